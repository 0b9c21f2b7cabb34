// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/studio.h"
#include "tests/ui/support/every_dialog.h"
#include "ui/onboarding/first_start_page.h"

#include <QDialog>
#include <QLineEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int loadingMs = 500; // the bar comes after a while

} // namespace

void Studio::takeDialogs()
{
    const StockedShop shop;
    WindowStage stage(shop);
    prepare(stage);
    for (const NamedDialog &named : everyDialog()) {
        const QString name =
            u"dialog_"_s + QString::fromLatin1(named.name).replace(", "_L1, "_"_L1).replace(u' ', u'_');
        if (!isWanted(name))
            continue;
        const QPointer<QDialog> dialog = named.make(stage);
        dialog->open();
        settle();
        save(*dialog, name);
        delete dialog;
    }
}

// One account and nothing else, then nothing at all.
void Studio::takeEmpty()
{
    SmallShop shop;
    {
        WindowStage first(shop);
        prepare(first);
        take(first, u"first_start"_s,
             [&] { first.window->setCover(new FirstStartPage(first.marketplaces, u"en"_s, QString())); });
    }
    shop.account(u"CardTrader"_s);
    WindowStage stage(shop);
    prepare(stage);
    for (const View view : allViews)
        take(stage, u"empty_"_s + viewName(view), [&] { stage.window->open({.view = view}); });
}

// Rows, but none that fits what was typed.
void Studio::takeNothingFits()
{
    const StockedShop shop;
    WindowStage stage(shop);
    prepare(stage);
    for (const View view : {View::Catalogue, View::Orders, View::Conflicts, View::Errors}) {
        take(stage, u"nothing_fits_"_s + viewName(view), [&] {
            stage.window->open({.view = view});
            settle();
            QTest::keyClick(stage.window.get(), Qt::Key_F, Qt::ControlModifier);
            if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
                QTest::keyClicks(field, u"zebra"_s);
        });
    }
}

// Before the store is open, and while what is asked for is still being counted.
void Studio::takeLoading()
{
    const StockedShop shop;
    for (const View view : allViews) {
        if (!isWanted(u"loading_"_s + viewName(view)))
            continue;
        WindowStage stage(shop);
        stage.reader.hold();
        prepare(stage);
        stage.window->open({.view = view});
        stage.announce({});
        settle(loadingMs);
        save(*stage.window, u"loading_"_s + viewName(view));
    }
    if (!isWanted(u"loading_store"_s))
        return;
    WindowStage stage(shop);
    stage.store.close();
    prepare(stage);
    stage.window->open({.view = View::Errors});
    settle(loadingMs);
    save(*stage.window, u"loading_store"_s);
}

// The rows were there, and then can no longer be read.
void Studio::takeFailed()
{
    for (const View view : allViews) {
        if (!isWanted(u"failed_"_s + viewName(view)))
            continue;
        StockedShop shop;
        WindowStage stage(shop);
        prepare(stage);
        stage.window->open({.view = view});
        settle();
        SmallShop::must(shop.db.execute("PRAGMA legacy_alter_table = ON; PRAGMA foreign_keys = OFF"));
        for (const char *table : {"products", "orders", "conflicts", "problems", "runs", "accounts", "settings"})
            SmallShop::must(shop.db.execute(QByteArray("ALTER TABLE ") + table + " RENAME TO lost_" + table));
        stage.announce({});
        settle();
        save(*stage.window, u"failed_"_s + viewName(view));
    }
}

} // namespace evenstock

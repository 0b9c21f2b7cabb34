// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/schedule_model.h"
#include "tests/ui/support/spoken_names.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/catalogue/bulk_edit_dialog.h"
#include "ui/catalogue/new_product_dialog.h"
#include "ui/channels/account_dialog.h"
#include "ui/channels/add_channel_dialog.h"
#include "ui/channels/events_dialog.h"
#include "ui/channels/match_dialog.h"
#include "ui/channels/sign_in_dialog.h"
#include "ui/sync/quiet_hours_dialog.h"
#include "ui/sync/schedule_dialog.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QWindow>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

// What a dialog is made from, whoever opens it.
struct Opening {
    WindowStage &stage;
    ViewServices services;
    const ConnectorInfo &info;
    const AccountCard &card;
};
using Open = std::function<QDialog *(const Opening &)>;

} // namespace
Q_DECLARE_METATYPE(Open)

class TestEveryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDialogIsReachedByKeyboardAndSpoken_data();
    void everyDialogIsReachedByKeyboardAndSpoken();
};

void TestEveryDialog::everyDialogIsReachedByKeyboardAndSpoken_data()
{
    QTest::addColumn<Open>("open");
    const auto row = [](const char *name, Open open) { QTest::newRow(name) << std::move(open); };
    row("add channel, the marketplaces",
        [](const Opening &o) { return new AddChannelDialog(o.services, {}, o.stage.window.get()); });
    row("add channel, what is needed",
        [](const Opening &o) { return new AddChannelDialog(o.services, o.info.id, o.stage.window.get()); });
    row("settings of a channel",
        [](const Opening &o) { return new AccountDialog(o.services, o.card, o.info, o.stage.window.get()); });
    row("sign in again", [](const Opening &o) {
        return new SignInDialog(o.services, o.card.account.name, o.info, o.stage.window.get());
    });
    row("events of a channel", [](const Opening &o) {
        return new EventsDialog(o.services, o.card.account.name, o.info, o.stage.window.get());
    });
    row("what was found",
        [](const Opening &o) { return new MatchDialog(o.services, o.card.account.name, o.stage.window.get()); });
    row("schedule", [](const Opening &o) {
        return new ScheduleDialog(o.stage.requests, {.channel = o.card.account.name}, o.stage.window.get());
    });
    row("quiet hours", [](const Opening &o) {
        return new QuietHoursDialog(o.stage.requests, {o.card.account.name}, {}, o.stage.window.get());
    });
    row("new product",
        [](const Opening &o) { return new NewProductDialog(o.services, u"EUR"_s, o.stage.window.get()); });
    row("bulk edit", [](const Opening &o) {
        return new BulkEditDialog(o.services, {{.sku = u"A-1"_s, .title = u"Lamp"_s}}, o.stage.window.get());
    });
}

void TestEveryDialog::everyDialogIsReachedByKeyboardAndSpoken()
{
    QFETCH(Open, open);
    StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    const ViewServices services{stage.requests, stage.store, stage.reader, stage.runs,        stage.accounts,
                                stage.memory,   stage.ages,  stage.clock,  stage.marketplaces};
    const QPointer<QDialog> dialog =
        open({stage, services, stage.marketplaces.first(), stage.accounts.cards().first()});
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    int checked = 0;
    const QStringList nameless = namelessWidgets(*dialog, &checked);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QVERIFY(checked >= 2);
    QVERIFY(!dialog->windowTitle().isEmpty());
    // Enter while typing never presses what throws the typed away.
    for (const QDialogButtonBox *box : dialog->findChildren<QDialogButtonBox *>()) {
        for (QAbstractButton *button : box->buttons()) {
            const auto *push = qobject_cast<QPushButton *>(button);
            QVERIFY(!push || !push->isDefault() || box->buttonRole(button) != QDialogButtonBox::RejectRole);
        }
    }
    // The keyboard walks through several widgets and stays inside.
    QSet<const QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(dialog->windowHandle(), Qt::Key_Tab);
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus && dialog->isAncestorOf(focus));
        if (reached.contains(focus))
            break;
        reached.insert(focus);
    }
    QVERIFY(reached.size() >= 2);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

QTEST_MAIN(TestEveryDialog)
#include "tst_every_dialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/schedule_model.h"
#include "tests/ui/support/spoken_names.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/catalogue/bulk_edit_dialog.h"
#include "ui/catalogue/new_product_dialog.h"
#include "ui/catalogue/publish_dialog.h"
#include "ui/catalogue/stock_correction.h"
#include "ui/channels/account_dialog.h"
#include "ui/channels/add_channel_dialog.h"
#include "ui/channels/events_dialog.h"
#include "ui/channels/match_dialog.h"
#include "ui/channels/sign_in_dialog.h"
#include "ui/onboarding/passphrase_dialog.h"
#include "ui/sync/quiet_hours_dialog.h"
#include "ui/sync/schedule_dialog.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
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
constexpr int mostSteps = 300; // of a walk through a dialog

using Open = std::function<QDialog *(const Opening &)>;

// What a person fills in or presses. A radio button stands for its group, and a part of a field for the field.
bool isControl(const QWidget *widget)
{
    const bool isField = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                         qobject_cast<const QAbstractSpinBox *>(widget);
    const bool isButton = qobject_cast<const QAbstractButton *>(widget) && !widget->inherits("QRadioButton") &&
                          !widget->inherits("QTableCornerButton");
    const QWidget *in = widget->parentWidget();
    const bool isPart = qobject_cast<const QLineEdit *>(in) || qobject_cast<const QComboBox *>(in) ||
                        qobject_cast<const QAbstractSpinBox *>(in);
    return (isField || isButton) && !isPart && widget->isVisible() && widget->isEnabled();
}

QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                            button ? button->text() : widget->objectName());
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

// As text is read: never up, except to the top of the next column, and never back in a line.
bool isBackwards(const QWidget *from, const QWidget *to)
{
    const QRect a = placeOf(from);
    const QRect b = placeOf(to);
    if (a.contains(b) || b.contains(a))
        return false;
    if (b.bottom() < a.top())
        return b.left() <= a.right();
    const bool isSameLine = b.top() <= a.bottom();
    return isSameLine && b.right() < a.left();
}

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
        auto *made = new EventsDialog(o.services, o.card.account.name, o.info, o.stage.window.get());
        Q_EMIT o.stage.engine.happened(u"receiver"_s, {{u"hooks"_s, u"http://127.0.0.1:8787"_s},
                                                       {u"public_url"_s, u"https://attic.tunnel.example"_s}});
        return made;
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
    row("a product on another channel", [](const Opening &o) {
        return new PublishDialog(o.services, {.sku = u"A-1"_s, .title = u"Lamp"_s}, {o.card.account.name},
                                 o.stage.window.get());
    });
    row("stock that was counted", [](const Opening &o) {
        return new StockCorrection(o.services, {.sku = u"A-1"_s, .title = u"Lamp"_s}, o.stage.window.get());
    });
    row("a new vault", [](const Opening &o) {
        return new PassphraseDialog({.purpose = PassphraseQuestion::Purpose::Create}, o.stage.window.get());
    });
    row("the vault", [](const Opening &o) { return new PassphraseDialog(PassphraseQuestion(), o.stage.window.get()); });
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
    // The keyboard walks once around, stays inside, leaves nothing out, and goes as the eye does.
    QList<const QWidget *> reached;
    QStringList back;
    for (int i = 0; i < mostSteps; ++i) {
        const QWidget *from = QApplication::focusWidget();
        QTest::keyClick(dialog->windowHandle(), Qt::Key_Tab);
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus && dialog->isAncestorOf(focus));
        if (reached.contains(focus))
            break;
        if (from && isBackwards(from, focus)) // where both are now: what they lie in may scroll
            back.append(nameOf(from) + u" to "_s + nameOf(focus));
        reached.append(focus);
    }
    QVERIFY(reached.size() >= 2);
    QStringList leftOut;
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (isControl(widget) && !reached.contains(widget))
            leftOut.append(nameOf(widget));
    }
    QVERIFY2(leftOut.isEmpty(), qPrintable(u"Tab leaves out "_s + leftOut.join(u", "_s)));
    QVERIFY2(back.size() <= 1, qPrintable(u"Tab goes back from "_s + back.join(u", from "_s))); // once around
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

QTEST_MAIN(TestEveryDialog)
#include "tst_every_dialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/order_queries.h"
#include "models/store/order_repository.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/orders/cancel_dialog.h"
#include "ui/orders/order_detail.h"
#include "ui/orders/orders_page.h"

#include <QJsonObject>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What cannot be taken back is asked for once, and a second click meets no other button.
class TestOrderActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeTakenBackAsks_data();
    void whatCannotBeTakenBackAsks();
    void aCancellationAsksWhyAndWhatBecomesOfThePieces();
    void whatWasAskedAboutIsActedOn();
    void buttonsRestAfterAnAction();
};

namespace {

struct Desk {
    explicit Desk(const QStringList &actions)
    {
        shop.write([&] {
            order = SmallShop::must(OrderRepository(shop.db).save(shop.accounts[u"eMAG MAIN"_s],
                                                                  {.externalId = u"4711"_s,
                                                                   .code = u"4711"_s,
                                                                   .state = u"new"_s,
                                                                   .placedAt = SmallShop::now,
                                                                   .readAt = SmallShop::now,
                                                                   .total = {4900, u"RON"_s},
                                                                   .actions = actions},
                                                                  SmallShop::now));
        });
        stage.announce({u"orders"_s});
        stage.open<OrdersPage>({.view = View::Orders, .id = order.value});
    }
    void click(const QString &action) { clickOn(stage.find<QPushButton>(u"order."_s + action)); }

    StockedShop shop;
    WindowStage stage{shop};
    OrderId order;
};

} // namespace

void TestOrderActions::whatCannotBeTakenBackAsks_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"ship", "finalize"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestOrderActions::whatCannotBeTakenBackAsks()
{
    QFETCH(QString, action);
    Desk desk({action});
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    desk.click(action);
    QVERIFY(desk.stage.engine.callsOf(u"order.action"_s).isEmpty());
    auto *box = desk.stage.window->findChild<QMessageBox *>();
    QVERIFY(box);
    box->reject();
    QVERIFY(desk.stage.engine.callsOf(u"order.action"_s).isEmpty());
    QTRY_VERIFY(!desk.stage.window->findChild<QMessageBox *>());
    desk.click(action);
    box = desk.stage.window->findChild<QMessageBox *>();
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QCOMPARE(desk.stage.onlyCall(u"order.action"_s)[u"action"].toString(), action);
}

// CardTrader wants fifty letters, and nobody but the owner knows whether the pieces are still there.
void TestOrderActions::aCancellationAsksWhyAndWhatBecomesOfThePieces()
{
    Desk desk({u"request_cancel"_s, u"confirm_cancel"_s});
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    desk.click(u"request_cancel"_s);
    auto *dialog = desk.stage.window->findChild<CancelDialog *>();
    QVERIFY(dialog && dialog->windowTitle().contains("4711"_L1));
    auto *ok = dialog->findChild<QPushButton *>(u"cancelNow"_s);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"cancelReason"_s);
    dialog->findChild<QRadioButton *>(u"relist"_s)->click();
    QTest::keyClicks(text, u"Too short"_s);
    QVERIFY(!ok->isEnabled());
    const QString reason = u"The card was damaged on its way to the parcel, I am sorry."_s;
    text->setPlainText(reason);
    QVERIFY(ok->isEnabled());
    clickOn(ok);
    QCOMPARE(desk.stage.onlyCall(u"order.action"_s)[u"arguments"].toObject(),
             (QJsonObject{{u"explanation"_s, reason}, {u"relist"_s, true}}));
}

// While the owner writes, a sync may take the order out of the list and bring another one into sight.
void TestOrderActions::whatWasAskedAboutIsActedOn()
{
    Desk desk({u"request_cancel"_s, u"finalize"_s});
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    const auto other = SmallShop::must(OrderQueries(desk.shop.db).page({}, {.limit = 100}));
    const auto found = std::find_if(other.rows.begin(), other.rows.end(),
                                    [&desk](const OrderView &row) { return row.id != desk.order; });
    QVERIFY(found != other.rows.end());
    auto *pane = desk.stage.window->findChild<OrderPane *>();
    desk.click(u"request_cancel"_s);
    auto *dialog = desk.stage.window->findChild<CancelDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QRadioButton *>(u"doNotRelist"_s)->click();
    dialog->findChild<QPlainTextEdit *>(u"cancelReason"_s)->setPlainText(QString(60, u'x'));
    pane->setOrder(found->id);
    QCOMPARE(pane->order(), found->id);
    clickOn(dialog->findChild<QPushButton *>(u"cancelNow"_s));
    QCOMPARE(desk.stage.onlyCall(u"order.action"_s)[u"order"].toInteger(), desk.order.value);
}

void TestOrderActions::buttonsRestAfterAnAction()
{
    Desk desk({u"acknowledge"_s});
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    auto *actions = desk.stage.find<QPushButton>(u"order.acknowledge"_s)->parentWidget();
    desk.click(u"acknowledge"_s);
    QTRY_COMPARE(desk.stage.engine.callsOf(u"order.action"_s).size(), 1);
    QCoreApplication::processEvents();
    QVERIFY(!actions->isEnabled());
    QTRY_VERIFY(actions->isEnabled());
}

QTEST_MAIN(TestOrderActions)
#include "tst_order_actions.moc"

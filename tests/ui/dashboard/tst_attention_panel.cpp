// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fit_check.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/dashboard/attention_panel.h"
#include "ui/dashboard/attention_words.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/orders/order_detail.h"
#include "ui/orders/orders_page.h"
#include "ui/shell/error_text.h"
#include "ui/widgets/state_label.h"

#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestAttentionPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsSetAsideNeedAttention();
    void whatIsNoItemHasItsOwnWords_data();
    void whatIsNoItemHasItsOwnWords();
    void anOversoldRowNamesItsOrder();
    void theFocusStaysOnItsLine();
    void whatChangedInTheTrayIsThereWhenItIsOpened();
    void theHeadIsOnlyGreenWhereNothingWaits();
    void whoAsksToCancelIsARow();
    void whatARestoreForgotIsReadByOneClick();
    void anOrderNotPassedOnLeadsToIt();
};

void TestAttentionPanel::whatIsNoItemHasItsOwnWords_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : problemKinds())
        QTest::newRow(qPrintable(kind)) << kind;
}

// A wrong clock, a mail that failed … stands there as in the error list, not as "1 item of  could not be read".
void TestAttentionPanel::whatIsNoItemHasItsOwnWords()
{
    QFETCH(QString, kind);
    SmallShop shop;
    shop.write([&] {
        SmallShop::must(RunRepository(shop.db).report({.kind = kind,
                                                       .code = u"storage"_s,
                                                       .fingerprint = u"f"_s,
                                                       .item = u"x"_s,
                                                       .firstAt = SmallShop::now,
                                                       .lastAt = SmallShop::now}));
    });
    const QList<AttentionRow> rows = SmallShop::must(DashboardQueries(shop.db).attention(SmallShop::now));
    if (kind == "account"_L1) { // told from the account itself
        QVERIFY(rows.isEmpty());
        return;
    }
    QCOMPARE(rows.size(), 1);
    const AttentionWords words = attentionWords(rows.first(), SmallShop::now);
    QVERIFY(!words.what.isEmpty() && !words.why.isEmpty());
    QCOMPARE(words.what.contains("could not be read"_L1), kind == "item"_L1);
    QVERIFY2(kind != "clock"_L1 || words.what == problemWords({.kind = kind}, {}).title, qPrintable(words.what));
}

// A line that changes its words is made anew; who works by keyboard must not be thrown out of it.
void TestAttentionPanel::anOversoldRowNamesItsOrder()
{
    const AttentionRow row{.kind = AttentionKind::Oversold,
                           .severity = Severity::Urgent,
                           .channel = u"Boutique"_s,
                           .name = u"Candle holder 53"_s,
                           .arguments = {{u"missing"_s, u"1"_s}, {u"order"_s, u"OSIZ"_s}}};
    const AttentionWords words = attentionWords(row, SmallShop::now);
    QCOMPARE(words.what, u"Oversold by 1: Candle holder 53, order OSIZ"_s);
    QVERIFY2(words.why.contains("Boutique"_L1), qPrintable(words.why));
}

void TestAttentionPanel::theFocusStaysOnItsLine()
{
    const QList<AttentionRow> rows{
        {.kind = AttentionKind::Conflicts, .count = 3, .since = SmallShop::now - 1000},
        {.kind = AttentionKind::FailedItems, .channel = u"eMAG"_s, .problem = ProblemId{7}, .count = 2}};
    AttentionPanel panel;
    panel.setRows(rows, SmallShop::now);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QSignalSpy asked(&panel, &AttentionPanel::openRequested);
    panel.findChildren<QPushButton *>().at(1)->setFocus();
    QList<AttentionRow> later = rows;
    later[0].count = 4;
    later[1].problem = ProblemId{8}; // the same words about another one
    panel.setRows(later, SmallShop::now);
    auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(focused);
    QVERIFY2(focused->accessibleDescription().contains("eMAG"_L1), qPrintable(focused->accessibleDescription()));
    QTest::keyClick(focused, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Target>().id, 8);
}

// Closed to the tray at night, opened in the morning: last night's dashboard must not be read as today's.
void TestAttentionPanel::whatChangedInTheTrayIsThereWhenItIsOpened()
{
    StockedShop shop;
    WindowStage stage(shop);
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    const auto *panel = page->findChild<AttentionPanel *>();
    QTRY_VERIFY(panel->count() > 1);
    const int before = panel->count();
    stage.window->hide();
    shop.write([&] { SmallShop::must(shop.db.run("UPDATE problems SET state = 'resolved' WHERE state = 'open'")); });
    stage.announce({u"problems"_s});
    stage.window->show();
    QTRY_VERIFY(panel->count() < before);
}

void TestAttentionPanel::theHeadIsOnlyGreenWhereNothingWaits()
{
    StockedShop shop;
    WindowStage stage(shop);
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    const auto *state = page->findChild<StateLabel *>(u"overallState"_s);
    QTRY_COMPARE(state->state(), ItemState::Urgent); // as one of its rows is
    shop.write([&] { SmallShop::must(shop.db.run("UPDATE problems SET state = 'resolved' WHERE state = 'open'")); });
    stage.announce({u"problems"_s});
    QTRY_VERIFY(state->words() != "2 urgent"_L1);
    QVERIFY(state->state() != ItemState::Agreed); // conflicts and plans are left
}

void TestAttentionPanel::whoAsksToCancelIsARow()
{
    StockedShop shop;
    qint64 asked = 0;
    shop.write([&] {
        asked = SmallShop::must(OrderRepository(shop.db).save(shop.accounts[u"CardTrader"_s],
                                                              {.externalId = u"990"_s,
                                                               .state = u"request_for_cancel"_s,
                                                               .placedAt = SmallShop::now - 1000,
                                                               .modifiedAt = SmallShop::now - 1000,
                                                               .actions = {u"confirm_cancel"_s}},
                                                              SmallShop::now))
                    .value;
    });
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    const auto button = [page]() -> QPushButton * {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->accessibleDescription() == "CardTrader: the buyers of 1 order(s) ask to cancel"_L1)
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(button());
    clickOn(button());
    QCOMPARE(stage.window->currentView(), View::Orders);
    const auto *orders = dynamic_cast<OrdersPage *>(stage.window->currentPage());
    QVERIFY(orders);
    QCOMPARE(orders->detail()->order(), OrderId{asked});
    QCOMPARE(orders->table()->model()->rowCount(), 1); // only those that ask
}

void TestAttentionPanel::whatARestoreForgotIsReadByOneClick()
{
    StockedShop shop;
    shop.write([&] {
        SmallShop::must(
            shop.db.run("UPDATE listings SET trust = 'unexplained', possible = '[]' WHERE account_id = ? AND "
                        "link = 'linked'",
                        shop.accounts[u"eMAG FBE"_s]));
    });
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    const auto button = [page](const QString &words) -> QPushButton * {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->accessibleDescription() == words)
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(button(u"eMAG FBE was not read since the backup was put back"_s));
    clickOn(button(u"eMAG FBE was not read since the backup was put back"_s));
    const QJsonObject call = stage.onlyCall(u"sync.start"_s);
    QCOMPARE(call[u"mode"].toString(), u"full"_s);
    QCOMPARE(call[u"accounts"].toArray(), (QJsonArray{u"eMAG FBE"_s}));
}

void TestAttentionPanel::eventsSetAsideNeedAttention()
{
    StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    const auto button = [page]() -> QPushButton * {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->accessibleDescription().contains("could not be verified"_L1))
                return one;
        }
        return nullptr;
    };
    QVERIFY(!button());
    stage.receive({.account = shop.accounts[u"CardTrader"_s],
                   .eventId = u"odd"_s,
                   .receivedAt = SmallShop::now,
                   .state = EventState::Quarantined});
    QTRY_VERIFY(button());
    clickOn(button());
    QCOMPARE(stage.window->currentView(), View::Errors);
    QVERIFY(stage.find<QTableView>(u"setAsideEvents"_s)->isVisible());
}

// After a restore nothing is passed on by itself: its owner is led to the order that waits.
void TestAttentionPanel::anOrderNotPassedOnLeadsToIt()
{
    StockedShop shop;
    const AccountId retailer = shop.accounts[u"Hobby Cluj"_s];
    OrderId order;
    shop.write([&] {
        order = SmallShop::must(OrderRepository(shop.db).save(retailer,
                                                              {.externalId = u"991"_s,
                                                               .state = u"paid"_s,
                                                               .placedAt = SmallShop::now - 1000,
                                                               .modifiedAt = SmallShop::now - 1000},
                                                              SmallShop::now));
    });
    shop.problem({.kind = u"order_review"_s,
                  .severity = u"urgent"_s,
                  .code = u"conflict"_s,
                  .fingerprint = u"replica:%1"_s.arg(order.value),
                  .account = retailer,
                  .order = order,
                  .item = u"991"_s,
                  .detail = u"a backup was restored since, and the wholesaler may have this order already"_s});
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    const auto button = [page]() -> QPushButton * {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->accessibleDescription().contains("may not be at the wholesaler"_L1))
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(button());
    QCOMPARE(button()->text(), u"Open order"_s);
    clickOn(button());
    QCOMPARE(stage.window->currentView(), View::Orders);
    QCOMPARE(dynamic_cast<OrdersPage *>(stage.window->currentPage())->detail()->order(), order);
}

QTEST_MAIN(TestAttentionPanel)
#include "tst_attention_panel.moc"

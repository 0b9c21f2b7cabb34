// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/one_listing_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// sync.md section 2: orders move stock by state, ordered and taken.
class TestOrderHolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameOrderByAnyRoadMovesStockOnce();
    void anOlderSnapshotIsIgnored_data();
    void anOlderSnapshotIsIgnored();
    void anOversellIsRecordedAndGivesBackOnlyWhatItTook();
    void anEditBeforeTheSaleThatNeededItIsTheBuyers_data();
    void anEditBeforeTheSaleThatNeededItIsTheBuyers();
    void aLineThatWasReplacedStillHoldsTheLastPiece();
    void piecesMovedFromOneLineToAnotherAreNoOversell_data();
    void piecesMovedFromOneLineToAnotherAreNoOversell();
    void anOrderForReviewHoldsWhatIsNewAndChangesNothingElse();
    void aSaleFirstSeenInAnUnknownStateIsNoEditOnTheSite();
    void aSaleOfSomethingUnknownIsShownOnce();
    void aFailingOrderIsSkippedAndTheOthersCount();
    void anOrderThatCouldNotBeAppliedIsAskedForAgain_data();
    void anOrderThatCouldNotBeAppliedIsAskedForAgain();
    void aFailingStoreKeepsNothingOfAPage();
    void aLineThatIsNamedTwiceCountsTwice();
    void aBundleHoldsItsPieces();
};

void TestOrderHolds::theSameOrderByAnyRoadMovesStockOnce()
{
    OneListingShop s;
    const QString order = s.market.sell(s.id, pcs(2));
    for (int i = 0; i < 3; ++i)
        s.shop.webhook(s.market, s.market.remoteOrder(order));
    s.shop.sync(s.market);
    s.shop.sync(s.market, {.only = u"orders"_s});
    s.shop.webhook(s.market, s.market.remoteOrder(order));
    QCOMPARE(s.onHand(), pcs(3));
    QCOMPARE(s.shop.ledger(u"A"_s).size(), 2);
    s.market.cancel(order);
    for (int i = 0; i < 3; ++i)
        s.shop.webhook(s.market, s.market.remoteOrder(order));
    s.shop.sync(s.market);
    QCOMPARE(s.onHand(), pcs(5));
    QCOMPARE(s.shop.ledger(u"A"_s).size(), 3);
}

void TestOrderHolds::anOlderSnapshotIsIgnored_data()
{
    QTest::addColumn<bool>("tellsTimes");
    QTest::newRow("by the time of its modification") << true;
    QTest::newRow("by the time it was read, where the marketplace tells none") << false;
}

void TestOrderHolds::anOlderSnapshotIsIgnored()
{
    QFETCH(const bool, tellsTimes);
    OneListingShop s(5, {.id = u"cards"_s, .tellsTimes = tellsTimes});
    const QString order = s.market.sell(s.id, pcs(2));
    const RemoteOrder paid = s.market.remoteOrder(order);
    s.shop.clock().advance(std::chrono::seconds(5));
    s.market.cancel(order);
    s.shop.webhook(s.market, s.market.remoteOrder(order));
    s.shop.webhook(s.market, paid);
    QCOMPARE(s.onHand(), pcs(5));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.onHand(), pcs(5));
}

void TestOrderHolds::anOversellIsRecordedAndGivesBackOnlyWhatItTook()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    FakeMarket &books = shop.open({.id = u"books"_s});
    const QString one = cards.list({.sku = u"A"_s, .quantity = pcs(3)});
    const QString other = books.list({.sku = u"A"_s, .quantity = pcs(3)});
    shop.sync(cards);
    shop.sync(books);
    cards.sell(one, pcs(2));
    const QString second = books.sell(other, pcs(2)); // both sold before either heard of the other
    shop.sync(cards);
    shop.sync(books);
    QCOMPARE(shop.onHand(u"A"_s), pcs(0));
    QCOMPARE(shop.problems(u"oversell"_s), 1);
    QCOMPARE(shop.line(books, second).ordered, pcs(2));
    QCOMPARE(shop.line(books, second).taken, pcs(1));
    QCOMPARE(shop.brokenInvariant(), QString());
    QVERIFY(shop.settle());
    QCOMPARE(cards.shown(u"A"_s), pcs(0));
    QCOMPARE(books.shown(u"A"_s), pcs(0));

    books.cancel(second);
    QVERIFY(shop.settle());
    QCOMPARE(shop.onHand(u"A"_s), pcs(1)); // one was never there
    QCOMPARE(shop.problems(u"oversell"_s), 0);
    QCOMPARE(shop.difference(), QString());
}

void TestOrderHolds::anEditBeforeTheSaleThatNeededItIsTheBuyers_data()
{
    QTest::addColumn<int>("edited");
    QTest::addColumn<int>("sold");
    QTest::newRow("more came than was sold") << 8 << 6;
    QTest::newRow("all of it was sold") << 6 << 6;
    QTest::newRow("what we knew of would have been enough") << 8 << 3;
}

void TestOrderHolds::anEditBeforeTheSaleThatNeededItIsTheBuyers()
{
    QFETCH(const int, edited);
    QFETCH(const int, sold);
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true});
    const QString id = cards.list({.sku = u"A"_s, .quantity = pcs(3)});
    shop.sync(cards);
    cards.editQuantity(id, pcs(edited)); // both before we look again
    const QString order = cards.sell(id, pcs(sold));
    QVERIFY(shop.settle());
    QCOMPARE(shop.onHand(u"A"_s), pcs(edited - sold));
    QCOMPARE(cards.shown(u"A"_s), pcs(edited - sold));
    QVERIFY(cards.writes().isEmpty()); // nothing is offered that was sold
    QCOMPARE(shop.line(cards, order).taken, pcs(sold));
    QCOMPARE(shop.problems(u"oversell"_s), 0);
    QCOMPARE(shop.brokenInvariant(), QString());
    cards.cancel(order);
    QVERIFY(shop.settle());
    QCOMPARE(shop.onHand(u"A"_s), pcs(edited));
}

void TestOrderHolds::aLineThatWasReplacedStillHoldsTheLastPiece()
{
    OneListingShop s(1);
    const QString order = s.market.sell(s.id, pcs(1));
    s.shop.sync(s.market);
    RemoteOrder replaced = s.market.remoteOrder(order); // deleted on the site and added again
    replaced.lines.first().externalId = u"another"_s;
    replaced.modifiedAt += 1000;
    s.shop.webhook(s.market, replaced);
    QCOMPARE(s.onHand(), pcs(0));
    QCOMPARE(s.shop.problems(u"oversell"_s), 0);
    QCOMPARE(s.shop.brokenInvariant(), QString());
    replaced.state = u"cancelled"_s;
    replaced.lines.first().action = HoldAction::Release;
    replaced.modifiedAt += 1000;
    s.shop.webhook(s.market, replaced);
    QCOMPARE(s.onHand(), pcs(1));
}

void TestOrderHolds::piecesMovedFromOneLineToAnotherAreNoOversell_data()
{
    QTest::addColumn<int>("grows");
    QTest::newRow("the first line grows and the second shrinks") << 0;
    QTest::newRow("the first line shrinks and the second grows") << 1;
}

void TestOrderHolds::piecesMovedFromOneLineToAnotherAreNoOversell()
{
    QFETCH(const int, grows);
    OneListingShop s(4);
    const QString order = s.market.sell({{s.id, pcs(2)}, {s.id, pcs(2)}});
    s.shop.sync(s.market);
    RemoteOrder moved = s.market.remoteOrder(order);
    moved.lines[grows].quantity = pcs(3);
    moved.lines[1 - grows].quantity = pcs(1);
    moved.modifiedAt += 1000;
    s.shop.webhook(s.market, moved);
    QCOMPARE(s.onHand(), pcs(0));
    QCOMPARE(s.shop.problems(u"oversell"_s), 0);
    QCOMPARE(s.shop.line(s.market, order, grows).taken, pcs(3));
    QCOMPARE(s.shop.line(s.market, order, 1 - grows).taken, pcs(1));
    QCOMPARE(s.shop.brokenInvariant(), QString());
}

void TestOrderHolds::anOrderForReviewHoldsWhatIsNewAndChangesNothingElse()
{
    OneListingShop s;
    const QString order = s.market.sell(s.id, pcs(2));
    RemoteOrder strange = s.market.remoteOrder(order);
    strange.reviewReason = u"unknown_state:on_the_moon"_s;
    s.shop.webhook(s.market, strange);
    QCOMPARE(s.onHand(), pcs(3));
    QCOMPARE(s.shop.problems(u"order_review"_s), 1);
    s.shop.sync(s.market); // now it says what fits
    QCOMPARE(s.onHand(), pcs(3));
    QCOMPARE(s.shop.problems(u"order_review"_s), 0);
    QVERIFY(s.shop.context().orders.find(s.shop.account(s.market), order).value()->review.isEmpty());
    strange.lines.first().quantity = pcs(1);
    strange.lines.first().action = HoldAction::Release;
    strange.modifiedAt += 1000;
    s.shop.webhook(s.market, strange);
    QCOMPARE(s.onHand(), pcs(3));
}

void TestOrderHolds::aSaleFirstSeenInAnUnknownStateIsNoEditOnTheSite()
{
    OneListingShop s;
    const QString order = s.market.sell(s.id, pcs(2));
    RemoteOrder strange = s.market.remoteOrder(order);
    strange.reviewReason = u"unknown_state:on_the_moon"_s;
    strange.lines.first().action = HoldAction::Keep;
    strange.lines.first().firstAction = HoldAction::Hold;
    s.shop.webhook(s.market, strange);
    s.market.destroy(order); // the polls say nothing about it
    s.market.whenGone = [](const QString &) { return HoldAction::Keep; };
    s.shop.sync(s.market);
    QCOMPARE(s.onHand(), pcs(3));
    QCOMPARE(s.shop.line(s.market, order).ordered, pcs(2));
    for (const Movement &movement : s.shop.ledger(u"A"_s))
        QVERIFY(movement.cause != MovementCause::RemoteEdit);
}

void TestOrderHolds::aSaleOfSomethingUnknownIsShownOnce()
{
    OneListingShop s;
    RemoteOrder order{.externalId = u"77"_s,
                      .code = u"C77"_s,
                      .state = u"paid"_s,
                      .placedAt = s.shop.clock().now(),
                      .modifiedAt = s.shop.clock().now(),
                      .readAt = s.shop.clock().now()};
    order.lines = {{.externalId = u"1"_s,
                    .listingExternalId = u"none"_s,
                    .sku = u"NONE"_s,
                    .title = u"A thing"_s,
                    .quantity = pcs(1),
                    .action = HoldAction::Hold}};
    for (int i = 0; i < 3; ++i)
        s.shop.webhook(s.market, order);
    QCOMPARE(s.shop.problems(u"unmatched_sale"_s), 1);
    const auto count = s.shop.database().value<int>("SELECT count FROM problems WHERE kind = 'unmatched_sale'");
    QCOMPARE(*count, std::optional(1));
}

void TestOrderHolds::aFailingOrderIsSkippedAndTheOthersCount()
{
    OneListingShop s;
    const QString good = s.market.sell(s.id, pcs(2));
    OrderPage page;
    RemoteOrder broken = s.market.remoteOrder(good);
    broken.externalId = u"broken"_s;
    QVERIFY(s.shop.database().run("CREATE TRIGGER odd BEFORE INSERT ON orders WHEN new.external_id = 'broken' BEGIN "
                                  "SELECT RAISE(ABORT, 'not this one'); END"));
    page.orders = {broken, s.market.remoteOrder(good)};
    page.errors = {{u"odd"_s, makeError(ErrorCode::InvalidResponse, u"no id"_s)}};
    RunRow run = *s.shop.engine().openRun(s.shop.account(s.market), {});
    QVERIFY(s.shop.engine().ordersPage(run, page));
    QCOMPARE(s.onHand(), pcs(3));
    QCOMPARE(run.counters.orders, 1);
    QCOMPARE(run.counters.failed, 2);
    QCOMPARE(s.shop.problems(u"item"_s), 2);
    QCOMPARE(s.shop.brokenInvariant(), QString());

    RemoteOrder mended = s.market.remoteOrder(good); // a later run can read the odd one
    mended.externalId = u"odd"_s;
    QVERIFY(s.shop.engine().ordersPage(run, {.orders = {broken, mended}}));
    QCOMPARE(s.shop.problems(u"item"_s), 1);
}

void TestOrderHolds::anOrderThatCouldNotBeAppliedIsAskedForAgain_data()
{
    QTest::addColumn<bool>("isGone");
    QTest::newRow("until it is applied") << false;
    QTest::newRow("until it is gone") << true;
}

void TestOrderHolds::anOrderThatCouldNotBeAppliedIsAskedForAgain()
{
    QFETCH(const bool, isGone);
    OneListingShop s;
    const RunOptions orders{.mode = u"incremental"_s, .only = u"orders"_s};
    const QString order = s.market.sell(s.id, pcs(2));
    const QByteArray trigger = "CREATE TRIGGER odd BEFORE INSERT ON orders WHEN new.external_id = '" + order.toUtf8() +
                               "' BEGIN SELECT RAISE(ABORT, 'no'); END";
    QVERIFY(s.shop.database().run(trigger.constData()));
    s.shop.clock().advance(std::chrono::seconds(1));
    s.market.sell(s.id, pcs(1)); // newer: the cursor passes the other one
    QCOMPARE(s.shop.sync(s.market, orders).status, u"partial"_s);
    s.shop.clock().advance(std::chrono::hours(5));
    s.shop.sync(s.market, orders); // the last poll that reads back as far
    s.market.requests.clear();
    for (int i = 1; i <= 2; ++i) {
        s.shop.clock().advance(std::chrono::hours(5));
        s.shop.sync(s.market, orders);
        QCOMPARE(s.market.count(FakeRequest::Kind::Order), i);
        QCOMPARE(s.shop.problems(u"item"_s), 1);
    }
    QVERIFY(s.shop.database().run("DROP TRIGGER odd"));
    if (isGone)
        s.market.destroy(order);
    s.shop.sync(s.market, orders);
    QCOMPARE(s.onHand(), isGone ? pcs(4) : pcs(2));
    QCOMPARE(s.shop.problems(u"item"_s), 0);
    s.market.requests.clear();
    s.shop.sync(s.market, orders);
    QCOMPARE(s.market.count(FakeRequest::Kind::Order), 0);
}

void TestOrderHolds::aFailingStoreKeepsNothingOfAPage()
{
    OneListingShop s;
    const OrderPage page{.orders = {s.market.remoteOrder(s.market.sell(s.id, pcs(2)))}, .cursor = u"far"_s};
    RunRow run = *s.shop.engine().openRun(s.shop.account(s.market), {});
    const QString before = s.shop.accountRow(s.market).orderCursor;
    int looks = 0;
    s.shop.insideEngine = [&] { // the order itself cannot be stored, what follows could
        QVERIFY(s.shop.database().run(looks++ == 0 ? "PRAGMA query_only = ON" : "PRAGMA query_only = OFF"));
    };
    const Status stored = s.shop.engine().ordersPage(run, page);
    s.shop.insideEngine = {};
    QVERIFY(s.shop.database().run("PRAGMA query_only = OFF"));
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::Storage);
    QCOMPARE(s.shop.accountRow(s.market).orderCursor, before);
    QCOMPARE(s.shop.problems(u"item"_s), 0);
    QVERIFY(s.shop.engine().ordersPage(run, page));
    QCOMPARE(s.onHand(), pcs(3));
    QCOMPARE(s.shop.accountRow(s.market).orderCursor, u"far"_s);
}

void TestOrderHolds::aLineThatIsNamedTwiceCountsTwice()
{
    OneListingShop s;
    RemoteOrder order = s.market.remoteOrder(s.market.sell({{s.id, pcs(2)}, {s.id, pcs(1)}}));
    order.lines.last().externalId = order.lines.first().externalId;
    for (int i = 0; i < 2; ++i)
        s.shop.webhook(s.market, order);
    QCOMPARE(s.onHand(), pcs(2));
    QCOMPARE(s.shop.line(s.market, order.externalId, 0).taken, pcs(2));
    QCOMPARE(s.shop.line(s.market, order.externalId, 1).taken, pcs(1));
    order.state = u"cancelled"_s;
    order.modifiedAt += 1000;
    for (RemoteOrderLine &line : order.lines)
        line.action = HoldAction::Release;
    s.shop.webhook(s.market, order);
    QCOMPARE(s.onHand(), pcs(5));
    QCOMPARE(s.shop.brokenInvariant(), QString());
}

void TestOrderHolds::aBundleHoldsItsPieces()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    FakeMarket &packs = shop.open({.id = u"packs"_s});
    const QString single = cards.list({.sku = u"A"_s, .quantity = pcs(11)});
    const QString four = packs.list({.sku = u"A"_s, .quantity = pcs(2), .units = 4});
    shop.sync(cards);
    shop.sync(packs);
    QCOMPARE(shop.difference(), QString());
    packs.sell(four, pcs(1));
    QVERIFY(shop.settle());
    QCOMPARE(shop.onHand(u"A"_s), pcs(7));
    QCOMPARE(cards.shown(u"A"_s), pcs(7));
    QCOMPARE(packs.shown(u"A"_s), pcs(1));
    cards.sell(single, pcs(4));
    QVERIFY(shop.settle());
    QCOMPARE(packs.shown(u"A"_s), pcs(0)); // three pieces make no bundle
    shop.addStock(u"A"_s, pcs(6));
    QVERIFY(shop.settle());
    QCOMPARE(packs.shown(u"A"_s), pcs(2));
    packs.editQuantity(four, pcs(3)); // the owner found a bundle
    QVERIFY(shop.settle());
    QCOMPARE(shop.onHand(u"A"_s), pcs(13));
    QCOMPARE(cards.shown(u"A"_s), pcs(13));
    QCOMPARE(shop.brokenInvariant(), QString());
}

QTEST_GUILESS_MAIN(TestOrderHolds)
#include "tst_order_holds.moc"

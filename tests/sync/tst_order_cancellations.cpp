// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/one_listing_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// sync.md section 2: what an order that ends gives back.
class TestOrderCancellations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCancellationMayOrMayNotBePutBackOnSale_data();
    void aCancellationMayOrMayNotBePutBackOnSale();
    void aRequestedCancellationKeepsTheHold();
    void aPartialCancellationGivesBackThatPart_data();
    void aPartialCancellationGivesBackThatPart();
    void aCancellationInPartsThatAWriteOfOursCameBetween();
    void anOrderPlacedAndCancelledBeforeWeSawItMovesNothing_data();
    void anOrderPlacedAndCancelledBeforeWeSawItMovesNothing();
    void aVanishedOrderGivesBackWhatItHeld();
    void aVanishedOrderOfAKeptStateGoesToReview();
    void aLineThatLeftTheOrderGivesBackWhatItHeld();
    void anOrderThatComesBackFromCancelledHoldsAgain();
};

void TestOrderCancellations::aCancellationMayOrMayNotBePutBackOnSale_data()
{
    QTest::addColumn<bool>("relists");
    QTest::newRow("the marketplace offers it again by itself") << true;
    QTest::newRow("the marketplace keeps it away, so we raise it") << false;
}

void TestOrderCancellations::aCancellationMayOrMayNotBePutBackOnSale()
{
    QFETCH(const bool, relists);
    OneListingShop s(5, {.id = u"cards"_s, .relative = true, .relists = relists});
    const QString order = s.market.sell(s.id, pcs(2));
    s.shop.sync(s.market);
    s.market.cancel(order);
    s.market.requests.clear();
    QVERIFY(s.shop.settle());
    QCOMPARE(s.onHand(), pcs(5));
    QCOMPARE(s.market.shown(u"A"_s), pcs(5));
    QCOMPARE(s.market.writes().size(), relists ? 0 : 1);
    QCOMPARE(s.shop.ledger(u"A"_s).size(), 3); // opening, hold, release: no edit was made up
}

void TestOrderCancellations::aRequestedCancellationKeepsTheHold()
{
    OneListingShop s;
    const QString order = s.market.sell(s.id, pcs(2));
    s.shop.sync(s.market);
    s.market.requestCancellation(order);
    s.shop.sync(s.market);
    QCOMPARE(s.onHand(), pcs(3));
    s.market.cancel(order);
    s.shop.sync(s.market);
    QCOMPARE(s.onHand(), pcs(5));
}

void TestOrderCancellations::aPartialCancellationGivesBackThatPart_data()
{
    QTest::addColumn<bool>("relists");
    QTest::newRow("put back on sale") << true;
    QTest::newRow("kept away") << false;
}

void TestOrderCancellations::aPartialCancellationGivesBackThatPart()
{
    QFETCH(const bool, relists);
    OneListingShop s(5, {.id = u"cards"_s, .relists = relists});
    const QString order = s.market.sell(s.id, pcs(3));
    s.shop.sync(s.market);
    QCOMPARE(s.onHand(), pcs(2));
    s.market.cancelPart(order, 0, pcs(1));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.onHand(), pcs(3));
    QCOMPARE(s.shop.line(s.market, order).taken, pcs(2));
    QCOMPARE(s.shop.difference(), QString());
    s.market.cancel(order);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.onHand(), pcs(5));
    QCOMPARE(s.shop.difference(), QString());
}

// Only its end is read: what came back before our zero was overwritten by it, the rest is on sale.
void TestOrderCancellations::aCancellationInPartsThatAWriteOfOursCameBetween()
{
    FakeShop shop;
    FakeMarket &market = shop.open({.id = u"cards"_s, .relists = true});
    const QString listing = market.list({.sku = u"A"_s, .quantity = Quantity::pieces(4)});
    shop.sync(market);
    const QString order = market.sell(listing, Quantity::pieces(2));
    QVERIFY(shop.settle());
    market.cancelPart(order, 0, Quantity::pieces(1));
    shop.addStock(u"A"_s, Quantity::pieces(-2)); // mislaid
    market.failure = [](FakeRequest::Kind kind) -> std::optional<Error> {
        if (kind == FakeRequest::Kind::Orders || kind == FakeRequest::Kind::Listings)
            return makeError(ErrorCode::Timeout, u"no answer"_s);
        return std::nullopt;
    };
    shop.sync(market); // zero goes out all the same
    market.failure = {};
    QCOMPARE(market.shown(u"A"_s), Quantity{});
    shop.addStock(u"A"_s, Quantity::pieces(2));
    shop.clock().advance(std::chrono::hours(1)); // beyond what clocks may differ by
    market.cancel(order);
    const QString next = market.sell(listing, Quantity::pieces(1));
    shop.webhook(market, market.remoteOrder(next));
    QVERIFY(shop.settle());
    QCOMPARE(shop.onHand(u"A"_s), Quantity::pieces(3));
    QCOMPARE(market.shown(u"A"_s), Quantity::pieces(3));
    const QList<Movement> ledger = shop.ledger(u"A"_s);
    for (const Movement &movement : ledger)
        QVERIFY(movement.cause != MovementCause::RemoteEdit);
    QCOMPARE(shop.difference(), QString());
}

void TestOrderCancellations::anOrderPlacedAndCancelledBeforeWeSawItMovesNothing_data()
{
    QTest::addColumn<bool>("relists");
    QTest::addColumn<bool>("partly");
    QTest::newRow("as a whole, put back on sale") << true << false;
    QTest::newRow("as a whole, kept away") << false << false;
    QTest::newRow("in part, put back on sale") << true << true;
    QTest::newRow("in part, kept away") << false << true;
}

void TestOrderCancellations::anOrderPlacedAndCancelledBeforeWeSawItMovesNothing()
{
    QFETCH(const bool, relists);
    QFETCH(const bool, partly);
    OneListingShop s(5, {.id = u"cards"_s, .relists = relists});
    const QString order = s.market.sell(s.id, pcs(3));
    if (partly)
        s.market.cancelPart(order, 0, pcs(2));
    else
        s.market.cancel(order);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.onHand(), partly ? pcs(4) : pcs(5));
    QCOMPARE(s.shop.difference(), QString());
    for (const Movement &movement : s.shop.ledger(u"A"_s))
        QVERIFY(movement.cause != MovementCause::RemoteEdit);
}

void TestOrderCancellations::aVanishedOrderGivesBackWhatItHeld()
{
    OneListingShop s;
    const QString order = s.market.sell(s.id, pcs(2));
    s.shop.sync(s.market);
    s.market.destroy(order);
    s.shop.sync(s.market);
    QCOMPARE(s.onHand(), pcs(5));
    s.shop.sync(s.market);
    QCOMPARE(s.onHand(), pcs(5));
}

void TestOrderCancellations::aVanishedOrderOfAKeptStateGoesToReview()
{
    OneListingShop s;
    s.market.whenGone = [](const QString &) { return HoldAction::Keep; };
    const QString order = s.market.sell(s.id, pcs(2));
    s.shop.sync(s.market);
    s.market.destroy(order);
    s.shop.sync(s.market);
    QCOMPARE(s.onHand(), pcs(3));
    QCOMPARE(s.shop.problems(u"order_review"_s), 1);
}

void TestOrderCancellations::aLineThatLeftTheOrderGivesBackWhatItHeld()
{
    OneListingShop s;
    const QString other = s.market.list({.sku = u"B"_s, .quantity = pcs(4)});
    s.shop.sync(s.market);
    const QString order = s.market.sell({{s.id, pcs(2)}, {other, pcs(1)}});
    s.shop.sync(s.market);
    RemoteOrder shorter = s.market.remoteOrder(order);
    shorter.lines.removeLast();
    shorter.modifiedAt += 1000;
    s.shop.webhook(s.market, shorter);
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(3));
    QCOMPARE(s.shop.onHand(u"B"_s), pcs(4));
    RemoteOrder empty = shorter; // says nothing about its lines
    empty.lines.clear();
    empty.modifiedAt += 1000;
    s.shop.webhook(s.market, empty);
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(3));
}

void TestOrderCancellations::anOrderThatComesBackFromCancelledHoldsAgain()
{
    OneListingShop s;
    const QString order = s.market.sell(s.id, pcs(2));
    s.shop.sync(s.market);
    const RemoteOrder paid = s.market.remoteOrder(order);
    s.shop.clock().advance(std::chrono::seconds(1));
    s.market.cancel(order);
    s.shop.sync(s.market);
    QCOMPARE(s.onHand(), pcs(5));
    RemoteOrder again = paid;
    again.modifiedAt = s.shop.clock().now() + 1000;
    again.readAt = again.modifiedAt;
    s.shop.webhook(s.market, again);
    QCOMPARE(s.onHand(), pcs(3));
    QVERIFY(s.shop.context().orders.openOrders(s.shop.account(s.market), 10)->contains(order)); // and is polled again
}

QTEST_GUILESS_MAIN(TestOrderCancellations)
#include "tst_order_cancellations.moc"

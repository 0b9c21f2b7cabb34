// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/order_queries.h"
#include "tests/support/fake_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// sync.md section 1, First link.
class TestFirstLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutConsentListingsAreStoredUnlinked();
    void consentAfterTheReportLinksInTheNextRun();
    void aProductThatCannotBeReadDoesNotKeepTheAccountUnlinked();
    void aSaleOfWhatNobodyKnowsIsToldFromTheConsentOn_data();
    void aSaleOfWhatNobodyKnowsIsToldFromTheConsentOn();
    void aProductOpensWithWhatIsShownAndWhatIsHeld();
    void anOrderOlderThanTheFirstWindowHoldsNothing();
    void anOrderThatWasOverBeforeTheAccountHoldsNothing();
    void anOrderThatEndedBeforeTheFirstReadingStaysOver();
    void anOrderWithoutListingIdFromBeforeTheOpeningComesOnTop();
    void listingsThatAreAlikeAreProductsOfTheirOwn();
    void anOrderOfAListingGoneBeforeTheAccountHoldsNothing_data();
    void anOrderOfAListingGoneBeforeTheAccountHoldsNothing();
    void aSecondAccountTakesWhatItShowsAsItsBase();
    void stockKeptByAMarketplaceIsNoStockOfOurs();
    void theWaitingDifferenceIsSentOnceTheOwnerAgreed();
    void aWaitingDifferenceThatChangedIsShownAgain();
    void oneNumberOnTwoAccountsIsTwoListings();
    void matching_data();
    void matching();
    void twoListingsOfOneSkuMakeOneLinkAndOneDuplicate();
    void aSaleOfADuplicateLowersTheProduct();
    void whatADuplicateSoldBeforeIsNoShortage();
    void stockOfTheMarketplaceIsShownOnly();
    void differentTextsAtTheSecondAccountAreAConflict();
};

namespace {

Quantity pcs(int count)
{
    return Quantity::pieces(count);
}

} // namespace

void TestFirstLink::withoutConsentListingsAreStoredUnlinked()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s}, {}, FirstLink::Unread);
    cards.list({.sku = u"A"_s, .quantity = pcs(3)});
    const RunRow run = shop.sync(cards);
    QCOMPARE(run.status, u"completed"_s);
    QCOMPARE(run.notes, QStringList{u"first_link_waits"_s});
    QCOMPARE(run.counters.processed, 1);
    QCOMPARE(run.counters.unchanged, 1); // stored, and nothing of the shop changed
    QCOMPARE(run.counters.updated, 0);
    QCOMPARE(run.counters.created, 0);
    QCOMPARE(shop.listing(cards, u"A"_s).link, LinkState::Unlinked);
    QVERIFY(!shop.context().products.findBySku(u"A"_s)->has_value());
    QVERIFY(cards.writes().isEmpty());
}

void TestFirstLink::consentAfterTheReportLinksInTheNextRun()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s}, {}, FirstLink::Unread);
    cards.list({.sku = u"A"_s, .quantity = pcs(3)});
    cards.list({.sku = u"B"_s, .quantity = pcs(1)});
    shop.sync(cards);
    shop.consent(cards);
    const RunRow run = shop.sync(cards);
    QCOMPARE(run.counters.processed, 2);
    QCOMPARE(run.counters.created, 2);
    QCOMPARE(run.counters.updated + run.counters.unchanged, 0);
    QCOMPARE(run.notes, QStringList());
    QCOMPARE(shop.onHand(u"A"_s), pcs(3));
    QCOMPARE(shop.accountRow(cards).firstLink, FirstLink::Linked);
    QCOMPARE(shop.sync(cards).counters.unchanged, 2);
    QCOMPARE(shop.difference(), QString());
}

void TestFirstLink::aProductThatCannotBeReadDoesNotKeepTheAccountUnlinked()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .provesWhole = false});
    cards.list({.sku = u"A"_s, .quantity = pcs(3)});
    cards.list({.sku = u"B"_s, .quantity = pcs(3), .malformed = true});
    const QString id = cards.list({.sku = u"C"_s, .quantity = pcs(3)});
    shop.sync(cards);
    QCOMPARE(shop.accountRow(cards).firstLink, FirstLink::Linked);
    cards.remove(id);
    shop.sync(cards);
    QCOMPARE(shop.listing(cards, u"C"_s).status, ListingStatus::Active); // a read with a hole calls nothing missing
}

void TestFirstLink::aSaleOfWhatNobodyKnowsIsToldFromTheConsentOn_data()
{
    QTest::addColumn<bool>("consents");
    QTest::addColumn<int>("told");
    QTest::newRow("the owner has not agreed to anything") << false << 0;
    QTest::newRow("the owner agreed") << true << 1;
}

void TestFirstLink::aSaleOfWhatNobodyKnowsIsToldFromTheConsentOn()
{
    QFETCH(bool, consents);
    QFETCH(int, told);
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .provesWhole = false}, {}, FirstLink::Unread);
    cards.list({.sku = u"A"_s, .quantity = pcs(3)});
    const QString broken = cards.list({.sku = u"B"_s, .quantity = pcs(3), .malformed = true});
    shop.sync(cards);
    if (consents)
        shop.consent(cards);
    cards.sell(broken, pcs(1));
    shop.sync(cards);
    QCOMPARE(shop.problems(u"unmatched_sale"_s), told);
}

void TestFirstLink::aProductOpensWithWhatIsShownAndWhatIsHeld()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    const QString id = cards.list({.sku = u"A"_s, .quantity = pcs(10)});
    const QString open = cards.sell(id, pcs(2));
    const QString shipped = cards.sell(id, pcs(3));
    const QString cancelled = cards.sell(id, pcs(1));
    cards.close(shipped);
    cards.cancel(cancelled); // not put back on sale
    shop.sync(cards);
    QCOMPARE(cards.shown(u"A"_s), pcs(4));
    QCOMPARE(shop.onHand(u"A"_s), pcs(4)); // the two of the open order are on the shelf, but taken
    const auto ledger = shop.ledger(u"A"_s);
    QCOMPARE(ledger.size(), 2);
    QCOMPARE(ledger.at(0).cause, MovementCause::Opening);
    QCOMPARE(ledger.at(0).delta, pcs(6));
    QCOMPARE(ledger.at(1).cause, MovementCause::OrderHold);
    QCOMPARE(ledger.at(1).delta, pcs(-2));
    QCOMPARE(shop.line(cards, open).taken, pcs(2));
    QCOMPARE(shop.line(cards, shipped).taken, pcs(0));
    QVERIFY(shop.line(cards, shipped).exempt); // recorded, and no oversell
    QVERIFY(!shop.line(cards, open).exempt);
    QCOMPARE(shop.difference(), QString());

    cards.cancel(open);
    shop.sync(cards);
    QCOMPARE(shop.onHand(u"A"_s), pcs(6)); // given back to the shelf …
    QCOMPARE(cards.shown(u"A"_s), pcs(6)); // … and offered again
    QCOMPARE(shop.brokenInvariant(), QString());
}

void TestFirstLink::anOrderOlderThanTheFirstWindowHoldsNothing()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    const QString id = cards.list({.sku = u"A"_s, .quantity = pcs(10)});
    shop.sync(cards);
    RemoteOrder old{.externalId = u"7"_s,
                    .state = u"paid"_s,
                    .placedAt = shop.clock().now() - 40LL * 24 * 3600 * 1000,
                    .modifiedAt = shop.clock().now(),
                    .readAt = shop.clock().now()};
    old.lines = {
        {.externalId = u"1"_s, .listingExternalId = id, .sku = u"A"_s, .quantity = pcs(2), .action = HoldAction::Hold}};
    shop.webhook(cards, old);
    QCOMPARE(shop.onHand(u"A"_s), pcs(10));
    QVERIFY(shop.line(cards, u"7"_s).exempt);
}

void TestFirstLink::anOrderThatWasOverBeforeTheAccountHoldsNothing()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    const QString id = cards.list({.sku = u"A"_s, .quantity = pcs(1)});
    shop.sync(cards);
    RemoteOrder done{.externalId = u"7"_s,
                     .state = u"done"_s,
                     .isFinal = true,
                     .placedAt = shop.clock().now() - 2LL * 24 * 3600 * 1000,
                     .modifiedAt = shop.clock().now(),
                     .readAt = shop.clock().now()};
    done.lines = {
        {.externalId = u"1"_s, .listingExternalId = id, .sku = u"A"_s, .quantity = pcs(1), .action = HoldAction::Hold}};
    shop.webhook(cards, done);
    QCOMPARE(shop.onHand(u"A"_s), pcs(1));
    QCOMPARE(shop.ledger(u"A"_s).size(), 1);
    QVERIFY(shop.line(cards, u"7"_s).exempt);
    shop.sync(cards);
    QCOMPARE(shop.ledger(u"A"_s).size(), 1); // neither a sale nor an edit that takes it back
    QCOMPARE(shop.brokenInvariant(), QString());
}

void TestFirstLink::anOrderThatEndedBeforeTheFirstReadingStaysOver()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    const QString id = cards.list({.sku = u"A"_s, .quantity = pcs(3)});
    const QString order = cards.sell(id, pcs(1));
    cards.close(order); // placed after the account was added, and over before its listings were read
    shop.sync(cards);
    RemoteOrder done = cards.remoteOrder(order); // read again by the window of days
    done.readAt = shop.clock().now() + 1;
    shop.webhook(cards, done);
    QCOMPARE(shop.onHand(u"A"_s), pcs(2));
    QCOMPARE(shop.ledger(u"A"_s).size(), 1);
    QVERIFY(shop.line(cards, order).exempt);
    QVERIFY(shop.settle());
    QVERIFY(cards.writes().isEmpty());
    QCOMPARE(shop.brokenInvariant(), QString());
}

void TestFirstLink::anOrderWithoutListingIdFromBeforeTheOpeningComesOnTop()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s}, {}, FirstLink::Unread);
    const QString id = cards.list({.sku = u"A"_s, .quantity = pcs(2), .key = u"k"_s});
    RemoteOrder open{
        .externalId = u"7"_s, .state = u"paid"_s, .placedAt = shop.clock().now(), .readAt = shop.clock().now()};
    open.lines = {{.externalId = u"1"_s, .matchKeys = {u"key:k"_s}, .quantity = pcs(1), .action = HoldAction::Hold}};
    shop.webhook(cards, open);
    shop.clock().advance(std::chrono::minutes(1));
    shop.consent(cards);
    shop.sync(cards);
    QCOMPARE(shop.onHand(u"A"_s), pcs(2));
    open.readAt = shop.clock().now();
    shop.webhook(cards, open); // now its listing is found by its key
    shop.sync(cards);
    QCOMPARE(shop.onHand(u"A"_s), pcs(2));
    QCOMPARE(cards.listings().at(id).quantity, pcs(2));
    const auto ledger = shop.ledger(u"A"_s);
    QCOMPARE(ledger.size(), 3); // and no edit that makes up for it
    QCOMPARE(ledger.at(1).cause, MovementCause::Opening);
    QCOMPARE(ledger.at(2).cause, MovementCause::OrderHold);
    QCOMPARE(shop.line(cards, u"7"_s).taken, pcs(1));
    QCOMPARE(shop.brokenInvariant(), QString());

    open.lines.first().action = HoldAction::Release;
    open.state = u"canceled"_s;
    open.readAt = shop.clock().now() + 1;
    shop.webhook(cards, open);
    QVERIFY(shop.settle());
    QCOMPARE(shop.onHand(u"A"_s), pcs(3));              // back on the shelf …
    QCOMPARE(cards.listings().at(id).quantity, pcs(3)); // … and offered
}

void TestFirstLink::listingsThatAreAlikeAreProductsOfTheirOwn()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    for (const QString &sku : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        cards.list({.sku = sku, .eans = {u"111"_s}, .quantity = pcs(1), .key = u"k"_s});
    QCOMPARE(shop.sync(cards).counters.created, 4);
    for (const QString &sku : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        QCOMPARE(shop.onHand(sku), pcs(1));
}

void TestFirstLink::anOrderOfAListingGoneBeforeTheAccountHoldsNothing_data()
{
    QTest::addColumn<bool>("named");
    QTest::newRow("the order names the listing that is gone") << true;
    QTest::newRow("the order names no listing any more: it comes on top, and a cancellation gives it back") << false;
}

// Its pieces were on another listing: what the one that is like it shows has never held them.
void TestFirstLink::anOrderOfAListingGoneBeforeTheAccountHoldsNothing()
{
    FakeShop shop;
    QFETCH(bool, named);
    FakeMarket &cards = shop.open({.id = u"cards"_s, .goneAtZero = true, .forgetsGone = !named});
    const QString gone = cards.list({.sku = u"OLD"_s, .quantity = pcs(2), .key = u"same card"_s});
    const QString order = cards.sell(gone, pcs(2));
    QVERIFY(!cards.listings().contains(gone));
    cards.list({.sku = u"A"_s, .quantity = pcs(1), .key = u"same card"_s});
    shop.clock().advance(std::chrono::hours(1));
    for (int run = 0; run < 3; ++run)
        QCOMPARE(shop.sync(cards).status, u"completed"_s);
    QCOMPARE(shop.onHand(u"A"_s), pcs(1));
    QCOMPARE(shop.ledger(u"A"_s).size(), named ? 1 : 3);
    QCOMPARE(cards.shown(u"A"_s), pcs(1));
    QCOMPARE(shop.problems(u"oversell"_s), 0);
    QVERIFY(cards.writes().isEmpty());

    cards.cancel(order);
    QVERIFY(shop.settle());
    QCOMPARE(shop.onHand(u"A"_s), pcs(named ? 1 : 3));
    QCOMPARE(shop.brokenInvariant(), QString());
}

void TestFirstLink::stockKeptByAMarketplaceIsNoStockOfOurs()
{
    FakeShop shop;
    FakeMarket &theirs = shop.open({.id = u"theirs"_s, .stockIsTheirs = true});
    FakeMarket &ours = shop.open({.id = u"ours"_s});
    theirs.list({.sku = u"A"_s, .quantity = pcs(40)});
    const QString id = ours.list({.sku = u"A"_s, .quantity = pcs(7)});
    shop.sync(theirs); // the product is known there first
    QCOMPARE(shop.onHand(u"A"_s), pcs(0));
    const QString order = ours.sell(id, pcs(2));
    shop.sync(ours);
    QCOMPARE(shop.onHand(u"A"_s), pcs(5)); // opens with 7, of which 2 are held
    QCOMPARE(shop.ledger(u"A"_s).size(), 2);
    QCOMPARE(shop.ledger(u"A"_s).first().delta, pcs(7));
    QVERIFY(shop.openPlans(ours).isEmpty());
    QVERIFY(shop.settle());
    QVERIFY(ours.writes().isEmpty());
    QCOMPARE(ours.shown(u"A"_s), pcs(5));
    ours.cancel(order);
    QVERIFY(shop.settle());
    QCOMPARE(shop.onHand(u"A"_s), pcs(7));
    QCOMPARE(shop.brokenInvariant(), QString());
}

void TestFirstLink::aSecondAccountTakesWhatItShowsAsItsBase()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    FakeMarket &books = shop.open({.id = u"books"_s});
    cards.list({.sku = u"A"_s, .quantity = pcs(5)});
    const QString id = books.list({.sku = u"A"_s, .quantity = pcs(7)});
    books.sell(id, pcs(1)); // before we knew this account
    shop.sync(cards);
    shop.sync(books);
    QCOMPARE(shop.onHand(u"A"_s), pcs(5));
    QCOMPARE(shop.ledger(u"A"_s).size(), 1);
    QCOMPARE(books.shown(u"A"_s), pcs(6));
    QVERIFY(books.writes().isEmpty());
    QCOMPARE(shop.listing(books, u"A"_s).possible, QList{pcs(6)});
    QCOMPARE(shop.listing(books, u"A"_s).held, u"first_link"_s);
    QCOMPARE(shop.openPlans(books).size(), 1);
    const auto rows = shop.planRows(shop.openPlans(books).first().id);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().from, u"6"_s);
    QCOMPARE(rows.first().to, u"5"_s);
    shop.sync(books);
    QVERIFY(books.writes().isEmpty());
}

void TestFirstLink::theWaitingDifferenceIsSentOnceTheOwnerAgreed()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    FakeMarket &books = shop.open({.id = u"books"_s});
    for (const QString &sku : {u"A"_s, u"B"_s}) {
        cards.list({.sku = sku, .quantity = pcs(5)});
        books.list({.sku = sku, .quantity = pcs(7)});
    }
    shop.sync(cards);
    shop.sync(books);
    const PlanRow plan = shop.openPlans(books).first();
    const auto rows = shop.planRows(plan.id);
    QCOMPARE(shop.applyPlan(books, plan.id, {rows.first().id}).status, u"completed"_s);
    QCOMPARE(books.shown(rows.first().item), pcs(5));
    QCOMPARE(books.shown(rows.last().item), pcs(7)); // not ticked: it still waits
    QCOMPARE(shop.openPlans(books).size(), 1);
    shop.sync(books);
    QCOMPARE(books.shown(rows.last().item), pcs(7));
    shop.applyPlan(books, plan.id);
    QCOMPARE(shop.openPlans(books).size(), 0);
    QCOMPARE(shop.difference(), QString());
}

void TestFirstLink::aWaitingDifferenceThatChangedIsShownAgain()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    FakeMarket &books = shop.open({.id = u"books"_s});
    cards.list({.sku = u"A"_s, .quantity = pcs(5)});
    books.list({.sku = u"A"_s, .quantity = pcs(7)});
    shop.sync(cards);
    shop.sync(books);
    shop.addStock(u"A"_s, pcs(4));
    const PlanRow plan = shop.openPlans(books).first();
    shop.applyPlan(books, plan.id);
    QCOMPARE(books.shown(u"A"_s), pcs(7)); // the owner agreed to 5, not to 9
    const auto rows = shop.planRows(plan.id);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().state, u"stale"_s);
    QCOMPARE(rows.last().state, u"open"_s);
    QCOMPARE(rows.last().to, u"9"_s);
    shop.applyPlan(books, plan.id);
    QCOMPARE(books.shown(u"A"_s), pcs(9));
}

// Sellers number their offers in each country from 1.
void TestFirstLink::oneNumberOnTwoAccountsIsTwoListings()
{
    FakeShop shop;
    FakeMarket &romania = shop.open({.id = u"ro"_s});
    FakeMarket &hungary = shop.open({.id = u"hu"_s});
    romania.list({.externalId = u"501"_s, .sku = u"LAMP"_s, .quantity = pcs(3)});
    hungary.list({.externalId = u"501"_s, .sku = u"CHAIR"_s, .quantity = pcs(8)});
    QVERIFY(shop.settle());
    hungary.sell(u"501"_s, pcs(2));
    QVERIFY(shop.settle());
    QCOMPARE(shop.onHand(u"LAMP"_s), pcs(3));
    QCOMPARE(shop.onHand(u"CHAIR"_s), pcs(6));
    QCOMPARE(romania.shown(u"LAMP"_s), pcs(3));
    QVERIFY(romania.writes().isEmpty());
}

void TestFirstLink::matching_data()
{
    QTest::addColumn<QString>("sku");
    QTest::addColumn<QStringList>("eans");
    QTest::addColumn<int>("link");
    QTest::addColumn<QString>("product");
    QTest::newRow("the same SKU") << u"A"_s << QStringList() << int(LinkState::Linked) << u"A"_s;
    QTest::newRow("another SKU, the same EAN") << u"X"_s << QStringList{u"111"_s} << int(LinkState::Linked) << u"A"_s;
    QTest::newRow("an EAN that two products share waits for the owner")
        << u"X"_s << QStringList{u"333"_s} << int(LinkState::Unlinked) << QString();
    QTest::newRow("nothing in common makes a product")
        << u"X"_s << QStringList{u"999"_s} << int(LinkState::Linked) << u"X"_s;
    QTest::newRow("no SKU at all makes one too")
        << QString() << QStringList() << int(LinkState::Linked) << u"books-50"_s;
}

void TestFirstLink::matching()
{
    QFETCH(const QString, sku);
    QFETCH(const QStringList, eans);
    QFETCH(const int, link);
    QFETCH(const QString, product);
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    FakeMarket &books = shop.open({.id = u"books"_s});
    cards.list({.sku = u"A"_s, .eans = {u"111"_s, u"333"_s}, .quantity = pcs(1)});
    cards.list({.sku = u"B"_s, .eans = {u"222"_s, u"333"_s}, .quantity = pcs(1)});
    shop.sync(cards);
    books.list({.externalId = u"50"_s, .sku = sku, .eans = eans, .quantity = pcs(1), .key = u"k"_s});
    shop.sync(books);
    const auto row = shop.context().listings.findByExternal(shop.account(books), u"50"_s);
    QVERIFY(row->has_value());
    QCOMPARE(int((*row)->link), link);
    if (!product.isEmpty())
        QCOMPARE((*row)->product, shop.product(product).id);
    else
        QVERIFY(!(*row)->product);
}

void TestFirstLink::twoListingsOfOneSkuMakeOneLinkAndOneDuplicate()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    const QString first = cards.list({.sku = u"A"_s, .quantity = pcs(5)});
    const QString second = cards.list({.sku = u"A"_s, .quantity = pcs(9), .key = u"other"_s});
    shop.sync(cards);
    QCOMPARE(shop.onHand(u"A"_s), pcs(5));
    const auto duplicate = shop.context().listings.findByExternal(shop.account(cards), second);
    QCOMPARE((*duplicate)->link, LinkState::Duplicate);
    shop.addStock(u"A"_s, pcs(1));
    shop.sync(cards);
    QCOMPARE(cards.listings().at(first).quantity, pcs(6));
    QCOMPARE(cards.listings().at(second).quantity, pcs(9)); // never pushed
}

void TestFirstLink::aSaleOfADuplicateLowersTheProduct()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    const QString first = cards.list({.sku = u"A"_s, .quantity = pcs(5)});
    const QString second = cards.list({.sku = u"A"_s, .quantity = pcs(9), .key = u"other"_s});
    shop.sync(cards);
    cards.sell(second, pcs(2));
    QVERIFY(shop.settle());
    QCOMPARE(shop.onHand(u"A"_s), pcs(3));
    QCOMPARE(cards.listings().at(first).quantity, pcs(3));
    QCOMPARE(cards.listings().at(second).quantity, pcs(7));
}

void TestFirstLink::whatADuplicateSoldBeforeIsNoShortage()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    cards.list({.sku = u"A"_s, .quantity = pcs(5)});
    const QString second = cards.list({.sku = u"A"_s, .quantity = pcs(9), .key = u"other"_s});
    const QString order = cards.sell(second, pcs(2));
    QVERIFY(shop.settle());
    QCOMPARE(shop.onHand(u"A"_s), pcs(5));
    const auto row = shop.context().orders.find(shop.account(cards), order).value();
    QCOMPARE(OrderQueries(shop.context().db).find(row->id).value()->order.shortages, 0);
    QCOMPARE(shop.problems(u"oversell"_s), 0);
    cards.cancel(order);
    QVERIFY(shop.settle());
    QCOMPARE(shop.onHand(u"A"_s), pcs(5)); // they were never taken out of it
}

void TestFirstLink::stockOfTheMarketplaceIsShownOnly()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    FakeMarket &theirs = shop.open({.id = u"theirs"_s, .stockIsTheirs = true});
    cards.list({.sku = u"A"_s, .quantity = pcs(5)});
    const QString known = theirs.list({.sku = u"A"_s, .quantity = pcs(40)});
    const QString alone = theirs.list({.sku = u"B"_s, .quantity = pcs(8)});
    shop.sync(cards);
    shop.sync(theirs);
    QCOMPARE(shop.listing(theirs, u"A"_s).link, LinkState::Linked);
    QCOMPARE(shop.listing(theirs, u"A"_s).remoteQuantity, pcs(40));
    QCOMPARE(shop.onHand(u"A"_s), pcs(5));
    QCOMPARE(shop.onHand(u"B"_s), pcs(0)); // listed, but nothing of it is ours
    QVERIFY(shop.openPlans(theirs).isEmpty());

    const QString order = theirs.sell(known, pcs(3));
    theirs.editQuantity(alone, pcs(2));
    shop.addStock(u"A"_s, pcs(1));
    shop.sync(theirs);
    QCOMPARE(shop.onHand(u"A"_s), pcs(6));
    QCOMPARE(shop.line(theirs, order).ordered, pcs(0));
    QCOMPARE(shop.listing(theirs, u"A"_s).possible, QList{pcs(37)});
    QCOMPARE(shop.listing(theirs, u"B"_s).possible, QList{pcs(2)});
    QVERIFY(theirs.writes().isEmpty());
}

void TestFirstLink::differentTextsAtTheSecondAccountAreAConflict()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    FakeMarket &books = shop.open({.id = u"books"_s}, {{u"strategy"_s, u"manual"_s}});
    cards.list({.sku = u"A"_s, .fields = {{Field::Title, u"Ours"_s}}, .quantity = pcs(5)});
    books.list({.sku = u"A"_s, .fields = {{Field::Title, u"Theirs"_s}}, .quantity = pcs(5)});
    shop.sync(cards);
    shop.sync(books);
    const auto conflicts = shop.openConflicts(books);
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().field, Field::Title);
    QVERIFY(!conflicts.first().base);
    QCOMPARE(shop.product(u"A"_s).title, u"Ours"_s);
    QCOMPARE(books.bySku(u"A"_s)->fields.value(Field::Title), u"Theirs"_s);
}

QTEST_GUILESS_MAIN(TestFirstLink)
#include "tst_first_link.moc"

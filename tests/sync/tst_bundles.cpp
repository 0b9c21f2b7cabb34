// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Listings sold by several pieces: what a bundle holds is known from its listing, and may change on the site.
class TestBundles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadingThatDoesNotSayTheUnitsKeepsThem();
    void aNewOneIsNotOpenedBeforeItsUnitsAreSaid();
    void twoBundlesMadeOfEightSinglesAreTheSameStock();
    void otherUnitsWithAnotherStockWaitForTheOwner_data();
    void otherUnitsWithAnotherStockWaitForTheOwner();
    void aSaleDuringTheReadingOfOtherUnitsIsNoEdit();
    void otherUnitsWaitForAWriteThatMayStillLand();
    void aLineWithoutUnitsTakesThoseOfItsListing();
    void aLineWithoutUnitsFromBeforeTheOpeningTakesThemToo();
};

namespace {

Quantity pcs(int count)
{
    return Quantity::pieces(count);
}

// A marketplace as CardTrader is one: increments, and zero takes a listing away.
struct Shop {
    explicit Shop(int quantity, int units, int landingS = 0)
        : cards(shop.open({.id = u"cards"_s, .relative = true, .goneAtZero = true, .landingS = landingS}))
    {
        id = cards.list({.sku = u"A"_s, .quantity = pcs(quantity), .units = units});
        shop.sync(cards);
    }
    Quantity onHand() { return shop.onHand(u"A"_s); }
    ListingRow row() { return shop.listing(cards, u"A"_s); }

    FakeShop shop;
    FakeMarket &cards;
    QString id;
};

} // namespace

void TestBundles::aReadingThatDoesNotSayTheUnitsKeepsThem()
{
    Shop s(2, 4);
    QCOMPARE(s.onHand(), pcs(8));
    s.cards.tellsListingUnits = false;
    s.shop.sync(s.cards);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.row().units, 4);
    QCOMPARE(s.onHand(), pcs(8));
    QVERIFY(s.cards.writes().isEmpty());
    s.shop.addStock(u"A"_s, pcs(4));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.cards.shown(u"A"_s), pcs(3));
    QCOMPARE(s.shop.brokenInvariant(), QString());
}

void TestBundles::aNewOneIsNotOpenedBeforeItsUnitsAreSaid()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    const QString id = cards.list({.sku = u"A"_s, .quantity = pcs(2), .units = 4});
    cards.tellsListingUnits = false;
    cards.tellsLineUnits = false;
    cards.sell(id, pcs(1));
    shop.sync(cards);
    shop.sync(cards);
    QVERIFY(!shop.hasListing(cards, u"A"_s) || shop.listing(cards, u"A"_s).link == LinkState::Unlinked);
    QCOMPARE(shop.problems(u"unmatched_sale"_s), 0);
    cards.tellsListingUnits = true;
    shop.sync(cards);
    QCOMPARE(shop.onHand(u"A"_s), pcs(4)); // one bundle is left, and one is sold
    QVERIFY(shop.openPlans(cards).isEmpty());
    QCOMPARE(shop.brokenInvariant(), QString());
}

void TestBundles::twoBundlesMadeOfEightSinglesAreTheSameStock()
{
    Shop s(8, 1);
    s.cards.bundle(s.id, pcs(2), 4);
    s.shop.sync(s.cards);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.row().units, 4);
    QCOMPARE(s.row().possible, QList{pcs(2)});
    QCOMPARE(s.onHand(), pcs(8));
    QCOMPARE(s.shop.ledger(u"A"_s).size(), 1); // the opening
    QVERIFY(s.cards.writes().isEmpty());
    QVERIFY(s.shop.openPlans(s.cards).isEmpty());
    QCOMPARE(s.shop.problems(u"oversell"_s), 0);
    s.cards.sell(s.id, pcs(1));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.onHand(), pcs(4));
    QCOMPARE(s.shop.difference(), QString());
    QCOMPARE(s.shop.brokenInvariant(), QString());
}

void TestBundles::otherUnitsWithAnotherStockWaitForTheOwner_data()
{
    QTest::addColumn<int>("bundles");
    QTest::addColumn<int>("units");
    QTest::addColumn<QString>("to"); // as the stock here would have it shown
    QTest::newRow("fewer than there are") << 1 << 4 << u"2"_s;
    QTest::newRow("more than there are") << 3 << 4 << u"2"_s;
    QTest::newRow("none can be made of what there is") << 1 << 12 << u"0"_s;
}

void TestBundles::otherUnitsWithAnotherStockWaitForTheOwner()
{
    QFETCH(int, bundles);
    QFETCH(int, units);
    QFETCH(QString, to);
    Shop s(8, 1);
    s.cards.bundle(s.id, pcs(bundles), units);
    for (int i = 0; i < 3; ++i)
        s.shop.sync(s.cards);
    QCOMPARE(s.onHand(), pcs(8));
    QCOMPARE(s.shop.ledger(u"A"_s).size(), 1);
    QVERIFY(s.cards.writes().isEmpty());
    QCOMPARE(s.cards.shown(u"A"_s), pcs(bundles));
    QCOMPARE(s.row().held, u"first_link"_s);
    const auto plans = s.shop.openPlans(s.cards);
    QCOMPARE(plans.size(), 1);
    const auto rows = s.shop.planRows(plans.first().id);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().from, QString::number(bundles));
    QCOMPARE(rows.first().to, to);
    s.shop.applyPlan(s.cards, plans.first().id);
    QCOMPARE(s.cards.shown(u"A"_s), pcs(to.toInt()));
    QCOMPARE(s.onHand(), pcs(8));
    QCOMPARE(s.shop.brokenInvariant(), QString());
}

void TestBundles::aSaleDuringTheReadingOfOtherUnitsIsNoEdit()
{
    Shop s(8, 1);
    s.cards.bundle(s.id, pcs(2), 4);
    bool sold = false;
    s.cards.between = [&](const QString &) {
        const bool isRead = s.cards.count(FakeRequest::Kind::Listings) > 1;
        if (isRead && !std::exchange(sold, true))
            s.cards.sell(s.id, pcs(1));
    };
    s.shop.sync(s.cards);
    QVERIFY(sold);
    s.cards.between = {};
    QVERIFY(s.shop.settle());
    QCOMPARE(s.onHand(), pcs(4));
    QCOMPARE(s.cards.shown(u"A"_s), pcs(1));
    QCOMPARE(s.shop.ledger(u"A"_s).size(), 2); // the opening and the sale
    QVERIFY(s.cards.writes().isEmpty());
}

void TestBundles::otherUnitsWaitForAWriteThatMayStillLand()
{
    Shop s(8, 1, 600);
    s.cards.fate = [](const Change &) { return Fate::NotArrived; };
    s.shop.addStock(u"A"_s, pcs(4));
    s.shop.sync(s.cards);
    s.cards.fate = {};
    QVERIFY(s.row().inDoubt);
    s.cards.bundle(s.id, pcs(2), 4);
    s.shop.sync(s.cards);
    QCOMPARE(s.row().units, 1); // what was sent counts single pieces
    QCOMPARE(s.onHand(), pcs(12));
    s.shop.clock().advance(700s);
    s.shop.sync(s.cards);
    QCOMPARE(s.row().units, 4);
    QVERIFY(!s.row().inDoubt);
    QCOMPARE(s.row().possible, QList{pcs(2)});
    QCOMPARE(s.onHand(), pcs(12)); // nothing was taken for an edit
    QCOMPARE(s.row().held, u"first_link"_s);
    QCOMPARE(s.cards.shown(u"A"_s), pcs(2));
    QCOMPARE(s.shop.brokenInvariant(), QString());
}

void TestBundles::aLineWithoutUnitsTakesThoseOfItsListing()
{
    Shop s(3, 4);
    FakeMarket &books = s.shop.open({.id = u"books"_s});
    books.list({.sku = u"A"_s, .quantity = pcs(12)});
    s.shop.sync(books);
    s.cards.tellsLineUnits = false;
    const QString order = s.cards.sell(s.id, pcs(1));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.onHand(), pcs(8));
    QCOMPARE(books.shown(u"A"_s), pcs(8));
    QCOMPARE(s.shop.line(s.cards, order).units, 4);
    s.cards.tellsLineUnits = true; // and says the same
    s.shop.clock().advance(1s);
    s.cards.ship(order);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.onHand(), pcs(8));
    s.cards.tellsLineUnits = false;
    s.shop.clock().advance(1s);
    s.cards.cancel(order);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.onHand(), pcs(12));
    QCOMPARE(s.shop.brokenInvariant(), QString());
}

void TestBundles::aLineWithoutUnitsFromBeforeTheOpeningTakesThemToo()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true, .goneAtZero = true});
    const QString id = cards.list({.sku = u"A"_s, .quantity = pcs(3), .units = 4});
    cards.tellsLineUnits = false;
    const QString order = cards.sell(id, pcs(1));
    QVERIFY(shop.settle());
    QCOMPARE(shop.onHand(u"A"_s), pcs(8));
    QCOMPARE(shop.line(cards, order).units, 4);
    QCOMPARE(shop.line(cards, order).taken, pcs(4));
    QCOMPARE(shop.brokenInvariant(), QString());
}

QTEST_GUILESS_MAIN(TestBundles)
#include "tst_bundles.moc"

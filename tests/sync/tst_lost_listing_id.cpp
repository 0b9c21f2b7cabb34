// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// A marketplace that forgets a sold-out product forgets its id in the order too; the line is matched by what it was.
class TestLostListingId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesALine_data();
    void matchesALine();
};

void TestLostListingId::matchesALine_data()
{
    QTest::addColumn<QString>("sku");
    QTest::addColumn<QString>("listing");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<int>("left");
    QTest::newRow("by the SKU of the line") << u"A"_s << QString() << QStringList() << 2;
    QTest::newRow("by equal match keys where there is no SKU")
        << QString() << QString() << QStringList{u"key:A"_s} << 2;
    QTest::newRow("not by keys that two listings share") << QString() << QString() << QStringList{u"key:twin"_s} << 3;
    QTest::newRow("not by keys nobody has") << QString() << QString() << QStringList{u"key:other"_s} << 3;
    QTest::newRow("not by keys where another listing is named")
        << QString() << u"999"_s << QStringList{u"key:A"_s} << 3;
}

void TestLostListingId::matchesALine()
{
    QFETCH(QString, sku);
    QFETCH(QString, listing);
    QFETCH(QStringList, keys);
    QFETCH(int, left);
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true});
    cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    cards.list({.sku = u"B"_s, .quantity = Quantity::pieces(3), .key = u"twin"_s});
    cards.list({.sku = u"C"_s, .quantity = Quantity::pieces(3), .key = u"twin"_s});
    QCOMPARE(shop.sync(cards).status, u"completed"_s);

    RemoteOrder order{.externalId = u"9001"_s, .code = u"9001"_s, .state = u"paid"_s, .readAt = shop.clock().now()};
    order.lines = {{.externalId = u"1"_s,
                    .listingExternalId = listing,
                    .sku = sku,
                    .title = u"A card"_s,
                    .matchKeys = keys,
                    .quantity = Quantity::pieces(1),
                    .action = HoldAction::Hold}};
    shop.webhook(cards, order);
    QCOMPARE(shop.onHand(u"A"_s), Quantity::pieces(left));
    QCOMPARE(shop.onHand(u"B"_s), Quantity::pieces(3));
    QCOMPARE(shop.problems(u"unmatched_sale"_s), left == 3 ? 1 : 0);
    QCOMPARE(shop.brokenInvariant(), QString());
}

QTEST_GUILESS_MAIN(TestLostListingId)
#include "tst_lost_listing_id.moc"

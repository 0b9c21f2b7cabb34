// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestSalePropagation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSaleLowersTheOtherAccountAndNothingGoesBack();
};

void TestSalePropagation::aSaleLowersTheOtherAccountAndNothingGoesBack()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true});
    FakeMarket &books = shop.open({.id = u"books"_s});
    const QString listing = cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    books.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    QCOMPARE(shop.sync(cards).status, u"completed"_s);
    QCOMPARE(shop.sync(books).status, u"completed"_s);
    QCOMPARE(shop.onHand(u"A"_s), Quantity::pieces(3));
    QCOMPARE(shop.difference(), QString());

    cards.requests.clear();
    cards.sell(listing, Quantity::pieces(1));
    shop.sync(cards);
    QCOMPARE(shop.onHand(u"A"_s), Quantity::pieces(2));
    QVERIFY(cards.writes().isEmpty());
    QCOMPARE(shop.listing(books, u"A"_s).dirty, Dirt::Lower);

    shop.sync(books);
    QCOMPARE(books.shown(u"A"_s), Quantity::pieces(2));
    QCOMPARE(shop.difference(), QString());
    QCOMPARE(shop.brokenInvariant(), QString());
    QVERIFY(shop.settle());
    QVERIFY(cards.writes().isEmpty());
}

QTEST_GUILESS_MAIN(TestSalePropagation)
#include "tst_sale_propagation.moc"

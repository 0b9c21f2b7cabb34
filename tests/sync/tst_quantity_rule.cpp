// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/quantity_rule.h"
#include "tests/support/fake_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(evenstock::QuantityRule)

// sync.md section 2, quantity rules per account and "Last pieces on one channel".
class TestQuantityRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theViewOfAChannel_data();
    void theViewOfAChannel();
    void aRuleShapesTheChannelAndNeverTheLedger();
    void theLastPieceIsShownByThePreferredChannelOnly();
    void aLastPieceIsShownSomewhere_data();
    void aLastPieceIsShownSomewhere();
};

namespace {

Quantity pcs(int count)
{
    return Quantity::pieces(count);
}

} // namespace

void TestQuantityRule::theViewOfAChannel_data()
{
    QTest::addColumn<QuantityRule>("rule");
    QTest::addColumn<qint64>("availableMilli");
    QTest::addColumn<qint64>("units");
    QTest::addColumn<qint64>("shownMilli");
    QTest::newRow("everything is shared by default") << QuantityRule{} << 5000LL << 1LL << 5000LL;
    QTest::newRow("a buffer is kept back") << QuantityRule{.buffer = pcs(2)} << 5000LL << 1LL << 3000LL;
    QTest::newRow("a buffer larger than the stock") << QuantityRule{.buffer = pcs(2)} << 1000LL << 1LL << 0LL;
    QTest::newRow("never more than the most shown") << QuantityRule{.maxShown = pcs(3)} << 5000LL << 1LL << 3000LL;
    QTest::newRow("less than the most shown") << QuantityRule{.maxShown = pcs(3)} << 2000LL << 1LL << 2000LL;
    QTest::newRow("the buffer goes before the most shown")
        << QuantityRule{.buffer = pcs(2), .maxShown = pcs(3)} << 4000LL << 1LL << 2000LL;
    QTest::newRow("shown while above the limit") << QuantityRule{.stopAt = pcs(2)} << 3000LL << 1LL << 3000LL;
    QTest::newRow("not shown at the limit") << QuantityRule{.stopAt = pcs(2)} << 2000LL << 1LL << 0LL;
    QTest::newRow("a last piece elsewhere") << QuantityRule{.lastPieces = pcs(1)} << 1000LL << 1LL << 0LL;
    QTest::newRow("more than the last pieces") << QuantityRule{.lastPieces = pcs(1)} << 2000LL << 1LL << 2000LL;
    QTest::newRow("a last piece on the preferred channel")
        << QuantityRule{.lastPieces = pcs(1), .preferred = true} << 1000LL << 1LL << 1000LL;
    QTest::newRow("whole bundles of four") << QuantityRule{} << 11000LL << 4LL << 2000LL;
    QTest::newRow("no bundle is left after the buffer") << QuantityRule{.buffer = pcs(1)} << 4000LL << 4LL << 0LL;
    QTest::newRow("parts of a piece are not shown") << QuantityRule{} << 2750LL << 1LL << 2000LL;
    QTest::newRow("parts of a metre are") << QuantityRule{.wholeOnly = false} << 2750LL << 1LL << 2750LL;
    QTest::newRow("nothing there") << QuantityRule{} << 0LL << 1LL << 0LL;
}

void TestQuantityRule::theViewOfAChannel()
{
    QFETCH(const QuantityRule, rule);
    QFETCH(const qint64, availableMilli);
    QFETCH(const qint64, units);
    QFETCH(const qint64, shownMilli);
    QCOMPARE(quantityView(rule, Quantity{availableMilli}, units), Quantity{shownMilli});
}

void TestQuantityRule::aRuleShapesTheChannelAndNeverTheLedger()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    FakeMarket &books =
        shop.open({.id = u"books"_s}, {{u"buffer"_s, u"1"_s}, {u"max_shown"_s, u"4"_s}, {u"stop_at"_s, u"2"_s}});
    const QString id = cards.list({.sku = u"A"_s, .quantity = pcs(9)});
    books.list({.sku = u"A"_s, .quantity = pcs(4)});
    shop.sync(cards);
    QVERIFY(shop.settle());
    QCOMPARE(books.shown(u"A"_s), pcs(4));
    cards.sell(id, pcs(5));
    QVERIFY(shop.settle());
    QCOMPARE(books.shown(u"A"_s), pcs(3));
    cards.sell(id, pcs(2));
    QVERIFY(shop.settle());
    QCOMPARE(books.shown(u"A"_s), pcs(0));
    QCOMPARE(shop.onHand(u"A"_s), pcs(2));
    QCOMPARE(cards.shown(u"A"_s), pcs(2));
}

void TestQuantityRule::theLastPieceIsShownByThePreferredChannelOnly()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s}, {{u"promise"_s, u"last"_s}, {u"preferred"_s, u"true"_s}});
    FakeMarket &books = shop.open({.id = u"books"_s}, {{u"promise"_s, u"last"_s}});
    cards.list({.sku = u"A"_s, .quantity = pcs(3)});
    const QString id = books.list({.sku = u"A"_s, .quantity = pcs(3)});
    shop.sync(cards);
    QVERIFY(shop.settle());
    books.sell(id, pcs(1));
    QVERIFY(shop.settle());
    QCOMPARE(books.shown(u"A"_s), pcs(2));
    QCOMPARE(cards.shown(u"A"_s), pcs(2));
    books.sell(id, pcs(1));
    QVERIFY(shop.settle());
    QCOMPARE(books.shown(u"A"_s), pcs(0));
    QCOMPARE(cards.shown(u"A"_s), pcs(1));
    shop.addStock(u"A"_s, pcs(4));
    QVERIFY(shop.settle());
    QCOMPARE(books.shown(u"A"_s), pcs(5));
    QCOMPARE(cards.shown(u"A"_s), pcs(5));
}

// No preferred channel, or one that does not sell the product, or two: exactly one shows the last piece.
void TestQuantityRule::aLastPieceIsShownSomewhere_data()
{
    QTest::addColumn<QString>("firstPreferred");
    QTest::addColumn<QString>("secondPreferred");
    QTest::addColumn<bool>("firstIsOn");
    QTest::addColumn<int>("onFirst");
    QTest::newRow("no channel is preferred: the first") << u"false"_s << u"false"_s << true << 1;
    QTest::newRow("both are: the first") << u"true"_s << u"true"_s << true << 1;
    QTest::newRow("the second is") << u"false"_s << u"true"_s << true << 0;
    QTest::newRow("the preferred one is switched off: the other") << u"true"_s << u"false"_s << false << 3;
}

void TestQuantityRule::aLastPieceIsShownSomewhere()
{
    QFETCH(const QString, firstPreferred);
    QFETCH(const QString, secondPreferred);
    QFETCH(const bool, firstIsOn);
    QFETCH(const int, onFirst);
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s}, {{u"promise"_s, u"last"_s}, {u"preferred"_s, firstPreferred}});
    FakeMarket &books = shop.open({.id = u"books"_s}, {{u"promise"_s, u"last"_s}, {u"preferred"_s, secondPreferred}});
    cards.list({.sku = u"A"_s, .quantity = pcs(3)});
    books.list({.sku = u"A"_s, .quantity = pcs(3)});
    shop.sync(cards);
    QVERIFY(shop.settle());
    if (!firstIsOn)
        shop.setEnabled(cards, false);
    shop.addStock(u"A"_s, -pcs(2));
    QVERIFY(shop.settle());
    QCOMPARE(cards.shown(u"A"_s), pcs(onFirst));
    QCOMPARE(books.shown(u"A"_s), pcs(onFirst == 1 ? 0 : 1));
}

QTEST_GUILESS_MAIN(TestQuantityRule)
#include "tst_quantity_rule.moc"

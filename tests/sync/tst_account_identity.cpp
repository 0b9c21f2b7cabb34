// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What an account says of itself at the sign-in, and what becomes of it when that changes.
class TestAccountIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherCurrencyStopsPricesAndNotStock();
    void theOwnerAgreesToTheCurrencyThatIsNamed();
    void aCurrencyThatComesBackIsNoProblemAnyMore();
    void aCurrencyThatIsNotNamedIsKept();
    void aWrongClockIsShown_data();
    void aWrongClockIsShown();
    void ordersAreAskedForByTheServersClock_data();
    void ordersAreAskedForByTheServersClock();
};

namespace {

struct Shop {
    Shop()
        : market(shop.open({.id = u"cards"_s}))
    {
        listing = market.list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
        shop.sync(market);
    }
    QString price() { return market.bySku(u"A"_s)->fields.value(Field::Price); }

    FakeShop shop;
    FakeMarket &market;
    QString listing;
};

} // namespace

void TestAccountIdentity::anotherCurrencyStopsPricesAndNotStock()
{
    Shop s;
    const QString before = s.price();
    s.market.namedCurrency = u"RON"_s;
    s.shop.edit(u"A"_s, Field::Price, u"1100 EUR"_s);
    s.shop.addStock(u"A"_s, Quantity::pieces(2));
    s.shop.sync(s.market);
    QCOMPARE(s.shop.accountRow(s.market).currency, u"EUR"_s);
    QCOMPARE(s.shop.problems(u"currency"_s), 1);
    QCOMPARE(s.market.shown(u"A"_s), Quantity::pieces(7));
    QCOMPARE(s.price(), before);
    s.market.edit(s.listing, Field::Price, u"900 EUR"_s);
    s.shop.sync(s.market);
    QCOMPARE(moneyToField(s.shop.product(u"A"_s).price), u"1100 EUR"_s);
    QCOMPARE(s.shop.problems(u"currency"_s), 1);
}

void TestAccountIdentity::theOwnerAgreesToTheCurrencyThatIsNamed()
{
    Shop s;
    const AccountId account = s.shop.account(s.market);
    const Status early = s.shop.engine().takeCurrency(account, u"RON"_s);
    QVERIFY(!early); // nobody named it
    QCOMPARE(early.error().code, ErrorCode::InvalidRequest);
    s.market.namedCurrency = u"RON"_s;
    s.shop.sync(s.market);
    QVERIFY(!s.shop.engine().takeCurrency(account, u"USD"_s));
    QVERIFY(s.shop.engine().takeCurrency(account, u"RON"_s));
    QCOMPARE(s.shop.accountRow(s.market).currency, u"RON"_s);
    QCOMPARE(s.shop.problems(u"currency"_s), 0);
    s.market.edit(s.listing, Field::Price, u"5000 RON"_s);
    s.shop.edit(u"A"_s, Field::Price, u"5500 RON"_s);
    s.shop.sync(s.market);
    QCOMPARE(s.shop.problems(u"currency"_s), 0);
    QCOMPARE(moneyToField(s.shop.product(u"A"_s).price), s.price()); // prices merge again
}

void TestAccountIdentity::aCurrencyThatComesBackIsNoProblemAnyMore()
{
    Shop s;
    s.market.namedCurrency = u"RON"_s;
    s.shop.sync(s.market);
    s.market.namedCurrency.clear();
    s.shop.edit(u"A"_s, Field::Price, u"1100 EUR"_s);
    s.shop.sync(s.market);
    QCOMPARE(s.shop.problems(u"currency"_s), 0);
    QCOMPARE(s.price(), u"1100 EUR"_s);
}

void TestAccountIdentity::aCurrencyThatIsNotNamedIsKept()
{
    Shop s;
    s.market.namesNoCurrency = true;
    s.shop.edit(u"A"_s, Field::Price, u"1100 EUR"_s);
    s.shop.sync(s.market);
    QCOMPARE(s.shop.accountRow(s.market).currency, u"EUR"_s);
    QCOMPARE(s.shop.problems(u"currency"_s), 0);
    QCOMPARE(s.price(), u"1100 EUR"_s);
}

void TestAccountIdentity::aWrongClockIsShown_data()
{
    QTest::addColumn<qint64>("skewMs");
    QTest::addColumn<int>("problems");
    QTest::newRow("two minutes ahead pass") << qint64(120'000) << 0;
    QTest::newRow("more does not") << qint64(121'000) << 1;
    QTest::newRow("two minutes behind pass") << qint64(-120'000) << 0;
    QTest::newRow("an hour behind does not") << qint64(-3'600'000) << 1;
}

void TestAccountIdentity::aWrongClockIsShown()
{
    QFETCH(const qint64, skewMs);
    QFETCH(const int, problems);
    Shop s;
    s.market.clockSkewMs = skewMs;
    s.shop.sync(s.market);
    QCOMPARE(s.shop.accountRow(s.market).identity.value(u"clock_skew_ms"_s).toInteger(), skewMs);
    QCOMPARE(s.shop.problems(u"clock"_s), problems);
    s.market.clockSkewMs = 1000;
    s.shop.sync(s.market);
    QCOMPARE(s.shop.problems(u"clock"_s), 0); // set right
}

void TestAccountIdentity::ordersAreAskedForByTheServersClock_data()
{
    QTest::addColumn<qint64>("skewMs");
    QTest::newRow("ours is right") << qint64(0);
    QTest::newRow("ours is a day ahead") << qint64(24) * 3'600'000;
    QTest::newRow("ours is a day behind") << qint64(-24) * 3'600'000;
}

void TestAccountIdentity::ordersAreAskedForByTheServersClock()
{
    QFETCH(const qint64, skewMs);
    Shop s;
    s.market.sell(s.listing, Quantity::pieces(1)); // so that there is a cursor
    s.shop.sync(s.market);
    s.market.clockSkewMs = skewMs;
    s.shop.sync(s.market);
    const UtcMs there = s.shop.clock().now() - skewMs;
    QVERIFY2(s.market.ordersSince <= there, qPrintable(QString::number(s.market.ordersSince - there)));
    QVERIFY(s.market.ordersSince > there - 3 * 3'600'000);
}

QTEST_GUILESS_MAIN(TestAccountIdentity)
#include "tst_account_identity.moc"

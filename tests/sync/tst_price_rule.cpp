// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/price_rule.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestPriceRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAChannelAsks_data();
    void whatAChannelAsks();
    void badRulesAreRefused_data();
    void badRulesAreRefused();
    void onlyNoRuleCanBeUndone_data();
    void onlyNoRuleCanBeUndone();
    void aRoundedPriceHasItsEndingAndStaysNear();
    void noPriceStaysNone();
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
};

void TestPriceRule::whatAChannelAsks_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char *name, const QString &rule, const QString &price, const QString &asked) {
        QTest::newRow(name) << rule << price << asked;
    };
    row("no rule", u""_s, u"1290 EUR"_s, u"1290 EUR"_s);
    row("\"none\" is no rule", u"none"_s, u"1290 EUR"_s, u"1290 EUR"_s);
    row("a markup", u"markup 10%"_s, u"1000 EUR"_s, u"1100 EUR"_s);
    row("half a cent rounds up", u"markup 12.5%"_s, u"100 EUR"_s, u"113 EUR"_s);
    row("less than half a cent rounds down", u"markup 12.4%"_s, u"100 EUR"_s, u"112 EUR"_s);
    row("a decimal comma", u"markup 12,5%"_s, u"1000 EUR"_s, u"1125 EUR"_s);
    row("a discount", u"markup -20%"_s, u"1000 EUR"_s, u"800 EUR"_s);
    row("an amount on top", u"add 0.50"_s, u"1000 EUR"_s, u"1050 EUR"_s);
    row("an amount off", u"add -0.50"_s, u"1000 EUR"_s, u"950 EUR"_s);
    row("the markup comes before the amount, however they are written", u"add 1.00; markup 10%"_s, u"1000 EUR"_s,
        u"1200 EUR"_s);
    row("never below nothing", u"add -20"_s, u"1000 EUR"_s, u"0 EUR"_s);
    row("a fixed price", u"fixed 9.90"_s, u"1234 EUR"_s, u"990 EUR"_s);
    row("a floor", u"floor 5"_s, u"120 EUR"_s, u"500 EUR"_s);
    row("above the floor", u"floor 5"_s, u"501 EUR"_s, u"501 EUR"_s);
    row("a ceiling", u"ceiling 5"_s, u"1200 EUR"_s, u"500 EUR"_s);
    row("below the ceiling", u"ceiling 5"_s, u"499 EUR"_s, u"499 EUR"_s);
    row("rounded down to .99", u"round .99"_s, u"1220 EUR"_s, u"1199 EUR"_s);
    row("rounded up to .99", u"round .99"_s, u"1260 EUR"_s, u"1299 EUR"_s);
    row("the lower one from the middle", u"round .99"_s, u"1249 EUR"_s, u"1199 EUR"_s);
    row("already at its ending", u"round .99"_s, u"1299 EUR"_s, u"1299 EUR"_s);
    row("rounded to .90", u"round .90"_s, u"1245 EUR"_s, u"1290 EUR"_s);
    row("rounded to whole ones", u"round .00"_s, u"1240 EUR"_s, u"1200 EUR"_s);
    row("never rounded to zero", u"round .00"_s, u"20 EUR"_s, u"100 EUR"_s);
    row("never rounded to less than nothing", u"round .99"_s, u"10 EUR"_s, u"99 EUR"_s);
    row("never rounded below the floor", u"floor 12.50; round .99"_s, u"1200 EUR"_s, u"1299 EUR"_s);
    row("never rounded above the ceiling", u"ceiling 12.80; round .99"_s, u"1290 EUR"_s, u"1199 EUR"_s);
    row("floor and ceiling too near for the ending", u"floor 12.10; ceiling 12.50; round .99"_s, u"1230 EUR"_s,
        u"1230 EUR"_s);
    row("all of it", u"markup 15%; add 0.30; floor 1; ceiling 100; round .90"_s, u"1000 EUR"_s, u"1190 EUR"_s);
    row("a currency without decimals has no ending", u"markup 10%; round .99"_s, u"1000 JPY"_s, u"1100 JPY"_s);
    row("a price beyond all prices does not overflow", u"markup 10000%"_s, u"9000000000000000000 EUR"_s,
        u"101000000000000 EUR"_s);
}

void TestPriceRule::whatAChannelAsks()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, price);
    QFETCH(const QString, asked);
    const Money before = moneyFromField(price).value();
    const auto parsed = PriceRule::parse(rule, before.currency);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    QCOMPARE(moneyToField(parsed->apply(before)), asked);
    const auto again = PriceRule::parse(parsed->text(), before.currency);
    QVERIFY(again);
    QCOMPARE(moneyToField(again->apply(before)), asked); // as it is stored
}

void TestPriceRule::badRulesAreRefused_data()
{
    QTest::addColumn<QString>("rule");
    QTest::newRow("a word that is no rule") << u"double"_s;
    QTest::newRow("a markup without percent") << u"markup 10"_s;
    QTest::newRow("a markup that leaves nothing") << u"markup -100%"_s;
    QTest::newRow("a markup beyond reason") << u"markup 10001%"_s;
    QTest::newRow("three decimals of a percent") << u"markup 1.234%"_s;
    QTest::newRow("no number") << u"add"_s;
    QTest::newRow("more decimals than the currency has") << u"add 0.505"_s;
    QTest::newRow("a negative floor") << u"floor -1"_s;
    QTest::newRow("a negative fixed price") << u"fixed -1"_s;
    QTest::newRow("an ending of one digit") << u"round .9"_s;
    QTest::newRow("an ending that is a price") << u"round 9.99"_s;
    QTest::newRow("the floor above the ceiling") << u"floor 10; ceiling 5"_s;
    QTest::newRow("one good and one bad part") << u"markup 10%; rund .99"_s;
}

void TestPriceRule::badRulesAreRefused()
{
    QFETCH(const QString, rule);
    const auto parsed = PriceRule::parse(rule, u"EUR"_s);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidRequest);
    QVERIFY(parsed.error().detail.startsWith(u"price_rule"_s));
}

void TestPriceRule::onlyNoRuleCanBeUndone_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("identity");
    QTest::newRow("nothing") << u""_s << true;
    QTest::newRow("a markup of nothing") << u"markup 0%"_s << true;
    QTest::newRow("a markup") << u"markup 1%"_s << false;
    QTest::newRow("a floor that no price reaches") << u"floor 0"_s << false;
    QTest::newRow("an ending") << u"round .00"_s << false;
}

void TestPriceRule::onlyNoRuleCanBeUndone()
{
    QFETCH(const QString, rule);
    QFETCH(const bool, identity);
    QCOMPARE(PriceRule::parse(rule, u"EUR"_s)->isIdentity(), identity);
}

void TestPriceRule::aRoundedPriceHasItsEndingAndStaysNear()
{
    for (const int ending : {0, 90, 99}) {
        const auto rule = PriceRule::parse(u"round .%1"_s.arg(ending, 2, 10, QLatin1Char('0')), u"EUR"_s);
        QVERIFY(rule);
        for (std::int64_t minor = 1; minor <= 2'000; ++minor) {
            const std::int64_t rounded = rule->apply({minor, u"EUR"_s}).minor;
            QCOMPARE(rounded % 100, ending);
            QVERIFY(rounded > 0);
            QVERIFY(std::abs(rounded - minor) <= (minor <= 100 ? 100 : 50));
        }
    }
}

void TestPriceRule::noPriceStaysNone()
{
    QCOMPARE(PriceRule::parse(u"fixed 5"_s, u"EUR"_s)->apply({}), Money{});
}

void TestPriceRule::whatIsWrittenIsReadAgain_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("written");
    QTest::newRow("none") << u""_s << u"EUR"_s << u""_s;
    QTest::newRow("whole percents") << u"markup 10%"_s << u"EUR"_s << u"markup 10%"_s;
    QTest::newRow("hundreds of percents") << u"markup 100%"_s << u"EUR"_s << u"markup 100%"_s;
    QTest::newRow("parts of percents") << u"markup -12,5%"_s << u"EUR"_s << u"markup -12.5%"_s;
    QTest::newRow("all, in the order they are used")
        << u"round .05; ceiling 500; floor 1; add -0.50; markup 0.25%"_s << u"EUR"_s
        << u"markup 0.25%; add -0.50; floor 1.00; ceiling 500.00; round .05"_s;
    QTest::newRow("fixed") << u"fixed 9.90"_s << u"EUR"_s << u"fixed 9.90"_s;
    QTest::newRow("no decimals there") << u"add 500; floor 0"_s << u"XOF"_s << u"add 500; floor 0"_s;
}

void TestPriceRule::whatIsWrittenIsReadAgain()
{
    QFETCH(QString, rule);
    QFETCH(QString, currency);
    QFETCH(QString, written);
    const auto read = PriceRule::parse(rule, currency);
    QVERIFY(read.ok());
    QCOMPARE(PriceRule::written(read->steps(), currency), written);
    const auto again = PriceRule::parse(written, currency);
    QVERIFY(again.ok());
    QVERIFY(again->steps() == read->steps());
}

QTEST_GUILESS_MAIN(TestPriceRule)
#include "tst_price_rule.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/format.h"
#include "models/views/roles.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs now = 1'793'000'000'000;
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

QString plain(QString text)
{
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

} // namespace

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pricesFollowLocaleAndCurrency_data();
    void pricesFollowLocaleAndCurrency();
    void stockIsExact_data();
    void stockIsExact();
    void agesAreShort_data();
    void agesAreShort();
    void durationsNameTwoUnits();
    void percentNeverClaimsAll();
    void tileLettersComeFromTheName_data();
    void tileLettersComeFromTheName();
};

void TestFormat::pricesFollowLocaleAndCurrency_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale italian(QLocale::Italian, QLocale::Italy);
    const QLocale french(QLocale::French, QLocale::France);
    QTest::newRow("two decimals in English") << qint64(118900) << u"RON"_s << english << u"1,189.00 RON"_s;
    QTest::newRow("two decimals in Italian") << qint64(1234567) << u"EUR"_s << italian << u"12.345,67 EUR"_s;
    QTest::newRow("thousands in French") << qint64(1234567) << u"EUR"_s << french << u"12 345,67 EUR"_s;
    QTest::newRow("no decimals in francs") << qint64(15000) << u"XOF"_s << english << u"15,000 XOF"_s;
    QTest::newRow("less than nothing") << qint64(-50) << u"EUR"_s << english << u"−0.50 EUR"_s;
    QTest::newRow("no price") << qint64(0) << QString() << english << QString();
}

void TestFormat::pricesFollowLocaleAndCurrency()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QCOMPARE(plain(priceText(Money{minor, currency}, locale)), text);
}

void TestFormat::stockIsExact_data()
{
    QTest::addColumn<qint64>("milli");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("text");
    QTest::newRow("pieces need no unit") << qint64(3000) << u"piece"_s << u"3"_s;
    QTest::newRow("three quarters of a kilogram") << qint64(750) << u"kg"_s << u"0.75 kg"_s;
    QTest::newRow("grams") << qint64(1001) << u"kg"_s << u"1.001 kg"_s;
    QTest::newRow("thousands") << qint64(12345000) << QString() << u"12,345"_s;
    QTest::newRow("nothing") << qint64(0) << QString() << u"0"_s;
}

void TestFormat::stockIsExact()
{
    QFETCH(qint64, milli);
    QFETCH(QString, unit);
    QFETCH(QString, text);
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(plain(stockText(Quantity{milli}, unit, english)), text);
    if (milli > 0)
        QCOMPARE(signedStockText(Quantity{milli}, english), u"+"_s + stockText(Quantity{milli}, {}, english));
}

void TestFormat::agesAreShort_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << qint64(12'000) << u"12 s"_s;
    QTest::newRow("a minute is whole") << qint64(119'000) << u"1 min"_s;
    QTest::newRow("hours") << 3 * hour << u"3 h"_s;
    QTest::newRow("less than two days is still hours") << 47 * hour << u"47 h"_s;
    QTest::newRow("days") << 49 * hour << u"2 d"_s;
    QTest::newRow("a clock that went back") << qint64(-5000) << u"0 s"_s;
}

void TestFormat::agesAreShort()
{
    QFETCH(qint64, age);
    QFETCH(QString, text);
    QCOMPARE(ageText(now - age, now), text);
    QCOMPARE(ageText(0, now), QString());
    if (age > 0) {
        QCOMPARE(agoText(now - age, now), text + u" ago"_s);
        QCOMPARE(aheadText(now + age, now), u"in "_s + text);
    }
}

void TestFormat::durationsNameTwoUnits()
{
    QCOMPARE(durationText(6'400), u"6 s"_s);
    QCOMPARE(durationText(2 * minute + 53'000), u"2 min 53 s"_s);
    QCOMPARE(durationText(hour + 4 * minute), u"1 h 4 min"_s);
    QCOMPARE(remainingText(4 * minute + 10'000), u"about 4 min left"_s);
    QCOMPARE(remainingText(10'000), u"under 1 min left"_s);
}

void TestFormat::percentNeverClaimsAll()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(percentText(0.9999, english), u"99.9 %"_s);
    QCOMPARE(percentText(1.0, english), u"100 %"_s);
    QCOMPARE(percentText(11931.0 / 12101, english), u"98.6 %"_s);
}

void TestFormat::tileLettersComeFromTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("two words") << u"eMAG FBE"_s << u"eF"_s;
    QTest::newRow("three words") << u"Boutique Exemple Kayes"_s << u"BK"_s;
    QTest::newRow("a hump inside") << u"CardTrader"_s << u"CT"_s;
    QTest::newRow("one word") << u"Vinted"_s << u"Vi"_s;
    QTest::newRow("a leading small letter is no hump") << u"eMAG"_s << u"eM"_s;
    QTest::newRow("one letter") << u"X"_s << u"X"_s;
    QTest::newRow("no name") << QString() << u"?"_s;
}

void TestFormat::tileLettersComeFromTheName()
{
    QFETCH(QString, name);
    QFETCH(QString, letters);
    QCOMPARE(tileLetters(name), letters);
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"

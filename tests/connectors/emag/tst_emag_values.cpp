// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_values.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::emag;
using namespace Qt::StringLiterals;

class TestEmagValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAmounts_data();
    void readsAmounts();
    void readsWholeNumbers_data();
    void readsWholeNumbers();
    void readsVatRates_data();
    void readsVatRates();
    void addsAndTakesOffVat_data();
    void addsAndTakesOffVat();
    void readsTimes_data();
    void readsTimes();
    void startsWindowsEarlyInTheHourThatComesTwice();
    void readsStatuses_data();
    void readsStatuses();
    void readsStock_data();
    void readsStock();
    void resolvesReferences_data();
    void resolvesReferences();
    void cleansPartNumbers();
};

void TestEmagValues::readsAmounts_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a number") << QJsonValue(42.01) << u"42.0100"_s;
    QTest::newRow("a whole number") << QJsonValue(1) << u"1.0000"_s;
    QTest::newRow("four decimals as number") << QJsonValue(41.3223) << u"41.3223"_s;
    QTest::newRow("text") << QJsonValue(u"100387.5800"_s) << u"100387.5800"_s;
    QTest::newRow("more decimals round half up") << QJsonValue(u"41.32235"_s) << u"41.3224"_s;
    QTest::newRow("negative, as vouchers are") << QJsonValue(u"-8.2645"_s) << u"-8.2645"_s;
    QTest::newRow("null is none") << QJsonValue() << QString();
    QTest::newRow("empty is none") << QJsonValue(u""_s) << QString();
    QTest::newRow("words are none") << QJsonValue(u"free"_s) << QString();
    QTest::newRow("a comma is none") << QJsonValue(u"1,5"_s) << QString();
    QTest::newRow("too long is none") << QJsonValue(u"123456789012"_s) << QString();
}

void TestEmagValues::readsAmounts()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, expected);
    const auto amount = decimal4(value);
    QCOMPARE(amount ? decimal4Text(*amount) : QString(), expected);
}

void TestEmagValues::readsWholeNumbers_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<qint64>("expected"); // -99 = none
    QTest::newRow("a number") << QJsonValue(5) << qint64(5);
    QTest::newRow("text") << QJsonValue(u"5"_s) << qint64(5);
    QTest::newRow("text with decimals") << QJsonValue(u"5.000000"_s) << qint64(5);
    QTest::newRow("true") << QJsonValue(true) << qint64(1);
    QTest::newRow("false") << QJsonValue(false) << qint64(0);
    QTest::newRow("an order number beyond 32 bits") << QJsonValue(3'123'456'789.0) << qint64(3'123'456'789);
    QTest::newRow("null") << QJsonValue() << qint64(-99);
    QTest::newRow("a half") << QJsonValue(0.5) << qint64(-99);
    QTest::newRow("a list") << QJsonValue(QJsonArray{1}) << qint64(-99);
}

void TestEmagValues::readsWholeNumbers()
{
    QFETCH(QJsonValue, value);
    QFETCH(qint64, expected);
    QCOMPARE(qint64(wholeNumber(value).value_or(-99)), expected);
}

void TestEmagValues::readsVatRates_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("a fraction") << QJsonValue(0.21) << qint64(2100);
    QTest::newRow("a fraction as text") << QJsonValue(u"0.1900"_s) << qint64(1900);
    QTest::newRow("a percentage") << QJsonValue(21) << qint64(2100);
    QTest::newRow("a percentage as text") << QJsonValue(u"9"_s) << qint64(900);
    QTest::newRow("nothing") << QJsonValue(0) << qint64(0);
    QTest::newRow("negative") << QJsonValue(-0.2) << qint64(-1);
    QTest::newRow("null") << QJsonValue() << qint64(-1);
}

void TestEmagValues::readsVatRates()
{
    QFETCH(QJsonValue, value);
    QFETCH(qint64, expected);
    QCOMPARE(qint64(vatRate(value).value_or(-1)), expected);
}

void TestEmagValues::addsAndTakesOffVat_data()
{
    QTest::addColumn<qint64>("grossMinor");
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<QString>("net");
    QTest::newRow("50 at 21 %") << qint64(5000) << qint64(2100) << u"41.3223"_s;
    QTest::newRow("0.01 at 21 %") << qint64(1) << qint64(2100) << u"0.0083"_s;
    QTest::newRow("99.99 at 9 %") << qint64(9999) << qint64(900) << u"91.7339"_s;
    QTest::newRow("12.34 without VAT") << qint64(1234) << qint64(0) << u"12.3400"_s;
    QTest::newRow("a million at 27 %") << qint64(100'000'000) << qint64(2700) << u"787401.5748"_s;
}

void TestEmagValues::addsAndTakesOffVat()
{
    QFETCH(qint64, grossMinor);
    QFETCH(qint64, rate);
    QFETCH(QString, net);
    const Money gross{grossMinor, u"RON"_s};
    QCOMPARE(decimal4Text(netOf(gross, rate)), net);
    QCOMPARE(grossOf(netOf(gross, rate), rate, u"RON"_s), gross);
}

void TestEmagValues::readsTimes_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("winter in Bucharest") << QJsonValue(u"2026-01-15 12:00:00"_s) << u"2026-01-15T10:00:00.000Z"_s;
    QTest::newRow("summer in Bucharest") << QJsonValue(u"2026-07-15 12:00:00"_s) << u"2026-07-15T09:00:00.000Z"_s;
    QTest::newRow("just before the clocks go on")
        << QJsonValue(u"2026-03-29 02:59:59"_s) << u"2026-03-29T00:59:59.000Z"_s;
    QTest::newRow("just after the clocks went on")
        << QJsonValue(u"2026-03-29 04:10:00"_s) << u"2026-03-29T01:10:00.000Z"_s;
    QTest::newRow("the hour that comes twice is the first one")
        << QJsonValue(u"2026-10-25 03:30:00"_s) << u"2026-10-25T00:30:00.000Z"_s;
    QTest::newRow("after that hour") << QJsonValue(u"2026-10-25 04:30:00"_s) << u"2026-10-25T02:30:00.000Z"_s;
    QTest::newRow("seconds as text") << QJsonValue(u"1699337715"_s) << u"2023-11-07T06:15:15.000Z"_s;
    QTest::newRow("seconds as number") << QJsonValue(1699337715) << u"2023-11-07T06:15:15.000Z"_s;
    QTest::newRow("null") << QJsonValue() << QString();
    QTest::newRow("nonsense") << QJsonValue(u"yesterday"_s) << QString();
    QTest::newRow("no such day") << QJsonValue(u"2026-02-30 12:00:00"_s) << QString();
}

void TestEmagValues::readsTimes()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, expected);
    QCOMPARE(isoUtc(emagTime(value)), expected);
}

void TestEmagValues::startsWindowsEarlyInTheHourThatComesTwice()
{
    QCOMPARE(windowStartText(parseIsoUtc(u"2026-07-15T09:00:00Z"_s)), u"2026-07-15 12:00:00"_s);
    QCOMPARE(windowStartText(parseIsoUtc(u"2026-10-25T00:30:00Z"_s)), u"2026-10-25 02:30:00"_s);
    QCOMPARE(windowStartText(parseIsoUtc(u"2026-10-25T01:30:00Z"_s)), u"2026-10-25 02:30:00"_s);
    QCOMPARE(windowStartText(parseIsoUtc(u"2026-10-25T02:30:00Z"_s)), u"2026-10-25 04:30:00"_s);
}

void TestEmagValues::readsStatuses_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("description");
    const QJsonObject row{{u"value"_s, 9}, {u"description"_s, u"Approved"_s}, {u"errors"_s, QJsonValue::Null}};
    QTest::newRow("a list of one") << QJsonValue(QJsonArray{row}) << 9 << u"Approved"_s;
    QTest::newRow("an object") << QJsonValue(row) << 9 << u"Approved"_s;
    QTest::newRow("a capital Description, a number as text")
        << QJsonValue(QJsonArray{QJsonObject{{u"value"_s, u"9"_s}, {u"Description"_s, u"Approved"_s}}}) << 9
        << u"Approved"_s;
    QTest::newRow("a bare number") << QJsonValue(9) << 9 << QString();
    QTest::newRow("an empty list") << QJsonValue(QJsonArray()) << -1 << QString();
    QTest::newRow("null") << QJsonValue() << -1 << QString();
}

void TestEmagValues::readsStatuses()
{
    QFETCH(QJsonValue, value);
    QFETCH(int, number);
    QFETCH(QString, description);
    QCOMPARE(statusValue(value).value, number);
    QCOMPARE(statusValue(value).description, description);
}

void TestEmagValues::readsStock_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("pieces"); // -1 = none
    QTest::addColumn<int>("warehouse");
    const auto row = [](const QJsonValue &warehouse, const QJsonValue &value) {
        QJsonObject object{{u"value"_s, value}};
        if (!warehouse.isNull())
            object.insert(u"warehouse_id"_s, warehouse);
        return object;
    };
    QTest::newRow("without warehouse") << QJsonValue(QJsonArray{row({}, 139)}) << 139 << 0;
    QTest::newRow("with warehouse") << QJsonValue(QJsonArray{row(3, 30)}) << 30 << 3;
    QTest::newRow("everything as text") << QJsonValue(QJsonArray{row(u"3"_s, u"30"_s)}) << 30 << 3;
    QTest::newRow("two warehouses add up") << QJsonValue(QJsonArray{row(1, 4), row(2, 5)}) << 9 << 1;
    QTest::newRow("a bare number") << QJsonValue(7) << 7 << 0;
    QTest::newRow("no rows") << QJsonValue(QJsonArray()) << -1 << 0;
    QTest::newRow("nonsense") << QJsonValue(QJsonArray{u"x"_s}) << -1 << 0;
}

void TestEmagValues::readsStock()
{
    QFETCH(QJsonValue, value);
    QFETCH(int, pieces);
    QFETCH(int, warehouse);
    QCOMPARE(int(warehouseValue(value).value.value_or(-1)), pieces);
    QCOMPARE(int(warehouseValue(value).warehouseId), warehouse);
}

void TestEmagValues::resolvesReferences_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("numbers and names") << u"rom&acirc;n&#259; &bdquo;x&rdquo; &#x219;"_s
                                       << u"rom\u00e2n\u0103 \u201ex\u201d \u0219"_s;
    QTest::newRow("markup stays") << u"a &lt; b &amp; c &#60;"_s << u"a &lt; b &amp; c &#60;"_s;
    QTest::newRow("unknown names stay") << u"&nosuch; & ; &"_s << u"&nosuch; & ; &"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\n"_s << u"a\nb\nc"_s;
    QTest::newRow("nothing to do") << u"<p>a</p>"_s << u"<p>a</p>"_s;
    QTest::newRow("surrogates and zero stay") << u"&#xd800;&#0;"_s << u"&#xd800;&#0;"_s;
    QTest::newRow("the last Latin-1 letter") << u"&yuml;&nbsp;x"_s << u"\u00ff\u00a0x"_s;
}

void TestEmagValues::resolvesReferences()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(resolvedHtml(html), expected);
    QCOMPARE(resolvedHtml(expected), expected);
}

void TestEmagValues::cleansPartNumbers()
{
    QCOMPARE(normalisedPartNumber(u"AB 1,2;3"_s), u"AB123"_s);
    QCOMPARE(normalisedPartNumber(QString(40, u'x')).size(), 25);
}

QTEST_GUILESS_MAIN(TestEmagValues)
#include "tst_emag_values.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/json_raw.h"
#include "connectors/api/json_read.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

// {"v": VALUE}; an empty text gives {}.
QJsonObject holding(const QByteArray &value)
{
    if (value.isEmpty())
        return {};
    const auto object = parseJsonObject("{\"v\":" + value + '}');
    Q_ASSERT(object.ok());
    return *object;
}

// "error", or what was read as text.
template <typename T>
QString shown(const Result<T> &result)
{
    if (!result) {
        const Error &error = result.error();
        return error.code == ErrorCode::InvalidResponse && error.detail.startsWith(u"v"_s) ? u"error"_s : u"??"_s;
    }
    if constexpr (std::is_same_v<T, QString>)
        return *result;
    else if constexpr (std::is_same_v<T, bool>)
        return *result ? u"true"_s : u"false"_s;
    else if constexpr (std::is_same_v<T, Quantity>)
        return quantityText(*result);
    else if constexpr (std::is_same_v<T, Money>)
        return moneyToField(*result);
    else
        return QString::number(*result);
}

} // namespace

class TestJsonRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void givesTheDefault();
    void namesTheMemberAndNotTheValue();
    void parsesDocuments();
    void findsRawMembers();
    void readsDecimalsExactly_data();
    void readsDecimalsExactly();
    void survivesBrokenBytes();
};

void TestJsonRead::reads_data()
{
    QTest::addColumn<QString>("as");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *as, const QByteArray &value, const char *expected) {
        QTest::addRow("%s of %s", as, value.isEmpty() ? "nothing" : value.constData())
            << QString::fromLatin1(as) << value << QString::fromUtf8(expected);
    };
    row("id", "450000001", "450000001");
    row("id", "9007199254740993", "9007199254740993");
    row("id", "9223372036854775807", "9223372036854775807");
    row("id", "9223372036854775808", "error"); // no longer exact
    row("id", R"("9223372036854775808")", "9223372036854775808");
    row("id", R"(" A-1 ")", "A-1");
    for (const char *bad : {"", "null", "1.5", "true", "[]", "{}", "\"\"", "\"  \""})
        row("id", bad, "error");
    row("integer", "-3", "-3");
    row("integer", "3.0", "3");
    row("integer", R"("12")", "12");
    row("integer", R"("12.00")", "12");
    row("integer", "9007199254740993", "9007199254740993");
    for (const char *bad : {"", "null", "1.5", "1e300", "\"1.5\"", "\"abc\"", "\"\"", "\"12x\"", "true", "[1]", "{}"})
        row("integer", bad, "error");
    row("text", "", "");
    row("text", "null", "");
    row("text", R"("å b")", "å b");
    row("text", "17", "17");
    row("text", "0.1", "0.1");
    row("text", "true", "error");
    row("text", "[]", "error");
    for (const char *yes : {"true", "1", "\"true\"", "\"1\"", "\"TRUE\""})
        row("bool", yes, "true");
    for (const char *no : {"", "null", "false", "0", "\"\"", "\"false\"", "\"0\"", "0.0"})
        row("bool", no, "false");
    for (const char *bad : {"2", "\"yes\"", "[]", "{}", "-1"})
        row("bool", bad, "error");
    row("quantity", "3", "3");
    row("quantity", "0.75", "0.75");
    row("quantity", "-2", "-2");
    row("quantity", R"("47.000")", "47");
    row("quantity", R"("0.125")", "0.125");
    for (const char *bad : {"", "null", "0.0001", "\"many\"", "1e30", "true", "[]", "\"\""})
        row("quantity", bad, "error");
    row("time", R"("2021-09-21T16:16:00.000Z")", "1632240960000");
    row("time", R"("2021-09-21T18:16:00+02:00")", "1632240960000");
    row("time", R"("")", "0");
    row("time", "null", "0");
    row("time", R"("yesterday")", "error");
    row("time", "5", "error");
    row("money", R"({"cents":170,"currency":"EUR"})", "170 EUR");
    row("money", R"({"cents":"170","currency":"eur"})", "170 EUR");
    row("money", "null", "");
    row("money", R"({"cents":1.5,"currency":"EUR"})", "error");
    row("money", R"({"currency":"EUR"})", "error");
    row("money", R"({"cents":1,"currency":null})", "error");
    row("money", "170", "error");
    row("decimal", "19.99", "1999 EUR");
    row("decimal", "1.1", "110 EUR");
    row("decimal", "9999999999999.99", "999999999999999 EUR");
    row("decimal", R"("12,90")", "1290 EUR");
    row("decimal", "null", "");
    row("decimal", "1.005", "error");
    row("decimal", "1e300", "error");
    row("decimal", "{}", "error");
}

void TestJsonRead::reads()
{
    QFETCH(QString, as);
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    const QJsonObject object = holding(value);
    const QString v = u"v"_s;
    QString actual;
    if (as == "id"_L1)
        actual = shown(readId(object, v));
    else if (as == "integer"_L1)
        actual = shown(readInteger(object, v));
    else if (as == "text"_L1)
        actual = shown(readText(object, v));
    else if (as == "bool"_L1)
        actual = shown(readBool(object, v));
    else if (as == "quantity"_L1)
        actual = shown(readQuantity(object, v));
    else if (as == "time"_L1)
        actual = shown(readTime(object, v));
    else if (as == "money"_L1)
        actual = shown(readMoney(object, v));
    else
        actual = shown(readDecimalMoney(object, v, u"EUR"_s));
    QCOMPARE(actual, expected);
}

void TestJsonRead::givesTheDefault()
{
    for (const char *absent : {"", "null"}) {
        const QJsonObject object = holding(absent);
        QCOMPARE(readId(object, u"v"_s, u"none"_s).value(), u"none"_s);
        QCOMPARE(readInteger(object, u"v"_s, 1).value(), 1);
        QCOMPARE(readQuantity(object, u"v"_s, Quantity::pieces(2)).value(), Quantity::pieces(2));
        QVERIFY(readBool(object, u"v"_s, true).value());
        QVERIFY(readArray(object, u"v"_s).value().isEmpty());
        QVERIFY(readObject(object, u"v"_s).value().isEmpty());
    }
    // A wrong type is not absence.
    const QJsonObject object = holding("[1]");
    QVERIFY(!readId(object, u"v"_s, u"none"_s));
    QVERIFY(!readInteger(object, u"v"_s, 1));
    QVERIFY(!readQuantity(object, u"v"_s, {}));
    QVERIFY(!readObject(object, u"v"_s));
    QCOMPARE(readArray(object, u"v"_s)->size(), 1);
    QVERIFY(!readArray(holding("{}"), u"v"_s));
    QCOMPARE(readId(holding("\"\""), u"v"_s, u"none"_s).value(), u"none"_s);
}

void TestJsonRead::namesTheMemberAndNotTheValue()
{
    const auto result = readInteger(holding(R"("mario@example.com")"), u"v"_s);
    QCOMPARE(result.error().detail, u"v: expected a whole number, found a text"_s);
    QCOMPARE(readMoney(holding(R"({"cents":[]})"), u"v"_s).error().detail,
             u"v.cents: expected a whole number, found a list"_s);
}

void TestJsonRead::parsesDocuments()
{
    QVERIFY(parseJsonObject("{}"));
    QVERIFY(!parseJsonObject("[]"));
    QVERIFY(!parseJsonObject("<html>"));
    QVERIFY(!parseJsonObject(""));
    QVERIFY(parseJsonArray("[]"));
    QVERIFY(!parseJsonArray("{}"));
    const auto broken = parseJsonArray("[1,");
    QCOMPARE(broken.error().code, ErrorCode::InvalidResponse);
    QVERIFY(broken.error().detail.contains(u"byte"_s));
}

void TestJsonRead::findsRawMembers()
{
    const QByteArray object = R"( {"a":{"price":1,"x":"}"}, "price" : 12.340 ,"l":[ 1 , {"b":"]"}, "t" ],)"
                              "\"A\\\"b\":null}";
    QCOMPARE(rawMember(object, u"price"_s).value(), QByteArrayView("12.340"));
    QCOMPARE(rawMember(object, u"a"_s).value(), QByteArrayView(R"({"price":1,"x":"}"})"));
    QCOMPARE(rawMember(object, u"A\"b"_s).value(), QByteArrayView("null"));
    QVERIFY(rawMember(object, u"none"_s)->isEmpty());
    const QByteArrayView list = rawMember(object, u"l"_s).value();
    QCOMPARE(rawElement(list, 0).value(), QByteArrayView("1"));
    QCOMPARE(rawElement(list, 1).value(), QByteArrayView(R"({"b":"]"})"));
    QCOMPARE(rawElement(list, 2).value(), QByteArrayView("\"t\""));
    QVERIFY(rawElement(list, 3)->isEmpty());
    QVERIFY(rawElement("[]", 0)->isEmpty());
    QVERIFY(!rawElement("{}", 0));
    QVERIFY(!rawMember("[]", u"a"_s));
    QCOMPARE(rawMember(R"({"price":1,"price":2})", u"price"_s).error().detail, u"price: stands twice"_s);
}

void TestJsonRead::readsDecimalsExactly_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("as written") << QByteArray("12.90") << u"12.90"_s;
    QTest::newRow("more digits than a double has") << QByteArray("12345678901234567.89") << u"12345678901234567.89"_s;
    QTest::newRow("negative") << QByteArray("-0.05") << u"-0.05"_s;
    QTest::newRow("exponent stays") << QByteArray("1E2") << u"1E2"_s;
    QTest::newRow("text") << QByteArray("\" 27.9000\"") << u"27.9000"_s;
    QTest::newRow("escaped text") << QByteArray("\"1\\u0032\"") << u"12"_s;
    QTest::newRow("null") << QByteArray("null") << QString();
    for (const char *bad : {"true", "[1]", "{}"})
        QTest::newRow(bad) << QByteArray(bad) << u"error"_s;
}

void TestJsonRead::readsDecimalsExactly()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    QCOMPARE(shown(exactDecimalText("{\"x\":\"v\",\"v\":" + value + '}', u"v"_s)), text);
    QCOMPARE(shown(exactDecimalText("{\"x\":1}", u"v"_s)), QString());
}

void TestJsonRead::survivesBrokenBytes()
{
    const QByteArray object = "{\"a\":{\"b\":[\"x\\\"\",1]},\"price\":\"1\\u0032\",\"l\":[]}";
    for (qsizetype length = 0; length < object.size(); ++length) {
        const QByteArray cut = object.left(length);
        const auto price = exactDecimalText(cut, u"price"_s);
        QVERIFY(!price || QString(u"12"_s).startsWith(*price) || price->isEmpty());
        (void)rawElement(cut, 0);
    }
    const QByteArray nested(100000, '[');
    QCOMPARE(rawElement(nested, 0)->size(), nested.size() - 1);
}

QTEST_GUILESS_MAIN(TestJsonRead)
#include "tst_json_read.moc"

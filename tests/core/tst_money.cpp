// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"
#include "models/core/quantity.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void quantityRoundTrips();
    void typedWithGroups_data();
    void typedWithGroups();
    void fieldRoundTrips();
};

void TestMoney::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("two decimals") << u"12.90"_s << u"EUR"_s << qint64(1290);
    QTest::newRow("comma") << u"12,90"_s << u"EUR"_s << qint64(1290);
    QTest::newRow("one decimal") << u"1.5"_s << u"EUR"_s << qint64(150);
    QTest::newRow("whole") << u"7"_s << u"EUR"_s << qint64(700);
    QTest::newRow("the classic of floating point") << u"19.99"_s << u"RON"_s << qint64(1999);
    QTest::newRow("trailing zeros beyond the currency") << u"27.9000"_s << u"EUR"_s << qint64(2790);
    QTest::newRow("no minor unit") << u"1500"_s << u"XOF"_s << qint64(1500);
    QTest::newRow("no minor unit, .00") << u"1500.00"_s << u"XOF"_s << qint64(1500);
    QTest::newRow("negative") << u"-0.05"_s << u"EUR"_s << qint64(-5);
}

void TestMoney::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    const auto money = parseMoney(text, currency);
    QVERIFY(money);
    QCOMPARE(money->minor, minor);
    QCOMPARE(parseMoney(moneyDecimal(*money), currency)->minor, minor);
}

void TestMoney::typedWithGroups_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor"); // -1: refused
    QTest::newRow("as the continent writes") << u"1.234,50"_s << qint64(123450);
    QTest::newRow("as the islands write") << u"1,234.50"_s << qint64(123450);
    QTest::newRow("millions") << u"1.234.567,89"_s << qint64(123456789);
    QTest::newRow("millions without decimals") << u"1.234.567"_s << qint64(123456700);
    QTest::newRow("with a space at the end") << u"1.234,50 "_s << qint64(123450);
    QTest::newRow("no groups") << u"12,90"_s << qint64(1290);
    QTest::newRow("thousands or decimals") << u"1,234"_s << qint64(-1);
    QTest::newRow("a group of two digits") << u"1.23,50"_s << qint64(-1);
    QTest::newRow("a decimal sign between the groups") << u"1,234.567,89"_s << qint64(-1);
    QTest::newRow("a date") << u"1.2.3"_s << qint64(-1);
}

void TestMoney::typedWithGroups()
{
    QFETCH(QString, text);
    QFETCH(qint64, minor);
    const auto money = typedMoney(text, u"EUR"_s);
    QCOMPARE(money ? money->minor : -1, minor);
}

void TestMoney::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", ".", "abc", "1,234", "1.2.3", "1e5", "nan", "12.345", "1234567890123456"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestMoney::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseMoney(text, u"EUR"_s));
}

void TestMoney::quantityRoundTrips()
{
    QCOMPARE(quantityText(Quantity::pieces(3)), u"3"_s);
    QCOMPARE(quantityText(Quantity{750}), u"0.75"_s);
    QCOMPARE(parseQuantity(u"0.75"_s)->milli, 750);
    QCOMPARE(parseQuantity(u"-2"_s)->milli, -2000);
    QVERIFY(!parseQuantity(u"0.0001"_s));
}

void TestMoney::fieldRoundTrips()
{
    const Money money{1290, u"EUR"_s};
    QCOMPARE(moneyFromField(moneyToField(money)), money);
    QVERIFY(!moneyFromField(u"EUR"_s));
    QVERIFY(moneyToField({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"

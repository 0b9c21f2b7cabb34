// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/json_balance.h"

#include <QTest>

using namespace evenstock;

class TestJsonBalance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesTheEnd_data();
    void seesTheEnd();
    void seesEveryCut();
};

void TestJsonBalance::seesTheEnd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("closed");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("a number") << QByteArray("12") << true;
    QTest::newRow("an object with white space after it") << QByteArray("{\"a\":[1,{}]} \n") << true;
    QTest::newRow("brackets and escaped quotes within a string") << QByteArray("[\"}]\\\"\\\\\"]") << true;
    QTest::newRow("an open array") << QByteArray("[1,2,") << false;
    QTest::newRow("an open string") << QByteArray("\"abc") << false;
    QTest::newRow("a string that ends in an escape") << QByteArray("\"abc\\\"") << false;
    QTest::newRow("HTML instead") << QByteArray("<!DOCTYPE html><p>sorry</p>") << true;
}

void TestJsonBalance::seesTheEnd()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, closed);
    JsonBalance whole;
    whole.feed(text);
    QCOMPARE(whole.isClosed(), closed);
    JsonBalance bytewise;
    for (const char c : text)
        bytewise.feed(QByteArrayView(&c, 1));
    QCOMPARE(bytewise.isClosed(), closed);
}

void TestJsonBalance::seesEveryCut()
{
    const QByteArray text = "[{\"name\":\"a \\\"b\\\" ]}\",\"n\":[1,2.5e3,null]},\"\\\\\"]";
    for (qsizetype size = 1; size < text.size(); ++size) {
        JsonBalance balance;
        balance.feed(QByteArrayView(text).first(size));
        QVERIFY2(!balance.isClosed(), text.left(size));
    }
}

QTEST_APPLESS_MAIN(TestJsonBalance)
#include "tst_json_balance.moc"

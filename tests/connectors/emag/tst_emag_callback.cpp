// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_callback.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestEmagCallback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichOrderToRead_data();
    void saysWhichOrderToRead();
};

void TestEmagCallback::saysWhichOrderToRead_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("orders");
    QTest::newRow("an order") << QByteArray("order_id=4711") << QStringList{u"4711"_s};
    QTest::newRow("an order beside others") << QByteArray("a=b&order_id=4711&c") << QStringList{u"4711"_s};
    QTest::newRow("the largest number") << QByteArray("order_id=9223372036854775807")
                                        << QStringList{u"9223372036854775807"_s};
    QTest::newRow("nothing") << QByteArray() << QStringList{};
    QTest::newRow("no number") << QByteArray("order_id=abc") << QStringList{};
    QTest::newRow("less than nothing") << QByteArray("order_id=-1") << QStringList{};
    QTest::newRow("zero") << QByteArray("order_id=0") << QStringList{};
    QTest::newRow("too large a number") << QByteArray("order_id=92233720368547758070") << QStringList{};
    QTest::newRow("digits of another script") << QByteArray("order_id=%D9%A1") << QStringList{};
    QTest::newRow("bytes that are no text") << QByteArray("order_id=\xff\xfe\0", 11) << QStringList{};
}

void TestEmagCallback::saysWhichOrderToRead()
{
    QFETCH(QByteArray, query);
    const auto events = emag::parseCallback({.receivedAt = 5, .route = u"emag.callback"_s, .query = query});
    QVERIFY(events.ok());
    QCOMPARE(events->size(), 1);
    QTEST(events->first().rereadOrders, "orders");
    QCOMPARE(events->first().understood, !events->first().rereadOrders.isEmpty());
    QVERIFY(!events->first().order);
    QCOMPARE(events->first().at, 5);
}

QTEST_GUILESS_MAIN(TestEmagCallback)
#include "tst_emag_callback.moc"

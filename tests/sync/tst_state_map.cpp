// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/state_map.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestStateMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesStates_data();
    void carriesStates();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TestStateMap::carriesStates_data()
{
    QTest::addColumn<QString>("map");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("atRetailer");
    QTest::addColumn<QString>("atWholesaler");
    QTest::newRow("the usual one: shipped goes to the retailer")
        << QString() << u"4"_s << u"shipped"_s << u"shipped"_s << QString();
    QTest::newRow("the usual one: a refund goes both ways")
        << QString() << u"7"_s << u"refunded"_s << u"refunded"_s << u"refunded"_s;
    QTest::newRow("the usual one: a cancellation is the owner's")
        << QString() << u"6"_s << u"cancelled"_s << QString() << QString();
    QTest::newRow("off") << u"off"_s << u"4"_s << u"shipped"_s << QString() << QString();
    QTest::newRow("states of the shops' own") << u" 21 > 17 , 30<4"_s << u"21"_s << QString() << u"17"_s << QString();
    QTest::newRow("by the number of a state that has a name")
        << u"21>17,30<4"_s << u"4"_s << u"shipped"_s << QString() << u"30"_s;
    QTest::newRow("the first that fits") << u"4>12,shipped>shipped"_s << u"4"_s << u"shipped"_s << u"12"_s << QString();
}

void TestStateMap::carriesStates()
{
    QFETCH(QString, map);
    QFETCH(QString, id);
    QFETCH(QString, kind);
    const auto parsed = StateMap::parse(map);
    QVERIFY(parsed);
    QTEST(parsed->atRetailer({id, kind}), "atRetailer");
    QTEST(parsed->atWholesaler({id, kind}), "atWholesaler");
}

void TestStateMap::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("map");
    QTest::newRow("no sign") << u"shipped"_s;
    QTest::newRow("a word that is no state") << u"shipped>sent"_s;
    QTest::newRow("two signs") << u"4>>5"_s;
}

void TestStateMap::saysWhatIsWrong()
{
    QFETCH(QString, map);
    const auto parsed = StateMap::parse(map);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidRequest);
    QCOMPARE(parsed.error().item, u"state_map"_s);
    QVERIFY(parsed.error().detail.contains(map));
}

QTEST_GUILESS_MAIN(TestStateMap)
#include "tst_state_map.moc"

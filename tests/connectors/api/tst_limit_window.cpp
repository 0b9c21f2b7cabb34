// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/limit_window.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

RateLimit limitOf(int permits, int windowMs, int burst = 0)
{
    return {.bucket = u"all"_s, .permits = permits, .windowMs = windowMs, .burst = burst};
}

// The starts of a client that sends as soon as it may and is answered `latencyMs` later.
QList<std::int64_t> startsOf(LimitWindow &window, int count, std::int64_t latencyMs)
{
    QList<std::int64_t> starts;
    std::int64_t nowMs = 0;
    for (int i = 0; i < count; ++i) {
        nowMs = window.earliest(nowMs);
        window.take(nowMs);
        starts.append(nowMs);
        nowMs += latencyMs;
        window.settle(nowMs);
    }
    return starts;
}

} // namespace

class TestLimitWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsAFullWindowAfterTheAnswer();
    void waitsForAnAnswerWhenAllPermitsAreUnderWay();
    void pacesAfterTheBurst_data();
    void pacesAfterTheBurst();
    void givesTheBurstBackAfterAPause();
    void usesNearlyTheWholeLimit();
    void keepsADailyLimitSmall();
    void comesBackFromTheStore();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
};

void TestLimitWindow::waitsAFullWindowAfterTheAnswer()
{
    LimitWindow window(limitOf(1, 1000));
    QCOMPARE(window.earliest(0), 0);
    window.take(0);
    QCOMPARE(window.used(0), 1);
    window.settle(300);
    QVERIFY(window.earliest(300) > 1300);
    QVERIFY(window.earliest(300) < 1310);
    QCOMPARE(window.used(1300), 1);
    QCOMPARE(window.used(1310), 0);
}

void TestLimitWindow::waitsForAnAnswerWhenAllPermitsAreUnderWay()
{
    LimitWindow window(limitOf(2, 1000));
    window.take(0);
    window.take(0);
    QCOMPARE(window.earliest(60000), LimitWindow::notYet);
    window.settle(60000);
    QVERIFY(window.earliest(60000) > 61000);
    QVERIFY(window.earliest(60000) < 61010);
}

void TestLimitWindow::pacesAfterTheBurst_data()
{
    QTest::addColumn<int>("permits");
    QTest::addColumn<int>("windowMs");
    QTest::addColumn<int>("burst");
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<int>("longestGapMs");
    QTest::newRow("half of the window at once, the rest spread over it") << 200 << 10000 << 100 << 100 << 110;
    QTest::newRow("no burst: evenly from the start") << 200 << 10000 << 1 << 1 << 60;
    QTest::newRow("one a second") << 1 << 1000 << 1 << 1 << 1010;
    QTest::newRow("everything at once where no burst is named") << 3 << 1000 << 0 << 3 << 1010;
    QTest::newRow("a burst larger than the limit is the limit") << 3 << 1000 << 9 << 3 << 1010;
}

void TestLimitWindow::pacesAfterTheBurst()
{
    QFETCH(int, permits);
    QFETCH(int, windowMs);
    QFETCH(int, burst);
    QFETCH(int, atOnce);
    QFETCH(int, longestGapMs);
    LimitWindow window(limitOf(permits, windowMs, burst));
    const QList<std::int64_t> starts = startsOf(window, 20 * permits, 0);
    QCOMPARE(starts.count(0), qsizetype(atOnce));
    std::int64_t longest = 0;
    for (qsizetype i = 1; i < starts.size(); ++i)
        longest = std::max(longest, starts.at(i) - starts.at(i - 1));
    QVERIFY2(longest <= longestGapMs, qPrintable(u"a gap of %1 ms"_s.arg(longest)));
}

void TestLimitWindow::givesTheBurstBackAfterAPause()
{
    LimitWindow window(limitOf(200, 10000, 100));
    const std::int64_t endMs = startsOf(window, 400, 0).last();
    QVERIFY(window.earliest(endMs) > endMs);
    const std::int64_t laterMs = endMs + 20000;
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(window.earliest(laterMs), laterMs);
        window.take(laterMs);
    }
    QVERIFY(window.earliest(laterMs) > laterMs);
}

void TestLimitWindow::usesNearlyTheWholeLimit()
{
    LimitWindow window(limitOf(200, 10000, 100));
    const std::int64_t endMs = startsOf(window, 20000, 0).last(); // a thousand seconds at the full rate
    QVERIFY2(endMs < 1010 * 1000, qPrintable(QString::number(endMs)));
}

void TestLimitWindow::keepsADailyLimitSmall()
{
    LimitWindow window(limitOf(5000, 86400000));
    startsOf(window, 5000, 2000);
    QCOMPARE(window.used(5000 * 2000), 5000);
    QVERIFY(window.save(5000 * 2000).size() <= 1001);
}

void TestLimitWindow::comesBackFromTheStore()
{
    LimitWindow before(limitOf(200, 10000, 100));
    const std::int64_t endMs = startsOf(before, 150, 5).last() + 5;
    LimitWindow after(limitOf(200, 10000, 100));
    QVERIFY(after.restore(before.save(endMs), 77000));
    QCOMPARE(after.used(77000), before.used(endMs));
    QCOMPARE(after.used(82000), before.used(endMs + 5000));
    QCOMPARE(after.used(90000), 0);
}

void TestLimitWindow::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QJsonArray>("saved");
    QTest::newRow("a text for an age") << QJsonArray{QJsonArray{u"x"_s, 1}};
    QTest::newRow("null for a pair") << QJsonArray{QJsonValue()};
    QTest::newRow("a negative count") << QJsonArray{QJsonArray{5, -1}};
    QTest::newRow("more than the limit at once") << QJsonArray{QJsonArray{5, 201}};
}

void TestLimitWindow::refusesWhatItCannotRead()
{
    QFETCH(QJsonArray, saved);
    LimitWindow window(limitOf(200, 10000, 100));
    QVERIFY(!window.restore(saved, 1000));
}

QTEST_APPLESS_MAIN(TestLimitWindow)
#include "tst_limit_window.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/schedule_rule.h"
#include "app/service/wake_book.h"

#include <QRandomGenerator>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// When runs are due, and when a push is tried again: pure rules.
class TestScheduleRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextRun_data();
    void nextRun();
    void aYearOfRuns_data();
    void aYearOfRuns();
    void momentsOfTheLocalDay_data();
    void momentsOfTheLocalDay();
    void schedulesAreChecked_data();
    void schedulesAreChecked();
    void offsetsLieBesideTheRoundMinutes();
    void failingAccountsDoNotWakeEachOtherForEver();
    void aClockSetBackDoesNotSilenceAnAccount();
};

namespace {

const QTimeZone bucharest("Europe/Bucharest"); // +2, in summer +3; shifts 2026-03-29 and 2026-10-25 at 01:00 UTC
const QTimeZone lordHowe("Australia/Lord_Howe");

ScheduleRow every(int minutes, const QString &quiet = {}, int offsetS = 0)
{
    return {.kind = u"every"_s, .minutes = minutes, .quiet = quiet, .offsetS = offsetS};
}
ScheduleRow hourly(int minute, const QString &quiet = {}, int offsetS = 0)
{
    return {.kind = u"hourly"_s, .minutes = minute, .quiet = quiet, .offsetS = offsetS};
}
ScheduleRow daily(int hour, int minute, const QString &quiet = {}, int offsetS = 0)
{
    return {.kind = u"daily"_s, .minutes = hour * 60 + minute, .quiet = quiet, .offsetS = offsetS};
}

} // namespace

void TestScheduleRule::nextRun_data()
{
    QTest::addColumn<ScheduleRow>("row");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("due");
    const auto row = [](const char *name, const ScheduleRow &schedule, const char *after, const char *due) {
        QTest::newRow(name) << schedule << QString::fromLatin1(after) << QString::fromLatin1(due);
    };
    row("every 15 minutes", every(15), "2026-05-05T10:01:00Z", "2026-05-05T10:15:00Z");
    row("on the grid counts as gone", every(15), "2026-05-05T10:15:00Z", "2026-05-05T10:30:00Z");
    row("with its offset", every(15, {}, 137), "2026-05-05T10:15:00Z", "2026-05-05T10:17:17Z");
    row("after its offset", every(15, {}, 137), "2026-05-05T10:17:17Z", "2026-05-05T10:32:17Z");
    row("every week", every(7 * 24 * 60), "2026-05-05T10:01:00Z", "2026-05-07T00:00:00Z");
    row("each hour at 20", hourly(20), "2026-05-05T10:19:59Z", "2026-05-05T10:20:00Z");
    row("each hour at 20, just gone", hourly(20), "2026-05-05T10:20:00Z", "2026-05-05T11:20:00Z");
    row("each hour with offset", hourly(20, {}, 61), "2026-05-05T10:20:30Z", "2026-05-05T10:21:01Z");
    row("each hour in the doubled hour", hourly(20), "2026-10-25T00:30:00Z", "2026-10-25T01:20:00Z");
    row("at seven by the shop's clock", daily(7, 0), "2026-05-05T03:00:00Z", "2026-05-05T04:00:00Z");
    row("at seven, gone today", daily(7, 0), "2026-05-05T04:00:00Z", "2026-05-06T04:00:00Z");
    row("at seven in winter", daily(7, 0), "2026-12-05T03:00:00Z", "2026-12-05T05:00:00Z");
    row("an hour that does not exist", daily(3, 30), "2026-03-28T12:00:00Z", "2026-03-29T01:30:00Z");
    row("an hour that comes twice", daily(3, 30), "2026-10-24T12:00:00Z", "2026-10-25T00:30:00Z");
    row("only once on that day", daily(3, 30), "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z");
    row("just before midnight", daily(23, 59), "2026-05-05T20:58:00Z", "2026-05-05T20:59:00Z");
    row("just after midnight", daily(0, 0), "2026-05-05T20:59:59Z", "2026-05-05T21:00:00Z");
    row("not in the quiet hours", every(15, u"22:00-07:00"_s), "2026-05-05T19:00:00Z", "2026-05-06T04:00:00Z");
    row("until the quiet hours", every(15, u"22:00-07:00"_s), "2026-05-05T18:40:00Z", "2026-05-05T18:45:00Z");
    row("quiet over noon", every(15, u"12:00-14:00"_s), "2026-05-05T08:59:00Z", "2026-05-05T11:00:00Z");
    row("quiet with offset", every(15, u"22:00-07:00"_s, 137), "2026-05-05T20:00:00Z", "2026-05-06T04:02:17Z");
    row("then by the grid again", every(15, u"22:00-07:00"_s, 137), "2026-05-06T04:02:17Z", "2026-05-06T04:17:17Z");
    row("daily in the quiet hours waits for their end", daily(3, 0, u"22:00-07:00"_s), "2026-05-05T12:00:00Z",
        "2026-05-06T04:00:00Z");
    row("quiet hours over the shift in spring", every(60, u"02:00-04:00"_s), "2026-03-29T00:00:00Z",
        "2026-03-29T01:00:00Z");
    row("quiet hours over the shift in autumn", every(60, u"02:00-05:00"_s), "2026-10-24T23:30:00Z",
        "2026-10-25T03:00:00Z");
}

void TestScheduleRule::nextRun()
{
    QFETCH(ScheduleRow, row);
    QFETCH(QString, after);
    QFETCH(QString, due);
    QVERIFY(parseIsoUtc(after) != 0 && parseIsoUtc(due) != 0);
    QCOMPARE(isoUtc(nextDue(row, parseIsoUtc(after), bucharest)), isoUtc(parseIsoUtc(due)));
}

void TestScheduleRule::aYearOfRuns_data()
{
    QTest::addColumn<ScheduleRow>("row");
    QTest::addColumn<int>("runs");
    QTest::newRow("every 15 minutes") << every(15, {}, 77) << 365 * 96;
    QTest::newRow("each hour, the doubled one twice") << hourly(5, {}, 77) << 365 * 24;
    QTest::newRow("each day once, shifts or not") << daily(3, 30, {}, 77) << 365;
    QTest::newRow("each day but for the quiet hours") << daily(3, 30, u"03:00-04:00"_s, 77) << 365;
    QTest::newRow("quiet nights") << every(30, u"22:00-06:00"_s) << 365 * 32;
}

void TestScheduleRule::aYearOfRuns()
{
    QFETCH(ScheduleRow, row);
    QFETCH(int, runs);
    for (const QTimeZone &zone : {bucharest, lordHowe, QTimeZone::utc()}) {
        const UtcMs begin = localMoment(QDate(2026, 1, 1), 12 * 60, zone);
        const UtcMs end = localMoment(QDate(2027, 1, 1), 12 * 60, zone);
        int count = 0;
        UtcMs last = begin;
        for (UtcMs at = nextDue(row, begin, zone); at <= end; at = nextDue(row, at, zone)) {
            QVERIFY2(at > last, qPrintable(isoUtc(at))); // always forward
            last = at;
            ++count;
        }
        // Half an hour more or less where a zone shifts by half an hour, nothing elsewhere.
        QVERIFY2(std::abs(count - runs) <= 2, qPrintable(u"%1 in %2"_s.arg(count).arg(QLatin1String(zone.id()))));
    }
}

void TestScheduleRule::momentsOfTheLocalDay_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("minute");
    QTest::addColumn<QString>("utc");
    QTest::newRow("summer") << QDate(2026, 7, 1) << 90 << u"2026-06-30T22:30:00Z"_s;
    QTest::newRow("winter") << QDate(2026, 1, 1) << 90 << u"2025-12-31T23:30:00Z"_s;
    QTest::newRow("before the gap") << QDate(2026, 3, 29) << 179 << u"2026-03-29T00:59:00Z"_s;
    QTest::newRow("in the gap") << QDate(2026, 3, 29) << 181 << u"2026-03-29T01:01:00Z"_s;
    QTest::newRow("after the gap") << QDate(2026, 3, 29) << 240 << u"2026-03-29T01:00:00Z"_s;
    QTest::newRow("the first of two") << QDate(2026, 10, 25) << 181 << u"2026-10-25T00:01:00Z"_s;
    QTest::newRow("after both") << QDate(2026, 10, 25) << 240 << u"2026-10-25T02:00:00Z"_s;
}

void TestScheduleRule::momentsOfTheLocalDay()
{
    QFETCH(QDate, date);
    QFETCH(int, minute);
    QFETCH(QString, utc);
    QCOMPARE(isoUtc(localMoment(date, minute, bucharest)), isoUtc(parseIsoUtc(utc)));
}

void TestScheduleRule::schedulesAreChecked_data()
{
    QTest::addColumn<ScheduleRow>("row");
    QTest::addColumn<QString>("item"); // empty: it is fine
    ScheduleRow mode = every(15);
    mode.mode = u"selective"_s;
    ScheduleRow kind = every(15);
    kind.kind = u"weekly"_s;
    QTest::newRow("fine") << every(15, u"22:00-07:00"_s) << QString();
    QTest::newRow("never") << every(0) << u"minutes"_s;
    QTest::newRow("hardly ever") << every(mostPeriodMinutes + 1) << u"minutes"_s;
    QTest::newRow("the sixtieth minute") << hourly(60) << u"minutes"_s;
    QTest::newRow("before the hour") << hourly(-1) << u"minutes"_s;
    QTest::newRow("after the day") << daily(24, 0) << u"minutes"_s;
    QTest::newRow("another mode") << mode << u"mode"_s;
    QTest::newRow("another kind") << kind << u"kind"_s;
    QTest::newRow("half a time") << every(15, u"22:00"_s) << u"quiet"_s;
    QTest::newRow("no such time") << every(15, u"24:00-07:00"_s) << u"quiet"_s;
    QTest::newRow("quiet for no time") << every(15, u"07:00-07:00"_s) << u"quiet"_s;
    QTest::newRow("quiet in words") << every(15, u"at night"_s) << u"quiet"_s;
}

void TestScheduleRule::schedulesAreChecked()
{
    QFETCH(ScheduleRow, row);
    QFETCH(QString, item);
    const Status checked = checkSchedule(row);
    QCOMPARE(checked.ok(), item.isEmpty());
    if (!checked)
        QCOMPARE(checked.error().item, item);
}

void TestScheduleRule::offsetsLieBesideTheRoundMinutes()
{
    QRandomGenerator random(1);
    QSet<int> seen;
    for (int i = 0; i < 10'000; ++i) {
        const int offset = randomOffsetS(random);
        QVERIFY(offset > 0 && offset < 300 && offset % 60 != 0);
        seen.insert(offset);
    }
    QCOMPARE(seen.size(), 5 * 59);
}

void TestScheduleRule::failingAccountsDoNotWakeEachOtherForEver()
{
    WakeBook book;
    const AccountId one{1};
    QVERIFY(book.mayWake(one, 0));
    UtcMs now = 0;
    QList<UtcMs> waits;
    for (int i = 0; i < 8; ++i) {
        book.ended(one, true, false, now);
        QVERIFY(!book.mayWake(one, now));
        UtcMs step = now;
        while (book.due(step).isEmpty())
            step += 1000;
        waits.append((step - now) / 1000);
        QVERIFY(book.mayWake(one, step));
        QVERIFY(book.due(step).isEmpty()); // each once
        now = step;
    }
    QCOMPARE(waits, (QList<UtcMs>{30, 60, 120, 240, 480, 900, 900, 900}));
    // Something got through: not as long.
    book.ended(one, true, true, now);
    QVERIFY(book.mayWake(one, now + WakeBook::shortWaitMs));
    // All is sent: no wait at all.
    book.ended(one, false, true, now);
    QVERIFY(book.mayWake(one, now));
}

void TestScheduleRule::aClockSetBackDoesNotSilenceAnAccount()
{
    WakeBook book;
    const AccountId one{1};
    const UtcMs day = 24LL * 3600 * 1000;
    book.ended(one, true, false, 10 * day);
    QVERIFY(!book.mayWake(one, 10 * day));
    QVERIFY(book.mayWake(one, 9 * day));
}

QTEST_GUILESS_MAIN(TestScheduleRule)
#include "tst_schedule_rule.moc"

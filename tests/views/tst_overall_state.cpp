// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/overall_state.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs now = 1'795'533'845'000;
constexpr UtcMs minute = 60'000;

AccountGlance seen(ItemState state)
{
    return {.name = u"Shop"_s, .state = state};
}

AttentionRow row(Severity severity)
{
    return {.kind = AttentionKind::Refused, .severity = severity};
}

} // namespace

class TestOverallState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheWorstOfWhatThereIs_data();
    void itIsTheWorstOfWhatThereIs();
    void whatIsHeldOrInDoubtIsNotOk();
    void anOldReadingIsNotOk_data();
    void anOldReadingIsNotOk();
};

void TestOverallState::itIsTheWorstOfWhatThereIs_data()
{
    QTest::addColumn<QList<AttentionRow>>("rows");
    QTest::addColumn<QList<AccountGlance>>("glances");
    QTest::addColumn<ItemState>("state");
    const QList<AccountGlance> fine{seen(ItemState::Agreed), seen(ItemState::Agreed)};
    QTest::newRow("all agree") << QList<AttentionRow>{} << fine << ItemState::Agreed;
    QTest::newRow("a hint is no worry") << QList<AttentionRow>{row(Severity::Hint)} << fine << ItemState::Agreed;
    QTest::newRow("a full disk, which is no account's")
        << QList<AttentionRow>{row(Severity::Hint), row(Severity::Urgent)} << fine << ItemState::Urgent;
    QTest::newRow("something waits") << QList<AttentionRow>{row(Severity::Warning)} << fine << ItemState::Warning;
    QTest::newRow("one is not fine") << QList<AttentionRow>{}
                                     << QList<AccountGlance>{seen(ItemState::Agreed), seen(ItemState::Warning)}
                                     << ItemState::Warning;
    QTest::newRow("one was never read") << QList<AttentionRow>{}
                                        << QList<AccountGlance>{seen(ItemState::Agreed), seen(ItemState::Waiting)}
                                        << ItemState::Waiting;
    QTest::newRow("one is off") << QList<AttentionRow>{}
                                << QList<AccountGlance>{seen(ItemState::Agreed), seen(ItemState::Paused)}
                                << ItemState::Agreed;
    QTest::newRow("all are off") << QList<AttentionRow>{} << QList<AccountGlance>{seen(ItemState::Paused)}
                                 << ItemState::Paused;
    QTest::newRow("nothing is connected") << QList<AttentionRow>{} << QList<AccountGlance>{} << ItemState::NotListed;
    QTest::newRow("under way") << QList<AttentionRow>{}
                               << QList<AccountGlance>{seen(ItemState::Running), seen(ItemState::Agreed)}
                               << ItemState::Running;
}

void TestOverallState::itIsTheWorstOfWhatThereIs()
{
    QFETCH(QList<AttentionRow>, rows);
    QFETCH(QList<AccountGlance>, glances);
    QFETCH(ItemState, state);
    const OverallState overall = overallState(rows, glances);
    QCOMPARE(overall.state, state);
    QVERIFY(!overall.words.isEmpty());
}

void TestOverallState::anOldReadingIsNotOk_data()
{
    QTest::addColumn<ScheduleRow>("schedule");
    QTest::addColumn<UtcMs>("age");
    QTest::addColumn<Syncing>("syncing");
    QTest::addColumn<ItemState>("state");
    const ScheduleRow quarter{.kind = u"every"_s, .minutes = 15};
    QTest::newRow("two intervals") << quarter << 30 * minute << Syncing::On << ItemState::Agreed;
    QTest::newRow("long over") << quarter << 41 * minute << Syncing::On << ItemState::Warning;
    QTest::newRow("all is paused") << quarter << 41 * minute << Syncing::Paused << ItemState::Agreed;
    QTest::newRow("quiet at night") << ScheduleRow{.kind = u"every"_s, .minutes = 15, .quiet = u"22:00-07:00"_s}
                                    << 9 * 60 * minute << Syncing::On << ItemState::Agreed;
    QTest::newRow("by hand, today") << ScheduleRow{.enabled = false} << 20 * 60 * minute << Syncing::On
                                    << ItemState::Agreed;
    QTest::newRow("by hand, last week") << ScheduleRow{.enabled = false} << 7 * 24 * 60 * minute << Syncing::On
                                        << ItemState::Warning;
    QTest::newRow("daily") << ScheduleRow{.kind = u"daily"_s, .minutes = 120} << 30 * 60 * minute << Syncing::On
                           << ItemState::Agreed;
}

void TestOverallState::anOldReadingIsNotOk()
{
    QFETCH(ScheduleRow, schedule);
    QFETCH(UtcMs, age);
    QFETCH(Syncing, syncing);
    QFETCH(ItemState, state);
    const AccountCard card{.account = {.name = u"Shop"_s, .enabled = true, .firstLink = FirstLink::Linked},
                           .schedule = schedule,
                           .lastSyncAt = now - age};
    QCOMPARE(glanceOf(card, {}, now, syncing).state, state);
}

void TestOverallState::whatIsHeldOrInDoubtIsNotOk()
{
    const AccountCard fine{.account = {.name = u"Shop"_s, .enabled = true, .firstLink = FirstLink::Linked},
                           .schedule = {.kind = u"every"_s, .minutes = 15},
                           .lastSyncAt = now - minute};
    QCOMPARE(glanceOf(fine, {}, now, Syncing::On).state, ItemState::Agreed);
    AccountCard held = fine;
    held.held = 3;
    QCOMPARE(glanceOf(held, {}, now, Syncing::On).state, ItemState::Warning);
    AccountCard doubted = fine;
    doubted.inDoubt = 1;
    QCOMPARE(glanceOf(doubted, {}, now, Syncing::On).state, ItemState::Warning);
    AccountCard unseen = fine;
    unseen.toLink = true; // read by the schedule, seen by nobody
    QCOMPARE(glanceOf(unseen, {}, now, Syncing::On).state, ItemState::Warning);
    QCOMPARE(overallState({}, {glanceOf(doubted, {}, now, Syncing::On)}).state, ItemState::Warning);
}

QTEST_APPLESS_MAIN(TestOverallState)
#include "tst_overall_state.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/machine_limits.h"
#include "connectors/api/rate_limiter.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_limiter_store.h"
#include "tests/support/simulated_time.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <sys/file.h>
#include <vector>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

// eMAG's, of everything that is no order.
const QList<RateLimit> limits = {{.bucket = u"other"_s, .permits = 3, .windowMs = 1000, .burst = 3},
                                 {.bucket = u"other"_s, .permits = 180, .windowMs = 60'000, .burst = 180}};

// A program of the owner with a shop of its own, which speaks for the same user.
struct Program {
    Program(const QString &folder, const QString &shop, const Clock &clock, SimulatedTime &time)
        : shared(folder, shop, u"boot"_s)
        , limiter(u"emag-user"_s, limits, store, clock, time, &shared)
    {
    }
    MemoryLimiterStore store;
    MachineLimits shared;
    RateLimiter limiter;
};

// The first window in which more arrived than the limit allows; empty where there is none.
QString excess(const std::vector<std::int64_t> &times)
{
    for (const RateLimit &limit : limits) {
        for (std::size_t i = std::size_t(limit.permits); i < times.size(); ++i) {
            if (times[i] - times[i - std::size_t(limit.permits)] <= limit.windowMs)
                return u"%1 in %2 ms at %3"_s.arg(limit.permits + 1).arg(limit.windowMs).arg(times[i]);
        }
    }
    return {};
}

} // namespace

class TestMachineLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programsKeepALimitTogether_data();
    void programsKeepALimitTogether();
    void whoCameFirstLeavesTheOtherItsShare();
    void aProgramAloneIsNotHeldUp();
    void whatFollowsOnOneShopIsNotCountedTwice();
    void aRequestThatNeverEndedIsForgottenInTime();
    void aProgramThatWasStoppedHoldsNobodyUp();
    void whatIsOwedIsWrittenByOneThatMustWait();
    void whatCannotBeReadHoldsNobodyUp();
    void theFileHoldsNoNames();
};

void TestMachineLimits::programsKeepALimitTogether_data()
{
    QTest::addColumn<int>("programs");
    QTest::newRow("two") << 2;
    QTest::newRow("five") << 5;
}

void TestMachineLimits::programsKeepALimitTogether()
{
    QFETCH(int, programs);
    QTemporaryDir folder;
    FixedClock clock;
    SimulatedTime time;
    std::vector<std::unique_ptr<Program>> all;
    for (int i = 0; i < programs; ++i)
        all.push_back(std::make_unique<Program>(folder.path(), u"shop %1"_s.arg(i), clock, time));
    QRandomGenerator dice(7);
    std::vector<std::int64_t> arrivals;
    const std::int64_t startedMs = time.nowMs();
    constexpr int requests = 1080; // six minutes of the whole allowance
    for (int i = 0; i < requests; ++i) {
        auto permit = all.at(std::size_t(dice.bounded(programs)))->limiter.acquire(u"other"_s, {});
        QVERIFY(permit.ok());
        arrivals.push_back(time.nowMs());
        permit->settle();
    }
    QCOMPARE(excess(arrivals), QString());
    // And they use what they may: at least 95 % of it.
    const double minutes = double(time.nowMs() - startedMs) / 60'000.0;
    QVERIFY2(requests / (180.0 * minutes) >= 0.95, qPrintable(QString::number(minutes)));
}

// One filled the window before the other began, and has a request ready whenever a place is free.
void TestMachineLimits::whoCameFirstLeavesTheOtherItsShare()
{
    QTemporaryDir folder;
    MachineLimits first(folder.path(), u"one"_s, u"boot"_s);
    MachineLimits second(folder.path(), u"two"_s, u"boot"_s);
    constexpr int permits = 60;
    constexpr std::int64_t windowMs = 60'000;
    std::array<std::vector<std::int64_t>, 2> taken;
    const auto need = [&](std::size_t who, std::int64_t nowMs) {
        const auto used = std::count_if(taken.at(who).begin(), taken.at(who).end(),
                                        [nowMs](std::int64_t at) { return at > nowMs - windowMs - 140; });
        return QList<SharedLimits::Need>{{.permits = permits, .windowMs = windowMs, .used = int(used)}};
    };
    std::int64_t now = 100'000;
    std::array<std::int64_t, 2> nextTry{now, now + 2 * windowMs};
    for (; now < 700'000; ++now) {
        for (std::size_t who = 0; who < 2; ++who) { // the first one is asked first at every moment
            if (now < nextTry.at(who))
                continue;
            MachineLimits &program = who == 0 ? first : second;
            const std::int64_t waitMs = program.take(u"k"_s, u"other"_s, need(who, now), now);
            if (waitMs == 0) {
                program.settle(u"k"_s, u"other"_s, now);
                taken.at(who).push_back(now);
            }
            nextTry.at(who) = now + std::max<std::int64_t>(waitMs, 1);
        }
    }
    const auto inTheEnd = [&](std::size_t who) {
        return std::count_if(taken.at(who).begin(), taken.at(who).end(), [](std::int64_t at) { return at > 400'000; });
    };
    const auto both = inTheEnd(0) + inTheEnd(1);
    QVERIFY2(inTheEnd(1) > both / 3, qPrintable(u"%1 of %2"_s.arg(inTheEnd(1)).arg(both)));
    QVERIFY2(both > 285, qPrintable(QString::number(both))); // and 95 % of five minutes' allowance is used
}

void TestMachineLimits::aProgramAloneIsNotHeldUp()
{
    QTemporaryDir folder;
    FixedClock clock;
    SimulatedTime time;
    SimulatedTime timeAlone;
    Program one(folder.path(), u"shop"_s, clock, time);
    MemoryLimiterStore store;
    RateLimiter alone(u"emag-user"_s, limits, store, clock, timeAlone);
    for (int i = 0; i < 400; ++i) {
        auto permit = one.limiter.acquire(u"other"_s, {});
        permit->settle();
        auto other = alone.acquire(u"other"_s, {});
        other->settle();
    }
    QCOMPARE(time.nowMs(), timeAlone.nowMs());
}

void TestMachineLimits::whatFollowsOnOneShopIsNotCountedTwice()
{
    QTemporaryDir folder;
    FixedClock clock;
    SimulatedTime time;
    MemoryLimiterStore kept;
    const auto send = [&](int count) {
        MachineLimits shared(folder.path(), u"shop"_s, u"boot"_s);
        RateLimiter limiter(u"emag-user"_s, limits, kept, clock, time, &shared);
        for (int i = 0; i < count; ++i)
            limiter.acquire(u"other"_s, {})->settle();
    };
    const std::int64_t startedMs = time.nowMs();
    send(90);
    send(90); // the next command of the owner
    QVERIFY2(time.nowMs() - startedMs < 62'000, qPrintable(QString::number(time.nowMs() - startedMs)));
}

void TestMachineLimits::aRequestThatNeverEndedIsForgottenInTime()
{
    QTemporaryDir folder;
    MachineLimits killed(folder.path(), u"one"_s, u"boot"_s);
    MachineLimits other(folder.path(), u"two"_s, u"boot"_s);
    const QList<SharedLimits::Need> one{{.permits = 1, .windowMs = 1000, .used = 0}};
    QCOMPARE(killed.take(u"k"_s, u"other"_s, one, 10'000), 0);
    QVERIFY(other.take(u"k"_s, u"other"_s, one, 20'000) > 0);  // still on its way
    QCOMPARE(other.take(u"k"_s, u"orders"_s, one, 20'000), 0); // of another limit
    QCOMPARE(other.take(u"l"_s, u"other"_s, one, 20'000), 0);  // of another user
    QCOMPARE(other.take(u"k"_s, u"other"_s, one, 10'001 + MachineLimits::longestFlightMs), 0);
    MachineLimits afterwards(folder.path(), u"three"_s, u"another boot"_s);
    QCOMPARE(afterwards.take(u"k"_s, u"other"_s, one, 500), 0); // the machine was restarted
}

// Another program was stopped (Ctrl+Z) in the moment in which it held the file.
void TestMachineLimits::aProgramThatWasStoppedHoldsNobodyUp()
{
    QTemporaryDir folder;
    MachineLimits one(folder.path(), u"one"_s, u"boot"_s);
    MachineLimits two(folder.path(), u"two"_s, u"boot"_s);
    const QList<SharedLimits::Need> need{{.permits = 1, .windowMs = 1000, .used = 0}};
    QCOMPARE(one.take(u"k"_s, u"other"_s, need, 10'000), 0);
    {
        QFile file(folder.filePath(u"limit-k"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(::flock(file.handle(), LOCK_EX), 0);
        one.settle(u"k"_s, u"other"_s, 10'100); // comes back, and is owed
        const std::int64_t waitMs = two.take(u"k"_s, u"other"_s, need, 10'200);
        QVERIFY(waitMs > 0 && waitMs < 100); // asks again, and can be cancelled meanwhile
        QCOMPARE(two.take(u"k"_s, u"other"_s, need, 10'200 + MachineLimits::longestBusyMs), 0);
        QCOMPARE(two.take(u"l"_s, u"other"_s, need, 10'200), 0); // another user's file
    }
    QCOMPARE(one.take(u"k"_s, u"orders"_s, need, 10'300), 0); // writes what it owes
    QVERIFY(two.take(u"k"_s, u"other"_s, need, 10'900) > 0);
    QCOMPARE(two.take(u"k"_s, u"other"_s, need, 11'200), 0); // a second after the settled one, not after its flight
}

// Settled while the file was another program's, and the next one has to wait: the others must not count it as on its
// way.
void TestMachineLimits::whatIsOwedIsWrittenByOneThatMustWait()
{
    QTemporaryDir folder;
    MachineLimits one(folder.path(), u"one"_s, u"boot"_s);
    MachineLimits two(folder.path(), u"two"_s, u"boot"_s);
    const QList<SharedLimits::Need> need{{.permits = 1, .windowMs = 1000, .used = 0}};
    QCOMPARE(one.take(u"k"_s, u"other"_s, need, 10'000), 0);
    QCOMPARE(two.take(u"k"_s, u"orders"_s, need, 10'000), 0);
    {
        QFile file(folder.filePath(u"limit-k"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(::flock(file.handle(), LOCK_EX), 0);
        one.settle(u"k"_s, u"other"_s, 10'100);
    }
    QVERIFY(one.take(u"k"_s, u"orders"_s, need, 10'200) > 0); // the other program's is on its way
    QCOMPARE(two.take(u"k"_s, u"other"_s, need, 11'200), 0);  // a second after it was answered
}

void TestMachineLimits::whatCannotBeReadHoldsNobodyUp()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"limit-k"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"epoch\":\"boot\",\"users\":{\"x\":{\"other\":{\"seen\":[[1");
    file.close();
    MachineLimits shared(folder.path(), u"one"_s, u"boot"_s);
    QCOMPARE(shared.take(u"k"_s, u"other"_s, {{.permits = 1, .windowMs = 1000}}, 10), 0);
    MachineLimits nowhere(folder.filePath(u"not-there"_s), u"one"_s, u"boot"_s);
    QCOMPARE(nowhere.take(u"k"_s, u"other"_s, {{.permits = 1, .windowMs = 1000}}, 10), 0);
    nowhere.settle(u"k"_s, u"other"_s, 20);
}

void TestMachineLimits::theFileHoldsNoNames()
{
    QTemporaryDir folder;
    MachineLimits shared(folder.path(), u"the shop of ana"_s, u"boot"_s);
    QCOMPARE(shared.take(u"emag-1f"_s, u"other"_s, {{.permits = 1, .windowMs = 1000}}, 10), 0);
    QFile file(folder.filePath(u"limit-emag-1f"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.isEmpty() && !text.contains("ana"));
    QCOMPARE(int(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)),
             0);
}

QTEST_GUILESS_MAIN(TestMachineLimits)
#include "tst_machine_limits.moc"

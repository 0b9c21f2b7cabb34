// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/rate_limiter.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_limiter_store.h"
#include "tests/support/simulated_time.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <list>
#include <memory>
#include <thread>
#include <vector>

using namespace evenstock;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Permit = RateLimiter::Permit;

namespace {

const QList<RateLimit> cardLimits = {{.bucket = u"all"_s, .permits = 200, .windowMs = 10000, .burst = 100},
                                     {.bucket = u"jobs"_s, .permits = 1, .windowMs = 1000, .burst = 1}};
const QList<RateLimit> offerLimits = {{.bucket = u"orders"_s, .permits = 12, .windowMs = 1000},
                                      {.bucket = u"orders"_s, .permits = 40, .windowMs = 10000},
                                      {.bucket = u"offers"_s, .permits = 3, .windowMs = 1000},
                                      {.bucket = u"offers"_s, .permits = 18, .windowMs = 10000}};

// What the marketplace saw of one bucket.
struct Arrival {
    std::int64_t atMs = 0;
    QString bucket = {};
};

// The first window in which more arrived than the limit allows; empty where there is none.
QString excess(const QList<Arrival> &arrivals, const RateLimit &limit)
{
    QList<std::int64_t> times;
    for (const Arrival &arrival : arrivals) {
        if (limit.bucket == u"all"_s || arrival.bucket == limit.bucket)
            times.append(arrival.atMs);
    }
    std::sort(times.begin(), times.end());
    for (qsizetype i = limit.permits; i < times.size(); ++i) {
        if (times.at(i) - times.at(i - limit.permits) <= limit.windowMs)
            return u"%1: %2 requests from %3 ms to %4 ms"_s.arg(limit.bucket)
                .arg(limit.permits + 1)
                .arg(times.at(i - limit.permits))
                .arg(times.at(i));
    }
    return {};
}

// A life of processes that send, wait, are killed, reboot and start again, with the marketplace watching.
class Life
{
public:
    Life(const QList<RateLimit> &limits, quint32 seed)
        : m_limits(limits)
        , m_random(seed)
    {
        for (const RateLimit &limit : limits) {
            if (!m_buckets.contains(limit.bucket))
                m_buckets.append(limit.bucket);
            m_permits[limit.bucket] = std::min(limit.permits, m_permits.value(limit.bucket, limit.permits));
        }
        m_favourite = m_buckets.first();
        start();
    }

    void step()
    {
        const int dice = m_random.bounded(1000);
        if (dice < 3)
            kill();
        else if (dice < 6)
            end();
        else if (dice < 8)
            reboot();
        else if (dice < 12)
            setClock();
        else if (dice < 16)
            pass(m_random.bounded(30000));
        else if (dice < 20)
            pause(m_random.bounded(5000));
        else if (dice < 300 && !m_open.empty())
            answer(std::next(m_open.begin(), m_random.bounded(static_cast<int>(m_open.size()))));
        else
            send();
    }

    QList<Arrival> arrivals;

private:
    struct Open {
        Permit permit;
        std::int64_t startMs;
        QString bucket;
    };

    std::int64_t realMs() const { return m_bootMs + m_time.nowMs(); }
    std::int64_t within(std::int64_t ms) { return m_random.bounded(static_cast<int>(ms) + 1); }
    void pass(std::int64_t ms)
    {
        m_time.advance(ms);
        m_clock.advance(milliseconds(ms));
    }
    void start() { m_limiter = std::make_unique<RateLimiter>(u"account:1"_s, m_limits, m_store, m_clock, m_time); }

    void send()
    {
        if (m_open.size() == 3)
            answer(m_open.begin());
        if (m_random.bounded(300) == 0)
            m_favourite = m_buckets.at(m_random.bounded(m_buckets.size()));
        const QString bucket =
            m_random.bounded(50) == 0 ? m_buckets.at(m_random.bounded(m_buckets.size())) : m_favourite;
        // A bucket whose permits are all under way would wait for an answer that only this thread can bring.
        const auto isSame = [&](const Open &open) { return open.bucket == bucket; };
        if (std::count_if(m_open.begin(), m_open.end(), isSame) >= m_permits.value(bucket))
            answer(std::find_if(m_open.begin(), m_open.end(), isSame));
        const std::int64_t before = m_time.nowMs();
        auto permit = m_limiter->acquire(bucket, {});
        QVERIFY(permit.ok());
        m_clock.advance(milliseconds(m_time.nowMs() - before));
        QVERIFY(m_time.nowMs() >= m_pausedUntil.value(bucket));
        m_open.push_back(Open{std::move(permit).value(), realMs(), bucket});
        pass(m_random.bounded(60) == 0 ? m_random.bounded(2000) : m_random.bounded(20));
    }

    void answer(std::list<Open>::iterator it)
    {
        const std::int64_t spanMs = realMs() - it->startMs;
        const bool late = m_random.bounded(10) == 0; // given up, and arriving afterwards
        const std::int64_t extraMs = late ? LimitWindow::lateMs : 0;
        arrivals.append({it->startMs + within(spanMs + extraMs), it->bucket});
        if (!late)
            it->permit.settle();
        m_open.erase(it);
    }

    void loseAll()
    {
        for (const Open &open : m_open) {
            const std::int64_t spanMs = realMs() - open.startMs + LimitWindow::lateMs;
            arrivals.append({open.startMs + within(spanMs), open.bucket});
        }
    }

    void kill()
    {
        loseAll();
        m_store.failing = true;
        m_open.clear();
        m_limiter.reset();
        m_store.failing = false;
        start();
    }

    void end()
    {
        while (!m_open.empty())
            answer(m_open.begin());
        m_limiter.reset();
        start();
    }

    void reboot()
    {
        loseAll();
        m_store.failing = true;
        m_open.clear();
        m_limiter.reset();
        m_store.failing = false;
        const std::int64_t tookMs = m_random.bounded(20000);
        m_bootMs = realMs() + tookMs - 7;
        m_clock.advance(milliseconds(tookMs));
        m_time.restart(7);
        m_pausedUntil.clear();
        start();
    }

    void setClock()
    {
        m_clock.advance(milliseconds((m_random.bounded(3) - 1) * 86400000LL));
        pause(0); // written down: nobody sets the clock and reboots within one window
    }

    void pause(int lengthMs)
    {
        const QString bucket = m_buckets.at(m_random.bounded(m_buckets.size()));
        QVERIFY(m_limiter->pause(bucket, milliseconds(lengthMs)).ok());
        m_pausedUntil[bucket] = std::max(m_pausedUntil[bucket], m_time.nowMs() + lengthMs);
    }

    const QList<RateLimit> m_limits;
    QRandomGenerator m_random;
    QStringList m_buckets;
    QString m_favourite;
    QMap<QString, int> m_permits; // of the smallest limit of a bucket
    FixedClock m_clock;
    SimulatedTime m_time;
    std::int64_t m_bootMs = 0;
    MemoryLimiterStore m_store;
    std::unique_ptr<RateLimiter> m_limiter;
    std::list<Open> m_open;
    QMap<QString, std::int64_t> m_pausedUntil;
};

} // namespace

class TestRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverExceedsAWindowWhateverHappens_data();
    void neverExceedsAWindowWhateverHappens();
    void theWatcherSeesAnExcess();
    void takesAPermitInItsBucketAndInAll();
    void writesOncePerSecondAtMost();
    void countsTheReservedOnesOfAKilledProcess();
    void keepsAPauseOverARestart();
    void anUnreadableStateCountsAsAFullWindow_data();
    void anUnreadableStateCountsAsAFullWindow();
    void aNewWindowOfAKnownBucketStartsFull();
    void sendsNothingThatCannotBeRecorded();
    void stopsWaitingAtOnce();
    void threadsShareOneLimit();
    void tellsItsUse();
};

void TestRateLimiter::neverExceedsAWindowWhateverHappens_data()
{
    QTest::addColumn<QList<RateLimit>>("limits");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed) {
        QTest::addRow("one limit for all and one a second for jobs, seed %u", seed) << cardLimits << seed;
        QTest::addRow("two windows on each of two buckets, seed %u", seed) << offerLimits << seed;
    }
}

void TestRateLimiter::neverExceedsAWindowWhateverHappens()
{
    QFETCH(QList<RateLimit>, limits);
    QFETCH(quint32, seed);
    Life life(limits, seed);
    for (int i = 0; i < 4000 && !QTest::currentTestFailed(); ++i)
        life.step();
    QVERIFY(life.arrivals.size() > 1000);
    for (const RateLimit &limit : limits) {
        const QString found = excess(life.arrivals, limit);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

void TestRateLimiter::theWatcherSeesAnExcess()
{
    const RateLimit limit{.bucket = u"jobs"_s, .permits = 1, .windowMs = 1000};
    QVERIFY(excess({{0, u"jobs"_s}, {1001, u"jobs"_s}, {500, u"offers"_s}}, limit).isEmpty());
    QVERIFY(!excess({{0, u"jobs"_s}, {1000, u"jobs"_s}}, limit).isEmpty());
}

void TestRateLimiter::takesAPermitInItsBucketAndInAll()
{
    MemoryLimiterStore store;
    FixedClock clock;
    SimulatedTime time;
    RateLimiter limiter(u"account:1"_s, cardLimits, store, clock, time);
    const std::int64_t startMs = time.nowMs();
    for (int i = 0; i < 3; ++i)
        limiter.acquire(u"jobs"_s, {}).value().settle();
    QVERIFY(time.nowMs() > startMs + 2000);
    limiter.acquire(u"marketplace"_s, {}).value().settle(); // no limit of its own
    const QList<LimitUse> use = limiter.use();
    QCOMPARE(use.at(0).used, 4);
    QCOMPARE(use.at(1).used, 1);
}

void TestRateLimiter::writesOncePerSecondAtMost()
{
    MemoryLimiterStore store;
    FixedClock clock;
    SimulatedTime time;
    RateLimiter limiter(u"account:1"_s, cardLimits, store, clock, time);
    const std::int64_t startMs = time.nowMs();
    for (int i = 0; i < 1000; ++i)
        limiter.acquire(u"all"_s, {}).value().settle();
    QVERIFY(time.nowMs() > startMs + 40000);
    QCOMPARE(store.saves, 50);
}

void TestRateLimiter::countsTheReservedOnesOfAKilledProcess()
{
    MemoryLimiterStore store;
    FixedClock clock;
    SimulatedTime time;
    RateLimiter killed(u"account:1"_s, cardLimits, store, clock, time);
    killed.acquire(u"all"_s, {}).value().settle();
    RateLimiter next(u"account:1"_s, cardLimits, store, clock, time);
    next.acquire(u"jobs"_s, {}).value().settle();
    QCOMPARE(next.use().at(0).used, 20 + 1);
}

void TestRateLimiter::keepsAPauseOverARestart()
{
    MemoryLimiterStore store;
    FixedClock clock;
    SimulatedTime time;
    const std::int64_t startMs = time.nowMs();
    {
        RateLimiter limiter(u"account:1"_s, cardLimits, store, clock, time);
        QVERIFY(limiter.pause(u"jobs"_s, milliseconds(7000)).ok());
    }
    RateLimiter limiter(u"account:1"_s, cardLimits, store, clock, time);
    limiter.acquire(u"all"_s, {}).value().settle();
    QCOMPARE(time.nowMs(), startMs);
    QCOMPARE(limiter.use().at(1).pausedMs, 7000);
    auto permit = limiter.acquire(u"jobs"_s, {});
    QCOMPARE(time.nowMs(), startMs + 7000);
    QCOMPARE(permit->waitedMs(), 7000);
}

void TestRateLimiter::anUnreadableStateCountsAsAFullWindow_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("no JSON") << u"}{"_s;
    QTest::newRow("an array") << u"[1,2]"_s;
    QTest::newRow("the state of a later version") << uR"({"version":2})"_s;
    QTest::newRow("a negative reservation")
        << uR"({"version":1,"epoch":"1","limits":[{"bucket":"jobs","window_ms":1000,"used":[],"reserved":-1}]})"_s;
    QTest::newRow("nulls instead of requests")
        << uR"({"version":1,"epoch":"1","limits":[{"bucket":"jobs","window_ms":1000,"used":[null],"reserved":0}]})"_s;
}

void TestRateLimiter::anUnreadableStateCountsAsAFullWindow()
{
    QFETCH(QString, state);
    MemoryLimiterStore store;
    FixedClock clock;
    SimulatedTime time;
    store.texts.insert(u"account:1"_s, state);
    RateLimiter limiter(u"account:1"_s, cardLimits, store, clock, time);
    const std::int64_t startMs = time.nowMs();
    limiter.acquire(u"jobs"_s, {}).value().settle();
    QVERIFY(time.nowMs() > startMs + 1000);
}

void TestRateLimiter::aNewWindowOfAKnownBucketStartsFull()
{
    MemoryLimiterStore store;
    FixedClock clock;
    SimulatedTime time;
    {
        RateLimiter limiter(u"account:1"_s, cardLimits, store, clock, time);
        limiter.acquire(u"jobs"_s, {}).value().settle();
    }
    const QList<RateLimit> changed = {{.bucket = u"jobs"_s, .permits = 10, .windowMs = 5000}};
    RateLimiter limiter(u"account:1"_s, changed, store, clock, time);
    const std::int64_t startMs = time.nowMs();
    limiter.acquire(u"jobs"_s, {}).value().settle();
    QVERIFY(time.nowMs() > startMs + 5000);
}

void TestRateLimiter::sendsNothingThatCannotBeRecorded()
{
    MemoryLimiterStore store;
    FixedClock clock;
    SimulatedTime time;
    RateLimiter limiter(u"account:1"_s, cardLimits, store, clock, time);
    store.failing = true;
    QCOMPARE(limiter.acquire(u"all"_s, {}).error().code, ErrorCode::Storage);
    store.failing = false;
    limiter.acquire(u"all"_s, {}).value().settle();
    QCOMPARE(limiter.use().at(0).used, 1);
    for (int i = 1; i < 20; ++i)
        limiter.acquire(u"all"_s, {}).value().settle();
    store.failing = true;
    QCOMPARE(limiter.acquire(u"all"_s, {}).error().code, ErrorCode::Storage);
    QCOMPARE(limiter.use().at(0).used, 20);
}

void TestRateLimiter::stopsWaitingAtOnce()
{
    MemoryLimiterStore store;
    FixedClock clock;
    SystemSteadyTime time;
    RateLimiter limiter(u"account:1"_s, {{.bucket = u"all"_s, .permits = 1, .windowMs = 3600000}}, store, clock, time);
    limiter.acquire(u"all"_s, {}).value().settle();
    QList<std::int64_t> took; // the middle one counts: a busy machine is late once
    for (int times = 0; times < 5; ++times) {
        std::stop_source stop;
        std::optional<ErrorCode> code;
        std::int64_t endedMs = 0;
        std::jthread waiting([&] {
            code = limiter.acquire(u"all"_s, stop.get_token()).error().code;
            endedMs = time.nowMs();
        });
        const std::int64_t stoppedMs = time.nowMs();
        stop.request_stop();
        waiting.join();
        QCOMPARE(code, ErrorCode::Cancelled);
        took.append(endedMs - stoppedMs);
    }
    std::sort(took.begin(), took.end());
    QVERIFY2(took.at(2) < 100, qPrintable(QString::number(took.at(2))));
}

void TestRateLimiter::threadsShareOneLimit()
{
    MemoryLimiterStore store;
    FixedClock clock;
    SimulatedTime time;
    RateLimiter limiter(u"account:1"_s, {{.bucket = u"all"_s, .permits = 5, .windowMs = 1000}}, store, clock, time);
    const std::int64_t startMs = time.nowMs();
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int n = 0; n < 25; ++n)
                    limiter.acquire(u"all"_s, {}).value().settle();
            });
    }
    QVERIFY(time.nowMs() > startMs + 19 * 1000);
    QCOMPARE(limiter.use().at(0).used, 5);
}

void TestRateLimiter::tellsItsUse()
{
    MemoryLimiterStore store;
    FixedClock clock;
    SimulatedTime time;
    RateLimiter limiter(u"account:1"_s, cardLimits, store, clock, time);
    auto open = limiter.acquire(u"all"_s, {});
    for (int i = 0; i < 59; ++i)
        limiter.acquire(u"all"_s, {}).value().settle();
    QCOMPARE(limiter.use().at(0).bucket, u"all"_s);
    QCOMPARE(limiter.use().at(0).used, 60);
    QCOMPARE(limiter.use().at(0).permits, 200);
    QCOMPARE(limiter.use().at(0).windowMs, 10000);
    time.advance(20000);
    QCOMPARE(limiter.use().at(0).used, 1);
    QCOMPARE(limiter.shortestWindow(u"jobs"_s), milliseconds(1000));
    QCOMPARE(limiter.shortestWindow(u"nothing"_s), milliseconds(0));
}

QTEST_APPLESS_MAIN(TestRateLimiter)
#include "tst_rate_limiter.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/limit_window.h"
#include "connectors/api/shared_limits.h"
#include "connectors/api/steady_time.h"
#include "models/core/clock.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <chrono>
#include <mutex>
#include <stop_token>
#include <utility>
#include <vector>

namespace evenstock {

// Keeps the state of rate limiters as text under a key. Called on the thread that sends; an implementation that writes
// on another thread waits for it. load() gives an empty text where nothing was saved.
class LimiterStore
{
public:
    virtual ~LimiterStore() = default;
    virtual Result<QString> load(const QString &key) = 0;
    virtual Status save(const QString &key, const QString &state) = 0;
};

// How much of a limit is used up, for the window.
struct LimitUse {
    QString bucket = {};
    int used = 0;
    int permits = 0;
    int windowMs = 0;
    std::int64_t pausedMs = 0; // the marketplace asked to wait for so long
};

// Keeps the rate limits of one account before sending (sync.md 5): a request takes a permit in each limit of its own
// bucket and of "all". Every permit is reserved in the store before it is used, a second's worth at a time, and a
// reserved one counts as used for whoever loads the state; so processes that follow each other on one data directory,
// killed ones included, never exceed a limit together. Thread-safe; outlives its permits.
class RateLimiter
{
public:
    // `shared`, where there is one, outlives it: what other programs of this computer use of the same limits.
    RateLimiter(QString key, const QList<RateLimit> &limits, LimiterStore &store, const Clock &clock, SteadyTime &time,
                SharedLimits *shared = nullptr);
    ~RateLimiter(); // gives the reserved permits back to the store
    RateLimiter(const RateLimiter &) = delete;
    RateLimiter &operator=(const RateLimiter &) = delete;

    // The right to send one request. Say settle() when its answer begins or it was certainly not sent; a permit that
    // ends without counts as a
    // request that may still arrive (LimitWindow::lateMs).
    class Permit
    {
    public:
        Permit(Permit &&other) noexcept
            : m_limiter(std::exchange(other.m_limiter, nullptr))
            , m_bucket(std::move(other.m_bucket))
            , m_waitedMs(other.m_waitedMs)
        {
        }
        Permit &operator=(Permit &&) = delete;
        ~Permit();
        void settle();
        void repeated();                                     // the request went out once more by itself
        std::int64_t waitedMs() const { return m_waitedMs; } // throttled time before it was given

    private:
        friend class RateLimiter;
        Permit(RateLimiter *limiter, QString bucket, std::int64_t waitedMs)
            : m_limiter(limiter)
            , m_bucket(std::move(bucket))
            , m_waitedMs(waitedMs)
        {
        }
        RateLimiter *m_limiter;
        QString m_bucket;
        std::int64_t m_waitedMs;
    };

    // Waits for its turn. Cancelled as soon as the stop is asked for; Storage where the state cannot be kept.
    Result<Permit> acquire(const QString &bucket, const std::stop_token &stop);

    // Nothing in this bucket starts for so long (429, Retry-After); "all" stops every bucket. Kept in the store.
    Status pause(const QString &bucket, std::chrono::milliseconds length);

    // The shortest window that limits this bucket by name: what to wait after a 429 that does not say. 0 = no limit.
    std::chrono::milliseconds shortestWindow(const QString &bucket) const;

    QList<LimitUse> use() const; // never waits for the store

private:
    struct Limit {
        LimitWindow window;
        int chunk = 1;    // permits to reserve at a time
        int reserved = 0; // in the store and not used yet
    };
    static bool applies(const Limit &limit, const QString &bucket);
    Status ensureLoaded();
    Status reserve(const QString &bucket);
    void restore(const QString &text);
    bool restoreFrom(const QJsonObject &saved);
    std::int64_t passedSince(const QJsonObject &saved) const;
    QString stateText(const std::vector<int> &reserved) const; // one count for each limit
    std::vector<int> reservedCounts() const;
    std::int64_t earliest(const QString &bucket, std::int64_t nowMs);
    std::int64_t waitForOthers(const QString &bucket, std::int64_t nowMs); // 0: it is noted as sent
    std::int64_t pausedUntil(const QString &bucket) const;
    void settle(const QString &bucket, std::int64_t seenByMs);

    const QString m_key;
    LimiterStore &m_store;
    const Clock &m_clock;
    SteadyTime &m_time;
    SharedLimits *m_shared;
    std::mutex m_storeMutex; // one reservation at a time; taken before m_mutex
    bool m_loaded = false;   // under m_storeMutex
    mutable std::mutex m_mutex;
    std::vector<Limit> m_limits;               // under m_mutex
    QMap<QString, std::int64_t> m_pausedUntil; // under m_mutex
};

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/rate_limiter.h"

#include "connectors/api/http_errors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int stateVersion = 1;
constexpr std::int64_t retryMs = 20; // to look again for an answer that another thread waits for
const QString everything = u"all"_s;

// A second's worth: at most one write a second, and a killed process costs the next one no more than that.
int chunkOf(const RateLimit &limit)
{
    const std::int64_t perSecond = 1000LL * limit.permits / limit.windowMs;
    return static_cast<int>(std::clamp<std::int64_t>(perSecond, 1, limit.permits));
}

// Fills a window from the saved rows; false where they cannot be read.
bool restoreLimit(LimitWindow &window, const QJsonArray &rows, std::int64_t savedMs, std::int64_t nowMs)
{
    const RateLimit &rule = window.limit();
    bool bucketIsKnown = false;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (row.value("bucket"_L1).toString() != rule.bucket)
            continue;
        bucketIsKnown = true;
        if (row.value("window_ms"_L1).toInt() != rule.windowMs)
            continue;
        const int reserved = row.value("reserved"_L1).toInt(-1);
        if (reserved < 0 || !window.restore(row.value("used"_L1).toArray(), savedMs))
            return false;
        window.fill(nowMs + LimitWindow::lateMs, reserved);
        return true;
    }
    if (bucketIsKnown) // this window is new, and what the bucket did before is not known
        window.fill(nowMs + LimitWindow::lateMs, rule.permits);
    return true;
}

} // namespace

RateLimiter::RateLimiter(QString key, const QList<RateLimit> &limits, LimiterStore &store, const Clock &clock,
                         SteadyTime &time, SharedLimits *shared)
    : m_key(std::move(key))
    , m_store(store)
    , m_clock(clock)
    , m_time(time)
    , m_shared(shared)
{
    for (const RateLimit &limit : limits) {
        LimitWindow window(limit);
        const int chunk = chunkOf(window.limit());
        m_limits.push_back({std::move(window), chunk, 0});
    }
}

RateLimiter::~RateLimiter()
{
    const std::lock_guard storing(m_storeMutex);
    if (!m_loaded)
        return;
    const std::lock_guard lock(m_mutex);
    // Without it the reserved permits count as used, which costs the next process a short wait.
    (void)m_store.save(m_key, stateText(std::vector<int>(m_limits.size(), 0)));
}

RateLimiter::Permit::~Permit()
{
    if (m_limiter)
        m_limiter->settle(m_bucket, m_limiter->m_time.nowMs() + LimitWindow::lateMs);
}

void RateLimiter::Permit::settle()
{
    if (RateLimiter *limiter = std::exchange(m_limiter, nullptr))
        limiter->settle(m_bucket, limiter->m_time.nowMs());
}

bool RateLimiter::applies(const Limit &limit, const QString &bucket)
{
    const QString &name = limit.window.limit().bucket;
    return name == bucket || name == everything;
}

std::int64_t RateLimiter::pausedUntil(const QString &bucket) const
{
    return std::max(m_pausedUntil.value(bucket, 0), m_pausedUntil.value(everything, 0));
}

std::int64_t RateLimiter::earliest(const QString &bucket, std::int64_t nowMs)
{
    std::int64_t at = std::max(nowMs, pausedUntil(bucket));
    for (Limit &limit : m_limits) {
        if (applies(limit, bucket))
            at = std::max(at, limit.window.earliest(nowMs));
    }
    return at;
}

Result<RateLimiter::Permit> RateLimiter::acquire(const QString &bucket, const std::stop_token &stop)
{
    TRY(ensureLoaded());
    std::int64_t waitedMs = 0;
    while (!stop.stop_requested()) {
        const std::int64_t nowMs = m_time.nowMs();
        std::int64_t startMs = 0;
        {
            const std::lock_guard lock(m_mutex);
            startMs = earliest(bucket, nowMs);
            const bool isReserved = std::all_of(m_limits.begin(), m_limits.end(), [&](const Limit &limit) {
                return limit.reserved > 0 || !applies(limit, bucket);
            });
            if (startMs <= nowMs && isReserved)
                startMs = nowMs + waitForOthers(bucket, nowMs);
            if (startMs <= nowMs && isReserved) {
                for (Limit &limit : m_limits) {
                    if (applies(limit, bucket)) {
                        limit.window.take(nowMs);
                        --limit.reserved;
                    }
                }
                return Permit(this, bucket, waitedMs);
            }
        }
        if (startMs <= nowMs) {
            TRY(reserve(bucket));
        } else {
            m_time.sleepUntil(startMs == LimitWindow::notYet ? nowMs + retryMs : startMs, stop);
            waitedMs += m_time.nowMs() - nowMs;
        }
    }
    return makeError(ErrorCode::Cancelled, u"stopped while waiting for the rate limit"_s);
}

std::int64_t RateLimiter::waitForOthers(const QString &bucket, std::int64_t nowMs)
{
    if (!m_shared)
        return 0;
    QList<SharedLimits::Need> needs;
    for (const Limit &limit : m_limits) {
        if (applies(limit, bucket))
            needs.append({.permits = limit.window.limit().permits,
                          .windowMs = limit.window.limit().windowMs,
                          .used = limit.window.used(nowMs)});
    }
    return m_shared->take(m_key, bucket, needs, nowMs);
}

Status RateLimiter::reserve(const QString &bucket)
{
    const std::lock_guard storing(m_storeMutex);
    std::vector<int> added(m_limits.size(), 0);
    QString text;
    {
        const std::lock_guard lock(m_mutex);
        std::vector<int> reserved = reservedCounts();
        for (size_t i = 0; i < m_limits.size(); ++i) {
            if (reserved[i] == 0 && applies(m_limits[i], bucket))
                added[i] = m_limits[i].chunk;
            reserved[i] += added[i];
        }
        text = stateText(reserved);
    }
    TRY(m_store.save(m_key, text)); // not under m_mutex: the window asks for use() meanwhile
    const std::lock_guard lock(m_mutex);
    for (size_t i = 0; i < m_limits.size(); ++i)
        m_limits[i].reserved += added[i];
    return {};
}

std::vector<int> RateLimiter::reservedCounts() const
{
    std::vector<int> counts;
    for (const Limit &limit : m_limits)
        counts.push_back(limit.reserved);
    return counts;
}

Status RateLimiter::pause(const QString &bucket, std::chrono::milliseconds length)
{
    TRY(ensureLoaded());
    const std::lock_guard storing(m_storeMutex);
    QString text;
    {
        const std::lock_guard lock(m_mutex);
        std::int64_t &until = m_pausedUntil[bucket];
        until = std::max<std::int64_t>(until, m_time.nowMs() + length.count());
        text = stateText(reservedCounts());
    }
    return m_store.save(m_key, text);
}

void RateLimiter::settle(const QString &bucket, std::int64_t seenByMs)
{
    const std::lock_guard lock(m_mutex);
    for (Limit &limit : m_limits) {
        if (applies(limit, bucket))
            limit.window.settle(seenByMs);
    }
    if (m_shared)
        m_shared->settle(m_key, bucket, seenByMs);
}

std::chrono::milliseconds RateLimiter::shortestWindow(const QString &bucket) const
{
    const std::lock_guard lock(m_mutex);
    int shortest = 0;
    for (const Limit &limit : m_limits) {
        const RateLimit &rule = limit.window.limit();
        if (rule.bucket == bucket)
            shortest = shortest == 0 ? rule.windowMs : std::min(shortest, rule.windowMs);
    }
    return std::chrono::milliseconds(shortest);
}

QList<LimitUse> RateLimiter::use() const
{
    const std::lock_guard lock(m_mutex);
    const std::int64_t nowMs = m_time.nowMs();
    QList<LimitUse> all;
    for (const Limit &limit : m_limits) {
        const RateLimit &rule = limit.window.limit();
        all.append({.bucket = rule.bucket,
                    .used = limit.window.used(nowMs),
                    .permits = rule.permits,
                    .windowMs = rule.windowMs,
                    .pausedMs = std::max<std::int64_t>(0, pausedUntil(rule.bucket) - nowMs)});
    }
    return all;
}

QString RateLimiter::stateText(const std::vector<int> &reserved) const
{
    const std::int64_t nowMs = m_time.nowMs();
    QJsonArray limits;
    for (size_t i = 0; i < m_limits.size(); ++i) {
        const LimitWindow &window = m_limits[i].window;
        limits.append(QJsonObject{{u"bucket"_s, window.limit().bucket},
                                  {u"window_ms"_s, window.limit().windowMs},
                                  {u"used"_s, window.save(nowMs)},
                                  {u"reserved"_s, reserved[i] + window.inFlight()}});
    }
    QJsonObject paused;
    for (auto it = m_pausedUntil.begin(); it != m_pausedUntil.end(); ++it) {
        if (it.value() > nowMs)
            paused.insert(it.key(), static_cast<qint64>(it.value() - nowMs));
    }
    const QJsonObject state{{u"version"_s, stateVersion},
                            {u"epoch"_s, m_time.epoch()},
                            {u"steady_ms"_s, static_cast<qint64>(nowMs)},
                            {u"utc_ms"_s, static_cast<qint64>(m_clock.now())},
                            {u"limits"_s, limits},
                            {u"paused_ms"_s, paused}};
    return QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
}

Status RateLimiter::ensureLoaded()
{
    const std::lock_guard storing(m_storeMutex);
    if (m_loaded)
        return {};
    TRY_ASSIGN(const QString text, m_store.load(m_key));
    const std::lock_guard lock(m_mutex);
    restore(text);
    m_loaded = true;
    return {};
}

void RateLimiter::restore(const QString &text)
{
    if (text.isEmpty() || restoreFrom(QJsonDocument::fromJson(text.toUtf8()).object()))
        return;
    for (Limit &limit : m_limits) // nobody knows what was sent: everything may have been
        limit.window.fill(m_time.nowMs() + LimitWindow::lateMs, limit.window.limit().permits);
}

bool RateLimiter::restoreFrom(const QJsonObject &saved)
{
    if (saved.value("version"_L1).toInt() != stateVersion)
        return false;
    const std::int64_t nowMs = m_time.nowMs();
    const std::int64_t savedMs = nowMs - passedSince(saved);
    const QJsonObject paused = saved.value("paused_ms"_L1).toObject();
    for (auto it = paused.begin(); it != paused.end(); ++it) {
        const std::int64_t capMs = std::chrono::milliseconds(retryAfterCap).count();
        m_pausedUntil.insert(it.key(), savedMs + std::min<std::int64_t>(it.value().toInteger(), capMs));
    }
    const QJsonArray rows = saved.value("limits"_L1).toArray();
    return std::all_of(m_limits.begin(), m_limits.end(),
                       [&](Limit &limit) { return restoreLimit(limit.window, rows, savedMs, nowMs); });
}

// The time since the state was saved. Over a reboot only the wall clock can tell; it is believed then.
std::int64_t RateLimiter::passedSince(const QJsonObject &saved) const
{
    const std::int64_t steadyMs = m_time.nowMs() - saved.value("steady_ms"_L1).toInteger();
    if (saved.value("epoch"_L1).toString() == m_time.epoch() && steadyMs >= 0)
        return steadyMs;
    return std::max<std::int64_t>(0, m_clock.now() - saved.value("utc_ms"_L1).toInteger());
}

} // namespace evenstock

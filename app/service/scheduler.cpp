// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/scheduler.h"

#include "connectors/api/circuit_breaker.h"
#include "models/store/schedule_jobs.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

// Nothing starts by itself on an account that is off, locked out, or not answering.
bool mayRun(const AccountRow &account, UtcMs now)
{
    const CircuitState circuit = CircuitState::fromJson(account.circuit);
    return account.enabled && account.state != AccountState::Unauthorized && !(circuit.isOpen() && circuit.until > now);
}

} // namespace

Scheduler::Scheduler(SyncEngine &engine, RunQueue &runs, const QTimeZone &zone)
    : m_engine(engine)
    , m_runs(runs)
    , m_zone(zone)
{
}

Status Scheduler::begin()
{
    m_active = true;
    return m_paused ? Status() : askForOrders(); // paused: nothing starts by itself, and nothing pushes by itself
}

Status Scheduler::setPaused(bool paused)
{
    m_paused = paused;
    return m_active && !paused && !m_hasAsked ? askForOrders() : Status();
}

Status Scheduler::askForOrders()
{
    TRY_ASSIGN(const auto accounts, m_engine.context().accounts.all());
    m_hasAsked = true;
    m_heldSince = std::chrono::steady_clock::now();
    m_runs.holdPushes(true);
    for (const AccountRow &account : accounts) {
        if (mayRun(account, m_engine.context().now()))
            TRY(askFirst(account.id));
    }
    if (m_firstPolls.isEmpty())
        releasePushes();
    beat(); // from now on every account has its next time
    return {};
}

Status Scheduler::askFirst(AccountId account)
{
    m_firstPolls.insert(account);
    const auto run = m_runs.request(account, {.only = u"orders"_s, .cause = u"start"_s});
    if (!run)
        m_firstPolls.remove(account);
    return run ? Status() : run.error();
}

Status Scheduler::askThoseWhoShare(AccountId account)
{
    EngineContext &engine = m_engine.context();
    const UtcMs now = engine.now();
    TRY_ASSIGN(const auto accounts, engine.accounts.all());
    for (const AccountRow &other : accounts) {
        const bool isFresh = other.ordersReadAt <= now && now - other.ordersReadAt <= milliseconds(freshOrders).count();
        if (other.id == account || !mayRun(other, now) || isFresh || m_firstPolls.contains(other.id))
            continue;
        TRY_ASSIGN(const bool shares, engine.listings.sharesProducts(account, other.id));
        if (!shares)
            continue;
        if (m_firstPolls.isEmpty()) {
            m_heldSince = std::chrono::steady_clock::now();
            m_runs.holdPushes(true);
        }
        TRY(askFirst(other.id));
    }
    return {};
}

void Scheduler::beforeRaise(AccountId account)
{
    if (m_hasAsked)
        return;
    const Status asked = askThoseWhoShare(account);
    if (!asked && m_firstPolls.isEmpty())
        releasePushes(); // a run that waits for nothing would wait for ever
}

void Scheduler::releasePushes()
{
    m_firstPolls.clear();
    m_runs.holdPushes(false);
}

void Scheduler::runEnded(AccountId account, const RunRow &run)
{
    tryAgainSoon(account, run);
    // Any run begins with the orders.
    if (m_firstPolls.remove(account) && m_firstPolls.isEmpty())
        releasePushes();
}

// What was sold there goes unseen until somebody asks again.
void Scheduler::tryAgainSoon(AccountId account, const RunRow &run)
{
    const auto code = errorCodeFromName(run.errorCode);
    if (run.status != "failed"_L1 || !code || !isTransient(*code) || code == ErrorCode::RateLimited) {
        if (run.status != "cancelled"_L1)
            m_failures.remove(account);
        return;
    }
    const int failures = ++m_failures[account];
    if (!m_active)
        return;
    auto row = m_engine.context().accounts.schedule(account);
    if (!row || !row->enabled)
        return;
    const UtcMs soon = retryDue(*row, m_engine.context().now(), failures, m_zone);
    if (row->nextAt != 0 && row->nextAt <= soon)
        return;
    row->nextAt = soon;
    const Status stored = store(*row, {});
    Q_UNUSED(stored) // else it is tried when it is due
}

void Scheduler::beat()
{
    if (!m_firstPolls.isEmpty() && std::chrono::steady_clock::now() - m_heldSince > longestHold)
        releasePushes();
    if (!m_active || m_paused)
        return;
    const auto accounts = m_engine.context().accounts.all();
    if (!accounts)
        return;
    const UtcMs now = m_engine.context().now();
    for (const AccountRow &account : *accounts) {
        if (mayRun(account, now))
            beatAccount(account, now);
    }
}

// Everything first: it is what the others read, too, and what is covered is not started.
void Scheduler::beatAccount(const AccountRow &account, UtcMs now)
{
    const auto jobs = ScheduleJobs(m_engine.context().db).of(account.id).valueOr({});
    const auto beatJobs = [&](bool isFull) {
        for (const ScheduleJob &job : jobs) {
            if (job.row.enabled && (job.name == "full"_L1) == isFull)
                beatRow(account, job.row, job.name, now);
        }
    };
    beatJobs(true);
    const auto own = m_engine.context().accounts.schedule(account.id);
    if (own && own->enabled)
        beatRow(account, *own, {}, now);
    beatJobs(false);
}

void Scheduler::beatRow(const AccountRow &account, ScheduleRow row, const QString &job, UtcMs now)
{
    const UtcMs latest = nextDue(row, now, m_zone);
    if (row.nextAt == 0 || row.nextAt > latest) {
        row.nextAt = latest; // new, or the clock was set back
        const Status stored = store(row, job);
        Q_UNUSED(stored) // counted again at the next beat
    }
    if (row.nextAt > now)
        return;
    row.lastAt = now;
    row.nextAt = latest;
    if (!store(row, job))
        return; // a run for every beat of a full disk helps nobody
    const RunOptions options{.mode = row.mode, .only = job == "orders"_L1 ? job : QString(), .cause = u"schedule"_s};
    if (m_runs.isCovered(account.id, options))
        return; // the run under way is this one
    const auto run = m_runs.request(account.id, options);
    Q_UNUSED(run)
}

Status Scheduler::store(const ScheduleRow &row, const QString &job)
{
    return m_engine.transact([&] {
        EngineContext &engine = m_engine.context();
        return job.isEmpty() ? engine.accounts.saveSchedule(row)
                             : ScheduleJobs(engine.db).save({.name = job, .row = row});
    });
}

Status Scheduler::change(ScheduleRow row, const QString &job)
{
    TRY(checkSchedule(row));
    row.nextAt = nextDue(row, m_engine.context().now(), m_zone);
    return store(row, job);
}

Result<QList<Scheduler::Next>> Scheduler::next()
{
    QList<Next> next;
    const UtcMs now = m_engine.context().now();
    TRY_ASSIGN(const auto accounts, m_engine.context().accounts.all());
    for (const AccountRow &account : accounts) {
        if (!m_active || !account.enabled || account.state == AccountState::Unauthorized)
            continue;
        TRY_ASSIGN(const ScheduleRow own, m_engine.context().accounts.schedule(account.id));
        TRY_ASSIGN(const ScheduleJob full, ScheduleJobs(m_engine.context().db).find(account.id, u"full"_s));
        for (const ScheduleRow &row : {own, full.row}) {
            if (!row.enabled)
                continue;
            const UtcMs latest = nextDue(row, now, m_zone);
            next.append({account.id, row.nextAt == 0 ? latest : std::min(row.nextAt, latest), row.mode});
        }
    }
    std::sort(next.begin(), next.end(), [](const Next &a, const Next &b) { return a.at < b.at; });
    return next;
}

} // namespace evenstock

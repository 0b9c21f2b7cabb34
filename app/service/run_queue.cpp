// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/run_queue.h"

#include "app/service/run_job.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

bool isInteractive(const RunOptions &options)
{
    return options.cause == "manual"_L1 || options.cause == "plan"_L1;
}

bool mayRaiseStock(const RunOptions &options)
{
    return !options.noPush && !options.dryRun && options.only != "orders"_L1 && options.only != "categories"_L1;
}

bool isSame(const RunOptions &a, const RunOptions &b)
{
    return a.mode == b.mode && a.filter.values == b.filter.values && a.strategy == b.strategy &&
           a.maxPages == b.maxPages && a.pageSize == b.pageSize && a.noPush == b.noPush && a.dryRun == b.dryRun &&
           a.only == b.only && a.plan == b.plan && a.planRows == b.planRows && a.planLeft == b.planLeft &&
           a.listings == b.listings;
}

bool readsEverything(const RunOptions &options)
{
    return options.filter.isEmpty() && options.listings.isEmpty() && options.maxPages == 0 && !options.plan &&
           !options.dryRun && options.mode != "selective"_L1;
}

} // namespace

bool coversRun(const RunOptions &wide, const RunOptions &narrow)
{
    if (isSame(wide, narrow))
        return true;
    if (!readsEverything(wide) || !readsEverything(narrow) || wide.noPush || wide.strategy != narrow.strategy)
        return false;
    if (wide.only == narrow.only)
        return wide.mode == "full"_L1;
    return wide.only.isEmpty() && narrow.only != "categories"_L1 &&
           (wide.mode == "full"_L1 || narrow.mode != "full"_L1);
}

struct RunQueue::Request {
    RunOptions options;
    std::shared_ptr<RunReporter> reporter;
};

struct RunQueue::Lane {
    std::deque<Request> waiting;
    std::optional<Request> running;
    std::uint64_t worker = 0; // 0 while its secrets are being fetched
    bool cancelled = false;   // meanwhile
    std::vector<std::function<void()>> whenIdle;
};

RunQueue::RunQueue(WorkPlace &place)
    : m_place(place)
    , m_alive(std::make_shared<bool>(true))
{
}

RunQueue::~RunQueue() = default;

Result<RunId> RunQueue::request(AccountId account, RunOptions options)
{
    if (m_closed)
        return makeError(ErrorCode::Cancelled, u"Evenstock is closing"_s);
    if (raising && mayRaiseStock(options))
        raising(account); // it may put runs of other accounts into the queue
    auto &lane = m_lanes[account];
    if (!lane)
        lane = std::make_shared<Lane>();
    for (const Request &waiting : lane->waiting) {
        // One that waits for orders to be polled is no poll of orders.
        const bool isHeld = m_holdPushes && mayRaiseStock(waiting.options) && !mayRaiseStock(options);
        // One that an event began may be content with what the event told; the owner wants what is there now.
        const bool isContent = waiting.options.cause == "event"_L1 && isInteractive(options);
        if (!isHeld && !isContent && coversRun(waiting.options, options))
            return waiting.options.run;
    }
    TRY_ASSIGN(const RunId run, enqueue(*lane, account, std::move(options)));
    startNext(account);
    return run;
}

Result<RunId> RunQueue::enqueue(Lane &lane, AccountId account, RunOptions options)
{
    if (lane.waiting.size() >= mostWaiting)
        return makeError(ErrorCode::RateLimited, u"%1 runs of this account wait already"_s.arg(mostWaiting));
    EngineContext &engine = m_place.engine.context();
    TRY_ASSIGN(const auto row, engine.accounts.find(account));
    if (!row)
        return makeError(ErrorCode::NotFound, u"there is no such account"_s);
    RunRow run{.account = account,
               .mode = options.mode,
               .strategy = options.strategy ? strategyName(*options.strategy) : QString(),
               .cause = options.cause,
               .dryRun = options.dryRun,
               .options = optionsObject(options),
               .startedAt = engine.now()};
    TRY(m_place.engine.transact([&]() -> Status {
        TRY_ASSIGN(run.id, engine.runs.insertRun(run));
        return {};
    }));
    options.run = run.id;
    auto reporter = std::make_shared<RunReporter>(m_place.events, *m_place.clock, row->name, row->marketplace);
    reporter->keepWith([this](const QList<RunLogRow> &lines) { // until it begins, on an account's thread
        const Status kept = keepRunLog(m_place.engine, lines);
        Q_UNUSED(kept) // a log line is no reason to refuse a run
    });
    reporter->report(run);
    // What the owner asked for goes before what the clock asked for.
    auto at = lane.waiting.end();
    if (isInteractive(options))
        at = std::find_if(lane.waiting.begin(), lane.waiting.end(),
                          [](const Request &other) { return !isInteractive(other.options); });
    lane.waiting.insert(at, Request{std::move(options), std::move(reporter)});
    return run.id;
}

void RunQueue::startNext(AccountId account)
{
    const auto lane = m_lanes.value(account);
    if (m_closed || !lane || lane->running || lane->waiting.empty())
        return;
    const auto next = std::find_if(lane->waiting.begin(), lane->waiting.end(), [this](const Request &request) {
        return !m_holdPushes || !mayRaiseStock(request.options);
    });
    if (next == lane->waiting.end())
        return;
    lane->running = std::move(*next);
    lane->waiting.erase(next);
    lane->worker = 0;
    lane->cancelled = false;
    const Attention attention = isInteractive(lane->running->options) ? Attention::Interactive : Attention::Background;
    m_place.briefings.brief(account, attention,
                            [this, alive = std::weak_ptr(m_alive), account](Result<AccountBriefing> briefing) {
                                if (alive.lock())
                                    begin(account, *m_lanes.value(account)->running, std::move(briefing));
                            });
}

void RunQueue::begin(AccountId account, Request &request, Result<AccountBriefing> briefing)
{
    const auto lane = m_lanes.value(account);
    const auto leased = m_place.lease.takeRun(account);
    std::optional<Error> error;
    if (lane->cancelled || m_closed)
        error = makeError(ErrorCode::Cancelled, u"stopped by the owner"_s);
    else if (!briefing)
        error = briefing.error();
    else if (!leased || !*leased)
        error = leased ? makeError(ErrorCode::Conflict, u"another run of this account is under way"_s) : leased.error();
    if (!error && !start(account, request, *std::move(briefing)))
        error = makeError(ErrorCode::Cancelled, u"Evenstock is closing"_s);
    if (!error)
        return;
    const RunRow failed = failBeforeBegin(m_place.engine, account, request.options, *error);
    request.reporter->report(failed);
    finish(account, failed);
}

bool RunQueue::start(AccountId account, const Request &request, AccountBriefing briefing)
{
    const QString uuid = briefing.account.uuid;
    briefing.run = request.options.run;
    briefing.isByHand = isInteractive(request.options);
    // Comes on the account's thread, and is done there before the run goes on: the next step may need it.
    const auto keepSecrets = [place = &m_place, uuid, thread = m_place.thread,
                              alive = std::weak_ptr(m_alive)](const Identity &identity) {
        if (identity.secrets.isEmpty())
            return;
        thread->run([&] {
            if (alive.lock())
                place->credentials.save(uuid, identity.secrets, Attention::Background, &place->answers,
                                        [](const SecretStatus &) {});
        });
    };
    const auto tellStage = [this, thread = m_place.thread, alive = std::weak_ptr(m_alive)] {
        thread->post([this, alive] {
            if (alive.lock() && staged)
                staged();
        });
    };
    RunJob job{.briefing = std::move(briefing),
               .options = request.options,
               .reporter = request.reporter,
               .gate = m_place.gate,
               .clock = m_place.clock,
               .http = m_place.http,
               .staged = tellStage,
               .identity = keepSecrets};
    const auto work = [this, account, job = std::move(job), thread = m_place.thread,
                       alive = std::weak_ptr(m_alive)](const std::stop_token &stop) {
        const RunRow row = carryOut(job, stop);
        thread->run([&] {
            if (alive.lock())
                finish(account, row);
        });
    };
    m_lanes.value(account)->worker = m_place.workers->start(u"account-%1"_s.arg(account.value), work);
    return m_lanes.value(account)->worker != 0;
}

void RunQueue::finish(AccountId account, const RunRow &run)
{
    const auto lane = m_lanes.value(account);
    if (lane->running)
        closeRecord(lane->running->options.run, run);
    lane->running.reset();
    lane->worker = 0;
    const Status dropped = m_place.lease.dropRun(account);
    Q_UNUSED(dropped) // it runs out by itself
    if (ended)
        ended(account, run);
    startNext(account);
    if (!isBusy(account)) {
        for (const auto &then : std::exchange(lane->whenIdle, {}))
            then();
    }
}

// However a run came to its end, its record does not go on waiting for a turn that will not come.
void RunQueue::closeRecord(RunId id, const RunRow &result)
{
    auto row = m_place.engine.context().runs.findRun(id).valueOr(std::nullopt);
    if (!row || (row->status != "waiting"_L1 && row->status != "running"_L1))
        return;
    row->status = result.status == "cancelled"_L1 ? u"cancelled"_s : u"failed"_s;
    row->errorCode = result.errorCode.isEmpty() ? errorCodeName(ErrorCode::Internal) : result.errorCode;
    row->errorDetail = result.errorDetail;
    row->finishedAt = m_place.engine.context().now();
    const Status done = m_place.engine.transact([&] { return m_place.engine.context().runs.updateRun(*row); });
    Q_UNUSED(done) // it is closed at the next start
}

// A waiting record comes to its end without having begun.
RunRow RunQueue::drop(RunRow row)
{
    const Status done = m_place.engine.transact([&]() -> Status {
        TRY_ASSIGN(const auto found, m_place.engine.context().runs.findRun(row.id));
        row = found.value_or(row);
        row.status = u"cancelled"_s;
        row.finishedAt = m_place.engine.context().now();
        row.errorCode = errorCodeName(ErrorCode::Cancelled);
        return m_place.engine.context().runs.updateRun(row);
    });
    Q_UNUSED(done) // what stays "waiting" is closed at the next start
    return row;
}

void RunQueue::drop(AccountId account, const Request &request)
{
    request.reporter->report(drop(RunRow{.id = request.options.run, .account = account}));
}

Status RunQueue::cancel(RunId run)
{
    for (auto it = m_lanes.begin(); it != m_lanes.end(); ++it) {
        Lane &lane = **it;
        if (lane.running && lane.running->options.run == run) {
            lane.cancelled = true;
            m_place.workers->requestStop(lane.worker);
            return {};
        }
        const auto waiting = std::find_if(lane.waiting.begin(), lane.waiting.end(),
                                          [run](const Request &request) { return request.options.run == run; });
        if (waiting != lane.waiting.end()) {
            const Request request = *waiting;
            lane.waiting.erase(waiting);
            drop(it.key(), request);
            return {};
        }
    }
    TRY_ASSIGN(const auto stray, m_place.engine.context().runs.findRun(run));
    if (stray && stray->status == "waiting"_L1) { // for a turn in no queue: it never comes
        drop(*stray);
        m_place.events->data({u"runs"_s});
        return {};
    }
    return makeError(ErrorCode::NotFound, u"no such run is under way"_s, QString::number(run.value));
}

void RunQueue::cancelAll(AccountId account)
{
    const auto lane = m_lanes.value(account);
    if (!lane)
        return;
    for (const Request &request : std::exchange(lane->waiting, {}))
        drop(account, request);
    if (lane->running) {
        lane->cancelled = true;
        m_place.workers->requestStop(lane->worker);
    }
}

void RunQueue::close()
{
    m_closed = true;
    for (const AccountId account : m_lanes.keys())
        cancelAll(account);
}

void RunQueue::whenIdle(AccountId account, std::function<void()> then)
{
    if (isBusy(account))
        m_lanes.value(account)->whenIdle.push_back(std::move(then));
    else
        then();
}

bool RunQueue::isIdle() const
{
    return std::all_of(m_lanes.begin(), m_lanes.end(),
                       [](const auto &lane) { return !lane->running && lane->waiting.empty(); });
}

bool RunQueue::isBusy(AccountId account) const
{
    const auto lane = m_lanes.value(account);
    return lane && (lane->running || !lane->waiting.empty());
}

bool RunQueue::isCovered(AccountId account, const RunOptions &options) const
{
    const auto lane = m_lanes.value(account);
    if (!lane)
        return false;
    if (lane->running && coversRun(lane->running->options, options))
        return true;
    return std::any_of(lane->waiting.begin(), lane->waiting.end(),
                       [&options](const Request &waiting) { return coversRun(waiting.options, options); });
}

QList<RunQueue::Active> RunQueue::active() const
{
    QList<Active> active;
    for (auto it = m_lanes.begin(); it != m_lanes.end(); ++it) {
        if ((*it)->running)
            active.append({(*it)->running->options.run, it.key(), false});
        for (const Request &request : (*it)->waiting)
            active.append({request.options.run, it.key(), true});
    }
    return active;
}

void RunQueue::holdPushes(bool hold)
{
    m_holdPushes = hold;
    if (hold)
        return;
    for (const AccountId account : m_lanes.keys())
        startNext(account);
}

} // namespace evenstock

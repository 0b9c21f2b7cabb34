// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/sync_run.h"

#include "app/sync/dry_run.h"
#include "app/sync/plan_book.h"
#include "app/sync/reprice_stage.h"
#include "app/sync/run_closing.h"
#include "connectors/api/connector_extras.h"
#include "models/store/category_map.h"
#include "models/store/database.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t wordsEveryMs = 7LL * 24 * 3600 * 1000; // names of categories hardly change

// A sync of everything costs enough without: those between them look more often.
constexpr qint64 trustsMs = 6LL * 3600 * 1000;
constexpr qint64 trustsInFullMs = 24LL * 3600 * 1000;

bool isReadingFailure(ErrorCode code)
{
    return isTransient(code) || code == ErrorCode::NotFound || code == ErrorCode::Rejected ||
           code == ErrorCode::InvalidRequest || code == ErrorCode::InvalidResponse;
}

} // namespace

SyncRun::SyncRun(EngineGate &gate, const Connector &connector, Session &session, AccountId account, RunOptions options,
                 ProgressSink progress, IdentitySink identity)
    : m_gate(gate)
    , m_connector(connector)
    , m_session(session)
    , m_account(account)
    , m_options(std::move(options))
    , m_progress(std::move(progress))
    , m_identity(std::move(identity))
{
}

void SyncRun::rehearse(Rehearsal &rehearsal)
{
    m_filter = &rehearsal;
}

RunRow SyncRun::execute()
{
    if (m_options.dryRun && !m_filter)
        return DryRun(m_gate, m_connector, m_session, m_account, m_options, m_progress, m_identity).execute();
    if (const Status opened = open(); !opened) {
        refuse(opened.error());
        return m_run;
    }
    finish(road());
    return m_run;
}

// It never began, and its record says why: a run that is none must not go on waiting.
void SyncRun::refuse(const Error &error)
{
    const bool isRecorded = m_run.id.value != 0;
    m_run.account = m_account;
    m_run.status = error.code == ErrorCode::Cancelled ? u"cancelled"_s : u"failed"_s;
    m_run.errorCode = errorCodeName(error.code);
    m_run.errorDetail = error.detail;
    m_run.finishedAt = m_session.clock.now();
    if (!isRecorded) {
        m_run.id = m_options.run;
    } else {
        const Status stored = m_gate.call([this](SyncEngine &engine) {
            engine.context().overrideStrategy(m_account, {});
            return engine.saveRun(m_run);
        });
        Q_UNUSED(stored) // the queue looks after the record once more
    }
    if (m_progress)
        m_progress(m_run);
}

Status SyncRun::open()
{
    return m_gate.call([this](SyncEngine &engine) -> Status {
        const Status planned = m_options.plan ? openPlan(engine) : Status();
        TRY_ASSIGN(m_run, engine.openRun(m_account, m_options));
        TRY(planned); // with a record that says so
        TRY(engine.recoverDeliveries(m_account));
        TRY_ASSIGN(const auto row, engine.context().accounts.find(m_account));
        if (!row)
            return makeError(ErrorCode::NotFound, u"the account is gone"_s);
        m_accountRow = *row;
        return {};
    });
}

// A plan is applied the way it was made: by the strategy of its dry run, and without pushes where that had none.
Status SyncRun::openPlan(SyncEngine &engine)
{
    TRY_ASSIGN(PlanGate gate,
               PlanGate::load(engine.context(), m_options.plan, {m_options.planRows, m_options.planLeft}));
    m_plan = std::make_unique<PlanGate>(std::move(gate));
    TRY(engine.transact([this] { return m_plan->choose(); }));
    m_filter = m_plan.get();
    const QJsonObject asked = m_plan->plan().options;
    m_options.strategy = strategyFromName(asked.value(u"strategy"_s).toString());
    m_options.noPush = m_options.noPush || asked.value(u"no_push"_s).toBool();
    return {};
}

Status SyncRun::stage(const QString &name)
{
    if (m_session.stop.stop_requested())
        return makeError(ErrorCode::Cancelled, u"stopped by the owner"_s);
    m_run.stage = name;
    TRY(m_gate.call([this](SyncEngine &engine) { return engine.saveRun(m_run); }));
    if (m_progress)
        m_progress(m_run);
    return {};
}

Status SyncRun::road()
{
    TRY(stage(u"credentials"_s));
    const bool pushes = !m_options.noPush && m_options.only != "orders"_L1 && m_options.only != "categories"_L1;
    if (const Status known = checkCredentials(); !known) {
        if (pushes && isTransient(known.error().code)) // as below
            TRY(push(PushStage::Scope::ZeroesOnly));
        return known;
    }
    if (m_options.only == "categories"_L1)
        return fetchCategories();
    const Status read = readAndSettle();
    if (!read) {
        // Zero does not wait for a marketplace that cannot be read.
        if (pushes && isReadingFailure(read.error().code))
            TRY(push(PushStage::Scope::ZeroesOnly));
        return read;
    }
    if (pushes) {
        TRY(reprice());
        TRY(stage(u"push"_s));
        TRY(push(PushStage::Scope::Everything));
        TRY(settleUnsure());
        TRY(pushFreed());
    }
    if (m_plan)
        TRY(m_gate.call(
            [this](SyncEngine &engine) { return engine.transact([&] { return m_plan->settle(m_run.id); }); }));
    return {};
}

Status SyncRun::readAndSettle()
{
    TRY(refreshCategories());
    TRY(settleJobs());
    TRY(placeReplicas());
    TRY(stage(u"orders"_s));
    TRY(readOrders(false));
    TRY(readFailedOrders());
    TRY(readReturns());
    if (m_options.only == "orders"_L1)
        return refreshCategories();
    if (m_options.only == "push"_L1) {
        TRY(readEdited());
    } else {
        TRY(stage(u"products"_s));
        TRY(readListings());
        TRY(stage(u"orders_again"_s));
        TRY(readOrders(true));
    }
    TRY(stage(u"settle"_s));
    if (m_options.strategy || m_accountRow.firstLink == FirstLink::Linked)
        TRY(m_gate.call([this](SyncEngine &engine) { return engine.judgeConflicts(m_run, m_filter); }));
    TRY(settleAndLink());
    return settleUnsure();
}

// By what was read of the competition just now; a push alone has read nothing.
Status SyncRun::reprice()
{
    if (m_options.only == "push"_L1)
        return {};
    ListingId after;
    for (bool more = true; more;) {
        TRY(m_gate.call([&](SyncEngine &engine) {
            return engine.transact([&]() -> Status {
                TRY_ASSIGN(more, repriceSome(engine.context(), m_account, after));
                return {};
            });
        }));
    }
    return {};
}

Status SyncRun::checkCredentials()
{
    m_session.settings.insert(trustsForMsKey, m_options.mode == "full"_L1 ? trustsInFullMs : trustsMs);
    TRY_ASSIGN(Identity identity, m_connector.checkCredentials(m_session));
    if (!identity.clockSkewMs)
        identity.clockSkewMs = m_session.http.statistics().clockSkewMs;
    for (auto it = identity.settings.begin(); it != identity.settings.end(); ++it)
        m_session.settings.insert(it.key(), it.value());
    if (m_identity)
        m_identity(identity);
    return m_gate.call([&](SyncEngine &engine) -> Status {
        TRY(engine.noteIdentity(m_account, identity));
        TRY_ASSIGN(const auto row, engine.context().accounts.find(m_account));
        if (row) // everything is read again where the stock became ours
            m_accountRow.syncedSince = row->syncedSince;
        return {};
    });
}

Status SyncRun::fetchCategories()
{
    TRY_ASSIGN(const QJsonArray categories, m_connector.fetchCategories(m_session));
    m_run.counters.processed = categories.size();
    return m_gate.call([&](SyncEngine &engine) { return engine.storeCategories(m_run, categories); });
}

// The tree belongs to a sync of everything where the marketplace keeps it beside its products, and is read once a week
// where it only has the words for numbers: by the sync that looks for changes or, where there are none yet, by the
// first poll for orders, minutes after a sync of everything. Without it the products are read all the same.
Status SyncRun::refreshCategories()
{
    const Capabilities can = m_connector.info().capabilities;
    const bool isOfEverything = m_options.only.isEmpty() && m_options.mode != "selective"_L1 && !m_options.dryRun;
    const bool isOfOrders = m_options.only == "orders"_L1 && can.numbersCategories && !can.readsCategories && !m_filter;
    if ((!can.readsCategories && !can.numbersCategories) || !(isOfEverything || isOfOrders) || m_plan ||
        !m_options.listings.isEmpty())
        return {};
    if (!can.readsCategories) {
        UtcMs readAt = 0;
        TRY(m_gate.call([&](SyncEngine &engine) -> Status {
            TRY_ASSIGN(readAt, CategoryMap(engine.context().db).readAt(m_account));
            return {};
        }));
        // Where they are words only there are thousands of them: not beside thousands of listings.
        const bool isBeside = m_options.mode == "full"_L1 && !can.makesCategories;
        const bool isFresh = readAt != 0 && (isOfOrders || m_session.clock.now() - readAt < wordsEveryMs);
        if (isFresh || isBeside)
            return {};
    }
    TRY(stage(u"categories"_s));
    const auto categories = m_connector.fetchCategories(m_session);
    const ErrorCode code = categories ? ErrorCode::Internal : categories.error().code;
    if (code == ErrorCode::Cancelled || (code == ErrorCode::Unauthorized && can.readsCategories))
        return categories.error();
    if (!categories && !can.readsCategories)
        return {}; // only words are missing: the next run asks again
    return m_gate.call([&](SyncEngine &engine) -> Status {
        if (!categories)
            return engine.transact([&] { return engine.itemFailed(m_run, u"categories"_s, categories.error()); });
        RunRow uncounted = m_run; // counters count listings here
        TRY(engine.storeCategories(uncounted, *categories));
        return engine.saveRun(m_run);
    });
}

void SyncRun::finish(const Status &status)
{
    const HttpStatistics http = m_session.http.statistics();
    m_run.counters.requests = http.requests;
    m_run.counters.retries = http.retries;
    m_run.counters.throttledMs = http.throttledMs;
    const Status reset = m_gate.call([&](SyncEngine &engine) -> Status {
        engine.context().overrideStrategy(m_account, {});
        if (!status || m_filter) // a rehearsal
            return {};
        return engine.transact([&] { return settlePreviews(engine.context(), m_account); });
    });
    const bool isPartial = m_run.counters.failed + m_run.counters.refused > 0;
    const QString well = m_run.notes.contains(u"guard_held"_s) ? u"held"_s : isPartial ? u"partial"_s : u"completed"_s;
    closeRun(m_gate, m_run, status ? reset : status, well, m_session.clock.now());
    if (m_progress)
        m_progress(m_run);
}

} // namespace evenstock

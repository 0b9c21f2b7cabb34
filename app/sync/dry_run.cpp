// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/dry_run.h"

#include "app/sync/ledger.h"
#include "app/sync/plan_book.h"
#include "app/sync/pretend_connector.h"
#include "app/sync/refresh_mark.h"
#include "app/sync/run_closing.h"
#include "models/store/database.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsAtOnce = 500; // the writer is free in between
constexpr int mostProblems = 1000;

// Everything happens on this thread, in the engine of the copy.
class CopyGate final : public EngineGate
{
public:
    explicit CopyGate(SyncEngine &engine)
        : m_engine(engine)
    {
    }
    Status call(const std::function<Status(SyncEngine &)> &work) override { return work(m_engine); }

private:
    SyncEngine &m_engine;
};

} // namespace

DryRun::DryRun(EngineGate &gate, const Connector &connector, Session &session, AccountId account, RunOptions options,
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

RunRow DryRun::execute()
{
    const Status opened = m_gate.call([this](SyncEngine &engine) -> Status {
        TRY_ASSIGN(m_run, engine.openRun(m_account, m_options));
        m_clock = &engine.context().clock;
        m_connectors = engine.context().connectors();
        return {};
    });
    if (!opened) {
        m_run.account = m_account;
        m_run.status = u"failed"_s;
        m_run.errorCode = errorCodeName(opened.error().code);
        m_run.errorDetail = opened.error().detail;
        return m_run;
    }
    finish(rehearse());
    return m_run;
}

Result<Database> DryRun::copyShop()
{
    QString path;
    std::optional<Result<Database>> copy;
    TRY(m_gate.call([&](SyncEngine &engine) -> Status {
        path = engine.context().db.path();
        if (path.isEmpty()) // in memory: only reached from there, and of this thread only in tests
            copy = scratchCopy(engine.context().db, {}, m_session.stop);
        return {};
    }));
    return copy ? std::move(*copy) : scratchCopy(path, {}, m_session.stop);
}

Status DryRun::learnKnown(Database &copy)
{
    TRY_ASSIGN(m_known.newestListing, ListingRepository(copy).newest());
    TRY_ASSIGN(m_known.newestProduct, ProductRepository(copy).newest());
    return {};
}

// Settings that were just changed: what they make different is not computed to its end yet where the copy was taken.
Status DryRun::finishRefresh(SyncEngine &engine) const
{
    EngineContext &copy = engine.context();
    TRY_ASSIGN(const auto settings, copy.accounts.programSettings());
    const auto mark = settings.constFind(refreshMark(m_account));
    if (mark == settings.constEnd())
        return {};
    ListingId after{mark->toLongLong()};
    for (bool more = true; more && !m_session.stop.stop_requested();) {
        TRY(engine.transact([&]() -> Status {
            TRY_ASSIGN(auto rows, copy.listings.all(m_account, after, rowsAtOnce));
            for (ListingRow &row : rows) {
                after = row.id;
                TRY(refreshStored(copy, row));
            }
            more = rows.size() == rowsAtOnce;
            return {};
        }));
    }
    return {};
}

Status DryRun::rehearse()
{
    TRY_ASSIGN(Database copy, copyShop());
    TRY(learnKnown(copy));
    SyncEngine engine(copy, *m_clock, m_connectors);
    TRY(finishRefresh(engine));
    Rehearsal rehearsal;
    engine.context().rehearsal = &rehearsal;
    CopyGate gate(engine);
    const PretendConnector connector(m_connector);
    RunOptions options = m_options;
    options.run = {}; // the copy has a record of its own
    SyncRun run(
        gate, connector, m_session, m_account, options, [this](const RunRow &row) { follow(row); }, m_identity);
    run.rehearse(rehearsal);
    const RunRow rehearsed = run.execute();
    follow(rehearsed);
    if (rehearsed.status != "completed"_L1 && rehearsed.status != "partial"_L1) {
        const auto code = errorCodeFromName(rehearsed.errorCode);
        return makeError(code.value_or(ErrorCode::Internal), rehearsed.errorDetail);
    }
    TRY_ASSIGN(const auto rows, previewRows(engine.context(), m_account, rehearsed.id, rehearsal, m_known));
    TRY_ASSIGN(const auto problems, engine.context().runs.problemsOfRun(rehearsed.id, u"item"_s, mostProblems));
    TRY(storeProblems(problems));
    return storePlan(rows);
}

// Items that could not be read are worth knowing about, whatever becomes of the plan.
Status DryRun::storeProblems(const QList<ProblemRow> &problems)
{
    if (problems.isEmpty())
        return {};
    return m_gate.call([&](SyncEngine &engine) {
        return engine.transact([&]() -> Status {
            for (ProblemRow problem : problems) {
                problem.run = m_run.id;
                TRY_ASSIGN(const ProblemId id, engine.context().runs.report(problem));
                Q_UNUSED(id)
            }
            return {};
        });
    });
}

Status DryRun::storePlan(const QList<PreviewRow> &rows)
{
    QJsonObject asked = optionsObject(m_options);
    asked.remove(u"dry_run"_s);
    asked.insert(u"mode"_s, m_options.mode);
    if (m_options.strategy)
        asked.insert(u"strategy"_s, strategyName(*m_options.strategy));
    if (rows.size() > mostPlanRows) {
        note(m_run, u"preview_cut"_s);
        asked.insert(u"rows_left_out"_s, rows.size() - mostPlanRows);
    }
    if (rows.isEmpty())
        note(m_run, u"preview_empty"_s);
    const qsizetype count = std::min<qsizetype>(rows.size(), mostPlanRows);
    PlanId plan;
    QList<PlanRowId> ids;
    for (qsizetype at = 0; at < std::max<qsizetype>(count, 1); at += rowsAtOnce) {
        TRY(m_gate.call([&](SyncEngine &engine) {
            return engine.transact([&]() -> Status {
                RunRepository &runs = engine.context().runs;
                if (!plan) { // open once it is whole
                    TRY_ASSIGN(plan, runs.insertPlan({.account = m_account,
                                                      .run = m_run.id,
                                                      .kind = u"dry_run"_s,
                                                      .state = u"lapsed"_s,
                                                      .options = asked,
                                                      .createdAt = engine.context().now()}));
                }
                const qsizetype end = std::min(count, at + rowsAtOnce);
                for (qsizetype place = at; place < end; ++place) {
                    PlanItemRow item = rows.at(place).row;
                    item.plan = plan;
                    const qsizetype parent = rows.at(place).parent;
                    item.parent = parent < 0 ? PlanRowId{} : ids.at(parent);
                    TRY_ASSIGN(const PlanRowId id, runs.insertPlanItem(item));
                    ids.append(id);
                }
                return {};
            });
        }));
    }
    return m_gate.call([&](SyncEngine &engine) {
        return engine.transact([&]() -> Status {
            RunRepository &runs = engine.context().runs;
            TRY_ASSIGN(const auto open, runs.openPlans(m_account));
            for (const PlanRow &older : open) {
                if (older.kind == "dry_run"_L1)
                    TRY(runs.settlePlan(older.id, u"lapsed"_s, engine.context().now()));
            }
            // One without changes asks nothing.
            return runs.settlePlan(plan, ids.isEmpty() ? u"lapsed"_s : u"open"_s, engine.context().now());
        });
    });
}

// The record of the real shop shows how far it is and what it would have counted; nothing was sent or moved.
void DryRun::follow(const RunRow &rehearsed)
{
    const bool isNewStage = m_run.stage != rehearsed.stage;
    m_run.stage = rehearsed.stage;
    m_run.counters = rehearsed.counters;
    m_run.counters.movements = 0;
    m_run.counters.orders = 0;
    m_run.counters.pushed = 0;
    m_run.counters.confirmed = 0;
    m_run.counters.refused = 0;
    m_run.counters.inDoubt = 0;
    for (const QString &key : rehearsed.notes)
        note(m_run, key);
    if (isNewStage) {
        const Status stored = m_gate.call([this](SyncEngine &engine) { return engine.saveRun(m_run); });
        Q_UNUSED(stored) // the last one counts
    }
    if (m_progress)
        m_progress(m_run);
}

void DryRun::finish(const Status &status)
{
    const QString well = m_run.counters.failed > 0 ? u"partial"_s : u"completed"_s;
    closeRun(m_gate, m_run, status, well, m_session.clock.now());
    if (m_progress)
        m_progress(m_run);
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/error_commands.h"

#include "app/service/engine_services.h"
#include "app/sync/ledger.h"
#include "models/store/error_queries.h"

#include <QJsonArray>
#include <QSet>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAlike = 10'000;

// The named problem, or all open ones like it.
Result<QList<ProblemView>> problemsFrom(EngineServices &services, Arguments &arguments)
{
    const bool isOne = arguments.has(u"error"_s);
    TRY_ASSIGN(const std::int64_t id, arguments.id(isOne ? u"error"_s : u"like"_s));
    TRY(arguments.noMore());
    ErrorQueries queries(services.shop);
    TRY_ASSIGN(const auto problem, queries.find(ProblemId{id}));
    if (!problem)
        return makeError(ErrorCode::NotFound, u"there is no error %1"_s.arg(id), QString::number(id));
    if (isOne)
        return QList{*problem};
    QList<ProblemView> all;
    PageRequest request{.limit = 500};
    while (all.size() < mostAlike) {
        TRY_ASSIGN(const auto page, queries.page({.state = u"open"_s, .alike = problem->alike}, request));
        all.append(page.rows);
        if (page.next.isEmpty())
            break;
        request.after = page.next;
    }
    return all;
}

// What a retry asks for, gathered over all problems.
struct Retries {
    int tried = 0;
    QSet<AccountId> runs;
};

Status retryListing(EngineServices &services, const ProblemRow &problem)
{
    EngineContext &engine = services.context();
    TRY_ASSIGN(auto row, engine.listings.find(problem.listing));
    if (!row || !row->held.startsWith("refused"_L1))
        return {};
    row->held.clear();
    TRY(refreshDirt(engine, *row));
    TRY(engine.listings.update(*row));
    return refreshBeside(engine, *row); // what is made there leaves the others
}

// As event.retry does: it is in the error list again only if it dies again.
Status retryEvent(EngineServices &services, const ProblemRow &problem)
{
    TRY(services.inbox.run("UPDATE events SET state = 'received', attempts = 0, next_try_at = 0, error = '' WHERE id = "
                           "? AND state IN ('failed', 'dead')",
                           problem.event));
    return services.context().runs.settleProblem(problem.id, u"resolved"_s, services.now());
}

Status retryOne(EngineServices &services, const ProblemRow &problem, Retries &retries)
{
    if (problem.state != "open"_L1)
        return {};
    if (problem.kind == "delivery"_L1 && problem.listing)
        TRY(retryListing(services, problem));
    else if (problem.kind == "event"_L1 && problem.event)
        TRY(retryEvent(services, problem));
    else if (problem.kind == "account"_L1 || problem.kind == "item"_L1)
        retries.runs.insert(problem.account);
    else
        return {}; // a sale too many is not undone by trying again
    ++retries.tried;
    return {};
}

Result<QJsonObject> retry(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const auto problems, problemsFrom(services, arguments));
    Retries retries;
    TRY(services.engine.transact([&]() -> Status {
        for (const ProblemView &view : problems)
            TRY(retryOne(services, view.problem, retries));
        return {};
    }));
    if (retries.tried == 0)
        return makeError(ErrorCode::InvalidRequest,
                         u"there is nothing to try again here: look at it, then dismiss it"_s);
    QJsonArray runs;
    for (const AccountId account : std::as_const(retries.runs)) {
        TRY_ASSIGN(const auto row, services.context().accounts.find(account));
        if (!row || !row->enabled)
            continue;
        TRY_ASSIGN(const RunId run, services.runs.request(account, {}));
        runs.append(QJsonObject{{u"run"_s, qint64(run.value)}, {u"account"_s, row->name}});
    }
    services.events.data({u"problems"_s, u"listings"_s});
    services.wakeDirty();
    return QJsonObject{{u"retried"_s, retries.tried}, {u"runs"_s, runs}};
}

Result<QJsonObject> dismiss(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const auto problems, problemsFrom(services, arguments));
    QJsonArray dismissed;
    TRY(services.engine.transact([&]() -> Status {
        for (const ProblemView &view : problems) {
            if (view.problem.state != "open"_L1)
                continue;
            TRY(services.context().runs.settleProblem(view.problem.id, u"dismissed"_s, services.now()));
            dismissed.append(qint64(view.problem.id.value));
        }
        return {};
    }));
    services.events.data({u"problems"_s});
    return QJsonObject{{u"dismissed"_s, dismissed.size()}, {u"errors"_s, dismissed}};
}

// Takes a dismissal back. What happened again meanwhile is in the list already and stays one row.
Result<QJsonObject> reopen(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const QList<std::int64_t> ids, arguments.ids(u"errors"_s));
    TRY(arguments.noMore());
    std::int64_t reopened = 0;
    TRY(services.engine.transact([&]() -> Status {
        for (const std::int64_t id : ids) {
            TRY(services.shop.run("UPDATE OR IGNORE problems SET state = 'open', settled_at = 0 WHERE id = ? AND "
                                  "state = 'dismissed'",
                                  id));
            reopened += services.shop.changes();
        }
        return {};
    }));
    services.events.data({u"problems"_s});
    return QJsonObject{{u"reopened"_s, qint64(reopened)}};
}

// The owner agrees that an edit on the site was the sale that turned up late.
Result<QJsonObject> reverse(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const std::int64_t id, arguments.id(u"error"_s));
    TRY(arguments.noMore());
    TRY(services.engine.reverseEdit(ProblemId{id}));
    services.events.data({u"problems"_s, u"products"_s, u"listings"_s});
    services.wakeDirty();
    return QJsonObject();
}

} // namespace

void addErrorCommands(CommandRegistry &registry)
{
    registry.add(u"error.reverse"_s, reverse);
    registry.add(u"error.retry"_s, retry);
    registry.add(u"error.dismiss"_s, dismiss);
    registry.add(u"error.reopen"_s, reopen);
}

} // namespace evenstock

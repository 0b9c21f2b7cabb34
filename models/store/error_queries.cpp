// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/error_queries.h"

#include "models/store/list_query.h"
#include "models/store/transaction.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

Result<std::optional<ProblemView>> viewOf(Database &db, ProblemId id)
{
    TRY_ASSIGN(const auto problem, RunRepository(db).findProblem(id));
    if (!problem)
        return std::optional<ProblemView>();
    TRY_ASSIGN(auto view,
               db.row(
                   R"sql(SELECT e.alike, e.settled_at, coalesce(a.name, ''), coalesce(p.sku, ''), coalesce(p.title, ''),
                       coalesce(l.external_id, ''), coalesce(o.code, '')
                   FROM problems e LEFT JOIN accounts a ON a.id = e.account_id
                       LEFT JOIN listings l ON l.id = e.listing_id
                       LEFT JOIN products p ON p.id = coalesce(e.product_id, l.product_id)
                       LEFT JOIN orders o ON o.id = e.order_id WHERE e.id = ?)sql",
                   [](const Statement &s) {
                       return ProblemView{.alike = s.text(0),
                                          .settledAt = s.int64(1),
                                          .channel = s.text(2),
                                          .sku = s.text(3),
                                          .title = s.text(4),
                                          .externalId = s.text(5),
                                          .orderCode = s.text(6)};
                   },
                   id));
    if (view)
        view->problem = *problem;
    return view;
}

// Every filter has an index that gives (last_at, id) in order; without a state the three states are read in turn.
std::string indexFor(const ProblemFilter &filter)
{
    if (filter.run)
        return "problems_run";
    if (!filter.alike.isEmpty())
        return "problems_alike";
    return filter.account ? "problems_account" : "problems_state";
}

struct Place {
    UtcMs lastAt = 0;
    ProblemId id = {};
};

Result<QList<Place>> placesOf(Database &db, const ProblemFilter &filter, const QString &state, const PageKey &before,
                              int limit)
{
    ListQuery list(std::string("SELECT e.last_at, e.id FROM problems e INDEXED BY ").append(indexFor(filter)));
    if (filter.account)
        list.where("e.account_id = ?", filter.account);
    list.where("e.state = ?", state);
    if (!filter.alike.isEmpty())
        list.where("e.alike = ?", filter.alike);
    list.where("(e.last_at, e.id) < (?, ?)", before.number, before.id);
    if (filter.since > 0)
        list.where("e.last_at >= ?", filter.since);
    if (filter.severity)
        list.where("e.severity = ?", severityName(*filter.severity));
    if (!filter.kind.isEmpty())
        list.where("e.kind = ?", filter.kind);
    if (const QString text = filter.text.trimmed().toLower(); !text.isEmpty())
        list.where("(instr(lower(e.item), ?) > 0 OR instr(lower(e.detail), ?) > 0 OR EXISTS (SELECT 1 FROM products p "
                   "WHERE p.id = e.product_id AND (instr(lower(p.sku), ?) > 0 OR instr(lower(p.title), ?) > 0)))",
                   text, text, text, text);
    return list.rows(db, "ORDER BY e.last_at DESC, e.id DESC", limit, [](const Statement &s) {
        return Place{s.int64(0), s.get<ProblemId>(1)};
    });
}

// A run has few errors in the end (10,000 at most): all of them by id, which is how they came.
Result<QList<Place>> placesOfRun(Database &db, const ProblemFilter &filter, const PageKey &before, int limit)
{
    ListQuery list("SELECT e.last_at, e.id FROM problems e INDEXED BY problems_run");
    list.where("e.run_id = ? AND e.run_id IS NOT NULL AND e.id < ?", filter.run, before.id);
    return list.rows(db, "ORDER BY e.id DESC", limit, [](const Statement &s) {
        return Place{s.int64(0), s.get<ProblemId>(1)};
    });
}

} // namespace

Result<Page<ProblemView>> ErrorQueries::page(const ProblemFilter &filter, const PageRequest &request)
{
    PageKey before{.number = fromNewest, .id = fromNewest};
    if (!request.after.isEmpty()) {
        TRY_ASSIGN(before, parsePageKey(request.after, PageKeyKind::Number));
    }
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    QList<Place> places;
    const int limit = request.rows() + 1;
    if (filter.run) {
        TRY_ASSIGN(places, placesOfRun(m_db, filter, before, limit));
    } else {
        const QStringList states =
            filter.state.isEmpty() ? QStringList{u"open"_s, u"resolved"_s, u"dismissed"_s} : QStringList{filter.state};
        for (const QString &state : states) {
            TRY_ASSIGN(const auto some, placesOf(m_db, filter, state, before, limit));
            places += some;
        }
        std::sort(places.begin(), places.end(),
                  [](const Place &a, const Place &b) { return std::pair(a.lastAt, a.id) > std::pair(b.lastAt, b.id); });
        places.resize(std::min<qsizetype>(places.size(), limit));
    }
    QList<ProblemView> rows;
    for (const Place &place : std::as_const(places)) {
        TRY_ASSIGN(const auto view, viewOf(m_db, place.id));
        if (view)
            rows.append(*view);
    }
    return pageOf(std::move(rows), request.rows(),
                  [](const ProblemView &row) { return pageKeyText(row.problem.lastAt, row.problem.id.value); });
}

Result<QList<ProblemGroup>> ErrorQueries::groups(const ProblemFilter &filter)
{
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    ListQuery list(
        "SELECT alike, max(CASE severity WHEN 'urgent' THEN 4 WHEN 'error' THEN 3 WHEN 'warning' THEN 2 ELSE 1 "
        "END), count(*), sum(count), min(first_at), max(last_at), coalesce(min(nullif(next_try_at, 0)), 0), "
        "max(id) FROM problems INDEXED BY problems_open_alike");
    list.where("state = 'open'");
    if (filter.account)
        list.where("account_id = ?", filter.account);
    if (filter.severity)
        list.where("severity = ?", severityName(*filter.severity));
    if (!filter.kind.isEmpty())
        list.where("kind = ?", filter.kind);
    if (filter.since > 0)
        list.where("last_at >= ?", filter.since);
    TRY_ASSIGN(auto groups, list.rows(m_db, "GROUP BY alike", mostRows, [](const Statement &s) {
        ProblemGroup group{.alike = s.text(0),
                           .worst = static_cast<Severity>(s.int64(1)),
                           .problems = s.int64(2),
                           .occurrences = s.int64(3),
                           .firstAt = s.int64(4),
                           .lastAt = s.int64(5),
                           .nextTryAt = s.int64(6)};
        group.newest.problem.id = s.get<ProblemId>(7);
        return group;
    }));
    for (ProblemGroup &group : groups) {
        TRY_ASSIGN(const auto newest, viewOf(m_db, group.newest.problem.id));
        group.newest = newest.value_or(ProblemView{});
    }
    std::sort(groups.begin(), groups.end(), [](const ProblemGroup &a, const ProblemGroup &b) {
        return std::tuple(a.worst, a.lastAt, a.newest.problem.id) > std::tuple(b.worst, b.lastAt, b.newest.problem.id);
    });
    return groups;
}

Result<QList<ProblemView>> ErrorQueries::ofOrder(OrderId order)
{
    TRY_ASSIGN(const auto ids, m_db.rows(
                                   "SELECT id FROM problems INDEXED BY problems_order WHERE order_id = ? AND state = "
                                   "'open' AND order_id IS NOT NULL ORDER BY id DESC LIMIT 20",
                                   [](const Statement &s) { return s.get<ProblemId>(0); }, order));
    QList<ProblemView> views;
    for (const ProblemId id : ids) {
        TRY_ASSIGN(const auto view, viewOf(m_db, id));
        if (view)
            views.append(*view);
    }
    return views;
}

Result<std::optional<ProblemView>> ErrorQueries::find(ProblemId id)
{
    return viewOf(m_db, id);
}

Result<bool> ErrorQueries::hasOpenBeyond(int some)
{
    TRY_ASSIGN(const auto beyond, m_db.value<qint64>("SELECT id FROM problems INDEXED BY problems_state WHERE "
                                                     "state = 'open' LIMIT 1 OFFSET ?",
                                                     some));
    return beyond.has_value();
}

Result<ProblemCounts> ErrorQueries::counts(AccountId account)
{
    std::string select = "SELECT count(*), sum(severity = 'urgent'), sum(severity = 'error'), "
                         "sum(severity = 'warning'), sum(next_try_at = 0) FROM problems INDEXED BY ";
    select += account ? "problems_open" : "problems_open_alike";
    ListQuery list(std::move(select));
    if (account)
        list.where("account_id = ?", account);
    list.where("state = 'open'");
    TRY_ASSIGN(const auto rows, list.rows(m_db, "", 1, [](const Statement &s) {
        return ProblemCounts{.open = s.int64(0),
                             .urgent = s.int64(1),
                             .errors = s.int64(2),
                             .warnings = s.int64(3),
                             .needOwner = s.int64(4)};
    }));
    return rows.value(0);
}

} // namespace evenstock

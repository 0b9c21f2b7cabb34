// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dashboard_queries.h"

#include "models/store/absence.h"
#include "models/store/account_queries.h"
#include "models/store/account_repository.h"
#include "models/store/conflict_queries.h"
#include "models/store/database.h"
#include "models/store/error_queries.h"
#include "models/store/id_by_time.h"
#include "models/store/listing_mark.h"
#include "models/store/order_queries.h"
#include "models/store/plan_queries.h"
#include "models/store/prevented.h"
#include "models/store/replica_problem.h"
#include "models/store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr UtcMs day = 24LL * 3600 * 1000;
constexpr qsizetype mostAttention = 100;

template <typename... Values>
Result<std::int64_t> countBy(Database &db, std::string_view sql, const Values &...values)
{
    TRY_ASSIGN(const auto count, db.value<std::int64_t>(sql, values...));
    return count.value_or(0);
}

AttentionRow rowOf(const ProblemView &view, AttentionKind kind)
{
    QJsonObject arguments = view.problem.arguments;
    if (kind == AttentionKind::FailedItems && view.problem.kind != "item"_L1) { // a clock, a mail, a currency …
        arguments.insert(u"kind"_s, view.problem.kind);
        arguments.insert(u"code"_s, view.problem.code);
    }
    if (isOfReplica(view.problem))
        arguments.insert(u"replica"_s, true);
    return {.kind = kind,
            .account = view.problem.account,
            .channel = view.channel,
            .problem = view.problem.id,
            .product = view.problem.product,
            .order = view.problem.order,
            .name = view.title.isEmpty() ? view.problem.item : view.title,
            .detail = view.problem.detail,
            .arguments = arguments};
}

AttentionKind kindOf(const ProblemRow &problem)
{
    if (problem.kind == "oversell"_L1)
        return AttentionKind::Oversold;
    if (problem.kind == "unmatched_sale"_L1)
        return AttentionKind::UnmatchedSale;
    if (problem.kind == "storage"_L1)
        return AttentionKind::StorageFailed;
    if (problem.kind == "delivery"_L1)
        return AttentionKind::Refused;
    if (problem.kind == "late_order"_L1)
        return AttentionKind::LateOrder;
    if (problem.kind == "order_review"_L1)
        return AttentionKind::OrderReview;
    if (problem.kind == relistingProblem)
        return AttentionKind::Relisting;
    if (problem.kind == equalListingProblem)
        return AttentionKind::EqualListing;
    if (problem.kind == "event"_L1)
        return AttentionKind::Event;
    if (problem.kind == "account"_L1)
        return AttentionKind::AccountFailing;
    return AttentionKind::FailedItems;
}

} // namespace

Result<DashboardFigures> DashboardQueries::figures(UtcMs now, const QTimeZone &zone)
{
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    DashboardFigures f;
    TRY_ASSIGN(f.products, countBy(m_db, "SELECT count(*) FROM products"));
    TRY_ASSIGN(const auto firstNew, firstIdSince(m_db, "products", "created_at", now - 7 * day));
    TRY_ASSIGN(const auto newest, countBy(m_db, "SELECT max(id) FROM products"));
    f.productsThisWeek = newest - firstNew + 1; // products are never removed
    TRY_ASSIGN(f.conflicts, countBy(m_db, "SELECT coalesce(sum(open), 0) FROM conflict_counts WHERE account_id > 0"));
    TRY_ASSIGN(f.oldestConflictAt, ConflictQueries(m_db).oldest());
    TRY_ASSIGN(f.problemsOpen, countBy(m_db, "SELECT count(*) FROM problems WHERE state = 'open'"));
    TRY_ASSIGN(const auto openToday,
               countBy(m_db, "SELECT count(*) FROM problems WHERE state = 'open' AND last_at >= ?", now - day));
    TRY_ASSIGN(f.solvedToday,
               countBy(m_db, "SELECT count(*) FROM problems WHERE state = 'resolved' AND last_at >= ?", now - day));
    f.problemsToday = openToday + f.solvedToday;

    TRY_ASSIGN(const auto accounts,
               m_db.rows("SELECT id, enabled = 1 AND state <> 'unauthorized' FROM accounts LIMIT 1000",
                         [](const Statement &s) { return std::pair(s.get<AccountId>(0), s.int64(1) != 0); }));
    std::int64_t open = 0;
    for (const auto &[account, isLookedAt] : accounts) {
        TRY_ASSIGN(const auto linked, countBy(m_db,
                                              "SELECT count(*) FROM listings INDEXED BY listings_one_linked "
                                              "WHERE account_id = ? AND link = 'linked'",
                                              account));
        TRY_ASSIGN(const auto duplicates, countBy(m_db,
                                                  "SELECT count(*) FROM listings INDEXED BY listings_duplicate "
                                                  "WHERE account_id = ? AND status = 'active' AND link = 'duplicate'",
                                                  account));
        f.listings += linked + duplicates;
        f.unchecked += isLookedAt ? 0 : linked + duplicates;
        f.duplicates += duplicates;
        TRY_ASSIGN(const auto unsettled, countBy(m_db, "SELECT count(*) " EVENSTOCK_LISTINGS_UNSETTLED, account));
        open += unsettled;
    }
    f.agreed = f.listings - open;

    const UtcMs midnight = QDateTime::fromMSecsSinceEpoch(now, zone).date().startOfDay(zone).toMSecsSinceEpoch();
    const UtcMs yesterday =
        QDateTime::fromMSecsSinceEpoch(now, zone).date().addDays(-1).startOfDay(zone).toMSecsSinceEpoch();
    constexpr auto placed =
        "SELECT count(*) FROM orders INDEXED BY orders_placed WHERE placed_at >= ? AND placed_at < ? "
        "AND " EVENSTOCK_ORDER_IS_SALE;
    TRY_ASSIGN(f.ordersToday, countBy(m_db, placed, midnight, now + day));
    TRY_ASSIGN(f.ordersYesterday, countBy(m_db, placed, yesterday, now - day));
    TRY_ASSIGN(f.oversells, countBy(m_db, R"sql(SELECT
            (SELECT count(*) FROM problems WHERE state = 'open' AND last_at >= ?1 AND kind = 'oversell')
            + (SELECT count(*) FROM problems WHERE state = 'resolved' AND last_at >= ?1 AND kind = 'oversell')
            + (SELECT count(*) FROM problems WHERE state = 'dismissed' AND last_at >= ?1 AND kind = 'oversell'))sql",
                                    now - 30 * day));
    TRY_ASSIGN(f.zeroed, preventedSince(m_db, now - 30 * day));
    return f;
}

Status DashboardQueries::addAccounts(QList<AttentionRow> &rows)
{
    TRY_ASSIGN(const auto accounts, AccountRepository(m_db).all());
    const bool allStopped = std::all_of(accounts.begin(), accounts.end(), [](const AccountRow &account) {
        return !account.enabled || account.state == AccountState::Unauthorized;
    });
    for (const AccountRow &account : accounts) {
        AttentionRow row{
            .account = account.id, .channel = account.name, .name = account.name, .since = account.stateSince};
        if (!account.enabled) {
            row.kind = AttentionKind::Unseen;
            row.severity = Severity::Hint;
            row.since = account.unseenSince;
        } else if (account.state == AccountState::Unauthorized) {
            row.kind = AttentionKind::SignIn;
            row.severity = Severity::Urgent;
            row.detail = account.stateDetail;
            row.arguments = {{u"all_stopped"_s, allStopped}};
        } else if (account.state == AccountState::Failing) {
            row.kind = AttentionKind::AccountFailing;
            row.severity = Severity::Error;
            row.detail = account.stateDetail;
            row.arguments = {{QStringLiteral("code"), account.stateCode}};
        } else {
            TRY_ASSIGN(const bool waits, AccountQueries(m_db).waitsToBeLinked(account));
            if (!waits)
                continue;
            row.kind = AttentionKind::FirstLink;
            row.since = account.listingsReadAt;
        }
        rows.append(row);
    }
    return {};
}

Status DashboardQueries::addProblems(QList<AttentionRow> &rows)
{
    TRY_ASSIGN(const auto groups, ErrorQueries(m_db).groups({}));
    for (const ProblemGroup &group : groups) {
        const AttentionKind kind = kindOf(group.newest.problem);
        if (kind == AttentionKind::AccountFailing)
            continue; // told from the account itself
        AttentionRow row = rowOf(group.newest, kind);
        row.severity = group.worst;
        row.alike = group.alike;
        row.count = group.problems;
        row.since = group.firstAt;
        if (kind == AttentionKind::Oversold && group.problems > 1)
            TRY(addOversold(row, rows));
        else
            rows.append(row);
    }
    return {};
}

// Each is another buyer who waits, and another decision; those that are too many for the list stand in one row.
Status DashboardQueries::addOversold(const AttentionRow &all, QList<AttentionRow> &rows)
{
    TRY_ASSIGN(const auto page, ErrorQueries(m_db).page({.kind = u"oversell"_s, .alike = all.alike},
                                                        {.limit = AttentionRow::mostOversold}));
    for (const ProblemView &one : page.rows) {
        AttentionRow row = rowOf(one, all.kind);
        row.severity = all.severity;
        row.alike = all.alike;
        row.since = one.problem.firstAt;
        rows.append(row);
    }
    if (all.count <= page.rows.size())
        return {};
    AttentionRow rest = all;
    rest.order = {};
    rest.product = {};
    rest.count = all.count - page.rows.size();
    rest.isRest = true;
    rows.append(rest);
    return {};
}

// What an account waits for that no problem stands for.
Status DashboardQueries::addCounts(QList<AttentionRow> &rows)
{
    TRY_ASSIGN(const auto accounts, AccountRepository(m_db).all());
    for (const AccountRow &account : accounts) {
        if (!account.enabled)
            continue;
        TRY(addUnexplained(account, rows));
        TRY(addCancellations(account, rows));
        TRY(addDuplicates(account, rows));
        TRY(addLeftDifferent(account, rows));
    }
    return {};
}

// Quantities that sank with no order to explain it: only a look at the shelf tells. Where it is not even known what may
// be shown, as after a restore (restore.cpp), only reading all of the account does.
Status DashboardQueries::addUnexplained(const AccountRow &account, QList<AttentionRow> &rows)
{
    TRY_ASSIGN(const auto counts,
               m_db.row(
                   "SELECT count(*), coalesce(sum(possible = '[]' AND status IN ('active', 'inactive')), 0) FROM "
                   "listings INDEXED BY listings_unconfirmed WHERE account_id = ? AND trust = 'unexplained' AND "
                   "trust <> 'confirmed' AND link = 'linked' AND status <> 'missing'",
                   [](const Statement &s) { return std::pair(s.int64(0), s.int64(1)); }, account.id));
    const auto [all, unread] = counts.value_or(std::pair<std::int64_t, std::int64_t>());
    AttentionRow row{.account = account.id, .channel = account.name};
    // Until it was read again after it was off, only what asked before asks, as long as nobody has counted it.
    std::int64_t toCount = all - unread;
    if (const QJsonValue asked = account.remembered.value(askedBeforeOff); asked.isArray() && toCount > 0) {
        TRY_ASSIGN(toCount,
                   countBy(m_db,
                           "SELECT count(*) FROM listings INDEXED BY listings_unconfirmed WHERE account_id = ? "
                           "AND trust = 'unexplained' AND trust <> 'confirmed' AND link = 'linked' AND "
                           "status <> 'missing' AND NOT (possible = '[]' AND status IN ('active', 'inactive')) "
                           "AND id IN (SELECT value FROM json_each(?))",
                           account.id,
                           QString::fromUtf8(QJsonDocument(asked.toArray()).toJson(QJsonDocument::Compact))));
    }
    if (unread > 0) {
        row.kind = AttentionKind::ReadAgain;
        row.severity = Severity::Error;
        row.count = unread;
        rows.append(row);
    }
    if (toCount > 0) {
        row.kind = AttentionKind::ToCount;
        row.severity = Severity::Warning;
        row.count = toCount;
        rows.append(row);
    }
    return {};
}

Status DashboardQueries::addCancellations(const AccountRow &account, QList<AttentionRow> &rows)
{
    struct Asked {
        std::int64_t count = 0;
        UtcMs since = 0;
        OrderId first = {};
        std::int64_t holding = 0;
    };
    TRY_ASSIGN(const auto asked,
               m_db.row(
                   "SELECT count(*), min(modified_at), min(id), sum(EXISTS (SELECT 1 FROM order_lines l WHERE "
                   "l.order_id = orders.id AND l.ordered_milli > 0)) FROM orders INDEXED BY "
                   "orders_to_cancel WHERE account_id = ? AND state = 'request_for_cancel' "
                   "AND final = 0 AND instr(actions, '\"confirm_cancel\"') > 0",
                   [](const Statement &s) {
                       return Asked{s.int64(0), s.int64(1), s.get<OrderId>(2), s.int64(3)};
                   },
                   account.id));
    if (asked && asked->count > 0)
        rows.append({.kind = AttentionKind::ToCancel,
                     .severity = Severity::Error,
                     .account = account.id,
                     .channel = account.name,
                     .order = asked->count == 1 ? asked->first : OrderId{},
                     .arguments = {{u"holding"_s, qint64(asked->holding)}},
                     .count = asked->count,
                     .since = asked->since});
    return {};
}

// Both sides stay as they are, and nothing is green for it.
Status DashboardQueries::addLeftDifferent(const AccountRow &account, QList<AttentionRow> &rows)
{
    TRY_ASSIGN(const auto kept, m_db.row(
                                    "SELECT count(DISTINCT k.listing_id), coalesce(min(k.kept_at), 0) FROM "
                                    "kept_changes k CROSS JOIN listings l ON l.id = k.listing_id WHERE "
                                    "l.account_id = ?",
                                    [](const Statement &s) { return std::pair(s.int64(0), s.int64(1)); }, account.id));
    if (kept && kept->first > 0)
        rows.append({.kind = AttentionKind::LeftDifferent,
                     .severity = Severity::Hint,
                     .account = account.id,
                     .channel = account.name,
                     .count = kept->first,
                     .since = kept->second});
    return {};
}

Status DashboardQueries::addDuplicates(const AccountRow &account, QList<AttentionRow> &rows)
{
    TRY_ASSIGN(const auto duplicates, countBy(m_db,
                                              "SELECT count(*) FROM listings INDEXED BY listings_duplicate "
                                              "WHERE account_id = ? AND status = 'active' AND link = 'duplicate'",
                                              account.id));
    if (duplicates > 0)
        rows.append(
            {.kind = AttentionKind::ListedTwice, .account = account.id, .channel = account.name, .count = duplicates});
    return {};
}

Status DashboardQueries::addDecisions(QList<AttentionRow> &rows)
{
    TRY_ASSIGN(const auto plans, PlanQueries(m_db).page({}, u"open"_s, {.limit = 20}));
    for (const PlanView &view : plans.rows) {
        if (view.plan.kind == "dry_run"_L1 || view.plan.kind == "edit"_L1)
            continue; // asked for by the owner, who knows
        TRY_ASSIGN(const auto sorts, PlanQueries(m_db).counts(view.plan.id));
        std::int64_t changes = 0;
        for (const PlanCount &one : sorts)
            changes += one.state == "open"_L1 ? one.rows : 0;
        rows.append({.kind = AttentionKind::HeldPlan,
                     .severity = Severity::Error,
                     .account = view.plan.account,
                     .channel = view.channel,
                     .plan = view.plan.id,
                     .name = view.plan.kind,
                     .detail = view.plan.guard,
                     .count = changes,
                     .since = view.plan.createdAt});
    }
    TRY(addCounts(rows));
    ConflictQueries conflicts(m_db);
    TRY_ASSIGN(const auto counts, conflicts.counts());
    AttentionRow row{.kind = AttentionKind::Conflicts, .count = 0};
    QMap<QString, std::int64_t> fields;
    for (const ConflictCount &count : counts) {
        row.count += count.open;
        fields[fieldName(count.field)] += count.open;
    }
    if (row.count > 0) {
        for (auto it = fields.cbegin(); it != fields.cend(); ++it)
            row.arguments.insert(it.key(), qint64(it.value()));
        TRY_ASSIGN(row.since, conflicts.oldest());
        rows.append(row);
    }
    return {};
}

Result<QList<AttentionRow>> DashboardQueries::attention(UtcMs now)
{
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    QList<AttentionRow> rows;
    TRY(addAccounts(rows));
    TRY(addProblems(rows));
    TRY(addDecisions(rows));
    TRY_ASSIGN(const auto selling, sellingOut(now, 3));
    if (!selling.isEmpty())
        rows.append({.kind = AttentionKind::SellingOut,
                     .severity = Severity::Hint,
                     .product = selling.first(),
                     .count = selling.size()});
    std::stable_sort(rows.begin(), rows.end(), [](const AttentionRow &a, const AttentionRow &b) {
        return std::tuple(b.severity, a.kind, a.since) < std::tuple(a.severity, b.kind, b.since);
    });
    rows.resize(std::min(rows.size(), mostAttention));
    return rows;
}

Result<QList<ProductId>> DashboardQueries::sellingOut(UtcMs now, int days)
{
    constexpr int measuredDays = 14;
    TRY_ASSIGN(const auto first, firstIdSince(m_db, "movements", "at", now - measuredDays * day));
    QHash<ProductId, Quantity> sold;
    TRY_ASSIGN(Statement sales,
               m_db.prepare("SELECT product_id, delta_milli FROM movements NOT INDEXED WHERE id >= ? AND cause IN "
                            "('order_hold', 'order_release')"));
    sales.query(first);
    while (sales.next())
        sold[sales.get<ProductId>(0)] -= sales.quantity(1);
    TRY(sales.finish());
    TRY_ASSIGN(Statement stock, m_db.prepare("SELECT on_hand_milli FROM products WHERE id = ?"));
    QList<ProductId> products;
    for (auto it = sold.cbegin(); it != sold.cend(); ++it) {
        TRY_ASSIGN(const bool found, stock.first(it.key()));
        const Quantity onHand = found ? stock.quantity(0) : Quantity{};
        // Not those that are out already: nothing can be done about them here.
        if (it.value() > Quantity{} && onHand > Quantity{} && onHand * measuredDays <= it.value() * days)
            products.append(it.key());
    }
    TRY(stock.finish());
    std::sort(products.begin(), products.end());
    return products;
}

} // namespace evenstock

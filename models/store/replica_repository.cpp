// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/replica_repository.h"

#include "models/store/database.h"
#include "models/store/enum_names.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 6> stateNames = {"waiting", "sending",    "placed",
                                                    "blocked", "cancelling", "cancelled"};

ReplicaRow replicaOf(const Statement &s)
{
    return {.id = s.get<ReplicaId>(0),
            .order = s.get<OrderId>(1),
            .account = s.get<AccountId>(2),
            .state = storedIn<ReplicaState>(stateNames, s.text(3)),
            .handle = s.text(4),
            .externalId = s.text(5),
            .detail = s.text(6),
            .createdAt = s.int64(7),
            .updatedAt = s.int64(8),
            .hereState = s.text(9),
            .thereState = s.text(10),
            .hereWanted = s.text(11),
            .thereWanted = s.text(12),
            .tracking = s.text(13),
            .trackingTold = s.text(14)};
}

#define EVENSTOCK_REPLICA_COLUMNS                                                                                      \
    "SELECT id, order_id, account_id, state, handle, external_id, detail, created_at, updated_at, here_state, "        \
    "there_state, here_wanted, there_wanted, tracking, tracking_told FROM replicas "

} // namespace

ReplicaState replicaStateNamed(const QString &stored)
{
    return storedIn<ReplicaState>(stateNames, stored);
}

Result<bool> ReplicaRepository::areAny()
{
    if (!m_any) {
        TRY_ASSIGN(const auto one, m_db.value<int>("SELECT 1 FROM replicas LIMIT 1"));
        m_any = one.has_value();
    }
    return *m_any;
}

Result<std::optional<ReplicaRow>> ReplicaRepository::find(ReplicaId id)
{
    return m_db.row(EVENSTOCK_REPLICA_COLUMNS "WHERE id = ?", replicaOf, id);
}

Result<QList<ReplicaRow>> ReplicaRepository::ofOrder(OrderId order)
{
    TRY_ASSIGN(const bool any, areAny());
    if (!any)
        return QList<ReplicaRow>();
    return m_db.rows(EVENSTOCK_REPLICA_COLUMNS "WHERE order_id = ? ORDER BY account_id LIMIT 1000", replicaOf, order);
}

Result<std::optional<ReplicaRow>> ReplicaRepository::ofOrder(OrderId order, AccountId account)
{
    TRY_ASSIGN(const bool any, areAny());
    if (!any)
        return std::optional<ReplicaRow>();
    return m_db.row(EVENSTOCK_REPLICA_COLUMNS "WHERE order_id = ? AND account_id = ?", replicaOf, order, account);
}

Result<std::optional<ReplicaRow>> ReplicaRepository::findThere(AccountId account, const QString &handle)
{
    TRY_ASSIGN(const bool any, areAny());
    if (!any || handle.isEmpty())
        return std::optional<ReplicaRow>();
    return m_db.row(EVENSTOCK_REPLICA_COLUMNS "WHERE account_id = ? AND handle = ? AND handle <> ''", replicaOf,
                    account, handle);
}

Result<ReplicaId> ReplicaRepository::insert(const ReplicaRow &row)
{
    m_any = true;
    TRY(m_db.run("INSERT INTO replicas (order_id, account_id, state, handle, external_id, detail, created_at, "
                 "updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                 row.order, row.account, nameIn(stateNames, row.state), row.handle, row.externalId, row.detail,
                 row.createdAt, row.updatedAt));
    return ReplicaId{m_db.lastInsertId()};
}

Status ReplicaRepository::update(const ReplicaRow &row)
{
    return m_db.run("UPDATE replicas SET state = ?, handle = ?, external_id = ?, detail = ?, updated_at = ?, "
                    "here_state = ?, there_state = ?, here_wanted = ?, there_wanted = ?, tracking = ?, "
                    "tracking_told = ? WHERE id = ?",
                    nameIn(stateNames, row.state), row.handle, row.externalId, row.detail, row.updatedAt, row.hereState,
                    row.thereState, row.hereWanted, row.thereWanted, row.tracking, row.trackingTold, row.id);
}

Status ReplicaRepository::setLines(ReplicaId id, const QList<ReplicaLineRow> &lines)
{
    TRY(m_db.run("DELETE FROM replica_lines WHERE replica_id = ?", id));
    for (const ReplicaLineRow &line : lines)
        TRY(m_db.run("INSERT INTO replica_lines (replica_id, listing_id, quantity_milli) VALUES (?, ?, ?)", id,
                     line.listing, line.quantity));
    return {};
}

Result<QList<ReplicaLineRow>> ReplicaRepository::lines(ReplicaId id)
{
    return m_db.rows(
        "SELECT listing_id, quantity_milli FROM replica_lines WHERE replica_id = ? ORDER BY id LIMIT 1000",
        [](const Statement &s) { return ReplicaLineRow{.listing = s.get<ListingId>(0), .quantity = s.quantity(1)}; },
        id);
}

Result<QList<ReplicaRow>> ReplicaRepository::due(AccountId account, ReplicaId after, int limit)
{
    TRY_ASSIGN(const bool any, areAny());
    if (!any)
        return QList<ReplicaRow>();
    return m_db.rows(EVENSTOCK_REPLICA_COLUMNS
                     "WHERE account_id = ? AND id > ? AND state IN ('waiting', 'sending', 'cancelling') ORDER BY id "
                     "LIMIT ?",
                     replicaOf, account, after.value, limit);
}

// Both ends by an index that holds only what is due: every account asks after every run.
Result<QList<ReplicaRow>> ReplicaRepository::dueStates(AccountId account, ReplicaId after, int limit)
{
    TRY_ASSIGN(const bool any, areAny());
    if (!any)
        return QList<ReplicaRow>();
    TRY_ASSIGN(QList<ReplicaRow> due,
               m_db.rows(EVENSTOCK_REPLICA_COLUMNS
                         "INDEXED BY replicas_there_wanted WHERE account_id = ? AND id > ? AND there_wanted <> '' AND "
                         "external_id <> '' AND state IN ('placed', 'blocked') ORDER BY id LIMIT ?",
                         replicaOf, account, after.value, limit));
    TRY_ASSIGN(const QList<ReplicaRow> here,
               m_db.rows(EVENSTOCK_REPLICA_COLUMNS
                         "INDEXED BY replicas_here WHERE (here_wanted <> '' OR tracking <> tracking_told) AND id > ? "
                         "AND EXISTS (SELECT 1 FROM orders o WHERE o.id = replicas.order_id AND o.account_id = ?) "
                         "ORDER BY id LIMIT ?",
                         replicaOf, after.value, account, limit));
    due += here;
    std::sort(due.begin(), due.end(), [](const ReplicaRow &a, const ReplicaRow &b) { return a.id.value < b.id.value; });
    return due.mid(0, limit);
}

Result<bool> ReplicaRepository::hasWork(AccountId account)
{
    TRY_ASSIGN(const auto orders, due(account, {}, 1));
    if (!orders.isEmpty())
        return true;
    TRY_ASSIGN(const auto states, dueStates(account, {}, 1));
    return !states.isEmpty();
}

Result<Quantity> ReplicaRepository::underWay(ListingId listing)
{
    TRY_ASSIGN(const bool any, areAny());
    if (!any)
        return Quantity{};
    TRY_ASSIGN(const auto sum,
               m_db.value<std::int64_t>("SELECT coalesce(sum(CASE r.state WHEN 'cancelling' THEN l.quantity_milli "
                                        "ELSE -l.quantity_milli END), 0) FROM replica_lines l JOIN replicas r ON "
                                        "r.id = l.replica_id WHERE l.listing_id = ? AND r.state IN ('waiting', "
                                        "'sending', 'cancelling')",
                                        listing));
    return Quantity{sum.value_or(0)};
}

} // namespace evenstock

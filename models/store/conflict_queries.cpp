// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/conflict_queries.h"

#include "models/store/card_facts.h"
#include "models/store/catalogue_filter.h"
#include "models/store/conflict_row.h"
#include "models/store/list_query.h"
#include "models/store/search_text.h"
#include "models/store/transaction.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

ConflictView readView(const Statement &s)
{
    constexpr int n = conflictColumns;
    return {.conflict = conflictOf(s),
            .account = s.get<AccountId>(n),
            .channel = s.text(n + 1),
            .marketplace = s.text(n + 2),
            .product = s.get<ProductId>(n + 3),
            .sku = s.text(n + 4),
            .title = s.text(n + 5),
            .condition = s.text(n + 8),
            .attributes = s.text(n + 9),
            .externalId = s.text(n + 6),
            .url = s.text(n + 7)};
}

Result<std::optional<ConflictView>> viewOf(Database &db, ConflictId id)
{
    return db.row("SELECT " EVENSTOCK_CONFLICT_COLUMNS R"sql(, l.account_id, a.name, a.marketplace, l.product_id,
                      coalesce(p.sku, ''), coalesce(p.title, ''), l.external_id, l.url,
                      coalesce(p.condition, ''), )sql" EVENSTOCK_CARD_FACTS R"sql(
                  FROM conflicts c JOIN listings l ON l.id = c.listing_id JOIN accounts a ON a.id = l.account_id
                      LEFT JOIN products p ON p.id = l.product_id
                  WHERE c.id = ?)sql",
                  readView, id);
}

Result<QList<ConflictView>> viewsOf(Database &db, const QList<ConflictId> &ids)
{
    QList<ConflictView> views;
    for (const ConflictId id : ids) {
        TRY_ASSIGN(const auto view, viewOf(db, id));
        if (view)
            views.append(*view);
    }
    return views;
}

// Their names alone: what they differ in may be long texts.
Result<QList<Field>> openFields(Database &db, ListingId listing)
{
    return db.rows(
        "SELECT field FROM conflicts INDEXED BY conflicts_one_open WHERE listing_id = ? AND state = 'open' "
        "LIMIT 20",
        [](const Statement &s) { return fieldFromName(s.text(0)).value_or(Field::Title); }, listing);
}

ConflictId idOf(const Statement &s)
{
    return s.get<ConflictId>(0);
}

// So many products are looked up one by one; where more match, the walk through the conflicts soon meets some.
constexpr qsizetype few = 2000;

enum class Only { EveryField, FirstOfListing };

Result<QList<ConflictId>> openIds(Database &db, const ConflictFilter &filter, const PageRequest &request, Only only)
{
    const bool isNewestFirst = filter.order == ConflictOrder::NewestFirst;
    TRY_ASSIGN(const auto after, startId(request, isNewestFirst ? fromNewest : fromOldest));
    ListQuery list(filter.account ? "SELECT c.id FROM conflicts c INDEXED BY conflicts_open"
                                  : "SELECT c.id FROM conflicts c INDEXED BY conflicts_state");
    if (filter.account)
        list.where("c.account_id = ?", filter.account);
    list.where(isNewestFirst ? "c.state = 'open' AND c.id < ?" : "c.state = 'open' AND c.id > ?", after);
    if (filter.field)
        list.where("c.field = ?", fieldName(*filter.field));
    if (filter.product)
        list.where("c.listing_id IN (SELECT id FROM listings WHERE product_id = ?)", filter.product);
    QBitArray found;
    if (!filter.text.trimmed().isEmpty()) {
        TRY_ASSIGN(found, productsMatching(db, {.text = filter.text}));
        if (found.count(true) <= few)
            list.where("c.listing_id IN (SELECT id FROM listings WHERE product_id IN "
                       "(SELECT rowid FROM products_fts WHERE products_fts MATCH ?))",
                       searchExpression(filter.text).value_or(u"\"\""_s));
        else
            list.where("in_set((SELECT product_id FROM listings WHERE id = c.listing_id), ?)", &found);
    }
    if (only == Only::FirstOfListing && filter.field)
        list.where("true"); // one conflict a listing and field
    else if (only == Only::FirstOfListing)
        list.where("NOT EXISTS (SELECT 1 FROM conflicts e INDEXED BY conflicts_one_open WHERE e.listing_id = "
                   "c.listing_id AND e.state = 'open' AND "
                   "e.id < c.id)");
    return list.rows(db, isNewestFirst ? "ORDER BY c.id DESC" : "ORDER BY c.id", request.rows() + 1, idOf);
}

} // namespace

Result<Page<ConflictGroup>> ConflictQueries::groups(const ConflictFilter &filter, const PageRequest &request)
{
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    TRY_ASSIGN(const auto ids, openIds(m_db, filter, request, Only::FirstOfListing));
    QList<ConflictGroup> groups;
    for (const ConflictId id : ids) {
        TRY_ASSIGN(const auto first, viewOf(m_db, id));
        if (!first)
            continue;
        ConflictGroup group{.listing = first->conflict.listing,
                            .account = first->account,
                            .channel = first->channel,
                            .product = first->product,
                            .sku = first->sku,
                            .title = first->title,
                            .condition = first->condition,
                            .attributes = first->attributes,
                            .externalId = first->externalId,
                            .openedAt = first->conflict.openedAt,
                            .first = id};
        TRY_ASSIGN(group.fields, openFields(m_db, group.listing));
        std::sort(group.fields.begin(), group.fields.end());
        groups.append(group);
    }
    return pageOf(std::move(groups), request.rows(),
                  [](const ConflictGroup &group) { return pageKeyText(group.first.value); });
}

Result<QList<ConflictView>> ConflictQueries::ofListing(ListingId listing)
{
    TRY_ASSIGN(
        const auto ids,
        m_db.rows(
            "SELECT id FROM conflicts INDEXED BY conflicts_one_open WHERE listing_id = ? AND state = 'open' LIMIT 20",
            idOf, listing));
    TRY_ASSIGN(auto views, viewsOf(m_db, ids));
    std::sort(views.begin(), views.end(),
              [](const ConflictView &a, const ConflictView &b) { return a.conflict.field < b.conflict.field; });
    return views;
}

Result<Page<ConflictView>> ConflictQueries::page(const ConflictFilter &filter, const PageRequest &request)
{
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    TRY_ASSIGN(const auto ids, openIds(m_db, filter, request, Only::EveryField));
    TRY_ASSIGN(auto views, viewsOf(m_db, ids));
    return pageOf(std::move(views), request.rows(),
                  [](const ConflictView &view) { return pageKeyText(view.conflict.id.value); });
}

Result<Page<ConflictView>> ConflictQueries::decidedSince(UtcMs time, const PageRequest &request)
{
    PageKey before{.number = fromNewest, .id = fromNewest};
    if (!request.after.isEmpty()) {
        TRY_ASSIGN(before, parsePageKey(request.after, PageKeyKind::Number));
    }
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    TRY_ASSIGN(const auto ids,
               m_db.rows("SELECT id FROM conflicts INDEXED BY conflicts_settled WHERE state <> 'open' AND "
                         "state = 'resolved' AND resolved_at >= ? AND (resolved_at, id) < (?, ?) "
                         "ORDER BY resolved_at DESC, id DESC LIMIT ?",
                         idOf, time, before.number, before.id, request.rows() + 1));
    TRY_ASSIGN(auto views, viewsOf(m_db, ids));
    return pageOf(std::move(views), request.rows(), [](const ConflictView &view) {
        return pageKeyText(view.conflict.resolvedAt, view.conflict.id.value);
    });
}

Result<std::optional<ConflictView>> ConflictQueries::find(ConflictId id)
{
    return viewOf(m_db, id);
}

Result<QList<ConflictCount>> ConflictQueries::counts()
{
    return m_db.rows("SELECT account_id, field, open FROM conflict_counts WHERE account_id > 0 AND open > 0 "
                     "ORDER BY account_id, field LIMIT 10000",
                     [](const Statement &s) {
                         return ConflictCount{.account = s.get<AccountId>(0),
                                              .field = fieldFromName(s.text(1)).value_or(Field::Title),
                                              .open = s.int64(2)};
                     });
}

Result<UtcMs> ConflictQueries::oldest()
{
    TRY_ASSIGN(const auto at, m_db.value<UtcMs>("SELECT opened_at FROM conflicts INDEXED BY conflicts_state "
                                                "WHERE state = 'open' ORDER BY id LIMIT 1"));
    return at.value_or(0);
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/delivery_queries.h"

#include "models/store/database.h"
#include "models/store/transaction.h"

#include <algorithm>

namespace evenstock {

namespace {

DeliveryId idOf(const Statement &s)
{
    return s.get<DeliveryId>(0);
}

Result<QList<DeliveryView>> viewsOf(Database &db, const QList<DeliveryId> &ids)
{
    RunRepository runs(db);
    QList<DeliveryView> views;
    for (const DeliveryId id : ids) {
        TRY_ASSIGN(const auto delivery, runs.findDelivery(id));
        if (!delivery)
            continue;
        TRY_ASSIGN(auto view,
                   db.row(
                       "SELECT a.name, coalesce(p.sku, ''), coalesce(p.title, ''), l.external_id, l.product_id "
                       "FROM listings l JOIN accounts a ON a.id = l.account_id "
                       "LEFT JOIN products p ON p.id = l.product_id WHERE l.id = ?",
                       [](const Statement &s) {
                           return DeliveryView{.product = s.get<ProductId>(4),
                                               .channel = s.text(0),
                                               .sku = s.text(1),
                                               .title = s.text(2),
                                               .externalId = s.text(3)};
                       },
                       delivery->listing));
        if (!view)
            continue;
        view->delivery = *delivery;
        views.append(*view);
    }
    return views;
}

QString keyOf(const DeliveryView &view)
{
    return pageKeyText(view.delivery.id.value);
}

} // namespace

Result<Page<DeliveryView>> DeliveryQueries::ofListing(ListingId listing, const PageRequest &request)
{
    TRY_ASSIGN(const auto before, startId(request, fromNewest));
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    TRY_ASSIGN(const auto ids, m_db.rows("SELECT id FROM deliveries INDEXED BY deliveries_listing WHERE listing_id = ? "
                                         "AND id < ? ORDER BY id DESC LIMIT ?",
                                         idOf, listing, before, request.rows() + 1));
    TRY_ASSIGN(auto views, viewsOf(m_db, ids));
    return pageOf(std::move(views), request.rows(), keyOf);
}

Result<Page<DeliveryView>> DeliveryQueries::ofRun(RunId run, const PageRequest &request)
{
    TRY_ASSIGN(const auto after, startId(request, fromOldest));
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    TRY_ASSIGN(const auto ids, m_db.rows("SELECT id FROM deliveries INDEXED BY deliveries_run WHERE run_id = ? AND "
                                         "run_id IS NOT NULL AND id > ? ORDER BY id LIMIT ?",
                                         idOf, run, after, request.rows() + 1));
    TRY_ASSIGN(auto views, viewsOf(m_db, ids));
    return pageOf(std::move(views), request.rows(), keyOf);
}

Result<QList<DeliveryView>> DeliveryQueries::open(AccountId account)
{
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    TRY_ASSIGN(const auto ids,
               m_db.rows("SELECT id FROM deliveries INDEXED BY deliveries_open WHERE account_id = ? AND "
                         "state IN ('recorded', 'accepted', 'in_doubt') ORDER BY id LIMIT 1000",
                         idOf, account));
    return viewsOf(m_db, ids);
}

Result<QList<QueuedListing>> DeliveryQueries::queue(AccountId account, int limit)
{
    return m_db.rows(
        "SELECT l.id, l.account_id, l.product_id, coalesce(p.sku, ''), coalesce(p.title, ''), l.external_id, l.dirty, "
        "l.dirty_since, l.held FROM listings l INDEXED BY listings_dirty LEFT JOIN products p ON p.id = l.product_id "
        "WHERE l.account_id = ? AND l.dirty > 0 ORDER BY l.dirty, l.dirty_since, l.id LIMIT ?",
        [](const Statement &s) {
            return QueuedListing{.listing = s.get<ListingId>(0),
                                 .account = s.get<AccountId>(1),
                                 .product = s.get<ProductId>(2),
                                 .sku = s.text(3),
                                 .title = s.text(4),
                                 .externalId = s.text(5),
                                 .priority = s.get<int>(6),
                                 .since = s.int64(7),
                                 .held = s.text(8)};
        },
        account, std::clamp(limit, 1, mostRows));
}

} // namespace evenstock

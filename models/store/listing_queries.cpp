// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/listing_queries.h"

#include "models/store/account_repository.h"
#include "models/store/json_text.h"
#include "models/store/list_query.h"
#include "models/store/stock_queries.h"
#include "models/store/transaction.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

#define EVENSTOCK_LISTING_VIEW                                                                                         \
    "SELECT " EVENSTOCK_LISTING_STATE_COLUMNS ", "                                                                     \
    "a.name, a.marketplace, l.product_id, coalesce(pr.sku, ''), l.external_id, l.external_sku, l.units, "              \
    "l.stock_theirs, l.url, l.remote_quantity_milli, l.remote, l.base, l.base_at, l.possible, l.dirty_since, l.eans, " \
    "l.brand, l.first_seen_at, l.last_synced_at, a.listings_read_at, "                                                 \
    "l.observed_milli IS NOT NULL"

ListingView viewOf(const Statement &s)
{
    const ListingState state = listingStateOf(s);
    ListingView view{.id = state.listing,
                     .account = state.account,
                     .channel = s.text(14),
                     .marketplace = s.text(15),
                     .product = s.get<ProductId>(16),
                     .sku = s.text(17),
                     .externalId = s.text(18).startsWith("creating:"_L1) ? QString() : s.text(18), // a marker of ours
                     .externalSku = s.text(19),
                     .link = state.link,
                     .status = state.status,
                     .trust = state.trust,
                     .problem = state.problem,
                     .accountLooks = state.accountEnabled && state.accountSignedIn,
                     .units = s.int64(20),
                     .stockTheirs = s.flag(21),
                     .url = s.text(22),
                     .quantity = s.quantity(23),
                     .remote = fieldsFrom(s.text(24)),
                     .base = fieldsFrom(s.text(25)),
                     .baseAt = s.int64(26),
                     .possible = quantitiesFrom(s.text(27)),
                     .dirty = state.dirty,
                     .dirtySince = s.int64(28),
                     .held = state.held,
                     .eans = stringsFrom(s.text(29)),
                     .brand = s.text(30),
                     .firstSeenAt = s.int64(31),
                     .lastSyncedAt = s.int64(32)};
    if (isCounted(state))
        view.mark = markOf(state);
    // A complete read that found nothing new does not write every listing again.
    if (state.status == ListingStatus::Active || state.status == ListingStatus::Inactive)
        view.lastSyncedAt = std::max<UtcMs>(view.lastSyncedAt, s.int64(33));
    // Orders and answers since the last read are in the base and not in what was read.
    const bool isKnown = view.link == LinkState::Linked && !view.stockTheirs && view.trust == Trust::Confirmed &&
                         !state.isUnsure && !s.flag(34) && view.possible.size() == 1;
    if (isKnown)
        view.quantity = std::max(Quantity{}, view.possible.first()); // what it owes beyond is nothing on sale
    view.price = moneyFromField(view.remote.value(Field::Price)).value_or(Money{});
    return view;
}

} // namespace

QString syncStatusName(const ListingView &listing)
{
    if (listing.problem >= Severity::Error)
        return u"error"_s;
    const bool isThere = listing.status == ListingStatus::Active || listing.status == ListingStatus::Inactive;
    const bool isSettled = listing.link == LinkState::Linked && listing.trust == Trust::Confirmed &&
                           listing.possible.size() <= 1 && listing.dirty == Dirt::Clean && listing.accountLooks;
    return isThere && isSettled ? u"synced"_s : u"pending"_s;
}

namespace {

#define EVENSTOCK_LISTING_TABLES                                                                                       \
    " CROSS JOIN accounts a ON a.id = l.account_id LEFT JOIN products pr ON pr.id = l.product_id "

// One index for each filter that leads: the rest is looked at row by row.
std::string listFrom(const ListingViewFilter &filter)
{
    const char *index = "NOT INDEXED";
    if (filter.product)
        index = "INDEXED BY listings_product";
    else if (filter.account && filter.trust && *filter.trust != Trust::Confirmed)
        index = "INDEXED BY listings_unconfirmed";
    else if (filter.account && filter.status && *filter.status != ListingStatus::Active)
        index = "INDEXED BY listings_not_active";
    else if (filter.account && filter.link == LinkState::Unlinked)
        index = "INDEXED BY listings_unlinked";
    else if (filter.account)
        index = "INDEXED BY listings_account";
    std::string select = EVENSTOCK_LISTING_VIEW " FROM listings l ";
    select += index;
    return select += EVENSTOCK_LISTING_TABLES;
}

} // namespace

Result<QList<ListingView>> ListingQueries::ofProduct(ProductId product)
{
    TRY_ASSIGN(auto views, m_db.rows(EVENSTOCK_LISTING_VIEW
                                     " FROM listings l" EVENSTOCK_LISTING_TABLES
                                     "WHERE l.product_id = ? AND l.link IN ('linked', 'duplicate') LIMIT 1000",
                                     viewOf, product));
    std::stable_sort(views.begin(), views.end(), [](const ListingView &a, const ListingView &b) {
        return std::pair(a.link, a.account) < std::pair(b.link, b.account);
    });
    return views;
}

Result<std::optional<ListingView>> ListingQueries::find(ListingId id)
{
    return m_db.row(EVENSTOCK_LISTING_VIEW " FROM listings l" EVENSTOCK_LISTING_TABLES "WHERE l.id = ?", viewOf, id);
}

Result<std::optional<KnownItem>> ListingQueries::knownItem(const QString &marketplace, const QString &matchKey)
{
    // Lists of keys that begin with this one: "]" ends the list, "," goes on.
    const QString first = stringsText({matchKey}).chopped(1);
    return m_db.row(
        "SELECT l.remote, lp.raw, coalesce(pr.images, '') FROM accounts a CROSS JOIN listings l INDEXED BY "
        "listings_keys ON l.account_id = a.id LEFT JOIN listing_payloads lp ON lp.listing_id = l.id "
        "LEFT JOIN products pr ON pr.id = l.product_id WHERE a.marketplace = ? AND l.link = 'linked' "
        "AND l.match_keys <> '[]' AND l.match_keys >= ? AND l.match_keys <= ? LIMIT 1",
        [](const Statement &s) {
            return KnownItem{.name = fieldsFrom(s.text(0)).value(Field::Title),
                             .set = objectFrom(s.text(1)).value(u"expansion"_s).toString(),
                             .picture = stringsFrom(s.text(2)).value(0)};
        },
        marketplace, QString(first + u','), QString(first + u']'));
}

Result<Page<ListingView>> ListingQueries::page(const ListingViewFilter &filter, const PageRequest &request)
{
    ListQuery list(listFrom(filter));
    TRY_ASSIGN(const auto after, startId(request, fromOldest));
    list.where("l.id > ?", after);
    if (filter.product)
        list.where("l.product_id = ? AND l.product_id IS NOT NULL", filter.product);
    if (filter.account)
        list.where("l.account_id = ?", filter.account);
    if (filter.trust)
        list.where(*filter.trust == Trust::Confirmed ? "l.trust = ?" : "l.trust = ? AND l.trust <> 'confirmed'",
                   trustName(*filter.trust));
    if (filter.status)
        list.where(*filter.status == ListingStatus::Active ? "l.status = ?" : "l.status = ? AND l.status <> 'active'",
                   listingStatusName(*filter.status));
    if (filter.link == LinkState::Unlinked)
        list.where("l.link = 'unlinked'");
    else if (filter.link)
        list.where("l.link = ?", linkStateName(*filter.link));
    if (!filter.externalId.isEmpty())
        list.where("l.external_id = ?", filter.externalId);
    TRY_ASSIGN(auto rows, list.rows(m_db, "ORDER BY l.id", request.rows() + 1, viewOf));
    return pageOf(std::move(rows), request.rows(), [](const ListingView &row) { return pageKeyText(row.id.value); });
}

Result<std::optional<QuantityExplanation>> ListingQueries::explain(ListingId id)
{
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    TRY_ASSIGN(const auto view, find(id));
    if (!view)
        return std::optional<QuantityExplanation>();
    QuantityExplanation result{.listing = *view};
    if (view->product) {
        TRY_ASSIGN(const StockFigures stock, StockQueries(m_db).figures(view->product));
        result.onHand = stock.onHand;
        result.heldByOrders = stock.heldByOrders;
        result.waiting = stock.waiting;
        result.available = stock.available;
    }
    TRY_ASSIGN(result.settings, AccountRepository(m_db).settings(view->account));
    TRY_ASSIGN(const auto row, ListingRepository(m_db).find(id));
    if (row) {
        result.after = row->after;
        result.inDoubt = row->inDoubt;
        result.observed = row->observed;
        result.observedAt = row->observedAt;
    }
    const auto deliveryId = [](const Statement &s) { return s.get<DeliveryId>(0); };
    RunRepository runs(m_db);
    TRY_ASSIGN(const auto last,
               m_db.row("SELECT id FROM deliveries WHERE listing_id = ? ORDER BY id DESC LIMIT 1", deliveryId, id));
    if (last) {
        TRY_ASSIGN(result.lastDelivery, runs.findDelivery(*last));
    }
    TRY_ASSIGN(const auto quantity,
               m_db.row("SELECT id FROM deliveries WHERE listing_id = ? AND quantity_milli IS NOT NULL "
                        "ORDER BY id DESC LIMIT 1",
                        deliveryId, id));
    if (quantity) {
        TRY_ASSIGN(result.lastQuantityDelivery, runs.findDelivery(*quantity));
    }
    return std::optional(result);
}

} // namespace evenstock

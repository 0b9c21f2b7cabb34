// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/order_queries.h"

#include "models/store/json_text.h"
#include "models/store/order_list.h"
#include "models/store/order_view.h"
#include "models/store/transaction.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

OrderId idOf(const Statement &s)
{
    return s.get<OrderId>(0);
}

QString keyOf(const OrderView &order)
{
    return pageKeyText(order.placedAt, order.id.value);
}

constexpr int fewBegun = 1000;

// Orders whose number begins with a text, where they are few enough to be looked up one by one; where more do, a walk
// through the list soon meets some.
Result<std::optional<QString>> beginningWith(Database &db, const QString &text)
{
    if (text.isEmpty())
        return std::optional<QString>();
    const QString end = text + QString::fromUcs4(U"\U0010FFFF", 1);
    TRY_ASSIGN(auto ids, db.rows("SELECT id FROM orders INDEXED BY orders_code WHERE code >= ? AND code < ? LIMIT ?",
                                 idOf, text, end, fewBegun + 1));
    TRY_ASSIGN(const auto external,
               db.rows("SELECT o.id FROM accounts a CROSS JOIN orders o ON o.account_id = a.id AND "
                       "o.external_id >= ? AND o.external_id < ? LIMIT ?",
                       idOf, text, end, fewBegun + 1));
    ids += external;
    if (ids.size() > fewBegun)
        return std::optional<QString>();
    QStringList numbers;
    for (const OrderId id : ids)
        numbers.append(QString::number(id.value));
    return std::optional(u'[' + numbers.join(u',') + u']');
}

struct Wanted {
    OrderFilter filter;
    QString text;
    std::optional<QString> found; // ids as JSON, of those the text fits
};

Result<Wanted> wantedOf(Database &db, const OrderFilter &filter)
{
    Wanted wanted{.filter = filter, .text = filter.text.trimmed(), .found = {}};
    TRY_ASSIGN(wanted.found, beginningWith(db, wanted.text));
    return wanted;
}

void addTerms(ListQuery &list, const Wanted &wanted)
{
    OrderFilter others = wanted.filter;
    if (wanted.found)
        others.text.clear();
    addOrderTerms(list, others);
    if (wanted.found)
        list.where("id IN (SELECT value FROM json_each(?))", *wanted.found);
}

// One channel after the other, in the order of their names, each by id.
Result<Page<OrderView>> channelPage(Database &db, const Wanted &wanted, const PageRequest &request)
{
    TRY_ASSIGN(auto accounts, accountsByName(db));
    const bool isUp = wanted.filter.way == SortWay::Up;
    if (!isUp)
        std::reverse(accounts.begin(), accounts.end());
    PageKey after{.id = isUp ? fromOldest : fromNewest};
    if (!request.after.isEmpty()) {
        TRY_ASSIGN(after, parsePageKey(request.after, PageKeyKind::Number)); // number: the account
    }
    qsizetype channel = after.number > 0 ? accounts.indexOf(AccountId{after.number}) : 0;
    QList<OrderId> ids;
    const int limit = request.rows() + 1;
    for (; channel >= 0 && channel < accounts.size() && ids.size() < limit; ++channel) {
        if (!wanted.filter.account || wanted.filter.account == accounts[channel]) {
            ListQuery list("SELECT id FROM orders");
            list.where(isUp ? "account_id = ? AND id > ?" : "account_id = ? AND id < ?", accounts[channel], after.id);
            addTerms(list, wanted);
            TRY_ASSIGN(const auto some, list.rows(db, isUp ? "ORDER BY id" : "ORDER BY id DESC",
                                                  limit - static_cast<int>(ids.size()), idOf));
            ids += some;
        }
        after.id = isUp ? fromOldest : fromNewest;
    }
    TRY_ASSIGN(auto views, orderViews(db, ids));
    return pageOf(std::move(views), request.rows(),
                  [](const OrderView &order) { return pageKeyText(order.account.value, order.id.value); });
}

// Sorted by the owner: by a column that has an index for it.
Result<Page<OrderView>> sortedPage(Database &db, const Wanted &wanted, const PageRequest &request)
{
    if (wanted.filter.sort == OrderSort::Channel)
        return channelPage(db, wanted, request);
    TRY_ASSIGN(const OrderSortKey key, orderSortKey(db, wanted.filter.sort));
    ListQuery list("SELECT id, " + key.expression + " FROM orders");
    addTerms(list, wanted);
    TRY_ASSIGN(const auto ids,
               sortedIds<OrderId>(db, std::move(list), {key.expression, key.kind}, wanted.filter.way, request));
    Page<OrderView> page{.next = ids.next};
    TRY_ASSIGN(page.rows, orderViews(db, ids.rows));
    return page;
}

// Few enough to be put in order here.
Result<QList<OrderId>> newestFound(Database &db, const Wanted &wanted, const PageKey &before, int limit)
{
    ListQuery list("SELECT id, placed_at FROM orders");
    list.where("(placed_at, id) < (?, ?)", before.number, before.id);
    addTerms(list, wanted);
    TRY_ASSIGN(auto places, list.rows(db, "", 2 * fewBegun,
                                      [](const Statement &s) { return std::pair(s.int64(1), s.get<OrderId>(0)); }));
    std::sort(places.begin(), places.end(), std::greater<>());
    QList<OrderId> ids;
    places.resize(std::min<qsizetype>(limit, places.size()));
    for (const auto &[placedAt, id] : std::as_const(places))
        ids.append(id);
    return ids;
}

// The one that leaves least to look at, in the order of the list.
std::string indexFor(const Wanted &wanted)
{
    if (wanted.filter.shown == OrdersShown::ToReview)
        return " INDEXED BY orders_review";
    if (wanted.filter.shown == OrdersShown::Open)
        return " INDEXED BY orders_open_placed";
    if (!wanted.filter.state.isEmpty())
        return " INDEXED BY orders_state";
    return wanted.filter.account ? " INDEXED BY orders_account" : " INDEXED BY orders_placed";
}

} // namespace

Result<Page<OrderView>> OrderQueries::page(const OrderFilter &filter, const PageRequest &request)
{
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    TRY_ASSIGN(const Wanted wanted, wantedOf(m_db, filter));
    if (filter.sort != OrderSort::Placed || filter.way != SortWay::Down)
        return sortedPage(m_db, wanted, request);
    PageKey before{.number = fromNewest, .id = fromNewest};
    if (!request.after.isEmpty()) {
        TRY_ASSIGN(before, parsePageKey(request.after, PageKeyKind::Number));
    }
    if (filter.to > 0 && before.number >= filter.to)
        before = {.number = filter.to, .id = 0}; // ends the search there, too
    QList<OrderId> ids;
    if (wanted.found) {
        TRY_ASSIGN(ids, newestFound(m_db, wanted, before, request.rows() + 1));
    } else {
        ListQuery list("SELECT id FROM orders" + indexFor(wanted));
        list.where("(placed_at, id) < (?, ?)", before.number, before.id);
        addTerms(list, wanted);
        TRY_ASSIGN(ids, list.rows(m_db, "ORDER BY placed_at DESC, id DESC", request.rows() + 1, idOf));
    }
    TRY_ASSIGN(auto views, orderViews(m_db, ids));
    return pageOf(std::move(views), request.rows(), keyOf);
}

Result<Page<OrderView>> OrderQueries::among(const QList<OrderId> &ids, const PageRequest &request)
{
    PageKey place;
    if (!request.after.isEmpty()) {
        TRY_ASSIGN(place, parsePageKey(request.after, PageKeyKind::Number));
    }
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    const qsizetype end = std::min<qsizetype>(ids.size(), place.number + request.rows());
    Page<OrderView> page;
    TRY_ASSIGN(page.rows, orderViews(m_db, ids.mid(place.number, request.rows())));
    if (end < ids.size())
        page.next = pageKeyText(end, 0);
    return page;
}

Result<bool> OrderQueries::hasCopies()
{
    TRY_ASSIGN(const auto one, m_db.value<std::int64_t>("SELECT id FROM replicas INDEXED BY replicas_there WHERE "
                                                        "external_id <> '' LIMIT 1"));
    return one.has_value();
}

Result<std::optional<OrderDetail>> OrderQueries::find(OrderId id)
{
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    TRY_ASSIGN(const auto view, orderView(m_db, id));
    if (!view)
        return std::optional<OrderDetail>();
    OrderDetail detail{.order = *view};
    TRY_ASSIGN(const auto personal, m_db.value<QString>("SELECT buyer_details FROM orders WHERE id = ?", id));
    detail.buyerDetails = objectFrom(personal.value_or(QString()));
    TRY_ASSIGN(detail.lines, m_db.rows(
                                 R"sql(SELECT l.id, l.external_id, l.listing_id, l.product_id, l.listing_external_id,
            coalesce(p.sku, l.sku), CASE WHEN l.title <> '' THEN l.title ELSE coalesce(p.title, '') END,
            l.quantity_milli, l.units, l.price_minor, l.currency, l.ordered_milli * l.units, l.taken_milli, l.exempt, l.note
        FROM order_lines l LEFT JOIN products p ON p.id = l.product_id WHERE l.order_id = ? LIMIT 1000)sql",
                                 [](const Statement &s) {
                                     return OrderLineView{.id = s.get<OrderLineId>(0),
                                                          .externalId = s.text(1),
                                                          .listing = s.get<ListingId>(2),
                                                          .product = s.get<ProductId>(3),
                                                          .listingExternalId = s.text(4),
                                                          .sku = s.text(5),
                                                          .title = s.text(6),
                                                          .quantity = s.quantity(7),
                                                          .units = s.int64(8),
                                                          .price = {s.int64(9), s.text(10)},
                                                          .wanted = s.quantity(11),
                                                          .taken = s.quantity(12),
                                                          .isExempt = s.flag(13),
                                                          .note = s.text(14)};
                                 },
                                 id));
    std::sort(detail.lines.begin(), detail.lines.end(),
              [](const OrderLineView &a, const OrderLineView &b) { return a.id < b.id; });
    return std::optional(detail);
}

Result<QList<OrderId>> OrderQueries::byCode(const QString &codeOrExternalId)
{
    TRY_ASSIGN(auto ids, m_db.rows("SELECT id FROM orders INDEXED BY orders_code WHERE code = ? ORDER BY id LIMIT 100",
                                   idOf, codeOrExternalId));
    TRY_ASSIGN(const auto external,
               m_db.rows("SELECT o.id FROM accounts a CROSS JOIN orders o ON o.account_id = a.id AND "
                         "o.external_id = ? LIMIT 100",
                         idOf, codeOrExternalId));
    for (const OrderId id : external) {
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

Result<Page<OrderView>> OrderQueries::ofProduct(ProductId product, const PageRequest &request)
{
    TRY_ASSIGN(const auto before, startId(request, fromNewest));
    struct Place {
        OrderId order;
        std::int64_t line = 0;
    };
    TRY_ASSIGN(auto places, m_db.rows(
                                "SELECT order_id, id FROM order_lines INDEXED BY order_lines_product WHERE "
                                "product_id = ? AND product_id IS NOT NULL AND id < ? ORDER BY id DESC LIMIT ?",
                                [](const Statement &s) {
                                    return Place{s.get<OrderId>(0), s.int64(1)};
                                },
                                product, before, request.rows() + 1));
    const auto page =
        pageOf(std::move(places), request.rows(), [](const Place &place) { return pageKeyText(place.line); });
    QList<OrderId> ids;
    for (const Place &place : page.rows) {
        if (!ids.contains(place.order))
            ids.append(place.order);
    }
    TRY_ASSIGN(auto views, orderViews(m_db, ids));
    return Page<OrderView>{.rows = std::move(views), .next = page.next};
}

Result<ListingHolds> OrderQueries::holdsThrough(ListingId listing, ProductId product)
{
    TRY_ASSIGN(const auto holds,
               m_db.row(
                   "SELECT count(DISTINCT o.id), coalesce(sum(l.taken_milli), 0) FROM order_lines l INDEXED BY "
                   "order_lines_listing CROSS JOIN orders o ON o.id = l.order_id WHERE l.listing_id = ? AND "
                   "l.product_id = ? AND l.ordered_milli > 0 AND o.final = 0",
                   [](const Statement &s) { return ListingHolds{.orders = s.int64(0), .taken = {s.int64(1)}}; },
                   listing, product));
    return holds.value_or(ListingHolds());
}

Result<QList<OrderDay>> OrderQueries::days(UtcMs from, UtcMs to, const QTimeZone &zone)
{
    const auto dayOf = [&](UtcMs time) { return QDateTime::fromMSecsSinceEpoch(time, zone).date(); };
    TRY_ASSIGN(const auto accounts, m_db.rows("SELECT id FROM accounts ORDER BY id LIMIT 1000",
                                              [](const Statement &s) { return s.get<AccountId>(0); }));
    TRY_ASSIGN(Statement count, m_db.prepare("SELECT count(*) FROM orders INDEXED BY orders_account WHERE "
                                             "account_id = ? AND placed_at >= ? AND placed_at < ? "
                                             "AND " EVENSTOCK_ORDER_IS_SALE));
    QList<OrderDay> days;
    for (QDate day = dayOf(from); day <= dayOf(to); day = day.addDays(1)) {
        OrderDay row{.day = day};
        const UtcMs start = day.startOfDay(zone).toMSecsSinceEpoch();
        const UtcMs end = day.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
        for (const AccountId account : accounts) {
            TRY_ASSIGN(const bool found, count.first(account, start, end));
            if (found && count.int64(0) > 0)
                row.orders.insert(account, count.int64(0));
        }
        days.append(row);
    }
    TRY(count.finish());
    return days;
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/order_repository.h"

#include "models/store/database.h"
#include "models/store/json_text.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

OrderLineRow lineOf(const Statement &s)
{
    return {.id = s.get<OrderLineId>(0),
            .order = s.get<OrderId>(1),
            .externalId = s.text(2),
            .listing = s.get<ListingId>(3),
            .product = s.get<ProductId>(4),
            .listingExternalId = s.text(5),
            .sku = s.text(6),
            .quantity = s.quantity(7),
            .units = s.int64(8),
            .ordered = s.quantity(9),
            .taken = s.quantity(10),
            .exempt = s.flag(11),
            .note = s.text(12)};
}

OrderRow headOf(const Statement &s)
{
    return {.id = s.get<OrderId>(0),
            .account = s.get<AccountId>(1),
            .externalId = s.text(2),
            .code = s.text(10),
            .state = s.text(3),
            .final = s.flag(4),
            .placedAt = s.int64(5),
            .modifiedAt = s.int64(6),
            .readAt = s.int64(7),
            .review = s.text(8),
            .firstSeenAt = s.int64(9)};
}

#define EVENSTOCK_ORDER_COLUMNS                                                                                        \
    "SELECT id, account_id, external_id, state, final, placed_at, modified_at, read_at, review, first_seen_at, "       \
    "CASE WHEN code <> '' THEN code ELSE external_id END FROM orders "

#define EVENSTOCK_LINE_COLUMNS                                                                                         \
    "l.id, l.order_id, l.external_id, l.listing_id, l.product_id, l.listing_external_id, l.sku, l.quantity_milli, "    \
    "l.units, l.ordered_milli, l.taken_milli, l.exempt, l.note"

} // namespace

Result<std::optional<OrderRow>> OrderRepository::find(AccountId account, const QString &externalId)
{
    return m_db.row(EVENSTOCK_ORDER_COLUMNS "WHERE account_id = ? AND external_id = ?", headOf, account, externalId);
}

Result<std::optional<OrderRow>> OrderRepository::head(OrderId id)
{
    return m_db.row(EVENSTOCK_ORDER_COLUMNS "WHERE id = ?", headOf, id);
}

Result<OrderId> OrderRepository::newest()
{
    TRY_ASSIGN(const auto id, m_db.value<OrderId>("SELECT max(id) FROM orders"));
    return id.value_or(OrderId{});
}

Result<OrderId> OrderRepository::save(AccountId account, const RemoteOrder &o, UtcMs now)
{
    TRY_ASSIGN(const auto id,
               m_db.value<OrderId>(R"sql(INSERT INTO orders (account_id, external_id, code, state, final,
            storeless, sent, placed_at, modified_at, read_at, total_minor, currency, buyer, buyer_details, actions, first_seen_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (account_id, external_id) DO UPDATE SET code = excluded.code, state = excluded.state,
            final = excluded.final, storeless = excluded.storeless, sent = excluded.sent,
            placed_at = CASE WHEN excluded.placed_at > 0 THEN excluded.placed_at ELSE placed_at END,
            modified_at = excluded.modified_at, read_at = excluded.read_at, total_minor = excluded.total_minor,
            currency = excluded.currency,
            buyer = CASE WHEN personal_expired = 1 THEN buyer ELSE excluded.buyer END,
            buyer_details = CASE WHEN personal_expired = 1 THEN buyer_details ELSE excluded.buyer_details END,
            actions = excluded.actions
        RETURNING id)sql",
                                   account, o.externalId, o.code, o.state, o.isFinal, o.isStoreless, o.isSent,
                                   o.placedAt, o.modifiedAt, o.readAt, o.total.minor, o.total.currency, o.buyerName,
                                   objectText(o.details), stringsText(o.actions), now));
    return id.value_or(OrderId{});
}

Status OrderRepository::setReview(OrderId id, const QString &reason)
{
    return m_db.run("UPDATE orders SET review = ? WHERE id = ?", reason, id);
}

Status OrderRepository::setState(OrderId id, const QString &state, bool final)
{
    return m_db.run("UPDATE orders SET state = ?, final = ? WHERE id = ?", state, final, id);
}

Result<QList<OrderLineRow>> OrderRepository::lines(OrderId order)
{
    return m_db.rows("SELECT " EVENSTOCK_LINE_COLUMNS " FROM order_lines l WHERE l.order_id = ? ORDER BY l.id", lineOf,
                     order);
}

Result<QString> OrderRepository::externalIdOf(OrderLineId line)
{
    TRY_ASSIGN(const auto id, m_db.value<QString>("SELECT o.external_id FROM order_lines l JOIN orders o ON "
                                                  "o.id = l.order_id WHERE l.id = ?",
                                                  line));
    return id.value_or(QString());
}

Result<OrderLineId> OrderRepository::insertLine(OrderId order, const RemoteOrderLine &line, const OrderLineRow &r)
{
    TRY(m_db.run(R"sql(INSERT INTO order_lines (order_id, external_id, listing_id, product_id, listing_external_id, sku,
            title, quantity_milli, units, price_minor, currency, ordered_milli, taken_milli, exempt, note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql",
                 order, line.externalId, r.listing, r.product, line.listingExternalId, line.sku, line.title,
                 line.quantity, r.units, line.price.minor, line.price.currency, r.ordered, r.taken, r.exempt,
                 line.note));
    return OrderLineId{m_db.lastInsertId()};
}

Status OrderRepository::updateLine(const OrderLineRow &r)
{
    return m_db.run(R"sql(UPDATE order_lines SET listing_id = ?, product_id = ?, listing_external_id = ?, sku = ?,
            quantity_milli = ?, units = ?, ordered_milli = ?, taken_milli = ?, exempt = ?, note = ? WHERE id = ?)sql",
                    r.listing, r.product, r.listingExternalId, r.sku, r.quantity, r.units, r.ordered, r.taken, r.exempt,
                    r.note, r.id);
}

Result<OrderActionId> OrderRepository::recordAction(OrderId order, const QString &action, std::optional<bool> relist,
                                                    UtcMs now)
{
    TRY(m_db.run("INSERT INTO order_actions (order_id, action, relist, state, recorded_at) VALUES (?, ?, ?, "
                 "'recorded', ?)",
                 order, action, relist ? std::optional<std::int64_t>(*relist ? 1 : 0) : std::nullopt, now));
    return OrderActionId{m_db.lastInsertId()};
}

Status OrderRepository::settleAction(OrderActionId id, const QString &state, const Error &error, UtcMs now)
{
    return m_db.run("UPDATE order_actions SET state = ?, settled_at = ?, error_code = ?, error_detail = ? WHERE id = ?",
                    state, now, error.detail.isEmpty() ? QString() : errorCodeName(error.code), error.detail.left(1000),
                    id);
}

Result<bool> OrderRepository::staysOffSale(OrderId order)
{
    TRY_ASSIGN(
        const auto relist,
        m_db.value<int>("SELECT relist FROM order_actions WHERE order_id = ? AND relist IS NOT NULL AND state NOT "
                        "IN ('refused', 'not_sent') ORDER BY id DESC LIMIT 1",
                        order));
    return relist == 0;
}

Result<bool> OrderRepository::isActionOpen(OrderId order)
{
    TRY_ASSIGN(const auto open, m_db.value<int>("SELECT 1 FROM order_actions WHERE order_id = ? AND state IN "
                                                "('recorded', 'in_doubt') LIMIT 1",
                                                order));
    return open.has_value();
}

Status OrderRepository::doubtActions(UtcMs now)
{
    return m_db.run("UPDATE order_actions SET state = 'in_doubt', settled_at = ? WHERE state = 'recorded'", now);
}

Status OrderRepository::readBackActions(OrderId order, UtcMs readAt, UtcMs now)
{
    return m_db.run("UPDATE order_actions SET state = 'read_back', settled_at = ? WHERE order_id = ? AND "
                    "state = 'in_doubt' AND settled_at <= ?",
                    now, order, readAt);
}

Result<QStringList> OrderRepository::openOrders(AccountId account, int limit)
{
    TRY_ASSIGN(const auto ids, m_db.rows(
                                   "SELECT external_id FROM orders WHERE account_id = ? AND final = 0 "
                                   "ORDER BY id DESC LIMIT ?",
                                   [](const Statement &s) { return s.text(0); }, account, limit));
    return QStringList(ids.begin(), ids.end());
}

Result<QList<OrderLineRow>> OrderRepository::openLinesOf(ListingId listing)
{
    return m_db.rows("SELECT " EVENSTOCK_LINE_COLUMNS " FROM order_lines l JOIN orders o ON o.id = l.order_id "
                     "WHERE l.listing_id = ? AND o.final = 0 AND l.exempt = 0 ORDER BY l.id LIMIT 10000",
                     lineOf, listing);
}

Result<QList<OrderLineRow>> OrderRepository::linesOf(ListingId listing)
{
    return m_db.rows("SELECT " EVENSTOCK_LINE_COLUMNS
                     " FROM order_lines l WHERE l.listing_id = ? ORDER BY l.id LIMIT 10000",
                     lineOf, listing);
}

Result<QList<PromisedLine>> OrderRepository::promised(ProductId product)
{
    return m_db.rows(
        "SELECT " EVENSTOCK_LINE_COLUMNS ", o.account_id, o.code, l.title FROM order_lines l JOIN orders o "
        "ON o.id = l.order_id WHERE l.product_id = ? AND l.ordered_milli > 0 AND l.exempt = 0 AND o.final = 0 AND "
        "o.sent = 0 ORDER BY o.placed_at, l.id",
        [](const Statement &s) {
            return PromisedLine{
                .row = lineOf(s), .account = s.get<AccountId>(13), .code = s.text(14), .title = s.text(15)};
        },
        product);
}

Status OrderRepository::moveLines(ListingId from, ListingId to, ProductId product)
{
    return m_db.run("UPDATE order_lines SET listing_id = ?, product_id = coalesce(product_id, ?) WHERE listing_id = ?",
                    to, product, from);
}

Status OrderRepository::bindLines(ListingId listing, ProductId product)
{
    return m_db.run("UPDATE order_lines SET product_id = ? WHERE listing_id = ? AND product_id IS NULL", product,
                    listing);
}

Status OrderRepository::bindFinalLines(AccountId account)
{
    return m_db.run(R"sql(UPDATE order_lines SET listing_id = (SELECT id FROM listings
            WHERE account_id = ?1 AND external_id = order_lines.listing_external_id)
        WHERE listing_id IS NULL AND listing_external_id <> ''
            AND order_id IN (SELECT id FROM orders WHERE account_id = ?1 AND final = 1)
            AND listing_external_id IN (SELECT external_id FROM listings WHERE account_id = ?1 AND link = 'unlinked'))sql",
                    account);
}

Status OrderRepository::exemptLines(ListingId listing)
{
    return m_db.run("UPDATE order_lines SET exempt = 1 WHERE listing_id = ? AND taken_milli = 0", listing);
}

Status OrderRepository::exemptFinalLines(ListingId listing)
{
    return m_db.run("UPDATE order_lines SET exempt = 1 WHERE listing_id = ? AND taken_milli = 0 "
                    "AND order_id IN (SELECT id FROM orders WHERE final = 1)",
                    listing);
}

Status OrderRepository::exemptTheirLines(ListingId listing, const TheirOrders &theirs)
{
    return m_db.run(
        R"sql(UPDATE order_lines SET exempt = 1 WHERE listing_id = ? AND taken_milli = 0
        AND EXISTS (SELECT 1 FROM orders o WHERE o.id = order_id
            AND (o.id <= ? OR (o.placed_at > 0 AND o.placed_at < ?)) AND NOT (o.placed_at > 0 AND o.placed_at < ?)))sql",
        listing, theirs.known.value, theirs.placedBefore, theirs.placedSince);
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/stock_queries.h"

#include "models/store/list_query.h"

namespace evenstock {

namespace {

constexpr auto lineSelect =
    "SELECT m.id, m.product_id, p.sku, p.title, m.at, m.delta_milli, m.balance_milli, m.cause, m.account_id, "
    "coalesce(a.name, m.channel), ol.order_id, coalesce(o.code, ''), m.run_id, m.note, "
    "CASE WHEN ol.exempt = 0 THEN ol.ordered_milli * ol.units ELSE 0 END, ol.taken_milli FROM movements m";
constexpr auto lineJoins =
    " JOIN products p ON p.id = m.product_id LEFT JOIN accounts a ON a.id = m.account_id "
    "LEFT JOIN order_lines ol ON ol.id = m.order_line_id LEFT JOIN orders o ON o.id = ol.order_id";

StockLine lineOf(const Statement &s)
{
    return {.id = s.get<MovementId>(0),
            .product = s.get<ProductId>(1),
            .sku = s.text(2),
            .title = s.text(3),
            .at = s.int64(4),
            .delta = s.quantity(5),
            .balance = s.quantity(6),
            .cause = movementCauseFromName(s.text(7)).value_or(MovementCause::Manual),
            .account = s.get<AccountId>(8),
            .channel = s.text(9),
            .order = s.get<OrderId>(10),
            .orderCode = s.text(11),
            .run = s.get<RunId>(12),
            .note = s.text(13),
            .orderAsks = s.quantity(14),
            .orderHas = s.quantity(15)};
}

ListQuery linesBy(const char *index)
{
    std::string select = lineSelect;
    select += index;
    select += lineJoins;
    return ListQuery(std::move(select));
}

QString keyOf(const StockLine &line)
{
    return pageKeyText(line.id.value);
}

} // namespace

Result<StockFigures> StockQueries::figures(ProductId product)
{
    StockFigures figures;
    TRY_ASSIGN(const auto onHand, m_db.value<Quantity>("SELECT on_hand_milli FROM products WHERE id = ?", product));
    TRY_ASSIGN(const auto held,
               m_db.value<Quantity>("SELECT coalesce(sum(l.taken_milli), 0) FROM order_lines l JOIN orders o ON "
                                    "o.id = l.order_id WHERE l.product_id = ? AND l.taken_milli > 0 AND o.final = 0",
                                    product));
    TRY_ASSIGN(figures.notSent, notSent(product));
    TRY_ASSIGN(figures.waiting, ProductRepository(m_db).pendingDrop(product));
    figures.onHand = onHand.value_or(Quantity{});
    figures.heldByOrders = held.value_or(Quantity{});
    figures.available = std::max(Quantity{}, figures.onHand - figures.waiting);
    return figures;
}

Result<Quantity> StockQueries::notSent(ProductId product)
{
    TRY_ASSIGN(const auto pieces,
               m_db.value<Quantity>("SELECT coalesce(sum(l.taken_milli), 0) FROM order_lines l JOIN orders o ON "
                                    "o.id = l.order_id WHERE l.product_id = ? AND l.taken_milli > 0 AND o.final = 0 "
                                    "AND o.sent = 0",
                                    product));
    return pieces.value_or(Quantity{});
}

Result<Quantity> StockQueries::promised(ProductId product)
{
    TRY_ASSIGN(
        const auto pieces,
        m_db.value<Quantity>("SELECT coalesce(sum(CASE WHEN EXISTS (SELECT 1 FROM problems p WHERE p.fingerprint = "
                             "'oversell:' || l.id AND p.state = 'open') THEN l.ordered_milli * l.units "
                             "ELSE l.taken_milli END), 0) FROM order_lines l JOIN orders o ON o.id = l.order_id "
                             "WHERE l.product_id = ? AND l.ordered_milli > 0 AND l.exempt = 0 AND o.final = 0 AND "
                             "o.sent = 0",
                             product));
    return pieces.value_or(Quantity{});
}

Result<QList<OrderShortage>> StockQueries::shortages(ProductId product)
{
    return m_db.rows(
        "SELECT o.id, CASE WHEN o.code = '' THEN o.external_id ELSE o.code END, a.name, l.ordered_milli * l.units, "
        "l.taken_milli FROM order_lines AS l INDEXED BY order_lines_short JOIN orders o ON o.id = l.order_id "
        "JOIN accounts a ON a.id = o.account_id WHERE l.product_id = ? AND l.taken_milli < l.ordered_milli * l.units "
        "AND l.exempt = 0 AND EXISTS (SELECT 1 FROM problems AS p WHERE p.fingerprint = 'oversell:' || l.id AND "
        "p.state = 'open') ORDER BY o.placed_at, l.id LIMIT ?",
        [](const Statement &s) {
            return OrderShortage{.order = s.get<OrderId>(0),
                                 .code = s.text(1),
                                 .channel = s.text(2),
                                 .asked = s.quantity(3),
                                 .taken = s.quantity(4)};
        },
        product, mostRows);
}

Result<Page<StockLine>> StockQueries::ledger(ProductId product, const PageRequest &request)
{
    TRY_ASSIGN(const auto before, startId(request, fromNewest));
    ListQuery list = linesBy(" INDEXED BY movements_product");
    list.where("m.product_id = ? AND m.id < ?", product, before);
    TRY_ASSIGN(auto rows, list.rows(m_db, "ORDER BY m.id DESC", request.rows() + 1, lineOf));
    return pageOf(std::move(rows), request.rows(), keyOf);
}

Result<Page<StockLine>> StockQueries::ofRun(RunId run, const PageRequest &request)
{
    TRY_ASSIGN(const auto after, startId(request, fromOldest));
    ListQuery list = linesBy(" INDEXED BY movements_run");
    list.where("m.run_id = ? AND m.run_id IS NOT NULL AND m.id > ?", run, after);
    TRY_ASSIGN(auto rows, list.rows(m_db, "ORDER BY m.id", request.rows() + 1, lineOf));
    return pageOf(std::move(rows), request.rows(), keyOf);
}

Result<Page<StockLine>> StockQueries::all(const PageRequest &request)
{
    TRY_ASSIGN(const auto after, startId(request, fromOldest));
    ListQuery list = linesBy(" NOT INDEXED");
    list.where("m.id > ?", after);
    TRY_ASSIGN(auto rows, list.rows(m_db, "ORDER BY m.id", request.rows() + 1, lineOf));
    return pageOf(std::move(rows), request.rows(), keyOf);
}

Result<Quantity> StockQueries::at(ProductId product, UtcMs time)
{
    TRY_ASSIGN(const auto balance,
               m_db.value<Quantity>("SELECT balance_milli FROM movements INDEXED BY movements_product "
                                    "WHERE product_id = ? AND at <= ? ORDER BY id DESC LIMIT 1",
                                    product, time));
    return balance.value_or(Quantity{});
}

Result<QList<StockPoint>> StockQueries::curve(ProductId product, UtcMs since)
{
    TRY_ASSIGN(auto points, m_db.rows(
                                "SELECT at, balance_milli FROM movements INDEXED BY movements_product "
                                "WHERE product_id = ? AND at > ? ORDER BY id DESC LIMIT ?",
                                [](const Statement &s) {
                                    return StockPoint{s.int64(0), s.quantity(1)};
                                },
                                product, since, mostRows));
    if (points.size() < mostRows) {
        TRY_ASSIGN(const Quantity start, at(product, since));
        points.append({since, start});
    }
    std::reverse(points.begin(), points.end());
    return points;
}

} // namespace evenstock

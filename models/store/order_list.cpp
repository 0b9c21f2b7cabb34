// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/order_list.h"

#include "models/store/database.h"
#include "models/store/search_text.h"
#include "models/store/transaction.h"

#include <QBitArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

Error givenUp()
{
    return makeError(ErrorCode::Cancelled, u"no longer asked for"_s);
}

// Every word typed is the beginning of one of the name's, as in the search for products.
bool isNamed(const QString &name, const QStringList &typed)
{
    if (name.isEmpty() || typed.isEmpty())
        return false;
    const QStringList words = foldedWords(name);
    return std::all_of(typed.begin(), typed.end(), [&words](const QString &part) {
        return std::any_of(words.begin(), words.end(), [&part](const QString &word) { return word.startsWith(part); });
    });
}

Status addNamed(Database &db, const QString &text, QBitArray &found, const std::stop_token &stop)
{
    const QStringList typed = foldedWords(text);
    TRY_ASSIGN(Statement orders,
               db.prepare("SELECT id, code, external_id, CASE WHEN personal_expired = 0 THEN buyer ELSE '' END "
                          "FROM orders"));
    orders.query();
    while (orders.next()) {
        if (stop.stop_requested())
            return givenUp();
        if (orders.text(1).startsWith(text, Qt::CaseInsensitive) ||
            orders.text(2).startsWith(text, Qt::CaseInsensitive) || isNamed(orders.text(3), typed))
            found.setBit(orders.int64(0));
    }
    return orders.finish();
}

// By the product as it is here; a line that has none by what the marketplace calls it.
Status addSold(Database &db, const QString &text, QBitArray &found)
{
    if (const auto expression = searchExpression(text)) {
        TRY_ASSIGN(Statement linked,
                   db.prepare("SELECT collect_ids(l.order_id, ?) FROM order_lines l INDEXED BY order_lines_product "
                              "WHERE l.product_id IS NOT NULL AND l.product_id IN "
                              "(SELECT rowid FROM products_fts WHERE products_fts MATCH ?)"));
        TRY(linked.run(&found, *expression));
    }
    TRY_ASSIGN(Statement unlinked,
               db.prepare("SELECT collect_ids(order_id, ?) FROM order_lines WHERE product_id IS NULL AND "
                          "(instr(lower(sku), lower(?)) = 1 OR instr(lower(title), lower(?)) > 0)"));
    return unlinked.run(&found, text, text);
}

Result<QBitArray> ordersMatching(Database &db, const QString &text, const std::stop_token &stop)
{
    TRY_ASSIGN(const auto newest, db.value<std::int64_t>("SELECT max(id) FROM orders"));
    QBitArray found(newest.value_or(0) + 1);
    TRY(addNamed(db, text, found, stop));
    TRY(addSold(db, text, found));
    return found;
}

} // namespace

Result<OrderSortKey> orderSortKey(Database &db, OrderSort sort)
{
    switch (sort) {
    case OrderSort::Code:
        return OrderSortKey{"number", PageKeyKind::Text};
    case OrderSort::State:
        return OrderSortKey{"state", PageKeyKind::Text};
    case OrderSort::Channel: {
        TRY_ASSIGN(const auto accounts, accountsByName(db));
        return OrderSortKey{placeOfAccount(accounts)};
    }
    case OrderSort::Lines:
        return OrderSortKey{"line_count"};
    case OrderSort::Total:
        return OrderSortKey{"total_minor"};
    case OrderSort::Placed:
        break;
    }
    return OrderSortKey{"placed_at"};
}

void addOrderTerms(ListQuery &list, const OrderFilter &filter)
{
    if (filter.shown == OrdersShown::ToReview)
        list.where("review <> ''");
    if (filter.account)
        list.where("account_id = ?", filter.account);
    if (filter.shown == OrdersShown::Open)
        list.where("final = 0");
    if (filter.counted == OrdersCounted::Sales)
        list.where(EVENSTOCK_ORDER_IS_SALE);
    if (!filter.state.isEmpty())
        list.where("state = ?", filter.state);
    if (!filter.offers.isEmpty())
        list.where("instr(actions, ?) > 0", u'"' + filter.offers + u'"');
    if (filter.from > 0)
        list.where("placed_at >= ?", filter.from);
    if (filter.to > 0)
        list.where("placed_at < ?", filter.to);
    if (const QString text = filter.text.trimmed(); !text.isEmpty())
        list.where("(substr(code, 1, length(?)) = ? OR substr(external_id, 1, length(?)) = ?)", text, text, text, text);
}

Result<QList<OrderId>> orderIds(Database &db, const OrderFilter &filter, const std::stop_token &stop)
{
    TRY_ASSIGN(const auto moment, Transaction::joinRead(db));
    TRY_ASSIGN(const OrderSortKey key, orderSortKey(db, filter.sort));
    OrderFilter others = filter;
    others.text.clear();
    ListQuery list("SELECT id FROM orders");
    addOrderTerms(list, others);
    QBitArray found;
    if (const QString text = filter.text.trimmed(); !text.isEmpty()) {
        TRY_ASSIGN(found, ordersMatching(db, text, stop));
        list.where("in_set(id, ?)", &found);
    }
    if (stop.stop_requested())
        return givenUp();
    const std::string way = filter.way == SortWay::Up ? " ASC" : " DESC";
    return list.rows(db, "ORDER BY " + key.expression + way + ", id" + way, std::numeric_limits<int>::max(),
                     [](const Statement &s) { return s.get<OrderId>(0); });
}

} // namespace evenstock

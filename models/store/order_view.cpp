// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/order_view.h"

#include "models/store/database.h"
#include "models/store/json_text.h"

namespace evenstock {

namespace {

Result<std::optional<OrderView>> withoutMirrors(Database &db, OrderId id)
{
    return db.row(
        R"sql(SELECT o.id, o.account_id, a.name, a.marketplace, o.external_id, o.code, o.state, o.final, o.storeless,
            o.placed_at, o.modified_at, o.read_at, o.total_minor, o.currency, o.buyer, o.personal_expired, o.actions,
            o.review, o.sent,
            o.line_count,
            (SELECT count(*) FROM order_lines WHERE order_id = o.id AND exempt = 0 AND product_id IS NOT NULL
                AND taken_milli < ordered_milli * units),
            (SELECT count(*) FROM problems INDEXED BY problems_order
                WHERE order_id = o.id AND state = 'open' AND order_id IS NOT NULL)
        FROM orders o JOIN accounts a ON a.id = o.account_id WHERE o.id = ?)sql",
        [](const Statement &s) {
            return OrderView{.id = s.get<OrderId>(0),
                             .account = s.get<AccountId>(1),
                             .channel = s.text(2),
                             .marketplace = s.text(3),
                             .externalId = s.text(4),
                             .code = s.text(5),
                             .state = s.text(6),
                             .isFinal = s.flag(7),
                             .isSent = s.flag(18),
                             .isStoreless = s.flag(8),
                             .placedAt = s.int64(9),
                             .modifiedAt = s.int64(10),
                             .readAt = s.int64(11),
                             .total = {s.int64(12), s.text(13)},
                             .buyer = s.text(14),
                             .buyerExpired = s.flag(15),
                             .actions = stringsFrom(s.text(16)),
                             .review = s.text(17),
                             .lines = s.get<int>(19),
                             .shortages = s.get<int>(20),
                             .problems = s.int64(21)};
        },
        id);
}

struct OtherOrder {
    OrderId id = {};
    QString name = {};
    QString channel = {};
};

Result<OtherOrder> otherOrder(Database &db, std::string_view sql, OrderId id)
{
    TRY_ASSIGN(const auto other, db.row(
                                     sql,
                                     [](const Statement &s) {
                                         return OtherOrder{s.get<OrderId>(0), s.text(1), s.text(2)};
                                     },
                                     id));
    return other.value_or(OtherOrder{});
}

// A retailer's order and the wholesaler's that it was sent on as name each other.
Status addMirrors(Database &db, OrderView &view)
{
    constexpr std::string_view here =
        "SELECT o.id, CASE WHEN o.code <> '' THEN o.code ELSE o.external_id END, a.name FROM orders t CROSS JOIN "
        "replicas r INDEXED BY replicas_there ON r.account_id = t.account_id AND r.external_id = t.external_id AND "
        "r.external_id <> '' JOIN orders o ON o.id = r.order_id JOIN accounts a ON a.id = o.account_id WHERE t.id = ?";
    constexpr std::string_view there =
        "SELECT o.id, CASE WHEN o.code <> '' THEN o.code ELSE o.external_id END, a.name FROM replicas r CROSS JOIN "
        "orders o ON o.account_id = r.account_id AND o.external_id = r.external_id JOIN accounts a ON "
        "a.id = o.account_id WHERE r.order_id = ? AND r.external_id <> ''";
    TRY_ASSIGN(const OtherOrder mirrored, otherOrder(db, here, view.id));
    view.mirrors = mirrored.id;
    view.mirrorsName = mirrored.name;
    view.mirrorsChannel = mirrored.channel;
    TRY_ASSIGN(const OtherOrder mirror, otherOrder(db, there, view.id));
    view.mirror = mirror.id;
    view.mirrorName = mirror.name;
    view.mirrorChannel = mirror.channel;
    return {};
}

} // namespace

Result<std::optional<OrderView>> orderView(Database &db, OrderId id)
{
    TRY_ASSIGN(auto view, withoutMirrors(db, id));
    if (view)
        TRY(addMirrors(db, *view));
    return view;
}

Result<QList<OrderView>> orderViews(Database &db, const QList<OrderId> &ids)
{
    QList<OrderView> views;
    for (const OrderId id : ids) {
        TRY_ASSIGN(const auto view, orderView(db, id));
        if (view)
            views.append(*view);
    }
    return views;
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
// The comparisons of FakeShop: invariants of sync.md section 6.
#include "app/sync/desired_state.h"
#include "app/sync/ledger.h"
#include "tests/support/fake_shop.h"

namespace evenstock {

using namespace Qt::StringLiterals;

QString FakeShop::openWork()
{
    const auto rows = database().rows(
        "SELECT a.name || ' ' || l.external_sku || ' (' || l.status || '): ' || CASE WHEN l.dirty > 0 THEN 'dirty ' || "
        "l.dirty "
        "WHEN l.in_doubt = 1 THEN 'in doubt' WHEN l.crossing = 1 THEN 'crossing' WHEN l.after IS NOT NULL THEN "
        "'under way' WHEN l.lag_milli IS NOT NULL THEN 'waits for its lag' WHEN l.deferred > 0 THEN 'deferred' "
        "WHEN l.observed_milli IS NOT NULL THEN 'observed' WHEN l.possible LIKE '%,%' OR l.possible LIKE '[-%' THEN "
        "'base ' || l.possible ELSE 'exposure ' || l.exposure_milli || ' of ' || l.possible END "
        "FROM listings AS l JOIN accounts AS a ON a.id = l.account_id WHERE a.enabled = 1 AND (l.dirty > 0 OR "
        "l.in_doubt = 1 OR l.crossing = 1 OR l.after IS NOT NULL OR l.lag_milli IS NOT NULL OR l.deferred > 0 OR "
        "(l.link = 'linked' AND (l.observed_milli IS NOT NULL OR l.possible LIKE '%,%' OR l.possible LIKE '[-%')) OR "
        "(l.link = 'linked' AND l.status <> 'missing' AND l.exposure_kept = 1 AND "
        "l.exposure_milli <> l.units * CAST(substr(l.possible, 2) AS INTEGER))) "
        "UNION ALL SELECT 'delivery ' || id || ' ' || kind || ' is ' || state FROM deliveries "
        "WHERE state IN ('recorded', 'accepted', 'in_doubt') LIMIT 20",
        [](const Statement &s) { return s.text(0); });
    if (!rows)
        return rows.error().detail;
    return QStringList(rows->begin(), rows->end()).join(u"; "_s);
}

QString FakeShop::brokenInvariant()
{
    const auto texts = [this](std::string_view sql) {
        const auto rows = database().rows(sql, [](const Statement &s) { return s.text(0); });
        if (!rows)
            qFatal("fake shop: %s", qUtf8Printable(rows.error().detail));
        return QStringList(rows->begin(), rows->end()).join(u"; "_s);
    };
    QStringList broken;
    broken += texts("SELECT 'on-hand of ' || p.sku || ' is ' || p.on_hand_milli || ', its movements give ' || "
                    "coalesce((SELECT sum(m.delta_milli) FROM movements AS m WHERE m.product_id = p.id), 0) "
                    "FROM products AS p WHERE p.on_hand_milli < 0 OR p.on_hand_milli <> "
                    "coalesce((SELECT sum(m.delta_milli) FROM movements AS m WHERE m.product_id = p.id), 0)");
    broken += texts("SELECT 'line ' || l.id || ' took ' || l.taken_milli || ' of ' || l.ordered_milli || "
                    "', its movements give ' || coalesce((SELECT -sum(m.delta_milli) FROM movements AS m "
                    "WHERE m.order_line_id = l.id), 0) FROM order_lines AS l WHERE l.taken_milli < 0 "
                    "OR l.taken_milli > l.ordered_milli * l.units OR l.taken_milli <> "
                    "coalesce((SELECT -sum(m.delta_milli) FROM movements AS m WHERE m.order_line_id = l.id), 0)");
    broken += texts("SELECT 'product ' || p.sku || ' gained ' || (SELECT sum(m.delta_milli) FROM movements AS m "
                    "WHERE m.product_id = p.id AND m.cause NOT IN ('order_hold', 'order_release')) || ', holds ' || "
                    "coalesce((SELECT sum(l.taken_milli) FROM order_lines AS l WHERE l.product_id = p.id), 0) || "
                    "' and has ' || p.on_hand_milli FROM products AS p WHERE coalesce((SELECT sum(m.delta_milli) FROM "
                    "movements AS m WHERE m.product_id = p.id AND m.cause NOT IN ('order_hold', 'order_release')), 0) "
                    "- coalesce((SELECT sum(l.taken_milli) FROM order_lines AS l WHERE l.product_id = p.id), 0) "
                    "<> p.on_hand_milli");
    broken.removeAll(QString());
    return broken.join(u"; "_s);
}

QString FakeShop::difference()
{
    QStringList found;
    for (const auto *one : markets()) {
        const AccountId id = account(*one);
        const auto policy = context().policy(id);
        if (!policy)
            return policy.error().detail;
        const auto rows = context().listings.all(id, {}, 100000);
        if (!rows)
            return rows.error().detail;
        for (const ListingRow &row : *rows) {
            if (row.link != LinkState::Linked || !policy->sendsQuantity() || row.stockTheirs)
                continue;
            const auto product = context().products.find(row.product);
            const Quantity view = wantedShare(context(), row, **product)->share;
            const auto shown = one->listings().find(row.externalId);
            const Quantity there = shown == one->listings().end() ? Quantity{} : shown->second.quantity;
            if (row.possible != QList{view} || there != view) {
                QStringList base;
                for (const Quantity value : row.possible)
                    base += quantityText(value);
                found += u"%1 %2: view %3, base {%4}, shown %5"_s.arg(
                    one->options().id, (*product)->sku, quantityText(view), base.join(u','), quantityText(there));
            }
        }
    }
    return found.join(u"; "_s);
}

} // namespace evenstock

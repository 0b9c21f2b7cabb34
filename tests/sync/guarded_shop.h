// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/plan_book.h"
#include "tests/support/fake_shop.h"

#include <QTest>

namespace evenstock {

using namespace Qt::StringLiterals;

inline constexpr int listings = 20;

inline Quantity pcs(int count)
{
    return Quantity::pieces(count);
}

// A shop of twenty listings, three pieces each, as after its first run.
struct GuardedShop {
    explicit GuardedShop(const FakeMarketOptions &options = {.id = u"cards"_s}, int count = listings)
        : market(shop.open(options))
    {
        for (int i = 0; i < count; ++i)
            ids.append(market.list({.sku = sku(i), .quantity = pcs(3)}));
        shop.sync(market);
        market.requests.clear();
    }
    static QString sku(int i) { return u"P%1"_s.arg(i, 2, 10, QLatin1Char('0')); }
    void zeroHere(int count)
    {
        for (int i = 0; i < count; ++i)
            shop.addStock(sku(i), -shop.onHand(sku(i)));
    }
    QString guard() { return shop.openPlans(market).isEmpty() ? QString() : shop.openPlans(market).first().guard; }
    PlanId plan() { return shop.openPlans(market).first().id; }
    int shownAtZero() const
    {
        int count = 0;
        for (const auto &[id, listing] : market.listings())
            count += listing.quantity == Quantity{} ? 1 : 0;
        return count;
    }

    FakeShop shop;
    FakeMarket &market;
    QStringList ids;
};

} // namespace evenstock

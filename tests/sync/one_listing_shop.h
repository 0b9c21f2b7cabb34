// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_shop.h"

#include <QTest>

Q_DECLARE_METATYPE(evenstock::Fate)

namespace evenstock {

using namespace Qt::StringLiterals;

inline Quantity pcs(int count)
{
    return Quantity::pieces(count);
}

// A shop with one listing of five pieces, as after its first run.
struct OneListingShop {
    explicit OneListingShop(const FakeMarketOptions &options = {.id = u"cards"_s})
        : market(shop.open(options))
    {
        id = market.list({.sku = u"A"_s, .quantity = pcs(5)});
        shop.sync(market);
        market.requests.clear();
    }
    ListingRow row() { return shop.listing(market, u"A"_s); }
    DeliveryRow last() { return shop.deliveries(market).last(); }

    FakeShop shop;
    FakeMarket &market;
    QString id;
};

} // namespace evenstock

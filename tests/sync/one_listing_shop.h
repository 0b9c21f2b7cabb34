// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_shop.h"
#include "tests/sync/pieces.h"

#include <QTest>

Q_DECLARE_METATYPE(evenstock::Fate)

namespace evenstock {

using namespace Qt::StringLiterals;

// A shop with one listing of so many pieces, as after its first run.
struct OneListingShop {
    explicit OneListingShop(int quantity, const FakeMarketOptions &options = {.id = u"cards"_s})
        : market(shop.open(options))
    {
        id = market.list({.sku = u"A"_s, .quantity = pcs(quantity)});
        shop.sync(market);
        market.requests.clear();
    }
    explicit OneListingShop(const FakeMarketOptions &options = {.id = u"cards"_s})
        : OneListingShop(5, options)
    {
    }
    ListingRow row() { return shop.listing(market, u"A"_s); }
    Quantity onHand() { return shop.onHand(u"A"_s); }
    DeliveryRow last() { return shop.deliveries(market).last(); }

    FakeShop shop;
    FakeMarket &market;
    QString id;
};

} // namespace evenstock

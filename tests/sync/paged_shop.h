// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_shop.h"
#include "tests/sync/pieces.h"

namespace evenstock {

using namespace Qt::StringLiterals;

// A shop whose listings come in pages of two, three hours after its first run.
struct PagedShop {
    explicit PagedShop(FakeMarketOptions options = {.id = u"cards"_s, .pageSize = 2}, int listings = 5,
                       const QMap<QString, QString> &settings = {})
        : market(shop.open(std::move(options), settings))
    {
        for (int i = 0; i < listings; ++i)
            ids.append(market.list({.sku = u"P%1"_s.arg(i), .quantity = pcs(5)}));
        shop.sync(market);
        shop.clock().advance(std::chrono::hours(3));
        market.requests.clear();
    }
    ListingStatus status(int i) { return shop.listing(market, u"P%1"_s.arg(i)).status; }

    FakeShop shop;
    FakeMarket &market;
    QStringList ids;
};

// So that one of five is not too much at once.
inline const QMap<QString, QString> lenient{{u"guard.missing_percent"_s, u"100"_s}};

} // namespace evenstock

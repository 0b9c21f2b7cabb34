// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/connectors/prestashop/whole/hub_shop.h"

namespace evenstock {

using namespace Qt::StringLiterals;

inline const QString simpleSku = u"HUB-0001"_s;
inline const QString simpleId = u"1"_s;
inline const QString colourSku = u"HUB-0004-2"_s; // combination 2 of product 4
inline const QString colourId = u"4-2"_s;

// A hub with a wholesaler and two retailers, of which one is a 1.7.8 without PATCH: all read, and enough there to sell.
inline void take(HubShop &shop)
{
    for (const auto seat : {HubShop::Source, HubShop::ClientA, HubShop::ClientB}) {
        const RunRow run = shop.full(seat);
        QVERIFY2(run.status == "completed"_L1, qPrintable(run.errorDetail));
        QCOMPARE(run.counters.failed, 0);
    }
    shop.addStock(simpleSku, 20); // enough to sell
    shop.addStock(colourSku, 20);
    QCOMPARE(shop.settle(), QString());
    shop.writes();
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/small_shop.h"

#include <QMap>

namespace evenstock {

// A whole invented shop: seven channels, a few hundred products with their ledgers, orders, runs, conflicts and
// problems, all of which agree with each other. What the pictures of the window and its tests stand on.
class StockedShop : public SmallShop
{
public:
    StockedShop();

    QMap<QString, AccountId> accounts; // by name
    QMap<QString, ProductId> products; // by SKU
    ListingId mainConflict;            // three fields of one product
    RunId undoableRun;
    RunId refusingRun; // under way on the channel that refuses
    RunId silentRun;   // got no answer

private:
    void addAccounts();
    void addProducts();
    void addListings();
    void addOrders();
    void addRuns();
    void addConflicts();
    void addProblems();
    void addTraces(); // what runs said, asked and sent
    void addRefusals();
    void addSilence();
    RunId run(const QString &account, const QString &mode, const QString &status, int minutesAgo, RunCounters counters,
              std::int64_t durationMs);
    QMap<QString, ListingId> m_listings; // "account/SKU"
};

} // namespace evenstock

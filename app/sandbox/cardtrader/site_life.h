// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/cardtrader/order.h"
#include "app/sandbox/cardtrader/seller.h"
#include "app/sandbox/marketplace.h"
#include "app/sandbox/random.h"

#include <map>

namespace evenstock::sandbox::cardtrader {

class Account;

// What happens on the site by itself: buyers order (a Poisson process), ask to cancel and confirm; the marketplace
// cancels, merges the week's Zero orders and moves parcels along; the owner edits prices, quantities and texts there
// and adds and removes listings. With a rate of 0 only what the client itself has set going goes on. One thread.
class SiteLife
{
public:
    SiteLife(Account &account, const Seller &seller, double ordersPerMinute, UtcMs start);

    UtcMs nextEventAt() const;
    void live(UtcMs until);
    // The buyer answers a seller's request to cancel after a minute or so.
    void awaitConfirmation(qint64 orderId, UtcMs at);

private:
    enum class Step { AskCancel, ConfirmCancel, Cancel, TakeOut, EndPresale, Ship, Arrive, Finish };
    struct Due {
        qint64 orderId = 0;
        Step step = Step::Ship;
    };

    void arrive(UtcMs at);
    void plan(const Order &order, UtcMs at);
    void take(const Due &due, UtcMs at);
    void edit(UtcMs at);
    void addListing();
    UtcMs after(UtcMs at, double meanMs);
    void merge(UtcMs at);

    Account &m_account;
    Random m_random;
    double m_orderMs;    // mean wait between orders; 0 = none
    qint64 m_usualCount; // of listings
    UtcMs m_nextOrder = never;
    UtcMs m_nextEdit = never;
    UtcMs m_nextMerge = never;
    std::multimap<UtcMs, Due> m_due;
};

} // namespace evenstock::sandbox::cardtrader

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"
#include "app/sync/exposure_rules.h"

namespace evenstock {

// What one channel is to show of a product, listing units.
struct WantedShare {
    Quantity share = {};              // in the end
    std::optional<Quantity> now = {}; // what may be sent now: the share, or a step on the way; empty = nothing yet
    ShareWait waits = ShareWait::Nothing;
};

// What the channels of one product show, where that takes all of them to say (promise=last and promise=bounded; with
// promise=shared each channel is asked alone). Engine thread, for the length of one look: it reads the product's
// listings once. Shares are dealt out among the channels with promise=bounded; the others show what they show, and the
// proof holds only where there are none.
class ProductShares
{
public:
    // `available`: availableStock() of the product.
    ProductShares(EngineContext &engine, const Product &product, Quantity available)
        : m_engine(engine)
        , m_product(product)
        , m_available(available)
    {
    }

    // `row` may be newer than what is stored.
    Result<WantedShare> of(const ListingRow &row);

    struct Bound {
        Quantity available = {};         // product units that the exposures must not exceed
        Quantity exposed = {};           // the sum of those that are known
        bool isKnown = true;             // all of them are
        QList<AccountId> unbounded = {}; // accounts that sell the product beside it: no proof
        bool holds() const { return isKnown && unbounded.isEmpty() && exposed <= available; }
    };
    // A good Saturday sells out: true where orders alone asked for less since the base was settled, or bring a bounded
    // channel on the way to its share. That is never held back.
    Result<bool> loweredByOrders(const ListingRow &row);
    // The same for what a listing turns out to show whose base was not known: it was lowered for none of those orders
    // yet, or for some. More than it had to show when its base was last settled is more than they explain.
    Result<bool> ordersExplain(const ListingRow &row, Quantity shown);
    Result<std::optional<Bound>> bound(); // empty where no channel of the product is bounded

private:
    Result<Quantity> availableTo(const ListingRow &row);
    Result<QList<ListingRow>> rowsWith(const ListingRow &row);
    Result<WantedShare> last(const ListingRow &row, const AccountPolicy &policy, Quantity available);
    Result<WantedShare> bounded(const ListingRow &row);
    Result<Quantity> boundedStock(const QList<ListingRow> &rows);
    Result<BoundedChannel> channelOf(const ListingRow &row, Quantity available);

    EngineContext &m_engine;
    const Product &m_product;
    Quantity m_available;
    std::optional<QList<ListingRow>> m_rows;
};

// True where the exposure of this listing is kept: its account is bounded and its quantity is ours to send.
bool keepsExposure(const ListingRow &row, const AccountPolicy &policy);
// Begins or ends keeping it, as the account's settings ask now.
void followPromise(ListingRow &row, const AccountPolicy &policy);
// A consistent reading shows this much (listing units). Not where orders from before it may still turn up.
void settleExposure(ListingRow &row, Quantity shown);
// True where a reading would lower its exposure or make it known.
bool isLoose(const ListingRow &row);

// The rule of a channel by itself, whatever others show; for promise=shared that is the answer.
Quantity quantityByRule(const ListingRow &row, const Product &product, Quantity available, const AccountPolicy &policy);

} // namespace evenstock

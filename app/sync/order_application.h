// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"
#include "app/sync/order_stage.h"
#include "app/sync/stock_rules.h"

#include <QHash>

namespace evenstock {

// A marketplace's clock may differ from ours by so much while nobody is told.
inline constexpr UtcMs unmeasuredSkewMs = 2LL * 60 * 1000;

// The earliest that our clock can have shown when that of the marketplace with this AccountRow::identity showed `at`.
UtcMs earliestHere(UtcMs at, const QJsonObject &identity);

// Brings the lines of one order to what its state holds: the hold, the base of the listing and the ledger together
// (sync.md section 2). Engine thread, inside the caller's transaction; what it is made with outlives it.
class OrderApplication
{
public:
    OrderApplication(EngineContext &engine, const AccountRow &account, const AccountPolicy &policy, const Cause &cause)
        : m_engine(engine)
        , m_account(account)
        , m_policy(policy)
        , m_cause(cause)
    {
    }

    // All lines of the order. `known`: its lines in the store, by their external ids.
    Status apply(OrderId orderId, const RemoteOrder &order, QHash<QString, OrderLineRow> known);
    Status release(const QString &code, OrderLineRow known);

    OrderEffects effects;
    UtcMs seenAt = 0; // when the order was read first; 0 = now

private:
    // A line as the store holds it now, and what is still to be done for it.
    struct LineChange {
        OrderLineRow row = {};
        const RemoteOrderLine *line = nullptr;
        bool first = false; // never seen before
        bool found = false; // its listing was not known before
        HoldAction action = HoldAction::Keep;

        bool givesBack() const
        {
            return action == HoldAction::Release || (action == HoldAction::Hold && line->quantity < row.ordered);
        }
    };
    Result<LineChange> keep(OrderId orderId, const RemoteOrder &order, const RemoteOrderLine &line,
                            const OrderLineRow &known);
    Status make(LineChange &change, const RemoteOrder &order);
    Result<bool> sellsOurs(LineChange &change, const RemoteOrder &order);
    Result<std::optional<ListingRow>> listingOf(const RemoteOrderLine &line) const;
    Result<ProductId> productByEan(const RemoteOrderLine &line) const;
    static bool wasSoldBefore(const ListingRow &listing, const RemoteOrder &order, const RemoteOrderLine &line);
    Result<bool> explainedByEdit(const RemoteOrder &order, const RemoteOrderLine &line, const ListingRow &listing,
                                 const OrderLineRow &row);
    struct Moment {
        QString code;
        QString title;
        UtcMs at; // when the order changed so, by the marketplace; 0 = it does not say
    };
    // What a change of an order does, once.
    struct Turn {
        HoldOutput out = {};
        Quantity change = {};   // of what is ordered, listing units
        Quantity returned = {}; // product units that the ledger has again, and the marketplace may not
        bool staysOff = false;  // the owner said so
        bool ledger = false;    // stock moves for it
        std::int64_t sequence = 0;
    };
    Status bring(OrderLineRow &row, HoldInput input, const Moment &moment);
    Quantity returnedPieces(const HoldInput &input, Quantity change, const HoldOutput &out) const;
    Status turnListing(ListingRow &listing, const HoldInput &input, const Turn &turn, UtcMs at);
    Status turnLedger(const OrderLineRow &row, const Turn &turn, const Moment &moment);
    Result<bool> isBeforeOpening(const OrderLineRow &row) const;
    Status openWith(OrderLineRow &row, const RemoteOrder &order, const RemoteOrderLine &line);
    void showHold(ListingRow &listing, const HoldOutput &out) const;
    Status giveBackBeside(const ListingRow &duplicate, Quantity back, std::int64_t sequence);
    static void explainOverwritten(ListingRow &listing, HoldInput input, Quantity change, UtcMs at);
    Status reportUnmatched(const OrderLineRow &row, const QString &code, const QString &title);

    EngineContext &m_engine;
    const AccountRow &m_account;
    const AccountPolicy &m_policy;
    const Cause &m_cause;
};

} // namespace evenstock

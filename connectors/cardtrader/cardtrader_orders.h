// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/remote.h"

#include <QString>
#include <QStringList>

// What a CardTrader order does to stock: the rule table of its Full API reference (orders, CardTrader Zero) with the
// pre-sale rule and the owner's setting for requested cancellations. Pure functions; thread-safe.
namespace evenstock::cardtrader {

// When the stock of an order whose cancellation was requested comes back (setting "release_at").
enum class ReleaseAt { Confirmed, Requested };

// What is known of one order line.
struct LineFacts {
    QString state = {};            // of the order, the marketplace's own word; an open set
    bool zero = false;             // sold through CardTrader Zero: hub_pending now, a merged paid order once a week
    bool countedElsewhere = false; // pre-sale: hub_pending_order_id names another order, which holds the piece
    bool takenOut = false;         // deleted_at: removed at the hub; the owner is told, stock stays as it is
    ReleaseAt releaseAt = ReleaseAt::Confirmed;
};

struct LineRule {
    HoldAction firstAction = HoldAction::Keep; // for a line never seen before
    HoldAction action = HoldAction::Keep;
    bool operator==(const LineRule &) const = default;
};

LineRule lineRule(const LineFacts &facts);

bool isKnownState(const QString &state);
bool isFinalState(const QString &state); // nothing can change any more
bool isSentState(const QString &state);  // the pieces have left the shelf

// What the owner may do. `requestedByUs`: the pending cancellation is the seller's own, so the buyer must confirm it.
QStringList actionsOf(const QString &state, bool zero, bool requestedByUs);

// The order answers 404 or was destroyed: an open one gives back what it holds, a merged or finished one is looked at.
HoldAction whenGone(const QString &lastState);

} // namespace evenstock::cardtrader

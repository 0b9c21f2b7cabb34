// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/browser_desk.h"
#include "connectors/api/connector.h"

namespace evenstock::vinted {

// What a reading of the wardrobe means for the engine. A listing of Vinted is one piece: 1 while it stands (also as a
// draft and while hidden: it may be on sale at any moment), 0 once it is reserved, sold or deleted. Pure.

// One listing. Texts that cannot be read in the wardrobe are those it was last sent with.
RemoteListing remoteListing(const BrowserListing &row);

// Whether it is worth telling: what was over before it was ours, and drafts made by hand, are not.
bool isOfInterest(const BrowserListing &row);

// A reservation and a sale are one order, named after the listing: "reserved" and "sold" hold, and what is on sale
// again gives back. `openOrders`: those the store holds as not final. What is no longer shown says nothing about its
// order.
OrderPage ordersOf(const BrowserReading &reading, const QStringList &openOrders);
// Of an order whose listing was deleted there: what was sold stays sold, and the owner looks at it.
HoldAction whenRemoved(const QString &lastState);

} // namespace evenstock::vinted

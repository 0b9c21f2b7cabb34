// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/prestashop/prestashop_parse.h"

namespace evenstock::prestashop {

// A product that is not there yet (or a combination), then its pictures and its stock; without those it is there all
// the same, and the receipt says so. An error: nothing was made, or nobody knows. Account's thread.
Result<ItemReceipt> createListing(Session &session, const ShopFacts &facts, const Change &change);

} // namespace evenstock::prestashop

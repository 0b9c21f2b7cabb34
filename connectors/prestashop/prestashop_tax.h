// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/prestashop/prestashop_requests.h"
#include "connectors/prestashop/prestashop_shop.h"

namespace evenstock::prestashop {

// The tax rule of a new product: the one that most of the newest products have; in a shop without products the one with
// the highest rate of the shop's own country. Empty where there is none, or the key may not look. Account's thread.
Result<QString> taxRuleOf(Session &session, const ShopFacts &facts);

} // namespace evenstock::prestashop

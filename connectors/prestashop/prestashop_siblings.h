// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/prestashop/prestashop_parse.h"
#include "models/core/field.h"

// Combinations share the product's fields but for price and stock. Account's thread.
namespace evenstock::prestashop {

// Whether it sees to what belongs to the whole product: a simple one, or the first of the combinations.
Result<bool> isFirstOf(Session &session, const ListingKey &key);

// Of the product's fields, those that this combination may write: all for the first one, else none. Two that differ
// would write the one text by turns for ever. InvalidRequest where the shop shows another than this one's.
Result<FieldValues> ownTurn(Session &session, const ShopFacts &facts, const ListingKey &key, const FieldValues &fields);

} // namespace evenstock::prestashop

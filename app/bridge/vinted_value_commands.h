// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/bridge_desk.h"

namespace evenstock {

// What our values are called on Vinted:
//   vinted.values  {account?, after?, limit?} or {account?, product_ids[]}
//       -> {rows[{kind, ours, value, within, catalog_id, products, vinted_id, title, by}], looked, next}
//          A row is one value of ours among these products; by: "assigned" by hand, "title" of the same words, "" none.
//          Without numbers it walks through the catalogue: `next` is the next `after`, absent at its end; `looked` is
//          how many products these are of.
//   vinted.choices {account?, kind, catalog_id?} -> {choices[{id, title, path?}]}
void addVintedValueCommands(CommandRegistry &registry, BridgeDesk &desk);

} // namespace evenstock

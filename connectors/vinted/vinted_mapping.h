// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/vinted/vinted_preparation.h"

namespace evenstock::vinted {

// Finds Vinted's value for each of the product's: what the owner assigned, else the one entry of Vinted's own list with
// that title. Adds a problem for each it does not find. Pure.
MappedAttributes mapAttributes(const Product &product, const Options &options, const Mappings &mappings,
                               QList<Problem> &problems);

} // namespace evenstock::vinted

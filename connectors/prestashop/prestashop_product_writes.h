// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/prestashop/prestashop_parse.h"
#include "models/core/field.h"

namespace evenstock::prestashop {

// Writes fields of a product, or the price of a combination. InvalidRequest for a field that cannot be written there.
// Account's thread.
Status writeProductFields(Session &session, const ShopFacts &facts, const ListingKey &key, const FieldValues &fields);

// What a GET shows and a PUT refuses (code 93), or chokes on when it is empty (1.5, 1.6).
void stripReadOnly(XmlNode &product);

} // namespace evenstock::prestashop

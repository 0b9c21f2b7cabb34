// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"
#include "connectors/prestashop/prestashop_shop.h"

namespace evenstock::prestashop {

// Makes a simple product of a Create and returns its id. Fields that a POST does not name become 0 or empty, not what
// the back office would set, so that all of those are named; the SKU is its reference, by which it is found again. Its
// tax rule is the one that most of the shop's products have, its category the shop's home unless the field names one of
// the shop's own. Account's thread.
Result<QString> createProduct(Session &session, const ShopFacts &facts, const Change &change);

// "Lampe d'été 3" -> "lampe-d-ete-3": what a product's address may be made of. Pure.
QString linkRewrite(const QString &title);

} // namespace evenstock::prestashop

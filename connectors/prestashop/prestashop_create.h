// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"
#include "connectors/prestashop/prestashop_shop.h"

namespace evenstock::prestashop {

// Makes a simple product of a Create and returns its id. Fields that a POST does not name become 0 or empty, not what
// the back office would set, so that all of those are named; the SKU is its reference, by which it is found again. Its
// tax rule is the one that most of the shop's products have, its category the shop's home unless the field names one of
// the shop's own. Account's thread.
enum class ProductKind { Simple, Combinations };
Result<QString> createProduct(Session &session, const ShopFacts &facts, const Change &change,
                              ProductKind kind = ProductKind::Simple);

// The change's price as the shop takes it. InvalidRequest where it has none, or in another currency. Pure.
Result<QString> priceText(const Change &change, const ShopFacts &facts);
// The same text in every language: one that is left out would be blank. Pure.
XmlNode inAllLanguages(const QString &name, const QString &text, const ShopFacts &facts);

// "Lampe d'été 3" -> "lampe-d-ete-3": what a product's address may be made of. Pure.
QString linkRewrite(const QString &title);

} // namespace evenstock::prestashop

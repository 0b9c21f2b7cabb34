// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"
#include "connectors/prestashop/prestashop_parse.h"

#include <optional>

namespace evenstock::prestashop {

// What one of a product's combinations is, as Field::Attributes keeps it of the shop where it was read: by this the
// same product with the same combinations is made in a retailer's shop. Each combination is a product of its own here.
struct Variant {
    QString words = {};                          // "Blue, Large"
    QString parent = {};                         // the product's reference, or one made of its number and title
    QString title = {};                          // of the product
    QList<QPair<QString, QString>> options = {}; // "Colour", "Blue"
    QMap<QString, QString> features = {};        // of the product: "Material", "Cotton"
};
QString variantText(const Variant &variant); // compact JSON, empty where there is nothing to say
// Empty where these attributes are of no combination, or do not say of which product. Pure.
std::optional<Variant> variantOf(const QString &attributes);

// Makes the combination of a Create: its product, found by its reference, is made where there is none, as are groups
// and values of options that the shop does not have by these names. Account's thread.
struct MadeListing {
    ListingKey key = {};
    bool withProduct = false; // the product is new, too
};
Result<MadeListing> createCombination(Session &session, const ShopFacts &facts, const Change &change,
                                      const Variant &variant);

} // namespace evenstock::prestashop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/product.h"
#include "models/store/catalogue_queries.h"
#include "models/views/card_words.h"
#include "models/views/read_store.h"

namespace evenstock {

// "CS-EMB-138 · #138 · NM · EN": its SKU, or these codes, and what tells the product from its like. A card's number is
// told by the listings of it.
inline QString whichProduct(ReadStore &store, const Product &product, const QString &codes = {})
{
    QString attributes = product.attributes;
    if (store.isOpen() && product.id) {
        const auto rows = CatalogueQueries(store.database()).rows(std::span(&product.id, 1));
        if (rows && !rows->isEmpty())
            attributes = rows->first().attributes;
    }
    return withTraits(codes.isEmpty() ? product.sku : codes, product.condition, attributes);
}

} // namespace evenstock

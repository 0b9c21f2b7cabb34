// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/catalogue_queries.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace evenstock {

// Where the ids of a list go, one by one.
struct ProductTaker {
    std::function<void(qsizetype)> expect; // so many come at most
    std::function<bool(ProductId)> take;   // false: enough
};

bool sortsByText(CatalogueSort sort);

// What a search puts first, whatever the list is sorted by: what is named exactly, then SKUs that begin so.
Result<std::vector<ProductId>> foremostProducts(Database &database, const QString &text);

// The products of a catalogue list in its order, at most `wanted`. A place to go on from is one among the others: what
// stands first came with the first page.
Status eachProduct(Database &database, const CatalogueQuery &query, const std::optional<PageKey> &after,
                   qsizetype wanted, const ProductTaker &taker, const std::stop_token &stop);

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/category_map.h"
#include "models/store/listing_mark.h"

#include <QBitArray>

namespace evenstock {

class Database;

enum class StockLevel { Any, None, Low, Some }; // on hand 0; above 0 up to lowStock; above 0
enum class ListedOn { Anything, Somewhere, Nowhere };
enum class WithConflict { Any, Open };
enum class Agreement { Any, Lacking }; // listed somewhere where the two sides are not in agreement

// Which products; all that is given must fit. `account`, `status` and `mark` speak of the same listing: "missing on
// eMAG". Without an account they mean any of them.
struct CatalogueFilter {
    QString text = {}; // search_text.h
    AccountId account = {};
    std::optional<ListingStatus> status = {};
    std::optional<ListingMark> mark = {};
    ListedOn listed = ListedOn::Anything;
    std::optional<QString> category = {}; // exactly this, in any letter case
    // This category of an account or one below it, as products listed there have it.
    std::optional<CategoryKey> branch = {};
    StockLevel stock = StockLevel::Any;
    Quantity lowStock = Quantity::pieces(3);
    WithConflict conflict = WithConflict::Any;
    Agreement agreement = Agreement::Any; // as the figure of the dashboard counts
    UtcMs updatedSince = 0;

    bool isEmpty() const;
    bool operator==(const CatalogueFilter &) const = default;
};

// One bit a product id, up to the highest. Every filter is read from an index of its own, so the time depends on how
// many products fit it: a millisecond for hundreds, about 100 ms for a million. The text is the fastest of them.
Result<QBitArray> productsMatching(Database &database, const CatalogueFilter &filter);

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/account_policy.h"
#include "app/sync/stock_rules.h"
#include "models/store/kept_changes.h"
#include "models/store/listing_repository.h"

#include <QSet>

namespace evenstock {

// What a listing should be told, compared with what it is believed to show (sync.md section 3). Pure.
struct DesiredState {
    Dirt dirt = Dirt::Clean;
    bool create = false;              // it must be made (again)
    std::optional<Quantity> quantity; // listing units; set where the quantity differs
    FieldValues fields;               // only what differs
};

// What a listing is sent whose base is not known (restored, or in other units): nothing before it is read, or the zero
// that orders alone ask for.
enum class UnknownBase { WaitsForReading, TakesZero };

// `wanted`: the quantity it may be sent now (ProductShares, listing units); empty = none.
DesiredState desiredState(const ListingRow &listing, const Product &product, std::optional<Quantity> wanted,
                          const AccountPolicy &policy, const QSet<Field> &openConflicts,
                          const QList<KeptChange> &kept = {}, UnknownBase unknown = UnknownBase::WaitsForReading);

// True where this is less than the most it may show.
bool lowers(const ListingRow &listing, Quantity wanted);

// What a listing becomes that is no longer there: ended where it may show 0 and goes at zero, else missing. Of one
// whose base is not known nothing says that the owner removed it.
ListingStatus goneStatus(const ListingRow &row, const AccountPolicy &policy);

// Product units not offered anywhere while differences of the listing wait for their orders: the lower value counts.
Quantity pendingDropOf(const ListingRow &row);

ListingStock stockOf(const ListingRow &row);
void setStock(ListingRow &row, const ListingStock &stock);

} // namespace evenstock

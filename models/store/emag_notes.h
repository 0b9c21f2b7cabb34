// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/listing_repository.h"

namespace evenstock {

// What the store notes of an eMAG offer beside its listing, for eMAG's own lists (emag_queries.h). Written by the
// repository of listings in the transaction that stores the listing; other marketplaces' listings are left alone.

// Before its payload is stored. A list read says of the maker and of the representative in the EU only that they are
// named (has_manufacturer …): who they are, as a reading of the one offer told, is kept.
Status keepEmagDetails(Database &database, ListingId listing, QJsonObject &raw);
// After its payload was stored.
Status noteEmagOffer(Database &database, ListingId listing);
// After the listing was stored: what we sent shows there before it is read again.
Status followEmagOffer(Database &database, const ListingRow &row);

} // namespace evenstock

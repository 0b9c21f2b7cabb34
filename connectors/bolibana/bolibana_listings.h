// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::bolibana {

// The products of one site. There is no filter by time: every read goes through all pages, and the sorting of the
// server moves products between pages while they are read. Ids tell; where they fall short of the count the pages are
// read once more, and such a read never counts as complete.
Result<ListingEnd> readListings(Session &session, const ListingQuery &query, const ListingSink &sink);

// Products read on their own; what is gone comes back as ended.
Result<QList<RemoteListing>> readSome(Session &session, const QList<RemoteListing> &known);

// "XOF": by the account's setting, else by what the site said, else what the source uses by default.
QString currencyOf(const Session &session);

extern const QStringList listingFilters;

} // namespace evenstock::bolibana

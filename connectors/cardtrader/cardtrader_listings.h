// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::cardtrader {

// Reads the own products. CardTrader has one export without pages: the whole shop, one expansion or one blueprint.
//   whole      one streamed answer, cut into slices of pageSize, each a page. The only read that can be complete: the
//              list of expansions does not cover products that belong to none.
//   expansion  one answer an expansion, ascending by id; the cursor "expansion:<id>" names the last one read whole. For
//              a shop of more than 50,000 known listings unless completeness is wanted, for the setting
//              read_by=expansions, to resume at such a cursor, and where the server could not make the whole export.
//   blueprint  one answer a blueprint of the filter.
// An empty whole export is read a second time before it is believed. Account's thread.
Result<ListingEnd> readListings(Session &session, const ListingQuery &query, const ListingSink &sink);

// See Connector::fetchSome: grouped by blueprint; a blueprint that shows nothing is asked twice.
Result<QList<RemoteListing>> readSome(Session &session, const QList<RemoteListing> &known);

// See Connector::equalKey.
QString equalKey(const Change &change);

// See Connector::findCreated.
Result<QList<RemoteListing>> findCreated(Session &session, const Change &change);

inline const QStringList listingFilters = {QStringLiteral("sku"), QStringLiteral("external_id"),
                                           QStringLiteral("blueprint_id"), QStringLiteral("expansion_id"),
                                           QStringLiteral("category")};

} // namespace evenstock::cardtrader

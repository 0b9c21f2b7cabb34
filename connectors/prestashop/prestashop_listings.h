// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::prestashop {

// Reads products with their combinations, stock, variant names and category names: at most five requests a page.
//   whole        products ascending by id, each page after the last id of the one before; the cursor "id:<n>" names it.
//   incremental  products whose date_upd moved since query.since, then every stock row of the shop (stock has no date
//                and does not move the product's): those are listings with quantityOnly. It names all there is, so
//                that what is gone is seen too; what the store does not know yet is read whole.
//   filtered     by sku (references of products and combinations) or external_id.
// Account's thread.
Result<ListingEnd> readListings(Session &session, const ListingQuery &query, const ListingSink &sink);

// See Connector::fetchSome.
Result<ListingPage> readSome(Session &session, const QList<RemoteListing> &known);

// All listings of these products; the first error of an item is the result.
Result<QList<RemoteListing>> readProducts(Session &session, const QStringList &products);
// The listings with this reference.
Result<QList<RemoteListing>> readBySku(Session &session, const QString &sku);

inline const QStringList listingFilters = {QStringLiteral("sku"), QStringLiteral("external_id")};

} // namespace evenstock::prestashop

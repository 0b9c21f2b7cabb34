// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::emag {

// Reads offers with product_offer/read, page by page; a short page ends the reading, for eMAG tells no reliable total.
//   full         from the first page to the last. Rows move while one pages: each offer is handed over once, and where
//                the number of offers changed meanwhile a second pass takes up what the first one passed over.
//   incremental  eMAG has no filter by time. Everything is read and only changed rows are written (the engine compares
//                contents); of a shop of more than 20,000 known offers only the pending documents and a window of pages
//                that moves on every hour, so that each page's turn comes; the daily full read takes the rest.
//   selective    by the filters eMAG has, checked against each row, since unknown filters are ignored silently; the
//                others by reading everything.
// A page that fails for its size is asked for in smaller parts: 50, 20, 10. Cursor: "<first row> <page size>".
// Account's thread.
Result<ListingEnd> readListings(Session &session, const ListingQuery &query, const ListingSink &sink);

// See Connector::fetchSome. One call an offer, or the pages where that is fewer calls. eMAG cannot delete an offer, and
// accounts were seen that showed none for a while: one is called ended only where it was asked for twice and the same
// filter found another one in between.
Result<ListingPage> readSome(Session &session, const QList<RemoteListing> &known);

// Known offers picked out of all pages; those that no page shows are absent.
Result<ListingPage> pickListings(Session &session, const QList<RemoteListing> &known);

// See Connector::findCreated: by the part number, which is ours.
Result<QList<RemoteListing>> findCreated(Session &session, const Change &change);

// One offer's row as eMAG sends it, with its details. NotFound where it does not exist.
Result<QJsonObject> readOffer(Session &session, const QString &externalId);

inline const QStringList listingFilters = {
    QStringLiteral("sku"),    QStringLiteral("external_id"), QStringLiteral("pnk"),
    QStringLiteral("ean"),    QStringLiteral("brand"),       QStringLiteral("category"),
    QStringLiteral("status"), QStringLiteral("stock"),       QStringLiteral("validation_status")};

inline constexpr std::int64_t largeShop = 20'000;

} // namespace evenstock::emag

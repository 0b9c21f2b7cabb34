// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/session.h"
#include "connectors/emag/emag_listing_parse.h"
#include "models/core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <cstdint>

// The requests that reads of offers are made of. Account's thread.
namespace evenstock::emag {

// Page `page`, from 1, of the offers that pass these filters.
Result<QJsonArray> readOfferRows(Session &session, QJsonObject filters, std::int64_t page, int size);
// Rows by one filter; an answer that ignored the filter is InvalidResponse.
Result<QList<QJsonObject>> readOffersBy(Session &session, const QString &filter, const QString &value);
// -1 where eMAG does not say; it is an estimate.
Result<std::int64_t> countOffers(Session &session);
// What parseOffer needs beside the row.
Result<OfferReading> offerReading(Session &session);
// The error of a row, with an excerpt of it and without secrets.
Error withRow(const Session &session, Error error, const QJsonObject &row);

} // namespace evenstock::emag

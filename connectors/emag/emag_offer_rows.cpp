// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_offer_rows.h"

#include "connectors/api/redact.h"
#include "connectors/emag/emag_offer_filter.h"
#include "connectors/emag/emag_requests.h"
#include "connectors/emag/emag_values.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

constexpr int mostRowsPerPage = 1000; // more is no answer to what was asked
const QString readPath = u"/product_offer/read"_s;

} // namespace

Result<QJsonArray> readOfferRows(Session &session, QJsonObject filters, std::int64_t page, int size)
{
    filters.insert(u"currentPage"_s, qint64(page));
    filters.insert(u"itemsPerPage"_s, size);
    HttpRequest request = readRequest(session, readPath, filters);
    request.maxAttempts = size > 10 ? 2 : 3; // a smaller page is the better second chance
    TRY_ASSIGN(const Envelope envelope, exchange(session, request));
    TRY_ASSIGN(QJsonArray rows, rowsOf(envelope));
    if (rows.size() > mostRowsPerPage)
        return makeError(ErrorCode::InvalidResponse, u"a page holds more rows than were asked for"_s);
    return rows;
}

Result<std::int64_t> countOffers(Session &session)
{
    const auto envelope = exchange(session, readRequest(session, u"/product_offer/count"_s, {}));
    if (!envelope) {
        const ErrorCode code = envelope.error().code;
        if (code == ErrorCode::Rejected || code == ErrorCode::NotFound || code == ErrorCode::InvalidResponse)
            return std::int64_t(-1);
        return envelope.error();
    }
    return wholeNumber(envelope->results.toObject().value("noOfItems"_L1)).value_or(-1);
}

Error withRow(const Session &session, Error error, const QJsonObject &row)
{
    error.payload = payloadExcerpt(QJsonDocument(row).toJson(QJsonDocument::Compact), session.secrets.values());
    return error;
}

Result<OfferReading> offerReading(Session &session)
{
    TRY_ASSIGN(VatTable vat, vatForReading(session));
    return OfferReading{.account = accountOf(session.settings), .vat = std::move(vat)};
}

Result<QList<QJsonObject>> readOffersBy(Session &session, const QString &filter, const QString &value)
{
    const bool isNumber = filter == "id"_L1;
    const QJsonObject call{{filter, isNumber ? QJsonValue(value.toLongLong()) : QJsonValue(value)}};
    TRY_ASSIGN(const QJsonArray rows, readOfferRows(session, call, 1, 100));
    QList<QJsonObject> found;
    for (const QJsonValue &row : rows) {
        if (fits(row.toObject(), call))
            found.append(row.toObject());
    }
    if (found.isEmpty() && !rows.isEmpty())
        return makeError(
            ErrorCode::InvalidResponse,
            u"eMAG ignored the filter %1 and answered with other offers; test the connection again"_s.arg(filter),
            value);
    return found;
}

} // namespace evenstock::emag

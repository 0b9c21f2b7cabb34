// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_returns.h"

#include "connectors/api/json_read.h"
#include "connectors/api/redact.h"
#include "connectors/emag/emag_requests.h"
#include "connectors/emag/emag_values.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

constexpr int pageSize = 100;
constexpr int mostPages = 200;
constexpr UtcMs dayMs = 24LL * 3600 * 1000;
constexpr UtcMs longestLookMs = 180 * dayMs;
constexpr std::int64_t mostPieces = 1'000'000;

QString textIn(const QJsonObject &row, const QString &key)
{
    return readText(row, key).valueOr({}).simplified().left(500);
}

QString wantedName(std::int64_t type)
{
    static const QStringList names{QString(),   u"same_product"_s,   u"other_product"_s,
                                   u"refund"_s, u"cancel_payment"_s, u"voucher"_s};
    return names.value(qsizetype(std::clamp<std::int64_t>(type, 0, 100)));
}

// Numbers come as text as often as not.
QString idIn(const QJsonObject &row, const QString &key)
{
    const QString id = readId(row, key, {}).valueOr({});
    return id == "0"_L1 ? QString() : id;
}

RemoteReturn::Line lineOf(const QJsonObject &row)
{
    RemoteReturn::Line line;
    line.externalId = idIn(row, u"product_id"_s);
    line.title = textIn(row, u"product_name"_s);
    line.quantity =
        Quantity::pieces(std::clamp<std::int64_t>(wholeNumber(row.value("quantity"_L1)).value_or(0), 0, mostPieces));
    line.reason = textIn(row, u"return_reason"_s);
    line.note = textIn(row, u"observations"_s);
    return line;
}

} // namespace

QString returnStateName(std::int64_t status)
{
    static const QStringList names{u"unknown"_s, u"incomplete"_s, u"new"_s,      u"acknowledged"_s,
                                   u"refused"_s, u"canceled"_s,   u"received"_s, u"finalized"_s};
    return names.value(qsizetype(std::clamp<std::int64_t>(status, 0, 100)), names.first());
}

Result<RemoteReturn> parseReturn(const QJsonObject &row)
{
    RemoteReturn back;
    back.externalId = idIn(row, u"emag_id"_s);
    if (back.externalId.isEmpty())
        back.externalId = idIn(row, u"id"_s);
    if (back.externalId.isEmpty())
        return makeError(ErrorCode::InvalidResponse, u"emag_id: expected the number of a return"_s);
    back.orderId = idIn(row, u"order_id"_s);
    back.state = returnStateName(wholeNumber(row.value("request_status"_L1)).value_or(0));
    back.wanted = wantedName(wholeNumber(row.value("return_type"_L1)).value_or(0));
    back.placedAt = emagTime(row.value("date"_L1));
    for (const QJsonValue &product : listOf(row.value("products"_L1)))
        back.lines.append(lineOf(product.toObject()));
    return back;
}

Result<ReturnsPage> readReturns(Session &session, UtcMs since)
{
    const UtcMs now = session.serverNow();
    const UtcMs from = std::max(since, now - longestLookMs);
    ReturnsPage found;
    QList<RemoteReturn> &returns = found.returns;
    QSet<QString> seen;
    QString firstOfLast;
    for (int page = 1; page <= mostPages; ++page) {
        const QJsonObject filters{{u"date_start"_s, windowStartText(from)},
                                  {u"date_end"_s, bucharestText(now + dayMs)},
                                  {u"currentPage"_s, page},
                                  {u"itemsPerPage"_s, pageSize}};
        TRY_ASSIGN(const Envelope envelope, exchange(session, readRequest(session, u"/rma/read"_s, filters)));
        TRY_ASSIGN(const QJsonArray rows, rowsOf(envelope));
        QString first;
        int position = 0;
        for (const QJsonValue &value : rows) {
            ++position;
            auto back = parseReturn(value.toObject());
            if (!back) { // one row must not hide the others
                Error error = back.error();
                error.payload = payloadExcerpt(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact),
                                               session.secrets.values());
                found.errors.append(
                    {u"return %1"_s.arg((page - 1) * pageSize + position), withoutSecrets(session, std::move(error))});
                continue;
            }
            if (first.isEmpty())
                first = back->externalId;
            // A filter that eMAG did not understand brings everything.
            if ((back->placedAt != 0 && back->placedAt < from - dayMs) || seen.contains(back->externalId))
                continue;
            seen.insert(back->externalId);
            returns.append(*std::move(back));
        }
        if (rows.size() < pageSize) {
            std::stable_sort(returns.begin(), returns.end(),
                             [](const RemoteReturn &a, const RemoteReturn &b) { return a.placedAt < b.placedAt; });
            return found;
        }
        if (!first.isEmpty() && first == firstOfLast)
            return makeError(ErrorCode::InvalidResponse, u"eMAG repeats the same page of returns"_s);
        firstOfLast = first;
    }
    return makeError(ErrorCode::InvalidResponse, u"the list of returns does not end"_s);
}

} // namespace evenstock::emag

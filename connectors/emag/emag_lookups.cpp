// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_lookups.h"

#include "connectors/api/json_read.h"
#include "connectors/emag/emag_values.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

const QString vatKey = u"vat"_s;
constexpr int mostCategoryPages = 500;
constexpr qsizetype mostEans = 100; // eMAG looks at no more in one call

QString percentText(std::int64_t rate4)
{
    QString text = QString::number(rate4 / 100);
    if (rate4 % 100 != 0)
        text += u".%1"_s.arg(rate4 % 100, 2, 10, QLatin1Char('0'));
    return text + u" %"_s;
}

} // namespace

std::optional<std::int64_t> VatTable::rateOf(const QString &vatId) const
{
    const auto it = rates.find(vatId.isEmpty() || vatId == "0"_L1 ? defaultId : vatId);
    return it == rates.end() ? std::nullopt : std::optional(it.value());
}

QString VatTable::words() const
{
    QStringList words;
    for (auto it = rates.begin(); it != rates.end(); ++it)
        words.append(percentText(it.value()) +
                     (it.key() == defaultId ? u" (%1, the usual one)"_s : u" (%1)"_s).arg(it.key()));
    return words.join(u", "_s);
}

VatTable parseVat(const QJsonArray &rows)
{
    VatTable table;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QString id = readId(row, row.contains("vat_id"_L1) ? u"vat_id"_s : u"id"_s, {}).valueOr({});
        const auto rate = vatRate(row.value(row.contains("vat_rate"_L1) ? "vat_rate"_L1 : "value"_L1));
        if (id.isEmpty() || !rate)
            continue;
        table.rates.insert(id, *rate);
        if (readBool(row, u"is_default"_s).valueOr(false))
            table.defaultId = id;
    }
    return table;
}

Result<VatTable> rememberVat(Session &session, const QJsonArray &rows)
{
    VatTable table = parseVat(rows);
    if (table.rates.isEmpty())
        return makeError(ErrorCode::InvalidResponse, u"eMAG names no VAT rates"_s);
    session.lookedUp.insert(vatKey, QJsonDocument(rows).toJson(QJsonDocument::Compact));
    return table;
}

VatTable rememberedVat(const Session &session)
{
    return parseVat(session.settings.value(rememberedVatKey).toArray());
}

Result<VatTable> vatForReading(Session &session)
{
    if (session.settings.value(usesRememberedKey).toBool())
        return rememberedVat(session);
    return vatTable(session);
}

QJsonArray lookedUpVat(const Session &session)
{
    return QJsonDocument::fromJson(session.lookedUp.value(vatKey)).array();
}

Result<VatTable> vatTable(Session &session)
{
    if (const QJsonArray known = lookedUpVat(session); !known.isEmpty())
        return parseVat(known);
    TRY_ASSIGN(const Envelope envelope, exchange(session, readRequest(session, u"/vat/read"_s, {})));
    TRY_ASSIGN(const QJsonArray rows, rowsOf(envelope));
    return rememberVat(session, rows);
}

Result<QList<std::int64_t>> handlingTimes(Session &session)
{
    TRY_ASSIGN(const Envelope envelope, exchange(session, readRequest(session, u"/handling_time/read"_s, {})));
    TRY_ASSIGN(const QJsonArray rows, rowsOf(envelope));
    QList<std::int64_t> days;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (const auto one = wholeNumber(row.value(row.contains("id"_L1) ? "id"_L1 : "value"_L1)))
            days.append(*one);
    }
    std::sort(days.begin(), days.end());
    return days;
}

Result<QJsonArray> readCategories(Session &session)
{
    QJsonArray categories;
    QString firstOfLast;
    for (int page = 1; page <= mostCategoryPages; ++page) {
        TRY_ASSIGN(const Envelope envelope,
                   exchange(session, readRequest(session, u"/category/read"_s,
                                                 {{u"currentPage"_s, page}, {u"itemsPerPage"_s, 100}})));
        TRY_ASSIGN(const QJsonArray rows, rowsOf(envelope));
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            const QString id = readId(row, u"id"_s, {}).valueOr({});
            if (id.isEmpty())
                continue;
            const QString parent = readId(row, u"parent_id"_s, {}).valueOr({});
            categories.append(QJsonObject{{u"id"_s, id},
                                          {u"parent"_s, parent == "0"_L1 ? QString() : parent},
                                          {u"name"_s, readText(row, u"name"_s).valueOr({}).left(300)}});
        }
        const QString first = readId(rows.first().toObject(), u"id"_s, {}).valueOr({});
        if (rows.size() < 100)
            return categories;
        if (first == firstOfLast)
            return makeError(ErrorCode::InvalidResponse, u"eMAG repeats the same page of categories"_s);
        firstOfLast = first;
    }
    return makeError(ErrorCode::InvalidResponse, u"the list of categories does not end"_s);
}

Result<QJsonObject> readCategory(Session &session, const QString &id)
{
    TRY_ASSIGN(const Envelope envelope,
               exchange(session, readRequest(session, u"/category/read"_s, {{u"id"_s, id.toLongLong()}})));
    TRY_ASSIGN(const QJsonArray rows, rowsOf(envelope));
    const QJsonObject row = rows.first().toObject();
    if (readId(row, u"id"_s, {}).valueOr({}) != id)
        return makeError(ErrorCode::NotFound, u"eMAG has no category %1"_s.arg(id), id);
    return row;
}

Result<QList<CatalogueProduct>> findByEans(Session &session, const QStringList &eans)
{
    QList<CatalogueProduct> found;
    for (qsizetype at = 0; at < eans.size(); at += mostEans) {
        HttpRequest request = plainRequest(session, "GET", u"/documentation/find_by_eans"_s);
        QUrlQuery query;
        for (const QString &ean : eans.mid(at, mostEans))
            query.addQueryItem(u"eans[]"_s, QString::fromLatin1(QUrl::toPercentEncoding(ean)));
        request.url.setQuery(query);
        TRY_ASSIGN(const Envelope envelope, exchange(session, request));
        const QJsonObject byEan = envelope.results.toObject();
        for (auto it = byEan.begin(); it != byEan.end(); ++it) {
            for (const QJsonValue &value : listOf(it.value().toObject().value("products"_L1))) {
                const QJsonObject row = value.toObject();
                const QString allowed =
                    row.contains("allowed_to_add_offer"_L1) ? u"allowed_to_add_offer"_s : u"allow_to_add_offer"_s;
                found.append({.ean = it.key(),
                              .key = readText(row, u"part_number_key"_s).valueOr({}),
                              .name = readText(row, u"product_name"_s).valueOr({}),
                              .brand = readText(row, u"brand_name"_s).valueOr({}),
                              .mayAddOffer = readBool(row, allowed).valueOr(false),
                              .hasOurOffer = readBool(row, u"vendor_has_offer"_s).valueOr(false)});
            }
        }
    }
    return found;
}

} // namespace evenstock::emag

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_offer_filter.h"

#include "connectors/api/json_read.h"
#include "connectors/emag/emag_listing_parse.h"
#include "connectors/emag/emag_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

QString textIn(const QJsonObject &row, const QString &key)
{
    return readText(row, key).valueOr({}).trimmed();
}

// What a row shows for a filter, comparable with the filter's values.
QStringList shown(const QJsonObject &row, const QString &filter)
{
    if (filter == "external_id"_L1)
        return {offerId(row)};
    if (filter == "sku"_L1)
        return {normalisedPartNumber(textIn(row, u"part_number"_s))};
    if (filter == "pnk"_L1)
        return {textIn(row, u"part_number_key"_s)};
    if (filter == "category"_L1)
        return {readId(row, u"category_id"_s, {}).valueOr({})};
    if (filter == "brand"_L1)
        return {textIn(row, u"brand"_s).toCaseFolded(), textIn(row, u"brand_name"_s).toCaseFolded()};
    if (filter == "status"_L1)
        return {QString::number(wholeNumber(row.value("status"_L1)).value_or(-1))};
    if (filter == "validation_status"_L1)
        return {QString::number(statusValue(row.value("validation_status"_L1)).value)};
    return offerEans(row);
}

Result<QString> comparable(const QString &filter, const QString &value)
{
    const QString text = value.trimmed();
    if (filter == "sku"_L1)
        return normalisedPartNumber(text);
    if (filter == "brand"_L1)
        return text.toCaseFolded();
    if (filter == "status"_L1) {
        static const QStringList words = {u"inactive"_s, u"active"_s, u"ended"_s};
        if (const auto at = words.indexOf(text.toLower()); at >= 0)
            return QString::number(at);
        if (text == "0"_L1 || text == "1"_L1 || text == "2"_L1)
            return text;
        return makeError(ErrorCode::InvalidRequest, u"status: allowed are active, inactive, ended"_s, u"status"_s);
    }
    if (filter == "validation_status"_L1 || filter == "external_id"_L1 || filter == "stock"_L1) {
        bool ok = false;
        const qlonglong number = text.toLongLong(&ok);
        if (!ok || number < 0)
            return makeError(ErrorCode::InvalidRequest, u"%1: expected a whole number"_s.arg(filter), filter);
        return QString::number(number);
    }
    return text;
}

// The filters that eMAG has. It filters by status 0 and 1 only.
QJsonObject callOf(const QString &filter, const QString &value)
{
    if (filter == "external_id"_L1)
        return {{u"id"_s, value.toLongLong()}};
    if (filter == "sku"_L1)
        return {{u"part_number"_s, value}};
    if (filter == "pnk"_L1)
        return {{u"part_number_key"_s, value}};
    if (filter == "validation_status"_L1)
        return {{u"validation_status"_s, value.toLongLong()}};
    return filter == "status"_L1 && value != "2"_L1 ? QJsonObject{{u"status"_s, value.toLongLong()}} : QJsonObject();
}

} // namespace

Result<OfferFilter> OfferFilter::parse(const ListingFilter &filter)
{
    OfferFilter parsed;
    for (auto it = filter.values.begin(); it != filter.values.end(); ++it) {
        for (const QString &value : it.value()) {
            TRY_ASSIGN(const QString text, comparable(it.key(), value));
            if (it.key() == "stock"_L1)
                parsed.m_mostStock = std::max(parsed.m_mostStock, std::int64_t(text.toLongLong()));
            else
                parsed.m_values[it.key()].insert(text);
        }
    }
    for (const QString &key : {u"external_id"_s, u"sku"_s, u"pnk"_s, u"validation_status"_s, u"status"_s}) {
        if (!parsed.m_values.contains(key))
            continue;
        QStringList values(parsed.m_values[key].begin(), parsed.m_values[key].end());
        values.sort();
        for (const QString &value : std::as_const(values)) {
            const QJsonObject call = callOf(key, value);
            if (call.isEmpty()) { // one value that eMAG cannot select: read everything
                parsed.m_calls.clear();
                return parsed;
            }
            parsed.m_calls.append(call);
        }
        break; // the narrowest one; the others are looked at row by row
    }
    return parsed;
}

bool OfferFilter::accepts(const QJsonObject &row) const
{
    for (auto it = m_values.begin(); it != m_values.end(); ++it) {
        const QStringList values = shown(row, it.key());
        if (std::none_of(values.begin(), values.end(),
                         [&it](const QString &value) { return it.value().contains(value); }))
            return false;
    }
    if (m_mostStock < 0)
        return true;
    const auto stock = wholeNumber(row.value("estimated_stock"_L1));
    return stock.value_or(warehouseValue(row.value("stock"_L1)).value.value_or(0)) <= m_mostStock;
}

bool fits(const QJsonObject &row, const QJsonObject &call)
{
    for (auto it = call.begin(); it != call.end(); ++it) {
        if (it.key() == "currentPage"_L1 || it.key() == "itemsPerPage"_L1)
            continue;
        if (it.key() == "part_number"_L1) {
            if (normalisedPartNumber(textIn(row, it.key())) != it.value().toString())
                return false;
        } else if (it.key() == "validation_status"_L1) {
            if (statusValue(row.value(it.key())).value != it.value().toInteger())
                return false;
        } else if (it.value().isString()) {
            if (textIn(row, it.key()) != it.value().toString())
                return false;
        } else if (wholeNumber(row.value(it.key())) != it.value().toInteger()) {
            return false;
        }
    }
    return true;
}

} // namespace evenstock::emag

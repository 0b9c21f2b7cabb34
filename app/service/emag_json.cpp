// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/emag_json.h"

#include "app/service/product_json.h"
#include "models/store/emag_facts.h"

#include <QJsonArray>

#include <array>
#include <cmath>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

QJsonValue minorOrNull(const Money &money)
{
    return money.isValid() ? QJsonValue(qint64(money.minor)) : QJsonValue();
}

QJsonValue numberOrNull(int number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue();
}

double rounded(double value)
{
    return std::round(value * 100.0) / 100.0;
}

QJsonValue offerOrNull(const std::optional<EmagOffer> &offer)
{
    return offer ? QJsonValue(emagOfferObject(*offer)) : QJsonValue();
}

} // namespace

QString emagValidationName(int validation)
{
    static constexpr std::array names = {
        "draft",          "in_validation",       "awaiting_brand",    "awaiting_ean",           "pending",
        "brand_rejected", "ean_rejected",        "removed",           "documentation_rejected", "approved",
        "blocked",        "update_awaiting",     "update_rejected",   "waiting_for_offer",      "translation_failed",
        "translating",    "translation_pending", "translated_in_part"};
    return validation >= 0 && size_t(validation) < names.size() ? QString::fromLatin1(names.at(size_t(validation)))
                                                                : QString();
}

QJsonObject emagOfferObject(const EmagOffer &offer)
{
    return {{u"channel"_s, offer.channel},
            {u"external_id"_s, offer.externalId},
            {u"sku"_s, offer.sku},
            {u"pnk"_s, offer.pnk},
            {u"name"_s, offer.name},
            {u"status"_s, emagStateName(offer.state)},
            {u"stock"_s, quantityValue(offer.stock)},
            {u"price_minor"_s, minorOrNull(offer.price)},
            {u"currency"_s, offer.price.currency},
            {u"best_offer_minor"_s, minorOrNull(offer.best)},
            {u"min_price_minor"_s, minorOrNull(offer.least)},
            {u"max_price_minor"_s, minorOrNull(offer.most)},
            {u"rank"_s, numberOrNull(offer.rank)},
            {u"offers"_s, numberOrNull(offer.offers)},
            {u"place"_s, emagPlaceName(emagPlaceOf(offer))},
            {u"validation_status"_s, offer.validation >= 0 ? QJsonValue(offer.validation) : QJsonValue()},
            {u"validation"_s, emagValidationName(offer.validation)}};
}

Result<QJsonObject> emagOfferDetails(EmagQueries &emag, const EmagOffer &offer)
{
    TRY_ASSIGN(QJsonObject raw, emag.payload(offer.listing));
    QJsonObject facts;
    for (const EmagFact &fact : emagFacts(raw))
        facts.insert(fact.name, fact.value);
    raw.remove(u"facts"_s);
    QJsonObject object = emagOfferObject(offer);
    object.insert(u"facts"_s, facts);
    object.insert(u"raw"_s, raw);
    return object;
}

QJsonObject emagComparisonObject(const EmagComparison &row)
{
    return {{u"sku"_s, row.sku},
            {u"name"_s, row.name()},
            {u"state"_s, emagAgreementName(row.whole())},
            {u"price"_s, emagAgreementName(row.price())},
            {u"stock"_s, emagAgreementName(row.stock())},
            {u"pnk"_s, emagAgreementName(row.pnk())},
            {u"main"_s, offerOrNull(row.main)},
            {u"fbe"_s, offerOrNull(row.fbe)}};
}

QJsonObject emagRejectionObject(const EmagRejection &row)
{
    return {{u"code"_s, row.code},
            {u"message"_s, row.message},
            {u"section"_s, row.section},
            {u"offers"_s, row.offers},
            {u"skus"_s, QJsonArray::fromStringList(row.skus)}};
}

QJsonObject emagStatisticsObject(const EmagStatistics &sums, const QList<RunDay> &days)
{
    QJsonArray trend;
    for (const RunDay &day : days) {
        const std::int64_t all = day.items + day.failedItems;
        const double success = all > 0 ? double(day.items) * 100.0 / double(all) : 100.0;
        trend.append(QJsonObject{{u"day"_s, day.day.toString(Qt::ISODate)},
                                 {u"runs"_s, day.runs},
                                 {u"failed_runs"_s, day.failedRuns},
                                 {u"processed"_s, qint64(day.items)},
                                 {u"failed"_s, qint64(day.failedItems)},
                                 {u"duration_ms"_s, qint64(day.durationMs)},
                                 {u"items_per_second"_s, rounded(day.itemsPerSecond())},
                                 {u"success_rate"_s, rounded(success)}});
    }
    return {{u"channel"_s, sums.account.name},
            {u"account_type"_s, sums.account.isFbe ? u"fbe"_s : u"main"_s},
            {u"total_products"_s, qint64(sums.offers)},
            {u"active_products"_s, qint64(sums.active)},
            {u"runs"_s, qint64(sums.runs)},
            {u"completed_runs"_s, qint64(sums.completed)},
            {u"failed_runs"_s, qint64(sums.failedRuns)},
            {u"processed"_s, qint64(sums.processed)},
            {u"created"_s, qint64(sums.created)},
            {u"updated"_s, qint64(sums.updated)},
            {u"unchanged"_s, qint64(sums.unchanged)},
            {u"failed"_s, qint64(sums.failed)},
            {u"duration_ms"_s, qint64(sums.durationMs)},
            {u"requests"_s, qint64(sums.requests)},
            {u"items_per_second"_s, rounded(sums.itemsPerSecond())},
            {u"success_rate"_s, rounded(sums.successPercent())},
            {u"last_sync_at"_s, isoUtc(sums.lastStartedAt)},
            {u"last_status"_s, sums.lastStatus},
            {u"trend"_s, trend}};
}

QJsonObject returnObject(const ReturnRow &row)
{
    return {{u"channel"_s, row.channel}, {u"return"_s, row.externalId}, {u"order"_s, row.orderId},
            {u"state"_s, row.state},     {u"wanted"_s, row.wanted},     {u"placed_at"_s, isoUtc(row.placedAt)},
            {u"lines"_s, row.lines}};
}

} // namespace evenstock

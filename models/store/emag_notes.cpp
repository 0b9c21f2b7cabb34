// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/emag_notes.h"

#include "models/core/money.h"
#include "models/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace evenstock {

namespace {

// As in migration 0016. Amounts there are decimals with all digits of their currency, so that without the point they
// are minor units.
constexpr const char *offerSql = R"sql(INSERT INTO emag_offers
    SELECT l.id, l.account_id, l.external_sku, coalesce(json_extract(p.raw, '$.part_number_key'), ''),
           coalesce(json_extract(l.remote, '$.title'), ''),
           coalesce(CAST(json_extract(p.raw, '$.status') AS INTEGER), 0), l.remote_quantity_milli,
           coalesce(CAST(json_extract(l.remote, '$.price') AS INTEGER), 0),
           coalesce(CAST(replace(json_extract(p.raw, '$.facts.best_offer_sale_price_gross'), '.', '') AS INTEGER), 0),
           coalesce(CAST(replace(json_extract(p.raw, '$.facts.min_sale_price_gross'), '.', '') AS INTEGER), 0),
           coalesce(CAST(replace(json_extract(p.raw, '$.facts.max_sale_price_gross'), '.', '') AS INTEGER), 0),
           l.currency, coalesce(CAST(json_extract(p.raw, '$.facts.buy_button_rank') AS INTEGER), 0),
           coalesce(CAST(json_extract(p.raw, '$.facts.number_of_offers') AS INTEGER), 0),
           coalesce(CAST(json_extract(p.raw, '$.facts.validation.value') AS INTEGER), -1),
           coalesce(CAST(json_extract(p.raw, '$.facts.offer_validation.value') AS INTEGER), -1)
    FROM listings AS l JOIN listing_payloads AS p ON p.listing_id = l.id WHERE l.id = ?)sql";

constexpr const char *reasonsSql = R"sql(INSERT INTO emag_rejections
    SELECT p.listing_id, coalesce(json_extract(e.value, '$.code'), ''), coalesce(json_extract(e.value, '$.message'), ''),
           coalesce(json_extract(e.value, '$.section'), '')
    FROM listing_payloads AS p, json_each(p.raw, '$.facts.documentation_errors') AS e WHERE p.listing_id = ?
    ON CONFLICT DO NOTHING)sql";

// 5 brand refused, 6 EAN refused, 8 documentation refused, 10 blocked, 12 update refused: a reason of its own where
// eMAG tells none.
constexpr const char *unnamedSql = R"sql(INSERT INTO emag_rejections
    SELECT p.listing_id, 'validation:' || json_extract(p.raw, '$.facts.validation.value'),
           coalesce(json_extract(p.raw, '$.facts.validation.text'), ''), ''
    FROM listing_payloads AS p
    WHERE p.listing_id = ? AND json_extract(p.raw, '$.facts.validation.value') IN (5, 6, 8, 10, 12)
      AND coalesce(json_array_length(p.raw, '$.facts.documentation_errors'), 0) = 0)sql";

} // namespace

Status keepEmagDetails(Database &database, ListingId listing, QJsonObject &raw)
{
    for (const char *key : {"manufacturer", "eu_representative"}) {
        const QString name = QLatin1String(key);
        if (raw.contains(name) || !raw.value(QStringLiteral("has_") + name).toBool())
            continue;
        TRY_ASSIGN(const auto known,
                   database.value<QString>("SELECT json_extract(raw, '$.' || ?) FROM listing_payloads WHERE "
                                           "listing_id = ? AND json_type(raw, '$.' || ?) = 'array'",
                                           name, listing, name));
        if (known)
            raw.insert(name, QJsonDocument::fromJson(known->toUtf8()).array());
    }
    return {};
}

Status noteEmagOffer(Database &database, ListingId listing)
{
    TRY_ASSIGN(const auto isOfEmag, database.value<int>("SELECT 1 FROM listings AS l JOIN accounts AS a ON a.id = "
                                                        "l.account_id WHERE l.id = ? AND a.marketplace = 'emag'",
                                                        listing));
    if (!isOfEmag)
        return {};
    TRY(database.run("DELETE FROM emag_rejections WHERE listing_id = ?", listing));
    TRY(database.run("DELETE FROM emag_offers WHERE listing_id = ?", listing));
    TRY(database.run(offerSql, listing));
    TRY(database.run(reasonsSql, listing));
    return database.run(unnamedSql, listing);
}

Status followEmagOffer(Database &database, const ListingRow &row)
{
    const auto price = moneyFromField(row.remote.value(Field::Price));
    return database.run("UPDATE emag_offers SET sku = ?, name = ?, stock_milli = ?, price_minor = ?, currency = ? "
                        "WHERE listing_id = ?",
                        row.externalSku, row.remote.value(Field::Title), row.remoteQuantity,
                        price ? price->minor : std::int64_t(0), row.currency, row.id);
}

} // namespace evenstock

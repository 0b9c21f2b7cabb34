// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_siblings.h"

#include "connectors/api/json_read.h"
#include "connectors/prestashop/prestashop_features.h"
#include "connectors/prestashop/prestashop_listings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

// What the shop shows of the product, as far as it is wanted.
Result<FieldValues> shownOf(Session &session, const ShopFacts &facts, const ListingKey &key, const FieldValues &wanted)
{
    if (wanted.contains(Field::Attributes)) { // by the names of the features
        TRY_ASSIGN(const QList<RemoteListing> listings, readProducts(session, {key.product}));
        for (const RemoteListing &listing : listings) {
            if (listing.externalId == key.text())
                return listing.fields;
        }
    } else {
        TRY_ASSIGN(const QJsonArray rows, readRowsOf(session, u"products"_s, u"id"_s, {key.product}, u"full"_s));
        if (!rows.isEmpty()) {
            const QJsonObject row = rows.first().toObject();
            return FieldValues{{Field::Description, localText(row.value("description"_L1), facts.language)},
                               {Field::Condition, readText(row, u"condition"_s).valueOr({})},
                               {Field::Category, readText(row, u"id_category_default"_s).valueOr({})}};
        }
    }
    return makeError(ErrorCode::NotFound, u"the shop no longer has this"_s, key.text());
}

bool isShown(Field field, const QString &wanted, const FieldValues &shown)
{
    if (field == Field::Attributes)
        return featuresOf(wanted) == featuresOf(shown.value(field));
    return wanted == shown.value(field);
}

} // namespace

Result<bool> isFirstOf(Session &session, const ListingKey &key)
{
    if (key.attribute == "0"_L1)
        return true;
    TRY_ASSIGN(const QJsonArray rows,
               readRowsOf(session, u"combinations"_s, u"id_product"_s, {key.product}, u"[id]"_s));
    std::int64_t first = 0;
    for (const QJsonValue &row : rows) {
        const std::int64_t id = readId(row.toObject(), u"id"_s, {}).valueOr({}).toLongLong();
        first = first == 0 ? id : std::min(first, id);
    }
    return key.attribute.toLongLong() == first;
}

Result<FieldValues> ownTurn(Session &session, const ShopFacts &facts, const ListingKey &key, const FieldValues &fields)
{
    if (fields.isEmpty())
        return fields;
    TRY_ASSIGN(const bool isFirst, isFirstOf(session, key));
    if (isFirst)
        return fields;
    TRY_ASSIGN(const FieldValues shown, shownOf(session, facts, key, fields));
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!isShown(it.key(), it.value(), shown))
            return makeError(ErrorCode::InvalidRequest,
                             u"%1 belongs to the whole product, and its first combination says another one: make them "
                             "alike here"_s.arg(fieldName(it.key())));
    }
    return FieldValues();
}

} // namespace evenstock::prestashop

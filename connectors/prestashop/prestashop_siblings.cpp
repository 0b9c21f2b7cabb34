// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_siblings.h"

#include "connectors/api/json_read.h"
#include "connectors/prestashop/prestashop_features.h"
#include "connectors/prestashop/prestashop_listings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

// What the shop shows of these already.
Result<FieldValues> shownOf(Session &session, const ListingKey &key)
{
    TRY_ASSIGN(const QList<RemoteListing> listings, readProducts(session, {key.product}));
    for (const RemoteListing &listing : listings) {
        if (listing.externalId == key.text())
            return listing.fields;
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

Result<FieldValues> ownTurn(Session &session, const ListingKey &key, const FieldValues &fields, const FieldValues &base)
{
    FieldValues own;
    FieldValues others; // changed by another hand than ours
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const bool isOurs = !base.contains(it.key()) || base.value(it.key()) != it.value();
        (isOurs ? own : others).insert(it.key(), it.value());
    }
    if (others.isEmpty())
        return own;
    TRY_ASSIGN(const bool isFirst, isFirstOf(session, key));
    if (isFirst)
        return fields;
    TRY_ASSIGN(const FieldValues shown, shownOf(session, key));
    for (auto it = others.begin(); it != others.end(); ++it) {
        if (!isShown(it.key(), it.value(), shown))
            return makeError(
                ErrorCode::InvalidRequest,
                u"%1 belongs to the whole product, and the shop shows another one than this combination's: make them "
                "alike here, or change it at the first combination"_s.arg(fieldName(it.key())));
    }
    return own;
}

} // namespace evenstock::prestashop

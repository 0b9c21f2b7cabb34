// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/wardrobe.h"

#include "connectors/vinted/vinted_texts.h"
#include "models/core/clock.h"

#include <QJsonArray>

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t largestExact = 1LL << 53; // JSON numbers beyond it have lost digits

std::optional<std::int64_t> numberOf(const QJsonValue &value)
{
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().toLongLong(&isNumber);
        return isNumber ? std::optional<std::int64_t>(number) : std::nullopt;
    }
    const qint64 number = value.toInteger(-1);
    return value.isDouble() && number >= 0 && number <= largestExact ? std::optional<std::int64_t>(number)
                                                                     : std::nullopt;
}

// {"amount":"27.9","currency_code":"EUR"}, or the amount alone beside "currency".
Money priceOf(const QJsonObject &row)
{
    const QJsonValue price = row.value("price"_L1);
    const QJsonValue amount = price.isObject() ? price["amount"_L1] : price;
    const QString currency =
        price.isObject() ? price["currency_code"_L1].toString() : row.value("currency"_L1).toString();
    const QString text = amount.isString() ? amount.toString() : amount.toVariant().toString();
    return currency.isEmpty() ? Money{} : parseMoney(text, currency).value_or(Money{});
}

VintedStatus statusOf(const QJsonObject &row)
{
    if (row.value("is_draft"_L1).toBool())
        return VintedStatus::Draft;
    if (!row.value("is_closed"_L1).toBool())
        return row.value("is_hidden"_L1).toBool() ? VintedStatus::Hidden : VintedStatus::Published;
    return row.value("item_closing_action"_L1).toString() == "sold"_L1 ? VintedStatus::Sold : VintedStatus::Deleted;
}

std::optional<WardrobeRow> rowOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto id = numberOf(object.value("id"_L1));
    if (!id || *id <= 0)
        return std::nullopt;
    WardrobeRow row{.vintedId = *id,
                    .title = object.value("title"_L1).toString(),
                    .price = priceOf(object),
                    .url = object.value("url"_L1).toString(),
                    .status = statusOf(object),
                    .isReserved = object.value("is_reserved"_L1).toBool(),
                    .views = std::max<std::int64_t>(0, numberOf(object.value("view_count"_L1)).value_or(0)),
                    .favourites = std::max<std::int64_t>(0, numberOf(object.value("favourite_count"_L1)).value_or(0))};
    row.product = vinted::markedProduct(row.title);
    return row;
}

// What the list of orders tells beside the wardrobe. A sale that cannot be read takes nothing away.
void addSales(Wardrobe &wardrobe, const QJsonArray &sales)
{
    for (const QJsonValue &sale : sales) {
        const QJsonObject object = sale.toObject();
        const auto id = numberOf(object.value("vinted_id"_L1));
        const auto row = std::find_if(wardrobe.rows.begin(), wardrobe.rows.end(), [&id](const WardrobeRow &one) {
            return id && one.vintedId == *id && one.status == VintedStatus::Sold;
        });
        if (row == wardrobe.rows.end())
            continue;
        row->soldAt = parseIsoUtc(object.value("date"_L1).toString());
        row->soldPrice = priceOf(object);
        row->transaction = std::max<std::int64_t>(0, numberOf(object.value("transaction_id"_L1)).value_or(0));
    }
}

} // namespace

Result<Wardrobe> parseWardrobe(const QJsonObject &result)
{
    if (!result.value("items"_L1).isArray())
        return makeError(ErrorCode::InvalidResponse, u"the wardrobe has no list of items"_s, u"items"_s);
    Wardrobe wardrobe;
    for (const QJsonValue &value : result.value("items"_L1).toArray()) {
        if (auto row = rowOf(value))
            wardrobe.rows.append(*std::move(row));
        else
            ++wardrobe.unreadable;
    }
    addSales(wardrobe, result.value("sales"_L1).toArray());
    wardrobe.isComplete = result.value("complete"_L1).toBool() && wardrobe.unreadable == 0;
    const auto total = numberOf(result.value("pagination"_L1)["total_entries"_L1]);
    if (total && *total != wardrobe.rows.size())
        wardrobe.isComplete = false; // it changed while it was read
    return wardrobe;
}

bool isThere(VintedStatus status)
{
    return status == VintedStatus::Draft || status == VintedStatus::Published || status == VintedStatus::Hidden;
}

QString copyRefusal(std::int64_t vintedId)
{
    return u"Vinted has a listing %1 with this very title already: link it to this product, or take it off there"_s.arg(
        vintedId);
}

} // namespace evenstock

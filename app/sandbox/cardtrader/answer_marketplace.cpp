// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/call.h"
#include "app/sandbox/cardtrader/product_chance.h"
#include "app/sandbox/invented_people.h"
#include "models/core/money.h"

#include <algorithm>

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOffers = 25;

// The value of the property whose name ends so ("_language"), as text; empty where there is none.
QString propertyText(const QJsonObject &properties, QLatin1String ending)
{
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (it.key().endsWith(ending))
            return it.value().isBool() ? QVariant(it.value().toBool()).toString() : it.value().toString();
    }
    return {};
}

bool isWanted(const HttpRequest &request, const QJsonObject &properties)
{
    const auto fits = [&](const QString &argument, QLatin1String ending) {
        const QString wanted = request.argument(argument);
        return wanted.isEmpty() || propertyText(properties, ending) == wanted;
    };
    return fits(u"foil"_s, "_foil"_L1) && fits(u"language"_s, "_language"_L1);
}

QJsonObject sellerJson(qint64 number)
{
    const Person person = inventedPerson(number);
    return {{u"id"_s, person.id},
            {u"username"_s, person.username},
            {u"country_code"_s, person.countryCode},
            {u"user_type"_s, number % 4 == 0 ? u"pro"_s : u"normal"_s},
            {u"can_sell_via_hub"_s, number % 3 != 0},
            {u"max_sellable_in24h_quantity"_s, number % 5 == 0 ? QJsonValue(8) : QJsonValue()},
            {u"too_many_request_for_cancel_as_seller"_s, false},
            {u"can_sell_sealed_with_ct_zero"_s, number % 3 == 1}};
}

QJsonObject offerJson(const Product &product, const Blueprint &blueprint, const QString &currency, Random &random)
{
    QJsonObject row = exportRow(product, blueprint, 0, currency);
    for (const QString &own : {u"user_id"_s, u"user_data_field"_s, u"tag"_s, u"bundled_quantity"_s, u"game_id"_s,
                               u"category_id"_s, u"uploaded_images"_s})
        row.remove(own);
    QJsonObject price = moneyJson(product.priceCents, currency);
    const QString symbol = currency == "EUR"_L1 ? u"€"_s : currency;
    price.insert(u"currency_symbol"_s, symbol);
    price.insert(u"formatted"_s, QString(symbol + moneyDecimal({.minor = product.priceCents, .currency = currency})));
    row.insert(u"price"_s, price);
    row.insert(u"graded"_s, QJsonValue());
    row.insert(u"on_vacation"_s, random.chance(0.05));
    row.insert(u"user"_s, sellerJson(random.below(peopleCount)));
    return row;
}

// What others ask for the same thing, cheapest first.
QJsonArray offers(const Call &call, qint64 index)
{
    const Blueprint blueprint = call.catalogue.blueprint(index);
    Random random(call.seed, "offers", static_cast<std::uint64_t>(index));
    QList<QJsonObject> rows;
    const qint64 count = random.below(31);
    for (qint64 i = 0; i < count; ++i) {
        Product product = chanceProduct(blueprint, i % 3, random);
        product.id = 100'000'000 + index * 40 + i;
        if (isWanted(call.request, product.properties))
            rows.append(offerJson(product, blueprint, call.account->currency(), random));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a.value("price_cents"_L1).toInteger() < b.value("price_cents"_L1).toInteger();
    });
    QJsonArray array;
    for (const QJsonObject &row : rows.first(std::min<qsizetype>(rows.size(), mostOffers)))
        array.append(row);
    return array;
}

} // namespace

std::optional<HttpAnswer> answerMarketplace(const Call &call)
{
    if (call.request.method != "GET" || call.path != QStringList{u"marketplace"_s, u"products"_s})
        return {};
    const QString blueprint = call.request.argument(u"blueprint_id"_s);
    const QString expansion = call.request.argument(u"expansion_id"_s);
    if (blueprint.isEmpty() && expansion.isEmpty())
        return call.errors.missing({u"blueprint_id"_s, u"expansion_id"_s});
    qint64 first = 0;
    qint64 count = 0;
    if (const auto index = call.catalogue.blueprintIndex(blueprint.toLongLong())) {
        first = *index;
        count = 1;
    } else if (const auto ofExpansion = call.catalogue.expansionIndex(expansion.toLongLong())) {
        first = Catalogue::cardIndex(*ofExpansion, 1);
        count = Catalogue::perExpansion;
    } else {
        return call.errors.notFound(u"Blueprint or expansion not found"_s);
    }
    QJsonObject byBlueprint;
    for (qint64 i = first; i < first + count; ++i)
        byBlueprint.insert(QString::number(Catalogue::firstBlueprintId + i), offers(call, i));
    return answered(byBlueprint);
}

} // namespace evenstock::sandbox::cardtrader

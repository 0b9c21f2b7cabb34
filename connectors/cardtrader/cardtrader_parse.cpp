// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_parse.h"

#include "connectors/api/json_raw.h"
#include "connectors/api/json_read.h"
#include "connectors/cardtrader/cardtrader_errors.h"
#include "connectors/cardtrader/cardtrader_properties.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::cardtrader {

namespace {

Error broken(const QString &what)
{
    return makeError(ErrorCode::InvalidResponse, what);
}

Result<std::int64_t> countIn(const QJsonObject &object, const QString &key)
{
    TRY_ASSIGN(const std::int64_t count, readInteger(object, key));
    if (count > mostPieces || count < -mostPieces)
        return broken(key + u": beyond any stock"_s);
    return count;
}

// Absent and null say nothing: a known bundle stays one.
Result<std::optional<std::int64_t>> bundleOf(const QJsonObject &row)
{
    if (row.value("bundle_size"_L1).isNull() || row.value("bundle_size"_L1).isUndefined())
        return std::optional<std::int64_t>();
    TRY_ASSIGN(const std::int64_t bundle, readInteger(row, u"bundle_size"_s));
    if (bundle < 1 || bundle > 100'000)
        return broken(u"bundle_size: expected 1 or more"_s);
    return std::optional(bundle);
}

// price_cents and price_currency of the export, or price{} of a resource.
Result<Money> priceOf(const QJsonObject &row)
{
    if (row.contains("price"_L1) && !row.contains("price_cents"_L1))
        return parseMoneyObject(row, u"price"_s);
    if (row.value("price_cents"_L1).isNull() || row.value("price_cents"_L1).isUndefined())
        return Money{};
    TRY_ASSIGN(const std::int64_t cents, readInteger(row, u"price_cents"_s));
    TRY_ASSIGN(const QString currency, readText(row, u"price_currency"_s));
    if (cents < 0)
        return broken(u"price_cents: expected 0 or more"_s);
    return moneyOfCents(cents, currency);
}

Result<QJsonObject> propertiesOf(const QJsonObject &row)
{
    return readObject(row, row.contains("properties_hash"_L1) ? u"properties_hash"_s : u"properties"_s);
}

// What a later write needs, and what the detail pane shows.
Result<QJsonObject> rawOf(const QJsonObject &row, const QString &blueprint, const QJsonObject &properties)
{
    QJsonObject raw{{u"blueprint_id"_s, blueprint}, {u"properties"_s, properties}};
    for (const QString &key : {u"game_id"_s, u"category_id"_s, u"expansion_id"_s}) {
        TRY_ASSIGN(const QString id, readId(row, key, {}));
        if (!id.isEmpty())
            raw.insert(key, id);
    }
    TRY_ASSIGN(const QJsonObject expansion, readObject(row, u"expansion"_s)); // missing in some games
    TRY_ASSIGN(const QString expansionId, readId(expansion, u"id"_s, {}));
    if (!expansionId.isEmpty()) {
        raw.insert(u"expansion_id"_s, expansionId);
        raw.insert(u"expansion"_s, expansion.value("name_en"_L1));
    }
    for (const QString &key : {u"user_data_field"_s, u"tag"_s}) {
        TRY_ASSIGN(const QString text, readText(row, key));
        if (!text.isEmpty())
            raw.insert(key, text);
    }
    raw.insert(u"graded"_s, isGraded(row.value("graded"_L1)));
    const QJsonArray images = row.value("uploaded_images"_L1).toArray(); // of no agreed shape
    if (!images.isEmpty())
        raw.insert(u"uploaded_images"_s, images.size());
    return raw;
}

wire::Job::State stateOf(const QString &name)
{
    if (name == "pending"_L1 || name == "running"_L1)
        return wire::Job::State::Pending;
    if (name == "completed"_L1)
        return wire::Job::State::Completed;
    return name == "unprocessable"_L1 ? wire::Job::State::Unprocessable : wire::Job::State::Unknown;
}

Result<wire::JobRow> parseJobRow(QByteArrayView json)
{
    TRY_ASSIGN(const QJsonObject object, parseJsonObject(json.toByteArray()));
    TRY(refuseRepeated(json, {u"job_index"_s, u"result"_s, u"product_id"_s, u"errors"_s, u"error"_s}));
    wire::JobRow row;
    TRY_ASSIGN(const std::int64_t index, readInteger(object, u"job_index"_s));
    if (index < 0 || index > 1'000'000)
        return broken(u"job_index: no row of ours"_s);
    row.index = int(index);
    TRY_ASSIGN(const QString result, readText(object, u"result"_s));
    row.isError = result != "ok"_L1 && result != "warning"_L1;
    TRY_ASSIGN(row.productId, readId(object, u"product_id"_s, {}));
    row.messages = messagesOf(object.value("errors"_L1)) + messagesOf(object.value("error"_L1));
    row.warnings = messagesOf(object.value("warnings"_L1));
    return row;
}

} // namespace

Result<Money> moneyOfCents(std::int64_t cents, const QString &currency)
{
    const QString code = currency.trimmed().toUpper();
    if (code.size() != 3)
        return broken(u"the price has no currency"_s);
    if (cents > mostCents || cents < -mostCents)
        return broken(u"the price is beyond any price"_s);
    const int exponent = currencyExponent(code);
    if (exponent == 2)
        return Money{cents, code};
    if (exponent == 3)
        return Money{cents * 10, code};
    if (cents % 100 != 0)
        return broken(u"the price has decimals that %1 does not have"_s.arg(code));
    return Money{cents / 100, code};
}

QString priceText(const Money &price)
{
    QString text = moneyDecimal(price);
    const qsizetype point = text.indexOf(u'.');
    if (point < 0)
        return text + u".00"_s;
    while (text.size() - point > 3 && text.endsWith(u'0'))
        text.chop(1);
    return text;
}

Result<Money> parseMoneyObject(const QJsonObject &object, const QString &key)
{
    TRY_ASSIGN(const QJsonObject money, readObject(object, key));
    if (money.isEmpty() || money.value("cents"_L1).isNull())
        return Money{};
    TRY_ASSIGN(const std::int64_t cents, readInteger(money, u"cents"_s));
    TRY_ASSIGN(const QString currency,
               readText(money, money.contains("currency"_L1) ? u"currency"_s : u"currency_iso"_s));
    return moneyOfCents(cents, currency);
}

Result<wire::Info> parseInfo(const QByteArray &body)
{
    static const QRegularExpression oneDay(u"\\b1[ -]?day[ -]?ready\\b"_s, QRegularExpression::CaseInsensitiveOption);
    TRY_ASSIGN(const QJsonObject object, parseJsonObject(body));
    wire::Info info;
    TRY_ASSIGN(info.id, readId(object, u"id"_s));
    TRY_ASSIGN(info.name, readText(object, u"name"_s));
    TRY_ASSIGN(info.userId, readId(object, u"user_id"_s, {}));
    TRY_ASSIGN(info.sharedSecret, readText(object, u"shared_secret"_s));
    info.isOneDayReady = oneDay.match(info.name).hasMatch();
    return info;
}

Result<QString> numericId(const QJsonObject &row)
{
    TRY_ASSIGN(const std::int64_t id, readInteger(row, u"id"_s));
    if (id <= 0)
        return broken(u"id: expected 1 or more"_s);
    return QString::number(id);
}

Status refuseAmbiguous(QByteArrayView product)
{
    TRY(refuseRepeated(product,
                       {u"id"_s, u"quantity"_s, u"bundle_size"_s, u"price_cents"_s, u"price_currency"_s, u"price"_s}));
    return refuseAmbiguousMoney(product, u"price"_s);
}

Status refuseAmbiguousMoney(QByteArrayView object, const QString &key)
{
    TRY_ASSIGN(const QByteArrayView money, rawMember(object, key));
    return refuseRepeated(money, {u"cents"_s, u"currency"_s, u"currency_iso"_s});
}

Result<RemoteListing> parseProduct(const QJsonObject &row)
{
    RemoteListing listing;
    TRY_ASSIGN(listing.externalId, numericId(row));
    TRY_ASSIGN(const QString blueprint, readId(row, u"blueprint_id"_s));
    TRY_ASSIGN(const std::int64_t quantity, countIn(row, u"quantity"_s));
    listing.quantity = Quantity::pieces(std::max<std::int64_t>(0, quantity));
    TRY_ASSIGN(listing.units, bundleOf(row));
    TRY_ASSIGN(const QJsonObject properties, propertiesOf(row));
    TRY_ASSIGN(const Money price, priceOf(row));
    TRY_ASSIGN(const QString title, readText(row, u"name_en"_s));
    TRY_ASSIGN(const QString description, readText(row, u"description"_s));
    TRY_ASSIGN(const QString userText, readText(row, u"user_data_field"_s));
    TRY_ASSIGN(listing.raw, rawOf(row, blueprint, properties));
    const UserData userData = readUserData(userText);
    const bool graded = isGraded(row.value("graded"_L1));
    listing.externalSku = userData.sku.isEmpty() ? u"CT-"_s + listing.externalId : userData.sku;
    listing.marker = userData.marker;
    if (!title.isEmpty())
        listing.fields.insert(Field::Title, title);
    listing.fields.insert(Field::Description, description);
    if (price.isValid()) {
        listing.fields.insert(Field::Price, moneyToField(price));
        listing.currency = price.currency;
        listing.raw.insert(u"currency"_s, price.currency);
    }
    const std::int64_t bundle = listing.units.value_or(1);
    if (bundle > 1)
        listing.raw.insert(u"bundle_size"_s, qint64(bundle));
    if (const auto condition = conditionOf(properties))
        listing.fields.insert(Field::Condition, *condition);
    if (const QString category = listing.raw.value("category_id"_L1).toString(); !category.isEmpty())
        listing.fields.insert(Field::Category, category);
    listing.fields.insert(Field::Attributes, attributesText(blueprint, properties, graded, userData.ownText));
    listing.matchKeys =
        matchKeys({.blueprint = blueprint, .properties = properties, .graded = graded, .bundle = bundle});
    return listing;
}

Result<wire::Written> parseWritten(const QByteArray &body)
{
    wire::Written written;
    if (body.trimmed().isEmpty())
        return written;
    TRY_ASSIGN(const QJsonObject object, parseJsonObject(body));
    TRY(refuseRepeated(body, {u"result"_s, u"resource"_s, u"errors"_s, u"error"_s}));
    TRY_ASSIGN(const QByteArrayView rawResource, rawMember(body, u"resource"_s));
    TRY(refuseRepeated(rawResource, {u"id"_s, u"quantity"_s, u"user_data_field"_s}));
    const QString result = object.value("result"_L1).toString();
    written.messages = messagesOf(object.value("errors"_L1)) + messagesOf(object.value("error"_L1));
    written.warnings = messagesOf(object.value("warnings"_L1));
    TRY_ASSIGN(const QJsonObject resource, readObject(object, u"resource"_s));
    const bool isOk = result == "ok"_L1 || result == "warning"_L1;
    written.isError = result == "error"_L1 || (!isOk && !written.messages.isEmpty());
    if (!isOk && !written.isError && (!result.isEmpty() || resource.isEmpty()))
        return broken(u"the answer does not say whether this was done"_s);
    TRY_ASSIGN(written.productId, readId(resource, u"id"_s, {}));
    if (!resource.value("quantity"_L1).isNull() && resource.contains("quantity"_L1)) {
        TRY_ASSIGN(const std::int64_t quantity, countIn(resource, u"quantity"_s));
        written.quantity = std::max<std::int64_t>(0, quantity);
    }
    if (resource.value("user_data_field"_L1).isString())
        written.userText = resource.value("user_data_field"_L1).toString();
    return written;
}

Result<QString> parseJobId(const QByteArray &body)
{
    TRY_ASSIGN(const QJsonObject object, parseJsonObject(body));
    TRY(refuseRepeated(body, {u"job"_s}));
    return readId(object, u"job"_s);
}

Result<wire::Job> parseJob(const QByteArray &body)
{
    TRY_ASSIGN(const QJsonObject object, parseJsonObject(body));
    TRY(refuseRepeated(body, {u"state"_s, u"results"_s}));
    wire::Job job;
    TRY_ASSIGN(job.stateName, readText(object, u"state"_s));
    job.state = stateOf(job.stateName);
    TRY_ASSIGN(const QJsonArray results, readArray(object, u"results"_s));
    TRY_ASSIGN(const QByteArrayView rows, results.isEmpty() ? Result(QByteArrayView()) : rawMember(body, u"results"_s));
    TRY(eachElement(rows, [&job](QByteArrayView json) -> Status {
        // A row that cannot be read is as good as missing: its delivery stays in doubt, the others are settled.
        if (auto row = parseJobRow(json))
            job.rows.append(*std::move(row));
        return {};
    }));
    return job;
}

} // namespace evenstock::cardtrader

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_listing_parse.h"

#include "connectors/api/json_read.h"
#include "connectors/emag/emag_envelope.h"
#include "connectors/emag/emag_values.h"

#include <QJsonDocument>
#include <QMap>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

constexpr std::int64_t mostPieces = 1'000'000'000;
constexpr int deepestError = 6;

Error broken(const QString &what, const QString &item = {})
{
    return makeError(ErrorCode::InvalidResponse, what, item);
}

QString textIn(const QJsonObject &row, const QString &key)
{
    return readText(row, key).valueOr({}).trimmed();
}

bool isPresent(const QJsonObject &row, QLatin1StringView key)
{
    const QJsonValue value = row.value(key);
    return !value.isNull() && !value.isUndefined() && !(value.isString() && value.toString().trimmed().isEmpty());
}

Result<Quantity> quantityOf(const QJsonObject &row, const QString &id)
{
    for (const char *key : {"estimated_stock", "general_stock"}) {
        if (!isPresent(row, QLatin1String(key)))
            continue;
        const auto count = wholeNumber(row.value(QLatin1String(key)));
        if (!count || *count > mostPieces)
            return broken(QLatin1String(key) + u": expected a number of pieces"_s, id);
        return Quantity::pieces(std::max<std::int64_t>(0, *count));
    }
    const auto count = warehouseValue(row.value("stock"_L1)).value;
    if (!count || *count > mostPieces)
        return broken(u"stock: expected a number of pieces"_s, id);
    return Quantity::pieces(std::max<std::int64_t>(0, *count));
}

bool isList(const QJsonValue &value) // also one whose keys PHP kept
{
    return value.isArray() || (value.isObject() && !listOf(value).isEmpty());
}

QString imagesOf(const QJsonValue &value)
{
    QJsonArray main;
    QJsonArray others;
    for (const QJsonValue &row : listOf(value)) {
        const QJsonObject image = row.toObject();
        const QString url = textIn(image, u"url"_s);
        if (url.isEmpty())
            continue;
        const bool isMain = main.isEmpty() && wholeNumber(image.value("display_type"_L1)) == 1;
        (isMain ? main : others).append(url);
    }
    for (const QJsonValue &url : std::as_const(others))
        main.append(url);
    return QString::fromUtf8(QJsonDocument(main).toJson(QJsonDocument::Compact));
}

// {"<characteristic id>":"value"}; a size table's value carries its tag: "<id>/original".
QString characteristicsOf(const QJsonValue &value)
{
    QMap<QString, QString> values;
    for (const QJsonValue &row : listOf(value)) {
        const QJsonObject one = row.toObject();
        const QString id = readId(one, u"id"_s, {}).valueOr({});
        const QString tag = textIn(one, u"tag"_s);
        if (!id.isEmpty())
            values.insert(tag.isEmpty() ? id : id + u'/' + tag, textIn(one, u"value"_s));
    }
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString currencyOf(const QJsonObject &row, const Account &account)
{
    const QString currency = textIn(row, u"currency"_s).toUpper();
    return currency.size() == 3 ? currency : account.platform.currency;
}

// 1 and true say that the seller may edit the texts, 2 and false that eMAG or somebody else owns them.
bool mayEdit(const QJsonValue &ownership)
{
    return ownership.isBool() ? ownership.toBool() : wholeNumber(ownership) == 1;
}

QString messageOf(const QJsonValue &message, const QString &code)
{
    if (message.isString())
        return message.toString().simplified();
    const QJsonObject byLanguage = message.toObject();
    for (const char *language : {"en_GB", "ro_RO"}) {
        const QString text = byLanguage.value(QLatin1String(language)).toString().simplified();
        if (!text.isEmpty())
            return text;
    }
    return code;
}

void collectErrors(const QJsonValue &value, int depth, QJsonArray &rows)
{
    if (depth > deepestError || rows.size() >= 50)
        return;
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            collectErrors(one, depth + 1, rows);
        return;
    }
    const QJsonObject object = value.toObject();
    const QString code = textIn(object, u"code"_s);
    if (!code.isEmpty() || object.value("message"_L1).isString()) {
        rows.append(QJsonObject{{u"code"_s, code.left(100)},
                                {u"message"_s, messageOf(object.value("message"_L1), code).left(500)},
                                {u"section"_s, textIn(object, u"section"_s).left(100)}});
        return;
    }
    if (value.isString() && !value.toString().trimmed().isEmpty()) {
        rows.append(QJsonObject{{u"code"_s, QString()}, {u"message"_s, value.toString().simplified().left(500)}});
        return;
    }
    collectErrors(object.value("errors"_L1), depth + 1, rows);
    collectErrors(object.value("info"_L1), depth + 1, rows);
}

QJsonObject statusFact(const StatusValue &status, const QString &words)
{
    return {{u"value"_s, status.value}, {u"text"_s, status.description.isEmpty() ? words : status.description}};
}

QString geniusWords(std::int64_t type)
{
    static const QStringList words = {u"no"_s, u"Full"_s, u"EasyBox"_s, u"home delivery"_s};
    return type >= 0 && type < words.size() ? words.at(qsizetype(type)) : QString::number(type);
}

// What the detail pane shows, in words and gross prices.
QJsonObject factsOf(const QJsonObject &row, const QString &currency, std::optional<std::int64_t> rate)
{
    QJsonObject facts;
    for (const char *key : {"sale_price", "recommended_price", "min_sale_price", "max_sale_price",
                            "best_offer_sale_price", "best_offer_recommended_price"}) {
        const auto net = decimal4(row.value(QLatin1String(key)));
        if (!net || *net <= 0) // 0 and null: unset
            continue;
        facts.insert(QLatin1String(key) + u"_net"_s, decimal4Text(*net));
        if (rate)
            facts.insert(QLatin1String(key) + u"_gross"_s, moneyDecimal(grossOf(*net, *rate, currency)));
    }
    if (rate)
        facts.insert(u"vat_percent"_s, decimal4Text(*rate * 100));
    const StatusValue validation = statusValue(row.value("validation_status"_L1));
    const StatusValue translation = statusValue(row.value("translation_validation_status"_L1));
    const StatusValue offer = statusValue(row.value("offer_validation_status"_L1));
    if (validation.value >= 0)
        facts.insert(u"validation"_s, statusFact(validation, validationWords(validation.value)));
    if (translation.value >= 0)
        facts.insert(u"translation_validation"_s, statusFact(translation, validationWords(translation.value)));
    if (offer.value >= 0)
        facts.insert(u"offer_validation"_s, statusFact(offer, offerValidationWords(offer.value)));
    static const QStringList states = {u"inactive"_s, u"active"_s, u"end of life"_s};
    const auto status = wholeNumber(row.value("status"_L1)).value_or(-1);
    if (status >= 0 && status < states.size())
        facts.insert(u"status"_s, states.at(qsizetype(status)));
    facts.insert(u"may_edit_texts"_s, mayEdit(row.value("ownership"_L1)));
    facts.insert(u"sellable"_s, isSellable(row));
    for (const char *key : {"buy_button_rank", "number_of_offers", "general_stock", "estimated_stock", "warranty"}) {
        if (const auto number = wholeNumber(row.value(QLatin1String(key))))
            facts.insert(QLatin1String(key), qint64(*number));
    }
    if (const auto genius = wholeNumber(row.value("genius_computed"_L1)))
        facts.insert(u"genius"_s, geniusWords(*genius));
    if (const auto days = warehouseValue(row.value("handling_time"_L1)).value)
        facts.insert(u"handling_days"_s, qint64(*days));
    if (const QJsonArray errors = documentationErrors(row); !errors.isEmpty())
        facts.insert(u"documentation_errors"_s, errors);
    return facts;
}

QJsonObject rawOf(const QJsonObject &row, const QString &currency, std::optional<std::int64_t> rate)
{
    QJsonObject raw = row;
    for (const QString &key : {u"manufacturer"_s, u"eu_representative"_s}) {
        const QJsonValue value = row.value(key);
        if (value.isArray() || value.isUndefined() || value.isNull())
            continue;
        raw.remove(key); // a flag is no detail
        raw.insert(u"has_"_s + key, wholeNumber(value).value_or(0) != 0);
    }
    raw.insert(u"currency"_s, currency);
    raw.insert(u"facts"_s, factsOf(row, currency, rate));
    return raw;
}

RemoteStatus statusOf(std::int64_t status)
{
    if (status == 2)
        return RemoteStatus::Ended;
    return status == 1 ? RemoteStatus::Active : RemoteStatus::Inactive;
}

void readFields(RemoteListing &listing, const QJsonObject &row, std::optional<std::int64_t> rate)
{
    const auto put = [&listing](Field field, const QString &value) {
        if (!value.isEmpty())
            listing.fields.insert(field, value);
    };
    put(Field::Title, textIn(row, u"name"_s));
    if (row.value("description"_L1).isString())
        listing.fields.insert(Field::Description, resolvedHtml(row.value("description"_L1).toString()));
    if (const QString category = readId(row, u"category_id"_s, {}).valueOr({}); category != "0"_L1)
        put(Field::Category, category);
    if (isList(row.value("images"_L1)))
        listing.fields.insert(Field::Images, imagesOf(row.value("images"_L1)));
    if (isList(row.value("characteristics"_L1)))
        listing.fields.insert(Field::Attributes, characteristicsOf(row.value("characteristics"_L1)));
    const auto net = decimal4(row.value("sale_price"_L1));
    if (net && *net >= 0 && rate)
        listing.fields.insert(Field::Price, moneyToField(grossOf(*net, *rate, listing.currency)));
}

} // namespace

QString offerId(const QJsonObject &row)
{
    const auto id = wholeNumber(row.value("id"_L1));
    return id && *id > 0 && *id <= 4'294'967'295 && !row.value("id"_L1).isBool() ? QString::number(*id) : QString();
}

QStringList offerEans(const QJsonObject &row)
{
    const QJsonValue value = row.value("ean"_L1);
    QStringList eans;
    QJsonArray rows = value.isArray() ? value.toArray() : QJsonArray{value};
    if (value.isObject()) { // a list whose keys PHP kept
        rows = {};
        for (const QJsonValue &one : value.toObject())
            rows.append(one);
    }
    for (const QJsonValue &one : std::as_const(rows)) {
        const QString ean = readText({{u"v"_s, one}}, u"v"_s).valueOr({}).trimmed();
        const bool isDigits = std::all_of(ean.begin(), ean.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (isDigits && ean.size() >= 6 && ean.size() <= 14 && !eans.contains(ean))
            eans.append(ean);
    }
    return eans;
}

QString validationWords(int value)
{
    static const std::array words = {"Draft",
                                     "Being validated by the marketplace",
                                     "Waiting for the brand's validation",
                                     "Waiting for the EAN's validation",
                                     "New documentation waiting for validation",
                                     "Brand rejected",
                                     "EAN rejected",
                                     "Removed",
                                     "Documentation rejected",
                                     "Approved documentation",
                                     "Blocked",
                                     "Update waiting for validation",
                                     "Update rejected",
                                     "Waiting for a saleable offer",
                                     "Translation unsuccessful",
                                     "Translation in progress",
                                     "Translation pending",
                                     "Translated in part"};
    return value >= 0 && size_t(value) < words.size() ? QLatin1String(words.at(size_t(value)))
                                                      : u"Status %1"_s.arg(value);
}

QString offerValidationWords(int value)
{
    if (value == 1)
        return u"Saleable"_s;
    return value == 2 ? u"Invalid price"_s : u"Status %1"_s.arg(value);
}

bool isSellable(const QJsonObject &row)
{
    const auto stock =
        wholeNumber(row.value("estimated_stock"_L1)).value_or(warehouseValue(row.value("stock"_L1)).value.value_or(0));
    const int validation = statusValue(row.value("validation_status"_L1)).value;
    const int translation = statusValue(row.value("translation_validation_status"_L1)).value;
    const bool isDocumented = validation == 3 || validation == 9 || validation == 11 || validation == 12;
    const bool isTranslated = translation < 0 || translation == 3 || translation == 9 || translation == 11 ||
                              translation == 12 || translation == 17;
    return stock > 0 && wholeNumber(row.value("status"_L1)) == 1 &&
           statusValue(row.value("offer_validation_status"_L1)).value == 1 && isDocumented && isTranslated;
}

QJsonArray documentationErrors(const QJsonObject &row)
{
    QJsonArray rows;
    for (const char *key : {"validation_status", "translation_validation_status", "offer_validation_status"})
        collectErrors(statusValue(row.value(QLatin1String(key))).errors, 0, rows);
    collectErrors(row.value("doc_errors"_L1), 0, rows);
    return rows;
}

Result<RemoteListing> parseOffer(const QJsonObject &row, const OfferReading &reading)
{
    RemoteListing listing;
    listing.externalId = offerId(row);
    if (listing.externalId.isEmpty())
        return broken(u"id: expected the seller's number of the offer"_s);
    TRY_ASSIGN(listing.quantity, quantityOf(row, listing.externalId));
    const auto status = wholeNumber(row.value("status"_L1));
    if (!status)
        return broken(u"status: expected 0, 1 or 2"_s, listing.externalId);
    listing.status = statusOf(*status);
    listing.externalSku = textIn(row, u"part_number"_s);
    listing.eans = offerEans(row);
    listing.currency = currencyOf(row, reading.account);
    listing.stockIsTheirs = reading.account.stockIsTheirs;
    listing.brand = textIn(row, isPresent(row, "brand"_L1) ? u"brand"_s : u"brand_name"_s);
    if (const QString key = textIn(row, u"part_number_key"_s); !key.isEmpty())
        listing.matchKeys = {u"pnk:"_s + key};
    if (const QUrl url(textIn(row, u"url"_s), QUrl::StrictMode);
        url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        listing.url = url.toString();
    listing.modifiedAt = emagTime(row.value("modified"_L1));
    const QJsonValue price = row.value("sale_price"_L1);
    if (!price.isNull() && !price.isUndefined() && !decimal4(price))
        return broken(u"sale_price: expected an amount"_s, listing.externalId);
    const auto rate = reading.vat.rateOf(readId(row, u"vat_id"_s, {}).valueOr({}));
    readFields(listing, row, rate);
    listing.raw = rawOf(row, listing.currency, rate);
    return listing;
}

} // namespace evenstock::emag

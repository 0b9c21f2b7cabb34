// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/product_input.h"

#include "app/service/arguments.h"
#include "connectors/api/json_read.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSku = 200;
constexpr qsizetype mostShortText = 1000;
constexpr qsizetype mostImages = 100;
constexpr qsizetype mostEans = 100;

struct TextField {
    const char *name;
    QString Product::*member;
    qsizetype most;
};
constexpr std::array textFields = {TextField{"title", &Product::title, mostShortText},
                                   TextField{"description", &Product::description, mostTextLength},
                                   TextField{"brand", &Product::brand, mostShortText},
                                   TextField{"category", &Product::category, mostShortText},
                                   TextField{"condition", &Product::condition, mostShortText},
                                   TextField{"size", &Product::size, mostShortText},
                                   TextField{"color", &Product::color, mostShortText},
                                   TextField{"gender", &Product::gender, mostShortText},
                                   TextField{"package_size_id", &Product::packageSizeId, mostShortText},
                                   TextField{"unit", &Product::unit, 50}};

QString compact(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Status applyText(Product &product, const TextField &field, const QJsonValue &value)
{
    const QString name = QLatin1String(field.name);
    if (!value.isString() && !value.isNull())
        return badArgument(name, u"must be a text"_s);
    const QString text = value.toString();
    if (text.size() > field.most)
        return badArgument(name, u"is longer than %1 characters"_s.arg(field.most));
    if (field.member == &Product::unit && text.trimmed().isEmpty())
        return badArgument(name, u"must not be empty"_s);
    product.*field.member = text;
    return {};
}

bool isCurrency(const QString &text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || (value.isString() && value.toString().trimmed().isEmpty());
}

Status applyPrice(Product &product, const QJsonObject &fields)
{
    const bool hasDecimal = fields.contains(u"price"_s);
    const bool hasMinor = fields.contains(u"price_minor"_s);
    const QJsonValue given = fields.value(u"currency"_s);
    if (!hasDecimal && !hasMinor) {
        if (!given.isUndefined() && given.toString() != product.price.currency)
            return badArgument(u"currency"_s, u"changes only together with the price"_s);
        return {};
    }
    if (hasDecimal && hasMinor)
        return badArgument(u"price_minor"_s, u"and price say the same thing: give one of them"_s);
    if (isNothing(fields.value(hasDecimal ? u"price"_s : u"price_minor"_s))) {
        product.price = {};
        return {};
    }
    const QString currency = given.isUndefined() ? product.price.currency : given.toString();
    if (!isCurrency(currency))
        return badArgument(u"currency"_s, u"must be like EUR"_s);
    Money price{0, currency};
    if (hasMinor) {
        Arguments minor(fields);
        TRY_ASSIGN(price.minor, minor.number(u"price_minor"_s, 0, (std::int64_t(1) << 53) - 1));
    } else {
        const auto money = readDecimalMoney(fields, u"price"_s, currency);
        if (!money || money->minor < 0)
            return badArgument(u"price"_s, u"must be an amount of %1 of 0 or more"_s.arg(currency));
        price = *money;
    }
    product.price = price;
    return {};
}

bool isImageName(const QString &name)
{
    if (name.startsWith(u"https://"_s) || name.startsWith(u"http://"_s))
        return true;
    return !name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\') && name != u"."_s && name != u".."_s;
}

Status applyImages(Product &product, Arguments &fields)
{
    TRY_ASSIGN(const QStringList names, fields.texts(u"images"_s));
    if (names.size() > mostImages || !std::all_of(names.begin(), names.end(), isImageName))
        return badArgument(u"images"_s, u"must be file names of added pictures, or addresses"_s);
    product.images = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact));
    return {};
}

Status applyEans(Product &product, Arguments &fields)
{
    TRY_ASSIGN(QStringList eans, fields.texts(u"ean"_s));
    for (QString &ean : eans) {
        ean = ean.trimmed();
        const bool isNumber = std::all_of(ean.begin(), ean.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!isNumber || ean.size() < 8 || ean.size() > 14)
            return badArgument(u"ean"_s, u"must have 8 to 14 digits"_s);
    }
    eans.removeDuplicates();
    eans.sort(); // as the store gives them
    if (eans.size() > mostEans)
        return badArgument(u"ean"_s, u"is too long"_s);
    product.eans = eans;
    return {};
}

Status applyCustom(Product &product, Arguments &fields)
{
    TRY_ASSIGN(const QJsonObject custom, fields.object(u"custom"_s));
    for (auto it = custom.begin(); it != custom.end(); ++it) {
        if (it.key().isEmpty() || it.key().size() > mostShortText)
            return badArgument(u"custom"_s, u"has a name that cannot be used"_s);
        if (it.value().isNull())
            product.custom.remove(it.key());
        else if (it.value().isString() && it.value().toString().size() <= mostTextLength)
            product.custom.insert(it.key(), it.value());
        else
            return badArgument(u"custom"_s, u"must map names to texts"_s);
    }
    return {};
}

} // namespace

QStringList productFieldNames()
{
    QStringList names{u"price"_s, u"price_minor"_s, u"currency"_s,         u"images"_s,
                      u"ean"_s,   u"custom"_s,      u"mapped_attributes"_s};
    for (const TextField &field : textFields)
        names.append(QLatin1String(field.name));
    names.sort();
    return names;
}

Status checkSku(const QString &sku)
{
    const bool isShown = std::all_of(sku.begin(), sku.end(), [](QChar c) { return c.isPrint(); });
    if (sku.isEmpty() || sku.size() > mostSku || sku.trimmed() != sku || !isShown)
        return badArgument(u"sku"_s, u"must have 1 to %1 characters and no blanks around it"_s.arg(mostSku));
    return {};
}

Status applyProductFields(Product &product, const QJsonObject &fields)
{
    const QStringList known = productFieldNames();
    for (const QString &name : fields.keys()) {
        if (!known.contains(name))
            return badArgument(name, u"is no field of a product; known are: "_s + known.join(u", "_s));
    }
    for (const TextField &field : textFields) {
        if (const QString name = QLatin1String(field.name); fields.contains(name))
            TRY(applyText(product, field, fields.value(name)));
    }
    TRY(applyPrice(product, fields));
    Arguments lists(fields);
    if (fields.contains(u"images"_s))
        TRY(applyImages(product, lists));
    if (fields.contains(u"ean"_s))
        TRY(applyEans(product, lists));
    if (fields.contains(u"custom"_s))
        TRY(applyCustom(product, lists));
    if (fields.contains(u"mapped_attributes"_s)) {
        TRY_ASSIGN(const QJsonObject attributes, lists.object(u"mapped_attributes"_s));
        product.attributes = compact(attributes);
    }
    return {};
}

} // namespace evenstock

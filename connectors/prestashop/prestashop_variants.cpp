// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_variants.h"

#include "connectors/api/json_read.h"
#include "connectors/prestashop/prestashop_create.h"
#include "connectors/prestashop/prestashop_features.h"
#include "connectors/prestashop/prestashop_named.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

const QString optionStart = u"option."_s;
constexpr qsizetype longestOption = 128;

Result<QString> made(Session &session, const QString &resource, const XmlNode &entity)
{
    TRY_ASSIGN(const HttpResponse answer, writeXml(session, "POST", resource, {entity}));
    const QString id = writtenId(answer, entity.name);
    return id.isEmpty() ? Result<QString>(makeError(ErrorCode::InDoubt, u"the shop did not say what it made"_s)) : id;
}

Result<QString> groupNamed(Session &session, const ShopFacts &facts, const QString &name)
{
    XmlNode group{.name = u"product_option"_s};
    group.set(u"is_color_group"_s, u"0"_s);
    group.set(u"group_type"_s, u"select"_s);
    group.children.append(inAllLanguages(u"name"_s, name, facts));
    group.children.append(inAllLanguages(u"public_name"_s, name, facts));
    const auto look = [&] {
        return readRows(session, u"product_options"_s, {{u"display"_s, u"[id,name]"_s}, {u"sort"_s, u"[id_ASC]"_s}});
    };
    return foundOrMade(session, facts, u"product_options"_s, name, look, group);
}

Result<QString> valueNamed(Session &session, const ShopFacts &facts, const QString &group, const QString &name)
{
    XmlNode value{.name = u"product_option_value"_s};
    value.set(u"id_attribute_group"_s, group);
    value.children.append(inAllLanguages(u"name"_s, name, facts));
    const auto look = [&] {
        return readRows(session, u"product_option_values"_s,
                        {{u"display"_s, u"[id,name]"_s},
                         {u"filter[id_attribute_group]"_s, anyOf({group})},
                         {u"sort"_s, u"[id_ASC]"_s}});
    };
    return foundOrMade(session, facts, u"product_option_values"_s, name, look, value);
}

struct Parent {
    QString id = {};
    std::int64_t price = 0; // millionths
    bool hasOthers = false;
};

Result<std::optional<Parent>> parentNamed(Session &session, const QString &reference)
{
    TRY_ASSIGN(const QJsonArray rows, readRowsOf(session, u"products"_s, u"reference"_s, {reference}, u"full"_s));
    QList<Parent> found;
    for (const QJsonValue &value : rows) { // the shop does not tell capitals apart
        const QJsonObject row = value.toObject();
        if (row.value("reference"_L1).toString() != reference)
            continue;
        found.append({.id = readId(row, u"id"_s, {}).valueOr({}),
                      .price = millionthsOf(readText(row, u"price"_s).valueOr({})).value_or(0),
                      .hasOthers = !membersOf(row, u"combinations"_s).isEmpty()});
    }
    if (found.size() > 1)
        return makeError(ErrorCode::Conflict,
                         u"the shop has several products with the reference \"%1\""_s.arg(reference), reference);
    return found.isEmpty() ? std::optional<Parent>() : std::optional(found.first());
}

QString decimalOf(std::int64_t millionths)
{
    const std::int64_t size = millionths < 0 ? -millionths : millionths;
    return (millionths < 0 ? u"-"_s : QString()) + QString::number(size / 1'000'000) + u'.' +
           QString::number(size % 1'000'000).rightJustified(6, u'0');
}

XmlNode optionsOf(const QStringList &values)
{
    XmlNode options{.name = u"product_option_values"_s};
    for (const QString &id : values)
        options.children.append({.name = u"product_option_value"_s, .children = {{.name = u"id"_s, .text = id}}});
    return {.name = u"associations"_s, .children = {options}};
}

} // namespace

QString variantText(const Variant &variant)
{
    QJsonObject attributes;
    for (auto it = variant.features.begin(); it != variant.features.end(); ++it)
        attributes.insert(featureStart + it.key(), it.value());
    if (!variant.words.isEmpty())
        attributes.insert(u"variant"_s, variant.words);
    if (attributes.isEmpty())
        return {};
    if (!variant.words.isEmpty() && !variant.options.isEmpty()) {
        attributes.insert(u"variant_of"_s, variant.parent);
        attributes.insert(u"variant_title"_s, variant.title);
        for (const auto &[group, value] : variant.options)
            attributes.insert(optionStart + group, value);
    }
    return QString::fromUtf8(QJsonDocument(attributes).toJson(QJsonDocument::Compact));
}

std::optional<Variant> variantOf(const QString &attributes)
{
    const QJsonObject object = QJsonDocument::fromJson(attributes.toUtf8()).object();
    Variant variant{.words = object.value("variant"_L1).toString(),
                    .parent = object.value("variant_of"_L1).toString(),
                    .title = object.value("variant_title"_L1).toString()};
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString group = it.key().mid(optionStart.size()).left(longestOption);
        if (it.key().startsWith(optionStart) && !group.isEmpty() && !it.value().toString().isEmpty())
            variant.options.append({group, it.value().toString().left(longestOption)});
    }
    if (variant.parent.isEmpty() || variant.title.isEmpty() || variant.options.isEmpty())
        return {};
    return variant;
}

Result<MadeListing> createCombination(Session &session, const ShopFacts &facts, const Change &change,
                                      const Variant &variant)
{
    if (change.sku.isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"a combination there needs a SKU"_s);
    TRY_ASSIGN(const QString text, priceText(change, facts));
    const std::int64_t price = millionthsOf(text).value_or(0);
    TRY_ASSIGN(auto parent, parentNamed(session, variant.parent));
    const bool isNew = !parent;
    if (isNew) {
        Change product = change;
        product.sku = variant.parent;
        product.eans.clear();
        product.fields.insert(Field::Title, variant.title);
        TRY_ASSIGN(const QString id, createProduct(session, facts, product, ProductKind::Combinations));
        parent = Parent{.id = id, .price = price};
    }
    QStringList values;
    for (const auto &[group, value] : variant.options) {
        TRY_ASSIGN(const QString groupId, groupNamed(session, facts, group));
        TRY_ASSIGN(const QString valueId, valueNamed(session, facts, groupId, value));
        values.append(valueId);
    }
    XmlNode combination{.name = u"combination"_s};
    combination.set(u"id_product"_s, parent->id);
    combination.set(u"reference"_s, change.sku);
    const auto ean =
        std::find_if(change.eans.begin(), change.eans.end(), [](const QString &code) { return code.size() == 13; });
    if (ean != change.eans.end())
        combination.set(u"ean13"_s, *ean);
    combination.set(u"price"_s, decimalOf(price - parent->price)); // a difference to the product's
    combination.set(u"minimal_quantity"_s, u"1"_s);
    if (!parent->hasOthers)
        combination.set(u"default_on"_s, u"1"_s);
    combination.children.append(optionsOf(values));
    TRY_ASSIGN(const QString id, made(session, u"combinations"_s, combination));
    return MadeListing{.key = {parent->id, id}, .withProduct = isNew};
}

} // namespace evenstock::prestashop

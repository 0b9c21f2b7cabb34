// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_create.h"

#include "connectors/api/json_read.h"
#include "connectors/prestashop/prestashop_features.h"
#include "connectors/prestashop/prestashop_tax.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

constexpr qsizetype longestName = 128; // of a product's name and of its address
const QString homeCategory = u"2"_s;

Result<QString> categoryOf(Session &session, const QString &wanted)
{
    static const QRegularExpression number(u"^[1-9]\\d{0,8}$"_s);
    if (!number.match(wanted).hasMatch())
        return homeCategory;
    TRY_ASSIGN(const QJsonArray rows, readRowsOf(session, u"categories"_s, u"id"_s, {wanted}, u"[id]"_s));
    return rows.isEmpty() ? homeCategory : wanted;
}

Result<QString> manufacturerOf(Session &session, const QString &brand)
{
    if (brand.isEmpty() || brand.contains(u'|') || brand.contains(u',') || brand.contains(u'['))
        return QString();
    const auto rows = readRowsOf(session, u"manufacturers"_s, u"name"_s, {brand}, u"[id,name]"_s);
    if (!rows) // without the right to them it has no brand there
        return rows.error().code == ErrorCode::Rejected ? Result<QString>(QString()) : rows.error();
    return rows->isEmpty() ? QString() : readId(rows->first().toObject(), u"id"_s, {}).valueOr({});
}

XmlNode categoriesOf(const QString &category)
{
    XmlNode categories{.name = u"categories"_s};
    QStringList ids{homeCategory, category};
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids))
        categories.children.append({.name = u"category"_s, .children = {{.name = u"id"_s, .text = id}}});
    return {.name = u"associations"_s, .children = {categories}};
}

} // namespace

XmlNode inAllLanguages(const QString &name, const QString &text, const ShopFacts &facts)
{
    XmlNode node{.name = name};
    const QStringList languages = facts.languages.isEmpty() ? QStringList{facts.language} : facts.languages;
    for (const QString &language : languages)
        node.children.append({.name = u"language"_s, .attributes = {{u"id"_s, language}}, .text = text});
    return node;
}

Result<QString> priceText(const Change &change, const ShopFacts &facts)
{
    const auto price = moneyFromField(change.fields.value(Field::Price));
    if (!price || price->minor < 0)
        return makeError(ErrorCode::InvalidRequest, u"it has no price"_s, change.sku);
    if (price->currency != facts.currency)
        return makeError(
            ErrorCode::InvalidRequest,
            u"the price is in %1, but the shop keeps its prices in %2"_s.arg(price->currency, facts.currency),
            change.sku);
    return moneyDecimal(*price);
}

QString linkRewrite(const QString &title)
{
    QString address;
    const QString plain = title.toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar letter : plain) {
        const bool isPlain = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (isPlain)
            address += letter;
        else if (!letter.isMark() && !address.isEmpty() && !address.endsWith(u'-'))
            address += u'-';
    }
    address.truncate(longestName);
    while (address.endsWith(u'-'))
        address.chop(1);
    return address.isEmpty() ? u"product"_s : address;
}

Result<QString> createProduct(Session &session, const ShopFacts &facts, const Change &change, ProductKind kind)
{
    const QString title = change.fields.value(Field::Title).simplified().left(longestName);
    if (title.isEmpty() || change.sku.isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"a product there needs a title and a SKU"_s, change.sku);
    TRY_ASSIGN(const QString price, priceText(change, facts));
    TRY_ASSIGN(const QString taxRule, taxRuleOf(session, facts));
    TRY_ASSIGN(const QString category, categoryOf(session, change.fields.value(Field::Category)));
    TRY_ASSIGN(const QString manufacturer, manufacturerOf(session, change.brand));
    XmlNode product{.name = u"product"_s};
    product.set(u"id_category_default"_s, category);
    if (!taxRule.isEmpty())
        product.set(u"id_tax_rules_group"_s, taxRule);
    if (!manufacturer.isEmpty())
        product.set(u"id_manufacturer"_s, manufacturer);
    product.set(u"reference"_s, change.sku);
    const auto ean =
        std::find_if(change.eans.begin(), change.eans.end(), [](const QString &code) { return code.size() == 13; });
    if (ean != change.eans.end())
        product.set(u"ean13"_s, *ean);
    product.set(u"price"_s, price);
    for (const char *flag : {"active", "available_for_order", "show_price", "minimal_quantity"})
        product.set(QLatin1String(flag), u"1"_s);
    if (facts.isFrom(u"1.7"_s))
        product.set(u"state"_s, u"1"_s); // else it is a draft that the back office hides
    if (facts.isFrom(u"1.7.8"_s))
        product.set(u"product_type"_s, kind == ProductKind::Combinations ? u"combinations"_s : u"standard"_s);
    static const QStringList conditions = {u"new"_s, u"used"_s, u"refurbished"_s};
    if (conditions.contains(change.fields.value(Field::Condition)))
        product.set(u"condition"_s, change.fields.value(Field::Condition));
    product.children.append(inAllLanguages(u"name"_s, title, facts));
    product.children.append(inAllLanguages(u"link_rewrite"_s, linkRewrite(title), facts));
    if (const QString text = change.fields.value(Field::Description); !text.isEmpty())
        product.children.append(inAllLanguages(u"description"_s, text, facts));
    XmlNode associations = categoriesOf(category);
    if (const auto features = featuresOf(change.fields.value(Field::Attributes)); !features.isEmpty()) {
        if (auto rows = featureRows(session, facts, features))
            associations.children.append(*std::move(rows));
        else if (rows.error().code != ErrorCode::Rejected && rows.error().code != ErrorCode::InvalidRequest)
            return rows.error(); // nothing was made yet; without the right to them it is sold without them
    }
    product.children.append(associations);
    TRY_ASSIGN(const HttpResponse answer, writeXml(session, "POST", u"products"_s, {product}));
    const QString id = writtenId(answer, u"product"_s);
    if (id.isEmpty())
        return makeError(ErrorCode::InDoubt, u"the shop did not say what it made"_s, change.sku);
    return id;
}

} // namespace evenstock::prestashop

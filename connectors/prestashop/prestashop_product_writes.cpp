// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_product_writes.h"

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

Error unsendable(const QString &why)
{
    return makeError(ErrorCode::InvalidRequest, why);
}

Result<Money> priceOf(const FieldValues &fields, const ShopFacts &facts)
{
    const auto price = moneyFromField(fields.value(Field::Price));
    if (!price || price->minor < 0)
        return unsendable(u"the price is no amount of money"_s);
    if (price->currency != facts.currency)
        return unsendable(
            u"the price is in %1, but the shop keeps its prices in %2"_s.arg(price->currency, facts.currency));
    return *price;
}

// The default language takes the new text, the others keep theirs: a language left out is blanked.
void setText(XmlNode &entity, const QString &name, const QString &text, const ShopFacts &facts)
{
    XmlNode *node = entity.child(name);
    if (!node)
        node = &entity.children.emplaceBack(XmlNode{.name = name});
    node->text.clear();
    bool isThere = false;
    for (XmlNode &language : node->children) {
        if (language.attributes.value(u"id"_s) == facts.language) {
            language.text = text;
            isThere = true;
        }
    }
    if (!isThere)
        node->children.append({.name = u"language"_s, .attributes = {{u"id"_s, facts.language}}, .text = text});
}

Status applyTo(XmlNode &product, const FieldValues &fields, const ShopFacts &facts)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        switch (it.key()) {
        case Field::Title:
            setText(product, u"name"_s, it.value(), facts);
            break;
        case Field::Description:
            setText(product, u"description"_s, it.value(), facts);
            break;
        case Field::Price: {
            TRY_ASSIGN(const Money price, priceOf(fields, facts));
            product.set(u"price"_s, moneyDecimal(price));
            break;
        }
        case Field::Condition:
            product.set(u"condition"_s, it.value());
            break;
        case Field::Category:
            product.set(u"id_category_default"_s, it.value());
            break;
        default:
            return unsendable(u"%1 of a product cannot be sent to PrestaShop"_s.arg(fieldName(it.key())));
        }
    }
    return {};
}

Result<XmlNode> readEntity(Session &session, const QString &path, const QString &name)
{
    TRY_ASSIGN(const XmlNode root, readXml(session, path));
    if (const XmlNode *entity = root.child(name))
        return *entity;
    return makeError(ErrorCode::InvalidResponse, u"the shop did not answer with a %1"_s.arg(name));
}

// Of an entity with all its fields, what a PATCH needs: those that change, whole.
XmlNode onlyChanged(const XmlNode &whole, const QStringList &names)
{
    XmlNode part{.name = whole.name};
    for (const XmlNode &child : whole.children) {
        if (child.name == "id"_L1 || names.contains(child.name))
            part.children.append(child);
    }
    return part;
}

QStringList namesOf(const FieldValues &fields)
{
    static const QMap<Field, QString> names = {{Field::Title, u"name"_s},
                                               {Field::Description, u"description"_s},
                                               {Field::Price, u"price"_s},
                                               {Field::Condition, u"condition"_s},
                                               {Field::Category, u"id_category_default"_s}};
    QStringList result;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        result.append(names.value(it.key()));
    return result;
}

Status writeCombination(Session &session, const ShopFacts &facts, const ListingKey &key, const FieldValues &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.key() != Field::Price)
            return unsendable(
                u"%1 belongs to the whole product, not to one of its combinations"_s.arg(fieldName(it.key())));
    }
    TRY_ASSIGN(const Money wanted, priceOf(fields, facts));
    TRY_ASSIGN(const XmlNode product, readEntity(session, u"products/"_s + key.product, u"product"_s));
    const XmlNode *base = product.child(u"price"_s);
    const auto basePrice = base ? parseMoney(base->text, facts.currency) : std::nullopt;
    if (!basePrice)
        return unsendable(u"the product's own price has more digits than the currency: set this one in the shop"_s);
    const QString path = u"combinations/"_s + key.attribute;
    TRY_ASSIGN(XmlNode combination, readEntity(session, path, u"combination"_s));
    combination.set(u"price"_s, moneyDecimal({wanted.minor - basePrice->minor, wanted.currency}));
    const bool patches = facts.hasPatch();
    const auto written = writeXml(session, patches ? "PATCH" : "PUT", path,
                                  {patches ? onlyChanged(combination, {u"price"_s}) : combination});
    return written ? Status() : Status(written.error());
}

} // namespace

void stripReadOnly(XmlNode &product)
{
    for (const char *name : {"manufacturer_name", "quantity", "position_in_category", "type"})
        product.remove(QLatin1String(name));
    for (const char *name : {"id_default_image", "id_default_combination"}) {
        const XmlNode *node = product.child(QLatin1String(name));
        if (node && node->text.isEmpty())
            product.remove(QLatin1String(name));
    }
}

Status writeProductFields(Session &session, const ShopFacts &facts, const ListingKey &key, const FieldValues &fields)
{
    if (key.attribute != "0"_L1)
        return writeCombination(session, facts, key, fields);
    const QString path = u"products/"_s + key.product;
    TRY_ASSIGN(XmlNode product, readEntity(session, path, u"product"_s));
    TRY(applyTo(product, fields, facts));
    stripReadOnly(product);
    const bool patches = facts.hasPatch();
    const auto written =
        writeXml(session, patches ? "PATCH" : "PUT", path, {patches ? onlyChanged(product, namesOf(fields)) : product});
    return written ? Status() : Status(written.error());
}

} // namespace evenstock::prestashop

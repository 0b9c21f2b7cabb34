// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_product_writes.h"

#include "connectors/api/json_read.h"
#include "connectors/prestashop/prestashop_create.h"
#include "connectors/prestashop/prestashop_features.h"
#include "connectors/prestashop/prestashop_siblings.h"

#include <algorithm>

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
    const XmlNode all = inAllLanguages(name, text, facts); // one that has no text yet gets this one
    for (const XmlNode &one : all.children) {
        const QString id = one.attributes.value(u"id"_s);
        const auto there = std::find_if(node->children.begin(), node->children.end(), [&id](const XmlNode &language) {
            return language.attributes.value(u"id"_s) == id;
        });
        if (there == node->children.end())
            node->children.append(one);
        else if (id == facts.language || there->text.isEmpty())
            there->text = text;
    }
}

// The product stands in its default category, too.
void addCategory(XmlNode &product, const QString &id)
{
    XmlNode *associations = product.child(u"associations"_s);
    if (!associations)
        associations = &product.children.emplaceBack(XmlNode{.name = u"associations"_s});
    XmlNode *categories = associations->child(u"categories"_s);
    if (!categories)
        categories = &associations->children.emplaceBack(XmlNode{.name = u"categories"_s});
    const bool isThere = std::any_of(categories->children.begin(), categories->children.end(), [&id](const auto &one) {
        const XmlNode *number = one.child(u"id"_s);
        return number && number->text == id;
    });
    if (!isThere)
        categories->children.append({.name = u"category"_s, .children = {{.name = u"id"_s, .text = id}}});
}

void setFeatures(XmlNode &product, const XmlNode &rows)
{
    XmlNode *associations = product.child(u"associations"_s);
    if (!associations)
        associations = &product.children.emplaceBack(XmlNode{.name = u"associations"_s});
    associations->remove(rows.name);
    associations->children.append(rows);
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
}

Status applyTo(Session &session, XmlNode &product, const FieldValues &fields, const ShopFacts &facts)
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
            if (!isNumber(it.value()))
                return unsendable(
                    u"the shop has no category \"%1\": say in Categories where its products go there"_s.arg(
                        it.value()));
            product.set(u"id_category_default"_s, it.value());
            addCategory(product, it.value());
            break;
        case Field::Attributes: {
            TRY_ASSIGN(const XmlNode rows, featureRows(session, facts, featuresOf(it.value())));
            setFeatures(product, rows);
            break;
        }
        default:
            return unsendable(u"%1 of a product cannot be sent to PrestaShop"_s.arg(fieldName(it.key())));
        }
    }
    return {};
}

// A row of a list as the entity that a PATCH takes: of its associations the categories only.
XmlNode entityOf(const QJsonObject &row, const QString &name)
{
    XmlNode entity{.name = name};
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (it.key() == "associations"_L1)
            continue;
        XmlNode &node = entity.children.emplaceBack(XmlNode{.name = it.key()});
        if (!it->isArray())
            node.text = readText(row, it.key()).valueOr({});
        for (const QJsonValue &text : it->toArray())
            node.children.append({.name = u"language"_s,
                                  .attributes = {{u"id"_s, readId(text.toObject(), u"id"_s, {}).valueOr({})}},
                                  .text = text["value"_L1].toString()});
    }
    for (const QJsonValue &one : membersOf(row, u"categories"_s))
        addCategory(entity, readId(one.toObject(), u"id"_s, {}).valueOr({}));
    return entity;
}

// In XML a warning of PHP leaves nothing but errors, while a list in JSON brings the rows beside it.
Result<XmlNode> readEntity(Session &session, const ShopFacts &facts, const QString &resource, const QString &id,
                           const QString &name)
{
    const auto root = readXml(session, resource + u'/' + id);
    if (const XmlNode *entity = root ? root->child(name) : nullptr)
        return *entity;
    const bool mayBeNoise = root || root.error().httpStatus >= 500;
    if (!mayBeNoise || !facts.hasPatch())
        return root ? makeError(ErrorCode::InvalidResponse, u"the shop did not answer with a %1"_s.arg(name))
                    : root.error();
    TRY_ASSIGN(const QJsonArray rows, readRowsOf(session, resource, u"id"_s, {id}, u"full"_s));
    if (rows.size() != 1)
        return makeError(ErrorCode::NotFound, u"the shop no longer has this"_s, id);
    return entityOf(rows.first().toObject(), name);
}

// Of an entity with all its fields, what a PATCH needs: those that change, whole. Of its associations too: those that
// are not named stay as they are.
XmlNode onlyChanged(const XmlNode &whole, const QStringList &names)
{
    XmlNode part{.name = whole.name};
    for (const XmlNode &child : whole.children) {
        if (child.name == "associations"_L1) {
            const XmlNode changed = onlyChanged(child, names);
            if (!changed.children.isEmpty())
                part.children.append(changed);
        } else if (child.name == "id"_L1 || names.contains(child.name)) {
            part.children.append(child);
        }
    }
    return part;
}

QStringList namesOf(const FieldValues &fields)
{
    static const QMap<Field, QString> names = {{Field::Title, u"name"_s},
                                               {Field::Description, u"description"_s},
                                               {Field::Price, u"price"_s},
                                               {Field::Condition, u"condition"_s},
                                               {Field::Category, u"id_category_default"_s},
                                               {Field::Attributes, u"product_features"_s}};
    QStringList result;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        result.append(names.value(it.key()));
    if (fields.contains(Field::Category))
        result.append(u"categories"_s);
    return result;
}

Status writeCombination(Session &session, const ShopFacts &facts, const ListingKey &key, const FieldValues &fields)
{
    TRY_ASSIGN(const Money wanted, priceOf(fields, facts));
    TRY_ASSIGN(const XmlNode product, readEntity(session, facts, u"products"_s, key.product, u"product"_s));
    const XmlNode *base = product.child(u"price"_s);
    const auto basePrice = base ? parseMoney(base->text, facts.currency) : std::nullopt;
    if (!basePrice)
        return unsendable(u"the product's own price has more digits than the currency: set this one in the shop"_s);
    const QString path = u"combinations/"_s + key.attribute;
    TRY_ASSIGN(XmlNode combination, readEntity(session, facts, u"combinations"_s, key.attribute, u"combination"_s));
    combination.set(u"price"_s, moneyDecimal({wanted.minor - basePrice->minor, wanted.currency}));
    const bool patches = facts.hasPatch();
    const auto written = writeXml(session, patches ? "PATCH" : "PUT", path,
                                  {patches ? onlyChanged(combination, {u"price"_s}) : combination});
    return written ? Status() : Status(written.error());
}

Status writeProduct(Session &session, const ShopFacts &facts, const QString &id, const FieldValues &fields)
{
    const QString path = u"products/"_s + id;
    TRY_ASSIGN(XmlNode product, readEntity(session, facts, u"products"_s, id, u"product"_s));
    TRY(applyTo(session, product, fields, facts));
    stripReadOnly(product);
    const bool patches = facts.hasPatch();
    const auto written =
        writeXml(session, patches ? "PATCH" : "PUT", path, {patches ? onlyChanged(product, namesOf(fields)) : product});
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
    FieldValues ofProduct = fields;
    if (key.attribute != "0"_L1) {
        if (fields.contains(Field::Title)) // theirs are made of the product's and of what they are
            return unsendable(
                u"%1 belongs to the whole product, not to one of its combinations"_s.arg(fieldName(Field::Title)));
        if (ofProduct.contains(Field::Price)) // goes whatever becomes of the rest
            TRY(writeCombination(session, facts, key, {{Field::Price, ofProduct.take(Field::Price)}}));
        TRY_ASSIGN(ofProduct, ownTurn(session, facts, key, ofProduct));
    }
    return ofProduct.isEmpty() ? Status() : writeProduct(session, facts, key.product, ofProduct);
}

} // namespace evenstock::prestashop

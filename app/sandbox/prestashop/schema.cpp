// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/prestashop/schema.h"

#include <algorithm>

namespace evenstock::sandbox::prestashop {

using namespace Qt::StringLiterals;

namespace {

QList<FieldRule> texts(const QStringList &names)
{
    QList<FieldRule> rules;
    for (const QString &name : names)
        rules.append({.name = name});
    return rules;
}

// "id_product!" is required, "quantity-" read-only, "date_add=" the shop's own.
QList<FieldRule> of(FieldKind kind, const QStringList &names)
{
    QList<FieldRule> rules;
    for (QString name : names) {
        FieldAccess access = FieldAccess::Optional;
        if (name.endsWith(u'!'))
            access = FieldAccess::Required;
        else if (name.endsWith(u'-'))
            access = FieldAccess::ReadOnly;
        else if (name.endsWith(u'='))
            access = FieldAccess::OwnedByShop;
        if (access != FieldAccess::Optional)
            name.chop(1);
        rules.append({.name = name, .kind = kind, .access = access});
    }
    return rules;
}

QList<FieldRule> dates()
{
    return of(FieldKind::Text, {u"date_add="_s, u"date_upd="_s});
}

const QStringList everything = {u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s};

Resource products()
{
    Resource products{
        .name = u"products"_s,
        .associations = {u"categories"_s, u"images"_s, u"combinations"_s, u"product_features"_s, u"stock_availables"_s},
        .methods = everything};
    products.fields =
        of(FieldKind::Whole, {u"id_manufacturer"_s, u"id_category_default"_s, u"id_tax_rules_group"_s, u"state"_s,
                              u"active"_s, u"available_for_order"_s, u"show_price"_s, u"minimal_quantity"_s}) +
        of(FieldKind::Text, {u"manufacturer_name-"_s, u"reference"_s, u"ean13"_s, u"condition"_s, u"product_type"_s}) +
        of(FieldKind::Whole, {u"quantity-"_s}) + of(FieldKind::Decimal, {u"price!"_s, u"weight"_s}) + dates() +
        of(FieldKind::Languages, {u"name"_s, u"description"_s, u"description_short"_s, u"link_rewrite"_s});
    return products;
}

Resource combinations()
{
    Resource combinations{
        .name = u"combinations"_s, .associations = {u"product_option_values"_s, u"images"_s}, .methods = everything};
    combinations.fields = of(FieldKind::Whole, {u"id_product!"_s, u"minimal_quantity"_s, u"default_on"_s}) +
                          of(FieldKind::Text, {u"reference"_s, u"ean13"_s}) +
                          of(FieldKind::Decimal, {u"price"_s, u"weight"_s});
    return combinations;
}

Resource stock()
{
    Resource stock{.name = u"stock_availables"_s, .methods = {u"PUT"_s, u"PATCH"_s}};
    stock.fields = of(FieldKind::Whole, {u"id_product!"_s, u"id_product_attribute!"_s, u"id_shop"_s, u"id_shop_group"_s,
                                         u"quantity!"_s, u"depends_on_stock!"_s, u"out_of_stock!"_s}) +
                   texts({u"location"_s});
    return stock;
}

Resource orders()
{
    Resource orders{.name = u"orders"_s, .associations = {u"order_rows"_s}, .methods = everything};
    orders.fields =
        of(FieldKind::Whole,
           {u"id_address_delivery!"_s, u"id_address_invoice!"_s, u"id_cart!"_s, u"id_currency!"_s, u"id_lang!"_s,
            u"id_customer!"_s, u"id_carrier!"_s, u"current_state"_s, u"id_shop"_s, u"id_shop_group"_s, u"valid"_s}) +
        of(FieldKind::Text, {u"module!"_s, u"payment!"_s, u"reference"_s, u"note"_s, u"shipping_number"_s}) + dates() +
        of(FieldKind::Decimal, {u"total_paid!"_s, u"total_paid_real!"_s, u"total_products!"_s, u"total_products_wt!"_s,
                                u"total_shipping"_s, u"conversion_rate!"_s});
    return orders;
}

QList<Resource> people()
{
    Resource customers{.name = u"customers"_s, .associations = {u"groups"_s}, .methods = everything};
    customers.fields = texts({u"secure_key"_s}) +
                       of(FieldKind::Text, {u"passwd!"_s, u"lastname!"_s, u"firstname!"_s, u"email!"_s}) +
                       of(FieldKind::Whole, {u"active"_s, u"id_default_group"_s}) + dates();
    Resource addresses{.name = u"addresses"_s, .methods = everything};
    addresses.fields = of(FieldKind::Whole, {u"id_customer"_s, u"id_country!"_s}) +
                       of(FieldKind::Text, {u"alias!"_s, u"lastname!"_s, u"firstname!"_s, u"address1!"_s, u"city!"_s,
                                            u"postcode"_s, u"phone"_s}) +
                       dates();
    Resource carts{.name = u"carts"_s, .associations = {u"cart_rows"_s}, .methods = everything};
    carts.fields = of(FieldKind::Whole, {u"id_currency!"_s, u"id_lang!"_s, u"id_customer"_s, u"id_address_delivery"_s,
                                         u"id_address_invoice"_s, u"id_shop"_s, u"id_shop_group"_s, u"id_carrier"_s}) +
                   texts({u"delivery_option"_s}) + dates();
    Resource histories{.name = u"order_histories"_s, .methods = everything};
    histories.fields = of(FieldKind::Whole, {u"id_order!"_s, u"id_order_state!"_s}) + dates();
    Resource parcels{.name = u"order_carriers"_s, .methods = everything};
    parcels.fields = of(FieldKind::Whole, {u"id_order!"_s, u"id_carrier!"_s, u"id_order_invoice"_s}) +
                     of(FieldKind::Decimal, {u"weight"_s, u"shipping_cost_tax_excl"_s, u"shipping_cost_tax_incl"_s}) +
                     texts({u"tracking_number"_s}) + of(FieldKind::Text, {u"date_add="_s});
    return {customers, addresses, carts, histories, parcels};
}

Resource readable(const QString &name, QList<FieldRule> fields)
{
    return {.name = name, .fields = std::move(fields)};
}

Resource writable(const QString &name, QList<FieldRule> fields)
{
    return {.name = name, .fields = std::move(fields), .methods = everything};
}

QList<Resource> lists()
{
    Resource categories = readable(u"categories"_s, of(FieldKind::Whole, {u"id_parent!"_s, u"active!"_s}) +
                                                        of(FieldKind::Languages, {u"name"_s, u"link_rewrite"_s}));
    categories.methods = everything;
    Resource manufacturers = readable(u"manufacturers"_s, of(FieldKind::Whole, {u"active"_s}) + texts({u"name"_s}));
    manufacturers.methods = everything;
    return {
        categories,
        manufacturers,
        writable(u"product_options"_s, of(FieldKind::Whole, {u"is_color_group"_s}) + texts({u"group_type"_s}) +
                                           of(FieldKind::Languages, {u"name"_s, u"public_name"_s})),
        writable(u"product_option_values"_s,
                 of(FieldKind::Whole, {u"id_attribute_group"_s}) + of(FieldKind::Languages, {u"name"_s})),
        writable(u"product_features"_s, of(FieldKind::Languages, {u"name"_s})),
        writable(u"product_feature_values"_s,
                 of(FieldKind::Whole, {u"id_feature!"_s, u"custom"_s}) + of(FieldKind::Languages, {u"value"_s})),
        readable(u"languages"_s, of(FieldKind::Whole, {u"active"_s}) + texts({u"iso_code"_s, u"name"_s})),
        readable(u"currencies"_s, of(FieldKind::Whole, {u"active"_s}) + texts({u"iso_code"_s})),
        readable(u"countries"_s, of(FieldKind::Whole, {u"active"_s}) + texts({u"iso_code"_s})),
        readable(u"carriers"_s, of(FieldKind::Whole, {u"id_reference"_s, u"is_free"_s, u"active"_s, u"deleted"_s}) +
                                    texts({u"name"_s})),
        readable(u"order_states"_s, of(FieldKind::Whole, {u"logable"_s, u"paid"_s, u"shipped"_s, u"delivery"_s,
                                                          u"invoice"_s, u"hidden"_s}) +
                                        of(FieldKind::Languages, {u"name"_s})),
        readable(u"configurations"_s, texts({u"name"_s, u"value"_s})),
        readable(u"images"_s, {}),
    };
}

} // namespace

QString FieldRule::blank() const
{
    switch (kind) {
    case FieldKind::Whole:
        return u"0"_s;
    case FieldKind::Decimal:
        return u"0.000000"_s;
    case FieldKind::Text:
    case FieldKind::Languages:
        break;
    }
    return {};
}

QString Resource::entity() const
{
    return singular(name);
}

const FieldRule *Resource::field(const QString &wanted) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&wanted](const FieldRule &rule) { return rule.name == wanted; });
    return found == fields.end() ? nullptr : &*found;
}

const QList<Resource> &resources()
{
    static const QList<Resource> all =
        QList<Resource>{products(), combinations(), stock(), orders()} + people() + lists();
    return all;
}

const Resource *resourceNamed(const QString &name)
{
    const auto &all = resources();
    const auto found = std::find_if(all.begin(), all.end(), [&name](const Resource &one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

QString singular(const QString &plural)
{
    if (plural.endsWith("ies"_L1))
        return plural.chopped(3) + u'y';
    return plural.chopped(plural.endsWith("sses"_L1) ? 2 : 1);
}

} // namespace evenstock::sandbox::prestashop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/prestashop/branch.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace evenstock::sandbox::prestashop {

using namespace Qt::StringLiterals;

namespace {

void feature(Shop &shop, QJsonObject &product, const QString &name, const QString &value)
{
    const qint64 id = shop.insert(u"product_features"_s, {{u"name"_s, languages(name, name)}});
    const qint64 valueId = shop.insert(
        u"product_feature_values"_s,
        {{u"id_feature"_s, QString::number(id)}, {u"custom"_s, u"0"_s}, {u"value"_s, languages(value, value)}});
    QJsonObject associations = product.value("associations"_L1).toObject();
    associations.insert(
        u"product_features"_s,
        QJsonArray{QJsonObject{{u"id"_s, QString::number(id)}, {u"id_feature_value"_s, QString::number(valueId)}}});
    product.insert(u"associations"_s, associations);
}

// What the owner does in the back office: stock does not touch the product's date.
Result<QJsonObject> edit(Branch &branch, const QJsonObject &arguments, UtcMs now)
{
    const qint64 product = arguments.value("product"_L1).toInteger();
    if (arguments.contains("stock"_L1)) {
        QJsonObject *row = branch.shop.stockRow(product, arguments.value("attribute"_L1).toInteger());
        if (row == nullptr)
            return makeError(ErrorCode::NotFound, u"There is no such combination."_s);
        branch.shop.setStock(*row, arguments.value("stock"_L1).toInteger());
    }
    QJsonObject &row = *branch.shop.find(u"products"_s, product);
    const bool isOfProduct = arguments.contains("price"_L1) || arguments.contains("name"_L1) ||
                             arguments.contains("picture"_L1) || arguments.contains("without_picture"_L1) ||
                             arguments.contains("feature"_L1) || arguments.contains("reference"_L1);
    if (arguments.contains("reference"_L1)) { // another one, and no EAN
        row.insert(u"reference"_s, arguments.value("reference"_L1));
        row.insert(u"ean13"_s, QString());
    }
    if (arguments.contains("without_picture"_L1)) // by its place, from 0
        branch.shop.removePicture(row, row.value("associations"_L1)["images"_L1]
                                           .toArray()
                                           .at(arguments.value("without_picture"_L1).toInteger())["id"_L1]
                                           .toString()
                                           .toLongLong());
    if (arguments.contains("feature"_L1)) // the only one that it has from now on: "Material", "value": "Oak"
        feature(branch.shop, row, arguments.value("feature"_L1).toString(), arguments.value("value"_L1).toString());
    if (arguments.contains("picture"_L1)) // base64
        branch.shop.addPicture(row, QByteArray::fromBase64(arguments.value("picture"_L1).toString().toLatin1()));
    if (arguments.contains("price"_L1))
        row.insert(u"price"_s, Shop::decimal(Shop::millionths(arguments.value("price"_L1).toString())));
    if (arguments.contains("name"_L1))
        row.insert(u"name"_s, languages(arguments.value("name"_L1).toString(), arguments.value("name"_L1).toString()));
    if (isOfProduct) {
        row.insert(u"date_upd"_s, branch.shop.localTime(now));
        branch.shop.tell(u"product.saved"_s, {{u"id_product"_s, product}});
    }
    return row;
}

} // namespace

Result<QJsonObject> actIn(Branch &branch, const QString &verb, const QJsonObject &arguments, UtcMs now)
{
    const qint64 product = arguments.value("product"_L1).toInteger();
    if (verb == "webhook"_L1) {
        branch.hooks = QUrl(arguments.value("url"_L1).toString());
        return QJsonObject{{u"url"_s, branch.hooks.toString()}};
    }
    if (verb == "sell"_L1) {
        const qint64 order = branch.desk.sell(product, arguments.value("attribute"_L1).toInteger(),
                                              arguments.value("quantity"_L1).toInteger(1), now);
        if (order == 0)
            return makeError(ErrorCode::NotFound, u"There is no such product."_s);
        return QJsonObject{{u"order"_s, order}};
    }
    if (verb == "state"_L1 || verb == "cancel"_L1) {
        constexpr int cancelled = 6;
        const qint64 state = verb == "cancel"_L1 ? cancelled : arguments.value("state"_L1).toInteger();
        if (!branch.desk.move(arguments.value("order"_L1).toInteger(), state, now))
            return makeError(ErrorCode::NotFound, u"There is no such order or state."_s);
        return QJsonObject{{u"order"_s, arguments.value("order"_L1)}};
    }
    if (verb == "forget"_L1) { // a shop that never had any
        const QString resource = arguments.value("resource"_L1).toString();
        if (resourceNamed(resource) == nullptr)
            return makeError(ErrorCode::NotFound, u"There is no such resource."_s);
        branch.shop.table(resource).clear();
        return QJsonObject{{u"resource"_s, resource}};
    }
    if (verb == "parcel"_L1) { // the shop's owner writes the number of a parcel down
        QJsonObject *order = branch.shop.find(u"orders"_s, arguments.value("order"_L1).toInteger());
        if (order == nullptr)
            return makeError(ErrorCode::NotFound, u"There is no such order."_s);
        order->insert(u"shipping_number"_s, arguments.value("number"_L1));
        order->insert(u"date_upd"_s, branch.shop.localTime(now));
        return QJsonObject{{u"order"_s, arguments.value("order"_L1)}};
    }
    if (branch.shop.find(u"products"_s, product) == nullptr)
        return makeError(ErrorCode::NotFound, u"There is no such product, or nobody knows how to "_s + verb);
    if (verb == "edit"_L1)
        return edit(branch, arguments, now);
    if (verb != "vanish"_L1)
        return makeError(ErrorCode::NotFound, u"Nobody knows how to "_s + verb);
    branch.shop.removeProduct(product);
    return QJsonObject{{u"product"_s, product}};
}

QJsonObject everythingIn(const Shop &shop)
{
    QJsonObject own{{u"name"_s, shop.setup().name}};
    for (const QString &resource : {u"products"_s, u"combinations"_s, u"stock_availables"_s, u"orders"_s, u"carts"_s,
                                    u"customers"_s, u"product_options"_s, u"product_option_values"_s, u"categories"_s,
                                    u"product_features"_s, u"product_feature_values"_s}) {
        QJsonArray rows;
        for (const auto &[id, row] : shop.table(resource))
            rows.append(row);
        own.insert(resource, rows);
    }
    QJsonArray pictures; // by what is in them
    for (const QByteArray &bytes : shop.pictures)
        pictures.append(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    own.insert(u"pictures"_s, pictures);
    return own;
}

} // namespace evenstock::sandbox::prestashop

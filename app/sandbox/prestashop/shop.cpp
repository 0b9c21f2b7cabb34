// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/prestashop/shop.h"

#include <QDateTime>
#include <QTimeZone>

#include <utility>

namespace evenstock::sandbox::prestashop {

using namespace Qt::StringLiterals;

QJsonArray languages(const QString &english, const QString &french)
{
    return {QJsonObject{{u"id"_s, u"1"_s}, {u"value"_s, english}},
            QJsonObject{{u"id"_s, u"2"_s}, {u"value"_s, french}}};
}

QString text(const QJsonObject &row, const QString &field)
{
    const QJsonValue value = row.value(field);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

qint64 whole(const QJsonObject &row, const QString &field)
{
    return text(row, field).toLongLong();
}

Shop::Shop(Setup setup)
    : m_setup(std::move(setup))
{
    for (const Resource &resource : resources())
        m_tables[resource.name] = {};
}

QJsonObject *Shop::find(const QString &resource, qint64 id)
{
    Rows &rows = table(resource);
    const auto found = rows.find(id);
    return found == rows.end() ? nullptr : &found->second;
}

qint64 Shop::insert(const QString &resource, QJsonObject row)
{
    const qint64 id = ++m_last[resource];
    row.insert(u"id"_s, id);
    if (const Resource *rules = resourceNamed(resource)) {
        for (const FieldRule &rule : rules->fields) {
            if (!row.contains(rule.name))
                row.insert(rule.name, rule.kind == FieldKind::Languages ? QJsonValue(languages({}, {}))
                                                                        : QJsonValue(rule.blank()));
        }
    }
    table(resource)[id] = row;
    return id;
}

QString Shop::localTime(UtcMs time) const
{
    return QDateTime::fromMSecsSinceEpoch(time, QTimeZone(m_setup.timezone.toLatin1()))
        .toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

void Shop::tell(const QString &event, const QJsonObject &ids) const
{
    if (seen)
        seen({event, ids});
}

qint64 Shop::addProduct(QJsonObject product, UtcMs now)
{
    product.insert(u"date_add"_s, localTime(now));
    product.insert(u"date_upd"_s, localTime(now));
    const qint64 id = insert(u"products"_s, product);
    const qint64 stock = insert(u"stock_availables"_s, {{u"id_product"_s, QString::number(id)},
                                                        {u"id_product_attribute"_s, u"0"_s},
                                                        {u"id_shop"_s, u"1"_s},
                                                        {u"out_of_stock"_s, u"2"_s}});
    QJsonObject &row = *find(u"products"_s, id);
    QJsonObject associations = row.value("associations"_L1).toObject();
    associations.insert(u"stock_availables"_s, QJsonArray{QJsonObject{{u"id"_s, QString::number(stock)},
                                                                      {u"id_product_attribute"_s, u"0"_s}}});
    row.insert(u"associations"_s, associations);
    tell(u"product.saved"_s, {{u"id_product"_s, id}});
    return id;
}

qint64 Shop::addCombination(QJsonObject combination)
{
    const qint64 product = whole(combination, u"id_product"_s);
    const qint64 id = insert(u"combinations"_s, std::move(combination));
    insert(u"stock_availables"_s, {{u"id_product"_s, QString::number(product)},
                                   {u"id_product_attribute"_s, QString::number(id)},
                                   {u"id_shop"_s, u"1"_s},
                                   {u"out_of_stock"_s, u"2"_s}});
    if (QJsonObject *row = find(u"products"_s, product)) {
        QJsonObject associations = row->value("associations"_L1).toObject();
        QJsonArray members = associations.value("combinations"_L1).toArray();
        members.append(QJsonObject{{u"id"_s, QString::number(id)}});
        associations.insert(u"combinations"_s, members);
        row->insert(u"associations"_s, associations);
    }
    tell(u"combination.saved"_s, {{u"id_product"_s, product}, {u"id_product_attribute"_s, id}});
    return id;
}

void Shop::removeProduct(qint64 id)
{
    const QString product = QString::number(id);
    table(u"products"_s).erase(id);
    for (const QString &resource : {u"combinations"_s, u"stock_availables"_s})
        std::erase_if(table(resource),
                      [&product](const auto &entry) { return text(entry.second, u"id_product"_s) == product; });
    tell(u"product.deleted"_s, {{u"id_product"_s, id}});
}

qint64 Shop::addPicture(QJsonObject &product, const QByteArray &bytes)
{
    const qint64 id = insert(u"images"_s, {});
    pictures.insert(id, bytes);
    QJsonObject associations = product.value("associations"_L1).toObject();
    QJsonArray images = associations.value("images"_L1).toArray();
    images.append(QJsonObject{{u"id"_s, QString::number(id)}});
    associations.insert(u"images"_s, images);
    product.insert(u"associations"_s, associations);
    return id;
}

bool Shop::removePicture(QJsonObject &product, qint64 id)
{
    QJsonObject associations = product.value("associations"_L1).toObject();
    QJsonArray images = associations.value("images"_L1).toArray();
    for (qsizetype at = 0; at < images.size(); ++at) {
        if (images.at(at)["id"_L1].toString().toLongLong() != id)
            continue;
        images.removeAt(at);
        associations.insert(u"images"_s, images);
        product.insert(u"associations"_s, associations);
        pictures.remove(id);
        return true;
    }
    return false;
}

QJsonObject *Shop::stockRow(qint64 product, qint64 attribute)
{
    for (auto &[id, row] : table(u"stock_availables"_s)) {
        if (whole(row, u"id_product"_s) == product && whole(row, u"id_product_attribute"_s) == attribute)
            return &row;
    }
    return nullptr;
}

qint64 Shop::stockOf(qint64 product, qint64 attribute)
{
    const QJsonObject *row = stockRow(product, attribute);
    return row == nullptr ? 0 : whole(*row, u"quantity"_s);
}

void Shop::addSum(qint64 product)
{
    qint64 sum = 0;
    for (const auto &[id, row] : table(u"stock_availables"_s)) {
        if (whole(row, u"id_product"_s) == product && whole(row, u"id_product_attribute"_s) != 0)
            sum += whole(row, u"quantity"_s);
    }
    if (QJsonObject *row = stockRow(product, 0))
        row->insert(u"quantity"_s, QString::number(sum));
}

void Shop::setStock(QJsonObject &row, qint64 quantity)
{
    row.insert(u"quantity"_s, QString::number(quantity));
    const qint64 product = whole(row, u"id_product"_s);
    const qint64 attribute = whole(row, u"id_product_attribute"_s);
    if (attribute != 0)
        addSum(product);
    tell(u"stock.changed"_s, {{u"id_product"_s, product}, {u"id_product_attribute"_s, attribute}});
}

void Shop::moveStock(qint64 product, qint64 attribute, qint64 by)
{
    if (QJsonObject *row = stockRow(product, attribute))
        setStock(*row, whole(*row, u"quantity"_s) + by);
}

qint64 Shop::priceOf(qint64 product, qint64 attribute)
{
    const QJsonObject *row = find(u"products"_s, product);
    qint64 price = row == nullptr ? 0 : millionths(text(*row, u"price"_s));
    if (const QJsonObject *combination = attribute == 0 ? nullptr : find(u"combinations"_s, attribute))
        price += millionths(text(*combination, u"price"_s));
    return price;
}

qint64 Shop::millionths(const QString &decimal)
{
    const bool isNegative = decimal.startsWith(u'-');
    const QString digits = decimal.mid(isNegative ? 1 : 0);
    const qint64 size = digits.section(u'.', 0, 0).toLongLong() * 1'000'000 +
                        digits.section(u'.', 1).leftJustified(6, u'0', true).toLongLong();
    return isNegative ? -size : size;
}

QString Shop::decimal(qint64 millionths)
{
    const qint64 size = millionths < 0 ? -millionths : millionths;
    return (millionths < 0 ? u"-"_s : QString()) + QString::number(size / 1'000'000) + u'.' +
           QString::number(size % 1'000'000).rightJustified(6, u'0');
}

qint64 Shop::centsWithTax(qint64 millionths)
{
    return (withTax(millionths) + 5000) / 10'000;
}

} // namespace evenstock::sandbox::prestashop

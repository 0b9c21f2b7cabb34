// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bolibana/sales.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace evenstock::sandbox::bolibana {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 20;

HttpAnswer answered(const QJsonObject &object, int status = 200)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpAnswer refused(int status, const QString &words)
{
    return answered({{u"detail"_s, words}}, status);
}

HttpAnswer badItems(const QString &words)
{
    return answered({{u"items"_s, QJsonArray{words}}}, 400);
}

} // namespace

HttpAnswer Sales::add(const HttpRequest &request, Goods &goods, UtcMs now)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QJsonArray items = body.value("items"_L1).toArray();
    if (items.isEmpty())
        return badItems(u"Cette liste ne peut pas être vide."_s);
    for (const QJsonValue &item : items) {
        if (goods.find(item["product_id"_L1].toInteger()) == nullptr)
            return badItems(u"Produit inconnu."_s);
    }
    for (const QJsonValue &item : items) {
        if (!m_takeStock)
            break;
        Good sold = *goods.find(item["product_id"_L1].toInteger());
        const qint64 taken = qRound64(item["quantity"_L1].toDouble() * 1000);
        sold.quantityMilli -= sold.weightUnit == "g"_L1 ? taken * 1000 : taken;
        goods.change(sold, now);
    }
    QJsonObject sale = body;
    sale.insert(u"id"_s, m_sales.size() + 1);
    sale.insert(u"status"_s, u"draft"_s);
    m_sales.append(sale);
    return answered(sale, 201);
}

HttpAnswer Sales::page(const HttpRequest &request, const QString &prefix) const
{
    if (!m_areReadable)
        return refused(405, u"Méthode « GET » non autorisée."_s);
    const qsizetype number = std::max<qsizetype>(1, request.argument(u"page"_s).toLongLong());
    QJsonArray results;
    for (qsizetype i = (number - 1) * pageSize; i < std::min(m_sales.size(), number * pageSize); ++i)
        results.append(m_sales.at(i));
    const QString next = u"http://app.internal%1/b2c/sales/?page=%2"_s.arg(prefix).arg(number + 1);
    return answered({{u"count"_s, m_sales.size()},
                     {u"next"_s, number * pageSize < m_sales.size() ? QJsonValue(next) : QJsonValue()},
                     {u"previous"_s, QJsonValue()},
                     {u"results"_s, results}});
}

HttpAnswer Sales::one(const QString &id) const
{
    if (!m_areReadable)
        return refused(405, u"Méthode « GET » non autorisée."_s);
    const qsizetype place = id.toLongLong() - 1;
    return place >= 0 && place < m_sales.size() ? answered(m_sales.at(place).toObject())
                                                : refused(404, u"Pas trouvé."_s);
}

QJsonObject Sales::change(const QJsonObject &arguments)
{
    m_takeStock = arguments.value("take_stock"_L1).toBool(m_takeStock);
    m_areReadable = arguments.value("readable"_L1).toBool(m_areReadable);
    const qsizetype place = arguments.value("sale"_L1).toInteger() - 1;
    if (place >= 0 && place < m_sales.size()) {
        QJsonObject sale = m_sales.at(place).toObject();
        sale.insert(u"status"_s, arguments.value("status"_L1));
        m_sales.replace(place, sale);
    }
    return {{u"sales"_s, m_sales}};
}

} // namespace evenstock::sandbox::bolibana

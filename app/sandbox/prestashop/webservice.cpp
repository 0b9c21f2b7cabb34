// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/prestashop/webservice.h"

#include "app/sandbox/row_faults.h"

#include <QRegularExpression>

#include <algorithm>

namespace evenstock::sandbox::prestashop {

using namespace Qt::StringLiterals;

namespace {

bool asksForJson(const HttpRequest &request)
{
    return request.argument(u"output_format"_s) == "JSON"_L1 || request.argument(u"io_format"_s) == "JSON"_L1 ||
           request.header("Output-Format") == "JSON" || request.header("Io-Format") == "JSON";
}

// "[{"id":"1","value":"x"}]" becomes "x" where one language is asked for.
void keepLanguage(QJsonObject &row, const QString &language)
{
    for (auto it = row.begin(); it != row.end(); ++it) {
        const QJsonArray texts = it.value().toArray();
        for (const QJsonValue &one : texts) {
            if (one["id"_L1].toString() == language && one["value"_L1].isString()) {
                it.value() = one["value"_L1];
                break;
            }
        }
    }
}

} // namespace

Style Webservice::styleOf(const HttpRequest &request) const
{
    return {
        .isJson = asksForJson(request), .dropsEmpty = m_shop.hasPatch(), .version = m_shop.setup().version.toLatin1()};
}

HttpAnswer Webservice::answer(const HttpRequest &request, const QStringList &path, UtcMs now)
{
    const Style style = styleOf(request);
    if (path.isEmpty())
        return root(request, style);
    const Resource *resource = resourceNamed(path.first());
    if (resource == nullptr)
        return failed({.code = 27, .message = u"Resource of type \"%1\" does not exists."_s.arg(path.first())}, style);
    if (resource->name == "images"_L1)
        return picture(request, path, now);
    if (request.method == "GET")
        return get(*resource, request, path);
    if (request.method == "PATCH" && !m_shop.hasPatch())
        return failed({.status = 405, .code = 23, .message = u"Method PATCH is not valid"_s}, style);
    if (!resource->methods.contains(QString::fromLatin1(request.method)))
        return failed({.status = 405,
                       .code = 101,
                       .message = u"Method %1 is not allowed for the resource %2"_s.arg(
                           QString::fromLatin1(request.method), resource->name)},
                      style);
    return request.method == "DELETE" ? remove(*resource, request, path) : write(*resource, request, path, now);
}

HttpAnswer Webservice::root(const HttpRequest &request, const Style &style) const
{
    if (style.isJson && m_shop.hasPatch())
        return fatal();
    QByteArray body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<prestashop "
                      "xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n<api shopName=\"" +
                      m_shop.setup().name.toHtmlEscaped().toUtf8() + "\">\n";
    for (const Resource &resource : resources()) {
        body += '<' + resource.name.toUtf8() + R"( get="true" head="true")";
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE"}) {
            const bool has = resource.methods.contains(QLatin1String(method)) &&
                             (m_shop.hasPatch() || qstrcmp(method, "PATCH") != 0);
            body += ' ' + QByteArray(method).toLower() + (has ? "=\"true\"" : "=\"false\"");
        }
        body += "/>\n";
    }
    Q_UNUSED(request)
    HttpAnswer answer{.contentType = "text/xml;charset=utf-8", .body = body + "</api>\n</prestashop>\n"};
    answer.headers.emplaceBack("PSWS-Version", style.version);
    return answer;
}

// price[alias][use_tax]=1 and its like add a computed field to each row.
void Webservice::addPrices(QJsonObject &row, const HttpRequest &request)
{
    static const QRegularExpression name(u"^price\\[([a-z_]+)\\]\\[([a-z_]+)\\]$"_s);
    QMap<QString, QMap<QString, QString>> asked;
    const auto items = request.query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (const auto match = name.match(key); match.hasMatch())
            asked[match.captured(1)].insert(match.captured(2), value);
    }
    for (auto it = asked.begin(); it != asked.end(); ++it) {
        const bool isCombination = row.contains("id_product"_L1);
        const qint64 product = isCombination ? whole(row, u"id_product"_s) : whole(row, u"id"_s);
        const qint64 attribute = isCombination ? whole(row, u"id"_s) : it->value(u"product_attribute"_s).toLongLong();
        const qint64 price = m_shop.priceOf(product, attribute);
        const qint64 whole = it->value(u"use_tax"_s) == "1"_L1 ? Shop::withTax(price) : price;
        const bool isExact = it->value(u"decimals"_s) == "6"_L1; // else as the shop computes
        row.insert(it.key(), Shop::decimal(isExact ? whole : (whole + 5000) / 10'000 * 10'000));
    }
}

Rows Webservice::answered(const Resource &resource, const HttpRequest &request)
{
    Rows rows = m_shop.table(resource.name);
    if (resource.name == "stock_availables"_L1) // without a shop they are in no list
        std::erase_if(rows, [](const auto &entry) {
            return whole(entry.second, u"id_shop"_s) == 0 && whole(entry.second, u"id_shop_group"_s) == 0;
        });
    Q_UNUSED(request)
    return rows;
}

HttpAnswer Webservice::get(const Resource &resource, const HttpRequest &request, const QStringList &path)
{
    const Style style = styleOf(request);
    ListQuery query = ListQuery::of(request.query);
    const bool isSingle = path.size() > 1;
    if (isSingle)
        query.filters = {{u"id"_s, path.at(1)}};
    if (const auto fault = query.fault(resource, request.argument(u"date"_s) == "1"_L1))
        return failed(*fault, style);
    const bool isList = !isSingle || !query.display.isEmpty();
    if (!isList)
        query.display = u"full"_s;
    const QJsonArray rows = query.apply(resource, answered(resource, request));
    if (isSingle && rows.isEmpty())
        return nothingThere(style);
    RowFaults odd(m_faults, u"GET /"_s + resource.name);
    QJsonArray told;
    const QString language = request.argument(u"language"_s);
    for (const QJsonValue &value : rows) {
        QJsonObject row = value.toObject();
        addPrices(row, request);
        if (!language.isEmpty())
            keepLanguage(row, language);
        odd.append(told, row);
    }
    if (!isList)
        return entityAnswer(resource, rows.first().toObject(), style, 200);
    return query.display.isEmpty() ? idsAnswer(resource, told, style) : listAnswer(resource, told, style);
}

HttpAnswer Webservice::remove(const Resource &resource, const HttpRequest &request, const QStringList &path)
{
    const Style style = styleOf(request);
    const qint64 id = path.value(1).toLongLong();
    if (m_shop.find(resource.name, id) == nullptr)
        return failed({.status = 404, .code = 87, .message = u"This %1 does not exist"_s.arg(resource.entity())},
                      style);
    if (resource.name == "products"_L1)
        m_shop.removeProduct(id);
    else
        m_shop.table(resource.name).erase(id);
    HttpAnswer answer{.contentType = {}, .body = {}};
    answer.headers.emplaceBack("PSWS-Version", style.version);
    return answer;
}

} // namespace evenstock::sandbox::prestashop

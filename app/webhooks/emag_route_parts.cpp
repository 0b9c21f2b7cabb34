// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/emag_route_parts.h"

#include "app/service/emag_json.h"
#include "app/webhooks/api_schemas.h"
#include "app/webhooks/query_values.h"

#include <QJsonArray>

namespace evenstock::emagroutes {

using namespace Qt::StringLiterals;

namespace {

const QString emagTag = u"eMAG"_s;

} // namespace

Error wrong(const QString &name, const QString &what)
{
    return makeError(ErrorCode::InvalidRequest, name + u' ' + what, name);
}

Result<QList<EmagAccount>> accountsFor(Database &shop, const QString &type, const QString &name)
{
    if (!type.isEmpty() && type != "main"_L1 && type != "fbe"_L1 && type != "both"_L1)
        return wrong(u"account_type"_s, u"must be one of: main, fbe, both"_s);
    TRY_ASSIGN(const auto all, EmagQueries(shop).accounts());
    QList<EmagAccount> found;
    for (const EmagAccount &account : all) {
        const bool isOfType = type.isEmpty() || type == "both"_L1 || account.isFbe == (type == "fbe"_L1);
        if (isOfType && (name.isEmpty() || account.name == name))
            found.append(account);
    }
    if (found.isEmpty())
        return makeError(ErrorCode::NotFound, u"there is no such eMAG account"_s, u"account_type"_s);
    return found;
}

Result<AccountId> listedAccount(Database &shop, const QUrlQuery &query)
{
    const QString type = textIn(query, u"account_type"_s);
    const QString name = textIn(query, u"account"_s);
    TRY_ASSIGN(const auto found, accountsFor(shop, type, name));
    if (name.isEmpty() && (type.isEmpty() || type == "both"_L1))
        return AccountId{};
    if (found.size() > 1)
        return wrong(u"account"_s, u"must name one of the eMAG accounts of this type"_s);
    return found.first().id;
}

Result<PageRequest> pageFrom(const QUrlQuery &query)
{
    const auto limit = numberIn(query, u"limit"_s, 1, mostRows, 100);
    if (!limit)
        return wrong(u"limit"_s, u"must be a number from 1 to %1"_s.arg(mostRows));
    return PageRequest{.after = textIn(query, u"after"_s), .limit = *limit};
}

QJsonObject listOf(const QString &name, const QJsonArray &rows, const QString &next)
{
    QJsonObject object{{name, rows}};
    if (!next.isEmpty())
        object.insert(u"next"_s, next);
    return object;
}

QJsonObject offersOf(const QString &name, const Page<EmagOffer> &page)
{
    QJsonArray rows;
    for (const EmagOffer &offer : page.rows)
        rows.append(emagOfferObject(offer));
    return listOf(name, rows, page.next);
}

QString pathOf(const QString &name)
{
    return u"/api/v1/emag/products/"_s + name;
}

void addRead(RouteTable &table, LocalDesk &desk, const QString &name, const QString &summary, const QJsonObject &schema,
             const QList<RouteParameter> &parameters, const Read &read)
{
    table.add({.path = pathOf(name),
               .tag = emagTag,
               .summary = summary,
               .parameters = parameters,
               .answers = answersWith({200, u"As it stands."_s, schema}),
               .handler = [&desk, read](const ExchangePtr &exchange) {
                   tellOfShop(desk, exchange,
                              [&](Database &shop) { return read(desk, shop, exchange->request().query); });
               }});
}

QJsonObject listSchema(const QString &name)
{
    return objectOf({{name, arrayOf(schemaOf(u"object"_s))}, {u"next"_s, textSchema()}}, {name});
}

RouteParameter asked(const QString &name, const QString &description, const QJsonObject &schema)
{
    RouteParameter parameter{name, u"query"_s, description, false};
    if (!schema.isEmpty())
        parameter.schema = schema;
    return parameter;
}

QList<RouteParameter> pageParameters()
{
    return {asked(u"limit"_s, u"rows of a page"_s, schemaOf(u"integer"_s)),
            asked(u"after"_s, u"next of the page before"_s)};
}

QList<RouteParameter> accountParameters()
{
    return {asked(u"account_type"_s, u"main, fbe or both"_s),
            asked(u"account"_s, u"the account's name, where there are several of a type"_s)};
}

} // namespace evenstock::emagroutes

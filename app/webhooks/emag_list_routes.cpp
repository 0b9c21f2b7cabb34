// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/emag_list_routes.h"

#include "app/service/emag_json.h"
#include "app/webhooks/api_schemas.h"
#include "app/webhooks/emag_route_parts.h"
#include "app/webhooks/query_values.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;
using namespace emagroutes;

namespace {

Result<QJsonObject> comparison(LocalDesk &, Database &shop, const QUrlQuery &query)
{
    static const QStringList names{u"all"_s, u"different"_s, u"missing"_s};
    const QString name = query.hasQueryItem(u"shown"_s) ? textIn(query, u"shown"_s) : names.first();
    if (!names.contains(name))
        return wrong(u"shown"_s, u"must be one of: "_s + names.join(u", "_s));
    TRY_ASSIGN(const PageRequest request, pageFrom(query));
    EmagQueries emag(shop);
    TRY_ASSIGN(const auto pair, emag.pair(textIn(query, u"main"_s), textIn(query, u"fbe"_s)));
    TRY_ASSIGN(const auto page, emag.comparison(pair, EmagShown(names.indexOf(name)), request));
    QJsonArray rows;
    for (const EmagComparison &row : page.rows)
        rows.append(emagComparisonObject(row));
    QJsonObject object = listOf(u"comparison"_s, rows, page.next);
    object.insert(u"main"_s, pair.main.name);
    object.insert(u"fbe"_s, pair.fbe.name);
    return object;
}

Result<QJsonObject> competition(LocalDesk &, Database &shop, const QUrlQuery &query)
{
    TRY_ASSIGN(const AccountId account, listedAccount(shop, query));
    TRY_ASSIGN(const PageRequest request, pageFrom(query));
    const QString name = textIn(query, u"place"_s);
    EmagQueries emag(shop);
    if (name.isEmpty()) {
        TRY_ASSIGN(const auto page, emag.competition(account, request));
        return offersOf(u"offers"_s, page);
    }
    for (const EmagPlace place : {EmagPlace::First, EmagPlace::Behind, EmagPlace::Unknown}) {
        if (emagPlaceName(place) != name)
            continue;
        TRY_ASSIGN(const auto page, emag.competition(account, place, request));
        return offersOf(u"offers"_s, page);
    }
    return wrong(u"place"_s, u"must be one of: first, behind, unknown"_s);
}

Result<QJsonObject> rejected(LocalDesk &, Database &shop, const QUrlQuery &query)
{
    TRY_ASSIGN(const AccountId account, listedAccount(shop, query));
    TRY_ASSIGN(const auto reasons, EmagQueries(shop).rejections(account));
    QJsonArray rows;
    for (const EmagRejection &reason : reasons)
        rows.append(emagRejectionObject(reason));
    return QJsonObject{{u"reasons"_s, rows}};
}

Result<QJsonObject> lowStock(LocalDesk &, Database &shop, const QUrlQuery &query)
{
    constexpr int most = 1'000'000;
    TRY_ASSIGN(const AccountId account, listedAccount(shop, query));
    TRY_ASSIGN(const PageRequest request, pageFrom(query));
    const auto pieces = numberIn(query, u"at_most"_s, 0, most, 1);
    if (!pieces)
        return wrong(u"at_most"_s, u"must be a number from 0 to %1"_s.arg(most));
    TRY_ASSIGN(const auto page, EmagQueries(shop).lowStock(account, Quantity::pieces(*pieces), request));
    return offersOf(u"offers"_s, page);
}

Result<QJsonObject> offer(LocalDesk &, Database &shop, const QUrlQuery &query)
{
    TRY_ASSIGN(const AccountId account, listedAccount(shop, query));
    const QString word = textIn(query, u"named"_s);
    if (word.isEmpty())
        return wrong(u"named"_s, u"must be a number, a SKU or a PNK"_s);
    EmagQueries emag(shop);
    TRY_ASSIGN(const auto found, emag.named(account, word));
    QJsonArray rows;
    for (const EmagOffer &one : found) {
        TRY_ASSIGN(const QJsonObject object, emagOfferDetails(emag, one));
        rows.append(object);
    }
    return listOf(u"offers"_s, rows, {});
}

Result<QJsonObject> returns(LocalDesk &, Database &shop, const QUrlQuery &query)
{
    TRY_ASSIGN(const AccountId account, listedAccount(shop, query));
    TRY_ASSIGN(const PageRequest request, pageFrom(query));
    TRY_ASSIGN(const auto page, ReturnRepository(shop).page(account, textIn(query, u"state"_s), request));
    QJsonArray rows;
    for (const ReturnRow &row : page.rows)
        rows.append(returnObject(row));
    return listOf(u"returns"_s, rows, page.next);
}

} // namespace

void addEmagListRoutes(RouteTable &table, LocalDesk &desk)
{
    const QList<RouteParameter> which = accountParameters();
    addRead(table, desk, u"comparison"_s, u"MAIN against FBE by SKU"_s, listSchema(u"comparison"_s),
            QList<RouteParameter>{asked(u"main"_s, u"name of the MAIN account, where there are several"_s),
                                  asked(u"fbe"_s, u"name of the FBE account, where there are several"_s),
                                  asked(u"shown"_s, u"all, different or missing"_s)} +
                pageParameters(),
            comparison);
    addRead(table, desk, u"competition"_s, u"Rank, best offer and our price, the worst rank first"_s,
            listSchema(u"offers"_s),
            which + QList<RouteParameter>{asked(u"place"_s, u"first, behind or unknown"_s)} + pageParameters(),
            competition);
    addRead(table, desk, u"rejected"_s, u"Why documentation was refused, with the SKUs of each reason"_s,
            listSchema(u"reasons"_s), which, rejected);
    addRead(table, desk, u"low-stock"_s, u"Active offers that run low, least first"_s, listSchema(u"offers"_s),
            which + QList<RouteParameter>{asked(u"at_most"_s, u"pieces; 1"_s, schemaOf(u"integer"_s))} +
                pageParameters(),
            lowStock);
    addRead(table, desk, u"offer"_s, u"Everything eMAG says of an offer"_s, listSchema(u"offers"_s),
            which + QList<RouteParameter>{asked(u"named"_s, u"its number, SKU or PNK"_s)}, offer);
    addRead(table, desk, u"returns"_s, u"What buyers send back, newest first"_s, listSchema(u"returns"_s),
            which + QList<RouteParameter>{asked(u"state"_s, u"new, acknowledged, received …"_s)} + pageParameters(),
            returns);
}

} // namespace evenstock

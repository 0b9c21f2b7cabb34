// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/local_desk.h"
#include "app/webhooks/route_table.h"
#include "models/store/emag_queries.h"

#include <QJsonObject>
#include <QUrlQuery>

#include <functional>

// What eMAG's routes have in common: accounts by type and name, pages, and how they are described.
namespace evenstock::emagroutes {

Error wrong(const QString &name, const QString &what); // InvalidRequest: "name must be …"

// The accounts that "main", "fbe" or "both" and a name stand for; all of eMAG where neither is given.
Result<QList<EmagAccount>> accountsFor(Database &shop, const QString &type, const QString &name);
// One account to list, or none for all of them.
Result<AccountId> listedAccount(Database &shop, const QUrlQuery &query);

Result<PageRequest> pageFrom(const QUrlQuery &query);
QJsonObject listOf(const QString &name, const QJsonArray &rows, const QString &next);
QJsonObject offersOf(const QString &name, const Page<EmagOffer> &page);

// A route that only reads the shop, below /api/v1/emag/products.
using Read = std::function<Result<QJsonObject>(LocalDesk &, Database &, const QUrlQuery &)>;
void addRead(RouteTable &table, LocalDesk &desk, const QString &name, const QString &summary, const QJsonObject &schema,
             const QList<RouteParameter> &parameters, const Read &read);

QString pathOf(const QString &name);
QJsonObject listSchema(const QString &name);
RouteParameter asked(const QString &name, const QString &description, const QJsonObject &schema = {});
QList<RouteParameter> accountParameters();
QList<RouteParameter> pageParameters();

} // namespace evenstock::emagroutes

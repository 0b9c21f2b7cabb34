// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/route_table.h"

#include <QJsonObject>

namespace evenstock {

// JSON schemas (2020-12, as OpenAPI 3.1 takes them) of what routes take and give. Pure.

// {"type": type}, and "description" where there is one.
QJsonObject schemaOf(const QString &type, const QString &description = {});
QJsonObject textSchema();   // a string
QJsonObject numberSchema(); // a whole number
QJsonObject nullable(QJsonObject schema);
QJsonObject arrayOf(const QJsonObject &items);
// All members of `required` must be there; others may come.
QJsonObject objectOf(const QJsonObject &properties, const QStringList &required);

RouteAnswer errorOf(int status); // {"detail": …}, worded
// What most routes for scripts answer, `good` first; `others` are further errors.
QList<RouteAnswer> answersWith(const RouteAnswer &good, const QList<int> &others = {});

QJsonObject errorSchema();
QJsonObject successSchema();
QJsonObject acceptedSchema();
QJsonObject cardTraderEventSchema();
QJsonObject prestaShopEventSchema(const QString &idMember);
QJsonObject boliBanaEventSchema();

} // namespace evenstock

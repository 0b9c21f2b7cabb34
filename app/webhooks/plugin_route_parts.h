// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/exchange.h"
#include "app/webhooks/route_table.h"

#include <QJsonObject>

#include <optional>

// What the routes of the browser extension have in common.
namespace evenstock::pluginroutes {

// The body; where it is none that may be taken in, the exchange is answered.
std::optional<QJsonObject> bodyOf(const ExchangePtr &exchange);
// Elsewhere a marketplace refuses its credentials; here it is the browser that is not, or no longer, let in.
Answer refusalOf(const Error &error);
void pass(const ExchangePtr &exchange, const Result<QJsonObject> &done);
Route route(const QByteArray &method, const QString &path, Entry entry, const QString &summary);

} // namespace evenstock::pluginroutes

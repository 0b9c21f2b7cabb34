// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

#include <QJsonDocument>
#include <QUrlQuery>

// The requests of the b2c interface and the sending of them. Account's thread.
namespace evenstock::bolibana {

// Paths, the header and the member that holds a list are settings of the account, because this interface is not
// published.
enum class Resource { Categories, Products, Sites, Sales };
QString defaultPath(Resource resource); // "b2c/products/"

// InvalidRequest where the path in the settings is none. Paths always end in a slash: without it the server redirects.
Result<HttpRequest> listRequest(const Session &session, Resource resource, const QUrlQuery &query = {});
Result<HttpRequest> productRequest(const Session &session, const QString &productId);
Result<HttpRequest> saleRequest(const Session &session, const QString &saleId);

// A JSON answer. InvalidResponse for web pages and other things that are no JSON, whatever their status says.
struct JsonAnswer {
    QJsonDocument document = {};
    UtcMs serverDate = 0;
};
Result<JsonAnswer> exchange(Session &session, const HttpRequest &request);

// InvalidResponse with the masked start of the document.
Error unexpected(const Session &session, const QJsonDocument &document, const QString &why);

} // namespace evenstock::bolibana

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"
#include "connectors/emag/emag_account.h"
#include "connectors/emag/emag_envelope.h"

#include <QJsonObject>

// HTTP requests to eMAG and their exchange. Account's thread.
namespace evenstock::emag {

// Buckets of the limits (sheet section 4): orders, everything else together, and the search by EAN.
inline const QString ordersBucket = QStringLiteral("orders");
inline const QString otherBucket = QStringLiteral("other");
inline const QString eanBucket = QStringLiteral("ean");
QList<RateLimit> rateLimits();

// POST <path> with filters and paging where the account's gateway reads them.
HttpRequest readRequest(const Session &session, const QString &path, const QJsonObject &filters);
// POST <path> with a list of entities, each JSON text.
HttpRequest saveRequest(const Session &session, const QString &path, const QList<QByteArray> &items);
// Any other call.
HttpRequest plainRequest(const Session &session, const QByteArray &method, const QString &path,
                         const QByteArray &body = {});

// Sends and judges. A read that brings no JSON or no isError is asked once more; a write like that is InDoubt. No
// secret of the session is in the error.
Result<Envelope> exchange(Session &session, const HttpRequest &request, Route route = Route::Read,
                          UtcMs *serverDate = nullptr);
// The rows of a read: results as list, or as object of rows.
Result<QJsonArray> rowsOf(const Envelope &envelope);

Error withoutSecrets(const Session &session, Error error);
QString withoutSecrets(const Session &session, QString text);
ReceiptSink withoutSecrets(const Session &session, const ReceiptSink &sink);

inline constexpr int mostEntities = 50;
inline constexpr int mostLeaves = 3800; // of 4000, which eMAG counts as scalar values
int leavesOf(const QJsonValue &value);

} // namespace evenstock::emag

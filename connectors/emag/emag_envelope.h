// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

// eMAG's answer {"isError", "messages", "errors", "results"} and what it means. Pure functions; thread-safe.
namespace evenstock::emag {

struct Envelope {
    bool isError = false;
    QStringList messages = {}; // never empty texts
    QJsonValue results = {};   // list or object
    bool hasRemarks = false;   // product_offer/save: saved, and something was said about it
};

// Which rule judges the answer: product_offer/save says isError where a product's texts are bad although the offer was
// saved; nothing else does.
enum class Route { Read, Save, ProductSave };

// Judges the body of a 2xx answer. Unauthorized: the user or the address is refused. Rejected: refused, nothing was
// done. InvalidResponse: no JSON, or without isError, which means that the call was not interpreted.
Result<Envelope> judge(const QByteArray &body, Route route);

// An error of HttpClient in eMAG's terms: 401, 403 and the known texts stop the account, 408 may be tried again.
Error clarified(Error error);

// The texts of messages or errors: list or object of texts or of {text|message|error|description, field}.
QStringList messagesOf(const QJsonValue &value);

// The address that eMAG does not let in; empty where the text does not say so.
QString refusedAddress(const QString &text);
// The part number key that a refusal names as the product to link to.
QString keyInText(const QString &text);

} // namespace evenstock::emag

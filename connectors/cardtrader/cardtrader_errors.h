// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

// What CardTrader says when it refuses: errors as array or object, {"error":…}, {"extra":{"message":…}} or a web page.
// Pure functions; thread-safe.
namespace evenstock::cardtrader {

// Messages of an "errors" or "warnings" member, one line each: {"properties":{"mtg_foil":["…"]}} gives
// "properties.mtg_foil: …".
QStringList messagesOf(const QJsonValue &value);

// The same error with one clear sentence as detail, judged again by what the answer says: a 403 without error_code is a
// block in front of the API (Offline: try later) and never a wrong token; a 404 or 410 without one is a gateway's and
// says nothing about the thing asked for (InvalidResponse).
Error clarified(Error error);

} // namespace evenstock::cardtrader

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/money.h"
#include "models/core/quantity.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>

// Tolerant, typed reading of members of a JSON object as marketplaces send them. Without `otherwise` an absent or null
// member is an error; with it, absent and null give `otherwise`. A wrong type is always Error InvalidResponse that
// names the member and the type found, never the value (it may be personal). Pure functions; thread-safe.
namespace evenstock {

// Whole JSON text of one object. Error InvalidResponse with the position where it is broken or no object.
Result<QJsonObject> parseJsonObject(const QByteArray &json);
Result<QJsonArray> parseJsonArray(const QByteArray &json);

// An identifier sent as integer or as text; exact in 64 bits. An empty text counts as absent.
Result<QString> readId(const QJsonObject &object, const QString &key);
Result<QString> readId(const QJsonObject &object, const QString &key, const QString &otherwise);

// A whole number sent as number or as text ("12", "12.0"); refused where it is not exact.
Result<std::int64_t> readInteger(const QJsonObject &object, const QString &key);
Result<std::int64_t> readInteger(const QJsonObject &object, const QString &key, std::int64_t otherwise);

// Text; absent and null are empty, a number becomes its decimal text.
Result<QString> readText(const QJsonObject &object, const QString &key);

// true, false, 0, 1, "true", "false", "0", "1" in any case; absent, null and "" are `otherwise`.
Result<bool> readBool(const QJsonObject &object, const QString &key, bool otherwise = false);

// A quantity sent as number or text, exact in thousandths.
Result<Quantity> readQuantity(const QJsonObject &object, const QString &key);
Result<Quantity> readQuantity(const QJsonObject &object, const QString &key, Quantity otherwise);

// An ISO-8601 time; absent, null and "" are 0.
Result<UtcMs> readTime(const QJsonObject &object, const QString &key);

// Money as {"cents":170,"currency":"EUR"} (minor units). Absent and null give an invalid Money.
Result<Money> readMoney(const QJsonObject &object, const QString &key);
// Money sent as decimal text or number in a known currency. A JSON number has passed through a double; up to 15 digits
// come out as they were written. Where more may come, use exactDecimalText (json_raw.h).
Result<Money> readDecimalMoney(const QJsonObject &object, const QString &key, const QString &currency);

// Absent and null are empty.
Result<QJsonArray> readArray(const QJsonObject &object, const QString &key);
Result<QJsonObject> readObject(const QJsonObject &object, const QString &key);

} // namespace evenstock

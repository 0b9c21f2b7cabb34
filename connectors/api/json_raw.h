// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <functional>

// Values of JSON exactly as they were sent, for decimals that must not pass through a double (architecture.md, Values).
// The bytes must be JSON that QJsonDocument accepts; other bytes give an error or a wrong value, never a crash. Views
// live as long as the bytes. Pure functions; thread-safe.
namespace evenstock {

// The bytes of a member's value exactly as they were sent, from the bytes of a valid JSON object. Empty where the
// member is absent; Error InvalidResponse where it stands twice. The view lives as long as the bytes.
Result<QByteArrayView> rawMember(QByteArrayView object, const QString &key);
// The same for element `index` of a JSON array.
Result<QByteArrayView> rawElement(QByteArrayView array, qsizetype index);
// Error InvalidResponse where one of these members stands twice in the object: which of the two counts would be a
// guess.
Status refuseRepeated(QByteArrayView object, const QStringList &keys);
// Hands over the bytes of each element of a JSON array, in order; the first error ends it. Bytes of no array hold none.
Status eachElement(QByteArrayView array, const std::function<Status(QByteArrayView element)> &take);
// The digits of a number or of a text member as sent, for parseMoney: no double is involved. Absent and null are empty.
Result<QString> exactDecimalText(QByteArrayView object, const QString &key);

} // namespace evenstock

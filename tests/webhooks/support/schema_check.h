// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace evenstock {

// Where a value is not as its schema says, with the reason; empty: it is. Knows the words the program's own schemas are
// made of (type, properties, required, items, enum, const) and refuses any other, so that none is passed over.
QString schemaViolation(const QJsonValue &value, const QJsonObject &schema, const QString &place = QStringLiteral("$"));

} // namespace evenstock

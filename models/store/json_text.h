// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/field.h"
#include "models/core/quantity.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace evenstock {

// The compact JSON texts of the store's columns. Damaged text reads as empty: the next read of the marketplace fills
// it.
QString objectText(const QJsonObject &object);
QJsonObject objectFrom(const QString &text);
QString fieldsText(const FieldValues &fields);
FieldValues fieldsFrom(const QString &text);
QString timesText(const QMap<Field, UtcMs> &times);
QMap<Field, UtcMs> timesFrom(const QString &text);
QString quantitiesText(const QList<Quantity> &quantities); // "[2000,3000]", thousandths
QList<Quantity> quantitiesFrom(const QString &text);
QString stringsText(const QStringList &strings);
QStringList stringsFrom(const QString &text);

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include <QString>

namespace evenstock {

// Names of fields and their values as the owner reads them.
QString fieldTitle(Field field);                           // "Price"
QString fieldTitle(const QString &name);                   // also of fields that are not merged: "on_hand", "link" …
QString fieldValueText(Field field, const QString &value); // "1290 EUR" is "12.90 EUR"; empty is "(empty)"
QString fieldValueText(const QString &name, const QString &value);
QString directionTitle(Direction direction); // "comes in"
QString strategyTitle(Strategy strategy);    // "The marketplace wins"
QString strategyHint(Strategy strategy);     // what becomes of both changes, in a sentence

} // namespace evenstock

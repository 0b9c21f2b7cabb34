// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonObject>

#include <initializer_list>

namespace evenstock::bolibana {

// The first of these members that holds anything, as decimal text with a point ("12.000", "-3"); empty where none does.
// A comma, thousands marks and words are InvalidResponse that names the member. Pure.
Result<QString> firstDecimal(const QJsonObject &object, std::initializer_list<const char *> names);

// An id of this source: digits, 64 bits at most. Empty where the member holds none. Pure.
QString readNumber(const QJsonObject &object, const QString &key);

} // namespace evenstock::bolibana

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace evenstock {

// What a setting of the program must be like, in a sentence for below its field.
QString settingAdvice(const QString &key, const Error &error);

} // namespace evenstock

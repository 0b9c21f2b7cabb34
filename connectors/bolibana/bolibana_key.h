// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace evenstock::bolibana {

// The bare key out of what was pasted: without the header's name, "Bearer", quotes and blanks around it. An
// InvalidRequest says what is wrong with it. The key itself is opaque: its form is not judged.
Result<QString> cleanKey(const QString &pasted);

// "7" of "b2c_7_…"; empty where the key has another form. Only a hint which of several sites is meant.
QString siteOfKey(const QString &key);

} // namespace evenstock::bolibana

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace evenstock::cardtrader {

// The token out of what was pasted: without "Bearer", quotes, invisible characters and the text around it. A token that
// was cut off gets its own message. A single word that is no JSON web token is taken as it is (a test server's). The
// error never holds the token. Pure; thread-safe.
Result<QString> cleanToken(const QString &pasted);

} // namespace evenstock::cardtrader

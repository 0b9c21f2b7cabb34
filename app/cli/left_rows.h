// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace evenstock::cli {

class Console;

// What an undo could not take back, row by row with the reason. True where there is any; prints nothing with --json.
bool printLeft(Console &console, const QJsonObject &reply);

} // namespace evenstock::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenstock::cli {

// Input and error output are a terminal.
bool isSomebodyThere();
// Asks on the terminal before something that cannot be taken back. Where input or error output is no terminal nobody
// is there to be asked, and whoever wrote the script has agreed.
bool agrees(const QString &question);
// The same on given descriptors: true after a line that begins with "y".
bool agreesOn(int input, int output, const QString &question);

} // namespace evenstock::cli

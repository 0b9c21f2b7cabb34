// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace evenstock::cli {

// evenstock-cli: `arguments` are those behind the program's name. Needs a QCoreApplication; main thread. Returns the
// exit code (exit_code.h).
int run(const QStringList &arguments);

} // namespace evenstock::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace evenstock::sandbox {

// `evenstock-cli sandbox`: prints the announcement as one JSON document on standard output and serves until SIGTERM or
// SIGINT. `arguments` are the words after "sandbox". Needs a QCoreApplication. 0 ended as asked, 2 could not start,
// 64 wrong usage.
int run(const QStringList &arguments);

} // namespace evenstock::sandbox

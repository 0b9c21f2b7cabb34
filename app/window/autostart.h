// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenstock {

enum class Autostart { Off, On };

// The desktop's way to start a program with the session (freedesktop.org's Autostart specification): a desktop entry in
// the user's autostart folder, there while it is on. Starts this program hidden, with `dataDir` where that is not the
// usual folder (else empty). False where the folder cannot be written.
bool setAutostart(Autostart wanted, const QString &file, const QString &dataDir = {});
QString autostartFile();

} // namespace evenstock

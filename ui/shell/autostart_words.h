// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/notice_line.h"

namespace evenstock {

// The desktop could not be told whether to start the program.
Notice autostartFailedNotice(const QString &file);

} // namespace evenstock

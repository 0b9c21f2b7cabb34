// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/notice_line.h"

namespace evenstock {

// What stands above every view of the sample shop, with the one click that leaves it.
Notice sampleShopNotice(std::function<void()> leave);

} // namespace evenstock

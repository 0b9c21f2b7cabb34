// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/account_queries.h"
#include "models/views/account_glance.h"
#include "ui/shell/navigation.h"

namespace evenstock {

// Where the words of an account's state lead: to what they are about.
Target accountTarget(const AccountCard &card, const AccountGlance &glance);

} // namespace evenstock

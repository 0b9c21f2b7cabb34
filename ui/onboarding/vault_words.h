// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/secret_store.h"
#include "ui/widgets/notice_line.h"

namespace evenstock {

// The vault was not opened, with the way to try again.
Notice closedVaultNotice(const SecretStatus &why, std::function<void()> again);
// Sign-ins could not be taken to where the owner wants them.
Notice secretsStayedNotice(const SecretStatus &why);

} // namespace evenstock

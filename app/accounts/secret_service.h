// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/keyring.h"

namespace evenstock {

// Asks the freedesktop.org secret service over D-Bus how its default keyring is. Opens a connection of its own, starts
// the service where the bus can, never unlocks and so never opens a window. Blocks, for at most a few times
// `timeoutMs`: not for the main thread.
KeyringState lookAtSecretService(int timeoutMs);

} // namespace evenstock

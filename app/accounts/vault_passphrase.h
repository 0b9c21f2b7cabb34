// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/vault.h"

namespace evenstock {

inline constexpr int leastPassphraseBytes = 8; // of a new one

using TerminalQuestion = std::function<Result<SecretBytes>(const QString &prompt)>;

// The passphrase of the command line's and the background service's vault: from the file that
// EVENSTOCK_VAULT_PASSPHRASE_FILE names (its first line), else asked by `ask`, twice for a new vault; in the background
// only the file. A new one has at least 8 characters.
PassphraseSource passphraseFromFileOrTerminal(TerminalQuestion ask);

} // namespace evenstock

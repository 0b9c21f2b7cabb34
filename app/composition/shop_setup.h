// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/secret_store_choice.h"
#include "app/accounts/vault_passphrase.h"
#include "app/service/engine_options.h"
#include "models/core/result.h"

#include <QString>

namespace evenstock {

// What window, service and command line have in common to be set up with.
struct ShopSetup {
    QString dataDir = {};     // as the owner gave it; empty = DataDirectory::choose
    QString secretStore = {}; // "keychain", "vault" or "session"; empty = as kept before, else the keychain
    EngineRole role = EngineRole::CommandLine;
    Scheduling scheduling = Scheduling::Off;
    PassphraseSource passphrase = passphraseFromFileOrTerminal({}); // of the vault; by itself from the file only
    KeychainTimes keychain = {};
};

// The engine's surroundings in the real world: data directory (made where it is missing), system clock, every
// marketplace this program speaks to, the network, and the owner's store of secrets. Main thread. Errors are Storage
// (the directory) and InvalidRequest (no such store).
Result<EngineOptions> engineOptions(const ShopSetup &setup);

std::vector<std::shared_ptr<const Connector>> connectors();

} // namespace evenstock

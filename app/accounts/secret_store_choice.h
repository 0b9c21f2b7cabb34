// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/keychain_store.h"
#include "app/accounts/vault.h"

namespace evenstock {

class AccountRepository;

// The store of this data directory: what `--secret-store` asks for (empty = nothing); else what was kept in the program
// setting "secret_store"; else the keychain. A store that does not work is an error when it is used, never a reason to
// take another. An unknown name is InvalidRequest. Only reads.
Result<SecretStoreKind> secretStoreOf(AccountRepository &repository, const QString &asked);
// The same, and what was asked for is kept from then on. Engine thread.
Result<SecretStoreKind> chooseSecretStore(AccountRepository &repository, const QString &asked);

struct SecretStoreOptions {
    QString dataDir = {};             // where vault.evenstock is
    PassphraseSource passphrase = {}; // of the vault
    KeychainTimes keychain = {};
};
// Main thread, where a keychain stays.
std::unique_ptr<SecretStore> makeSecretStore(SecretStoreKind kind, const SecretStoreOptions &options);

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/vault_format.h"

#include <functional>
#include <optional>

namespace evenstock {

// What a passphrase is asked for.
struct PassphraseQuestion {
    enum class Purpose { Open, Create } purpose = Purpose::Open;
    Attention attention = Attention::Interactive; // Background: nobody to be asked
    int attempt = 1;                              // 2: the first one was wrong
};
// Gives a passphrase, or the Error to be shown where there is none (another attempt may be refused with any Error).
// Called on the thread of the vault; may wait for the owner.
using PassphraseSource = std::function<Result<SecretBytes>(const PassphraseQuestion &)>;

struct VaultOptions {
    QString path = {};                // `vault.evenstock` in the data directory
    PassphraseSource passphrase = {}; // none: the vault stays closed
    ScryptParameters scrypt = {};     // of a vault to be made
    int lockTimeoutMs = 10'000;
    int attempts = 3; // how often a passphrase is asked for
};

// One encrypted file (0600) of secrets, for machines without a keychain. Every call reads the file anew and every
// change replaces it whole, under a lock file beside it and read back afterwards, so that several processes may use one
// vault and a crash or a full disk leaves the old one. A file that cannot be opened is never written to. The key stays
// in memory, the passphrase does not. One thread; calls block for the passphrase, scrypt and the disk.
class Vault
{
public:
    explicit Vault(VaultOptions options);

    SecretResult<QString> read(const QString &key, Attention attention);
    SecretStatus write(const QString &key, const QString &secret, Attention attention);
    SecretStatus remove(const QString &key, Attention attention);
    // Fine where there is no vault yet: the first write makes it.
    SecretStatus check(Attention attention);
    // Opens the vault; makes an empty one where there is none.
    SecretStatus prepare(Attention attention);
    // Opens the vault and writes it under a new salt and passphrase.
    SecretStatus changePassphrase(const SecretBytes &passphrase);

private:
    using Secrets = QMap<QString, QString>;
    struct Contents {
        bool exists = false; // there is a vault
        Secrets secrets = {};
    };
    SecretResult<Contents> load(Attention attention);
    SecretStatus unlock(const VaultHeader &header, Attention attention);
    SecretStatus create(Attention attention);
    SecretStatus edit(Attention attention, const std::function<Status(Secrets &)> &change);
    SecretStatus store(const Secrets &secrets);

    VaultOptions m_options;
    std::optional<VaultKey> m_key;
};

} // namespace evenstock

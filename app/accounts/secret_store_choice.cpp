// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/secret_store_choice.h"

#include "app/accounts/qt_keyring.h"
#include "app/accounts/session_store.h"
#include "app/accounts/vault_store.h"
#include "models/store/account_repository.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {
const QString setting = u"secret_store"_s;
} // namespace

Result<SecretStoreKind> secretStoreOf(AccountRepository &repository, const QString &asked)
{
    QString name = asked;
    if (name.isEmpty()) {
        TRY_ASSIGN(const auto settings, repository.programSettings());
        name = settings.value(setting, secretStoreKindName(SecretStoreKind::Keychain));
    }
    const auto kind = secretStoreKindFromName(name);
    if (!kind)
        return makeError(ErrorCode::InvalidRequest,
                         u"\"%1\" is no place for secrets: choose keychain, vault or session."_s.arg(name), setting);
    return *kind;
}

Result<SecretStoreKind> chooseSecretStore(AccountRepository &repository, const QString &asked)
{
    TRY_ASSIGN(const SecretStoreKind kind, secretStoreOf(repository, asked));
    TRY_ASSIGN(const auto settings, repository.programSettings());
    if (!asked.isEmpty() && settings.value(setting) != asked)
        TRY(repository.setProgramSetting(setting, asked));
    return kind;
}

std::unique_ptr<SecretStore> makeSecretStore(SecretStoreKind kind, const SecretStoreOptions &options)
{
    switch (kind) {
    case SecretStoreKind::Keychain:
        return std::make_unique<KeychainStore>(std::make_unique<QtKeyring>(), options.keychain);
    case SecretStoreKind::Vault:
        return std::make_unique<VaultStore>(VaultOptions{.path = QDir(options.dataDir).filePath(u"vault.evenstock"_s),
                                                         .passphrase = options.passphrase});
    case SecretStoreKind::Session:
        break;
    }
    return std::make_unique<SessionStore>();
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/shop_setup.h"

#include "app/bridge/account_browser.h"
#include "app/bridge/bridge_part.h"
#include "app/service/alert_part.h"
#include "app/webhooks/receiver_part.h"
#include "connectors/builtin_connectors.h"
#include "models/store/account_repository.h"

#include <QFileInfo>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// A shop that is new, or cannot be read yet, keeps no choice; what is wrong with it shows when the engine opens it.
Result<SecretStoreKind> chosenStore(const DataDirectory &data, const QString &asked)
{
    if (asked.isEmpty() && QFileInfo::exists(data.shopFile())) {
        auto shop = Database::open({.path = data.shopFile(), .mode = OpenMode::ReadOnly});
        if (shop) {
            AccountRepository accounts(*shop);
            if (const auto kind = secretStoreOf(accounts, asked))
                return kind;
        }
    }
    const QString name = asked.isEmpty() ? secretStoreKindName(SecretStoreKind::Keychain) : asked;
    if (const auto kind = secretStoreKindFromName(name))
        return *kind;
    return makeError(ErrorCode::InvalidRequest,
                     u"\"%1\" is no place for secrets: choose keychain, vault or session."_s.arg(name),
                     u"secret_store"_s);
}

} // namespace

std::vector<std::shared_ptr<const Connector>> connectors()
{
    std::vector<std::shared_ptr<const Connector>> shared;
    for (auto &connector : builtinConnectors())
        shared.push_back(std::move(connector));
    return shared;
}

Result<EngineOptions> engineOptions(const ShopSetup &setup)
{
    TRY_ASSIGN(const DataDirectory data, DataDirectory::open(DataDirectory::choose(setup.dataDir)));
    TRY_ASSIGN(const SecretStoreKind kind, chosenStore(data, setup.secretStore));
    return EngineOptions{
        .data = data,
        .role = setup.role,
        .scheduling = setup.scheduling,
        .clock = std::make_shared<SystemClock>(),
        .connectors = connectors(),
        .browsers = accountBrowsers(),
        .secrets =
            makeSecretStore(kind, {.dataDir = data.path(), .passphrase = setup.passphrase, .keychain = setup.keychain}),
        .parts = {makeReceiverPart(), makeAlertPart(), makeBridgePart()}};
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/vault_words.h"

#include <QCoreApplication>

namespace evenstock {

namespace {

struct VaultWords {
    Q_DECLARE_TR_FUNCTIONS(VaultWords)
};

QString situationText(SecretSituation situation)
{
    switch (situation) {
    case SecretSituation::WrongPassphrase:
        return VaultWords::tr("That is not the passphrase of the vault.");
    case SecretSituation::Locked:
        return VaultWords::tr("It was not opened.");
    case SecretSituation::Damaged:
        return VaultWords::tr("The file of the vault is damaged: put it back from a backup.");
    case SecretSituation::Absent:
        return VaultWords::tr("There is no keychain on this computer.");
    case SecretSituation::TimedOut:
        return VaultWords::tr("Another program holds it. Try again in a moment.");
    default:
        return VaultWords::tr("It could not be read or written.");
    }
}

} // namespace

Notice closedVaultNotice(const SecretStatus &why, std::function<void()> again)
{
    const QString reason = why.situation() == SecretSituation::Locked ? QString() : situationText(why.situation());
    return {.state = ItemState::Warning,
            .text =
                (reason + QChar(u' ') + VaultWords::tr("The vault is closed, so no account can sign in.")).trimmed(),
            .details = why.error().detail,
            .action = VaultWords::tr("Open the vault"),
            .act = std::move(again)};
}

Notice secretsStayedNotice(const SecretStatus &why)
{
    return {.state = ItemState::Warning,
            .text = VaultWords::tr("The sign-ins stay where they were.") + QChar(u' ') + situationText(why.situation()),
            .details = why.error().detail};
}

} // namespace evenstock

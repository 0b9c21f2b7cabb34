// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/keyring.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

SecretStatus missing()
{
    return {SecretSituation::Missing, u"The keyring does not hold it."_s};
}

SecretStatus locked()
{
    return {SecretSituation::Locked, u"The keyring is locked: unlock it, then retry."_s};
}

SecretStatus failed(const KeyringAnswer &answer)
{
    return {SecretSituation::Failed, u"The keyring refused: %1"_s.arg(answer.detail)};
}

SecretStatus absent(const QString &what)
{
    return {SecretSituation::Absent,
            what + u" Choose where secrets are kept instead: in an encrypted file (--secret-store vault), or until "
                   "Evenstock ends (--secret-store session)."_s};
}

} // namespace

SecretStatus keyringSituation(KeyringState state)
{
    switch (state) {
    case KeyringState::Unlocked:
        return {};
    case KeyringState::Locked:
        return locked();
    case KeyringState::NotSetUp:
        return absent(u"The keychain has no keyring yet: log in to your desktop with a password, or make one in "
                      "\"Passwords and Keys\" (seahorse), then retry."_s);
    case KeyringState::NoService:
        return absent(u"No keychain runs on this machine: install gnome-keyring or KWallet and log in again."_s);
    case KeyringState::NoBus:
        return absent(u"There is no desktop session here, so there is no keychain."_s);
    case KeyringState::Silent:
        break;
    }
    return {SecretSituation::TimedOut, u"The system keyring does not answer: retry in a moment."_s};
}

SecretStatus keyringSituation(const KeyringAnswer &answer, KeyringState state)
{
    const bool usable = state == KeyringState::Unlocked || state == KeyringState::Locked;
    switch (answer.outcome) {
    case KeyringOutcome::Done:
        return {};
    case KeyringOutcome::NotFound: // also from KWallet, which is no secret service: then the state says nothing
        if (state == KeyringState::Locked)
            return locked();
        if (state == KeyringState::Silent)
            return {SecretSituation::LockedOrMissing, u"The keyring shows no such entry: unlock it, then retry."_s};
        return missing();
    case KeyringOutcome::DeniedByOwner:
        return locked();
    case KeyringOutcome::NotRemoved:
    case KeyringOutcome::Denied:
        return state == KeyringState::Locked ? locked() : failed(answer);
    case KeyringOutcome::NoBackend:
        return keyringSituation(usable ? KeyringState::NoService : state);
    case KeyringOutcome::Other:
        break;
    }
    return state == KeyringState::Unlocked ? failed(answer) : keyringSituation(state);
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/secret_store.h"

#include <QString>

#include <functional>

namespace evenstock {

// The system keyring, one entry at a time: what KeychainStore stands on, and what its tests put in its place. Main
// thread; callbacks come there, later, once or (a job that waits for the owner, a keyring that hangs) never.

struct KeyringJob {
    enum class Kind { Read, Write, Remove } kind = Kind::Read;
    QString key = {};
    QString text = {};
};

// The outcomes QtKeychain knows; field.md 3.2 shows how little they say.
enum class KeyringOutcome { Done, NotFound, NotRemoved, DeniedByOwner, Denied, NoBackend, Other };
struct KeyringAnswer {
    KeyringOutcome outcome = KeyringOutcome::Done;
    QString text = {};   // Read
    QString detail = {}; // the keyring's own words
};

// What the desktop's secret service says about itself over D-Bus.
enum class KeyringState {
    Unlocked,
    Locked,
    NotSetUp,  // runs, but has no keyring to keep anything in
    NoService, // nobody offers one on the session's bus
    NoBus,     // no session's bus
    Silent,    // no answer, or one that says nothing
};

class Keyring
{
public:
    virtual ~Keyring() = default;
    virtual void start(const KeyringJob &job, std::function<void(const KeyringAnswer &)> done) = 0;
    virtual void look(std::function<void(KeyringState)> done) = 0;
};

// What an answer means, together with how the keyring was found afterwards: the codes alone do not tell a locked
// keyring from a missing entry, nor a missing service from a failure (the table of field.md 3.2). Pure.
SecretStatus keyringSituation(const KeyringAnswer &answer, KeyringState state);
// What a state alone means for a keychain about to be used.
SecretStatus keyringSituation(KeyringState state);

} // namespace evenstock

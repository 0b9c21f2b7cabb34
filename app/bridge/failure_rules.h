// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/bridge_repository.h"

#include <QString>

#include <optional>

namespace evenstock {

// What an answer of the browser means for its task and its account. Pure.

// Every failure is one of these; what the extension calls them is in failureClass().
enum class FailureClass {
    Rejected,     // Vinted, or we, certainly refused: nothing was made, trying again changes nothing
    Transient,    // certainly not carried out; may be tried again, and counts
    Precondition, // no tab, another account, another site: wait; no attempt
    Auth,         // nobody is logged in: pause; no attempt
    Access,       // Vinted refuses this session although its token was read again: pause; no attempt
    Challenge,    // Vinted asks for a check: everything stops; no attempt
    RateLimited,  // pause; no attempt
    Restricted,   // the account may not write until a day; no attempt
    Gone,         // what was to be changed is not there any more
    Unknown,      // it may have been carried out: look before anything is sent again
};

// `errorType` as the result names it ("api_error", "challenge" …). What nobody knows is Unknown for a write and
// Transient for a read.
FailureClass failureClass(const QString &errorType, const QString &taskType);

struct Failure {
    FailureClass kind = FailureClass::Transient;
    UtcMs retryAfterMs = 0; // as Vinted asked; 0: it did not
    UtcMs until = 0;        // Restricted: the end of that day
};

// What a task does next.
enum class NextStep {
    Again,     // pending, an attempt less
    Wait,      // pending, no attempt less
    Verify,    // look into the wardrobe first
    GiveUp,    // failed
    Succeeded, // what was to be deleted is gone
};
inline constexpr int mostAttempts = 3; // in all
NextStep nextStep(FailureClass kind, const QString &taskType, int attemptsBefore);
// How long until it may be handed out again; 0 for at once.
UtcMs waitBefore(NextStep step, FailureClass kind);

// The pause an account makes; nothing where it goes on.
struct Pause {
    PauseReason reason = PauseReason::None;
    UtcMs until = 0;
};
// `challengesBefore`: in a row, before this one.
std::optional<Pause> pauseAfter(const Failure &failure, int challengesBefore, UtcMs now);

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/field.h"

#include <QString>

#include <optional>

namespace evenstock {

// Three-way merge of one field, as the table of sync.md section 1. Pure: no store, no clock, no network.

struct FieldPolicy {
    Direction direction = Direction::Both;
    Strategy strategy = Strategy::Remote;
    bool invertible = true; // false: the field has a rule that cannot be undone exactly, so it is sent, never taken
};

struct FieldTimes {
    UtcMs local = 0;  // last change here
    UtcMs remote = 0; // modification time of the marketplace, else when the change was first observed
};

enum class MergeAction {
    Nothing,
    Agree,    // both sides show the same: only the base moves
    Inbound,  // take remote into the product
    Outbound, // send local to the marketplace
    Conflict, // leave both sides, record it
};

enum class MergeReason {
    Same,
    RemoteChanged,
    LocalChanged,
    BothChangedEqual,
    BothChanged,
    NeverAgreed,      // no base and different values
    DirectionForbids, // the side that changed may not be copied
    RuleNotInvertible,
    ByStrategy,
};

QString mergeReasonName(MergeReason reason); // "remote_changed"

struct MergeResult {
    MergeAction action = MergeAction::Nothing;
    MergeReason reason = MergeReason::Same;
    bool operator==(const MergeResult &) const = default;
};

// base: the value both sides held when they last agreed, empty optional before the first link.
MergeResult mergeField(const std::optional<QString> &base, const QString &local, const QString &remote,
                       const FieldPolicy &policy, const FieldTimes &times);

} // namespace evenstock

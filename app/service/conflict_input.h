// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/arguments.h"
#include "app/sync/conflict_desk.h"

namespace evenstock {

// What the owner decided, before it is known about which field: take is local, remote or value. A value is the
// product's own: a price in minor units (a number or digits) or as the store writes it ("1290 EUR"), pictures as a JSON
// array of names, attributes as a JSON object, everything else as text.
struct GivenDecision {
    ConflictTake take = ConflictTake::Local;
    QJsonValue value = {};
};

Result<GivenDecision> decisionFrom(Arguments &arguments);
// The decision for this conflict; InvalidRequest with "value" as item where the value is none for its field. Pure.
Result<ConflictDecision> decisionFor(const GivenDecision &given, const ConflictRow &conflict);

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/dashboard_queries.h"
#include "models/views/account_glance.h"

namespace evenstock {

// The shop in one shape and one sentence, for the dashboard and the tray. Green only when every channel that is on
// agrees and nothing waits for the owner; red only where a row of `rows` says why. Pure.
struct OverallState {
    ItemState state = ItemState::None;
    QString words = {};
};

OverallState overallState(const QList<AttentionRow> &rows, const QList<AccountGlance> &glances);

} // namespace evenstock

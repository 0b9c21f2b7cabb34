// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/dashboard_queries.h"
#include "models/views/roles.h"
#include "ui/shell/navigation.h"

#include <QString>

namespace evenstock {

// What the dashboard says of something that needs the owner: what it is, why it matters, and the one button that leads
// to where it is solved.
struct AttentionWords {
    QString icon = {};
    ItemState state = ItemState::Warning;
    QString urgency = {}; // "Urgent", "Soon", "Hint"
    QString what = {};
    QString why = {};
    QString button = {};
    Target target = {};
    QString reads = {}; // the account that the button reads as a whole, in place of opening something
};

AttentionWords attentionWords(const AttentionRow &row, UtcMs now);

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/store/account_queries.h"
#include "models/views/account_glance.h"

#include <QStringList>
#include <QTimeZone>

namespace evenstock {

enum class EngineLink { Connected, Lost };

// "Why is nothing running?": every cause that keeps this account from syncing now, the one that needs the owner first.
// Empty: it is running. Where nothing is in the way, when it comes next.
struct IdleAnswer {
    QStringList causes = {};
    bool isHeld = false; // by something, and not just between two runs
};
IdleAnswer idleAnswer(const AccountCard &card, Syncing syncing, EngineLink link, UtcMs now, const QTimeZone &zone);

} // namespace evenstock

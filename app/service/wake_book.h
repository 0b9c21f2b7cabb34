// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"

#include <QHash>
#include <QList>

namespace evenstock {

// Which accounts may be woken for a push, and when again: after a run that left something unsent, the next try waits,
// each time twice as long, so that two accounts that fail do not wake each other for ever. Pure but for its state.
class WakeBook
{
public:
    // A run that pushes has ended.
    void ended(AccountId account, bool isStillDirty, bool hasConfirmed, UtcMs now);
    // Somebody wants to wake it. False: not now; due() names it later.
    bool mayWake(AccountId account, UtcMs now);
    // Accounts whose wait is over, each once.
    QList<AccountId> due(UtcMs now);

    static constexpr UtcMs shortWaitMs = 2'000; // something got through
    static constexpr UtcMs firstWaitMs = 30'000;
    static constexpr UtcMs longestWaitMs = 15LL * 60'000;

private:
    struct Entry {
        int fruitless = 0; // runs in a row
        UtcMs notBefore = 0;
        bool isAsked = false;
    };
    static bool isOver(const Entry &entry, UtcMs now);
    QHash<AccountId, Entry> m_entries;
};

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/wake_book.h"

#include <algorithm>

namespace evenstock {

// A clock that was set back does not make the wait longer than it can be.
bool WakeBook::isOver(const Entry &entry, UtcMs now)
{
    return now >= entry.notBefore || entry.notBefore - now > longestWaitMs;
}

void WakeBook::ended(AccountId account, bool isStillDirty, bool hasConfirmed, UtcMs now)
{
    if (!isStillDirty) {
        m_entries.remove(account);
        return;
    }
    Entry &entry = m_entries[account];
    entry.fruitless = hasConfirmed ? 0 : std::min(entry.fruitless + 1, 16);
    entry.notBefore =
        now + (hasConfirmed ? shortWaitMs : std::min(longestWaitMs, firstWaitMs << (entry.fruitless - 1)));
    entry.isAsked = true; // it tries again by itself
}

bool WakeBook::mayWake(AccountId account, UtcMs now)
{
    const auto entry = m_entries.find(account);
    if (entry == m_entries.end() || isOver(*entry, now))
        return true;
    entry->isAsked = true;
    return false;
}

QList<AccountId> WakeBook::due(UtcMs now)
{
    QList<AccountId> accounts;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (it->isAsked && isOver(*it, now)) {
            it->isAsked = false;
            accounts.append(it.key());
        }
    }
    return accounts;
}

} // namespace evenstock

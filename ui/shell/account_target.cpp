// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/account_target.h"

using namespace Qt::StringLiterals;

namespace evenstock {

// In the order in which the words are chosen.
Target accountTarget(const AccountCard &card, const AccountGlance &glance)
{
    const qint64 id = card.account.id.value;
    const Target channel{.view = View::Channels, .id = id};
    const QString only = u"account:"_s + QString::number(id);
    if (glance.state == ItemState::Conflict)
        return {.view = View::Conflicts, .filter = only};
    if (glance.isRunning)
        return {.view = View::Sync};
    if (glance.state != ItemState::Warning || card.account.state == AccountState::Failing)
        return channel;
    if (card.problems > 0)
        return {.view = View::Errors, .filter = only};
    if (card.toLink)
        return {.view = View::Channels, .id = id, .filter = u"match"_s};
    if (card.plans > 0)
        return {.view = View::Sync, .filter = u"plans"_s};
    if (card.toCancel > 0)
        return {.view = View::Orders, .filter = u"to_cancel"_s};
    if (card.duplicates > 0)
        return {.view = View::Catalogue, .filter = u"mark:warning:"_s + QString::number(id)};
    return channel;
}

} // namespace evenstock

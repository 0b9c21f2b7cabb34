// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/store/account_queries.h"
#include "models/views/roles.h"

#include <QString>

#include <optional>

namespace evenstock {

enum class Syncing { On, Paused }; // of all accounts

// What is said of one account at a glance, in chips, cards and lists alike. Never "OK" while an item of it failed, and
// red or amber always stands for rows that can be opened.
struct AccountGlance {
    QString name = {};
    ChannelBadge badge = {};
    ItemState state = ItemState::None;
    QString words = {};  // "OK", "Syncing", "Sign in"
    QString figure = {}; // "42 %", behind the words in place of the age
    UtcMs syncedAt = 0;
    double share = 0; // of the run under way; less than 0 = not known
    bool isRunning = false;
    Syncing syncing = Syncing::On;
    bool operator==(const AccountGlance &) const = default;
};

ChannelBadge badgeOf(const AccountRow &account);
// `live`: the run under way as the engine tells of it. Stale: not read for two intervals of its schedule and ten
// minutes more, or for a day where it has none; while all is paused that is said once, for all.
AccountGlance glanceOf(const AccountCard &card, const std::optional<RunRow> &live, UtcMs now, Syncing syncing);
// "Synced 2 min ago, next in 13 min", and what else the card says about freshness.
QString freshnessText(const AccountCard &card, UtcMs now, Syncing syncing);
// "Full, page 16 of 38, about 4 min left".
QString progressText(const RunRow &run, UtcMs now);
QString paceText(const RunRow &run, UtcMs now); // where it is, how fast, and for how long yet; empty: not known yet
QString modeText(const QString &mode);          // "Incremental"
enum class RunPurpose { Sync, Preview };
QString stageText(const QString &stage, RunPurpose purpose); // "Products"
struct StatusWords {
    ItemState state = ItemState::None;
    QString words = {};
};
StatusWords runStatusWords(const QString &status);

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/overall_state.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenstock {

namespace {

struct Overall {
    Q_DECLARE_TR_FUNCTIONS(Overall)
};

} // namespace

OverallState overallState(const QList<AttentionRow> &rows, const QList<AccountGlance> &glances)
{
    const auto atLeast = [&rows](Severity severity) {
        return static_cast<int>(std::count_if(rows.begin(), rows.end(), [severity](const AttentionRow &row) {
            return row.severity >= severity && row.severity != Severity::None;
        }));
    };
    const auto in = [&glances](std::initializer_list<ItemState> states) {
        return static_cast<int>(std::count_if(glances.begin(), glances.end(), [states](const AccountGlance &glance) {
            return std::find(states.begin(), states.end(), glance.state) != states.end();
        }));
    };
    if (glances.isEmpty())
        return {ItemState::NotListed, Overall::tr("No marketplace connected")};
    if (const int urgent = atLeast(Severity::Urgent); urgent > 0)
        return {ItemState::Urgent, Overall::tr("%n urgent", nullptr, urgent)};
    if (const int open = atLeast(Severity::Warning); open > 0)
        return {ItemState::Warning, Overall::tr("%n thing(s) need you", nullptr, open)};
    if (const int off = in({ItemState::Paused}); off == glances.size())
        return {ItemState::Paused, Overall::tr("All channels are off")};
    if (const int uneasy = in({ItemState::Error, ItemState::Urgent, ItemState::Warning, ItemState::Conflict}))
        return {ItemState::Warning, Overall::tr("%n channel(s) need a look", nullptr, uneasy)};
    if (in({ItemState::Running}) > 0)
        return {ItemState::Running, Overall::tr("Syncing")};
    if (const int waiting = in({ItemState::Waiting}))
        return {ItemState::Waiting, Overall::tr("%n channel(s) not checked yet", nullptr, waiting)};
    return {ItemState::Agreed, Overall::tr("All channels agree")};
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/listing_mark.h"

#include "models/store/enum_names.h"
#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {
constexpr std::array markNames = {"not_listed", "agreed",   "waiting", "not_checked",
                                  "warning",    "conflict", "error",   "urgent"};
constexpr std::array severityNames = {"none", "hint", "warning", "error", "urgent"};
} // namespace

QString listingMarkName(ListingMark mark)
{
    return nameIn(markNames, mark);
}

std::optional<ListingMark> listingMarkFromName(const QString &name)
{
    return valueIn<ListingMark>(markNames, name);
}

QString severityName(Severity severity)
{
    return nameIn(severityNames, severity);
}

std::optional<Severity> severityFromName(const QString &name)
{
    return valueIn<Severity>(severityNames, name);
}

bool isCounted(const ListingState &state)
{
    return state.link == LinkState::Linked ||
           (state.link == LinkState::Duplicate && state.status == ListingStatus::Active);
}

ListingMark markOf(const ListingState &state)
{
    if (state.problem == Severity::Urgent)
        return ListingMark::Urgent;
    if (state.problem == Severity::Error)
        return ListingMark::Error;
    if (state.conflicts > 0)
        return ListingMark::Conflict;
    if (state.problem == Severity::Warning || state.status == ListingStatus::Missing)
        return ListingMark::Warning;
    if (!state.accountEnabled || !state.accountSignedIn)
        return ListingMark::NotChecked;
    if (state.trust == Trust::Unexplained || state.differs || state.link == LinkState::Duplicate)
        return ListingMark::Warning;
    if (state.isUnsure || state.dirty != Dirt::Clean || state.trust == Trust::InFlight ||
        state.status == ListingStatus::Creating)
        return ListingMark::Waiting;
    return ListingMark::Agreed;
}

ListingState listingStateOf(const Statement &row)
{
    return {.account = row.get<AccountId>(0),
            .listing = row.get<ListingId>(1),
            .link = linkStateFromName(row.text(13)).value_or(LinkState::Linked),
            .status = listingStatusFromName(row.text(2)).value_or(ListingStatus::Active),
            .trust = trustFromName(row.text(3)).value_or(Trust::Confirmed),
            .dirty = static_cast<Dirt>(row.int64(4)),
            .held = row.text(5),
            .pendingDrop = row.quantity(6),
            .accountEnabled = row.flag(7),
            .accountSignedIn = row.text(8) != u"unauthorized"_s,
            .conflicts = row.get<int>(9),
            .problem = static_cast<Severity>(row.int64(10)),
            .differs = row.flag(12),
            .isUnsure = row.flag(11)};
}

} // namespace evenstock

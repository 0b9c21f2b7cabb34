// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_orders.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenstock::cardtrader {

namespace {

enum class State { HubPending, Paid, Sent, Arrived, Done, RequestForCancel, Canceled, Lost, Closed, Unknown };

State stateOf(const QString &name)
{
    constexpr std::array names = {"hub_pending",        "paid",     "sent", "arrived", "done",
                                  "request_for_cancel", "canceled", "lost", "closed"};
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names.at(i)))
            return static_cast<State>(i);
    }
    return State::Unknown;
}

// Seen for the first time in a state that keeps: the piece is sold, unless a Zero order's hub_pending part counts it.
LineRule kept(bool zero)
{
    return {zero ? HoldAction::Keep : HoldAction::Hold, HoldAction::Keep};
}

LineRule ruleOf(const LineFacts &facts)
{
    constexpr LineRule hold = {HoldAction::Hold, HoldAction::Hold};
    constexpr LineRule release = {HoldAction::Release, HoldAction::Release};
    switch (stateOf(facts.state)) {
    case State::HubPending: // only Zero has it; without the flag the piece is sold all the same
        if (facts.zero)
            return facts.countedElsewhere ? LineRule{} : hold;
        return kept(false);
    case State::Paid:
    case State::Sent:
    case State::Arrived:
    case State::Done:
        return facts.zero ? kept(true) : hold;
    case State::RequestForCancel:
        return facts.releaseAt == ReleaseAt::Requested ? release : kept(facts.zero);
    case State::Canceled:
        return release;
    case State::Lost:
    case State::Closed:
    case State::Unknown:
        break;
    }
    return kept(facts.zero);
}

} // namespace

LineRule lineRule(const LineFacts &facts)
{
    const LineRule rule = ruleOf(facts);
    return facts.takenOut && rule.action != HoldAction::Release ? LineRule{} : rule;
}

bool isKnownState(const QString &state)
{
    return stateOf(state) != State::Unknown;
}

bool isFinalState(const QString &state)
{
    switch (stateOf(state)) {
    case State::Done:
    case State::Canceled:
    case State::Lost:
    case State::Closed:
        return true;
    default:
        return false;
    }
}

bool isSentState(const QString &state)
{
    switch (stateOf(state)) {
    case State::Sent:
    case State::Arrived:
    case State::Done:
    case State::Lost:
        return true;
    default:
        return false;
    }
}

QStringList actionsOf(const QString &state, bool zero, bool requestedByUs)
{
    switch (stateOf(state)) {
    case State::Paid:
        return {u"tracking"_s, u"ship"_s, u"request_cancel"_s};
    case State::Sent: // the hub takes a tracking code only before the parcel is sent
        return zero ? QStringList{u"request_cancel"_s} : QStringList{u"tracking"_s, u"request_cancel"_s};
    case State::RequestForCancel:
        return requestedByUs ? QStringList() : QStringList{u"confirm_cancel"_s};
    default:
        return {};
    }
}

HoldAction whenGone(const QString &lastState)
{
    return isFinalState(lastState) ? HoldAction::Keep : HoldAction::Release;
}

} // namespace evenstock::cardtrader

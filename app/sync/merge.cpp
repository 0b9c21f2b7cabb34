// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/merge.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

MergeResult takeRemote(const FieldPolicy &policy, MergeReason reason)
{
    if (!takesIn(policy.direction))
        return {MergeAction::Nothing, MergeReason::DirectionForbids};
    if (!policy.invertible)
        return {MergeAction::Conflict, MergeReason::RuleNotInvertible};
    return {MergeAction::Inbound, reason};
}

MergeResult sendLocal(const FieldPolicy &policy, MergeReason reason)
{
    if (!sendsOut(policy.direction))
        return {MergeAction::Nothing, MergeReason::DirectionForbids};
    return {MergeAction::Outbound, reason};
}

MergeResult bothDiffer(const FieldPolicy &policy, const FieldTimes &times, MergeReason reason)
{
    // One-way fields have no conflict: the side that may be copied wins.
    if (policy.direction == Direction::In)
        return policy.invertible ? MergeResult{MergeAction::Inbound, reason}
                                 : MergeResult{MergeAction::Conflict, MergeReason::RuleNotInvertible};
    if (policy.direction == Direction::Out)
        return {MergeAction::Outbound, reason};
    Strategy strategy = policy.strategy;
    if (strategy == Strategy::Newest) {
        if (times.local == times.remote || times.local == 0 || times.remote == 0)
            return {MergeAction::Conflict, reason};
        strategy = times.local > times.remote ? Strategy::Local : Strategy::Remote;
    }
    switch (strategy) {
    case Strategy::Remote:
        return takeRemote(policy, MergeReason::ByStrategy);
    case Strategy::Local:
        return sendLocal(policy, MergeReason::ByStrategy);
    case Strategy::Newest:
    case Strategy::Manual:
        break;
    }
    return {MergeAction::Conflict, reason};
}

} // namespace

QString mergeReasonName(MergeReason reason)
{
    switch (reason) {
    case MergeReason::Same:
        break;
    case MergeReason::RemoteChanged:
        return u"remote_changed"_s;
    case MergeReason::LocalChanged:
        return u"local_changed"_s;
    case MergeReason::BothChangedEqual:
        return u"both_changed_equal"_s;
    case MergeReason::BothChanged:
        return u"both_changed"_s;
    case MergeReason::NeverAgreed:
        return u"never_agreed"_s;
    case MergeReason::DirectionForbids:
        return u"direction_forbids"_s;
    case MergeReason::RuleNotInvertible:
        return u"rule_not_invertible"_s;
    case MergeReason::ByStrategy:
        return u"by_strategy"_s;
    }
    return u"same"_s;
}

MergeResult mergeField(const std::optional<QString> &base, const QString &local, const QString &remote,
                       const FieldPolicy &policy, const FieldTimes &times)
{
    if (policy.direction == Direction::Off)
        return {};
    if (local == remote) {
        if (base == local)
            return {};
        return {MergeAction::Agree, MergeReason::BothChangedEqual};
    }
    if (!base)
        return bothDiffer(policy, times, MergeReason::NeverAgreed);
    const bool localChanged = local != *base;
    const bool remoteChanged = remote != *base;
    if (localChanged && remoteChanged)
        return bothDiffer(policy, times, MergeReason::BothChanged);
    if (remoteChanged)
        return policy.direction == Direction::Out ? sendLocal(policy, MergeReason::RemoteChanged)
                                                  : takeRemote(policy, MergeReason::RemoteChanged);
    // In a field that is only taken a local change stays local: nothing may be sent.
    return sendLocal(policy, MergeReason::LocalChanged);
}

} // namespace evenstock

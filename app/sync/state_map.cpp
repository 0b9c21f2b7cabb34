// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/state_map.h"

#include <QRegularExpression>

namespace evenstock {

using namespace Qt::StringLiterals;

Result<StateMap> StateMap::parse(const QString &text)
{
    static const QRegularExpression one(u"^([a-z]{1,20}|\\d{1,9})\\s*([<>=])\\s*([a-z]{1,20}|\\d{1,9})$"_s);
    static const QStringList kinds = {u"paid"_s,      u"preparing"_s, u"shipped"_s,
                                      u"delivered"_s, u"cancelled"_s, u"refunded"_s};
    const auto isState = [](const QString &name) { return name.front().isDigit() || kinds.contains(name); };
    StateMap map;
    if (text.trimmed() == "off"_L1)
        return map;
    const QString wanted = text.trimmed().isEmpty() ? QString(usualStateMap) : text;
    for (const QString &part : wanted.split(u',', Qt::SkipEmptyParts)) {
        const auto match = one.match(part.trimmed());
        if (!match.hasMatch() || !isState(match.captured(1)) || !isState(match.captured(3)))
            return makeError(ErrorCode::InvalidRequest,
                             u"state_map: \"%1\" is not like shipped>shipped, refunded=refunded or 21<17; states are "
                             "numbers or %2"_s.arg(part.trimmed(), kinds.join(u", "_s)),
                             u"state_map"_s);
        const QString sign = match.captured(2);
        map.m_pairs.append({.wholesaler = match.captured(1),
                            .retailer = match.captured(3),
                            .toRetailer = sign != "<"_L1,
                            .toWholesaler = sign != ">"_L1});
    }
    return map;
}

QString StateMap::atRetailer(const OrderStateName &wholesalers) const
{
    for (const Pair &pair : m_pairs) {
        if (pair.toRetailer && wholesalers.is(pair.wholesaler))
            return pair.retailer;
    }
    return {};
}

QString StateMap::atWholesaler(const OrderStateName &retailers) const
{
    for (const Pair &pair : m_pairs) {
        if (pair.toWholesaler && retailers.is(pair.retailer))
            return pair.wholesaler;
    }
    return {};
}

} // namespace evenstock

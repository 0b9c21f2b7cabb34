// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_currency.h"

using namespace Qt::StringLiterals;

namespace evenstock::cardtrader {

namespace {
constexpr QLatin1StringView ownKey("currency");
constexpr QLatin1StringView otherKey("other_currency"); // of the session only
} // namespace

void noteCurrency(Session &session, const RemoteListing &listing)
{
    const QString own = session.settings.value(ownKey).toString();
    if (!listing.currency.isEmpty() && listing.currency != own)
        session.settings.insert(own.isEmpty() ? ownKey : otherKey, listing.currency);
}

Status checkCurrency(const Session &session)
{
    const QString other = session.settings.value(otherKey).toString();
    if (other.isEmpty())
        return {};
    return makeError(
        ErrorCode::InvalidRequest,
        u"CardTrader shows this shop's prices in %1, but the account was connected with prices in %2; "
        "nothing new is listed until both are the same"_s.arg(other, session.settings.value(ownKey).toString()));
}

} // namespace evenstock::cardtrader

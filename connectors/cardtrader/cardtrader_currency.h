// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/session.h"
#include "models/core/remote.h"

// The currency of the account is learned once, and on CardTrader the owner may choose another. Account's thread.
namespace evenstock::cardtrader {

// What a row of the shop is priced in. Another currency than the account's is remembered while the session lasts; an
// account whose currency is not known yet takes it on.
void noteCurrency(Session &session, const RemoteListing &listing);

// InvalidRequest where the two differ: the price of a new listing would be taken for one in the other currency.
Status checkCurrency(const Session &session);

} // namespace evenstock::cardtrader

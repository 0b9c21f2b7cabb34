// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/account_policy.h"
#include "ui/shell/view_services.h"

#include <QList>

namespace evenstock {

// What the channels where a product is listed get of it, by the rules of each; in the order of the channels. One whose
// settings are wrong is left out: they say so themselves.
QList<AccountPolicy> channelPolicies(const ViewServices &services, ProductId product);

// Names of those, except one, that are on and get this field of it.
QStringList channelsThatGet(const ViewServices &services, ProductId product, Field field, AccountId except);

} // namespace evenstock

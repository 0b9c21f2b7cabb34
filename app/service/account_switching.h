// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_services.h"

namespace evenstock {

// Switches an account off: its runs end, its listings are marked as seen by nobody. `as`: what the history says of it.
Status switchOff(EngineServices &services, AccountRow account, const QString &as = QStringLiteral("false"));
inline const QString offForAnother = QStringLiteral("replaced");

// Where a source lets one account be active at a time, the others at the same address are switched off in favour of
// this one, unless its setting active_keys is "several".
Status switchOffOthers(EngineServices &services, const AccountRow &account);

// `batch`: it stands among what the owner did.
Status logSetting(EngineServices &services, AccountId account, const QString &field, const std::optional<QString> &old,
                  const std::optional<QString> &now, std::int64_t batch = 0);

} // namespace evenstock

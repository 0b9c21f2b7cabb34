// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenstock {

// Says that a secret was saved once and is not in the store that is used now, as after the end of a session store:
// the marketplace was not asked. `store`: secretStoreKindName.
QString absenceDetail(const QString &field, const QString &savedOn, const QString &store);
bool isAbsenceDetail(const QString &detail);

} // namespace evenstock

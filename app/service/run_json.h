// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/store/account_repository.h"
#include "models/store/run_repository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace evenstock {

// A run as command line, HTTP interface and "run" events show it (interfaces.md section 1). `now` gives the duration
// of a run that is not finished. Pure.
QJsonObject runObject(const RunRow &run, const QString &account, const QString &marketplace, UtcMs now,
                      const QJsonArray &errors = {});
// The same with what only the window needs: account_id, stage, page, total_pages, total_items, notes, cause.
QJsonObject runEventObject(const RunRow &run, const QString &account, const QString &marketplace, UtcMs now);

// The counters by the names of the BoliBana seed, with the failed items {"product_id" or "category_id","error"}, and
// beside them what it does not count. `failures`: {"item","message"}, items as the source names them.
QJsonObject runStatistics(const RunRow &run, const QJsonArray &failures);

// {"code","item","message"} of what stopped the run, if anything did.
QJsonArray runErrors(const RunRow &run);

} // namespace evenstock

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

// {"code","item","message"} of what stopped the run, if anything did.
QJsonArray runErrors(const RunRow &run);

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/run_log_repository.h"

#include "models/store/database.h"
#include "models/store/json_text.h"

namespace evenstock {

Status RunLogRepository::add(const QList<RunLogRow> &lines)
{
    for (const RunLogRow &line : lines) {
        TRY(m_db.run("INSERT INTO run_log (run_id, at, key, arguments) SELECT id, ?, ?, ? FROM runs WHERE id = ?",
                     line.at, line.key, objectText(line.arguments), line.run));
    }
    return {};
}

} // namespace evenstock

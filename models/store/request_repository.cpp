// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/request_repository.h"

#include "models/store/database.h"

namespace evenstock {

Status RequestRepository::add(const QList<RequestRow> &requests)
{
    for (const RequestRow &r : requests) {
        TRY(m_db.run("INSERT INTO requests (at, account_id, run_id, method, path, status, duration_ms, bytes, attempt, "
                     "error_code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     r.at, r.account, r.run, r.method, r.path.left(500), r.status, r.durationMs, r.bytes, r.attempt,
                     r.errorCode));
    }
    return {};
}

} // namespace evenstock

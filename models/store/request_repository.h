// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/core/result.h"

#include <QList>
#include <QString>

namespace evenstock {

class Database;

// One request sent to a marketplace: no headers, no bodies, and a path in which secrets and personal values are masked
// already (the HTTP layer masks, the store keeps).
struct RequestRow {
    std::int64_t id = 0;
    UtcMs at = 0;
    AccountId account = {};
    RunId run = {}; // none: outside of a run
    QString method = {};
    QString path = {};
    int status = 0; // 0: no answer
    std::int64_t durationMs = 0;
    std::int64_t bytes = 0; // of the answer
    int attempt = 1;
    QString errorCode = {}; // ErrorCode name
};

// Engine thread, inside the caller's transaction: a page's requests are written with the page.
class RequestRepository
{
public:
    explicit RequestRepository(Database &database)
        : m_db(database)
    {
    }

    Status add(const QList<RequestRow> &requests); // ids are given by the store

private:
    Database &m_db;
};

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace evenstock {

class Database;

// One line of what a run said while it went on: key and arguments as in topic "log" of engine_client.h.
struct RunLogRow {
    std::int64_t id = 0;
    RunId run = {};
    UtcMs at = 0;
    QString key = {};
    QJsonObject arguments = {};
};

// Engine thread, inside the caller's transaction.
class RunLogRepository
{
public:
    explicit RunLogRepository(Database &database)
        : m_db(database)
    {
    }

    // Ids are given by the store. Lines of a run that is gone are left out.
    Status add(const QList<RunLogRow> &lines);

private:
    Database &m_db;
};

} // namespace evenstock

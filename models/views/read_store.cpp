// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/read_store.h"

namespace evenstock {

void ReadStore::open(Database database)
{
    m_conflictCounts.reset();
    m_database.emplace(std::move(database));
    Q_EMIT opened();
}

void ReadStore::close()
{
    if (!m_database)
        return;
    Q_EMIT closed();
    m_database.reset();
    m_inbox.reset();
}

void ReadStore::openInbox(Database inbox)
{
    m_inbox.emplace(std::move(inbox));
}

void ReadStore::announce(const QSet<QString> &kinds)
{
    m_conflictCounts.reset();
    if (isOpen())
        Q_EMIT changed(kinds);
}

const Result<QList<ConflictCount>> &ReadStore::conflictCounts()
{
    if (!m_conflictCounts)
        m_conflictCounts.emplace(ConflictQueries(*m_database).counts());
    return *m_conflictCounts;
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/read_store.h"

namespace evenstock {

Status ReadStore::open(const QString &path)
{
    TRY_ASSIGN(m_database, Database::open({.path = path, .mode = OpenMode::ReadOnly}));
    m_path = path;
    Q_EMIT opened();
    return {};
}

void ReadStore::announce(const QSet<QString> &kinds)
{
    if (isOpen())
        Q_EMIT changed(kinds);
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace evenstock::bench {

struct BareFigures {
    qint64 listings = 0;
    double wallS = 0;
    double cpuS = 0; // user and system
};

// The floor of a first import: parses an export and upserts, in transactions of 100 listings, the rows that a finished
// import left in `finished` into a new database at `path` with the same tables and indexes. Nothing but SQLite and a
// plain scanner; the rows are in memory before the clock runs.
BareFigures bareImport(const QByteArray &exported, const QString &finished, const QString &path);

} // namespace evenstock::bench

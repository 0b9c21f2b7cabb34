// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/conflict_queries.h"
#include "models/store/database.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

namespace evenstock {

// The window's own read-only connection to the shop, for queries of a few milliseconds. GUI thread. Closed until the
// engine has made and migrated the file; what changes in it is announced by whoever hears of it.
class ReadStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void open(Database database);
    void close();
    bool isOpen() const { return m_database.has_value(); }
    Database &database() { return *m_database; } // only while isOpen()
    // What marketplaces sent, read-only beside the shop; null before the receiver has made its file.
    void openInbox(Database inbox);
    Database *inbox() { return m_inbox ? &*m_inbox : nullptr; }
    void announce(const QSet<QString> &kinds);
    // ConflictQueries::counts(), counted once between two announcements: with 100,000 open ones each time costs what a
    // whole frame may, and several parts of the window want to know.
    const Result<QList<ConflictCount>> &conflictCounts(); // only while isOpen()

Q_SIGNALS:
    void opened();
    void closed();                            // before the connection goes
    void changed(const QSet<QString> &kinds); // as topic "data" of the engine; empty = everything

private:
    std::optional<Database> m_database;
    std::optional<Database> m_inbox;
    std::optional<Result<QList<ConflictCount>>> m_conflictCounts;
};

} // namespace evenstock

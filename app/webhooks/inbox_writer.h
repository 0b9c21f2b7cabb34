// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/event_repository.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace evenstock {

// Puts events into the inbox. Those that come in one turn of the event loop share one transaction with synchronous=FULL
// and are told of it together: with 16 senders that is three times as many events a second as one commit each.
// Receiver thread; the connection is its own.
class InboxWriter : public QObject
{
    Q_OBJECT

public:
    // Its file is there already: the engine makes it.
    explicit InboxWriter(QString file, QObject *parent = nullptr);
    ~InboxWriter() override; // commits what waits

    // True: it is new. False: the account had this verified event already. Either way it is durable when this comes.
    // ErrorCode::Storage: it is not, and the sender should try again.
    using Stored = std::function<void(const Result<bool> &isNew)>;
    void add(EventRow row, Stored stored);

    std::function<void()> committed; // something new is in the inbox

    static constexpr size_t mostTogether = 500;
    static constexpr qsizetype mostBytesTogether = qsizetype(4) * 1024 * 1024;
    static constexpr int patienceMs = 2'000; // for the engine's own short transactions on the file

private:
    struct Waiting {
        EventRow row;
        Stored stored;
    };
    void commit();
    Result<QList<bool>> write(const std::vector<EventRow> &rows);

    QString m_file;
    std::optional<Database> m_database; // opened when first needed, and again after an error
    std::vector<Waiting> m_waiting;
    qsizetype m_bytes = 0;
    QTimer m_turn;
};

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/event_repository.h"

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace evenstock {

// Puts events into the inbox, on a thread of its own with a connection of its own. What comes while one transaction
// (synchronous=FULL) goes to the disk shares the next one and is told of it together, and the receiver listens on
// meanwhile, also while the engine holds the file. Where several send at once, those just answered are waited for, no
// longer than a flush takes: else two halves would take turns, each waiting for the other's flush. Lives and answers on
// the receiver thread.
class InboxWriter : public QObject
{
    Q_OBJECT

public:
    // Its file is there already: the engine makes it.
    explicit InboxWriter(QString file, QObject *parent = nullptr);
    ~InboxWriter() override; // commits what waits and answers it

    // True: it is new. False: the account had this verified event already. Either way it is durable when this comes.
    // ErrorCode::Storage: it is not, and the sender should try again; at once where too much waits already.
    using Stored = std::function<void(const Result<bool> &isNew)>;
    void add(EventRow row, Stored stored);

    std::function<void()> committed; // something new is in the inbox

    static constexpr size_t mostTogether = 500;
    static constexpr qsizetype mostBytesTogether = qsizetype(4) * 1024 * 1024;
    static constexpr qsizetype mostBytesWaiting = qsizetype(32) * 1024 * 1024; // a disk that stands still
    static constexpr std::chrono::milliseconds longestWait{1};                 // for others to share a flush
    static constexpr int patienceMs = 2'000; // for the engine's own short transactions on the file

private:
    struct Waiting {
        EventRow row = {};
        Stored stored = {};
    };
    struct Written {
        std::vector<Waiting> events = {};
        Result<QList<bool>> isNew = QList<bool>();
    };
    void writeOn(const std::stop_token &stop);
    std::optional<std::vector<Waiting>> next(const std::stop_token &stop);
    Result<QList<bool>> write(std::optional<Database> &database, std::vector<Waiting> &events) const;
    void tell();

    const QString m_file;
    std::mutex m_mutex; // of the two lists and the bytes
    std::condition_variable_any m_came;
    std::vector<Waiting> m_waiting;
    std::vector<Written> m_written;                  // to be told of
    qsizetype m_bytes = 0;                           // of all that is not written yet
    size_t m_expected = 1;                           // that may come together: as many as there were last time
    std::chrono::steady_clock::duration m_mayWait{}; // for them; the writer's own
    std::jthread m_thread;
};

} // namespace evenstock

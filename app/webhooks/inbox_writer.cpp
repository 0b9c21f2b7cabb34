// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/inbox_writer.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// Roughly what it takes in memory.
qsizetype sizeOf(const EventRow &row)
{
    constexpr qsizetype ofTheRest = 512;
    return row.body.size() + 2 * (row.query.size() + row.headers.size()) + ofTheRest;
}

} // namespace

InboxWriter::InboxWriter(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_thread([this](const std::stop_token &stop) { writeOn(stop); })
{
}

InboxWriter::~InboxWriter()
{
    m_thread.request_stop();
    m_thread.join();
    tell();
}

void InboxWriter::add(EventRow row, Stored stored)
{
    std::unique_lock lock(m_mutex);
    const qsizetype bytes = sizeOf(row);
    if (m_bytes + bytes > mostBytesWaiting) {
        lock.unlock(); // the answer may add more
        return stored(makeError(ErrorCode::Storage, u"more events wait for the disk than are taken in"_s));
    }
    m_bytes += bytes;
    m_waiting.push_back({std::move(row), std::move(stored)});
    const bool isAwaited = m_waiting.size() == 1 || m_waiting.size() == m_expected;
    lock.unlock();
    if (isAwaited)
        m_came.notify_one();
}

// What waits now, as far as it fits into one transaction; nothing once all is done and the end is asked for.
std::optional<std::vector<InboxWriter::Waiting>> InboxWriter::next(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_came.wait(lock, stop, [this] { return !m_waiting.empty(); }))
        return std::nullopt;
    if (m_waiting.size() < m_expected)
        m_came.wait_for(lock, stop, m_mayWait, [this] { return m_waiting.size() >= m_expected; });
    size_t count = 0;
    for (qsizetype bytes = 0; count < m_waiting.size() && count < mostTogether && bytes < mostBytesTogether; ++count)
        bytes += m_waiting[count].row.body.size();
    const auto end = std::next(m_waiting.begin(), std::ptrdiff_t(count));
    std::vector<Waiting> events(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
    m_waiting.erase(m_waiting.begin(), end);
    return events;
}

void InboxWriter::writeOn(const std::stop_token &stop)
{
    std::optional<Database> database; // opened when first needed, and again after an error
    while (auto events = next(stop)) {
        Written written;
        qsizetype bytes = 0;
        for (const Waiting &one : *events)
            bytes += sizeOf(one.row);
        const auto begun = std::chrono::steady_clock::now();
        written.isNew = write(database, *events);
        if (!written.isNew)
            database.reset(); // the file may be another one next time, or writable again
        m_mayWait =
            std::min<std::chrono::steady_clock::duration>(std::chrono::steady_clock::now() - begun, longestWait);
        written.events = *std::move(events);
        const std::lock_guard lock(m_mutex);
        m_expected = std::min(written.events.size() + m_waiting.size(), mostTogether);
        m_bytes -= bytes;
        m_written.push_back(std::move(written));
        if (m_written.size() == 1)
            QMetaObject::invokeMethod(this, &InboxWriter::tell, Qt::QueuedConnection);
    }
}

Result<QList<bool>> InboxWriter::write(std::optional<Database> &database, std::vector<Waiting> &events) const
{
    if (!database) {
        TRY_ASSIGN(
            database,
            Database::open(
                {.path = m_file, .durability = Durability::Full, .busyTimeoutMs = patienceMs, .cacheKiB = 2 * 1024}));
    }
    std::vector<EventRow> rows;
    rows.reserve(events.size());
    for (Waiting &one : events)
        rows.push_back(std::move(one.row));
    return EventRepository(*database).insert(rows);
}

void InboxWriter::tell()
{
    std::vector<Written> written;
    {
        const std::lock_guard lock(m_mutex);
        written = std::exchange(m_written, {});
    }
    bool isAnyNew = false;
    for (const Written &one : written) {
        for (size_t i = 0; i < one.events.size(); ++i)
            one.events[i].stored(one.isNew ? Result<bool>(one.isNew->at(qsizetype(i)))
                                           : Result<bool>(one.isNew.error()));
        isAnyNew |= one.isNew && one.isNew->contains(true);
    }
    if (isAnyNew && committed)
        committed();
}

} // namespace evenstock

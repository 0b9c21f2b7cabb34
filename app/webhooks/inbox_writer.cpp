// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/inbox_writer.h"

#include <algorithm>
#include <utility>

namespace evenstock {

InboxWriter::InboxWriter(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &InboxWriter::commit);
}

InboxWriter::~InboxWriter()
{
    commit();
}

void InboxWriter::add(EventRow row, Stored stored)
{
    m_bytes += row.body.size();
    m_waiting.push_back({std::move(row), std::move(stored)});
    if (m_waiting.size() >= mostTogether || m_bytes >= mostBytesTogether)
        commit();
    else if (!m_turn.isActive())
        m_turn.start(0); // once every socket that can be read has been
}

void InboxWriter::commit()
{
    m_turn.stop();
    m_bytes = 0;
    auto waiting = std::exchange(m_waiting, {});
    if (waiting.empty())
        return;
    std::vector<EventRow> rows;
    rows.reserve(waiting.size());
    for (Waiting &one : waiting)
        rows.push_back(std::move(one.row));
    const auto written = write(rows);
    if (!written)
        m_database.reset(); // the file may be another one next time, or writable again
    for (size_t i = 0; i < waiting.size(); ++i)
        waiting[i].stored(written ? Result<bool>(written->at(qsizetype(i))) : Result<bool>(written.error()));
    if (written && committed && written->contains(true))
        committed();
}

Result<QList<bool>> InboxWriter::write(const std::vector<EventRow> &rows)
{
    if (!m_database) {
        TRY_ASSIGN(m_database,
                   Database::open({.path = m_file, .durability = Durability::Full, .busyTimeoutMs = patienceMs}));
    }
    return EventRepository(*m_database).insert(rows);
}

} // namespace evenstock

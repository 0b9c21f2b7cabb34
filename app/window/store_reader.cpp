// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/store_reader.h"

#include "models/store/heap.h"

namespace evenstock {

StoreReader::StoreReader(DataDirectory data)
    : m_data(std::move(data))
{
    m_thread.setObjectName(QStringLiteral("reader"));
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

StoreReader::~StoreReader()
{
    m_end.request_stop();
    // The connection is closed on the thread that opened it.
    QMetaObject::invokeMethod(
        &m_there, [this] { m_database.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

std::stop_source StoreReader::start(Work work)
{
    std::stop_source stop;
    ++m_waiting;
    QMetaObject::invokeMethod(
        &m_there,
        [this, work = std::move(work), stop, end = m_end.get_token()] {
            const bool isLast = --m_waiting == 0;
            const std::stop_token token = stop.get_token();
            const std::stop_callback ending(end, [&stop] { stop.request_stop(); }); // a long question is not waited for
            if (token.stop_requested() || end.stop_requested())
                return;
            if (!m_database) {
                auto opened = m_data.openShopReadOnly();
                if (!opened)
                    return work(opened.error(), token);
                m_database = *std::move(opened);
            }
            work(&*m_database, token);
            if (isLast)
                giveBackMemory(*m_database);
        },
        Qt::QueuedConnection);
    return stop;
}

} // namespace evenstock

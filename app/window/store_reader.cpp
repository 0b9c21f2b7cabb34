// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/store_reader.h"

#include "app/service/thread_rank.h"
#include "models/store/heap.h"

namespace evenstock {

namespace {

constexpr int idleMs = 1500;

} // namespace

StoreReader::StoreReader(DataDirectory data)
    : m_data(std::move(data))
{
    m_thread.setObjectName(QStringLiteral("reader"));
    m_there.moveToThread(&m_thread);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    m_idle.moveToThread(&m_thread);
    QObject::connect(&m_idle, &QTimer::timeout, &m_there, [this] {
        if (m_database)
            giveBackMemory(*m_database);
    });
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_there, [] { takeRank(ThreadRank::Answering); }, Qt::QueuedConnection);
}

StoreReader::~StoreReader()
{
    m_end.request_stop();
    // The connection is closed, and the timer stopped, on the thread that opened it.
    QMetaObject::invokeMethod(
        &m_there,
        [this] {
            m_idle.stop();
            m_database.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

std::stop_source StoreReader::start(Work work)
{
    std::stop_source stop;
    QMetaObject::invokeMethod(
        &m_there,
        [this, work = std::move(work), stop, end = m_end.get_token()] {
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
            m_idle.start();
        },
        Qt::QueuedConnection);
    return stop;
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/webhooks/support/listener_thread.h"

namespace evenstock {

ListenerThread::ListenerThread(RouteTable routes, HttpListener::Options options)
    : m_routes(std::move(routes))
    , m_context(std::make_unique<QObject>())
{
    m_context->moveToThread(&m_thread);
    m_thread.start();
    onThread([&] {
        m_listener = std::make_unique<HttpListener>(m_routes, m_clock, std::move(options));
        if (const Status listening = m_listener->listen(QHostAddress::LocalHost, 0); !listening)
            qFatal("%s", qPrintable(listening.error().detail));
        m_port = m_listener->port();
    });
}

ListenerThread::~ListenerThread()
{
    onThread([this] { m_listener.reset(); });
    m_thread.quit();
    m_thread.wait();
}

void ListenerThread::onThread(const std::function<void()> &task)
{
    QMetaObject::invokeMethod(m_context.get(), task, Qt::BlockingQueuedConnection);
}

void ListenerThread::run(const std::function<void(HttpListener &)> &task)
{
    onThread([&] { task(*m_listener); });
}

ConnectionGuard::Counts ListenerThread::counts()
{
    ConnectionGuard::Counts counts;
    run([&](HttpListener &listener) { counts = listener.guard().counts(); });
    return counts;
}

int ListenerThread::connections()
{
    int connections = 0;
    run([&](HttpListener &listener) { connections = listener.guard().connections(); });
    return connections;
}

} // namespace evenstock

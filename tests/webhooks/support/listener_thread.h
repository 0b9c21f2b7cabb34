// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/http_listener.h"

#include <QThread>

#include <functional>
#include <memory>

namespace evenstock {

// A listener on a thread of its own, with routes of the test's choice.
class ListenerThread
{
public:
    ListenerThread(RouteTable routes, HttpListener::Options options);
    ~ListenerThread();

    quint16 port() const { return m_port; }
    // On the listener's thread, waiting for the result.
    ConnectionGuard::Counts counts();
    int connections();
    void run(const std::function<void(HttpListener &)> &task);

private:
    void onThread(const std::function<void()> &task);

    RouteTable m_routes;
    SystemClock m_clock;
    QThread m_thread;
    std::unique_ptr<QObject> m_context;       // on m_thread
    std::unique_ptr<HttpListener> m_listener; // lives on m_thread
    quint16 m_port = 0;
};

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/data_directory.h"
#include "app/webhooks/engine_calls.h"
#include "app/webhooks/listen_address.h"
#include "app/webhooks/receiver_directory.h"
#include "app/webhooks/receiver_metrics.h"
#include "app/webhooks/route_table.h"
#include "app/webhooks/self_test.h"
#include "app/webhooks/tunnel.h"

#include <QSslConfiguration>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace evenstock {

// The two listeners, the inbox's only writer, the tunnel and its self-test, on a thread of their own: a webhook waits
// neither for a sync nor for the window. Made, told and destroyed on the engine thread, which waits for it and for
// which it never waits.
class Receiver
{
public:
    struct Surroundings {
        DataDirectory data = {};
        std::shared_ptr<const Clock> clock = {};
        std::shared_ptr<DirectoryBoard> board = {};
        std::shared_ptr<ReceiverMetrics> metrics = {};
        EngineCalls::Send send = {};          // thread-safe
        std::function<void()> committed = {}; // any thread: something new is in the inbox
        std::function<void()> changed = {};   // any thread: view() is another one
    };
    explicit Receiver(Surroundings surroundings);
    ~Receiver();
    Receiver(const Receiver &) = delete;
    Receiver &operator=(const Receiver &) = delete;

    // Its address. One that is open already moves to the other address, or stays where it cannot.
    Result<QString> open(Door door, const ListenAddress &address, const std::optional<QSslConfiguration> &tls = {});
    void close(Door door);
    // Needs open hooks.
    Status startTunnel(const TunnelSpec &spec);
    void stopTunnel();
    void testPublicUrl();
    // An address that leads to the hooks without a tunnel of ours; empty: none.
    void setPublicUrl(const QString &url);

    struct View {
        QString hooksUrl = {}; // empty: closed
        QString localUrl = {};
        QString publicUrl = {}; // under which marketplaces reach the hooks, as far as is known
        Tunnel::View tunnel = {};
        SelfTest::View selfTest = {};
        UtcMs lastEventAt = 0; // since the start
    };
    View view() const; // thread-safe

private:
    struct Works;
    void onThread(const std::function<void(Works &)> &task);

    QThread m_thread;
    std::unique_ptr<QObject> m_context; // lives on m_thread
    std::unique_ptr<Works> m_works;     // likewise
};

} // namespace evenstock

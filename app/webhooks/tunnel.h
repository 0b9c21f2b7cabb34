// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/tunnel_command.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <functional>

namespace evenstock {

enum class TunnelState { Off, Starting, Running, Waiting, Missing };
QString tunnelStateName(TunnelState state);

// Keeps the owner's tunnel program alive: starts it, finds the public address in what it prints, starts it again after
// it ended, later and later. It ends with this object, and with the program should that die. Receiver thread.
class Tunnel : public QObject
{
    Q_OBJECT

public:
    explicit Tunnel(QObject *parent = nullptr);
    ~Tunnel() override; // stop()

    Status start(const TunnelSpec &spec, quint16 hooksPort);
    void stop();

    struct View {
        TunnelState state = TunnelState::Off;
        QString url = {};       // without closing slash; empty: not known (yet)
        QStringList lines = {}; // the last of its output
        QString missing = {};   // its program, where that is not installed
        QString problem = {};   // why it does not run
        int starts = 0;
    };
    const View &view() const { return m_view; }
    std::function<void()> changed;

    static constexpr qsizetype mostLines = 50;
    static constexpr qsizetype longestLine = 500;
    static constexpr std::chrono::milliseconds firstWait{1'000};
    static constexpr std::chrono::milliseconds longestWait{60'000};
    static constexpr std::chrono::seconds steadyAfter{60}; // having run so long, it begins with firstWait again

private:
    void launch();
    void read();
    void heard(const QString &line);
    void ended(const QString &problem);
    void tell(TunnelState state);

    TunnelSpec m_spec;
    quint16 m_port = 0;
    QProcess m_process;
    QByteArray m_pending;
    QTimer m_again;
    QTimer m_linesCame; // and are still to be told
    std::chrono::milliseconds m_wait = firstWait;
    std::chrono::steady_clock::time_point m_launched{};
    View m_view;
    bool m_wanted = false;
};

} // namespace evenstock

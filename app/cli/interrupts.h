// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace evenstock::cli {

// Ctrl+C, SIGTERM and SIGHUP while this object lives. The first one asks for a clean end; the second ends the process
// at once with exit code 3, which the store survives like any kill. One object a process, main thread.
class Interrupts : public QObject
{
    Q_OBJECT

public:
    Interrupts();
    ~Interrupts() override;

    bool isAsked() const; // also before the signal arrived in the event loop

Q_SIGNALS:
    void asked();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace evenstock::cli

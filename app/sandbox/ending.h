// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace evenstock::sandbox {

// Tells when the process is asked to end: by SIGTERM or SIGINT or, on demand, by its parent's end of standard input, so
// that a window that crashes leaves no sample shop behind. One at a time; thread of the event loop.
class Ending : public QObject
{
    Q_OBJECT

public:
    enum class With { Signal, SignalOrInput };

    explicit Ending(With with);
    ~Ending() override;

Q_SIGNALS:
    void asked();

private:
    void readInput();

    std::unique_ptr<QSocketNotifier> m_signals;
    std::unique_ptr<QSocketNotifier> m_input;
};

} // namespace evenstock::sandbox

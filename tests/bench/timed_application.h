// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <execinfo.h>
#include <pthread.h>
#include <thread>
#include <unistd.h>

namespace evenstock::bench {

// Names what kept the main thread for long: who got which event. With EVENSTOCK_BENCH_STACKS set it also writes, to the
// error output, where the thread was meanwhile; addr2line -Cf -e bench_window_use turns the offsets into functions.
class TimedApplication final : public QApplication
{
public:
    static constexpr qint64 longMs = 30;

    TimedApplication(int &argc, char **argv)
        : QApplication(argc, argv)
    {
        m_clock.start();
        if (!qEnvironmentVariableIsSet("EVENSTOCK_BENCH_STACKS"))
            return;
        void *frame = nullptr;
        backtrace(&frame, 1); // loads what it needs, which a signal handler must not
        std::signal(SIGUSR2, [](int) {
            void *frames[48];
            const int count = backtrace(frames, 48);
            static constexpr char head[] = "--- main thread\n";
            (void)!write(STDERR_FILENO, head, sizeof head - 1);
            backtrace_symbols_fd(frames, count, STDERR_FILENO);
        });
        m_sampler = std::jthread([this, main = pthread_self()](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
                const qint64 since = m_since;
                if (since >= 0 && m_clock.elapsed() - since > longMs)
                    pthread_kill(main, SIGUSR2);
            }
        });
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_since >= 0 || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        const QByteArray name = receiver->metaObject()->className() + (' ' + receiver->objectName().toUtf8());
        const int type = event->type();
        const qint64 begun = m_clock.elapsed();
        m_since = begun;
        const bool isDone = QApplication::notify(receiver, event);
        m_since = -1;
        if (const qint64 took = m_clock.elapsed() - begun; took > longMs) {
            std::printf("  %lld ms: event %d of %s\n", static_cast<long long>(took), type, name.constData());
            std::fflush(stdout);
        }
        return isDone;
    }

private:
    QElapsedTimer m_clock;
    std::atomic<qint64> m_since = -1; // of the event that is handled, in ms
    std::jthread m_sampler;
};

} // namespace evenstock::bench

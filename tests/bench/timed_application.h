// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/thread_times.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <execinfo.h>
#include <pthread.h>
#include <string>
#include <thread>
#include <unistd.h>
#include <utility>

namespace evenstock::bench {

// Tells what kept the main thread: who got which event, and whether it worked, waited for a core or slept. Long is 30
// ms, or EVENSTOCK_BENCH_LONG. With EVENSTOCK_BENCH_STACKS set it also writes, to the error output, where the thread
// was meanwhile; addr2line -Cf -e bench_window_use turns the offsets into functions.
class TimedApplication final : public QApplication
{
public:
    static constexpr double toldMs = 2;

    TimedApplication(int &argc, char **argv)
        : QApplication(argc, argv)
    {
        bool isSet = false;
        const int wanted = qEnvironmentVariableIntValue("EVENSTOCK_BENCH_LONG", &isSet);
        if (isSet)
            m_longMs = wanted;
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
                std::this_thread::sleep_for(std::chrono::milliseconds(4));
                const qint64 since = m_since;
                if (since >= 0 && m_clock.elapsed() - since > m_longMs)
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
        const ThreadTimes before = m_times.now();
        QElapsedTimer clock;
        clock.start();
        m_since = m_clock.elapsed();
        const bool isDone = QApplication::notify(receiver, event);
        m_since = -1;
        if (const double took = double(clock.nsecsElapsed()) / 1e6; took > toldMs)
            m_story += "  event " + std::to_string(type) + " of " + name.constData() + ": " +
                       (m_times.now() - before).said(took) + '\n';
        return isDone;
    }

    int longMs() const { return m_longMs; }
    // A line for each event since the last call that took longer than toldMs.
    std::string takeStory() { return std::exchange(m_story, {}); }

private:
    ThreadClock m_times;
    QElapsedTimer m_clock;
    int m_longMs = 30;
    std::string m_story;
    std::atomic<qint64> m_since = -1; // of the event that is handled, in ms
    std::jthread m_sampler;
};

} // namespace evenstock::bench

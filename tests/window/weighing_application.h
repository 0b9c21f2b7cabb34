// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QThread>

#include <ctime>

namespace evenstock {

inline constexpr double mostMs = 50; // what a hand on the mouse begins to feel

inline double spentMs()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

// Weighs every event by the processor time that its handling took, and not by the clock: a busy computer that lets this
// thread wait does not make its work longer. What waits for a disk or a lock is measured by bench_window_use.
class WeighingApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isOfWindow = QThread::currentThread() == thread(); // other threads' events come through here too
        if (!isOfWindow || !m_isWeighing || m_depth > 0)
            return QApplication::notify(receiver, event);
        const QByteArray name =
            QByteArray(receiver->metaObject()->className()) + " of type " + QByteArray::number(event->type());
        ++m_depth; // what an event sends in turn counts with it
        const double before = spentMs();
        const bool isDone = QApplication::notify(receiver, event);
        const double spent = spentMs() - before;
        --m_depth;
        ++m_events;
        if (spent > m_worstMs) {
            m_worstMs = spent;
            m_worst = name;
        }
        return isDone;
    }
    void begin()
    {
        m_isWeighing = true;
        m_events = 0;
        m_worstMs = 0;
    }
    void end() { m_isWeighing = false; }
    double worstMs() const { return m_worstMs; }
    QByteArray worst() const { return m_worst; }
    int events() const { return m_events; }

private:
    bool m_isWeighing = false;
    int m_depth = 0;
    int m_events = 0;
    double m_worstMs = 0;
    QByteArray m_worst;
};

inline bool isInstrumented()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#else
    return false;
#endif
}

} // namespace evenstock

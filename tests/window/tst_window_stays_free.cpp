// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/program.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <ctime>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000; // a deadline that only a hang reaches
constexpr double mostMs = 50;      // what a hand on the mouse begins to feel

double spentMs()
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

bool isInstrumented()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#else
    return false;
#endif
}

} // namespace

// No event takes the window long while the sample shop is read in full, whichever view is looked at.
class TestWindowStaysFree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void duringAFullSync_data();
    void duringAFullSync();

private:
    qint64 number(const char *sql)
    {
        const auto found = m_program->shopWindow()->store().database().value<qint64>(sql);
        return found && *found ? **found : -1;
    }

    QTemporaryDir m_place;
    Theme m_theme{*qApp, Scheme::Light};
    std::unique_ptr<Program> m_program;
};

void TestWindowStaysFree::initTestCase()
{
    if (isInstrumented())
        QSKIP("an instrumented program takes several times as long");
    qputenv("PATH", QByteArray(EVENSTOCK_BIN_DIR ":") + qgetenv("PATH"));
    QApplication::setQuitOnLastWindowClosed(false);
    m_program = std::make_unique<Program>(
        StartOptions{.dataDir = m_place.filePath(u"shop"_s), .secretStore = u"session"_s, .isSampleShop = true},
        m_theme);
    QSignalSpy filled(m_program.get(), &Program::filled);
    QVERIFY(m_program->start());
    QVERIFY(filled.wait(patienceMs));
}

void TestWindowStaysFree::duringAFullSync_data()
{
    QTest::addColumn<int>("view");
    for (const View view : allViews)
        QTest::addRow("%s", qPrintable(viewName(view))) << static_cast<int>(view);
}

void TestWindowStaysFree::duringAFullSync()
{
    QFETCH(const int, view);
    m_program->shopWindow()->window().open({.view = static_cast<View>(view)});
    QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM runs WHERE status IN ('running', 'waiting')"), 0,
                              patienceMs);
    const qint64 before = number("SELECT max(id) FROM runs");
    auto *application = static_cast<WeighingApplication *>(qApp);
    application->begin();
    m_program->shopWindow()->send(u"sync.start"_s,
                                  {{u"all"_s, true}, {u"mode"_s, u"full"_s}, {u"cause"_s, u"manual"_s}});
    // What the schedule starts by itself meanwhile is none of them.
    const QByteArray done = "SELECT count(DISTINCT account_id) FROM runs WHERE id > " + QByteArray::number(before) +
                            " AND mode = 'full' AND status NOT IN ('running', 'waiting')";
    const qint64 asked = number("SELECT count(*) FROM accounts WHERE enabled = 1");
    QVERIFY(asked > 0);
    QTRY_COMPARE_WITH_TIMEOUT(number(done.constData()), asked, patienceMs);
    application->end();
    QVERIFY(application->events() > 0);
    QVERIFY2(application->worstMs() <= mostMs,
             application->worst() + " took " + QByteArray::number(application->worstMs(), 'f', 1) + " ms");
    qInfo("%d events, the longest %.1f ms (%s)", application->events(), application->worstMs(),
          application->worst().constData());
}

int main(int argc, char **argv)
{
    WeighingApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    TestWindowStaysFree test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_stays_free.moc"

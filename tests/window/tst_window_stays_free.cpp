// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/program.h"
#include "tests/window/weighing_application.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000; // a deadline that only a hang reaches

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
    QTest::addColumn<QString>("filter");
    for (const View view : allViews)
        QTest::addRow("%s", qPrintable(viewName(view))) << static_cast<int>(view) << QString();
    QTest::newRow("catalogue, what disagrees") << static_cast<int>(View::Catalogue) << u"disagreeing"_s;
}

void TestWindowStaysFree::duringAFullSync()
{
    QFETCH(const int, view);
    QFETCH(const QString, filter);
    m_program->shopWindow()->window().open({.view = static_cast<View>(view), .filter = filter});
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

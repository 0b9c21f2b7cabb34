// SPDX-License-Identifier: GPL-3.0-or-later
// tst_simulation [--seed N] [--steps N] [--trace]: random lives of a shop from seed N on until so many steps are done.
// The environment variables EVENSTOCK_SIMULATION_SEED and _STEPS do the same; --trace tells one life step by step.
#include "tests/support/simulation.h"

#include <QCoreApplication>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestSimulation : public QObject
{
    Q_OBJECT

public:
    quint64 seed = 1;
    qint64 steps = 50'000;
    bool trace = false;

private Q_SLOTS:
    void everySideEndsTheSame();
};

void TestSimulation::everySideEndsTheSame()
{
    QStringList wrong;
    qint64 done = 0;
    quint64 next = seed;
    while (done < steps) {
        const SimulationReport report = Simulation({.seed = next, .trace = trace}).run();
        done += report.steps;
        if (!report.wrong.isEmpty())
            wrong.append(u"seed %1: %2"_s.arg(next).arg(report.wrong));
        ++next;
        if (trace)
            break;
    }
    qInfo("seeds %llu to %llu: %lld steps", seed, next - 1, done);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

int main(int argc, char *argv[])
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "86400000"); // more steps take longer than five minutes
    QCoreApplication application(argc, argv);
    TestSimulation test;
    if (qEnvironmentVariableIsSet("EVENSTOCK_SIMULATION_SEED"))
        test.seed = qEnvironmentVariable("EVENSTOCK_SIMULATION_SEED").toULongLong();
    if (qEnvironmentVariableIsSet("EVENSTOCK_SIMULATION_STEPS"))
        test.steps = qEnvironmentVariable("EVENSTOCK_SIMULATION_STEPS").toLongLong();
    QStringList arguments = QCoreApplication::arguments();
    const auto take = [&arguments](const QString &name) {
        const qsizetype at = arguments.indexOf(name);
        if (at < 0 || at + 1 >= arguments.size())
            return QString();
        arguments.removeAt(at);
        return arguments.takeAt(at);
    };
    if (const QString text = take(u"--seed"_s); !text.isEmpty())
        test.seed = text.toULongLong();
    if (const QString text = take(u"--steps"_s); !text.isEmpty())
        test.steps = text.toLongLong();
    test.trace = arguments.removeAll(u"--trace"_s) > 0;
    return QTest::qExec(&test, arguments);
}

#include "tst_simulation.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulation.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(evenstock::PlantedFault)

// A simulation that finds nothing proves nothing unless it finds what is planted.
class TestSimulationFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlantedFaultIsFound_data();
    void aPlantedFaultIsFound();
};

void TestSimulationFaults::aPlantedFaultIsFound_data()
{
    QTest::addColumn<PlantedFault>("fault");
    QTest::newRow("single: the orders are not read a second time") << PlantedFault::Single;
    QTest::newRow("bracket: orders by webhook do not disturb a reading") << PlantedFault::Bracket;
    QTest::newRow("unsettled: what a write overtook is taken for certain") << PlantedFault::Unsettled;
    QTest::newRow("flight: orders during a write are forgotten with its answer") << PlantedFault::Flight;
    QTest::newRow("taken: the base moves by what a hold took") << PlantedFault::Taken;
    QTest::newRow("resend: an unknown outcome is sent again") << PlantedFault::Resend;
    QTest::newRow("unasked: a cancelled card is taken to be on sale again") << PlantedFault::Unasked;
}

void TestSimulationFaults::aPlantedFaultIsFound()
{
    QFETCH(const PlantedFault, fault);
    constexpr int walks = 60;
    int found = 0;
    for (quint64 seed = 1; seed <= walks; ++seed) {
        const SimulationReport report = Simulation({.seed = seed, .fault = fault}).run();
        found += report.wrong.isEmpty() ? 0 : 1;
    }
    qInfo("found in %d of %d lives", found, walks);
    QVERIFY(found > 0);
}

QTEST_GUILESS_MAIN(TestSimulationFaults)
#include "tst_simulation_faults.moc"

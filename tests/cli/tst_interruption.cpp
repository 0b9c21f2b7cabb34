// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/sample_shop.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Ctrl+C: once it stops after the page and the next run goes on there, twice it stops at once.
class TestInterruption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsAfterThePageAndGoesOn();
    void twiceStopsAtOnce();
    void aWaitThatTakesLongIsBrokenOff();
    void sigtermIsTheSame();
};

namespace {

// Starts a sync of a slow shop and waits until it reads listings.
std::unique_ptr<QProcess> reading(const CommandLine &cli, const QString &name)
{
    auto process = cli.start({u"--json"_s, u"sync"_s, name});
    process->setReadChannel(QProcess::StandardError);
    QByteArray seen;
    while (!seen.contains("\"stage\":\"products\"") && process->waitForReadyRead(CommandLine::patienceMs))
        seen += process->readAllStandardError();
    return process;
}

void interrupt(const QProcess &process, int number)
{
    kill(static_cast<pid_t>(process.processId()), number);
}

// Large enough that its export comes in many slices.
QStringList largeShop()
{
    return {u"--products"_s, u"3000"_s};
}

constexpr QLatin1StringView slowExport{"drip:p=1,bytes=60000,ms=100,route=GET /products/export"};

} // namespace

void TestInterruption::stopsAfterThePageAndGoesOn()
{
    SampleShop shop(largeShop());
    CommandLine cli;
    addChannel(cli, shop, u"Cards"_s);
    EXITS(cli.json({u"channel"_s, u"match"_s, u"Cards"_s, u"--accept"_s}), 0);
    shop.control().faults(slowExport);
    const auto process = reading(cli, u"Cards"_s);
    interrupt(*process, SIGINT);
    const CliAnswer stopped = CommandLine::finish(*process);
    EXITS(stopped, 3);
    QCOMPARE(stopped.object()["status"_L1].toString(), u"cancelled"_s);
    QCOMPARE(cli.value<QString>("SELECT status FROM runs ORDER BY id DESC"), u"cancelled"_s);

    shop.control().faults({});
    const CliAnswer next = cli.json({u"sync"_s, u"Cards"_s});
    QVERIFY2(next.code == 0 || next.code == 1, next.everything());
    QCOMPARE(next.object()["status"_L1].toString(), u"completed"_s);
    EXITS(cli.json({u"sync"_s, u"Cards"_s, u"--mode"_s, u"full"_s}), 0);
    QCOMPARE(cli.value<qint64>("SELECT count(*) FROM listings"), 3000);
    QCOMPARE(cli.value<qint64>("SELECT count(*) FROM listings WHERE link = 'unlinked'"), 0);
}

void TestInterruption::twiceStopsAtOnce()
{
    SampleShop shop(largeShop());
    CommandLine cli;
    addChannel(cli, shop, u"Cards"_s);
    shop.control().faults(u"silent:p=1,route=GET /products/export"_s);
    const auto process = reading(cli, u"Cards"_s);
    interrupt(*process, SIGINT);
    interrupt(*process, SIGINT);
    QElapsedTimer clock;
    clock.start();
    const CliAnswer ended = CommandLine::finish(*process);
    EXITS(ended, 3);
    shop.control().faults({});
    EXITS(cli.json({u"sync"_s, u"Cards"_s}), 1); // consent is missing; nothing else is
    QCOMPARE(cli.value<qint64>("SELECT count(*) FROM listings"), 3000);
}

void TestInterruption::aWaitThatTakesLongIsBrokenOff()
{
    SampleShop shop;
    CommandLine cli;
    addChannel(cli, shop, u"Cards"_s);
    shop.control().faults(u"silent:p=1"_s); // each request would take 30 s, three times over
    const auto asked = [&shop] {
        return shop.control().control("GET", u"/requests"_s).object()["requests"_L1].toArray().size();
    };
    const qsizetype before = asked();
    const auto process = cli.start({u"--json"_s, u"channel"_s, u"test"_s, u"Cards"_s});
    QTRY_VERIFY_WITH_TIMEOUT(asked() > before, CommandLine::patienceMs);
    interrupt(*process, SIGINT);
    EXITS(CommandLine::finish(*process, 20'000), 3);
}

void TestInterruption::sigtermIsTheSame()
{
    SampleShop shop(largeShop());
    CommandLine cli;
    addChannel(cli, shop, u"Cards"_s);
    shop.control().faults(slowExport);
    const auto process = reading(cli, u"Cards"_s);
    interrupt(*process, SIGTERM);
    EXITS(CommandLine::finish(*process), 3);
    QCOMPARE(cli.value<QString>("SELECT status FROM runs ORDER BY id DESC"), u"cancelled"_s);
}

QTEST_GUILESS_MAIN(TestInterruption)
#include "tst_interruption.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/sample_shop.h"

#include <QTest>

#include <csignal>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Several Evenstocks on one data directory: one is the engine, the others ask it, and all of them leave the same state.
class TestSideBySide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyChangesAtOnceAllCount();
    void twoSyncsOfTwoChannels();
    void twoSyncsOfOneChannel();
    void serveIsReadyWorksAndEnds();
    void serveTakesOverWhenTheEngineDies();
    void aCommandSurvivesTheEndOfItsEngine();
    void anotherSecretStoreThanTheEnginesIsRefused();
};

namespace {

// `serve` until it said that it is ready.
std::unique_ptr<QProcess> serving(const CommandLine &cli, const QStringList &more = {})
{
    auto process = cli.start(QStringList{u"serve"_s, u"--no-schedule"_s} + more);
    while (!process->canReadLine() && process->waitForReadyRead(CommandLine::patienceMs)) {
    }
    return process;
}

void end(QProcess &process, int number = SIGTERM)
{
    kill(static_cast<pid_t>(process.processId()), number);
}

} // namespace

void TestSideBySide::manyChangesAtOnceAllCount()
{
    CommandLine cli;
    EXITS(cli.json({u"product"_s, u"add"_s, u"A-1"_s, u"stock_quantity=0"_s}), 0);
    std::vector<std::unique_ptr<QProcess>> all;
    for (int i = 0; i < 8; ++i)
        all.push_back(cli.start({u"--json"_s, u"stock"_s, u"adjust"_s, u"A-1"_s, u"+1"_s, u"--reason"_s, u"found"_s}));
    for (const auto &process : all)
        EXITS(CommandLine::finish(*process), 0);
    QCOMPARE(cli.json({u"stock"_s, u"A-1"_s}).object()["on_hand"_L1].toInteger(), 8);
    QCOMPARE(cli.json({u"stock"_s, u"A-1"_s}).rows(u"movements"_s).size(), 8);
}

void TestSideBySide::twoSyncsOfTwoChannels()
{
    SampleShop left;
    SampleShop right({u"--seed"_s, u"11"_s});
    CommandLine cli;
    addChannel(cli, left, u"Left"_s);
    addChannel(cli, right, u"Right"_s);
    const auto one = cli.start({u"--json"_s, u"sync"_s, u"Left"_s});
    const auto two = cli.start({u"--json"_s, u"sync"_s, u"Right"_s});
    for (const auto &[process, name] : {std::pair(one.get(), u"Left"_s), std::pair(two.get(), u"Right"_s)}) {
        const CliAnswer answer = CommandLine::finish(*process);
        EXITS(answer, 1); // consent is missing
        QCOMPARE(answer.object()["channel"_L1].toString(), name);
        QCOMPARE(answer.object()["status"_L1].toString(), u"completed"_s);
        QCOMPARE(answer.object()["processed"_L1].toInteger(), 40);
    }
}

void TestSideBySide::twoSyncsOfOneChannel()
{
    SampleShop shop;
    CommandLine cli;
    linkChannel(cli, shop, u"Cards"_s);
    cli.json({u"sync"_s, u"Cards"_s});
    const qint64 movements = cli.value<qint64>("SELECT count(*) FROM movements");
    const auto one = cli.start({u"--json"_s, u"sync"_s, u"Cards"_s});
    const auto two = cli.start({u"--json"_s, u"sync"_s, u"Cards"_s});
    EXITS(CommandLine::finish(*one), 0);
    EXITS(CommandLine::finish(*two), 0);
    QCOMPARE(cli.value<qint64>("SELECT count(*) FROM movements"), movements);
    QCOMPARE(cli.value<qint64>("SELECT count(*) FROM runs WHERE status <> 'completed'"), 0);
}

void TestSideBySide::serveIsReadyWorksAndEnds()
{
    SampleShop shop;
    CommandLine cli;
    linkChannel(cli, shop, u"Cards"_s);
    const auto serve = serving(cli);
    const QJsonObject ready = QJsonDocument::fromJson(serve->readLine()).object();
    QVERIFY(ready.contains("hooks"_L1) && ready.contains("local"_L1));
    EXITS(cli.json({u"sync"_s, u"Cards"_s}), 0);
    EXITS(cli.json({u"product"_s, u"list"_s}), 0);
    end(*serve);
    EXITS(CommandLine::finish(*serve), 0);
    EXITS(cli.json({u"sync"_s, u"Cards"_s}), 0);
}

void TestSideBySide::serveTakesOverWhenTheEngineDies()
{
    SampleShop shop;
    CommandLine cli;
    linkChannel(cli, shop, u"Cards"_s);
    const auto first = serving(cli);
    const auto second = serving(cli);
    end(*first, SIGKILL);
    CommandLine::finish(*first);
    EXITS(cli.json({u"sync"_s, u"Cards"_s}), 0);
    end(*second);
    EXITS(CommandLine::finish(*second), 0);
}

void TestSideBySide::aCommandSurvivesTheEndOfItsEngine()
{
    SampleShop shop({u"--products"_s, u"3000"_s});
    CommandLine cli;
    linkChannel(cli, shop, u"Cards"_s);
    const auto serve = serving(cli);
    shop.control().faults(u"drip:p=1,bytes=60000,ms=100,route=GET /products/export"_s);
    const auto sync = cli.start({u"--json"_s, u"sync"_s, u"Cards"_s});
    sync->setReadChannel(QProcess::StandardError);
    QByteArray seen;
    while (!seen.contains("\"stage\":\"products\"") && sync->waitForReadyRead(CommandLine::patienceMs))
        seen += sync->readAllStandardError();
    end(*serve, SIGKILL);
    CommandLine::finish(*serve);
    shop.control().faults({});
    // The command becomes the engine, closes the dead run and asks for it again.
    const CliAnswer answer = CommandLine::finish(*sync);
    QVERIFY2(answer.code == 0 || answer.code == 1, answer.everything());
    QCOMPARE(answer.object()["status"_L1].toString(), u"completed"_s);
    QCOMPARE(cli.value<qint64>("SELECT count(*) FROM runs WHERE error_detail = 'interrupted'"), 1);
    EXITS(cli.json({u"sync"_s, u"Cards"_s}), 0);
}

void TestSideBySide::anotherSecretStoreThanTheEnginesIsRefused()
{
    SampleShop shop;
    CommandLine cli;
    addChannel(cli, shop, u"Cards"_s);
    const auto serve = serving(cli);
    const CliAnswer refused = cli.run({u"--secret-store"_s, u"session"_s, u"channel"_s, u"test"_s, u"Cards"_s});
    EXITS(refused, 2);
    QVERIFY2(refused.err.contains("keeps secrets in the vault"), refused.everything());
    EXITS(cli.run({u"--secret-store"_s, u"vault"_s, u"channel"_s, u"test"_s, u"Cards"_s}), 0);
    end(*serve);
    EXITS(CommandLine::finish(*serve), 0);
}

QTEST_GUILESS_MAIN(TestSideBySide)
#include "tst_side_by_side.moc"

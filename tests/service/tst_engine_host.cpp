// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/engine_host.h"
#include "app/service/engine_thread.h"
#include "app/service/event_outbox.h"
#include "app/service/local_engine_client.h"
#include "app/service/worker_threads.h"
#include "tests/support/service/engine_stage.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <condition_variable>
#include <unistd.h>
#include <utility>

using namespace evenstock;
using namespace Qt::StringLiterals;

// The threads below the host, and the ways in which it ends.
class TestEngineHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQueueKeepsItsOrderAndItsBound();
    void theBeatGetsItsTurn();
    void whatWasQueuedRunsBeforeTheEnd();
    void workersStopWhenAsked();
    void eventsAreBounded();
    void beneathAWindowItLeavesTheCoresFirst_data();
    void beneathAWindowItLeavesTheCoresFirst();
    void openingAForeignFileIsSaid();
    void argumentsAreChecked_data();
    void argumentsAreChecked();
};

namespace {

const int deadlineMs = int(longEnough.count());

#ifdef Q_OS_LINUX
// Of a thread of this process by its name; "self" is the calling one.
int niceness(const QString &name)
{
    const QString tasks = u"/proc/self/task"_s;
    QStringList threads = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (name == "self"_L1)
        threads = QStringList{QString::number(gettid())};
    for (const QString &thread : std::as_const(threads)) {
        QFile stat(u"%1/%2/stat"_s.arg(tasks, thread));
        if (!stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = stat.readAll();
        const auto behindName = text.lastIndexOf(')');
        const QByteArray its = text.mid(text.indexOf('(') + 1, behindName - text.indexOf('(') - 1);
        constexpr int place = 16; // counted behind the name
        if (name == "self"_L1 || its == name.toUtf8())
            return text.mid(behindName + 2).split(' ').value(place).toInt();
    }
    return -1000;
}
#endif

} // namespace

void TestEngineHost::theQueueKeepsItsOrderAndItsBound()
{
    EngineThread thread;
    QVERIFY(!thread.post([] {})); // not started
    thread.start(std::chrono::hours(1), [] {});
    Turnstile turnstile;
    turnstile.close();
    QList<int> order;
    QVERIFY(thread.post([&] { turnstile.pass(); }));
    QVERIFY(turnstile.waitForSomebody(longEnough));
    int accepted = 0;
    for (size_t i = 0; i < EngineThread::mostQueued + 10; ++i)
        accepted += thread.post([&order, i] { order.append(int(i)); }) ? 1 : 0;
    QCOMPARE(accepted, int(EngineThread::mostQueued));
    turnstile.open();
    bool isThere = false;
    QVERIFY(thread.run([&] { isThere = thread.isCurrent(); }));
    QVERIFY(isThere);
    QVERIFY(!thread.isCurrent());
    QCOMPARE(order.size(), accepted);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void TestEngineHost::theBeatGetsItsTurn()
{
    EngineThread thread;
    std::atomic<int> beats = 0;
    std::atomic<bool> end = false;
    thread.start(std::chrono::milliseconds(1), [&] { ++beats; });
    // A task that queues itself again for ever does not keep the beat away.
    std::function<void()> busy = [&] {
        if (!end)
            thread.post(busy);
    };
    thread.post(busy);
    QVERIFY(QTest::qWaitFor([&] { return beats > 10; }, deadlineMs));
    end = true;
}

void TestEngineHost::whatWasQueuedRunsBeforeTheEnd()
{
    EngineThread thread;
    thread.start(std::chrono::hours(1), [] {});
    int done = 0;
    for (int i = 0; i < 1000; ++i)
        thread.post([&] { ++done; });
    thread.stop();
    QCOMPARE(done, 1000);
    QVERIFY(!thread.post([] {}));
    QVERIFY(!thread.run([] {}));
}

void TestEngineHost::workersStopWhenAsked()
{
    WorkerThreads workers;
    std::atomic<bool> stopped = false;
    const auto patient = [&](std::stop_token stop) {
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        never.wait(lock, std::move(stop), [] { return false; });
        stopped.store(true);
    };
    QVERIFY(workers.start(u"patient"_s, patient) != 0);
    QVERIFY(!workers.waitIdle(std::chrono::milliseconds(0)));
    workers.close();
    QVERIFY(workers.waitIdle(longEnough));
    QVERIFY(stopped.load());
    QCOMPARE(workers.start(u"late"_s, [](const std::stop_token &) {}), std::uint64_t(0));
}

void TestEngineHost::eventsAreBounded()
{
    int bells = 0;
    EventOutbox outbox([&] { ++bells; });
    for (int i = 0; i < EventOutbox::mostLines + 7; ++i)
        outbox.log({{u"key"_s, u"run.page"_s}, {u"n"_s, i}});
    for (int i = 0; i < 1000; ++i)
        outbox.run({{u"run"_s, 1}, {u"stage"_s, u"products"_s}, {u"status"_s, u"running"_s}, {u"page"_s, i}});
    outbox.run({{u"run"_s, 1}, {u"stage"_s, u"settle"_s}, {u"status"_s, u"running"_s}});
    outbox.data({u"runs"_s, u"orders"_s});
    outbox.data({u"orders"_s});
    QCOMPARE(bells, 1);
    auto delivery = outbox.take();
    QCOMPARE(delivery.events.size(), EventOutbox::mostLines + 2 + 1 + 1);
    QCOMPARE(delivery.events.at(EventOutbox::mostLines).data.value(u"page"_s).toInt(), 999);
    QCOMPARE(delivery.events.at(EventOutbox::mostLines + 1).data.value(u"stage"_s), u"settle"_s);
    const QJsonObject left = delivery.events.at(EventOutbox::mostLines + 2).data;
    QCOMPARE(left.value(u"key"_s), u"log.lines_left_out"_s);
    QCOMPARE(left.value(u"arguments"_s).toObject().value(u"count"_s).toInt(), 7);
    QCOMPARE(delivery.events.last().data.value(u"kinds"_s).toArray(), (QJsonArray{u"orders"_s, u"runs"_s}));
    QCOMPARE(delivery.again.count(), 0);
    // The next "data" waits for its quarter of a second; the taker comes again by itself.
    outbox.data({u"plans"_s});
    QCOMPARE(bells, 2);
    delivery = outbox.take();
    QVERIFY(delivery.events.isEmpty());
    QVERIFY(delivery.again.count() > 0 && delivery.again <= EventOutbox::dataEvery);
    outbox.data({u"products"_s});
    QCOMPARE(bells, 2);
}

void TestEngineHost::beneathAWindowItLeavesTheCoresFirst_data()
{
    QTest::addColumn<EngineRole>("role");
    QTest::addColumn<bool>("leaves");
    QTest::newRow("window") << EngineRole::Window << true;
    QTest::newRow("service") << EngineRole::Serve << false;
}

// Its own thread, and with it those of the accounts: a new thread ranks as the one that starts it.
void TestEngineHost::beneathAWindowItLeavesTheCoresFirst()
{
#ifdef Q_OS_LINUX
    QFETCH(EngineRole, role);
    QFETCH(bool, leaves);
    EngineStage stage;
    FakeMarket &cards = stage.open({.id = u"cards"_s});
    Turnstile &turnstile = stage.turnstile(cards);
    turnstile.close();
    auto lock = EngineLock::tryTake(stage.data());
    OK(lock);
    EngineHost host(stage.options(role), *std::move(*lock));
    LocalEngineClient client(host);
    host.start();
    OK(callAndWait(client, u"sync.start"_s, {{u"all"_s, true}}));
    QVERIFY(turnstile.waitForSomebody(longEnough));
    const int ours = niceness(u"self"_s);
    QCOMPARE(niceness(u"engine"_s) > ours, leaves);
    QCOMPARE(niceness(u"account-1"_s) > ours, leaves);
    turnstile.open();
#else
    QSKIP("how a thread ranks can be read on Linux only");
#endif
}

void TestEngineHost::openingAForeignFileIsSaid()
{
    const EngineStage stage;
    QFile file(stage.data().shopFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray(5000, 'x')) == 5000);
    file.close();
    auto lock = EngineLock::tryTake(stage.data());
    OK(lock);
    EngineHost host(stage.options(), *std::move(*lock));
    LocalEngineClient client(host);
    std::optional<Error> error;
    QObject::connect(&host, &EngineHost::ended, this, [&](const Error &why) { error = why; });
    host.start();
    std::optional<ErrorCode> owed;
    client.call(u"engine.status"_s, {}, [&](const Result<QJsonObject> &result) { owed = result.error().code; });
    QVERIFY(QTest::qWaitFor([&] { return error.has_value(); }, deadlineMs));
    QCOMPARE(error->code, ErrorCode::Storage);
    QVERIFY2(error->detail.startsWith(u"shop.db"_s), qPrintable(error->detail));
    QCOMPARE(owed, ErrorCode::Offline);
    QVERIFY(EngineLock::tryTake(stage.data())->has_value()); // it let go
}

void TestEngineHost::argumentsAreChecked_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("item");
    const auto row = [](const char *name, const QString &command, const QJsonObject &arguments, const QString &item,
                        ErrorCode code = ErrorCode::InvalidRequest) {
        QTest::newRow(name) << command << arguments << code << item;
    };
    const auto startAll = [&](const char *name, const QString &key, const QJsonValue &value) {
        row(name, u"sync.start"_s, {{u"all"_s, true}, {key, value}}, key);
    };
    row("no account named", u"sync.start"_s, {}, u"accounts"_s);
    row("an account nobody knows", u"sync.start"_s, {{u"accounts"_s, QJsonArray{u"x"_s}}}, u"x"_s, ErrorCode::NotFound);
    row("accounts by number", u"sync.start"_s, {{u"accounts"_s, QJsonArray{1}}}, u"accounts"_s);
    startAll("named and all", u"accounts"_s, QJsonArray{u"cards"_s});
    startAll("unknown mode", u"mode"_s, u"quick"_s);
    row("selective without filter", u"sync.start"_s, {{u"all"_s, true}, {u"mode"_s, u"selective"_s}}, u"filter"_s);
    startAll("a filter the marketplace lacks", u"filter"_s, QJsonObject{{u"moon"_s, QJsonArray{u"1"_s}}});
    startAll("a filter for nothing", u"filter"_s, QJsonObject{{u"sku"_s, QJsonArray()}});
    startAll("a filter that is a text", u"filter"_s, u"sku=1"_s);
    startAll("unknown part", u"only"_s, u"air"_s);
    startAll("unknown strategy", u"strategy"_s, u"luck"_s);
    startAll("pages below zero", u"max_pages"_s, -1);
    startAll("half a page", u"max_pages"_s, 1.5);
    startAll("pages in words", u"max_pages"_s, u"two"_s);
    startAll("a word for a yes", u"no_push"_s, u"yes"_s);
    startAll("an argument nobody knows", u"fast"_s, true);
    row("cancel what does not run", u"sync.cancel"_s, {{u"run"_s, 77}}, u"77"_s, ErrorCode::NotFound);
    row("cancel nothing", u"sync.cancel"_s, {}, u"run"_s);
    row("cancel for nobody", u"sync.cancel"_s, {{u"account"_s, u"x"_s}}, u"x"_s, ErrorCode::NotFound);
    row("pause for a time", u"sync.pause"_s, {{u"for"_s, 5}}, u"for"_s);
    row("no such command", u"sync.begin"_s, {}, u"sync.begin"_s, ErrorCode::NotFound);
}

void TestEngineHost::argumentsAreChecked()
{
    QFETCH(QString, command);
    QFETCH(QJsonObject, arguments);
    QFETCH(ErrorCode, code);
    QFETCH(QString, item);
    EngineStage stage;
    stage.open({.id = u"cards"_s});
    auto lock = EngineLock::tryTake(stage.data());
    OK(lock);
    EngineHost host(stage.options(), *std::move(*lock));
    LocalEngineClient client(host);
    host.start();
    const auto result = callAndWait(client, command, arguments);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, code);
    QCOMPARE(result.error().item, item);
    Database shop = stage.look();
    QCOMPARE(shop.value<int>("SELECT count(*) FROM runs").value(), 0);
}

QTEST_GUILESS_MAIN(TestEngineHost)
#include "tst_engine_host.moc"

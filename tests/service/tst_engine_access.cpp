// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/engine_access.h"
#include "app/service/engine_lease.h"
#include "app/service/engine_lock.h"
#include "models/store/database.h"
#include "models/store/json_text.h"
#include "models/store/run_repository.h"
#include "tests/support/service/engine_stage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Holder and clients of one data directory, as several accesses of this process and as processes of their own.
class TestEngineAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstHoldsAndTheOthersConnect();
    void eventsReachEveryProcess();
    void errorsKeepTheirPartsOnTheWay();
    void aClientTakesOverWhenTheHolderCloses();
    void aKilledHolderIsFollowedAtOnceAndItsRunsAreClosed();
    void aLivingHolderIsNeverFollowed();
    void aStoppedEngineLeavesTheDirectoryFreeForAMoment();
    void aPathTooLongForSocketsWorksAllTheSame();
    void anotherComputerKeepsTheShopUntilItsLeaseRunsOut();
    void aLeaseOfThisComputerIsVoid();
    void commandsWithoutAnEngineAreAnswered();
};

namespace {

// This program again, as the holder of a directory, until it is killed. With "run": in the middle of a run.
class OtherProcess
{
public:
    OtherProcess(const QString &path, const QString &what)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, path, what});
        if (!m_process.waitForStarted() || !m_process.waitForReadyRead(int(longEnough.count())))
            qFatal("the other process did not come up");
    }
    ~OtherProcess() { kill(); }
    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }
    qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
};

qint64 holderPid(EngineClient &client)
{
    const auto status = callAndWait(client, u"engine.status"_s);
    return status ? status->value(u"holder"_s).toObject().value(u"pid"_s).toInteger() : 0;
}

bool waitFor(EngineAccess &access, bool isConnected)
{
    return QTest::qWaitFor([&] { return access.isConnected() == isConnected; }, int(longEnough.count()));
}

} // namespace

void TestEngineAccess::theFirstHoldsAndTheOthersConnect()
{
    const EngineStage stage;
    const auto first = openEngine(stage.options(EngineRole::Window));
    OK(first);
    QVERIFY((*first)->isHolder());
    std::vector<std::unique_ptr<EngineAccess>> others;
    for (int i = 0; i < 3; ++i) {
        auto other = openEngine(stage.options());
        OK(other);
        QVERIFY(!(*other)->isHolder());
        others.push_back(*std::move(other));
    }
    const auto status = callAndWait(*others.back(), u"engine.status"_s);
    OK(status);
    QCOMPARE(status->value(u"holder"_s).toObject().value(u"role"_s), u"window"_s);
    QCOMPARE(status->value(u"data_dir"_s), stage.data().path());
    QCOMPARE(EngineLock::holder(stage.data())->role, u"window"_s);
}

void TestEngineAccess::eventsReachEveryProcess()
{
    EngineStage stage;
    FakeMarket &cards = stage.open({.id = u"cards"_s});
    cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    const auto holder = openEngine(stage.options());
    const auto client = openEngine(stage.options());
    OK(holder);
    OK(client);
    QSignalSpy here(holder->get(), &EngineClient::happened);
    QSignalSpy there(client->get(), &EngineClient::happened);
    OK(callAndWait(**client, u"sync.start"_s, {{u"all"_s, true}}));
    OK(callAndWait(**client, u"sync.wait"_s));
    for (QSignalSpy *spy : {&here, &there}) {
        QStringList stages;
        QStringList kinds;
        QStringList keys;
        QString status;
        const auto collect = [&] {
            for (const auto &event : std::as_const(*spy)) {
                const QJsonObject data = event.at(1).toJsonObject();
                if (event.at(0) == u"run"_s) {
                    stages.append(data.value(u"stage"_s).toString());
                    status = data.value(u"status"_s).toString();
                } else if (event.at(0) == u"data"_s) {
                    for (const auto &kind : data.value(u"kinds"_s).toArray())
                        kinds.append(kind.toString());
                } else if (event.at(0) == u"log"_s) {
                    keys.append(data.value(u"key"_s).toString());
                }
            }
            return status == u"completed"_s && kinds.contains(u"products"_s) && keys.contains(u"run.ended"_s);
        };
        QVERIFY(QTest::qWaitFor(collect, int(longEnough.count())));
        for (const QString &name : {u"orders"_s, u"products"_s, u"orders_again"_s, u"settle"_s, u"push"_s, u"done"_s})
            QVERIFY2(stages.contains(name), qPrintable(name));
        QVERIFY(keys.contains(u"run.page"_s));
    }
}

void TestEngineAccess::errorsKeepTheirPartsOnTheWay()
{
    const EngineStage stage;
    const auto holder = openEngine(stage.options());
    const auto client = openEngine(stage.options());
    OK(holder);
    OK(client);
    const auto unknown = callAndWait(**client, u"sync.start"_s, {{u"accounts"_s, QJsonArray{u"nobody"_s}}});
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    QCOMPARE(unknown.error().item, u"nobody"_s);
    const auto misspelt = callAndWait(**client, u"sync.start"_s, {{u"al"_s, true}, {u"all"_s, true}});
    QCOMPARE(misspelt.error().code, ErrorCode::InvalidRequest);
    QCOMPARE(misspelt.error().item, u"al"_s);
    QCOMPARE(callAndWait(**client, u"no.such"_s).error().code, ErrorCode::NotFound);
    const auto huge = callAndWait(**client, u"engine.status"_s, {{u"x"_s, QString(9'000'000, u'x')}});
    QCOMPARE(huge.error().code, ErrorCode::InvalidRequest);
    OK(callAndWait(**client, u"engine.status"_s)); // and the connection is as good as before
}

void TestEngineAccess::aClientTakesOverWhenTheHolderCloses()
{
    const EngineStage stage;
    auto first = openEngine(stage.options());
    const auto second = openEngine(stage.options(EngineRole::Serve));
    OK(first);
    OK(second);
    (*first)->close();
    QVERIFY(waitFor(**second, false));
    QVERIFY(waitFor(**second, true));
    QVERIFY((*second)->isHolder());
    (*first)->open();
    QVERIFY(waitFor(**first, true));
    QVERIFY(!(*first)->isHolder());
}

void TestEngineAccess::aKilledHolderIsFollowedAtOnceAndItsRunsAreClosed()
{
    EngineStage stage;
    stage.open({.id = u"cards"_s});
    OtherProcess other(stage.path(), u"run"_s);
    const auto client = openEngine(stage.options());
    OK(client);
    QVERIFY(!(*client)->isHolder());
    QCOMPARE(holderPid(**client), other.pid());
    {
        Database shop = stage.look();
        QCOMPARE(RunRepository(shop).unfinished()->size(), 1);
    }
    // A reply that is owed when the holder dies comes all the same.
    std::optional<ErrorCode> owed;
    (*client)->call(u"sync.wait"_s, {}, [&](const Result<QJsonObject> &result) { owed = result.error().code; });
    other.kill();
    QVERIFY(waitFor(**client, false));
    QCOMPARE(owed, ErrorCode::InDoubt);
    QVERIFY(waitFor(**client, true));
    QVERIFY((*client)->isHolder());
    Database shop = stage.look();
    QCOMPARE(RunRepository(shop).unfinished()->size(), 0);
    const auto run = RunRepository(shop).newestOf(AccountId{1});
    QCOMPARE((*run)->status, u"failed"_s);
    QCOMPARE((*run)->errorDetail, u"interrupted"_s);
    // Nothing of the dead one stands in the way of a new run.
    OK(callAndWait(**client, u"sync.start"_s, {{u"all"_s, true}}));
    OK(callAndWait(**client, u"sync.wait"_s));
    QCOMPARE(RunRepository(shop).newestOf(AccountId{1}).value()->status, u"completed"_s);
}

void TestEngineAccess::aLivingHolderIsNeverFollowed()
{
    EngineStage stage;
    const OtherProcess other(stage.path(), u"idle"_s);
    // Its lease looks as if it had run out long ago: the lock counts.
    stage.clock().advance(std::chrono::hours(24));
    const auto lock = EngineLock::tryTake(stage.data());
    OK(lock);
    QVERIFY(!*lock);
    const auto client = openEngine(stage.options());
    OK(client);
    QVERIFY(!(*client)->isHolder());
    QCOMPARE(holderPid(**client), other.pid());
}

void TestEngineAccess::aStoppedEngineLeavesTheDirectoryFreeForAMoment()
{
    const EngineStage stage;
    const auto window = openEngine(stage.options(EngineRole::Window));
    auto commandLine = openEngine(stage.options());
    OK(window);
    OK(commandLine);
    OK(callAndWait(**commandLine, u"engine.stop"_s));
    (*commandLine)->close();
    std::optional<EngineLock> lock;
    const auto locked = [&] {
        auto taken = EngineLock::tryTake(stage.data());
        if (taken && *taken)
            lock = *std::move(taken);
        return lock.has_value();
    };
    QVERIFY(QTest::qWaitFor(locked, int(longEnough.count())));
    QVERIFY(!(*window)->isConnected());
    lock.reset(); // what had to be done alone is done
    QVERIFY(waitFor(**window, true));
    QVERIFY((*window)->isHolder());
}

void TestEngineAccess::aPathTooLongForSocketsWorksAllTheSame()
{
    const EngineStage stage;
    EngineOptions options = stage.options();
    options.data = *DataDirectory::open(stage.path() + u'/' + QString(120, u'x') + u'/' + QString(120, u'y'));
    const auto holder = openEngine(options);
    OK(holder);
    const auto client = openEngine(options);
    OK(client);
    QVERIFY(!(*client)->isHolder());
    OK(callAndWait(**client, u"engine.status"_s));
    QVERIFY(!EngineLock::holder(options.data)->socket.startsWith(stage.path()));
}

void TestEngineAccess::anotherComputerKeepsTheShopUntilItsLeaseRunsOut()
{
    EngineStage stage;
    stage.open({.id = u"cards"_s});
    {
        auto shop = stage.data().openShop(stage.clock().now());
        OK(shop);
        EngineLease lease(*shop, stage.clock(), u"somebody"_s, u"another machine"_s, u"window"_s);
        OK(lease.take());
    }
    const auto refused = openEngine(stage.options());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    stage.clock().advance(std::chrono::milliseconds(EngineLease::lifetimeMs));
    const auto taken = openEngine(stage.options());
    OK(taken);
    QVERIFY((*taken)->isHolder());
}

void TestEngineAccess::aLeaseOfThisComputerIsVoid()
{
    EngineStage stage;
    auto opened = stage.data().openShop(stage.clock().now());
    OK(opened);
    Database &shop = *opened;
    EngineLease dead(shop, stage.clock(), u"dead"_s, u"here"_s, u"serve"_s);
    OK(dead.take());
    QVERIFY(*dead.takeRun(AccountId{7}));
    QVERIFY(!*dead.takeRun(AccountId{7})); // one at a time
    EngineLease living(shop, stage.clock(), u"living"_s, u"here"_s, u"window"_s);
    OK(EngineLease::check(shop, stage.clock(), u"here"_s));
    OK(living.take());
    QVERIFY(*living.takeRun(AccountId{7})); // of a process that is gone
    QCOMPARE(dead.renew().error().code, ErrorCode::Conflict);
    OK(living.renew());
    const auto lease = AccountRepository(shop).lease(u"engine"_s);
    QCOMPARE((*lease)->owner, u"living"_s);
    QCOMPARE(objectFrom((*lease)->detail).value(u"role"_s), u"window"_s);
    QCOMPARE((*lease)->expiresAt, stage.clock().now() + EngineLease::lifetimeMs);
    OK(living.drop());
    QCOMPARE(shop.value<int>("SELECT count(*) FROM leases").value(), 0);
}

void TestEngineAccess::commandsWithoutAnEngineAreAnswered()
{
    const EngineStage stage;
    EngineAccess access(stage.options());
    QCOMPARE(callAndWait(access, u"engine.status"_s).error().code, ErrorCode::Offline);
    std::optional<ErrorCode> owed;
    {
        auto open = openEngine(stage.options());
        OK(open);
        (*open)->call(u"engine.status"_s, {}, [&](const Result<QJsonObject> &result) {
            owed = result ? ErrorCode::Internal : result.error().code;
        });
        QVERIFY(!owed); // never from inside call()
    }
    QCOMPARE(owed, ErrorCode::Offline);
}

namespace {

// The other process: holds the directory and, when asked, stands in the middle of a run until it is killed.
int hold(const QString &path, const QString &what)
{
    EngineStage stage;
    FakeMarket &cards = stage.market({.id = u"cards"_s});
    EngineOptions options = stage.options(EngineRole::Serve);
    options.data = *DataDirectory::open(path);
    const auto access = openEngine(options);
    if (!access)
        return 1;
    if (what == u"run"_s) {
        stage.turnstile(cards).close();
        (*access)->call(u"sync.start"_s, {{u"all"_s, true}}, [](const Result<QJsonObject> &) {});
        if (!callAndWait(**access, u"engine.status"_s) || !stage.turnstile(cards).waitForSomebody(longEnough))
            return 1;
    }
    fputs("ready\n", stdout);
    fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hold"_s)
        return hold(arguments.value(2), arguments.value(3));
    TestEngineAccess test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_engine_access.moc"

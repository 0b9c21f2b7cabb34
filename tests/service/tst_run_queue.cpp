// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/engine_access.h"
#include "app/service/run_queue.h"
#include "models/store/run_queries.h"
#include "tests/support/service/engine_stage.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Who runs, who waits, and how runs end.
class TestRunQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunReachesBothSides();
    void whatARunSaysIsKept();
    void aPreviewSaysItsStepsAndItsEnd();
    void aRunNamesWhatItDid();
    void whatWasRefusedIsNotCalledSent();
    void accountsRunSideBySide();
    void aSecondRequestWaitsAndAThirdIsTheSame();
    void accountsThatShareProductsDoNotWaitForEachOther();
    void whatTheOwnerAsksForGoesFirst();
    void tooManyThatWaitAreRefused();
    void cancelStopsAfterThePage();
    void cancelOfAWaitingRunIsAtOnce();
    void aPlanThatIsGoneEndsItsRun();
    void aRunThatWaitsInNoQueueIsClosed();
    void aRunWithoutItsSecretsFailsInWords();
    void endingTheEngineEndsItsRuns();
    void secretsOfTheMarketplaceAreKept();
    void widerRequestsCoverNarrowerOnes_data();
    void widerRequestsCoverNarrowerOnes();
};

namespace {

const int deadlineMs = int(longEnough.count());
const QJsonObject allAccounts{{u"all"_s, true}};

RunRow runOf(const EngineStage &stage, qint64 run)
{
    Database shop = stage.look();
    return RunRepository(shop).findRun(RunId{run}).valueOr({}).value_or(RunRow{});
}

std::unique_ptr<EngineAccess> openOn(const EngineStage &stage)
{
    auto opened = openEngine(stage.options());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return *std::move(opened);
}

// Starts runs and returns the number of the first.
qint64 start(EngineClient &client, const QJsonObject &arguments)
{
    const auto started = callAndWait(client, u"sync.start"_s, arguments);
    if (!started)
        qFatal("%s", qPrintable(started.error().detail));
    return started->value(u"runs"_s).toArray().at(0).toObject().value(u"run"_s).toInteger();
}

} // namespace

void TestRunQueue::aRunReachesBothSides()
{
    EngineStage stage;
    FakeMarket &cards = stage.open({.id = u"cards"_s});
    cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    const auto client = openOn(stage);
    const qint64 run = start(*client, {{u"accounts"_s, QJsonArray{u"cards"_s}}, {u"mode"_s, u"full"_s}});
    OK(callAndWait(*client, u"sync.wait"_s));
    const RunRow row = runOf(stage, run);
    QCOMPARE(row.status, u"completed"_s);
    QCOMPARE(row.mode, u"full"_s);
    QCOMPARE(row.counters.processed, 1);
    QCOMPARE(row.counters.created, 1);
}

// What the window hears and what the history shows later are the same lines.
void TestRunQueue::whatARunSaysIsKept()
{
    EngineStage stage;
    FakeMarket &cards = stage.open({.id = u"cards"_s});
    cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    const auto client = openOn(stage);
    QStringList heard;
    connect(client.get(), &EngineClient::happened, this, [&heard](const QString &topic, const QJsonObject &line) {
        if (topic == "log"_L1)
            heard.append(line[u"key"].toString());
    });
    const qint64 run = start(*client, {{u"accounts"_s, QJsonArray{u"cards"_s}}, {u"mode"_s, u"full"_s}});
    OK(callAndWait(*client, u"sync.wait"_s));
    QTRY_VERIFY(heard.contains("run.ended"_L1));
    Database shop = stage.look();
    const auto log = RunQueries(shop).log(RunId{run}, {});
    OK(log);
    QStringList kept;
    for (const RunLogRow &line : log->rows)
        kept.append(line.key);
    QCOMPARE(kept, heard);
    QVERIFY(kept.contains("run.page"_L1));
    QCOMPARE(log->rows.last().arguments[u"status"].toString(), u"completed"_s);
}

// A step is something that goes on: the end is said once, by how the run ended.
void TestRunQueue::aPreviewSaysItsStepsAndItsEnd()
{
    EngineStage stage;
    FakeMarket &cards = stage.open({.id = u"cards"_s});
    cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    const auto client = openOn(stage);
    const qint64 run = start(*client, {{u"accounts"_s, QJsonArray{u"cards"_s}}, {u"dry_run"_s, true}});
    OK(callAndWait(*client, u"sync.wait"_s));
    Database shop = stage.look();
    const auto log = RunQueries(shop).log(RunId{run}, {});
    OK(log);
    QStringList steps;
    for (const RunLogRow &line : log->rows) {
        if (line.key == "run.stage"_L1)
            steps.append(line.arguments[u"stage"].toString());
    }
    QVERIFY(steps.contains("push"_L1));
    QVERIFY2(!steps.contains("done"_L1), qPrintable(steps.join(u' ')));
    QCOMPARE(log->rows.last().key, u"run.ended"_s);
}

void TestRunQueue::whatWasRefusedIsNotCalledSent()
{
    EngineStage stage;
    FakeMarket &cards = stage.open({.id = u"cards"_s});
    cards.list({.sku = u"A"_s, .fields = {{Field::Title, u"Ashen Courier"_s}}, .quantity = Quantity::pieces(3)});
    const auto client = openOn(stage);
    const auto sync = [&] {
        OK(callAndWait(*client, u"sync.start"_s, {{u"accounts"_s, QJsonArray{u"cards"_s}}, {u"mode"_s, u"full"_s}}));
        OK(callAndWait(*client, u"sync.wait"_s));
    };
    sync();
    cards.fate = [](const Change &) { return Fate::Refused; };
    OK(callAndWait(*client, u"product.set"_s, {{u"sku"_s, u"A"_s}, {u"title"_s, u"Ashen Courier, foil"_s}}));
    sync();
    Database shop = stage.look();
    const auto count = [&shop](const char *sql) {
        return shop.value<int>(sql).valueOr(std::optional(-1)).value_or(-1);
    };
    QCOMPARE(count("SELECT count(*) FROM deliveries WHERE state = 'refused'"), 1);
    QCOMPARE(count("SELECT count(*) FROM run_log WHERE key = 'run.writes_refused'"), 1);
    QCOMPARE(count("SELECT count(*) FROM run_log WHERE key = 'run.went_out'"), 0);
}

// By name: what came in, what was sold, what was sent.
void TestRunQueue::aRunNamesWhatItDid()
{
    EngineStage stage;
    FakeMarket &cards = stage.open({.id = u"cards"_s});
    cards.list({.sku = u"A"_s,
                .fields = {{Field::Title, u"Ashen Courier"_s}, {Field::Price, u"87 EUR"_s}},
                .quantity = Quantity::pieces(3)});
    const auto client = openOn(stage);
    const auto sync = [&] {
        const qint64 run = start(*client, {{u"accounts"_s, QJsonArray{u"cards"_s}}, {u"mode"_s, u"full"_s}});
        [&] { OK(callAndWait(*client, u"sync.wait"_s)); }();
        Database shop = stage.look();
        QMap<QString, QJsonObject> said;
        for (const RunLogRow &line : RunQueries(shop).log(RunId{run}, {}).valueOr({}).rows)
            said.insert(line.key, line.arguments);
        return said;
    };
    QVERIFY(!sync().contains(u"run.moved"_s)); // the first count of each product is no news
    cards.edit(cards.bySku(u"A"_s)->externalId, Field::Price, u"10 EUR"_s);
    const auto came = sync();
    QCOMPARE(came.value(u"run.came_in"_s), (QJsonObject{{u"title"_s, u"Ashen Courier"_s},
                                                        {u"sku"_s, u"A"_s},
                                                        {u"field"_s, u"price"_s},
                                                        {u"old"_s, u"87 EUR"_s},
                                                        {u"new"_s, u"10 EUR"_s}}));
    OK(callAndWait(*client, u"product.set"_s, {{u"sku"_s, u"A"_s}, {u"title"_s, u"Ashen Courier, foil"_s}}));
    sync();
    Database shop = stage.look(); // by this run, or by the one that the edit woke
    const auto sent = shop.value<QString>("SELECT group_concat(arguments) FROM run_log WHERE key = 'run.went_out'");
    OK(sent);
    QVERIFY2(sent->value_or(QString()).contains("Ashen Courier, foil"_L1), qPrintable(sent->value_or(QString())));
}

void TestRunQueue::accountsRunSideBySide()
{
    EngineStage stage;
    FakeMarket &one = stage.open({.id = u"one"_s});
    FakeMarket &two = stage.open({.id = u"two"_s});
    stage.turnstile(one).close();
    stage.turnstile(two).close();
    const auto client = openOn(stage);
    start(*client, allAccounts);
    QVERIFY(stage.turnstile(one).waitForSomebody(longEnough));
    QVERIFY(stage.turnstile(two).waitForSomebody(longEnough));
    stage.turnstile(one).open();
    stage.turnstile(two).open();
    OK(callAndWait(*client, u"sync.wait"_s));
}

void TestRunQueue::aSecondRequestWaitsAndAThirdIsTheSame()
{
    EngineStage stage;
    FakeMarket &cards = stage.open({.id = u"cards"_s});
    stage.turnstile(cards).close();
    const auto client = openOn(stage);
    const qint64 first = start(*client, allAccounts);
    QVERIFY(stage.turnstile(cards).waitForSomebody(longEnough));
    const qint64 second = start(*client, allAccounts);
    QVERIFY(second != first);
    QCOMPARE(start(*client, allAccounts), second);
    QCOMPARE(runOf(stage, second).status, u"waiting"_s);
    const QJsonArray running = callAndWait(*client, u"engine.status"_s)->value(u"running"_s).toArray();
    QCOMPARE(running.size(), 2);
    QCOMPARE(running.at(0).toObject().value(u"status"_s), u"running"_s);
    QCOMPARE(running.at(1).toObject().value(u"status"_s), u"waiting"_s);
    stage.clock().advance(std::chrono::seconds(1));
    stage.turnstile(cards).open();
    OK(callAndWait(*client, u"sync.wait"_s));
    QCOMPARE(runOf(stage, first).status, u"completed"_s);
    QCOMPARE(runOf(stage, second).status, u"completed"_s);
    QVERIFY(runOf(stage, second).startedAt >= runOf(stage, first).finishedAt);
    Database shop = stage.look();
    QCOMPARE(shop.value<int>("SELECT count(*) FROM runs").value(), 2);
    QCOMPARE(shop.value<int>("SELECT count(*) FROM leases WHERE name LIKE 'run:%'").value(), 0);
}

// Each has to poll its orders before the other raises stock, and neither poll hides behind a run that waits for it.
void TestRunQueue::accountsThatShareProductsDoNotWaitForEachOther()
{
    EngineStage stage;
    FakeMarket &one = stage.open({.id = u"one"_s});
    FakeMarket &two = stage.open({.id = u"two"_s});
    one.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    two.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    auto client = openOn(stage);
    start(*client, allAccounts);
    OK(callAndWait(*client, u"sync.wait"_s));
    start(*client, allAccounts);
    OK(callAndWait(*client, u"sync.wait"_s));
    client.reset();
    stage.clock().advance(std::chrono::hours(1));
    client = openOn(stage);
    const qint64 run = start(*client, allAccounts);
    OK(callAndWait(*client, u"sync.wait"_s));
    QCOMPARE(runOf(stage, run).status, u"completed"_s);
}

void TestRunQueue::whatTheOwnerAsksForGoesFirst()
{
    EngineStage stage;
    FakeMarket &cards = stage.open({.id = u"cards"_s});
    stage.turnstile(cards).close();
    const auto client = openOn(stage);
    start(*client, allAccounts);
    QVERIFY(stage.turnstile(cards).waitForSomebody(longEnough));
    const qint64 background =
        start(*client, {{u"all"_s, true}, {u"only"_s, u"categories"_s}, {u"cause"_s, u"schedule"_s}});
    const qint64 asked = start(*client, {{u"all"_s, true}, {u"mode"_s, u"full"_s}});
    QVERIFY(asked > background);
    QSignalSpy events(client.get(), &EngineClient::happened);
    stage.turnstile(cards).open();
    OK(callAndWait(*client, u"sync.wait"_s));
    QList<qint64> ended;
    const auto bothEnded = [&] {
        ended.clear();
        for (const auto &event : std::as_const(events)) {
            const QJsonObject run = event.at(1).toJsonObject();
            const QString status = run.value(u"status"_s).toString();
            if (event.at(0) == u"run"_s && status != u"running"_s && status != u"waiting"_s)
                ended.append(run.value(u"run"_s).toInteger());
        }
        return ended.contains(asked) && ended.contains(background);
    };
    QVERIFY(QTest::qWaitFor(bothEnded, deadlineMs));
    QVERIFY(ended.indexOf(asked) < ended.indexOf(background));
}

void TestRunQueue::tooManyThatWaitAreRefused()
{
    EngineStage stage;
    FakeMarket &cards = stage.open({.id = u"cards"_s});
    stage.turnstile(cards).close();
    const auto client = openOn(stage);
    start(*client, allAccounts);
    QVERIFY(stage.turnstile(cards).waitForSomebody(longEnough));
    for (int i = 1; i <= RunQueue::mostWaiting; ++i)
        start(*client, {{u"all"_s, true}, {u"max_pages"_s, i}});
    const auto refused = callAndWait(*client, u"sync.start"_s, {{u"all"_s, true}, {u"max_pages"_s, 1000}});
    QCOMPARE(refused.error().code, ErrorCode::RateLimited);
    OK(callAndWait(*client, u"sync.cancel"_s, {{u"account"_s, u"cards"_s}}));
    stage.turnstile(cards).open();
    OK(callAndWait(*client, u"sync.wait"_s));
    Database shop = stage.look();
    QCOMPARE(shop.value<int>("SELECT count(*) FROM runs WHERE status = 'cancelled'").value(),
             RunQueue::mostWaiting + 1);
}

void TestRunQueue::cancelStopsAfterThePage()
{
    EngineStage stage;
    FakeMarket &cards = stage.open({.id = u"cards"_s, .pageSize = 2});
    for (int i = 0; i < 10; ++i)
        cards.list({.sku = u"S%1"_s.arg(i), .quantity = Quantity::pieces(1)});
    // Held once the first page of listings is read, so that the cancel comes while it stands there.
    Turnstile &turnstile = stage.turnstile(cards);
    cards.between = [&](const QString &step) {
        if (step == u"listings answered"_s)
            turnstile.close();
        turnstile.pass();
    };
    const auto client = openOn(stage);
    const qint64 run = start(*client, allAccounts);
    QVERIFY(turnstile.waitForSomebody(longEnough));
    OK(callAndWait(*client, u"sync.cancel"_s, {{u"run"_s, run}}));
    cards.between = {}; // it stands still
    turnstile.open();
    OK(callAndWait(*client, u"sync.wait"_s));
    const RunRow row = runOf(stage, run);
    QCOMPARE(row.status, u"cancelled"_s);
    QVERIFY2(row.counters.pages <= 1, qPrintable(QString::number(row.counters.pages)));
    // Nothing is lost: the next run goes on and ends.
    const qint64 next = start(*client, allAccounts);
    OK(callAndWait(*client, u"sync.wait"_s));
    QCOMPARE(runOf(stage, next).status, u"completed"_s);
    start(*client, allAccounts); // what a resumed run could not settle
    OK(callAndWait(*client, u"sync.wait"_s));
    Database shop = stage.look();
    QCOMPARE(shop.value<int>("SELECT count(*) FROM products").value(), 10);
}

void TestRunQueue::cancelOfAWaitingRunIsAtOnce()
{
    EngineStage stage;
    FakeMarket &cards = stage.open({.id = u"cards"_s});
    stage.turnstile(cards).close();
    const auto client = openOn(stage);
    const qint64 first = start(*client, allAccounts);
    QVERIFY(stage.turnstile(cards).waitForSomebody(longEnough));
    const qint64 waiting = start(*client, allAccounts);
    OK(callAndWait(*client, u"sync.cancel"_s, {{u"run"_s, waiting}}));
    QCOMPARE(runOf(stage, waiting).status, u"cancelled"_s);
    QCOMPARE(runOf(stage, first).status, u"running"_s);
    const auto again = callAndWait(*client, u"sync.cancel"_s, {{u"run"_s, waiting}});
    QCOMPARE(again.error().code, ErrorCode::NotFound);
    stage.turnstile(cards).open();
    OK(callAndWait(*client, u"sync.wait"_s));
    QCOMPARE(runOf(stage, first).status, u"completed"_s);
}

// Put away while its run waited: the record says that it failed, and nothing waits behind it.
void TestRunQueue::aPlanThatIsGoneEndsItsRun()
{
    EngineStage stage;
    FakeMarket &cards = stage.open({.id = u"cards"_s});
    const QString listing = cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    const auto client = openOn(stage);
    start(*client, allAccounts);
    OK(callAndWait(*client, u"sync.wait"_s));
    cards.edit(listing, Field::Title, u"Another title"_s);
    start(*client, {{u"all"_s, true}, {u"mode"_s, u"full"_s}, {u"dry_run"_s, true}});
    OK(callAndWait(*client, u"sync.wait"_s));
    Database shop = stage.look();
    const qint64 plan = shop.value<qint64>("SELECT id FROM plans WHERE state = 'open'").value().value();
    stage.turnstile(cards).close();
    const qint64 first = start(*client, allAccounts);
    QVERIFY(stage.turnstile(cards).waitForSomebody(longEnough));
    const auto applied = callAndWait(*client, u"plan.apply"_s, {{u"plan"_s, plan}});
    OK(applied);
    const qint64 run = applied->value(u"run"_s).toInteger();
    QCOMPARE(runOf(stage, run).status, u"waiting"_s);
    OK(callAndWait(*client, u"plan.discard"_s, {{u"plan"_s, plan}}));
    stage.turnstile(cards).open();
    OK(callAndWait(*client, u"sync.wait"_s));
    QCOMPARE(runOf(stage, first).status, u"completed"_s);
    QCOMPARE(runOf(stage, run).status, u"failed"_s);
    QCOMPARE(runOf(stage, run).errorCode, u"invalid_request"_s);
    QVERIFY(runOf(stage, run).finishedAt > 0);
    QCOMPARE(shop.value<QString>("SELECT state FROM accounts").value().value(), u"ok"_s); // it is not the account's
    const qint64 next = start(*client, allAccounts);
    OK(callAndWait(*client, u"sync.wait"_s));
    QCOMPARE(runOf(stage, next).status, u"completed"_s);
}

// As an older program left it.
void TestRunQueue::aRunThatWaitsInNoQueueIsClosed()
{
    EngineStage stage;
    stage.open({.id = u"cards"_s});
    auto client = openOn(stage);
    auto shop = Database::open({.path = stage.data().shopFile()});
    OK(shop);
    const auto stray = [&] {
        const AccountId account = shop->value<AccountId>("SELECT id FROM accounts").value().value();
        return RunRepository(*shop).insertRun({.account = account, .status = u"waiting"_s, .startedAt = 1}).value();
    };
    const RunId cancelled = stray();
    OK(callAndWait(*client, u"sync.cancel"_s, {{u"run"_s, qint64(cancelled.value)}}));
    QCOMPARE(runOf(stage, cancelled.value).status, u"cancelled"_s);
    const RunId left = stray();
    client.reset();
    client = openOn(stage);
    QCOMPARE(runOf(stage, left.value).status, u"failed"_s);
}

void TestRunQueue::aRunWithoutItsSecretsFailsInWords()
{
    EngineStage stage;
    FakeMarket &cards = stage.open({.id = u"cards"_s});
    stage.needsToken(cards);
    const auto client = openOn(stage);
    const qint64 run = start(*client, allAccounts);
    OK(callAndWait(*client, u"sync.wait"_s));
    QCOMPARE(runOf(stage, run).status, u"failed"_s);
    QVERIFY2(runOf(stage, run).errorDetail.contains(u"token"_s), qPrintable(runOf(stage, run).errorDetail));
    QVERIFY(cards.requests.isEmpty());
    {
        Database shop = stage.look();
        QCOMPARE(AccountRepository(shop).findByName(u"cards"_s).value()->state, AccountState::Unauthorized);
    }
    stage.secrets().failWith(SecretSituation::Locked);
    QSignalSpy happened(client.get(), &EngineClient::happened);
    const qint64 locked = start(*client, allAccounts);
    OK(callAndWait(*client, u"sync.wait"_s));
    QCOMPARE(runOf(stage, locked).errorCode, u"secrets_unavailable"_s);
    const auto saysLocked = [&happened] { // so that the window can say what to unlock
        return std::any_of(happened.begin(), happened.end(), [](const QVariantList &event) {
            return event[0] == u"engine"_s && event[1].toJsonObject()[u"locked_keychain"].toBool();
        });
    };
    QTRY_VERIFY(saysLocked());
    QVERIFY(cards.requests.isEmpty());
    // And when they are there again, all is well.
    stage.secrets().failWith(SecretSituation::Fine);
    stage.needsToken(cards, false);
    const qint64 next = start(*client, allAccounts);
    OK(callAndWait(*client, u"sync.wait"_s));
    QCOMPARE(runOf(stage, next).status, u"completed"_s);
}

void TestRunQueue::endingTheEngineEndsItsRuns()
{
    EngineStage stage;
    FakeMarket &cards = stage.open({.id = u"cards"_s});
    stage.turnstile(cards).close();
    auto client = openOn(stage);
    const qint64 run = start(*client, allAccounts);
    QVERIFY(stage.turnstile(cards).waitForSomebody(longEnough));
    const qint64 waiting = start(*client, allAccounts);
    int answers = 0;
    client->call(u"sync.wait"_s, {}, [&](const Result<QJsonObject> &) { ++answers; });
    stage.turnstile(cards).open();
    client.reset();
    QCOMPARE(answers, 1); // one way or the other
    const QString status = runOf(stage, run).status;
    QVERIFY2(status == u"cancelled"_s || status == u"completed"_s, qPrintable(status));
    const QString next = runOf(stage, waiting).status;
    QVERIFY2(next == u"cancelled"_s || next == u"completed"_s, qPrintable(next));
    Database shop = stage.look();
    QCOMPARE(shop.value<int>("SELECT count(*) FROM leases").value(), 0);
}

void TestRunQueue::secretsOfTheMarketplaceAreKept()
{
    EngineStage stage;
    FakeMarket &cards = stage.open({.id = u"cards"_s});
    stage.identitySecrets(cards, {{u"shared_secret"_s, u"s"_s}});
    const auto client = openOn(stage);
    start(*client, allAccounts);
    OK(callAndWait(*client, u"sync.wait"_s));
    QCOMPARE(stage.secrets().of(u"uuid-cards"_s).value(u"shared_secret"_s), u"s"_s);
}

void TestRunQueue::widerRequestsCoverNarrowerOnes_data()
{
    QTest::addColumn<RunOptions>("wide");
    QTest::addColumn<RunOptions>("narrow");
    QTest::addColumn<bool>("covers");
    const RunOptions full{.mode = u"full"_s};
    const RunOptions incremental{};
    const RunOptions push{.only = u"push"_s, .cause = u"wake"_s};
    const RunOptions orders{.only = u"orders"_s};
    const RunOptions categories{.only = u"categories"_s};
    const RunOptions dry{.dryRun = true};
    const RunOptions some{.mode = u"selective"_s, .filter = {{{u"sku"_s, {u"A"_s}}}}};
    const RunOptions firstPage{.maxPages = 1};
    const RunOptions quiet{.noPush = true};
    QTest::newRow("the same again") << incremental << incremental << true;
    QTest::newRow("full covers incremental") << full << incremental << true;
    QTest::newRow("incremental does not cover full") << incremental << full << false;
    QTest::newRow("incremental covers a push") << incremental << push << true;
    QTest::newRow("incremental covers orders") << incremental << orders << true;
    QTest::newRow("a push covers no incremental") << push << incremental << false;
    QTest::newRow("orders cover no push") << orders << push << false;
    QTest::newRow("categories are read by nothing else") << full << categories << false;
    QTest::newRow("a dry run covers nothing") << dry << push << false;
    QTest::newRow("nothing covers a dry run") << full << dry << false;
    QTest::newRow("a dry run is the same dry run") << dry << dry << true;
    QTest::newRow("a selection covers nothing wider") << some << incremental << false;
    QTest::newRow("a first page covers nothing wider") << firstPage << push << false;
    QTest::newRow("without push covers no push") << quiet << push << false;
    QTest::newRow("another strategy is another run")
        << RunOptions{.mode = u"full"_s, .strategy = Strategy::Local} << incremental << false;
    QTest::newRow("a plan is only itself") << RunOptions{.plan = PlanId{1}} << RunOptions{.plan = PlanId{2}} << false;
}

void TestRunQueue::widerRequestsCoverNarrowerOnes()
{
    QFETCH(RunOptions, wide);
    QFETCH(RunOptions, narrow);
    QFETCH(bool, covers);
    QCOMPARE(coversRun(wide, narrow), covers);
}

QTEST_GUILESS_MAIN(TestRunQueue)
#include "tst_run_queue.moc"

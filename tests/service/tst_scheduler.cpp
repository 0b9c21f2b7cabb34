// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/service/open_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What starts by itself: scheduled runs, pushes after changes, and what happens after a start.
class TestScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsComeByTheClock();
    void missedRunsAreOne();
    void aClockSetBackADayDoesNotStopTheRuns();
    void aClockSetForwardADayIsOneRun();
    void pausedMeansNothingByItself();
    void lockedOutAccountsAreNotTried();
    void aChangedScheduleCountsFromNow();
    void ordersAndEverythingHaveTimesOfTheirOwn();
    void ordersAreAskedForBeforeAnythingIsRaised();
    void anAccountThatFailsDoesNotHoldTheOthersUp();
    void aLostConnectionIsTriedAgainSoon();
    void whatIsSwitchedOnIsReadAtOnce();
    void aSaleReachesTheOthers();
    void aSaleReachesTheOthersInTheMiddleOfALongRun();
    void failingPushesEndAndAreTriedAgain();
    void aSaleDoesNotWaitForWhatCouldNotBeSent();
    void ordersAreAskedForWhenThePauseEnds();
    void whoSellsTheSameIsAskedFirst_data();
    void whoSellsTheSameIsAskedFirst();
    void whoSellsSomethingElseIsNotAsked();
    void aFailingNeighbourIsNotWaitedFor();

private:
    static bool waitUntil(const std::function<bool()> &condition)
    {
        return QTest::qWaitFor(condition, int(longEnough.count()));
    }
    static bool runs(OpenShop &shop, const QString &cause, int count)
    {
        return waitUntil([&] { return countRuns(shop, cause) == count; });
    }
    static qint64 countRuns(OpenShop &shop, const QString &cause)
    {
        Database store = shop.stage().look();
        return store
            .value<qint64>("SELECT count(*) FROM runs WHERE cause = ? AND status NOT IN ('waiting', 'running')", cause)
            .value()
            .value();
    }
    // The engine looks at the clock, and whatever that starts comes to its end.
    static void look(OpenShop &shop)
    {
        shop.beat();
        shop.wait();
    }
};

void TestScheduler::runsComeByTheClock()
{
    OpenShop shop({{.id = u"cards"_s}}, EngineRole::Serve, Scheduling::On);
    shop.open();
    QVERIFY(runs(shop, u"start"_s, 1));
    const QJsonArray next = shop.call(u"engine.status"_s)->value(u"next_runs"_s).toArray();
    QCOMPARE(next.at(0).toObject().value(u"account"_s), u"cards"_s);
    const UtcMs due = parseIsoUtc(next.at(0).toObject().value(u"at"_s).toString());
    QVERIFY(due > shop.stage().clock().now() && due <= shop.stage().clock().now() + 15 * 60'000);
    shop.stage().clock().set(due - 1);
    look(shop);
    QCOMPARE(countRuns(shop, u"schedule"_s), 0);
    shop.stage().clock().set(due);
    QVERIFY(runs(shop, u"schedule"_s, 1));
    look(shop);
    QCOMPARE(countRuns(shop, u"schedule"_s), 1);
    shop.stage().clock().advance(15min);
    QVERIFY(runs(shop, u"schedule"_s, 2));
}

void TestScheduler::missedRunsAreOne()
{
    OpenShop shop({{.id = u"cards"_s}}, EngineRole::Serve, Scheduling::On);
    shop.open();
    QVERIFY(runs(shop, u"start"_s, 1));
    shop.close();
    shop.stage().clock().advance(10h); // the program was closed
    shop.open();
    QVERIFY(runs(shop, u"schedule"_s, 1));
    look(shop);
    QCOMPARE(countRuns(shop, u"schedule"_s), 1);
}

void TestScheduler::aClockSetBackADayDoesNotStopTheRuns()
{
    OpenShop shop({{.id = u"cards"_s}}, EngineRole::Serve, Scheduling::On);
    shop.open();
    shop.stage().clock().advance(15min);
    QVERIFY(runs(shop, u"schedule"_s, 1));
    shop.stage().clock().advance(-24h);
    look(shop);
    shop.stage().clock().advance(15min);
    QVERIFY(runs(shop, u"schedule"_s, 2));
}

void TestScheduler::aClockSetForwardADayIsOneRun()
{
    OpenShop shop({{.id = u"cards"_s}}, EngineRole::Serve, Scheduling::On);
    shop.open();
    shop.stage().clock().advance(24h);
    QVERIFY(runs(shop, u"schedule"_s, 1));
    look(shop);
    QCOMPARE(countRuns(shop, u"schedule"_s), 1);
    QCOMPARE(shop.number("SELECT count(*) FROM leases WHERE name = 'engine'"), 1); // and the engine is still ours
}

void TestScheduler::pausedMeansNothingByItself()
{
    OpenShop shop({{.id = u"cards"_s}}, EngineRole::Serve, Scheduling::On);
    shop.open();
    QVERIFY(runs(shop, u"start"_s, 1));
    shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    shop.sync();
    shop.must(u"sync.pause"_s);
    shop.stage().clock().advance(1h);
    shop.must(u"stock.adjust"_s, {{u"sku"_s, u"A"_s}, {u"delta"_s, 4}, {u"reason"_s, u"found"_s}});
    look(shop);
    QCOMPARE(countRuns(shop, u"schedule"_s), 0);
    QCOMPARE(shop.market().shown(u"A"_s), Quantity::pieces(3));
    // It outlives the program.
    shop.close();
    shop.open();
    QVERIFY(shop.call(u"engine.status"_s)->value(u"paused"_s).toBool());
    look(shop);
    QCOMPARE(countRuns(shop, u"schedule"_s), 0);
    shop.must(u"sync.resume"_s);
    QVERIFY(runs(shop, u"schedule"_s, 1));
    QVERIFY(waitUntil([&] {
        shop.wait();
        return shop.market().shown(u"A"_s) == Quantity::pieces(7);
    }));
}

void TestScheduler::lockedOutAccountsAreNotTried()
{
    OpenShop shop({{.id = u"cards"_s}}, EngineRole::Serve, Scheduling::On);
    shop.market().failure = [](FakeRequest::Kind) {
        return std::optional(makeError(ErrorCode::Unauthorized, u"wrong token"_s));
    };
    shop.open();
    QVERIFY(runs(shop, u"start"_s, 1));
    shop.stage().clock().advance(1h);
    look(shop);
    QCOMPARE(countRuns(shop, u"schedule"_s), 0);
    QVERIFY(shop.call(u"engine.status"_s)->value(u"next_runs"_s).toArray().isEmpty());
    // The owner may.
    shop.sync();
    QCOMPARE(countRuns(shop, u"manual"_s), 1);
}

void TestScheduler::aChangedScheduleCountsFromNow()
{
    OpenShop shop({{.id = u"cards"_s}}, EngineRole::Serve, Scheduling::On);
    shop.open();
    QVERIFY(runs(shop, u"start"_s, 1));
    const auto set = shop.call(u"schedule.set"_s, {{u"account"_s, u"cards"_s},
                                                   {u"kind"_s, u"daily"_s},
                                                   {u"minutes"_s, 7 * 60},
                                                   {u"mode"_s, u"full"_s},
                                                   {u"quiet"_s, u"22:00-06:00"_s}});
    OK(set);
    const UtcMs due = parseIsoUtc(set->value(u"schedule"_s).toObject().value(u"next_at"_s).toString());
    QVERIFY(due > shop.stage().clock().now() + 60 * 60'000);
    shop.stage().clock().set(due);
    QVERIFY(runs(shop, u"schedule"_s, 1));
    QCOMPARE(shop.text("SELECT mode FROM runs WHERE cause = 'schedule'"), u"full"_s);
    shop.must(u"schedule.set"_s, {{u"account"_s, u"cards"_s}, {u"enabled"_s, false}});
    shop.stage().clock().advance(48h);
    look(shop);
    QCOMPARE(countRuns(shop, u"schedule"_s), 1);
    const auto refused = shop.call(u"schedule.set"_s, {{u"account"_s, u"cards"_s}, {u"quiet"_s, u"at night"_s}});
    QCOMPARE(refused.error().item, u"quiet"_s);
    QCOMPARE(shop.call(u"schedule.set"_s, {{u"account"_s, u"cards"_s}, {u"minutes"_s, 99999}}).error().item,
             u"minutes"_s);
}

void TestScheduler::ordersAndEverythingHaveTimesOfTheirOwn()
{
    OpenShop shop({{.id = u"cards"_s}}, EngineRole::Serve, Scheduling::On);
    shop.open();
    QVERIFY(runs(shop, u"start"_s, 1));
    const auto set = [&shop](QJsonObject arguments) {
        arguments.insert(u"account"_s, u"cards"_s);
        return shop.call(u"schedule.set"_s, arguments);
    };
    const auto count = [&shop](const char *which) {
        return shop.number((std::string("SELECT count(*) FROM runs WHERE cause = 'schedule' AND ") + which).c_str());
    };
    QVERIFY(set({{u"kind"_s, u"every"_s}, {u"minutes"_s, 60}, {u"quiet"_s, u"00:00-23:59"_s}}).ok());
    QVERIFY(set({{u"job"_s, u"orders"_s}, {u"enabled"_s, true}, {u"kind"_s, u"every"_s}, {u"minutes"_s, 5}}).ok());
    QVERIFY(!set({{u"job"_s, u"orders"_s}, {u"kind"_s, u"weekly"_s}}).ok());
    QVERIFY(!set({{u"job"_s, u"all"_s}, {u"enabled"_s, true}}).ok());
    look(shop);
    shop.stage().clock().advance(6min); // and the little that every time of an account is later
    QVERIFY(runs(shop, u"schedule"_s, 1));
    QCOMPARE(count("json_extract(options, '$.only') = 'orders'"), 1); // in the quiet hours, too
    shop.stage().clock().advance(5min);
    QVERIFY(runs(shop, u"schedule"_s, 2));
    QCOMPARE(shop.call(u"engine.status"_s)->value(u"next_runs"_s).toArray().size(), 1); // the next sync of products
    QVERIFY(set({{u"job"_s, u"orders"_s}, {u"enabled"_s, false}}).ok());
    QVERIFY(set({{u"quiet"_s, QString()}, {u"enabled"_s, false}}).ok());
    QVERIFY(set({{u"job"_s, u"full"_s}, {u"enabled"_s, true}, {u"kind"_s, u"daily"_s}, {u"minutes"_s, 120}}).ok());
    look(shop);
    const int before = int(countRuns(shop, u"schedule"_s));
    shop.stage().clock().advance(23h);
    look(shop);
    shop.stage().clock().advance(61min);
    QVERIFY(runs(shop, u"schedule"_s, before + 1));
    QCOMPARE(count("mode = 'full'"), 1);
}

void TestScheduler::ordersAreAskedForBeforeAnythingIsRaised()
{
    OpenShop shop({{.id = u"one"_s}, {.id = u"two"_s}}, EngineRole::Serve, Scheduling::On);
    FakeMarket &one = shop.market(0);
    FakeMarket &two = shop.market(1);
    one.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    shop.open();
    shop.sync();
    shop.close();
    // While nobody looked: the second one cannot answer yet, and the first has something to raise.
    {
        auto store = shop.stage().data().openShop(shop.stage().clock().now());
        OK(store);
        OK(store->run("UPDATE listings SET dirty = 3, dirty_since = 1"));
    }
    one.requests.clear();
    shop.stage().turnstile(two).close();
    shop.open();
    QVERIFY(shop.stage().turnstile(two).waitForSomebody(longEnough));
    shop.must(u"sync.start"_s, {{u"accounts"_s, QJsonArray{u"one"_s}}});
    shop.beat();
    QVERIFY(one.writes().isEmpty());
    QCOMPARE(shop.number("SELECT count(*) FROM runs WHERE cause = 'manual' AND status = 'waiting'"), 1);
    shop.stage().turnstile(two).open();
    shop.wait();
    QCOMPARE(shop.number("SELECT count(*) FROM runs WHERE status = 'waiting'"), 0);
}

void TestScheduler::anAccountThatFailsDoesNotHoldTheOthersUp()
{
    OpenShop shop({{.id = u"one"_s}, {.id = u"two"_s}}, EngineRole::Serve, Scheduling::On);
    shop.market(1).failure = [](FakeRequest::Kind) {
        return std::optional(makeError(ErrorCode::Offline, u"no connection"_s));
    };
    shop.open();
    shop.wait();
    QCOMPARE(shop.number("SELECT count(*) FROM runs WHERE cause = 'start' AND status = 'failed'"), 1);
    QCOMPARE(shop.number("SELECT count(*) FROM runs WHERE cause = 'start' AND status = 'completed'"), 1);
    shop.sync();
    QCOMPARE(shop.number("SELECT count(*) FROM runs WHERE cause = 'manual' AND status = 'completed'"), 1);
}

void TestScheduler::aLostConnectionIsTriedAgainSoon()
{
    OpenShop shop({{.id = u"cards"_s}}, EngineRole::Serve, Scheduling::On);
    shop.open();
    QVERIFY(runs(shop, u"start"_s, 1));
    shop.wait();
    shop.market().failure = [](FakeRequest::Kind) {
        return std::optional(makeError(ErrorCode::Offline, u"no connection"_s));
    };
    shop.stage().clock().advance(15min);
    QVERIFY(runs(shop, u"schedule"_s, 1));
    shop.wait();
    for (const auto &[later, tries] : {std::pair{29s, 1}, {1s, 2}, {59s, 2}, {1s, 3}, {119s, 3}, {1s, 4}}) {
        shop.stage().clock().advance(later);
        look(shop);
        QCOMPARE(countRuns(shop, u"schedule"_s), tries);
    }
    shop.market().failure = {};
    shop.stage().clock().advance(4min);
    look(shop);
    QCOMPARE(countRuns(shop, u"schedule"_s), 5);
    QCOMPARE(shop.number("SELECT count(*) FROM runs WHERE cause = 'schedule' AND status = 'completed'"), 1);
    shop.stage().clock().advance(1min); // as ever again
    look(shop);
    QCOMPARE(countRuns(shop, u"schedule"_s), 5);
}

// Until then every one of its listings is suspicious.
void TestScheduler::whatIsSwitchedOnIsReadAtOnce()
{
    OpenShop shop({{.id = u"cards"_s}}, EngineRole::Serve, Scheduling::On);
    const QString sold = shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    const QString sunk = shop.market().list({.sku = u"B"_s, .quantity = Quantity::pieces(3)});
    shop.open();
    QVERIFY(runs(shop, u"start"_s, 1));
    shop.sync();
    shop.must(u"account.disable"_s, {{u"account"_s, u"cards"_s}});
    shop.stage().clock().advance(1min);
    QVERIFY(!shop.market().sell(sold, Quantity::pieces(1)).isEmpty());
    shop.market().editQuantity(sunk, Quantity::pieces(1));
    look(shop);
    const int before = countRuns(shop, u"schedule"_s);
    shop.must(u"account.enable"_s, {{u"account"_s, u"cards"_s}});
    QVERIFY(runs(shop, u"schedule"_s, before + 1));
    shop.wait();
    // What was sold has its order; only the other asks for a look at the shelf.
    QCOMPARE(shop.number("SELECT count(*) FROM listings JOIN products ON products.id = product_id WHERE trust = "
                         "'unexplained' AND sku = 'B'"),
             1);
    QCOMPARE(shop.number("SELECT count(*) FROM listings WHERE trust = 'unexplained'"), 1);
}

void TestScheduler::aSaleReachesTheOthers()
{
    OpenShop shop({{.id = u"one"_s}, {.id = u"two"_s}});
    const QString listing = shop.market(0).list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    shop.market(1).list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    shop.sync();
    QVERIFY(!shop.market(0).sell(listing, Quantity::pieces(1)).isEmpty());
    // Only the first is asked; the second is told.
    shop.market(1).requests.clear();
    shop.must(u"sync.start"_s, {{u"accounts"_s, QJsonArray{u"one"_s}}});
    shop.wait();
    QCOMPARE(shop.market(1).shown(u"A"_s), Quantity::pieces(2));
    QCOMPARE(shop.market(1).count(FakeRequest::Kind::Listings), 0); // a push, no sync
    QCOMPARE(shop.number("SELECT count(*) FROM runs WHERE cause = 'wake' AND status = 'completed'"), 1);
}

void TestScheduler::aSaleReachesTheOthersInTheMiddleOfALongRun()
{
    OpenShop shop({{.id = u"one"_s, .pageSize = 1}, {.id = u"two"_s}}, EngineRole::Serve);
    const QString listing = shop.market(0).list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    shop.market(1).list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    for (int i = 0; i < 20; ++i)
        shop.market(0).list({.sku = u"B%1"_s.arg(i), .quantity = Quantity::pieces(1)});
    shop.sync();
    QVERIFY(!shop.market(0).sell(listing, Quantity::pieces(2)).isEmpty());
    // The run of the first stands still at its first page; its orders are read.
    Turnstile &turnstile = shop.stage().turnstile(shop.market(0));
    FakeMarket &one = shop.market(0);
    one.between = [&turnstile](const QString &step) {
        if (step == u"listings answered"_s)
            turnstile.close();
        turnstile.pass();
    };
    shop.must(u"sync.start"_s, {{u"accounts"_s, QJsonArray{u"one"_s}}, {u"mode"_s, u"full"_s}});
    QVERIFY(turnstile.waitForSomebody(longEnough));
    QVERIFY(runs(shop, u"wake"_s, 1));
    QCOMPARE(shop.market(1).shown(u"A"_s), Quantity::pieces(1));
    QCOMPARE(shop.number("SELECT count(*) FROM runs WHERE status = 'running'"), 1);
    one.between = {};
    turnstile.open();
    shop.wait();
}

void TestScheduler::failingPushesEndAndAreTriedAgain()
{
    OpenShop shop({{.id = u"one"_s}, {.id = u"two"_s}, {.id = u"three"_s}}, EngineRole::Serve);
    for (int i = 0; i < 3; ++i)
        shop.market(i).list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    shop.sync();
    for (int i = 1; i < 3; ++i) {
        shop.market(i).failure = [](FakeRequest::Kind) {
            return std::optional(makeError(ErrorCode::Offline, u"no connection"_s));
        };
    }
    shop.must(u"stock.adjust"_s, {{u"sku"_s, u"A"_s}, {u"delta"_s, -1}, {u"reason"_s, u"broken"_s}});
    shop.wait(); // two accounts that fail do not wake each other for ever
    QCOMPARE(shop.market(0).shown(u"A"_s), Quantity::pieces(4));
    const qint64 tries = shop.number("SELECT count(*) FROM runs WHERE cause = 'wake'");
    QVERIFY2(tries <= 5, qPrintable(QString::number(tries)));
    look(shop);
    QCOMPARE(shop.number("SELECT count(*) FROM runs WHERE cause = 'wake'"), tries);
    for (int i = 1; i < 3; ++i)
        shop.market(i).failure = {};
    shop.stage().clock().advance(30min);
    look(shop);
    QCOMPARE(shop.market(1).shown(u"A"_s), Quantity::pieces(4));
    QCOMPARE(shop.market(2).shown(u"A"_s), Quantity::pieces(4));
}

void TestScheduler::aSaleDoesNotWaitForWhatCouldNotBeSent()
{
    OpenShop shop({{.id = u"one"_s}, {.id = u"two"_s, .pushBatch = 1}}, EngineRole::Serve);
    FakeMarket &two = shop.market(1);
    const QString listing = shop.market(0).list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    for (const QString &sku : {u"A"_s, u"B"_s})
        two.list({.sku = sku, .quantity = Quantity::pieces(5)});
    shop.sync();
    two.fate = [](const Change &change) { return change.sku == "B"_L1 ? Fate::NotSent : Fate::Answered; };
    shop.must(u"stock.adjust"_s, {{u"sku"_s, u"B"_s}, {u"delta"_s, 1}, {u"reason"_s, u"found"_s}});
    shop.wait();
    QCOMPARE(two.shown(u"B"_s), Quantity::pieces(5));
    for (int left = 4; left > 1; --left) { // no second passes
        QVERIFY(!shop.market(0).sell(listing, Quantity::pieces(1)).isEmpty());
        shop.must(u"sync.start"_s, {{u"accounts"_s, QJsonArray{u"one"_s}}});
        shop.wait();
        QCOMPARE(two.shown(u"A"_s), Quantity::pieces(left));
    }
    const qint64 tries = shop.number("SELECT count(*) FROM runs WHERE cause = 'wake'");
    QVERIFY2(tries <= 8, qPrintable(QString::number(tries)));
    look(shop);
    QCOMPARE(shop.number("SELECT count(*) FROM runs WHERE cause = 'wake'"), tries);
}

// A start that was paused reads orders when the pause ends, before anything is raised.
void TestScheduler::ordersAreAskedForWhenThePauseEnds()
{
    OpenShop shop({{.id = u"one"_s}, {.id = u"two"_s}}, EngineRole::Serve, Scheduling::On);
    FakeMarket &one = shop.market(0);
    FakeMarket &two = shop.market(1);
    const QString listing = one.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    two.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    shop.open();
    shop.sync();
    shop.must(u"sync.pause"_s);
    shop.close();
    QVERIFY(!one.sell(listing, Quantity::pieces(2)).isEmpty());
    shop.open();
    shop.must(u"stock.adjust"_s, {{u"sku"_s, u"A"_s}, {u"delta"_s, 4}, {u"reason"_s, u"found"_s}});
    one.requests.clear();
    two.requests.clear();
    shop.stage().turnstile(one).close();
    shop.must(u"sync.resume"_s);
    QVERIFY(shop.stage().turnstile(one).waitForSomebody(longEnough));
    shop.beat();
    QVERIFY(two.writes().isEmpty()); // seven would be too many
    shop.stage().turnstile(one).open();
    QVERIFY(waitUntil([&] {
        shop.wait();
        return two.shown(u"A"_s) == Quantity::pieces(5);
    }));
    const auto writes = two.writes();
    for (const FakeRequest &write : writes)
        QCOMPARE(write.quantity, std::optional(Quantity::pieces(5)));
    QCOMPARE(countRuns(shop, u"start"_s), 4); // of both starts
    shop.must(u"sync.pause"_s);
    shop.must(u"sync.resume"_s);
    shop.wait();
    QCOMPARE(countRuns(shop, u"start"_s), 4);
}

void TestScheduler::whoSellsTheSameIsAskedFirst_data()
{
    QTest::addColumn<bool>("isPaused");
    QTest::newRow("an engine that was never begun, as that of a command line") << false;
    QTest::newRow("by hand in a pause since the start") << true;
}

// One account alone is synced, and what the others sold meanwhile is known before its stock goes up.
void TestScheduler::whoSellsTheSameIsAskedFirst()
{
    QFETCH(bool, isPaused);
    OpenShop shop({{.id = u"one"_s}, {.id = u"two"_s}}, EngineRole::Serve, isPaused ? Scheduling::On : Scheduling::Off);
    const QString listing = shop.market(0).list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    FakeMarket &two = shop.market(1);
    two.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    if (isPaused)
        shop.open();
    shop.sync();
    if (isPaused)
        shop.must(u"sync.pause"_s);
    shop.close();
    QVERIFY(!shop.market(0).sell(listing, Quantity::pieces(2)).isEmpty());
    shop.stage().clock().advance(1h);
    shop.open();
    shop.must(u"stock.adjust"_s, {{u"sku"_s, u"A"_s}, {u"delta"_s, 4}, {u"reason"_s, u"found"_s}});
    two.requests.clear();
    const qint64 asked = countRuns(shop, u"start"_s);
    shop.must(u"sync.start"_s, {{u"accounts"_s, QJsonArray{u"two"_s}}});
    shop.wait();
    const auto writes = two.writes();
    QVERIFY(!writes.isEmpty());
    for (const FakeRequest &write : writes)
        QCOMPARE(write.quantity, std::optional(Quantity::pieces(5))); // seven would be too many
    QCOMPARE(two.shown(u"A"_s), Quantity::pieces(5));
    const qint64 askedNow = countRuns(shop, u"start"_s);
    QVERIFY(askedNow > asked);
    shop.must(u"sync.start"_s, {{u"accounts"_s, QJsonArray{u"two"_s}}});
    shop.wait();
    QCOMPARE(countRuns(shop, u"start"_s), askedNow); // its orders were read just now
}

void TestScheduler::whoSellsSomethingElseIsNotAsked()
{
    OpenShop shop({{.id = u"one"_s}, {.id = u"two"_s}}, EngineRole::Serve);
    shop.market(0).list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    shop.market(1).list({.sku = u"B"_s, .quantity = Quantity::pieces(3)});
    shop.sync();
    shop.stage().clock().advance(1h);
    shop.market(0).requests.clear();
    shop.must(u"sync.start"_s, {{u"accounts"_s, QJsonArray{u"two"_s}}});
    shop.wait();
    QVERIFY(shop.market(0).requests.isEmpty());
}

void TestScheduler::aFailingNeighbourIsNotWaitedFor()
{
    OpenShop shop({{.id = u"one"_s}, {.id = u"two"_s}}, EngineRole::Serve);
    shop.market(0).list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    shop.market(1).list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    shop.sync();
    shop.market(0).failure = [](FakeRequest::Kind) {
        return std::optional(makeError(ErrorCode::Offline, u"no connection"_s));
    };
    shop.stage().clock().advance(1h);
    shop.must(u"stock.adjust"_s, {{u"sku"_s, u"A"_s}, {u"delta"_s, 1}, {u"reason"_s, u"found"_s}});
    shop.must(u"sync.start"_s, {{u"accounts"_s, QJsonArray{u"two"_s}}});
    shop.wait();
    QCOMPARE(shop.market(1).shown(u"A"_s), Quantity::pieces(4));
}

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"

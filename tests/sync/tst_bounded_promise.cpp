// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/explain.h"
#include "tests/support/fake_shop.h"

#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// sync.md section 2, "Bounded", by the real engine and store.
class TestBoundedPromise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enteringTakesTheOthersToZeroFirst();
    void aSaleMovesNoOtherChannel();
    void theOneThatSoldOutGetsANewShareByZero();
    void incrementsNeedNoWayByZero();
    void aLostAnswerCountsUntilItIsReadBack();
    void theExposureSurvivesTheProcess();
    void whatASwitchedOffChannelShowsCounts();
    void aWaitingChannelIsExplainedAndNoError();
    void theProofNeedsEveryChannel();
    void anEndedListingSellsNothingMore();
    void leavingTheModeForgetsTheExposure();
    void aMassOfListingsIsAskedAboutWhenTheModeIsEntered();
    void aDuplicateCountsUntilItIsReadWithItsOrders();
    void othersFollowWhatADuplicateShows();
    void whatARelistingSoldUnseenCountsUntilTheLagIsOver();
    void aDecrementThatStoppedAtZeroHidesNoSale();
};

namespace {

Quantity pcs(std::int64_t count)
{
    return Quantity::pieces(count);
}

const QMap<QString, QString> bounded = {{u"promise"_s, u"bounded"_s}};
const QMap<QString, QString> preferred = {{u"promise"_s, u"bounded"_s}, {u"preferred"_s, u"true"_s}};

QList<Quantity> quantitiesWritten(const FakeMarket &market)
{
    QList<Quantity> written;
    const auto writes = market.writes();
    for (const FakeRequest &write : writes)
        written.append(write.quantity.value_or(pcs(-1)));
    return written;
}

// Two channels that share `count` of A; absolute quantities unless said otherwise.
struct TwoChannels {
    explicit TwoChannels(int count, FakeMarketOptions secondOptions = {}, const QString &path = {})
        : shop(path)
        , first(shop.open({.id = u"first"_s}, preferred))
        , second(shop.open(withId(std::move(secondOptions)), bounded))
    {
        onFirst = first.list({.sku = u"A"_s, .quantity = pcs(count)});
        shop.sync(first);
        shop.publish(u"A"_s, second);
        settled = shop.settle();
        first.requests.clear();
        second.requests.clear();
    }

    static FakeMarketOptions withId(FakeMarketOptions options)
    {
        options.id = u"second"_s;
        return options;
    }

    Quantity exposure(const FakeMarket &market) { return shop.listing(market, u"A"_s).exposure.value_or(pcs(-1)); }

    FakeShop shop;
    FakeMarket &first;
    FakeMarket &second;
    QString onFirst;
    bool settled = false;
};

} // namespace

void TestBoundedPromise::enteringTakesTheOthersToZeroFirst()
{
    FakeShop shop;
    FakeMarket &first = shop.open({.id = u"first"_s});
    FakeMarket &second = shop.open({.id = u"second"_s});
    first.list({.sku = u"A"_s, .quantity = pcs(10)});
    second.list({.sku = u"A"_s, .quantity = pcs(10)});
    shop.sync(first);
    QVERIFY(shop.settle());
    for (FakeMarket *market : shop.markets()) {
        shop.set(*market, u"promise"_s, u"bounded"_s);
        QVERIFY(shop.engine().refreshAll(shop.account(*market)));
        market->requests.clear();
    }
    shop.set(first, u"preferred"_s, u"true"_s);
    shop.sync(second);
    QCOMPARE(quantitiesWritten(second), QList{pcs(0)});
    QCOMPARE(first.shown(u"A"_s), pcs(10));
    QVERIFY(shop.settle());
    QCOMPARE(first.shown(u"A"_s), pcs(5));
    QCOMPARE(second.shown(u"A"_s), pcs(5));
    QCOMPARE(shop.difference(), QString());
}

void TestBoundedPromise::aSaleMovesNoOtherChannel()
{
    TwoChannels two(10);
    QVERIFY(two.settled);
    QCOMPARE(two.first.shown(u"A"_s), pcs(5));
    two.first.sell(two.onFirst, pcs(2));
    QVERIFY(two.shop.settle());
    QCOMPARE(two.exposure(two.first), pcs(3));
    QCOMPARE(two.shop.onHand(u"A"_s), pcs(8));
    QVERIFY(two.first.writes().isEmpty());
    QVERIFY(two.second.writes().isEmpty());
}

void TestBoundedPromise::theOneThatSoldOutGetsANewShareByZero()
{
    TwoChannels two(10);
    two.first.sell(two.onFirst, pcs(5));
    QVERIFY(two.shop.settle());
    QCOMPARE(two.first.shown(u"A"_s), pcs(3)); // of five, the odd one is the preferred channel's
    QCOMPARE(two.second.shown(u"A"_s), pcs(2));
    QCOMPARE(quantitiesWritten(two.second), (QList{pcs(0), pcs(2)}));
    QCOMPARE(two.shop.difference(), QString());
}

void TestBoundedPromise::incrementsNeedNoWayByZero()
{
    TwoChannels two(10, {.relative = true});
    two.first.sell(two.onFirst, pcs(5));
    QVERIFY(two.shop.settle());
    QCOMPARE(two.first.shown(u"A"_s), pcs(3));
    QCOMPARE(quantitiesWritten(two.second), QList{pcs(2)});
}

void TestBoundedPromise::aLostAnswerCountsUntilItIsReadBack()
{
    TwoChannels two(10);
    two.shop.addStock(u"A"_s, pcs(20)); // 30: 15 each fit beside what is shown
    bool isDown = false;
    two.first.fate = [&isDown](const Change &) {
        isDown = true;
        return Fate::AnswerLost;
    };
    two.first.failure = [&isDown](FakeRequest::Kind) -> std::optional<Error> {
        return isDown ? std::optional(makeError(ErrorCode::Timeout, u"no answer"_s)) : std::nullopt;
    };
    two.shop.sync(two.first);
    QCOMPARE(two.exposure(two.first), pcs(20)); // the 5 it showed and the 15 that were sent
    two.shop.sync(two.second);
    QCOMPARE(two.second.shown(u"A"_s), pcs(10)); // the rest of 30, not its share
    two.first.fate = {};
    two.first.failure = {};
    QVERIFY(two.shop.settle());
    QCOMPARE(two.exposure(two.first), pcs(15));
    QCOMPARE(two.second.shown(u"A"_s), pcs(15));
}

void TestBoundedPromise::theExposureSurvivesTheProcess()
{
    const QTemporaryDir folder;
    TwoChannels two(10, {}, folder.filePath(u"shop.db"_s));
    two.shop.addStock(u"A"_s, pcs(20));
    two.first.fate = [](const Change &) -> Fate { throw ProcessDied(); };
    two.shop.sync(two.first);
    QCOMPARE(two.exposure(two.first), pcs(20)); // stored with the delivery, before it was sent
    two.first.fate = {};
    QVERIFY(two.shop.settle());
    QCOMPARE(two.exposure(two.first), pcs(15));
    QCOMPARE(two.shop.difference(), QString());
}

void TestBoundedPromise::whatASwitchedOffChannelShowsCounts()
{
    TwoChannels two(10);
    two.shop.setEnabled(two.second, false);
    two.first.sell(two.onFirst, pcs(5));
    QVERIFY(two.shop.settle());
    QCOMPARE(two.second.shown(u"A"_s), pcs(5)); // it may sell them any time
    QCOMPARE(two.first.shown(u"A"_s), pcs(0));
    two.shop.addStock(u"A"_s, pcs(4));
    QVERIFY(two.shop.settle());
    QCOMPARE(two.first.shown(u"A"_s), pcs(4));
}

void TestBoundedPromise::aWaitingChannelIsExplainedAndNoError()
{
    TwoChannels two(10);
    two.second.failure = [](FakeRequest::Kind) { return makeError(ErrorCode::Timeout, u"no answer"_s); };
    two.first.sell(two.onFirst, pcs(5));
    const RunRow run = two.shop.sync(two.first);
    QCOMPARE(run.status, u"completed"_s);
    QCOMPARE(run.counters.failed, 0);
    const auto told = explainStock(two.shop.context(), two.shop.product(u"A"_s));
    QVERIFY(told);
    const ShownQuantity &first = told->channels.first();
    QCOMPARE(shownReasonName(first.reason), u"waits_room"_s);
    QCOMPARE(first.wanted.share, pcs(3));
    QVERIFY(!first.wanted.now);
    QCOMPARE(two.shop.listing(two.first, u"A"_s).dirty, Dirt::Clean); // it does not come up again and again
    QVERIFY(told->bound);
    QCOMPARE(told->bound->exposed, pcs(5));
    QCOMPARE(told->bound->available, pcs(5));
    QVERIFY(told->bound->holds());
}

void TestBoundedPromise::theProofNeedsEveryChannel()
{
    TwoChannels two(10);
    FakeMarket &third = two.shop.open({.id = u"third"_s}, {});
    third.list({.sku = u"A"_s, .quantity = pcs(10)});
    two.shop.sync(third);
    const auto told = explainStock(two.shop.context(), two.shop.product(u"A"_s));
    QVERIFY(told && told->bound);
    QVERIFY(!told->bound->holds());
    QCOMPARE(told->bound->unbounded, QList{two.shop.account(third)});
    QCOMPARE(two.first.shown(u"A"_s), pcs(5)); // shares are dealt out among those that are bounded
}

void TestBoundedPromise::anEndedListingSellsNothingMore()
{
    TwoChannels two(1, {.relative = true, .goneAtZero = true});
    QCOMPARE(two.first.shown(u"A"_s), pcs(1));
    two.shop.addStock(u"A"_s, pcs(1));
    QVERIFY(two.shop.settle());
    QCOMPARE(two.second.shown(u"A"_s), pcs(1));
    two.first.sell(two.onFirst, pcs(1)); // the last piece goes to the preferred channel
    QVERIFY(two.shop.settle());
    QCOMPARE(two.second.shown(u"A"_s), pcs(0));
    QCOMPARE(two.shop.listing(two.second, u"A"_s).status, ListingStatus::Ended);
    QCOMPARE(two.exposure(two.second), pcs(0));
    QCOMPARE(two.first.shown(u"A"_s), pcs(1));
}

void TestBoundedPromise::leavingTheModeForgetsTheExposure()
{
    TwoChannels two(10);
    two.shop.set(two.second, u"promise"_s, u"shared"_s);
    QVERIFY(two.shop.engine().refreshAll(two.shop.account(two.second)));
    QVERIFY(!two.shop.listing(two.second, u"A"_s).exposureKept);
    QVERIFY(two.shop.settle());
    QCOMPARE(two.second.shown(u"A"_s), pcs(10));
    QCOMPARE(two.first.shown(u"A"_s), pcs(10)); // it has nobody to share with
    two.shop.set(two.second, u"promise"_s, u"bounded"_s);
    QVERIFY(two.shop.engine().refreshAll(two.shop.account(two.second)));
    QCOMPARE(two.shop.listing(two.second, u"A"_s).exposure, std::nullopt);
    QVERIFY(two.shop.settle());
    QCOMPARE(two.first.shown(u"A"_s) + two.second.shown(u"A"_s), pcs(10));
}

void TestBoundedPromise::aMassOfListingsIsAskedAboutWhenTheModeIsEntered()
{
    FakeShop shop;
    FakeMarket &first = shop.open({.id = u"first"_s}, preferred);
    FakeMarket &second = shop.open({.id = u"second"_s});
    for (int i = 0; i < 12; ++i) {
        const QString sku = u"P%1"_s.arg(i);
        first.list({.sku = sku, .quantity = pcs(4)});
        second.list({.sku = sku, .quantity = pcs(4)});
    }
    shop.sync(first);
    QVERIFY(shop.settle());
    shop.set(second, u"promise"_s, u"bounded"_s);
    QVERIFY(shop.engine().refreshAll(shop.account(second)));
    second.requests.clear();
    QCOMPARE(shop.sync(second).status, u"held"_s);
    QVERIFY(second.writes().isEmpty());
    QCOMPARE(shop.openPlans(second).size(), 1);
    shop.applyPlan(second, shop.openPlans(second).first().id);
    QVERIFY(shop.settle());
    QCOMPARE(second.shown(u"P0"_s), pcs(2)); // from here on it is not asked again on the way to a share
    QCOMPARE(first.shown(u"P0"_s), pcs(2));
    QVERIFY(shop.openPlans(second).isEmpty());
}

// Nothing is sent to a duplicate, yet it sells: what it showed counts until a reading that its orders bracket.
void TestBoundedPromise::aDuplicateCountsUntilItIsReadWithItsOrders()
{
    FakeShop shop;
    FakeMarket &first = shop.open({.id = u"first"_s}, preferred);
    FakeMarket &second = shop.open({.id = u"second"_s}, bounded);
    first.list({.sku = u"A"_s, .quantity = pcs(10)});
    const QString twin = first.list({.sku = u"A"_s, .quantity = pcs(4), .key = u"other"_s});
    shop.sync(first);
    shop.publish(u"A"_s, second);
    QVERIFY(shop.settle());
    const auto exposed = [&] {
        const auto row = *shop.context().listings.findByExternal(shop.account(first), twin);
        return row->exposure.value_or(pcs(-1));
    };
    // It is sold while the listings are read: shown without the pieces, and their order not seen yet.
    bool sold = false;
    bool looked = false;
    shop.between = [&](const QString &step) {
        if (step == "orders answered"_L1 && !std::exchange(sold, true))
            first.sell(twin, pcs(3));
        if (step == "listings answered"_L1 && sold)
            looked = true;
        if (looked && (*shop.context().listings.findByExternal(shop.account(first), twin))->remoteQuantity == pcs(1) &&
            shop.onHand(u"A"_s) == pcs(10))
            QCOMPARE(exposed(), pcs(4));
    };
    shop.sync(first);
    shop.between = {};
    QVERIFY(looked);
    QCOMPARE(shop.onHand(u"A"_s), pcs(7));
    QCOMPARE(exposed(), pcs(1));
    QVERIFY(shop.settle());
    first.editQuantity(twin, pcs(6));
    shop.sync(first);
    QCOMPARE(exposed(), pcs(6));
}

void TestBoundedPromise::othersFollowWhatADuplicateShows()
{
    FakeShop shop;
    FakeMarket &first = shop.open({.id = u"first"_s}, preferred);
    FakeMarket &second = shop.open({.id = u"second"_s}, bounded);
    const QString id = first.list({.sku = u"A"_s, .quantity = pcs(10)});
    const QString twin = first.list({.sku = u"A"_s, .quantity = pcs(2), .key = u"other"_s});
    shop.sync(first);
    shop.publish(u"A"_s, second);
    QVERIFY(shop.settle());
    const auto onSale = [&] { return first.listings().at(id).quantity + second.shown(u"A"_s); };
    QCOMPARE(onSale(), pcs(8));
    first.editQuantity(twin, pcs(6));
    shop.sync(first);
    QVERIFY(shop.settle());
    QCOMPARE(onSale(), pcs(4));
    first.editQuantity(twin, pcs(1));
    shop.sync(first);
    QVERIFY(shop.settle());
    QCOMPARE(onSale(), pcs(9));
    first.remove(twin);
    shop.sync(first);
    QVERIFY(shop.settle());
    QCOMPARE(onSale(), pcs(10));
}

// Relistings that were sold again before their orders can be seen: gone or not, the listing may have sold its piece.
void TestBoundedPromise::whatARelistingSoldUnseenCountsUntilTheLagIsOver()
{
    constexpr int lagS = 600;
    TwoChannels two(2, {.relative = true, .relists = true, .goneAtZero = true, .visibilityLagS = lagS});
    QVERIFY(two.settled);
    const auto sellSecond = [&two] { return two.second.sell(two.second.bySku(u"A"_s)->externalId, pcs(1)); };
    const QString seen = sellSecond();
    two.shop.clock().advance(std::chrono::seconds(lagS + 1));
    two.shop.sync(two.second);
    QCOMPARE(two.exposure(two.second), pcs(0));
    two.second.cancel(seen);
    const QString unseen = sellSecond();
    two.shop.clock().advance(std::chrono::seconds(1));
    two.shop.sync(two.second); // nothing is found in its place
    QCOMPARE(two.exposure(two.second), pcs(1));
    two.second.cancel(unseen);
    two.shop.clock().advance(std::chrono::seconds(1));
    two.shop.sync(two.second); // a new one is found
    sellSecond();
    two.shop.clock().advance(std::chrono::seconds(1));
    two.shop.sync(two.second); // and is gone again
    QCOMPARE(two.exposure(two.second), pcs(1));
    QCOMPARE(two.shop.onHand(u"A"_s), pcs(2));
    QCOMPARE(two.first.shown(u"A"_s) + two.second.shown(u"A"_s), pcs(1)); // the other one is a buyer's
    two.shop.clock().advance(std::chrono::seconds(lagS + 1));
    QVERIFY(two.shop.settle());
    QCOMPARE(two.shop.onHand(u"A"_s), pcs(1));
    QCOMPARE(two.shop.problems(u"oversell"_s), 0);
    QCOMPARE(two.shop.difference(), QString());
}

// Sold out where we take off two: it stays at zero, and what comes back then looks like the value we asked for.
void TestBoundedPromise::aDecrementThatStoppedAtZeroHidesNoSale()
{
    constexpr int lagS = 600;
    TwoChannels two(8, {.relative = true, .relists = true, .visibilityLagS = lagS});
    QVERIFY(two.settled);
    two.shop.addStock(u"A"_s, -pcs(4));
    const QString onSecond = two.second.bySku(u"A"_s)->externalId;
    QString cancelled;
    two.shop.between = [&](const QString &step) {
        if (step == "request"_L1 && !two.second.writes().isEmpty() && cancelled.isEmpty()) {
            two.second.sell(onSecond, pcs(2));
            cancelled = two.second.sell(onSecond, pcs(2));
        } else if (step == "write arrived"_L1) {
            two.second.cancel(cancelled);
        }
    };
    two.shop.sync(two.second);
    two.shop.between = {};
    QVERIFY(!cancelled.isEmpty());
    QCOMPARE(two.second.shown(u"A"_s), pcs(2));
    two.shop.clock().advance(std::chrono::seconds(1));
    two.shop.sync(two.second);
    QCOMPARE(two.exposure(two.second), pcs(4)); // two on show, and two sold that nobody told us of yet
    two.shop.clock().advance(std::chrono::seconds(lagS + 1));
    QVERIFY(two.shop.settle());
    QCOMPARE(two.shop.onHand(u"A"_s), pcs(2));
    QCOMPARE(two.shop.difference(), QString());
}

QTEST_GUILESS_MAIN(TestBoundedPromise)
#include "tst_bounded_promise.moc"

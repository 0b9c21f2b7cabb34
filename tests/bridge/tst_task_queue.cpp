// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/task_queue.h"
#include "tests/store/small_shop.h"
#include "tests/support/fixed_clock.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace evenstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString owner = u"77001"_s;

// A shop with one Vinted account, a paired browser in which its owner is logged in, and products to list.
struct Bench {
    Bench()
        : account(shop.account(u"V"_s, u"vinted"_s))
    {
        shop.write([&] {
            browser.account = account;
            browser.uuid = u"b-1"_s;
            browser.remoteUser = owner;
            browser.id = SmallShop::must(BridgeRepository(shop.db).insertBrowser(browser));
            SmallShop::must(BridgeRepository(shop.db).updateBrowser(browser));
            SmallShop::must(queue().sessionSeen(owner, u"shop"_s, u"www.vinted.fr"_s));
        });
    }

    TaskQueue queue() { return TaskQueue(shop.db, clock, account, {.pace = pace, .zone = QTimeZone::utc()}); }
    VintedItemId item(const QString &sku)
    {
        const ProductId product = shop.product(sku, sku, 1);
        VintedItemId id;
        shop.write([&] {
            id = SmallShop::must(VintedRepository(shop.db).insert(
                {.account = account, .product = product, .createdAt = clock.now(), .updatedAt = clock.now()}));
        });
        return id;
    }
    Result<BrowserTaskId> enqueue(const TaskQueue::NewTask &task)
    {
        Result<BrowserTaskId> id = BrowserTaskId{};
        shop.write([&] { id = queue().enqueue(task); });
        return id;
    }
    BrowserTaskId publish(VintedItemId item)
    {
        return SmallShop::must(enqueue({.type = u"vinted_publish"_s, .item = item}));
    }
    std::optional<BrowserTaskRow> take() { return take(browser); }
    std::optional<BrowserTaskRow> take(const BrowserRow &by)
    {
        std::optional<BrowserTaskRow> task;
        shop.write([&] { task = SmallShop::must(queue().handOut(by)); });
        return task;
    }
    Result<BrowserTaskRow> settle(const BrowserTaskRow &task, TaskQueue::Answer answer)
    {
        answer.lease = task.lease;
        Result<BrowserTaskRow> settled = task;
        shop.write([&] { settled = queue().settle(task.id, answer); });
        return settled;
    }
    TaskStatus fail(const BrowserTaskRow &task, const QString &type)
    {
        return SmallShop::must(settle(task, {.errorMessage = u"why"_s, .errorType = type})).status;
    }
    BrowserTaskRow task(BrowserTaskId id) { return *SmallShop::must(BrowserTaskRepository(shop.db).find(id)); }
    VintedItemRow stored(VintedItemId id) { return *SmallShop::must(VintedRepository(shop.db).find(id)); }
    BridgeAccountRow state() { return SmallShop::must(BridgeRepository(shop.db).account(account)); }
    TaskQueue::Answer wardrobe(const QJsonArray &items, bool isComplete = true)
    {
        return {.isSuccess = true, .result = {{u"items"_s, items}, {u"complete"_s, isComplete}}};
    }
    QJsonObject row(qint64 vintedId, ProductId product, const QString &flag = {})
    {
        QJsonObject object{{u"id"_s, vintedId}, {u"title"_s, u"Jean [%1]"_s.arg(product.value)}};
        if (!flag.isEmpty())
            object.insert(flag, true);
        return object;
    }

    qint64 saidPauses()
    {
        return **shop.db.value<qint64>("SELECT count(*) FROM problems WHERE kind = 'browser_pause' AND state = 'open'");
    }
    void read(const QJsonArray &rows)
    {
        clock.advance(2min);
        SmallShop::must(enqueue({.type = u"vinted_sync_wardrobe"_s}));
        OK(settle(*take(), wardrobe(rows)));
        clock.advance(2min);
    }

    SmallShop shop;
    FixedClock clock{1795514400000}; // 2026-11-24T10:00:00Z
    Pace pace = {};
    AccountId account;
    BrowserRow browser;
};

} // namespace

class TestTaskQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTaskAtATime();
    void aPublishedItemIsKnownByItsNumber();
    void threeAttemptsThenFailed();
    void anHourThenTimeout();
    void thePaceDoesNotEatTheHour();
    void onlyTheRightUserGetsATask();
    void anItemHasOneOpenTask();
    void removalsWaitForTheOwner();
    void aChallengeStopsEverything();
    void loggingInGoesOn();
    void aLostCreateIsLookedFor();
    void aLostCreateThatIsNotThereIsSentAgain();
    void oneLookIsNotEnough();
    void aLookThatFailsIsFollowedByAnother();
    void anOldListingOfTheProductIsNoProof();
    void progressKeepsTheLease();
    void lateAnswersAreKept();
    void aLateNumberIsNeverPublishedAgain();
    void aCancelledCreateIsLookedForBeforeTheNext();
    void aLateNumberEndsTheNextCreate();
    void aLateRefusalNeedsNobody();
    void whatIsHandedOutToNobodyComesBack();
    void theWardrobeTellsTheStatus();
    void absenceIsNeverASale();
    void aTwinOfOurOwnIsTakenOff();
    void whatStoodThereBeforeIsLeftAlone();
    void aCopyIsNotMade();
    void whatArrivedLateIsNotSentAgain();
    void noSecondListingWhateverBreaks_data();
    void noSecondListingWhateverBreaks();
};

void TestTaskQueue::oneTaskAtATime()
{
    Bench bench;
    const BrowserTaskId first = bench.publish(bench.item(u"A"_s));
    bench.publish(bench.item(u"B"_s));
    const auto taken = bench.take();
    QVERIFY(taken);
    QCOMPARE(taken->id, first);
    QCOMPARE(taken->status, TaskStatus::Processing);
    QVERIFY(!bench.take());
    OK(bench.settle(*taken, {.isSuccess = true, .result = {{u"vinted_id"_s, 9001}}}));
    QVERIFY(!bench.take()); // a minute between listings
    bench.clock.advance(61s);
    QVERIFY(bench.take());
}

void TestTaskQueue::aPublishedItemIsKnownByItsNumber()
{
    Bench bench;
    const VintedItemId item = bench.item(u"A"_s);
    const BrowserTaskId id = bench.publish(item);
    OK(bench.settle(*bench.take(), {.isSuccess = true,
                                    .result = {{u"vinted_id"_s, qint64(31'000'000'001)},
                                               {u"url"_s, u"https://www.vinted.fr/items/31000000001"_s},
                                               {u"image_ids"_s, u"28000000001, x,28000000002"_s}}}));
    QCOMPARE(bench.task(id).status, TaskStatus::Success);
    const VintedItemRow stored = bench.stored(item);
    QCOMPARE(stored.vintedId, std::optional<std::int64_t>(31'000'000'001));
    QCOMPARE(stored.status, VintedStatus::Published);
    QCOMPARE(stored.imageIds, u"28000000001,28000000002"_s);
    QCOMPARE(stored.url, u"https://www.vinted.fr/items/31000000001"_s);
}

void TestTaskQueue::threeAttemptsThenFailed()
{
    Bench bench;
    const VintedItemId item = bench.item(u"A"_s);
    const BrowserTaskId id = bench.publish(item);
    for (const TaskStatus expected : {TaskStatus::Pending, TaskStatus::Pending, TaskStatus::Failed}) {
        bench.clock.advance(61s);
        const auto task = bench.take();
        QVERIFY(task);
        QCOMPARE(bench.fail(*task, u"api_error"_s), expected);
    }
    bench.clock.advance(2min);
    QVERIFY(!bench.take());
    QCOMPARE(bench.task(id).attempts, 3);
    QCOMPARE(bench.stored(item).status, VintedStatus::Error);
    QCOMPARE(SmallShop::must(VintedRepository(bench.shop.db).errors(bench.account, 0, 10)).size(), 3);
}

void TestTaskQueue::anHourThenTimeout()
{
    Bench bench;
    const VintedItemId item = bench.item(u"A"_s);
    const BrowserTaskId id = bench.publish(item);
    bench.clock.advance(59min);
    bench.shop.write([&] { OK(bench.queue().tidy()); });
    QCOMPARE(bench.task(id).status, TaskStatus::Pending);
    bench.clock.advance(2min);
    QVERIFY(!bench.take());
    QCOMPARE(bench.task(id).status, TaskStatus::Timeout);
    QCOMPARE(bench.task(id).errorMessage, u"Task expired after 1 hour"_s);
    QCOMPARE(bench.stored(item).status, VintedStatus::Error);
    bench.publish(item); // and may be asked for again
}

void TestTaskQueue::thePaceDoesNotEatTheHour()
{
    Bench bench;
    QList<BrowserTaskId> ids;
    for (int i = 0; i < 12; ++i)
        ids.append(bench.publish(bench.item(QString::number(i))));
    int published = 0;
    for (int i = 0; i < 4 * 60 && published < 12; ++i) { // a browser that asks each minute
        if (const auto task = bench.take()) {
            ++published;
            OK(bench.settle(*task, {.isSuccess = true, .result = {{u"vinted_id"_s, 9000 + published}}}));
        }
        bench.clock.advance(1min);
    }
    QCOMPARE(published, 12); // five an hour: two hours and a bit
    for (const BrowserTaskId id : ids)
        QCOMPARE(bench.task(id).status, TaskStatus::Success);
}

void TestTaskQueue::onlyTheRightUserGetsATask()
{
    Bench bench;
    bench.publish(bench.item(u"A"_s));
    BrowserRow other = bench.browser;
    other.remoteUser = u"99"_s;
    QVERIFY(!bench.take(other));
    other.remoteUser.clear();
    QVERIFY(!bench.take(other));
    BrowserRow revoked = bench.browser;
    revoked.revokedAt = 1;
    QVERIFY(!bench.take(revoked));
    bench.shop.write(
        [&] { QCOMPARE(bench.queue().sessionSeen(u"99"_s, u"x"_s, u"y"_s).error().code, ErrorCode::Conflict); });
    QVERIFY(bench.take());
}

void TestTaskQueue::anItemHasOneOpenTask()
{
    Bench bench;
    const VintedItemId item = bench.item(u"A"_s);
    bench.publish(item);
    const auto second = bench.enqueue({.type = u"vinted_publish"_s, .item = item});
    QCOMPARE(second.error().code, ErrorCode::Conflict);
}

void TestTaskQueue::removalsWaitForTheOwner()
{
    Bench bench;
    const VintedItemId item = bench.item(u"A"_s);
    const auto id = bench.enqueue({.type = u"vinted_delete"_s, .item = item, .needsApproval = true});
    OK(id);
    bench.clock.advance(3h); // and does not run out of time meanwhile
    QVERIFY(!bench.take());
    bench.shop.write([&] { OK(bench.queue().approve(*id)); });
    const auto task = bench.take();
    QVERIFY(task);
    QCOMPARE(bench.fail(*task, u"not_found"_s), TaskStatus::Success); // gone is what was asked for
    QCOMPARE(bench.stored(item).status, VintedStatus::Deleted);
}

void TestTaskQueue::aChallengeStopsEverything()
{
    Bench bench;
    const BrowserTaskId id = bench.publish(bench.item(u"A"_s));
    QCOMPARE(bench.fail(*bench.take(), u"challenge"_s), TaskStatus::Pending);
    QCOMPARE(bench.task(id).attempts, 0);
    QCOMPARE(bench.state().pauseReason, PauseReason::Challenge);
    bench.clock.advance(29min);
    QVERIFY(!bench.take());
    bench.clock.advance(2min);
    QCOMPARE(bench.fail(*bench.take(), u"challenge"_s), TaskStatus::Pending);
    bench.clock.advance(59min);
    QVERIFY(!bench.take()); // twice as long
    bench.clock.advance(2min);
    const auto again = bench.take();
    QVERIFY(again);
    QCOMPARE(bench.task(id).attempts, 0);
    QCOMPARE(bench.saidPauses(), 1); // one row for the owner, however often
    OK(bench.settle(*again, {.isSuccess = true, .result = {{u"vinted_id"_s, 9001}}}));
    QCOMPARE(bench.saidPauses(), 0);
}

void TestTaskQueue::loggingInGoesOn()
{
    Bench bench;
    bench.publish(bench.item(u"A"_s));
    QCOMPARE(bench.fail(*bench.take(), u"auth_error"_s), TaskStatus::Pending);
    bench.clock.advance(5h);
    QVERIFY(!bench.take());
    QCOMPARE(bench.saidPauses(), 1);
    bench.shop.write([&] { OK(bench.queue().sessionSeen(owner, u"shop"_s, u"www.vinted.fr"_s)); });
    QCOMPARE(bench.saidPauses(), 0);
    QVERIFY(bench.take());
}

void TestTaskQueue::aLostCreateIsLookedFor()
{
    Bench bench;
    const VintedItemId item = bench.item(u"A"_s);
    const BrowserTaskId id = bench.publish(item);
    QVERIFY(bench.take());
    bench.clock.advance(11min); // the browser was closed
    QVERIFY(!bench.take());
    QCOMPARE(bench.task(id).status, TaskStatus::Verifying);
    bench.clock.advance(31s);
    const auto check = bench.take();
    QVERIFY(check);
    QCOMPARE(check->type, u"vinted_sync_wardrobe"_s);
    OK(bench.settle(*check, bench.wardrobe({bench.row(9001, bench.stored(item).product)})));
    QCOMPARE(bench.task(id).status, TaskStatus::Success);
    QCOMPARE(bench.stored(item).vintedId, std::optional<std::int64_t>(9001));
    QVERIFY(!bench.take());
}

void TestTaskQueue::aLostCreateThatIsNotThereIsSentAgain()
{
    Bench bench;
    const BrowserTaskId id = bench.publish(bench.item(u"A"_s));
    QCOMPARE(bench.fail(*bench.take(), u"unknown_outcome"_s), TaskStatus::Verifying);
    for (int look = 0; look < TaskQueue::checksNeeded; ++look) {
        QCOMPARE(bench.task(id).status, TaskStatus::Verifying);
        QVERIFY(!bench.take()); // not at once: it may still arrive
        bench.clock.advance(61s);
        const auto check = bench.take();
        QVERIFY(check);
        OK(bench.settle(*check, bench.wardrobe({QJsonObject{{u"id"_s, 5}, {u"title"_s, u"else"_s}}})));
    }
    QCOMPARE(bench.task(id).status, TaskStatus::Pending);
    QCOMPARE(bench.task(id).attempts, 1);
    bench.clock.advance(61s);
    QCOMPARE(bench.take()->id, id);
}

void TestTaskQueue::oneLookIsNotEnough()
{
    Bench bench;
    const BrowserTaskId id = bench.publish(bench.item(u"A"_s));
    QCOMPARE(bench.fail(*bench.take(), u"unknown_outcome"_s), TaskStatus::Verifying);
    for (int look = 0; look < 6; ++look) { // never a whole wardrobe
        bench.clock.advance(61s);
        const auto check = bench.take();
        QVERIFY(check);
        QCOMPARE(check->type, u"vinted_sync_wardrobe"_s);
        OK(bench.settle(*check, bench.wardrobe({}, false)));
        QCOMPARE(bench.task(id).status, TaskStatus::Verifying);
    }
}

void TestTaskQueue::aLookThatFailsIsFollowedByAnother()
{
    Bench bench;
    const BrowserTaskId id = bench.publish(bench.item(u"A"_s));
    QCOMPARE(bench.fail(*bench.take(), u"unknown_outcome"_s), TaskStatus::Verifying);
    for (int look = 0; look < 8; ++look) {
        bench.clock.advance(61s);
        const auto check = bench.take();
        QVERIFY(check);
        QCOMPARE(check->type, u"vinted_sync_wardrobe"_s);
        bench.fail(*check, u"api_error"_s);
        QCOMPARE(bench.task(id).status, TaskStatus::Verifying);
    }
}

void TestTaskQueue::anOldListingOfTheProductIsNoProof()
{
    Bench bench;
    const VintedItemId item = bench.item(u"A"_s);
    bench.publish(item);
    OK(bench.settle(*bench.take(), {.isSuccess = true, .result = {{u"vinted_id"_s, 9001}}}));
    // Sold, restocked, and listed again: the old one still stands in the wardrobe under the same number of ours.
    const BrowserTaskId again = bench.publish(item);
    bench.clock.advance(61s);
    QCOMPARE(bench.fail(*bench.take(), u"unknown_outcome"_s), TaskStatus::Verifying);
    const ProductId product = bench.stored(item).product;
    QJsonObject sold = bench.row(9001, product, u"is_closed"_s);
    sold.insert(u"item_closing_action"_s, u"sold"_s);
    bench.clock.advance(61s);
    OK(bench.settle(*bench.take(), bench.wardrobe({sold})));
    QCOMPARE(bench.task(again).status, TaskStatus::Verifying);
    bench.clock.advance(61s);
    OK(bench.settle(*bench.take(), bench.wardrobe({sold, bench.row(9002, product)})));
    QCOMPARE(bench.task(again).status, TaskStatus::Success);
    QCOMPARE(bench.stored(item).vintedId, std::optional<std::int64_t>(9002));
}

void TestTaskQueue::progressKeepsTheLease()
{
    Bench bench;
    const BrowserTaskId id = bench.publish(bench.item(u"A"_s));
    const auto task = bench.take();
    for (int i = 0; i < 5; ++i) {
        bench.clock.advance(9min);
        bench.shop.write([&] { OK(bench.queue().progress(id, task->lease, u"photo %1/5"_s.arg(i + 1))); });
    }
    QCOMPARE(bench.task(id).status, TaskStatus::Processing);
    QCOMPARE(bench.task(id).progress, u"photo 5/5"_s);
    bench.clock.advance(11min);
    bench.shop.write(
        [&] { QCOMPARE(bench.queue().progress(id, task->lease, u"x"_s).error().code, ErrorCode::Conflict); });
}

void TestTaskQueue::lateAnswersAreKept()
{
    Bench bench;
    const VintedItemId item = bench.item(u"A"_s);
    const BrowserTaskId id = bench.publish(item);
    const auto task = bench.take();
    bench.shop.write([&] { OK(bench.queue().cancel(id)); });
    QCOMPARE(bench.stored(item).status, VintedStatus::Error);
    const auto late = bench.settle(*task, {.isSuccess = true, .result = {{u"vinted_id"_s, 9001}}});
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(bench.task(id).status, TaskStatus::Cancelled);
    QVERIFY(bench.task(id).lateResult["success"_L1].toBool());
    QCOMPARE(bench.stored(item).vintedId, std::optional<std::int64_t>(9001)); // it is there, whatever we wanted
}

void TestTaskQueue::aLateNumberIsNeverPublishedAgain()
{
    Bench bench;
    const BrowserTaskId id = bench.publish(bench.item(u"A"_s));
    const auto first = bench.take();
    QCOMPARE(bench.fail(*first, u"api_error"_s), TaskStatus::Pending);
    // The same attempt says afterwards that it went through.
    OK(bench.settle(*first, {.isSuccess = true, .result = {{u"vinted_id"_s, 9001}}}));
    QCOMPARE(bench.task(id).status, TaskStatus::Success);
    bench.clock.advance(10min);
    QVERIFY(!bench.take());
}

// Cancelled while a browser had it, and asked for again: it may stand there.
void TestTaskQueue::aCancelledCreateIsLookedForBeforeTheNext()
{
    Bench bench;
    const VintedItemId item = bench.item(u"A"_s);
    const BrowserTaskId first = bench.publish(item);
    QVERIFY(bench.take());
    bench.shop.write([&] { OK(bench.queue().cancel(first)); });
    const BrowserTaskId second = bench.publish(item);
    QCOMPARE(bench.task(second).status, TaskStatus::Verifying);
    bench.clock.advance(61s);
    const auto check = bench.take();
    QVERIFY(check);
    QCOMPARE(check->type, u"vinted_sync_wardrobe"_s);
    OK(bench.settle(*check, bench.wardrobe({bench.row(9001, bench.stored(item).product)})));
    QCOMPARE(bench.task(second).status, TaskStatus::Success);
    QCOMPARE(bench.stored(item).vintedId, std::optional<std::int64_t>(9001));
    bench.clock.advance(10min);
    QVERIFY(!bench.take());

    // One that no browser ever had is simply made.
    const VintedItemId other = bench.item(u"B"_s);
    const BrowserTaskId waiting = bench.publish(other);
    bench.shop.write([&] { OK(bench.queue().cancel(waiting)); });
    QCOMPARE(bench.task(bench.publish(other)).status, TaskStatus::Pending);
}

void TestTaskQueue::aLateNumberEndsTheNextCreate()
{
    Bench bench;
    const VintedItemId item = bench.item(u"A"_s);
    const BrowserTaskId first = bench.publish(item);
    const auto taken = bench.take();
    bench.shop.write([&] { OK(bench.queue().cancel(first)); });
    const BrowserTaskId second = bench.publish(item);
    const auto late = bench.settle(*taken, {.isSuccess = true, .result = {{u"vinted_id"_s, 9001}}});
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(bench.task(second).status, TaskStatus::Success);
    QCOMPARE(bench.stored(item).vintedId, std::optional<std::int64_t>(9001));
    for (int minutes = 0; minutes < 20; ++minutes) { // looks at most
        bench.clock.advance(1min);
        const auto task = bench.take();
        QVERIFY(!task || task->type == "vinted_sync_wardrobe"_L1);
    }
}

// The browser heard that the task was taken back, and says that it made nothing.
void TestTaskQueue::aLateRefusalNeedsNobody()
{
    Bench bench;
    const VintedItemId item = bench.item(u"A"_s);
    const BrowserTaskId first = bench.publish(item);
    const auto taken = bench.take();
    bench.shop.write([&] { OK(bench.queue().cancel(first)); });
    const auto late = bench.settle(*taken, {.errorMessage = u"taken back"_s, .errorType = u"network_error"_s});
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(bench.task(first).lateResult["error_message"_L1].toString(), u"taken back"_s);
    QVERIFY(bench.task(first).lateResult["reviewed"_L1].toBool());
    QCOMPARE(bench.task(bench.publish(item)).status, TaskStatus::Pending); // certainly not there

    const VintedItemId other = bench.item(u"B"_s);
    bench.clock.advance(61s);
    OK(bench.settle(*bench.take(), {.isSuccess = true, .result = {{u"vinted_id"_s, 9001}}}));
    const BrowserTaskId open = bench.publish(other);
    bench.clock.advance(61s);
    auto doubtful = bench.take();
    while (doubtful && doubtful->id != open) { // looks come first
        OK(bench.settle(*doubtful, bench.wardrobe({bench.row(9001, bench.stored(item).product)})));
        doubtful = bench.take();
    }
    QVERIFY(doubtful);
    bench.shop.write([&] { OK(bench.queue().cancel(open)); });
    QVERIFY(!bench.settle(*doubtful, {.errorMessage = u"gone"_s, .errorType = u"unknown_outcome"_s}).ok());
    QVERIFY(!bench.task(open).lateResult["reviewed"_L1].toBool());
    QCOMPARE(bench.task(bench.publish(other)).status, TaskStatus::Verifying);
}

void TestTaskQueue::whatIsHandedOutToNobodyComesBack()
{
    Bench bench;
    bench.publish(bench.item(u"A"_s));
    const auto task = bench.take();
    bench.shop.write([&] { OK(bench.queue().takeBack(task->id, task->lease)); });
    const auto again = bench.take(); // at once: nothing was written
    QVERIFY(again);
    QCOMPARE(again->id, task->id);
    QVERIFY(again->lease > task->lease);
    QCOMPARE(again->attempts, 0);
}

void TestTaskQueue::theWardrobeTellsTheStatus()
{
    Bench bench;
    const VintedItemId item = bench.item(u"A"_s);
    bench.publish(item);
    OK(bench.settle(*bench.take(), {.isSuccess = true, .result = {{u"vinted_id"_s, 9001}}}));
    const ProductId product = bench.stored(item).product;
    const QList<QPair<QString, VintedStatus>> flags = {{u"is_hidden"_s, VintedStatus::Hidden},
                                                       {u"is_draft"_s, VintedStatus::Draft},
                                                       {QString(), VintedStatus::Published},
                                                       {u"is_closed"_s, VintedStatus::Deleted}};
    for (const auto &[flag, status] : flags) {
        OK(bench.enqueue({.type = u"vinted_sync_wardrobe"_s}));
        QJsonObject row = bench.row(9001, product, flag);
        row.insert(u"favourite_count"_s, 3);
        OK(bench.settle(*bench.take(), bench.wardrobe({row})));
        QCOMPARE(bench.stored(item).status, status);
        QCOMPARE(bench.stored(item).favouriteCount, 3);
    }
}

void TestTaskQueue::aTwinOfOurOwnIsTakenOff()
{
    Bench bench;
    const VintedItemId item = bench.item(u"A"_s);
    const ProductId product = bench.stored(item).product;
    bench.read({bench.row(8000, ProductId{99})});
    bench.publish(item);
    OK(bench.settle(*bench.take(), {.isSuccess = true, .result = {{u"vinted_id"_s, 9001}}}));
    QJsonObject other = bench.row(9003, product);
    other.insert(u"title"_s, u"Jean, fait main [%1]"_s.arg(product.value)); // not what we made
    bench.read({bench.row(9001, product), bench.row(9002, product), other});
    const auto removal = bench.take();
    QVERIFY(removal);
    QCOMPARE(removal->type, u"vinted_delete"_s);
    QCOMPARE(removal->payload["vinted_id"_L1].toInteger(), 9002);
    OK(bench.settle(*removal, {.isSuccess = true}));
    QCOMPARE(bench.stored(item).status, VintedStatus::Published);
    QCOMPARE(bench.stored(item).vintedId, std::optional<std::int64_t>(9001));
    bench.read({bench.row(9001, product), bench.row(9002, product), other}); // it may still be shown for a while
    QVERIFY(!bench.take());
}

// A shop whose store was lost, or a second one, has products of the same numbers.
void TestTaskQueue::whatStoodThereBeforeIsLeftAlone()
{
    Bench bench;
    const VintedItemId item = bench.item(u"A"_s);
    const ProductId product = bench.stored(item).product;
    bench.publish(item); // nothing was read before it
    OK(bench.settle(*bench.take(), {.isSuccess = true, .result = {{u"vinted_id"_s, 9001}}}));
    for (int reading = 0; reading < 2; ++reading) {
        bench.read({bench.row(9001, product), bench.row(8001, product)});
        QVERIFY(!bench.take());
    }
    const auto told =
        bench.shop.db.value<qint64>("SELECT count(*) FROM vinted_errors WHERE error_type = 'duplicate_listing'");
    QCOMPARE(**told, 1); // said once
}

void TestTaskQueue::aCopyIsNotMade()
{
    Bench bench;
    const VintedItemId item = bench.item(u"A"_s);
    const ProductId product = bench.stored(item).product;
    SmallShop::must(bench.enqueue({.type = u"vinted_sync_wardrobe"_s}));
    const QString title = bench.row(1, product)["title"_L1].toString();
    const BrowserTaskId publish =
        SmallShop::must(bench.enqueue({.type = u"vinted_publish"_s, .item = item, .payload = {{u"title"_s, title}}}));
    OK(bench.settle(*bench.take(), bench.wardrobe({bench.row(8001, product)})));
    QCOMPARE(bench.task(publish).status, TaskStatus::Failed);
    QVERIFY(bench.task(publish).errorMessage.contains(u"8001"_s));
    QVERIFY(!bench.take());
}

// The answer was lost, and two looks did not find it: before it is sent again it shows up after all.
void TestTaskQueue::whatArrivedLateIsNotSentAgain()
{
    Bench bench;
    const VintedItemId item = bench.item(u"A"_s);
    const ProductId product = bench.stored(item).product;
    bench.pace.listingGapS = 24 * 3600;
    const BrowserTaskId publish = bench.publish(item);
    const auto sent = bench.take();
    bench.fail(*sent, u"unknown_outcome"_s);
    while (bench.task(publish).status == TaskStatus::Verifying) {
        bench.clock.advance(10min);
        const auto look = bench.take();
        QVERIFY(look);
        OK(bench.settle(*look, bench.wardrobe({bench.row(8000, ProductId{99})})));
    }
    QCOMPARE(bench.task(publish).status, TaskStatus::Pending);
    SmallShop::must(bench.enqueue({.type = u"vinted_sync_wardrobe"_s}));
    const auto look = bench.take(); // the pace keeps the second try waiting
    QVERIFY(look);
    QCOMPARE(look->type, u"vinted_sync_wardrobe"_s);
    OK(bench.settle(*look, bench.wardrobe({bench.row(9001, product)})));
    QCOMPARE(bench.task(publish).status, TaskStatus::Success);
    QCOMPARE(bench.stored(item).vintedId, std::optional<std::int64_t>(9001));
    QVERIFY(!bench.take());
}

void TestTaskQueue::absenceIsNeverASale()
{
    Bench bench;
    const VintedItemId item = bench.item(u"A"_s);
    bench.publish(item);
    OK(bench.settle(*bench.take(), {.isSuccess = true, .result = {{u"vinted_id"_s, 9001}}}));
    const auto look = [&](const QJsonArray &rows, bool isComplete) {
        bench.clock.advance(1min);
        SmallShop::must(bench.enqueue({.type = u"vinted_sync_wardrobe"_s}));
        SmallShop::must(bench.settle(*bench.take(), bench.wardrobe(rows, isComplete)));
        return bench.stored(item).status;
    };
    const QJsonArray others{QJsonObject{{u"id"_s, 5}, {u"title"_s, u"else"_s}}};
    QCOMPARE(look(others, false), VintedStatus::Published);
    QCOMPARE(look({}, true), VintedStatus::Published); // empty: rather a mistake
    QCOMPARE(look(others, true), VintedStatus::Missing);
    QCOMPARE(look({bench.row(9001, bench.stored(item).product)}, true), VintedStatus::Published);
}

void TestTaskQueue::noSecondListingWhateverBreaks_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("run %u", seed) << seed;
}

// A Vinted that carries out creates, and a browser that dies, loses answers, answers twice or late, at random.
void TestTaskQueue::noSecondListingWhateverBreaks()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Bench bench;
    bench.pace = {
        .listingGapS = 10, .listingsPerHour = 60, .listingsPerDay = 500, .quietFromHour = 0, .quietToHour = 0};
    QList<VintedItemId> items;
    for (int i = 0; i < 3; ++i) {
        items.append(bench.item(QString::number(i)));
        bench.publish(items.last());
    }
    QList<QPair<qint64, ProductId>> vinted; // what really stands there
    struct Lost {
        BrowserTaskRow task;
        qint64 vintedId;
    };
    QList<Lost> lost;
    const auto rows = [&] {
        QJsonArray all{QJsonObject{{u"id"_s, 1}, {u"title"_s, u"by hand"_s}}};
        for (const auto &[id, product] : vinted)
            all.append(bench.row(id, product));
        return all;
    };
    qint64 nextId = 100;
    for (int step = 0; step < 150; ++step) {
        bench.clock.advance(std::chrono::seconds(random.bounded(5, 400)));
        if (!lost.isEmpty() && random.bounded(4) == 0) {
            const Lost late = lost.takeAt(random.bounded(int(lost.size())));
            const auto ignored =
                bench.settle(late.task, {.isSuccess = true, .result = {{u"vinted_id"_s, late.vintedId}}});
            Q_UNUSED(ignored)
        }
        const auto task = bench.take();
        if (!task)
            continue;
        const int fate = random.bounded(8);
        if (task->type == "vinted_sync_wardrobe"_L1) {
            if (fate == 0)
                continue; // died while reading
            if (fate == 1) {
                OK(bench.settle(*task, bench.wardrobe({}, false)));
                continue;
            }
            OK(bench.settle(*task, bench.wardrobe(rows())));
            continue;
        }
        const ProductId product = bench.stored(task->item).product;
        if (fate == 0) {
            bench.fail(*task, u"api_error"_s); // certainly not sent
            continue;
        }
        if (fate == 1)
            continue; // died before it was sent
        vinted.append({nextId, product});
        const qint64 id = nextId++;
        if (fate >= 6) { // the owner cancels it meanwhile and asks for it again
            bench.shop.write([&] { OK(bench.queue().cancel(task->id)); });
            bench.publish(task->item);
        }
        if (fate == 2 || fate == 6) {
            lost.append({*task, id}); // died after it was sent; the answer may come later
        } else if (fate == 3) {
            bench.fail(*task, u"unknown_outcome"_s);
        } else {
            const auto settled = bench.settle(*task, {.isSuccess = true, .result = {{u"vinted_id"_s, id}}});
            QCOMPARE(settled.ok(), fate != 7); // which is late
        }
    }
    // Nothing breaks any more: what is in doubt is settled, one way or the other.
    for (int step = 0; step < 60; ++step) {
        bench.clock.advance(11min);
        const auto task = bench.take();
        if (!task)
            continue;
        if (task->type == "vinted_sync_wardrobe"_L1) {
            OK(bench.settle(*task, bench.wardrobe(rows())));
            continue;
        }
        vinted.append({nextId, bench.stored(task->item).product});
        OK(bench.settle(*task, {.isSuccess = true, .result = {{u"vinted_id"_s, nextId++}}}));
    }
    QHash<std::int64_t, int> listings;
    for (const auto &[id, product] : vinted)
        QCOMPARE(++listings[product.value], 1);
    for (const VintedItemId id : items) {
        const VintedItemRow item = bench.stored(id);
        QVERIFY(!SmallShop::must(BrowserTaskRepository(bench.shop.db).openOfItem(id)));
        QCOMPARE(item.vintedId.has_value(), listings.value(item.product.value) == 1);
    }
}

QTEST_GUILESS_MAIN(TestTaskQueue)
#include "tst_task_queue.moc"

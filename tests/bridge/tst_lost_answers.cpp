// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bridge/queue_bench.h"

using namespace evenstock;

// What a create came to whose answer was lost, came late, or came after the task was taken back.
class TestLostAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostCreateIsLookedFor();
    void aLostCreateThatIsNotThereIsSentAgain();
    void oneLookIsNotEnough();
    void aLookThatFailsIsFollowedByAnother();
    void anOldListingOfTheProductIsNoProof();
    void lateAnswersAreKept();
    void aLateNumberIsNeverPublishedAgain();
    void aCancelledCreateIsLookedForBeforeTheNext();
    void aLateNumberEndsTheNextCreate();
    void aLateRefusalNeedsNobody();
    void whatArrivedLateIsNotSentAgain();
};

void TestLostAnswers::aLostCreateIsLookedFor()
{
    QueueBench bench;
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

void TestLostAnswers::aLostCreateThatIsNotThereIsSentAgain()
{
    QueueBench bench;
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

void TestLostAnswers::oneLookIsNotEnough()
{
    QueueBench bench;
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

void TestLostAnswers::aLookThatFailsIsFollowedByAnother()
{
    QueueBench bench;
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

void TestLostAnswers::anOldListingOfTheProductIsNoProof()
{
    QueueBench bench;
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

void TestLostAnswers::lateAnswersAreKept()
{
    QueueBench bench;
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

void TestLostAnswers::aLateNumberIsNeverPublishedAgain()
{
    QueueBench bench;
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
void TestLostAnswers::aCancelledCreateIsLookedForBeforeTheNext()
{
    QueueBench bench;
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

void TestLostAnswers::aLateNumberEndsTheNextCreate()
{
    QueueBench bench;
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
void TestLostAnswers::aLateRefusalNeedsNobody()
{
    QueueBench bench;
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

// The answer was lost, and two looks did not find it: before it is sent again it shows up after all.
void TestLostAnswers::whatArrivedLateIsNotSentAgain()
{
    QueueBench bench;
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

QTEST_GUILESS_MAIN(TestLostAnswers)
#include "tst_lost_answers.moc"

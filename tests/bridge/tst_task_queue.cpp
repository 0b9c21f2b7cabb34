// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bridge/queue_bench.h"

using namespace evenstock;

// Who is handed which task, when, and how it ends.
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
    void progressKeepsTheLease();
    void whatIsHandedOutToNobodyComesBack();
};

void TestTaskQueue::oneTaskAtATime()
{
    QueueBench bench;
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
    QueueBench bench;
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
    QueueBench bench;
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
    QueueBench bench;
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
    QueueBench bench;
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
    QueueBench bench;
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
    QueueBench bench;
    const VintedItemId item = bench.item(u"A"_s);
    bench.publish(item);
    const auto second = bench.enqueue({.type = u"vinted_publish"_s, .item = item});
    QCOMPARE(second.error().code, ErrorCode::Conflict);
}

void TestTaskQueue::removalsWaitForTheOwner()
{
    QueueBench bench;
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
    QueueBench bench;
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
    QueueBench bench;
    bench.publish(bench.item(u"A"_s));
    QCOMPARE(bench.fail(*bench.take(), u"auth_error"_s), TaskStatus::Pending);
    bench.clock.advance(5h);
    QVERIFY(!bench.take());
    QCOMPARE(bench.saidPauses(), 1);
    bench.shop.write([&] { OK(bench.queue().sessionSeen(owner, u"shop"_s, u"www.vinted.fr"_s)); });
    QCOMPARE(bench.saidPauses(), 0);
    QVERIFY(bench.take());
}

void TestTaskQueue::progressKeepsTheLease()
{
    QueueBench bench;
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

void TestTaskQueue::whatIsHandedOutToNobodyComesBack()
{
    QueueBench bench;
    bench.publish(bench.item(u"A"_s));
    const auto task = bench.take();
    bench.shop.write([&] { OK(bench.queue().takeBack(task->id, task->lease)); });
    const auto again = bench.take(); // at once: nothing was written
    QVERIFY(again);
    QCOMPARE(again->id, task->id);
    QVERIFY(again->lease > task->lease);
    QCOMPARE(again->attempts, 0);
}

QTEST_GUILESS_MAIN(TestTaskQueue)
#include "tst_task_queue.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bridge/queue_bench.h"

#include <QRandomGenerator>

using namespace evenstock;

class TestTaskQueueFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSecondListingWhateverBreaks_data();
    void noSecondListingWhateverBreaks();
};

void TestTaskQueueFaults::noSecondListingWhateverBreaks_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("run %u", seed) << seed;
}

// A Vinted that carries out creates, and a browser that dies, loses answers, answers twice or late, at random.
void TestTaskQueueFaults::noSecondListingWhateverBreaks()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QueueBench bench;
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

QTEST_GUILESS_MAIN(TestTaskQueueFaults)
#include "tst_task_queue_faults.moc"

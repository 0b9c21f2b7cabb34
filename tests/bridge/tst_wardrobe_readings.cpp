// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bridge/queue_bench.h"

using namespace evenstock;

// What a reading of the wardrobe says of the listings in it, and of those that are not.
class TestWardrobeReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWardrobeTellsTheStatus();
    void absenceIsNeverASale();
    void aTwinOfOurOwnIsTakenOff();
    void whatStoodThereBeforeIsLeftAlone();
    void aCopyIsNotMade();
};

void TestWardrobeReadings::theWardrobeTellsTheStatus()
{
    QueueBench bench;
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

void TestWardrobeReadings::absenceIsNeverASale()
{
    QueueBench bench;
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

void TestWardrobeReadings::aTwinOfOurOwnIsTakenOff()
{
    QueueBench bench;
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
void TestWardrobeReadings::whatStoodThereBeforeIsLeftAlone()
{
    QueueBench bench;
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

void TestWardrobeReadings::aCopyIsNotMade()
{
    QueueBench bench;
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

QTEST_GUILESS_MAIN(TestWardrobeReadings)
#include "tst_wardrobe_readings.moc"

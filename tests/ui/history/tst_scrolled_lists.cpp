// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/batches_model.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/history/batch_detail.h"
#include "ui/history/batches_list.h"
#include "ui/history/history_page.h"
#include "ui/history/run_detail.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Who reads far down in what a run did is left there, whatever a sync writes meanwhile.
class TestScrolledLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatARunDidStaysWhereItIsRead();
    void whatACommandChangedStaysWhereItIsRead();
    void newsDoNotPutTheOrderOff();
};

namespace {

constexpr int many = 450; // more than one page

void goFarDown(QTableView &table)
{
    while (table.model()->canFetchMore({}))
        table.model()->fetchMore({});
    QCOMPARE(table.model()->rowCount(), many);
    table.scrollToBottom();
}

} // namespace

void TestScrolledLists::whatARunDidStaysWhereItIsRead()
{
    StockedShop shop;
    RunRow run{.account = shop.accounts[u"CardTrader"_s], .mode = u"full"_s, .status = u"completed"_s};
    shop.write([&] {
        RunRepository runs(shop.db);
        run.id = SmallShop::must(runs.insertRun(run));
        for (int i = 0; i < many; ++i)
            SmallShop::must(shop.db.run("INSERT INTO run_log (run_id, at, key) VALUES (?, ?, 'run.sent')", run.id,
                                        SmallShop::now + i));
    });
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    auto *page = stage.open<HistoryPage>({.view = View::History, .id = run.id.value});
    auto *tabs = page->detail()->findChild<QTabWidget *>();
    tabs->setCurrentIndex(tabs->count() - 1);
    auto *log = qobject_cast<QTableView *>(tabs->currentWidget());
    QVERIFY(log);
    goFarDown(*log);
    const int place = log->verticalScrollBar()->value();
    QVERIFY(place > 0);
    stage.announce({u"runs"_s});
    QCOMPARE(log->model()->rowCount(), many);
    QCOMPARE(log->verticalScrollBar()->value(), place);
    // Another run is another list.
    stage.open<HistoryPage>({.view = View::History, .id = shop.undoableRun.value});
    QVERIFY(log->model()->rowCount() < many);
}

void TestScrolledLists::whatACommandChangedStaysWhereItIsRead()
{
    StockedShop shop;
    shop.write([&] {
        for (int i = 0; i < many; ++i)
            SmallShop::must(RunRepository(shop.db).log({.at = SmallShop::now,
                                                        .product = shop.products.first(),
                                                        .field = u"title"_s,
                                                        .old = QString::number(i),
                                                        .now = QString::number(i + 1),
                                                        .cause = u"manual"_s,
                                                        .batch = 77}));
    });
    WindowStage stage(shop);
    const ViewServices services{stage.requests, stage.store, stage.reader, stage.runs,        stage.accounts,
                                stage.memory,   stage.ages,  stage.clock,  stage.marketplaces};
    BatchDetail detail(services);
    detail.resize(500, 400);
    detail.show();
    const BatchView batch{.batch = 77, .at = SmallShop::now, .cause = u"manual"_s, .changes = many};
    detail.setBatch(batch);
    auto *changes = detail.findChild<QTableView *>(u"batchChanges"_s);
    QVERIFY(changes);
    goFarDown(*changes);
    const int place = changes->verticalScrollBar()->value();
    QVERIFY(place > 0);
    detail.setBatch(batch);
    QCOMPARE(changes->model()->rowCount(), many);
    QCOMPARE(changes->verticalScrollBar()->value(), place);
}

// A run writes for minutes, and its news come faster than the worker puts a long list in order.
void TestScrolledLists::newsDoNotPutTheOrderOff()
{
    StockedShop shop;
    shop.write([&] {
        for (int i = 0; i < many; ++i)
            SmallShop::must(RunRepository(shop.db).log({.at = SmallShop::now - i,
                                                        .product = shop.products.first(),
                                                        .field = u"title"_s,
                                                        .old = QString::number(i),
                                                        .now = QString::number(i + 1),
                                                        .cause = u"manual"_s,
                                                        .batch = 1000 + i}));
    });
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    auto *page = stage.open<HistoryPage>({.view = View::History, .filter = u"batches"_s});
    QTableView *table = page->findChild<BatchesList *>()->table();
    QSignalSpy read(static_cast<PagedTable *>(table->model()), &PagedTable::loaded);
    table->horizontalHeader()->setSortIndicator(BatchesModel::What, Qt::AscendingOrder);
    QTRY_COMPARE(read.size(), 1);
    while (table->model()->canFetchMore({}))
        table->model()->fetchMore({});
    const int rows = table->model()->rowCount();
    QVERIFY(rows >= many);
    stage.reader.hold();
    stage.announce({u"products"_s});
    stage.announce({u"products"_s});
    const auto asked = stage.reader.held();
    stage.announce({u"products"_s});
    QCOMPARE(stage.reader.held(), asked);
    read.clear();
    stage.reader.release();
    QTRY_COMPARE(read.size(), 2); // and then the newest is read
    QCoreApplication::processEvents();
    QCOMPARE(read.size(), 2);                   // once
    QCOMPARE(table->model()->rowCount(), rows); // as far as it was shown
}

QTEST_MAIN(TestScrolledLists)
#include "tst_scrolled_lists.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/batches_model.h"
#include "models/views/runs_model.h"
#include "models/views/undo_rows.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/history/history_page.h"
#include "ui/history/run_detail.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aRunShowsWhatItChanged();
    void undoSaysBeforehandWhatReturns();
    void undoAsksForTheRun();
    void whatTheOwnerDidAtOnceIsTakenBack();
    void resultsAreFiltered();
    void aRunEndsWhileItIsLookedAt();

private:
    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    HistoryPage *m_page = nullptr;
};

void TestHistoryPage::init()
{
    m_shop = std::make_unique<StockedShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_page = m_stage->open<HistoryPage>({.view = View::History, .id = m_shop->undoableRun.value});
}

void TestHistoryPage::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

void TestHistoryPage::aRunShowsWhatItChanged()
{
    QCOMPARE(m_page->detail()->run(), m_shop->undoableRun);
    const QTableView *changes = nullptr;
    for (const QTableView *table : m_page->detail()->findChildren<QTableView *>()) {
        if (table->accessibleName() == "Changes of this run"_L1)
            changes = table;
    }
    QVERIFY(changes);
    QCOMPARE(changes->model()->rowCount(), 24);
    QCOMPARE(m_page->detail()->findChild<QTabWidget *>()->tabText(0), u"Changed here 24"_s);
    QCOMPARE(changes->model()->index(0, ChangesModel::From).data().toString().replace(QChar(0xa0), u' '),
             u"187.00 RON"_s);
}

void TestHistoryPage::undoSaysBeforehandWhatReturns()
{
    const QJsonObject price{{u"sku"_s, u"TEA"_s}, {u"field"_s, u"title"_s}, {u"from"_s, u"New"_s}, {u"to"_s, u"Old"_s}};
    QJsonObject left = price;
    left[u"reason"_s] = u"changed_since"_s;
    m_stage->engine.answer(
        u"run.undo"_s,
        {{u"returned"_s, 20}, {u"rows"_s, QJsonArray{price}}, {u"left"_s, QJsonArray{left}}, {u"left_count"_s, 4}});
    clickOn(m_stage->find<QPushButton>(u"showUndo"_s));
    const QJsonObject call = m_stage->onlyCall(u"run.undo"_s);
    QVERIFY(call[u"dry_run"].toBool());
    const auto said = [this](const QString &words) {
        for (const QLabel *label : m_page->detail()->findChildren<QLabel *>())
            if (label->text().contains(words))
                return true;
        return false;
    };
    QTRY_VERIFY(said(u"20 old value"_s));
    QVERIFY(said(u"4 value"_s));
    const QAbstractItemModel *rows = m_stage->find<QTableView>(u"undoRows"_s)->model();
    QCOMPARE(rows->rowCount(), 2);
    QCOMPARE(rows->index(0, UndoRowsModel::To).data().toString(), u"Old"_s);
    QCOMPARE(rows->index(1, UndoRowsModel::To).data().toString(), u"stays"_s);
}

void TestHistoryPage::undoAsksForTheRun()
{
    clickOn(m_stage->find<QPushButton>(u"undoNow"_s));
    QCOMPARE(m_stage->onlyCall(u"run.undo"_s), (QJsonObject{{u"run"_s, qint64(m_shop->undoableRun.value)}}));
}

void TestHistoryPage::whatTheOwnerDidAtOnceIsTakenBack()
{
    auto *choice = m_stage->find<QTabBar>(u"historyOf"_s);
    QTest::mouseClick(choice, Qt::LeftButton, {}, choice->tabRect(1).center());
    m_shop->write([&] {
        SmallShop::must(RunRepository(m_shop->db)
                            .log({.at = SmallShop::now,
                                  .product = m_shop->products.first(),
                                  .field = u"title"_s,
                                  .old = u"Old"_s,
                                  .now = u"New"_s,
                                  .cause = u"import"_s,
                                  .batch = 900}));
    });
    m_stage->announce({u"products"_s});
    auto *batches = m_stage->find<QTableView>(u"batches"_s);
    QCOMPARE(batches->model()->index(0, BatchesModel::What).data().toString(), u"File imported"_s);
    const QAbstractItemModel *changes = m_stage->find<QTableView>(u"batchChanges"_s)->model();
    QCOMPARE(changes->rowCount(), 1);
    QCOMPARE(changes->index(0, ChangesModel::From).data().toString(), u"Old"_s);
    clickOn(m_stage->find<QPushButton>(u"showUndo"_s));
    clickOn(m_stage->find<QPushButton>(u"undoNow"_s));
    const QList<QJsonObject> calls = m_stage->engine.callsOf(u"batch.undo"_s);
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls[0], (QJsonObject{{u"batch"_s, 900}, {u"dry_run"_s, true}}));
    QCOMPARE(calls[1], (QJsonObject{{u"batch"_s, 900}}));
}

void TestHistoryPage::resultsAreFiltered()
{
    const QList<QComboBox *> boxes = m_page->findChildren<QComboBox *>();
    boxes[1]->setCurrentIndex(2); // partly or failed
    QAbstractItemModel *model = m_page->table()->model();
    QTRY_VERIFY(model->rowCount() > 0 && model->rowCount() < 10);
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString result = model->index(row, RunsModel::Outcome).data().toString();
        QVERIFY2(result == "Partly"_L1 || result == "Failed"_L1, qPrintable(result));
    }
}

void TestHistoryPage::aRunEndsWhileItIsLookedAt()
{
    QAbstractItemModel *model = m_page->table()->model();
    const RunId running{model->index(0, 0).data(IdRole).toLongLong()};
    QCOMPARE(model->index(0, RunsModel::Outcome).data().toString(), u"Running"_s);
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        RunRow row = *SmallShop::must(runs.findRun(running));
        row.status = u"completed"_s;
        row.finishedAt = SmallShop::now;
        SmallShop::must(runs.updateRun(row));
    });
    m_stage->announce({u"runs"_s});
    QCOMPARE(model->index(0, RunsModel::Outcome).data().toString(), u"OK"_s);
    QCOMPARE(m_page->detail()->run(), m_shop->undoableRun); // what is chosen stays
}

QTEST_MAIN(TestHistoryPage)
#include "tst_history_page.moc"

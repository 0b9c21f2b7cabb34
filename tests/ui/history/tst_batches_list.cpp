// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/batches_model.h"
#include "models/views/roles.h"
#include "models/views/runs_model.h"
#include "models/views/undo_rows.h"
#include "tests/ui/history/opened_history.h"
#include "tests/ui/support/fit_check.h"
#include "ui/history/batch_detail.h"
#include "ui/history/batches_list.h"
#include "ui/widgets/thin_bar.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QMessageBox>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestBatchesList : public OpenedHistory
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anEditByHandIsListed_data();
    void anEditByHandIsListed();
    void whatTheOwnerDidAtOnceIsTakenBack();
    void ordersAndChannelsAreAmongWhatTheOwnerDid();
    void whatTheOwnerDidIsSorted();
    void newsLeaveTheOwnerAmongOlderChanges();
    void decisionsAreNamedWithTheirValues();
};

void TestBatchesList::init()
{
    open();
}

void TestBatchesList::cleanup()
{
    close();
}

void TestBatchesList::anEditByHandIsListed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("what");
    QTest::newRow("a price") << u"price"_s << u"Edited: Price"_s;
    QTest::newRow("a title") << u"title"_s << u"Edited: Title"_s;
    QTest::newRow("stock") << u"on_hand"_s << u"Stock corrected"_s;
}

void TestBatchesList::anEditByHandIsListed()
{
    QFETCH(const QString, field);
    QFETCH(const QString, what);
    auto *choice = m_stage->find<QTabBar>(u"historyOf"_s);
    QTest::mouseClick(choice, Qt::LeftButton, {}, choice->tabRect(1).center());
    m_shop->write([&] {
        SmallShop::must(RunRepository(m_shop->db)
                            .log({.at = SmallShop::now,
                                  .product = m_shop->products.first(),
                                  .field = field,
                                  .old = u"1"_s,
                                  .now = u"2"_s,
                                  .cause = u"manual"_s,
                                  .batch = 901}));
    });
    m_stage->announce({u"products"_s});
    const auto *batches = m_stage->find<QTableView>(u"batches"_s);
    QCOMPARE(batches->model()->index(0, BatchesModel::What).data().toString(), what);
}

void TestBatchesList::whatTheOwnerDidAtOnceIsTakenBack()
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
    m_stage->engine.answer(u"batch.undo"_s, {{u"returned"_s, 1}, {u"products"_s, 1}});
    clickOn(m_stage->find<QPushButton>(u"showUndo"_s));
    QCOMPARE(m_stage->onlyCall(u"batch.undo"_s), (QJsonObject{{u"batch"_s, 900}, {u"dry_run"_s, true}}));
    QTRY_VERIFY(m_stage->find<QPushButton>(u"undoNow"_s)->isEnabled());
    m_stage->engine.answer(u"batch.undo"_s, {{u"returned"_s, 1}, {u"products"_s, 1}});
    clickOn(m_stage->find<QPushButton>(u"undoNow"_s));
    QTRY_VERIFY(m_page->findChild<QMessageBox *>(u"undoQuestion"_s));
    clickOn(m_page->findChild<QMessageBox *>(u"undoQuestion"_s)->findChild<QPushButton *>(u"undoConfirmed"_s));
    QCOMPARE(m_stage->engine.callsOf(u"batch.undo"_s).last(), (QJsonObject{{u"batch"_s, 900}}));
}

void TestBatchesList::ordersAndChannelsAreAmongWhatTheOwnerDid()
{
    auto *choice = m_stage->find<QTabBar>(u"historyOf"_s);
    QTest::mouseClick(choice, Qt::LeftButton, {}, choice->tabRect(1).center());
    const auto did = [this](const QString &field, const QString &from, const QString &to, std::int64_t batch) {
        m_shop->write([&] {
            SmallShop::must(RunRepository(m_shop->db)
                                .log({.at = SmallShop::now,
                                      .account = m_shop->accounts[u"eMAG MAIN"_s],
                                      .field = field,
                                      .old = from,
                                      .now = to,
                                      .cause = u"manual"_s,
                                      .batch = batch}));
        });
    };
    auto *batches = m_page->findChild<QTableView *>(u"batches"_s);
    const auto cell = [](const QTableView *table, int column) {
        return table->model()->index(0, column).data().toString();
    };
    const auto *detail = m_page->findChild<BatchDetail *>();
    const auto *changes = detail->findChild<QTableView *>(u"batchChanges"_s); // nothing is chosen yet
    did(u"order:acknowledge:48210377"_s, u"new"_s, u"in_progress"_s, 910);
    m_stage->announce({u"orders"_s});
    QCOMPARE(cell(batches, BatchesModel::What), u"Order taken"_s);
    QCOMPARE(cell(batches, BatchesModel::Product), u"Order 48210377  ·  eMAG MAIN"_s);
    clickRow(batches, batches->model()->index(0, BatchesModel::What));
    QCOMPARE(cell(changes, ChangesModel::What), u"Order 48210377"_s);
    QCOMPARE(cell(changes, ChangesModel::From), u"New"_s);
    QCOMPARE(cell(changes, ChangesModel::To), u"Taken"_s);
    QVERIFY(!detail->findChild<QPushButton *>(u"undoNow"_s)->isVisible()); // a marketplace was told
    did(u"order:cancel:48210378"_s, u"new"_s, {}, 909); // the answer was lost, and what became of it not to be seen
    m_stage->announce({u"orders"_s});
    QCOMPARE(batches->model()->index(1, BatchesModel::What).data().toString(), u"Order cancelled: no answer came"_s);
    did(u"enabled"_s, u"true"_s, u"false"_s, 911);
    m_stage->announce({u"accounts"_s});
    QCOMPARE(cell(batches, BatchesModel::What), u"Channel switched off"_s);
    QCOMPARE(cell(batches, BatchesModel::Product), u"eMAG MAIN"_s);
    clickRow(batches, batches->model()->index(0, BatchesModel::What));
    QCOMPARE(cell(changes, ChangesModel::From), u"on"_s);
    QCOMPARE(cell(changes, ChangesModel::To), u"off"_s);
    QVERIFY(!detail->findChild<QPushButton *>(u"undoNow"_s)->isVisible());
    did(u"enabled"_s, u"true"_s, u"replaced"_s, 912); // by another one of the same shop
    m_stage->announce({u"accounts"_s});
    QCOMPARE(cell(batches, BatchesModel::What), u"Switched off for another channel"_s);
}

void TestBatchesList::whatTheOwnerDidIsSorted()
{
    auto *choice = m_stage->find<QTabBar>(u"historyOf"_s);
    QTest::mouseClick(choice, Qt::LeftButton, {}, choice->tabRect(1).center());
    const auto change = [this](std::int64_t batch, qsizetype product, const QString &cause, int fields) {
        for (int n = 0; n < fields; ++n)
            SmallShop::must(RunRepository(m_shop->db)
                                .log({.at = SmallShop::now + batch,
                                      .product = m_shop->products.values().at(product),
                                      .field = n % 2 ? u"title"_s : u"brand"_s,
                                      .old = u"a"_s,
                                      .now = u"b"_s,
                                      .cause = cause,
                                      .batch = batch}));
    };
    m_shop->write([&] {
        change(900, 0, u"import"_s, 3);
        change(901, 1, u"undo"_s, 1);
        change(902, 2, u"manual"_s, 2);
    });
    m_stage->announce({u"products"_s});
    auto *table = m_stage->find<QTableView>(u"batches"_s);
    const auto shown = [table] {
        QList<qint64> batches;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            batches.append(table->model()->index(row, 0).data(IdRole).toLongLong());
        return batches.mid(0, 3);
    };
    const auto press = [table](int column) {
        QHeaderView *header = table->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    const int before = table->model()->rowCount() - 3; // of the shop's own story
    QCOMPARE(shown(), (QList<qint64>{902, 901, 900}));
    press(BatchesModel::When); // the other way
    QCOMPARE(table->model()->rowCount(), before + 3);
    QCOMPARE(table->model()->index(before, 0).data(IdRole).toLongLong(), 900);
    QCOMPARE(table->model()->index(before + 2, 0).data(IdRole).toLongLong(), 902);
    press(BatchesModel::Values);
    press(BatchesModel::Values); // most first
    const auto sizes = [table] {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts.append(table->model()->index(row, BatchesModel::Values).data().toString());
        return texts;
    };
    const auto mostFirst = [&] {
        const QStringList all = sizes();
        return all.first() != all.last() &&
               std::is_sorted(all.begin(), all.end(),
                              [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    };
    QTRY_VERIFY(mostFirst());
    QCOMPARE(table->model()->rowCount(), before + 3);
    press(BatchesModel::What);
    const auto titles = [table] {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts.append(table->model()->index(row, BatchesModel::What).data().toString());
        return texts;
    };
    const auto byWords = [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; };
    const auto isSorted = [&] {
        const QStringList all = titles();
        return all.first() != all.last() && std::is_sorted(all.begin(), all.end(), byWords);
    };
    QTRY_VERIFY(isSorted());
    m_shop->write([&] { change(903, 3, u"import"_s, 1); }); // news keep the order
    m_stage->announce({u"products"_s});
    QTRY_COMPARE(table->model()->rowCount(), before + 4);
    QVERIFY2(isSorted(), qPrintable(titles().join(u", "_s)));
    const auto bars = m_stage->window->currentPage()->findChild<BatchesList *>()->findChildren<ThinBar *>();
    const auto isShown = [&bars] {
        return std::any_of(bars.begin(), bars.end(), [](const ThinBar *bar) { return bar->isVisible(); });
    };
    m_stage->reader.hold();
    press(BatchesModel::Values);
    QVERIFY(!isShown()); // it may be over before it is seen
    QTRY_VERIFY(isShown());
    m_stage->reader.release();
    QTRY_VERIFY(!isShown());
}

void TestBatchesList::newsLeaveTheOwnerAmongOlderChanges()
{
    const auto change = [this](std::int64_t batch) {
        SmallShop::must(RunRepository(m_shop->db)
                            .log({.at = SmallShop::now + batch,
                                  .product = m_shop->products.values().at(0),
                                  .field = u"brand"_s,
                                  .old = u"a"_s,
                                  .now = u"b"_s,
                                  .cause = u"manual"_s,
                                  .batch = batch}));
    };
    m_shop->write([&] {
        for (int n = 0; n < 450; ++n)
            change(1000 + n);
    });
    auto *choice = m_stage->find<QTabBar>(u"historyOf"_s);
    QTest::mouseClick(choice, Qt::LeftButton, {}, choice->tabRect(1).center());
    QAbstractItemModel *model = m_stage->find<QTableView>(u"batches"_s)->model();
    while (model->canFetchMore({}))
        model->fetchMore({});
    const int all = model->rowCount();
    QVERIFY(all >= 450);
    m_shop->write([&] { change(2000); });
    m_stage->announce({u"products"_s});
    QCOMPARE(model->index(0, 0).data(IdRole).toLongLong(), 2000);
    QVERIFY2(model->rowCount() >= all, qPrintable(QString::number(model->rowCount())));
}

// "Keep mine" changes nothing here, so the change log knows nothing of it.
void TestBatchesList::decisionsAreNamedWithTheirValues()
{
    m_shop->write([&] {
        SmallShop::must(m_shop->db.run("UPDATE conflicts SET state = 'resolved', taken = 'local', resolved_at = ?, "
                                       "batch = 902 WHERE listing_id = ?",
                                       SmallShop::now, m_shop->mainConflict));
    });
    m_stage->announce({u"conflicts"_s, u"products"_s});
    auto *choice = m_stage->find<QTabBar>(u"historyOf"_s);
    QTest::mouseClick(choice, Qt::LeftButton, {}, choice->tabRect(1).center());
    const QAbstractItemModel *changes = m_stage->find<QTableView>(u"batchChanges"_s)->model();
    QCOMPARE(changes->rowCount(), 3);
    const QString title = SmallShop::must(m_shop->db.value<QString>("SELECT p.title FROM listings l JOIN products p ON "
                                                                    "p.id = l.product_id WHERE l.id = ?",
                                                                    m_shop->mainConflict))
                              .value_or(QString());
    for (int row = 0; row < changes->rowCount(); ++row) {
        QCOMPARE(changes->index(row, ChangesModel::What).data().toString(), title);
        QVERIFY(!changes->index(row, ChangesModel::From).data().toString().isEmpty());
        QVERIFY(changes->index(row, ChangesModel::From).data() != changes->index(row, ChangesModel::To).data());
    }
    const QJsonObject left{{u"sku"_s, u"TEA"_s},   {u"title"_s, u"Tea"_s}, {u"field"_s, u"title"_s},
                           {u"from"_s, u"Ours"_s}, {u"to"_s, u"Theirs"_s}, {u"reason"_s, u"sent_since"_s}};
    m_stage->engine.answer(u"conflict.undo"_s, {{u"left"_s, QJsonArray{left}}, {u"left_count"_s, 1}});
    clickOn(m_stage->find<QPushButton>(u"showUndo"_s));
    const QAbstractItemModel *rows = m_stage->find<QTableView>(u"undoRows"_s)->model();
    QTRY_COMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->index(0, UndoRowsModel::What).data().toString(), u"Tea  ·  TEA"_s);
    QCOMPARE(rows->index(0, UndoRowsModel::From).data().toString(), u"Ours"_s);
    bool isSaid = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains("sent to the channel already"_L1));
    QVERIFY(isSaid);
}

QTEST_MAIN(TestBatchesList)
#include "tst_batches_list.moc"

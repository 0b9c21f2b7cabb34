// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/roles.h"
#include "tests/ui/catalogue/catalogue_stage.h"
#include "ui/catalogue/bulk_edit_dialog.h"
#include "ui/widgets/notice_line.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestBulkEdit : public QObject, private CatalogueStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void manyPricesAreRaisedAtOnce();
    void oneOfManyIsLeftOut();
    void allAreLeftOutAndTakenInAgain();
    void theWholeListIsEditedAfterAQuestion();
    void whatMovedSinceIsShownAgain();
    void aValueIsTypedForOneProductAlone();
    void whatWasDoneIsTakenBackAfterwards();
};

void TestBulkEdit::manyPricesAreRaisedAtOnce()
{
    choose(u"BG-1204-EN"_s);
    const int row = m_page->table()->currentIndex().row();
    m_page->table()->selectionModel()->select(m_page->table()->model()->index(row + 1, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    clickOn(m_stage->find<QPushButton>(u"bulkEditButton"_s));
    auto *dialog = m_stage->window->findChild<BulkEditDialog *>();
    QVERIFY(dialog);
    auto *apply = m_stage->find<QPushButton>(u"applyBulk"_s, dialog);
    QVERIFY(!apply->isEnabled());
    typeInto(m_stage->find<QLineEdit>(u"bulkText"_s, dialog), u"10"_s); // percent of the price
    const auto *preview = m_stage->find<QTableView>(u"bulkPreview"_s, dialog)->model();
    QCOMPARE(preview->rowCount(), 2);
    QCOMPARE(preview->index(0, BulkPreview::To).data().toString().replace(QChar(0xa0), u' '), u"235.95 RON"_s);
    auto *text = m_stage->find<QLineEdit>(u"bulkText"_s, dialog);
    text->clear();
    typeInto(text, u"-100"_s);
    QTRY_VERIFY(dialog->findChild<NoticeLine *>()->isVisible()); // nobody sells for nothing
    QVERIFY(!apply->isEnabled());
    text->clear();
    typeInto(text, u"10"_s);
    QVERIFY(!dialog->findChild<NoticeLine *>()->isVisible());
    m_stage->engine.answer(u"product.bulk"_s, {{u"changed"_s, 2}, {u"failed_count"_s, 0}, {u"batch"_s, 31}});
    clickOn(apply);
    const QJsonArray rows = m_stage->onlyCall(u"product.bulk"_s)[u"rows"].toArray();
    QCOMPARE(rows.size(), 2);
    const QJsonObject seen{{u"price_minor"_s, 21450}, {u"currency"_s, u"RON"_s}};
    QCOMPARE(
        rows[0].toObject(),
        (QJsonObject{
            {u"sku"_s, u"BG-1204-EN"_s}, {u"price_minor"_s, 23595}, {u"currency"_s, u"RON"_s}, {u"from"_s, seen}}));
    auto *notice = dialog->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    clickOn(notice->findChild<QPushButton *>());
    QVERIFY(!notice->findChild<QPushButton *>()->isVisible()); // once
    QCOMPARE(m_stage->onlyCall(u"batch.undo"_s), (QJsonObject{{u"batch"_s, 31}}));
}

// A tick taken off leaves that product as it is, and only that one.
void TestBulkEdit::oneOfManyIsLeftOut()
{
    choose(u"BG-1204-EN"_s);
    const int row = m_page->table()->currentIndex().row();
    m_page->table()->selectionModel()->select(m_page->table()->model()->index(row + 1, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    clickOn(m_stage->find<QPushButton>(u"bulkEditButton"_s));
    auto *dialog = m_stage->find<BulkEditDialog>(u"bulkEdit"_s);
    auto *table = m_stage->find<QTableView>(u"bulkPreview"_s, dialog);
    auto *apply = m_stage->find<QPushButton>(u"applyBulk"_s, dialog);
    QVERIFY(!table->model()->index(0, BulkPreview::Product).data(Qt::CheckStateRole).isValid()); // nothing changes
    auto *text = m_stage->find<QLineEdit>(u"bulkText"_s, dialog);
    typeInto(text, u"10"_s);
    const QModelIndex first = table->model()->index(0, BulkPreview::Product);
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    table->setCurrentIndex(first);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    text->clear();
    typeInto(text, u"20"_s); // another change: it stays left out
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    clickOn(apply);
    const QJsonArray rows = m_stage->onlyCall(u"product.bulk"_s)[u"rows"].toArray();
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.at(0)[u"sku"].toString() != u"BG-1204-EN"_s);
}

void TestBulkEdit::allAreLeftOutAndTakenInAgain()
{
    choose(u"BG-1204-EN"_s);
    const int row = m_page->table()->currentIndex().row();
    m_page->table()->selectionModel()->select(m_page->table()->model()->index(row + 1, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    clickOn(m_stage->find<QPushButton>(u"bulkEditButton"_s));
    auto *dialog = m_stage->find<BulkEditDialog>(u"bulkEdit"_s);
    auto *apply = m_stage->find<QPushButton>(u"applyBulk"_s, dialog);
    auto *ticks = dialog->findChild<QToolButton *>(u"tickAll"_s);
    QVERIFY(ticks && !ticks->isVisible()); // there is nothing to leave out yet
    typeInto(m_stage->find<QLineEdit>(u"bulkText"_s, dialog), u"10"_s);
    clickOn(ticks);
    QVERIFY(!apply->isEnabled());
    const auto *table = m_stage->find<QTableView>(u"bulkPreview"_s, dialog);
    auto *model = table->model();
    QVERIFY(model->setData(model->index(1, BulkPreview::Product), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(apply->isEnabled());
    clickOn(ticks); // some are in: all out
    QVERIFY(!apply->isEnabled());
    clickOn(ticks);
    clickOn(apply);
    QCOMPARE(m_stage->onlyCall(u"product.bulk"_s)[u"rows"].toArray().size(), 2);
}

// One that is selected is one; the whole list only after a question that says how many.
void TestBulkEdit::theWholeListIsEditedAfterAQuestion()
{
    auto *button = m_stage->find<QPushButton>(u"bulkEditButton"_s);
    choose(u"BG-1204-EN"_s);
    clickOn(button);
    auto *one = m_stage->find<BulkEditDialog>(u"bulkEdit"_s);
    QCOMPARE(m_stage->find<QTableView>(u"bulkPreview"_s, one)->model()->rowCount(), 1);
    one->close();
    QTRY_VERIFY(!m_stage->window->findChild<BulkEditDialog *>());
    m_page->table()->clearSelection();
    const int all = m_page->table()->model()->rowCount();
    QVERIFY(all > 2);
    clickOn(button);
    auto *box = m_stage->find<QMessageBox>(u"editAll"_s);
    QVERIFY2(box->text().contains(QLocale().toString(all)), qPrintable(box->text()));
    QTest::keyClick(box, Qt::Key_Return); // Cancel is preset
    QTRY_VERIFY(!m_stage->window->findChild<QMessageBox *>(u"editAll"_s));
    QVERIFY(!m_stage->window->findChild<BulkEditDialog *>());
    clickOn(button);
    clickOn(m_stage->find<QPushButton>(u"editAllYes"_s));
    auto *dialog = m_stage->find<BulkEditDialog>(u"bulkEdit"_s);
    QCOMPARE(m_stage->find<QTableView>(u"bulkPreview"_s, dialog)->model()->rowCount(), all);
}

// What a sync took in meanwhile is not overwritten: those products are shown as they are now, to be changed or not.
void TestBulkEdit::whatMovedSinceIsShownAgain()
{
    choose(u"BG-1204-EN"_s);
    const int row = m_page->table()->currentIndex().row();
    m_page->table()->selectionModel()->select(m_page->table()->model()->index(row + 1, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    clickOn(m_stage->find<QPushButton>(u"bulkEditButton"_s));
    auto *dialog = m_stage->find<BulkEditDialog>(u"bulkEdit"_s);
    typeInto(m_stage->find<QLineEdit>(u"bulkText"_s, dialog), u"10"_s);
    m_shop->write([&] {
        ProductRepository products(m_shop->db);
        Product product = *SmallShop::must(products.find(m_shop->products[u"BG-1204-EN"_s]));
        product.price.minor = 10000;
        SmallShop::must(products.update(product));
    });
    const QJsonObject failure{
        {u"sku"_s, u"BG-1204-EN"_s}, {u"code"_s, u"conflict"_s}, {u"item"_s, u"price_minor"_s}, {u"found"_s, 10000}};
    m_stage->engine.answer(
        u"product.bulk"_s,
        {{u"changed"_s, 1}, {u"failed_count"_s, 1}, {u"failed"_s, QJsonArray{failure}}, {u"batch"_s, 31}});
    auto *apply = m_stage->find<QPushButton>(u"applyBulk"_s, dialog);
    clickOn(apply);
    auto *notice = dialog->findChild<NoticeLine *>();
    QTRY_VERIFY2(notice->text().contains("1 product(s) were left alone"_L1) ||
                     notice->text().contains("1 product was left alone"_L1),
                 qPrintable(notice->text()));
    const auto *preview = m_stage->find<QTableView>(u"bulkPreview"_s, dialog)->model();
    QCOMPARE(preview->rowCount(), 1);
    QCOMPARE(preview->index(0, BulkPreview::From).data().toString().replace(QChar(0xa0), u' '), u"100.00 RON"_s);
    m_stage->engine.forget();
    clickOn(apply);
    const QJsonArray rows = m_stage->onlyCall(u"product.bulk"_s)[u"rows"].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0)[u"price_minor"].toInt(), 11000);
    QCOMPARE(rows.at(0)[u"from"][u"price_minor"].toInt(), 10000);
}

// One cell typed, and all of it goes together.
void TestBulkEdit::aValueIsTypedForOneProductAlone()
{
    choose(u"BG-1204-EN"_s);
    const int row = m_page->table()->currentIndex().row();
    m_page->table()->selectionModel()->select(m_page->table()->model()->index(row + 1, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    clickOn(m_stage->find<QPushButton>(u"bulkEditButton"_s));
    auto *dialog = m_stage->find<BulkEditDialog>(u"bulkEdit"_s);
    auto *table = m_stage->find<QTableView>(u"bulkPreview"_s, dialog);
    table->setCurrentIndex(table->model()->index(0, BulkPreview::To));
    table->edit(table->currentIndex());
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->geometry(), table->visualRect(table->currentIndex())); // over what was there
    editor->selectAll();
    typeInto(editor, u"199.90"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    auto *back = m_stage->find<QToolButton>(u"takeBackTyped"_s, dialog);
    QTest::keyClick(dialog, Qt::Key_Escape); // by mistake
    clickOn(m_stage->find<QPushButton>(u"leaveStay"_s, dialog));
    QVERIFY(dialog->isVisible());
    clickOn(m_stage->find<QPushButton>(u"applyBulk"_s, dialog));
    const QJsonArray rows = m_stage->onlyCall(u"product.bulk"_s)[u"rows"].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0)[u"sku"].toString(), u"BG-1204-EN"_s);
    QCOMPARE(rows.at(0)[u"price_minor"].toInt(), 19990);
    QTRY_VERIFY(!back->isVisible()); // nothing typed is left
}

// The dialog is gone; the list still offers the undo, whatever it is told meanwhile.
void TestBulkEdit::whatWasDoneIsTakenBackAfterwards()
{
    choose(u"BG-1204-EN"_s);
    chooseAlso(m_page->table()->currentIndex().row() + 1);
    clickOn(m_stage->find<QPushButton>(u"bulkEditButton"_s));
    auto *dialog = m_stage->find<BulkEditDialog>(u"bulkEdit"_s);
    typeInto(m_stage->find<QLineEdit>(u"bulkText"_s, dialog), u"10"_s);
    m_stage->engine.answer(u"product.bulk"_s, {{u"changed"_s, 2}, {u"failed_count"_s, 0}, {u"batch"_s, 31}});
    clickOn(m_stage->find<QPushButton>(u"applyBulk"_s, dialog));
    QTRY_VERIFY(dialog->findChild<NoticeLine *>()->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_stage->window->findChild<BulkEditDialog *>());
    m_stage->announce({u"products"_s});
    auto *done = m_stage->find<NoticeLine>(u"bulkDone"_s);
    QVERIFY2(done->text().startsWith("2 product"_L1), qPrintable(done->text()));
    m_stage->engine.answer(u"batch.undo"_s, {{u"returned"_s, 2}});
    auto *undo = m_stage->find<QPushButton>(u"noticeAction"_s, done);
    clickOn(undo);
    QVERIFY(!undo->isVisible()); // a double click takes it back once
    QCOMPARE(m_stage->onlyCall(u"batch.undo"_s), (QJsonObject{{u"batch"_s, 31}}));
    QTRY_VERIFY2(done->text().contains("returned"_L1), qPrintable(done->text()));
}

QTEST_MAIN(TestBulkEdit)
#include "tst_bulk_edit.moc"

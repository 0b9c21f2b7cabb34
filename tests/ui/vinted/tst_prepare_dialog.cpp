// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_stage.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/vinted/prepare_dialog.h"
#include "ui/vinted/values_dialog.h"
#include "ui/vinted/vinted_page.h"
#include "ui/widgets/notice_line.h"

#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

QJsonObject made(const QString &title, const QJsonArray &problems = {})
{
    return {{u"title"_s, title},       {u"description"_s, u"Un beau jean."_s},
            {u"price"_s, 27.9},        {u"currency"_s, u"EUR"_s},
            {u"problems"_s, problems}, {u"ready_to_publish"_s, problems.isEmpty()}};
}

QJsonObject problem(const QString &field, const QString &trouble)
{
    return {{u"field"_s, field}, {u"trouble"_s, trouble}, {u"message"_s, u"…"_s}};
}

} // namespace

// Products on their way to Vinted, from the catalogue.
class TestPrepareDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsReadyIsQueuedAndTheRestSaysWhy();
    void oneThatCannotBePreparedHoldsNoneUp();
    void missingValuesAreAssignedFromThere();
    void nothingChosenIsSaid();
    void withoutAnAccountThereItIsNotOffered();

private:
    PrepareDialog *openFor(const QList<int> &rows);
    std::unique_ptr<SmallShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    QTableView *m_table = nullptr;
};

void TestPrepareDialog::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_shop->account(u"Wardrobe"_s, u"vinted"_s);
    for (const QString &sku : {u"A"_s, u"B"_s, u"C"_s})
        m_shop->product(sku, u"Jean "_s + sku, 1);
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_table = m_stage->open<CataloguePage>({.view = View::Catalogue})->table();
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
}

void TestPrepareDialog::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

PrepareDialog *TestPrepareDialog::openFor(const QList<int> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QModelIndex index = m_table->model()->index(rows[i], 2);
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, i > 0 ? Qt::ControlModifier : Qt::NoModifier,
                          m_table->visualRect(index).center());
    }
    if (rows.size() > 1) { // offered by the pane beside the list
        clickOn(m_stage->find<QPushButton>(u"prepareMany"_s));
        return m_stage->window->findChild<PrepareDialog *>();
    }
    auto *more = m_stage->find<QToolButton>(u"productMore"_s);
    clickOn(more);
    for (QAction *action : more->findChild<QMenu *>()->actions()) {
        if (action->text() == u"Prepare for Vinted…"_s)
            action->trigger();
    }
    return m_stage->window->findChild<PrepareDialog *>();
}

void TestPrepareDialog::whatIsReadyIsQueuedAndTheRestSaysWhy()
{
    m_stage->engine.answer(u"vinted.prepare"_s, made(u"Levi's Jeans [1]"_s));
    m_stage->engine.answer(u"vinted.prepare"_s, made(u"Jeans [2]"_s, {problem(u"brand"_s, u"missing"_s),
                                                                      problem(u"images"_s, u"missing"_s)}));
    PrepareDialog *dialog = openFor({0, 1});
    QVERIFY(dialog && dialog->isVisible());
    auto *queue = m_stage->find<QPushButton>(u"prepareQueue"_s, dialog);
    QTRY_COMPARE(queue->text(), u"Queue 1 for Vinted"_s);
    const QList<QJsonObject> asked = m_stage->engine.callsOf(u"vinted.prepare"_s);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.first()[u"account"].toString(), u"Wardrobe"_s);
    auto *table = m_stage->find<QTableView>(u"prepareProducts"_s, dialog);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"Ready"_s);
    QCOMPARE(table->model()->index(1, 1).data().toString(), u"2 reason(s) against it"_s);
    QCOMPARE(m_stage->find<QLabel>(u"previewTitle"_s, dialog)->text(), u"Levi's Jeans [1]"_s);
    clickRow(table, table->model()->index(1, 0));
    const QString reasons = m_stage->find<QLabel>(u"prepareReasons"_s, dialog)->text();
    QVERIFY2(reasons.contains(u"Brand: the product has none"_s) && reasons.contains(u"Pictures"_s),
             qPrintable(reasons)); // every one of them
    const qint64 id = asked.first()[u"product_id"].toInteger();
    m_stage->engine.answer(
        u"vinted.publish"_s,
        {{u"success"_s, 1},
         {u"failed"_s, 0},
         {u"results"_s, QJsonArray{QJsonObject{{u"product_id"_s, id}, {u"status"_s, u"pending"_s}}}}});
    clickOn(queue);
    QCOMPARE(m_stage->onlyCall(u"vinted.publish"_s),
             (QJsonObject{{u"account"_s, u"Wardrobe"_s}, {u"product_ids"_s, QJsonArray{id}}}));
    QTRY_COMPARE(table->model()->index(0, 1).data().toString(), u"Queued"_s);
    QVERIFY(!queue->isEnabled()); // nothing twice
    clickOn(m_stage->find<QPushButton>(u"noticeAction"_s, dialog));
    QTRY_VERIFY(m_stage->window->findChild<VintedPage *>());
    QCOMPARE(m_stage->window->currentView(), View::Channels);
    QTRY_COMPARE(m_stage->find<QTabBar>(u"vintedParts"_s)->currentIndex(), static_cast<int>(VintedPage::Tasks));
}

void TestPrepareDialog::oneThatCannotBePreparedHoldsNoneUp()
{
    m_stage->engine.answer(u"vinted.prepare"_s, made(u"Jeans [1]"_s));
    m_stage->engine.refuse(u"vinted.prepare"_s, makeError(ErrorCode::NotFound, u"there is no product 2"_s));
    m_stage->engine.answer(u"vinted.prepare"_s, made(u"Jeans [3]"_s));
    PrepareDialog *dialog = openFor({0, 1, 2});
    auto *queue = m_stage->find<QPushButton>(u"prepareQueue"_s, dialog);
    QTRY_COMPARE(queue->text(), u"Queue 2 for Vinted"_s);
    QVERIFY(queue->isEnabled());
    auto *table = m_stage->find<QTableView>(u"prepareProducts"_s, dialog);
    QCOMPARE(table->model()->index(1, 1).data().toString(), u"Not queued"_s);
    QCOMPARE(table->model()->index(2, 1).data().toString(), u"Ready"_s);
}

void TestPrepareDialog::missingValuesAreAssignedFromThere()
{
    m_stage->engine.answer(u"vinted.prepare"_s, made(u"Jeans [1]"_s, {problem(u"brand"_s, u"unmapped"_s)}));
    PrepareDialog *dialog = openFor({0});
    auto *values = m_stage->find<QPushButton>(u"prepareValues"_s, dialog);
    QTRY_VERIFY(values->isEnabled());
    QVERIFY(!m_stage->find<QPushButton>(u"prepareQueue"_s, dialog)->isEnabled());
    clickOn(values);
    auto *editor = dialog->findChild<ValuesDialog *>();
    QVERIFY(editor && editor->isVisible());
    const qint64 id = m_stage->engine.callsOf(u"vinted.prepare"_s).first()[u"product_id"].toInteger();
    QTRY_COMPARE(m_stage->onlyCall(u"vinted.values"_s),
                 (QJsonObject{{u"account"_s, u"Wardrobe"_s}, {u"product_ids"_s, QJsonArray{id}}}));
    m_stage->engine.answer(u"vinted.prepare"_s, made(u"Levi's Jeans [1]"_s));
    QTest::keyClick(editor, Qt::Key_Escape);
    auto *queue = m_stage->find<QPushButton>(u"prepareQueue"_s, dialog);
    QTRY_VERIFY(queue->isEnabled()); // looked at again
}

void TestPrepareDialog::nothingChosenIsSaid()
{
    m_table->clearSelection();
    QCoreApplication::processEvents();
    QVERIFY(!m_stage->window->findChild<QPushButton *>(u"prepareVintedButton"_s)->isVisible());
    QTest::keyClick(m_stage->window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"chosen products for vinted"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!m_stage->window->findChild<PrepareDialog *>());
    const auto isSaid = [this] {
        for (const NoticeLine *line : m_stage->window->findChildren<NoticeLine *>()) {
            if (line->isVisible() && line->text().contains(u"Choose the products first"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isSaid());
}

void TestPrepareDialog::withoutAnAccountThereItIsNotOffered()
{
    SmallShop other;
    other.account(u"Attic"_s);
    other.product(u"A"_s, u"Jean"_s, 1);
    WindowStage stage(other);
    auto *page = stage.open<CataloguePage>({.view = View::Catalogue});
    QTRY_COMPARE(page->table()->model()->rowCount(), 1);
    clickRow(page->table(), page->table()->model()->index(0, 2));
    QCoreApplication::processEvents();
    QVERIFY(!page->findChild<QPushButton *>(u"prepareVintedButton"_s)->isVisible());
}

QTEST_MAIN(TestPrepareDialog)
#include "tst_prepare_dialog.moc"

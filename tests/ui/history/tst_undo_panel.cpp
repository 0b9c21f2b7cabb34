// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/roles.h"
#include "models/views/undo_rows.h"
#include "tests/ui/history/opened_history.h"
#include "tests/ui/support/fit_check.h"
#include "ui/history/undo_panel.h"
#include "ui/widgets/notice_line.h"

#include <QJsonArray>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestUndoPanel : public OpenedHistory
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void undoSaysBeforehandWhatReturns();
    void theButtonIsInSightWithLargeLetters();
    void howManyReturnIsSaidUnasked();
    void aPressIsAnsweredThoughNothingWouldReturn();
    void anAnswerAboutAnotherOneTakesNoPressAway();
    void undoAsksBeforeItDoes();
    void whatOnlyWentOutSaysWhereToUndoIt();
};

void TestUndoPanel::init()
{
    open();
}

void TestUndoPanel::cleanup()
{
    close();
}

void TestUndoPanel::undoSaysBeforehandWhatReturns()
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
    // Numbers stand right, and their heads with them.
    const QJsonObject number{
        {u"sku"_s, u"TEA"_s}, {u"field"_s, u"price"_s}, {u"from"_s, u"62.40"_s}, {u"to"_s, u"60.40"_s}};
    m_stage->engine.answer(u"run.undo"_s, {{u"returned"_s, 1}, {u"rows"_s, QJsonArray{number}}});
    clickOn(m_stage->find<QPushButton>(u"showUndo"_s));
    QTRY_COMPARE(rows->index(0, UndoRowsModel::To).data().toString(), u"60.40"_s);
    QVERIFY(rows->index(0, UndoRowsModel::To).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QCOMPARE(crookedHeads(*m_stage->find<QTableView>(u"undoRows"_s)), QStringList());
}

// Below what would return, which takes the room that there is.
void TestUndoPanel::theButtonIsInSightWithLargeLetters()
{
    const UsedLook look(150, Qt::LeftToRight);
    m_stage = std::make_unique<WindowStage>(*m_shop);
    m_stage->window->resize(usualScreen);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_page = m_stage->open<HistoryPage>({.view = View::History, .id = m_shop->undoableRun.value});
    QJsonArray rows;
    for (int i = 0; i < 6; ++i)
        rows.append(QJsonObject{
            {u"sku"_s, u"TEA"_s}, {u"field"_s, u"price"_s}, {u"from"_s, u"62.40"_s}, {u"to"_s, u"60.40"_s}});
    m_stage->engine.answer(u"run.undo"_s, {{u"returned"_s, 6}, {u"rows"_s, rows}});
    clickOn(m_stage->find<QPushButton>(u"showUndo"_s));
    QTRY_VERIFY(m_stage->find<QTableView>(u"undoRows"_s)->isVisible());
    const auto *button = m_stage->find<QPushButton>(u"undoNow"_s);
    QTRY_COMPARE(button->visibleRegion().boundingRect(), button->rect());
    QTRY_COMPARE(whatDoesNotFit(*m_page->detail()->findChild<UndoPanel *>()).join(u'\n'), QString());
    for (const QTableView *table : m_page->detail()->findChildren<QTableView *>()) { // and a row of each list is whole
        if (table->isVisible() && table->model()->rowCount() > 0)
            QVERIFY(table->viewport()->height() >= table->rowHeight(0));
    }
}

void TestUndoPanel::howManyReturnIsSaidUnasked()
{
    m_stage->engine.answer(u"run.undo"_s, {{u"returned"_s, 20}, {u"left_count"_s, 4}});
    glance()->start(0);
    QTRY_VERIFY(isSaid(u"20 old value"_s));
    QVERIFY(isSaid(u"4 value"_s));
    QVERIFY(m_stage->onlyCall(u"run.undo"_s)[u"dry_run"].toBool());
    for (const QTableView *rows : m_page->findChildren<QTableView *>(u"undoRows"_s))
        QVERIFY(!rows->isVisible()); // these are asked for
}

void TestUndoPanel::aPressIsAnsweredThoughNothingWouldReturn()
{
    m_stage->engine.answer(u"run.undo"_s, {{u"stays"_s, QJsonObject{{u"created"_s, 12}}}});
    const auto *panel = m_page->detail()->findChild<UndoPanel *>();
    const auto *notice = panel->findChild<NoticeLine *>();
    QVERIFY(!notice->isVisible());
    clickOn(m_stage->find<QPushButton>(u"showUndo"_s));
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(isSaid(u"None of its values would return."_s));
    QVERIFY(!panel->findChild<QTableView *>(u"undoRows"_s)->isVisible());
}

// What is asked by itself about one run is under way while its owner goes on to the next and presses there.
void TestUndoPanel::anAnswerAboutAnotherOneTakesNoPressAway()
{
    const ViewServices services{m_stage->requests, m_stage->store,    m_stage->reader,
                                m_stage->runs,     m_stage->accounts, m_stage->memory,
                                m_stage->ages,     m_stage->clock,    m_stage->marketplaces};
    UndoPanel panel(services);
    panel.show();
    const auto about = [](int run) {
        return Undoable{.command = u"run.undo"_s,
                        .arguments = {{u"run"_s, run}},
                        .title = u"Undo this run"_s,
                        .button = u"Undo run %1"_s.arg(run)};
    };
    const auto press = [&panel](const QString &name) { panel.findChild<QPushButton *>(name)->click(); };
    m_stage->engine.answer(u"run.undo"_s, {{u"returned"_s, 1}}); // of the first
    m_stage->engine.answer(u"run.undo"_s, {{u"returned"_s, 7}, {u"products"_s, 7}});
    panel.setSubject(about(1));
    press(u"showUndo"_s);
    panel.setSubject(about(2));
    press(u"undoNow"_s);
    QTRY_VERIFY(panel.findChild<QMessageBox *>(u"undoQuestion"_s));
    const QList<QJsonObject> calls = m_stage->engine.callsOf(u"run.undo"_s);
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls[1], (QJsonObject{{u"run"_s, 2}, {u"dry_run"_s, true}}));
    QVERIFY(panel.findChild<QMessageBox *>(u"undoQuestion"_s)->informativeText().contains(u"7 old value"_s));
    // And what was done about the second is not said of a third.
    m_stage->engine.answer(u"run.undo"_s, {{u"returned"_s, 7}});
    press(u"undoConfirmed"_s);
    panel.setSubject(about(3));
    QSignalSpy undone(&panel, &UndoPanel::undone);
    QTRY_COMPARE(undone.size(), 1);
    QVERIFY(panel.findChild<QPushButton *>(u"undoNow"_s)->isVisible());
    QVERIFY(panel.findChild<QPushButton *>(u"undoNow"_s)->isEnabled());
}

void TestUndoPanel::undoAsksBeforeItDoes()
{
    m_stage->engine.answer(u"run.undo"_s,
                           {{u"returned"_s, 20},
                            {u"products"_s, 12},
                            {u"left_count"_s, 4},
                            {u"stays"_s, QJsonObject{{u"orders"_s, 3}, {u"created"_s, 2}, {u"linked"_s, 0}}}});
    const QJsonObject run{{u"run"_s, qint64(m_shop->undoableRun.value)}};
    QJsonObject dry = run;
    dry[u"dry_run"_s] = true;
    clickOn(m_stage->find<QPushButton>(u"undoNow"_s));
    QTRY_VERIFY(m_page->findChild<QMessageBox *>(u"undoQuestion"_s));
    auto *question = m_page->findChild<QMessageBox *>(u"undoQuestion"_s);
    QCOMPARE(m_stage->engine.callsOf(u"run.undo"_s), (QList<QJsonObject>{dry})); // nothing is done yet
    for (const QString &words :
         {u"20 old value"_s, u"12 product"_s, u"4 value"_s, u"3 sale"_s, u"2 product(s) that were made"_s})
        QVERIFY2(question->informativeText().contains(words), qPrintable(question->informativeText()));
    QVERIFY(question->defaultButton() == question->button(QMessageBox::Cancel));
    clickOn(question->findChild<QPushButton *>(u"undoConfirmed"_s));
    QCOMPARE(m_stage->engine.callsOf(u"run.undo"_s), (QList<QJsonObject>{dry, run}));
}

void TestUndoPanel::whatOnlyWentOutSaysWhereToUndoIt()
{
    const ListingId listing{SmallShop::must(m_shop->db.value<qint64>("SELECT min(id) FROM listings")).value_or(0)};
    m_shop->write([&] {
        const RunRow row = *SmallShop::must(RunRepository(m_shop->db).findRun(m_shop->undoableRun));
        SmallShop::must(m_shop->db.run("DELETE FROM change_log WHERE run_id = ?", row.id));
        SmallShop::must(
            RunRepository(m_shop->db)
                .insertDelivery({.account = row.account, .listing = listing, .run = row.id, .kind = u"update"_s}));
    });
    m_stage->announce({u"runs"_s});
    const auto isSaid = [this] {
        for (const QLabel *label : m_page->detail()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains("only sent what was changed before"_L1))
                return true;
        }
        return false;
    };
    QVERIFY(isSaid());
    QVERIFY(!m_page->detail()->findChild<QPushButton *>(u"undoNow"_s)->isVisible());
}

QTEST_MAIN(TestUndoPanel)
#include "tst_undo_panel.moc"

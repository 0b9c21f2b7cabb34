// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/batches_model.h"
#include "models/views/roles.h"
#include "models/views/runs_model.h"
#include "models/views/sent_model.h"
#include "models/views/undo_rows.h"
#include "tests/ui/support/fit_check.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/history/batch_detail.h"
#include "ui/history/batches_list.h"
#include "ui/history/fitting_tabs.h"
#include "ui/history/history_page.h"
#include "ui/history/run_detail.h"
#include "ui/history/undo_panel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/thin_bar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aRunShowsWhatItChanged();
    void afterMidnightTodayIsAnotherDay();
    void undoSaysBeforehandWhatReturns();
    void theButtonIsInSightWithLargeLetters();
    void howManyReturnIsSaidUnasked();
    void aPressIsAnsweredThoughNothingWouldReturn();
    void whatWouldTakeNothingBackCannotBePressed();
    void anotherRunKeepsTheListThatWasLookedAt();
    void anAnswerAboutAnotherOneTakesNoPressAway();
    void everyListOfARunIsReachedWhereItIsNarrow();
    void figuresAreTheRowsOfTheTabs();
    void whatARunSaidIsKeptWithIt();
    void aPreviewShowsWhatItPlanned();
    void undoAsksBeforeItDoes();
    void whatOnlyWentOutSaysWhereToUndoIt();
    void anEditByHandIsListed_data();
    void anEditByHandIsListed();
    void whatTheOwnerDidAtOnceIsTakenBack();
    void ordersAndChannelsAreAmongWhatTheOwnerDid();
    void whatTheOwnerDidIsSorted();
    void newsLeaveTheOwnerAmongOlderChanges();
    void decisionsAreNamedWithTheirValues();
    void theRateIsWhole();
    void resultsAreFiltered();
    void aRunEndsWhileItIsLookedAt();
    void fromItsRowTabGoesIntoTheRun();

private:
    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    QTimer *glance() { return m_page->findChildren<QTimer *>(u"undoGlance"_s).first(); }
    bool isSaid(const QString &words)
    {
        const QList<QLabel *> labels = m_page->detail()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    }
    HistoryPage *m_page = nullptr;
};

void TestHistoryPage::init()
{
    m_shop = std::make_unique<StockedShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_page = m_stage->open<HistoryPage>({.view = View::History, .id = m_shop->undoableRun.value});
    glance()->stop(); // what is asked by itself has a test of its own
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
    const auto *tabs = m_page->detail()->findChild<QTabWidget *>();
    QCOMPARE(tabs->tabToolTip(tabs->currentIndex()), u"Changed here 24"_s);
    QCOMPARE(changes->model()->index(0, ChangesModel::From).data().toString().replace(QChar(0xa0), u' '),
             u"187.00 RON"_s);
}

// The window stays open for days.
void TestHistoryPage::afterMidnightTodayIsAnotherDay()
{
    const QList<QDateEdit *> dates = m_page->findChildren<QDateEdit *>();
    QCOMPARE(dates.size(), 2);
    const QDate from = dates[0]->date();
    const QDate today = dates[1]->date();
    m_stage->clock.advance(std::chrono::hours(24));
    Q_EMIT m_stage->ages.ticked();
    QCOMPARE(dates[1]->date(), today.addDays(1));
    QCOMPARE(dates[0]->date(), from);
    dates[1]->setDate(today.addDays(-3)); // the owner looks at the past
    m_stage->clock.advance(std::chrono::hours(24));
    Q_EMIT m_stage->ages.ticked();
    QCOMPARE(dates[1]->date(), today.addDays(-3));
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
void TestHistoryPage::theButtonIsInSightWithLargeLetters()
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

void TestHistoryPage::howManyReturnIsSaidUnasked()
{
    m_stage->engine.answer(u"run.undo"_s, {{u"returned"_s, 20}, {u"left_count"_s, 4}});
    glance()->start(0);
    QTRY_VERIFY(isSaid(u"20 old value"_s));
    QVERIFY(isSaid(u"4 value"_s));
    QVERIFY(m_stage->onlyCall(u"run.undo"_s)[u"dry_run"].toBool());
    for (const QTableView *rows : m_page->findChildren<QTableView *>(u"undoRows"_s))
        QVERIFY(!rows->isVisible()); // these are asked for
}

void TestHistoryPage::aPressIsAnsweredThoughNothingWouldReturn()
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

void TestHistoryPage::whatWouldTakeNothingBackCannotBePressed()
{
    auto *undo = m_stage->find<QPushButton>(u"undoNow"_s);
    auto *preview = m_stage->find<QPushButton>(u"showUndo"_s);
    m_stage->engine.answer(u"run.undo"_s, {{u"stays"_s, QJsonObject{{u"created"_s, 12}}}});
    undo->setFocus();
    glance()->start(0);
    QTRY_VERIFY(isSaid(u"None of its values would return."_s));
    QVERIFY(!undo->isEnabled());
    QCOMPARE(QApplication::focusWidget(), preview); // which may find something later
    m_stage->engine.answer(u"run.undo"_s, {{u"returned"_s, 2}});
    clickOn(preview);
    QTRY_VERIFY(undo->isEnabled());
}

// From a run with errors to one without and back: never to the technical list, which nobody asked for.
void TestHistoryPage::anotherRunKeepsTheListThatWasLookedAt()
{
    RunDetail *detail = m_page->detail();
    auto *tabs = detail->findChild<QTabWidget *>();
    const RunView failed = SmallShop::must(RunQueries(m_shop->db).find(m_shop->undoableRun)).value();
    RunRow quiet = failed.run;
    quiet.id = {};
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        quiet.id = SmallShop::must(runs.insertRun(quiet));
        SmallShop::must(runs.updateRun(quiet));
        SmallShop::must(m_shop->db.run("INSERT INTO requests (at, account_id, run_id, method, path) VALUES (?, ?, ?, "
                                       "'GET', '/')",
                                       SmallShop::now, quiet.account, quiet.id));
    });
    const auto nameOf = [tabs](int tab) { return tabs->tabText(tab); };
    const auto goTo = [&](const QString &name) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (nameOf(tab) == name && tabs->isTabVisible(tab))
                tabs->setCurrentIndex(tab);
        }
    };
    goTo(u"Errors"_s);
    QCOMPARE(nameOf(tabs->currentIndex()), u"Errors"_s);
    RunView other = failed;
    other.run = quiet;
    detail->setRun(other);
    QCOMPARE(nameOf(tabs->currentIndex()), u"Changed here"_s);
    detail->setRun(failed);
    QCOMPARE(nameOf(tabs->currentIndex()), u"Errors"_s);
    goTo(u"Requests"_s); // who wants that gets it
    detail->setRun(other);
    QCOMPARE(nameOf(tabs->currentIndex()), u"Requests"_s);
}

// What is asked by itself about one run is under way while its owner goes on to the next and presses there.
void TestHistoryPage::anAnswerAboutAnotherOneTakesNoPressAway()
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

void TestHistoryPage::everyListOfARunIsReachedWhereItIsNarrow()
{
    QWidget ground;
    ground.resize(1000, 300);
    auto *fitting = new FittingTabs(u"Lists"_s, &ground);
    for (const QString &name : {u"Changed here"_s, u"Stock"_s, u"Sent"_s, u"Errors"_s, u"Requests"_s, u"Log"_s})
        fitting->tabs()->addTab(new QWidget, name);
    fitting->tabs()->setTabToolTip(0, u"Changed here 24"_s);
    fitting->tabs()->setTabVisible(2, false);
    fitting->resize(900, 300);
    ground.show();
    auto *list = fitting->findChild<QComboBox *>(u"tabList"_s);
    const QTabBar *bar = fitting->tabs()->tabBar();
    QTRY_VERIFY(bar->isVisible() && !list->isVisible());
    fitting->resize(120, 300);
    QTRY_VERIFY(!bar->isVisible() && list->isVisible());
    QStringList names;
    for (int row = 0; row < list->count(); ++row)
        names.append(list->itemText(row));
    QCOMPARE(names, (QStringList{u"Changed here 24"_s, u"Stock"_s, u"Errors"_s, u"Requests"_s, u"Log"_s}));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(fitting->tabs()->currentIndex(), 5);
    fitting->tabs()->setCurrentIndex(3);
    QCOMPARE(list->currentText(), u"Errors"_s);
    fitting->resize(900, 300);
    QTRY_VERIFY(bar->isVisible() && !list->isVisible());
}

// Every figure of a run is the length of the list behind its tab.
void TestHistoryPage::figuresAreTheRowsOfTheTabs()
{
    const RunId run = m_shop->undoableRun;
    const ListingId listing{SmallShop::must(m_shop->db.value<qint64>("SELECT min(id) FROM listings")).value_or(0)};
    m_shop->write([&] {
        RunRow row = *SmallShop::must(RunRepository(m_shop->db).findRun(run));
        row.notes = {u"nothing_shown"_s};
        SmallShop::must(RunRepository(m_shop->db).updateRun(row));
        for (int i = 0; i < 3; ++i)
            SmallShop::must(RunRepository(m_shop->db)
                                .insertDelivery({.account = row.account,
                                                 .listing = listing,
                                                 .run = run,
                                                 .kind = u"update"_s,
                                                 .quantity = Quantity::pieces(i),
                                                 .recordedAt = SmallShop::now}));
    });
    m_stage->announce({u"runs"_s});
    auto *tabs = m_page->detail()->findChild<QTabWidget *>();
    QString figures;
    for (const QLabel *label : m_page->detail()->findChildren<QLabel *>())
        figures += label->text();
    QVERIFY(figures.contains(u"The marketplace shows no listings at all; nothing was changed for that."_s));
    int seen = 0;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (!tabs->isTabVisible(tab) || tabs->tabText(tab) == "Log"_L1)
            continue;
        tabs->setCurrentIndex(tab);
        const int rows = qobject_cast<QTableView *>(tabs->widget(tab))->model()->rowCount();
        const QString name = tabs->tabText(tab);
        QCOMPARE(tabs->tabToolTip(tab), u"%1 %2"_s.arg(name).arg(rows));
        QVERIFY2(figures.contains(u'>' + name + u'<') && figures.contains(u"<b>%1</b>"_s.arg(rows)), qPrintable(name));
        ++seen;
    }
    QCOMPARE(seen, 4); // what is empty has no tab, but for changes and requests
    const QAbstractItemModel *sent = m_page->detail()->findChild<QTableView *>(u"runSent"_s)->model();
    QCOMPARE(sent->rowCount(), 4);
    QCOMPARE(sent->index(0, SentModel::State).data().toString(), u"Refused"_s);
    QCOMPARE(sent->index(1, SentModel::State).data().toString(), u"Under way"_s);
    const QModelIndex chosen = m_page->table()->currentIndex();
    QCOMPARE(chosen.siblingAtColumn(RunsModel::Changes).data().toInt(), 24 + 4);
}

void TestHistoryPage::whatARunSaidIsKeptWithIt()
{
    const RunId run = m_shop->undoableRun;
    m_shop->write([&] {
        SmallShop::must(m_shop->db.run("DELETE FROM run_log"));
        SmallShop::must(RunLogRepository(m_shop->db)
                            .add({{.run = run,
                                   .at = SmallShop::now - 9000,
                                   .key = u"run.page"_s,
                                   .arguments = {{u"page"_s, 1}, {u"total_pages"_s, 2}, {u"processed"_s, 100}}},
                                  {.run = run,
                                   .at = SmallShop::now - 8000,
                                   .key = u"run.items_failed"_s,
                                   .arguments = {{u"count"_s, 1}}}}));
    });
    auto *tabs = m_page->detail()->findChild<QTabWidget *>();
    const auto *log = m_page->detail()->findChild<QTableView *>(u"runLog"_s);
    const QTabBar *bar = tabs->tabBar();
    const int place = tabs->indexOf(log);
    QCOMPARE(tabs->tabText(place), u"Log"_s);
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, bar->tabRect(place).center());
    QVERIFY(log->isVisible());
    QCOMPARE(log->model()->rowCount(), 2);
    QCOMPARE(log->model()->index(0, 0).data().toString(), u"Page 1 of 2: 100 read so far"_s);
    QCOMPARE(log->model()->index(1, 0).data(StateRole).toInt(), static_cast<int>(ItemState::Warning));
}

void TestHistoryPage::aPreviewShowsWhatItPlanned()
{
    RunId preview;
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        RunRow row = *SmallShop::must(runs.findRun(m_shop->undoableRun));
        row.dryRun = true;
        row.counters.updated = 5;
        preview = SmallShop::must(runs.insertRun(row));
        const PlanId plan =
            SmallShop::must(runs.insertPlan({.account = row.account, .run = preview, .kind = u"dry_run"_s}));
        for (int i = 0; i < 4; ++i)
            SmallShop::must(runs.insertPlanItem({.plan = plan,
                                                 .product = m_shop->products.first(),
                                                 .item = u"A"_s,
                                                 .kind = u"field"_s,
                                                 .field = u"title"_s,
                                                 .direction = u"in"_s,
                                                 .from = u"Old"_s,
                                                 .to = u"New"_s}));
    });
    m_stage->announce({u"runs"_s});
    m_page->open({.view = View::History, .id = preview.value});
    QCOMPARE(m_page->detail()->run(), preview);
    const auto *tabs = m_page->detail()->findChild<QTabWidget *>();
    QCOMPARE(tabs->tabToolTip(0), u"Planned 4"_s);
    QVERIFY(tabs->isTabVisible(0));
    const QModelIndex chosen = m_page->table()->currentIndex();
    QCOMPARE(chosen.siblingAtColumn(RunsModel::Changes).data().toString(), u"4"_s);
    QVERIFY(!m_page->detail()->findChild<QPushButton *>(u"undoNow"_s)->isVisible());
}

void TestHistoryPage::undoAsksBeforeItDoes()
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

void TestHistoryPage::whatOnlyWentOutSaysWhereToUndoIt()
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

void TestHistoryPage::anEditByHandIsListed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("what");
    QTest::newRow("a price") << u"price"_s << u"Edited: Price"_s;
    QTest::newRow("a title") << u"title"_s << u"Edited: Title"_s;
    QTest::newRow("stock") << u"on_hand"_s << u"Stock corrected"_s;
}

void TestHistoryPage::anEditByHandIsListed()
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
    QCOMPARE(m_stage->onlyCall(u"batch.undo"_s), (QJsonObject{{u"batch"_s, 900}, {u"dry_run"_s, true}}));
    m_stage->engine.answer(u"batch.undo"_s, {{u"returned"_s, 1}, {u"products"_s, 1}});
    clickOn(m_stage->find<QPushButton>(u"undoNow"_s));
    QTRY_VERIFY(m_page->findChild<QMessageBox *>(u"undoQuestion"_s));
    clickOn(m_page->findChild<QMessageBox *>(u"undoQuestion"_s)->findChild<QPushButton *>(u"undoConfirmed"_s));
    QCOMPARE(m_stage->engine.callsOf(u"batch.undo"_s).last(), (QJsonObject{{u"batch"_s, 900}}));
}

void TestHistoryPage::ordersAndChannelsAreAmongWhatTheOwnerDid()
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

void TestHistoryPage::whatTheOwnerDidIsSorted()
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

void TestHistoryPage::newsLeaveTheOwnerAmongOlderChanges()
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
void TestHistoryPage::decisionsAreNamedWithTheirValues()
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

void TestHistoryPage::theRateIsWhole()
{
    const auto *table = m_stage->find<QTableView>(u"runs"_s);
    const Metrics m(table->font());
    const int bar = m.space(5) + m.grid; // beside the figure, as the delegate paints it
    const int room = table->columnWidth(RunsModel::Rate) - bar - 2 * m.cell();
    QVERIFY(QFontMetrics(table->font()).horizontalAdvance(u"9,999"_s) <= room);
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

void TestHistoryPage::fromItsRowTabGoesIntoTheRun()
{
    QTableView *table = m_page->table();
    m_stage->window->open({.view = View::Dashboard});
    QTest::keyClick(m_stage->window.get(), Qt::Key_7, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), table);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(m_page->detail()->isAncestorOf(QApplication::focusWidget()));
}

QTEST_MAIN(TestHistoryPage)
#include "tst_history_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/roles.h"
#include "models/views/runs_model.h"
#include "models/views/sent_model.h"
#include "tests/ui/history/opened_history.h"
#include "tests/ui/support/fit_check.h"
#include "ui/history/fitting_tabs.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestHistoryPage : public OpenedHistory
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aRunShowsWhatItChanged();
    void afterMidnightTodayIsAnotherDay();
    void whatWouldTakeNothingBackCannotBePressed();
    void anotherRunKeepsTheListThatWasLookedAt();
    void everyListOfARunIsReachedWhereItIsNarrow();
    void figuresAreTheRowsOfTheTabs();
    void whatARunSaidIsKeptWithIt();
    void aPreviewShowsWhatItPlanned();
    void theRateIsWhole();
    void resultsAreFiltered();
    void aRunEndsWhileItIsLookedAt();
    void fromItsRowTabGoesIntoTheRun();
};

void TestHistoryPage::init()
{
    open();
}

void TestHistoryPage::cleanup()
{
    close();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/account_repository.h"
#include "models/views/jobs_model.h"
#include "models/views/log_model.h"
#include "models/views/plan_model.h"
#include "models/views/schedule_model.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/channels/account_dialog.h"
#include "ui/sync/limit_meter.h"
#include "ui/sync/log_panel.h"
#include "ui/sync/plan_filter.h"
#include "ui/sync/plan_page.h"
#include "ui/sync/plans_panel.h"
#include "ui/sync/quiet_hours_dialog.h"
#include "ui/sync/sync_page.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/thin_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimeEdit>
#include <QToolButton>
#include <QTreeView>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestSyncPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void runningJobsShowTheirProgress();
    void cancelAsksForThatRun();
    void aFullPageFitsASmallScreen();
    void jobsComeAndGoWithTheEngine();
    void whatWaitsIsTriedNow();
    void theUseOfTheLimitIsShown();
    void aTickInTheScheduleAsks();
    void theScheduleIsEdited();
    void quietHoursAreSetForAllAccounts();
    void previewIsADryRun();
    void aPreviewWithoutChangesSaysSo();
    void anEmptyPreviewAsksNothing();
    void untickingSaysWhatItDoes_data();
    void untickingSaysWhatItDoes();
    void aHeldPlanIsAppliedInPart();
    void aDoubtedPriceSaysHowFarItMoves();
    void aPlanIsDiscarded();
    void aPlanSavedForLaterStaysOpen();
    void thePlanIsFilteredAndWhatIsHiddenKeepsItsTick();
    void aPreviewLeadsToItsPlan();
    void aPlanOutOfDateSaysSo();
    void workingOutAgainShowsTheNewPlan();
    void workingOutAgainSaysWhenNothingIsLeft();
    void aChangeLeadsToItsProductAndItsRule();
    void whatComesInIsShownForEveryChannel();
    void whatMovedMeanwhileIsSaid();
    void selectedProductsAreChosenInTheCatalogue();
    void aNewWindowKeepsTheLog();

private:
    PlanId addPlan(const QString &kind = u"guard"_s);
    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    SyncPage *m_page = nullptr;
};

void TestSyncPage::init()
{
    m_shop = std::make_unique<StockedShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_page = m_stage->open<SyncPage>({.view = View::Sync});
}

void TestSyncPage::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

void TestSyncPage::aNewWindowKeepsTheLog()
{
    m_stage->runs.remember({{u"at"_s, isoUtc(SmallShop::now)},
                            {u"run"_s, 3},
                            {u"key"_s, u"run.stage"_s},
                            {u"arguments"_s, QJsonObject{{u"stage"_s, u"orders"_s}}}});
    const LogPanel panel({m_stage->requests, m_stage->store, m_stage->reader, m_stage->runs, m_stage->accounts,
                          m_stage->memory, m_stage->ages, m_stage->clock, m_stage->marketplaces});
    QCOMPARE(panel.model()->rowCount(), 1);
    QVERIFY(panel.model()->index(0).data().toString().endsWith("Reading the orders"_L1));
}

void TestSyncPage::runningJobsShowTheirProgress()
{
    QAbstractItemModel *jobs = m_page->jobs()->model();
    QCOMPARE(jobs->rowCount(), 3); // and one that waits
    QCOMPARE(jobs->index(0, 0).data().toString(), u"eMAG MAIN"_s);
    const QString pace = jobs->index(0, 1).data().toString();
    QVERIFY2(pace.startsWith(u"Page 16 of 38"_s) && pace.contains(u"items/s"_s), qPrintable(pace));
}

// With jobs, plans and a notice in sight too: 768 lines of pixels less the bars, in heights of a line of letters.
void TestSyncPage::aFullPageFitsASmallScreen()
{
    SyncPage *page = m_page;
    addPlan();
    m_stage->announce({u"plans"_s});
    QVERIFY(page->findChild<QTableView *>(u"jobs"_s)->isVisible());
    QTRY_VERIFY(page->findChild<PlansPanel *>()->isVisible());
    page->findChild<NoticeLine *>(u"syncNotice"_s)->show({.text = u"Something to read"_s});
    const int line = QFontMetrics(page->font()).height();
    QVERIFY2(page->minimumSizeHint().height() <= 31 * line,
             qPrintable(QString::number(page->minimumSizeHint().height())));
}

void TestSyncPage::cancelAsksForThatRun()
{
    QList<QPushButton *> buttons = m_page->jobs()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 3);
    QCOMPARE(buttons[0]->text(), u"Cancel"_s);
    clickOn(buttons[0]);
    const qint64 run = m_stage->onlyCall(u"sync.cancel"_s)[u"run"].toInteger();
    QVERIFY(run == m_page->jobs()->model()->index(0, 0).data(IdRole).toLongLong() ||
            run == m_page->jobs()->model()->index(1, 0).data(IdRole).toLongLong());
}

void TestSyncPage::jobsComeAndGoWithTheEngine()
{
    const auto tell = [this](const QString &status) {
        m_stage->runs.apply({{u"run"_s, 4711},
                             {u"account_id"_s, qint64(m_shop->accounts[u"CardTrader"_s].value)},
                             {u"status"_s, status},
                             {u"stage"_s, u"orders"_s}},
                            SmallShop::now);
    };
    tell(u"running"_s);
    QCOMPARE(m_page->jobs()->model()->rowCount(), 4);
    QCOMPARE(m_page->jobs()->findChildren<QPushButton *>().size(), 4);
    tell(u"completed"_s);
    QCOMPARE(m_page->jobs()->model()->rowCount(), 3);
}

// A channel whose last run failed waits in a row of its own, which says why and until when; nobody has to wait for it.
void TestSyncPage::whatWaitsIsTriedNow()
{
    const auto rowOf = [this](const QString &name) {
        const QAbstractItemModel *jobs = m_page->jobs()->model();
        for (int row = 0; row < jobs->rowCount(); ++row) {
            if (jobs->index(row, JobsModel::Account).data().toString() == name)
                return row;
        }
        return -1;
    };
    QCOMPARE(rowOf(u"BoliBana"_s), -1);
    m_shop->write([&] {
        SmallShop::must(m_shop->db.run("UPDATE accounts SET state = 'failing', state_code = 'offline', circuit = "
                                       "json_object('failures', 5, 'opened_at', ?, 'until', ?) WHERE name = ?",
                                       qint64(SmallShop::now - 1000), qint64(SmallShop::now + 120'000), u"BoliBana"_s));
    });
    m_stage->announce({u"accounts"_s});
    QTRY_VERIFY(rowOf(u"BoliBana"_s) >= 0);
    const QModelIndex progress = m_page->jobs()->model()->index(rowOf(u"BoliBana"_s), JobsModel::Progress);
    QVERIFY2(progress.data().toString().contains(u"does not answer"_s), qPrintable(progress.data().toString()));
    QPushButton *tryNow = nullptr;
    for (QPushButton *button : m_page->jobs()->findChildren<QPushButton *>()) {
        const QModelIndex at = m_page->jobs()->indexAt(button->geometry().center());
        if (at.row() == progress.row() && button->text() == u"Try now"_s)
            tryNow = button;
    }
    QVERIFY(tryNow);
    clickOn(tryNow);
    const QJsonObject asked = m_stage->onlyCall(u"sync.start"_s);
    QCOMPARE(asked[u"accounts"].toArray(), QJsonArray{u"BoliBana"_s});
    QCOMPARE(asked[u"cause"].toString(), u"manual"_s);
    QVERIFY(m_stage->engine.callsOf(u"sync.cancel"_s).isEmpty());

    m_shop->write([&] {
        SmallShop::must(m_shop->db.run(
            "UPDATE accounts SET state = 'ok', state_code = '', circuit = '{}' WHERE name = ?", u"BoliBana"_s));
    });
    m_stage->announce({u"accounts"_s});
    QTRY_COMPARE(rowOf(u"BoliBana"_s), -1);
}

void TestSyncPage::theUseOfTheLimitIsShown()
{
    const auto tell = [this](int requests) {
        m_stage->runs.apply({{u"run"_s, qint64(m_shop->refusingRun.value)},
                             {u"account_id"_s, qint64(m_shop->accounts[u"eMAG MAIN"_s].value)},
                             {u"status"_s, u"running"_s},
                             {u"stage"_s, u"products"_s},
                             {u"requests"_s, requests}},
                            m_stage->clock.now());
    };
    const auto *limit = m_page->findChild<LimitMeter *>();
    QVERIFY(limit && !limit->isVisible());
    tell(40);
    QVERIFY(!limit->isVisible()); // nothing to compare with yet
    m_stage->clock.advance(std::chrono::seconds(4));
    tell(48);
    QVERIFY(limit->isVisible());
    QStringList words;
    for (const QLabel *label : limit->findChildren<QLabel *>())
        words.append(label->text());
    QCOMPARE(words, (QStringList{u"Limit of eMAG MAIN"_s, u"2.0 of 3.0 requests a second"_s}));
    QVERIFY(qAbs(limit->findChild<ThinBar *>()->share() - 2.0 / 3) < 0.01);
}

void TestSyncPage::aTickInTheScheduleAsks()
{
    QTableView *schedule = nullptr;
    for (QTableView *table : m_page->findChildren<QTableView *>()) {
        if (qobject_cast<ScheduleModel *>(table->model()))
            schedule = table;
    }
    QVERIFY(schedule);
    const QModelIndex first = schedule->model()->index(0, ScheduleModel::On);
    clickRow(schedule, first);
    const QJsonObject call = m_stage->onlyCall(u"schedule.set"_s);
    QCOMPARE(call[u"account"].toString(), first.siblingAtColumn(ScheduleModel::Account).data().toString());
    QCOMPARE(call[u"enabled"].toBool(true), false);
}

void TestSyncPage::theScheduleIsEdited()
{
    for (QTableView *table : m_page->findChildren<QTableView *>()) {
        if (qobject_cast<ScheduleModel *>(table->model()))
            clickRow(table, table->model()->index(0, ScheduleModel::Account));
    }
    clickOn(m_stage->find<QToolButton>(u"editSchedule"_s));
    auto *dialog = m_stage->window->findChild<QDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == "Save"_L1)
            clickOn(button);
    }
    const QJsonObject call = m_stage->onlyCall(u"schedule.set"_s);
    QCOMPARE(call[u"kind"].toString(), u"hourly"_s);
    QCOMPARE(call[u"minutes"].toInt(), 15);
    QCOMPARE(call[u"quiet"].toString(), QString());
}

void TestSyncPage::quietHoursAreSetForAllAccounts()
{
    clickOn(m_stage->find<QPushButton>(u"changeQuietHours"_s));
    auto *dialog = m_stage->window->findChild<QuietHoursDialog *>();
    QVERIFY(dialog);
    auto *quiet = dialog->findChild<QCheckBox *>();
    QTest::mouseClick(quiet, Qt::LeftButton, {}, QPoint(6, quiet->height() / 2));
    dialog->findChild<QTimeEdit *>(u"quietFrom"_s)->setTime(QTime(22, 30));
    clickOn(m_stage->find<QPushButton>(u"saveQuietHours"_s, dialog));
    const QList<QJsonObject> calls = m_stage->engine.callsOf(u"schedule.set"_s);
    QCOMPARE(calls.size(), m_shop->accounts.size());
    for (const QJsonObject &call : calls) {
        QCOMPARE(call[u"quiet"].toString(), u"22:30-06:00"_s);
        QVERIFY(!call.contains(u"minutes"_s)); // nothing else of the schedule
    }
    QTRY_VERIFY(!m_stage->window->findChild<QuietHoursDialog *>());
}

void TestSyncPage::previewIsADryRun()
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text().startsWith("Preview"_L1))
            clickOn(button);
    }
    QVERIFY(m_stage->onlyCall(u"sync.start"_s)[u"dry_run"].toBool());
}

void TestSyncPage::aPreviewWithoutChangesSaysSo()
{
    RunRow run;
    run.account = m_shop->accounts[u"CardTrader"_s];
    run.mode = u"incremental"_s;
    run.dryRun = true;
    run.status = u"completed"_s;
    run.notes = {u"preview_empty"_s};
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        run.id = SmallShop::must(runs.insertRun(run));
        SmallShop::must(runs.updateRun(run));
    });
    auto *notice = m_page->findChild<NoticeLine *>(u"syncNotice"_s);
    QVERIFY(!notice->isVisible());
    m_stage->runs.apply({{u"run"_s, qint64(run.id.value)}, {u"status"_s, u"completed"_s}}, SmallShop::now);
    QCOMPARE(notice->text(), u"Nothing would change on CardTrader."_s);
    QVERIFY(notice->isVisible());
}

void TestSyncPage::anEmptyPreviewAsksNothing()
{
    m_shop->write([&] {
        SmallShop::must(RunRepository(m_shop->db)
                            .insertPlan({.account = m_shop->accounts[u"CardTrader"_s],
                                         .kind = u"dry_run"_s,
                                         .createdAt = SmallShop::now - 60'000}));
    });
    const QString before = m_stage->accounts.glance(0).words;
    m_stage->announce({u"plans"_s});
    QVERIFY(!m_page->findChild<PlansPanel *>()->isVisible());
    QCOMPARE(m_stage->accounts.glance(0).words, before);
    QVERIFY(before != u"Changes to approve"_s);
}

void TestSyncPage::untickingSaysWhatItDoes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("a preview holds nothing back") << u"dry_run"_s << u"the next sync makes them"_s;
    QTest::newRow("what is held waits on") << u"guard"_s << u"they wait here"_s;
}

void TestSyncPage::untickingSaysWhatItDoes()
{
    QFETCH(QString, kind);
    QFETCH(QString, words);
    const PlanId plan = addPlan(kind);
    m_page->open({.view = View::Sync, .id = plan.value, .filter = u"plan"_s});
    const auto *note = m_stage->find<QLabel>(u"untickNote"_s);
    QVERIFY2(note->text().contains(words), qPrintable(note->text()));
}

PlanId TestSyncPage::addPlan(const QString &kind)
{
    PlanId plan;
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        plan = SmallShop::must(runs.insertPlan({.account = m_shop->accounts[u"CardTrader"_s],
                                                .kind = kind,
                                                .guard = kind == "guard"_L1 ? u"zero_out"_s : QString(),
                                                .createdAt = SmallShop::now - 60'000}));
        const std::pair<QString, bool> rows[] = {
            {u"CS-ASH-061"_s, false}, {u"CS-ASH-004"_s, false}, {u"DI-7-HON"_s, true}};
        for (const auto &[sku, isSuspicious] : rows)
            SmallShop::must(runs.insertPlanItem({.plan = plan,
                                                 .product = m_shop->products[sku],
                                                 .item = sku,
                                                 .kind = u"quantity"_s,
                                                 .field = u"quantity"_s,
                                                 .direction = u"out"_s,
                                                 .from = u"3"_s,
                                                 .to = u"0"_s,
                                                 .reason = u"local_changed"_s,
                                                 .suspicious = isSuspicious}));
    });
    m_stage->announce({u"plans"_s});
    return plan;
}

void TestSyncPage::aHeldPlanIsAppliedInPart()
{
    const PlanId plan = addPlan();
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == "Look at it"_L1)
            clickOn(button);
    }
    auto *tree = m_stage->find<QTreeView>(u"planTree"_s);
    auto *model = static_cast<PlanModel *>(tree->model());
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->tickedCount(), 2); // the suspicious one waits for the owner
    const QModelIndex first = model->index(0, 0, model->index(0, 0));
    model->setData(first, Qt::Unchecked, Qt::CheckStateRole);
    auto *apply = m_stage->find<QPushButton>(u"applyPlan"_s);
    QVERIFY(apply->text().contains(u'1'));
    clickOn(apply);
    const QJsonObject call = m_stage->onlyCall(u"plan.apply"_s);
    QCOMPARE(call[u"plan"].toInteger(), plan.value);
    QCOMPARE(call[u"rows"].toArray().size(), 1);
}

// The percentage and the limit, as this account has it; where it is set is one click away.
void TestSyncPage::aDoubtedPriceSaysHowFarItMoves()
{
    const PlanId plan = addPlan(u"guard"_s);
    m_shop->write([&] {
        const AccountId account = m_shop->accounts[u"CardTrader"_s];
        SmallShop::must(m_shop->db.run("UPDATE plan_rows SET kind = 'field', field = 'price', from_value = '1000 EUR', "
                                       "to_value = '50 EUR' WHERE plan_id = ? AND suspicious = 1",
                                       plan));
        SmallShop::must(AccountRepository(m_shop->db).setSetting(account, u"guard.price_percent"_s, u"40"_s));
    });
    m_page->open({.view = View::Sync, .id = plan.value, .filter = u"plan"_s});
    auto *tree = m_stage->find<QTreeView>(u"planTree"_s);
    QStringList reasons;
    const QAbstractItemModel *model = tree->model();
    for (int product = 0; product < model->rowCount(); ++product) {
        const QModelIndex change = model->index(0, 0, model->index(product, 0));
        reasons.append(change.siblingAtColumn(PlanModel::Why).data().toString());
        if (reasons.last() == "Drop of 95 %, limit 40 %"_L1)
            tree->setCurrentIndex(change);
    }
    QCOMPARE(reasons.count(u"Drop of 95 %, limit 40 %"_s), 1);
    bool isSaid = false;
    for (const QLabel *label : m_page->findChild<PlanPage *>()->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().startsWith("Drop of 95 %, limit 40 %: so"_L1));
    QVERIFY(isSaid);
}

void TestSyncPage::aPlanIsDiscarded()
{
    const PlanId plan = addPlan();
    m_page->open({.view = View::Sync, .id = plan.value, .filter = u"plan"_s});
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == "Discard"_L1)
            clickOn(button);
    }
    QCOMPARE(m_stage->onlyCall(u"plan.discard"_s), (QJsonObject{{u"plan"_s, qint64(plan.value)}}));
    QTRY_VERIFY(!m_page->findChild<PlanPage *>()->isVisible());
}

void TestSyncPage::aPlanSavedForLaterStaysOpen()
{
    const PlanId plan = addPlan();
    m_page->open({.view = View::Sync, .id = plan.value, .filter = u"plan"_s});
    clickOn(m_stage->find<QPushButton>(u"planLater"_s));
    QVERIFY(!m_page->findChild<PlanPage *>()->isVisible());
    QVERIFY(m_stage->engine.callsOf(u"plan.discard"_s).isEmpty());
    QVERIFY(m_stage->engine.callsOf(u"plan.apply"_s).isEmpty());
}

void TestSyncPage::thePlanIsFilteredAndWhatIsHiddenKeepsItsTick()
{
    m_page->open({.view = View::Sync, .id = addPlan().value, .filter = u"plan"_s});
    auto *plan = m_page->findChild<PlanPage *>();
    QCOMPARE(plan->model()->shownCount(), 3);
    typeInto(plan->filter()->field(), u"ASH-004"_s);
    QTRY_COMPARE(plan->model()->shownCount(), 1);
    QCOMPARE(plan->model()->tickedCount(), 2);
    clickOn(m_stage->find<QToolButton>(u"untickAll"_s)); // of what is shown
    QCOMPARE(plan->model()->tickedCount(), 1);
    plan->filter()->field()->clear();
    QTRY_COMPARE(plan->model()->shownCount(), 3);
    for (QToolButton *button : plan->findChildren<QToolButton *>()) {
        if (button->text() == "To check"_L1)
            clickOn(button);
    }
    QCOMPARE(plan->model()->shownCount(), 1); // the suspicious one
    clickOn(m_stage->find<QToolButton>(u"tickAll"_s));
    clickOn(m_stage->find<QPushButton>(u"applyPlan"_s));
    QCOMPARE(m_stage->onlyCall(u"plan.apply"_s)[u"rows"].toArray().size(), 2);
}

void TestSyncPage::aPreviewLeadsToItsPlan()
{
    RunRow run{.account = m_shop->accounts[u"CardTrader"_s], .mode = u"incremental"_s, .dryRun = true};
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        run.status = u"running"_s;
        run.id = SmallShop::must(runs.insertRun(run));
    });
    m_stage->runs.apply({{u"run"_s, qint64(run.id.value)}, {u"status"_s, u"running"_s}}, SmallShop::now);
    const PlanId plan = addPlan(u"dry_run"_s);
    addPlan(u"guard"_s); // what is held back beside it is newer
    run.status = u"completed"_s;
    m_shop->write([&] { SmallShop::must(RunRepository(m_shop->db).updateRun(run)); });
    QVERIFY(!m_page->findChild<QTreeView *>(u"planTree"_s)->isVisible());
    m_stage->runs.apply({{u"run"_s, qint64(run.id.value)}, {u"status"_s, u"completed"_s}}, SmallShop::now);
    QVERIFY(m_stage->find<QTreeView>(u"planTree"_s));
    clickOn(m_stage->find<QPushButton>(u"applyPlan"_s));
    QCOMPARE(m_stage->onlyCall(u"plan.apply"_s)[u"plan"].toInteger(), plan.value);
}

void TestSyncPage::aPlanOutOfDateSaysSo()
{
    const PlanId plan = addPlan();
    m_page->open({.view = View::Sync, .id = plan.value, .filter = u"plan"_s});
    auto *apply = m_stage->find<QPushButton>(u"applyPlan"_s);
    QVERIFY(apply->isEnabled());
    m_shop->write([&] { SmallShop::must(RunRepository(m_shop->db).settlePlan(plan, u"lapsed"_s, SmallShop::now)); });
    m_stage->announce({u"plans"_s});
    auto *notice = m_stage->find<NoticeLine>(u"planNotice"_s);
    QVERIFY2(notice->text().contains(u"out of date"_s), qPrintable(notice->text()));
    QVERIFY(!apply->isEnabled());
    m_stage->engine.answer(u"sync.start"_s, {{u"runs"_s, QJsonArray{QJsonObject{{u"run"_s, 4714}}}}});
    clickOn(m_stage->find<QPushButton>(u"noticeAction"_s, notice));
    QVERIFY(m_stage->onlyCall(u"sync.start"_s)[u"dry_run"].toBool());
}

void TestSyncPage::workingOutAgainShowsTheNewPlan()
{
    const PlanId old = addPlan();
    m_page->open({.view = View::Sync, .id = old.value, .filter = u"plan"_s});
    m_stage->engine.answer(u"sync.start"_s, {{u"runs"_s, QJsonArray{QJsonObject{{u"run"_s, 4712}}}}});
    auto *again = m_stage->find<QPushButton>(u"workOutAgain"_s);
    clickOn(again);
    const QJsonObject asked = m_stage->onlyCall(u"sync.start"_s);
    QVERIFY(asked[u"dry_run"].toBool());
    QCOMPARE(asked[u"accounts"].toArray(), QJsonArray{u"CardTrader"_s});
    QVERIFY(!again->isEnabled());
    QCoreApplication::processEvents();
    addPlan();
    m_stage->runs.apply({{u"run"_s, 4712}, {u"status"_s, u"completed"_s}}, SmallShop::now);
    QVERIFY(again->isEnabled());
    clickOn(m_stage->find<QPushButton>(u"applyPlan"_s));
    QVERIFY(m_stage->onlyCall(u"plan.apply"_s)[u"plan"].toInteger() > old.value);
}

void TestSyncPage::workingOutAgainSaysWhenNothingIsLeft()
{
    m_page->open({.view = View::Sync, .id = addPlan().value, .filter = u"plan"_s});
    m_stage->engine.answer(u"sync.start"_s, {{u"runs"_s, QJsonArray{QJsonObject{{u"run"_s, 4713}}}}});
    clickOn(m_stage->find<QPushButton>(u"workOutAgain"_s));
    QCoreApplication::processEvents();
    m_stage->runs.apply({{u"run"_s, 4713}, {u"status"_s, u"completed"_s}}, SmallShop::now);
    auto *notice = m_page->findChild<NoticeLine *>(u"planNotice"_s);
    QVERIFY(notice->isVisible() && notice->text().contains(u"nothing to do"_s));
}

void TestSyncPage::aChangeLeadsToItsProductAndItsRule()
{
    m_page->open({.view = View::Sync, .id = addPlan().value, .filter = u"plan"_s});
    clickOn(m_stage->find<QPushButton>(u"planRule"_s));
    QCOMPARE(m_stage->window->currentView(), View::Channels);
    auto *settings = m_stage->window->findChild<AccountDialog *>();
    QVERIFY(settings && settings->windowTitle().contains(u"CardTrader"_s));
    settings->reject();
    m_stage->window->open({.view = View::Sync});
    m_page->open({.view = View::Sync, .id = addPlan().value, .filter = u"plan"_s});
    clickOn(m_stage->find<QPushButton>(u"planProduct"_s));
    QCOMPARE(m_stage->window->currentView(), View::Catalogue);
}

void TestSyncPage::whatComesInIsShownForEveryChannel()
{
    const AccountId account = m_shop->accounts[u"Own shop"_s];
    PlanId plan;
    m_shop->write([&] {
        SmallShop::must(AccountRepository(m_shop->db).setSetting(account, u"price_rule"_s, u"markup 10%"_s));
        RunRepository runs(m_shop->db);
        plan = SmallShop::must(
            runs.insertPlan({.account = m_shop->accounts[u"CardTrader"_s], .kind = u"dry_run"_s, .createdAt = 1}));
        SmallShop::must(runs.insertPlanItem({.plan = plan,
                                             .product = m_shop->products[u"BG-1204-EN"_s],
                                             .item = u"BG-1204-EN"_s,
                                             .kind = u"field"_s,
                                             .field = u"price"_s,
                                             .direction = u"in"_s,
                                             .from = u"21450 RON"_s,
                                             .to = u"20000 RON"_s}));
    });
    m_page->open({.view = View::Sync, .id = plan.value, .filter = u"plan"_s});
    QStringList words;
    for (const QLabel *label : m_stage->find<QWidget>(u"planChannels"_s)->findChildren<QLabel *>())
        words.append(label->text().replace(QChar(0xa0), u' '));
    QVERIFY2(words.contains("220.00 RON"_L1) && words.contains("200.00 RON"_L1), qPrintable(words.join(u'|')));
}

void TestSyncPage::whatMovedMeanwhileIsSaid()
{
    const PlanItemRow moved{.kind = u"quantity"_s, .field = u"quantity"_s, .state = u"stale"_s, .found = u"5"_s};
    QCOMPARE(PlanModel::whyText(moved), u"Moved to 5 meanwhile; left alone"_s);
}

void TestSyncPage::selectedProductsAreChosenInTheCatalogue()
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text().startsWith("Selected"_L1))
            clickOn(button);
    }
    QCOMPARE(m_stage->window->currentView(), View::Catalogue);
}

QTEST_MAIN(TestSyncPage)
#include "tst_sync_page.moc"

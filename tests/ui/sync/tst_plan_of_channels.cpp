// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/format.h"
#include "models/views/plan_model.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/shell/error_text.h"
#include "ui/sync/plan_filter.h"
#include "ui/sync/plan_outcomes.h"
#include "ui/sync/plan_page.h"
#include "ui/sync/sync_page.h"
#include "ui/widgets/notice_line.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace evenstock;
using namespace Qt::StringLiterals;

// The preview of several channels, as one tree.
class TestPlanOfChannels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theTreeIsChannelProductField();
    void aChannelsTickIsThatOfAllUnderIt();
    void whatComesWithAnotherChangeHasItsTick();
    void whatIsNotShownIsNotApplied();
    void whatBecameOfItIsSaid();
    void goodNewsGoesByItself();
    void aFailedApplyIsSaid();
    void anAppliedPlanSaysWhatBecameOfIt();
    void aChannelSaysHowMuchItHas();
    void oneChannelIsShownAlone();
    void whatIsTickedIsAppliedPlanByPlan();
    void whatASyncDidMeanwhileLosesItsTick();
    void allAreDiscarded();
    void oneRefusalKeepsThePage();
    void allAreWorkedOutAgain();

private:
    PlanId addPreview(const QString &account, int suspicious);
    void openAll();
    QModelIndex channel(const QString &name) const;
    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    SyncPage *m_page = nullptr;
    PlanModel *m_model = nullptr;
    PlanId m_cards;
    PlanId m_emag;
};

void TestPlanOfChannels::init()
{
    m_shop = std::make_unique<StockedShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_page = m_stage->open<SyncPage>({.view = View::Sync});
    m_cards = addPreview(u"CardTrader"_s, 1);
    m_emag = addPreview(u"eMAG MAIN"_s, 0);
    openAll();
    m_model = m_page->findChild<PlanPage *>()->model();
}

void TestPlanOfChannels::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

// Three products; the first with two fields; the last `suspicious` ones are larger than the limit.
PlanId TestPlanOfChannels::addPreview(const QString &account, int suspicious)
{
    PlanId plan;
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        plan = SmallShop::must(
            runs.insertPlan({.account = m_shop->accounts[account], .kind = u"dry_run"_s, .createdAt = SmallShop::now}));
        const QStringList skus = {u"BG-1204-EN"_s, u"CS-ASH-061"_s, u"DB-080-GR"_s};
        for (int at = 0; at < skus.size(); ++at) {
            for (const QString &field : at == 0 ? QStringList{u"price"_s, u"title"_s} : QStringList{u"price"_s}) {
                SmallShop::must(runs.insertPlanItem({.plan = plan,
                                                     .product = m_shop->products[skus[at]],
                                                     .item = skus[at],
                                                     .kind = u"field"_s,
                                                     .field = field,
                                                     .direction = u"out"_s,
                                                     .from = u"1000 EUR"_s,
                                                     .to = u"1200 EUR"_s,
                                                     .reason = u"local_changed"_s,
                                                     .suspicious = at >= skus.size() - suspicious}));
            }
        }
    });
    m_stage->announce({u"plans"_s});
    return plan;
}

void TestPlanOfChannels::openAll()
{
    clickOn(m_stage->find<QPushButton>(u"lookAtAllPlans"_s));
    QVERIFY(m_page->findChild<PlanPage *>()->isVisible());
}

QModelIndex TestPlanOfChannels::channel(const QString &name) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data().toString() == name)
            return m_model->index(row, 0);
    }
    return {};
}

void TestPlanOfChannels::theTreeIsChannelProductField()
{
    const QAbstractItemModelTester tester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_model->rowCount(), 2);
    const QModelIndex cards = channel(u"CardTrader"_s);
    QVERIFY(cards.isValid());
    QCOMPARE(m_model->rowCount(cards), 3);
    const QModelIndex product = m_model->index(0, 0, cards);
    QVERIFY(product.data().toString().contains("BG-1204-EN"_L1));
    QCOMPARE(m_model->rowCount(product), 2);
    const QModelIndex change = m_model->index(1, 0, product);
    QVERIFY(m_model->item(change));
    QCOMPARE(m_model->item(change)->item.plan, m_cards);
    QCOMPARE(change.parent(), product);
    QCOMPARE(product.parent(), cards);
    QVERIFY(!cards.parent().isValid());
    QCOMPARE(m_model->rowCount(change), 0);
    m_page->findChild<PlanPage *>()->filter()->field()->setText(u"ash-061"_s);
    QTRY_COMPARE(m_model->shownCount(), 2); // one under each channel
    QCOMPARE(m_model->rowCount(channel(u"CardTrader"_s)), 1);
}

void TestPlanOfChannels::aChannelsTickIsThatOfAllUnderIt()
{
    const QModelIndex cards = channel(u"CardTrader"_s);
    const QModelIndex emag = channel(u"eMAG MAIN"_s);
    QCOMPARE(cards.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked)); // one is larger than the limit
    QCOMPARE(emag.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(m_model->tickedCount(), 7);
    QVERIFY(m_model->setData(emag, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(m_model->tickedCount(), 3);
    QCOMPARE(m_model->index(0, 0, emag).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(m_model->setData(m_model->index(0, 0, m_model->index(1, 0, emag)), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(emag.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
}

// An order and the stock that it takes: one choice, told to the engine by the row of the order.
void TestPlanOfChannels::whatComesWithAnotherChangeHasItsTick()
{
    PlanId plan;
    PlanRowId order;
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        plan = SmallShop::must(runs.insertPlan(
            {.account = m_shop->accounts[u"CardTrader"_s], .kind = u"dry_run"_s, .createdAt = SmallShop::now}));
        order = SmallShop::must(runs.insertPlanItem({.plan = plan,
                                                     .externalId = u"CT-9"_s,
                                                     .item = u"CT-9"_s,
                                                     .kind = u"order"_s,
                                                     .field = u"state"_s,
                                                     .direction = u"in"_s,
                                                     .to = u"open"_s}));
        SmallShop::must(runs.insertPlanItem({.plan = plan,
                                             .product = m_shop->products[u"BG-1204-EN"_s],
                                             .parent = order,
                                             .item = u"BG-1204-EN"_s,
                                             .kind = u"quantity"_s,
                                             .field = u"on_hand"_s,
                                             .direction = u"in"_s,
                                             .from = u"3"_s,
                                             .to = u"2"_s}));
        for (const bool isSuspicious : {false, true})
            SmallShop::must(runs.insertPlanItem({.plan = plan,
                                                 .item = u"CS-ASH-061"_s,
                                                 .kind = u"field"_s,
                                                 .field = isSuspicious ? u"price"_s : u"title"_s,
                                                 .direction = u"out"_s,
                                                 .from = u"1000 EUR"_s,
                                                 .to = u"50 EUR"_s,
                                                 .suspicious = isSuspicious}));
    });
    m_page->open({.view = View::Sync, .id = plan.value, .filter = u"plan"_s});
    QCOMPARE(m_model->tickableCount(), 3);
    QCOMPARE(m_model->tickedCount(), 2);
    QModelIndex stock;
    QModelIndex sold;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex change = m_model->index(0, 0, m_model->index(row, 0));
        if (m_model->item(change)->item.parent)
            stock = change;
        else if (m_model->item(change)->item.id == order)
            sold = change;
    }
    QVERIFY(stock.isValid() && sold.isValid());
    QCOMPARE(stock.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(!stock.flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!m_model->setData(stock, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(m_model->setData(sold, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(stock.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(m_model->setData(sold, Qt::Checked, Qt::CheckStateRole));
    clickOn(m_stage->find<QPushButton>(u"applyPlan"_s));
    const QJsonArray rows = m_stage->onlyCall(u"plan.apply"_s)[u"rows"].toArray();
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.contains(qint64(order.value)));
}

// More than the tree takes: it says so, sends what was ticked by its rows, and what was seen and left; the rest waits.
void TestPlanOfChannels::whatIsNotShownIsNotApplied()
{
    constexpr int shown = 20'000;
    PlanId plan;
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        plan = SmallShop::must(runs.insertPlan(
            {.account = m_shop->accounts[u"CardTrader"_s], .kind = u"dry_run"_s, .createdAt = SmallShop::now}));
        for (int at = 0; at <= shown; ++at)
            SmallShop::must(runs.insertPlanItem({.plan = plan,
                                                 .item = u"S%1"_s.arg(at, 6, 10, QLatin1Char('0')),
                                                 .kind = u"field"_s,
                                                 .field = u"title"_s,
                                                 .direction = u"out"_s,
                                                 .from = u"a"_s,
                                                 .to = u"b"_s,
                                                 .suspicious = at == 0 || at == shown}));
    });
    m_page->open({.view = View::Sync, .id = plan.value, .filter = u"plan"_s});
    QTRY_COMPARE(m_model->tickableCount(), shown); // after the first ones, from the worker
    auto *notice = m_stage->find<NoticeLine>(u"planNotice"_s);
    QVERIFY2(notice->text().contains(countText(shown)) && notice->text().contains(countText(shown + 1)),
             qPrintable(notice->text()));
    QCOMPARE(m_model->tickedCount(), shown - 1);
    const QSignalSpy told(m_model, &QAbstractItemModel::dataChanged);
    clickOn(m_stage->find<QToolButton>(u"tickAll"_s));                   // the doubtful one in sight, too
    QVERIFY2(told.size() < 5, qPrintable(QString::number(told.size()))); // not one for each product
    clickOn(m_stage->find<QPushButton>(u"applyPlan"_s));
    const QJsonObject call = m_stage->onlyCall(u"plan.apply"_s);
    QCOMPARE(call[u"rows"].toArray().size(), shown);
    QVERIFY(call.contains(u"left"_s)); // all that was seen was ticked
    QVERIFY(call[u"left"].toArray().isEmpty());
}

// How many were made, how many were left alone because they moved, and a way to see those.
void TestPlanOfChannels::whatBecameOfItIsSaid()
{
    m_page->open({.view = View::Sync, .id = m_emag.value, .filter = u"plan"_s});
    constexpr qint64 run = 4801;
    m_stage->engine.answer(u"plan.apply"_s, {{u"run"_s, run}});
    clickOn(m_stage->find<QPushButton>(u"applyPlan"_s));
    auto *outcome = m_page->findChild<NoticeLine *>(u"planOutcomes"_s);
    QTRY_VERIFY(outcome->isVisible());
    QTRY_VERIFY(outcome->text().contains("eMAG MAIN"_L1));
    m_shop->write([&] {
        SmallShop::must(m_shop->db.run("UPDATE plan_rows SET state = 'applied' WHERE plan_id = ?", m_emag));
        SmallShop::must(m_shop->db.run("UPDATE plan_rows SET state = 'stale', outcome = 'moved', found = '1100 EUR' "
                                       "WHERE plan_id = ? AND item = 'DB-080-GR'",
                                       m_emag));
        SmallShop::must(RunRepository(m_shop->db).settlePlan(m_emag, u"applied"_s, SmallShop::now));
    });
    m_stage->runs.apply({{u"run"_s, run}, {u"status"_s, u"completed"_s}}, SmallShop::now);
    QTRY_VERIFY2(outcome->text().contains("3 change"_L1), qPrintable(outcome->text()));
    QVERIFY2(outcome->text().contains("1 left alone"_L1), qPrintable(outcome->text()));
    clickOn(outcome->findChild<QPushButton *>());
    QVERIFY(m_page->findChild<PlanPage *>()->isVisible());
    QCOMPARE(m_model->shownCount(), 1);
    const QModelIndex change = m_model->index(0, 0, m_model->index(0, 0));
    const QString why = change.siblingAtColumn(PlanModel::Why).data().toString();
    QVERIFY2(why.contains("meanwhile"_L1), qPrintable(why));
    QVERIFY(outcome->isHidden());
}

void TestPlanOfChannels::goodNewsGoesByItself()
{
    m_page->open({.view = View::Sync, .id = m_emag.value, .filter = u"plan"_s});
    m_stage->engine.answer(u"plan.apply"_s, {{u"run"_s, 4801}});
    clickOn(m_stage->find<QPushButton>(u"applyPlan"_s));
    auto *outcome = m_page->findChild<NoticeLine *>(u"planOutcomes"_s);
    QTRY_VERIFY(outcome->isVisible());
    m_shop->write([&] {
        SmallShop::must(m_shop->db.run("UPDATE plan_rows SET state = 'applied' WHERE plan_id = ?", m_emag));
        SmallShop::must(RunRepository(m_shop->db).settlePlan(m_emag, u"applied"_s, SmallShop::now));
    });
    m_stage->runs.apply({{u"run"_s, 4801}, {u"status"_s, u"completed"_s}}, SmallShop::now);
    QTRY_COMPARE(outcome->text(), u"eMAG MAIN: 4 change(s) made."_s);
    m_stage->clock.advance(std::chrono::milliseconds(PlanOutcomes::goodNewsMs));
    Q_EMIT m_stage->ages.ticked();
    QVERIFY(!outcome->isVisible());
}

void TestPlanOfChannels::aFailedApplyIsSaid()
{
    m_page->open({.view = View::Sync, .id = m_emag.value, .filter = u"plan"_s});
    RunId run;
    m_shop->write([&] {
        run = SmallShop::must(RunRepository(m_shop->db)
                                  .insertRun({.account = m_shop->accounts[u"eMAG MAIN"_s],
                                              .mode = u"incremental"_s,
                                              .cause = u"plan"_s,
                                              .status = u"running"_s,
                                              .startedAt = SmallShop::now}));
    });
    m_stage->engine.answer(u"plan.apply"_s, {{u"run"_s, qint64(run.value)}});
    clickOn(m_stage->find<QPushButton>(u"applyPlan"_s));
    auto *outcome = m_page->findChild<NoticeLine *>(u"planOutcomes"_s);
    QTRY_VERIFY(outcome->isVisible());
    m_shop->write([&] {
        SmallShop::must(m_shop->db.run("UPDATE runs SET status = 'failed', error_code = 'offline' WHERE id = ?", run));
    });
    m_stage->runs.apply({{u"run"_s, qint64(run.value)}, {u"status"_s, u"failed"_s}}, SmallShop::now);
    QTRY_VERIFY2(outcome->text().contains("nothing was changed"_L1), qPrintable(outcome->text()));
    const ErrorWords why = errorWords(ErrorCode::Offline); // and what is to be done about it
    QVERIFY2(outcome->text().contains(why.meaning) && outcome->text().contains(why.remedy),
             qPrintable(outcome->text()));
    QSignalSpy opened(m_page, &ViewPage::openRequested);
    QList<QPushButton *> ways;
    for (QPushButton *button : outcome->findChildren<QPushButton *>()) {
        if (button->isVisible())
            ways.append(button);
    }
    QCOMPARE(ways.size(), 2);
    QCOMPARE(ways[1]->text(), u"Show the run"_s);
    clickOn(ways[0]); // its changes are as open as before
    QVERIFY(m_page->findChild<PlanPage *>()->isVisible());
    QCOMPARE(m_model->tickedCount(), 4);
    QVERIFY(m_stage->find<QPushButton>(u"applyPlan"_s)->isEnabled());
}

void TestPlanOfChannels::anAppliedPlanSaysWhatBecameOfIt()
{
    m_page->open({.view = View::Sync, .id = m_emag.value, .filter = u"plan"_s});
    const ProblemId refused = m_shop->problem({.kind = u"delivery"_s,
                                               .code = u"rejected"_s,
                                               .account = m_shop->accounts[u"eMAG MAIN"_s],
                                               .item = u"CS-ASH-061"_s,
                                               .lastAt = SmallShop::now});
    m_shop->write([&] { // by the command line, while it is looked at
        SmallShop::must(m_shop->db.run("UPDATE plan_rows SET state = 'applied' WHERE plan_id = ?", m_emag));
        SmallShop::must(m_shop->db.run("UPDATE plan_rows SET state = 'failed' WHERE plan_id = ? AND item = ?", m_emag,
                                       u"CS-ASH-061"_s));
        SmallShop::must(RunRepository(m_shop->db).settlePlan(m_emag, u"applied"_s, SmallShop::now));
    });
    m_stage->announce({u"plans"_s});
    auto *notice = m_stage->find<NoticeLine>(u"planNotice"_s);
    QVERIFY2(notice->text().contains("3 change(s) made, 1 could not be written"_L1), qPrintable(notice->text()));
    QVERIFY(!m_stage->find<QPushButton>(u"applyPlan"_s)->isEnabled());
    for (QPushButton *button : notice->findChildren<QPushButton *>()) {
        if (button->text() == "Show what was left alone"_L1)
            clickOn(button);
    }
    QCOMPARE(m_model->shownCount(), 1);
    QSignalSpy opened(m_page, &ViewPage::openRequested);
    clickOn(m_stage->find<QPushButton>(u"planError"_s));
    QCOMPARE(opened.size(), 1);
    const auto target = opened[0][0].value<Target>();
    QCOMPARE(target.view, View::Errors);
    QCOMPARE(target.id, refused.value);
}

void TestPlanOfChannels::aChannelSaysHowMuchItHas()
{
    QCOMPARE(channel(u"CardTrader"_s).data(PlanModel::NoteRole).toString(), u"4 change(s) on 3 product(s)"_s);
    QVERIFY(!channel(u"CardTrader"_s).data(ChannelRole).value<ChannelBadge>().letters.isEmpty());
    m_page->findChild<PlanPage *>()->filter()->field()->setText(u"ash-061"_s);
    QTRY_COMPARE(channel(u"CardTrader"_s).data(PlanModel::NoteRole).toString(), u"1 change(s) on 1 product(s)"_s);
}

void TestPlanOfChannels::oneChannelIsShownAlone()
{
    auto *choice = m_stage->find<QComboBox>(u"planChannelChoice"_s);
    choice->setCurrentIndex(choice->findText(u"eMAG MAIN"_s));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->tickedCount(), 7);                 // what is hidden keeps its tick
    clickOn(m_stage->find<QToolButton>(u"untickAll"_s)); // of what is shown
    QCOMPARE(m_model->tickedCount(), 3);
    clickOn(m_stage->find<QPushButton>(u"applyPlan"_s));
    QCOMPARE(m_stage->onlyCall(u"plan.apply"_s)[u"plan"].toInteger(), m_cards.value);
}

void TestPlanOfChannels::whatIsTickedIsAppliedPlanByPlan()
{
    clickOn(m_stage->find<QPushButton>(u"applyPlan"_s));
    const QList<QJsonObject> calls = m_stage->engine.callsOf(u"plan.apply"_s);
    QCOMPARE(calls.size(), 2);
    for (const QJsonObject &call : calls) {
        const bool isWhole = PlanId{call[u"plan"].toInteger()} == m_emag;
        QCOMPARE(call.contains(u"rows"_s), !isWhole);
        QVERIFY(isWhole || call[u"rows"].toArray().size() == 3);
    }
    QTRY_VERIFY(!m_page->findChild<PlanPage *>()->isVisible());
}

// A sync does a part of what is looked at: what is ticked is what Apply would do, and what was unticked stays so.
void TestPlanOfChannels::whatASyncDidMeanwhileLosesItsTick()
{
    const auto *page = m_page->findChild<PlanPage *>();
    auto *apply = m_stage->find<QPushButton>(u"applyPlan"_s);
    QCOMPARE(m_model->tickedCount(), 7); // of eight; one is larger than the limit
    const QList<PlanRowId> before = m_model->ticked(m_cards);
    const QModelIndex unticked = m_model->index(0, 0, m_model->index(1, 0, channel(u"CardTrader"_s)));
    QVERIFY(m_model->setData(unticked, Qt::Unchecked, Qt::CheckStateRole));
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        SmallShop::must(runs.settlePlan(m_emag, u"lapsed"_s, SmallShop::now)); // all of this one
        SmallShop::must(runs.settlePlanItem(before.first(), u"applied"_s));    // and one row of the other
    });
    m_stage->announce({u"plans"_s});
    QTRY_COMPARE(m_model->tickedCount(), 1); // of four: one done, one unticked, one too large
    QVERIFY(m_model->ticked(m_emag).isEmpty());
    QVERIFY(!m_model->ticked(m_cards).contains(before.first()));
    QCOMPARE(m_model->tickableCount(), 3);
    QCOMPARE(apply->text(), u"Apply 1 change(s)"_s);
    QVERIFY(apply->isEnabled());
    const auto *notice = page->findChild<NoticeLine *>(u"planNotice"_s);
    QCOMPARE(notice->text(), u"5 change(s) were made or moved meanwhile, and are not ticked any more."_s);
    clickOn(apply);
    const QJsonObject asked = m_stage->onlyCall(u"plan.apply"_s);
    QCOMPARE(asked[u"plan"].toInteger(), m_cards.value);
    QCOMPARE(asked[u"rows"].toArray().size(), 1);
}

void TestPlanOfChannels::allAreDiscarded()
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == "Discard"_L1)
            clickOn(button);
    }
    QCOMPARE(m_stage->engine.callsOf(u"plan.discard"_s).size(), 2);
    QTRY_VERIFY(!m_page->findChild<PlanPage *>()->isVisible());
}

void TestPlanOfChannels::oneRefusalKeepsThePage()
{
    m_stage->engine.refuse(u"plan.apply"_s, makeError(ErrorCode::Offline, u"gone"_s));
    auto *apply = m_stage->find<QPushButton>(u"applyPlan"_s);
    clickOn(apply);
    QTRY_VERIFY(apply->isEnabled()); // both were answered
    QVERIFY(m_page->findChild<PlanPage *>()->isVisible());
}

void TestPlanOfChannels::allAreWorkedOutAgain()
{
    m_stage->engine.answer(u"sync.start"_s,
                           {{u"runs"_s, QJsonArray{QJsonObject{{u"run"_s, 4801}}, QJsonObject{{u"run"_s, 4802}}}}});
    auto *again = m_stage->find<QPushButton>(u"workOutAgain"_s);
    clickOn(again);
    QCOMPARE(m_stage->onlyCall(u"sync.start"_s)[u"accounts"].toArray().size(), 2);
    QCoreApplication::processEvents();
    m_stage->runs.apply({{u"run"_s, 4801}, {u"status"_s, u"completed"_s}}, SmallShop::now);
    QVERIFY(!again->isEnabled()); // the other is still under way
    addPreview(u"CardTrader"_s, 0);
    m_stage->runs.apply({{u"run"_s, 4802}, {u"status"_s, u"completed"_s}}, SmallShop::now);
    QVERIFY(again->isEnabled());
    QCOMPARE(m_model->tickedCount(), 4); // of the one that has something to do
}

QTEST_MAIN(TestPlanOfChannels)
#include "tst_plan_of_channels.moc"

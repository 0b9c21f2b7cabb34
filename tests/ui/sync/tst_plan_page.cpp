// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/account_repository.h"
#include "models/store/run_repository.h"
#include "models/views/plan_model.h"
#include "models/views/roles.h"
#include "tests/ui/sync/sync_stage.h"
#include "ui/channels/account_dialog.h"
#include "ui/sync/plan_filter.h"
#include "ui/sync/plan_page.h"
#include "ui/sync/plans_panel.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/passing_notice.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace evenstock;
using namespace Qt::StringLiterals;

// A preview, or what is held back, of one channel: looked at, ticked, applied.
class TestPlanPage : public QObject, SyncStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void previewIsADryRun();
    void aPreviewWithoutChangesSaysSo();
    void anEmptyPreviewAsksNothing();
    void untickingSaysWhatItDoes_data();
    void untickingSaysWhatItDoes();
    void aHeldPlanIsAppliedInPart();
    void aDoubtedPriceSaysHowFarItMoves();
    void aPlanIsDiscarded();
    void aPlanSavedForLaterStaysOpen();
    void aPlanSavedForLaterKeepsItsTicks();
    void thePlanIsFilteredAndWhatIsHiddenKeepsItsTick();
    void aPreviewLeadsToItsPlan();
    void thePlanIsWorkedWithByKeyboard();
    void aPlanOutOfDateSaysSo();
    void workingOutAgainShowsTheNewPlan();
    void workingOutAgainSaysWhenNothingIsLeft();
    void workingOutAgainSaysWhyItFailed();
    void whatIsUnderWayAboutAPlanIsNotSaidOfAnother();
    void anAppliedPlanIsLeftFromItsDetailToo();
    void aChangeLeadsToItsProductAndItsRule();
    void whatComesInIsShownForEveryChannel();
    void whatMovedMeanwhileIsSaid();
    void anOrderSaysWhatHappenedToIt_data();
    void anOrderSaysWhatHappenedToIt();
    void theHeadCountsWhatIsLeft();
};

void TestPlanPage::previewIsADryRun()
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text().startsWith("Preview"_L1))
            clickOn(button);
    }
    QVERIFY(m_stage->onlyCall(u"sync.start"_s)[u"dry_run"].toBool());
}

void TestPlanPage::aPreviewWithoutChangesSaysSo()
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
    m_stage->clock.advance(std::chrono::seconds(15));
    Q_EMIT m_stage->ages.ticked();
    QVERIFY(notice->isVisible());
    m_stage->clock.advance(std::chrono::seconds(15));
    Q_EMIT m_stage->ages.ticked();
    QVERIFY(!notice->isVisible()); // good news is none for long
}

void TestPlanPage::anEmptyPreviewAsksNothing()
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

void TestPlanPage::untickingSaysWhatItDoes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("a preview holds nothing back") << u"dry_run"_s << u"the next sync makes them"_s;
    QTest::newRow("what is held waits on") << u"guard"_s << u"they wait here"_s;
}

void TestPlanPage::untickingSaysWhatItDoes()
{
    QFETCH(QString, kind);
    QFETCH(QString, words);
    const PlanId plan = addPlan(kind);
    m_page->open({.view = View::Sync, .id = plan.value, .filter = u"plan"_s});
    const auto *note = m_stage->find<QLabel>(u"untickNote"_s);
    QVERIFY2(note->text().contains(words), qPrintable(note->text()));
}

void TestPlanPage::aHeldPlanIsAppliedInPart()
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
void TestPlanPage::aDoubtedPriceSaysHowFarItMoves()
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

void TestPlanPage::aPlanIsDiscarded()
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

void TestPlanPage::aPlanSavedForLaterStaysOpen()
{
    const PlanId plan = addPlan();
    m_page->open({.view = View::Sync, .id = plan.value, .filter = u"plan"_s});
    clickOn(m_stage->find<QPushButton>(u"planLater"_s));
    QVERIFY(!m_page->findChild<PlanPage *>()->isVisible());
    QVERIFY(m_stage->engine.callsOf(u"plan.discard"_s).isEmpty());
    QVERIFY(m_stage->engine.callsOf(u"plan.apply"_s).isEmpty());
}

void TestPlanPage::aPlanSavedForLaterKeepsItsTicks()
{
    const Target saved{.view = View::Sync, .id = addPlan().value, .filter = u"plan"_s};
    const Target other{.view = View::Sync, .id = addPlan().value, .filter = u"plan"_s};
    m_page->open(saved);
    PlanModel *model = m_page->findChild<PlanPage *>()->model();
    const QList<PlanRowId> before = model->ticked(PlanId{saved.id});
    const QList<PlanRowId> unticked = model->unticked(PlanId{saved.id}); // the suspicious one
    QCOMPARE(before.size(), 2);
    QCOMPARE(unticked.size(), 1);
    clickOn(m_stage->find<QToolButton>(u"tickAll"_s));
    const QModelIndex product = model->index(0, 0);
    QVERIFY(model->setData(model->index(0, 0, product), Qt::Unchecked, Qt::CheckStateRole));
    const QList<PlanRowId> chosen = model->ticked(PlanId{saved.id});
    QCOMPARE(chosen.size(), 2);
    QVERIFY(chosen != before);
    clickOn(m_stage->find<QPushButton>(u"planLater"_s));
    m_page->open(other);
    QCOMPARE(model->ticked(PlanId{other.id}).size(), 2); // as it began
    clickOn(m_stage->find<QPushButton>(u"planLater"_s));
    m_page->open(saved);
    QCOMPARE(model->ticked(PlanId{saved.id}), chosen);
    clickOn(m_stage->find<QPushButton>(u"applyPlan"_s));
    QCOMPARE(m_stage->onlyCall(u"plan.apply"_s)[u"rows"].toArray().size(), 2);
}

void TestPlanPage::thePlanIsFilteredAndWhatIsHiddenKeepsItsTick()
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

void TestPlanPage::aPreviewLeadsToItsPlan()
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

void TestPlanPage::thePlanIsWorkedWithByKeyboard()
{
    const PlanId plan = addPlan();
    QTest::keyClick(m_stage->window.get(), Qt::Key_4, Qt::ControlModifier);
    QVERIFY(m_page->isAncestorOf(QApplication::focusWidget()));
    m_page->open({.view = View::Sync, .id = plan.value, .filter = u"plan"_s});
    auto *tree = m_stage->find<QTreeView>(u"planTree"_s);
    QCOMPARE(QApplication::focusWidget(), tree);
    QTest::keyClick(tree, Qt::Key_F, Qt::ControlModifier);
    QWidget *field = m_page->findChild<PlanPage *>()->filter()->field();
    QCOMPARE(QApplication::focusWidget(), field);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), tree);
    QVERIFY(tree->currentIndex().isValid());
    for (int i = 0; i < 12 && QApplication::focusWidget() != field; ++i) // what stands over the tree comes before it
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), field);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!tree->isVisible());
    QVERIFY(m_page->isAncestorOf(QApplication::focusWidget()));
}

void TestPlanPage::aPlanOutOfDateSaysSo()
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

void TestPlanPage::workingOutAgainShowsTheNewPlan()
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

void TestPlanPage::workingOutAgainSaysWhenNothingIsLeft()
{
    m_page->open({.view = View::Sync, .id = addPlan().value, .filter = u"plan"_s});
    m_stage->engine.answer(u"sync.start"_s, {{u"runs"_s, QJsonArray{QJsonObject{{u"run"_s, 4713}}}}});
    clickOn(m_stage->find<QPushButton>(u"workOutAgain"_s));
    QCoreApplication::processEvents();
    m_stage->runs.apply({{u"run"_s, 4713}, {u"status"_s, u"completed"_s}}, SmallShop::now);
    auto *notice = m_page->findChild<NoticeLine *>(u"planNotice"_s);
    QVERIFY(notice->isVisible() && notice->text().contains(u"nothing to do"_s));
}

// A marketplace that did not answer is not one where nothing is to be done.
void TestPlanPage::workingOutAgainSaysWhyItFailed()
{
    m_page->open({.view = View::Sync, .id = addPlan().value, .filter = u"plan"_s});
    RunRow run{.account = m_shop->accounts[u"CardTrader"_s], .dryRun = true, .status = u"failed"_s};
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        run.id = SmallShop::must(runs.insertRun(run));
        run.errorCode = errorCodeName(ErrorCode::Offline);
        SmallShop::must(runs.updateRun(run));
    });
    m_stage->engine.answer(u"sync.start"_s, {{u"runs"_s, QJsonArray{QJsonObject{{u"run"_s, qint64(run.id.value)}}}}});
    clickOn(m_stage->find<QPushButton>(u"workOutAgain"_s));
    QCoreApplication::processEvents();
    m_stage->runs.apply({{u"run"_s, qint64(run.id.value)}, {u"status"_s, u"failed"_s}}, SmallShop::now);
    auto *notice = m_page->findChild<NoticeLine *>(u"planNotice"_s);
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(u"may be old"_s) && notice->text().contains(u"internet connection"_s),
             qPrintable(notice->text()));
    clickOn(m_stage->find<QPushButton>(u"noticeAction"_s, notice));
    QCOMPARE(m_stage->engine.callsOf(u"sync.start"_s).size(), 2);
}

void TestPlanPage::whatIsUnderWayAboutAPlanIsNotSaidOfAnother()
{
    const PlanId first = addPlan();
    const PlanId other = addPlan(u"dry_run"_s);
    const auto show = [this](PlanId plan) {
        m_page->open({.view = View::Sync, .id = plan.value, .filter = u"plan"_s});
    };
    show(first);
    m_stage->engine.answer(u"sync.start"_s, {{u"runs"_s, QJsonArray{QJsonObject{{u"run"_s, 4715}}}}});
    clickOn(m_stage->find<QPushButton>(u"workOutAgain"_s));
    QCoreApplication::processEvents();
    show(other);
    m_stage->runs.apply({{u"run"_s, 4715}, {u"status"_s, u"completed"_s}}, SmallShop::now);
    auto *notice = m_page->findChild<NoticeLine *>(u"planNotice"_s);
    QVERIFY2(!notice->text().contains(u"nothing to do"_s), qPrintable(notice->text()));
    // Its settling neither closes the other one nor is it said there that it failed.
    show(first);
    m_stage->engine.refuse(u"plan.discard"_s, makeError(ErrorCode::Offline, u"gone"_s));
    clickOn(m_stage->find<QPushButton>(u"discardPlan"_s));
    show(other);
    QTRY_VERIFY(m_stage->window->findChild<PassingNotice *>());
    QVERIFY(m_stage->window->findChild<PassingNotice *>()->text().startsWith("CardTrader: "_L1));
    QVERIFY(!notice->isVisible());
    show(first);
    clickOn(m_stage->find<QPushButton>(u"discardPlan"_s));
    show(other);
    QCoreApplication::processEvents();
    QCOMPARE(m_stage->engine.callsOf(u"plan.discard"_s).size(), 2);
    QVERIFY(m_page->findChild<PlanPage *>()->isVisible());
}

// Where there is room for one of the two, the detail stands in the place of the list.
void TestPlanPage::anAppliedPlanIsLeftFromItsDetailToo()
{
    m_page->open({.view = View::Sync, .id = addPlan(u"dry_run"_s).value, .filter = u"plan"_s});
    auto *plan = m_page->findChild<PlanPage *>();
    plan->split()->setNarrow(true);
    plan->split()->setDetailShown(true);
    clickOn(m_stage->find<QPushButton>(u"applyPlan"_s));
    QTRY_VERIFY(!plan->isVisible());
}

void TestPlanPage::aChangeLeadsToItsProductAndItsRule()
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

void TestPlanPage::whatComesInIsShownForEveryChannel()
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

void TestPlanPage::whatMovedMeanwhileIsSaid()
{
    const PlanItemRow moved{.kind = u"quantity"_s, .field = u"quantity"_s, .state = u"stale"_s, .found = u"5"_s};
    QCOMPARE(PlanModel::whyText(moved), u"Moved to 5 meanwhile; left alone"_s);
}

void TestPlanPage::anOrderSaysWhatHappenedToIt_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("why");
    QTest::newRow("new") << QString() << u"paid"_s << u"Sold there"_s;
    QTest::newRow("cancelled") << u"paid"_s << u"canceled"_s << u"Cancelled there"_s;
    QTest::newRow("sent") << u"paid"_s << u"sent"_s << u"It went on there"_s;
}

void TestPlanPage::anOrderSaysWhatHappenedToIt()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, why);
    const PlanItemRow row{.kind = u"order"_s, .direction = u"in"_s, .from = from, .to = to, .reason = u"order"_s};
    QCOMPARE(PlanModel::whyText(row), why);
}

void TestPlanPage::theHeadCountsWhatIsLeft()
{
    const PlanId plan = addPlan();
    m_page->open({.view = View::Sync, .id = plan.value, .filter = u"plan"_s});
    PlanModel *model = m_page->findChild<PlanPage *>()->model();
    QCOMPARE(model->counts().out, 3);
    QCOMPARE(model->counts().toCheck, 1);
    m_shop->write([&] {
        SmallShop::must(
            m_shop->db.run("UPDATE plan_rows SET state = 'applied' WHERE plan_id = ? AND suspicious = 0", plan));
    });
    m_page->open({.view = View::Sync, .id = plan.value, .filter = u"plan"_s});
    QCOMPARE(model->counts().out, 1); // that is to check
    QCOMPARE(model->counts().toCheck, 1);
}

QTEST_MAIN(TestPlanPage)
#include "tst_plan_page.moc"

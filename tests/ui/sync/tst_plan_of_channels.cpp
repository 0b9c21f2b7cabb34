// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/plan_model.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/sync/plan_filter.h"
#include "ui/sync/plan_page.h"
#include "ui/sync/sync_page.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
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
    void whatIsTickedIsAppliedPlanByPlan();
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

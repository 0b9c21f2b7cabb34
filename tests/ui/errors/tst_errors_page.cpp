// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/problems_model.h"
#include "tests/ui/errors/errors_bench.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/errors/errors_page.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/passing_notice.h"
#include "ui/widgets/thin_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestErrorsPage : public QObject, private ErrorsBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void theSameProblemsComeAsOneRow();
    void twoOversellsOfOneProductNameTheirOrders();
    void retryAllLikeThisSendsItsKind();
    void whereItIsNarrowTheListComesFirst();
    void whatWasSolvedIsInSightWhereNothingElseIs();
    void typingFiltersTheList();
    void aSolvedProblemLeavesTheList();
    void theChosenProblemStaysWhenTheListIsSortedAnew();
    void aDismissalIsTakenBack();
    void retryAllLeavesOutWhatNeedsTheOwner();
    void nothingIsTriedAgainWhereNothingIsOpen();
    void onlyOpenProblemsAreShownWhenAskedFor();
    void aFilterLeftStandingHidesNothingThatIsAskedFor();
    void theListIsSortedByAColumn();
    void aLongReadingShowsABar();
    void eventsSetAsideAreAppliedOrDiscarded();
    void withoutEventsSetAsideTheirListIsNotThere();
};

void TestErrorsPage::theSameProblemsComeAsOneRow()
{
    const QModelIndex refused = rowWith(u"eMAG MAIN did not accept"_s);
    QVERIFY(refused.isValid());
    QCOMPARE(m_page->tree()->model()->rowCount(refused.siblingAtColumn(0)), 4);
    auto *group = m_page->findChild<QCheckBox *>();
    QTest::mouseClick(group, Qt::LeftButton, {}, QPoint(6, group->height() / 2));
    QCOMPARE(m_page->tree()->model()->rowCount(rowWith(u"eMAG MAIN did not accept"_s).siblingAtColumn(0)), 0);
}

void TestErrorsPage::twoOversellsOfOneProductNameTheirOrders()
{
    const ProductId product = m_shop->products[u"BG-1107-RO"_s];
    for (const auto &[code, missing] : {std::pair(u"501"_s, u"1"_s), std::pair(u"502"_s, u"2"_s)})
        m_shop->problem({.kind = u"oversell"_s,
                         .severity = u"urgent"_s,
                         .account = m_shop->accounts[u"eMAG MAIN"_s],
                         .product = product,
                         .arguments = {{u"missing"_s, missing}, {u"order"_s, code}},
                         .lastAt = SmallShop::now});
    m_stage->announce({u"problems"_s});
    const QModelIndex group = rowWith(u"Oversold"_s);
    const QString many = group.data(SubtitleRole).toString();
    QVERIFY2(many.startsWith("2 order"_L1), qPrintable(many));
    QCOMPARE(group.data().toString(), u"Oversold"_s); // each is short by a number of its own
    QVERIFY(rowWith(u", order 501"_s, group.siblingAtColumn(0)).data().toString().startsWith("Oversold by 1: "_L1));
    QVERIFY(rowWith(u", order 502"_s, group.siblingAtColumn(0)).data().toString().startsWith("Oversold by 2: "_L1));
}

void TestErrorsPage::retryAllLikeThisSendsItsKind()
{
    clickRow(m_page->tree(), rowWith(u"eMAG MAIN did not accept"_s));
    auto *all = m_stage->find<QPushButton>(u"retryAlike"_s);
    QCOMPARE(all->text(), u"Retry all 4"_s);
    clickOn(all);
    QVERIFY(m_stage->onlyCall(u"error.retry"_s).contains(u"like"_s));
}

void TestErrorsPage::whereItIsNarrowTheListComesFirst()
{
    m_page->setNarrow(true);
    QVERIFY(m_page->tree()->isVisible());
    clickRow(m_page->tree(), rowWith(u"Oversold"_s));
    QVERIFY(m_page->detail()->isVisible());
    QVERIFY(!m_page->tree()->isVisible());
    clickOn(m_stage->find<QToolButton>(u"backToList"_s, m_page));
    QVERIFY(m_page->tree()->isVisible());
    m_stage->announce({u"problems"_s}); // what happens meanwhile does not take the list away
    QVERIFY(m_page->tree()->isVisible());
}

void TestErrorsPage::whatWasSolvedIsInSightWhereNothingElseIs()
{
    m_shop->write([&] {
        SmallShop::must(m_shop->db.run("UPDATE problems SET state = 'resolved', settled_at = ?1, last_at = ?1 WHERE "
                                       "state = 'open'",
                                       SmallShop::now));
    });
    m_stage->announce({u"problems"_s});
    auto *tree = m_page->tree();
    QCOMPARE(tree->model()->rowCount(), 1);
    const QModelIndex solved = tree->model()->index(0, 0);
    QVERIFY(tree->isExpanded(solved));
    tree->collapse(solved); // its owner's wish
    m_stage->announce({u"problems"_s});
    QVERIFY(!tree->isExpanded(tree->model()->index(0, 0)));
}

void TestErrorsPage::typingFiltersTheList()
{
    QTest::keyClick(m_stage->window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_page->filterField()->hasFocus());
    QTest::keyClicks(m_page->filterField(), u"picture"_s);
    QTRY_COMPARE(m_page->tree()->model()->rowCount(), 1);
    QTest::keyClicks(m_page->filterField(), u" of nothing"_s);
    QTRY_COMPARE(m_page->tree()->model()->rowCount(), 0);
    clickOn(m_stage->find<QPushButton>(u"emptyAction"_s));
    QTRY_VERIFY(m_page->tree()->model()->rowCount() > 3);
}

void TestErrorsPage::aSolvedProblemLeavesTheList()
{
    const ProblemId id{rowWith(u"Oversold"_s).data(IdRole).toLongLong()};
    m_shop->write([&] { SmallShop::must(RunRepository(m_shop->db).settleProblem(id, u"resolved"_s, SmallShop::now)); });
    m_stage->announce({u"problems"_s});
    QVERIFY(!rowWith(u"Oversold"_s).isValid());
    auto *tree = m_stage->find<QTreeView>(u"problems"_s);
    tree->setCurrentIndex(tree->model()->index(tree->model()->rowCount() - 1, 0));       // "Solved today"
    QVERIFY(!m_stage->window->findChild<QPushButton *>(u"retryProblem"_s)->isVisible()); // nothing live is left of it
    QCOMPARE(m_stage->window->sidebar().badge(View::Errors), 8);
}

// A problem that came again goes to the top; the buttons must go on meaning the one that was chosen.
void TestErrorsPage::theChosenProblemStaysWhenTheListIsSortedAnew()
{
    clickRow(m_page->tree(), rowWith(u"BoliBana"_s));
    const qint64 chosen = m_page->tree()->currentIndex().data(IdRole).toLongLong();
    m_shop->write([&] {
        SmallShop::must(m_shop->db.run("UPDATE problems SET last_at = ?1 + 3600000 WHERE id = ?2", SmallShop::now,
                                       ProblemId{chosen}));
    });
    m_stage->announce({u"problems"_s});
    QCOMPARE(m_page->tree()->currentIndex().data(IdRole).toLongLong(), chosen);
    m_shop->write([&] {
        SmallShop::must(RunRepository(m_shop->db).settleProblem(ProblemId{chosen}, u"resolved"_s, SmallShop::now));
    });
    m_stage->announce({u"problems"_s});
    // Solved meanwhile: it is shown as such, or nothing is; never its neighbour.
    const QModelIndex now = m_page->tree()->currentIndex();
    QVERIFY(!now.isValid() || now.data(IdRole).toLongLong() == chosen);
    QVERIFY(!m_stage->window->findChild<QPushButton *>(u"retryProblem"_s)->isEnabled() || !now.isValid());
}

void TestErrorsPage::aDismissalIsTakenBack()
{
    clickRow(m_page->tree(), rowWith(u"Oversold"_s));
    const qint64 id = m_page->tree()->currentIndex().data(IdRole).toLongLong();
    m_stage->engine.answer(u"error.dismiss"_s, {{u"dismissed"_s, 1}, {u"errors"_s, QJsonArray{id}}});
    clickOn(m_stage->find<QToolButton>(u"dismissProblem"_s));
    m_shop->write([&] {
        SmallShop::must(RunRepository(m_shop->db).settleProblem(ProblemId{id}, u"dismissed"_s, m_stage->clock.now()));
    });
    m_stage->announce({u"problems"_s});
    const QAbstractItemModel *rows = m_page->tree()->model();
    const QModelIndex solved = rows->index(rows->rowCount() - 1, 0);
    QCOMPARE(solved.data().toString(), u"Solved or dismissed today"_s);
    bool isThere = false;
    for (int row = 0; row < rows->rowCount(solved); ++row)
        isThere = isThere || (rows->index(row, 0, solved).data(IdRole).toLongLong() == id &&
                              rows->index(row, 0, solved).data().toString() == "Dismissed"_L1);
    QVERIFY(isThere);
    const auto undo = [this]() -> QPushButton * {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == "Undo"_L1)
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(undo());
    clickOn(undo());
    QCOMPARE(m_stage->onlyCall(u"error.reopen"_s), (QJsonObject{{u"errors"_s, QJsonArray{id}}}));
}

void TestErrorsPage::retryAllLeavesOutWhatNeedsTheOwner()
{
    const qint64 oversold = rowWith(u"Oversold"_s).data(IdRole).toLongLong();
    clickOn(m_stage->find<QPushButton>(u"retryAll"_s));
    QVERIFY(!m_stage->engine.callsOf(u"error.retry"_s).isEmpty());
    for (const QJsonObject &call : m_stage->engine.callsOf(u"error.retry"_s))
        QVERIFY(call[u"like"].toInteger() != oversold);
    bool isSaid = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains("trying again does not help"_L1));
    QVERIFY(isSaid);
}

void TestErrorsPage::nothingIsTriedAgainWhereNothingIsOpen()
{
    QVERIFY(m_stage->find<QPushButton>(u"retryAll"_s)->isEnabled());
    m_stage.reset();
    SmallShop shop;
    shop.account(u"Attic"_s); // without one most views do not open yet
    m_stage = std::make_unique<WindowStage>(shop);
    m_page = m_stage->open<ErrorsPage>({.view = View::Errors});
    QTRY_VERIFY(!m_stage->find<QPushButton>(u"retryAll"_s)->isEnabled());
    m_stage.reset();
}

void TestErrorsPage::onlyOpenProblemsAreShownWhenAskedFor()
{
    const QAbstractItemModel *model = m_page->tree()->model();
    const auto hasSolved = [model] {
        return !model->match(model->index(0, 0), Qt::DisplayRole, u"Solved today"_s).isEmpty();
    };
    QVERIFY(hasSolved());
    m_stage->find<QComboBox>(u"problemStates"_s)->setCurrentIndex(1);
    QVERIFY(!hasSolved());
    QVERIFY(model->rowCount() > 0);
}

void TestErrorsPage::aFilterLeftStandingHidesNothingThatIsAskedFor()
{
    const qint64 wanted =
        SmallShop::must(m_shop->db.value<qint64>("SELECT max(id) FROM problems WHERE state = 'open'")).value_or(0);
    for (int way = 0; way < 2; ++way) {
        m_page->filterField()->setText(u"nothing is called so"_s);
        QTRY_COMPARE(m_page->tree()->model()->rowCount(), 0); // once the typing rests
        if (way == 1)                                         // settled long ago: in none of the lists
            m_shop->write([&] {
                SmallShop::must(
                    m_shop->db.run("UPDATE problems SET state = 'resolved', last_at = 1 WHERE id = ?", wanted));
            });
        m_page->open({.view = View::Errors, .id = wanted});
        QVERIFY(m_page->filterField()->text().isEmpty());
        QCOMPARE(m_page->detail()->problem(), ProblemId{wanted});
    }
}

void TestErrorsPage::theListIsSortedByAColumn()
{
    const auto titles = [this] {
        QStringList all;
        const QAbstractItemModel *model = m_page->tree()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (const qint64 id = model->index(row, 0).data(IdRole).toLongLong(); id > 0)
                all.append(model->index(row, ProblemsModel::What).data().toString());
        }
        return all;
    };
    const QStringList before = titles();
    QVERIFY(before.size() > 3);
    const QString chosen = m_page->tree()->currentIndex().siblingAtColumn(ProblemsModel::What).data().toString();
    QHeaderView *header = m_page->tree()->header();
    const QPoint what(header->sectionViewportPosition(ProblemsModel::What) + 40, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, what);
    if (header->sortIndicatorOrder() != Qt::AscendingOrder)
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, what);
    QStringList sorted = before;
    std::sort(sorted.begin(), sorted.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    QCOMPARE(titles(), sorted);
    QCOMPARE(m_page->tree()->currentIndex().siblingAtColumn(ProblemsModel::What).data().toString(), chosen);
}

void TestErrorsPage::aLongReadingShowsABar()
{
    for (int i = 0; i < 1001; ++i)
        m_shop->problem({.kind = u"item"_s,
                         .account = m_shop->accounts[u"CardTrader"_s],
                         .item = u"many:"_s + QString::number(i),
                         .detail = u"odd"_s});
    const auto bars = m_page->findChildren<ThinBar *>();
    const auto isShown = [&bars] {
        return std::any_of(bars.begin(), bars.end(), [](const ThinBar *bar) { return bar->isVisible(); });
    };
    m_stage->reader.hold();
    m_stage->announce({u"problems"_s});
    QVERIFY(!isShown()); // it may be over before it is seen
    QTRY_VERIFY(isShown());
    m_stage->reader.release();
    QTRY_VERIFY(!isShown());
}

void TestErrorsPage::eventsSetAsideAreAppliedOrDiscarded()
{
    const int before = m_stage->window->sidebar().badge(View::Errors);
    const AccountId account = m_shop->accounts[u"CardTrader"_s];
    m_stage->receive({.account = account, .eventId = u"good"_s, .receivedAt = SmallShop::now, .verified = true});
    for (const char *order : {"7714110", "7714111"})
        m_stage->receive({.account = account,
                          .eventId = QString::fromLatin1(order),
                          .receivedAt = SmallShop::now - 60'000,
                          .state = EventState::Quarantined,
                          .cause = u"order.create"_s,
                          .orderId = QString::fromLatin1(order)});
    auto *table = m_stage->find<QTableView>(u"setAsideEvents"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(m_stage->window->sidebar().badge(View::Errors), before + 2);
    clickRow(table, table->model()->index(0, 1));
    const qint64 first = table->model()->index(0, 0).data(IdRole).toLongLong();
    clickOn(m_stage->find<QPushButton>(u"applyEvent"_s));
    QCOMPARE(m_stage->onlyCall(u"event.apply"_s), (QJsonObject{{u"event"_s, first}}));
    const auto said = [this] {
        const auto *notice = m_stage->window->findChild<PassingNotice *>();
        return notice ? notice->text() : QString();
    };
    QTRY_COMPARE(said(), u"1 event(s) were used."_s); // they leave the list, so it is said elsewhere
    clickRow(table, table->model()->index(1, 1));
    clickOn(m_stage->find<QPushButton>(u"discardEvent"_s));
    const qint64 second = table->model()->index(1, 0).data(IdRole).toLongLong();
    QCOMPARE(m_stage->onlyCall(u"event.discard"_s)[u"event"].toInteger(), second);
    QTRY_VERIFY2(said().startsWith(u"1 event(s) were discarded; under Sync, Received"_s), qPrintable(said()));
    // The second click of a double click meets no other event.
    m_stage->settleEvent({second}, EventState::Discarded);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(!m_stage->find<QPushButton>(u"discardEvent"_s)->isEnabled());
    clickOn(m_stage->find<QPushButton>(u"discardEvent"_s));
    QCOMPARE(m_stage->engine.callsOf(u"event.discard"_s).size(), 1);
    clickRow(table, table->model()->index(0, 1));
    QVERIFY(m_stage->find<QPushButton>(u"discardEvent"_s)->isEnabled());
}

void TestErrorsPage::withoutEventsSetAsideTheirListIsNotThere()
{
    m_stage->receive({.account = m_shop->accounts[u"CardTrader"_s], .eventId = u"good"_s, .verified = true});
    QVERIFY(!m_page->findChild<QTableView *>(u"setAsideEvents"_s)->isVisible());
}

QTEST_MAIN(TestErrorsPage)
#include "tst_errors_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/absence_words.h"
#include "models/store/order_repository.h"
#include "models/views/problems_model.h"
#include "models/views/roles.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/product_detail.h"
#include "ui/dashboard/attention_words.h"
#include "ui/errors/attempts_list.h"
#include "ui/errors/error_detail.h"
#include "ui/errors/errors_page.h"
#include "ui/orders/orders_page.h"
#include "ui/shell/error_text.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/state_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestErrorsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theSameProblemsComeAsOneRow();
    void retrySendsTheProblem();
    void retryAllLikeThisSendsItsKind();
    void aListingThatWasNotMadeShowsNoOldValue();
    void aSolvedErrorSaysWhatBecameOfIt_data();
    void aSolvedErrorSaysWhatBecameOfIt();
    void anErrorOfAnOrderOpensTheOrder();
    void aSignInThatWasNotKeptIsNotCalledExpired();
    void whereItIsNarrowTheListComesFirst();
    void whatWasTriedIsSaid();
    void whatGotNoAnswerIsSaid();
    void requestAndAnswerAreFolded();
    void dismissSendsTheProblem();
    void theSolvingButtonOpensTheProduct();
    void aChangeInDoubtIsSynced();
    void whatWasSolvedIsInSightWhereNothingElseIs();
    void anEditThatALateOrderExplainsIsReversed();
    void typingFiltersTheList();
    void theReportHasNoSecretAndTheFacts();
    void aSolvedProblemLeavesTheList();
    void theChosenProblemStaysWhenTheListIsSortedAnew();
    void aDismissalIsTakenBack();
    void retryAllLeavesOutWhatNeedsTheOwner();
    void nothingIsTriedAgainWhereNothingIsOpen();
    void onlyOpenProblemsAreShownWhenAskedFor();
    void aSaleOfSomethingUnknownIsLinkedHere();
    void aFilterLeftStandingHidesNothingThatIsAskedFor();
    void theListIsSortedByAColumn();
    void eventsSetAsideAreAppliedOrDiscarded();
    void withoutEventsSetAsideTheirListIsNotThere();

private:
    QStringList tried() const; // the words and outcomes shown
    QModelIndex rowWith(const QString &words, const QModelIndex &parent = {}) const;
    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    ErrorsPage *m_page = nullptr;
};

void TestErrorsPage::init()
{
    m_shop = std::make_unique<StockedShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_page = m_stage->open<ErrorsPage>({.view = View::Errors});
}

void TestErrorsPage::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

QModelIndex TestErrorsPage::rowWith(const QString &words, const QModelIndex &parent) const
{
    QAbstractItemModel *model = m_page->tree()->model();
    for (int row = 0; row < model->rowCount(parent); ++row) {
        if (model->index(row, 1, parent).data().toString().contains(words))
            return model->index(row, 1, parent);
    }
    return {};
}

QStringList TestErrorsPage::tried() const
{
    QStringList shown;
    const auto *list = m_page->detail()->findChild<AttemptsList *>(u"attempts"_s);
    for (const QLabel *label : list->findChildren<QLabel *>())
        shown.append(label->text());
    for (const StateLabel *label : list->findChildren<StateLabel *>())
        shown.append(label->words());
    return shown;
}

void TestErrorsPage::theSameProblemsComeAsOneRow()
{
    const QModelIndex refused = rowWith(u"eMAG MAIN did not accept"_s);
    QVERIFY(refused.isValid());
    QCOMPARE(m_page->tree()->model()->rowCount(refused.siblingAtColumn(0)), 4);
    auto *group = m_page->findChild<QCheckBox *>();
    QTest::mouseClick(group, Qt::LeftButton, {}, QPoint(6, group->height() / 2));
    QCOMPARE(m_page->tree()->model()->rowCount(rowWith(u"eMAG MAIN did not accept"_s).siblingAtColumn(0)), 0);
}

void TestErrorsPage::retrySendsTheProblem()
{
    clickRow(m_page->tree(), rowWith(u"BoliBana"_s));
    clickOn(m_stage->find<QPushButton>(u"retryProblem"_s));
    const QJsonObject call = m_stage->onlyCall(u"error.retry"_s);
    QCOMPARE(call[u"error"].toInteger(), m_page->tree()->currentIndex().data(IdRole).toLongLong());
    auto *notice = m_page->detail()->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible()); // something happens
    clickRow(m_page->tree(), rowWith(u"Oversold"_s));
    QVERIFY(!notice->isVisible()); // and not to this one
}

void TestErrorsPage::retryAllLikeThisSendsItsKind()
{
    clickRow(m_page->tree(), rowWith(u"eMAG MAIN did not accept"_s));
    auto *all = m_stage->find<QPushButton>(u"retryAlike"_s);
    QCOMPARE(all->text(), u"Retry all 4"_s);
    clickOn(all);
    QVERIFY(m_stage->onlyCall(u"error.retry"_s).contains(u"like"_s));
}

void TestErrorsPage::aListingThatWasNotMadeShowsNoOldValue()
{
    const auto meaning = [](const QString &kind) {
        return problemWords(
            {.kind = u"delivery"_s, .code = errorCodeName(ErrorCode::InvalidRequest), .arguments = {{u"kind"_s, kind}}},
            u"Attic"_s);
    };
    QVERIFY(meaning(u"update"_s).meaning.contains(u"old value"_s));
    const ErrorWords made = meaning(u"create"_s);
    QVERIFY2(!made.meaning.contains(u"old value"_s), qPrintable(made.meaning));
    QVERIFY2(made.meaning.contains(u"not for sale"_s), qPrintable(made.meaning));
    QVERIFY2(made.remedy.contains(u"on the site of Attic"_s), qPrintable(made.remedy));
}

void TestErrorsPage::aSolvedErrorSaysWhatBecameOfIt_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("no");  // what was so while it was open
    QTest::addColumn<QString>("now"); // and what is so now
    QTest::newRow("an order that did not fit") << u"order_review"_s << u"until that is clear"_s << u"cleared up"_s;
    QTest::newRow("an item that was not known") << u"unmatched_sale"_s << u"No stock was taken"_s << u"known now"_s;
    QTest::newRow("a shortage") << u"oversell"_s << u"the rest is missing"_s << u"Meanwhile"_s;
    QTest::newRow("an order that came late") << u"late_order"_s << u"may have been"_s << u"That is settled"_s;
}

void TestErrorsPage::aSolvedErrorSaysWhatBecameOfIt()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, no);
    QFETCH(const QString, now);
    const auto meaning = [&kind](const QString &state) {
        return problemWords({.kind = kind, .code = errorCodeName(ErrorCode::Conflict), .state = state}, {}).meaning;
    };
    QVERIFY2(meaning(u"open"_s).contains(no), qPrintable(meaning(u"open"_s)));
    QVERIFY2(!meaning(u"resolved"_s).contains(no), qPrintable(meaning(u"resolved"_s)));
    QVERIFY2(meaning(u"resolved"_s).contains(now), qPrintable(meaning(u"resolved"_s)));
}

// Solved or not: the order is one click away, and is the one chosen there whatever the page was filtered by.
void TestErrorsPage::anErrorOfAnOrderOpensTheOrder()
{
    const OrderId order{SmallShop::must(m_shop->db.value<qint64>("SELECT min(id) FROM orders")).value_or(0)};
    ProblemView solved{.problem = {.id = ProblemId{77}, .kind = u"order_review"_s, .order = order}};
    auto *orders = m_stage->open<OrdersPage>({.view = View::Orders});
    for (QComboBox *box : orders->findChildren<QComboBox *>())
        box->setCurrentIndex(box->count() - 1);
    m_page = m_stage->open<ErrorsPage>({.view = View::Errors});
    m_page->detail()->setProblem(solved, 1);
    QVERIFY(m_page->detail()
                ->findChild<QPushButton *>(u"openOrder"_s)
                ->isHidden()); // the button that solves it leads there
    solved.problem.state = u"resolved"_s;
    m_page->detail()->setProblem(solved, 1);
    QVERIFY(!m_page->detail()->findChild<QPushButton *>(u"openOrder"_s)->isHidden());
    // One that could not be read at first is known by its number.
    solved.problem = {.id = ProblemId{78}, .kind = u"item"_s, .state = u"resolved"_s};
    const auto number = m_shop->db.row(
        "SELECT account_id, external_id FROM orders WHERE id = ?",
        [](const Statement &s) { return std::pair(s.get<AccountId>(0), s.text(1)); }, order);
    OK(number);
    solved.problem.account = (*number)->first;
    solved.problem.item = u"order "_s + (*number)->second;
    m_page->detail()->setProblem(solved, 1);
    clickOn(m_stage->find<QPushButton>(u"openOrder"_s));
    QCOMPARE(m_stage->window->currentView(), View::Orders);
    QCOMPARE(orders->findChild<QTableView *>(u"orders"_s)->currentIndex().data(IdRole).toLongLong(), order.value);
}

// With large letters there is room for one of both: the list comes first, and there is a way back to it.
void TestErrorsPage::aSignInThatWasNotKeptIsNotCalledExpired()
{
    const auto words = [](const QString &detail) {
        return problemWords({.kind = u"account"_s, .code = u"unauthorized"_s, .detail = detail}, u"eMAG"_s);
    };
    QCOMPARE(words(u"401"_s).title, u"Sign-in is needed again"_s);
    QVERIFY(words(u"401"_s).remedy.contains("new key"_L1));
    const ErrorWords gone = words(absenceDetail(u"token"_s, u"2026-11-26"_s, u"session"_s));
    QCOMPARE(gone.title, u"The sign-in was not kept"_s); // the marketplace was not asked
    QVERIFY(!gone.remedy.contains("new key"_L1));
    QCOMPARE(gone.action, words(u"401"_s).action);
    const AttentionRow row{.kind = AttentionKind::SignIn,
                           .channel = u"eMAG"_s,
                           .detail = absenceDetail(u"token"_s, u"2026-11-26"_s, u"session"_s),
                           .arguments = {{u"all_stopped"_s, true}},
                           .since = SmallShop::now - 60'000};
    QCOMPARE(attentionWords(row, SmallShop::now).what, u"eMAG: the sign-in was not kept; enter it again"_s);
    QVERIFY(attentionWords(row, SmallShop::now).why.contains("nor is any other channel"_L1));
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

void TestErrorsPage::whatWasTriedIsSaid()
{
    m_shop->write([&] { SmallShop::must(m_shop->db.run("UPDATE problems SET count = 3 WHERE item = 'DB-080-GR'")); });
    m_stage->announce({u"problems"_s});
    clickRow(m_page->tree(), rowWith(u"BoliBana"_s));
    const QString all = tried().join(u'|');
    for (const char *words : {"Sent: Quantity, Price", "Refused", "Happened again, 3 time",
                              "Put aside; not sent again until something changes"})
        QVERIFY2(all.contains(QLatin1StringView(words)), qPrintable(all));
    QVERIFY(m_page->detail()->report().contains("Sent: Quantity, Price"_L1)); // also in what is copied
    clickRow(m_page->tree(), rowWith(u"Oversold"_s));                         // nothing is tried about that one
    QVERIFY(!m_page->detail()->findChild<AttemptsList *>(u"attempts"_s)->isVisible());
}

void TestErrorsPage::whatGotNoAnswerIsSaid()
{
    clickRow(m_page->tree(), rowWith(u"There is no connection"_s));
    QCOMPARE(tried().count(u"no answer"_s), 3); // its tries, and no request of another run
    QVERIFY(tried().contains("Is tried again"_L1));
    QVERIFY(tried().contains("in 40 s"_L1));
}

void TestErrorsPage::requestAndAnswerAreFolded()
{
    clickRow(m_page->tree(), rowWith(u"BoliBana"_s));
    auto *request = m_page->detail()->findChild<QPlainTextEdit *>(u"wireRequest"_s);
    auto *answer = m_page->detail()->findChild<QPlainTextEdit *>(u"wireAnswer"_s);
    QVERIFY(!request->isVisible() && !answer->isVisible());
    clickOn(m_stage->find<QToolButton>(u"unfoldWire"_s));
    QVERIFY(request->isVisible() && answer->isVisible());
    QVERIFY2(request->toPlainText().contains("PUT /api/v1/products/"_L1), qPrintable(request->toPlainText()));
    QVERIFY(request->toPlainText().contains("Quantity: 6"_L1));
    QVERIFY(answer->toPlainText().startsWith("HTTP 413"_L1));
    QVERIFY(answer->toPlainText().contains("The picture is too large"_L1));
    QVERIFY(!request->toPlainText().contains("/products?page"_L1)); // not one that only read
}

void TestErrorsPage::dismissSendsTheProblem()
{
    clickRow(m_page->tree(), rowWith(u"Oversold"_s));
    clickOn(m_stage->find<QToolButton>(u"dismissProblem"_s));
    QCOMPARE(m_stage->onlyCall(u"error.dismiss"_s)[u"error"].toInteger(),
             m_page->tree()->currentIndex().data(IdRole).toLongLong());
}

void TestErrorsPage::theSolvingButtonOpensTheProduct()
{
    clickRow(m_page->tree(), rowWith(u"BoliBana"_s));
    clickOn(m_stage->find<QPushButton>(u"solveProblem"_s));
    QCOMPARE(m_stage->window->currentView(), View::Catalogue);
    auto *catalogue = dynamic_cast<CataloguePage *>(m_stage->window->currentPage());
    QCOMPARE(catalogue->detail()->product(), m_shop->products[u"DB-080-GR"_s]);
}

// What its button says, although it is of a product.
void TestErrorsPage::aChangeInDoubtIsSynced()
{
    m_shop->write([&] {
        SmallShop::must(RunRepository(m_shop->db)
                            .report({.kind = u"delivery"_s,
                                     .code = errorCodeName(ErrorCode::InDoubt),
                                     .fingerprint = u"doubt:1"_s,
                                     .account = m_shop->accounts[u"CardTrader"_s],
                                     .product = m_shop->products.first(),
                                     .firstAt = SmallShop::now,
                                     .lastAt = SmallShop::now}));
    });
    m_stage->announce({u"problems"_s});
    clickRow(m_page->tree(), rowWith(u"It is not certain whether"_s));
    auto *solve = m_stage->find<QPushButton>(u"solveProblem"_s);
    QCOMPARE(solve->text(), u"Sync now"_s);
    clickOn(solve);
    QCOMPARE(m_stage->onlyCall(u"sync.start"_s)[u"accounts"].toArray(), QJsonArray{u"CardTrader"_s});
    QCOMPARE(m_stage->window->currentView(), View::Errors);
    // The product is reached beside it; where the solving button leads there, one is enough.
    QVERIFY(m_page->detail()->findChild<QPushButton *>(u"openProduct"_s)->isVisible());
    clickRow(m_page->tree(), rowWith(u"BoliBana"_s));
    QVERIFY(!m_page->detail()->findChild<QPushButton *>(u"openProduct"_s)->isVisible());
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

void TestErrorsPage::anEditThatALateOrderExplainsIsReversed()
{
    ProblemId id;
    m_shop->write([&] {
        id = SmallShop::must(RunRepository(m_shop->db)
                                 .report({.kind = u"late_order"_s,
                                          .severity = u"warning"_s,
                                          .code = u"conflict"_s,
                                          .fingerprint = u"late_order:1:1"_s,
                                          .account = m_shop->accounts.first(),
                                          .product = m_shop->products.first(),
                                          .item = u"77-1"_s,
                                          .arguments = {{u"quantity"_s, u"2"_s}},
                                          .firstAt = SmallShop::now,
                                          .lastAt = SmallShop::now}));
    });
    m_stage->announce({u"problems"_s});
    clickRow(m_page->tree(), rowWith(u"An order came late"_s));
    auto *solve = m_stage->find<QPushButton>(u"solveProblem"_s);
    QCOMPARE(solve->text(), u"Reverse the edit"_s);
    QVERIFY(!m_page->detail()->findChild<QPushButton *>(u"retryProblem"_s)->isVisible()); // nothing to try again
    clickOn(solve);
    QCOMPARE(m_stage->onlyCall(u"error.reverse"_s), (QJsonObject{{u"error"_s, qint64(id.value)}}));
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

void TestErrorsPage::theReportHasNoSecretAndTheFacts()
{
    clickRow(m_page->tree(), rowWith(u"BoliBana"_s));
    const QString report = m_page->detail()->report();
    QVERIFY(report.contains(u"The picture is too large"_s));
    QVERIFY(report.contains(u"DB-080-GR"_s));
    QVERIFY(!report.contains(u"Bearer"_s));
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

void TestErrorsPage::aSaleOfSomethingUnknownIsLinkedHere()
{
    ProblemView view{.problem = {.id = ProblemId{77}, .kind = u"unmatched_sale"_s}, .channel = u"eMAG MAIN"_s};
    m_shop->write([&] {
        OrderRepository orders(m_shop->db);
        const OrderId order = SmallShop::must(orders.save(m_shop->accounts[u"eMAG MAIN"_s],
                                                          {.externalId = u"48219999"_s,
                                                           .code = u"48219999"_s,
                                                           .state = u"new"_s,
                                                           .placedAt = SmallShop::now,
                                                           .readAt = SmallShop::now},
                                                          SmallShop::now));
        const OrderLineId line = SmallShop::must(
            orders.insertLine(order, {.externalId = u"1"_s, .listingExternalId = u"L-9"_s, .title = u"Courier foil"_s},
                              {.externalId = u"1"_s, .listingExternalId = u"L-9"_s, .quantity = Quantity::pieces(2)}));
        view.problem.order = order;
        view.problem.fingerprint = u"unmatched:%1"_s.arg(line.value);
    });
    m_page->detail()->setProblem(view, 1);
    clickOn(m_stage->find<QPushButton>(u"linkSale"_s));
    auto *dialog = m_stage->window->findChild<QInputDialog *>(u"linkSku"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"DI-D6-24"_s);
    m_stage->engine.refuse(u"account.link"_s, makeError(ErrorCode::NotFound, u"no listing"_s, u"L-9"_s)); // gone there
    dialog->accept();
    QTRY_COMPARE(m_stage->engine.callsOf(u"order.map"_s).size(), 1);
    QCOMPARE(
        m_stage->onlyCall(u"order.map"_s),
        (QJsonObject{{u"order"_s, qint64(view.problem.order.value)}, {u"line"_s, u"1"_s}, {u"sku"_s, u"DI-D6-24"_s}}));
    auto *notice = m_page->detail()->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->text().contains("48219999"_L1));
    view.problem.state = u"resolved"_s;
    m_page->detail()->setProblem(view, 1);
    QVERIFY(m_page->detail()->findChild<QPushButton *>(u"linkSale"_s)->isHidden());
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
    clickRow(table, table->model()->index(1, 1));
    clickOn(m_stage->find<QPushButton>(u"discardEvent"_s));
    QCOMPARE(m_stage->onlyCall(u"event.discard"_s)[u"event"].toInteger(),
             table->model()->index(1, 0).data(IdRole).toLongLong());
}

void TestErrorsPage::withoutEventsSetAsideTheirListIsNotThere()
{
    m_stage->receive({.account = m_shop->accounts[u"CardTrader"_s], .eventId = u"good"_s, .verified = true});
    QVERIFY(!m_page->findChild<QTableView *>(u"setAsideEvents"_s)->isVisible());
}

QTEST_MAIN(TestErrorsPage)
#include "tst_errors_page.moc"

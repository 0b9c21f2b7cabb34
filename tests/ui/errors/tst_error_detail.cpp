// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/absence_words.h"
#include "models/store/order_repository.h"
#include "tests/ui/errors/errors_bench.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/product_detail.h"
#include "ui/dashboard/attention_words.h"
#include "ui/errors/attempts_list.h"
#include "ui/errors/errors_page.h"
#include "ui/orders/orders_page.h"
#include "ui/shell/error_text.h"
#include "ui/widgets/notice_line.h"

#include <QComboBox>
#include <QInputDialog>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

// One problem: its words, what was tried, and its buttons.
class TestErrorDetail : public QObject, private ErrorsBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void retrySendsTheProblem();
    void whatIsSettledIsNotBeingTried();
    void aListingThatWasNotMadeShowsNoOldValue();
    void aSolvedErrorSaysWhatBecameOfIt_data();
    void aSolvedErrorSaysWhatBecameOfIt();
    void anErrorOfAnOrderOpensTheOrder();
    void aSignInThatWasNotKeptIsNotCalledExpired();
    void whatWasTriedIsSaid();
    void whatGotNoAnswerIsSaid();
    void requestAndAnswerAreFolded();
    void dismissSendsTheProblem();
    void theSolvingButtonOpensTheProduct();
    void aChangeInDoubtIsSynced();
    void anEditThatALateOrderExplainsIsReversed();
    void theReportHasNoSecretAndTheFacts();
    void aSaleOfSomethingUnknownIsLinkedHere();
};

void TestErrorDetail::retrySendsTheProblem()
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

// News of the end of a try may come before the answer to it.
void TestErrorDetail::whatIsSettledIsNotBeingTried()
{
    clickRow(m_page->tree(), rowWith(u"BoliBana"_s));
    const ProblemId problem{m_page->tree()->currentIndex().data(IdRole).toLongLong()};
    clickOn(m_stage->find<QPushButton>(u"retryProblem"_s));
    m_shop->write([&] {
        SmallShop::must(RunRepository(m_shop->db).settleProblem(problem, u"resolved"_s, SmallShop::now + 1000));
    });
    m_stage->announce({u"problems"_s});
    QVERIFY(!m_stage->find<QPushButton>(u"retryProblem"_s)->isEnabled());
    bool isAnswered = false;
    m_stage->requests.send(m_page, u"error.list"_s, {}, [&isAnswered](const QJsonObject &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered); // those before it too
    QVERIFY(!m_page->detail()->findChild<NoticeLine *>()->isVisible());
}

void TestErrorDetail::aListingThatWasNotMadeShowsNoOldValue()
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

void TestErrorDetail::aSolvedErrorSaysWhatBecameOfIt_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("no");  // what was so while it was open
    QTest::addColumn<QString>("now"); // and what is so now
    QTest::newRow("an order that did not fit") << u"order_review"_s << u"until that is clear"_s << u"cleared up"_s;
    QTest::newRow("an item that was not known") << u"unmatched_sale"_s << u"No stock was taken"_s << u"known now"_s;
    QTest::newRow("a shortage") << u"oversell"_s << u"the rest is missing"_s << u"Meanwhile"_s;
    QTest::newRow("an order that came late") << u"late_order"_s << u"may have been"_s << u"That is settled"_s;
}

void TestErrorDetail::aSolvedErrorSaysWhatBecameOfIt()
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
void TestErrorDetail::anErrorOfAnOrderOpensTheOrder()
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
void TestErrorDetail::aSignInThatWasNotKeptIsNotCalledExpired()
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

void TestErrorDetail::whatWasTriedIsSaid()
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

void TestErrorDetail::whatGotNoAnswerIsSaid()
{
    clickRow(m_page->tree(), rowWith(u"There is no connection"_s));
    QCOMPARE(tried().count(u"no answer"_s), 3); // its tries, and no request of another run
    QVERIFY(tried().contains("Is tried again"_L1));
    QVERIFY(tried().contains("in 40 s"_L1));
}

void TestErrorDetail::requestAndAnswerAreFolded()
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

void TestErrorDetail::dismissSendsTheProblem()
{
    clickRow(m_page->tree(), rowWith(u"Oversold"_s));
    clickOn(m_stage->find<QToolButton>(u"dismissProblem"_s));
    QCOMPARE(m_stage->onlyCall(u"error.dismiss"_s)[u"error"].toInteger(),
             m_page->tree()->currentIndex().data(IdRole).toLongLong());
}

void TestErrorDetail::theSolvingButtonOpensTheProduct()
{
    clickRow(m_page->tree(), rowWith(u"BoliBana"_s));
    clickOn(m_stage->find<QPushButton>(u"solveProblem"_s));
    QCOMPARE(m_stage->window->currentView(), View::Catalogue);
    auto *catalogue = dynamic_cast<CataloguePage *>(m_stage->window->currentPage());
    QCOMPARE(catalogue->detail()->product(), m_shop->products[u"DB-080-GR"_s]);
}

// What its button says, although it is of a product.
void TestErrorDetail::aChangeInDoubtIsSynced()
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

void TestErrorDetail::anEditThatALateOrderExplainsIsReversed()
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

void TestErrorDetail::theReportHasNoSecretAndTheFacts()
{
    clickRow(m_page->tree(), rowWith(u"BoliBana"_s));
    const QString report = m_page->detail()->report();
    QVERIFY(report.contains(u"The picture is too large"_s));
    QVERIFY(report.contains(u"DB-080-GR"_s));
    QVERIFY(!report.contains(u"Bearer"_s));
}

void TestErrorDetail::aSaleOfSomethingUnknownIsLinkedHere()
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

QTEST_MAIN(TestErrorDetail)
#include "tst_error_detail.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/order_queries.h"
#include "models/store/order_repository.h"
#include "models/views/orders_model.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/orders/cancel_dialog.h"
#include "ui/orders/order_actions.h"
#include "ui/orders/order_detail.h"
#include "ui/orders/orders_page.h"
#include "ui/widgets/passing_notice.h"

#include <QInputDialog>
#include <QJsonObject>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What cannot be taken back is asked for once, and a second click meets no other button.
class TestOrderActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeTakenBackAsks_data();
    void whatCannotBeTakenBackAsks();
    void aCancellationAsksWhyAndWhatBecomesOfThePieces();
    void whatWasAskedAboutIsActedOn();
    void whatFailedIsSaidOfItsOrder();
    void newsTakeNoButtonFromUnderThePointer();
    void whatWasDoneIsSaid();
    void whatTookTheOrderOutOfTheListIsSaid();
    void anOrderThatHoldsNothingAsksForNoPieces_data();
    void anOrderThatHoldsNothingAsksForNoPieces();
    void theKeyboardGoesToWhatStandsInPlaceOfTheList_data();
    void theKeyboardGoesToWhatStandsInPlaceOfTheList();
    void buttonsRestAfterAnAction();
    void whoAskedToCancelIsSaid();
    void theTrackingCodeIsSeen();
    void aProblemOfTheOrderIsSaidThere();
    void nothingMovesWhereNothingIsOffered();
};

namespace {

struct Desk {
    explicit Desk(const QStringList &actions, const QString &state = u"new"_s, const QJsonObject &details = {})
    {
        shop.write([&] {
            order = SmallShop::must(OrderRepository(shop.db).save(shop.accounts[u"eMAG MAIN"_s],
                                                                  {.externalId = u"4711"_s,
                                                                   .code = u"4711"_s,
                                                                   .state = state,
                                                                   .placedAt = SmallShop::now,
                                                                   .readAt = SmallShop::now,
                                                                   .total = {4900, u"RON"_s},
                                                                   .details = details,
                                                                   .actions = actions},
                                                                  SmallShop::now));
        });
        stage.announce({u"orders"_s});
        stage.open<OrdersPage>({.view = View::Orders, .id = order.value});
    }
    // What the engine read of it since.
    void become(const QString &state, const QStringList &actions)
    {
        shop.write([&] {
            SmallShop::must(OrderRepository(shop.db).save(shop.accounts[u"eMAG MAIN"_s],
                                                          {.externalId = u"4711"_s,
                                                           .code = u"C-4711"_s,
                                                           .state = state,
                                                           .placedAt = SmallShop::now,
                                                           .readAt = SmallShop::now,
                                                           .actions = actions},
                                                          SmallShop::now));
        });
        stage.announce({u"orders"_s});
    }
    const NoticeLine *notice() { return stage.window->findChild<OrderPane *>()->findChild<NoticeLine *>(); }
    void click(const QString &action) { clickOn(stage.find<QPushButton>(u"order."_s + action)); }

    StockedShop shop;
    WindowStage stage{shop};
    OrderId order;
};

} // namespace

void TestOrderActions::whatCannotBeTakenBackAsks_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"ship", "finalize"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestOrderActions::whatCannotBeTakenBackAsks()
{
    QFETCH(QString, action);
    Desk desk({action});
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    desk.click(action);
    QVERIFY(desk.stage.engine.callsOf(u"order.action"_s).isEmpty());
    auto *box = desk.stage.window->findChild<QMessageBox *>();
    QVERIFY(box);
    box->reject();
    QVERIFY(desk.stage.engine.callsOf(u"order.action"_s).isEmpty());
    QTRY_VERIFY(!desk.stage.window->findChild<QMessageBox *>());
    desk.click(action);
    box = desk.stage.window->findChild<QMessageBox *>();
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QCOMPARE(desk.stage.onlyCall(u"order.action"_s)[u"action"].toString(), action);
}

// CardTrader wants fifty letters, and nobody but the owner knows whether the pieces are still there.
void TestOrderActions::aCancellationAsksWhyAndWhatBecomesOfThePieces()
{
    Desk desk({u"request_cancel"_s, u"confirm_cancel"_s});
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    desk.click(u"request_cancel"_s);
    auto *dialog = desk.stage.window->findChild<CancelDialog *>();
    QVERIFY(dialog && dialog->windowTitle().contains("4711"_L1));
    auto *ok = dialog->findChild<QPushButton *>(u"cancelNow"_s);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"cancelReason"_s);
    dialog->findChild<QRadioButton *>(u"relist"_s)->click();
    QTest::keyClicks(text, u"Too short"_s);
    QVERIFY(!ok->isEnabled());
    const QString reason = u"The card was damaged on its way to the parcel, I am sorry."_s;
    text->setPlainText(reason);
    QVERIFY(ok->isEnabled());
    clickOn(ok);
    QCOMPARE(desk.stage.onlyCall(u"order.action"_s)[u"arguments"].toObject(),
             (QJsonObject{{u"explanation"_s, reason}, {u"relist"_s, true}}));
}

// While the owner writes, a sync may take the order out of the list and bring another one into sight.
void TestOrderActions::whatWasAskedAboutIsActedOn()
{
    Desk desk({u"request_cancel"_s, u"finalize"_s});
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    const auto other = SmallShop::must(OrderQueries(desk.shop.db).page({}, {.limit = 100}));
    const auto found = std::find_if(other.rows.begin(), other.rows.end(),
                                    [&desk](const OrderView &row) { return row.id != desk.order; });
    QVERIFY(found != other.rows.end());
    auto *pane = desk.stage.window->findChild<OrderPane *>();
    desk.click(u"request_cancel"_s);
    auto *dialog = desk.stage.window->findChild<CancelDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QRadioButton *>(u"doNotRelist"_s)->click();
    dialog->findChild<QPlainTextEdit *>(u"cancelReason"_s)->setPlainText(QString(60, u'x'));
    pane->setOrder(found->id);
    QCOMPARE(pane->order(), found->id);
    clickOn(dialog->findChild<QPushButton *>(u"cancelNow"_s));
    QCOMPARE(desk.stage.onlyCall(u"order.action"_s)[u"order"].toInteger(), desk.order.value);
    QTRY_VERIFY(desk.stage.window->findChild<PassingNotice *>()); // its pane shows another one by now
    QCOMPARE(desk.stage.window->findChild<PassingNotice *>()->text(),
             u"Order 4711: eMAG MAIN was asked to cancel it."_s);
}

// The answer takes seconds, and its owner is at another order by then: that one has nothing to do with it.
void TestOrderActions::whatFailedIsSaidOfItsOrder()
{
    Desk desk({u"acknowledge"_s});
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    const auto other = SmallShop::must(OrderQueries(desk.shop.db).page({}, {.limit = 100}));
    const auto found = std::find_if(other.rows.begin(), other.rows.end(),
                                    [&desk](const OrderView &row) { return row.id != desk.order; });
    QVERIFY(found != other.rows.end());
    auto *pane = desk.stage.window->findChild<OrderPane *>();
    desk.stage.engine.refuse(u"order.action"_s, makeError(ErrorCode::Offline, u"gone"_s));
    desk.click(u"acknowledge"_s);
    pane->setOrder(found->id);
    QTRY_VERIFY(desk.stage.window->findChild<PassingNotice *>());
    const auto *passing = desk.stage.window->findChild<PassingNotice *>();
    QVERIFY2(passing->text().startsWith("Order 4711: "_L1), qPrintable(passing->text()));
    QVERIFY(!passing->findChild<QTimer *>()); // until it is closed
    QVERIFY(!desk.notice()->isVisible());
}

// A sync tells of orders four times a second, and a press takes longer than that.
void TestOrderActions::newsTakeNoButtonFromUnderThePointer()
{
    Desk desk({u"acknowledge"_s});
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    const QPointer<QPushButton> button = desk.stage.find<QPushButton>(u"order.acknowledge"_s);
    QTest::mousePress(button, Qt::LeftButton);
    desk.become(u"new"_s, {u"acknowledge"_s});
    QVERIFY(button);
    QTest::mouseRelease(button, Qt::LeftButton);
    QCOMPARE(desk.stage.onlyCall(u"order.action"_s)[u"action"].toString(), u"acknowledge"_s);
    desk.become(u"in_progress"_s, {u"prepare"_s}); // others are others
    QVERIFY(desk.stage.find<QPushButton>(u"order.prepare"_s)->isVisible());
    QTRY_VERIFY(!button);
}

void TestOrderActions::whatWasDoneIsSaid()
{
    Desk desk({u"confirm_cancel"_s}, u"request_for_cancel"_s);
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    desk.click(u"confirm_cancel"_s);
    auto *dialog = desk.stage.window->findChild<CancelDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QRadioButton *>(u"relist"_s)->click();
    clickOn(dialog->findChild<QPushButton *>(u"cancelNow"_s));
    const QString said = u"The cancellation is confirmed on eMAG MAIN; the pieces go on sale again."_s;
    QTRY_COMPARE(desk.notice()->text(), said);
    desk.shop.write([&] {
        SmallShop::must(
            desk.shop.db.run("UPDATE orders SET state = 'cancelled', actions = '[]' WHERE id = ?", desk.order));
    });
    desk.stage.announce({u"orders"_s}); // as it is there by now; which was done stays said
    QVERIFY(desk.notice()->isVisible());
    QCOMPARE(desk.notice()->text(), said);
    for (const char *action :
         {"ship", "request_cancel", "acknowledge", "prepare", "finalize", "reopen", "cancel", "storno", "invoice"})
        QVERIFY2(orderActionWords(QString::fromLatin1(action)).done.contains("%1"_L1), action);
}

// Under "To be cancelled?" the answer takes the order out of the list: it is said nevertheless, of which order.
void TestOrderActions::whatTookTheOrderOutOfTheListIsSaid()
{
    Desk desk({u"confirm_cancel"_s}, u"request_for_cancel"_s);
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    desk.click(u"confirm_cancel"_s);
    auto *dialog = desk.stage.window->findChild<CancelDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QRadioButton *>(u"relist"_s)->click();
    clickOn(dialog->findChild<QPushButton *>(u"cancelNow"_s));
    const QString said = u"The cancellation is confirmed on eMAG MAIN; the pieces go on sale again."_s;
    QTRY_COMPARE(desk.notice()->text(), said);
    QVERIFY(!desk.stage.window->findChild<PassingNotice *>());
    desk.stage.window->findChild<OrderPane *>()->setOrder({}); // as the page does where no row is left
    const auto *passing = desk.stage.window->findChild<PassingNotice *>();
    QVERIFY(passing);
    QCOMPARE(passing->text(), u"Order 4711: "_s + said);
}

void TestOrderActions::anOrderThatHoldsNothingAsksForNoPieces_data()
{
    QTest::addColumn<int>("held");
    QTest::addColumn<QString>("gone");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << 0 << u"&Leave them off sale there"_s
                             << u"The cancellation is confirmed on eMAG MAIN; nothing changes in your stock."_s;
    QTest::newRow("a piece") << 1 << u"The pieces are &gone: take them off the stock"_s
                             << u"The cancellation is confirmed on eMAG MAIN; the pieces leave your stock."_s;
}

void TestOrderActions::anOrderThatHoldsNothingAsksForNoPieces()
{
    QFETCH(int, held);
    QFETCH(QString, gone);
    QFETCH(QString, said);
    Desk desk({u"confirm_cancel"_s}, u"request_for_cancel"_s);
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    desk.shop.write([&] {
        SmallShop::must(OrderRepository(desk.shop.db)
                            .insertLine(desk.order, {.externalId = u"1"_s, .quantity = Quantity::pieces(1)},
                                        {.product = desk.shop.products[u"CS-ASH-061"_s],
                                         .ordered = Quantity::pieces(held),
                                         .taken = Quantity::pieces(held)}));
    });
    desk.stage.announce({u"orders"_s});
    desk.click(u"confirm_cancel"_s);
    auto *dialog = desk.stage.window->findChild<CancelDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLabel *>(u"holdsNothing"_s) != nullptr, held == 0);
    auto *choice = dialog->findChild<QRadioButton *>(u"doNotRelist"_s);
    QCOMPARE(choice->text(), gone);
    choice->click();
    clickOn(dialog->findChild<QPushButton *>(u"cancelNow"_s));
    QCOMPARE(desk.stage.onlyCall(u"order.action"_s)[u"arguments"].toObject(), (QJsonObject{{u"relist"_s, false}}));
    QTRY_COMPARE(desk.notice()->text(), said);
}

// Under "To be cancelled?" the last answer empties the list: what would show the orders again is next, and not Export.
void TestOrderActions::theKeyboardGoesToWhatStandsInPlaceOfTheList_data()
{
    QTest::addColumn<bool>("narrow");
    QTest::newRow("beside the list") << false;
    QTest::newRow("in the place of the list") << true;
}

void TestOrderActions::theKeyboardGoesToWhatStandsInPlaceOfTheList()
{
    QFETCH(bool, narrow);
    Desk desk({u"confirm_cancel"_s}, u"request_for_cancel"_s);
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    auto *page = desk.stage.open<OrdersPage>({.view = View::Orders, .id = desk.order.value, .filter = u"to_cancel"_s});
    page->setNarrow(narrow);
    auto *button = desk.stage.find<QPushButton>(u"order.confirm_cancel"_s);
    button->setFocus();
    QCOMPARE(QApplication::focusWidget(), button);
    desk.become(u"canceled"_s, {});
    QTRY_VERIFY(QApplication::focusWidget());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"emptyAction"_s);
}

void TestOrderActions::buttonsRestAfterAnAction()
{
    Desk desk({u"acknowledge"_s});
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    auto *actions = desk.stage.find<QPushButton>(u"order.acknowledge"_s)->parentWidget();
    desk.click(u"acknowledge"_s);
    QTRY_COMPARE(desk.stage.engine.callsOf(u"order.action"_s).size(), 1);
    QCoreApplication::processEvents();
    QVERIFY(!actions->isEnabled());
    QTRY_VERIFY(actions->isEnabled());
}

void TestOrderActions::whoAskedToCancelIsSaid()
{
    Desk desk({u"confirm_cancel"_s}, u"request_for_cancel"_s);
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    const NoticeLine *notice = desk.notice();
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->text().startsWith("The buyer asks to cancel"_L1), qPrintable(notice->text()));
    QVERIFY2(notice->text().contains("holds nothing"_L1), qPrintable(notice->text())); // it has no lines
    QVERIFY(notice->text().contains("write to the buyer"_L1));
    const auto *table = desk.stage.find<QTableView>(u"orders"_s);
    const auto stateInList = [table] { return table->currentIndex().siblingAtColumn(OrdersModel::State).data(); };
    QCOMPARE(stateInList().toString(), u"To be cancelled?"_s);
    desk.become(u"request_for_cancel"_s, {}); // it was our own wish
    QVERIFY2(notice->text().startsWith("You asked to cancel"_L1), qPrintable(notice->text()));
    QCOMPARE(stateInList().toString(), u"You asked to cancel"_s);
    desk.become(u"canceled"_s, {});
    QVERIFY(!notice->isVisible());
}

void TestOrderActions::theTrackingCodeIsSeen()
{
    Desk desk({u"tracking"_s, u"ship"_s}, u"paid"_s, {{u"shipping"_s, QJsonObject{{u"tracking_code"_s, u"RR1"_s}}}});
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    QVERIFY(desk.stage.find<QLabel>(u"orderFacts"_s)->text().contains("RR1"_L1)); // nothing has to be unfolded
    desk.click(u"ship"_s);
    auto *box = desk.stage.window->findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY2(box->text().contains("RR1"_L1) && box->text().contains("4711"_L1), qPrintable(box->text()));
    box->reject();
    QTRY_VERIFY(!desk.stage.window->findChild<QMessageBox *>());
    desk.click(u"tracking"_s);
    auto *dialog = desk.stage.window->findChild<QInputDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->textValue(), u"RR1"_s);
    dialog->setTextValue(u"RR2"_s);
    dialog->accept();
    QCOMPARE(desk.stage.onlyCall(u"order.action"_s)[u"arguments"].toObject(),
             (QJsonObject{{u"tracking_code"_s, u"RR2"_s}}));
    QTRY_VERIFY(desk.notice()->isVisible());
    QVERIFY2(desk.notice()->text().contains("RR2"_L1), qPrintable(desk.notice()->text()));
}

void TestOrderActions::aProblemOfTheOrderIsSaidThere()
{
    Desk desk({u"acknowledge"_s});
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    const auto *problems = desk.stage.window->findChild<NoticeLine *>(u"orderProblems"_s);
    QVERIFY(problems && !problems->isVisible());
    const ProblemId problem = desk.shop.problem({.kind = u"oversell"_s,
                                                 .severity = u"urgent"_s,
                                                 .account = desk.shop.accounts[u"eMAG MAIN"_s],
                                                 .order = desk.order,
                                                 .arguments = {{u"missing"_s, u"2"_s}, {u"order"_s, u"4711"_s}},
                                                 .lastAt = SmallShop::now});
    desk.stage.announce({u"orders"_s});
    QVERIFY(problems->isVisible());
    QVERIFY2(problems->text().startsWith("Oversold by 2"_L1), qPrintable(problems->text()));
    auto *page = dynamic_cast<ViewPage *>(desk.stage.window->currentPage());
    QSignalSpy opened(page, &ViewPage::openRequested);
    for (QPushButton *button : problems->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == "Show the error"_L1)
            clickOn(button);
    }
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<Target>().view, View::Errors);
    QCOMPARE(opened[0][0].value<Target>().id, problem.value);
}

// Another order comes into sight between two clicks: the second one meets no other button.
void TestOrderActions::nothingMovesWhereNothingIsOffered()
{
    Desk desk({u"acknowledge"_s});
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    auto *why = desk.stage.find<QPushButton>(u"whyThisNumber"_s);
    QCoreApplication::processEvents();
    const QPoint at = why->mapTo(desk.stage.window.get(), QPoint());
    desk.become(u"done"_s, {});
    QCoreApplication::processEvents();
    QVERIFY(why->isVisible());
    QCOMPARE(why->mapTo(desk.stage.window.get(), QPoint()), at);
}

QTEST_MAIN(TestOrderActions)
#include "tst_order_actions.moc"

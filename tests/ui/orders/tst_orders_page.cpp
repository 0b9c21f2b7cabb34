// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dashboard_queries.h"
#include "models/store/order_repository.h"
#include "models/store/replica_repository.h"
#include "models/views/orders_model.h"
#include "models/views/roles.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/orders/order_actions.h"
#include "ui/orders/order_detail.h"
#include "ui/orders/orders_page.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/passing_notice.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestOrdersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyActionHasWordsOfItsOwn_data();
    void everyActionHasWordsOfItsOwn();
    void whatNeedsNoQuestionIsSentAtOnce();
    void aCancellationSaysWhy();
    void anEmptyAnswerIsNone();
    void theEndOfAnOrderIsNeverWhereAnotherButtonWas();
    void downInTheFilterGoesIntoTheList();
    void aSaleSentOnIsOneSale();
    void whatIsNotLinkedIsLinkedHere();
    void aSaleInDoubtIsSettledByWhoLooked();
    void aClickOnAHeadingSortsTheWholeList();
    void whatIsFoundIsSeenFromItsTop();
    void whatCannotBeTakenBackAsksFirst();
    void columnsAreChosenFromTheHead();
    void noButtonIsCutInANarrowPane();
    void theStatesOfAShopAreWhole();

private:
    void openOrder(const QStringList &actions);
    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    qint64 m_order = 0;
};

void TestOrdersPage::init()
{
    m_shop = std::make_unique<StockedShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
}

void TestOrdersPage::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

void TestOrdersPage::openOrder(const QStringList &actions)
{
    m_shop->write([&] {
        m_order = SmallShop::must(OrderRepository(m_shop->db)
                                      .save(m_shop->accounts[u"eMAG MAIN"_s],
                                            {.externalId = u"48219999"_s,
                                             .code = u"48219999"_s,
                                             .state = u"new"_s,
                                             .placedAt = SmallShop::now,
                                             .readAt = SmallShop::now,
                                             .total = {4900, u"RON"_s},
                                             .actions = actions},
                                            SmallShop::now))
                      .value;
    });
    m_stage->announce({u"orders"_s});
    m_stage->open<OrdersPage>({.view = View::Orders, .id = m_order});
}

void TestOrdersPage::everyActionHasWordsOfItsOwn_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"ship", "tracking", "request_cancel", "confirm_cancel", "acknowledge", "prepare",
                               "finalize", "reopen", "cancel", "storno", "invoice"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestOrdersPage::everyActionHasWordsOfItsOwn()
{
    QFETCH(QString, action);
    const QString button = orderActionWords(action).button;
    QVERIFY(!button.isEmpty() && button[0].isUpper());
}

void TestOrdersPage::whatNeedsNoQuestionIsSentAtOnce()
{
    openOrder({u"acknowledge"_s});
    clickOn(m_stage->find<QPushButton>(u"order.acknowledge"_s));
    QCOMPARE(m_stage->onlyCall(u"order.action"_s),
             (QJsonObject{{u"order"_s, m_order}, {u"action"_s, u"acknowledge"_s}, {u"arguments"_s, QJsonObject()}}));
}

void TestOrdersPage::aCancellationSaysWhy()
{
    openOrder({u"cancel"_s});
    clickOn(m_stage->find<QPushButton>(u"order.cancel"_s));
    auto *dialog = m_stage->window->findChild<QInputDialog *>();
    QVERIFY(dialog);
    auto *reasons = dialog->findChild<QComboBox *>();
    auto *go = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QCOMPARE(go->text(), u"Cancel the order"_s);
    QCOMPARE(dialog->cancelButtonText(), u"Back"_s);
    QVERIFY(!go->isEnabled()); // no reason is chosen for the owner
    for (int down = 0; down < 3; ++down)
        QTest::keyClick(reasons, Qt::Key_Down);
    QCOMPARE(reasons->currentText(), u"the buyer cannot be reached"_s);
    clickOn(go);
    QCOMPARE(m_stage->onlyCall(u"order.action"_s)[u"arguments"].toObject(), (QJsonObject{{u"reason"_s, 3}}));
}

void TestOrdersPage::anEmptyAnswerIsNone()
{
    openOrder({u"invoice"_s});
    clickOn(m_stage->find<QPushButton>(u"order.invoice"_s));
    auto *dialog = m_stage->window->findChild<QInputDialog *>();
    QVERIFY(dialog && !dialog->windowTitle().contains(u'…'));
    auto *go = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"https://shop.example/7.pdf"_s);
    clickOn(go);
    QCOMPARE(m_stage->onlyCall(u"order.action"_s)[u"arguments"].toObject(),
             (QJsonObject{{u"url"_s, u"https://shop.example/7.pdf"_s}}));
}

void TestOrdersPage::theEndOfAnOrderIsNeverWhereAnotherButtonWas()
{
    openOrder({u"acknowledge"_s, u"cancel"_s});
    auto *window = m_stage->window.get();
    const QPoint pressed = m_stage->find<QPushButton>(u"order.acknowledge"_s)->mapTo(window, QPoint(10, 10));
    openOrder({u"cancel"_s}); // as the marketplace offers it afterwards
    auto *cancel = m_stage->find<QPushButton>(u"order.cancel"_s);
    QVERIFY(!cancel->rect().contains(cancel->mapFrom(window, pressed)));
}

void TestOrdersPage::aSaleSentOnIsOneSale()
{
    openOrder({});
    qint64 copy = 0;
    m_shop->write([&] {
        copy = SmallShop::must(OrderRepository(m_shop->db)
                                   .save(m_shop->accounts[u"eMAG FBE"_s],
                                         {.externalId = u"W-77"_s,
                                          .code = u"W-77"_s,
                                          .state = u"new"_s,
                                          .placedAt = SmallShop::now,
                                          .readAt = SmallShop::now},
                                         SmallShop::now))
                   .value;
        SmallShop::must(ReplicaRepository(m_shop->db)
                            .insert({.order = OrderId{m_order},
                                     .account = m_shop->accounts[u"eMAG FBE"_s],
                                     .state = ReplicaState::Placed,
                                     .externalId = u"W-77"_s}));
    });
    m_stage->announce({u"orders"_s});
    auto *page = m_stage->open<OrdersPage>({.view = View::Orders, .id = copy});
    auto *link = m_stage->find<QPushButton>(u"mirrorOrder"_s);
    QCOMPARE(link->text(), u"The same sale as order 48219999 of eMAG MAIN"_s);
    clickOn(link);
    QCOMPARE(page->detail()->order(), OrderId{m_order});
    QCOMPARE(link->text(), u"Sent on to eMAG FBE as order W-77"_s);
    m_stage->open<OrdersPage>({.view = View::Orders, .filter = u"today"_s}); // as the figure opens it
    QStringList shown;
    for (int row = 0; row < page->table()->model()->rowCount(); ++row)
        shown.append(page->table()->model()->index(row, OrdersModel::Order).data().toString());
    QVERIFY(shown.contains(u"48219999"_s));
    QVERIFY(!shown.contains(u"W-77"_s));
    const auto figures = DashboardQueries(m_shop->db).figures(SmallShop::now, QTimeZone::systemTimeZone());
    QCOMPARE(figures.valueOr({}).ordersToday, shown.size());
}

void TestOrdersPage::downInTheFilterGoesIntoTheList()
{
    auto *page = m_stage->open<OrdersPage>({.view = View::Orders});
    QTest::keyClick(m_stage->window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(page->filterField()->hasFocus());
    QTest::keyClick(page->filterField(), Qt::Key_Down);
    QVERIFY(page->table()->hasFocus());
    QVERIFY(page->table()->currentIndex().isValid());
}

void TestOrdersPage::whatIsNotLinkedIsLinkedHere()
{
    openOrder({});
    QVERIFY(!m_stage->window->findChild<QPushButton *>(u"linkLine"_s)->isVisible());
    m_shop->write([&] {
        SmallShop::must(
            OrderRepository(m_shop->db)
                .insertLine(OrderId{m_order},
                            {.externalId = u"1"_s, .listingExternalId = u"L-9"_s, .title = u"Courier foil"_s},
                            {.externalId = u"1"_s, .listingExternalId = u"L-9"_s, .quantity = Quantity::pieces(2)}));
    });
    m_stage->announce({u"orders"_s});
    clickOn(m_stage->find<QPushButton>(u"linkLine"_s));
    auto *dialog = m_stage->window->findChild<QInputDialog *>(u"linkSku"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"DI-D6-24"_s);
    m_stage->engine.refuse(u"account.link"_s, makeError(ErrorCode::NotFound, u"no listing"_s, u"L-9"_s));
    dialog->accept();
    QCOMPARE(m_stage->onlyCall(u"account.link"_s),
             (QJsonObject{{u"account"_s, u"eMAG MAIN"_s}, {u"external_id"_s, u"L-9"_s}, {u"sku"_s, u"DI-D6-24"_s}}));
    const auto *notice =
        dynamic_cast<OrdersPage *>(m_stage->window->currentPage())->detail()->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible()); // the listing is gone there; the line is counted all the same
    QCOMPARE(m_stage->onlyCall(u"order.map"_s),
             (QJsonObject{{u"order"_s, m_order}, {u"line"_s, u"1"_s}, {u"sku"_s, u"DI-D6-24"_s}}));
    QVERIFY(notice->text().contains("counted for DI-D6-24"_L1));
}

void TestOrdersPage::aSaleInDoubtIsSettledByWhoLooked()
{
    for (ConnectorInfo &info : m_stage->marketplaces)
        info.capabilities.takesSales = info.id == "bolibana"_L1;
    openOrder({});
    auto *doubt = m_stage->window->findChild<QLabel *>(u"doubtfulSale"_s);
    QVERIFY(doubt && !doubt->isVisible());
    const AccountId told = m_shop->accounts[u"BoliBana"_s];
    QVERIFY(told);
    ReplicaId sale;
    m_shop->write([&] {
        sale = SmallShop::must(ReplicaRepository(m_shop->db)
                                   .insert({.order = OrderId{m_order},
                                            .account = told,
                                            .state = ReplicaState::Sending,
                                            .createdAt = SmallShop::now,
                                            .updatedAt = SmallShop::now}));
    });
    m_stage->announce({u"orders"_s});
    QVERIFY(!doubt->isVisible()); // it is under way
    m_shop->write([&] {
        ReplicaRow row = *SmallShop::must(ReplicaRepository(m_shop->db).find(sale));
        row.updatedAt = SmallShop::now - 3'600'000;
        SmallShop::must(ReplicaRepository(m_shop->db).update(row));
    });
    m_stage->announce({u"orders"_s});
    QVERIFY(doubt->isVisible());
    clickOn(m_stage->find<QPushButton>(u"saleNotThere"_s));
    QCOMPARE(m_stage->onlyCall(u"order.sale"_s),
             (QJsonObject{{u"order"_s, m_order}, {u"account"_s, u"BoliBana"_s}, {u"outcome"_s, u"not_there"_s}}));
    QTRY_VERIFY(!doubt->isVisible());
    // What comes of it is said of its order, though another one may be in sight by then.
    m_stage->announce({u"orders"_s});
    QVERIFY(doubt->isVisible());
    m_stage->engine.refuse(u"order.sale"_s, makeError(ErrorCode::Offline, u"gone"_s));
    clickOn(m_stage->find<QPushButton>(u"saleThere"_s));
    auto *pane = m_stage->window->findChild<OrderPane *>();
    const auto others = SmallShop::must(OrderQueries(m_shop->db).page({}, {.limit = 100}));
    const auto other = std::find_if(others.rows.begin(), others.rows.end(),
                                    [this](const OrderView &row) { return row.id != OrderId{m_order}; });
    QVERIFY(other != others.rows.end());
    pane->setOrder(other->id);
    QTRY_VERIFY(m_stage->window->findChild<PassingNotice *>());
    QVERIFY(m_stage->window->findChild<PassingNotice *>()->text().startsWith("Order "_L1));
    QVERIFY(!pane->findChild<NoticeLine *>()->isVisible());
}

void TestOrdersPage::aClickOnAHeadingSortsTheWholeList()
{
    m_shop->write([&] {
        OrderRepository orders(m_shop->db);
        for (int i = 0; i < 450; ++i) // more than two pages; the smallest is the oldest
            SmallShop::must(orders.save(m_shop->accounts[u"eMAG MAIN"_s],
                                        {.externalId = QString::number(5'000'000 + i),
                                         .state = u"new"_s,
                                         .placedAt = SmallShop::now - 1000 * (1000 - i),
                                         .readAt = SmallShop::now,
                                         .total = {i + 1, u"RON"_s}},
                                        SmallShop::now));
    });
    auto *page = m_stage->open<OrdersPage>({.view = View::Orders});
    m_stage->announce({u"orders"_s});
    QHeaderView *header = page->table()->horizontalHeader();
    QCOMPARE(header->sortIndicatorSection(), int(OrdersModel::Placed));
    const auto click = [header](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    click(OrdersModel::Total);
    if (header->sortIndicatorOrder() != Qt::AscendingOrder)
        click(OrdersModel::Total);
    const auto smallest = SmallShop::must(m_shop->db.value<qint64>("SELECT id FROM orders ORDER BY total_minor, id"));
    QTRY_COMPARE(page->table()->model()->index(0, 0).data(IdRole).toLongLong(), smallest.value_or(0));
    click(OrdersModel::Total);
    const auto largest =
        SmallShop::must(m_shop->db.value<qint64>("SELECT id FROM orders ORDER BY total_minor DESC, id DESC"));
    QTRY_COMPARE(page->table()->model()->index(0, 0).data(IdRole).toLongLong(), largest.value_or(0));
}

// However far the list before was scrolled.
void TestOrdersPage::whatIsFoundIsSeenFromItsTop()
{
    m_shop->write([&] {
        OrderRepository orders(m_shop->db);
        for (int i = 0; i < 150; ++i)
            SmallShop::must(orders.save(m_shop->accounts[u"eMAG MAIN"_s],
                                        {.externalId = QString::number(5'000'000 + i),
                                         .state = u"new"_s,
                                         .placedAt = SmallShop::now - 1000 * (1000 - i),
                                         .readAt = SmallShop::now,
                                         .total = {i + 1, u"RON"_s}},
                                        SmallShop::now));
    });
    auto *page = m_stage->open<OrdersPage>({.view = View::Orders});
    m_stage->announce({u"orders"_s});
    QTableView *table = page->table();
    const int all = table->model()->rowCount();
    table->scrollTo(table->model()->index(100, 0), QAbstractItemView::PositionAtTop);
    QVERIFY(table->rowAt(2) > 50);
    page->filterField()->setText(u"50000"_s);
    QTRY_VERIFY(table->model()->rowCount() < all);
    QVERIFY(table->model()->rowCount() * table->rowHeight(0) > table->viewport()->height()); // it could be scrolled
    QCOMPARE(table->rowAt(2), 0);
}

void TestOrdersPage::whatCannotBeTakenBackAsksFirst()
{
    openOrder({u"storno"_s});
    clickOn(m_stage->find<QPushButton>(u"order.storno"_s));
    QVERIFY(m_stage->engine.callsOf(u"order.action"_s).isEmpty());
    auto *box = m_stage->window->findChild<QMessageBox *>();
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            clickOn(button);
    }
    QCOMPARE(m_stage->onlyCall(u"order.action"_s)[u"action"].toString(), u"storno"_s);
}

void TestOrdersPage::noButtonIsCutInANarrowPane()
{
    openOrder({u"ship"_s, u"tracking"_s, u"request_cancel"_s, u"confirm_cancel"_s, u"invoice"_s});
    auto *first = m_stage->find<QPushButton>(u"order.ship"_s);
    QWidget *row = first->parentWidget();
    row->resize(first->sizeHint().width() * 2, row->heightForWidth(first->sizeHint().width() * 2));
    QCoreApplication::processEvents();
    int lowest = 0;
    for (const QPushButton *button : row->findChildren<QPushButton *>()) {
        QCOMPARE(button->width(), button->sizeHint().width());
        QVERIFY(row->rect().contains(button->geometry()));
        lowest = qMax(lowest, button->y());
    }
    QVERIFY(lowest > first->y()); // went on in another line
}

void TestOrdersPage::columnsAreChosenFromTheHead()
{
    auto *page = m_stage->open<OrdersPage>({.view = View::Orders});
    for (QToolButton *button : page->findChildren<QToolButton *>()) {
        if (button->text() == "Columns"_L1)
            clickOn(button);
    }
    QMenu *menu = nullptr;
    for (QMenu *one : page->findChildren<QMenu *>()) {
        if (one->isVisible())
            menu = one;
    }
    QVERIFY(menu);
    auto *table = m_stage->find<QTableView>(u"orders"_s);
    for (QAction *action : menu->actions()) {
        if (action->text() == "Total"_L1)
            action->trigger();
    }
    QVERIFY(table->isColumnHidden(table->model()->columnCount() - 1));
    menu->close();
}

void TestOrdersPage::theStatesOfAShopAreWhole()
{
    m_stage->open<OrdersPage>({.view = View::Orders});
    const auto *table = m_stage->find<QTableView>(u"orders"_s);
    const Metrics m(table->font());
    const int room = table->columnWidth(OrdersModel::State) - m.iconSmall() - m.iconGap() - 2 * m.cell();
    QVERIFY(QFontMetrics(table->font()).horizontalAdvance(u"Remote payment accepted"_s) <= room);
}

QTEST_MAIN(TestOrdersPage)
#include "tst_orders_page.moc"

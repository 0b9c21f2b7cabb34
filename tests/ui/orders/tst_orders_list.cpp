// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/order_repository.h"
#include "models/store/replica_repository.h"
#include "models/views/orders_model.h"
#include "models/views/roles.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/orders/order_detail.h"
#include "ui/orders/orders_page.h"
#include "ui/widgets/notice_line.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace evenstock;
using namespace Qt::StringLiterals;

// How the list of orders is searched and sorted, and that it stays where it is.
class TestOrdersList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anOrderIsFoundByItsBuyerAndItsGoods_data();
    void anOrderIsFoundByItsBuyerAndItsGoods();
    void whatIsPutInOrderIsReadElsewhere();
    void theLastQuestionIsTheOneThatIsAnswered();
    void newsHasItsPlaceInAListThatIsSorted();
    void newsDoNotPutTheAnswerOff();
    void whatIsLookedAtStaysWhereItIs();
    void newsLeaveTheOwnerFarDownASortedList();
    void whatSeveralOffersIsAsTheyAreNow();
    void anOrderFarDownIsOpenedOutOfASortedList();
    void copiesAreLeftOutWhereTheOwnerWants();
    void severalOrdersAreTakenAtOnce();
    void severalAreAskedAboutOnce();

private:
    OrderId sell(const QString &code, const QString &buyer, UtcMs placed);
    void choose(const QList<OrderId> &orders, const QStringList &actions);
    void sortBy(int column, Qt::SortOrder way);
    qint64 idAt(int row) const { return m_table->model()->index(row, 0).data(IdRole).toLongLong(); }
    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    OrdersPage *m_page = nullptr;
    QTableView *m_table = nullptr;
};

void TestOrdersList::init()
{
    m_shop = std::make_unique<StockedShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_page = m_stage->open<OrdersPage>({.view = View::Orders});
    m_table = m_page->table();
}

void TestOrdersList::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

OrderId TestOrdersList::sell(const QString &code, const QString &buyer, UtcMs placed)
{
    OrderId id;
    m_shop->write([&] {
        OrderRepository orders(m_shop->db);
        id = SmallShop::must(orders.save(m_shop->accounts[u"Own shop"_s],
                                         {.externalId = code,
                                          .code = code,
                                          .state = u"paid"_s,
                                          .placedAt = placed,
                                          .readAt = placed,
                                          .total = {1, u"RON"_s},
                                          .buyerName = buyer},
                                         placed));
        SmallShop::must(
            orders.insertLine(id, {.externalId = u"1"_s, .quantity = Quantity::pieces(1), .price = {1, u"RON"_s}},
                              {.product = m_shop->products[u"DI-D6-24"_s], .units = 1}));
    });
    return id;
}

void TestOrdersList::sortBy(int column, Qt::SortOrder way)
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int tries = 0; tries < 3; ++tries) {
        if (header->sortIndicatorSection() == column && header->sortIndicatorOrder() == way)
            return;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    }
    QFAIL("the heading does not sort");
}

void TestOrdersList::anOrderIsFoundByItsBuyerAndItsGoods_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("buyer") << u"vlaicu"_s;
    QTest::newRow("SKU") << u"di-d6-24"_s;
    QTest::newRow("number") << u"Z-90"_s;
}

void TestOrdersList::anOrderIsFoundByItsBuyerAndItsGoods()
{
    QFETCH(const QString, typed);
    const OrderId wanted = sell(u"Z-900"_s, u"Ioana Vlaicu"_s, SmallShop::now - 100 * 86'400'000LL); // far down
    m_stage->announce({u"orders"_s});
    typeInto(m_page->filterField(), typed);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(idAt(0), wanted.value);
    QCOMPARE(m_page->detail()->findChild<QLabel *>(u"orderTitle"_s)->text(), u"Order Z-900"_s);
    m_page->filterField()->clear();
    QTRY_VERIFY(m_table->model()->rowCount() > 100);
}

// The window's thread asks for nothing that has no index; what was shown stays until there is an answer.
void TestOrdersList::whatIsPutInOrderIsReadElsewhere()
{
    const qint64 newest = idAt(0);
    m_stage->reader.hold();
    sortBy(OrdersModel::Lines, Qt::AscendingOrder);
    QCOMPARE(m_stage->reader.held(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(idAt(0), newest);
    m_stage->reader.release();
    const auto fewest = SmallShop::must(m_shop->db.value<qint64>(
        "SELECT id FROM orders ORDER BY (SELECT count(*) FROM order_lines WHERE order_id = orders.id), id"));
    QTRY_COMPARE(idAt(0), fewest.value_or(0));
}

void TestOrdersList::theLastQuestionIsTheOneThatIsAnswered()
{
    m_stage->reader.hold();
    sortBy(OrdersModel::Total, Qt::AscendingOrder);
    sortBy(OrdersModel::Placed, Qt::DescendingOrder); // at once, and the other is given up
    const qint64 newest = idAt(0);
    m_stage->reader.release();
    QCoreApplication::processEvents();
    QCOMPARE(idAt(0), newest);
    QCOMPARE(newest, SmallShop::must(m_shop->db.value<qint64>("SELECT id FROM orders ORDER BY placed_at DESC, id DESC"))
                         .value_or(0));
}

void TestOrdersList::newsHasItsPlaceInAListThatIsSorted()
{
    sortBy(OrdersModel::Total, Qt::AscendingOrder);
    QCoreApplication::processEvents();
    const OrderId cheapest = sell(u"Z-901"_s, u"Ioana Vlaicu"_s, SmallShop::now); // 0.01 RON
    QVERIFY(idAt(0) != cheapest.value);
    m_stage->announce({u"orders"_s});
    QTRY_COMPARE(idAt(0), cheapest.value);
}

// A run writes for minutes: the question under way is answered first, and then the newest is asked.
void TestOrdersList::newsDoNotPutTheAnswerOff()
{
    m_stage->reader.hold();
    sortBy(OrdersModel::Total, Qt::AscendingOrder);
    QCOMPARE(m_stage->reader.held(), 1);
    const OrderId cheapest = sell(u"Z-902"_s, u"Ioana Vlaicu"_s, SmallShop::now - 86'400'000LL); // 0.01 RON
    m_stage->announce({u"orders"_s});
    m_stage->announce({u"orders"_s});
    QCOMPARE(m_stage->reader.held(), 1);
    m_stage->reader.release();
    QTRY_COMPARE(idAt(0), cheapest.value);
    m_stage->reader.hold();
    m_stage->announce({u"orders"_s});
    QTRY_COMPARE(m_stage->reader.held(), 1); // what was new before may still be on its way
    m_stage->announce({u"orders"_s});
    QCOMPARE(m_stage->reader.held(), 1);
    m_stage->reader.release();
}

// A click is meant for the row that stands under the mouse, not for one that comes in above it meanwhile.
void TestOrdersList::whatIsLookedAtStaysWhereItIs()
{
    constexpr int far = 60;
    m_table->verticalScrollBar()->setValue(far);
    QCoreApplication::processEvents();
    const QPoint at = m_table->viewport()->rect().center();
    const qint64 under = m_table->indexAt(at).data(IdRole).toLongLong();
    QVERIFY(under != 0);
    for (int i = 0; i < 3; ++i)
        sell(u"Z-91%1"_s.arg(i), u"Ioana Vlaicu"_s, SmallShop::now + 1000 * i);
    m_stage->announce({u"orders"_s});
    QCoreApplication::processEvents();
    QVERIFY(idAt(0) != under);
    QCOMPARE(m_table->model()->index(2, OrdersModel::Order).data().toString(), u"Z-910"_s); // they are there
    QCOMPARE(m_table->indexAt(at).data(IdRole).toLongLong(), under);
    auto *above = m_stage->find<QPushButton>(u"unseenOrders"_s);
    QCOMPARE(above->text(), u"3 new order(s) above"_s);
    clickOn(above);
    QCOMPARE(m_table->verticalScrollBar()->value(), 0);
    QVERIFY(!above->isVisible());
}

// Each piece of news cut a sorted list to its first part.
void TestOrdersList::newsLeaveTheOwnerFarDownASortedList()
{
    constexpr int many = 300;
    constexpr UtcMs day = 86'400'000LL;
    const OrderId first = sell(u"Z-first"_s, u"Ioana Vlaicu"_s, SmallShop::now - 250 * day);
    for (int i = 0; i < many; ++i)
        sell(u"Z-%1"_s.arg(i), u"Ioana Vlaicu"_s, SmallShop::now - 200 * day + i);
    m_stage->announce({u"orders"_s});
    sortBy(OrdersModel::Placed, Qt::AscendingOrder);
    QTRY_COMPARE(idAt(0), first.value);
    QAbstractItemModel *model = m_table->model();
    while (model->canFetchMore({}))
        model->fetchMore({});
    const int rows = model->rowCount();
    QCoreApplication::processEvents(); // the scroll bar has its length
    m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum() * 3 / 4);
    QCoreApplication::processEvents();
    const QPoint at = m_table->viewport()->rect().center();
    QVERIFY(m_table->indexAt(at).row() > 200);
    const qint64 under = m_table->indexAt(at).data(IdRole).toLongLong();
    const OrderId oldest = sell(u"Z-999"_s, u"Ioana Vlaicu"_s, SmallShop::now - 300 * day);
    m_stage->announce({u"orders"_s});
    QTRY_COMPARE(idAt(0), oldest.value);
    QVERIFY(model->rowCount() >= rows);
    QCOMPARE(m_table->indexAt(at).data(IdRole).toLongLong(), under);
}

void TestOrdersList::anOrderFarDownIsOpenedOutOfASortedList()
{
    const OrderId wanted = sell(u"Z-920"_s, u"Ioana Vlaicu"_s, SmallShop::now);
    sortBy(OrdersModel::Total, Qt::DescendingOrder); // it is the last one there
    QCoreApplication::processEvents();
    m_stage->window->open({.view = View::Orders, .id = wanted.value});
    QCOMPARE(m_table->currentIndex().siblingAtColumn(0).data(IdRole).toLongLong(), wanted.value);
}

// An order at a wholesaler that is a retailer's sale: the same sale a second time.
void TestOrdersList::copiesAreLeftOutWhereTheOwnerWants()
{
    auto *hide = m_page->findChild<QCheckBox *>(u"hideCopies"_s);
    QVERIFY(hide && hide->isHidden()); // there are none
    const OrderId sale = sell(u"R-1"_s, u"Ioana Vlaicu"_s, SmallShop::now);
    const OrderId copy = sell(u"W-1"_s, u"Ioana Vlaicu"_s, SmallShop::now + 1);
    m_shop->write([&] {
        SmallShop::must(ReplicaRepository(m_shop->db)
                            .insert({.order = sale,
                                     .account = m_shop->accounts[u"Own shop"_s],
                                     .state = ReplicaState::Placed,
                                     .externalId = u"W-1"_s}));
    });
    m_stage->announce({u"orders"_s});
    QVERIFY(!hide->isHidden());
    QCOMPARE(idAt(0), copy.value);
    clickOn(hide);
    QTRY_COMPARE(idAt(0), sale.value);
    m_stage->window->open({.view = View::Orders, .id = copy.value}); // what is asked for is shown
    QVERIFY(!hide->isChecked());
    QCOMPARE(m_table->currentIndex().siblingAtColumn(0).data(IdRole).toLongLong(), copy.value);
}

// By mouse, each with Ctrl; the first of them offers nothing.
void TestOrdersList::choose(const QList<OrderId> &orders, const QStringList &actions)
{
    m_shop->write([&] {
        const QByteArray json = QJsonDocument(QJsonArray::fromStringList(actions)).toJson(QJsonDocument::Compact);
        for (const OrderId order : orders.mid(1))
            SmallShop::must(
                m_shop->db.run("UPDATE orders SET actions = ? WHERE id = ?", QString::fromUtf8(json), order));
    });
    m_stage->announce({u"orders"_s});
    for (const OrderId order : orders) {
        int row = 0;
        while (idAt(row) != order.value)
            ++row;
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton,
                          order == orders.first() ? Qt::NoModifier : Qt::ControlModifier,
                          m_table->visualRect(m_table->model()->index(row, OrdersModel::Order)).center());
    }
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), orders.size());
}

void TestOrdersList::severalOrdersAreTakenAtOnce()
{
    QList<OrderId> orders;
    for (int i = 0; i < 4; ++i)
        orders.append(sell(u"E-%1"_s.arg(i), u"Ioana Vlaicu"_s, SmallShop::now + i));
    choose(orders, {u"acknowledge"_s, u"cancel"_s});
    auto *take = m_stage->find<QPushButton>(u"batch.acknowledge"_s);
    QCOMPARE(take->text(), u"Take 3 order(s)"_s);                  // the first one is taken already
    QVERIFY(!m_page->findChild<QPushButton *>(u"batch.cancel"_s)); // needs a reason for each
    m_stage->engine.refuse(u"order.action"_s, makeError(ErrorCode::Offline, u"gone"_s));
    clickOn(take);
    QTRY_COMPARE(m_stage->engine.callsOf(u"order.action"_s).size(), 3);
    QSet<qint64> asked;
    for (const QJsonObject &call : m_stage->engine.callsOf(u"order.action"_s)) {
        QCOMPARE(call[u"action"].toString(), u"acknowledge"_s);
        asked.insert(call[u"order"].toInteger());
    }
    QCOMPARE(asked, (QSet<qint64>{orders[1].value, orders[2].value, orders[3].value}));
    auto *notice = m_stage->find<NoticeLine>(u"orderBatchNotice"_s);
    QTRY_COMPARE(notice->text(), u"Done for 2 order(s). 1 order(s) could not be done."_s);
}

// The buyer of one asks to cancel while they are chosen.
void TestOrdersList::whatSeveralOffersIsAsTheyAreNow()
{
    QList<OrderId> orders;
    for (int i = 0; i < 4; ++i)
        orders.append(sell(u"E-%1"_s.arg(i), u"Ioana Vlaicu"_s, SmallShop::now + i));
    choose(orders, {u"acknowledge"_s});
    const QPointer<QPushButton> take(m_stage->find<QPushButton>(u"batch.acknowledge"_s));
    m_stage->announce({u"orders"_s}); // nothing of theirs is new
    QVERIFY(take);
    m_shop->write(
        [&] { SmallShop::must(m_shop->db.run("UPDATE orders SET actions = '[]' WHERE id = ?", orders.last())); });
    m_stage->announce({u"orders"_s});
    clickOn(m_stage->find<QPushButton>(u"batch.acknowledge"_s));
    QTRY_COMPARE(m_stage->find<NoticeLine>(u"orderBatchNotice"_s)->text(), u"Done for 2 order(s)."_s);
    for (const QJsonObject &call : m_stage->engine.callsOf(u"order.action"_s))
        QVERIFY(call[u"order"].toInteger() != orders.last().value);
    m_stage->announce({u"orders"_s}); // which leaves standing what was said
    QCOMPARE(m_stage->find<NoticeLine>(u"orderBatchNotice"_s)->text(), u"Done for 2 order(s)."_s);
}

void TestOrdersList::severalAreAskedAboutOnce()
{
    const QList<OrderId> orders{sell(u"E-1"_s, u"Ioana Vlaicu"_s, SmallShop::now),
                                sell(u"E-2"_s, u"Ioana Vlaicu"_s, SmallShop::now + 1),
                                sell(u"E-3"_s, u"Ioana Vlaicu"_s, SmallShop::now + 2)};
    choose(orders, {u"ship"_s});
    clickOn(m_stage->find<QPushButton>(u"batch.ship"_s));
    QVERIFY(m_stage->engine.callsOf(u"order.action"_s).isEmpty());
    clickOn(m_stage->find<QPushButton>(u"batchQuestionYes"_s));
    QTRY_COMPARE(m_stage->engine.callsOf(u"order.action"_s).size(), 2);
}

QTEST_MAIN(TestOrdersList)
#include "tst_orders_list.moc"

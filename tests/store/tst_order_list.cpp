// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/order_list.h"
#include "tests/store/small_shop.h"

using namespace evenstock;
using namespace Qt::StringLiterals;

// Orders in the order of a column that has no index, and found by what somebody remembers of them.
class TestOrderList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyColumnSortsAsItsPagesDo_data();
    void everyColumnSortsAsItsPagesDo();
    void foundByWhatIsRemembered_data();
    void foundByWhatIsRemembered();
    void aBuyerWhoIsNoLongerKeptIsNotFound();
    void pagesOfAListAreEachOfItOnce();
    void givenUpEndsSoon();

private:
    OrderId order(const RemoteOrder &order, const RemoteOrderLine &line, const OrderLineRow &link)
    {
        OrderId id;
        m_shop->write([&] {
            OrderRepository orders(m_shop->db);
            id = SmallShop::must(orders.save(m_cards, order, order.placedAt));
            SmallShop::must(orders.insertLine(id, line, link));
        });
        return id;
    }
    QStringList found(const OrderFilter &filter)
    {
        QStringList codes;
        const auto ids = orderIds(m_shop->db, filter);
        for (const OrderId id : SmallShop::must(ids))
            codes.append(SmallShop::must(m_shop->db.value<QString>("SELECT external_id FROM orders WHERE id = ?", id))
                             .value_or(QString()));
        return codes;
    }
    std::unique_ptr<SmallShop> m_shop;
    AccountId m_cards;
};

void TestOrderList::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_cards = m_shop->account(u"Cards"_s);
    const ProductId drake = m_shop->product(u"CS-EMB-138"_s, u"Emberwing Drake"_s, 5);
    order({.externalId = u"7714093"_s,
           .code = u"CT-7714093"_s,
           .state = u"paid"_s,
           .placedAt = SmallShop::now,
           .total = {300, u"EUR"_s},
           .buyerName = u"Ștefan Popescu"_s},
          {.externalId = u"a"_s, .sku = u"THEIRS-9"_s, .title = u"Drake foil"_s, .quantity = Quantity::pieces(1)},
          {.product = drake, .units = 1, .ordered = Quantity::pieces(1), .taken = Quantity::pieces(1)});
    order({.externalId = u"48206111"_s,
           .state = u"new"_s,
           .placedAt = SmallShop::now - 1000,
           .total = {100, u"EUR"_s},
           .buyerName = u"Anne Martin"_s},
          {.externalId = u"a"_s, .sku = u"BOX-12"_s, .title = u"Deck box, grey"_s, .quantity = Quantity::pieces(1)},
          {});
    order({.externalId = u"48206222"_s,
           .state = u"new"_s,
           .isFinal = true,
           .placedAt = SmallShop::now - 2000,
           .total = {200, u"EUR"_s},
           .buyerName = u"Stefania Marin"_s},
          {.externalId = u"a"_s, .sku = u"X-1"_s, .title = u"Dice 5%"_s, .quantity = Quantity::pieces(1)}, {});
}

void TestOrderList::everyColumnSortsAsItsPagesDo_data()
{
    QTest::addColumn<OrderSort>("sort");
    QTest::newRow("placed") << OrderSort::Placed;
    QTest::newRow("code") << OrderSort::Code;
    QTest::newRow("state") << OrderSort::State;
    QTest::newRow("channel") << OrderSort::Channel;
    QTest::newRow("lines") << OrderSort::Lines;
    QTest::newRow("total") << OrderSort::Total;
}

void TestOrderList::everyColumnSortsAsItsPagesDo()
{
    QFETCH(const OrderSort, sort);
    for (const SortWay way : {SortWay::Up, SortWay::Down}) {
        for (const auto shown : {OrdersShown::All, OrdersShown::Open}) {
            const OrderFilter filter{.shown = shown, .sort = sort, .way = way};
            QStringList paged;
            for (const OrderView &view : SmallShop::must(OrderQueries(m_shop->db).page(filter, {})).rows)
                paged.append(view.externalId);
            QCOMPARE(found(filter), paged);
            QCOMPARE(paged.size(), shown == OrdersShown::All ? 3 : 2);
        }
    }
}

void TestOrderList::foundByWhatIsRemembered_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("orders");
    const QString first = u"7714093"_s;
    QTest::newRow("code") << u"ct-77"_s << QStringList{first};
    QTest::newRow("number there") << u"4820"_s << QStringList{u"48206111"_s, u"48206222"_s};
    QTest::newRow("buyer, without accents") << u"stefan"_s << QStringList{first, u"48206222"_s};
    QTest::newRow("first and last name") << u"popescu ște"_s << QStringList{first};
    QTest::newRow("SKU here") << u"cs-emb-138"_s << QStringList{first};
    QTest::newRow("title here") << u"emberwing"_s << QStringList{first};
    QTest::newRow("SKU of a line that is not linked") << u"box-1"_s << QStringList{u"48206111"_s};
    QTest::newRow("title of a line that is not linked") << u"deck BOX"_s << QStringList{u"48206111"_s};
    QTest::newRow("a sign that is no pattern") << u"5%"_s << QStringList{u"48206222"_s};
    QTest::newRow("nothing") << u"zeppelin"_s << QStringList{};
}

void TestOrderList::foundByWhatIsRemembered()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, orders);
    QCOMPARE(found({.text = typed}), orders);
}

void TestOrderList::aBuyerWhoIsNoLongerKeptIsNotFound()
{
    m_shop->write([&] { SmallShop::must(m_shop->db.run("UPDATE orders SET personal_expired = 1")); });
    QVERIFY(found({.text = u"popescu"_s}).isEmpty());
    QCOMPARE(found({.text = u"emberwing"_s}).size(), 1);
}

void TestOrderList::pagesOfAListAreEachOfItOnce()
{
    OrderQueries queries(m_shop->db);
    const QList<OrderId> all = SmallShop::must(orderIds(m_shop->db, {.sort = OrderSort::Total, .way = SortWay::Up}));
    QList<OrderId> seen;
    PageRequest request{.limit = 2};
    do {
        const auto page = queries.among(all, request);
        OK(page);
        for (const OrderView &view : page->rows)
            seen.append(view.id);
        request.after = page->next;
    } while (!request.after.isEmpty());
    QCOMPARE(seen, all);
    m_shop->write([&] { SmallShop::must(m_shop->db.run("DELETE FROM orders WHERE external_id = '48206222'")); });
    QCOMPARE(SmallShop::must(queries.among(all, {})).rows.size(), 2);
}

void TestOrderList::givenUpEndsSoon()
{
    std::stop_source source;
    source.request_stop();
    const auto ids = orderIds(m_shop->db, {.text = u"anne"_s}, source.get_token());
    QVERIFY(!ids.ok());
    QCOMPARE(ids.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestOrderList)
#include "tst_order_list.moc"

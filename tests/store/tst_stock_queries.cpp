// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/change_queries.h"
#include "models/store/stock_queries.h"
#include "tests/store/small_shop.h"

using namespace evenstock;
using namespace Qt::StringLiterals;

// The ledger and the change log: what happened to one product, and what one run did.
class TestStockQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ledgerIsNewestFirstWithItsBalance();
    void whatAnOrderDidNotGetIsKnown();
    void stockAtATime_data();
    void stockAtATime();
    void curveBeginsWithTheStockAtItsStart();
    void movementsOfARun();
    void allMovementsForTheExport();
    void changesOfAProductAndOfARun();

private:
    void move(ProductId product, UtcMs at, int pieces, MovementCause cause, Movement rest = {})
    {
        rest.product = product;
        rest.at = at;
        rest.delta = Quantity::pieces(pieces);
        rest.cause = cause;
        rest.key = QString::number(m_key++);
        m_shop->write([&] { SmallShop::must(ProductRepository(m_shop->db).move(rest)); });
    }
    std::unique_ptr<SmallShop> m_shop;
    ProductId m_product, m_other;
    AccountId m_cards;
    OrderId m_order;
    int m_key = 0;
};

void TestStockQueries::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_cards = m_shop->account(u"Cards"_s);
    m_product = m_shop->product(u"CS-1"_s, u"Drake"_s);
    m_other = m_shop->product(u"CS-2"_s, u"Dice"_s);
    OrderLineId line;
    m_shop->write([&] {
        OrderRepository orders(m_shop->db);
        m_order =
            SmallShop::must(orders.save(m_cards, {.externalId = u"77"_s, .code = u"CT-77"_s, .state = u"paid"_s}, 1));
        line = SmallShop::must(orders.insertLine(m_order, {.externalId = u"a"_s, .quantity = Quantity::pieces(2)},
                                                 {.product = m_product}));
    });
    move(m_product, 1000, 5, MovementCause::Opening, {.run = RunId{1}, .note = u"first import"_s});
    move(m_other, 1500, 9, MovementCause::Opening, {.run = RunId{1}});
    move(m_product, 2000, -2, MovementCause::OrderHold, {.account = m_cards, .orderLine = line, .run = RunId{2}});
    move(m_product, 3000, 1, MovementCause::Manual, {.note = u"found one"_s});
}

void TestStockQueries::ledgerIsNewestFirstWithItsBalance()
{
    Database reader = m_shop->reader();
    StockQueries queries(reader);
    const auto first = queries.ledger(m_product, {.limit = 2});
    OK(first);
    QCOMPARE(first->rows.size(), 2);
    QCOMPARE(first->rows.at(0).at, 3000);
    QCOMPARE(first->rows.at(0).delta, Quantity::pieces(1));
    QCOMPARE(first->rows.at(0).balance, Quantity::pieces(4));
    QCOMPARE(first->rows.at(0).cause, MovementCause::Manual);
    QCOMPARE(first->rows.at(0).note, u"found one"_s);
    QVERIFY(first->rows.at(0).channel.isEmpty());
    const StockLine &sale = first->rows.at(1);
    QCOMPARE(sale.product, m_product);
    QCOMPARE(sale.sku, u"CS-1"_s);
    QCOMPARE(sale.title, u"Drake"_s);
    QCOMPARE(sale.delta, Quantity::pieces(-2));
    QCOMPARE(sale.balance, Quantity::pieces(3));
    QCOMPARE(sale.cause, MovementCause::OrderHold);
    QCOMPARE(sale.account, m_cards);
    QCOMPARE(sale.channel, u"Cards"_s);
    QCOMPARE(sale.order, m_order);
    QCOMPARE(sale.orderCode, u"CT-77"_s);
    QCOMPARE(sale.run, RunId{2});
    const auto second = queries.ledger(m_product, {.after = first->next, .limit = 2});
    OK(second);
    QCOMPARE(second->rows.size(), 1);
    QCOMPARE(second->rows.first().balance, Quantity::pieces(5));
    QVERIFY(second->next.isEmpty());
}

// Two orders miss pieces; what nobody asks about any more is not among them.
void TestStockQueries::whatAnOrderDidNotGetIsKnown()
{
    const auto order = [this](const QString &id, int asked, int taken, UtcMs placedAt) {
        OrderLineId line;
        m_shop->write([&] {
            OrderRepository orders(m_shop->db);
            const OrderId of = SmallShop::must(orders.save(
                m_cards, {.externalId = id, .code = u"CT-"_s + id, .state = u"paid"_s, .placedAt = placedAt}, 1));
            line = SmallShop::must(orders.insertLine(
                of, {.externalId = u"a"_s, .quantity = Quantity::pieces(asked)},
                {.product = m_other, .ordered = Quantity::pieces(asked), .taken = Quantity::pieces(taken)}));
        });
        return line;
    };
    const OrderLineId late = order(u"82"_s, 1, 0, 9000);
    const OrderLineId early = order(u"81"_s, 3, 2, 8000);
    const OrderLineId dismissed = order(u"83"_s, 1, 0, 9500);
    order(u"84"_s, 2, 2, 9600);
    for (const OrderLineId line : {late, early, dismissed})
        m_shop->problem({.kind = u"oversell"_s, .fingerprint = u"oversell:%1"_s.arg(line.value)});
    m_shop->write([&] {
        SmallShop::must(m_shop->db.run("UPDATE problems SET state = 'dismissed' WHERE fingerprint = ?",
                                       u"oversell:%1"_s.arg(dismissed.value)));
    });
    const auto missing = StockQueries(m_shop->db).shortages(m_other);
    OK(missing);
    QCOMPARE(missing->size(), 2);
    QCOMPARE(missing->at(0).code, u"CT-81"_s);
    QCOMPARE(missing->at(0).channel, u"Cards"_s);
    QCOMPARE(missing->at(0).asked, Quantity::pieces(3));
    QCOMPARE(missing->at(0).taken, Quantity::pieces(2));
    QCOMPARE(missing->at(1).code, u"CT-82"_s);
    QCOMPARE(missing->at(1).taken, Quantity{});
    QVERIFY(StockQueries(m_shop->db).shortages(m_product)->isEmpty());
    move(m_other, 9700, -2, MovementCause::OrderHold, {.account = m_cards, .orderLine = early});
    const auto ledger = StockQueries(m_shop->db).ledger(m_other, {.limit = 1});
    OK(ledger);
    QCOMPARE(ledger->rows.first().orderAsks, Quantity::pieces(3));
    QCOMPARE(ledger->rows.first().orderHas, Quantity::pieces(2));
}

void TestStockQueries::stockAtATime_data()
{
    QTest::addColumn<UtcMs>("time");
    QTest::addColumn<int>("pieces");
    QTest::newRow("before the first movement") << UtcMs{999} << 0;
    QTest::newRow("at the first") << UtcMs{1000} << 5;
    QTest::newRow("between two") << UtcMs{2999} << 3;
    QTest::newRow("after the last") << UtcMs{99'999} << 4;
}

void TestStockQueries::stockAtATime()
{
    QFETCH(UtcMs, time);
    QFETCH(int, pieces);
    QCOMPARE(*StockQueries(m_shop->db).at(m_product, time), Quantity::pieces(pieces));
    QCOMPARE(*StockQueries(m_shop->db).at(ProductId{99}, time), Quantity{});
}

void TestStockQueries::curveBeginsWithTheStockAtItsStart()
{
    const auto points = StockQueries(m_shop->db).curve(m_product, 1500);
    OK(points);
    QList<QPair<UtcMs, Quantity>> seen;
    for (const StockPoint &point : *points)
        seen.append({point.at, point.balance});
    QCOMPARE(seen, (QList<QPair<UtcMs, Quantity>>{
                       {1500, Quantity::pieces(5)}, {2000, Quantity::pieces(3)}, {3000, Quantity::pieces(4)}}));
}

void TestStockQueries::movementsOfARun()
{
    const auto page = StockQueries(m_shop->db).ofRun(RunId{1}, {.limit = 1});
    OK(page);
    QCOMPARE(page->rows.first().sku, u"CS-1"_s);
    const auto next = StockQueries(m_shop->db).ofRun(RunId{1}, {.after = page->next, .limit = 1});
    OK(next);
    QCOMPARE(next->rows.first().sku, u"CS-2"_s);
    QVERIFY(next->next.isEmpty());
}

void TestStockQueries::allMovementsForTheExport()
{
    const auto page = StockQueries(m_shop->db).all({});
    OK(page);
    QCOMPARE(page->rows.size(), 4);
    QCOMPARE(page->rows.first().at, 1000);
    QCOMPARE(page->rows.last().at, 3000);
}

void TestStockQueries::changesOfAProductAndOfARun()
{
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        const auto log = [&](const ChangeRow &row) { SmallShop::must(runs.log(row)); };
        log({.at = 10,
             .product = m_product,
             .account = m_cards,
             .run = RunId{4},
             .field = u"title"_s,
             .old = u"Drak"_s,
             .now = u"Drake"_s,
             .cause = u"run"_s});
        log({.at = 11, .product = m_other, .run = RunId{4}, .field = u"created"_s, .cause = u"run"_s});
        log({.at = 12,
             .product = m_product,
             .field = u"price"_s,
             .old = u"100 EUR"_s,
             .now = u"90 EUR"_s,
             .cause = u"manual"_s});
    });
    ChangeQueries queries(m_shop->db);
    const auto ofProduct = queries.ofProduct(m_product, {.limit = 1});
    OK(ofProduct);
    QCOMPARE(ofProduct->rows.first().change.field, u"price"_s);
    QCOMPARE(ofProduct->rows.first().change.now, u"90 EUR"_s);
    QVERIFY(ofProduct->rows.first().channel.isEmpty());
    const auto older = queries.ofProduct(m_product, {.after = ofProduct->next, .limit = 1});
    OK(older);
    QCOMPARE(older->rows.first().change.old, u"Drak"_s);
    QCOMPARE(older->rows.first().channel, u"Cards"_s);
    QCOMPARE(older->rows.first().sku, u"CS-1"_s);
    QVERIFY(older->next.isEmpty());
    const auto ofRun = queries.ofRun(RunId{4}, {});
    OK(ofRun);
    QCOMPARE(ofRun->rows.size(), 2);
    QCOMPARE(ofRun->rows.last().title, u"Dice"_s);
    QVERIFY(!ofRun->rows.last().change.old);
    QCOMPARE(*queries.countOfRun(RunId{4}), 2);
    QCOMPARE(queries.all({})->rows.first().change.at, 12);
}

QTEST_GUILESS_MAIN(TestStockQueries)
#include "tst_stock_queries.moc"

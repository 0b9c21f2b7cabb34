// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/order_queries.h"
#include "tests/store/small_shop.h"

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {
constexpr UtcMs hour = 3'600'000;
} // namespace

class TestOrderQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAnOrderWithItsLines();
    void listIsFilteredAndPaged_data();
    void listIsFilteredAndPaged();
    void sortedByAColumnOverPages_data();
    void sortedByAColumnOverPages();
    void foundByCodeOrExternalId();
    void ordersOfAProduct();
    void daysByAccount();
    void whatOpenOrdersHaveThroughAListing();

private:
    OrderId order(AccountId account, RemoteOrder order)
    {
        OrderId id;
        m_shop->write([&] { id = SmallShop::must(OrderRepository(m_shop->db).save(account, order, order.placedAt)); });
        return id;
    }
    std::unique_ptr<SmallShop> m_shop;
    AccountId m_cards, m_market;
    ProductId m_drake;
    OrderId m_first;
};

void TestOrderQueries::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_cards = m_shop->account(u"Cards"_s);
    m_market = m_shop->account(u"Market"_s, u"emag"_s);
    m_drake = m_shop->product(u"CS-1"_s, u"Emberwing drake"_s, 5);
    m_first = order(m_cards, {.externalId = u"7714093"_s,
                              .code = u"CT-7714093"_s,
                              .state = u"paid"_s,
                              .placedAt = SmallShop::now,
                              .modifiedAt = SmallShop::now + 1,
                              .readAt = SmallShop::now + 2,
                              .total = {12480, u"EUR"_s},
                              .buyerName = u"Ana Example"_s,
                              .details = {{u"city"_s, u"Cluj"_s}},
                              .actions = {u"ship"_s}});
    m_shop->write([&] {
        OrderRepository orders(m_shop->db);
        SmallShop::must(orders.insertLine(
            m_first,
            {.externalId = u"a"_s,
             .listingExternalId = u"c1"_s,
             .sku = u"other"_s,
             .title = u"Drake, foil"_s,
             .quantity = Quantity::pieces(2),
             .price = {6240, u"EUR"_s},
             .note = u"hub"_s},
            {.product = m_drake, .units = 2, .ordered = Quantity::pieces(2), .taken = Quantity::pieces(3)}));
        SmallShop::must(
            orders.insertLine(m_first, {.externalId = u"b"_s, .quantity = Quantity::pieces(1)}, {.exempt = true}));
    });
    m_shop->problem({.kind = u"oversell"_s, .order = m_first});
    order(m_market, {.externalId = u"48206111"_s, .state = u"new"_s, .placedAt = SmallShop::now - hour});
    const OrderId review = order(m_market, {.externalId = u"48200000"_s,
                                            .state = u"closed"_s,
                                            .isFinal = true,
                                            .isStoreless = true,
                                            .placedAt = SmallShop::now - 48 * hour});
    m_shop->write([&] { SmallShop::must(OrderRepository(m_shop->db).setReview(review, u"gone_after:closed"_s)); });
}

void TestOrderQueries::showsAnOrderWithItsLines()
{
    Database reader = m_shop->reader();
    const auto found = OrderQueries(reader).find(m_first);
    OK(found);
    const OrderView &view = (*found)->order;
    QCOMPARE(view.channel, u"Cards"_s);
    QCOMPARE(view.marketplace, u"cardtrader"_s);
    QCOMPARE(view.externalId, u"7714093"_s);
    QCOMPARE(view.code, u"CT-7714093"_s);
    QCOMPARE(view.state, u"paid"_s);
    QVERIFY(!view.isFinal);
    QVERIFY(!view.isStoreless);
    QCOMPARE(view.placedAt, SmallShop::now);
    QCOMPARE(view.modifiedAt, SmallShop::now + 1);
    QCOMPARE(view.readAt, SmallShop::now + 2);
    QCOMPARE(view.total, (Money{12480, u"EUR"_s}));
    QCOMPARE(view.buyer, u"Ana Example"_s);
    QVERIFY(!view.buyerExpired);
    QCOMPARE(view.actions, QStringList{u"ship"_s});
    QCOMPARE(view.lines, 2);
    QCOMPARE(view.shortages, 1);
    QCOMPARE(view.problems, 1);
    QCOMPARE((*found)->buyerDetails.value(u"city"_s).toString(), u"Cluj"_s);
    QCOMPARE((*found)->lines.size(), 2);
    const OrderLineView &line = (*found)->lines.first();
    QCOMPARE(line.externalId, u"a"_s);
    QCOMPARE(line.product, m_drake);
    QCOMPARE(line.listingExternalId, u"c1"_s);
    QCOMPARE(line.sku, u"CS-1"_s); // of our product
    QCOMPARE(line.title, u"Drake, foil"_s);
    QCOMPARE(line.quantity, Quantity::pieces(2));
    QCOMPARE(line.units, 2);
    QCOMPARE(line.price, (Money{6240, u"EUR"_s}));
    QCOMPARE(line.wanted, Quantity::pieces(4));
    QCOMPARE(line.taken, Quantity::pieces(3));
    QCOMPARE(line.note, u"hub"_s);
    QVERIFY((*found)->lines.last().isExempt);
    QVERIFY(!*OrderQueries(reader).find(OrderId{99}));
}

void TestOrderQueries::listIsFilteredAndPaged_data()
{
    QTest::addColumn<OrderFilter>("filter");
    QTest::addColumn<QStringList>("ids");
    const QStringList all{u"7714093"_s, u"48206111"_s, u"48200000"_s};
    QTest::newRow("all, the last placed first") << OrderFilter{} << all;
    QTest::newRow("of one account") << OrderFilter{.account = AccountId{2}}
                                    << QStringList{u"48206111"_s, u"48200000"_s};
    QTest::newRow("open") << OrderFilter{.shown = OrdersShown::Open} << QStringList{u"7714093"_s, u"48206111"_s};
    QTest::newRow("to review") << OrderFilter{.shown = OrdersShown::ToReview} << QStringList{u"48200000"_s};
    QTest::newRow("to review on another account")
        << OrderFilter{.account = AccountId{1}, .shown = OrdersShown::ToReview} << QStringList();
    QTest::newRow("in one state") << OrderFilter{.state = u"new"_s} << QStringList{u"48206111"_s};
    QTest::newRow("since") << OrderFilter{.from = SmallShop::now - hour} << QStringList{u"7714093"_s, u"48206111"_s};
    QTest::newRow("until") << OrderFilter{.to = SmallShop::now - hour} << QStringList{u"48200000"_s};
    QTest::newRow("beginning of the code") << OrderFilter{.text = u"CT-77"_s} << QStringList{u"7714093"_s};
    QTest::newRow("beginning of the external id")
        << OrderFilter{.text = u"4820"_s} << QStringList{u"48206111"_s, u"48200000"_s};
}

void TestOrderQueries::listIsFilteredAndPaged()
{
    QFETCH(OrderFilter, filter);
    QFETCH(QStringList, ids);
    OrderQueries queries(m_shop->db);
    for (const int limit : {1, 2, 100}) {
        QStringList seen;
        PageRequest request{.limit = limit};
        do {
            const auto page = queries.page(filter, request);
            OK(page);
            for (const OrderView &view : page->rows)
                seen.append(view.externalId);
            request.after = page->next;
        } while (!request.after.isEmpty());
        QCOMPARE(seen, ids);
    }
}

void TestOrderQueries::sortedByAColumnOverPages_data()
{
    QTest::addColumn<OrderSort>("sort");
    QTest::newRow("placed") << OrderSort::Placed;
    QTest::newRow("code") << OrderSort::Code;
    QTest::newRow("state") << OrderSort::State;
    QTest::newRow("channel") << OrderSort::Channel;
    QTest::newRow("lines") << OrderSort::Lines;
    QTest::newRow("total") << OrderSort::Total;
}

// Every order once, in the order of the column, however the pages are cut; ties by id.
void TestOrderQueries::sortedByAColumnOverPages()
{
    QFETCH(const OrderSort, sort);
    for (int i = 0; i < 20; ++i)
        order(i % 3 ? m_cards : m_market, {.externalId = QString::number(9000 + (i * 7) % 20),
                                           .state = i % 2 ? u"paid"_s : u"new"_s,
                                           .placedAt = SmallShop::now + (i % 5) * hour,
                                           .total = {(i % 4) * 100, u"EUR"_s}});
    const auto valueOf = [sort](const OrderView &view) -> QString {
        const auto number = [](std::int64_t value) { return u"%1"_s.arg(value, 20, 10, QChar(u'0')); };
        switch (sort) {
        case OrderSort::Code:
            return view.code.isEmpty() ? view.externalId : view.code;
        case OrderSort::State:
            return view.state;
        case OrderSort::Channel:
            return view.channel;
        case OrderSort::Lines:
            return number(view.lines);
        case OrderSort::Total:
            return number(view.total.minor);
        default:
            return number(view.placedAt);
        }
    };
    for (const SortWay way : {SortWay::Up, SortWay::Down}) {
        QList<std::pair<QString, std::int64_t>> seen;
        PageRequest request{.limit = 3};
        do {
            const auto page = OrderQueries(m_shop->db).page({.sort = sort, .way = way}, request);
            QVERIFY(page);
            for (const OrderView &view : page->rows)
                seen.append({valueOf(view), view.id.value});
            request.after = page->next;
        } while (!request.after.isEmpty());
        QCOMPARE(seen.size(), m_shop->db.value<qint64>("SELECT count(*) FROM orders")->value_or(0));
        auto sorted = seen;
        if (way == SortWay::Up)
            std::sort(sorted.begin(), sorted.end());
        else
            std::sort(sorted.rbegin(), sorted.rend());
        QCOMPARE(seen, sorted);
    }
}

void TestOrderQueries::foundByCodeOrExternalId()
{
    OrderQueries queries(m_shop->db);
    QCOMPARE(*queries.byCode(u"CT-7714093"_s), QList<OrderId>{m_first});
    QCOMPARE(*queries.byCode(u"7714093"_s), QList<OrderId>{m_first});
    order(m_market, {.externalId = u"7714093"_s, .state = u"new"_s, .placedAt = 1});
    QCOMPARE(queries.byCode(u"7714093"_s)->size(), 2);
    QVERIFY(queries.byCode(u"77"_s)->isEmpty());
}

void TestOrderQueries::ordersOfAProduct()
{
    const auto page = OrderQueries(m_shop->db).ofProduct(m_drake, {});
    OK(page);
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows.first().id, m_first);
    QVERIFY(OrderQueries(m_shop->db).ofProduct(ProductId{99}, {})->rows.isEmpty());
}

void TestOrderQueries::daysByAccount()
{
    const auto days = OrderQueries(m_shop->db).days(SmallShop::now - 48 * hour, SmallShop::now, QTimeZone::utc());
    OK(days);
    QCOMPARE(days->size(), 3);
    QCOMPARE(days->at(0).orders, (QMap<AccountId, std::int64_t>{{m_market, 1}}));
    QVERIFY(days->at(1).orders.isEmpty());
    QCOMPARE(days->at(2).orders, (QMap<AccountId, std::int64_t>{{m_cards, 1}, {m_market, 1}}));
    QCOMPARE(days->at(2).day, QDate(2026, 11, 24));
}

// Of this listing and this product alone, and of orders that are still open.
void TestOrderQueries::whatOpenOrdersHaveThroughAListing()
{
    const ListingId listing = m_shop->listing(m_cards, u"c1"_s, m_drake);
    const ProductId other = m_shop->product(u"CS-2"_s, u"Another"_s, 5);
    const auto sell = [&](const QString &code, bool isFinal, ProductId product, Quantity ordered, Quantity taken) {
        const OrderId sold = order(m_cards, {.externalId = code, .isFinal = isFinal, .placedAt = SmallShop::now});
        m_shop->write([&] {
            SmallShop::must(
                OrderRepository(m_shop->db)
                    .insertLine(sold, {.externalId = u"a"_s, .quantity = Quantity::pieces(3)},
                                {.listing = listing, .product = product, .ordered = ordered, .taken = taken}));
        });
    };
    const auto held = [&] { return OrderQueries(m_shop->db).holdsThrough(listing, m_drake); };
    OK(held());
    QCOMPARE(held()->orders, 0);
    sell(u"1"_s, false, m_drake, Quantity::pieces(2), Quantity::pieces(1)); // one piece short
    sell(u"2"_s, false, m_drake, Quantity::pieces(1), Quantity::pieces(1));
    sell(u"3"_s, true, m_drake, Quantity::pieces(1), Quantity::pieces(1));
    sell(u"4"_s, false, other, Quantity::pieces(1), Quantity::pieces(1));
    sell(u"5"_s, false, m_drake, Quantity{}, Quantity{}); // given back
    QCOMPARE(held()->orders, 2);
    QCOMPARE(held()->taken, Quantity::pieces(2));
}

QTEST_GUILESS_MAIN(TestOrderQueries)
#include "tst_order_queries.moc"

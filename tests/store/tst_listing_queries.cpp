// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/listing_queries.h"
#include "tests/store/small_shop.h"

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestListingQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsEveryFieldOfAListing();
    void listsTheListingsOfAProduct();
    void knowsAThingOfTheMarketplaceByItsKey();
    void lastReadCountsForListingsThatDidNotChange();
    void whatAnOrderTookIsNotShownAnyMore_data();
    void whatAnOrderTookIsNotShownAnyMore();
    void filtersAndPages_data();
    void filtersAndPages();
    void explainsWhatAChannelShows();
    void unknownListingsAreNone();

private:
    std::unique_ptr<SmallShop> m_shop;
    AccountId m_cards, m_market;
    ProductId m_drake;
    ListingId m_onCards;
};

void TestListingQueries::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_cards = m_shop->account(u"Cards"_s);
    m_market = m_shop->account(u"Market"_s, u"emag"_s);
    m_drake = m_shop->product(u"CS-1"_s, u"Emberwing drake"_s, 7);
    m_onCards = m_shop->listing(m_cards, u"c1"_s, m_drake,
                                {.externalSku = u"ext-1"_s,
                                 .units = 4,
                                 .url = u"https://cards.example/c1"_s,
                                 .currency = u"EUR"_s,
                                 .remote = {{Field::Title, u"Drake"_s}, {Field::Price, u"6240 EUR"_s}},
                                 .remoteQuantity = Quantity::pieces(1),
                                 .base = {{Field::Title, u"Drake, old"_s}},
                                 .baseAt = 11,
                                 .possible = {Quantity::pieces(1), Quantity::pieces(2)},
                                 .after = QList<Quantity>{Quantity::pieces(3)},
                                 .inDoubt = true,
                                 .observed = Quantity::pieces(1),
                                 .observedAt = 12,
                                 .pendingDrop = Quantity::pieces(2),
                                 .trust = Trust::InFlight,
                                 .dirty = Dirt::Lower,
                                 .dirtySince = 13,
                                 .held = u"guard:quantity"_s,
                                 .eans = {u"5940000000001"_s},
                                 .brand = u"Ember"_s,
                                 .firstSeenAt = 14,
                                 .lastSyncedAt = 15});
    m_shop->listing(m_market, u"m1"_s, m_drake);
    m_shop->listing(m_market, u"m2"_s, m_shop->product(u"CS-2"_s, u"Dice"_s), {.status = ListingStatus::Missing});
    m_shop->listing(m_market, u"m3"_s);
}

void TestListingQueries::showsEveryFieldOfAListing()
{
    Database reader = m_shop->reader();
    const auto found = ListingQueries(reader).find(m_onCards);
    OK(found);
    const ListingView &view = **found;
    QCOMPARE(view.id, m_onCards);
    QCOMPARE(view.account, m_cards);
    QCOMPARE(view.channel, u"Cards"_s);
    QCOMPARE(view.marketplace, u"cardtrader"_s);
    QCOMPARE(view.product, m_drake);
    QCOMPARE(view.sku, u"CS-1"_s);
    QCOMPARE(view.externalId, u"c1"_s);
    QCOMPARE(view.externalSku, u"ext-1"_s);
    QCOMPARE(view.link, LinkState::Linked);
    QCOMPARE(view.status, ListingStatus::Active);
    QCOMPARE(view.trust, Trust::InFlight);
    QCOMPARE(view.mark, ListingMark::Waiting);
    QCOMPARE(view.units, 4);
    QCOMPARE(view.url, u"https://cards.example/c1"_s);
    QCOMPARE(view.quantity, Quantity::pieces(1));
    QCOMPARE(view.price, (Money{6240, u"EUR"_s}));
    QCOMPARE(view.remote.value(Field::Title), u"Drake"_s);
    QCOMPARE(view.base.value(Field::Title), u"Drake, old"_s);
    QCOMPARE(view.baseAt, 11);
    QCOMPARE(view.possible, (QList<Quantity>{Quantity::pieces(1), Quantity::pieces(2)}));
    QCOMPARE(view.dirty, Dirt::Lower);
    QCOMPARE(view.dirtySince, 13);
    QCOMPARE(view.held, u"guard:quantity"_s);
    QCOMPARE(view.eans, QStringList{u"5940000000001"_s});
    QCOMPARE(view.brand, u"Ember"_s);
    QCOMPARE(view.firstSeenAt, 14);
    QCOMPARE(view.lastSyncedAt, 15);
}

void TestListingQueries::listsTheListingsOfAProduct()
{
    m_shop->write([&] {
        ListingRow duplicate{
            .account = m_cards, .product = m_drake, .externalId = u"c9"_s, .link = LinkState::Duplicate};
        SmallShop::must(ListingRepository(m_shop->db).insert(duplicate));
    });
    const auto views = ListingQueries(m_shop->db).ofProduct(m_drake);
    OK(views);
    QStringList ids;
    for (const ListingView &view : *views)
        ids.append(view.externalId);
    QCOMPARE(ids, (QStringList{u"c1"_s, u"m1"_s, u"c9"_s}));
    QCOMPARE(views->last().mark, ListingMark::Warning); // on sale there and never sent
}

void TestListingQueries::knowsAThingOfTheMarketplaceByItsKey()
{
    const ProductId product = m_shop->product(u"AD-1"_s, u"My own title"_s);
    const ListingId listing = m_shop->listing(
        m_cards, u"c77"_s, product,
        {.remote = {{Field::Title, u"Ash drake"_s}}, .matchKeys = {u"blueprint:16"_s, u"like:16|foil=true"_s}});
    m_shop->write([&] {
        SmallShop::must(ListingRepository(m_shop->db).savePayload(listing, {{u"expansion"_s, u"Ember dawn"_s}}));
        SmallShop::must(m_shop->db.run("UPDATE products SET images = '[\"drake.png\"]' WHERE id = ?", product));
    });
    ListingQueries queries(m_shop->db);
    const auto known = queries.knownItem(u"cardtrader"_s, u"blueprint:16"_s);
    OK(known);
    QVERIFY(*known);
    QCOMPARE((*known)->name, u"Ash drake"_s);
    QCOMPARE((*known)->set, u"Ember dawn"_s);
    QCOMPARE((*known)->picture, u"drake.png"_s);
    QVERIFY(!*queries.knownItem(u"cardtrader"_s, u"blueprint:1"_s)); // not by the beginning of a number
    QVERIFY(!*queries.knownItem(u"emag"_s, u"blueprint:16"_s));
}

void TestListingQueries::lastReadCountsForListingsThatDidNotChange()
{
    OK(m_shop->db.run("UPDATE accounts SET listings_read_at = 500"));
    ListingQueries queries(m_shop->db);
    const auto page = queries.page({.account = m_market}, {});
    OK(page);
    QCOMPARE(page->rows.at(0).lastSyncedAt, 500);
    QCOMPARE(page->rows.at(1).lastSyncedAt, 0); // missing: the read did not see it
}

void TestListingQueries::whatAnOrderTookIsNotShownAnyMore_data()
{
    QTest::addColumn<QList<Quantity>>("possible");
    QTest::addColumn<std::optional<Quantity>>("observed");
    QTest::addColumn<Quantity>("shown");
    QTest::addColumn<ListingMark>("mark");
    QTest::addColumn<int>("changedSeq");
    const Quantity one = Quantity::pieces(1);
    const Quantity two = Quantity::pieces(2);
    const auto nothing = std::optional<Quantity>();
    QTest::newRow("an order since the last read") << QList{one} << nothing << one << ListingMark::Agreed << 0;
    QTest::newRow("as read") << QList{two} << nothing << two << ListingMark::Agreed << 0;
    QTest::newRow("one of two") << QList{one, two} << nothing << two << ListingMark::Waiting << 0;
    QTest::newRow("read and not judged yet") << QList{one} << std::optional(two) << two << ListingMark::Agreed << 0;
    QTest::newRow("sold below zero, and not read since")
        << QList{Quantity::pieces(-1)} << nothing << two << ListingMark::Waiting << 1;
    QTest::newRow("read below zero: it owes them")
        << QList{Quantity::pieces(-1)} << nothing << Quantity{} << ListingMark::Agreed << 0;
    QTest::newRow("and another number since, that nobody judged yet")
        << QList{Quantity::pieces(-1)} << std::optional(two) << two << ListingMark::Waiting << 0;
    QTest::newRow("no base yet") << QList<Quantity>() << nothing << two << ListingMark::Agreed << 0;
}

void TestListingQueries::whatAnOrderTookIsNotShownAnyMore()
{
    QFETCH(QList<Quantity>, possible);
    QFETCH(std::optional<Quantity>, observed);
    QFETCH(Quantity, shown);
    QFETCH(ListingMark, mark);
    QFETCH(int, changedSeq);
    const ListingId id = m_shop->listing(
        m_market, u"m9"_s, m_shop->product(u"CS-9"_s, u"Cup"_s, 1),
        {.remoteQuantity = Quantity::pieces(2), .possible = possible, .changedSeq = changedSeq, .observed = observed});
    Database reader = m_shop->reader();
    const auto view = ListingQueries(reader).find(id).value();
    QCOMPARE(view->quantity, shown);
    QCOMPARE(view->mark, mark);
    // What is known is not read once more by every run, before what is not.
    const auto unsure = ListingRepository(m_shop->db).unsure(m_market, {}, 10);
    OK(unsure);
    QCOMPARE(std::any_of(unsure->begin(), unsure->end(), [id](const ListingRow &row) { return row.id == id; }),
             mark == ListingMark::Waiting);
}

void TestListingQueries::filtersAndPages_data()
{
    QTest::addColumn<ListingViewFilter>("filter");
    QTest::addColumn<QStringList>("externalIds");
    const AccountId cards{1};
    const AccountId market{2};
    QTest::newRow("all") << ListingViewFilter{} << QStringList{u"c1"_s, u"m1"_s, u"m2"_s, u"m3"_s};
    QTest::newRow("of one channel") << ListingViewFilter{.account = market} << QStringList{u"m1"_s, u"m2"_s, u"m3"_s};
    QTest::newRow("of one product") << ListingViewFilter{.product = ProductId{1}} << QStringList{u"c1"_s, u"m1"_s};
    QTest::newRow("unlinked") << ListingViewFilter{.account = market, .link = LinkState::Unlinked}
                              << QStringList{u"m3"_s};
    QTest::newRow("linked") << ListingViewFilter{.account = market, .link = LinkState::Linked}
                            << QStringList{u"m1"_s, u"m2"_s};
    QTest::newRow("missing") << ListingViewFilter{.account = market, .status = ListingStatus::Missing}
                             << QStringList{u"m2"_s};
    QTest::newRow("active") << ListingViewFilter{.account = market, .status = ListingStatus::Active}
                            << QStringList{u"m1"_s, u"m3"_s};
    QTest::newRow("in flight") << ListingViewFilter{.account = cards, .trust = Trust::InFlight} << QStringList{u"c1"_s};
    QTest::newRow("confirmed") << ListingViewFilter{.account = cards, .trust = Trust::Confirmed} << QStringList();
    QTest::newRow("missing anywhere") << ListingViewFilter{.status = ListingStatus::Missing} << QStringList{u"m2"_s};
    QTest::newRow("by its id there") << ListingViewFilter{.account = market, .externalId = u"m2"_s}
                                     << QStringList{u"m2"_s};
}

void TestListingQueries::filtersAndPages()
{
    QFETCH(ListingViewFilter, filter);
    QFETCH(QStringList, externalIds);
    ListingQueries queries(m_shop->db);
    for (const int limit : {1, 2, 100}) {
        QStringList seen;
        PageRequest request{.limit = limit};
        do {
            const auto page = queries.page(filter, request);
            OK(page);
            for (const ListingView &view : page->rows)
                seen.append(view.externalId);
            request.after = page->next;
        } while (!request.after.isEmpty());
        QCOMPARE(seen, externalIds);
    }
}

void TestListingQueries::explainsWhatAChannelShows()
{
    SmallShop &shop = *m_shop;
    OrderLineId line;
    shop.write([&] {
        OrderRepository orders(shop.db);
        const OrderId open = SmallShop::must(orders.save(m_market, {.externalId = u"1"_s, .state = u"new"_s}, 1));
        line = SmallShop::must(orders.insertLine(
            open, {.externalId = u"a"_s, .quantity = Quantity::pieces(2)},
            {.product = m_drake, .units = 1, .ordered = Quantity::pieces(2), .taken = Quantity::pieces(2)}));
        const OrderId done =
            SmallShop::must(orders.save(m_market, {.externalId = u"2"_s, .state = u"sent"_s, .isFinal = true}, 1));
        SmallShop::must(orders.insertLine(
            done, {.externalId = u"a"_s, .quantity = Quantity::pieces(1)},
            {.product = m_drake, .units = 1, .ordered = Quantity::pieces(1), .taken = Quantity::pieces(1)}));
        SmallShop::must(AccountRepository(shop.db).setSetting(m_cards, u"buffer"_s, u"1"_s));
        RunRepository runs(shop.db);
        SmallShop::must(runs.insertDelivery({.account = m_cards,
                                             .listing = m_onCards,
                                             .kind = u"update"_s,
                                             .quantity = Quantity::pieces(3),
                                             .recordedAt = 20}));
        SmallShop::must(runs.insertDelivery({.account = m_cards,
                                             .listing = m_onCards,
                                             .kind = u"update"_s,
                                             .fields = {{Field::Title, u"Drake"_s}},
                                             .recordedAt = 21}));
    });
    const auto explained = ListingQueries(shop.db).explain(m_onCards);
    OK(explained);
    const QuantityExplanation &why = **explained;
    QCOMPARE(why.listing.quantity, Quantity::pieces(1));
    QCOMPARE(why.onHand, Quantity::pieces(7));
    QCOMPARE(why.heldByOrders, Quantity::pieces(2)); // of the order that is not final
    QCOMPARE(why.waiting, Quantity::pieces(2));
    QCOMPARE(why.available, Quantity::pieces(5));
    QCOMPARE(why.settings, (QMap<QString, QString>{{u"buffer"_s, u"1"_s}}));
    QCOMPARE(why.after, QList<Quantity>{Quantity::pieces(3)});
    QVERIFY(why.inDoubt);
    QCOMPARE(why.observed, Quantity::pieces(1));
    QCOMPARE(why.observedAt, 12);
    QCOMPARE(why.lastDelivery->recordedAt, 21);
    QCOMPARE(why.lastQuantityDelivery->quantity, Quantity::pieces(3));
}

void TestListingQueries::unknownListingsAreNone()
{
    ListingQueries queries(m_shop->db);
    QVERIFY(!*queries.find(ListingId{99}));
    QVERIFY(!*queries.explain(ListingId{99}));
    QVERIFY(queries.ofProduct(ProductId{99})->isEmpty());
}

QTEST_GUILESS_MAIN(TestListingQueries)
#include "tst_listing_queries.moc"

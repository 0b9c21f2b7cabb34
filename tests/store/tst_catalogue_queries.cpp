// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/catalogue_queries.h"
#include "models/store/dashboard_queries.h"
#include "tests/store/small_shop.h"

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestCatalogueQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void rowsAreWholeAndInTheOrderAsked();
    void pagesAreSortedAndComplete_data();
    void pagesAreSortedAndComplete();
    void filtersFit_data();
    void filtersFit();
    void aPageGoesOnAfterARemovedRow();
    void keysOfOtherListsAreRefused_data();
    void keysOfOtherListsAreRefused();
    void indexIsCancelled();
    void anIndexIsComparedWithoutMakingItAgain();
    void aListOfIdsKeepsLongOnes();
    void findPutsTheExactOneFirst();
    void aSearchPutsTheExactOneFirst();
    void categoriesAreListedOnce();
    void aDuplicateIsSeenInRowsAndFilters();

private:
    QStringList skusOf(const QList<CatalogueRow> &rows)
    {
        QStringList skus;
        for (const CatalogueRow &row : rows)
            skus.append(row.sku);
        return skus;
    }
    std::unique_ptr<SmallShop> m_shop;
    std::optional<Database> m_reader;
    AccountId m_cards, m_market, m_off;
};

// A-1 agreed on both; B-2 has a conflict on Cards; C-3 waits on Cards; D-4 refused by Market; E-5 missing there;
// F-6 nowhere; G-7 on the account that is off.
void TestCatalogueQueries::initTestCase()
{
    m_shop = std::make_unique<SmallShop>();
    SmallShop &shop = *m_shop;
    m_cards = shop.account(u"Cards"_s);
    m_market = shop.account(u"Market"_s, u"emag"_s);
    m_off = shop.account(u"Closed"_s, u"vinted"_s);
    AccountRepository accounts(shop.db);
    AccountRow off = **accounts.find(m_off);
    off.enabled = false;
    OK(accounts.update(off));

    const ProductId a = shop.product(u"A-1"_s, u"lantern"_s, 5, 500, u"Games"_s, {u"5941111111111"_s});
    const ProductId b = shop.product(u"B-2"_s, u"Harvest of clay"_s, 0, 300, u"Games"_s);
    const ProductId c = shop.product(u"C-3"_s, u"Emberwing drake"_s, 2, 900, u"Singles"_s);
    const ProductId d = shop.product(u"D-4"_s, u"emberwing drake"_s, 9, 900, u"singles"_s);
    const ProductId e = shop.product(u"E-5"_s, u"Dice"_s, 4, 100, u"Dice"_s);
    shop.product(u"F-6"_s, u"Zebra sleeves"_s, 1, 50);
    const ProductId g = shop.product(u"G-7"_s, u"Ähre"_s, 30, 700, u"Games"_s);

    shop.listing(m_cards, u"100"_s, a);
    shop.listing(m_market, u"m100"_s, a);
    shop.conflict(shop.listing(m_cards, u"200"_s, b), Field::Price);
    shop.listing(m_cards, u"300"_s, c, {.pendingDrop = Quantity::pieces(1), .dirty = Dirt::Raise, .dirtySince = 1});
    const ListingId refused = shop.listing(m_market, u"m400"_s, d);
    shop.problem(
        {.kind = u"delivery"_s, .severity = u"error"_s, .account = m_market, .listing = refused, .product = d});
    shop.listing(m_market, u"m500"_s, e, {.status = ListingStatus::Missing});
    shop.listing(m_off, u"v700"_s, g);
    shop.listing(m_cards, u"999"_s); // not linked: no product's business
    m_reader.emplace(shop.reader());
}

void TestCatalogueQueries::rowsAreWholeAndInTheOrderAsked()
{
    CatalogueQueries queries(*m_reader);
    const ProductId c = **queries.idOf(u"C-3"_s);
    const ProductId a = **queries.idOf(u"A-1"_s);
    const QList<ProductId> ids{c, ProductId{987654}, a};
    const auto rows = queries.rows(ids);
    OK(rows);
    QCOMPARE(skusOf(*rows), (QStringList{u"C-3"_s, u"A-1"_s}));
    const CatalogueRow &row = rows->first();
    QCOMPARE(row.id, c);
    QCOMPARE(row.title, u"Emberwing drake"_s);
    QCOMPARE(row.onHand, Quantity::pieces(2));
    QCOMPARE(row.available, Quantity::pieces(1)); // one waits for the visibility lag
    QCOMPARE(row.unit, u"piece"_s);
    QCOMPARE(row.price, (Money{900, u"EUR"_s}));
    QCOMPARE(row.category, u"Singles"_s);
    QVERIFY(row.updatedAt > SmallShop::now);
    QCOMPARE(row.marks.size(), 1);
    QCOMPARE(row.marks.first().account, m_cards);
    QCOMPARE(row.marks.first().mark, ListingMark::Waiting);
    QCOMPARE(rows->last().marks.size(), 2);
    QCOMPARE(rows->last().marks.first().mark, ListingMark::Agreed);
    QCOMPARE(**queries.idOf(u"G-7"_s), ProductId{7});
    QVERIFY(!*queries.idOf(u"g-7"_s));
    QCOMPARE(*queries.count(), 7);
}

void TestCatalogueQueries::pagesAreSortedAndComplete_data()
{
    QTest::addColumn<CatalogueSort>("sort");
    QTest::addColumn<QStringList>("skus");
    const QStringList bySku{u"A-1"_s, u"B-2"_s, u"C-3"_s, u"D-4"_s, u"E-5"_s, u"F-6"_s, u"G-7"_s};
    QTest::newRow("by SKU") << CatalogueSort::Sku << bySku;
    QTest::newRow("by title, letter case does not matter, equal ones by age")
        << CatalogueSort::Title << QStringList{u"E-5"_s, u"C-3"_s, u"D-4"_s, u"B-2"_s, u"A-1"_s, u"F-6"_s, u"G-7"_s};
    QTest::newRow("by last change") << CatalogueSort::Updated << bySku;
    QTest::newRow("by stock") << CatalogueSort::OnHand
                              << QStringList{u"B-2"_s, u"F-6"_s, u"C-3"_s, u"E-5"_s, u"A-1"_s, u"D-4"_s, u"G-7"_s};
    QTest::newRow("by price") << CatalogueSort::Price
                              << QStringList{u"F-6"_s, u"E-5"_s, u"B-2"_s, u"A-1"_s, u"G-7"_s, u"C-3"_s, u"D-4"_s};
    QTest::newRow("by category, without one first")
        << CatalogueSort::Category << QStringList{u"F-6"_s, u"E-5"_s, u"A-1"_s, u"B-2"_s, u"G-7"_s, u"C-3"_s, u"D-4"_s};
}

void TestCatalogueQueries::pagesAreSortedAndComplete()
{
    QFETCH(CatalogueSort, sort);
    QFETCH(QStringList, skus);
    CatalogueQueries queries(*m_reader);
    for (const SortOrder order : {SortOrder::Ascending, SortOrder::Descending}) {
        QStringList expected = skus;
        if (order == SortOrder::Descending)
            std::reverse(expected.begin(), expected.end());
        // Along the index, and sorted from a set: the same order either way.
        for (const UtcMs since : {UtcMs{0}, UtcMs{1}}) {
            const CatalogueQuery query{.filter = {.updatedSince = since}, .sort = sort, .order = order};
            for (int limit = 1; limit <= 8; ++limit) {
                QStringList seen;
                PageRequest request{.limit = limit};
                for (int pages = 0; pages < 10; ++pages) {
                    const auto page = queries.page(query, request);
                    OK(page);
                    QVERIFY(page->rows.size() <= limit);
                    seen += skusOf(page->rows);
                    request.after = page->next;
                    if (page->next.isEmpty())
                        break;
                }
                QCOMPARE(seen, expected);
            }
            const auto index = queries.index(query, {});
            OK(index);
            QCOMPARE(skusOf(*queries.rows(index->ids.all())), expected);
        }
    }
}

void TestCatalogueQueries::filtersFit_data()
{
    QTest::addColumn<CatalogueFilter>("filter");
    QTest::addColumn<QStringList>("skus");
    const AccountId cards{1};
    const AccountId market{2};
    const AccountId off{3};
    const auto row = [](const char *name, const CatalogueFilter &filter, const QStringList &skus) {
        QTest::newRow(name) << filter << skus;
    };
    row("text", {.text = u"emberw"_s}, {u"C-3"_s, u"D-4"_s});
    row("text without a letter finds nothing", {.text = u"?"_s}, {});
    row("blank text is none", {.text = u" "_s}, {u"A-1"_s, u"B-2"_s, u"C-3"_s, u"D-4"_s, u"E-5"_s, u"F-6"_s, u"G-7"_s});
    row("channel", {.account = cards}, {u"A-1"_s, u"B-2"_s, u"C-3"_s});
    row("channel that is off", {.account = off}, {u"G-7"_s});
    row("unknown channel", {.account = AccountId{77}}, {});
    row("somewhere", {.listed = ListedOn::Somewhere}, {u"A-1"_s, u"B-2"_s, u"C-3"_s, u"D-4"_s, u"E-5"_s, u"G-7"_s});
    row("nowhere", {.listed = ListedOn::Nowhere}, {u"F-6"_s});
    row("not listed on one channel", {.account = market, .mark = ListingMark::NotListed},
        {u"B-2"_s, u"C-3"_s, u"F-6"_s, u"G-7"_s});
    row("agreed anywhere", {.mark = ListingMark::Agreed}, {u"A-1"_s});
    row("waiting", {.mark = ListingMark::Waiting}, {u"C-3"_s});
    row("conflict by mark", {.mark = ListingMark::Conflict}, {u"B-2"_s});
    row("error on another channel", {.account = cards, .mark = ListingMark::Error}, {});
    row("error", {.mark = ListingMark::Error}, {u"D-4"_s});
    row("warning", {.mark = ListingMark::Warning}, {u"E-5"_s});
    row("not checked", {.mark = ListingMark::NotChecked}, {u"G-7"_s});
    row("missing", {.status = ListingStatus::Missing}, {u"E-5"_s});
    row("active on one channel", {.account = market, .status = ListingStatus::Active}, {u"A-1"_s, u"D-4"_s});
    row("active and refused", {.status = ListingStatus::Active, .mark = ListingMark::Error}, {u"D-4"_s});
    row("category in any letter case", {.category = u"SINGLES"_s}, {u"C-3"_s, u"D-4"_s});
    row("without a category", {.category = QString()}, {u"F-6"_s});
    row("sold out", {.stock = StockLevel::None}, {u"B-2"_s});
    row("low stock", {.stock = StockLevel::Low}, {u"C-3"_s, u"F-6"_s});
    row("low stock by an own limit", {.stock = StockLevel::Low, .lowStock = Quantity::pieces(4)},
        {u"C-3"_s, u"E-5"_s, u"F-6"_s});
    row("in stock", {.stock = StockLevel::Some}, {u"A-1"_s, u"C-3"_s, u"D-4"_s, u"E-5"_s, u"F-6"_s, u"G-7"_s});
    row("not in agreement", {.agreement = Agreement::Lacking}, {u"B-2"_s, u"C-3"_s, u"D-4"_s, u"E-5"_s, u"G-7"_s});
    row("not in agreement on one channel", {.account = market, .agreement = Agreement::Lacking}, {u"D-4"_s, u"E-5"_s});
    row("with an open conflict", {.conflict = WithConflict::Open}, {u"B-2"_s});
    row("several at once", {.text = u"d"_s, .account = market, .stock = StockLevel::Some}, {u"D-4"_s, u"E-5"_s});
    row("several that exclude each other", {.account = off, .category = u"Dice"_s}, {});
}

void TestCatalogueQueries::filtersFit()
{
    QFETCH(CatalogueFilter, filter);
    QFETCH(QStringList, skus);
    const auto page = CatalogueQueries(*m_reader).page({.filter = filter}, {});
    OK(page);
    QCOMPARE(skusOf(page->rows), skus);
    QVERIFY(page->next.isEmpty());
    const auto index = CatalogueQueries(*m_reader).index({.filter = filter}, {});
    OK(index);
    QCOMPARE(index->ids.size(), skus.size());
}

void TestCatalogueQueries::aPageGoesOnAfterARemovedRow()
{
    SmallShop shop;
    for (const char *sku : {"A", "B", "C", "D"})
        shop.product(QLatin1String(sku), u"x"_s);
    CatalogueQueries queries(shop.db);
    const auto first = queries.page({}, {.limit = 2});
    OK(first);
    OK(shop.db.run("DELETE FROM products WHERE sku = 'B'"));
    shop.product(u"A2"_s, u"x"_s); // before the place: not shown twice, nothing is skipped
    const auto second = queries.page({}, {.after = first->next, .limit = 2});
    OK(second);
    QCOMPARE(skusOf(second->rows), (QStringList{u"C"_s, u"D"_s}));
    QVERIFY(second->next.isEmpty());
}

void TestCatalogueQueries::keysOfOtherListsAreRefused_data()
{
    QTest::addColumn<CatalogueSort>("sort");
    QTest::addColumn<QString>("key");
    QTest::newRow("words") << CatalogueSort::Sku << u"last one"_s;
    QTest::newRow("an id alone") << CatalogueSort::Sku << u"12"_s;
    QTest::newRow("a number for a text") << CatalogueSort::Title << u"5.12"_s;
    QTest::newRow("a text for a number") << CatalogueSort::Price << u"~QQ.12"_s;
    QTest::newRow("broken base64") << CatalogueSort::Sku << u"~Q!.12"_s;
    QTest::newRow("too large a number") << CatalogueSort::Price << u"99999999999999999999.1"_s;
    QTest::newRow("only a dot") << CatalogueSort::Price << u"."_s;
}

void TestCatalogueQueries::keysOfOtherListsAreRefused()
{
    QFETCH(CatalogueSort, sort);
    QFETCH(QString, key);
    const auto page = CatalogueQueries(*m_reader).page({.sort = sort}, {.after = key});
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::InvalidRequest);
    QCOMPARE(page.error().item, u"after"_s);
}

void TestCatalogueQueries::indexIsCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const auto index = CatalogueQueries(*m_reader).index({}, stop.get_token());
    QVERIFY(!index);
    QCOMPARE(index.error().code, ErrorCode::Cancelled);
    QVERIFY(!m_reader->inTransaction());
}

// What a view keeps is compared where it lies: with another order, one more, one less, none.
void TestCatalogueQueries::anIndexIsComparedWithoutMakingItAgain()
{
    CatalogueQueries queries(*m_reader);
    for (const CatalogueFilter &filter : {CatalogueFilter{}, CatalogueFilter{.text = u"emberwing"_s}}) {
        const CatalogueQuery query{.filter = filter, .sort = CatalogueSort::Title};
        const auto index = queries.index(query, {});
        OK(index);
        QVERIFY(index->ids.size() > 1);
        QCOMPARE(*queries.isIndex(index->ids, query, {}), true);
        CatalogueQuery other = query;
        other.order = SortOrder::Descending;
        QCOMPARE(*queries.isIndex(index->ids, other, {}), false);
        ProductIdList less = index->ids;
        less.truncate(less.size() - 1);
        QCOMPARE(*queries.isIndex(less, query, {}), false);
        ProductIdList more = index->ids;
        more.append(ProductId{999});
        QCOMPARE(*queries.isIndex(more, query, {}), false);
        QCOMPARE(*queries.isIndex({}, query, {}), false);
    }
    QCOMPARE(*queries.isIndex({}, {.filter = {.text = u"nothing like it"_s}}, {}), true);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(queries.isIndex({}, {}, stop.get_token()).error().code, ErrorCode::Cancelled);
}

void TestCatalogueQueries::aListOfIdsKeepsLongOnes()
{
    constexpr ProductId shortOne{7};
    constexpr ProductId longOne{(std::int64_t(3) << 32) + 7};
    ProductIdList ids;
    ids.append(shortOne);
    ids.append(longOne);
    ids.append(ProductId{0xFFFF'FFFF});
    QVERIFY(ids.all() == (std::vector<ProductId>{shortOne, longOne, ProductId{0xFFFF'FFFF}}));
    QCOMPARE(ids.find(longOne), 1);
    QCOMPARE(ids.find(ProductId{(std::int64_t(1) << 32) + 7}), -1);
    const ProductIdList copy = ids;
    ids.truncate(1);
    QCOMPARE(copy.size(), 3);
    ProductIdList plain;
    plain.append(shortOne);
    QVERIFY(ids == plain && plain == ids); // whatever was in it once
    plain.append(copy, 1);
    QVERIFY(plain == copy);
    QVERIFY(plain.beginsWith(ids) && plain.beginsWith(plain) && !ids.beginsWith(plain));
    QVERIFY(plain.part(1, 10) == (std::vector<ProductId>{longOne, ProductId{0xFFFF'FFFF}}));
}

void TestCatalogueQueries::findPutsTheExactOneFirst()
{
    CatalogueQueries queries(*m_reader);
    QCOMPARE(skusOf(*queries.find(u"emberwing"_s, 10)), (QStringList{u"C-3"_s, u"D-4"_s}));
    QCOMPARE(skusOf(*queries.find(u"D-4"_s, 10)).first(), u"D-4"_s);
    QCOMPARE(skusOf(*queries.find(u"5941111111111"_s, 10)), QStringList{u"A-1"_s});
    QCOMPARE(skusOf(*queries.find(u" m500 "_s, 10)), QStringList{u"E-5"_s});
    QCOMPARE(skusOf(*queries.find(u"e"_s, 1)).size(), 1);
    QVERIFY(skusOf(*queries.find(QString(), 10)).isEmpty());
}

// Whatever the list is sorted by; and page after page is every product once.
void TestCatalogueQueries::aSearchPutsTheExactOneFirst()
{
    SmallShop shop;
    for (int number = 1; number <= 9; ++number)
        shop.product(u"CS-EMB-00%1"_s.arg(number), u"Emberwing CS-EMB-007"_s, 1, 100 * number, {},
                     {u"594000000000%1"_s.arg(number)});
    shop.product(u"AA-1"_s, u"CS EMB 007 of old"_s, 1, 5);
    CatalogueQueries queries(shop.db);
    const auto walked = [&](const QString &text, int limit) {
        CatalogueQuery query{.filter = {.text = text}, .sort = CatalogueSort::Price};
        QStringList skus;
        PageRequest request{.limit = limit};
        do {
            const auto page = queries.page(query, request);
            if (!page)
                return QStringList{page.error().detail};
            skus += skusOf(page->rows);
            request.after = page->next;
        } while (!request.after.isEmpty());
        return skus;
    };
    const QStringList whole = walked(u"CS-EMB-007"_s, 100);
    QCOMPARE(whole.size(), 10);
    QCOMPARE(whole.first(), u"CS-EMB-007"_s);
    QCOMPARE(whole[1], u"AA-1"_s); // the others by price
    QCOMPARE(walked(u"cs-emb-007"_s, 100).first(), u"CS-EMB-007"_s);
    QCOMPARE(walked(u"5940000000004"_s, 100).first(), u"CS-EMB-004"_s);
    QCOMPARE(walked(u"CS-EMB"_s, 100).last(), u"AA-1"_s); // what begins so before what has it somewhere
    QCOMPARE(walked(u"CS-EMB-007"_s, 3), whole);
    for (const int limit : {1, 2}) {
        const QStringList paged = walked(u"CS-EMB-007"_s, limit);
        QCOMPARE(paged.size(), 10);
        QCOMPARE(QSet<QString>(paged.begin(), paged.end()).size(), 10);
    }
    const auto index = queries.index({.filter = {.text = u"CS-EMB-007"_s}, .sort = CatalogueSort::Price}, {});
    OK(index);
    QCOMPARE(skusOf(*queries.rows(index->ids.all())), whole);
}

void TestCatalogueQueries::categoriesAreListedOnce()
{
    const auto names = CatalogueQueries(*m_reader).categories();
    OK(names);
    QCOMPARE(*names, (QStringList{u"Dice"_s, u"Games"_s, u"Singles"_s}));
}

void TestCatalogueQueries::aDuplicateIsSeenInRowsAndFilters()
{
    SmallShop shop;
    const AccountId cards = shop.account(u"Cards"_s);
    const ProductId product = shop.product(u"A"_s, u"x"_s, 3);
    shop.product(u"B"_s, u"y"_s, 3);
    shop.listing(cards, u"1"_s, product);
    const ListingId second = shop.listing(cards, u"2"_s, {}, {.pendingDrop = Quantity::pieces(2)});
    OK(shop.db.run("UPDATE listings SET link = 'duplicate', product_id = ? WHERE id = ?", product, second));
    CatalogueQueries queries(shop.db);
    const auto shown = [&](const CatalogueFilter &filter) {
        return skusOf(queries.page({.filter = filter}, {})->rows);
    };
    const auto rows = queries.rows(QList<ProductId>{product});
    OK(rows);
    QCOMPARE(rows->first().marks.size(), 1); // one sign an account, the more urgent
    QCOMPARE(rows->first().marks.first().listing, second);
    QCOMPARE(rows->first().marks.first().mark, ListingMark::Warning);
    QCOMPARE(rows->first().available, Quantity::pieces(3));
    QCOMPARE(shown({.agreement = Agreement::Lacking}), QStringList{u"A"_s});
    QCOMPARE(shown({.mark = ListingMark::Warning}), QStringList{u"A"_s});
    QCOMPARE(shown({.mark = ListingMark::Agreed}), QStringList());
    QCOMPARE(shown({.account = cards, .mark = ListingMark::NotListed}), QStringList{u"B"_s});
    auto figures = DashboardQueries(shop.db).figures(SmallShop::now, QTimeZone::utc());
    OK(figures);
    QCOMPARE(figures->listings, 2);
    QCOMPARE(figures->agreed, 1);
    QCOMPARE(figures->duplicates, 1);

    OK(shop.db.run("UPDATE listings SET status = 'ended' WHERE id = ?", second)); // taken off sale there
    QCOMPARE(shown({.agreement = Agreement::Lacking}), QStringList());
    QCOMPARE(shown({.mark = ListingMark::Agreed}), QStringList{u"A"_s});
    figures = DashboardQueries(shop.db).figures(SmallShop::now, QTimeZone::utc());
    OK(figures);
    QCOMPARE(figures->listings, 1);
    QCOMPARE(figures->agreed, 1);
    QCOMPARE(figures->duplicates, 0);
}

QTEST_GUILESS_MAIN(TestCatalogueQueries)
#include "tst_catalogue_queries.moc"

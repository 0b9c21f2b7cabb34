// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/catalogue_queries.h"
#include "tests/store/small_shop.h"

using namespace evenstock;
using namespace Qt::StringLiterals;

// Columns of an index are written only where they change.
class TestChangedColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsWrittenWhicheverColumnsItConcerns_data();
    void aChangeIsWrittenWhicheverColumnsItConcerns();
    void aListingIsWrittenWhicheverColumnsChange();
};

// Columns of an index are written only where they change: also where they change by case alone.
void TestChangedColumns::aChangeIsWrittenWhicheverColumnsItConcerns_data()
{
    QTest::addColumn<Product>("after");
    const Product before{
        .sku = u"K-1"_s, .title = u"lamp"_s, .description = u"old"_s, .category = u"games"_s, .price = {500, u"EUR"_s}};
    const auto row = [&before](const char *name, auto change) {
        Product after = before;
        change(after);
        QTest::newRow(name) << after;
    };
    row("description", [](Product &p) { p.description = u"new"_s; });
    row("title", [](Product &p) { p.title = u"lantern"_s; });
    row("case of the title", [](Product &p) { p.title = u"LAMP"_s; });
    row("case of the category", [](Product &p) { p.category = u"Games"_s; });
    row("price", [](Product &p) { p.price.minor = 501; });
    row("currency", [](Product &p) { p.price.currency = u"RON"_s; });
    row("sku", [](Product &p) { p.sku = u"k-1"_s; });
    row("all", [](Product &p) {
        p = {.sku = u"K-2"_s, .title = u"a"_s, .description = u"b"_s, .category = u"c"_s, .price = {1, u"USD"_s}};
    });
}

void TestChangedColumns::aChangeIsWrittenWhicheverColumnsItConcerns()
{
    QFETCH(Product, after);
    SmallShop shop;
    after.id = shop.product(u"K-1"_s, u"lamp"_s, 0, 500, u"games"_s);
    const ProductId other = shop.product(u"O-1"_s, u"lamp"_s, 0, 500, u"games"_s);
    ProductRepository products(shop.db);
    shop.write([&] {
        Product described = **products.find(after.id);
        described.description = u"old"_s;
        OK(products.update(described));
    });
    shop.write([&] { OK(products.update(after)); });
    const Product stored = **products.find(after.id);
    QCOMPARE(stored.sku, after.sku);
    QCOMPARE(stored.title, after.title);
    QCOMPARE(stored.description, after.description);
    QCOMPARE(stored.category, after.category);
    QCOMPARE(stored.price, after.price);
    QCOMPARE((*products.find(other))->title, u"lamp"_s);
    QCOMPARE(CatalogueQueries(shop.db).page({.filter = {.text = after.title}}, {})->rows.isEmpty(), false);
    QCOMPARE(**shop.db.value<QString>("PRAGMA integrity_check"), u"ok"_s);
}

void TestChangedColumns::aListingIsWrittenWhicheverColumnsChange()
{
    SmallShop shop;
    const AccountId account = shop.account(u"Cards"_s);
    const ProductId first = shop.product(u"K-1"_s, u"lamp"_s);
    const ProductId second = shop.product(u"K-2"_s, u"dice"_s);
    const ListingId id = shop.listing(account, u"100"_s, first);
    ListingRepository listings(shop.db);
    const auto changed = [&](auto change) {
        ListingRow row = **listings.find(id);
        change(row);
        shop.write([&] { OK(listings.update(row)); });
        return **listings.find(id);
    };
    QCOMPARE(changed([](ListingRow &row) { row.url = u"https://shop.example/100"_s; }).url,
             u"https://shop.example/100"_s);
    QCOMPARE(changed([](ListingRow &row) { row.held = u"refused"_s; }).held, u"refused"_s);
    QCOMPARE(changed([](ListingRow &row) { row.externalId = u"101"_s; }).externalId, u"101"_s);
    QCOMPARE(changed([](ListingRow &row) { row.externalSku = u"s"_s; }).externalSku, u"s"_s);
    QCOMPARE(changed([](ListingRow &row) { row.marker = u"m"_s; }).marker, u"m"_s);
    QCOMPARE(changed([](ListingRow &row) { row.matchKeys = {u"k"_s}; }).matchKeys, QStringList{u"k"_s});
    QCOMPARE(changed([](ListingRow &row) { row.status = ListingStatus::Ended; }).status, ListingStatus::Ended);
    QCOMPARE(changed([&](ListingRow &row) { row.product = second; }).product, second);
    const ListingRow unlinked = changed([](ListingRow &row) {
        row.product = {};
        row.link = LinkState::Unlinked;
    });
    QCOMPARE(unlinked.link, LinkState::Unlinked);
    QVERIFY(!unlinked.product);
    const ListingRow last = changed([](ListingRow &row) { row.brand = u"Acme"_s; }); // with no product
    QCOMPARE(last.brand, u"Acme"_s);
    QCOMPARE(last.url, u"https://shop.example/100"_s);
    QCOMPARE(last.held, u"refused"_s);
    QCOMPARE(last.externalId, u"101"_s);
    QCOMPARE(**shop.db.value<QString>("PRAGMA integrity_check"), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestChangedColumns)
#include "tst_changed_columns.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/catalogue_queries.h"
#include "models/store/change_queries.h"
#include "models/store/conflict_queries.h"
#include "models/views/card_words.h"
#include "tests/store/small_shop.h"

#include <QJsonObject>

#include <array>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Many cards have one title: number, expansion, condition, language and foil tell them apart, in every list.
class TestCardWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void traitsAreShort_data();
    void traitsAreShort();
    void aNumberThatIsNoAttributeComesFromTheListing();
    void whatIsNoCardHasNone();
};

void TestCardWords::traitsAreShort_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QString>("text");
    QTest::newRow("card") << u"Near Mint"_s
                          << uR"({"mtg_language":"en","mtg_foil":true,"collector_number":"138","expansion":"Embers"})"_s
                          << u"#138 · NM · EN · Foil"_s;
    QTest::newRow("plain") << u"Slightly Played"_s << uR"({"mtg_language":"it","mtg_foil":false})"_s << u"SP · IT"_s;
    QTest::newRow("new") << u"New"_s << QString() << QString();
    QTest::newRow("no JSON") << u"Poor"_s << u"{{"_s << u"PO"_s;
}

void TestCardWords::traitsAreShort()
{
    QFETCH(QString, condition);
    QFETCH(QString, attributes);
    QFETCH(QString, text);
    QCOMPARE(traitsText(condition, attributes), text);
    QCOMPARE(withTraits(u"Drake"_s, condition, attributes), text.isEmpty() ? u"Drake"_s : u"Drake  ·  "_s + text);
}

void TestCardWords::aNumberThatIsNoAttributeComesFromTheListing()
{
    SmallShop shop;
    const AccountId account = shop.account(u"Cards"_s);
    const ProductId id = shop.product(u"CS-1"_s, u"Drake"_s, 3);
    const ListingId listing = shop.listing(account, u"900"_s, id);
    shop.write([&] {
        ProductRepository products(shop.db);
        Product product = *SmallShop::must(products.find(id));
        product.condition = u"Near Mint"_s;
        product.attributes = u"{\"mtg_language\":\"en\",\"mtg_foil\":false}"_s;
        SmallShop::must(products.update(product));
        SmallShop::must(ListingRepository(shop.db).savePayload(
            listing,
            {{u"expansion"_s, u"Embers"_s}, {u"properties"_s, QJsonObject{{u"collector_number"_s, u"138"_s}}}}));
        SmallShop::must(RunRepository(shop.db).log(
            {.at = SmallShop::now, .product = id, .field = u"price"_s, .cause = u"manual"_s, .batch = 7}));
    });
    shop.conflict(listing, Field::Price);
    Database reader = shop.reader();
    const auto rows = SmallShop::must(CatalogueQueries(reader).rows(std::array{id}));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(traitsText(rows[0].condition, rows[0].attributes), u"#138 · NM · EN"_s);
    QCOMPARE(expansionText(rows[0].attributes), u"Embers"_s);
    const auto groups = SmallShop::must(ConflictQueries(reader).groups({}, {.limit = 5}));
    QCOMPARE(groups.rows.size(), 1);
    QCOMPARE(traitsText(groups.rows[0].condition, groups.rows[0].attributes), u"#138 · NM · EN"_s);
    const auto changes = SmallShop::must(ChangeQueries(reader).ofBatch(7, {.limit = 5}));
    QCOMPARE(changes.rows.size(), 1);
    QCOMPARE(traitsText(changes.rows[0].condition, changes.rows[0].attributes), u"#138 · NM · EN"_s);
}

void TestCardWords::whatIsNoCardHasNone()
{
    SmallShop shop;
    const ProductId id = shop.product(u"CUP"_s, u"Cup"_s, 3);
    Database reader = shop.reader();
    const auto rows = SmallShop::must(CatalogueQueries(reader).rows(std::array{id}));
    QCOMPARE(traitsText(rows.at(0).condition, rows.at(0).attributes), QString());
    QCOMPARE(expansionText(rows.at(0).attributes), QString());
}

QTEST_GUILESS_MAIN(TestCardWords)
#include "tst_card_words.moc"

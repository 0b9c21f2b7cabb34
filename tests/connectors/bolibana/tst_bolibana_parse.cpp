// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/bolibana/bolibana_parse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace evenstock;
using namespace evenstock::bolibana;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs now = 1'795'500'000'000; // 2026-11-24

// A product with nothing special, changed by `changes`; null removes a member.
QJsonObject product(const QByteArray &changes = "{}")
{
    QJsonObject object{{u"id"_s, 501},
                       {u"name"_s, u"Thé vert"_s},
                       {u"cug"_s, u"00501"_s},
                       {u"generated_ean"_s, u"2001234500000"_s},
                       {u"purchase_price"_s, u"700.00"_s},
                       {u"selling_price"_s, u"1500.00"_s},
                       {u"quantity"_s, u"12.000"_s},
                       {u"sale_unit_type"_s, u"quantity"_s},
                       {u"weight_unit"_s, QJsonValue::Null},
                       {u"is_active"_s, true}};
    const QJsonObject wanted = QJsonDocument::fromJson(changes).object();
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Result<RemoteListing> parsed(const QByteArray &changes, ProductReading reading = {.currency = u"XOF"_s, .now = now})
{
    const auto read = parseProduct(product(changes), reading);
    return read ? Result<RemoteListing>(read->listing) : Result<RemoteListing>(read.error());
}

} // namespace

class TestBolibanaParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsQuantities_data();
    void readsQuantities();
    void readsPrices_data();
    void readsPrices();
    void refusesWhatIsNotExact_data();
    void refusesWhatIsNotExact();
    void takesAProductInWithoutAPriceThatIsNone_data();
    void takesAProductInWithoutAPriceThatIsNone();
    void readsBothNamingSchemes();
    void tellsWhetherItIsOnSale_data();
    void tellsWhetherItIsOnSale();
    void takesBarcodesAndNeverTheGeneratedOne();
    void keepsTheTextOfTheCode();
    void tellsNoCategoryFromAnUnknownOne();
    void showsPromotionsWithTheirDates_data();
    void showsPromotionsWithTheirDates();
    void takesARunningPromotionAsPriceIfAsked();
    void keepsNoWholesaleCost();
    void seesChangesThatADetailExplains_data();
    void seesChangesThatADetailExplains();
    void losesNoPicturesToADetailWithoutAny();
    void readsPictures_data();
    void readsPictures();
};

void TestBolibanaParse::readsQuantities_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("backorder");
    const auto row = [](const char *words, const QByteArray &changes, const char *quantity, const char *unit = "",
                        const char *backorder = "") {
        QTest::newRow(words) << changes << QString::fromLatin1(quantity) << QString::fromLatin1(unit)
                             << QString::fromLatin1(backorder);
    };
    row("pieces with three decimals", R"({"quantity":"12.000"})", "12");
    row("pieces as a number", R"({"quantity":7})", "7");
    row("three quarters of a kilogram are not nothing",
        R"({"quantity":"0.750","sale_unit_type":"weight","weight_unit":"kg"})", "0.75", "kg");
    row("the largest quantity there is", R"({"quantity":"9999999.999","sale_unit_type":"weight","weight_unit":"kg"})",
        "9999999.999", "kg");
    row("grams become kilograms", R"({"quantity":"6636.000","sale_unit_type":"weight","weight_unit":"g"})", "6.636",
        "kg");
    row("less than a gram counts as nothing", R"({"quantity":"0.999","sale_unit_type":"weight","weight_unit":"g"})",
        "0", "kg");
    row("weight without a unit is in kilograms", R"({"quantity":"2.500","sale_unit_type":"weight","weight_unit":null})",
        "2.5", "kg");
    row("no unit type at all is pieces", R"({"quantity":"3.000","sale_unit_type":null})", "3");
    row("weight by the flag of another version", R"({"quantity":"3.250","sale_unit_type":null,"sold_by_weight":true})",
        "3.25", "kg");
    row("negative stock is a backorder and offers nothing", R"({"quantity":"-3.000"})", "0", "", "3");
    row("negative grams too", R"({"quantity":"-250.000","sale_unit_type":"weight","weight_unit":"g"})", "0", "kg",
        "0.25");
}

void TestBolibanaParse::readsQuantities()
{
    QFETCH(QByteArray, changes);
    QFETCH(QString, quantity);
    QFETCH(QString, unit);
    QFETCH(QString, backorder);
    const auto listing = parsed(changes);
    QVERIFY2(listing, qPrintable(listing ? QString() : listing.error().detail));
    QCOMPARE(quantityText(listing->quantity), quantity);
    QCOMPARE(listing->raw.value("unit"_L1).toString(), unit);
    QCOMPARE(listing->raw.value("shown"_L1).toObject().value("backorder"_L1).toString(), backorder);
}

void TestBolibanaParse::readsPrices_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("price");
    QTest::newRow("FCFA has no decimals, whatever is sent") << QByteArray("{}") << u"XOF"_s << u"1500 XOF"_s;
    QTest::newRow("cents of a site in euro are kept")
        << QByteArray(R"({"selling_price":"12.34"})") << u"EUR"_s << u"1234 EUR"_s;
    QTest::newRow("the largest price is exact")
        << QByteArray(R"({"selling_price":"9999999999.99"})") << u"EUR"_s << u"999999999999 EUR"_s;
    QTest::newRow("a price per gram is one per kilogram")
        << QByteArray(R"({"selling_price":"12.50","sale_unit_type":"weight","weight_unit":"g"})") << u"XOF"_s
        << u"12500 XOF"_s;
    QTest::newRow("a price per kilogram stays")
        << QByteArray(R"({"sale_unit_type":"weight","weight_unit":"kg"})") << u"XOF"_s << u"1500 XOF"_s;
    QTest::newRow("nothing is a price too") << QByteArray(R"({"selling_price":"0.00"})") << u"XOF"_s << u"0 XOF"_s;
    QTest::newRow("no price is none") << QByteArray(R"({"selling_price":null})") << u"XOF"_s << QString();
}

void TestBolibanaParse::readsPrices()
{
    QFETCH(QByteArray, changes);
    QFETCH(QString, currency);
    QFETCH(QString, price);
    const auto listing = parsed(changes, {.currency = currency, .now = now});
    QVERIFY2(listing, qPrintable(listing ? QString() : listing.error().detail));
    QCOMPARE(listing->fields.value(Field::Price), price);
    QCOMPARE(listing->currency, currency);
}

void TestBolibanaParse::refusesWhatIsNotExact_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("words");
    QTest::newRow("thousands marks") << QByteArray(R"({"quantity":"1,234.5"})") << u"quantity"_s;
    QTest::newRow("a word for a quantity") << QByteArray(R"({"quantity":"beaucoup"})") << u"quantity"_s;
    QTest::newRow("a list for a quantity") << QByteArray(R"({"quantity":[1]})") << u"quantity"_s;
    QTest::newRow("no quantity at all") << QByteArray(R"({"quantity":null})") << u"how many"_s;
    QTest::newRow("four decimals of a quantity") << QByteArray(R"({"quantity":"1.2345"})") << u"not exact"_s;
    QTest::newRow("no name") << QByteArray(R"({"name":""})") << u"no name"_s;
    QTest::newRow("no id") << QByteArray(R"({"id":null})") << u"no id"_s;
    QTest::newRow("an id that is none") << QByteArray(R"({"id":"abc"})") << u"no id"_s;
}

void TestBolibanaParse::refusesWhatIsNotExact()
{
    QFETCH(QByteArray, changes);
    QFETCH(QString, words);
    const auto listing = parsed(changes);
    QVERIFY(!listing);
    QCOMPARE(listing.error().code, ErrorCode::InvalidResponse);
    QVERIFY2(listing.error().detail.contains(words), qPrintable(listing.error().detail));
}

void TestBolibanaParse::takesAProductInWithoutAPriceThatIsNone_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("words");
    QTest::newRow("a decimal comma") << QByteArray(R"({"selling_price":"12,5"})") << u"selling_price"_s;
    QTest::newRow("half a franc") << QByteArray(R"({"selling_price":"1500.50"})") << u"no exact amount of XOF"_s;
    QTest::newRow("a price below zero") << QByteArray(R"({"selling_price":"-1.00"})") << u"below zero"_s;
}

// Its stock goes on: a price is never guessed, and never in the way of a quantity.
void TestBolibanaParse::takesAProductInWithoutAPriceThatIsNone()
{
    QFETCH(QByteArray, changes);
    QFETCH(QString, words);
    const auto read = parseProduct(product(changes), {.currency = u"XOF"_s, .now = now});
    QVERIFY(read);
    QVERIFY(!read->listing.fields.contains(Field::Price));
    QCOMPARE(read->listing.quantity, Quantity::pieces(12));
    QVERIFY(read->flaw);
    QVERIFY2(read->flaw->detail.contains(words), qPrintable(read->flaw->detail));
}

void TestBolibanaParse::readsBothNamingSchemes()
{
    const QJsonObject seed = QJsonDocument::fromJson(R"({"id":"77","title":"Savon","sku":"S-77","price":"250.00",
        "stock":"4","category_id":9})")
                                 .object();
    const auto listing = parseProduct(seed, {.currency = u"XOF"_s, .now = now});
    QVERIFY(listing);
    QCOMPARE(listing->listing.externalId, u"77"_s);
    QCOMPARE(listing->listing.externalSku, u"S-77"_s);
    QCOMPARE(listing->listing.fields.value(Field::Title), u"Savon"_s);
    QCOMPARE(listing->listing.fields.value(Field::Price), u"250 XOF"_s);
    QCOMPARE(listing->listing.fields.value(Field::Category), u"9"_s);
    QCOMPARE(listing->listing.quantity, Quantity::pieces(4));
    // Where both are sent the real server's names count.
    const auto both = parsed(R"({"sku":"x","price":"1.00","stock":"99","title":"y"})");
    QVERIFY(both);
    QCOMPARE(both->externalSku, u"00501"_s);
    QCOMPARE(both->fields.value(Field::Price), u"1500 XOF"_s);
    QCOMPARE(both->quantity, Quantity::pieces(12));
    QCOMPARE(both->fields.value(Field::Title), u"Thé vert"_s);
}

void TestBolibanaParse::tellsWhetherItIsOnSale_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<RemoteStatus>("status");
    QTest::newRow("active") << QByteArray("{}") << RemoteStatus::Active;
    QTest::newRow("switched off is not deleted") << QByteArray(R"({"is_active":false})") << RemoteStatus::Inactive;
    QTest::newRow("hidden from the b2c shop") << QByteArray(R"({"is_available_b2c":false})") << RemoteStatus::Inactive;
    QTest::newRow("in the b2c shop, but switched off")
        << QByteArray(R"({"is_available_b2c":true,"is_active":false})") << RemoteStatus::Inactive;
    QTest::newRow("sold out stays active") << QByteArray(R"({"quantity":"0.000"})") << RemoteStatus::Active;
}

void TestBolibanaParse::tellsWhetherItIsOnSale()
{
    QFETCH(QByteArray, changes);
    QFETCH(RemoteStatus, status);
    const auto listing = parsed(changes);
    QVERIFY(listing);
    QCOMPARE(listing->status, status);
}

void TestBolibanaParse::takesBarcodesAndNeverTheGeneratedOne()
{
    QVERIFY(parsed("{}")->eans.isEmpty());
    const auto two = parsed(R"({"barcodes":[{"ean":"6100000000002","is_primary":false},
        {"ean":"6100000000001","is_primary":true},{"ean":null},7],"primary_barcode":"6100000000001"})");
    QVERIFY(two);
    QCOMPARE(two->eans, QStringList({u"6100000000001"_s, u"6100000000002"_s}));
    QCOMPARE(parsed(R"({"primary_barcode":"LIBRE-1"})")->eans, QStringList{u"LIBRE-1"_s});
}

void TestBolibanaParse::keepsTheTextOfTheCode()
{
    QCOMPARE(parsed(R"({"cug":"0012345"})")->externalSku, u"0012345"_s);
    QCOMPARE(parsed(R"({"cug":null})")->externalSku, QString());
}

void TestBolibanaParse::tellsNoCategoryFromAnUnknownOne()
{
    QVERIFY(!parsed(R"({"category_name":"Frais"})")->fields.contains(Field::Category));
    QCOMPARE(parsed(R"({"category_name":"Frais"})")->categoryName, u"Frais"_s);
    const auto none = parsed(R"({"category":null})");
    QVERIFY(none->fields.contains(Field::Category));
    QCOMPARE(none->fields.value(Field::Category), QString());
    QCOMPARE(parsed(R"({"category":{"id":8,"name":"Frais"}})")->fields.value(Field::Category), u"8"_s);
    QCOMPARE(parsed(R"({"category":8})")->fields.value(Field::Category), u"8"_s);
    QCOMPARE(parsed(R"({"brand":{"id":3,"name":"Sahel"}})")->brand, u"Sahel"_s);
    QCOMPARE(parsed(R"({"brand_name":"Sahel"})")->brand, u"Sahel"_s);
    QCOMPARE(parsed(R"({"brand":null})")->brand, QString());
}

void TestBolibanaParse::showsPromotionsWithTheirDates_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *words, const QByteArray &changes, const char *shown) {
        QTest::newRow(words) << changes << QString::fromLatin1(shown);
    };
    row("one that runs",
        R"({"has_promotion":true,"promo_price":"1200.00","promotion_start_date":"2026-11-01T00:00:00+00:00",
            "promotion_end_date":"2026-12-01T00:00:00+00:00"})",
        "1200 2026-11-01T00:00:00.000Z 2026-12-01T00:00:00.000Z");
    row("one that will run",
        R"({"has_promotion":true,"promo_price":"1200.00","promotion_start_date":"2026-12-01T00:00:00+00:00"})",
        "1200 2026-12-01T00:00:00.000Z ");
    row("one that is over",
        R"({"has_promotion":true,"promo_price":"1200.00","promotion_end_date":"2026-11-01T00:00:00+00:00"})", "");
    row("one that was switched off and left its price", R"({"has_promotion":false,"promo_price":"1200.00"})", "");
    row("a price without the word is none", R"({"promo_price":"1200.00"})", "");
    row("the name of another version", R"({"discount_price":"1100.00"})", "1100  ");
    row("a promotion without a price", R"({"has_promotion":true,"promo_price":null})", "");
    row("a promotion for nothing", R"({"has_promotion":true,"promo_price":"0.00"})", "");
    row("a price that cannot be read", R"({"has_promotion":true,"promo_price":"douze"})", "");
}

void TestBolibanaParse::showsPromotionsWithTheirDates()
{
    QFETCH(QByteArray, changes);
    QFETCH(QString, shown);
    const auto listing = parsed(changes);
    QVERIFY2(listing, qPrintable(listing ? QString() : listing.error().detail));
    QCOMPARE(listing->fields.value(Field::Price), u"1500 XOF"_s);
    const QJsonObject promotion = listing->raw.value("shown"_L1).toObject().value("promotion"_L1).toObject();
    const QString found = promotion.isEmpty() ? QString()
                                              : u"%1 %2 %3"_s.arg(promotion.value("price"_L1).toString(),
                                                                  promotion.value("from"_L1).toString(),
                                                                  promotion.value("until"_L1).toString());
    QCOMPARE(found, shown);
}

void TestBolibanaParse::takesARunningPromotionAsPriceIfAsked()
{
    const ProductReading asked{.currency = u"XOF"_s, .now = now, .promotionIsPrice = true};
    QCOMPARE(parsed(R"({"has_promotion":true,"promo_price":"1200.00"})", asked)->fields.value(Field::Price),
             u"1200 XOF"_s);
    QCOMPARE(parsed(R"({"has_promotion":true,"promo_price":"1200.00",
                        "promotion_start_date":"2026-12-01T00:00:00+00:00"})",
                    asked)
                 ->fields.value(Field::Price),
             u"1500 XOF"_s);
}

void TestBolibanaParse::keepsNoWholesaleCost()
{
    const QJsonObject dear = product(R"({"purchase_price":"7654321.00","margin_rate":98.7654,"barcodes":[]})");
    const auto listing = parseProduct(dear, {.currency = u"XOF"_s, .now = now});
    QVERIFY(listing);
    QJsonObject raw = listing->listing.raw;
    raw.insert(u"detail"_s, keptDetail(dear));
    QByteArray said = QJsonDocument(raw).toJson();
    for (const QString &value : listing->listing.fields)
        said += value.toUtf8();
    QVERIFY2(!said.contains("7654321") && !said.contains("98.7654"), said.constData());
    QVERIFY(!said.contains("purchase") && !said.contains("margin"));
}

void TestBolibanaParse::seesChangesThatADetailExplains_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<bool>("isSeen");
    QTest::newRow("another price") << QByteArray(R"({"selling_price":"1600.00"})") << true;
    QTest::newRow("another name") << QByteArray(R"({"name":"Thé noir"})") << true;
    QTest::newRow("a category appears") << QByteArray(R"({"category_name":"Boissons"})") << true;
    QTest::newRow("stock is told by the list itself") << QByteArray(R"({"quantity":"11.000"})") << false;
    QTest::newRow("a backorder too") << QByteArray(R"({"has_backorder":true,"backorder_quantity":3})") << false;
    QTest::newRow("the wholesale cost is none of our business")
        << QByteArray(R"({"purchase_price":"1.00","margin_rate":3})") << false;
}

void TestBolibanaParse::seesChangesThatADetailExplains()
{
    QFETCH(QByteArray, changes);
    QFETCH(bool, isSeen);
    QCOMPARE(fingerprint(product(changes)) != fingerprint(product()), isSeen);
}

void TestBolibanaParse::losesNoPicturesToADetailWithoutAny()
{
    const QJsonObject row = product(R"({"image_url":"https://img.example/a.jpg"})");
    const QJsonObject fresh =
        withFreshDetail(row, QJsonObject{{u"image_url"_s, QJsonValue::Null}, {u"name"_s, u"Neuf"_s}});
    QCOMPARE(fresh.value("image_url"_L1).toString(), u"https://img.example/a.jpg"_s);
    QCOMPARE(fresh.value("name"_L1).toString(), u"Neuf"_s);
    const QJsonObject kept =
        withKeptDetail(product(R"({"image_url":null})"), QJsonObject{{u"image_url"_s, u"https://img.example/b.jpg"_s},
                                                                     {u"name"_s, u"Ancien"_s},
                                                                     {u"description"_s, u"Bon"_s}});
    QCOMPARE(kept.value("image_url"_L1).toString(), u"https://img.example/b.jpg"_s);
    QCOMPARE(kept.value("name"_L1).toString(), u"Thé vert"_s); // the row is newer
    QCOMPARE(kept.value("description"_L1).toString(), u"Bon"_s);
}

void TestBolibanaParse::readsPictures_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("images");
    QTest::newRow("nothing said") << QByteArray("{}") << QString();
    QTest::newRow("none") << QByteArray(R"({"image_url":null})") << u"[]"_s;
    QTest::newRow("objects")
        << QByteArray(R"({"images":[{"image":"https://i.example/1.jpg"},{"url":"https://i.example/2.jpg"}]})")
        << uR"(["https://i.example/1.jpg","https://i.example/2.jpg"])"_s;
    QTest::newRow("an address that was moved keeps its doubled path")
        << QByteArray(
               R"({"image_urls":["https://bolibana-stock.s3.eu-west-3.amazonaws.com/assets/products/site-1/assets/products/site-1/a.jpg"]})")
        << uR"(["https://s3.bolibanastock.com/bolibana-stock/assets/products/site-1/assets/products/site-1/a.jpg"])"_s;
    QTest::newRow("without background first")
        << QByteArray(R"({"gallery":["https://i.example/a.jpg","https://i.example/processed/a.png"]})")
        << uR"(["https://i.example/processed/a.png","https://i.example/a.jpg"])"_s;
    QTest::newRow("what is no web address")
        << QByteArray(R"({"images":["file:///etc/passwd","javascript:x",5,null,"/media/a.jpg"]})") << u"[]"_s;
}

void TestBolibanaParse::readsPictures()
{
    QFETCH(QByteArray, changes);
    QFETCH(QString, images);
    const auto listing = parsed(changes);
    QVERIFY(listing);
    QCOMPARE(listing->fields.value(Field::Images), images);
}

QTEST_GUILESS_MAIN(TestBolibanaParse)
#include "tst_bolibana_parse.moc"

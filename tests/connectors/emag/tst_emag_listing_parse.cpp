// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_listing_parse.h"
#include "tests/connectors/emag/emag_examples.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::emag;
using namespace Qt::StringLiterals;

class TestEmagListingParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnOffer();
    void readsEveryVariantOfAField_data();
    void readsEveryVariantOfAField();
    void showsTheQuantityLessWhatIsReserved_data();
    void showsTheQuantityLessWhatIsReserved();
    void addsUpWarehousesInEitherShape();
    void readsPicturesInEitherShape();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void neverTakesAFlagForDetails();
    void saysWhoseStockItIs_data();
    void saysWhoseStockItIs();
    void tellsWhatCustomersCanBuy_data();
    void tellsWhatCustomersCanBuy();
    void collectsDocumentationErrors_data();
    void collectsDocumentationErrors();
    void survivesAnyTypeInAnyField();
    void believesTheCurrencyOfTheRow_data();
    void believesTheCurrencyOfTheRow();

private:
    static OfferReading reading() { return {.account = accountOf({}), .vat = parseVat(exampleVat())}; }
    static QJsonObject with(const QString &key, const QJsonValue &value)
    {
        QJsonObject row = exampleOffer(7);
        row.insert(key, value);
        return row;
    }
};

void TestEmagListingParse::readsAnOffer()
{
    QJsonObject row = exampleOffer(7);
    row.insert(u"images"_s, QJsonArray{QJsonObject{{u"url"_s, u"https://x.test/2.jpg"_s}, {u"display_type"_s, 0}},
                                       QJsonObject{{u"url"_s, u"https://x.test/1.jpg"_s}, {u"display_type"_s, 1}}});
    row.insert(u"characteristics"_s,
               QJsonArray{QJsonObject{{u"id"_s, 30}, {u"value"_s, u"Red"_s}},
                          QJsonObject{{u"id"_s, 4}, {u"value"_s, u"M"_s}, {u"tag"_s, u"original"_s}}});
    row.insert(u"buy_button_rank"_s, 2);
    row.insert(u"best_offer_sale_price"_s, u"90.0000"_s);
    const auto listing = parseOffer(row, reading());
    QVERIFY2(listing, qPrintable(listing ? QString() : listing.error().detail));
    QCOMPARE(listing->externalId, u"7"_s);
    QCOMPARE(listing->externalSku, u"EX-7"_s);
    QCOMPARE(listing->eans, QStringList{u"5941234500007"_s});
    QCOMPARE(listing->quantity, Quantity::pieces(12));
    QCOMPARE(listing->status, RemoteStatus::Active);
    QCOMPARE(listing->brand, u"Exampla"_s);
    QCOMPARE(listing->matchKeys, QStringList{u"pnk:DX00007BBM"_s});
    QCOMPARE(listing->fields.value(Field::Price), u"12100 RON"_s); // 100 net and 21 % VAT
    QCOMPARE(listing->fields.value(Field::Title), u"Example lamp 7"_s);
    QCOMPARE(listing->fields.value(Field::Description), u"<p>Lamp\u0103 de prob\u0103</p>"_s);
    QCOMPARE(listing->fields.value(Field::Category), u"311"_s);
    const QString images = u"[\"https://x.test/1.jpg\",\"https://x.test/2.jpg\"]"_s;
    const QString characteristics = u"{\"30\":\"Red\",\"4/original\":\"M\"}"_s;
    QCOMPARE(listing->fields.value(Field::Images), images);
    QCOMPARE(listing->fields.value(Field::Attributes), characteristics);
    QVERIFY(listing->url.isEmpty()); // a page is never guessed from the key
    const QJsonObject facts = listing->raw.value("facts"_L1).toObject();
    QCOMPARE(facts.value("sale_price_net"_L1).toString(), u"100.0000"_s);
    QCOMPARE(facts.value("sale_price_gross"_L1).toString(), u"121.00"_s);
    QCOMPARE(facts.value("best_offer_sale_price_gross"_L1).toString(), u"108.90"_s);
    QCOMPARE(facts.value("buy_button_rank"_L1).toInt(), 2);
    QCOMPARE(facts.value("validation"_L1).toObject().value("text"_L1).toString(), u"Approved documentation"_s);
    QVERIFY(facts.value("sellable"_L1).toBool());
    QCOMPARE(listing->raw.value("vat_id"_L1).toInt(), 1); // the row is kept
}

void TestEmagListingParse::readsEveryVariantOfAField_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const char *key, const QJsonValue &value) {
        QTest::newRow(name) << QString::fromLatin1(key) << value;
    };
    row("id as text", "id", u"7"_s);
    row("price as text", "sale_price", u"100.0000"_s);
    row("status as text", "status", u"1"_s);
    row("VAT number as text", "vat_id", u"1"_s);
    row("stock as text", "estimated_stock", u"12"_s);
    row("ownership as number", "ownership", 1);
    row("ownership as text", "ownership", u"1"_s);
    row("validation as object", "validation_status",
        QJsonObject{{u"value"_s, 9}, {u"description"_s, u"Approved documentation"_s}});
    row("validation with capital Description", "validation_status",
        QJsonArray{QJsonObject{
            {u"value"_s, u"9"_s}, {u"Description"_s, u"Approved documentation"_s}, {u"errors"_s, QJsonArray()}}});
    row("offer validation as list", "offer_validation_status",
        QJsonArray{QJsonObject{{u"value"_s, 1}, {u"description"_s, u"Saleable"_s}}});
    row("handling time without warehouse", "handling_time", QJsonArray{QJsonObject{{u"value"_s, u"2"_s}}});
    row("family is null", "family", QJsonValue::Null);
    row("weight as text", "weight", u"0.000000"_s);
    row("rank is null", "buy_button_rank", QJsonValue::Null);
    row("an EAN that is a number", "ean", QJsonArray{5941234500007.0});
    row("EANs as one text", "ean", u"5941234500007"_s);
    row("EANs in a list whose keys were kept", "ean", QJsonObject{{u"0"_s, u"5941234500007"_s}});
    const QJsonObject example = exampleOffer(7);
    const auto keyed = [&example](const char *key) { // as PHP writes a list with a gap in its keys
        QJsonObject rows;
        const QJsonArray list = example.value(QLatin1String(key)).toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            rows.insert(QString::number(i + 1), list.at(i));
        return rows;
    };
    for (const char *key : {"validation_status", "stock", "handling_time"})
        row(qPrintable(u"%1 in a list whose keys were kept"_s.arg(QLatin1String(key))), key, keyed(key));
    row("recommended price of null", "recommended_price", QJsonValue::Null);
    row("currency in small letters", "currency", u"ron"_s);
    row("an unknown key", "something_new", QJsonObject{{u"a"_s, 1}});
}

void TestEmagListingParse::readsEveryVariantOfAField()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    const auto plain = parseOffer(exampleOffer(7), reading());
    const auto variant = parseOffer(with(key, value), reading());
    QVERIFY2(variant, qPrintable(variant ? QString() : variant.error().detail));
    QCOMPARE(variant->externalId, plain->externalId);
    QCOMPARE(variant->quantity, plain->quantity);
    QCOMPARE(variant->status, plain->status);
    QCOMPARE(variant->fields, plain->fields);
    QCOMPARE(variant->eans, plain->eans);
    QCOMPARE(variant->currency, plain->currency);
    QCOMPARE(variant->raw.value("facts"_L1), plain->raw.value("facts"_L1));
}

void TestEmagListingParse::showsTheQuantityLessWhatIsReserved_data()
{
    QTest::addColumn<QJsonValue>("estimated");
    QTest::addColumn<QJsonValue>("general");
    QTest::addColumn<int>("pieces");
    QTest::newRow("reserved pieces are not on sale") << QJsonValue(9) << QJsonValue(12) << 9;
    QTest::newRow("without an estimate the stock counts") << QJsonValue() << QJsonValue(12) << 12;
    QTest::newRow("without both the warehouses count") << QJsonValue() << QJsonValue() << 12;
    QTest::newRow("a negative estimate is nothing") << QJsonValue(-2) << QJsonValue(1) << 0;
}

void TestEmagListingParse::showsTheQuantityLessWhatIsReserved()
{
    QFETCH(QJsonValue, estimated);
    QFETCH(QJsonValue, general);
    QFETCH(int, pieces);
    QJsonObject row = exampleOffer(7);
    row.insert(u"estimated_stock"_s, estimated);
    row.insert(u"general_stock"_s, general);
    const auto listing = parseOffer(row, reading());
    QVERIFY(listing);
    QCOMPARE(listing->quantity, Quantity::pieces(pieces));
}

void TestEmagListingParse::readsPicturesInEitherShape()
{
    const QJsonObject picture{{u"url"_s, u"https://x.test/1.jpg"_s}, {u"display_type"_s, 1}};
    const QJsonObject trait{{u"id"_s, 30}, {u"value"_s, u"Red"_s}};
    QJsonObject row = exampleOffer(7);
    row.insert(u"images"_s, QJsonArray{picture});
    row.insert(u"characteristics"_s, QJsonArray{trait});
    const auto listed = parseOffer(row, reading());
    row.insert(u"images"_s, QJsonObject{{u"3"_s, picture}});
    row.insert(u"characteristics"_s, QJsonObject{{u"1"_s, trait}});
    const auto keyed = parseOffer(row, reading());
    QVERIFY(listed && keyed);
    QVERIFY(!keyed->fields.value(Field::Images).isEmpty());
    QCOMPARE(keyed->fields, listed->fields);
}

// Of the warehouses' stock, where eMAG tells neither sum.
void TestEmagListingParse::addsUpWarehousesInEitherShape()
{
    QJsonObject row = exampleOffer(7);
    row.remove(u"estimated_stock"_s);
    row.remove(u"general_stock"_s);
    const QJsonObject one{{u"value"_s, u"5"_s}};
    const QJsonObject two{{u"warehouse_id"_s, u"3"_s}, {u"value"_s, 2}};
    for (const QJsonValue &stock :
         {QJsonValue(QJsonArray{one, two}), QJsonValue(QJsonObject{{u"0"_s, one}, {u"2"_s, two}})}) {
        row.insert(u"stock"_s, stock);
        const auto listing = parseOffer(row, reading());
        QVERIFY2(listing, qPrintable(listing ? QString() : listing.error().detail));
        QCOMPARE(listing->quantity, Quantity::pieces(7));
    }
}

void TestEmagListingParse::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no id") << u"id"_s << QJsonValue();
    QTest::newRow("id 0") << u"id"_s << QJsonValue(0);
    QTest::newRow("id beyond 32 bits") << u"id"_s << QJsonValue(4'294'967'296.0);
    QTest::newRow("id true") << u"id"_s << QJsonValue(true);
    QTest::newRow("a stock of words") << u"estimated_stock"_s << QJsonValue(u"many"_s);
    QTest::newRow("half a piece") << u"estimated_stock"_s << QJsonValue(1.5);
    QTest::newRow("a price of words") << u"sale_price"_s << QJsonValue(u"cheap"_s);
    QTest::newRow("a price in a list") << u"sale_price"_s << QJsonValue(QJsonArray{1});
    QTest::newRow("no status") << u"status"_s << QJsonValue();
}

void TestEmagListingParse::refusesWhatItCannotRead()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    const auto listing = parseOffer(with(key, value), reading());
    QVERIFY(!listing);
    QCOMPARE(listing.error().code, ErrorCode::InvalidResponse);
    QVERIFY2(listing.error().detail.startsWith(key), qPrintable(listing.error().detail));
}

void TestEmagListingParse::neverTakesAFlagForDetails()
{
    const auto flagged = parseOffer(with(u"manufacturer"_s, true), reading());
    QVERIFY(flagged && !flagged->raw.contains("manufacturer"_L1));
    QVERIFY(flagged->raw.value("has_manufacturer"_L1).toBool());
    const QJsonArray details{QJsonObject{{u"name"_s, u"Maker"_s}}};
    const auto detailed = parseOffer(with(u"manufacturer"_s, details), reading());
    QVERIFY(detailed);
    QCOMPARE(detailed->raw.value("manufacturer"_L1).toArray(), details);
}

void TestEmagListingParse::saysWhoseStockItIs_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<bool>("theirs");
    QTest::newRow("MAIN") << QJsonObject{} << false;
    QTest::newRow("FBE") << QJsonObject{{u"account_type"_s, u"fbe"_s}} << true;
    QTest::newRow("FBE whose owner says ours")
        << QJsonObject{{u"account_type"_s, u"fbe"_s}, {u"stock"_s, u"ours"_s}} << false;
    QTest::newRow("MAIN whose owner says theirs") << QJsonObject{{u"stock"_s, u"theirs"_s}} << true;
}

void TestEmagListingParse::saysWhoseStockItIs()
{
    QFETCH(QJsonObject, settings);
    QFETCH(bool, theirs);
    const auto listing = parseOffer(exampleOffer(7), {.account = accountOf(settings), .vat = parseVat(exampleVat())});
    QVERIFY(listing);
    QCOMPARE(listing->stockIsTheirs, theirs);
    QCOMPARE(listing->quantity, Quantity::pieces(12)); // shown all the same
}

void TestEmagListingParse::believesTheCurrencyOfTheRow_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QJsonValue>("currency");
    QTest::addColumn<QString>("price");
    QTest::newRow("Bulgaria since 2026") << u"bg"_s << QJsonValue(u"EUR"_s) << u"12100 EUR"_s;
    QTest::newRow("Bulgaria before") << u"bg"_s << QJsonValue(u"BGN"_s) << u"12100 BGN"_s;
    QTest::newRow("where the row names none, the platform's") << u"hu"_s << QJsonValue() << u"12100 HUF"_s;
}

void TestEmagListingParse::believesTheCurrencyOfTheRow()
{
    QFETCH(QString, platform);
    QFETCH(QJsonValue, currency);
    QFETCH(QString, price);
    const auto listing = parseOffer(with(u"currency"_s, currency),
                                    {.account = accountOf({{u"platform"_s, platform}}), .vat = parseVat(exampleVat())});
    QVERIFY(listing);
    QCOMPARE(listing->fields.value(Field::Price), price); // 100.0000 net with 21 % VAT
    QCOMPARE(listing->raw.value("currency"_L1).toString(), price.section(u' ', 1));
}

void TestEmagListingParse::tellsWhatCustomersCanBuy_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("sellable");
    QTest::newRow("as it is") << u"id"_s << QJsonValue(7) << true;
    QTest::newRow("sold out") << u"estimated_stock"_s << QJsonValue(0) << false;
    QTest::newRow("switched off") << u"status"_s << QJsonValue(0) << false;
    QTest::newRow("an invalid price") << u"offer_validation_status"_s << QJsonValue(2) << false;
    QTest::newRow("texts refused") << u"validation_status"_s << QJsonValue(8) << false;
    QTest::newRow("an update was refused, the old texts stand") << u"validation_status"_s << QJsonValue(12) << true;
    QTest::newRow("translated in part") << u"translation_validation_status"_s << QJsonValue(17) << true;
    QTest::newRow("not translated yet") << u"translation_validation_status"_s << QJsonValue(15) << false;
}

void TestEmagListingParse::tellsWhatCustomersCanBuy()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(bool, sellable);
    QCOMPARE(isSellable(with(key, value)), sellable);
}

void TestEmagListingParse::collectsDocumentationErrors_data()
{
    QTest::addColumn<QJsonValue>("errors");
    QTest::addColumn<QStringList>("expected"); // "code: message"
    const QJsonObject one{{u"code"_s, u"brand:unknown"_s},
                          {u"message"_s, QJsonObject{{u"ro_RO"_s, u"Marca"_s}, {u"en_GB"_s, u"Brand"_s}}}};
    const QJsonObject onlyRomanian{{u"code"_s, u"ean:x"_s}, {u"message"_s, QJsonObject{{u"ro_RO"_s, u"Cod"_s}}}};
    QTest::newRow("null") << QJsonValue() << QStringList();
    QTest::newRow("an empty list") << QJsonValue(QJsonArray()) << QStringList();
    QTest::newRow("an object that holds them")
        << QJsonValue(QJsonObject{{u"status"_s, 8}, {u"errors"_s, QJsonArray{one, onlyRomanian}}})
        << QStringList{u"brand:unknown: Brand"_s, u"ean:x: Cod"_s};
    QTest::newRow("the other variant, with info")
        << QJsonValue(QJsonObject{{u"errors"_s, QJsonArray()},
                                  {u"warnings"_s, QJsonArray()},
                                  {u"info"_s, QJsonArray{QJsonObject{{u"errors"_s, QJsonArray{one}}}}}})
        << QStringList{u"brand:unknown: Brand"_s};
    QTest::newRow("plain texts") << QJsonValue(QJsonArray{u"Bad picture"_s}) << QStringList{u": Bad picture"_s};
    QTest::newRow("only a code") << QJsonValue(QJsonArray{QJsonObject{{u"code"_s, u"x:y"_s}}})
                                 << QStringList{u"x:y: x:y"_s};
}

void TestEmagListingParse::collectsDocumentationErrors()
{
    QFETCH(QJsonValue, errors);
    QFETCH(QStringList, expected);
    const QJsonObject status{{u"value"_s, 8}, {u"errors"_s, errors}};
    QStringList got;
    for (const QJsonValue &row : documentationErrors({{u"validation_status"_s, QJsonArray{status}}}))
        got.append(row.toObject().value("code"_L1).toString() + u": "_s +
                   row.toObject().value("message"_L1).toString());
    QCOMPARE(got, expected);
}

// Whatever stands where: a listing or an error, never a crash.
void TestEmagListingParse::survivesAnyTypeInAnyField()
{
    const QList<QJsonValue> values = {QJsonValue(),
                                      true,
                                      1e300,
                                      -1,
                                      u"x"_s,
                                      QJsonArray(),
                                      QJsonArray{QJsonValue()},
                                      QJsonArray{QJsonArray{1}},
                                      QJsonObject(),
                                      QJsonObject{{u"value"_s, QJsonArray()}}};
    int parsed = 0;
    for (const QString &key : exampleOffer(7).keys() + QStringList{u"images"_s, u"characteristics"_s, u"family"_s}) {
        for (const QJsonValue &value : values) {
            const auto listing = parseOffer(with(key, value), reading());
            QVERIFY(listing || !listing.error().detail.isEmpty());
            parsed += listing.ok();
        }
    }
    QVERIFY(parsed > 0);
}

QTEST_GUILESS_MAIN(TestEmagListingParse)
#include "tst_emag_listing_parse.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/support/open_shop.h"

#include <QTest>

using namespace evenstock::sandbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 drake = 450000002; // 3 pieces at 12.55, sku:CS-EMB-138
constexpr int drakeBlueprint = 310145;
constexpr int boxBlueprint = 310502; // sealed: language only

QString at(qint64 id, const QString &action = {})
{
    return u"/products/%1%2"_s.arg(id).arg(action);
}

QJsonObject listed(int blueprint, double price = 1.5, int quantity = 2)
{
    return {{u"blueprint_id"_s, blueprint}, {u"price"_s, price}, {u"quantity"_s, quantity}};
}

QJsonObject with(QJsonObject item, const QString &name, const QJsonValue &value)
{
    item.insert(name, value);
    return item;
}

qint64 idOf(const Answer &answer)
{
    return answer[u"resource"_s]["id"_L1].toInteger();
}

} // namespace

class TestSandboxProducts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsRows();
    void narrowsTheExport_data();
    void narrowsTheExport();
    void exportsTheExpansionOfMostGames();
    void exportsGradedInManyForms();
    void exportsBundles();
    void creates();
    void addsToAnEqualProduct();
    void createsBesideADifferentOne_data();
    void createsBesideADifferentOne();
    void refusesACreate_data();
    void refusesACreate();
    void judgesProperties_data();
    void judgesProperties();
    void takesAForm();
    void updatesOnlyWhatIsSent();
    void setsTheQuantityAbsolutely();
    void refusesAnUpdate_data();
    void refusesAnUpdate();
    void tellsNullFromEmpty();
    void increments();
    void incrementsOnWhatIsThereNow();
    void deletesAtZero_data();
    void deletesAtZero();
    void refusesAnIncrement_data();
    void refusesAnIncrement();
    void deletes();
    void takesPictures();
    void relistsUnderANewId();
};

void TestSandboxProducts::exportsRows()
{
    OpenShop shop;
    const QJsonArray rows = shop->get(u"/products/export"_s).array();
    QCOMPARE(rows.size(), 40);
    const QJsonObject row = rows.at(0).toObject();
    QCOMPARE(row.keys(),
             (QStringList{u"blueprint_id"_s, u"bundle_size"_s, u"bundled_quantity"_s, u"category_id"_s,
                          u"description"_s, u"expansion"_s, u"game_id"_s, u"graded"_s, u"id"_s, u"name_en"_s,
                          u"price_cents"_s, u"price_currency"_s, u"properties_hash"_s, u"quantity"_s, u"tag"_s,
                          u"uploaded_images"_s, u"user_data_field"_s, u"user_id"_s}));
    QCOMPARE(row.value("id"_L1).toInteger(), drake);
    QCOMPARE(row.value("name_en"_L1).toString(), u"Emberwing Drake"_s);
    QCOMPARE(row.value("quantity"_L1).toInt(), 3);
    QCOMPARE(row.value("price_cents"_L1).toInt(), 1255);
    QCOMPARE(row.value("price_currency"_L1).toString(), u"EUR"_s);
    QCOMPARE(row.value("user_data_field"_L1).toString(), u"sku:CS-EMB-138"_s);
    QCOMPARE(row.value("properties_hash"_L1)["collector_number"_L1].toString(), u"138"_s); // read only, and there
    QCOMPARE(row.value("properties_hash"_L1)["mtg_foil"_L1], QJsonValue(false));
}

void TestSandboxProducts::narrowsTheExport_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<qsizetype>("rows");
    QTest::newRow("to a blueprint") << u"?blueprint_id=310145"_s << qsizetype(2);
    QTest::newRow("to an expansion") << u"?expansion_id=4200"_s << qsizetype(-1);
    QTest::newRow("to a blueprint that is not listed") << u"?blueprint_id=310010"_s << qsizetype(0);
    QTest::newRow("to an unknown blueprint") << u"?blueprint_id=1"_s << qsizetype(0);
    QTest::newRow("to an unknown expansion") << u"?expansion_id=1"_s << qsizetype(0);
    QTest::newRow("not by a page, which is not documented") << u"?page=2&limit=10"_s << qsizetype(40);
}

void TestSandboxProducts::narrowsTheExport()
{
    QFETCH(QString, query);
    QFETCH(qsizetype, rows);
    OpenShop shop;
    const Answer answer = shop->get(u"/products/export"_s + query);
    QCOMPARE(answer.status, 200);
    if (rows >= 0)
        QCOMPARE(answer.array().size(), rows);
    qsizetype ofExpansion = 0;
    for (const QJsonValue &row : shop->truth(u"products"_s))
        ofExpansion += row["expansion"_L1]["id"_L1].toInt() == 4200 ? 1 : 0;
    if (rows < 0)
        QCOMPARE(answer.array().size(), ofExpansion);
    QVERIFY(ofExpansion > 0);
}

void TestSandboxProducts::exportsTheExpansionOfMostGames()
{
    Options options = stillShop();
    options.products = 4000;
    OpenShop shop(options);
    int with = 0;
    int without = 0;
    for (const QJsonValue &row : shop->get(u"/products/export"_s).array()) {
        const bool hasExpansion = row.toObject().contains(u"expansion"_s);
        const bool mayLack = row["game_id"_L1].toInt() == 6 || row["category_id"_L1].toInt() == 20;
        QCOMPARE(hasExpansion, !mayLack);
        ++(hasExpansion ? with : without);
    }
    QVERIFY(with > 0 && without > 0);
}

void TestSandboxProducts::exportsGradedInManyForms()
{
    Options options = stillShop();
    options.products = 500;
    OpenShop shop(options);
    QSet<QString> forms;
    for (const QJsonValue &row : shop->get(u"/products/export"_s).array()) {
        const QJsonValue graded = row["graded"_L1];
        forms.insert(graded.isNull()     ? u"null"_s
                     : graded.isDouble() ? u"number"_s
                     : graded.toBool()   ? u"true"_s
                                         : u"false"_s);
    }
    QCOMPARE(forms, (QSet<QString>{u"null"_s, u"number"_s, u"true"_s, u"false"_s}));
}

void TestSandboxProducts::exportsBundles()
{
    OpenShop shop;
    int bundles = 0;
    for (const QJsonValue &row : shop->get(u"/products/export"_s).array()) {
        QCOMPARE(row["bundled_quantity"_L1].toInt(), row["quantity"_L1].toInt() * row["bundle_size"_L1].toInt());
        bundles += row["bundle_size"_L1].toInt() == 4 ? 1 : 0;
    }
    QVERIFY(bundles > 0);
}

void TestSandboxProducts::creates()
{
    OpenShop shop;
    QJsonObject item = listed(boxBlueprint, 119.9, 3);
    item.insert(u"description"_s, u"Sealed"_s);
    item.insert(u"user_data_field"_s, u"qs:1f6c"_s);
    item.insert(u"error_mode"_s, u"strict"_s);
    item.insert(u"properties"_s, QJsonObject{{u"mtg_language"_s, u"de"_s}});
    const Answer answer = shop->post(u"/products"_s, item);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer[u"result"_s].toString(), u"ok"_s);
    QCOMPARE(answer[u"warnings"_s], QJsonValue(QJsonObject()));
    const QJsonObject resource = answer[u"resource"_s].toObject();
    QCOMPARE(resource.value("price"_L1), QJsonValue(QJsonObject{{u"cents"_s, 11990}, {u"currency"_s, u"EUR"_s}}));
    QCOMPARE(resource.value("properties"_L1)["mtg_language"_L1].toString(), u"de"_s);
    QCOMPARE(resource.value("graded"_L1), QJsonValue(0));
    for (const QString &name : {u"price_cents"_s, u"properties_hash"_s, u"name_en"_s, u"user_id"_s}) // the export's
        QVERIFY2(!resource.contains(name), qPrintable(name));
    const QJsonObject row = shop->product(idOf(answer));
    QCOMPARE(row.value("quantity"_L1).toInt(), 3);
    QCOMPARE(row.value("user_data_field"_L1).toString(), u"qs:1f6c"_s);
}

void TestSandboxProducts::addsToAnEqualProduct()
{
    OpenShop shop;
    const qint64 first = idOf(shop->post(u"/products"_s, with(listed(310020), u"user_data_field"_s, u"a"_s)));
    const Answer second = shop->post(u"/products"_s, with(listed(310020, 1.5, 5), u"user_data_field"_s, u"b"_s));
    QCOMPARE(idOf(second), first);
    QCOMPARE(second[u"resource"_s]["quantity"_L1].toInt(), 7);
    QCOMPARE(shop->product(first).value("user_data_field"_L1).toString(), u"a"_s); // the second marker is nowhere
    QCOMPARE(shop->truth(u"products"_s).size(), 41);
}

void TestSandboxProducts::createsBesideADifferentOne_data()
{
    QTest::addColumn<QJsonObject>("item");
    QTest::newRow("another price") << listed(310020, 1.51);
    QTest::newRow("another description") << with(listed(310020), u"description"_s, u"x"_s);
    QTest::newRow("graded") << with(listed(310020), u"graded"_s, true);
    QTest::newRow("another condition") << with(listed(310020), u"properties"_s,
                                               QJsonObject{{u"condition"_s, u"Played"_s}});
    QTest::newRow("another blueprint") << listed(310021);
}

void TestSandboxProducts::createsBesideADifferentOne()
{
    QFETCH(QJsonObject, item);
    OpenShop shop;
    const qint64 first = idOf(shop->post(u"/products"_s, listed(310020)));
    const Answer second = shop->post(u"/products"_s, item);
    QCOMPARE(second.status, 200);
    QVERIFY(idOf(second) != first);
    QCOMPARE(shop->product(first).value("quantity"_L1).toInt(), 2);
}

void TestSandboxProducts::refusesACreate_data()
{
    QTest::addColumn<QJsonObject>("item");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("about");
    const QString missing = u"missing_parameter"_s;
    const QString invalid = u"validation_error"_s;
    QTest::newRow("nothing at all") << QJsonObject() << missing << u"blueprint_id, price, quantity"_s;
    QTest::newRow("no price") << QJsonObject{{u"blueprint_id"_s, 310020}, {u"quantity"_s, 1}} << missing << u"price"_s;
    QTest::newRow("a null quantity") << with(listed(310020), u"quantity"_s, QJsonValue()) << missing << u"quantity"_s;
    QTest::newRow("an unknown blueprint") << listed(5) << invalid << u"blueprint_id"_s;
    QTest::newRow("no quantity to sell") << listed(310020, 1, 0) << invalid << u"quantity"_s;
    QTest::newRow("half a piece") << with(listed(310020), u"quantity"_s, 1.5) << invalid << u"quantity"_s;
    QTest::newRow("nothing to pay") << listed(310020, 0) << invalid << u"price"_s;
    QTest::newRow("a negative price") << listed(310020, -1) << invalid << u"price"_s;
    QTest::newRow("a tenth of a cent") << listed(310020, 1.005) << invalid << u"price"_s;
    QTest::newRow("a price in words") << with(listed(310020), u"price"_s, u"cheap"_s) << invalid << u"price"_s;
    QTest::newRow("properties that are a list")
        << with(listed(310020), u"properties"_s, QJsonArray()) << invalid << u"properties"_s;
    QTest::newRow("a description that is a number")
        << with(listed(310020), u"description"_s, 7) << invalid << u"description"_s;
}

void TestSandboxProducts::refusesACreate()
{
    QFETCH(QJsonObject, item);
    QFETCH(QString, code);
    QFETCH(QString, about);
    OpenShop shop;
    const Answer answer = shop->post(u"/products"_s, item);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer[u"error_code"_s].toString(), code);
    if (code == "missing_parameter"_L1) {
        QCOMPARE(answer[u"errors"_s], QJsonValue(QJsonArray()));
        QCOMPARE(answer[u"extra"_s]["message"_L1].toString(), u"Missing required parameter(s) "_s + about);
    } else {
        QVERIFY(answer[u"errors"_s][about].isArray());
        QVERIFY(!answer[u"extra"_s]["message"_L1].toString().isEmpty());
    }
    QCOMPARE(shop->truth(u"products"_s).size(), 40);
}

void TestSandboxProducts::judgesProperties_data()
{
    QTest::addColumn<QJsonObject>("properties");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QJsonValue>("becomes");
    QTest::newRow("a misspelt condition becomes near mint")
        << QJsonObject{{u"condition"_s, u"Plaied"_s}} << u"condition"_s
        << u"Not allowed value Plaied for condition has been ignored"_s << QJsonValue(u"Near Mint"_s);
    QTest::newRow("Mint is in no list") << QJsonObject{{u"condition"_s, u"Mint"_s}} << u"condition"_s
                                        << u"Not allowed value Mint for condition has been ignored"_s
                                        << QJsonValue(u"Near Mint"_s);
    QTest::newRow("an English language name")
        << QJsonObject{{u"mtg_language"_s, u"French"_s}} << u"mtg_language"_s
        << u"Not allowed value French for mtg_language has been ignored"_s << QJsonValue(u"en"_s);
    QTest::newRow("an ISO code that is not used here")
        << QJsonObject{{u"mtg_language"_s, u"ja"_s}} << u"mtg_language"_s
        << u"Not allowed value ja for mtg_language has been ignored"_s << QJsonValue(u"en"_s);
    QTest::newRow("a read only property") << QJsonObject{{u"collector_number"_s, u"138"_s}} << u"collector_number"_s
                                          << u"Read only property collector_number has been ignored"_s << QJsonValue();
    QTest::newRow("a property of another game")
        << QJsonObject{{u"pokemon_reverse"_s, true}} << u"pokemon_reverse"_s
        << u"Read only property pokemon_reverse has been ignored"_s << QJsonValue();
}

void TestSandboxProducts::judgesProperties()
{
    QFETCH(QJsonObject, properties);
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    QFETCH(QJsonValue, becomes);
    OpenShop shop;
    const QJsonObject item = with(listed(drakeBlueprint, 9), u"properties"_s, properties);
    const Answer strict = shop->post(u"/products"_s, with(item, u"error_mode"_s, u"strict"_s));
    QCOMPARE(strict.status, 422);
    QCOMPARE(strict[u"errors"_s]["properties"_L1][name], QJsonValue(QJsonArray{sentence}));
    QCOMPARE(shop->truth(u"products"_s).size(), 40);

    const Answer lenient = shop->post(u"/products"_s, item);
    QCOMPARE(lenient.status, 200);
    QCOMPARE(lenient[u"warnings"_s]["properties"_L1][name], QJsonValue(QJsonArray{sentence}));
    QCOMPARE(lenient[u"resource"_s]["properties"_L1][name],
             becomes.isNull() ? QJsonValue(QJsonValue::Undefined) : becomes);
}

void TestSandboxProducts::takesAForm()
{
    OpenShop shop;
    const Answer answer =
        shop->send("POST", u"/products"_s,
                   "blueprint_id=310145&price=7.25&quantity=2&description=So+it+is&properties[condition]=Played"
                   "&properties%5Bmtg_foil%5D=true&error_mode=strict",
                   "application/x-www-form-urlencoded");
    QCOMPARE(answer.status, 200);
    const QJsonObject row = shop->product(idOf(answer));
    QCOMPARE(row.value("price_cents"_L1).toInt(), 725);
    QCOMPARE(row.value("description"_L1).toString(), u"So it is"_s);
    QCOMPARE(row.value("properties_hash"_L1)["condition"_L1].toString(), u"Played"_s);
    QCOMPARE(row.value("properties_hash"_L1)["mtg_foil"_L1], QJsonValue(true));
}

void TestSandboxProducts::updatesOnlyWhatIsSent()
{
    OpenShop shop;
    QJsonObject expected = shop->product(drake);
    const Answer answer = shop->put(at(drake), {{u"price"_s, 13.37}, {u"error_mode"_s, u"strict"_s}});
    QCOMPARE(answer.status, 200);
    expected.insert(u"price_cents"_s, 1337);
    QCOMPARE(shop->product(drake), expected);
    shop->put(at(drake), {{u"properties"_s, QJsonObject{{u"condition"_s, u"Played"_s}}}});
    QJsonObject properties = expected.value("properties_hash"_L1).toObject();
    properties.insert(u"condition"_s, u"Played"_s); // the other properties stay
    expected.insert(u"properties_hash"_s, properties);
    QCOMPARE(shop->product(drake), expected);
}

void TestSandboxProducts::setsTheQuantityAbsolutely()
{
    OpenShop shop;
    shop->act(u"sell"_s, {{u"product"_s, drake}});
    shop->put(at(drake), {{u"quantity"_s, 3}});
    QCOMPARE(shop->product(drake).value("quantity"_L1).toInt(), 3); // the sale is overwritten
}

void TestSandboxProducts::refusesAnUpdate_data()
{
    QTest::addColumn<qint64>("id");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("an unknown product") << qint64(5) << QByteArray(R"({"price":1})") << 404;
    QTest::newRow("quantity zero") << drake << QByteArray(R"({"quantity":0})") << 422;
    QTest::newRow("a negative quantity") << drake << QByteArray(R"({"quantity":-2})") << 422;
    QTest::newRow("a null price") << drake << QByteArray(R"({"price":null})") << 422;
    QTest::newRow("broken JSON") << drake << QByteArray(R"({"price":)") << 400;
    QTest::newRow("a list") << drake << QByteArray(R"([1])") << 400;
    QTest::newRow("a read only property, strictly")
        << drake << QByteArray(R"({"error_mode":"strict","properties":{"mtg_rarity":"Rare"}})") << 422;
}

void TestSandboxProducts::refusesAnUpdate()
{
    QFETCH(qint64, id);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    OpenShop shop;
    const QJsonArray before = shop->truth(u"products"_s);
    QCOMPARE(shop->send("PUT", at(id), body).status, status);
    QCOMPARE(shop->truth(u"products"_s), before);
}

void TestSandboxProducts::tellsNullFromEmpty()
{
    OpenShop shop;
    shop->put(at(drake), {{u"description"_s, QJsonValue()}, {u"user_data_field"_s, u""_s}});
    QVERIFY(shop->product(drake).value("description"_L1).isNull());
    QCOMPARE(shop->product(drake).value("user_data_field"_L1), QJsonValue(u""_s));
    shop->put(at(drake), {{u"description"_s, u""_s}, {u"user_data_field"_s, QJsonValue()}});
    QCOMPARE(shop->product(drake).value("description"_L1), QJsonValue(u""_s));
    QVERIFY(shop->product(drake).value("user_data_field"_L1).isNull());
}

void TestSandboxProducts::increments()
{
    OpenShop shop;
    const Answer more = shop->post(at(drake, u"/increment"_s), {{u"delta_quantity"_s, 4}});
    QCOMPARE(more[u"resource"_s]["quantity"_L1].toInt(), 7);
    const Answer less = shop->post(at(drake, u"/increment"_s), {{u"delta_quantity"_s, -5}});
    QCOMPARE(less[u"resource"_s]["quantity"_L1].toInt(), 2);
    QCOMPARE(shop->product(drake).value("price_cents"_L1).toInt(), 1255);
}

void TestSandboxProducts::incrementsOnWhatIsThereNow()
{
    OpenShop shop;
    shop->act(u"sell"_s, {{u"product"_s, drake}});
    shop->post(at(drake, u"/increment"_s), {{u"delta_quantity"_s, 10}});
    QCOMPARE(shop->product(drake).value("quantity"_L1).toInt(), 12); // the sale is not overwritten
}

void TestSandboxProducts::deletesAtZero_data()
{
    QTest::addColumn<int>("delta");
    QTest::newRow("exactly") << -3;
    QTest::newRow("below") << -30;
}

void TestSandboxProducts::deletesAtZero()
{
    QFETCH(int, delta);
    OpenShop shop;
    const Answer answer = shop->post(at(drake, u"/increment"_s), {{u"delta_quantity"_s, delta}});
    QCOMPARE(answer.status, 200);
    QVERIFY(shop->product(drake).isEmpty());
    QCOMPARE(shop->post(at(drake, u"/increment"_s), {{u"delta_quantity"_s, 1}}).status, 404);
    QCOMPARE(shop->get(u"/products/export"_s).array().size(), 39);
}

void TestSandboxProducts::refusesAnIncrement_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("without a delta") << QJsonObject();
    QTest::newRow("by a word") << QJsonObject{{u"delta_quantity"_s, u"one"_s}};
    QTest::newRow("by half a piece") << QJsonObject{{u"delta_quantity"_s, 0.5}};
    QTest::newRow("by more than a number holds") << QJsonObject{{u"delta_quantity"_s, 1e300}};
}

void TestSandboxProducts::refusesAnIncrement()
{
    QFETCH(QJsonObject, body);
    OpenShop shop;
    QCOMPARE(shop->post(at(drake, u"/increment"_s), body).status, 422);
    QCOMPARE(shop->product(drake).value("quantity"_L1).toInt(), 3);
}

void TestSandboxProducts::deletes()
{
    OpenShop shop;
    const Answer answer = shop->remove(at(drake));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer[u"warnings"_s], QJsonValue(QJsonArray())); // a list, where the other writes have an object
    QCOMPARE(answer[u"resource"_s]["id"_L1].toInteger(), drake);
    QVERIFY(shop->product(drake).isEmpty());
    QCOMPARE(shop->remove(at(drake)).status, 404);
}

void TestSandboxProducts::takesPictures()
{
    OpenShop shop;
    const QByteArray body = "--b\r\nContent-Disposition: form-data; name=\"uploaded_image[image]\"; "
                            "filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\nx\r\n--b--\r\n";
    const Answer answer = shop->send("POST", at(drake, u"/upload_image"_s), body, "multipart/form-data; boundary=b");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer[u"id"_s].toInteger() > 0);
    QCOMPARE(shop->product(drake).value("uploaded_images"_L1).toArray().size(), 1);
    QCOMPARE(shop->send("POST", at(drake, u"/upload_image"_s), "x", "multipart/form-data; boundary=b").status, 422);
    QCOMPARE(shop->remove(at(drake, u"/upload_image"_s)).status, 200);
    QCOMPARE(shop->product(drake).value("uploaded_images"_L1).toArray().size(), 0);
}

void TestSandboxProducts::relistsUnderANewId()
{
    OpenShop shop;
    shop->post(at(drake, u"/increment"_s), {{u"delta_quantity"_s, -3}});
    const qint64 relisted = idOf(shop->post(u"/products"_s, listed(drakeBlueprint, 12.55, 3)));
    QVERIFY(relisted > drake);
    QCOMPARE(shop->product(relisted).value("tag"_L1).toString(), QString());
}

QTEST_GUILESS_MAIN(TestSandboxProducts)
#include "tst_sandbox_products.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/json_read.h"
#include "connectors/cardtrader/cardtrader_parse.h"
#include "connectors/cardtrader/cardtrader_reference_parse.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::cardtrader;
using namespace Qt::StringLiterals;

namespace {

const QByteArray exportRow = R"({"id":400000001,"name_en":"Example Card","quantity":2,"price_cents":150,
    "price_currency":"EUR","description":"near the box","game_id":1,"category_id":1,"blueprint_id":16,
    "properties_hash":{"condition":"Slightly Played","mtg_language":"jp","mtg_foil":true,"signed":false,
    "altered":false,"collector_number":"044","mtg_rarity":"Rare","cmc":"2","tournament_legal":true},
    "user_id":20001,"graded":false,"tag":"box 7","user_data_field":"shelf 10C","bundle_size":1,
    "bundled_quantity":2,"uploaded_images":[{"url":"/1.jpg"},17],"expansion":{"id":7,"code":"exa","name_en":"Examples"}})";

// The row with one member changed; an empty value takes the member away.
QJsonObject rowWith(const QString &key, const QByteArray &value)
{
    QJsonObject row = *parseJsonObject(exportRow);
    row.remove(key);
    if (!value.isEmpty())
        row.insert(key, parseJsonObject("{\"v\":" + value + '}')->value("v"_L1));
    return row;
}

} // namespace

class TestCardtraderParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnExportRow();
    void readsAResource();
    void takesOddValues_data();
    void takesOddValues();
    void refusesBadValues_data();
    void refusesBadValues();
    void countsCents_data();
    void countsCents();
    void readsTheAnswerOfAWrite_data();
    void readsTheAnswerOfAWrite();
    void readsJobs_data();
    void readsJobs();
    void matchesJobRowsByTheirIndex();
    void readsInfo();
    void readsReferenceData();
    void readsEverySpellingOfCardMarketIds_data();
    void readsEverySpellingOfCardMarketIds();
};

void TestCardtraderParse::readsAnExportRow()
{
    const auto listing = parseProduct(*parseJsonObject(exportRow));
    QVERIFY2(listing, qPrintable(listing ? QString() : listing.error().detail));
    QCOMPARE(listing->externalId, u"400000001"_s);
    QCOMPARE(listing->externalSku, u"CT-400000001"_s);
    QCOMPARE(listing->quantity, Quantity::pieces(2));
    QCOMPARE(listing->units, 1);
    QCOMPARE(listing->currency, u"EUR"_s);
    QCOMPARE(listing->fields.value(Field::Title), u"Example Card"_s);
    QCOMPARE(listing->fields.value(Field::Description), u"near the box"_s);
    QCOMPARE(listing->fields.value(Field::Price), u"150 EUR"_s);
    QCOMPARE(listing->fields.value(Field::Condition), u"Slightly Played"_s);
    QCOMPARE(listing->fields.value(Field::Category), u"1"_s);
    QVERIFY(!listing->fields.contains(Field::Images));
    QVERIFY(!listing->fields.contains(Field::Quantity));
    // The facts of the card are no attributes: they cannot be written.
    QCOMPARE(listing->fields.value(Field::Attributes),
             u"{\"altered\":false,\"blueprint_id\":\"16\",\"graded\":false,\"mtg_foil\":true,\"mtg_language\":\"jp\","
             "\"signed\":false,\"user_data_field\":\"shelf 10C\"}"_s);
    QCOMPARE(listing->matchKeys,
             (QStringList{u"blueprint:16"_s, u"like:16|condition=Slightly Played|mtg_foil=true|mtg_language=jp"_s}));
    QCOMPARE(listing->raw.value("expansion_id"_L1).toString(), u"7"_s);
    QCOMPARE(listing->raw.value("tag"_L1).toString(), u"box 7"_s);
    QCOMPARE(listing->raw.value("properties"_L1).toObject().size(), 9);
    QCOMPARE(listing->raw.value("uploaded_images"_L1).toInt(), 2);
}

void TestCardtraderParse::readsAResource()
{
    const auto listing = parseProduct(*parseJsonObject(
        R"({"id":"108902392","quantity":4,"bundle_size":4,"description":null,"graded":0,"game_id":1,"category_id":1,
        "expansion_id":1,"blueprint_id":16,"price":{"cents":170,"currency":"EUR"},"properties":{"mtg_language":"en"}})"));
    QVERIFY(listing);
    QCOMPARE(listing->quantity, Quantity::pieces(4));
    QCOMPARE(listing->units, 4);
    QCOMPARE(listing->fields.value(Field::Price), u"170 EUR"_s);
    QVERIFY(!listing->fields.contains(Field::Title));
    QVERIFY(!listing->fields.contains(Field::Condition)); // sealed products have none
    QCOMPARE(listing->matchKeys.last(), u"like:16|mtg_language=en|bundle=4"_s);
}

void TestCardtraderParse::takesOddValues_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("shown"); // id quantity units price graded sku
    const auto row = [](const char *words, const char *key, const QByteArray &value, const char *shown) {
        QTest::newRow(words) << QString::fromLatin1(key) << value << QString::fromLatin1(shown);
    };
    const char *usual = "400000001 2 1 150 EUR false CT-400000001";
    row("an id as text", "id", R"("400000001")", usual);
    row("a quantity as text", "quantity", R"("2")", usual);
    row("a negative quantity counts as none", "quantity", "-3", "400000001 0 1 150 EUR false CT-400000001");
    row("no quantity left", "quantity", "0", "400000001 0 1 150 EUR false CT-400000001");
    row("no price", "price_cents", "null", "400000001 2 1  false CT-400000001");
    row("the price is missing", "price_cents", "", "400000001 2 1  false CT-400000001");
    row("a price as text", "price_cents", R"("150")", usual);
    row("a currency in small letters", "price_currency", R"("eur")", usual);
    row("a bundle", "bundle_size", "4", "400000001 2 4 150 EUR false CT-400000001");
    row("no bundle size", "bundle_size", "null", "400000001 2 - 150 EUR false CT-400000001");
    row("a bundle size left out", "bundle_size", "", "400000001 2 - 150 EUR false CT-400000001");
    for (const char *no : {"null", "false", "0", "\"\"", "\"false\"", "\"0\"", ""})
        QTest::addRow("graded as %s is not graded", no) << u"graded"_s << QByteArray(no) << QString::fromLatin1(usual);
    for (const char *yes : {"true", "1", "\"true\"", "\"PSA 10\""})
        QTest::addRow("graded as %s is graded", yes)
            << u"graded"_s << QByteArray(yes) << u"400000001 2 1 150 EUR true CT-400000001"_s;
    row("no expansion, as in some games", "expansion", "", usual);
    row("no images", "uploaded_images", "null", usual);
    row("images of an unknown shape", "uploaded_images", R"({"a":1})", usual);
    row("no properties", "properties_hash", "null", usual);
    row("a SKU of ours", "user_data_field", R"("sku:ABC-1")", "400000001 2 1 150 EUR false ABC-1");
    row("a SKU beside other text", "user_data_field", R"("shelf 3; SKU: A 1; red")", "400000001 2 1 150 EUR false A 1");
    row("a word that ends in sku is none", "user_data_field", R"("mysku:7")", usual);
    row("no private text", "user_data_field", "null", usual);
    row("a title of null", "name_en", "null", usual);
}

void TestCardtraderParse::takesOddValues()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, value);
    QFETCH(QString, shown);
    const auto listing = parseProduct(rowWith(key, value));
    QVERIFY2(listing, qPrintable(listing ? QString() : listing.error().detail));
    const QString graded = listing->raw.value("graded"_L1).toBool() ? u"true"_s : u"false"_s;
    QCOMPARE((QStringList{listing->externalId, quantityText(listing->quantity),
                          listing->units ? QString::number(*listing->units) : u"-"_s,
                          listing->fields.value(Field::Price), graded, listing->externalSku})
                 .join(u' '),
             shown);
    QVERIFY(listing->fields.value(Field::Attributes).contains(u"\"graded\":"_s + graded));
}

void TestCardtraderParse::refusesBadValues_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *key, const QByteArray &value) {
        QTest::addRow("%s as %s", key, value.isEmpty() ? "nothing" : value.constData())
            << QString::fromLatin1(key) << value;
    };
    for (const char *bad : {"", "null", "0", "-1", "1.5", "\"abc\"", "{}"})
        row("id", bad);
    for (const char *bad : {"", "null", "1.5", "\"many\"", "1e300", "99999999999999", "[]", "true"})
        row("quantity", bad);
    for (const char *bad : {"-1", "1.5", "\"1,50\"", "99999999999999999", "{}"})
        row("price_cents", bad);
    for (const char *bad : {"", "null", "\"\"", "\"E\"", "7", "[]"})
        row("price_currency", bad);
    for (const char *bad : {"", "null", "\"\"", "[]", "1.5"})
        row("blueprint_id", bad);
    for (const char *bad : {"0", "-4", "\"four\"", "1000000", "[]"})
        row("bundle_size", bad);
    for (const char *bad : {"[]", "\"x\"", "1"})
        row("properties_hash", bad);
    for (const char *bad : {"[]", "{}", "true"}) {
        row("name_en", bad);
        row("description", bad);
        row("user_data_field", bad);
    }
}

void TestCardtraderParse::refusesBadValues()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, value);
    const auto listing = parseProduct(rowWith(key, value));
    QVERIFY(!listing);
    QCOMPARE(listing.error().code, ErrorCode::InvalidResponse);
    QVERIFY(!listing.error().detail.isEmpty());
}

void TestCardtraderParse::countsCents_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("euro") << qint64(150) << u"EUR"_s << u"150 EUR"_s << u"1.50"_s;
    QTest::newRow("one cent") << qint64(1) << u"USD"_s << u"1 USD"_s << u"0.01"_s;
    QTest::newRow("more than a float holds")
        << qint64(9007199254741) << u"EUR"_s << u"9007199254741 EUR"_s << u"90071992547.41"_s;
    QTest::newRow("yen have no hundredths") << qint64(15000) << u"JPY"_s << u"150 JPY"_s << u"150.00"_s;
    QTest::newRow("half a yen") << qint64(15050) << u"JPY"_s << QString() << QString();
    QTest::newRow("dinars have thousandths") << qint64(150) << u"TND"_s << u"1500 TND"_s << u"1.50"_s;
    QTest::newRow("no currency") << qint64(150) << QString() << QString() << QString();
}

void TestCardtraderParse::countsCents()
{
    QFETCH(qint64, cents);
    QFETCH(QString, currency);
    QFETCH(QString, field);
    QFETCH(QString, text);
    const auto money = moneyOfCents(cents, currency);
    QCOMPARE(money.ok(), !field.isEmpty());
    if (!money)
        return;
    QCOMPARE(moneyToField(*money), field);
    QCOMPARE(priceText(*money), text);
}

void TestCardtraderParse::readsTheAnswerOfAWrite_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("shown"); // error? id quantity warnings, or "broken"
    QTest::newRow("an empty body") << QByteArray() << u"ok - - "_s;
    QTest::newRow("warnings as an object")
        << QByteArray(
               R"({"result":"ok","warnings":{"properties":{"mtg_foil":["Ignored"]}},"resource":{"id":5,"quantity":3}})")
        << u"ok 5 3 properties.mtg_foil: Ignored"_s;
    QTest::newRow("warnings as an array")
        << QByteArray(R"({"result":"ok","warnings":[],"resource":{"id":"5","quantity":"0"}})") << u"ok 5 0 "_s;
    QTest::newRow("no resource") << QByteArray(R"({"result":"ok"})") << u"ok - - "_s;
    QTest::newRow("an error inside a good answer")
        << QByteArray(R"({"result":"error","errors":{"price":["is too low"]}})") << u"error - - price: is too low"_s;
    QTest::newRow("a negative quantity counts as none")
        << QByteArray(R"({"result":"ok","resource":{"id":5,"quantity":-1}})") << u"ok 5 0 "_s;
    for (const char *bad :
         {"[]", "<html>", "{", "ok", R"({"resource":[]})", R"({"resource":{"quantity":"x"}})",
          R"({"result":"ok","resource":{"id":5,"quantity":1,"quantity":3}})",
          R"({"result":"ok","resource":{"id":5,"id":6}})", R"({"result":"error","result":"ok","resource":{"id":5}})"})
        QTest::newRow(bad) << QByteArray(bad) << u"broken"_s;
}

void TestCardtraderParse::readsTheAnswerOfAWrite()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, shown);
    const auto written = parseWritten(body);
    const auto orDash = [](const QString &text) { return text.isEmpty() ? u"-"_s : text; };
    QCOMPARE(written ? u"%1 %2 %3 %4"_s.arg(written->isError ? u"error"_s : u"ok"_s, orDash(written->productId),
                                            written->quantity ? QString::number(*written->quantity) : u"-"_s,
                                            (written->warnings + written->messages).join(u"; "_s))
                     : u"broken"_s,
             shown);
}

void TestCardtraderParse::readsJobs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("state"); // -1: broken
    using State = wire::Job::State;
    QTest::newRow("pending") << QByteArray(R"({"state":"pending"})") << int(State::Pending);
    QTest::newRow("running") << QByteArray(R"({"state":"running","results":[]})") << int(State::Pending);
    QTest::newRow("completed") << QByteArray(R"({"state":"completed","results":null})") << int(State::Completed);
    QTest::newRow("unprocessable") << QByteArray(R"({"state":"unprocessable"})") << int(State::Unprocessable);
    QTest::newRow("an unknown job") << QByteArray(R"({"state":"unknown","uuid":null,"spawned_children":null})")
                                    << int(State::Unknown);
    QTest::newRow("no state") << QByteArray("{}") << int(State::Unknown);
    QTest::newRow("a web page") << QByteArray("<html>") << -1;
    QTest::newRow("results that are no list") << QByteArray(R"({"state":"completed","results":{}})") << -1;
}

void TestCardtraderParse::readsJobs()
{
    QFETCH(QByteArray, body);
    QFETCH(int, state);
    const auto job = parseJob(body);
    QCOMPARE(job ? int(job->state) : -1, state);
}

void TestCardtraderParse::matchesJobRowsByTheirIndex()
{
    const auto job = parseJob(R"({"state":"completed","stats":{"ok":9},"results":[
        {"result":"error","job_index":1,"errors":{"blueprint_id":["Blueprint cant be blank"]}},
        {"result":"warning","job_index":"2","product_id":"102","warnings":{"properties":{"x":["y"]}}},
        {"result":"ok","job_index":0,"product_id":101},
        {"result":"ok","job_index":-1,"product_id":1},{"result":"ok"},17,null]})");
    QVERIFY(job);
    QCOMPARE(job->rows.size(), 3);
    QCOMPARE(job->rows.at(0).index, 1);
    QVERIFY(job->rows.at(0).isError);
    QCOMPARE(job->rows.at(0).messages, QStringList{u"blueprint_id: Blueprint cant be blank"_s});
    QCOMPARE(job->rows.at(1).productId, u"102"_s);
    QVERIFY(!job->rows.at(1).isError);
    QCOMPARE(job->rows.at(1).warnings, QStringList{u"properties.x: y"_s});
    QCOMPARE(job->rows.at(2).index, 0);
    QCOMPARE(*parseJobId(R"({"job":"95a4"})"), u"95a4"_s);
    QVERIFY(!parseJobId("{}"));
    QVERIFY(!parseJobId(""));
}

void TestCardtraderParse::readsInfo()
{
    const auto info =
        parseInfo(R"({"id":10001,"name":"Example App 20260101","shared_secret":"00112233","user_id":20001})");
    QVERIFY(info);
    QCOMPARE(info->id, u"10001"_s);
    QCOMPARE(info->userId, u"20001"_s);
    QCOMPARE(info->sharedSecret, u"00112233"_s);
    QVERIFY(!info->isOneDayReady);
    const auto named = [](const char *name) { return parseInfo("{\"id\":3,\"name\":\"" + QByteArray(name) + "\"}"); };
    for (const char *name : {"mario 1-Day Ready App 2026", "mario 1 day ready", "1-DAY-READY"})
        QVERIFY2(named(name)->isOneDayReady, name);
    QVERIFY(!named("21-Day Readystock")->isOneDayReady);
    QVERIFY(named("Test App")->userId.isEmpty());
    QVERIFY(!parseInfo("{}"));
    QVERIFY(!parseInfo("[]"));
}

void TestCardtraderParse::readsReferenceData()
{
    const QByteArray games = R"([{"id":1,"name":"Magic","display_name":"Magic: the Gathering"},{"id":7,"name":"Funko"},
        {"id":null,"name":"x"},{"id":9},3])";
    const auto bare = parseGames(games);
    const auto wrapped = parseGames("{\"array\":" + games + '}');
    QVERIFY(bare && wrapped);
    QCOMPARE(bare->size(), 2);
    QCOMPARE(wrapped->size(), 2);
    QCOMPARE(bare->first().name, u"Magic: the Gathering"_s);
    QVERIFY(!parseGames("{\"games\":[]}"));
    QVERIFY(!parseGames("<html>"));

    const auto categories = parseCategories(R"([{"id":1,"name":"Singles","game_id":1,"properties":[]},
        {"id":2,"name":"Figures","game_id":7},{"id":3,"name":"Lost","game_id":99},{"id":1,"name":"Again","game_id":1}])");
    QVERIFY(categories);
    const QJsonArray tree = categoryTree(*bare, *categories);
    QCOMPARE(tree.size(), 5);
    QCOMPARE(tree.at(0).toObject().value("id"_L1).toString(), u"game:1"_s);
    QCOMPARE(tree.at(3).toObject().value("parent"_L1).toString(), u"game:7"_s);
    QCOMPARE(tree.at(4).toObject().value("parent"_L1).toString(), QString());

    const auto expansions = parseExpansions(R"([{"id":9,"code":"b","name":"B"},{"id":"2","code":"a","name":"A"},
        {"id":9,"code":"b","name":"B"},{"id":null},{}])");
    QVERIFY(expansions);
    QCOMPARE(expansions->size(), 2);
    QCOMPARE(expansions->first().id, 2);
}

void TestCardtraderParse::readsEverySpellingOfCardMarketIds_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("a list") << QByteArray(R"("card_market_ids":[5,"6",5,null])") << QStringList{u"5"_s, u"6"_s};
    QTest::newRow("one number") << QByteArray(R"("card_market_id":5)") << QStringList{u"5"_s};
    QTest::newRow("together") << QByteArray(R"("cardmarket_id":"5")") << QStringList{u"5"_s};
    QTest::newRow("null") << QByteArray(R"("card_market_id":null)") << QStringList();
    QTest::newRow("nothing") << QByteArray(R"("x":1)") << QStringList();
}

void TestCardtraderParse::readsEverySpellingOfCardMarketIds()
{
    QFETCH(QByteArray, members);
    QFETCH(QStringList, ids);
    const auto blueprint = parseBlueprint(*parseJsonObject(
        R"({"id":16,"name":"Example Card","version":null,"expansion_id":7,"tcgplayer_id":4,)" + members +
        R"(,"editable_properties":[{"name":"condition","type":"string","possible_values":["Near Mint"]}]})"));
    QVERIFY(blueprint);
    QCOMPARE(blueprint->cardMarketIds, ids);
    QCOMPARE(blueprint->tcgPlayerId, u"4"_s);
    QCOMPARE(blueprint->expansionId, u"7"_s);
    QCOMPARE(blueprint->editable.size(), 1);
    QVERIFY(!parseBlueprint(QJsonObject{{u"name"_s, u"x"_s}}));
}

QTEST_APPLESS_MAIN(TestCardtraderParse)
#include "tst_cardtrader_parse.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader.h"
#include "tests/connectors/cardtrader/product_examples.h"
#include "tests/support/connector_session.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::cardtrader;
using namespace Qt::StringLiterals;

namespace {

const QString products = u"/api/v2/products"_s;
const QByteArray written = R"({"result":"ok","warnings":{},"resource":{"id":400000001,"quantity":5}})";
const QByteArray magicSingle = R"([{"id":16,"name":"Example Card","expansion_id":7,"editable_properties":[
    {"name":"condition","type":"string","possible_values":["Near Mint","Played"]},
    {"name":"mtg_language","type":"string","possible_values":["en","jp"]},
    {"name":"mtg_foil","type":"boolean","possible_values":[true]}]}])";

struct Shop : ConnectorSession {
    Shop()
        : ConnectorSession(u"https://api.test/api/v2"_s)
    {
        session.settings.insert(u"currency"_s, u"EUR"_s);
    }
    Status push(const QList<Change> &changes)
    {
        return connector->push(session, std::span<const Change>(changes.constData(), size_t(changes.size())),
                               [this](const QList<ItemReceipt> &receipts) {
                                   for (const ItemReceipt &receipt : receipts)
                                       got[receipt.delivery.value].append(receipt);
                                   return Status();
                               });
    }
    // "done", "refused 5", "accepted done": the receipts of a delivery, with the quantity of the last.
    QString outcome(std::int64_t delivery) const
    {
        static const QStringList names = {u"done"_s, u"accepted"_s, u"refused"_s, u"in doubt"_s, u"not sent"_s};
        QStringList words;
        for (const ItemReceipt &receipt : got.value(delivery))
            words.append(names.at(int(receipt.outcome)));
        const auto &last = got.value(delivery);
        if (!last.isEmpty() && last.last().quantity)
            words.append(quantityText(*last.last().quantity));
        return words.join(u' ');
    }
    ItemReceipt last(std::int64_t delivery) const { return got.value(delivery).last(); }

    std::unique_ptr<Connector> connector = make();
    QMap<std::int64_t, QList<ItemReceipt>> got;
};

QJsonObject rawOf(int blueprint = 16)
{
    return {{u"blueprint_id"_s, QString::number(blueprint)},
            {u"expansion_id"_s, u"7"_s},
            {u"currency"_s, u"EUR"_s},
            {u"graded"_s, false},
            {u"properties"_s, QJsonObject{{u"condition"_s, u"Near Mint"_s},
                                          {u"mtg_language"_s, u"en"_s},
                                          {u"mtg_foil"_s, false},
                                          {u"cmc"_s, u"2"_s}}}};
}

Change update(std::int64_t delivery, std::optional<int> quantity, const FieldValues &fields = {}, int base = 3)
{
    Change change{.delivery = DeliveryId{delivery},
                  .kind = ChangeKind::Update,
                  .externalId = QString::number(400000000 + delivery),
                  .sku = u"A-%1"_s.arg(delivery),
                  .baseQuantity = Quantity::pieces(base),
                  .fields = fields,
                  .raw = rawOf()};
    if (quantity)
        change.quantity = Quantity::pieces(*quantity);
    return change;
}

Change end(std::int64_t delivery)
{
    Change change = update(delivery, 0);
    change.kind = ChangeKind::End;
    return change;
}

Change creation(std::int64_t delivery, const FieldValues &more = {})
{
    Change change = update(delivery, 2);
    change.kind = ChangeKind::Create;
    change.externalId.clear();
    change.marker = u"es%1-k"_s.arg(delivery);
    change.fields = {{Field::Title, u"Example"_s}, {Field::Price, u"150 EUR"_s}, {Field::Condition, u"Near Mint"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        change.fields.insert(it.key(), it.value());
    return change;
}

QString product(std::int64_t delivery, const QString &tail = {})
{
    return products + u'/' + QString::number(400000000 + delivery) + tail;
}

} // namespace

class TestCardtraderPush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesQuantitiesByTheDifference_data();
    void movesQuantitiesByTheDifference();
    void endsAtZero_data();
    void endsAtZero();
    void writesFields_data();
    void writesFields();
    void neverWritesAQuantityBesideIncrement();
    void tellsWhatBecameOfAWrite_data();
    void tellsWhatBecameOfAWrite();
    void movesTheQuantityEvenWhereTheFieldsFail_data();
    void movesTheQuantityEvenWhereTheFieldsFail();
    void creates_data();
    void creates();
    void refusesCreatesItCannotSend_data();
    void refusesCreatesItCannotSend();
    void listsNothingInTheWrongCurrency_data();
    void listsNothingInTheWrongCurrency();
    void takesTheMarkerAway_data();
    void takesTheMarkerAway();
    void stopsWhereAMarkerCannotBeTakenAway_data();
    void stopsWhereAMarkerCannotBeTakenAway();
    void tellsWhatBecameOfACreate_data();
    void tellsWhatBecameOfACreate();
    void sendsUrgentThingsFirst();
    void sendsNothingMoreAfterAnErrorThatStops_data();
    void sendsNothingMoreAfterAnErrorThatStops();
    void stopsWhenAsked();
    void learnsABlueprintOnce();
    void worksWithoutTheBlueprint();
};

void TestCardtraderPush::movesQuantitiesByTheDifference_data()
{
    QTest::addColumn<int>("base");
    QTest::addColumn<int>("target");
    QTest::addColumn<QByteArray>("body"); // empty: no request
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("more") << 3 << 5 << QByteArray(R"({"delta_quantity":2})") << written << u"done 5"_s;
    QTest::newRow("less") << 3 << 1 << QByteArray(R"({"delta_quantity":-2})")
                          << QByteArray(R"({"result":"ok","warnings":[],"resource":{"id":1,"quantity":1}})")
                          << u"done 1"_s;
    QTest::newRow("a sale crossed it") << 3 << 5 << QByteArray(R"({"delta_quantity":2})")
                                       << QByteArray(R"({"result":"ok","resource":{"quantity":4}})") << u"done 4"_s;
    QTest::newRow("an answer without quantity")
        << 3 << 5 << QByteArray(R"({"delta_quantity":2})") << QByteArray(R"({"result":"ok"})") << u"done 5"_s;
    QTest::newRow("the product alone") << 3 << 5 << QByteArray(R"({"delta_quantity":2})")
                                       << QByteArray(R"({"resource":{"quantity":4}})") << u"done 4"_s;
    QTest::newRow("an empty answer") << 3 << 5 << QByteArray(R"({"delta_quantity":2})") << QByteArray() << u"done 5"_s;
    QTest::newRow("nothing to move") << 3 << 3 << QByteArray() << QByteArray() << u"done 3"_s;
}

void TestCardtraderPush::movesQuantitiesByTheDifference()
{
    QFETCH(int, base);
    QFETCH(int, target);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, answer);
    QFETCH(QString, outcome);
    Shop shop;
    if (!body.isEmpty())
        shop.http.expect("POST", product(1, u"/increment"_s))
            .header("Content-Type", "application/json")
            .json(body)
            .answer(200, answer);
    QVERIFY(shop.push({update(1, target, {}, base)}));
    QCOMPARE(shop.outcome(1), outcome);
}

void TestCardtraderPush::endsAtZero_data()
{
    QTest::addColumn<bool>("isEnd"); // else an update to zero
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("outcome");
    const QByteArray deleted = R"({"result":"ok","warnings":[],"resource":{"id":1,"quantity":4}})";
    QTest::newRow("an end") << true << 200 << deleted << u"done 0"_s;
    QTest::newRow("an update to zero") << false << 200 << deleted << u"done 0"_s;
    QTest::newRow("without a body") << true << 204 << QByteArray() << u"done 0"_s;
    QTest::newRow("gone already") << true << 404 << QByteArray(R"({"error_code":"not_found"})") << u"done 0"_s;
    QTest::newRow("a gateway that does not know the address") << true << 404 << QByteArray("<html>") << u"in doubt"_s;
    QTest::newRow("gone, says nobody") << true << 410 << QByteArray() << u"in doubt"_s;
    QTest::newRow("refused") << true << 422 << QByteArray(R"({"error":"locked"})") << u"refused"_s;
    QTest::newRow("refused inside a good answer")
        << true << 200 << QByteArray(R"({"result":"error","errors":["is locked"]})") << u"refused"_s;
    QTest::newRow("an error in a good answer") << true << 200 << QByteArray(R"({"error":"locked"})") << u"refused"_s;
    QTest::newRow("an answer that says nothing") << true << 200 << QByteArray("{}") << u"in doubt"_s;
    QTest::newRow("a web page in place of an answer") << true << 200 << QByteArray("<html>") << u"in doubt"_s;
    QTest::newRow("a server in trouble") << true << 500 << QByteArray() << u"in doubt"_s;
}

void TestCardtraderPush::endsAtZero()
{
    QFETCH(bool, isEnd);
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(QString, outcome);
    Shop shop;
    shop.http.expect("DELETE", product(1)).answer(status, answer);
    QVERIFY(shop.push({isEnd ? end(1) : update(1, 0)}));
    QCOMPARE(shop.outcome(1), outcome);
}

void TestCardtraderPush::writesFields_data()
{
    QTest::addColumn<FieldValues>("fields");
    QTest::addColumn<QByteArray>("body"); // exact bytes; empty: no request
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("words"); // of warnings or error
    const QByteArray head = R"("error_mode":"strict","id":400000001)";
    const auto row = [](const char *words, const FieldValues &fields, const QByteArray &body, const char *outcome,
                        const char *said = "") {
        QTest::newRow(words) << fields << body << QString::fromLatin1(outcome) << QString::fromLatin1(said);
    };
    row("a price in exact decimals", {{Field::Price, u"170 EUR"_s}}, "{\"price\":1.70," + head + '}', "done 5");
    row("a price no float can hold", {{Field::Price, u"9007199254741 EUR"_s}},
        "{\"price\":90071992547.41," + head + '}', "done 5");
    row("a description", {{Field::Description, u"new \"text\""_s}}, R"({"description":"new \"text\"",)" + head + '}',
        "done 5");
    row("an emptied description", {{Field::Description, QString()}}, R"({"description":"",)" + head + '}', "done 5");
    row("a condition, with the rest of what may be written", {{Field::Condition, u"Played"_s}},
        "{" + head + R"(,"properties":{"condition":"Played","mtg_language":"en"}})", "done 5");
    row("a condition that is not offered", {{Field::Condition, u"Mint"_s}}, "", "refused",
        "does not offer condition \"Mint\"");
    row("graded", {{Field::Attributes, uR"({"graded":true})"_s}},
        R"({"error_mode":"strict","graded":true,"id":400000001,"properties":{"condition":"Near Mint","mtg_language":"en"}})",
        "done 5");
    row("a storage place", {{Field::Attributes, uR"({"user_data_field":"shelf 4"})"_s}},
        "{" + head + R"(,"properties":{"condition":"Near Mint","mtg_language":"en"},"user_data_field":"shelf 4"})",
        "done 5");
    row("a read-only property is left out", {{Field::Attributes, uR"({"cmc":"9","mtg_language":"jp"})"_s}},
        "{" + head + R"(,"properties":{"condition":"Near Mint","mtg_language":"jp"}})", "done 5",
        "cmc cannot be written");
    row("another blueprint is left out", {{Field::Attributes, uR"({"blueprint_id":17})"_s}},
        "{" + head + R"(,"properties":{"condition":"Near Mint","mtg_language":"en"}})", "done 5",
        "another blueprint needs another listing");
    row("titles, categories and images cannot be written",
        {{Field::Title, u"x"_s}, {Field::Category, u"2"_s}, {Field::Images, u"[]"_s}}, "", "done");
    row("a price in another currency", {{Field::Price, u"170 RON"_s}}, "", "refused",
        "the price is in RON, but the CardTrader account sells in EUR");
    row("a price of nothing", {{Field::Price, u"0 EUR"_s}}, "", "refused", "a price above zero");
    row("attributes that are no JSON", {{Field::Attributes, u"{"_s}}, "", "refused", "attributes: ");
}

void TestCardtraderPush::writesFields()
{
    QFETCH(FieldValues, fields);
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    QFETCH(QString, words);
    Shop shop;
    if (fields.contains(Field::Condition) || fields.contains(Field::Attributes))
        shop.http.expect("GET", u"/api/v2/blueprints/export"_s)
            .query(u"expansion_id"_s, u"7"_s)
            .answer(200, magicSingle)
            .times(-1);
    if (!body.isEmpty())
        shop.http.expect("PUT", product(1)).body(body).answer(200, written);
    QVERIFY(shop.push({update(1, std::nullopt, fields)}));
    QCOMPARE(shop.outcome(1), outcome);
    const QString said = shop.last(1).error.detail + shop.last(1).warnings.join(u"; "_s);
    QVERIFY2(words.isEmpty() ? said.isEmpty() : said.contains(words), qPrintable(said));
}

void TestCardtraderPush::neverWritesAQuantityBesideIncrement()
{
    Shop shop;
    shop.http.expect("POST", product(1, u"/increment"_s)).json(R"({"delta_quantity":2})").answer(200, written);
    shop.http.expect("PUT", product(1))
        .json(R"({"price":1.70,"error_mode":"strict","id":400000001})")
        .answer(200, written);
    QVERIFY(shop.push({update(1, 5, {{Field::Price, u"170 EUR"_s}})}));
    QCOMPARE(shop.outcome(1), u"done 5"_s);
    for (const HttpRequest &request : shop.http.requests()) {
        if (request.method == "PUT")
            QVERIFY(!request.body.contains("quantity"));
    }
}

void TestCardtraderPush::tellsWhatBecameOfAWrite_data()
{
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorCode>("failure"); // where there is no answer
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *words, int status, const QByteArray &answer, ErrorCode failure, bool ok,
                        const char *outcome, ErrorCode code) {
        QTest::newRow(words) << status << answer << failure << ok << QString::fromLatin1(outcome) << code;
    };
    constexpr ErrorCode none = ErrorCode::Internal;
    row("refused", 422, R"({"error_code":"validation_error","errors":{"price":["is too low"]},"request_id":"r-1"})",
        none, true, "refused", ErrorCode::Rejected);
    row("a conflict", 409, R"({"error":"busy"})", none, true, "refused", ErrorCode::Rejected);
    row("refused inside a good answer", 200, R"({"result":"error","errors":["no"]})", none, true, "refused",
        ErrorCode::Rejected);
    row("an error without a result", 200, R"({"error":"is locked"})", none, true, "refused", ErrorCode::Rejected);
    row("errors without a result", 200, R"({"errors":{"price":["is too low"]}})", none, true, "refused",
        ErrorCode::Rejected);
    row("refused without a reason", 200, R"({"result":"error"})", none, true, "refused", ErrorCode::Rejected);
    row("neither a result nor a product", 200, R"({"warnings":{}})", none, true, "in doubt", ErrorCode::InDoubt);
    row("a result nobody knows", 200, R"({"result":"queued","resource":{"id":1}})", none, true, "in doubt",
        ErrorCode::InDoubt);
    row("gone: sold, perhaps; to be read back", 404, R"({"error_code":"not_found"})", none, true, "in doubt",
        ErrorCode::NotFound);
    row("a gateway that does not know the address", 404, "<html>", none, true, "in doubt", ErrorCode::InDoubt);
    row("a server in trouble", 500, "<p>Oops</p>", none, true, "in doubt", ErrorCode::InDoubt);
    row("a gateway in trouble", 504, "", none, true, "in doubt", ErrorCode::InDoubt);
    row("no answer in time", 0, "", ErrorCode::Timeout, true, "in doubt", ErrorCode::InDoubt);
    row("a good answer that cannot be read", 200, "<html>", none, true, "in doubt", ErrorCode::InDoubt);
    row("half an answer", 200, R"({"result":"ok","resou)", none, true, "in doubt", ErrorCode::InDoubt);
    row("sent elsewhere", 301, "", none, true, "not sent", ErrorCode::InvalidResponse);
    row("too many requests", 429, R"({"error":"Too many requests"})", none, false, "not sent", ErrorCode::RateLimited);
    row("no network", 0, "", ErrorCode::Offline, false, "not sent", ErrorCode::Offline);
    row("a wrong token", 401, "", none, false, "not sent", ErrorCode::Unauthorized);
    row("a gate in front", 403, "<html>", none, false, "not sent", ErrorCode::Offline);
}

void TestCardtraderPush::tellsWhatBecameOfAWrite()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(ErrorCode, failure);
    QFETCH(bool, ok);
    QFETCH(QString, outcome);
    QFETCH(ErrorCode, code);
    for (const bool quantity : {true, false}) {
        Shop shop;
        ReplayExchange &exchange =
            quantity ? shop.http.expect("POST", product(1, u"/increment"_s)) : shop.http.expect("PUT", product(1));
        if (status)
            exchange.answer(status, answer);
        else
            exchange.fail(makeError(failure, u"failed"_s));
        const Change change = quantity ? update(1, 5) : update(1, std::nullopt, {{Field::Price, u"170 EUR"_s}});
        const Status pushed = shop.push({change});
        QCOMPARE(pushed.ok(), ok);
        QCOMPARE(shop.outcome(1), outcome);
        QCOMPARE(errorCodeName(shop.last(1).error.code), errorCodeName(code));
        QVERIFY(!shop.last(1).error.detail.isEmpty());
        if (status == 422)
            QCOMPARE(shop.last(1).error.requestId, u"r-1"_s);
    }
}

void TestCardtraderPush::movesTheQuantityEvenWhereTheFieldsFail_data()
{
    QTest::addColumn<QString>("price");
    QTest::addColumn<int>("incremented"); // status of the increment
    QTest::addColumn<int>("updated");     // status of the update; 0: none is sent
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("both go through") << u"170 EUR"_s << 200 << 200 << true << u"done 5"_s;
    QTest::newRow("the fields are refused") << u"170 EUR"_s << 200 << 422 << true << u"refused 5"_s;
    QTest::newRow("the fields cannot be sent at all") << u"170 RON"_s << 200 << 0 << true << u"refused 5"_s;
    QTest::newRow("the fields are not sent") << u"170 EUR"_s << 200 << 429 << false << u"not sent 5"_s;
    QTest::newRow("the fields are in doubt") << u"170 EUR"_s << 200 << 500 << true << u"in doubt"_s;
    QTest::newRow("the quantity is in doubt") << u"170 EUR"_s << 500 << 0 << true << u"in doubt"_s;
    QTest::newRow("the quantity is refused") << u"170 EUR"_s << 422 << 0 << true << u"refused"_s;
}

void TestCardtraderPush::movesTheQuantityEvenWhereTheFieldsFail()
{
    QFETCH(QString, price);
    QFETCH(int, incremented);
    QFETCH(int, updated);
    QFETCH(bool, ok);
    QFETCH(QString, outcome);
    Shop shop;
    shop.http.expect("POST", product(1, u"/increment"_s)).answer(incremented, written);
    if (updated)
        shop.http.expect("PUT", product(1)).answer(updated, written);
    QCOMPARE(shop.push({update(1, 5, {{Field::Price, price}})}).ok(), ok);
    QCOMPARE(shop.outcome(1), outcome);
    QCOMPARE(shop.got.value(1).size(), 1); // exactly one receipt
}

void TestCardtraderPush::creates_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("body");
    const Change plain = creation(1);
    const auto row = [](const char *words, const Change &change, const QByteArray &body) {
        QTest::newRow(words) << change << body;
    };
    const QByteArray head = R"({"price":1.50,"blueprint_id":16,)";
    const QByteArray tail = R"("error_mode":"strict",)";
    const QByteArray properties = R"("properties":{"condition":"Near Mint","mtg_language":"en"},"quantity":2)";
    row("under its marker", plain, head + tail + properties + R"(,"user_data_field":"evenstock:es1-k"})");
    row("with a description", creation(1, {{Field::Description, u"signed by nobody"_s}}),
        head + R"("description":"signed by nobody",)" + tail + properties + R"(,"user_data_field":"evenstock:es1-k"})");
    row("with the owner's private text, which a marker would overwrite",
        creation(1, {{Field::Attributes, uR"({"user_data_field":"shelf 4","graded":"true"})"_s}}),
        head + tail + R"("graded":true,)" + properties + R"(,"user_data_field":"shelf 4"})");
    Change again = plain; // ended at zero, made again
    again.raw.insert(u"user_data_field"_s, u"shelf 9"_s);
    again.raw.insert(u"graded"_s, true);
    row("again, with the private text it had", again,
        head + tail + R"("graded":true,)" + properties + R"(,"user_data_field":"shelf 9"})");
    Change lostMarker = plain;
    lostMarker.raw.insert(u"user_data_field"_s, u"evenstock:es1-old"_s);
    row("again, with a new marker in place of an old one", lostMarker,
        head + tail + properties + R"(,"user_data_field":"evenstock:es1-k"})");
    Change chosen = creation(1, {{Field::Attributes, uR"({"blueprint_id":"99","mtg_language":"jp"})"_s}});
    chosen.raw = {};
    row("of the blueprint the owner chose", chosen,
        R"({"price":1.50,"blueprint_id":99,"error_mode":"strict","properties":{"condition":"Near Mint",)"
        R"("mtg_language":"jp"},"quantity":2,"user_data_field":"evenstock:es1-k"})");
}

void TestCardtraderPush::creates()
{
    QFETCH(Change, change);
    QFETCH(QByteArray, body);
    Shop shop;
    if (!change.raw.isEmpty())
        shop.http.expect("GET", u"/api/v2/blueprints/export"_s)
            .query(u"expansion_id"_s, u"7"_s)
            .answer(200, magicSingle);
    shop.http.expect("POST", products)
        .body(body)
        .answer(201, R"({"result":"ok","warnings":{"x":["y"]},"resource":{"id":500000001,"quantity":2}})");
    shop.http.expect("PUT", products + u"/500000001"_s).times(-1).answer(200, written);
    QVERIFY(shop.push({change}));
    QCOMPARE(shop.outcome(1), u"done 2"_s);
    QCOMPARE(shop.last(1).externalId, u"500000001"_s);
    QCOMPARE(shop.last(1).warnings, QStringList{u"x: y"_s});
}

void TestCardtraderPush::refusesCreatesItCannotSend_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *words, const Change &change, const char *said) {
        QTest::newRow(words) << change << QString::fromLatin1(said);
    };
    Change nameless = creation(1);
    nameless.raw = {};
    row("without a blueprint", nameless, "put its blueprint_id into the product's attributes");
    Change bundle = creation(1);
    bundle.raw.insert(u"bundle_size"_s, 4);
    row("a bundle", bundle, "a bundle can only be made on CardTrader's site");
    Change half = creation(1);
    half.quantity = Quantity{500};
    row("half a piece", half, "whole pieces");
    Change none = creation(1);
    none.quantity = Quantity{};
    row("no piece", none, "whole pieces");
    Change priceless = creation(1);
    priceless.fields.remove(Field::Price);
    row("without a price", priceless, "a price above zero");
    Change foreign = creation(1, {{Field::Price, u"150 USD"_s}});
    row("in another currency", foreign, "the price is in USD");
    Change unjudged = creation(1);
    unjudged.fields.remove(Field::Condition);
    unjudged.raw.insert(u"properties"_s, QJsonObject{{u"mtg_language"_s, u"en"_s}});
    row("without a condition, which would become Near Mint", unjudged, "needs the condition");
    row("in a condition that is not offered", creation(1, {{Field::Condition, u"Heavily Played"_s}}),
        "does not offer condition \"Heavily Played\" for this item; it offers: Near Mint, Played");
}

void TestCardtraderPush::refusesCreatesItCannotSend()
{
    QFETCH(Change, change);
    QFETCH(QString, words);
    Shop shop;
    shop.http.expect("GET", u"/api/v2/blueprints/export"_s).anyQuery().answer(200, magicSingle).times(-1);
    QVERIFY(shop.push({change}));
    QCOMPARE(shop.outcome(1), u"refused"_s);
    QCOMPARE(shop.last(1).error.code, ErrorCode::InvalidRequest);
    QVERIFY2(shop.last(1).error.detail.contains(words), qPrintable(shop.last(1).error.detail));
}

void TestCardtraderPush::listsNothingInTheWrongCurrency_data()
{
    QTest::addColumn<QString>("known"); // of the account
    QTest::addColumn<QString>("shown"); // of the shop's rows
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("words");
    QTest::newRow("the same") << u"EUR"_s << u"EUR"_s << u"done 2"_s << QString();
    QTest::newRow("another one was chosen on the site")
        << u"EUR"_s << u"USD"_s << u"refused"_s
        << u"this shop's prices in USD, but the account was connected with "
           "prices in EUR; nothing new is listed"_s;
    QTest::newRow("not known before") << QString() << u"EUR"_s << u"done 2"_s << QString();
    QTest::newRow("not known before, and not the product's")
        << QString() << u"USD"_s << u"refused"_s << u"the price is in EUR, but the CardTrader account sells in USD"_s;
}

void TestCardtraderPush::listsNothingInTheWrongCurrency()
{
    QFETCH(QString, known);
    QFETCH(QString, shown);
    QFETCH(QString, outcome);
    QFETCH(QString, words);
    for (const bool wholeShop : {true, false}) {
        Shop shop;
        shop.session.settings.insert(u"currency"_s, known);
        Change change = creation(1);
        change.raw.remove(u"currency"_s);
        change.marker.clear();
        shop.http.setOrdered(false);
        shop.http.expect("GET", products + u"/export"_s)
            .anyQuery()
            .answer(200, R"([{"id":7,"blueprint_id":16,"quantity":1,"price_cents":100,"price_currency":")" +
                             shown.toLatin1() + R"("}])");
        shop.http.expect("GET", u"/api/v2/blueprints/export"_s).anyQuery().answer(200, magicSingle);
        if (outcome != "refused"_L1)
            shop.http.expect("POST", products)
                .answer(200, R"({"result":"ok","resource":{"id":500000001,"quantity":2}})");
        const bool isRead =
            wholeShop
                ? shop.connector->fetchListings(shop.session, {}, [](const ListingPage &) { return Status(); }).ok()
                : shop.connector->findCreated(shop.session, change).ok();
        QVERIFY(isRead);
        QVERIFY(shop.push({change}));
        QCOMPARE(shop.outcome(1), outcome);
        QVERIFY2(shop.last(1).error.detail.contains(words), qPrintable(shop.last(1).error.detail));
    }
}

void TestCardtraderPush::takesTheMarkerAway_data()
{
    QTest::addColumn<QString>("sku");
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QByteArray>("body"); // of the second write; empty: none
    const QByteArray mine = R"("user_data_field":"evenstock:es1-k",)";
    QTest::newRow("its SKU takes the place")
        << u"A-1"_s << mine << QByteArray(R"({"error_mode":"strict","id":500000001,"user_data_field":"sku:A-1"})");
    QTest::newRow("nothing takes the place of a made-up SKU")
        << u"CT-400000001"_s << QByteArray()
        << QByteArray(R"({"error_mode":"strict","id":500000001,"user_data_field":""})");
    QTest::newRow("a product it was added to keeps its text")
        << u"A-1"_s << QByteArray(R"("user_data_field":"shelf 3",)") << QByteArray();
}

void TestCardtraderPush::takesTheMarkerAway()
{
    QFETCH(QString, sku);
    QFETCH(QByteArray, resource);
    QFETCH(QByteArray, body);
    Shop shop;
    shop.http.expect("GET", u"/api/v2/blueprints/export"_s).anyQuery().answer(200, magicSingle);
    shop.http.expect("POST", products)
        .answer(200, R"({"result":"ok","resource":{)" + resource + R"("id":500000001,"quantity":2}})");
    if (!body.isEmpty()) // and if it fails, the listing is made all the same
        shop.http.expect("PUT", products + u"/500000001"_s).body(body).answer(500, "");
    Change change = creation(1);
    change.sku = sku;
    QVERIFY(shop.push({change}));
    QCOMPARE(shop.outcome(1), u"done 2"_s);

    // What is left of it goes with the next write to the listing.
    Change next = update(2, std::nullopt, {{Field::Price, u"170 EUR"_s}});
    next.sku = u"A-2"_s;
    next.raw.insert(u"user_data_field"_s, u"evenstock:es1-k"_s);
    shop.http.expect("PUT", product(2))
        .json(R"({"price":1.70,"error_mode":"strict","id":400000002,"user_data_field":"sku:A-2"})")
        .answer(200, written);
    QVERIFY(shop.push({next}));
}

void TestCardtraderPush::stopsWhereAMarkerCannotBeTakenAway_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code"); // -1: goes on
    QTest::newRow("a wrong token") << 401 << int(ErrorCode::Unauthorized);
    QTest::newRow("too many requests") << 429 << int(ErrorCode::RateLimited);
    QTest::newRow("a gate in front") << 403 << int(ErrorCode::Offline);
    QTest::newRow("refused: it concerns one listing") << 422 << -1;
    QTest::newRow("a server in trouble: perhaps done") << 500 << -1;
}

void TestCardtraderPush::stopsWhereAMarkerCannotBeTakenAway()
{
    QFETCH(int, status);
    QFETCH(int, code);
    Shop shop;
    shop.http.expect("GET", u"/api/v2/blueprints/export"_s).anyQuery().answer(200, magicSingle);
    for (int i = 1; i <= 2; ++i)
        shop.http.expect("POST", products)
            .answer(200, R"({"result":"ok","resource":{"id":50000000)" + QByteArray::number(i) + R"(,"quantity":2}})");
    shop.http.expect("PUT", products + u"/500000001"_s).answer(status, "");
    if (code < 0)
        shop.http.expect("PUT", products + u"/500000002"_s).answer(200, written);
    const Status pushed = shop.push({creation(1), creation(2)});
    QCOMPARE(pushed ? -1 : int(pushed.error().code), code);
    for (int delivery = 1; delivery <= 2; ++delivery) // made all the same, each with one word
        QCOMPARE(shop.outcome(delivery), u"done 2"_s);
}

void TestCardtraderPush::tellsWhatBecameOfACreate_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("an answer without the product") << 200 << QByteArray(R"({"result":"ok"})") << true << u"in doubt"_s;
    QTest::newRow("an empty answer") << 204 << QByteArray() << true << u"in doubt"_s;
    QTest::newRow("a server in trouble") << 502 << QByteArray() << true << u"in doubt"_s;
    QTest::newRow("no such blueprint") << 404 << QByteArray(R"({"error_code":"not_found"})") << true << u"refused"_s;
    QTest::newRow("a gateway that does not know the address") << 404 << QByteArray() << true << u"in doubt"_s;
    QTest::newRow("refused") << 422 << QByteArray(R"({"errors":{"blueprint_id":["is gone"]}})") << true << u"refused"_s;
    QTest::newRow("too many requests") << 429 << QByteArray() << false << u"not sent"_s;
}

void TestCardtraderPush::tellsWhatBecameOfACreate()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(bool, ok);
    QFETCH(QString, outcome);
    Shop shop;
    shop.http.expect("GET", u"/api/v2/blueprints/export"_s).anyQuery().answer(200, magicSingle);
    shop.http.expect("POST", products).answer(status, answer);
    QCOMPARE(shop.push({creation(1)}).ok(), ok);
    QCOMPARE(shop.outcome(1), outcome);
    QVERIFY(shop.last(1).externalId.isEmpty());
}

void TestCardtraderPush::sendsUrgentThingsFirst()
{
    Shop shop;
    shop.http.expect("DELETE", product(4)).answer(200, written);
    shop.http.expect("POST", product(2, u"/increment"_s)).answer(200, written);
    shop.http.expect("POST", product(3, u"/increment"_s)).answer(200, written);
    shop.http.expect("GET", u"/api/v2/blueprints/export"_s).anyQuery().answer(200, magicSingle);
    shop.http.expect("PUT", product(3)).answer(200, written);
    shop.http.expect("POST", products).answer(200, written);
    shop.http.expect("PUT", product(1)).answer(200, written);
    QVERIFY(shop.push({creation(1), update(2, 5), update(3, 5, {{Field::Condition, u"Played"_s}}), end(4)}));
    for (int delivery = 1; delivery <= 4; ++delivery) {
        QCOMPARE(shop.got.value(delivery).size(), 1);
        QCOMPARE(shop.last(delivery).outcome, Outcome::Done);
    }
}

void TestCardtraderPush::sendsNothingMoreAfterAnErrorThatStops_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("a wrong token") << 401;
    QTest::newRow("too many requests") << 429;
    QTest::newRow("a gate in front") << 403;
}

void TestCardtraderPush::sendsNothingMoreAfterAnErrorThatStops()
{
    QFETCH(int, status);
    Shop shop;
    shop.http.expect("POST", product(1, u"/increment"_s)).answer(200, written);
    shop.http.expect("POST", product(2, u"/increment"_s)).answer(500, "");
    shop.http.expect("POST", product(3, u"/increment"_s)).answer(status, "");
    const Status pushed = shop.push({update(1, 5), update(2, 5), update(3, 5), update(4, 5), creation(5),
                                     update(6, std::nullopt, {{Field::Price, u"1 EUR"_s}})});
    QVERIFY(!pushed);
    QCOMPARE(shop.outcome(1), u"done 5"_s);
    QCOMPARE(shop.outcome(2), u"in doubt"_s);
    for (int delivery = 3; delivery <= 6; ++delivery)
        QCOMPARE(shop.outcome(delivery), u"not sent"_s);
}

void TestCardtraderPush::stopsWhenAsked()
{
    Shop shop;
    shop.stop.request_stop();
    const Status pushed = shop.push({end(1), update(2, 5), creation(3)});
    QVERIFY(!pushed);
    QCOMPARE(pushed.error().code, ErrorCode::Cancelled);
    for (int delivery = 1; delivery <= 3; ++delivery)
        QCOMPARE(shop.outcome(delivery), u"not sent"_s);
}

void TestCardtraderPush::learnsABlueprintOnce()
{
    Shop shop;
    shop.http.expect("GET", u"/api/v2/blueprints/export"_s).query(u"expansion_id"_s, u"7"_s).answer(200, magicSingle);
    for (int i = 0; i < 3; ++i)
        shop.http.expect("PUT", product(1 + i % 2)).answer(200, written);
    QVERIFY(shop.push({update(1, std::nullopt, {{Field::Condition, u"Played"_s}}),
                       update(2, std::nullopt, {{Field::Condition, u"Played"_s}})}));
    QVERIFY(shop.push({update(1, std::nullopt, {{Field::Condition, u"Near Mint"_s}})})); // the next batch of the run
}

void TestCardtraderPush::worksWithoutTheBlueprint()
{
    Shop shop;
    shop.http.expect("GET", u"/api/v2/blueprints/export"_s)
        .query(u"expansion_id"_s, u"7"_s)
        .answer(404, R"({"error_code":"not_found","extra":{"message":"Data is not ready"}})");
    shop.http.expect("PUT", product(1))
        .json(R"({"error_mode":"strict","id":400000001,"properties":{"condition":"Mint","mtg_language":"en"}})")
        .answer(422, R"({"errors":{"condition":["Mint is not allowed"]}})");
    QVERIFY(shop.push({update(1, std::nullopt, {{Field::Condition, u"Mint"_s}})}));
    QCOMPARE(shop.outcome(1), u"refused"_s); // strict mode: never silently Near Mint
}

QTEST_GUILESS_MAIN(TestCardtraderPush)
#include "tst_cardtrader_push.moc"

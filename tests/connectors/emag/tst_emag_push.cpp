// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_offer_items.h"
#include "tests/connectors/emag/push_shop.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::emag;
using namespace Qt::StringLiterals;

namespace {

QByteArray results(const QList<QPair<QString, QJsonObject>> &rows)
{
    QJsonObject object;
    for (const auto &[id, row] : rows)
        object.insert(id, row);
    return answerOf(object);
}

const QJsonObject fine{{u"isError"_s, false}, {u"messages"_s, QJsonArray{u"Offer updated successfully"_s}}};

QByteArray stockItem(int id, int pieces)
{
    return QByteArray("{\"id\":") + QByteArray::number(id) +
           ",\"stock\":[{\"warehouse_id\":1,\"value\":" + QByteArray::number(pieces) + "}]}";
}

} // namespace

class TestEmagPush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOnlyWhatChanged();
    void writesToTheWarehouseItWasReadFrom();
    void addsWhatUnacknowledgedOrdersReserve();
    void sendsZeroEvenWhereOrdersCannotBeRead();
    void looksAtEachOffersOwnResult();
    void sendsFiftyAtATime();
    void countsValues();
    void sendsARefusedBatchOneByOne();
    void tellsWhatBecameOfAWrite_data();
    void tellsWhatBecameOfAWrite();
    void refusesBeforeSending_data();
    void refusesBeforeSending();
    void neverSendsStockOfAnFbeAccount();
    void sendsTextsOnTopOfTheFreshRow();
    void takesARemarkForSaved();
    void keepsAnOfferThatWasSwitchedOffSwitchedOff();
    void writesBareListsWhereTheAccountWantsThem();
    void patchesStockWhereWanted_data();
    void patchesStockWhereWanted();
};

void TestEmagPush::sendsOnlyWhatChanged()
{
    PushShop shop;
    shop.hasNewOrders();
    shop.saves(R"([{"id":1,"sale_price":41.3223},)" + stockItem(2, 5) + ']')
        .header("Authorization", "Basic " + QByteArray("shop@example.test:pass-4711").toBase64())
        .header("Content-Type", "application/json")
        .answer(200, results({{u"1"_s, fine}, {u"2"_s, fine}}));
    Change cheaper = update(1, {}, {{Field::Price, u"5000 RON"_s}});
    cheaper.raw.insert(u"min_sale_price"_s, 1);
    QVERIFY(shop.push({cheaper, update(2, 5)}));
    QCOMPARE(shop.outcome(1), u"done"_s);
    QCOMPARE(shop.outcome(2), u"done"_s);
    QCOMPARE(shop.http.requests().last().bucket, u"other"_s);
    QCOMPARE(shop.http.requests().first().bucket, u"orders"_s);
}

// A read may leave the warehouse out; a write names one, the row's own or the account's.
void TestEmagPush::writesToTheWarehouseItWasReadFrom()
{
    PushShop shop;
    shop.session.settings.insert(u"warehouse_id"_s, u"4"_s);
    shop.hasNewOrders();
    shop.saves(R"([{"id":1,"stock":[{"warehouse_id":7,"value":5}]},{"id":2,"stock":[{"warehouse_id":4,"value":6}]}])")
        .answer(200, results({{u"1"_s, fine}, {u"2"_s, fine}}));
    Change named = update(1, 5);
    named.raw.insert(u"stock"_s, QJsonArray{QJsonObject{{u"warehouse_id"_s, u"7"_s}, {u"value"_s, u"12"_s}}});
    Change unnamed = update(2, 6);
    unnamed.raw.insert(u"stock"_s, QJsonArray{QJsonObject{{u"value"_s, 12}}});
    QVERIFY(shop.push({named, unnamed}));
    QCOMPARE(shop.outcome(1), u"done"_s);
    QCOMPARE(shop.outcome(2), u"done"_s);
}

// estimated_stock is what is on sale; a write sets the whole stock, the reserved pieces included.
void TestEmagPush::addsWhatUnacknowledgedOrdersReserve()
{
    PushShop shop;
    QJsonObject order = exampleOrder(9);
    order.insert(u"products"_s, QJsonArray{exampleLine(91, 2, 3), exampleLine(92, 4, 1)});
    shop.hasNewOrders({order, exampleOrder(10, 2)}); // the second one is acknowledged: an ignored filter
    shop.saves('[' + stockItem(2, 8) + ']').answer(200, results({{u"2"_s, fine}}));
    QVERIFY(shop.push({update(2, 5)}));
    QCOMPARE(shop.outcome(2), u"done"_s);
}

void TestEmagPush::sendsZeroEvenWhereOrdersCannotBeRead()
{
    PushShop shop;
    shop.http.expect("POST", u"/api-3/order/read"_s).answer(500);
    shop.saves('[' + stockItem(1, 0) + ']').answer(200, results({{u"1"_s, fine}}));
    QVERIFY(shop.push({update(1, 0), update(2, 5)}));
    QCOMPARE(shop.outcome(1), u"done"_s);
    QCOMPARE(shop.outcome(2), u"not sent"_s);
}

void TestEmagPush::looksAtEachOffersOwnResult()
{
    PushShop shop;
    shop.hasNewOrders();
    const QJsonObject bad{{u"isError"_s, true}, {u"messages"_s, QJsonArray{u"Offer 2 not found"_s}}};
    shop.http.expect("POST", u"/api-3/offer/save"_s).answer(200, results({{u"1"_s, fine}, {u"2"_s, bad}}));
    QVERIFY(shop.push({update(1, 5), update(2, 5), update(3, 5)}));
    QCOMPARE(shop.outcome(1), u"done"_s);
    QCOMPARE(shop.outcome(2), u"refused"_s);
    QCOMPARE(shop.last(2).error.code, ErrorCode::NotFound);
    QVERIFY(shop.last(2).error.detail.contains(u"Offer 2 not found"_s));
    QCOMPARE(shop.outcome(3), u"in doubt"_s); // the answer does not mention it
}

void TestEmagPush::sendsFiftyAtATime()
{
    PushShop shop;
    shop.hasNewOrders();
    for (int i = 0; i < 3; ++i)
        shop.http.expect("POST", u"/api-3/offer/save"_s).answer(200, answerOf(QJsonArray()));
    QList<Change> changes;
    for (int i = 1; i <= 120; ++i)
        changes.append(update(i, 5));
    QVERIFY(shop.push(changes));
    QList<qsizetype> sizes;
    for (const HttpRequest &request : shop.http.requests().mid(1))
        sizes.append(QJsonDocument::fromJson(request.body).object().value("data"_L1).toArray().size());
    QCOMPARE(sizes, (QList<qsizetype>{50, 50, 20}));
    QCOMPARE(shop.got.size(), 120);
}

void TestEmagPush::countsValues()
{
    OfferItem item;
    item.members = {{u"id"_s, 1},
                    {u"stock"_s, QJsonArray{QJsonObject{{u"warehouse_id"_s, 1}, {u"value"_s, 2}}}},
                    {u"images"_s, QJsonArray{u"a"_s, u"b"_s}}};
    item.amounts = {{u"sale_price"_s, 10000}};
    QCOMPARE(item.leaves(), 6);
    QCOMPARE(amountIn(item.json(), "sale_price"), 10000);
}

void TestEmagPush::sendsARefusedBatchOneByOne()
{
    PushShop shop;
    shop.hasNewOrders();
    shop.http.expect("POST", u"/api-3/offer/save"_s)
        .answer(200, answerOf(QJsonArray(), true, {u"Maximum input vars of 4000 exceeded"_s}));
    shop.saves('[' + stockItem(1, 5) + ']').answer(200, results({{u"1"_s, fine}}));
    shop.saves('[' + stockItem(2, 5) + ']').answer(200, answerOf(QJsonArray(), true, {u"Stock is locked"_s}));
    QVERIFY(shop.push({update(1, 5), update(2, 5)}));
    QCOMPARE(shop.outcome(1), u"done"_s);
    QCOMPARE(shop.outcome(2), u"refused"_s);
}

void TestEmagPush::tellsWhatBecameOfAWrite_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("stops");
    QTest::newRow("refused") << 400 << QByteArray("{}") << u"refused"_s << false;
    QTest::newRow("a server error") << 502 << QByteArray("<html>") << u"in doubt"_s << false;
    QTest::newRow("too many requests") << 429 << QByteArray("{}") << u"not sent"_s << true;
    QTest::newRow("no rights any more") << 403 << QByteArray("{}") << u"not sent"_s << true;
    QTest::newRow("the address is refused")
        << 200 << QByteArray(R"({"isError":true,"messages":["Invalid vendor ip [203.0.113.7]"]})") << u"not sent"_s
        << true;
    QTest::newRow("not interpreted") << 200 << QByteArray(R"({"results":[]})") << u"in doubt"_s << false;
    QTest::newRow("a web page with 200") << 200 << QByteArray("<html>") << u"in doubt"_s << false;
    QTest::newRow("done without results") << 200 << answerOf(QJsonArray()) << u"done"_s << false;
}

void TestEmagPush::tellsWhatBecameOfAWrite()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    QFETCH(bool, stops);
    PushShop shop;
    shop.hasNewOrders();
    shop.http.expect("POST", u"/api-3/offer/save"_s).answer(status, body);
    QCOMPARE(!shop.push({update(1, 5)}), stops);
    QCOMPARE(shop.outcome(1), outcome);
}

void TestEmagPush::refusesBeforeSending_data()
{
    QTest::addColumn<QString>("price");
    QTest::addColumn<QJsonObject>("raw");
    QTest::addColumn<QString>("says");
    const auto with = [](const QString &key, const QJsonValue &value) {
        QJsonObject raw = exampleOffer(1);
        raw.insert(key, value);
        return raw;
    };
    QTest::newRow("below the lowest price on eMAG") << u"6049 RON"_s << exampleOffer(1) << u"below the lowest"_s;
    QTest::newRow("above the highest price on eMAG") << u"48401 RON"_s << exampleOffer(1) << u"above the highest"_s;
    QTest::newRow("another currency") << u"5000 EUR"_s << exampleOffer(1) << u"RON"_s;
    QTest::newRow("Bulgaria after the euro") << u"5000 BGN"_s << with(u"currency"_s, u"EUR"_s) << u"EUR"_s;
    QTest::newRow("nothing") << u"0 RON"_s << exampleOffer(1) << u"above zero"_s;
    QTest::newRow("an unknown VAT rate") << u"12100 RON"_s << with(u"vat_id"_s, 77) << u"77"_s;
    QTest::newRow("end of life") << u"12100 RON"_s << with(u"status"_s, 2) << u"end of life"_s;
}

void TestEmagPush::refusesBeforeSending()
{
    QFETCH(QString, price);
    QFETCH(QJsonObject, raw);
    QFETCH(QString, says);
    PushShop shop;
    Change change = update(1, {}, {{Field::Price, price}});
    change.raw = raw;
    QVERIFY(shop.push({change}));
    QCOMPARE(shop.outcome(1), u"refused"_s);
    QCOMPARE(shop.last(1).error.code, ErrorCode::InvalidRequest);
    QVERIFY2(shop.last(1).error.detail.contains(says), qPrintable(shop.last(1).error.detail));
    QCOMPARE(shop.http.requests().size(), 0);
}

void TestEmagPush::neverSendsStockOfAnFbeAccount()
{
    PushShop shop;
    shop.session.settings.insert(u"account_type"_s, u"fbe"_s);
    shop.saves(R"([{"id":2,"sale_price":100.0000}])").answer(200, results({{u"2"_s, fine}}));
    shop.saves(R"([{"id":3,"status":0}])").answer(200, results({{u"3"_s, fine}}));
    Change end = update(3, 0);
    end.kind = ChangeKind::End;
    QVERIFY(shop.push({update(1, 5), update(2, {}, {{Field::Price, u"12100 RON"_s}})}));
    QVERIFY(shop.push({end}));
    QCOMPARE(shop.outcome(1), u"refused"_s);
    QCOMPARE(shop.outcome(2), u"done"_s);
    QCOMPARE(shop.outcome(3), u"done"_s);
}

void TestEmagPush::sendsTextsOnTopOfTheFreshRow()
{
    PushShop shop;
    shop.hasNewOrders();
    shop.saves('[' + stockItem(1, 5) + ']').answer(200, results({{u"1"_s, fine}}));
    shop.asksPage(1, 100, {{u"id"_s, 1}}).answer(200, answerOf(QJsonArray{exampleOffer(1, 9)}));
    shop.http.expect("POST", u"/api-3/product_offer/save"_s).answer(200, answerOf(QJsonArray()));
    QVERIFY(shop.push({update(1, 5, {{Field::Title, u"A better lamp"_s}})}));
    QCOMPARE(shop.outcome(1), u"done"_s);
    QCOMPARE(shop.last(1).quantity, Quantity::pieces(5));
    const QJsonObject sent = QJsonDocument::fromJson(shop.http.requests().last().body)
                                 .object()
                                 .value("data"_L1)
                                 .toArray()
                                 .first()
                                 .toObject();
    QCOMPARE(sent.value("name"_L1).toString(), u"A better lamp"_s);
    QCOMPARE(sent.value("category_id"_L1).toInt(), 311); // without it eMAG takes it for a new product
    QCOMPARE(sent.value("part_number"_L1).toString(), u"EX-1"_s);
    QCOMPARE(sent.value("emag_club"_L1).toInt(-1), 0);
    QVERIFY(!sent.contains("description"_L1)); // texts edited on eMAG survive
    QCOMPARE(sent.value("stock"_L1).toArray().first().toObject().value("value"_L1).toInt(), 9);
}

void TestEmagPush::takesARemarkForSaved()
{
    PushShop shop;
    shop.asksPage(1, 100, {{u"id"_s, 1}}).answer(200, answerOf(QJsonArray{exampleOffer(1)}));
    shop.http.expect("POST", u"/api-3/product_offer/save"_s)
        .answer(200, answerOf(QJsonArray(), true, {u"WARNING: The product was saved as a draft"_s}));
    QVERIFY(shop.push({update(1, {}, {{Field::Description, u"<p>x</p>"_s}})}));
    QCOMPARE(shop.outcome(1), u"done"_s);
    QCOMPARE(shop.last(1).warnings, QStringList{u"WARNING: The product was saved as a draft"_s});
}

void TestEmagPush::keepsAnOfferThatWasSwitchedOffSwitchedOff()
{
    PushShop shop;
    QJsonObject off = exampleOffer(1);
    off.insert(u"status"_s, 0);
    Change change = update(1, 5, {{Field::Title, u"A better lamp"_s}});
    change.raw = off;
    shop.hasNewOrders();
    shop.saves('[' + stockItem(1, 5) + ']').answer(200, results({{u"1"_s, fine}})); // without a status
    shop.asksPage(1, 100, {{u"id"_s, 1}}).answer(200, answerOf(QJsonArray{off}));
    shop.http.expect("POST", u"/api-3/product_offer/save"_s).answer(200, answerOf(QJsonArray()));
    QVERIFY(shop.push({change}));
    const QJsonObject sent = QJsonDocument::fromJson(shop.http.requests().last().body)
                                 .object()
                                 .value("data"_L1)
                                 .toArray()
                                 .first()
                                 .toObject();
    QCOMPARE(sent.value("status"_L1).toInt(-1), 0);
}

void TestEmagPush::writesBareListsWhereTheAccountWantsThem()
{
    PushShop shop;
    shop.session.settings.insert(u"save_envelope"_s, u"bare"_s);
    shop.hasNewOrders();
    shop.http.expect("POST", u"/api-3/offer/save"_s)
        .json('[' + stockItem(1, 5) + ']')
        .answer(200, results({{u"1"_s, fine}}));
    QVERIFY(shop.push({update(1, 5)}));
    QCOMPARE(shop.outcome(1), u"done"_s);
}

void TestEmagPush::patchesStockWhereWanted_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("fallsBack");
    QTest::newRow("taken") << 204 << false;
    QTest::newRow("not taken") << 400 << true;
    QTest::newRow("not allowed") << 403 << true;
    QTest::newRow("no such call") << 404 << true;
}

void TestEmagPush::patchesStockWhereWanted()
{
    QFETCH(int, status);
    QFETCH(bool, fallsBack);
    PushShop shop;
    shop.session.settings.insert(u"offer_stock"_s, u"true"_s);
    shop.hasNewOrders();
    shop.http.expect("PATCH", u"/api-3/offer_stock/1"_s).json(R"({"stock":5})").answer(status);
    if (fallsBack)
        shop.saves('[' + stockItem(1, 5) + ']').answer(200, results({{u"1"_s, fine}}));
    QVERIFY(shop.push({update(1, 5)}));
    QCOMPARE(shop.outcome(1), u"done"_s);
}

QTEST_GUILESS_MAIN(TestEmagPush)
#include "tst_emag_push.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_order_parse.h"
#include "tests/connectors/cardtrader/order_examples.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::cardtrader;
using namespace Qt::StringLiterals;

class TestCardtraderOrderParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPaidOrder();
    void keepsRepeatedLinesOfOneProductApart();
    void appliesTheRules_data();
    void appliesTheRules();
    void matchesLinesOfGoneProducts_data();
    void matchesLinesOfGoneProducts();
    void pricesLines_data();
    void pricesLines();
    void keepsNoMoreOfTheBuyerThanNeeded_data();
    void keepsNoMoreOfTheBuyerThanNeeded();
    void knowsWhenItWasPlaced_data();
    void knowsWhenItWasPlaced();
    void tellsWhoAskedToCancel();
    void namesLinesWithoutId();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void doesNotGuessABundle_data();
    void doesNotGuessABundle();
    void refusesWhatStandsTwice_data();
    void refusesWhatStandsTwice();
    void readsTheAccountsSettings();
};

void TestCardtraderOrderParse::readsAPaidOrder()
{
    const auto order =
        parseOrder(exampleOrder(733733, u"paid"_s, false, {exampleItem(1, 400000001, 2)}), {.readAt = 77});
    QVERIFY2(order, qPrintable(order ? QString() : order.error().detail));
    QCOMPARE(order->externalId, u"733733"_s);
    QCOMPARE(order->code, u"20261120733733"_s);
    QCOMPARE(order->state, u"paid"_s);
    QVERIFY(!order->isFinal);
    QVERIFY(!order->isStoreless);
    QCOMPARE(order->readAt, 77);
    QCOMPARE(order->modifiedAt, 0); // CardTrader gives none
    QCOMPARE(moneyToField(order->total), u"290 EUR"_s);
    QCOMPARE(order->buyerName, u"ada_b"_s);
    QVERIFY(order->reviewReason.isEmpty());
    QCOMPARE(order->lines.size(), 1);
    const RemoteOrderLine &line = order->lines.first();
    QCOMPARE(line.externalId, u"1"_s);
    QCOMPARE(line.listingExternalId, u"400000001"_s);
    QCOMPARE(line.sku, u"CT-400000001"_s);
    QCOMPARE(line.quantity, Quantity::pieces(2));
    QCOMPARE(line.action, HoldAction::Hold);
    QCOMPARE(line.firstAction, HoldAction::Hold);
    QCOMPARE(line.matchKeys, (QStringList{u"blueprint:16"_s, u"like:16|condition=Near Mint|mtg_language=en"_s}));
}

void TestCardtraderOrderParse::keepsRepeatedLinesOfOneProductApart()
{
    const auto order =
        parseOrder(exampleOrder(1, u"hub_pending"_s, true,
                                {exampleItem(11, 400000001), exampleItem(12, 400000001), exampleItem(13, 400000001)}),
                   {});
    QVERIFY(order);
    QCOMPARE(order->lines.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(order->lines.at(i).externalId, QString::number(11 + i));
        QCOMPARE(order->lines.at(i).quantity, Quantity::pieces(1));
        QCOMPARE(order->lines.at(i).action, HoldAction::Hold);
    }
}

void TestCardtraderOrderParse::appliesTheRules_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("zero");
    QTest::addColumn<QJsonObject>("item");
    QTest::addColumn<HoldAction>("first");
    QTest::addColumn<HoldAction>("action");
    QTest::addColumn<QString>("note");
    const QJsonObject item = exampleItem(1, 400000001);
    const QString none;
    QTest::newRow("Zero at the hub") << u"hub_pending"_s << true << item << HoldAction::Hold << HoldAction::Hold
                                     << none;
    QTest::newRow("pre-sale of this order") << u"hub_pending"_s << true << with(item, "hub_pending_order_id", 500)
                                            << HoldAction::Hold << HoldAction::Hold << none;
    QTest::newRow("pre-sale id as text") << u"hub_pending"_s << true << with(item, "hub_pending_order_id", u"500"_s)
                                         << HoldAction::Hold << HoldAction::Hold << none;
    QTest::newRow("pre-sale id of null") << u"hub_pending"_s << true
                                         << with(item, "hub_pending_order_id", QJsonValue::Null) << HoldAction::Hold
                                         << HoldAction::Hold << none;
    QTest::newRow("pre-sale of another order")
        << u"hub_pending"_s << true << with(item, "hub_pending_order_id", 499) << HoldAction::Keep << HoldAction::Keep
        << u"pre-sale, counted by another order"_s;
    QTest::newRow("the weekly paid order") << u"paid"_s << true << item << HoldAction::Keep << HoldAction::Keep << none;
    QTest::newRow("taken out at the hub")
        << u"paid"_s << false << with(item, "deleted_at", u"2026-11-22T00:00:00.000Z"_s) << HoldAction::Keep
        << HoldAction::Keep << u"taken out of the order at the hub"_s;
    QTest::newRow("an empty deletion time is none")
        << u"paid"_s << false << with(item, "deleted_at", QString()) << HoldAction::Hold << HoldAction::Hold << none;
    QTest::newRow("cancelled") << u"canceled"_s << false << item << HoldAction::Release << HoldAction::Release << none;
}

void TestCardtraderOrderParse::appliesTheRules()
{
    QFETCH(QString, state);
    QFETCH(bool, zero);
    QFETCH(QJsonObject, item);
    QFETCH(HoldAction, first);
    QFETCH(HoldAction, action);
    QFETCH(QString, note);
    const auto order = parseOrder(exampleOrder(500, state, zero, {item}), {});
    QVERIFY(order);
    QCOMPARE(order->lines.first().firstAction, first);
    QCOMPARE(order->lines.first().action, action);
    QCOMPARE(order->lines.first().note, note);
}

void TestCardtraderOrderParse::matchesLinesOfGoneProducts_data()
{
    QTest::addColumn<QJsonObject>("item");
    QTest::addColumn<QString>("listing");
    QTest::addColumn<QString>("sku");
    QTest::addColumn<int>("keys");
    const QJsonObject gone = exampleItem(1, QJsonValue::Null);
    QTest::newRow("the id is still there") << exampleItem(1, 400000001) << u"400000001"_s << u"CT-400000001"_s << 2;
    QTest::newRow("the id is text") << exampleItem(1, u"400000001"_s) << u"400000001"_s << u"CT-400000001"_s << 2;
    QTest::newRow("gone, with a SKU") << with(gone, "user_data_field", u"sku:A-1"_s) << QString() << u"A-1"_s << 2;
    QTest::newRow("gone, without a SKU") << gone << QString() << QString() << 2;
    QTest::newRow("gone, without a blueprint")
        << with(gone, "blueprint_id", QJsonValue::Null) << QString() << QString() << 0;
}

void TestCardtraderOrderParse::matchesLinesOfGoneProducts()
{
    QFETCH(QJsonObject, item);
    QFETCH(QString, listing);
    QFETCH(QString, sku);
    QFETCH(int, keys);
    const auto order = parseOrder(exampleOrder(1, u"paid"_s, false, {item}), {});
    QVERIFY(order);
    QCOMPARE(order->lines.first().listingExternalId, listing);
    QCOMPARE(order->lines.first().sku, sku);
    QCOMPARE(order->lines.first().matchKeys.size(), keys);
    QCOMPARE(order->lines.first().action, HoldAction::Hold); // never dropped
}

void TestCardtraderOrderParse::pricesLines_data()
{
    QTest::addColumn<int>("subtotal");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("price"); // of a line of three at 150
    QTest::addColumn<bool>("doubtful");
    QTest::newRow("prices are per unit") << 450 << u"EUR"_s << u"450 EUR"_s << false;
    QTest::newRow("prices are per line") << 150 << u"EUR"_s << u"150 EUR"_s << false;
    QTest::newRow("neither adds up") << 451 << u"EUR"_s << u"450 EUR"_s << true;
    QTest::newRow("other currencies are never added") << 450 << u"USD"_s << u"450 EUR"_s << true;
}

void TestCardtraderOrderParse::pricesLines()
{
    QFETCH(int, subtotal);
    QFETCH(QString, currency);
    QFETCH(QString, price);
    QFETCH(bool, doubtful);
    const QJsonObject sum{{u"cents"_s, subtotal}, {u"currency"_s, currency}};
    const auto order =
        parseOrder(with(exampleOrder(1, u"paid"_s, false, {exampleItem(1, 5, 3)}), "seller_subtotal", sum), {});
    QVERIFY(order);
    QCOMPARE(moneyToField(order->lines.first().price), price);
    QCOMPARE(order->details.contains("price_check"_L1), doubtful);
}

void TestCardtraderOrderParse::keepsNoMoreOfTheBuyerThanNeeded_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("zero");
    QTest::addColumn<bool>("hasAddress");
    QTest::newRow("to be sent") << u"paid"_s << false << true;
    QTest::newRow("perhaps to be sent") << u"request_for_cancel"_s << false << true;
    QTest::newRow("to be sent to the hub") << u"paid"_s << true << false;
    for (const char *state : {"hub_pending", "sent", "arrived", "done", "canceled", "lost"})
        QTest::newRow(state) << QString::fromLatin1(state) << false << false;
}

void TestCardtraderOrderParse::keepsNoMoreOfTheBuyerThanNeeded()
{
    QFETCH(QString, state);
    QFETCH(bool, zero);
    QFETCH(bool, hasAddress);
    const auto order = parseOrder(exampleOrder(1, state, zero, {exampleItem(1, 5)}), {});
    QVERIFY(order);
    const QByteArray kept = bytes(order->details);
    QCOMPARE(kept.contains("Musterweg"), hasAddress);
    QCOMPARE(kept.contains("Ada Beispiel"), hasAddress);
    QVERIFY(!kept.contains("example.com"));
    QVERIFY(!kept.contains("0000000"));
    QVERIFY(!kept.contains("900100"));
}

void TestCardtraderOrderParse::knowsWhenItWasPlaced_data()
{
    QTest::addColumn<QJsonValue>("paidAt");
    QTest::addColumn<QString>("placed");
    QTest::newRow("when it was paid") << QJsonValue(u"2026-11-21T09:00:00.000Z"_s) << u"2026-11-21T09:00:00.000Z"_s;
    QTest::newRow("not paid yet: when its first line was made") << QJsonValue() << u"2026-11-20T10:00:00.000Z"_s;
    QTest::newRow("an unreadable time does not lose the sale")
        << QJsonValue(u"yesterday"_s) << u"2026-11-20T10:00:00.000Z"_s;
}

void TestCardtraderOrderParse::knowsWhenItWasPlaced()
{
    QFETCH(QJsonValue, paidAt);
    QFETCH(QString, placed);
    const QJsonObject later = with(exampleItem(1, 5), "created_at", u"2026-11-20T11:00:00.000Z"_s);
    const auto order =
        parseOrder(with(exampleOrder(1, u"hub_pending"_s, true, {later, exampleItem(2, 6)}), "paid_at", paidAt), {});
    QVERIFY(order);
    QCOMPARE(isoUtc(order->placedAt), placed);
}

void TestCardtraderOrderParse::tellsWhoAskedToCancel()
{
    const QJsonObject order = exampleOrder(1, u"request_for_cancel"_s, false, {exampleItem(1, 5)});
    QCOMPARE(parseOrder(with(order, "cancel_requester", u"buyer"_s), {})->actions, QStringList{u"confirm_cancel"_s});
    QVERIFY(parseOrder(with(order, "cancel_requester", u"seller"_s), {})->actions.isEmpty());
    const auto unknown = parseOrder(with(order, "state", u"on_the_moon"_s), {});
    QCOMPARE(unknown->reviewReason, u"unknown_state:on_the_moon"_s);
    QCOMPARE(unknown->lines.first().action, HoldAction::Keep);
}

void TestCardtraderOrderParse::namesLinesWithoutId()
{
    QJsonObject item = exampleItem(1, u"392763065"_s);
    item.remove("id"_L1);
    const auto order = parseOrder(
        QJsonObject{{u"id"_s, 12345}, {u"state"_s, u"paid"_s}, {u"order_items"_s, QJsonArray{item, item}}}, {});
    QVERIFY(order);
    QCOMPARE(order->lines.at(0).externalId, u"product:392763065#0"_s);
    QCOMPARE(order->lines.at(1).externalId, u"product:392763065#1"_s);
}

void TestCardtraderOrderParse::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QJsonObject>("order");
    const QJsonObject item = exampleItem(1, 5);
    const QJsonObject order = exampleOrder(1, u"paid"_s, false, {item});
    const auto row = [&](const char *words, const QJsonObject &broken) { QTest::newRow(words) << broken; };
    row("an empty object", {});
    row("no id", with(order, "id", QJsonValue::Null));
    row("no state", with(order, "state", QString()));
    row("a state that is a list", with(order, "state", QJsonArray()));
    row("no lines at all", with(order, "order_items", QJsonValue::Null));
    row("lines that are an object", with(order, "order_items", QJsonObject()));
    const auto line = [&](const char *words, const char *key, const QJsonValue &value) {
        QTest::newRow(words) << exampleOrder(1, u"paid"_s, false, {item, with(item, key, value)});
    };
    line("a line without quantity", "quantity", QJsonValue::Null);
    line("a line with a negative quantity", "quantity", -1);
    line("a line with half a piece", "quantity", 1.5);
    line("a line of more than there can be", "quantity", 9e15);
    line("a bundle of nothing", "bundle_size", 0);
    line("properties that are a list", "properties", QJsonArray());
    line("a product that is an object", "product_id", QJsonObject());
    QTest::newRow("a line that is no object")
        << with(order, "order_items", QJsonArray{item, 17}); // a missing line would give its stock back
}

void TestCardtraderOrderParse::refusesWhatItCannotRead()
{
    QFETCH(QJsonObject, order);
    const auto parsed = parseOrder(order, {});
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidResponse);
}

void TestCardtraderOrderParse::doesNotGuessABundle_data()
{
    QTest::addColumn<QJsonValue>("bundle");
    QTest::addColumn<qint64>("units"); // 0: not said
    QTest::newRow("single cards") << QJsonValue(1) << qint64(1);
    QTest::newRow("a bundle of four") << QJsonValue(4) << qint64(4);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << qint64(0);
    QTest::newRow("left out") << QJsonValue(QJsonValue::Undefined) << qint64(0);
}

void TestCardtraderOrderParse::doesNotGuessABundle()
{
    QFETCH(QJsonValue, bundle);
    QFETCH(qint64, units);
    const auto order =
        parseOrder(exampleOrder(1, u"paid"_s, false, {with(exampleItem(1, 5), "bundle_size", bundle)}), {});
    QVERIFY(order);
    QCOMPARE(order->lines.first().units.value_or(0), units);
}

void TestCardtraderOrderParse::refusesWhatStandsTwice_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QString>("error"); // empty: none
    const QByteArray plain = R"({"id":7,"state":"paid","seller_total":{"cents":150,"currency":"EUR"},"order_items":[)"
                             R"({"id":1,"name":"[{\"quantity\":1","quantity":1,"properties":{"a":1,"a":2}},)"
                             R"({"id":2,"quantity":2,"bundle_size":1,"seller_price":{"cents":150,"currency":"EUR"}}]})";
    const auto twice = [&](const char *words, const QByteArray &before, const QByteArray &first, const QString &error) {
        QByteArray order = plain;
        order.replace(plain.lastIndexOf(before), 0, first);
        QTest::newRow(words) << order << error;
    };
    QTest::newRow("nothing that matters") << plain << QString();
    QTest::newRow("no object") << QByteArray("[1]") << QString();
    twice("the quantity of the last line", "\"quantity\":", "\"quantity\":100,", u"quantity: stands twice"_s);
    twice("a quantity written another way", "\"quantity\":", "\"quantit\\u0079\":100,", u"quantity: stands twice"_s);
    twice("the bundle size", "\"bundle_size\":", "\"bundle_size\":4,", u"bundle_size: stands twice"_s);
    twice("the price of a line", "\"seller_price\":", "\"seller_price\":{},", u"seller_price: stands twice"_s);
    twice("the cents of a price", "\"cents\":", "\"cents\":1,", u"cents: stands twice"_s);
    twice("the id of a line", "\"id\":", "\"id\":9,", u"id: stands twice"_s);
    twice("the state", "\"state\":", "\"state\":\"canceled\",", u"state: stands twice"_s);
    twice("the lines", "\"order_items\":", "\"order_items\":[],", u"order_items: stands twice"_s);
}

void TestCardtraderOrderParse::refusesWhatStandsTwice()
{
    QFETCH(QByteArray, order);
    QFETCH(QString, error);
    const Status plain = refuseAmbiguousOrder(order);
    QCOMPARE(plain ? QString() : plain.error().detail, error);
}

void TestCardtraderOrderParse::readsTheAccountsSettings()
{
    const QJsonObject order = exampleOrder(1, u"request_for_cancel"_s, false, {exampleItem(1, 5)});
    const auto usual = parseOrder(order, orderReading({}));
    QCOMPARE(usual->lines.first().action, HoldAction::Keep);
    QVERIFY(!usual->isStoreless);
    const OrderReading reading = orderReading({{u"release_at"_s, u"requested"_s}, {u"one_day_ready"_s, u"true"_s}});
    const auto early = parseOrder(order, reading);
    QCOMPARE(early->lines.first().action, HoldAction::Release);
    QVERIFY(early->isStoreless);
    QVERIFY(isPurchase(with(order, "order_as", u"buyer"_s)));
    QVERIFY(!isPurchase(order));
    QVERIFY(!isPurchase({}));
}

QTEST_APPLESS_MAIN(TestCardtraderOrderParse)
#include "tst_cardtrader_order_parse.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader.h"
#include "tests/connectors/cardtrader/order_examples.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace evenstock;
using namespace evenstock::cardtrader;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "00112233445566778899aabbccddeeff";

QByteArray mac(const QByteArray &body, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(body, key, QCryptographicHash::Sha256);
}

WebhookRequest signedRequest(const QByteArray &body, const QByteArray &key = secret)
{
    return {.body = body,
            .headers = {{"Host", "example.com"}, {"Signature", mac(body, key).toBase64()}},
            .receivedAt = 1795532400000};
}

QJsonObject envelope(const QString &cause, const QJsonValue &data)
{
    return {{u"id"_s, u"c352e8d0-0000-4000-8000-00000000000a"_s},
            {u"time"_s, 1760000000},
            {u"cause"_s, cause},
            {u"object_class"_s, u"Order"_s},
            {u"object_id"_s, 733733},
            {u"mode"_s, u"live"_s},
            {u"data"_s, data}};
}

QJsonObject order()
{
    return exampleOrder(733733, u"hub_pending"_s, true, {exampleItem(1, 400000001)});
}

} // namespace

class TestCardtraderWebhook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheSender_data();
    void knowsTheSender();
    void readsAnOrder();
    void readsADestroyedOrder_data();
    void readsADestroyedOrder();
    void understandsWhatItMust_data();
    void understandsWhatItMust();
    void readsTheTime_data();
    void readsTheTime();
    void refusesBrokenBodies_data();
    void refusesBrokenBodies();
    void hasTheOrderReadWhereDataIsEmpty_data();
    void hasTheOrderReadWhereDataIsEmpty();
    void readsTheExampleOfAnOldGuide();

private:
    std::unique_ptr<Connector> m_connector = make();
};

void TestCardtraderWebhook::knowsTheSender_data()
{
    QTest::addColumn<WebhookRequest>("request");
    QTest::addColumn<QList<QByteArray>>("secrets");
    QTest::addColumn<bool>("known");
    const QByteArray body = bytes(envelope(u"order.update"_s, order()));
    const WebhookRequest good = signedRequest(body);
    const auto signedBy = [&](const QByteArray &signature) {
        return WebhookRequest{.body = body, .headers = {{"Signature", signature}}, .receivedAt = 1};
    };
    const auto row = [&](const char *words, const WebhookRequest &request, const QList<QByteArray> &secrets,
                         bool known) { QTest::newRow(words) << request << secrets << known; };
    row("the right secret", good, {secret}, true);
    row("one of several secrets", good, {"old", secret}, true);
    row("a header in small letters", {.body = body, .headers = {{"signature", mac(body, secret).toBase64()}}}, {secret},
        true);
    row("another secret", good, {"00112233445566778899aabbccddeef0"}, false);
    row("no secret known", good, {}, false);
    row("an empty secret", signedRequest(body, ""), {""}, false);
    row("no signature", {.body = body}, {secret}, false);
    row("an empty signature", signedBy(""), {secret}, false);
    row("a signature in hexadecimal", signedBy(mac(body, secret).toHex()), {secret}, false);
    row("the digits of the secret as bytes", signedRequest(body, QByteArray::fromHex(secret)), {secret}, false);
    row("a signature cut short", signedBy(mac(body, secret).left(31).toBase64()), {secret}, false);
    row("characters that are no base64", signedBy(mac(body, secret).toBase64() + "!"), {secret}, false);
    WebhookRequest changed = good;
    changed.body.replace("hub_pending", "canceled");
    row("a changed body", changed, {secret}, false);
    WebhookRequest spaced = good;
    spaced.body.append(' ');
    row("the same JSON in other bytes", spaced, {secret}, false);
    WebhookRequest old = good;
    old.receivedAt = 1'995'532'400'000;
    row("an old event", old, {secret}, true);
}

void TestCardtraderWebhook::knowsTheSender()
{
    QFETCH(WebhookRequest, request);
    QFETCH(QList<QByteArray>, secrets);
    QFETCH(bool, known);
    const auto events = m_connector->parseWebhook(request, secrets, {});
    QCOMPARE(events.ok(), known);
    if (!known)
        QCOMPARE(events.error().code, ErrorCode::Unauthorized);
    QCOMPARE(m_connector->parseUnverified(request, {})->size(), 1);
}

void TestCardtraderWebhook::readsAnOrder()
{
    const auto events =
        m_connector->parseWebhook(signedRequest(bytes(envelope(u"order.update"_s, order()))), {secret}, {});
    QVERIFY(events);
    QCOMPARE(events->size(), 1);
    const ChannelEvent &event = events->first();
    QCOMPARE(event.id, u"c352e8d0-0000-4000-8000-00000000000a"_s);
    QCOMPARE(event.cause, u"order.update"_s);
    QCOMPARE(event.at, 1760000000000);
    QVERIFY(event.live);
    QVERIFY(event.understood);
    QVERIFY(event.goneOrder.isEmpty());
    QVERIFY(event.order);
    QCOMPARE(event.order->externalId, u"733733"_s);
    QCOMPARE(event.order->readAt, event.at);
    QCOMPARE(event.order->lines.first().action, HoldAction::Hold);
}

void TestCardtraderWebhook::readsADestroyedOrder_data()
{
    QTest::addColumn<QJsonValue>("data");
    QTest::newRow("an empty object") << QJsonValue(QJsonObject());
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("nothing") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("an empty list") << QJsonValue(QJsonArray());
    QTest::newRow("the whole order") << QJsonValue(order());
}

void TestCardtraderWebhook::readsADestroyedOrder()
{
    QFETCH(QJsonValue, data);
    const auto events = m_connector->parseUnverified({.body = bytes(envelope(u"order.destroy"_s, data))}, {});
    QVERIFY(events);
    QCOMPARE(events->first().goneOrder, u"733733"_s);
    QVERIFY(!events->first().order);
}

void TestCardtraderWebhook::understandsWhatItMust_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<bool>("live");
    QTest::addColumn<bool>("understood");
    QTest::addColumn<bool>("hasOrder");
    QTest::addColumn<QStringList>("reread");
    const QJsonObject update = envelope(u"order.update"_s, order());
    QTest::newRow("an update") << update << true << true << true << QStringList();
    QTest::newRow("a new order") << with(update, "cause", u"order.create"_s) << true << true << true << QStringList();
    QTest::newRow("a test") << with(update, "mode", u"test"_s) << false << true << true << QStringList();
    QTest::newRow("a mode nobody knows") << with(update, "mode", u"rehearsal"_s) << false << true << true
                                         << QStringList();
    QTest::newRow("our own purchase") << envelope(u"order.update"_s, with(order(), "order_as", u"buyer"_s)) << true
                                      << true << false << QStringList();
    QTest::newRow("another cause") << with(update, "cause", u"invoice.create"_s) << true << false << false
                                   << QStringList();
    QTest::newRow("a product that changed")
        << with(with(with(update, "cause", u"product.update"_s), "object_class", u"Product"_s), "object_id", 400000001)
        << true << false << false << QStringList{u"400000001"_s};
    QTest::newRow("no cause") << with(update, "cause", QJsonValue::Null) << true << false << false << QStringList();
}

void TestCardtraderWebhook::understandsWhatItMust()
{
    QFETCH(QJsonObject, body);
    QFETCH(bool, live);
    QFETCH(bool, understood);
    QFETCH(bool, hasOrder);
    QFETCH(QStringList, reread);
    const auto events = m_connector->parseUnverified({.body = bytes(body)}, {});
    QVERIFY(events);
    QCOMPARE(events->first().live, live);
    QCOMPARE(events->first().understood, understood);
    QCOMPARE(events->first().order.has_value(), hasOrder);
    QCOMPARE(events->first().rereadListings, reread);
}

void TestCardtraderWebhook::readsTheTime_data()
{
    QTest::addColumn<QJsonValue>("time");
    QTest::addColumn<qint64>("at");
    QTest::newRow("seconds") << QJsonValue(1760000000) << qint64(1760000000000);
    QTest::newRow("seconds as text") << QJsonValue(u"1760000000"_s) << qint64(1760000000000);
    QTest::newRow("milliseconds") << QJsonValue(1760000000123.0) << qint64(1760000000123);
    QTest::newRow("microseconds") << QJsonValue(1760000000123456.0) << qint64(1760000000123);
    QTest::newRow("nanoseconds") << QJsonValue(u"1760000000123456789"_s) << qint64(1760000000123);
    QTest::newRow("a clock a minute ahead") << QJsonValue(1795532460) << qint64(1795532460000);
    QTest::newRow("tomorrow: no order is frozen") << QJsonValue(1795618800) << qint64(1795532520000);
    QTest::newRow("next year, in milliseconds") << QJsonValue(1827068400000.0) << qint64(1795532520000);
    QTest::newRow("no time: when it came") << QJsonValue(QJsonValue::Null) << qint64(1795532400000);
    QTest::newRow("nonsense: when it came") << QJsonValue(u"soon"_s) << qint64(1795532400000);
    QTest::newRow("before all time: when it came") << QJsonValue(-5) << qint64(1795532400000);
}

void TestCardtraderWebhook::readsTheTime()
{
    QFETCH(QJsonValue, time);
    QFETCH(qint64, at);
    const QJsonObject body = with(envelope(u"order.update"_s, order()), "time", time);
    const auto events = m_connector->parseUnverified({.body = bytes(body), .receivedAt = 1795532400000}, {});
    QVERIFY(events);
    QCOMPARE(events->first().at, at);
}

void TestCardtraderWebhook::refusesBrokenBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "{", "[]", "null", "<html></html>"})
        QTest::addRow("'%s'", body) << QByteArray(body);
    QJsonObject empty = envelope(u"order.update"_s, QJsonValue::Null);
    empty.remove("object_id"_L1);
    QTest::newRow("an update of no order") << bytes(empty);
    QTest::newRow("a line that cannot be read")
        << bytes(envelope(u"order.create"_s, with(order(), "order_items", QJsonArray{QJsonObject()})));
    QJsonObject nameless = envelope(u"order.destroy"_s, QJsonValue::Null);
    nameless.remove("object_id"_L1);
    QTest::newRow("a destroyed order without id") << bytes(nameless);
    const QByteArray whole = bytes(envelope(u"order.update"_s, order()));
    const auto twice = [&](const char *words, const QByteArray &member, const QByteArray &first) {
        QByteArray body = whole;
        body.replace(body.indexOf(member), 0, first);
        QTest::newRow(words) << body;
    };
    twice("a line with two quantities", "\"quantity\":", "\"quantity\":100,");
    twice("a line with two bundle sizes", "\"bundle_size\":", "\"bundle_size\":4,");
    twice("an order in two states", "\"state\":", "\"state\":\"canceled\",");
    twice("a notification about two orders", "\"object_id\":", "\"object_id\":5,");
}

void TestCardtraderWebhook::refusesBrokenBodies()
{
    QFETCH(QByteArray, body);
    const auto events = m_connector->parseWebhook(signedRequest(body), {secret}, {});
    QVERIFY(!events);
    QCOMPARE(events.error().code, ErrorCode::InvalidResponse);
    QVERIFY(!events.error().payload.contains(u"Musterweg"_s));
    QVERIFY2(events.error().detail.startsWith(u"the "_s), qPrintable(events.error().detail)); // words, not a parser's
}

void TestCardtraderWebhook::hasTheOrderReadWhereDataIsEmpty_data()
{
    QTest::addColumn<QJsonValue>("data");
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("an empty object") << QJsonValue(QJsonObject());
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined);
}

void TestCardtraderWebhook::hasTheOrderReadWhereDataIsEmpty()
{
    QFETCH(const QJsonValue, data);
    QJsonObject body = envelope(u"order.update"_s, data);
    body.insert(u"object_id"_s, 733733);
    const auto events = m_connector->parseWebhook(signedRequest(bytes(body)), {secret}, {});
    QVERIFY(events);
    QCOMPARE(events->first().rereadOrders, QStringList{u"733733"_s});
    QVERIFY(!events->first().order);
}

void TestCardtraderWebhook::readsTheExampleOfAnOldGuide()
{
    const auto events = m_connector->parseUnverified(
        {.body = R"({"id":"test-1","cause":"order.create","data":{"id":12345,"state":"paid","seller":{"id":"u"},
            "order_items":[{"product_id":"392763065","quantity":1}]}})",
         .receivedAt = 7},
        {});
    QVERIFY(events);
    QVERIFY(events->first().live);
    QCOMPARE(events->first().order->lines.first().listingExternalId, u"392763065"_s);
    QCOMPARE(events->first().order->lines.first().action, HoldAction::Hold);
}

QTEST_APPLESS_MAIN(TestCardtraderWebhook)
#include "tst_cardtrader_webhook.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader.h"
#include "tests/connectors/cardtrader/order_examples.h"
#include "tests/support/connector_session.h"

#include <QTest>
#include <QUrlQuery>

using namespace evenstock;
using namespace evenstock::cardtrader;
using namespace Qt::StringLiterals;

namespace {

const QString orderList = u"/api/v2/orders"_s;

struct Shop : ConnectorSession {
    Shop()
        : ConnectorSession(u"https://api.test/api/v2"_s)
    {
    }

    Status read(const OrderQuery &query)
    {
        pages.clear();
        return connector->fetchOrders(session, query, [this](OrderPage page) {
            pages.append(std::move(page));
            return Status();
        });
    }
    ReplayExchange &expectList(const QList<QPair<QString, QString>> &filter, const QList<QJsonObject> &orders)
    {
        ReplayExchange &exchange = http.expect("GET", orderList)
                                       .query(u"order_as"_s, u"seller"_s)
                                       .query(u"sort"_s, u"id.asc"_s)
                                       .query(u"limit"_s, u"100"_s);
        for (const auto &[name, value] : filter)
            exchange.query(name, value);
        return exchange.answer(200, listBytes(orders));
    }
    ReplayExchange &expectOrder(qint64 id) { return http.expect("GET", orderList + u'/' + QString::number(id)); }
    QStringList ids() const
    {
        QStringList result;
        for (const OrderPage &page : pages) {
            for (const RemoteOrder &order : page.orders)
                result.append(order.externalId);
        }
        return result;
    }
    QStringList gone() const
    {
        QStringList result;
        for (const OrderPage &page : pages)
            result += page.gone;
        return result;
    }
    QStringList failed() const
    {
        QStringList result;
        for (const OrderPage &page : pages) {
            for (const ItemError &error : page.errors)
                result.append(error.item);
        }
        return result;
    }
    QString cursor() const
    {
        QString last;
        for (const OrderPage &page : pages)
            last = page.cursor.isEmpty() ? last : page.cursor;
        return last;
    }

    std::unique_ptr<Connector> connector = make();
    QList<OrderPage> pages;
};

QJsonObject unreadable(qint64 id)
{
    return exampleOrder(id, u"paid"_s, false, {with(exampleItem(1, 5), "quantity", QJsonValue::Null)});
}

QJsonObject paid(qint64 id)
{
    return exampleOrder(id, u"paid"_s, false, {exampleItem(id * 10, 400000001)});
}

QList<QJsonObject> orders(qint64 first, int count)
{
    QList<QJsonObject> result;
    for (int i = 0; i < count; ++i)
        result.append(paid(first + i));
    return result;
}

const UtcMs november24 = 1795532400000; // 2026-11-24T15:00:00Z
const UtcMs twoHours = 2LL * 3600 * 1000;
const UtcMs fifteenDays = 15LL * 24 * 3600 * 1000;

} // namespace

class TestCardtraderOrderReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFifteenDaysAndWhatIsOpenAtFirst();
    void readsOnFromTheNewestKnown();
    void readsOnlyTheNewInASecondRead();
    void pagesById();
    void stopsWhereTheListDoesNotMove();
    void movesTheCursorOnlyByAListWithoutHoles();
    void keepsWhatItCouldNotReadInTheCursor();
    void losesNoneOfManyItCouldNotRead();
    void staysBeforeAnOrderWithoutAnId();
    void keepsOlderOnesItCouldNotReadToo();
    void asksForOpenOrdersOneByOne();
    void asksForManyOpenOrdersByTheirStates();
    void tellsHeldFromBroken_data();
    void tellsHeldFromBroken();
    void readsAListThatWasCutOnceMore();
    void leavesPurchasesOut();
    void stampsOrdersByTheServersClock();
    void readsOneOrder_data();
    void readsOneOrder();
    void acts_data();
    void acts();
    void refusesToActBeforeAsking_data();
    void refusesToActBeforeAsking();
    void looksWhetherALostActionHappened_data();
    void looksWhetherALostActionHappened();
};

void TestCardtraderOrderReads::readsFifteenDaysAndWhatIsOpenAtFirst()
{
    Shop shop;
    shop.expectList({{u"from"_s, u"2026-11-09"_s}}, {paid(10), paid(11)});
    shop.expectList({{u"state"_s, u"hub_pending"_s}},
                    {exampleOrder(3, u"hub_pending"_s, true, {exampleItem(30, 400000001)})});
    shop.expectList({{u"state"_s, u"paid"_s}}, {paid(5), paid(11)});
    shop.expectList({{u"state"_s, u"request_for_cancel"_s}}, {});
    const Status read = shop.read({.since = november24 - fifteenDays});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(shop.ids(), (QStringList{u"10"_s, u"11"_s, u"3"_s, u"5"_s}));
    QCOMPARE(shop.cursor(), u"11"_s);
}

void TestCardtraderOrderReads::readsOnFromTheNewestKnown()
{
    Shop shop;
    shop.expectList({{u"from_id"_s, u"11"_s}}, {paid(12)});
    shop.expectList({{u"from"_s, u"2026-11-24"_s}}, {paid(9), paid(12)}); // became visible late
    QVERIFY(shop.read({.cursor = u"11"_s, .since = november24 - twoHours}));
    QCOMPARE(shop.ids(), (QStringList{u"12"_s, u"9"_s}));
    QCOMPARE(shop.cursor(), u"12"_s);
}

void TestCardtraderOrderReads::readsOnlyTheNewInASecondRead()
{
    Shop shop;
    shop.expectList({{u"from_id"_s, u"12"_s}}, {});
    shop.expectOrder(7).answer(200, bytes(paid(7)));
    QVERIFY(shop.read({.cursor = u"12"_s, .since = november24 - twoHours, .openOrders = {u"7"_s}, .reread = true}));
    QCOMPARE(shop.ids(), QStringList{u"7"_s});
    QCOMPARE(shop.cursor(), u"12"_s);
}

void TestCardtraderOrderReads::pagesById()
{
    Shop shop;
    shop.expectList({{u"from_id"_s, u"100"_s}}, orders(101, 100));
    shop.expectList({{u"from_id"_s, u"200"_s}}, orders(201, 100));
    shop.expectList({{u"from_id"_s, u"300"_s}}, {});
    QVERIFY(shop.read({.cursor = u"100"_s, .reread = true}));
    QCOMPARE(shop.ids().size(), 200);
    QCOMPARE(shop.pages.at(0).cursor, u"200"_s);
    QCOMPARE(shop.pages.at(1).cursor, u"300"_s);
    for (const HttpRequest &request : shop.http.requests())
        QVERIFY(QUrlQuery(request.url).queryItemValue(u"limit"_s).toInt() <= 100);
}

void TestCardtraderOrderReads::stopsWhereTheListDoesNotMove()
{
    Shop shop;
    shop.expectList({{u"from_id"_s, u"100"_s}}, orders(1, 100)); // a server that ignores from_id
    const Status read = shop.read({.cursor = u"100"_s, .reread = true});
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidResponse);
}

void TestCardtraderOrderReads::movesTheCursorOnlyByAListWithoutHoles()
{
    Shop shop;
    shop.expectList({{u"from_id"_s, u"11"_s}}, {});
    shop.expectList({{u"from"_s, u"2026-11-24"_s}}, {paid(13)}); // 12 may be there too, and not be in these days
    QVERIFY(shop.read({.cursor = u"11"_s, .since = november24 - twoHours}));
    QCOMPARE(shop.ids(), QStringList{u"13"_s});
    QCOMPARE(shop.cursor(), u"11"_s);
}

void TestCardtraderOrderReads::keepsWhatItCouldNotReadInTheCursor()
{
    Shop shop;
    QJsonObject broken = paid(12);
    broken.insert(u"order_items"_s, QJsonArray{with(exampleItem(1, 5), "quantity", QJsonValue::Null)});
    shop.expectList({{u"from_id"_s, u"11"_s}}, {broken, paid(13)});
    shop.session.settings = {};
    QVERIFY(shop.read({.cursor = u"11"_s, .reread = true}));
    QCOMPARE(shop.failed(), QStringList{u"12"_s});
    QVERIFY(!shop.pages.first().errors.first().error.payload.contains(u"Musterweg"_s));
    QCOMPARE(shop.cursor(), u"13 12"_s);

    shop.expectList({{u"from_id"_s, u"13"_s}}, {});
    shop.expectOrder(12).answer(200, bytes(broken));
    QVERIFY(shop.read({.cursor = u"13 12"_s, .reread = true}));
    QCOMPARE(shop.failed(), QStringList{u"12"_s});
    QCOMPARE(shop.cursor(), u"13 12"_s);

    shop.expectList({{u"from_id"_s, u"13"_s}}, {});
    shop.expectOrder(12).answer(200, bytes(paid(12)));
    QVERIFY(shop.read({.cursor = u"13 12"_s, .reread = true}));
    QCOMPARE(shop.ids(), QStringList{u"12"_s});
    QCOMPARE(shop.cursor(), u"13"_s);
}

void TestCardtraderOrderReads::losesNoneOfManyItCouldNotRead()
{
    Shop shop;
    QList<QJsonObject> list;
    for (int id = 101; id <= 160; ++id)
        list.append(unreadable(id));
    list.append(paid(161));
    shop.expectList({{u"from_id"_s, u"100"_s}}, list);
    for (int id = 101; id <= 150; ++id)
        shop.expectOrder(id).answer(200, bytes(paid(id))).times(-1);
    QVERIFY(shop.read({.cursor = u"100"_s, .reread = true}));
    QCOMPARE(shop.failed().size(), 60);
    QCOMPARE(shop.ids(), QStringList{u"161"_s}); // it does not wait for the broken ones
    const QStringList kept = shop.cursor().split(u' ');
    QCOMPARE(kept.first(), u"150"_s); // 151 is in no list, so the cursor stays before it
    QCOMPARE(kept.size(), 51);

    shop.http.setOrdered(false); // whatever was wrong with them is over
    list.clear();
    for (int id = 151; id <= 161; ++id)
        list.append(paid(id));
    shop.expectList({{u"from_id"_s, u"150"_s}}, list);
    QVERIFY(shop.read({.cursor = shop.cursor(), .reread = true}));
    QCOMPARE(shop.ids().size(), 61);
    QCOMPARE(shop.cursor(), u"161"_s);
}

void TestCardtraderOrderReads::staysBeforeAnOrderWithoutAnId()
{
    Shop shop;
    shop.expectList({{u"from_id"_s, u"10"_s}}, {paid(11), with(paid(12), "id", QJsonValue::Null), paid(13)});
    QVERIFY(shop.read({.cursor = u"10"_s, .reread = true}));
    QCOMPARE(shop.ids(), (QStringList{u"11"_s, u"13"_s})); // what is newer does not wait for it
    QCOMPARE(shop.failed(), QStringList{u"position 2"_s});
    QCOMPARE(shop.cursor(), u"11"_s);

    shop.expectList({{u"from_id"_s, u"11"_s}}, {paid(12), paid(13)});
    QVERIFY(shop.read({.cursor = shop.cursor(), .reread = true}));
    QCOMPARE(shop.ids(), (QStringList{u"12"_s, u"13"_s}));
    QCOMPARE(shop.cursor(), u"13"_s);
}

// Those that only the list of a state shows, because they are older than the days read at first.
void TestCardtraderOrderReads::keepsOlderOnesItCouldNotReadToo()
{
    Shop shop;
    QList<QJsonObject> recent;
    QStringList expected = {u"250"_s, u"5"_s};
    for (int id = 201; id <= 250; ++id) {
        recent.append(unreadable(id));
        expected.append(QString::number(id));
    }
    shop.expectList({{u"from"_s, u"2026-11-09"_s}}, recent);
    shop.expectList({{u"state"_s, u"hub_pending"_s}}, {});
    shop.expectList({{u"state"_s, u"paid"_s}}, {unreadable(5)});
    shop.expectList({{u"state"_s, u"request_for_cancel"_s}}, {});
    QVERIFY(shop.read({.since = november24 - fifteenDays}));
    QCOMPARE(shop.cursor(), expected.join(u' '));
}

void TestCardtraderOrderReads::asksForOpenOrdersOneByOne()
{
    Shop shop;
    shop.expectList({{u"from_id"_s, u"11"_s}}, {paid(12)});
    shop.expectOrder(7).answer(200, bytes(exampleOrder(7, u"sent"_s, false, {exampleItem(70, 400000001)})));
    shop.expectOrder(8).answer(404, R"({"error_code":"not_found","errors":[]})");
    shop.expectOrder(9).answer(410, R"({"error_code":"gone"})");
    QVERIFY(shop.read({.cursor = u"11"_s, .openOrders = {u"7"_s, u"8"_s, u"9"_s, u"12"_s}, .reread = true}));
    QCOMPARE(shop.ids(), (QStringList{u"12"_s, u"7"_s}));
    QCOMPARE(shop.gone(), (QStringList{u"8"_s, u"9"_s}));
}

void TestCardtraderOrderReads::asksForManyOpenOrdersByTheirStates()
{
    Shop shop;
    QStringList open;
    for (int id = 1; id <= 22; ++id)
        open.append(QString::number(id));
    shop.expectList({{u"from_id"_s, u"50"_s}}, {});
    shop.expectList({{u"state"_s, u"hub_pending"_s}}, {});
    shop.expectList({{u"state"_s, u"paid"_s}}, orders(1, 20) + orders(40, 3)); // 40 to 42 are final for us, or unknown
    shop.expectList({{u"state"_s, u"request_for_cancel"_s}}, {});
    shop.expectList({{u"state"_s, u"sent"_s}}, {exampleOrder(21, u"sent"_s, false, {exampleItem(1, 5)})});
    shop.expectList({{u"state"_s, u"arrived"_s}}, {});
    shop.expectOrder(22).answer(404, R"({"error_code":"not_found"})");
    QVERIFY(shop.read({.cursor = u"50"_s, .openOrders = open, .reread = true}));
    QCOMPARE(shop.ids().size(), 21);
    QCOMPARE(shop.gone(), QStringList{u"22"_s});
    QCOMPARE(shop.cursor(), u"50"_s);
}

void TestCardtraderOrderReads::tellsHeldFromBroken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("ends");
    QTest::addColumn<QStringList>("failed");
    QTest::newRow("refused: this order's failure") << 422 << QByteArray("{}") << false << QStringList{u"7"_s};
    QTest::newRow("garbage: this order's failure") << 200 << QByteArray("<html>") << false << QStringList{u"7"_s};
    QTest::newRow("a gateway's not found says nothing about the order")
        << 404 << QByteArray("<html>Not found</html>") << false << QStringList{u"7"_s};
    QTest::newRow("gone, says nobody") << 410 << QByteArray() << false << QStringList{u"7"_s};
    QTest::newRow("another order: this order's failure") << 200 << bytes(paid(6)) << false << QStringList{u"7"_s};
    QTest::newRow("a wrong token ends the read") << 401 << QByteArray() << true << QStringList();
    QTest::newRow("a gate in front ends the read") << 403 << QByteArray("<html>") << true << QStringList();
    QTest::newRow("too many requests end the read") << 429 << QByteArray() << true << QStringList();
}

void TestCardtraderOrderReads::tellsHeldFromBroken()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, ends);
    QFETCH(QStringList, failed);
    Shop shop;
    shop.expectList({{u"from_id"_s, u"11"_s}}, {});
    shop.expectOrder(7).answer(status, body).times(body == "<html>" && status == 200 ? 3 : 1);
    if (!ends)
        shop.expectOrder(8).answer(200, bytes(paid(8)));
    const Status read = shop.read({.cursor = u"11"_s, .openOrders = {u"7"_s, u"8"_s}, .reread = true});
    QCOMPARE(read.ok(), !ends);
    QCOMPARE(shop.failed(), failed);
    QCOMPARE(shop.ids(), ends ? QStringList() : QStringList{u"8"_s});
    QVERIFY(shop.gone().isEmpty());
}

void TestCardtraderOrderReads::readsAListThatWasCutOnceMore()
{
    Shop shop;
    const QByteArray whole = listBytes({paid(12), paid(13)});
    shop.expectList({{u"from_id"_s, u"11"_s}}, {}).answer(200, whole.left(whole.size() - 20));
    shop.expectList({{u"from_id"_s, u"11"_s}}, {paid(12), paid(13)});
    QVERIFY(shop.read({.cursor = u"11"_s, .reread = true}));
    QCOMPARE(shop.ids(), (QStringList{u"12"_s, u"13"_s}));
    QVERIFY(shop.failed().isEmpty());
}

void TestCardtraderOrderReads::leavesPurchasesOut()
{
    Shop shop;
    shop.expectList({{u"from_id"_s, u"11"_s}}, {with(paid(12), "order_as", u"buyer"_s), paid(13)});
    QVERIFY(shop.read({.cursor = u"11"_s, .reread = true}));
    QCOMPARE(shop.ids(), QStringList{u"13"_s});
}

void TestCardtraderOrderReads::stampsOrdersByTheServersClock()
{
    Shop shop;
    shop.expectList({{u"from_id"_s, u"11"_s}}, {paid(12)}).answerHeader("Date", "Tue, 24 Nov 2026 14:57:00 GMT");
    shop.expectOrder(7).answer(200, bytes(paid(7)));
    QVERIFY(shop.read({.cursor = u"11"_s, .openOrders = {u"7"_s}, .reread = true}));
    QCOMPARE(isoUtc(shop.pages.at(0).orders.first().readAt), u"2026-11-24T14:57:00.000Z"_s);
    QCOMPARE(shop.pages.at(1).orders.first().readAt, shop.clock.now()); // no Date: our own
}

void TestCardtraderOrderReads::readsOneOrder_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code"); // -1: read
    QTest::newRow("an order") << 200 << bytes(paid(7)) << -1;
    QTest::newRow("a purchase") << 200 << bytes(with(paid(7), "order_as", u"buyer"_s)) << int(ErrorCode::Rejected);
    QTest::newRow("another order") << 200 << bytes(paid(8)) << int(ErrorCode::InvalidResponse);
    QTest::newRow("an order with two quantities in a line")
        << 200 << bytes(paid(7)).replace("\"quantity\":", "\"quantity\":100,\"quantity\":")
        << int(ErrorCode::InvalidResponse);
    QTest::newRow("a list") << 200 << QByteArray("[]") << int(ErrorCode::InvalidResponse);
    QTest::newRow("gone") << 404 << QByteArray(R"({"error_code":"not_found"})") << int(ErrorCode::NotFound);
    QTest::newRow("a gateway's not found") << 404 << QByteArray("<html>") << int(ErrorCode::InvalidResponse);
}

void TestCardtraderOrderReads::readsOneOrder()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    Shop shop;
    shop.expectOrder(7).answer(status, body);
    const auto order = shop.connector->fetchOrder(shop.session, u"7"_s);
    QCOMPARE(order ? -1 : int(order.error().code), code);
}

void TestCardtraderOrderReads::acts_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    const QString why = u"The card was damaged in the shop before it could be sent, I am sorry."_s;
    QTest::newRow("ship") << u"ship"_s << QJsonObject() << u"/ship"_s << QByteArray();
    QTest::newRow("a tracking code") << u"tracking"_s << QJsonObject{{u"tracking_code"_s, u" RX1 "_s}}
                                     << u"/tracking_code"_s << QByteArray(R"({"tracking_code":"RX1"})");
    QTest::newRow("ask to cancel") << u"request_cancel"_s << QJsonObject{{u"explanation"_s, why}}
                                   << u"/request-cancellation"_s
                                   << bytes({{u"cancel_explanation"_s, why}, {u"relist_if_cancelled"_s, false}});
    QTest::newRow("agree to cancel and put back on sale")
        << u"confirm_cancel"_s << QJsonObject{{u"relist"_s, true}} << u"/confirm-cancellation"_s
        << QByteArray(R"({"relist_if_cancelled":true})");
}

void TestCardtraderOrderReads::acts()
{
    QFETCH(QString, action);
    QFETCH(QJsonObject, arguments);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    Shop shop;
    shop.http.expect("PUT", orderList + u"/7"_s + path)
        .json(body)
        .answer(200, R"({"id":1503007,"street":"an address"})");
    shop.expectOrder(7).answer(200, bytes(paid(7)));
    const auto order = shop.connector->orderAction(shop.session, u"7"_s, action, arguments);
    QVERIFY2(order, qPrintable(order ? QString() : order.error().detail));
    QCOMPARE(order->externalId, u"7"_s); // read again: the answer is an order or an address
    QVERIFY(shop.http.requests().first().isWrite);
}

void TestCardtraderOrderReads::refusesToActBeforeAsking_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::newRow("too short an explanation")
        << u"request_cancel"_s << QJsonObject{{u"explanation"_s, QString(49, u'x')}};
    QTest::newRow("spaces do not explain")
        << u"request_cancel"_s << QJsonObject{{u"explanation"_s, u"sorry"_s + QString(60, u' ')}};
    QTest::newRow("no explanation") << u"request_cancel"_s << QJsonObject();
    QTest::newRow("no tracking code") << u"tracking"_s << QJsonObject{{u"tracking_code"_s, u" "_s}};
    QTest::newRow("an action it does not have") << u"refund"_s << QJsonObject();
}

void TestCardtraderOrderReads::refusesToActBeforeAsking()
{
    QFETCH(QString, action);
    QFETCH(QJsonObject, arguments);
    Shop shop;
    const auto order = shop.connector->orderAction(shop.session, u"7"_s, action, arguments);
    QVERIFY(!order);
    QCOMPARE(order.error().code, ErrorCode::InvalidRequest);
    QVERIFY(shop.http.requests().isEmpty());
}

void TestCardtraderOrderReads::looksWhetherALostActionHappened_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("state"); // of the order read again; empty: not read again
    QTest::addColumn<int>("code");      // -1: it happened
    QTest::newRow("the answer got lost, and it was sent") << 500 << u"sent"_s << -1;
    QTest::newRow("the answer got lost, and nothing happened") << 500 << u"paid"_s << int(ErrorCode::InDoubt);
    QTest::newRow("a gateway does not know the address, and nothing happened")
        << 404 << u"paid"_s << int(ErrorCode::InDoubt);
    QTest::newRow("refused") << 422 << QString() << int(ErrorCode::Rejected);
    QTest::newRow("too many requests") << 429 << QString() << int(ErrorCode::RateLimited);
}

void TestCardtraderOrderReads::looksWhetherALostActionHappened()
{
    QFETCH(int, status);
    QFETCH(QString, state);
    QFETCH(int, code);
    Shop shop;
    shop.http.expect("PUT", orderList + u"/7/ship"_s).answer(status, R"({"error":"no"})");
    if (!state.isEmpty())
        shop.expectOrder(7).answer(200, bytes(with(paid(7), "state", state)));
    const auto order = shop.connector->orderAction(shop.session, u"7"_s, u"ship"_s, {});
    QCOMPARE(order ? -1 : int(order.error().code), code);
}

QTEST_GUILESS_MAIN(TestCardtraderOrderReads)
#include "tst_cardtrader_order_reads.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop.h"
#include "connectors/prestashop/prestashop_shop.h"
#include "connectors/prestashop/prestashop_stock_sweep.h"
#include "tests/support/connector_session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <type_traits>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sweep = R"({"stock_availables":[
    {"id":41,"id_product":"11","id_product_attribute":"0","quantity":"7"},
    {"id":42,"id_product":"12","id_product_attribute":"0","quantity":"3"},
    {"id":43,"id_product":"12","id_product_attribute":"51","quantity":"5"},
    {"id":44,"id_product":"12","id_product_attribute":"52","quantity":"-2"}]})";

struct Shop : ConnectorSession {
    Shop()
        : ConnectorSession(u"https://shop.example/outlet"_s)
    {
        prestashop::ShopFacts facts;
        facts.version = u"8.1.4"_s;
        facts.timezone = u"Europe/Bucharest"_s;
        facts.language = u"1"_s;
        facts.currency = u"EUR"_s;
        session.settings = {{u"shop_facts"_s, facts.toJson()}, {u"id_shop"_s, u"3"_s}};
        session.secrets = {{u"key"_s, u"ABCD"_s}};
    }
    std::unique_ptr<Connector> connector = prestashop::make();
};

} // namespace

class TestPrestashopReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sweepsAllStock();
    void sweepsWithoutKeepingWhatWasAnswered();
    void passesNoProductThatAnotherOneMovedUp();
    void readsOnWithinOneSecond();
    void takesNoTimeFromTheFuture();
    void movesTheOrderCursor_data();
    void movesTheOrderCursor();
    void keepsTheKeyOutOfTheAddress();
    void failsByAnAnswerWithErrors();
    void takesRowsThatWarningsSpoil_data();
    void takesRowsThatWarningsSpoil();
    void neverSetsASum();
    void doubtsAYesThatDidNothing();
    void writesOverNothingUnread_data();
    void writesOverNothingUnread();
    void saysWhatAFreshProductShows_data();
    void saysWhatAFreshProductShows();
};

// Stock has no date: after the changed products every stock row is read, and the sum rows are nobody's.
void TestPrestashopReads::sweepsAllStock()
{
    Shop shop;
    shop.http.expect("GET", u"/outlet/api/products"_s)
        .query(u"output_format"_s, u"JSON"_s)
        .query(u"id_shop"_s, u"3"_s)
        .query(u"display"_s, u"full"_s)
        .query(u"date"_s, u"1"_s)
        .query(u"filter[date_upd]"_s, u"[2026-11-20 11:30:00,2100-01-01 00:00:00]"_s)
        .query(u"sort"_s, u"[date_upd_ASC,id_ASC]"_s)
        .query(u"limit"_s, u"100"_s)
        .answer(200, "[]");
    shop.http.expect("GET", u"/outlet/api/stock_availables"_s)
        .query(u"output_format"_s, u"JSON"_s)
        .query(u"id_shop"_s, u"3"_s)
        .query(u"display"_s, u"[id,id_product,id_product_attribute,quantity]"_s)
        .query(u"filter[id]"_s, u">[0]"_s)
        .query(u"sort"_s, u"[id_ASC]"_s)
        .query(u"limit"_s, u"500"_s)
        .answer(200, sweep);
    QStringList got;
    const ListingQuery query{.since = parseIsoUtc(u"2026-11-20T09:30:00Z"_s), .wantsComplete = false};
    const auto end = shop.connector->fetchListings(shop.session, query, [&](const ListingPage &page) {
        for (const RemoteListing &listing : page.listings) {
            if (listing.quantityOnly)
                got.append(listing.externalId + u'=' + quantityText(listing.quantity));
        }
        return Status();
    });
    QVERIFY(end);
    QVERIFY(!end->complete);
    QCOMPARE(got, (QStringList{u"11=7"_s, u"12-51=5"_s, u"12-52=-2"_s}));
}

// All rows of the shop wait for the last one, so each must be small; and the sum of a product may lie far from its
// parts.
void TestPrestashopReads::sweepsWithoutKeepingWhatWasAnswered()
{
    static_assert(std::is_trivially_copyable_v<prestashop::SweptRow> && sizeof(prestashop::SweptRow) <= 24);
    Shop shop;
    QByteArray first = R"({"stock_availables":[{"id":1,"id_product":"1","id_product_attribute":"0","quantity":"9"})";
    for (int id = 2; id <= 500; ++id)
        first += QByteArray(R"(,{"id":%1,"id_product":"%1","id_product_attribute":"0","quantity":"1"})")
                     .replace("%1", QByteArray::number(id));
    shop.http.expect("GET", u"/outlet/api/stock_availables"_s).anyQuery().answer(200, first + "]}");
    shop.http.expect("GET", u"/outlet/api/stock_availables"_s).anyQuery().answer(200, R"({"stock_availables":[
            {"id":501,"id_product":"1","id_product_attribute":"7","quantity":"9"},
            {"id":502,"id_product":"x1","id_product_attribute":"0","quantity":"2"}]})");
    const auto sweep = prestashop::sweepStock(shop.session);
    QVERIFY2(sweep, qPrintable(sweep ? QString() : sweep.error().detail));
    QVERIFY(!sweep->isWhole); // a product without a number
    QCOMPARE(sweep->rows.size(), std::size_t(500));
    QCOMPARE(sweep->rows.front().product, 2);
    QCOMPARE(sweep->rows.back().attribute, 7);
}

namespace {

QByteArray listOf(const QString &resource, const QJsonArray &rows)
{
    return QJsonDocument(QJsonObject{{resource, rows}}).toJson(QJsonDocument::Compact);
}

QJsonObject product(int id, const QString &changedAt)
{
    return {{u"id"_s, id},
            {u"reference"_s, u"P-%1"_s.arg(id)},
            {u"name"_s, u"Lamp %1"_s.arg(id)},
            {u"price"_s, u"10.000000"_s},
            {u"active"_s, u"1"_s},
            {u"date_upd"_s, u"2026-11-20 "_s + changedAt}};
}

// Reads products changed since 09:00 of that day, two a page: their answers in turn, whatever else is asked for beside.
struct ChangedShop : Shop {
    ChangedShop()
    {
        QJsonArray stock;
        for (int id = 1; id <= 9; ++id)
            stock.append(QJsonObject{{u"id"_s, id + 40},
                                     {u"id_product"_s, QString::number(id)},
                                     {u"id_product_attribute"_s, u"0"_s},
                                     {u"quantity"_s, u"3"_s}});
        http.setOrdered(false);
        for (const QString &resource : {u"stock_availables"_s, u"combinations"_s, u"categories"_s})
            http.expect("GET", u"/outlet/api/"_s + resource)
                .anyQuery()
                .times(-1)
                .answer(200, resource == "stock_availables"_L1 ? listOf(resource, stock) : QByteArray("[]"));
    }
    ReplayExchange &page(const QString &from, const QString &to, const QJsonArray &rows, const QString &after = {})
    {
        const QString day = u"2026-11-20 "_s;
        ReplayExchange &exchange =
            http.expect("GET", u"/outlet/api/products"_s)
                .query(u"output_format"_s, u"JSON"_s)
                .query(u"id_shop"_s, u"3"_s)
                .query(u"display"_s, u"full"_s)
                .query(u"date"_s, u"1"_s)
                .query(u"limit"_s, u"2"_s)
                .query(u"filter[date_upd]"_s,
                       u"[%1,%2]"_s.arg(day + from, to.isEmpty() ? u"2100-01-01 00:00:00"_s : day + to));
        if (after.isEmpty())
            exchange.query(u"sort"_s, u"[date_upd_ASC,id_ASC]"_s);
        else
            exchange.query(u"sort"_s, u"[id_ASC]"_s).query(u"filter[id]"_s, u">[%1]"_s.arg(after));
        return exchange.answer(200, listOf(u"products"_s, rows));
    }
    QStringList read()
    {
        QStringList got;
        const ListingQuery query{
            .since = parseIsoUtc(u"2026-11-20T07:00:00Z"_s), .pageSize = 2, .wantsComplete = false};
        const auto end = connector->fetchListings(session, query, [&](const ListingPage &page) {
            for (const RemoteListing &listing : page.listings) {
                if (!listing.quantityOnly)
                    got.append(listing.externalId + u' ' + isoUtc(listing.modifiedAt).mid(11, 8));
            }
            errors += page.errors;
            return Status();
        });
        return end ? got : QStringList{end.error().detail};
    }
    QList<ItemError> errors;
};

} // namespace

// Product 1 is edited between two pages and moves to the end: none of the others may slip through.
void TestPrestashopReads::passesNoProductThatAnotherOneMovedUp()
{
    ChangedShop shop;
    shop.page(u"09:00:00"_s, {}, {product(1, u"09:10:00"_s), product(2, u"09:20:00"_s)});
    shop.page(u"09:20:00"_s, {}, {product(2, u"09:20:00"_s), product(3, u"09:30:00"_s)});
    shop.page(u"09:30:00"_s, {}, {product(3, u"09:30:00"_s), product(1, u"09:40:00"_s)});
    shop.page(u"09:40:00"_s, {}, {product(1, u"09:40:00"_s)});
    QCOMPARE(shop.read(), (QStringList{u"1 07:10:00"_s, u"2 07:20:00"_s, u"3 07:30:00"_s, u"1 07:40:00"_s}));
}

// An import gives many products the same second.
void TestPrestashopReads::readsOnWithinOneSecond()
{
    ChangedShop shop;
    const QString at = u"09:59:59"_s;
    shop.page(u"09:00:00"_s, {}, {product(1, at), product(2, at)});
    shop.page(at, {}, {product(1, at), product(2, at)});
    shop.page(at, at, {product(1, at), product(2, at)}, u"0"_s);
    shop.page(at, at, {product(3, at), product(4, at)}, u"2"_s);
    shop.page(at, at, {product(5, at)}, u"4"_s);
    shop.page(u"10:00:00"_s, {}, {product(6, u"10:00:00"_s)});
    QCOMPARE(shop.read(), (QStringList{u"1 07:59:59"_s, u"2 07:59:59"_s, u"3 07:59:59"_s, u"4 07:59:59"_s,
                                       u"5 07:59:59"_s, u"6 08:00:00"_s}));
}

// The next read begins at the newest time that was seen: one to come would hide all changes until then.
void TestPrestashopReads::takesNoTimeFromTheFuture()
{
    ChangedShop shop;
    const QString now = isoUtc(shop.clock.now()).mid(11, 8);
    QJsonObject broken = product(99, u"09:15:00"_s); // without a stock row
    QJsonObject ahead = product(1, {});
    ahead.insert(u"date_upd"_s, u"2031-01-01 00:00:00"_s);
    shop.page(u"09:00:00"_s, {}, {broken, ahead});
    shop.http.expect("GET", u"/outlet/api/products"_s).anyQuery().answer(200, listOf(u"products"_s, {ahead}));
    QCOMPARE(shop.read(), QStringList{u"1 "_s + now});
    QCOMPARE(shop.errors.size(), 1);
    QCOMPARE(shop.errors.first().item, u"99"_s);
    QCOMPARE(shop.errors.first().modifiedAt, parseIsoUtc(u"2026-11-20T07:15:00Z"_s));
}

void TestPrestashopReads::movesTheOrderCursor_data()
{
    QTest::addColumn<QJsonArray>("rows");
    QTest::addColumn<QString>("newest"); // empty = as it was
    QTest::addColumn<QStringList>("failed");
    const auto order = [](const QJsonValue &id, const QString &changedAt) {
        return QJsonObject{{u"id"_s, id},
                           {u"current_state"_s, u"2"_s},
                           {u"date_add"_s, u"2026-11-20 09:00:00"_s},
                           {u"date_upd"_s, changedAt},
                           {u"associations"_s, QJsonObject{{u"order_rows"_s, QJsonArray()}}}};
    };
    const QString one = u"2026-11-20 09:10:00"_s;
    const QString two = u"2026-11-20 09:20:00"_s;
    const QString three = u"2026-11-20 09:30:00"_s;
    QJsonObject unreadable = order(2, two);
    unreadable.insert(u"associations"_s, 7);
    QTest::newRow("to the newest one") << QJsonArray{order(1, one), order(2, two)} << u"2026-11-20T07:20:00Z"_s
                                       << QStringList();
    QTest::newRow("past one that is reported by its id")
        << QJsonArray{order(1, one), unreadable, order(3, three)} << u"2026-11-20T07:30:00Z"_s << QStringList{u"2"_s};
    QTest::newRow("never past one without an id")
        << QJsonArray{order(1, one), order(QJsonValue::Null, two), order(3, three)} << u"2026-11-20T07:10:00Z"_s
        << QStringList{u"position 2"_s};
    QTest::newRow("nowhere by one without an id")
        << QJsonArray{order(QJsonValue::Null, two)} << QString() << QStringList{u"position 1"_s};
    QTest::newRow("not into the future") << QJsonArray{order(1, u"2031-01-01 00:00:00"_s)} << u"now"_s << QStringList();
}

void TestPrestashopReads::movesTheOrderCursor()
{
    QFETCH(QJsonArray, rows);
    QFETCH(QString, newest);
    QFETCH(QStringList, failed);
    Shop shop;
    shop.http.expect("GET", u"/outlet/api/orders"_s).anyQuery().answer(200, listOf(u"orders"_s, rows));
    const UtcMs before = parseIsoUtc(u"2026-11-20T07:00:00Z"_s);
    QString cursor;
    QStringList errors;
    const Status read = shop.connector->fetchOrders(shop.session, {.cursor = QString::number(before), .reread = true},
                                                    [&](const OrderPage &page) {
                                                        cursor = page.cursor;
                                                        for (const ItemError &error : page.errors)
                                                            errors.append(error.item);
                                                        return Status();
                                                    });
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(errors, failed);
    const UtcMs wanted = newest.isEmpty() ? before : newest == "now"_L1 ? shop.clock.now() : parseIsoUtc(newest);
    QCOMPARE(cursor, QString::number(wanted));
}

void TestPrestashopReads::keepsTheKeyOutOfTheAddress()
{
    Shop shop;
    shop.http.expect("GET", u"/outlet/api/orders"_s)
        .anyQuery()
        .header("Authorization", "Basic QUJDRDo=")
        .answer(200, "[]");
    const auto order = shop.connector->fetchOrder(shop.session, u"5"_s);
    QVERIFY(!order);
    QCOMPARE(order.error().code, ErrorCode::NotFound);
    QVERIFY(!shop.http.requests().first().url.toString().contains("ABCD"_L1));
}

void TestPrestashopReads::failsByAnAnswerWithErrors()
{
    Shop shop;
    shop.http.expect("GET", u"/outlet/api/orders"_s)
        .anyQuery()
        .answer(200, R"({"orders":[],"errors":[{"code":3,"message":"[PHP Notice #8] odd"}]})");
    const auto order = shop.connector->fetchOrder(shop.session, u"5"_s);
    QVERIFY(!order);
    QCOMPARE(order.error().code, ErrorCode::InvalidResponse);
}

void TestPrestashopReads::takesRowsThatWarningsSpoil_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isTaken");
    const QByteArray row = R"("orders":[{"id":5,"current_state":"2","id_currency":"1","reference":"REF5",)"
                           R"("date_add":"2026-03-02 10:00:00","date_upd":"2026-03-02 10:00:00"}])";
    const QByteArray noise = R"x("errors":[{"code":3,"message":"[PHP Warning #2] odd (\/srv\/x.php, line 7)"}])x";
    const QByteArray notice =
        "<br />\n<b>Notice</b>: Undefined index [x] in <b>/srv/m[1].php</b> on line <b>4</b><br />\n";
    QTest::newRow("a 500 with the rows") << 500 << '{' + row + ',' + noise + '}' << true;
    QTest::newRow("a 200 with them") << 200 << '{' + row + ',' + noise + '}' << true;
    QTest::newRow("longer than an error's excerpt")
        << 500 << '{' + row + R"(,"x":")" + QByteArray(9000, 'x') + R"(",)" + noise + '}' << true;
    QTest::newRow("a notice before") << 200 << notice + '{' + row + '}' << true;
    QTest::newRow("a notice behind") << 200 << '{' + row + '}' + notice << true;
    QTest::newRow("both, and a 500") << 500 << notice + '{' + row + ',' + noise + '}' + notice << true;
    QTest::newRow("cut off") << 500 << notice + '{' + row << false;
    QTest::newRow("an error of the Webservice's own")
        << 500 << '{' + row + R"(,"errors":[{"code":46,"message":"Unable to save"}]})" << false;
    QTest::newRow("warnings alone") << 500 << '{' + noise + '}' << false;
    QTest::newRow("no rows, and a complaint") << 500 << R"({"orders":[],)" + noise + '}' << false;
}

void TestPrestashopReads::takesRowsThatWarningsSpoil()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isTaken);
    Shop shop;
    shop.http.expect("GET", u"/outlet/api/orders"_s).anyQuery().answer(status, body);
    const auto order = shop.connector->fetchOrder(shop.session, u"5"_s);
    QCOMPARE(bool(order), isTaken);
    if (isTaken)
        QCOMPARE(order->code, u"REF5"_s);
}

namespace {

QList<ItemReceipt> push(Shop &shop, const Change &change)
{
    QList<ItemReceipt> got;
    const Status sent = shop.connector->push(shop.session, std::span(&change, 1), [&](const QList<ItemReceipt> &some) {
        got += some;
        return Status();
    });
    return sent ? got : QList<ItemReceipt>();
}

} // namespace

// The shop says yes to it and the sum is only wrong until the next write of a combination.
void TestPrestashopReads::neverSetsASum()
{
    Shop shop;
    shop.http.expect("GET", u"/outlet/api/stock_availables"_s).anyQuery().answer(200, sweep);
    const auto got = push(shop, {.delivery = DeliveryId{1}, .externalId = u"12"_s, .quantity = Quantity::pieces(9)});
    QCOMPARE(got.size(), 1);
    QCOMPARE(got.first().outcome, Outcome::Refused);
    QCOMPARE(got.first().error.code, ErrorCode::Rejected);
}

void TestPrestashopReads::doubtsAYesThatDidNothing()
{
    Shop shop;
    shop.http.expect("GET", u"/outlet/api/stock_availables"_s).anyQuery().answer(200, sweep);
    shop.http.expect("PATCH", u"/outlet/api/stock_availables/41"_s).anyQuery().answer(200, R"({"stock_available":{}})");
    shop.http.expect("GET", u"/outlet/api/stock_availables"_s).anyQuery().answer(200, sweep);
    const auto got = push(shop, {.delivery = DeliveryId{1},
                                 .externalId = u"11"_s,
                                 .quantity = Quantity::pieces(9),
                                 .baseQuantity = Quantity::pieces(7)});
    QCOMPARE(got.size(), 1);
    QCOMPARE(got.first().outcome, Outcome::InDoubt);
}

void TestPrestashopReads::writesOverNothingUnread_data()
{
    QTest::addColumn<int>("known");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<bool>("writes");
    QTest::newRow("as it was known") << 7 << 9 << true;
    QTest::newRow("more than was known") << 2 << 9 << false;
    QTest::newRow("less than was known, and less than wanted") << 20 << 19 << false;
    QTest::newRow("more than was known, and lowered") << 2 << 1 << true;
    QTest::newRow("less than was known, and lowered further") << 20 << 3 << true;
    QTest::newRow("zero always goes") << 20 << 0 << true;
}

// The shop shows 7. What was changed there in between is read first, except where the write only takes pieces off.
void TestPrestashopReads::writesOverNothingUnread()
{
    QFETCH(int, known);
    QFETCH(int, wanted);
    QFETCH(bool, writes);
    Shop shop;
    shop.http.expect("GET", u"/outlet/api/stock_availables"_s).anyQuery().answer(200, sweep);
    if (writes) {
        shop.http.expect("PATCH", u"/outlet/api/stock_availables/41"_s)
            .anyQuery()
            .answer(200, R"({"stock_available":{}})");
        shop.http.expect("GET", u"/outlet/api/stock_availables"_s).anyQuery().answer(200, sweep);
    }
    const auto got = push(shop, {.delivery = DeliveryId{1},
                                 .externalId = u"11"_s,
                                 .quantity = Quantity::pieces(wanted),
                                 .baseQuantity = Quantity::pieces(known)});
    QCOMPARE(got.size(), 1);
    QCOMPARE(got.first().error.code, writes ? ErrorCode::InDoubt : ErrorCode::NotFound); // NotFound: it is read
}

void TestPrestashopReads::saysWhatAFreshProductShows_data()
{
    QTest::addColumn<QByteArray>("rows");     // of its stock, once it was made
    QTest::addColumn<int>("status");          // of the answer to the write; 0 = none is sent, -1 = no answer comes
    QTest::addColumn<QByteArray>("readBack"); // empty = not asked for
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("shown"); // -1 = not known
    const auto stock = [](int quantity) {
        return QByteArray(
                   R"({"stock_availables":[{"id":91,"id_product":"77","id_product_attribute":"0","quantity":")") +
               QByteArray::number(quantity) + R"("}]})";
    };
    const int done = int(Outcome::Done);
    const int doubt = int(Outcome::InDoubt);
    QTest::newRow("as it was told") << stock(0) << 200 << stock(5) << done << 5;
    QTest::newRow("no stock row") << QByteArray("[]") << 0 << QByteArray() << done << 0;
    QTest::newRow("an unreadable stock row")
        << QByteArray(R"({"stock_availables":[{"id":91,"quantity":"many"}]})") << 0 << QByteArray() << done << 0;
    QTest::newRow("the write is refused") << stock(0) << 400 << QByteArray() << done << 0;
    QTest::newRow("the write is not answered") << stock(0) << -1 << QByteArray() << doubt << -1;
    QTest::newRow("the write is answered by a fault") << stock(0) << 500 << QByteArray() << doubt << -1;
    QTest::newRow("a yes that did nothing") << stock(0) << 200 << stock(0) << doubt << -1;
    QTest::newRow("a yes that cannot be read back") << stock(0) << 200 << QByteArray("<html>") << doubt << -1;
}

// The product is there whatever becomes of its stock: its receipt says what it shows, and doubts what it cannot know.
void TestPrestashopReads::saysWhatAFreshProductShows()
{
    QFETCH(QByteArray, rows);
    QFETCH(int, status);
    QFETCH(QByteArray, readBack);
    QFETCH(int, outcome);
    QFETCH(int, shown);
    Shop shop;
    shop.http.setOrdered(true);
    shop.http.expect("GET", u"/outlet/api/products"_s).anyQuery().answer(200, "[]"); // the usual tax rule
    shop.http.expect("POST", u"/outlet/api/products"_s).anyQuery().answer(201, R"({"product":{"id":"77"}})");
    shop.http.expect("GET", u"/outlet/api/stock_availables"_s).anyQuery().answer(200, rows);
    if (status > 0)
        shop.http.expect("PATCH", u"/outlet/api/stock_availables/91"_s).anyQuery().answer(status, "{}");
    if (status < 0)
        shop.http.expect("PATCH", u"/outlet/api/stock_availables/91"_s)
            .anyQuery()
            .fail(makeError(ErrorCode::Timeout, u"silent"_s));
    if (!readBack.isEmpty())
        shop.http.expect("GET", u"/outlet/api/stock_availables"_s).anyQuery().answer(200, readBack);
    const auto got = push(shop, {.delivery = DeliveryId{1},
                                 .kind = ChangeKind::Create,
                                 .sku = u"A-1"_s,
                                 .quantity = Quantity::pieces(5),
                                 .fields = {{Field::Title, u"Lamp"_s}, {Field::Price, u"1200 EUR"_s}}});
    QCOMPARE(got.size(), 1);
    QCOMPARE(int(got.first().outcome), outcome);
    QCOMPARE(got.first().externalId, u"77"_s);
    QCOMPARE(got.first().quantity.has_value(), shown >= 0);
    if (shown >= 0)
        QCOMPARE(*got.first().quantity, Quantity::pieces(shown));
}

QTEST_GUILESS_MAIN(TestPrestashopReads)
#include "tst_prestashop_reads.moc"

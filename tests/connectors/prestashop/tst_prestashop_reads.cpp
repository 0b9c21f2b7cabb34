// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop.h"
#include "connectors/prestashop/prestashop_shop.h"
#include "tests/support/connector_session.h"

#include <QTest>

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
    void keepsTheKeyOutOfTheAddress();
    void failsByAnAnswerWithErrors();
    void neverSetsASum();
    void doubtsAYesThatDidNothing();
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
        .query(u"limit"_s, u"0,100"_s)
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
    QCOMPARE(got, (QStringList{u"11=7"_s, u"12-51=5"_s, u"12-52=0"_s}));
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
    const auto got = push(shop, {.delivery = DeliveryId{1}, .externalId = u"11"_s, .quantity = Quantity::pieces(9)});
    QCOMPARE(got.size(), 1);
    QCOMPARE(got.first().outcome, Outcome::InDoubt);
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

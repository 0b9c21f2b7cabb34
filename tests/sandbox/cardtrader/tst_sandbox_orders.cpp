// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/support/open_shop.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace evenstock::sandbox;
using namespace Qt::StringLiterals;

namespace {

constexpr int sales = 130; // one an hour from 15:00Z on 24 November 2026, every third by Zero

QList<qint64> ids(const QJsonArray &orders)
{
    QList<qint64> found;
    for (const QJsonValue &order : orders)
        found.append(order["id"_L1].toInteger());
    return found;
}

qint64 idOf(const QJsonObject &acted)
{
    return acted.value("order"_L1)["id"_L1].toInteger();
}

} // namespace

class TestSandboxOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void limitsAPage_data();
    void limitsAPage();
    void pagesToTheEnd();
    void sorts_data();
    void sorts();
    void filters_data();
    void filters();
    void showsPurchasesUnlessAskedForSales();
    void showsAnOrder();
    void hasOrdersOfEveryKind();
    void repeatsLinesOfOnePiece();
    void losesTheProductOfALine_data();
    void losesTheProductOfALine();
    void keepsTheProductOfASoldOutLine();
    void mixesCurrencies();
    void sumsUnitPrices();

private:
    std::unique_ptr<OpenShop> m_busy; // asked, never changed
    QList<qint64> m_sold;             // ids in the order of the sales
};

void TestSandboxOrders::initTestCase()
{
    Options options = stillShop();
    options.pastOrders = 0;
    m_busy = std::make_unique<OpenShop>(options);
    ShopVisitor &shop = **m_busy;
    shop.act(u"edit"_s, {{u"sku"_s, u"CS-EMB-138"_s}, {u"quantity"_s, 1000}});
    for (int i = 0; i < sales; ++i) {
        m_sold.append(idOf(shop.act(u"sell"_s, {{u"sku"_s, u"CS-EMB-138"_s}, {u"zero"_s, i % 3 == 0}})));
        shop.tick(3600);
    }
}

void TestSandboxOrders::cleanupTestCase()
{
    m_busy.reset();
}

void TestSandboxOrders::limitsAPage_data()
{
    QTest::addColumn<QString>("limit");
    QTest::addColumn<qsizetype>("rows");
    QTest::newRow("not given") << QString() << qsizetype(20);
    QTest::newRow("1") << u"limit=1"_s << qsizetype(1);
    QTest::newRow("100, the most") << u"limit=100"_s << qsizetype(100);
    QTest::newRow("101 is invalid and becomes 20") << u"limit=101"_s << qsizetype(20);
    QTest::newRow("200 is invalid and becomes 20") << u"limit=200"_s << qsizetype(20);
    QTest::newRow("0 is invalid and becomes 20") << u"limit=0"_s << qsizetype(20);
    QTest::newRow("a negative one becomes 20") << u"limit=-5"_s << qsizetype(20);
    QTest::newRow("a word becomes 20") << u"limit=all"_s << qsizetype(20);
    QTest::newRow("a fraction becomes 20") << u"limit=5.5"_s << qsizetype(20);
}

void TestSandboxOrders::limitsAPage()
{
    QFETCH(QString, limit);
    QFETCH(qsizetype, rows);
    const Answer answer = (*m_busy)->get(u"/orders?"_s + limit);
    QCOMPARE(answer.status, 200);
    QVERIFY(QJsonDocument::fromJson(answer.body).isArray()); // no envelope, no totals
    QCOMPARE(answer.array().size(), rows);
}

void TestSandboxOrders::pagesToTheEnd()
{
    QList<qint64> found;
    QList<qsizetype> sizes;
    for (int page = 1; page <= 5; ++page) {
        const QJsonArray orders = (*m_busy)->get(u"/orders?sort=id.asc&limit=40&page=%1"_s.arg(page)).array();
        found += ids(orders);
        sizes.append(orders.size());
    }
    QCOMPARE(sizes, (QList<qsizetype>{40, 40, 40, 10, 0}));
    QCOMPARE(found, m_sold);
}

void TestSandboxOrders::sorts_data()
{
    QTest::addColumn<QString>("sort");
    QTest::addColumn<bool>("isAscending");
    QTest::newRow("by date, newest first, unless told otherwise") << QString() << false;
    QTest::newRow("by id upwards") << u"sort=id.asc"_s << true;
    QTest::newRow("by id downwards") << u"sort=id.desc"_s << false;
    QTest::newRow("by date upwards") << u"sort=date.asc"_s << true;
    QTest::newRow("by date downwards") << u"sort=date.desc"_s << false;
    QTest::newRow("an unknown order is ignored") << u"sort=price.asc"_s << false;
}

void TestSandboxOrders::sorts()
{
    QFETCH(QString, sort);
    QFETCH(bool, isAscending);
    QList<qint64> expected = m_sold;
    if (!isAscending)
        std::reverse(expected.begin(), expected.end());
    QCOMPARE(ids((*m_busy)->get(u"/orders?limit=100&"_s + sort).array()), expected.first(100));
}

void TestSandboxOrders::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("first"); // of the sales that pass, in a row
    QTest::addColumn<int>("count");
    QTest::newRow("from_id leaves that order out") << u"from_id={4}"_s << 5 << 125;
    QTest::newRow("to_id takes that order in") << u"to_id={4}"_s << 0 << 5;
    QTest::newRow("from_id and to_id together") << u"from_id={4}&to_id={9}"_s << 5 << 5;
    QTest::newRow("from_id above all") << u"from_id=9999999999"_s << 0 << 0;
    QTest::newRow("from_id that is no number is ignored") << u"from_id=x"_s << 0 << 130;
    QTest::newRow("to the first day") << u"to=2026-11-24"_s << 0 << 9; // 15:00 to 23:00
    QTest::newRow("from the second day") << u"from=2026-11-25"_s << 9 << 121;
    QTest::newRow("one day") << u"from=2026-11-25&to=2026-11-25"_s << 9 << 24;
    QTest::newRow("a day that is none is ignored") << u"from=yesterday"_s << 0 << 130;
    QTest::newRow("an unknown state") << u"state=cancelled"_s << 0 << 0; // the word is "canceled"
    QTest::newRow("as buyer") << u"order_as=buyer"_s << 0 << 0;
    QTest::newRow("as seller") << u"order_as=seller"_s << 0 << 130;
}

void TestSandboxOrders::filters()
{
    QFETCH(QString, filter);
    QFETCH(int, first);
    QFETCH(int, count);
    for (int i = 0; i < 10; ++i)
        filter.replace(u"{%1}"_s.arg(i), QString::number(m_sold[i]));
    QList<qint64> found;
    for (int page = 1; page <= 2; ++page)
        found += ids((*m_busy)->get(u"/orders?sort=id.asc&limit=100&page=%1&"_s.arg(page) + filter).array());
    QCOMPARE(found, m_sold.mid(first, count));
    const QJsonArray waiting = (*m_busy)->get(u"/orders?state=hub_pending&limit=100"_s).array();
    QCOMPARE(waiting.size(), 44); // every third
}

void TestSandboxOrders::showsPurchasesUnlessAskedForSales()
{
    OpenShop shop;
    const QJsonArray all = shop->get(u"/orders?limit=100"_s).array();
    const QJsonArray bought = shop->get(u"/orders?limit=100&order_as=buyer"_s).array();
    const QJsonArray sold = shop->get(u"/orders?limit=100&order_as=seller"_s).array();
    QVERIFY(!bought.isEmpty());
    QCOMPARE(all.size(), bought.size() + sold.size());
    const QJsonObject purchase = bought.at(0).toObject();
    QCOMPARE(purchase.value("order_as"_L1).toString(), u"buyer"_s);
    QVERIFY(purchase.contains(u"seller"_s) && !purchase.contains(u"buyer"_s)); // left out, not null
    QVERIFY(purchase.contains(u"buyer_total"_s) && !purchase.contains(u"seller_total"_s));
    QVERIFY(purchase.value("order_items"_L1)[0].toObject().contains(u"buyer_price"_s));
    QVERIFY(sold.at(0).toObject().contains(u"buyer"_s) && !sold.at(0).toObject().contains(u"seller"_s));
}

void TestSandboxOrders::showsAnOrder()
{
    OpenShop shop;
    const qint64 id = idOf(shop->act(u"sell"_s, {{u"sku"_s, u"CS-EMB-138"_s}, {u"quantity"_s, 2}}));
    const Answer answer = shop->get(u"/orders/%1"_s.arg(id));
    QCOMPARE(answer.status, 200);
    const QJsonArray listed = shop->get(u"/orders?sort=id.desc&limit=1"_s).array();
    QCOMPARE(listed.at(0).toObject(), answer.object());
    QCOMPARE(answer[u"state"_s].toString(), u"paid"_s);
    QCOMPARE(answer[u"via_cardtrader_zero"_s], QJsonValue(false));
    QCOMPARE(answer[u"size"_s].toInt(), 2);
    QCOMPARE(answer[u"paid_at"_s].toString(), u"2026-11-24T15:00:00.000Z"_s);
    QVERIFY(answer[u"sent_at"_s].isNull() && answer[u"cancelled_at"_s].isNull() && answer[u"presale"_s].isNull());
    QCOMPARE(answer[u"fee_percentage"_s], QJsonValue(u"5.0"_s)); // a text
    QCOMPARE(answer[u"seller_subtotal"_s]["cents"_L1].toInt(), 2510);
    QVERIFY(answer[u"buyer"_s]["email"_L1].toString().endsWith(u"@example.com"_s));
    QVERIFY(!answer[u"order_shipping_address"_s]["street"_L1].toString().isEmpty());
    const QJsonObject line = answer[u"order_items"_s][0].toObject();
    QCOMPARE(line.value("product_id"_L1).toInteger(), 450000002);
    QCOMPARE(line.value("blueprint_id"_L1).toInteger(), 310145);
    QCOMPARE(line.value("quantity"_L1).toInt(), 2);
    QCOMPARE(line.value("bundle_size"_L1).toInt(), 1);
    QCOMPARE(line.value("user_data_field"_L1).toString(), u"sku:CS-EMB-138"_s);
    QCOMPARE(line.value("properties"_L1)["condition"_L1].toString(), u"Near Mint"_s);
    for (const QString &name : {u"tag"_s, u"graded"_s, u"description"_s, u"mkm_id"_s, u"tcg_player_id"_s,
                                u"scryfall_id"_s, u"created_at"_s, u"deleted_at"_s, u"hub_pending_order_id"_s,
                                u"cancelled_price"_s, u"repurchase_price"_s, u"seller_price"_s, u"formatted_price"_s})
        QVERIFY2(line.contains(name), qPrintable(name));
}

void TestSandboxOrders::hasOrdersOfEveryKind()
{
    OpenShop shop;
    QSet<QString> states;
    int unmatched = 0;
    int takenOut = 0;
    int presale = 0;
    int merged = 0;
    for (const QJsonValue &order : shop->get(u"/orders?order_as=seller&limit=100"_s).array()) {
        states.insert(order["state"_L1].toString());
        presale += order["presale"_L1].toBool() ? 1 : 0;
        for (const QJsonValue &line : order["order_items"_L1].toArray()) {
            unmatched += line["product_id"_L1].isNull() ? 1 : 0;
            takenOut += line["deleted_at"_L1].isNull() ? 0 : 1;
            const bool isOfAnother =
                !line["hub_pending_order_id"_L1].isNull() && line["hub_pending_order_id"_L1] != order["id"_L1];
            merged += order["state"_L1] == u"paid"_s && isOfAnother ? 1 : 0;
        }
    }
    QCOMPARE(states, (QSet<QString>{u"hub_pending"_s, u"paid"_s, u"sent"_s, u"arrived"_s, u"done"_s,
                                    u"request_for_cancel"_s, u"canceled"_s, u"lost"_s, u"closed"_s}));
    QVERIFY(unmatched > 0 && takenOut > 0 && presale > 0 && merged > 0);
}

void TestSandboxOrders::repeatsLinesOfOnePiece()
{
    OpenShop shop;
    const QJsonObject sold =
        shop->act(u"sell"_s, {{u"sku"_s, u"CS-TID-101"_s}, {u"quantity"_s, 5}, {u"piecewise"_s, true}});
    const QJsonArray lines = sold.value("order"_L1)["order_items"_L1].toArray();
    QCOMPARE(lines.size(), 5);
    QSet<qint64> lineIds;
    for (const QJsonValue &line : lines) {
        QCOMPARE(line["quantity"_L1].toInt(), 1);
        QCOMPARE(line["product_id"_L1], lines.at(0)["product_id"_L1]);
        lineIds.insert(line["id"_L1].toInteger());
    }
    QCOMPARE(lineIds.size(), 5);
    QCOMPARE(shop->product(lines.at(0)["product_id"_L1].toInteger()).value("quantity"_L1).toInt(), 21);
}

void TestSandboxOrders::losesTheProductOfALine_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("deleted") << QByteArray("DELETE") << u"/products/450000002"_s << QJsonObject();
    QTest::newRow("counted down to zero")
        << QByteArray("POST") << u"/products/450000002/increment"_s << QJsonObject{{u"delta_quantity"_s, -2}};
    QTest::newRow("destroyed by a job") << QByteArray("POST") << u"/products/bulk_destroy"_s
                                        << QJsonObject{{u"products"_s, QJsonArray{QJsonObject{{u"id"_s, 450000002}}}}};
}

void TestSandboxOrders::losesTheProductOfALine()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    OpenShop shop;
    const qint64 id = idOf(shop->act(u"sell"_s, {{u"product"_s, 450000002}}));
    QCOMPARE(shop->send(method, path, QJsonDocument(body).toJson()).status, 200);
    shop->tick(5);
    const QJsonValue line = shop->get(u"/orders/%1"_s.arg(id))[u"order_items"_s][0];
    QVERIFY(line["product_id"_L1].isNull());
    QCOMPARE(line["blueprint_id"_L1].toInteger(), 310145); // what is left to recognise it by
    QCOMPARE(line["user_data_field"_L1].toString(), u"sku:CS-EMB-138"_s);
}

void TestSandboxOrders::keepsTheProductOfASoldOutLine()
{
    OpenShop shop;
    const QJsonObject sold = shop->act(u"sell"_s, {{u"product"_s, 450000002}, {u"quantity"_s, 3}});
    QCOMPARE(sold.value("order"_L1)["order_items"_L1][0]["product_id"_L1].toInteger(), 450000002);
    QVERIFY(shop->product(450000002).isEmpty()); // sold out is gone from the export
}

void TestSandboxOrders::mixesCurrencies()
{
    OpenShop shop;
    int mixed = 0;
    for (const QJsonValue &order : shop->get(u"/orders?order_as=seller&limit=100"_s).array()) {
        QCOMPARE(order["seller_subtotal"_L1]["currency"_L1].toString(), u"EUR"_s);
        mixed += order["subtotal"_L1]["currency"_L1] == u"USD"_s ? 1 : 0;
    }
    QVERIFY(mixed > 0);
}

void TestSandboxOrders::sumsUnitPrices()
{
    for (const QJsonValue &order : (*m_busy)->get(u"/orders?limit=100"_s).array()) {
        qint64 cents = 0;
        for (const QJsonValue &line : order["order_items"_L1].toArray())
            cents += line["seller_price"_L1]["cents"_L1].toInteger() * line["quantity"_L1].toInteger();
        QCOMPARE(order["seller_subtotal"_L1]["cents"_L1].toInteger(), cents);
        QCOMPARE(order["seller_total"_L1]["cents"_L1].toInteger() +
                     order["seller_fee_amount"_L1]["cents"_L1].toInteger(),
                 cents);
    }
}

QTEST_GUILESS_MAIN(TestSandboxOrders)
#include "tst_sandbox_orders.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/account_browser.h"
#include "app/bridge/bridge_part.h"
#include "app/service/engine_access.h"
#include "app/webhooks/receiver_part.h"
#include "connectors/vinted/vinted.h"
#include "tests/support/service/engine_stage.h"
#include "tests/webhooks/support/raw_client.h"
#include "tests/webhooks/support/schema_check.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

// A shop with a Vinted account on the real connector, its local interface open to whoever has the token.
class Shop
{
public:
    Shop()
    {
        m_stage.open({.id = u"vinted"_s}, FirstLink::Unread);
        auto shop = m_stage.data().openShop(m_stage.clock().now());
        AccountRepository accounts(*shop);
        QVERIFY(accounts.setSetting(AccountId{1}, u"terms_accepted"_s, u"2026-11-24 1"_s).ok());
        QVERIFY(accounts.setSetting(AccountId{1}, u"quiet_hours"_s, u"off"_s).ok());
        auto options = m_stage.options(EngineRole::Serve);
        options.connectors = {std::shared_ptr<const Connector>(vinted::make())};
        options.browsers = accountBrowsers();
        options.parts = {makeReceiverPart(), makeBridgePart()};
        auto client = openEngine(options);
        if (!client)
            qFatal("%s", qPrintable(client.error().detail));
        m_client = *std::move(client);
        const QJsonObject ready = must(u"receiver.start"_s, {{u"local"_s, u"127.0.0.1:0"_s}});
        m_port = quint16(QUrl(ready["local"_L1].toString()).port());
        m_token = must(u"token.show"_s)["token"_L1].toString().toLatin1();
        m_description = ask("GET", "/api/openapi.json").object();
    }

    QJsonObject must(const QString &command, const QJsonObject &arguments = {})
    {
        const auto done = callAndWait(*m_client, command, arguments);
        if (!done)
            qFatal("%s: %s", qPrintable(command), qPrintable(done.error().detail));
        return *done;
    }
    RawAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        RawClient client(m_port);
        return client.ask(rawRequest(method, target, body, {{"Authorization", "Bearer " + m_token}}));
    }
    // The answer, after a look at whether the description allows it.
    RawAnswer asDescribed(const QByteArray &method, const QByteArray &target, const QString &path,
                          const QByteArray &body = {})
    {
        const RawAnswer answer = ask(method, target, body);
        const QJsonObject operation = m_description["paths"_L1][path][QString::fromLatin1(method.toLower())].toObject();
        const QJsonObject described = operation["responses"_L1][QString::number(answer.status)].toObject();
        const QString wrong =
            described.isEmpty()
                ? u"status %1 is not described"_s.arg(answer.status)
                : schemaViolation(answer.object(),
                                  described["content"_L1]["application/json"_L1]["schema"_L1].toObject());
        if (!wrong.isEmpty())
            QTest::qFail(qPrintable(path + u": "_s + wrong + QString::fromUtf8(answer.body)), __FILE__, __LINE__);
        return answer;
    }
    // As the customer's document makes one, with Vinted's numbers beside it.
    qint64 jean()
    {
        const RawAnswer made = asDescribed(
            "POST", "/api/products", u"/api/products"_s,
            "{\"title\":\"Jean Levi's 501\",\"brand\":\"Levi's\",\"category\":\"Jeans\",\"condition\":\"EXCELLENT\","
            "\"price\":25.00,\"size\":\"32\",\"color\":\"Blue\",\"stock_quantity\":1,\"description\":\"Un beau jean.\","
            "\"images\":[\"https://pictures.example/a.jpg\"],\"mapped_attributes\":{\"brand_id\":10,\"color_id\":9,"
            "\"condition_id\":2,\"size_id\":207,\"category_id\":257,\"package_size_id\":2}}");
        return made.status == 200 ? made.object()["product_id"_L1].toInteger() : -made.status;
    }

private:
    EngineStage m_stage;
    std::unique_ptr<EngineAccess> m_client;
    quint16 m_port = 0;
    QByteArray m_token;
    QJsonObject m_description;
};

} // namespace

// The customer's Vinted routes, over real sockets.
class TestVintedApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProductIsMadeWithoutSkuAndCurrency();
    void productsComeInPages();
    void publishingIsQueued();
    void whatIsNotReadyIsTold();
    void batchesTellEachOne();
    void aPreviewMakesNothing();
    void listingsAreCountedAndForgotten();
    void nothingIsThereForAStranger();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
};

void TestVintedApi::aProductIsMadeWithoutSkuAndCurrency()
{
    Shop shop;
    const qint64 first = shop.jean();
    QVERIFY(first > 0);
    QVERIFY(shop.jean() > first);
    const RawAnswer list = shop.asDescribed("GET", "/api/products?search=501", u"/api/products"_s);
    const QJsonArray products = list.object()["products"_L1].toArray();
    QCOMPARE(products.size(), 2);
    QCOMPARE(products.first()["sku"_L1].toString(), u"P-%1"_s.arg(first));
    QCOMPARE(products.first()["price_minor"_L1].toInteger(), 2500);
    QCOMPARE(products.first()["currency"_L1].toString(), u"EUR"_s);
    QCOMPARE(products.first()["available"_L1].toInteger(), 1);
}

void TestVintedApi::productsComeInPages()
{
    Shop shop;
    for (int i = 0; i < 3; ++i)
        shop.jean();
    const RawAnswer first = shop.asDescribed("GET", "/api/products?limit=2", u"/api/products"_s);
    QCOMPARE(first.object()["products"_L1].toArray().size(), 2);
    const QByteArray next = QUrl::toPercentEncoding(first.object()["next"_L1].toString());
    const RawAnswer second = shop.asDescribed("GET", "/api/products?limit=2&after=" + next, u"/api/products"_s);
    QCOMPARE(second.object()["products"_L1].toArray().size(), 1);
    QVERIFY(!second.object().contains("next"_L1));
}

void TestVintedApi::publishingIsQueued()
{
    Shop shop;
    const qint64 product = shop.jean();
    const QByteArray body = "{\"product_id\":" + QByteArray::number(product) + "}";
    const RawAnswer queued = shop.asDescribed("POST", "/api/vinted/publish", u"/api/vinted/publish"_s, body);
    QCOMPARE(queued.status, 202);
    QCOMPARE(queued.object()["status"_L1].toString(), u"pending"_s);
    QVERIFY(queued.object()["message"_L1].toString().contains(u"(task #"_s));
    const RawAnswer again = shop.asDescribed("POST", "/api/vinted/publish", u"/api/vinted/publish"_s, body);
    QCOMPARE(again.status, 409);
    const RawAnswer list = shop.asDescribed("GET", "/api/vinted/products", u"/api/vinted/products"_s);
    QCOMPARE(list.object()["total"_L1].toInteger(), 1);
    const QJsonValue item = list.object()["items"_L1][0];
    QCOMPARE(item["product_id"_L1].toInteger(), product);
    QCOMPARE(item["status"_L1].toString(), u"pending"_s);
    QCOMPARE(item["price"_L1].toDouble(), 27.9);
    QVERIFY(item["vinted_id"_L1].isNull());
    QCOMPARE(item["id"_L1], queued.object()["vinted_product_id"_L1]);
}

void TestVintedApi::whatIsNotReadyIsTold()
{
    Shop shop;
    const RawAnswer made = shop.asDescribed("POST", "/api/products", u"/api/products"_s, "{\"title\":\"Robe\"}");
    QCOMPARE(made.status, 200);
    const RawAnswer refused =
        shop.asDescribed("POST", "/api/vinted/publish", u"/api/vinted/publish"_s,
                         "{\"product_id\":" + QByteArray::number(made.object()["product_id"_L1].toInteger()) + "}");
    QCOMPARE(refused.status, 422);
    QVERIFY(!refused.object()["detail"_L1].toString().isEmpty());
    QStringList fields;
    for (const QJsonValue &reason : refused.object()["validation_errors"_L1].toArray())
        fields.append(reason.toString().section(u':', 0, 0));
    for (const QString &field : {u"stock"_s, u"price"_s, u"brand"_s, u"category"_s, u"images"_s})
        QVERIFY2(fields.contains(field), qPrintable(fields.join(u' ')));
}

void TestVintedApi::batchesTellEachOne()
{
    Shop shop;
    const RawAnswer done = shop.asDescribed("POST", "/api/vinted/publish/batch", u"/api/vinted/publish/batch"_s,
                                            "{\"product_ids\":[" + QByteArray::number(shop.jean()) + ",9999]}");
    QCOMPARE(done.status, 202);
    QCOMPARE(done.object()["success"_L1].toInt(), 1);
    QCOMPARE(done.object()["failed"_L1].toInt(), 1);
    QCOMPARE(done.object()["results"_L1][1]["status"_L1].toString(), u"error"_s);
}

void TestVintedApi::aPreviewMakesNothing()
{
    Shop shop;
    const RawAnswer preview = shop.asDescribed("POST", "/api/vinted/prepare/" + QByteArray::number(shop.jean()),
                                               u"/api/vinted/prepare/{id}"_s);
    QCOMPARE(preview.status, 200);
    QVERIFY(preview.object()["ready_to_publish"_L1].toBool());
    QCOMPARE(preview.object()["mapped_attributes"_L1]["size_id"_L1].toInt(), 207);
    const RawAnswer list = shop.asDescribed("GET", "/api/vinted/products", u"/api/vinted/products"_s);
    QCOMPARE(list.object()["total"_L1].toInteger(), 0);
}

void TestVintedApi::listingsAreCountedAndForgotten()
{
    Shop shop;
    const RawAnswer queued = shop.asDescribed("POST", "/api/vinted/publish", u"/api/vinted/publish"_s,
                                              "{\"product_id\":" + QByteArray::number(shop.jean()) + "}");
    const QByteArray id = QByteArray::number(queued.object()["vinted_product_id"_L1].toInteger());
    const RawAnswer counted =
        shop.asDescribed("PATCH", "/api/vinted/products/" + id + "/analytics", u"/api/vinted/products/{id}/analytics"_s,
                         "{\"view_count\":12,\"favourite_count\":3}");
    QCOMPARE(counted.object()["view_count"_L1].toInt(), 12);
    const RawAnswer sums = shop.asDescribed("GET", "/api/vinted/analytics/summary", u"/api/vinted/analytics/summary"_s);
    QCOMPARE(sums.object()["total_views"_L1].toInt(), 12);
    QCOMPARE(sums.object()["total_favourites"_L1].toInt(), 3);
    QCOMPARE(sums.object()["avg_views"_L1].toDouble(), 12.0);
    QCOMPARE(shop.asDescribed("DELETE", "/api/vinted/products/" + id, u"/api/vinted/products/{id}"_s).status, 200);
    const RawAnswer left = shop.asDescribed("GET", "/api/vinted/products/" + id, u"/api/vinted/products/{id}"_s);
    QCOMPARE(left.object()["status"_L1].toString(), u"deleted"_s);
    const RawAnswer errors = shop.asDescribed("GET", "/api/vinted/errors/summary", u"/api/vinted/errors/summary"_s);
    QCOMPARE(errors.object()["total_errors"_L1].toInt(), 0);
    QCOMPARE(shop.asDescribed("GET", "/api/vinted/errors", u"/api/vinted/errors"_s).object()["total"_L1].toInt(), 0);
}

void TestVintedApi::nothingIsThereForAStranger()
{
    Shop shop;
    QCOMPARE(shop.asDescribed("GET", "/api/vinted/products/99", u"/api/vinted/products/{id}"_s).status, 404);
    QCOMPARE(shop.asDescribed("GET", "/api/vinted/products?account=Other", u"/api/vinted/products"_s).status, 404);
}

void TestVintedApi::badRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no JSON") << QByteArray("POST") << QByteArray("/api/vinted/publish") << QByteArray("x") << 400;
    QTest::newRow("a list where an object is due")
        << QByteArray("POST") << QByteArray("/api/products") << QByteArray("[]") << 400;
    QTest::newRow("no product") << QByteArray("POST") << QByteArray("/api/vinted/publish") << QByteArray("{}") << 422;
    QTest::newRow("a product in words") << QByteArray("POST") << QByteArray("/api/vinted/publish")
                                        << QByteArray("{\"product_id\":\"12\"}") << 422;
    QTest::newRow("a batch that is no list")
        << QByteArray("POST") << QByteArray("/api/vinted/publish/batch") << QByteArray("{\"product_ids\":7}") << 422;
    QTest::newRow("an empty batch") << QByteArray("POST") << QByteArray("/api/vinted/publish/batch")
                                    << QByteArray("{\"product_ids\":[]}") << 422;
    QTest::newRow("a page below zero") << QByteArray("GET") << QByteArray("/api/vinted/products?page=-1")
                                       << QByteArray() << 422;
    QTest::newRow("a page too large") << QByteArray("GET") << QByteArray("/api/products?limit=100000") << QByteArray()
                                      << 422;
    QTest::newRow("an unknown field") << QByteArray("POST") << QByteArray("/api/products")
                                      << QByteArray("{\"sku\":\"A\",\"colour\":\"Blue\"}") << 422;
    QTest::newRow("a price that is none")
        << QByteArray("POST") << QByteArray("/api/products") << QByteArray("{\"sku\":\"A\",\"price\":\"much\"}") << 422;
}

void TestVintedApi::badRequestsAreRefused()
{
    Shop shop;
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    const RawAnswer answer = shop.ask(method, target, body);
    QTEST(answer.status, "status");
    QVERIFY(!answer.object()["detail"_L1].toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestVintedApi)
#include "tst_vinted_api.moc"

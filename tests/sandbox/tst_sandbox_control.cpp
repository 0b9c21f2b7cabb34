// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/support/open_shop.h"

#include <QTest>

using namespace evenstock::sandbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 drake = 450000002;

}

class TestSandboxControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsItsOwnToken_data();
    void needsItsOwnToken();
    void refuses_data();
    void refuses();
    void sellsByProductOrArticle_data();
    void sellsByProductOrArticle();
    void sellsSeveralThings();
    void edits_data();
    void edits();
    void deletesOnTheSite_data();
    void deletesOnTheSite();
    void cancelsWithAndWithoutRelisting_data();
    void cancelsWithAndWithoutRelisting();
    void ticks();
    void replacesFaults();
    void tellsWhatWasAsked();
    void keepsTokensOutOfTheLog();
    void tellsTheWholeTruth();
    void actsOnTheAccountNamed();
};

void TestSandboxControl::needsItsOwnToken_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("a wrong one") << QByteArray("guess");
    QTest::newRow("the marketplace's") << QByteArray("marketplace");
}

void TestSandboxControl::needsItsOwnToken()
{
    QFETCH(QByteArray, token);
    OpenShop shop;
    QJsonObject said = shop.server().announcement();
    said.insert(u"control_token"_s, QString::fromLatin1(token == "marketplace" ? shop->token() : token));
    ShopVisitor stranger(said);
    for (const QString &path : {u"/state"_s, u"/requests"_s, u"/faults"_s})
        QCOMPARE(stranger.control("GET", path).status, 401);
    const Answer answer = stranger.control("POST", u"/sell"_s, {{u"product"_s, drake}});
    QCOMPARE(answer.status, 401);
    QVERIFY(!answer[u"detail"_s].toString().isEmpty());
    QCOMPARE(shop->product(drake).value("quantity"_L1).toInt(), 3);
}

void TestSandboxControl::refuses_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("an unknown verb") << u"burn"_s << QJsonObject() << 404;
    QTest::newRow("a sale of nothing") << u"sell"_s << QJsonObject() << 404;
    QTest::newRow("a sale of an unknown article") << u"sell"_s << QJsonObject{{u"sku"_s, u"X"_s}} << 404;
    QTest::newRow("a sale of more than there is")
        << u"sell"_s << QJsonObject{{u"product"_s, drake}, {u"quantity"_s, 4}} << 422;
    QTest::newRow("a sale of none") << u"sell"_s << QJsonObject{{u"product"_s, drake}, {u"quantity"_s, 0}} << 422;
    QTest::newRow("a sale of some") << u"sell"_s << QJsonObject{{u"product"_s, drake}, {u"quantity"_s, u"some"_s}}
                                    << 422;
    QTest::newRow("an unknown order") << u"cancel"_s << QJsonObject{{u"order"_s, 1}} << 404;
    QTest::newRow("an unknown action") << u"order"_s << QJsonObject{{u"order"_s, 1}, {u"action"_s, u"eat"_s}} << 422;
    QTest::newRow("a price that is none")
        << u"edit"_s << QJsonObject{{u"product"_s, drake}, {u"price"_s, u"x"_s}} << 422;
    QTest::newRow("no time to pass") << u"tick"_s << QJsonObject() << 422;
    QTest::newRow("time that goes back") << u"tick"_s << QJsonObject{{u"seconds"_s, -5}} << 422;
    QTest::newRow("an unknown fault") << u"faults"_s << QJsonObject{{u"spec"_s, u"hail"_s}} << 422;
    QTest::newRow("an address that is none") << u"webhook"_s << QJsonObject{{u"url"_s, u"nowhere"_s}} << 422;
    QTest::newRow("another marketplace") << u"sell"_s << QJsonObject{{u"marketplace"_s, u"bazaar"_s}} << 404;
    QTest::newRow("another account") << u"sell"_s << QJsonObject{{u"account"_s, u"Nobody"_s}} << 404;
}

void TestSandboxControl::refuses()
{
    QFETCH(QString, verb);
    QFETCH(QJsonObject, arguments);
    QFETCH(int, status);
    OpenShop shop;
    const QByteArray before = shop->control("GET", u"/state"_s).body;
    const Answer answer = shop->control("POST", u'/' + verb, arguments);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer[u"detail"_s].toString().isEmpty());
    QCOMPARE(shop->control("GET", u"/state"_s).body, before);
}

void TestSandboxControl::sellsByProductOrArticle_data()
{
    QTest::addColumn<QJsonObject>("sale");
    QTest::addColumn<int>("left");
    QTest::newRow("one by its id") << QJsonObject{{u"product"_s, drake}} << 2;
    QTest::newRow("one by its article number") << QJsonObject{{u"sku"_s, u"CS-EMB-138"_s}} << 2;
    QTest::newRow("two") << QJsonObject{{u"product"_s, drake}, {u"quantity"_s, 2}} << 1;
    QTest::newRow("all") << QJsonObject{{u"product"_s, drake}, {u"quantity"_s, 3}} << 0;
}

void TestSandboxControl::sellsByProductOrArticle()
{
    QFETCH(QJsonObject, sale);
    QFETCH(int, left);
    OpenShop shop;
    const QJsonValue order = shop->act(u"sell"_s, sale).value("order"_L1);
    QCOMPARE(order["size"_L1].toInt(), 3 - left);
    QCOMPARE(shop->product(drake).value("quantity"_L1).toInt(), left);
}

void TestSandboxControl::sellsSeveralThings()
{
    OpenShop shop;
    const QJsonArray items{QJsonObject{{u"product"_s, drake}},
                           QJsonObject{{u"sku"_s, u"CS-TID-101"_s}, {u"quantity"_s, 3}}};
    const QJsonValue order = shop->act(u"sell"_s, {{u"items"_s, items}}).value("order"_L1);
    QCOMPARE(order["order_items"_L1].toArray().size(), 2);
    QCOMPARE(order["size"_L1].toInt(), 4);
}

void TestSandboxControl::edits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("becomes");
    QTest::newRow("the price, as text") << u"price"_s << QJsonValue(u"9.90"_s) << u"price_cents"_s << QJsonValue(990);
    QTest::newRow("the price, as number") << u"price"_s << QJsonValue(9.9) << u"price_cents"_s << QJsonValue(990);
    QTest::newRow("the quantity") << u"quantity"_s << QJsonValue(11) << u"quantity"_s << QJsonValue(11);
    QTest::newRow("the description") << u"description"_s << QJsonValue(u"new"_s) << u"description"_s
                                     << QJsonValue(u"new"_s);
    QTest::newRow("the description, to nothing")
        << u"description"_s << QJsonValue() << u"description"_s << QJsonValue();
    QTest::newRow("the private note") << u"user_data_field"_s << QJsonValue(u"shelf"_s) << u"user_data_field"_s
                                      << QJsonValue(u"shelf"_s);
    QTest::newRow("the label, which only the site can set")
        << u"tag"_s << QJsonValue(u"fair"_s) << u"tag"_s << QJsonValue(u"fair"_s);
}

void TestSandboxControl::edits()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, field);
    QFETCH(QJsonValue, becomes);
    OpenShop shop;
    QJsonObject expected = shop->product(drake);
    const QJsonObject edited = shop->act(u"edit"_s, {{u"product"_s, drake}, {name, value}});
    QCOMPARE(edited.value("was"_L1).toObject(), expected);
    expected.insert(field, becomes);
    if (field == "quantity"_L1)
        expected.insert(u"bundled_quantity"_s, becomes);
    QCOMPARE(shop->product(drake), expected);
    QCOMPARE(edited.value("product"_L1).toObject(), expected);
    QCOMPARE(shop->get(u"/products/export?blueprint_id=310145"_s).array().at(0).toObject(), expected);
}

void TestSandboxControl::deletesOnTheSite_data()
{
    QTest::addColumn<QJsonObject>("edit");
    QTest::newRow("by deleting") << QJsonObject{{u"delete"_s, true}};
    QTest::newRow("by setting none") << QJsonObject{{u"quantity"_s, 0}};
}

void TestSandboxControl::deletesOnTheSite()
{
    QFETCH(QJsonObject, edit);
    OpenShop shop;
    const qint64 order = shop->act(u"sell"_s, {{u"product"_s, drake}}).value("order"_L1)["id"_L1].toInteger();
    edit.insert(u"product"_s, drake);
    shop->act(u"edit"_s, edit);
    QVERIFY(shop->product(drake).isEmpty());
    QVERIFY(shop->get(u"/orders/%1"_s.arg(order))[u"order_items"_s][0]["product_id"_L1].isNull());
}

void TestSandboxControl::cancelsWithAndWithoutRelisting_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<int>("quantity");
    QTest::newRow("with") << QJsonObject{{u"relist"_s, true}} << 3;
    QTest::newRow("without") << QJsonObject() << 2;
}

void TestSandboxControl::cancelsWithAndWithoutRelisting()
{
    QFETCH(QJsonObject, more);
    QFETCH(int, quantity);
    OpenShop shop;
    const QJsonValue sold = shop->act(u"sell"_s, {{u"product"_s, drake}}).value("order"_L1);
    more.insert(u"order"_s, sold["id"_L1]);
    QCOMPARE(shop->act(u"cancel"_s, more).value("order"_L1)["state"_L1].toString(), u"canceled"_s);
    QCOMPARE(shop->product(drake).value("quantity"_L1).toInt(), quantity);
    QCOMPARE(shop->control("POST", u"/cancel"_s, more).status, 422); // once
}

void TestSandboxControl::ticks()
{
    OpenShop shop;
    QCOMPARE(shop->act(u"tick"_s, {{u"seconds"_s, 90}}).value("now"_L1).toString(), u"2026-11-24T15:01:30.000Z"_s);
    QCOMPARE(shop->act(u"tick"_s, {{u"ms"_s, 250}}).value("now"_L1).toString(), u"2026-11-24T15:01:30.250Z"_s);
}

void TestSandboxControl::replacesFaults()
{
    OpenShop shop;
    shop->act(u"faults"_s, {{u"spec"_s, u"lost:n=1"_s}});
    QCOMPARE(shop->act(u"faults"_s, {{u"spec"_s, u"cut:n=1"_s}}).value("faults"_L1).toArray().size(), 2);
    QCOMPARE(shop->act(u"faults"_s, {{u"spec"_s, u"429"_s}, {u"replace"_s, true}}).value("faults"_L1),
             QJsonValue(QJsonArray{u"429:p=1"_s}));
    QCOMPARE(shop->control("GET", u"/faults"_s)[u"faults"_s], QJsonValue(QJsonArray{u"429:p=1"_s}));
}

void TestSandboxControl::tellsWhatWasAsked()
{
    OpenShop shop;
    shop->get(u"/orders?order_as=seller&sort=id.asc"_s);
    shop->put(u"/products/450000002"_s, {{u"price"_s, 2.5}});
    shop->get(u"/nothing"_s);
    const QJsonArray all = shop->control("GET", u"/requests"_s)[u"requests"_s].toArray();
    QCOMPARE(all.size(), 3); // those to /control are not among them
    QCOMPARE(all.at(0)["path"_L1].toString(), u"/api/v2/orders"_s);
    QCOMPARE(all.at(0)["query"_L1].toString(), u"order_as=seller&sort=id.asc"_s);
    QCOMPARE(all.at(1)["method"_L1].toString(), u"PUT"_s);
    QCOMPARE(all.at(1)["body"_L1].toObject(), (QJsonObject{{u"price"_s, 2.5}}));
    QCOMPARE(all.at(1)["account"_L1].toString(), u"Nord Hobby"_s);
    QCOMPARE(all.at(1)["status"_L1].toInt(), 200);
    QCOMPARE(all.at(2)["status"_L1].toInt(), 404);
    const QJsonArray later = shop->control("GET", u"/requests?after=2"_s)[u"requests"_s].toArray();
    QCOMPARE(later.size(), 1);
    QCOMPARE(later.at(0), all.at(2));
}

void TestSandboxControl::keepsTokensOutOfTheLog()
{
    OpenShop shop;
    shop->get(u"/info"_s);
    const QByteArray log = shop->control("GET", u"/requests"_s).body;
    const QByteArray state = shop->control("GET", u"/state"_s).body;
    QVERIFY(log.contains("/info"));
    for (const QByteArray &token : {shop->token(), shop.server().controlToken()})
        QVERIFY(!log.contains(token) && !state.contains(token));
}

void TestSandboxControl::tellsTheWholeTruth()
{
    OpenShop shop;
    shop->faults(u"odd;duplicates"_s); // the truth is not spoilt
    const Answer state = shop->control("GET", u"/state"_s);
    QCOMPARE(state[u"seed"_s].toInt(), 7);
    QCOMPARE(state[u"faults"_s].toArray().size(), 2);
    const QJsonValue account = state[u"marketplaces"_s][0]["accounts"_L1][0];
    QCOMPARE(account["product_count"_L1].toInt(), 40);
    shop->faults({});
    QCOMPARE(account["products"_L1].toArray(), shop->get(u"/products/export"_s).array());
    QCOMPARE(account["orders"_L1].toArray(), shop->get(u"/orders?limit=100&sort=id.asc"_s).array());
}

void TestSandboxControl::actsOnTheAccountNamed()
{
    Options options = stillShop();
    options.hasOneDayReady = true;
    OpenShop shop(options);
    shop->useAccount(1);
    const QJsonArray before = shop->truth(u"orders"_s);
    QVERIFY(before.at(0)["id"_L1].toInteger() > 100'000'000); // ids are unique on the whole marketplace
    const QJsonValue product = shop->truth(u"products"_s).at(0)["id"_L1];
    const QJsonObject sale{{u"product"_s, product}, {u"account"_s, u"Nord Hobby, 1-Day Ready"_s}};
    shop->act(u"sell"_s, sale);
    QCOMPARE(shop->truth(u"orders"_s).size(), before.size() + 1);
    shop->useAccount(0);
    QCOMPARE(shop->truth(u"orders"_s).size(), 25);
}

QTEST_GUILESS_MAIN(TestSandboxControl)
#include "tst_sandbox_control.moc"

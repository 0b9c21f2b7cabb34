// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/support/open_shop.h"

#include <QSet>
#include <QTest>

using namespace evenstock::sandbox;
using namespace Qt::StringLiterals;

class TestSandboxReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAWrongToken_data();
    void refusesAWrongToken();
    void saysWhoIsAsking();
    void namesItsWebhookOnlyWhenThereIsOne();
    void wrapsTheGames();
    void listsCategories();
    void narrowsCategoriesToAGame();
    void listsExpansions();
    void listsOwnExpansionsOnly();
    void listsTheBlueprintsOfAnExpansion();
    void describesABlueprint();
    void hasBlueprintsWithoutExpansion();
    void doesNotKnowIt_data();
    void doesNotKnowIt();
    void listsOffersOfOthers();
    void narrowsOffers();
    void wantsToKnowWhichOffers();
};

void TestSandboxReference::refusesAWrongToken_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("another") << QByteArray("eyJhbGciOi.eyJpc3Mi.x");
    QTest::newRow("its first half") << QByteArray("half");
}

void TestSandboxReference::refusesAWrongToken()
{
    QFETCH(QByteArray, token);
    OpenShop shop;
    shop->setToken(token == "half" ? shop->token().first(shop->token().size() / 2) : token);
    const Answer answer = shop->get(u"/info"_s);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer[u"error_code"_s].toString(), u"unauthorized"_s);
    QCOMPARE(answer[u"errors"_s], QJsonValue(QJsonArray()));
    QCOMPARE(answer[u"extra"_s]["message"_L1].toString(), u"You are not authorized to access this page"_s);
    QCOMPARE(answer[u"request_id"_s].toString().size(), 36);
}

void TestSandboxReference::saysWhoIsAsking()
{
    OpenShop shop;
    const QList<QByteArray> parts = shop->token().split('.');
    QCOMPARE(parts.size(), 3);
    QVERIFY(parts[0].startsWith("eyJ") && parts[1].startsWith("eyJ"));
    QCOMPARE(QByteArray::fromBase64(parts[2], QByteArray::Base64UrlEncoding).size(), 256);
    const Answer info = shop->get(u"/info"_s);
    QCOMPARE(info.status, 200);
    QCOMPARE(info.object().keys(), (QStringList{u"id"_s, u"name"_s, u"shared_secret"_s, u"user_id"_s}));
    QCOMPARE(QByteArray::fromHex(info[u"shared_secret"_s].toString().toLatin1()).size(), 16);
}

void TestSandboxReference::namesItsWebhookOnlyWhenThereIsOne()
{
    OpenShop shop;
    shop->act(u"webhook"_s, {{u"url"_s, u"http://127.0.0.1:1/webhook"_s}});
    QCOMPARE(shop->get(u"/info"_s)[u"webhook_url"_s].toString(), u"http://127.0.0.1:1/webhook"_s);
    shop->act(u"webhook"_s, {{u"url"_s, QString()}});
    QVERIFY(!shop->get(u"/info"_s).object().contains(u"webhook_url"_s));
}

void TestSandboxReference::wrapsTheGames()
{
    OpenShop shop;
    const Answer answer = shop->get(u"/games"_s);
    const QJsonArray games = answer[u"array"_s].toArray();
    QVERIFY(games.size() >= 5);
    QCOMPARE(games.at(0).toObject().keys(), (QStringList{u"display_name"_s, u"id"_s, u"name"_s}));
    QCOMPARE(games.at(0)["id"_L1].toInt(), 1);
}

void TestSandboxReference::listsCategories()
{
    OpenShop shop;
    const QJsonArray categories = shop->get(u"/categories"_s).array();
    QVERIFY(categories.size() > 6);
    bool hasTextFoil = false;
    bool hasSealed = false;
    for (const QJsonValue &category : categories) {
        QStringList names;
        for (const QJsonValue &property : category["properties"_L1].toArray()) {
            names.append(property["name"_L1].toString());
            QVERIFY(!property.toObject().contains(u"default_value"_s)); // is in blueprints only
            if (property["type"_L1] == u"boolean"_s)
                QCOMPARE(property["possible_values"_L1].toArray(), (QJsonArray{true, false}));
            if (property["name"_L1] == u"fow_foil"_s)
                hasTextFoil = property["type"_L1] == u"string"_s;
        }
        hasSealed = hasSealed || !names.contains(u"condition"_s);
    }
    QVERIFY2(hasTextFoil, "one game spells foil as a text");
    QVERIFY2(hasSealed, "sealed products have no condition");
}

void TestSandboxReference::narrowsCategoriesToAGame()
{
    OpenShop shop;
    const QJsonArray categories = shop->get(u"/categories?game_id=4"_s).array();
    QCOMPARE(categories.size(), 2);
    for (const QJsonValue &category : categories)
        QCOMPARE(category["game_id"_L1].toInt(), 4);
}

void TestSandboxReference::listsExpansions()
{
    OpenShop shop;
    const QJsonArray expansions = shop->get(u"/expansions"_s).array();
    QCOMPARE(expansions.size(), 6);
    QSet<QString> codes;
    QSet<QString> names;
    for (const QJsonValue &expansion : expansions) {
        QCOMPARE(expansion.toObject().keys(), (QStringList{u"code"_s, u"game_id"_s, u"id"_s, u"name"_s}));
        codes.insert(expansion["code"_L1].toString());
        names.insert(expansion["name"_L1].toString());
    }
    QCOMPARE(codes.size(), 6);
    QCOMPARE(names.size(), 6);
}

void TestSandboxReference::listsOwnExpansionsOnly()
{
    Options options = stillShop();
    options.products = 6; // all of the first two expansions
    OpenShop shop(options);
    const QJsonArray own = shop->get(u"/expansions/export"_s).array();
    QCOMPARE(own.size(), 2);
    QCOMPARE(own.at(0)["code"_L1].toString(), u"emb"_s);
    QCOMPARE(own.at(1)["code"_L1].toString(), u"tid"_s);
    // One is left when its last listing is gone.
    for (const QJsonValue &product : shop->get(u"/products/export?expansion_id=4203"_s).array())
        shop->remove(u"/products/%1"_s.arg(product["id"_L1].toInteger()));
    QCOMPARE(shop->get(u"/expansions/export"_s).array().size(), 1);
}

void TestSandboxReference::listsTheBlueprintsOfAnExpansion()
{
    OpenShop shop;
    const QJsonArray blueprints = shop->get(u"/blueprints/export?expansion_id=4200"_s).array();
    QCOMPARE(blueprints.size(), 250);
    QSet<qint64> ids;
    QSet<QString> names;
    int nullVersions = 0;
    int emptyVersions = 0;
    int withoutPicture = 0;
    for (const QJsonValue &blueprint : blueprints) {
        QCOMPARE(blueprint["expansion_id"_L1].toInt(), 4200);
        ids.insert(blueprint["id"_L1].toInteger());
        names.insert(blueprint["name"_L1].toString());
        nullVersions += blueprint["version"_L1].isNull() ? 1 : 0;
        emptyVersions += blueprint["version"_L1] == u""_s ? 1 : 0;
        withoutPicture += blueprint["image"_L1].isNull() ? 1 : 0;
    }
    QCOMPARE(ids.size(), 250);
    QVERIFY(names.size() > 240);
    QVERIFY(nullVersions > 0 && emptyVersions > 0 && withoutPicture > 0);
}

void TestSandboxReference::describesABlueprint()
{
    OpenShop shop;
    QJsonObject drake;
    for (const QJsonValue &blueprint : shop->get(u"/blueprints/export?expansion_id=4200"_s).array()) {
        if (blueprint["name"_L1] == u"Emberwing Drake"_s &&
            blueprint["fixed_properties"_L1]["collector_number"_L1] == u"138"_s)
            drake = blueprint.toObject();
    }
    QCOMPARE(drake.value("game_id"_L1).toInt(), 1);
    QCOMPARE(drake.value("category_id"_L1).toInt(), 1);
    const QJsonArray editable = drake.value("editable_properties"_L1).toArray();
    QStringList names;
    for (const QJsonValue &property : editable) {
        names.append(property["name"_L1].toString());
        QVERIFY(property["default_value"_L1].isString()); // also for booleans
    }
    QCOMPARE(names, (QStringList{u"condition"_s, u"mtg_language"_s, u"mtg_foil"_s, u"signed"_s, u"altered"_s}));
    QVERIFY(!editable.at(0)["possible_values"_L1].toArray().contains(u"Mint"_s));
    QVERIFY(editable.at(1)["possible_values"_L1].toArray().contains(u"jp"_s)); // and not "ja"
    QVERIFY(drake.value("card_market_ids"_L1).isArray());
    for (const QString &name : {u"tcg_player_id"_s, u"scryfall_id"_s, u"image_url"_s, u"image"_s, u"back_image"_s})
        QVERIFY2(drake.contains(name), qPrintable(name));
}

void TestSandboxReference::hasBlueprintsWithoutExpansion()
{
    OpenShop shop;
    const QJsonArray blueprints = shop->get(u"/blueprints/export?expansion_id=null"_s).array();
    QCOMPARE(blueprints.size(), 8);
    for (const QJsonValue &blueprint : blueprints)
        QVERIFY(blueprint["expansion_id"_L1].isNull());
}

void TestSandboxReference::doesNotKnowIt_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("blueprints of no expansion") << u"/blueprints/export"_s;
    QTest::newRow("blueprints of an unknown expansion") << u"/blueprints/export?expansion_id=1"_s;
    QTest::newRow("blueprints of a word") << u"/blueprints/export?expansion_id=emb"_s;
    QTest::newRow("a single blueprint, which is not in the reference") << u"/blueprints/310145"_s;
    QTest::newRow("a single product, which is not in the reference") << u"/products/450000002"_s;
    QTest::newRow("an unknown order") << u"/orders/1"_s;
    QTest::newRow("an unknown path") << u"/stock"_s;
    QTest::newRow("a path too deep") << u"/orders/1/2/3/4"_s;
}

void TestSandboxReference::doesNotKnowIt()
{
    QFETCH(QString, path);
    OpenShop shop;
    const Answer answer = shop->get(path);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer[u"error_code"_s].toString(), u"not_found"_s);
    QVERIFY(!answer[u"extra"_s]["message"_L1].toString().isEmpty());
}

void TestSandboxReference::listsOffersOfOthers()
{
    OpenShop shop;
    const QJsonObject byBlueprint = shop->get(u"/marketplace/products?expansion_id=4203"_s).object();
    QCOMPARE(byBlueprint.size(), 250);
    qsizetype most = 0;
    for (auto it = byBlueprint.begin(); it != byBlueprint.end(); ++it) {
        const QJsonArray offers = it.value().toArray();
        most = qMax(most, offers.size());
        for (qsizetype i = 0; i < offers.size(); ++i) {
            QCOMPARE(QString::number(offers[i]["blueprint_id"_L1].toInteger()), it.key());
            QCOMPARE(offers[i]["price"_L1]["cents"_L1], offers[i]["price_cents"_L1]);
            QVERIFY(offers[i]["graded"_L1].isNull());
            QVERIFY(offers[i]["on_vacation"_L1].isBool());
            QVERIFY(!offers[i]["user"_L1]["username"_L1].toString().isEmpty());
            if (i > 0)
                QVERIFY(offers[i - 1]["price_cents"_L1].toInteger() <= offers[i]["price_cents"_L1].toInteger());
        }
    }
    QCOMPARE(most, 25);
}

void TestSandboxReference::narrowsOffers()
{
    OpenShop shop;
    const auto offers = [&shop](const QString &more) {
        QJsonArray all;
        for (const QJsonValue &some : shop->get(u"/marketplace/products?expansion_id=4200"_s + more).object()) {
            for (const QJsonValue &offer : some.toArray())
                all.append(offer);
        }
        return all;
    };
    const QJsonArray all = offers({});
    const QJsonArray italian = offers(u"&language=it"_s);
    const QJsonArray foil = offers(u"&foil=true"_s);
    QVERIFY(!italian.isEmpty() && italian.size() < all.size());
    QVERIFY(!foil.isEmpty() && foil.size() < all.size());
    for (const QJsonValue &offer : italian)
        QCOMPARE(offer["properties_hash"_L1]["mtg_language"_L1].toString(), u"it"_s);
    for (const QJsonValue &offer : foil)
        QCOMPARE(offer["properties_hash"_L1]["mtg_foil"_L1].toBool(), true);
}

void TestSandboxReference::wantsToKnowWhichOffers()
{
    OpenShop shop;
    const Answer answer = shop->get(u"/marketplace/products"_s);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer[u"error_code"_s].toString(), u"missing_parameter"_s);
    QVERIFY(answer[u"extra"_s]["message"_L1].toString().startsWith(u"Missing required parameter(s) "_s));
}

QTEST_GUILESS_MAIN(TestSandboxReference)
#include "tst_sandbox_reference.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/category_map.h"
#include "tests/connectors/prestashop/whole/hub_shop.h"

#include <QCryptographicHash>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

const QByteArray picture("\xff\xd8\xff\xe0 the lid of a jug", 22);
const QByteArray otherPicture("\x89PNG\r\n\x1a\n its handle", 19);

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QStringList hashesOf(const QList<QByteArray> &pictures)
{
    QStringList hashes;
    for (const QByteArray &one : pictures)
        hashes.append(hashOf(one));
    hashes.sort();
    return hashes;
}

struct RetailShop : HubShop {
    explicit RetailShop(const QMap<QString, QString> &clientSettings = {})
        : HubShop(clientSettings)
    {
        for (const auto each : {Source, ClientA, ClientB})
            full(each);
    }
    // The wholesaler puts a picture up.
    void show(int product, const QByteArray &bytes)
    {
        act(Source, u"edit"_s, {{u"product"_s, product}, {u"picture"_s, QString::fromLatin1(bytes.toBase64())}});
    }
    // Of the retailer's pictures, in no order.
    QStringList kept(Seat seat)
    {
        QStringList hashes;
        for (const QJsonValue &one : truth(seat, u"pictures"_s))
            hashes.append(one.toString());
        hashes.sort();
        return hashes;
    }
    QJsonArray rows(Seat seat, const QString &resource, const QString &field, const QString &value)
    {
        QJsonArray found;
        for (const QJsonValue &row : truth(seat, resource)) {
            if (row[field].toVariant().toString() == value)
                found.append(row);
        }
        return found;
    }
};

} // namespace

// Products of the wholesaler's made at a retailer's, with their combinations and pictures.
class TestPrestashopGoods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesCombinationsOfOneProduct_data();
    void makesCombinationsOfOneProduct();
    void makesOptionsThatAreNotThere();
    void makesACombinationOnceWhateverTheAnswer_data();
    void makesACombinationOnceWhateverTheAnswer();
    void sendsPicturesOnce();
    void makesAProductWhosePictureIsGone();
    void makesCategoriesByNameOnce_data();
    void makesCategoriesByNameOnce();
    void makesThemUnderTheMappedOne();
    void sendsFeaturesAndWhatBecomesOfThem();
    void sendsOnlyThePicturesThatChanged();
    void changesNoPictureWhereOneFails_data();
    void changesNoPictureWhereOneFails();
    void sendsPicturesAgainOnceTheyAreThere();
    void combinationsDoNotWriteTheProductByTurns();
    void leavesWhatAShopHasNoWordFor();
};

void TestPrestashopGoods::makesCombinationsOfOneProduct_data()
{
    QTest::addColumn<int>("seat");
    QTest::newRow("of 8.2") << int(HubShop::ClientA);
    QTest::newRow("of 1.7") << int(HubShop::ClientB);
}

void TestPrestashopGoods::makesCombinationsOfOneProduct()
{
    QFETCH(int, seat);
    const auto at = HubShop::Seat(seat);
    RetailShop shop; // retailers have only the first six
    for (const QString &colour : {u"1"_s, u"2"_s, u"3"_s}) {
        shop.addStock(u"HUB-0008-"_s + colour, 4);
        QVERIFY(shop.publish(at, u"HUB-0008-"_s + colour));
    }
    QCOMPARE(shop.settle(), QString());
    QString product;
    for (const QString &colour : {u"1"_s, u"2"_s, u"3"_s}) {
        const QString sku = u"HUB-0008-"_s + colour;
        const QJsonArray made = shop.rows(at, u"combinations"_s, u"reference"_s, sku);
        QCOMPARE(made.size(), 1);
        const QString parent = made.first()["id_product"_L1].toString();
        QVERIFY(product.isEmpty() || product == parent);
        product = parent;
        const QString id = product + u'-' + QString::number(made.first()["id"_L1].toInteger());
        QCOMPARE(shop.listingOf(at, sku).externalId, id);
        QCOMPARE(shop.shown(at, id), shop.onHand(sku));
        QCOMPARE(made.first()["associations"_L1]["product_option_values"_L1][0]["id"_L1].toString(), colour);
        // The second colour costs more: the difference is the combination's.
        QCOMPARE(made.first()["price"_L1].toString(), colour == "2"_L1 ? u"1.500000"_s : u"0.000000"_s);
    }
    const QJsonArray parents = shop.rows(at, u"products"_s, u"id"_s, product);
    QCOMPARE(parents.size(), 1);
    QVERIFY(!parents.first()["name"_L1][0]["value"_L1].toString().contains(u'('));
    QCOMPARE(parents.first()["product_type"_L1].toString(), u"combinations"_s);
    QVERIFY(shop.rows(at, u"products"_s, u"reference"_s, u"HUB-0008-1"_s).isEmpty()); // no product of its own
}

// The retailer sells no colours yet.
void TestPrestashopGoods::makesOptionsThatAreNotThere()
{
    RetailShop shop;
    shop.act(HubShop::ClientA, u"forget"_s, {{u"resource"_s, u"product_options"_s}});
    shop.act(HubShop::ClientA, u"forget"_s, {{u"resource"_s, u"product_option_values"_s}});
    for (const QString &sku : {u"HUB-0008-1"_s, u"HUB-0008-2"_s})
        QVERIFY(shop.publish(HubShop::ClientA, sku));
    QCOMPARE(shop.settle(), QString());
    const QJsonArray groups = shop.truth(HubShop::ClientA, u"product_options"_s);
    const QJsonArray values = shop.truth(HubShop::ClientA, u"product_option_values"_s);
    QCOMPARE(groups.size(), 1);                                                 // both are colours
    QCOMPARE(groups.first()["name"_L1][1]["value"_L1].toString(), u"Colour"_s); // no language is blank
    QCOMPARE(values.size(), 2);
}

void TestPrestashopGoods::makesACombinationOnceWhateverTheAnswer_data()
{
    QTest::addColumn<QString>("faults");
    QTest::newRow("the combination's answer is lost") << u"lost:n=1,route=POST *combinations"_s;
    QTest::newRow("it is made, and answered as a failure") << u"500-after:n=1,route=POST *combinations"_s;
    QTest::newRow("the product's answer is lost") << u"lost:n=1,route=POST *products"_s;
    QTest::newRow("the product is made, and answered as a failure") << u"500-after:n=1,route=POST *products"_s;
}

void TestPrestashopGoods::makesACombinationOnceWhateverTheAnswer()
{
    QFETCH(QString, faults);
    RetailShop shop;
    const auto before = shop.truth(HubShop::ClientA, u"products"_s).size();
    QVERIFY(shop.publish(HubShop::ClientA, u"HUB-0008-2"_s));
    shop.site->faults(faults);
    shop.sync(HubShop::ClientA);
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.rows(HubShop::ClientA, u"combinations"_s, u"reference"_s, u"HUB-0008-2"_s).size(), 1);
    QCOMPARE(shop.truth(HubShop::ClientA, u"products"_s).size(), before + 1);
}

// The same picture twice is one picture there.
void TestPrestashopGoods::sendsPicturesOnce()
{
    RetailShop shop;
    shop.show(7, picture);
    shop.show(7, picture);
    shop.show(7, otherPicture);
    shop.sync(HubShop::Source);
    shop.writes();
    QVERIFY(shop.publish(HubShop::ClientA, u"HUB-0007"_s));
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.writes().filter(u"images/products"_s).size(), 2);
    const QJsonArray made = shop.rows(HubShop::ClientA, u"products"_s, u"reference"_s, u"HUB-0007"_s);
    QCOMPARE(made.size(), 1);
    const QJsonArray images = made.first()["associations"_L1]["images"_L1].toArray();
    QCOMPARE(images.size(), 2);
    QCOMPARE(shop.kept(HubShop::ClientA), hashesOf({picture, otherPicture})); // byte for byte
}

void TestPrestashopGoods::makesAProductWhosePictureIsGone()
{
    RetailShop shop;
    shop.show(7, QByteArray("this is no picture"));
    shop.sync(HubShop::Source);
    QVERIFY(shop.publish(HubShop::ClientA, u"HUB-0007"_s));
    QCOMPARE(shop.settle(), QString());
    const QJsonArray made = shop.rows(HubShop::ClientA, u"products"_s, u"reference"_s, u"HUB-0007"_s);
    QCOMPARE(made.size(), 1);
    QVERIFY(made.first()["associations"_L1]["images"_L1].toArray().isEmpty());
    QCOMPARE(shop.shown(HubShop::ClientA, shop.listingOf(HubShop::ClientA, u"HUB-0007"_s).externalId),
             shop.onHand(u"HUB-0007"_s));
}

namespace {

QJsonObject only(const QJsonArray &rows)
{
    return rows.size() == 1 ? rows.first().toObject() : QJsonObject();
}

QString englishName(const QJsonValue &row, const QString &field = u"name"_s)
{
    return row[field][0]["value"_L1].toString();
}

} // namespace

void TestPrestashopGoods::makesCategoriesByNameOnce_data()
{
    QTest::addColumn<QString>("faults");
    QTest::newRow("all goes well") << QString();
    QTest::newRow("the answer is lost") << u"lost:n=1,route=POST *categories"_s;
    QTest::newRow("it is made, and answered as a failure") << u"500-after:n=1,route=POST *categories"_s;
}

// The retailer has none but its home. All colours of product 8 stand in one category.
void TestPrestashopGoods::makesCategoriesByNameOnce()
{
    QFETCH(QString, faults);
    RetailShop shop;
    const QJsonObject there = only(shop.rows(HubShop::Source, u"products"_s, u"id"_s, u"8"_s));
    const QString wanted = there["id_category_default"_L1].toString();
    const QString name = englishName(only(shop.rows(HubShop::Source, u"categories"_s, u"id"_s, wanted)));
    QVERIFY(!name.isEmpty());
    shop.act(HubShop::ClientA, u"forget"_s, {{u"resource"_s, u"categories"_s}});
    for (const QString &sku : {u"HUB-0008-1"_s, u"HUB-0008-2"_s})
        QVERIFY(shop.publish(HubShop::ClientA, sku));
    if (!faults.isEmpty())
        shop.site->faults(faults);
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.settle(), QString());
    const QJsonArray made = shop.truth(HubShop::ClientA, u"categories"_s);
    QCOMPARE(made.size(), 1);
    QCOMPARE(englishName(made.first()), name);
    QCOMPARE(made.first()["name"_L1][1]["value"_L1].toString(), name); // no language is blank
    QCOMPARE(made.first()["id_parent"_L1].toString(), u"2"_s);
    const QString id = QString::number(made.first()["id"_L1].toInteger());
    const QString parent = only(shop.rows(HubShop::ClientA, u"combinations"_s, u"reference"_s, u"HUB-0008-1"_s))
                               .value("id_product"_L1)
                               .toString();
    QCOMPARE(only(shop.rows(HubShop::ClientA, u"products"_s, u"id"_s, parent))["id_category_default"_L1].toString(),
             id);
    QCOMPARE(must(shop.context().products.findBySku(u"HUB-0008-1"_s))->category,
             wanted); // here it stays the wholesaler's
}

void TestPrestashopGoods::makesThemUnderTheMappedOne()
{
    RetailShop shop;
    const QString wanted =
        only(shop.rows(HubShop::Source, u"products"_s, u"id"_s, u"7"_s))["id_category_default"_L1].toString();
    const QString other = wanted == "3"_L1 ? u"4"_s : u"3"_s;
    must(shop.call([&](SyncEngine &engine) {
        return engine.transact([&]() -> Status { // the wholesaler's home is a category of the retailer's
            TRY_ASSIGN(const QString before,
                       CategoryMap(engine.context().db)
                           .set(shop.account(HubShop::ClientA), {shop.account(HubShop::Source), u"2"_s}, other));
            Q_UNUSED(before)
            engine.context().forgetPolicies();
            return {};
        });
    }));
    QVERIFY(shop.publish(HubShop::ClientA, u"HUB-0007"_s));
    QCOMPARE(shop.settle(), QString());
    const QJsonObject made = only(shop.rows(HubShop::ClientA, u"products"_s, u"reference"_s, u"HUB-0007"_s));
    const QJsonObject category =
        only(shop.rows(HubShop::ClientA, u"categories"_s, u"id"_s, made["id_category_default"_L1].toString()));
    QCOMPARE(category["id_parent"_L1].toString(), other);
    QCOMPARE(englishName(category), englishName(only(shop.rows(HubShop::Source, u"categories"_s, u"id"_s, wanted))));
}

void TestPrestashopGoods::sendsFeaturesAndWhatBecomesOfThem()
{
    RetailShop shop({{u"direction.attributes"_s, u"out"_s}});
    const auto told = [&shop](HubShop::Seat seat, const QString &sku) {
        const QJsonObject product = only(shop.rows(seat, u"products"_s, u"reference"_s, sku));
        const QJsonArray features = product["associations"_L1]["product_features"_L1].toArray();
        if (features.size() != 1)
            return QString::number(features.size());
        const QString id = features.first()["id"_L1].toString();
        const QString value = features.first()["id_feature_value"_L1].toString();
        return englishName(only(shop.rows(seat, u"product_features"_s, u"id"_s, id))) + u'=' +
               englishName(only(shop.rows(seat, u"product_feature_values"_s, u"id"_s, value)), u"value"_s);
    };
    shop.act(HubShop::Source, u"edit"_s, {{u"product"_s, 7}, {u"feature"_s, u"Wood"_s}, {u"value"_s, u"Oak"_s}});
    shop.sync(HubShop::Source);
    QVERIFY(shop.publish(HubShop::ClientA, u"HUB-0007"_s));
    QVERIFY(shop.publish(HubShop::ClientB, u"HUB-0007"_s));
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(told(HubShop::ClientA, u"HUB-0007"_s), u"Wood=Oak"_s);
    QCOMPARE(told(HubShop::ClientB, u"HUB-0007"_s), u"Wood=Oak"_s);
    shop.act(HubShop::Source, u"edit"_s, {{u"product"_s, 7}, {u"feature"_s, u"Wood"_s}, {u"value"_s, u"Ash"_s}});
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(told(HubShop::ClientA, u"HUB-0007"_s), u"Wood=Ash"_s);
    QCOMPARE(told(HubShop::ClientB, u"HUB-0007"_s), u"Wood=Ash"_s);
    QCOMPARE(shop.truth(HubShop::ClientA, u"product_features"_s).size(), 1); // found by its name
    shop.writes();
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.writes(), QStringList()); // and then there is peace
}

void TestPrestashopGoods::sendsOnlyThePicturesThatChanged()
{
    RetailShop shop({{u"direction.images"_s, u"out"_s}});
    shop.show(7, picture);
    shop.sync(HubShop::Source);
    QVERIFY(shop.publish(HubShop::ClientA, u"HUB-0007"_s));
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.truth(HubShop::ClientA, u"pictures"_s), QJsonArray{hashOf(picture)});
    shop.writes();
    shop.show(7, otherPicture);
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.truth(HubShop::ClientA, u"pictures"_s).size(), 2);
    QCOMPARE(shop.writes().filter(u"images/products"_s).size(), 1); // the new one only
    shop.act(HubShop::Source, u"edit"_s, {{u"product"_s, 7}, {u"without_picture"_s, 0}});
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.truth(HubShop::ClientA, u"pictures"_s), QJsonArray{hashOf(otherPicture)});
    QCOMPARE(shop.writes().filter(u"images/products"_s).size(), 1);
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.writes(), QStringList());
}

void TestPrestashopGoods::changesNoPictureWhereOneFails_data()
{
    QTest::addColumn<QString>("faults");
    QTest::newRow("the wholesaler's server fails") << u"500:n=1,status=503,route=GET *img/p/*"_s;
    QTest::newRow("the second one is refused") << u"500:skip=1,n=1,route=POST *images/products/*"_s;
    QTest::newRow("the answer is lost") << u"lost:n=1,route=POST *images/products/*"_s;
    QTest::newRow("it is taken, and answered as a failure") << u"500-after:n=1,route=POST *images/products/*"_s;
}

// What can pass is tried again by itself, and nothing is there twice.
void TestPrestashopGoods::changesNoPictureWhereOneFails()
{
    QFETCH(QString, faults);
    const QByteArray third("\xff\xd8\xff\xe0 its foot", 14);
    RetailShop shop({{u"direction.images"_s, u"out"_s}});
    shop.show(7, picture);
    shop.sync(HubShop::Source);
    QVERIFY(shop.publish(HubShop::ClientA, u"HUB-0007"_s));
    QCOMPARE(shop.settle(), QString());
    shop.show(7, otherPicture);
    shop.show(7, third);
    shop.act(HubShop::Source, u"edit"_s, {{u"product"_s, 7}, {u"without_picture"_s, 0}});
    shop.sync(HubShop::Source);
    shop.site->faults(faults);
    shop.sync(HubShop::ClientA);
    QVERIFY(!shop.truth(HubShop::ClientA, u"pictures"_s).isEmpty()); // the old one, or the new ones
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.kept(HubShop::ClientA), hashesOf({otherPicture, third}));
    QCOMPARE(shop.problems(u"delivery"_s), 0);
    shop.writes();
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.writes(), QStringList());
}

// What stays wrong is told, and sent when the product changes.
void TestPrestashopGoods::sendsPicturesAgainOnceTheyAreThere()
{
    RetailShop shop({{u"direction.images"_s, u"out"_s}});
    shop.show(7, picture);
    shop.sync(HubShop::Source);
    QVERIFY(shop.publish(HubShop::ClientA, u"HUB-0007"_s));
    QCOMPARE(shop.settle(), QString());
    shop.show(7, otherPicture);
    shop.show(7, QByteArray("this is no picture"));
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.truth(HubShop::ClientA, u"pictures"_s), QJsonArray{hashOf(picture)});
    QCOMPARE(shop.problems(u"delivery"_s), 1);
    shop.writes();
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.writes(), QStringList()); // the owner has been told
    shop.act(HubShop::Source, u"edit"_s, {{u"product"_s, 7}, {u"without_picture"_s, 2}});
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.kept(HubShop::ClientA), hashesOf({picture, otherPicture}));
    QCOMPARE(shop.problems(u"delivery"_s), 0);
}

// The owner's texts of two colours differ; the shop has one text for both.
void TestPrestashopGoods::combinationsDoNotWriteTheProductByTurns()
{
    RetailShop shop({{u"direction.description"_s, u"out"_s}});
    QString first = u"HUB-0008-1"_s;
    QString second = u"HUB-0008-2"_s;
    for (const QString &sku : {first, second})
        QVERIFY(shop.publish(HubShop::ClientA, sku));
    QCOMPARE(shop.settle(), QString());
    const auto numberOf = [&shop](const QString &sku) {
        return shop.listingOf(HubShop::ClientA, sku).externalId.section(u'-', 1).toInt();
    };
    if (numberOf(first) > numberOf(second)) // as they were made there
        std::swap(first, second);
    const auto describe = [&shop](const QString &sku, const QString &text) {
        must(shop.call([&](SyncEngine &engine) {
            return engine.transact([&]() -> Status {
                TRY_ASSIGN(const auto before, engine.context().products.findBySku(sku));
                Product after = *before;
                after.description = text;
                return changeProduct(engine.context(), *before, after, {});
            });
        }));
    };
    const auto shown = [&] {
        const QString parent = only(shop.rows(HubShop::ClientA, u"combinations"_s, u"reference"_s, first))
                                   .value("id_product"_L1)
                                   .toString();
        return englishName(only(shop.rows(HubShop::ClientA, u"products"_s, u"id"_s, parent)), u"description"_s);
    };
    describe(first, u"<p>Like the first</p>"_s);
    describe(second, u"<p>Like the second</p>"_s);
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shown(), u"<p>Like the first</p>"_s);
    QCOMPARE(shop.problems(u"delivery"_s), 1);
    shop.writes();
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.writes(), QStringList());
    describe(second, u"<p>Like the first</p>"_s);
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shown(), u"<p>Like the first</p>"_s);
    QCOMPARE(shop.problems(u"delivery"_s), 0);
    QCOMPARE(shop.writes(), QStringList());
    for (const QString &sku : {second, first}) // both at once, in whatever order
        describe(sku, u"<p>Like both</p>"_s);
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shown(), u"<p>Like both</p>"_s);
    QCOMPARE(shop.problems(u"delivery"_s), 0);
    QCOMPARE(shop.writes().size(), 1);
}

// A card, made in a shop that knows neither its condition nor its category nor its foil.
void TestPrestashopGoods::leavesWhatAShopHasNoWordFor()
{
    RetailShop shop;
    const Product card{.sku = u"CARD-1"_s,
                       .title = u"Emberwing Drake"_s,
                       .category = u"Single Card"_s,
                       .condition = u"Near Mint"_s,
                       .price = {250, u"EUR"_s},
                       .attributes = uR"({"mtg_foil":"false"})"_s,
                       .createdAt = 1,
                       .updatedAt = 1};
    must(shop.call([&](SyncEngine &engine) {
        return engine.transact([&]() -> Status {
            TRY_ASSIGN(const ProductId id, engine.context().products.insert(card));
            Q_UNUSED(id)
            return {};
        });
    }));
    shop.addStock(u"CARD-1"_s, 3);
    QVERIFY(shop.publish(HubShop::Source, u"CARD-1"_s));
    QCOMPARE(shop.settle(), QString());
    shop.full(HubShop::Source);
    const QJsonObject made = only(shop.rows(HubShop::Source, u"products"_s, u"reference"_s, u"CARD-1"_s));
    QCOMPARE(made["condition"_L1].toString(), u"new"_s); // as the shop says of everything
    QCOMPARE(made["id_category_default"_L1].toString(), u"2"_s);
    Product now = *must(shop.context().products.findBySku(u"CARD-1"_s));
    QCOMPARE(now.condition, card.condition);
    QCOMPARE(now.category, card.category);
    QCOMPARE(now.attributes, card.attributes);
    shop.act(HubShop::Source, u"edit"_s,
             {{u"product"_s, made["id"_L1].toInteger()}, {u"feature"_s, u"Wood"_s}, {u"value"_s, u"Oak"_s}});
    shop.full(HubShop::Source);
    now = *must(shop.context().products.findBySku(u"CARD-1"_s));
    QCOMPARE(now.attributes, uR"({"feature.Wood":"Oak","mtg_foil":"false"})"_s);
    QCOMPARE(shop.writes().filter(u"PATCH source/products"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestPrestashopGoods)
#include "tst_prestashop_goods.moc"

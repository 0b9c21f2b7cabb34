// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_offer_items.h"
#include "tests/connectors/emag/push_shop.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::emag;
using namespace Qt::StringLiterals;

namespace {

Change creation(std::int64_t delivery, const QJsonObject &raw = {})
{
    Change change = update(delivery, 5);
    change.kind = ChangeKind::Create;
    change.externalId.clear();
    change.raw = raw;
    change.fields = {{Field::Title, u"Example chair"_s}, {Field::Price, u"12100 RON"_s}, {Field::Category, u"311"_s}};
    return change;
}

} // namespace

class TestEmagCreates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesANewOffer();
    void makesANewOfferOfWhatTheProductSays();
    void joinsAProductThatExists();
    void makesNothingTwice_data();
    void makesNothingTwice();
    void allocatesOneNumberForASku();
    void reusesNoNumberThatIsTaken();
};

void TestEmagCreates::makesANewOffer()
{
    PushShop shop;
    const QString id = allocatedId(u"EX-6"_s, 0);
    shop.hasNewOrders();
    shop.asksPage(1, 100, {{u"part_number"_s, u"EX-6"_s}}).answer(200, answerOf(QJsonArray()));
    shop.asksPage(1, 100, {{u"id"_s, id.toLongLong()}}).answer(200, answerOf(QJsonArray()));
    shop.http.expect("POST", u"/api-3/product_offer/save"_s)
        .answer(200, answerOf(QJsonArray(), true, {u"WARNING: saved as a draft, you need: EAN"_s}));
    QVERIFY(shop.push({creation(6, {{u"brand"_s, u"Exampla"_s}})}));
    QCOMPARE(shop.outcome(6), u"done"_s);
    QCOMPARE(shop.last(6).externalId, id);
    QCOMPARE(shop.last(6).warnings.size(), 1);
    const QJsonArray list =
        QJsonDocument::fromJson(shop.http.requests().last().body).object().value("data"_L1).toArray();
    QCOMPARE(list.size(), 1); // a new offer is never in a batch: there are no results of its own
    const QJsonObject sent = list.first().toObject();
    QCOMPARE(sent.value("id"_L1).toInteger(), id.toLongLong());
    const QByteArray body = shop.http.requests().last().body;
    QCOMPARE(amountIn(body, "sale_price"), 1'000'000);
    QCOMPARE(sent.value("vat_id"_L1).toInt(), 1);
    QCOMPARE(sent.value("emag_club"_L1).toInt(-1), 0);
    QVERIFY(amountIn(body, "min_sale_price") < 1'000'000 && amountIn(body, "max_sale_price") > 1'000'000);
}

// Published for the first time there is no listing of before: brand and EAN are the product's own.
void TestEmagCreates::makesANewOfferOfWhatTheProductSays()
{
    for (const bool hasBrand : {true, false}) {
        PushShop shop;
        const QString id = allocatedId(u"EX-6"_s, 0);
        shop.hasNewOrders();
        shop.asksPage(1, 100, {{u"part_number"_s, u"EX-6"_s}}).answer(200, answerOf(QJsonArray()));
        shop.asksPage(1, 100, {{u"id"_s, id.toLongLong()}}).answer(200, answerOf(QJsonArray()));
        shop.http.expect("GET", u"/api-3/documentation/find_by_eans"_s)
            .query(u"eans[]"_s, u"5941234567890"_s)
            .answer(200, answerOf(QJsonObject()));
        if (hasBrand)
            shop.http.expect("POST", u"/api-3/product_offer/save"_s).answer(200, answerOf(QJsonArray()));
        Change change = creation(6);
        change.eans = {u"5941234567890"_s};
        change.brand = hasBrand ? u" Exampla "_s : QString();
        QVERIFY(shop.push({change}));
        QCOMPARE(shop.outcome(6), hasBrand ? u"done"_s : u"refused"_s);
        if (!hasBrand)
            continue;
        const QJsonObject sent =
            QJsonDocument::fromJson(shop.http.requests().last().body)["data"_L1].toArray().first().toObject();
        QCOMPARE(sent["brand"_L1].toString(), u"Exampla"_s);
        QCOMPARE(sent["ean"_L1].toArray(), QJsonArray{u"5941234567890"_s});
        QCOMPARE(sent["category_id"_L1].toInt(), 311);
    }
}

void TestEmagCreates::joinsAProductThatExists()
{
    PushShop shop;
    const QString id = allocatedId(u"EX-6"_s, 1);
    shop.hasNewOrders();
    shop.asksPage(1, 100, {{u"part_number"_s, u"EX-6"_s}}).answer(200, answerOf(QJsonArray()));
    const qint64 taken = allocatedId(u"EX-6"_s, 0).toLongLong();
    shop.asksPage(1, 100, {{u"id"_s, taken}}).answer(200, answerOf(QJsonArray{exampleOffer(taken)}));
    shop.asksPage(1, 100, {{u"id"_s, id.toLongLong()}}).answer(200, answerOf(QJsonArray()));
    const QJsonObject product{
        {u"part_number_key"_s, u"DX00777BM"_s}, {u"allowed_to_add_offer"_s, true}, {u"vendor_has_offer"_s, false}};
    shop.http.expect("GET", u"/api-3/documentation/find_by_eans"_s)
        .query(u"eans[]"_s, u"5941234567890"_s)
        .answer(200, answerOf(QJsonObject{{u"5941234567890"_s, QJsonObject{{u"products"_s, QJsonArray{product}}}}}));
    shop.http.expect("POST", u"/api-3/product_offer/save"_s).answer(200, answerOf(QJsonArray()));
    QVERIFY(shop.push({creation(6, {{u"ean"_s, QJsonArray{u"5941234567890"_s}}})}));
    QCOMPARE(shop.outcome(6), u"done"_s);
    QCOMPARE(shop.http.requests().at(4).bucket, u"ean"_s);
    const QJsonObject sent = QJsonDocument::fromJson(shop.http.requests().last().body)
                                 .object()
                                 .value("data"_L1)
                                 .toArray()
                                 .first()
                                 .toObject();
    QCOMPARE(sent.value("part_number_key"_L1).toString(), u"DX00777BM"_s);
    QVERIFY(!sent.contains("category_id"_L1) && !sent.contains("ean"_L1)); // a key or an EAN, not both
}

void TestEmagCreates::makesNothingTwice_data()
{
    QTest::addColumn<bool>("bySku");
    QTest::newRow("eMAG has the SKU") << true;
    QTest::newRow("eMAG has an offer of ours for the EAN") << false;
}

void TestEmagCreates::makesNothingTwice()
{
    QFETCH(bool, bySku);
    PushShop shop;
    shop.hasNewOrders();
    shop.asksPage(1, 100, {{u"part_number"_s, u"EX-6"_s}})
        .answer(200, answerOf(bySku ? QJsonArray{exampleOffer(6)} : QJsonArray()));
    if (!bySku) {
        shop.asksPage(1, 100, {{u"id"_s, allocatedId(u"EX-6"_s, 0).toLongLong()}}).answer(200, answerOf(QJsonArray()));
        const QJsonObject product{{u"part_number_key"_s, u"DX00777BM"_s}, {u"vendor_has_offer"_s, true}};
        shop.http.expect("GET", u"/api-3/documentation/find_by_eans"_s)
            .anyQuery()
            .answer(200,
                    answerOf(QJsonObject{{u"5941234567890"_s, QJsonObject{{u"products"_s, QJsonArray{product}}}}}));
    }
    QVERIFY(shop.push({creation(6, {{u"ean"_s, QJsonArray{u"5941234567890"_s}}})}));
    QCOMPARE(shop.outcome(6), u"refused"_s);
    QCOMPARE(shop.last(6).error.code, ErrorCode::Conflict);
}

void TestEmagCreates::allocatesOneNumberForASku()
{
    QSet<QString> ids;
    for (int i = 0; i < 500; ++i) {
        const QString id = allocatedId(u"S-%1"_s.arg(i), 0);
        QVERIFY(id.toLongLong() >= 1 && id.toLongLong() <= 16'777'215);
        QCOMPARE(allocatedId(u"S-%1"_s.arg(i), 0), id);
        QVERIFY(allocatedId(u"S-%1"_s.arg(i), 1) != id);
        ids.insert(id);
    }
    QVERIFY(ids.size() >= 498);
}

// A number belongs to its offer for ever, and saving another SKU under it would overwrite that offer.
void TestEmagCreates::reusesNoNumberThatIsTaken()
{
    PushShop shop;
    const qint64 taken = allocatedId(u"EX-6"_s, 0).toLongLong();
    const QString next = allocatedId(u"EX-6"_s, 1);
    QJsonObject ended = exampleOffer(taken);
    ended.insert(u"status"_s, 2); // an offer that is over keeps its number
    shop.hasNewOrders();
    shop.asksPage(1, 100, {{u"part_number"_s, u"EX-6"_s}}).answer(200, answerOf(QJsonArray()));
    shop.asksPage(1, 100, {{u"id"_s, taken}}).answer(200, answerOf(QJsonArray{ended}));
    shop.asksPage(1, 100, {{u"id"_s, next.toLongLong()}}).answer(200, answerOf(QJsonArray()));
    shop.http.expect("POST", u"/api-3/product_offer/save"_s).answer(200, answerOf(QJsonArray()));
    QVERIFY(shop.push({creation(6, {{u"brand"_s, u"Exampla"_s}})}));
    QCOMPARE(shop.outcome(6), u"done"_s);
    QCOMPARE(shop.last(6).externalId, next);
    const QJsonArray list =
        QJsonDocument::fromJson(shop.http.requests().last().body).object().value("data"_L1).toArray();
    QCOMPARE(list.first().toObject().value("id"_L1).toInteger(), next.toLongLong());
}

QTEST_GUILESS_MAIN(TestEmagCreates)
#include "tst_emag_creates.moc"

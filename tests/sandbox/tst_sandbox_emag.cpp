// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/emag/shelf.h"
#include "tests/sandbox/support/open_shop.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::sandbox;
using namespace Qt::StringLiterals;

// The eMAG of the sample shop: exact amounts, the two accounts beside each other, and returns.
class TestSandboxEmag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAmountsByTheirDigits_data();
    void takesAmountsByTheirDigits();
    void everyAmountSurvivesItsWire();
    void theAccountsDifferInSomething();
    void buyersSendGoodsBack();
};

void TestSandboxEmag::takesAmountsByTheirDigits_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("amount");
    const auto row = [](const char *json, qint64 amount) { QTest::newRow(json) << QByteArray(json) << amount; };
    row("41.3223", 413'223);
    row("\"41.3223\"", 413'223);
    row("0.1", 1'000);
    row("1.005", 10'050);
    row("999999999.9999", 9'999'999'999'999);
    row("121", 1'210'000);
    row("41.32235", 413'224); // rounded half up
    row("41.32234", 413'223);
    row("\"41,32\"", -1);
    row("\"1e3\"", -1);
    row("1e12", -1);
    row("-1", -1);
    row("true", -1);
    row("\"\"", -1);
}

void TestSandboxEmag::takesAmountsByTheirDigits()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, amount);
    QCOMPARE(emag::amountOf(QJsonDocument::fromJson('[' + json + ']').array().at(0)), amount);
}

void TestSandboxEmag::everyAmountSurvivesItsWire()
{
    for (qint64 amount = 1; amount < 10'000'000'000; amount += 1 + amount / 37) {
        const QByteArray asText = '[' + emag::amountText(amount).toLatin1() + ']';
        QCOMPARE(emag::amountOf(QJsonDocument::fromJson(asText).array().at(0)), amount);
        QCOMPARE(emag::amountOf(emag::amountText(amount)), amount);
    }
}

void TestSandboxEmag::theAccountsDifferInSomething()
{
    emag::Shelf main;
    emag::Shelf fbe;
    main.fill(7, 240, false);
    fbe.fill(7, 240, true);
    QMap<QString, const emag::Offer *> there;
    for (const auto &[id, offer] : fbe.offers())
        there.insert(offer.partNumber, &offer);
    int missing = 0;
    int priced = 0;
    int keyed = 0;
    for (const auto &[id, offer] : main.offers()) {
        const emag::Offer *other = there.value(offer.partNumber);
        missing += other == nullptr;
        priced += other != nullptr && other->price != offer.price;
        keyed += other != nullptr && other->key != offer.key;
    }
    QVERIFY(missing > 0 && priced > 0 && keyed > 0);
    QVERIFY(missing + priced + keyed < 240 / 2);
}

void TestSandboxEmag::buyersSendGoodsBack()
{
    const Options options = stillShop();
    OpenShop shop(options);
    emag::Shelf shelf; // as the shop's own will be once somebody looks
    shelf.fill(options.seed, options.products, false);
    qint64 offer = 0;
    for (const auto &[id, one] : shelf.offers())
        offer = one.stock >= 2 && one.status == 1 ? id : offer;
    const auto act = [&](const QString &verb, QJsonObject arguments) {
        arguments.insert(u"marketplace"_s, u"emag"_s);
        return shop->act(verb, arguments);
    };
    const QJsonValue order = act(u"sell"_s, {{u"offer"_s, offer}, {u"quantity"_s, 2}})["order"_L1];
    const QJsonObject back = act(u"send_back"_s, {{u"order"_s, order}, {u"quantity"_s, 2}, {u"status"_s, 6}});
    QCOMPARE(back["order_id"_L1].toString(), QString::number(order.toInteger()));
    QCOMPARE(back["request_status"_L1].toInt(), 6);
    QCOMPARE(back["products"_L1][0]["quantity"_L1].toString(), u"2"_s);
}

QTEST_GUILESS_MAIN(TestSandboxEmag)
#include "tst_sandbox_emag.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/support/open_shop.h"

#include <QSet>
#include <QTest>

using namespace evenstock::sandbox;
using namespace Qt::StringLiterals;

namespace {

Options livelyShop(double ordersPerMinute, std::uint64_t seed = 21)
{
    Options options = stillShop();
    options.seed = seed;
    options.products = 400;
    options.pastOrders = 0;
    options.ordersPerMinute = ordersPerMinute;
    return options;
}

// Units still listed plus units ever sold and not given back, for one listing id that was there at the start.
QHash<qint64, qint64> soldByProduct(const QJsonArray &orders)
{
    QHash<qint64, qint64> sold;
    for (const QJsonValue &order : orders) {
        const bool isCounted = order["state"_L1] != u"canceled"_s;
        for (const QJsonValue &line : order["order_items"_L1].toArray()) {
            // Lines of merged and continued orders repeat what was counted before.
            const bool isRepeated =
                !line["hub_pending_order_id"_L1].isNull() && line["hub_pending_order_id"_L1] != order["id"_L1];
            if (isCounted && !isRepeated)
                sold[line["product_id"_L1].toInteger()] += line["quantity"_L1].toInteger();
        }
    }
    return sold;
}

} // namespace

class TestSandboxLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHappensAtRateZero();
    void ordersArriveAtTheirRate_data();
    void ordersArriveAtTheirRate();
    void ordersAreOfManyKinds();
    void stockGoesDownWithSales();
    void theOwnerEditsOnTheSite();
    void theShopDoesNotRunEmpty();
    void somethingIsCancelled();
    void theWeekIsMergedOnTuesday();
    void parcelsMoveAlong();
    void runsByTheRealClock();
};

void TestSandboxLife::nothingHappensAtRateZero()
{
    OpenShop shop(livelyShop(0));
    const QJsonArray products = shop->truth(u"products"_s);
    shop->tick(14 * 24 * 3600);
    QCOMPARE(shop->truth(u"products"_s), products);
    QCOMPARE(shop->truth(u"orders"_s), QJsonArray());
}

void TestSandboxLife::ordersArriveAtTheirRate_data()
{
    QTest::addColumn<double>("perMinute");
    QTest::addColumn<int>("minutes");
    QTest::newRow("one a minute") << 1.0 << 300;
    QTest::newRow("ten a minute") << 10.0 << 30;
    QTest::newRow("one in two minutes") << 0.5 << 600;
}

void TestSandboxLife::ordersArriveAtTheirRate()
{
    QFETCH(double, perMinute);
    QFETCH(int, minutes);
    OpenShop shop(livelyShop(perMinute));
    shop->tick(minutes * 60);
    qsizetype arrived = 0;
    for (const QJsonValue &order : shop->truth(u"orders"_s)) {
        const QJsonValue first = order["order_items"_L1][0]["hub_pending_order_id"_L1];
        arrived += first.isNull() || first == order["id"_L1] ? 1 : 0;
    }
    // 300 are expected; a Poisson count lies within six standard deviations but once in a thousand million shops.
    QVERIFY2(arrived > 300 - 104 && arrived < 300 + 104, QByteArray::number(arrived).constData());
}

void TestSandboxLife::ordersAreOfManyKinds()
{
    OpenShop shop(livelyShop(10));
    shop->tick(1800);
    int zero = 0;
    int direct = 0;
    int presale = 0;
    int several = 0;
    int repeated = 0;
    for (const QJsonValue &order : shop->truth(u"orders"_s)) {
        ++(order["via_cardtrader_zero"_L1].toBool() ? zero : direct);
        presale += order["presale"_L1].toBool() ? 1 : 0;
        QSet<qint64> products;
        const QJsonArray lines = order["order_items"_L1].toArray();
        for (const QJsonValue &line : lines)
            products.insert(line["product_id"_L1].toInteger());
        several += products.size() > 1 ? 1 : 0;
        repeated += products.size() < lines.size() ? 1 : 0;
    }
    QVERIFY(zero > 50 && direct > 50 && presale > 0 && several > 20 && repeated > 20);
}

void TestSandboxLife::stockGoesDownWithSales()
{
    Options options = livelyShop(30);
    OpenShop shop(options);
    QHash<qint64, qint64> before;
    for (const QJsonValue &product : shop->truth(u"products"_s))
        before.insert(product["id"_L1].toInteger(), product["quantity"_L1].toInteger());
    shop->tick(10); // sales, and hardly time for anything else
    const auto sold = soldByProduct(shop->truth(u"orders"_s));
    QVERIFY(!sold.isEmpty());
    for (auto it = sold.begin(); it != sold.end(); ++it)
        QCOMPARE(qMax(0, shop->product(it.key()).value("quantity"_L1).toInt()), before.value(it.key()) - it.value());
}

void TestSandboxLife::theOwnerEditsOnTheSite()
{
    OpenShop shop(livelyShop(6));
    const QJsonArray before = shop->truth(u"products"_s);
    QHash<qint64, QJsonObject> was;
    for (const QJsonValue &product : before)
        was.insert(product["id"_L1].toInteger(), product.toObject());
    shop->tick(7200);
    int prices = 0;
    int texts = 0;
    int raised = 0;
    int added = 0;
    for (const QJsonValue &product : shop->truth(u"products"_s)) {
        const qint64 id = product["id"_L1].toInteger();
        if (!was.contains(id)) {
            ++added;
            continue;
        }
        prices += product["price_cents"_L1] != was[id].value("price_cents"_L1) ? 1 : 0;
        texts += product["description"_L1] != was[id].value("description"_L1) ? 1 : 0;
        raised += product["quantity"_L1].toInt() > was[id].value("quantity"_L1).toInt() ? 1 : 0;
    }
    const QString counts = u"prices %1, texts %2, raised %3, added %4"_s.arg(prices).arg(texts).arg(raised).arg(added);
    QVERIFY2(prices > 0 && texts > 0 && raised > 0 && added > 0, qPrintable(counts));
}

void TestSandboxLife::theShopDoesNotRunEmpty()
{
    OpenShop shop(livelyShop(6));
    for (int hour = 0; hour < 10; ++hour) {
        shop->tick(3600);
        QVERIFY(shop->get(u"/products/export"_s).array().size() > 200); // of 400
    }
}

void TestSandboxLife::somethingIsCancelled()
{
    OpenShop shop(livelyShop(10));
    shop->tick(3600);
    QSet<QString> states;
    for (const QJsonValue &order : shop->truth(u"orders"_s))
        states.insert(order["state"_L1].toString());
    QVERIFY(states.contains(u"canceled"_s) && states.contains(u"request_for_cancel"_s));
}

void TestSandboxLife::theWeekIsMergedOnTuesday()
{
    OpenShop shop(livelyShop(0.2)); // from Tuesday 15:00; it closes at 20:00
    shop->tick(5 * 3600 - 1);
    const auto count = [&shop](const QString &state) {
        int found = 0;
        for (const QJsonValue &order : shop->truth(u"orders"_s))
            found += order["state"_L1] == state && !order["presale"_L1].toBool() ? 1 : 0;
        return found;
    };
    const int waiting = count(u"hub_pending"_s);
    QVERIFY(waiting > 3);
    QCOMPARE(count(u"closed"_s), 0);
    shop->tick(1);
    QCOMPARE(count(u"hub_pending"_s), 0);
    QCOMPARE(count(u"closed"_s), waiting);
}

void TestSandboxLife::parcelsMoveAlong()
{
    OpenShop shop(livelyShop(0.05));
    shop->tick(12 * 24 * 3600);
    QSet<QString> states;
    for (const QJsonValue &order : shop->truth(u"orders"_s))
        states.insert(order["state"_L1].toString());
    for (const QString &state : {u"paid"_s, u"sent"_s, u"arrived"_s, u"done"_s, u"closed"_s})
        QVERIFY2(states.contains(state), qPrintable(state));
}

void TestSandboxLife::runsByTheRealClock()
{
    Options options = livelyShop(6000); // a hundred a second
    options.pace = ShopClock::Pace::Running;
    OpenShop shop(options);
    QTRY_VERIFY(shop->get(u"/orders"_s).array().size() > 5);
    const qsizetype before = shop->truth(u"orders"_s).size();
    shop->tick(10); // and can be moved ahead
    QVERIFY(shop->truth(u"orders"_s).size() > before + 500);
}

QTEST_GUILESS_MAIN(TestSandboxLife)
#include "tst_sandbox_life.moc"

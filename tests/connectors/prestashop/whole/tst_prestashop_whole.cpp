// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connectors/prestashop/whole/taken_shop.h"

using namespace evenstock;

// Products and stock between the hub and its shops. Both sides are looked at: what the shops hold, and what the owner
// sees.
class TestPrestashopWhole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAllShopsIn();
    void readsAHundredProductsInFewRequests();
    void passesTheSourcesStockOn_data();
    void passesTheSourcesStockOn();
    void holdsASaleOnce_data();
    void holdsASaleOnce();
    void givesBackWhatWasCancelled();
    void leavesTheSumOfCombinationsAlone();
    void seesEveryStockChangeWithoutADate();
    void writesNotOverWhatItHasNotRead_data();
    void writesNotOverWhatItHasNotRead();
    void seesWhatIsGone();
    void makesAProductAtARetailer_data();
    void makesAProductAtARetailer();
    void makesTheWholeAssortmentAtARetailer();
};

void TestPrestashopWhole::takesAllShopsIn()
{
    HubShop shop({}, 40);
    const RunRow first = shop.full(HubShop::Source);
    QVERIFY2(first.status == "completed"_L1, qPrintable(first.errorDetail));
    QCOMPARE(first.counters.failed, 0);
    QCOMPARE(first.counters.created, 60); // 30 simple ones and 10 in three colours
    QCOMPARE(shop.onHand(colourSku), shop.shown(HubShop::Source, colourId));
    QCOMPARE(shop.listing(HubShop::Source, colourId).remote.value(Field::Title).section(u' ', -1), u"(Blue)"_s);
    const RunRow retailer = shop.full(HubShop::ClientB);
    QVERIFY2(retailer.status == "completed"_L1, qPrintable(retailer.errorDetail));
    QCOMPARE(retailer.counters.created, 0); // the same references: linked, not made again
    QVERIFY(shop.listingOf(HubShop::ClientB, colourSku).id);
    const RunRow again = shop.full(HubShop::Source);
    QCOMPARE(again.counters.unchanged, again.counters.processed);
    QCOMPARE(again.counters.movements, 0);
}

// At most six requests for each hundred products.
void TestPrestashopWhole::readsAHundredProductsInFewRequests()
{
    HubShop shop({}, 40);
    shop.full(HubShop::Source);
    shop.writes();
    const RunRow run = shop.full(HubShop::Source);
    QStringList reads;
    const QJsonArray rows = shop.site->control("GET", u"/requests?after=0"_s).object().value("requests"_L1).toArray();
    for (const QJsonValue &row : rows) {
        const QString path = row["path"_L1].toString();
        for (const char *resource :
             {"/products", "/stock_availables", "/combinations", "/product_option_values", "/categories", "/images"}) {
            if (path.endsWith(QLatin1String(resource)))
                reads.append(path);
        }
    }
    QVERIFY(run.counters.processed == 60);
    QVERIFY2(reads.size() <= 12, qPrintable(reads.join(u' '))); // of two runs
}

void TestPrestashopWhole::passesTheSourcesStockOn_data()
{
    QTest::addColumn<QString>("sku");
    QTest::addColumn<QString>("externalId");
    QTest::newRow("a simple product") << simpleSku << simpleId;
    QTest::newRow("a combination") << colourSku << colourId;
}

void TestPrestashopWhole::passesTheSourcesStockOn()
{
    QFETCH(QString, sku);
    QFETCH(QString, externalId);
    HubShop shop;
    take(shop);
    const QStringList parts = externalId.split(u'-');
    shop.act(
        HubShop::Source, u"edit"_s,
        {{u"product"_s, parts.at(0).toLongLong()}, {u"attribute"_s, parts.value(1).toLongLong()}, {u"stock"_s, 77}});
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.onHand(sku), 77);
    QCOMPARE(shop.shown(HubShop::ClientA, externalId), 77);
    QCOMPARE(shop.shown(HubShop::ClientB, externalId), 77);
    const QStringList writes = shop.writes();
    QCOMPARE(writes.size(), 2); // one for each retailer, none back to the source
    QVERIFY2(writes.first().startsWith("PATCH client-a/stock_availables"_L1), qPrintable(writes.first()));
    QVERIFY2(writes.last().startsWith("PUT client-b/stock_availables"_L1), qPrintable(writes.last()));
}

void TestPrestashopWhole::holdsASaleOnce_data()
{
    QTest::addColumn<int>("seat");
    QTest::newRow("at the source") << int(HubShop::Source);
    QTest::newRow("at a retailer") << int(HubShop::ClientA);
    QTest::newRow("at the retailer of 1.7") << int(HubShop::ClientB);
}

void TestPrestashopWhole::holdsASaleOnce()
{
    QFETCH(int, seat);
    HubShop shop({{u"replicate"_s, u"reserve"_s}});
    take(shop);
    const auto before = shop.onHand(colourSku);
    const QJsonObject sold =
        shop.act(HubShop::Seat(seat), u"sell"_s, {{u"product"_s, 4}, {u"attribute"_s, 2}, {u"quantity"_s, 3}});
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.onHand(colourSku), before - 3);
    for (const int state : {3, 4, 5}) {
        shop.act(HubShop::Seat(seat), u"state"_s, {{u"order"_s, sold["order"_L1]}, {u"state"_s, state}});
        QCOMPARE(shop.settle(), QString());
        QCOMPARE(shop.onHand(colourSku), before - 3);
    }
    QCOMPARE(shop.writes().size(), 2); // the other two shops, once
}

void TestPrestashopWhole::givesBackWhatWasCancelled()
{
    HubShop shop({{u"replicate"_s, u"reserve"_s}});
    take(shop);
    const auto before = shop.onHand(simpleSku);
    const QJsonObject sold = shop.act(HubShop::ClientA, u"sell"_s, {{u"product"_s, 1}, {u"quantity"_s, 2}});
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.onHand(simpleSku), before - 2);
    shop.act(HubShop::ClientA, u"cancel"_s, {{u"order"_s, sold["order"_L1]}});
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.onHand(simpleSku), before);
}

void TestPrestashopWhole::leavesTheSumOfCombinationsAlone()
{
    HubShop shop;
    take(shop);
    shop.addStock(colourSku, 5);
    QCOMPARE(shop.settle(), QString());
    qint64 sum = 0;
    for (const QString &id : {u"4-1"_s, u"4-2"_s, u"4-3"_s})
        sum += shop.shown(HubShop::ClientA, id);
    QCOMPARE(shop.shown(HubShop::ClientA, u"4"_s), sum);
    QVERIFY(!shop.listing(HubShop::ClientA, u"4"_s).id); // nobody sells the sum
}

// No hook, and the product's date stays as it was: the sweep of all stock rows finds it.
void TestPrestashopWhole::seesEveryStockChangeWithoutADate()
{
    HubShop shop;
    take(shop);
    shop.act(HubShop::Source, u"edit"_s, {{u"product"_s, 1}, {u"stock"_s, 9}});
    const RunRow run = shop.sync(HubShop::Source);
    QVERIFY2(run.status == "completed"_L1, qPrintable(run.errorDetail));
    QCOMPARE(shop.onHand(simpleSku), 9);
}

void TestPrestashopWhole::writesNotOverWhatItHasNotRead_data()
{
    QTest::addColumn<int>("counted");
    QTest::addColumn<int>("left");
    QTest::newRow("fewer were left") << 1 << 4;
    QTest::newRow("goods came in") << 90 << 93;
}

// The wholesaler counts his shelf while a change of ours is on its way to his shop.
void TestPrestashopWhole::writesNotOverWhatItHasNotRead()
{
    QFETCH(int, counted);
    QFETCH(int, left);
    HubShop shop;
    take(shop);
    shop.act(HubShop::Source, u"edit"_s, {{u"product"_s, simpleId.toInt()}, {u"stock"_s, counted}});
    shop.addStock(simpleSku, 3);
    shop.sync(HubShop::Source, {.mode = u"incremental"_s, .only = u"push"_s});
    QCOMPARE(shop.shown(HubShop::Source, simpleId), counted);
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.onHand(simpleSku), left);
    QCOMPARE(shop.problems(u"delivery"_s), 0);
}

void TestPrestashopWhole::seesWhatIsGone()
{
    HubShop shop;
    take(shop);
    shop.act(HubShop::ClientA, u"vanish"_s, {{u"product"_s, 1}});
    const RunRow run = shop.sync(HubShop::ClientA); // not a full one: what is gone has no date
    QVERIFY2(run.status == "completed"_L1, qPrintable(run.errorDetail));
    QCOMPARE(shop.listingOf(HubShop::ClientA, simpleSku).status, ListingStatus::Missing);
    QVERIFY(shop.onHand(simpleSku) > 0); // the pieces are still on the shelf
}

void TestPrestashopWhole::makesAProductAtARetailer_data()
{
    QTest::addColumn<int>("seat");
    QTest::addColumn<QString>("faults");
    QTest::newRow("of 8.2") << int(HubShop::ClientA) << QString();
    QTest::newRow("of 1.7") << int(HubShop::ClientB) << QString();
    QTest::newRow("whose answer is lost") << int(HubShop::ClientA) << u"lost:n=1,route=POST *"_s;
    QTest::newRow("that fails and is done") << int(HubShop::ClientA) << u"500-after:n=1,route=POST *"_s;
}

void TestPrestashopWhole::makesAProductAtARetailer()
{
    QFETCH(int, seat);
    QFETCH(QString, faults);
    HubShop shop;
    take(shop);
    const QString sku = u"HUB-0010"_s; // retailers have only the first six
    shop.addStock(sku, 4);
    QCOMPARE(shop.settle(), QString());
    QVERIFY(shop.publish(HubShop::Seat(seat), sku));
    shop.site->faults(faults);
    shop.sync(HubShop::Seat(seat));
    QCOMPARE(shop.settle(), QString());
    QJsonArray made;
    const QJsonArray rows = shop.truth(HubShop::Seat(seat), u"products"_s);
    for (const QJsonValue &row : rows) {
        if (row["reference"_L1].toString() == sku)
            made.append(row);
    }
    QCOMPARE(made.size(), 1); // once, whatever the answer was
    const QJsonValue product = made.first();
    for (const QString &flag : {u"active"_s, u"state"_s, u"show_price"_s, u"available_for_order"_s})
        QCOMPARE(product[flag].toString(), u"1"_s);
    QVERIFY(!product["name"_L1][0]["value"_L1].toString().isEmpty());
    QCOMPARE(product["name"_L1][1]["value"_L1], product["name"_L1][0]["value"_L1]); // no language is blank
    QCOMPARE(product["id_tax_rules_group"_L1].toString(), u"1"_s);
    const QString id = QString::number(product["id"_L1].toInteger());
    QCOMPARE(shop.shown(HubShop::Seat(seat), id), shop.onHand(sku));
    QCOMPARE(shop.listingOf(HubShop::Seat(seat), sku).externalId, id);
}

// A route: what the source sells is sold there too.
void TestPrestashopWhole::makesTheWholeAssortmentAtARetailer()
{
    HubShop shop;
    take(shop);
    shop.set(HubShop::ClientA, u"assortment"_s, u"all"_s);
    for (const QString &sku : {u"HUB-0007"_s, u"HUB-0009"_s, u"HUB-0008-1"_s})
        shop.addStock(sku, 3);
    QCOMPARE(shop.settle(), QString());
    for (const QString &sku : {u"HUB-0007"_s, u"HUB-0009"_s, u"HUB-0008-1"_s}) {
        const ListingRow there = shop.listingOf(HubShop::ClientA, sku);
        QCOMPARE(there.status, ListingStatus::Active);
        QCOMPARE(shop.shown(HubShop::ClientA, there.externalId), shop.onHand(sku));
        QVERIFY(!shop.listingOf(HubShop::ClientB, sku).id); // the other retailer was not asked to
    }
    const qsizetype made = shop.truth(HubShop::ClientA, u"products"_s).size();
    QCOMPARE(shop.settle(), QString());
    QCOMPARE(shop.truth(HubShop::ClientA, u"products"_s).size(), made); // once
}

QTEST_GUILESS_MAIN(TestPrestashopWhole)
#include "tst_prestashop_whole.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connectors/emag/whole/emag_shop.h"

#include <numeric>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

struct Thing {
    qint64 id = 0;
    QString sku;
    std::int64_t quantity = 0;
};

} // namespace

// Both sides are looked at: what the site holds, and what the owner sees.
class TestEmagWhole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBothAccountsIn();
    void holdsASaleOnce();
    void givesBackWhatWasCancelled_data();
    void givesBackWhatWasCancelled();
    void takesEditsMadeOnTheSite();
    void sendsStockOnTopOfWhatIsReserved();
    void acknowledgesOnlyWhatIsStored();
    void leavesAnFbeAccountsStockAlone();
    void keepsAnOfferThatWasSwitchedOffSwitchedOff();
    void goesOnWhereAnOfferVanished();
    void showsAnOfferAtTheEndOfItsLife();
    void aFlagTakesNoDetailsAway();
    void anAccountThatShowsNothingLosesNothing_data();
    void anAccountThatShowsNothingLosesNothing();
    void asksLittleBesideThePagesOfAFirstSync();
    void readsTheWordsOfCategoriesSoonAfterAFirstSync();
    void endsRightWhateverGoesWrong_data();
    void endsRightWhateverGoesWrong();

private:
    static Thing thing(EmagShop &shop, std::int64_t atLeast);
    static void settle(EmagShop &shop);
};

Thing TestEmagWhole::thing(EmagShop &shop, std::int64_t atLeast)
{
    for (const QJsonValue &value : shop.truth(u"products"_s)) {
        if (value["on_sale"_L1].toInteger() >= atLeast && value["status"_L1].toInt() == 1)
            return {value["id"_L1].toInteger(), value["part_number"_L1].toString(), value["on_sale"_L1].toInteger()};
    }
    qFatal("the sample shop has no such offer");
}

// Until nothing moves any more, and at least once without a fault.
void TestEmagWhole::settle(EmagShop &shop)
{
    shop.site->control("DELETE", u"/faults"_s);
    for (int i = 0; i < 4; ++i) {
        const RunRow run = shop.sync();
        QVERIFY2(run.status == "completed"_L1 || run.status == "partial"_L1, qPrintable(run.errorDetail));
    }
    QCOMPARE(shop.difference(), QString());
}

void TestEmagWhole::takesBothAccountsIn()
{
    EmagShop shop;
    const RunRow first = shop.sync();
    QVERIFY2(first.status == "completed"_L1, qPrintable(first.errorDetail));
    QCOMPARE(first.counters.failed, 0);
    QCOMPARE(first.counters.created, 40);
    settle(shop);
    const Thing one = thing(shop, 1);
    const RunRow fbe = shop.sync(EmagShop::Fbe);
    QVERIFY2(fbe.status == "completed"_L1, qPrintable(fbe.errorDetail));
    QCOMPARE(fbe.counters.created, 0); // the same SKUs: linked, not made again
    for (const QJsonValue &value : shop.truth(u"products"_s, EmagShop::Fbe)) {
        const ListingRow row = shop.listing(EmagShop::Fbe, value["id"_L1].toInteger());
        QVERIFY(row.stockTheirs);
        QCOMPARE(row.remoteQuantity.wholePieces(), value["on_sale"_L1].toInteger()); // shown …
    }
    QCOMPARE(shop.onHand(one.sku), one.quantity); // … and never added
    QVERIFY(shop.writes().isEmpty());             // reading a shop writes nothing to it
    const RunRow again = shop.sync();
    QCOMPARE(again.counters.unchanged, again.counters.processed);
    QCOMPARE(again.counters.movements, 0);
}

void TestEmagWhole::holdsASaleOnce()
{
    EmagShop shop;
    settle(shop);
    const Thing sold = thing(shop, 3);
    const qint64 order = shop.act(u"sell"_s, {{u"offer"_s, sold.id}, {u"quantity"_s, 2}}).value("order"_L1).toInteger();
    QVERIFY(shop.sync().status == "completed"_L1);
    QCOMPARE(shop.onHand(sold.sku), sold.quantity - 2);
    for (const QString &step : {u"acknowledge"_s, u"prepare"_s, u"finalize"_s}) {
        shop.act(step, {{u"order"_s, order}});
        settle(shop);
        QCOMPARE(shop.onHand(sold.sku), sold.quantity - 2);
    }
    QVERIFY(shop.writes().isEmpty()); // nobody tells the site of its own sale
}

void TestEmagWhole::givesBackWhatWasCancelled_data()
{
    QTest::addColumn<bool>("isAcknowledged");
    QTest::newRow("before it was acknowledged") << false;
    QTest::newRow("afterwards") << true;
}

void TestEmagWhole::givesBackWhatWasCancelled()
{
    QFETCH(bool, isAcknowledged);
    EmagShop shop;
    settle(shop);
    const Thing sold = thing(shop, 3);
    const qint64 order = shop.act(u"sell"_s, {{u"offer"_s, sold.id}, {u"quantity"_s, 2}}).value("order"_L1).toInteger();
    shop.sync();
    if (isAcknowledged) {
        shop.act(u"acknowledge"_s, {{u"order"_s, order}});
        shop.sync();
    }
    shop.act(u"cancel"_s, {{u"order"_s, order}});
    settle(shop);
    QCOMPARE(shop.onHand(sold.sku), sold.quantity);
    QCOMPARE(shop.offer(sold.id).value("on_sale"_L1).toInteger(), sold.quantity);
}

void TestEmagWhole::takesEditsMadeOnTheSite()
{
    EmagShop shop;
    settle(shop);
    const Thing edited = thing(shop, 3);
    shop.act(u"edit"_s, {{u"offer"_s, edited.id}, {u"stock"_s, qint64(edited.quantity + 4)}, {u"price_net"_s, 55.5}});
    settle(shop);
    QCOMPARE(shop.onHand(edited.sku), edited.quantity + 4);
    QCOMPARE(shop.listing(EmagShop::Main, edited.id).remote.value(Field::Price), u"6716 RON"_s); // with 21 % VAT
    QVERIFY(shop.writes().isEmpty());
}

void TestEmagWhole::sendsStockOnTopOfWhatIsReserved()
{
    EmagShop shop;
    settle(shop);
    const Thing sold = thing(shop, 3);
    const qint64 order = shop.act(u"sell"_s, {{u"offer"_s, sold.id}, {u"quantity"_s, 2}}).value("order"_L1).toInteger();
    shop.sync();
    shop.addStock(sold.sku, 5); // counted, while the order is not acknowledged
    settle(shop);
    QVERIFY(!shop.writes().isEmpty());
    QCOMPARE(shop.offer(sold.id).value("on_sale"_L1).toInteger(), sold.quantity + 3);
    QCOMPARE(shop.offer(sold.id).value("stock"_L1).toInteger(), sold.quantity + 5);
    shop.act(u"acknowledge"_s, {{u"order"_s, order}});
    settle(shop);
    QCOMPARE(shop.onHand(sold.sku), sold.quantity + 3);
    QVERIFY(shop.writes().isEmpty());
}

void TestEmagWhole::acknowledgesOnlyWhatIsStored()
{
    EmagShop shop;
    shop.set(EmagShop::Main, u"auto_acknowledge"_s, u"true"_s);
    settle(shop);
    const Thing sold = thing(shop, 3);
    const qint64 order = shop.act(u"sell"_s, {{u"offer"_s, sold.id}}).value("order"_L1).toInteger();
    shop.sync(EmagShop::Main, {.mode = u"full"_s, .dryRun = true});
    QVERIFY(shop.writes().isEmpty());
    shop.sync();
    QCOMPARE(shop.writes(), QStringList{u"acknowledge/%1"_s.arg(order)});
    settle(shop);
    QCOMPARE(shop.onHand(sold.sku), sold.quantity - 1);
    QVERIFY(shop.writes().isEmpty()); // once
}

void TestEmagWhole::leavesAnFbeAccountsStockAlone()
{
    EmagShop shop;
    settle(shop);
    shop.sync(EmagShop::Fbe);
    const Thing one = thing(shop, 3);
    for (const QJsonValue &value : shop.truth(u"products"_s, EmagShop::Fbe)) {
        if (value["part_number"_L1].toString() == one.sku && value["on_sale"_L1].toInteger() > 0)
            shop.act(u"sell"_s, {{u"offer"_s, value["id"_L1]}}, EmagShop::Fbe);
    }
    shop.addStock(one.sku, 7);
    const RunRow run = shop.sync(EmagShop::Fbe);
    QVERIFY2(run.status == "completed"_L1, qPrintable(run.errorDetail));
    QCOMPARE(shop.onHand(one.sku), one.quantity + 7); // its orders hold nothing
    QVERIFY(shop.writes().isEmpty());                 // and its stock is never sent
    settle(shop);
    QCOMPARE(shop.offer(one.id).value("on_sale"_L1).toInteger(), one.quantity + 7);
}

void TestEmagWhole::keepsAnOfferThatWasSwitchedOffSwitchedOff()
{
    EmagShop shop;
    settle(shop);
    const Thing one = thing(shop, 3);
    shop.act(u"edit"_s, {{u"offer"_s, one.id}, {u"status"_s, 0}});
    shop.sync();
    shop.addStock(one.sku, 2);
    settle(shop);
    QCOMPARE(shop.offer(one.id).value("status"_L1).toInt(-1), 0);
    QCOMPARE(shop.offer(one.id).value("on_sale"_L1).toInteger(), one.quantity + 2);
}

void TestEmagWhole::goesOnWhereAnOfferVanished()
{
    EmagShop shop;
    settle(shop);
    const Thing gone = thing(shop, 3);
    shop.act(u"vanish"_s, {{u"offer"_s, gone.id}});
    const RunRow run = shop.sync();
    QVERIFY2(run.status == "completed"_L1 || run.status == "partial"_L1, qPrintable(run.errorDetail));
    settle(shop);
    QCOMPARE(shop.onHand(gone.sku), gone.quantity); // the pieces are still on the shelf
}

// It stays among the others for ever, and is neither missing nor on sale.
void TestEmagWhole::showsAnOfferAtTheEndOfItsLife()
{
    EmagShop shop;
    settle(shop);
    const Thing one = thing(shop, 3);
    shop.act(u"edit"_s, {{u"offer"_s, one.id}, {u"status"_s, 2}, {u"stock"_s, 0}});
    for (int i = 0; i < 3; ++i) {
        const RunRow run = shop.sync();
        QCOMPARE(run.counters.missing, 0);
        QCOMPARE(run.counters.conflicts, 0);
        QCOMPARE(shop.listing(EmagShop::Main, one.id).status, ListingStatus::Ended);
        QCOMPARE(run.counters.updated, i == 0 ? 1 : 0);
        QCOMPARE(shop.onHand(one.sku), one.quantity); // where the pieces are it does not say
    }
    shop.act(u"edit"_s, {{u"offer"_s, one.id}, {u"status"_s, 1}, {u"stock"_s, qint64(one.quantity - 1)}});
    settle(shop);
    QCOMPARE(shop.onHand(one.sku), one.quantity - 1); // back on sale, with one less
    QVERIFY(shop.writes().isEmpty());
}

// A list says only that a maker is named; who it is comes with the one offer.
void TestEmagWhole::aFlagTakesNoDetailsAway()
{
    EmagShop shop;
    settle(shop);
    const Thing one = thing(shop, 3);
    const ListingId listing = shop.listing(EmagShop::Main, one.id).id;
    const auto maker = [&] {
        const auto raw = shop.context().listings.payload(listing);
        return raw ? raw->value("manufacturer"_L1).toArray().at(0)["name"_L1].toString() : QString();
    };
    QCOMPARE(maker(), QString());
    shop.sync(EmagShop::Main,
              {.mode = u"selective"_s, .filter = {.values = {{u"external_id"_s, {QString::number(one.id)}}}}});
    QCOMPARE(maker(), u"Producator Exemplu SRL"_s);
    shop.act(u"edit"_s, {{u"offer"_s, one.id}, {u"price_net"_s, 61.5}}); // so that the list's reading is stored
    shop.sync();
    QCOMPARE(shop.listing(EmagShop::Main, one.id).remote.value(Field::Price), u"7442 RON"_s);
    QCOMPARE(maker(), u"Producator Exemplu SRL"_s);
}

void TestEmagWhole::anAccountThatShowsNothingLosesNothing_data()
{
    QTest::addColumn<int>("seller");
    QTest::addColumn<QString>("mode");
    QTest::newRow("MAIN, everything") << int(EmagShop::Main) << u"full"_s;
    QTest::newRow("MAIN, what changed") << int(EmagShop::Main) << u"incremental"_s;
    QTest::newRow("FBE, everything") << int(EmagShop::Fbe) << u"full"_s;
}

// Seen on a real FBE account: success, and no products at all, for hours.
void TestEmagWhole::anAccountThatShowsNothingLosesNothing()
{
    QFETCH(int, seller);
    QFETCH(QString, mode);
    const auto account = EmagShop::Seller(seller);
    EmagShop shop;
    settle(shop);
    QVERIFY(shop.sync(EmagShop::Fbe).status == "completed"_L1);
    const QJsonArray offers = shop.truth(u"products"_s, account);
    const Thing one = thing(shop, 3);
    QVERIFY(offers.size() > 20);
    shop.writes();
    for (const QJsonValue &offer : offers)
        shop.act(u"vanish"_s, {{u"offer"_s, offer["id"_L1]}}, account);
    for (int i = 0; i < 3; ++i) {
        const RunRow run = shop.sync(account, {.mode = mode});
        QVERIFY2(run.status == "completed"_L1, qPrintable(run.status + u' ' + run.errorDetail));
        QCOMPARE(run.counters.processed, 0);
        QCOMPARE(run.counters.missing, 0);
        QCOMPARE(run.counters.movements, 0);
        QVERIFY(run.notes.contains(u"nothing_shown"_s));
    }
    for (const QJsonValue &offer : offers) {
        const ListingRow row = shop.listing(account, offer["id"_L1].toInteger());
        QVERIFY(row.status == ListingStatus::Active || row.status == ListingStatus::Inactive);
    }
    QCOMPARE(shop.onHand(one.sku), one.quantity);
    QVERIFY(shop.writes().isEmpty());
}

// For 10,000 offers the same calls stand beside a hundred pages: no more than 5 % of them.
void TestEmagWhole::asksLittleBesideThePagesOfAFirstSync()
{
    EmagShop shop;
    shop.sync();
    QMap<QString, int> asked = shop.asked();
    QCOMPARE(asked.value(u"product_offer/read"_s), 2); // where its dialect was asked for; and a short page
    asked.remove(u"product_offer/read"_s);
    asked.remove(u"vat/read"_s); // both were known if the connection was tested today
    const auto calls = asked.values();
    QVERIFY2(std::accumulate(calls.begin(), calls.end(), 0) <= 4, qPrintable(QStringList(asked.keys()).join(u", "_s)));
    QCOMPARE(asked.value(u"order/read"_s), 2);
    shop.pass(std::chrono::minutes(4));
    shop.sync();
    QVERIFY(shop.asked().value(u"order/read"_s) >= 7); // now it looks far back, too
}

void TestEmagWhole::readsTheWordsOfCategoriesSoonAfterAFirstSync()
{
    EmagShop shop;
    shop.sync();
    QVERIFY(!shop.asked().contains(u"category/read"_s)); // thousands of them, beside everything else
    shop.sync(EmagShop::Main, {.mode = u"incremental"_s, .only = u"orders"_s});
    QVERIFY(shop.asked().contains(u"category/read"_s));
    shop.sync(EmagShop::Main, {.mode = u"incremental"_s, .only = u"orders"_s});
    QVERIFY(!shop.asked().contains(u"category/read"_s)); // once
}

void TestEmagWhole::endsRightWhateverGoesWrong_data()
{
    QTest::addColumn<QString>("faults");
    QTest::newRow("limits that are not ours") << u"429:n=3"_s;
    QTest::newRow("a server that fails") << u"500:n=4"_s;
    QTest::newRow("a page that cannot be read") << u"500:n=3,route=POST /product_offer/read"_s;
    QTest::newRow("answers that are lost") << u"lost:n=2"_s;
    QTest::newRow("a write whose answer is lost") << u"lost:n=1,route=POST /offer/save"_s;
    QTest::newRow("a write that is done and fails") << u"500-after:n=1,route=POST /offer/save"_s;
    QTest::newRow("a web page instead of JSON") << u"html-200:n=2"_s;
    QTest::newRow("answers that break off") << u"truncated:n=2"_s;
    QTest::newRow("half a document") << u"malformed:n=2"_s;
    QTest::newRow("rows that come twice") << u"duplicates:p=0.2,n=10"_s;
    QTest::newRow("odd fields") << u"odd:p=0.1,n=6"_s;
}

void TestEmagWhole::endsRightWhateverGoesWrong()
{
    QFETCH(QString, faults);
    EmagShop shop;
    settle(shop);
    const Thing sold = thing(shop, 4);
    shop.site->faults(faults);
    shop.act(u"sell"_s, {{u"offer"_s, sold.id}, {u"quantity"_s, 2}});
    shop.addStock(sold.sku, 1);
    for (int i = 0; i < 3; ++i)
        shop.sync();
    settle(shop);
    QCOMPARE(shop.onHand(sold.sku), sold.quantity - 1);
    QCOMPARE(shop.offer(sold.id).value("on_sale"_L1).toInteger(), sold.quantity - 1);
}

QTEST_GUILESS_MAIN(TestEmagWhole)
#include "tst_emag_whole.moc"

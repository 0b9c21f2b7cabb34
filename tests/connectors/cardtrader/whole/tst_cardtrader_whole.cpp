// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connectors/cardtrader/whole/card_shop.h"

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

// A product of the site with so many pieces at least, no bundle, sold by nobody else.
struct Card {
    QString id;
    QString sku;
    std::int64_t quantity = 0;
};

} // namespace

// Both sides are looked at: what the site holds, and what the owner sees.
class TestCardtraderWhole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheShopIn();
    void tellsNobodyOfTheSitesOwnSales_data();
    void tellsNobodyOfTheSitesOwnSales();
    void givesBackWhatWasCancelled_data();
    void givesBackWhatWasCancelled();
    void countsAZeroSaleOnce();
    void takesEditsMadeOnTheSite();
    void sendsStockByIncrement();
    void survivesASaleThatCrossesAnIncrement();
    void endsAtZeroAndComesBack();
    void sendsManyChangesTogether();
    void sendsTextAndCondition();
    void endsRightWhateverGoesWrong_data();
    void endsRightWhateverGoesWrong();

private:
    static Card card(CardShop &shop, std::int64_t atLeast, int skip = 0);
    static void settle(CardShop &shop);
};

Card TestCardtraderWhole::card(CardShop &shop, std::int64_t atLeast, int skip)
{
    const QJsonArray products = shop.site->truth(u"products"_s);
    for (const QJsonValue &value : products) {
        const QString id = QString::number(value["id"_L1].toInteger());
        const ListingRow row = shop.listing(id);
        if (row.link != LinkState::Linked || row.units != 1 || value["quantity"_L1].toInteger() < atLeast || skip-- > 0)
            continue;
        const auto thing = shop.context().products.find(row.product);
        return {id, (*thing)->sku, value["quantity"_L1].toInteger()};
    }
    qFatal("the sample shop has no such card");
}

// Until nothing moves any more, and at least once without a fault.
void TestCardtraderWhole::settle(CardShop &shop)
{
    shop.site->control("DELETE", u"/faults"_s);
    for (int i = 0; i < 4; ++i) {
        const RunRow run = shop.sync();
        QVERIFY2(run.status == "completed"_L1 || run.status == "partial"_L1, qPrintable(run.errorDetail));
    }
    QCOMPARE(shop.difference(), QString());
}

void TestCardtraderWhole::takesTheShopIn()
{
    CardShop shop;
    const RunRow first = shop.sync();
    QCOMPARE(first.status, u"completed"_s);
    QCOMPARE(first.counters.failed, 0);
    QVERIFY(first.counters.created > 30);
    settle(shop);
    QVERIFY(shop.writes().isEmpty()); // reading a shop writes nothing to it
    const RunRow again = shop.sync();
    QCOMPARE(again.counters.unchanged, again.counters.processed);
    QCOMPARE(again.counters.movements, 0);
}

void TestCardtraderWhole::tellsNobodyOfTheSitesOwnSales_data()
{
    QTest::addColumn<bool>("zero");
    QTest::addColumn<bool>("piecewise");
    QTest::newRow("an ordinary sale") << false << false;
    QTest::newRow("a Zero sale") << true << false;
    QTest::newRow("a Zero sale, a line a piece") << true << true;
}

void TestCardtraderWhole::tellsNobodyOfTheSitesOwnSales()
{
    QFETCH(bool, zero);
    QFETCH(bool, piecewise);
    CardShop shop;
    settle(shop);
    const Card sold = card(shop, 3);
    shop.site->act(
        u"sell"_s,
        {{u"product"_s, sold.id.toLongLong()}, {u"quantity"_s, 2}, {u"zero"_s, zero}, {u"piecewise"_s, piecewise}});
    const RunRow run = shop.sync();
    QCOMPARE(run.status, u"completed"_s);
    QCOMPARE(shop.onHand(sold.sku), sold.quantity - 2);
    settle(shop);
    QCOMPARE(shop.onHand(sold.sku), sold.quantity - 2);
    QVERIFY(shop.writes().isEmpty());
}

void TestCardtraderWhole::givesBackWhatWasCancelled_data()
{
    QTest::addColumn<bool>("relist");
    QTest::addColumn<bool>("whole"); // all pieces were sold, so that the product was gone
    QTest::newRow("put back on sale") << true << false;
    QTest::newRow("not put back on sale") << false << false;
    QTest::newRow("put back on sale under a new id") << true << true;
    QTest::newRow("all of it, and not put back on sale") << false << true;
}

void TestCardtraderWhole::givesBackWhatWasCancelled()
{
    QFETCH(bool, relist);
    QFETCH(bool, whole);
    CardShop shop;
    settle(shop);
    const Card sold = card(shop, 2);
    const std::int64_t pieces = whole ? sold.quantity : 1;
    const QJsonObject order =
        shop.site->act(u"sell"_s, {{u"product"_s, sold.id.toLongLong()}, {u"quantity"_s, qint64(pieces)}})["order"_L1]
            .toObject();
    shop.sync();
    QCOMPARE(shop.onHand(sold.sku), sold.quantity - pieces);
    shop.site->act(u"cancel"_s, {{u"order"_s, order["id"_L1]}, {u"relist"_s, relist}});
    settle(shop);
    QCOMPARE(shop.onHand(sold.sku), sold.quantity);
    QVERIFY(shop.writes().isEmpty());
    QCOMPARE(shop.question(sold.sku).has_value(), !relist); // a seller usually cancels because the card is missing
    if (!relist) {
        QCOMPARE(shop.question(sold.sku)->local, QString::number(sold.quantity));
        QCOMPARE(shop.question(sold.sku)->remote, QString::number(sold.quantity - pieces));
        shop.answer(sold.sku, ConflictTake::Local);
        settle(shop);
        QStringList writes = shop.writes();
        if (whole) // made again once, whatever its texts want afterwards
            writes.removeIf(
                [](const QString &one) { return !one.endsWith("/products"_L1) && !one.endsWith("/bulk_create"_L1); });
        else
            writes = writes.filter(u"/increment"_s);
        QCOMPARE(writes.size(), 1);
    }
    const ListingRow row = shop.listingOf(sold.sku);
    QCOMPARE(row.status, ListingStatus::Active);
    QCOMPARE(shop.site->product(row.externalId.toLongLong())["quantity"_L1].toInteger(), sold.quantity);
}

void TestCardtraderWhole::countsAZeroSaleOnce()
{
    CardShop shop;
    settle(shop);
    const Card sold = card(shop, 3);
    shop.site->act(u"sell"_s, {{u"product"_s, sold.id.toLongLong()}, {u"quantity"_s, 1}, {u"zero"_s, true}});
    shop.sync();
    QCOMPARE(shop.onHand(sold.sku), sold.quantity - 1);
    shop.site->act(u"merge"_s); // the weekly paid order
    settle(shop);
    QCOMPARE(shop.onHand(sold.sku), sold.quantity - 1);
    QVERIFY(shop.writes().isEmpty());
}

void TestCardtraderWhole::takesEditsMadeOnTheSite()
{
    CardShop shop;
    settle(shop);
    const Card edited = card(shop, 2);
    shop.site->act(u"edit"_s, {{u"product"_s, edited.id.toLongLong()},
                               {u"quantity"_s, qint64(edited.quantity + 4)},
                               {u"price"_s, u"12.34"_s},
                               {u"description"_s, u"foxed"_s}});
    settle(shop);
    QCOMPARE(shop.onHand(edited.sku), edited.quantity + 4);
    QCOMPARE(moneyToField(shop.product(edited.sku).price), u"1234 EUR"_s);
    QCOMPARE(shop.product(edited.sku).description, u"foxed"_s);
    QVERIFY(shop.writes().isEmpty());
}

void TestCardtraderWhole::sendsStockByIncrement()
{
    CardShop shop;
    settle(shop);
    const Card moved = card(shop, 2);
    shop.addStock(moved.sku, 3);
    shop.sync();
    QCOMPARE(shop.writes(), QStringList{u"POST /api/v2/products/%1/increment"_s.arg(moved.id)});
    QCOMPARE(shop.site->product(moved.id.toLongLong())["quantity"_L1].toInteger(), moved.quantity + 3);
    settle(shop);
    QVERIFY(shop.writes().isEmpty());
}

void TestCardtraderWhole::survivesASaleThatCrossesAnIncrement()
{
    CardShop shop;
    settle(shop);
    const Card moved = card(shop, 3);
    shop.addStock(moved.sku, 2);
    shop.site->faults(u"crossing-sale:n=1"_s);
    shop.sync();
    settle(shop);
    QCOMPARE(shop.onHand(moved.sku), moved.quantity + 1); // both count: two more, one sold
}

void TestCardtraderWhole::endsAtZeroAndComesBack()
{
    CardShop shop;
    settle(shop);
    const Card ended = card(shop, 2);
    const QJsonObject before = shop.site->product(ended.id.toLongLong());
    shop.addStock(ended.sku, -ended.quantity);
    shop.sync();
    QVERIFY(shop.site->product(ended.id.toLongLong()).isEmpty());
    QCOMPARE(shop.listingOf(ended.sku).status, ListingStatus::Ended);
    QCOMPARE(shop.writes(), QStringList{u"DELETE /api/v2/products/%1"_s.arg(ended.id)});
    settle(shop);

    shop.addStock(ended.sku, 5);
    settle(shop);
    const ListingRow row = shop.listingOf(ended.sku);
    QCOMPARE(row.status, ListingStatus::Active);
    QVERIFY(row.externalId != ended.id);
    const QJsonObject after = shop.site->product(row.externalId.toLongLong());
    QCOMPARE(after["quantity"_L1].toInteger(), 5);
    for (const char *same : {"blueprint_id", "properties_hash", "price_cents", "graded", "user_data_field"})
        QCOMPARE(after[QLatin1String(same)].toVariant().toString(), before[QLatin1String(same)].toVariant().toString());
    QCOMPARE(after["properties_hash"_L1].toObject(), before["properties_hash"_L1].toObject());
}

void TestCardtraderWhole::sendsManyChangesTogether()
{
    CardShop shop;
    settle(shop);
    QList<Card> cards;
    for (int i = 0; i < 12; ++i) {
        cards.append(card(shop, 1, i));
        const Money price = shop.product(cards.last().sku).price;
        shop.edit(cards.last().sku, Field::Price, moneyToField({price.minor + 1, price.currency}));
    }
    shop.sync();
    QCOMPARE(shop.writes(), QStringList{u"POST /api/v2/products/bulk_update"_s});
    settle(shop);
    for (const Card &one : std::as_const(cards))
        QCOMPARE(shop.site->product(one.id.toLongLong())["price_cents"_L1].toInteger(),
                 shop.product(one.sku).price.minor);
}

void TestCardtraderWhole::sendsTextAndCondition()
{
    CardShop shop;
    settle(shop);
    Card played;
    for (int i = 0; played.id.isEmpty(); ++i) {
        const Card one = card(shop, 1, i);
        if (shop.product(one.sku).condition == "Near Mint"_L1)
            played = one;
    }
    const QJsonObject before = shop.site->product(played.id.toLongLong())["properties_hash"_L1].toObject();
    shop.edit(played.sku, Field::Condition, u"Slightly Played"_s);
    shop.edit(played.sku, Field::Description, u"a crease"_s);
    settle(shop);
    const QJsonObject after = shop.site->product(played.id.toLongLong());
    QCOMPARE(after["description"_L1].toString(), u"a crease"_s);
    QJsonObject expected = before;
    expected.insert(u"condition"_s, u"Slightly Played"_s);
    QCOMPARE(after["properties_hash"_L1].toObject(), expected);
}

void TestCardtraderWhole::endsRightWhateverGoesWrong_data()
{
    QTest::addColumn<QString>("faults");
    QTest::newRow("answers to increments get lost") << u"lost:route=POST /products/*,n=2"_s;
    QTest::newRow("increments are cut before they arrive") << u"cut:route=POST /products/*,n=2"_s;
    QTest::newRow("increments are carried out and answered with an error") << u"500-after:route=POST /products/*,n=2"_s;
    QTest::newRow("the server fails") << u"500:n=3"_s;
    QTest::newRow("too many requests") << u"429:n=4,retry-after=1"_s;
    QTest::newRow("a gate blocks") << u"html-403:n=2"_s;
    QTest::newRow("answers to ends get lost") << u"lost:route=DELETE /products/*,n=2"_s;
    QTest::newRow("a web page in place of a job") << u"html-200:route=GET /jobs/*,n=1"_s;
    QTest::newRow("a job gets lost") << u"job-lost:n=1"_s;
    QTest::newRow("a job is stuck") << u"job-stuck:n=1"_s;
    QTest::newRow("the export breaks off") << u"truncated:route=GET /products/export,n=1"_s;
    QTest::newRow("the export is empty") << u"empty-export:n=2"_s;
    QTest::newRow("the export ends too soon") << u"short-export:n=1,percent=97"_s;
    QTest::newRow("rows come twice") << u"duplicates:p=0.3,n=20"_s;
    QTest::newRow("fields are odd") << u"odd:p=0.05,n=10"_s;
    QTest::newRow("sales cross writes") << u"crossing-sale:n=3"_s;
}

void TestCardtraderWhole::endsRightWhateverGoesWrong()
{
    QFETCH(QString, faults);
    CardShop shop;
    settle(shop);
    const Card more = card(shop, 3);
    const Card none = card(shop, 2, 3);
    const Card sold = card(shop, 3, 5);
    shop.addStock(more.sku, 2);
    shop.addStock(none.sku, -none.quantity);
    for (int i = 0; i < 8; ++i) {
        const QString sku = card(shop, 1, 8 + i).sku;
        const Money price = shop.product(sku).price;
        shop.edit(sku, Field::Price, moneyToField({price.minor + 1, price.currency}));
    }
    shop.site->act(u"sell"_s, {{u"product"_s, sold.id.toLongLong()}, {u"quantity"_s, 1}});
    shop.site->faults(faults);
    shop.sync();
    shop.sync();
    shop.pass(std::chrono::minutes(6)); // no job is waited for longer
    settle(shop);
    if (!faults.startsWith("crossing-sale"_L1)) {
        QCOMPARE(shop.onHand(more.sku), more.quantity + 2);
        QCOMPARE(shop.onHand(none.sku), 0);
    }
    QVERIFY(shop.onHand(sold.sku) <= sold.quantity - 1);
}

QTEST_GUILESS_MAIN(TestCardtraderWhole)
#include "tst_cardtrader_whole.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/image_files.h"
#include "app/service/product_input.h"
#include "models/store/product_repository.h"
#include "models/store/run_repository.h"
#include "tests/support/service/open_shop.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Products and their stock through the door: the store, the ledger, the change log and the marketplace afterwards.
class TestProductCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addStoresEveryField();
    void fieldsAreChecked_data();
    void fieldsAreChecked();
    void skusAreUnique();
    void setChangesOnlyWhatIsNamed();
    void anEditReachesTheMarketplace();
    void bulkGoesOnAfterABadRow();
    void aDryBulkChangesNothing();
    void whatMovedSinceIsLeftAlone();
    void adjustWritesTheLedger();
    void adjustmentsAreChecked_data();
    void adjustmentsAreChecked();
    void aCountThatIsRightMovesNothing();
    void theShelfIsCountedWithWhatIsSoldAndNotSent_data();
    void theShelfIsCountedWithWhatIsSoldAndNotSent();
    void aCountBelowWhatIsPromisedIsAShortage();
    void picturesAreKeptOnce();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
};

namespace {

QJsonObject product(const QString &sku)
{
    return {{u"sku"_s, sku}};
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

void TestProductCommands::addStoresEveryField()
{
    OpenShop shop;
    const QJsonObject attributes{{u"weight"_s, 7}, {u"age"_s, u"adult"_s}};
    const auto added = shop.call(u"product.add"_s, {{u"sku"_s, u"A-1"_s},
                                                    {u"title"_s, u"Tè verde"_s},
                                                    {u"description"_s, u"loose"_s},
                                                    {u"brand"_s, u"Leaf"_s},
                                                    {u"category"_s, u"Tea"_s},
                                                    {u"condition"_s, u"new"_s},
                                                    {u"price"_s, u"12,90"_s},
                                                    {u"currency"_s, u"EUR"_s},
                                                    {u"unit"_s, u"kg"_s},
                                                    {u"size"_s, u"M"_s},
                                                    {u"color"_s, u"green"_s},
                                                    {u"gender"_s, u"unisex"_s},
                                                    {u"package_size_id"_s, u"2"_s},
                                                    {u"stock_quantity"_s, 0.75},
                                                    {u"images"_s, QJsonArray{u"tea.jpg"_s}},
                                                    {u"ean"_s, QJsonArray{u"4006381333931"_s}},
                                                    {u"mapped_attributes"_s, attributes},
                                                    {u"custom"_s, QJsonObject{{u"shelf"_s, u"B3"_s}}}});
    OK(added);
    const QJsonObject product = added->value(u"product"_s).toObject();
    QCOMPARE(product.value(u"price_minor"_s).toInt(), 1290);
    QCOMPARE(product.value(u"on_hand"_s).toDouble(), 0.75);
    Database store = shop.stage().look();
    const Product stored = ProductRepository(store).find(ProductId{1}).value().value();
    QCOMPARE(stored.title, u"Tè verde"_s);
    QCOMPARE(stored.price, (Money{1290, u"EUR"_s}));
    QCOMPARE(stored.onHand, Quantity{750});
    QCOMPARE(stored.images, u"[\"tea.jpg\"]"_s);
    QCOMPARE(stored.attributes, u"{\"age\":\"adult\",\"weight\":7}"_s);
    QCOMPARE(stored.eans, QStringList{u"4006381333931"_s});
    QCOMPARE(stored.custom.value(u"shelf"_s), u"B3"_s);
    QCOMPARE(shop.number("SELECT count(*) FROM movements WHERE cause = 'opening' AND delta_milli = 750"), 1);
    QCOMPARE(shop.number("SELECT count(*) FROM change_log WHERE field = 'created' AND cause = 'manual'"), 1);
}

void TestProductCommands::fieldsAreChecked_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("item"); // empty: they are fine
    const auto row = [](const char *name, const QJsonObject &fields, const QString &item) {
        QTest::newRow(name) << fields << item;
    };
    row("a price by minor units", {{u"price_minor"_s, 1290}, {u"currency"_s, u"EUR"_s}}, {});
    row("a price as a number", {{u"price"_s, 12.9}, {u"currency"_s, u"EUR"_s}}, {});
    row("no price", {{u"price"_s, QJsonValue::Null}}, {});
    row("two prices", {{u"price"_s, 1}, {u"price_minor"_s, 1}, {u"currency"_s, u"EUR"_s}}, u"price_minor"_s);
    row("a price in no currency", {{u"price"_s, 1}}, u"currency"_s);
    row("a currency in words", {{u"price"_s, 1}, {u"currency"_s, u"euro"_s}}, u"currency"_s);
    row("a currency alone", {{u"currency"_s, u"EUR"_s}}, u"currency"_s);
    row("a price below zero", {{u"price"_s, -1}, {u"currency"_s, u"EUR"_s}}, u"price"_s);
    row("a price of too many decimals", {{u"price"_s, u"1.234"_s}, {u"currency"_s, u"EUR"_s}}, u"price"_s);
    row("half a cent", {{u"price_minor"_s, 0.5}, {u"currency"_s, u"EUR"_s}}, u"price_minor"_s);
    row("a price in words", {{u"price"_s, u"cheap"_s}, {u"currency"_s, u"EUR"_s}}, u"price"_s);
    row("a title that is a number", {{u"title"_s, 7}}, u"title"_s);
    row("a title without end", {{u"title"_s, QString(2000, u'x')}}, u"title"_s);
    row("no unit", {{u"unit"_s, u" "_s}}, u"unit"_s);
    row("a picture in another folder", {{u"images"_s, QJsonArray{u"../secret.jpg"_s}}}, u"images"_s);
    row("a picture somewhere else", {{u"images"_s, QJsonArray{u"https://shop.example/a.jpg"_s}}}, {});
    row("a picture that is a number", {{u"images"_s, QJsonArray{1}}}, u"images"_s);
    row("an EAN with letters", {{u"ean"_s, QJsonArray{u"40063813339AB"_s}}}, u"ean"_s);
    row("an EAN too short", {{u"ean"_s, u"1234567"_s}}, u"ean"_s);
    row("one EAN", {{u"ean"_s, u"12345678"_s}}, {});
    row("attributes in a list", {{u"mapped_attributes"_s, QJsonArray{}}}, u"mapped_attributes"_s);
    row("own fields that are no texts", {{u"custom"_s, QJsonObject{{u"a"_s, 1}}}}, u"custom"_s);
    row("an own field without name", {{u"custom"_s, QJsonObject{{QString(), u"x"_s}}}}, u"custom"_s);
    row("a field nobody knows", {{u"weight"_s, u"1 kg"_s}}, u"weight"_s);
    row("on hand is no field", {{u"on_hand"_s, 5}}, u"on_hand"_s);
}

void TestProductCommands::fieldsAreChecked()
{
    QFETCH(QJsonObject, fields);
    QFETCH(QString, item);
    Product product{.sku = u"A"_s};
    const Status applied = applyProductFields(product, fields);
    QCOMPARE(applied.ok(), item.isEmpty());
    if (!applied) {
        QCOMPARE(applied.error().code, ErrorCode::InvalidRequest);
        QCOMPARE(applied.error().item, item);
    }
}

void TestProductCommands::skusAreUnique()
{
    OpenShop shop;
    shop.must(u"product.add"_s, {{u"sku"_s, u"A"_s}});
    shop.must(u"product.add"_s, {{u"sku"_s, u"B"_s}});
    QCOMPARE(shop.call(u"product.add"_s, {{u"sku"_s, u"A"_s}}).error().item, u"sku"_s);
    QCOMPARE(shop.call(u"product.add"_s, {{u"sku"_s, u" A"_s}}).error().item, u"sku"_s);
    QCOMPARE(shop.call(u"product.set"_s, {{u"sku"_s, u"A"_s}, {u"new_sku"_s, u"B"_s}}).error().item, u"new_sku"_s);
    shop.must(u"product.set"_s, {{u"sku"_s, u"A"_s}, {u"new_sku"_s, u"C"_s}});
    QCOMPARE(shop.number("SELECT count(*) FROM products WHERE sku IN ('B', 'C')"), 2);
    QCOMPARE(shop.call(u"product.set"_s, {{u"sku"_s, u"A"_s}, {u"title"_s, u"x"_s}}).error().code, ErrorCode::NotFound);
}

void TestProductCommands::setChangesOnlyWhatIsNamed()
{
    OpenShop shop;
    shop.must(u"product.add"_s,
              {{u"sku"_s, u"A"_s}, {u"title"_s, u"Tea"_s}, {u"price"_s, 5}, {u"currency"_s, u"EUR"_s}});
    shop.must(u"product.set"_s, {{u"sku"_s, u"A"_s}, {u"title"_s, u"Green tea"_s}, {u"price"_s, u"6.00"_s}});
    QCOMPARE(shop.text("SELECT title || price_minor || currency FROM products"), u"Green tea600EUR"_s);
    QCOMPARE(shop.number("SELECT count(*) FROM change_log WHERE field = 'title' AND old = 'Tea' AND "
                         "new = 'Green tea' AND cause = 'manual'"),
             1);
    const qint64 lines = shop.number("SELECT count(*) FROM change_log");
    shop.must(u"product.set"_s, {{u"sku"_s, u"A"_s}, {u"title"_s, u"Green tea"_s}}); // nothing new, no line
    QCOMPARE(shop.number("SELECT count(*) FROM change_log"), lines);
    QCOMPARE(shop.call(u"product.set"_s, {{u"sku"_s, u"A"_s}, {u"stock_quantity"_s, 5}}).error().item,
             u"stock_quantity"_s);
}

void TestProductCommands::anEditReachesTheMarketplace()
{
    OpenShop shop({{.id = u"cards"_s}}, EngineRole::Window);
    shop.market().list({.sku = u"A"_s, .fields = {{Field::Title, u"Tea"_s}}, .quantity = Quantity::pieces(3)});
    shop.sync();
    shop.must(u"product.set"_s, {{u"sku"_s, u"A"_s}, {u"title"_s, u"Green tea"_s}});
    shop.must(u"stock.adjust"_s, {{u"sku"_s, u"A"_s}, {u"delta"_s, 4}, {u"reason"_s, u"found a box"_s}});
    const auto isThere = [&] {
        shop.wait();
        return shop.number("SELECT count(*) FROM listings WHERE dirty > 0") == 0;
    };
    QVERIFY(QTest::qWaitFor(isThere, int(longEnough.count())));
    QCOMPARE(shop.market().shown(u"A"_s), Quantity::pieces(7));
    QCOMPARE(shop.market().bySku(u"A"_s)->fields.value(Field::Title), u"Green tea"_s);
    QVERIFY(shop.number("SELECT count(*) FROM runs WHERE cause = 'wake'") >= 1);
}

void TestProductCommands::bulkGoesOnAfterABadRow()
{
    OpenShop shop;
    constexpr int count = 1000; // several batches
    QJsonArray rows;
    for (int i = 0; i < count; ++i) {
        shop.must(u"product.add"_s, {{u"sku"_s, u"S%1"_s.arg(i)}, {u"title"_s, u"old"_s}});
        rows.append(QJsonObject{{u"sku"_s, u"S%1"_s.arg(i)}, {u"title"_s, u"new"_s}});
    }
    rows.replace(5, QJsonObject{{u"sku"_s, u"nowhere"_s}, {u"title"_s, u"new"_s}});
    rows.replace(700, QJsonObject{{u"sku"_s, u"S700"_s}, {u"title"_s, u"new"_s}, {u"price"_s, u"x"_s}});
    rows.replace(900, QJsonObject{{u"sku"_s, u"S900"_s}, {u"title"_s, u"old"_s}}); // nothing to change
    const auto done = shop.call(u"product.bulk"_s, {{u"rows"_s, rows}});
    OK(done);
    QCOMPARE(done->value(u"changed"_s).toInt(), count - 3);
    QCOMPARE(done->value(u"failed_count"_s).toInt(), 2);
    const QJsonArray failed = done->value(u"failed"_s).toArray();
    QCOMPARE(failed.at(0).toObject().value(u"row"_s).toInt(), 5);
    QCOMPARE(failed.at(0).toObject().value(u"code"_s), u"not_found"_s);
    QCOMPARE(failed.at(1).toObject().value(u"sku"_s), u"S700"_s);
    QCOMPARE(shop.number("SELECT count(*) FROM products WHERE title = 'new'"), count - 3);
    // All that changed, and nothing else, can be taken back as a whole.
    const qint64 batch = done->value(u"batch"_s).toInteger();
    Database store = shop.stage().look();
    QCOMPARE(
        RunRepository(store).changesOfBatchBack(batch, std::numeric_limits<std::int64_t>::max(), 2 * count)->size(),
        count - 3);
    const auto second = shop.call(u"product.bulk"_s, {{u"rows"_s, QJsonArray{rows.at(900), rows.at(1)}}});
    OK(second);
    QVERIFY(!second->contains(u"batch"_s)); // nothing was changed
}

// Each change says what it was made of: what a sync took in meanwhile is said, not overwritten.
void TestProductCommands::whatMovedSinceIsLeftAlone()
{
    OpenShop shop;
    for (const QString &sku : {u"A"_s, u"B"_s})
        shop.must(u"product.add"_s, {{u"sku"_s, sku},
                                     {u"title"_s, u"Tea"_s},
                                     {u"price_minor"_s, 1000},
                                     {u"currency"_s, u"EUR"_s},
                                     {u"custom"_s, QJsonObject{{u"shelf"_s, u"1"_s}}}});
    shop.must(u"product.set"_s, {{u"sku"_s, u"B"_s}, {u"price_minor"_s, 1500}});
    QJsonArray rows;
    const QJsonObject seen{{u"price_minor"_s, 1000}, {u"currency"_s, u"EUR"_s}};
    for (const QString &sku : {u"A"_s, u"B"_s})
        rows.append(QJsonObject{{u"sku"_s, sku}, {u"price_minor"_s, 1100}, {u"from"_s, seen}});
    const auto done = shop.call(u"product.bulk"_s, {{u"rows"_s, rows}});
    OK(done);
    QCOMPARE(done->value(u"changed"_s).toInt(), 1);
    const QJsonObject failed = done->value(u"failed"_s).toArray().at(0).toObject();
    QCOMPARE(failed.value(u"sku"_s), u"B"_s);
    QCOMPARE(failed.value(u"code"_s), u"conflict"_s);
    QCOMPARE(failed.value(u"item"_s), u"price_minor"_s);
    QCOMPARE(failed.value(u"found"_s).toInt(), 1500);
    QCOMPARE(shop.number("SELECT price_minor FROM products WHERE sku = 'A'"), 1100);
    QCOMPARE(shop.number("SELECT price_minor FROM products WHERE sku = 'B'"), 1500);

    const auto set = [&shop](const QString &now, const QJsonValue &before) {
        const QJsonObject from{{u"custom"_s, QJsonObject{{u"shelf"_s, before}}}};
        return shop.call(u"product.set"_s,
                         {{u"sku"_s, u"A"_s}, {u"custom"_s, QJsonObject{{u"shelf"_s, now}}}, {u"from"_s, from}});
    };
    QCOMPARE(set(u"3"_s, u"2"_s).error().code, ErrorCode::Conflict);
    QCOMPARE(set(u"3"_s, QJsonValue()).error().code, ErrorCode::Conflict); // it was not empty
    OK(set(u"2"_s, u"1"_s));
    QCOMPARE(shop.number("SELECT count(*) FROM products WHERE custom LIKE '%\"2\"%'"), 1);
    QCOMPARE(shop.call(u"product.set"_s, {{u"sku"_s, u"A"_s}, {u"title"_s, u"x"_s}, {u"from"_s, u"y"_s}}).error().item,
             u"from"_s);
}

void TestProductCommands::aDryBulkChangesNothing()
{
    OpenShop shop;
    shop.must(u"product.add"_s, {{u"sku"_s, u"A"_s}, {u"title"_s, u"old"_s}});
    const auto done =
        shop.call(u"product.bulk"_s,
                  {{u"rows"_s, QJsonArray{QJsonObject{{u"sku"_s, u"A"_s}, {u"title"_s, u"new"_s}}, QJsonObject{}}},
                   {u"dry_run"_s, true}});
    OK(done);
    QCOMPARE(done->value(u"changed"_s).toInt(), 1);
    QCOMPARE(done->value(u"failed_count"_s).toInt(), 1);
    QCOMPARE(shop.text("SELECT title FROM products"), u"old"_s);
    QCOMPARE(shop.number("SELECT count(*) FROM change_log WHERE field = 'title'"), 0);
    QCOMPARE(shop.call(u"product.bulk"_s, {{u"rows"_s, QJsonArray()}}).error().item, u"rows"_s);
    QCOMPARE(shop.call(u"product.bulk"_s, {{u"rows"_s, QJsonArray{1}}}).error().item, u"rows"_s);
}

void TestProductCommands::adjustWritesTheLedger()
{
    OpenShop shop;
    shop.must(u"product.add"_s, {{u"sku"_s, u"A"_s}, {u"stock_quantity"_s, 5}});
    const auto less = shop.call(u"stock.adjust"_s, {{u"sku"_s, u"A"_s}, {u"delta"_s, -2}, {u"reason"_s, u"broken"_s}});
    OK(less);
    const QJsonObject movement = less->value(u"movement"_s).toObject();
    QCOMPARE(movement.value(u"delta"_s).toInt(), -2);
    QCOMPARE(movement.value(u"balance"_s).toInt(), 3);
    QCOMPARE(movement.value(u"cause"_s), u"manual"_s);
    QCOMPARE(movement.value(u"note"_s), u"broken"_s);
    const auto counted =
        shop.call(u"stock.adjust"_s, {{u"sku"_s, u"A"_s}, {u"count"_s, u"10"_s}, {u"reason"_s, u"counted"_s}});
    OK(counted);
    QCOMPARE(counted->value(u"movement"_s).toObject().value(u"cause"_s), u"recount"_s);
    QCOMPARE(counted->value(u"on_hand"_s).toInt(), 10);
    QCOMPARE(shop.number("SELECT sum(delta_milli) FROM movements"), 10'000);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 10'000);
}

void TestProductCommands::adjustmentsAreChecked_data()
{
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QString>("item");
    const QJsonValue why = u"because"_s;
    QTest::newRow("no product") << QJsonObject{{u"sku"_s, u"x"_s}, {u"delta"_s, 1}, {u"reason"_s, why}} << u"x"_s;
    QTest::newRow("more than there is") << QJsonObject{{u"delta"_s, -6}, {u"reason"_s, why}} << u"delta"_s;
    QTest::newRow("a count below zero") << QJsonObject{{u"count"_s, -1}, {u"reason"_s, why}} << u"count"_s;
    QTest::newRow("nothing") << QJsonObject{{u"delta"_s, 0}, {u"reason"_s, why}} << u"delta"_s;
    QTest::newRow("neither") << QJsonObject{{u"reason"_s, why}} << u"delta"_s;
    QTest::newRow("a shelf below zero") << QJsonObject{{u"shelf"_s, -1}, {u"reason"_s, why}} << u"shelf"_s;
    QTest::newRow("a shelf and a count") << QJsonObject{{u"shelf"_s, 1}, {u"count"_s, 1}, {u"reason"_s, why}}
                                         << u"delta"_s;
    QTest::newRow("both") << QJsonObject{{u"delta"_s, 1}, {u"count"_s, 1}, {u"reason"_s, why}} << u"delta"_s;
    QTest::newRow("half a piece") << QJsonObject{{u"delta"_s, 0.5}, {u"reason"_s, why}} << u"delta"_s;
    QTest::newRow("a ten-thousandth") << QJsonObject{{u"delta"_s, u"0.0001"_s}, {u"reason"_s, why}} << u"delta"_s;
    QTest::newRow("more than a shop can hold")
        << QJsonObject{{u"count"_s, u"9999999999"_s}, {u"reason"_s, why}} << u"count"_s;
    QTest::newRow("no reason") << QJsonObject{{u"delta"_s, 1}} << u"reason"_s;
    QTest::newRow("a list") << QJsonObject{{u"delta"_s, QJsonArray{1}}, {u"reason"_s, why}} << u"delta"_s;
    QTest::newRow("beyond all numbers") << QJsonObject{{u"delta"_s, 1e300}, {u"reason"_s, why}} << u"delta"_s;
}

void TestProductCommands::adjustmentsAreChecked()
{
    QFETCH(QJsonObject, arguments);
    QFETCH(QString, item);
    OpenShop shop;
    shop.must(u"product.add"_s, {{u"sku"_s, u"A"_s}, {u"stock_quantity"_s, 5}});
    if (!arguments.contains(u"sku"_s))
        arguments.insert(u"sku"_s, u"A"_s);
    const auto refused = shop.call(u"stock.adjust"_s, arguments);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().item, item);
    QCOMPARE(shop.number("SELECT count(*) FROM movements"), 1);
}

void TestProductCommands::aCountThatIsRightMovesNothing()
{
    OpenShop shop;
    shop.must(u"product.add"_s, {{u"sku"_s, u"A"_s}, {u"stock_quantity"_s, 5}});
    const auto counted =
        shop.call(u"stock.adjust"_s, {{u"sku"_s, u"A"_s}, {u"count"_s, 5}, {u"reason"_s, u"counted"_s}});
    OK(counted);
    QVERIFY(counted->value(u"movement"_s).isNull());
    QCOMPARE(shop.number("SELECT count(*) FROM movements"), 1);
}

void TestProductCommands::theShelfIsCountedWithWhatIsSoldAndNotSent_data()
{
    QTest::addColumn<bool>("isSent");
    QTest::addColumn<int>("shelf");
    QTest::addColumn<int>("onHand");
    QTest::addColumn<int>("notSent");
    QTest::addColumn<int>("missing");
    QTest::newRow("as the ledger says") << false << 5 << 3 << 2 << 0;
    QTest::newRow("one more lies there") << false << 6 << 4 << 2 << 0;
    QTest::newRow("one less lies there") << false << 4 << 2 << 2 << 0;
    QTest::newRow("only what is sold lies there") << false << 2 << 0 << 2 << 0;
    QTest::newRow("not even that") << false << 1 << 0 << 2 << 1;
    QTest::newRow("what was sent no longer lies there") << true << 3 << 3 << 0 << 0;
}

// Five were there and two of them are sold: three on hand.
void TestProductCommands::theShelfIsCountedWithWhatIsSoldAndNotSent()
{
    QFETCH(const bool, isSent);
    QFETCH(const int, shelf);
    QFETCH(const int, onHand);
    QFETCH(const int, notSent);
    QFETCH(const int, missing);
    OpenShop shop({{.id = u"cards"_s}});
    const QString listing = shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    shop.sync();
    const QString order = shop.market().sell(listing, Quantity::pieces(2));
    if (isSent)
        shop.market().ship(order);
    shop.sync();
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 3000);
    const auto counted =
        shop.call(u"stock.adjust"_s, {{u"sku"_s, u"A"_s}, {u"shelf"_s, shelf}, {u"reason"_s, u"counted"_s}});
    OK(counted);
    QCOMPARE(counted->value(u"on_hand"_s).toInt(), onHand);
    QCOMPARE(counted->value(u"not_sent"_s).toInt(), notSent);
    QCOMPARE(counted->value(u"missing"_s).toInt(), missing);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), onHand * 1000);
    QCOMPARE(shop.number("SELECT coalesce(sum(delta_milli), 0) FROM movements WHERE cause = 'recount'"),
             (onHand - 3 - missing) * 1000);
    QCOMPARE(shop.number("SELECT sum(taken_milli) FROM order_lines"), 2000 - missing * 1000);
    QCOMPARE(shop.number("SELECT count(*) FROM problems WHERE kind = 'oversell' AND state = 'open'"), missing > 0);
}

// Two orders for what was counted as two, and one piece lies there: the later buyer misses it.
void TestProductCommands::aCountBelowWhatIsPromisedIsAShortage()
{
    OpenShop shop({{.id = u"cards"_s}});
    const QString listing = shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(2)});
    shop.sync();
    shop.market().sell(listing, Quantity::pieces(1));
    shop.sync();
    const QString last = shop.market().sell(listing, Quantity::pieces(1));
    shop.sync();
    const auto count = [&shop](int shelf) {
        return shop.call(u"stock.adjust"_s, {{u"sku"_s, u"A"_s}, {u"shelf"_s, shelf}, {u"reason"_s, u"counted"_s}});
    };
    OK(count(1));
    // Ids of lines rise as they were ordered.
    const auto firstMisses = [&shop] {
        return shop.number("SELECT ordered_milli - taken_milli FROM order_lines ORDER BY id LIMIT 1");
    };
    const auto lastMisses = [&shop] {
        return shop.number("SELECT ordered_milli - taken_milli FROM order_lines ORDER BY id DESC LIMIT 1");
    };
    const auto openShortages = [&shop] {
        return shop.number("SELECT count(*) FROM problems WHERE kind = 'oversell' AND severity = 'urgent' AND "
                           "state = 'open' AND order_id = (SELECT max(order_id) FROM order_lines)");
    };
    QCOMPARE(firstMisses(), 0);
    QCOMPARE(lastMisses(), 1000);
    QCOMPARE(openShortages(), 1);
    OK(count(2)); // found: it is the buyer's, and nobody is offered it
    QCOMPARE(lastMisses(), 0);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 0);
    QCOMPARE(openShortages(), 0);
    OK(count(0));
    shop.market().cancel(last); // gives back only what it held
    shop.sync();
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 0);
    QCOMPARE(shop.number("SELECT sum(delta_milli) FROM movements"), 0);
}

void TestProductCommands::picturesAreKeptOnce()
{
    OpenShop shop;
    const QTemporaryDir folder;
    const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n") + "one";
    write(folder.filePath(u"a.png"_s), png);
    write(folder.filePath(u"the same.bin"_s), png);
    write(folder.filePath(u"b.jpg"_s), QByteArray("\xff\xd8\xff") + "two");
    shop.must(u"product.add"_s, product(u"A"_s));
    shop.must(u"product.add"_s, product(u"B"_s));
    const auto added = shop.call(u"product.image.add"_s,
                                 {{u"sku"_s, u"A"_s},
                                  {u"files"_s, QJsonArray{folder.filePath(u"a.png"_s), folder.filePath(u"b.jpg"_s),
                                                          folder.filePath(u"the same.bin"_s)}}});
    OK(added);
    const QJsonArray names = added->value(u"images"_s).toArray();
    QCOMPARE(names.size(), 2);
    shop.must(u"product.image.add"_s, {{u"sku"_s, u"B"_s}, {u"files"_s, folder.filePath(u"a.png"_s)}});
    const QDir images(shop.stage().data().imageFolder());
    QCOMPARE(images.entryList(QDir::Files).size(), 2);
    QFile copy(images.filePath(names.at(0).toString()));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), png);
    QVERIFY(!(copy.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QCOMPARE(shop.number("SELECT count(*) FROM change_log WHERE field = 'images' AND cause = 'manual'"), 2);
    const auto removed =
        shop.call(u"product.image.remove"_s, {{u"sku"_s, u"A"_s}, {u"names"_s, QJsonArray{names.at(0)}}});
    OK(removed);
    QCOMPARE(removed->value(u"images"_s).toArray(), QJsonArray{names.at(1)});
    QCOMPARE(images.entryList(QDir::Files).size(), 2); // the other product still shows it
    const auto again =
        shop.call(u"product.image.remove"_s, {{u"sku"_s, u"A"_s}, {u"names"_s, QJsonArray{names.at(0)}}});
    QCOMPARE(again.error().code, ErrorCode::NotFound);
}

void TestProductCommands::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html><script>");
    QTest::newRow("a drawing with scripts") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'>");
    QTest::newRow("too large") << QByteArray("\xff\xd8\xff") + QByteArray(mostImageBytes, 'x');
}

void TestProductCommands::whatIsNoPictureIsRefused()
{
    QFETCH(QByteArray, bytes);
    OpenShop shop;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.jpg"_s);
    write(file, bytes);
    shop.must(u"product.add"_s, product(u"A"_s));
    for (const QString &path : {file, folder.path(), folder.filePath(u"missing.jpg"_s), u"/dev/zero"_s}) {
        const auto refused = shop.call(u"product.image.add"_s, {{u"sku"_s, u"A"_s}, {u"files"_s, path}});
        QCOMPARE(refused.error().code, ErrorCode::InvalidRequest);
        QCOMPARE(refused.error().item, path);
    }
    QVERIFY(QDir(shop.stage().data().imageFolder()).entryList(QDir::Files).isEmpty());
    QCOMPARE(shop.text("SELECT images FROM products"), u"[]"_s);
}

QTEST_GUILESS_MAIN(TestProductCommands)
#include "tst_product_commands.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/service/open_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Taking a run, or a command for many products, back as a whole: the old values, the ledger, and then the marketplace.
class TestUndoCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunGoesBackOnBothSides();
    void aPreviewSaysTheSameAndChangesNothing();
    void whatChangedSinceIsLeft();
    void aNewerDecisionForTheSameValueIsLeft_data();
    void aNewerDecisionForTheSameValueIsLeft();
    void editsAreTakenBackOneAfterTheOther();
    void stockGoesBackAtMostToZero();
    void salesAreNeverUndone();
    void theSameValueTwiceInOneCommand();
    void manyProductsGoBackTogether();
    void whatWasEditedByHandIsTakenBack_data();
    void whatWasEditedByHandIsTakenBack();
    void anUndoIsUndone();
    void argumentsAreChecked();
};

namespace {

QString title(OpenShop &shop)
{
    return shop.market().bySku(u"A"_s)->fields.value(Field::Title);
}

qint64 newestRun(OpenShop &shop)
{
    return shop.number("SELECT max(id) FROM runs");
}

// A run that took in a title and five pieces that the owner gave the listing on the site.
qint64 takeIn(OpenShop &shop)
{
    const QString id =
        shop.market().list({.sku = u"A"_s, .fields = {{Field::Title, u"Tea"_s}}, .quantity = Quantity::pieces(3)});
    shop.sync();
    shop.market().edit(id, Field::Title, u"Wrong"_s);
    shop.market().editQuantity(id, Quantity::pieces(8));
    shop.sync();
    return newestRun(shop);
}

} // namespace

void TestUndoCommands::aRunGoesBackOnBothSides()
{
    OpenShop shop({{.id = u"cards"_s}});
    const qint64 run = takeIn(shop);
    QCOMPARE(shop.text("SELECT title FROM products"), u"Wrong"_s);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 8000);
    const auto undone = shop.call(u"run.undo"_s, {{u"run"_s, run}});
    OK(undone);
    QCOMPARE(undone->value(u"returned"_s).toInt(), 2);
    QCOMPARE(undone->value(u"left_count"_s).toInt(), 0);
    QCOMPARE(shop.text("SELECT title FROM products"), u"Tea"_s);
    QCOMPARE(shop.number("SELECT delta_milli FROM movements WHERE cause = 'undo'"), -5000);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 3000);
    QCOMPARE(shop.text("SELECT status FROM runs ORDER BY id DESC"), u"undone"_s);
    QCOMPARE(title(shop), u"Wrong"_s); // the normal push carries it out
    shop.sync();
    QCOMPARE(title(shop), u"Tea"_s);
    QCOMPARE(shop.market().shown(u"A"_s), Quantity::pieces(3));
    QCOMPARE(shop.call(u"run.undo"_s, {{u"run"_s, run}}).error().code, ErrorCode::InvalidRequest);
    QCOMPARE(shop.number("SELECT count(*) FROM movements WHERE cause = 'undo'"), 1);
}

void TestUndoCommands::aPreviewSaysTheSameAndChangesNothing()
{
    OpenShop shop({{.id = u"cards"_s}});
    const qint64 run = takeIn(shop);
    shop.must(u"stock.adjust"_s, {{u"sku"_s, u"A"_s}, {u"count"_s, 2}, {u"reason"_s, u"counted"_s}});
    const auto preview = shop.call(u"run.undo"_s, {{u"run"_s, run}, {u"dry_run"_s, true}});
    OK(preview);
    QVERIFY(!preview->contains(u"batch"_s));
    QCOMPARE(shop.text("SELECT title FROM products"), u"Wrong"_s);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 2000);
    QCOMPARE(shop.text("SELECT status FROM runs ORDER BY id DESC"), u"completed"_s);
    const auto undone = shop.call(u"run.undo"_s, {{u"run"_s, run}});
    OK(undone);
    for (const QString &part : {u"returned"_s, u"rows"_s, u"left"_s, u"left_count"_s, u"stays"_s})
        QCOMPARE(undone->value(part), preview->value(part));
    QCOMPARE(undone->value(u"rows"_s).toArray().size(), 2);
}

void TestUndoCommands::whatChangedSinceIsLeft()
{
    OpenShop shop({{.id = u"cards"_s}});
    const qint64 run = takeIn(shop);
    shop.must(u"product.set"_s, {{u"sku"_s, u"A"_s}, {u"title"_s, u"Newer"_s}});
    const auto undone = shop.call(u"run.undo"_s, {{u"run"_s, run}});
    OK(undone);
    const QJsonObject left = undone->value(u"left"_s).toArray().at(0).toObject();
    QCOMPARE(left.value(u"field"_s), u"title"_s);
    QCOMPARE(left.value(u"from"_s), u"Newer"_s);
    QCOMPARE(left.value(u"to"_s), u"Tea"_s);
    QCOMPARE(left.value(u"reason"_s), u"changed_since"_s);
    QCOMPARE(shop.text("SELECT title FROM products"), u"Newer"_s);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 3000); // the rest went back
}

void TestUndoCommands::aNewerDecisionForTheSameValueIsLeft_data()
{
    QTest::addColumn<bool>("preview");
    QTest::newRow("by the preview") << true;
    QTest::newRow("by the undo") << false;
}

void TestUndoCommands::aNewerDecisionForTheSameValueIsLeft()
{
    QFETCH(const bool, preview);
    OpenShop shop({{.id = u"cards"_s}});
    const qint64 run = takeIn(shop);
    shop.must(u"product.set"_s, {{u"sku"_s, u"A"_s}, {u"title"_s, u"Other"_s}});
    shop.sync();
    shop.must(u"product.set"_s, {{u"sku"_s, u"A"_s}, {u"title"_s, u"Wrong"_s}}); // the owner wants it after all
    shop.sync();
    const auto undone = shop.call(u"run.undo"_s, {{u"run"_s, run}, {u"dry_run"_s, preview}});
    OK(undone);
    QCOMPARE(undone->value(u"left_count"_s).toInt(), 1);
    const QJsonObject left = undone->value(u"left"_s).toArray().at(0).toObject();
    QCOMPARE(left.value(u"field"_s), u"title"_s);
    QCOMPARE(left.value(u"reason"_s), u"changed_since"_s);
    QCOMPARE(shop.text("SELECT title FROM products"), u"Wrong"_s);
}

void TestUndoCommands::editsAreTakenBackOneAfterTheOther()
{
    OpenShop shop;
    shop.must(u"product.add"_s, {{u"sku"_s, u"A"_s}, {u"title"_s, u"one"_s}});
    QList<qint64> batches;
    for (const QString &title : {u"two"_s, u"three"_s}) {
        shop.must(u"product.set"_s, {{u"sku"_s, u"A"_s}, {u"title"_s, title}});
        batches.append(shop.number("SELECT max(batch) FROM change_log"));
    }
    shop.must(u"batch.undo"_s, {{u"batch"_s, batches.at(1)}});
    QCOMPARE(shop.text("SELECT title FROM products"), u"two"_s);
    shop.must(u"batch.undo"_s, {{u"batch"_s, batches.at(0)}}); // what came after it is no decision any more
    QCOMPARE(shop.text("SELECT title FROM products"), u"one"_s);
}

void TestUndoCommands::stockGoesBackAtMostToZero()
{
    OpenShop shop({{.id = u"cards"_s}});
    const qint64 run = takeIn(shop);
    shop.must(u"stock.adjust"_s, {{u"sku"_s, u"A"_s}, {u"count"_s, 2}, {u"reason"_s, u"counted"_s}});
    const auto undone = shop.call(u"run.undo"_s, {{u"run"_s, run}});
    OK(undone);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 0);
    QCOMPARE(shop.number("SELECT delta_milli FROM movements WHERE cause = 'undo'"), -2000);
    const QJsonObject left = undone->value(u"left"_s).toArray().at(0).toObject();
    QCOMPARE(left.value(u"reason"_s), u"sold_since"_s);
    QCOMPARE(left.value(u"to"_s), u"-3"_s);
}

void TestUndoCommands::salesAreNeverUndone()
{
    OpenShop shop({{.id = u"cards"_s}});
    const QString id =
        shop.market().list({.sku = u"A"_s, .fields = {{Field::Title, u"Tea"_s}}, .quantity = Quantity::pieces(3)});
    shop.sync();
    shop.market().sell(id, Quantity::pieces(1));
    shop.market().list({.sku = u"B"_s, .quantity = Quantity::pieces(4)});
    shop.sync();
    const auto undone = shop.call(u"run.undo"_s, {{u"run"_s, newestRun(shop)}});
    OK(undone);
    QCOMPARE(undone->value(u"returned"_s).toInt(), 0);
    const QJsonObject stays = undone->value(u"stays"_s).toObject();
    QCOMPARE(stays.value(u"orders"_s).toInt(), 1);
    QCOMPARE(stays.value(u"created"_s).toInt(), 1);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products WHERE sku = 'A'"), 2000);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products WHERE sku = 'B'"), 4000);
}

void TestUndoCommands::theSameValueTwiceInOneCommand()
{
    OpenShop shop;
    shop.must(u"product.add"_s, {{u"sku"_s, u"A"_s}, {u"title"_s, u"one"_s}});
    const auto to = [](const QString &title) { return QJsonObject{{u"sku"_s, u"A"_s}, {u"title"_s, title}}; };
    const auto done = shop.call(u"product.bulk"_s, {{u"rows"_s, QJsonArray{to(u"two"_s), to(u"three"_s)}}});
    const QJsonObject arguments{{u"batch"_s, done->value(u"batch"_s)}};
    QJsonObject dry = arguments;
    dry.insert(u"dry_run"_s, true);
    QCOMPARE(shop.call(u"batch.undo"_s, dry)->value(u"left_count"_s).toInt(), 0);
    QCOMPARE(shop.text("SELECT title FROM products"), u"three"_s);
    QCOMPARE(shop.call(u"batch.undo"_s, arguments)->value(u"returned"_s).toInt(), 2);
    QCOMPARE(shop.text("SELECT title FROM products"), u"one"_s);
}

void TestUndoCommands::manyProductsGoBackTogether()
{
    OpenShop shop({{.id = u"cards"_s}});
    QJsonArray rows;
    for (int i = 0; i < 450; ++i) { // several batches
        shop.must(
            u"product.add"_s,
            {{u"sku"_s, u"S%1"_s.arg(i)}, {u"title"_s, u"old"_s}, {u"price_minor"_s, 500}, {u"currency"_s, u"EUR"_s}});
        rows.append(QJsonObject{{u"sku"_s, u"S%1"_s.arg(i)},
                                {u"price_minor"_s, 700},
                                {u"brand"_s, u"B"_s},
                                {u"ean"_s, QJsonArray{u"40000000%1"_s.arg(i, 5, 10, QLatin1Char('0'))}},
                                {u"custom"_s, QJsonObject{{u"shelf"_s, u"7"_s}}}});
    }
    const auto done = shop.call(u"product.bulk"_s, {{u"rows"_s, rows}});
    OK(done);
    QCOMPARE(shop.number("SELECT count(*) FROM products WHERE price_minor = 700 AND brand = 'B'"), 450);
    shop.must(u"product.set"_s, {{u"sku"_s, u"S7"_s}, {u"brand"_s, u"C"_s}});
    const auto undone = shop.call(u"batch.undo"_s, {{u"batch"_s, done->value(u"batch"_s)}});
    OK(undone);
    QCOMPARE(undone->value(u"returned"_s).toInt(), 4 * 450 - 1);
    QCOMPARE(undone->value(u"left_count"_s).toInt(), 1);
    QCOMPARE(shop.number("SELECT count(*) FROM products WHERE price_minor = 500 AND brand = ''"), 449);
    QCOMPARE(shop.number("SELECT count(*) FROM product_eans"), 0);
    QCOMPARE(shop.number("SELECT count(*) FROM products WHERE custom <> '{}'"), 0);
    QCOMPARE(shop.text("SELECT brand FROM products WHERE sku = 'S7'"), u"C"_s);
}

void TestUndoCommands::whatWasEditedByHandIsTakenBack_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QJsonObject>("edit");
    QTest::addColumn<QString>("field");
    QTest::newRow("a price") << u"product.set"_s << QJsonObject{{u"price_minor"_s, 700}} << u"price"_s;
    QTest::newRow("a title") << u"product.set"_s << QJsonObject{{u"title"_s, u"new"_s}} << u"title"_s;
    QTest::newRow("stock that was found")
        << u"stock.adjust"_s << QJsonObject{{u"shelf"_s, 9}, {u"reason"_s, u"counted"_s}} << u"on_hand"_s;
    QTest::newRow("stock that was taken")
        << u"stock.adjust"_s << QJsonObject{{u"delta"_s, -2}, {u"reason"_s, u"gift"_s}} << u"on_hand"_s;
}

void TestUndoCommands::whatWasEditedByHandIsTakenBack()
{
    QFETCH(const QString, command);
    QFETCH(QJsonObject, edit);
    QFETCH(const QString, field);
    OpenShop shop({{.id = u"cards"_s}});
    shop.must(u"product.add"_s, {{u"sku"_s, u"A"_s},
                                 {u"title"_s, u"old"_s},
                                 {u"price_minor"_s, 500},
                                 {u"currency"_s, u"EUR"_s},
                                 {u"stock_quantity"_s, 5}});
    edit.insert(u"sku"_s, u"A"_s);
    shop.must(command, edit);
    const qint64 batch = shop.number("SELECT coalesce(max(batch), 0) FROM change_log");
    QVERIFY(batch > 0);
    QCOMPARE(shop.text("SELECT group_concat(field) FROM change_log WHERE batch > 0"), field);
    const auto undone = shop.call(u"batch.undo"_s, {{u"batch"_s, batch}});
    OK(undone);
    QCOMPARE(undone->value(u"returned"_s).toInt(), 1);
    QCOMPARE(undone->value(u"products"_s).toInt(), 1);
    QCOMPARE(shop.text("SELECT title || ' ' || price_minor || ' ' || on_hand_milli FROM products"), u"old 500 5000"_s);
    QCOMPARE(shop.number("SELECT sum(delta_milli) FROM movements"), 5000);
}

void TestUndoCommands::anUndoIsUndone()
{
    OpenShop shop({{.id = u"cards"_s}});
    const qint64 run = takeIn(shop);
    const auto undone = shop.call(u"run.undo"_s, {{u"run"_s, run}});
    OK(undone);
    const auto again = shop.call(u"batch.undo"_s, {{u"batch"_s, undone->value(u"batch"_s)}});
    OK(again);
    QCOMPARE(again->value(u"returned"_s).toInt(), 2);
    QCOMPARE(shop.text("SELECT title FROM products"), u"Wrong"_s);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 8000);
    QCOMPARE(shop.number("SELECT sum(delta_milli) FROM movements"), 8000);
    // A second time there is nothing left to do, and nothing is done twice.
    QCOMPARE(shop.call(u"batch.undo"_s, {{u"batch"_s, undone->value(u"batch"_s)}})->value(u"returned"_s).toInt(), 0);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 8000);
}

void TestUndoCommands::argumentsAreChecked()
{
    OpenShop shop({{.id = u"cards"_s}});
    QCOMPARE(shop.call(u"run.undo"_s, {{u"run"_s, 77}}).error().code, ErrorCode::NotFound);
    QCOMPARE(shop.call(u"run.undo"_s).error().item, u"run"_s);
    QCOMPARE(shop.call(u"run.undo"_s, {{u"run"_s, 1}, {u"rows"_s, 1}}).error().item, u"rows"_s);
    QCOMPARE(shop.call(u"batch.undo"_s, {{u"batch"_s, 12345}}).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestUndoCommands)
#include "tst_undo_commands.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/catalogue_queries.h"
#include "models/views/bulk_preview.h"
#include "models/views/roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// One change of many products, as a function.
class TestBulkChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prices_data();
    void prices();
    void texts_data();
    void texts();
    void whatStaysIsLeftOut();
    void thePreviewIsAModel();
    void aFirstPriceIsInTheShopsCurrency();
    void whatIsTypedIntoACellStands();
};

namespace {

CatalogueRow product(const QString &title, std::int64_t minor, const QString &category = u"Games"_s)
{
    return {.sku = u"A"_s, .title = title, .price = {minor, u"EUR"_s}, .category = category};
}

} // namespace

void TestBulkChange::prices_data()
{
    QTest::addColumn<BulkAction>("action");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("after"); // of 10.50; -1: nothing changes
    QTest::newRow("ten percent more") << BulkAction::Percent << u"10"_s << 1155;
    QTest::newRow("with its sign and a percent sign") << BulkAction::Percent << u"+10 %"_s << 1155;
    QTest::newRow("less, with a comma") << BulkAction::Percent << u"-12,5"_s << 919;              // 918.75
    QTest::newRow("four decimals are no percentage") << BulkAction::Percent << u"0.1429"_s << -1; // four decimals
    QTest::newRow("a third of a percent") << BulkAction::Percent << u"0.333"_s << 1053;           // 1053.4965
    QTest::newRow("half a cent goes up") << BulkAction::Percent << u"1"_s << 1061;                // 1060.5
    QTest::newRow("also where the price is lowered") << BulkAction::Percent << u"-1"_s << 1040;   // 1039.5
    QTest::newRow("everything off") << BulkAction::Percent << u"-100"_s << 0;
    QTest::newRow("more than everything off ends at 0") << BulkAction::Percent << u"-150"_s << 0;
    QTest::newRow("no percentage") << BulkAction::Percent << u"ten"_s << -1;
    QTest::newRow("an amount more") << BulkAction::Add << u"0.50"_s << 1100;
    QTest::newRow("an amount less") << BulkAction::Add << u"-1"_s << 950;
    QTest::newRow("less than it costs ends at 0") << BulkAction::Add << u"-20"_s << 0;
    QTest::newRow("a new price") << BulkAction::Set << u"12.90"_s << 1290;
    QTest::newRow("the same price") << BulkAction::Set << u"10.50"_s << -1;
    QTest::newRow("no price below 0") << BulkAction::Set << u"-1"_s << -1;
    QTest::newRow("what may be thousands") << BulkAction::Set << u"1,234"_s << -1;
    QTest::newRow("nothing written yet") << BulkAction::Set << QString() << -1;
}

void TestBulkChange::prices()
{
    QFETCH(BulkAction, action);
    QFETCH(QString, text);
    QFETCH(int, after);
    const auto rows = bulkRows({product(u"Tea"_s, 1050)}, {.action = action, .text = text});
    QCOMPARE(rows.size(), after < 0 ? 0 : 1);
    if (after >= 0)
        QCOMPARE(rows.first().fields,
                 (QJsonObject{{u"sku"_s, u"A"_s}, {u"price_minor"_s, after}, {u"currency"_s, u"EUR"_s}}));
}

void TestBulkChange::texts_data()
{
    QTest::addColumn<BulkField>("field");
    QTest::addColumn<BulkAction>("action");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QJsonObject>("fields");
    const auto title = [](const QString &text) { return QJsonObject{{u"sku"_s, u"A"_s}, {u"title"_s, text}}; };
    QTest::newRow("found and replaced") << BulkField::Title << BulkAction::Replace << u"tea"_s << u"mint"_s
                                        << title(u"Green mint"_s);
    QTest::newRow("not found") << BulkField::Title << BulkAction::Replace << u"TEA"_s << u"mint"_s << QJsonObject();
    QTest::newRow("in front") << BulkField::Title << BulkAction::Before << u"New: "_s << QString()
                              << title(u"New: Green tea"_s);
    QTest::newRow("behind") << BulkField::Title << BulkAction::After << u" (RO)"_s << QString()
                            << title(u"Green tea (RO)"_s);
    QTest::newRow("a title is not emptied")
        << BulkField::Title << BulkAction::Set << QString() << QString() << QJsonObject();
    QTest::newRow("a category is") << BulkField::Category << BulkAction::Set << QString() << QString()
                                   << QJsonObject{{u"sku"_s, u"A"_s}, {u"category"_s, QString()}};
    QTest::newRow("a brand") << BulkField::Brand << BulkAction::Set << u"Nord"_s << QString()
                             << QJsonObject{{u"sku"_s, u"A"_s}, {u"brand"_s, u"Nord"_s}};
}

void TestBulkChange::texts()
{
    QFETCH(BulkField, field);
    QFETCH(BulkAction, action);
    QFETCH(QString, text);
    QFETCH(QString, with);
    QFETCH(QJsonObject, fields);
    const auto rows =
        bulkRows({product(u"Green tea"_s, 100)}, {.field = field, .action = action, .text = text, .with = with});
    QCOMPARE(rows.isEmpty() ? QJsonObject() : rows.first().fields, fields);
}

void TestBulkChange::whatStaysIsLeftOut()
{
    const QList<CatalogueRow> products{
        product(u"Tea"_s, 1000), {.sku = u"B"_s, .title = u"No price"_s}, product(u"Cup"_s, 1290)};
    const auto rows = bulkRows(products, {.action = BulkAction::Set, .text = u"12.90"_s});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().title, u"Tea"_s);
}

void TestBulkChange::thePreviewIsAModel()
{
    BulkPreview preview;
    QAbstractItemModelTester tester(&preview, QAbstractItemModelTester::FailureReportingMode::QtTest);
    preview.setProducts({product(u"Tea"_s, 1000)});
    QCOMPARE(preview.rowCount(), 1);
    QVERIFY(preview.fields().isEmpty());
    preview.setChange({.action = BulkAction::Percent, .text = u"5"_s});
    const QJsonObject seen{{u"price_minor"_s, 1000}, {u"currency"_s, u"EUR"_s}};
    QCOMPARE(preview.fields(),
             (QJsonArray{QJsonObject{
                 {u"sku"_s, u"A"_s}, {u"price_minor"_s, 1050}, {u"currency"_s, u"EUR"_s}, {u"from"_s, seen}}}));
    preview.setProducts({});
    QCOMPARE(preview.rowCount(), 0);
}

void TestBulkChange::aFirstPriceIsInTheShopsCurrency()
{
    BulkPreview preview;
    preview.setCurrency(u"RON"_s);
    preview.setProducts({{.sku = u"B"_s, .title = u"No price"_s}, product(u"Tea"_s, 1000)});
    QVERIFY(preview.setData(preview.index(0, BulkPreview::To), u"12.90"_s, Qt::EditRole));
    QVERIFY(preview.setData(preview.index(1, BulkPreview::To), u"11"_s, Qt::EditRole));
    QCOMPARE(preview.fields().at(0)[u"currency"].toString(), u"RON"_s);
    QCOMPARE(preview.fields().at(1)[u"currency"].toString(), u"EUR"_s); // its own
}

// What is typed into a cell stands for its product alone, whatever the change is, and goes with all the others.
void TestBulkChange::whatIsTypedIntoACellStands()
{
    CatalogueRow cup = product(u"Cup"_s, 500);
    cup.sku = u"B"_s;
    CatalogueRow pot = product(u"Pot"_s, 900);
    pot.sku = u"C"_s;
    BulkPreview preview;
    QAbstractItemModelTester tester(&preview, QAbstractItemModelTester::FailureReportingMode::QtTest);
    int refused = 0;
    connect(&preview, &BulkPreview::refused, this, [&refused] { ++refused; });
    preview.setProducts({product(u"Tea"_s, 1000), cup, pot});
    preview.setChange({.action = BulkAction::Percent, .text = u"10"_s});
    const auto cell = [&preview](int row) { return preview.index(row, BulkPreview::To); };
    QVERIFY(!preview.setData(cell(1), u"cheap"_s, Qt::EditRole));
    QVERIFY(!preview.setData(preview.index(1, BulkPreview::From), u"1"_s, Qt::EditRole));
    QCOMPARE(refused, 1);
    QVERIFY(preview.setData(cell(1), u"7.25"_s, Qt::EditRole));
    QVERIFY(preview.setData(cell(2), u"9"_s, Qt::EditRole)); // as it is: the ten percent leave it alone
    QVERIFY(cell(1).data(StateRole).isValid());
    QVERIFY(!cell(0).data(StateRole).isValid());
    preview.setChange({.field = BulkField::Title, .action = BulkAction::After, .text = u"!"_s});
    QVERIFY(preview.setData(cell(0), u"Green tea"_s, Qt::EditRole));
    QCOMPARE(preview.typedCount(), 3);
    const QJsonArray sent = preview.fields();
    QCOMPARE(sent.size(), 3);
    QCOMPARE(sent.at(0)[u"title"].toString(), u"Green tea"_s);
    QVERIFY(sent.at(0)[u"price_minor"].isUndefined()); // the percentage is no longer asked for
    QCOMPARE(sent.at(1)[u"title"].toString(), u"Cup!"_s);
    QCOMPARE(sent.at(1)[u"price_minor"].toInt(), 725);
    QCOMPARE(sent.at(1)[u"from"][u"price_minor"].toInt(), 500);
    QCOMPARE(sent.at(1)[u"from"][u"title"].toString(), u"Cup"_s);
    QCOMPARE(sent.at(2)[u"title"].toString(), u"Pot!"_s);
    QVERIFY(sent.at(2)[u"price_minor"].isUndefined());
    preview.setProducts({cup}); // the others are done
    QCOMPARE(preview.typedCount(), 1);
    preview.takeBackTyped();
    preview.setChange({.field = BulkField::Brand, .action = BulkAction::Set, .isAsked = false});
    QVERIFY(preview.fields().isEmpty()); // a brand is not emptied by choosing the field
    preview.setChange({.field = BulkField::Title, .action = BulkAction::After, .text = u"!"_s});
    QVERIFY(preview.fields().at(0)[u"price_minor"].isUndefined());
}

QTEST_GUILESS_MAIN(TestBulkChange)
#include "tst_bulk_change.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/catalogue_queries.h"
#include "models/views/bulk_change.h"

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
    preview.setRows(bulkRows({product(u"Tea"_s, 1000)}, {.action = BulkAction::Percent, .text = u"5"_s}));
    QCOMPARE(preview.rowCount(), 1);
    QCOMPARE(preview.fields().size(), 1);
    preview.setRows({});
    QCOMPARE(preview.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestBulkChange)
#include "tst_bulk_change.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exports.h"
#include "app/exchange/product_file.h"
#include "tests/exchange/zip_file.h"
#include "tests/store/small_shop.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyContentHasItsRows_data();
    void everyContentHasItsRows();
    void everyContentInEveryFormat_data();
    void everyContentInEveryFormat();
    void productsCanBeReadInAgain();
    void buyersAreLeftOut();
    void pagesFollowEachOther();
    void oneMomentHoweverLong();
    void aStopLeavesNothing();

private:
    QList<QStringList> rowsOf(ExportContent content)
    {
        const QString file = m_shop->folder.filePath(u"export.csv"_s);
        Database reader = m_shop->reader();
        const auto count = exportTo(reader, content, ExportFormat::Csv, file);
        if (!count)
            return {{count.error().detail}};
        QList<QStringList> rows;
        const auto form = readCsv(file, [&](const CsvRow &row) -> Status {
            rows.append(row.cells);
            return {};
        });
        return form && rows.size() == *count + 1 ? rows : QList<QStringList>{{u"the file says something else"_s}};
    }
    std::unique_ptr<SmallShop> m_shop;
};

void TestExports::initTestCase()
{
    m_shop = std::make_unique<SmallShop>();
    SmallShop &shop = *m_shop;
    const AccountId cards = shop.account(u"=Cards"_s);
    const ProductId drake = shop.product(u"CS-1"_s, u"=Drake, \"foil\""_s, 5, 6240, u"Singles"_s, {u"5941234501386"_s});
    shop.product(u"DI-1"_s, u"Dice"_s, 0, 100);
    const ListingId listing = shop.listing(cards, u"c1"_s, drake,
                                           {.externalSku = u"ext"_s,
                                            .units = 4,
                                            .url = u"https://x.example/c1"_s,
                                            .remote = {{Field::Title, u"Drake"_s}, {Field::Price, u"6300 EUR"_s}},
                                            .remoteQuantity = Quantity::pieces(1),
                                            .pendingDrop = Quantity::pieces(1)});
    shop.write([&] {
        OrderRepository orders(shop.db);
        const OrderId order = SmallShop::must(orders.save(cards,
                                                          {.externalId = u"77"_s,
                                                           .code = u"-77"_s,
                                                           .state = u"paid"_s,
                                                           .placedAt = SmallShop::now,
                                                           .total = {12600, u"EUR"_s},
                                                           .buyerName = u"Kilgore Trout"_s,
                                                           .details = {{u"city"_s, u"Ilium"_s}}},
                                                          SmallShop::now));
        SmallShop::must(orders.insertLine(
            order,
            {.externalId = u"a"_s, .title = u"Drake"_s, .quantity = Quantity::pieces(1), .price = {6300, u"EUR"_s}},
            {.listing = listing,
             .product = drake,
             .units = 4,
             .ordered = Quantity::pieces(1),
             .taken = Quantity::pieces(3)}));
        SmallShop::must(orders.save(cards, {.externalId = u"78"_s, .state = u"new"_s, .placedAt = 1}, 1));
        RunRepository runs(shop.db);
        RunRow run{.account = cards, .startedAt = SmallShop::now};
        run.id = SmallShop::must(runs.insertRun(run));
        run.status = u"partial"_s;
        run.counters.processed = 12;
        run.counters.failed = 1;
        SmallShop::must(runs.updateRun(run));
    });
    shop.problem({.severity = u"error"_s,
                  .account = cards,
                  .run = RunId{1},
                  .item = u"CS-1"_s,
                  .detail = u"+refused"_s,
                  .firstAt = SmallShop::now,
                  .lastAt = SmallShop::now});
}

void TestExports::everyContentHasItsRows_data()
{
    QTest::addColumn<ExportContent>("content");
    QTest::addColumn<QList<QStringList>>("rows");
    const QString at = u"2026-11-24T15:24:05.000Z"_s;
    QTest::newRow("products") << ExportContent::Products
                              << QList<QStringList>{{u"CS-1"_s,
                                                     u"'=Drake, \"foil\""_s,
                                                     QString(),
                                                     QString(),
                                                     u"Singles"_s,
                                                     QString(),
                                                     u"62.40"_s,
                                                     u"EUR"_s,
                                                     u"5941234501386"_s,
                                                     u"piece"_s,
                                                     u"5"_s,
                                                     u"4"_s,
                                                     QString(),
                                                     QString(),
                                                     QString(),
                                                     QString(),
                                                     QString(),
                                                     QString(),
                                                     QString(),
                                                     u"*"_s},
                                                    {u"DI-1"_s, u"Dice"_s, QString(), QString(), QString(),
                                                     QString(), u"1.00"_s, u"EUR"_s,  QString(), u"piece"_s,
                                                     u"0"_s,    u"0"_s,    QString(), QString(), QString(),
                                                     QString(), QString(), QString(), QString(), u"*"_s}};
    QTest::newRow("listings") << ExportContent::Listings
                              << QList<QStringList>{{u"'=Cards"_s, u"cardtrader"_s, u"c1"_s, u"ext"_s, u"CS-1"_s,
                                                     u"linked"_s, u"active"_s, u"1"_s, u"4"_s, u"63.00"_s, u"EUR"_s,
                                                     u"Drake"_s, u"confirmed"_s, u"agreed"_s, u"https://x.example/c1"_s,
                                                     QString()}};
    QTest::newRow("stock") << ExportContent::Stock
                           << QList<QStringList>{{u"*"_s, u"CS-1"_s, u"'=Drake, \"foil\""_s, u"5"_s, u"5"_s,
                                                  u"opening"_s, QString(), QString(), QString(), QString()}};
    QTest::newRow("orders") << ExportContent::Orders
                            << QList<QStringList>{
                                   {u"'=Cards"_s, u"77"_s, u"'-77"_s, u"paid"_s, at, u"126.00"_s, u"EUR"_s, u"a"_s,
                                    u"CS-1"_s, u"Drake"_s, u"1"_s, u"4"_s, u"63.00"_s, u"4"_s, u"3"_s, QString()},
                                   {u"'=Cards"_s, u"78"_s, QString(), u"new"_s, u"1970-01-01T00:00:00.001Z"_s,
                                    QString(), QString(), QString(), QString(), QString(), QString(), QString(),
                                    QString(), QString(), QString(), QString()}};
    QTest::newRow("errors") << ExportContent::Errors
                            << QList<QStringList>{{u"1"_s, u"open"_s, u"error"_s, u"item"_s, u"rejected"_s,
                                                   u"'=Cards"_s, u"CS-1"_s, QString(), u"'+refused"_s, u"1"_s, at, at,
                                                   QString(), u"1"_s}};
    QTest::newRow("history") << ExportContent::History
                             << QList<QStringList>{
                                    {u"1"_s,       u"'=Cards"_s, u"cardtrader"_s, u"incremental"_s, u"manual"_s,
                                     u"partial"_s, at,           u"0"_s,          u"0"_s,           u"12"_s,
                                     u"0"_s,       u"0"_s,       u"0"_s,          u"0"_s,           u"1"_s,
                                     u"0"_s,       u"0"_s,       u"0"_s,          u"0"_s,           u"0"_s,
                                     u"0"_s,       u"0"_s,       u"0"_s,          u"0"_s,           QString(),
                                     QString()}};
}

void TestExports::everyContentHasItsRows()
{
    QFETCH(ExportContent, content);
    QFETCH(QList<QStringList>, rows);
    const auto seen = rowsOf(content);
    QCOMPARE(seen.first(), exportColumns(content));
    QCOMPARE(seen.size(), rows.size() + 1);
    for (qsizetype r = 0; r < rows.size(); ++r) {
        QCOMPARE(seen.at(r + 1).size(), rows.at(r).size());
        for (qsizetype c = 0; c < rows.at(r).size(); ++c) {
            if (rows.at(r).at(c) == u"*"_s) // times of the shop's own clock
                QVERIFY(parseIsoUtc(seen.at(r + 1).at(c)) > SmallShop::now);
            else
                QCOMPARE(seen.at(r + 1).at(c), rows.at(r).at(c));
        }
    }
}

void TestExports::everyContentInEveryFormat_data()
{
    QTest::addColumn<QString>("content");
    for (const char *name : {"products", "listings", "stock", "orders", "errors", "history"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestExports::everyContentInEveryFormat()
{
    QFETCH(QString, content);
    const ExportContent what = exportContentFromName(content).value();
    QCOMPARE(exportContentName(what), content);
    QCOMPARE(exportColumns(what).removeDuplicates(), 0);
    Database reader = m_shop->reader();
    const QString json = m_shop->folder.filePath(u"e.json"_s);
    const auto inJson = exportTo(reader, what, ExportFormat::Json, json);
    OK(inJson);
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray items = QJsonDocument::fromJson(file.readAll()).object().value(content).toArray();
    QCOMPARE(items.size(), *inJson);
    if (what == ExportContent::Products) {
        QCOMPARE(items.first().toObject().value(u"price_minor"_s).toInt(), 6240);
        QCOMPARE(items.first().toObject().value(u"title"_s).toString(), u"=Drake, \"foil\""_s); // no guard in JSON
    }
    const QString xlsx = m_shop->folder.filePath(u"e.xlsx"_s);
    const auto inXlsx = exportTo(reader, what, ExportFormat::Xlsx, xlsx);
    OK(inXlsx);
    QCOMPARE(*inXlsx, *inJson);
    const QString sheet = QString::fromUtf8(unzipped(xlsx).value(u"xl/worksheets/sheet1.xml"_s));
    QCOMPARE(sheet.count(u"<row "_s), *inXlsx + 1);
    QVERIFY(!exportContentFromName(u"everything"_s));
}

void TestExports::productsCanBeReadInAgain()
{
    const QString file = m_shop->folder.filePath(u"again.csv"_s);
    Database reader = m_shop->reader();
    OK(exportTo(reader, ExportContent::Products, ExportFormat::Csv, file));
    ProductRepository products(reader);
    int rows = 0;
    const auto report = readProductFile(file, [&](const ProductFileRow &row) -> Status {
        ++rows;
        TRY_ASSIGN(const auto found, products.findBySku(row.sku));
        TRY_ASSIGN(const auto product, products.find(found->id));
        const QStringList differing = differingFields(row, *product);
        return differing.isEmpty() ? Status() : Status(makeError(ErrorCode::Internal, differing.join(u' ')));
    });
    OK(report);
    QCOMPARE(rows, 2);
    QCOMPARE(report->failed, 0);
    QCOMPARE(report->ignoredColumns, (QStringList{u"on_hand"_s, u"available"_s, u"updated_at"_s}));
}

void TestExports::buyersAreLeftOut()
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json}) {
        const QString path = m_shop->folder.filePath(u"orders"_s);
        Database reader = m_shop->reader();
        OK(exportTo(reader, ExportContent::Orders, format, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("77"));
        QVERIFY(!content.contains("Kilgore"));
        QVERIFY(!content.contains("Ilium"));
    }
}

void TestExports::pagesFollowEachOther()
{
    SmallShop shop;
    shop.write([&] {
        OK(shop.db.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1700) "
                           "INSERT INTO products (sku, title, created_at, updated_at) "
                           "SELECT printf('S%05d', i), 't', 1, 1 FROM n"));
    });
    const QString file = shop.folder.filePath(u"many.csv"_s);
    QList<qint64> told;
    const auto count = exportTo(shop.db, ExportContent::Products, ExportFormat::Csv, file, {},
                                [&told](std::int64_t rows) { told.append(rows); });
    OK(count);
    QCOMPARE(*count, 1700);
    QCOMPARE(told, (QList<qint64>{500, 1000, 1500, 1700}));
    int number = 0;
    OK(readProductFile(file, [&](const ProductFileRow &row) -> Status {
        ++number;
        return row.sku == u"S%1"_s.arg(number, 5, 10, QChar(u'0')) ? Status()
                                                                   : Status(makeError(ErrorCode::Internal, row.sku));
    }));
    QCOMPARE(number, 1700);
}

void TestExports::oneMomentHoweverLong()
{
    SmallShop shop;
    shop.write([&] {
        OK(shop.db.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 800) "
            "INSERT INTO products (sku, title, created_at, updated_at) SELECT 'S' || i, 't', 1, 1 FROM n"));
    });
    Database reader = shop.reader();
    bool written = false;
    const auto count = exportTo(reader, ExportContent::Products, ExportFormat::Csv, shop.folder.filePath(u"m.csv"_s),
                                {}, [&](std::int64_t) {
                                    if (!std::exchange(written, true))
                                        shop.product(u"Z-LATE"_s, u"came meanwhile"_s);
                                });
    OK(count);
    QCOMPARE(*count, 800);
    QVERIFY(!reader.inTransaction());
}

void TestExports::aStopLeavesNothing()
{
    std::stop_source stop;
    const QString file = m_shop->folder.filePath(u"stopped.csv"_s);
    stop.request_stop();
    Database reader = m_shop->reader();
    const auto count = exportTo(reader, ExportContent::Products, ExportFormat::Csv, file, stop.get_token());
    QVERIFY(!count);
    QCOMPARE(count.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFileInfo::exists(file));
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"

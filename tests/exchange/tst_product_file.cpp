// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/product_file.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestProductFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnIsRead();
    void columnsInAnyOrderAndCase();
    void headsInTheOwnersLanguage_data();
    void headsInTheOwnersLanguage();
    void anotherWordForAColumnThatIsThereIsLeftOut();
    void aPriceMayHaveItsCurrencyBesideIt();
    void emptyCellsLeaveThingsAsTheyAre();
    void wrongRowsAreToldByLine_data();
    void wrongRowsAreToldByLine();
    void otherRowsGoOn();
    void filesWithoutAHeaderAreRefused_data();
    void filesWithoutAHeaderAreRefused();
    void pricesOfThisPartOfTheWorld_data();
    void pricesOfThisPartOfTheWorld();
    void errorsAreBounded();
    void takingMayEndIt();
    void differencesByField_data();
    void differencesByField();

private:
    Result<ProductFileReport> read(const QByteArray &content)
    {
        m_rows.clear();
        const QString path = m_folder.filePath(u"products.csv"_s);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(content) != content.size())
            qFatal("no file");
        out.close();
        return readProductFile(path, [this](const ProductFileRow &row) -> Status {
            m_rows.append(row);
            return {};
        });
    }
    QTemporaryDir m_folder;
    QList<ProductFileRow> m_rows;
};

void TestProductFile::everyColumnIsRead()
{
    const auto report =
        read("sku,title,description,brand,category,condition,price,currency,ean,unit,size,color,gender,"
             "package_size_id,images,mapped_attributes,stock_quantity,custom.Shelf,on_hand,colour of box\r\n"
             "A-1,Drake,\"Two\nlines\",Ember,Singles,new,12.90,eur,5941234501386|40170725,kg,M,red,women,3,"
             "a b.png|https://x.example/c.png,\"{\"\"foil\"\":true}\",1.5,B 3,99,blue\r\n");
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->rows, 1);
    QCOMPARE(report->failed, 0);
    QCOMPARE(report->ignoredColumns, (QStringList{u"on_hand"_s, u"colour of box"_s}));
    QCOMPARE(m_rows.size(), 1);
    const ProductFileRow &row = m_rows.first();
    QCOMPARE(row.line, 2);
    QCOMPARE(row.sku, u"A-1"_s);
    QCOMPARE(row.stock, Quantity{1500});
    QCOMPARE(row.fields, (QJsonObject{{u"title"_s, u"Drake"_s},
                                      {u"description"_s, u"Two\nlines"_s},
                                      {u"brand"_s, u"Ember"_s},
                                      {u"category"_s, u"Singles"_s},
                                      {u"condition"_s, u"new"_s},
                                      {u"price"_s, u"12.90"_s},
                                      {u"currency"_s, u"EUR"_s},
                                      {u"ean"_s, QJsonArray{u"5941234501386"_s, u"40170725"_s}},
                                      {u"unit"_s, u"kg"_s},
                                      {u"size"_s, u"M"_s},
                                      {u"color"_s, u"red"_s},
                                      {u"gender"_s, u"women"_s},
                                      {u"package_size_id"_s, u"3"_s},
                                      {u"images"_s, QJsonArray{u"a b.png"_s, u"https://x.example/c.png"_s}},
                                      {u"mapped_attributes"_s, QJsonObject{{u"foil"_s, true}}},
                                      {u"custom"_s, QJsonObject{{u"Shelf"_s, u"B 3"_s}}}}));
}

void TestProductFile::columnsInAnyOrderAndCase()
{
    const auto report = read(" Title ;SKU;Price_Minor\n'=1+1; A-1 ;1290\n'tis;B-2;0\n");
    QVERIFY(report.ok());
    QCOMPARE(report->form.separator, QChar(u';'));
    QCOMPARE(m_rows.size(), 2);
    QCOMPARE(m_rows.first().sku, u"A-1"_s);
    QCOMPARE(m_rows.first().fields, (QJsonObject{{u"title"_s, u"=1+1"_s}, {u"price_minor"_s, 1290}})); // guard undone
    QCOMPARE(m_rows.last().fields.value(u"title"_s).toString(), u"'tis"_s);
}

void TestProductFile::headsInTheOwnersLanguage_data()
{
    QTest::addColumn<QString>("heads");
    QTest::newRow("Italian") << u"SKU,Titolo,Prezzo,Valuta,Quantità"_s;
    QTest::newRow("Romanian") << u"sku,Titlu,Preț,Monedă,Cantitate"_s;
    QTest::newRow("French") << u"SKU,Titre,Prix,Devise,Quantité"_s;
    QTest::newRow("Spanish") << u"sku,Nombre,Precio,Moneda,Cantidad"_s;
}

void TestProductFile::headsInTheOwnersLanguage()
{
    QFETCH(QString, heads);
    QVERIFY(read((heads + u"\nA-1,Ash,12.90,EUR,3\n"_s).toUtf8()).ok());
    QCOMPARE(m_rows.size(), 1);
    QCOMPARE(m_rows.first().fields[u"title"].toString(), u"Ash"_s);
    QCOMPARE(m_rows.first().fields[u"price"].toString(), u"12.90"_s);
    QCOMPARE(m_rows.first().fields[u"currency"].toString(), u"EUR"_s);
    QCOMPARE(m_rows.first().stock, std::optional(Quantity::pieces(3)));
}

// Our own lists can be taken in again.
// A list of another program has both.
void TestProductFile::anotherWordForAColumnThatIsThereIsLeftOut()
{
    const auto report = read("Name,sku,title,Stock,quantity\nash,A-1,Ash,3,4\n");
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->ignoredColumns, (QStringList{u"Name"_s, u"quantity"_s}));
    QCOMPARE(m_rows.first().fields[u"title"].toString(), u"Ash"_s);
    QCOMPARE(m_rows.first().stock, Quantity::pieces(3));
    QVERIFY(!read("sku,title,TITLE\nA-1,Ash,Oak\n").ok());
}

void TestProductFile::aPriceMayHaveItsCurrencyBesideIt()
{
    QVERIFY(read("sku,title,price\nA-1,Ash,12.90 EUR\n").ok());
    QCOMPARE(m_rows.first().fields[u"price"].toString(), u"12.90"_s);
    QCOMPARE(m_rows.first().fields[u"currency"].toString(), u"EUR"_s);
    const auto other = read("sku,title,price,currency\nA-1,Ash,12.90 EUR,RON\n");
    QVERIFY(other.ok());
    QCOMPARE(other->failed, 1);
}

void TestProductFile::emptyCellsLeaveThingsAsTheyAre()
{
    QVERIFY(read("sku,title,price,stock_quantity,ean\nA-1,, ,,\nB-2\n").ok());
    QCOMPARE(m_rows.size(), 2);
    for (const ProductFileRow &row : std::as_const(m_rows)) {
        QVERIFY(row.fields.isEmpty());
        QVERIFY(!row.stock);
    }
}

void TestProductFile::wrongRowsAreToldByLine_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("said");
    QTest::newRow("no SKU") << QByteArray(",x") << u"sku"_s << u"is missing"_s;
    QTest::newRow("only blanks") << QByteArray("  ,x") << u"sku"_s << u"is missing"_s;
    QTest::newRow("the SKU twice") << QByteArray("FIRST,x") << u"sku"_s << u"in this file twice"_s;
    QTest::newRow("a very long SKU") << QByteArray(201, 'S') << u"sku"_s << u"longer than"_s;
    QTest::newRow("words for a price") << QByteArray("A,x,free") << u"price"_s << u"\"free\" is no price"_s;
    QTest::newRow("a negative price") << QByteArray("A,x,-1.00") << u"price"_s << u"is no price"_s;
    QTest::newRow("thousands or decimals") << QByteArray("A,x,\"1,234\"") << u"price"_s << u"is no price"_s;
    QTest::newRow("a negative stock") << QByteArray("A,x,1,-2") << u"stock_quantity"_s << u"is no quantity"_s;
    QTest::newRow("too fine a stock") << QByteArray("A,x,1,0.0001") << u"stock_quantity"_s << u"is no quantity"_s;
    QTest::newRow("an EAN in a spreadsheet's words") << QByteArray("A,x,1,1,5.94123E+12") << u"ean"_s << u"is no EAN"_s;
    QTest::newRow("broken attributes") << QByteArray("A,x,1,1,,[1") << u"mapped_attributes"_s << u"no JSON object"_s;
    QTest::newRow("too many cells") << QByteArray("A,x,1,1,,,more") << QString() << u"has 7 cells where"_s;
}

void TestProductFile::wrongRowsAreToldByLine()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    QFETCH(QString, said);
    const auto report =
        read("sku,title,price,stock_quantity,ean,mapped_attributes\nFIRST,\"two\nlines\"\n" + row + "\nLAST,y\n");
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->rows, 3);
    QCOMPARE(report->failed, 1);
    QCOMPARE(report->errors.size(), 1);
    QCOMPARE(report->errors.first().line, 4);
    QCOMPARE(report->errors.first().column, column);
    QVERIFY2(report->errors.first().message.contains(said), qPrintable(report->errors.first().message));
    QCOMPARE(m_rows.size(), 2);
}

void TestProductFile::otherRowsGoOn()
{
    const auto report = read("sku,price\nA,1\nB,x\nC,2\n");
    QVERIFY(report.ok());
    QCOMPARE(m_rows.size(), 2);
    QCOMPARE(m_rows.last().sku, u"C"_s);
    QCOMPARE(report->errors.first().sku, u"B"_s);
}

void TestProductFile::filesWithoutAHeaderAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("no sku column") << QByteArray("title,price\nx,1\n") << u"among them sku"_s;
    QTest::newRow("data at once") << QByteArray("A-1,Drake,12.90\n") << u"begins with \"A-1\""_s;
    QTest::newRow("a column twice") << QByteArray("sku,title,Title\n") << u"there twice"_s;
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html>\n<html>\n") << u"among them sku"_s;
    QTest::newRow("an XLSX file") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10) << u"among them sku"_s;
}

void TestProductFile::filesWithoutAHeaderAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const auto report = read(content);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, ErrorCode::InvalidRequest);
    QVERIFY2(report.error().detail.contains(said), qPrintable(report.error().detail));
    QVERIFY(m_rows.isEmpty());
}

void TestProductFile::pricesOfThisPartOfTheWorld_data()
{
    QTest::addColumn<QByteArray>("price");
    QTest::addColumn<bool>("good");
    QTest::newRow("point") << QByteArray("12.90") << true;
    QTest::newRow("comma") << QByteArray("\"12,90\"") << true;
    QTest::newRow("whole") << QByteArray("12") << true;
    QTest::newRow("blanks around") << QByteArray(" 12.90 ") << true;
    QTest::newRow("three decimals") << QByteArray("12.905") << false;
    QTest::newRow("a currency sign") << QByteArray("12.90 lei") << false;
    QTest::newRow("an exponent") << QByteArray("1e3") << false;
}

void TestProductFile::pricesOfThisPartOfTheWorld()
{
    QFETCH(QByteArray, price);
    QFETCH(bool, good);
    const auto report = read("sku,price\nA," + price + "\n");
    QVERIFY(report.ok());
    QCOMPARE(report->failed, good ? 0 : 1);
}

void TestProductFile::errorsAreBounded()
{
    QByteArray content = "sku,price\n";
    for (int n = 0; n < 3000; ++n)
        content += QByteArray::number(n) + ",x\n";
    const auto report = read(content);
    QVERIFY(report.ok());
    QCOMPARE(report->failed, 3000);
    QCOMPARE(report->errors.size(), 1000);
}

void TestProductFile::takingMayEndIt()
{
    QVERIFY(read("sku\nA\nB\n").ok());
    int taken = 0;
    const auto report = readProductFile(m_folder.filePath(u"products.csv"_s), [&](const ProductFileRow &) -> Status {
        ++taken;
        return makeError(ErrorCode::Storage, u"the disk is full"_s);
    });
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, ErrorCode::Storage);
    QCOMPARE(taken, 1);
}

void TestProductFile::differencesByField_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QStringList>("differing");
    QTest::newRow("nothing given") << QJsonObject{} << QStringList{};
    QTest::newRow("all as it is") << QJsonObject{{u"title"_s, u"Drake"_s},
                                                 {u"price"_s, u"12.9"_s},
                                                 {u"currency"_s, u"EUR"_s},
                                                 {u"ean"_s, QJsonArray{u"40170725"_s, u"40000000"_s}},
                                                 {u"images"_s, QJsonArray{u"a.png"_s}},
                                                 {u"mapped_attributes"_s, QJsonObject{{u"foil"_s, true}}},
                                                 {u"custom"_s, QJsonObject{{u"shelf"_s, u"B"_s}}}}
                                  << QStringList{};
    QTest::newRow("title and price") << QJsonObject{{u"title"_s, u"Drakes"_s}, {u"price"_s, u"13"_s}}
                                     << QStringList{u"price"_s, u"title"_s};
    QTest::newRow("price in another currency")
        << QJsonObject{{u"price"_s, u"12.90"_s}, {u"currency"_s, u"RON"_s}} << QStringList{u"currency"_s, u"price"_s};
    QTest::newRow("price in minor units") << QJsonObject{{u"price_minor"_s, 1291}} << QStringList{u"price_minor"_s};
    QTest::newRow("an EAN less") << QJsonObject{{u"ean"_s, QJsonArray{u"40170725"_s}}} << QStringList{u"ean"_s};
    QTest::newRow("another picture") << QJsonObject{{u"images"_s, QJsonArray{u"b.png"_s}}} << QStringList{u"images"_s};
    QTest::newRow("a new field of one's own")
        << QJsonObject{{u"custom"_s, QJsonObject{{u"row"_s, u"1"_s}}}} << QStringList{u"custom"_s};
}

void TestProductFile::differencesByField()
{
    QFETCH(QJsonObject, fields);
    QFETCH(QStringList, differing);
    Product product{.sku = u"A-1"_s, .title = u"Drake"_s, .price = {1290, u"EUR"_s}, .images = u"[\"a.png\"]"_s};
    product.attributes = u"{\"foil\":true}"_s;
    product.custom = {{u"shelf"_s, u"B"_s}};
    product.eans = {u"40000000"_s, u"40170725"_s};
    QCOMPARE(differingFields({.fields = fields}, product), differing);
}

QTEST_GUILESS_MAIN(TestProductFile)
#include "tst_product_file.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/service/open_shop.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// A file of products through the door: seen first, taken in as a whole, and taken back as a whole.
class TestImportCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newAndKnownProducts();
    void aDryRunSaysTheSameAndKeepsNothing();
    void anImportGoesBackAsAWhole();
    void badLinesAreToldAndTheOthersGoOn();
    void ownHeadsMeanWhatTheOwnerSays();
    void aFileThatIsNoneIsRefused();

private:
    QString write(const QByteArray &text)
    {
        QFile file(m_folder->filePath(u"products.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file could not be written");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray goods = "sku,title,price,currency,brand,stock_quantity\n"
                         "A,Green tea,12.90,EUR,Leaf,4\n"
                         "B,Black tea,9.00,EUR,,2\n"
                         "C,White tea,5.00,EUR,,\n";

void addKnown(OpenShop &shop)
{
    shop.must(u"product.add"_s, {{u"sku"_s, u"A"_s},
                                 {u"title"_s, u"Tea"_s},
                                 {u"price_minor"_s, 1290},
                                 {u"currency"_s, u"EUR"_s},
                                 {u"stock_quantity"_s, 7}});
    shop.must(u"product.add"_s,
              {{u"sku"_s, u"C"_s}, {u"title"_s, u"White tea"_s}, {u"price_minor"_s, 500}, {u"currency"_s, u"EUR"_s}});
}

} // namespace

void TestImportCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestImportCommands::newAndKnownProducts()
{
    OpenShop shop;
    addKnown(shop);
    const auto done = shop.call(u"import.products"_s, {{u"file"_s, write(goods)}});
    OK(done);
    QCOMPARE(done->value(u"created"_s).toInt(), 1);
    QCOMPARE(done->value(u"updated"_s).toInt(), 1);
    QCOMPARE(done->value(u"unchanged"_s).toInt(), 1);
    QCOMPARE(done->value(u"failed_count"_s).toInt(), 0);
    QCOMPARE(shop.text("SELECT title FROM products WHERE sku = 'A'"), u"Green tea"_s);
    QCOMPARE(shop.text("SELECT brand FROM products WHERE sku = 'A'"), u"Leaf"_s);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products WHERE sku = 'A'"), 7000); // known: counted by the ledger
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products WHERE sku = 'B'"), 2000);
    QCOMPARE(shop.text("SELECT cause FROM movements ORDER BY id DESC"), u"import"_s);
    QCOMPARE(shop.number("SELECT count(*) FROM change_log WHERE cause = 'import' AND batch IS NULL"), 0);
    // The same file again changes nothing.
    const auto again = shop.call(u"import.products"_s, {{u"file"_s, write(goods)}});
    QCOMPARE(again->value(u"unchanged"_s).toInt(), 3);
    QVERIFY(!again->contains(u"batch"_s));
}

void TestImportCommands::aDryRunSaysTheSameAndKeepsNothing()
{
    OpenShop shop;
    addKnown(shop);
    const QJsonObject dry{{u"file"_s, write(goods)}, {u"dry_run"_s, true}};
    const qint64 lines = shop.number("SELECT count(*) FROM change_log");
    const auto preview = shop.call(u"import.products"_s, dry);
    OK(preview);
    QCOMPARE(shop.number("SELECT count(*) FROM products"), 2);
    QCOMPARE(shop.number("SELECT count(*) FROM change_log"), lines);
    QCOMPARE(shop.number("SELECT count(*) FROM movements"), 1);
    const auto done = shop.call(u"import.products"_s, {{u"file"_s, write(goods)}});
    for (const QString &part : {u"created"_s, u"updated"_s, u"unchanged"_s, u"failed"_s})
        QCOMPARE(done->value(part), preview->value(part));
    const QJsonArray rows = preview->value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), 3);
    QStringList told;
    for (const QJsonValue &row : rows)
        told += u"%1 %2"_s.arg(row[u"sku"_s].toString(), row[u"field"_s].toString());
    told.sort();
    QCOMPARE(told, (QStringList{u"A brand"_s, u"A title"_s, u"B created"_s}));
}

void TestImportCommands::anImportGoesBackAsAWhole()
{
    OpenShop shop;
    addKnown(shop);
    const auto done = shop.call(u"import.products"_s, {{u"file"_s, write(goods)}});
    const auto undone = shop.call(u"batch.undo"_s, {{u"batch"_s, done->value(u"batch"_s)}});
    OK(undone);
    QCOMPARE(undone->value(u"stays"_s).toObject().value(u"created"_s).toInt(), 1);
    QCOMPARE(shop.text("SELECT title FROM products WHERE sku = 'A'"), u"Tea"_s);
    QCOMPARE(shop.text("SELECT brand FROM products WHERE sku = 'A'"), QString());
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products WHERE sku = 'A'"), 7000);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products WHERE sku = 'B'"), 0);
    QCOMPARE(shop.number("SELECT count(*) FROM products"), 3);
}

void TestImportCommands::badLinesAreToldAndTheOthersGoOn()
{
    OpenShop shop;
    const auto done = shop.call(u"import.products"_s, {{u"file"_s, write("sku,title,price,currency\n"
                                                                         "A,Tea,1.00,EUR\n"
                                                                         ",nameless,1.00,EUR\n"
                                                                         "B,Tea,cheap,EUR\n"
                                                                         "C,Tea,2.00,EUR\n")}});
    OK(done);
    QCOMPARE(done->value(u"created"_s).toInt(), 2);
    QCOMPARE(done->value(u"failed_count"_s).toInt(), 2);
    const QJsonArray failed = done->value(u"failed"_s).toArray();
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed.at(0).toObject().value(u"line"_s).toInt(), 3);
    QCOMPARE(failed.at(1).toObject().value(u"sku"_s), u"B"_s);
    QCOMPARE(shop.number("SELECT count(*) FROM products"), 2);
}

// A list from elsewhere: what its heads mean is said beside the file, and what is not said is not guessed.
void TestImportCommands::ownHeadsMeanWhatTheOwnerSays()
{
    OpenShop shop;
    const QString file = write("Artikel,Bezeichnung,VK,Marca,Lager\nA,Green tea,12.90 EUR,Leaf,4\n");
    QCOMPARE(shop.call(u"import.products"_s, {{u"file"_s, file}}).error().item, u"sku"_s);
    QJsonObject columns{{u"Artikel"_s, u"sku"_s}, {u"Bezeichnung"_s, u"title"_s}, {u"VK"_s, u"price"_s}};
    const auto asked = [&] { return QJsonObject{{u"file"_s, file}, {u"columns"_s, columns}}; };
    columns.insert(u"Lager"_s, u"shelf"_s);
    QCOMPARE(shop.call(u"import.products"_s, asked()).error().item, u"columns"_s); // there is no such column
    columns.insert(u"Lager"_s, u"title"_s);
    QCOMPARE(shop.call(u"import.products"_s, asked()).error().item, u"title"_s); // it is another one already
    columns.insert(u"Lager"_s, u"stock_quantity"_s);
    columns.insert(u"Marca"_s, QString()); // understood by itself, and not wanted
    const auto done = shop.call(u"import.products"_s, asked());
    OK(done);
    QCOMPARE(done->value(u"created"_s).toInt(), 1);
    QCOMPARE(done->value(u"ignored_columns"_s).toArray(), QJsonArray{u"Marca"_s});
    QCOMPARE(shop.text("SELECT title || ' ' || price_minor || ' ' || currency || brand FROM products WHERE sku = 'A'"),
             u"Green tea 1290 EUR"_s);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products WHERE sku = 'A'"), 4000);
}

void TestImportCommands::aFileThatIsNoneIsRefused()
{
    OpenShop shop;
    QVERIFY(!shop.call(u"import.products"_s, {{u"file"_s, m_folder->filePath(u"nowhere.csv"_s)}}).ok());
    QVERIFY(!shop.call(u"import.products"_s, {{u"file"_s, write("title\nTea\n")}}).ok());
    QVERIFY(!shop.call(u"import.products"_s, {{u"file"_s, write(QByteArray("\0\xff\x01", 3))}}).ok());
    QCOMPARE(shop.call(u"import.products"_s).error().item, u"file"_s);
    QCOMPARE(shop.number("SELECT count(*) FROM products"), 0);
}

QTEST_GUILESS_MAIN(TestImportCommands)
#include "tst_import_commands.moc"

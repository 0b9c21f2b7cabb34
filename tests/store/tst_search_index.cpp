// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/catalogue_queries.h"
#include "models/store/search_index.h"
#include "tests/store/small_shop.h"

#include <sqlite3.h>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsByEveryName_data();
    void findsByEveryName();
    void neverASyntaxError_data();
    void neverASyntaxError();
    void followsEveryChange();
    void followsTheExternalIds();
    void aRolledBackChangeIsNotFound();
    void aBrokenIndexStopsNoSale();
    void isMadeAgainFromTheProducts();

private:
    QStringList found(const QString &text)
    {
        Database reader = m_shop->reader();
        const auto page = CatalogueQueries(reader).page({.filter = {.text = text}}, {});
        if (!page) {
            qWarning("%s", qUtf8Printable(page.error().detail));
            return {u"error"_s};
        }
        QStringList skus;
        for (const CatalogueRow &row : page->rows)
            skus.append(row.sku);
        return skus;
    }
    qint64 indexed(const QString &token)
    {
        return SmallShop::must(m_shop->db.value<qint64>("SELECT count(*) FROM products_fts WHERE products_fts MATCH ?",
                                                        u"words:\"%1\""_s.arg(token)))
            .value();
    }
    std::unique_ptr<SmallShop> m_shop;
    AccountId m_account;
};

void TestSearchIndex::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_account = m_shop->account(u"Cards"_s);
    const ProductId drake =
        m_shop->product(u"CS-EMB-138"_s, u"Emberwing Drake 138, Pokémon"_s, 3, 6240, {}, {u"5941234501386"_s});
    m_shop->listing(m_account, u"300812077"_s, drake, {.externalSku = u"drk.ember"_s});
    m_shop->product(u"TUI-1"_s, u"Țuică de prune"_s);
    const ProductId seven = m_shop->product(u"SL 6388 BK"_s, u"Sleeves 63 × 88 black, 100"_s);
    m_shop->listing(m_account, u"7"_s, seven);
}

void TestSearchIndex::findsByEveryName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("skus");
    const QStringList drake{u"CS-EMB-138"_s};
    const QStringList sleeves{u"SL 6388 BK"_s};
    QTest::newRow("one letter") << u"e"_s << drake;
    QTest::newRow("the beginning of a word of the title") << u"ember"_s << drake;
    QTest::newRow("a later word") << u"dra"_s << drake;
    QTest::newRow("without accents") << u"pokem"_s << drake;
    QTest::newRow("with accents and capitals") << u"POKÉM"_s << drake;
    QTest::newRow("Romanian without marks") << u"tuica pru"_s << QStringList{u"TUI-1"_s};
    QTest::newRow("the whole SKU") << u"CS-EMB-138"_s << drake;
    QTest::newRow("the SKU without hyphens") << u"csemb138"_s << drake;
    QTest::newRow("the SKU with spaces") << u"cs emb 138"_s << drake;
    QTest::newRow("the end of the SKU") << u"emb-138"_s << drake;
    QTest::newRow("a part of the SKU across a hyphen") << u"mb1"_s << drake;
    QTest::newRow("the EAN") << u"5941234501386"_s << drake;
    QTest::newRow("the beginning of the EAN") << u"594123"_s << drake;
    QTest::newRow("two digits of the EAN's beginning") << u"59"_s << drake;
    QTest::newRow("the end of the EAN") << u"1386"_s << drake;
    QTest::newRow("the EAN as printed") << u"5 941234 501386"_s << drake;
    QTest::newRow("the external id") << u"300812077"_s << drake;
    QTest::newRow("a part of the external id") << u"8120"_s << drake;
    QTest::newRow("the SKU on the channel") << u"drk.em"_s << drake;
    QTest::newRow("an external id of one digit") << u"7"_s << sleeves;
    QTest::newRow("words of the title and a part of an id") << u"drake 59412"_s << drake;
    QTest::newRow("words in any order") << u"black sleev"_s << sleeves;
    QTest::newRow("a SKU with spaces") << u"6388bk"_s << sleeves;
    QTest::newRow("digits that are not next to each other") << u"59386"_s << QStringList();
    QTest::newRow("a word that one of them lacks") << u"drake black"_s << QStringList();
    QTest::newRow("the middle of a word of the title") << u"wing"_s << QStringList();
    QTest::newRow("only punctuation") << u"--"_s << QStringList();
    QTest::newRow("everything with s") << u"s"_s << sleeves;
}

void TestSearchIndex::findsByEveryName()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, skus);
    QCOMPARE(found(typed), skus);
}

void TestSearchIndex::neverASyntaxError_data()
{
    QTest::addColumn<QString>("typed");
    const QStringList texts{u"\""_s,
                            u"drake\""_s,
                            u"\"drake"_s,
                            u"drake*"_s,
                            u"*"_s,
                            u"^drake"_s,
                            u"drake AND"_s,
                            u"AND"_s,
                            u"OR OR"_s,
                            u"NOT drake"_s,
                            u"NEAR(a b)"_s,
                            u"NEAR(a, 2"_s,
                            u"words:drake"_s,
                            u"{words ids}:d"_s,
                            u"(((("_s,
                            u"a)b"_s,
                            u"d + r"_s,
                            u"-drake"_s,
                            u"dra ke -1"_s,
                            u"';DROP TABLE"_s,
                            u"\\"_s,
                            u"%_"_s,
                            u"a\nb\tc"_s,
                            u"a\u00a0b"_s,
                            QString(u'a') + QChar(0) + u'b',
                            QString(QChar(0xd83c)),
                            u"\u202e drake"_s,
                            u"#$@!~`|"_s,
                            u"0x1F e10"_s,
                            u"a"_s.repeated(100'000)};
    for (const QString &text : texts)
        QTest::addRow("%s", text.left(20).toUtf8().toPercentEncoding().constData()) << text;
}

void TestSearchIndex::neverASyntaxError()
{
    QFETCH(QString, typed);
    QVERIFY(found(typed) != QStringList{u"error"_s});
}

void TestSearchIndex::followsEveryChange()
{
    Database &db = m_shop->db;
    ProductRepository products(db);
    Product drake = **products.findBySku(u"CS-EMB-138"_s);
    drake.eans = {u"5941234501386"_s};
    m_shop->write([&] {
        drake.title = u"Saltmarsh Lookout"_s;
        SmallShop::must(products.update(drake));
    });
    QCOMPARE(found(u"drake"_s), QStringList());
    QCOMPARE(found(u"lookout"_s), QStringList{u"CS-EMB-138"_s});
    QCOMPARE(found(u"594123"_s), QStringList{u"CS-EMB-138"_s});
    m_shop->write([&] {
        drake.sku = u"NEW-1"_s;
        SmallShop::must(products.update(drake));
        SmallShop::must(products.setEans(drake.id, {u"4000000000006"_s}));
    });
    QCOMPARE(found(u"csemb"_s), QStringList());
    QCOMPARE(found(u"594123"_s), QStringList());
    QCOMPARE(found(u"new1"_s), QStringList{u"NEW-1"_s});
    QCOMPARE(found(u"400000"_s), QStringList{u"NEW-1"_s});
    QCOMPARE(indexed(u"drake"_s), 0); // taken out, not only hidden
    QCOMPARE(**db.value<qint64>("SELECT count(*) FROM search_pending"), 0);
}

void TestSearchIndex::followsTheExternalIds()
{
    ListingRepository listings(m_shop->db);
    ListingRow row = **listings.findByExternal(m_account, u"300812077"_s);
    m_shop->write([&] {
        row.externalId = u"999111222"_s;
        SmallShop::must(listings.update(row));
    });
    QCOMPARE(found(u"300812"_s), QStringList());
    QCOMPARE(found(u"999111"_s), QStringList{u"CS-EMB-138"_s});
    const ProductId other = SmallShop::must(ProductRepository(m_shop->db).findBySku(u"TUI-1"_s))->id;
    m_shop->write([&] {
        row.product = other;
        SmallShop::must(listings.update(row));
    });
    QCOMPARE(found(u"999111"_s), QStringList{u"TUI-1"_s});
    m_shop->write([&] { SmallShop::must(AccountRepository(m_shop->db).remove(m_account)); });
    QCOMPARE(found(u"999111"_s), QStringList());
    QCOMPARE(found(u"7"_s), QStringList());
    QCOMPARE(found(u"tuica"_s), QStringList{u"TUI-1"_s});
}

void TestSearchIndex::aRolledBackChangeIsNotFound()
{
    {
        Transaction transaction = SmallShop::must(Transaction::begin(m_shop->db));
        OK(ProductRepository(m_shop->db).insert({.sku = u"GONE"_s, .title = u"Never stored"_s}));
    }
    QCOMPARE(found(u"never"_s), QStringList());
    m_shop->product(u"STAYS"_s, u"Stored after it"_s);
    QCOMPARE(found(u"stored"_s), QStringList{u"STAYS"_s});
}

void TestSearchIndex::aBrokenIndexStopsNoSale()
{
    Database &db = m_shop->db;
    // Damage as a failing disk would leave it: the index structure is gone.
    sqlite3 *raw = nullptr;
    QCOMPARE(sqlite3_open(qUtf8Printable(db.path()), &raw), SQLITE_OK);
    QCOMPARE(sqlite3_exec(raw, "DELETE FROM products_fts_data", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(raw);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"search index was not brought up to date"_s));
    const ProductId id = m_shop->product(u"SALE-1"_s, u"Sold meanwhile"_s, 2);
    QCOMPARE(SmallShop::must(ProductRepository(db).onHand(id)), Quantity::pieces(2));
    QVERIFY(**db.value<qint64>("SELECT count(*) FROM search_pending") > 0);
}

void TestSearchIndex::isMadeAgainFromTheProducts()
{
    OK(mergeSearch(m_shop->db));
    QCOMPARE(found(u"drake"_s), QStringList{u"CS-EMB-138"_s});
    OK(m_shop->db.run("UPDATE search_documents SET words = 'wrong', ids = 'wrong'"));
    m_shop->write([&] { SmallShop::must(rebuildSearch(m_shop->db)); });
    QCOMPARE(found(u"drake"_s), QStringList{u"CS-EMB-138"_s});
    QCOMPARE(found(u"5941234501386"_s), QStringList{u"CS-EMB-138"_s});
    QCOMPARE(**m_shop->db.value<qint64>("SELECT count(*) FROM search_documents"), 3);
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_search_index.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batch_queries.h"
#include "models/store/change_queries.h"
#include "tests/store/small_shop.h"

using namespace evenstock;
using namespace Qt::StringLiterals;

// What the owner did to many values at once.
class TestBatchQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newestFirstPageByPage();
    void changesOfOneBatchOldestFirst();
    void aNumberWithNothingUnderItIsNone();

private:
    void change(ProductId product, const QString &cause, std::int64_t batch);
    void decided(std::int64_t batch);
    std::unique_ptr<SmallShop> m_shop;
    ProductId m_tea;
    ProductId m_cup;
};

void TestBatchQueries::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_tea = m_shop->product(u"TEA"_s, u"Green tea"_s, 3);
    m_cup = m_shop->product(u"CUP"_s, u"A cup"_s, 2);
    change(m_tea, u"import"_s, 4);
    change(m_cup, u"import"_s, 4);
    change(m_tea, u"manual"_s, 7);
    change(m_tea, u"run"_s, 0); // of no batch
    decided(9);                 // ours was kept: nothing changed here
}

void TestBatchQueries::change(ProductId product, const QString &cause, std::int64_t batch)
{
    m_shop->write([&] {
        SmallShop::must(RunRepository(m_shop->db)
                            .log({.at = SmallShop::now + batch,
                                  .product = product,
                                  .field = u"title"_s,
                                  .old = u"Old"_s,
                                  .now = u"New"_s,
                                  .cause = cause,
                                  .batch = batch}));
    });
}

void TestBatchQueries::decided(std::int64_t batch)
{
    const AccountId account = m_shop->account(u"Cards"_s);
    m_shop->write([&] {
        const ListingId listing = SmallShop::must(
            ListingRepository(m_shop->db).insert({.account = account, .product = m_cup, .externalId = u"1"_s}));
        RunRepository runs(m_shop->db);
        const ConflictId id = SmallShop::must(runs.saveConflict({.listing = listing,
                                                                 .field = Field::Title,
                                                                 .local = u"Ours"_s,
                                                                 .remote = u"Theirs"_s,
                                                                 .openedAt = SmallShop::now,
                                                                 .updatedAt = SmallShop::now}));
        SmallShop::must(runs.settleConflict(id, u"resolved"_s, u"local"_s, {}, SmallShop::now + batch, batch));
    });
}

void TestBatchQueries::newestFirstPageByPage()
{
    BatchQueries queries(m_shop->db);
    const auto first = queries.page({.limit = 2});
    OK(first);
    QCOMPARE(first->rows.size(), 2);
    QCOMPARE(first->rows[0].batch, 9);
    QVERIFY(first->rows[0].isDecisions());
    QCOMPARE(first->rows[0].decisions, 1);
    QCOMPARE(first->rows[0].changes, 0);
    QCOMPARE(first->rows[0].sku, u"CUP"_s);
    QCOMPARE(first->rows[0].at, SmallShop::now + 9);
    QCOMPARE(first->rows[1].batch, 7);
    QCOMPARE(first->rows[1].cause, u"manual"_s);
    QCOMPARE(first->rows[1].sku, u"TEA"_s);
    QCOMPARE(first->rows[1].title, u"Green tea"_s);
    const auto second = queries.page({.after = first->next, .limit = 2});
    OK(second);
    QCOMPARE(second->rows.size(), 1);
    QCOMPARE(second->rows[0].batch, 4);
    QCOMPARE(second->rows[0].changes, 2);
    QCOMPARE(second->rows[0].sku, QString()); // two products
    QVERIFY(second->next.isEmpty());
}

void TestBatchQueries::changesOfOneBatchOldestFirst()
{
    const auto page = ChangeQueries(m_shop->db).ofBatch(4, {});
    OK(page);
    QCOMPARE(page->rows.size(), 2);
    QCOMPARE(page->rows[0].sku, u"TEA"_s);
    QCOMPARE(page->rows[1].sku, u"CUP"_s);
}

void TestBatchQueries::aNumberWithNothingUnderItIsNone()
{
    const auto none = BatchQueries(m_shop->db).find(5);
    OK(none);
    QVERIFY(!*none);
}

QTEST_GUILESS_MAIN(TestBatchQueries)
#include "tst_batch_queries.moc"

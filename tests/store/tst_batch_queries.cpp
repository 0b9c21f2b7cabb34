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
    void channelsAndOrdersAreAmongThem();

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

void TestBatchQueries::channelsAndOrdersAreAmongThem()
{
    const AccountId account = m_shop->account(u"Boutique"_s);
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        SmallShop::must(runs.log({.at = SmallShop::now + 10,
                                  .account = account,
                                  .field = u"enabled"_s,
                                  .old = u"true"_s,
                                  .now = u"false"_s,
                                  .cause = u"manual"_s,
                                  .batch = 10}));
        SmallShop::must(runs.log({.at = SmallShop::now + 11,
                                  .account = account,
                                  .field = orderActionChange(u"acknowledge"_s, u"A:1"_s),
                                  .old = u"new"_s,
                                  .now = u"in_progress"_s,
                                  .cause = u"manual"_s,
                                  .batch = 11}));
    });
    const auto page = BatchQueries(m_shop->db).page({.limit = 2});
    OK(page);
    const BatchView &order = page->rows[0];
    QVERIFY(order.isOrderAction() && !order.isOfChannel());
    QCOMPARE(order.orderAction, u"acknowledge"_s);
    QCOMPARE(order.orderCode, u"A:1"_s); // whatever a marketplace writes in it
    QCOMPARE(order.channel, u"Boutique"_s);
    QVERIFY(!order.isOrderInDoubt);
    const BatchView &channel = page->rows[1];
    QVERIFY(channel.isOfChannel() && !channel.isOrderAction());
    QCOMPARE(channel.channel, u"Boutique"_s);
    QCOMPARE(channel.channelChange, u"off"_s);
    QCOMPARE(channel.at, SmallShop::now + 10);
    m_shop->write([&] {
        SmallShop::must(AccountRepository(m_shop->db).remove(account));
        SmallShop::must(RunRepository(m_shop->db)
                            .log({.at = SmallShop::now + 12,
                                  .field = u"removed"_s,
                                  .old = u"Boutique"_s,
                                  .cause = u"manual"_s,
                                  .batch = 12}));
        SmallShop::must(RunRepository(m_shop->db)
                            .log({.at = SmallShop::now + 13,
                                  .product = m_cup,
                                  .field = u"created"_s,
                                  .now = u"CUP"_s,
                                  .cause = u"import"_s,
                                  .batch = 13}));
    });
    const auto removed = BatchQueries(m_shop->db).find(12);
    OK(removed);
    QCOMPARE((*removed)->channelChange, u"removed"_s);
    QCOMPARE((*removed)->channel, u"Boutique"_s);
    const auto made = BatchQueries(m_shop->db).find(13); // a product, and no channel
    OK(made);
    QVERIFY(!(*made)->isOfChannel());
    QCOMPARE((*made)->sku, u"CUP"_s);
    const auto after = BatchQueries(m_shop->db).find(11);
    OK(after);
    QVERIFY((*after)->channel.isEmpty());
    QCOMPARE((*after)->orderCode, u"A:1"_s);
    QVERIFY(!orderActionOf(u"order"_s) && !orderActionOf(u"on_hand"_s));
}

QTEST_GUILESS_MAIN(TestBatchQueries)
#include "tst_batch_queries.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/browser_task_repository.h"
#include "models/store/conflict_queries.h"
#include "models/store/emag_queries.h"
#include "models/store/listing_repository.h"
#include "models/store/replica_repository.h"
#include "models/store/run_queries.h"
#include "tests/store/migrated_file.h"

#include <QTest>

#include <sqlite3.h>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What migrations make of rows from before them.
class TestMigratedShops : public MigratedFile
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aShopWithoutSkippedRowsKeepsItsRuns();
    void aShopWithoutExposureKnowsNone();
    void aShopWithoutBrowsersHasNoTasks();
    void runsOfBeforeHaveNoLog();
    void ordersPassedOnBeforeAreKept();
    void offersOfBeforeStandInTheListsOfEmag();
    void listingsOfBeforeHaveNoPriceOfTheirOwn();
    void conflictsOfBeforeAreCounted();
    void linesOfOrdersOfBeforeAreCounted();
};

void TestMigratedShops::init()
{
    begin();
}

void TestMigratedShops::aShopWithoutSkippedRowsKeepsItsRuns()
{
    const auto all = migrationsOf(Schema::Shop);
    OK(all);
    OK(run(all->first(1)));
    {
        Database db = open(m_path);
        OK(db.run("INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at) "
                  "VALUES ('u', 'cards', 'Cards', '', 'w', 1)"));
        OK(db.run("INSERT INTO runs (account_id, mode, status, started_at, processed) "
                  "VALUES (1, 'full', 'completed', 1, 7)"));
    }
    OK(run(*all));
    Database db = open(m_path);
    QCOMPARE(**db.value<int>("SELECT processed FROM runs"), 7);
    QCOMPARE(**db.value<int>("SELECT skipped FROM runs"), 0);
}

void TestMigratedShops::aShopWithoutExposureKnowsNone()
{
    const auto all = migrationsOf(Schema::Shop);
    OK(all);
    OK(run(all->first(2)));
    {
        Database db = open(m_path);
        OK(db.run("INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at) "
                  "VALUES ('u', 'cards', 'Cards', '', 'w', 1)"));
        OK(db.run("INSERT INTO listings (account_id, external_id, possible) VALUES (1, 'x', '[3000]')"));
    }
    OK(run(*all));
    Database db = open(m_path);
    const auto row = ListingRepository(db).find(ListingId{1});
    OK(row);
    QVERIFY(!(*row)->exposureKept);
    QCOMPARE((*row)->exposure, std::nullopt);
    QCOMPARE((*row)->possible, QList{Quantity::pieces(3)});
}

void TestMigratedShops::aShopWithoutBrowsersHasNoTasks()
{
    const auto all = migrationsOf(Schema::Shop);
    OK(all);
    OK(run(all->first(9)));
    {
        Database db = open(m_path);
        OK(db.run("INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at) "
                  "VALUES ('u', 'vinted', 'Vinted', '', 'w', 1)"));
        OK(db.run("INSERT INTO products (sku, created_at, updated_at) VALUES ('A', 1, 1)"));
    }
    OK(run(*all));
    Database db = open(m_path);
    BrowserTaskRepository tasks(db);
    QCOMPARE(tasks.open(AccountId{1})->size(), 0);
    OK(tasks.insert({.account = {1}, .type = u"vinted_check_session"_s, .queuedAt = 1, .createdAt = 1}));
    QCOMPARE(tasks.open(AccountId{1})->size(), 1);
    QCOMPARE(**db.value<int>("SELECT count(*) FROM products"), 1);
}

// Their table is built anew, and nothing that hangs on it goes with the old one.
void TestMigratedShops::ordersPassedOnBeforeAreKept()
{
    const auto all = migrationsOf(Schema::Shop);
    OK(all);
    OK(run(all->first(17)));
    {
        Database db = open(m_path);
        OK(db.run("INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at) "
                  "VALUES ('u', 'prestashop', 'Retailer', '', 'w', 1), ('v', 'prestashop', 'Wholesaler', '', 'x', 1)"));
        OK(db.run("INSERT INTO listings (account_id, external_id) VALUES (2, 'x')"));
        OK(db.run("INSERT INTO orders (account_id, external_id, state, first_seen_at) VALUES (1, 'o', 'paid', 1)"));
        OK(db.run("INSERT INTO replicas (order_id, account_id, state, handle, external_id, created_at, updated_at) "
                  "VALUES (1, 2, 'placed', 'cart-5', '77', 1, 2)"));
        OK(db.run("INSERT INTO replica_lines (replica_id, listing_id, quantity_milli) VALUES (1, 1, 3000)"));
    }
    OK(run(*all));
    Database db = open(m_path);
    ReplicaRepository replicas(db);
    const auto there = replicas.findThere(AccountId{2}, u"cart-5"_s);
    OK(there);
    QVERIFY(*there);
    QCOMPARE((*there)->externalId, u"77"_s);
    QCOMPARE((*there)->state, ReplicaState::Placed);
    QCOMPARE(replicas.lines((*there)->id)->size(), 1);
    OK(replicas.insert({.order = OrderId{1}, .account = AccountId{1}})); // to another account too, once each
    QVERIFY(!replicas.insert({.order = OrderId{1}, .account = AccountId{2}}));
    QCOMPARE(replicas.ofOrder(OrderId{1})->size(), 2);
}

void TestMigratedShops::runsOfBeforeHaveNoLog()
{
    const auto all = migrationsOf(Schema::Shop);
    OK(all);
    OK(run(all->first(11)));
    {
        Database db = open(m_path);
        OK(db.run("INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at) "
                  "VALUES ('u', 'cards', 'Cards', '', 'w', 1)"));
        OK(db.run("INSERT INTO runs (account_id, mode, status, started_at) VALUES (1, 'full', 'completed', 1)"));
    }
    OK(run(*all));
    Database db = open(m_path);
    QVERIFY(RunQueries(db).log(RunId{1}, {})->rows.isEmpty());
    OK(RunLogRepository(db).add({{.run = {1}, .at = 2, .key = u"run.stage"_s}}));
    QCOMPARE(RunQueries(db).log(RunId{1}, {})->rows.size(), 1);
}

void TestMigratedShops::offersOfBeforeStandInTheListsOfEmag()
{
    const auto all = migrationsOf(Schema::Shop);
    OK(all);
    OK(run(all->first(15)));
    {
        Database db = open(m_path);
        OK(db.execute(R"sql(
            INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at)
                VALUES ('u', 'emag', 'eMAG', '', 'w', 1), ('v', 'cards', 'Cards', '', 'x', 1);
            INSERT INTO listings (account_id, external_id, external_sku, remote, remote_quantity_milli, currency)
                VALUES (1, '501', 'SKU-1', '{"price":"12100 RON"}', 3000, 'RON'), (2, 'c', 'C', '{}', 0, '');
            INSERT INTO listing_payloads VALUES
                (1, '{"status":1,"facts":{"buy_button_rank":2,"documentation_errors":[{"code":"c","message":"m"}]}}'),
                (2, '{"facts":{"documentation_errors":[{"code":"c","message":"m"}]}}');)sql"));
    }
    OK(run(*all));
    Database db = open(m_path);
    const auto page = EmagQueries(db).competition({}, {});
    OK(page);
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows.first().price, (Money{12'100, u"RON"_s}));
    QCOMPARE(page->rows.first().rank, 2);
    QCOMPARE(EmagQueries(db).rejections({})->first().offers, 1);
}

void TestMigratedShops::listingsOfBeforeHaveNoPriceOfTheirOwn()
{
    const auto all = migrationsOf(Schema::Shop);
    OK(all);
    OK(run(all->first(18)));
    {
        Database db = open(m_path);
        OK(db.run("INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at) "
                  "VALUES ('u', 'emag', 'eMAG', '', 'w', 1)"));
        OK(db.run("INSERT INTO listings (account_id, external_id) VALUES (1, '501')"));
    }
    OK(run(*all));
    Database db = open(m_path);
    ListingRepository listings(db);
    auto row = listings.find(ListingId{1});
    OK(row);
    QCOMPARE((*row)->ownPrice, QString());
    (*row)->ownPrice = u"9490 RON"_s;
    (*row)->ownPriceWhy = u"reprice_undercut"_s;
    OK(listings.update(**row));
    QCOMPARE((*listings.find(ListingId{1}))->ownPrice, u"9490 RON"_s);
    QCOMPARE((*listings.find(ListingId{1}))->ownPriceWhy, u"reprice_undercut"_s);
}

void TestMigratedShops::conflictsOfBeforeAreCounted()
{
    const auto all = migrationsOf(Schema::Shop);
    OK(all);
    OK(run(all->first(19)));
    {
        Database db = open(m_path);
        OK(db.execute(R"sql(
            INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at)
                VALUES ('u', 'cards', 'Cards', '', 'w', 1);
            INSERT INTO listings (account_id, external_id) VALUES (1, 'a'), (1, 'b');
            INSERT INTO conflicts (listing_id, account_id, field, local, remote, opened_at, updated_at, state)
                VALUES (1, 1, 'title', 'a', 'b', 1, 1, 'open'), (2, 1, 'title', 'a', 'b', 1, 1, 'open'),
                       (1, 1, 'price', 'a', 'b', 1, 1, 'resolved');)sql"));
    }
    OK(run(*all));
    Database db = open(m_path);
    const auto counts = ConflictQueries(db).counts();
    OK(counts);
    QCOMPARE(counts->size(), 1);
    QCOMPARE(counts->first().field, Field::Title);
    QCOMPARE(counts->first().open, 2);
    OK(RunRepository(db).settleConflict(ConflictId{1}, u"resolved"_s, u"local"_s, {}, 5));
    QCOMPARE(ConflictQueries(db).counts()->first().open, 1);
}

void TestMigratedShops::linesOfOrdersOfBeforeAreCounted()
{
    const auto all = migrationsOf(Schema::Shop);
    OK(all);
    OK(run(all->first(20)));
    {
        Database db = open(m_path);
        OK(db.execute(R"sql(
            INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at)
                VALUES ('u', 'cards', 'Cards', '', 'w', 1);
            INSERT INTO orders (account_id, external_id, code, state, first_seen_at)
                VALUES (1, 'a', 'C-1', 'paid', 1), (1, 'b', '', 'paid', 1);
            INSERT INTO order_lines (order_id, external_id, quantity_milli) VALUES (1, 'x', 1), (1, 'y', 1);)sql"));
    }
    OK(run(*all));
    Database db = open(m_path);
    const auto counts = [&db] {
        return db
            .value<QString>("SELECT group_concat(number || ' ' || line_count, ', ') FROM (SELECT * FROM orders "
                            "ORDER BY id)")
            ->value_or(QString());
    };
    QCOMPARE(counts(), u"C-1 2, b 0"_s);
    OK(db.run("INSERT INTO order_lines (order_id, external_id, quantity_milli) VALUES (2, 'x', 1)"));
    OK(db.run("UPDATE order_lines SET order_id = 2 WHERE external_id = 'y'"));
    QCOMPARE(counts(), u"C-1 1, b 2"_s);
    OK(db.run("DELETE FROM order_lines WHERE order_id = 2"));
    QCOMPARE(counts(), u"C-1 1, b 0"_s);
}

QTEST_GUILESS_MAIN(TestMigratedShops)
#include "tst_migrated_shops.moc"

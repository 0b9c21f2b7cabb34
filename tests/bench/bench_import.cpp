// SPDX-License-Identifier: GPL-3.0-or-later
// Storing 100,000 new products with their listings in pages of 100, through the repositories and the search index,
// beside its floor: a bare SQLite program that writes the same rows into the same tables, indexes and search index, and
// beside what the search index would cost if triggers kept it row by row.
#include "models/store/listing_repository.h"
#include "models/store/migrations.h"
#include "models/store/product_repository.h"
#include "models/store/search_text.h"
#include "models/store/transaction.h"
#include "tests/bench/large_shop.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs now = 1'795'533'845'000;
constexpr int goods = 100'000;
constexpr int page = 100;

enum class Search { None, AtCommit, ByRow };

const QList<Product> &products()
{
    static const QList<Product> all = [] {
        QList<Product> list;
        bench::Goods source(7);
        for (int n = 0; n < goods; ++n)
            list.append(source.next());
        return list;
    }();
    return all;
}

Database emptyShop(const QString &path)
{
    Database shop = bench::must(Database::open({.path = path}));
    bench::must(migrate(shop, Schema::Shop, now, QFileInfo(path).absolutePath()));
    bench::must(shop.run("INSERT INTO accounts (uuid, marketplace, name, url, webhook_id, created_at) "
                         "VALUES ('u', 'cardtrader', 'n', 'x', 'w', 1)"));
    return shop;
}

void throughTheRepositories(benchmark::State &state)
{
    products();
    for (auto _ : state) {
        state.PauseTiming();
        QTemporaryDir folder;
        Database shop = emptyShop(folder.filePath(u"shop.db"_s));
        state.ResumeTiming();
        ProductRepository repository(shop);
        ListingRepository listings(shop);
        for (int n = 0; n < goods;) {
            Transaction transaction = bench::must(Transaction::begin(shop));
            for (const int end = n + page; n < end; ++n) {
                Product product = products().at(n);
                product.createdAt = product.updatedAt = now;
                const ProductId id = bench::must(repository.insert(product));
                bench::must(listings.insert({.account = AccountId{1},
                                             .product = id,
                                             .externalId = QString::number(300'000'000 + n),
                                             .externalSku = product.sku,
                                             .link = LinkState::Linked,
                                             .remote = {{Field::Title, product.title}},
                                             .base = {{Field::Title, product.title}},
                                             .possible = {Quantity::pieces(3)}}));
                bench::must(repository.move({.product = id,
                                             .at = now,
                                             .delta = Quantity::pieces(3),
                                             .cause = MovementCause::Opening,
                                             .key = u"opening:%1"_s.arg(n)}));
            }
            bench::must(transaction.commit());
        }
    }
    state.SetItemsProcessed(state.iterations() * goods);
}
BENCHMARK(throughTheRepositories)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(3);

// The floor speaks to SQLite only.
class Bare
{
public:
    explicit Bare(const QString &path)
    {
        check(sqlite3_open(qUtf8Printable(path), &m_db));
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768");
    }
    ~Bare()
    {
        for (sqlite3_stmt *statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    void check(int code)
    {
        if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
            qFatal("%s", sqlite3_errmsg(m_db));
    }
    void run(const char *sql) { check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr)); }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr));
        m_statements.append(statement);
        return statement;
    }
    void step(sqlite3_stmt *statement, std::initializer_list<std::variant<qint64, QByteArray>> values)
    {
        int place = 0;
        for (const auto &value : values) {
            ++place;
            if (const auto *number = std::get_if<qint64>(&value))
                sqlite3_bind_int64(statement, place, *number);
            else
                sqlite3_bind_text(statement, place, std::get<QByteArray>(value).constData(),
                                  int(std::get<QByteArray>(value).size()), SQLITE_STATIC);
        }
        check(sqlite3_step(statement));
        sqlite3_reset(statement);
    }
    qint64 lastId() const { return sqlite3_last_insert_rowid(m_db); }

private:
    sqlite3 *m_db = nullptr;
    QList<sqlite3_stmt *> m_statements;
};

struct BareRow {
    QByteArray sku, title, category, ean, externalId, fields, key, words, ids, wordTokens, idTokens;
    qint64 price = 0;
};

// Everything that is not SQLite is done before the clock runs.
QList<BareRow> bareRows()
{
    QList<BareRow> rows;
    for (int n = 0; n < goods; ++n) {
        const Product &p = products().at(n);
        const QString externalId = QString::number(300'000'000 + n);
        const SearchDocument document = searchDocument(p.sku, p.title, p.eans + QStringList{externalId, p.sku});
        rows.append({p.sku.toUtf8(), p.title.toUtf8(), p.category.toUtf8(), p.eans.value(0).toUtf8(),
                     externalId.toUtf8(), "{\"title\":\"" + p.title.toUtf8() + "\"}",
                     "opening:" + QByteArray::number(n), document.words.toUtf8(), document.ids.toUtf8(),
                     evenstock::wordTokens(document), evenstock::idTokens(document), p.price.minor});
    }
    return rows;
}

void bareSqlite(benchmark::State &state, Search search)
{
    static const QList<BareRow> rows = bareRows();
    for (auto _ : state) {
        state.PauseTiming();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"shop.db"_s);
        {
            Database shop = emptyShop(path);
        }
        Bare db(path);
        for (const char *trigger : {"product_added", "product_changed", "product_removed", "ean_added", "ean_removed",
                                    "listing_added", "listing_changed", "listing_removed"})
            db.run(("DROP TRIGGER search_" + QByteArray(trigger)).constData());
        sqlite3_stmt *product =
            db.prepare("INSERT INTO products (sku, title, category, price_minor, currency, created_at, "
                       "updated_at) VALUES (?, ?, ?, ?, 'EUR', 1, 1)");
        sqlite3_stmt *ean = db.prepare("INSERT INTO product_eans (ean, product_id) VALUES (?, ?)");
        sqlite3_stmt *listing =
            db.prepare("INSERT INTO listings (account_id, product_id, external_id, external_sku, link, "
                       "remote, base, possible) VALUES (1, ?, ?, ?, 'linked', ?, ?, '[3000]')");
        sqlite3_stmt *movement =
            db.prepare("INSERT INTO movements (product_id, at, delta_milli, balance_milli, cause, key) "
                       "VALUES (?, 1, 3000, 3000, 'opening', ?)");
        sqlite3_stmt *stock = db.prepare("UPDATE products SET on_hand_milli = 3000, updated_at = 2 WHERE id = ?");
        sqlite3_stmt *index = db.prepare("INSERT INTO products_fts (rowid, words, ids) VALUES (?, ?, ?)");
        sqlite3_stmt *document = db.prepare("INSERT INTO search_documents (product_id, words, ids) VALUES (?, ?, ?)");
        state.ResumeTiming();
        for (int n = 0; n < goods;) {
            db.run("BEGIN IMMEDIATE");
            const int start = n;
            for (const int end = n + page; n < end; ++n) {
                const BareRow &row = rows.at(n);
                if (search == Search::ByRow)
                    db.run("SAVEPOINT item"); // as FTS5 sees every row that a trigger brings
                db.step(product, {row.sku, row.title, row.category, row.price});
                const qint64 id = db.lastId();
                if (!row.ean.isEmpty())
                    db.step(ean, {row.ean, id});
                db.step(listing, {id, row.externalId, row.sku, row.fields, row.fields});
                db.step(movement, {id, row.key});
                db.step(stock, {id});
                if (search == Search::ByRow) {
                    db.step(index, {id, row.wordTokens, row.idTokens});
                    db.step(document, {id, row.words, row.ids});
                    db.run("RELEASE item");
                }
            }
            for (int done = start; search == Search::AtCommit && done < n; ++done) {
                const BareRow &row = rows.at(done);
                db.step(index, {qint64(done + 1), row.wordTokens, row.idTokens});
                db.step(document, {qint64(done + 1), row.words, row.ids});
            }
            db.run("COMMIT");
        }
    }
    state.SetItemsProcessed(state.iterations() * goods);
}
BENCHMARK_CAPTURE(bareSqlite, floor, Search::AtCommit)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(3);
BENCHMARK_CAPTURE(bareSqlite, without_search, Search::None)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->Repetitions(3);
BENCHMARK_CAPTURE(bareSqlite, search_row_by_row, Search::ByRow)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue, search and dashboard of a shop of a million products (EVENSTOCK_BENCH_PRODUCTS; EVENSTOCK_BENCH_DIR
// keeps the shop for the next time). Goals: search as you type ≤ 50 ms, a page ≤ 10 ms, opening without a pause.
#include "models/store/account_queries.h"
#include "models/store/catalogue_queries.h"
#include "models/store/conflict_queries.h"
#include "models/store/dashboard_queries.h"
#include "models/store/error_queries.h"
#include "models/store/listing_queries.h"
#include "models/store/migrations.h"
#include "models/store/order_queries.h"
#include "models/store/run_queries.h"
#include "tests/bench/large_shop.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <iostream>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs now = 1'795'533'845'000;
QString shopFile;

Database reader()
{
    return bench::must(Database::open({.path = shopFile, .mode = OpenMode::ReadOnly}));
}

// What happens between a click and the first rows: open, check the schema, read the first page.
void openAndFirstPage(benchmark::State &state)
{
    for (auto _ : state) {
        Database db = reader();
        bench::must(checkSchema(db, Schema::Shop));
        benchmark::DoNotOptimize(bench::must(CatalogueQueries(db).page({}, {.limit = 50})));
    }
}
BENCHMARK(openAndFirstPage)->Unit(benchmark::kMillisecond);

void firstPage(benchmark::State &state, CatalogueSort sort, SortOrder order)
{
    Database db = reader();
    for (auto _ : state)
        benchmark::DoNotOptimize(bench::must(CatalogueQueries(db).page({.sort = sort, .order = order}, {.limit = 50})));
}
BENCHMARK_CAPTURE(firstPage, by_sku, CatalogueSort::Sku, SortOrder::Ascending)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(firstPage, by_title, CatalogueSort::Title, SortOrder::Ascending)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(firstPage, newest, CatalogueSort::Updated, SortOrder::Descending)->Unit(benchmark::kMillisecond);

void aPageAnywhere(benchmark::State &state)
{
    Database db = reader();
    CatalogueQueries queries(db);
    const auto index = bench::must(queries.index({.sort = CatalogueSort::Title}, {}));
    qsizetype place = 0;
    for (auto _ : state) {
        place = (place + 7919 * 256) % (index.ids.size() - 256);
        benchmark::DoNotOptimize(bench::must(queries.rows(index.ids.part(place, 256))));
    }
}
BENCHMARK(aPageAnywhere)->Unit(benchmark::kMillisecond);

// As somebody types: each call is one keystroke's answer, sorted by title, with its rows.
void search(benchmark::State &state, const char *text)
{
    Database db = reader();
    const CatalogueQuery query{.filter = {.text = QString::fromUtf8(text)}, .sort = CatalogueSort::Title};
    for (auto _ : state)
        benchmark::DoNotOptimize(bench::must(CatalogueQueries(db).page(query, {.limit = 50})));
    state.counters["matches"] = double(bench::must(CatalogueQueries(db).index(query, {})).ids.size());
}
BENCHMARK_CAPTURE(search, one_letter, "k")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, one_digit, "5")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, two_letters, "ka")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, a_beginning, "kalo")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, two_beginnings, "lo mi")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, start_of_every_ean, "5941")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, part_of_ids, "4321")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, start_of_many_skus, "PRD000")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, a_whole_sku, "PRD0500001")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, nothing, "zzzyx")->Unit(benchmark::kMillisecond);

// For a worker: the whole list in order, so that a view knows how long it is and where everything stands.
void wholeIndex(benchmark::State &state, const CatalogueFilter &filter)
{
    Database db = reader();
    const CatalogueQuery query{.filter = filter, .sort = CatalogueSort::Title};
    for (auto _ : state)
        benchmark::DoNotOptimize(bench::must(CatalogueQueries(db).index(query, {})));
}
BENCHMARK_CAPTURE(wholeIndex, everything, CatalogueFilter{})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(wholeIndex, one_channel, CatalogueFilter{.account = AccountId{1}})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(wholeIndex, in_conflict, CatalogueFilter{.conflict = WithConflict::Open})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(wholeIndex, waiting, CatalogueFilter{.mark = ListingMark::Waiting})->Unit(benchmark::kMillisecond);

void otherPages(benchmark::State &state, void (*ask)(Database &))
{
    Database db = reader();
    for (auto _ : state)
        ask(db);
}
void askOrders(Database &db)
{
    bench::must(OrderQueries(db).page({}, {.limit = 50}));
}
void askRuns(Database &db)
{
    bench::must(RunQueries(db).page({}, {.limit = 50}));
}
void askErrors(Database &db)
{
    bench::must(ErrorQueries(db).page({}, {.limit = 50}));
}
void askConflicts(Database &db)
{
    bench::must(ConflictQueries(db).groups({}, {.limit = 50}));
}
void askListings(Database &db)
{
    bench::must(ListingQueries(db).page({.account = AccountId{2}}, {.limit = 50}));
}
void askCards(Database &db)
{
    bench::must(AccountQueries(db).cards());
}
void askFigures(Database &db)
{
    bench::must(DashboardQueries(db).figures(now, QTimeZone::utc()));
}
void askCharts(Database &db)
{
    bench::must(OrderQueries(db).days(now - 30LL * 24 * 3600 * 1000, now, QTimeZone::utc()));
    bench::must(RunQueries(db).days({}, now - 30LL * 24 * 3600 * 1000, now, QTimeZone::utc()));
}
BENCHMARK_CAPTURE(otherPages, orders, askOrders)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(otherPages, history, askRuns)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(otherPages, errors, askErrors)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(otherPages, conflicts, askConflicts)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(otherPages, listings, askListings)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(otherPages, account_cards, askCards)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(otherPages, dashboard_figures, askFigures)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(otherPages, dashboard_charts, askCharts)->Unit(benchmark::kMillisecond);

void makeShop(const QString &folder)
{
    const qint64 products = qEnvironmentVariable("EVENSTOCK_BENCH_PRODUCTS", u"1000000"_s).toLongLong();
    shopFile = u"%1/shop-%2.db"_s.arg(folder).arg(products);
    if (QFileInfo::exists(shopFile))
        return;
    QElapsedTimer timer;
    timer.start();
    const QString part = shopFile + u".part"_s;
    {
        Database shop = bench::must(Database::open({.path = part}));
        bench::must(migrate(shop, Schema::Shop, now, folder));
        bench::fillShop(shop, products);
    }
    QFile::rename(part, shopFile);
    std::cout << products << " products made in " << timer.elapsed() / 1000 << " s, "
              << QFileInfo(shopFile).size() / 1'000'000 << " MB\n";
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir temporary;
    makeShop(qEnvironmentVariable("EVENSTOCK_BENCH_DIR", temporary.path()));
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

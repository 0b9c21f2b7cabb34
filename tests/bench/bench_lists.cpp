// SPDX-License-Identifier: GPL-3.0-or-later
// bench_lists [PRODUCTS]: what each question that the window asks takes in a large shop: a million products, 100,000
// conflicts, 200,000 orders, 50,000 errors, 20,000 runs. "window" is asked on the thread that draws, where nothing may
// take over 10 ms; "worker" on another. EVENSTOCK_BENCH_DIR keeps the shop for the next time.
#include "models/store/account_queries.h"
#include "models/store/batch_queries.h"
#include "models/store/catalogue_queries.h"
#include "models/store/change_queries.h"
#include "models/store/conflict_queries.h"
#include "models/store/dashboard_queries.h"
#include "models/store/delivery_queries.h"
#include "models/store/emag_queries.h"
#include "models/store/error_queries.h"
#include "models/store/listing_queries.h"
#include "models/store/migrations.h"
#include "models/store/order_queries.h"
#include "models/store/plan_queries.h"
#include "models/store/route_queries.h"
#include "models/store/run_queries.h"
#include "models/store/stock_queries.h"
#include "tests/bench/large_shop.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs now = 1'795'533'845'000;
constexpr int times = 5;
constexpr double mostMs = 10;

enum class Asked { Window, Worker };

class Measuring
{
public:
    explicit Measuring(Database &shop)
        : m_shop(shop)
    {
    }

    // The answer is the number of rows, to see that there were any.
    void ask(Asked where, const char *question, const std::function<qsizetype(Database &)> &answer)
    {
        std::vector<double> took;
        qsizetype rows = 0;
        for (int n = 0; n < times; ++n) {
            QElapsedTimer clock;
            clock.start();
            rows = answer(m_shop);
            took.push_back(double(clock.nsecsElapsed()) / 1e6);
        }
        std::sort(took.begin(), took.end());
        const double median = took[took.size() / 2];
        const bool isSlow = where == Asked::Window && median > mostMs;
        m_slow += isSlow ? 1 : 0;
        std::printf("%8.1f ms  %s  %-60s %6lld rows%s\n", median, where == Asked::Window ? "window" : "worker",
                    question, static_cast<long long>(rows), isSlow ? "  OVER 10 ms" : "");
        std::fflush(stdout);
    }
    int slow() const { return m_slow; }

private:
    Database &m_shop;
    int m_slow = 0;
};

constexpr auto window = Asked::Window;
constexpr auto worker = Asked::Worker;

void askCatalogue(Measuring &measuring)
{
    const auto page = [](const CatalogueQuery &query) {
        return [query](Database &shop) {
            return bench::must(CatalogueQueries(shop).page(query, {.limit = 64})).rows.size();
        };
    };
    const auto text = [&page](const char *words) {
        return page({.filter = {.text = QString::fromLatin1(words)},
                     .sort = CatalogueSort::Updated,
                     .order = SortOrder::Descending});
    };
    measuring.ask(window, "catalogue: first page, newest", page({.sort = CatalogueSort::Updated}));
    measuring.ask(window, "catalogue: first page, by category", page({.sort = CatalogueSort::Category}));
    measuring.ask(window, "catalogue: a block of rows", [](Database &shop) {
        std::vector<ProductId> ids;
        for (std::int64_t id = 1; id <= 64; ++id)
            ids.push_back(ProductId{id * 7919});
        return bench::must(CatalogueQueries(shop).rows(ids)).size();
    });
    measuring.ask(worker, "catalogue: search of \"k\"", text("k"));
    measuring.ask(worker, "catalogue: search of \"5\"", text("5"));
    measuring.ask(worker, "catalogue: search of \"kalomi 594\"", text("kalomi 594"));
    measuring.ask(worker, "catalogue: not in agreement", page({.filter = {.agreement = Agreement::Lacking}}));
    measuring.ask(worker, "catalogue: whole order", [](Database &shop) {
        return bench::must(CatalogueQueries(shop).index({.sort = CatalogueSort::Updated}, {})).ids.size();
    });
    const auto index = std::make_shared<CatalogueIndex>();
    measuring.ask(worker, "catalogue: is the order as shown", [index](Database &shop) {
        if (index->ids.isEmpty())
            *index = bench::must(CatalogueQueries(shop).index({.sort = CatalogueSort::Updated}, {}));
        return bench::must(CatalogueQueries(shop).isIndex(index->ids, {.sort = CatalogueSort::Updated}, {})) ? 1 : 0;
    });
    for (const char *words : {"ka", "59", "kalomi", "PRD0500001"})
        measuring.ask(window, qPrintable(u"palette: products for \"%1\""_s.arg(QLatin1String(words))),
                      [words](Database &shop) {
                          return bench::must(CatalogueQueries(shop).find(QLatin1String(words), 8)).size();
                      });
    measuring.ask(window, "palette: orders for \"C-1\"", [](Database &shop) {
        return bench::must(OrderQueries(shop).page({.text = u"C-1"_s}, {.limit = 50})).rows.size();
    });
    measuring.ask(window, "palette: orders for \"12x\"", [](Database &shop) {
        return bench::must(OrderQueries(shop).page({.text = u"12x"_s}, {.limit = 50})).rows.size();
    });
    measuring.ask(window, "product: ledger of 20,000 lines", [](Database &shop) {
        return bench::must(StockQueries(shop).ledger(ProductId{500}, {.limit = 200})).rows.size();
    });
    measuring.ask(window, "product: curve over 20,000 lines", [](Database &shop) {
        return bench::must(StockQueries(shop).curve(ProductId{500}, now - 90LL * 86'400'000)).size();
    });
    measuring.ask(window, "product: stock on a date", [](Database &shop) {
        return static_cast<qsizetype>(bench::must(StockQueries(shop).at(ProductId{500}, now - 86'400'000)).milli);
    });
    measuring.ask(window, "product: listings and why", [](Database &shop) {
        const auto listings = bench::must(ListingQueries(shop).ofProduct(ProductId{500}));
        for (const ListingView &listing : listings)
            bench::must(ListingQueries(shop).explain(listing.id));
        return listings.size();
    });
    measuring.ask(window, "product: changes", [](Database &shop) {
        return bench::must(ChangeQueries(shop).ofProduct(ProductId{500}, {.limit = 200})).rows.size();
    });
}

void askShell(Measuring &measuring)
{
    measuring.ask(window, "accounts: cards",
                  [](Database &shop) { return bench::must(AccountQueries(shop).cards()).size(); });
    measuring.ask(window, "accounts: schedule",
                  [](Database &shop) { return bench::must(AccountQueries(shop).schedule()).size(); });
    measuring.ask(window, "badges: conflicts",
                  [](Database &shop) { return bench::must(ConflictQueries(shop).counts()).size(); });
    measuring.ask(window, "badges: errors",
                  [](Database &shop) { return static_cast<qsizetype>(bench::must(ErrorQueries(shop).counts()).open); });
    measuring.ask(window, "runs under way",
                  [](Database &shop) { return bench::must(RunQueries(shop).underWay()).size(); });
    measuring.ask(window, "routes: mirrors",
                  [](Database &shop) { return bench::must(RouteQueries(shop).mirrors(200)).size(); });
    measuring.ask(worker, "dashboard: figures", [](Database &shop) {
        return static_cast<qsizetype>(bench::must(DashboardQueries(shop).figures(now, QTimeZone::utc())).listings);
    });
    measuring.ask(worker, "dashboard: needs attention",
                  [](Database &shop) { return bench::must(DashboardQueries(shop).attention(now)).size(); });
    measuring.ask(worker, "dashboard: orders of 30 days", [](Database &shop) {
        return bench::must(OrderQueries(shop).days(now - 30LL * 86'400'000, now, QTimeZone::utc())).size();
    });
    measuring.ask(worker, "dashboard: runs of 30 days", [](Database &shop) {
        return bench::must(RunQueries(shop).days({}, now - 30LL * 86'400'000, now, QTimeZone::utc())).size();
    });
}

void askOrders(Measuring &measuring)
{
    const auto page = [](const OrderFilter &filter) {
        return [filter](Database &shop) {
            return bench::must(OrderQueries(shop).page(filter, {.limit = 200})).rows.size();
        };
    };
    measuring.ask(window, "orders: newest", page({}));
    measuring.ask(window, "orders: open", page({.shown = OrdersShown::Open}));
    measuring.ask(window, "orders: to review", page({.shown = OrdersShown::ToReview}));
    measuring.ask(window, "orders: of a channel, of a state", page({.account = AccountId{2}, .state = u"cancelled"_s}));
    measuring.ask(window, "orders: a state that none has", page({.state = u"none"_s}));
    measuring.ask(window, "orders: text", page({.text = u"C-19"_s}));
    measuring.ask(window, "orders: text that none has", page({.text = u"zzz"_s}));
    measuring.ask(window, "orders: by number", page({.sort = OrderSort::Code, .way = SortWay::Up}));
    measuring.ask(window, "orders: by state", page({.sort = OrderSort::State, .way = SortWay::Up}));
    measuring.ask(window, "orders: by channel", page({.sort = OrderSort::Channel, .way = SortWay::Up}));
    measuring.ask(window, "orders: by lines", page({.sort = OrderSort::Lines}));
    measuring.ask(window, "orders: by total", page({.sort = OrderSort::Total}));
    measuring.ask(window, "orders: oldest", page({.way = SortWay::Up}));
    measuring.ask(window, "order: detail",
                  [](Database &shop) { return bench::must(OrderQueries(shop).find(OrderId{100'000}))->lines.size(); });
}

// Over 1,000 open ones are read by the worker (models/views/problems_model).
void askErrors(Measuring &measuring)
{
    const auto page = [](const ProblemFilter &filter) {
        return [filter](Database &shop) {
            return bench::must(ErrorQueries(shop).page(filter, {.limit = 1000})).rows.size();
        };
    };
    measuring.ask(worker, "errors: groups with their first 200", [](Database &shop) {
        ErrorQueries errors(shop);
        qsizetype rows = 0;
        for (const ProblemGroup &group : bench::must(errors.groups({})))
            rows += bench::must(errors.page({.alike = group.alike}, {.limit = 200})).rows.size();
        return rows;
    });
    measuring.ask(worker, "errors: groups alone",
                  [](Database &shop) { return bench::must(ErrorQueries(shop).groups({})).size(); });
    measuring.ask(window, "errors: 1000 singles", page({}));
    measuring.ask(worker, "errors: text", page({.text = u"value 777"_s}));
    measuring.ask(worker, "errors: text that none has", page({.text = u"zzz"_s}));
    measuring.ask(window, "errors: of a kind", page({.kind = u"oversell"_s}));
    measuring.ask(window, "errors: solved today", page({.state = u"resolved"_s, .since = now}));
}

void askHistory(Measuring &measuring)
{
    const auto page = [](const RunFilter &filter) {
        return [filter](Database &shop) {
            return bench::must(RunQueries(shop).pageWithRows(filter, {.limit = 200})).rows.size();
        };
    };
    measuring.ask(window, "history: newest", page({}));
    measuring.ask(window, "history: failed", page({.statuses = {u"failed"_s}}));
    measuring.ask(window, "history: a result that none has", page({.statuses = {u"undone"_s}}));
    measuring.ask(window, "history: with changes or errors", page({.shown = RunsShown::WithChangesOrErrors}));
    measuring.ask(window, "history: of a channel, full", page({.account = AccountId{1}, .mode = u"full"_s}));
    measuring.ask(window, "history: by duration", page({.sort = RunSort::Duration}));
    measuring.ask(window, "history: by rate", page({.sort = RunSort::Rate}));
    measuring.ask(window, "history: by channel", page({.sort = RunSort::Channel}));
    measuring.ask(window, "history: count",
                  [](Database &shop) { return static_cast<qsizetype>(bench::must(RunQueries(shop).count({}))); });
    measuring.ask(window, "run: how many rows of each kind", [](Database &shop) {
        const auto run = bench::must(RunQueries(shop).find(RunId{19'991}));
        return static_cast<qsizetype>(bench::must(RunQueries(shop).rowsOf(run->run)).changes);
    });
    measuring.ask(window, "run: changes", [](Database &shop) {
        return bench::must(ChangeQueries(shop).ofRun(RunId{19'991}, {.limit = 200})).rows.size();
    });
    measuring.ask(window, "run: sent", [](Database &shop) {
        return bench::must(DeliveryQueries(shop).ofRun(RunId{19'992}, {.limit = 200})).rows.size();
    });
    measuring.ask(window, "run: stock", [](Database &shop) {
        return bench::must(StockQueries(shop).ofRun(RunId{19'993}, {.limit = 200})).rows.size();
    });
    measuring.ask(window, "run: errors", [](Database &shop) {
        return bench::must(ErrorQueries(shop).page({.state = {}, .run = RunId{20'007}}, {.limit = 200})).rows.size();
    });
    measuring.ask(window, "run: requests", [](Database &shop) {
        return bench::must(RunQueries(shop).requests(RunId{19'991}, {.limit = 200})).rows.size();
    });
    measuring.ask(window, "run: plan", [](Database &shop) {
        return bench::must(PlanQueries(shop).ofRun(RunId{19'994}, {.limit = 200})).rows.size();
    });
    measuring.ask(window, "batches: page",
                  [](Database &shop) { return bench::must(BatchQueries(shop).page({.limit = 200})).rows.size(); });
    measuring.ask(worker, "batches: newest",
                  [](Database &shop) { return bench::must(BatchQueries(shop).newest({})).size(); });
    measuring.ask(window, "batch: changes", [](Database &shop) {
        return bench::must(ChangeQueries(shop).ofBatch(100, {.limit = 200})).rows.size();
    });
}

void askConflictsAndPlans(Measuring &measuring)
{
    const auto groups = [](const ConflictFilter &filter) {
        return [filter](Database &shop) {
            return bench::must(ConflictQueries(shop).groups(filter, {.limit = 200})).rows.size();
        };
    };
    measuring.ask(window, "conflicts: queue", groups({}));
    measuring.ask(window, "conflicts: of a channel", groups({.account = AccountId{2}}));
    measuring.ask(window, "conflicts: of a field", groups({.field = Field::Description}));
    measuring.ask(window, "conflicts: of a field that none has", groups({.field = Field::Category}));
    measuring.ask(window, "conflicts: text, few", groups({.text = u"kalomi"_s}));
    measuring.ask(window, "conflicts: text, many", groups({.text = u"ka"_s}));
    measuring.ask(window, "conflicts: text, nearly all", groups({.text = u"5"_s}));
    measuring.ask(window, "conflicts: decided today", [](Database &shop) {
        return bench::must(ConflictQueries(shop).decidedSince(1'795'600'000'000, {.limit = 200})).rows.size();
    });
    measuring.ask(window, "plans: open ones of a channel", [](Database &shop) {
        return bench::must(PlanQueries(shop).page(AccountId{1}, u"open"_s, {.limit = 200})).rows.size();
    });
    measuring.ask(window, "plan: counts of 20,000 rows",
                  [](Database &shop) { return bench::must(PlanQueries(shop).counts(PlanId{5001})).size(); });
    measuring.ask(window, "plan: a page of rows", [](Database &shop) {
        return bench::must(PlanQueries(shop).items(PlanId{5001}, {}, {.limit = 200})).rows.size();
    });
    measuring.ask(window, "eMAG: offers",
                  [](Database &shop) { return bench::must(EmagQueries(shop).offers({}, {.limit = 200})).rows.size(); });
    measuring.ask(window, "eMAG: refusals",
                  [](Database &shop) { return bench::must(EmagQueries(shop).rejections(AccountId{1})).size(); });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const qint64 products = QCoreApplication::arguments().value(1, u"1000000"_s).toLongLong();
    const QTemporaryDir folder;
    const QString kept = qEnvironmentVariable("EVENSTOCK_BENCH_DIR", folder.path()) + u"/lists"_s;
    const QString file = kept + u"/shop.db"_s;
    QDir().mkpath(kept);
    if (!QFileInfo::exists(file)) {
        Database shop = bench::must(Database::open({.path = file}));
        bench::must(migrate(shop, Schema::Shop, now, kept));
        bench::fillShop(shop, products);
        bench::fillLists(shop);
        bench::must(shop.optimize());
        bench::must(shop.checkpoint());
    } else { // of an earlier version, perhaps
        Database shop = bench::must(Database::open({.path = file}));
        bench::must(migrate(shop, Schema::Shop, now, kept));
    }
    // As the window's own connection (app/service/data_directory.cpp).
    Database shop = bench::must(Database::open({.path = file, .mode = OpenMode::ReadOnly, .cacheKiB = 2 * 1024}));
    Measuring measuring(shop);
    askShell(measuring);
    askCatalogue(measuring);
    askOrders(measuring);
    askErrors(measuring);
    askHistory(measuring);
    askConflictsAndPlans(measuring);
    std::printf("%d questions of the window took over %.0f ms\n", measuring.slow(), mostMs);
    return 0;
}

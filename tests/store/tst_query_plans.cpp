// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/account_queries.h"
#include "models/store/batch_queries.h"
#include "models/store/bridge_repository.h"
#include "models/store/catalogue_queries.h"
#include "models/store/change_queries.h"
#include "models/store/conflict_queries.h"
#include "models/store/dashboard_queries.h"
#include "models/store/delivery_queries.h"
#include "models/store/emag_queries.h"
#include "models/store/error_queries.h"
#include "models/store/listing_queries.h"
#include "models/store/order_queries.h"
#include "models/store/plan_queries.h"
#include "models/store/return_repository.h"
#include "models/store/run_queries.h"
#include "models/store/stock_queries.h"
#include "models/store/vinted_repository.h"
#include "tests/store/small_shop.h"

#include <QHash>

#include <sqlite3.h>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

// The statements that ran, each with the most steps of SQLite's machine that one run of it took.
QHash<QByteArray, int> *seenSql = nullptr;

int noteSql(unsigned, void *, void *traced, void *)
{
    auto *statement = static_cast<sqlite3_stmt *>(traced);
    const int steps = sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1);
    if (seenSql) {
        int &most = (*seenSql)[sqlite3_sql(statement)];
        most = std::max(most, steps);
    }
    return 0;
}

int traceConnection(sqlite3 *db, const char **, const void *)
{
    return sqlite3_trace_v2(db, SQLITE_TRACE_PROFILE, noteSql, nullptr);
}

} // namespace

// Every SELECT that the lists really run, with every filter, is led by an index and needs no sorting: looked at in the
// planner's own words, with and without statistics.
class TestQueryPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void listsSearchAndDoNotSort_data();
    void listsSearchAndDoNotSort();
    void pagesTouchFewRows_data();
    void pagesTouchFewRows();
    void theCheckSeesAScan();
    void bothRoadsOfTheCatalogueAgree();

private:
    void askPages(Database &db); // what a view or a command waits for
    void askSets(Database &db);  // what a worker computes, or a filter that fits thousands
    void askLists(Database &db);
    void askEmag(Database &db);
    void askEngine();
    void askBridge();
    QStringList faults(Database &db, const QByteArray &sql);
    std::unique_ptr<SmallShop> m_shop;
    AccountId m_account;
    ListingId m_listing;
    PlanId m_plan;
};

void TestQueryPlans::initTestCase()
{
    QCOMPARE(sqlite3_auto_extension(reinterpret_cast<void (*)()>(traceConnection)), SQLITE_OK);
    m_shop = std::make_unique<SmallShop>();
    m_account = m_shop->account(u"Cards"_s);
    m_listing = m_shop->listing(m_account, u"x"_s, m_shop->product(u"X"_s, u"x"_s, 3, 100, u"Games"_s));
    m_shop->conflict(m_listing, Field::Title);
    m_shop->problem({.account = m_account, .run = RunId{1}, .listing = m_listing});
    m_shop->write([&] {
        Database &db = m_shop->db;
        // Thousands of rows, most of them alike: what makes a planner with statistics change its mind.
        OK(db.execute(R"sql(
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000)
            INSERT INTO products (sku, title, category, price_minor, created_at, updated_at)
                SELECT 'S' || i, 'thing ' || (i * 7919 % 6000), 'c' || (i % 5), i % 40, i, i FROM n;
            INSERT INTO listings (account_id, product_id, external_id, link, dirty, status, trust)
                SELECT 1, id, 'e' || id, 'linked', id % 50 = 0, CASE WHEN id % 90 = 0 THEN 'missing' ELSE 'active' END,
                       CASE WHEN id % 70 = 0 THEN 'unexplained' ELSE 'confirmed' END
                FROM products WHERE id > 1;
            INSERT INTO orders (account_id, external_id, code, state, placed_at, first_seen_at, review)
                SELECT 1, id, 'c' || id, 'x', id, id, CASE WHEN id % 100 = 0 THEN 'r' ELSE '' END FROM products;
            INSERT INTO order_lines (order_id, external_id, product_id, quantity_milli)
                SELECT id, 'a', id % 10 + 1, 1 FROM products;
            INSERT INTO movements (product_id, at, delta_milli, balance_milli, cause, run_id, key)
                SELECT id % 10 + 1, id, 1, id, 'manual', id % 20 + 1, 'm' || id FROM products;
            INSERT INTO conflicts (listing_id, account_id, field, local, remote, opened_at, updated_at, state, resolved_at)
                SELECT id, 1, 'price', 'a', 'b', id, id, CASE WHEN id % 2 THEN 'open' ELSE 'resolved' END, id FROM listings;
            INSERT INTO plans (account_id, kind, state, created_at)
                SELECT 1, 'guard', CASE WHEN id % 90 THEN 'lapsed' ELSE 'open' END, id FROM products;
            INSERT INTO plan_rows (plan_id, item, kind, direction) SELECT id % 10 + 1, id, 'field', 'in' FROM products;
            INSERT INTO runs (account_id, mode, status, started_at) SELECT 1, 'full', 'completed', id FROM products ORDER BY id;
            INSERT INTO change_log (at, product_id, run_id, field, cause)
                SELECT id, id % 10 + 1, id % 20 + 1, 'title', 'run' FROM products;
            INSERT INTO requests (at, account_id, run_id, method, path) SELECT id, 1, 1, 'GET', '/' FROM products;
            INSERT INTO run_log (run_id, at, key) SELECT 1, id, 'run.page' FROM products;
            INSERT INTO problems (kind, severity, code, fingerprint, alike, account_id, state, first_at, last_at, run_id)
                SELECT 'item', 'error', 'rejected', 'f' || id, id % 3, 1, CASE WHEN id % 2 THEN 'open' ELSE 'resolved' END, id, id, 1
                FROM products;
            INSERT INTO deliveries (account_id, listing_id, run_id, kind, state, recorded_at)
                SELECT 1, id % 10 + 1, 1, 'update', CASE WHEN id % 100 THEN 'confirmed' ELSE 'in_doubt' END, id
                FROM products;
            INSERT INTO vinted_items (account_id, product_id, vinted_id, status, created_at, updated_at)
                SELECT 1, id, 31000000000 + id, CASE WHEN id % 9 THEN 'published' ELSE 'sold' END, id, id FROM products;
            INSERT INTO browser_tasks (account_id, item_id, task_type, status, queued_at, created_at)
                SELECT 1, id, 'vinted_publish', CASE WHEN id % 90 THEN 'success' ELSE 'pending' END, id, id
                FROM vinted_items;
            INSERT INTO bridge_writes (account_id, at, task_type) SELECT 1, id, 'vinted_publish' FROM products;
            INSERT INTO vinted_past_ids (account_id, vinted_id) SELECT 1, id FROM products;
            INSERT INTO vinted_errors (account_id, product_id, operation, error_type, error_message, created_at)
                SELECT 1, id, 'publish', 'api_error', 'x', id FROM products;
            INSERT INTO emag_offers (listing_id, account_id, sku, pnk, name, state, stock_milli, price_minor, best_minor,
                    least_minor, most_minor, currency, rank, offers, validation, offer_validation)
                SELECT id, 1, 'S' || id, '', 'n', id % 3, id % 50, 1, 1, 1, 1, 'RON', id % 4, 2, 9, 1 FROM listings;
            INSERT INTO emag_rejections (listing_id, code, message, section)
                SELECT id, 'c' || (id % 7), 'm', '' FROM listings WHERE id % 9 = 0;
            INSERT INTO returns (account_id, external_id, order_external_id, state, wanted, placed_at, read_at, lines)
                SELECT 1, id, id, 'new', 'refund', id, id, '[]' FROM products;
            INSERT INTO vinted_mappings (account_id, kind, ours, vinted_id, title)
                SELECT 1, 'brand', 'b' || id, id, 'B' FROM products;)sql"));
        RunRepository runs(db);
        m_plan = SmallShop::must(runs.insertPlan({.account = m_account, .kind = u"dry_run"_s}));
        SmallShop::must(
            runs.insertPlanItem({.plan = m_plan, .item = u"X"_s, .kind = u"field"_s, .direction = u"in"_s}));
    });
}

void TestQueryPlans::cleanupTestCase()
{
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(traceConnection));
    seenSql = nullptr;
}

void TestQueryPlans::askPages(Database &db)
{
    CatalogueQueries catalogue(db);
    for (const auto sort : {CatalogueSort::Sku, CatalogueSort::Title, CatalogueSort::Updated, CatalogueSort::OnHand,
                            CatalogueSort::Price, CatalogueSort::Category}) {
        for (const auto order : {SortOrder::Ascending, SortOrder::Descending}) {
            const auto page = catalogue.page({.sort = sort, .order = order}, {.limit = 20});
            OK(page);
            OK(catalogue.page({.sort = sort, .order = order}, {.after = page->next, .limit = 20}));
        }
    }
    OK(catalogue.page({.filter = {.text = u"thing 77"_s}}, {.limit = 20}));
    OK(catalogue.find(u"X"_s, 5));
    OK(catalogue.categories());
    OK(catalogue.idOf(u"X"_s));
    const ProductId product{1};
    ListingQueries listings(db);
    OK(listings.ofProduct(product));
    OK(listings.explain(m_listing));
    StockQueries stock(db);
    OK(stock.ledger(product, {.limit = 20}));
    OK(stock.ofRun(RunId{1}, {.limit = 20}));
    OK(stock.all({.limit = 20}));
    OK(stock.at(product, SmallShop::now));
    OK(stock.curve(product, 5990));
    ChangeQueries changes(db);
    OK(changes.ofProduct(product, {.limit = 20}));
    OK(changes.ofRun(RunId{1}, {.limit = 20}));
    OK(changes.ofBatch(1, {.limit = 20}));
    OK(changes.all({.limit = 20}));
    OK(BatchQueries(db).page({.limit = 20}));
    askLists(db);
    askEmag(db);
    DeliveryQueries deliveries(db);
    OK(deliveries.ofListing(m_listing, {.limit = 20}));
    OK(deliveries.ofRun(RunId{1}, {.limit = 20}));
    OK(deliveries.open(m_account));
    OK(deliveries.queue(m_account, 20));
}

void TestQueryPlans::askEmag(Database &db)
{
    EmagQueries emag(db);
    const EmagQueries::Pair pair{.main = {.id = m_account}, .fbe = {.id = m_account}};
    OK(emag.comparison(pair, EmagShown::All, {.limit = 20}));
    for (const AccountId account : {AccountId{}, m_account}) {
        const auto ranks = emag.competition(account, {.limit = 20});
        OK(ranks);
        OK(emag.competition(account, {.after = ranks->next, .limit = 20}));
        OK(emag.competition(account, EmagPlace::Behind, {.limit = 20}));
        const auto low = emag.lowStock(account, Quantity{9}, {.limit = 20});
        OK(low);
        OK(emag.lowStock(account, Quantity{9}, {.after = low->next, .limit = 20}));
        OK(emag.rejected(account, u"c0"_s, u"m"_s, {.limit = 20}));
        OK(ReturnRepository(db).page(account, {}, {.limit = 20}));
        OK(ReturnRepository(db).page(account, {}, {.after = u"9.9"_s, .limit = 20}));
    }
    OK(emag.offer(m_listing));
}

void TestQueryPlans::askLists(Database &db)
{
    const ProductId product{1};
    OrderQueries orders(db);
    for (const OrderFilter &filter :
         {OrderFilter{}, OrderFilter{.account = m_account}, OrderFilter{.shown = OrdersShown::Open},
          OrderFilter{.account = m_account, .shown = OrdersShown::ToReview}, OrderFilter{.from = 1, .to = 9},
          OrderFilter{.counted = OrdersCounted::Sales, .from = 1},
          OrderFilter{.account = m_account, .state = u"x"_s, .text = u"c"_s}})
        OK(orders.page(filter, {.limit = 20}));
    for (const OrderSort sort : {OrderSort::Placed, OrderSort::Code, OrderSort::State, OrderSort::Channel,
                                 OrderSort::Lines, OrderSort::Total}) {
        for (const SortWay way : {SortWay::Up, SortWay::Down}) {
            const OrderFilter sorted{.sort = sort, .way = way};
            const auto first = orders.page(sorted, {.limit = 20});
            OK(first);
            OK(orders.page(sorted, {.after = first->next, .limit = 20}));
        }
    }
    OK(orders.page({.state = u"x"_s}, {.limit = 20}));
    OK(orders.page({.text = u"none begins so"_s}, {.limit = 20}));
    OK(orders.find(OrderId{1}));
    OK(orders.byCode(u"c1"_s));
    OK(orders.ofProduct(product, {.limit = 20}));
    OK(orders.holdsThrough(m_listing, product));
    RunQueries runs(db);
    for (const RunFilter &filter :
         {RunFilter{}, RunFilter{.account = m_account}, RunFilter{.statuses = {u"completed"_s}, .mode = u"full"_s},
          RunFilter{.account = m_account, .from = 3, .to = 9, .shown = RunsShown::WithChangesOrErrors}})
        OK(runs.page(filter, {.limit = 20}));
    OK(runs.underWay());
    OK(runs.requests(RunId{1}, {.limit = 20}));
    OK(runs.requestsBefore(RunId{1}, 9));
    OK(runs.log(RunId{1}, {.limit = 20}));
    OK(runs.days({}, 1, 9, QTimeZone::utc()));
    ErrorQueries errors(db);
    for (const ProblemFilter &filter :
         {ProblemFilter{}, ProblemFilter{.state = QString()}, ProblemFilter{.account = m_account},
          ProblemFilter{.alike = u"1"_s}, ProblemFilter{.run = RunId{1}},
          ProblemFilter{.account = m_account, .severity = Severity::Error, .kind = u"item"_s, .since = 1}})
        OK(errors.page(filter, {.limit = 20}));
    ConflictQueries conflicts(db);
    for (const ConflictFilter &filter :
         {ConflictFilter{}, ConflictFilter{.account = m_account}, ConflictFilter{.field = Field::Price},
          ConflictFilter{.account = m_account, .field = Field::Price}}) {
        OK(conflicts.groups(filter, {.limit = 20}));
        OK(conflicts.page(filter, {.limit = 20}));
    }
    OK(conflicts.ofListing(m_listing));
    OK(conflicts.decidedSince(0, {.limit = 20}));
    OK(conflicts.oldest());
    PlanQueries plans(db);
    OK(plans.page({}, {}, {.limit = 20}));
    OK(plans.page(m_account, u"lapsed"_s, {.limit = 20}));
    OK(plans.items(m_plan, {}, {.limit = 20}));
    for (const ListingViewFilter &filter :
         {ListingViewFilter{}, ListingViewFilter{.account = m_account}, ListingViewFilter{.product = product},
          ListingViewFilter{.account = m_account, .link = LinkState::Unlinked},
          ListingViewFilter{.account = m_account, .status = ListingStatus::Missing},
          ListingViewFilter{.account = m_account, .trust = Trust::Unexplained}})
        OK(ListingQueries(db).page(filter, {.limit = 20}));
}

void TestQueryPlans::askSets(Database &db)
{
    CatalogueQueries catalogue(db);
    OK(ConflictQueries(db).groups({.text = u"a"_s}, {.limit = 20}));
    for (int mark = 0; mark <= static_cast<int>(ListingMark::Urgent); ++mark)
        OK(catalogue.page({.filter = {.mark = static_cast<ListingMark>(mark)}}, {}));
    for (const ListingStatus status : {ListingStatus::Active, ListingStatus::Missing})
        OK(catalogue.page({.filter = {.status = status}}, {}));
    for (const StockLevel level : {StockLevel::None, StockLevel::Low, StockLevel::Some})
        OK(catalogue.page({.filter = {.stock = level}}, {}));
    OK(catalogue.page({.filter = {.text = u"thing"_s,
                                  .account = m_account,
                                  .listed = ListedOn::Nowhere,
                                  .category = u"c1"_s,
                                  .conflict = WithConflict::Open,
                                  .updatedSince = 5}},
                      {}));
    OK(StockQueries(db).figures(ProductId{1}));
    OK(ChangeQueries(db).countOfRun(RunId{1}));
    OK(OrderQueries(db).days(1, 2, QTimeZone::utc()));
    ErrorQueries errors(db);
    OK(errors.page({.account = m_account, .text = u"x"_s}, {}));
    OK(errors.groups({}));
    OK(errors.groups({.account = m_account}));
    OK(errors.counts());
    OK(errors.counts(m_account));
    OK(ConflictQueries(db).counts());
    OK(ConflictQueries(db).page({.product = ProductId{1}}, {}));
    OK(PlanQueries(db).items(m_plan, {.direction = u"in"_s, .kind = u"x"_s, .field = u"x"_s, .state = u"open"_s}, {}));
    OK(PlanQueries(db).counts(m_plan));
    OK(ListingRepository(db).countOnSale(m_account));
    OK(ListingRepository(db).countDirty(m_account));
    AccountQueries accounts(db);
    OK(accounts.cards());
    OK(accounts.listingCounts(m_account));
    DashboardQueries dashboard(db);
    OK(dashboard.figures(SmallShop::now, QTimeZone::utc()));
    OK(dashboard.attention(SmallShop::now));
}

// The batches of the engine: one that sorts all listings of an account for each of its pages is quadratic.
void TestQueryPlans::askEngine()
{
    ListingRepository listings(m_shop->db);
    OK(listings.observed(m_account, {}, 5));
    OK(listings.deferred(m_account, {}, 5));
    OK(listings.unlinked(m_account, {}, 5));
    OK(listings.unsure(m_account, {}, 5));
    OK(listings.all(m_account, {}, 5));
    OK(listings.toPush(m_account, 5));
    OK(listings.dirty(m_account, Dirt::Price, {}, 5));
    OK(listings.activeIds(m_account, {}, 5));
    RunRepository runs(m_shop->db);
    OK(runs.openConflictsOf(m_account, {}, 5));
    OK(runs.openDeliveries(m_account));
    OK(runs.newestOf(m_account));
    OK(OrderRepository(m_shop->db).openOrders(m_account, 5));
    OrderRepository orders(m_shop->db);
    OK(orders.openLinesOf(m_listing));
    ProductRepository products(m_shop->db);
    OK(products.newestMovement(ProductId{1}));
    OK(products.newestMovement());
    OK(products.remoteDrops(m_listing, 0));
    OK(products.findByEan(u"1"_s));
    OK(runs.openConflicts(m_listing));
    OK(runs.openConflict(m_listing, Field::Price));
    OK(runs.openDeliveriesOf(m_listing));
    OK(runs.holdsOf(m_listing));
    OK(runs.waitsToComeIn(m_listing, u"quantity"_s));
    OK(listings.heldBy(m_plan));
    OK(listings.hasSoldSince(m_account, MovementId{1}));
}

// Work for the owner's browser.
void TestQueryPlans::askBridge()
{
    BrowserTaskRepository tasks(m_shop->db);
    OK(tasks.open(m_account));
    OK(tasks.find(BrowserTaskId{90}));
    OK(tasks.openOfItem(VintedItemId{90}));
    OK(tasks.latest(m_account, {}, 5));
    OK(tasks.latest(m_account, BrowserTaskId{90}, 5));
    BridgeRepository bridge(m_shop->db);
    OK(bridge.account(m_account));
    OK(bridge.browsers());
    OK(bridge.lastWrite(m_account));
    OK(bridge.listingsSince(m_account, 5990));
    VintedRepository items(m_shop->db);
    OK(items.find(VintedItemId{1}));
    OK(items.ofProduct(m_account, ProductId{1}));
    OK(items.withVintedId(m_account, 31'000'000'001));
    OK(items.isPastId(m_account, 9));
    OK(items.after(m_account, {}, 5));
    OK(items.page(m_account, 1, 5));
    OK(items.errors(m_account, 0, 5));
    OK(items.options(m_account));
    OK(items.wardrobe(m_account));
}

// "SCAN x" in the plan of a statement, but for tables that are small by nature, and every sort.
QStringList TestQueryPlans::faults(Database &db, const QByteArray &sql)
{
    static const QStringList small{u"SCAN a"_s, u"SCAN browsers"_s, u"SCAN CONSTANT ROW"_s, u"SCAN u"_s,
                                   u"SCAN k"_s}; // k: kept_changes, what owners discarded row by row
    QStringList found;
    auto plan = db.prepare(std::string("EXPLAIN QUERY PLAN ").append(sql.constData()));
    if (!plan)
        return {plan.error().detail};
    // Unbound places are NULL: the plan does not depend on values.
    plan->reset();
    while (plan->next()) {
        const QString step = plan->text(3);
        const bool scans = step.startsWith(u"SCAN "_s) && !step.contains(u"VIRTUAL TABLE"_s) && !small.contains(step) &&
                           !step.startsWith(u"SCAN a USING"_s) && !step.startsWith(u"SCAN accounts"_s) &&
                           !step.startsWith(u"SCAN orders USING"_s); // along an index, from its start
        if (scans || step.contains(u"TEMP B-TREE FOR ORDER BY"_s) || step.contains(u"AUTOMATIC"_s))
            found.append(step);
    }
    if (!plan->finish())
        found.append(u"the plan cannot be read"_s);
    return found;
}

void TestQueryPlans::listsSearchAndDoNotSort_data()
{
    QTest::addColumn<bool>("analyzed");
    QTest::newRow("without statistics") << false;
    QTest::newRow("with statistics") << true;
}

void TestQueryPlans::listsSearchAndDoNotSort()
{
    QFETCH(bool, analyzed);
    // Whole-table questions that are asked seldom and answered from the smallest index.
    static const QSet<QByteArray> counted{"SELECT count(*) FROM products", "SELECT max(id) FROM products",
                                          "SELECT max(id) FROM movements"};
    if (analyzed)
        OK(m_shop->db.execute("ANALYZE"));
    Database reader = m_shop->reader();
    QHash<QByteArray, int> sql;
    seenSql = &sql;
    askPages(reader);
    askSets(reader);
    askEngine();
    askBridge();
    OK(VintedRepository(reader).mappings(m_account));
    seenSql = nullptr;
    int looked = 0;
    QStringList wrong;
    for (auto it = sql.cbegin(); it != sql.cend(); ++it) {
        const QByteArray &text = it.key();
        if (!text.startsWith("SELECT") || counted.contains(text) || text.contains("sqlite_schema") ||
            text.contains("products_fts_") || text.contains("FROM accounts ORDER BY"))
            continue;
        ++looked;
        for (const QString &fault : faults(m_shop->db, text))
            wrong.append(fault + u" in "_s + QString::fromUtf8(text).simplified().right(300));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY2(looked > 80, qPrintable(QString::number(looked)));
}

void TestQueryPlans::pagesTouchFewRows_data()
{
    listsSearchAndDoNotSort_data();
}

// "SEARCH" may still walk thousands of rows behind an index that does not tell them apart.
void TestQueryPlans::pagesTouchFewRows()
{
    constexpr int mostSteps = 6000; // of SQLite's machine: one look at each of the 6,000 rows takes several times that
    QFETCH(bool, analyzed);
    OK(m_shop->db.execute(analyzed ? "ANALYZE" : "DROP TABLE IF EXISTS sqlite_stat1"));
    Database reader = m_shop->reader();
    QHash<QByteArray, int> sql;
    seenSql = &sql;
    askPages(reader);
    askEngine();
    askBridge();
    seenSql = nullptr;
    QStringList wrong;
    for (auto it = sql.cbegin(); it != sql.cend(); ++it) {
        if (it.value() > mostSteps)
            wrong.append(u"%1 steps: %2"_s.arg(it.value()).arg(QString::fromUtf8(it.key()).simplified().right(300)));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(sql.size() > 80);
}

void TestQueryPlans::theCheckSeesAScan()
{
    QCOMPARE(faults(m_shop->db, "SELECT id FROM products WHERE description = 'x'"), QStringList{u"SCAN products"_s});
    QVERIFY(faults(m_shop->db, "SELECT id FROM orders WHERE account_id = 1 ORDER BY modified_at")
                .contains(u"USE TEMP B-TREE FOR ORDER BY"_s));
    QVERIFY(faults(m_shop->db, "SELECT id FROM products WHERE id = 1").isEmpty());
}

// A few matches are sorted, many are met along the index: both give the same list.
void TestQueryPlans::bothRoadsOfTheCatalogueAgree()
{
    CatalogueQueries catalogue(m_shop->db);
    for (const auto sort : {CatalogueSort::Sku, CatalogueSort::Title, CatalogueSort::Price}) {
        for (const auto order : {SortOrder::Ascending, SortOrder::Descending}) {
            const CatalogueQuery many{.filter = {.text = u"thing"_s}, .sort = sort, .order = order};
            const CatalogueQuery fewer{
                .filter = {.text = u"thing"_s, .category = u"c2"_s}, .sort = sort, .order = order};
            const auto all = catalogue.index(many, {});
            OK(all);
            QCOMPARE(all->ids.size(), 6000);
            const auto some = catalogue.index(fewer, {});
            OK(some);
            QCOMPARE(some->ids.size(), 1200);
            std::vector<ProductId> expected;
            for (const ProductId id : all->ids.all()) {
                if ((id.value - 1) % 5 == 2)
                    expected.push_back(id);
            }
            QVERIFY(some->ids.all() == expected);
            // And pages along the index meet the same ones.
            PageRequest request{.limit = 1000};
            qsizetype place = 0;
            do {
                const auto page = catalogue.page(many, request);
                OK(page);
                for (const CatalogueRow &row : page->rows)
                    QCOMPARE(row.id, all->ids[place++]);
                request.after = page->next;
            } while (!request.after.isEmpty());
            QCOMPARE(place, all->ids.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_query_plans.moc"

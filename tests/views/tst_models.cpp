// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/conflict_queue.h"
#include "models/views/jobs_model.h"
#include "models/views/ledger_model.h"
#include "models/views/log_model.h"
#include "models/views/orders_model.h"
#include "models/views/problems_model.h"
#include "models/views/roles.h"
#include "models/views/runs_model.h"
#include "models/views/schedule_model.h"
#include "tests/views/model_stage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<ModelStage>(); }
    void cleanup() { m_stage.reset(); }
    void accountsSayHowTheyDo();
    void runningAccountShowsItsShare();
    void historyGrowsByPages();
    void whatAProblemIsAboutIsNamed();
    void problemsAreGrouped();
    void manyProblemsAreReadByTheWorker();
    void solvedProblemsStayUnfolded();
    void conflictsAreQueuedOldestFirst();
    void ledgerHasHeadingsByDay();
    void theLedgerKeepsWhatARemovedChannelDid();
    void ordersHideTheirBuyers();
    void whatIsMissingOfALineIsSaidFirst();
    void jobsFollowTheEngine();
    void tickInTheScheduleAsks();
    void pausedIsSaidWhereTheNextRunStood();
    void aPreviewSendsNothing();
    void logIsBoundedAndPlain();

private:
    std::unique_ptr<ModelStage> m_stage;
};

void TestModels::accountsSayHowTheyDo()
{
    const QAbstractItemModelTester tester(&m_stage->accounts);
    QCOMPARE(m_stage->accounts.rowCount(), 7);
    QMap<QString, AccountGlance> glances;
    for (const AccountGlance &glance : m_stage->accounts.glances())
        glances.insert(glance.name, glance);
    QCOMPARE(glances[u"CardTrader"_s].state, ItemState::Warning); // an event of it could not be verified
    QCOMPARE(glances[u"Vinted"_s].state, ItemState::Error);
    QCOMPARE(glances[u"Vinted"_s].words, u"Sign in"_s);
    QCOMPARE(glances[u"Hobby Cluj"_s].words, u"Retrying"_s);
    QCOMPARE(glances[u"eMAG MAIN"_s].state, ItemState::Running);
    QCOMPARE(glances[u"eMAG FBE"_s].state, ItemState::Agreed);
    QCOMPARE(glances[u"BoliBana"_s].words, u"1 error(s)"_s); // never OK while an item of it failed
}

void TestModels::runningAccountShowsItsShare()
{
    QSignalSpy changed(&m_stage->accounts, &AccountsModel::changed);
    m_stage->runs.apply({{u"run"_s, 9999},
                         {u"account_id"_s, qint64(m_stage->shop.accounts[u"eMAG FBE"_s].value)},
                         {u"status"_s, u"running"_s},
                         {u"pages"_s, 3},
                         {u"total_pages"_s, 4}},
                        SmallShop::now);
    QCOMPARE(changed.size(), 1);
    const AccountGlance glance = m_stage->accounts.glance(2);
    QCOMPARE(glance.name, u"eMAG FBE"_s);
    QCOMPARE(glance.figure, u"75 %"_s);
    m_stage->runs.apply({{u"run"_s, 9999}, {u"status"_s, u"completed"_s}}, SmallShop::now);
    QVERIFY(!m_stage->accounts.glance(2).isRunning);
}

void TestModels::historyGrowsByPages()
{
    RunsModel model(m_stage->accounts, m_stage->clock);
    const QAbstractItemModelTester tester(&model);
    model.setSource([this](const PageRequest &request) {
        return RunQueries(m_stage->store.database()).pageWithRows({}, {.after = request.after, .limit = 40});
    });
    QVERIFY(model.rowCount() >= 40);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 97);
    const QPersistentModelIndex partly = model.find(m_stage->shop.undoableRun.value);
    QCOMPARE(partly.sibling(partly.row(), RunsModel::Outcome).data().toString(), u"Partly"_s);
    QCOMPARE(partly.sibling(partly.row(), RunsModel::Failed).data(ToneRole).toInt(), static_cast<int>(Tone::Bad));
    const QModelIndex changes = partly.sibling(partly.row(), RunsModel::Changes);
    int sum = 0; // of the parts that its tooltip names
    for (const QString &word : changes.data(Qt::ToolTipRole).toString().split(u' '))
        sum += word.toInt();
    QVERIFY(sum > 0);
    QCOMPARE(QLocale().toInt(changes.data().toString()), sum);
    QMap<double, double> bars; // by the rate: the fastest fills its bar, slower ones are shorter and still to be seen
    for (int row = 0; row < model.rowCount(); ++row)
        bars[model.rows()[row].itemsPerSecond()] = model.index(row, RunsModel::Rate).data(BarRole).toDouble();
    QVERIFY(bars.size() > 2);
    QCOMPARE(bars.last(), 1.0);
    for (auto bar = std::next(bars.cbegin()); bar != bars.cend(); ++bar)
        QVERIFY2(*bar > *std::prev(bar), qPrintable(QString::number(bar.key())));
    model.reload();
    QCOMPARE(model.rowCount(), 97);
    QVERIFY(partly.isValid());
}

void TestModels::whatAProblemIsAboutIsNamed()
{
    ProblemView view{.problem = {.kind = u"item"_s, .item = u"order 7701677"_s}, .channel = u"Cards"_s};
    QCOMPARE(ProblemsModel::itemText(view), u"Order 7701677"_s); // the engine's English is not shown
    view.title = u"Candle holder"_s;
    view.orderCode = u"OSIZ"_s;
    QCOMPARE(ProblemsModel::itemText(view), u"Candle holder"_s);
    view.problem.kind = u"oversell"_s;
    QCOMPARE(ProblemsModel::itemText(view), u"Candle holder, order OSIZ"_s);
    view = {.channel = u"Cards"_s};
    QCOMPARE(ProblemsModel::itemText(view), u"Cards"_s);
}

void TestModels::problemsAreGrouped()
{
    ProblemsModel model(m_stage->store, m_stage->reader, m_stage->accounts, m_stage->clock,
                        [](const ProblemView &view) { return view.problem.detail; });
    const QAbstractItemModelTester tester(&model);
    model.setFilter({}, ProblemsModel::Grouping::Same, 0);
    QCOMPARE(model.openCount(), 9);
    QModelIndex many;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.hasChildren(model.index(row, 0)))
            many = model.index(row, 0);
    }
    QVERIFY(many.isValid());
    QCOMPARE(model.rowCount(many), 4);
    QCOMPARE(many.siblingAtColumn(ProblemsModel::What).data(CountRole).toInt(), 4);
    QCOMPARE(text(model, 0, ProblemsModel::Urgency), u"Urgent"_s);
    QVERIFY(model.problem(model.index(1, 0, many))->problem.kind == u"delivery"_s);

    model.setFilter({}, ProblemsModel::Grouping::None, 0);
    QCOMPARE(model.rowCount(), 9);
    QCOMPARE(model.openCount(), 9);
}

// More of them than are read between two frames.
void TestModels::manyProblemsAreReadByTheWorker()
{
    ProblemsModel model(m_stage->store, m_stage->reader, m_stage->accounts, m_stage->clock,
                        [](const ProblemView &view) { return view.problem.detail; });
    model.setFilter({}, ProblemsModel::Grouping::Same, 0);
    const int before = model.rowCount();
    m_stage->shop.write([&] {
        OK(m_stage->shop.db.execute(R"sql(
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200)
            INSERT INTO problems (kind, severity, code, fingerprint, alike, item, first_at, last_at)
                SELECT 'item', 'error', 'rejected', 'many' || i, 'many' || (i % 300), 'item ' || i, i, i FROM n)sql"));
    });
    m_stage->reader.hold();
    QSignalSpy begun(&model, &ProblemsModel::aboutToTake);
    QSignalSpy taken(&model, &ProblemsModel::taken);
    model.refresh();
    QCOMPARE(model.rowCount(), before);
    QCOMPARE(taken.size(), 0);
    model.refresh(); // while news go on coming the first answer is not put off, and then the newest is read
    QCOMPARE(m_stage->reader.held(), 1);
    m_stage->reader.release();
    QTRY_COMPARE(taken.size(), 2);
    QCOMPARE(begun.size(), 2);
    QCOMPARE(model.rowCount(), before + 300);
    QCOMPARE(model.openCount(), 1209);
    const QModelIndex group = model.findAlike(u"many7"_s);
    QCOMPARE(model.rowCount(group), 4);
}

void TestModels::solvedProblemsStayUnfolded()
{
    ProblemsModel model(m_stage->store, m_stage->reader, m_stage->accounts, m_stage->clock,
                        [](const ProblemView &view) { return view.problem.detail; });
    const QAbstractItemModelTester tester(&model);
    model.setFilter({}, ProblemsModel::Grouping::Same, SmallShop::now - 86'400'000);
    const QPersistentModelIndex solved = model.index(model.rowCount() - 1, 0);
    QCOMPARE(solved.data().toString(), u"Solved today"_s);
    QCOMPARE(model.rowCount(solved), 1);
    const ProblemId fresh = model.problem(model.index(0, 0))->problem.id;
    m_stage->shop.write(
        [&] { SmallShop::must(RunRepository(m_stage->shop.db).settleProblem(fresh, u"resolved"_s, SmallShop::now)); });
    model.refresh();
    QVERIFY(solved.isValid());
    QCOMPARE(model.rowCount(solved), 2);
    QCOMPARE(model.openCount(), 8);
}

void TestModels::conflictsAreQueuedOldestFirst()
{
    ConflictQueue queue(m_stage->accounts, m_stage->clock);
    const QAbstractItemModelTester tester(&queue);
    queue.setSource(
        [this](const PageRequest &request) { return ConflictQueries(m_stage->store.database()).groups({}, request); });
    QCOMPARE(queue.rowCount(), 5);
    const QModelIndex main = queue.find(m_stage->shop.mainConflict.value);
    QCOMPARE(main.data().toString(), u"Seven Ferries, family game 8+"_s);
    QCOMPARE(main.data(SubtitleRole).toString(), u"eMAG MAIN: Title, description, price  ·  BG-1316-RO"_s);
    DecidedConflicts decided(m_stage->accounts, m_stage->clock);
    decided.setSource([this](const PageRequest &request) {
        return ConflictQueries(m_stage->store.database()).decidedSince(SmallShop::now - 86'400'000, request);
    });
    QCOMPARE(decided.rowCount(), 1);
    QCOMPARE(decided.index(0, 0).data(SubtitleRole).toString(), u"Own shop: Price, kept mine"_s);
}

void TestModels::ledgerHasHeadingsByDay()
{
    LedgerModel model(m_stage->accounts, m_stage->clock);
    const QAbstractItemModelTester tester(&model);
    const ProductId product = m_stage->shop.products[u"CS-ASH-061"_s];
    model.setSource([this, product](const PageRequest &request) {
        return StockQueries(m_stage->store.database()).ledger(product, request);
    });
    QCOMPARE(model.rowCount(), 7);
    std::int64_t sum = 0;
    for (int row = model.rowCount() - 1; row >= 0; --row) {
        sum += model.rows()[row].delta.milli;
        QCOMPARE(model.rows()[row].balance.milli, sum);
    }
    QCOMPARE(text(model, 0, LedgerModel::Cause), u"Sold on CardTrader"_s);
    QVERIFY(!model.index(0, 0).data(SectionRole).toString().isEmpty());
    QCOMPARE(text(model, 0, LedgerModel::Change), u"−1"_s);
    QVERIFY(model.index(0, LedgerModel::Cause).data(SubtitleRole).toString().startsWith("Order "_L1));
}

// Its orders go with a channel that is removed; what it did to the stock stays, and was not done by the owner.
void TestModels::theLedgerKeepsWhatARemovedChannelDid()
{
    StockLine line =
        SmallShop::must(
            StockQueries(m_stage->store.database()).ledger(m_stage->shop.products[u"CS-ASH-061"_s], {.limit = 1}))
            .rows.first();
    line.account = {};
    line.orderCode.clear();
    QCOMPARE(LedgerModel::cause(line), u"Sold on CardTrader"_s);
    QCOMPARE(LedgerModel::detail(line), QString());
    LedgerModel model(m_stage->accounts, m_stage->clock);
    model.setSource([line](const PageRequest &) { return Page<StockLine>{.rows = {line}}; });
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, LedgerModel::Cause).data(ChannelRole).value<ChannelBadge>().letters, u"CT"_s);
}

void TestModels::ordersHideTheirBuyers()
{
    OrdersModel model(m_stage->accounts, m_stage->clock);
    const QAbstractItemModelTester tester(&model);
    model.setSource(
        [this](const PageRequest &request) { return OrderQueries(m_stage->store.database()).page({}, request); });
    QCOMPARE(model.rowCount(), OrdersModel::pageRows);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row, OrdersModel::Order).data(SubtitleRole).toString(), u"M. I."_s);
    const std::optional<OrderDetail> detail =
        *OrderQueries(m_stage->store.database()).find(OrderId{model.index(0, 0).data(IdRole).toLongLong()});
    OrderLinesModel lines;
    const QAbstractItemModelTester linesTester(&lines);
    lines.setLines(detail->lines);
    QCOMPARE(lines.rowCount(), 1);
    QVERIFY(!text(lines, 0, OrderLinesModel::Effect).isEmpty());
}

// In two lines, so that the product's name has the room; what is missing is said first.
void TestModels::whatIsMissingOfALineIsSaidFirst()
{
    OrderLineView line;
    line.product = ProductId{7};
    line.title = u"Keepers of the Lamp (RO)"_s;
    line.wanted = Quantity::pieces(3);
    line.taken = Quantity::pieces(1);
    OrderLinesModel lines;
    const auto below = [&lines] { return lines.index(0, OrderLinesModel::Effect).data(SubtitleRole).toString(); };
    lines.setLines({line});
    QCOMPARE(text(lines, 0, OrderLinesModel::Effect), u"2 missing"_s);
    QCOMPARE(below(), u"took 1"_s);
    line.taken = line.wanted;
    lines.setLines({line});
    QCOMPARE(text(lines, 0, OrderLinesModel::Effect), u"took 3"_s);
    QVERIFY(below().isEmpty());
}

void TestModels::jobsFollowTheEngine()
{
    JobsModel model(m_stage->store, m_stage->runs, m_stage->accounts, m_stage->clock);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 3); // one of them is a channel that waits after a failure
    const auto tell = [this](int processed, const QString &status) {
        m_stage->runs.apply({{u"run"_s, 5000},
                             {u"account_id"_s, qint64(m_stage->shop.accounts[u"CardTrader"_s].value)},
                             {u"mode"_s, u"incremental"_s},
                             {u"status"_s, status},
                             {u"started_at"_s, isoUtc(SmallShop::now - 10'000)},
                             {u"processed"_s, processed},
                             {u"stage"_s, u"products"_s}},
                            SmallShop::now);
    };
    tell(1200, u"running"_s);
    QCOMPARE(model.rowCount(), 4);
    const int row = model.rowOf(RunId{5000});
    QCOMPARE(text(model, row, JobsModel::Processed), u"1,200"_s);
    QCOMPARE(model.index(row, JobsModel::Act).data(ButtonRole).toString(), u"Cancel"_s);
    QVERIFY(model.index(row, JobsModel::Progress).data(BarRole).toDouble() < 0); // no page count: not known
    tell(1300, u"completed"_s);
    QCOMPARE(model.rowCount(), 3);
}

void TestModels::tickInTheScheduleAsks()
{
    ScheduleModel model(m_stage->store, m_stage->accounts, m_stage->clock);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 7);
    QSignalSpy asked(&model, &ScheduleModel::changeRequested);
    QVERIFY(model.setData(model.index(0, ScheduleModel::On), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(
        asked[0][0].toJsonObject(),
        (QJsonObject{{u"account"_s, model.index(0, ScheduleModel::Account).data().toString()}, {u"enabled"_s, false}}));
    QCOMPARE(model.index(0, ScheduleModel::On).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
}

void TestModels::pausedIsSaidWhereTheNextRunStood()
{
    ScheduleModel schedule(m_stage->store, m_stage->accounts, m_stage->clock);
    const auto next = [&schedule](int row) { return schedule.index(row, ScheduleModel::Next).data().toString(); };
    const auto anyPaused = [&] {
        for (int row = 0; row < schedule.rowCount(); ++row)
            if (next(row) == "paused"_L1)
                return true;
        return false;
    };
    QVERIFY(!anyPaused());
    m_stage->accounts.setSyncing(Syncing::Paused);
    QVERIFY(anyPaused());
    const AccountCard &card = m_stage->accounts.cards().first();
    QVERIFY(freshnessText(card, SmallShop::now, m_stage->accounts.glance(0).syncing).endsWith("paused"_L1));
}

void TestModels::aPreviewSendsNothing()
{
    LogModel model(m_stage->accounts);
    const auto add = [&model](const QJsonObject &arguments) {
        model.add({{u"run"_s, 1}, {u"key"_s, u"run.stage"_s}, {u"arguments"_s, arguments}});
    };
    add({{u"stage"_s, u"push"_s}, {u"dry_run"_s, false}});
    add({{u"stage"_s, u"push"_s}, {u"dry_run"_s, true}});
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(text(model, row, 0));
    lines.sort(); // whichever stands first
    QCOMPARE(lines,
             (QStringList{u"Sending what changed"_s, u"Working out what would be sent; a preview sends nothing"_s}));
}

void TestModels::logIsBoundedAndPlain()
{
    LogModel model(m_stage->accounts);
    const QAbstractItemModelTester tester(&model);
    const qint64 account = m_stage->accounts.cards().first().account.id.value;
    const QString name = m_stage->accounts.cards().first().account.name;
    const auto add = [&](int run, const QString &key, const QJsonObject &arguments) {
        model.add({{u"at"_s, isoUtc(SmallShop::now)},
                   {u"account_id"_s, account},
                   {u"run"_s, run},
                   {u"key"_s, key},
                   {u"arguments"_s, arguments}});
    };
    add(1, u"run.page"_s, {{u"page"_s, 3}, {u"total_pages"_s, 38}, {u"processed"_s, 300}});
    add(2, u"run.items_failed"_s, {{u"count"_s, 2}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, 0), name + u": Page 3 of 38: 300 read so far"_s); // which of them, where there are several
    model.setRun(RunId{1});
    QCOMPARE(text(model, 0, 0), u"Page 3 of 38: 300 read so far"_s);
    model.setRun(RunId{2});
    QCOMPARE(model.rowCount(), 1);
    model.setRun({});
    model.setShown(LogModel::Shown::Noteworthy);
    QCOMPARE(model.rowCount(), 1);
    model.setShown(LogModel::Shown::Everything);
    for (int i = 0; i < LogModel::mostLines + 50; ++i)
        add(3, u"run.stage"_s, {{u"stage"_s, u"orders"_s}});
    QCOMPARE(model.rowCount(), LogModel::mostLines);
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication application(argc, argv);
    TestModels test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_models.moc"

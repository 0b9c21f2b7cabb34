// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/refresh_mark.h"
#include "models/store/account_queries.h"
#include "tests/support/fake_shop.h"
#include "tests/support/random_scene.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

const QStringList notes{u"runs"_s, u"plans"_s, u"plan_rows"_s}; // what a dry run may write

// "kind item field from>to [*]": the way rows of a plan are told in these tests.
QString told(const PlanItemRow &row)
{
    return u"%1 %2 %3 %4>%5%6"_s.arg(row.kind, row.item, row.field, row.from, row.to,
                                     row.suspicious ? u" *"_s : QString());
}

QStringList toldRows(FakeShop &shop, const FakeMarket &market)
{
    QStringList rows;
    const auto plans = shop.openPlans(market);
    for (const PlanRow &plan : plans) {
        if (plan.kind == "dry_run"_L1) {
            for (const PlanItemRow &row : shop.planRows(plan.id))
                rows += told(row);
        }
    }
    rows.sort();
    return rows;
}

QStringList toldRowsIn(FakeShop &shop, PlanId plan, const QString &state)
{
    QStringList rows;
    for (const PlanItemRow &row : shop.planRows(plan)) {
        if (row.state == state)
            rows += told(row);
    }
    return rows;
}

PlanId preview(FakeShop &shop, FakeMarket &market, RunOptions options = {.mode = u"full"_s})
{
    options.dryRun = true;
    const RunRow run = shop.sync(market, options);
    if (run.status != "completed"_L1)
        qFatal("the dry run ended %s: %s", qUtf8Printable(run.status), qUtf8Printable(run.errorDetail));
    for (const PlanRow &plan : shop.openPlans(market)) {
        if (plan.run == run.id)
            return plan.id;
    }
    qFatal("the dry run left no plan");
}

} // namespace

// A dry run reads everything and applies nothing; its plan names each change that the run would make.
class TestDryRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesNothing();
    void namesWhatItWouldTakeInAndSend();
    void settingsThatWereJustChangedAreInIt();
    void listsOrdersWithWhatTheyTake();
    void listsFirstLinks();
    void marksWhatTheGuardWouldHold();
    void suspiciousRowsThatWereNotTickedAreNotMadeByTheNextRun();
    void conflictsAreShownAndCannotBeTicked();
    void goneListingsAreListed();
    void isFollowedByANewerOne();
    void endsWithWhatItAsked();
    void aFailedReadLeavesNoPlan();
    void aDeadProcessLeavesNothing();
    void keepsToItsFilterAndStrategy();
    void goesThroughAFile();
};

void TestDryRun::appliesNothing()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true});
    FakeMarket &books = shop.open({.id = u"books"_s});
    const QString a = cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    books.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    QVERIFY(shop.settle());
    cards.edit(a, Field::Title, u"New title"_s);
    cards.sell(a, Quantity::pieces(1));
    cards.list({.sku = u"B"_s, .quantity = Quantity::pieces(2)});
    shop.edit(u"A"_s, Field::Description, u"ours"_s);
    shop.clock().advance(std::chrono::minutes(1));

    const QStringList stored = storedRows(shop.database(), notes);
    const QStringList shown = shownRows(cards);
    cards.requests.clear();
    preview(shop, cards);
    QCOMPARE(storedRows(shop.database(), notes), stored);
    QCOMPARE(shownRows(cards), shown);
    QVERIFY(cards.writes().isEmpty());
    QVERIFY(cards.count(FakeRequest::Kind::Listings) > 0);
    QVERIFY(cards.count(FakeRequest::Kind::Orders) > 1);
}

void TestDryRun::namesWhatItWouldTakeInAndSend()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true});
    const QString a = cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    const QString b =
        cards.list({.sku = u"B"_s, .fields = {{Field::Description, u"old"_s}}, .quantity = Quantity::pieces(1)});
    QVERIFY(shop.settle());
    cards.edit(a, Field::Title, u"New title"_s);
    cards.editQuantity(b, Quantity::pieces(4));
    shop.edit(u"B"_s, Field::Description, u"ours"_s);
    shop.addStock(u"A"_s, Quantity::pieces(2));
    preview(shop, cards);
    QCOMPARE(toldRows(shop, cards),
             (QStringList{u"field A title Title of A>New title"_s, u"field B description old>ours"_s,
                          u"quantity A quantity 3>5"_s, u"quantity B quantity 1>4"_s}));
    const RunRow applied = shop.applyPlan(cards, shop.openPlans(cards).first().id);
    QCOMPARE(applied.status, u"completed"_s);
    QCOMPARE(shop.product(u"A"_s).title, u"New title"_s);
    QCOMPARE(shop.onHand(u"B"_s), Quantity::pieces(4));
    QCOMPARE(cards.shown(u"A"_s), Quantity::pieces(5));
    QCOMPARE(cards.bySku(u"B"_s)->fields.value(Field::Description), u"ours"_s);
    QVERIFY(shop.openPlans(cards).isEmpty());
}

// Saved a moment ago: the listings have not been computed again yet.
void TestDryRun::settingsThatWereJustChangedAreInIt()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    QVERIFY(shop.settle());
    const AccountId account = shop.account(cards);
    const Status saved = shop.engine().transact([&]() -> Status {
        TRY(shop.context().accounts.setSetting(account, u"buffer"_s, u"2"_s));
        return shop.context().accounts.setProgramSetting(refreshMark(account), u"0"_s);
    });
    QVERIFY(saved.ok());
    shop.context().forgetPolicies();
    preview(shop, cards, {.mode = u"incremental"_s});
    QCOMPARE(toldRows(shop, cards), QStringList{u"quantity A quantity 5>3"_s});
    QCOMPARE(cards.shown(u"A"_s), Quantity::pieces(5));
}

void TestDryRun::listsOrdersWithWhatTheyTake()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true});
    FakeMarket &books = shop.open({.id = u"books"_s});
    const QString a = cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    books.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    QVERIFY(shop.settle());
    const QString order = cards.sell(a, Quantity::pieces(1));
    const PlanId plan = preview(shop, cards);
    QCOMPARE(toldRows(shop, cards), (QStringList{u"order C%1 state >paid"_s.arg(order), u"quantity A on_hand 3>2"_s}));
    const auto rows = shop.planRows(plan);
    QCOMPARE(rows.at(1).parent, rows.at(0).id);
    QCOMPARE(shop.onHand(u"A"_s), Quantity::pieces(3));
    shop.applyPlan(cards, plan);
    QCOMPARE(shop.onHand(u"A"_s), Quantity::pieces(2));
    QCOMPARE(shop.listing(books, u"A"_s).dirty, Dirt::Lower);
    for (const PlanItemRow &row : shop.planRows(plan))
        QCOMPARE(row.state, u"applied"_s);
    QVERIFY(shop.settle());
    QCOMPARE(shop.brokenInvariant(), QString());
    QCOMPARE(shop.difference(), QString());
}

void TestDryRun::listsFirstLinks()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true});
    FakeMarket &books = shop.open({.id = u"books"_s});
    cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    shop.sync(cards);
    const QString a = books.list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    const QString b = books.list({.sku = u"B"_s, .quantity = Quantity::pieces(2)});
    books.sell(b, Quantity::pieces(1));
    const QStringList notesAndState = notes + QStringList{u"accounts"_s}; // it answered: its state says so
    const QStringList stored = storedRows(shop.database(), notesAndState);
    const PlanId plan = preview(shop, books);
    QCOMPARE(storedRows(shop.database(), notesAndState), stored);
    const QString order = books.orders().begin()->second.id;
    QCOMPARE(toldRows(shop, books),
             (QStringList{u"create_product B created >B"_s, u"link A link >A"_s, u"order C%1 state >paid"_s.arg(order),
                          u"quantity A quantity 5>3"_s, u"quantity B on_hand 0>2"_s, u"quantity B on_hand 2>1"_s}));
    for (const PlanItemRow &row : shop.planRows(plan))
        QVERIFY2(!row.listing, "the shop does not hold these listings yet");
    QCOMPARE(shop.applyPlan(books, plan).status, u"completed"_s);
    QCOMPARE(shop.onHand(u"B"_s), Quantity::pieces(1));
    QCOMPARE(shop.listing(books, u"A"_s).held, u"first_link"_s);
    QCOMPARE(books.shown(u"A"_s), Quantity::pieces(5));
    QVERIFY(!a.isEmpty());
    QCOMPARE(shop.brokenInvariant(), QString());
}

void TestDryRun::marksWhatTheGuardWouldHold()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true});
    for (int at = 0; at < 20; ++at)
        cards.list({.sku = u"S%1"_s.arg(at, 2, 10, QLatin1Char('0')), .quantity = Quantity::pieces(2)});
    QVERIFY(shop.settle());
    for (int at = 0; at < 12; ++at)
        shop.addStock(u"S%1"_s.arg(at, 2, 10, QLatin1Char('0')), Quantity::pieces(-2));
    shop.edit(u"S19"_s, Field::Price, u"5000 EUR"_s);
    const PlanId plan = preview(shop, cards);
    const QStringList rows = toldRows(shop, cards);
    QCOMPARE(rows.size(), 13);
    QVERIFY(rows.contains(u"quantity S00 quantity 2>0 *"_s));
    QVERIFY(rows.contains(u"field S19 price 1000 EUR>5000 EUR *"_s));
    QVERIFY(shop.openPlans(cards).size() == 1);
    // The owner has seen them: applying the plan is the consent.
    QCOMPARE(shop.applyPlan(cards, plan).status, u"completed"_s);
    QCOMPARE(cards.shown(u"S11"_s), Quantity{});
    QCOMPARE(cards.bySku(u"S19"_s)->fields.value(Field::Price), u"5000 EUR"_s);
}

void TestDryRun::suspiciousRowsThatWereNotTickedAreNotMadeByTheNextRun()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true});
    QStringList ids;
    for (const QString &sku : {u"A"_s, u"B"_s, u"C"_s})
        ids.append(cards.list({.sku = sku, .quantity = Quantity::pieces(2)}));
    QVERIFY(shop.settle());
    shop.edit(u"A"_s, Field::Title, u"Ours"_s);
    shop.edit(u"B"_s, Field::Price, u"5000 EUR"_s);
    cards.edit(ids.at(2), Field::Price, u"10 EUR"_s);
    const PlanId plan = preview(shop, cards);
    QCOMPARE(toldRows(shop, cards),
             (QStringList{u"field A title Title of A>Ours"_s, u"field B price 1000 EUR>5000 EUR *"_s,
                          u"field C price 1000 EUR>10 EUR *"_s}));
    QHash<QString, PlanRowId> rows;
    for (const PlanItemRow &row : shop.planRows(plan))
        rows.insert(row.item, row.id);
    shop.applyPlan(cards, plan, {rows.value(u"A"_s)});
    QCOMPARE(cards.bySku(u"A"_s)->fields.value(Field::Title), u"Ours"_s);
    shop.sync(cards);
    shop.sync(cards);
    QCOMPARE(cards.bySku(u"B"_s)->fields.value(Field::Price), u"1000 EUR"_s);
    QCOMPARE(moneyToField(shop.product(u"C"_s).price), u"1000 EUR"_s);
    QCOMPARE(cards.bySku(u"C"_s)->fields.value(Field::Price), u"10 EUR"_s);

    shop.applyPlan(cards, plan, {rows.value(u"B"_s), rows.value(u"C"_s)}); // after all
    QCOMPARE(cards.bySku(u"B"_s)->fields.value(Field::Price), u"5000 EUR"_s);
    QCOMPARE(moneyToField(shop.product(u"C"_s).price), u"10 EUR"_s);
    QVERIFY(shop.openPlans(cards).isEmpty());
}

void TestDryRun::conflictsAreShownAndCannotBeTicked()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true}, {{u"strategy"_s, u"manual"_s}});
    const QString a = cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    QVERIFY(shop.settle());
    cards.edit(a, Field::Title, u"Theirs"_s);
    shop.edit(u"A"_s, Field::Title, u"Ours"_s);
    const PlanId plan = preview(shop, cards);
    QCOMPARE(toldRows(shop, cards), QStringList{u"conflict A title Ours>Theirs"_s});
    QVERIFY(shop.openConflicts(cards).isEmpty());
    const RunRow refused = shop.applyPlan(cards, plan, {shop.planRows(plan).first().id});
    QCOMPARE(refused.status, u"failed"_s);
    QCOMPARE(refused.errorCode, u"invalid_request"_s);
    QCOMPARE(shop.applyPlan(cards, plan).status, u"completed"_s);
    QCOMPARE(shop.openConflicts(cards).size(), 1);
    QCOMPARE(shop.planRows(plan).first().state, u"applied"_s);
}

void TestDryRun::goneListingsAreListed()
{
    FakeShop shop;
    FakeMarket &books = shop.open({.id = u"books"_s});
    const QString a = books.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    for (int at = 0; at < 30; ++at)
        books.list({.sku = u"S%1"_s.arg(at), .quantity = Quantity::pieces(1)});
    QVERIFY(shop.settle());
    books.remove(a);
    const PlanId plan = preview(shop, books);
    QCOMPARE(toldRows(shop, books), QStringList{u"missing A status active>missing"_s});
    QCOMPARE(shop.listing(books, u"A"_s).status, ListingStatus::Active);
    shop.applyPlan(books, plan);
    QCOMPARE(shop.listing(books, u"A"_s).status, ListingStatus::Missing);
    QCOMPARE(shop.planRows(plan).first().state, u"applied"_s);
}

void TestDryRun::isFollowedByANewerOne()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true});
    const QString a = cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    QVERIFY(shop.settle());
    cards.edit(a, Field::Title, u"One"_s);
    const PlanId first = preview(shop, cards);
    cards.edit(a, Field::Title, u"Two"_s);
    preview(shop, cards);
    QCOMPARE(shop.openPlans(cards).size(), 1);
    QCOMPARE(shop.applyPlan(cards, first).status, u"failed"_s);
    QCOMPARE(shop.product(u"A"_s).title, u"Title of A"_s);
}

void TestDryRun::endsWithWhatItAsked()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true});
    const QString a = cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    QVERIFY(shop.settle());
    const RunRow empty = shop.sync(cards, {.mode = u"full"_s, .dryRun = true});
    QCOMPARE(empty.status, u"completed"_s);
    QVERIFY(empty.notes.contains(u"preview_empty"_s));
    QVERIFY(shop.openPlans(cards).isEmpty()); // nothing to ask

    cards.edit(a, Field::Title, u"New title"_s);
    shop.addStock(u"A"_s, Quantity::pieces(2));
    const PlanId plan = preview(shop, cards);
    QCOMPARE(AccountQueries(shop.database()).card(shop.account(cards)).value()->plans, 0);
    shop.sync(cards, {.mode = u"full"_s, .noPush = true});
    QCOMPARE(toldRowsIn(shop, plan, u"open"_s), QStringList{u"quantity A quantity 3>5"_s});
    shop.sync(cards);
    QVERIFY(shop.openPlans(cards).isEmpty());
    QCOMPARE(toldRowsIn(shop, plan, u"applied"_s).size(), 2);
}

void TestDryRun::aFailedReadLeavesNoPlan()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true});
    cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    QVERIFY(shop.settle());
    cards.failure = [](FakeRequest::Kind kind) -> std::optional<Error> {
        if (kind == FakeRequest::Kind::Listings)
            return makeError(ErrorCode::Timeout, u"no answer"_s);
        return {};
    };
    const RunRow run = shop.sync(cards, {.mode = u"full"_s, .dryRun = true});
    QCOMPARE(run.status, u"failed"_s);
    QCOMPARE(run.errorCode, u"timeout"_s);
    QVERIFY(shop.openPlans(cards).isEmpty());
}

// The process is killed at every step of a dry run: afterwards the shop is as before, and the next dry run the same.
void TestDryRun::aDeadProcessLeavesNothing()
{
    QStringList expected;
    for (int deathAt = 1;; ++deathAt) {
        FakeShop shop;
        FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true});
        const QString a = cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
        QVERIFY(shop.settle());
        cards.edit(a, Field::Title, u"New title"_s);
        cards.sell(a, Quantity::pieces(1));
        shop.addStock(u"A"_s, Quantity::pieces(4));
        const QStringList stored = storedRows(shop.database(), notes);
        int steps = 0;
        shop.between = [&](const QString &) {
            if (++steps == deathAt)
                throw ProcessDied();
        };
        const RunRow run = shop.sync(cards, {.mode = u"full"_s, .dryRun = true});
        shop.between = {};
        QCOMPARE(storedRows(shop.database(), notes), stored);
        if (run.status == "completed"_L1) {
            QVERIFY(deathAt > 10);
            break;
        }
        QCOMPARE(run.status, u"died"_s);
        const auto plans = shop.openPlans(cards);
        QVERIFY(plans.size() <= 1); // there as a whole, or not at all
        if (plans.isEmpty())
            preview(shop, cards);
        const QStringList rows = toldRows(shop, cards);
        if (expected.isEmpty())
            expected = rows;
        QCOMPARE(rows, expected);
    }
    QCOMPARE(expected.size(), 4);
}

void TestDryRun::keepsToItsFilterAndStrategy()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true}, {{u"strategy"_s, u"manual"_s}});
    const QString a = cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    const QString b = cards.list({.sku = u"B"_s, .quantity = Quantity::pieces(3)});
    QVERIFY(shop.settle());
    for (const QString &listing : {a, b})
        cards.edit(listing, Field::Title, u"Theirs"_s);
    for (const QString &sku : {u"A"_s, u"B"_s})
        shop.edit(sku, Field::Title, u"Ours"_s);
    ListingFilter filter;
    filter.values.insert(u"sku"_s, {u"A"_s});
    const PlanId plan = preview(shop, cards, {.mode = u"selective"_s, .filter = filter, .strategy = Strategy::Local});
    // B was not read, and what waits here for the account is sent with any run.
    QCOMPARE(toldRows(shop, cards), (QStringList{u"field A title Theirs>Ours"_s, u"field B title Title of B>Ours"_s}));
    shop.applyPlan(cards, plan);
    QCOMPARE(cards.bySku(u"A"_s)->fields.value(Field::Title), u"Ours"_s);
    QVERIFY(shop.openConflicts(cards).isEmpty());
    // Applying read B too, and found that it had moved.
    QCOMPARE(cards.bySku(u"B"_s)->fields.value(Field::Title), u"Theirs"_s);
    const PlanItemRow left = shop.planRows(plan).last();
    QCOMPARE(left.item, u"B"_s);
    QCOMPARE(left.state, u"stale"_s);
    QCOMPARE(left.found, u"Theirs"_s);
}

void TestDryRun::goesThroughAFile()
{
    QTemporaryDir folder;
    FakeShop shop(folder.filePath(u"shop.db"_s));
    FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true});
    const QString a = cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    QVERIFY(shop.settle());
    cards.edit(a, Field::Title, u"New title"_s);
    const QStringList stored = storedRows(shop.database(), notes);
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    preview(shop, cards);
    QCOMPARE(storedRows(shop.database(), notes), stored);
    QCOMPARE(toldRows(shop, cards), QStringList{u"field A title Title of A>New title"_s});
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), files);
}

QTEST_GUILESS_MAIN(TestDryRun)
#include "tst_dry_run.moc"

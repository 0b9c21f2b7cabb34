// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/conflict_queries.h"
#include "models/store/error_queries.h"
#include "models/store/likeness.h"
#include "tests/store/small_shop.h"

using namespace evenstock;
using namespace Qt::StringLiterals;

// The two lists the owner works off: errors and conflicts.
class TestErrorQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsEveryFieldOfAProblem();
    void listIsFilteredAndPaged_data();
    void listIsFilteredAndPaged();
    void theSameThingIsOneGroup();
    void countsBySeverity();
    void likenessIgnoresWhatIsParticular_data();
    void likenessIgnoresWhatIsParticular();
    void aRepeatedProblemKeepsItsRow();
    void conflictsQueueByListing();
    void conflictsAreFiltered();
    void conflictsCountFields();
    void conflictCountsFollowEveryRoad();
    void decidedConflictsAreKept();

private:
    QStringList itemsOf(const Page<ProblemView> &page)
    {
        QStringList items;
        for (const ProblemView &view : page.rows)
            items.append(view.problem.item);
        return items;
    }
    std::unique_ptr<SmallShop> m_shop;
    AccountId m_cards, m_market;
    ListingId m_drake, m_dice;
};

void TestErrorQueries::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_cards = m_shop->account(u"Cards"_s);
    m_market = m_shop->account(u"Market"_s, u"emag"_s);
    m_drake = m_shop->listing(m_market, u"m1"_s, m_shop->product(u"CS-1"_s, u"Emberwing drake"_s));
    m_dice = m_shop->listing(m_market, u"m2"_s, m_shop->product(u"DI-1"_s, u"Dice"_s));
    const auto refused = [&](const QString &item, ListingId listing, ProductId product, UtcMs at) {
        m_shop->problem({.kind = u"delivery"_s,
                         .severity = u"error"_s,
                         .account = m_market,
                         .run = RunId{3},
                         .listing = listing,
                         .product = product,
                         .item = item,
                         .detail = u"Safety information is missing for "_s + item,
                         .firstAt = at,
                         .lastAt = at});
    };
    refused(u"CS-1"_s, m_drake, ProductId{1}, 100);
    refused(u"DI-1"_s, m_dice, ProductId{2}, 300);
    m_shop->problem({.kind = u"account"_s,
                     .severity = u"warning"_s,
                     .code = u"timeout"_s,
                     .account = m_cards,
                     .item = u"Cards"_s,
                     .firstAt = 200,
                     .lastAt = 200,
                     .nextTryAt = 900});
    m_shop->problem({.kind = u"oversell"_s,
                     .severity = u"urgent"_s,
                     .account = m_cards,
                     .item = u"Dice"_s,
                     .arguments = {{u"missing"_s, u"1"_s}},
                     .firstAt = 50,
                     .lastAt = 50});
    const ProblemId solved = m_shop->problem({.account = m_cards, .item = u"solved"_s, .firstAt = 400, .lastAt = 400});
    m_shop->write([&] { SmallShop::must(RunRepository(m_shop->db).settleProblem(solved, u"resolved"_s, 450)); });
}

void TestErrorQueries::showsEveryFieldOfAProblem()
{
    Database reader = m_shop->reader();
    const auto found = ErrorQueries(reader).find(ProblemId{1});
    OK(found);
    const ProblemView &view = **found;
    QCOMPARE(view.problem.kind, u"delivery"_s);
    QCOMPARE(view.problem.severity, u"error"_s);
    QCOMPARE(view.problem.listing, m_drake);
    QCOMPARE(view.channel, u"Market"_s);
    QCOMPARE(view.sku, u"CS-1"_s);
    QCOMPARE(view.title, u"Emberwing drake"_s);
    QCOMPARE(view.externalId, u"m1"_s);
    QVERIFY(!view.alike.isEmpty());
    QVERIFY(!*ErrorQueries(reader).find(ProblemId{99}));
}

void TestErrorQueries::listIsFilteredAndPaged_data()
{
    QTest::addColumn<ProblemFilter>("filter");
    QTest::addColumn<QStringList>("items");
    const QStringList open{u"DI-1"_s, u"Cards"_s, u"CS-1"_s, u"Dice"_s};
    QTest::newRow("open ones, last seen first") << ProblemFilter{} << open;
    QTest::newRow("in any state") << ProblemFilter{.state = QString()} << QStringList{u"solved"_s} + open;
    QTest::newRow("solved ones") << ProblemFilter{.state = u"resolved"_s} << QStringList{u"solved"_s};
    QTest::newRow("of one account") << ProblemFilter{.account = AccountId{1}} << QStringList{u"Cards"_s, u"Dice"_s};
    QTest::newRow("of one severity") << ProblemFilter{.severity = Severity::Urgent} << QStringList{u"Dice"_s};
    QTest::newRow("of one kind") << ProblemFilter{.kind = u"account"_s} << QStringList{u"Cards"_s};
    QTest::newRow("of one run") << ProblemFilter{.run = RunId{3}} << QStringList{u"DI-1"_s, u"CS-1"_s};
    QTest::newRow("since a time") << ProblemFilter{.since = 200} << QStringList{u"DI-1"_s, u"Cards"_s};
    QTest::newRow("words of the message")
        << ProblemFilter{.text = u"SAFETY info"_s} << QStringList{u"DI-1"_s, u"CS-1"_s};
    QTest::newRow("the product's title") << ProblemFilter{.text = u"drake"_s} << QStringList{u"CS-1"_s};
    QTest::newRow("a wildcard is a letter like any other") << ProblemFilter{.text = u"%"_s} << QStringList();
}

void TestErrorQueries::listIsFilteredAndPaged()
{
    QFETCH(ProblemFilter, filter);
    QFETCH(QStringList, items);
    ErrorQueries queries(m_shop->db);
    for (const int limit : {1, 3, 100}) {
        QStringList seen;
        PageRequest request{.limit = limit};
        do {
            const auto page = queries.page(filter, request);
            OK(page);
            seen += itemsOf(*page);
            request.after = page->next;
        } while (!request.after.isEmpty());
        QCOMPARE(seen, items);
    }
}

void TestErrorQueries::theSameThingIsOneGroup()
{
    ErrorQueries queries(m_shop->db);
    const auto groups = queries.groups({});
    OK(groups);
    QCOMPARE(groups->size(), 3);
    QCOMPARE(groups->at(0).worst, Severity::Urgent);
    const ProblemGroup &refused = groups->at(1);
    QCOMPARE(refused.worst, Severity::Error);
    QCOMPARE(refused.problems, 2);
    QCOMPARE(refused.occurrences, 2);
    QCOMPARE(refused.firstAt, 100);
    QCOMPARE(refused.lastAt, 300);
    QCOMPARE(refused.nextTryAt, 0);
    QCOMPARE(refused.newest.problem.item, u"DI-1"_s);
    QCOMPARE(groups->at(2).nextTryAt, 900);
    const auto members = queries.page({.alike = refused.alike}, {});
    OK(members);
    QCOMPARE(itemsOf(*members), (QStringList{u"DI-1"_s, u"CS-1"_s}));
    QCOMPARE(queries.groups({.account = m_cards})->size(), 2);
    QCOMPARE(queries.groups({.severity = Severity::Error})->size(), 1);
}

void TestErrorQueries::countsBySeverity()
{
    const auto all = ErrorQueries(m_shop->db).counts();
    OK(all);
    QCOMPARE(all->open, 4);
    QCOMPARE(all->urgent, 1);
    QCOMPARE(all->errors, 2);
    QCOMPARE(all->warnings, 1);
    QCOMPARE(all->needOwner, 3);
    const auto cards = ErrorQueries(m_shop->db).counts(m_cards);
    OK(cards);
    QCOMPARE(cards->open, 2);
    QCOMPARE(cards->errors, 0);
}

void TestErrorQueries::likenessIgnoresWhatIsParticular_data()
{
    QTest::addColumn<ProblemRow>("other");
    QTest::addColumn<bool>("alike");
    const ProblemRow base{.kind = u"item"_s,
                          .code = u"rejected"_s,
                          .account = AccountId{1},
                          .item = u"CS-1"_s,
                          .detail = u"Price 12.50 of \"Drake\" is below 15 for CS-1"_s};
    ProblemRow other = base;
    QTest::newRow("the same again") << other << true;
    other.item = u"DI-7"_s;
    other.detail = u"Price 3 of \"Dice, seven\" is below 400 for DI-7"_s;
    QTest::newRow("another product, other numbers") << other << true;
    other = base;
    other.detail = u"Title of \"Drake\" is too long for CS-1"_s;
    QTest::newRow("another reason") << other << false;
    other = base;
    other.account = AccountId{2};
    QTest::newRow("another account") << other << false;
    other = base;
    other.code = u"not_found"_s;
    QTest::newRow("another code") << other << false;
    other = base;
    other.kind = u"delivery"_s;
    QTest::newRow("another kind") << other << false;
}

void TestErrorQueries::likenessIgnoresWhatIsParticular()
{
    QFETCH(ProblemRow, other);
    QFETCH(bool, alike);
    const ProblemRow base{.kind = u"item"_s,
                          .code = u"rejected"_s,
                          .account = AccountId{1},
                          .item = u"CS-1"_s,
                          .detail = u"Price 12.50 of \"Drake\" is below 15 for CS-1"_s};
    QCOMPARE(likenessOf(base) == likenessOf(other), alike);
}

void TestErrorQueries::aRepeatedProblemKeepsItsRow()
{
    const auto report = [&](const QString &detail, UtcMs at) {
        return m_shop->problem({.fingerprint = u"same"_s, .detail = detail, .firstAt = at, .lastAt = at});
    };
    const ProblemId first = report(u"out of stock"_s, 1000);
    QCOMPARE(report(u"price missing"_s, 2000), first);
    const auto view = ErrorQueries(m_shop->db).find(first);
    OK(view);
    QCOMPARE((*view)->problem.count, 2);
    QCOMPARE((*view)->problem.firstAt, 1000);
    QCOMPARE((*view)->problem.lastAt, 2000);
    QCOMPARE((*view)->alike, likenessOf((*view)->problem)); // follows what it says now
}

void TestErrorQueries::conflictsQueueByListing()
{
    m_shop->conflict(m_dice, Field::Title, 10);
    m_shop->conflict(m_drake, Field::Price, 20);
    m_shop->conflict(m_dice, Field::Price, 30);
    Database reader = m_shop->reader();
    ConflictQueries queries(reader);
    const auto first = queries.groups({}, {.limit = 1});
    OK(first);
    QCOMPARE(first->rows.size(), 1);
    const ConflictGroup &dice = first->rows.first();
    QCOMPARE(dice.listing, m_dice);
    QCOMPARE(dice.account, m_market);
    QCOMPARE(dice.channel, u"Market"_s);
    QCOMPARE(dice.sku, u"DI-1"_s);
    QCOMPARE(dice.title, u"Dice"_s);
    QCOMPARE(dice.externalId, u"m2"_s);
    QCOMPARE(dice.openedAt, 10);
    QCOMPARE(dice.fields, (QList<Field>{Field::Title, Field::Price}));
    const auto second = queries.groups({}, {.after = first->next, .limit = 1});
    OK(second);
    QCOMPARE(second->rows.first().listing, m_drake);
    QVERIFY(second->next.isEmpty());
    const auto fields = queries.ofListing(m_dice);
    OK(fields);
    QCOMPARE(fields->size(), 2);
    const ConflictView &title = fields->first();
    QCOMPARE(title.conflict.field, Field::Title);
    QCOMPARE(title.conflict.base, u"before"_s);
    QCOMPARE(title.conflict.local, u"ours"_s);
    QCOMPARE(title.conflict.remote, u"theirs"_s);
    QCOMPARE(title.channel, u"Market"_s);
    QCOMPARE(title.marketplace, u"emag"_s);
    QCOMPARE(title.sku, u"DI-1"_s);
}

void TestErrorQueries::conflictsAreFiltered()
{
    const ListingId onCards = m_shop->listing(m_cards, u"c1"_s, ProductId{1});
    m_shop->conflict(onCards, Field::Title);
    m_shop->conflict(m_drake, Field::Title);
    m_shop->conflict(m_drake, Field::Price);
    ConflictQueries queries(m_shop->db);
    QCOMPARE(queries.page({}, {})->rows.size(), 3);
    QCOMPARE(queries.page({.account = m_cards}, {})->rows.size(), 1);
    QCOMPARE(queries.page({.field = Field::Title}, {})->rows.size(), 2);
    QCOMPARE(queries.page({.account = m_market, .field = Field::Price}, {})->rows.size(), 1);
    QCOMPARE(queries.page({.product = ProductId{2}}, {})->rows.size(), 0);
    QCOMPARE(queries.page({.product = ProductId{1}}, {})->rows.size(), 3);
    QCOMPARE(queries.groups({.account = m_market}, {})->rows.size(), 1);
    QCOMPARE(queries.groups({.field = Field::Price}, {})->rows.first().listing, m_drake);
    QVERIFY(!queries.page({}, {.after = u"x"_s}));
}

void TestErrorQueries::conflictsCountFields()
{
    m_shop->conflict(m_drake, Field::Title, 70);
    m_shop->conflict(m_drake, Field::Price, 80);
    m_shop->conflict(m_dice, Field::Price, 90);
    const auto counts = ConflictQueries(m_shop->db).counts();
    OK(counts);
    QCOMPARE(counts->size(), 2);
    QMap<Field, std::int64_t> open;
    for (const ConflictCount &count : *counts) {
        QCOMPARE(count.account, m_market);
        open[count.field] = count.open;
    }
    QCOMPARE(open, (QMap<Field, std::int64_t>{{Field::Title, 1}, {Field::Price, 2}}));
    QCOMPARE(*ConflictQueries(m_shop->db).oldest(), 70);
}

// The counts are kept, not counted: whatever happens to conflicts, both say the same.
void TestErrorQueries::conflictCountsFollowEveryRoad()
{
    const auto kept = [this] {
        QStringList lines;
        for (const ConflictCount &count : SmallShop::must(ConflictQueries(m_shop->db).counts()))
            lines.append(u"%1 %2 %3"_s.arg(count.account.value).arg(fieldName(count.field)).arg(count.open));
        return lines;
    };
    const auto counted = [this] {
        return SmallShop::must(
            m_shop->db.rows("SELECT account_id || ' ' || field || ' ' || count(*) FROM conflicts WHERE state = 'open' "
                            "GROUP BY account_id, field ORDER BY account_id, field",
                            [](const Statement &s) { return s.text(0); }));
    };
    const ListingId onCards = m_shop->listing(m_cards, u"c1"_s, ProductId{1});
    const ConflictId title = m_shop->conflict(m_drake, Field::Title);
    m_shop->conflict(m_drake, Field::Title); // read again: the same one
    m_shop->conflict(m_dice, Field::Title);
    m_shop->conflict(onCards, Field::Price);
    QCOMPARE(kept(), (QStringList{u"1 price 1"_s, u"2 title 2"_s}));
    QCOMPARE(kept(), counted());
    RunRepository runs(m_shop->db);
    m_shop->write([&] { SmallShop::must(runs.settleConflict(title, u"resolved"_s, u"local"_s, {}, 500, 1)); });
    m_shop->write(
        [&] { SmallShop::must(runs.settleConflict(title, u"obsolete"_s, {}, {}, 501, 1)); }); // settled already
    QCOMPARE(kept(), (QStringList{u"1 price 1"_s, u"2 title 1"_s}));
    QCOMPARE(kept(), counted());
    m_shop->write([&] { QVERIFY(SmallShop::must(runs.reopenConflict(title, 600))); });
    QCOMPARE(kept(), (QStringList{u"1 price 1"_s, u"2 title 2"_s}));
    QCOMPARE(kept(), counted());
    m_shop->write([&] { OK(m_shop->db.run("DELETE FROM listings WHERE account_id = ?", m_cards)); });
    QCOMPARE(kept(), QStringList{u"2 title 2"_s});
    QCOMPARE(kept(), counted());
    m_shop->write([&] { OK(m_shop->db.run("DELETE FROM listings")); });
    QCOMPARE(**m_shop->db.value<int>("SELECT count(*) FROM conflict_counts"), 0); // nothing is left of them
}

void TestErrorQueries::decidedConflictsAreKept()
{
    const ConflictId first = m_shop->conflict(m_drake, Field::Title);
    const ConflictId second = m_shop->conflict(m_dice, Field::Title);
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        SmallShop::must(runs.settleConflict(first, u"resolved"_s, u"local"_s, {}, 500));
        SmallShop::must(runs.settleConflict(second, u"resolved"_s, u"remote"_s, {}, 600));
    });
    ConflictQueries queries(m_shop->db);
    const auto page = queries.decidedSince(0, {.limit = 1});
    OK(page);
    QCOMPARE(page->rows.first().conflict.id, second);
    QCOMPARE(page->rows.first().conflict.taken, u"remote"_s);
    const auto next = queries.decidedSince(0, {.after = page->next});
    OK(next);
    QCOMPARE(next->rows.first().conflict.id, first);
    QCOMPARE(queries.decidedSince(550, {})->rows.size(), 1);
    QCOMPARE(*queries.oldest(), 0);
    QVERIFY(!*queries.find(ConflictId{99}));
}

QTEST_GUILESS_MAIN(TestErrorQueries)
#include "tst_error_queries.moc"

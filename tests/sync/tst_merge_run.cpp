// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// sync.md section 1 through whole runs: what both sides hold afterwards.
Q_DECLARE_METATYPE(evenstock::Strategy)

class TestMergeRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void directionsAndStrategies_data();
    void directionsAndStrategies();
    void newestTakesTheLaterChange_data();
    void newestTakesTheLaterChange();
    void newestSaysWhereItHadOnlyItsOwnObservation();
    void aConflictIsOpenedOnceAndUpdatedInPlace();
    void aConflictIsGoneWhenBothSidesAgree();
    void aLaterRunUnderAnotherStrategyJudgesIt_data();
    void aLaterRunUnderAnotherStrategyJudgesIt();
    void aLargePriceConflictIsSettledByTheRunThatDecidesIt();
    void aRuleForOneFieldDecidesOnlyThatField();
    void aPriceWithARuleIsSentButNeverTaken();
    void aPriceInAnotherCurrencyIsLeftAlone();
    void anEditIsNotSentOverOneThatWasNotReadYet_data();
    void anEditIsNotSentOverOneThatWasNotReadYet();
    void aSecondRunChangesNothing();
};

namespace {

const QString base = u"base"_s;
const QString here = u"changed here"_s;
const QString there = u"changed there"_s;

struct Shop {
    explicit Shop(const QMap<QString, QString> &settings, const FakeMarketOptions &options = {.id = u"cards"_s})
        : market(shop.open(options, settings))
    {
        id = market.list({.sku = u"A"_s, .fields = {{Field::Title, base}}, .quantity = Quantity::pieces(3)});
        shop.sync(market);
        shop.clock().advance(std::chrono::minutes(1));
    }
    QString ours() { return shop.product(u"A"_s).title; }
    QString theirs() const { return market.listings().at(id).fields.value(Field::Title); }

    FakeShop shop;
    FakeMarket &market;
    QString id;
};

} // namespace

void TestMergeRun::directionsAndStrategies_data()
{
    QTest::addColumn<QString>("direction");
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("remote");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<int>("conflicts");
    const auto row = [](const char *name, const char *direction, const char *strategy, const QString &local,
                        const QString &remote, const QString &ours, const QString &theirs, int conflicts = 0) {
        QTest::newRow(name) << QString::fromLatin1(direction) << QString::fromLatin1(strategy) << local << remote
                            << ours << theirs << conflicts;
    };
    row("both, nothing changed", "both", "remote", base, base, base, base);
    row("both, changed there", "both", "manual", base, there, there, there);
    row("both, changed here", "both", "manual", here, base, here, here);
    row("both, changed to the same", "both", "manual", here, here, here, here);
    row("both, changed differently, remote wins", "both", "remote", here, there, there, there);
    row("both, changed differently, local wins", "both", "local", here, there, here, here);
    row("both, changed differently, the owner decides", "both", "manual", here, there, here, there, 1);
    row("in, changed there", "in", "manual", base, there, there, there);
    row("in, changed here stays here", "in", "manual", here, base, here, base);
    row("in, changed differently takes theirs", "in", "local", here, there, there, there);
    row("out, changed there is sent back", "out", "manual", base, there, base, base);
    row("out, changed here", "out", "manual", here, base, here, here);
    row("out, changed differently sends ours", "out", "remote", here, there, here, here);
    row("off, changed differently stays apart", "off", "remote", here, there, here, there);
}

void TestMergeRun::directionsAndStrategies()
{
    QFETCH(const QString, direction);
    QFETCH(const QString, strategy);
    QFETCH(const QString, local);
    QFETCH(const QString, remote);
    QFETCH(const QString, ours);
    QFETCH(const QString, theirs);
    QFETCH(const int, conflicts);
    Shop shop({{u"direction.title"_s, direction}, {u"strategy"_s, strategy}});
    if (local != base)
        shop.shop.edit(u"A"_s, Field::Title, local);
    if (remote != base)
        shop.market.edit(shop.id, Field::Title, remote);
    const RunRow run = shop.shop.sync(shop.market);
    QCOMPARE(shop.ours(), ours);
    QCOMPARE(shop.theirs(), theirs);
    QCOMPARE(shop.shop.openConflicts(shop.market).size(), conflicts);
    QCOMPARE(run.counters.conflicts, conflicts);
    shop.market.requests.clear();
    shop.shop.sync(shop.market);
    QVERIFY(shop.market.writes().isEmpty());
    QCOMPARE(shop.ours(), ours);
}

void TestMergeRun::newestTakesTheLaterChange_data()
{
    QTest::addColumn<bool>("hereLast");
    QTest::newRow("changed there, then here") << true;
    QTest::newRow("changed here, then there") << false;
}

void TestMergeRun::newestTakesTheLaterChange()
{
    QFETCH(const bool, hereLast);
    Shop shop({{u"strategy"_s, u"newest"_s}});
    if (hereLast)
        shop.market.edit(shop.id, Field::Title, there);
    else
        shop.shop.edit(u"A"_s, Field::Title, here);
    shop.shop.clock().advance(std::chrono::minutes(1));
    if (hereLast)
        shop.shop.edit(u"A"_s, Field::Title, here);
    else
        shop.market.edit(shop.id, Field::Title, there);
    const RunRow run = shop.shop.sync(shop.market);
    QCOMPARE(shop.ours(), hereLast ? here : there);
    QCOMPARE(shop.theirs(), hereLast ? here : there);
    QVERIFY(!run.notes.contains(u"newest_by_observation"_s));
}

void TestMergeRun::newestSaysWhereItHadOnlyItsOwnObservation()
{
    Shop shop({{u"strategy"_s, u"newest"_s}}, {.id = u"cards"_s, .tellsTimes = false});
    shop.market.edit(shop.id, Field::Title, there); // earlier, but seen later
    shop.shop.edit(u"A"_s, Field::Title, here);
    shop.shop.clock().advance(std::chrono::minutes(1));
    const RunRow run = shop.shop.sync(shop.market);
    QCOMPARE(shop.ours(), there);
    QVERIFY(run.notes.contains(u"newest_by_observation"_s));
}

void TestMergeRun::aConflictIsOpenedOnceAndUpdatedInPlace()
{
    Shop shop({{u"strategy"_s, u"manual"_s}});
    shop.shop.edit(u"A"_s, Field::Title, here);
    shop.market.edit(shop.id, Field::Title, there);
    QCOMPARE(shop.shop.sync(shop.market).counters.conflicts, 1);
    const ConflictRow first = shop.shop.openConflicts(shop.market).first();
    QCOMPARE(first.base, std::optional(base));
    shop.market.edit(shop.id, Field::Title, u"changed again"_s);
    QCOMPARE(shop.shop.sync(shop.market).counters.conflicts, 0);
    const auto now = shop.shop.openConflicts(shop.market);
    QCOMPARE(now.size(), 1);
    QCOMPARE(now.first().id, first.id);
    QCOMPARE(now.first().remote, u"changed again"_s);
    QCOMPARE(now.first().local, here);
}

void TestMergeRun::aConflictIsGoneWhenBothSidesAgree()
{
    Shop shop({{u"strategy"_s, u"manual"_s}});
    shop.shop.edit(u"A"_s, Field::Title, here);
    shop.market.edit(shop.id, Field::Title, there);
    shop.shop.sync(shop.market);
    const ConflictId id = shop.shop.openConflicts(shop.market).first().id;
    shop.market.edit(shop.id, Field::Title, here);
    shop.shop.sync(shop.market);
    QVERIFY(shop.shop.openConflicts(shop.market).isEmpty());
    QCOMPARE((*shop.shop.context().runs.findConflict(id))->state, u"obsolete"_s);
    QCOMPARE(shop.shop.listing(shop.market, u"A"_s).base.value(Field::Title), here);
}

void TestMergeRun::aLaterRunUnderAnotherStrategyJudgesIt_data()
{
    QTest::addColumn<Strategy>("strategy");
    QTest::addColumn<QString>("both");
    QTest::newRow("remote") << Strategy::Remote << there;
    QTest::newRow("local") << Strategy::Local << here;
}

void TestMergeRun::aLaterRunUnderAnotherStrategyJudgesIt()
{
    QFETCH(const Strategy, strategy);
    QFETCH(const QString, both);
    Shop shop({{u"strategy"_s, u"manual"_s}});
    shop.shop.edit(u"A"_s, Field::Title, here);
    shop.market.edit(shop.id, Field::Title, there);
    shop.shop.sync(shop.market);
    const ConflictId id = shop.shop.openConflicts(shop.market).first().id;
    shop.shop.sync(shop.market, {.strategy = strategy}); // nothing changed there: the listing itself is not merged
    QCOMPARE(shop.ours(), both);
    QCOMPARE(shop.theirs(), both);
    const auto conflict = shop.shop.context().runs.findConflict(id);
    QCOMPARE((*conflict)->state, u"resolved"_s);
    QCOMPARE((*conflict)->taken, u"strategy"_s);

    shop.shop.edit(u"A"_s, Field::Title, u"x"_s);
    shop.market.edit(shop.id, Field::Title, u"y"_s);
    shop.shop.sync(shop.market); // the strategy was that run's alone
    QCOMPARE(shop.shop.openConflicts(shop.market).size(), 1);
}

void TestMergeRun::aLargePriceConflictIsSettledByTheRunThatDecidesIt()
{
    Shop shop({{u"strategy"_s, u"manual"_s}});
    shop.shop.edit(u"A"_s, Field::Price, u"1100 EUR"_s);
    shop.market.edit(shop.id, Field::Price, u"9900 EUR"_s);
    shop.shop.sync(shop.market);
    QCOMPARE(shop.shop.openConflicts(shop.market).size(), 1);
    shop.shop.sync(shop.market, {.mode = u"full"_s, .strategy = Strategy::Remote});
    QVERIFY(shop.shop.openConflicts(shop.market).isEmpty());
    QCOMPARE(moneyToField(shop.shop.product(u"A"_s).price), u"9900 EUR"_s);
}

void TestMergeRun::aRuleForOneFieldDecidesOnlyThatField()
{
    Shop shop({{u"strategy"_s, u"manual"_s}});
    const AccountId account = shop.shop.account(shop.market);
    QVERIFY(shop.shop.engine().transact(
        [&] { return shop.shop.context().accounts.setConflictRule(account, u"title"_s, u"local"_s, 1); }));
    shop.shop.context().forgetPolicies();
    shop.shop.edit(u"A"_s, Field::Title, here);
    shop.shop.edit(u"A"_s, Field::Price, u"1100 EUR"_s);
    shop.market.edit(shop.id, Field::Title, there);
    shop.market.edit(shop.id, Field::Price, u"1200 EUR"_s);
    shop.shop.sync(shop.market);
    QCOMPARE(shop.theirs(), here);
    const auto conflicts = shop.shop.openConflicts(shop.market);
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().field, Field::Price);
}

void TestMergeRun::aPriceWithARuleIsSentButNeverTaken()
{
    Shop shop({{u"price_rule"_s, u"markup 10%"_s}});
    shop.shop.sync(shop.market);
    QCOMPARE(shop.market.listings().at(shop.id).fields.value(Field::Price), u"1100 EUR"_s);
    shop.market.edit(shop.id, Field::Price, u"1500 EUR"_s);
    shop.shop.sync(shop.market);
    QCOMPARE(moneyToField(shop.shop.product(u"A"_s).price), u"1000 EUR"_s);
    QCOMPARE(shop.market.listings().at(shop.id).fields.value(Field::Price), u"1500 EUR"_s);
    QCOMPARE(shop.shop.openConflicts(shop.market).size(), 1);
    shop.shop.sync(shop.market);
    QCOMPARE(moneyToField(shop.shop.product(u"A"_s).price), u"1000 EUR"_s); // not marked up at every run
}

void TestMergeRun::aPriceInAnotherCurrencyIsLeftAlone()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    FakeMarket &lei = shop.open({.id = u"lei"_s, .currency = u"RON"_s});
    cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(1)});
    lei.list({.sku = u"A"_s, .fields = {{Field::Price, u"5000 RON"_s}}, .quantity = Quantity::pieces(1)});
    shop.sync(cards);
    shop.sync(lei);
    shop.edit(u"A"_s, Field::Price, u"1200 EUR"_s);
    shop.sync(cards);
    shop.sync(lei);
    QCOMPARE(lei.bySku(u"A"_s)->fields.value(Field::Price), u"5000 RON"_s);
    QVERIFY(shop.openConflicts(lei).isEmpty());
    QCOMPARE(cards.bySku(u"A"_s)->fields.value(Field::Price), u"1200 EUR"_s);
}

void TestMergeRun::anEditIsNotSentOverOneThatWasNotReadYet_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("edited"); // there
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<int>("conflicts");
    QTest::newRow("nothing changed there") << u"manual"_s << base << here << here << 0;
    QTest::newRow("asked") << u"manual"_s << there << here << there << 1;
    QTest::newRow("the marketplace wins") << u"remote"_s << there << there << there << 0;
    QTest::newRow("here wins") << u"local"_s << there << here << here << 0;
}

// Saving sends at once, without the reading that a sync of everything begins with.
void TestMergeRun::anEditIsNotSentOverOneThatWasNotReadYet()
{
    QFETCH(const QString, strategy);
    QFETCH(const QString, edited);
    QFETCH(const QString, ours);
    QFETCH(const QString, theirs);
    QFETCH(const int, conflicts);
    Shop s({{u"strategy"_s, strategy}});
    s.shop.clock().advance(std::chrono::minutes(10));
    s.market.edit(s.id, Field::Title, edited);
    s.shop.edit(u"A"_s, Field::Title, here);
    s.market.requests.clear();
    s.shop.sync(s.market, {.only = u"push"_s});
    QCOMPARE(s.ours(), ours);
    QCOMPARE(s.theirs(), theirs);
    QCOMPARE(s.shop.openConflicts(s.market).size(), conflicts);
    QCOMPARE(s.market.writes().size(), theirs == here ? 1 : 0);
    s.shop.sync(s.market);
    QCOMPARE(s.theirs(), theirs);
}

void TestMergeRun::aSecondRunChangesNothing()
{
    Shop shop({{u"strategy"_s, u"newest"_s}});
    shop.shop.edit(u"A"_s, Field::Title, here);
    shop.market.edit(shop.id, Field::Price, u"1250 EUR"_s);
    shop.shop.sync(shop.market);
    shop.market.requests.clear();
    const auto before = shop.shop.listing(shop.market, u"A"_s).base;
    const RunRow run = shop.shop.sync(shop.market);
    QCOMPARE(run.counters.pushed, 0);
    QCOMPARE(shop.shop.listing(shop.market, u"A"_s).base, before);
    QCOMPARE(shop.shop.sync(shop.market).counters.unchanged, 1);
}

QTEST_GUILESS_MAIN(TestMergeRun)
#include "tst_merge_run.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/desired_state.h"
#include "app/sync/stock_rules.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// The sets of sync.md section 2 ("The base is a set") where they are large or uncertain.
class TestStockRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSetThatOutgrewItsBoundKeepsItsEnds();
    void aClippedSetStillHoldsWhatItHeld_data();
    void aClippedSetStillHoldsWhatItHeld();
    void aCancellationAfterAWriteMayHaveComeInParts();
    void aWriteOverAnUnknownBaseIsKnownOnlyWhereItArrived_data();
    void aWriteOverAnUnknownBaseIsKnownOnlyWhereItArrived();
    void aReadingBelowZeroCountsAsNothing_data();
    void aReadingBelowZeroCountsAsNothing();
    void whatWasReadBelowZeroIsKnown();
    void whatWasReadAndNotJudgedIsNotKnown();
};

namespace {

Quantity pcs(int count)
{
    return Quantity::pieces(count);
}

ShownSet pieces(int from, int to)
{
    ShownSet set;
    for (int i = from; i <= to; ++i)
        set.append(pcs(i));
    return unite(set, {});
}

} // namespace

void TestStockRules::aSetThatOutgrewItsBoundKeepsItsEnds()
{
    const ShownSet set = pieces(-60, 110);
    QVERIFY(set.size() < 171);
    for (const int inside : {-60, -1, 0, 1, 50, 110})
        QVERIFY(mayShow(set, pcs(inside)));
    QVERIFY(!mayShow(set, pcs(-61)));
    QVERIFY(!mayShow(set, pcs(111)));
    QVERIFY(mayShow(shifted(set, pcs(-111)), pcs(-60)));
}

void TestStockRules::aClippedSetStillHoldsWhatItHeld_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("few values") << -2 << 2;
    QTest::newRow("a range on both sides of nothing") << -60 << 110;
    QTest::newRow("a range just above nothing") << -110 << 1;
    QTest::newRow("a range below nothing") << -110 << -2;
    QTest::newRow("a range above nothing") << 5 << 120;
}

void TestStockRules::aClippedSetStillHoldsWhatItHeld()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    const ShownSet set = clipped(pieces(from, to));
    for (int value = std::min(from, 0); value <= std::max(to, 0); ++value) {
        const bool holds = value >= std::max(from, 0) && value <= std::max(to, 0);
        QVERIFY2(mayShow(set, pcs(value)) == holds, qPrintable(QString::number(value)));
    }
}

// Two pieces, sold and known. One is given back unseen and our zero is written over it, then the other one is.
void TestStockRules::aCancellationAfterAWriteMayHaveComeInParts()
{
    ListingStock stock{.possible = {pcs(2)}};
    stock = endWrite(beginWrite(stock, {.target = {}}), WriteResult::Confirmed, false);
    HoldInput release{.before = {.ordered = pcs(2), .taken = pcs(2)}, .action = HoldAction::Release};
    release.crossed = release.overtaken = true;
    const HoldOutput out = applyHold(stock, release);
    QCOMPARE(out.movement, pcs(2));
    QCOMPARE(out.stock.possible, shownSet({pcs(0), pcs(1), pcs(2)}));
    release.crossed = release.overtaken = false;
    QCOMPARE(applyHold(stock, release).stock.possible, shownSet({pcs(0), pcs(2)}));
}

void TestStockRules::aWriteOverAnUnknownBaseIsKnownOnlyWhereItArrived_data()
{
    QTest::addColumn<WriteResult>("result");
    QTest::addColumn<ShownSet>("base");
    QTest::newRow("it arrived") << WriteResult::Confirmed << ShownSet{pcs(0)};
    QTest::newRow("it was refused") << WriteResult::Refused << ShownSet{};
    QTest::newRow("nobody knows") << WriteResult::Unknown << ShownSet{};
    QTest::newRow("nobody knows, and it may still arrive") << WriteResult::MayLand << ShownSet{};
}

void TestStockRules::aWriteOverAnUnknownBaseIsKnownOnlyWhereItArrived()
{
    QFETCH(WriteResult, result);
    const ListingStock under = beginWrite({}, {.target = pcs(0)});
    const ListingStock ended = noLongerLands(endWrite(under, result, false));
    QTEST(ended.possible, "base");
    QVERIFY(!ended.after);
    if (ended.possible.isEmpty()) // whatever is shown then is no edit
        QCOMPARE(observe(ended, pcs(5), 1, pcs(0)).edit, pcs(0));
}

void TestStockRules::aReadingBelowZeroCountsAsNothing_data()
{
    QTest::addColumn<ShownSet>("base");
    QTest::addColumn<Quantity>("read");
    QTest::addColumn<Quantity>("counts");
    QTest::addColumn<Quantity>("edit");
    const auto row = [](const char *name, const ShownSet &base, int read, int counts, int edit) {
        QTest::newRow(name) << base << pcs(read) << pcs(counts) << pcs(edit);
    };
    row("what is there", {pcs(3)}, 3, 3, 0);
    row("orders took it below", {pcs(-1)}, -1, -1, 0);
    row("an order that came in between", {pcs(-1)}, -3, -1, 0);
    row("a cancelled one may be back, or not", {pcs(-1), pcs(0)}, -1, -1, 0);
    row("below zero since it is ours", {pcs(0)}, -2, 0, 0);
    row("nothing is known of it", {}, -2, 0, 0);
    row("the owner took all of them off, and more", {pcs(3)}, -2, 0, -3);
    row("one was put up and sold at once", {pcs(-1)}, 0, 0, 1);
    row("goods came in, and the oldest orders have theirs", {pcs(-1)}, 5, 5, 6);
}

void TestStockRules::aReadingBelowZeroCountsAsNothing()
{
    QFETCH(ShownSet, base);
    QFETCH(Quantity, read);
    QFETCH(Quantity, counts);
    QFETCH(Quantity, edit);
    QCOMPARE(counted(base, read), counts);
    QCOMPARE(observe({.possible = base}, counted(base, read), 1, pcs(9)).edit, edit);
}

void TestStockRules::whatWasReadBelowZeroIsKnown()
{
    ListingStock stock{.possible = {pcs(-2)}};
    QVERIFY(!maySend(stock, pcs(5))); // an order took it there: somebody had raised it before, nobody knows how far
    QVERIFY(shows(stock, pcs(0)));
    stock.isRead = true;
    QVERIFY(maySend(stock, pcs(5)));
    QVERIFY(!shows(stock, pcs(5)));
    QVERIFY(shows(stock, pcs(0)));
    const HoldOutput sold = applyHold(stock, {.first = true, .action = HoldAction::Hold, .quantity = pcs(1)});
    QCOMPARE(sold.stock.possible, shownSet({pcs(-3)}));
    QVERIFY(!maySend(sold.stock, pcs(5)));
    QVERIFY(!maySend(endWrite(beginWrite(stock, {.target = pcs(5)}), WriteResult::Refused, false), pcs(5)));
}

// A run may have ended between the reading and what is made of it.
void TestStockRules::whatWasReadAndNotJudgedIsNotKnown()
{
    ListingRow row{.possible = {pcs(-2)}};
    row.changedSeq = 4;
    row.observedSeq = 5;
    QVERIFY(stockOf(row).settled());
    row.observed = pcs(3);
    QVERIFY(!stockOf(row).settled());
    row.observed.reset();
    row.changedSeq = 6;
    QVERIFY(!stockOf(row).settled());
}

QTEST_GUILESS_MAIN(TestStockRules)
#include "tst_stock_rules.moc"

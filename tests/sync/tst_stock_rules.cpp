// SPDX-License-Identifier: GPL-3.0-or-later
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

QTEST_GUILESS_MAIN(TestStockRules)
#include "tst_stock_rules.moc"

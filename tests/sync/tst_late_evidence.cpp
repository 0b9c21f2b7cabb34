// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/first_link.h"
#include "tests/support/fake_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// sync.md section 2: edits, consistent snapshots and late evidence.
class TestLateEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditOnTheSiteMovesTheLedgerAndTheOtherAccount_data();
    void anEditOnTheSiteMovesTheLedgerAndTheOtherAccount();
    void anEditBelowZeroIsClippedAndTheRestIsAShortage();
    void aSaleDuringTheReadingIsNoEdit_data();
    void aSaleDuringTheReadingIsNoEdit();
    void aSaleThatCrossedAnAbsoluteWriteIsNoEdit();
    void aDifferenceWaitsForTheLagAndTheLowerValueCounts();
    void anOrderWithinTheLagExplainsTheDifference();
    void twoSalesWithinTheLagAreNoEdits();
    void aWaitingDifferenceIsNotWrittenOver();
    void aZeroWrittenOverAWaitingDifference_data();
    void aZeroWrittenOverAWaitingDifference();
    void anUnseenOrderGivenBackInPartsAroundAZeroIsNoEdit();
    void whatWaitedEndsWithTheLink_data();
    void whatWaitedEndsWithTheLink();
    void anOrderLaterThanPromisedGoesToReview();
    void anOrderOfAnotherClockExplainsAnEdit_data();
    void anOrderOfAnotherClockExplainsAnEdit();
    void anUnexplainedDropIsListedForACount();
};

namespace {

constexpr int lagS = 600;

Quantity pcs(int count)
{
    return Quantity::pieces(count);
}

struct Shop {
    explicit Shop(const FakeMarketOptions &options = {.id = u"cards"_s})
        : market(shop.open(options))
        , other(shop.open({.id = u"books"_s}))
    {
        id = market.list({.sku = u"A"_s, .quantity = pcs(5)});
        otherId = other.list({.sku = u"A"_s, .quantity = pcs(5)});
        shop.sync(market);
        shop.sync(other);
        pass(10);
    }
    void pass(int seconds) { shop.clock().advance(std::chrono::seconds(seconds)); }
    int edits()
    {
        int count = 0;
        for (const Movement &movement : shop.ledger(u"A"_s))
            count += movement.cause == MovementCause::RemoteEdit ? 1 : 0;
        return count;
    }
    Quantity onHand() { return shop.onHand(u"A"_s); }

    FakeShop shop;
    FakeMarket &market;
    FakeMarket &other;
    QString id;
    QString otherId;
};

const FakeMarketOptions lagging{.id = u"cards"_s, .visibilityLagS = lagS};

} // namespace

void TestLateEvidence::anEditOnTheSiteMovesTheLedgerAndTheOtherAccount_data()
{
    QTest::addColumn<int>("shown");
    QTest::newRow("raised") << 9;
    QTest::newRow("lowered") << 2;
    QTest::newRow("to zero") << 0;
}

void TestLateEvidence::anEditOnTheSiteMovesTheLedgerAndTheOtherAccount()
{
    QFETCH(const int, shown);
    Shop s;
    s.market.editQuantity(s.id, pcs(shown));
    s.market.requests.clear();
    const RunRow run = s.shop.sync(s.market);
    QCOMPARE(run.counters.movements, 1);
    QCOMPARE(s.onHand(), pcs(shown));
    QCOMPARE(s.edits(), 1);
    QVERIFY(s.market.writes().isEmpty());
    QVERIFY(s.shop.settle());
    QCOMPARE(s.other.shown(u"A"_s), pcs(shown));
    QVERIFY(s.market.writes().isEmpty());
}

void TestLateEvidence::anEditBelowZeroIsClippedAndTheRestIsAShortage()
{
    Shop s;
    s.other.sell(s.otherId, pcs(4));
    s.shop.sync(s.other);
    s.market.editQuantity(s.id, pcs(1)); // four fewer, where one is left
    s.shop.sync(s.market, {.mode = u"full"_s, .noPush = true});
    QCOMPARE(s.onHand(), pcs(0));
    QCOMPARE(s.shop.problems(u"oversell"_s), 1);
    QCOMPARE(s.shop.brokenInvariant(), QString());
}

void TestLateEvidence::aSaleDuringTheReadingIsNoEdit_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("hook");
    for (const QString &step : {u"orders answered"_s, u"listings answered"_s}) {
        QTest::addRow("after \"%s\", found by the second read", qPrintable(step)) << step << false;
        QTest::addRow("after \"%s\", told by a webhook", qPrintable(step)) << step << true;
    }
}

void TestLateEvidence::aSaleDuringTheReadingIsNoEdit()
{
    QFETCH(const QString, step);
    QFETCH(const bool, hook);
    Shop s;
    bool sold = false;
    s.shop.between = [&](const QString &now) {
        if (now != step || std::exchange(sold, true))
            return;
        const QString order = s.market.sell(s.id, pcs(2));
        if (hook)
            s.shop.webhook(s.market, s.market.remoteOrder(order));
        s.pass(1); // the second read begins later than the sale, and no order was ever seen before it
    };
    s.shop.sync(s.market);
    QVERIFY(sold);
    QCOMPARE(s.onHand(), pcs(3));
    QCOMPARE(s.edits(), 0);
    QCOMPARE(s.shop.listing(s.market, u"A"_s).possible, QList{pcs(3)});
}

void TestLateEvidence::aSaleThatCrossedAnAbsoluteWriteIsNoEdit()
{
    Shop s;
    s.shop.addStock(u"A"_s, pcs(4));
    bool sold = false;
    s.shop.between = [&](const QString &step) {
        if (step == "request"_L1 && !s.market.writes().isEmpty() && !std::exchange(sold, true))
            s.market.sell(s.id, pcs(2)); // and our write of 9 puts it out of sight
    };
    s.shop.sync(s.market);
    QVERIFY(sold);
    s.shop.between = {};
    QVERIFY(s.shop.settle());
    QCOMPARE(s.onHand(), pcs(7));
    QCOMPARE(s.edits(), 0);
    QCOMPARE(s.shop.difference(), QString());
}

void TestLateEvidence::aDifferenceWaitsForTheLagAndTheLowerValueCounts()
{
    Shop s(lagging);
    s.market.editQuantity(s.id, pcs(3));
    s.shop.sync(s.market);
    QCOMPARE(s.onHand(), pcs(5));
    s.shop.sync(s.other);
    QCOMPARE(s.other.shown(u"A"_s), pcs(3)); // not offered until it is clear
    s.pass(lagS - 1);
    s.shop.sync(s.market);
    QCOMPARE(s.edits(), 0);
    s.pass(2);
    s.shop.sync(s.market);
    QCOMPARE(s.edits(), 1);
    QCOMPARE(s.onHand(), pcs(3));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.difference(), QString());
}

void TestLateEvidence::anOrderWithinTheLagExplainsTheDifference()
{
    Shop s(lagging);
    s.market.sell(s.id, pcs(2));
    s.shop.sync(s.market); // shows 3, and no order tells why
    s.shop.sync(s.other);
    QCOMPARE(s.onHand(), pcs(5));
    QCOMPARE(s.other.shown(u"A"_s), pcs(3));
    s.pass(lagS + 1);
    s.shop.sync(s.market);
    QCOMPARE(s.onHand(), pcs(3));
    QCOMPARE(s.edits(), 0);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.difference(), QString());
}

void TestLateEvidence::twoSalesWithinTheLagAreNoEdits()
{
    Shop s(lagging);
    s.market.sell(s.id, pcs(1));
    s.shop.sync(s.market);
    s.pass(lagS / 2);
    s.market.sell(s.id, pcs(1));
    s.shop.sync(s.market);
    s.pass(lagS / 2 + 1); // the first is visible, the second is not
    s.shop.sync(s.market);
    QCOMPARE(s.onHand(), pcs(4));
    s.shop.sync(s.other);
    QCOMPARE(s.other.shown(u"A"_s), pcs(3));
    s.pass(lagS);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.onHand(), pcs(3));
    QCOMPARE(s.edits(), 0);
    QCOMPARE(s.shop.difference(), QString());
}

void TestLateEvidence::aWaitingDifferenceIsNotWrittenOver()
{
    Shop s(lagging);
    s.market.editQuantity(s.id, pcs(4));
    s.shop.sync(s.market);
    s.shop.addStock(u"A"_s, pcs(10));
    s.market.requests.clear();
    s.shop.sync(s.market);
    QVERIFY(s.market.writes().isEmpty());
    s.pass(lagS + 1);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.onHand(), pcs(14));
    QCOMPARE(s.market.shown(u"A"_s), pcs(14));
}

void TestLateEvidence::aZeroWrittenOverAWaitingDifference_data()
{
    QTest::addColumn<bool>("sale");
    QTest::newRow("it was a sale: its order explains it") << true;
    QTest::newRow("it was an edit: taken in when the lag is over") << false;
}

void TestLateEvidence::aZeroWrittenOverAWaitingDifference()
{
    QFETCH(const bool, sale);
    Shop s(lagging);
    if (sale)
        s.market.sell(s.id, pcs(1));
    else
        s.market.editQuantity(s.id, pcs(4));
    s.shop.sync(s.market);
    s.other.sell(s.otherId, pcs(4)); // nothing is left for this account
    s.shop.sync(s.other);
    s.shop.sync(s.market);
    QCOMPARE(s.market.shown(u"A"_s), pcs(0));
    QCOMPARE(s.onHand(), pcs(1));
    s.pass(lagS + 1);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.onHand(), pcs(0));
    QCOMPARE(s.edits(), sale ? 0 : 1);
    QCOMPARE(s.shop.problems(u"oversell"_s), 0);
    QCOMPARE(s.shop.difference(), QString());
}

// Sold, given back one piece, overwritten by our zero, given back the other one: all before the order is first seen.
void TestLateEvidence::anUnseenOrderGivenBackInPartsAroundAZeroIsNoEdit()
{
    Shop s({.id = u"cards"_s, .relists = true, .visibilityLagS = lagS});
    const QString order = s.market.sell(s.id, pcs(2));
    s.shop.sync(s.market);
    s.market.cancelPart(order, 0, pcs(1));
    s.other.sell(s.otherId, pcs(5)); // nothing is left for this account
    s.shop.sync(s.other);
    s.shop.sync(s.market);
    QCOMPARE(s.market.shown(u"A"_s), pcs(0));
    s.market.cancel(order);
    QCOMPARE(s.market.shown(u"A"_s), pcs(1));
    s.pass(lagS + 1);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.edits(), 0);
    QCOMPARE(s.onHand(), pcs(0));
    QCOMPARE(s.market.shown(u"A"_s), pcs(0));
    QCOMPARE(s.shop.difference(), QString());
}

void TestLateEvidence::whatWaitedEndsWithTheLink_data()
{
    QTest::addColumn<bool>("linksAnother");
    QTest::newRow("unlinked: no run stumbles over it") << false;
    QTest::newRow("linked to another product: none of its pieces") << true;
}

// The difference was one of A. Whoever has the listing now has nothing to do with it.
void TestLateEvidence::whatWaitedEndsWithTheLink()
{
    QFETCH(const bool, linksAnother);
    Shop s(lagging);
    s.other.list({.sku = u"B"_s, .quantity = pcs(3)});
    s.shop.sync(s.other);
    s.market.editQuantity(s.id, pcs(4));
    s.shop.sync(s.market);
    s.other.sell(s.otherId, pcs(4)); // nothing is left for this account: zero is written over the difference
    s.shop.sync(s.other);
    s.shop.sync(s.market);
    QCOMPARE(s.market.shown(u"A"_s), pcs(0));
    const AccountId account = s.shop.account(s.market);
    FirstLinker linker(s.shop.context(), account, {.cause = {.kind = u"manual"_s, .account = account}});
    QVERIFY(s.shop.engine()
                .transact([&]() -> Status {
                    ListingRow row = s.shop.listing(s.market, u"A"_s);
                    TRY(linker.unlink(row));
                    return linksAnother ? linker.linkByOwner(row, s.shop.product(u"B"_s).id) : Status();
                })
                .ok());
    s.pass(lagS + 1);
    for (int run = 0; run < 3; ++run) {
        const RunRow done = s.shop.sync(s.market);
        QVERIFY2(done.status == "completed"_L1 || done.status == "held"_L1, qPrintable(done.errorDetail));
        s.pass(lagS + 1);
    }
    QCOMPARE(s.onHand(), pcs(1));
    QCOMPARE(s.shop.onHand(u"B"_s), pcs(3));
    QCOMPARE(s.edits(), 0);
    QCOMPARE(s.shop.brokenInvariant(), QString());
}

void TestLateEvidence::anOrderLaterThanPromisedGoesToReview()
{
    Shop s({.id = u"cards"_s, .visibilityLagS = 2 * lagS}); // twice what its account is told
    s.shop.set(s.market, u"visibility_lag_s"_s, QString::number(lagS));
    s.market.sell(s.id, pcs(2));
    s.shop.sync(s.market);
    s.pass(lagS + 1);
    s.shop.sync(s.market);
    QCOMPARE(s.edits(), 1); // taken for an edit
    s.pass(lagS);
    s.shop.sync(s.market);
    QCOMPARE(s.shop.problems(u"late_order"_s), 1);
    QCOMPARE(s.onHand(), pcs(1)); // the lower stock stands …
    const auto problem = s.shop.database().value<ProblemId>("SELECT id FROM problems WHERE kind = 'late_order'");
    QVERIFY(s.shop.engine().reverseEdit(**problem)); // … until the owner agrees that the edit was this order
    QCOMPARE(s.onHand(), pcs(3));
    QCOMPARE(s.shop.problems(u"late_order"_s), 0);
    s.pass(lagS);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.onHand(), pcs(3));
    QCOMPARE(s.shop.difference(), QString());
    QVERIFY(!s.shop.engine().reverseEdit(**problem)); // once
}

void TestLateEvidence::anOrderOfAnotherClockExplainsAnEdit_data()
{
    QTest::addColumn<int>("measuredMs"); // our clock less theirs; 0 = never measured
    QTest::addColumn<int>("placedS");    // by their clock, after the edit was seen by ours
    QTest::addColumn<bool>("explained");
    QTest::newRow("their clock may be a minute ahead") << 0 << 60 << true;
    QTest::newRow("sold three minutes later") << 0 << 180 << false;
    QTest::newRow("their clock is three minutes ahead") << -180'000 << 170 << true;
    QTest::newRow("sold later than their clock is ahead") << -180'000 << 190 << false;
    QTest::newRow("their clock is ours: sold a minute later") << 1 << 60 << false;
    QTest::newRow("their clock is behind: sold a minute later") << 120'000 << -60 << false;
}

void TestLateEvidence::anOrderOfAnotherClockExplainsAnEdit()
{
    QFETCH(const int, measuredMs);
    QFETCH(const int, placedS);
    QFETCH(const bool, explained);
    Shop s(lagging);
    s.shop.set(s.market, u"visibility_lag_s"_s, u"0"_s);
    const QString order = s.market.sell(s.id, pcs(2));
    s.shop.sync(s.market); // shows 3, and no order tells why
    QCOMPARE(s.edits(), 1);
    const UtcMs seenAt = s.shop.clock().now();
    if (measuredMs != 0) {
        AccountRow account = s.shop.accountRow(s.market);
        account.identity.insert(u"clock_skew_ms"_s, measuredMs);
        QVERIFY(s.shop.engine().transact([&] { return s.shop.context().accounts.update(account); }));
    }
    RemoteOrder late = s.market.remoteOrder(order);
    late.placedAt = seenAt + placedS * 1000LL;
    late.modifiedAt = late.placedAt;
    s.shop.webhook(s.market, late);
    QCOMPARE(s.shop.problems(u"late_order"_s), explained ? 1 : 0);
    QCOMPARE(s.onHand(), pcs(1)); // the lower stock stands either way
}

void TestLateEvidence::anUnexplainedDropIsListedForACount()
{
    Shop s;
    s.market.editQuantity(s.id, pcs(3));
    s.shop.sync(s.market);
    QCOMPARE(s.shop.listing(s.market, u"A"_s).trust, Trust::Unexplained);
    s.market.editQuantity(s.id, pcs(4));
    s.shop.sync(s.market);
    QCOMPARE(s.shop.listing(s.market, u"A"_s).trust, Trust::Confirmed);
}

QTEST_GUILESS_MAIN(TestLateEvidence)
#include "tst_late_evidence.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(evenstock::Fate)

// sync.md section 3: every write is recorded before it is sent, and ends confirmed, refused or in doubt.
class TestDeliveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriteIsRecordedBeforeItIsSent();
    void whatBecomesOfAWrite_data();
    void whatBecomesOfAWrite();
    void aRefusalEndsWithWhatWasAskedFor();
    void aDoubtIsNeverSentAgainBlindly_data();
    void aDoubtIsNeverSentAgainBlindly();
    void anEditBesideAnIncrementInDoubt_data();
    void anEditBesideAnIncrementInDoubt();
    void aWriteThatMayStillLandIsWaitedFor();
    void aWriteThatLandsAfterTheZeroSentOverIt_data();
    void aWriteThatLandsAfterTheZeroSentOverIt();
    void aWriteSentLongAfterItWasRecordedIsWaitedForToo();
    void aPriceInDoubtIsReadBackBeforeAnotherIsSent();
    void aPriceInDoubtThatIsSeenIsOver();
    void aWriteThatIsOverIsNotWaitedFor();
    void readOnlyCredentialsSendNothing();
    void aRefusedTextDoesNotHoldUpTheQuantity();
    void aRefusedQuantityWaitsForAChange();
    void aJobIsAskedAboutByTheNextRun();
    void aJobAtWorkGetsNoSecondWriteBeside();
    void whatAJobWasToMakeIsNotMadeAgainBesideIt();
    void aCreateThatMayHaveBecomeAJobIsNotMadeAgain_data();
    void aCreateThatMayHaveBecomeAJobIsNotMadeAgain();
    void aCreateWhoseAnswerWasLostIsFound_data();
    void aCreateWhoseAnswerWasLostIsFound();
    void aReceiptThatCouldNotBeStoredLeavesADoubt();
    void theMostUrgentGoesFirst();
    void manyEditsAreOneWrite();
    void zeroIsSentOnAnUnsettledBase();
    void nothingButZeroIsSentOnAnUnsettledBase();
};

namespace {

Quantity pcs(int count)
{
    return Quantity::pieces(count);
}

struct Shop {
    explicit Shop(const FakeMarketOptions &options = {.id = u"cards"_s})
        : market(shop.open(options))
    {
        id = market.list({.sku = u"A"_s, .quantity = pcs(5)});
        shop.sync(market);
        market.requests.clear();
    }
    ListingRow row() { return shop.listing(market, u"A"_s); }
    DeliveryRow last() { return shop.deliveries(market).last(); }

    FakeShop shop;
    FakeMarket &market;
    QString id;
};

} // namespace

void TestDeliveries::aWriteIsRecordedBeforeItIsSent()
{
    Shop s;
    s.shop.addStock(u"A"_s, pcs(2));
    bool looked = false;
    s.market.fate = [&](const Change &change) {
        const auto delivery = s.shop.context().runs.findDelivery(change.delivery);
        looked = *delivery && (*delivery)->state == DeliveryState::Recorded && s.row().after == ShownSet{pcs(7)} &&
                 s.row().trust == Trust::InFlight;
        return Fate::Answered;
    };
    s.shop.sync(s.market);
    QVERIFY(looked);
    QCOMPARE(s.last().state, DeliveryState::Confirmed);
    QCOMPARE(s.row().trust, Trust::Confirmed);
    QVERIFY(!s.row().after);
}

void TestDeliveries::whatBecomesOfAWrite_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<int>("delivery");
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("writes"); // in that run and the next
    QTest::newRow("answered") << Fate::Answered << int(DeliveryState::Confirmed) << 7 << 1;
    QTest::newRow("its answer lost: the reading shows it")
        << Fate::AnswerLost << int(DeliveryState::Confirmed) << 7 << 1;
    QTest::newRow("never arrived: the reading shows that, and it is sent again")
        << Fate::NotArrived << int(DeliveryState::NotSent) << 7 << 2;
    QTest::newRow("certainly not sent") << Fate::NotSent << int(DeliveryState::NotSent) << 7 << 2;
    QTest::newRow("refused") << Fate::Refused << int(DeliveryState::Refused) << 5 << 1;
}

void TestDeliveries::whatBecomesOfAWrite()
{
    QFETCH(const Fate, fate);
    QFETCH(const int, delivery);
    QFETCH(const int, shown);
    QFETCH(const int, writes);
    Shop s({.id = u"cards"_s, .relative = true});
    s.shop.addStock(u"A"_s, pcs(2));
    int sent = 0;
    s.market.fate = [&](const Change &) { return sent++ == 0 ? fate : Fate::Answered; };
    const RunRow run = s.shop.sync(s.market);
    QCOMPARE(s.shop.deliveries(s.market).first().state, DeliveryState(delivery));
    QCOMPARE(run.counters.inDoubt, 0); // settled by the end of the run
    QCOMPARE(run.counters.refused, fate == Fate::Refused ? 1 : 0);
    QCOMPARE(run.status, fate == Fate::Refused ? u"partial"_s : u"completed"_s);
    s.shop.sync(s.market);
    QCOMPARE(s.market.shown(u"A"_s), pcs(shown));
    QCOMPARE(s.market.writes().size(), writes);
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(7));
    QCOMPARE(s.shop.ledger(u"A"_s).size(), 2);
    QCOMPARE(s.shop.problems(u"delivery"_s), fate == Fate::Refused ? 1 : 0);
}

void TestDeliveries::aRefusalEndsWithWhatWasAskedFor()
{
    Shop s({.id = u"cards"_s});
    const QString before = moneyToField(s.shop.product(u"A"_s).price);
    s.market.fate = [&](const Change &) { return Fate::Refused; };
    s.shop.edit(u"A"_s, Field::Price, u"0 EUR"_s);
    s.shop.sync(s.market);
    QCOMPARE(s.shop.problems(u"delivery"_s), 1);
    s.shop.edit(u"A"_s, Field::Price, before); // as the marketplace still shows it: nothing is sent
    QCOMPARE(s.shop.problems(u"delivery"_s), 0);
    QVERIFY(s.shop.listing(s.market, u"A"_s).held.isEmpty());
    s.shop.addStock(u"A"_s, pcs(2));
    s.shop.sync(s.market);
    QCOMPARE(s.shop.problems(u"delivery"_s), 1);
    s.shop.addStock(u"A"_s, pcs(-2));
    QCOMPARE(s.shop.problems(u"delivery"_s), 0);
    QVERIFY(s.shop.listing(s.market, u"A"_s).held.isEmpty());
}

void TestDeliveries::aDoubtIsNeverSentAgainBlindly_data()
{
    QTest::addColumn<bool>("relative");
    QTest::addColumn<Fate>("fate");
    for (const bool relative : {false, true}) {
        for (const Fate fate : {Fate::AnswerLost, Fate::NotArrived})
            QTest::addRow("%s, %s", relative ? "increment" : "absolute",
                          fate == Fate::AnswerLost ? "arrived" : "not arrived")
                << relative << fate;
    }
}

void TestDeliveries::aDoubtIsNeverSentAgainBlindly()
{
    QFETCH(const bool, relative);
    QFETCH(const Fate, fate);
    Shop s({.id = u"cards"_s, .relative = relative});
    s.shop.addStock(u"A"_s, pcs(2));
    s.market.fate = [fate](const Change &) { return fate; };
    s.market.failure = [](FakeRequest::Kind kind) { // the line is dead after the write: nothing can be read back
        return kind == FakeRequest::Kind::Some ? std::optional(makeError(ErrorCode::Offline, u"gone"_s)) : std::nullopt;
    };
    s.shop.sync(s.market);
    QCOMPARE(s.last().state, DeliveryState::InDoubt);
    s.market.requests.clear();
    s.shop.sync(s.market, {.only = u"push"_s});
    QVERIFY(s.market.writes().isEmpty());
    s.market.failure = {};
    s.market.fate = {};
    QVERIFY(s.shop.settle());
    QCOMPARE(s.market.shown(u"A"_s), pcs(7));
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(7));
    QCOMPARE(s.market.writes().size(), fate == Fate::AnswerLost ? 0 : 1);
}

void TestDeliveries::anEditBesideAnIncrementInDoubt_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<int>("edited");
    QTest::addColumn<int>("onHand");
    QTest::newRow("one that shows what the increment would: nothing tells them apart, the lower stock stands")
        << Fate::NotArrived << 8 << 8;
    QTest::newRow("one that undoes the increment: it is sent again") << Fate::AnswerLost << 5 << 8;
    QTest::newRow("as much again on top of the increment") << Fate::AnswerLost << 11 << 11;
    QTest::newRow("a small one where the increment never arrived") << Fate::NotArrived << 6 << 9;
    QTest::newRow("a small one on top of the increment") << Fate::AnswerLost << 9 << 9;
}

// The base is a set: of 5 and 8 the reading picks one, and only what is neither is an edit, from the nearest.
void TestDeliveries::anEditBesideAnIncrementInDoubt()
{
    QFETCH(const Fate, fate);
    QFETCH(const int, edited);
    QFETCH(const int, onHand);
    Shop s({.id = u"cards"_s, .relative = true});
    s.shop.addStock(u"A"_s, pcs(3));
    bool sent = false;
    s.market.fate = [&](const Change &) { return std::exchange(sent, true) ? Fate::Answered : fate; };
    bool changed = false;
    s.shop.between = [&](const QString &step) {
        if (step == "write arrived"_L1 && !std::exchange(changed, true))
            s.market.editQuantity(s.id, pcs(edited));
    };
    s.shop.sync(s.market);
    s.shop.between = {};
    QVERIFY(changed);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(onHand));
    QCOMPARE(s.market.shown(u"A"_s), pcs(onHand));
    QCOMPARE(s.shop.ledger(u"A"_s).size(), onHand == 8 ? 2 : 3);
    QCOMPARE(s.shop.difference(), QString());
}

void TestDeliveries::aWriteThatMayStillLandIsWaitedFor()
{
    Shop s({.id = u"cards"_s, .relative = true, .landingS = 60});
    s.shop.addStock(u"A"_s, pcs(2));
    s.market.fate = [](const Change &) { return Fate::Late; };
    s.shop.sync(s.market);
    s.market.fate = {};
    s.shop.sync(s.market); // shows 5 still, but the write may come
    QCOMPARE(s.market.writes().size(), 1);
    QCOMPARE(s.last().state, DeliveryState::InDoubt);
    s.market.runJobs();
    s.shop.sync(s.market);
    QCOMPARE(s.last().state, DeliveryState::Confirmed);
    QCOMPARE(s.market.shown(u"A"_s), pcs(7));
    QCOMPARE(s.market.writes().size(), 1);
    QCOMPARE(s.shop.difference(), QString());
}

void TestDeliveries::aWriteThatLandsAfterTheZeroSentOverIt_data()
{
    QTest::addColumn<bool>("relative");
    QTest::addColumn<bool>("zeroIsLost");
    QTest::addColumn<int>("readAfterS");
    for (const bool relative : {false, true}) {
        for (const bool zeroIsLost : {false, true}) {
            for (const int readAfterS : {10, 400})
                QTest::addRow("%s, the answer to zero %s, read %d s later", relative ? "increment" : "absolute",
                              zeroIsLost ? "lost" : "heard", readAfterS)
                    << relative << zeroIsLost << readAfterS;
        }
    }
}

// Zero is sent over a write in doubt and read back, and then the older write is carried out: that is no edit.
void TestDeliveries::aWriteThatLandsAfterTheZeroSentOverIt()
{
    QFETCH(const bool, relative);
    QFETCH(const bool, zeroIsLost);
    QFETCH(const int, readAfterS);
    Shop s({.id = u"cards"_s, .relative = relative, .landingS = 300});
    s.market.fate = [](const Change &) { return Fate::Late; };
    s.shop.addStock(u"A"_s, pcs(3));
    s.shop.sync(s.market);
    s.market.fate = [zeroIsLost](const Change &) { return zeroIsLost ? Fate::AnswerLost : Fate::Answered; };
    s.shop.addStock(u"A"_s, -pcs(8));
    s.shop.sync(s.market);
    QCOMPARE(s.market.shown(u"A"_s), pcs(0));
    s.market.fate = {};
    s.shop.sync(s.market);
    s.market.runJobs();
    QCOMPARE(s.market.shown(u"A"_s), relative ? pcs(3) : pcs(8));
    s.shop.clock().advance(std::chrono::seconds(readAfterS));
    s.shop.sync(s.market);
    s.shop.clock().advance(std::chrono::seconds(400));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.market.shown(u"A"_s), pcs(0));
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(0));
    QCOMPARE(s.shop.ledger(u"A"_s).size(), 3); // opening, and what came and went here
    QCOMPARE(s.shop.difference(), QString());
}

void TestDeliveries::aWriteSentLongAfterItWasRecordedIsWaitedForToo()
{
    Shop s({.id = u"cards"_s, .relative = true, .landingS = 60});
    s.shop.addStock(u"A"_s, pcs(2));
    s.market.fate = [&s](const Change &) { // the rest of its batch, and the limit, went before it
        s.shop.clock().advance(std::chrono::minutes(2));
        return Fate::Late;
    };
    s.shop.sync(s.market);
    s.market.fate = {};
    s.shop.sync(s.market);
    QCOMPARE(s.market.writes().size(), 1);
    s.market.runJobs();
    s.shop.sync(s.market);
    QCOMPARE(s.market.shown(u"A"_s), pcs(7));
    QCOMPARE(s.market.writes().size(), 1);
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(7));
    QCOMPARE(s.shop.difference(), QString());
}

void TestDeliveries::aPriceInDoubtIsReadBackBeforeAnotherIsSent()
{
    Shop s({.id = u"cards"_s, .relative = true, .landingS = 60});
    s.shop.edit(u"A"_s, Field::Price, u"1100 EUR"_s);
    s.market.fate = [](const Change &) { return Fate::Late; };
    s.shop.sync(s.market);
    s.market.fate = {};
    s.shop.edit(u"A"_s, Field::Price, u"1200 EUR"_s);
    s.shop.sync(s.market); // the older price may still come, over this one
    QCOMPARE(s.market.writes().size(), 1);
    QCOMPARE(s.last().state, DeliveryState::InDoubt);
    s.shop.clock().advance(std::chrono::seconds(61));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.market.writes().size(), 2);
    QCOMPARE(s.market.bySku(u"A"_s)->fields.value(Field::Price), u"1200 EUR"_s);
    QCOMPARE(s.shop.difference(), QString());
}

void TestDeliveries::aPriceInDoubtThatIsSeenIsOver()
{
    Shop s({.id = u"cards"_s, .relative = true, .landingS = 60});
    s.shop.edit(u"A"_s, Field::Price, u"1100 EUR"_s);
    s.market.fate = [](const Change &) { return Fate::AnswerLost; };
    s.shop.sync(s.market);
    s.market.fate = {};
    s.shop.edit(u"A"_s, Field::Price, u"1200 EUR"_s);
    QVERIFY(s.shop.settle()); // the clock stands: nothing waits for the time in which it could still come
    QVERIFY(!s.row().inDoubt);
    QCOMPARE(s.market.writes().size(), 2);
    QCOMPARE(s.market.bySku(u"A"_s)->fields.value(Field::Price), u"1200 EUR"_s);
    QCOMPARE(s.shop.difference(), QString());
}

void TestDeliveries::aWriteThatIsOverIsNotWaitedFor()
{
    Shop s({.id = u"cards"_s, .relative = true, .landingS = 60});
    s.shop.addStock(u"A"_s, pcs(2));
    s.market.fate = [](const Change &) { return Fate::Broken; };
    s.shop.sync(s.market);
    s.market.fate = {};
    s.shop.sync(s.market); // the clock has not moved
    QCOMPARE(s.market.shown(u"A"_s), pcs(7));
    QCOMPARE(s.market.writes().size(), 2);
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(7));
    QCOMPARE(s.shop.difference(), QString());

    s.shop.addStock(u"A"_s, pcs(1)); // a late one before it leaves no wait behind
    s.market.fate = [](const Change &) { return Fate::AnswerLost; };
    s.shop.sync(s.market);
    s.shop.addStock(u"A"_s, pcs(1));
    s.market.fate = [](const Change &) { return Fate::Broken; };
    s.shop.sync(s.market);
    s.market.fate = {};
    s.shop.sync(s.market);
    QCOMPARE(s.market.shown(u"A"_s), pcs(9));
    QCOMPARE(s.last().state, DeliveryState::Confirmed);
}

void TestDeliveries::readOnlyCredentialsSendNothing()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    FakeMarket &theirs = shop.open({.id = u"theirs"_s, .stockIsTheirs = true, .isReadOnly = true});
    cards.list({.sku = u"A"_s, .fields = {{Field::Title, u"Old"_s}}, .quantity = pcs(5)});
    theirs.list({.sku = u"A"_s, .fields = {{Field::Title, u"Old"_s}}, .quantity = pcs(40)});
    shop.sync(cards);
    shop.sync(theirs);
    shop.edit(u"A"_s, Field::Title, u"New"_s);
    shop.addStock(u"A"_s, pcs(1));
    shop.sync(cards);
    shop.sync(theirs);
    QCOMPARE(cards.bySku(u"A"_s)->fields.value(Field::Title), u"New"_s);
    QVERIFY(theirs.writes().isEmpty());
}

void TestDeliveries::aRefusedTextDoesNotHoldUpTheQuantity()
{
    Shop s;
    s.shop.edit(u"A"_s, Field::Title, u"too long"_s);
    s.shop.addStock(u"A"_s, pcs(2));
    s.market.fate = [](const Change &change) { return change.fields.isEmpty() ? Fate::Answered : Fate::Refused; };
    s.shop.sync(s.market);
    QCOMPARE(s.shop.problems(u"delivery"_s), 1);
    s.shop.sync(s.market);
    QCOMPARE(s.market.shown(u"A"_s), pcs(7));
    s.market.requests.clear();
    s.shop.sync(s.market);
    QVERIFY(s.market.writes().isEmpty()); // not tried at every run
    s.market.fate = {};
    s.shop.edit(u"A"_s, Field::Title, u"short"_s);
    s.shop.sync(s.market);
    QCOMPARE(s.market.listings().at(s.id).fields.value(Field::Title), u"short"_s);
    QCOMPARE(s.shop.problems(u"delivery"_s), 0);
}

void TestDeliveries::aRefusedQuantityWaitsForAChange()
{
    Shop s;
    s.shop.addStock(u"A"_s, pcs(2));
    s.market.fate = [](const Change &) { return Fate::Refused; };
    s.shop.sync(s.market);
    s.shop.sync(s.market);
    QCOMPARE(s.market.writes().size(), 1);
    QVERIFY(s.shop.engine().dirtyAccounts({})->isEmpty()); // nobody is woken for it
    s.market.fate = {};
    s.shop.addStock(u"A"_s, pcs(1));
    s.shop.sync(s.market);
    QCOMPARE(s.market.shown(u"A"_s), pcs(8));
}

void TestDeliveries::aJobIsAskedAboutByTheNextRun()
{
    Shop s({.id = u"cards"_s, .relative = true, .jobs = true});
    s.shop.addStock(u"A"_s, pcs(2));
    s.market.failure = [](FakeRequest::Kind kind) {
        return kind == FakeRequest::Kind::Job ? std::optional(makeError(ErrorCode::Timeout, u"no answer"_s))
                                              : std::nullopt;
    };
    QCOMPARE(s.shop.sync(s.market).status, u"failed"_s);
    QCOMPARE(s.last().state, DeliveryState::Accepted);
    s.shop.reopen(); // another process
    QCOMPARE(s.last().state, DeliveryState::Accepted);
    s.market.failure = {};
    s.market.runJobs(); // carried out meanwhile
    s.market.sell(s.id, pcs(1));
    s.shop.sync(s.market);
    QCOMPARE(s.last().state, DeliveryState::Confirmed);
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(6));
    QCOMPARE(s.market.writes().size(), 1);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.difference(), QString());
}

void TestDeliveries::aJobAtWorkGetsNoSecondWriteBeside()
{
    Shop s({.id = u"cards"_s, .relative = true, .jobs = true});
    s.market.jobAnswer = JobAnswer::AtWork;
    s.shop.edit(u"A"_s, Field::Title, u"Another"_s);
    s.shop.sync(s.market);
    s.shop.sync(s.market);
    QCOMPARE(s.last().state, DeliveryState::Accepted);
    QCOMPARE(s.market.writes().size(), 1);

    s.shop.addStock(u"A"_s, pcs(-5)); // zero waits for nothing
    s.shop.sync(s.market);
    QCOMPARE(s.market.writes().size(), 2);
    QCOMPARE(s.market.writes().last().quantity, std::optional(pcs(0)));

    s.market.jobAnswer = JobAnswer::Done;
    QVERIFY(s.shop.settle());
    QCOMPARE(s.market.listings().at(s.id).fields.value(Field::Title), u"Another"_s);
    QCOMPARE(s.shop.difference(), QString());
}

void TestDeliveries::whatAJobWasToMakeIsNotMadeAgainBesideIt()
{
    Shop s({.id = u"cards"_s, .relative = true, .goneAtZero = true, .jobs = true});
    s.shop.addStock(u"A"_s, pcs(-5));
    QVERIFY(s.shop.settle());
    s.market.requests.clear();
    s.shop.addStock(u"A"_s, pcs(2));
    s.market.jobAnswer = JobAnswer::GivenUp;
    s.shop.sync(s.market);
    s.shop.clock().advance(std::chrono::minutes(20));
    s.shop.sync(s.market); // not there yet, and not asked for again
    QCOMPARE(s.market.writes().size(), 1);
    s.market.jobAnswer = JobAnswer::Done;
    s.market.runJobs();
    QVERIFY(s.shop.settle());
    QCOMPARE(s.market.writes().size(), 1);
    QCOMPARE(s.market.shown(u"A"_s), pcs(2));
    QCOMPARE(s.shop.difference(), QString());
}

void TestDeliveries::aCreateThatMayHaveBecomeAJobIsNotMadeAgain_data()
{
    QTest::addColumn<bool>("dies");
    QTest::newRow("the answer with the job's id was lost") << false;
    QTest::newRow("the process died before the job's id was stored") << true;
}

void TestDeliveries::aCreateThatMayHaveBecomeAJobIsNotMadeAgain()
{
    QFETCH(const bool, dies);
    Shop s({.id = u"cards"_s, .relative = true, .goneAtZero = true, .jobs = true, .lateJobS = 3000, .landingS = 60});
    s.shop.addStock(u"A"_s, pcs(-5));
    QVERIFY(s.shop.settle());
    s.market.requests.clear();
    s.shop.addStock(u"A"_s, pcs(2));
    s.market.fate = [](const Change &) { return Fate::Late; };
    if (dies)
        s.shop.between = [](const QString &step) {
            if (step.contains(u"job accepted"_s))
                throw ProcessDied();
        };
    s.shop.sync(s.market);
    s.shop.between = {};
    s.market.fate = {};
    QCOMPARE(s.market.writes().size(), 1);
    s.shop.clock().advance(std::chrono::minutes(2)); // a single write would be over by now
    s.shop.sync(s.market);
    s.shop.sync(s.market);
    QCOMPARE(s.market.writes().size(), 1);
    s.market.runJobs();
    QVERIFY(s.shop.settle());
    QCOMPARE(s.market.writes().size(), 1);
    QCOMPARE(s.market.shown(u"A"_s), pcs(2));
    QCOMPARE(s.shop.difference(), QString());
}

void TestDeliveries::aCreateWhoseAnswerWasLostIsFound_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<bool>("dies");
    QTest::newRow("made, the answer lost") << Fate::AnswerLost << false;
    QTest::newRow("not made") << Fate::NotArrived << false;
    QTest::newRow("made, and the process died") << Fate::Answered << true;
}

void TestDeliveries::aCreateWhoseAnswerWasLostIsFound()
{
    QFETCH(const Fate, fate);
    QFETCH(const bool, dies);
    Shop s;
    FakeMarket &books = s.shop.open({.id = u"books"_s, .hides = {Field::Images}});
    s.shop.sync(books);
    s.shop.publish(u"A"_s, books);
    books.fate = [fate](const Change &) { return fate; };
    s.shop.between = [dies](const QString &step) {
        if (dies && step == "write arrived"_L1)
            throw ProcessDied();
    };
    s.shop.sync(books);
    s.shop.between = {};
    books.fate = {};
    for (int run = 0; run < 3; ++run)
        s.shop.sync(books);
    QCOMPARE(books.listings().size(), 1U);
    QCOMPARE(books.shown(u"A"_s), pcs(5));
    const ListingRow row = s.shop.listing(books, u"A"_s);
    QCOMPARE(row.status, ListingStatus::Active);
    QCOMPARE(row.externalId, books.bySku(u"A"_s)->externalId);
    QVERIFY(row.marker.isEmpty());
    QCOMPARE(row.base.value(Field::Images, u"unknown"_s), u"[]"_s);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.difference(), QString());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(5));
}

void TestDeliveries::aReceiptThatCouldNotBeStoredLeavesADoubt()
{
    Shop s;
    s.shop.addStock(u"A"_s, pcs(2));
    s.shop.between = [&s](const QString &step) { // the disk is full from here on
        if (step == "write arrived"_L1)
            QVERIFY(s.shop.database().run("PRAGMA query_only = ON"));
    };
    QCOMPARE(s.shop.sync(s.market).status, u"failed"_s);
    s.shop.between = {};
    QVERIFY(s.shop.database().run("PRAGMA query_only = OFF"));
    QCOMPARE(s.last().state, DeliveryState::Recorded);
    s.market.requests.clear();

    s.shop.addStock(u"A"_s, pcs(-7)); // sold out elsewhere, in the same process
    s.shop.sync(s.market);
    QCOMPARE(s.market.shown(u"A"_s), pcs(0));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(0));
    QCOMPARE(s.shop.difference(), QString());
    QCOMPARE(s.shop.brokenInvariant(), QString());
}

void TestDeliveries::theMostUrgentGoesFirst()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .pushBatch = 1});
    for (const QString &sku : {u"text"_s, u"price"_s, u"raise"_s, u"lower"_s, u"zero"_s})
        cards.list({.sku = sku, .quantity = pcs(5)});
    shop.sync(cards);
    shop.edit(u"text"_s, Field::Title, u"x"_s);
    shop.edit(u"price"_s, Field::Price, u"1100 EUR"_s);
    shop.addStock(u"raise"_s, pcs(1));
    shop.addStock(u"lower"_s, pcs(-1));
    shop.addStock(u"zero"_s, pcs(-5));
    cards.requests.clear();
    shop.sync(cards);
    QStringList order;
    for (const FakeRequest &write : cards.writes())
        order.append(cards.listings().at(write.externalId).sku);
    QCOMPARE(order, QStringList({u"zero"_s, u"lower"_s, u"raise"_s, u"price"_s, u"text"_s}));
}

void TestDeliveries::manyEditsAreOneWrite()
{
    Shop s;
    for (int i = 1; i <= 4; ++i) {
        s.shop.addStock(u"A"_s, pcs(1));
        s.shop.edit(u"A"_s, Field::Title, u"Title %1"_s.arg(i));
    }
    s.shop.sync(s.market);
    QCOMPARE(s.market.writes().size(), 1);
    QCOMPARE(s.market.shown(u"A"_s), pcs(9));
    QCOMPARE(s.market.listings().at(s.id).fields.value(Field::Title), u"Title 4"_s);
}

void TestDeliveries::zeroIsSentOnAnUnsettledBase()
{
    Shop s;
    s.shop.addStock(u"A"_s, pcs(2));
    s.market.fate = [](const Change &) { return Fate::NotArrived; };
    s.market.failure = [](FakeRequest::Kind kind) {
        return kind == FakeRequest::Kind::Some ? std::optional(makeError(ErrorCode::Offline, u"gone"_s)) : std::nullopt;
    };
    s.shop.sync(s.market);
    QVERIFY(s.row().inDoubt);
    s.market.fate = {};
    s.shop.addStock(u"A"_s, pcs(-7)); // sold elsewhere
    s.shop.sync(s.market, {.only = u"push"_s});
    QCOMPARE(s.market.shown(u"A"_s), pcs(0));
    QCOMPARE(s.row().possible, QList{pcs(0)});
    s.market.failure = {};
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.difference(), QString());
}

void TestDeliveries::nothingButZeroIsSentOnAnUnsettledBase()
{
    Shop s({.id = u"cards"_s, .relative = true});
    const QString order = s.market.sell(s.id, pcs(2));
    s.shop.sync(s.market);
    s.market.cancel(order); // given back to the shelf, but not put on sale: 3 or 5
    s.shop.webhook(s.market, s.market.remoteOrder(order));
    QCOMPARE(s.row().possible, QList({pcs(3), pcs(5)}));
    s.market.requests.clear();
    s.shop.sync(s.market, {.only = u"push"_s});
    QVERIFY(s.market.count(FakeRequest::Kind::Some) > 0); // read first
    QCOMPARE(s.market.writes().size(), 1);
    QCOMPARE(s.market.shown(u"A"_s), pcs(5));
}

QTEST_GUILESS_MAIN(TestDeliveries)
#include "tst_deliveries.moc"

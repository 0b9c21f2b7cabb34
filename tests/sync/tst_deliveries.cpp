// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/one_listing_shop.h"

using namespace evenstock;

// sync.md section 3: every write is recorded before it is sent, and ends confirmed, refused or in doubt.
class TestDeliveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriteIsRecordedBeforeItIsSent();
    void whatBecomesOfAWrite_data();
    void whatBecomesOfAWrite();
    void aRefusalEndsWithWhatWasAskedFor();
    void readOnlyCredentialsSendNothing();
    void aRefusedTextDoesNotHoldUpTheQuantity();
    void aRefusedQuantityWaitsForAChange();
    void aJobIsAskedAboutByTheNextRun();
    void aJobAtWorkGetsNoSecondWriteBeside();
    void whatAJobWasToMakeIsNotMadeAgainBesideIt();
    void aCreateThatMayHaveBecomeAJobIsNotMadeAgain_data();
    void aCreateThatMayHaveBecomeAJobIsNotMadeAgain();
    void theMostUrgentGoesFirst();
    void manyEditsAreOneWrite();
    void zeroIsSentOnAnUnsettledBase();
    void nothingButZeroIsSentOnAnUnsettledBase();
};

void TestDeliveries::aWriteIsRecordedBeforeItIsSent()
{
    OneListingShop s;
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
    OneListingShop s({.id = u"cards"_s, .relative = true});
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
    OneListingShop s({.id = u"cards"_s});
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
    OneListingShop s;
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
    OneListingShop s;
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
    OneListingShop s({.id = u"cards"_s, .relative = true, .jobs = true});
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
    OneListingShop s({.id = u"cards"_s, .relative = true, .jobs = true});
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
    OneListingShop s({.id = u"cards"_s, .relative = true, .goneAtZero = true, .jobs = true});
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
    OneListingShop s(
        {.id = u"cards"_s, .relative = true, .goneAtZero = true, .jobs = true, .lateJobS = 3000, .landingS = 60});
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
    OneListingShop s;
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
    OneListingShop s;
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
    OneListingShop s({.id = u"cards"_s, .relative = true});
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

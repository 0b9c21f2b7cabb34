// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/one_listing_shop.h"

using namespace evenstock;

// sync.md section 3: what became of a write whose answer is missing is read back, never guessed.
class TestDeliveriesInDoubt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
    void aCreateWhoseAnswerWasLostIsFound_data();
    void aCreateWhoseAnswerWasLostIsFound();
    void aReceiptThatCouldNotBeStoredLeavesADoubt();
};

void TestDeliveriesInDoubt::aDoubtIsNeverSentAgainBlindly_data()
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

void TestDeliveriesInDoubt::aDoubtIsNeverSentAgainBlindly()
{
    QFETCH(const bool, relative);
    QFETCH(const Fate, fate);
    OneListingShop s({.id = u"cards"_s, .relative = relative});
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

void TestDeliveriesInDoubt::anEditBesideAnIncrementInDoubt_data()
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
void TestDeliveriesInDoubt::anEditBesideAnIncrementInDoubt()
{
    QFETCH(const Fate, fate);
    QFETCH(const int, edited);
    QFETCH(const int, onHand);
    OneListingShop s({.id = u"cards"_s, .relative = true});
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

void TestDeliveriesInDoubt::aWriteThatMayStillLandIsWaitedFor()
{
    OneListingShop s({.id = u"cards"_s, .relative = true, .landingS = 60});
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

void TestDeliveriesInDoubt::aWriteThatLandsAfterTheZeroSentOverIt_data()
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
void TestDeliveriesInDoubt::aWriteThatLandsAfterTheZeroSentOverIt()
{
    QFETCH(const bool, relative);
    QFETCH(const bool, zeroIsLost);
    QFETCH(const int, readAfterS);
    OneListingShop s({.id = u"cards"_s, .relative = relative, .landingS = 300});
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

void TestDeliveriesInDoubt::aWriteSentLongAfterItWasRecordedIsWaitedForToo()
{
    OneListingShop s({.id = u"cards"_s, .relative = true, .landingS = 60});
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

void TestDeliveriesInDoubt::aPriceInDoubtIsReadBackBeforeAnotherIsSent()
{
    OneListingShop s({.id = u"cards"_s, .relative = true, .landingS = 60});
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

void TestDeliveriesInDoubt::aPriceInDoubtThatIsSeenIsOver()
{
    OneListingShop s({.id = u"cards"_s, .relative = true, .landingS = 60});
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

void TestDeliveriesInDoubt::aWriteThatIsOverIsNotWaitedFor()
{
    OneListingShop s({.id = u"cards"_s, .relative = true, .landingS = 60});
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

void TestDeliveriesInDoubt::aCreateWhoseAnswerWasLostIsFound_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<bool>("dies");
    QTest::addColumn<Direction>("images");
    QTest::newRow("made, the answer lost") << Fate::AnswerLost << false << Direction::Both;
    QTest::newRow("not made") << Fate::NotArrived << false << Direction::Both;
    QTest::newRow("made, and the process died") << Fate::Answered << true << Direction::Both;
    QTest::newRow("made, its images left alone") << Fate::Answered << false << Direction::Off;
    QTest::newRow("made, the answer lost, its images left alone") << Fate::AnswerLost << false << Direction::Off;
    QTest::newRow("made, and the process died, its images left alone") << Fate::Answered << true << Direction::Off;
}

void TestDeliveriesInDoubt::aCreateWhoseAnswerWasLostIsFound()
{
    QFETCH(const Fate, fate);
    QFETCH(const bool, dies);
    QFETCH(const Direction, images);
    OneListingShop s;
    FakeMarket &books =
        s.shop.open({.id = u"books"_s, .directions = {{Field::Images, images}}, .hides = {Field::Images}});
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
    // Agreed where they are sent; left alone they are the marketplace's, whether the answer came or not.
    QCOMPARE(row.base.value(Field::Images, u"unknown"_s), images == Direction::Both ? u"[]"_s : u"unknown"_s);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.difference(), QString());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(5));
}

void TestDeliveriesInDoubt::aReceiptThatCouldNotBeStoredLeavesADoubt()
{
    OneListingShop s;
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

QTEST_GUILESS_MAIN(TestDeliveriesInDoubt)
#include "tst_deliveries_in_doubt.moc"

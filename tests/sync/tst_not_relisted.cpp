// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/conflict_desk.h"
#include "app/sync/shelf_count.h"
#include "app/sync/undo.h"
#include "tests/support/fake_shop.h"

#include <QTest>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

// A marketplace that puts the pieces of a cancelled order on sale again only where its seller chose so: the ledger has
// them back once, and where the marketplace has not, the owner is asked before anybody is offered them.
class TestNotRelisted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOnSaleAgainAgreesByItself_data();
    void whatIsOnSaleAgainAgreesByItself();
    void whatIsNotOnSaleAgainWaitsForTheOwner_data();
    void whatIsNotOnSaleAgainWaitsForTheOwner();
    void theAnswerSettlesBothSides_data();
    void theAnswerSettlesBothSides();
    void anAnswerIsTakenBack();
    void otherChannelsWaitForTheReading();
    void aSaleMeanwhileIsNoAnswer();
    void aSaleOfWhatIsOnSaleAgainIsOne();
    void aSaleCancelledBeforeItWasReadIsAskedAboutToo();
    void whatTheOwnerPutsOnSaleThereIsAnAnswer();
    void aCountIsAnAnswer();
    void whatWasAgreedIsNotAskedAgain();
    void twoOrdersAreOneQuestion();
    void aRestartForgetsNothing_data();
    void aRestartForgetsNothing();
    void whatTheOwnerLeftOffSaleLeavesTheStock_data();
    void whatTheOwnerLeftOffSaleLeavesTheStock();
    void whatAZeroWasWrittenOverIsAskedAbout_data();
    void whatAZeroWasWrittenOverIsAskedAbout();
    void marketplacesThatNeverGiveBackAreNotAskedAbout();
    void twoAccountsOfOneProduct();
};

namespace {

Quantity pcs(int count)
{
    return Quantity::pieces(count);
}

FakeMarketOptions cardOptions()
{
    return {.id = u"cards"_s, .relative = true, .relistsAtChoice = true, .goneAtZero = true};
}

// A product on such a marketplace and on another one, and an order of one listing unit, known to the ledger.
struct Shop {
    explicit Shop(int quantity, int units = 1, const FakeMarketOptions &options = cardOptions())
        : cards(shop.open(options))
        , books(shop.open({.id = u"books"_s}))
    {
        listing = cards.list({.sku = u"A"_s, .quantity = pcs(quantity), .units = units});
        books.list({.sku = u"A"_s, .quantity = pcs(quantity * units)});
        shop.sync(cards);
        shop.sync(books);
        order = cards.sell(listing, pcs(1));
        if (!shop.settle())
            qFatal("the sale is never settled");
        forget();
    }
    void forget()
    {
        cards.requests.clear();
        books.requests.clear();
    }
    bool cancelAndSettle(Relisting relisting)
    {
        cards.cancel(order, relisting);
        return shop.settle();
    }
    qsizetype writes() const { return cards.writes().size() + books.writes().size(); }
    QList<ConflictRow> questions() { return shop.openConflicts(cards); }
    Status decide(const ConflictDecision &decision, std::int64_t batch = 77)
    {
        return shop.engine().transact(
            [&] { return ConflictDesk(shop.context(), batch).decide(questions().value(0), decision); });
    }
    ListingRow row() { return shop.listing(cards, u"A"_s); }

    FakeShop shop;
    FakeMarket &cards;
    FakeMarket &books;
    QString listing;
    QString order;
};

void addShapes()
{
    QTest::addColumn<int>("quantity");
    QTest::addColumn<int>("units");
    QTest::newRow("one of several") << 3 << 1;
    QTest::newRow("the last one, whose listing ended") << 1 << 1;
    QTest::newRow("one bundle of several") << 2 << 4;
    QTest::newRow("the last bundle, whose listing ended") << 1 << 4;
}

} // namespace

void TestNotRelisted::whatIsOnSaleAgainAgreesByItself_data()
{
    addShapes();
}

void TestNotRelisted::whatIsOnSaleAgainAgreesByItself()
{
    QFETCH(const int, quantity);
    QFETCH(const int, units);
    Shop s(quantity, units);
    QVERIFY(s.cancelAndSettle(Relisting::OnSaleAgain));
    QVERIFY(s.questions().isEmpty());
    QVERIFY(s.cards.writes().isEmpty());
    QCOMPARE(s.cards.listings().size(), 1U);
    QCOMPARE(s.row().externalId, s.cards.bySku(u"A"_s)->externalId); // under a new id where it had ended
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(quantity * units));
    QCOMPARE(s.books.shown(u"A"_s), pcs(quantity * units));
    QCOMPARE(s.shop.ledger(u"A"_s).size(), 3);
    QCOMPARE(s.shop.difference(), QString());
}

void TestNotRelisted::whatIsNotOnSaleAgainWaitsForTheOwner_data()
{
    addShapes();
}

void TestNotRelisted::whatIsNotOnSaleAgainWaitsForTheOwner()
{
    QFETCH(const int, quantity);
    QFETCH(const int, units);
    Shop s(quantity, units);
    QVERIFY(s.cancelAndSettle(Relisting::LeftOff));
    const auto questions = s.questions();
    QCOMPARE(questions.size(), 1);
    QCOMPARE(questions.first().field, Field::Quantity);
    QCOMPARE(questions.first().local, QString::number(quantity));
    QCOMPARE(questions.first().remote, QString::number(quantity - 1));
    QCOMPARE(s.writes(), 0);
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(quantity * units)); // given back, once
    QCOMPARE(s.shop.ledger(u"A"_s).size(), 3);
    QCOMPARE(s.books.shown(u"A"_s), pcs((quantity - 1) * units));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(s.shop.sync(s.cards).counters.conflicts, 0);
        QCOMPARE(s.shop.sync(s.books).counters.conflicts, 0);
    }
    QCOMPARE(s.questions().size(), 1);
    QCOMPARE(s.questions().first().id, questions.first().id);
    QCOMPARE(s.writes(), 0);
    QCOMPARE(s.shop.brokenInvariant(), QString());
    QCOMPARE(s.shop.difference(), QString());
    // What comes in meanwhile is sold as ever.
    s.shop.addStock(u"A"_s, pcs(units));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.cards.shown(u"A"_s), pcs(quantity));
    QCOMPARE(s.books.shown(u"A"_s), pcs(quantity * units));
    QCOMPARE(s.questions().first().local, QString::number(quantity + 1));
    QCOMPARE(s.questions().first().remote, QString::number(quantity));
}

void TestNotRelisted::theAnswerSettlesBothSides_data()
{
    QTest::addColumn<int>("quantity");
    QTest::addColumn<int>("units");
    QTest::addColumn<ConflictTake>("take");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("stock");
    QTest::newRow("ours: it is put on sale again") << 3 << 1 << ConflictTake::Local << QString() << 3;
    QTest::newRow("theirs: the card is gone") << 3 << 1 << ConflictTake::Remote << QString() << 2;
    QTest::newRow("a number of one's own") << 3 << 1 << ConflictTake::Value << u"7"_s << 7;
    QTest::newRow("ours, made again") << 1 << 1 << ConflictTake::Local << QString() << 1;
    QTest::newRow("theirs, and it stays away") << 1 << 1 << ConflictTake::Remote << QString() << 0;
    QTest::newRow("a number of one's own, made again") << 1 << 1 << ConflictTake::Value << u"2"_s << 2;
    QTest::newRow("ours, of a bundle") << 2 << 4 << ConflictTake::Local << QString() << 8;
    QTest::newRow("theirs, of a bundle") << 2 << 4 << ConflictTake::Remote << QString() << 4;
    QTest::newRow("a number of bundles") << 2 << 4 << ConflictTake::Value << u"0"_s << 0;
}

void TestNotRelisted::theAnswerSettlesBothSides()
{
    QFETCH(const int, quantity);
    QFETCH(const int, units);
    QFETCH(const ConflictTake, take);
    QFETCH(const QString, value);
    QFETCH(const int, stock);
    Shop s(quantity, units);
    QVERIFY(s.cancelAndSettle(Relisting::LeftOff));
    const auto before = s.shop.ledger(u"A"_s);
    QVERIFY(s.decide({.take = take, .value = value}));
    QVERIFY(s.questions().isEmpty());
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(stock));
    QCOMPARE(s.cards.shown(u"A"_s), pcs(stock / units));
    QCOMPARE(s.books.shown(u"A"_s), pcs(stock));
    const auto ledger = s.shop.ledger(u"A"_s);
    QCOMPARE(ledger.size(), before.size() + (take == ConflictTake::Local ? 0 : 1));
    if (take != ConflictTake::Local) {
        QCOMPARE(ledger.last().note, notRelistedNote);
        QCOMPARE(ledger.last().cause, MovementCause::Manual);
    }
    QCOMPARE(s.shop.brokenInvariant(), QString());
    QCOMPARE(s.shop.difference(), QString());
    s.forget();
    QVERIFY(s.shop.settle());
    QVERIFY(s.questions().isEmpty());
    QCOMPARE(s.writes(), 0);
}

void TestNotRelisted::anAnswerIsTakenBack()
{
    Shop s(3);
    QVERIFY(s.cancelAndSettle(Relisting::LeftOff));
    const ConflictRow question = s.questions().first();
    QVERIFY(s.decide({.take = ConflictTake::Remote}, 5));
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(2));
    const auto decided = s.shop.context().runs.findConflict(question.id);
    QVERIFY(s.shop.engine().transact([&]() -> Status {
        TRY_ASSIGN(const QString why, ConflictDesk(s.shop.context(), 0).reopen(**decided));
        return why.isEmpty() ? Status() : Status(makeError(ErrorCode::Internal, why));
    }));
    Undo undo = Undo::ofBatch(s.shop.context(), 5, UndoMode::Apply, 6);
    bool more = true;
    while (more)
        QVERIFY(s.shop.engine().transact([&]() -> Status {
            TRY_ASSIGN(more, undo.step());
            return {};
        }));
    QCOMPARE(s.questions().size(), 1);
    QCOMPARE(s.questions().first().id, question.id);
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(3));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.writes(), 0);
    QVERIFY(s.decide({.take = ConflictTake::Local}, 7));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.cards.shown(u"A"_s), pcs(3));
    QCOMPARE(s.books.shown(u"A"_s), pcs(3));
}

// The order is known by its webhook; nobody has looked yet whether the piece is on sale again.
void TestNotRelisted::otherChannelsWaitForTheReading()
{
    Shop s(3);
    s.cards.cancel(s.order, Relisting::OnSaleAgain);
    s.shop.webhook(s.cards, s.cards.remoteOrder(s.order));
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(3));
    s.shop.sync(s.books);
    QVERIFY(s.books.writes().isEmpty());
    QCOMPARE(s.shop.engine().dirtyAccounts({})->size(), 1); // the one to be read
    s.shop.sync(s.cards, {.only = u"push"_s});
    QVERIFY(s.cards.writes().isEmpty());
    s.shop.sync(s.books);
    QCOMPARE(s.books.shown(u"A"_s), pcs(3));
    QVERIFY(s.questions().isEmpty());
}

void TestNotRelisted::aSaleMeanwhileIsNoAnswer()
{
    Shop s(3);
    s.cards.cancel(s.order, Relisting::LeftOff);
    s.cards.sell(s.listing, pcs(1)); // both are read together
    QVERIFY(s.shop.settle());
    QCOMPARE(s.questions().size(), 1);
    QCOMPARE(s.questions().first().local, u"2"_s);
    QCOMPARE(s.questions().first().remote, u"1"_s);
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(2));
    QCOMPARE(s.books.shown(u"A"_s), pcs(1));
    s.cards.sell(s.listing, pcs(1)); // and another one while the question is open
    QVERIFY(s.shop.settle());
    QCOMPARE(s.questions().size(), 1);
    QCOMPARE(s.questions().first().local, u"1"_s);
    QCOMPARE(s.questions().first().remote, u"0"_s);
    QCOMPARE(s.row().status, ListingStatus::Ended);
    QCOMPARE(s.books.shown(u"A"_s), pcs(0));
    QVERIFY(s.cards.writes().isEmpty());
    QVERIFY(s.decide({.take = ConflictTake::Remote}));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(0));
    QCOMPARE(s.cards.shown(u"A"_s), pcs(0));
    QCOMPARE(s.shop.problems(u"oversell"_s), 0);
    QCOMPARE(s.shop.difference(), QString());
}

void TestNotRelisted::aSaleOfWhatIsOnSaleAgainIsOne()
{
    Shop s(1);
    s.cards.cancel(s.order, Relisting::OnSaleAgain);
    s.cards.sell(s.cards.bySku(u"A"_s)->externalId, pcs(1));
    QVERIFY(s.shop.settle());
    QVERIFY(s.questions().isEmpty());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(0));
    QCOMPARE(s.writes(), 0);
    QCOMPARE(s.shop.difference(), QString());
}

void TestNotRelisted::aSaleCancelledBeforeItWasReadIsAskedAboutToo()
{
    Shop s(3);
    s.cards.cancel(s.cards.sell(s.listing, pcs(1)), Relisting::LeftOff);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.questions().size(), 1);
    QCOMPARE(s.questions().first().local, u"2"_s);
    QCOMPARE(s.questions().first().remote, u"1"_s);
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(2)); // it never left
    QCOMPARE(s.shop.ledger(u"A"_s).size(), 2);
    QCOMPARE(s.books.shown(u"A"_s), pcs(1)); // and may be missing there
    QVERIFY(s.cards.writes().isEmpty());
    QVERIFY(s.decide({.take = ConflictTake::Remote}));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(1));
    QCOMPARE(s.shop.difference(), QString());
}

void TestNotRelisted::whatTheOwnerPutsOnSaleThereIsAnAnswer()
{
    Shop s(3);
    QVERIFY(s.cancelAndSettle(Relisting::LeftOff));
    s.cards.editQuantity(s.listing, pcs(3));
    QVERIFY(s.shop.settle());
    QVERIFY(s.questions().isEmpty());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(3)); // the ledger has it already
    QCOMPARE(s.shop.ledger(u"A"_s).size(), 3);
    QCOMPARE(s.books.shown(u"A"_s), pcs(3));
    QVERIFY(s.cards.writes().isEmpty());
    QCOMPARE(s.shop.difference(), QString());
}

void TestNotRelisted::aCountIsAnAnswer()
{
    Shop s(3);
    QVERIFY(s.cancelAndSettle(Relisting::LeftOff));
    QVERIFY(s.shop.engine().transact([&]() -> Status {
        TRY_ASSIGN(const ShelfCount count, countShelf(s.shop.context(), s.shop.product(u"A"_s), pcs(2), u"counted"_s));
        Q_UNUSED(count)
        return {};
    }));
    QVERIFY(s.questions().isEmpty());
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(2));
    QCOMPARE(s.cards.shown(u"A"_s), pcs(2));
    QCOMPARE(s.books.shown(u"A"_s), pcs(2));
}

void TestNotRelisted::whatWasAgreedIsNotAskedAgain()
{
    Shop s(3);
    QVERIFY(s.cancelAndSettle(Relisting::OnSaleAgain));
    s.cards.editQuantity(s.listing, pcs(2)); // an edit like any other
    QVERIFY(s.shop.settle());
    QVERIFY(s.questions().isEmpty());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(2));
    QCOMPARE(s.shop.ledger(u"A"_s).last().cause, MovementCause::RemoteEdit);
    QCOMPARE(s.shop.difference(), QString());
}

void TestNotRelisted::twoOrdersAreOneQuestion()
{
    Shop s(4);
    const QString second = s.cards.sell(s.listing, pcs(2));
    QVERIFY(s.shop.settle());
    QVERIFY(s.cancelAndSettle(Relisting::LeftOff));
    s.cards.cancel(second, Relisting::LeftOff);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.questions().size(), 1);
    QCOMPARE(s.questions().first().local, u"4"_s);
    QCOMPARE(s.questions().first().remote, u"1"_s);
    QCOMPARE(s.cards.writes().size(), 0);
    QVERIFY(s.decide({.take = ConflictTake::Value, .value = u"2"_s})); // one of three was found
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(2));
    QCOMPARE(s.cards.shown(u"A"_s), pcs(2));
    QCOMPARE(s.shop.difference(), QString());
}

void TestNotRelisted::aRestartForgetsNothing_data()
{
    QTest::addColumn<int>("quantity");
    QTest::newRow("one of several") << 3;
    QTest::newRow("the last one, whose listing ended") << 1;
}

void TestNotRelisted::aRestartForgetsNothing()
{
    QFETCH(const int, quantity);
    Shop s(quantity);
    s.cards.cancel(s.order, Relisting::LeftOff);
    s.shop.webhook(s.cards, s.cards.remoteOrder(s.order));
    s.shop.reopen();
    QVERIFY(s.shop.settle());
    QCOMPARE(s.questions().size(), 1);
    s.shop.reopen();
    QVERIFY(s.shop.settle());
    QCOMPARE(s.questions().size(), 1);
    QCOMPARE(s.writes(), 0);
    QVERIFY(s.decide({.take = ConflictTake::Local}));
    s.shop.reopen();
    QVERIFY(s.shop.settle());
    QCOMPARE(s.cards.shown(u"A"_s), pcs(quantity));
    QCOMPARE(s.books.shown(u"A"_s), pcs(quantity));
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(quantity));
    QVERIFY(s.questions().isEmpty());
}

void TestNotRelisted::whatTheOwnerLeftOffSaleLeavesTheStock_data()
{
    QTest::addColumn<int>("quantity");
    QTest::addColumn<QString>("became");
    QTest::addColumn<bool>("leaves");
    QTest::newRow("one of several") << 3 << u"done"_s << true;
    QTest::newRow("the last one") << 1 << u"done"_s << true;
    QTest::newRow("whose answer was lost") << 3 << u"in_doubt"_s << true;
    QTest::newRow("that the marketplace refused") << 3 << u"refused"_s << false;
}

void TestNotRelisted::whatTheOwnerLeftOffSaleLeavesTheStock()
{
    QFETCH(const int, quantity);
    QFETCH(const QString, became);
    QFETCH(const bool, leaves);
    Shop s(quantity);
    QVERIFY(s.shop.engine().transact([&]() -> Status {
        OrderRepository &orders = s.shop.context().orders;
        TRY_ASSIGN(const auto order, orders.find(s.shop.account(s.cards), s.order));
        TRY_ASSIGN(const OrderActionId id, orders.recordAction(order->id, u"confirm_cancel"_s, false, 1));
        return orders.settleAction(id, became, {}, 2);
    }));
    QVERIFY(s.cancelAndSettle(Relisting::LeftOff));
    QCOMPARE(s.writes(), 0);
    QCOMPARE(s.questions().size(), leaves ? 0 : 1);
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(leaves ? quantity - 1 : quantity));
    const auto ledger = s.shop.ledger(u"A"_s);
    QCOMPARE(ledger.last().note == notRelistedNote, leaves); // after the line that gives it back
    QCOMPARE(ledger.at(2).cause, MovementCause::OrderRelease);
    QCOMPARE(s.books.shown(u"A"_s), pcs(quantity - 1));
    QCOMPARE(s.shop.brokenInvariant(), QString());
    QCOMPARE(s.shop.difference(), QString());
}

void TestNotRelisted::whatAZeroWasWrittenOverIsAskedAbout_data()
{
    QTest::addColumn<Relisting>("relisting");
    QTest::addColumn<Fate>("fate");
    QTest::newRow("left off sale") << Relisting::LeftOff << Fate::Answered;
    QTest::newRow("on sale again, and taken off by us") << Relisting::OnSaleAgain << Fate::Answered;
    QTest::newRow("left off sale, no answer to the zero") << Relisting::LeftOff << Fate::AnswerLost;
}

// All else was sold elsewhere: zero does not wait for a reading, and none can tell afterwards what the cancellation
// did.
void TestNotRelisted::whatAZeroWasWrittenOverIsAskedAbout()
{
    QFETCH(const Relisting, relisting);
    QFETCH(const Fate, fate);
    FakeMarketOptions options = cardOptions();
    options.goneAtZero = false;
    Shop s(5, 1, options);
    s.shop.set(s.cards, u"stop_at"_s, u"1"_s); // the last piece is for the other channel
    s.cards.cancel(s.order, relisting);
    s.cards.failure = [](FakeRequest::Kind kind) -> std::optional<Error> {
        if (kind == FakeRequest::Kind::Some || kind == FakeRequest::Kind::Listings)
            return makeError(ErrorCode::Timeout, u"no answer"_s);
        return std::nullopt;
    };
    s.shop.sync(s.cards, {.only = u"orders"_s});
    QVERIFY(!s.books.sell(s.books.bySku(u"A"_s)->externalId, pcs(4)).isEmpty());
    s.shop.sync(s.books);
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(1));
    s.cards.fate = [fate](const Change &) { return fate; };
    s.shop.sync(s.cards, {.only = u"push"_s});
    s.cards.fate = {};
    s.cards.failure = {};
    QCOMPARE(s.cards.shown(u"A"_s), Quantity{});
    QVERIFY(s.shop.settle());
    QCOMPARE(s.questions().size(), 1);
    QCOMPARE(s.questions().first().local, u"1"_s);
    QCOMPARE(s.questions().first().remote, u"0"_s);
    QCOMPARE(s.cards.shown(u"A"_s), Quantity{});
    QCOMPARE(s.books.shown(u"A"_s), Quantity{});
    const bool isThere = relisting == Relisting::OnSaleAgain;
    QVERIFY(s.decide({.take = isThere ? ConflictTake::Local : ConflictTake::Remote}));
    QVERIFY(s.shop.settle());
    QVERIFY(s.questions().isEmpty());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(isThere ? 1 : 0));
    QCOMPARE(s.cards.shown(u"A"_s), Quantity{});
    QCOMPARE(s.books.shown(u"A"_s), pcs(isThere ? 1 : 0));
    QCOMPARE(s.shop.difference(), QString());
}

void TestNotRelisted::marketplacesThatNeverGiveBackAreNotAskedAbout()
{
    FakeMarketOptions options = cardOptions();
    options.relistsAtChoice = false;
    Shop s(3, 1, options);
    QVERIFY(s.cancelAndSettle(Relisting::LeftOff));
    QVERIFY(s.questions().isEmpty());
    QCOMPARE(s.cards.shown(u"A"_s), pcs(3)); // it is for us to say
    QCOMPARE(s.books.shown(u"A"_s), pcs(3));
}

void TestNotRelisted::twoAccountsOfOneProduct()
{
    FakeMarketOptions options = cardOptions();
    Shop s(1, 1, options);
    options.id = u"more"_s;
    FakeMarket &more = s.shop.open(options);
    more.list({.sku = u"A"_s, .quantity = pcs(1)}); // it should have ended with the other
    s.shop.sync(more);
    for (const PlanRow &plan : s.shop.openPlans(more))
        s.shop.applyPlan(more, plan.id);
    QVERIFY(s.shop.settle());
    QCOMPARE(more.shown(u"A"_s), pcs(0));
    more.requests.clear();
    QVERIFY(s.cancelAndSettle(Relisting::LeftOff));
    QCOMPARE(s.questions().size(), 1);
    QVERIFY(more.writes().isEmpty());
    QCOMPARE(s.writes(), 0);
    QVERIFY(s.decide({.take = ConflictTake::Local}));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.cards.shown(u"A"_s), pcs(1));
    QCOMPARE(more.shown(u"A"_s), pcs(1));
    QCOMPARE(s.shop.difference(), QString());
}

QTEST_GUILESS_MAIN(TestNotRelisted)
#include "tst_not_relisted.moc"

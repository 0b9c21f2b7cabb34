// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/first_link.h"
#include "tests/support/fake_shop.h"

#include <QTest>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

// sync.md section 2, Gone at zero: an ended listing is made again by itself, and never twice.
class TestGoneAtZero : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soldOutIsEndedNotMissing();
    void soldOutBetweenTheOrderReadAndTheListingsIsEndedToo();
    void editedAndSoldOutBeforeWeLookedIsEnded();
    void stockThatReturnsMakesItAgain();
    void aRelistingIsTakenOverInsteadOfMadeAgain();
    void aRelistingSeenInTheSameReadAsTheSaleIsTakenOver();
    void ofSeveralThatAreGoneTheCancelledOneCameBack_data();
    void ofSeveralThatAreGoneTheCancelledOneCameBack();
    void whatMayBeAnyOfSeveralThatAreGoneWaitsForTheOwner();
    void aRelistingThatSoldWhileItWaitedIsHeld();
    void whatBearsAnotherKnownSkuIsThatProduct();
    void aSaleOfARelistingThatWeHaveNotReadIsHeld();
    void aRelistingBesideTheOneMadeAgainIsShownOnly();
    void whatADuplicateSoldMayComeBackToTheLinkedOne();
    void aDuplicateTakenOverMovesNoStock_data();
    void aDuplicateTakenOverMovesNoStock();
    void anEndThatASaleCrossedIsAnOversell();
    void anEndIsSentForZeroAndNothingElse();
    void anOwnersRemovalIsMissingAndStaysAway();
    void aQuestionPutAsideIsAskedAgainWhenItIsAnotherOne();
};

namespace {

Quantity pcs(int count)
{
    return Quantity::pieces(count);
}

struct Shop {
    explicit Shop(bool relists, int quantity = 1)
        : cards(shop.open({.id = u"cards"_s, .relative = true, .relists = relists, .goneAtZero = true}))
        , books(shop.open({.id = u"books"_s}))
    {
        id = cards.list({.sku = u"A"_s, .fields = {{Field::Description, u"mint"_s}}, .quantity = pcs(quantity)});
        other = books.list({.sku = u"A"_s, .quantity = pcs(quantity)});
        shop.sync(cards);
        shop.sync(books);
    }
    ListingRow row() { return shop.listing(cards, u"A"_s); }

    FakeShop shop;
    FakeMarket &cards;
    FakeMarket &books;
    QString id;
    QString other;
};

// Two products that are the same to the marketplace, both sold out there.
struct Twins {
    explicit Twins(bool relists = false)
        : cards(shop.open({.id = u"cards"_s, .relative = true, .relists = relists, .goneAtZero = true}))
    {
        const QString a = cards.list({.sku = u"A"_s, .quantity = pcs(1), .key = u"K"_s});
        const QString b = cards.list({.sku = u"B"_s, .quantity = pcs(1), .key = u"K"_s});
        shop.sync(cards);
        orders = {cards.sell(a, pcs(1)), cards.sell(b, pcs(1))};
        shop.settle();
    }
    bool isKnown(const QString &sku) { return shop.context().products.findBySku(sku)->has_value(); }
    // The owner says of which product the waiting listing is.
    void takeOver(const QString &sku, const QString &waiting)
    {
        const AccountId account = shop.account(cards);
        ListingRow row = **shop.context().listings.findByExternal(account, waiting);
        ListingRow old = shop.context().listings.linkedOf(account, shop.product(sku).id)->first();
        const Status said = shop.engine().transact([&]() -> Status {
            TRY_ASSIGN(const bool taken, FirstLinker(shop.context(), account, {}).takeOver(old, row));
            return taken ? Status() : Status(makeError(ErrorCode::Internal, u"not taken"_s));
        });
        QVERIFY2(said.ok(), said.ok() ? "" : qPrintable(said.error().detail));
    }

    FakeShop shop;
    FakeMarket &cards;
    QStringList orders;
};

// Sold out, made again with two more pieces, and then its order is cancelled: a second, equal listing comes back.
struct Remade {
    explicit Remade(int quantity = 1)
        : cards(shop.open(
              {.id = u"cards"_s, .relative = true, .relists = true, .relistsApart = true, .goneAtZero = true}))
    {
        const QString first = cards.list({.sku = u"A"_s, .quantity = pcs(quantity)});
        shop.sync(cards);
        const QString order = cards.sell(first, pcs(quantity));
        shop.sync(cards);
        shop.addStock(u"A"_s, pcs(2));
        shop.sync(cards);
        again = cards.bySku(u"A"_s)->externalId;
        cards.cancel(order);
        twin = cards.listings().rbegin()->first;
        shop.settle();
    }
    ListingRow twinRow() { return **shop.context().listings.findByExternal(shop.account(cards), twin); }
    int edits()
    {
        const auto ledger = shop.ledger(u"A"_s);
        return int(std::count_if(ledger.begin(), ledger.end(),
                                 [](const Movement &movement) { return movement.cause == MovementCause::RemoteEdit; }));
    }

    FakeShop shop;
    FakeMarket &cards;
    QString again;
    QString twin;
};

} // namespace

void TestGoneAtZero::soldOutIsEndedNotMissing()
{
    Shop s(false);
    s.cards.sell(s.id, pcs(1));
    const RunRow run = s.shop.sync(s.cards);
    QCOMPARE(s.row().status, ListingStatus::Ended);
    QCOMPARE(s.row().possible, QList{pcs(0)});
    QCOMPARE(run.counters.missing, 0);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.books.shown(u"A"_s), pcs(0));
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(0));
}

void TestGoneAtZero::soldOutBetweenTheOrderReadAndTheListingsIsEndedToo()
{
    Shop s(false);
    s.cards.list({.sku = u"B"_s, .quantity = pcs(1)});
    s.shop.sync(s.cards);
    bool sold = false;
    s.shop.between = [&](const QString &step) {
        if (step == "orders answered"_L1 && !std::exchange(sold, true))
            s.cards.sell(s.id, pcs(1));
    };
    const RunRow run = s.shop.sync(s.cards);
    QVERIFY(sold);
    QCOMPARE(s.row().status, ListingStatus::Ended);
    QCOMPARE(run.counters.missing, 0);
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(0));
    QCOMPARE(s.shop.ledger(u"A"_s).size(), 2);
}

void TestGoneAtZero::editedAndSoldOutBeforeWeLookedIsEnded()
{
    Shop s(false);
    s.cards.editQuantity(s.id, pcs(4));
    s.cards.sell(s.id, pcs(4)); // one of them we knew of
    s.shop.sync(s.cards);
    QCOMPARE(s.row().status, ListingStatus::Ended);
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(0));
    QCOMPARE(s.shop.problems(u"oversell"_s), 0);
    s.shop.addStock(u"A"_s, pcs(2));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.cards.shown(u"A"_s), pcs(2)); // made again
    QCOMPARE(s.shop.difference(), QString());
}

void TestGoneAtZero::stockThatReturnsMakesItAgain()
{
    Shop s(false);
    s.cards.sell(s.id, pcs(1));
    QVERIFY(s.shop.settle());
    s.shop.addStock(u"A"_s, pcs(2));
    s.cards.requests.clear();
    s.shop.sync(s.cards);
    QCOMPARE(s.cards.count(FakeRequest::Kind::Find), 1); // it looks before it makes
    const auto writes = s.cards.writes();
    QCOMPARE(writes.size(), 1);
    QCOMPARE(writes.first().change, ChangeKind::Create);
    QCOMPARE(s.cards.listings().size(), 1U);
    QCOMPARE(s.cards.shown(u"A"_s), pcs(2));
    QCOMPARE(s.cards.bySku(u"A"_s)->fields.value(Field::Description), u"mint"_s);
    QCOMPARE(s.row().status, ListingStatus::Active);
    QVERIFY(s.row().externalId != s.id);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.difference(), QString());
}

void TestGoneAtZero::aRelistingIsTakenOverInsteadOfMadeAgain()
{
    Shop s(true);
    const QString order = s.cards.sell(s.id, pcs(1));
    QVERIFY(s.shop.settle());
    s.cards.cancel(order);
    s.cards.requests.clear();
    s.shop.sync(s.cards, {.only = u"push"_s}); // finds the order, then looks before it makes
    QVERIFY(s.cards.writes().isEmpty());
    QCOMPARE(s.cards.listings().size(), 1U);
    QCOMPARE(s.row().externalId, s.cards.bySku(u"A"_s)->externalId);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(1));
    QCOMPARE(s.shop.ledger(u"A"_s).size(), 3);
    QCOMPARE(s.shop.difference(), QString());
}

void TestGoneAtZero::aRelistingSeenInTheSameReadAsTheSaleIsTakenOver()
{
    Shop s(true);
    s.cards.cancel(s.cards.sell(s.id, pcs(1))); // sold, cancelled and back under a new id before we look again
    QVERIFY(s.shop.settle());
    QCOMPARE(s.row().externalId, s.cards.bySku(u"A"_s)->externalId);
    QVERIFY(s.row().externalId != s.id);
    QCOMPARE(s.row().status, ListingStatus::Active);
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(1));
    QCOMPARE(s.shop.ledger(u"A"_s).size(), 1);
    const auto rows = s.shop.context().listings.all(s.shop.account(s.cards), {}, 10);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(s.shop.difference(), QString());
}

void TestGoneAtZero::ofSeveralThatAreGoneTheCancelledOneCameBack_data()
{
    QTest::addColumn<int>("cancelled");
    QTest::newRow("the one listed first") << 0;
    QTest::newRow("the one listed last") << 1;
}

// One card is one card, whatever it is called there now.
void TestGoneAtZero::ofSeveralThatAreGoneTheCancelledOneCameBack()
{
    QFETCH(const int, cancelled);
    Twins s;
    QCOMPARE(s.shop.onHand(u"A"_s) + s.shop.onHand(u"B"_s), pcs(0));
    s.cards.cancel(s.orders.at(cancelled));
    const QString back = s.cards.list({.sku = u"C"_s, .quantity = pcs(1), .key = u"K"_s});
    s.cards.requests.clear();
    QVERIFY(s.shop.settle());
    const QString sku = cancelled == 0 ? u"A"_s : u"B"_s;
    QVERIFY(!s.isKnown(u"C"_s));
    QCOMPARE(s.shop.onHand(sku), pcs(1));
    QCOMPARE(s.shop.onHand(u"A"_s) + s.shop.onHand(u"B"_s), pcs(1));
    const auto row = s.shop.context().listings.findByExternal(s.shop.account(s.cards), back);
    QCOMPARE((*row)->product, s.shop.product(sku).id);
    for (const FakeRequest &write : s.cards.writes())
        QVERIFY(!write.quantity); // its texts are the product's again, its pieces are left alone
    QCOMPARE(s.shop.problems(relistingProblem), 0);
    QCOMPARE(s.shop.difference(), QString());
}

void TestGoneAtZero::whatMayBeAnyOfSeveralThatAreGoneWaitsForTheOwner()
{
    Twins s;
    const QString back = s.cards.list({.sku = u"C"_s, .quantity = pcs(1), .key = u"K"_s}); // and no cancellation
    s.shop.sync(s.cards);
    s.shop.sync(s.cards);
    QVERIFY(!s.isKnown(u"C"_s));
    QCOMPARE(s.shop.onHand(u"A"_s) + s.shop.onHand(u"B"_s), pcs(0));
    QCOMPARE(s.shop.problems(relistingProblem), 1);
    const AccountId account = s.shop.account(s.cards);
    const ListingRow row = **s.shop.context().listings.findByExternal(account, back);
    QCOMPARE(row.link, LinkState::Unlinked);
    QCOMPARE(FirstLinker(s.shop.context(), account, {}).match(row)->kind, MatchKind::Probable);
    s.takeOver(u"B"_s, back);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.problems(relistingProblem), 0);
    QCOMPARE(s.shop.onHand(u"B"_s), pcs(1));
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(0));
    QCOMPARE(s.shop.difference(), QString());
}

void TestGoneAtZero::aRelistingThatSoldWhileItWaitedIsHeld()
{
    Twins s(true);
    const QString back = s.cards.list({.sku = u"C"_s, .quantity = pcs(3), .key = u"K"_s});
    s.shop.sync(s.cards);
    const QString order = s.cards.sell(back, pcs(1));
    s.shop.sync(s.cards);
    QVERIFY(!s.isKnown(u"C"_s));
    s.takeOver(u"B"_s, back);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.onHand(u"B"_s), pcs(2));
    QCOMPARE(s.shop.line(s.cards, order).taken, pcs(1));
    QCOMPARE(s.cards.listings().at(back).quantity, pcs(2));
    s.cards.cancel(order);
    QCOMPARE(s.cards.listings().at(back).quantity, pcs(3));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.onHand(u"B"_s), pcs(3));
    QCOMPARE(s.cards.listings().at(back).quantity, pcs(3));
    QCOMPARE(s.shop.difference(), QString());
    QCOMPARE(s.shop.brokenInvariant(), QString());
}

// sync.md, First link: by SKU, then EAN, then the marketplace's own keys.
void TestGoneAtZero::whatBearsAnotherKnownSkuIsThatProduct()
{
    Shop s(true);
    FakeMarket &other = s.shop.open({.id = u"other"_s});
    other.list({.sku = u"Y"_s, .quantity = pcs(3)});
    s.shop.sync(other);
    s.cards.sell(s.id, pcs(1));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(0));
    s.cards.list({.sku = u"Y"_s, .quantity = pcs(3), .key = u"A"_s});
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(0));
    QCOMPARE(s.shop.onHand(u"Y"_s), pcs(3));
    QCOMPARE(s.shop.listing(s.cards, u"Y"_s).link, LinkState::Linked);
    QCOMPARE(s.shop.listing(s.cards, u"A"_s).status, ListingStatus::Ended);
}

void TestGoneAtZero::aSaleOfARelistingThatWeHaveNotReadIsHeld()
{
    Shop s(true);
    const QString order = s.cards.sell(s.id, pcs(1));
    QVERIFY(s.shop.settle());
    s.cards.cancel(order);
    s.shop.webhook(s.cards, s.cards.remoteOrder(order));
    const QString second = s.cards.sell(s.cards.bySku(u"A"_s)->externalId, pcs(1));
    s.shop.webhook(s.cards, s.cards.remoteOrder(second)); // of a listing id that nobody told us
    QCOMPARE(s.shop.problems(u"unmatched_sale"_s), 0);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(0));
    QCOMPARE(s.shop.problems(u"oversell"_s), 0);
    QCOMPARE(s.shop.line(s.cards, second).taken, pcs(1));
    s.cards.cancel(second);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(1));
    QCOMPARE(s.shop.difference(), QString());
}

// sync.md, Listing: at most one of a product and account is linked; what it sells counts all the same.
void TestGoneAtZero::aRelistingBesideTheOneMadeAgainIsShownOnly()
{
    Remade s;
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(3));
    QCOMPARE(s.cards.listings().at(s.again).quantity, pcs(3));
    QCOMPARE(s.twinRow().link, LinkState::Duplicate);
    QCOMPARE(s.shop.listing(s.cards, u"A"_s).externalId, s.again);
    s.cards.sell(s.twin, pcs(1));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(2));
    QCOMPARE(s.cards.listings().at(s.again).quantity, pcs(2));
    QCOMPARE(s.edits(), 0);
    for (const FakeRequest &write : s.cards.writes())
        QVERIFY(write.externalId != s.twin);
}

// Sold out under its own id, the piece of a duplicate is put back on sale with the equal listing that is there.
void TestGoneAtZero::whatADuplicateSoldMayComeBackToTheLinkedOne()
{
    Shop s(true, 3);
    const QString twin = s.cards.list({.sku = u"A"_s, .quantity = pcs(1)});
    s.shop.sync(s.cards);
    const QString order = s.cards.sell(twin, pcs(1));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(2));
    QCOMPARE(s.cards.shown(u"A"_s), pcs(2));
    s.cards.cancel(order);
    QCOMPARE(s.cards.shown(u"A"_s), pcs(3));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(3));
    QCOMPARE(s.shop.ledger(u"A"_s).size(), 3);
    QCOMPARE(s.shop.difference(), QString());
}

void TestGoneAtZero::aDuplicateTakenOverMovesNoStock_data()
{
    QTest::addColumn<bool>("sells");
    QTest::newRow("as it was put back") << false;
    QTest::newRow("with a sale of it that was not seen yet") << true;
}

// Its pieces were given back to the ledger by their order: what it shows is no edit.
void TestGoneAtZero::aDuplicateTakenOverMovesNoStock()
{
    QFETCH(const bool, sells);
    Remade s(2);
    s.cards.sell(s.again, pcs(4));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(0));
    QVERIFY(!s.cards.listings().contains(s.again));
    s.shop.addStock(u"A"_s, pcs(3));
    if (sells)
        s.cards.sell(s.twin, pcs(1));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.cards.listings().size(), 1U);
    QCOMPARE(s.shop.listing(s.cards, u"A"_s).externalId, s.twin);
    QCOMPARE(s.edits(), 0);
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(sells ? 2 : 3));
    QCOMPARE(s.shop.difference(), QString());
}

void TestGoneAtZero::anEndThatASaleCrossedIsAnOversell()
{
    Shop s(false, 1);
    s.books.sell(s.other, pcs(1));
    s.shop.sync(s.books);
    bool sold = false;
    s.shop.between = [&](const QString &step) {
        if (step == "request"_L1 && !s.cards.writes().isEmpty() && !std::exchange(sold, true))
            s.cards.sell(s.id, pcs(1)); // while our end is on its way
    };
    s.shop.sync(s.cards);
    s.shop.between = {};
    QVERIFY(sold);
    QVERIFY(s.shop.settle());
    QCOMPARE(s.row().status, ListingStatus::Ended);
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(0));
    QCOMPARE(s.shop.problems(u"oversell"_s), 1);
    QCOMPARE(s.shop.brokenInvariant(), QString());
}

void TestGoneAtZero::anEndIsSentForZeroAndNothingElse()
{
    Shop s(false, 2);
    s.books.sell(s.other, pcs(2));
    s.shop.sync(s.books);
    s.shop.edit(u"A"_s, Field::Title, u"New title"_s);
    s.cards.requests.clear();
    s.shop.sync(s.cards);
    const auto writes = s.cards.writes();
    QCOMPARE(writes.size(), 1);
    QCOMPARE(writes.first().change, ChangeKind::End);
    QVERIFY(writes.first().fields.isEmpty());
    QVERIFY(s.cards.listings().empty());
    QCOMPARE(s.row().status, ListingStatus::Ended);
}

void TestGoneAtZero::anOwnersRemovalIsMissingAndStaysAway()
{
    Shop s(false, 3);
    s.cards.list({.sku = u"B"_s, .quantity = pcs(1)});
    s.shop.sync(s.cards);
    s.cards.remove(s.id);
    const RunRow run = s.shop.sync(s.cards);
    QCOMPARE(run.counters.missing, 1);
    QCOMPARE(s.row().status, ListingStatus::Missing);
    QCOMPARE(s.row().trust, Trust::Unexplained);
    QCOMPARE(s.shop.onHand(u"A"_s), pcs(3)); // no order took them
    s.shop.sync(s.cards);
    QVERIFY(!s.cards.bySku(u"A"_s)); // not made again behind the owner's back
}

void TestGoneAtZero::aQuestionPutAsideIsAskedAgainWhenItIsAnotherOne()
{
    Twins s;
    const QString back = s.cards.list({.sku = u"C"_s, .quantity = pcs(1), .key = u"K"_s});
    s.shop.sync(s.cards);
    QCOMPARE(s.shop.problems(relistingProblem), 1);
    QVERIFY(s.shop.database().run("UPDATE problems SET state = 'dismissed' WHERE kind = 'relisting'").ok());
    s.shop.sync(s.cards);
    s.shop.sync(s.cards);
    QCOMPARE(s.shop.problems(relistingProblem), 0); // the same question
    s.cards.editQuantity(back, pcs(2));
    s.shop.sync(s.cards);
    QCOMPARE(s.shop.problems(relistingProblem), 1);
    s.shop.sync(s.cards);
    QCOMPARE(s.shop.problems(relistingProblem), 1);
    QCOMPARE(s.shop.onHand(u"A"_s) + s.shop.onHand(u"B"_s), pcs(0));
}

QTEST_GUILESS_MAIN(TestGoneAtZero)
#include "tst_gone_at_zero.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/first_link.h"
#include "tests/support/fake_shop.h"

#include <QTest>

#include <utility>

using namespace evenstock;
using namespace Qt::StringLiterals;

// A listing that the owner links himself, after it sold while it was linked to nothing.
class TestLinkByOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItSoldMeanwhileIsHeldOnce();
    void whatIsShippedAndOverIsNot();
    void moreThanThereIsIsAnOversell();
    void whatTheMarketplaceKeepsIsNoneOfOurs();
    void whatWaitedForTheFirstProductIsNotSentForTheSecond();
    void whatItSoldSinceItWasReadIsNotThereAnyMore();
    void whatItsReadingLeftOutAlreadyIsNotTakenOffAgain();
    void whatWasPutBackThereSinceIsOnSale();
    void aProductMadeOfItBeginsWithoutWhatItSoldSince_data();
    void aProductMadeOfItBeginsWithoutWhatItSoldSince();
};

namespace {

Quantity pcs(int count)
{
    return Quantity::pieces(count);
}

const QString sku = u"A"_s;
const QString ean = u"4006381333931"_s;

// Two markets of one product. What the second sells while its listing is linked to nothing moves nothing here.
struct Unlinked {
    FakeShop shop;
    FakeMarket &cards;
    FakeMarket &books;
    QString id = {};

    explicit Unlinked(const QMap<QString, QString> &settings = {})
        : cards(shop.open({.id = u"cards"_s}))
        , books(shop.open({.id = u"books"_s}, settings))
    {
        cards.list({.sku = sku, .eans = {ean}, .quantity = pcs(5)});
        id = books.list({.eans = {ean}, .quantity = pcs(5), .key = u"none"_s}); // its orders name no SKU
        shop.sync(cards);
        shop.sync(books);
        QVERIFY(shop.engine()
                    .transact([this]() -> Status {
                        ListingRow row = shop.listing(books, sku);
                        return linker().unlink(row);
                    })
                    .ok());
    }
    FirstLinker linker()
    {
        const AccountId account = shop.account(books);
        return {shop.context(), account, {.cause = {.kind = u"manual"_s, .account = account}}};
    }
    void unlink()
    {
        QVERIFY(shop.engine()
                    .transact([this]() -> Status {
                        TRY_ASSIGN(auto row, shop.context().listings.findByExternal(shop.account(books), id));
                        return linker().unlink(*row);
                    })
                    .ok());
    }
    void link(const QString &product = sku)
    {
        QVERIFY(shop.engine()
                    .transact([&]() -> Status {
                        TRY_ASSIGN(auto row, shop.context().listings.findByExternal(shop.account(books), id));
                        return linker().linkByOwner(*row, shop.product(product).id);
                    })
                    .ok());
    }
};

} // namespace

void TestLinkByOwner::whatItSoldMeanwhileIsHeldOnce()
{
    Unlinked one;
    const QString order = one.books.sell(one.id, pcs(2));
    one.shop.sync(one.books);
    QCOMPARE(one.shop.onHand(sku), pcs(5));
    one.link();
    QCOMPARE(one.shop.onHand(sku), pcs(3));
    QVERIFY(one.shop.openPlans(one.books).isEmpty()); // it shows 3, as it should
    QVERIFY(one.shop.settle());
    QCOMPARE(one.cards.shown(sku), pcs(3));
    QCOMPARE(one.shop.difference(), QString());
    one.books.cancel(order);
    QVERIFY(one.shop.settle());
    QCOMPARE(one.shop.onHand(sku), pcs(5));
    QCOMPARE(one.cards.shown(sku), pcs(5));
    QCOMPARE(one.shop.brokenInvariant(), QString());
}

void TestLinkByOwner::whatIsShippedAndOverIsNot()
{
    Unlinked one;
    const QString order = one.books.sell(one.id, pcs(2));
    one.books.close(order);
    one.shop.sync(one.books);
    one.link();
    QCOMPARE(one.shop.onHand(sku), pcs(5)); // the shelf was counted, or is, without it
    QCOMPARE(one.shop.openPlans(one.books).size(), 1);
    QCOMPARE(one.shop.brokenInvariant(), QString());
}

void TestLinkByOwner::moreThanThereIsIsAnOversell()
{
    Unlinked one;
    one.books.sell(one.id, pcs(4));
    one.shop.sync(one.books);
    one.shop.addStock(sku, pcs(-2));
    one.link();
    QCOMPARE(one.shop.onHand(sku), pcs(0));
    QCOMPARE(one.shop.problems(u"oversell"_s), 1);
}

void TestLinkByOwner::whatTheMarketplaceKeepsIsNoneOfOurs()
{
    Unlinked one({{u"stock"_s, u"theirs"_s}});
    one.books.sell(one.id, pcs(2));
    one.shop.sync(one.books);
    one.link();
    QCOMPARE(one.shop.onHand(sku), pcs(5));
    QCOMPARE(one.shop.brokenInvariant(), QString());
}

// The plan of the first link asked to lower it to what there is of A. It is B, and of B there is another number.
void TestLinkByOwner::whatWaitedForTheFirstProductIsNotSentForTheSecond()
{
    Unlinked one;
    one.cards.list({.sku = u"B"_s, .quantity = pcs(2)});
    one.shop.sync(one.cards);
    one.shop.addStock(sku, pcs(-2));
    one.link();
    const QList<PlanRow> plans = one.shop.openPlans(one.books);
    QCOMPARE(plans.size(), 1);
    QCOMPARE(one.shop.planRows(plans.first().id).size(), 1);
    one.unlink();
    one.link(u"B"_s);
    one.shop.sync(one.books);
    for (const PlanRow &plan : one.shop.openPlans(one.books))
        one.shop.applyPlan(one.books, plan.id);
    for (const FakeRequest &write : one.books.writes())
        QCOMPARE(write.quantity.value_or(pcs(-1)), pcs(2));
    QVERIFY(one.shop.settle());
    QCOMPARE(one.books.listings().at(one.id).quantity, pcs(2));
    QCOMPARE(one.shop.difference(), QString());
    QVERIFY(one.shop.openPlans(one.books).isEmpty());
}

// Orders are asked for far more often than listings are read.
void TestLinkByOwner::whatItSoldSinceItWasReadIsNotThereAnyMore()
{
    Unlinked one;
    one.shop.clock().advance(std::chrono::minutes(5));
    one.books.sell(one.id, pcs(2));
    one.shop.sync(one.books, {.mode = u"incremental"_s, .only = u"orders"_s});
    one.link();
    QCOMPARE(one.shop.onHand(sku), pcs(3));
    QCOMPARE(one.shop.listing(one.books, sku).possible, QList{pcs(3)});
    QVERIFY(one.shop.openPlans(one.books).isEmpty()); // it shows 3, as it should
    one.shop.clock().advance(std::chrono::minutes(5));
    one.unlink();
    one.link(); // and not two fewer each time
    QCOMPARE(one.shop.listing(one.books, sku).possible, QList{pcs(3)});
    QVERIFY(one.shop.settle());
    QCOMPARE(one.shop.onHand(sku), pcs(3));
    QCOMPARE(one.shop.difference(), QString());
}

// Sold between the first order read of a run and the reading of the listing: the second order read finds the order when
// the quantity that was read is without it already.
void TestLinkByOwner::whatItsReadingLeftOutAlreadyIsNotTakenOffAgain()
{
    Unlinked one;
    one.shop.clock().advance(std::chrono::minutes(5));
    bool isSold = false;
    one.books.failure = [&](FakeRequest::Kind kind) -> std::optional<Error> {
        if (kind == FakeRequest::Kind::Listings && !std::exchange(isSold, true)) {
            one.books.sell(one.id, pcs(2));
            one.shop.clock().advance(std::chrono::seconds(1));
        } else if (kind == FakeRequest::Kind::Orders && isSold) {
            one.shop.clock().advance(std::chrono::minutes(1)); // a large shop takes its time
        }
        return {};
    };
    one.shop.sync(one.books);
    one.books.failure = {};
    const auto read = one.shop.context().listings.findByExternal(one.shop.account(one.books), one.id);
    QCOMPARE((*read)->remoteQuantity, pcs(3));
    one.link();
    QCOMPARE(one.shop.listing(one.books, sku).possible, QList{pcs(3)});
    QVERIFY(one.shop.settle());
    QCOMPARE(one.shop.onHand(sku), pcs(3)); // else the two that were sold would be back
    QCOMPARE(one.cards.shown(sku), pcs(3));
    QCOMPARE(one.shop.difference(), QString());
}

// As many as were sold: a reading that shows what the one before the sale showed is a reading all the same.
void TestLinkByOwner::whatWasPutBackThereSinceIsOnSale()
{
    Unlinked one;
    one.shop.clock().advance(std::chrono::minutes(5));
    one.books.sell(one.id, pcs(2));
    one.shop.sync(one.books, {.mode = u"incremental"_s, .only = u"orders"_s});
    one.shop.clock().advance(std::chrono::minutes(5));
    one.books.editQuantity(one.id, pcs(5));
    one.shop.sync(one.books);
    one.link();
    QCOMPARE(one.shop.listing(one.books, sku).possible, QList{pcs(5)});
    one.shop.settle();
    QCOMPARE(one.shop.onHand(sku), pcs(3)); // what it shows when it is linked moves nothing
    QCOMPARE(one.shop.brokenInvariant(), QString());
}

void TestLinkByOwner::aProductMadeOfItBeginsWithoutWhatItSoldSince_data()
{
    QTest::addColumn<int>("edited"); // on the site, before the sale
    QTest::newRow("as it was read") << 5;
    QTest::newRow("raised there since") << 9;
}

void TestLinkByOwner::aProductMadeOfItBeginsWithoutWhatItSoldSince()
{
    QFETCH(const int, edited);
    FakeShop shop;
    FakeMarket &books = shop.open({.id = u"books"_s}, {}, FirstLink::Unread);
    const QString id = books.list({.sku = sku, .quantity = pcs(5)});
    shop.sync(books);
    shop.clock().advance(std::chrono::minutes(5));
    books.editQuantity(id, pcs(edited));
    books.sell(id, pcs(2));
    shop.sync(books, {.mode = u"incremental"_s, .only = u"orders"_s});
    const AccountId account = shop.account(books);
    FirstLinker linker(shop.context(), account, {.cause = {.kind = u"manual"_s, .account = account}});
    QVERIFY(shop.engine()
                .transact([&]() -> Status {
                    TRY_ASSIGN(auto row, shop.context().listings.findByExternal(account, id));
                    return linker.makeProduct(*row);
                })
                .ok());
    QCOMPARE(shop.onHand(sku), pcs(3)); // the other channels must not show more
    QVERIFY(shop.settle());
    QCOMPARE(shop.onHand(sku), pcs(edited - 2));
    QCOMPARE(books.shown(sku), pcs(edited - 2));
    QCOMPARE(shop.brokenInvariant(), QString());
}

QTEST_GUILESS_MAIN(TestLinkByOwner)
#include "tst_link_by_owner.moc"

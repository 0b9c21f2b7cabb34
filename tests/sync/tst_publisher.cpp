// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/publisher.h"
#include "models/store/category_map.h"
#include "tests/support/fake_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What is on sale already is not made twice.
class TestPublisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsPublishedBeforeTheFirstLook();
    void whatWaitsToBeLinkedIsNotMadeAgain();
    void whatIsOnAPageNotYetReadIsNotMadeAgain();
    void nothingIsSoldForNothing();
    void nothingIsSoldForNothingWherePricesAreNotSent();
    void itGoesToTheCategoryThatItsOwnGoesTo();
    void whatWouldBeOneListingIsMadeOnce_data();
    void whatWouldBeOneListingIsMadeOnce();
};

namespace {

Status publish(FakeShop &shop, FakeMarket &market, const QString &sku)
{
    return shop.engine().transact([&]() -> Status {
        TRY_ASSIGN(Publisher publisher, Publisher::forAccount(shop.context(), shop.accountRow(market)));
        TRY_ASSIGN(const auto made, publisher.publish(shop.product(sku)));
        Q_UNUSED(made)
        return {};
    });
}

} // namespace

void TestPublisher::nothingIsPublishedBeforeTheFirstLook()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    QVERIFY(shop.settle());
    FakeMarket &books = shop.open({.id = u"books"_s}, {}, FirstLink::Unread);
    const Status refused = publish(shop, books, u"A"_s);
    QCOMPARE(refused.error().code, ErrorCode::InvalidRequest);
    QCOMPARE(refused.error().item, u"books"_s);
    QVERIFY(!shop.hasListing(books, u"A"_s));
}

void TestPublisher::whatWaitsToBeLinkedIsNotMadeAgain()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    cards.list({.sku = u"B"_s, .quantity = Quantity::pieces(3)});
    QVERIFY(shop.settle());
    FakeMarket &books = shop.open({.id = u"books"_s}, {}, FirstLink::Unread);
    books.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    shop.sync(books);
    shop.consent(books);
    const Status refused = publish(shop, books, u"A"_s);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().item, u"A"_s);
    QVERIFY(publish(shop, books, u"B"_s).ok());
    QVERIFY(shop.settle());
    QCOMPARE(books.listings().size(), 2U);
    QCOMPARE(books.shown(u"B"_s), Quantity::pieces(3));
    QCOMPARE(shop.difference(), QString());
    QCOMPARE(shop.brokenInvariant(), QString());
}

// The owner agreed in advance, and the first reading is cut short before it comes to the listing that is there.
void TestPublisher::whatIsOnAPageNotYetReadIsNotMadeAgain()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    cards.list({.sku = u"B"_s, .quantity = Quantity::pieces(3)});
    QVERIFY(shop.settle());
    FakeMarket &books = shop.open({.id = u"books"_s, .pageSize = 1});
    books.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
    const QString there = books.list({.sku = u"B"_s, .quantity = Quantity::pieces(3)});
    QVERIFY(publish(shop, books, u"B"_s).ok());
    shop.sync(books, {.mode = u"full"_s, .maxPages = 1});
    QVERIFY(shop.settle());
    for (const FakeRequest &write : books.writes())
        QVERIFY(write.change != ChangeKind::Create);
    QCOMPARE(books.listings().size(), 2U);
    QCOMPARE(shop.listing(books, u"B"_s).externalId, there);
    QCOMPARE(shop.difference(), QString());
}

// "10.00 less" of a product for 5.00: the rule leaves no price, so none is sent, and nothing is put on sale at it.
void TestPublisher::nothingIsSoldForNothing()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    FakeMarket &books = shop.open({.id = u"books"_s});
    for (const QString &sku : {u"A"_s, u"B"_s})
        cards.list({.sku = sku, .fields = {{Field::Price, u"500 EUR"_s}}, .quantity = Quantity::pieces(3)});
    QVERIFY(shop.settle());
    QVERIFY(publish(shop, books, u"A"_s).ok());
    QVERIFY(shop.settle());
    shop.set(books, u"direction.price"_s, u"out"_s);
    shop.set(books, u"price_rule"_s, u"add -10"_s);
    QVERIFY(shop.engine().refreshAll(shop.account(books)));
    QVERIFY(shop.settle());
    QCOMPARE(books.bySku(u"A"_s)->fields.value(Field::Price), u"500 EUR"_s);
    const Status refused = publish(shop, books, u"B"_s);
    QCOMPARE(refused.error().code, ErrorCode::InvalidRequest);
    QCOMPARE(refused.error().item, u"B"_s);
    shop.publish(u"B"_s, books); // by another road
    shop.settle();
    QVERIFY(books.bySku(u"B"_s) == nullptr);
    shop.edit(u"B"_s, Field::Price, u"1500 EUR"_s);
    QVERIFY(shop.settle());
    QCOMPARE(books.bySku(u"B"_s)->fields.value(Field::Price), u"500 EUR"_s);
}

// A new listing gets its price all the same: where there is none it would never be made, and nobody would say so.
void TestPublisher::nothingIsSoldForNothingWherePricesAreNotSent()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    FakeMarket &books = shop.open({.id = u"books"_s});
    cards.list({.sku = u"A"_s, .fields = {{Field::Price, u"500 EUR"_s}}, .quantity = Quantity::pieces(3)});
    QVERIFY(shop.settle());
    shop.set(books, u"direction.price"_s, u"off"_s);
    shop.set(books, u"price_rule"_s, u"add -10"_s);
    const Status refused = publish(shop, books, u"A"_s);
    QCOMPARE(refused.ok() ? ErrorCode::Internal : refused.error().code, ErrorCode::InvalidRequest);
    shop.set(books, u"price_rule"_s, u"add 10"_s);
    QVERIFY(publish(shop, books, u"A"_s).ok());
    QVERIFY(shop.settle());
    QCOMPARE(books.bySku(u"A"_s)->fields.value(Field::Price), u"1500 EUR"_s);
}

void TestPublisher::itGoesToTheCategoryThatItsOwnGoesTo()
{
    FakeShop shop;
    FakeMarket &source = shop.open({.id = u"source"_s});
    source.list({.sku = u"A"_s, .fields = {{Field::Category, u"9"_s}}, .quantity = Quantity::pieces(3)});
    source.list({.sku = u"B"_s, .fields = {{Field::Category, u"20"_s}}, .quantity = Quantity::pieces(3)});
    QVERIFY(shop.settle());
    FakeMarket &emag = shop.open({.id = u"emag"_s});
    QVERIFY(shop.settle());
    const Status mapped = shop.engine().transact([&]() -> Status {
        AccountRepository &accounts = shop.context().accounts;
        const AccountId from = shop.account(source);
        for (const auto &[id, name] : {std::pair(u"8"_s, u"Food"_s), std::pair(u"9"_s, u"Rice"_s)}) {
            TRY_ASSIGN(const SavedCategory saved, accounts.saveCategory(from, {.externalId = id, .name = name}));
            Q_UNUSED(saved)
        }
        TRY(accounts.setCategoryParent(from, u"9"_s, u"8"_s));
        TRY_ASSIGN(const QString before,
                   CategoryMap(shop.context().db).set(shop.account(emag), {from, u"8"_s}, u"304"_s));
        Q_UNUSED(before)
        shop.context().forgetPolicies();
        return {};
    });
    QVERIFY2(mapped.ok(), mapped.ok() ? "" : qPrintable(mapped.error().detail));
    QVERIFY(publish(shop, emag, u"A"_s).ok());
    QVERIFY(publish(shop, emag, u"B"_s).ok());
    QVERIFY(shop.settle());
    QCOMPARE(shop.listing(emag, u"A"_s).remote.value(Field::Category), u"304"_s); // by the category above its own
    QCOMPARE(shop.listing(emag, u"B"_s).remote.value(Field::Category), u"20"_s);
    QCOMPARE(shop.product(u"A"_s).category, u"9"_s); // ours stays ours
    QCOMPARE(shop.listing(source, u"A"_s).remote.value(Field::Category), u"9"_s);
    QCOMPARE(shop.difference(), QString());
    QCOMPARE(shop.brokenInvariant(), QString());
}

void TestPublisher::whatWouldBeOneListingIsMadeOnce_data()
{
    QTest::addColumn<bool>("isOnSale");
    QTest::newRow("both are published together") << false;
    QTest::newRow("the other one is on sale already") << true;
}

void TestPublisher::whatWouldBeOneListingIsMadeOnce()
{
    QFETCH(const bool, isOnSale);
    FakeShop shop;
    FakeMarket &books = shop.open({.id = u"books"_s});
    for (const QString &sku : {u"A"_s, u"B"_s, u"C"_s}) {
        const QString kind = sku == "C"_L1 ? u"{\"card\":\"2\"}"_s : u"{\"card\":\"1\"}"_s;
        books.list({.sku = sku, .fields = {{Field::Attributes, kind}}, .quantity = Quantity::pieces(3)});
    }
    QVERIFY(shop.settle());
    FakeMarket &cards =
        shop.open({.id = u"cards"_s, .relative = true, .goneAtZero = true, .addsToEqual = true, .tellsEqual = true});
    QVERIFY(shop.settle());
    QVERIFY(publish(shop, cards, u"A"_s).ok());
    if (isOnSale)
        QVERIFY(shop.settle());
    const Status refused = publish(shop, cards, u"B"_s);
    QCOMPARE(refused.error().item, u"B"_s);
    QVERIFY(refused.error().detail.contains(u" A:"_s));
    QVERIFY(!shop.hasListing(cards, u"B"_s));
    QVERIFY(publish(shop, cards, u"C"_s).ok());
    QVERIFY(shop.settle());
    QCOMPARE(cards.listings().size(), 2U);
    QCOMPARE(shop.problems(equalListingProblem), 0);
    QCOMPARE(shop.difference(), QString());
}

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/first_link.h"
#include "app/sync/ledger.h"
#include "app/sync/publisher.h"
#include "tests/support/fake_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// The last pieces are on one channel, and whatever becomes of its listing, on one only: never on two, and never on
// none.
class TestLastPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPublishedOnThePreferredChannelLeavesTheOther();
    void whatIsRefusedThereIsShownByTheOther();
    void whatIsLinkedByHandOnThePreferredChannelLeavesTheOther();
    void whatIsUnlinkedThereIsShownByTheOther();
    void whatIsMissingThereIsShownByTheOtherUntilItIsBack();
    void whatIsSwitchedOffThereIsShownByTheOther();
    void whoseStockItIsDecidesToo();
};

namespace {

const QString sku = u"A"_s;
const QString ean = u"4006381333931"_s;

Quantity pcs(int count)
{
    return Quantity::pieces(count);
}

// One piece, which "books" shows as long as "cards", the preferred channel, does not sell it.
struct LastPiece {
    FakeShop shop;
    FakeMarket &cards;
    FakeMarket &books;

    explicit LastPiece(const FakeMarketOptions &preferred = {.id = u"cards"_s})
        : cards(shop.open(preferred, {{u"promise"_s, u"last"_s}, {u"preferred"_s, u"true"_s}}))
        , books(shop.open({.id = u"books"_s}, {{u"promise"_s, u"last"_s}}))
    {
        books.list({.sku = sku, .eans = {ean}, .quantity = pcs(1)});
    }
    // What the two show: "1 0" is as it should be.
    QString shown()
    {
        if (!shop.settle())
            return u"unsettled: "_s + shop.openWork();
        return quantityText(cards.shown(sku)) + u' ' + quantityText(books.shown(sku));
    }
    FirstLinker linker()
    {
        const AccountId account = shop.account(cards);
        return {shop.context(), account, {.cause = {.kind = u"manual"_s, .account = account}}};
    }
    Status publish()
    {
        return shop.engine().transact([this]() -> Status {
            TRY_ASSIGN(Publisher publisher, Publisher::forAccount(shop.context(), shop.accountRow(cards)));
            TRY_ASSIGN(const auto made, publisher.publish(shop.product(sku)));
            Q_UNUSED(made)
            return {};
        });
    }
    Status unlink()
    {
        return shop.engine().transact([this]() -> Status {
            ListingRow row = shop.listing(cards, sku);
            return linker().unlink(row);
        });
    }
    Status link(const QString &externalId)
    {
        return shop.engine().transact([&]() -> Status {
            TRY_ASSIGN(auto row, shop.context().listings.findByExternal(shop.account(cards), externalId));
            return linker().linkByOwner(*row, shop.product(sku).id);
        });
    }
};

} // namespace

void TestLastPieces::whatIsPublishedOnThePreferredChannelLeavesTheOther()
{
    LastPiece one;
    QCOMPARE(one.shown(), u"0 1"_s);
    QVERIFY(one.publish().ok());
    QCOMPARE(one.shown(), u"1 0"_s);
}

// Until the owner has done what the marketplace wants of it.
void TestLastPieces::whatIsRefusedThereIsShownByTheOther()
{
    LastPiece one;
    QCOMPARE(one.shown(), u"0 1"_s);
    one.cards.fate = [](const Change &) { return Fate::Refused; };
    QVERIFY(one.publish().ok());
    one.shop.settle();
    QCOMPARE(quantityText(one.cards.shown(sku)) + u' ' + quantityText(one.books.shown(sku)), u"0 1"_s);
    one.cards.fate = {};
    one.shop.edit(sku, Field::Title, u"As it is to be named there"_s);      // worth another try
    QCOMPARE(int(one.shop.listing(one.books, sku).dirty), int(Dirt::Zero)); // before it is made there
    QCOMPARE(one.shown(), u"1 0"_s);
}

void TestLastPieces::whatIsLinkedByHandOnThePreferredChannelLeavesTheOther()
{
    LastPiece one;
    QCOMPARE(one.shown(), u"0 1"_s);
    const QString id = one.cards.list({.sku = sku, .eans = {ean}, .quantity = pcs(1)});
    QCOMPARE(one.shown(), u"1 0"_s);
    QVERIFY(one.unlink().ok());
    one.shop.settle();
    QCOMPARE(one.books.shown(sku), pcs(1));
    QVERIFY(one.link(id).ok());
    QCOMPARE(one.shown(), u"1 0"_s);
}

void TestLastPieces::whatIsUnlinkedThereIsShownByTheOther()
{
    LastPiece one;
    QCOMPARE(one.shown(), u"0 1"_s);
    const QString id = one.cards.list({.sku = sku, .eans = {ean}, .quantity = pcs(1)});
    QCOMPARE(one.shown(), u"1 0"_s);
    one.cards.remove(id);
    QVERIFY(one.unlink().ok());
    QCOMPARE(one.shown(), u"0 1"_s);
}

void TestLastPieces::whatIsMissingThereIsShownByTheOtherUntilItIsBack()
{
    LastPiece one;
    QCOMPARE(one.shown(), u"0 1"_s);
    const QString id = one.cards.list({.sku = sku, .eans = {ean}, .quantity = pcs(1)});
    one.cards.list({.sku = u"B"_s, .quantity = pcs(2)}); // an empty channel would not be believed
    QCOMPARE(one.shown(), u"1 0"_s);
    one.cards.remove(id);
    QCOMPARE(one.shown(), u"0 1"_s);
    QCOMPARE(int(one.shop.listing(one.cards, sku).status), int(ListingStatus::Missing));
    one.cards.list({.externalId = id, .sku = sku, .eans = {ean}, .quantity = pcs(1)});
    QCOMPARE(one.shown(), u"1 0"_s);
}

// An offer that its marketplace does not show sells nothing, though it can be sent a quantity.
void TestLastPieces::whatIsSwitchedOffThereIsShownByTheOther()
{
    LastPiece one;
    QCOMPARE(one.shown(), u"0 1"_s);
    one.cards.list({.sku = sku, .eans = {ean}, .quantity = pcs(1)});
    QCOMPARE(one.shown(), u"1 0"_s);
    QVERIFY(one.shop.engine()
                .transact([&]() -> Status {
                    ListingRow row = one.shop.listing(one.cards, sku);
                    row.status = ListingStatus::Inactive; // as a reading would have it
                    row.remoteHash.clear();
                    TRY(one.shop.context().listings.update(row));
                    return refreshListings(one.shop.context(), row.product);
                })
                .ok());
    one.shop.sync(one.books);
    QCOMPARE(one.books.shown(sku), pcs(1));
    QCOMPARE(one.shown(), u"1 0"_s); // it was read as active again
}

// A single listing whose stock the marketplace keeps sells nothing of ours, until it is handed over.
void TestLastPieces::whoseStockItIsDecidesToo()
{
    LastPiece one;
    QCOMPARE(one.shown(), u"0 1"_s);
    const QString id = one.cards.list({.sku = sku, .eans = {ean}, .quantity = pcs(1), .stockIsTheirs = true});
    one.shop.settle();
    QCOMPARE(one.books.shown(sku), pcs(1));
    one.cards.handOver(id);
    QCOMPARE(one.shown(), u"1 0"_s);
}

QTEST_GUILESS_MAIN(TestLastPieces)
#include "tst_last_pieces.moc"

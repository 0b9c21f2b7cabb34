// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/push_stage.h"
#include "tests/support/fake_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// One change may need two requests: the quantity goes through and the fields do not. The base must move by what did.
class TestPartialReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesTheBaseByWhatWentThrough_data();
    void movesTheBaseByWhatWentThrough();
    void believesWhatACreateShows_data();
    void believesWhatACreateShows();
};

void TestPartialReceipt::movesTheBaseByWhatWentThrough_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<bool>("quantityWent");
    QTest::addColumn<int>("base");
    QTest::newRow("refused as a whole") << int(Outcome::Refused) << false << 3;
    QTest::newRow("refused after the quantity went through") << int(Outcome::Refused) << true << 5;
    QTest::newRow("not sent at all") << int(Outcome::NotSent) << false << 3;
    QTest::newRow("fields not sent after the quantity went through") << int(Outcome::NotSent) << true << 5;
}

void TestPartialReceipt::movesTheBaseByWhatWentThrough()
{
    QFETCH(int, outcome);
    QFETCH(bool, quantityWent);
    QFETCH(int, base);
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true});
    cards.list({.sku = u"A"_s, .fields = {{Field::Description, u"old"_s}}, .quantity = Quantity::pieces(3)});
    QCOMPARE(shop.sync(cards).status, u"completed"_s);
    shop.addStock(u"A"_s, Quantity::pieces(2));
    shop.edit(u"A"_s, Field::Description, u"new"_s);

    PushStage stage(shop.context(), shop.account(cards), {});
    const Status done = shop.engine().transact([&]() -> Status {
        QSet<ListingId> skip;
        TRY_ASSIGN(const PushBatch batch, stage.next(10, skip));
        if (batch.changes.size() != 1)
            return makeError(ErrorCode::Internal, u"%1 changes"_s.arg(batch.changes.size()));
        ItemReceipt receipt{.delivery = batch.changes.first().delivery,
                            .outcome = Outcome(outcome),
                            .error = makeError(ErrorCode::Rejected, u"the text is too long"_s)};
        if (quantityWent)
            receipt.quantity = batch.changes.first().quantity;
        return stage.receive(receipt);
    });
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    const ListingRow row = shop.listing(cards, u"A"_s);
    QCOMPARE(row.possible, QList<Quantity>{Quantity::pieces(base)});
    QVERIFY(!row.after);
    QCOMPARE(row.base.value(Field::Description), u"old"_s);
    QCOMPARE(row.held == u"refused"_s, Outcome(outcome) == Outcome::Refused);
}

void TestPartialReceipt::believesWhatACreateShows_data()
{
    QTest::addColumn<int>("shown"); // -1 = the answer does not say
    QTest::addColumn<int>("base");
    QTest::newRow("made with what was asked for") << 5 << 5;
    QTest::newRow("the answer does not say") << -1 << 5;
    QTest::newRow("made without any") << 0 << 0;
}

// Made with fewer pieces than asked for, it must not look as if the owner had taken the others away.
void TestPartialReceipt::believesWhatACreateShows()
{
    QFETCH(int, shown);
    QFETCH(int, base);
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    FakeMarket &books = shop.open({.id = u"books"_s});
    cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    QCOMPARE(shop.sync(cards).status, u"completed"_s);
    QCOMPARE(shop.sync(books).status, u"completed"_s);
    shop.publish(u"A"_s, books);

    PushStage stage(shop.context(), shop.account(books), {});
    const Status done = shop.engine().transact([&]() -> Status {
        QSet<ListingId> skip;
        TRY_ASSIGN(PushBatch batch, stage.next(10, skip));
        for (const ListingId id : std::as_const(batch.lookFirst)) // nothing is there yet
            TRY(stage.settleCreate(id, {}));
        skip.clear();
        TRY_ASSIGN(batch, stage.next(10, skip));
        if (batch.changes.size() != 1 || batch.changes.first().kind != ChangeKind::Create)
            return makeError(ErrorCode::Internal, u"%1 changes"_s.arg(batch.changes.size()));
        ItemReceipt receipt{
            .delivery = batch.changes.first().delivery, .outcome = Outcome::Done, .externalId = u"B1"_s};
        if (shown >= 0)
            receipt.quantity = Quantity::pieces(shown);
        return stage.receive(receipt);
    });
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    const ListingRow row = shop.listing(books, u"A"_s);
    QCOMPARE(row.possible, QList<Quantity>{Quantity::pieces(base)});
    QVERIFY(!row.after && !row.inDoubt);

    books.list({.externalId = u"B1"_s, .sku = u"A"_s, .quantity = Quantity::pieces(base)});
    QVERIFY(shop.settle());
    QCOMPARE(shop.onHand(u"A"_s), Quantity::pieces(5));
    QCOMPARE(books.shown(u"A"_s), Quantity::pieces(5));
}

QTEST_GUILESS_MAIN(TestPartialReceipt)
#include "tst_partial_receipt.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/explain.h"
#include "tests/support/fake_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// "Why does this channel show 3?": the answer agrees with what the marketplace shows and what the next run does.
class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesExplainANumber_data();
    void rulesExplainANumber();
    void whatStandsInTheWay();
    void unsureNumbersAreSaidToBe();
    void readingChangesNothing();
    void anOversoldPieceNamesTheOrderThatMissesIt();
    void aDifferenceIsToldAsOne();
};

namespace {

ShownQuantity explained(FakeShop &shop, const FakeMarket &market)
{
    auto explanation = explainStock(shop.context(), shop.product(u"A"_s));
    if (!explanation)
        qFatal("%s", qUtf8Printable(explanation.error().detail));
    for (const ShownQuantity &one : explanation->channels) {
        if (one.listing.account == shop.account(market))
            return one;
    }
    qFatal("the channel is not explained");
}

} // namespace

void TestExplain::rulesExplainANumber_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<QString>("reason");
    QTest::newRow("everything is shared") << QString() << QString() << 10 << u"agrees"_s;
    QTest::newRow("a buffer") << u"buffer"_s << u"2"_s << 8 << u"rule"_s;
    QTest::newRow("at most") << u"max_shown"_s << u"3"_s << 3 << u"rule"_s;
    QTest::newRow("a rule that changes nothing now") << u"max_shown"_s << u"30"_s << 10 << u"agrees"_s;
    QTest::newRow("nothing below") << u"stop_at"_s << u"10"_s << 0 << u"rule"_s;
}

void TestExplain::rulesExplainANumber()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(int, wanted);
    QFETCH(QString, reason);
    FakeShop shop;
    FakeMarket &books = shop.open({.id = u"books"_s});
    books.list({.sku = u"A"_s, .quantity = Quantity::pieces(10)});
    QVERIFY(shop.settle());
    if (!key.isEmpty())
        shop.set(books, key, value);
    shop.addStock(u"A"_s, Quantity::pieces(1));
    shop.addStock(u"A"_s, Quantity::pieces(-1));
    QVERIFY(shop.settle());
    const ShownQuantity one = explained(shop, books);
    QCOMPARE(one.facts.available, Quantity::pieces(10));
    QCOMPARE(one.wanted.share, Quantity::pieces(wanted));
    QCOMPARE(one.shown, QList{Quantity::pieces(wanted)});
    QCOMPARE(books.shown(u"A"_s), Quantity::pieces(wanted));
    QCOMPARE(shownReasonName(one.reason), reason);
    QCOMPARE(one.facts.lastQuantityDelivery.has_value(), wanted != 10);
    if (one.facts.lastQuantityDelivery) {
        QCOMPARE(one.facts.lastQuantityDelivery->quantity, std::optional(Quantity::pieces(wanted)));
        QCOMPARE(one.facts.lastQuantityDelivery->state, DeliveryState::Confirmed);
    }
}

void TestExplain::whatStandsInTheWay()
{
    FakeShop shop;
    FakeMarket &books = shop.open({.id = u"books"_s});
    const QString id = books.list({.sku = u"A"_s, .quantity = Quantity::pieces(10)});
    for (int at = 0; at < 30; ++at)
        books.list({.sku = u"S%1"_s.arg(at), .quantity = Quantity::pieces(1)});
    QVERIFY(shop.settle());
    shop.addStock(u"A"_s, Quantity::pieces(-4));
    QCOMPARE(explained(shop, books).reason, ShownReason::ToSend);
    books.fate = [](const Change &) { return Fate::Refused; };
    shop.sync(books);
    QCOMPARE(explained(shop, books).reason, ShownReason::Refused);
    books.fate = {};
    shop.addStock(u"A"_s, Quantity::pieces(1));
    QVERIFY(shop.settle());
    QCOMPARE(explained(shop, books).reason, ShownReason::Agrees);
    shop.setEnabled(books, false);
    QCOMPARE(explained(shop, books).reason, ShownReason::Off);
    shop.setEnabled(books, true);
    shop.addStock(u"A"_s, Quantity::pieces(-2));
    shop.sync(books); // just switched on: the owner sees it first
    QCOMPARE(explained(shop, books).reason, ShownReason::Held);
    const PlanId plan = explained(shop, books).listing.heldPlan;
    QVERIFY(plan);
    QCOMPARE(books.shown(u"A"_s), Quantity::pieces(7));
    shop.applyPlan(books, plan);
    QCOMPARE(books.shown(u"A"_s), Quantity::pieces(5));
    QCOMPARE(explained(shop, books).reason, ShownReason::Agrees);
    shop.set(books, u"direction.quantity"_s, u"in"_s);
    QCOMPARE(explained(shop, books).reason, ShownReason::NotOurs);
    books.remove(id);
    shop.set(books, u"direction.quantity"_s, u"both"_s);
    shop.sync(books);
    QCOMPARE(explained(shop, books).reason, ShownReason::Missing);
}

void TestExplain::unsureNumbersAreSaidToBe()
{
    FakeShop shop;
    FakeMarket &books = shop.open({.id = u"books"_s});
    books.list({.sku = u"A"_s, .quantity = Quantity::pieces(10)});
    QVERIFY(shop.settle());
    shop.addStock(u"A"_s, Quantity::pieces(-4));
    books.fate = [](const Change &) { return Fate::AnswerLost; };
    bool wasInDoubt = false;
    books.failure = [&](FakeRequest::Kind kind) -> std::optional<Error> {
        // After the write nothing can be read any more.
        if (!books.writes().isEmpty() && kind == FakeRequest::Kind::Some)
            return makeError(ErrorCode::Timeout, u"no answer"_s);
        return {};
    };
    shop.sync(books);
    const ShownQuantity one = explained(shop, books);
    wasInDoubt = one.reason == ShownReason::InDoubt;
    QVERIFY2(wasInDoubt, qPrintable(shownReasonName(one.reason)));
    QCOMPARE(one.shown, (QList{Quantity::pieces(6), Quantity::pieces(10)}));
    QCOMPARE(one.facts.lastQuantityDelivery->state, DeliveryState::InDoubt);
    books.failure = {};
    books.fate = {};
    QVERIFY(shop.settle());
    QCOMPARE(explained(shop, books).reason, ShownReason::Agrees);
    QCOMPARE(explained(shop, books).shown, QList{Quantity::pieces(6)});
}

void TestExplain::readingChangesNothing()
{
    FakeShop shop;
    FakeMarket &books = shop.open({.id = u"books"_s});
    books.list({.sku = u"A"_s, .quantity = Quantity::pieces(10)});
    QVERIFY(shop.settle());
    const auto version = shop.database().value<qint64>("SELECT total_changes()");
    explained(shop, books);
    QCOMPARE(*shop.database().value<qint64>("SELECT total_changes()"), *version);
}

// The last piece is sold on both sides: one order has it, the other is told to have nothing.
void TestExplain::anOversoldPieceNamesTheOrderThatMissesIt()
{
    FakeShop shop;
    FakeMarket &books = shop.open({.id = u"books"_s});
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    const QString here = books.list({.sku = u"A"_s, .quantity = Quantity::pieces(2)});
    const QString there = cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(2)});
    QVERIFY(shop.settle());
    QVERIFY(explainStock(shop.context(), shop.product(u"A"_s))->shortages.isEmpty());
    books.sell(here, Quantity::pieces(1));
    const QString second = cards.sell(there, Quantity::pieces(2));
    shop.sync(books);
    shop.sync(cards);
    const auto explanation = explainStock(shop.context(), shop.product(u"A"_s));
    QCOMPARE(explanation->shortages.size(), 1);
    const OrderShortage &missing = explanation->shortages.first();
    QCOMPARE(missing.asked, Quantity::pieces(2));
    QCOMPARE(missing.taken, Quantity::pieces(1));
    QCOMPARE(shop.database()
                 .value<QString>("SELECT external_id FROM orders WHERE id = ?", missing.order)
                 ->value_or(QString()),
             second);
    QCOMPARE(missing.channel, shop.database()
                                  .value<QString>("SELECT name FROM accounts WHERE id = ?", shop.account(cards))
                                  ->value_or(QString()));
    cards.cancel(second);
    shop.sync(cards);
    QVERIFY(explainStock(shop.context(), shop.product(u"A"_s))->shortages.isEmpty());
}

void TestExplain::aDifferenceIsToldAsOne()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true});
    FakeMarket &books = shop.open({.id = u"books"_s});
    cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    books.list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    QVERIFY(shop.settle());
    shop.addStock(u"A"_s, Quantity::pieces(2));
    QVERIFY(shop.settle());
    QVERIFY(explained(shop, cards).byDifference);
    QVERIFY(!explained(shop, books).byDifference);
    QCOMPARE(explained(shop, cards).facts.lastQuantityDelivery->baseQuantity, Quantity::pieces(5));
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"

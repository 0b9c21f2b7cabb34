// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_shop.h"

#include <QTest>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Two products that a marketplace with an additive create holds for the same: it keeps one listing for them.
class TestEqualListings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedTogether_data();
    void publishedTogether();
    void oneThatIsOnSaleAsAnotherIsReported();
    void whereTheFirstIsRefusedTheOtherIsMade();
};

namespace {

Quantity pcs(int count)
{
    return Quantity::pieces(count);
}

struct Twins {
    explicit Twins(FakeMarketOptions options)
        : books(shop.open({.id = u"books"_s}))
        , cards(shop.open(std::move(options)))
    {
        for (const QString &sku : {u"P1"_s, u"P2"_s})
            books.list({.sku = sku, .quantity = pcs(1)});
        shop.settle();
    }
    void publish(const QString &sku)
    {
        shop.publish(sku, cards);
        const ListingRow row = shop.listing(cards, sku);
        const QJsonObject raw{{u"key"_s, u"K"_s}, {u"sku"_s, sku}};
        QVERIFY(shop.engine().transact([&] { return shop.context().listings.savePayload(row.id, raw); }).ok());
    }
    int edits(const QString &sku)
    {
        const auto ledger = shop.ledger(sku);
        return int(std::count_if(ledger.begin(), ledger.end(),
                                 [](const Movement &one) { return one.cause == MovementCause::RemoteEdit; }));
    }
    QList<ListingRow> rows(LinkState link)
    {
        auto rows = *shop.context().listings.all(shop.account(cards), {}, 10);
        rows.removeIf([link](const ListingRow &row) { return row.link != link; });
        return rows;
    }

    FakeShop shop;
    FakeMarket &books;
    FakeMarket &cards;
};

FakeMarketOptions additive()
{
    return {.id = u"cards"_s, .relative = true, .goneAtZero = true, .addsToEqual = true};
}

} // namespace

void TestEqualListings::publishedTogether_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<bool>("jobs");
    QTest::addColumn<bool>("losesAnswer");
    QTest::addColumn<int>("creates");
    QTest::newRow("the connector knows that they are equal") << true << false << false << 1;
    QTest::newRow("the same by a job") << true << true << false << 1;
    QTest::newRow("the answer tells it") << false << false << false << 2;
    QTest::newRow("the row of a job tells it") << false << true << false << 2;
    QTest::newRow("the answer is lost and a look tells it") << false << false << true << 2;
}

// One piece each, and the listing that both would share shows no more than one of them; nothing becomes an edit.
void TestEqualListings::publishedTogether()
{
    QFETCH(const bool, isKnown);
    QFETCH(const bool, jobs);
    QFETCH(const bool, losesAnswer);
    QFETCH(const int, creates);
    FakeMarketOptions options = additive();
    options.tellsEqual = isKnown;
    options.jobs = jobs;
    Twins s(options);
    s.publish(u"P1"_s);
    s.publish(u"P2"_s);
    s.cards.requests.clear();
    if (losesAnswer) {
        s.cards.fate = [](const Change &change) {
            return change.kind == ChangeKind::Create && change.sku == "P2"_L1 ? Fate::AnswerLost : Fate::Answered;
        };
    }
    QVERIFY(s.shop.settle());
    const auto writes = s.cards.writes();
    const auto made = std::count_if(writes.begin(), writes.end(),
                                    [](const FakeRequest &one) { return one.change == ChangeKind::Create; });
    QCOMPARE(int(made), creates);
    QCOMPARE(s.shop.onHand(u"P1"_s), pcs(1));
    QCOMPARE(s.shop.onHand(u"P2"_s), pcs(1));
    QCOMPARE(s.edits(u"P1"_s) + s.edits(u"P2"_s), 0);
    QCOMPARE(s.cards.listings().size(), 1U);
    QCOMPARE(s.cards.listings().begin()->second.quantity, pcs(1));
    QCOMPARE(s.rows(LinkState::Linked).size(), 1);
    QCOMPARE(s.rows(LinkState::Duplicate).size(), 1);
    QCOMPARE(s.rows(LinkState::Duplicate).first().status, ListingStatus::Ended);
    QCOMPARE(s.shop.problems(equalListingProblem), 1);
    QCOMPARE(s.shop.brokenInvariant(), QString());
    QCOMPARE(s.shop.difference(), QString());
}

void TestEqualListings::oneThatIsOnSaleAsAnotherIsReported()
{
    Twins s(additive());
    s.publish(u"P1"_s);
    QVERIFY(s.shop.settle());
    s.publish(u"P2"_s);
    s.cards.requests.clear();
    QVERIFY(s.shop.settle());
    QVERIFY(s.cards.writes().isEmpty());
    QCOMPARE(s.rows(LinkState::Duplicate).size(), 1);
    const ProductId second = s.shop.product(u"P2"_s).id;
    const QString fingerprint = u"equal_listing:%1:%2"_s.arg(s.shop.account(s.cards).value).arg(second.value);
    const auto problem = s.shop.context().runs.openProblem(fingerprint);
    QVERIFY(problem && *problem);
    QCOMPARE((*problem)->arguments.value(u"sku"_s).toString(), u"P2"_s);
    QCOMPARE((*problem)->arguments.value(u"other"_s).toString(), u"P1"_s);
    QCOMPARE((*problem)->product, second);
}

void TestEqualListings::whereTheFirstIsRefusedTheOtherIsMade()
{
    FakeMarketOptions options = additive();
    options.tellsEqual = true;
    Twins s(options);
    s.publish(u"P1"_s);
    s.publish(u"P2"_s);
    s.cards.fate = [](const Change &change) { return change.sku == "P1"_L1 ? Fate::Refused : Fate::Answered; };
    s.shop.sync(s.cards);
    QCOMPARE(s.shop.problems(equalListingProblem), 0); // nothing of P1's is on sale
    s.shop.sync(s.cards);
    s.shop.sync(s.cards);
    QCOMPARE(s.cards.listings().size(), 1U);
    QCOMPARE(s.cards.listings().begin()->second.sku, u"P2"_s);
    QCOMPARE(s.shop.listing(s.cards, u"P2"_s).status, ListingStatus::Active);
    QCOMPARE(s.shop.listing(s.cards, u"P2"_s).link, LinkState::Linked);
    QCOMPARE(s.shop.problems(equalListingProblem), 0);
    QCOMPARE(s.shop.problems(u"delivery"_s), 1);
    QCOMPARE(s.shop.brokenInvariant(), QString());
}

QTEST_GUILESS_MAIN(TestEqualListings)
#include "tst_equal_listings.moc"

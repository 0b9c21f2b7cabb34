// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/plan_book.h"
#include "tests/support/fake_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// sync.md section 4: what a plan holds waits, whether or not all of it can be shown.
class TestPlanBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotShownWaitsToo();
    void whatIsNotShownKeepsWhatHoldsItMore();
};

namespace {

constexpr int listings = 10;
constexpr qsizetype mostShown = 3;

struct Shop {
    Shop()
        : market(shop.open({.id = u"cards"_s}))
    {
        for (int i = 0; i < listings; ++i)
            market.list({.sku = sku(i), .quantity = Quantity::pieces(3)});
        shop.settle();
        for (int i = 0; i < listings; ++i)
            shop.addStock(sku(i), -shop.onHand(sku(i)));
        market.requests.clear();
    }
    static QString sku(int i) { return u"P%1"_s.arg(i, 2, 10, QLatin1Char('0')); }
    QList<HeldRow> zeroes()
    {
        QList<HeldRow> rows;
        for (int i = 0; i < listings; ++i) {
            const ListingRow row = shop.listing(market, sku(i));
            rows.append({row.id, row.product, sku(i), u"quantity"_s, u"quantity"_s, Direction::Out, u"3"_s, u"0"_s,
                         u"local_changed"_s});
        }
        return rows;
    }
    PlanId hold(const QString &guard, const QList<HeldRow> &rows)
    {
        PlanId plan;
        const Status held = shop.engine().transact([&]() -> Status {
            TRY_ASSIGN(plan, holdBack(shop.context(), shop.account(market), {}, u"guard"_s, guard, rows, mostShown));
            return {};
        });
        return held.ok() ? plan : PlanId{};
    }
    QStringList held()
    {
        QStringList all;
        for (int i = 0; i < listings; ++i)
            all.append(shop.listing(market, sku(i)).held);
        return all;
    }
    int onSale() const
    {
        return int(std::count_if(market.listings().begin(), market.listings().end(),
                                 [](const auto &one) { return one.second.quantity > Quantity{}; }));
    }

    FakeShop shop;
    FakeMarket &market;
};

} // namespace

void TestPlanBook::whatIsNotShownWaitsToo()
{
    Shop s;
    const PlanId plan = s.hold(u"zero_out"_s, s.zeroes());
    QVERIFY(plan);
    QCOMPARE(s.shop.planRows(plan).size(), mostShown);
    QCOMPARE(s.held(), QStringList(listings, u"guard:quantity"_s));
    QVERIFY(s.hold(u"zero_out"_s, s.zeroes()) == plan); // computed again, from the other end
    auto backwards = s.zeroes();
    std::reverse(backwards.begin(), backwards.end());
    QVERIFY(s.hold(u"zero_out"_s, backwards) == plan);
    QCOMPARE(s.held(), QStringList(listings, u"guard:quantity"_s));

    s.shop.applyPlan(s.market, plan);
    QVERIFY(s.onSale() < listings); // what was decided is sent, what was not is asked about by the next run
    QVERIFY(s.onSale() > 0);
    QVERIFY(s.shop.openPlans(s.market).isEmpty());
    QVERIFY(!s.held().contains(u"guard:quantity"_s));
}

void TestPlanBook::whatIsNotShownKeepsWhatHoldsItMore()
{
    Shop s;
    QVERIFY(s.hold(u"zero_out"_s, s.zeroes()));
    auto prices = s.zeroes();
    for (HeldRow &row : prices)
        row.field = u"price"_s;
    QVERIFY(s.hold(u"price_out"_s, prices));
    QCOMPARE(s.held(), QStringList(listings, u"guard:quantity"_s));
}

QTEST_GUILESS_MAIN(TestPlanBook)
#include "tst_plan_book.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/support/open_shop.h"

#include <QTest>

using namespace evenstock::sandbox;
using namespace Qt::StringLiterals;

namespace {

Options livelyShop(std::uint64_t seed = 11)
{
    return {
        .seed = seed, .products = 120, .ordersPerMinute = 30, .hasOneDayReady = true, .pace = ShopClock::Pace::Stepped};
}

// A day's work of a client: reads, writes of each kind, a job, faults in between.
void visit(ShopVisitor &shop)
{
    shop.faults(u"500:p=0.2,route=GET *;duplicates:p=0.1;odd:p=0.05"_s);
    shop.tick(90);
    const QJsonArray products = shop.truth(u"products"_s);
    for (int i = 0; i < 12; ++i) {
        shop.get(u"/products/export"_s);
        shop.get(u"/orders?order_as=seller&limit=100"_s);
        const QString id = QString::number(products.at(i * 3)["id"_L1].toInteger());
        shop.post(u"/products/%1/increment"_s.arg(id), {{u"delta_quantity"_s, i % 3 - 1}});
        shop.put(u"/products/%1"_s.arg(id), {{u"price"_s, 1.25 + i}, {u"error_mode"_s, u"strict"_s}});
        shop.tick(7);
    }
    QJsonArray rows;
    for (int i = 0; i < 30; ++i)
        rows.append(QJsonObject{{u"blueprint_id"_s, 310'010 + i}, {u"price"_s, 2}, {u"quantity"_s, 1 + i % 4}});
    shop.post(u"/products/bulk_create"_s, {{u"products"_s, rows}});
    shop.tick(3600);
    shop.act(u"merge"_s);
}

QByteArray stateAfterVisit(const Options &options)
{
    OpenShop shop(options);
    visit(*shop);
    return shop->control("GET", u"/state"_s).body;
}

} // namespace

class TestSandboxDeterminism : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameRequestsSameState();
    void anotherSeedIsAnotherShop();
    void resetGoesBackToTheStart();
    void faultsDoNotChangeWhatHappensByItself();
    void stepsOfAnySizeLeadToTheSameState();
    void requestsMoveASteppedClock();
};

void TestSandboxDeterminism::sameSeedSameRequestsSameState()
{
    const QByteArray state = stateAfterVisit(livelyShop());
    QVERIFY(state.size() > 50'000);
    QVERIFY(QJsonDocument::fromJson(state).isObject());
    QCOMPARE(stateAfterVisit(livelyShop()), state);
}

void TestSandboxDeterminism::anotherSeedIsAnotherShop()
{
    OpenShop one(livelyShop(11));
    OpenShop two(livelyShop(12));
    QVERIFY(one->truth(u"products"_s) != two->truth(u"products"_s));
    QVERIFY(one->truth(u"orders"_s) != two->truth(u"orders"_s));
    QVERIFY(one->token() != two->token());
}

void TestSandboxDeterminism::resetGoesBackToTheStart()
{
    OpenShop shop(livelyShop());
    const QByteArray start = shop->control("GET", u"/state"_s).body;
    const QByteArray token = shop->token();
    visit(*shop);
    QVERIFY(shop->control("GET", u"/state"_s).body != start);
    shop->control("DELETE", u"/faults"_s);
    shop->act(u"reset"_s);
    QCOMPARE(shop->control("GET", u"/state"_s).body, start);
    QCOMPARE(shop->get(u"/info"_s).status, 200); // with the token it always had
    QCOMPARE(shop->token(), token);
}

void TestSandboxDeterminism::faultsDoNotChangeWhatHappensByItself()
{
    OpenShop calm(livelyShop());
    OpenShop rough(livelyShop());
    rough->faults(u"storm"_s);
    rough->setPatienceMs(50);
    for (int i = 0; i < 10; ++i)
        rough->get(u"/orders"_s);
    calm->tick(600);
    rough->setPatienceMs(ShopVisitor::patienceMs);
    rough->tick(600);
    QCOMPARE(rough->truth(u"orders"_s), calm->truth(u"orders"_s));
    QCOMPARE(rough->truth(u"products"_s), calm->truth(u"products"_s));
}

void TestSandboxDeterminism::stepsOfAnySizeLeadToTheSameState()
{
    OpenShop strides(livelyShop());
    OpenShop steps(livelyShop());
    const QJsonObject rows{{u"products"_s, QJsonArray{QJsonObject{{u"id"_s, 450000002}, {u"price"_s, 3}}}}};
    strides->post(u"/products/bulk_update"_s, rows);
    steps->post(u"/products/bulk_update"_s, rows);
    strides->tick(400);
    for (int i = 0; i < 400; ++i)
        steps->tick(1);
    QCOMPARE(steps->control("GET", u"/state"_s).body, strides->control("GET", u"/state"_s).body);
}

void TestSandboxDeterminism::requestsMoveASteppedClock()
{
    Options options = stillShop();
    options.stepMs = 250;
    OpenShop shop(options);
    for (int i = 0; i < 4; ++i)
        shop->get(u"/info"_s);
    QCOMPARE(shop->control("GET", u"/state"_s)[u"now"_s].toString(), u"2026-11-24T15:00:01.000Z"_s);
}

QTEST_GUILESS_MAIN(TestSandboxDeterminism)
#include "tst_sandbox_determinism.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/support/open_shop.h"

#include <QTest>

using namespace evenstock::sandbox;
using namespace Qt::StringLiterals;

namespace {

Options strictShop()
{
    Options options = stillShop();
    options.limits = Limits::Kept;
    options.hasOneDayReady = true;
    return options;
}

const QString unknownJob = u"/jobs/00000000-0000-4000-8000-000000000000"_qs;
const QString offers = u"/marketplace/products?blueprint_id=310145"_qs;

} // namespace

class TestSandboxLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void admits200In10Seconds();
    void slidesAlong();
    void admitsOneASecond_data();
    void admitsOneASecond();
    void refusesWithAnErrorAndNothingElse();
    void carriesOutNothingThatItRefuses();
    void countsPerAccount();
    void doesNotCountTheUnauthorized();
    void canBeSwitchedOff();
};

void TestSandboxLimits::admits200In10Seconds()
{
    OpenShop shop(strictShop());
    for (int i = 0; i < 200; ++i)
        QCOMPARE(shop->get(u"/info"_s).status, 200);
    const Answer refused = shop->get(u"/info"_s);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.body, QByteArray(R"({"error":"Too many requests: max 200 requests per 10 seconds"})"));
    shop->act(u"tick"_s, {{u"ms"_s, 9999}});
    QCOMPARE(shop->get(u"/info"_s).status, 429);
    shop->act(u"tick"_s, {{u"ms"_s, 1}});
    QCOMPARE(shop->get(u"/info"_s).status, 200);
}

void TestSandboxLimits::slidesAlong()
{
    OpenShop shop(strictShop());
    for (int i = 0; i < 100; ++i)
        shop->get(u"/info"_s);
    shop->tick(5);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(shop->get(u"/info"_s).status, 200);
    shop->tick(5); // the first hundred is out of the window, the second is not
    int admitted = 0;
    for (int i = 0; i < 150; ++i)
        admitted += shop->get(u"/info"_s).status == 200 ? 1 : 0;
    QCOMPARE(admitted, 100);
}

void TestSandboxLimits::admitsOneASecond_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("jobs") << unknownJob << QByteArray(R"({"error":"Too many requests: max 1 request per second"})");
    QTest::newRow("offers of others") << offers
                                      << QByteArray(R"({"error":"Too many requests: max 10 requests per second"})");
}

void TestSandboxLimits::admitsOneASecond()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    OpenShop shop(strictShop());
    QCOMPARE(shop->get(path).status, 200);
    const Answer refused = shop->get(path);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.body, body);
    QCOMPARE(shop->get(u"/info"_s).status, 200); // other paths go on
    shop->tick(1);
    QCOMPARE(shop->get(path).status, 200);
}

void TestSandboxLimits::refusesWithAnErrorAndNothingElse()
{
    OpenShop shop(strictShop());
    shop->get(unknownJob);
    const Answer refused = shop->get(unknownJob);
    QCOMPARE(refused.object().keys(), QStringList{u"error"_s});
    QCOMPARE(refused.retryAfter, QByteArray());
}

void TestSandboxLimits::carriesOutNothingThatItRefuses()
{
    OpenShop shop(strictShop());
    for (int i = 0; i < 200; ++i)
        shop->get(u"/info"_s);
    QCOMPARE(shop->post(u"/products/450000002/increment"_s, {{u"delta_quantity"_s, 1}}).status, 429);
    QCOMPARE(shop->product(450000002).value("quantity"_L1).toInt(), 3);
}

void TestSandboxLimits::countsPerAccount()
{
    OpenShop shop(strictShop());
    for (int i = 0; i < 201; ++i)
        shop->get(u"/info"_s);
    QCOMPARE(shop->get(u"/info"_s).status, 429);
    shop->useAccount(1);
    QCOMPARE(shop->get(u"/info"_s).status, 200);
}

void TestSandboxLimits::doesNotCountTheUnauthorized()
{
    OpenShop shop(strictShop());
    const QByteArray token = shop->token();
    shop->setToken("wrong");
    for (int i = 0; i < 250; ++i)
        QCOMPARE(shop->get(u"/info"_s).status, 401);
    shop->setToken(token);
    QCOMPARE(shop->get(u"/info"_s).status, 200);
}

void TestSandboxLimits::canBeSwitchedOff()
{
    Options options = strictShop();
    options.limits = Limits::Off;
    OpenShop shop(options);
    for (int i = 0; i < 250; ++i)
        QCOMPARE(shop->get(unknownJob).status, 200);
}

QTEST_GUILESS_MAIN(TestSandboxLimits)
#include "tst_sandbox_limits.moc"

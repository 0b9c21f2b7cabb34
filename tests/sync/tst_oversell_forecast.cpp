// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/explain.h"
#include "app/sync/oversell_forecast.h"
#include "tests/support/fake_shop.h"

#include <QTest>

#include <cmath>

using namespace evenstock;
using namespace Qt::StringLiterals;

// sync.md section 2, "Shared": the forecast is P(N > available) with N ~ Poisson(rate × delay).
class TestOversellForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTailOfPoisson_data();
    void theTailOfPoisson();
    void theTailAgreesWithItsSum();
    void theSmallestBuffer_data();
    void theSmallestBuffer();
    void theBufferIsEnoughAndNoneIsWasted();
    void itIsMeasuredInTheStore();
    void beforeAnythingWasMeasuredTheDelayIsAssumed();
    void oneChannelAloneCannotOversell();
};

namespace {

Quantity pcs(std::int64_t count)
{
    return Quantity::pieces(count);
}

} // namespace

void TestOversellForecast::theTailOfPoisson_data()
{
    QTest::addColumn<double>("mean");
    QTest::addColumn<qint64>("available");
    QTest::addColumn<double>("probability");
    QTest::newRow("nothing sells") << 0.0 << 0LL << 0.0;
    QTest::newRow("one expected, none there") << 1.0 << 0LL << 0.632120558828558;
    QTest::newRow("one expected, one there") << 1.0 << 1LL << 0.264241117657115;
    QTest::newRow("one expected, three there") << 1.0 << 3LL << 0.018988156876154;
    QTest::newRow("hardly anything sells") << 1e-9 << 0LL << 1e-9;
    QTest::newRow("far below what is there") << 0.5 << 20LL << 5.79233e-27;
    QTest::newRow("far beyond what is there") << 1000.0 << 3LL << 1.0;
    QTest::newRow("less than nothing there") << 0.1 << -1LL << 1.0;
}

void TestOversellForecast::theTailOfPoisson()
{
    QFETCH(const double, mean);
    QFETCH(const qint64, available);
    QFETCH(const double, probability);
    const double found = oversellProbability(mean, available);
    QVERIFY2(std::abs(found - probability) <= probability * 1e-3, QByteArray::number(found, 'g', 15));
}

void TestOversellForecast::theTailAgreesWithItsSum()
{
    for (const double mean : {0.01, 0.3, 1.0, 4.5, 20.0, 60.0}) {
        double term = std::exp(-mean);
        double head = term;
        for (std::int64_t available = 0; available < 120; ++available) {
            const double found = oversellProbability(mean, available);
            QVERIFY(std::abs(found - (1.0 - head)) < 1e-12);
            term *= mean / double(available + 1);
            head += term;
        }
    }
}

void TestOversellForecast::theSmallestBuffer_data()
{
    QTest::addColumn<double>("mean");
    QTest::addColumn<qint64>("buffer");
    QTest::newRow("nothing sells") << 0.0 << 0LL;
    QTest::newRow("a sale now and then") << 0.1 << 0LL;
    QTest::newRow("a sale in four delays") << 0.25 << 1LL;
    QTest::newRow("one expected in each delay") << 1.0 << 3LL;
    QTest::newRow("ten expected in each delay") << 10.0 << 17LL;
}

void TestOversellForecast::theSmallestBuffer()
{
    QFETCH(const double, mean);
    QFETCH(const qint64, buffer);
    QCOMPARE(smallestBuffer(mean, 0.01), buffer);
}

void TestOversellForecast::theBufferIsEnoughAndNoneIsWasted()
{
    for (double mean = 0.05; mean < 400; mean *= 1.3) {
        const std::int64_t buffer = smallestBuffer(mean, 0.01);
        QVERIFY(oversellProbability(mean, buffer + 1) < 0.01);
        QVERIFY(buffer == 0 || oversellProbability(mean, buffer) >= 0.01);
    }
}

void TestOversellForecast::itIsMeasuredInTheStore()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    FakeMarket &books = shop.open({.id = u"books"_s});
    const QString id = cards.list({.sku = u"A"_s, .quantity = pcs(40)});
    books.list({.sku = u"A"_s, .quantity = pcs(40), .units = 1});
    shop.sync(cards);
    QVERIFY(shop.settle());
    for (int i = 0; i < 10; ++i) {
        cards.sell(id, pcs(3));
        shop.clock().advance(std::chrono::minutes(10));
        shop.sync(cards);
        shop.clock().advance(std::chrono::minutes(2));
        shop.sync(books);
        shop.clock().advance(std::chrono::hours(3));
    }
    const auto found = forecastOversell(shop.database(), shop.clock().now(), shop.product(u"A"_s).id, pcs(0));
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QVERIFY(*found);
    const OversellForecast *forecast = &**found;
    QCOMPARE(forecast->sold, pcs(30));
    QVERIFY(forecast->isMeasured);
    QCOMPARE(forecast->delayMs / 60'000, 12); // found after ten, told two later
    const double mean = 30 / (forecast->days * 24 * 60) * double(forecast->delayMs) / 60'000;
    QVERIFY(std::abs(forecast->probability - (1 - std::exp(-mean))) < 1e-9);
    QCOMPARE(forecast->bufferPieces, smallestBuffer(mean, 0.01));
    const auto told = explainStock(shop.context(), shop.product(u"A"_s));
    QVERIFY(told && told->forecast);
    QCOMPARE(told->forecast->sold, pcs(30));
}

void TestOversellForecast::beforeAnythingWasMeasuredTheDelayIsAssumed()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    FakeMarket &books = shop.open({.id = u"books"_s});
    cards.list({.sku = u"A"_s, .quantity = pcs(2)});
    books.list({.sku = u"A"_s, .quantity = pcs(2)});
    shop.sync(cards);
    QVERIFY(shop.settle());
    const auto found = forecastOversell(shop.database(), shop.clock().now(), shop.product(u"A"_s).id, pcs(2));
    QVERIFY(found && *found);
    QVERIFY(!(*found)->isMeasured);
    QVERIFY((*found)->delayMs > 0);
    QCOMPARE((*found)->probability, 0.0);
    QCOMPARE((*found)->bufferPieces, 0);
}

void TestOversellForecast::oneChannelAloneCannotOversell()
{
    FakeShop shop;
    FakeMarket &cards = shop.open({.id = u"cards"_s});
    cards.list({.sku = u"A"_s, .quantity = pcs(2)});
    shop.sync(cards);
    const auto told = explainStock(shop.context(), shop.product(u"A"_s));
    QVERIFY(told);
    QVERIFY(!told->forecast); // its marketplace sells no more than it shows
}

QTEST_GUILESS_MAIN(TestOversellForecast)
#include "tst_oversell_forecast.moc"

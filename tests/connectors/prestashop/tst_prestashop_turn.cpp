// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_turn.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace evenstock;
using namespace evenstock::prestashop;
using namespace Qt::StringLiterals;

// One write at a time per server, whichever account and shop of a multistore it is for.
class TestPrestashopTurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAtATimePerServer();
    void anotherServerDoesNotWait();
    void theSameThreadMayGoOn();
    void waitingEndsWhenItIsStopped();
};

void TestPrestashopTurn::oneAtATimePerServer()
{
    std::atomic<int> inside = 0;
    std::atomic<int> most = 0;
    std::atomic<int> done = 0;
    const auto write = [&](const QString &shop) {
        for (int times = 0; times < 200; ++times) {
            const auto turn = WriteTurn::take(QUrl(shop), {});
            const int now = ++inside;
            most = std::max(most.load(), now);
            std::this_thread::yield();
            --inside;
            done += turn ? 1 : 0;
        }
    };
    std::thread one(write, u"https://Shops.example/first"_s);
    std::thread two(write, u"https://shops.example/second/api"_s);
    one.join();
    two.join();
    QCOMPARE(done.load(), 400);
    QCOMPARE(most.load(), 1);
}

void TestPrestashopTurn::anotherServerDoesNotWait()
{
    const auto held = WriteTurn::take(QUrl(u"https://one.example"_s), {});
    QVERIFY(held);
    bool got = false;
    std::thread other([&] { got = bool(WriteTurn::take(QUrl(u"https://two.example"_s), {})); });
    other.join();
    QVERIFY(got);
}

void TestPrestashopTurn::theSameThreadMayGoOn()
{
    const auto look = WriteTurn::take(QUrl(u"https://one.example"_s), {});
    const auto write = WriteTurn::take(QUrl(u"https://one.example"_s), {});
    QVERIFY(look && write);
}

void TestPrestashopTurn::waitingEndsWhenItIsStopped()
{
    const auto held = WriteTurn::take(QUrl(u"https://one.example"_s), {});
    QVERIFY(held);
    std::stop_source stop;
    ErrorCode code = ErrorCode::Internal;
    std::thread other([&] {
        const auto turn = WriteTurn::take(QUrl(u"https://one.example"_s), stop.get_token());
        code = turn ? ErrorCode::Internal : turn.error().code;
    });
    stop.request_stop();
    other.join();
    QCOMPARE(code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestPrestashopTurn)
#include "tst_prestashop_turn.moc"

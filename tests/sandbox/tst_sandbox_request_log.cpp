// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/request_log.h"

#include <QJsonArray>
#include <QTest>

using namespace evenstock::sandbox;
using namespace Qt::StringLiterals;

class TestSandboxRequestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestRequests();
    void keepsTheNewestBodies();
    void keepsTheBeginningOfALongBody();
    void settlesOnlyWhatIsStillThere();
};

void TestSandboxRequestLog::keepsTheNewestRequests()
{
    RequestLog log;
    for (std::size_t i = 0; i < RequestLog::mostRequests + 5; ++i)
        log.note({.method = "GET", .path = u"/info"_s}, 0, {});
    const QJsonArray kept = log.json(0)["requests"_L1].toArray();
    QCOMPARE(static_cast<std::size_t>(kept.size()), RequestLog::mostRequests);
    QCOMPARE(kept.at(0)["n"_L1].toInt(), 6);
    QCOMPARE(log.count(), static_cast<qint64>(RequestLog::mostRequests) + 5);
}

void TestSandboxRequestLog::keepsTheNewestBodies()
{
    RequestLog log;
    for (int i = 0; i < 70; ++i)
        log.note({.method = "POST", .path = u"/products"_s, .body = QByteArray(RequestLog::mostBodyBytes, 'x')}, 0, {});
    const QJsonArray kept = log.json(0)["requests"_L1].toArray();
    QCOMPARE(kept.size(), RequestLog::mostBytes / RequestLog::mostBodyBytes);
    QCOMPARE(kept.last()["n"_L1].toInt(), 70);
}

void TestSandboxRequestLog::keepsTheBeginningOfALongBody()
{
    RequestLog log;
    log.note({.method = "POST", .path = u"/x"_s, .body = QByteArray(RequestLog::mostBodyBytes + 100, 'x')}, 0, {});
    QCOMPARE(log.json(0)["requests"_L1][0]["body"_L1].toString().size(), RequestLog::mostBodyBytes);
}

void TestSandboxRequestLog::settlesOnlyWhatIsStillThere()
{
    RequestLog log;
    log.settle(1, 200, {}); // was cleared away
    const qint64 number = log.note({.method = "GET", .path = u"/info"_s}, 0, u"Nord Hobby"_s);
    log.settle(number, 200, {u"latency"_s});
    QCOMPARE(log.json(0)["requests"_L1][0]["status"_L1].toInt(), 200);
    log.clear();
    log.settle(number, 500, {});
    QCOMPARE(log.json(0)["requests"_L1].toArray(), QJsonArray());
}

QTEST_GUILESS_MAIN(TestSandboxRequestLog)
#include "tst_sandbox_request_log.moc"

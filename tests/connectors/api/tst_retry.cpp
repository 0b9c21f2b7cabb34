// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/retry.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

Attempt answered(int status)
{
    Attempt attempt{.end = AttemptEnd::Answered, .mayHaveArrived = true};
    attempt.answer.status = status;
    return attempt;
}

Attempt ended(AttemptEnd end, bool mayHaveArrived)
{
    return {.end = end, .mayHaveArrived = mayHaveArrived, .detail = u"as told"_s};
}

constexpr bool arrived = true;
constexpr bool notSent = false;
constexpr bool again = true;
constexpr bool final = false;

double half()
{
    return 0.5;
}

} // namespace

Q_DECLARE_METATYPE(evenstock::Attempt)
Q_DECLARE_METATYPE(evenstock::ErrorCode)

class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void triesNoMoreThanAskedFor();
    void neverAfterTheSinkGotData();
    void waits_data();
    void waits();
    void spreadsTheWait();
    void keepsTheAnswerForTheErrorList();
    void anErrorOfTheSinkComesBackAsItIs();
};

void TestRetry::decides_data()
{
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<bool>("readAgain");
    QTest::addColumn<bool>("writeAgain");
    QTest::addColumn<ErrorCode>("readCode");
    QTest::addColumn<ErrorCode>("writeCode");
    using enum ErrorCode;
    using enum AttemptEnd;
    const auto row = [](const char *name, const Attempt &attempt, bool readAgain, bool writeAgain, ErrorCode readCode,
                        ErrorCode writeCode) {
        QTest::newRow(name) << attempt << readAgain << writeAgain << readCode << writeCode;
    };
    row("too many requests: not executed", answered(429), again, again, RateLimited, RateLimited);
    row("server error: a write may have been executed", answered(500), again, final, InvalidResponse, InDoubt);
    row("gateway error", answered(502), again, final, InvalidResponse, InDoubt);
    row("service unavailable", answered(503), again, final, InvalidResponse, InDoubt);
    row("wrong credentials", answered(401), final, final, Unauthorized, Unauthorized);
    row("forbidden", answered(403), final, final, Rejected, Rejected);
    row("not found", answered(404), final, final, NotFound, NotFound);
    row("gone", answered(410), final, final, NotFound, NotFound);
    row("refused by validation", answered(422), final, final, Rejected, Rejected);
    row("moved for good: not executed", answered(301), final, final, InvalidResponse, InvalidResponse);
    row("see other: perhaps executed", answered(302), final, final, InvalidResponse, InDoubt);
    row("no connection", ended(NotConnected, notSent), again, again, Offline, Offline);
    row("no trusted connection", ended(NotTrusted, notSent), final, final, Offline, Offline);
    row("silence after the request", ended(NoAnswer, arrived), again, final, Timeout, InDoubt);
    row("silence before the request was sent", ended(NoAnswer, notSent), again, again, Timeout, Timeout);
    row("connection lost after the request", ended(Lost, arrived), again, final, Offline, InDoubt);
    row("connection lost before the request was sent", ended(Lost, notSent), again, again, Offline, Offline);
    row("answer cut short", ended(Broken, arrived), again, final, InvalidResponse, InDoubt);
    row("answer too large", ended(TooLarge, arrived), final, final, InvalidResponse, InDoubt);
    row("stopped while under way", ended(Stopped, arrived), final, final, Cancelled, InDoubt);
    row("stopped before it was sent", ended(Stopped, notSent), final, final, Cancelled, Cancelled);
}

void TestRetry::decides()
{
    QFETCH(Attempt, attempt);
    const HttpRequest read;
    HttpRequest write;
    write.method = "POST";
    write.isWrite = true;
    QTEST(retryDelay(read, attempt, 1, {}, half).has_value(), "readAgain");
    QTEST(retryDelay(write, attempt, 1, {}, half).has_value(), "writeAgain");
    QTEST(errorOfAttempt(read, attempt, 0, {}).code, "readCode");
    QTEST(errorOfAttempt(write, attempt, 0, {}).code, "writeCode");
}

void TestRetry::triesNoMoreThanAskedFor()
{
    HttpRequest request;
    QVERIFY(retryDelay(request, answered(503), 2, {}, half));
    QVERIFY(!retryDelay(request, answered(503), 3, {}, half));
    request.maxAttempts = 1;
    QVERIFY(!retryDelay(request, answered(503), 1, {}, half));
}

void TestRetry::neverAfterTheSinkGotData()
{
    Attempt attempt = ended(AttemptEnd::Broken, arrived);
    QVERIFY(retryDelay(HttpRequest(), attempt, 1, {}, half));
    attempt.sinkGotData = true;
    QVERIFY(!retryDelay(HttpRequest(), attempt, 1, {}, half));
}

void TestRetry::waits_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<std::optional<milliseconds>>("askedFor");
    QTest::addColumn<milliseconds>("wait");
    using Asked = std::optional<milliseconds>;
    QTest::newRow("half of the base at first") << 1 << Asked() << milliseconds(250);
    QTest::newRow("twice as long the second time") << 2 << Asked() << milliseconds(500);
    QTest::newRow("at most the cap") << 40 << Asked() << milliseconds(15000);
    QTest::newRow("what was asked for, and the jitter") << 1 << Asked(7000) << milliseconds(7250);
    QTest::newRow("no more than a minute of what was asked for") << 1 << Asked(3600000) << milliseconds(60250);
    QTest::newRow("a negative wish is none") << 1 << Asked(-5) << milliseconds(250);
}

void TestRetry::waits()
{
    QFETCH(int, number);
    QFETCH(std::optional<milliseconds>, askedFor);
    HttpRequest request;
    request.maxAttempts = 100;
    const auto wait = retryDelay(request, answered(503), number, askedFor, half);
    QVERIFY(wait.has_value());
    QTEST(*wait, "wait");
}

void TestRetry::spreadsTheWait()
{
    const auto waitFor = [](double random) {
        return retryDelay(HttpRequest(), answered(503), 1, {}, [random] { return random; }).value();
    };
    QCOMPARE(waitFor(0.0), milliseconds(0));
    QCOMPARE(waitFor(0.999), milliseconds(499));
}

void TestRetry::keepsTheAnswerForTheErrorList()
{
    Attempt attempt = ended(AttemptEnd::Broken, arrived);
    attempt.answer.status = 200;
    attempt.answer.body = "[{\"id\":1,\"note\":\"s3cr3t-canary\"";
    const Error error = errorOfAttempt(HttpRequest(), attempt, 0, {u"s3cr3t-canary"_s});
    QCOMPARE(error.httpStatus, 200);
    QCOMPARE(error.detail, u"as told"_s);
    QVERIFY(error.payload.startsWith(u"[{\"id\":1"_s));
    QVERIFY(!error.payload.contains(u"canary"_s));
}

void TestRetry::anErrorOfTheSinkComesBackAsItIs()
{
    Attempt attempt = ended(AttemptEnd::SinkRefused, arrived);
    attempt.sinkError = makeError(ErrorCode::Storage, u"the disk is full"_s);
    QVERIFY(!retryDelay(HttpRequest(), attempt, 1, {}, half));
    QCOMPARE(errorOfAttempt(HttpRequest(), attempt, 0, {}).code, ErrorCode::Storage);
}

QTEST_APPLESS_MAIN(TestRetry)
#include "tst_retry.moc"

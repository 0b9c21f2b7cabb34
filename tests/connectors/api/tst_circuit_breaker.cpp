// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/circuit_breaker.h"

#include <QJsonDocument>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;
using Gate = CircuitBreaker::Gate;

namespace {

constexpr UtcMs start = 1795532400000;

Attempt answered(int status)
{
    Attempt attempt{.end = AttemptEnd::Answered, .mayHaveArrived = true};
    attempt.answer.status = status;
    return attempt;
}

CircuitBreaker opened()
{
    CircuitBreaker breaker;
    for (int i = 0; i < 5; ++i)
        breaker.report({.end = AttemptEnd::NotConnected}, start);
    return breaker;
}

} // namespace

Q_DECLARE_METATYPE(evenstock::Attempt)

class TestCircuitBreaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAfterFiveInARow();
    void aSuccessBetweenStartsTheCountAgain();
    void counts_data();
    void counts();
    void letsOneProbeThrough();
    void closesWithTheProbe();
    void doublesUpToTenMinutes();
    void aRunByHandIsOneProbe();
    void anUndecidedProbeIsAskedAgain();
    void aClockSetBackDoesNotLockItUp();
    void comesBackFromTheStore();
    void isClosedWhereItCannotBeRead_data();
    void isClosedWhereItCannotBeRead();
};

void TestCircuitBreaker::opensAfterFiveInARow()
{
    CircuitBreaker breaker;
    for (int i = 0; i < 4; ++i)
        breaker.report(answered(503), start);
    QCOMPARE(breaker.ask(start), Gate::Closed);
    breaker.report(answered(503), start);
    QCOMPARE(breaker.ask(start), Gate::Open);
    QCOMPARE(breaker.state(), (CircuitState{.failures = 5, .openedAt = start, .until = start + 30000}));
}

void TestCircuitBreaker::aSuccessBetweenStartsTheCountAgain()
{
    CircuitBreaker breaker;
    for (int i = 0; i < 20; ++i)
        breaker.report(answered(i % 5 == 4 ? 200 : 500), start);
    QCOMPARE(breaker.ask(start), Gate::Closed);
}

void TestCircuitBreaker::counts_data()
{
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<int>("failures");
    using enum AttemptEnd;
    const auto ended = [](AttemptEnd end) { return Attempt{.end = end, .mayHaveArrived = true}; };
    QTest::newRow("a success closes") << answered(200) << 0;
    QTest::newRow("wrong credentials are an answer") << answered(401) << 0;
    QTest::newRow("a refusal is an answer") << answered(422) << 0;
    QTest::newRow("too many requests is an answer") << answered(429) << 0;
    QTest::newRow("a redirect is an answer") << answered(302) << 0;
    QTest::newRow("an answer without end is one") << ended(TooLarge) << 0;
    QTest::newRow("a server error fails") << answered(500) << 4;
    Attempt noisy = answered(500);
    noisy.isAccepted = true;
    QTest::newRow("one that brings what was asked for closes") << noisy << 0;
    QTest::newRow("no connection fails") << ended(NotConnected) << 4;
    QTest::newRow("no trust fails") << ended(NotTrusted) << 4;
    QTest::newRow("silence fails") << ended(NoAnswer) << 4;
    QTest::newRow("a lost connection fails") << ended(Lost) << 4;
    QTest::newRow("an answer cut short fails") << ended(Broken) << 4;
    QTest::newRow("our own stop says nothing") << ended(Stopped) << 3;
    QTest::newRow("our own full disk says nothing") << ended(SinkRefused) << 3;
}

void TestCircuitBreaker::counts()
{
    QFETCH(Attempt, attempt);
    CircuitBreaker breaker(CircuitState{.failures = 3});
    breaker.report(attempt, start);
    QTEST(breaker.state().failures, "failures");
}

void TestCircuitBreaker::letsOneProbeThrough()
{
    CircuitBreaker breaker = opened();
    QCOMPARE(breaker.ask(start + 29999), Gate::Open);
    QCOMPARE(breaker.ask(start + 30000), Gate::Probe);
    QCOMPARE(breaker.ask(start + 30000), Gate::Open);
}

void TestCircuitBreaker::closesWithTheProbe()
{
    CircuitBreaker breaker = opened();
    QCOMPARE(breaker.ask(start + 30000), Gate::Probe);
    breaker.report(answered(401), start + 30001);
    QCOMPARE(breaker.ask(start + 30002), Gate::Closed);
    QVERIFY(!breaker.state().isOpen());
}

void TestCircuitBreaker::doublesUpToTenMinutes()
{
    CircuitBreaker breaker = opened();
    QList<std::int64_t> pausesS;
    for (int i = 0; i < 7; ++i) {
        const UtcMs at = breaker.state().until;
        pausesS.append((at - breaker.state().openedAt) / 1000);
        QCOMPARE(breaker.ask(at), Gate::Probe);
        breaker.report(answered(500), at);
        QCOMPARE(breaker.ask(at), Gate::Open);
    }
    QCOMPARE(pausesS, (QList<std::int64_t>{30, 60, 120, 240, 480, 600, 600}));
}

void TestCircuitBreaker::aRunByHandIsOneProbe()
{
    CircuitBreaker breaker = opened();
    breaker.allowProbe();
    QCOMPARE(breaker.ask(start + 1), Gate::Probe);
    breaker.report({.end = AttemptEnd::NoAnswer}, start + 2);
    QCOMPARE(breaker.ask(start + 3), Gate::Open);
    QCOMPARE(breaker.state().until, start + 2 + 60000);

    CircuitBreaker healthy;
    healthy.allowProbe();
    for (int i = 0; i < 5; ++i)
        healthy.report(answered(500), start);
    QCOMPARE(healthy.ask(start), Gate::Open); // opened within the run: there is nothing left to probe
}

void TestCircuitBreaker::anUndecidedProbeIsAskedAgain()
{
    CircuitBreaker breaker = opened();
    QCOMPARE(breaker.ask(start + 30000), Gate::Probe);
    breaker.report({.end = AttemptEnd::Stopped}, start + 30001);
    QCOMPARE(breaker.ask(start + 30002), Gate::Probe);
}

void TestCircuitBreaker::aClockSetBackDoesNotLockItUp()
{
    CircuitBreaker breaker = opened();
    QCOMPARE(breaker.ask(start - 86400000), Gate::Probe);
}

void TestCircuitBreaker::comesBackFromTheStore()
{
    CircuitBreaker before = opened();
    const QByteArray text = QJsonDocument(before.state().toJson()).toJson();
    CircuitBreaker after(CircuitState::fromJson(QJsonDocument::fromJson(text).object()));
    QCOMPARE(after.state(), before.state());
    QCOMPARE(after.ask(start + 1), Gate::Open);
    QVERIFY(CircuitBreaker().state().toJson().isEmpty());
}

void TestCircuitBreaker::isClosedWhereItCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("texts and nulls") << QByteArray("{\"failures\":\"x\",\"opened_at\":null,\"until\":\"y\"}");
    QTest::newRow("an end before its start") << QByteArray("{\"failures\":5,\"opened_at\":9,\"until\":3}");
    QTest::newRow("a pause of years") << QByteArray(
        "{\"failures\":5,\"opened_at\":1795532400000,\"until\":1995532400000}");
    QTest::newRow("negative failures") << QByteArray("{\"failures\":-1,\"opened_at\":0,\"until\":0}");
}

void TestCircuitBreaker::isClosedWhereItCannotBeRead()
{
    QFETCH(QByteArray, json);
    CircuitBreaker breaker(CircuitState::fromJson(QJsonDocument::fromJson(json).object()));
    QCOMPARE(breaker.ask(start), Gate::Closed);
    QCOMPARE(breaker.state(), CircuitState());
}

QTEST_APPLESS_MAIN(TestCircuitBreaker)
#include "tst_circuit_breaker.moc"

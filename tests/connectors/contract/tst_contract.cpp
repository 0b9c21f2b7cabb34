// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/builtin_connectors.h"
#include "tests/connectors/contract/connector_case.h"
#include "tests/support/replay_http_client.h"

#include <QByteArrayList>
#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What every connector promises, whichever they are: each row is one recorded dialogue of one of them.
class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void describesItself_data() { connectorRows(); }
    void describesItself();
    void hasRecordedDialogues_data() { connectorRows(); }
    void hasRecordedDialogues();
    void repeatsTheDialogue_data()
    {
        caseRows([](const ConnectorCase &) { return true; });
    }
    void repeatsTheDialogue();
    void tellsAFailedAnswer_data();
    void tellsAFailedAnswer();
    void tellsWhatBecameOfAWrite_data();
    void tellsWhatBecameOfAWrite();
    void survivesACutAnswer_data()
    {
        caseRows([](const ConnectorCase &one) { return !one.exchanges.isEmpty(); });
    }
    void survivesACutAnswer();
    void survivesGarbage_data()
    {
        caseRows([](const ConnectorCase &one) { return !one.exchanges.isEmpty(); });
    }
    void survivesGarbage();
    void stopsAskingAServerThatRepeatsItself_data()
    {
        caseRows([](const ConnectorCase &one) { return !one.exchanges.isEmpty(); });
    }
    void stopsAskingAServerThatRepeatsItself();
    void endsSoonAfterItIsAskedTo_data()
    {
        caseRows([](const ConnectorCase &one) { return !one.exchanges.isEmpty(); });
    }
    void endsSoonAfterItIsAskedTo();
    void survivesACutNotification_data()
    {
        caseRows([](const ConnectorCase &one) { return one.call == "parseWebhook"_L1; });
    }
    void survivesACutNotification();

private:
    const Connector &connector(const QString &id) const;
    static QString folder(const QString &id)
    {
        return QStringLiteral(EVENSTOCK_SOURCE_DIR "/tests/connectors/") + id + u"/fixtures"_s;
    }
    void connectorRows() const;
    void caseRows(const std::function<bool(const ConnectorCase &)> &which) const;
    // Nothing that came out may hold a canary, and every error says something.
    void check(const CaseOutcome &outcome, const Connector &connector) const;

    std::vector<std::unique_ptr<Connector>> m_connectors;
    QMap<QString, QList<ConnectorCase>> m_cases;
};

namespace {

struct Fault {
    const char *name;
    int status; // 0: no answer
    ErrorCode failure;
    const char *code; // what it is told as unless the case says otherwise
};

const Fault faults[] = {
    {"401", 401, ErrorCode::Internal, "unauthorized"},     {"403", 403, ErrorCode::Internal, "rejected"},
    {"404", 404, ErrorCode::Internal, "not_found"},        {"409", 409, ErrorCode::Internal, "rejected"},
    {"422", 422, ErrorCode::Internal, "rejected"},         {"429", 429, ErrorCode::Internal, "rate_limited"},
    {"500", 500, ErrorCode::Internal, "invalid_response"}, {"503", 503, ErrorCode::Internal, "invalid_response"},
    {"302", 302, ErrorCode::Internal, "invalid_response"}, {"timeout", 0, ErrorCode::Timeout, "timeout"},
    {"offline", 0, ErrorCode::Offline, "offline"}};

// The server says back all it was given.
Result<HttpResponse> failed(const Fault &fault, const QStringList &secrets)
{
    if (fault.status == 0)
        return makeError(fault.failure, u"failed"_s);
    const QString echo = secrets.join(u' ');
    return HttpResponse{.status = fault.status,
                        .headers = {},
                        .body = u"{\"error\":\"no, %1\",\"token\":\"%1\",\"x\":[\"%1\"]}"_s.arg(echo).toUtf8()};
}

QByteArray normalised(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

// The first line in which they differ, as it is and as it should be; empty = none.
QByteArray firstDifference(const QByteArray &actual, const QByteArray &expected)
{
    const QByteArrayList is = actual.split('\n');
    const QByteArrayList wanted = expected.split('\n');
    for (qsizetype at = 0; at < qMax(is.size(), wanted.size()); ++at) {
        if (is.value(at) != wanted.value(at))
            return "line " + QByteArray::number(at + 1) + ": " + is.value(at).trimmed() + "   instead of   " +
                   wanted.value(at).trimmed();
    }
    return {};
}

bool isWrite(const HttpRequest &request)
{
    return request.isWrite;
}

} // namespace

void TestContract::initTestCase()
{
    m_connectors = builtinConnectors();
    for (const auto &one : m_connectors) {
        const QString id = one->info().id;
        for (const QString &name : QDir(folder(id)).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            const auto loaded = ConnectorCase::load(folder(id) + u'/' + name);
            QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
            m_cases[id].append(*loaded);
        }
    }
}

const Connector &TestContract::connector(const QString &id) const
{
    for (const auto &one : m_connectors) {
        if (one->info().id == id)
            return *one;
    }
    qFatal("no connector %s", qPrintable(id));
}

void TestContract::connectorRows() const
{
    QTest::addColumn<QString>("id");
    for (const auto &one : m_connectors)
        QTest::newRow(qPrintable(one->info().id)) << one->info().id;
}

void TestContract::caseRows(const std::function<bool(const ConnectorCase &)> &which) const
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("number");
    bool isEmpty = true;
    for (auto it = m_cases.begin(); it != m_cases.end(); ++it) {
        for (int i = 0; i < it.value().size(); ++i) {
            if (which(it.value().at(i))) {
                QTest::addRow("%s %s", qPrintable(it.key()), qPrintable(it.value().at(i).name)) << it.key() << i;
                isEmpty = false;
            }
        }
    }
    if (isEmpty)
        QSKIP("nothing of this kind is recorded");
}

void TestContract::check(const CaseOutcome &outcome, const Connector &one) const
{
    QString said = QString::fromUtf8(normalised(outcome.result));
    for (const Error &error : outcome.errors) {
        QVERIFY2(!error.detail.isEmpty(), qPrintable(errorCodeName(error.code)));
        said += error.detail + u' ' + error.payload + u' ' + error.item + u' ' + error.requestId + u' ';
    }
    for (const ItemReceipt &receipt : outcome.receipts)
        said += receipt.warnings.join(u' ');
    for (const QString &secret : canaries(one))
        QVERIFY2(!said.contains(secret), qPrintable(said));
}

void TestContract::describesItself()
{
    QFETCH(QString, id);
    const ConnectorInfo info = connector(id).info();
    static const QRegularExpression folderName(u"^[a-z0-9_]+$"_s);
    QVERIFY(folderName.match(id).hasMatch());
    QVERIFY(QDir(QStringLiteral(EVENSTOCK_SOURCE_DIR "/connectors/") + id).exists());
    QVERIFY(!info.name.isEmpty());
    QVERIFY(!info.help.isEmpty());
    QVERIFY(!info.defaultUrl.endsWith(u'/'));
    QSet<QString> names;
    for (const CredentialField &field : info.credentials)
        names.insert(field.name);
    QCOMPARE(names.size(), info.credentials.size());
    for (const SettingField &setting : info.settings) {
        QVERIFY2(!names.contains(setting.name), qPrintable(setting.name));
        QVERIFY(setting.choices.isEmpty() || setting.choices.contains(setting.defaultValue));
    }
    for (const RateLimit &limit : info.limits) {
        QVERIFY(!limit.bucket.isEmpty() && limit.permits > 0 && limit.windowMs > 0);
        QVERIFY(limit.burst > 0 && limit.burst <= limit.permits);
    }
    QVERIFY(!info.directions.isEmpty());
    QVERIFY(info.capabilities.pushBatch > 0);
}

void TestContract::hasRecordedDialogues()
{
    QFETCH(QString, id);
    QStringList calls;
    for (const ConnectorCase &one : m_cases.value(id))
        calls.append(one.call);
    for (const char *call : {"checkCredentials", "fetchListings", "fetchOrders"})
        QVERIFY2(calls.contains(QLatin1String(call)), call);
}

void TestContract::repeatsTheDialogue()
{
    QFETCH(QString, id);
    QFETCH(int, number);
    const ConnectorCase one = m_cases.value(id).at(number);
    ReplayHttp http; // fails the test by a request that was not recorded, and by a recorded one that never came
    QVERIFY(http.load(one.exchanges, QDir(folder(id))));
    http.setSecrets(canaries(connector(id)));
    const CaseOutcome outcome = run(connector(id), one, http);
    if (one.error.isEmpty()) {
        QVERIFY2(outcome.status, qPrintable(outcome.status ? QString() : outcome.status.error().detail));
        const QByteArray difference = firstDifference(normalised(outcome.result), normalised(one.result));
        QVERIFY2(difference.isEmpty(), difference.constData());
    } else {
        QVERIFY(!outcome.status);
        QCOMPARE(errorCodeName(outcome.status.error().code), one.error);
    }
    check(outcome, connector(id));
}

void TestContract::tellsAFailedAnswer_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("fault");
    for (auto it = m_cases.begin(); it != m_cases.end(); ++it) {
        for (int i = 0; i < it.value().size(); ++i) {
            const ConnectorCase &one = it.value().at(i);
            for (int fault = 0; fault < int(std::size(faults)) && !one.exchanges.isEmpty() && !one.writes(); ++fault)
                QTest::addRow("%s %s: %s", qPrintable(it.key()), qPrintable(one.name), faults[fault].name)
                    << it.key() << i << fault;
        }
    }
}

void TestContract::tellsAFailedAnswer()
{
    QFETCH(QString, id);
    QFETCH(int, number);
    QFETCH(int, fault);
    const ConnectorCase one = m_cases.value(id).at(number);
    const QStringList secrets = canaries(connector(id));
    CaseServer server(CaseServer::exchangesOf(one.exchanges), secrets);
    server.spoil = [&](int, const HttpRequest &, const HttpResponse &) { return failed(faults[fault], secrets); };
    const CaseOutcome outcome = run(connector(id), one, server);
    check(outcome, connector(id));
    QVERIFY(!server.isExhausted());
    const QString expected =
        one.faults.value(QLatin1String(faults[fault].name)).toString(QLatin1String(faults[fault].code));
    if (expected == "any"_L1)
        return;
    QVERIFY(!outcome.status);
    QCOMPARE(errorCodeName(outcome.status.error().code), expected);
}

void TestContract::tellsWhatBecameOfAWrite_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("fault");
    for (auto it = m_cases.begin(); it != m_cases.end(); ++it) {
        for (int i = 0; i < it.value().size(); ++i) {
            const ConnectorCase &one = it.value().at(i); // one that sends nothing has no answer to spoil
            for (int fault = 0; fault < int(std::size(faults)) && one.writes() && !one.exchanges.isEmpty(); ++fault)
                QTest::addRow("%s %s: %s", qPrintable(it.key()), qPrintable(it.value().at(i).name), faults[fault].name)
                    << it.key() << i << fault;
        }
    }
}

// Every write fails the same way: no change may be called done, and each gets exactly one final word.
void TestContract::tellsWhatBecameOfAWrite()
{
    QFETCH(QString, id);
    QFETCH(int, number);
    QFETCH(int, fault);
    const Fault &what = faults[fault];
    const ConnectorCase one = m_cases.value(id).at(number);
    const QStringList secrets = canaries(connector(id));
    CaseServer server(CaseServer::exchangesOf(one.exchanges), secrets);
    server.spoil = [&](int, const HttpRequest &request, const HttpResponse &answer) {
        return isWrite(request) ? failed(what, secrets) : Result<HttpResponse>(answer);
    };
    const CaseOutcome outcome = run(connector(id), one, server);
    check(outcome, connector(id));
    QMap<std::int64_t, QList<Outcome>> final;
    for (const ItemReceipt &receipt : outcome.receipts) {
        if (receipt.outcome != Outcome::Accepted)
            final[receipt.delivery.value].append(receipt.outcome);
    }
    const bool isCertainlyNot = what.status == 401 || what.status == 429 || what.failure == ErrorCode::Offline;
    const bool isUnknown = what.status >= 500 || what.failure == ErrorCode::Timeout;
    for (const DeliveryId delivery : deliveriesOf(one)) {
        const QList<Outcome> words = final.value(delivery.value);
        QCOMPARE(words.size(), 1);
        // Ending what is gone (404) is the only thing that failing may do.
        QVERIFY(words.first() != Outcome::Done || what.status == 404);
        if (isCertainlyNot)
            QVERIFY(words.first() == Outcome::NotSent || words.first() == Outcome::Refused);
        if (isUnknown)
            QVERIFY(words.first() == Outcome::InDoubt || words.first() == Outcome::Refused);
    }
    if (what.status == 401)
        QCOMPARE(outcome.status.error().code, ErrorCode::Unauthorized);
}

void TestContract::survivesACutAnswer()
{
    QFETCH(QString, id);
    QFETCH(int, number);
    const ConnectorCase one = m_cases.value(id).at(number);
    const auto exchanges = CaseServer::exchangesOf(one.exchanges);
    for (int cut = 0; cut < exchanges.size(); ++cut) {
        const qsizetype size = exchanges.at(cut).answer.body.size();
        for (qsizetype length = 0; length<size; length += size> 20000 ? 7 : 1) {
            auto spoiled = exchanges;
            spoiled[cut].answer.body.truncate(length);
            CaseServer server(spoiled, canaries(connector(id)));
            const CaseOutcome outcome = run(connector(id), one, server);
            check(outcome, connector(id));
            QVERIFY(!server.isExhausted());
            if (one.call == "fetchListings"_L1 && exchanges.size() == 1)
                QVERIFY2(!outcome.isComplete, qPrintable(QString::number(length)));
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestContract::survivesGarbage()
{
    QFETCH(QString, id);
    QFETCH(int, number);
    const ConnectorCase one = m_cases.value(id).at(number);
    const QByteArray echo = canaries(connector(id)).join(u' ').toUtf8();
    const QList<QByteArray> garbage = {"",
                                       "null",
                                       "[]",
                                       "{}",
                                       "[null]",
                                       "[[]]",
                                       "[{}]",
                                       "17",
                                       "\"text\"",
                                       "<html><p>" + echo + "</p></html>",
                                       "[{\"id\":\"" + echo + "\",\"quantity\":\"" + echo + "\"}]",
                                       "{\"id\":{\"x\":\"" + echo + "\"},\"job\":[],\"results\":[1],\"errors\":\"" +
                                           echo + "\"}",
                                       QByteArray("\x00\xff\xfe\x80", 4),
                                       QByteArray(100'000, '['),
                                       "[" + QByteArray(100'000, '9') + "]",
                                       "{\"id\":1e400,\"x\":\"\\ud800\"}",
                                       QByteArray(200'000, ' ') + "]"};
    const auto exchanges = CaseServer::exchangesOf(one.exchanges);
    for (int spoilt = 0; spoilt < exchanges.size(); ++spoilt) {
        for (const QByteArray &body : garbage) {
            auto spoiled = exchanges;
            spoiled[spoilt].answer.body = body;
            CaseServer server(spoiled, canaries(connector(id)));
            const CaseOutcome outcome = run(connector(id), one, server);
            check(outcome, connector(id));
            QVERIFY2(!server.isExhausted(), body.left(40).constData());
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestContract::stopsAskingAServerThatRepeatsItself()
{
    QFETCH(QString, id);
    QFETCH(int, number);
    const ConnectorCase one = m_cases.value(id).at(number);
    CaseServer server(CaseServer::exchangesOf(one.exchanges), canaries(connector(id)));
    server.ignoresQueries = true;
    const CaseOutcome outcome = run(connector(id), one, server);
    check(outcome, connector(id));
    QVERIFY(!server.isExhausted());
}

namespace {

// Answers until the n-th request or pause, which lasts until the stop.
class Waiting
{
public:
    explicit Waiting(int at)
        : m_at(at)
    {
    }
    bool isHere() // called at every request and pause
    {
        const std::lock_guard lock(m_mutex);
        if (m_number++ != m_at)
            return false;
        m_reached = true;
        m_changed.notify_all();
        return true;
    }
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    }
    bool waitUntilReached() // false: the call ended first
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_reached || m_ended; });
        return m_reached;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_at;
    int m_number = 0;
    bool m_reached = false;
    bool m_ended = false;
};

} // namespace

void TestContract::endsSoonAfterItIsAskedTo()
{
    QFETCH(QString, id);
    QFETCH(int, number);
    const ConnectorCase one = m_cases.value(id).at(number);
    for (int at = 0; at < 50; ++at) {
        Waiting waiting(at);
        std::stop_source stop;
        CaseServer server(CaseServer::exchangesOf(one.exchanges), canaries(connector(id)));
        server.spoil = [&](int, const HttpRequest &, const HttpResponse &answer) -> Result<HttpResponse> {
            if (!waiting.isHere())
                return answer;
            std::mutex mutex;
            std::condition_variable_any never;
            std::unique_lock lock(mutex);
            never.wait(lock, stop.get_token(), [] { return false; });
            return makeError(ErrorCode::Cancelled, u"stopped"_s);
        };
        using Steady = std::chrono::steady_clock;
        Steady::time_point asked;
        std::thread owner([&] {
            if (waiting.waitUntilReached()) {
                asked = Steady::now();
                stop.request_stop();
            }
        });
        const CaseOutcome outcome = run(connector(id), one, server, stop.get_token(), [&] { return waiting.isHere(); });
        const Steady::time_point ended = Steady::now();
        waiting.end();
        owner.join();
        check(outcome, connector(id));
        if (!stop.stop_requested())
            return; // the call has no more requests than this
        QVERIFY(ended - asked < std::chrono::milliseconds(100));
        if (!outcome.status)
            QCOMPARE(errorCodeName(outcome.status.error().code), errorCodeName(ErrorCode::Cancelled));
    }
}

void TestContract::survivesACutNotification()
{
    QFETCH(QString, id);
    QFETCH(int, number);
    const ConnectorCase one = m_cases.value(id).at(number);
    const QByteArray body = one.arguments.value("body"_L1).toString().toUtf8();
    WebhookRequest request{.receivedAt = 1};
    for (qsizetype length = 0; length < body.size(); ++length) {
        request.body = body.left(length);
        const auto events = connector(id).parseUnverified(request, one.settings);
        QVERIFY2(!events, request.body.constData());
        QVERIFY(!events.error().detail.isEmpty());
        QVERIFY(!connector(id).parseWebhook(request, {"secret"}, one.settings));
    }
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"

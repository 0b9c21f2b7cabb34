// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/both_emag_accounts.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <csignal>

using namespace evenstock;
using namespace Qt::StringLiterals;

// eMAG by the local interface.
class TestEmagRoutes : public BothEmagAccounts
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answersTheRoutesOfTheSeed();
};

namespace {

struct HttpAnswer {
    int status = 0;
    QJsonObject body = {};
};

// A program on the owner's computer, with the local token.
class Script
{
public:
    explicit Script(const CommandLine &cli)
        : m_process(cli.start({u"serve"_s, u"--no-schedule"_s, u"--local"_s, u"127.0.0.1:0"_s}))
        , m_token(cli.json({u"token"_s, u"show"_s}).object()["token"_L1].toString())
    {
        while (!m_process->canReadLine() && m_process->waitForReadyRead(CommandLine::patienceMs)) {
        }
        m_url = QJsonDocument::fromJson(m_process->readLine()).object()["local"_L1].toString();
    }
    ~Script()
    {
        ::kill(static_cast<pid_t>(m_process->processId()), SIGTERM);
        CommandLine::finish(*m_process);
    }
    HttpAnswer ask(const QByteArray &method, const QString &path, const QJsonObject &body = {}) const
    {
        QNetworkAccessManager network;
        QNetworkRequest request{QUrl(m_url + u"/api/v1/emag/products"_s + path)};
        request.setTransferTimeout(CommandLine::patienceMs);
        request.setRawHeader("Authorization", "Bearer " + m_token.toLatin1());
        const QByteArray bytes = method == "GET" || body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
        if (!bytes.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, bytes));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, CommandLine::patienceMs))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                QJsonDocument::fromJson(reply->readAll()).object()};
    }

private:
    std::unique_ptr<QProcess> m_process;
    QString m_token;
    QString m_url;
};

} // namespace

void TestEmagRoutes::init()
{
    begin();
}

void TestEmagRoutes::cleanup()
{
    end();
}

void TestEmagRoutes::answersTheRoutesOfTheSeed()
{
    fill();
    {
        const Script script(*m_cli);
        const HttpAnswer tested = script.ask("POST", u"/test-connection?account_type=main"_s);
        QVERIFY2(tested.body["success"_L1].toBool(), QJsonDocument(tested.body).toJson().constData());
        QCOMPARE(script.ask("POST", u"/test-connection"_s).body["accounts"_L1].toArray().size(), 2);
        const HttpAnswer begun = script.ask("POST", u"/sync"_s,
                                            {{u"account_type"_s, u"both"_s},
                                             {u"mode"_s, u"incremental"_s},
                                             {u"max_pages"_s, 10},
                                             {u"items_per_page"_s, 100},
                                             {u"conflict_strategy"_s, u"emag_priority"_s}});
        QCOMPARE(begun.status, 202);
        QCOMPARE(begun.body["tasks"_L1].toArray().size(), 2);
        const QString task = begun.body["task_id"_L1].toString();
        HttpAnswer status;
        QTRY_VERIFY_WITH_TIMEOUT(
            !(status = script.ask("GET", u"/status?task_id="_s + task)).body["is_running"_L1].toBool(true),
            CommandLine::patienceMs);
        QCOMPARE(status.body["runs"_L1].toArray().size(), 2);
        for (const QJsonValue &run : status.body["runs"_L1].toArray())
            QCOMPARE(run["status"_L1].toString(), u"completed"_s);
        QCOMPARE(script.ask("GET", u"/status"_s).body["last"_L1].toArray().size(), 2);
        QCOMPARE(script.ask("GET", u"/statistics?days=7"_s).body["accounts"_L1].toArray().size(), 2);
        QVERIFY(script.ask("GET", u"/history?account_type=fbe"_s).body["runs"_L1].toArray().size() >= 2);
        const HttpAnswer page = script.ask("GET", u"/history?limit=3"_s);
        QCOMPARE(page.body["runs"_L1].toArray().size(), 3);
        const QString next = page.body["next"_L1].toString();
        QVERIFY(!script.ask("GET", u"/history?limit=3&after="_s + next).body["runs"_L1].toArray().isEmpty());
        QCOMPARE(script.ask("GET", u"/products?search=em-00001"_s).body["products"_L1].toArray().size(), 2);
        QCOMPARE(script.ask("GET", u"/products?account_type=fbe&status=active&limit=5"_s)
                     .body["products"_L1]
                     .toArray()
                     .size(),
                 5);
        QVERIFY(!script.ask("GET", u"/comparison?shown=different"_s).body["comparison"_L1].toArray().isEmpty());
        const QString number = QString::number(truth(0).at(2)["id"_L1].toInteger());
        const auto offer = script.ask("GET", u"/offer?named="_s + number);
        QCOMPARE(offer.body["offers"_L1][0]["facts"_L1]["id"_L1].toString(), number);
        QCOMPARE(script.ask("GET", u"/offer"_s).status, 422);
        QVERIFY(!script.ask("GET", u"/competition?place=behind"_s).body["offers"_L1].toArray().isEmpty());
        QVERIFY(!script.ask("GET", u"/rejected"_s).body["reasons"_L1].toArray().isEmpty());
        QVERIFY(!script.ask("GET", u"/low-stock?at_most=30"_s).body["offers"_L1].toArray().isEmpty());
        QCOMPARE(script.ask("GET", u"/returns"_s).status, 200);
        // What is not understood is refused in words, never guessed.
        QCOMPARE(script.ask("POST", u"/sync"_s, {{u"account_type"_s, u"both"_s}, {u"mode"_s, u"all"_s}}).status, 422);
        QCOMPARE(script.ask("POST", u"/sync"_s, {{u"items_per_page"_s, 500}}).status, 422);
        QCOMPARE(script.ask("POST", u"/sync"_s, {{u"conflict_strategy"_s, u"coin"_s}}).status, 422);
        QCOMPARE(script.ask("GET", u"/products?status=old"_s).status, 422);
        QCOMPARE(script.ask("GET", u"/products?account_type=third"_s).status, 422);
        QCOMPARE(script.ask("GET", u"/status?task_id=999999"_s).status, 404);
        QCOMPARE(script.ask("DELETE", u"/sync/none"_s).status, 404);
    }
}

QTEST_GUILESS_MAIN(TestEmagRoutes)
#include "tst_emag_routes.moc"

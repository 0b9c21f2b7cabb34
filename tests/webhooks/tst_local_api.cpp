// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/route_table.h"
#include "tests/webhooks/support/schema_check.h"
#include "tests/webhooks/support/served_shop.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using namespace evenstock;
using namespace Qt::StringLiterals;

// The interface for programs on this computer, over real sockets; every answer is held against the description the
// program gives of itself.
class TestLocalApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_shop = std::make_unique<ServedShop>(); }
    void cleanupTestCase() { m_shop.reset(); }
    void nobodyComesInWithoutTheToken_data();
    void nobodyComesInWithoutTheToken();
    void foreignPagesStayOutside_data();
    void foreignPagesStayOutside();
    void theDescriptionIsWhole();
    void everyDescribedPathAnswers();
    void thePageBringsAllItNeeds();
    void connectsAnAccountByItsToken();
    void refusesWhatIsNoAccount_data();
    void refusesWhatIsNoAccount();
    void tellsTheAddressOfTheWebhook();
    void syncsAndTellsHowItWent();
    void syncsOnlyABlueprint();
    void metricsAreReadableForPrometheus();
    void theDashboardShowsWhatIsMeasured();

private:
    // The answer, after a look at whether the description allows it.
    RawAnswer asDescribed(const QByteArray &method, const QByteArray &target, const QString &path,
                          const QByteArray &body = {});
    QJsonObject description();
    std::unique_ptr<ServedShop> m_shop;
    QJsonObject m_description;
};

QJsonObject TestLocalApi::description()
{
    if (m_description.isEmpty())
        m_description = m_shop->local("GET", "/api/openapi.json").object();
    return m_description;
}

RawAnswer TestLocalApi::asDescribed(const QByteArray &method, const QByteArray &target, const QString &path,
                                    const QByteArray &body)
{
    const RawAnswer answer = m_shop->local(method, target, body);
    const QJsonObject operation = description()["paths"_L1][path][QString::fromLatin1(method.toLower())].toObject();
    const QJsonObject described = operation["responses"_L1][QString::number(answer.status)].toObject();
    const QByteArray type = answer.header("Content-Type").split(';').first();
    const QJsonObject content = described["content"_L1][QString::fromLatin1(type)].toObject();
    QString wrong;
    if (described.isEmpty())
        wrong = u"status %1 is not described"_s.arg(answer.status);
    else if (content.isEmpty())
        wrong = u"content type %1 is not described"_s.arg(QString::fromLatin1(type));
    else if (type == "application/json")
        wrong = schemaViolation(answer.object(), content["schema"_L1].toObject());
    if (!wrong.isEmpty())
        QTest::qFail(qPrintable(path + u": "_s + wrong + u": "_s + QString::fromUtf8(answer.body)), __FILE__, __LINE__);
    return answer;
}

void TestLocalApi::nobodyComesInWithoutTheToken_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("no header") << QByteArray();
    QTest::newRow("another token") << QByteArray("Bearer another");
    QTest::newRow("an empty token") << QByteArray("Bearer ");
    QTest::newRow("a short one") << QByteArray("Bearer A");
    QTest::newRow("another scheme") << QByteArray("Basic QQ==");
}

void TestLocalApi::nobodyComesInWithoutTheToken()
{
    QFETCH(QByteArray, authorization);
    RawHeaders headers;
    if (!authorization.isEmpty())
        headers.append({"Authorization", authorization});
    for (const QByteArray &target : {QByteArray("/metrics"), QByteArray("/api/openapi.json"),
                                     "/api/v1/sync/webhook-url/" + m_shop->uuid().toLatin1()}) {
        RawClient client(m_shop->localPort());
        const RawAnswer answer = client.ask(rawRequest("GET", target, {}, headers));
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.header("WWW-Authenticate"), "Bearer");
        QCOMPARE(answer.header("X-Content-Type-Options"), "nosniff");
        QCOMPARE(answer.header("Cache-Control"), "no-store");
    }
}

void TestLocalApi::foreignPagesStayOutside_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a name that points here") << QByteArray("evil.example:80") << QByteArray() << QByteArray();
    QTest::newRow("a foreign origin") << QByteArray("127.0.0.1") << QByteArray("Origin")
                                      << QByteArray("https://evil.example");
    QTest::newRow("a page without origin") << QByteArray("127.0.0.1") << QByteArray("Origin") << QByteArray("null");
    QTest::newRow("across sites") << QByteArray("127.0.0.1") << QByteArray("Sec-Fetch-Site")
                                  << QByteArray("cross-site");
    QTest::newRow("from beside") << QByteArray("127.0.0.1") << QByteArray("Sec-Fetch-Site") << QByteArray("same-site");
}

void TestLocalApi::foreignPagesStayOutside()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    RawHeaders headers{{"Authorization", "Bearer " + m_shop->token()}};
    if (!name.isEmpty())
        headers.append({name, value});
    for (const QByteArray &target : {QByteArray("/metrics"), QByteArray("/healthz"), QByteArray("/docs")}) {
        RawClient client(m_shop->localPort());
        QCOMPARE(client.ask(rawRequest("GET", target, {}, headers, host)).status, 403);
    }
}

void TestLocalApi::theDescriptionIsWhole()
{
    const QJsonObject description = this->description();
    QCOMPARE(description["openapi"_L1].toString(), u"3.1.0"_s);
    QSet<QString> ids;
    const QJsonObject paths = description["paths"_L1].toObject();
    for (const QString &path : paths.keys()) {
        const QJsonObject operations = paths.value(path).toObject();
        for (const QString &method : operations.keys()) {
            const QJsonObject operation = operations.value(method).toObject();
            const QString place = method + u' ' + path;
            QVERIFY2(!operation["summary"_L1].toString().isEmpty(), qPrintable(place));
            QVERIFY2(!operation["responses"_L1].toObject().isEmpty(), qPrintable(place));
            const QString id = operation["operationId"_L1].toString();
            QVERIFY2(!id.isEmpty() && !ids.contains(id), qPrintable(place));
            ids.insert(id);
            // Each argument of the path is described, and required.
            for (const QString &part : path.split(u'/')) {
                if (!part.startsWith(u'{'))
                    continue;
                bool isThere = false;
                for (const QJsonValue &parameter : operation["parameters"_L1].toArray()) {
                    isThere |= parameter["name"_L1].toString() == part.chopped(1).sliced(1) &&
                               parameter["in"_L1].toString() == "path"_L1 && parameter["required"_L1].toBool();
                }
                QVERIFY2(isThere, qPrintable(place));
            }
        }
    }
    for (const QString &path :
         {u"/api/v1/sync/webhook/{webhook_id}"_s, u"/api/v1/sync/webhook/user/{user_id}"_s,
          u"/api/v1/sync/setup-test-user"_s, u"/api/v1/sync/webhook-url/{user_id}"_s,
          u"/api/v1/sync/sync-from-cardtrader/{user_id}"_s, u"/api/v1/sync/tasks/{task_id}"_s, u"/api/sync/product"_s,
          u"/api/sync/order"_s, u"/emag/callback/{random}"_s, u"/api/inventory/webhooks/order-status/"_s, u"/healthz"_s,
          u"/metrics"_s, u"/docs"_s, u"/api/documentation"_s, u"/api/openapi.json"_s})
        QVERIFY2(paths.contains(path), qPrintable(path));
}

// Asked with nothing in it, a path of the description is never one that is not there.
void TestLocalApi::everyDescribedPathAnswers()
{
    const QJsonObject paths = description()["paths"_L1].toObject();
    int asked = 0;
    for (const QString &path : paths.keys()) {
        const QJsonObject operations = paths.value(path).toObject();
        const QByteArray other = operations.contains("get"_L1) ? "PUT" : "GET";
        for (const QString &method : operations.keys()) {
            const bool isHook = operations.value(method)["servers"_L1].isArray();
            QString target = path;
            target.replace(u"{"_s, QString()).replace(u"}"_s, QString());
            RawClient client(isHook ? m_shop->hooksPort() : m_shop->localPort());
            const RawAnswer answer =
                client.ask(rawRequest(other, target.toLatin1(), {}, {{"Authorization", "Bearer " + m_shop->token()}}));
            QCOMPARE(answer.status, 405); // the path is known, with other methods
            QVERIFY(answer.header("Allow").contains(method.toUpper().toLatin1()));
            ++asked;
        }
    }
    QVERIFY(asked >= 15);
}

void TestLocalApi::thePageBringsAllItNeeds()
{
    RawClient client(m_shop->localPort());
    const RawAnswer page = client.ask(rawRequest("GET", "/docs")); // a browser has no token yet
    QCOMPARE(page.status, 200);
    QCOMPARE(page.header("Content-Type"), "text/html; charset=utf-8");
    QVERIFY(page.header("Content-Security-Policy").contains("default-src 'none'"));
    QCOMPARE(client.ask(rawRequest("GET", "/api/documentation")).body, page.body);
    QVERIFY(!page.body.contains("://")); // nothing from elsewhere
    int parts = 0;
    for (const QByteArray &word : page.body.split('"')) {
        if (!word.startsWith("/docs/"))
            continue;
        const RawAnswer part = client.ask(rawRequest("GET", word));
        QCOMPARE(part.status, 200);
        QVERIFY(part.body.size() > 100);
        ++parts;
    }
    QCOMPARE(parts, 4);
}

void TestLocalApi::connectsAnAccountByItsToken()
{
    // The event loop goes on: the sample shop answers in it.
    const auto connectTo = [this](sandbox::ShopVisitor &site, const QString &uuid) {
        const QJsonObject body{
            {u"user_id"_s, uuid}, {u"cardtrader_token"_s, QString::fromLatin1(site.token())}, {u"url"_s, site.url()}};
        const QByteArray request =
            rawRequest("POST", "/api/v1/sync/setup-test-user", QJsonDocument(body).toJson(),
                       {{"Authorization", "Bearer " + m_shop->token()}, {"Connection", "close"}});
        QTcpSocket socket;
        QByteArray answer;
        QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(request); });
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
        socket.connectToHost(QHostAddress::LocalHost, m_shop->localPort());
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState && !answer.isEmpty(); },
                             int(longEnough.count())))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return answer;
    };
    QByteArray answer = connectTo(m_shop->site(), QUuid::createUuid().toString(QUuid::WithoutBraces));
    QVERIFY2(answer.startsWith("HTTP/1.1 409"), answer); // it is connected already
    sandbox::OpenShop other;
    const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    answer = connectTo(*other, uuid);
    QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer);
    QTRY_VERIFY_WITH_TIMEOUT(m_shop->local("GET", "/api/v1/sync/webhook-url/" + uuid.toLatin1()).status == 200,
                             int(longEnough.count()));
    const QJsonObject told = m_shop->local("GET", "/api/v1/sync/webhook-url/" + uuid.toLatin1()).object();
    QCOMPARE(told["user_id"_L1].toString(), uuid);
    QCOMPARE(told["webhook_secret_configured"_L1].toBool(), true);
}

void TestLocalApi::refusesWhatIsNoAccount_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no JSON") << QByteArray("<html>") << 400;
    QTest::newRow("a list") << QByteArray("[]") << 400;
    QTest::newRow("no user") << QByteArray("{\"cardtrader_token\":\"x\"}") << 422;
    QTest::newRow("a user that is no UUID") << QByteArray("{\"user_id\":\"7\",\"cardtrader_token\":\"x\"}") << 422;
    QTest::newRow("no token") << QByteArray("{\"user_id\":\"13691be3-8afb-428c-b054-b86ee5a0eae7\"}") << 422;
    QTest::newRow("a token of another type")
        << QByteArray("{\"user_id\":\"13691be3-8afb-428c-b054-b86ee5a0eae7\",\"cardtrader_token\":7}") << 422;
}

void TestLocalApi::refusesWhatIsNoAccount()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const RawAnswer answer =
        asDescribed("POST", "/api/v1/sync/setup-test-user", u"/api/v1/sync/setup-test-user"_s, body);
    QCOMPARE(answer.status, status);
}

void TestLocalApi::tellsTheAddressOfTheWebhook()
{
    const QString path = u"/api/v1/sync/webhook-url/{user_id}"_s;
    const QByteArray uuid = m_shop->uuid().toLatin1();
    const RawAnswer answer = asDescribed("GET", "/api/v1/sync/webhook-url/" + uuid, path);
    QCOMPARE(answer.status, 200);
    const QJsonObject told = answer.object();
    QCOMPARE(told["instructions"_L1].toObject().keys(),
             QStringList({u"step_1"_s, u"step_2"_s, u"step_3"_s, u"step_4"_s}));
    // The address works: an event that comes there is taken in.
    const QUrl url(told["webhook_url"_L1].toString());
    QCOMPARE(url.port(), int(m_shop->hooksPort()));
    const QByteArray body = "{\"id\":\"a-1\",\"cause\":\"order.noted\",\"mode\":\"live\"}";
    RawClient client(m_shop->hooksPort());
    const QByteArray proof = ServedShop::sign(body, m_shop->sharedSecret());
    QCOMPARE(client.ask(rawRequest("POST", url.path().toLatin1(), body, {{"Signature", proof}})).status, 200);
    QCOMPARE(asDescribed("GET", "/api/v1/sync/webhook-url/13691be3-8afb-428c-b054-b86ee5a0eae6", path).status, 404);
}

void TestLocalApi::syncsAndTellsHowItWent()
{
    const QByteArray target = "/api/v1/sync/sync-from-cardtrader/" + m_shop->uuid().toLatin1();
    const RawAnswer begun = asDescribed("POST", target, u"/api/v1/sync/sync-from-cardtrader/{user_id}"_s);
    QCOMPARE(begun.status, 202);
    QVERIFY(begun.object()["blueprint_id"_L1].isNull());
    const QByteArray task = "/api/v1/sync/tasks/" + begun.object()["task_id"_L1].toString().toLatin1();
    m_shop->must(u"sync.wait"_s);
    const RawAnswer ended = asDescribed("GET", task, u"/api/v1/sync/tasks/{task_id}"_s);
    QCOMPARE(ended.object()["status"_L1].toString(), u"completed"_s);
    QVERIFY(ended.object()["processed"_L1].toInteger() >= 40);
    QCOMPARE(asDescribed("GET", "/api/v1/sync/tasks/999999", u"/api/v1/sync/tasks/{task_id}"_s).status, 404);
    QCOMPARE(asDescribed("GET", "/api/v1/sync/tasks/x", u"/api/v1/sync/tasks/{task_id}"_s).status, 404);
}

void TestLocalApi::syncsOnlyABlueprint()
{
    const QString path = u"/api/v1/sync/sync-from-cardtrader/{user_id}"_s;
    const QByteArray target = "/api/v1/sync/sync-from-cardtrader/" + m_shop->uuid().toLatin1();
    const QJsonArray products = m_shop->site().truth(u"products"_s);
    const qint64 blueprint = products.at(0)["blueprint_id"_L1].toInteger();
    QVERIFY(blueprint > 0);
    const RawAnswer begun = asDescribed("POST", target + "?blueprint_id=" + QByteArray::number(blueprint), path);
    QCOMPARE(begun.status, 202);
    QCOMPARE(begun.object()["blueprint_id"_L1].toInteger(), blueprint);
    m_shop->must(u"sync.wait"_s);
    const QByteArray task = "/api/v1/sync/tasks/" + begun.object()["task_id"_L1].toString().toLatin1();
    const QJsonObject run = m_shop->local("GET", task).object();
    QCOMPARE(run["mode"_L1].toString(), u"selective"_s);
    QVERIFY(run["processed"_L1].toInteger() < 40);
    QCOMPARE(asDescribed("POST", target + "?blueprint_id=none", path).status, 422);
    const RawAnswer all = asDescribed("POST", target + "?blueprint_id=", path);
    QCOMPARE(all.status, 202);
    QVERIFY(all.object()["blueprint_id"_L1].isNull());
    m_shop->must(u"sync.wait"_s);
}

void TestLocalApi::metricsAreReadableForPrometheus()
{
    const RawAnswer answer = asDescribed("GET", "/metrics", u"/metrics"_s);
    QVERIFY(answer.header("Content-Type").startsWith("text/plain; version=0.0.4"));
    static const QRegularExpression sample(u"^[a-z_]+(\\{[a-z_]+=\"[^\"]*\"(,[a-z_]+=\"[^\"]*\")*\\})? [0-9.e+-]+$"_s);
    QSet<QByteArray> described;
    for (const QByteArray &line : answer.body.split('\n')) {
        if (line.startsWith("# TYPE "))
            described.insert(line.split(' ').value(2));
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        QVERIFY2(sample.match(QString::fromUtf8(line)).hasMatch(), line);
        QByteArray name = line.left(line.indexOf('{') < 0 ? line.indexOf(' ') : line.indexOf('{'));
        for (const char *suffix : {"_bucket", "_sum", "_count"}) {
            if (name.endsWith(suffix) && described.contains(name.chopped(qsizetype(qstrlen(suffix)))))
                name.chop(qsizetype(qstrlen(suffix)));
        }
        QVERIFY2(described.contains(name), line);
    }
    QVERIFY(answer.body.contains("evenstock_inbox_events{account=\"Cards 1\",state=\"waiting\"} 0"));
    QVERIFY(answer.body.contains("evenstock_runs_total{account=\"Cards 1\""));
}

// Each query finds something in what the program tells just now, with the labels it sums and names by.
void TestLocalApi::theDashboardShowsWhatIsMeasured()
{
    const auto card = m_shop->card(2);
    const QJsonObject sold =
        m_shop->site().act(u"sell"_s, {{u"product"_s, card.externalId.toLongLong()}, {u"quantity"_s, 1}});
    const QString order = u"/orders/%1"_s.arg(sold["order"_L1]["id"_L1].toInteger());
    QCOMPARE(m_shop->deliver(m_shop->eventOf(u"order.create"_s, m_shop->site().get(order).object())).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->onHand(card.sku), card.quantity - 1, int(longEnough.count()));
    m_shop->must(u"sync.start"_s, {{u"accounts"_s, QJsonArray{m_shop->name()}}, {u"mode"_s, u"full"_s}});
    m_shop->must(u"sync.wait"_s);
    const QString measured = QString::fromUtf8(m_shop->local("GET", "/metrics").body);

    QFile file(QStringLiteral(EVENSTOCK_SOURCE_DIR "/resources/grafana/evenstock.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray panels = QJsonDocument::fromJson(file.readAll())["panels"_L1].toArray();
    static const QRegularExpression seriesName(u"\\b(evenstock_[a-z_]+)"_s);
    static const QRegularExpression summedBy(u"\\bby \\(([a-z_, ]+)\\)"_s);
    static const QRegularExpression shownBy(u"\\{\\{([a-z_]+)\\}\\}"_s);
    static const QRegularExpression labelName(u"[{,]([a-z_]+)=\""_s);
    const auto all = [](const QRegularExpression &pattern, const QString &text) {
        QStringList found;
        for (auto it = pattern.globalMatch(text); it.hasNext();)
            found.append(it.next().captured(1));
        return found;
    };
    int queries = 0;
    for (const QJsonValue &panel : panels) {
        for (const QJsonValue &target : panel["targets"_L1].toArray()) {
            const QString query = target["expr"_L1].toString();
            QCOMPARE(query.count(u'('), query.count(u')'));
            const QStringList series = all(seriesName, query);
            QCOMPARE(series.size(), 1);
            const QRegularExpression sample(u"^%1(\\{[^\\n]*\\})? [0-9.e+-]+$"_s.arg(series.first()),
                                            QRegularExpression::MultilineOption);
            const auto found = sample.match(measured);
            QVERIFY2(found.hasMatch(), qPrintable(query));
            const QStringList labels = all(labelName, found.captured(1));
            const QStringList sums = all(summedBy, query).join(u',').remove(u' ').split(u',', Qt::SkipEmptyParts);
            for (const QString &label : sums)
                QVERIFY2(labels.contains(label), qPrintable(query + u": "_s + label));
            for (const QString &label : all(shownBy, target["legendFormat"_L1].toString()))
                QVERIFY2((sums.isEmpty() ? labels : sums).contains(label), qPrintable(query + u": "_s + label));
            ++queries;
        }
    }
    QVERIFY(queries >= 8);
    for (const char *perAccount : {"runs_total", "run_items_total", "errors_open", "conflicts_open", "inbox_events",
                                   "event_seconds_bucket", "events_total"})
        QVERIFY2(measured.contains(u"evenstock_%1{account=\"Cards 1\""_s.arg(QLatin1String(perAccount))), perAccount);
}

QTEST_GUILESS_MAIN(TestLocalApi)
#include "tst_local_api.moc"

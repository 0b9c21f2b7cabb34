// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_repository.h"
#include "tests/webhooks/support/served_shop.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <malloc.h>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Whoever reaches the doors and means no good. EVENSTOCK_ATTACKS says how many requests are mutated.
class TestAttack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_shop.reset(); }
    void mutatedRequestsChangeNothing();
    void guessedTokensOpenNothing();
    void whatIsOddIsRefusedAtBothDoors_data();
    void whatIsOddIsRefusedAtBothDoors();
    void slowOnesLeaveRoomForGoodOnes();
    void goodOnesPassBesideSlowhttptest_data();
    void goodOnesPassBesideSlowhttptest();
    void floodsOfBytesAreCutOff_data();
    void floodsOfBytesAreCutOff();
    void memoryAfterAllOfItIsAsBefore();

private:
    QByteArray goodRequest();
    bool answersWell();
    qint64 storedThings(); // that an attacker could wish to change
    qint64 heldConnections();
    std::unique_ptr<ServedShop> m_shop;
    qint64 m_beforeKiB = 0; // of all of it
};

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 mostGrowthKiB = (256LL + 20) * 1024; // the sanitizer keeps 256 MB of what was freed
#else
constexpr qint64 mostGrowthKiB = 20LL * 1024;
#endif

qint64 residentKiB()
{
    ::malloc_trim(0);
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, 20).trimmed().split(' ').first().toLongLong();
}

// As many as the environment says, in a run that takes its time; fewer in one of every day.
int attacks()
{
    return qEnvironmentVariableIntValue("EVENSTOCK_ATTACKS");
}

// What an attacker has at hand; chosen by the generator, so that a run can be repeated.
class Mutator
{
public:
    Mutator(QList<QByteArray> templates, quint32 seed)
        : m_templates(std::move(templates))
        , m_random(seed)
    {
    }

    QByteArray next()
    {
        QByteArray request = m_templates.at(m_random.bounded(int(m_templates.size())));
        for (int i = m_random.bounded(1, 4); i > 0; --i)
            change(request);
        return request;
    }

private:
    void change(QByteArray &request)
    {
        static const QList<QByteArray> lines = {
            "Content-Length: -1\r\n",
            "Content-Length: 5\r\nContent-Length: 6\r\n",
            "Content-Length: 99999999999999999999\r\n",
            "Transfer-Encoding: chunked\r\n",
            "Transfer-Encoding: identity, chunked\r\n",
            "Host: evil.example\r\n",
            "Origin: https://evil.example\r\n",
            "Authorization: Bearer AAAA\r\n",
            "Signature: AAAA\r\n",
            "Expect: 100-continue\r\n",
            "Upgrade: websocket\r\nConnection: Upgrade\r\n",
            QByteArray("X: \0\r\n", 6),
            " folded: line\r\n",
        };
        static const QList<QByteArray> targets = {"/../../etc/passwd",
                                                  "/%2e%2e/%2e%2e/etc/passwd",
                                                  "//evil.example/",
                                                  "http://evil.example/",
                                                  "*",
                                                  "/api/v1/sync/webhook/../../metrics",
                                                  "/docs/..%2fopenapi",
                                                  "/\xff\xfe"};
        const qsizetype firstLine = request.indexOf("\r\n");
        switch (m_random.bounded(6)) {
        case 0: // another byte
            if (!request.isEmpty())
                request[m_random.bounded(int(request.size()))] = char(m_random.bounded(256));
            break;
        case 1: // cut off
            request.truncate(m_random.bounded(int(request.size()) + 1));
            break;
        case 2: // one more header
            if (firstLine > 0)
                request.insert(firstLine + 2, lines.at(m_random.bounded(int(lines.size()))));
            break;
        case 3: // another target
            if (firstLine > 0)
                request.replace(request.indexOf(' ') + 1,
                                std::max<qsizetype>(0, request.indexOf(' ', 5) - request.indexOf(' ') - 1),
                                targets.at(m_random.bounded(int(targets.size()))));
            break;
        case 4: // something in between
            request.insert(m_random.bounded(int(request.size()) + 1), QByteArray(m_random.bounded(1, 300), 'A'));
            break;
        default: // twice
            request += request;
            break;
        }
    }

    QList<QByteArray> m_templates;
    QRandomGenerator m_random;
};

} // namespace

void TestAttack::initTestCase()
{
    m_shop = std::make_unique<ServedShop>();
    // What is made once by ordinary use is there before it begins: both doors, the inbox, the token.
    for (int i = 0; i < 200; ++i)
        QVERIFY(answersWell());
    QCOMPARE(m_shop->local("GET", "/metrics").status, 200);
    QCOMPARE(m_shop->deliver({{u"id"_s, u"warm"_s}}, 0, "AAAA").status, 401);
    m_beforeKiB = residentKiB();
}

QByteArray TestAttack::goodRequest()
{
    return rawRequest("GET", "/healthz");
}

bool TestAttack::answersWell()
{
    RawClient client(m_shop->hooksPort());
    return client.ask(goodRequest()).status == 200;
}

void TestAttack::mutatedRequestsChangeNothing()
{
    const int requests = attacks() > 0 ? attacks() : 3'000;
    const QByteArray event = "{\"id\":\"x-1\",\"cause\":\"order.create\",\"mode\":\"live\",\"data\":{\"id\":1}}";
    const QByteArray uuid = m_shop->uuid().toLatin1();
    Mutator mutator({rawRequest("POST", m_shop->webhookPath(), event, {{"Signature", "AAAA"}}),
                     rawRequest("POST", "/api/v1/sync/webhook/user/" + uuid, event, {{"Signature", "AAAA"}}),
                     rawRequest("POST", "/api/sync/order", event, {{"X-API-KEY", "AAAA"}}),
                     rawRequest("GET", "/emag/callback/0123456789abcdef?order_id=7"),
                     rawRequest("POST", "/api/v1/sync/setup-test-user", "{\"user_id\":\"" + uuid + "\"}"),
                     rawRequest("POST", "/api/v1/sync/sync-from-cardtrader/" + uuid), rawRequest("GET", "/metrics")},
                    20260101);
    const qint64 stored = storedThings();
    qint64 before = 0;
    for (int i = 0; i < requests; ++i) {
        if (i == requests / 10)
            before = residentKiB(); // what is needed once is there by now
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, i % 2 == 0 ? m_shop->hooksPort() : m_shop->localPort());
        QVERIFY2(socket.waitForConnected(20'000), qPrintable(u"request %1"_s.arg(i)));
        socket.write(mutator.next());
        socket.waitForBytesWritten(1'000);
        if (i % 8 != 0) // every eighth hangs up at once
            socket.waitForReadyRead(2);
        socket.abort();
    }
    QVERIFY(answersWell());
    const qint64 after = residentKiB();
    QVERIFY2(after - before < mostGrowthKiB, qPrintable(u"%1 KiB before, %2 KiB after"_s.arg(before).arg(after)));
    QCOMPARE(storedThings(), stored);
    QCOMPARE(m_shop->events(), m_shop->events(u"quarantined"_s)); // and no more than are kept of those
    QVERIFY(m_shop->events() <= EventRepository::mostQuarantined);
}

void TestAttack::guessedTokensOpenNothing()
{
    QRandomGenerator random(7);
    RawClient client(m_shop->localPort());
    for (int i = 0; i < 500; ++i) {
        const QByteArray guess = QByteArray::number(random.generate64(), 36).repeated(random.bounded(1, 5));
        QCOMPARE(client.ask(rawRequest("GET", "/metrics", {}, {{"Authorization", "Bearer " + guess}})).status, 401);
    }
    // However near it comes.
    const QByteArray token = m_shop->token();
    QList<QByteArray> near{token + 'A', token + token, token.toLower(), token.toUpper()};
    for (qsizetype i = 0; i < token.size(); ++i) {
        near.append(token.first(i));
        near.append(QByteArray(token).replace(i, 1, token.at(i) == 'A' ? "B" : "A"));
    }
    near.removeAll(token); // one that has no letters of either kind
    for (const QByteArray &guess : std::as_const(near))
        QCOMPARE(client.ask(rawRequest("GET", "/metrics", {}, {{"Authorization", "Bearer " + guess}})).status, 401);
    QCOMPARE(client.ask(rawRequest("GET", "/metrics", {}, {{"Authorization", "Bearer " + token}})).status, 200);
}

qint64 TestAttack::storedThings()
{
    Database shop = m_shop->look();
    const auto count = shop.value<qint64>("SELECT (SELECT count(*) FROM movements) + (SELECT count(*) FROM runs) + "
                                          "(SELECT count(*) FROM orders) + (SELECT count(*) FROM listings) + "
                                          "(SELECT count(*) FROM products) + (SELECT count(*) FROM accounts) + "
                                          "(SELECT count(*) FROM settings) + (SELECT count(*) FROM deliveries)");
    return count && *count ? **count : -1;
}

qint64 TestAttack::heldConnections()
{
    const QByteArray name = "evenstock_http_connections{listener=\"hooks\"} ";
    const QByteArray measured = m_shop->local("GET", "/metrics").body;
    const qsizetype at = measured.indexOf(name);
    return at < 0 ? -1 : measured.mid(at + name.size(), 10).split('\n').first().toLongLong();
}

void TestAttack::whatIsOddIsRefusedAtBothDoors_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("least");
    const auto post = [](const QByteArray &headers, const QByteArray &body) {
        return "POST /api/sync/order HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n" + headers +
               "\r\n\r\n" + body;
    };
    QTest::newRow("a negative length") << post("Content-Length: -5", "{}") << 400;
    QTest::newRow("two lengths") << post("Content-Length: 2\r\nContent-Length: 3", "{}") << 400;
    QTest::newRow("the same length twice") << post("Content-Length: 2\r\nContent-Length: 2", "{}") << 400;
    QTest::newRow("a huge length") << post("Content-Length: 99999999999999", "{}") << 413;
    QTest::newRow("a length beyond all numbers") << post("Content-Length: 99999999999999999999999", "{}") << 413;
    QTest::newRow("length and chunks") << post("Content-Length: 2\r\nTransfer-Encoding: chunked", "0\r\n\r\n") << 400;
    for (const QByteArray target :
         {"/../../etc/passwd", "/docs/../../../../etc/passwd", "/docs/..%2f..%2fetc%2fpasswd",
          "/%2e%2e/%2e%2e/etc/passwd", "/api/plugin/images/..%2f..%2fshop.db", "/docs//etc/passwd", "/docs/%00"})
        QTest::newRow(target.constData()) << rawRequest("GET", target) << 400;
    QTest::newRow("a foreign name") << rawRequest("GET", "/healthz", {}, {}, "evil.example") << 403;
    QTest::newRow("a foreign name with the port") << rawRequest("GET", "/healthz", {}, {}, "evil.example:8787") << 403;
    QTest::newRow("a foreign page") << rawRequest("GET", "/healthz", {}, {{"Origin", "https://evil.example"}}) << 403;
    QTest::newRow("a page of no place") << rawRequest("GET", "/healthz", {}, {{"Origin", "null"}}) << 403;
    QTest::newRow("across sites") << rawRequest("GET", "/healthz", {}, {{"Sec-Fetch-Site", "cross-site"}}) << 403;
}

void TestAttack::whatIsOddIsRefusedAtBothDoors()
{
    QFETCH(QByteArray, request);
    QFETCH(int, least);
    const qint64 stored = storedThings();
    for (const quint16 port : {m_shop->hooksPort(), m_shop->localPort()}) {
        RawClient client(port);
        const RawAnswer answer = client.ask(request);
        QVERIFY2(answer.status >= least && answer.status < 500, qPrintable(QString::number(answer.status)));
        QVERIFY(!answer.body.contains("root:"));
        QVERIFY(answersWell());
    }
    QCOMPARE(storedThings(), stored);
}

void TestAttack::slowOnesLeaveRoomForGoodOnes()
{
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < 600; ++i) {
        slow.push_back(std::make_unique<QTcpSocket>());
        slow.back()->connectToHost(QHostAddress::LocalHost, m_shop->hooksPort());
        slow.back()->waitForConnected(20'000);
        slow.back()->write("POST /api/v1/sync/webhook/x HTTP/1.1\r\nHost: 127.0.0.1\r\nX-a: ");
        slow.back()->flush();
        if (i % 50 == 0)
            QVERIFY(answersWell());
    }
    int open = 0;
    QVERIFY(answersWell());
    for (const auto &socket : slow) {
        if (!socket->waitForDisconnected(1) && socket->state() == QAbstractSocket::ConnectedState)
            ++open;
    }
    QVERIFY2(open <= 64, qPrintable(QString::number(open)));
}

void TestAttack::goodOnesPassBesideSlowhttptest_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("slow headers") << QStringList{u"-H"_s, u"-i"_s, u"2"_s};
    if (attacks() == 0)
        return;
    QTest::newRow("slow bodies") << QStringList{u"-B"_s, u"-i"_s, u"2"_s, u"-s"_s, u"8192"_s};
    QTest::newRow("slow reading") << QStringList{u"-X"_s, u"-n"_s, u"2"_s,  u"-z"_s, u"8"_s,
                                                 u"-w"_s, u"8"_s,  u"-y"_s, u"16"_s};
}

void TestAttack::goodOnesPassBesideSlowhttptest()
{
    QFETCH(QStringList, arguments);
    QProcess slow;
    slow.setStandardOutputFile(QProcess::nullDevice());
    slow.start(u"slowhttptest"_s,
               arguments + QStringList{u"-c"_s, u"600"_s, u"-r"_s, u"300"_s, u"-l"_s, u"30"_s, u"-u"_s,
                                       u"http://127.0.0.1:%1/api/sync/order"_s.arg(m_shop->hooksPort())});
    if (!slow.waitForStarted())
        QSKIP("SKIPPED: slowhttptest is not installed");
    // All of its connections come within two seconds; those that are turned out come again.
    QElapsedTimer since;
    since.start();
    QList<qint64> took;
    qint64 held = 0;
    while (since.elapsed() < 8'000) {
        QElapsedTimer one;
        one.start();
        QVERIFY(answersWell()); // on a connection of its own
        took.append(one.elapsed());
        if (took.size() % 10 == 0)
            held = std::max(held, heldConnections());
        QTest::qWait(20);
    }
    slow.kill(); // where it is still there: it ends once all of its connections were closed
    slow.waitForFinished();
    QVERIFY2(held > 32, qPrintable(QString::number(held))); // it was there
    std::sort(took.begin(), took.end());
    const qint64 most = took.at(took.size() * 99 / 100);
    qInfo("%lld good requests, 99 %% within %lld ms, all within %lld ms", qint64(took.size()), most, took.last());
#ifndef __SANITIZE_ADDRESS__
    if (attacks() > 0) // where nothing else runs beside it
        QVERIFY2(most <= 100, qPrintable(u"%1 ms"_s.arg(most)));
#endif
}

void TestAttack::floodsOfBytesAreCutOff_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("a body of 300 MB") << QByteArray("POST /api/sync/order HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                                                    "Content-Length: 314572800\r\n\r\n")
                                      << QByteArray(64 * 1024, 'b');
    QTest::newRow("a chunked body without end")
        << QByteArray("POST /api/sync/order HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n")
        << QByteArray("1000\r\n") + QByteArray(0x1000, 'c') + QByteArray("\r\n");
    QTest::newRow("a header of 20 MB") << QByteArray("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-a: ")
                                       << QByteArray(64 * 1024, 'h');
    QTest::newRow("headers without end") << QByteArray("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n")
                                         << QByteArray("X-a: b\r\n").repeated(1'000);
    QTest::newRow("a request line without end") << QByteArray("GET /") << QByteArray(64 * 1024, 'l');
}

void TestAttack::floodsOfBytesAreCutOff()
{
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, piece);
    const qint64 before = residentKiB();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_shop->hooksPort());
    QVERIFY(socket.waitForConnected(20'000));
    socket.write(beginning);
    qint64 sent = 0;
    constexpr qint64 most = 20LL * 1024 * 1024;
    while (sent < most && socket.state() == QAbstractSocket::ConnectedState) {
        sent += socket.write(piece);
        if (!socket.waitForBytesWritten(2'000))
            break;
    }
    QVERIFY2(sent < most, qPrintable(u"%1 bytes were taken"_s.arg(sent)));
    QVERIFY(answersWell());
    QVERIFY(residentKiB() - before < mostGrowthKiB);
}

// The last one: after mutations, guesses, slow ones and floods.
void TestAttack::memoryAfterAllOfItIsAsBefore()
{
    QVERIFY(answersWell());
    const qint64 after = residentKiB();
    QVERIFY2(after - m_beforeKiB < mostGrowthKiB,
             qPrintable(u"%1 KiB before, %2 KiB after"_s.arg(m_beforeKiB).arg(after)));
}

QTEST_GUILESS_MAIN(TestAttack)
#include "tst_attack.moc"

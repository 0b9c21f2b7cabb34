// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/support/open_shop.h"

#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace evenstock::sandbox;
using namespace Qt::StringLiterals;

namespace {

// Sends bytes as they are and returns what comes back until nothing is left to come.
QByteArray conversation(OpenShop &shop, const QByteArray &bytes, int answers = 1)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(shop->url()).port()));
    socket.write(bytes);
    QByteArray received;
    const bool wasHeard = QTest::qWaitFor([&] {
        received += socket.readAll();
        return received.count("HTTP/1.1 ") >= answers || socket.state() == QAbstractSocket::UnconnectedState;
    });
    return wasHeard ? received + socket.readAll() : QByteArray("nothing");
}

QByteArray head(OpenShop &shop, const QByteArray &line, const QByteArray &more = {})
{
    return line + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + shop->token() + "\r\n" + more + "\r\n";
}

} // namespace

class TestSandboxHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersByTheStandard_data();
    void answersByTheStandard();
    void keepsTheConnection();
    void answersPipelinedRequestsInOrder();
    void takesAChunkedBody();
    void invitesTheBodyOfAPoliteClient();
    void closesWhereAsked_data();
    void closesWhereAsked();
    void survivesAClientThatLeaves_data();
    void survivesAClientThatLeaves();
    void datesAnswersByTheShopsClock();
    void servesANetworkAccessManager();
    void listensOnLoopbackOnly();
};

void TestSandboxHttp::answersByTheStandard_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("begins");
    const QByteArray bad = "HTTP/1.1 400 ";
    QTest::newRow("no request line") << QByteArray("hello\r\n\r\n") << bad;
    QTest::newRow("no version") << QByteArray("GET /api/v2/info\r\n\r\n") << bad;
    QTest::newRow("an absolute address") << QByteArray("GET http://a/ HTTP/1.1\r\n\r\n") << bad;
    QTest::newRow("a header without name") << QByteArray("GET / HTTP/1.1\r\n: x\r\n\r\n") << bad;
    QTest::newRow("a negative length") << QByteArray("GET / HTTP/1.1\r\nContent-Length: -5\r\n\r\n") << bad;
    QTest::newRow("a length that is no number") << QByteArray("GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n") << bad;
    QTest::newRow("a length and chunks") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: "
                                                       "chunked\r\n\r\n")
                                         << bad;
    QTest::newRow("a chunk size that is no number")
        << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n") << bad;
    QTest::newRow("a body beyond the bound")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n") << QByteArray("HTTP/1.1 413 ");
    QTest::newRow("a head beyond the bound")
        << QByteArray("GET / HTTP/1.1\r\nX: " + QByteArray(70'000, 'x')) << QByteArray("HTTP/1.1 431 ");
    QTest::newRow("nobody's path") << QByteArray("GET /elsewhere HTTP/1.1\r\n\r\n") << QByteArray("HTTP/1.1 404 ");
    QTest::newRow("empty lines before a request")
        << QByteArray("\r\n\r\nGET /elsewhere HTTP/1.1\r\n\r\n") << QByteArray("HTTP/1.1 404 ");
}

void TestSandboxHttp::answersByTheStandard()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, begins);
    OpenShop shop;
    const QByteArray said = conversation(shop, bytes);
    QVERIFY2(said.startsWith(begins), said.left(200).constData());
    QCOMPARE(shop->get(u"/info"_s).status, 200); // and goes on
}

void TestSandboxHttp::keepsTheConnection()
{
    OpenShop shop;
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(shop->url()).port()));
    for (int i = 1; i <= 3; ++i) {
        socket.write(head(shop, "GET /api/v2/info"));
        QTRY_VERIFY(socket.bytesAvailable() > 0);
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 OK"));
    }
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestSandboxHttp::answersPipelinedRequestsInOrder()
{
    OpenShop shop;
    shop->faults(u"latency:ms=120,n=1,route=GET /info"_s);
    const QByteArray said = conversation(shop, head(shop, "GET /api/v2/info") + head(shop, "GET /api/v2/games"), 2);
    QVERIFY(said.indexOf("shared_secret") > 0);
    QVERIFY(said.indexOf("shared_secret") < said.indexOf("\"array\""));
}

void TestSandboxHttp::takesAChunkedBody()
{
    OpenShop shop;
    const QByteArray said =
        conversation(shop, head(shop, "PUT /api/v2/products/450000002", "Transfer-Encoding: chunked\r\n") +
                               "7\r\n{\"price\r\n8;x=y\r\n\":13.37}\r\n0\r\n\r\n");
    QVERIFY2(said.startsWith("HTTP/1.1 200 OK"), said.constData());
    QCOMPARE(shop->product(450000002)["price_cents"_L1].toInt(), 1337);
}

void TestSandboxHttp::invitesTheBodyOfAPoliteClient()
{
    OpenShop shop;
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(shop->url()).port()));
    const QByteArray body = R"({"quantity":9})";
    socket.write(head(shop, "PUT /api/v2/products/450000002",
                      "Expect: 100-continue\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"));
    QTRY_COMPARE(socket.peek(100), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    socket.readAll();
    socket.write(body);
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 OK"));
}

void TestSandboxHttp::closesWhereAsked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Connection: close") << QByteArray("GET /x HTTP/1.1\r\nConnection: Close\r\n\r\n");
    QTest::newRow("HTTP/1.0") << QByteArray("GET /x HTTP/1.0\r\n\r\n");
}

void TestSandboxHttp::closesWhereAsked()
{
    QFETCH(QByteArray, bytes);
    OpenShop shop;
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(shop->url()).port()));
    socket.write(bytes);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().contains("\r\nConnection: close\r\n"));
}

void TestSandboxHttp::survivesAClientThatLeaves_data()
{
    QTest::addColumn<QString>("faults");
    QTest::newRow("while an endless answer streams") << u"flood:mb=100000"_s;
    QTest::newRow("while an answer drips") << u"drip:bytes=1,ms=1"_s;
    QTest::newRow("before a late answer") << u"latency:ms=30"_s;
    QTest::newRow("before a late execution") << u"late:ms=30"_s;
    QTest::newRow("while nothing is answered") << u"silent"_s;
}

void TestSandboxHttp::survivesAClientThatLeaves()
{
    QFETCH(QString, faults);
    OpenShop shop;
    shop->faults(faults);
    for (int i = 0; i < 20; ++i) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(shop->url()).port()));
        socket.write(head(shop, "GET /api/v2/products/export"));
        const qint64 before = shop.server().log().count();
        QTRY_VERIFY(shop.server().log().count() > before);
        socket.abort();
    }
    const auto isCarriedOut = [&shop] {
        const QJsonArray requests = shop.server().log().json(0)["requests"_L1].toArray();
        return std::all_of(requests.begin(), requests.end(),
                           [](const QJsonValue &request) { return request["status"_L1].toInt() == 200; });
    };
    QTRY_VERIFY(isCarriedOut()); // also what comes after the client has gone
    shop->faults({});
    QCOMPARE(shop->get(u"/info"_s).status, 200);
}

void TestSandboxHttp::datesAnswersByTheShopsClock()
{
    OpenShop shop;
    QCOMPARE(shop->get(u"/info"_s).date, QByteArray("Tue, 24 Nov 2026 15:00:00 GMT"));
    shop->tick(3600);
    QCOMPARE(shop->get(u"/info"_s).date, QByteArray("Tue, 24 Nov 2026 16:00:00 GMT"));
}

void TestSandboxHttp::servesANetworkAccessManager()
{
    Options options = stillShop();
    options.products = 3000;
    OpenShop shop(options);
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(shop->url() + u"/products/export"_s));
    request.setRawHeader("Authorization", "Bearer " + shop->token());
    for (int i = 0; i < 2; ++i) { // the second on the kept connection
        QNetworkReply *reply = network.get(request);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(QJsonDocument::fromJson(reply->readAll()).array().size(), 3000);
        reply->deleteLater();
    }
}

void TestSandboxHttp::listensOnLoopbackOnly()
{
    OpenShop shop;
    const auto port = static_cast<quint16>(QUrl(shop->url()).port());
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, port);
        QVERIFY2(!socket.waitForConnected(2000), address.toString().toLatin1().constData());
    }
}

QTEST_GUILESS_MAIN(TestSandboxHttp)
#include "tst_sandbox_http.moc"

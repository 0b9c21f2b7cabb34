// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/engine_access.h"
#include "app/service/engine_lock.h"
#include "app/service/engine_socket_server.h"
#include "app/service/engine_wire.h"
#include "app/service/socket_engine_client.h"
#include "tests/support/service/engine_stage.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What comes to the socket from programs that are no client of ours, or bad ones.
class TestEngineSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void messagesAreCutFromAnyStream();
    void errorsSurviveTheWay();
    void badBytesAreHungUpOn_data();
    void badBytesAreHungUpOn();
    void halfAMessageHarmsNobody();
    void aHundredClientsAtOnce();
    void tooManyClientsAreToldSo();
    void tooManyCommandsAtOnceAreRefused();
    void aClientThatDoesNotReadIsDropped();
    void otherVersionsAreRefused();
    void onlyTheOwnerMayConnect();

private:
    std::unique_ptr<QLocalSocket> connectRaw() const;
    QString address() const { return EngineLock::holder(m_stage.data())->socket; }

    EngineStage m_stage;
    std::unique_ptr<EngineAccess> m_access;
};

namespace {

const int deadlineMs = int(longEnough.count());

QByteArray framed(const QByteArray &text)
{
    QByteArray frame(4, '\0');
    qToBigEndian(quint32(text.size()), frame.data());
    return frame + text;
}

// Everything that arrives until the other side has nothing more to say, as messages.
QList<QJsonObject> messagesUntil(QLocalSocket &socket, const std::function<bool(const QList<QJsonObject> &)> &enough)
{
    MessageReader reader;
    QList<QJsonObject> messages;
    (void)QTest::qWaitFor(
        [&] {
            reader.feed(socket.readAll());
            for (auto next = reader.next(); next && *next; next = reader.next())
                messages.append(**next);
            return enough(messages);
        },
        deadlineMs);
    return messages;
}

} // namespace

void TestEngineSocket::initTestCase()
{
    auto access = openEngine(m_stage.options());
    OK(access);
    m_access = *std::move(access);
}

std::unique_ptr<QLocalSocket> TestEngineSocket::connectRaw() const
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(address());
    if (!socket->waitForConnected(deadlineMs))
        qFatal("%s", qPrintable(socket->errorString()));
    return socket;
}

void TestEngineSocket::messagesAreCutFromAnyStream()
{
    const QByteArray stream = *frameMessage({{u"a"_s, 1}}) + *frameMessage({}) + *frameMessage({{u"b"_s, u"è"_s}});
    for (qsizetype chunk = 1; chunk <= stream.size(); ++chunk) {
        MessageReader reader;
        QList<QJsonObject> messages;
        for (qsizetype at = 0; at < stream.size(); at += chunk) {
            reader.feed(stream.mid(at, chunk));
            for (auto next = reader.next(); next && *next; next = reader.next())
                messages.append(**next);
        }
        QCOMPARE(messages, (QList<QJsonObject>{{{u"a"_s, 1}}, {}, {{u"b"_s, u"è"_s}}}));
        QVERIFY(!reader.isWithinMessage());
    }
    QVERIFY(!frameMessage({{u"long"_s, QString(mostMessageBytes, u'x')}}));
}

void TestEngineSocket::errorsSurviveTheWay()
{
    const Error error{.code = ErrorCode::RateLimited,
                      .detail = u"slow down"_s,
                      .item = u"SKU-1"_s,
                      .retryAfter = std::chrono::seconds(3),
                      .httpStatus = 429,
                      .requestId = u"abc"_s,
                      .payload = u"{}"_s};
    const Error back = errorFromObject(errorObject(error));
    QCOMPARE(back.code, error.code);
    QCOMPARE(back.detail, error.detail);
    QCOMPARE(back.item, error.item);
    QCOMPARE(back.retryAfter, error.retryAfter);
    QCOMPARE(back.httpStatus, error.httpStatus);
    QCOMPARE(back.requestId, error.requestId);
    QCOMPARE(back.payload, error.payload);
    QCOMPARE(errorFromObject({{u"code"_s, u"from the future"_s}}).code, ErrorCode::Internal);
    QVERIFY(!errorFromObject({{u"code"_s, u"offline"_s}}).retryAfter);
}

void TestEngineSocket::badBytesAreHungUpOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray hello = *frameMessage(helloMessage());
    QByteArray huge(4, '\0');
    qToBigEndian(quint32(mostMessageBytes) + 1, huge.data());
    QTest::newRow("words of another protocol") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("a length beyond all bounds") << hello + QByteArray("\xff\xff\xff\xff", 4);
    QTest::newRow("one byte too long") << hello + huge;
    QTest::newRow("no JSON") << hello + framed("{\"id\":1,");
    QTest::newRow("an empty message") << hello + framed("");
    QTest::newRow("a list") << hello + framed("[1,2,3]");
    QTest::newRow("nested beyond what the parser takes") << hello + framed(QByteArray(100'000, '['));
    QTest::newRow("broken UTF-8") << hello + framed("{\"id\":1,\"command\":\"\xff\xfe\"}");
    QTest::newRow("a command before the hello") << framed("{\"id\":1,\"command\":\"engine.status\"}");
    QTest::newRow("the hello of another version") << framed("{\"hello\":{\"protocol\":99}}");
    QTest::newRow("a hello that is a number") << framed("{\"hello\":1}");
    QTest::newRow("a command without id") << hello + framed("{\"command\":\"engine.status\"}");
    QTest::newRow("an id that is a text") << hello + framed("{\"id\":\"1\",\"command\":\"engine.status\"}");
    QTest::newRow("a command that is a number") << hello + framed("{\"id\":1,\"command\":7}");
    QTest::newRow("arguments that are a list") << hello + framed("{\"id\":1,\"command\":\"x\",\"arguments\":[]}");
}

void TestEngineSocket::badBytesAreHungUpOn()
{
    QFETCH(QByteArray, bytes);
    const auto socket = connectRaw();
    socket->write(bytes);
    const auto messages = messagesUntil(*socket, [&](const QList<QJsonObject> &) {
        return socket->state() == QLocalSocket::UnconnectedState && socket->bytesAvailable() == 0;
    });
    QCOMPARE(socket->state(), QLocalSocket::UnconnectedState);
    QCOMPARE(messages.size(), 2); // its hello, and why it hangs up
    QVERIFY(messages.last().value(u"error"_s).isObject());
    OK(callAndWait(*m_access, u"engine.status"_s));
}

void TestEngineSocket::halfAMessageHarmsNobody()
{
    const QByteArray hello = *frameMessage(helloMessage());
    std::vector<std::unique_ptr<QLocalSocket>> halves;
    for (qsizetype bytes = 0; bytes < hello.size(); bytes += 7) {
        halves.push_back(connectRaw());
        halves.back()->write(hello.left(bytes));
    }
    halves.push_back(connectRaw());
    halves.back()->write(hello + framed("{\"id\":1,\"command\":\"engine.status\"}").left(20));
    const auto client = openEngine(m_stage.options());
    OK(client);
    OK(callAndWait(**client, u"engine.status"_s));
    // Hanging up in the middle is no harm either.
    for (const auto &half : halves)
        half->abort();
    OK(callAndWait(**client, u"engine.status"_s));
}

void TestEngineSocket::aHundredClientsAtOnce()
{
    constexpr int count = 100;
    std::vector<std::unique_ptr<SocketEngineClient>> clients;
    int replies = 0;
    for (int i = 0; i < count; ++i) {
        clients.push_back(std::make_unique<SocketEngineClient>());
        auto *client = clients.back().get();
        QObject::connect(client, &EngineClient::connectionChanged, client, [client, &replies](bool isConnected) {
            if (!isConnected)
                return;
            client->call(u"engine.status"_s, {},
                         [&replies](const Result<QJsonObject> &result) { replies += result.ok() ? 1 : 0; });
        });
        client->connectTo(address());
    }
    QVERIFY(QTest::qWaitFor([&] { return replies == count; }, deadlineMs));
    // Each of them hears what happens.
    int heard = 0;
    for (const auto &client : clients) {
        QObject::connect(client.get(), &EngineClient::happened, client.get(),
                         [&heard](const QString &topic) { heard += topic == u"engine"_s ? 1 : 0; });
    }
    OK(callAndWait(*m_access, u"sync.pause"_s));
    OK(callAndWait(*m_access, u"sync.resume"_s));
    QVERIFY(QTest::qWaitFor([&] { return heard == 2 * count; }, deadlineMs));
}

void TestEngineSocket::tooManyClientsAreToldSo()
{
    std::vector<std::unique_ptr<QLocalSocket>> sockets;
    for (int i = 0; i < EngineSocketServer::mostClients; ++i) {
        sockets.push_back(connectRaw());
        sockets.back()->write(*frameMessage(helloMessage()));
    }
    QVERIFY(QTest::qWaitFor([&] { return sockets.back()->bytesAvailable() > 0; }, deadlineMs));
    SocketEngineClient late;
    std::optional<ErrorCode> code;
    QObject::connect(&late, &SocketEngineClient::lost, &late, [&](const Error &error) { code = error.code; });
    late.connectTo(address());
    QVERIFY(QTest::qWaitFor([&] { return code.has_value(); }, deadlineMs));
    QCOMPARE(code, ErrorCode::RateLimited);
    sockets.clear();
    const auto client = openEngine(m_stage.options());
    OK(client);
    OK(callAndWait(**client, u"engine.status"_s));
}

void TestEngineSocket::tooManyCommandsAtOnceAreRefused()
{
    const auto socket = connectRaw();
    socket->write(*frameMessage(helloMessage()));
    constexpr int count = EngineSocketServer::mostInFlight + 10;
    QByteArray commands;
    for (int i = 0; i < count; ++i)
        commands += *frameMessage({{u"id"_s, i}, {u"command"_s, u"engine.status"_s}});
    socket->write(commands);
    const auto messages = messagesUntil(*socket, [](const QList<QJsonObject> &all) { return all.size() == count + 1; });
    QCOMPARE(messages.size(), count + 1); // every command has its one reply
    QSet<qint64> ids;
    int refused = 0;
    for (const QJsonObject &message : messages.mid(1)) {
        ids.insert(message.value(u"id"_s).toInteger());
        refused += message.value(u"error"_s).toObject().value(u"code"_s) == u"rate_limited"_s ? 1 : 0;
    }
    QCOMPARE(ids.size(), count);
    QVERIFY(refused >= 1 && refused <= 10);
}

void TestEngineSocket::aClientThatDoesNotReadIsDropped()
{
    const auto deaf = connectRaw();
    deaf->setReadBufferSize(1); // leaves the rest where it is
    deaf->write(*frameMessage(helloMessage()));
    // Each unknown command comes back with its name, cut short; events come to everybody.
    const auto client = openEngine(m_stage.options());
    OK(client);
    bool dropped = false;
    QObject::connect(deaf.get(), &QLocalSocket::disconnected, this, [&] { dropped = true; });
    const QByteArray query = *frameMessage({{u"id"_s, 1}, {u"command"_s, u"engine.status"_s}});
    for (int round = 0; round < 100'000 && !dropped; ++round) {
        for (int i = 0; i < 100; ++i)
            deaf->write(query);
        OK(callAndWait(**client, u"engine.status"_s)); // nobody waits for the deaf one
    }
    QVERIFY(dropped);
}

void TestEngineSocket::otherVersionsAreRefused()
{
    QLocalServer other;
    const QTemporaryDir folder;
    QVERIFY(other.listen(folder.filePath(u"engine.sock"_s)));
    QObject::connect(&other, &QLocalServer::newConnection, &other, [&other] {
        other.nextPendingConnection()->write(*frameMessage({{u"hello"_s, QJsonObject{{u"protocol"_s, 2}}}}));
    });
    SocketEngineClient client;
    std::optional<ErrorCode> code;
    QObject::connect(&client, &SocketEngineClient::lost, &client, [&](const Error &error) { code = error.code; });
    client.connectTo(other.fullServerName());
    QVERIFY(QTest::qWaitFor([&] { return code.has_value(); }, deadlineMs));
    QCOMPARE(code, ErrorCode::Conflict);
    QVERIFY(!client.isConnected());
}

void TestEngineSocket::onlyTheOwnerMayConnect()
{
    const auto permissions = QFileInfo(address()).permissions();
    QVERIFY(!(permissions &
              (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
}

QTEST_GUILESS_MAIN(TestEngineSocket)
#include "tst_engine_socket.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/engine_socket_server.h"

#include "app/service/engine_host.h"
#include "app/service/engine_wire.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QLocalSocket>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// sun_path holds 108 bytes on Linux and 104 elsewhere, and QLocalServer binds below a temporary folder beside it first.
constexpr qsizetype mostPathBytes = 90;
constexpr qsizetype readBytes = 256LL * 1024;

} // namespace

// One connection: reads commands, sends replies and events.
class EngineSocketServer::Client final : public QObject
{
public:
    Client(EngineHost &host, QLocalSocket *socket, QObject *parent)
        : QObject(parent)
        , m_host(host)
        , m_socket(socket)
    {
        m_socket->setParent(this);
        m_socket->setReadBufferSize(readBytes);
        m_deadline.setSingleShot(true);
        connect(m_socket, &QLocalSocket::readyRead, this, &Client::read);
        connect(m_socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_deadline, &QTimer::timeout, this, [this] { m_socket->abort(); });
        m_deadline.start(helloWithinMs);
    }

    void greet() { send(helloMessage()); }
    bool isOwed() const { return m_inFlight > 0 && m_socket->state() == QLocalSocket::ConnectedState; }
    void hush() { m_hushed = true; }
    void sayBye()
    {
        send({{u"bye"_s, true}});
        m_refused = true;
        m_socket->disconnectFromServer();
    }
    void tell(const QByteArray &event)
    {
        if (m_greeted)
            write(event);
    }
    void refuse(const Error &error)
    {
        send({{u"error"_s, errorObject(error)}});
        m_refused = true;
        m_deadline.start(helloWithinMs);  // if it does not even read this
        m_socket->disconnectFromServer(); // once what was written is sent
    }

private:
    void write(const QByteArray &frame)
    {
        if (m_refused || m_socket->state() != QLocalSocket::ConnectedState)
            return;
        if (m_socket->bytesToWrite() > mostUnsentBytes) {
            m_refused = true;
            m_socket->abort(); // it does not read: it may come again and look at the store
            return;
        }
        m_socket->write(frame);
        m_socket->flush(); // as far as it goes without waiting: the engine may end right after
    }
    void send(const QJsonObject &message)
    {
        if (const auto frame = frameMessage(message))
            write(*frame);
    }
    void reply(const QJsonValue &id, const Result<QJsonObject> &result)
    {
        --m_inFlight;
        QJsonObject message{{u"id"_s, id}};
        if (result)
            message.insert(u"result"_s, *result);
        else
            message.insert(u"error"_s, errorObject(result.error()));
        if (const auto frame = frameMessage(message))
            return write(*frame);
        send({{u"id"_s, id},
              {u"error"_s, errorObject(makeError(ErrorCode::InvalidResponse, u"the answer is too long"_s))}});
    }
    void read();
    void take(const QJsonObject &message);

    EngineHost &m_host;
    QLocalSocket *m_socket;
    MessageReader m_reader;
    QTimer m_deadline; // for the hello, then for the rest of a message
    int m_inFlight = 0;
    bool m_greeted = false;
    bool m_refused = false;
    bool m_hushed = false; // commands that come now are not carried out
};

void EngineSocketServer::Client::read()
{
    while (!m_refused && m_socket->bytesAvailable() > 0) {
        m_reader.feed(m_socket->read(readBytes));
        for (;;) {
            const auto message = m_reader.next();
            if (!message)
                return refuse(message.error());
            if (!*message)
                break;
            take(**message);
            if (m_refused)
                return;
        }
    }
    if (!m_greeted || m_refused)
        return;
    if (!m_reader.isWithinMessage())
        m_deadline.stop();
    else if (!m_deadline.isActive())
        m_deadline.start(messageWithinMs);
}

void EngineSocketServer::Client::take(const QJsonObject &message)
{
    if (!m_greeted) {
        if (const Status known = checkHello(message); !known)
            return refuse(known.error());
        m_greeted = true;
        m_deadline.stop();
        return;
    }
    if (m_hushed)
        return;
    const QJsonValue id = message.value(u"id"_s);
    const QJsonValue command = message.value(u"command"_s);
    const QJsonValue arguments = message.value(u"arguments"_s);
    if (!id.isDouble() || !command.isString() || (!arguments.isUndefined() && !arguments.isObject()))
        return refuse(makeError(ErrorCode::InvalidRequest, u"a command has id, command and arguments"_s));
    ++m_inFlight;
    if (m_inFlight > mostInFlight)
        return reply(id, makeError(ErrorCode::RateLimited, u"%1 commands wait for their reply"_s.arg(mostInFlight)));
    m_host.call(command.toString(), arguments.toObject(),
                [client = QPointer<Client>(this), id](const Result<QJsonObject> &result) {
                    if (client)
                        client->reply(id, result);
                });
}

EngineSocketServer::EngineSocketServer(EngineHost &host, QObject *parent)
    : QObject(parent)
    , m_host(host)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setListenBacklogSize(mostClients);
    connect(&m_server, &QLocalServer::newConnection, this, &EngineSocketServer::admit);
    connect(&host, &EngineHost::happened, this, [this](const QString &topic, const QJsonObject &data) {
        const auto frame = frameMessage({{u"topic"_s, topic}, {u"data"_s, data}});
        if (!frame)
            return;
        for (Client *client : findChildren<Client *>(QString(), Qt::FindDirectChildrenOnly))
            client->tell(*frame);
    });
}

EngineSocketServer::~EngineSocketServer() = default;

Status EngineSocketServer::listen(const DataDirectory &data)
{
#ifdef Q_OS_UNIX
    QString path = data.socketFile();
    if (QFile::encodeName(path).size() > mostPathBytes) {
        m_folder = std::make_unique<QTemporaryDir>(QDir::temp().filePath(u"evenstock-XXXXXX"_s)); // 0700
        path = m_folder->filePath(u"engine.sock"_s);
    }
    QLocalServer::removeServer(path);
#else
    const QByteArray folder = QCryptographicHash::hash(data.path().toUtf8(), QCryptographicHash::Sha256);
    const QString path = u"evenstock-"_s + QString::fromLatin1(folder.toHex().left(32));
#endif
    if (!m_server.listen(path))
        return makeError(ErrorCode::Storage, u"the socket %1 cannot be opened: %2"_s.arg(path, m_server.errorString()));
    return {};
}

int EngineSocketServer::clients() const
{
    return int(findChildren<Client *>(QString(), Qt::FindDirectChildrenOnly).size());
}

void EngineSocketServer::finish(std::chrono::milliseconds atMost)
{
    m_server.close();
    const auto clients = findChildren<Client *>(QString(), Qt::FindDirectChildrenOnly);
    for (Client *client : clients)
        client->hush();
    const auto isOwed = [this] {
        const auto left = findChildren<Client *>(QString(), Qt::FindDirectChildrenOnly);
        return std::any_of(left.begin(), left.end(), [](const Client *client) { return client->isOwed(); });
    };
    QEventLoop loop;
    QTimer again;
    const QDeadlineTimer deadline(atMost);
    connect(&again, &QTimer::timeout, &loop, [&] {
        if (!isOwed() || deadline.hasExpired())
            loop.quit();
    });
    again.start(10);
    if (isOwed())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    for (Client *client : findChildren<Client *>(QString(), Qt::FindDirectChildrenOnly))
        client->sayBye();
}

void EngineSocketServer::admit()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        const bool isFull = clients() >= mostClients;
        auto *client = new Client(m_host, socket, this);
        if (isFull)
            client->refuse(makeError(ErrorCode::RateLimited, u"too many programs are connected"_s));
        else
            client->greet();
    }
}

} // namespace evenstock

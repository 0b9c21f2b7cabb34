// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/socket_engine_client.h"

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

Error offline(const QString &detail)
{
    return makeError(ErrorCode::Offline, detail);
}

Error unknown()
{
    return makeError(ErrorCode::InDoubt,
                     u"the Evenstock that does the work ended; whether this was done is not certain"_s);
}

} // namespace

SocketEngineClient::SocketEngineClient(QObject *parent)
    : EngineClient(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(offline(u"the engine does not answer"_s)); });
    connect(&m_socket, &QLocalSocket::readyRead, this, &SocketEngineClient::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] { end(offline(u"the engine has ended"_s)); });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { end(offline(u"the engine has ended"_s)); });
}

SocketEngineClient::~SocketEngineClient()
{
    m_ended = true; // no more signals
    m_socket.abort();
    m_pending.answerAll(unknown());
}

void SocketEngineClient::connectTo(const QString &address)
{
    m_deadline.start(helloWithinMs);
    m_socket.connectToServer(address);
}

void SocketEngineClient::call(const QString &command, const QJsonObject &arguments, Reply reply)
{
    const quint64 number = m_pending.add(std::move(reply));
    const auto refuse = [this, number](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, number, error] { m_pending.answer(number, error); }, Qt::QueuedConnection);
    };
    if (!m_greeted)
        return refuse(offline(u"the engine is not connected"_s));
    const auto frame = frameMessage({{u"id"_s, qint64(number)}, {u"command"_s, command}, {u"arguments"_s, arguments}});
    if (!frame)
        return refuse(
            makeError(ErrorCode::InvalidRequest, u"the command is longer than %1 bytes"_s.arg(mostMessageBytes)));
    m_socket.write(*frame);
}

void SocketEngineClient::read()
{
    while (!m_ended && m_socket.bytesAvailable() > 0) {
        m_reader.feed(m_socket.readAll());
        for (;;) {
            const auto message = m_reader.next();
            if (!message)
                return end(makeError(ErrorCode::InvalidResponse, message.error().detail));
            if (!*message)
                break;
            take(**message);
            if (m_ended)
                return;
        }
    }
}

void SocketEngineClient::take(const QJsonObject &message)
{
    const QJsonValue id = message.value(u"id"_s);
    const QJsonValue error = message.value(u"error"_s);
    if (!m_greeted) {
        if (error.isObject())
            return end(errorFromObject(error.toObject()));
        if (const Status known = checkHello(message); !known)
            return end(known.error());
        m_deadline.stop();
        m_socket.write(*frameMessage(helloMessage()));
        m_greeted = true;
        Q_EMIT connectionChanged(true);
        return;
    }
    if (message.contains(u"bye"_s)) {
        m_saidBye = true;
        return end(offline(u"the engine has ended"_s));
    }
    if (message.contains(u"topic"_s))
        Q_EMIT happened(message.value(u"topic"_s).toString(), message.value(u"data"_s).toObject());
    else if (id.isDouble() && error.isObject())
        m_pending.answer(quint64(id.toInteger()), errorFromObject(error.toObject()));
    else if (id.isDouble())
        m_pending.answer(quint64(id.toInteger()), message.value(u"result"_s).toObject());
    else if (error.isObject())
        end(errorFromObject(error.toObject()));
}

void SocketEngineClient::end(const Error &error)
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline.stop();
    m_socket.abort();
    const bool wasConnected = std::exchange(m_greeted, false);
    m_pending.answerAll(m_saidBye ? offline(error.detail) : unknown());
    if (wasConnected)
        Q_EMIT connectionChanged(false);
    Q_EMIT lost(error);
}

} // namespace evenstock

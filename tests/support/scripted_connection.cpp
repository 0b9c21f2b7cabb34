// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_connection.h"

#include <utility>

namespace evenstock {

namespace {

constexpr qint64 queuedBytes = 256 * 1024; // what waits in this process; the rest waits in the script

qint64 lengthOf(const ReceivedRequest &request)
{
    return request.header("Content-Length").toLongLong();
}

ReceivedRequest parseHead(const QByteArray &head)
{
    ReceivedRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon > 0)
            request.headers.append({lines.at(i).left(colon).trimmed(), lines.at(i).mid(colon + 1).trimmed()});
    }
    return request;
}

} // namespace

ScriptedConnection::ScriptedConnection(ScriptedServer &server, QTcpSocket *socket, int number)
    : QObject(socket)
    , m_server(server)
    , m_socket(socket)
    , m_number(number)
    , m_stage(server.m_options.socks ? Stage::SocksGreeting : Stage::Http)
{
    connect(socket, &QTcpSocket::readyRead, this, &ScriptedConnection::read);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) {
        m_server.countSent(bytes);
        if (m_busy && !m_pieces.isActive())
            goOn();
    });
    connect(&m_pieces, &QTimer::timeout, this, &ScriptedConnection::goOn);
    m_pieces.setTimerType(Qt::PreciseTimer);
    read();
}

void ScriptedConnection::read()
{
    m_input += m_socket->readAll();
    while (!m_input.isEmpty() && !m_busy) {
        if (m_stage == Stage::Http ? !readRequest() : !readSocks())
            return;
    }
}

// The dialogue of RFC 1928 and RFC 1929, as far as a client with a login needs it.
bool ScriptedConnection::readSocks()
{
    const SocksLogin &login = *m_server.m_options.socks;
    const auto byte = [this](qsizetype at) { return static_cast<unsigned char>(m_input.at(at)); };
    if (m_stage == Stage::SocksGreeting) {
        if (m_input.size() < 2 || m_input.size() < 2 + byte(1))
            return false;
        m_input.remove(0, 2 + byte(1));
        m_socket->write(QByteArray("\x05\x02", 2));
        m_stage = Stage::SocksLogin;
    } else if (m_stage == Stage::SocksLogin) {
        if (m_input.size() < 2 || m_input.size() < 3 + byte(1) || m_input.size() < 3 + byte(1) + byte(2 + byte(1)))
            return false;
        const QByteArray user = m_input.mid(2, byte(1));
        const QByteArray password = m_input.mid(3 + byte(1), byte(2 + byte(1)));
        m_input.clear();
        const bool ok = user == login.user && password == login.password;
        m_socket->write(ok ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
        m_stage = Stage::SocksRequest;
    } else {
        m_input.clear();
        m_socket->write(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50", 10));
        m_stage = Stage::Http;
    }
    return true;
}

bool ScriptedConnection::readRequest()
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    ReceivedRequest request = parseHead(m_input.left(end));
    if (m_input.size() < end + 4 + lengthOf(request))
        return false;
    request.body = m_input.mid(end + 4, lengthOf(request));
    request.connection = m_number;
    m_input.remove(0, end + 4 + lengthOf(request));
    start(m_server.next(std::move(request)));
    return true;
}

void ScriptedConnection::start(ScriptedAnswer answer)
{
    m_answer = std::move(answer);
    m_busy = true;
    if (m_answer.pieceBytes > 0)
        m_pieces.start(m_answer.pieceMs);
    goOn();
}

void ScriptedConnection::release()
{
    m_answer.holdsBack = false;
    if (m_busy)
        goOn();
}

void ScriptedConnection::goOn()
{
    if (!m_answer.bytes.isEmpty()) {
        const qsizetype size = m_answer.pieceBytes > 0 ? m_answer.pieceBytes : m_answer.bytes.size();
        m_socket->write(m_answer.bytes.left(size));
        m_answer.bytes.remove(0, size);
        if (!m_answer.bytes.isEmpty())
            return;
    }
    m_pieces.stop();
    if (m_answer.holdsBack)
        return;
    while (m_answer.repetitions > 0) {
        if (m_socket->bytesToWrite() > queuedBytes)
            return;
        m_socket->write(m_answer.repeated);
        --m_answer.repetitions;
    }
    finish();
}

void ScriptedConnection::finish()
{
    switch (m_answer.then) {
    case ScriptedAnswer::Then::KeepOpen:
        m_busy = false;
        read();
        return;
    case ScriptedAnswer::Then::Close:
        if (m_socket->bytesToWrite() == 0)
            m_socket->disconnectFromHost();
        return;
    case ScriptedAnswer::Then::Reset:
        if (m_socket->bytesToWrite() == 0)
            m_socket->abort();
        return;
    case ScriptedAnswer::Then::Silence:
        return;
    }
}

} // namespace evenstock

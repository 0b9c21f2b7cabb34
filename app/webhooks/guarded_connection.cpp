// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/answer.h"
#include "app/webhooks/connection_guard.h"

#include <QAbstractHttpServer>
#include <QTcpSocket>

namespace evenstock {

using Phase = RequestFraming::Phase;

namespace {

// So long and so much a refused client is listened to: closed at once, it would get a reset instead of the answer.
constexpr std::chrono::milliseconds drainTime{1'000};
constexpr qint64 mostDrained = qint64(4) * 1024 * 1024;

} // namespace

GuardedConnection::GuardedConnection(QTcpSocket *socket, QAbstractHttpServer *http, const ConnectionLimits &limits)
    : QObject(socket)
    , m_socket(socket)
    , m_http(http)
    , m_limits(limits)
    , m_framing(limits.framing)
    , m_since(Steady::now())
    , m_active(m_since)
{
    // One request has to fit in whole, QHttpServer takes it out of the buffer only then.
    socket->setReadBufferSize(limits.framing.headerBytes + 2 * limits.framing.bodyBytes + 4096);
    connect(socket, &QTcpSocket::readyRead, this, &GuardedConnection::bytesCame); // before QHttpServer's own slot
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::bytesWritten, this, [this] { m_active = Steady::now(); });
}

void GuardedConnection::watchBehind()
{
    connect(m_socket, &QTcpSocket::readyRead, this, &GuardedConnection::bytesLeft);
}

void GuardedConnection::enter(Phase phase)
{
    if (m_knownPhase == phase)
        return;
    m_knownPhase = phase;
    m_since = Steady::now();
}

void GuardedConnection::bytesCame()
{
    if (m_state == State::Ending)
        return drain();
    const qint64 available = m_socket->bytesAvailable();
    if (available <= m_seen)
        return; // QHttpServer asks itself to look again
    m_active = Steady::now();
    const QByteArray bytes = m_socket->peek(available);
    const qint64 seen = std::exchange(m_seen, available);
    const bool knewHead = m_framing.phase() == Phase::Body;
    const auto refusal = m_framing.feed(QByteArrayView(bytes).sliced(seen));
    if (refusal)
        return refuse(*refusal);
    if (m_framing.phase() == Phase::Body && !knewHead && m_framing.head().wantsContinue && m_framing.bodyBytes() == 0)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    enter(m_framing.phase());
}

void GuardedConnection::bytesLeft()
{
    m_seen = m_socket->bytesAvailable();
}

bool GuardedConnection::awaitsAnswer() const
{
    return m_state == State::Open && m_framing.phase() == Phase::Complete &&
           m_socket->state() == QAbstractSocket::ConnectedState;
}

void GuardedConnection::answered()
{
    const bool ends = m_framing.head().wantsClose;
    m_framing.answered();
    m_isFirst = false;
    enter(Phase::Idle);
    m_active = Steady::now();
    if (ends) {
        m_state = State::Ending;
        m_socket->disconnectFromHost();
    }
}

void GuardedConnection::refuse(const Refusal &refusal)
{
    // Also in the middle of this emission: QHttpServer does not get to see what was refused.
    if (m_http)
        QObject::disconnect(m_socket, &QTcpSocket::readyRead, m_http, nullptr);
    m_state = State::Ending;
    m_since = Steady::now();
    m_socket->write(errorAnswer(refusal.status, QString::fromUtf8(refusal.detail)).closingBytes());
    m_socket->flush();
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    drain();
    Q_EMIT refused(refusal.status);
}

void GuardedConnection::drain()
{
    m_drained += m_socket->skip(m_socket->bytesAvailable());
    if (m_drained > mostDrained)
        abort();
}

bool GuardedConnection::isOverdue(Steady::time_point now) const
{
    if (m_state == State::Ending)
        return now - m_since > drainTime && (m_socket->bytesToWrite() == 0 || now - m_active > m_limits.idle);
    switch (m_framing.phase()) {
    case Phase::Idle:
        return now - m_active > (m_isFirst ? m_limits.header : m_limits.idle);
    case Phase::Header:
        return now - m_since > m_limits.header;
    case Phase::Body:
        return now - m_since > m_limits.body || now - m_active > m_limits.idle;
    case Phase::Complete:
        break;
    }
    return now - m_since > m_limits.answer;
}

void GuardedConnection::abort()
{
    m_state = State::Ending;
    QMetaObject::invokeMethod(
        m_socket, // never from inside readyRead: QHttpServer's slot comes after ours
        [socket = m_socket] {
            socket->abort();
            socket->deleteLater(); // QHttpServer lets go of a socket it could not read
        },
        Qt::QueuedConnection);
}

} // namespace evenstock

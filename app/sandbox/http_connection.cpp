// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http_connection.h"

#include <QPointer>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace evenstock::sandbox {

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 413:
        return "Content Too Large";
    case 422:
        return "Unprocessable Entity";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status " + QByteArray::number(status);
    }
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, Serve serve, std::function<QByteArray()> date, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_serve(std::move(serve))
    , m_date(std::move(date))
{
    m_socket->setParent(this);
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_isSending ? pump() : begin(); });
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_isSending && !m_pause.isActive())
            pump();
    });
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void HttpConnection::read()
{
    m_reader.feed(m_socket->readAll());
    if (!m_isBusy)
        serveNext();
}

void HttpConnection::serveNext()
{
    const std::optional<HttpRequest> request = m_reader.take();
    if (m_reader.brokenBy() != 0)
        return refuse(m_reader.brokenBy());
    if (!request) {
        if (m_reader.wantsContinue())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        return;
    }
    m_isBusy = true;
    m_keepAlive = request->keepAlive;
    m_serve(*request, [self = QPointer(this)](HttpAnswer answer, const Manner &manner) {
        if (self)
            self->deliver(std::move(answer), manner);
    });
}

void HttpConnection::deliver(HttpAnswer answer, const Manner &manner)
{
    m_answer = std::move(answer);
    m_manner = manner;
    if (m_manner.silent)
        return;
    if (m_manner.delayMs > 0)
        m_pause.start(m_manner.delayMs);
    else
        begin();
}

void HttpConnection::begin()
{
    if (m_manner.cutAfterBytes == 0)
        return m_socket->abort();
    m_sentBytes = 0;
    m_unsent = m_answer.stream ? QByteArray() : m_answer.body;
    m_isSending = true;
    m_socket->write(head());
    pump();
}

QByteArray HttpConnection::head() const
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(m_answer.status) + ' ' + reason(m_answer.status) +
                      "\r\nDate: " + m_date() + "\r\nContent-Type: " + m_answer.contentType + "\r\n";
    for (const auto &[name, value] : m_answer.headers)
        text += name + ": " + value + "\r\n";
    if (m_answer.stream)
        text += "Transfer-Encoding: chunked\r\n";
    else
        text += "Content-Length: " + QByteArray::number(m_answer.body.size()) + "\r\n";
    if (!m_keepAlive)
        text += "Connection: close\r\n";
    return text + "\r\n";
}

void HttpConnection::pump()
{
    // Nothing more is made for a client that has hung up: some answers have no end.
    while (m_socket->state() == QAbstractSocket::ConnectedState && m_socket->bytesToWrite() < mostUnwrittenBytes) {
        const QByteArray piece = nextPiece();
        if (piece.isEmpty())
            return finish();
        m_socket->write(framed(piece));
        m_sentBytes += piece.size();
        if (m_sentBytes == m_manner.cutAfterBytes) {
            m_isSending = false;
            return m_socket->disconnectFromHost(); // after what is written so far, without an end of the body
        }
        if (m_manner.dripMs > 0)
            return m_pause.start(m_manner.dripMs);
    }
}

QByteArray HttpConnection::nextPiece()
{
    if (m_unsent.isEmpty() && m_answer.stream)
        m_unsent = m_answer.stream->next();
    qint64 size = m_unsent.size();
    if (m_manner.dripBytes > 0)
        size = std::min<qint64>(size, m_manner.dripBytes);
    if (m_manner.cutAfterBytes > 0)
        size = std::min(size, m_manner.cutAfterBytes - m_sentBytes);
    QByteArray piece = m_unsent.first(size);
    m_unsent.remove(0, size);
    return piece;
}

QByteArray HttpConnection::framed(const QByteArray &piece) const
{
    return m_answer.stream ? QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n" : piece;
}

void HttpConnection::finish()
{
    if (m_answer.stream)
        m_socket->write("0\r\n\r\n");
    m_answer = {};
    m_isSending = false;
    m_isBusy = false;
    if (!m_keepAlive)
        return m_socket->disconnectFromHost();
    QMetaObject::invokeMethod(
        this, [this] { m_isBusy ? void() : serveNext(); }, Qt::QueuedConnection);
}

void HttpConnection::refuse(int status)
{
    m_keepAlive = false;
    m_isBusy = true;
    deliver({.status = status, .contentType = "text/plain", .body = reason(status) + '\n'}, {});
}

} // namespace evenstock::sandbox

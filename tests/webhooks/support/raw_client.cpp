// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/webhooks/support/raw_client.h"

#include <QElapsedTimer>

#include <algorithm>

namespace evenstock {

QByteArray RawAnswer::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

RawClient::RawClient(quint16 port, std::unique_ptr<QTcpSocket> socket)
    : m_socket(std::move(socket))
{
    m_socket->connectToHost(QStringLiteral("127.0.0.1"), port);
    m_socket->waitForConnected(patienceMs);
}

RawClient &RawClient::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(patienceMs)) {
    }
    return *this;
}

bool RawClient::more(int ms)
{
    if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(ms))
        return false;
    m_buffer += m_socket->readAll();
    return true;
}

RawAnswer RawClient::answer(bool hasBody)
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!more())
            return {};
    }
    RawAnswer answer;
    const QList<QByteArray> lines = m_buffer.first(end).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    m_buffer.remove(0, end + 4);
    if (answer.status == 100)
        return answer;
    const qsizetype length = hasBody ? answer.header("Content-Length").toLongLong() : 0;
    while (m_buffer.size() < length) {
        if (!more())
            return {};
    }
    answer.body = m_buffer.first(length);
    m_buffer.remove(0, length);
    return answer;
}

bool RawClient::waitForEnd(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (isConnected() && timer.elapsed() < ms)
        more(int(std::max<qint64>(1, ms - timer.elapsed())));
    return !isConnected();
}

QByteArray rawRequest(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                      const RawHeaders &headers, const QByteArray &host)
{
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\n";
    const bool hasType = std::any_of(headers.begin(), headers.end(), [](const auto &header) {
        return header.first.compare("Content-Type", Qt::CaseInsensitive) == 0;
    });
    if (!body.isEmpty() && !hasType)
        request += "Content-Type: application/json\r\n";
    if (!body.isEmpty())
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    return request + "\r\n" + body;
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http_reader.h"

#include <QUrl>

#include <utility>

namespace evenstock::sandbox {

using namespace Qt::StringLiterals;

std::optional<HttpRequest> HttpReader::broken(int status)
{
    m_brokenBy = status;
    return {};
}

std::optional<HttpRequest> HttpReader::take()
{
    if (m_brokenBy != 0 || (!m_headRead && !readHead()))
        return {};
    if (!(m_isChunked ? readChunks() : readBody()))
        return {};
    m_headRead = false;
    m_continueAsked = false;
    return std::exchange(m_request, {});
}

bool HttpReader::readHead()
{
    while (m_bytes.startsWith("\r\n")) // empty lines before a request line are to be ignored
        m_bytes.remove(0, 2);
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    if (end < 0 || end > mostHeadBytes) {
        if (m_bytes.size() > mostHeadBytes)
            broken(431);
        return false;
    }
    const QList<QByteArray> lines = m_bytes.first(end).replace("\r\n", "\n").split('\n');
    m_bytes.remove(0, end + 4);
    m_request = {};
    if (!readRequestLine(lines.first())) {
        broken(400);
        return false;
    }
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 1) {
            broken(400);
            return false;
        }
        m_request.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    m_headRead = readFraming();
    return m_headRead;
}

bool HttpReader::readRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || parts[0].isEmpty() || !parts[1].startsWith('/') || !parts[2].startsWith("HTTP/1."))
        return false;
    const QUrl target = QUrl::fromEncoded("http://127.0.0.1" + parts[1], QUrl::StrictMode);
    if (!target.isValid())
        return false;
    m_request.method = parts[0];
    m_request.path = target.path(QUrl::FullyDecoded);
    m_request.query = QUrlQuery(target);
    m_request.keepAlive = parts[2] == "HTTP/1.1";
    return true;
}

bool HttpReader::readFraming()
{
    const QByteArray connection = m_request.header("Connection").toLower();
    if (connection == "close")
        m_request.keepAlive = false;
    m_isChunked = m_request.header("Transfer-Encoding").toLower() == "chunked";
    const QByteArray length = m_request.header("Content-Length");
    bool isNumber = true;
    m_bodyLength = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
    if (!isNumber || m_bodyLength < 0 || (m_isChunked && !length.isEmpty())) {
        broken(400);
        return false;
    }
    if (m_bodyLength > mostBodyBytes) {
        broken(413);
        return false;
    }
    m_continueAsked = m_request.header("Expect").toLower() == "100-continue";
    return true;
}

bool HttpReader::readBody()
{
    if (m_bytes.size() < m_bodyLength)
        return false;
    m_request.body = m_bytes.first(m_bodyLength);
    m_bytes.remove(0, m_bodyLength);
    return true;
}

bool HttpReader::readChunks()
{
    while (true) {
        const qsizetype lineEnd = m_bytes.indexOf("\r\n");
        if (lineEnd < 0)
            return false;
        bool isNumber = false;
        const QByteArray size = m_bytes.first(lineEnd).split(';').first().trimmed();
        const qint64 length = size.toLongLong(&isNumber, 16);
        if (!isNumber || length < 0) {
            broken(400);
            return false;
        }
        if (m_request.body.size() + length > mostBodyBytes) {
            broken(413);
            return false;
        }
        if (m_bytes.size() < lineEnd + 2 + length + 2)
            return false;
        m_request.body += m_bytes.sliced(lineEnd + 2, length);
        m_bytes.remove(0, lineEnd + 2 + length + 2);
        if (length == 0)
            return true;
    }
}

bool HttpReader::wantsContinue()
{
    return m_headRead && std::exchange(m_continueAsked, false);
}

} // namespace evenstock::sandbox

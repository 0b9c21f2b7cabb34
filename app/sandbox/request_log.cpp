// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/request_log.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace evenstock::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonValue shownBody(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QString::fromUtf8(body));
}

QJsonObject shown(const LoggedRequest &request)
{
    QJsonObject object{
        {u"n"_s, request.number},  {u"at"_s, isoUtc(request.at)},   {u"method"_s, QString::fromLatin1(request.method)},
        {u"path"_s, request.path}, {u"account"_s, request.account}, {u"status"_s, request.status}};
    if (!request.query.isEmpty())
        object.insert(u"query"_s, request.query);
    if (!request.body.isEmpty())
        object.insert(u"body"_s, shownBody(request.body));
    if (!request.faults.isEmpty())
        object.insert(u"faults"_s, QJsonArray::fromStringList(request.faults));
    return object;
}

} // namespace

qint64 RequestLog::note(const HttpRequest &request, UtcMs at, const QString &account)
{
    const QByteArray body = request.body.first(std::min(request.body.size(), mostBodyBytes));
    while (m_requests.size() == mostRequests || (!m_requests.empty() && m_bytes + body.size() > mostBytes))
        dropOldest();
    m_bytes += body.size();
    m_requests.push_back({.number = ++m_last,
                          .at = at,
                          .method = request.method,
                          .path = request.path,
                          .query = request.query.toString(QUrl::FullyDecoded),
                          .body = body,
                          .account = account});
    return m_last;
}

void RequestLog::settle(qint64 number, int status, const QStringList &faults)
{
    const qint64 first = m_requests.empty() ? number + 1 : m_requests.front().number;
    if (number < first)
        return;
    LoggedRequest &request = m_requests[static_cast<std::size_t>(number - first)];
    request.status = status;
    request.faults = faults;
}

void RequestLog::dropOldest()
{
    m_bytes -= m_requests.front().body.size();
    m_requests.pop_front();
}

void RequestLog::clear()
{
    m_bytes = 0;
    m_requests.clear();
    m_last = 0;
}

QJsonObject RequestLog::json(qint64 after) const
{
    QJsonArray requests;
    for (const LoggedRequest &request : m_requests) {
        if (request.number > after)
            requests.append(shown(request));
    }
    return {{u"requests"_s, requests}};
}

} // namespace evenstock::sandbox

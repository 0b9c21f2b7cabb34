// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connectors/contract/case_server.h"

#include "connectors/api/http_errors.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QByteArray bodyOf(const QJsonObject &recorded)
{
    const QJsonValue answer = recorded.value("answer"_L1);
    if (answer.isArray())
        return QJsonDocument(answer.toArray()).toJson(QJsonDocument::Compact);
    if (answer.isObject())
        return QJsonDocument(answer.toObject()).toJson(QJsonDocument::Compact);
    return recorded.value("answer_text"_L1).toString().toUtf8();
}

// As the real client: a failed write whose fate is unknown is in doubt.
Error asClient(const HttpRequest &request, Error error)
{
    const bool isNotSent =
        error.code == ErrorCode::Offline || error.code == ErrorCode::Cancelled || error.code == ErrorCode::RateLimited;
    return isNotSent ? error : inDoubtIfWrite(request, std::move(error));
}

} // namespace

QList<CaseServer::Exchange> CaseServer::exchangesOf(const QJsonArray &recorded)
{
    QList<Exchange> exchanges;
    for (const QJsonValue &value : recorded) {
        const QJsonObject row = value.toObject();
        Exchange exchange;
        exchange.method = row.value("method"_L1).toString(u"GET"_s).toLatin1();
        exchange.path = row.value("path"_L1).toString();
        const QJsonObject query = row.value("query"_L1).toObject();
        for (auto it = query.begin(); it != query.end(); ++it)
            exchange.query.append({it.key(), it.value().toVariant().toString()});
        std::sort(exchange.query.begin(), exchange.query.end());
        exchange.answer.status = row.value("status"_L1).toInt(200);
        exchange.answer.body = bodyOf(row);
        const QJsonObject headers = row.value("answer_headers"_L1).toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            exchange.answer.headers.append(
                QPair<QByteArray, QByteArray>(it.key().toLatin1(), it.value().toString().toUtf8()));
        exchange.answer.serverDate = parseHttpDate(exchange.answer.header("Date"));
        exchanges.append(exchange);
    }
    return exchanges;
}

CaseServer::CaseServer(QList<Exchange> exchanges, QStringList secrets)
    : m_exchanges(std::move(exchanges))
    , m_served(m_exchanges.size(), 0)
    , m_secrets(std::move(secrets))
{
}

// Of several that fit, the one served least: answers to the same question come in their order.
std::optional<HttpResponse> CaseServer::recorded(const HttpRequest &request)
{
    auto query = QUrlQuery(request.url).queryItems(QUrl::FullyDecoded);
    std::sort(query.begin(), query.end());
    qsizetype best = -1;
    for (qsizetype i = 0; i < m_exchanges.size(); ++i) {
        const Exchange &exchange = m_exchanges.at(i);
        const bool fits = exchange.method == request.method && exchange.path == request.url.path() &&
                          (ignoresQueries || exchange.query == query);
        if (fits && (best < 0 || m_served.at(i) < m_served.at(best)))
            best = i;
    }
    if (best < 0)
        return {};
    ++m_served[best];
    return m_exchanges.at(best).answer;
}

Result<HttpResponse> CaseServer::send(const HttpRequest &request, std::stop_token stop)
{
    if (stop.stop_requested())
        return makeError(ErrorCode::Cancelled, u"cancelled"_s);
    const int number = int(m_statistics.requests++);
    if (isExhausted())
        return makeError(ErrorCode::Cancelled, u"the test has seen enough requests"_s);
    HttpResponse answer = recorded(request).value_or(
        HttpResponse{.status = 404, .headers = {}, .body = R"({"error":"nothing is recorded for this"})"});
    if (spoil) {
        auto spoiled = spoil(number, request, answer);
        if (!spoiled)
            return asClient(request, std::move(spoiled).error());
        answer = *std::move(spoiled);
    }
    if (auto error = errorOfAnswer(request, answer, 0, m_secrets))
        return *std::move(error);
    if (!request.sink)
        return answer;
    constexpr qsizetype chunk = 997; // cuts elements, names and characters in two
    for (qsizetype at = 0; at < answer.body.size(); at += chunk) {
        if (Status taken = request.sink(answer.body.mid(at, chunk)); !taken)
            return std::move(taken).error();
    }
    answer.body.clear();
    return answer;
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/replay_http_client.h"

#include "connectors/api/http_errors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QByteArray normalised(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isNull() ? json : document.toJson(QJsonDocument::Compact);
}

QByteArray bytesOf(const QJsonValue &value)
{
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return value.toString().toUtf8();
}

using Pairs = QList<QPair<QString, QString>>;

Pairs sorted(Pairs pairs)
{
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace

ReplayExchange &ReplayExchange::query(const QString &name, const QString &value)
{
    m_query.append({name, value});
    return *this;
}

ReplayExchange &ReplayExchange::anyQuery()
{
    m_anyQuery = true;
    return *this;
}

ReplayExchange &ReplayExchange::header(const QByteArray &name, const QByteArray &value)
{
    m_headers.append({name, value});
    return *this;
}

ReplayExchange &ReplayExchange::json(const QByteArray &body)
{
    m_body = normalised(body);
    m_isJson = true;
    return *this;
}

ReplayExchange &ReplayExchange::body(const QByteArray &body)
{
    m_body = body;
    m_isJson = false;
    return *this;
}

ReplayExchange &ReplayExchange::times(int count)
{
    m_left = count;
    return *this;
}

ReplayExchange &ReplayExchange::answer(int status, const QByteArray &body)
{
    m_answer.status = status;
    m_answer.body = body;
    return *this;
}

ReplayExchange &ReplayExchange::answerHeader(const QByteArray &name, const QByteArray &value)
{
    m_answer.headers.append({name, value});
    if (name.compare("Date", Qt::CaseInsensitive) == 0)
        m_answer.serverDate = parseHttpDate(value);
    return *this;
}

ReplayExchange &ReplayExchange::fail(Error error)
{
    m_error = std::move(error);
    return *this;
}

QString ReplayExchange::describe() const
{
    return QString::fromLatin1(m_method) + u' ' + m_path;
}

QString ReplayExchange::mismatch(const HttpRequest &request) const
{
    if (request.method != m_method || request.url.path() != m_path)
        return u"expected %1"_s.arg(describe());
    const Pairs query = sorted(QUrlQuery(request.url).queryItems(QUrl::FullyDecoded));
    if (!m_anyQuery && query != sorted(m_query))
        return u"%1: another query: %2"_s.arg(describe(), request.url.query());
    for (const auto &header : m_headers) {
        if (!request.headers.contains(header))
            return u"%1: header %2 is missing or different"_s.arg(describe(), QString::fromLatin1(header.first));
    }
    if (m_body && (m_isJson ? normalised(request.body) : request.body) != *m_body)
        return u"%1: another body: %2, expected %3"_s.arg(describe(), QString::fromUtf8(request.body),
                                                          QString::fromUtf8(*m_body));
    return {};
}

ReplayHttp::~ReplayHttp()
{
    if (!m_reports)
        return;
    for (const ReplayExchange &exchange : m_script) {
        if (exchange.m_left > 0)
            QTest::qFail(qPrintable(u"request never sent: %1"_s.arg(exchange.describe())), __FILE__, __LINE__);
    }
}

ReplayExchange &ReplayHttp::expect(const QByteArray &method, const QString &path)
{
    ReplayExchange &exchange = m_script.emplace_back();
    exchange.m_method = method;
    exchange.m_path = path;
    return exchange;
}

Status ReplayHttp::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::Storage, u"%1: %2"_s.arg(path, file.errorString()));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isArray())
        return makeError(ErrorCode::InvalidResponse, u"%1: no JSON array"_s.arg(path));
    return load(document.array(), QFileInfo(path).dir());
}

Status ReplayHttp::load(const QJsonArray &exchanges, const QDir &folder)
{
    for (const QJsonValue &value : exchanges) {
        const QJsonObject row = value.toObject();
        ReplayExchange &exchange =
            expect(row.value("method"_L1).toString(u"GET"_s).toLatin1(), row.value("path"_L1).toString());
        const QJsonObject query = row.value("query"_L1).toObject();
        for (auto it = query.begin(); it != query.end(); ++it)
            exchange.query(it.key(), it.value().toVariant().toString());
        const QJsonObject headers = row.value("headers"_L1).toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            exchange.header(it.key().toLatin1(), it.value().toString().toUtf8());
        if (row.contains("request"_L1))
            exchange.json(bytesOf(row.value("request"_L1)));
        QByteArray body = bytesOf(row.value(row.contains("answer"_L1) ? "answer"_L1 : "answer_text"_L1));
        if (row.contains("answer_file"_L1)) {
            QFile answer(folder.filePath(row.value("answer_file"_L1).toString()));
            if (!answer.open(QIODevice::ReadOnly))
                return makeError(ErrorCode::Storage, u"%1: %2"_s.arg(answer.fileName(), answer.errorString()));
            body = answer.readAll();
        }
        exchange.answer(row.value("status"_L1).toInt(200), body);
        const QJsonObject answerHeaders = row.value("answer_headers"_L1).toObject();
        for (auto it = answerHeaders.begin(); it != answerHeaders.end(); ++it)
            exchange.answerHeader(it.key().toLatin1(), it.value().toString().toUtf8());
    }
    return {};
}

Result<HttpResponse> ReplayHttp::send(const HttpRequest &request, std::stop_token stop)
{
    if (stop.stop_requested())
        return makeError(ErrorCode::Cancelled, u"cancelled"_s);
    m_requests.append(request);
    ++m_statistics.requests;
    QStringList reasons;
    for (ReplayExchange &exchange : m_script) {
        if (exchange.m_left == 0)
            continue;
        const QString mismatch = exchange.mismatch(request);
        if (mismatch.isEmpty())
            return serve(exchange, request);
        reasons.append(mismatch);
        if (m_ordered && exchange.m_left > 0)
            break;
    }
    const QString asked =
        QString::fromLatin1(request.method) + u' ' + request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    const QString why = reasons.isEmpty() ? u"nothing more is expected"_s : reasons.join(u"; "_s);
    complain(u"unexpected request %1 (%2)"_s.arg(asked, why));
    return makeError(ErrorCode::Internal, m_unexpected.last());
}

Result<HttpResponse> ReplayHttp::serve(ReplayExchange &exchange, const HttpRequest &request) const
{
    if (exchange.m_left > 0)
        --exchange.m_left;
    if (exchange.m_error) {
        const ErrorCode code = exchange.m_error->code;
        const bool notSent =
            code == ErrorCode::RateLimited || code == ErrorCode::Offline || code == ErrorCode::Cancelled;
        return notSent ? *exchange.m_error : inDoubtIfWrite(request, *exchange.m_error);
    }
    HttpResponse answer = exchange.m_answer;
    if (auto error = errorOfAnswer(request, answer, 0, m_secrets))
        return *std::move(error);
    if (request.sink) {
        for (qsizetype at = 0; at < answer.body.size(); at += m_chunkBytes)
            TRY(request.sink(answer.body.mid(at, m_chunkBytes)));
        answer.body.clear();
    }
    return answer;
}

QStringList ReplayHttp::problems() const
{
    QStringList all = m_unexpected;
    for (const ReplayExchange &exchange : m_script) {
        if (exchange.m_left > 0)
            all.append(u"request never sent: %1"_s.arg(exchange.describe()));
    }
    return all;
}

void ReplayHttp::complain(const QString &problem)
{
    m_unexpected.append(problem);
    if (m_reports)
        QTest::qFail(qPrintable(problem), __FILE__, __LINE__);
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_requests.h"

#include "connectors/api/json_read.h"
#include "connectors/api/redact.h"
#include "connectors/prestashop/prestashop_body.h"
#include "connectors/prestashop/prestashop_errors.h"
#include "connectors/prestashop/prestashop_turn.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

constexpr int writeTimeoutMs = 60'000; // a write runs the shop's hooks, search index included

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

HttpRequest requestTo(const Session &session, const QByteArray &method, const QString &path,
                      const Parameters &parameters)
{
    HttpRequest request;
    request.method = method;
    request.url = session.baseUrl;
    QString base = session.baseUrl.path();
    if (!base.endsWith("/api"_L1)) // some paste the address of the Webservice itself
        base += u"/api"_s;
    request.url.setPath(base + u'/' + path);
    QUrlQuery query;
    for (const auto &[name, value] : parameters)
        query.addQueryItem(encoded(name), encoded(value));
    const bool isOfGroup = std::any_of(parameters.begin(), parameters.end(),
                                       [](const auto &one) { return one.first == "id_group_shop"_L1; });
    if (!isOfGroup)
        query.addQueryItem(u"id_shop"_s, encoded(session.settings.value("id_shop"_L1).toString(u"1"_s)));
    request.url.setQuery(query);
    const QByteArray key = session.secrets.value(u"key"_s).toUtf8() + ':';
    request.headers = {{"Authorization", "Basic " + key.toBase64()}};
    return request;
}

QString withoutSecrets(const Session &session, QString text)
{
    for (const QString &secret : secretsOf(session))
        text.replace(secret, "***"_L1);
    return text;
}

// A shop says in the body whether it worked, and perhaps says more. `written`: the entity that a write brings back.
Result<HttpResponse> exchange(Session &session, const HttpRequest &request, const QString &written = {})
{
    auto answer = session.http.send(request, session.stop);
    if (!answer) {
        if (const QString id = writtenDespite(answer.error(), written); !id.isEmpty()) {
            const QJsonObject entity{{u"id"_s, id}};
            return HttpResponse{.status = answer.error().httpStatus,
                                .body = QJsonDocument(QJsonObject{{written, entity}}).toJson(QJsonDocument::Compact)};
        }
        return clarified(request, answer.error());
    }
    answer->body = documentOf(answer->body);
    const bool complains = answer->body.contains("\"errors\"") || answer->body.contains("<errors>");
    if (!complains || (request.accepts && request.accepts(*answer)))
        return answer;
    if (const auto complaints = complaintsOf(QString::fromUtf8(answer->body)); !complaints.isEmpty()) {
        Error error = complained(request, complaints, answer->status);
        error.detail = withoutSecrets(session, error.detail);
        return error;
    }
    return answer;
}

Error unreadable(const Session &session, const QString &resource, const QByteArray &body)
{
    Error error = makeError(ErrorCode::InvalidResponse, u"the shop did not answer with a list of %1"_s.arg(resource));
    error.payload = payloadExcerpt(body, secretsOf(session));
    return error;
}

} // namespace

QStringList secretsOf(const Session &session)
{
    QStringList secrets = session.secrets.values();
    secrets.removeAll(QString());
    return secrets;
}

QString anyOf(const QStringList &values)
{
    return u'[' + values.join(u'|') + u']';
}

Result<QJsonArray> readRows(Session &session, const QString &resource, const Parameters &parameters, UtcMs *readAt)
{
    const Parameters all = Parameters{{u"output_format"_s, u"JSON"_s}} + parameters;
    HttpRequest request = requestTo(session, "GET", resource, all);
    request.accepts = [resource](const HttpResponse &one) { return bringsRows(one, resource); };
    TRY_ASSIGN(const HttpResponse answer, exchange(session, request));
    if (readAt)
        *readAt = answer.serverDate ? answer.serverDate : session.clock.now();
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (document.isArray() && document.array().isEmpty())
        return QJsonArray();
    const QJsonValue rows = document.object().value(resource);
    if (!document.isObject() || !rows.isArray())
        return unreadable(session, resource, answer.body);
    return rows.toArray();
}

Result<QJsonArray> readRowsOf(Session &session, const QString &resource, const QString &field, const QStringList &ids,
                              const QString &display, UtcMs *readAt)
{
    QJsonArray all;
    for (qsizetype at = 0; at < ids.size(); at += mostIdsAtOnce) {
        TRY_ASSIGN(const QJsonArray rows,
                   readRows(session, resource,
                            {{u"display"_s, display}, {u"filter[%1]"_s.arg(field), anyOf(ids.mid(at, mostIdsAtOnce))}},
                            readAt));
        for (const QJsonValue &row : rows)
            all.append(row);
    }
    return all;
}

Result<XmlNode> readXml(Session &session, const QString &path, QString *version)
{
    TRY_ASSIGN(const HttpResponse answer, exchange(session, requestTo(session, "GET", path, {})));
    if (version)
        *version = QString::fromLatin1(answer.header("PSWS-Version")).left(20);
    return parseXml(answer.body);
}

Result<HttpResponse> writeXml(Session &session, const QByteArray &method, const QString &path,
                              const QList<XmlNode> &entities, const QString &shopGroup)
{
    Parameters parameters = {{u"output_format"_s, u"JSON"_s}};
    if (!shopGroup.isEmpty())
        parameters.append({u"id_group_shop"_s, shopGroup});
    HttpRequest request = requestTo(session, method, path, parameters);
    request.isWrite = true;
    request.timeoutMs = writeTimeoutMs;
    request.body = xmlBody(entities);
    request.headers.append(QPair<QByteArray, QByteArray>("Content-Type", "text/xml"));
    const QString entity = entities.isEmpty() ? QString() : entities.last().name;
    request.accepts = [entity](const HttpResponse &one) { return bringsEntity(one, entity); };
    TRY_ASSIGN(const WriteTurn turn, WriteTurn::take(session.baseUrl, session.stop));
    return exchange(session, request, entity);
}

Status writeForm(Session &session, const QString &path, const QByteArray &contentType, const QByteArray &body)
{
    HttpRequest request = requestTo(session, "POST", path, {});
    request.isWrite = true;
    request.timeoutMs = writeTimeoutMs;
    request.body = body;
    request.headers.append(QPair<QByteArray, QByteArray>("Content-Type", contentType));
    TRY_ASSIGN(const WriteTurn turn, WriteTurn::take(session.baseUrl, session.stop));
    const auto answer = exchange(session, request);
    return answer ? Status() : Status(answer.error());
}

Status deleteEntity(Session &session, const QString &path)
{
    HttpRequest request = requestTo(session, "DELETE", path, {{u"output_format"_s, u"JSON"_s}});
    request.isWrite = true;
    request.timeoutMs = writeTimeoutMs;
    TRY_ASSIGN(const WriteTurn turn, WriteTurn::take(session.baseUrl, session.stop));
    const auto answer = exchange(session, request);
    return answer || answer.error().code == ErrorCode::NotFound ? Status() : Status(answer.error());
}

QString writtenId(const HttpResponse &answer, const QString &entity)
{
    const QJsonObject written = QJsonDocument::fromJson(answer.body).object().value(entity).toObject();
    return readId(written, u"id"_s, {}).valueOr({});
}

} // namespace evenstock::prestashop

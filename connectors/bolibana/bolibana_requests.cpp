// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/bolibana/bolibana_requests.h"

#include "connectors/api/redact.h"
#include "connectors/bolibana/bolibana_errors.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace evenstock::bolibana {

namespace {

QLatin1String settingOf(Resource resource)
{
    switch (resource) {
    case Resource::Categories:
        return "categories_path"_L1;
    case Resource::Products:
        return "products_path"_L1;
    case Resource::Sales:
        return "sales_path"_L1;
    case Resource::Sites:
        break;
    }
    return "sites_path"_L1;
}

Result<QString> pathOf(const Session &session, Resource resource)
{
    static const QRegularExpression form(u"^[A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*$"_s);
    const QLatin1String name = settingOf(resource);
    QString path = session.settings.value(name).toString().trimmed();
    if (path.isEmpty())
        path = defaultPath(resource);
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!form.match(path).hasMatch() || path.split(u'/').contains(u".."_s))
        return makeError(ErrorCode::InvalidRequest, u"%1 must be a path such as %2"_s.arg(name, defaultPath(resource)));
    return path;
}

Result<QByteArray> headerName(const Session &session)
{
    static const QRegularExpression form(u"^[A-Za-z0-9-]{1,60}$"_s);
    const QString name = session.settings.value("key_header"_L1).toString(u"X-API-Key"_s).trimmed();
    if (!form.match(name).hasMatch())
        return makeError(ErrorCode::InvalidRequest, u"key_header must be the name of a header such as X-API-Key"_s);
    return name.toLatin1();
}

Result<HttpRequest> requestTo(const Session &session, const QString &path, const QUrlQuery &query)
{
    TRY_ASSIGN(const QByteArray header, headerName(session));
    const QByteArray key = session.secrets.value(u"key"_s).toUtf8();
    HttpRequest request;
    request.url = session.baseUrl;
    request.url.setPath(session.baseUrl.path() + u'/' + path + u'/');
    if (!query.isEmpty())
        request.url.setQuery(query);
    const bool isBearer = header.compare("Authorization", Qt::CaseInsensitive) == 0;
    request.headers = {{header, isBearer ? "Bearer " + key : key},
                       {"Accept", "application/json"},
                       {"Content-Type", "application/json"}};
    return request;
}

bool mayBeJson(const HttpResponse &answer)
{
    const QByteArray type = answer.header("Content-Type").toLower();
    return type.isEmpty() || type.contains("json");
}

QStringList secretsOf(const Session &session)
{
    QStringList secrets = session.secrets.values();
    secrets.removeAll(QString());
    return secrets;
}

} // namespace

QString defaultPath(Resource resource)
{
    switch (resource) {
    case Resource::Categories:
        return u"b2c/categories/"_s;
    case Resource::Products:
        return u"b2c/products/"_s;
    case Resource::Sales:
        return u"b2c/sales/"_s;
    case Resource::Sites:
        break;
    }
    return u"b2c/sites/"_s;
}

Result<HttpRequest> listRequest(const Session &session, Resource resource, const QUrlQuery &query)
{
    TRY_ASSIGN(const QString path, pathOf(session, resource));
    return requestTo(session, path, query);
}

Result<HttpRequest> productRequest(const Session &session, const QString &productId)
{
    static const QRegularExpression form(u"^[0-9]{1,19}$"_s);
    if (!form.match(productId).hasMatch())
        return makeError(ErrorCode::InvalidRequest, u"this is no id of a BoliBana product"_s, productId.left(60));
    TRY_ASSIGN(const QString path, pathOf(session, Resource::Products));
    TRY_ASSIGN(HttpRequest request, requestTo(session, path + u'/' + productId, {}));
    request.bucket = u"detail"_s;
    return request;
}

Result<HttpRequest> saleRequest(const Session &session, const QString &saleId)
{
    static const QRegularExpression form(u"^[0-9]{1,19}$"_s);
    if (!form.match(saleId).hasMatch())
        return makeError(ErrorCode::InvalidRequest, u"this is no number of a BoliBana sale"_s, saleId.left(60));
    TRY_ASSIGN(const QString path, pathOf(session, Resource::Sales));
    return requestTo(session, path + u'/' + saleId, {});
}

Result<JsonAnswer> exchange(Session &session, const HttpRequest &request)
{
    auto answer = session.http.send(request, session.stop);
    if (!answer)
        return clarified(std::move(answer).error());
    QJsonParseError broken;
    const QJsonDocument document = QJsonDocument::fromJson(answer->body, &broken);
    const bool isPage = !mayBeJson(*answer) || answer->body.trimmed().startsWith('<');
    if (!isPage && broken.error == QJsonParseError::NoError)
        return JsonAnswer{.document = document, .serverDate = answer->serverDate};
    Error error = makeError(
        ErrorCode::InvalidResponse,
        isPage ? u"BoliBana answered with a web page instead of data; nothing was changed. Check the address of the "
                 "account and its paths"_s
               : u"BoliBana's answer is no valid JSON at byte %1: %2; nothing was changed"_s.arg(broken.offset)
                     .arg(broken.errorString()));
    error.httpStatus = answer->status;
    error.payload = payloadExcerpt(answer->body, secretsOf(session));
    return error;
}

Error unexpected(const Session &session, const QJsonDocument &document, const QString &why)
{
    Error error = makeError(ErrorCode::InvalidResponse, why);
    error.payload = payloadExcerpt(document.toJson(QJsonDocument::Compact), secretsOf(session));
    return error;
}

} // namespace evenstock::bolibana

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/api_description.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

QJsonObject parameterObject(const RouteParameter &parameter)
{
    return {{u"name"_s, parameter.name},
            {u"in"_s, parameter.in},
            {u"description"_s, parameter.description},
            {u"required"_s, parameter.isRequired},
            {u"schema"_s, parameter.schema}};
}

QJsonObject answerObject(const RouteAnswer &answer)
{
    QJsonObject object{{u"description"_s, answer.description}};
    if (!answer.schema.isEmpty() || answer.contentType != "application/json"_L1)
        object.insert(u"content"_s, QJsonObject{{answer.contentType, QJsonObject{{u"schema"_s, answer.schema}}}});
    return object;
}

// "POST /api/v1/sync/tasks/{task_id}" -> "post_api_v1_sync_tasks_task_id"
QString operationId(const Route &route)
{
    QString id = QString::fromLatin1(route.method.toLower()) + route.path;
    for (QChar &c : id) {
        if (!c.isLetterOrNumber())
            c = u'_';
    }
    return id.replace(u"__"_s, u"_"_s).remove(u'}');
}

QJsonObject operationObject(const Route &route)
{
    QJsonObject operation{
        {u"operationId"_s, operationId(route)}, {u"summary"_s, route.summary}, {u"tags"_s, QJsonArray{route.tag}}};
    if (!route.description.isEmpty())
        operation.insert(u"description"_s, route.description);
    QJsonArray parameters;
    for (const RouteParameter &parameter : route.parameters)
        parameters.append(parameterObject(parameter));
    if (!parameters.isEmpty())
        operation.insert(u"parameters"_s, parameters);
    if (!route.body.isEmpty()) {
        operation.insert(
            u"requestBody"_s,
            QJsonObject{{u"required"_s, true},
                        {u"content"_s, QJsonObject{{u"application/json"_s, QJsonObject{{u"schema"_s, route.body}}}}}});
    }
    QJsonObject answers;
    for (const RouteAnswer &answer : route.answers)
        answers.insert(QString::number(answer.status), answerObject(answer));
    operation.insert(u"responses"_s, answers);
    const bool needsToken = route.entry == Entry::Token && route.door != Door::Hooks;
    const QString scheme = route.entry == Entry::Browser ? u"browser"_s : needsToken ? u"token"_s : QString();
    operation.insert(u"security"_s, scheme.isEmpty() ? QJsonArray() : QJsonArray{QJsonObject{{scheme, QJsonArray()}}});
    if (route.door == Door::Hooks) {
        operation.insert(u"servers"_s,
                         QJsonArray{QJsonObject{{u"url"_s, u"http://127.0.0.1:8787"_s},
                                                {u"description"_s, u"the listener a tunnel may point at"_s}}});
    }
    return operation;
}

} // namespace

QJsonObject apiDescription(const RouteTable &table)
{
    QJsonObject paths;
    for (const Route &route : table.routes()) {
        QJsonObject path = paths.value(route.path).toObject();
        path.insert(QString::fromLatin1(route.method.toLower()), operationObject(route));
        paths.insert(route.path, path);
    }
    const QJsonObject token{{u"type"_s, u"http"_s},
                            {u"scheme"_s, u"bearer"_s},
                            {u"description"_s, u"as evenstock-cli token show prints it"_s}};
    const QJsonObject browser{{u"type"_s, u"http"_s},
                              {u"scheme"_s, u"bearer"_s},
                              {u"description"_s, u"as POST /api/plugin/pair gave it to this browser"_s}};
    return {
        {u"openapi"_s, u"3.1.0"_s},
        {u"info"_s, QJsonObject{{u"title"_s, u"Evenstock"_s},
                                {u"version"_s, QLatin1String(EVENSTOCK_VERSION)},
                                {u"description"_s, u"What marketplaces call, and what programs on this computer may "
                                                   "ask for. Errors are {\"detail\": \"…\"}."_s}}},
        {u"servers"_s, QJsonArray{QJsonObject{{u"url"_s, u"/"_s}}}},
        {u"paths"_s, paths},
        {u"components"_s,
         QJsonObject{{u"securitySchemes"_s, QJsonObject{{u"token"_s, token}, {u"browser"_s, browser}}}}}};
}

} // namespace evenstock

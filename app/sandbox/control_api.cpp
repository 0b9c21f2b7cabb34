// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/control_api.h"

#include "app/sandbox/sandbox_server.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace evenstock::sandbox {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer answered(const QJsonObject &object, int status = 200)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpAnswer refused(int status, const QString &detail)
{
    return answered({{u"detail"_s, detail}}, status);
}

int statusOf(const Error &error)
{
    return error.code == ErrorCode::NotFound ? 404 : 422;
}

} // namespace

ControlApi::ControlApi(SandboxServer &server, const RequestLog &log, WebhookSender &webhooks)
    : m_server(server)
    , m_log(log)
    , m_webhooks(webhooks)
{
}

HttpAnswer ControlApi::handle(const HttpRequest &request)
{
    if (request.bearer() != m_server.controlToken())
        return refused(401, u"The control token is needed."_s);
    const QString what = request.path.section(u'/', 2);
    if (request.method == "GET")
        return read(what, request);
    if (request.method == "DELETE" && what == "faults"_L1) {
        m_server.faults().clear();
        return answered(faults());
    }
    if (request.method != "POST")
        return refused(404, u"Nothing is here."_s);
    QJsonParseError error;
    const QJsonDocument body = QJsonDocument::fromJson(request.body.isEmpty() ? "{}" : request.body, &error);
    if (!body.isObject())
        return refused(400, u"A JSON object is needed."_s);
    const Result<QJsonObject> result = change(what, body.object());
    return result ? answered(*result) : refused(statusOf(result.error()), result.error().detail);
}

HttpAnswer ControlApi::read(const QString &what, const HttpRequest &request)
{
    if (what == "state"_L1)
        return {.stream = m_server.state()};
    if (what == "requests"_L1)
        return answered(m_log.json(request.argument(u"after"_s).toLongLong()));
    if (what == "faults"_L1)
        return answered(faults());
    if (what == "events"_L1)
        return answered({{u"events"_s, m_webhooks.json()}});
    return refused(404, u"Nothing is here."_s);
}

QJsonObject ControlApi::faults() const
{
    return {{u"faults"_s, QJsonArray::fromStringList(m_server.faults().spec())}};
}

Result<QJsonObject> ControlApi::change(const QString &verb, const QJsonObject &arguments)
{
    if (verb == "tick"_L1)
        return tick(arguments);
    if (verb == "faults"_L1)
        return setFaults(arguments);
    if (verb == "reset"_L1) {
        m_server.reset();
        return QJsonObject{{u"now"_s, isoUtc(m_server.clock().now())}};
    }
    return actOnMarketplace(verb, arguments);
}

Result<QJsonObject> ControlApi::tick(const QJsonObject &arguments)
{
    const qint64 ms = arguments.value("ms"_L1).toInteger() + arguments.value("seconds"_L1).toInteger() * 1000;
    if (ms <= 0)
        return makeError(ErrorCode::InvalidRequest, u"\"ms\" or \"seconds\" above 0 is needed."_s);
    m_server.clock().advance(std::chrono::milliseconds(ms));
    m_server.live();
    return QJsonObject{{u"now"_s, isoUtc(m_server.clock().now())}};
}

Result<QJsonObject> ControlApi::setFaults(const QJsonObject &arguments)
{
    const QString spec = arguments.value("spec"_L1).toString();
    TRY(FaultMenu(0).add(spec));
    if (arguments.value("replace"_L1).toBool())
        m_server.faults().clear();
    TRY(m_server.faults().add(spec));
    return faults();
}

Result<QJsonObject> ControlApi::actOnMarketplace(const QString &verb, const QJsonObject &arguments)
{
    const QString id = arguments.value("marketplace"_L1).toString();
    for (const auto &marketplace : m_server.marketplaces()) {
        if (id.isEmpty() || marketplace->id() == id)
            return marketplace->act(verb, arguments, m_server.clock().now());
    }
    return makeError(ErrorCode::NotFound, u"There is no such marketplace: "_s + id);
}

} // namespace evenstock::sandbox

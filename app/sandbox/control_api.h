// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http_message.h"
#include "models/core/result.h"

#include <QJsonObject>

namespace evenstock::sandbox {

class RequestLog;
class SandboxServer;
class WebhookSender;

// /control: what a test or a curious owner does to the sample shop from outside the marketplaces' own protocols, and
// the whole truth about it. Needs the control token. Errors are {"detail":"…"}. Made for one request.
class ControlApi
{
public:
    ControlApi(SandboxServer &server, const RequestLog &log, WebhookSender &webhooks);
    HttpAnswer handle(const HttpRequest &request);

private:
    HttpAnswer read(const QString &what, const HttpRequest &request);
    Result<QJsonObject> change(const QString &verb, const QJsonObject &arguments);
    Result<QJsonObject> tick(const QJsonObject &arguments);
    Result<QJsonObject> setFaults(const QJsonObject &arguments);
    Result<QJsonObject> actOnMarketplace(const QString &verb, const QJsonObject &arguments);
    QJsonObject faults() const;

    SandboxServer &m_server;
    const RequestLog &m_log;
    WebhookSender &m_webhooks;
};

} // namespace evenstock::sandbox

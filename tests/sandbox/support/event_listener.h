// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http_front.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace evenstock::sandbox {

// An owner's receiver of webhooks: keeps what came and answers with a status of the test's choice. One thread.
class EventListener
{
public:
    EventListener()
        : m_front(
              [this](const HttpRequest &request, const SendAnswer &send) {
                  m_events.append(request);
                  send({.status = m_status, .body = "{}"}, m_manner);
              },
              [] { return QByteArray("Thu, 01 Jan 1970 00:00:00 GMT"); })
    {
        m_front.open(0);
    }

    QString url() const { return QStringLiteral("http://127.0.0.1:%1/webhook/5f1c").arg(m_front.serverPort()); }
    void answerWith(int status) { m_status = status; }
    void hangUp() { m_manner.cutAfterBytes = 0; } // in the place of an answer
    void stop() { m_front.close(); }
    const QList<HttpRequest> &events() const { return m_events; }
    QJsonObject event(qsizetype index) const { return QJsonDocument::fromJson(m_events.value(index).body).object(); }

private:
    QList<HttpRequest> m_events;
    int m_status = 200;
    Manner m_manner;
    HttpFront m_front;
};

} // namespace evenstock::sandbox

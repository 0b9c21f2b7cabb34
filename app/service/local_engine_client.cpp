// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/local_engine_client.h"

#include "app/service/engine_host.h"

#include <QPointer>

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

LocalEngineClient::LocalEngineClient(EngineHost &host, QObject *parent)
    : EngineClient(parent)
    , m_host(host)
{
    connect(&host, &EngineHost::happened, this, &EngineClient::happened);
    connect(&host, &EngineHost::opened, this, [this] {
        m_connected = true;
        Q_EMIT connectionChanged(true);
    });
    connect(&host, &EngineHost::ended, this, [this](const Error &error) {
        m_pending.answerAll(makeError(ErrorCode::Offline, error.detail));
        if (std::exchange(m_connected, false))
            Q_EMIT connectionChanged(false);
    });
}

LocalEngineClient::~LocalEngineClient()
{
    m_pending.answerAll(makeError(ErrorCode::Offline, u"the engine has ended"_s));
}

void LocalEngineClient::call(const QString &command, const QJsonObject &arguments, Reply reply)
{
    const quint64 number = m_pending.add(std::move(reply));
    m_host.call(command, arguments,
                [client = QPointer<LocalEngineClient>(this), number](const Result<QJsonObject> &result) {
                    if (client)
                        client->m_pending.answer(number, result);
                });
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_client.h"

#include <QMap>

namespace evenstock {

// The replies that a client still owes its callers: each is given once and in no case twice. Main thread.
class PendingReplies
{
public:
    quint64 add(const EngineClient::Reply &reply);
    void answer(quint64 number, const Result<QJsonObject> &result); // unknown numbers were answered before
    void answerAll(const Error &error);
    bool isEmpty() const { return m_replies.isEmpty(); }

private:
    QMap<quint64, EngineClient::Reply> m_replies;
    quint64 m_last = 0;
};

} // namespace evenstock

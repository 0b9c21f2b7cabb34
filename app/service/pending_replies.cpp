// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/pending_replies.h"

#include <utility>

namespace evenstock {

quint64 PendingReplies::add(const EngineClient::Reply &reply)
{
    m_replies.insert(++m_last, reply);
    return m_last;
}

void PendingReplies::answer(quint64 number, const Result<QJsonObject> &result)
{
    // Taken out first: the reply may ask again, or end the client.
    if (const EngineClient::Reply reply = m_replies.take(number))
        reply(result);
}

void PendingReplies::answerAll(const Error &error)
{
    for (const EngineClient::Reply &reply : std::exchange(m_replies, {})) {
        if (reply)
            reply(error);
    }
}

} // namespace evenstock

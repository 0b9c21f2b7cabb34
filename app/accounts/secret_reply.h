// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/secret_store.h"

#include <memory>
#include <utility>

namespace evenstock {

// Tells one receiver that its answer is there. Belongs to no thread: it is made by the asker, and used and destroyed by
// the store.
class SecretReplySignal : public QObject
{
    Q_OBJECT

public:
    SecretReplySignal() { moveToThread(nullptr); }

Q_SIGNALS:
    void answered();
};

// The way back of one request: carries the answer into the thread of the asker's context. Made in the asker's thread
// before the request travels; copies share the one answer. Qt's connection guards against a context that goes away.
template <typename T>
class SecretReply
{
public:
    SecretReply(QObject *context, SecretCallback<T> done)
        : m_answer(std::make_shared<std::optional<SecretResult<T>>>())
        , m_signal(std::make_shared<SecretReplySignal>())
    {
        QObject::connect(
            m_signal.get(), &SecretReplySignal::answered, context,
            [answer = m_answer, done = std::move(done)] { done(**answer); }, Qt::QueuedConnection);
    }

    // The first answer counts.
    void operator()(SecretResult<T> result) const
    {
        if (m_answer->has_value())
            return;
        m_answer->emplace(std::move(result));
        Q_EMIT m_signal->answered();
    }

private:
    std::shared_ptr<std::optional<SecretResult<T>>> m_answer;
    std::shared_ptr<SecretReplySignal> m_signal;
};

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fake_engine.h"

#include <QTimer>

namespace evenstock {

void FakeEngine::call(const QString &command, const QJsonObject &arguments, Reply reply)
{
    m_calls.append({command, arguments});
    Result<QJsonObject> result = QJsonObject{};
    for (auto it = m_answers.begin(); it != m_answers.end(); ++it) {
        if (it->first == command) {
            result = it->second;
            m_answers.erase(it);
            break;
        }
    }
    QTimer::singleShot(0, this, [reply = std::move(reply), result] { reply(result); });
}

void FakeEngine::answer(const QString &command, const QJsonObject &reply)
{
    m_answers.emplace_back(command, reply);
}

void FakeEngine::refuse(const QString &command, const Error &error)
{
    m_answers.emplace_back(command, error);
}

QList<QJsonObject> FakeEngine::callsOf(const QString &command) const
{
    QList<QJsonObject> result;
    for (const Call &call : m_calls) {
        if (call.command == command)
            result.append(call.arguments);
    }
    return result;
}

} // namespace evenstock

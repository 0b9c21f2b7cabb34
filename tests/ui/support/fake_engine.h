// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_client.h"

#include <QList>

#include <deque>

namespace evenstock {

// An engine that writes down what the window asks for and answers what the test says, later as the real one does.
class FakeEngine final : public EngineClient
{
    Q_OBJECT

public:
    struct Call {
        QString command = {};
        QJsonObject arguments = {};
    };

    void call(const QString &command, const QJsonObject &arguments, Reply reply) override;
    bool isConnected() const override { return true; }

    // The next call of this command is answered with this; others succeed with an empty object.
    void answer(const QString &command, const QJsonObject &reply);
    void refuse(const QString &command, const Error &error);
    const QList<Call> &calls() const { return m_calls; }
    QList<QJsonObject> callsOf(const QString &command) const;
    void forget() { m_calls.clear(); }

private:
    QList<Call> m_calls;
    std::deque<std::pair<QString, Result<QJsonObject>>> m_answers;
};

} // namespace evenstock

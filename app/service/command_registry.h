// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/arguments.h"
#include "models/core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace evenstock {

struct EngineServices;

// Given once, on the engine thread or an account's.
using CommandReply = std::function<void(const Result<QJsonObject> &)>;

// Name -> what to do. Engine thread; filled before the first command.
class CommandRegistry
{
public:
    // Done when it returns.
    using Plain = std::function<Result<QJsonObject>(EngineServices &, Arguments &)>;
    // Replies later, for what has to ask a marketplace first. Its own errors before that may be given at once.
    using Later = std::function<void(EngineServices &, Arguments &, CommandReply)>;

    void add(const QString &name, Plain handler);
    void addLater(const QString &name, const Later &handler);
    QStringList names() const; // sorted

    void handle(EngineServices &services, const QString &name, const QJsonObject &arguments, CommandReply reply) const;

private:
    QHash<QString, Later> m_handlers;
};

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/run_repository.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <memory>

namespace evenstock {

class CommandRegistry;
struct EngineServices;

// Something from outside app/service that lives with the engine, such as the receiver of webhooks. Made on the engine
// thread once the engine is open, used and destroyed there while everything it was made with still works.
class EnginePart
{
public:
    virtual ~EnginePart() = default;

    virtual void addCommands(CommandRegistry &registry) = 0; // once, before anything else
    virtual void beat() {}                                   // every second
    // Rows of these kinds may have been written (EngineClient, "data"). Comes on any thread that writes: take note and
    // return.
    virtual void written(const QStringList &kinds) { Q_UNUSED(kinds) }
    virtual void runEnded(const RunRow &run) { Q_UNUSED(run) }
    // What a part makes of settings as they would be stored: InvalidRequest with the setting as item.
    virtual Status judgeSettings(const QString &marketplace, const QMap<QString, QString> &settings) const
    {
        Q_UNUSED(marketplace)
        Q_UNUSED(settings)
        return {};
    }
    virtual void close() {} // the engine is about to end: begin nothing new
};

using MakeEnginePart = std::function<std::unique_ptr<EnginePart>(EngineServices &)>;

} // namespace evenstock

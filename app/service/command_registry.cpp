// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/command_registry.h"

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

void CommandRegistry::add(const QString &name, Plain handler)
{
    addLater(name, [handler = std::move(handler)](EngineServices &services, Arguments &arguments,
                                                  const CommandReply &reply) { reply(handler(services, arguments)); });
}

void CommandRegistry::addLater(const QString &name, const Later &handler)
{
    Q_ASSERT(!m_handlers.contains(name));
    m_handlers.insert(name, handler);
}

QStringList CommandRegistry::names() const
{
    QStringList names = m_handlers.keys();
    names.sort();
    return names;
}

void CommandRegistry::handle(EngineServices &services, const QString &name, const QJsonObject &arguments,
                             CommandReply reply) const
{
    const auto handler = m_handlers.constFind(name);
    if (handler == m_handlers.constEnd())
        return reply(makeError(ErrorCode::NotFound, u"there is no command "_s + name.left(100), name.left(100)));
    Arguments read(arguments);
    (*handler)(services, read, std::move(reply));
}

} // namespace evenstock

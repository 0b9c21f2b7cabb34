// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/task_queue.h"
#include "app/service/engine_services.h"

#include <functional>

namespace evenstock {

// What the commands of the bridge have in common. Engine thread; the services outlive it.
class BridgeDesk
{
public:
    explicit BridgeDesk(EngineServices &services)
        : m_services(services)
    {
    }

    EngineServices &services() const { return m_services; }
    UtcMs now() const { return m_services.now(); }

    Result<QList<AccountRow>> accounts() const; // those of Vinted
    // By name, or the only one where no name is given.
    Result<AccountRow> account(const QString &name) const;
    Result<AccountRow> account(AccountId id) const;
    Result<QJsonObject> settings(AccountId id) const;
    // InvalidRequest where the owner has not agreed to the words about Vinted's terms, or switched it off.
    Status mayWork(const AccountRow &account) const;
    Result<TaskQueue> queue(const AccountRow &account) const;
    Result<BrowserRow> browser(std::int64_t id) const; // Unauthorized where it may not come in

    // Inside one transaction of the engine; tells the window afterwards.
    Status write(const std::function<Status()> &work) const;

private:
    EngineServices &m_services;
};

} // namespace evenstock

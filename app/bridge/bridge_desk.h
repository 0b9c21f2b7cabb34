// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/vinted_listings.h"
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
    VintedListings listings(const AccountRow &account) const { return VintedListings(m_services.context(), account); }
    Status mayWork(const AccountRow &account) const { return listings(account).mayWork(); }
    Result<TaskQueue> queue(const AccountRow &account) const { return listings(account).queue(); }
    Result<BrowserRow> browser(std::int64_t id) const; // Unauthorized where it may not come in

    // Inside one transaction of the engine; tells the window afterwards.
    Status write(const std::function<Status()> &work) const;
    // What the browser did or saw becomes orders, observations and settled deliveries: a run, or part of the one that
    // waits.
    void takeUp(AccountId account, const QString &only = {}) const;

private:
    EngineServices &m_services;
};

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_thread.h"
#include "app/sync/sync_engine.h"

#include <functional>
#include <memory>

namespace evenstock {

// After the settings of an account changed, its listings show something else: computes again which of them differ,
// batch by batch between other work, and goes on after a kill. Engine thread.
class ListingRefresh
{
public:
    ListingRefresh(SyncEngine &engine, std::shared_ptr<EngineThread> thread);
    ~ListingRefresh();

    // In the transaction that changes the settings; then begin().
    Status mark(AccountId account);
    void begin(AccountId account);
    Status resume(); // after a start: whatever was marked and not finished

    std::function<void()> done; // some listings may be dirty now

    static constexpr int batchSize = 500;

private:
    void step(AccountId account);
    Result<bool> refreshBatch(AccountId account); // false: that was the last

    SyncEngine &m_engine;
    std::shared_ptr<EngineThread> m_thread;
    std::shared_ptr<bool> m_alive;
};

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/run_queue.h"

#include <QHash>

#include <deque>
#include <functional>
#include <memory>

namespace evenstock {

// Short work beside the runs that somebody waits for: a test of credentials, one order, one action on it. On a thread
// of its own, so that it does not wait for a run of an hour; one at a time an account, in the order they came. Engine
// thread.
class Errands
{
public:
    // On the account's thread. What it finds goes where `done` looks for it.
    using Work = std::function<Status(const Connector &, Session &)>;
    // On the engine thread, once, unless the engine ends before.
    using Done = std::function<void(const Status &)>;

    explicit Errands(WorkPlace &place);
    ~Errands();

    void send(AccountId account, Work work, Done done);
    void send(AccountBriefing briefing, Work work, Done done); // for an account that is not stored yet
    bool isIdle() const;

    static constexpr size_t mostWaiting = 100; // an account

private:
    struct Errand;
    struct Lane;

    void startNext(const std::shared_ptr<Lane> &lane);
    void begin(const std::shared_ptr<Lane> &lane, AccountBriefing briefing);
    void finish(const std::shared_ptr<Lane> &lane, const Status &status);

    WorkPlace &m_place;
    QHash<AccountId, std::shared_ptr<Lane>> m_lanes;
    int m_open = 0;
    std::shared_ptr<bool> m_alive;
};

} // namespace evenstock

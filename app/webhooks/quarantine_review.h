// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_services.h"
#include "app/webhooks/receiver_directory.h"

#include <QHash>

#include <memory>

namespace evenstock {

class DirectoryKeeper;
class EventWorker;

// What came with a signature that does not fit may be genuine: the marketplace can have given itself a new secret. So
// it is asked for its secret, at most every ten minutes, and what then proves genuine is worked on. Engine thread.
class QuarantineReview
{
public:
    // All outlive it.
    QuarantineReview(EngineServices &services, std::shared_ptr<DirectoryBoard> board, DirectoryKeeper &keeper,
                     EventWorker &worker);
    ~QuarantineReview();

    void look();      // something came
    void published(); // the secrets may be others now

    static constexpr UtcMs askEveryMs = 10LL * 60'000;
    static constexpr UtcMs lookBackMs = 60LL * 60'000;
    static constexpr int mostAtOnce = 200;

private:
    void ask(const HookAccount &account);
    Status judge(const HookAccount &account);

    EngineServices &m_services;
    std::shared_ptr<DirectoryBoard> m_board;
    DirectoryKeeper &m_keeper;
    EventWorker &m_worker;
    QHash<AccountId, UtcMs> m_askedAt;
    QHash<AccountId, QList<QByteArray>> m_judgedBy; // secrets that were tried already
    std::shared_ptr<bool> m_alive;
};

} // namespace evenstock

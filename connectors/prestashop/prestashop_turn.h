// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QUrl>

#include <memory>
#include <mutex>
#include <stop_token>

namespace evenstock::prestashop {

// The turn to write to a server: whoever holds it is the only one of this program, of all accounts and all shops of a
// multistore there. The same thread may take it again (a look and the write that hangs on it). Given back with the
// object, on the thread that took it.
class WriteTurn
{
public:
    static Result<WriteTurn> take(const QUrl &shop, const std::stop_token &stop); // Cancelled where it is asked to stop

private:
    using Gate = std::recursive_timed_mutex;
    WriteTurn(std::shared_ptr<Gate> gate, std::unique_lock<Gate> lock)
        : m_gate(std::move(gate))
        , m_lock(std::move(lock))
    {
    }
    std::shared_ptr<Gate> m_gate; // outlives the lock
    std::unique_lock<Gate> m_lock;
};

} // namespace evenstock::prestashop

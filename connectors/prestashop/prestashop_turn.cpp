// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_turn.h"

#include <QHash>

#include <chrono>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

Result<WriteTurn> WriteTurn::take(const QUrl &shop, const std::stop_token &stop)
{
    static std::mutex guard;
    static QHash<QString, std::shared_ptr<Gate>> gates; // as many as there are servers
    std::shared_ptr<Gate> gate;
    {
        const std::lock_guard lock(guard);
        auto &known = gates[shop.host().toLower() + u':' + QString::number(shop.port(-1))];
        if (!known)
            known = std::make_shared<Gate>();
        gate = known;
    }
    constexpr std::chrono::milliseconds lookAround(50);
    std::unique_lock<Gate> lock(*gate, std::defer_lock);
    while (!lock.try_lock_for(lookAround)) {
        if (stop.stop_requested())
            return makeError(ErrorCode::Cancelled, u"stopped by the owner"_s);
    }
    return WriteTurn(std::move(gate), std::move(lock));
}

} // namespace evenstock::prestashop

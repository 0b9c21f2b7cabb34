// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_day.h"

#include "models/core/clock.h"
#include "ui/shell/view_services.h"
#include "ui/widgets/age_ticker.h"

#include <QDateTime>

#include <memory>
#include <utility>

namespace evenstock {

void onNewDay(const ViewServices &services, QObject *owner,
              std::function<void(const QDate &before, const QDate &today)> act)
{
    const auto today = [&clock = services.clock] { return QDateTime::fromMSecsSinceEpoch(clock.now()).date(); };
    QObject::connect(&services.ages, &AgeTicker::ticked, owner,
                     [today, act = std::move(act), known = std::make_shared<QDate>(today())] {
                         const QDate now = today();
                         const QDate before = std::exchange(*known, now);
                         if (before != now)
                             act(before, now);
                     });
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <functional>

class QObject;

namespace evenstock {

struct ViewServices;

// Calls `act` with the day before and the new one once midnight has passed in a window that stays open: what says
// "today" has to move on. GUI thread; ends with the owner.
void onNewDay(const ViewServices &services, QObject *owner,
              std::function<void(const QDate &before, const QDate &today)> act);

} // namespace evenstock

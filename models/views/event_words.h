// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/event_queries.h"

#include <QString>

namespace evenstock {

// What an event is about, in the owner's words: the names that marketplaces give their events are no words.
QString eventCauseText(const QString &cause);
// The same with the number of its order.
QString eventTitle(const EventView &event);
// Why an event is not used (yet): empty where it is. What the engine noted beside it is for "Details".
QString eventReasonText(const EventView &event);

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QByteArrayView>
#include <QList>

#include <cstdint>

namespace evenstock::sandbox {

// When things were bought in the 30 days before `start`, oldest first: `perDay` on average, more at the end of a week,
// none at night and none in the last 20 hours, which are still being worked on.
QList<UtcMs> pastDays(std::uint64_t seed, QByteArrayView stream, double perDay, UtcMs start);

} // namespace evenstock::sandbox

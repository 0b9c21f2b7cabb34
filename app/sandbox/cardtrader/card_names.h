// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace evenstock::sandbox::cardtrader {

// Names of things that do not exist. The first two expansions and a few of their cards always have the names that the
// pictures of the manual show; the rest depends on the seed. Pure.
QString expansionName(qint64 index, std::uint64_t seed);
QString expansionCode(qint64 index, std::uint64_t seed);
QString knownCardName(qint64 expansion, qint64 number); // empty where it has none
QString inventedCardName(qint64 expansion, qint64 place, std::uint64_t seed);

} // namespace evenstock::sandbox::cardtrader

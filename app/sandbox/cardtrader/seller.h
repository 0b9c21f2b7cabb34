// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

namespace evenstock::sandbox::cardtrader {

// Whose stock, orders or jobs are being made: gives each account streams of chance of its own and keeps its ids apart,
// as ids are unique on the whole marketplace.
struct Seller {
    std::uint64_t seed = 1;
    QByteArray name = "shop"; // first part of the names of its streams
    qint64 number = 0;        // 0, 1 …
};

} // namespace evenstock::sandbox::cardtrader

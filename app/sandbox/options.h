// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/shop_clock.h"
#include "models/core/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace evenstock::sandbox {

enum class Limits { Kept, Off };

// What the owner of a sample shop can choose. The defaults are those of the command line.
struct Options {
    quint16 port = 0; // 0 = a free one
    std::uint64_t seed = 1;
    int products = 240;
    int pastOrders = 24;
    double ordersPerMinute = 0;
    double ordersPerDay = 0; // of the 30 days before, on each marketplace that has buyers
    QString faults = {};
    QString currency = u"EUR"_qs;
    QString webhookUrl = {};
    bool hasOneDayReady = false;
    Limits limits = Limits::Kept;
    ShopClock::Pace pace = ShopClock::Pace::Running;
    UtcMs start = 1'795'532'400'000; // 2026-11-24T15:00Z; of a stepped clock
    int stepMs = 0;                  // a stepped clock moves by so much with each request
    bool endsWithInput = false;      // ends when standard input does
};

inline constexpr int mostProducts = 1'000'000;

QString helpText();
// The words after "sandbox". Empty options = help was asked for. Error InvalidRequest is said to the user as it is.
Result<std::optional<Options>> parsedOptions(const QStringList &arguments);

} // namespace evenstock::sandbox

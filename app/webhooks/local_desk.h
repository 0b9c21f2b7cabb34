// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/engine_calls.h"
#include "app/webhooks/exchange.h"
#include "app/webhooks/receiver_directory.h"
#include "app/webhooks/shop_reader.h"
#include "models/core/clock.h"

#include <QJsonObject>

#include <functional>

namespace evenstock {

// What the routes for scripts on this computer work with. Everything in it outlives the table of routes.
struct LocalDesk {
    EngineCalls &engine;
    const DirectoryBoard &board;
    ShopReader &reader;
    const Clock &clock;
    std::function<QString()> publicUrl = {}; // under which the hooks are reached from outside, without closing slash
};

// Answers with what is read of the shop, or with the error; after one of the database the shop is opened anew.
void tellOfShop(LocalDesk &desk, const ExchangePtr &exchange,
                const std::function<Result<QJsonObject>(Database &)> &read);

} // namespace evenstock

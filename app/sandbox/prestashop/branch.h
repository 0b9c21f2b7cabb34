// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/prestashop/webservice.h"

#include <QJsonObject>
#include <QUrl>

namespace evenstock::sandbox::prestashop {

// A shop with its desk; made when somebody first looks, so that big shops cost nothing unseen.
struct Branch {
    Branch(Shop::Setup setup, FaultMenu &faults)
        : shop(std::move(setup))
        , desk(shop)
        , webservice(shop, desk, faults)
    {
    }
    Shop shop;
    OrderDesk desk;
    Webservice webservice;
    bool isOpen = false;
    QUrl hooks = {};
    qint64 events = 0;
};

// What its owner, a buyer or time does to a shop at a test's word: "sell", "edit", "cancel", "vanish" … One thread.
Result<QJsonObject> actIn(Branch &branch, const QString &verb, const QJsonObject &arguments, UtcMs now);

// Every row and picture of a shop, for tests to compare.
QJsonObject everythingIn(const Shop &shop);

} // namespace evenstock::sandbox::prestashop

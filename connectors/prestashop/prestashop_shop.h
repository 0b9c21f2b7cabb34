// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/prestashop/prestashop_requests.h"
#include "models/core/clock.h"
#include "models/core/money.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace evenstock::prestashop {

struct OrderState {
    QString name = {};
    bool isShipped = false;
};

// What differs from shop to shop and is read once a run.
struct ShopFacts {
    QString version = {};                   // "8.2.1"
    QString timezone = {};                  // of every date of the Webservice
    QString language = {};                  // id of the default language
    QStringList languages = {};             // ids of all: a write names each of them
    QString currency = {};                  // ISO code of the default currency: prices of products
    QMap<QString, QString> currencies = {}; // id -> ISO code
    QMap<QString, OrderState> states = {};  // by id
    QString cancelled = {};                 // ids of states with a meaning of their own
    QString failedPayment = {};
    QString refunded = {};
    QString delivered = {};
    QString paid = {};
    QString preparing = {};
    QString shipped = {};
    QString wsPayment = {};                // of an order that came over the Webservice
    QString country = {};                  // id of the shop's own
    QString rounding = {};                 // of what is paid: "1" each piece, "2" each line, "3" the sum
    QStringList unreadable = {};           // resources the key may not read
    QMap<QString, QString> ownStates = {}; // setting "order_states": id of a state -> "hold", "release", "keep"

    // From 8.0 on; before it, a PUT of the whole row is the only write.
    bool hasPatch() const { return version.section(u'.', 0, 0).toInt() >= 8; }
    bool isFrom(const QString &release) const; // "1.7.8": this one, or a later one
    QTimeZone zone() const;
    QJsonObject toJson() const;
    static ShopFacts fromJson(const QJsonObject &object);
};

// Reads version, configuration, languages, currencies and order states. What the key may not read is left out and
// named.
Result<ShopFacts> readShopFacts(Session &session, const QString &version);
// Those the account remembers (Identity::settings "shop_facts"), else read now.
Result<ShopFacts> shopFacts(Session &session);

// "17=release,21=keep": InvalidRequest says what is wrong with it. Pure.
Result<QMap<QString, QString>> parseOrderStates(const QString &setting);

// "2026-11-22 03:16:23" of the shop's zone; 0 where it is none ("0000-00-00 00:00:00").
UtcMs shopTime(const QString &text, const ShopFacts &facts);
QString shopTimeText(UtcMs time, const ShopFacts &facts);
// Whether clocks are changed within three hours of it, so that the hour before may come twice.
bool isNearClockChange(UtcMs time, const ShopFacts &facts);

// "24.5" as 24500000; what stands behind the sixth digit is left off. Empty where it is no decimal number.
std::optional<std::int64_t> millionthsOf(const QString &decimal);
// "24.500000", rounded half away from zero to the currency's digits; empty where it is no decimal number.
std::optional<Money> roundedMoney(const QString &decimal, const QString &currency);

} // namespace evenstock::prestashop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace evenstock {

// What the receiver reads of bodies before it takes them in, where the marketplace's own connector cannot: which shop
// and which event. Pure. Errors are InvalidResponse (no JSON) and InvalidRequest, with the member as item.

enum class PrestaShopSubject { Product, Order };

// The body of marketplaces/prestashop.md section 10.
struct PrestaShopHook {
    QString event = {};
    QString eventId = {}; // the header's where the body has none
    QString shopUrl = {}; // host and path in small letters, without scheme and closing slash
    QString idShop = {};
    QString orderId = {}; // of an order
};
Result<PrestaShopHook> readPrestaShopHook(PrestaShopSubject subject, const QByteArray &body, const QString &eventId);
QString comparableShopUrl(const QString &url);

// BoliBanaStock's notice about a sale it keeps.
struct BoliBanaHook {
    QString saleId = {};
    QString status = {};
};
Result<BoliBanaHook> readBoliBanaHook(const QByteArray &body);

// An eMAG order number out of a query; empty where it is none.
QString emagOrderId(const QString &text);

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/cardtrader/order.h"

namespace evenstock::sandbox::cardtrader {

// An order as GET /orders/:id and the webhooks carry it. Fields of the other side are left out, not null.
QJsonObject orderJson(const Order &order, const Catalogue &catalogue, const QString &currency);
// What PUT …/tracking_code answers with.
QJsonObject addressJson(const Order &order);

} // namespace evenstock::sandbox::cardtrader

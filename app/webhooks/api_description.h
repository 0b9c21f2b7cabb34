// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/route_table.h"

#include <QJsonObject>

namespace evenstock {

// The table as OpenAPI 3.1. Pure.
QJsonObject apiDescription(const RouteTable &table);

} // namespace evenstock

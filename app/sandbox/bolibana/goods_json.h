// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bolibana/goods.h"

namespace evenstock::sandbox::bolibana {

// The JSON of the real server's serializers, with the fields of the b2c shop beside them. Decimals are texts, computed
// figures numbers; keys of a relation that is null are absent.
QJsonObject categoryJson(const Category &category, const Goods &goods);
QJsonObject listRow(const Good &good, const Goods &goods);
QJsonObject detailJson(const Good &good, const Goods &goods);

QString decimal(qint64 value, int decimals); // 750, 3 -> "0.750"
// The inverse; empty where the text is no such decimal.
std::optional<qint64> scaled(const QString &text, int decimals);

} // namespace evenstock::sandbox::bolibana

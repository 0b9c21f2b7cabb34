// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/undo.h"

#include <QJsonObject>

namespace evenstock {

// {returned, products, rows[{sku, field, from, to}], left[{sku, field, from, to, reason}], left_count, stays{orders,
// created, linked}}: rows are the first thousand, counts are whole. `to` of a row that is left is what it would have
// become.
QJsonObject undoObject(const UndoReport &report);

} // namespace evenstock

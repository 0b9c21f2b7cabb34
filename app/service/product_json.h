// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/product.h"
#include "models/store/listing_queries.h"
#include "models/store/stock_queries.h"

#include <QJsonObject>

namespace evenstock {

// A product as commands return it: the fields of product_input.h with what is on hand. Pure.
QJsonObject productObject(const Product &product);
// With its stock and its listings (interfaces.md section 1).
QJsonObject productObject(const Product &product, const StockFigures &figures, const QList<ListingView> &listings);
// A line of the ledger (interfaces.md section 1).
QJsonObject movementObject(const StockLine &line);
// A quantity as a JSON number with at most three decimals.
QJsonValue quantityValue(Quantity quantity);

} // namespace evenstock

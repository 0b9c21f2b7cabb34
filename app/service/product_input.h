// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/product.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QStringList>

namespace evenstock {

// Writes fields as commands and the HTTP interface give them (interfaces.md, Names) into a product:
//   title, description, brand, category, condition, size, color, gender, package_size_id, unit: texts; null empties
//   price (decimal) or price_minor, with currency where the product has none; null or "" takes the price away
//   images [file names already added, or addresses], ean [], mapped_attributes {}, custom {name: text, null removes}
// Everything else is InvalidRequest with the field as item. Pure.
Status applyProductFields(Product &product, const QJsonObject &fields);

// The names above, sorted.
QStringList productFieldNames();

// 1 to 200 characters, none of them a control character or a blank at either end.
Status checkSku(const QString &sku);

} // namespace evenstock

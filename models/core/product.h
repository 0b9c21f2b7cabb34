// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/field.h"
#include "models/core/ids.h"
#include "models/core/money.h"
#include "models/core/quantity.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace evenstock {

// The owner's own record of a thing for sale.
struct Product {
    ProductId id = {};
    QString sku = {}; // unique
    QString title = {};
    QString description = {};
    QString brand = {};
    QString category = {};
    QString condition = {};
    Money price = {};
    QString unit = QStringLiteral("piece");
    Quantity onHand = {}; // sum of its movements, never negative
    QString size = {};
    QString color = {};
    QString gender = {};
    QString packageSizeId = {};
    QString images = QStringLiteral("[]"); // JSON array of file names or addresses
    QString attributes = {};               // compact JSON object with sorted keys
    QJsonObject custom = {};               // the owner's own fields, name -> text
    QStringList eans = {};
    QMap<Field, UtcMs> fieldTimes = {}; // last change of a merged field here
    UtcMs createdAt = 0;
    UtcMs updatedAt = 0;
};

// A merged field as canonical text (FieldValues), and back. Field::Quantity is not a field of the product.
QString productField(const Product &product, Field field);
void setProductField(Product &product, Field field, const QString &value);

} // namespace evenstock

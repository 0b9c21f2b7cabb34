// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/product.h"

namespace evenstock {

QString productField(const Product &product, Field field)
{
    switch (field) {
    case Field::Title:
        return product.title;
    case Field::Description:
        return product.description;
    case Field::Price:
        return moneyToField(product.price);
    case Field::Condition:
        return product.condition;
    case Field::Category:
        return product.category;
    case Field::Images:
        return product.images;
    case Field::Attributes:
        return product.attributes;
    case Field::Quantity:
        break;
    }
    return {};
}

void setProductField(Product &product, Field field, const QString &value)
{
    switch (field) {
    case Field::Title:
        product.title = value;
        break;
    case Field::Description:
        product.description = value;
        break;
    case Field::Price:
        product.price = moneyFromField(value).value_or(Money{});
        break;
    case Field::Condition:
        product.condition = value;
        break;
    case Field::Category:
        product.category = value;
        break;
    case Field::Images:
        product.images = value;
        break;
    case Field::Attributes:
        product.attributes = value;
        break;
    case Field::Quantity:
        break;
    }
}

} // namespace evenstock

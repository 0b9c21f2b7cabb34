// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/cardtrader/product.h"

namespace evenstock::sandbox {
class Random;
}

namespace evenstock::sandbox::cardtrader {

// A believable listing of a card or sealed product, without id. Variant 0 is English and near mint where that exists,
// 1 another language, 2 another state or foil: variants of one blueprint never are equal.
Product chanceProduct(const Blueprint &blueprint, qint64 variant, Random &random);

// The shop's own article number, as an owner would write it: CS-EMB-138-IT.
QString articleNumber(const Blueprint &blueprint, const QJsonObject &properties);

} // namespace evenstock::sandbox::cardtrader

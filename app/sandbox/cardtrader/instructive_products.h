// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/cardtrader/product.h"

namespace evenstock::sandbox::cardtrader {

inline constexpr qint64 instructiveCount = 14;

// Listings that show an owner, and a test, what a real shop is like: the same card listed twice, a bundle of four, a
// graded card, a sealed box without condition, an accessory without expansion, a listing with hardly anything filled
// in, quotes and umbrellas in a text, a last piece. Without ids; the same for every seed.
QList<Product> instructiveProducts(const Catalogue &catalogue);

} // namespace evenstock::sandbox::cardtrader

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::prestashop {

// "https://shop/img/p/1/2/12.jpg": where everybody may look at a product's picture. Pure.
QUrl imageUrl(const QUrl &shop, const QString &image);

// Puts pictures (addresses, as Field::Images has them) on a product: each is fetched without credentials, must be a
// picture by its first bytes, and is sent once however often it comes. Returns what could not be done, in words; the
// product is there all the same. Account's thread.
QStringList sendImages(Session &session, const QString &product, const QString &images);

inline constexpr int mostImages = 20;

} // namespace evenstock::prestashop

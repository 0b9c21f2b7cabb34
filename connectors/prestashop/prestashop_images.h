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

// The product's pictures there after a change of ours: those that are new here are sent, those that are gone here are
// taken away, as far as they can be told by their place from what was sent before (`before`). A picture that only has
// another address now (the same by its SHA-256) stays. Returns what could not be done, in words. Account's thread.
Result<QStringList> changeImages(Session &session, const QString &product, const QString &before,
                                 const QString &wanted);

inline constexpr int mostImages = 20;

} // namespace evenstock::prestashop

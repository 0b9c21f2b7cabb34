// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::prestashop {

// "https://shop/img/p/1/2/12.jpg": where everybody may look at a product's picture. Pure.
QUrl imageUrl(const QUrl &shop, const QString &image);

// What became of a change of pictures.
struct PictureWork {
    QStringList problems = {}; // what could not be done, in words
    bool isDone = true;        // else nothing was changed there
    bool mayPass = false;      // not done: trying again later may help
};

// Puts pictures (addresses, as Field::Images has them) on a product: each is fetched without credentials, must be a
// picture by its first bytes, and is sent once however often it comes. Returns what could not be done, in words; the
// product is there all the same. Account's thread.
QStringList sendImages(Session &session, const QString &product, const QString &images);

// The product's pictures there after a change of ours: those that are new here are sent, those that are gone here are
// taken away, as far as they can be told by their place from what was sent before (`before`). A picture that only has
// another address now (the same by its SHA-256) stays. Where one cannot be fetched or is not taken nothing is changed
// at all, so that the same change can be tried again. Account's thread.
Result<PictureWork> changeImages(Session &session, const QString &product, const QString &before,
                                 const QString &wanted);

inline constexpr int mostImages = 20;

} // namespace evenstock::prestashop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/remote.h"
#include "models/core/result.h"

#include <optional>

// Products of this source as our listings. The lists of the published server and of the b2c interface name things
// differently; all names that were ever seen are read, the present ones first. Pure.
namespace evenstock::bolibana {

// What list rows lack and details have. True where the row already holds all of it.
bool isWhole(const QJsonObject &row);

// Tells changes of a list row that a detail may explain: without stock, which the row itself tells, and without the
// wholesale cost, which we do not keep.
QString fingerprint(const QJsonObject &row);

// What is kept of a detail to read the next row with: never the wholesale cost.
QJsonObject keptDetail(const QJsonObject &detail);

// A row with a detail read just now: the detail wins, but one without pictures takes none away.
QJsonObject withFreshDetail(const QJsonObject &row, const QJsonObject &detail);
// A row with the detail of an earlier run: the row wins.
QJsonObject withKeptDetail(const QJsonObject &row, const QJsonObject &detail);

struct ProductReading {
    QString currency = {}; // ISO; the products do not tell it
    UtcMs now = 0;         // promotions run from and until
    bool promotionIsPrice = false;
};

struct ProductRead {
    RemoteListing listing = {};
    std::optional<Error> flaw = {}; // why it has no price although one was sent: 0.50 in a currency without decimals
};

// InvalidResponse where id, name or quantity are not exactly what they should be. Goods sold by weight come in
// kilograms, with raw.unit = "kg", whichever unit the source uses. Negative stock is 0, with raw.shown.backorder.
Result<ProductRead> parseProduct(const QJsonObject &product, const ProductReading &reading);

} // namespace evenstock::bolibana

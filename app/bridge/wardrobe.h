// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/result.h"
#include "models/store/vinted_repository.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace evenstock {

// One row of Vinted's wardrobe, as the extension passed it on.
struct WardrobeRow {
    std::int64_t vintedId = 0;
    QString title = {};
    Money price = {};
    QString url = {};
    VintedStatus status = VintedStatus::Published; // never Missing: that is what is not in it
    bool isReserved = false;
    std::int64_t views = 0;
    std::int64_t favourites = 0;
    std::optional<std::int64_t> product = {}; // by its "[123]"
    UtcMs soldAt = 0;                         // these by the list of orders, where it tells
    Money soldPrice = {};
    std::int64_t transaction = 0;
};

struct Wardrobe {
    QList<WardrobeRow> rows = {};
    bool isComplete = false; // every page was read: only then anything may be missing
    int unreadable = 0;      // rows that were skipped
};

// Reads {"items":[…],"pagination":{…},"complete":bool,"sales":[{"vinted_id","transaction_id","price","date"}]}. A row
// that cannot be read is counted and skipped, and the wardrobe is not complete then. InvalidResponse where it is no
// wardrobe at all. Pure.
Result<Wardrobe> parseWardrobe(const QJsonObject &result);

// Draft, published or hidden: it stands there. Pure.
bool isThere(VintedStatus status);
// Why none is made beside a listing that nobody here knows, with the same number and title.
QString copyRefusal(std::int64_t vintedId);

} // namespace evenstock

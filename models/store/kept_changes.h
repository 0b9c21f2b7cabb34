// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/field.h"
#include "models/core/ids.h"
#include "models/core/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace evenstock {

class Database;

// A proposed change that the owner discarded. `field` is a field's name, quantity or status; `to` the value it would
// have ended at, in the form of plan_rows.to_value.
struct KeptChange {
    ListingId listing = {};
    Direction direction = Direction::Out;
    QString field = {};
    QString to = {};
};

// Both sides of a kept change stay as they are until the change would be another one. Engine thread, inside the
// caller's transaction.
class KeptChanges
{
public:
    explicit KeptChanges(Database &database)
        : m_db(database)
    {
    }

    Status keep(const KeptChange &change, UtcMs now);
    Result<QList<KeptChange>> of(ListingId listing);
    Result<std::optional<KeptChange>> find(ListingId listing, Direction direction, const QString &field);
    Status forget(ListingId listing, Direction direction, const QString &field);
    Status forgetAll(ListingId listing);

private:
    Result<bool> areAny();
    Database &m_db;
    std::optional<bool> m_any = {}; // most shops keep none, and every change asks
};

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/engine_context.h"

#include <QList>
#include <QMap>
#include <QString>

namespace evenstock {

// One value that a listing would be told under other settings of its account, and is not told under those it has.
struct ForeseenChange {
    ListingId listing = {};
    QString sku = {};
    QString title = {};
    QString field = {}; // "quantity", "create", "price" …
    QString from = {};  // as the marketplace shows it
    QString to = {};
    bool isZero = false;
    bool ends = false;      // zero ends the listing there …
    bool isForGood = false; // … and it cannot be made again from here
};

struct Foresight {
    QList<ForeseenChange> changes = {};
    ListingId last = {}; // the next part begins after it
    bool isLast = false;
};

// What `changed` (name -> text; empty = the default) would make different at the marketplace: the same computation as
// after they are stored, for at most `limit` listings after `after`. It stores them, so the caller's transaction must
// be taken back and the policies forgotten. Engine thread.
Result<Foresight> foreseeSettings(EngineContext &engine, AccountId account, const QMap<QString, QString> &changed,
                                  ListingId after, int limit);

} // namespace evenstock

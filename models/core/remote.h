// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/field.h"
#include "models/core/money.h"
#include "models/core/quantity.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace evenstock {

enum class RemoteStatus { Active, Inactive, Ended };

// One listing as a marketplace shows it, in our types. Made by a connector's parser, read by the engine.
struct RemoteListing {
    QString externalId = {};  // identity on the marketplace, as text
    QString externalSku = {}; // the SKU the marketplace keeps for us; becomes the product's SKU at the first link
    QStringList eans = {};
    FieldValues fields = {}; // only those the marketplace has; never Field::Quantity
    Quantity quantity = {};  // listing units on sale now; a negative remote quantity counts as 0
    // Pieces in one listing unit (a bundle of 4 has 4); empty where this reading does not say: as it is known, else 1.
    std::optional<std::int64_t> units = 1;
    // Only externalId and quantity were read: everything else stays as it is known, and an unknown listing waits for
    // its own read.
    bool quantityOnly = false;
    bool stockIsTheirs = false; // kept by the marketplace itself: shown, never held or sent
    RemoteStatus status = RemoteStatus::Active;
    QString url = {};
    QString brand = {};
    QString categoryName = {}; // words for Field::Category's external id
    QString currency = {};     // of the account, even where this listing has no price
    UtcMs modifiedAt = 0;      // 0 where the marketplace gives none
    QString marker = {};       // our create marker if the listing still carries it
    QStringList matchKeys =
        {}; // the marketplace's own keys ("blueprint:16"), for the first link and for finding creates
    // What a later write needs (blueprint_id, properties …), `unit` where the quantity does not count pieces ("kg"),
    // and `shown` for the owner's eyes.
    QJsonObject raw = {};
};

enum class HoldAction { Hold, Release, Keep };

struct RemoteOrderLine {
    QString externalId = {};        // unique within the order
    QString listingExternalId = {}; // empty where the marketplace no longer knows the product
    QString sku = {};
    QString title = {};
    QStringList matchKeys = {}; // for lines without listing id
    QStringList eans = {};      // the last thing that it is known by
    Quantity quantity = {};     // listing units ordered now
    Quantity placed = {};       // and when it was placed, where the marketplace tells (a part may be cancelled since)
    // Pieces in one of them; empty where the marketplace does not say: as its listing has them, else 1.
    std::optional<std::int64_t> units = 1;
    Money price = {};                          // of the line
    HoldAction action = HoldAction::Keep;      // for a line seen before
    HoldAction firstAction = HoldAction::Hold; // for a line never seen before
    QString note = {}; // what the owner should see about this line ("taken out at the hub"), English key
};

struct RemoteOrder {
    QString externalId = {};
    QString code = {};        // what the owner sees on the site
    QString state = {};       // the marketplace's own word
    bool isFinal = false;     // nothing can change any more: not polled again
    bool isSent = false;      // its pieces have left the shelf
    bool isStoreless = false; // shown without holds (stock=theirs, 1-Day-Ready)
    bool isCancelled = false; // as a whole, where its lines are not told
    UtcMs placedAt = 0;
    UtcMs modifiedAt = 0; // 0 = the marketplace gives none: readAt orders the snapshots
    UtcMs readAt = 0;
    Money total = {};
    QString buyerName = {};    // personal data: expires (90 days), never logged
    QJsonObject details = {};  // address and the like: personal data, expires with the buyer
    QString handle = {};       // by which an order of ours is found again (PrestaShop: its cart)
    QStringList actions = {};  // what the owner may do now: "ship", "tracking", "request_cancel", "confirm_cancel"
    QString reviewReason = {}; // not empty: show for review, change no hold; a line never seen before is held
    QList<RemoteOrderLine> lines = {};
};

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/listing_repository.h"

namespace evenstock {

class Statement;

// The one sign that stands for a listing in the catalogue, in rising urgency: the most urgent one wins.
enum class ListingMark {
    NotListed,  // no counted listing on that account
    Agreed,     // both sides hold the same: the only one that is in agreement, in figure, filter and rows alike
    Waiting,    // a change waits to be sent, is held for the owner or is not yet confirmed
    NotChecked, // its account is off or may not sign in: nobody looks
    Warning,    // missing there, dropped with no order to explain it, left different by the owner, or a duplicate
    Conflict,
    Error,
    Urgent,
};
QString listingMarkName(ListingMark mark); // "not_listed", "agreed" …
std::optional<ListingMark> listingMarkFromName(const QString &name);

enum class Severity { None, Hint, Warning, Error, Urgent };
QString severityName(Severity severity);
std::optional<Severity> severityFromName(const QString &name);

// What the mark is made from: one counted listing and what is open about it.
struct ListingState {
    AccountId account = {};
    ListingId listing = {};
    LinkState link = LinkState::Linked;
    ListingStatus status = ListingStatus::Active;
    Trust trust = Trust::Confirmed;
    Dirt dirty = Dirt::Clean;
    QString held = {}; // why its push waits, empty = free
    Quantity pendingDrop = {};
    bool accountEnabled = true;
    bool accountSignedIn = true;
    int conflicts = 0;                 // open fields
    Severity problem = Severity::None; // worst open one
    bool differs = false;              // the owner left a change unmade
    bool isUnsure = false;             // what it shows is not known: it is read before anything but zero is sent
};

// Linked, or a duplicate while it is on sale there: what figure, filter and rows speak of.
bool isCounted(const ListingState &state);
ListingMark markOf(const ListingState &state); // of a counted one

// The columns that listingStateOf reads, of `listings l JOIN accounts a`.
#define EVENSTOCK_LISTING_STATE_COLUMNS                                                                                \
    "l.account_id, l.id, l.status, l.trust, l.dirty, l.held, l.pending_drop_milli, a.enabled, a.state, "               \
    "(SELECT count(*) FROM conflicts c INDEXED BY conflicts_one_open WHERE c.listing_id = l.id AND c.state = "         \
    "'open'), "                                                                                                        \
    "(SELECT max(CASE p.severity WHEN 'urgent' THEN 4 WHEN 'error' THEN 3 WHEN 'warning' THEN 2 ELSE 1 END) "          \
    "FROM problems p INDEXED BY problems_listing WHERE p.listing_id = l.id AND p.state = "                             \
    "'open'), " EVENSTOCK_LISTING_UNSURE ", EXISTS (SELECT 1 FROM kept_changes k WHERE k.listing_id = l.id), l.link "
// One value below zero that was read so since (stock_rules.h) is what the shop owes, and known.
#define EVENSTOCK_LISTING_UNSURE                                                                                       \
    "((l.in_doubt = 1 OR l.lag_milli IS NOT NULL OR l.possible LIKE '%,%' OR l.possible LIKE '[-%') AND NOT "          \
    "(l.in_doubt = 0 AND l.lag_milli IS NULL AND l.overwritten_milli IS NULL AND l.observed_milli IS NULL AND "        \
    "l.possible NOT LIKE '%,%' AND l.changed_seq <= l.observed_seq))"
// isCounted, of `l`.
#define EVENSTOCK_LISTING_COUNTS "(l.link = 'linked' OR (l.link = 'duplicate' AND l.status = 'active')) "
// The counted listings of account ?1, as `l`, whose markOf is not Agreed: the same rule, for a million at once.
#define EVENSTOCK_LISTINGS_UNSETTLED                                                                                   \
    "FROM (SELECT id FROM listings INDEXED BY listings_dirty WHERE account_id = ?1 AND dirty > 0 "                     \
    "UNION SELECT id FROM listings INDEXED BY listings_unconfirmed WHERE account_id = ?1 AND trust <> 'confirmed' "    \
    "UNION SELECT id FROM listings INDEXED BY listings_not_active WHERE account_id = ?1 AND status <> 'active' "       \
    "AND status IN ('missing', 'creating') "                                                                           \
    "UNION SELECT id FROM listings INDEXED BY listings_duplicate WHERE account_id = ?1 AND link = 'duplicate' "        \
    "UNION SELECT l.id FROM listings l INDEXED BY listings_unsure WHERE l.account_id = ?1 "                            \
    "AND " EVENSTOCK_LISTING_UNSURE " "                                                                                \
    "UNION SELECT listing_id FROM problems INDEXED BY problems_account WHERE account_id = ?1 AND state = 'open' "      \
    "AND severity <> 'hint' "                                                                                          \
    "UNION SELECT k.listing_id FROM kept_changes k CROSS JOIN listings l ON l.id = k.listing_id "                      \
    "WHERE l.account_id = ?1 "                                                                                         \
    "UNION SELECT listing_id FROM conflicts INDEXED BY conflicts_open WHERE account_id = ?1 AND state = 'open' "       \
    "UNION SELECT l.id FROM accounts a CROSS JOIN listings l INDEXED BY listings_one_linked "                          \
    "ON l.account_id = a.id WHERE a.id = ?1 AND (a.enabled = 0 OR a.state = 'unauthorized') AND l.link = 'linked' "    \
    ") AS u JOIN listings l ON l.id = u.id WHERE " EVENSTOCK_LISTING_COUNTS
#define EVENSTOCK_LISTING_STATE                                                                                        \
    "SELECT " EVENSTOCK_LISTING_STATE_COLUMNS "FROM listings l JOIN accounts a ON a.id = l.account_id "
ListingState listingStateOf(const Statement &row);

} // namespace evenstock

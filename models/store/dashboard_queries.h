// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/listing_mark.h"

#include <QTimeZone>

namespace evenstock {

class Database;
struct AccountRow;

struct DashboardFigures {
    std::int64_t products = 0;
    std::int64_t productsThisWeek = 0; // made in the last 7 days
    std::int64_t listings = 0;         // counted: isCounted of listing_mark.h
    std::int64_t agreed = 0;           // of them: nothing to send, decide, settle or look for
    std::int64_t duplicates = 0;       // of them: second listings of one product, never sent
    std::int64_t conflicts = 0;        // open fields
    UtcMs oldestConflictAt = 0;
    std::int64_t problemsOpen = 0;
    std::int64_t problemsToday = 0;   // seen in the last 24 h, open or not
    std::int64_t solvedToday = 0;     // of them
    std::int64_t ordersToday = 0;     // since local midnight
    std::int64_t ordersYesterday = 0; // until the same time of day
    std::int64_t oversells = 0;       // 30 days: lines that ordered more than there was
    std::int64_t unchecked = 0;       // of accounts that are off or may not sign in: nobody knows whether they agree
    std::int64_t zeroed = 0;          // 30 days: listings taken off sale in time because the last piece went elsewhere
};

// What needs the owner, computed from rows.
enum class AttentionKind {
    SignIn,        // account: its credentials are refused
    StorageFailed, // the disk or the database
    Oversold,      // product, order: one row each
    UnmatchedSale, // order: sold without a listing we know
    AccountFailing,
    ToCancel,      // account, count; order where it is one: buyers ask for it and wait; "holding": of them
    HeldPlan,      // plan: the guard held a step back
    Conflicts,     // count
    Refused,       // account, count: the marketplace refuses the same thing
    FailedItems,   // account, count: listings or orders that could not be read
    LateOrder,     // an order explains an edit that was counted already
    OrderReview,   // order
    Relisting,     // a listing that may be any of several sold out; nothing is counted for it
    EqualListing,  // product: the marketplace keeps one listing for it and another
    ListedTwice,   // account, count: second listings on sale, which are never sent to
    ReadAgain,     // account, count: not read since a backup was put back; nothing is known of them
    ToCount,       // account, count: quantities sank with no order to explain it; the shelf is to be counted
    Event,         // dead or unverified webhook
    FirstLink,     // account: matches wait for consent
    LeftDifferent, // account, count: listings of which a change was not taken in or not sent
    Unseen,        // account: switched off, sales there go unseen
    SellingOut,    // count: at the rate of the last 14 days gone within 3 days
};

struct AttentionRow {
    AttentionKind kind = AttentionKind::Conflicts;
    Severity severity = Severity::Warning; // Urgent first, Hint last
    AccountId account = {};
    QString channel = {};
    ProblemId problem = {}; // the newest, where rows of `problems` stand behind it
    QString alike = {};     // all of them
    ProductId product = {};
    OrderId order = {};
    PlanId plan = {};
    QString name = {};          // of the product, order or account
    QString detail = {};        // English, for "Details"
    QJsonObject arguments = {}; // figures for the sentence
    std::int64_t count = 1;
    UtcMs since = 0;
    bool isRest = false;                    // so many more, beside those that have rows of their own
    static constexpr int mostOversold = 10; // of one account that have them
};

// The dashboard, but for its charts: OrderQueries::days, RunQueries::days, and for its cards: AccountQueries. A
// read-only connection on its owner's thread.
class DashboardQueries
{
public:
    explicit DashboardQueries(Database &database)
        : m_db(database)
    {
    }

    Result<DashboardFigures> figures(UtcMs now, const QTimeZone &zone); // for a worker: 50 ms a million listings
    Result<QList<AttentionRow>> attention(UtcMs now);                   // most urgent first, at most 100
    // Products whose sales of the last 14 days would use up what is on hand within so many days. For a worker.
    Result<QList<ProductId>> sellingOut(UtcMs now, int days);

private:
    Status addAccounts(QList<AttentionRow> &rows);
    Status addProblems(QList<AttentionRow> &rows);
    Status addOversold(const AttentionRow &all, QList<AttentionRow> &rows);
    Status addCounts(QList<AttentionRow> &rows);
    Status addUnexplained(const AccountRow &account, QList<AttentionRow> &rows);
    Status addCancellations(const AccountRow &account, QList<AttentionRow> &rows);
    Status addLeftDifferent(const AccountRow &account, QList<AttentionRow> &rows);
    Status addDuplicates(const AccountRow &account, QList<AttentionRow> &rows);
    Status addDecisions(QList<AttentionRow> &rows);
    Database &m_db;
};

} // namespace evenstock

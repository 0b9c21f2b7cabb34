// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/account_queries.h"

#include "models/store/database.h"
#include "models/store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

template <typename... Values>
Result<std::int64_t> countBy(Database &db, std::string_view sql, const Values &...values)
{
    TRY_ASSIGN(const auto count, db.value<std::int64_t>(sql, values...));
    return count.value_or(0);
}

// A number of an account, and what counts it.
template <typename T>
struct Count {
    std::int64_t T::*number;
    std::string_view sql;
};

constexpr Count<AccountCard> cardCounts[] = {
    {&AccountCard::conflicts, "SELECT coalesce(sum(open), 0) FROM conflict_counts WHERE account_id = ?"},
    {&AccountCard::problems, "SELECT count(*) FROM problems INDEXED BY problems_open "
                             "WHERE account_id = ? AND state = 'open'"},
    {&AccountCard::waiting, "SELECT count(*) FROM listings INDEXED BY listings_dirty "
                            "WHERE account_id = ? AND dirty > 0"},
    {&AccountCard::plans, "SELECT count(*) FROM plans INDEXED BY plans_open WHERE account_id = ? AND "
                          "state = 'open' AND kind NOT IN ('dry_run', 'edit')"}, // the owner's own questions
    {&AccountCard::toCancel,
     "SELECT count(*) FROM orders INDEXED BY orders_to_cancel WHERE account_id = ? "
     "AND state = 'request_for_cancel' AND final = 0 "
     "AND instr(actions, '\"confirm_cancel\"') > 0"}, // else its owner asked, and the buyer is to agree
    {&AccountCard::held, "SELECT count(*) FROM listings INDEXED BY listings_held WHERE held_plan > 0 AND "
                         "account_id = ?"},
    {&AccountCard::inDoubt, "SELECT count(*) FROM deliveries INDEXED BY deliveries_open WHERE account_id = ? "
                            "AND state IN ('recorded', 'accepted', 'in_doubt') AND state = 'in_doubt'"},
    {&AccountCard::duplicates, "SELECT count(*) FROM listings INDEXED BY listings_duplicate "
                               "WHERE account_id = ? AND status = 'active' AND link = 'duplicate'"}};

constexpr Count<ListingCounts> listingCountsOfAccount[] = {
    {&ListingCounts::linked, "SELECT count(*) FROM listings INDEXED BY listings_one_linked "
                             "WHERE account_id = ? AND link = 'linked'"},
    {&ListingCounts::unlinked, "SELECT count(*) FROM listings INDEXED BY listings_unlinked "
                               "WHERE account_id = ? AND link = 'unlinked'"},
    {&ListingCounts::missing, "SELECT count(*) FROM listings INDEXED BY listings_not_active "
                              "WHERE account_id = ? AND status = 'missing' AND status <> 'active'"},
    {&ListingCounts::ended, "SELECT count(*) FROM listings INDEXED BY listings_not_active "
                            "WHERE account_id = ? AND status = 'ended' AND status <> 'active'"},
    {&ListingCounts::unexplained, "SELECT count(*) FROM listings INDEXED BY listings_unconfirmed "
                                  "WHERE account_id = ? AND trust = 'unexplained' AND trust <> 'confirmed'"}};

template <typename T, std::size_t size>
Status fill(Database &db, AccountId account, T &numbers, const Count<T> (&counts)[size])
{
    for (const Count<T> &count : counts) {
        TRY_ASSIGN(numbers.*count.number, countBy(db, count.sql, account));
    }
    return {};
}

} // namespace

Result<AccountCard> AccountQueries::cardOf(const AccountRow &account)
{
    const AccountId id = account.id;
    AccountCard card{.account = account};
    TRY_ASSIGN(card.schedule, AccountRepository(m_db).schedule(id));
    if (account.enabled && card.schedule.enabled)
        card.nextSyncAt = card.schedule.nextAt;

    RunRepository runs(m_db);
    const auto run = [](const Statement &s) { return s.get<RunId>(0); };
    TRY_ASSIGN(const auto running, m_db.row("SELECT max(id) FROM runs INDEXED BY runs_status WHERE "
                                            "status IN ('waiting', 'running') AND account_id = ?",
                                            run, id));
    if (running && *running) {
        TRY_ASSIGN(card.running, runs.findRun(*running));
    }
    TRY_ASSIGN(const auto last, m_db.row("SELECT id FROM runs INDEXED BY runs_account WHERE account_id = ? AND status "
                                         "NOT IN ('waiting', 'running') AND dry_run = 0 ORDER BY id DESC LIMIT 1",
                                         run, id));
    if (last) {
        TRY_ASSIGN(card.lastRun, runs.findRun(*last));
    }
    TRY_ASSIGN(card.lastSyncAt,
               countBy(m_db,
                       "SELECT finished_at FROM runs INDEXED BY runs_account WHERE account_id = ? AND status IN "
                       "('completed', 'partial', 'held', 'undone') AND dry_run = 0 ORDER BY id DESC LIMIT 1",
                       id));
    TRY_ASSIGN(card.keyUsedAt,
               countBy(m_db, "SELECT max(at) FROM requests INDEXED BY requests_account WHERE account_id = ?", id));
    if (card.keyUsedAt == 0 && card.lastRun) { // requests are kept for days, runs for months
        constexpr std::int64_t looked = 2000;  // accounts that send none are not searched through
        TRY_ASSIGN(card.keyUsedAt,
                   countBy(m_db,
                           "SELECT started_at FROM runs INDEXED BY runs_account WHERE account_id = ? AND id > ? AND "
                           "requests > 0 ORDER BY id DESC LIMIT 1",
                           id, card.lastRun->id.value - looked));
    }

    TRY_ASSIGN(const auto worst,
               countBy(m_db,
                       "SELECT max(CASE severity WHEN 'urgent' THEN 4 WHEN 'error' THEN 3 WHEN 'warning' THEN 2 "
                       "ELSE 1 END) FROM problems INDEXED BY problems_open WHERE account_id = ? AND state = 'open'",
                       id));
    card.worst = static_cast<Severity>(worst);
    TRY(fill(m_db, id, card, cardCounts));
    TRY_ASSIGN(card.toLink, waitsToBeLinked(account));
    return card;
}

Result<QList<AccountCard>> AccountQueries::cards()
{
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    TRY_ASSIGN(const auto accounts, AccountRepository(m_db).all());
    QList<AccountCard> cards;
    for (const AccountRow &account : accounts) {
        TRY_ASSIGN(const AccountCard card, cardOf(account));
        cards.append(card);
    }
    return cards;
}

Result<std::optional<AccountCard>> AccountQueries::card(AccountId id)
{
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    TRY_ASSIGN(const auto account, AccountRepository(m_db).find(id));
    if (!account)
        return std::optional<AccountCard>();
    TRY_ASSIGN(const AccountCard card, cardOf(*account));
    return std::optional(card);
}

Result<ListingCounts> AccountQueries::listingCounts(AccountId id)
{
    ListingCounts counts;
    TRY(fill(m_db, id, counts, listingCountsOfAccount));
    return counts;
}

// What was read by a schedule or the command line waits as well, though nobody has looked at the report yet.
Result<bool> AccountQueries::waitsToBeLinked(const AccountRow &account)
{
    if (account.firstLink != FirstLink::Unread || account.listingsReadAt == 0)
        return account.firstLink == FirstLink::Reported;
    TRY_ASSIGN(const auto any, m_db.value<int>("SELECT 1 FROM listings INDEXED BY listings_unlinked WHERE "
                                               "account_id = ? AND link = 'unlinked' LIMIT 1",
                                               account.id));
    return any.has_value();
}

Result<QList<ScheduledRun>> AccountQueries::schedule()
{
    AccountRepository accounts(m_db);
    TRY_ASSIGN(const auto all, accounts.all());
    QList<ScheduledRun> runs;
    for (const AccountRow &account : all) {
        TRY_ASSIGN(const ScheduleRow schedule, accounts.schedule(account.id));
        runs.append({account.id, account.name, schedule, account.enabled});
    }
    const auto order = [](const ScheduledRun &run) {
        return std::tuple(!(run.accountEnabled && run.schedule.enabled), run.schedule.nextAt, run.account);
    };
    std::sort(runs.begin(), runs.end(),
              [&](const ScheduledRun &a, const ScheduledRun &b) { return order(a) < order(b); });
    return runs;
}

} // namespace evenstock

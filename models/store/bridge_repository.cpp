// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bridge_repository.h"

#include "models/store/database.h"
#include "models/store/enum_names.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 7> reasonNames = {"", "owner", "auth", "access", "challenge", "rate", "restricted"};
constexpr UtcMs keptWritesMs = 2LL * 24 * 3600 * 1000;
constexpr int mostWrites = 5000;

BrowserRow browserOf(const Statement &s)
{
    return {.id = s.get<BrowserId>(0),
            .uuid = s.text(1),
            .account = s.get<AccountId>(2),
            .name = s.text(3),
            .version = s.text(4),
            .origin = s.text(5),
            .remoteUser = s.text(6),
            .remoteLogin = s.text(7),
            .domain = s.text(8),
            .lastError = s.text(9),
            .createdAt = s.int64(10),
            .lastSeenAt = s.int64(11),
            .revokedAt = s.int64(12)};
}

#define EVENSTOCK_BROWSER_COLUMNS                                                                                      \
    "SELECT id, uuid, account_id, name, version, origin, remote_user, remote_login, domain, last_error, created_at, "  \
    "last_seen_at, revoked_at FROM browsers "

} // namespace

QString pauseReasonName(PauseReason reason)
{
    return nameIn(reasonNames, reason);
}

Result<BrowserId> BridgeRepository::insertBrowser(const BrowserRow &row)
{
    TRY_ASSIGN(const auto id,
               m_db.value<BrowserId>("INSERT INTO browsers (uuid, account_id, name, version, origin, "
                                     "created_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
                                     row.uuid, row.account, row.name, row.version, row.origin, row.createdAt));
    return id.value_or(BrowserId{});
}

Status BridgeRepository::updateBrowser(const BrowserRow &row)
{
    return m_db.run("UPDATE browsers SET name = ?, version = ?, origin = ?, remote_user = ?, remote_login = ?, "
                    "domain = ?, last_error = ?, last_seen_at = ?, revoked_at = ? WHERE id = ?",
                    row.name, row.version, row.origin, row.remoteUser, row.remoteLogin, row.domain, row.lastError,
                    row.lastSeenAt, row.revokedAt, row.id);
}

Result<std::optional<BrowserRow>> BridgeRepository::browser(BrowserId id)
{
    return m_db.row(EVENSTOCK_BROWSER_COLUMNS "WHERE id = ?", browserOf, id);
}

Result<QList<BrowserRow>> BridgeRepository::browsers()
{
    return m_db.rows(EVENSTOCK_BROWSER_COLUMNS "ORDER BY id LIMIT 1000", browserOf);
}

Result<BridgeAccountRow> BridgeRepository::account(AccountId id)
{
    TRY_ASSIGN(const auto row,
               m_db.row(
                   "SELECT remote_user, remote_login, domain, paused_until, pause_reason, pause_detail, "
                   "challenges, free_since, wardrobe_at FROM bridge_accounts WHERE account_id = ?",
                   [id](const Statement &s) {
                       return BridgeAccountRow{.account = id,
                                               .remoteUser = s.text(0),
                                               .remoteLogin = s.text(1),
                                               .domain = s.text(2),
                                               .pausedUntil = s.int64(3),
                                               .pauseReason = storedIn<PauseReason>(reasonNames, s.text(4)),
                                               .pauseDetail = s.text(5),
                                               .challenges = int(s.int64(6)),
                                               .freeSince = s.int64(7),
                                               .wardrobeAt = s.int64(8)};
                   },
                   id));
    return row.value_or(BridgeAccountRow{.account = id});
}

Status BridgeRepository::saveAccount(const BridgeAccountRow &row)
{
    return m_db.run("INSERT INTO bridge_accounts (account_id, remote_user, remote_login, domain, paused_until, "
                    "pause_reason, pause_detail, challenges, free_since, wardrobe_at) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account_id) DO UPDATE SET "
                    "remote_user = excluded.remote_user, remote_login = excluded.remote_login, "
                    "domain = excluded.domain, paused_until = excluded.paused_until, "
                    "pause_reason = excluded.pause_reason, pause_detail = excluded.pause_detail, "
                    "challenges = excluded.challenges, free_since = excluded.free_since, "
                    "wardrobe_at = excluded.wardrobe_at",
                    row.account, row.remoteUser, row.remoteLogin, row.domain, row.pausedUntil,
                    nameIn(reasonNames, row.pauseReason), row.pauseDetail, row.challenges, row.freeSince,
                    row.wardrobeAt);
}

Status BridgeRepository::forgetWrite(AccountId account, UtcMs at)
{
    return m_db.run("DELETE FROM bridge_writes WHERE account_id = ? AND at = ?", account, at);
}

Result<UtcMs> BridgeRepository::lastWrite(AccountId account)
{
    TRY_ASSIGN(const auto at, m_db.value<UtcMs>("SELECT max(at) FROM bridge_writes WHERE account_id = ?", account));
    return at.value_or(0);
}

Status BridgeRepository::noteWrite(AccountId account, UtcMs at, const QString &taskType)
{
    TRY(m_db.run("DELETE FROM bridge_writes WHERE account_id = ? AND at < ?", account, at - keptWritesMs));
    return m_db.run("INSERT INTO bridge_writes (account_id, at, task_type) VALUES (?, ?, ?)", account, at, taskType);
}

Result<QList<UtcMs>> BridgeRepository::listingsSince(AccountId account, UtcMs since)
{
    return m_db.rows(
        "SELECT at FROM bridge_writes WHERE account_id = ? AND at >= ? AND task_type = 'vinted_publish' "
        "ORDER BY at LIMIT ?",
        [](const Statement &s) { return UtcMs(s.int64(0)); }, account, since, mostWrites);
}

} // namespace evenstock

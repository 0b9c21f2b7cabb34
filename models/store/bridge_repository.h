// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/browser_task_repository.h"

#include <limits>

namespace evenstock {

struct BrowserRow {
    BrowserId id = {};
    QString uuid = {};
    AccountId account = {};
    QString name = {};
    QString version = {};
    QString origin = {};
    QString remoteUser = {};
    QString remoteLogin = {};
    QString domain = {};
    QString lastError = {};
    UtcMs createdAt = 0;
    UtcMs lastSeenAt = 0;
    UtcMs revokedAt = 0;

    // It asks every twenty seconds, which is noted once a minute.
    bool isThere(UtcMs now) const { return now - lastSeenAt < 150'000; }

    // Whose secrets in the secret store; the field is "token".
    QString secretOwner() const { return QStringLiteral("browser-") + uuid; }
};

enum class PauseReason {
    None,
    Owner,
    Auth,       // nobody is logged in
    Access,     // Vinted refuses this session
    Challenge,  // Vinted asks for a check that only the owner can do
    Rate,       // too much at once
    Restricted, // the account may not publish until a day
};
QString pauseReasonName(PauseReason reason); // empty for None
inline constexpr UtcMs untilCauseIsGone = std::numeric_limits<UtcMs>::max();

struct BridgeAccountRow {
    AccountId account = {};
    QString remoteUser = {};
    QString remoteLogin = {};
    QString domain = {};
    UtcMs pausedUntil = 0;
    PauseReason pauseReason = PauseReason::None;
    QString pauseDetail = {};
    int challenges = 0;
    UtcMs freeSince = 0;
    UtcMs wardrobeAt = 0;
};

// Browsers that were paired, and what is known of the accounts they work for. Engine thread, inside the caller's
// transaction.
class BridgeRepository
{
public:
    explicit BridgeRepository(Database &database)
        : m_db(database)
    {
    }

    Result<BrowserId> insertBrowser(const BrowserRow &row);
    Status updateBrowser(const BrowserRow &row);
    Result<std::optional<BrowserRow>> browser(BrowserId id);
    Result<QList<BrowserRow>> browsers(); // also revoked ones; a shop has few

    Result<BridgeAccountRow> account(AccountId id); // as new where there is no row yet
    Status saveAccount(const BridgeAccountRow &row);

    // Writes that were begun; those older than two days are forgotten.
    Status noteWrite(AccountId account, UtcMs at, const QString &taskType);
    Status forgetWrite(AccountId account, UtcMs at);                    // it was not begun after all
    Result<UtcMs> lastWrite(AccountId account);                         // 0: none
    Result<QList<UtcMs>> listingsSince(AccountId account, UtcMs since); // new ones, oldest first

private:
    Database &m_db;
};

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

namespace evenstock {

class Database;

enum class AccountState { New, Ok, Unauthorized, Failing };
QString accountStateName(AccountState state);
enum class FirstLink { Unread, Reported, Accepted, Linked };
QString firstLinkName(FirstLink state);

// A category of a marketplace, known by its id there.
struct CategoryRecord {
    QString externalId = {};
    QString name = {};
    QString note = {};     // why it stands where it stands, for the owner
    QString parentId = {}; // external id; empty = at the top
};
enum class SavedCategory { Created, Updated, Unchanged };

struct AccountRow {
    AccountId id = {};
    QString uuid = {};
    QString marketplace = {};
    QString name = {};
    QString url = {};
    bool enabled = true;
    AccountState state = AccountState::New;
    QString stateCode = {}; // ErrorCode name
    QString stateDetail = {};
    UtcMs stateSince = 0;
    QJsonObject identity = {};
    QJsonObject remembered = {};
    bool stockTheirs = false;
    QString currency = {};
    QString orderCursor = {};
    UtcMs ordersReadAt = 0;
    UtcMs listingsReadAt = 0;
    UtcMs syncedSince = 0;
    FirstLink firstLink = FirstLink::Unread;
    UtcMs unseenSince = 0;
    bool guardNext = false;
    QJsonObject circuit = {};
    QString webhookId = {};
    int position = 0;
    QString colour = {};
    UtcMs createdAt = 0;
};

struct ScheduleRow {
    AccountId account = {};
    bool enabled = true;
    QString kind = QStringLiteral("every"); // every, hourly, daily
    int minutes = 15;
    QString mode = QStringLiteral("incremental");
    QString quiet = {};
    int offsetS = 0;
    UtcMs nextAt = 0;
    UtcMs lastAt = 0;
};

// What is known about a saved secret, never the secret itself.
struct CredentialFact {
    QString key = {};
    UtcMs savedAt = 0;
    QString hash = {}; // keyed, made by app/accounts
};

// Accounts, their settings and schedules, program settings, leases and limiter states. Engine thread for writes.
class AccountRepository
{
public:
    explicit AccountRepository(Database &database)
        : m_db(database)
    {
    }

    Result<QList<AccountRow>> all();
    Result<std::optional<AccountRow>> find(AccountId id);
    Result<std::optional<AccountRow>> findByName(const QString &name);
    Result<AccountId> insert(const AccountRow &row);
    Status update(const AccountRow &row); // every column but id, uuid, created_at
    Status remove(AccountId id);          // with listings, orders, runs; products and their ledger stay

    Result<QMap<QString, QString>> settings(AccountId id);
    Status setSetting(AccountId id, const QString &key,
                      const std::optional<QString> &value);                // empty optional = default
    Result<bool> isSetSomewhere(const QString &key, const QString &value); // on any account
    Result<QMap<QString, QString>> programSettings();
    Status setProgramSetting(const QString &key, const std::optional<QString> &value);

    Result<QList<ScheduleRow>> schedules();
    Result<ScheduleRow> schedule(AccountId id);
    Status saveSchedule(const ScheduleRow &row);

    // Takes or renews a lease; false where another owner holds it and it has not run out.
    Result<bool> takeLease(const QString &name, const QString &owner, const QString &detail, UtcMs now,
                           UtcMs expiresAt);
    Status dropLease(const QString &name, const QString &owner);
    struct Lease {
        QString owner = {};
        QString detail = {};
        UtcMs expiresAt = 0;
    };
    Result<std::optional<Lease>> lease(const QString &name);

    Result<QString> limiterState(const QString &key);
    Status setLimiterState(const QString &key, const QString &state);

    Result<std::int64_t> nextSequence(); // draws a new number
    Result<std::int64_t> sequence();     // the last one drawn

    Result<QMap<QString, QString>> conflictRules(AccountId id); // field -> local | remote
    Status setConflictRule(AccountId id, const QString &field, const std::optional<QString> &take, UtcMs now);

    // Name and note; the parent is only compared, since it may come later (setCategoryParent).
    Result<SavedCategory> saveCategory(AccountId id, const CategoryRecord &category);
    Status setCategoryParent(AccountId id, const QString &externalId, const QString &parentId);

    Result<UtcMs> credentialSavedAt(const QString &key);
    Result<QList<CredentialFact>> credentialFacts(const QString &keyPrefix);
    Status rememberCredential(const QString &key, UtcMs savedAt, const QString &hash);
    Status forgetCredential(const QString &key);

private:
    Database &m_db;
};

} // namespace evenstock

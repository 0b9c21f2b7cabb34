// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/account_repository.h"

#include "models/store/database.h"
#include "models/store/enum_names.h"
#include "models/store/json_text.h"
#include "models/store/prevented.h"

#include <array>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateNames = {"new", "ok", "unauthorized", "failing"};
constexpr std::array linkNames = {"unread", "reported", "accepted", "linked"};

#define EVENSTOCK_ACCOUNT_COLUMNS                                                                                      \
    "id, uuid, marketplace, name, url, enabled, state, state_code, state_detail, state_since, identity, remembered, "  \
    "stock_theirs, currency, order_cursor, orders_read_at, listings_read_at, synced_since, first_link, unseen_since, " \
    "guard_next, circuit, webhook_id, position, colour, created_at"

AccountRow accountOf(const Statement &s)
{
    AccountRow row;
    int c = 0;
    row.id = s.get<AccountId>(c++);
    row.uuid = s.text(c++);
    row.marketplace = s.text(c++);
    row.name = s.text(c++);
    row.url = s.text(c++);
    row.enabled = s.flag(c++);
    row.state = storedIn<AccountState>(stateNames, s.text(c++));
    row.stateCode = s.text(c++);
    row.stateDetail = s.text(c++);
    row.stateSince = s.int64(c++);
    row.identity = objectFrom(s.text(c++));
    row.remembered = objectFrom(s.text(c++));
    row.stockTheirs = s.flag(c++);
    row.currency = s.text(c++);
    row.orderCursor = s.text(c++);
    row.ordersReadAt = s.int64(c++);
    row.listingsReadAt = s.int64(c++);
    row.syncedSince = s.int64(c++);
    row.firstLink = storedIn<FirstLink>(linkNames, s.text(c++));
    row.unseenSince = s.int64(c++);
    row.guardNext = s.flag(c++);
    row.circuit = objectFrom(s.text(c++));
    row.webhookId = s.text(c++);
    row.position = int(s.int64(c++));
    row.colour = s.text(c++);
    row.createdAt = s.int64(c++);
    return row;
}

ScheduleRow scheduleOf(const Statement &s)
{
    return {.account = s.get<AccountId>(0),
            .enabled = s.flag(1),
            .kind = s.text(2),
            .minutes = int(s.int64(3)),
            .mode = s.text(4),
            .quiet = s.text(5),
            .offsetS = int(s.int64(6)),
            .nextAt = s.int64(7),
            .lastAt = s.int64(8)};
}

QMap<QString, QString> mapOf(const QList<QPair<QString, QString>> &pairs)
{
    QMap<QString, QString> result;
    for (const auto &[key, value] : pairs)
        result.insert(key, value);
    return result;
}

QPair<QString, QString> pairOf(const Statement &s)
{
    return {s.text(0), s.text(1)};
}

} // namespace

QString accountStateName(AccountState state)
{
    return nameIn(stateNames, state);
}

QString firstLinkName(FirstLink state)
{
    return nameIn(linkNames, state);
}

Result<QList<AccountRow>> AccountRepository::all()
{
    return m_db.rows("SELECT " EVENSTOCK_ACCOUNT_COLUMNS " FROM accounts ORDER BY position, id LIMIT 1000", accountOf);
}

Result<std::optional<AccountRow>> AccountRepository::find(AccountId id)
{
    return m_db.row("SELECT " EVENSTOCK_ACCOUNT_COLUMNS " FROM accounts WHERE id = ?", accountOf, id);
}

Result<std::optional<AccountRow>> AccountRepository::findByName(const QString &name)
{
    return m_db.row("SELECT " EVENSTOCK_ACCOUNT_COLUMNS " FROM accounts WHERE name = ?", accountOf, name);
}

Result<AccountId> AccountRepository::insert(const AccountRow &r)
{
    TRY(m_db.run(
        "INSERT INTO accounts (uuid, marketplace, name, url, enabled, webhook_id, position, colour, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        r.uuid, r.marketplace, r.name, r.url, r.enabled, r.webhookId, r.position, r.colour, r.createdAt));
    return AccountId{m_db.lastInsertId()};
}

Status AccountRepository::update(const AccountRow &r)
{
    return m_db.run(
        R"sql(UPDATE accounts SET name = ?, url = ?, enabled = ?, state = ?, state_code = ?, state_detail = ?,
            state_since = ?, identity = ?, remembered = ?, stock_theirs = ?, currency = ?, order_cursor = ?,
            orders_read_at = ?, listings_read_at = ?, synced_since = ?, first_link = ?, unseen_since = ?, guard_next = ?,
            circuit = ?, position = ?, colour = ? WHERE id = ?)sql",
        r.name, r.url, r.enabled, accountStateName(r.state), r.stateCode, r.stateDetail, r.stateSince,
        objectText(r.identity), objectText(r.remembered), r.stockTheirs, r.currency, r.orderCursor, r.ordersReadAt,
        r.listingsReadAt, r.syncedSince, firstLinkName(r.firstLink), r.unseenSince, r.guardNext, objectText(r.circuit),
        r.position, r.colour, r.id);
}

Status AccountRepository::remove(AccountId id)
{
    TRY(notePrevented(m_db, id));
    // The ledger outlives the account, and still says where a piece was sold.
    TRY(m_db.run("UPDATE movements SET channel = (SELECT name FROM accounts WHERE id = ?1) WHERE account_id = ?1", id));
    TRY(m_db.run("UPDATE order_lines SET listing_id = NULL WHERE listing_id IN (SELECT id FROM listings WHERE "
                 "account_id = ?)",
                 id));
    // Products keep the category that it gave them as a number: what the number means goes on being known.
    TRY(m_db.run("INSERT INTO categories (account_id, external_id, name) SELECT NULL, c.external_id, c.name FROM "
                 "categories c WHERE c.account_id = ? AND EXISTS (SELECT 1 FROM products p WHERE p.category = "
                 "c.external_id) AND NOT EXISTS (SELECT 1 FROM categories k WHERE k.account_id IS NULL AND "
                 "k.external_id = c.external_id AND k.name = c.name)",
                 id));
    return m_db.run("DELETE FROM accounts WHERE id = ?", id);
}

Result<QMap<QString, QString>> AccountRepository::settings(AccountId id)
{
    TRY_ASSIGN(const auto pairs,
               m_db.rows("SELECT key, value FROM account_settings WHERE account_id = ? LIMIT 1000", pairOf, id));
    return mapOf(pairs);
}

Status AccountRepository::setSetting(AccountId id, const QString &key, const std::optional<QString> &value)
{
    if (!value)
        return m_db.run("DELETE FROM account_settings WHERE account_id = ? AND key = ?", id, key);
    return m_db.run("INSERT INTO account_settings (account_id, key, value) VALUES (?, ?, ?) "
                    "ON CONFLICT (account_id, key) DO UPDATE SET value = excluded.value",
                    id, key, *value);
}

Result<bool> AccountRepository::isSetSomewhere(const QString &key, const QString &value)
{
    TRY_ASSIGN(const auto any,
               m_db.value<int>("SELECT 1 FROM account_settings WHERE key = ? AND value = ? LIMIT 1", key, value));
    return any.has_value();
}

Result<QMap<QString, QString>> AccountRepository::programSettings()
{
    TRY_ASSIGN(const auto pairs, m_db.rows("SELECT key, value FROM settings LIMIT 1000", pairOf));
    return mapOf(pairs);
}

Status AccountRepository::setProgramSetting(const QString &key, const std::optional<QString> &value)
{
    if (!value)
        return m_db.run("DELETE FROM settings WHERE key = ?", key);
    return m_db.run(
        "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", key,
        *value);
}

Result<QList<ScheduleRow>> AccountRepository::schedules()
{
    return m_db.rows("SELECT account_id, enabled, kind, minutes, mode, quiet, offset_s, next_at, last_at FROM schedule "
                     "ORDER BY account_id LIMIT 1000",
                     scheduleOf);
}

Result<ScheduleRow> AccountRepository::schedule(AccountId id)
{
    TRY_ASSIGN(auto row, m_db.row("SELECT account_id, enabled, kind, minutes, mode, quiet, offset_s, next_at, last_at "
                                  "FROM schedule WHERE account_id = ?",
                                  scheduleOf, id));
    return row.value_or(ScheduleRow{.account = id});
}

Status AccountRepository::saveSchedule(const ScheduleRow &r)
{
    return m_db.run(
        R"sql(INSERT INTO schedule (account_id, enabled, kind, minutes, mode, quiet, offset_s, next_at, last_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (account_id) DO UPDATE SET enabled = excluded.enabled, kind = excluded.kind,
            minutes = excluded.minutes, mode = excluded.mode, quiet = excluded.quiet, offset_s = excluded.offset_s,
            next_at = excluded.next_at, last_at = excluded.last_at)sql",
        r.account, r.enabled, r.kind, r.minutes, r.mode, r.quiet, r.offsetS, r.nextAt, r.lastAt);
}

Result<bool> AccountRepository::takeLease(const QString &name, const QString &owner, const QString &detail, UtcMs now,
                                          UtcMs expiresAt)
{
    TRY(m_db.run(R"sql(INSERT INTO leases (name, owner, detail, expires_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, detail = excluded.detail, expires_at = excluded.expires_at
        WHERE leases.owner = excluded.owner OR leases.expires_at <= ?)sql",
                 name, owner, detail, expiresAt, now));
    return m_db.changes() > 0;
}

Status AccountRepository::dropLease(const QString &name, const QString &owner)
{
    return m_db.run("DELETE FROM leases WHERE name = ? AND owner = ?", name, owner);
}

Result<std::optional<AccountRepository::Lease>> AccountRepository::lease(const QString &name)
{
    return m_db.row(
        "SELECT owner, detail, expires_at FROM leases WHERE name = ?",
        [](const Statement &s) {
            return Lease{s.text(0), s.text(1), s.int64(2)};
        },
        name);
}

Result<QString> AccountRepository::limiterState(const QString &key)
{
    TRY_ASSIGN(const auto state, m_db.value<QString>("SELECT state FROM limiter_state WHERE key = ?", key));
    return state.value_or(QString());
}

Status AccountRepository::setLimiterState(const QString &key, const QString &state)
{
    return m_db.run("INSERT INTO limiter_state (key, state) VALUES (?, ?) "
                    "ON CONFLICT (key) DO UPDATE SET state = excluded.state",
                    key, state);
}

Result<std::int64_t> AccountRepository::nextSequence()
{
    TRY_ASSIGN(const auto value,
               m_db.value<std::int64_t>("UPDATE sequence SET value = value + 1 WHERE one = 1 RETURNING value"));
    return value.value_or(0);
}

Result<std::int64_t> AccountRepository::sequence()
{
    TRY_ASSIGN(const auto value, m_db.value<std::int64_t>("SELECT value FROM sequence WHERE one = 1"));
    return value.value_or(0);
}

Result<QMap<QString, QString>> AccountRepository::conflictRules(AccountId id)
{
    TRY_ASSIGN(const auto pairs,
               m_db.rows("SELECT field, take FROM conflict_rules WHERE account_id = ? LIMIT 100", pairOf, id));
    return mapOf(pairs);
}

Status AccountRepository::setConflictRule(AccountId id, const QString &field, const std::optional<QString> &take,
                                          UtcMs now)
{
    if (!take)
        return m_db.run("DELETE FROM conflict_rules WHERE account_id = ? AND field = ?", id, field);
    return m_db.run(
        "INSERT INTO conflict_rules (account_id, field, take, created_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (account_id, field) DO UPDATE SET take = excluded.take, created_at = excluded.created_at",
        id, field, *take, now);
}

Result<SavedCategory> AccountRepository::saveCategory(AccountId id, const CategoryRecord &category)
{
    TRY_ASSIGN(const auto before,
               m_db.row(
                   "SELECT c.name, c.note, coalesce(p.external_id, '') FROM categories c "
                   "LEFT JOIN categories p ON p.id = c.parent_id WHERE c.account_id = ? AND c.external_id = ?",
                   [](const Statement &s) {
                       return QStringList{s.text(0), s.text(1), s.text(2)};
                   },
                   id, category.externalId));
    if (before && *before == QStringList{category.name, category.note, category.parentId})
        return SavedCategory::Unchanged;
    if (before) {
        TRY(m_db.run("UPDATE categories SET name = ?, note = ? WHERE account_id = ? AND external_id = ?", category.name,
                     category.note, id, category.externalId));
        return SavedCategory::Updated;
    }
    TRY(m_db.run("INSERT INTO categories (account_id, external_id, name, note) VALUES (?, ?, ?, ?)", id,
                 category.externalId, category.name, category.note));
    return SavedCategory::Created;
}

Status AccountRepository::setCategoryParent(AccountId id, const QString &externalId, const QString &parentId)
{
    return m_db.run(
        "UPDATE categories SET parent_id = (SELECT id FROM categories WHERE account_id = ? AND external_id = ?) "
        "WHERE account_id = ? AND external_id = ?",
        id, parentId, id, externalId);
}

Result<UtcMs> AccountRepository::credentialSavedAt(const QString &key)
{
    TRY_ASSIGN(const auto at, m_db.value<std::int64_t>("SELECT saved_at FROM credential_facts WHERE key = ?", key));
    return at.value_or(0);
}

Result<QList<CredentialFact>> AccountRepository::credentialFacts(const QString &keyPrefix)
{
    return m_db.rows(
        "SELECT key, saved_at, hash FROM credential_facts WHERE substr(key, 1, length(?1)) = ?1 ORDER BY key LIMIT "
        "1000",
        [](const Statement &row) {
            return CredentialFact{row.get<QString>(0), row.get<UtcMs>(1), row.get<QString>(2)};
        },
        keyPrefix);
}

Status AccountRepository::rememberCredential(const QString &key, UtcMs savedAt, const QString &hash)
{
    return m_db.run("INSERT INTO credential_facts (key, saved_at, hash) VALUES (?, ?, ?) "
                    "ON CONFLICT (key) DO UPDATE SET saved_at = excluded.saved_at, hash = excluded.hash",
                    key, savedAt, hash);
}

Status AccountRepository::forgetCredential(const QString &key)
{
    return m_db.run("DELETE FROM credential_facts WHERE key = ?", key);
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/retention.h"

#include "models/store/database.h"
#include "models/store/file_steps.h"
#include "models/store/id_by_time.h"
#include "models/store/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qsizetype saltBytes = 32;

// Deletes one stretch at a time until `most` rows are gone.
class Sweep
{
public:
    Sweep(Database &database, int most)
        : m_db(database)
        , m_left(most)
    {
    }

    template <typename... Values>
    Status run(std::string_view sql, const Values &...values)
    {
        if (m_left <= 0)
            return {};
        TRY(m_db.run(sql, values..., m_left));
        m_left -= static_cast<int>(m_db.changes());
        m_done += m_db.changes();
        return {};
    }
    std::int64_t done() const { return m_done; }

private:
    Database &m_db;
    int m_left;
    std::int64_t m_done = 0;
};

Status sweepRuns(Sweep &sweep, UtcMs before)
{
    return sweep.run(R"sql(DELETE FROM runs WHERE id IN (
            SELECT r.id FROM runs r INDEXED BY runs_started
            WHERE r.started_at < ? AND r.status NOT IN ('waiting', 'running')
              AND r.id NOT IN (SELECT (SELECT max(id) FROM runs WHERE account_id = a.id) FROM accounts a
                               UNION ALL
                               SELECT coalesce((SELECT max(id) FROM runs WHERE account_id = a.id AND dry_run = 0 AND
                                                status IN ('completed', 'partial', 'held', 'undone')), 0)
                               FROM accounts a)
            LIMIT ?))sql",
                     before);
}

} // namespace

Result<std::int64_t> expireLogs(Database &shop, UtcMs before, int most)
{
    TRY_ASSIGN(Transaction transaction, Transaction::begin(shop));
    Sweep sweep(shop, most);
    TRY_ASSIGN(const auto request, firstIdSince(shop, "requests", "at", before));
    TRY(sweep.run("DELETE FROM requests WHERE id IN (SELECT id FROM requests WHERE id < ? ORDER BY id LIMIT ?)",
                  request));
    TRY_ASSIGN(const auto change, firstIdSince(shop, "change_log", "at", before));
    TRY(sweep.run("DELETE FROM change_log WHERE id IN (SELECT id FROM change_log WHERE id < ? ORDER BY id LIMIT ?)",
                  change));
    TRY_ASSIGN(const auto delivery, firstIdSince(shop, "deliveries", "recorded_at", before));
    TRY(sweep.run("DELETE FROM deliveries WHERE id IN (SELECT id FROM deliveries NOT INDEXED WHERE id < ? AND "
                  "state NOT IN ('recorded', 'accepted', 'in_doubt') ORDER BY id LIMIT ?)",
                  delivery));
    TRY(sweep.run("DELETE FROM conflicts WHERE id IN (SELECT id FROM conflicts INDEXED BY conflicts_settled WHERE "
                  "state <> 'open' AND resolved_at < ? LIMIT ?)",
                  before));
    for (const auto *sql : {"DELETE FROM problems WHERE id IN (SELECT id FROM problems INDEXED BY problems_state WHERE "
                            "state = 'resolved' AND last_at < ? LIMIT ?)",
                            "DELETE FROM problems WHERE id IN (SELECT id FROM problems INDEXED BY problems_state WHERE "
                            "state = 'dismissed' AND last_at < ? LIMIT ?)"})
        TRY(sweep.run(sql, before));
    TRY(sweep.run(
        "DELETE FROM plans WHERE id IN (SELECT id FROM plans WHERE state <> 'open' AND settled_at < ? LIMIT ?)",
        before));
    TRY(sweepRuns(sweep, before));
    TRY(transaction.commit());
    return sweep.done();
}

QString hashedBuyer(const QString &name, const QByteArray &salt)
{
    const QString same = name.simplified().toCaseFolded();
    if (same.isEmpty())
        return {};
    const QByteArray hash = QMessageAuthenticationCode::hash(same.toUtf8(), salt, QCryptographicHash::Sha256);
    return u'#' + QString::fromLatin1(hash.toHex().left(16));
}

Result<std::int64_t> expirePersonalData(Database &shop, UtcMs before, const QByteArray &salt, int most)
{
    if (salt.size() < saltBytes)
        return makeError(ErrorCode::Internal, u"buyers are not hashed without a salt"_s);
    TRY_ASSIGN(Transaction transaction, Transaction::begin(shop));
    struct Buyer {
        OrderId order;
        QString name;
    };
    TRY_ASSIGN(const auto buyers,
               shop.rows(
                   "SELECT id, buyer FROM orders WHERE personal_expired = 0 AND "
                   "CASE WHEN placed_at > 0 THEN placed_at ELSE first_seen_at END < ? ORDER BY id LIMIT ?",
                   [](const Statement &s) {
                       return Buyer{s.get<OrderId>(0), s.text(1)};
                   },
                   before, most));
    // What buyers wrote of the goods they sent back; a backup may be from before there were returns.
    TRY_ASSIGN(const auto returns,
               shop.value<std::int64_t>("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'returns'"));
    if (returns)
        TRY(shop.run(R"sql(UPDATE returns SET lines =
            (SELECT json_group_array(json_remove(value, '$.note')) FROM json_each(returns.lines))
        WHERE id IN (SELECT id FROM returns INDEXED BY returns_placed WHERE placed_at < ? AND lines LIKE '%"note":%'
                     ORDER BY placed_at, id LIMIT ?))sql",
                     before, most));
    for (const Buyer &buyer : buyers) {
        TRY(shop.run("UPDATE orders SET buyer = ?, buyer_details = '{}', personal_expired = 1 WHERE id = ?",
                     hashedBuyer(buyer.name, salt), buyer.order));
    }
    Sweep sweep(shop, most - static_cast<int>(buyers.size()));
    TRY(sweep.run("UPDATE problems SET payload = '' WHERE id IN (SELECT id FROM problems WHERE payload <> '' AND "
                  "last_at < ? LIMIT ?)",
                  before));
    TRY(transaction.commit());
    return buyers.size() + sweep.done();
}

Result<std::int64_t> expireEvents(Database &inbox, const InboxRetention &retention, int most)
{
    TRY_ASSIGN(Transaction transaction, Transaction::begin(inbox));
    Sweep sweep(inbox, most);
    TRY_ASSIGN(const auto done, firstIdSince(inbox, "events", "received_at", retention.doneBefore));
    TRY(sweep.run("DELETE FROM events WHERE id IN (SELECT id FROM events NOT INDEXED WHERE id < ? AND state IN "
                  "('done', 'ignored', 'discarded') ORDER BY id LIMIT ?)",
                  done));
    TRY(sweep.run("DELETE FROM events WHERE id IN (SELECT id FROM events INDEXED BY events_quarantine WHERE "
                  "state = 'quarantined' AND received_at < ? LIMIT ?)",
                  retention.quarantinedBefore));
    TRY(sweep.run(
        "DELETE FROM events WHERE id IN (SELECT id FROM (SELECT id FROM events INDEXED BY events_quarantine WHERE "
        "state = 'quarantined' ORDER BY received_at DESC LIMIT -1 OFFSET ?) LIMIT ?)",
        retention.mostQuarantined));
    // What could not be processed for so long will not be: its account polls, and the body may name a buyer.
    TRY_ASSIGN(const auto personal, firstIdSince(inbox, "events", "received_at", retention.personalBefore));
    TRY(sweep.run(
        "UPDATE events SET state = CASE WHEN state IN ('received', 'failed', 'dead') THEN 'discarded' ELSE state "
        "END, body = x'', headers = '' WHERE id IN (SELECT id FROM events NOT INDEXED WHERE id < ? AND "
        "length(body) > 0 ORDER BY id LIMIT ?)",
        personal));
    TRY(transaction.commit());
    return sweep.done();
}

Result<QByteArray> personalSalt(const QString &file)
{
    QFile in(file);
    if (in.exists()) {
        if (!in.open(QIODevice::ReadOnly))
            return makeError(ErrorCode::Storage, u"%1 cannot be read: %2"_s.arg(file, in.errorString()));
        const QByteArray salt = in.read(saltBytes);
        if (salt.size() == saltBytes)
            return salt; // a shorter one was never used: its writing was cut off
    }
    QByteArray salt(saltBytes, '\0');
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(salt.data()),
                                         reinterpret_cast<quint32 *>(salt.data() + salt.size()));
    const QString part = file + u".part"_s;
    TRY(makePrivateFile(part));
    {
        QFile out(part);
        if (!out.open(QIODevice::WriteOnly) || out.write(salt) != salt.size() || !out.flush())
            return makeError(ErrorCode::Storage, u"%1 cannot be written: %2"_s.arg(part, out.errorString()));
    }
    TRY(syncFile(part));
    TRY(moveFile(part, file));
    TRY(syncFolder(QFileInfo(file).absolutePath()));
    return salt;
}

} // namespace evenstock

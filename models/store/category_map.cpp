// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/category_map.h"

#include "models/store/database.h"

#include <QSet>

#include <string>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// Every category that goes somewhere, the line it follows and how far above that is. Those below a mapped one go where
// it goes unless they have a line of their own.
constexpr const char *mappedSql = R"sql(WITH RECURSIVE mapped (id, line, target, depth) AS (
        SELECT source_id, source_id, target, 0 FROM category_map WHERE account_id = ?1
        UNION
        SELECT c.id, m.line, m.target, m.depth + 1 FROM mapped m JOIN categories c ON c.parent_id = m.id
        WHERE m.depth < 50 AND NOT EXISTS (
            SELECT 1 FROM category_map own WHERE own.account_id = ?1 AND own.source_id = c.id)))sql";

} // namespace

Result<QMap<QString, QString>> CategoryMap::of(AccountId account)
{
    QMap<QString, QString> map;
    TRY_ASSIGN(const auto any, m_db.value<int>("SELECT 1 FROM category_map WHERE account_id = ? LIMIT 1", account));
    if (!any)
        return map;
    // The owner's own lines first: should the limit be reached, those are not what is left out.
    TRY_ASSIGN(Statement lines, m_db.prepare(std::string(mappedSql) + R"sql(
        SELECT c.external_id, m.target FROM mapped m JOIN categories c ON c.id = m.id ORDER BY m.depth, c.id
        LIMIT 100000)sql"));
    QSet<QString> ambiguous;
    lines.query(account);
    while (lines.next()) {
        const auto known = map.constFind(lines.text(0));
        if (known == map.constEnd())
            map.insert(lines.text(0), lines.text(1));
        else if (known.value() != lines.text(1))
            ambiguous.insert(lines.text(0));
    }
    TRY(lines.finish());
    for (const QString &number : std::as_const(ambiguous))
        map.remove(number);
    return map;
}

// Between the categories that follow the line of `source` and those of other lines.
Result<std::optional<CategoryMap::Clash>> CategoryMap::clash(AccountId account, std::int64_t source)
{
    return m_db.row(
        std::string(mappedSql) + R"sql(
        SELECT c.external_id, c.name, coalesce(a.name, '') FROM mapped m JOIN categories c ON c.id = m.id
        JOIN categories o ON o.external_id = c.external_id AND o.id <> c.id
        JOIN mapped x ON x.id = o.id AND x.target <> m.target
        LEFT JOIN accounts a ON a.id = o.account_id
        WHERE m.line = ?2 ORDER BY m.depth, c.id LIMIT 1)sql",
        [](const Statement &s) { return Clash{.externalId = s.text(0), .name = s.text(1), .owner = s.text(2)}; },
        account, source);
}

Result<std::int64_t> CategoryMap::rowOf(const CategoryKey &key)
{
    const auto row =
        key.account ? m_db.value<std::int64_t>("SELECT id FROM categories WHERE account_id = ? AND external_id = ?",
                                               key.account, key.externalId)
                    : m_db.value<std::int64_t>("SELECT id FROM categories WHERE account_id IS NULL AND external_id = ?",
                                               key.externalId);
    TRY(row);
    return row->value_or(0);
}

Result<QString> CategoryMap::set(AccountId account, const CategoryKey &source, const QString &target)
{
    TRY_ASSIGN(std::int64_t row, rowOf(source));
    if (row == 0 && source.account)
        return makeError(ErrorCode::NotFound, u"the channel has no category %1"_s.arg(source.externalId),
                         source.externalId);
    if (row == 0 && target.isEmpty())
        return QString();
    if (row == 0) { // a word of the owner's
        TRY(m_db.run("INSERT INTO categories (account_id, external_id, name) VALUES (NULL, ?1, ?1)",
                     source.externalId));
        row = m_db.lastInsertId();
    }
    TRY_ASSIGN(
        const auto before,
        m_db.value<QString>("SELECT target FROM category_map WHERE account_id = ? AND source_id = ?", account, row));
    if (target.isEmpty()) {
        TRY(m_db.run("DELETE FROM category_map WHERE account_id = ? AND source_id = ?", account, row));
        return before.value_or(QString());
    }
    TRY(m_db.run("INSERT INTO category_map (account_id, source_id, target) VALUES (?, ?, ?) "
                 "ON CONFLICT (account_id, source_id) DO UPDATE SET target = excluded.target",
                 account, row, target));
    // Products hold the id alone, also of what lies below.
    TRY_ASSIGN(const auto other, clash(account, row));
    if (!other)
        return before.value_or(QString());
    if (before)
        TRY(m_db.run("UPDATE category_map SET target = ? WHERE account_id = ? AND source_id = ?", *before, account,
                     row));
    else
        TRY(m_db.run("DELETE FROM category_map WHERE account_id = ? AND source_id = ?", account, row));
    const QString owner = other->owner.isEmpty() ? u"your own"_s : other->owner;
    if (other->externalId == source.externalId)
        return makeError(ErrorCode::InvalidRequest,
                         u"the category %1 of %2 goes elsewhere already, and products hold only its number"_s.arg(
                             other->externalId, owner),
                         source.externalId);
    return makeError(
        ErrorCode::InvalidRequest,
        u"below it lies %1 (%2), and the category %2 of %3 goes elsewhere already; products hold only the "
        "number: give lines to the others below it one by one"_s.arg(other->name, other->externalId, owner),
        source.externalId);
}

Result<QStringList> CategoryMap::lacking(AccountId retailer, AccountId wholesaler, bool all)
{
    const std::string sql = std::string(R"sql(SELECT DISTINCT c.external_id FROM listings l
        JOIN products p ON p.id = l.product_id
        JOIN listings w ON w.product_id = p.id AND w.account_id = ?2 AND w.link = 'linked'
        JOIN categories c ON c.account_id = ?2 AND c.external_id = p.category
        WHERE l.account_id = ?1 AND l.link = 'linked')sql") +
                            (all ? "" : " AND l.status = 'creating'") + // of few: by their index
                            R"sql( AND NOT EXISTS (
            SELECT 1 FROM category_map m WHERE m.account_id = ?1 AND m.source_id = c.id)
        ORDER BY c.id LIMIT 500)sql";
    return m_db.rows(
        sql, [](const Statement &s) { return s.text(0); }, retailer, wholesaler);
}

Result<CategoryMap::Ancestry> CategoryMap::ancestry(AccountId retailer, const CategoryKey &category)
{
    TRY_ASSIGN(const std::int64_t row, rowOf(category));
    struct Step {
        QString id, name, target;
    };
    TRY_ASSIGN(const auto steps, m_db.rows(R"sql(
        WITH RECURSIVE above (id, depth) AS (
            SELECT ?2, 0
            UNION
            SELECT c.parent_id, a.depth + 1 FROM above a JOIN categories c ON c.id = a.id
            WHERE c.parent_id IS NOT NULL AND a.depth < 50)
        SELECT c.external_id, c.name, coalesce(m.target, '') FROM above a JOIN categories c ON c.id = a.id
        LEFT JOIN category_map m ON m.source_id = c.id AND m.account_id = ?1
        ORDER BY a.depth LIMIT 60)sql",
                                           [](const Statement &s) {
                                               return Step{s.text(0), s.text(1), s.text(2)};
                                           },
                                           retailer, row));
    Ancestry ancestry;
    for (const Step &step : steps) {
        if (!step.target.isEmpty()) {
            ancestry.under = step.target;
            break;
        }
        ancestry.steps.prepend({step.id, step.name});
    }
    return ancestry;
}

Result<bool> CategoryMap::mayHold(AccountId account, const QString &externalId)
{
    TRY_ASSIGN(const std::int64_t row, rowOf({account, externalId}));
    if (row != 0)
        return true;
    TRY_ASSIGN(const auto any, m_db.value<int>("SELECT 1 FROM categories WHERE account_id = ? LIMIT 1", account));
    return !any.has_value();
}

Result<UtcMs> CategoryMap::readAt(AccountId account)
{
    TRY_ASSIGN(const auto at,
               m_db.value<std::int64_t>("SELECT categories_read_at FROM accounts WHERE id = ?", account));
    return at.value_or(0);
}

Status CategoryMap::setReadAt(AccountId account, UtcMs at)
{
    return m_db.run("UPDATE accounts SET categories_read_at = ? WHERE id = ?", at, account);
}

} // namespace evenstock

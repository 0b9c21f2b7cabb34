// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/catalogue_filter.h"

#include "models/store/database.h"
#include "models/store/search_text.h"

#include <QHash>

#include <algorithm>

namespace evenstock {

namespace {

// Builds the sets of one filter on one connection.
class Matcher
{
public:
    Matcher(Database &database, const CatalogueFilter &filter, qsizetype size)
        : m_db(database)
        , m_filter(filter)
        , m_size(size)
    {
    }
    Result<QBitArray> all();

private:
    template <typename... Values>
    Status add(QBitArray &set, std::string_view sql, const Values &...values)
    {
        TRY_ASSIGN(Statement ids, m_db.prepare(sql));
        ids.query(values...);
        while (ids.next()) {
            const qint64 id = ids.int64(0);
            if (id > 0 && id < m_size) // a product may have come since the size was taken
                set.setBit(id);
        }
        return ids.finish();
    }
    template <typename... Values>
    Status keep(QBitArray &set, std::string_view sql, const Values &...values)
    {
        QBitArray only(m_size);
        TRY(add(only, sql, values...));
        set &= only;
        return {};
    }
    Status keepText(QBitArray &set);
    Status keepBranch(QBitArray &set);
    Status keepStock(QBitArray &set);
    Status keepListings(QBitArray &set);
    Status addAccount(QBitArray &set, AccountId account);
    Status addStatus(QBitArray &set, AccountId account);
    Status addMark(QBitArray &set, AccountId account);
    Status keepUnsettled(QBitArray &set);
    Result<QBitArray> listedOn(AccountId account);
    Result<QBitArray> listedSomewhere();

    Database &m_db;
    const CatalogueFilter &m_filter;
    qsizetype m_size;
    QList<AccountId> m_accounts = {};
};

Status Matcher::keepText(QBitArray &set)
{
    const auto expression = searchExpression(m_filter.text);
    if (!expression) {
        set.fill(false);
        return {};
    }
    QBitArray found(m_size);
    TRY_ASSIGN(Statement find,
               m_db.prepare("SELECT collect_ids(rowid, ?) FROM products_fts WHERE products_fts MATCH ?"));
    TRY(find.run(&found, *expression));
    set &= found;
    return {};
}

// Numbers of categories are the accounts' own: those of another account do not count, where they are the same.
Status Matcher::keepBranch(QBitArray &set)
{
    const CategoryKey &branch = *m_filter.branch;
    TRY(keep(set, R"sql(WITH RECURSIVE below (id, external_id) AS (
            SELECT id, external_id FROM categories WHERE account_id IS ?1 AND external_id = ?2
            UNION SELECT c.id, c.external_id FROM below b JOIN categories c ON c.parent_id = b.id)
        SELECT p.id FROM below b CROSS JOIN products p ON p.category = b.external_id)sql",
             branch.account, branch.externalId));
    if (!branch.account)
        return {};
    TRY_ASSIGN(const QBitArray listed, listedOn(branch.account));
    set &= listed;
    return {};
}

Status Matcher::keepStock(QBitArray &set)
{
    switch (m_filter.stock) {
    case StockLevel::Any:
        return {};
    case StockLevel::None:
        return keep(set, "SELECT id FROM products WHERE on_hand_milli = 0");
    case StockLevel::Low:
        return keep(set, "SELECT id FROM products WHERE on_hand_milli > 0 AND on_hand_milli <= ?", m_filter.lowStock);
    case StockLevel::Some:
        return keep(set, "SELECT id FROM products WHERE on_hand_milli > 0");
    }
    return {};
}

Result<QBitArray> Matcher::listedOn(AccountId account)
{
    QBitArray set(m_size);
    TRY(add(set, "SELECT product_id FROM listings WHERE account_id = ? AND product_id > 0 AND link = 'linked'",
            account));
    return set;
}

Result<QBitArray> Matcher::listedSomewhere()
{
    QBitArray set(m_size);
    for (const AccountId account : m_accounts) {
        TRY_ASSIGN(const QBitArray listed, listedOn(account));
        set |= listed;
    }
    return set;
}

Status Matcher::addStatus(QBitArray &set, AccountId account)
{
    if (*m_filter.status != ListingStatus::Active)
        return add(set,
                   "SELECT product_id FROM listings INDEXED BY listings_not_active WHERE account_id = ? AND status = ? "
                   "AND status <> 'active' AND link = 'linked'",
                   account, listingStatusName(*m_filter.status));
    TRY_ASSIGN(QBitArray active, listedOn(account));
    QBitArray others(m_size);
    TRY(add(others,
            "SELECT product_id FROM listings INDEXED BY listings_not_active WHERE account_id = ? "
            "AND status <> 'active' AND link = 'linked'",
            account));
    set |= active & ~others;
    return {};
}

// Only listings with something open about them are judged one by one; all others of an account are alike.
Status Matcher::addMark(QBitArray &set, AccountId account)
{
    if (*m_filter.mark == ListingMark::NotListed) {
        TRY_ASSIGN(QBitArray listed, listedOn(account));
        TRY(add(listed,
                "SELECT product_id FROM listings INDEXED BY listings_duplicate WHERE account_id = ? "
                "AND status = 'active' AND link = 'duplicate' AND product_id > 0",
                account));
        set |= ~listed;
        return {};
    }
    TRY_ASSIGN(const auto notable,
               m_db.rows(R"sql(SELECT l.id, l.product_id FROM listings l WHERE )sql" EVENSTOCK_LISTING_COUNTS
                         R"sql(AND l.id IN (
            SELECT id FROM listings INDEXED BY listings_duplicate WHERE account_id = ?1 AND link = 'duplicate'
            UNION ALL
            SELECT id FROM listings INDEXED BY listings_dirty WHERE account_id = ?1 AND dirty > 0
            UNION ALL
            SELECT id FROM listings INDEXED BY listings_unconfirmed WHERE account_id = ?1 AND trust <> 'confirmed'
            UNION ALL
            SELECT l.id FROM listings l INDEXED BY listings_unsure WHERE l.account_id = ?1 AND )sql" EVENSTOCK_LISTING_UNSURE
                         R"sql(
            UNION ALL
            SELECT id FROM listings INDEXED BY listings_not_active WHERE account_id = ?1 AND status <> 'active'
            UNION ALL SELECT listing_id FROM conflicts WHERE account_id = ?1 AND state = 'open'
            UNION ALL SELECT k.listing_id FROM kept_changes k CROSS JOIN listings l ON l.id = k.listing_id
                WHERE l.account_id = ?1
            UNION ALL SELECT listing_id FROM problems WHERE account_id = ?1 AND state = 'open'))sql",
                         [](const Statement &s) { return std::pair(s.get<ListingId>(0), s.int64(1)); }, account));
    TRY_ASSIGN(Statement find, m_db.prepare(EVENSTOCK_LISTING_STATE "WHERE l.id = ?"));
    QHash<qint64, ListingMark> judged; // as the row shows it: of a listing and its duplicates the most urgent
    for (const auto &[listing, product] : notable) {
        if (product <= 0 || product >= m_size)
            continue;
        TRY_ASSIGN(const bool found, find.first(listing));
        ListingMark &mark = judged[product];
        if (found)
            mark = std::max(mark, markOf(listingStateOf(find)));
    }
    TRY(find.finish());
    QBitArray others(m_size, true);
    for (auto it = judged.cbegin(); it != judged.cend(); ++it) {
        others.clearBit(it.key());
        if (it.value() == *m_filter.mark)
            set.setBit(it.key());
    }
    TRY_ASSIGN(const auto plain,
               m_db.row(
                   "SELECT enabled, state FROM accounts WHERE id = ?",
                   [](const Statement &s) {
                       return markOf({.accountEnabled = s.flag(0), .accountSignedIn = s.text(1) != u"unauthorized"});
                   },
                   account));
    if (plain == m_filter.mark) {
        TRY_ASSIGN(const QBitArray listed, listedOn(account));
        set |= listed & others;
    }
    return {};
}

Status Matcher::addAccount(QBitArray &set, AccountId account)
{
    QBitArray fits(m_size);
    if (m_filter.status) {
        TRY(addStatus(fits, account));
    } else if (!m_filter.mark) {
        TRY_ASSIGN(fits, listedOn(account));
    }
    if (m_filter.mark) {
        QBitArray marked(m_size);
        TRY(addMark(marked, account));
        if (m_filter.status)
            fits &= marked;
        else
            fits = marked;
    }
    set |= fits;
    return {};
}

Status Matcher::keepListings(QBitArray &set)
{
    if (m_filter.listed != ListedOn::Anything) {
        TRY_ASSIGN(const QBitArray listed, listedSomewhere());
        set &= m_filter.listed == ListedOn::Somewhere ? listed : ~listed;
    }
    if (!m_filter.account && !m_filter.status && !m_filter.mark)
        return {};
    QBitArray fits(m_size);
    for (const AccountId account : m_filter.account ? QList<AccountId>{m_filter.account} : m_accounts)
        TRY(addAccount(fits, account));
    set &= fits;
    return {};
}

Status Matcher::keepUnsettled(QBitArray &set)
{
    QBitArray unsettled(m_size);
    for (const AccountId account : m_filter.account ? QList<AccountId>{m_filter.account} : m_accounts)
        TRY(add(unsettled, "SELECT l.product_id " EVENSTOCK_LISTINGS_UNSETTLED, account));
    set &= unsettled;
    return {};
}

Result<QBitArray> Matcher::all()
{
    TRY_ASSIGN(m_accounts, m_db.rows("SELECT id FROM accounts ORDER BY id LIMIT 1000",
                                     [](const Statement &s) { return s.get<AccountId>(0); }));
    QBitArray set(m_size, true);
    set.clearBit(0);
    if (m_filter.listed == ListedOn::Nowhere || m_filter.mark == ListingMark::NotListed) // a complement: of what exists
        TRY(keep(set, "SELECT id FROM products WHERE on_hand_milli >= 0"));
    if (!m_filter.text.trimmed().isEmpty())
        TRY(keepText(set));
    if (m_filter.category)
        TRY(keep(set, "SELECT id FROM products WHERE category = ?", *m_filter.category));
    if (m_filter.branch)
        TRY(keepBranch(set));
    if (m_filter.updatedSince > 0)
        TRY(keep(set, "SELECT id FROM products WHERE updated_at >= ?", m_filter.updatedSince));
    TRY(keepStock(set));
    if (m_filter.conflict == WithConflict::Open)
        TRY(keep(set, "SELECT l.product_id FROM conflicts c JOIN listings l ON l.id = c.listing_id "
                      "WHERE c.state = 'open' AND l.link = 'linked'"));
    if (m_filter.agreement == Agreement::Lacking)
        TRY(keepUnsettled(set));
    TRY(keepListings(set));
    return set;
}

} // namespace

bool CatalogueFilter::isEmpty() const
{
    return text.trimmed().isEmpty() && !account && !status && !mark && listed == ListedOn::Anything && !category &&
           !branch && stock == StockLevel::Any && conflict == WithConflict::Any && agreement == Agreement::Any &&
           updatedSince == 0;
}

Result<QBitArray> productsMatching(Database &database, const CatalogueFilter &filter)
{
    TRY_ASSIGN(const auto newest, database.value<qint64>("SELECT max(id) FROM products"));
    return Matcher(database, filter, newest.value_or(0) + 1).all();
}

} // namespace evenstock

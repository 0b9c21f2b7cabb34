// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/catalogue_queries.h"

#include "models/store/card_facts.h"
#include "models/store/catalogue_order.h"
#include "models/store/category_queries.h"
#include "models/store/database.h"
#include "models/store/json_text.h"
#include "models/store/search_text.h"
#include "models/store/transaction.h"

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QString keyOf(const CatalogueRow &row, CatalogueSort sort)
{
    switch (sort) {
    case CatalogueSort::Sku:
        return pageKeyText(row.sku, row.id.value);
    case CatalogueSort::Title:
        return pageKeyText(row.title, row.id.value);
    case CatalogueSort::Updated:
        return pageKeyText(row.updatedAt, row.id.value);
    case CatalogueSort::OnHand:
        return pageKeyText(row.onHand.milli, row.id.value);
    case CatalogueSort::Price:
        return pageKeyText(row.price.minor, row.id.value);
    case CatalogueSort::Category:
        return pageKeyText(row.category, row.id.value);
    }
    return {};
}

CatalogueRow rowOf(const Statement &s)
{
    return {.id = s.get<ProductId>(0),
            .sku = s.text(1),
            .title = s.text(2),
            .onHand = s.quantity(3),
            .available = s.quantity(3),
            .unit = s.text(4),
            .price = {s.int64(5), s.text(6)},
            .category = s.text(7),
            .condition = s.text(10),
            .attributes = s.text(11),
            .image = stringsFrom(s.text(8)).value(0),
            .updatedAt = s.int64(9)};
}

// One sign an account: beside a duplicate, the more urgent of both.
void addMark(QList<ChannelMark> &marks, const ListingState &state)
{
    const ChannelMark mark{state.account, state.listing, markOf(state), state.status, state.trust, state.link};
    for (ChannelMark &known : marks) {
        if (known.account == mark.account) {
            if (known.mark < mark.mark)
                known = mark;
            return;
        }
    }
    marks.append(mark);
}

// The words for the numbers that rows hold as their category. Rows of one page share most of them.
class CategoryWords
{
public:
    static Result<CategoryWords> open(Database &database)
    {
        TRY_ASSIGN(const auto any, database.value<qint64>("SELECT max(id) FROM categories"));
        TRY_ASSIGN(const auto kept, database.value<int>("SELECT 1 FROM categories WHERE account_id IS NULL LIMIT 1"));
        return CategoryWords(database, any.value_or(0) > 0, kept.has_value());
    }

    Status name(CatalogueRow &row)
    {
        if (!m_any || row.category.isEmpty())
            return {};
        QStringList names;
        for (const ChannelMark &mark : row.marks) {
            TRY_ASSIGN(const QString word, ofAccount(mark.account, row.category));
            if (!word.isEmpty() && !names.contains(word))
                names.append(word);
        }
        row.categoryName = names.value(0);
        if (names.size() != 1) { // no channel that lists it knows the number: one that was removed may have
            if (names.isEmpty() && !m_anyKept)
                return {};
            TRY_ASSIGN(row.categoryName, CategoryQueries(m_db).nameFor(row.id, row.category));
        }
        return {};
    }

private:
    CategoryWords(Database &database, bool any, bool anyKept)
        : m_db(database)
        , m_any(any)
        , m_anyKept(anyKept)
    {
    }

    Result<QString> ofAccount(AccountId account, const QString &category)
    {
        const auto key = std::pair(account.value, category);
        if (const auto known = m_known.constFind(key); known != m_known.constEnd())
            return *known;
        TRY_ASSIGN(const auto name,
                   m_db.value<QString>("SELECT name FROM categories WHERE account_id = ? AND external_id = ?", account,
                                       category));
        return *m_known.insert(key, name.value_or(QString()));
    }

    Database &m_db;
    bool m_any;
    bool m_anyKept; // of accounts that were removed
    QHash<std::pair<qint64, QString>, QString> m_known;
};

} // namespace

Result<Page<CatalogueRow>> CatalogueQueries::page(const CatalogueQuery &query, const PageRequest &request)
{
    std::optional<PageKey> after;
    if (!request.after.isEmpty()) {
        TRY_ASSIGN(after,
                   parsePageKey(request.after, sortsByText(query.sort) ? PageKeyKind::Text : PageKeyKind::Number));
    }
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db)); // ids and rows of the same moment
    const auto limit = static_cast<size_t>(request.rows());
    std::vector<ProductId> ids;
    TRY(eachProduct(m_db, query, after, request.rows() + 1,
                    {.expect = [&ids](qsizetype count) { ids.reserve(static_cast<size_t>(count)); },
                     .take =
                         [&ids](ProductId id) {
                             ids.push_back(id);
                             return true;
                         }},
                    {}));
    const bool more = ids.size() > limit;
    ids.resize(std::min(ids.size(), limit));
    Page<CatalogueRow> page;
    TRY_ASSIGN(page.rows, rows(ids));
    if (more && !page.rows.isEmpty())
        page.next = keyOf(page.rows.last(), query.sort);
    return page;
}

Result<CatalogueIndex> CatalogueQueries::index(const CatalogueQuery &query, const std::stop_token &stop)
{
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    CatalogueIndex index;
    TRY(eachProduct(m_db, query, std::nullopt, std::numeric_limits<qsizetype>::max(),
                    {.expect = [&index](qsizetype count) { index.ids.reserve(count); }, // growing would hold it twice
                     .take =
                         [&index](ProductId id) {
                             index.ids.append(id);
                             return true;
                         }},
                    stop));
    return index;
}

Result<bool> CatalogueQueries::isIndex(const ProductIdList &ids, const CatalogueQuery &query,
                                       const std::stop_token &stop)
{
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db));
    qsizetype place = 0;
    bool isSame = true;
    TRY(eachProduct(m_db, query, std::nullopt, std::numeric_limits<qsizetype>::max(),
                    {.expect = [](qsizetype) {},
                     .take =
                         [&](ProductId id) {
                             isSame = place < ids.size() && ids[place++] == id;
                             return isSame;
                         }},
                    stop));
    return isSame && place == ids.size();
}

Result<QList<CatalogueRow>> CatalogueQueries::rows(std::span<const ProductId> ids)
{
    TRY_ASSIGN(Statement product,
               m_db.prepare("SELECT id, sku, title, on_hand_milli, unit, price_minor, currency, category, images, "
                            "updated_at, condition, " EVENSTOCK_CARD_FACTS " FROM products p WHERE id = ?"));
    TRY_ASSIGN(Statement listings, m_db.prepare(EVENSTOCK_LISTING_STATE
                                                "WHERE l.product_id = ? AND " EVENSTOCK_LISTING_COUNTS "LIMIT 1000"));
    TRY_ASSIGN(CategoryWords words, CategoryWords::open(m_db));
    QList<CatalogueRow> rows;
    for (const ProductId id : ids.first(std::min<size_t>(ids.size(), mostRows))) {
        TRY_ASSIGN(const bool found, product.first(id));
        if (!found)
            continue;
        CatalogueRow row = rowOf(product);
        Quantity waiting;
        listings.query(id);
        while (listings.next()) {
            const ListingState state = listingStateOf(listings);
            if (state.link == LinkState::Linked)
                waiting += state.pendingDrop;
            addMark(row.marks, state);
        }
        TRY(listings.finish());
        row.available = std::max(Quantity{}, row.onHand - waiting);
        TRY(words.name(row));
        rows.append(row);
    }
    TRY(product.finish());
    return rows;
}

Result<QList<CatalogueRow>> CatalogueQueries::find(const QString &text, int limit)
{
    const QString typed = text.trimmed();
    const auto id = [](const Statement &s) { return s.get<ProductId>(0); };
    std::vector<ProductId> ids;
    const auto add = [&](const QList<ProductId> &found) {
        for (const ProductId product : found) {
            if (ids.size() < static_cast<size_t>(limit) && std::find(ids.begin(), ids.end(), product) == ids.end())
                ids.push_back(product);
        }
    };
    TRY_ASSIGN(const auto first, foremostProducts(m_db, typed));
    add(QList<ProductId>(first.begin(), first.end()));
    if (const auto expression = searchExpression(typed)) {
        TRY_ASSIGN(const auto found,
                   m_db.rows("SELECT rowid FROM products_fts WHERE products_fts MATCH ? ORDER BY rowid LIMIT ?", id,
                             *expression, limit));
        add(found);
    }
    return rows(ids);
}

Result<std::int64_t> CatalogueQueries::count()
{
    TRY_ASSIGN(const auto count, m_db.value<std::int64_t>("SELECT count(*) FROM products"));
    return count.value_or(0);
}

Result<QStringList> CatalogueQueries::categories()
{
    TRY_ASSIGN(Statement next,
               m_db.prepare("SELECT category FROM products WHERE category > ? ORDER BY category LIMIT 1"));
    QStringList names;
    QString last;
    while (names.size() < mostRows) {
        TRY_ASSIGN(const bool found, next.first(last));
        if (!found)
            break;
        last = next.text(0);
        names.append(last);
    }
    TRY(next.finish());
    return names;
}

Result<std::optional<ProductId>> CatalogueQueries::idOf(const QString &sku)
{
    return m_db.value<ProductId>("SELECT id FROM products WHERE sku = ?", sku);
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/catalogue_queries.h"

#include "models/store/card_facts.h"
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

constexpr qsizetype few = 5000;      // so many products are sorted here, more are met along the index of the sort value
constexpr size_t mostBegun = 20;     // products whose SKU begins with what was typed stand before others that have it
constexpr qsizetype fewestBegun = 3; // letters of such a beginning
constexpr int stopEvery = 4096;      // rows between two looks at the stop token
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

enum class KeyFolding { None, Ascii }; // of the column's collation: NOCASE folds ASCII letters

struct SortColumn {
    const char *name;
    bool isText;
    KeyFolding folding;
};

constexpr SortColumn columnOf(CatalogueSort sort)
{
    switch (sort) {
    case CatalogueSort::Sku:
        return {"sku", true, KeyFolding::None};
    case CatalogueSort::Title:
        return {"title", true, KeyFolding::Ascii};
    case CatalogueSort::Updated:
        return {"updated_at", false, KeyFolding::None};
    case CatalogueSort::OnHand:
        return {"on_hand_milli", false, KeyFolding::None};
    case CatalogueSort::Price:
        return {"price_minor", false, KeyFolding::None};
    case CatalogueSort::Category:
        return {"category", true, KeyFolding::Ascii};
    }
    return {"sku", true, KeyFolding::None};
}

// Steps along the index of one sort value, from a place on. `SELECT id, value`.
class Walk
{
public:
    static Result<Walk> from(Database &database, const CatalogueQuery &query, const std::optional<PageKey> &after)
    {
        const SortColumn column = columnOf(query.sort);
        const bool rising = query.order == SortOrder::Ascending;
        const std::string name(column.name);
        TRY_ASSIGN(Statement statement, database.prepare("SELECT id, " + name + " FROM products WHERE (" + name +
                                                         ", id) " + (rising ? ">" : "<") + " (?, ?) ORDER BY " + name +
                                                         (rising ? "" : " DESC") + ", id" + (rising ? "" : " DESC")));
        if (after && column.isText)
            statement.query(after->text, after->id);
        else if (after)
            statement.query(after->number, after->id);
        else if (!rising && column.isText)
            statement.query(QByteArray(""), most); // a blob comes after every text
        else if (!rising)
            statement.query(most, most);
        else if (column.isText)
            statement.query(QString(), 0);
        else
            statement.query(std::numeric_limits<std::int64_t>::min(), 0);
        return Walk(std::move(statement));
    }

    bool next() { return m_statement.next(); }
    qint64 id() const { return m_statement.int64(0); }
    Status finish() { return m_statement.finish(); }

private:
    explicit Walk(Statement statement)
        : m_statement(std::move(statement))
    {
    }
    Statement m_statement;
};

struct Sortable {
    QByteArray text;
    std::int64_t number = 0;
    std::int64_t id = 0;
    auto operator<=>(const Sortable &other) const
    {
        if (const int order = text.compare(other.text); order != 0)
            return order <=> 0;
        return std::pair(number, id) <=> std::pair(other.number, other.id);
    }
    bool operator==(const Sortable &) const = default;
};

// As the collation of the column compares.
QByteArray collated(const QString &text, KeyFolding folding)
{
    const QByteArray bytes = text.toUtf8();
    return folding == KeyFolding::Ascii ? bytes.toLower() : bytes; // toLower() of bytes folds ASCII only
}

Result<std::vector<ProductId>> sorted(Database &database, const CatalogueQuery &query, const QBitArray &set,
                                      const std::optional<PageKey> &after)
{
    const SortColumn column = columnOf(query.sort);
    TRY_ASSIGN(Statement find, database.prepare("SELECT " + std::string(column.name) + " FROM products WHERE id = ?"));
    std::vector<Sortable> found;
    for (qsizetype id = 0; id < set.size(); ++id) {
        if (!set.testBit(id))
            continue;
        TRY_ASSIGN(const bool exists, find.first(id));
        if (exists)
            found.push_back({.text = column.isText ? collated(find.text(0), column.folding) : QByteArray(),
                             .number = column.isText ? 0 : find.int64(0),
                             .id = id});
    }
    TRY(find.finish());
    std::sort(found.begin(), found.end());
    if (query.order == SortOrder::Descending)
        std::reverse(found.begin(), found.end());
    auto start = found.cbegin();
    if (after) {
        const Sortable place{.text = collated(after->text, column.folding), .number = after->number, .id = after->id};
        start = query.order == SortOrder::Ascending
                    ? std::upper_bound(found.cbegin(), found.cend(), place)
                    : std::upper_bound(found.cbegin(), found.cend(), place, std::greater<>());
    }
    std::vector<ProductId> ids;
    for (; start != found.cend(); ++start)
        ids.push_back(ProductId{start->id});
    return ids;
}

// Where the ids of a list go, one by one.
struct Taker {
    std::function<void(qsizetype)> expect; // so many come at most
    std::function<bool(ProductId)> take;   // false: enough
};

// The products in the order of the index.
Status walk(Database &database, const CatalogueQuery &query, const std::optional<QBitArray> &set,
            const std::optional<PageKey> &after, const Taker &taker, const std::stop_token &stop)
{
    TRY_ASSIGN(Walk walk, Walk::from(database, query, after));
    if (set) {
        taker.expect(set->count(true));
    } else {
        TRY_ASSIGN(const auto newest, database.value<std::int64_t>("SELECT max(id) FROM products"));
        taker.expect(static_cast<qsizetype>(newest.value_or(0)));
    }
    for (int row = 0; walk.next(); ++row) {
        if (row % stopEvery == 0 && stop.stop_requested()) {
            TRY(walk.finish());
            return makeError(ErrorCode::Cancelled, u"another list is wanted"_s);
        }
        const qint64 id = walk.id();
        if ((!set || (id < set->size() && set->testBit(id))) && !taker.take(ProductId{id}))
            break;
    }
    return walk.finish();
}

// What a text names exactly: its SKU, an EAN, a number on a channel.
Result<std::vector<ProductId>> namedBy(Database &database, const QString &typed)
{
    const auto id = [](const Statement &s) { return s.get<ProductId>(0); };
    std::vector<ProductId> ids;
    const auto add = [&ids](const QList<ProductId> &found) {
        for (const ProductId product : found) {
            if (std::find(ids.begin(), ids.end(), product) == ids.end())
                ids.push_back(product);
        }
    };
    for (const QString &sku : {typed, typed.toUpper()}) {
        TRY_ASSIGN(const auto bySku, database.rows("SELECT id FROM products WHERE sku = ?", id, sku));
        add(bySku);
    }
    TRY_ASSIGN(const auto byEan,
               database.rows("SELECT product_id FROM product_eans WHERE ean = ? LIMIT 10", id, typed));
    add(byEan);
    TRY_ASSIGN(const auto byExternal,
               database.rows("SELECT l.product_id FROM accounts a CROSS JOIN listings l ON l.account_id = a.id AND "
                             "l.external_id = ? WHERE l.product_id IS NOT NULL LIMIT 10",
                             id, typed));
    add(byExternal);
    return ids;
}

// What a search puts first, whatever the list is sorted by: what is named exactly, then SKUs that begin so.
Result<std::vector<ProductId>> foremost(Database &database, const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return std::vector<ProductId>();
    TRY_ASSIGN(auto ids, namedBy(database, typed));
    if (typed.size() < fewestBegun)
        return ids;
    TRY_ASSIGN(Statement begun, database.prepare("SELECT id, sku FROM products WHERE sku >= ? ORDER BY sku LIMIT ?"));
    begun.query(typed, static_cast<std::int64_t>(mostBegun) + 1);
    std::vector<ProductId> found;
    while (begun.next()) {
        if (begun.text(1).startsWith(typed))
            found.push_back(begun.get<ProductId>(0));
    }
    TRY(begun.finish());
    if (found.size() > mostBegun)
        return ids; // too common a beginning to say anything
    for (const ProductId product : found) {
        if (std::find(ids.begin(), ids.end(), product) == ids.end())
            ids.push_back(product);
    }
    return ids;
}

// At most `wanted`. A place to go on from is one among the others: what stands first came with the first page.
Status eachId(Database &database, const CatalogueQuery &query, const std::optional<PageKey> &after, qsizetype wanted,
              const Taker &taker, const std::stop_token &stop)
{
    qsizetype left = wanted;
    const Taker counting{.expect = [&](qsizetype count) { taker.expect(std::min(count, wanted)); },
                         .take = [&](ProductId id) { return left > 0 && taker.take(id) && --left > 0; }};
    if (query.filter.isEmpty())
        return walk(database, query, std::nullopt, after, counting, stop);
    TRY_ASSIGN(QBitArray set, productsMatching(database, query.filter));
    if (stop.stop_requested())
        return makeError(ErrorCode::Cancelled, u"another list is wanted"_s);
    TRY_ASSIGN(std::vector<ProductId> first, foremost(database, query.filter.text));
    std::erase_if(first, [&set](ProductId id) { return id.value >= set.size() || !set.testBit(id.value); });
    if (static_cast<qsizetype>(first.size()) + 1 >= wanted) // such a page has no row among the others to go on from
        first.clear();
    counting.expect(set.count(true));
    for (const ProductId id : first)
        set.clearBit(id.value);
    if (!after && !std::all_of(first.begin(), first.end(), counting.take))
        return {};
    if (set.count(true) > few)
        return walk(database, query, set, after, counting, stop);
    TRY_ASSIGN(const auto others, sorted(database, query, set, after));
    (void)std::all_of(others.begin(), others.end(), counting.take);
    return {};
}

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
        return CategoryWords(database, any.value_or(0) > 0);
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
        if (names.size() > 1) {
            TRY_ASSIGN(row.categoryName, CategoryQueries(m_db).nameFor(row.id, row.category));
        }
        return {};
    }

private:
    CategoryWords(Database &database, bool any)
        : m_db(database)
        , m_any(any)
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
    QHash<std::pair<qint64, QString>, QString> m_known;
};

} // namespace

Result<Page<CatalogueRow>> CatalogueQueries::page(const CatalogueQuery &query, const PageRequest &request)
{
    std::optional<PageKey> after;
    if (!request.after.isEmpty()) {
        TRY_ASSIGN(after,
                   parsePageKey(request.after, columnOf(query.sort).isText ? PageKeyKind::Text : PageKeyKind::Number));
    }
    TRY_ASSIGN(const auto moment, Transaction::joinRead(m_db)); // ids and rows of the same moment
    const auto limit = static_cast<size_t>(request.rows());
    std::vector<ProductId> ids;
    TRY(eachId(m_db, query, after, request.rows() + 1,
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
    TRY(eachId(m_db, query, std::nullopt, std::numeric_limits<qsizetype>::max(),
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
    TRY(eachId(m_db, query, std::nullopt, std::numeric_limits<qsizetype>::max(),
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
    TRY_ASSIGN(const auto first, foremost(m_db, typed));
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

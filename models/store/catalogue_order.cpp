// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/catalogue_order.h"

#include "models/store/catalogue_filter.h"
#include "models/store/database.h"

#include <QBitArray>

#include <algorithm>
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

// The products in the order of the index.
Status walk(Database &database, const CatalogueQuery &query, const std::optional<QBitArray> &set,
            const std::optional<PageKey> &after, const ProductTaker &taker, const std::stop_token &stop)
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

} // namespace

bool sortsByText(CatalogueSort sort)
{
    return columnOf(sort).isText;
}

Result<std::vector<ProductId>> foremostProducts(Database &database, const QString &text)
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

Status eachProduct(Database &database, const CatalogueQuery &query, const std::optional<PageKey> &after,
                   qsizetype wanted, const ProductTaker &taker, const std::stop_token &stop)
{
    qsizetype left = wanted;
    const ProductTaker counting{.expect = [&](qsizetype count) { taker.expect(std::min(count, wanted)); },
                                .take = [&](ProductId id) { return left > 0 && taker.take(id) && --left > 0; }};
    if (query.filter.isEmpty())
        return walk(database, query, std::nullopt, after, counting, stop);
    TRY_ASSIGN(QBitArray set, productsMatching(database, query.filter));
    if (stop.stop_requested())
        return makeError(ErrorCode::Cancelled, u"another list is wanted"_s);
    TRY_ASSIGN(std::vector<ProductId> first, foremostProducts(database, query.filter.text));
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

} // namespace evenstock

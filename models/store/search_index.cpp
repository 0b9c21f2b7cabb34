// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search_index.h"

#include "models/store/database.h"
#include "models/store/search_text.h"

namespace evenstock {

namespace {

constexpr int batch = 1000;

Result<std::optional<SearchDocument>> storedDocument(Database &database, ProductId product)
{
    return database.row(
        "SELECT words, ids FROM search_documents WHERE product_id = ?",
        [](const Statement &s) { return SearchDocument{.words = s.text(0), .ids = s.text(1)}; }, product);
}

Result<std::optional<SearchDocument>> currentDocument(Database &database, ProductId product)
{
    struct Names {
        QString sku;
        QString title;
    };
    TRY_ASSIGN(const auto names, database.row(
                                     "SELECT sku, title FROM products WHERE id = ?",
                                     [](const Statement &s) {
                                         return Names{s.text(0), s.text(1)};
                                     },
                                     product));
    if (!names)
        return std::optional<SearchDocument>();
    const auto text = [](const Statement &s) { return s.text(0); };
    TRY_ASSIGN(const QStringList eans,
               database.rows("SELECT ean FROM product_eans WHERE product_id = ? LIMIT 100", text, product));
    TRY_ASSIGN(
        const QStringList external, // "creating:…" is a marker of ours
        database.rows(
            "SELECT external_id FROM listings WHERE product_id = ?1 AND external_id NOT LIKE 'creating:%' UNION ALL "
            "SELECT external_sku FROM listings WHERE product_id = ?1 LIMIT 200",
            text, product));
    return std::optional(searchDocument(names->sku, names->title, eans + external));
}

Status takeOut(Database &database, ProductId product, const SearchDocument &document)
{
    TRY(database.run("INSERT INTO products_fts (products_fts, rowid, words, ids) VALUES ('delete', ?, ?, ?)",
                     product.value, QString::fromUtf8(wordTokens(document)), QString::fromUtf8(idTokens(document))));
    return database.run("DELETE FROM search_documents WHERE product_id = ?", product);
}

Status putIn(Database &database, ProductId product, const SearchDocument &document)
{
    TRY(database.run("INSERT INTO products_fts (rowid, words, ids) VALUES (?, ?, ?)", product.value,
                     QString::fromUtf8(wordTokens(document)), QString::fromUtf8(idTokens(document))));
    return database.run("INSERT INTO search_documents (product_id, words, ids) VALUES (?, ?, ?)", product,
                        document.words, document.ids);
}

Status indexProduct(Database &database, ProductId product)
{
    TRY_ASSIGN(const auto before, storedDocument(database, product));
    TRY_ASSIGN(const auto now, currentDocument(database, product));
    if (before == now)
        return {};
    if (before)
        TRY(takeOut(database, product, *before));
    if (now)
        TRY(putIn(database, product, *now));
    return {};
}

} // namespace

Status indexPendingProducts(Database &database)
{
    for (;;) {
        TRY_ASSIGN(const auto pending, database.rows(
                                           "SELECT product_id FROM search_pending ORDER BY product_id LIMIT ?",
                                           [](const Statement &s) { return s.get<ProductId>(0); }, batch));
        if (pending.isEmpty())
            return {};
        for (const ProductId product : pending)
            TRY(indexProduct(database, product));
        TRY(database.run("DELETE FROM search_pending WHERE product_id <= ?", pending.last()));
    }
}

Status mergeSearch(Database &database)
{
    return database.run("INSERT INTO products_fts (products_fts, rank) VALUES ('merge', 200)");
}

Status rebuildSearch(Database &database)
{
    TRY(database.run("INSERT INTO products_fts (products_fts) VALUES ('delete-all')"));
    TRY(database.run("DELETE FROM search_documents"));
    return database.run("INSERT INTO search_pending (product_id) SELECT id FROM products WHERE true "
                        "ON CONFLICT DO NOTHING");
}

} // namespace evenstock

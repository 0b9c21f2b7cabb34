// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/product.h"
#include "models/store/catalogue_filter.h"
#include "models/store/paging.h"
#include "models/store/product_id_list.h"

#include <span>
#include <stop_token>

namespace evenstock {

enum class CatalogueSort { Sku, Title, Updated, OnHand, Price, Category }; // then by id
enum class SortOrder { Ascending, Descending };

struct CatalogueQuery {
    CatalogueFilter filter = {};
    CatalogueSort sort = CatalogueSort::Sku;
    SortOrder order = SortOrder::Ascending;
};

// One channel's sign in a row of the catalogue, of its counted listing that is most urgent. Accounts without an entry:
// not listed.
struct ChannelMark {
    AccountId account = {};
    ListingId listing = {};
    ListingMark mark = ListingMark::NotListed;
    ListingStatus status = ListingStatus::Active;
    Trust trust = Trust::Confirmed;
    LinkState link = LinkState::Linked;
};

struct CatalogueRow {
    ProductId id = {};
    QString sku = {};
    QString title = {};
    Quantity onHand = {};
    Quantity available = {}; // on hand less what waits for the visibility lag
    QString unit = {};
    Money price = {};
    QString category = {};
    QString categoryName = {}; // where `category` is a marketplace's number and an account that lists it knows its name
    QString condition = {};
    QString attributes = {}; // compact JSON object, with number and expansion of a card
    QString image = {};      // the first one: file name or address
    UtcMs updatedAt = 0;
    QList<ChannelMark> marks = {};
};

// All products that fit, in order: what a windowed view keeps.
struct CatalogueIndex {
    ProductIdList ids = {};
};

// The list of products. A read-only connection on its owner's thread; no function writes.
//
// A view shows page() at once and computes index() on a worker with a connection of its own; from then on it has the
// exact count and asks rows() for the stretch it shows. An index stays usable while products change: rows() gives what
// is stored now. See Database::dataVersion for when to compute it again.
class CatalogueQueries
{
public:
    explicit CatalogueQueries(Database &database)
        : m_db(database)
    {
    }

    // Under 10 ms at a million products without a filter or with one that fits few; up to 50 ms with a text that fits
    // most of them, up to 150 ms with other filters that do.
    Result<Page<CatalogueRow>> page(const CatalogueQuery &query, const PageRequest &request);
    // For a worker: up to 400 ms at a million products. Cancelled where a stop was asked for.
    Result<CatalogueIndex> index(const CatalogueQuery &query, const std::stop_token &stop);
    // Whether index() would give just these, without making a second list as long.
    Result<bool> isIndex(const ProductIdList &ids, const CatalogueQuery &query, const std::stop_token &stop);
    // At most mostRows, in the order of the ids; products that are gone are left out. 5 ms for 256.
    Result<QList<CatalogueRow>> rows(std::span<const ProductId> ids);

    // For "go to product": an exact SKU, EAN or external id first, then what else the text finds.
    Result<QList<CatalogueRow>> find(const QString &text, int limit);

    Result<std::int64_t> count();     // of all products
    Result<QStringList> categories(); // in use, by name, at most 1000
    Result<std::optional<ProductId>> idOf(const QString &sku);

private:
    Database &m_db;
};

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_listings.h"

#include "connectors/api/json_read.h"
#include "connectors/prestashop/prestashop_changes.h"
#include "connectors/prestashop/prestashop_lookups.h"
#include "connectors/prestashop/prestashop_pages.h"
#include "connectors/prestashop/prestashop_parse.h"
#include "connectors/prestashop/prestashop_stock_sweep.h"

#include <QSet>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

constexpr int mostPages = 20'000;
const QString idCursor = u"id:"_s;

QString idOf(const QJsonValue &row, const QString &key = u"id"_s)
{
    return readId(row.toObject(), key, {}).valueOr({});
}

class ListingRead
{
public:
    ListingRead(Session &session, const ListingQuery &query, const ListingSink &sink, ShopFacts facts)
        : m_session(session)
        , m_query(query)
        , m_sink(sink)
        , m_facts(std::move(facts))
        , m_pageSize(std::clamp(query.pageSize, 1, int(mostIdsAtOnce)))
        , m_pages(session, m_facts)
    {
    }

    Result<ListingEnd> whole()
    {
        const bool resumed = m_query.cursor.startsWith(idCursor);
        std::int64_t last = resumed ? m_query.cursor.mid(idCursor.size()).toLongLong() : 0;
        for (int page = 0; page < mostPages; ++page) {
            TRY_ASSIGN(const QJsonArray rows, readRows(m_session, u"products"_s,
                                                       {{u"display"_s, u"full"_s},
                                                        {u"filter[id]"_s, u">[%1]"_s.arg(last)},
                                                        {u"sort"_s, u"[id_ASC]"_s},
                                                        {u"limit"_s, QString::number(m_pageSize)}}));
            const std::int64_t before = last;
            for (const QJsonValue &row : rows)
                last = std::max<std::int64_t>(last, idOf(row).toLongLong());
            if (!rows.isEmpty() && last <= before)
                return makeError(ErrorCode::InvalidResponse, u"the list of products does not move on"_s);
            TRY(handOver(rows, idCursor + QString::number(last)));
            if (rows.size() < m_pageSize)
                return ListingEnd{!resumed};
            if (m_query.maxPages > 0 && page + 1 >= m_query.maxPages)
                return ListingEnd{};
        }
        return makeError(ErrorCode::InvalidResponse, u"the list of products does not end"_s);
    }

    Result<ListingEnd> changedSince(UtcMs since)
    {
        const UtcMs hourBack = isNearClockChange(since, m_facts) ? 3600LL * 1000 : 0;
        const QString from = shopTimeText(std::max<UtcMs>(0, since - hourBack), m_facts);
        TRY(readChanged(m_session, u"products"_s, from, m_pageSize,
                        [this](const QJsonArray &rows, UtcMs) { return handOver(rows, {}); }));
        TRY_ASSIGN(const bool isWhole, tellAllStock());
        return ListingEnd{.named = isWhole};
    }

    Result<ListingEnd> filtered()
    {
        QStringList products;
        for (const QString &id : m_query.filter.values.value(u"external_id"_s))
            products.append(ListingKey::parse(id).product);
        if (const QStringList skus = m_query.filter.values.value(u"sku"_s); !skus.isEmpty()) {
            TRY_ASSIGN(const QStringList ids, productsBySku(m_session, skus));
            products += ids;
        }
        products.removeDuplicates();
        products.removeAll(QString());
        TRY_ASSIGN(const QJsonArray rows, readRowsOf(m_session, u"products"_s, u"id"_s, products, u"full"_s));
        TRY(handOver(rows, {}));
        return ListingEnd{};
    }

private:
    Status handOver(const QJsonArray &rows, const QString &cursor)
    {
        TRY_ASSIGN(ListingPage page, m_pages.complete(rows));
        page.cursor = cursor;
        return m_sink(std::move(page));
    }

    // False where a row could not be read.
    Result<bool> tellAllStock()
    {
        TRY_ASSIGN(const StockSweep sweep, sweepStock(m_session));
        const std::span<const SweptRow> all(sweep.rows);
        for (std::size_t at = 0; at < all.size(); at += stockPage)
            TRY(tellQuantities(all.subspan(at, std::min<std::size_t>(stockPage, all.size() - at))));
        return sweep.isWhole && !all.empty(); // a list may also be empty because of a fault
    }

    // What is not known yet is read whole: a combination that was added does not move its product's date.
    Status tellQuantities(std::span<const SweptRow> rows)
    {
        QStringList ids;
        ListingPage swept;
        for (const SweptRow &row : rows) {
            const ListingKey key{QString::number(row.product), QString::number(row.attribute)};
            ids.append(key.text());
            swept.listings.append(
                {.externalId = ids.last(), .quantity = Quantity::pieces(row.quantity), .quantityOnly = true});
        }
        TRY(m_sink(std::move(swept)));
        if (!m_query.stored)
            return {};
        TRY_ASSIGN(const auto known, m_query.stored(ids));
        QStringList products;
        for (const QString &id : std::as_const(ids)) {
            if (!known.contains(id))
                products.append(ListingKey::parse(id).product);
        }
        products.removeDuplicates();
        if (products.isEmpty())
            return {};
        TRY_ASSIGN(const QJsonArray found, readRowsOf(m_session, u"products"_s, u"id"_s, products, u"full"_s));
        return handOver(found, {});
    }

    Session &m_session;
    const ListingQuery &m_query;
    const ListingSink &m_sink;
    ShopFacts m_facts;
    int m_pageSize;
    ProductPages m_pages;
};

} // namespace

Result<ListingEnd> readListings(Session &session, const ListingQuery &query, const ListingSink &sink)
{
    for (auto it = query.filter.values.begin(); it != query.filter.values.end(); ++it) {
        if (!listingFilters.contains(it.key()))
            return makeError(ErrorCode::InvalidRequest, u"PrestaShop cannot be filtered by %1; it can by %2"_s.arg(
                                                            it.key(), listingFilters.join(u", "_s)));
    }
    TRY_ASSIGN(ShopFacts facts, shopFacts(session));
    ListingRead read(session, query, sink, std::move(facts));
    if (!query.filter.isEmpty())
        return read.filtered();
    return query.since > 0 && !query.wantsComplete ? read.changedSince(query.since) : read.whole();
}

Result<QList<RemoteListing>> readProducts(Session &session, const QStringList &products)
{
    TRY_ASSIGN(ShopFacts facts, shopFacts(session));
    TRY_ASSIGN(const QJsonArray rows, readRowsOf(session, u"products"_s, u"id"_s, products, u"full"_s));
    TRY_ASSIGN(const ListingPage page, ProductPages(session, std::move(facts)).complete(rows));
    if (!page.errors.isEmpty())
        return page.errors.first().error;
    return page.listings;
}

Result<ListingPage> readSome(Session &session, const QList<RemoteListing> &known)
{
    QStringList products;
    for (const RemoteListing &listing : known)
        products.append(ListingKey::parse(listing.externalId).product);
    products.removeDuplicates();
    products.removeAll(QString());
    TRY_ASSIGN(ShopFacts facts, shopFacts(session));
    TRY_ASSIGN(const QJsonArray rows, readRowsOf(session, u"products"_s, u"id"_s, products, u"full"_s));
    TRY_ASSIGN(const ListingPage page, ProductPages(session, std::move(facts)).complete(rows));
    QSet<QString> broken;
    for (const ItemError &error : page.errors)
        broken.insert(error.item);
    ListingPage result;
    for (const RemoteListing &wanted : known) {
        const QString product = ListingKey::parse(wanted.externalId).product;
        const auto found = std::find_if(page.listings.begin(), page.listings.end(),
                                        [&](const auto &one) { return one.externalId == wanted.externalId; });
        if (found != page.listings.end()) {
            result.listings.append(*found);
        } else if (broken.contains(product)) {
            const auto error = std::find_if(page.errors.begin(), page.errors.end(),
                                            [&](const ItemError &one) { return one.item == product; });
            result.errors.append({.item = wanted.externalId, .error = error->error});
        } else {
            RemoteListing gone = wanted;
            gone.status = RemoteStatus::Ended;
            gone.quantity = {};
            gone.fields.clear(); // nothing of it was read
            result.listings.append(gone);
        }
    }
    return result;
}

Result<QList<RemoteListing>> readBySku(Session &session, const QString &sku)
{
    TRY_ASSIGN(const QStringList products, productsBySku(session, {sku}));
    TRY_ASSIGN(const QList<RemoteListing> all, readProducts(session, products));
    QList<RemoteListing> found;
    for (const RemoteListing &listing : all) {
        if (listing.externalSku == sku)
            found.append(listing);
    }
    return found;
}

} // namespace evenstock::prestashop

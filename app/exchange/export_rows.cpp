// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/export_rows.h"

#include "models/store/account_repository.h"
#include "models/store/catalogue_queries.h"
#include "models/store/emag_queries.h"
#include "models/store/error_queries.h"
#include "models/store/json_text.h"
#include "models/store/listing_queries.h"
#include "models/store/order_queries.h"
#include "models/store/product_repository.h"
#include "models/store/return_repository.h"
#include "models/store/run_queries.h"
#include "models/store/stock_queries.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

using Rows = Page<QList<Cell>>;

Result<Rows> productRows(Database &reader, const PageRequest &request)
{
    TRY_ASSIGN(const auto page, CatalogueQueries(reader).page({.sort = CatalogueSort::Sku}, request));
    ProductRepository products(reader);
    Rows rows{.next = page.next};
    for (const CatalogueRow &row : page.rows) {
        TRY_ASSIGN(const auto product, products.find(row.id));
        if (!product)
            continue;
        rows.rows.append({product->sku,
                          product->title,
                          product->description,
                          product->brand,
                          product->category,
                          product->condition,
                          product->price,
                          product->price.currency,
                          product->eans.join(u'|'),
                          product->unit,
                          row.onHand,
                          row.available,
                          product->size,
                          product->color,
                          product->gender,
                          product->packageSizeId,
                          stringsFrom(product->images).join(u'|'),
                          product->attributes,
                          product->custom.isEmpty() ? QString() : objectText(product->custom),
                          Moment{product->updatedAt}});
    }
    return rows;
}

Result<Rows> listingRows(Database &reader, const PageRequest &request)
{
    TRY_ASSIGN(const auto page, ListingQueries(reader).page({}, request));
    Rows rows{.next = page.next};
    for (const ListingView &l : page.rows)
        rows.rows.append({l.channel, l.marketplace, l.externalId, l.externalSku, l.sku, linkStateName(l.link),
                          listingStatusName(l.status), l.quantity, qint64(l.units), l.price, l.price.currency,
                          l.remote.value(Field::Title), trustName(l.trust),
                          l.link == LinkState::Linked ? listingMarkName(l.mark) : QString(), l.url,
                          Moment{l.lastSyncedAt}});
    return rows;
}

Result<Rows> stockRows(Database &reader, const PageRequest &request)
{
    TRY_ASSIGN(const auto page, StockQueries(reader).all(request));
    Rows rows{.next = page.next};
    for (const StockLine &m : page.rows)
        rows.rows.append({Moment{m.at}, m.sku, m.title, m.delta, m.balance, movementCauseName(m.cause), m.channel,
                          m.orderCode, m.run ? Cell(qint64(m.run.value)) : Cell(), m.note});
    return rows;
}

Result<Rows> orderRows(Database &reader, const PageRequest &request)
{
    OrderQueries orders(reader);
    TRY_ASSIGN(const auto page, orders.page({}, request));
    Rows rows{.next = page.next};
    for (const OrderView &o : page.rows) {
        TRY_ASSIGN(const auto detail, orders.find(o.id));
        QList<OrderLineView> lines = detail ? detail->lines : QList<OrderLineView>();
        if (lines.isEmpty())
            lines.append(OrderLineView{}); // an order without lines is an order all the same
        for (const OrderLineView &l : std::as_const(lines)) {
            const bool isLine = bool(l.id);
            rows.rows.append({o.channel, o.externalId, o.code, o.state, Moment{o.placedAt}, o.total, o.total.currency,
                              l.externalId, l.sku, l.title, isLine ? Cell(l.quantity) : Cell(),
                              isLine ? Cell(qint64(l.units)) : Cell(), l.price, isLine ? Cell(l.wanted) : Cell(),
                              isLine ? Cell(l.taken) : Cell(), o.review});
        }
    }
    return rows;
}

Result<Rows> errorRows(Database &reader, const PageRequest &request)
{
    TRY_ASSIGN(const auto page, ErrorQueries(reader).page({.state = QString()}, request));
    Rows rows{.next = page.next};
    for (const ProblemView &v : page.rows) {
        const ProblemRow &p = v.problem;
        rows.rows.append({qint64(p.id.value), p.state, p.severity, p.kind, p.code, v.channel, p.item, v.sku, p.detail,
                          qint64(p.count), Moment{p.firstAt}, Moment{p.lastAt}, Moment{p.nextTryAt},
                          p.run ? Cell(qint64(p.run.value)) : Cell()});
    }
    return rows;
}

Result<Rows> runRows(Database &reader, const PageRequest &request)
{
    TRY_ASSIGN(const auto page, RunQueries(reader).page({}, request));
    Rows rows{.next = page.next};
    for (const RunView &v : page.rows) {
        const RunRow &r = v.run;
        const RunCounters &n = r.counters;
        rows.rows.append({qint64(r.id.value),
                          v.channel,
                          v.marketplace,
                          r.mode,
                          r.cause,
                          r.status,
                          Moment{r.startedAt},
                          qint64(r.durationMs),
                          qint64(n.pages),
                          qint64(n.processed),
                          qint64(n.created),
                          qint64(n.updated),
                          qint64(n.unchanged),
                          qint64(n.conflicts),
                          qint64(n.failed),
                          qint64(n.missing),
                          qint64(n.movements),
                          qint64(n.pushed),
                          qint64(n.confirmed),
                          qint64(n.refused),
                          qint64(n.inDoubt),
                          qint64(n.requests),
                          qint64(n.retries),
                          qint64(n.throttledMs),
                          r.errorCode,
                          r.errorDetail});
    }
    return rows;
}

Result<Rows> comparisonRows(Database &reader, const PageRequest &request, const ExportPair &names)
{
    EmagQueries emag(reader);
    TRY_ASSIGN(const auto pair, emag.pair(names.main, names.fbe));
    TRY_ASSIGN(const auto page, emag.comparison(pair, EmagShown::All, request));
    Rows rows{.next = page.next};
    for (const EmagComparison &row : page.rows) {
        QList<Cell> cells{row.sku,
                          row.name(),
                          emagAgreementName(row.whole()),
                          emagAgreementName(row.price()),
                          emagAgreementName(row.stock()),
                          emagAgreementName(row.pnk())};
        for (const auto &offer : {row.main, row.fbe}) {
            cells.append(offer ? Cell(offer->externalId) : Cell());
            cells.append(offer && offer->price.isValid() ? Cell(offer->price) : Cell());
            cells.append(offer ? Cell(offer->stock) : Cell());
            cells.append(offer ? Cell(offer->pnk) : Cell());
        }
        rows.rows.append(cells);
    }
    return rows;
}

QList<Cell> offerCells(const EmagOffer &o)
{
    const auto money = [](const Money &amount) { return amount.isValid() ? Cell(amount) : Cell(); };
    const auto number = [](int value) { return value > 0 ? Cell(qint64(value)) : Cell(); };
    return {o.channel,
            o.externalId,
            o.sku,
            o.pnk,
            o.name,
            emagStateName(o.state),
            o.stock,
            money(o.price),
            o.price.currency,
            money(o.best),
            number(o.rank),
            number(o.offers),
            emagPlaceName(emagPlaceOf(o))};
}

Rows offerRows(const Page<EmagOffer> &page)
{
    Rows rows{.next = page.next};
    for (const EmagOffer &offer : page.rows)
        rows.rows.append(offerCells(offer));
    return rows;
}

Result<Rows> competitionRows(Database &reader, const PageRequest &request)
{
    TRY_ASSIGN(const auto page, EmagQueries(reader).competition({}, request));
    return offerRows(page);
}

Result<Rows> lowStockRows(Database &reader, const PageRequest &request)
{
    TRY_ASSIGN(const auto settings, AccountRepository(reader).programSettings());
    const int most = settings.value(u"low_stock"_s, u"1"_s).toInt();
    TRY_ASSIGN(const auto page, EmagQueries(reader).lowStock({}, Quantity::pieces(most), request));
    return offerRows(page);
}

Result<Rows> rejectedRows(Database &reader, const PageRequest &request)
{
    TRY_ASSIGN(const auto page, EmagQueries(reader).refusals(request));
    Rows rows{.next = page.next};
    for (const EmagRefusal &one : page.rows)
        rows.rows.append({one.code, one.message, one.section, one.offer.channel, one.offer.externalId, one.offer.sku,
                          one.offer.name});
    return rows;
}

Result<Rows> returnRows(Database &reader, const PageRequest &request)
{
    TRY_ASSIGN(const auto page, ReturnRepository(reader).page({}, {}, request));
    Rows rows{.next = page.next};
    for (const ReturnRow &row : page.rows) {
        QJsonArray lines = row.lines;
        if (lines.isEmpty())
            lines.append(QJsonObject());
        for (const QJsonValue &line : std::as_const(lines))
            rows.rows.append({row.channel, row.externalId, row.orderId, row.state, row.wanted, Moment{row.placedAt},
                              line["sku"_L1].toString(), line["title"_L1].toString(),
                              qint64(line["quantity"_L1].toInteger()), line["reason"_L1].toString()});
    }
    return rows;
}

QStringList names(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

QStringList exportColumns(ExportContent content)
{
    switch (content) {
    case ExportContent::Products:
        return names(
            "sku title description brand category condition price currency ean unit on_hand available size color "
            "gender package_size_id images mapped_attributes custom updated_at");
    case ExportContent::Listings:
        return names("channel marketplace external_id external_sku sku link status quantity units price currency title "
                     "trust state url last_synced_at");
    case ExportContent::Stock:
        return names("at product title delta balance cause channel order run note");
    case ExportContent::Orders:
        return names("channel order code state placed_at total currency line sku title quantity units price held taken "
                     "review");
    case ExportContent::Errors:
        return names("error state severity kind code channel item sku message count first_at last_at next_try_at run");
    case ExportContent::History:
        return names("run channel marketplace mode cause status started_at duration_ms pages processed created updated "
                     "unchanged conflicts failed missing movements pushed confirmed refused in_doubt requests retries "
                     "throttled_ms error message");
    case ExportContent::EmagComparison:
        return names(
            "sku name state price_agrees stock_agrees pnk_agrees main_id main_price main_stock main_pnk fbe_id "
            "fbe_price fbe_stock fbe_pnk");
    case ExportContent::EmagCompetition:
    case ExportContent::EmagLowStock:
        return names("channel external_id sku pnk name status stock price currency best_offer rank offers place");
    case ExportContent::EmagRejected:
        return names("code message section channel external_id sku name");
    case ExportContent::Returns:
        return names("channel return order state wanted placed_at sku title quantity reason");
    }
    return {};
}

Result<Page<QList<Cell>>> exportRows(Database &reader, ExportContent content, const PageRequest &request,
                                     const ExportPair &pair)
{
    switch (content) {
    case ExportContent::Products:
        return productRows(reader, request);
    case ExportContent::Listings:
        return listingRows(reader, request);
    case ExportContent::Stock:
        return stockRows(reader, request);
    case ExportContent::Orders:
        return orderRows(reader, request);
    case ExportContent::Errors:
        return errorRows(reader, request);
    case ExportContent::EmagComparison:
        return comparisonRows(reader, request, pair);
    case ExportContent::EmagCompetition:
        return competitionRows(reader, request);
    case ExportContent::EmagRejected:
        return rejectedRows(reader, request);
    case ExportContent::EmagLowStock:
        return lowStockRows(reader, request);
    case ExportContent::Returns:
        return returnRows(reader, request);
    case ExportContent::History:
        break;
    }
    return runRows(reader, request);
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/emag_queries.h"

#include "models/store/database.h"
#include "models/store/list_query.h"
#include "models/store/listing_repository.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAccounts = 1000;
constexpr int comparisonRows = 500; // read at a time of each side, where most of them are passed over

#define EVENSTOCK_EMAG_COLUMNS                                                                                         \
    "o.listing_id, o.account_id, a.name, l.product_id, l.external_id, o.sku, o.pnk, o.name, o.state, "                 \
    "o.stock_milli, o.price_minor, o.best_minor, o.least_minor, o.most_minor, o.currency, o.rank, o.offers, "          \
    "o.validation, o.offer_validation"
#define EVENSTOCK_EMAG_OFFER "SELECT " EVENSTOCK_EMAG_COLUMNS " FROM "
#define EVENSTOCK_EMAG_JOINS                                                                                           \
    " CROSS JOIN listings AS l ON l.id = o.listing_id CROSS JOIN accounts AS a ON a.id = o.account_id"

EmagOffer offerOf(const Statement &s)
{
    const QString currency = s.text(14);
    const auto money = [&](int column) {
        const std::int64_t minor = s.int64(column);
        return minor > 0 ? Money{minor, currency} : Money{};
    };
    return {.listing = s.get<ListingId>(0),
            .account = s.get<AccountId>(1),
            .channel = s.text(2),
            .product = s.get<ProductId>(3),
            .externalId = s.text(4),
            .sku = s.text(5),
            .pnk = s.text(6),
            .name = s.text(7),
            .state = int(s.int64(8)),
            .stock = s.get<Quantity>(9),
            .price = money(10),
            .best = money(11),
            .least = money(12),
            .most = money(13),
            .rank = int(s.int64(15)),
            .offers = int(s.int64(16)),
            .validation = int(s.int64(17)),
            .offerValidation = int(s.int64(18))};
}

QString keyOf(const EmagOffer &offer, std::int64_t number)
{
    return pageKeyText(number, offer.listing.value);
}

// As the database sorts.
bool isUpTo(const QString &a, const QString &b)
{
    return a.toUtf8() <= b.toUtf8();
}

Result<EmagAccount> only(const QList<EmagAccount> &accounts, bool isFbe, const QString &name, const QString &platform)
{
    QList<EmagAccount> found;
    for (const EmagAccount &account : accounts) {
        const bool fits = name.isEmpty()
                              ? account.isFbe == isFbe && (platform.isEmpty() || account.platform == platform)
                              : account.name == name;
        if (fits)
            found.append(account);
    }
    const QString kind = isFbe ? u"FBE"_s : u"MAIN"_s;
    if (found.isEmpty())
        return makeError(ErrorCode::NotFound,
                         name.isEmpty() ? u"there is no eMAG account of type %1"_s.arg(kind)
                                        : u"there is no eMAG account %1"_s.arg(name.left(100)),
                         isFbe ? u"fbe"_s : u"main"_s);
    if (found.size() > 1)
        return makeError(ErrorCode::InvalidRequest,
                         u"there are several eMAG accounts of type %1: say which one"_s.arg(kind),
                         isFbe ? u"fbe"_s : u"main"_s);
    return found.first();
}

bool isShown(const EmagComparison &row, EmagShown shown)
{
    switch (shown) {
    case EmagShown::Different:
        return row.whole() != EmagAgreement::Same;
    case EmagShown::Missing:
        return !row.main || !row.fbe;
    case EmagShown::All:
        break;
    }
    return true;
}

} // namespace

Result<QList<EmagAccount>> EmagQueries::accounts()
{
    return m_db.rows(R"sql(SELECT a.id, a.name, a.enabled,
            coalesce((SELECT value FROM account_settings AS s WHERE s.account_id = a.id AND s.key = 'platform'), 'ro'),
            coalesce((SELECT value FROM account_settings AS s WHERE s.account_id = a.id AND s.key = 'account_type'), 'main')
        FROM accounts AS a WHERE a.marketplace = 'emag' ORDER BY a.position, a.id LIMIT ?)sql",
                     [](const Statement &s) {
                         return EmagAccount{.id = s.get<AccountId>(0),
                                            .name = s.text(1),
                                            .platform = s.text(3),
                                            .isFbe = s.text(4) == "fbe"_L1,
                                            .enabled = s.flag(2)};
                     },
                     mostAccounts);
}

Result<EmagQueries::Pair> EmagQueries::pair(const QString &main, const QString &fbe)
{
    TRY_ASSIGN(const auto all, accounts());
    Pair pair;
    if (!fbe.isEmpty() && main.isEmpty()) {
        TRY_ASSIGN(pair.fbe, only(all, true, fbe, {}));
        TRY_ASSIGN(pair.main, only(all, false, {}, pair.fbe.platform));
        return pair;
    }
    TRY_ASSIGN(pair.main, only(all, false, main, {}));
    TRY_ASSIGN(pair.fbe, only(all, true, fbe, pair.main.platform));
    return pair;
}

Result<QList<EmagOffer>> EmagQueries::bySku(AccountId account, const QString &after, int limit)
{
    return m_db.rows(EVENSTOCK_EMAG_OFFER "emag_offers AS o INDEXED BY emag_offers_sku" EVENSTOCK_EMAG_JOINS
                                          " WHERE o.account_id = ? AND o.sku > ? AND o.sku <> '' "
                                          "ORDER BY o.sku, o.listing_id LIMIT ?",
                     offerOf, account, after, limit);
}

// Both sides are read in the order of their SKUs and joined as they come, so that a page costs what it shows.
Result<Page<EmagComparison>> EmagQueries::comparison(const Pair &pair, EmagShown shown, const PageRequest &request,
                                                     int looks)
{
    QString after;
    if (!request.after.isEmpty()) {
        TRY_ASSIGN(const PageKey key, parsePageKey(request.after, PageKeyKind::Text));
        after = key.text;
    }
    Page<EmagComparison> page;
    const int several = shown == EmagShown::All ? request.rows() + 1 : comparisonRows;
    for (int look = 0; look < looks; ++look) {
        TRY_ASSIGN(const auto main, bySku(pair.main.id, after, several));
        TRY_ASSIGN(const auto fbe, bySku(pair.fbe.id, after, several));
        const bool mainEnds = main.size() < several;
        const bool fbeEnds = fbe.size() < several;
        // Beyond the end of a side that was cut off nothing is known of it yet.
        QString known;
        if (!mainEnds)
            known = main.last().sku;
        if (!fbeEnds && (known.isEmpty() || isUpTo(fbe.last().sku, known)))
            known = fbe.last().sku;
        qsizetype m = 0;
        qsizetype f = 0;
        while (m < main.size() || f < fbe.size()) {
            const bool takesMain = m < main.size() && (f >= fbe.size() || isUpTo(main[m].sku, fbe[f].sku));
            const QString sku = takesMain ? main[m].sku : fbe[f].sku;
            if (!known.isEmpty() && !isUpTo(sku, known))
                break;
            EmagComparison row{.sku = sku};
            if (m < main.size() && main[m].sku == sku)
                row.main = main[m];
            if (f < fbe.size() && fbe[f].sku == sku)
                row.fbe = fbe[f];
            while (m < main.size() && main[m].sku == sku) // a second offer with this SKU has no partner of its own
                ++m;
            while (f < fbe.size() && fbe[f].sku == sku)
                ++f;
            after = sku;
            if (!isShown(row, shown))
                continue;
            if (page.rows.size() == request.rows()) {
                page.next = pageKeyText(page.rows.last().sku, 0);
                return page;
            }
            page.rows.append(row);
        }
        if (mainEnds && fbeEnds)
            return page;
        after = known;
    }
    page.next = pageKeyText(after, 0);
    return page;
}

Result<Page<EmagOffer>> EmagQueries::ranked(AccountId account, std::optional<EmagPlace> place,
                                            const PageRequest &request)
{
    ListQuery list(account ? EVENSTOCK_EMAG_OFFER "emag_offers AS o INDEXED BY emag_offers_rank" EVENSTOCK_EMAG_JOINS
                           : EVENSTOCK_EMAG_OFFER "emag_offers AS o INDEXED BY emag_offers_ranks" EVENSTOCK_EMAG_JOINS);
    if (account)
        list.where("o.account_id = ?", account);
    if (place == EmagPlace::Behind)
        list.where("o.rank > 1");
    else if (place)
        list.where("o.rank = ?", place == EmagPlace::First ? 1 : 0);
    else
        list.where("o.rank >= 0");
    if (!request.after.isEmpty()) {
        TRY_ASSIGN(const PageKey key, parsePageKey(request.after, PageKeyKind::Number));
        list.where("o.rank <= ?", key.number);
        list.where("(o.rank < ? OR o.listing_id > ?)", key.number, key.id);
    }
    TRY_ASSIGN(auto rows, list.rows(m_db, "ORDER BY o.rank DESC, o.listing_id", request.rows() + 1, offerOf));
    return pageOf(std::move(rows), request.rows(), [](const EmagOffer &last) { return keyOf(last, last.rank); });
}

Result<Page<EmagOffer>> EmagQueries::competition(AccountId account, EmagPlace place, const PageRequest &request)
{
    return ranked(account, place, request);
}

Result<Page<EmagOffer>> EmagQueries::competition(AccountId account, const PageRequest &request)
{
    return ranked(account, {}, request);
}

Result<Page<EmagOffer>> EmagQueries::lowStock(AccountId account, Quantity most, const PageRequest &request)
{
    ListQuery list(account ? EVENSTOCK_EMAG_OFFER "emag_offers AS o INDEXED BY emag_offers_stock" EVENSTOCK_EMAG_JOINS
                           : EVENSTOCK_EMAG_OFFER
                       "emag_offers AS o INDEXED BY emag_offers_stocks" EVENSTOCK_EMAG_JOINS);
    if (account)
        list.where("o.account_id = ?", account);
    list.where("o.state = 1");
    list.where("o.stock_milli <= ?", most.milli);
    if (!request.after.isEmpty()) {
        TRY_ASSIGN(const PageKey key, parsePageKey(request.after, PageKeyKind::Number));
        list.where("o.stock_milli >= ?", key.number);
        list.where("(o.stock_milli > ? OR o.listing_id > ?)", key.number, key.id);
    }
    TRY_ASSIGN(auto rows, list.rows(m_db, "ORDER BY o.stock_milli, o.listing_id", request.rows() + 1, offerOf));
    return pageOf(std::move(rows), request.rows(), [](const EmagOffer &last) { return keyOf(last, last.stock.milli); });
}

Result<QList<EmagRejection>> EmagQueries::rejections(AccountId account)
{
    const auto rejectionOf = [](const Statement &s) {
        return EmagRejection{.code = s.text(0), .message = s.text(1), .section = s.text(2), .offers = int(s.int64(3))};
    };
    TRY_ASSIGN(auto rows,
               m_db.rows("SELECT r.code, r.message, max(r.section), count(*) AS offers "
                         "FROM emag_rejections AS r CROSS JOIN emag_offers AS o ON o.listing_id = r.listing_id "
                         "WHERE ?1 = 0 OR o.account_id = ?1 GROUP BY r.code, r.message "
                         "ORDER BY offers DESC, r.code, r.message LIMIT ?2",
                         rejectionOf, account.value, mostRows));
    for (EmagRejection &row : rows) {
        TRY_ASSIGN(const auto page, rejected(account, row.code, row.message, {.limit = EmagRejection::mostSkus}));
        for (const EmagOffer &offer : page.rows)
            row.skus.append(offer.sku.isEmpty() ? offer.externalId : offer.sku);
    }
    return rows;
}

Result<Page<EmagOffer>> EmagQueries::rejected(AccountId account, const QString &code, const QString &message,
                                              const PageRequest &request)
{
    TRY_ASSIGN(const std::int64_t after, startId(request, fromOldest));
    TRY_ASSIGN(
        auto rows,
        m_db.rows(EVENSTOCK_EMAG_OFFER
                  "emag_rejections AS r CROSS JOIN emag_offers AS o ON o.listing_id = r.listing_id" EVENSTOCK_EMAG_JOINS
                  " WHERE r.code = ?1 AND r.message = ?2 AND r.listing_id > ?3 AND (?4 = 0 OR o.account_id = ?4) "
                  "ORDER BY r.listing_id LIMIT ?5",
                  offerOf, code, message, after, account.value, request.rows() + 1));
    return pageOf(std::move(rows), request.rows(),
                  [](const EmagOffer &last) { return pageKeyText(last.listing.value); });
}

Result<Page<EmagRefusal>> EmagQueries::refusals(const PageRequest &request)
{
    PageKey key;
    if (!request.after.isEmpty()) {
        TRY_ASSIGN(key, parsePageKey(request.after, PageKeyKind::Text));
    }
    const auto refusalOf = [](const Statement &s) {
        return EmagRefusal{.code = s.text(19), .message = s.text(20), .section = s.text(21), .offer = offerOf(s)};
    };
    TRY_ASSIGN(auto rows,
               m_db.rows("SELECT " EVENSTOCK_EMAG_COLUMNS ", r.code, r.message, r.section FROM emag_rejections AS r "
                         "CROSS JOIN emag_offers AS o ON o.listing_id = r.listing_id" EVENSTOCK_EMAG_JOINS
                         " WHERE (r.code, r.message, r.listing_id) > (?, ?, ?) "
                         "ORDER BY r.code, r.message, r.listing_id LIMIT ?",
                         refusalOf, key.text.section(u'\n', 0, 0), key.text.section(u'\n', 1), key.id,
                         request.rows() + 1));
    return pageOf(std::move(rows), request.rows(), [](const EmagRefusal &last) {
        return pageKeyText(last.code + u'\n' + last.message, last.offer.listing.value);
    });
}

Result<Page<EmagOffer>> EmagQueries::offers(const EmagOfferFilter &filter, const PageRequest &request)
{
    TRY_ASSIGN(const std::int64_t after, startId(request, fromOldest));
    ListQuery list(EVENSTOCK_EMAG_OFFER "emag_offers AS o" EVENSTOCK_EMAG_JOINS);
    list.where("o.listing_id > ?", after);
    if (filter.account)
        list.where("o.account_id = ?", filter.account);
    if (filter.state)
        list.where("o.state = ?", *filter.state);
    if (filter.validation)
        list.where("o.validation = ?", *filter.validation);
    // By the database's own lower() on both sides: it leaves "Ș" as it is, and so must what is looked for.
    if (const QString &text = filter.search; !text.isEmpty())
        list.where("(instr(lower(o.sku), lower(?)) > 0 OR instr(lower(o.name), lower(?)) > 0 OR "
                   "lower(o.pnk) = lower(?) OR l.external_id = ?)",
                   text, text, text, text);
    TRY_ASSIGN(auto rows, list.rows(m_db, "ORDER BY o.listing_id", request.rows() + 1, offerOf));
    return pageOf(std::move(rows), request.rows(),
                  [](const EmagOffer &last) { return pageKeyText(last.listing.value); });
}

Result<std::optional<EmagOffer>> EmagQueries::offer(ListingId listing)
{
    return m_db.row(EVENSTOCK_EMAG_OFFER "emag_offers AS o" EVENSTOCK_EMAG_JOINS " WHERE o.listing_id = ?", offerOf,
                    listing);
}

Result<QList<EmagOffer>> EmagQueries::named(AccountId account, const QString &word)
{
    ListQuery list(EVENSTOCK_EMAG_OFFER "emag_offers AS o" EVENSTOCK_EMAG_JOINS);
    if (account)
        list.where("o.account_id = ?", account);
    list.where("(o.sku = ? OR o.pnk = ? OR l.external_id = ?)", word, word, word);
    return list.rows(m_db, "ORDER BY o.listing_id", mostNamed, offerOf);
}

Result<QJsonObject> EmagQueries::payload(ListingId listing)
{
    return ListingRepository(m_db).payload(listing);
}

Result<EmagStatistics> EmagQueries::statistics(const EmagAccount &account, UtcMs since)
{
    EmagStatistics sums{.account = account};
    TRY(m_db.row(
        "SELECT count(*), coalesce(sum(state = 1), 0) FROM emag_offers INDEXED BY emag_offers_rank "
        "WHERE account_id = ?",
        [&sums](const Statement &s) {
            sums.offers = s.int64(0);
            sums.active = s.int64(1);
            return true;
        },
        account.id));
    TRY(m_db.row(R"sql(SELECT count(*), coalesce(sum(status = 'completed'), 0), coalesce(sum(status = 'failed'), 0),
            coalesce(sum(processed), 0), coalesce(sum(created), 0), coalesce(sum(updated), 0), coalesce(sum(unchanged), 0),
            coalesce(sum(failed), 0), coalesce(sum(CASE WHEN processed > 0 THEN duration_ms ELSE 0 END), 0),
            coalesce(sum(requests), 0)
        FROM runs WHERE account_id = ? AND started_at >= ? AND dry_run = 0 AND status NOT IN ('waiting', 'running')
            AND coalesce(json_extract(options, '$.only'), '') <> 'orders')sql",
                 [&sums](const Statement &s) {
                     int column = 0;
                     for (std::int64_t *value :
                          {&sums.runs, &sums.completed, &sums.failedRuns, &sums.processed, &sums.created, &sums.updated,
                           &sums.unchanged, &sums.failed, &sums.durationMs, &sums.requests})
                         *value = s.int64(column++);
                     return true;
                 },
                 account.id, since));
    TRY(m_db.row(
        "SELECT started_at, status FROM runs WHERE account_id = ? AND dry_run = 0 AND "
        "coalesce(json_extract(options, '$.only'), '') <> 'orders' ORDER BY id DESC LIMIT 1",
        [&sums](const Statement &s) {
            sums.lastStartedAt = s.int64(0);
            sums.lastStatus = s.text(1);
            return true;
        },
        account.id));
    return sums;
}

} // namespace evenstock

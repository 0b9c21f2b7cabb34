// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/bolibana/bolibana_listings.h"

#include "connectors/bolibana/bolibana_details.h"
#include "connectors/bolibana/bolibana_lists.h"
#include "connectors/bolibana/bolibana_parse.h"
#include "connectors/bolibana/bolibana_requests.h"
#include "connectors/bolibana/bolibana_values.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::bolibana {

const QStringList listingFilters = {u"sku"_s, u"external_id"_s, u"category"_s, u"brand"_s, u"site_id"_s};

namespace {

constexpr int mostPages = 50'000;

ProductReading readingOf(const Session &session)
{
    return {.currency = currencyOf(session),
            .now = session.clock.now(),
            .promotionIsPrice = session.settings.value("promotions"_L1).toString() == "price"_L1};
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

// Reads all pages, or the part of them that is wanted.
class ProductPages
{
public:
    ProductPages(Session &session, const ListingQuery &query, const ListingSink &sink)
        : m_session(session)
        , m_query(query)
        , m_sink(sink)
        , m_details(session, query)
        , m_reading(readingOf(session))
        , m_firstPage(std::max(1, query.cursor.mid(int(sizeof("page=")) - 1).toInt()))
    {
    }

    Result<ListingEnd> read()
    {
        TRY_ASSIGN(const Pass first, pass(m_firstPage));
        const bool isWhole = m_firstPage == 1 && first.reachedEnd && m_query.filter.isEmpty();
        const bool hasDrifted = first.repeated > 0 || first.pastTheEnd || first.countMoved ||
                                (first.count >= 0 && first.count != qint64(m_ids.size()) + m_unreadable);
        if (isWhole && hasDrifted) {
            TRY_ASSIGN(const Pass second, pass(1)); // only what the first one missed is handed over
            Q_UNUSED(second)
        }
        return ListingEnd{.complete = isWhole && !hasDrifted && !m_ids.isEmpty()};
    }

private:
    struct Pass {
        QSet<QString> ids = {};
        qint64 count = -1;
        qsizetype repeated = 0;
        bool countMoved = false;
        bool pastTheEnd = false;
        bool reachedEnd = false;
    };

    Result<std::optional<ListPage>> fetch(int number)
    {
        QUrlQuery query;
        query.addQueryItem(u"page"_s, QString::number(number));
        query.addQueryItem(u"page_size"_s, QString::number(std::clamp(m_query.pageSize, 1, 100)));
        const QStringList sites = m_query.filter.values.value(u"site_id"_s);
        const QString site =
            sites.isEmpty() ? m_session.settings.value("site_id"_L1).toString().trimmed() : sites.at(0);
        if (!site.isEmpty())
            query.addQueryItem(u"site_id"_s, site);
        TRY_ASSIGN(const HttpRequest request, listRequest(m_session, Resource::Products, query));
        auto answer = exchange(m_session, request);
        if (!answer && answer.error().code == ErrorCode::NotFound && number > m_firstPage)
            return std::optional<ListPage>(); // the list became shorter meanwhile
        if (!answer)
            return answer.error();
        auto page = readPage(answer->document, m_session.settings.value("list_key"_L1).toString(), u"products"_s);
        if (!page)
            return unexpected(m_session, answer->document, page.error().detail);
        return std::optional(*page);
    }

    Result<Pass> pass(int from)
    {
        Pass state;
        int read = 0;
        for (int number = from;;) {
            TRY_ASSIGN(const auto page, fetch(number));
            if (!page) {
                state.pastTheEnd = state.reachedEnd = true;
                return state;
            }
            state.countMoved = state.countMoved || (state.count >= 0 && page->count != state.count);
            state.count = page->count;
            const qsizetype before = state.ids.size();
            const qsizetype unreadable = m_unreadable;
            const int next = page->nextPage > number ? page->nextPage : number + 1;
            const bool isLast = !page->hasNext || number >= mostPages;
            TRY(handOver(*page, number, isLast ? QString() : u"page=%1"_s.arg(next), state));
            if (isLast) {
                state.reachedEnd = !page->hasNext;
                return state;
            }
            if (state.ids.size() == before && m_unreadable == unreadable)
                return makeError(
                    ErrorCode::InvalidResponse,
                    u"BoliBana's list of products repeats itself at page %1; what was read so far is kept"_s.arg(
                        number));
            if (m_query.maxPages > 0 && ++read >= m_query.maxPages)
                return state;
            number = next;
        }
    }

    Status handOver(const ListPage &page, int number, const QString &cursor, Pass &state)
    {
        ListingPage out{.cursor = cursor, .totalItems = page.count};
        if (page.hasNext && page.count > 0 && !page.rows.isEmpty())
            out.totalPages = int((page.count + page.rows.size() - 1) / page.rows.size());
        QList<QPair<QString, QJsonObject>> fresh;
        QStringList ids;
        for (qsizetype i = 0; i < page.rows.size(); ++i) {
            const QJsonObject row = page.rows.at(i).toObject();
            const QString id = readNumber(row, u"id"_s);
            if (id.isEmpty()) {
                ++m_unreadable;
                out.errors.append({.item = u"page %1, row %2"_s.arg(number).arg(i + 1),
                                   .error = makeError(ErrorCode::InvalidResponse, u"the product has no id"_s)});
                continue;
            }
            if (state.ids.contains(id))
                ++state.repeated;
            state.ids.insert(id);
            if (m_ids.contains(id)) {
                ++out.skipped;
                continue;
            }
            m_ids.insert(id);
            if (!mayFit(id, row)) {
                ++out.skipped;
                continue;
            }
            fresh.append({id, row});
            ids.append(id);
        }
        TRY(m_details.look(ids));
        for (const auto &[id, row] : std::as_const(fresh))
            TRY(handOverOne(id, row, out));
        return m_sink(std::move(out));
    }

    Status handOverOne(const QString &id, const QJsonObject &row, ListingPage &out)
    {
        TRY_ASSIGN(const Details::Row joined, m_details.complete(id, row));
        auto read = parseProduct(joined.product, m_reading);
        if (!read) {
            out.errors.append({.item = id, .error = read.error()});
            return {};
        }
        RemoteListing &listing = read->listing;
        for (auto it = joined.raw.begin(); it != joined.raw.end(); ++it)
            listing.raw.insert(it.key(), it.value());
        if (!fits(listing)) {
            ++out.skipped;
            return {};
        }
        if (joined.failure) {
            Error error = *joined.failure;
            error.detail = u"the details could not be read, the list's own data was used: "_s + error.detail;
            out.errors.append({.item = id, .error = error, .isPartial = true});
        } else if (read->flaw) {
            Error error = *read->flaw;
            error.detail = u"taken in without its price: "_s + error.detail;
            out.errors.append({.item = id, .error = error, .isPartial = true});
        }
        out.listings.append(listing);
        return {};
    }

    // What can be told before the detail is read.
    bool mayFit(const QString &id, const QJsonObject &row) const
    {
        const auto &values = m_query.filter.values;
        const auto fitsOne = [&values](const QString &name, const QString &own) {
            const QStringList wanted = values.value(name);
            return wanted.isEmpty() || wanted.contains(own);
        };
        if (!fitsOne(u"external_id"_s, id))
            return false;
        if (!values.contains(u"sku"_s))
            return true;
        const auto read = parseProduct(row, m_reading);
        return !read || fitsOne(u"sku"_s, read->listing.externalSku);
    }

    bool fits(const RemoteListing &listing) const
    {
        const auto among = [this](const QString &name, const QStringList &own) {
            const QStringList wanted = m_query.filter.values.value(name);
            return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&own](const QString &one) {
                       return std::any_of(own.begin(), own.end(),
                                          [&one](const QString &other) { return folded(one) == folded(other); });
                   });
        };
        return among(u"category"_s, {listing.fields.value(Field::Category), listing.categoryName}) &&
               among(u"brand"_s, {listing.brand});
    }

    Session &m_session;
    const ListingQuery &m_query;
    const ListingSink &m_sink;
    Details m_details;
    ProductReading m_reading;
    int m_firstPage;
    QSet<QString> m_ids; // of every pass
    qsizetype m_unreadable = 0;
};

} // namespace

QString currencyOf(const Session &session)
{
    for (const QLatin1String name : {"currency"_L1, "site_currency"_L1}) {
        const QString code = isoCurrency(session.settings.value(name).toString());
        if (!code.isEmpty())
            return code;
    }
    return u"XOF"_s;
}

Result<ListingEnd> readListings(Session &session, const ListingQuery &query, const ListingSink &sink)
{
    for (auto it = query.filter.values.begin(); it != query.filter.values.end(); ++it) {
        if (!listingFilters.contains(it.key()))
            return makeError(ErrorCode::InvalidRequest, u"BoliBana cannot be filtered by %1; it can by %2"_s.arg(
                                                            it.key(), listingFilters.join(u", "_s)));
    }
    if (query.filter.values.value(u"site_id"_s).size() > 1)
        return makeError(ErrorCode::InvalidRequest, u"one site at a time: a key belongs to one site"_s);
    return ProductPages(session, query, sink).read();
}

Result<QList<RemoteListing>> readSome(Session &session, const QList<RemoteListing> &known)
{
    QList<RemoteListing> listings;
    std::optional<Error> first; // told where nothing can be read at all
    for (const RemoteListing &one : known) {
        const auto detail = readDetail(session, one.externalId);
        if (!detail && isGone(detail.error())) {
            listings.append({.externalId = one.externalId,
                             .externalSku = one.externalSku,
                             .status = RemoteStatus::Ended,
                             .matchKeys = one.matchKeys,
                             .raw = one.raw});
            continue;
        }
        if (!detail && (!isOfOneProduct(detail.error()) || detail.error().httpStatus >= 500))
            return detail.error();
        auto read = detail ? parseProduct(*detail, readingOf(session)) : Result<ProductRead>(detail.error());
        if (!read) { // absent = not known now; the next read of everything tells
            first = first ? first : std::optional(read.error());
            continue;
        }
        read->listing.raw.insert(u"list"_s, one.raw.value("list"_L1));
        read->listing.raw.insert(u"detail"_s, keptDetail(*detail));
        listings.append(read->listing);
    }
    if (listings.isEmpty() && first)
        return *first;
    return listings;
}

} // namespace evenstock::bolibana

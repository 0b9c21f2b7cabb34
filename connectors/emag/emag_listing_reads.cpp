// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_listing_reads.h"

#include "connectors/emag/emag_listing_parse.h"
#include "connectors/emag/emag_offer_filter.h"
#include "connectors/emag/emag_offer_rows.h"
#include "connectors/emag/emag_values.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

constexpr int mostPages = 2000;
constexpr std::int64_t hourMs = 3'600'000;
constexpr int leastWindowPages = 20;
constexpr std::int64_t smallShop = 20;
constexpr std::int64_t estimateMargin = 100; // eMAG's count may be off by so many

// eMAG gave up on an answer that may simply be too large for it.
bool isTooMuch(const Error &error)
{
    return error.code == ErrorCode::Timeout || error.code == ErrorCode::InvalidResponse;
}

int smallerThan(int size)
{
    for (const int smaller : {50, 20, 10}) {
        if (smaller < size)
            return smaller;
    }
    return 0;
}

struct Cursor {
    std::int64_t row = 0; // of the whole list, from 0
    int size = 0;

    static Cursor parse(const QString &text)
    {
        Cursor cursor{.row = text.section(u' ', 0, 0).toLongLong(), .size = text.section(u' ', 1, 1).toInt()};
        if (cursor.row < 0 || cursor.size < 1 || cursor.size > 100)
            return {};
        return cursor;
    }
    QString text() const { return u"%1 %2"_s.arg(row).arg(size); }
};

class ListingRead
{
public:
    ListingRead(Session &session, const ListingQuery &query, const ListingSink &sink, OfferReading reading,
                OfferFilter filter)
        : m_session(session)
        , m_query(query)
        , m_sink(sink)
        , m_reading(std::move(reading))
        , m_filter(std::move(filter))
        , m_size(std::clamp(std::min(query.pageSize, m_reading.account.pageSize), 1, 100))
    {
    }

    Result<ListingEnd> everything()
    {
        const Cursor start = Cursor::parse(m_query.cursor);
        if (start.size > 0)
            m_size = start.size;
        // What is known tells about as much as eMAG's own count, which is an estimate, and costs no call.
        std::int64_t before = -1;
        if (m_query.knownListings <= 0) {
            TRY_ASSIGN(before, countOffers(m_session));
        }
        m_total = before >= 0 ? before : m_query.knownListings;
        TRY(pass({}, start.row, 0));
        if (m_isFull || start.row > 0 || !m_query.wantsComplete)
            return ListingEnd{};
        const std::int64_t expected = before >= 0 ? before : m_query.knownListings;
        std::int64_t after = expected;
        if (m_moved || mayLack(expected)) {
            TRY_ASSIGN(after, countOffers(m_session));
        }
        const bool isOtherCount = before >= 0 && after != before;
        if (!m_seen.isEmpty() && (isOtherCount || m_moved)) {
            TRY(pass({}, 0, 0));
            if (m_isFull)
                return ListingEnd{};
        }
        return ListingEnd{m_isFlawless && isPlausible(after)};
    }

    Result<ListingEnd> window()
    {
        for (const int pending : {1, 2, 4, 11})
            TRY(pass({{u"validation_status"_s, pending}}, 0, 0));
        const std::int64_t pages = std::max<std::int64_t>(1, (m_query.knownListings + m_size - 1) / m_size);
        const std::int64_t width = std::max<std::int64_t>(leastWindowPages, (pages + 23) / 24);
        const std::int64_t first = (m_session.clock.now() / hourMs) * width % pages;
        m_total = -1;
        if (!m_isFull)
            TRY(pass({}, first * m_size, width));
        return ListingEnd{};
    }

    Result<ListingEnd> selected()
    {
        for (const QJsonObject &call : m_filter.calls()) {
            TRY_ASSIGN(const bool isAnswered, passOf(call));
            if (!isAnswered) // read everything instead, once
                return unfiltered();
            if (m_isFull)
                return ListingEnd{};
        }
        return m_filter.calls().isEmpty() ? unfiltered() : Result<ListingEnd>(ListingEnd{});
    }

private:
    Result<ListingEnd> unfiltered()
    {
        TRY(pass({}, Cursor::parse(m_query.cursor).row, 0));
        return ListingEnd{};
    }

    // False where eMAG answered with rows that were not asked for, and nothing else.
    Result<bool> passOf(const QJsonObject &call)
    {
        m_strangers = 0;
        const qsizetype before = m_seen.size();
        TRY(pass(call, 0, 0));
        return m_strangers == 0 || m_seen.size() > before;
    }

    // All pages from a row on; `most` pages at most, 0 = all. Rows that were handed over before are left out.
    Status pass(const QJsonObject &call, std::int64_t row, std::int64_t most)
    {
        QString firstOfLast;
        for (int pages = 0; pages < mostPages; ++pages) {
            if (m_isFull || (most > 0 && pages >= most))
                return {};
            row -= row % m_size;
            const auto rows = readOfferRows(m_session, call, row / m_size + 1, m_size);
            if (!rows) {
                const int smaller = isTooMuch(rows.error()) ? smallerThan(m_size) : 0;
                if (smaller == 0)
                    return rows.error();
                m_size = smaller;
                firstOfLast.clear();
                continue;
            }
            const QString first = offerId(rows->first().toObject());
            if (!first.isEmpty() && first == firstOfLast)
                return makeError(ErrorCode::InvalidResponse,
                                 u"eMAG repeats the same page: it seems to ignore paging; test the connection again"_s);
            firstOfLast = first;
            row += m_size;
            const bool isLast = rows->size() < m_size;
            TRY(handOver(*rows, call, Cursor{row, m_size}, isLast));
            if (isLast || (m_strangers > 0 && !call.isEmpty()))
                return {};
        }
        return makeError(ErrorCode::InvalidResponse, u"the list of offers does not end"_s);
    }

    Status handOver(const QJsonArray &rows, const QJsonObject &call, Cursor next, bool isLast)
    {
        ListingPage page;
        for (const QJsonValue &value : rows) {
            if (!call.isEmpty() && !fits(value.toObject(), call))
                ++m_strangers;
            else
                take(page, value.toObject());
        }
        const bool isMain = call.isEmpty() && m_filter.isEverything();
        page.cursor = isMain && !isLast ? next.text() : QString();
        if (m_total > 0)
            page.totalPages = int(std::min<std::int64_t>((m_total + m_size - 1) / m_size, mostPages));
        ++m_pages;
        m_isFull = m_query.maxPages > 0 && m_pages >= m_query.maxPages && !isLast;
        return m_sink(std::move(page));
    }

    void take(ListingPage &page, const QJsonObject &row)
    {
        const QString id = offerId(row);
        if (id.isEmpty()) {
            m_isFlawless = false;
            page.errors.append(
                {u"row %1"_s.arg(page.listings.size() + page.errors.size() + 1),
                 makeError(ErrorCode::InvalidResponse, u"id: expected the seller's number of the offer"_s)});
            return;
        }
        if (!m_filter.accepts(row))
            return;
        if (m_seen.contains(id.toLongLong())) {
            m_moved = true;
            return;
        }
        m_seen.insert(id.toLongLong());
        auto listing = parseOffer(row, m_reading);
        if (listing) {
            page.listings.append(*std::move(listing));
            return;
        }
        page.errors.append({id, withRow(m_session, listing.error(), row)});
    }

    // Whether it is worth another call to ask how many there are: where fewer were seen than are known. An account that
    // is read for the first time has nothing that could be missed yet, and its count is an estimate: only where a page
    // or more is lacking.
    bool mayLack(std::int64_t expected) const
    {
        const std::int64_t seen = m_seen.size();
        return expected > seen + (m_query.knownListings > 0 ? 0 : estimateMargin);
    }

    // An account that suddenly shows nothing, or far less than it has, is having a bad day (seen: success with no
    // products at all); nothing may be called missing for it.
    bool isPlausible(std::int64_t count) const
    {
        const std::int64_t seen = m_seen.size();
        if (count > seen + estimateMargin)
            return false;
        if (m_query.knownListings == 0)
            return seen > 0 || count <= 0;
        return seen > 0 && (m_query.knownListings < smallShop || seen * 10 >= m_query.knownListings * 9);
    }

    Session &m_session;
    const ListingQuery &m_query;
    const ListingSink &m_sink;
    OfferReading m_reading;
    OfferFilter m_filter;
    int m_size;
    QSet<std::int64_t> m_seen; // handed over in this call
    std::int64_t m_total = -1;
    std::int64_t m_strangers = 0; // rows that a filter should have kept out
    int m_pages = 0;
    bool m_isFull = false; // as many pages as were asked for
    bool m_moved = false;  // a row came twice
    bool m_isFlawless = true;
};

} // namespace

Result<ListingEnd> readListings(Session &session, const ListingQuery &query, const ListingSink &sink)
{
    TRY_ASSIGN(OfferFilter filter, OfferFilter::parse(query.filter));
    TRY_ASSIGN(OfferReading reading, offerReading(session));
    const bool isSelective = !query.filter.isEmpty();
    const bool isWindow = !query.wantsComplete && query.knownListings > largeShop && query.cursor.isEmpty();
    ListingRead read(session, query, sink, std::move(reading), std::move(filter));
    if (isSelective)
        return read.selected();
    return isWindow ? read.window() : read.everything();
}

Result<ListingPage> pickListings(Session &session, const QList<RemoteListing> &known)
{
    QStringList ids;
    for (const RemoteListing &listing : known)
        ids.append(listing.externalId);
    OfferFilter filter;
    TRY_ASSIGN(filter, OfferFilter::parse({.values = {{u"external_id"_s, ids}}}));
    TRY_ASSIGN(OfferReading reading, offerReading(session));
    ListingPage found;
    const ListingQuery query{.wantsComplete = false};
    const ListingSink collect = [&](const ListingPage &page) {
        found.listings += page.listings;
        for (const ItemError &error : page.errors) {
            if (ids.contains(error.item)) // a row without a number may be any offer
                found.errors.append(error);
        }
        return Status();
    };
    ListingRead read(session, query, collect, std::move(reading), std::move(filter));
    const auto end = read.everything();
    if (!end)
        return end.error();
    return found;
}

} // namespace evenstock::emag

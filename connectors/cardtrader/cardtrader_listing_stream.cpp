// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_listing_stream.h"

#include "connectors/api/json_read.h"
#include "connectors/api/redact.h"
#include "connectors/cardtrader/cardtrader_categories.h"
#include "connectors/cardtrader/cardtrader_parse.h"

using namespace Qt::StringLiterals;

namespace evenstock::cardtrader {

namespace {

QSet<QString> setOf(const ListingFilter &filter, const QString &name)
{
    const QStringList values = filter.values.value(name);
    return {values.begin(), values.end()};
}

bool fits(const QSet<QString> &wanted, const QString &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

} // namespace

ListingMatch::ListingMatch(const ListingFilter &filter)
    : m_skus(setOf(filter, u"sku"_s))
    , m_ids(setOf(filter, u"external_id"_s))
    , m_blueprints(setOf(filter, u"blueprint_id"_s))
    , m_expansions(setOf(filter, u"expansion_id"_s))
    , m_categories(setOf(filter, u"category"_s))
{
}

bool ListingMatch::takes(const RemoteListing &listing) const
{
    // Not every game's rows name their expansion; the server has filtered by it.
    const QString expansion = listing.raw.value("expansion_id"_L1).toString();
    return fits(m_skus, listing.externalSku) && fits(m_ids, listing.externalId) &&
           fits(m_blueprints, listing.raw.value("blueprint_id"_L1).toString()) &&
           (expansion.isEmpty() || fits(m_expansions, expansion)) &&
           (fits(m_categories, listing.raw.value("category_id"_L1).toString()) ||
            fits(m_categories, listing.fields.value(Field::Category)));
}

bool ListingMatch::takesUnreadable(const QString &productId) const
{
    return m_skus.isEmpty() && fits(m_ids, productId);
}

ListingStream::ListingStream(Options options, ListingSink sink)
    : m_options(std::move(options))
    , m_sink(std::move(sink))
    , m_match(m_options.filter)
{
}

Status ListingStream::element(const QByteArray &json)
{
    if (m_full)
        return makeError(ErrorCode::Cancelled, u"enough was read"_s);
    ++m_elements;
    TRY(take(json));
    if (m_page.listings.size() + m_page.errors.size() < m_options.sliceSize)
        return {};
    return flush(m_options.slicesArePages, m_cursor);
}

Status ListingStream::take(const QByteArray &json)
{
    const QString position = u"position %1"_s.arg(m_elements);
    const auto row = parseJsonObject(json);
    if (!row) {
        fail(json, position, row.error());
        return {};
    }
    const auto id = numericId(*row);
    auto listing = parseProduct(*row);
    if (const Status plain = refuseAmbiguous(json); listing && !plain)
        listing = plain.error();
    const QString item = id ? *id : position;
    if (!listing) {
        fail(json, item, listing.error());
        return {};
    }
    switch (m_shown.show(id->toLongLong(), quint32(qHash(QByteArrayView(json))))) {
    case ShownProducts::Seen::New:
        break;
    case ShownProducts::Seen::Differs:
        fail(json, item,
             makeError(ErrorCode::InvalidResponse, u"the product stands twice in the export, with "
                                                   "different values; the first counts"_s));
        return {};
    case ShownProducts::Seen::Same:
        return {};
    case ShownProducts::Seen::Unknown:
        if (m_reading > 0) // it may have been taken before the answer broke off
            return makeError(ErrorCode::InvalidResponse,
                             u"the export broke off and is too large to be taken up again"_s);
        break;
    }
    listing->stockIsTheirs = m_options.stockIsTheirs;
    nameCategory(*listing, m_options.accountSettings);
    if (m_match.takes(*listing))
        m_page.listings.append(*std::move(listing));
    return {};
}

void ListingStream::fail(const QByteArray &json, const QString &item, Error error)
{
    m_flawless = false;
    const bool wasTold = m_reading > 0 && m_failed.contains(item);
    m_failed.insert(item);
    if (wasTold || !m_match.takesUnreadable(item))
        return;
    error.item = item;
    error.payload = payloadExcerpt(json, m_options.secrets);
    m_page.errors.append({item, std::move(error)});
}

void ListingStream::beginAgain()
{
    m_elements = 0;
    ++m_reading;
    m_shown.beginAgain();
}

Status ListingStream::endPage(const QString &cursor)
{
    m_cursor = cursor;
    if (m_options.slicesArePages && m_page.listings.isEmpty() && m_page.errors.isEmpty())
        return {}; // the last slice was full
    return flush(true, cursor);
}

Status ListingStream::flush(bool pageEnds, const QString &cursor)
{
    ListingPage page;
    std::swap(page, m_page);
    page.cursor = cursor;
    page.pageEnds = pageEnds;
    page.totalPages = m_totalPages;
    m_handedOver = true;
    if (pageEnds) {
        ++m_pages;
        m_full = m_options.maxPages > 0 && m_pages >= m_options.maxPages;
    }
    return m_sink(std::move(page));
}

} // namespace evenstock::cardtrader

// SPDX-License-Identifier: GPL-3.0-or-later
// Offers that are known by their number or their part number.
#include "connectors/emag/emag_listing_parse.h"
#include "connectors/emag/emag_listing_reads.h"
#include "connectors/emag/emag_offer_rows.h"
#include "connectors/emag/emag_values.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

constexpr qsizetype fewOffers = 25;

// Reads known offers one by one.
class SomeRead
{
public:
    SomeRead(Session &session, const OfferReading &reading, ListingPage page)
        : m_session(session)
        , m_reading(reading)
        , m_page(std::move(page))
    {
    }

    Result<ListingPage> read(const QList<RemoteListing> &known)
    {
        QList<RemoteListing> absent;
        for (const RemoteListing &one : known) {
            TRY_ASSIGN(const bool isThere, take(one.externalId));
            if (!isThere)
                absent.append(one);
        }
        if (!absent.isEmpty())
            TRY(checkFilter());
        for (const RemoteListing &one : std::as_const(absent)) {
            TRY_ASSIGN(const bool isThere, take(one.externalId)); // twice empty, and others were found in between
            if (isThere)
                continue;
            RemoteListing gone = one;
            gone.status = RemoteStatus::Ended;
            gone.quantity = {};
            gone.fields.clear(); // nothing of it was read
            m_page.listings.append(std::move(gone));
        }
        return m_page;
    }

private:
    // False where eMAG shows no such offer.
    Result<bool> take(const QString &id)
    {
        TRY_ASSIGN(const auto rows, readOffersBy(m_session, u"id"_s, id));
        if (rows.isEmpty())
            return false;
        auto listing = parseOffer(rows.first(), m_reading);
        if (listing)
            m_page.listings.append(*std::move(listing));
        else
            m_page.errors.append({.item = id, .error = withRow(m_session, listing.error(), rows.first())});
        return true;
    }

    // An account was seen that showed no offers for a while, with success: then an empty answer says nothing.
    Status checkFilter()
    {
        if (!m_page.listings.isEmpty() || !m_page.errors.isEmpty())
            return {};
        TRY_ASSIGN(const QJsonArray any, readOfferRows(m_session, {}, 1, 1));
        if (any.isEmpty())
            return makeError(ErrorCode::InvalidResponse, u"eMAG shows no offers at all; nothing is taken from that"_s);
        TRY_ASSIGN(const auto same, readOffersBy(m_session, u"id"_s, offerId(any.first().toObject())));
        if (same.isEmpty())
            return makeError(ErrorCode::InvalidResponse,
                             u"eMAG does not find an offer that it shows; nothing is taken from that"_s);
        return {};
    }

    Session &m_session;
    const OfferReading &m_reading;
    ListingPage m_page;
};

} // namespace

Result<QJsonObject> readOffer(Session &session, const QString &externalId)
{
    TRY_ASSIGN(const auto rows, readOffersBy(session, u"id"_s, externalId));
    if (rows.isEmpty())
        return makeError(ErrorCode::NotFound, u"eMAG shows no offer %1"_s.arg(externalId), externalId);
    return rows.first();
}

Result<ListingPage> readSome(Session &session, const QList<RemoteListing> &known)
{
    ListingPage page;
    QList<RemoteListing> left = known;
    if (known.size() > fewOffers) {
        TRY_ASSIGN(const std::int64_t count, countOffers(session));
        if (count >= 0 && (count + 99) / 100 < known.size()) {
            TRY_ASSIGN(page, pickListings(session, known));
            QSet<QString> read;
            for (const RemoteListing &listing : std::as_const(page.listings))
                read.insert(listing.externalId);
            for (const ItemError &error : std::as_const(page.errors))
                read.insert(error.item);
            left.removeIf([&read](const RemoteListing &one) { return read.contains(one.externalId); });
            if (left.size() > fewOffers) // so many do not vanish at once: they are not known now
                return page;
        }
    }
    TRY_ASSIGN(const OfferReading reading, offerReading(session));
    return SomeRead(session, reading, std::move(page)).read(left);
}

Result<QList<RemoteListing>> findCreated(Session &session, const Change &change)
{
    const QString partNumber = normalisedPartNumber(change.sku);
    if (partNumber.isEmpty())
        return QList<RemoteListing>();
    TRY_ASSIGN(const OfferReading reading, offerReading(session));
    TRY_ASSIGN(const auto rows, readOffersBy(session, u"part_number"_s, partNumber));
    QList<RemoteListing> found;
    for (const QJsonObject &row : rows) {
        TRY_ASSIGN(RemoteListing listing, parseOffer(row, reading));
        found.append(std::move(listing));
    }
    return found;
}

} // namespace evenstock::emag

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_listings.h"

#include "connectors/api/json_read.h"
#include "connectors/cardtrader/cardtrader_categories.h"
#include "connectors/cardtrader/cardtrader_currency.h"
#include "connectors/cardtrader/cardtrader_listing_stream.h"
#include "connectors/cardtrader/cardtrader_parse.h"
#include "connectors/cardtrader/cardtrader_properties.h"
#include "connectors/cardtrader/cardtrader_reference_parse.h"
#include "connectors/cardtrader/cardtrader_requests.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::cardtrader {

namespace {

constexpr std::int64_t largeShop = 50'000;
constexpr int mostSlice = 200;
const QString expansionCursor = u"expansion:"_s;

bool stockIsTheirs(const Session &session)
{
    return readBool(session.settings, u"one_day_ready"_s).valueOr(false);
}

bool isByExpansion(const Session &session, const ListingQuery &query)
{
    const QString setting = session.settings.value("read_by"_L1).toString();
    if (query.cursor.startsWith(expansionCursor) || setting == "expansions"_L1)
        return true;
    return setting != "shop"_L1 && !query.wantsComplete && query.knownListings > largeShop;
}

// The server gave up on an answer that may simply be too large for it.
bool isTooMuchForServer(const Error &error)
{
    return error.code == ErrorCode::Timeout || (error.code == ErrorCode::InvalidResponse && error.httpStatus >= 500);
}

class ListingRead
{
public:
    ListingRead(Session &session, const ListingQuery &query, const ListingSink &sink)
        : m_session(session)
        , m_query(query)
        , m_sink([&session, &sink](ListingPage page) {
            for (const RemoteListing &listing : std::as_const(page.listings))
                noteCurrency(session, listing);
            return sink(std::move(page));
        })
    {
    }

    Result<ListingEnd> whole()
    {
        ListingStream stream(options(true), m_sink);
        Status read = oneExport(stream, {});
        if (!read && isTooMuchForServer(read.error()) && !stream.hasHandedOver() && m_query.filter.isEmpty())
            return byExpansion();
        if (read && stream.elements() == 0) // no products, or a failure that looks like it
            read = oneExport(stream, {});
        if (read)
            read = stream.endPage({});
        if (!read && !stream.isFull())
            return read.error();
        return ListingEnd{!stream.isFull() && stream.isFlawless()};
    }

    Result<ListingEnd> byExpansion()
    {
        TRY_ASSIGN(const HttpResponse answer,
                   exchangeJson(m_session, exportRequest(m_session, u"/expansions/export"_s)));
        TRY_ASSIGN(const auto expansions, parseExpansions(answer.body));
        std::int64_t after = 0;
        if (m_query.cursor.startsWith(expansionCursor))
            after = m_query.cursor.mid(expansionCursor.size()).toLongLong();
        ListingStream stream(options(false), m_sink);
        stream.setTotalPages(int(expansions.size()));
        stream.setCursor(m_query.cursor);
        for (const wire::Expansion &expansion : expansions) {
            if (expansion.id <= after)
                continue;
            const QString id = QString::number(expansion.id);
            const QUrlQuery query = queryOf({{"expansion_id", id}});
            const std::int64_t before = stream.elements();
            TRY(oneExport(stream, query));
            if (stream.elements() == before) // the list said that there is something
                TRY(oneExport(stream, query));
            TRY(stream.endPage(expansionCursor + id));
            if (stream.isFull())
                break;
        }
        // Never complete, however well each of them ended: products whose blueprint has no expansion are in none of
        // the lists, and a product may have moved from one that was still to come into one that was read.
        return ListingEnd{};
    }

    Result<ListingEnd> byFilter(const char *name, const QStringList &values)
    {
        ListingStream stream(options(false), m_sink);
        stream.setTotalPages(int(values.size()));
        for (const QString &value : values) {
            TRY(oneExport(stream, queryOf({{name, value}})));
            TRY(stream.endPage({}));
            if (stream.isFull())
                break;
        }
        return ListingEnd{};
    }

private:
    ListingStream::Options options(bool slicesArePages) const
    {
        return {.filter = m_query.filter,
                .stockIsTheirs = stockIsTheirs(m_session),
                .accountSettings = m_session.settings,
                .secrets = secretsOf(m_session),
                .sliceSize = std::clamp(m_query.pageSize, 1, mostSlice),
                .maxPages = m_query.maxPages,
                .slicesArePages = slicesArePages};
    }

    Status oneExport(ListingStream &stream, const QUrlQuery &query)
    {
        const auto answer = exchangeArray(
            m_session, exportRequest(m_session, u"/products/export"_s, query),
            [&stream](const QByteArray &json) { return stream.element(json); }, [&stream] { stream.beginAgain(); });
        return answer ? Status() : Status(answer.error());
    }

    Session &m_session;
    const ListingQuery &m_query;
    ListingSink m_sink;
};

// One blueprint's products; `broken`: ids that could not be read, with an empty one where not even the id could be.
struct BlueprintProducts {
    QList<RemoteListing> listings;
    QSet<QString> broken;
};

Result<BlueprintProducts> readBlueprint(Session &session, const QString &blueprint)
{
    BlueprintProducts products;
    const QUrlQuery query = queryOf({{"blueprint_id", blueprint}});
    const auto take = [&](const QByteArray &json) -> Status {
        const auto row = parseJsonObject(json);
        auto listing = row ? parseProduct(*row) : Result<RemoteListing>(row.error());
        if (const Status plain = refuseAmbiguous(json); listing && !plain)
            listing = plain.error();
        if (!listing) {
            products.broken.insert(row ? numericId(*row).valueOr({}) : QString());
            return {};
        }
        listing->stockIsTheirs = stockIsTheirs(session);
        nameCategory(*listing, session.settings);
        noteCurrency(session, *listing);
        if (listing->raw.value("blueprint_id"_L1).toString() == blueprint)
            products.listings.append(*std::move(listing));
        return {};
    };
    // An empty answer says that all of it is sold, and looks like a failure: it is asked for again.
    for (int attempt = 0; attempt < 2 && products.listings.isEmpty() && products.broken.isEmpty(); ++attempt) {
        const auto answer = exchangeArray(session, exportRequest(session, u"/products/export"_s, query), take,
                                          [&products] { products = {}; });
        if (!answer)
            return answer.error();
    }
    return products;
}

QString blueprintOfKnown(const RemoteListing &known)
{
    QString id = known.raw.value("blueprint_id"_L1).toString();
    if (!id.isEmpty())
        return id;
    const QString key = u"blueprint:"_s;
    for (const QString &match : known.matchKeys) {
        if (match.startsWith(key))
            return match.mid(key.size());
    }
    return {};
}

// Listings whose blueprint is not known: they can only be picked out of everything.
Status pickFromShop(Session &session, const QStringList &ids, QList<RemoteListing> &found)
{
    ListingQuery query;
    query.filter.values.insert(u"external_id"_s, ids);
    const auto end = ListingRead(session, query, [&found](const ListingPage &page) {
                         found += page.listings;
                         return Status();
                     }).whole();
    return end ? Status() : Status(end.error());
}

} // namespace

Result<ListingEnd> readListings(Session &session, const ListingQuery &query, const ListingSink &sink)
{
    for (auto it = query.filter.values.begin(); it != query.filter.values.end(); ++it) {
        if (!listingFilters.contains(it.key()))
            return makeError(ErrorCode::InvalidRequest, u"CardTrader cannot be filtered by %1; it can by %2"_s.arg(
                                                            it.key(), listingFilters.join(u", "_s)));
    }
    ListingRead read(session, query, sink);
    for (const char *name : {"blueprint_id", "expansion_id"}) {
        if (const QStringList values = query.filter.values.value(QLatin1String(name)); !values.isEmpty())
            return read.byFilter(name, values);
    }
    if (query.filter.isEmpty() && isByExpansion(session, query))
        return read.byExpansion();
    return read.whole();
}

Result<QList<RemoteListing>> readSome(Session &session, const QList<RemoteListing> &known)
{
    QMap<QString, QList<RemoteListing>> byBlueprint;
    QStringList unknown;
    for (const RemoteListing &listing : known) {
        const QString blueprint = blueprintOfKnown(listing);
        if (blueprint.isEmpty())
            unknown.append(listing.externalId);
        else
            byBlueprint[blueprint].append(listing);
    }
    QList<RemoteListing> result;
    for (auto it = byBlueprint.begin(); it != byBlueprint.end(); ++it) {
        TRY_ASSIGN(const BlueprintProducts products, readBlueprint(session, it.key()));
        for (const RemoteListing &wanted : it.value()) {
            const auto found = std::find_if(products.listings.begin(), products.listings.end(),
                                            [&](const auto &one) { return one.externalId == wanted.externalId; });
            if (found != products.listings.end()) {
                result.append(*found);
            } else if (!products.broken.contains(wanted.externalId) && !products.broken.contains(QString())) {
                RemoteListing gone = wanted;
                gone.status = RemoteStatus::Ended;
                gone.quantity = {};
                result.append(gone);
            }
        }
    }
    if (!unknown.isEmpty())
        TRY(pickFromShop(session, unknown, result));
    return result;
}

namespace {

// The match keys of the listing that this create makes, as far as it names them itself.
Result<QStringList> keysOfCreate(const Change &change, const QString &blueprint)
{
    TRY_ASSIGN(const PropertyPlan plan,
               planProperties(change.raw.value("properties"_L1).toObject(), change.fields, std::nullopt));
    TRY_ASSIGN(const QJsonObject attributes, parseAttributes(change.fields.value(Field::Attributes)));
    const QJsonObject &graded = attributes.contains("graded"_L1) ? attributes : change.raw;
    return matchKeys({.blueprint = blueprint,
                      .properties = plan.send,
                      .graded = isGraded(graded.value("graded"_L1)),
                      .bundle = change.raw.value("bundle_size"_L1).toInteger(1)});
}

} // namespace

QString equalKey(const Change &change)
{
    const QString blueprint = blueprintOf(change.fields, change.raw).id;
    const auto keys = blueprint.isEmpty() ? Result<QStringList>(QStringList()) : keysOfCreate(change, blueprint);
    return keys ? keys->join(u'\n') : QString(); // what cannot be sent is refused by push()
}

Result<QList<RemoteListing>> findCreated(Session &session, const Change &change)
{
    const BlueprintRef blueprint = blueprintOf(change.fields, change.raw);
    if (blueprint.id.isEmpty())
        return QList<RemoteListing>(); // a create without a blueprint is never sent
    TRY_ASSIGN(const BlueprintProducts products, readBlueprint(session, blueprint.id));
    if (!products.broken.isEmpty())
        return makeError(ErrorCode::InvalidResponse, u"a product of blueprint %1 cannot be read"_s.arg(blueprint.id));
    TRY_ASSIGN(const QStringList keys, keysOfCreate(change, blueprint.id));
    QList<RemoteListing> marked;
    QList<RemoteListing> equal;
    for (const RemoteListing &listing : products.listings) {
        if (!change.marker.isEmpty() && listing.marker == change.marker)
            marked.append(listing);
        else if (listing.marker.isEmpty() && listing.matchKeys == keys) // another marker is another create's
            equal.append(listing);
    }
    // Of several equal ones the one with the same private text is the likeliest.
    const QString text = lastingUserText(change);
    std::stable_partition(equal.begin(), equal.end(), [&](const RemoteListing &listing) {
        return listing.raw.value("user_data_field"_L1).toString() == text;
    });
    return marked + equal;
}

} // namespace evenstock::cardtrader

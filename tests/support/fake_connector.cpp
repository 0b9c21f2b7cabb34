// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_connector.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;
using Kind = FakeRequest::Kind;

namespace {

Error unreadable(const QString &id)
{
    return makeError(ErrorCode::InvalidResponse, u"no price in the answer"_s, id);
}

} // namespace

ConnectorInfo FakeConnector::info() const
{
    const FakeMarketOptions &options = m_market.options();
    ConnectorInfo info{.id = options.id, .name = u"Fake "_s + options.id, .defaultUrl = u"https://fake.invalid"_s};
    for (const Field field : allFields)
        info.directions.insert(field, options.directions.value(field, Direction::Both));
    info.capabilities = {.relativeQuantity = options.relative,
                         .goneAtZero = options.goneAtZero,
                         .relistsAtChoice = options.relistsAtChoice,
                         .canCreate = options.canCreate,
                         .canFilterByTime = options.filtersByTime,
                         .readsOneListing = true,
                         .visibilityLagS = options.visibilityLagS,
                         .landingS = options.landingS,
                         .createsByJob = options.jobs,
                         .tellsCompetition = options.tellsOthers,
                         .pushBatch = options.pushBatch,
                         .itemAttribute = options.itemAttribute,
                         .itemKey = u"item:"_s,
                         .filters = {u"sku"_s, u"external_id"_s}};
    return info;
}

Status FakeConnector::request(Session &session, FakeRequest request) const
{
    if (session.stop.stop_requested())
        return makeError(ErrorCode::Cancelled, u"stopped"_s);
    const Kind kind = request.kind;
    m_market.requests.append(std::move(request));
    m_market.step("request");
    if (m_market.failure) {
        if (auto error = m_market.failure(kind))
            return *std::move(error);
    }
    return {};
}

Result<Identity> FakeConnector::checkCredentials(Session &session) const
{
    TRY(request(session, {.kind = Kind::Check}));
    return Identity{.account = u"owner"_s,
                    .shop = m_market.options().shop,
                    .currency = m_market.namesNoCurrency           ? QString()
                                : m_market.namedCurrency.isEmpty() ? m_market.options().currency
                                                                   : m_market.namedCurrency,
                    .stockIsTheirs = m_market.stockIsTheirs,
                    .isReadOnly = m_market.options().isReadOnly,
                    .summary = u"answers"_s};
}

namespace {

bool matches(const FakeListing &listing, const ListingQuery &query)
{
    const QStringList skus = query.filter.values.value(u"sku"_s);
    const QStringList ids = query.filter.values.value(u"external_id"_s);
    return (skus.isEmpty() || skus.contains(listing.sku)) && (ids.isEmpty() || ids.contains(listing.externalId)) &&
           (query.since == 0 || listing.modifiedAt >= query.since);
}

} // namespace

// By id what is read stays read; by offset everything after a listing that ended moves up one.
ListingPage FakeConnector::pageOf(const ListingQuery &query, QString &from, bool &more) const
{
    ListingPage page;
    const int size = m_market.options().pageSize;
    int at = 0;
    int taken = 0;
    more = false;
    for (const auto &[id, listing] : m_market.m_listings) {
        if (!matches(listing, query))
            continue;
        const bool passed = m_market.options().drifts ? at++ < from.toInt() : id <= from;
        if (passed)
            continue;
        if (taken == size) {
            more = true;
            break;
        }
        ++taken;
        if (!m_market.options().drifts)
            from = id;
        if (listing.malformed)
            page.errors.append({.item = id,
                                .error = unreadable(id),
                                .modifiedAt = m_market.options().tellsTimes ? listing.modifiedAt : 0});
        else
            page.listings.append(m_market.remoteListing(listing));
    }
    if (m_market.options().drifts)
        from = QString::number(from.toInt() + taken);
    page.cursor = more ? from : QString();
    return page;
}

Result<ListingEnd> FakeConnector::fetchListings(Session &session, const ListingQuery &query,
                                                const ListingSink &sink) const
{
    QString from = query.cursor;
    bool more = true;
    for (int pages = 0; more; ++pages) {
        if (query.maxPages > 0 && pages == query.maxPages)
            return ListingEnd{.complete = false};
        TRY(request(session, {.kind = Kind::Listings}));
        ListingPage page = pageOf(query, from, more);
        m_market.step("listings answered");
        TRY(sink(std::move(page)));
    }
    return ListingEnd{.complete = m_market.options().provesWhole && query.cursor.isEmpty() && query.since == 0 &&
                                  query.filter.isEmpty()};
}

Result<ListingPage> FakeConnector::fetchSome(Session &session, const QList<RemoteListing> &known) const
{
    ListingPage result;
    for (const RemoteListing &listing : known) {
        TRY(request(session, {.kind = Kind::Some, .externalId = listing.externalId}));
        const auto row = m_market.m_listings.find(listing.externalId);
        if (row != m_market.m_listings.end()) {
            if (row->second.malformed)
                result.errors.append({.item = listing.externalId, .error = unreadable(listing.externalId)});
            else
                result.listings.append(m_market.remoteListing(row->second));
        } else {
            RemoteListing gone = listing;
            gone.quantity = {};
            gone.status = RemoteStatus::Ended;
            gone.fields.clear(); // nothing of it was read
            result.listings.append(gone);
        }
        m_market.step("listing answered");
    }
    return result;
}

Status FakeConnector::fetchOrders(Session &session, const OrderQuery &query, const OrderSink &sink) const
{
    const FakeMarketOptions &options = m_market.options();
    if (options.skipsSecondRead && query.reread)
        return request(session, {.kind = Kind::Orders});
    m_market.ordersSince = query.since;
    const UtcMs now = m_market.m_clock.now();
    const std::int64_t cursor = query.cursor.toLongLong();
    QStringList wanted;
    std::int64_t newest = cursor;
    for (const auto &[id, order] : m_market.m_orders) {
        if (order.visibleAt > now)
            continue;
        const std::int64_t mark = options.ordersById ? id.toLongLong() : order.modifiedAt;
        newest = std::max(newest, mark);
        const bool recent = order.modifiedAt >= query.since;
        if (query.cursor.isEmpty() ? recent : (recent && !query.reread) || mark >= cursor)
            wanted.append(id);
    }
    QStringList gone;
    for (const QString &id : query.openOrders) {
        if (m_market.m_destroyed.contains(id))
            gone.append(id);
        else if (m_market.m_orders.contains(id) && !wanted.contains(id))
            wanted.append(id);
    }
    for (qsizetype at = 0; at == 0 || at < wanted.size(); at += options.pageSize) {
        TRY(request(session, {.kind = Kind::Orders}));
        OrderPage page;
        for (const QString &id : wanted.mid(at, options.pageSize)) {
            if (m_market.m_orders.contains(id))
                page.orders.append(m_market.remoteOrder(id));
        }
        const bool last = at + options.pageSize >= wanted.size();
        if (last) {
            page.gone = gone;
            if (newest > 0)
                page.cursor = QString::number(newest);
        }
        m_market.step("orders answered");
        TRY(sink(std::move(page)));
    }
    return {};
}

Result<RemoteOrder> FakeConnector::fetchOrder(Session &session, const QString &externalId) const
{
    TRY(request(session, {.kind = Kind::Order, .externalId = externalId}));
    if (!m_market.m_orders.contains(externalId))
        return makeError(ErrorCode::NotFound, u"no such order"_s, externalId);
    return m_market.remoteOrder(externalId);
}

Result<std::optional<CatalogueItem>> FakeConnector::findItem(Session &session, const QJsonObject &attributes) const
{
    TRY(request(session, {.kind = Kind::Find}));
    const QString id = attributes.value(m_market.options().itemAttribute).toString();
    const QString name = m_market.options().items.value(id);
    return name.isEmpty() ? std::nullopt : std::optional(CatalogueItem{.id = id, .name = name, .set = u"A set"_s});
}

// One write: it may get lost on the way there or on the way back.
Result<ItemReceipt> FakeConnector::write(Session &session, const Change &change) const
{
    TRY(request(session, {.kind = Kind::Write,
                          .change = change.kind,
                          .externalId = change.externalId,
                          .quantity = change.quantity,
                          .fields = change.fields,
                          .sku = change.sku}));
    const Fate fate = m_market.fateOf(change);
    ItemReceipt receipt{.delivery = change.delivery};
    switch (fate) {
    case Fate::Answered:
    case Fate::AnswerLost:
        receipt = m_market.carryOut(change);
        break;
    case Fate::Late:
        m_market.m_late.emplace_back(m_market.m_clock.now() + m_market.options().landingS * 1000LL, change);
        break;
    case Fate::NotArrived:
    case Fate::Broken:
        break;
    case Fate::NotSent:
        receipt.outcome = Outcome::NotSent;
        receipt.error = makeError(ErrorCode::RateLimited, u"429"_s);
        break;
    case Fate::Refused:
        receipt.outcome = Outcome::Refused;
        receipt.error = makeError(ErrorCode::Rejected, u"not like this"_s, change.externalId);
        break;
    }
    m_market.step("write arrived");
    if (fate == Fate::AnswerLost || fate == Fate::NotArrived || fate == Fate::Late || fate == Fate::Broken)
        receipt = {.delivery = change.delivery,
                   .outcome = Outcome::InDoubt,
                   .error = makeError(ErrorCode::InDoubt, u"no answer"_s),
                   .isOver = fate == Fate::Broken};
    return receipt;
}

Status FakeConnector::push(Session &session, std::span<const Change> changes, const ReceiptSink &sink) const
{
    if (m_market.options().jobs)
        return pushByJob(session, changes, sink);
    for (const Change &change : changes) {
        TRY_ASSIGN(const ItemReceipt receipt, write(session, change));
        TRY(sink({receipt}));
    }
    return {};
}

Status FakeConnector::pushByJob(Session &session, std::span<const Change> changes, const ReceiptSink &sink) const
{
    Job job{.id = u"job-%1"_s.arg(++m_market.m_nextId)};
    QList<ItemReceipt> accepted;
    QList<ItemReceipt> lost;
    QList<FakeMarket::JobRow> rows;
    for (const Change &change : changes) {
        TRY(request(session, {.kind = Kind::Write,
                              .change = change.kind,
                              .externalId = change.externalId,
                              .quantity = change.quantity,
                              .fields = change.fields,
                              .sku = change.sku}));
        const Fate fate = m_market.fateOf(change);
        ItemReceipt receipt{.delivery = change.delivery, .outcome = Outcome::InDoubt};
        receipt.error = makeError(ErrorCode::InDoubt, u"no answer"_s);
        if (fate == Fate::AnswerLost)
            m_market.carryOut(change);
        if (fate == Fate::Answered || fate == Fate::Refused)
            rows.append({change,
                         {.delivery = change.delivery,
                          .outcome = Outcome::Refused,
                          .error = makeError(ErrorCode::Rejected, u"not like this"_s)},
                         fate == Fate::Refused,
                         change.kind == ChangeKind::Create
                             ? 0
                             : m_market.m_clock.now() + m_market.options().landingS * 1000LL});
        if (fate == Fate::Late) {
            const int waitS = std::max(m_market.options().landingS, m_market.options().lateJobS);
            m_market.m_late.emplace_back(m_market.m_clock.now() + waitS * 1000LL, change);
        }
        if (fate == Fate::NotSent)
            receipt.outcome = Outcome::NotSent;
        if (fate == Fate::Answered || fate == Fate::Refused) {
            const int index = int(rows.size()) - 1;
            receipt = {.delivery = change.delivery, .outcome = Outcome::Accepted, .jobId = job.id, .jobIndex = index};
            job.rows.append({index, change.delivery});
            accepted.append(receipt);
        } else {
            lost.append(receipt);
        }
    }
    m_market.m_jobs[job.id] = rows;
    m_market.step("job accepted");
    TRY(sink(accepted + lost));
    return job.rows.isEmpty() ? Status() : pollJob(session, job, sink);
}

Status FakeConnector::pollJob(Session &session, const Job &job, const ReceiptSink &sink) const
{
    TRY(request(session, {.kind = Kind::Job, .externalId = job.id}));
    if (m_market.jobAnswer == JobAnswer::AtWork)
        return {};
    const bool isGivenUp = m_market.jobAnswer == JobAnswer::GivenUp;
    if (!isGivenUp)
        m_market.runJobs();
    m_market.step("job answered");
    const QList<FakeMarket::JobRow> rows = isGivenUp ? QList<FakeMarket::JobRow>() : m_market.m_jobs[job.id];
    QList<ItemReceipt> receipts;
    for (const auto &[index, delivery] : job.rows) {
        ItemReceipt receipt{.delivery = delivery, .error = makeError(ErrorCode::InDoubt, u"no such row"_s)};
        if (index >= 0 && index < rows.size())
            receipt = rows.at(index).receipt;
        receipts.append(receipt);
    }
    return sink(receipts);
}

QString FakeConnector::equalKey(const Change &change) const
{
    return m_market.m_options.tellsEqual ? u"key:"_s + FakeMarket::keyOf(change) : QString();
}

Result<QList<RemoteListing>> FakeConnector::findCreated(Session &session, const Change &change) const
{
    TRY(request(session, {.kind = Kind::Find}));
    QList<RemoteListing> found;
    const QString key = FakeMarket::keyOf(change);
    for (const auto &[id, listing] : m_market.m_listings) {
        const bool marked = !change.marker.isEmpty() && listing.marker == change.marker;
        if (marked || (!key.isEmpty() && listing.key == key))
            found.append(m_market.remoteListing(listing));
    }
    m_market.step("find answered");
    return found;
}

HoldAction FakeConnector::whenGone(const QString &lastState) const
{
    return m_market.whenGone ? m_market.whenGone(lastState) : HoldAction::Release;
}

} // namespace evenstock

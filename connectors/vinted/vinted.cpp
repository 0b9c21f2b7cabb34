// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/vinted/vinted.h"

#include "connectors/vinted/vinted_site.h"
#include "connectors/vinted/vinted_wardrobe.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::vinted {

namespace {

constexpr qsizetype pageSize = 100;
constexpr std::chrono::milliseconds lookEvery{500};
constexpr std::chrono::seconds longestWait{25}; // for a browser that is there

// Vinted through the owner's own browser: what it read and what it did comes from the session's desk, what is to be
// done is handed to it. Nothing here speaks to Vinted itself.
class Vinted final : public Connector
{
public:
    ConnectorInfo info() const override;
    Result<Identity> checkCredentials(Session &session) const override;
    Result<ListingEnd> fetchListings(Session &session, const ListingQuery &query,
                                     const ListingSink &sink) const override;
    Result<ListingPage> fetchSome(Session &session, const QList<RemoteListing> &known) const override;
    Status fetchOrders(Session &session, const OrderQuery &query, const OrderSink &sink) const override;
    Result<RemoteOrder> fetchOrder(Session &session, const QString &externalId) const override;
    Status push(Session &session, std::span<const Change> changes, const ReceiptSink &sink) const override;
    Status pollJob(Session &session, const Job &job, const ReceiptSink &sink) const override;
    Result<QList<RemoteListing>> findCreated(Session &session, const Change &change) const override;
    HoldAction whenGone(const QString &lastState) const override { return whenRemoved(lastState); }
};

Result<BrowserDesk *> deskOf(const Session &session)
{
    if (!session.browser)
        return makeError(ErrorCode::Offline, u"Vinted is reached through a browser, and none can be reached here"_s);
    return session.browser;
}

Status stopped(const Session &session)
{
    return session.stop.stop_requested() ? Status(makeError(ErrorCode::Cancelled, u"stopped by the owner"_s))
                                         : Status();
}

Result<BrowserReading> knownReading(Session &session)
{
    TRY(stopped(session));
    TRY_ASSIGN(BrowserDesk * desk, deskOf(session));
    TRY_ASSIGN(BrowserReading reading, desk->reading());
    if (reading.readAt == 0)
        return makeError(ErrorCode::Offline, u"no browser has read the wardrobe yet: open Vinted in the paired one"_s);
    return reading;
}

// Once a run: asks for the reading it wants and waits a little for a browser that is there. Without one the last
// reading counts, and the new one begins a run of its own.
Status refresh(Session &session)
{
    const QString once = u"reading"_s;
    if (session.lookedUp.contains(once))
        return {};
    session.lookedUp.insert(once, {});
    TRY_ASSIGN(BrowserDesk * desk, deskOf(session));
    TRY_ASSIGN(BrowserReading reading, desk->reading());
    const UtcMs from = reading.wantedFrom;
    if (reading.readAt >= from)
        return {};
    TRY(desk->askForReading());
    TRY_ASSIGN(const BrowserAccount account, desk->account());
    if (!account.isConnected || !account.pause.isEmpty())
        return {};
    for (int looks = int(longestWait / lookEvery); looks > 0 && reading.readAt < from; --looks) {
        TRY(session.pause(lookEvery, session.stop));
        TRY_ASSIGN(reading, desk->reading());
    }
    return {};
}

const BrowserListing *find(const BrowserReading &reading, const QString &externalId)
{
    const auto found = std::find_if(reading.listings.begin(), reading.listings.end(),
                                    [&externalId](const BrowserListing &row) { return row.externalId == externalId; });
    return found == reading.listings.end() ? nullptr : &*found;
}

ItemReceipt receiptOf(DeliveryId delivery, const BrowserWork &work)
{
    ItemReceipt receipt{.delivery = delivery, .externalId = work.externalId, .error = work.error};
    switch (work.state) {
    case BrowserWork::State::Open:
        receipt.outcome = Outcome::Accepted;
        receipt.externalId.clear();
        receipt.jobId = work.id;
        receipt.jobIndex = 0;
        break;
    case BrowserWork::State::Done:
        receipt.outcome = Outcome::Done;
        break;
    case BrowserWork::State::Refused:
        receipt.outcome = Outcome::Refused;
        break;
    case BrowserWork::State::NotSent:
        receipt.outcome = Outcome::NotSent;
        break;
    }
    return receipt;
}

// What a listing is handed over as. A piece is there or not: no quantity is ever set.
Result<BrowserWork> handOver(BrowserDesk &desk, const Change &change)
{
    const bool isGone = change.kind == ChangeKind::End || (change.quantity && *change.quantity <= Quantity{});
    if (change.kind == ChangeKind::Create)
        return desk.publish(change.sku, change.fields);
    if (isGone)
        return desk.remove(change.externalId);
    if (!change.fields.isEmpty())
        return desk.update(change.externalId, change.fields);
    return BrowserWork{.state = BrowserWork::State::NotSent,
                       .error = makeError(ErrorCode::Conflict, u"it is reserved for a buyer there"_s, change.sku)};
}

} // namespace

ConnectorInfo Vinted::info() const
{
    const QStringList flag{u"true"_s, u"false"_s};
    ConnectorInfo info;
    info.id = u"vinted"_s;
    info.name = u"Vinted"_s;
    info.defaultUrl = u"https://www.vinted.fr"_s;
    info.settings = {
        {u"terms_accepted"_s, u"The words about Vinted's terms were read and agreed to (date and version)"_s, {}, {}},
        {u"draft"_s, u"New listings begin as drafts that you publish on Vinted yourself"_s, u"true"_s, flag},
        {u"removal"_s,
         u"When something was sold elsewhere, its listing is taken off Vinted"_s,
         u"ask"_s,
         {u"ask"_s, u"auto"_s}},
        {u"ask_first"_s, u"New listings and changes wait for your word before the browser does them"_s, u"false"_s,
         flag},
        {u"calls_gap_ms"_s,
         u"Milliseconds between two requests to Vinted (faster: Vinted may restrict the account)"_s,
         u"2000"_s,
         {}},
        {u"listing_gap_s"_s, u"Seconds between two changes (faster: Vinted may restrict the account)"_s, u"60"_s, {}},
        {u"listings_per_hour"_s, u"New listings an hour, at most"_s, u"5"_s, {}},
        {u"listings_per_day"_s, u"New listings a day, at most"_s, u"20"_s, {}},
        {u"quiet_hours"_s, u"Hours without any change (22-09, or off)"_s, u"22-09"_s, {}},
        {u"listing_title"_s, u"Template of titles on Vinted (empty = the usual one)"_s, {}, {}},
        {u"listing_description"_s, u"Template of descriptions on Vinted (empty = the usual one)"_s, {}, {}}};
    for (const Field field : allFields)
        info.directions.insert(field, Direction::Out);
    info.capabilities = {.goneAtZero = true,
                         .canCreate = true,
                         .readsOneListing = true,
                         .createsByJob = true,
                         .tellsOwn = true,
                         .usesBrowser = true,
                         .mostShown = 1,
                         .filters = {u"external_id"_s}};
    info.help = u"Vinted has no interface for programs: Evenstock hands its work to your own browser, where you are "
                "logged in on Vinted. Add the account, install the extension and pair it with a code."_s;
    return info;
}

Result<Identity> Vinted::checkCredentials(Session &session) const
{
    TRY(stopped(session));
    Identity identity;
    if (!session.browser) { // an account that is not stored yet has no browser
        identity.account = u"Vinted"_s;
        identity.summary = u"Nothing is asked of Vinted yet: pair your browser with this account next."_s;
        return identity;
    }
    TRY_ASSIGN(const BrowserAccount account, session.browser->account());
    if (!account.isPaired)
        return makeError(ErrorCode::Offline, u"no browser is paired with this account yet"_s);
    if (account.user.isEmpty())
        return makeError(ErrorCode::Offline,
                         u"the paired browser has not said yet who is logged in on Vinted: open Vinted in it"_s);
    const Site site = siteOf(account.domain);
    identity.account = account.login.isEmpty() ? account.user : account.login;
    identity.shop = u"%1 %2"_s.arg(account.domain, account.user);
    identity.currency = site.currency;
    identity.settings = {{u"vinted_user"_s, account.user}, {u"vinted_domain"_s, account.domain}};
    identity.summary = u"Connected to %1 as \"%2\" through %3."_s.arg(
        account.domain, identity.account, account.browser.isEmpty() ? u"your browser"_s : account.browser);
    if (!account.pause.isEmpty())
        identity.summary += u" It pauses: %1."_s.arg(account.pause);
    return identity;
}

Result<ListingEnd> Vinted::fetchListings(Session &session, const ListingQuery &query, const ListingSink &sink) const
{
    TRY(refresh(session));
    TRY_ASSIGN(const BrowserReading reading, knownReading(session));
    const QStringList wanted = query.filter.values.value(u"external_id"_s);
    QList<RemoteListing> listings;
    for (const BrowserListing &row : reading.listings) {
        if (isOfInterest(row) && (query.filter.isEmpty() || wanted.contains(row.externalId)))
            listings.append(remoteListing(row));
    }
    bool isOver = listings.isEmpty();
    qsizetype at = query.cursor.toLongLong();
    for (int pages = 0; at < listings.size(); ++pages) {
        TRY(stopped(session));
        if (query.maxPages > 0 && pages >= query.maxPages)
            break;
        ListingPage page{.listings = listings.mid(at, pageSize), .totalItems = listings.size()};
        page.totalPages = int((listings.size() + pageSize - 1) / pageSize);
        at += page.listings.size();
        isOver = at >= listings.size();
        page.cursor = isOver ? QString() : QString::number(at);
        TRY(sink(page));
    }
    return ListingEnd{.complete = reading.isComplete && isOver && query.filter.isEmpty() && query.cursor.isEmpty()};
}

Result<ListingPage> Vinted::fetchSome(Session &session, const QList<RemoteListing> &known) const
{
    TRY_ASSIGN(const BrowserReading reading, knownReading(session));
    ListingPage page;
    for (const RemoteListing &listing : known) {
        if (const BrowserListing *row = find(reading, listing.externalId))
            page.listings.append(remoteListing(*row));
        else if (reading.isComplete) // gone, for whatever reason: never because it was sold
            page.listings.append({.externalId = listing.externalId, .status = RemoteStatus::Ended});
    }
    return page;
}

Status Vinted::fetchOrders(Session &session, const OrderQuery &query, const OrderSink &sink) const
{
    TRY(stopped(session));
    TRY_ASSIGN(BrowserDesk * desk, deskOf(session));
    TRY(refresh(session));
    TRY_ASSIGN(const BrowserReading reading, desk->reading());
    if (reading.readAt == 0) { // nothing was seen yet, and what is to be published need not wait for it
        TRY(desk->askForReading());
        return sink(OrderPage{});
    }
    OrderPage page = ordersOf(reading, query.openOrders);
    page.cursor = QString::number(reading.readAt);
    return sink(page);
}

Result<RemoteOrder> Vinted::fetchOrder(Session &session, const QString &externalId) const
{
    TRY_ASSIGN(const BrowserReading reading, knownReading(session));
    const OrderPage page = ordersOf(reading, {externalId});
    for (const RemoteOrder &order : page.orders) {
        if (order.externalId == externalId)
            return order;
    }
    return makeError(ErrorCode::NotFound, u"the wardrobe shows no sale of this listing"_s, externalId);
}

Status Vinted::push(Session &session, std::span<const Change> changes, const ReceiptSink &sink) const
{
    TRY_ASSIGN(BrowserDesk * desk, deskOf(session));
    for (const Change &change : changes) {
        TRY(stopped(session));
        const auto work = handOver(*desk, change);
        if (!work && (work.error().code == ErrorCode::Storage || work.error().code == ErrorCode::Cancelled))
            return work.error();
        if (work) {
            TRY(sink({receiptOf(change.delivery, *work)}));
            continue;
        }
        // Nothing left this computer: what cannot be as it is waits for the owner, the rest is tried again.
        const bool isTransient = work.error().code == ErrorCode::RateLimited || work.error().code == ErrorCode::Offline;
        TRY(sink({{.delivery = change.delivery,
                   .outcome = isTransient ? Outcome::NotSent : Outcome::Refused,
                   .error = work.error()}}));
    }
    return {};
}

Status Vinted::pollJob(Session &session, const Job &job, const ReceiptSink &sink) const
{
    TRY(stopped(session));
    TRY_ASSIGN(BrowserDesk * desk, deskOf(session));
    auto work = desk->work(job.id);
    if (!work && work.error().code == ErrorCode::NotFound) // forgotten long after it was over
        work = BrowserWork{.id = job.id,
                           .state = BrowserWork::State::NotSent,
                           .error = makeError(ErrorCode::NotFound, u"this task is not known any more"_s, job.id)};
    if (!work)
        return work.error();
    if (work->state == BrowserWork::State::Open)
        return {};
    QList<ItemReceipt> receipts;
    for (const auto &[index, delivery] : job.rows)
        receipts.append(receiptOf(delivery, *work));
    return sink(receipts);
}

Result<QList<RemoteListing>> Vinted::findCreated(Session &session, const Change &change) const
{
    TRY_ASSIGN(BrowserDesk * desk, deskOf(session));
    TRY_ASSIGN(const BrowserReading reading, desk->reading());
    QList<RemoteListing> found;
    for (const BrowserListing &row : reading.listings) {
        const bool isThere = row.state != BrowserListing::State::Sold && row.state != BrowserListing::State::Deleted;
        if (!row.isLinked && isThere && !row.sku.isEmpty() && row.sku == change.sku)
            found.append(remoteListing(row));
    }
    return found;
}

std::unique_ptr<Connector> make()
{
    return std::make_unique<Vinted>();
}

} // namespace evenstock::vinted

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/session.h"
#include "models/core/field.h"
#include "models/core/ids.h"
#include "models/core/remote.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QPair>

#include <functional>
#include <optional>
#include <span>

namespace evenstock {

struct ConnectorInfo;
// The default directions under these settings (name -> value; a setting that is not there has its default). Pure.
QMap<Field, Direction> usualDirections(const ConnectorInfo &info, const QMap<QString, QString> &settings);

// A secret that "channel add" asks for and the keychain keeps.
struct CredentialField {
    QString name = {};  // "token"
    QString label = {}; // English source text, translated by ui/
    QString hint = {};  // where to find it
    bool optional = false;
};

struct SettingField {
    QString name = {}; // key of "--set"
    QString label = {};
    QString defaultValue = {};
    QStringList choices = {}; // empty = free text
};

// A limit of "permits in window", kept before sending. Several apply to one request: its own bucket and "all".
struct RateLimit {
    QString bucket = {}; // "all", "jobs", "marketplace"
    int permits = 0;
    int windowMs = 0;
    int burst = 0; // how many may go at once after a pause
};

struct Capabilities {
    bool relativeQuantity = false; // increments: cannot overwrite a sale
    bool goneAtZero = false;       // zero ends the listing; it must be made again
    // A cancelled order's pieces are on sale again only where the seller chose so, and nothing tells what was chosen.
    bool relistsAtChoice = false;
    bool canCreate = false;
    bool canFilterByTime = false; // incremental by time; else by content hash
    bool readsOneListing = false; // fetchListing is cheap; else the engine may ask for a page of few
    // One active account of an address at a time: another one rests when this one is switched on, unless its setting
    // active_keys is "several".
    bool oneActive = false;
    bool readsCategories = false; // the category tree belongs to a sync of everything
    // Listings name their category by a number, so the tree is read now and then for the words.
    bool numbersCategories = false;
    // A retailer's lacking categories are made there by makeCategory.
    bool makesCategories = false;
    // The only conditions it has words for; empty = any. A product in another one keeps it here, and says none there.
    QStringList conditions = {};
    // How the members of Field::Attributes begin that it knows; empty = all of them are its own. The product's others
    // are neither sent there nor touched by what is taken from there.
    QStringList attributeStarts = {};
    // Orders of other accounts are made there as sales by placeOrder, where its setting sales is "send".
    bool takesSales = false;
    int visibilityLagS = 0; // how long an order may stay unseen after its quantity moved
    int landingS = 0;       // how long a write whose answer was lost may still be carried out (queues, jobs)
    // Creates may be sent as a job: one whose answer was lost may be carried out long after landingS.
    bool createsByJob = false;
    // What was made from here is told from everything else there, so products may be published before the first link.
    bool tellsOwn = false;
    bool tellsCompetition = false; // what others ask for the same, so that a price may follow them (RepriceRule)
    bool usesBrowser = false;      // Session::browser is how it is reached
    int longestTitle = 0;          // letters of a title beyond which it is cut there; 0 = any number
    int mostShown = 0;             // pieces that a listing may hold there; 0 = any number
    int pushBatch = 100;           // most changes handed to push() at once
    // The attribute that names a new listing's entry in the marketplace's own catalogue, and what stands before the
    // same name in the match keys of listings. Empty: there is no such catalogue.
    QString itemAttribute = {};
    QString itemKey = {};
    QStringList filters = {};      // selective sync: "sku", "external_id", "blueprint_id" …
    QStringList orderActions = {}; // every action it knows
};

// Data, not code: the account pages draw themselves from it.
struct ConnectorInfo {
    QString id = {};   // equals the folder
    QString name = {}; // "CardTrader"
    QString defaultUrl = {};
    QString urlSetting = {};          // the setting that the address depends on, if any …
    QMap<QString, QString> urls = {}; // … and its value -> address
    QList<CredentialField> credentials = {};
    QList<SettingField> settings = {};
    // Variables of another program's environment -> a credential, a setting or "url".
    QMap<QString, QString> environment = {};
    QList<RateLimit> limits = {};
    // Credentials that the marketplace counts requests by: accounts with equal ones on one host share the limits.
    // Empty: each account has its own.
    QStringList limitedBy = {};
    QMap<Field, Direction> directions = {}; // defaults
    // Where they hang on a setting: "role=client" -> those that differ while that setting has that value.
    QMap<QString, QMap<Field, Direction>> directionsBySetting = {};
    QList<Field> readOnlyFields = {}; // the marketplace accepts no write of these: taken in, never sent
    Capabilities capabilities = {};
    QString webhookSecret = {}; // the credential or Identity::secrets that proves who sent a webhook; may be empty
    QString help = {};          // what is needed and where to find it; English source text
    QStringList hookSteps = {}; // how its site is told the address for webhooks, step by step; English source text
};

// An entry of the marketplace's own catalogue, by which the owner recognises it.
struct CatalogueItem {
    QString id = {};
    QString name = {};
    QString set = {}; // the expansion it belongs to; may be empty
};

// Who answered at "test connection".
struct Identity {
    QString account = {}; // user or shop name as the marketplace says it
    QString shop = {};    // whose stock and orders these are, the same under every sign-in to them; empty where unknown
    QString currency = {};                        // empty where unknown
    bool stockIsTheirs = false;                   // e.g. a 1-Day-Ready token
    bool isReadOnly = false;                      // nothing may be sent, whatever the directions say
    QString summary = {};                         // one English sentence for the owner
    QJsonObject settings = {};                    // remembered per account, e.g. {"user_id":"20001"}; never secret
    QMap<QString, QString> secrets = {};          // e.g. {"shared_secret": …}: kept in the secret store at once
    std::optional<std::int64_t> clockSkewMs = {}; // ours minus the server's Date
};

struct ListingFilter {
    // name -> values, e.g. "blueprint_id" -> {"16"}; empty = everything
    QMap<QString, QStringList> values = {};
    bool isEmpty() const { return values.isEmpty(); }
};

struct ListingQuery {
    ListingFilter filter = {};
    QString cursor = {}; // page checkpoint to resume at; empty = from the start
    UtcMs since = 0;     // incremental, where canFilterByTime
    int pageSize = 100;
    int maxPages = 0;               // 0 = all
    std::int64_t knownListings = 0; // how many listings the store holds of this account; 0 = none or unknown
    UtcMs lastReadAt = 0;           // when everything was last read; 0 = never
    // RemoteListing::raw as last read of those that the store knows, for connectors that read more only of what
    // changed. Empty = nothing is known.
    std::function<Result<QHash<QString, QJsonObject>>(const QStringList &externalIds)> stored = {};
    bool wantsComplete = true; // the engine wants to know what is gone: read so that ListingEnd::complete may be true
};

struct ItemError {
    QString item = {}; // external id or position
    Error error = {};
    bool isPartial = false; // read all the same, with less than there is: it also stands among the listings
    UtcMs modifiedAt = 0;   // a listing's, where known: the next read by time begins there
};

// A page of listings in the order read. `cursor` is where to resume after this page has been stored.
struct ListingPage {
    QList<RemoteListing> listings = {};
    QList<ItemError> errors = {}; // items that could not be read; the page goes on
    QString cursor = {};
    int totalPages = 0;           // 0 = unknown
    std::int64_t totalItems = -1; // -1 = unknown
    int skipped = 0;              // rows seen before, or outside what was asked for
    bool pageEnds = true;         // false: a slice of a streamed page; counts as a page when true
};

// How a read of listings ended.
struct ListingEnd {
    bool complete = false; // everything was read from the start: unseen listings may be marked missing
    bool named = false;    // everything there is was named from the start, by its quantity at least: the same
};

// Called for each page, in order, on the connector's thread; blocks while the engine is behind. An error stops the read
// and comes back as the result of the fetch.
using ListingSink = std::function<Status(ListingPage)>;

struct OrderQuery {
    QString cursor = {};         // connector's own text, from the last OrderPage
    UtcMs since = 0;             // look back at least to here (start-up overlap, first sync)
    QStringList openOrders = {}; // external ids the store still holds as not final: re-read them
    bool reread = false;         // second read of a run: only what can have changed since `cursor`
    bool mayAcknowledge = false; // new orders may be acknowledged once the sink took them; never in a dry run
};

struct OrderPage {
    QList<RemoteOrder> orders = {};
    QStringList gone = {}; // open orders that the marketplace no longer has (404)
    QList<ItemError> errors = {};
    QString cursor = {}; // never past the newest record seen
};
using OrderSink = std::function<Status(OrderPage)>;

enum class ChangeKind { Create, Update, End };

// One desired change of one listing. Recorded as a delivery before push() sees it.
struct Change {
    DeliveryId delivery = {};
    ChangeKind kind = ChangeKind::Update;
    QString externalId = {}; // empty for Create
    QString sku = {};
    QString marker = {};                   // Create: to be found again by
    std::optional<Quantity> quantity = {}; // target, listing units
    Quantity baseQuantity = {};  // what the marketplace is believed to show: increment = quantity − baseQuantity
    FieldValues fields = {};     // only what changes (Create: everything)
    FieldValues baseFields = {}; // Update: what it was last known or told to show of these
    QStringList eans = {};       // Create
    QString brand = {};          // Create
    QJsonObject raw = {};        // RemoteListing::raw as last read (or of the ended listing)
};

enum class Outcome { Done, Accepted, Refused, InDoubt, NotSent };

// A category with those it stands in, the topmost first, by id and name of the account they come from.
struct CategoryPath {
    QString under = {}; // id of the retailer's that the first one stands under; empty = at the top
    QList<QPair<QString, QString>> steps = {};
};

// What became of one change. NotSent: certainly not executed (429, offline before sending, cancelled): may be sent
// again.
struct ItemReceipt {
    DeliveryId delivery = {};
    Outcome outcome = Outcome::InDoubt;
    QString externalId = {}; // Create: the new id. Update: set where the id changed
    // What the answer says it shows now, if it says so. On Refused and NotSent: the quantity went through all the same,
    // only the fields did not.
    std::optional<Quantity> quantity = {};
    QString jobId = {}; // Accepted: the marketplace's job
    int jobIndex = -1;  // Accepted: row in the job
    Error error = {};   // Refused, InDoubt, NotSent
    QStringList warnings = {};
    bool isOver = false;    // InDoubt: the marketplace is done with it, so it arrived by now or never will
    bool wasSingle = false; // InDoubt: sent by a call of its own, so that no job can carry it out later
};

// A stored job to ask about. `rows`: deliveries by job index.
struct Job {
    QString id = {};
    QList<QPair<int, DeliveryId>> rows = {};
    UtcMs startedAt = 0;
};

// An order of a retailer to be made at the wholesaler's, in the wholesaler's terms.
struct ReplicaOrder {
    struct Line {
        QString listingExternalId = {};
        Quantity quantity = {}; // listing units
        Money price = {};       // of one, as the wholesaler's listing shows it; not valid = unknown
        QJsonObject raw = {};   // RemoteListing::raw of it
    };
    QString handle = {};     // of an earlier attempt: looked for first
    UtcMs sentAt = 0;        // when that was
    UtcMs placedAt = 0;      // when the retailer's order was placed
    QString code = {};       // of the retailer's order, for the owner's eyes
    QString reseller = {};   // name of the retailer's account
    QString resellerId = {}; // its own for ever
    QList<Line> lines = {};
};
struct PlacedReplica {
    QString externalId = {};
};
// Stores the handle by which the order is found again; an error stops before the order is sent.
using HandleSink = std::function<Status(const QString &handle)>;

// Called as soon as some receipts are known, before push() goes on: the engine stores them (job ids before polling).
using ReceiptSink = std::function<Status(const QList<ItemReceipt> &)>;

struct WebhookRequest {
    QByteArray body = {}; // exact raw bytes
    QList<QPair<QByteArray, QByteArray>> headers = {};
    UtcMs receivedAt = 0;
    QString route = {};    // of the receiver: "prestashop.order"
    QByteArray query = {}; // as it stood behind the "?"
};

// What a webhook says: a hint that something changed, applied through the same code as a poll.
struct ChannelEvent {
    QString id = {};    // the sender's id of this call, for de-duplication; may be empty
    QString cause = {}; // "order.update"
    UtcMs at = 0;
    bool live = true;       // false: test mode, ignored for stock
    bool understood = true; // false: stored and ignored
    std::optional<RemoteOrder> order = {};
    QString goneOrder = {};          // destroyed: release by the own ledger
    QStringList rereadOrders = {};   // external ids worth reading: the event says no more than that
    QStringList rereadListings = {}; // external ids worth reading
};

// Speaks one marketplace's protocol. It translates, it decides nothing. Called on the account's own thread; keeps no
// state between calls; reaches neither the store nor another marketplace. Every call returns soon after the session's
// stop token asks for it, with ErrorCode::Cancelled.
class Connector
{
public:
    virtual ~Connector() = default;

    virtual ConnectorInfo info() const = 0;
    virtual Result<Identity> checkCredentials(Session &session) const = 0;
    virtual Result<ListingEnd> fetchListings(Session &session, const ListingQuery &query,
                                             const ListingSink &sink) const = 0;
    // A few listings read again on their own (unsettled base, disturbed bracket). A listing that is gone comes back
    // with status Ended, quantity 0 and no fields. Unknown ids are simply absent. One that cannot be read is among the
    // errors and stops none of the others.
    virtual Result<ListingPage> fetchSome(Session &session, const QList<RemoteListing> &known) const = 0;
    virtual Status fetchOrders(Session &session, const OrderQuery &query, const OrderSink &sink) const = 0;
    virtual Result<RemoteOrder> fetchOrder(Session &session, const QString &externalId) const = 0;
    // Sends the changes in the marketplace's own bulk form; every change gets one final receipt through the
    // sink at most. An accepted one without it keeps its job (pollJob settles it later); after an error any other
    // change without a final receipt is in doubt.
    virtual Status push(Session &session, std::span<const Change> changes, const ReceiptSink &sink) const = 0;
    // Pure: why this create could only be refused, as far as that is known without asking. `change` has no marker yet.
    virtual Status checkCreate(const Change &change) const;
    // Pure: two creates with the same key make one listing there, because the marketplace adds the second to the first:
    // the match keys of that listing, a line each. Empty where it makes two, or where that is not known.
    virtual QString equalKey(const Change &change) const;
    // Asks once about an accepted job. While the marketplace is at work on it there are no receipts and it is asked
    // about again by a later run, unless `Job::startedAt` is too old (then InDoubt).
    virtual Status pollJob(Session &session, const Job &job, const ReceiptSink &sink) const;
    // Looks for what an open create made: by marker, else by the marketplace's own keys. `change` holds what would be
    // sent. The best match comes first; empty = certainly not there.
    virtual Result<QList<RemoteListing>> findCreated(Session &session, const Change &change) const;
    // Finds the category by its names, and makes what is lacking of it, once however often it is asked. Its id.
    virtual Result<QString> makeCategory(Session &session, const CategoryPath &path) const;
    // Reads the entry that these attributes name. None: nothing there goes by that name, or nobody offers it now.
    virtual Result<std::optional<CatalogueItem>> findItem(Session &session, const QJsonObject &attributes) const;
    // An action of RemoteOrder::actions; returns the order as it is afterwards.
    virtual Result<RemoteOrder> orderAction(Session &session, const QString &orderId, const QString &action,
                                            const QJsonObject &arguments) const;
    // Makes an order once and only once. Rejected, InvalidRequest, NotFound and Conflict: certainly none was made;
    // after any other error it may be there, and is looked for by its handle.
    virtual Result<PlacedReplica> placeOrder(Session &session, const ReplicaOrder &order,
                                             const HandleSink &handle) const;
    // Cancels one that was made so; its pieces come back there. Doing it twice is no error.
    virtual Status withdrawOrder(Session &session, const QString &externalId) const;
    // Pure: verifies the signature with any of the secrets and parses. Unauthorized = signature missing or wrong.
    virtual Result<QList<ChannelEvent>> parseWebhook(const WebhookRequest &request, const QList<QByteArray> &secrets,
                                                     const QJsonObject &settings) const;
    // Parses an event whose signature was not verified (the owner's explicit choice).
    virtual Result<QList<ChannelEvent>> parseUnverified(const WebhookRequest &request,
                                                        const QJsonObject &settings) const;
    // Pure: what a destroyed or vanished order does to its holds, by the last state known. Keep = show it for review.
    virtual HoldAction whenGone(const QString &lastState) const;
    // Categories of the marketplace, where it has any to offer: rows {id, parent, name} for the category tree.
    virtual Result<QJsonArray> fetchCategories(Session &session) const;
    // Makes pasted credentials clean ("Bearer eyJ…" -> "eyJ…") or says what is wrong with them before any request.
    virtual Result<QString> cleanCredential(const QString &field, const QString &pasted) const;
};

} // namespace evenstock

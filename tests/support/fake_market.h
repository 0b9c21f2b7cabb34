// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace evenstock {

// How a marketplace of the tests behaves.
struct FakeMarketOptions {
    QString id = QStringLiteral("fake"); // of its connector; one connector a market
    bool relative = false;               // quantities are sent as increments
    bool relists = false;                // a cancellation puts the quantity back on sale
    bool relistsAtChoice = false;        // … where its seller chose so
    bool relistsApart = false; // … as a listing of its own where the sold one is gone, even beside an equal one
    bool goneAtZero = false;   // zero takes the listing away; it comes back under a new id
    bool forgetsGone = false;  // orders no longer name a listing that is gone
    bool canCreate = true;
    bool jobs = false;            // writes are accepted first and carried out by a job
    bool drifts = false;          // pages are offsets: what ends while they are read shifts the rest
    bool ordersById = false;      // orders are found by a growing id; open ones are read one by one
    bool tellsTimes = true;       // orders and listings carry a modification time
    bool filtersByTime = false;   // listings can be asked for by modification time
    bool stockIsTheirs = false;   // the marketplace keeps the stock
    bool isReadOnly = false;      // its credentials let nothing be changed
    bool addsToEqual = false;     // a create beside an equal listing adds to it
    bool provesWhole = true;      // a whole read is known to leave nothing out
    bool tellsEqual = false;      // its connector knows beforehand which creates would be added so
    bool tellsOthers = false;     // what other sellers ask
    bool skipsSecondRead = false; // a fault: the second order read of a run finds nothing
    int lateJobS = 0;             // how long a job whose id was lost may wait before it is carried out
    int landingS = 0;             // how long a write whose answer was lost may wait before it is carried out
    int visibilityLagS = 0;       // how long an order stays unseen after its quantity moved
    int pageSize = 100;           // of listings and of orders
    int pushBatch = 100;
    QString currency = QStringLiteral("EUR");
    QString shop = {};                      // whose stock it is, as its connector says
    QMap<Field, Direction> directions = {}; // of fields that differ from both
    QList<Field> hides = {};                // takes these and never shows them
    QString itemAttribute = {};             // names an entry of its own catalogue
    QMap<QString, QString> items = {};      // of that catalogue: id -> name
};

struct FakeListing {
    QString externalId = {}; // given by the market unless set
    QString sku = {};
    QStringList eans = {};
    FieldValues fields = {};
    Quantity quantity = {};
    std::int64_t units = 1;
    QString key = {}; // what makes two listings equal; the SKU unless set
    QString marker = {};
    UtcMs modifiedAt = 0;
    bool malformed = false;     // comes back as an error of its page
    bool stockIsTheirs = false; // the marketplace keeps the stock of this one
};

struct FakeOrderLine {
    QString id = {};
    QString listing = {};
    QString sku = {};
    QString key = {};
    Quantity quantity = {};
    Quantity placed = {};
    std::int64_t units = 1;
};

struct FakeOrder {
    QString id = {};
    QString state = QStringLiteral("paid"); // paid, shipped and closed (final) hold, requested keeps, cancelled
    UtcMs placedAt = 0;
    UtcMs visibleAt = 0;
    UtcMs modifiedAt = 0;
    QList<FakeOrderLine> lines = {};
};

// One request the market got.
struct FakeRequest {
    enum class Kind { Check, Listings, Some, Orders, Order, Write, Job, Find } kind = Kind::Check;
    ChangeKind change = ChangeKind::Update; // Write
    QString externalId = {};
    std::optional<Quantity> quantity = {};
    FieldValues fields = {};
    QString sku = {}; // Write
};

// What becomes of a write.
enum class Fate {
    Answered,
    AnswerLost, // carried out, but nobody hears of it
    NotArrived, // not carried out, and nobody hears of it
    NotSent,    // certainly not carried out (429, offline)
    Refused,
    Broken, // not carried out, and answered by something that does not say so
    Late,   // nobody hears of it, and it is carried out only when runJobs() is called or landingS is over
};

// Where a cancelled quantity goes: as the market does by itself, or as its seller chose.
enum class Relisting { AsUsual, OnSaleAgain, LeftOff };

enum class JobAnswer { Done, AtWork, GivenUp }; // GivenUp: the connector waits no longer, the job may still be done

// A marketplace in memory. Its quantities and its orders always agree; the program only ever sees it through separate
// requests. Not thread-safe: belongs to the thread of its test.
class FakeMarket
{
public:
    FakeMarket(FakeMarketOptions options, const Clock &clock);

    // The world: buyers, and the owner on the site.
    QString list(FakeListing listing); // puts on sale; returns the id
    void remove(const QString &listing);
    void edit(const QString &listing, Field field, const QString &value);
    void editQuantity(const QString &listing, Quantity value);
    void bundle(const QString &listing, Quantity value, std::int64_t units); // sold by other pieces from now on
    void handOver(const QString &listing);                                   // its stock is the owner's from now on
    // Returns the order's id, or nothing where less is on sale.
    QString sell(const QString &listing, Quantity quantity);
    QString sell(const QList<QPair<QString, Quantity>> &lines);
    void cancel(const QString &order, Relisting relisting = Relisting::AsUsual); // whole
    // A line asks for less from now on.
    void cancelPart(const QString &order, int line, Quantity quantity, Relisting relisting = Relisting::AsUsual);
    void requestCancellation(const QString &order);
    void ship(const QString &order);    // on its way, and may still come back
    void close(const QString &order);   // shipped: nothing changes any more
    void destroy(const QString &order); // answers 404 from now on
    void runJobs();                     // whatever waits is carried out now

    const FakeMarketOptions &options() const { return m_options; }
    const std::map<QString, FakeListing> &listings() const { return m_listings; }
    const std::map<QString, FakeOrder> &orders() const { return m_orders; }
    const FakeListing *bySku(const QString &sku) const;
    Quantity shown(const QString &sku) const; // 0 where nothing is listed
    RemoteListing remoteListing(const FakeListing &listing) const;
    RemoteOrder remoteOrder(const QString &order) const; // as it stands now

    // What the program asked for, and how it is answered.
    QList<FakeRequest> requests;
    int count(FakeRequest::Kind kind) const;
    QList<FakeRequest> writes() const;
    std::function<Fate(const Change &)> fate;                       // of each write; empty = Answered
    std::function<std::optional<Error>(FakeRequest::Kind)> failure; // of each request; empty = none
    std::function<void(const QString &step)> between;               // called between any two steps of a request
    std::function<HoldAction(const QString &state)> whenGone;       // empty = Release
    QString namedCurrency;                                          // at the sign-in; empty = that of the options
    bool tellsListingUnits = true;                                  // else what is read leaves them out
    bool tellsLineUnits = true;
    bool stockIsTheirs = false;              // as its options say at first
    bool namesNoCurrency = false;            // at the sign-in
    std::optional<std::int64_t> clockSkewMs; // ours minus its Date
    UtcMs ordersSince = 0;                   // what the last read of orders asked for
    JobAnswer jobAnswer = JobAnswer::Done;   // who asks about a job

private:
    friend class FakeConnector;
    struct JobRow {
        Change change;
        ItemReceipt receipt;
        bool done = false;
        UtcMs until = 0; // carried out by then, polled or not; 0 = when a job is polled (creates)
    };
    void touch(FakeListing &listing);
    void give(const FakeOrderLine &line, Quantity quantity, Relisting relisting);
    void endIfEmpty(const QString &listing);
    ItemReceipt carryOut(const Change &change); // Done or Refused
    ItemReceipt create(const Change &change);
    static QString keyOf(const Change &create); // of the listing that it makes
    Fate fateOf(const Change &change) const { return fate ? fate(change) : Fate::Answered; }
    void step(const char *name);
    void landOverdue();

    FakeMarketOptions m_options;
    const Clock &m_clock;
    std::map<QString, FakeListing> m_listings; // by external id, in the order of their making
    std::map<QString, FakeOrder> m_orders;
    std::map<QString, QList<JobRow>> m_jobs;
    std::vector<std::pair<UtcMs, Change>> m_late; // by when, at the latest
    QSet<QString> m_destroyed;
    int m_nextId = 100000;
};

} // namespace evenstock

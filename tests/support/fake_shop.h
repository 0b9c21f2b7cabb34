// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/sync_run.h"
#include "models/store/database.h"
#include "tests/support/fake_connector.h"
#include "tests/support/fixed_clock.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace evenstock {

// Thrown by a test out of FakeShop::between: the process ends at this very place. Everything that was not committed is
// rolled back on the way out, as SQLite does after a kill; FakeShop catches it and opens the engine again.
struct ProcessDied {
};

// The real engine and store with markets in memory: what both sides hold can be compared after any step. Everything
// runs on the thread of the test.
//
//     FakeShop shop;
//     FakeMarket &cards = shop.open({.id = u"cards"_s, .relative = true});
//     cards.list({.sku = u"A"_s, .quantity = Quantity::pieces(3)});
//     shop.sync(cards);
//     QCOMPARE(shop.onHand(u"A"_s), Quantity::pieces(3));
class FakeShop
{
public:
    // path: a file instead of memory, to reopen() what a dead process left.
    explicit FakeShop(const QString &path = {});
    ~FakeShop();

    // Opens a market and adds its account. Consent to the first link is given in advance unless said otherwise.
    FakeMarket &open(FakeMarketOptions options, const QMap<QString, QString> &settings = {},
                     FirstLink consent = FirstLink::Accepted);
    AccountId account(const FakeMarket &market) const;
    void set(const FakeMarket &market, const QString &key, const QString &value); // a setting of its account
    void consent(const FakeMarket &market);                                       // to the first link
    void setEnabled(const FakeMarket &market, bool enabled);

    // One run; full unless the options say otherwise. A run that dies has the status "died".
    RunRow sync(FakeMarket &market, RunOptions options = {.mode = QStringLiteral("full")});
    // Runs of all accounts until nothing is dirty, observed, in doubt or waiting; false where that never comes.
    bool settle(int rounds = 8);
    // The process ended: a new engine on the same database.
    void reopen();
    // A webhook with this snapshot of an order.
    void webhook(FakeMarket &market, const RemoteOrder &order);
    void stop() { m_stop.request_stop(); } // the owner cancels the run under way

    // What the owner does here.
    void addStock(const QString &sku, Quantity delta);
    void edit(const QString &sku, Field field, const QString &value);
    void publish(const QString &sku, FakeMarket &market, std::int64_t units = 1);
    RunRow applyPlan(FakeMarket &market, PlanId plan, const QList<PlanRowId> &rows = {});

    // Called between any two steps: engine calls and the requests of every market. A step is a few words.
    std::function<void(const QString &step)> between;
    // Called whenever the engine looks at the clock, so mostly inside a transaction: only to throw ProcessDied.
    std::function<void()> insideEngine;

    SyncEngine &engine() { return *m_engine; }
    EngineContext &context() { return m_engine->context(); }
    Database &database() { return *m_database; }
    EngineGate &gate();
    FixedClock &clock() { return m_clock; }
    std::vector<FakeMarket *> markets() const;
    FakeMarket *market(const QString &id) const;
    ConnectorLookup connectors() const;
    const Connector &connector(const FakeMarket &market) const;
    Session session(const FakeMarket &market) const; // lives as long as the shop

    // Looks. A thing that is not there ends the test with qFatal: the test is wrong.
    Product product(const QString &sku);
    Quantity onHand(const QString &sku);
    ListingRow listing(const FakeMarket &market, const QString &sku); // the linked one, else by the marketplace's SKU
    bool hasListing(const FakeMarket &market, const QString &sku);
    AccountRow accountRow(const FakeMarket &market);
    QList<Movement> ledger(const QString &sku);
    QList<DeliveryRow> deliveries(const FakeMarket &market);
    QList<ConflictRow> openConflicts(const FakeMarket &market);
    QList<PlanRow> openPlans(const FakeMarket &market);
    QList<PlanItemRow> planRows(PlanId plan);
    int problems(const QString &kind); // open ones
    OrderLineRow line(const FakeMarket &market, const QString &order, int line = 0);

    // Invariants 1 and 2 of sync.md section 6, and the sums behind them. Empty = they hold.
    QString brokenInvariant();
    // What is still to be done: dirty, in doubt, under way, waiting. Empty = nothing.
    QString openWork();
    // Invariant 3: where base, view and marketplace differ. Empty = all agree.
    QString difference();

private:
    struct Channel;
    class Gate;
    class EngineClock;
    const Channel &channel(const FakeMarket &market) const;

    FixedClock m_clock;
    std::unique_ptr<EngineClock> m_engineClock;
    QString m_path;
    std::unique_ptr<Database> m_database;
    std::vector<std::unique_ptr<Channel>> m_channels;
    std::unique_ptr<SyncEngine> m_engine;
    std::unique_ptr<Gate> m_gate;
    std::stop_source m_stop;
    int m_adjustments = 0;
};

} // namespace evenstock

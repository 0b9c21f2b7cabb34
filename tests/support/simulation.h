// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_shop.h"

#include <QStringList>

#include <random>

namespace evenstock {

// Rules of sync.md section 2 that a simulation can leave out, to show that it would notice.
enum class PlantedFault {
    None,
    Single,    // no second read of the orders
    Bracket,   // orders that come by webhook do not count in the bracket of a reading
    Unsettled, // the base is one value, however uncertain
    Flight,    // orders applied while a write is under way are forgotten when its answer comes
    Taken,     // the base moves by what a hold took, not by what was ordered
    Resend,    // an unknown outcome is taken for none and sent again
    Unasked,   // what a cancelled order gave back to the ledger is taken to be on sale again
};

struct SimulationOptions {
    quint64 seed = 0;
    int acts = 30; // of the program; what the world does in between comes on top
    PlantedFault fault = PlantedFault::None;
    std::optional<Promise> promise = {}; // of all channels; empty = drawn for each life
    bool trace = false;
};

struct SimulationReport {
    int steps = 0;      // everything that happened, here and on the marketplaces
    QString wrong = {}; // empty = every invariant held and all sides agreed in the end
};

// One random life of a shop: the real engine and store against marketplaces in memory, with sales, cancellations and
// edits between any two steps, webhooks late, twice, out of order or never, answers lost and processes that die. The
// same seed is the same life.
class Simulation
{
public:
    explicit Simulation(const SimulationOptions &options);
    SimulationReport run();

private:
    struct Hook {
        FakeMarket *market = nullptr;
        RemoteOrder order = {};
    };

    // Chance.
    bool chance(double probability) { return std::uniform_real_distribution<>(0, 1)(m_random) < probability; }
    int number(int from, int to) { return std::uniform_int_distribution<>(from, to)(m_random); }
    FakeMarket &anyMarket();
    bool isOff(const FakeMarket &market) { return !m_shop.accountRow(market).enabled; }
    QString anySku();

    // The shop before the first act.
    void openMarkets();
    FakeMarketOptions marketOptions(int index);
    QMap<QString, QString> accountSettings();
    void listEverything();
    void openPromise();

    // Acts of the program and its owner.
    void act();
    void runSomething(FakeMarket &market);
    void editQuantityOnSite(FakeMarket &market);
    void editField();
    void switchOff();
    void switchOn(FakeMarket &market);
    void agreeToPlans(FakeMarket &market);
    bool answerQuestions();
    void answerQuestion(FakeMarket &market, const ConflictRow &question);

    // What happens elsewhere, between any two steps.
    void between(const QString &step);
    void world();
    void sell(FakeMarket &market);
    void changeOrder(FakeMarket &market);
    Relisting relisting(FakeMarket &market, const FakeOrderLine &line, Quantity pieces);
    void deliverHook();
    Fate fateOf(const FakeMarket &market, const Change &change);
    void pass(int mostMs);
    void maybeDie();

    // Faults, planted beside the engine: they change what it stored.
    void sabotage();
    void moveBaseByTaken();
    void forgetDoubts();
    QList<ListingRow> listingRows();
    void sabotagedWebhook(FakeMarket &market, const RemoteOrder &order);

    void quiesce();
    void check(const QString &when);
    void checkEnd();
    QString ledgerDifference();
    QString baseDifference();
    bool seesAll(const FakeMarket &market, const QString &sku);
    Quantity unseen(const QString &sku);
    Quantity lost(const QString &sku);
    QString fieldDifference();
    Quantity openShortage(const QString &sku);
    void say(const QString &text);
    void sayState();
    void sayMovements();

    SimulationOptions m_options;
    std::mt19937_64 m_random;
    FakeShop m_shop;
    QStringList m_skus;
    QMap<QString, Quantity> m_truth; // pieces that are really there, less what was promised to buyers
    QMap<QPair<FakeMarket *, QString>, Quantity> m_lost; // of them: cancelled because they are missing, and not told
    QList<Hook> m_hooks;
    QSet<QString> m_oversold;                    // more was promised than there was: no piece of theirs came back
    QSet<QPair<FakeMarket *, QString>> m_shrunk; // orders of which a part was cancelled
    QHash<std::int64_t, Quantity> m_shortOf;     // by order line: what a hold took less than was ordered
    QString m_wrong;
    int m_steps = 0;
    std::int64_t m_movement = 0; // the last one that a trace showed
    double m_bustle = 0.1;       // how likely something happens elsewhere between two steps
    int m_diesIn = 0;            // looks at the clock until the process ends; 0 = it lives
    Promise m_promise = Promise::Shared;
    bool m_isBounded = false; // no piece may be promised to two buyers from here on
    bool m_quiet = true;
    bool m_isEditing = false; // an edit on the site is not taken in yet
};

} // namespace evenstock

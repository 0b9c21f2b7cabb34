// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulation.h"

#include "app/sync/desired_state.h"
#include "app/sync/ledger.h"

namespace evenstock {

using namespace Qt::StringLiterals;

Simulation::Simulation(const SimulationOptions &options)
    : m_options(options)
    , m_random(options.seed)
{
}

void Simulation::say(const QString &text)
{
    if (m_options.trace)
        qInfo("%5d %s", m_steps, qUtf8Printable(text));
}

FakeMarket &Simulation::anyMarket()
{
    const auto markets = m_shop.markets();
    return *markets.at(number(0, int(markets.size()) - 1));
}

QString Simulation::anySku()
{
    return m_skus.at(number(0, int(m_skus.size()) - 1));
}

FakeMarketOptions Simulation::marketOptions(int index)
{
    FakeMarketOptions options{.id = u"market%1"_s.arg(index)};
    options.relative = chance(0.5);
    options.relists = chance(0.6);
    options.goneAtZero = options.relative && chance(0.5);
    options.addsToEqual = options.goneAtZero;
    options.jobs = chance(0.2);
    options.drifts = chance(0.2);
    options.ordersById = chance(0.4);
    options.tellsTimes = chance(0.8);
    options.filtersByTime = options.tellsTimes && chance(0.3);
    const bool plain = m_options.fault != PlantedFault::None; // a fault is looked for where nothing else is at work
    options.visibilityLagS = !plain && chance(0.25) ? number(30, 900) : 0;
    options.landingS = !plain && chance(0.3) ? number(10, 300) : 0;
    // What a late order hides is never known for certain, and no marketplace has both.
    options.relistsAtChoice = options.relative && options.visibilityLagS == 0 && chance(0.5);
    options.skipsSecondRead = m_options.fault == PlantedFault::Single;
    options.pageSize = number(1, 3);
    options.pushBatch = number(1, 3);
    return options;
}

QMap<QString, QString> Simulation::accountSettings()
{
    QMap<QString, QString> settings = {{u"guard.zero_items"_s, u"100000"_s},
                                       {u"guard.zero_most"_s, u"100000"_s},
                                       {u"guard.price_items"_s, u"100000"_s},
                                       {u"guard.missing_percent"_s, u"1000"_s}};
    const QStringList strategies = {u"remote"_s, u"local"_s, u"newest"_s, u"manual"_s};
    settings.insert(u"strategy"_s, strategies.at(number(0, 3)));
    if (chance(0.2))
        settings.insert(u"buffer"_s, QString::number(number(1, 2)));
    if (chance(0.2))
        settings.insert(u"max_shown"_s, QString::number(number(2, 8)));
    if (chance(0.1))
        settings.insert(u"stop_at"_s, u"1"_s);
    if (m_promise != Promise::Shared)
        settings.insert(u"promise"_s, m_promise == Promise::Bounded ? u"bounded"_s : u"last"_s);
    if (m_promise == Promise::LastPieces)
        settings.insert(u"last_pieces"_s, QString::number(number(1, 3)));
    if (chance(0.4))
        settings.insert(u"preferred"_s, u"true"_s);
    return settings;
}

// The first market brings the products; the others show what the engine would show there.
void Simulation::listEverything()
{
    const int products = number(1, 3);
    for (int i = 0; i < products; ++i)
        m_skus.append(u"P%1"_s.arg(i));
    const auto markets = m_shop.markets();
    for (const QString &sku : std::as_const(m_skus)) {
        const Quantity start = Quantity::pieces(chance(0.5) ? 6 : 40);
        markets.front()->list({.sku = sku, .quantity = start});
        m_truth[sku] = start;
    }
    m_shop.sync(*markets.front());
    for (size_t i = 1; i < markets.size(); ++i) {
        FakeMarket &market = *markets.at(i);
        m_shop.sync(market); // consent was given: from here on it is linked
        for (const QString &sku : std::as_const(m_skus)) {
            if (chance(0.2))
                continue;
            const std::int64_t units = chance(0.15) ? number(2, 4) : 1;
            const auto policy = m_shop.context().policy(m_shop.account(market));
            const Quantity view = quantityView(policy->quantityRule, m_truth.value(sku), units);
            if (view > Quantity{} && chance(0.8))
                market.list({.sku = sku, .quantity = view, .units = units});
            else
                m_shop.publish(sku, market, units);
        }
        m_shop.sync(market);
    }
}

void Simulation::openMarkets()
{
    const bool plain = m_options.fault != PlantedFault::None;
    const int draw = plain ? 99 : number(0, 99);
    m_promise = draw < 25 ? Promise::Bounded : draw < 35 ? Promise::LastPieces : Promise::Shared;
    m_promise = m_options.promise.value_or(m_promise);
    m_bustle = chance(0.3) ? 0.3 : chance(0.5) ? 0.1 : 0.02;
    const int count = number(1, 4);
    for (int i = 0; i < count; ++i) {
        FakeMarket &market = m_shop.open(marketOptions(i), accountSettings());
        market.fate = [this, &market](const Change &change) { return fateOf(market, change); };
        market.failure = [this](FakeRequest::Kind) -> std::optional<Error> {
            if (m_quiet || !chance(0.01))
                return std::nullopt;
            return makeError(ErrorCode::Timeout, u"no answer"_s);
        };
        say(u"%1: %2%3%4%5 lag %6 s"_s
                .arg(market.options().id, market.options().relative ? u"relative"_s : u"absolute"_s,
                     market.options().relists ? u", relists"_s : QString(),
                     market.options().goneAtZero ? u", gone at zero"_s : QString(),
                     market.options().jobs ? u", jobs"_s : QString())
                .arg(market.options().visibilityLagS));
    }
}

Fate Simulation::fateOf(const FakeMarket &market, const Change &change)
{
    say(u"  write %1 -> %2"_s.arg(change.externalId, change.quantity ? quantityText(*change.quantity) : u"-"_s));
    if (m_quiet)
        return Fate::Answered;
    const int draw = number(0, 99);
    if (draw < 10)
        return market.options().landingS > 0 && chance(0.5) ? Fate::Late : Fate::NotArrived;
    if (draw < 25)
        return Fate::AnswerLost;
    return draw < 28 ? Fate::NotSent : Fate::Answered;
}

void Simulation::pass(int mostMs)
{
    m_shop.clock().advance(std::chrono::milliseconds(number(1, mostMs)));
}

void Simulation::sell(FakeMarket &market)
{
    const QString sku = anySku();
    const FakeListing *listing = market.bySku(sku);
    if (!listing)
        return;
    const Quantity quantity = Quantity::pieces(number(1, 2));
    const std::int64_t units = listing->units;
    const QString order = market.sell(listing->externalId, quantity);
    if (order.isEmpty())
        return;
    ++m_steps;
    m_truth[sku] -= quantity * units;
    if (m_truth.value(sku) < Quantity{})
        m_oversold.insert(sku);
    if (m_isBounded && m_truth.value(sku) - lost(sku) < Quantity{} && m_wrong.isEmpty())
        m_wrong = u"%1 is oversold by %2"_s.arg(sku, market.options().id);
    say(u"  %1: sold %2 of %3 (order %4), shows %5"_s.arg(market.options().id, quantityText(quantity), sku, order,
                                                          quantityText(market.shown(sku))));
    if (chance(0.7))
        m_hooks.append({&market, market.remoteOrder(order)});
}

void Simulation::changeOrder(FakeMarket &market)
{
    QStringList open;
    for (const auto &[id, order] : market.orders()) {
        if (order.state != "cancelled"_L1 && order.state != "closed"_L1)
            open.append(id);
    }
    if (open.isEmpty())
        return;
    ++m_steps;
    const QString id = open.at(number(0, int(open.size()) - 1));
    const FakeOrderLine line = market.orders().at(id).lines.first();
    const int draw = number(0, 99);
    const bool paid = market.orders().at(id).state == "paid"_L1;
    if (draw < 15 && line.quantity > Quantity::pieces(1) && paid) {
        market.cancelPart(id, 0, Quantity::pieces(1), relisting(market, line, Quantity::pieces(1)));
        m_truth[line.sku] += Quantity::pieces(1) * line.units;
        m_shrunk.insert({&market, id});
    } else if (draw < 60) {
        market.cancel(id, relisting(market, line, line.quantity));
        m_truth[line.sku] += line.quantity * line.units;
    } else if (draw < 75 && !m_shrunk.contains({&market, id})) { // "keep" would hide the smaller quantity
        market.requestCancellation(id);
    } else {
        market.close(id);
    }
    say(u"  %1: order %2 of %3 is %4, shows %5"_s.arg(market.options().id, id, line.sku, market.orders().at(id).state,
                                                      quantityText(market.shown(line.sku))));
    if (chance(0.7))
        m_hooks.append({&market, market.remoteOrder(id)});
}

void Simulation::deliverHook()
{
    if (m_hooks.isEmpty())
        return;
    const int at = chance(0.5) ? int(m_hooks.size()) - 1 : number(0, int(m_hooks.size()) - 1);
    const Hook hook = m_hooks.at(at);
    const FakeOrder &order = hook.market->orders().at(hook.order.externalId);
    if (order.visibleAt > m_shop.clock().now() || isOff(*hook.market))
        return;
    ++m_steps;
    say(u"  webhook %1 order %2 %3"_s.arg(hook.market->options().id, hook.order.externalId, hook.order.state));
    sabotagedWebhook(*hook.market, hook.order);
    if (chance(0.7)) // else it comes again
        m_hooks.removeAt(at);
}

void Simulation::world()
{
    do {
        pass(2000);
        FakeMarket &market = anyMarket();
        if (chance(0.7))
            sell(market);
        else
            changeOrder(market);
        if (chance(0.1))
            anyMarket().runJobs();
    } while (chance(0.35));
    if (chance(0.4))
        deliverHook();
    if (chance(0.1) && m_hooks.size() > 4)
        m_hooks.removeFirst(); // lost
}

void Simulation::maybeDie()
{
    if (m_diesIn > 0 && --m_diesIn == 0) {
        say(u"  the process dies"_s);
        throw ProcessDied();
    }
}

void Simulation::between(const QString &step)
{
    if (step == "engine done"_L1) {
        sabotage();
        if (m_options.trace) {
            sayMovements();
        }
        if (m_options.trace && !m_isEditing && m_wrong.isEmpty()) {
            m_wrong = ledgerDifference();
            if (m_wrong.isEmpty())
                m_wrong = baseDifference();
            if (!m_wrong.isEmpty()) {
                say(u"WRONG "_s + m_wrong);
                sayState();
            }
        }
    }
    maybeDie();
    if (!m_quiet && chance(m_bustle))
        world();
}

void Simulation::runSomething(FakeMarket &market)
{
    RunOptions options{.mode = u"full"_s};
    const int draw = number(0, 99);
    if (draw < 40)
        options.mode = u"incremental"_s;
    else if (draw < 55)
        options.only = u"push"_s;
    else if (draw < 65)
        options.only = u"orders"_s;
    else if (draw < 75)
        options = {.mode = u"selective"_s, .filter = {{{u"sku"_s, {anySku()}}}}};
    if (chance(0.2))
        m_diesIn = number(1, 400);
    const RunRow run = m_shop.sync(market, options);
    m_diesIn = 0;
    say(u"run %1 %2 %3: %4 %5"_s.arg(market.options().id, options.mode, options.only, run.status, run.errorDetail));
}

// With every channel bounded, and the stock dealt out, no sale may find the shelf empty.
void Simulation::openPromise()
{
    if (m_promise != Promise::Bounded)
        return;
    for (FakeMarket *market : m_shop.markets()) {
        m_shop.sync(*market);
        agreeToPlans(*market);
    }
    if (!m_shop.settle(12))
        m_wrong = u"the stock is never dealt out: "_s + m_shop.openWork();
    m_isBounded = true;
}

// An account that is off is neither read nor sent to; its marketplace goes on selling.
void Simulation::switchOff()
{
    FakeMarket &market = anyMarket();
    if (isOff(market))
        return;
    ++m_steps;
    say(u"%1 is switched off"_s.arg(market.options().id));
    m_shop.setEnabled(market, false);
}

// The owner looks at what waits and agrees. What has moved since is planned again.
void Simulation::agreeToPlans(FakeMarket &market)
{
    for (int round = 0; round < 4; ++round) {
        const auto plans = m_shop.openPlans(market);
        for (const PlanRow &plan : plans) {
            const RunRow run = m_shop.applyPlan(market, plan.id);
            say(u"plan %1 of %2: %3"_s.arg(plan.id.value).arg(market.options().id, run.status));
        }
        m_shop.sync(market);
    }
}

void Simulation::switchOn(FakeMarket &market)
{
    if (!isOff(market))
        return;
    ++m_steps;
    say(u"%1 is switched on"_s.arg(market.options().id));
    m_shop.setEnabled(market, true);
    m_shop.sync(market);
    agreeToPlans(market);
}

// An edit on the site while nothing of ours crosses it: what crosses it cannot be told apart from it.
void Simulation::editQuantityOnSite(FakeMarket &market)
{
    const QString sku = anySku();
    m_quiet = true;
    const auto lag = std::chrono::seconds(market.options().visibilityLagS + 1);
    for (int round = 0; round < 3; ++round) {
        m_shop.clock().advance(lag);
        m_shop.sync(market);
    }
    if (m_shop.hasListing(market, sku) && market.bySku(sku)) {
        const ListingRow row = m_shop.listing(market, sku);
        const FakeListing there = *market.bySku(sku);
        const Quantity change = Quantity::pieces(chance(0.5) ? -1 : 4);
        const bool clean = stockOf(row).settled() && row.dirty == Dirt::Clean && !row.lag &&
                           row.externalId == there.externalId && row.possible == QList{there.quantity};
        if (clean && there.quantity + change > Quantity{}) {
            ++m_steps;
            market.editQuantity(there.externalId, there.quantity + change);
            m_truth[sku] += change * there.units;
            const Quantity answered = std::clamp(change * there.units, Quantity{}, row.unreturned);
            m_truth[sku] -= answered; // it is these that are on sale again
            Quantity &lost = m_lost[{&market, sku}];
            lost -= std::min(lost, answered);
            say(u"edit on %1: %2 shows %3"_s.arg(market.options().id, sku, quantityText(market.shown(sku))));
            m_isEditing = true;
            for (int round = 0; round < 2; ++round) {
                m_shop.sync(market);
                m_shop.clock().advance(lag);
            }
            m_shop.sync(market);
            m_isEditing = false;
        }
    }
    m_quiet = false;
}

void Simulation::editField()
{
    const QString sku = anySku();
    const bool price = chance(0.5);
    const Field field = price ? Field::Price : Field::Title;
    const QString value = price ? u"%1 EUR"_s.arg(number(100, 5000)) : u"Title %1"_s.arg(m_steps);
    if (chance(0.5)) {
        m_shop.edit(sku, field, value);
        return;
    }
    FakeMarket &market = anyMarket();
    if (const FakeListing *listing = market.bySku(sku))
        market.edit(listing->externalId, field, value);
}

void Simulation::act()
{
    ++m_steps;
    pass(60000);
    const int draw = number(0, 99);
    FakeMarket &market = anyMarket();
    if (isOff(market)) {
        chance(0.2) ? switchOn(market) : world();
    } else if (draw < 2 && m_options.fault == PlantedFault::None) {
        switchOff();
    } else if (draw < 60) {
        runSomething(market);
    } else if (draw < 72) {
        world();
    } else if (draw < 80) {
        editQuantityOnSite(market);
    } else if (draw < 90) {
        editField();
    } else if (draw < 93) {
        answerQuestions();
    } else {
        const QString sku = anySku();
        m_shop.addStock(sku, Quantity::pieces(5));
        m_truth[sku] += Quantity::pieces(5);
        say(u"5 of %1 came in"_s.arg(sku));
    }
    check(u"after an act"_s);
}

void Simulation::check(const QString &when)
{
    for (const QString &broken : {m_shop.brokenInvariant(), ledgerDifference(), baseDifference()}) {
        if (m_wrong.isEmpty() && !broken.isEmpty())
            m_wrong = when + u": "_s + broken;
    }
    if (m_options.trace)
        sayState();
}

void Simulation::sayMovements()
{
    const auto rows = m_shop.database().rows(
        "SELECT m.id, p.sku || ' ' || (m.delta_milli / 1000) || ' ' || m.cause || ' ' || m.key || ' ' || m.note || ' "
        "@' || coalesce(m.listing_id, '-') FROM "
        "movements AS m JOIN products AS p ON p.id = m.product_id WHERE m.id > ? ORDER BY m.id",
        [](const Statement &s) { return std::pair(s.int64(0), s.text(1)); }, m_movement);
    for (const auto &[id, text] : *rows) {
        m_movement = id;
        say(u"  ledger: "_s + text);
    }
}

void Simulation::sayState()
{
    for (const QString &sku : std::as_const(m_skus)) {
        QStringList shown;
        for (const FakeMarket *market : m_shop.markets()) {
            if (!m_shop.hasListing(*market, sku))
                continue;
            QStringList base;
            const ListingRow row = m_shop.listing(*market, sku);
            for (const Quantity value : row.possible)
                base += quantityText(value);
            if (row.lag)
                base += u"lag "_s + quantityText(*row.lag);
            if (row.overwritten)
                base += u"over "_s + quantityText(*row.overwritten);
            if (row.after)
                base += u"after"_s;
            if (row.exposureKept)
                base += u"e "_s + (row.exposure ? quantityText(*row.exposure) : u"?"_s);
            shown += u"%1 {%2}%3%4 %5"_s.arg(quantityText(market->shown(sku)), base.join(u','),
                                             row.inDoubt ? u"?"_s : QString(), row.crossing ? u"x"_s : QString(),
                                             listingStatusName(row.status).left(2));
        }
        say(u"    %1: truth %2, on hand %3, short %4, unseen %5, shown %6"_s.arg(
            sku, quantityText(m_truth.value(sku)), quantityText(m_shop.onHand(sku)), quantityText(openShortage(sku)),
            quantityText(unseen(sku)), shown.join(u" | "_s)));
    }
}

// Where every order of a listing is known, what it shows is one of the values its base holds possible.
QString Simulation::baseDifference()
{
    for (const FakeMarket *market : m_shop.markets()) {
        for (const QString &sku : std::as_const(m_skus)) {
            if (!m_shop.hasListing(*market, sku) || seesAll(*market, sku) == false)
                continue;
            const ListingRow row = m_shop.listing(*market, sku);
            const Quantity shown = market->shown(sku);
            if (row.link == LinkState::Linked && !row.possible.isEmpty() && !mayShow(row.possible, shown) &&
                !(row.after && mayShow(*row.after, shown)))
                return u"%1 shows %2 of %3, which its base excludes"_s.arg(market->options().id, quantityText(shown),
                                                                           sku);
        }
    }
    return {};
}

bool Simulation::seesAll(const FakeMarket &market, const QString &sku)
{
    for (const auto &[id, order] : market.orders()) {
        const auto row = m_shop.context().orders.find(m_shop.account(market), id);
        const auto lines = *row ? m_shop.context().orders.lines((*row)->id) : Result(QList<OrderLineRow>());
        for (qsizetype i = 0; i < order.lines.size(); ++i) {
            const Quantity held = order.state == "cancelled"_L1 ? Quantity{} : order.lines.at(i).quantity;
            if (order.lines.at(i).sku == sku && (i >= lines->size() || lines->at(i).ordered != held))
                return false;
        }
    }
    return true;
}

// What buyers hold that the engine has not heard of yet (negative: gave back).
Quantity Simulation::unseen(const QString &sku)
{
    Quantity sum;
    for (const FakeMarket *market : m_shop.markets()) {
        for (const auto &[id, order] : market->orders()) {
            const auto row = m_shop.context().orders.find(m_shop.account(*market), id);
            const auto lines = *row ? m_shop.context().orders.lines((*row)->id) : Result(QList<OrderLineRow>());
            for (qsizetype i = 0; i < order.lines.size(); ++i) {
                const FakeOrderLine &line = order.lines.at(i);
                if (line.sku != sku)
                    continue;
                const Quantity held = order.state == "cancelled"_L1 ? Quantity{} : line.quantity;
                const Quantity known = i < lines->size() ? lines->at(i).ordered : Quantity{};
                sum += (held - known) * line.units;
            }
        }
    }
    return sum;
}

// What is really there is what the ledger says, less what buyers hold unseen: at every moment, not only in the end.
QString Simulation::ledgerDifference()
{
    for (const QString &sku : std::as_const(m_skus)) {
        const Quantity ledger = m_shop.onHand(sku) - openShortage(sku) - unseen(sku);
        if (ledger != m_truth.value(sku))
            return u"%1: truth %2, ledger %3"_s.arg(sku, quantityText(m_truth.value(sku)), quantityText(ledger));
    }
    return {};
}

Quantity Simulation::openShortage(const QString &sku)
{
    const ProductId product = m_shop.product(sku).id;
    const auto ofLines = m_shop.database().value<Quantity>("SELECT coalesce(sum(ordered_milli * units - taken_milli), "
                                                           "0) FROM order_lines WHERE product_id = ? AND exempt = 0",
                                                           product);
    const auto ofEdits = m_shop.database().rows(
        "SELECT json_extract(arguments, '$.missing') FROM problems WHERE product_id = ? AND fingerprint LIKE "
        "'oversell:edit:%'",
        [](const Statement &s) { return parseQuantity(s.text(0)).value_or(Quantity{}); }, product);
    Quantity sum = ofLines->value_or(Quantity{});
    for (const Quantity missing : *ofEdits)
        sum += missing;
    return sum;
}

QString Simulation::fieldDifference()
{
    QStringList found;
    for (const FakeMarket *market : m_shop.markets()) {
        const auto policy = m_shop.context().policy(m_shop.account(*market));
        for (const QString &sku : std::as_const(m_skus)) {
            const FakeListing *there = market->bySku(sku);
            if (!there || !m_shop.hasListing(*market, sku))
                continue;
            const ListingRow row = m_shop.listing(*market, sku);
            const auto conflicts = m_shop.context().runs.openConflicts(row.id);
            for (const Field field : {Field::Title, Field::Price}) {
                const bool open = std::any_of(conflicts->begin(), conflicts->end(),
                                              [field](const ConflictRow &conflict) { return conflict.field == field; });
                const QString here = channelField(m_shop.product(sku), field, *policy);
                if (!open && here != there->fields.value(field))
                    found += u"%1 %2 %3: here %4, there %5"_s.arg(market->options().id, sku, fieldName(field), here,
                                                                  there->fields.value(field));
            }
        }
    }
    return found.join(u"; "_s);
}

void Simulation::quiesce()
{
    m_quiet = true;
    say(u"quiet from here on"_s);
    for (FakeMarket *market : m_shop.markets())
        switchOn(*market);
    for (FakeMarket *market : m_shop.markets())
        m_shop.clock().advance(std::chrono::seconds(market->options().visibilityLagS + market->options().landingS + 1));
    if (const auto all = m_shop.markets();
        std::any_of(all.begin(), all.end(), [](const FakeMarket *market) { return market->options().jobs; }))
        m_shop.clock().advance(std::chrono::hours(1)); // a create that was lost may have become a job
    m_shop.settle(12);
    for (FakeMarket *market : m_shop.markets()) { // what was planned while everything still moved
        if (!m_shop.openPlans(*market).isEmpty())
            agreeToPlans(*market);
    }
    bool isQuiet = m_shop.settle(12);
    for (int round = 0; round < 4 && isQuiet && answerQuestions(); ++round)
        isQuiet = m_shop.settle(12);
    if (!isQuiet && m_wrong.isEmpty())
        m_wrong = u"never quiet: "_s + m_shop.openWork();
    check(u"at the end"_s);
}

void Simulation::checkEnd()
{
    const auto fail = [this](const QString &what) {
        if (m_wrong.isEmpty() && !what.isEmpty())
            m_wrong = what;
    };
    fail(m_shop.difference());
    fail(fieldDifference());
    for (const QString &sku : std::as_const(m_skus)) {
        if (lost(sku) > Quantity{} && !m_oversold.contains(sku))
            fail(u"%1: %2 are missing, and nobody asked"_s.arg(sku, quantityText(lost(sku))));
    }
    for (FakeMarket *market : m_shop.markets())
        market->requests.clear();
    m_shop.settle(2);
    for (FakeMarket *market : m_shop.markets()) {
        if (!market->writes().isEmpty())
            fail(market->options().id + u": written to again though nothing happened"_s);
    }
}

SimulationReport Simulation::run()
{
    openMarkets();
    listEverything();
    openPromise();
    m_shop.between = [this](const QString &step) { between(step); };
    m_shop.insideEngine = [this] { maybeDie(); };
    m_quiet = false;
    for (int i = 0; i < m_options.acts && m_wrong.isEmpty(); ++i)
        act();
    quiesce();
    checkEnd();
    return {.steps = m_steps, .wrong = m_wrong};
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/sync_run.h"

#include "app/sync/dry_run.h"
#include "app/sync/outbound_guard.h"
#include "models/store/database.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs overlapMs = 2LL * 3600 * 1000; // orders are read again this far back
constexpr UtcMs lateMarginMs = 10LL * 60 * 1000;
constexpr UtcMs firstWindowMs = 15LL * 24 * 3600 * 1000; // and this far at the first sync
constexpr UtcMs listingOverlapMs = 10LL * 60 * 1000;     // listings by modification time: what was saved late
constexpr int rereadRounds = 4;
constexpr int mostOpenOrders = 5000;
constexpr int mostPushRounds = 2000;
constexpr int rereadBatch = 200;
constexpr int mostLoose = 2000; // read back in one run for their exposure
constexpr int freedRounds = 4;

// The answer about one listing cannot be used; the account itself is well.
bool isOfOneItem(const Error &error)
{
    return error.code == ErrorCode::Rejected || error.code == ErrorCode::NotFound ||
           error.code == ErrorCode::InvalidRequest ||
           (error.code == ErrorCode::InvalidResponse && error.httpStatus < 500);
}

bool isReadingFailure(ErrorCode code)
{
    return isTransient(code) || code == ErrorCode::NotFound || code == ErrorCode::Rejected ||
           code == ErrorCode::InvalidRequest || code == ErrorCode::InvalidResponse;
}

} // namespace

SyncRun::SyncRun(EngineGate &gate, const Connector &connector, Session &session, AccountId account, RunOptions options,
                 ProgressSink progress, IdentitySink identity)
    : m_gate(gate)
    , m_connector(connector)
    , m_session(session)
    , m_account(account)
    , m_options(std::move(options))
    , m_progress(std::move(progress))
    , m_identity(std::move(identity))
{
}

void SyncRun::rehearse(Rehearsal &rehearsal)
{
    m_filter = &rehearsal;
}

RunRow SyncRun::execute()
{
    if (m_options.dryRun && !m_filter)
        return DryRun(m_gate, m_connector, m_session, m_account, m_options, m_progress, m_identity).execute();
    if (const Status opened = open(); !opened) {
        m_run.account = m_account;
        m_run.status = u"failed"_s;
        m_run.errorCode = errorCodeName(opened.error().code);
        m_run.errorDetail = opened.error().detail;
        return m_run;
    }
    finish(road());
    return m_run;
}

Status SyncRun::open()
{
    return m_gate.call([this](SyncEngine &engine) -> Status {
        if (m_options.plan)
            TRY(openPlan(engine));
        TRY_ASSIGN(m_run, engine.openRun(m_account, m_options));
        TRY_ASSIGN(const auto row, engine.context().accounts.find(m_account));
        if (!row)
            return makeError(ErrorCode::NotFound, u"the account is gone"_s);
        m_accountRow = *row;
        return {};
    });
}

// A plan is applied the way it was made: by the strategy of its dry run, and without pushes where that had none.
Status SyncRun::openPlan(SyncEngine &engine)
{
    TRY_ASSIGN(PlanGate gate, PlanGate::load(engine.context(), m_options.plan, m_options.planRows));
    m_plan = std::make_unique<PlanGate>(std::move(gate));
    m_filter = m_plan.get();
    const QJsonObject asked = m_plan->plan().options;
    m_options.strategy = strategyFromName(asked.value(u"strategy"_s).toString());
    m_options.noPush = m_options.noPush || asked.value(u"no_push"_s).toBool();
    return engine.transact([&] { return m_plan->release(); });
}

Status SyncRun::stage(const QString &name)
{
    if (m_session.stop.stop_requested())
        return makeError(ErrorCode::Cancelled, u"stopped by the owner"_s);
    m_run.stage = name;
    TRY(m_gate.call([this](SyncEngine &engine) { return engine.saveRun(m_run); }));
    if (m_progress)
        m_progress(m_run);
    return {};
}

Status SyncRun::road()
{
    TRY(stage(u"credentials"_s));
    TRY(checkCredentials());
    if (m_options.only == "categories"_L1)
        return fetchCategories();
    const bool pushes = !m_options.noPush && m_options.only != "orders"_L1;
    const Status read = readAndSettle();
    if (!read) {
        // Zero does not wait for a marketplace that cannot be read.
        if (pushes && isReadingFailure(read.error().code))
            TRY(push(PushStage::Scope::ZeroesOnly));
        return read;
    }
    if (pushes) {
        TRY(stage(u"push"_s));
        TRY(push(PushStage::Scope::Everything));
        TRY(settleUnsure());
        TRY(pushFreed());
    }
    if (m_plan)
        TRY(m_gate.call(
            [this](SyncEngine &engine) { return engine.transact([&] { return m_plan->settle(m_run.id); }); }));
    return {};
}

Status SyncRun::readAndSettle()
{
    TRY(refreshCategories());
    TRY(settleJobs());
    TRY(stage(u"orders"_s));
    TRY(readOrders(false));
    if (m_options.only == "orders"_L1)
        return {};
    if (m_options.only != "push"_L1) {
        TRY(stage(u"products"_s));
        TRY(readListings());
        TRY(stage(u"orders_again"_s));
        TRY(readOrders(true));
    }
    TRY(stage(u"settle"_s));
    if (m_options.strategy || m_accountRow.firstLink == FirstLink::Linked)
        TRY(m_gate.call([this](SyncEngine &engine) { return engine.judgeConflicts(m_run, m_filter); }));
    TRY(settleAndLink());
    return settleUnsure();
}

Status SyncRun::checkCredentials()
{
    TRY_ASSIGN(const Identity identity, m_connector.checkCredentials(m_session));
    for (auto it = identity.settings.begin(); it != identity.settings.end(); ++it)
        m_session.settings.insert(it.key(), it.value());
    if (m_identity)
        m_identity(identity);
    return m_gate.call([&](SyncEngine &engine) { return engine.noteIdentity(m_account, identity); });
}

// Jobs that were accepted before this run, by us or by a process that is gone.
Status SyncRun::settleJobs()
{
    QMap<QString, Job> jobs;
    TRY(m_gate.call([&](SyncEngine &engine) -> Status {
        TRY_ASSIGN(const auto open, engine.context().runs.openDeliveries(m_account));
        for (const DeliveryRow &delivery : open) {
            if (delivery.state != DeliveryState::Accepted)
                continue;
            Job &job = jobs[delivery.jobId];
            job.id = delivery.jobId;
            job.startedAt = delivery.recordedAt;
            job.rows.append({delivery.jobIndex, delivery.id});
        }
        return {};
    }));
    for (const Job &job : std::as_const(jobs)) {
        TRY(m_connector.pollJob(m_session, job, [this](const QList<ItemReceipt> &receipts) {
            return m_gate.call([&](SyncEngine &engine) {
                PushStage pushStage(engine.context(), m_account, {.counters = &m_run.counters});
                return engine.transact([&]() -> Status {
                    for (const ItemReceipt &receipt : receipts)
                        TRY(pushStage.receive(receipt));
                    return {};
                });
            });
        }));
    }
    return {};
}

Status SyncRun::readOrders(bool again)
{
    OrderQuery query;
    std::int64_t sequence = 0;
    UtcMs startedAt = 0;
    TRY(m_gate.call([&](SyncEngine &engine) -> Status {
        TRY_ASSIGN(const auto account, engine.context().accounts.find(m_account));
        if (!account)
            return makeError(ErrorCode::NotFound, u"the account is gone"_s);
        TRY_ASSIGN(sequence, engine.context().accounts.sequence());
        TRY_ASSIGN(query.openOrders, engine.context().orders.openOrders(m_account, mostOpenOrders));
        TRY_ASSIGN(const AccountPolicy policy, engine.context().policy(m_account));
        startedAt = engine.context().now();
        query.cursor = account->orderCursor;
        // An order that becomes visible late is older than what was read before it.
        const UtcMs late = policy.visibilityLagMs > 0 ? policy.visibilityLagMs + lateMarginMs : 0;
        if (account->ordersReadAt == 0)
            query.since = startedAt - firstWindowMs;
        else
            query.since = again ? startedAt - late : account->ordersReadAt - std::max(overlapMs, late);
        query.reread = again && late == 0;
        query.mayAcknowledge = !m_plan && !m_options.dryRun && !m_options.noPush;
        return {};
    }));
    TRY(m_connector.fetchOrders(m_session, query, [this](const OrderPage &page) {
        const Status stored = m_gate.call([&](SyncEngine &engine) { return engine.ordersPage(m_run, page, m_filter); });
        if (stored && m_progress)
            m_progress(m_run);
        return stored;
    }));
    return m_gate.call([&](SyncEngine &engine) -> Status {
        if (!m_filter || !m_filter->leavesOrders())
            TRY(engine.ordersDone(m_account, sequence, startedAt));
        if (!again) {
            TRY_ASSIGN(m_bracketSeq, engine.context().accounts.sequence());
        }
        return {};
    });
}

Result<QHash<QString, QJsonObject>> SyncRun::storedPayloads(const QStringList &externalIds) const
{
    QHash<QString, QJsonObject> payloads;
    TRY(m_gate.call([&](SyncEngine &engine) -> Status {
        for (const QString &id : externalIds) {
            TRY_ASSIGN(const auto row, engine.context().listings.findByExternal(m_account, id));
            if (!row)
                continue;
            TRY_ASSIGN(const QJsonObject payload, engine.context().listings.payload(row->id));
            payloads.insert(id, payload);
        }
        return {};
    }));
    return payloads;
}

ListingQuery SyncRun::listingQuery() const
{
    ListingQuery query{.filter = m_options.filter, .cursor = m_run.checkpoint, .maxPages = m_options.maxPages};
    if (m_options.mode == "incremental"_L1 && m_connector.info().capabilities.canFilterByTime &&
        m_accountRow.syncedSince != 0)
        query.since = m_accountRow.syncedSince - listingOverlapMs;
    query.lastReadAt = m_accountRow.listingsReadAt;
    query.stored = [this](const QStringList &externalIds) { return storedPayloads(externalIds); };
    query.wantsComplete = m_options.mode == "full"_L1 || m_accountRow.firstLink != FirstLink::Linked;
    return query;
}

Status SyncRun::readListings()
{
    if (m_plan)
        return readPlanned();
    if (!m_options.listings.isEmpty())
        return readSome(m_options.listings, PageKind::Read);
    const bool resumed = bool(m_run.resumedFrom);
    ListingQuery query = listingQuery();
    TRY(m_gate.call([&](SyncEngine &engine) -> Status {
        TRY_ASSIGN(query.knownListings, engine.context().listings.countOnSale(m_account));
        return {};
    }));
    TRY_ASSIGN(const ListingEnd end, m_connector.fetchListings(m_session, query, [&](const ListingPage &page) {
        for (const RemoteListing &listing : page.listings)
            m_reading.newest = std::max(m_reading.newest, listing.modifiedAt);
        const Status stored = m_gate.call([&](SyncEngine &engine) {
            return engine.listingsPage(m_run, page, {.bracketSeq = m_bracketSeq, .gate = m_filter}, m_seen);
        });
        if (stored && m_progress)
            m_progress(m_run);
        return stored;
    }));
    m_run.checkpoint.clear();
    const bool everything = m_options.filter.isEmpty() && m_options.maxPages == 0 && !resumed;
    m_reading.complete = end.complete && everything && query.since == 0;
    if (m_reading.complete && m_seen.rows.isEmpty() && query.knownListings > 0)
        note(m_run, u"nothing_shown"_s); // a failure may look so: nothing is called missing for it
    if (!everything)
        m_reading.newest = 0; // what was not read may be older
    return {};
}

Status SyncRun::settleAndLink()
{
    const bool isShort = m_run.counters.totalItems > std::int64_t(m_seen.rows.size()) + m_run.counters.failed;
    QList<ListingId> again;
    TRY(m_gate.call([&](SyncEngine &engine) -> Status {
        TRY_ASSIGN(const SettleOutcome outcome,
                   engine.settle(m_run, {.bracketSeq = m_bracketSeq,
                                         .gate = m_filter,
                                         .seen = m_reading.complete ? &m_seen.rows : nullptr,
                                         .marksMissing = !isShort && !m_seen.rows.isEmpty() && !m_seen.hasUnreadable}));
        again = outcome.readAgain;
        if (m_options.only == "push"_L1 || !m_options.listings.isEmpty() || m_plan)
            return {};
        return engine.finishReading(m_run, m_reading);
    }));
    return readAgain(again);
}

// Bases with more than one possible value, and writes whose answer was lost, are read now, so that the next minute does
// not start in doubt. What ended is looked for instead: it may have come back under a new id.
Status SyncRun::settleUnsure()
{
    QList<ListingId> toRead;
    QList<ListingId> toFind;
    std::unique_ptr<PushStage> pushStage;
    TRY(m_gate.call([&](SyncEngine &engine) -> Status {
        pushStage = std::make_unique<PushStage>(
            engine.context(), m_account,
            IngestContext{.cause = {.kind = u"run"_s, .account = m_account, .run = m_run.id},
                          .counters = &m_run.counters});
        TRY_ASSIGN(const auto rows, engine.context().listings.unsure(m_account, {}, rereadBatch));
        for (const ListingRow &row : rows) {
            if (row.link != LinkState::Linked || (row.after && !row.inDoubt))
                continue;
            const bool isAway = row.status == ListingStatus::Creating || row.status == ListingStatus::Ended;
            (isAway ? toFind : toRead).append(row.id);
        }
        TRY_ASSIGN(const AccountPolicy policy, engine.context().policy(m_account));
        TRY_ASSIGN(const auto loose, engine.context().listings.loose(m_account, {}, mostLoose));
        for (const ListingRow &row : loose) {
            const bool isThere = row.status == ListingStatus::Active || row.status == ListingStatus::Inactive;
            const bool tooEarly = row.crossing && engine.context().now() <= row.overtakenAt + policy.visibilityLagMs &&
                                  policy.visibilityLagMs > 0;
            if (isThere && !row.after && !tooEarly && !toRead.contains(row.id))
                toRead.append(row.id);
        }
        return {};
    }));
    if (!toFind.isEmpty())
        TRY(lookForCreates(toFind, *pushStage));
    return readAgain(toRead);
}

// With promise=bounded a write may have to wait until another of the same account is read back: zero, read, set.
Status SyncRun::pushFreed()
{
    for (int round = 0; round < freedRounds && !m_plan; ++round) {
        bool isFreed = false;
        TRY(m_gate.call([&](SyncEngine &engine) -> Status {
            TRY_ASSIGN(const AccountPolicy policy, engine.context().policy(m_account));
            TRY_ASSIGN(const auto rows, engine.context().listings.toPush(m_account, 1));
            isFreed = policy.promise == Promise::Bounded && !rows.isEmpty();
            return {};
        }));
        if (!isFreed)
            break;
        TRY(push(PushStage::Scope::Everything));
        TRY(settleUnsure());
    }
    return {};
}

// Listings whose bracket did not hold, or whose base is unsure, are read on their own between two order reads.
Status SyncRun::readAgain(QList<ListingId> ids)
{
    for (int round = 0; round < rereadRounds && !ids.isEmpty(); ++round) {
        TRY(readOrders(false));
        TRY(readSome(ids, PageKind::ReadAgain));
        TRY(readOrders(true));
        QList<ListingId> still;
        TRY(m_gate.call([&](SyncEngine &engine) -> Status {
            TRY_ASSIGN(const SettleOutcome outcome,
                       engine.settle(m_run, {.bracketSeq = m_bracketSeq, .gate = m_filter}));
            still = outcome.readAgain;
            return {};
        }));
        ids = still;
    }
    return {}; // what is still moving waits for the next run
}

Status SyncRun::readSome(const QList<ListingId> &ids, PageKind kind)
{
    for (qsizetype at = 0; at < ids.size(); at += rereadBatch) {
        QList<RemoteListing> known;
        TRY(m_gate.call([&](SyncEngine &engine) -> Status {
            for (const ListingId id : ids.mid(at, rereadBatch)) {
                TRY_ASSIGN(const auto row, engine.context().listings.find(id));
                if (!row || row->status == ListingStatus::Creating)
                    continue;
                TRY_ASSIGN(const QJsonObject raw, engine.context().listings.payload(id));
                known.append({.externalId = row->externalId,
                              .externalSku = row->externalSku,
                              .fields = row->remote,
                              .quantity = row->remoteQuantity,
                              .units = row->units,
                              .matchKeys = row->matchKeys,
                              .raw = raw});
            }
            return {};
        }));
        if (!known.isEmpty())
            TRY(readKnown(known, kind));
    }
    return {};
}

Status SyncRun::readKnown(QList<RemoteListing> known, PageKind kind)
{
    TRY_ASSIGN(const auto listings, m_connector.fetchSome(m_session, known));
    return m_gate.call([&](SyncEngine &engine) {
        SeenListings seen;
        return engine.listingsPage(m_run, {.listings = listings, .pageEnds = false},
                                   {.kind = kind, .bracketSeq = m_bracketSeq, .gate = m_filter}, seen);
    });
}

// What the rows of a plan are about: one by one where they are few and known, else picked out of a read like that of
// the dry run. What that read does not find is looked for on its own.
Status SyncRun::readPlanned()
{
    QList<ListingId> left = m_plan->listings();
    const bool isLarge = left.size() + m_plan->unknownListings().size() > rereadBatch;
    if (!isLarge && m_plan->unknownListings().isEmpty())
        return readSome(left, PageKind::Read);
    ListingQuery query{.filter = filterFrom(m_plan->plan().options), .wantsComplete = true};
    if (!isLarge && m_connector.info().capabilities.filters.contains(u"external_id"_s)) {
        TRY(readSome(left, PageKind::Read));
        query.filter.values = {{u"external_id"_s, m_plan->unknownListings()}};
        left.clear();
    }
    SeenListings seen;
    TRY_ASSIGN(const ListingEnd end, m_connector.fetchListings(m_session, query, [&](ListingPage page) {
        return m_gate.call([&](SyncEngine &engine) -> Status {
            QList<RemoteListing> wanted;
            for (const RemoteListing &listing : std::as_const(page.listings)) {
                TRY_ASSIGN(const auto row, engine.context().listings.findByExternal(m_account, listing.externalId));
                if (m_plan->covers(row ? row->id : ListingId{}, listing.externalId))
                    wanted.append(listing);
            }
            page.listings = wanted;
            page.errors.clear();
            page.cursor.clear();
            return engine.listingsPage(m_run, page, {.bracketSeq = m_bracketSeq, .gate = m_filter}, seen);
        });
    }));
    Q_UNUSED(end)
    left.removeIf([&](ListingId id) { return seen.rows.contains(id.value); });
    return readSome(left, PageKind::Read);
}

Status SyncRun::sendBatch(const QList<Change> &changes, PushStage &pushStage)
{
    const Status sent =
        m_connector.push(m_session, std::span<const Change>(changes.constData(), size_t(changes.size())),
                         [&](const QList<ItemReceipt> &receipts) {
                             return m_gate.call([&](SyncEngine &engine) {
                                 return engine.transact([&]() -> Status {
                                     for (const ItemReceipt &receipt : receipts)
                                         TRY(pushStage.receive(receipt));
                                     return {};
                                 });
                             });
                         });
    if (sent)
        return {};
    // Whatever has no receipt now may or may not have arrived; what has a job is asked about by the next run.
    const Error error = sent.error();
    if (error.code != ErrorCode::Storage) {
        TRY(m_gate.call([&](SyncEngine &engine) {
            return engine.transact([&]() -> Status {
                for (const Change &change : changes)
                    TRY(pushStage.breakOff(change.delivery, error));
                return {};
            });
        }));
    }
    return error;
}

Status SyncRun::lookForCreates(const QList<ListingId> &ids, PushStage &pushStage)
{
    QList<ListingId> back;
    for (const ListingId id : ids) {
        Change change;
        TRY(m_gate.call([&](SyncEngine &) -> Status {
            TRY_ASSIGN(change, pushStage.openCreate(id));
            return {};
        }));
        const auto found = m_connector.findCreated(m_session, change);
        if (!found && !isOfOneItem(found.error()))
            return found.error();
        if (!found) { // it stays open, and is looked for by the next run; the others go on
            TRY(m_gate.call([&](SyncEngine &engine) {
                return engine.transact([&] { return engine.itemFailed(m_run, change.sku, found.error()); });
            }));
            continue;
        }
        TRY(m_gate.call(
            [&](SyncEngine &engine) { return engine.transact([&] { return pushStage.settleCreate(id, *found); }); }));
        if (!found->isEmpty())
            back.append(id);
    }
    return readAgain(back);
}

Status SyncRun::push(PushStage::Scope scope)
{
    std::unique_ptr<PushStage> pushStage;
    TRY(m_gate.call([&](SyncEngine &engine) -> Status {
        pushStage = std::make_unique<PushStage>(
            engine.context(), m_account,
            IngestContext{.cause = {.kind = u"run"_s, .account = m_account, .run = m_run.id},
                          .counters = &m_run.counters,
                          .gate = m_filter});
        if (!m_plan && m_accountRow.guardNext)
            TRY(engine.refreshAll(m_account)); // nothing was computed while it was off
        return engine.transact([&]() -> Status {
            OutboundGuard guard(engine.context(), m_account, m_run.id);
            TRY(guard.followWaiting());
            if (m_plan) // it lets only its own rows pass
                return {};
            TRY_ASSIGN(const int held, m_accountRow.guardNext ? guard.holdSwitchedOn() : guard.hold());
            if (held > 0)
                note(m_run, u"guard_held"_s);
            return {};
        });
    }));
    return pushRounds(*pushStage, scope);
}

Status SyncRun::pushRounds(PushStage &pushStage, PushStage::Scope scope)
{
    const ConnectorInfo info = m_connector.info();
    QSet<ListingId> skip;
    for (int round = 0; round < mostPushRounds; ++round) {
        if (m_session.stop.stop_requested())
            return makeError(ErrorCode::Cancelled, u"stopped by the owner"_s);
        PushBatch batch;
        TRY(m_gate.call([&](SyncEngine &engine) {
            return engine.transact([&]() -> Status {
                TRY_ASSIGN(batch, pushStage.next(info.capabilities.pushBatch, skip, scope));
                return {};
            });
        }));
        m_run.counters.pushed += batch.changes.size();
        if (!batch.changes.isEmpty())
            TRY(sendBatch(batch.changes, pushStage));
        const bool reads = scope == PushStage::Scope::Everything;
        if (reads && !info.capabilities.relativeQuantity && !batch.changes.isEmpty())
            TRY(readOrders(true)); // orders that crossed an absolute write
        bool again = !batch.changes.isEmpty();
        if (!batch.readFirst.isEmpty()) {
            again = true;
            TRY(readAgain(batch.readFirst));
            for (const ListingId id : std::as_const(batch.readFirst))
                skip.remove(id);
        }
        if (!batch.lookFirst.isEmpty()) {
            again = true;
            TRY(lookForCreates(batch.lookFirst, pushStage));
            for (const ListingId id : std::as_const(batch.lookFirst)) {
                if (pushStage.hasLookedFor(id))
                    skip.remove(id);
            }
        }
        if (m_progress)
            m_progress(m_run);
        if (!again)
            break;
    }
    return {};
}

Status SyncRun::fetchCategories()
{
    TRY_ASSIGN(const QJsonArray categories, m_connector.fetchCategories(m_session));
    m_run.counters.processed = categories.size();
    return m_gate.call([&](SyncEngine &engine) { return engine.storeCategories(m_run, categories); });
}

// The tree belongs to a sync of everything where the marketplace keeps it beside its products. Without it the products
// are read all the same.
Status SyncRun::refreshCategories()
{
    const bool isOfEverything = m_options.only.isEmpty() && m_options.mode != "selective"_L1 && !m_options.dryRun;
    if (!m_connector.info().capabilities.readsCategories || !isOfEverything || m_plan || !m_options.listings.isEmpty())
        return {};
    TRY(stage(u"categories"_s));
    const auto categories = m_connector.fetchCategories(m_session);
    if (!categories &&
        (categories.error().code == ErrorCode::Cancelled || categories.error().code == ErrorCode::Unauthorized))
        return categories.error();
    return m_gate.call([&](SyncEngine &engine) -> Status {
        if (!categories)
            return engine.transact([&] { return engine.itemFailed(m_run, u"categories"_s, categories.error()); });
        RunRow uncounted = m_run; // counters count listings here
        TRY(engine.storeCategories(uncounted, *categories));
        return engine.saveRun(m_run);
    });
}

void SyncRun::finish(const Status &status)
{
    const HttpStatistics http = m_session.http.statistics();
    m_run.counters.requests = http.requests;
    m_run.counters.retries = http.retries;
    m_run.counters.throttledMs = http.throttledMs;
    m_run.finishedAt = m_session.clock.now();
    m_run.durationMs = std::max<UtcMs>(0, m_run.finishedAt - m_run.startedAt);
    if (status) {
        if (m_run.notes.contains(u"guard_held"_s))
            m_run.status = u"held"_s;
        else
            m_run.status = m_run.counters.failed + m_run.counters.refused > 0 ? u"partial"_s : u"completed"_s;
        m_run.stage = u"done"_s;
    } else {
        const Error &error = status.error();
        m_run.errorCode = errorCodeName(error.code);
        m_run.errorDetail = error.detail;
        m_run.status = error.code == ErrorCode::Cancelled ? u"cancelled"_s : u"failed"_s;
    }
    const Status stored = m_gate.call([&](SyncEngine &engine) -> Status {
        engine.context().overrideStrategy(m_account, {});
        TRY(engine.saveRun(m_run));
        return status ? engine.noteSuccess(m_run) : engine.noteFailure(m_account, status.error());
    });
    if (!stored) {
        m_run.status = u"failed"_s;
        m_run.errorCode = errorCodeName(stored.error().code);
        m_run.errorDetail = stored.error().detail;
    }
    if (m_progress)
        m_progress(m_run);
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
// What a run reads: orders before and after the listings, and again what was not to be judged.
#include "app/sync/sync_run.h"
#include "connectors/api/connector_extras.h"
#include "models/store/return_repository.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs overlapMs = 2LL * 3600 * 1000; // orders are read again this far back
constexpr UtcMs lateMarginMs = 10LL * 60 * 1000;
constexpr UtcMs firstWindowMs = 30LL * 24 * 3600 * 1000; // and while no order is known, what 30 days of figures need
constexpr UtcMs listingOverlapMs = 10LL * 60 * 1000;     // listings by modification time: what was saved late
constexpr int rereadRounds = 4;
constexpr int mostReadFirst = 50;
constexpr UtcMs freshReadMs = 60'000;
constexpr int mostOpenOrders = 5000;
constexpr int rereadBatch = 200;
constexpr int mostFailedOrders = 100; // asked for by one run
constexpr UtcMs returnOverlapMs = 24LL * 3600 * 1000;

ReturnRow returnRow(EngineContext &engine, AccountId account, const RemoteReturn &back)
{
    QJsonArray lines;
    for (const RemoteReturn::Line &line : back.lines) {
        const auto listing = engine.listings.findByExternal(account, line.externalId);
        const QString sku = listing && *listing ? (*listing)->externalSku : QString();
        lines.append(QJsonObject{{u"external_id"_s, line.externalId},
                                 {u"sku"_s, sku},
                                 {u"title"_s, line.title},
                                 {u"quantity"_s, qint64(line.quantity.wholePieces())},
                                 {u"reason"_s, line.reason},
                                 {u"note"_s, line.note}});
    }
    return {.account = account,
            .externalId = back.externalId,
            .orderId = back.orderId,
            .state = back.state,
            .wanted = back.wanted,
            .placedAt = back.placedAt,
            .readAt = engine.now(),
            .lines = lines};
}

} // namespace

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
        const UtcMs startedThere = m_session.serverNow(); // modification times are the server's
        query.cursor = account->orderCursor;
        // An order that becomes visible late is older than what was read before it.
        const UtcMs late = policy.visibilityLagMs > 0 ? policy.visibilityLagMs + lateMarginMs : 0;
        // Without a cursor nothing tells what was seen, and the marketplace's clock may be far from ours.
        const UtcMs ago = startedAt - std::min(account->ordersReadAt, startedAt);
        if (query.cursor.isEmpty())
            query.since = startedThere - firstWindowMs;
        else
            query.since = again ? startedThere - late : startedThere - ago - std::max(overlapMs, late);
        query.reread = again && late == 0 && !query.cursor.isEmpty();
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

// The cursor has passed the orders that could not be read or applied: they are asked for by their ids until they are
// applied or gone.
Status SyncRun::readFailedOrders()
{
    QStringList ids;
    if (m_filter) // a plan makes its own rows, a dry run nothing
        return {};
    TRY(m_gate.call([&](SyncEngine &engine) -> Status {
        TRY_ASSIGN(ids, engine.context().runs.failedOrders(m_account, m_run.id, mostFailedOrders));
        return {};
    }));
    for (const QString &id : std::as_const(ids)) {
        const auto order = m_connector.fetchOrder(m_session, id);
        const ErrorCode code = order ? ErrorCode::Internal : order.error().code;
        if (!order && (code == ErrorCode::Cancelled || code == ErrorCode::Unauthorized))
            return order.error();
        TRY(m_gate.call([&](SyncEngine &engine) -> Status {
            if (order)
                return engine.ordersPage(m_run, {.orders = {*order}}, nullptr);
            if (code == ErrorCode::NotFound)
                return engine.ordersPage(m_run, {.gone = {id}}, nullptr);
            return engine.orderUnread(m_run, id, order.error());
        }));
        if (code == ErrorCode::Offline || code == ErrorCode::Timeout || code == ErrorCode::RateLimited)
            break; // the others would wait as long for nothing
    }
    return {};
}

// Only shown: a run does not fail for them, and no stock moves by them.
Status SyncRun::readReturns()
{
    static const QStringList over{u"refused"_s, u"canceled"_s, u"finalized"_s};
    const auto *reader = extraOf<ReturnsReader>(m_connector);
    if (!reader || m_filter || m_plan || m_options.mode == "selective"_L1 || !m_options.listings.isEmpty() ||
        !m_options.only.isEmpty())
        return {};
    UtcMs since = 0;
    TRY(m_gate.call([&](SyncEngine &engine) -> Status {
        TRY_ASSIGN(since, ReturnRepository(engine.context().db).readFrom(m_account, over));
        return {};
    }));
    const auto returns = reader->fetchReturns(m_session, since > 0 ? since - returnOverlapMs : 0);
    if (!returns && returns.error().code == ErrorCode::Cancelled)
        return returns.error();
    return m_gate.call([&](SyncEngine &engine) {
        return engine.transact([&]() -> Status {
            EngineContext &context = engine.context();
            const QString fingerprint = u"returns:%1"_s.arg(m_account.value);
            // A hint, and the run goes on: the user may lack the right to see them, or one cannot be read.
            const auto hint = [&](const Error &error, const QString &item) -> Status {
                TRY_ASSIGN(const ProblemId problem, context.runs.report({.kind = u"account"_s,
                                                                         .severity = u"hint"_s,
                                                                         .code = errorCodeName(error.code),
                                                                         .fingerprint = fingerprint,
                                                                         .account = m_account,
                                                                         .run = m_run.id,
                                                                         .item = item,
                                                                         .detail = error.detail,
                                                                         .payload = error.payload,
                                                                         .firstAt = context.now(),
                                                                         .lastAt = context.now()}));
                Q_UNUSED(problem)
                return {};
            };
            if (!returns)
                return hint(returns.error(), u"returns"_s);
            if (returns->errors.isEmpty())
                TRY(context.runs.settleProblems(fingerprint, context.now()));
            else
                TRY(hint(returns->errors.first().error, returns->errors.first().item));
            ReturnRepository store(context.db);
            for (const RemoteReturn &back : returns->returns)
                TRY(store.save(returnRow(context, m_account, back)));
            return {};
        });
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
    if (m_options.pageSize > 0)
        query.pageSize = std::min(query.pageSize, m_options.pageSize);
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
    std::optional<UtcMs> oldestFailed;
    TRY_ASSIGN(const ListingEnd end, m_connector.fetchListings(m_session, query, [&](const ListingPage &page) {
        for (const RemoteListing &listing : page.listings)
            m_reading.newest = std::max(m_reading.newest, listing.modifiedAt);
        for (const ItemError &error : page.errors) {
            if (error.modifiedAt != 0)
                oldestFailed = std::min(oldestFailed.value_or(error.modifiedAt), error.modifiedAt);
        }
        const Status stored = m_gate.call([&](SyncEngine &engine) {
            return engine.listingsPage(m_run, page, {.bracketSeq = m_bracketSeq, .gate = m_filter}, m_seen);
        });
        if (stored && m_progress)
            m_progress(m_run);
        return stored;
    }));
    m_run.checkpoint.clear();
    const bool everything = m_options.filter.isEmpty() && m_options.maxPages == 0 && !resumed;
    m_reading.ranToEnd = m_options.filter.isEmpty() && m_options.maxPages == 0 && query.since == 0;
    m_reading.complete = end.complete && everything && query.since == 0;
    m_reading.named = m_reading.complete || (end.named && everything);
    const bool isBare = m_seen.rows.isEmpty() && m_run.counters.failed == 0;
    if (everything && query.since == 0 && isBare && query.knownListings > 0)
        note(m_run, u"nothing_shown"_s); // a failure may look so: nothing is called missing for it
    if (!everything)
        m_reading.newest = 0;                  // what was not read may be older
    else if (query.since != 0 && oldestFailed) // it is read again; one that stays broken waits for the next full read
        m_reading.newest = std::min(m_reading.newest, *oldestFailed);
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
                                         .seen = m_reading.named ? &m_seen.rows : nullptr,
                                         .readWhole = m_reading.complete,
                                         .marksMissing = !isShort && !m_seen.rows.isEmpty() && !m_seen.hasUnreadable}));
        again = outcome.readAgain;
        if (m_options.only == "push"_L1 || !m_options.listings.isEmpty() || m_plan)
            return {};
        return engine.finishReading(m_run, m_reading);
    }));
    return readAgain(again);
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

// A price or text that was edited here may have been edited there since it was read last: the merge of three needs to
// know. Only where the edits are few: of many the next reading of everything tells.
Status SyncRun::readEdited()
{
    QList<ListingId> ids;
    TRY(m_gate.call([&](SyncEngine &engine) -> Status {
        const UtcMs fresh = engine.context().now() - freshReadMs;
        constexpr auto last = std::numeric_limits<std::int64_t>::max();
        const ListingRepository::PushPlace behindQuantities{Dirt::Raise, last, ListingId{last}};
        TRY_ASSIGN(const auto rows, engine.context().listings.toPush(m_account, behindQuantities, mostReadFirst + 1));
        for (const ListingRow &row : rows) {
            const bool isThere = row.status == ListingStatus::Active || row.status == ListingStatus::Inactive;
            if (isThere && row.link == LinkState::Linked && row.observedAt < fresh)
                ids.append(row.id);
        }
        return {};
    }));
    if (ids.isEmpty() || ids.size() > mostReadFirst || m_connector.info().capabilities.usesBrowser)
        return {};
    if (const Status read = readSome(ids, PageKind::Read); !read)
        return isTransient(read.error().code) ? Status() : read; // stock does not wait for a text that cannot be read
    return readOrders(true);
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

Status SyncRun::readKnown(const QList<RemoteListing> &known, PageKind kind)
{
    TRY_ASSIGN(ListingPage page, m_connector.fetchSome(m_session, known));
    page.pageEnds = false;
    return m_gate.call([&](SyncEngine &engine) {
        SeenListings seen;
        return engine.listingsPage(m_run, page, {.kind = kind, .bracketSeq = m_bracketSeq, .gate = m_filter}, seen);
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

} // namespace evenstock

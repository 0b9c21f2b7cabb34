// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/field.h"
#include "models/core/ids.h"
#include "models/core/quantity.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace evenstock {

class Database;

// Counters count listings (interfaces.md); movements, pushed … count rows of their own kind.
struct RunCounters {
    int pages = 0;
    int totalPages = 0;
    std::int64_t totalItems = -1;
    std::int64_t processed = 0;
    std::int64_t created = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t conflicts = 0;
    std::int64_t failed = 0;
    std::int64_t missing = 0;
    std::int64_t skipped = 0; // seen before, or outside what was asked for
    std::int64_t movements = 0;
    std::int64_t orders = 0;
    std::int64_t pushed = 0;
    std::int64_t confirmed = 0;
    std::int64_t refused = 0;
    std::int64_t inDoubt = 0;
    std::int64_t requests = 0;
    std::int64_t retries = 0;
    std::int64_t throttledMs = 0;
};

struct RunRow {
    RunId id = {};
    AccountId account = {};
    QString mode = QStringLiteral("incremental");
    QString strategy = {};
    QString cause = QStringLiteral("manual");
    bool dryRun = false;
    QJsonObject options = {};
    QString status = QStringLiteral("waiting");
    QString stage = {};
    QString checkpoint = {};
    RunId resumedFrom = {};
    UtcMs startedAt = 0;
    UtcMs finishedAt = 0;
    std::int64_t durationMs = 0;
    RunCounters counters = {};
    QString errorCode = {};
    QString errorDetail = {};
    QStringList notes = {};
};

struct ProblemRow {
    ProblemId id = {};
    // oversell, item, account, delivery, event, late_order, unmatched_sale, relisting, equal_listing, storage, mail,
    // inbox, browser_pause
    QString kind = {};
    QString severity = QStringLiteral("error");
    QString code = {};        // ErrorCode name
    QString fingerprint = {}; // one open row each
    AccountId account = {};
    RunId run = {};
    ListingId listing = {};
    ProductId product = {};
    OrderId order = {};
    DeliveryId delivery = {};
    EventId event = {};
    QString item = {};
    QString detail = {};
    QString payload = {};
    QJsonObject arguments = {};
    int httpStatus = 0;
    QString requestId = {};
    int count = 1;
    UtcMs firstAt = 0;
    UtcMs lastAt = 0;
    UtcMs nextTryAt = 0;
    QString state = QStringLiteral("open");
};

// Kind and fingerprint of "a damaged inbox was set aside"; the item is its file.
inline const QString inboxProblem = QStringLiteral("inbox");
// Kinds of "a listing came back that may be any of several" (arguments: listing, skus, shown) and "two products of ours
// are one listing there" (sku, other).
inline const QString relistingProblem = QStringLiteral("relisting");
// Work through the owner's browser has stopped: arguments {reason, until (0: until its cause is gone)}.
inline const QString browserPauseProblem = QStringLiteral("browser_pause");
inline const QString equalListingProblem = QStringLiteral("equal_listing");

struct ChangeRow {
    UtcMs at = 0;
    ProductId product = {};
    ListingId listing = {};
    AccountId account = {};
    RunId run = {};
    QString field = {};
    std::optional<QString> old = {};
    std::optional<QString> now = {};
    QString cause = {};
    std::int64_t id = 0;
    std::int64_t batch = 0; // 0: none
};

struct ConflictRow {
    ConflictId id = {};
    ListingId listing = {};
    Field field = Field::Title;
    std::optional<QString> base = {};
    QString local = {};
    QString remote = {};
    UtcMs localAt = 0;
    UtcMs remoteAt = 0;
    bool remoteAtObserved = true;
    RunId run = {};
    UtcMs openedAt = 0;
    UtcMs updatedAt = 0;
    QString state = QStringLiteral("open");
    QString taken = {};
    QString value = {};
    UtcMs resolvedAt = 0;
    std::int64_t batch = 0; // decisions made together, to be taken back together
};

enum class DeliveryState { Recorded, Accepted, Confirmed, Refused, InDoubt, NotSent };
QString deliveryStateName(DeliveryState state);

struct DeliveryRow {
    DeliveryId id = {};
    AccountId account = {};
    ListingId listing = {};
    RunId run = {};
    QString kind = {}; // create, update, end
    FieldValues fields = {};
    std::optional<Quantity> quantity = {};
    Quantity baseQuantity = {};
    QString marker = {};
    DeliveryState state = DeliveryState::Recorded;
    QString jobId = {};
    int jobIndex = -1;
    UtcMs recordedAt = 0;
    UtcMs settledAt = 0;
    QString errorCode = {};
    QString errorDetail = {};
    QStringList warnings = {};
};

struct PlanRow {
    PlanId id = {};
    AccountId account = {};
    RunId run = {};
    QString kind = {};  // dry_run, guard, first_link, switched_on, edit
    QString guard = {}; // zero_out, price_out, zero_in, price_in, missing
    QString state = QStringLiteral("open");
    QJsonObject options = {};
    UtcMs createdAt = 0;
    UtcMs settledAt = 0;
};

struct PlanItemRow {
    PlanRowId id = {};
    PlanId plan = {};
    ListingId listing = {};
    ProductId product = {};
    QString externalId = {}; // of the listing or order
    PlanRowId parent = {};   // comes with that row: no choice of its own
    QString item = {};
    QString kind = {};
    QString field = {};
    QString direction = {};
    QString from = {};
    QString to = {};
    QString reason = {};
    bool suspicious = false;
    QString state = QStringLiteral("open"); // open, applied, stale, failed, discarded
    QString outcome = {};                   // why it is stale, failed or still open
    QString found = {};                     // the value that stands in its way
};

struct HoldingRow {
    PlanId plan = {};
    QString kind = {}; // of the plan
    QString field = {};
    QString to = {};
};

// Runs and everything they leave: problems, conflicts, deliveries, plans, the change log. Engine thread, inside the
// caller's transaction.
class RunRepository
{
public:
    explicit RunRepository(Database &database)
        : m_db(database)
    {
    }

    Result<RunId> insertRun(const RunRow &row);
    Status beginRun(const RunRow &row); // a waiting one starts: status, checkpoint, resumed_from, started_at
    Status updateRun(const RunRow &row);
    Result<std::optional<RunRow>> findRun(RunId id);
    Result<QList<RunRow>> unfinished(); // waiting or running: of a process that is gone, when the engine starts
    Result<std::optional<RunRow>> newestOf(AccountId account); // that has begun

    // Opens the problem, or counts it up where its fingerprint is open already.
    Result<ProblemId> report(const ProblemRow &row);
    Result<bool> wasReported(const QString &fingerprint); // whatever became of it
    Result<bool> isOpen(const QString &fingerprint);
    Result<std::optional<ProblemRow>> openProblem(const QString &fingerprint);
    Result<std::optional<ProblemRow>> newestProblem(const QString &fingerprint); // whatever became of it
    Status settleProblem(ProblemId id, const QString &state, UtcMs now);
    Status settleProblems(const QString &fingerprint, UtcMs now); // solved
    // Of listings that were not even shown in `run`, which read everything; failures of orders and categories stay.
    Status settleOlderItems(AccountId account, RunId run, UtcMs now);
    Result<QStringList> openItems(AccountId account,
                                  int limit); // items of an account with an open problem of their own
    // External ids of orders that could not be read or applied, oldest problem first; not those that `run` has tried.
    Result<QStringList> failedOrders(AccountId account, RunId run, int limit);
    Status settleListingProblems(ListingId listing, const QString &kind, UtcMs now);
    // A "remote edit" that was taken back because its order turned up late, and the end of the question about it.
    Result<bool> wasReversed(ListingId listing, MovementId edit);
    Status settleLateOrders(ListingId listing, MovementId edit, UtcMs now);
    Result<std::optional<ProblemRow>> findProblem(ProblemId id);
    Result<QList<ProblemRow>> problemsOfRun(RunId run, const QString &kind, int limit);

    Status log(const ChangeRow &row);
    Result<QList<ChangeRow>> changesOf(RunId run, std::int64_t after, int limit);
    // The same, and what one command changed together, newest first: to be taken back. `before`: an id of change_log.
    Result<QList<ChangeRow>> changesOfRunBack(RunId run, std::int64_t before, int limit);
    Result<QList<ChangeRow>> changesOfBatchBack(std::int64_t batch, std::int64_t before, int limit);
    // Of one field of a product, oldest first; ids > after.
    Result<QList<ChangeRow>> changesSince(ProductId product, const QString &field, std::int64_t after, int limit);

    Result<std::optional<ConflictRow>> openConflict(ListingId listing, Field field);
    Result<QList<ConflictRow>> openConflicts(ListingId listing);
    Result<QList<ConflictRow>> openConflictsOf(AccountId account, ConflictId after, int limit);
    Result<QList<ConflictRow>> openConflictsOfRun(RunId run, ConflictId after, int limit); // opened or updated by it
    Result<std::optional<ConflictRow>> findConflict(ConflictId id);
    Result<ConflictId> saveConflict(const ConflictRow &row); // opens, or updates the open one in place
    Status settleConflict(ConflictId id, const QString &state, const QString &taken, const QString &value, UtcMs now,
                          std::int64_t batch = 0);
    // Open again as it was; false where another conflict of the field is open by now.
    Result<bool> reopenConflict(ConflictId id, UtcMs now);
    Result<QList<ConflictRow>> conflictsOfBatch(std::int64_t batch, ConflictId after, int limit);

    Result<DeliveryId> insertDelivery(const DeliveryRow &row);
    Status updateDelivery(const DeliveryRow &row);
    Result<std::optional<DeliveryRow>> findDelivery(DeliveryId id);
    Result<QList<DeliveryRow>> openDeliveries(AccountId account); // recorded, accepted, in doubt
    Result<QList<DeliveryRow>> openDeliveriesOf(ListingId listing);
    Result<std::optional<DeliveryRow>> newestDelivery(ListingId listing, RunId run);

    Result<PlanId> insertPlan(const PlanRow &row);
    Result<std::optional<PlanRow>> findPlan(PlanId id);
    Result<QList<PlanRow>> openPlans(AccountId account);
    Status settlePlan(PlanId id, const QString &state, UtcMs now);
    Result<PlanRowId> insertPlanItem(const PlanItemRow &row);
    Result<QList<PlanItemRow>> planItems(PlanId plan, PlanRowId after, int limit);
    Result<PlanRowId> newestPlanItem(PlanId plan); // none in an empty plan
    Result<QString> planItemState(PlanRowId id);
    Status settlePlanItem(PlanRowId id, const QString &state, const QString &outcome = {}, const QString &found = {});
    // Those that come with it: the same state.
    Status settleChildren(PlanRowId parent, const QString &state);
    Result<std::int64_t> countPlanItems(PlanId plan, const QString &state);
    // Open rows that keep a change of this listing from being sent: of plans that wait for the owner, oldest first.
    Result<QList<HoldingRow>> holdsOf(ListingId listing);
    // True where a change that a guard held on its way in waits for the owner.
    Result<bool> waitsToComeIn(ListingId listing, const QString &field);

private:
    Database &m_db;
};

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/task_queue.h"

#include "models/store/database.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs dayMs = 24LL * 3600 * 1000;
const QString checkType = u"vinted_sync_wardrobe"_s;
const QString publishType = u"vinted_publish"_s;
const QString unknownOutcome = u"unknown_outcome"_s;

Error notAwaited(const QString &why)
{
    return makeError(ErrorCode::Conflict, why, u"task"_s);
}

} // namespace

TaskQueue::TaskQueue(Database &database, const Clock &clock, AccountId account, Rules rules)
    : m_db(database)
    , m_clock(clock)
    , m_account(account)
    , m_rules(std::move(rules))
    , m_tasks(database)
    , m_bridge(database)
    , m_items(database)
{
}

Result<BrowserTaskId> TaskQueue::enqueue(const NewTask &task)
{
    TRY_ASSIGN(const Open open, m_tasks.open(m_account));
    if (open.size() >= BrowserTaskRepository::mostOpen)
        return makeError(ErrorCode::RateLimited, u"too many tasks wait for this account already"_s);
    bool isFollowed = false; // a listing of the product that is over
    if (task.item) {
        TRY_ASSIGN(const auto before, m_tasks.openOfItem(task.item));
        if (before)
            return makeError(ErrorCode::Conflict, u"task #%1 is not done with this product yet"_s.arg(before->id.value),
                             u"product_id"_s);
        TRY_ASSIGN(auto item, m_items.find(task.item));
        // Made anew: what the old listing's title says is not about this one.
        isFollowed = item && task.type == publishType && item->vintedId;
        if (isFollowed) {
            TRY(m_items.addPastId(m_account, *item->vintedId));
            item->vintedId.reset();
            item->url.clear();
            item->imageIds.clear();
            TRY(m_items.update(*item));
        }
    }
    TRY_ASSIGN(const BridgeAccountRow state, m_bridge.account(m_account));
    BrowserTaskRow row{.account = m_account,
                       .item = task.item,
                       .type = task.type,
                       .awaitsApproval = task.needsApproval,
                       .remoteUser = state.remoteUser,
                       .payload = task.payload,
                       .sent = task.sent,
                       .queuedAt = now(),
                       .createdAt = now()};
    TRY_ASSIGN(const bool isInDoubt, mayStandAlready(task));
    if (!isInDoubt || isFollowed)
        return m_tasks.insert(row);
    row.status = TaskStatus::Verifying;
    row.notBefore = now() + waitBefore(NextStep::Verify, FailureClass::Unknown);
    TRY_ASSIGN(const BrowserTaskId id, m_tasks.insert(row));
    TRY_ASSIGN(const Open withIt, m_tasks.open(m_account));
    TRY(ensureCheck(withIt));
    return id;
}

// The create before this one was cancelled while a browser had it: nobody knows whether it was made.
Result<bool> TaskQueue::mayStandAlready(const NewTask &task)
{
    if (task.type != publishType)
        return false;
    TRY_ASSIGN(const auto before, m_tasks.lastOfItem(m_account, task.item, publishType));
    return before && before->status == TaskStatus::Cancelled && before->errorType == unknownOutcome;
}

Status TaskQueue::tidy()
{
    TRY_ASSIGN(Open open, m_tasks.open(m_account));
    TRY_ASSIGN(const BridgeAccountRow state, m_bridge.account(m_account));
    TRY(endLeases(open));
    TRY(endPatience(open, state));
    TRY_ASSIGN(open, m_tasks.open(m_account));
    return ensureCheck(open); // the look that was under way may itself have been given up
}

// A browser that was closed: what only reads, or may be done twice, is done again; a create is looked for.
Status TaskQueue::endLeases(Open &open)
{
    for (BrowserTaskRow &task : open) {
        if (task.status != TaskStatus::Processing || task.leaseUntil > now())
            continue;
        task.errorType = unknownOutcome;
        task.errorMessage = u"the browser did not answer in time"_s;
        const FailureClass kind = failureClass(task.errorType, task.type);
        TRY(carryOut(task, nextStep(kind, task.type, task.attempts), kind));
    }
    return {};
}

// The hour counts only while a browser could have taken it.
Status TaskQueue::endPatience(Open &open, const BridgeAccountRow &state)
{
    const bool isBusy = std::any_of(open.begin(), open.end(), [](const BrowserTaskRow &task) {
        return task.status == TaskStatus::Processing || task.status == TaskStatus::Verifying;
    });
    if (isBusy || state.pausedUntil > now())
        return {};
    const UtcMs free = std::max(state.freeSince, state.pausedUntil);
    for (BrowserTaskRow &task : open) {
        if (task.status != TaskStatus::Pending || task.awaitsApproval)
            continue;
        if (now() - std::max({task.queuedAt, task.notBefore, free}) < patienceMs)
            continue;
        task.errorType = u"timeout"_s;
        task.errorMessage = u"Task expired after 1 hour"_s;
        task.status = TaskStatus::Timeout;
        task.completedAt = now();
        TRY(m_tasks.update(task));
        TRY(itemFailed(task));
    }
    return {};
}

bool TaskQueue::mayHave(const BrowserTaskRow &task, const BrowserRow &browser, const BridgeAccountRow &state) const
{
    const QString user = task.remoteUser.isEmpty() ? state.remoteUser : task.remoteUser;
    if (user.isEmpty())
        return task.type == "vinted_check_session"_L1;
    return user == browser.remoteUser;
}

Result<UtcMs> TaskQueue::freeAt(const BrowserTaskRow &task)
{
    if (!task.isWrite())
        return now();
    TRY_ASSIGN(const UtcMs last, m_bridge.lastWrite(m_account));
    TRY_ASSIGN(const QList<UtcMs> listings, m_bridge.listingsSince(m_account, now() - dayMs));
    return nextWriteAt(m_rules.pace, task.type == publishType, last, listings, now(), m_rules.zone);
}

Result<std::optional<BrowserTaskRow>> TaskQueue::handOut(const BrowserRow &browser)
{
    TRY(tidy());
    TRY_ASSIGN(const Open open, m_tasks.open(m_account));
    TRY_ASSIGN(BridgeAccountRow state, m_bridge.account(m_account));
    if (browser.revokedAt > 0 || state.pausedUntil > now())
        return std::optional<BrowserTaskRow>();
    const auto is = [&open](TaskStatus status) {
        return std::any_of(open.begin(), open.end(),
                           [status](const BrowserTaskRow &task) { return task.status == status; });
    };
    if (is(TaskStatus::Processing))
        return std::optional<BrowserTaskRow>();
    const bool isVerifying = is(TaskStatus::Verifying);
    UtcMs earliest = 0;
    for (const BrowserTaskRow &task : open) {
        const bool isFirst = !isVerifying || task.type == checkType;
        if (task.status != TaskStatus::Pending || task.awaitsApproval || !isFirst || task.notBefore > now() ||
            !mayHave(task, browser, state))
            continue;
        TRY_ASSIGN(const UtcMs free, freeAt(task));
        if (free <= now()) {
            TRY_ASSIGN(BrowserTaskRow leased, lease(task, browser, state));
            return std::optional(leased);
        }
        earliest = earliest == 0 ? free : std::min(earliest, free);
    }
    if (earliest > state.freeSince) {
        state.freeSince = earliest;
        TRY(m_bridge.saveAccount(state));
    }
    return std::optional<BrowserTaskRow>();
}

Result<BrowserTaskRow> TaskQueue::lease(BrowserTaskRow task, const BrowserRow &browser, const BridgeAccountRow &state)
{
    task.status = TaskStatus::Processing;
    if (task.remoteUser.isEmpty())
        task.remoteUser = state.remoteUser;
    ++task.lease;
    task.leaseUntil = now() + leaseMs;
    task.browser = browser.id;
    task.startedAt = now();
    task.progress.clear();
    TRY(m_tasks.update(task));
    if (task.isWrite())
        TRY(m_bridge.noteWrite(m_account, task.startedAt, task.type));
    return task;
}

Status TaskQueue::takeBack(BrowserTaskId id, std::int64_t lease)
{
    TRY_ASSIGN(auto task, m_tasks.find(id));
    if (!task || task->status != TaskStatus::Processing || task->lease != lease)
        return notAwaited(u"this task is not with that browser"_s);
    task->status = TaskStatus::Pending;
    if (task->isWrite())
        TRY(m_bridge.forgetWrite(m_account, task->startedAt));
    return m_tasks.update(*task);
}

Status TaskQueue::progress(BrowserTaskId id, std::int64_t lease, const QString &step)
{
    TRY(tidy());
    TRY_ASSIGN(auto task, m_tasks.find(id));
    if (!task || task->account != m_account)
        return makeError(ErrorCode::NotFound, u"there is no such task"_s, u"task"_s);
    if (task->status != TaskStatus::Processing || (lease != 0 && lease != task->lease))
        return notAwaited(u"this task is not with that browser any more"_s);
    task->leaseUntil = now() + leaseMs;
    task->progress = step.left(200);
    return m_tasks.update(*task);
}

Status TaskQueue::askForReading()
{
    TRY_ASSIGN(const Open open, m_tasks.open(m_account));
    for (const BrowserTaskRow &task : open) { // one under way may have passed what changed since
        if (task.type == checkType && task.status == TaskStatus::Pending && task.notBefore <= now())
            return {};
    }
    TRY_ASSIGN(const BrowserTaskId id, enqueue({.type = checkType, .payload = {{u"all_pages"_s, true}}}));
    Q_UNUSED(id)
    return {};
}

Status TaskQueue::approve(BrowserTaskId id)
{
    TRY_ASSIGN(auto task, m_tasks.find(id));
    if (!task || task->account != m_account)
        return makeError(ErrorCode::NotFound, u"there is no such task"_s, u"task"_s);
    if (task->status != TaskStatus::Pending || !task->awaitsApproval)
        return notAwaited(u"this task does not wait for approval"_s);
    task->awaitsApproval = false;
    task->queuedAt = now();
    return m_tasks.update(*task);
}

Status TaskQueue::cancel(BrowserTaskId id)
{
    TRY_ASSIGN(auto task, m_tasks.find(id));
    if (!task || task->account != m_account)
        return makeError(ErrorCode::NotFound, u"there is no such task"_s, u"task"_s);
    if (isFinished(task->status))
        return notAwaited(u"this task is over"_s);
    const bool isInDoubt = task->status == TaskStatus::Processing || task->status == TaskStatus::Verifying;
    task->errorType = isInDoubt && task->type == publishType ? unknownOutcome : QString();
    task->errorMessage = u"cancelled by the owner"_s;
    TRY(finish(*task, TaskStatus::Cancelled));
    return itemFailed(*task);
}

// While a create is in doubt there is always a look into the wardrobe under way.
Status TaskQueue::ensureCheck(const Open &open)
{
    UtcMs due = 0;
    for (const BrowserTaskRow &task : open) {
        if (task.status == TaskStatus::Verifying)
            due = std::max(due, task.notBefore);
    }
    const bool isThere = std::any_of(open.begin(), open.end(), [due](const BrowserTaskRow &task) {
        return task.type == checkType && task.status == TaskStatus::Pending && task.notBefore >= due;
    });
    if (due == 0 || isThere)
        return {};
    TRY_ASSIGN(const BridgeAccountRow state, m_bridge.account(m_account));
    TRY_ASSIGN(const BrowserTaskId id, m_tasks.insert({.account = m_account,
                                                       .type = checkType,
                                                       .remoteUser = state.remoteUser,
                                                       .payload = {{u"all_pages"_s, true}},
                                                       .notBefore = due,
                                                       .queuedAt = now(),
                                                       .createdAt = now()}));
    Q_UNUSED(id)
    return {};
}

} // namespace evenstock

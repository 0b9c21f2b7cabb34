// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a task by the answer it got: the half of TaskQueue that settles.
#include "app/bridge/task_queue.h"
#include "models/store/database.h"

#include <QJsonArray>

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

const QString publishType = u"vinted_publish"_s;

// "vinted_sync_wardrobe" -> "sync_wardrobe", as the error log names operations.
QString operationOf(const BrowserTaskRow &task)
{
    return task.type.mid(int(qstrlen("vinted_")));
}

std::int64_t vintedIdOf(const QJsonObject &result)
{
    const QJsonValue value = result.value("vinted_id"_L1);
    const qint64 id = value.isString() ? value.toString().toLongLong() : value.toInteger();
    return std::max<qint64>(id, 0);
}

// "123,456": numbers with commas between; a list is taken too.
QString imageIdsOf(const QJsonObject &result)
{
    const QString text = result.value("image_ids"_L1).toString();
    QStringList ids;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const qint64 id = part.trimmed().toLongLong(&isNumber);
        if (isNumber && id > 0)
            ids.append(QString::number(id));
    }
    return ids.join(u',');
}

// What a read brought has a place of its own.
QJsonObject resultToKeep(const BrowserTaskRow &task, const QJsonObject &result)
{
    if (task.isWrite())
        return result;
    QJsonObject kept;
    for (auto it = result.begin(); it != result.end(); ++it) {
        if (it->isArray())
            kept.insert(it.key(), it->toArray().size());
        else if (!it->isObject())
            kept.insert(it.key(), *it);
    }
    return kept;
}

// What nobody knows is no success: an id that is missing is looked for.
bool provesPublish(const BrowserTaskRow &task, const TaskQueue::Answer &answer)
{
    return answer.isSuccess && (task.type != publishType || vintedIdOf(answer.result) > 0);
}

} // namespace

Result<BrowserTaskRow> TaskQueue::settle(BrowserTaskId id, const Answer &answer)
{
    TRY_ASSIGN(auto task, m_tasks.find(id));
    if (!task || task->account != m_account)
        return makeError(ErrorCode::NotFound, u"there is no such task"_s, u"task"_s);
    const bool isLeased = answer.lease == 0 || answer.lease == task->lease;
    const bool isAwaited =
        isLeased && (task->status == TaskStatus::Processing || task->status == TaskStatus::Verifying);
    // Published after all by an attempt that was given up: sending it again would make a second listing.
    const bool isSpared = task->status == TaskStatus::Pending && task->lease > 0 && task->type == publishType &&
                          provesPublish(*task, answer);
    if (!isAwaited && !isSpared) {
        TRY(keepLate(*task, answer));
        return makeError(
            ErrorCode::Conflict,
            u"the answer of task #%1 was not awaited any more: it is kept for review"_s.arg(task->id.value), u"task"_s);
    }
    if (provesPublish(*task, answer)) {
        TRY(succeed(*task, answer.result));
    } else if (answer.isSuccess) {
        Answer doubtful = answer;
        doubtful.errorType = u"unknown_outcome"_s;
        doubtful.errorMessage = u"the browser named no listing"_s;
        TRY(fail(*task, doubtful));
    } else {
        TRY(fail(*task, answer));
    }
    return *task;
}

Status TaskQueue::succeed(BrowserTaskRow &task, const QJsonObject &result)
{
    task.result = resultToKeep(task, result);
    task.errorType.clear();
    task.errorMessage.clear();
    TRY(finish(task, TaskStatus::Success));
    TRY_ASSIGN(BridgeAccountRow state, m_bridge.account(m_account));
    state.challenges = 0;
    TRY(m_bridge.saveAccount(state));
    TRY(RunRepository(m_db).settleProblems(pauseFingerprint(m_account), now())); // it let us in again
    if (task.type == publishType)
        return itemPublished(task, vintedIdOf(result), result.value("url"_L1).toString(), imageIdsOf(result));
    if (task.type == "vinted_update"_L1)
        return itemUpdated(task);
    if (task.type == "vinted_delete"_L1)
        return itemDeleted(task);
    if (task.type == "vinted_sync_wardrobe"_L1)
        return applyWardrobe(task, result);
    return {};
}

Status TaskQueue::fail(BrowserTaskRow &task, const Answer &answer)
{
    Failure failure = answer.failure;
    failure.kind = failureClass(answer.errorType, task.type);
    task.errorType = answer.errorType.isEmpty() ? u"unknown_outcome"_s : answer.errorType.left(100);
    task.errorMessage = answer.errorMessage.left(2000);
    TRY(stopFor(failure, task.errorMessage));
    if (failure.kind == FailureClass::Precondition && task.isWrite())
        TRY(m_bridge.forgetWrite(m_account, task.startedAt));
    if (failure.kind != FailureClass::Precondition)
        TRY(note(task, task.errorType, task.errorMessage, answer.errorDetails));
    return carryOut(task, nextStep(failure.kind, task.type, task.attempts), failure.kind);
}

Status TaskQueue::carryOut(BrowserTaskRow &task, NextStep step, FailureClass kind)
{
    task.leaseUntil = 0;
    task.notBefore = now() + waitBefore(step, kind);
    switch (step) {
    case NextStep::Again:
        ++task.attempts;
        [[fallthrough]];
    case NextStep::Wait:
        task.status = TaskStatus::Pending;
        task.queuedAt = now();
        TRY(m_tasks.update(task));
        break;
    case NextStep::Verify: {
        task.status = TaskStatus::Verifying;
        task.checks = 0;
        TRY(m_tasks.update(task));
        TRY_ASSIGN(const Open open, m_tasks.open(m_account));
        TRY(ensureCheck(open));
        break;
    }
    case NextStep::GiveUp:
        ++task.attempts;
        TRY(finish(task, TaskStatus::Failed));
        return itemFailed(task);
    case NextStep::Succeeded:
        TRY(finish(task, TaskStatus::Success));
        return itemDeleted(task);
    }
    TRY_ASSIGN(BridgeAccountRow state, m_bridge.account(m_account));
    state.freeSince = std::max(state.freeSince, now());
    return m_bridge.saveAccount(state);
}

Status TaskQueue::finish(BrowserTaskRow &task, TaskStatus status)
{
    task.status = status;
    task.leaseUntil = 0;
    task.completedAt = now();
    TRY(m_tasks.update(task));
    TRY_ASSIGN(BridgeAccountRow state, m_bridge.account(m_account));
    state.freeSince = std::max(state.freeSince, now());
    return m_bridge.saveAccount(state);
}

// It may tell of a real listing, so it is never thrown away.
Status TaskQueue::keepLate(BrowserTaskRow task, const Answer &answer)
{
    task.lateResult = {{u"success"_s, answer.isSuccess},
                       {u"result"_s, answer.result},
                       {u"error_type"_s, answer.errorType.left(100)},
                       {u"error_message"_s, answer.errorMessage.left(2000)},
                       {u"lease"_s, qint64(answer.lease)}};
    // That nothing was made is what was wanted: nobody has to look at it, and the next create need not be looked for.
    if (!answer.isSuccess && failureClass(answer.errorType, task.type) != FailureClass::Unknown) {
        task.lateResult.insert(u"reviewed"_s, true);
        if (task.status == TaskStatus::Cancelled && answer.lease == task.lease)
            task.errorType = answer.errorType.left(100);
    }
    TRY(m_tasks.update(task));
    if (!answer.isSuccess)
        return {};
    TRY(note(task, u"late_result"_s, u"an answer came after the task was over"_s, {}));
    TRY_ASSIGN(const auto item, m_items.find(task.item));
    const std::int64_t vintedId = vintedIdOf(answer.result);
    if (task.type != publishType || !item || item->vintedId || vintedId <= 0 || !isFinished(task.status))
        return {};
    TRY(itemPublished(task, vintedId, answer.result.value("url"_L1).toString(), imageIdsOf(answer.result)));
    task.result = answer.result;
    return sparedBy(task);
}

// It stands there after all: what was queued since to make it has nothing left to do.
Status TaskQueue::sparedBy(const BrowserTaskRow &made)
{
    TRY_ASSIGN(auto later, m_tasks.openOfItem(made.item));
    if (!later || later->type != publishType || later->status == TaskStatus::Processing)
        return {};
    later->result = made.result;
    later->errorType.clear();
    later->errorMessage.clear();
    return finish(*later, TaskStatus::Success);
}

Status TaskQueue::itemPublished(const BrowserTaskRow &task, std::int64_t vintedId, const QString &url,
                                const QString &imageIds)
{
    TRY_ASSIGN(auto item, m_items.find(task.item));
    if (!item)
        return {};
    TRY_ASSIGN(const auto other, m_items.withVintedId(m_account, vintedId));
    if (other && other->id != item->id)
        return note(task, u"api_error"_s, u"Vinted's listing %1 belongs to another product here"_s.arg(vintedId), {});
    const bool isDraft = task.payload.value("draft"_L1).toBool();
    item->vintedId = vintedId;
    item->status = isDraft ? VintedStatus::Draft : VintedStatus::Published;
    item->url = url.left(2000);
    if (!imageIds.isEmpty())
        item->imageIds = imageIds;
    item->publishedAt = now();
    item->sent = task.sent;
    item->sentAt = now();
    item->updatedAt = now();
    TRY(m_items.update(*item));
    return m_items.clearErrors(m_account, item->product);
}

Status TaskQueue::itemUpdated(const BrowserTaskRow &task)
{
    TRY_ASSIGN(auto item, m_items.find(task.item));
    if (!item)
        return {};
    item->title = task.payload.value("title"_L1).toString(item->title);
    if (const auto price = moneyFromField(task.sent.value("price"_L1).toString()))
        item->price = *price;
    item->sent = task.sent;
    item->sentAt = now();
    item->updatedAt = now();
    TRY(m_items.update(*item));
    return m_items.clearErrors(m_account, item->product);
}

Status TaskQueue::itemFailed(const BrowserTaskRow &task)
{
    if (task.type != publishType || !task.item)
        return {};
    TRY_ASSIGN(auto item, m_items.find(task.item));
    if (!item || item->vintedId)
        return {};
    item->status = VintedStatus::Error;
    item->updatedAt = now();
    return m_items.update(*item);
}

Status TaskQueue::itemDeleted(const BrowserTaskRow &task)
{
    TRY_ASSIGN(auto item, m_items.find(task.item));
    if (!item)
        return {};
    item->status = VintedStatus::Deleted;
    item->updatedAt = now();
    return m_items.update(*item);
}

Status TaskQueue::note(const BrowserTaskRow &task, const QString &type, const QString &message, const QString &details)
{
    TRY_ASSIGN(const auto item, m_items.find(task.item));
    return m_items.addError({.account = m_account,
                             .product = item ? item->product : ProductId{},
                             .operation = operationOf(task),
                             .errorType = type,
                             .message = message,
                             .details = details.left(4000),
                             .createdAt = now()});
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/plugin_commands.h"

#include "app/bridge/sent_rows.h"
#include "app/bridge/vinted_options_json.h"

#include <QJsonArray>

#include <algorithm>
#include <memory>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTasks = 100;

QJsonObject taskObject(const BrowserTaskRow &task, const Pace &pace)
{
    return {{u"id"_s, qint64(task.id.value)},       {u"task_type"_s, task.type},
            {u"payload"_s, task.payload},           {u"created_at"_s, isoUtc(task.createdAt)},
            {u"lease"_s, qint64(task.lease)},       {u"attempt"_s, task.attempts + 1},
            {u"vinted_user_id"_s, task.remoteUser}, {u"execute_delay_ms"_s, pace.callsGapMs}};
}

// Those this browser may work for: the account it was paired for, and any with the user who is logged in there.
Result<QList<AccountRow>> accountsFor(const BridgeDesk &desk, const BrowserRow &browser)
{
    TRY_ASSIGN(const QList<AccountRow> all, desk.accounts());
    QList<AccountRow> found;
    BridgeRepository bridge(desk.services().shop);
    for (const AccountRow &account : all) {
        TRY_ASSIGN(const BridgeAccountRow state, bridge.account(account.id));
        const bool isUser = !browser.remoteUser.isEmpty() && state.remoteUser == browser.remoteUser;
        if ((isUser || account.id == browser.account) && desk.mayWork(account))
            found.append(account);
    }
    return found;
}

Status seen(const BridgeDesk &desk, BrowserRow &browser)
{
    constexpr UtcMs everyMs = 60'000; // not a write each poll
    if (desk.now() - browser.lastSeenAt < everyMs)
        return {};
    browser.lastSeenAt = desk.now();
    return desk.services().engine.transact(
        [&] { return BridgeRepository(desk.services().shop).updateBrowser(browser); });
}

// How long the browser is to ask nothing at all of Vinted, not even who is logged in.
qint64 quietFor(const BridgeAccountRow &state, UtcMs now)
{
    switch (state.pauseReason) {
    case PauseReason::Access:
    case PauseReason::Challenge:
    case PauseReason::Rate:
    case PauseReason::Restricted:
        return std::max<qint64>(0, state.pausedUntil - now);
    case PauseReason::None:
    case PauseReason::Owner:
    case PauseReason::Auth: // ends by being logged in, which has to be seen
        break;
    }
    return 0;
}

Result<QJsonObject> tasks(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(const std::int64_t id, arguments.id(u"browser"_s));
    TRY_ASSIGN(const std::int64_t limit, arguments.number(u"limit"_s, 1, mostTasks, 10));
    TRY(arguments.noMore());
    TRY_ASSIGN(BrowserRow browser, desk.browser(id));
    TRY(seen(desk, browser));
    TRY_ASSIGN(const QList<AccountRow> accounts, accountsFor(desk, browser));
    QJsonArray handed;
    qint64 waiting = 0;
    qint64 quietMs = 0;
    for (const AccountRow &account : accounts) {
        TRY_ASSIGN(const auto open, BrowserTaskRepository(desk.services().shop).open(account.id));
        waiting += std::count_if(open.begin(), open.end(), [](const BrowserTaskRow &task) {
            return task.status == TaskStatus::Pending && !task.awaitsApproval;
        });
        TRY_ASSIGN(const BridgeAccountRow state, BridgeRepository(desk.services().shop).account(account.id));
        if (account.id == browser.account)
            quietMs = quietFor(state, desk.now());
        if (handed.size() >= limit)
            continue;
        TRY_ASSIGN(TaskQueue queue, desk.queue(account));
        TRY_ASSIGN(const QJsonObject settings, desk.listings(account).settings());
        TRY_ASSIGN(const Pace pace, paceFrom(settings));
        std::optional<BrowserTaskRow> task;
        TRY(desk.services().engine.transact([&]() -> Status {
            TRY_ASSIGN(task, queue.handOut(browser));
            return {};
        }));
        if (task)
            handed.append(taskObject(*task, pace));
    }
    return QJsonObject{
        {u"tasks"_s, handed}, {u"waiting"_s, std::max<qint64>(0, waiting - handed.size())}, {u"quiet_ms"_s, quietMs}};
}

// The task with its account's queue, for a browser that holds it.
struct Held {
    BrowserTaskRow task = {};
    TaskQueue queue;
};

Result<Held> heldTask(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(const std::int64_t browserId, arguments.id(u"browser"_s));
    TRY_ASSIGN(const std::int64_t taskId, arguments.id(u"task"_s));
    TRY_ASSIGN(const BrowserRow browser, desk.browser(browserId));
    TRY_ASSIGN(const auto task, BrowserTaskRepository(desk.services().shop).find(BrowserTaskId{taskId}));
    // A task of another browser is none for this one.
    if (!task || (task->lease > 0 && task->browser != browser.id) ||
        (task->lease == 0 && task->account != browser.account))
        return makeError(ErrorCode::NotFound, u"there is no such task"_s, u"task"_s);
    TRY_ASSIGN(const AccountRow account, desk.account(task->account));
    TRY_ASSIGN(TaskQueue queue, desk.queue(account));
    return Held{*task, std::move(queue)};
}

Result<QJsonObject> giveBack(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(Held held, heldTask(desk, arguments));
    TRY_ASSIGN(const std::int64_t lease, arguments.id(u"lease"_s));
    TRY(desk.services().engine.transact([&] { return held.queue.takeBack(held.task.id, lease); }));
    return QJsonObject();
}

Result<QJsonObject> progress(const BridgeDesk &desk, SentRows &sent, Arguments &arguments)
{
    TRY_ASSIGN(Held held, heldTask(desk, arguments));
    TRY_ASSIGN(const std::int64_t lease, arguments.number(u"lease"_s, 0, 1LL << 53, 0));
    TRY_ASSIGN(const QString step, arguments.text(u"step"_s, QString()));
    TRY_ASSIGN(const std::int64_t from, arguments.number(u"from"_s, 0, 1LL << 53, 0));
    TRY_ASSIGN(const QList<QJsonObject> items, arguments.objects(u"items"_s));
    TRY(arguments.noMore());
    TRY(desk.write([&] { return held.queue.progress(held.task.id, lease, step); }));
    QJsonArray rows;
    for (const QJsonObject &item : items)
        rows.append(item);
    if (!rows.isEmpty())
        TRY(sent.take(held.task, from, rows));
    return QJsonObject{{u"task_id"_s, qint64(held.task.id.value)},
                       {u"lease_until"_s, isoUtc(desk.now() + TaskQueue::leaseMs)}};
}

// How long Vinted asked to wait, as the details of an error tell.
Failure failureFrom(const QJsonValue &details, UtcMs now)
{
    Failure failure{.retryAfterMs = std::max<qint64>(0, details["retry_after_ms"_L1].toInteger())};
    const QDate day = QDate::fromString(details["restricted_until"_L1].toString(), Qt::ISODate);
    if (day.isValid()) // until that day's end, wherever in the world it ends
        failure.until = day.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    if (failure.until < now)
        failure.until = 0;
    return failure;
}

Result<TaskQueue::Answer> answerFrom(const QJsonObject &body, UtcMs now)
{
    if (!body.value("success"_L1).isBool())
        return badArgument(u"success"_s, u"must be true or false"_s);
    const QJsonObject details = body.value("error_details"_L1).toObject();
    TaskQueue::Answer answer{.lease = body.value("lease"_L1).toInteger(),
                             .isSuccess = body.value("success"_L1).toBool(),
                             .result = body.value("result"_L1).toObject(),
                             .errorMessage = body.value("error_message"_L1).toString(),
                             .errorType = details.value("error_type"_L1).toString(),
                             .errorDetails = details.value("error_details"_L1).toString()};
    answer.failure = failureFrom(details, now);
    return answer;
}

// The rows that came before their result are put back into it.
void complete(TaskQueue::Answer &answer, const BrowserTaskRow &task, SentRows &sent)
{
    const QJsonValue count = answer.result.value("items_sent"_L1);
    if (!answer.isSuccess || !count.isDouble())
        return;
    answer.result.remove(u"items_sent"_s);
    if (const auto rows = sent.give(task, count.toInteger())) {
        answer.result.insert(u"items"_s, *rows);
        return;
    }
    answer.isSuccess = false;
    answer.errorType = u"network_error"_s;
    answer.errorMessage = u"a part of the wardrobe did not arrive"_s;
}

Result<QJsonObject> result(const BridgeDesk &desk, SentRows &sent, Arguments &arguments)
{
    TRY_ASSIGN(Held held, heldTask(desk, arguments));
    TRY_ASSIGN(const QJsonObject body, arguments.object(u"body"_s));
    TRY(arguments.noMore());
    TRY_ASSIGN(TaskQueue::Answer answer, answerFrom(body, desk.now()));
    complete(answer, held.task, sent);
    // A late answer is an error for the browser and is kept all the same: the transaction stands.
    Result<BrowserTaskRow> settled = held.task;
    TRY(desk.write([&]() -> Status {
        settled = held.queue.settle(held.task.id, answer);
        if (!settled)
            return settled.error().code == ErrorCode::Conflict ? Status() : Status(settled.error());
        if (settled->type == "vinted_publish"_L1 && settled->status == TaskStatus::Success)
            TRY(held.queue.askForReading()); // whether it stands there as it was meant, and once
        if (settled->type != "vinted_options"_L1 || settled->status != TaskStatus::Success)
            return {};
        VintedRepository items(desk.services().shop);
        TRY_ASSIGN(const auto before, items.options(settled->account));
        for (const auto &[kind, json] : storedOptionsFrom(answer.result, before))
            TRY(items.saveOptions(settled->account, kind, json, desk.now()));
        return {};
    }));
    const bool isRead = held.task.type == "vinted_options"_L1 || held.task.type == "vinted_check_session"_L1;
    if (!isRead && (!settled || isFinished(settled->status)))
        desk.takeUp(held.task.account, held.task.isWrite() ? u"push"_s : QString());
    if (!settled)
        return settled.error();
    const QString status = taskStatusName(settled->status);
    return QJsonObject{{u"success"_s, true},
                       {u"task_id"_s, qint64(settled->id.value)},
                       {u"status"_s, status},
                       {u"message"_s, u"task #%1 is %2"_s.arg(settled->id.value).arg(status)}};
}

// A user is {"id", "login"}; ids come as numbers or text.
QString userIdOf(const QJsonObject &user)
{
    const QJsonValue id = user.value("id"_L1);
    return id.isDouble() ? QString::number(id.toInteger()) : id.toString().left(40);
}

Result<QJsonObject> session(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(const std::int64_t id, arguments.id(u"browser"_s));
    TRY_ASSIGN(const QJsonObject body, arguments.object(u"body"_s));
    TRY(arguments.noMore());
    TRY_ASSIGN(BrowserRow browser, desk.browser(id));
    if (body.value("platform"_L1).toString() != "vinted"_L1)
        return badArgument(u"platform"_s, u"must be vinted"_s);
    const QJsonObject user = body.value("user"_L1).toObject();
    const bool isConnected = body.value("connected"_L1).toBool() && !userIdOf(user).isEmpty();
    browser.remoteUser = isConnected ? userIdOf(user) : QString();
    browser.remoteLogin = isConnected ? user.value("login"_L1).toString().left(200) : QString();
    browser.domain = body.value("domain"_L1).toString().left(200);
    browser.lastError = body.value("error"_L1).toString().left(500);
    browser.lastSeenAt = desk.now();
    TRY_ASSIGN(const AccountRow account, desk.account(browser.account));
    TRY_ASSIGN(TaskQueue queue, desk.queue(account));
    Status bound;
    TRY(desk.write([&]() -> Status {
        TRY(BridgeRepository(desk.services().shop).updateBrowser(browser));
        if (isConnected)
            bound = queue.sessionSeen(browser.remoteUser, browser.remoteLogin, browser.domain);
        else if (!browser.lastError.isEmpty())
            bound = queue.sessionStopped(browser.lastError, failureFrom(body.value("error_details"_L1), desk.now()));
        return bound || bound.error().code == ErrorCode::Conflict ? Status() : Status(bound.error());
    }));
    const QString error = bound ? browser.lastError : bound.error().detail;
    const QJsonObject status{{u"platform"_s, u"vinted"_s},
                             {u"connected"_s, isConnected && bound.ok()},
                             {u"user"_s, browser.remoteLogin},
                             {u"error"_s, error.isEmpty() ? QJsonValue() : QJsonValue(error)},
                             {u"last_sync"_s, isoUtc(desk.now())}};
    return QJsonObject{{u"success"_s, true},
                       {u"platforms_synced"_s, isConnected ? 1 : 0},
                       {u"platforms_status"_s, QJsonArray{status}},
                       {u"message"_s, isConnected ? u"session noted"_s : u"nobody is logged in on Vinted"_s}};
}

} // namespace

void addPluginCommands(CommandRegistry &registry, BridgeDesk &desk)
{
    using Command = Result<QJsonObject> (*)(const BridgeDesk &, Arguments &);
    const auto add = [&](const QString &name, Command command) {
        registry.add(name,
                     [&desk, command](EngineServices &, Arguments &arguments) { return command(desk, arguments); });
    };
    add(u"bridge.tasks"_s, tasks);
    add(u"bridge.return"_s, giveBack);
    add(u"bridge.session"_s, session);
    using WithRows = Result<QJsonObject> (*)(const BridgeDesk &, SentRows &, Arguments &);
    const auto addWithRows = [&, sent = std::make_shared<SentRows>()](const QString &name, WithRows command) {
        registry.add(name, [&desk, sent, command](EngineServices &, Arguments &arguments) {
            return command(desk, *sent, arguments);
        });
    };
    addWithRows(u"bridge.progress"_s, progress);
    addWithRows(u"bridge.result"_s, result);
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/vinted_state_commands.h"

#include "app/bridge/pace_rules.h"
#include "app/sync/ledger.h"
#include "connectors/vinted/vinted_site.h"
#include "models/store/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs hourMs = 3600LL * 1000;

QJsonObject paceObject(const Pace &pace)
{
    return {{u"calls_gap_ms"_s, pace.callsGapMs},
            {u"listing_gap_s"_s, pace.listingGapS},
            {u"listings_per_hour"_s, pace.listingsPerHour},
            {u"listings_per_day"_s, pace.listingsPerDay},
            {u"quiet_from"_s, pace.quietFromHour},
            {u"quiet_to"_s, pace.quietToHour},
            {u"draft"_s, pace.isDraft}};
}

QJsonObject templatesObject(const vinted::Templates &templates)
{
    return {{u"title"_s, templates.title}, {u"description"_s, templates.description}};
}

int entriesOf(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (document.isArray())
        return int(document.array().size());
    return int(document.object().value("size"_L1)["options"_L1].toArray().size());
}

Status addBrowsers(const BridgeDesk &desk, const AccountRow &account, const BridgeAccountRow &state,
                   QJsonObject &answer)
{
    TRY_ASSIGN(const QList<BrowserRow> browsers, BridgeRepository(desk.services().shop).browsers());
    int paired = 0;
    bool isConnected = false;
    for (const BrowserRow &browser : browsers) {
        const bool isUser = !state.remoteUser.isEmpty() && browser.remoteUser == state.remoteUser;
        if (browser.revokedAt > 0 || (browser.account != account.id && !isUser))
            continue;
        ++paired;
        isConnected = isConnected || (isUser && browser.isThere(desk.now()));
    }
    answer.insert(u"browsers"_s, paired);
    answer.insert(u"connected"_s, isConnected);
    return {};
}

Status addPace(const BridgeDesk &desk, const AccountRow &account, const Pace &pace, QJsonObject &answer)
{
    BridgeRepository bridge(desk.services().shop);
    const UtcMs now = desk.now();
    TRY_ASSIGN(const QList<UtcMs> day, bridge.listingsSince(account.id, now - 24 * hourMs));
    TRY_ASSIGN(const UtcMs last, bridge.lastWrite(account.id));
    const auto inHour = std::count_if(day.begin(), day.end(), [now](UtcMs at) { return at > now - hourMs; });
    answer.insert(u"pace"_s, paceObject(pace));
    answer.insert(u"hour"_s, int(inHour));
    answer.insert(u"day"_s, int(day.size()));
    answer.insert(u"next_listing_at"_s, isoUtc(nextWriteAt(pace, true, last, day, now, QTimeZone::systemTimeZone())));
    return {};
}

Result<QJsonObject> state(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s, QString()));
    TRY(arguments.noMore());
    TRY_ASSIGN(const AccountRow account, desk.account(name));
    const VintedListings listings = desk.listings(account);
    TRY_ASSIGN(const QJsonObject settings, listings.settings());
    TRY_ASSIGN(const Pace pace, paceFrom(settings));
    TRY_ASSIGN(const BridgeAccountRow known, BridgeRepository(desk.services().shop).account(account.id));
    TRY_ASSIGN(const vinted::Templates templates, listings.templates());
    const bool isPaused = known.pausedUntil > desk.now();
    const bool isOpenEnd = known.pausedUntil == untilCauseIsGone;
    QJsonObject answer{
        {u"account"_s, account.name},
        {u"terms_accepted"_s, settings.value("terms_accepted"_L1).toString()},
        {u"enabled"_s, account.enabled},
        {u"user"_s, known.remoteUser},
        {u"login"_s, known.remoteLogin},
        {u"domain"_s, known.domain},
        {u"paused"_s, isPaused},
        {u"paused_until"_s, isPaused && !isOpenEnd ? QJsonValue(isoUtc(known.pausedUntil)) : QJsonValue()},
        {u"pause_reason"_s, isPaused ? pauseReasonName(known.pauseReason) : QString()},
        {u"pause_detail"_s, isPaused ? known.pauseDetail : QString()},
        {u"wardrobe_at"_s, known.wardrobeAt > 0 ? QJsonValue(isoUtc(known.wardrobeAt)) : QJsonValue()},
        {u"templates"_s, templatesObject(templates)},
        {u"usual_templates"_s, templatesObject(vinted::defaultTemplates(vinted::siteOf(known.domain).language))}};
    TRY(addBrowsers(desk, account, known, answer));
    TRY(addPace(desk, account, pace, answer));
    TRY_ASSIGN(const auto stored, VintedRepository(desk.services().shop).options(account.id));
    QJsonArray lists;
    for (const auto &list : stored)
        lists.append(QJsonObject{
            {u"kind"_s, list.kind}, {u"fetched_at"_s, isoUtc(list.fetchedAt)}, {u"count"_s, entriesOf(list.json)}});
    answer.insert(u"lists"_s, lists);
    return answer;
}

Result<BrowserTaskRow> taskNamed(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(const std::int64_t id, arguments.id(u"task"_s));
    TRY(arguments.noMore());
    TRY_ASSIGN(const auto task, BrowserTaskRepository(desk.services().shop).find(BrowserTaskId{id}));
    if (!task)
        return makeError(ErrorCode::NotFound, u"there is no such task"_s, u"task"_s);
    return *task;
}

// A write is prepared anew: the product may have changed since.
Result<BrowserTaskId> begunAnew(const BridgeDesk &desk, const AccountRow &account, const BrowserTaskRow &task)
{
    const VintedListings listings = desk.listings(account);
    if (!task.isWrite()) {
        TRY_ASSIGN(TaskQueue queue, listings.queue());
        return queue.enqueue({.type = task.type, .payload = task.payload});
    }
    TRY_ASSIGN(const auto item, VintedRepository(desk.services().shop).find(task.item));
    if (!item)
        return makeError(ErrorCode::NotFound, u"its listing is gone"_s, u"task"_s);
    if (task.type == "vinted_delete"_L1)
        return listings.remove(*item, VintedListings::Approval::Asked);
    TRY_ASSIGN(vinted::Preparation made, listings.prepare(item->product));
    const FieldValues fields = fieldsFrom(objectText(task.sent.value("fields"_L1).toObject()));
    if (task.type == "vinted_update"_L1)
        made.problems.removeIf([](const vinted::Problem &problem) { return problem.field == "stock"_L1; });
    if (!made.isReady())
        return makeError(ErrorCode::InvalidRequest, made.sentences().join(u"; "_s), u"validation_errors"_s);
    if (task.type == "vinted_update"_L1)
        return listings.update(*item, made, fields);
    TRY_ASSIGN(const VintedListings::Queued queued, listings.publish(made, fields));
    return queued.task;
}

Result<QJsonObject> retry(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(const BrowserTaskRow task, taskNamed(desk, arguments));
    if (!isFinished(task.status) || task.status == TaskStatus::Success)
        return makeError(ErrorCode::Conflict, u"this task is not one that failed"_s, u"task"_s);
    TRY_ASSIGN(const AccountRow account, desk.account(task.account));
    TRY(desk.mayWork(account));
    BrowserTaskId anew;
    TRY(desk.write([&]() -> Status {
        // What was refused is worth another try, so that the engine follows it like the first time.
        EngineContext &engine = desk.services().context();
        TRY_ASSIGN(const auto item, VintedRepository(engine.db).find(task.item));
        if (item && task.isWrite()) {
            TRY_ASSIGN(auto rows, engine.listings.linkedOf(account.id, item->product));
            for (ListingRow &row : rows) {
                if (row.held.startsWith(u"refused"_s))
                    row.held.clear();
                TRY(refreshDirt(engine, row));
                TRY(engine.listings.update(row));
                TRY(refreshBeside(engine, row));
            }
        }
        TRY_ASSIGN(anew, begunAnew(desk, account, task));
        return {};
    }));
    if (task.isWrite())
        desk.takeUp(account.id, u"push"_s);
    return QJsonObject{{u"task_id"_s, qint64(anew.value)}};
}

Result<QJsonObject> reviewed(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(BrowserTaskRow task, taskNamed(desk, arguments));
    if (task.lateResult.isEmpty())
        return makeError(ErrorCode::Conflict, u"no answer of this task came late"_s, u"task"_s);
    task.lateResult.insert(u"reviewed"_s, true);
    TRY(desk.write([&] { return BrowserTaskRepository(desk.services().shop).update(task); }));
    return QJsonObject{{u"task_id"_s, qint64(task.id.value)}};
}

Status judgeTemplate(const QString &setting, const QString &text)
{
    const QStringList unknown = vinted::unknownPlaceholders(text);
    return unknown.isEmpty() ? Status() : badArgument(setting, u"names {%1}, which is nothing"_s.arg(unknown.first()));
}

} // namespace

void addVintedStateCommands(CommandRegistry &registry, BridgeDesk &desk)
{
    using Command = Result<QJsonObject> (*)(const BridgeDesk &, Arguments &);
    const auto add = [&](const QString &name, Command command) {
        registry.add(name,
                     [&desk, command](EngineServices &, Arguments &arguments) { return command(desk, arguments); });
    };
    add(u"vinted.state"_s, state);
    add(u"vinted.retry"_s, retry);
    add(u"vinted.reviewed"_s, reviewed);
}

Status judgeVintedSettings(const QMap<QString, QString> &settings)
{
    QJsonObject object;
    for (auto it = settings.begin(); it != settings.end(); ++it)
        object.insert(it.key(), it.value());
    TRY_ASSIGN(const Pace pace, paceFrom(object));
    Q_UNUSED(pace)
    TRY(judgeTemplate(u"listing_title"_s, settings.value(u"listing_title"_s)));
    return judgeTemplate(u"listing_description"_s, settings.value(u"listing_description"_s));
}

} // namespace evenstock

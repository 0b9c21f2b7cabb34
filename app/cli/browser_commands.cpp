// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/browser_commands.h"

#include "app/cli/console.h"
#include "app/cli/key_values.h"
#include "app/cli/paging.h"
#include "app/cli/shop.h"
#include "app/cli/text_table.h"
#include "app/cli/vinted_consent.h"
#include "app/cli/words.h"
#include "app/service/account_settings.h"
#include "models/store/account_repository.h"
#include "models/store/vinted_repository.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

// Typed by the owner at this computer, the command is the consent that the window would ask for.
Result<ExitCode> pair(Surroundings &with, const Invocation &invocation)
{
    const QString &name = invocation.words.first();
    TRY_ASSIGN(Database *const database, with.shop.read());
    AccountRepository accounts(*database);
    TRY_ASSIGN(const auto account, accounts.findByName(name));
    if (account) { // else it is told below
        TRY_ASSIGN(const auto settings, accounts.settings(account->id));
        if (!isAgreement(settings.value(u"terms_accepted"_s))) {
            TRY_ASSIGN(const QString agreed, vintedConsent(with, invocation));
            if (agreed.isEmpty())
                with.console.note(notAgreedText(name));
            else
                TRY(with.shop.call(u"account.set"_s, {{u"account"_s, name},
                                                      {u"settings"_s, QJsonObject{{u"terms_accepted"_s, agreed}}}}));
        }
    }
    TRY_ASSIGN(const QJsonObject code, with.shop.call(u"bridge.pair.begin"_s, {{u"account"_s, name}}));
    if (with.shop.isHolder()) // the code would be gone with this command, and nobody listens for the browser
        return makeError(ErrorCode::Offline,
                         u"the browser has to reach Evenstock: open the window, or start evenstock-cli serve, and "
                         "ask again"_s);
    with.console.document(code);
    with.console.line(code.value("code"_L1).toString());
    with.console.note(u"Type it into the options of the browser extension within two minutes."_s);
    return ExitCode::Done;
}

Result<ExitCode> list(Surroundings &with, const Invocation &)
{
    TRY_ASSIGN(const QJsonObject reply, with.shop.call(u"browser.list"_s));
    const QJsonArray browsers = reply.value("browsers"_L1).toArray();
    with.console.document(reply);
    if (browsers.isEmpty()) {
        with.console.line(u"No browser is paired."_s);
        return ExitCode::Done;
    }
    TextTable table({{u"ID"_s, TextTable::Align::Right},
                     {u"BROWSER"_s},
                     {u"CHANNEL"_s},
                     {u"SIGNED IN AS"_s},
                     {u"LAST SEEN"_s},
                     {u"STATE"_s}});
    for (const QJsonValue &browser : browsers) {
        const bool isOut = !browser["revoked_at"_L1].toString().isEmpty();
        table.add({QString::number(browser["browser"_L1].toInteger()), browser["name"_L1].toString(),
                   browser["account"_L1].toString(), browser["user"_L1].toString(),
                   timeText(parseIsoUtc(browser["last_seen_at"_L1].toString())), isOut ? u"revoked"_s : u"paired"_s});
    }
    with.console.table(table);
    return ExitCode::Done;
}

Result<qint64> numberOf(const QString &word)
{
    bool isNumber = false;
    const qint64 id = word.toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return makeError(ErrorCode::InvalidRequest, u"\"%1\" is no number"_s.arg(word.left(60)));
    return id;
}

Result<ExitCode> revoke(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(const qint64 id, numberOf(invocation.words.first()));
    TRY(with.shop.call(u"browser.revoke"_s, {{u"browser"_s, id}}));
    with.console.document(QJsonObject{{u"browser"_s, id}});
    with.console.line(u"Browser %1 is not let in any more."_s.arg(id));
    return ExitCode::Done;
}

QJsonObject taskObject(const BrowserTaskRow &task, const QString &channel, const std::optional<VintedItemRow> &item)
{
    return {{u"task"_s, qint64(task.id.value)},
            {u"channel"_s, channel},
            {u"type"_s, task.type},
            {u"status"_s, taskStatusName(task.status)},
            {u"awaits_approval"_s, task.awaitsApproval},
            {u"product_id"_s, item ? QJsonValue(qint64(item->product.value)) : QJsonValue()},
            {u"title"_s, item ? item->title : QString()},
            {u"attempts"_s, task.attempts},
            {u"error_type"_s, task.errorType},
            {u"error_message"_s, task.errorMessage},
            {u"progress"_s, task.progress},
            {u"created_at"_s, isoUtc(task.createdAt)},
            {u"completed_at"_s, isoUtc(task.completedAt)}};
}

QString stateText(const BrowserTaskRow &task)
{
    if (task.awaitsApproval)
        return u"waits for your approval"_s;
    return task.status == TaskStatus::Processing && !task.progress.isEmpty() ? task.progress
                                                                             : taskStatusName(task.status);
}

Result<ExitCode> tasks(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const PageRequest request, pageRequest(invocation));
    TRY_ASSIGN(const auto account, AccountRepository(*database).findByName(invocation.words.first()));
    if (!account)
        return makeError(ErrorCode::NotFound, u"there is no channel named \"%1\""_s.arg(invocation.words.first()),
                         invocation.words.first());
    BrowserTaskId before;
    if (!request.after.isEmpty()) {
        TRY_ASSIGN(before.value, numberOf(request.after));
    }
    TRY_ASSIGN(const auto rows, BrowserTaskRepository(*database).latest(account->id, before, request.limit));
    QJsonArray array;
    TextTable table({{u"TASK"_s, TextTable::Align::Right},
                     {u"DOES"_s},
                     {u"LISTING"_s, TextTable::Align::Left, 44},
                     {u"STATE"_s},
                     {u"SINCE"_s}});
    VintedRepository items(*database);
    for (const BrowserTaskRow &row : rows) {
        TRY_ASSIGN(const auto item, items.find(row.item));
        array.append(taskObject(row, account->name, item));
        table.add({QString::number(row.id.value), row.type.section(u'_', 1), item ? item->title : QString(),
                   stateText(row), timeText(row.createdAt)});
    }
    const QString next = rows.size() == request.limit ? QString::number(rows.last().id.value) : QString();
    with.console.document(listDocument(u"tasks"_s, array, next));
    if (rows.isEmpty())
        with.console.line(u"Nothing was asked of the browser yet."_s);
    else
        with.console.table(table);
    printNext(with.console, next);
    return ExitCode::Done;
}

std::function<Result<ExitCode>(Surroundings &, const Invocation &)> onTask(const QString &command, const QString &said)
{
    return [command, said](Surroundings &with, const Invocation &invocation) -> Result<ExitCode> {
        TRY_ASSIGN(const qint64 id, numberOf(invocation.words.first()));
        TRY_ASSIGN(const QJsonObject reply, with.shop.call(command, {{u"task"_s, id}}));
        with.console.document(reply);
        with.console.line(said.arg(id));
        return ExitCode::Done;
    };
}

std::function<Result<ExitCode>(Surroundings &, const Invocation &)> onChannel(const QString &command,
                                                                              const QString &said)
{
    return [command, said](Surroundings &with, const Invocation &invocation) -> Result<ExitCode> {
        const QString &name = invocation.words.first();
        TRY(with.shop.call(command, {{u"account"_s, name}}));
        with.console.document(QJsonObject{{u"channel"_s, name}});
        with.console.line(said.arg(name));
        return ExitCode::Done;
    };
}

// Vinted's own lists: what is read of them, and what is assigned to a value of ours.
Result<ExitCode> lists(Surroundings &with, const Invocation &invocation)
{
    QJsonArray catalogs;
    for (const QString &word : invocation.values(u"category"_s)) {
        TRY_ASSIGN(const qint64 id, numberOf(word));
        catalogs.append(id);
    }
    TRY_ASSIGN(
        const QJsonObject reply,
        with.shop.call(u"vinted.options"_s, {{u"account"_s, invocation.words.first()},
                                             {u"brands"_s, QJsonArray::fromStringList(invocation.values(u"brand"_s))},
                                             {u"catalog_ids"_s, catalogs}}));
    with.console.document(reply);
    with.console.line(u"Asked for as task %1."_s.arg(reply.value("task_id"_L1).toInteger()));
    return ExitCode::Done;
}

Result<ExitCode> assign(Surroundings &with, const Invocation &invocation)
{
    const QStringList &words = invocation.words;
    TRY_ASSIGN(const qint64 id, words.at(3) == "0"_L1 ? Result<qint64>(0) : numberOf(words.at(3)));
    const QJsonObject row{{u"kind"_s, words.at(1)},
                          {u"ours"_s, words.at(2)},
                          {u"vinted_id"_s, id},
                          {u"title"_s, words.value(4, words.at(2))}};
    TRY(with.shop.call(u"vinted.assign"_s, {{u"account"_s, words.first()}, {u"rows"_s, QJsonArray{row}}}));
    with.console.document(row);
    with.console.line(id > 0 ? u"%1 \"%2\" is Vinted's %3 from now on."_s.arg(words.at(1), words.at(2)).arg(id)
                             : u"%1 \"%2\" is assigned to nothing any more."_s.arg(words.at(1), words.at(2)));
    return ExitCode::Done;
}

Command oneWord(const QString &name, const QString &usage, const QString &summary, const QString &example,
                std::function<Result<ExitCode>(Surroundings &, const Invocation &)> run)
{
    return {.name = name,
            .usage = usage,
            .summary = summary,
            .example = example,
            .leastWords = 1,
            .mostWords = 1,
            .run = std::move(run)};
}

} // namespace

QList<Command> browserCommands()
{
    Command waiting = oneWord(u"browser tasks"_s, u"NAME [--limit N] [--after TASK]"_s,
                              u"Shows what was asked of the browser, newest first"_s, u"browser tasks Vinted"_s, tasks);
    waiting.options = pageOptions();
    Command reading = oneWord(u"browser lists"_s, u"NAME [--brand BRAND …] [--category ID …]"_s,
                              u"Has Vinted's own lists read: colours, categories, brands, forms"_s,
                              u"browser lists Vinted --brand Levi's --category 257"_s, lists);
    reading.options = {{u"brand"_s, u"BRAND"_s, u"looked for by name"_s},
                       {u"category"_s, u"ID"_s, u"whose form is read"_s}};
    Command pairing = oneWord(u"channel pair"_s, u"NAME [--accept]"_s,
                              u"Gives a code that pairs your browser with a channel"_s, u"channel pair Vinted"_s, pair);
    pairing.options = {acceptOption};
    return {pairing,
            {.name = u"browser list"_s,
             .summary = u"Shows the browsers that were paired"_s,
             .example = u"browser list"_s,
             .run = list},
            oneWord(u"browser revoke"_s, u"ID"_s, u"Lets a browser in no more"_s, u"browser revoke 1"_s, revoke),
            waiting,
            reading,
            {.name = u"browser assign"_s,
             .usage = u"NAME brand|color|size|condition|category|package_size OURS ID [TITLE]"_s,
             .summary = u"Says what a value of yours is called on Vinted; 0 takes it back"_s,
             .details = u"A category is told apart by gender and fit (\"Jeans|male|\"), a size and a package size by "
                        "Vinted's\nnumber of the category (\"32|257\")."_s,
             .example = u"browser assign Vinted color Blue 9 Bleu"_s,
             .leastWords = 4,
             .mostWords = 5,
             .run = assign},
            oneWord(u"browser approve"_s, u"TASK"_s, u"Lets a removal go ahead"_s, u"browser approve 12"_s,
                    onTask(u"vinted.approve"_s, u"Task %1 goes to the browser now."_s)),
            oneWord(u"browser cancel"_s, u"TASK"_s, u"Takes back what was asked of the browser"_s,
                    u"browser cancel 12"_s, onTask(u"vinted.cancel"_s, u"Task %1 is cancelled."_s)),
            oneWord(u"browser pause"_s, u"NAME"_s, u"Hands nothing to the browser until you resume"_s,
                    u"browser pause Vinted"_s, onChannel(u"vinted.pause"_s, u"%1 pauses."_s)),
            oneWord(u"browser resume"_s, u"NAME"_s, u"Goes on after a pause"_s, u"browser resume Vinted"_s,
                    onChannel(u"vinted.resume"_s, u"%1 goes on."_s))};
}

} // namespace evenstock::cli

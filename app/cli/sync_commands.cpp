// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sync_commands.h"

#include "app/cli/console.h"
#include "app/cli/key_values.h"
#include "app/cli/run_report.h"
#include "app/cli/shop.h"
#include "app/cli/words.h"
#include "models/store/account_repository.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPerPage = 100;

// "sync" alone means the only channel there is.
Result<QStringList> namesFrom(Shop &shop, const Invocation &invocation, const QStringList &words)
{
    if (invocation.has(u"all"_s) && !words.isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"give names or --all, not both"_s);
    if (invocation.has(u"all"_s) || !words.isEmpty())
        return words;
    TRY_ASSIGN(Database *const database, shop.read());
    TRY_ASSIGN(const QList<AccountRow> accounts, AccountRepository(*database).all());
    if (accounts.size() == 1)
        return QStringList{accounts.first().name};
    QStringList names;
    for (const AccountRow &account : accounts)
        names.append(quoted(account.name));
    if (names.isEmpty())
        return makeError(ErrorCode::NotFound, u"no channel is connected yet: evenstock-cli channel add --help"_s);
    return makeError(ErrorCode::InvalidRequest, u"which channel? Give %1, or --all"_s.arg(names.join(u" or "_s)));
}

Result<QJsonObject> filterFrom(const QStringList &words)
{
    QJsonObject filter;
    for (const QString &word : words) {
        const QString key = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1);
        if (key.isEmpty() || value.isEmpty())
            return makeError(ErrorCode::InvalidRequest, u"--filter must be KEY=VALUE, as sku=CARD-0017"_s);
        QJsonArray values = filter.value(key).toArray();
        values.append(value);
        filter.insert(key, values);
    }
    return filter;
}

// Wrong words are told even where there is no channel yet.
Status checkChoices(const Invocation &invocation)
{
    static const QList<QPair<QString, QStringList>> choices = {
        {u"mode"_s, {u"incremental"_s, u"full"_s, u"selective"_s}},
        {u"only"_s, {u"categories"_s, u"products"_s, u"orders"_s}},
        {u"strategy"_s, {u"remote"_s, u"local"_s, u"newest"_s, u"manual"_s}}};
    for (const auto &[option, allowed] : choices) {
        if (invocation.has(option) && !allowed.contains(invocation.value(option)))
            return makeError(ErrorCode::InvalidRequest,
                             u"--%1 must be one of: %2"_s.arg(option, allowed.join(u", "_s)));
    }
    return {};
}

Result<QJsonObject> argumentsFrom(Shop &shop, const Invocation &invocation)
{
    QStringList words = invocation.words;
    TRY_ASSIGN(const QJsonObject filter, filterFrom(valuesBehind(invocation, u"filter"_s, words)));
    TRY(checkChoices(invocation));
    TRY_ASSIGN(const QStringList names, namesFrom(shop, invocation, words));
    QJsonObject arguments{{u"no_push"_s, invocation.has(u"no-push"_s)}, {u"dry_run"_s, invocation.has(u"dry-run"_s)}};
    for (const QString &option : {u"mode"_s, u"only"_s, u"strategy"_s}) {
        if (invocation.has(option))
            arguments.insert(option, invocation.value(option));
    }
    if (!filter.isEmpty())
        arguments.insert(u"filter"_s, filter);
    else if (arguments.value("mode"_L1) == "selective"_L1)
        return makeError(ErrorCode::InvalidRequest, u"--mode selective needs --filter KEY=VALUE: what to read"_s);
    if (names.isEmpty())
        arguments.insert(u"all"_s, true);
    else
        arguments.insert(u"accounts"_s, QJsonArray::fromStringList(names));
    if (invocation.has(u"items-per-page"_s)) {
        bool isNumber = false;
        const int size = invocation.value(u"items-per-page"_s).toInt(&isNumber);
        if (!isNumber || size < 1 || size > mostPerPage)
            return makeError(ErrorCode::InvalidRequest,
                             u"--items-per-page must be a number from 1 to %1"_s.arg(mostPerPage));
        arguments.insert(u"items_per_page"_s, size);
    }
    if (invocation.has(u"max-pages"_s)) {
        bool isNumber = false;
        const int pages = invocation.value(u"max-pages"_s).toInt(&isNumber);
        if (!isNumber || pages < 1)
            return makeError(ErrorCode::InvalidRequest, u"--max-pages must be a number from 1"_s);
        arguments.insert(u"max_pages"_s, pages);
    }
    return arguments;
}

Result<ExitCode> sync(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(const QJsonObject arguments, argumentsFrom(with.shop, invocation));
    TRY_ASSIGN(const RunWatch::Ended ended, RunWatch(with).carryOut(u"sync.start"_s, arguments));
    if (ended.runs.isEmpty())
        with.console.note(u"No channel is switched on: nothing to sync."_s);
    TRY_ASSIGN(const QJsonArray runs, runObjects(with, ended));
    if (runs.size() == 1)
        with.console.document(runs.first().toObject());
    else
        with.console.document(runs);
    return reportRuns(with, ended);
}

} // namespace

QList<Command> syncCommands()
{
    return {
        {.name = u"sync"_s,
         .usage = u"[NAME …] [--all] [--mode incremental|full|selective] [--filter KEY=VALUE …] "
                  "[--only categories|products|orders] [--strategy remote|local|newest|manual] [--max-pages N] "
                  "[--items-per-page N] "
                  "[--no-push] [--dry-run]"_s,
         .summary = u"Makes channels and shop agree: orders, listings, stock, prices"_s,
         .details =
             u"One run a channel, side by side; one that fails does not stop the others. Ctrl+C stops after the "
             "page, and\nthe next sync goes on there. A first sync only reads: see \"channel match\".\n"
             "Incremental writes only what changed. A marketplace that cannot tell what changed, like eMAG, is read "
             "all the same:\na small shop whole, a large one a part each time."_s,
         .example = u"sync \"Card shop\"\nsync --all --mode full\nsync \"Card shop\" --filter blueprint_id=16"_s,
         .options = {{u"all"_s, {}, u"every channel that is switched on"_s},
                     {u"mode"_s, u"MODE"_s, u"incremental (what changed, the usual one), full or selective"_s},
                     {u"filter"_s, u"KEY=VALUE"_s,
                      u"only these: sku, external_id, category, brand, blueprint_id, site_id; on eMAG also pnk, ean, "
                      "status, stock (so many or fewer), validation_status"_s},
                     {u"only"_s, u"PART"_s, u"categories, products or orders"_s},
                     {u"strategy"_s, u"WHO"_s,
                      u"who wins where both sides changed: remote, local, newest, or manual: you decide"_s},
                     {u"max-pages"_s, u"N"_s, u"stops reading listings after so many pages"_s},
                     {u"items-per-page"_s, u"N"_s, u"reads smaller pages, where a marketplace is slow"_s},
                     {u"no-push"_s, {}, u"reads and compares, sends nothing"_s},
                     {u"dry-run"_s, {}, u"changes nothing anywhere and leaves a plan"_s}},
         .mostWords = -1,
         .run = sync}};
}

} // namespace evenstock::cli

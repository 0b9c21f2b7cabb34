// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_commands.h"

#include "app/cli/console.h"
#include "app/cli/lookup.h"
#include "app/cli/paging.h"
#include "app/cli/run_report.h"
#include "app/cli/shop.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "models/store/plan_queries.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

QString kindText(const PlanRow &plan)
{
    if (plan.kind == "dry_run"_L1)
        return u"dry run"_s;
    if (plan.kind == "first_link"_L1)
        return u"other quantities there"_s; // found by a first link, a restore, new units
    if (plan.guard == "settings"_L1)
        return u"new settings"_s;
    if (plan.kind == "switched_on"_L1)
        return u"switched on again"_s;
    if (plan.kind == "edit"_L1)
        return u"edit"_s;
    static const QMap<QString, QString> guards = {
        {u"zero_out"_s, u"many listings would be set to 0"_s}, {u"price_out"_s, u"many prices would change there"_s},
        {u"reprice"_s, u"prices by the repricing rule"_s},     {u"zero_in"_s, u"much stock would go to 0"_s},
        {u"price_in"_s, u"many prices would change here"_s},   {u"missing"_s, u"many listings are missing there"_s}};
    return guards.value(plan.guard, u"held back"_s);
}

QString stateText(const QString &state)
{
    static const QMap<QString, QString> words = {{u"open"_s, u"waits for you"_s},
                                                 {u"applied"_s, u"applied"_s},
                                                 {u"stale"_s, u"no longer fits"_s},
                                                 {u"discarded"_s, u"discarded"_s},
                                                 {u"lapsed"_s, u"no longer needed"_s}};
    return words.value(state, state);
}

Result<QJsonObject> planObject(Database &database, const PlanView &view)
{
    const PlanRow &plan = view.plan;
    TRY_ASSIGN(const auto counts, PlanQueries(database).counts(plan.id));
    QJsonArray sorts;
    qint64 rows = 0;
    qint64 open = 0;
    for (const PlanCount &count : counts) {
        rows += count.rows;
        open += count.state == "open"_L1 ? count.rows : 0;
        sorts.append(QJsonObject{{u"kind"_s, count.kind},
                                 {u"field"_s, count.field},
                                 {u"direction"_s, count.direction},
                                 {u"state"_s, count.state},
                                 {u"rows"_s, qint64(count.rows)},
                                 {u"suspicious"_s, qint64(count.suspicious)},
                                 {u"to_zero"_s, qint64(count.toZero)}});
    }
    return QJsonObject{{u"plan"_s, qint64(plan.id.value)},
                       {u"channel"_s, view.channel},
                       {u"marketplace"_s, view.marketplace},
                       {u"kind"_s, plan.kind},
                       {u"guard"_s, plan.guard},
                       {u"state"_s, plan.state},
                       {u"run"_s, qint64(plan.run.value)},
                       {u"created_at"_s, isoUtc(plan.createdAt)},
                       {u"settled_at"_s, isoUtc(plan.settledAt)},
                       {u"row_count"_s, rows},
                       {u"open_rows"_s, open},
                       {u"counts"_s, sorts}};
}

Result<ExitCode> list(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const PageRequest request, pageRequest(invocation));
    TRY_ASSIGN(const AccountId account, accountNamed(*database, invocation.value(u"channel"_s)));
    const QString state = invocation.has(u"all"_s) ? QString() : u"open"_s;
    TRY_ASSIGN(const auto page, PlanQueries(*database).page(account, state, request));
    QJsonArray rows;
    TextTable table({{u"ID"_s, TextTable::Align::Right},
                     {u"MADE"_s},
                     {u"CHANNEL"_s, TextTable::Align::Left, 24},
                     {u"WHY"_s},
                     {u"CHANGES"_s, TextTable::Align::Right},
                     {u"STATE"_s}});
    for (const PlanView &view : page.rows) {
        TRY_ASSIGN(const QJsonObject object, planObject(*database, view));
        rows.append(object);
        table.add(
            {QString::number(view.plan.id.value), timeText(view.plan.createdAt), view.channel, kindText(view.plan),
             QString::number(object.value(view.plan.state == "open"_L1 ? "open_rows"_L1 : "row_count"_L1).toInteger()),
             stateText(view.plan.state)});
    }
    with.console.document(listDocument(u"plans"_s, rows, page.next));
    if (page.rows.isEmpty())
        with.console.line(u"No plans wait for you."_s);
    else
        with.console.table(table);
    printNext(with.console, page.next);
    return ExitCode::Done;
}

Result<PlanView> planNamed(Database &database, const QString &word)
{
    TRY_ASSIGN(const std::int64_t id, numberFrom(word, u"ID"_s));
    TRY_ASSIGN(const auto view, PlanQueries(database).find(PlanId{id}));
    if (!view)
        return makeError(ErrorCode::NotFound, u"there is no plan %1"_s.arg(id), QString::number(id));
    return *view;
}

QString whatText(const PlanItemRow &item)
{
    static const QMap<QString, QString> words = {{u"order"_s, u"order"_s},
                                                 {u"create_product"_s, u"new product"_s},
                                                 {u"link"_s, u"link"_s},
                                                 {u"create_listing"_s, u"new listing"_s},
                                                 {u"end_listing"_s, u"end listing"_s},
                                                 {u"conflict"_s, u"conflict"_s},
                                                 {u"missing"_s, u"missing there"_s}};
    return item.field.isEmpty() ? words.value(item.kind, item.kind) : item.field;
}

QString valueText(const PlanItemRow &item, const QString &value)
{
    const auto money = item.field == "price"_L1 ? moneyFromField(value) : std::nullopt;
    return money ? moneyText(*money) : value;
}

QJsonObject itemObject(const PlanItemView &view)
{
    const PlanItemRow &item = view.item;
    return {{u"row"_s, qint64(item.id.value)},
            {u"item"_s, item.item},
            {u"sku"_s, view.sku},
            {u"title"_s, view.title},
            {u"external_id"_s, view.externalId},
            {u"kind"_s, item.kind},
            {u"field"_s, item.field},
            {u"direction"_s, item.direction},
            {u"from"_s, item.from},
            {u"to"_s, item.to},
            {u"reason"_s, item.reason},
            {u"suspicious"_s, item.suspicious},
            {u"state"_s, item.state}};
}

Result<ExitCode> show(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const PageRequest request, pageRequest(invocation));
    TRY_ASSIGN(const PlanView view, planNamed(*database, invocation.words.first()));
    TRY_ASSIGN(QJsonObject document, planObject(*database, view));
    TRY_ASSIGN(const auto page, PlanQueries(*database).items(view.plan.id, {}, request));
    QJsonArray rows;
    TextTable table({{u"ROW"_s, TextTable::Align::Right},
                     {u"ITEM"_s, TextTable::Align::Left, 30},
                     {u"WHERE"_s},
                     {u"WHAT"_s},
                     {u"FROM"_s, TextTable::Align::Left, 28},
                     {u"TO"_s, TextTable::Align::Left, 28},
                     {u"WHY"_s, TextTable::Align::Left, 40},
                     {u"STATE"_s}});
    for (const PlanItemView &row : page.rows) {
        const PlanItemRow &item = row.item;
        rows.append(itemObject(row));
        table.add({QString::number(item.id.value), row.sku.isEmpty() ? item.item : row.sku,
                   item.direction == "in"_L1 ? u"here"_s : u"there"_s, whatText(item), valueText(item, item.from),
                   valueText(item, item.to), reasonText(item.reason), stateText(item.state)});
    }
    document.insert(u"rows"_s, rows);
    if (!page.next.isEmpty())
        document.insert(u"next"_s, page.next);
    with.console.document(document);
    with.console.line(u"Plan %1 for %2 (%3): %4"_s.arg(QString::number(view.plan.id.value), view.channel,
                                                       kindText(view.plan), stateText(view.plan.state)));
    with.console.table(table);
    printNext(with.console, page.next);
    return ExitCode::Done;
}

// --only 3 4,5: the first is the option's, the others stand behind it as words.
Result<QJsonArray> rowsFrom(const Invocation &invocation)
{
    QStringList words = invocation.words.sliced(1);
    if (!words.isEmpty() && !invocation.has(u"only"_s))
        return makeError(ErrorCode::InvalidRequest, u"rows go behind --only"_s);
    words += invocation.values(u"only"_s);
    QJsonArray rows;
    for (const QString &word : words) {
        for (const QString &part : word.split(u',', Qt::SkipEmptyParts)) {
            TRY_ASSIGN(const std::int64_t row, numberFrom(part, u"ROW"_s));
            rows.append(qint64(row));
        }
    }
    return rows;
}

Result<ExitCode> apply(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(const std::int64_t id, numberFrom(invocation.words.first(), u"ID"_s));
    TRY_ASSIGN(const QJsonArray rows, rowsFrom(invocation));
    QJsonObject arguments{{u"plan"_s, qint64(id)}};
    if (!rows.isEmpty())
        arguments.insert(u"rows"_s, rows);
    TRY_ASSIGN(const RunWatch::Ended ended, RunWatch(with).carryOut(u"plan.apply"_s, arguments));
    TRY_ASSIGN(const QJsonArray runs, runObjects(with, ended));
    with.console.document(runs.first().toObject());
    return reportRuns(with, ended);
}

Result<ExitCode> discard(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(const std::int64_t id, numberFrom(invocation.words.first(), u"ID"_s));
    TRY_ASSIGN(const QJsonArray rows, rowsFrom(invocation));
    QJsonObject arguments{{u"plan"_s, qint64(id)}};
    if (!rows.isEmpty())
        arguments.insert(u"rows"_s, rows);
    TRY(with.shop.call(u"plan.discard"_s, arguments));
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const auto view, PlanQueries(*database).find(PlanId{id}));
    const QString state = view ? view->plan.state : u"discarded"_s;
    with.console.document(QJsonObject{{u"plan"_s, qint64(id)}, {u"state"_s, state}});
    with.console.line(state == "open"_L1 ? u"%1 of plan %2 put away."_s.arg(
                                               counted(rows.size(), u"change"_s, u"changes"_s), QString::number(id))
                                         : u"Plan %1 is put away."_s.arg(id));
    with.console.note(u"It is shown again once a sync computes another change."_s);
    return ExitCode::Done;
}

} // namespace

QList<Command> planCommands()
{
    return {{.name = u"plan list"_s,
             .usage = u"[--channel NAME] [--all] [--limit N] [--after KEY]"_s,
             .summary = u"Shows changes that were computed and not made"_s,
             .details = u"They come from a dry run, or were held back because they are many."_s,
             .example = u"plan list"_s,
             .options = QList<OptionSpec>{{u"channel"_s, u"NAME"_s, u"of this channel"_s},
                                          {u"all"_s, {}, u"settled ones too"_s}} +
                        pageOptions(),
             .run = list},
            {.name = u"plan show"_s,
             .usage = u"ID [--limit N] [--after KEY]"_s,
             .summary = u"Shows each change of a plan: from, to and why"_s,
             .example = u"plan show 3"_s,
             .options = pageOptions(),
             .leastWords = 1,
             .mostWords = 1,
             .run = show},
            {.name = u"plan apply"_s,
             .usage = u"ID [--only ROW …]"_s,
             .summary = u"Makes the changes of a plan that still fit"_s,
             .example = u"plan apply 3\nplan apply 3 --only 17 18"_s,
             .options = {{u"only"_s, u"ROW …"_s, u"only these rows"_s}},
             .leastWords = 1,
             .mostWords = -1,
             .run = apply},
            {.name = u"plan discard"_s,
             .usage = u"ID [--only ROW …]"_s,
             .summary = u"Puts a plan away, or some of its changes"_s,
             .example = u"plan discard 3\nplan discard 3 --only 17 18"_s,
             .options = {{u"only"_s, u"ROW …"_s, u"only these rows"_s}},
             .leastWords = 1,
             .mostWords = -1,
             .run = discard}};
}

} // namespace evenstock::cli

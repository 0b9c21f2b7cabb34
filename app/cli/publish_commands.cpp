// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/publish_commands.h"

#include "app/cli/console.h"
#include "app/cli/run_report.h"
#include "app/cli/shop.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

void printRefused(Console &console, const QJsonArray &refused)
{
    for (const QJsonValue &value : refused) {
        const QJsonObject row = value.toObject();
        const QString item = row.contains(u"sku"_s) ? row.value("sku"_L1).toString() : row.value("item"_L1).toString();
        const Error error = makeError(ErrorCode::Rejected, row.value("message"_L1).toString());
        console.line(u"  %1: %2"_s.arg(item, sentence(error)));
    }
}

void printRows(Console &console, const QJsonArray &rows)
{
    TextTable table(
        {{u"SKU"_s, TextTable::Align::Left, 30}, {u"PIECES"_s, TextTable::Align::Right}, {u"PRICE"_s}, {u"TITLE"_s}});
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QJsonObject sends = row.value("sends"_L1).toObject();
        const auto price = moneyFromField(sends.value("price"_L1).toString());
        table.add({row.value("product"_L1).toString(), row.value("to"_L1).toString(),
                   price ? moneyText(*price) : QString(), sends.value("title"_L1).toString()});
    }
    if (!table.isEmpty())
        console.table(table);
}

Result<ExitCode> publish(Surroundings &with, const Invocation &invocation)
{
    const QString name = invocation.value(u"to"_s);
    if (name.isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"--to is missing: the channel to publish on"_s);
    const bool isDry = invocation.has(u"dry-run"_s);
    TRY_ASSIGN(const RunWatch::Ended ended,
               RunWatch(with).carryOut(u"publish"_s, {{u"skus"_s, QJsonArray::fromStringList(invocation.words)},
                                                      {u"account"_s, name},
                                                      {u"dry_run"_s, isDry}}));
    TRY_ASSIGN(const QJsonArray runs, runObjects(with, ended));
    QJsonObject document = ended.reply;
    document.remove(u"run"_s);
    document.insert(u"runs"_s, runs);
    if (isDry)
        document.insert(u"plan"_s, QJsonValue::Null); // a plan holds changes of listings, and there are none yet
    with.console.document(document);
    const QJsonArray refused = ended.reply.value("refused"_L1).toArray();
    const qint64 created = ended.reply.value("created"_L1).toInteger();
    with.console.line(isDry ? u"%1 would be made on %2."_s.arg(counted(created, u"listing"_s, u"listings"_s), name)
                            : u"%1 to be made on %2."_s.arg(counted(created, u"listing"_s, u"listings"_s), name));
    if (!with.console.isJson()) {
        if (isDry)
            printRows(with.console, ended.reply.value("rows"_L1).toArray());
        printRefused(with.console, refused);
        if (isDry)
            with.console.note(u"Nothing was sent, and no plan is kept: the same without --dry-run does it."_s);
    }
    TRY_ASSIGN(const ExitCode code, reportRuns(with, ended));
    return refused.isEmpty() ? code : worse(code, ExitCode::ThingsToLookAt);
}

} // namespace

QList<Command> publishCommands()
{
    return {{.name = u"publish"_s,
             .usage = u"SKU … --to NAME [--dry-run]"_s,
             .summary = u"Makes listings of products on a channel"_s,
             .details = u"A dry run shows what would be sent and keeps no plan."_s,
             .example = u"publish CARD-0017 CARD-0018 --to \"Card shop\""_s,
             .options = {{u"to"_s, u"NAME"_s, u"the channel"_s}, {u"dry-run"_s, {}, u"only says what would be made"_s}},
             .leastWords = 1,
             .mostWords = -1,
             .run = publish}};
}

} // namespace evenstock::cli

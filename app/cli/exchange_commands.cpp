// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exchange_commands.h"

#include "app/cli/console.h"
#include "app/cli/interrupts.h"
#include "app/cli/shop.h"
#include "app/cli/words.h"
#include "app/exchange/exports.h"

#include <QFileInfo>

#include <stop_token>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 20; // of mistakes, for people; --json has them all

// Without --format the name of the file says it.
Result<ExportFormat> formatFrom(const Invocation &invocation, const QString &file)
{
    const QString name =
        invocation.has(u"format"_s) ? invocation.value(u"format"_s) : QFileInfo(file).suffix().toLower();
    if (const auto format = exportFormatFromName(name))
        return *format;
    return makeError(ErrorCode::InvalidRequest, u"--format must be csv, xlsx or json"_s);
}

Result<ExitCode> exportContent(Surroundings &with, const Invocation &invocation)
{
    const auto content = exportContentFromName(invocation.words.first());
    if (!content)
        return makeError(ErrorCode::InvalidRequest,
                         u"what? One of products, listings, stock, orders, errors, history, emag-comparison, "
                         "emag-competition, emag-rejected, emag-low-stock, returns"_s);
    if (!invocation.has(u"output"_s))
        return makeError(ErrorCode::InvalidRequest, u"--output is missing: the file to write"_s);
    const QString file = QFileInfo(invocation.value(u"output"_s)).absoluteFilePath();
    TRY_ASSIGN(const ExportFormat format, formatFrom(invocation, file));
    if (const QFileInfo folder(QFileInfo(file).absolutePath()); !folder.isDir()) // a slip is not made into folders
        return makeError(ErrorCode::NotFound, u"there is no folder %1"_s.arg(folder.filePath()));
    const ExportPair pair{.main = invocation.value(u"main"_s), .fbe = invocation.value(u"fbe"_s)};
    if (*content != ExportContent::EmagComparison && (!pair.main.isEmpty() || !pair.fbe.isEmpty()))
        return makeError(ErrorCode::InvalidRequest, u"--main and --fbe belong to emag-comparison"_s);
    TRY_ASSIGN(Database *const database, with.shop.read());
    std::stop_source stop;
    TRY_ASSIGN(const std::int64_t rows, exportTo(
                                            *database, *content, format, file, stop.get_token(),
                                            [&](std::int64_t) {
                                                if (with.interrupts.isAsked())
                                                    stop.request_stop();
                                            },
                                            pair));
    with.console.document(
        QJsonObject{{u"file"_s, file}, {u"content"_s, exportContentName(*content)}, {u"rows"_s, qint64(rows)}});
    with.console.line(u"%1 written to %2."_s.arg(counted(rows, u"row"_s, u"rows"_s), file));
    return ExitCode::Done;
}

void printMistakes(Console &console, const QJsonObject &reply)
{
    const QJsonArray failed = reply.value("failed"_L1).toArray();
    for (qsizetype i = 0; i < std::min(failed.size(), mostLines); ++i) {
        const QJsonObject row = failed.at(i).toObject();
        const QString column = row.value("item"_L1).toString();
        const QString where = column.isEmpty() ? row.value("sku"_L1).toString() : column;
        console.line(u"  line %1, %2: %3"_s.arg(row.value("line"_L1).toInteger())
                         .arg(where, row.value("message"_L1).toString()));
    }
    const qint64 more = reply.value("failed_count"_L1).toInteger() - std::min(failed.size(), mostLines);
    if (more > 0)
        console.line(u"  … and %1 more"_s.arg(more));
}

void printImport(Console &console, const QJsonObject &reply, bool isDry)
{
    const auto count = [&reply](const char *name) { return reply.value(QLatin1String(name)).toInteger(); };
    const QString form = isDry ? u"%1 would be made, %2 changed, %3 left as they are, %4 refused."_s
                               : u"%1 made, %2 changed, %3 left as they are, %4 refused."_s;
    console.line(form.arg(counted(count("created"), u"product"_s, u"products"_s))
                     .arg(count("updated"))
                     .arg(count("unchanged"))
                     .arg(count("failed_count")));
    printMistakes(console, reply);
    const QJsonArray ignored = reply.value("ignored_columns"_L1).toArray();
    QStringList columns;
    for (const QJsonValue &column : ignored)
        columns.append(column.toString());
    if (!columns.isEmpty())
        console.line(u"Columns that were not used: %1."_s.arg(columns.join(u", "_s)));
    if (!isDry && count("created") + count("updated") > 0)
        console.note(u"The next sync tells the channels. To take it back: evenstock-cli history undo --batch %1"_s.arg(
            count("batch")));
}

Result<ExitCode> importProducts(Surroundings &with, const Invocation &invocation)
{
    if (invocation.words.first() != "products"_L1)
        return makeError(ErrorCode::InvalidRequest, u"only products can be read from a file"_s);
    const QString file = QFileInfo(invocation.words.at(1)).absoluteFilePath();
    if (!QFileInfo::exists(file))
        return makeError(ErrorCode::NotFound, u"there is no file %1"_s.arg(file), file);
    const bool isDry = invocation.has(u"dry-run"_s);
    TRY_ASSIGN(const QJsonObject reply,
               with.shop.call(u"import.products"_s, {{u"file"_s, file}, {u"dry_run"_s, isDry}}));
    with.console.document(reply);
    if (!with.console.isJson())
        printImport(with.console, reply, isDry);
    return reply.value("failed_count"_L1).toInteger() == 0 ? ExitCode::Done : ExitCode::ThingsToLookAt;
}

} // namespace

QList<Command> exchangeCommands()
{
    return {{.name = u"export"_s,
             .usage = u"products|listings|stock|orders|errors|history|emag-comparison|emag-competition|emag-rejected|"
                      "emag-low-stock|returns [--format csv|xlsx|json] [--main NAME] [--fbe NAME] --output FILE"_s,
             .summary = u"Writes products, listings, stock, orders, errors, runs or eMAG's lists to a file"_s,
             .details =
                 u"Without --format the end of the file's name says it. Names of buyers are left out. A file "
                 "of products\ncan be read again with \"import products\". emag-comparison takes the only MAIN and FBE "
                 "account there is,\nor those that --main and --fbe name."_s,
             .example = u"export products --output shop.csv\nexport stock --format xlsx --output stock.xlsx"_s,
             .options = {{u"format"_s, u"FORMAT"_s, u"csv, xlsx or json"_s},
                         {u"output"_s, u"FILE"_s, u"the file; one of that name is replaced"_s},
                         {u"main"_s, u"NAME"_s, u"the MAIN account of emag-comparison"_s},
                         {u"fbe"_s, u"NAME"_s, u"the FBE account of emag-comparison"_s}},
             .leastWords = 1,
             .mostWords = 1,
             .run = exportContent},
            {.name = u"import"_s,
             .usage = u"products FILE.csv [--dry-run]"_s,
             .summary = u"Reads products from a CSV file: new ones are made, known ones changed"_s,
             .details = u"The first row names the columns, sku among them, the others as in \"product add\". An empty "
                        "cell\nleaves what is there. stock_quantity counts for new products only; \"stock adjust\" "
                        "changes the others."_s,
             .example = u"import products shop.csv --dry-run"_s,
             .options = {{u"dry-run"_s, {}, u"only says what would change"_s}},
             .leastWords = 2,
             .mostWords = 2,
             .run = importProducts}};
}

} // namespace evenstock::cli

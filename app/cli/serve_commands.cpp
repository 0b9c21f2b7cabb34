// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serve_commands.h"

#include "app/cli/console.h"
#include "app/cli/interrupts.h"
#include "app/cli/shop.h"
#include "app/cli/words.h"
#include "app/service/engine_access.h"

#include <QEventLoop>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

// What an operator reads in the journal: runs that ended, and whether this process is the engine.
void tell(Console &console, const QString &topic, const QJsonObject &data)
{
    if (topic != "run"_L1)
        return;
    const QString status = data.value("status"_L1).toString();
    if (status == "waiting"_L1 || status == "running"_L1)
        return;
    if (console.isJson()) {
        QJsonObject line = data;
        line.insert(u"event"_s, u"run"_s);
        if (!console.isQuiet())
            console.errorLine(line);
        return;
    }
    console.note(
        u"%1: %2, %3 read, %4 sent"_s.arg(data.value("channel"_L1).toString(), status,
                                          counted(data.value("processed"_L1).toInteger(), u"listing"_s, u"listings"_s),
                                          counted(data.value("pushed"_L1).toInteger(), u"change"_s, u"changes"_s)));
}

Result<ExitCode> serve(Surroundings &with, const Invocation &invocation)
{
    for (const QString &option : {u"hooks"_s, u"local"_s}) {
        if (invocation.has(option))
            return makeError(
                ErrorCode::Rejected,
                u"this version of Evenstock has no receiver and no local interface yet: leave out --%1"_s.arg(option));
    }
    with.shop.serve(invocation.has(u"no-schedule"_s) ? Scheduling::Off : Scheduling::On);
    TRY_ASSIGN(EngineAccess *const engine, with.shop.engine());
    QObject::connect(engine, &EngineClient::happened, engine,
                     [&with](const QString &topic, const QJsonObject &data) { tell(with.console, topic, data); });
    QObject::connect(engine, &EngineAccess::refused, engine,
                     [&with](const Error &error) { with.console.note(sentence(error)); });
    with.console.readyLine({{u"hooks"_s, QJsonValue()}, {u"local"_s, QJsonValue()}});
    if (!with.shop.isHolder())
        with.console.note(
            u"Another Evenstock does the work on this data directory; this one takes over when it ends."_s);
    QEventLoop loop;
    QObject::connect(&with.interrupts, &Interrupts::asked, &loop, &QEventLoop::quit);
    if (!with.interrupts.isAsked())
        loop.exec();
    with.shop.close(); // runs under way stop after their pages
    return ExitCode::Done;
}

} // namespace

QList<Command> serveCommands()
{
    return {{.name = u"serve"_s,
             .usage = u"[--hooks ADDR:PORT] [--local ADDR:PORT] [--no-schedule]"_s,
             .summary = u"Keeps channels in sync by their schedules until it is ended"_s,
             .details =
                 u"Prints one JSON line when it is ready, and ends with Ctrl+C or SIGTERM after the pages under "
                 "way.\nMessages from marketplaces (--hooks) and the local interface (--local) come with a later "
                 "version."_s,
             .example = u"serve"_s,
             .options = {{u"hooks"_s, u"ADDR:PORT"_s, u"where marketplaces send messages to"_s},
                         {u"local"_s, u"ADDR:PORT"_s, u"the interface for programs on this computer"_s},
                         {u"no-schedule"_s, {}, u"starts nothing by itself"_s}},
             .run = serve}};
}

} // namespace evenstock::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serve_commands.h"

#include "app/cli/console.h"
#include "app/cli/interrupts.h"
#include "app/cli/shop.h"
#include "app/cli/words.h"
#include "app/service/engine_access.h"
#include "app/settings/program_settings.h"
#include "models/store/account_repository.h"

#include <QEventLoop>
#include <QTimer>
#include <QUrl>

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

// Where it listens: as asked, or as the settings say, where a busy port is no reason not to serve.
struct Doors {
    QString hooks = {};
    QString local = {};
    bool isHooksAsked = false;
    bool isLocalAsked = false;
};

Result<Doors> doorsFrom(Shop &shop, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, shop.read());
    TRY_ASSIGN(const auto stored, AccountRepository(*database).programSettings());
    const ProgramSettings settings(stored);
    return Doors{.hooks = invocation.value(u"hooks"_s, settings.text(u"hooks.address"_s)),
                 .local = invocation.value(u"local"_s, settings.text(u"local.address"_s)),
                 .isHooksAsked = invocation.has(u"hooks"_s),
                 .isLocalAsked = invocation.has(u"local"_s)};
}

Status keepSettings(Surroundings &with, const Invocation &invocation)
{
    const QMap<QString, QString> settings = {{u"tunnel"_s, u"tunnel.kind"_s},
                                             {u"tunnel-command"_s, u"tunnel.command"_s},
                                             {u"public-url"_s, u"tunnel.public_url"_s},
                                             {u"reach"_s, u"hooks.reach"_s},
                                             {u"certificate"_s, u"hooks.certificate"_s},
                                             {u"key"_s, u"hooks.key"_s}};
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (invocation.has(it.key()))
            TRY(with.shop.call(u"settings.set"_s, {{u"key"_s, it.value()}, {u"value"_s, invocation.value(it.key())}}));
    }
    if (invocation.value(u"reach"_s) == "anywhere"_L1)
        with.console.warning(u"Others can reach this computer at --hooks from now on: use a certificate, and let the "
                             "firewall open that port only. --reach loopback takes it back."_s);
    return {};
}

// The engine of one command ends soon, and then this process is the engine.
Result<QJsonObject> startWhenPossible(Surroundings &with, const QJsonObject &arguments)
{
    constexpr int most = 60;
    auto started = with.shop.call(u"receiver.start"_s, arguments);
    for (int tries = 0; tries < most && !started && started.error().code == ErrorCode::Offline; ++tries) {
        if (with.interrupts.isAsked())
            break;
        QEventLoop pause;
        QTimer::singleShot(std::chrono::milliseconds(500), &pause, &QEventLoop::quit);
        pause.exec();
        started = with.shop.call(u"receiver.start"_s, arguments);
    }
    return started;
}

// One listener; its address, or null.
Result<QJsonValue> openDoor(Surroundings &with, const QString &name, const QString &address, bool isAsked)
{
    auto started = startWhenPossible(with, {{name, address}});
    if (started)
        return started->value(name);
    if (isAsked || started.error().code != ErrorCode::Storage)
        return started.error();
    with.console.note(u"%1: %2"_s.arg(name, started.error().detail));
    return QJsonValue();
}

Result<QJsonObject> openDoors(Surroundings &with, const Doors &doors)
{
    TRY_ASSIGN(const QJsonValue hooks, openDoor(with, u"hooks"_s, doors.hooks, doors.isHooksAsked));
    TRY_ASSIGN(const QJsonValue local, openDoor(with, u"local"_s, doors.local, doors.isLocalAsked));
    return QJsonObject{{u"hooks"_s, hooks}, {u"local"_s, local}};
}

// After this process took the work over: at the same addresses, which others know by now.
void openAgain(Surroundings &with, const QJsonObject &ready)
{
    for (const QString &name : {u"hooks"_s, u"local"_s}) {
        const QUrl url(ready.value(name).toString());
        if (!url.isValid() || url.isEmpty() || with.interrupts.isAsked())
            continue;
        const auto opened = openDoor(with, name, url.authority(), true);
        if (!opened)
            with.console.note(sentence(opened.error()));
    }
}

Result<ExitCode> serve(Surroundings &with, const Invocation &invocation)
{
    with.shop.serve(invocation.has(u"no-schedule"_s) ? Scheduling::Off : Scheduling::On);
    TRY_ASSIGN(EngineAccess *const engine, with.shop.engine());
    QObject::connect(engine, &EngineClient::happened, engine,
                     [&with](const QString &topic, const QJsonObject &data) { tell(with.console, topic, data); });
    QObject::connect(engine, &EngineAccess::refused, engine,
                     [&with](const Error &error) { with.console.note(sentence(error)); });
    TRY_ASSIGN(const Doors doors, doorsFrom(with.shop, invocation));
    TRY(keepSettings(with, invocation));
    TRY_ASSIGN(const QJsonObject ready, openDoors(with, doors));
    with.console.readyLine(ready);
    if (!with.shop.isHolder())
        with.console.note(
            u"Another Evenstock does the work on this data directory; this one takes over when it ends."_s);
    QEventLoop loop;
    QObject::connect(&with.interrupts, &Interrupts::asked, &loop, &QEventLoop::quit);
    QObject::connect(
        engine, &EngineClient::connectionChanged, &loop,
        [&with, ready](bool isConnected) {
            if (isConnected)
                openAgain(with, ready);
        },
        Qt::QueuedConnection);
    if (!with.interrupts.isAsked())
        loop.exec();
    with.shop.close(); // runs under way stop after their pages
    return ExitCode::Done;
}

} // namespace

QList<Command> serveCommands()
{
    return {
        {.name = u"serve"_s,
         .usage = u"[--hooks ADDR:PORT] [--local ADDR:PORT] [--tunnel KIND] [--no-schedule]"_s,
         .summary = u"Keeps channels in sync, takes messages from marketplaces, answers programs"_s,
         .details =
             u"Prints one JSON line with its addresses when it is ready, and ends with Ctrl+C or SIGTERM after the "
             "pages under way.\nPort 0 takes a free one. A tunnel lets marketplaces reach a computer without a "
             "public address: cloudflared, ngrok, ssh (--tunnel-command user@host), command (--tunnel-command "
             "\"PROGRAM … {port}\") or off. What is given of tunnel, reach, certificate and key is kept for next time."_s,
         .example = u"serve"_s,
         .options = {{u"hooks"_s, u"ADDR:PORT"_s, u"where marketplaces send messages to"_s},
                     {u"local"_s, u"ADDR:PORT"_s, u"the interface for programs on this computer"_s},
                     {u"tunnel"_s, u"KIND"_s, u"off, cloudflared, ngrok, ssh or command"_s},
                     {u"tunnel-command"_s, u"TEXT"_s, u"where ssh goes to, or the whole command"_s},
                     {u"public-url"_s, u"URL"_s, u"the public address, where the tunnel does not print it"_s},
                     {u"reach"_s, u"WHO"_s, u"loopback (usual), or anywhere: --hooks may be an address others reach"_s},
                     {u"certificate"_s, u"FILE"_s, u"PEM file: the hooks speak https"_s},
                     {u"key"_s, u"FILE"_s, u"PEM file of its key, without a password"_s},
                     {u"no-schedule"_s, {}, u"starts nothing by itself"_s}},
         .run = serve}};
}

} // namespace evenstock::cli

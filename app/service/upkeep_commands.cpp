// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/upkeep_commands.h"

#include "app/service/engine_services.h"

#include <QFileInfo>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

QJsonObject fileObject(const QString &file)
{
    return {{u"file"_s, file}, {u"bytes"_s, QFileInfo(file).size()}};
}

void backupTo(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    const auto file = arguments.text(u"file"_s);
    const Status known = arguments.noMore();
    if (!file || !known)
        return reply(file ? known.error() : file.error());
    if (!QFileInfo(*file).isAbsolute()) // the engine's own folder is not the asker's
        return reply(badArgument(u"file"_s, u"must be a whole path"_s));
    services.upkeep.writeBackup(*file, [file = *file, reply](const Status &written) {
        reply(written ? Result<QJsonObject>(fileObject(file)) : Result<QJsonObject>(written.error()));
    });
}

void backupNow(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    if (const Status known = arguments.noMore(); !known)
        return reply(known.error());
    services.upkeep.writeDailyBackup([reply](const Result<QString> &written) {
        reply(written ? Result<QJsonObject>(fileObject(*written)) : Result<QJsonObject>(written.error()));
    });
}

void expirePersonal(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    if (const Status known = arguments.noMore(); !known)
        return reply(known.error());
    services.upkeep.expirePersonalData([&services, reply](const Result<std::int64_t> &expired) {
        services.events.data({u"orders"_s, u"problems"_s});
        reply(expired ? Result<QJsonObject>(QJsonObject{{u"expired"_s, qint64(*expired)}})
                      : Result<QJsonObject>(expired.error()));
    });
}

} // namespace

void addUpkeepCommands(CommandRegistry &registry)
{
    registry.addLater(u"backup.write"_s, backupTo);
    registry.addLater(u"backup.now"_s, backupNow);
    registry.addLater(u"personal.expire"_s, expirePersonal);
}

} // namespace evenstock

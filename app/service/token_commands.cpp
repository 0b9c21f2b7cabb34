// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/token_commands.h"

#include "app/service/engine_services.h"

#include <QRandomGenerator>

#include <array>
#include <memory>
#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// 256 bits that nobody guesses, as text for a header.
QString newToken()
{
    std::array<quint32, 8> words = {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

void keepNew(EngineServices &services, const CommandReply &reply)
{
    const QString token = newToken();
    services.credentials.save(localTokenOwner, {{localTokenField, token}}, Attention::Interactive, &services.answers,
                              [&services, token, reply](const SecretStatus &kept) {
                                  if (kept)
                                      services.events.data({u"settings"_s}); // who checks it has to know at once
                                  reply(kept ? Result<QJsonObject>(QJsonObject{{u"token"_s, token}}) : kept.error());
                              });
}

// One look serves all who ask meanwhile: the first time, each would make a token of its own, and all but the last would
// open nothing.
using Waiting = std::shared_ptr<QList<CommandReply>>;

void show(EngineServices &services, Arguments &arguments, const CommandReply &asked, const Waiting &waiting)
{
    if (const Status known = arguments.noMore(); !known)
        return asked(known.error());
    waiting->append(asked);
    if (waiting->size() > 1)
        return;
    const CommandReply reply = [waiting](const Result<QJsonObject> &answer) {
        const QList<CommandReply> all = std::exchange(*waiting, {});
        for (const CommandReply &one : all)
            one(answer);
    };
    services.credentials.load(localTokenOwner, {.optional = {localTokenField}}, Attention::Interactive,
                              &services.answers, [&services, reply](const SecretResult<LoadedCredentials> &loaded) {
                                  if (!loaded)
                                      return reply(loaded.error());
                                  const QString token = loaded->secrets.value(localTokenField);
                                  if (token.isEmpty())
                                      return keepNew(services, reply); // the first time
                                  reply(QJsonObject{{u"token"_s, token}});
                              });
}

void renew(EngineServices &services, Arguments &arguments, const CommandReply &reply)
{
    if (const Status known = arguments.noMore(); !known)
        return reply(known.error());
    keepNew(services, reply);
}

} // namespace

void addTokenCommands(CommandRegistry &registry)
{
    registry.addLater(u"token.show"_s, [waiting = std::make_shared<QList<CommandReply>>()](
                                           EngineServices &services, Arguments &arguments, const CommandReply &reply) {
        show(services, arguments, reply, waiting);
    });
    registry.addLater(u"token.renew"_s, renew);
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/token_commands.h"

#include "app/cli/console.h"
#include "app/cli/shop.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

std::function<Result<ExitCode>(Surroundings &, const Invocation &)> printing(const QString &command)
{
    return [command](Surroundings &with, const Invocation &) -> Result<ExitCode> {
        TRY_ASSIGN(const QJsonObject reply, with.shop.call(command));
        with.console.document(reply);
        with.console.line(reply.value("token"_L1).toString());
        return ExitCode::Done;
    };
}

} // namespace

QList<Command> tokenCommands()
{
    return {{.name = u"token show"_s,
             .summary = u"Shows the token for programs on this computer"_s,
             .details = u"It is made when it is first asked for, and kept with the other secrets."_s,
             .example = u"token show"_s,
             .run = printing(u"token.show"_s)},
            {.name = u"token renew"_s,
             .summary = u"Makes a new token; the old one ends at once"_s,
             .example = u"token renew"_s,
             .run = printing(u"token.renew"_s)}};
}

} // namespace evenstock::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mail_commands.h"

#include "app/accounts/secret_input.h"
#include "app/cli/console.h"
#include "app/cli/shop.h"
#include "app/service/alert_mail.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList settings = {u"server"_s, u"security"_s, u"user"_s, u"from"_s, u"to"_s, u"authority"_s};

Status keepPassword(Surroundings &with, const Invocation &invocation)
{
    if (!invocation.has(u"secret-file"_s))
        return {};
    TRY_ASSIGN(const SecretInput input, readSecretFile(invocation.value(u"secret-file"_s), {mailPassword}));
    for (const QString &warning : input.warnings)
        with.console.note(warning);
    TRY(with.shop.call(u"mail.password"_s,
                       {{u"secrets"_s, QJsonObject{{mailPassword, input.fields.value(mailPassword)}}}}));
    return {};
}

Result<ExitCode> set(Surroundings &with, const Invocation &invocation)
{
    QJsonObject changes;
    for (const QString &name : settings) {
        if (invocation.has(name))
            changes.insert(name, invocation.value(name));
    }
    // Before anything is kept: what could never send is not called switched on.
    TRY(with.shop.call(u"mail.check"_s, {{u"settings"_s, changes}, {u"password"_s, invocation.has(u"secret-file"_s)}}));
    for (const QString &name : settings) {
        if (invocation.has(name))
            TRY(with.shop.call(u"settings.set"_s,
                               {{u"key"_s, u"mail."_s + name}, {u"value"_s, invocation.value(name)}}));
    }
    TRY(keepPassword(with, invocation));
    TRY(with.shop.call(u"settings.set"_s, {{u"key"_s, u"mail.enabled"_s}, {u"value"_s, u"true"_s}}));
    with.console.document(QJsonObject{{u"enabled"_s, true}});
    with.console.line(u"Alerts come by e-mail. \"mail test\" sends one now."_s);
    return ExitCode::Done;
}

Result<ExitCode> off(Surroundings &with, const Invocation &)
{
    TRY(with.shop.call(u"settings.set"_s, {{u"key"_s, u"mail.enabled"_s}, {u"value"_s, u"false"_s}}));
    with.console.document(QJsonObject{{u"enabled"_s, false}});
    with.console.line(u"No alerts come by e-mail any more."_s);
    return ExitCode::Done;
}

Result<ExitCode> test(Surroundings &with, const Invocation &)
{
    TRY_ASSIGN(const QJsonObject sent, with.shop.call(u"mail.test"_s));
    with.console.document(sent);
    with.console.line(u"A test mail is on its way to %1."_s.arg(sent.value("to"_L1).toString()));
    return ExitCode::Done;
}

} // namespace

QList<Command> mailCommands()
{
    return {{.name = u"mail set"_s,
             .usage = u"[--server HOST:PORT] [--security starttls|tls|none] [--user NAME] [--from ADDRESS] [--to "
                      "ADDRESS,…] [--secret-file FILE]"_s,
             .summary = u"Sends alerts also by e-mail, through a mail server of your own"_s,
             .details = u"The password is kept with the other secrets. Without encryption only a server on this "
                        "computer may be used."_s,
             .example = u"mail set --server smtp.example:587 --user shop --from shop@shop.example --to "
                        "me@shop.example --secret-file -"_s,
             .options = {{u"server"_s, u"HOST:PORT"_s, u"of the mail server"_s},
                         {u"security"_s, u"HOW"_s, u"starttls (usual), tls or none"_s},
                         {u"user"_s, u"NAME"_s, u"to sign in with; none where the server asks for none"_s},
                         {u"from"_s, u"ADDRESS"_s, u"of the sender"_s},
                         {u"to"_s, u"ADDRESS"_s, u"of those who are told, separated by commas"_s},
                         {u"authority"_s, u"FILE"_s, u"PEM file of an authority of your own"_s},
                         {u"secret-file"_s, u"FILE"_s, u"a line \"password=…\"; - is standard input"_s}},
             .run = set},
            {.name = u"mail off"_s, .summary = u"Sends no alerts by e-mail"_s, .example = u"mail off"_s, .run = off},
            {.name = u"mail test"_s, .summary = u"Sends a test mail now"_s, .example = u"mail test"_s, .run = test}};
}

} // namespace evenstock::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/alert_mail.h"

#include "app/service/alert_groups.h"
#include "app/service/engine_services.h"
#include "app/settings/program_settings.h"
#include "app/words/alert_words.h"

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

const QString problem = u"mail"_s;                // kind and fingerprint
const QString mailedUntil = u"mail.told_until"_s; // in the table of settings, though none of the owner's: UtcMs

// The owner's, as it is set now.
Speech speechOf(const QMap<QString, QString> &stored)
{
    return Speech(ProgramSettings(stored).text(u"language"_s));
}

} // namespace

MailServer mailServerOf(const ProgramSettings &settings)
{
    const QString server = settings.text(u"mail.server"_s);
    const qsizetype colon = server.lastIndexOf(u':');
    return {.host = server.left(colon),
            .port = server.mid(colon + 1).toUShort(),
            .security = mailSecurityFromName(settings.text(u"mail.security"_s)).value_or(MailSecurity::StartTls),
            .user = settings.text(u"mail.user"_s),
            .from = settings.text(u"mail.from"_s),
            .to = settings.text(u"mail.to"_s),
            .authority = settings.text(u"mail.authority"_s)};
}

AlertMail::AlertMail(EngineServices &services)
    : m_services(services)
    , m_offUntil(services.now())
    , m_alive(std::make_shared<bool>(true))
{
}

AlertMail::~AlertMail() = default;

void AlertMail::beat()
{
    const UtcMs now = m_services.now();
    const bool isTooSoon = m_triedAt != 0 && now >= m_triedAt && now - m_triedAt < everyMs;
    if (!m_isDue || m_sendingUntil != 0 || isTooSoon)
        return;
    m_isDue = false;
    if (!sendWaiting())
        m_isDue = true; // the store cannot be read or written now
}

void AlertMail::close()
{
    if (m_sendingUntil != 0 && m_threads.waitIdle(patienceAtEnd) && m_handed && *m_handed && (*m_handed)->ok()) {
        if (const Status kept = mailed(m_sendingUntil); kept) // its answer is not worked on any more
            m_sendingUntil = 0;
    }
    m_threads.close();
}

// Nothing: mails are not wanted now.
Status AlertMail::mailed(const std::optional<UtcMs> &until)
{
    const auto text = until ? std::optional(QString::number(*until)) : std::nullopt;
    return m_services.engine.transact(
        [&] { return m_services.context().accounts.setProgramSetting(mailedUntil, text); });
}

Status AlertMail::sendWaiting()
{
    TRY_ASSIGN(const auto stored, m_services.context().accounts.programSettings());
    const UtcMs now = m_services.now();
    if (!ProgramSettings(stored).flag(u"mail.enabled"_s)) {
        m_offUntil = now;
        return stored.contains(mailedUntil) ? mailed(std::nullopt) : Status();
    }
    const UtcMs since = stored.value(mailedUntil, QString::number(m_offUntil)).toLongLong();
    TRY_ASSIGN(const QJsonArray groups, alertGroups(m_services, since, now));
    if (groups.isEmpty()) // not noted with every row that is written
        return stored.contains(mailedUntil) && now - since < everyMs ? Status() : mailed(now);
    TRY(mailed(since)); // so that it is known after a kill
    m_triedAt = now;
    m_sendingUntil = now;
    m_handed = std::make_shared<std::optional<Status>>();
    const auto sent = [this](const Status &status) {
        const UtcMs until = std::exchange(m_sendingUntil, 0);
        told(status);
        if (until != 0) // else it was noted at the end already
            m_isDue |= !status || !mailed(until);
    };
    const Letter letter = alertLetter(groups, speechOf(stored));
    send({.subject = letter.subject, .text = letter.text, .at = now}, sent, m_handed);
    return {};
}

void AlertMail::send(const Mail &mail, Sent sent, const Handed &handed)
{
    const auto stored = m_services.context().accounts.programSettings();
    if (!stored)
        return sent(stored.error());
    const MailServer server = mailServerOf(ProgramSettings(*stored));
    if (const Status checked = checkMailServer(server); !checked || server.user.isEmpty())
        return checked ? hand(server, mail, sent, handed) : sent(checked);
    m_services.credentials.load(mailOwner, {.required = {mailPassword}}, Attention::Background, &m_services.answers,
                                [this, alive = std::weak_ptr(m_alive), server, mail, sent = std::move(sent),
                                 handed](const SecretResult<LoadedCredentials> &loaded) {
                                    if (!alive.lock())
                                        return;
                                    if (!loaded)
                                        return sent(loaded.error());
                                    MailServer known = server;
                                    known.password = loaded->secrets.value(mailPassword);
                                    hand(std::move(known), mail, sent, handed);
                                });
}

void AlertMail::hand(MailServer server, const Mail &mail, const Sent &sent, const Handed &handed)
{
    const std::uint64_t started =
        m_threads.start(u"mail"_s, [later = m_services.later, alive = std::weak_ptr(m_alive),
                                    server = std::move(server), mail, sent, handed](const std::stop_token &stop) {
            *handed = sendMail(server, mail, stop);
            if (stop.stop_requested())
                return; // nobody waits any more
            later([alive, sent, handed] {
                if (alive.lock())
                    sent(**handed);
            });
        });
    if (started == 0)
        sent(makeError(ErrorCode::Cancelled, u"Evenstock is closing"_s));
}

void AlertMail::told(const Status &status)
{
    EngineContext &engine = m_services.context();
    const Status listed = m_services.engine.transact([&]() -> Status {
        if (status)
            return engine.runs.settleProblems(problem, engine.now());
        TRY_ASSIGN(const ProblemId id, engine.runs.report({.kind = problem,
                                                           .severity = u"warning"_s,
                                                           .code = errorCodeName(status.error().code),
                                                           .fingerprint = problem,
                                                           .item = u"e-mail"_s,
                                                           .detail = status.error().detail,
                                                           .firstAt = engine.now(),
                                                           .lastAt = engine.now()}));
        Q_UNUSED(id)
        return {};
    });
    if (listed)
        m_services.events.data({u"problems"_s});
}

void AlertMail::setPassword(Arguments &arguments, const CommandReply &reply)
{
    const auto secrets = arguments.textMap(u"secrets"_s);
    if (!secrets)
        return reply(secrets.error());
    if (const Status known = arguments.noMore(); !known)
        return reply(known.error());
    if (secrets->keys() != QStringList{mailPassword})
        return reply(badArgument(u"secrets"_s, u"only password is known here"_s));
    m_services.credentials.save(
        mailOwner, *secrets, Attention::Interactive, &m_services.answers,
        [reply](const SecretStatus &kept) { reply(kept ? Result<QJsonObject>(QJsonObject()) : kept.error()); });
}

// Whether mail could be sent with these settings in place of the stored ones: without a look at the server.
void AlertMail::check(Arguments &arguments, const CommandReply &reply)
{
    const auto changes = arguments.textMap(u"settings"_s);
    const auto hasPassword = arguments.flag(u"password"_s, false);
    if (!changes || !hasPassword)
        return reply(changes ? hasPassword.error() : changes.error());
    if (const Status known = arguments.noMore(); !known)
        return reply(known.error());
    auto settings = m_services.context().accounts.programSettings();
    if (!settings)
        return reply(settings.error());
    for (auto it = changes->begin(); it != changes->end(); ++it) {
        const QString name = u"mail."_s + it.key();
        if (const Status checked = checkProgramSetting(name, it.value()); !checked)
            return reply(checked.error());
        settings->insert(name, it.value());
    }
    const MailServer server = mailServerOf(ProgramSettings(*settings));
    if (const Status checked = checkMailServer(server); !checked)
        return reply(checked.error());
    if (server.user.isEmpty() || *hasPassword)
        return reply(QJsonObject());
    m_services.credentials.load(
        mailOwner, {.required = {mailPassword}}, Attention::Interactive, &m_services.answers,
        [reply](const SecretResult<LoadedCredentials> &loaded) {
            if (!loaded && loaded.situation() == SecretSituation::Missing)
                return reply(makeError(ErrorCode::InvalidRequest,
                                       u"mail.user: there is no password for this user name yet"_s, u"mail.user"_s));
            reply(loaded ? Result<QJsonObject>(QJsonObject()) : loaded.error());
        });
}

void AlertMail::sendTest(Arguments &arguments, const CommandReply &reply)
{
    if (const Status known = arguments.noMore(); !known)
        return reply(known.error());
    const auto stored = m_services.context().accounts.programSettings();
    if (!stored)
        return reply(stored.error());
    const QString to = ProgramSettings(*stored).text(u"mail.to"_s);
    const Letter letter = trialLetter(speechOf(*stored));
    send({.subject = letter.subject, .text = letter.text, .at = m_services.now()},
         [this, reply, to](const Status &status) {
             if (!status)
                 return reply(status.error());
             told(status);
             reply(QJsonObject{{u"to"_s, to}});
         });
}

void AlertMail::addCommands(CommandRegistry &registry)
{
    registry.addLater(u"mail.password"_s, [this](EngineServices &, Arguments &arguments, const CommandReply &reply) {
        setPassword(arguments, reply);
    });
    registry.addLater(u"mail.check"_s, [this](EngineServices &, Arguments &arguments, const CommandReply &reply) {
        check(arguments, reply);
    });
    registry.addLater(u"mail.test"_s, [this](EngineServices &, Arguments &arguments, const CommandReply &reply) {
        sendTest(arguments, reply);
    });
}

} // namespace evenstock

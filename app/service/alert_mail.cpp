// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/alert_mail.h"

#include "app/service/engine_services.h"
#include "app/settings/program_settings.h"

#include <array>
#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostExamples = 20;
const QString problem = u"mail"_s; // kind and fingerprint

struct KindWords {
    const char *kind;
    const char *one;
    const char *many;
};
constexpr std::array kindWords = {
    KindWords{"oversells", "oversell", "oversells"},
    KindWords{"accounts", "account that stopped working", "accounts that stopped working"},
    KindWords{"events", "event that could not be used", "events that could not be used"},
    KindWords{"conflicts", "new conflict", "new conflicts"}};

// "2 oversells, 1 new conflict", the urgent ones first.
QString countsText(const QMap<QString, std::int64_t> &counts)
{
    QStringList parts;
    for (const KindWords &words : kindWords) {
        const std::int64_t count = counts.value(QLatin1String(words.kind));
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(count).arg(QLatin1String(count == 1 ? words.one : words.many)));
    }
    return parts.join(u", "_s);
}

void addNew(QStringList &list, const QJsonValue &values)
{
    for (const QJsonValue &value : values.toArray()) {
        if (list.size() < mostExamples && !list.contains(value.toString()))
            list.append(value.toString());
    }
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
    , m_alive(std::make_shared<bool>(true))
{
}

AlertMail::~AlertMail() = default;

void AlertMail::add(const QJsonArray &groups)
{
    for (const QJsonValue &group : groups) {
        m_counts[group[u"kind"].toString()] += group[u"count"].toInteger();
        addNew(m_accounts, group[u"accounts"]);
        addNew(m_examples, group[u"examples"]);
    }
    beat();
}

void AlertMail::beat()
{
    const UtcMs now = m_services.now();
    const bool isTooSoon = m_triedAt != 0 && now >= m_triedAt && now - m_triedAt < everyMs;
    if (!m_counts.isEmpty() && !m_isSending && !isTooSoon)
        sendWaiting();
}

void AlertMail::close()
{
    m_threads.close();
}

Mail AlertMail::waitingMail() const
{
    const QString counts = countsText(m_counts);
    QStringList lines{u"In your shop there is something new to look at: %1."_s.arg(counts), QString()};
    if (!m_accounts.isEmpty())
        lines.append(u"Channels: "_s + m_accounts.join(u", "_s));
    if (!m_examples.isEmpty())
        lines.append(u"Among others: "_s + m_examples.join(u", "_s));
    lines += {QString(), u"Open Evenstock to see what happened and what to do."_s,
              u"Settings, Notifications: what you are told about, and how."_s};
    return {.subject = u"Evenstock: "_s + counts, .text = lines.join(u'\n') + u'\n', .at = m_services.now()};
}

void AlertMail::sendWaiting()
{
    const auto stored = m_services.context().accounts.programSettings();
    if (!stored)
        return;
    if (!ProgramSettings(*stored).flag(u"mail.enabled"_s)) {
        m_counts.clear();
        m_accounts.clear();
        m_examples.clear();
        return;
    }
    m_triedAt = m_services.now();
    m_isSending = true;
    send(waitingMail(), [this, sentCounts = m_counts](const Status &status) {
        m_isSending = false;
        told(status);
        if (!status)
            return;
        for (auto it = sentCounts.begin(); it != sentCounts.end(); ++it) {
            if ((m_counts[it.key()] -= it.value()) <= 0)
                m_counts.remove(it.key());
        }
        m_accounts.clear();
        m_examples.clear();
    });
}

void AlertMail::send(const Mail &mail, Sent sent)
{
    const auto stored = m_services.context().accounts.programSettings();
    if (!stored)
        return sent(stored.error());
    const MailServer server = mailServerOf(ProgramSettings(*stored));
    if (const Status checked = checkMailServer(server); !checked || server.user.isEmpty())
        return checked ? hand(server, mail, sent) : sent(checked);
    m_services.credentials.load(mailOwner, {.required = {mailPassword}}, Attention::Background, &m_services.answers,
                                [this, alive = std::weak_ptr(m_alive), server, mail,
                                 sent = std::move(sent)](const SecretResult<LoadedCredentials> &loaded) {
                                    if (!alive.lock())
                                        return;
                                    if (!loaded)
                                        return sent(loaded.error());
                                    MailServer known = server;
                                    known.password = loaded->secrets.value(mailPassword);
                                    hand(std::move(known), mail, sent);
                                });
}

void AlertMail::hand(MailServer server, const Mail &mail, const Sent &sent)
{
    const auto outcome = std::make_shared<Status>();
    const std::uint64_t started =
        m_threads.start(u"mail"_s, [later = m_services.later, alive = std::weak_ptr(m_alive),
                                    server = std::move(server), mail, sent, outcome](const std::stop_token &stop) {
            *outcome = sendMail(server, mail, stop);
            if (stop.stop_requested())
                return; // nobody waits any more
            later([alive, sent, outcome] {
                if (alive.lock())
                    sent(*outcome);
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

void AlertMail::sendTest(Arguments &arguments, const CommandReply &reply)
{
    if (const Status known = arguments.noMore(); !known)
        return reply(known.error());
    const auto stored = m_services.context().accounts.programSettings();
    if (!stored)
        return reply(stored.error());
    const QString to = ProgramSettings(*stored).text(u"mail.to"_s);
    send({.subject = u"Evenstock: test mail"_s,
          .text = u"This is the test mail you asked for. Alerts of your shop will come like this.\n"_s,
          .at = m_services.now()},
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
    registry.addLater(u"mail.test"_s, [this](EngineServices &, Arguments &arguments, const CommandReply &reply) {
        sendTest(arguments, reply);
    });
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/account_session.h"

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

QUrl baseUrl(const AccountBriefing &briefing)
{
    QString text = briefing.account.url;
    if (text.isEmpty())
        text = briefing.info.urls.value(briefing.settings.value(briefing.info.urlSetting), briefing.info.defaultUrl);
    while (text.endsWith(u'/'))
        text.chop(1);
    return QUrl(text);
}

} // namespace

AccountBriefings::AccountBriefings(EngineContext &engine, Credentials &credentials,
                                   std::vector<std::shared_ptr<const Connector>> connectors, DeskOf desks)
    : m_engine(engine)
    , m_credentials(credentials)
    , m_connectors(std::move(connectors))
    , m_desks(std::move(desks))
{
}

std::shared_ptr<const Connector> AccountBriefings::connector(const QString &marketplace) const
{
    for (const auto &connector : m_connectors) {
        if (connector->info().id == marketplace)
            return connector;
    }
    return {};
}

Result<AccountBriefing> AccountBriefings::gather(AccountId id)
{
    TRY_ASSIGN(const auto account, m_engine.accounts.find(id));
    if (!account)
        return makeError(ErrorCode::NotFound, u"the account is gone"_s);
    AccountBriefing briefing{.account = *account, .connector = connector(account->marketplace)};
    if (!briefing.connector)
        return makeError(ErrorCode::NotFound,
                         u"this Evenstock does not know the marketplace %1"_s.arg(account->marketplace), account->name);
    briefing.info = briefing.connector->info();
    if (briefing.info.capabilities.usesBrowser && m_desks)
        briefing.browser = m_desks(id);
    TRY_ASSIGN(briefing.settings, m_engine.accounts.settings(id));
    return briefing;
}

void AccountBriefings::brief(AccountId account, Attention attention, Briefed done)
{
    auto briefing = gather(account);
    if (!briefing)
        return done(briefing.error());
    const QString uuid = briefing->account.uuid;
    const CredentialNames names = credentialNames(briefing->info);
    m_credentials.load(uuid, names, attention, &m_answers,
                       [briefing = *std::move(briefing),
                        done = std::move(done)](const SecretResult<LoadedCredentials> &loaded) mutable {
                           if (!loaded)
                               return done(loaded.error());
                           briefing.secrets = loaded->secrets;
                           done(std::move(briefing));
                       });
}

CredentialNames credentialNames(const ConnectorInfo &info)
{
    CredentialNames names;
    for (const CredentialField &field : info.credentials)
        (field.optional ? names.optional : names.required).append(field.name);
    return names;
}

QJsonObject sessionSettings(const ConnectorInfo &info, const QMap<QString, QString> &stored,
                            const QJsonObject &remembered)
{
    QJsonObject settings = remembered;
    for (const SettingField &field : info.settings) {
        if (!field.defaultValue.isEmpty() && !settings.contains(field.name))
            settings.insert(field.name, field.defaultValue);
    }
    for (auto it = stored.begin(); it != stored.end(); ++it)
        settings.insert(it.key(), it.value());
    return settings;
}

Result<std::unique_ptr<AccountSession>> AccountSession::open(const AccountBriefing &briefing, const HttpFactory &http,
                                                             const Clock &clock, std::stop_token stop)
{
    TRY_ASSIGN(auto client, http({.id = briefing.account.id,
                                  .uuid = briefing.account.uuid,
                                  .url = baseUrl(briefing),
                                  .info = briefing.info,
                                  .settings = briefing.settings,
                                  .secrets = briefing.secrets,
                                  .circuit = briefing.account.circuit,
                                  .run = briefing.run,
                                  .isByHand = briefing.isByHand}));
    return std::unique_ptr<AccountSession>(new AccountSession(briefing, std::move(client), clock, std::move(stop)));
}

AccountSession::AccountSession(const AccountBriefing &briefing, std::unique_ptr<HttpClient> http, const Clock &clock,
                               std::stop_token stop)
    : m_http(std::move(http))
    , m_session{.http = *m_http,
                .clock = clock,
                .stop = std::move(stop),
                .baseUrl = baseUrl(briefing),
                .secrets = briefing.secrets,
                .settings = sessionSettings(briefing.info, briefing.settings, briefing.account.remembered),
                .browser = briefing.browser.get()}
{
}

} // namespace evenstock

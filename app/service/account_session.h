// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/credentials.h"
#include "app/service/engine_options.h"
#include "app/sync/engine_context.h"
#include "connectors/api/browser_desk.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace evenstock {

// What an account's thread needs to speak for it. A value, gathered on the engine thread.
struct AccountBriefing {
    AccountRow account = {};
    std::shared_ptr<const Connector> connector = {};
    ConnectorInfo info = {};
    std::shared_ptr<BrowserDesk> browser = {}; // where the marketplace is reached through one
    QMap<QString, QString> settings = {};      // as stored
    QMap<QString, QString> secrets = {};
    RunId run = {};        // for which it was gathered; none: outside of a run
    bool isByHand = false; // the owner waits for it
};

// Finds connectors and gathers briefings. Engine thread.
class AccountBriefings
{
public:
    using Briefed = std::function<void(Result<AccountBriefing>)>;

    using DeskOf = std::function<std::shared_ptr<BrowserDesk>(AccountId)>;

    // `desks`: for connectors that use a browser; may be empty.
    AccountBriefings(EngineContext &engine, Credentials &credentials,
                     std::vector<std::shared_ptr<const Connector>> connectors, DeskOf desks = {});

    std::shared_ptr<const Connector> connector(const QString &marketplace) const;
    // The answer comes later on the engine thread. NotFound: no such account, or no connector for it. Unauthorized:
    // a secret is missing.
    void brief(AccountId account, Attention attention, Briefed done);

private:
    Result<AccountBriefing> gather(AccountId account);

    EngineContext &m_engine;
    Credentials &m_credentials;
    QObject m_answers; // for what comes back from the secret store
    std::vector<std::shared_ptr<const Connector>> m_connectors;
    DeskOf m_desks;
};

// A connector's session with the client below it. Made, used and destroyed on the account's thread.
class AccountSession
{
public:
    static Result<std::unique_ptr<AccountSession>> open(const AccountBriefing &briefing, const HttpFactory &http,
                                                        const Clock &clock, std::stop_token stop);
    Session &session() { return m_session; }

private:
    AccountSession(const AccountBriefing &briefing, std::unique_ptr<HttpClient> http, const Clock &clock,
                   std::stop_token stop);

    std::unique_ptr<HttpClient> m_http;
    Session m_session;
};

// The secrets to load or remove for an account of this marketplace.
CredentialNames credentialNames(const ConnectorInfo &info);

// The settings a connector sees: its own defaults, what is stored, and what the last Identity remembered.
QJsonObject sessionSettings(const ConnectorInfo &info, const QMap<QString, QString> &stored,
                            const QJsonObject &remembered);

} // namespace evenstock

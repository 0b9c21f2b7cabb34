// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_services.h"
#include "app/webhooks/receiver_directory.h"

#include <functional>
#include <memory>

namespace evenstock {

// Keeps what the receiver decides by up to date: accounts, their settings and secrets, the token of the local
// interface. Engine thread.
class DirectoryKeeper
{
public:
    // The services outlive it. `published` is called after each new directory.
    DirectoryKeeper(EngineServices &services, std::shared_ptr<DirectoryBoard> board, std::function<void()> published);
    ~DirectoryKeeper();

    void refresh();                         // something may have changed
    void useToken() { m_usesToken = true; } // the local listener is open: its token is needed, and made if need be
    void setPublicHosts(const QStringList &hosts); // of the tunnel
    void beat();                                   // again where a secret could not be read

    static constexpr UtcMs againAfterMs = 30'000;
    static constexpr UtcMs previousSecretForMs = 24 * 60 * 60'000LL; // what was signed with it has come by then

private:
    struct Gathering;
    void showSettings(ReceiverDirectory directory);
    void next(const std::shared_ptr<Gathering> &gathering);
    void nextBrowser(const std::shared_ptr<Gathering> &gathering);
    void finish(const std::shared_ptr<Gathering> &gathering);
    QList<QByteArray> secretsOf(const HookAccount &account, const LoadedCredentials &loaded);
    void forgetReplaced(const HookAccount &account, const LoadedCredentials &loaded, const QString &stillNeeded);
    Result<HookAccount> accountFrom(const AccountRow &row);

    EngineServices &m_services;
    std::shared_ptr<DirectoryBoard> m_board;
    std::function<void()> m_published;
    QStringList m_publicHosts;
    bool m_usesToken = false;
    bool m_isGathering = false;
    bool m_again = false;
    bool m_lacks = false;
    UtcMs m_gatheredAt = 0;
    UtcMs m_nextEndAt = 0; // of a secret that was replaced; 0: none is waiting for its end
    std::shared_ptr<bool> m_alive;
};

} // namespace evenstock

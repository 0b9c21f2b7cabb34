// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mail/mail_server.h"
#include "app/service/command_registry.h"
#include "app/service/worker_threads.h"

#include <QJsonArray>

#include <functional>
#include <memory>

namespace evenstock {

struct EngineServices;
class ProgramSettings;

inline constexpr QLatin1StringView mailOwner{"alert-mail"}; // of the password in the secret store
inline constexpr QLatin1StringView mailPassword{"password"};

// Alerts by e-mail, through the owner's own server: at most one mail every ten minutes, in which all of them come. One
// that cannot be sent is in the error list and tried again with the next. Engine thread.
class AlertMail
{
public:
    explicit AlertMail(EngineServices &services);
    ~AlertMail();

    void add(const QJsonArray &groups); // as topic "alert" of EngineClient
    void beat();
    void addCommands(CommandRegistry &registry);
    void close();

    static constexpr UtcMs everyMs = 10 * 60'000;

private:
    using Sent = std::function<void(const Status &)>;
    void send(const Mail &mail, Sent sent);
    void hand(MailServer server, const Mail &mail, const Sent &sent);
    void sendWaiting();
    void told(const Status &status);
    Mail waitingMail() const;
    void setPassword(Arguments &arguments, const CommandReply &reply);
    void sendTest(Arguments &arguments, const CommandReply &reply);

    EngineServices &m_services;
    WorkerThreads m_threads;
    QMap<QString, std::int64_t> m_counts; // what waits, by kind
    QStringList m_accounts;
    QStringList m_examples;
    UtcMs m_triedAt = 0;
    bool m_isSending = false;
    std::shared_ptr<bool> m_alive;
};

// The server that the settings mail.* describe, without its password. Pure.
MailServer mailServerOf(const ProgramSettings &settings);

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mail/mail_server.h"
#include "app/service/command_registry.h"
#include "app/service/worker_threads.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace evenstock {

struct EngineServices;
class ProgramSettings;

inline constexpr QLatin1StringView mailOwner{"alert-mail"}; // of the password in the secret store
inline constexpr QLatin1StringView mailPassword{"password"};

// Alerts by e-mail, through the owner's own server: at most one mail every ten minutes, in which all of them come. One
// that cannot be sent is in the error list and tried again with the next. Until when everything was mailed is in the
// store, so that what an ended program did not send comes with the next start. They are in the language of the
// settings, whichever program sends them. Engine thread.
class AlertMail
{
public:
    explicit AlertMail(EngineServices &services);
    ~AlertMail();

    void look() { m_isDue = true; } // something may have come up
    void beat();
    void addCommands(CommandRegistry &registry);
    void close(); // gives a mail that is on its way a moment to arrive

    static constexpr UtcMs everyMs = 10 * 60'000;
    static constexpr std::chrono::milliseconds patienceAtEnd{3'000};

private:
    using Sent = std::function<void(const Status &)>;
    using Handed = std::shared_ptr<std::optional<Status>>; // to be looked at once the threads are idle
    void send(const Mail &mail, Sent sent, const Handed &handed = std::make_shared<std::optional<Status>>());
    void hand(MailServer server, const Mail &mail, const Sent &sent, const Handed &handed);
    Status sendWaiting();
    void told(const Status &status);
    Status mailed(const std::optional<UtcMs> &until);
    void check(Arguments &arguments, const CommandReply &reply);
    void setPassword(Arguments &arguments, const CommandReply &reply);
    void sendTest(Arguments &arguments, const CommandReply &reply);

    EngineServices &m_services;
    WorkerThreads m_threads;
    UtcMs m_triedAt = 0;
    bool m_isDue = true;      // also for what came up before the last end
    UtcMs m_sendingUntil = 0; // what the mail on its way tells of; 0: none is
    Handed m_handed;
    UtcMs m_offUntil = 0; // mails were not wanted: what came up before is none of theirs
    std::shared_ptr<bool> m_alive;
};

// The server that the settings mail.* describe, without its password. Pure.
MailServer mailServerOf(const ProgramSettings &settings);

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/bridge_desk.h"

#include <QHash>
#include <QMap>

namespace evenstock {

// Lets browsers in and out. A code is eight characters, lives two minutes, works once, and ends after five wrong tries
// of anybody's. Where the window asked for it ("confirm"), the browser that comes with it waits until its owner has
// looked at it and agreed; on the command line asking for a code is the consent. Codes are never stored. Engine thread.
//   bridge.pair.begin   {account?, confirm?}   -> {code, expires_at}
//   bridge.pair.waiting {}                     -> {requests:[{request, code, account, name, version, origin, until}]}
//   bridge.pair.confirm {request}              -> {browser}     bridge.pair.refuse {request}
// A request that comes or goes is told as "data" of the kind "pairing".
class PairingDesk
{
public:
    explicit PairingDesk(BridgeDesk &desk)
        : m_desk(desk)
    {
    }
    void addCommands(CommandRegistry &registry);
    void beat();  // requests that nobody answered in time are refused
    void close(); // and all of them

    static constexpr UtcMs codeMs = 120'000;
    static constexpr UtcMs requestMs = 100'000; // less than what the receiver waits for the engine
    static constexpr int mostTries = 5;

private:
    struct Code {
        AccountId account = {};
        UtcMs until = 0;
        int tries = 0;
        bool isConfirmed = true; // by the one who asked for it
    };
    struct Request {
        std::int64_t number = 0;
        QString code = {};
        BrowserRow browser = {};
        UtcMs until = 0;
        CommandReply reply = {};
    };
    Result<QJsonObject> begin(Arguments &arguments);
    void pair(Arguments &arguments, const CommandReply &reply);
    struct Redeemed {
        QString code = {};
        BrowserRow browser = {};
        bool isConfirmed = true;
    };
    Result<Redeemed> redeem(Arguments &arguments);
    void letIn(const BrowserRow &row, const CommandReply &reply) const;
    Result<QJsonObject> waiting(Arguments &arguments) const;
    Result<Request> answered(Arguments &arguments); // taken out of those that wait
    void confirm(Arguments &arguments, const CommandReply &reply);
    Result<QJsonObject> refuse(Arguments &arguments);
    void tell() const;
    Result<QJsonObject> list(Arguments &arguments) const;
    void revoke(Arguments &arguments, const CommandReply &reply);
    void forgetOld();

    BridgeDesk &m_desk;
    QHash<QString, Code> m_codes;
    QList<Request> m_requests;
    std::int64_t m_lastRequest = 0;
};

} // namespace evenstock

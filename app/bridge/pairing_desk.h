// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/bridge_desk.h"

#include <QHash>
#include <QMap>

namespace evenstock {

// Lets browsers in and out. A code is eight characters, lives two minutes, works once, and ends after five wrong tries
// of anybody's; asking for one is the owner's consent. Codes are never stored. Engine thread.
class PairingDesk
{
public:
    explicit PairingDesk(BridgeDesk &desk)
        : m_desk(desk)
    {
    }
    void addCommands(CommandRegistry &registry);

    static constexpr UtcMs codeMs = 120'000;
    static constexpr int mostTries = 5;

private:
    struct Code {
        AccountId account = {};
        UtcMs until = 0;
        int tries = 0;
    };
    Result<QJsonObject> begin(Arguments &arguments);
    void pair(Arguments &arguments, const CommandReply &reply);
    Result<BrowserRow> redeem(Arguments &arguments);
    Result<QJsonObject> list(Arguments &arguments) const;
    void revoke(Arguments &arguments, const CommandReply &reply);
    void forgetOld();

    BridgeDesk &m_desk;
    QHash<QString, Code> m_codes;
};

} // namespace evenstock

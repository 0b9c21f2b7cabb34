// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/exchange.h"
#include "app/webhooks/inbox_writer.h"
#include "app/webhooks/receiver_directory.h"

#include <chrono>

namespace evenstock {

// Takes in what hook routes have looked at: decides between inbox, quarantine and refusal, and answers once that is
// durable (sync.md section 5). Receiver thread.
class HookDesk
{
public:
    // Both outlive the desk.
    HookDesk(const DirectoryBoard &board, InboxWriter &inbox);

    std::shared_ptr<const ReceiverDirectory> directory() const { return m_board.current(); }

    // How the answer to an accepted event looks.
    struct Thanks {
        int status = 200;
        QJsonObject body = {{QStringLiteral("success"), true}};
    };
    // Proved to come from the account's marketplace.
    void accept(const ExchangePtr &exchange, const HookAccount &account, EventRow event, const Thanks &thanks);
    // Not proved: quarantine and 401, or the inbox where the owner chose so; 503 where nothing can be proved now.
    void doubt(const ExchangePtr &exchange, const HookAccount &account, EventRow event, const Thanks &thanks);

    // A row with what every event has.
    static EventRow eventOf(const ExchangePtr &exchange, const HookAccount &account, const QString &route,
                            const QList<QByteArray> &headers);

    // Forgeries may fill the quarantine, but not keep the disk busy.
    static constexpr int mostQuarantinedASecond = 20;

private:
    void store(const ExchangePtr &exchange, EventRow event, const Answer &answer);
    bool mayQuarantine();

    const DirectoryBoard &m_board;
    InboxWriter &m_inbox;
    std::chrono::steady_clock::time_point m_secondBegan{};
    int m_quarantinedThisSecond = 0;
};

} // namespace evenstock

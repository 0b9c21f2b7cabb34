// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <deque>
#include <optional>

namespace evenstock::sandbox {

class FaultMenu;

struct WebhookEvent {
    QUrl url = {};
    QByteArray body = {};
    QByteArray signatureHeader = {}; // its name
    QByteArray signature = {};
    QString label = {}; // "order.create 7714093": for the log and for the route of faults
    UtcMs at = 0;
};

// Posts the events of all simulated marketplaces one after the other, so that their order is that of their making
// unless a fault changes it. An event is sent once, whatever the answer: no marketplace documents a retry. One thread.
class WebhookSender : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostWaiting = 10'000;
    static constexpr int mostLogged = 2'000;
    static constexpr int timeoutMs = 10'000;

    explicit WebhookSender(FaultMenu &faults, QObject *parent = nullptr);
    void send(const WebhookEvent &event);
    void clear();
    QJsonArray json() const; // what became of each event: {event, at, outcome}

Q_SIGNALS:
    void idle(); // nothing waits any more

private:
    void queue(const WebhookEvent &event);
    void post();
    void note(const WebhookEvent &event, const QString &outcome);

    FaultMenu &m_faults;
    QNetworkAccessManager m_network;
    std::deque<WebhookEvent> m_waiting;
    std::optional<WebhookEvent> m_heldBack; // goes after the next one
    QJsonArray m_log;
    bool m_isPosting = false;
    int m_generation = 0; // answers to events of before a clear() are not noted
};

} // namespace evenstock::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/fault_menu.h"
#include "app/sandbox/http_front.h"
#include "app/sandbox/marketplace.h"
#include "app/sandbox/options.h"
#include "app/sandbox/request_log.h"
#include "app/sandbox/shop_clock.h"
#include "app/sandbox/webhook_sender.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace evenstock::sandbox {

// The whole sample shop behind one port of the loopback address: simulated marketplaces by the prefix of the path, the
// faults that stand between them and their clients, and the control API. One thread with an event loop.
class SandboxServer : public QObject
{
    Q_OBJECT

public:
    explicit SandboxServer(const Options &options, QObject *parent = nullptr);
    ~SandboxServer() override;

    Status listen();
    // {"marketplaces":[{"marketplace","name","url","secrets","settings"}],"sites":[{"marketplace","host","port","spki"}],
    // "control","control_token"}; settings only where an account needs some. A site is for a browser that is told to
    // look for its host at that port of this computer; "spki" is the base64 of the SHA-256 of its key.
    QJsonObject announcement() const;

    const Options &options() const { return m_options; }
    ShopClock &clock() { return m_clock; }
    FaultMenu &faults() { return m_faults; }
    const RequestLog &log() const { return m_log; }
    const QByteArray &controlToken() const { return m_controlToken; }
    const std::vector<std::unique_ptr<Marketplace>> &marketplaces() const { return m_marketplaces; }

    void live(); // everything due by the clock, in the order of its times
    void reset();
    std::unique_ptr<BodySource> state() const;

private:
    // A marketplace request under way.
    struct Exchange {
        HttpRequest request;
        Marketplace *marketplace;
        QString route; // "METHOD /path" below the prefix, for the fault menu
        qint64 number;
        int generation; // of the shop it was sent to
    };

    void build();
    static HttpRequest placed(HttpRequest request);
    void serve(const HttpRequest &asked, const SendAnswer &send);
    void serveMarketplace(const Exchange &exchange, const SendAnswer &send);
    std::optional<std::pair<HttpAnswer, Manner>> refusedByFault(const Exchange &exchange);
    void execute(const Exchange &exchange, const SendAnswer &send);
    Manner spoil(const Exchange &exchange, HttpAnswer &answer);
    Marketplace *marketplaceFor(const QString &path) const;

    Options m_options;
    ShopClock m_clock;
    FaultMenu m_faults;
    WebhookSender m_webhooks;
    RequestLog m_log;
    HttpFront m_front;
    HttpFront m_site; // of marketplaces for browsers, over TLS
    QString m_siteKey;
    QTimer m_heartbeat; // lets a running shop live while nobody asks
    QByteArray m_controlToken;
    std::vector<std::unique_ptr<Marketplace>> m_marketplaces;
    int m_generation = 0;
};

} // namespace evenstock::sandbox

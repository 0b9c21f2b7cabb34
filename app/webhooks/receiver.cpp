// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/receiver.h"

#include "app/webhooks/cardtrader_routes.h"
#include "app/webhooks/emag_routes.h"
#include "app/webhooks/hook_routes.h"
#include "app/webhooks/http_listener.h"
#include "app/webhooks/plugin_routes.h"
#include "app/webhooks/product_routes.h"
#include "app/webhooks/program_routes.h"
#include "app/webhooks/vinted_routes.h"

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hookBodyBytes = 256LL * 1024;
constexpr qsizetype localBodyBytes = 1024LL * 1024;

} // namespace

// Everything on the receiver's thread.
struct Receiver::Works {
    explicit Works(Surroundings with);
    ~Works();

    Result<QString> open(Door door, const ListenAddress &address, const std::optional<QSslConfiguration> &tls);
    HttpListener::Options optionsOf(Door door, const ListenAddress &address);
    std::unique_ptr<HttpListener> &listenerOf(Door door) { return door == Door::Hooks ? hooks : local; }
    void answered(Door door, const IncomingRequest &request, int status, Exchange::Steady::duration took);
    QString publicUrl() const;
    void tell();

    Surroundings surroundings;
    mutable std::mutex mutex;
    View view;         // under mutex
    InboxWriter inbox; // after what it reports to: its end commits what waits and tells of it
    HookDesk hookDesk;
    EngineCalls engine;
    ShopReader reader;
    ProgramDesk program;
    LocalDesk desk;
    PluginDesk plugin;
    RouteTable routes;
    std::unique_ptr<HttpListener> hooks;
    std::unique_ptr<HttpListener> local;
    Tunnel tunnel;
    SelfTest selfTest;
    QString ownPublicUrl;
    QString hooksUrl;
    QString localUrl;
};

Receiver::Works::Works(Surroundings with)
    : surroundings(std::move(with))
    , inbox(surroundings.data.inboxFile())
    , hookDesk(*surroundings.board, inbox)
    , engine(surroundings.send)
    , reader(surroundings.data)
    , program{.reader = reader,
              .metrics = *surroundings.metrics,
              .clock = *surroundings.clock,
              .connections =
                  [this](Door door) {
                      const auto &listener = listenerOf(door);
                      return listener ? listener->guard().connections() : 0;
                  }}
    , desk{.engine = engine,
           .board = *surroundings.board,
           .reader = reader,
           .clock = *surroundings.clock,
           .publicUrl = [this] { return publicUrl(); }}
    , plugin{.engine = engine,
             .board = *surroundings.board,
             .reader = reader,
             .imageFolder = surroundings.data.imageFolder()}
{
    inbox.committed = [this] {
        {
            const std::lock_guard lock(mutex);
            view.lastEventAt = surroundings.clock->now();
        }
        surroundings.committed();
    };
    tunnel.changed = [this] {
        selfTest.watch(tunnel.view().url.isEmpty() ? ownPublicUrl : tunnel.view().url);
        tell();
    };
    selfTest.changed = [this] { tell(); };
    addHookRoutes(routes, hookDesk);
    addProgramRoutes(routes, program);
    addCardTraderRoutes(routes, desk);
    addEmagRoutes(routes, desk);
    addPluginRoutes(routes, plugin);
    addProductRoutes(routes, desk);
    addVintedRoutes(routes, desk);
    addDescriptionRoutes(routes);
}

Receiver::Works::~Works()
{
    tunnel.changed = {};
    selfTest.changed = {};
}

QString Receiver::Works::publicUrl() const
{
    if (!tunnel.view().url.isEmpty())
        return tunnel.view().url;
    return ownPublicUrl.isEmpty() ? hooksUrl : ownPublicUrl;
}

void Receiver::Works::answered(Door door, const IncomingRequest &request, int status, Exchange::Steady::duration took)
{
    surroundings.metrics->answered(door == Door::Hooks ? "hooks" : "local", status, took);
    if (door == Door::Hooks && request.path == "/healthz"_L1)
        selfTest.arrived(request.query.queryItemValue(u"nonce"_s));
}

HttpListener::Options Receiver::Works::optionsOf(Door door, const ListenAddress &address)
{
    HttpListener::Options options{.door = door};
    options.limits.framing.bodyBytes = door == Door::Hooks ? hookBodyBytes : localBodyBytes;
    const QString own = address.address.isLoopback() ? QString() : address.address.toString();
    options.access = [this, door, own] {
        AccessRules rules;
        if (!own.isEmpty())
            rules.hosts.append(own);
        if (door == Door::Hooks)
            rules.hosts.append(surroundings.board->current()->publicHosts);
        return rules;
    };
    options.knowsToken = [board = surroundings.board](const QByteArray &token) {
        const QByteArray known = board->current()->localToken;
        return !known.isEmpty() && isSameSecret(known, token);
    };
    options.browserOf = [board = surroundings.board](const QByteArray &token, const QByteArray &origin) {
        return board->current()->browserWith(token, origin);
    };
    options.observer = [this, door](const IncomingRequest &request, int status, Exchange::Steady::duration took) {
        answered(door, request, status, took);
    };
    return options;
}

Result<QString> Receiver::Works::open(Door door, const ListenAddress &address,
                                      const std::optional<QSslConfiguration> &tls)
{
    auto &listener = listenerOf(door);
    QString &url = door == Door::Hooks ? hooksUrl : localUrl;
    auto options = optionsOf(door, address);
    options.tls = tls;
    auto before = std::exchange(listener, nullptr); // its port may be the one that is asked for again
    const bool isSamePlace = before && (address.port == 0 || before->port() == address.port);
    if (isSamePlace)
        before.reset();
    auto next = std::make_unique<HttpListener>(routes, *surroundings.clock, std::move(options));
    if (const Status listening = next->listen(address.address, address.port); !listening) {
        listener = std::move(before);
        if (!listener)
            url.clear();
        tell();
        return listening.error();
    }
    listener = std::move(next);
    url = address.url(listener->port(), tls.has_value());
    tell();
    return url;
}

void Receiver::Works::tell()
{
    {
        const std::lock_guard lock(mutex);
        view = {.hooksUrl = hooksUrl,
                .localUrl = localUrl,
                .publicUrl = publicUrl(),
                .tunnel = tunnel.view(),
                .selfTest = selfTest.view(),
                .lastEventAt = view.lastEventAt};
    }
    surroundings.changed();
}

Receiver::Receiver(Surroundings surroundings)
    : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"receiver"_s);
    m_context->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_context.get(), [this, &surroundings] { m_works = std::make_unique<Works>(std::move(surroundings)); },
        Qt::BlockingQueuedConnection);
}

Receiver::~Receiver()
{
    QMetaObject::invokeMethod(
        m_context.get(), [this] { m_works.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Receiver::onThread(const std::function<void(Works &)> &task)
{
    QMetaObject::invokeMethod(
        m_context.get(), [this, &task] { task(*m_works); }, Qt::BlockingQueuedConnection);
}

Result<QString> Receiver::open(Door door, const ListenAddress &address, const std::optional<QSslConfiguration> &tls)
{
    Result<QString> opened = QString();
    onThread([&](Works &works) { opened = works.open(door, address, tls); });
    return opened;
}

void Receiver::close(Door door)
{
    onThread([&](Works &works) {
        works.listenerOf(door).reset();
        (door == Door::Hooks ? works.hooksUrl : works.localUrl).clear();
        if (door == Door::Hooks)
            works.tunnel.stop();
        works.tell();
    });
}

Status Receiver::startTunnel(const TunnelSpec &spec)
{
    Status started;
    onThread([&](Works &works) {
        if (works.hooks)
            started = works.tunnel.start(spec, works.hooks->port());
        else
            started = makeError(ErrorCode::InvalidRequest, u"a tunnel needs the hooks to be on"_s, u"tunnel"_s);
    });
    return started;
}

void Receiver::stopTunnel()
{
    onThread([](Works &works) { works.tunnel.stop(); });
}

void Receiver::testPublicUrl()
{
    onThread([](Works &works) { works.selfTest.run(); });
}

void Receiver::setPublicUrl(const QString &url)
{
    onThread([&](Works &works) {
        works.ownPublicUrl = url;
        while (works.ownPublicUrl.endsWith(u'/'))
            works.ownPublicUrl.chop(1);
        if (works.tunnel.view().url.isEmpty())
            works.selfTest.watch(works.ownPublicUrl);
        works.tell();
    });
}

Receiver::View Receiver::view() const
{
    const std::lock_guard lock(m_works->mutex);
    return m_works->view;
}

} // namespace evenstock

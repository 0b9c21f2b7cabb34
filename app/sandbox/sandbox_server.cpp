// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox_server.h"

#include "app/sandbox/body_sources.h"
#include "app/sandbox/bolibana/boli_bana.h"
#include "app/sandbox/cardtrader/card_trader.h"
#include "app/sandbox/control_api.h"
#include "app/sandbox/emag/emag_market.h"
#include "app/sandbox/prestashop/presta_shops.h"
#include "app/sandbox/self_signed.h"
#include "app/sandbox/vinted/vinted_site.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace evenstock::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int heartbeatMs = 50;

// The control API moves stock and orders, so its token is not derived from the seed that anybody can guess.
QByteArray randomToken()
{
    QByteArray bytes(24, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray dateText(UtcMs at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

HttpAnswer webPage(int status, const QByteArray &title, const QByteArray &words)
{
    return {.status = status,
            .contentType = "text/html; charset=UTF-8",
            .body = "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head>\n<body><h1>" + title +
                    "</h1><p>" + words + "</p></body></html>\n"};
}

} // namespace

SandboxServer::SandboxServer(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(options.pace, options.start)
    , m_faults(options.seed)
    , m_webhooks(m_faults)
    , m_front([this](const HttpRequest &request, const SendAnswer &send) { serve(request, send); },
              [this] { return dateText(m_clock.now()); })
    , m_site(
          [this](HttpRequest request, const SendAnswer &send) {
              request.path.prepend(u"/vinted"_s); // the whole port is one site's
              serve(request, send);
          },
          [this] { return dateText(m_clock.now()); })
    , m_controlToken(randomToken())
{
    build();
    connect(&m_heartbeat, &QTimer::timeout, this, &SandboxServer::live);
    if (options.pace == ShopClock::Pace::Running)
        m_heartbeat.start(heartbeatMs);
}

SandboxServer::~SandboxServer() = default;

void SandboxServer::build()
{
    m_marketplaces.clear();
    m_marketplaces.push_back(cardtrader::makeCardTrader(m_options, m_clock.now(), m_faults, m_webhooks));
    m_marketplaces.push_back(emag::makeEmag(m_options, m_clock.now(), m_faults));
    m_marketplaces.push_back(bolibana::makeBoliBana(m_options, m_clock.now(), m_faults));
    m_marketplaces.push_back(prestashop::makePrestaShops(m_options, m_clock.now(), m_faults, m_webhooks));
    m_marketplaces.push_back(vinted::makeVinted(m_options));
}

void SandboxServer::reset()
{
    ++m_generation;
    m_clock.restart();
    m_faults.restart();
    m_webhooks.clear();
    m_log.clear();
    build();
}

Status SandboxServer::listen()
{
    TRY(m_faults.add(m_options.faults));
    if (!m_front.open(m_options.port))
        return makeError(ErrorCode::Offline,
                         u"Port %1 cannot be used: %2"_s.arg(m_options.port).arg(m_front.errorString()));
    TRY_ASSIGN(const SelfSigned own, makeSelfSigned(vinted::hostName));
    m_site.encrypt(own.tls);
    m_siteKey = own.keyHash;
    if (!m_site.open(0))
        return makeError(ErrorCode::Offline, u"No port for the site is free: %1"_s.arg(m_site.errorString()));
    return {};
}

QJsonObject SandboxServer::announcement() const
{
    const QString host = u"http://127.0.0.1:%1"_s.arg(m_front.serverPort());
    QJsonArray marketplaces;
    for (const auto &marketplace : m_marketplaces) {
        for (const AnnouncedAccount &account : marketplace->accounts()) {
            QJsonObject row{{u"marketplace"_s, marketplace->id()},
                            {u"name"_s, account.name},
                            {u"url"_s, QString(host + marketplace->prefix() + account.path)},
                            {u"secrets"_s, account.secrets}};
            if (!account.settings.isEmpty())
                row.insert(u"settings"_s, account.settings);
            marketplaces.append(row);
        }
    }
    const QJsonObject site{{u"marketplace"_s, u"vinted"_s},
                           {u"host"_s, QLatin1String(vinted::hostName)},
                           {u"port"_s, m_site.serverPort()},
                           {u"spki"_s, m_siteKey}};
    return {{u"marketplaces"_s, marketplaces},
            {u"sites"_s, QJsonArray{site}},
            {u"control"_s, QString(host + "/control"_L1)},
            {u"control_token"_s, QString::fromLatin1(m_controlToken)}};
}

Marketplace *SandboxServer::marketplaceFor(const QString &path) const
{
    const auto found = std::find_if(m_marketplaces.begin(), m_marketplaces.end(), [&path](const auto &marketplace) {
        return path.startsWith(marketplace->prefix() + u'/');
    });
    return found == m_marketplaces.end() ? nullptr : found->get();
}

void SandboxServer::live()
{
    const UtcMs now = m_clock.now();
    while (true) {
        const auto next =
            std::min_element(m_marketplaces.begin(), m_marketplaces.end(),
                             [](const auto &a, const auto &b) { return a->nextEventAt() < b->nextEventAt(); });
        if (next == m_marketplaces.end() || (*next)->nextEventAt() > now)
            return;
        (*next)->live((*next)->nextEventAt());
    }
}

// eMAG has one route beside all others, where another marketplace of this server lives.
HttpRequest SandboxServer::placed(HttpRequest request)
{
    static const QString beside = u"/api/v1/commission/"_s;
    if (request.path.startsWith(beside))
        request.path = u"/api-3/commission/"_s + request.path.sliced(beside.size());
    return request;
}

void SandboxServer::serve(const HttpRequest &asked, const SendAnswer &send)
{
    const HttpRequest request = placed(asked);
    if (request.path == "/control"_L1 || request.path.startsWith("/control/"_L1)) {
        live();
        return send(ControlApi(*this, m_log, m_webhooks).handle(request), {});
    }
    Marketplace *marketplace = marketplaceFor(request.path);
    if (marketplace == nullptr)
        return send({.status = 404, .contentType = "text/plain", .body = "Nothing is here.\n"}, {});
    m_clock.advance(std::chrono::milliseconds(m_options.stepMs));
    live();
    const qint64 number = m_log.note(request, m_clock.now(), marketplace->accountOf(request));
    const QString route =
        QString::fromLatin1(request.method) + u' ' + request.path.sliced(marketplace->prefix().size());
    serveMarketplace({request, marketplace, route, number, m_generation}, send);
}

void SandboxServer::serveMarketplace(const Exchange &exchange, const SendAnswer &send)
{
    if (auto refused = refusedByFault(exchange)) {
        m_log.settle(exchange.number, refused->second.cutAfterBytes == 0 ? 0 : refused->first.status,
                     m_faults.takeStruck());
        return send(std::move(refused->first), refused->second);
    }
    if (const auto late = m_faults.draw(FaultKind::Late, exchange.route)) {
        QTimer::singleShot(late->ms, this, [this, exchange, send] {
            if (exchange.generation == m_generation) {
                live();
                execute(exchange, send);
            }
        });
        return;
    }
    execute(exchange, send);
}

std::optional<std::pair<HttpAnswer, Manner>> SandboxServer::refusedByFault(const Exchange &exchange)
{
    const auto strikes = [&](FaultKind kind) { return m_faults.draw(kind, exchange.route); };
    const auto answered = [](HttpAnswer answer) { return std::pair(std::move(answer), Manner()); };
    if (strikes(FaultKind::Cut))
        return std::pair(HttpAnswer(), Manner{.cutAfterBytes = 0});
    if (const auto fault = strikes(FaultKind::TooManyRequests))
        return answered(exchange.marketplace->tooManyRequests(fault->retryAfterS));
    if (strikes(FaultKind::Unauthorized))
        return answered(exchange.marketplace->unauthorized());
    if (const auto fault = strikes(FaultKind::ServerError))
        return answered(
            webPage(fault->status, "Something went wrong", "We are looking into it. Please try again later."));
    if (strikes(FaultKind::CdnPage))
        return answered(webPage(403, "Access denied", "You have been blocked. Reference 8c1f-0b27."));
    if (strikes(FaultKind::HtmlPage))
        return answered(webPage(200, "Maintenance", "We will be back in a few minutes."));
    if (const auto fault = strikes(FaultKind::Flood))
        return answered({.stream = floodSource(fault->megabytes)});
    return {};
}

void SandboxServer::execute(const Exchange &exchange, const SendAnswer &send)
{
    HttpAnswer answer = exchange.marketplace->handle(exchange.request, m_clock.now());
    const int status = answer.status;
    const Manner manner = spoil(exchange, answer);
    m_log.settle(exchange.number, status, m_faults.takeStruck());
    send(std::move(answer), manner);
}

// What happens to an answer after the request was carried out.
Manner SandboxServer::spoil(const Exchange &exchange, HttpAnswer &answer)
{
    Manner manner;
    const auto strikes = [&](FaultKind kind) { return m_faults.draw(kind, exchange.route); };
    if (strikes(FaultKind::Silent))
        manner.silent = true;
    if (strikes(FaultKind::Lost))
        manner.cutAfterBytes = 0;
    if (const auto fault = strikes(FaultKind::ErrorAfter))
        answer = webPage(fault->status, "Something went wrong", "Please try again later.");
    if (const auto fault = strikes(FaultKind::Truncated))
        manner.cutAfterBytes = answer.stream ? fault->bytes : std::max<qint64>(1, answer.body.size() / 2);
    if (strikes(FaultKind::Malformed)) {
        answer.stream.reset();
        answer.body = R"({"result":"ok","resource":{"id":)";
    }
    if (const auto fault = strikes(FaultKind::Latency))
        manner.delayMs = fault->ms;
    if (const auto fault = strikes(FaultKind::Drip)) {
        manner.dripBytes = fault->bytes;
        manner.dripMs = fault->ms;
    }
    return manner;
}

std::unique_ptr<BodySource> SandboxServer::state() const
{
    const QJsonObject own{{u"now"_s, isoUtc(m_clock.now())},
                          {u"seed"_s, static_cast<qint64>(m_options.seed)},
                          {u"requests"_s, m_log.count()},
                          {u"faults"_s, QJsonArray::fromStringList(m_faults.spec())},
                          {u"events"_s, m_webhooks.json()}};
    QByteArray head = QJsonDocument(own).toJson(QJsonDocument::Compact);
    head.chop(1);
    std::vector<std::unique_ptr<BodySource>> parts;
    parts.push_back(textSource(head + ",\"marketplaces\":["));
    for (std::size_t i = 0; i < m_marketplaces.size(); ++i) {
        if (i > 0)
            parts.push_back(textSource(","));
        parts.push_back(m_marketplaces[i]->state(m_clock.now()));
    }
    parts.push_back(textSource("]}"));
    return joined(std::move(parts));
}

} // namespace evenstock::sandbox

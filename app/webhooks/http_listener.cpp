// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/http_listener.h"

#include <QHttpServerRequest>
#include <QLoggingCategory>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcReceiver, "evenstock.receiver", QtInfoMsg)

bool isJson(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

IncomingRequest incoming(const RequestHead &head, const QHttpServerRequest &wire, UtcMs now)
{
    IncomingRequest request{.head = head, .body = wire.body(), .receivedAt = now};
    const qsizetype question = head.target.indexOf('?');
    request.path = QString::fromLatin1(question < 0 ? head.target : head.target.first(question));
    if (question >= 0)
        request.query = QUrlQuery(QString::fromLatin1(head.target.sliced(question + 1)));
    return request;
}

Answer wrongMethod(const QStringList &allowed)
{
    Answer answer = errorAnswer(405, u"this address answers to "_s + allowed.join(u", "_s));
    answer.add("Allow", allowed.join(u", "_s).toLatin1());
    return answer;
}

} // namespace

HttpListener::HttpListener(const RouteTable &routes, const Clock &clock, Options options, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_routes(routes)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_guard(new ConnectionGuard(m_options.limits, m_options.tls, this)) // bind() takes it, where it comes that far
{
    m_guard->serve(this);
}

Status HttpListener::listen(const QHostAddress &address, quint16 port)
{
    if (!m_guard->listen(address, port)) {
        return makeError(
            ErrorCode::Storage,
            u"cannot listen on %1 port %2: %3"_s.arg(address.toString()).arg(port).arg(m_guard->errorString()));
    }
    bind(m_guard);
    return {};
}

quint16 HttpListener::port() const
{
    return m_guard->serverPort();
}

bool HttpListener::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    GuardedConnection *connection = m_guard->connectionOf(socket);
    if (!connection || !connection->awaitsAnswer()) {
        socket->abort();
        return true;
    }
    const auto exchange = std::make_shared<Exchange>(incoming(connection->request().head(), request, m_clock.now()),
                                                     &request, socket, connection, m_options.observer);
    if (exchange->request().body.size() != connection->request().bodyBytes()) {
        exchange->answer(errorAnswer(400, u"the length of the body is not clear"_s));
        return true;
    }
    try { // what a library throws ends this request, not the program
        serve(exchange);
    } catch (const std::exception &exception) {
        qCWarning(lcReceiver, "a handler threw: %s", exception.what());
        exchange->answer(errorAnswer(500, u"this request was not handled"_s));
    } catch (...) {
        qCWarning(lcReceiver, "a handler threw");
        exchange->answer(errorAnswer(500, u"this request was not handled"_s));
    }
    return true;
}

void HttpListener::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    socket->abort(); // handleRequest() takes everything
}

void HttpListener::serve(const ExchangePtr &exchange)
{
    const IncomingRequest &request = exchange->request();
    const RouteTable::Match match = m_routes.match(m_options.door, request.head.method, request.path);
    AccessRules rules = m_options.access ? m_options.access() : AccessRules();
    rules.letsExtensionsIn =
        match.route && (match.route->entry == Entry::Knock || match.route->entry == Entry::Browser);
    if (const auto refused = checkAccess(request.head, rules))
        return exchange->answer(errorAnswer(refused->status, QString::fromLatin1(refused->detail)));
    if (!match.route) {
        return exchange->answer(match.allowed.isEmpty() ? errorAnswer(404, u"there is nothing at this address"_s)
                                                        : wrongMethod(match.allowed));
    }
    if (const auto refused = refusal(*match.route, request))
        return exchange->answer(*refused);
    if (match.route->entry == Entry::Browser) {
        const QByteArray token = bearerToken(request.head);
        if (!token.isEmpty() && m_options.browserOf)
            exchange->m_request.browser = m_options.browserOf(token, request.head.header("origin"));
        if (exchange->m_request.browser == 0) {
            Answer answer = errorAnswer(401, u"this browser is not paired: pair it again"_s);
            answer.add("WWW-Authenticate", "Bearer");
            return exchange->answer(answer);
        }
    }
    exchange->m_request.arguments = match.arguments;
    match.route->handler(exchange);
}

std::optional<Answer> HttpListener::refusal(const Route &route, const IncomingRequest &request) const
{
    if (m_options.door == Door::Local && route.entry == Entry::Token) {
        const QByteArray token = bearerToken(request.head);
        if (token.isEmpty() || !m_options.knowsToken || !m_options.knowsToken(token)) {
            Answer answer = errorAnswer(401, u"this needs the token: evenstock-cli token show"_s);
            answer.add("WWW-Authenticate", "Bearer");
            return answer;
        }
    }
    const bool saysNothing = !request.head.has("content-type");
    if (!request.body.isEmpty() && !route.body.isEmpty() && !isJson(request.head.header("content-type")) &&
        !(saysNothing && m_options.door == Door::Hooks)) // a signature says more than a type
        return errorAnswer(415, u"the body must be application/json"_s);
    return std::nullopt;
}

} // namespace evenstock

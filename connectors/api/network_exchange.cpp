// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/network_exchange.h"

#include "connectors/api/http_errors.h"
#include "connectors/api/tls_words.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qint64 chunkBytes = 64LL * 1024;
constexpr qint64 readAheadBytes = 4 * chunkBytes; // of the packed body; what a slow sink leaves with the network
constexpr qsizetype maxHeaderCount = 200;
constexpr qsizetype maxHeaderBytes = 64LL * 1024;

// A proxy asks for its login with a 407, after which Qt would repeat the request; a body that can be read only once
// needs it at once. Https goes through a tunnel, which Qt opens and logs in to by itself.
void addProxyLogin(QNetworkRequest &wire, const QNetworkProxy &proxy)
{
    if (wire.url().scheme() != u"http"_s || proxy.type() != QNetworkProxy::HttpProxy || proxy.user().isEmpty())
        return;
    const QByteArray login = (proxy.user() + u':' + proxy.password()).toUtf8().toBase64();
    wire.setRawHeader("Proxy-Authorization", "Basic " + login);
}

QNetworkRequest wireRequest(const HttpRequest &request)
{
    QNetworkRequest wire(request.url);
    wire.setRawHeader("User-Agent", "Evenstock/" EVENSTOCK_VERSION);
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // A request that starts while an h2 connection goes down is never sent (seen in 6.4.2), and requests of an account
    // follow each other anyway.
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setDecompressedSafetyCheckThreshold(-1); // maxBytes bounds it; Qt's own guess refuses repetitive exports
    return wire;
}

bool isErrorStatus(int status)
{
    return status >= 300;
}

QString seconds(std::int64_t ms)
{
    return u"%1 s"_s.arg(static_cast<double>(ms) / 1000);
}

} // namespace

NetworkExchange::NetworkExchange(QNetworkAccessManager &network, const HttpRequest &request,
                                 RateLimiter::Permit &permit, ExchangeTimes times,
                                 const QList<QSslCertificate> &extraAuthorities)
    : m_request(request)
    , m_permit(permit)
    , m_times(times)
    , m_upload(request.body)
{
    m_silence.setSingleShot(true);
    m_whole.setSingleShot(true);
    send(network, extraAuthorities);
    listen();
}

void NetworkExchange::send(QNetworkAccessManager &network, const QList<QSslCertificate> &extraAuthorities)
{
    QNetworkRequest wire = wireRequest(m_request);
    addProxyLogin(wire, network.proxy());
    m_hasProxy = network.proxy().type() != QNetworkProxy::DefaultProxy;
    if (!extraAuthorities.isEmpty()) {
        QSslConfiguration tls = wire.sslConfiguration();
        tls.addCaCertificates(extraAuthorities);
        wire.setSslConfiguration(tls);
    }
    wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    wire.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    m_reply.reset(network.sendCustomRequest(wire, m_request.method, &m_upload));
    // Qt starts a request with a body from the event loop and forgets what was set before (seen in 6.4.2).
    QMetaObject::invokeMethod(
        &m_context, [this] { m_reply->setReadBufferSize(readAheadBytes); }, Qt::QueuedConnection);
}

void NetworkExchange::listen()
{
    const QNetworkReply *reply = m_reply.get();
    QObject::connect(reply, &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
    QObject::connect(reply, &QNetworkReply::metaDataChanged, &m_context, [this] { readHeader(); });
    QObject::connect(reply, &QNetworkReply::readyRead, &m_context, [this] { readBody(); });
    QObject::connect(reply, &QNetworkReply::uploadProgress, &m_context, [this] { progressed(); });
    QObject::connect(reply, &QNetworkReply::encrypted, &m_context, [this] { progressed(); });
    QObject::connect(reply, &QNetworkReply::sslErrors, &m_context,
                     [this](const QList<QSslError> &errors) { m_tlsErrors = errors; }); // kept, never ignored
    QObject::connect(&m_silence, &QTimer::timeout, &m_context, [this] {
        end(AttemptEnd::NoAnswer, u"%1 was silent for %2"_s.arg(host(), seconds(m_times.silenceMs)));
    });
    QObject::connect(&m_whole, &QTimer::timeout, &m_context, [this] {
        end(AttemptEnd::NoAnswer,
            u"the answer of %1 was not at its end after %2"_s.arg(host(), seconds(m_times.wholeMs)));
    });
}

Attempt NetworkExchange::run(const std::stop_token &stop)
{
    m_stop = stop;
    m_silence.start(m_times.silenceMs);
    m_whole.start(std::chrono::milliseconds(m_times.wholeMs));
    {
        const std::stop_callback stopped(stop, [this] {
            QMetaObject::invokeMethod(
                &m_context, [this] { end(AttemptEnd::Stopped, u"stopped"_s); }, Qt::QueuedConnection);
        });
        if (!m_reply->isFinished())
            m_loop.exec();
    }
    if (!m_end)
        readBody(); // what came with the end
    QObject::disconnect(m_reply.get(), nullptr, &m_context, nullptr);
    judge();
    m_reply->abort(); // nothing where it has ended by itself
    return std::move(m_attempt);
}

void NetworkExchange::progressed()
{
    m_silence.start(m_times.silenceMs);
}

void NetworkExchange::end(AttemptEnd end, const QString &detail)
{
    if (m_end)
        return;
    m_end = end;
    m_attempt.detail = detail;
    m_loop.quit();
}

void NetworkExchange::readHeader()
{
    progressed();
    const auto headers = m_reply->rawHeaderPairs();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || m_attempt.answer.status != 0)
        return;
    m_permit.settle();
    qsizetype bytes = 0;
    for (const auto &[name, value] : headers)
        bytes += name.size() + value.size();
    m_attempt.answer.status = status;
    const bool mayBeBare = status == 204 || status == 304;
    if (headers.isEmpty() && !mayBeBare) // what Qt makes of a header beyond its own limits
        return end(AttemptEnd::TooLarge, u"the header of the answer is too large or damaged"_s);
    if (headers.size() > maxHeaderCount || bytes > maxHeaderBytes)
        return end(AttemptEnd::TooLarge, u"the header of the answer is too large (%1 bytes)"_s.arg(bytes));
    m_attempt.answer.headers = headers;
    m_attempt.answer.serverDate = parseHttpDate(m_attempt.answer.header("Date"));
    const bool hasLength = !m_attempt.answer.header("Content-Length").isEmpty();
    m_endsWithConnection = !hasLength && m_attempt.answer.header("Transfer-Encoding").isEmpty();
    const bool isPacked = !m_attempt.answer.header("Content-Encoding").isEmpty();
    if ((!hasLength || isPacked) && m_attempt.answer.header("Content-Type").toLower().contains("json"))
        m_json.emplace();
}

void NetworkExchange::readBody()
{
    if (m_attempt.answer.status == 0)
        readHeader();
    while (!m_end) {
        if (m_stop.stop_requested() && (m_request.sink || !m_reply->isFinished()))
            return end(AttemptEnd::Stopped, u"stopped"_s); // an answer that is whole is worth having
        const QByteArray chunk = m_reply->read(chunkBytes);
        if (chunk.isEmpty())
            return;
        takeChunk(chunk);
        progressed();
    }
}

void NetworkExchange::takeChunk(const QByteArray &chunk)
{
    m_attempt.bodyBytes += chunk.size();
    if (m_attempt.bodyBytes > m_request.maxBytes)
        return end(AttemptEnd::TooLarge, u"the answer is larger than %1 bytes"_s.arg(m_request.maxBytes));
    if (m_json)
        m_json->feed(chunk);
    if (!m_request.sink || isErrorStatus(m_attempt.answer.status)) {
        m_attempt.answer.body += chunk;
        return;
    }
    m_attempt.sinkGotData = true;
    const auto left = m_whole.remainingTimeAsDuration(); // the time of the sink is not the network's
    Status status = m_request.sink(chunk);
    m_whole.start(std::max(left, std::chrono::milliseconds(0)));
    if (!status) {
        m_attempt.sinkError = std::move(status).error();
        end(AttemptEnd::SinkRefused, u"the rest of the answer was not wanted"_s);
    }
}

void NetworkExchange::judge()
{
    m_attempt.end = m_end.value_or(endOf(m_reply->error()));
    if (m_attempt.end == AttemptEnd::Answered && m_json && !m_json->isClosed())
        m_attempt.end = AttemptEnd::Broken;
    if (m_attempt.detail.isEmpty() && m_attempt.end != AttemptEnd::Answered)
        m_attempt.detail = wordsFor(m_attempt.end);
    if (m_attempt.end == AttemptEnd::NotConnected || m_attempt.end == AttemptEnd::NotTrusted)
        m_permit.settle(); // it will never arrive
    // A status that is an error says enough, whatever became of its body.
    if (isErrorStatus(m_attempt.answer.status) && m_attempt.end != AttemptEnd::Stopped &&
        m_attempt.end != AttemptEnd::NotTrusted)
        m_attempt.end = AttemptEnd::Answered;
    m_attempt.mayHaveArrived = mayHaveArrived();
}

bool NetworkExchange::mayHaveArrived() const
{
    if (m_attempt.end == AttemptEnd::NotConnected || m_attempt.end == AttemptEnd::NotTrusted)
        return false;
    const bool bodyIsMissing = !m_request.body.isEmpty() && !m_upload.wasRead();
    return m_attempt.answer.status != 0 || !bodyIsMissing;
}

AttemptEnd NetworkExchange::endOf(QNetworkReply::NetworkError error) const
{
    const bool isHttpStatus = error >= QNetworkReply::ContentAccessDenied &&
                              error != QNetworkReply::ContentReSendError && error != QNetworkReply::ProtocolFailure;
    switch (error) {
    case QNetworkReply::NoError:
        return m_attempt.answer.status != 0 ? AttemptEnd::Answered : AttemptEnd::Broken;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return AttemptEnd::NotConnected;
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return AttemptEnd::NotTrusted;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return AttemptEnd::NoAnswer;
    default:
        break;
    }
    const bool isClosed = error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::ContentReSendError;
    if (isClosed && m_endsWithConnection)
        return AttemptEnd::Answered; // Qt reports these or NoError, by chance
    if (m_attempt.answer.status == 0)
        return error == QNetworkReply::ProtocolFailure ? AttemptEnd::Broken : AttemptEnd::Lost;
    // On a success Qt names an HTTP status only where it could not unpack the body.
    return isHttpStatus && isErrorStatus(m_attempt.answer.status) ? AttemptEnd::Answered : AttemptEnd::Broken;
}

QString NetworkExchange::wordsFor(AttemptEnd end) const
{
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
        return u"%1 refuses connections on port %2"_s.arg(host()).arg(
            m_request.url.port(m_request.url.scheme() == u"https"_s ? 443 : 80));
    case QNetworkReply::HostNotFoundError:
        return u"the name %1 was not found; is this computer online?"_s.arg(host());
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return u"the account's proxy does not accept its name and password"_s;
    case QNetworkReply::SslHandshakeFailedError:
        return tlsWords(m_tlsErrors, host());
    default:
        break;
    }
    if (end == AttemptEnd::NoAnswer)
        return u"%1 did not answer in time"_s.arg(host());
    if (end == AttemptEnd::Broken)
        return m_attempt.answer.status == 0 ? u"%1 did not answer in HTTP"_s.arg(host())
                                            : u"the answer of %1 is cut short or damaged"_s.arg(host());
    const QString lost = u"the connection to %1 was lost"_s.arg(host());
    return m_hasProxy ? lost + u", or the account's proxy cannot be reached"_s : lost;
}

} // namespace evenstock

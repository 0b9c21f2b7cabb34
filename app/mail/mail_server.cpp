// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mail/mail_server.h"

#include <QDateTime>
#include <QHostAddress>
#include <QLocale>
#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <array>
#include <curl/curl.h>
#include <memory>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array securityNames = {"starttls", "tls", "none"};

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Part = std::unique_ptr<curl_mime, decltype(&curl_mime_free)>;

class Lines
{
public:
    Lines() = default;
    ~Lines() { curl_slist_free_all(m_list); }
    Lines(const Lines &) = delete;
    Lines &operator=(const Lines &) = delete;
    void add(const QString &line) { m_list = curl_slist_append(m_list, line.toUtf8().constData()); }
    curl_slist *list() const { return m_list; }

private:
    curl_slist *m_list = nullptr;
};

QStringList addressesIn(const QString &text)
{
    QStringList addresses;
    for (const QString &one : text.split(u',', Qt::SkipEmptyParts))
        addresses.append(one.trimmed());
    return addresses;
}

// Nothing that could end a line or an address of the protocol.
bool isAddress(const QString &text)
{
    constexpr qsizetype longest = 254; // RFC 5321
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && at < text.size() - 1 && text.size() <= longest &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.unicode() > 0x20 && c.unicode() < 0x7f && !u"<>(),;:\\\"[]"_s.contains(c);
           });
}

bool isHere(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QString dateText(UtcMs at) // RFC 5322
{
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss"_s) +
           u" +0000"_s;
}

// RFC 2047, where it is not plain: encoded words of at most 75 characters, each of whole letters, a line each.
QString encodedSubject(const QString &subject)
{
    const bool isPlain =
        std::all_of(subject.begin(), subject.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
    if (isPlain)
        return subject;
    constexpr qsizetype mostBytes = 45;
    QStringList words;
    QByteArray piece;
    const auto end = [&] { words.append(u"=?UTF-8?B?%1?="_s.arg(QLatin1StringView(piece.toBase64()))); };
    for (const char32_t letter : subject.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&letter, 1).toUtf8();
        if (piece.size() + bytes.size() > mostBytes) {
            end();
            piece.clear();
        }
        piece += bytes;
    }
    end();
    return words.join(u"\r\n "_s);
}

int goOn(void *stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

Error errorOf(CURLcode code, long answer)
{
    const auto error = [](ErrorCode kind, const QString &detail) { return makeError(kind, detail); };
    switch (code) {
    case CURLE_LOGIN_DENIED:
        return error(ErrorCode::Unauthorized, u"the mail server does not accept user name or password"_s);
    case CURLE_OPERATION_TIMEDOUT:
        return error(ErrorCode::Timeout, u"the mail server did not answer in time"_s);
    case CURLE_ABORTED_BY_CALLBACK:
        return error(ErrorCode::Cancelled, u"the mail was not sent: the program ends"_s);
    case CURLE_USE_SSL_FAILED:
        return makeError(ErrorCode::InvalidResponse, u"the mail server offers no encryption, so nothing was sent"_s,
                         u"mail.security"_s);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
        return error(ErrorCode::InvalidResponse, u"the mail server could not prove who it is, so nothing was sent"_s);
    case CURLE_COULDNT_RESOLVE_HOST:
        return error(ErrorCode::Offline, u"the mail server's name is not known"_s);
    case CURLE_COULDNT_CONNECT:
        return error(ErrorCode::Offline, u"the mail server cannot be reached"_s);
    default:
        break;
    }
    if (answer >= 500)
        return error(ErrorCode::Rejected, u"the mail server refused an address or the mail (%1)"_s.arg(answer));
    return error(ErrorCode::Offline,
                 u"the mail was not handed over: %1"_s.arg(QLatin1StringView(curl_easy_strerror(code))));
}

void setMessage(CURL *curl, Lines &head, Part &body, const MailServer &server, const Mail &mail)
{
    head.add(u"Date: "_s + dateText(mail.at));
    head.add(u"From: Evenstock <%1>"_s.arg(server.from));
    head.add(u"To: "_s + addressesIn(server.to).join(u", "_s));
    head.add(u"Subject: "_s + encodedSubject(mail.subject));
    head.add(u"Message-ID: <%1@%2>"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces),
                                          server.from.section(u'@', -1)));
    head.add(u"Auto-Submitted: auto-generated"_s); // RFC 3834: no holiday replies
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, head.list());
    body.reset(curl_mime_init(curl));
    curl_mimepart *part = curl_mime_addpart(body.get());
    const QByteArray text = QString(mail.text).replace(u'\n', u"\r\n"_s).toUtf8();
    curl_mime_data(part, text.constData(), size_t(text.size()));
    curl_mime_type(part, "text/plain; charset=utf-8");
    curl_mime_encoder(part, "quoted-printable");
    curl_easy_setopt(curl, CURLOPT_MIMEPOST, body.get());
}

void setServer(CURL *curl, const MailServer &server)
{
    const bool isTls = server.security == MailSecurity::Tls;
    const QString url = u"%1://%2:%3"_s.arg(isTls ? u"smtps"_s : u"smtp"_s, server.host).arg(server.port);
    curl_easy_setopt(curl, CURLOPT_URL, url.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_USE_SSL, server.security == MailSecurity::None ? CURLUSESSL_NONE : CURLUSESSL_ALL);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
    if (!server.authority.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, server.authority.toLocal8Bit().constData());
    if (!server.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, server.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, server.password.toUtf8().constData());
    }
}

} // namespace

QString mailSecurityName(MailSecurity security)
{
    return QLatin1String(securityNames[static_cast<size_t>(security)]);
}

std::optional<MailSecurity> mailSecurityFromName(const QString &name)
{
    for (size_t i = 0; i < securityNames.size(); ++i) {
        if (name == QLatin1String(securityNames[i]))
            return static_cast<MailSecurity>(i);
    }
    return {};
}

Status checkMailServer(const MailServer &server)
{
    const auto wrong = [](const QString &setting, const QString &why) {
        return makeError(ErrorCode::InvalidRequest, u"%1: %2"_s.arg(setting, why), setting);
    };
    const bool isHost = !server.host.isEmpty() && std::all_of(server.host.begin(), server.host.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-';
    });
    if (!isHost || server.port == 0)
        return wrong(u"mail.server"_s, u"give the name of the mail server and its port, as in smtp.example:587"_s);
    if (server.security == MailSecurity::None && !isHere(server.host))
        return wrong(u"mail.security"_s, u"without encryption only a server on this computer may be used"_s);
    if (!isAddress(server.from))
        return wrong(u"mail.from"_s, u"give one e-mail address"_s);
    const QStringList to = addressesIn(server.to);
    if (to.isEmpty() || !std::all_of(to.begin(), to.end(), isAddress))
        return wrong(u"mail.to"_s, u"give e-mail addresses, separated by commas"_s);
    return {};
}

Status sendMail(const MailServer &server, const Mail &mail, const std::stop_token &stop,
                std::chrono::milliseconds patience)
{
    TRY(checkMailServer(server));
    const Handle curl(curl_easy_init(), &curl_easy_cleanup);
    if (!curl)
        return makeError(ErrorCode::Internal, u"libcurl could not be started"_s);
    Lines head;
    Lines recipients;
    Part body(nullptr, &curl_mime_free);
    setServer(curl.get(), server);
    setMessage(curl.get(), head, body, server, mail);
    for (const QString &one : addressesIn(server.to))
        recipients.add(u'<' + one + u'>');
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, QByteArray('<' + server.from.toLatin1() + '>').constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.list());
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT_MS, long(patience.count()));
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L); // not the only thread
    curl_easy_setopt(curl.get(), CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFOFUNCTION, &goOn);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFODATA, &stop);
    const CURLcode code = curl_easy_perform(curl.get());
    long answer = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &answer);
    if (code != CURLE_OK)
        return errorOf(code, answer);
    return {};
}

} // namespace evenstock

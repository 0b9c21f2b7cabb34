// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/access_rules.h"

#include <QCryptographicHash>
#include <QUrl>

#include <openssl/crypto.h>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

bool isKnownHost(const QString &host, const AccessRules &rules)
{
    return host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "::1"_L1 ||
           rules.hosts.contains(host, Qt::CaseInsensitive);
}

// No page can have such an origin, only what the owner installed.
bool isExtension(const QByteArray &origin)
{
    return origin.startsWith("chrome-extension://") || origin.startsWith("moz-extension://");
}

// A page of our own: the documentation, which tries requests out.
bool isOwnOrigin(const QByteArray &origin, const QByteArray &host)
{
    return origin == "http://" + host || origin == "https://" + host;
}

} // namespace

std::optional<Refusal> checkAccess(const RequestHead &head, const AccessRules &rules)
{
    const QByteArray host = head.header("host");
    if (!isKnownHost(hostName(host), rules))
        return Refusal{403, "this name is not one of this computer: see the address in Evenstock"};
    if (head.has("origin")) {
        const QByteArray origin = head.header("origin");
        if (rules.origins.contains(QString::fromLatin1(origin)))
            return std::nullopt;
        if (!isOwnOrigin(origin, host) && !(rules.letsExtensionsIn && isExtension(origin)))
            return Refusal{403, "web pages of others may not come in here"};
    }
    const QByteArray site = head.header("sec-fetch-site");
    if (!site.isEmpty() && site != "same-origin" && site != "none")
        return Refusal{403, "web pages of others may not come in here"};
    return std::nullopt;
}

QString hostName(const QByteArray &authority)
{
    const QUrl url(u"http://"_s + QString::fromLatin1(authority), QUrl::StrictMode);
    if (!url.isValid() || !url.userInfo().isEmpty() || !url.path().isEmpty() || url.hasQuery() || url.hasFragment())
        return {};
    return url.host().toLower();
}

bool isSameSecret(QByteArrayView one, QByteArrayView other)
{
    const auto digest = [](QByteArrayView text) {
        return QCryptographicHash::hash(text.toByteArray(), QCryptographicHash::Sha256);
    };
    const QByteArray mine = digest(one);
    return CRYPTO_memcmp(mine.constData(), digest(other).constData(), size_t(mine.size())) == 0;
}

QByteArray bearerToken(const RequestHead &head)
{
    const QByteArray value = head.header("authorization");
    if (value.left(7).compare("Bearer ", Qt::CaseInsensitive) != 0)
        return {};
    return value.sliced(7).trimmed();
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/address_rules.h"

#include "connectors/api/redact.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qsizetype shortestSecret = 6; // shorter ones would be found in anything

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https"_s ? 443 : 80);
}

bool isSameHost(const QUrl &a, const QUrl &b)
{
    return a.host().compare(b.host(), Qt::CaseInsensitive) == 0 && portOf(a) == portOf(b);
}

bool carriesSecret(const HttpRequest &request, const QString &secret)
{
    const QByteArray bytes = secret.toUtf8();
    const QByteArray address = request.url.toEncoded();
    return address.contains(bytes) || QByteArray::fromPercentEncoding(address).contains(bytes) ||
           request.body.contains(bytes) ||
           std::any_of(request.headers.begin(), request.headers.end(),
                       [&](const auto &header) { return header.second.contains(bytes); });
}

bool carriesCredentials(const HttpRequest &request, const QStringList &secrets)
{
    return std::any_of(request.headers.begin(), request.headers.end(),
                       [](const auto &header) { return isSensitiveName(QString::fromLatin1(header.first)); }) ||
           std::any_of(secrets.begin(), secrets.end(), [&](const QString &secret) {
               return secret.size() >= shortestSecret && carriesSecret(request, secret);
           });
}

bool hasControls(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

bool mayBePlain(const QString &host, const AddressRules &rules)
{
    const auto isNear = [&](const QString &name) {
        return isLoopbackHost(name) || (rules.lanHttp == LanHttp::Allowed && isLanHost(name));
    };
    return isNear(host) && (rules.proxyHost.isEmpty() || isNear(rules.proxyHost));
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isLanHost(const QString &host)
{
    const QHostAddress address(host);
    if (address.isNull()) {
        static const std::array names = {".local"_L1, ".lan"_L1, ".home.arpa"_L1, ".internal"_L1};
        return !host.isEmpty() && (!host.contains(u'.') || std::any_of(names.begin(), names.end(), [&](auto name) {
            return host.endsWith(name, Qt::CaseInsensitive);
        }));
    }
    static const std::array subnets = {QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
                                       QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
                                       QHostAddress::parseSubnet(u"192.168.0.0/16"_s)};
    return address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast() ||
           std::any_of(subnets.begin(), subnets.end(), [&](const auto &net) { return address.isInSubnet(net); });
}

Status checkRequest(const HttpRequest &request, const AddressRules &rules)
{
    const QUrl &url = request.url;
    const auto refuse = [](const QString &why) { return makeError(ErrorCode::InvalidRequest, why); };
    const bool isPlain = url.scheme() == u"http"_s;
    if (!url.isValid() || url.host().isEmpty() || (!isPlain && url.scheme() != u"https"_s))
        return refuse(u"this is no web address"_s);
    if (!url.userInfo().isEmpty())
        return refuse(u"the address holds a name or a password"_s);
    if (isPlain && !mayBePlain(url.host(), rules))
        return refuse(
            u"plain http to %1 would show the credentials to everybody on the way; use https"_s.arg(url.host()));
    if (!isSameHost(url, rules.account) && carriesCredentials(request, rules.secrets))
        return refuse(u"credentials of %1 are not sent to %2"_s.arg(rules.account.host(), url.host()));
    for (const auto &[name, value] : request.headers) {
        if (name.isEmpty() || hasControls(name) || hasControls(value))
            return refuse(u"the header %1 holds a line break or another control character"_s.arg(
                QString::fromLatin1(name).simplified()));
    }
    return {};
}

} // namespace evenstock

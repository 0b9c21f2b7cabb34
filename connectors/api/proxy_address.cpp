// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/proxy_address.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace evenstock {

Result<ProxyAddress> parseProxy(const QString &text)
{
    const QString plain = text.trimmed();
    const QUrl url(plain.contains("://"_L1) ? plain : u"http://"_s + plain, QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"http"_s;
    if (!url.isValid() || (!isHttp && url.scheme() != u"socks5"_s))
        return makeError(ErrorCode::InvalidRequest, u"a proxy is host:port, http://host:port or socks5://host:port"_s);
    if (!url.userInfo().isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"the proxy's name and password belong to the secrets"_s);
    const bool hasMore = (!url.path().isEmpty() && url.path() != u"/"_s) || url.hasQuery() || url.hasFragment();
    if (url.host().isEmpty() || url.port() <= 0 || hasMore)
        return makeError(ErrorCode::InvalidRequest, u"a proxy needs a host and a port, and nothing else"_s);
    return ProxyAddress{.kind = isHttp ? ProxyKind::Http : ProxyKind::Socks5, .host = url.host(), .port = url.port()};
}

} // namespace evenstock

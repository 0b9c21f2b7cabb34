// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/listen_address.h"

namespace evenstock {

using namespace Qt::StringLiterals;

QString ListenAddress::url(quint16 actualPort, bool isTls) const
{
    const bool isSix = address.protocol() == QAbstractSocket::IPv6Protocol;
    return u"%1://%2:%3"_s
        .arg(isTls ? u"https"_s : u"http"_s, isSix ? u'[' + address.toString() + u']' : address.toString())
        .arg(actualPort);
}

Result<ListenAddress> parseListenAddress(const QString &text, Reach reach)
{
    const auto bad = [&text](const QString &why) {
        return makeError(ErrorCode::InvalidRequest, u"\"%1\" %2"_s.arg(text.left(100), why), text.left(100));
    };
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = text.mid(colon + 1).toUInt(&isNumber);
    QString host = text.left(std::max<qsizetype>(colon, 0));
    if (colon <= 0 || !isNumber || port > 65535)
        return bad(u"is no address and port like 127.0.0.1:8787"_s);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1).chopped(1);
    else if (host.contains(u':'))
        return bad(u"is no address and port like [::1]:8787"_s);
    ListenAddress listen{.port = quint16(port)};
    if (host != "localhost"_L1 && !listen.address.setAddress(host))
        return bad(u"must name this computer by its address, like 127.0.0.1:8787"_s);
    if (!listen.address.isLoopback() && reach == Reach::Loopback)
        return bad(u"could be reached by others than this computer: that needs to be allowed first"_s);
    return listen;
}

} // namespace evenstock

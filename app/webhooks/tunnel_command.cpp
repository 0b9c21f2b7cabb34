// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/tunnel_command.h"

#include <QProcess>
#include <QRegularExpression>
#include <QUrl>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

const QString portMark = u"{port}"_s;

Error missing(const QString &what)
{
    return makeError(ErrorCode::InvalidRequest, what, u"tunnel"_s);
}

QString firstMatch(const QRegularExpression &pattern, const QString &line)
{
    const auto match = pattern.match(line);
    return match.hasMatch() ? match.captured(match.lastCapturedIndex()) : QString();
}

} // namespace

QStringList tunnelKinds()
{
    return {u"cloudflared"_s, u"ngrok"_s, u"ssh"_s, u"command"_s};
}

Result<TunnelCommand> tunnelCommand(const TunnelSpec &spec, quint16 hooksPort)
{
    const QString port = QString::number(hooksPort);
    if (spec.kind == "cloudflared"_L1) {
        QStringList arguments{u"tunnel"_s, u"--no-autoupdate"_s, u"--url"_s,
                              (spec.isTls ? u"https"_s : u"http"_s) + u"://127.0.0.1:"_s + port};
        if (spec.isTls)
            arguments.append(u"--no-tls-verify"_s);
        return TunnelCommand{u"cloudflared"_s, arguments};
    }
    if (spec.kind == "ngrok"_L1) {
        return TunnelCommand{u"ngrok"_s,
                             {u"http"_s, spec.isTls ? u"https://127.0.0.1:"_s + port : port, u"--log"_s, u"stdout"_s,
                              u"--log-format"_s, u"logfmt"_s}};
    }
    QStringList words = QProcess::splitCommand(spec.command);
    for (QString &word : words)
        word.replace(portMark, port);
    if (spec.kind == "ssh"_L1) {
        if (words.isEmpty())
            return missing(u"ssh needs to know where to: user@host"_s);
        // Asks nothing and ends when the way is broken, so that it is begun again.
        QStringList arguments = {u"-N"_s, u"-T"_s,
                                 u"-o"_s, u"BatchMode=yes"_s,
                                 u"-o"_s, u"ExitOnForwardFailure=yes"_s,
                                 u"-o"_s, u"ServerAliveInterval=15"_s,
                                 u"-o"_s, u"ServerAliveCountMax=3"_s};
        if (!words.contains(u"-R"_s))
            arguments << u"-R"_s << u"0:127.0.0.1:"_s + port;
        return TunnelCommand{u"ssh"_s, arguments + words};
    }
    if (spec.kind != "command"_L1)
        return missing(u"there is no tunnel \"%1\": choose %2"_s.arg(spec.kind.left(100), tunnelKinds().join(u", "_s)));
    if (words.isEmpty())
        return missing(u"the command of the tunnel is missing"_s);
    const QString program = words.takeFirst();
    return TunnelCommand{program, words};
}

QString howToGet(const QString &program)
{
    if (program == "cloudflared"_L1)
        return u"cloudflared is not installed: see "
               u"https://developers.cloudflare.com/cloudflare-one/networks/connectors/"
               "cloudflare-tunnel/downloads/"_s;
    if (program == "ngrok"_L1)
        return u"ngrok is not installed: see https://ngrok.com/download"_s;
    if (program == "ssh"_L1)
        return u"ssh is not installed: on Debian, \"apt install openssh-client\""_s;
    return u"%1 is not installed, or not where programs are looked for"_s.arg(program);
}

QString publicUrlIn(const QString &line, const TunnelSpec &spec)
{
    static const QRegularExpression quickTunnel(u"(https://[a-z0-9-]+\\.trycloudflare\\.com)(?![a-z0-9.-])"_s);
    static const QRegularExpression ngrok(u"\\burl=(https://[^\\s\"]+)"_s);
    static const QRegularExpression allocated(u"^Allocated port ([0-9]{1,5}) for remote forward"_s);
    static const QRegularExpression anyAddress(u"(https://[a-z0-9.-]+\\.[a-z]{2,}(:[0-9]{1,5})?)"_s);
    if (!spec.publicUrl.isEmpty()) {
        if (!spec.publicUrl.contains(portMark))
            return spec.publicUrl;
        const QString port = firstMatch(allocated, line);
        return port.isEmpty() ? QString() : QString(spec.publicUrl).replace(portMark, port);
    }
    if (spec.kind == "cloudflared"_L1)
        return firstMatch(quickTunnel, line);
    if (spec.kind == "ngrok"_L1)
        return firstMatch(ngrok, line);
    const auto found = anyAddress.match(line);
    return found.hasMatch() ? found.captured(1) : QString();
}

Status checkPublicUrl(const QString &url)
{
    const QUrl parsed(QString(url).replace(portMark, u"1"_s), QUrl::StrictMode);
    const bool isWeb = parsed.scheme() == "https"_L1 || parsed.scheme() == "http"_L1;
    if (!parsed.isValid() || !isWeb || parsed.host().isEmpty() || !parsed.userInfo().isEmpty() || parsed.hasQuery() ||
        parsed.hasFragment())
        return makeError(ErrorCode::InvalidRequest, u"the public address must be like https://shop.example"_s,
                         u"public_url"_s);
    return {};
}

} // namespace evenstock

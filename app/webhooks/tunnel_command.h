// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>
#include <QStringList>

namespace evenstock {

// How the owner lets marketplaces reach the hooks of a computer without a public address.
struct TunnelSpec {
    QString kind = {};      // tunnelKinds(); empty: none, or one of the owner's own outside of this program
    QString command = {};   // ssh: destination and options; command: all of it, {port} stands for the hooks' port
    QString publicUrl = {}; // where its program does not print it; {port} stands for the port ssh was given
    bool isTls = false;     // so the hooks speak, with a certificate that need not be for this address

    bool operator==(const TunnelSpec &) const = default;
};
QStringList tunnelKinds(); // cloudflared, ngrok, ssh, command

struct TunnelCommand {
    QString program = {};
    QStringList arguments = {};
};
// InvalidRequest where the specification lacks something. Pure.
Result<TunnelCommand> tunnelCommand(const TunnelSpec &spec, quint16 hooksPort);
// In one sentence, how to get a program that is not installed. Pure.
QString howToGet(const QString &program);
// The public address in one line of its output; empty: none. Pure.
QString publicUrlIn(const QString &line, const TunnelSpec &spec);
// What the owner gives as public address: https or http, no user, no query. Pure.
Status checkPublicUrl(const QString &url);

} // namespace evenstock

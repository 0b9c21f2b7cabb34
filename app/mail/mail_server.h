// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <stop_token>

namespace evenstock {

// StartTls: begins in the clear and goes on encrypted or not at all. Tls: encrypted from the first byte. None: only for
// a server on this computer.
enum class MailSecurity { StartTls, Tls, None };
QString mailSecurityName(MailSecurity security); // as in the setting mail.security
std::optional<MailSecurity> mailSecurityFromName(const QString &name);

// The owner's way to send mail.
struct MailServer {
    QString host = {};
    quint16 port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString user = {}; // empty: it asks for none
    QString password = {};
    QString from = {};
    QString to = {};        // one or more, separated by commas
    QString authority = {}; // PEM file of an authority of the owner's own, beside those of the system
};
// InvalidRequest names the setting that is wrong. Pure.
Status checkMailServer(const MailServer &server);

struct Mail {
    QString subject = {}; // one line
    QString text = {};
    UtcMs at = 0;
};

// Hands the mail over to the server (SMTP by libcurl). Blocks for at most `patience`; any thread but the window's and
// the engine's. Unauthorized: user name or password; Rejected: an address or the mail itself; InvalidResponse: no
// proved encryption (item mail.security: none is offered); Offline, Timeout, Cancelled as everywhere. No detail holds a
// secret or an answer of the server.
Status sendMail(const MailServer &server, const Mail &mail, const std::stop_token &stop = {},
                std::chrono::milliseconds patience = std::chrono::seconds(30));

} // namespace evenstock

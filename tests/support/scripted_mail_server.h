// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scripted_server.h"

#include <QObject>
#include <QStringList>

#include <mutex>

namespace evenstock {

struct ReceivedMail {
    QString from = {};
    QStringList to = {};
    QByteArray user = {}; // that signed in
    QByteArray password = {};
    bool isEncrypted = false;
    QByteArray text = {}; // head and body, as on the wire, without the dots that the protocol adds
};

// A mail server on 127.0.0.1 that takes mail as the test says. Runs on a thread of its own, so that a client may block.
class ScriptedMailServer
{
public:
    struct Options {
        std::optional<TlsIdentity> tls = {}; // offers STARTTLS
        bool isTlsAtOnce = false;
        QByteArray user = {}; // asks for this sign-in
        QByteArray password = {};
        QByteArray refusedRecipient = {}; // 550
        bool isSilent = false;            // takes the connection and says nothing
        bool isSilentAfterMail = false;   // takes the mail and does not say so
    };
    ScriptedMailServer()
        : ScriptedMailServer(Options())
    {
    }
    explicit ScriptedMailServer(Options options);
    ~ScriptedMailServer();
    ScriptedMailServer(const ScriptedMailServer &) = delete;
    ScriptedMailServer &operator=(const ScriptedMailServer &) = delete;

    quint16 port() const { return m_port; }
    QList<ReceivedMail> mails() const;
    QByteArrayList commands() const; // every line a client sent outside of mails

private:
    class Works;
    Options m_options;
    QThread m_thread;
    std::unique_ptr<Works> m_works; // on m_thread
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    QList<ReceivedMail> m_mails;
    QByteArrayList m_commands;
};

} // namespace evenstock

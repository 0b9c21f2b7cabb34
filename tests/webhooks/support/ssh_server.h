// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace evenstock {

// A real OpenSSH server on loopback, for this user and one key made for the test. What must not fail ends the test with
// qFatal.
class SshServer
{
public:
    SshServer();
    ~SshServer();

    // What the owner would write behind "ssh": port, key, and user@host.
    QString destination() const;
    void stop();
    void start(); // again, on the same port

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void makeKey(const QString &name) const;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace evenstock

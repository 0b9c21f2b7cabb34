// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/webhooks/support/ssh_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

QString userName()
{
    const passwd *entry = ::getpwuid(::getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

} // namespace

SshServer::SshServer()
{
    makeKey(u"host"_s);
    makeKey(u"owner"_s);
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        qFatal("no free port");
    m_port = probe.serverPort();
    probe.close();
    if (::getuid() == 0)
        QDir().mkpath(u"/run/sshd"_s); // its privilege separation directory
    QFile config(file(u"config"_s));
    if (!config.open(QIODevice::WriteOnly))
        qFatal("no place for a configuration");
    config.write(u"Port %1\nListenAddress 127.0.0.1\nHostKey %2\nAuthorizedKeysFile %3\nStrictModes no\nUsePAM no\n"
                 "PidFile none\nPasswordAuthentication no\nAllowTcpForwarding yes\nPermitRootLogin yes\n"_s.arg(m_port)
                     .arg(file(u"host"_s), file(u"owner.pub"_s))
                     .toUtf8());
    config.close();
    start();
}

SshServer::~SshServer()
{
    stop();
}

void SshServer::makeKey(const QString &name) const
{
    const int code =
        QProcess::execute(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, file(name)});
    if (code != 0)
        qFatal("ssh-keygen ended with %d", code);
}

void SshServer::start()
{
    const QString program = QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, {u"-D"_s, u"-e"_s, u"-f"_s, file(u"config"_s)});
    QElapsedTimer timer;
    timer.start();
    for (QTcpSocket socket; timer.elapsed() < patienceMs && m_process.state() != QProcess::NotRunning;) {
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (socket.waitForConnected(1'000))
            return;
        m_process.waitForReadyRead(50);
    }
    qFatal("sshd did not start: %s", m_process.readAll().constData());
}

void SshServer::stop()
{
    // Connections have processes of their own, which outlive the one that listens.
    const QString pid = QString::number(m_process.processId());
    QFile children(u"/proc/%1/task/%1/children"_s.arg(pid));
    if (children.open(QIODevice::ReadOnly)) {
        for (const QByteArray &child : children.readAll().split(' ')) {
            if (child.toInt() > 0)
                ::kill(child.toInt(), SIGTERM);
        }
    }
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
}

QString SshServer::destination() const
{
    return u"-p %1 -i %2 -F none -o IdentitiesOnly=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null %3@127.0.0.1"_s
        .arg(m_port)
        .arg(file(u"owner"_s), userName());
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/tunnel.h"

#include <QStandardPaths>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>
#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int endWithinMs = 2'000;
constexpr qsizetype mostPending = 16LL * 1024;
constexpr std::chrono::milliseconds linesTogether{250}; // a program that talks much is not told line by line

} // namespace

QString tunnelStateName(TunnelState state)
{
    switch (state) {
    case TunnelState::Off:
        return u"off"_s;
    case TunnelState::Starting:
        return u"starting"_s;
    case TunnelState::Running:
        return u"running"_s;
    case TunnelState::Waiting:
        return u"waiting"_s;
    case TunnelState::Missing:
        return u"missing"_s;
    }
    return {};
}

Tunnel::Tunnel(QObject *parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_again.setSingleShot(true);
    m_linesCame.setSingleShot(true);
    m_linesCame.setInterval(linesTogether);
    connect(&m_again, &QTimer::timeout, this, &Tunnel::launch);
    connect(&m_linesCame, &QTimer::timeout, this, [this] { tell(m_view.state); });
    connect(&m_process, &QProcess::readyRead, this, &Tunnel::read);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this](int code) {
        read();
        ended(u"its program ended with code %1"_s.arg(code));
    });
}

Tunnel::~Tunnel()
{
    changed = {};
    stop();
}

Status Tunnel::start(const TunnelSpec &spec, quint16 hooksPort)
{
    TRY(tunnelCommand(spec, hooksPort));
    if (!spec.publicUrl.isEmpty())
        TRY(checkPublicUrl(spec.publicUrl));
    stop();
    m_spec = spec;
    m_port = hooksPort;
    m_wanted = true;
    m_wait = firstWait;
    m_view = {};
    launch();
    return {};
}

void Tunnel::stop()
{
    m_wanted = false;
    m_again.stop();
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(endWithinMs)) {
            m_process.kill();
            m_process.waitForFinished(endWithinMs);
        }
    }
    if (m_view.state != TunnelState::Off) {
        m_view.url.clear();
        tell(TunnelState::Off);
    }
}

void Tunnel::launch()
{
    const auto command = tunnelCommand(m_spec, m_port);
    if (!command)
        return;
    m_pending.clear();
    m_view.url.clear();
    if (QStandardPaths::findExecutable(command->program).isEmpty()) {
        m_view.missing = command->program;
        m_view.problem = howToGet(command->program);
        m_again.start(longestWait); // it may be installed meanwhile
        return tell(TunnelState::Missing);
    }
    m_view.missing.clear();
    ++m_view.starts;
    m_launched = std::chrono::steady_clock::now();
    tell(TunnelState::Starting);
    m_process.start(command->program, command->arguments);
    if (!m_spec.publicUrl.isEmpty())
        heard({}); // a fixed address is known without a word
}

void Tunnel::read()
{
    m_pending += m_process.readAll();
    for (qsizetype end = 0; (end = m_pending.indexOf('\n')) >= 0;) {
        const QString line = QString::fromUtf8(m_pending.first(end)).trimmed();
        m_pending.remove(0, end + 1);
        if (!line.isEmpty())
            heard(line);
    }
    if (m_pending.size() > mostPending)
        m_pending.clear();
}

void Tunnel::heard(const QString &line)
{
    if (!line.isEmpty()) {
        m_view.lines.append(line.left(longestLine));
        while (m_view.lines.size() > mostLines)
            m_view.lines.removeFirst();
        if (!m_linesCame.isActive())
            m_linesCame.start();
    }
    QString url = publicUrlIn(line, m_spec);
    while (url.endsWith(u'/'))
        url.chop(1);
    if (url.isEmpty() || url == m_view.url)
        return;
    m_view.url = url;
    m_view.problem.clear();
    tell(TunnelState::Running);
}

void Tunnel::ended(const QString &problem)
{
    if (!m_wanted)
        return;
    if (std::chrono::steady_clock::now() - m_launched >= steadyAfter)
        m_wait = firstWait;
    m_view.url.clear();
    m_view.problem = problem;
    m_again.start(m_wait);
    m_wait = std::min(m_wait * 2, longestWait);
    tell(TunnelState::Waiting);
}

void Tunnel::tell(TunnelState state)
{
    m_view.state = state;
    if (changed)
        changed();
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/browser/firefox.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <unistd.h>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

const QString addOn = u"vinted@evenstock.example"_s;             // as the manifest names it
const QString ownId = u"6f0f3c1a-5b0e-4222-8333-444455556666"_s; // else the browser draws one by lot
constexpr qsizetype longestLength = 9;                           // digits before the colon of a message

QByteArray setting(const QString &name, const QJsonValue &value)
{
    const QByteArray pair = QJsonDocument(QJsonArray{name, value}).toJson(QJsonDocument::Compact);
    return "user_pref(" + pair.mid(1, pair.size() - 2) + ");\n";
}

} // namespace

QString Firefox::program()
{
    return QStandardPaths::findExecutable(u"firefox-esr"_s);
}

Firefox::Firefox(Wish wish)
    : m_wish(std::move(wish))
{
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { read(); });
}

Firefox::~Firefox()
{
    stop();
}

// The site is found on this computer, and everything else at a port where nobody is.
bool Firefox::writeSettings() const
{
    const QString uuids = QString::fromUtf8(QJsonDocument(QJsonObject{{addOn, ownId}}).toJson(QJsonDocument::Compact));
    const QByteArray settings =
        setting(u"marionette.port"_s, 0) + setting(u"extensions.webextensions.uuids"_s, uuids) +
        setting(u"network.dns.localDomains"_s, m_wish.host) + setting(u"network.proxy.type"_s, 1) +
        setting(u"network.proxy.http"_s, u"127.0.0.1"_s) + setting(u"network.proxy.http_port"_s, 9) +
        setting(u"network.proxy.ssl"_s, u"127.0.0.1"_s) + setting(u"network.proxy.ssl_port"_s, 9) +
        setting(u"network.proxy.no_proxies_on"_s, u"127.0.0.1,"_s + m_wish.host) +
        setting(u"datareporting.policy.dataSubmissionEnabled"_s, false);
    QFile file(m_profile.filePath(u"user.js"_s));
    return file.open(QIODevice::WriteOnly) && file.write(settings) == settings.size();
}

bool Firefox::start()
{
    const QString portFile = m_profile.filePath(u"MarionetteActivePort"_s);
    QFile::remove(portFile);
    if (!writeSettings())
        return false;
    // Without access to the system no page of an extension can be opened from outside.
    const QStringList arguments{u"--headless"_s,  u"--marionette"_s, u"--remote-allow-system-access"_s,
                                u"--no-remote"_s, u"--profile"_s,    m_profile.path()};
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); }); // its many processes end together
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(m_profile.filePath(u"stderr"_s));
    m_process.start(program(), arguments);
    if (!m_process.waitForStarted(patienceMs))
        return false;
    int port = 0;
    const bool isOpen = QTest::qWaitFor(
        [&] {
            QFile file(portFile);
            if (file.open(QIODevice::ReadOnly))
                port = file.readAll().trimmed().toInt();
            return port > 0;
        },
        patienceMs);
    if (!isOpen)
        return false;
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(port));
    if (!QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, patienceMs))
        return false;
    return call(u"WebDriver:NewSession"_s, {{u"acceptInsecureCerts"_s, true}}).isObject() &&
           call(u"Addon:Install"_s, {{u"path"_s, m_wish.extension}, {u"temporary"_s, true}}).isObject() &&
           // Host permissions name no ports, so the site may have its own.
           !openTab(u"https://%1:%2/"_s.arg(m_wish.host).arg(m_wish.port)).isEmpty();
}

void Firefox::stop()
{
    m_socket.abort();
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(-static_cast<pid_t>(m_process.processId()), SIGTERM);
    if (!m_process.waitForFinished(10'000)) {
        ::kill(-static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished();
    }
}

QString Firefox::pageOf(const QString &file) const
{
    return u"moz-extension://%1/%2"_s.arg(ownId, file);
}

QString Firefox::openTab(const QString &url)
{
    const QString tab =
        call(u"WebDriver:NewWindow"_s, {{u"type"_s, u"tab"_s}, {u"focus"_s, true}})["handle"_L1].toString();
    call(u"WebDriver:SwitchToWindow"_s, {{u"handle"_s, tab}});
    return call(u"WebDriver:Navigate"_s, {{u"url"_s, url}}).isObject() ? tab : QString();
}

void Firefox::closeTab(const QString &tab)
{
    call(u"WebDriver:SwitchToWindow"_s, {{u"handle"_s, tab}});
    const QJsonArray left = call(u"WebDriver:CloseWindow"_s).toArray();
    call(u"WebDriver:SwitchToWindow"_s, {{u"handle"_s, left.first()}});
}

QJsonValue Firefox::evaluate(const QString &tab, const QString &script)
{
    call(u"WebDriver:SwitchToWindow"_s, {{u"handle"_s, tab}});
    return call(u"WebDriver:ExecuteScript"_s,
                {{u"script"_s, u"return eval(arguments[0])"_s}, {u"args"_s, QJsonArray{script}}})["value"_L1];
}

QJsonValue Firefox::call(const QString &command, const QJsonObject &parameters)
{
    const int number = m_next++;
    const QByteArray message = QJsonDocument(QJsonArray{0, number, command, parameters}).toJson(QJsonDocument::Compact);
    m_socket.write(QByteArray::number(message.size()) + ':' + message);
    QJsonArray found;
    const bool isAnswered = QTest::qWaitFor(
        [&] {
            for (const QJsonArray &answer : std::as_const(m_answers)) {
                if (answer.at(1).toInt() == number)
                    found = answer;
            }
            return !found.isEmpty();
        },
        patienceMs);
    m_answers.clear();
    if (isAnswered && !found.at(2).isNull())
        qWarning("%s: %s", qPrintable(command), qPrintable(found.at(2)["message"_L1].toString()));
    return isAnswered && found.at(2).isNull() ? found.at(3) : QJsonValue();
}

// Each message is its length, a colon and JSON.
void Firefox::read()
{
    m_unread += m_socket.readAll();
    for (;;) {
        const qsizetype colon = m_unread.left(longestLength + 1).indexOf(':');
        const qsizetype length = colon > 0 ? m_unread.left(colon).toLongLong() : 0;
        if (colon <= 0 || m_unread.size() < colon + 1 + length)
            return;
        const QJsonDocument message = QJsonDocument::fromJson(m_unread.mid(colon + 1, length));
        m_unread.remove(0, colon + 1 + length);
        if (message.isArray()) // else its greeting
            m_answers.append(message.array());
    }
}

} // namespace evenstock

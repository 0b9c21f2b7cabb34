// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/browser/chromium.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

#include <csignal>
#include <unistd.h>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// As Chromium names what is loaded from a folder.
QString idOf(const QString &folder)
{
    const QByteArray hex = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    QString id;
    for (const char digit : hex)
        id.append(QChar(u'a' + QByteArray(1, digit).toInt(nullptr, 16)));
    return id;
}

} // namespace

QString Chromium::program()
{
    return QStandardPaths::findExecutable(u"chromium"_s);
}

Chromium::Chromium(Wish wish)
    : m_wish(std::move(wish))
{
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString &text) {
        m_answers.append(QJsonDocument::fromJson(text.toUtf8()).object());
    });
}

Chromium::~Chromium()
{
    stop();
}

bool Chromium::start()
{
    const QString folder = QFileInfo(m_wish.extension).canonicalFilePath();
    const QString portFile = m_profile.filePath(u"DevToolsActivePort"_s);
    QFile::remove(portFile);
    QStringList arguments{
        u"--headless=new"_s,
        u"--no-first-run"_s,
        u"--no-default-browser-check"_s,
        u"--disable-gpu"_s,
        u"--disable-dev-shm-usage"_s,
        u"--disable-background-networking"_s,
        u"--disable-component-update"_s,
        u"--remote-debugging-port=0"_s,
        u"--user-data-dir="_s + m_profile.path(),
        u"--load-extension="_s + folder,
        u"--disable-extensions-except="_s + folder,
        u"--host-resolver-rules=MAP %1 127.0.0.1:%2, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"_s.arg(m_wish.host)
            .arg(m_wish.port),
        u"--ignore-certificate-errors-spki-list="_s + m_wish.key};
    if (::geteuid() == 0)
        arguments.append(u"--no-sandbox"_s);
    arguments.append(u"https://%1/"_s.arg(m_wish.host));
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); }); // its many processes end together
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(m_profile.filePath(u"stderr"_s));
    m_process.start(program(), arguments);
    if (!m_process.waitForStarted(patienceMs))
        return false;
    QByteArray place;
    const bool isOpen = QTest::qWaitFor(
        [&] {
            QFile file(portFile);
            if (file.open(QIODevice::ReadOnly))
                place = file.readAll();
            return place.count('\n') >= 1;
        },
        patienceMs);
    if (!isOpen)
        return false;
    const QList<QByteArray> lines = place.split('\n');
    m_socket.open(
        QUrl(u"ws://127.0.0.1:%1%2"_s.arg(QString::fromLatin1(lines.at(0)), QString::fromLatin1(lines.at(1)))));
    if (!QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, patienceMs))
        return false;
    m_extensionId = idOf(folder);
    return QTest::qWaitFor([this] { return !isAsleep(); }, patienceMs);
}

void Chromium::stop()
{
    m_socket.close();
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(-static_cast<pid_t>(m_process.processId()), SIGTERM);
    if (!m_process.waitForFinished(10'000)) {
        ::kill(-static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished();
    }
}

QJsonObject Chromium::call(const QString &method, const QJsonObject &parameters, const QString &session)
{
    const int number = m_next++;
    QJsonObject message{{u"id"_s, number}, {u"method"_s, method}, {u"params"_s, parameters}};
    if (!session.isEmpty())
        message.insert(u"sessionId"_s, session);
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    QJsonObject found;
    const bool isAnswered = QTest::qWaitFor(
        [&] {
            for (const QJsonObject &answer : std::as_const(m_answers)) {
                if (answer["id"_L1].toInt() == number)
                    found = answer;
            }
            return !found.isEmpty();
        },
        patienceMs);
    m_answers.clear();
    return isAnswered ? found["result"_L1].toObject() : QJsonObject();
}

QJsonArray Chromium::targets()
{
    return call(u"Target.getTargets"_s)["targetInfos"_L1].toArray();
}

bool Chromium::isAsleep()
{
    for (const QJsonValue &target : targets()) {
        if (target["type"_L1].toString() == "service_worker"_L1 && target["url"_L1].toString().contains(m_extensionId))
            return false;
    }
    return true;
}

bool Chromium::stopWorker()
{
    for (const QJsonValue &target : targets()) {
        if (target["type"_L1].toString() == "service_worker"_L1 && target["url"_L1].toString().contains(m_extensionId))
            call(u"Target.closeTarget"_s, {{u"targetId"_s, target["targetId"_L1]}});
    }
    return QTest::qWaitFor([this] { return isAsleep(); }, patienceMs);
}

QString Chromium::attach(const QString &target)
{
    return call(u"Target.attachToTarget"_s, {{u"targetId"_s, target}, {u"flatten"_s, true}})["sessionId"_L1].toString();
}

QString Chromium::tabOfSite()
{
    for (const QJsonValue &target : targets()) {
        if (target["type"_L1].toString() == "page"_L1 && QUrl(target["url"_L1].toString()).host() == m_wish.host)
            return target["targetId"_L1].toString();
    }
    return {};
}

QString Chromium::pageOf(const QString &file) const
{
    return u"chrome-extension://%1/%2"_s.arg(m_extensionId, file);
}

QString Chromium::openTab(const QString &url)
{
    const QString tab = call(u"Target.createTarget"_s, {{u"url"_s, url}})["targetId"_L1].toString();
    const bool isLoaded = QTest::qWaitFor(
        [&] { return evaluate(tab, u"document.readyState + location.href"_s).toString() == u"complete"_s + url; },
        patienceMs);
    return isLoaded ? tab : QString();
}

void Chromium::closeTab(const QString &tab)
{
    call(u"Target.closeTarget"_s, {{u"targetId"_s, tab}});
}

QJsonValue Chromium::evaluate(const QString &tab, const QString &script)
{
    const QString session = attach(tab);
    const QJsonObject answer =
        call(u"Runtime.evaluate"_s, {{u"expression"_s, script}, {u"awaitPromise"_s, true}, {u"returnByValue"_s, true}},
             session);
    call(u"Target.detachFromTarget"_s, {{u"sessionId"_s, session}}); // who is looked at stays awake
    return answer["result"_L1]["value"_L1];
}

} // namespace evenstock

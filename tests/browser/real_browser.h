// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QWebSocket>

namespace evenstock {

// Debian's Chromium without a window, with one extension, that finds one host at a port of this computer and nothing
// else. Spoken to over its debugging interface. One thread with an event loop.
class RealBrowser
{
public:
    static QString program(); // empty where none is installed

    struct Wish {
        QString extension = {}; // folder
        QString host = {};      // "www.vinted.fr"
        int port = 0;
        QString key = {}; // base64 of the SHA-256 of the public key that is trusted there
    };
    explicit RealBrowser(Wish wish);
    ~RealBrowser();

    bool start();      // a fresh profile the first time, then the same one
    void stop();       // with all its processes
    bool isAsleep();   // the extension's worker is not running
    bool stopWorker(); // as the browser does when it is idle
    QString extensionId() const { return m_extensionId; }

    // Opens a page in a tab of its own and waits until it is loaded; its number, or empty.
    QString openTab(const QString &url);
    void closeTab(const QString &tab);
    // The value of a script in that tab, promises awaited.
    QJsonValue evaluate(const QString &tab, const QString &script);

    static constexpr int patienceMs = 30'000;

private:
    QJsonObject call(const QString &method, const QJsonObject &parameters = {}, const QString &session = {});
    QString attach(const QString &target);
    QJsonArray targets();

    Wish m_wish;
    QTemporaryDir m_profile;
    QProcess m_process;
    QWebSocket m_socket;
    QList<QJsonObject> m_answers;
    int m_next = 1;
    QString m_extensionId;
};

} // namespace evenstock

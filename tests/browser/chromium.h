// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/browser/browser.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QWebSocket>

namespace evenstock {

// Debian's Chromium, spoken to over its debugging interface.
class Chromium final : public Browser
{
public:
    static QString program(); // empty where none is installed

    explicit Chromium(Wish wish);
    ~Chromium() override;

    bool start() override;
    void stop() override;
    QString pageOf(const QString &file) const override;
    QString openTab(const QString &url) override;
    void closeTab(const QString &tab) override;
    QJsonValue evaluate(const QString &tab, const QString &script) override; // promises awaited

    bool isAsleep();     // the extension's worker is not running
    bool stopWorker();   // as the browser does when it is idle
    QString tabOfSite(); // in which the site is open; empty where it is not

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

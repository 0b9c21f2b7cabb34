// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/browser/browser.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace evenstock {

// Debian's Firefox ESR, spoken to as geckodriver does, which Debian has not. The extension is loaded for the session.
class Firefox final : public Browser
{
public:
    static QString program(); // empty where none is installed

    explicit Firefox(Wish wish);
    ~Firefox() override;

    bool start() override;
    void stop() override;
    QString pageOf(const QString &file) const override;
    QString openTab(const QString &url) override;
    void closeTab(const QString &tab) override;
    QJsonValue evaluate(const QString &tab, const QString &script) override;

private:
    bool writeSettings() const;
    // The answer, or nothing where there was an error or none.
    QJsonValue call(const QString &command, const QJsonObject &parameters = {});
    void read();

    Wish m_wish;
    QTemporaryDir m_profile;
    QProcess m_process;
    QTcpSocket m_socket;
    QByteArray m_unread;
    QList<QJsonArray> m_answers;
    int m_next = 1;
};

} // namespace evenstock

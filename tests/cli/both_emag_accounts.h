// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/support/sample_shop.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

namespace evenstock {

using namespace Qt::StringLiterals;

// Base of tests on the sample shop's eMAG, with its MAIN and its FBE account.
class BothEmagAccounts : public QObject
{
protected:
    void begin()
    {
        m_shop = std::make_unique<SampleShop>();
        m_cli = std::make_unique<CommandLine>();
    }
    void end()
    {
        m_cli.reset();
        m_shop.reset();
    }
    // What the other program's .env file holds.
    QByteArray variables(const QByteArray &more = {})
    {
        QByteArray text = "DB_PASSWORD=not-this\n";
        for (const int account : {0, 1}) {
            m_shop->control().useAccount(u"emag"_s, account);
            const QByteArray prefix = account == 0 ? "EMAG_MAIN_" : "EMAG_FBE_";
            text += prefix + "USERNAME=" + m_shop->control().secret(u"username"_s).toUtf8() + '\n';
            text += prefix + "PASSWORD=" + m_shop->control().secret(u"password"_s).toUtf8() + '\n';
            text += prefix + "BASE_URL=" + m_shop->control().url().toUtf8() + '\n';
        }
        return text + more;
    }
    CliAnswer add(const QString &name, const QByteArray &more = {}, const QStringList &options = {})
    {
        return m_cli->json(QStringList{u"--secret-store"_s, u"vault"_s, u"channel"_s, u"add"_s, u"emag"_s, u"--name"_s,
                                       name, u"--env-file"_s, m_cli->write(u".env"_s, variables(more))} +
                           options);
    }
    // Both accounts, read and linked.
    void fill()
    {
        for (const QString &name : {main, fbe}) {
            EXITS(add(name), 0);
            EXITS(m_cli->json({u"channel"_s, u"match"_s, name, u"--accept"_s}), 0);
            EXITS(m_cli->json({u"sync"_s, name, u"--mode"_s, u"full"_s}), 0);
        }
    }
    QJsonArray list(const QStringList &words, const QString &name)
    {
        const CliAnswer answer = m_cli->json(words);
        if (answer.code != 0)
            QTest::qFail(answer.everything().constData(), __FILE__, __LINE__);
        return answer.rows(name);
    }
    QJsonObject act(const QString &verb, QJsonObject arguments, const QString &account = u"eMAG MAIN"_s)
    {
        arguments.insert(u"marketplace"_s, u"emag"_s);
        arguments.insert(u"account"_s, account);
        return m_shop->control().act(verb, arguments);
    }
    // What the site itself holds of an account, MAIN first.
    QJsonArray truth(int account, const QString &what = u"products"_s)
    {
        const QJsonArray marketplaces = m_shop->control().control("GET", u"/state"_s)[u"marketplaces"_s].toArray();
        for (const QJsonValue &marketplace : marketplaces) {
            if (marketplace["marketplace"_L1].toString() == "emag"_L1)
                return marketplace["accounts"_L1].toArray().at(account)[what].toArray();
        }
        return {};
    }

    const QString main = u"eMAG MAIN"_s;
    const QString fbe = u"eMAG FBE"_s;
    std::unique_ptr<SampleShop> m_shop;
    std::unique_ptr<CommandLine> m_cli;
};

} // namespace evenstock

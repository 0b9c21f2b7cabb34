// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/sample_shop.h"

#include <QTest>

namespace evenstock {

using namespace Qt::StringLiterals;

SampleShop::SampleShop(const QStringList &more, Limits limits)
{
    QStringList still = {u"sandbox"_s, u"--seed"_s, u"7"_s, u"--products"_s, u"40"_s, u"--until-input-ends"_s};
    if (limits == Limits::Off)
        still.append(u"--no-limits"_s);
    m_process.start(CommandLine::program(), still + more);
    QByteArray text;
    while (QJsonDocument::fromJson(text).isNull() && m_process.waitForReadyRead(CommandLine::patienceMs))
        text += m_process.readAllStandardOutput();
    m_visitor = std::make_unique<sandbox::ShopVisitor>(QJsonDocument::fromJson(text).object());
}

SampleShop::~SampleShop()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(CommandLine::patienceMs))
        m_process.kill();
    m_process.waitForFinished();
}

QMap<qint64, qint64> SampleShop::quantities()
{
    QMap<qint64, qint64> quantities;
    const QJsonArray products = m_visitor->truth(u"products"_s);
    for (const QJsonValue &product : products)
        quantities.insert(product["id"_L1].toInteger(), product["quantity"_L1].toInteger());
    return quantities;
}

QStringList SampleShop::writesSince(qint64 &seen)
{
    QStringList writes;
    const QJsonArray requests =
        m_visitor->control("GET", u"/requests?after=%1"_s.arg(seen)).object().value("requests"_L1).toArray();
    for (const QJsonValue &request : requests) {
        seen = std::max(seen, request["n"_L1].toInteger());
        if (request["method"_L1].toString() != "GET"_L1)
            writes.append(request["method"_L1].toString() + u' ' + request["path"_L1].toString());
    }
    return writes;
}

CliAnswer addChannel(CommandLine &cli, const SampleShop &shop, const QString &name)
{
    const CliAnswer added = cli.json({u"--secret-store"_s, u"vault"_s, u"channel"_s, u"add"_s, u"cardtrader"_s,
                                      u"--name"_s, name, u"--url"_s, shop.url(), u"--secret-file"_s, u"-"_s},
                                     shop.secrets());
    if (added.code != 0)
        QTest::qFail(added.everything().constData(), __FILE__, __LINE__);
    return added;
}

CliAnswer linkChannel(CommandLine &cli, const SampleShop &shop, const QString &name)
{
    addChannel(cli, shop, name);
    const CliAnswer agreed = cli.json({u"channel"_s, u"match"_s, name, u"--accept"_s}); // in advance
    if (agreed.code != 0)
        QTest::qFail(agreed.everything().constData(), __FILE__, __LINE__);
    return cli.json({u"sync"_s, name});
}

} // namespace evenstock

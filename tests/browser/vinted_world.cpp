// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/browser/vinted_world.h"

#include <QFile>
#include <QImage>
#include <QTest>

#include <csignal>

namespace evenstock {

using namespace Qt::StringLiterals;

VintedWorld::VintedWorld(const MakeBrowser &make, const QStringList &settings)
{
    start();
    QStringList words{u"channel"_s, u"add"_s, u"vinted"_s, u"--name"_s, u"V"_s, u"--accept"_s};
    for (const QString &setting :
         QStringList{u"draft=false"_s, u"quiet_hours=off"_s, u"calls_gap_ms=20"_s, u"listing_gap_s=0"_s,
                     u"listings_per_hour=1000"_s, u"listings_per_day=1000"_s} +
             settings)
        words << u"--set"_s << setting;
    must(words);
    const QJsonObject site = place();
    m_browser = make({.extension = QStringLiteral(EVENSTOCK_EXTENSION),
                      .host = site["host"_L1].toString(),
                      .port = site["port"_L1].toInt(),
                      .key = site["spki"_L1].toString()});
}

QJsonObject VintedWorld::place()
{
    return m_site.control().announcement()["sites"_L1][0].toObject();
}

void VintedWorld::kill()
{
    m_serve->kill();
    m_serve->waitForFinished();
}

void VintedWorld::start()
{
    m_serve = cli.start({u"--secret-store"_s, u"vault"_s, u"serve"_s, u"--no-schedule"_s, u"--hooks"_s,
                         u"127.0.0.1:0"_s, u"--local"_s, u"127.0.0.1:%1"_s.arg(m_port)});
    while (!m_serve->canReadLine() && m_serve->waitForReadyRead(CommandLine::patienceMs)) {
    }
    m_port = QUrl(QJsonDocument::fromJson(m_serve->readLine()).object()["local"_L1].toString()).port();
}

void VintedWorld::stop()
{
    if (m_serve->state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_serve->processId()), SIGTERM);
    CommandLine::finish(*m_serve);
}

QJsonObject VintedWorld::must(const QStringList &words)
{
    const CliAnswer answer = cli.json(QStringList{u"--secret-store"_s, u"vault"_s} + words);
    if (answer.code != 0 && answer.code != 1)
        QTest::qFail(answer.everything().constData(), __FILE__, __LINE__);
    return answer.object();
}

bool VintedWorld::pair()
{
    if (!m_browser->start())
        return false;
    const QString code = must({u"channel"_s, u"pair"_s, u"V"_s})["code"_L1].toString();
    const QString tab = m_browser->openTab(m_browser->pageOf(u"options.html"_s));
    m_browser->evaluate(tab, u"document.getElementById('port').value = '%1';"
                             "document.getElementById('code').value = '%2';"
                             "document.getElementById('pair').requestSubmit()"_s.arg(m_port)
                                 .arg(code));
    const bool isKnown = QTest::qWaitFor(
        [this] {
            return must({u"browser"_s, u"list"_s})["browsers"_L1][0]["user"_L1].toString() == "la_friperie"_L1;
        },
        browserPatienceMs);
    if (!isKnown)
        qWarning("%s",
                 qPrintable(m_browser->evaluate(tab, u"document.getElementById('message').textContent"_s).toString()));
    m_browser->closeTab(tab);
    return isKnown;
}

void VintedWorld::product(const QString &sku, int pieces)
{
    must({u"product"_s, u"add"_s, sku, u"title=Jean 501"_s, u"description=Un beau jean."_s, u"brand=Levi's"_s,
          u"category=Jeans"_s, u"condition=EXCELLENT"_s, u"price=25.00"_s, u"currency=EUR"_s, u"size=32"_s,
          u"color=Blue"_s, u"stock_quantity=%1"_s.arg(pieces),
          u"mapped_attributes={\"brand_id\":10,\"color_id\":9,\"condition_id\":2,\"size_id\":207,"
          "\"category_id\":257,\"package_size_id\":2}"_s});
    const QString file = cli.file(sku + u".png"_s);
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(0x4f46e5);
    picture.save(file);
    must({u"product"_s, u"image"_s, u"add"_s, sku, file});
}

bool VintedWorld::becomes(const QString &sku, const QString &status)
{
    return QTest::qWaitFor([&] { return listing(sku)["status"_L1].toString() == status; }, browserPatienceMs);
}

QJsonObject VintedWorld::listing(const QString &sku)
{
    return must({u"product"_s, u"show"_s, sku})["listings"_L1][0].toObject();
}

QJsonArray VintedWorld::items()
{
    const QJsonObject state = m_site.control().control("GET", u"/state"_s).object();
    for (const QJsonValue &marketplace : state["marketplaces"_L1].toArray()) {
        if (marketplace["marketplace"_L1].toString() == "vinted"_L1)
            return marketplace["accounts"_L1][0]["items"_L1].toArray();
    }
    return {};
}

void VintedWorld::act(const QString &verb, QJsonObject arguments)
{
    arguments.insert(u"marketplace"_s, u"vinted"_s);
    m_site.control().act(verb, arguments);
}

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/sample_shop.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace evenstock;
using namespace Qt::StringLiterals;

// `evenstock-cli serve` as a process, the sample shops as others, and events over real sockets between them.
class TestServe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSaleReachesTheOtherShop();
    void aForgeryIsShownUsedAndDiscarded();
    void theTokenOpensTheLocalInterface();
    void theOwnerHasToAllowAllTheWorld();
    void aBusyPortThatWasAskedForIsAnError();
};

namespace {

struct Serving {
    std::unique_ptr<QProcess> process = {};
    QString hooks = {};
    QString local = {};
};

Serving serve(const CommandLine &cli, const QStringList &more = {})
{
    Serving serving{.process = cli.start(QStringList{u"serve"_s, u"--no-schedule"_s, u"--hooks"_s, u"127.0.0.1:0"_s,
                                                     u"--local"_s, u"127.0.0.1:0"_s} +
                                         more)};
    while (!serving.process->canReadLine() && serving.process->waitForReadyRead(CommandLine::patienceMs)) {
    }
    const QJsonObject ready = QJsonDocument::fromJson(serving.process->readLine()).object();
    serving.hooks = ready["hooks"_L1].toString();
    serving.local = ready["local"_L1].toString();
    return serving;
}

void end(QProcess &process)
{
    ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
    EXITS(CommandLine::finish(process), 0);
}

struct HttpAnswer {
    int status = 0;
    QByteArray body;
};

HttpAnswer ask(const QByteArray &method, const QString &url, const QByteArray &body = {},
               const QMap<QByteArray, QByteArray> &headers = {})
{
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(url)};
    request.setTransferTimeout(CommandLine::patienceMs);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.setRawHeader(it.key(), it.value());
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, CommandLine::patienceMs))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

QString webhookPath(CommandLine &cli, const QString &name)
{
    return cli.json({u"channel"_s, u"show"_s, name}).object()["webhook_path"_L1].toString();
}

// A product that both shops show alike, with some pieces.
QJsonObject sharedProduct(CommandLine &cli, QMap<QString, qint64> &ids)
{
    const QJsonArray products = cli.json({u"product"_s, u"list"_s}).rows(u"products"_s);
    for (const QJsonValue &product : products) {
        QMap<QString, qint64> agreed;
        for (const QJsonValue &listing : product["listings"_L1].toArray()) {
            if (listing["quantity"_L1] == product["available"_L1] && listing["mark"_L1].toString() == "agreed"_L1)
                agreed.insert(listing["channel"_L1].toString(), listing["external_id"_L1].toString().toLongLong());
        }
        if (agreed.size() == 2 && product["available"_L1].toInteger() > 3) {
            ids = agreed;
            return product.toObject();
        }
    }
    return {};
}

} // namespace

void TestServe::aSaleReachesTheOtherShop()
{
    SampleShop left;
    SampleShop right;
    CommandLine cli;
    linkChannel(cli, left, u"Left"_s);
    linkChannel(cli, right, u"Right"_s);
    cli.json({u"sync"_s, u"--all"_s});
    QMap<QString, qint64> ids;
    const QJsonObject product = sharedProduct(cli, ids);
    QVERIFY(!product.isEmpty());
    const qint64 before = product["available"_L1].toInteger();
    const Serving serving = serve(cli);
    QVERIFY(serving.hooks.startsWith(u"http://127.0.0.1:"_s));
    left.control().act(u"webhook"_s, {{u"url"_s, serving.hooks + webhookPath(cli, u"Left"_s)}});
    left.control().act(u"sell"_s, {{u"product"_s, ids.value(u"Left"_s)}, {u"quantity"_s, 2}});
    const qint64 there = ids.value(u"Right"_s);
    QTRY_COMPARE_WITH_TIMEOUT(right.quantities().value(there), before - 2, CommandLine::patienceMs);
    QCOMPARE(left.quantities().value(ids.value(u"Left"_s)), before - 2);
    QCOMPARE(cli.json({u"stock"_s, product["sku"_L1].toString()}).object()["on_hand"_L1].toInteger(), before - 2);
    const QJsonArray events = cli.json({u"event"_s, u"list"_s}).rows(u"events"_s);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.at(0)["state"_L1].toString(), u"done"_s);
    QCOMPARE(events.at(0)["channel"_L1].toString(), u"Left"_s);
    QCOMPARE(events.at(0)["cause"_L1].toString(), u"order.create"_s);
    end(*serving.process);
}

void TestServe::aForgeryIsShownUsedAndDiscarded()
{
    SampleShop shop;
    CommandLine cli;
    linkChannel(cli, shop, u"Cards"_s);
    const Serving serving = serve(cli);
    const QString url = serving.hooks + webhookPath(cli, u"Cards"_s);
    const QByteArray body = "{\"id\":\"f-1\",\"cause\":\"order.destroy\",\"object_id\":77,\"mode\":\"live\"}";
    QCOMPARE(ask("POST", url, body, {{"Signature", "AAAA"}}).status, 401);
    QCOMPARE(ask("POST", url, body).status, 401);
    const QJsonArray held = cli.json({u"event"_s, u"list"_s, u"--state"_s, u"quarantined"_s}).rows(u"events"_s);
    QCOMPARE(held.size(), 2);
    const QString newest = QString::number(held.at(0)["event"_L1].toInteger());
    const QString older = QString::number(held.at(1)["event"_L1].toInteger());
    const CliAnswer shown = cli.json({u"event"_s, u"show"_s, newest});
    QCOMPARE(shown.object()["verified"_L1].toBool(), false);
    QVERIFY(shown.object()["body"_L1].toString().contains(u"order.destroy"_s));
    EXITS(cli.json({u"event"_s, u"apply"_s, newest}), 0);
    EXITS(cli.json({u"event"_s, u"discard"_s, older}), 0);
    QCOMPARE(cli.json({u"event"_s, u"show"_s, newest}).object()["state"_L1].toString(), u"done"_s);
    QCOMPARE(cli.json({u"event"_s, u"show"_s, older}).object()["state"_L1].toString(), u"discarded"_s);
    EXITS(cli.json({u"event"_s, u"discard"_s, newest}), 2); // worked on already
    end(*serving.process);
    // The command alone is enough, when nothing else runs.
    EXITS(cli.json({u"event"_s, u"retry"_s, newest}), 0);
}

void TestServe::theTokenOpensTheLocalInterface()
{
    CommandLine cli;
    EXITS(cli.json({u"--secret-store"_s, u"vault"_s, u"product"_s, u"add"_s, u"A-1"_s}), 0);
    const Serving serving = serve(cli);
    const QString metrics = serving.local + u"/metrics"_s;
    const QByteArray first = cli.json({u"token"_s, u"show"_s}).object()["token"_L1].toString().toLatin1();
    QVERIFY(first.size() >= 40);
    QCOMPARE(ask("GET", metrics).status, 401);
    QCOMPARE(ask("GET", metrics, {}, {{"Authorization", "Bearer " + first}}).status, 200);
    const QByteArray second = cli.json({u"token"_s, u"renew"_s}).object()["token"_L1].toString().toLatin1();
    QVERIFY(second != first);
    QTRY_COMPARE_WITH_TIMEOUT(ask("GET", metrics, {}, {{"Authorization", "Bearer " + second}}).status, 200,
                              CommandLine::patienceMs);
    QCOMPARE(ask("GET", metrics, {}, {{"Authorization", "Bearer " + first}}).status, 401);
    QCOMPARE(ask("GET", serving.local + u"/healthz"_s).status, 200);
    QCOMPARE(ask("GET", serving.hooks + u"/healthz"_s).status, 200);
    QCOMPARE(ask("GET", serving.hooks + u"/metrics"_s, {}, {{"Authorization", "Bearer " + second}}).status, 404);
    end(*serving.process);
}

void TestServe::theOwnerHasToAllowAllTheWorld()
{
    CommandLine cli;
    const CliAnswer refused = cli.run({u"serve"_s, u"--hooks"_s, u"0.0.0.0:0"_s});
    QVERIFY2(refused.code == 2 || refused.code == 64, refused.everything());
    QVERIFY2(refused.err.contains("others than this computer"), refused.everything());
    // By a switch of his, which is kept; what it means is said.
    const auto allowed = cli.start({u"serve"_s, u"--no-schedule"_s, u"--hooks"_s, u"0.0.0.0:0"_s, u"--local"_s,
                                    u"127.0.0.1:0"_s, u"--reach"_s, u"anywhere"_s});
    while (!allowed->canReadLine() && allowed->waitForReadyRead(CommandLine::patienceMs)) {
    }
    const QString hooks = QJsonDocument::fromJson(allowed->readLine()).object()["hooks"_L1].toString();
    QVERIFY2(hooks.startsWith(u"http://0.0.0.0:"_s), qPrintable(hooks));
    QCOMPARE(ask("GET", QString(hooks).replace(u"0.0.0.0"_s, u"127.0.0.1"_s) + u"/healthz"_s).status, 200);
    ::kill(static_cast<pid_t>(allowed->processId()), SIGTERM);
    const CliAnswer ended = CommandLine::finish(*allowed);
    EXITS(ended, 0);
    QVERIFY2(ended.err.contains("firewall"), ended.everything());
    QCOMPARE(cli.value<QString>("SELECT value FROM settings WHERE key = 'hooks.reach'"), u"anywhere"_s);
}

void TestServe::aBusyPortThatWasAskedForIsAnError()
{
    CommandLine one;
    const Serving serving = serve(one);
    CommandLine other;
    const CliAnswer refused =
        other.run({u"serve"_s, u"--hooks"_s, QUrl(serving.hooks).authority(), u"--local"_s, u"127.0.0.1:0"_s});
    EXITS(refused, 2);
    QVERIFY2(refused.err.contains("annot listen on 127.0.0.1"), refused.everything());
    end(*serving.process);
}

QTEST_GUILESS_MAIN(TestServe)
#include "tst_serve.moc"

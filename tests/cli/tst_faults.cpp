// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/sample_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// A marketplace that misbehaves, seen from the command line: what the owner is told, and that nothing is lost.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aWrongTokenStopsItsChannelOnly();
    void aWrongTokenIsNotKept();
    void passingTroubleIsGotOver_data();
    void passingTroubleIsGotOver();
    void aBadAnswerCostsOneSyncAtMost_data();
    void aBadAnswerCostsOneSyncAtMost();
    void lastingTroubleIsSaid_data();
    void lastingTroubleIsSaid();
    void aLostAnswerIsLookedUpNotSentAgain_data();
    void aLostAnswerIsLookedUpNotSentAgain();
    void anEmptyShopIsSaidAndBelievedInNothing();
    void whatWaitsForTheOwnerEndsEverySyncWithOne();
    void nobodyAnswers();

private:
    std::unique_ptr<SampleShop> m_shop; // linked, and whole again before each row
    std::unique_ptr<CommandLine> m_cli;
    QString m_sku; // of a product with a few pieces and one listing
    qint64 m_listing = 0;
    qint64 m_movements = 0;
};

void TestFaults::initTestCase()
{
    m_shop = std::make_unique<SampleShop>();
    m_cli = std::make_unique<CommandLine>();
    linkChannel(*m_cli, *m_shop, u"Cards"_s);
    const QJsonArray products = m_cli->json({u"product"_s, u"list"_s}).rows(u"products"_s);
    for (const QJsonValue &product : products) {
        const QJsonArray listings = product["listings"_L1].toArray();
        if (listings.size() == 1 && listings.at(0)["units"_L1].toInteger() == 1 &&
            product["on_hand"_L1].toInteger() > 9) {
            m_sku = product["sku"_L1].toString();
            m_listing = listings.at(0)["external_id"_L1].toString().toLongLong();
        }
    }
    QVERIFY(m_listing != 0);
}

void TestFaults::init()
{
    m_shop->control().faults({});
    EXITS(m_cli->json({u"sync"_s, u"Cards"_s, u"--mode"_s, u"full"_s}), 0);
    m_movements = m_cli->value<qint64>("SELECT count(*) FROM movements");
}

void TestFaults::aWrongTokenStopsItsChannelOnly()
{
    SampleShop good;
    SampleShop bad;
    CommandLine cli;
    linkChannel(cli, good, u"Good"_s);
    addChannel(cli, bad, u"Bad"_s);
    bad.control().faults(u"401:p=1"_s); // its token was renewed on the site
    const CliAnswer both = cli.json({u"sync"_s, u"--all"_s});
    EXITS(both, 2);
    QMap<QString, QJsonObject> runs;
    for (const QJsonValue &run : both.array())
        runs.insert(run["channel"_L1].toString(), run.toObject());
    QCOMPARE(runs.value(u"Good"_s)["status"_L1].toString(), u"completed"_s);
    QCOMPARE(runs.value(u"Bad"_s)["status"_L1].toString(), u"failed"_s);
    const QJsonObject error = runs.value(u"Bad"_s)["errors"_L1][0].toObject();
    QCOMPARE(error["code"_L1].toString(), u"unauthorized"_s);
    QVERIFY2(error["message"_L1].toString().contains(u"token"_s), both.everything());

    const CliAnswer text = cli.run({u"sync"_s, u"--all"_s});
    EXITS(text, 2);
    QVERIFY2(text.everything().contains("does not accept the token"), text.everything());
    QVERIFY2(!text.everything().contains("401") && !text.everything().contains("HTTP"), text.everything());
    QCOMPARE(cli.json({u"channel"_s, u"show"_s, u"Bad"_s}).object()["state"_L1].toString(), u"unauthorized"_s);

    bad.control().faults({});
    EXITS(cli.json({u"channel"_s, u"set"_s, u"Bad"_s, u"--secret-file"_s, u"-"_s}, bad.secrets()), 0);
    const CliAnswer again = cli.json({u"sync"_s, u"Bad"_s});
    EXITS(again, 1); // consent is missing
    QCOMPARE(again.object()["status"_L1].toString(), u"completed"_s);
}

void TestFaults::aWrongTokenIsNotKept()
{
    SampleShop shop;
    SampleShop other({u"--seed"_s, u"8"_s});
    CommandLine cli;
    const CliAnswer added = cli.run({u"--secret-store"_s, u"vault"_s, u"channel"_s, u"add"_s, u"cardtrader"_s,
                                     u"--name"_s, u"Cards"_s, u"--url"_s, shop.url(), u"--secret-file"_s, u"-"_s},
                                    other.secrets());
    EXITS(added, 2);
    QVERIFY2(added.err.contains("does not accept the token"), added.everything());
    QCOMPARE(cli.json({u"channel"_s, u"list"_s}).rows(u"channels"_s).size(), 0);
}

void TestFaults::passingTroubleIsGotOver_data()
{
    QTest::addColumn<QString>("faults");
    QTest::newRow("too many requests, once") << u"429:n=1,retry-after=1"_s;
    QTest::newRow("a server error, once") << u"500:n=1,skip=2"_s;
    QTest::newRow("a cut connection, once") << u"cut:n=1,skip=2"_s;
    QTest::newRow("a row twice") << u"duplicates:n=1"_s;
}

void TestFaults::passingTroubleIsGotOver()
{
    QFETCH(QString, faults);
    m_shop->control().faults(faults);
    const CliAnswer synced = m_cli->json({u"sync"_s, u"Cards"_s});
    QVERIFY2(synced.code == 0 || synced.code == 1, synced.everything());
    QCOMPARE(synced.object()["status"_L1].toString(), u"completed"_s);
    m_shop->control().faults({});
    EXITS(m_cli->json({u"sync"_s, u"Cards"_s, u"--mode"_s, u"full"_s}), 0);
    QCOMPARE(m_cli->value<qint64>("SELECT count(*) FROM movements"), m_movements);
    QCOMPARE(m_cli->value<qint64>("SELECT count(*) FROM listings WHERE status <> 'active' AND link = 'linked'"), 0);
}

void TestFaults::aBadAnswerCostsOneSyncAtMost_data()
{
    QTest::addColumn<QString>("faults");
    QTest::newRow("half an export") << u"truncated:n=1,route=GET /products/export"_s;
    QTest::newRow("a web page for orders") << u"html-200:n=1,route=GET /orders"_s;
    QTest::newRow("broken JSON for orders") << u"malformed:n=1,route=GET /orders"_s;
    QTest::newRow("an empty export") << u"empty-export:n=1"_s;
    QTest::newRow("a third of the export") << u"short-export:n=1,percent=30"_s;
}

void TestFaults::aBadAnswerCostsOneSyncAtMost()
{
    QFETCH(QString, faults);
    m_shop->control().faults(faults);
    const CliAnswer synced = m_cli->json({u"sync"_s, u"Cards"_s, u"--mode"_s, u"full"_s});
    QVERIFY2(synced.code >= 0 && synced.code <= 2, synced.everything());
    QCOMPARE(m_cli->value<qint64>("SELECT count(*) FROM movements"), m_movements);
    m_shop->control().faults({});
    const CliAnswer next = m_cli->json({u"sync"_s, u"Cards"_s, u"--mode"_s, u"full"_s});
    EXITS(next, 0);
    QCOMPARE(m_cli->value<qint64>("SELECT count(*) FROM movements"), m_movements);
    QCOMPARE(m_cli->value<qint64>("SELECT count(*) FROM listings WHERE status <> 'active' AND link = 'linked'"), 0);
}

void TestFaults::lastingTroubleIsSaid_data()
{
    QTest::addColumn<QString>("faults");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("server errors") << u"500:p=1"_s << QByteArray("a problem of its own");
    QTest::newRow("a page of the network in between") << u"html-403:p=1"_s << QByteArray("blocks this connection");
    QTest::newRow("web pages") << u"html-200:p=1"_s << QByteArray("makes no sense");
    QTest::newRow("broken JSON") << u"malformed:p=1"_s << QByteArray("makes no sense");
}

void TestFaults::lastingTroubleIsSaid()
{
    QFETCH(QString, faults);
    QFETCH(QByteArray, says);
    m_shop->control().faults(faults);
    const CliAnswer synced = m_cli->run({u"sync"_s, u"Cards"_s});
    EXITS(synced, 2);
    QVERIFY2(synced.everything().contains(says), synced.everything());
    QVERIFY2(!synced.everything().contains("HTTP"), synced.everything());
    QCOMPARE(m_cli->value<qint64>("SELECT count(*) FROM movements"), m_movements);
}

void TestFaults::aLostAnswerIsLookedUpNotSentAgain_data()
{
    QTest::addColumn<QString>("faults");
    const QString routes = u"route=POST /products/*"_s;
    QTest::newRow("the connection is cut after the write") << u"lost:n=1,"_s + routes;
    QTest::newRow("a server error after the write") << u"500-after:n=1,"_s + routes;
    QTest::newRow("half an answer to the write") << u"truncated:n=1,"_s + routes;
    QTest::newRow("broken JSON as answer to the write") << u"malformed:n=1,"_s + routes;
}

void TestFaults::aLostAnswerIsLookedUpNotSentAgain()
{
    QFETCH(QString, faults);
    const qint64 before = m_shop->quantities().value(m_listing);
    EXITS(m_cli->json({u"stock"_s, u"adjust"_s, m_sku, u"-1"_s, u"--reason"_s, u"sold"_s}), 0);
    qint64 seen = 0;
    m_shop->writesSince(seen);
    m_shop->control().faults(faults);
    const CliAnswer synced = m_cli->json({u"sync"_s, u"Cards"_s});
    QVERIFY2(synced.code == 0 || synced.code == 1, synced.everything());
    m_shop->control().faults({});
    EXITS(m_cli->json({u"sync"_s, u"Cards"_s}), 0);
    QCOMPARE(m_shop->writesSince(seen).size(), 1);
    QCOMPARE(m_shop->quantities().value(m_listing), before - 1);
    QCOMPARE(m_cli->json({u"stock"_s, m_sku}).object()["on_hand"_L1].toInteger(), before - 1);
    QCOMPARE(m_cli->value<qint64>("SELECT count(*) FROM deliveries WHERE state IN ('recorded', 'in_doubt')"), 0);
}

void TestFaults::anEmptyShopIsSaidAndBelievedInNothing()
{
    m_shop->control().faults(u"empty-export:p=1"_s);
    const CliAnswer synced = m_cli->json({u"sync"_s, u"Cards"_s, u"--mode"_s, u"full"_s});
    EXITS(synced, 1);
    QVERIFY(synced.rows(u"notes"_s).contains(u"nothing_shown"_s));
    QCOMPARE(synced.object()["missing"_L1].toInteger(), 0);
    QVERIFY(m_cli->run({u"sync"_s, u"Cards"_s}).everything().contains("shows no listings at all"));
    QCOMPARE(m_cli->value<qint64>("SELECT count(*) FROM movements"), m_movements);
    QCOMPARE(m_cli->value<qint64>("SELECT count(*) FROM listings WHERE status <> 'active' AND link = 'linked'"), 0);
}

void TestFaults::whatWaitsForTheOwnerEndsEverySyncWithOne()
{
    EXITS(m_cli->json({u"product"_s, u"set"_s, m_sku, u"description=ours"_s}), 0);
    m_shop->control().act(u"edit"_s, {{u"product"_s, m_listing}, {u"description"_s, u"theirs"_s}});
    const CliAnswer first = m_cli->json({u"sync"_s, u"Cards"_s, u"--strategy"_s, u"manual"_s});
    EXITS(first, 1);
    QCOMPARE(first.object()["conflicts"_L1].toInteger(), 1);
    EXITS(m_cli->json({u"channel"_s, u"set"_s, u"Cards"_s, u"strategy=manual"_s}), 0);
    const CliAnswer next = m_cli->json({u"sync"_s, u"Cards"_s});
    EXITS(next, 1); // it still waits
    QCOMPARE(next.object()["conflicts"_L1].toInteger(), 0);
    EXITS(m_cli->json({u"conflict"_s, u"resolve"_s, u"--all"_s, u"--take"_s, u"remote"_s}), 0);
    EXITS(m_cli->json({u"channel"_s, u"set"_s, u"Cards"_s, u"strategy="_s}), 0);
    EXITS(m_cli->json({u"sync"_s, u"Cards"_s}), 0);
    EXITS(m_cli->json({u"sync"_s, u"Cards"_s, u"--dry-run"_s}), 0); // nothing to plan either
}

void TestFaults::nobodyAnswers()
{
    m_shop.reset();
    const CliAnswer synced = m_cli->json({u"sync"_s, u"Cards"_s});
    EXITS(synced, 2);
    QCOMPARE(synced.object()["errors"_L1][0]["code"_L1].toString(), u"offline"_s);
    EXITS(m_cli->json({u"channel"_s, u"test"_s, u"Cards"_s}), 2);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/sample_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// A BoliBana site as source, from the environment file of its other client to the statistics of its runs.
class TestSourceSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isConnectedByAnEnvironmentFile();
    void isConnectedByTheEnvironment();
    void countsAsTheSeedDoes();
    void readsCategoriesOnly();
    void letsOneKeyBeActiveAtATime();
    void listsKeysWithoutShowingThem();
    void saysWhichCategoriesGoWhere();
    void asksForOneSiteOnly();
    void sellsNothingThereUnlessToldTo();

private:
    // The n-th site that the sample shop announces, and its key.
    QString url(int site)
    {
        m_shop->control().useAccount(u"bolibana"_s, site);
        return m_shop->control().url();
    }
    QString key(int site)
    {
        m_shop->control().useAccount(u"bolibana"_s, site);
        return m_shop->control().secret(u"key"_s);
    }
    CliAnswer add(const QString &name, int site, const QStringList &more = {})
    {
        return m_cli->json(QStringList{u"--secret-store"_s, u"vault"_s, u"channel"_s, u"add"_s, u"bolibana"_s,
                                       u"--name"_s, name, u"--url"_s, url(site), u"--secret-file"_s, u"-"_s} +
                               more,
                           "key=" + key(site).toLatin1() + '\n');
    }
    void edit(const QString &sku, QJsonObject change)
    {
        change.insert(u"marketplace"_s, u"bolibana"_s);
        change.insert(u"sku"_s, sku);
        m_shop->control().act(u"edit"_s, change);
    }
    bool isEnabled(const QString &name)
    {
        return m_cli->value<std::int64_t>("SELECT enabled FROM accounts WHERE name = '" + name.toStdString() + "'") ==
               1;
    }

    std::unique_ptr<SampleShop> m_shop;
    std::unique_ptr<CommandLine> m_cli;
};

namespace {
constexpr int bamako = 0;
constexpr int kayes = 1;
} // namespace

void TestSourceSite::init()
{
    m_shop = std::make_unique<SampleShop>();
    m_cli = std::make_unique<CommandLine>();
}

void TestSourceSite::cleanup()
{
    m_cli.reset();
    m_shop.reset();
}

void TestSourceSite::isConnectedByAnEnvironmentFile()
{
    const QString file = m_cli->write(
        u".env"_s, "DEBUG=1\nINVENTORY_ENCRYPTION_KEY=not-this\nexport B2B_API_KEY='" + key(bamako).toLatin1() +
                       "'\nB2B_API_URL=" + url(bamako).toLatin1() + "/\nINVENTORY_API_TIMEOUT=12\n");
    const CliAnswer added = m_cli->json({u"--secret-store"_s, u"vault"_s, u"channel"_s, u"add"_s, u"bolibana"_s,
                                         u"--name"_s, u"Bamako"_s, u"--env-file"_s, file});
    EXITS(added, 0);
    QCOMPARE(m_cli->value<QString>("SELECT value FROM account_settings WHERE key = 'timeout_s'"), u"12"_s);
    QCOMPARE(m_cli->value<QString>("SELECT currency FROM accounts"), u"XOF"_s);
    QVERIFY2(m_cli->value<QString>("SELECT identity FROM accounts").contains(u"Boutique Exemple Bamako"_s),
             added.everything().constData());
    QVERIFY(!added.everything().contains(key(bamako).toLatin1()));
}

void TestSourceSite::isConnectedByTheEnvironment()
{
    m_cli->set(u"B2B_API_KEY"_s, key(bamako));
    m_cli->set(u"B2B_API_URL"_s, url(bamako));
    EXITS(
        m_cli->json({u"--secret-store"_s, u"vault"_s, u"channel"_s, u"add"_s, u"bolibana"_s, u"--name"_s, u"Bamako"_s}),
        0);
    QVERIFY(isEnabled(u"Bamako"_s));
}

void TestSourceSite::countsAsTheSeedDoes()
{
    EXITS(add(u"Bamako"_s, bamako), 0);
    EXITS(m_cli->json({u"channel"_s, u"match"_s, u"Bamako"_s, u"--accept"_s}), 0);
    const CliAnswer first = m_cli->json({u"sync"_s, u"Bamako"_s});
    EXITS(first, 0);
    const QJsonObject taken{
        {u"total"_s, 50},  {u"created"_s, 50}, {u"updated"_s, 0},  {u"errors"_s, 0}, {u"errors_list"_s, QJsonArray()},
        {u"skipped"_s, 0}, {u"missing"_s, 0},  {u"unchanged"_s, 0}};
    QCOMPARE(first.object().value("statistics"_L1).toObject(), taken);
    const QJsonObject shown = m_cli->json({u"product"_s, u"show"_s, u"10020"_s}).object();
    QCOMPARE(shown["listings"_L1][0]["sync_status"_L1].toString(), u"synced"_s);

    edit(u"10020"_s, {{u"price"_s, u"150.50"_s}}); // half a franc does not exist
    edit(u"10021"_s, {{u"name"_s, u"Autre nom"_s}});
    const CliAnswer second = m_cli->json({u"sync"_s, u"Bamako"_s});
    EXITS(second, 1);
    const QJsonObject counted = second.object().value("statistics"_L1).toObject();
    QCOMPARE(counted["total"_L1].toInt(), 50);
    QCOMPARE(counted["errors"_L1].toInt(), 1);
    const QJsonObject failure = counted["errors_list"_L1].toArray().at(0).toObject();
    QCOMPARE(failure["product_id"_L1].toInt(), 20);
    QVERIFY(failure["error"_L1].toString().contains(u"150.50"_s));
    const QJsonObject failed = m_cli->json({u"product"_s, u"show"_s, u"10020"_s}).object();
    QCOMPARE(failed["listings"_L1][0]["sync_status"_L1].toString(), u"error"_s);

    edit(u"10020"_s, {{u"price"_s, u"151.00"_s}});
    EXITS(m_cli->json({u"sync"_s, u"Bamako"_s}), 0);
    const QJsonObject well = m_cli->json({u"product"_s, u"show"_s, u"10020"_s}).object();
    QCOMPARE(well["listings"_L1][0]["sync_status"_L1].toString(), u"synced"_s);
    QVERIFY(!well["listings"_L1][0]["last_synced_at"_L1].toString().isEmpty());
    QCOMPARE(well["price_minor"_L1].toInt(), 151);
}

void TestSourceSite::readsCategoriesOnly()
{
    EXITS(add(u"Bamako"_s, bamako), 0);
    const CliAnswer read = m_cli->json({u"sync"_s, u"Bamako"_s, u"--only"_s, u"categories"_s});
    EXITS(read, 0);
    QCOMPARE(read.object()["statistics"_L1]["total"_L1].toInt(), 25);
    QCOMPARE(read.object()["statistics"_L1]["created"_L1].toInt(), 25);
    QCOMPARE(m_cli->json({u"category"_s, u"list"_s, u"--channel"_s, u"Bamako"_s}).rows(u"categories"_s).size(), 25);
    QCOMPARE(m_cli->value<std::int64_t>("SELECT count(*) FROM listings"), 0);
}

void TestSourceSite::letsOneKeyBeActiveAtATime()
{
    EXITS(add(u"Bamako"_s, bamako), 0);
    EXITS(m_cli->json({u"channel"_s, u"match"_s, u"Bamako"_s, u"--accept"_s}), 0);
    EXITS(m_cli->json({u"sync"_s, u"Bamako"_s}), 0);
    EXITS(add(u"Kayes"_s, kayes), 0);
    QVERIFY(!isEnabled(u"Bamako"_s) && isEnabled(u"Kayes"_s));
    QCOMPARE(m_cli->value<std::int64_t>("SELECT count(*) FROM listings WHERE trust = 'unexplained'"), 50);
    const QJsonObject rests = m_cli->json({u"product"_s, u"show"_s, u"10020"_s}).object();
    QCOMPARE(rests["listings"_L1][0]["sync_status"_L1].toString(), u"pending"_s);
    EXITS(m_cli->json({u"channel"_s, u"enable"_s, u"Bamako"_s}), 0);
    QVERIFY(isEnabled(u"Bamako"_s) && !isEnabled(u"Kayes"_s));
    EXITS(m_cli->json({u"channel"_s, u"set"_s, u"Kayes"_s, u"active_keys=several"_s}), 0);
    EXITS(m_cli->json({u"channel"_s, u"enable"_s, u"Kayes"_s}), 0);
    QVERIFY(isEnabled(u"Bamako"_s) && isEnabled(u"Kayes"_s));
}

void TestSourceSite::listsKeysWithoutShowingThem()
{
    EXITS(add(u"Bamako"_s, bamako), 0);
    EXITS(add(u"Kayes"_s, kayes), 0);
    EXITS(m_cli->json({u"sync"_s, u"Kayes"_s, u"--only"_s, u"categories"_s}), 0);
    const CliAnswer listed = m_cli->json({u"channel"_s, u"keys"_s});
    EXITS(listed, 0);
    const QJsonArray keys = listed.rows(u"keys"_s);
    QCOMPARE(keys.size(), 2);
    QCOMPARE(keys.at(0)["name"_L1].toString(), u"Bamako"_s);
    QCOMPARE(keys.at(0)["account"_L1].toString(), u"Boutique Exemple Bamako"_s);
    QVERIFY(!keys.at(0)["active"_L1].toBool());
    QVERIFY(keys.at(1)["active"_L1].toBool());
    QCOMPARE(keys.at(0)["last_used_at"_L1].toString(), QString()); // by the sync of the other it was not
    QVERIFY(QDateTime::fromString(keys.at(1)["last_used_at"_L1].toString(), Qt::ISODate).isValid());
    const CliAnswer plain = m_cli->run({u"channel"_s, u"keys"_s});
    EXITS(plain, 0);
    for (const CliAnswer *answer : {&listed, &plain}) {
        QVERIFY(!answer->everything().contains(key(bamako).toLatin1()));
        QVERIFY(!answer->everything().contains(key(kayes).toLatin1()));
    }
}

void TestSourceSite::saysWhichCategoriesGoWhere()
{
    EXITS(add(u"Bamako"_s, bamako), 0);
    EXITS(m_cli->json({u"sync"_s, u"Bamako"_s, u"--only"_s, u"categories"_s}), 0);
    EXITS(add(u"Kayes"_s, kayes, {u"--set"_s, u"active_keys=several"_s}), 0);
    const auto rows = [this](const QString &channel) {
        return m_cli->json({u"category"_s, u"mappings"_s, channel}).rows(u"mappings"_s);
    };
    const auto map = [this](const QStringList &more) {
        return m_cli->json(QStringList{u"category"_s, u"map"_s} + more);
    };
    EXITS(map({u"Kayes"_s, u"--from"_s, u"Bamako"_s, u"--category"_s, u"106"_s, u"--to"_s, u"900"_s}), 0);
    QCOMPARE(rows(u"Kayes"_s).size(), 1);
    QCOMPARE(rows(u"Kayes"_s).at(0)["external_id"_L1].toString(), u"106"_s);
    QCOMPARE(rows(u"Kayes"_s).at(0)["target_id"_L1].toString(), u"900"_s);
    QVERIFY(!rows(u"Kayes"_s).at(0)["name"_L1].toString().isEmpty());
    // Bamako's tree is known, so only what is in it may be a target.
    QVERIFY(map({u"Bamako"_s, u"--category"_s, u"Rice"_s, u"--to"_s, u"900"_s}).code != 0);
    EXITS(map({u"Bamako"_s, u"--category"_s, u"Rice"_s, u"--to"_s, u"106"_s}), 0);
    QCOMPARE(rows(u"Bamako"_s).at(0)["external_id"_L1].toString(), u"Rice"_s);
    QVERIFY(map({u"Kayes"_s, u"--from"_s, u"Bamako"_s, u"--category"_s, u"999"_s, u"--to"_s, u"1"_s}).code != 0);
    EXITS(map({u"Kayes"_s, u"--from"_s, u"Bamako"_s, u"--category"_s, u"106"_s}), 64);
    EXITS(map({u"Kayes"_s, u"--from"_s, u"Bamako"_s, u"--category"_s, u"106"_s, u"--nowhere"_s}), 0);
    QVERIFY(rows(u"Kayes"_s).isEmpty());
}

void TestSourceSite::asksForOneSiteOnly()
{
    EXITS(add(u"Bamako"_s, bamako), 0);
    const CliAnswer read =
        m_cli->json({u"sync"_s, u"Bamako"_s, u"--mode"_s, u"selective"_s, u"--filter"_s, u"site_id=1"_s});
    QVERIFY2(read.code == 0 || read.code == 1, read.everything().constData());
    bool isAsked = false;
    for (const QJsonValue &row :
         m_shop->control().control("GET", u"/requests?after=0"_s).object()["requests"_L1].toArray())
        isAsked = isAsked || row["query"_L1].toString().contains("site_id=1"_L1) ||
                  row["path"_L1].toString().contains("site_id=1"_L1);
    QVERIFY(isAsked);
}

void TestSourceSite::sellsNothingThereUnlessToldTo()
{
    EXITS(add(u"Bamako"_s, bamako), 0);
    QCOMPARE(m_cli->value<std::int64_t>("SELECT count(*) FROM account_settings WHERE key = 'sales'"), 0);
    EXITS(m_cli->json({u"channel"_s, u"set"_s, u"Bamako"_s, u"sales=perhaps"_s}), 64);
    EXITS(m_cli->json({u"channel"_s, u"set"_s, u"Bamako"_s, u"sales=send"_s}), 0);
    // What was sold before is not told there.
    QVERIFY(m_cli->value<std::int64_t>("SELECT json_extract(remembered, '$.sales_since') FROM accounts") > 0);
    EXITS(m_cli->json({u"order"_s, u"sale"_s, u"1"_s, u"--channel"_s, u"Bamako"_s, u"perhaps"_s}), 64);
}

QTEST_GUILESS_MAIN(TestSourceSite)
#include "tst_source_site.moc"

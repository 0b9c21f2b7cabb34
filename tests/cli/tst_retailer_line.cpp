// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/sample_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// A retailer sells something that is linked to nothing: nothing of it goes to the wholesaler until the owner says what
// it is; then the order goes on by itself.
class TestRetailerLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderGoesOnOnceItsListingIsLinked();
};

namespace {

const QString source = u"Wholesaler"_s;
const QString client = u"Retailer A"_s;

void connectShop(CommandLine &cli, SampleShop &shop, const QString &name, qsizetype index, const QString &role)
{
    shop.control().useAccount(u"prestashop"_s, index);
    const QByteArray secrets = "key=" + shop.control().secret(u"key"_s).toUtf8() + "\nhook_key=any\n";
    EXITS(cli.json({u"--secret-store"_s, u"vault"_s, u"channel"_s, u"add"_s, u"prestashop"_s, u"--name"_s, name,
                    u"--url"_s, shop.control().url(), u"--set"_s, u"role="_s + role, u"--secret-file"_s, u"-"_s},
                   secrets),
          0);
    EXITS(cli.json({u"channel"_s, u"match"_s, name, u"--accept"_s}), 0);
}

QJsonArray ordersAt(SampleShop &shop, const QString &name)
{
    const QJsonArray marketplaces = shop.control().control("GET", u"/state"_s).object()["marketplaces"_L1].toArray();
    for (const QJsonValue &marketplace : marketplaces) {
        const QJsonArray accounts = marketplace["accounts"_L1].toArray();
        for (const QJsonValue &account : accounts) {
            if (account["name"_L1].toString() == name)
                return account["orders"_L1].toArray();
        }
    }
    return {};
}

} // namespace

void TestRetailerLine::anOrderGoesOnOnceItsListingIsLinked()
{
    SampleShop shop({u"--products"_s, u"5"_s});
    CommandLine cli;
    connectShop(cli, shop, source, 0, u"source"_s);
    connectShop(cli, shop, client, 1, u"client"_s);
    EXITS(cli.json({u"sync"_s, source}), 0);
    EXITS(cli.json({u"sync"_s, client}), 0);
    Database store = cli.look();
    const auto sold =
        store.value<QString>("SELECT l.external_id FROM listings l JOIN accounts a ON a.id = l.account_id "
                             "WHERE a.name = 'Retailer A' AND l.link = 'linked' AND l.external_id NOT "
                             "LIKE '%-%' AND l.remote_quantity_milli > 3000 ORDER BY l.id LIMIT 1");
    QVERIFY(sold && *sold);
    const auto sku = store.value<QString>("SELECT p.sku FROM products p JOIN listings l ON l.product_id = p.id JOIN "
                                          "accounts a ON a.id = l.account_id WHERE a.name = 'Retailer A' AND "
                                          "l.external_id = ?",
                                          **sold);
    QVERIFY(sku && *sku);
    const auto stock = [&] { return cli.json({u"stock"_s, **sku}).object()["on_hand"_L1].toInteger(); };
    const qint64 before = stock();
    const qsizetype there = ordersAt(shop, source).size();

    EXITS(cli.json({u"channel"_s, u"unlink"_s, client, **sold}), 0);
    shop.control().act(u"edit"_s, {{u"marketplace"_s, u"prestashop"_s},
                                   {u"account"_s, client},
                                   {u"product"_s, (*sold)->toInt()},
                                   {u"reference"_s, u"NOBODY-KNOWS"_s}});
    shop.control().act(u"sell"_s, {{u"marketplace"_s, u"prestashop"_s},
                                   {u"account"_s, client},
                                   {u"product"_s, (*sold)->toInt()},
                                   {u"quantity"_s, 2}});
    cli.json({u"sync"_s, client});
    cli.json({u"sync"_s, source});
    QCOMPARE(cli.json({u"error"_s, u"list"_s}).rows(u"errors"_s).size(), 1);
    QCOMPARE(ordersAt(shop, source).size(), there); // nothing half created
    QCOMPARE(cli.value<qint64>("SELECT count(*) FROM replicas WHERE state <> 'blocked'"), 0);
    QCOMPARE(stock(), before);

    EXITS(cli.json({u"channel"_s, u"link"_s, client, **sold, **sku}), 0);
    for (int round = 0; round < 2; ++round) { // once, however often
        cli.json({u"sync"_s, client});
        cli.json({u"sync"_s, source});
    }
    QCOMPARE(ordersAt(shop, source).size(), there + 1);
    QCOMPARE(stock(), before - 2);
    QCOMPARE(cli.json({u"error"_s, u"list"_s}).rows(u"errors"_s).size(), 0);
    QCOMPARE(cli.value<QString>("SELECT state FROM replicas"), u"placed"_s);
}

QTEST_GUILESS_MAIN(TestRetailerLine)
#include "tst_retailer_line.moc"

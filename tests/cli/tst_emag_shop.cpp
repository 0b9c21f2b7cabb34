// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"
#include "tests/cli/support/sample_shop.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace evenstock;
using namespace Qt::StringLiterals;

// The owner's road on eMAG: both accounts out of one environment file, eMAG's own lists by command line, file and local
// interface, and what buyers send back.
class TestEmagShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesBothAccountsOutOfOneFile();
    void asksWhichAccountIsMeant();
    void schedulesAsTheFileSays();
    void aFileThatIsWrongMakesNothing();
    void comparesBothAccounts();
    void showsWhereOthersAreCheaper();
    void repricesByThePlanAlone();
    void groupsRefusedDocumentation();
    void showsWhatRunsLow();
    void listsWhatWasSentBack();
    void actsOnAnOrder();
    void readsParcelsAndCommission();
    void saysEverythingOfAnOffer();
    void sumsUpItsSyncs();
    void writesTheListsToFiles_data();
    void writesTheListsToFiles();
    void answersTheRoutesOfTheSeed();

private:
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

void TestEmagShop::init()
{
    m_shop = std::make_unique<SampleShop>();
    m_cli = std::make_unique<CommandLine>();
}

void TestEmagShop::cleanup()
{
    m_cli.reset();
    m_shop.reset();
}

void TestEmagShop::takesBothAccountsOutOfOneFile()
{
    for (const QString &name : {main, fbe}) {
        const CliAnswer added = add(name);
        EXITS(added, 0);
        QVERIFY(!added.everything().contains(m_shop->control().secret(u"password"_s).toUtf8()));
        QVERIFY2(added.err.contains("Delete "), added.err.constData());
        QVERIFY(
            m_cli->value<QString>("SELECT identity FROM accounts ORDER BY id DESC").contains(name.section(u' ', 1)));
    }
    QCOMPARE(m_cli->value<QString>("SELECT group_concat(value) FROM account_settings WHERE key = 'account_type' "
                                   "ORDER BY account_id"),
             u"main,fbe"_s);
    QCOMPARE(m_cli->value<int>("SELECT count(*) FROM account_settings WHERE value LIKE '%@shop.example%'"), 0);
}

void TestEmagShop::asksWhichAccountIsMeant()
{
    const CliAnswer refused = add(u"Marketplace"_s);
    QVERIFY2(refused.code != 0 && refused.everything().contains("account_type=main or fbe"),
             refused.everything().constData());
    EXITS(add(u"Marketplace"_s, {}, {u"--set"_s, u"account_type=fbe"_s}), 0);
    QVERIFY(m_cli->value<QString>("SELECT identity FROM accounts").contains(u"FBE"_s));
}

void TestEmagShop::schedulesAsTheFileSays()
{
    EXITS(add(main), 0); // as the seed does: hourly, everything at two, orders every five minutes
    QJsonObject schedule = list({u"schedule"_s, u"list"_s}, u"schedules"_s).at(0).toObject();
    QCOMPARE(schedule["kind"_L1].toString() + QString::number(schedule["minutes"_L1].toInt()), u"every60"_s);
    QCOMPARE(schedule["mode"_L1].toString(), u"incremental"_s);
    QCOMPARE(schedule["jobs"_L1]["full"_L1]["kind"_L1].toString(), u"daily"_s);
    QCOMPARE(schedule["jobs"_L1]["full"_L1]["minutes"_L1].toInt(), 120);
    QCOMPARE(schedule["jobs"_L1]["orders"_L1]["minutes"_L1].toInt(), 5);
    EXITS(add(fbe, "EMAG_SYNC_INTERVAL_MINUTES=45\nEMAG_ENABLE_SCHEDULED_SYNC=false\nEMAG_FBE_LOG_RETENTION=14\n"), 0);
    for (const QJsonValue &row : list({u"schedule"_s, u"list"_s}, u"schedules"_s)) {
        if (row["channel"_L1].toString() == fbe)
            schedule = row.toObject();
    }
    QCOMPARE(schedule["minutes"_L1].toInt(), 45);
    for (const QJsonValue &one :
         {QJsonValue(schedule), schedule["jobs"_L1]["full"_L1], schedule["jobs"_L1]["orders"_L1]})
        QCOMPARE(one["enabled"_L1].toBool(true), false);
    QCOMPARE(m_cli->value<QString>("SELECT value FROM settings WHERE key = 'keep.log_days'"), u"14"_s);
    EXITS(m_cli->json({u"schedule"_s, u"set"_s, fbe, u"--full"_s, u"03:30"_s, u"--orders"_s, u"10"_s}), 0);
    QCOMPARE(
        m_cli->value<int>("SELECT minutes FROM schedule_jobs WHERE job = 'full' AND enabled = 1 AND account_id = 2"),
        210);
    QCOMPARE(m_cli->value<int>("SELECT enabled FROM schedule WHERE account_id = 2"), 0); // each for itself
    const CliAnswer shown = m_cli->run({u"schedule"_s, u"list"_s});
    EXITS(shown, 0);
    static const QRegularExpression next(u"\\n%1 .*off, everything daily at 03:30.* 20\\d\\d-"_s.arg(fbe));
    QVERIFY2(next.match(QString::fromUtf8(shown.out)).hasMatch(), shown.out.constData()); // when, though its own is off
    EXITS(m_cli->json({u"schedule"_s, u"set"_s, main, u"--orders"_s, u"off"_s}), 0);
    QCOMPARE(m_cli->value<int>("SELECT enabled FROM schedule_jobs WHERE job = 'orders' AND account_id = 1"), 0);
}

void TestEmagShop::aFileThatIsWrongMakesNothing()
{
    const CliAnswer refused = add(main, "EMAG_SYNC_INTERVAL_MINUTES=often\n");
    QVERIFY(refused.code != 0);
    QVERIFY2(refused.everything().contains("schedule.every"), refused.everything().constData());
    QCOMPARE(m_cli->json({u"channel"_s, u"list"_s}).rows(u"channels"_s).size(), 0);
}

void TestEmagShop::comparesBothAccounts()
{
    fill();
    QMap<QString, QPair<QString, QString>> prices; // SKU -> net on MAIN, on FBE
    for (const QJsonValue &offer : truth(0))
        prices[offer["part_number"_L1].toString()].first = offer["price_net"_L1].toString();
    for (const QJsonValue &offer : truth(1))
        prices[offer["part_number"_L1].toString()].second = offer["price_net"_L1].toString();
    const QJsonArray rows = list({u"emag"_s, u"compare"_s}, u"comparison"_s);
    QCOMPARE(rows.size(), prices.size());
    QSet<QString> kinds;
    for (const QJsonValue &row : rows) {
        const auto [there, here] = prices.value(row["sku"_L1].toString());
        const QString expected = there.isEmpty() || here.isEmpty() ? u"missing"_s
                                 : there == here                   ? u"consistent"_s
                                                                   : u"different"_s;
        QCOMPARE(row["price"_L1].toString(), expected);
        kinds.insert(expected);
    }
    QCOMPARE(kinds.size(), 3); // the sample shop has each of them
    const QJsonArray different = list({u"emag"_s, u"compare"_s, u"--differences"_s}, u"comparison"_s);
    QVERIFY(different.size() > 0 && different.size() < rows.size());
    const CliAnswer text = m_cli->run({u"emag"_s, u"compare"_s, u"--missing"_s});
    QVERIFY2(text.out.contains("missing"), text.out.constData());
    EXITS(m_cli->run({u"emag"_s, u"compare"_s, u"--main"_s, u"Nobody"_s}), 2);
}

void TestEmagShop::showsWhereOthersAreCheaper()
{
    fill();
    const qint64 id = truth(0).at(0)["id"_L1].toInteger();
    act(u"edit"_s, {{u"offer"_s, id}, {u"rank"_s, 7}, {u"best_net"_s, 10.5}});
    EXITS(m_cli->json({u"sync"_s, main, u"--mode"_s, u"full"_s}), 0);
    const QJsonObject worst = list({u"emag"_s, u"competition"_s, u"--behind"_s}, u"offers"_s).at(0).toObject();
    QCOMPARE(worst["external_id"_L1].toString(), QString::number(id));
    QCOMPARE(worst["rank"_L1].toInt(), 7);
    QCOMPARE(worst["best_offer_minor"_L1].toInteger(), 1271); // 10.50 with 21 % VAT is 12.705
    QCOMPARE(worst["place"_L1].toString(), u"behind"_s);
    for (const QJsonValue &row : list({u"emag"_s, u"competition"_s, u"--first"_s}, u"offers"_s))
        QCOMPARE(row["rank"_L1].toInt(), 1);
    QStringList seen;
    QString next;
    do {
        QStringList words{u"emag"_s, u"competition"_s, u"--limit"_s, u"7"_s};
        if (!next.isEmpty())
            words << u"--after"_s << next;
        const QJsonObject page = m_cli->json(words).object();
        for (const QJsonValue &row : page["offers"_L1].toArray())
            seen.append(row["channel"_L1].toString() + row["external_id"_L1].toString());
        next = page["next"_L1].toString();
    } while (!next.isEmpty());
    QCOMPARE(seen.size(), truth(0).size() + truth(1).size());
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), seen.size());
}

// Off by itself, never without both limits, and never sent by a plain sync.
void TestEmagShop::repricesByThePlanAlone()
{
    EXITS(add(main), 0);
    EXITS(m_cli->json({u"channel"_s, u"match"_s, main, u"--accept"_s}), 0);
    EXITS(m_cli->json({u"sync"_s, main, u"--mode"_s, u"full"_s}), 0);
    const auto set = [this](const QStringList &settings) {
        QStringList words{u"channel"_s, u"set"_s, main};
        for (const QString &setting : settings)
            words << u"--set"_s << setting;
        return m_cli->json(words);
    };
    // Net amounts in ten thousandths, as eMAG keeps them; with 21 % VAT in hundredths.
    const auto net = [this](int row) { return truth(0).at(row)["price_net"_L1].toString().remove(u'.').toLongLong(); };
    const auto text = [](qint64 net4) {
        return u"%1.%2"_s.arg(net4 / 10'000).arg(net4 % 10'000, 4, 10, QLatin1Char('0'));
    };
    const auto gross = [](qint64 net4) { return (net4 * 121 + 5000) / 10'000; };
    QVERIFY(truth(0).at(0)["price_net"_L1].toString().section(u'.', 1).size() == 4);
    const auto sync = [this] { return m_cli->json({u"sync"_s, main, u"--mode"_s, u"full"_s}); };
    for (const QJsonValue &offer : truth(0))
        act(u"edit"_s, {{u"offer"_s, offer["id"_L1]}, {u"rank"_s, 1}, {u"best_net"_s, offer["price_net"_L1]}});
    const qint64 behind = truth(0).at(0)["id"_L1].toInteger();
    const qint64 farBehind = truth(0).at(1)["id"_L1].toInteger();
    const qint64 before = net(0);
    const qint64 beforeFar = net(1);
    act(u"edit"_s, {{u"offer"_s, behind}, {u"rank"_s, 2}, {u"best_net"_s, text(before * 95 / 100)}});
    act(u"edit"_s, {{u"offer"_s, farBehind}, {u"rank"_s, 3}, {u"best_net"_s, text(beforeFar / 2)}});

    EXITS(sync(), 0); // the rule is off
    QVERIFY(list({u"plan"_s, u"list"_s}, u"plans"_s).isEmpty());
    const CliAnswer halved = set({u"reprice=on"_s, u"reprice.step=0.10"_s, u"reprice.floor=80%"_s});
    QVERIFY2(halved.code != 0 && halved.everything().contains("reprice.ceiling"), halved.everything().constData());
    EXITS(set({u"reprice=on"_s, u"reprice.step=0.10"_s, u"reprice.floor=80%"_s, u"reprice.ceiling=110%"_s}), 0);

    for (int round = 0; round < 2; ++round) { // asked about once, and nothing is sent however often it is synced
        EXITS(sync(), 1);
        QCOMPARE(net(0), before);
        QCOMPARE(net(1), beforeFar);
        QCOMPARE(list({u"plan"_s, u"list"_s}, u"plans"_s).size(), 1);
    }
    const QString plan = QString::number(list({u"plan"_s, u"list"_s}, u"plans"_s).at(0)["plan"_L1].toInteger());
    const QJsonArray rows = list({u"plan"_s, u"show"_s, plan}, u"rows"_s);
    QCOMPARE(rows.size(), 2);
    QString chosen;
    qint64 wanted = 0;
    for (const QJsonValue &row : rows) {
        const bool isFar = row["reason"_L1].toString() == "reprice_floor"_L1;
        QCOMPARE(row["reason"_L1].toString(), isFar ? u"reprice_floor"_s : u"reprice_undercut"_s);
        const qint64 from = moneyFromField(row["from"_L1].toString())->minor;
        const qint64 to = moneyFromField(row["to"_L1].toString())->minor;
        QVERIFY(to < from && to * 100 >= from * 80);
        if (isFar)
            continue;
        chosen = QString::number(row["row"_L1].toInteger());
        wanted = to;
    }
    QCOMPARE(wanted, gross(before * 95 / 100) - 10);
    EXITS(m_cli->json({u"plan"_s, u"apply"_s, plan, u"--only"_s, chosen}), 1); // the other one is still to be looked at
    QCOMPARE(gross(net(0)), wanted);
    QCOMPARE(net(1), beforeFar);
    QCOMPARE(m_cli->value<QString>("SELECT own_price_why FROM listings ORDER BY id"), u"reprice_undercut"_s);
    // The history says why, also long after the plan is gone.
    const QString last = QString::number(list({u"history"_s, u"list"_s}, u"runs"_s).at(0)["run"_L1].toInteger());
    const QJsonArray changes = list({u"history"_s, u"show"_s, last}, u"changes"_s);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0)["field"_L1].toString(), u"reprice_undercut"_s);
    QCOMPARE(changes.at(0)["from"_L1].toString(), u"%1 RON"_s.arg(gross(before)));
    QCOMPARE(changes.at(0)["to"_L1].toString(), u"%1 RON"_s.arg(wanted));
    const CliAnswer words = m_cli->run({u"history"_s, u"show"_s, last});
    QVERIFY2(words.everything().contains("repricing: another offer is cheaper"), words.everything().constData());
    // It is a price of the listing alone, and stays there while nothing changes.
    QCOMPARE(m_cli->value<int>("SELECT p.price_minor - CAST(json_extract(l.base, '$.price') AS INTEGER) FROM listings "
                               "AS l JOIN products AS p ON p.id = l.product_id ORDER BY l.id"),
             int(gross(before) - wanted));
    act(u"edit"_s, {{u"offer"_s, behind}, {u"rank"_s, 1}, {u"best_net"_s, text(net(0))}});
    EXITS(m_cli->json({u"plan"_s, u"discard"_s, plan}), 0);
    EXITS(sync(), 0);
    QCOMPARE(gross(net(0)), wanted);
    QVERIFY(list({u"plan"_s, u"list"_s}, u"plans"_s).isEmpty());
    // A price that the owner types there is his.
    act(u"edit"_s,
        {{u"offer"_s, behind}, {u"price_net"_s, text(before * 102 / 100)}, {u"best_net"_s, text(before * 102 / 100)}});
    EXITS(sync(), 0);
    QCOMPARE(m_cli->value<QString>("SELECT own_price FROM listings ORDER BY id"), QString());
    QCOMPARE(m_cli->value<int>("SELECT p.price_minor FROM listings AS l JOIN products AS p ON p.id = l.product_id "
                               "ORDER BY l.id"),
             int(gross(before * 102 / 100)));
}

void TestEmagShop::groupsRefusedDocumentation()
{
    fill();
    const QJsonArray reasons = list({u"emag"_s, u"rejected"_s}, u"reasons"_s);
    QCOMPARE(reasons.size(), 1);
    QCOMPARE(reasons.at(0)["message"_L1].toString(), u"This brand is not known"_s);
    QVERIFY(reasons.at(0)["skus"_L1].toArray().contains(u"EM-00006"_s));
    EXITS(m_cli->json({u"emag"_s, u"rejected"_s, u"--channel"_s, u"Nobody"_s}), 2);
}

void TestEmagShop::showsWhatRunsLow()
{
    fill();
    const QJsonObject thing = truth(0).at(2).toObject();
    act(u"edit"_s, {{u"offer"_s, thing["id"_L1]}, {u"stock"_s, 0}});
    EXITS(m_cli->json({u"sync"_s, main, u"--mode"_s, u"full"_s}), 0);
    int before = -1;
    bool isThere = false;
    for (const QJsonValue &row : list({u"emag"_s, u"low-stock"_s, u"--at-most"_s, u"3"_s}, u"offers"_s)) {
        QVERIFY(row["stock"_L1].toInt() <= 3 && row["stock"_L1].toInt() >= before);
        QCOMPARE(row["status"_L1].toString(), u"active"_s);
        before = row["stock"_L1].toInt();
        isThere = isThere || (row["sku"_L1] == thing["part_number"_L1] && row["channel"_L1].toString() == main);
    }
    QVERIFY(isThere);
}

void TestEmagShop::listsWhatWasSentBack()
{
    fill();
    QJsonObject thing;
    for (const QJsonValue &offer : truth(0)) {
        if (offer["on_sale"_L1].toInteger() >= 3 && offer["status"_L1].toInt() == 1)
            thing = offer.toObject();
    }
    const qint64 before = thing["on_sale"_L1].toInteger();
    const QJsonValue order = act(u"sell"_s, {{u"offer"_s, thing["id"_L1]}, {u"quantity"_s, 2}})["order"_L1];
    act(u"acknowledge"_s, {{u"order"_s, order}});
    act(u"finalize"_s, {{u"order"_s, order}});
    const QJsonObject sent = act(u"send_back"_s, {{u"order"_s, order}, {u"note"_s, u"Prea mare"_s}});
    EXITS(m_cli->json({u"sync"_s, main}), 0);
    const QJsonArray rows = list({u"emag"_s, u"returns"_s}, u"returns"_s);
    QCOMPARE(rows.size(), 1);
    const QJsonObject row = rows.at(0).toObject();
    QCOMPARE(row["return"_L1].toString(), QString::number(sent["emag_id"_L1].toInteger()));
    QCOMPARE(row["order"_L1].toString(), QString::number(order.toInteger()));
    QCOMPARE(row["state"_L1].toString(), u"new"_s);
    QCOMPARE(row["wanted"_L1].toString(), u"refund"_s);
    QCOMPARE(row["lines"_L1][0]["sku"_L1].toString(), thing["part_number"_L1].toString());
    QCOMPARE(row["lines"_L1][0]["quantity"_L1].toInt(), 1);
    QCOMPARE(row["lines"_L1][0]["note"_L1].toString(), u"Prea mare"_s);
    // What comes back is counted by the owner, not by us.
    QCOMPARE(m_cli->json({u"stock"_s, thing["part_number"_L1].toString()}).object()["on_hand"_L1].toInteger(),
             before - 2);
    EXITS(m_cli->json({u"sync"_s, main}), 0);
    QCOMPARE(list({u"emag"_s, u"returns"_s, u"--channel"_s, main}, u"returns"_s).size(), 1); // once
    QCOMPARE(list({u"emag"_s, u"returns"_s, u"--state"_s, u"finalized"_s}, u"returns"_s).size(), 0);
}

void TestEmagShop::actsOnAnOrder()
{
    fill();
    QJsonObject thing;
    for (const QJsonValue &offer : truth(0)) {
        if (offer["on_sale"_L1].toInteger() >= 3 && offer["status"_L1].toInt() == 1)
            thing = offer.toObject();
    }
    const QJsonValue placed = act(u"sell"_s, {{u"offer"_s, thing["id"_L1]}, {u"quantity"_s, 2}})["order"_L1];
    const QString order = QString::number(placed.toInteger());
    EXITS(m_cli->json({u"sync"_s, main}), 0);
    const auto state = [&](const CliAnswer &answer) { return answer.object()["state"_L1].toString(); };
    const auto acted = [&](const QStringList &words) {
        return m_cli->json(QStringList{u"order"_s, u"act"_s, order} + words);
    };
    QVERIFY(acted({u"finalize"_s}).code != 0); // the matrix: first it is acknowledged
    QCOMPARE(state(acted({u"acknowledge"_s})), u"in_progress"_s);
    const CliAnswer invoice = acted({u"invoice"_s, u"url=https://shop.example/f-1.pdf"_s, u"name=Factura 1"_s});
    EXITS(invoice, 0);
    QVERIFY(acted({u"cancel"_s}).code != 0);                 // for no reason
    QVERIFY(acted({u"cancel"_s, u"reason=99"_s}).code != 0); // that eMAG knows
    QCOMPARE(state(acted({u"finalize"_s})), u"finalized"_s);
    const QString line = QString::number(
        m_cli->value<qint64>("SELECT external_id FROM order_lines WHERE order_id = (SELECT max(id) FROM orders)"));
    QVERIFY(acted({u"storno"_s, u"lines."_s + line + u"=5"_s}).code != 0); // more than there were
    EXITS(acted({u"storno"_s, u"lines."_s + line + u"=1"_s}), 0);
    for (const QJsonValue &row : truth(0, u"orders"_s)) {
        if (row["id"_L1] == placed)
            QCOMPARE(row["products"_L1][0]["quantity"_L1].toVariant().toInt(), 1);
    }
}

void TestEmagShop::readsParcelsAndCommission()
{
    fill();
    const qint64 offer = truth(0).at(0)["id"_L1].toInteger();
    const QString order = QString::number(act(u"sell"_s, {{u"offer"_s, offer}})["order"_L1].toInteger());
    const QString other = QString::number(act(u"sell"_s, {{u"offer"_s, offer}})["order"_L1].toInteger());
    for (const QString &one : {order, other}) {
        act(u"acknowledge"_s, {{u"order"_s, one.toLongLong()}});
        act(u"finalize"_s, {{u"order"_s, one.toLongLong()}});
    }
    EXITS(m_cli->json({u"sync"_s, main}), 0);
    const QJsonObject read = m_cli->json({u"order"_s, u"shipping"_s, order}).object();
    QCOMPARE(read["parcels"_L1].toArray().size(), 1); // that of the other order is none of it
    QCOMPARE(read["parcels"_L1][0]["number"_L1].toString(), u"4EMG"_s + order);
    QCOMPARE(read["parcels"_L1][0]["courier"_L1].toString(), u"Fan Courier"_s);
    QVERIFY(!read["parcels"_L1][0].toObject().contains("on_delivery_minor"_L1));
    QCOMPARE(read["commissions"_L1].toArray().size(), 1);
    QCOMPARE(read["commissions"_L1][0]["percent"_L1].toString(), u"%1.5"_s.arg(10 + offer % 9));
    QCOMPARE(read["commissions"_L1][0]["listing"_L1].toString(), QString::number(offer));
}

void TestEmagShop::saysEverythingOfAnOffer()
{
    fill();
    const QJsonObject one = truth(0).at(2).toObject();
    const QString sku = one["part_number"_L1].toString();
    QCOMPARE(list({u"emag"_s, u"offer"_s, sku}, u"offers"_s).size(), 2); // MAIN and FBE
    const QString number = QString::number(one["id"_L1].toInteger());
    const QJsonArray offers = list({u"emag"_s, u"offer"_s, number, u"--channel"_s, main}, u"offers"_s);
    QCOMPARE(offers.size(), 1);
    const QJsonObject facts = offers.at(0)["facts"_L1].toObject();
    QCOMPARE(facts["part_number"_L1].toString(), sku);
    QVERIFY(facts["sale_price"_L1].toString().contains(one["price_net"_L1].toString() + u" net"_s));
    for (const char *fact : {"validation_status", "offer_validation_status", "ownership", "genius_computed",
                             "manufacturer", "eu_representative", "safety_information", "vat_id", "number_of_offers"})
        QVERIFY2(!facts[QLatin1String(fact)].toString().isEmpty(), fact);
    QVERIFY(offers.at(0)["raw"_L1].toObject().contains("general_stock"_L1)); // as eMAG sent it, beside its words
    const CliAnswer words = m_cli->run({u"emag"_s, u"offer"_s, number, u"--channel"_s, main});
    QVERIFY2(words.everything().contains("A se feri de umezeala."), words.everything().constData());
    QCOMPARE(m_cli->json({u"emag"_s, u"offer"_s, u"NO-SUCH-THING"_s}).code, 2);
}

void TestEmagShop::sumsUpItsSyncs()
{
    fill();
    EXITS(m_cli->json({u"sync"_s, main, u"--mode"_s, u"full"_s}), 0);
    const QJsonArray accounts = list({u"emag"_s, u"statistics"_s, u"--days"_s, u"7"_s}, u"accounts"_s);
    QCOMPARE(accounts.size(), 2);
    const QJsonObject sums = accounts.at(0).toObject();
    const qint64 offers = truth(0).size();
    QCOMPARE(sums["account_type"_L1].toString(), u"main"_s);
    QCOMPARE(sums["total_products"_L1].toInteger(), offers);
    QCOMPARE(sums["runs"_L1].toInteger(), 2);
    QCOMPARE(sums["processed"_L1].toInteger(), 2 * offers);
    QCOMPARE(sums["created"_L1].toInteger(), offers);
    QCOMPARE(sums["unchanged"_L1].toInteger(), offers);
    QCOMPARE(sums["failed"_L1].toInteger(), 0);
    QCOMPARE(sums["success_rate"_L1].toDouble(), 100.0);
    QCOMPARE(sums["trend"_L1].toArray().size(), 7);
    QVERIFY(sums["trend"_L1][6]["runs"_L1].toInteger() >= 2);
}

void TestEmagShop::writesTheListsToFiles_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QByteArray>("heading");
    QTest::newRow("comparison") << u"emag-comparison"_s << QByteArray("sku,name,state,price_agrees");
    QTest::newRow("competition") << u"emag-competition"_s << QByteArray("channel,external_id,sku,pnk");
    QTest::newRow("rejected") << u"emag-rejected"_s << QByteArray("code,message,section,channel");
    QTest::newRow("low stock") << u"emag-low-stock"_s << QByteArray("channel,external_id,sku,pnk");
    QTest::newRow("returns") << u"returns"_s << QByteArray("channel,return,order,state");
}

void TestEmagShop::writesTheListsToFiles()
{
    QFETCH(QString, content);
    QFETCH(QByteArray, heading);
    fill();
    const QJsonObject thing = truth(0).at(0).toObject();
    // A name that a spreadsheet would carry out.
    act(u"edit"_s, {{u"offer"_s, thing["id"_L1]}, {u"name"_s, u"=cmd|' /c calc'!A1"_s}, {u"stock"_s, 0}});
    EXITS(m_cli->json({u"sync"_s, main, u"--mode"_s, u"full"_s}), 0);
    for (const QString &format : {u"csv"_s, u"xlsx"_s, u"json"_s}) {
        const QString file = m_cli->file(content + u'.' + format);
        EXITS(m_cli->json({u"export"_s, content, u"--output"_s, file}), 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY(!text.isEmpty());
        if (format != "csv"_L1)
            continue;
        QVERIFY2(text.startsWith(heading), text.left(200).constData());
        for (const QByteArray &line : text.split('\n'))
            QVERIFY2(!line.startsWith('=') && !line.contains(",="), line.constData());
        if (content == "emag-comparison"_L1)
            QVERIFY2(text.contains("'=cmd"), text.constData());
    }
    // Where there are several, the pair is named; a name that is none is refused, and so is one that belongs nowhere.
    const QString named = m_cli->file(u"named.csv"_s);
    const int asNamed =
        m_cli->json({u"export"_s, content, u"--main"_s, main, u"--fbe"_s, fbe, u"--output"_s, named}).code;
    const int strange = m_cli->json({u"export"_s, content, u"--main"_s, u"nobody"_s, u"--output"_s, named}).code;
    const bool isPair = content == "emag-comparison"_L1;
    QCOMPARE(asNamed == 0, isPair);
    QCOMPARE(QFile::exists(named), isPair);
    QVERIFY(strange != 0);
}

namespace {

struct HttpAnswer {
    int status = 0;
    QJsonObject body = {};
};

// A program on the owner's computer, with the local token.
class Script
{
public:
    explicit Script(const CommandLine &cli)
        : m_process(cli.start({u"serve"_s, u"--no-schedule"_s, u"--local"_s, u"127.0.0.1:0"_s}))
        , m_token(cli.json({u"token"_s, u"show"_s}).object()["token"_L1].toString())
    {
        while (!m_process->canReadLine() && m_process->waitForReadyRead(CommandLine::patienceMs)) {
        }
        m_url = QJsonDocument::fromJson(m_process->readLine()).object()["local"_L1].toString();
    }
    ~Script()
    {
        ::kill(static_cast<pid_t>(m_process->processId()), SIGTERM);
        CommandLine::finish(*m_process);
    }
    HttpAnswer ask(const QByteArray &method, const QString &path, const QJsonObject &body = {}) const
    {
        QNetworkAccessManager network;
        QNetworkRequest request{QUrl(m_url + u"/api/v1/emag/products"_s + path)};
        request.setTransferTimeout(CommandLine::patienceMs);
        request.setRawHeader("Authorization", "Bearer " + m_token.toLatin1());
        const QByteArray bytes = method == "GET" || body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
        if (!bytes.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, bytes));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, CommandLine::patienceMs))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                QJsonDocument::fromJson(reply->readAll()).object()};
    }

private:
    std::unique_ptr<QProcess> m_process;
    QString m_token;
    QString m_url;
};

} // namespace

void TestEmagShop::answersTheRoutesOfTheSeed()
{
    fill();
    {
        const Script script(*m_cli);
        const HttpAnswer tested = script.ask("POST", u"/test-connection?account_type=main"_s);
        QVERIFY2(tested.body["success"_L1].toBool(), QJsonDocument(tested.body).toJson().constData());
        QCOMPARE(script.ask("POST", u"/test-connection"_s).body["accounts"_L1].toArray().size(), 2);
        const HttpAnswer begun = script.ask("POST", u"/sync"_s,
                                            {{u"account_type"_s, u"both"_s},
                                             {u"mode"_s, u"incremental"_s},
                                             {u"max_pages"_s, 10},
                                             {u"items_per_page"_s, 100},
                                             {u"conflict_strategy"_s, u"emag_priority"_s}});
        QCOMPARE(begun.status, 202);
        QCOMPARE(begun.body["tasks"_L1].toArray().size(), 2);
        const QString task = begun.body["task_id"_L1].toString();
        HttpAnswer status;
        QTRY_VERIFY_WITH_TIMEOUT(
            !(status = script.ask("GET", u"/status?task_id="_s + task)).body["is_running"_L1].toBool(true),
            CommandLine::patienceMs);
        QCOMPARE(status.body["runs"_L1].toArray().size(), 2);
        for (const QJsonValue &run : status.body["runs"_L1].toArray())
            QCOMPARE(run["status"_L1].toString(), u"completed"_s);
        QCOMPARE(script.ask("GET", u"/status"_s).body["last"_L1].toArray().size(), 2);
        QCOMPARE(script.ask("GET", u"/statistics?days=7"_s).body["accounts"_L1].toArray().size(), 2);
        QVERIFY(script.ask("GET", u"/history?account_type=fbe"_s).body["runs"_L1].toArray().size() >= 2);
        const HttpAnswer page = script.ask("GET", u"/history?limit=3"_s);
        QCOMPARE(page.body["runs"_L1].toArray().size(), 3);
        const QString next = page.body["next"_L1].toString();
        QVERIFY(!script.ask("GET", u"/history?limit=3&after="_s + next).body["runs"_L1].toArray().isEmpty());
        QCOMPARE(script.ask("GET", u"/products?search=em-00001"_s).body["products"_L1].toArray().size(), 2);
        QCOMPARE(script.ask("GET", u"/products?account_type=fbe&status=active&limit=5"_s)
                     .body["products"_L1]
                     .toArray()
                     .size(),
                 5);
        QVERIFY(!script.ask("GET", u"/comparison?shown=different"_s).body["comparison"_L1].toArray().isEmpty());
        const QString number = QString::number(truth(0).at(2)["id"_L1].toInteger());
        const auto offer = script.ask("GET", u"/offer?named="_s + number);
        QCOMPARE(offer.body["offers"_L1][0]["facts"_L1]["id"_L1].toString(), number);
        QCOMPARE(script.ask("GET", u"/offer"_s).status, 422);
        QVERIFY(!script.ask("GET", u"/competition?place=behind"_s).body["offers"_L1].toArray().isEmpty());
        QVERIFY(!script.ask("GET", u"/rejected"_s).body["reasons"_L1].toArray().isEmpty());
        QVERIFY(!script.ask("GET", u"/low-stock?at_most=30"_s).body["offers"_L1].toArray().isEmpty());
        QCOMPARE(script.ask("GET", u"/returns"_s).status, 200);
        // What is not understood is refused in words, never guessed.
        QCOMPARE(script.ask("POST", u"/sync"_s, {{u"account_type"_s, u"both"_s}, {u"mode"_s, u"all"_s}}).status, 422);
        QCOMPARE(script.ask("POST", u"/sync"_s, {{u"items_per_page"_s, 500}}).status, 422);
        QCOMPARE(script.ask("POST", u"/sync"_s, {{u"conflict_strategy"_s, u"coin"_s}}).status, 422);
        QCOMPARE(script.ask("GET", u"/products?status=old"_s).status, 422);
        QCOMPARE(script.ask("GET", u"/products?account_type=third"_s).status, 422);
        QCOMPARE(script.ask("GET", u"/status?task_id=999999"_s).status, 404);
        QCOMPARE(script.ask("DELETE", u"/sync/none"_s).status, 404);
    }
}

QTEST_GUILESS_MAIN(TestEmagShop)
#include "tst_emag_shop.moc"

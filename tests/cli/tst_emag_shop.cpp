// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"
#include "tests/cli/both_emag_accounts.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What is sold on eMAG: prices that follow others, orders, parcels, everything of an offer.
class TestEmagShop : public BothEmagAccounts
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void repricesByThePlanAlone();
    void actsOnAnOrder();
    void readsParcelsAndCommission();
    void saysEverythingOfAnOffer();
};

void TestEmagShop::init()
{
    begin();
}

void TestEmagShop::cleanup()
{
    end();
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

QTEST_GUILESS_MAIN(TestEmagShop)
#include "tst_emag_shop.moc"

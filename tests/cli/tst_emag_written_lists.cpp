// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/both_emag_accounts.h"

#include <QFile>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// eMAG's own lists by command line and file.
class TestEmagWrittenLists : public BothEmagAccounts
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void comparesBothAccounts();
    void showsWhereOthersAreCheaper();
    void groupsRefusedDocumentation();
    void showsWhatRunsLow();
    void listsWhatWasSentBack();
    void writesTheListsToFiles_data();
    void writesTheListsToFiles();
};

void TestEmagWrittenLists::init()
{
    begin();
}

void TestEmagWrittenLists::cleanup()
{
    end();
}

void TestEmagWrittenLists::comparesBothAccounts()
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

void TestEmagWrittenLists::showsWhereOthersAreCheaper()
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

void TestEmagWrittenLists::groupsRefusedDocumentation()
{
    fill();
    const QJsonArray reasons = list({u"emag"_s, u"rejected"_s}, u"reasons"_s);
    QCOMPARE(reasons.size(), 1);
    QCOMPARE(reasons.at(0)["message"_L1].toString(), u"This brand is not known"_s);
    QVERIFY(reasons.at(0)["skus"_L1].toArray().contains(u"EM-00006"_s));
    EXITS(m_cli->json({u"emag"_s, u"rejected"_s, u"--channel"_s, u"Nobody"_s}), 2);
}

void TestEmagWrittenLists::showsWhatRunsLow()
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

void TestEmagWrittenLists::listsWhatWasSentBack()
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

void TestEmagWrittenLists::writesTheListsToFiles_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QByteArray>("heading");
    QTest::newRow("comparison") << u"emag-comparison"_s << QByteArray("sku,name,state,price_agrees");
    QTest::newRow("competition") << u"emag-competition"_s << QByteArray("channel,external_id,sku,pnk");
    QTest::newRow("rejected") << u"emag-rejected"_s << QByteArray("code,message,section,channel");
    QTest::newRow("low stock") << u"emag-low-stock"_s << QByteArray("channel,external_id,sku,pnk");
    QTest::newRow("returns") << u"returns"_s << QByteArray("channel,return,order,state");
}

void TestEmagWrittenLists::writesTheListsToFiles()
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

QTEST_GUILESS_MAIN(TestEmagWrittenLists)
#include "tst_emag_written_lists.moc"

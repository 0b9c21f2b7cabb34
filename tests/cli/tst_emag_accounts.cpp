// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/both_emag_accounts.h"

#include <QRegularExpression>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Both accounts out of one environment file, and how their syncs went.
class TestEmagAccounts : public BothEmagAccounts
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void takesBothAccountsOutOfOneFile();
    void asksWhichAccountIsMeant();
    void schedulesAsTheFileSays();
    void aFileThatIsWrongMakesNothing();
    void sumsUpItsSyncs();
};

void TestEmagAccounts::init()
{
    begin();
}

void TestEmagAccounts::cleanup()
{
    end();
}

void TestEmagAccounts::takesBothAccountsOutOfOneFile()
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

void TestEmagAccounts::asksWhichAccountIsMeant()
{
    const CliAnswer refused = add(u"Marketplace"_s);
    QVERIFY2(refused.code != 0 && refused.everything().contains("account_type=main or fbe"),
             refused.everything().constData());
    EXITS(add(u"Marketplace"_s, {}, {u"--set"_s, u"account_type=fbe"_s}), 0);
    QVERIFY(m_cli->value<QString>("SELECT identity FROM accounts").contains(u"FBE"_s));
}

void TestEmagAccounts::schedulesAsTheFileSays()
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

void TestEmagAccounts::aFileThatIsWrongMakesNothing()
{
    const CliAnswer refused = add(main, "EMAG_SYNC_INTERVAL_MINUTES=often\n");
    QVERIFY(refused.code != 0);
    QVERIFY2(refused.everything().contains("schedule.every"), refused.everything().constData());
    QCOMPARE(m_cli->json({u"channel"_s, u"list"_s}).rows(u"channels"_s).size(), 0);
}

void TestEmagAccounts::sumsUpItsSyncs()
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

QTEST_GUILESS_MAIN(TestEmagAccounts)
#include "tst_emag_accounts.moc"

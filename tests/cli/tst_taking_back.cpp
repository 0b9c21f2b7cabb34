// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/sample_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Why a number is what it is, and the way back from what was done at once.
class TestTakingBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNumberIsExplained();
    void aShelfIsCountedWithWhatIsSoldOnIt();
    void aFileThatWasReadIsTakenBack();
    void argumentsAreChecked_data();
    void argumentsAreChecked();

private:
    std::unique_ptr<SampleShop> m_shop;
    std::unique_ptr<CommandLine> m_cli;
    QString m_sku;
};

void TestTakingBack::initTestCase()
{
    m_shop = std::make_unique<SampleShop>();
    m_cli = std::make_unique<CommandLine>();
    linkChannel(*m_cli, *m_shop, u"Cards"_s);
    m_sku = m_cli->value<QString>("SELECT sku FROM products WHERE on_hand_milli > 4000 ORDER BY id LIMIT 1");
    QVERIFY(!m_sku.isEmpty());
}

void TestTakingBack::aNumberIsExplained()
{
    EXITS(m_cli->run({u"channel"_s, u"set"_s, u"Cards"_s, u"--set"_s, u"buffer=1"_s}), 0);
    const CliAnswer before = m_cli->json({u"stock"_s, m_sku, u"--explain"_s});
    EXITS(before, 0);
    const QJsonValue waiting = before.rows(u"channels"_s).at(0);
    QCOMPARE(waiting[u"channel"].toString(), u"Cards"_s);
    QCOMPARE(waiting[u"rule"][u"buffer"].toInt(), 1);
    QCOMPARE(waiting[u"wanted"].toInt(), before.object()[u"available"].toInt() - 1);
    QCOMPARE(waiting[u"reason"].toString(), u"to_send"_s);
    QVERIFY(!before.rows(u"ledger"_s).isEmpty());

    EXITS(m_cli->run({u"sync"_s, u"Cards"_s}), 0);
    const CliAnswer after = m_cli->json({u"stock"_s, m_sku, u"--explain"_s});
    QCOMPARE(after.rows(u"channels"_s).at(0)[u"reason"].toString(), u"rule"_s);
    const CliAnswer text = m_cli->run({u"stock"_s, m_sku, u"--explain"_s});
    EXITS(text, 0);
    QVERIFY2(text.out.contains("shows what your rule says"), text.out);
    QVERIFY2(text.out.contains("keeps 1 back"), text.out);
}

void TestTakingBack::aShelfIsCountedWithWhatIsSoldOnIt()
{
    const QString sku = m_cli->value<QString>("SELECT p.sku FROM products p JOIN listings l ON l.product_id = p.id "
                                              "WHERE p.on_hand_milli > 4000 AND l.units = 1 "
                                              "GROUP BY p.id HAVING count(*) = 1 ORDER BY p.id DESC LIMIT 1");
    const auto listing = m_cli
                             ->value<QString>("SELECT l.external_id FROM listings l JOIN products p ON p.id = "
                                              "l.product_id WHERE p.sku = '" +
                                              sku.toStdString() + "'")
                             .toLongLong();
    EXITS(m_cli->run({u"sync"_s, u"Cards"_s}), 0);
    m_shop->control().act(u"sell"_s, {{u"product"_s, listing}, {u"quantity"_s, 2}});
    EXITS(m_cli->run({u"sync"_s, u"Cards"_s}), 0);
    const CliAnswer sold = m_cli->json({u"stock"_s, u"count"_s, sku, u"9"_s}); // the two lie there still
    EXITS(sold, 0);
    QCOMPARE(sold.object()[u"not_sent"_s].toVariant().toString(), u"2"_s);
    QCOMPARE(sold.object()[u"on_hand"_s].toVariant().toString(), u"7"_s);
    const CliAnswer again = m_cli->run({u"stock"_s, u"count"_s, sku, u"9"_s});
    EXITS(again, 0);
    QVERIFY2(again.out.contains("9 on the shelf = 7 on hand + 2 sold, not yet sent"), again.out);
    EXITS(m_cli->run({u"sync"_s, u"Cards"_s}), 0);
    QCOMPARE(m_shop->quantities().value(listing), 6);            // the channel keeps one back, see above
    EXITS(m_cli->run({u"stock"_s, u"count"_s, sku, u"1"_s}), 1); // one of those sold is not there
    EXITS(m_cli->run({u"sync"_s, u"Cards"_s}), 0);
    QCOMPARE(m_shop->quantities().value(listing, 0), 0);
}

void TestTakingBack::aFileThatWasReadIsTakenBack()
{
    const auto title = [this] {
        return m_cli->value<QString>("SELECT title FROM products WHERE sku = '" + m_sku.toStdString() + "'");
    };
    const QString old = title();
    const QString file = m_cli->write(u"shop.csv"_s, "sku,title\r\n" + m_sku.toUtf8() + ",A new title\r\n");
    const CliAnswer read = m_cli->json({u"import"_s, u"products"_s, file});
    EXITS(read, 0);
    const QString batch = QString::number(read.object()[u"batch"].toInteger());
    QCOMPARE(title(), u"A new title"_s);

    const QJsonValue listed = m_cli->json({u"history"_s, u"batches"_s}).rows(u"batches"_s).at(0);
    QCOMPARE(QString::number(listed[u"batch"].toInteger()), batch);
    QCOMPARE(listed[u"cause"].toString(), u"import"_s);
    QCOMPARE(listed[u"sku"].toString(), m_sku);

    const CliAnswer dry = m_cli->json({u"history"_s, u"undo"_s, u"--batch"_s, batch, u"--dry-run"_s});
    EXITS(dry, 0);
    QCOMPARE(dry.object()[u"returned"].toInt(), 1);
    QCOMPARE(dry.rows(u"rows"_s).at(0)[u"to"].toString(), old);
    QVERIFY(dry.object()[u"plan"].isNull());
    QCOMPARE(title(), u"A new title"_s);

    EXITS(m_cli->run({u"history"_s, u"undo"_s, u"--batch"_s, batch}), 0);
    QCOMPARE(title(), old);
    EXITS(m_cli->run({u"history"_s, u"undo"_s, u"--batch"_s, batch}), 0); // nothing is left to take back
    QCOMPARE(title(), old);
}

void TestTakingBack::argumentsAreChecked_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("neither run nor batch") << QStringList{u"history"_s, u"undo"_s} << 64;
    QTest::newRow("both") << QStringList{u"history"_s, u"undo"_s, u"1"_s, u"--batch"_s, u"2"_s} << 64;
    QTest::newRow("a batch that is not there") << QStringList{u"history"_s, u"undo"_s, u"--batch"_s, u"999999"_s} << 2;
    QTest::newRow("an error that reverses nothing") << QStringList{u"error"_s, u"reverse"_s, u"999999"_s} << 2;
    QTest::newRow("a reason for the past")
        << QStringList{u"stock"_s, u"X"_s, u"--explain"_s, u"--at"_s, u"2026-11-24"_s} << 64;
    QTest::newRow("a count below nothing") << QStringList{u"stock"_s, u"count"_s, u"X"_s, u"-1"_s} << 64;
    QTest::newRow("a count in words") << QStringList{u"stock"_s, u"count"_s, u"X"_s, u"four"_s} << 64;
    QTest::newRow("a count of nothing we have") << QStringList{u"stock"_s, u"count"_s, u"NONE"_s, u"4"_s} << 2;
    QTest::newRow("a product that is not there") << QStringList{u"stock"_s, u"NONE"_s, u"--explain"_s} << 2;
}

void TestTakingBack::argumentsAreChecked()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    EXITS(m_cli->run(arguments), code);
}

QTEST_GUILESS_MAIN(TestTakingBack)
#include "tst_taking_back.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/browser/firefox.h"
#include "tests/browser/vinted_world.h"

#include <QFile>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// The same extension in Debian's Firefox ESR: a smaller round of what Chromium is put through.
class TestVintedInFirefox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void publishesChangesSellsAndRemoves();
};

void TestVintedInFirefox::initTestCase()
{
    if (Firefox::program().isEmpty())
        QSKIP("SKIPPED: firefox-esr is not installed, so nothing of the extension was tried in Firefox");
    if (!QFile::exists(QStringLiteral(EVENSTOCK_EXTENSION "/manifest.json")))
        QSKIP("SKIPPED: the extension is not built: run the test connectors.vinted.extension first");
}

void TestVintedInFirefox::publishesChangesSellsAndRemoves()
{
    VintedWorld world([](const Browser::Wish &wish) { return std::make_unique<Firefox>(wish); }, {u"removal=auto"_s});
    QVERIFY(world.pair());
    QVERIFY(world.must({u"browser"_s, u"list"_s})["browsers"_L1][0]["name"_L1].toString().startsWith("Firefox"_L1));
    world.product(u"A"_s);
    world.product(u"B"_s);
    world.must({u"publish"_s, u"A"_s, u"B"_s, u"--to"_s, u"V"_s});
    QVERIFY(world.becomes(u"A"_s, u"active"_s));
    QVERIFY(world.becomes(u"B"_s, u"active"_s));
    QCOMPARE(world.items().size(), 2);
    const auto item = [&world](const QString &sku) {
        const QString id = world.listing(sku)["external_id"_L1].toString();
        for (const QJsonValue &row : world.items()) {
            if (QString::number(row["id"_L1].toInteger()) == id)
                return row.toObject();
        }
        return QJsonObject();
    };
    QCOMPARE(item(u"A"_s)["price"_L1]["amount"_L1].toString(), u"27.90"_s);

    world.must({u"product"_s, u"set"_s, u"A"_s, u"price=45.00"_s});
    QVERIFY(QTest::qWaitFor([&] { return item(u"A"_s)["price"_L1]["amount"_L1].toString() == "49.90"_L1; },
                            browserPatienceMs));

    world.act(u"sell"_s, {{u"item"_s, item(u"B"_s)["id"_L1]}});
    world.must({u"sync"_s, u"V"_s});
    QVERIFY(world.becomes(u"B"_s, u"ended"_s));
    QCOMPARE(world.must({u"product"_s, u"show"_s, u"B"_s})["on_hand"_L1].toInt(), 0);

    world.must({u"stock"_s, u"adjust"_s, u"A"_s, u"=0"_s, u"--reason"_s, u"broken"_s});
    QVERIFY(world.becomes(u"A"_s, u"ended"_s));
    QCOMPARE(world.items().size(), 1); // the one that was sold
}

QTEST_MAIN(TestVintedInFirefox)
#include "tst_vinted_in_firefox.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_orders.h"
#include "connectors/prestashop/prestashop_shop.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::prestashop;
using namespace Qt::StringLiterals;

// The shop's clock, money, order states and XML.
class TestPrestashopShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsMoney_data();
    void roundsMoney();
    void readsItsClock_data();
    void readsItsClock();
    void movesStockByState_data();
    void movesStockByState();
    void obeysTheOwnersStates();
    void refusesStrangeXml_data();
    void refusesStrangeXml();
    void keepsValuesWhole();
};

void TestPrestashopShop::roundsMoney_data()
{
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("field");
    QTest::newRow("six zeros") << u"24.500000"_s << u"EUR"_s << u"2450 EUR"_s;
    QTest::newRow("half a cent goes up") << u"1.005000"_s << u"EUR"_s << u"101 EUR"_s;
    QTest::newRow("less than half goes down") << u"1.004999"_s << u"EUR"_s << u"100 EUR"_s;
    QTest::newRow("below zero away from zero") << u"-1.005"_s << u"EUR"_s << u"-101 EUR"_s;
    QTest::newRow("a currency without cents") << u"1500.500000"_s << u"JPY"_s << u"1501 JPY"_s;
    QTest::newRow("no number") << u"1e3"_s << u"EUR"_s << QString();
    QTest::newRow("empty") << QString() << u"EUR"_s << QString();
}

void TestPrestashopShop::roundsMoney()
{
    QFETCH(QString, decimal);
    QFETCH(QString, currency);
    const auto money = roundedMoney(decimal, currency);
    QTEST(money ? moneyToField(*money) : QString(), "field");
}

void TestPrestashopShop::readsItsClock_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("winter") << u"Europe/Bucharest"_s << u"2026-11-20 11:30:00"_s << u"2026-11-20T09:30:00.000Z"_s;
    QTest::newRow("summer") << u"Europe/Bucharest"_s << u"2026-07-20 11:30:00"_s << u"2026-07-20T08:30:00.000Z"_s;
    QTest::newRow("west of Greenwich") << u"America/New_York"_s << u"2026-11-20 11:30:00"_s
                                       << u"2026-11-20T16:30:00.000Z"_s;
    QTest::newRow("no date") << u"Europe/Paris"_s << u"0000-00-00 00:00:00"_s << QString();
}

void TestPrestashopShop::readsItsClock()
{
    QFETCH(QString, zone);
    QFETCH(QString, text);
    QFETCH(QString, utc);
    ShopFacts facts;
    facts.timezone = zone;
    const UtcMs time = shopTime(text, facts);
    QCOMPARE(isoUtc(time), utc);
    if (time)
        QCOMPARE(shopTimeText(time, facts), text);
}

void TestPrestashopShop::movesStockByState_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<HoldAction>("first");
    QTest::addColumn<HoldAction>("action");
    QTest::newRow("paid") << u"2"_s << HoldAction::Hold << HoldAction::Hold;
    QTest::newRow("waiting for a wire: the shop has taken it out") << u"10"_s << HoldAction::Hold << HoldAction::Hold;
    QTest::newRow("delivered") << u"5"_s << HoldAction::Hold << HoldAction::Hold;
    QTest::newRow("cancelled") << u"6"_s << HoldAction::Release << HoldAction::Release;
    QTest::newRow("payment failed") << u"8"_s << HoldAction::Release << HoldAction::Release;
    QTest::newRow("refunded: the shop moves nothing") << u"7"_s << HoldAction::Hold << HoldAction::Keep;
    QTest::newRow("a state of the owner's own") << u"44"_s << HoldAction::Hold << HoldAction::Hold;
}

void TestPrestashopShop::movesStockByState()
{
    QFETCH(QString, state);
    const StateRule rule = stateRule(state, ShopFacts::fromJson({}));
    QTEST(rule.firstAction, "first");
    QTEST(rule.action, "action");
}

void TestPrestashopShop::obeysTheOwnersStates()
{
    ShopFacts facts = ShopFacts::fromJson({});
    facts.ownStates = parseOrderStates(u"17=release, 3=keep,6=hold"_s).valueOr({});
    QCOMPARE(stateRule(u"17"_s, facts).action, HoldAction::Release);
    QCOMPARE(stateRule(u"3"_s, facts).action, HoldAction::Keep);
    QCOMPARE(stateRule(u"6"_s, facts).action, HoldAction::Hold); // even a state that the shop itself uses
    QCOMPARE(stateRule(u"2"_s, facts).action, HoldAction::Hold);
    const auto wrong = parseOrderStates(u"17=sell"_s);
    QVERIFY(!wrong && wrong.error().detail.contains("17=sell"_L1));
}

void TestPrestashopShop::refusesStrangeXml_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("a document type") << QByteArray("<!DOCTYPE a [<!ENTITY x \"boom\">]><a>&x;</a>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page before it") << QByteArray("Notice: odd <br><prestashop/>");
    QTest::newRow("cut") << QByteArray("<prestashop><product><id>1");
    QTest::newRow("very deep") << QByteArray("<a>").repeated(5000) + QByteArray("</a>").repeated(5000);
}

void TestPrestashopShop::refusesStrangeXml()
{
    QFETCH(QByteArray, xml);
    const auto parsed = parseXml(xml);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidResponse);
}

void TestPrestashopShop::keepsValuesWhole()
{
    XmlNode product{.name = u"product"_s};
    product.set(u"reference"_s, u"A & <B>"_s);
    const QByteArray body = xmlBody({product});
    QVERIFY(!body.contains('\n') || body.indexOf('\n') < body.indexOf("<prestashop>"));
    const auto parsed = parseXml(body);
    QVERIFY(parsed);
    QCOMPARE(parsed->child(u"product"_s)->child(u"reference"_s)->text, u"A & <B>"_s);
}

QTEST_GUILESS_MAIN(TestPrestashopShop)
#include "tst_prestashop_shop.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "tests/sandbox/support/open_shop.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace evenstock;
using namespace evenstock::sandbox;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs dayMs = 24LL * 3'600'000;

// Everything there is, after somebody looked at each account.
QJsonArray everything(const Options &options)
{
    OpenShop shop(options);
    for (const auto &[marketplace, account] : {std::pair{u"emag"_s, u"eMAG MAIN"_s},
                                               {u"emag"_s, u"eMAG FBE"_s},
                                               {u"prestashop"_s, u"Retailer A"_s},
                                               {u"prestashop"_s, u"Retailer B"_s}}) // the one who asks finds nothing
        shop->control("POST", u"/edit"_s, {{u"marketplace"_s, marketplace}, {u"account"_s, account}});
    return shop->control("GET", u"/state"_s).object().value("marketplaces"_L1).toArray();
}

QJsonObject account(const QJsonArray &all, const QString &marketplace, qsizetype index)
{
    for (const QJsonValue &one : all) {
        if (one["marketplace"_L1] == marketplace)
            return one["accounts"_L1][index].toObject();
    }
    return {};
}

QList<UtcMs> times(const QJsonObject &account, const QByteArray &zone, const QString &field)
{
    QList<UtcMs> found;
    for (const QJsonValue &order : account.value("orders"_L1).toArray()) {
        const QString text = order[field].toString();
        bool isSeconds = false;
        const qint64 seconds = text.toLongLong(&isSeconds);
        QDateTime at = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
        at.setTimeZone(QTimeZone(zone));
        found.append(isSeconds ? seconds * 1000 : at.toMSecsSinceEpoch());
    }
    return found;
}

} // namespace

// The orders of the 30 days before: on every marketplace that has buyers, finished, and without effect on the stock.
class TestSandboxPast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasAPast_data();
    void hasAPast();
    void leavesTheStockAlone();
    void nobodySoldAnythingUnlessAsked();

private:
    Options m_options = stillShop();
    QJsonArray m_old;
    QJsonArray m_new;
};

void TestSandboxPast::initTestCase()
{
    m_new = everything(m_options);
    m_options.ordersPerDay = 4;
    m_old = everything(m_options);
}

void TestSandboxPast::hasAPast_data()
{
    QTest::addColumn<QString>("marketplace");
    QTest::addColumn<qsizetype>("index");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("finished");
    QTest::newRow("eMAG MAIN") << u"emag"_s << qsizetype(0) << QByteArray("Europe/Bucharest") << u"date"_s
                               << u"status"_s << u"4"_s;
    QTest::newRow("eMAG FBE") << u"emag"_s << qsizetype(1) << QByteArray("Europe/Bucharest") << u"date"_s << u"status"_s
                              << u"4"_s;
    QTest::newRow("a retailer") << u"prestashop"_s << qsizetype(1) << QByteArray("Europe/Bucharest") << u"date_add"_s
                                << u"current_state"_s << u"5"_s;
    QTest::newRow("another") << u"prestashop"_s << qsizetype(2) << QByteArray("Europe/Paris") << u"date_add"_s
                             << u"current_state"_s << u"5"_s;
}

void TestSandboxPast::hasAPast()
{
    QFETCH(QString, marketplace);
    QFETCH(qsizetype, index);
    QFETCH(QByteArray, zone);
    QFETCH(QString, field);
    QFETCH(QString, state);
    QFETCH(QString, finished);
    const QJsonObject seller = account(m_old, marketplace, index);
    const QList<UtcMs> placed = times(seller, zone, field);
    QVERIFY2(placed.size() > 60 && placed.size() < 180, qPrintable(QString::number(placed.size()))); // 30 days of 4
    QVERIFY(std::is_sorted(placed.begin(), placed.end()));
    QVERIFY(placed.first() >= m_options.start - 31 * dayMs);
    QVERIFY(placed.first() < m_options.start - 25 * dayMs);
    QVERIFY(placed.last() <= m_options.start - dayMs / 24 * 20);
    for (const QJsonValue &order : seller.value("orders"_L1).toArray())
        QCOMPARE(order[state].toVariant().toString(), finished);
}

void TestSandboxPast::leavesTheStockAlone()
{
    for (const auto &[marketplace, index, what] : {std::tuple{u"cardtrader"_s, 0, u"products"_s},
                                                   {u"emag"_s, 0, u"products"_s},
                                                   {u"emag"_s, 1, u"products"_s},
                                                   {u"prestashop"_s, 1, u"stock_availables"_s},
                                                   {u"prestashop"_s, 2, u"stock_availables"_s}}) {
        const QJsonArray stock = account(m_old, marketplace, index).value(what).toArray();
        QVERIFY2(!stock.isEmpty(), qPrintable(marketplace));
        QCOMPARE(stock, account(m_new, marketplace, index).value(what).toArray());
    }
    const auto sold = [](const QJsonArray &all) {
        return account(all, u"cardtrader"_s, 0).value("orders"_L1).toArray().size();
    };
    QVERIFY(sold(m_old) > sold(m_new) + 60);
}

void TestSandboxPast::nobodySoldAnythingUnlessAsked()
{
    QCOMPARE(account(m_new, u"emag"_s, 0).value("orders"_L1).toArray().size(), 0);
    QCOMPARE(account(m_new, u"prestashop"_s, 1).value("orders"_L1).toArray().size(), 0);
}

QTEST_GUILESS_MAIN(TestSandboxPast)
#include "tst_sandbox_past.moc"

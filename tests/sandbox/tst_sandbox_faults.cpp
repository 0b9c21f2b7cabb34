// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/fault_menu.h"
#include "tests/sandbox/support/open_shop.h"

#include <QSet>
#include <QTest>

using namespace evenstock;
using namespace evenstock::sandbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 drake = 450000002; // 3 pieces
const QString raise = u"/products/450000002/increment"_qs;
const QJsonObject byOne{{u"delta_quantity"_qs, 1}};

int drakes(OpenShop &shop)
{
    return shop->product(drake).value("quantity"_L1).toInt();
}

} // namespace

class TestSandboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void doesNotUnderstand_data();
    void doesNotUnderstand();
    void strikesSoOften_data();
    void strikesSoOften();
    void strikesBySeed();
    void strikesARoute_data();
    void strikesARoute();
    void cutsBeforeAnythingIsDone();
    void losesTheAnswerOfSomethingDone_data();
    void losesTheAnswerOfSomethingDone();
    void refusesBeforeAnythingIsDone_data();
    void refusesBeforeAnythingIsDone();
    void breaksOff_data();
    void breaksOff();
    void answersBrokenJson();
    void answersLate();
    void carriesOutLate();
    void carriesOutAfterTheClientHasGone();
    void drips();
    void floods();
    void repeatsRows_data();
    void repeatsRows();
    void spoilsFields_data();
    void spoilsFields();
    void spoilsFieldsDeepInside();
    void emptiesTheExport();
    void shortensTheExport();
    void crossesAWriteWithASale_data();
    void crossesAWriteWithASale();
    void isToldInTheLog();
    void leavesTheControlAlone();
};

void TestSandboxFaults::understands_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QStringList>("as");
    QTest::newRow("a word") << u"lost"_s << QStringList{u"lost:p=1"_s};
    QTest::newRow("values") << u"429:n=3,retry-after=2,p=0.5"_s << QStringList{u"429:p=0.5,n=3,retry-after=2"_s};
    QTest::newRow("a route") << u"500:status=502,route=POST /products*"_s
                             << QStringList{u"500:p=1,status=502,route=POST /products*"_s};
    QTest::newRow("several, with blanks")
        << u" cut : n=1 ;; drip : bytes=5 , ms=2 "_s << QStringList{u"cut:p=1,n=1"_s, u"drip:p=1,ms=2,bytes=5"_s};
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("a ready menu") << u"light"_s
                                  << QStringList{u"latency:p=0.2,ms=400"_s, u"429:p=0.01,retry-after=1"_s,
                                                 u"500:p=0.005"_s};
}

void TestSandboxFaults::understands()
{
    QFETCH(QString, spec);
    QFETCH(QStringList, as);
    FaultMenu menu(1);
    QVERIFY(menu.add(spec).ok());
    QCOMPARE(menu.spec(), as);
    FaultMenu again(1);
    QVERIFY(again.add(menu.spec().join(u';')).ok());
    QCOMPARE(again.spec(), as);
    for (const QString &ready : {u"light"_s, u"rough"_s, u"storm"_s})
        QVERIFY2(menu.add(ready).ok(), qPrintable(ready));
}

void TestSandboxFaults::doesNotUnderstand_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("part");
    QTest::newRow("an unknown kind") << u"lost;lightning"_s << u"lightning"_s;
    QTest::newRow("an unknown value") << u"lost:loud=1"_s << u"loud=1"_s;
    QTest::newRow("a probability above one") << u"lost:p=2"_s << u"p=2"_s;
    QTest::newRow("a probability in words") << u"lost:p=often"_s << u"p=often"_s;
    QTest::newRow("a negative number") << u"lost:n=-3"_s << u"n=-3"_s;
    QTest::newRow("an empty route") << u"lost:route="_s << u"route="_s;
    QTest::newRow("a value without number") << u"latency:ms"_s << u"ms"_s;
}

void TestSandboxFaults::doesNotUnderstand()
{
    QFETCH(QString, spec);
    QFETCH(QString, part);
    FaultMenu menu(1);
    QVERIFY(menu.add(u"cut"_s).ok());
    const Status status = menu.add(spec);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, ErrorCode::InvalidRequest);
    QCOMPARE(status.error().item, part);
    QCOMPARE(menu.spec(), QStringList{u"cut:p=1"_s}); // as it was
}

void TestSandboxFaults::strikesSoOften_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("always") << u"lost"_s << u"xxxxxxxx"_s;
    QTest::newRow("twice") << u"lost:n=2"_s << u"xx......"_s;
    QTest::newRow("the fourth time") << u"lost:skip=3,n=1"_s << u"...x...."_s;
    QTest::newRow("never") << u"lost:n=0"_s << u"........"_s;
    QTest::newRow("never by chance") << u"lost:p=0"_s << u"........"_s;
    QTest::newRow("two rules, one after the other") << u"lost:n=1;lost:skip=2,n=1"_s << u"x..x...."_s;
}

void TestSandboxFaults::strikesSoOften()
{
    QFETCH(QString, spec);
    QFETCH(QString, pattern);
    FaultMenu menu(1);
    QVERIFY(menu.add(spec).ok());
    QString struck;
    for (int i = 0; i < 8; ++i)
        struck += menu.draw(FaultKind::Lost, u"GET /info"_s) ? u'x' : u'.';
    QCOMPARE(struck, pattern);
}

void TestSandboxFaults::strikesBySeed()
{
    const auto pattern = [](std::uint64_t seed) {
        FaultMenu menu(seed);
        (void)menu.add(u"lost:p=0.3"_s);
        QString struck;
        for (int i = 0; i < 200; ++i)
            struck += menu.draw(FaultKind::Lost, u"GET /info"_s) ? u'x' : u'.';
        return struck;
    };
    QCOMPARE(pattern(5), pattern(5));
    QVERIFY(pattern(5) != pattern(6));
    const qsizetype strikes = pattern(5).count(u'x');
    QVERIFY(strikes > 25 && strikes < 100); // 60 expected
}

void TestSandboxFaults::strikesARoute_data()
{
    QTest::addColumn<QString>("route");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("strikes");
    QTest::newRow("the same") << u"GET /info"_s << u"GET /info"_s << true;
    QTest::newRow("another method") << u"GET /products"_s << u"POST /products"_s << false;
    QTest::newRow("another path") << u"GET /info"_s << u"GET /games"_s << false;
    QTest::newRow("not its beginning only") << u"GET /products"_s << u"GET /products/export"_s << false;
    QTest::newRow("any end") << u"POST /products*"_s << u"POST /products/bulk_create"_s << true;
    QTest::newRow("any middle") << u"POST /products/*/increment"_s << u"POST /products/12/increment"_s << true;
    QTest::newRow("any method") << u"/products/export"_s << u"GET /products/export"_s << true;
    QTest::newRow("any method, spelled out") << u"* /products/export"_s << u"GET /products/export"_s << true;
    QTest::newRow("no pattern language but the star") << u"GET /inf."_s << u"GET /info"_s << false;
}

void TestSandboxFaults::strikesARoute()
{
    QFETCH(QString, route);
    QFETCH(QString, asked);
    QFETCH(bool, strikes);
    FaultMenu menu(1);
    QVERIFY(menu.add(u"lost:route="_s + route).ok());
    QCOMPARE(menu.draw(FaultKind::Lost, asked).has_value(), strikes);
}

void TestSandboxFaults::cutsBeforeAnythingIsDone()
{
    OpenShop shop;
    shop->faults(u"cut:n=1"_s);
    QCOMPARE(shop->post(raise, byOne).status, 0);
    QCOMPARE(drakes(shop), 3);
    QCOMPARE(shop->post(raise, byOne).status, 200);
}

void TestSandboxFaults::losesTheAnswerOfSomethingDone_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("cut off") << u"lost"_s << 0;
    QTest::newRow("silent") << u"silent"_s << 0;
    QTest::newRow("a server error afterwards") << u"500-after:status=502"_s << 502;
    QTest::newRow("broken JSON") << u"malformed"_s << 200;
    QTest::newRow("half an answer") << u"truncated"_s << 200;
}

void TestSandboxFaults::losesTheAnswerOfSomethingDone()
{
    QFETCH(QString, fault);
    QFETCH(int, status);
    OpenShop shop;
    shop->faults(fault + (fault.contains(u':') ? u",n=1"_s : u":n=1"_s));
    shop->setPatienceMs(300);
    const Answer answer = shop->post(raise, byOne);
    shop->setPatienceMs(ShopVisitor::patienceMs);
    QCOMPARE(answer.status, status);
    QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
    QCOMPARE(drakes(shop), 4);
    QCOMPARE(shop->post(raise, byOne)[u"resource"_s]["quantity"_L1].toInt(), 5);
}

void TestSandboxFaults::refusesBeforeAnythingIsDone_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<QByteArray>("retryAfter");
    const QByteArray json = "application/json; charset=utf-8";
    const QByteArray html = "text/html; charset=UTF-8";
    QTest::newRow("too many requests") << u"429"_s << 429 << json << QByteArray("max 200 requests per 10 seconds")
                                       << QByteArray();
    QTest::newRow("too many requests, with the time to wait")
        << u"429:retry-after=7"_s << 429 << json << QByteArray("max 200 requests per 10 seconds") << QByteArray("7");
    QTest::newRow("a token that is refused") << u"401"_s << 401 << json << QByteArray("unauthorized") << QByteArray();
    QTest::newRow("a server error") << u"500"_s << 500 << html << QByteArray("<!DOCTYPE html>") << QByteArray();
    QTest::newRow("a bad gateway") << u"500:status=502"_s << 502 << html << QByteArray("<p>") << QByteArray();
    QTest::newRow("a content network's page") << u"html-403"_s << 403 << html << QByteArray("blocked") << QByteArray();
    QTest::newRow("a web page that claims success")
        << u"html-200"_s << 200 << html << QByteArray("<!DOCTYPE html>") << QByteArray();
}

void TestSandboxFaults::refusesBeforeAnythingIsDone()
{
    QFETCH(QString, fault);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, says);
    QFETCH(QByteArray, retryAfter);
    OpenShop shop;
    shop->faults(fault);
    const Answer answer = shop->post(raise, byOne);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.contentType, type);
    QVERIFY2(answer.body.contains(says), answer.body.constData());
    QCOMPARE(answer.retryAfter, retryAfter);
    QCOMPARE(drakes(shop), 3);
}

void TestSandboxFaults::breaksOff_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("fault");
    QTest::newRow("a streamed list") << u"/products/export"_s << u"truncated:bytes=5000"_s;
    QTest::newRow("a counted answer") << u"/orders"_s << u"truncated"_s;
}

void TestSandboxFaults::breaksOff()
{
    QFETCH(QString, path);
    QFETCH(QString, fault);
    OpenShop shop;
    const Answer whole = shop->get(path);
    QVERIFY(whole.isComplete);
    shop->faults(fault);
    const Answer half = shop->get(path);
    QCOMPARE(half.status, 200);
    QVERIFY(!half.isComplete);
    QVERIFY(!half.body.isEmpty() && half.body.size() < whole.body.size());
    QVERIFY(whole.body.startsWith(half.body));
    if (fault.contains(u"5000"_s))
        QCOMPARE(half.body.size(), 5000);
}

void TestSandboxFaults::answersBrokenJson()
{
    OpenShop shop;
    shop->faults(u"malformed"_s);
    const Answer answer = shop->get(u"/products/export"_s);
    QVERIFY(answer.isComplete); // as far as HTTP can tell
    QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
}

void TestSandboxFaults::answersLate()
{
    OpenShop shop;
    shop->faults(u"latency:ms=250"_s);
    QVERIFY(shop->get(u"/info"_s).tookMs >= 250);
}

void TestSandboxFaults::carriesOutLate()
{
    OpenShop shop;
    shop->faults(u"late:ms=250,n=1"_s);
    const Answer answer = shop->post(raise, byOne);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.tookMs >= 250);
    QCOMPARE(drakes(shop), 4);
}

void TestSandboxFaults::carriesOutAfterTheClientHasGone()
{
    OpenShop shop;
    shop->faults(u"late:ms=1500,n=1"_s);
    shop->setPatienceMs(40);
    QCOMPARE(shop->post(raise, byOne).status, 0);
    shop->setPatienceMs(ShopVisitor::patienceMs);
    QCOMPARE(drakes(shop), 3);
    QTRY_COMPARE(drakes(shop), 4); // the write lands when nobody waits for it any more
}

void TestSandboxFaults::drips()
{
    OpenShop shop;
    const Answer whole = shop->get(u"/games"_s);
    shop->faults(u"drip:bytes=50,ms=5"_s);
    const Answer answer = shop->get(u"/games"_s);
    QCOMPARE(answer.body, whole.body);
    QVERIFY(answer.tookMs >= 5 * (whole.body.size() / 50));
}

void TestSandboxFaults::floods()
{
    OpenShop shop;
    shop->faults(u"flood:mb=20"_s);
    const Answer answer = shop->get(u"/orders"_s);
    QVERIFY(answer.isComplete);
    QCOMPARE(answer.body.size(), 20 * 1024 * 1024 + 1);
    QVERIFY(QJsonDocument::fromJson(answer.body).isArray());
}

void TestSandboxFaults::repeatsRows_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("of the export") << u"/products/export"_s;
    QTest::newRow("of a blueprint") << u"/products/export?blueprint_id=310145"_s;
    QTest::newRow("of the orders") << u"/orders?limit=100"_s;
}

void TestSandboxFaults::repeatsRows()
{
    QFETCH(QString, path);
    OpenShop shop;
    const QJsonArray whole = shop->get(path).array();
    shop->faults(u"duplicates:skip=1,n=1"_s);
    const QJsonArray rows = shop->get(path).array();
    QCOMPARE(rows.size(), whole.size() + 1);
    QCOMPARE(rows.at(2), rows.at(1));
    QCOMPARE(rows.at(1), whole.at(1));
}

void TestSandboxFaults::spoilsFields_data()
{
    repeatsRows_data();
}

void TestSandboxFaults::spoilsFields()
{
    QFETCH(QString, path);
    OpenShop shop;
    const QJsonArray whole = shop->get(path).array();
    shop->faults(u"odd"_s);
    QSet<int> kinds;
    for (int i = 0; i < 30; ++i) {
        const QJsonArray rows = shop->get(path).array();
        QCOMPARE(rows.size(), whole.size());
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const QJsonObject odd = rows.at(row).toObject();
            const QJsonObject plain = whole.at(row).toObject();
            int differences = 0;
            for (auto it = plain.begin(); it != plain.end(); ++it) {
                if (odd.value(it.key()) != it.value()) {
                    ++differences;
                    kinds.insert(odd.value(it.key()).type());
                }
            }
            QVERIFY(differences <= 1); // a field at a time, or one that was null already
        }
    }
    QVERIFY(kinds.contains(QJsonValue::Null) && kinds.contains(QJsonValue::Undefined));
    QVERIFY(kinds.contains(QJsonValue::String) && kinds.contains(QJsonValue::Array));
    shop->faults({});
    QCOMPARE(shop->get(path).array(), whole); // only what was shown was odd
}

void TestSandboxFaults::spoilsFieldsDeepInside()
{
    OpenShop shop;
    const qint64 id = shop->act(u"sell"_s, {{u"product"_s, drake}}).value("order"_L1)["id"_L1].toInteger();
    const QString path = u"/orders/%1"_s.arg(id);
    const QJsonValue line = shop->get(path)[u"order_items"_s][0];
    shop->faults(u"odd"_s);
    QSet<QString> spoilt;
    for (int i = 0; i < 400; ++i) {
        const QJsonValue odd = shop->get(path)[u"order_items"_s][0];
        for (const QString &name : {u"product_id"_s, u"quantity"_s, u"seller_price"_s}) {
            if (odd[name] != line[name])
                spoilt.insert(name);
        }
    }
    QCOMPARE(spoilt, (QSet<QString>{u"product_id"_s, u"quantity"_s, u"seller_price"_s}));
}

void TestSandboxFaults::emptiesTheExport()
{
    OpenShop shop;
    shop->faults(u"empty-export:n=1"_s);
    QCOMPARE(shop->get(u"/orders"_s).array().isEmpty(), false);
    QCOMPARE(shop->get(u"/products/export"_s).body, QByteArray("[]"));
    QCOMPARE(shop->get(u"/products/export"_s).array().size(), 40);
}

void TestSandboxFaults::shortensTheExport()
{
    OpenShop shop;
    const QJsonArray whole = shop->get(u"/products/export"_s).array();
    shop->faults(u"short-export:percent=75"_s);
    const QJsonArray rows = shop->get(u"/products/export"_s).array();
    QCOMPARE(rows.size(), 30);
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(rows.at(i), whole.at(i));
    QCOMPARE(shop->get(u"/products/export?blueprint_id=310145"_s).array().size(), 1);
}

void TestSandboxFaults::crossesAWriteWithASale_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("quantity");
    QTest::newRow("an increment keeps the sale") << QByteArray("POST") << raise << byOne << 3;
    QTest::newRow("an absolute quantity overwrites it")
        << QByteArray("PUT") << u"/products/450000002"_s << QJsonObject{{u"quantity"_s, 3}} << 3;
    QTest::newRow("a price leaves it") << QByteArray("PUT") << u"/products/450000002"_s << QJsonObject{{u"price"_s, 3}}
                                       << 2;
    QTest::newRow("a batch comes after it")
        << QByteArray("POST") << u"/products/bulk_update"_s
        << QJsonObject{{u"products"_s, QJsonArray{QJsonObject{{u"id"_s, drake}, {u"price"_s, 1}}}}} << 2;
}

void TestSandboxFaults::crossesAWriteWithASale()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    QFETCH(int, quantity);
    OpenShop shop;
    const qsizetype orders = shop->truth(u"orders"_s).size();
    shop->faults(u"crossing-sale:n=1"_s);
    QCOMPARE(shop->send(method, path, QJsonDocument(body).toJson()).status, 200);
    shop->tick(5);
    QCOMPARE(shop->truth(u"orders"_s).size(), orders + 1);
    QCOMPARE(drakes(shop), quantity);
}

void TestSandboxFaults::isToldInTheLog()
{
    OpenShop shop;
    shop->faults(u"latency:ms=1,n=1;lost:n=1;429:skip=1,n=1"_s);
    shop->get(u"/info"_s);
    shop->get(u"/info"_s);
    shop->get(u"/info"_s);
    const QJsonArray log = shop->control("GET", u"/requests"_s)[u"requests"_s].toArray();
    QCOMPARE(log.at(0)["faults"_L1].toArray(), (QJsonArray{u"lost"_s, u"latency"_s}));
    QCOMPARE(log.at(1)["faults"_L1].toArray(), QJsonArray{u"429"_s});
    QCOMPARE(log.at(1)["status"_L1].toInt(), 429);
    QVERIFY(!log.at(2).toObject().contains(u"faults"_s));
}

void TestSandboxFaults::leavesTheControlAlone()
{
    OpenShop shop;
    shop->faults(u"cut;lost;500;silent"_s);
    QCOMPARE(shop->control("GET", u"/state"_s).status, 200);
    QCOMPARE(shop->control("DELETE", u"/faults"_s)[u"faults"_s], QJsonValue(QJsonArray()));
    QCOMPARE(shop->get(u"/info"_s).status, 200);
}

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandbox_faults.moc"

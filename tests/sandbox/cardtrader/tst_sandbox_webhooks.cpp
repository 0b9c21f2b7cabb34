// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/support/event_listener.h"
#include "tests/sandbox/support/open_shop.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace evenstock::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QString words = u"A reason that is long enough to be accepted, with dots ......."_qs;

// A shop that sends its events to a listener.
struct HeardShop {
    explicit HeardShop(const QString &faults = {})
    {
        shop->act(u"webhook"_s, {{u"url"_s, listener.url()}});
        shop->faults(faults);
    }

    qint64 sell(const QJsonObject &more = {})
    {
        QJsonObject sale = more;
        sale.insert(u"sku"_s, u"CS-TID-101"_s);
        return shop->act(u"sell"_s, sale).value("order"_L1)["id"_L1].toInteger();
    }

    QJsonArray outcomes()
    {
        QJsonArray found;
        for (const QJsonValue &event : shop->control("GET", u"/events"_s)[u"events"_s].toArray())
            found.append(event["outcome"_L1]);
        return found;
    }

    // What was said, as "cause order" of each event that came.
    QStringList heard() const
    {
        QStringList all;
        for (qsizetype i = 0; i < listener.events().size(); ++i) {
            const QJsonObject event = listener.event(i);
            all.append(u"%1 %2"_s.arg(event.value("cause"_L1).toString()).arg(event.value("object_id"_L1).toInteger()));
        }
        return all;
    }

    bool isSigned(qsizetype index)
    {
        const QByteArray secret = shop->get(u"/info"_s)[u"shared_secret"_s].toString().toUtf8();
        const HttpRequest &event = listener.events().at(index);
        return event.header("Signature") ==
               QMessageAuthenticationCode::hash(event.body, secret, QCryptographicHash::Sha256).toBase64();
    }

    EventListener listener;
    OpenShop shop;
};

} // namespace

class TestSandboxWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfASale();
    void signsTheBytes();
    void tellsOfEachChangeOnTheSite();
    void saysNothingOfApiWrites();
    void saysNothingOfProducts();
    void destroysWithoutData();
    void sendsATestEvent();
    void saysNothingWithoutAnAddress();
    void givesEachCallItsId();
    void notesTheOutcome_data();
    void notesTheOutcome();
    void doesNotTryAgain();
    void goesWrong_data();
    void goesWrong();
    void keepsTheOrderOfEvents();
    void sendsOnceToAReceiverThatHangsUp();
};

void TestSandboxWebhooks::tellsOfASale()
{
    HeardShop heard;
    const qint64 id = heard.sell({{u"quantity"_s, 2}});
    QTRY_COMPARE(heard.listener.events().size(), 1);
    const HttpRequest &request = heard.listener.events().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, u"/webhook/5f1c"_s);
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    const QJsonObject event = heard.listener.event(0);
    QCOMPARE(event.keys(),
             (QStringList{u"cause"_s, u"data"_s, u"id"_s, u"mode"_s, u"object_class"_s, u"object_id"_s, u"time"_s}));
    QCOMPARE(event.value("cause"_L1).toString(), u"order.create"_s);
    QCOMPARE(event.value("object_class"_L1).toString(), u"Order"_s);
    QCOMPARE(event.value("object_id"_L1).toInteger(), id);
    QCOMPARE(event.value("mode"_L1).toString(), u"live"_s);
    QCOMPARE(event.value("time"_L1).toInteger(), 1795532400); // seconds
    QCOMPARE(event.value("data"_L1).toObject(), heard.shop->get(u"/orders/%1"_s.arg(id)).object());
}

void TestSandboxWebhooks::signsTheBytes()
{
    HeardShop heard;
    heard.sell();
    heard.sell({{u"zero"_s, true}});
    QTRY_COMPARE(heard.listener.events().size(), 2);
    QVERIFY(heard.isSigned(0) && heard.isSigned(1));
    QVERIFY(heard.listener.events()[0].header("Signature") != heard.listener.events()[1].header("Signature"));
}

void TestSandboxWebhooks::tellsOfEachChangeOnTheSite()
{
    HeardShop heard;
    const qint64 direct = heard.sell();
    const qint64 zero = heard.sell({{u"zero"_s, true}});
    heard.shop->act(u"order"_s, {{u"order"_s, direct}, {u"action"_s, u"ship"_s}});
    const qint64 merged = heard.shop->act(u"merge"_s).value("order"_L1)["id"_L1].toInteger();
    const qsizetype waitingBefore = 2; // past orders that wait at the hub: they are merged as well
    QTRY_COMPARE(heard.listener.events().size(), 5 + waitingBefore);
    const QStringList said = heard.heard();
    QCOMPARE(said.first(3), (QStringList{u"order.create %1"_s.arg(direct), u"order.create %1"_s.arg(zero),
                                         u"order.update %1"_s.arg(direct)}));
    QVERIFY(said.contains(u"order.update %1"_s.arg(zero))); // closed
    QCOMPARE(said.last(), u"order.create %1"_s.arg(merged));
}

void TestSandboxWebhooks::saysNothingOfApiWrites()
{
    HeardShop heard;
    const qint64 id = heard.sell();
    QCOMPARE(heard.shop->put(u"/orders/%1/tracking_code"_s.arg(id), {{u"tracking_code"_s, u"X"_s}}).status, 200);
    QCOMPARE(heard.shop->put(u"/orders/%1/ship"_s.arg(id)).status, 200);
    QCOMPARE(heard.shop->put(u"/orders/%1/request-cancellation"_s.arg(id), {{u"cancel_explanation"_s, words}}).status,
             200);
    heard.shop->tick(300); // the buyer confirms: that is not the seller's own doing
    QTRY_COMPARE(heard.listener.events().size(), 2);
    QCOMPARE(heard.heard(), (QStringList{u"order.create %1"_s.arg(id), u"order.update %1"_s.arg(id)}));
    QCOMPARE(heard.listener.event(1).value("data"_L1)["state"_L1].toString(), u"canceled"_s);
}

void TestSandboxWebhooks::saysNothingOfProducts()
{
    HeardShop heard;
    heard.shop->act(u"edit"_s, {{u"sku"_s, u"CS-EMB-138"_s}, {u"quantity"_s, 9}});
    heard.shop->put(u"/products/450000002"_s, {{u"price"_s, 2}});
    const qint64 id = heard.sell();
    QTRY_COMPARE(heard.heard(), QStringList{u"order.create %1"_s.arg(id)});
}

void TestSandboxWebhooks::destroysWithoutData()
{
    HeardShop heard;
    const qint64 id = heard.sell();
    heard.shop->act(u"order"_s, {{u"order"_s, id}, {u"action"_s, u"destroy"_s}});
    QTRY_COMPARE(heard.listener.events().size(), 2);
    const QJsonObject event = heard.listener.event(1);
    QCOMPARE(event.value("cause"_L1).toString(), u"order.destroy"_s);
    QCOMPARE(event.value("object_id"_L1).toInteger(), id);
    QCOMPARE(event.value("data"_L1), QJsonValue(QJsonObject()));
}

void TestSandboxWebhooks::sendsATestEvent()
{
    HeardShop heard;
    heard.shop->act(u"webhook"_s, {{u"test"_s, true}});
    QTRY_COMPARE(heard.listener.events().size(), 1);
    QCOMPARE(heard.listener.event(0).value("mode"_L1).toString(), u"test"_s);
    QVERIFY(heard.isSigned(0));
}

void TestSandboxWebhooks::saysNothingWithoutAnAddress()
{
    HeardShop heard;
    heard.shop->act(u"webhook"_s, {{u"url"_s, QString()}});
    heard.sell();
    heard.shop->act(u"webhook"_s, {{u"url"_s, heard.listener.url()}});
    const qint64 id = heard.sell();
    QTRY_COMPARE(heard.heard(), QStringList{u"order.create %1"_s.arg(id)});
}

void TestSandboxWebhooks::givesEachCallItsId()
{
    HeardShop heard;
    heard.sell();
    heard.sell();
    QTRY_COMPARE(heard.listener.events().size(), 2);
    QCOMPARE(heard.listener.event(0).value("id"_L1).toString().size(), 36);
    QVERIFY(heard.listener.event(0).value("id"_L1) != heard.listener.event(1).value("id"_L1));
}

void TestSandboxWebhooks::notesTheOutcome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("accepted") << 200 << u"200"_s;
    QTest::newRow("refused") << 401 << u"401"_s;
    QTest::newRow("failed") << 503 << u"503"_s;
    QTest::newRow("nobody there") << 0 << u"no answer"_s;
}

void TestSandboxWebhooks::notesTheOutcome()
{
    QFETCH(int, status);
    QFETCH(QString, outcome);
    HeardShop heard;
    heard.listener.answerWith(status);
    if (status == 0)
        heard.listener.stop();
    heard.sell();
    QTRY_COMPARE(heard.outcomes(), QJsonArray{outcome});
}

void TestSandboxWebhooks::doesNotTryAgain()
{
    HeardShop heard;
    heard.listener.answerWith(500);
    heard.sell();
    QTRY_COMPARE(heard.outcomes().size(), 1);
    heard.listener.answerWith(200);
    heard.sell();
    QTRY_COMPARE(heard.outcomes(), (QJsonArray{u"500"_s, u"200"_s}));
    QCOMPARE(heard.listener.events().size(), 2);
}

void TestSandboxWebhooks::goesWrong_data()
{
    QTest::addColumn<QString>("faults");
    QTest::addColumn<QList<int>>("heard"); // numbers of the three sales, in the order of their events
    QTest::addColumn<int>("unsignedEvents");
    QTest::newRow("not at all") << QString() << QList<int>{0, 1, 2} << 0;
    QTest::newRow("the first is lost") << u"webhook-lost:n=1"_s << QList<int>{1, 2} << 0;
    QTest::newRow("the first comes twice") << u"webhook-twice:n=1"_s << QList<int>{0, 0, 1, 2} << 0;
    QTest::newRow("the first comes after the second") << u"webhook-reordered:n=1"_s << QList<int>{1, 0, 2} << 0;
    QTest::newRow("the second is signed wrongly") << u"webhook-unsigned:skip=1,n=1"_s << QList<int>{0, 1, 2} << 1;
    QTest::newRow("only another cause is lost")
        << u"webhook-lost:route=WEBHOOK order.update"_s << QList<int>{0, 1, 2} << 0;
}

void TestSandboxWebhooks::goesWrong()
{
    QFETCH(QString, faults);
    QFETCH(QList<int>, heard);
    QFETCH(int, unsignedEvents);
    HeardShop shop(faults);
    const QList<qint64> ids{shop.sell(), shop.sell(), shop.sell()};
    QStringList expected;
    for (const int number : heard)
        expected.append(u"order.create %1"_s.arg(ids[number]));
    QTRY_COMPARE(shop.heard(), expected);
    int wrong = 0;
    for (qsizetype i = 0; i < expected.size(); ++i)
        wrong += shop.isSigned(i) ? 0 : 1;
    QCOMPARE(wrong, unsignedEvents);
    if (faults.startsWith(u"webhook-twice"_s)) // a repetition of one call keeps its id
        QCOMPARE(shop.listener.events()[0].body, shop.listener.events()[1].body);
}

void TestSandboxWebhooks::keepsTheOrderOfEvents()
{
    HeardShop heard;
    heard.shop->act(u"edit"_s, {{u"sku"_s, u"CS-TID-101"_s}, {u"quantity"_s, 100}});
    QStringList expected;
    for (int i = 0; i < 40; ++i)
        expected.append(u"order.create %1"_s.arg(heard.sell()));
    QTRY_COMPARE(heard.heard(), expected);
}

void TestSandboxWebhooks::sendsOnceToAReceiverThatHangsUp()
{
    HeardShop heard;
    heard.listener.hangUp();
    const qint64 first = heard.sell();
    const qint64 second = heard.sell();
    QTRY_COMPARE(heard.outcomes(), (QJsonArray{u"no answer"_s, u"no answer"_s}));
    QCOMPARE(heard.heard(), (QStringList{u"order.create %1"_s.arg(first), u"order.create %1"_s.arg(second)}));
}

QTEST_GUILESS_MAIN(TestSandboxWebhooks)
#include "tst_sandbox_webhooks.moc"

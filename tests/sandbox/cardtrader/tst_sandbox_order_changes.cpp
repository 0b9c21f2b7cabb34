// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/support/open_shop.h"

#include <QTest>

using namespace evenstock::sandbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 drake = 450000002; // 3 pieces
const QString explanation = u"The card has a crease that was not seen when it was listed."_qs;

QString at(qint64 order, const QString &action = {})
{
    return u"/orders/%1%2"_s.arg(order).arg(action);
}

qint64 sold(OpenShop &shop, QJsonObject more = {})
{
    if (!more.contains(u"product"_s))
        more.insert(u"product"_s, drake);
    return shop->act(u"sell"_s, more).value("order"_L1)["id"_L1].toInteger();
}

QString stateOf(OpenShop &shop, qint64 order)
{
    return shop->get(at(order))[u"state"_s].toString();
}

int quantityOf(OpenShop &shop, qint64 product)
{
    return shop->product(product).value("quantity"_L1).toInt(-1);
}

// Brings a fresh order into a state by the control API.
qint64 orderThatIs(OpenShop &shop, const QString &state)
{
    const qint64 id = sold(shop, {{u"zero"_s, state == "hub_pending"_L1 || state == "closed"_L1}});
    const QStringList steps = state == "sent"_L1                 ? QStringList{u"ship"_s}
                              : state == "arrived"_L1            ? QStringList{u"ship"_s, u"arrive"_s}
                              : state == "done"_L1               ? QStringList{u"ship"_s, u"arrive"_s, u"finish"_s}
                              : state == "lost"_L1               ? QStringList{u"ship"_s, u"lose"_s}
                              : state == "request_for_cancel"_L1 ? QStringList{u"ask_cancel"_s}
                                                                 : QStringList();
    for (const QString &step : steps)
        shop->act(u"order"_s, {{u"order"_s, id}, {u"action"_s, step}});
    if (state == "canceled"_L1)
        shop->act(u"cancel"_s, {{u"order"_s, id}});
    if (state == "closed"_L1)
        shop->act(u"merge"_s);
    return id;
}

} // namespace

class TestSandboxOrderChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allows_data();
    void allows();
    void ships();
    void answersATrackingCodeWithAnAddress();
    void explainsACancellationAtLength_data();
    void explainsACancellationAtLength();
    void waitsForTheBuyerToConfirm();
    void confirmsWhatTheBuyerAskedFor_data();
    void confirmsWhatTheBuyerAskedFor();
    void doesNotConfirmItself();
    void relistsUnderANewIdWhenItWasSoldOut();
    void relistsOnceForRepeatedLines();
    void usesHyphensAndPut_data();
    void usesHyphensAndPut();
    void waitsAtTheHub();
    void mergesTheWeek();
    void leavesPresaleOutOfTheMerge();
    void continuesAPresaleUnderANewOrder();
    void takesALineOut();
    void destroysWithoutATrace();
    void leavesPurchasesAlone();
};

void TestSandboxOrderChanges::allows_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("allowed");
    const QString ship = u"/ship"_s;
    const QString track = u"/tracking_code"_s;
    const QString ask = u"/request-cancellation"_s;
    const QString confirm = u"/confirm-cancellation"_s;
    QTest::newRow("hub_pending") << u"hub_pending"_s << QStringList();
    QTest::newRow("paid") << u"paid"_s << QStringList{ship, track, ask};
    QTest::newRow("sent") << u"sent"_s << QStringList{track, ask};
    QTest::newRow("arrived") << u"arrived"_s << QStringList();
    QTest::newRow("done") << u"done"_s << QStringList();
    QTest::newRow("lost") << u"lost"_s << QStringList();
    QTest::newRow("request_for_cancel") << u"request_for_cancel"_s << QStringList{confirm};
    QTest::newRow("canceled") << u"canceled"_s << QStringList();
    QTest::newRow("closed") << u"closed"_s << QStringList();
}

void TestSandboxOrderChanges::allows()
{
    QFETCH(QString, state);
    QFETCH(QStringList, allowed);
    const QJsonObject body{{u"tracking_code"_s, u"XX1"_s}, {u"cancel_explanation"_s, explanation}};
    for (const QString &action :
         {u"/ship"_s, u"/tracking_code"_s, u"/request-cancellation"_s, u"/confirm-cancellation"_s}) {
        OpenShop shop;
        const qint64 id = orderThatIs(shop, state);
        QCOMPARE(stateOf(shop, id), state);
        const QJsonObject before = shop->get(at(id)).object();
        const Answer answer = shop->put(at(id, action), body);
        QVERIFY2(answer.status == (allowed.contains(action) ? 200 : 422), qPrintable(action));
        if (answer.status == 422) {
            QCOMPARE(answer[u"error_code"_s].toString(), u"validation_error"_s);
            QCOMPARE(shop->get(at(id)).object(), before);
        }
    }
}

void TestSandboxOrderChanges::ships()
{
    OpenShop shop;
    const qint64 id = sold(shop);
    shop->tick(60);
    const Answer answer = shop->put(at(id, u"/ship"_s));
    QCOMPARE(answer[u"state"_s].toString(), u"sent"_s);
    QCOMPARE(answer[u"sent_at"_s].toString(), u"2026-11-24T15:01:00.000Z"_s);
    QCOMPARE(answer.object(), shop->get(at(id)).object());
    QCOMPARE(quantityOf(shop, drake), 2);
}

void TestSandboxOrderChanges::answersATrackingCodeWithAnAddress()
{
    OpenShop shop;
    const qint64 id = sold(shop);
    const Answer answer = shop->put(at(id, u"/tracking_code"_s), {{u"tracking_code"_s, u"RR123"_s}});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.object().contains(u"street"_s) && !answer.object().contains(u"state"_s));
    QCOMPARE(shop->get(at(id))[u"order_shipping_method"_s]["tracking_code"_L1].toString(), u"RR123"_s);
    QCOMPARE(shop->put(at(id, u"/tracking_code"_s)).status, 422);
}

void TestSandboxOrderChanges::explainsACancellationAtLength_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("without a word") << QString() << 422;
    QTest::newRow("in 49 characters") << QString(49, u'x') << 422;
    QTest::newRow("in 50 blanks") << QString(50, u' ') << 422;
    QTest::newRow("in 50 characters") << QString(50, u'x') << 200;
}

void TestSandboxOrderChanges::explainsACancellationAtLength()
{
    QFETCH(QString, words);
    QFETCH(int, status);
    OpenShop shop;
    const qint64 id = sold(shop);
    QCOMPARE(shop->put(at(id, u"/request-cancellation"_s), {{u"cancel_explanation"_s, words}}).status, status);
    QCOMPARE(stateOf(shop, id), status == 200 ? u"request_for_cancel"_s : u"paid"_s);
}

void TestSandboxOrderChanges::waitsForTheBuyerToConfirm()
{
    OpenShop shop;
    const qint64 id = sold(shop);
    const Answer asked = shop->put(at(id, u"/request-cancellation"_s),
                                   {{u"cancel_explanation"_s, explanation}, {u"relist_if_cancelled"_s, true}});
    QCOMPARE(asked[u"cancel_requester"_s].toString(), u"seller"_s);
    QCOMPARE(quantityOf(shop, drake), 2); // a request gives nothing back
    shop->tick(20);
    QCOMPARE(stateOf(shop, id), u"request_for_cancel"_s);
    shop->tick(120);
    QCOMPARE(stateOf(shop, id), u"canceled"_s);
    QVERIFY(!shop->get(at(id))[u"cancelled_at"_s].isNull());
    QCOMPARE(quantityOf(shop, drake), 3);
}

void TestSandboxOrderChanges::confirmsWhatTheBuyerAskedFor_data()
{
    QTest::addColumn<bool>("relist");
    QTest::addColumn<int>("quantity");
    QTest::newRow("and puts it back on sale") << true << 3;
    QTest::newRow("and keeps it off sale") << false << 2;
}

void TestSandboxOrderChanges::confirmsWhatTheBuyerAskedFor()
{
    QFETCH(bool, relist);
    QFETCH(int, quantity);
    OpenShop shop;
    const qint64 id = orderThatIs(shop, u"request_for_cancel"_s);
    QCOMPARE(shop->get(at(id))[u"cancel_requester"_s].toString(), u"buyer"_s);
    const Answer answer = shop->put(at(id, u"/confirm-cancellation"_s), {{u"relist_if_cancelled"_s, relist}});
    QCOMPARE(answer[u"state"_s].toString(), u"canceled"_s);
    QCOMPARE(quantityOf(shop, drake), quantity);
    QCOMPARE(shop->put(at(id, u"/confirm-cancellation"_s), {{u"relist_if_cancelled"_s, relist}}).status, 422);
    QCOMPARE(quantityOf(shop, drake), quantity); // once
}

void TestSandboxOrderChanges::doesNotConfirmItself()
{
    OpenShop shop;
    const qint64 id = sold(shop);
    shop->put(at(id, u"/request-cancellation"_s), {{u"cancel_explanation"_s, explanation}});
    QCOMPARE(shop->put(at(id, u"/confirm-cancellation"_s)).status, 422);
    QCOMPARE(stateOf(shop, id), u"request_for_cancel"_s);
}

void TestSandboxOrderChanges::relistsUnderANewIdWhenItWasSoldOut()
{
    OpenShop shop;
    const qint64 id = sold(shop, {{u"quantity"_s, 3}});
    QVERIFY(shop->product(drake).isEmpty());
    shop->act(u"cancel"_s, {{u"order"_s, id}, {u"relist"_s, true}});
    QVERIFY(shop->product(drake).isEmpty());
    const QJsonArray rows = shop->get(u"/products/export?blueprint_id=310145"_s).array();
    const QJsonObject relisted = rows.last().toObject();
    QVERIFY(relisted.value("id"_L1).toInteger() > drake);
    QCOMPARE(relisted.value("quantity"_L1).toInt(), 3);
    QCOMPARE(relisted.value("price_cents"_L1).toInt(), 1255);
    QCOMPARE(shop->get(at(id))[u"order_items"_s][0]["product_id"_L1].toInteger(), drake); // the payload does not say
}

void TestSandboxOrderChanges::relistsOnceForRepeatedLines()
{
    OpenShop shop;
    const qint64 id = sold(shop, {{u"quantity"_s, 3}, {u"piecewise"_s, true}});
    shop->act(u"cancel"_s, {{u"order"_s, id}, {u"relist"_s, true}});
    const QJsonArray rows = shop->get(u"/products/export?blueprint_id=310145"_s).array();
    QCOMPARE(rows.size(), 2); // the Italian one, and one for the three lines
    QCOMPARE(rows.last()["quantity"_L1].toInt(), 3);
}

void TestSandboxOrderChanges::usesHyphensAndPut_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("action");
    QTest::newRow("POST to ship") << QByteArray("POST") << u"/ship"_s;
    QTest::newRow("GET to ship") << QByteArray("GET") << u"/ship"_s;
    QTest::newRow("an underscore") << QByteArray("PUT") << u"/request_cancellation"_s;
    QTest::newRow("a short word") << QByteArray("PUT") << u"/cancel"_s;
}

void TestSandboxOrderChanges::usesHyphensAndPut()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, action);
    OpenShop shop;
    const qint64 id = sold(shop);
    QCOMPARE(shop->send(method, at(id, action), "{}").status, 404);
    QCOMPARE(stateOf(shop, id), u"paid"_s);
}

void TestSandboxOrderChanges::waitsAtTheHub()
{
    OpenShop shop;
    const qint64 id = sold(shop, {{u"zero"_s, true}});
    const Answer order = shop->get(at(id));
    QCOMPARE(order[u"state"_s].toString(), u"hub_pending"_s);
    QCOMPARE(order[u"via_cardtrader_zero"_s], QJsonValue(true));
    QVERIFY(order[u"paid_at"_s].isNull());
    QVERIFY(order[u"order_shipping_method"_s].isNull());
    QVERIFY(order[u"order_items"_s][0]["hub_pending_order_id"_L1].isNull());
    QCOMPARE(order[u"buyer"_s].toObject().keys(), (QStringList{u"id"_s, u"username"_s})); // the marketplace's own
    QCOMPARE(quantityOf(shop, drake), 2);                                                 // sold is sold
}

void TestSandboxOrderChanges::mergesTheWeek()
{
    Options options = stillShop();
    options.pastOrders = 0;
    OpenShop shop(options);
    const qint64 first = sold(shop, {{u"zero"_s, true}});
    const qint64 second =
        sold(shop, {{u"sku"_s, u"CS-TID-101"_s}, {u"product"_s, 0}, {u"quantity"_s, 4}, {u"zero"_s, true}});
    const qint64 direct = sold(shop);
    const QJsonArray before = shop->truth(u"products"_s);
    const QJsonValue merged = shop->act(u"merge"_s).value("order"_L1);
    QCOMPARE(stateOf(shop, first), u"closed"_s);
    QCOMPARE(stateOf(shop, second), u"closed"_s);
    QCOMPARE(stateOf(shop, direct), u"paid"_s);
    QCOMPARE(merged["state"_L1].toString(), u"paid"_s);
    QCOMPARE(merged["via_cardtrader_zero"_L1], QJsonValue(true));
    QVERIFY(!merged["paid_at"_L1].isNull());
    QVERIFY(merged["id"_L1].toInteger() > second);
    QCOMPARE(merged["size"_L1].toInt(), 5);
    const QJsonArray lines = merged["order_items"_L1].toArray();
    QCOMPARE(lines.at(0)["hub_pending_order_id"_L1].toInteger(), first);
    QCOMPARE(lines.at(1)["hub_pending_order_id"_L1].toInteger(), second);
    QVERIFY(lines.at(0)["id"_L1] != shop->get(at(first))[u"order_items"_s][0]["id"_L1]);
    QCOMPARE(shop->truth(u"products"_s), before);              // nothing is sold twice
    QVERIFY(shop->act(u"merge"_s).value("order"_L1).isNull()); // nothing waits any more
}

void TestSandboxOrderChanges::leavesPresaleOutOfTheMerge()
{
    OpenShop shop;
    const qint64 id = sold(shop, {{u"presale"_s, true}});
    const Answer order = shop->get(at(id));
    QCOMPARE(order[u"presale"_s], QJsonValue(true));
    QCOMPARE(order[u"order_items"_s][0]["hub_pending_order_id"_L1].toInteger(), id);
    shop->act(u"merge"_s);
    QCOMPARE(stateOf(shop, id), u"hub_pending"_s);
}

void TestSandboxOrderChanges::continuesAPresaleUnderANewOrder()
{
    OpenShop shop;
    const qint64 id = sold(shop, {{u"presale"_s, true}});
    const QJsonArray before = shop->truth(u"products"_s);
    const QJsonValue next =
        shop->act(u"order"_s, {{u"order"_s, id}, {u"action"_s, u"end_presale"_s}}).value("order"_L1);
    QCOMPARE(stateOf(shop, id), u"closed"_s);
    QCOMPARE(next["state"_L1].toString(), u"hub_pending"_s);
    QVERIFY(next["presale"_L1].isNull());
    QVERIFY(!next["presale_ended_at"_L1].isNull());
    // Counted when it was first sold: the line names the other order.
    QCOMPARE(next["order_items"_L1][0]["hub_pending_order_id"_L1].toInteger(), id);
    QCOMPARE(shop->truth(u"products"_s), before);
}

void TestSandboxOrderChanges::takesALineOut()
{
    OpenShop shop;
    const qint64 id = sold(shop, {{u"zero"_s, true}, {u"quantity"_s, 2}, {u"piecewise"_s, true}});
    const QJsonValue line = shop->get(at(id))[u"order_items"_s][1];
    shop->act(u"order"_s, {{u"order"_s, id}, {u"action"_s, u"take_out"_s}, {u"line"_s, line["id"_L1]}});
    const Answer order = shop->get(at(id));
    QCOMPARE(order[u"state"_s].toString(), u"hub_pending"_s);
    const QJsonValue out = order[u"order_items"_s][1];
    QVERIFY(!out["deleted_at"_L1].isNull());
    QCOMPARE(out["cancelled_price"_L1][0]["cents"_L1].toInt(), -1255);
    QVERIFY(!out["repurchase_price"_L1].toArray().isEmpty());
    QVERIFY(order[u"order_items"_s][0]["deleted_at"_L1].isNull());
    QCOMPARE(quantityOf(shop, drake), 1); // missing, so not given back
    const QJsonValue merged = shop->act(u"merge"_s).value("order"_L1);
    for (const QJsonValue &one : merged["order_items"_L1].toArray())
        QVERIFY(one["deleted_at"_L1].isNull());
}

void TestSandboxOrderChanges::destroysWithoutATrace()
{
    OpenShop shop;
    const qint64 id = sold(shop);
    shop->act(u"order"_s, {{u"order"_s, id}, {u"action"_s, u"destroy"_s}});
    QCOMPARE(shop->get(at(id)).status, 404);
    QCOMPARE(quantityOf(shop, drake), 2);
}

void TestSandboxOrderChanges::leavesPurchasesAlone()
{
    OpenShop shop;
    const qint64 purchase = shop->get(u"/orders?order_as=buyer"_s).array().at(0)["id"_L1].toInteger();
    QCOMPARE(shop->put(at(purchase, u"/ship"_s)).status, 404);
}

QTEST_GUILESS_MAIN(TestSandboxOrderChanges)
#include "tst_sandbox_order_changes.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_order_parse.h"
#include "connectors/emag/emag_orders.h"
#include "tests/connectors/emag/emag_examples.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::emag;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(evenstock::emag::OrderState)
Q_DECLARE_METATYPE(evenstock::emag::LineState)
Q_DECLARE_METATYPE(evenstock::HoldAction)

namespace {
constexpr UtcMs hourMs = 3'600'000;
constexpr UtcMs readAt = 1'795'532'400'000; // 2026-11-24T15:00:00Z

Result<RemoteOrder> parsed(const QJsonObject &row, const QJsonObject &settings = {})
{
    return parseOrder(row, {.account = accountOf(settings), .readAt = readAt});
}
} // namespace

class TestEmagOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsByState_data();
    void holdsByState();
    void offersWhatTheMatrixAllows_data();
    void offersWhatTheMatrixAllows();
    void endsWhenNothingCanChange();
    void readsAnOrder();
    void readsNumbersBeyond32Bits();
    void readsEitherKindOfTime();
    void addsUpDepositsVouchersAndTransport();
    void holdsWhatWasReturnedUntilItIsCounted();
    void listsFbeOrdersWithoutHolds();
    void keepsTheAddressOnlyWhileSomethingIsToBeSent();
    void showsAnUnknownStateForReview();
    void readsListsThatCameAsObjects();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void knowsTheReasonsForACancellation();
};

void TestEmagOrders::holdsByState_data()
{
    QTest::addColumn<OrderState>("state");
    QTest::addColumn<LineState>("line");
    QTest::addColumn<HoldAction>("first");
    QTest::addColumn<HoldAction>("then");
    const auto ordered = LineState::Ordered;
    const auto hold = HoldAction::Hold;
    const auto release = HoldAction::Release;
    QTest::newRow("new") << OrderState::New << ordered << hold << hold;
    QTest::newRow("in progress") << OrderState::InProgress << ordered << hold << hold;
    QTest::newRow("prepared") << OrderState::Prepared << ordered << hold << hold;
    QTest::newRow("finalized") << OrderState::Finalized << ordered << hold << hold;
    QTest::newRow("canceled") << OrderState::Canceled << ordered << release << release;
    QTest::newRow("returned") << OrderState::Returned << ordered << hold << HoldAction::Keep;
    QTest::newRow("unknown") << OrderState::Unknown << ordered << hold << HoldAction::Keep;
    QTest::newRow("a line removed from an open order")
        << OrderState::InProgress << LineState::Removed << release << release;
}

void TestEmagOrders::holdsByState()
{
    QFETCH(OrderState, state);
    QFETCH(LineState, line);
    QFETCH(HoldAction, first);
    QFETCH(HoldAction, then);
    QCOMPARE(lineRule(state, line).firstAction, first);
    QCOMPARE(lineRule(state, line).action, then);
}

void TestEmagOrders::offersWhatTheMatrixAllows_data()
{
    QTest::addColumn<OrderState>("state");
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("actions");
    QTest::newRow("new") << OrderState::New << true << 1 << u"acknowledge"_s;
    QTest::newRow("in progress") << OrderState::InProgress << true << 1 << u"prepare finalize cancel invoice"_s;
    QTest::newRow("prepared") << OrderState::Prepared << true << 1 << u"finalize cancel invoice"_s;
    QTest::newRow("finalized today") << OrderState::Finalized << true << 1 << u"invoice storno reopen cancel"_s;
    QTest::newRow("finalized long ago") << OrderState::Finalized << true << 49 << u"invoice storno"_s;
    QTest::newRow("canceled today") << OrderState::Canceled << true << 1 << u"reopen"_s;
    QTest::newRow("canceled long ago") << OrderState::Canceled << true << 49 << QString();
    QTest::newRow("returned") << OrderState::Returned << true << 1 << QString();
    QTest::newRow("a new one that eMAG fulfils") << OrderState::New << false << 1 << u"invoice"_s;
}

void TestEmagOrders::offersWhatTheMatrixAllows()
{
    QFETCH(OrderState, state);
    QFETCH(bool, isOurs);
    QFETCH(int, hours);
    QFETCH(QString, actions);
    const QStringList offered = actionsOf(state, isOurs, readAt - hours * hourMs, readAt);
    QCOMPARE(offered.join(u' '), actions);
    for (const QString &action : offered)
        QVERIFY(orderActions.contains(action));
}

void TestEmagOrders::endsWhenNothingCanChange()
{
    QVERIFY(!isFinal(OrderState::New, readAt - 900 * hourMs, readAt));
    QVERIFY(!isFinal(OrderState::Finalized, readAt - 900 * hourMs, readAt));
    QVERIFY(isFinal(OrderState::Finalized, readAt - 1500 * hourMs, readAt));
    QVERIFY(!isFinal(OrderState::Canceled, readAt - 47 * hourMs, readAt));
    QVERIFY(isFinal(OrderState::Canceled, readAt - 49 * hourMs, readAt));
    QVERIFY(isFinal(OrderState::Returned, readAt, readAt));
}

void TestEmagOrders::readsAnOrder()
{
    const auto order = parsed(exampleOrder(500));
    QVERIFY2(order, qPrintable(order ? QString() : order.error().detail));
    QCOMPARE(order->externalId, u"500"_s);
    QCOMPARE(order->state, u"new"_s);
    QCOMPARE(isoUtc(order->placedAt), u"2026-11-20T09:00:00.000Z"_s);
    QCOMPARE(isoUtc(order->modifiedAt), u"2026-11-20T10:00:00.000Z"_s);
    QCOMPARE(order->buyerName, u"Ana Exemplu"_s);
    QCOMPARE(order->lines.size(), 1);
    const RemoteOrderLine &line = order->lines.first();
    QCOMPARE(line.externalId, u"5000"_s);
    QCOMPARE(line.listingExternalId, u"1"_s);
    QCOMPARE(line.sku, u"EX-1"_s);
    QCOMPARE(line.matchKeys, QStringList{u"pnk:DX00001BBM"_s});
    QCOMPARE(line.quantity, Quantity::pieces(1));
    QCOMPARE(moneyToField(line.price), u"12100 RON"_s);
    QCOMPARE(moneyToField(order->total), u"13599 RON"_s); // and transport
    QVERIFY(!order->isStoreless);
}

void TestEmagOrders::readsNumbersBeyond32Bits()
{
    const auto order = parsed(exampleOrder(3'123'456'789));
    QVERIFY(order);
    QCOMPARE(order->externalId, u"3123456789"_s);
    QCOMPARE(order->lines.first().externalId, u"31234567890"_s);
}

void TestEmagOrders::readsEitherKindOfTime()
{
    QJsonObject row = exampleOrder(500);
    row.insert(u"date"_s, u"1699337715"_s);
    row.remove(u"modified"_s);
    const auto order = parsed(row);
    QVERIFY(order);
    QCOMPARE(isoUtc(order->placedAt), u"2023-11-07T06:15:15.000Z"_s);
    QCOMPARE(order->modifiedAt, UtcMs(0));
}

void TestEmagOrders::addsUpDepositsVouchersAndTransport()
{
    QJsonObject row = exampleOrder(500, 2);
    QJsonObject line = exampleLine(5001, 1, 2);
    line.insert(u"recycle_warranties"_s,
                QJsonArray{QJsonObject{{u"quantity"_s, 2}, {u"sale_price"_s, u"0.5000"_s}, {u"vat_rate"_s, 0}}});
    line.insert(
        u"product_voucher_split"_s,
        QJsonArray{QJsonObject{{u"voucher_id"_s, 1}, {u"value"_s, u"-8.2645"_s}, {u"vat_value"_s, u"-1.7355"_s}}});
    row.insert(u"products"_s, QJsonArray{line});
    row.insert(u"vouchers"_s,
               QJsonArray{QJsonObject{
                   {u"voucher_id"_s, 1}, {u"sale_price"_s, u"-8.2645"_s}, {u"sale_price_vat"_s, u"-1.7355"_s}}});
    const auto order = parsed(row);
    QVERIFY(order);
    // 2 × 121.00 + 2 × 0.50 − 10.00 + 14.99: the split says the same as the voucher
    QCOMPARE(moneyToField(order->total), u"24799 RON"_s);
    QCOMPARE(moneyToField(order->lines.first().price), u"24200 RON"_s);
    QCOMPARE(order->details.value("vouchers"_L1).toString(), u"-10.00"_s);
    QCOMPARE(order->details.value("deposits"_L1).toString(), u"1.00"_s);
}

void TestEmagOrders::holdsWhatWasReturnedUntilItIsCounted()
{
    QJsonObject line = exampleLine(5001, 1, 3);
    line.insert(u"quantity"_s, 2);
    line.insert(u"storno_qty"_s, 1);
    QJsonObject row = exampleOrder(500, 4);
    row.insert(u"products"_s, QJsonArray{line});
    const auto returned = parsed(row);
    QVERIFY(returned);
    QCOMPARE(returned->lines.first().quantity, Quantity::pieces(3));
    QCOMPARE(returned->lines.first().action, HoldAction::Hold);
    QVERIFY(!returned->lines.first().note.isEmpty());
    line.insert(u"storno_qty"_s, 0); // the order says it, and the line only what is left
    row.insert(u"products"_s, QJsonArray{line});
    row.insert(u"is_storno"_s, u"1"_s);
    const auto told = parsed(row);
    QVERIFY(told);
    QCOMPARE(told->lines.first().quantity, Quantity::pieces(3));
    QVERIFY(!told->lines.first().note.isEmpty());
    QJsonObject other = exampleLine(5002, 1, 1); // this one came back; the first was shortened before it was sent
    other.insert(u"quantity"_s, 0);
    other.insert(u"storno_qty"_s, 1);
    row.insert(u"products"_s, QJsonArray{line, other});
    const auto mixed = parsed(row);
    QVERIFY(mixed);
    QCOMPARE(mixed->lines.first().quantity, Quantity::pieces(2));
    QCOMPARE(mixed->lines.last().quantity, Quantity::pieces(1));
    line.insert(u"storno_qty"_s, 0); // taken out of an open order: gives back
    row = exampleOrder(500, 2);
    row.insert(u"products"_s, QJsonArray{line});
    const auto reduced = parsed(row);
    QVERIFY(reduced);
    QCOMPARE(reduced->lines.first().quantity, Quantity::pieces(2));
    QCOMPARE(reduced->lines.first().placed, Quantity::pieces(3));
}

void TestEmagOrders::listsFbeOrdersWithoutHolds()
{
    QJsonObject row = exampleOrder(500, 2);
    row.insert(u"type"_s, 2);
    const auto order = parsed(row, {{u"account_type"_s, u"fbe"_s}});
    QVERIFY(order);
    QVERIFY(order->isStoreless);
    QCOMPARE(order->actions, QStringList{u"invoice"_s});
}

void TestEmagOrders::keepsTheAddressOnlyWhileSomethingIsToBeSent()
{
    for (const int state : {1, 2, 3})
        QCOMPARE(parsed(exampleOrder(500, state))->details.value("address"_L1).toObject().value("city"_L1).toString(),
                 u"Cluj"_s);
    for (const int state : {0, 4, 5})
        QVERIFY(!parsed(exampleOrder(500, state))->details.contains("address"_L1));
}

void TestEmagOrders::showsAnUnknownStateForReview()
{
    const auto order = parsed(exampleOrder(500, 17));
    QVERIFY(order);
    QCOMPARE(order->state, u"17"_s);
    QCOMPARE(order->reviewReason, u"unknown_state:17"_s);
}

// PHP makes an object of a list with holes in it.
void TestEmagOrders::readsListsThatCameAsObjects()
{
    QJsonObject row = exampleOrder(500);
    const QJsonArray lines{exampleLine(7, 1, 2), exampleLine(3, 2, 1)};
    row.insert(u"products"_s, lines);
    const auto asList = parsed(row);
    QVERIFY(asList);
    row.insert(u"products"_s, QJsonObject{{u"10"_s, lines.at(1)}, {u"9"_s, lines.at(0)}});
    row.insert(u"vouchers"_s, QJsonObject());
    row.insert(u"attachments"_s, QJsonObject());
    const auto asObject = parsed(row);
    QVERIFY2(asObject, qPrintable(asObject ? QString() : asObject.error().detail));
    QCOMPARE(asObject->total, asList->total);
    QCOMPARE(asObject->lines.size(), 2);
    QCOMPARE(asObject->lines.first().externalId, asList->lines.first().externalId);
    QCOMPARE(asObject->lines.first().quantity, Quantity::pieces(2));
}

void TestEmagOrders::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no id") << u"id"_s << QJsonValue();
    QTest::newRow("id beyond 32 bits") << u"id"_s << QJsonValue(4'294'967'296.0);
    QTest::newRow("no status") << u"status"_s << QJsonValue(u"x"_s);
    QTest::newRow("no lines") << u"products"_s << QJsonValue();
    QTest::newRow("a line without id") << u"products"_s << QJsonValue(QJsonArray{QJsonObject{{u"quantity"_s, 1}}});
    QTest::newRow("a negative quantity") << u"products"_s << QJsonValue(QJsonArray{exampleLine(1, 1, -1)});
    QTest::newRow("the same line twice") << u"products"_s
                                         << QJsonValue(QJsonArray{exampleLine(1, 1), exampleLine(1, 1)});
}

void TestEmagOrders::refusesWhatItCannotRead()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject row = exampleOrder(500);
    row.insert(key, value);
    const auto order = parsed(row);
    QVERIFY(!order);
    QCOMPARE(order.error().code, ErrorCode::InvalidResponse);
    QVERIFY2(order.error().detail.startsWith(key), qPrintable(order.error().detail));
}

void TestEmagOrders::knowsTheReasonsForACancellation()
{
    for (int reason = 0; reason <= 50; ++reason) {
        const bool isKnown = (reason >= 1 && reason <= 3) || (reason >= 15 && reason <= 43);
        QCOMPARE(isCancellationReason(reason), isKnown);
    }
    QJsonObject row = exampleOrder(500, 0);
    for (const QJsonValue &form : {QJsonValue(2), QJsonValue(u"2"_s), QJsonValue(QJsonObject{{u"id"_s, 2}})}) {
        row.insert(u"reason_cancellation"_s, form);
        QCOMPARE(parsed(row)->details.value("cancellation_reason"_L1).toInt(), 2);
    }
}

QTEST_GUILESS_MAIN(TestEmagOrders)
#include "tst_emag_orders.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/order_repository.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/orders/orders_page.h"

#include <QJsonArray>
#include <QLabel>
#include <QPushButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Parcels and commission of an order: read from its marketplace when the owner asks, and not before.
class TestShippingLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhenAsked();
    void saysThatThereIsNoParcel();
    void saysThatItCouldNotBeRead();
    void showsNothingOfAnotherOrder();
    void isOnlyThereWhereTheMarketplaceTells();
};

namespace {

struct Desk {
    explicit Desk(const QString &account = u"eMAG MAIN"_s)
    {
        for (const QString &code : {u"3100000001"_s, u"3100000002"_s}) {
            shop.write([&] {
                orders.append(SmallShop::must(OrderRepository(shop.db).save(shop.accounts[account],
                                                                            {.externalId = code,
                                                                             .code = code,
                                                                             .state = u"finalized"_s,
                                                                             .placedAt = SmallShop::now,
                                                                             .readAt = SmallShop::now,
                                                                             .total = {4900, u"RON"_s}},
                                                                            SmallShop::now)));
            });
        }
        stage.announce({u"orders"_s});
        open(0);
    }
    void open(int order) { stage.open<OrdersPage>({.view = View::Orders, .id = orders[order].value}); }
    QPushButton *button() { return stage.find<QPushButton>(u"readShipping"_s); }
    QString text() { return stage.find<QLabel>(u"shippingText"_s)->text().replace(QChar(0xa0), u' '); }

    StockedShop shop;
    WindowStage stage{shop};
    QList<OrderId> orders;
};

const QJsonObject shipping{
    {u"parcels"_s, QJsonArray{QJsonObject{{u"number"_s, u"4EMG123"_s},
                                          {u"courier"_s, u"Sameday"_s},
                                          {u"state"_s, u"delivered"_s},
                                          {u"on_delivery_minor"_s, 4900},
                                          {u"currency"_s, u"RON"_s}}}},
    {u"commissions"_s, QJsonArray{QJsonObject{{u"listing"_s, u"501"_s}, {u"percent"_s, u"12.5"_s}}}}};

} // namespace

void TestShippingLine::readsWhenAsked()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    QVERIFY(desk.stage.engine.callsOf(u"order.shipping"_s).isEmpty());
    desk.stage.engine.answer(u"order.shipping"_s, shipping);
    clickOn(desk.button());
    QTRY_VERIFY(desk.button()->isEnabled());
    QCOMPARE(desk.stage.onlyCall(u"order.shipping"_s)[u"order"_s].toInteger(), desk.orders[0].value);
    QCOMPARE(desk.text(), u"Parcel 4EMG123, Sameday, delivered, 49.00 RON to pay on delivery\n"
                          "Commission of offer 501: 12.5 %"_s);
}

void TestShippingLine::saysThatThereIsNoParcel()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    desk.stage.engine.answer(u"order.shipping"_s, {});
    clickOn(desk.button());
    QTRY_VERIFY(desk.button()->isEnabled());
    QCOMPARE(desk.text(), u"No parcel yet. Parcels are made on eMAG's own site, not from here."_s);
}

void TestShippingLine::saysThatItCouldNotBeRead()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    desk.stage.engine.refuse(u"order.shipping"_s, makeError(ErrorCode::Offline, u"no connection"_s));
    clickOn(desk.button());
    QTRY_VERIFY(desk.button()->isEnabled());
    QVERIFY2(desk.text().contains(u"Try again"_s), qPrintable(desk.text()));
}

void TestShippingLine::showsNothingOfAnotherOrder()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    desk.stage.engine.answer(u"order.shipping"_s, shipping);
    clickOn(desk.button());
    QTRY_VERIFY(desk.button()->isEnabled());
    desk.open(1);
    QVERIFY(desk.button()->isEnabled());
    for (const QLabel *label : desk.stage.window->findChildren<QLabel *>(u"shippingText"_s))
        QVERIFY(!label->isVisible());
}

void TestShippingLine::isOnlyThereWhereTheMarketplaceTells()
{
    Desk desk(u"CardTrader"_s);
    QVERIFY(QTest::qWaitForWindowActive(desk.stage.window.get()));
    for (const QPushButton *button : desk.stage.window->findChildren<QPushButton *>(u"readShipping"_s))
        QVERIFY(!button->isVisible());
}

QTEST_MAIN(TestShippingLine)
#include "tst_shipping_line.moc"

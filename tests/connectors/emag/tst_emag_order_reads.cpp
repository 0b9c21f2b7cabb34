// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_order_actions.h"
#include "connectors/emag/emag_order_reads.h"
#include "connectors/emag/emag_values.h"
#include "tests/connectors/emag/emag_examples.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::emag;
using namespace Qt::StringLiterals;

namespace {

const QString recent = u"1795520000000 1795530000000"_s; // newest change and last long look, both today

struct Desk : EmagSession {
    Status read(const OrderQuery &query)
    {
        return readOrders(session, query, [this](const OrderPage &page) {
            for (const RemoteOrder &order : page.orders)
                ids.append(order.externalId + u' ' + order.state);
            errors += page.errors;
            cursors.append(page.cursor);
            return Status();
        });
    }
    ReplayExchange &asksOrders(QJsonObject filters, int page = 1)
    {
        filters.insert(u"currentPage"_s, page);
        filters.insert(u"itemsPerPage"_s, 100);
        return asks(u"/order/read"_s, filters);
    }
    ReplayExchange &asksOne(qint64 id) { return asksOrders({{u"id"_s, id}, {u"type"_s, 3}}); }
    QStringList ids;
    QList<ItemError> errors;
    QStringList cursors;
};

QJsonArray orders(int count, qint64 firstId = 1)
{
    QJsonArray rows;
    for (int i = 0; i < count; ++i)
        rows.append(exampleOrder(firstId + i, 2));
    return rows;
}

QString after(const QString &cursor)
{
    return bucharestText(cursor.section(u' ', 0, 0).toLongLong() - 15 * 60'000);
}

} // namespace

class TestEmagOrderReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatChangedInBucharestTime();
    void movesTheCursorOnlyAfterAllPages();
    void cutsALongTimeIntoMonths();
    void looksForUnfinishedOrdersInTheSecondRead();
    void looksBackEvenWhereThereAreNoOrdersYet();
    void rereadsWithoutLookingFarBack();
    void seesTheFirstOrderOfAnAccountWhoeverAsks_data();
    void seesTheFirstOrderOfAnAccountWhoeverAsks();
    void asksFbeForItsOwnType();
    void remembersThatFbeOrdersAreOfNoType();
    void learnsTheTypeOfFbeOrdersLater();
    void findsOneFbeOrderOfNoType();
    void goesOnAfterABadOrder();
    void asksAgainForAnOrderThatCouldNotBeRead();
    void staysBeforeAnOrderWithoutANumber();
    void namesEveryOrderThatCouldNotBeRead();
    void countsWhatIsReservedOnce();
    void acknowledgesWhatWasStored();
    void acknowledgesNothingInADryRun();
    void readsOneOrder();
    void believesNoOtherOrder();
    void changesTheStateOfTheWholeOrder();
    void wantsAReasonForACancellation();
    void returnsAPart();
    void refusesAnEmptyReturn();
    void refusesWhatTheStateDoesNotAllow();
    void attachesAnInvoiceOnce();
    void looksAgainWhereTheAnswerWasLost();
};

void TestEmagOrderReads::readsWhatChangedInBucharestTime()
{
    Desk desk;
    desk.asksOrders({{u"type"_s, 3}, {u"modifiedAfter"_s, after(recent)}})
        .answer(200, answerOf(QJsonArray{exampleOrder(1, 1, u"2026-11-24 14:30:00"_s)}));
    QVERIFY(desk.read({.cursor = recent}));
    QCOMPARE(desk.ids, QStringList{u"1 new"_s});
    QCOMPARE(desk.cursors.last(), u"%1 1795530000000"_s.arg(parseIsoUtc(u"2026-11-24T12:30:00Z"_s)));
    QCOMPARE(desk.http.requests().first().bucket, u"orders"_s);
}

void TestEmagOrderReads::movesTheCursorOnlyAfterAllPages()
{
    Desk desk;
    const QJsonObject filter{{u"type"_s, 3}, {u"modifiedAfter"_s, after(recent)}};
    QJsonArray first = orders(100);
    first[0] = exampleOrder(1, 2, u"2026-11-24 14:30:00"_s);
    desk.asksOrders(filter).answer(200, answerOf(first));
    desk.asksOrders(filter, 2).answer(500);
    const Status read = desk.read({.cursor = recent});
    QVERIFY(!read);
    QCOMPARE(desk.ids.size(), 100);
    QCOMPARE(desk.cursors, QStringList{recent});
}

void TestEmagOrderReads::cutsALongTimeIntoMonths()
{
    Desk desk;
    const UtcMs now = desk.clock.now();
    constexpr UtcMs day = 86'400'000;
    const UtcMs newest = now - 70 * day;
    const UtcMs from = newest - 15 * 60'000;
    const QString cursor = u"%1 %2"_s.arg(newest).arg(now);
    for (int i = 0; i < 2; ++i)
        desk.asksOrders({{u"type"_s, 3},
                         {u"modifiedAfter"_s, windowStartText(from + i * 30 * day)},
                         {u"modifiedBefore"_s, bucharestText(from + (i + 1) * 30 * day)}})
            .answer(200, answerOf(QJsonArray()));
    desk.asksOrders({{u"type"_s, 3}, {u"modifiedAfter"_s, windowStartText(from + 60 * day)}})
        .answer(200, answerOf(orders(2)));
    QVERIFY(desk.read({.cursor = cursor}));
    QCOMPARE(desk.ids.size(), 2);
}

// The first read has the whole catalogue to ask for, too: five calls less.
void TestEmagOrderReads::looksForUnfinishedOrdersInTheSecondRead()
{
    Desk first;
    first.http.expect("POST", u"/api-3/order/read"_s).answer(200, answerOf(orders(1)));
    QVERIFY(first.read({.since = first.clock.now() - 86'400'000}));
    QCOMPARE(first.ids.size(), 1);
    QCOMPARE(first.http.requests().size(), 1);
    Desk soon; // the same run asks more than once
    soon.http.expect("POST", u"/api-3/order/read"_s).answer(200, answerOf(orders(1)));
    QVERIFY(soon.read({.cursor = first.cursors.last()}));
    QCOMPARE(soon.http.requests().size(), 1);
    Desk desk;
    desk.clock.advance(std::chrono::minutes(5));
    desk.http.setOrdered(true);
    desk.http.expect("POST", u"/api-3/order/read"_s).answer(200, answerOf(orders(1)));
    for (int i = 0; i < 5; ++i) // the last thirty days were among the changes
        desk.http.expect("POST", u"/api-3/order/read"_s).answer(200, answerOf(i == 4 ? orders(2) : QJsonArray()));
    QVERIFY(desk.read({.cursor = first.cursors.last(), .since = desk.clock.now() - 30 * 86'400'000LL}));
    QCOMPARE(desk.ids.size(), 2); // the one that both found is handed over once
    const QJsonObject last = QJsonDocument::fromJson(desk.http.requests().last().body).object();
    QCOMPARE(last.value("status"_L1).toArray(), (QJsonArray{1, 2, 3}));
    QVERIFY(last.contains("createdAfter"_L1) && last.contains("createdBefore"_L1));
    QVERIFY(desk.cursors.last().endsWith(QString::number(desk.clock.now())));
}

void TestEmagOrderReads::looksBackEvenWhereThereAreNoOrdersYet()
{
    Desk first;
    first.http.expect("POST", u"/api-3/order/read"_s).answer(200, answerOf(QJsonArray()));
    QVERIFY(first.read({}));
    QVERIFY(!first.cursors.isEmpty());
    QVERIFY(!first.cursors.last().isEmpty()); // or the next read would be a first one again
    Desk second;
    second.clock.advance(std::chrono::minutes(5));
    for (int i = 0; i < 6; ++i)
        second.http.expect("POST", u"/api-3/order/read"_s).answer(200, answerOf(QJsonArray()));
    QVERIFY(second.read({.cursor = first.cursors.last()}));
    QCOMPARE(second.http.requests().size(), 6);
}

// The second order read of the very first run.
void TestEmagOrderReads::rereadsWithoutLookingFarBack()
{
    Desk desk;
    desk.http.expect("POST", u"/api-3/order/read"_s).answer(200, answerOf(QJsonArray()));
    QVERIFY(desk.read({.cursor = u"1795520000000 1795300000000"_s, .reread = true}));
    QCOMPARE(desk.http.requests().size(), 1);
}

void TestEmagOrderReads::seesTheFirstOrderOfAnAccountWhoeverAsks_data()
{
    QTest::addColumn<int>("sinceMs");
    QTest::addColumn<bool>("isReread");
    QTest::newRow("the first read of a run, two hours back") << 2 * 3'600'000 << false;
    QTest::newRow("the second read, from its own start") << 0 << true;
}

// The long look leaves a cursor that knows no order yet: a sale between the two reads of a run lies before the second.
void TestEmagOrderReads::seesTheFirstOrderOfAnAccountWhoeverAsks()
{
    QFETCH(int, sinceMs);
    QFETCH(bool, isReread);
    Desk desk;
    const UtcMs now = desk.clock.now();
    desk.asksOrders({{u"type"_s, 3}, {u"modifiedAfter"_s, windowStartText(now - 30 * 86'400'000LL)}})
        .answer(200, answerOf(orders(1)));
    QVERIFY(desk.read({.cursor = u"0 %1"_s.arg(now), .since = now - sinceMs, .reread = isReread}));
    QCOMPARE(desk.ids.size(), 1);
}

namespace {

struct FbeDesk : Desk {
    FbeDesk() { session.settings.insert(u"account_type"_s, u"fbe"_s); }
    static QJsonArray own(qint64 id, const QString &modified = u"2026-11-20 12:00:00"_s)
    {
        QJsonObject order = exampleOrder(id, 4, modified);
        order.insert(u"type"_s, 2);
        return QJsonArray{order};
    }
    const QString start = windowStartText(clock.now() - 30 * 86'400'000LL);
    const QString looked = QString::number(clock.now());
};

} // namespace

void TestEmagOrderReads::asksFbeForItsOwnType()
{
    FbeDesk desk;
    desk.asksOrders({{u"type"_s, 2}, {u"modifiedAfter"_s, desk.start}}).answer(200, answerOf(FbeDesk::own(1)));
    QVERIFY(desk.read({.cursor = u"0 "_s + desk.looked}));
    QCOMPARE(desk.ids, QStringList{u"1 finalized"_s});
    const QString cursor = desk.cursors.last();
    desk.asksOrders({{u"type"_s, 2}, {u"modifiedAfter"_s, after(cursor)}}).answer(200, answerOf(QJsonArray()));
    QVERIFY(desk.read({.cursor = cursor})); // nothing new, and asked in no other way
}

// Such orders are of no type: what was learned by the first of them must hold for those that follow.
void TestEmagOrderReads::remembersThatFbeOrdersAreOfNoType()
{
    FbeDesk desk;
    desk.asksOrders({{u"type"_s, 2}, {u"modifiedAfter"_s, desk.start}}).answer(200, answerOf(QJsonArray()));
    desk.asksOrders({{u"modifiedAfter"_s, desk.start}}).answer(200, answerOf(FbeDesk::own(1)));
    QVERIFY(desk.read({.cursor = u"0 "_s + desk.looked}));
    const QString cursor = desk.cursors.last();
    desk.asksOrders({{u"modifiedAfter"_s, after(cursor)}})
        .answer(200, answerOf(FbeDesk::own(2, u"2026-11-21 12:00:00"_s)));
    QVERIFY(desk.read({.cursor = cursor}));
    QCOMPARE(desk.ids, (QStringList{u"1 finalized"_s, u"2 finalized"_s}));
}

// A cursor of before this was remembered.
void TestEmagOrderReads::learnsTheTypeOfFbeOrdersLater()
{
    FbeDesk desk;
    const QString cursor = u"1795520000000 "_s + desk.looked;
    desk.asksOrders({{u"type"_s, 2}, {u"modifiedAfter"_s, after(cursor)}}).answer(200, answerOf(QJsonArray()));
    desk.asksOrders({{u"modifiedAfter"_s, after(cursor)}})
        .answer(200, answerOf(FbeDesk::own(3, u"2026-11-24 14:30:00"_s)));
    QVERIFY(desk.read({.cursor = cursor}));
    QCOMPARE(desk.ids, QStringList{u"3 finalized"_s});
}

void TestEmagOrderReads::findsOneFbeOrderOfNoType()
{
    FbeDesk desk;
    desk.asksOrders({{u"id"_s, 7}, {u"type"_s, 2}}).answer(200, answerOf(QJsonArray()));
    desk.asksOrders({{u"id"_s, 7}}).answer(200, answerOf(FbeDesk::own(7)));
    const auto order = readOrder(desk.session, u"7"_s);
    QVERIFY2(order, qPrintable(order ? QString() : order.error().detail));
    QCOMPARE(order->externalId, u"7"_s);
}

void TestEmagOrderReads::goesOnAfterABadOrder()
{
    Desk desk;
    QJsonObject bad = exampleOrder(2);
    bad.insert(u"products"_s, u"none"_s);
    desk.asksOrders({{u"type"_s, 3}, {u"modifiedAfter"_s, after(recent)}})
        .answer(200, answerOf(QJsonArray{exampleOrder(1), bad, exampleOrder(3)}));
    QVERIFY(desk.read({.cursor = recent}));
    QCOMPARE(desk.ids, (QStringList{u"1 new"_s, u"3 new"_s}));
    QCOMPARE(desk.errors.size(), 1);
    QCOMPARE(desk.errors.first().item, u"2"_s);
    QVERIFY(!desk.errors.first().error.payload.contains(u"Ana"_s));
}

void TestEmagOrderReads::asksAgainForAnOrderThatCouldNotBeRead()
{
    Desk desk;
    QJsonObject bad = exampleOrder(2);
    bad.insert(u"products"_s, u"none"_s);
    const QJsonObject window{{u"type"_s, 3}, {u"modifiedAfter"_s, after(recent)}};
    desk.asksOrders(window).answer(200, answerOf(QJsonArray{bad}));
    QVERIFY(desk.read({.cursor = recent}));
    const QString cursor = desk.cursors.last();
    QVERIFY2(cursor.endsWith(u" 2"_s), qPrintable(cursor));
    desk.asksOrders(window).answer(200, answerOf(QJsonArray())); // it lies before the window
    desk.asksOne(2).answer(200, answerOf(QJsonArray{exampleOrder(2)}));
    QVERIFY(desk.read({.cursor = cursor}));
    QCOMPARE(desk.ids, QStringList{u"2 new"_s});
    QCOMPARE(desk.cursors.last(), recent);
}

// A new order pushes the last one of page 1 to page 2: it must not be reserved twice, or too much is sent.
void TestEmagOrderReads::staysBeforeAnOrderWithoutANumber()
{
    Desk desk;
    QJsonObject unnamed = exampleOrder(2, 1, u"2026-11-24 14:20:00"_s);
    unnamed.insert(u"id"_s, QJsonValue::Null);
    desk.asksOrders({{u"type"_s, 3}, {u"modifiedAfter"_s, after(recent)}})
        .answer(200, answerOf(QJsonArray{exampleOrder(3, 1, u"2026-11-24 14:30:00"_s), unnamed,
                                         exampleOrder(1, 1, u"2026-11-24 14:10:00"_s)}));
    QVERIFY(desk.read({.cursor = recent}));
    QCOMPARE(desk.ids, (QStringList{u"3 new"_s, u"1 new"_s}));
    QCOMPARE(desk.errors.first().item, u"position 2"_s);
    QCOMPARE(desk.cursors.last().section(u' ', 0, 0).toLongLong(), parseIsoUtc(u"2026-11-24T12:20:00Z"_s) - 1);
}

// More of them than the cursor has room for: the engine keeps all that are named.
void TestEmagOrderReads::namesEveryOrderThatCouldNotBeRead()
{
    Desk desk;
    QJsonArray rows;
    for (int i = 1; i <= 60; ++i) {
        QJsonObject bad = exampleOrder(i);
        bad.insert(u"products"_s, u"none"_s);
        rows.append(bad);
    }
    desk.asksOrders({{u"type"_s, 3}, {u"modifiedAfter"_s, after(recent)}}).answer(200, answerOf(rows));
    QVERIFY(desk.read({.cursor = recent}));
    QSet<QString> named;
    for (const ItemError &error : std::as_const(desk.errors))
        named.insert(error.item);
    QCOMPARE(named.size(), 60);
}

void TestEmagOrderReads::countsWhatIsReservedOnce()
{
    Desk desk;
    QJsonArray first;
    for (int i = 1; i <= 100; ++i) {
        QJsonObject order = exampleOrder(i);
        order.insert(u"products"_s, QJsonArray{exampleLine(i * 10, i < 99 ? 1 : 2, 3)});
        first.append(order);
    }
    QJsonArray second{first.last(), exampleOrder(101)};
    desk.asksOrders({{u"status"_s, 1}, {u"type"_s, 3}}).answer(200, answerOf(first));
    desk.asksOrders({{u"status"_s, 1}, {u"type"_s, 3}}, 2).answer(200, answerOf(second));
    const auto reserved = reservedPieces(desk.session);
    QVERIFY2(reserved, qPrintable(reserved ? QString() : reserved.error().detail));
    QCOMPARE(reserved->value(u"1"_s), 98 * 3 + 1);
    QCOMPARE(reserved->value(u"2"_s), 2 * 3);
}

void TestEmagOrderReads::acknowledgesWhatWasStored()
{
    Desk desk;
    desk.session.settings.insert(u"auto_acknowledge"_s, u"true"_s);
    QJsonObject incomplete = exampleOrder(2);
    incomplete.insert(u"is_complete"_s, 0);
    desk.asksOrders({{u"type"_s, 3}, {u"modifiedAfter"_s, after(recent)}})
        .answer(200, answerOf(QJsonArray{exampleOrder(1), incomplete, exampleOrder(3, 2)}));
    desk.asks(u"/order/acknowledge/1"_s, {}).answer(200, answerOf(QJsonArray()));
    desk.asksOne(1).answer(200, answerOf(QJsonArray{exampleOrder(1, 2)}));
    QVERIFY(desk.read({.cursor = recent, .mayAcknowledge = true}));
    QCOMPARE(desk.ids, (QStringList{u"1 new"_s, u"2 new"_s, u"3 in_progress"_s, u"1 in_progress"_s}));
}

void TestEmagOrderReads::acknowledgesNothingInADryRun()
{
    Desk desk;
    desk.session.settings.insert(u"auto_acknowledge"_s, u"true"_s);
    desk.asksOrders({{u"type"_s, 3}, {u"modifiedAfter"_s, after(recent)}})
        .answer(200, answerOf(QJsonArray{exampleOrder(1)}));
    QVERIFY(desk.read({.cursor = recent}));
    QCOMPARE(desk.http.requests().size(), 1);
}

void TestEmagOrderReads::readsOneOrder()
{
    Desk desk;
    desk.asksOne(7).answer(200, answerOf(QJsonArray{exampleOrder(7)}));
    desk.asksOne(8).answer(200, answerOf(QJsonArray()));
    const auto order = readOrder(desk.session, u"7"_s);
    QVERIFY(order);
    QCOMPARE(order->externalId, u"7"_s);
    const auto gone = readOrder(desk.session, u"8"_s);
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
    QVERIFY(!readOrder(desk.session, u"x' or 1"_s));
}

void TestEmagOrderReads::believesNoOtherOrder()
{
    Desk desk;
    desk.asksOne(700).answer(200, answerOf(orders(100)));
    const auto order = readOrder(desk.session, u"700"_s);
    QVERIFY(!order);
    QCOMPARE(order.error().code, ErrorCode::InvalidResponse);
}

void TestEmagOrderReads::changesTheStateOfTheWholeOrder()
{
    Desk desk;
    const QJsonObject before = exampleOrder(7, 2);
    QJsonObject wanted = before;
    wanted.insert(u"status"_s, 3);
    desk.asksOne(7).answer(200, answerOf(QJsonArray{before}));
    desk.http.expect("POST", u"/api-3/order/save"_s)
        .json("{\"data\":[" + json(wanted) + "]}") // every field that was read
        .answer(200, answerOf(QJsonArray()));
    desk.asksOne(7).answer(200, answerOf(QJsonArray{wanted}));
    const auto order = actOnOrder(desk.session, u"7"_s, u"prepare"_s, {});
    QVERIFY2(order, qPrintable(order ? QString() : order.error().detail));
    QCOMPARE(order->state, u"prepared"_s);
}

void TestEmagOrderReads::wantsAReasonForACancellation()
{
    for (const QJsonObject &arguments : {QJsonObject(), QJsonObject{{u"reason"_s, 4}}}) {
        Desk desk;
        desk.asksOne(7).answer(200, answerOf(QJsonArray{exampleOrder(7, 2)}));
        const auto order = actOnOrder(desk.session, u"7"_s, u"cancel"_s, arguments);
        QVERIFY(!order);
        QCOMPARE(order.error().code, ErrorCode::InvalidRequest);
    }
    Desk desk;
    QJsonObject wanted = exampleOrder(7, 2);
    desk.asksOne(7).answer(200, answerOf(QJsonArray{wanted}));
    wanted.insert(u"status"_s, 0);
    wanted.insert(u"reason_cancellation"_s, 1);
    desk.http.expect("POST", u"/api-3/order/save"_s)
        .json("{\"data\":[" + json(wanted) + "]}")
        .answer(200, answerOf(QJsonArray()));
    desk.asksOne(7).answer(200, answerOf(QJsonArray{wanted}));
    const auto order = actOnOrder(desk.session, u"7"_s, u"cancel"_s, {{u"reason"_s, 1}});
    QVERIFY(order);
    QCOMPARE(order->lines.first().action, HoldAction::Release);
}

void TestEmagOrderReads::returnsAPart()
{
    Desk desk;
    QJsonObject before = exampleOrder(7, 4);
    before.insert(u"products"_s, QJsonArray{exampleLine(71, 1, 3), exampleLine(72, 2, 1)});
    QJsonObject wanted = before;
    QJsonObject returned = exampleLine(71, 1, 3);
    returned.insert(u"quantity"_s, 2);
    wanted.insert(u"products"_s, QJsonArray{returned, exampleLine(72, 2, 1)}); // all lines, one of them less
    wanted.insert(u"is_storno"_s, true);
    desk.asksOne(7).answer(200, answerOf(QJsonArray{before}));
    desk.http.expect("POST", u"/api-3/order/save"_s)
        .json("{\"data\":[" + json(wanted) + "]}")
        .answer(200, answerOf(QJsonArray()));
    desk.asksOne(7).answer(200, answerOf(QJsonArray{wanted}));
    QVERIFY(actOnOrder(desk.session, u"7"_s, u"storno"_s, {{u"lines"_s, QJsonObject{{u"71"_s, 2}}}}));
}

void TestEmagOrderReads::refusesAnEmptyReturn()
{
    for (const QJsonObject &lines : {QJsonObject(), QJsonObject{{u"70"_s, 1}}, QJsonObject{{u"70"_s, 2}},
                                     QJsonObject{{u"70"_s, -1}}, QJsonObject{{u"99"_s, 0}}}) {
        Desk desk;
        QJsonObject before = exampleOrder(7, 4);
        desk.asksOne(7).answer(200, answerOf(QJsonArray{before}));
        const auto order = actOnOrder(desk.session, u"7"_s, u"storno"_s, {{u"lines"_s, lines}});
        QVERIFY(!order);
        QCOMPARE(order.error().code, ErrorCode::InvalidRequest);
    }
}

void TestEmagOrderReads::refusesWhatTheStateDoesNotAllow()
{
    Desk desk;
    desk.asksOne(7).answer(200, answerOf(QJsonArray{exampleOrder(7, 1)}));
    const auto order = actOnOrder(desk.session, u"7"_s, u"finalize"_s, {});
    QVERIFY(!order);
    QCOMPARE(order.error().code, ErrorCode::Rejected);
    QVERIFY(!actOnOrder(desk.session, u"7"_s, u"explode"_s, {}));
}

void TestEmagOrderReads::attachesAnInvoiceOnce()
{
    const QString url = u"https://shop.example.test/f1.pdf"_s;
    for (const bool isThere : {false, true}) {
        Desk desk;
        const QJsonObject document{
            {u"order_id"_s, 7}, {u"order_type"_s, 3}, {u"type"_s, 1}, {u"name"_s, u"Factura 1"_s}, {u"url"_s, url}};
        desk.asksOne(7).answer(200, answerOf(QJsonArray{exampleOrder(7, 4)}));
        desk.asks(u"/order/attachments/read"_s, {{u"order_id"_s, 7}, {u"order_type"_s, 3}})
            .answer(200, answerOf(isThere ? QJsonArray{document} : QJsonArray()));
        if (!isThere)
            desk.http.expect("POST", u"/api-3/order/attachments/save"_s)
                .json("{\"data\":[" + json(document) + "]}")
                .answer(200, answerOf(QJsonArray()));
        desk.asksOne(7).answer(200, answerOf(QJsonArray{exampleOrder(7, 4)}));
        QVERIFY(actOnOrder(desk.session, u"7"_s, u"invoice"_s, {{u"url"_s, url}, {u"name"_s, u"Factura 1"_s}}));
    }
    Desk desk;
    desk.asksOne(7).answer(200, answerOf(QJsonArray{exampleOrder(7, 4)}));
    QVERIFY(!actOnOrder(desk.session, u"7"_s, u"invoice"_s, {{u"url"_s, u"http://x.test/a.doc"_s}}));
}

void TestEmagOrderReads::looksAgainWhereTheAnswerWasLost()
{
    Desk desk;
    desk.asksOne(7).answer(200, answerOf(QJsonArray{exampleOrder(7, 1)}));
    desk.asks(u"/order/acknowledge/7"_s, {}).fail(makeError(ErrorCode::Timeout, u"silent"_s));
    desk.asksOne(7).answer(200, answerOf(QJsonArray{exampleOrder(7, 2)}));
    const auto order = actOnOrder(desk.session, u"7"_s, u"acknowledge"_s, {});
    QVERIFY(order);
    QCOMPARE(order->state, u"in_progress"_s);
}

QTEST_GUILESS_MAIN(TestEmagOrderReads)
#include "tst_emag_order_reads.moc"

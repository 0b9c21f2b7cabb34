// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag.h"
#include "connectors/emag/emag_returns.h"
#include "connectors/emag/emag_values.h"
#include "tests/connectors/emag/emag_examples.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::emag;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs dayMs = 24LL * 3600 * 1000;

QJsonObject exampleReturn(qint64 id, const QString &date = u"2026-11-20 12:00:00"_s, int status = 2)
{
    return {{u"emag_id"_s, id},
            {u"order_id"_s, u"3100000001"_s},
            {u"customer_name"_s, u"Ana Exemplu"_s},
            {u"request_status"_s, status},
            {u"return_type"_s, 3},
            {u"date"_s, date},
            {u"products"_s, QJsonArray{QJsonObject{{u"id"_s, id * 10},
                                                   {u"product_emag_id"_s, 77},
                                                   {u"product_id"_s, u"501"_s},
                                                   {u"quantity"_s, u"2"_s},
                                                   {u"product_name"_s, u"Lampa"_s},
                                                   {u"return_reason"_s, 11},
                                                   {u"observations"_s, u"Prea mare"_s},
                                                   {u"refund_value"_s, QJsonValue::Null}}}}};
}

struct Desk : EmagSession {
    ReplayExchange &asksReturns(UtcMs since, int page = 1)
    {
        return asks(u"/rma/read"_s, {{u"date_start"_s, windowStartText(since)},
                                     {u"date_end"_s, bucharestText(session.serverNow() + dayMs)},
                                     {u"currentPage"_s, page},
                                     {u"itemsPerPage"_s, 100}});
    }
};

} // namespace

class TestEmagReturns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAReturn();
    void knowsItsStates();
    void readsEitherTypeOfANumber();
    void goesFromPageToPage();
    void leavesOutWhatAnIgnoredFilterBrings();
    void oneThatCannotBeReadHidesNoOther();
    void looksBackHalfAYearAtMost();
    void stopsAtAServerThatIgnoresPaging();
    void writesNothing();
};

void TestEmagReturns::readsAReturn()
{
    const auto back = parseReturn(exampleReturn(289'130));
    QVERIFY(back);
    QCOMPARE(back->externalId, u"289130"_s);
    QCOMPARE(back->orderId, u"3100000001"_s);
    QCOMPARE(back->state, u"new"_s);
    QCOMPARE(back->wanted, u"refund"_s);
    QCOMPARE(back->placedAt, parseIsoUtc(u"2026-11-20T10:00:00Z"_s)); // Bucharest is two hours ahead
    QCOMPARE(back->lines.size(), 1);
    QCOMPARE(back->lines.first().externalId, u"501"_s); // the seller's number, as of the offer
    QCOMPARE(back->lines.first().quantity, Quantity::pieces(2));
    QCOMPARE(back->lines.first().reason, u"11"_s);
    QCOMPARE(back->lines.first().note, u"Prea mare"_s);
}

void TestEmagReturns::knowsItsStates()
{
    QCOMPARE(returnStateName(1), u"incomplete"_s);
    QCOMPARE(returnStateName(2), u"new"_s);
    QCOMPARE(returnStateName(3), u"acknowledged"_s);
    QCOMPARE(returnStateName(4), u"refused"_s);
    QCOMPARE(returnStateName(5), u"canceled"_s);
    QCOMPARE(returnStateName(6), u"received"_s);
    QCOMPARE(returnStateName(7), u"finalized"_s);
    QCOMPARE(returnStateName(0), u"unknown"_s);
    QCOMPARE(returnStateName(-3), u"unknown"_s);
    QCOMPARE(returnStateName(4'000'000'000), u"unknown"_s);
}

void TestEmagReturns::readsEitherTypeOfANumber()
{
    QJsonObject row = exampleReturn(5);
    row.insert(u"emag_id"_s, u"5"_s);
    row.insert(u"order_id"_s, qint64(3'100'000'001));
    row.insert(u"request_status"_s, u"6"_s);
    row.insert(u"return_type"_s, u"5"_s);
    row.insert(u"products"_s, QJsonArray{QJsonObject{{u"quantity"_s, 1}, {u"product_id"_s, 501}}, u"odd"_s});
    const auto back = parseReturn(row);
    QVERIFY(back);
    QCOMPARE(back->externalId, u"5"_s);
    QCOMPARE(back->orderId, u"3100000001"_s);
    QCOMPARE(back->state, u"received"_s);
    QCOMPARE(back->wanted, u"voucher"_s);
    QCOMPARE(back->lines.first().externalId, u"501"_s);
    row.remove(u"emag_id"_s);
    QVERIFY(!parseReturn(row));
    row.insert(u"id"_s, 9); // the seller's own number, where eMAG sends none
    QCOMPARE(parseReturn(row)->externalId, u"9"_s);
    for (const QJsonValue &odd : {QJsonValue(), QJsonValue(true), QJsonValue(u"x"_s), QJsonValue(QJsonObject())}) {
        for (const QString &key : {u"products"_s, u"date"_s, u"request_status"_s, u"order_id"_s}) {
            QJsonObject strange = exampleReturn(5);
            strange.insert(key, odd);
            QVERIFY(parseReturn(strange));
        }
    }
}

void TestEmagReturns::goesFromPageToPage()
{
    Desk desk;
    const UtcMs since = parseIsoUtc(u"2026-11-01T00:00:00Z"_s);
    QJsonArray first;
    for (int i = 0; i < 100; ++i)
        first.append(exampleReturn(200 - i, i == 0 ? u"2026-11-21 08:00:00"_s : u"2026-11-20 12:00:00"_s));
    desk.asksReturns(since).answer(200, answerOf(first));
    desk.asksReturns(since, 2).answer(200, answerOf(QJsonArray{exampleReturn(101), exampleReturn(7)}));
    const auto read = readReturns(desk.session, since);
    QVERIFY(read);
    QCOMPARE(read->returns.size(), 101);                 // one of them moved and came twice
    QCOMPARE(read->returns.last().externalId, u"200"_s); // the newest one
}

void TestEmagReturns::leavesOutWhatAnIgnoredFilterBrings()
{
    Desk desk;
    const UtcMs since = parseIsoUtc(u"2026-11-10T00:00:00Z"_s);
    desk.asksReturns(since).answer(200,
                                   answerOf(QJsonArray{exampleReturn(1, u"2025-01-01 12:00:00"_s), exampleReturn(2)}));
    const auto read = readReturns(desk.session, since);
    QVERIFY(read);
    QCOMPARE(read->returns.size(), 1);
    QCOMPARE(read->returns.first().externalId, u"2"_s);
}

void TestEmagReturns::oneThatCannotBeReadHidesNoOther()
{
    Desk desk;
    const UtcMs since = parseIsoUtc(u"2026-11-10T00:00:00Z"_s);
    QJsonArray rows;
    for (int i = 1; i <= 10; ++i)
        rows.append(exampleReturn(i));
    QJsonObject bare = exampleReturn(99);
    bare.remove(u"emag_id"_s);
    rows[3] = bare;
    rows.append(QJsonValue::Null);
    desk.asksReturns(since).answer(200, answerOf(rows));
    const auto read = readReturns(desk.session, since);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->returns.size(), 9);
    QCOMPARE(read->errors.size(), 2);
    QCOMPARE(read->errors.first().item, u"return 4"_s);
    QCOMPARE(read->errors.first().error.code, ErrorCode::InvalidResponse);
}

void TestEmagReturns::looksBackHalfAYearAtMost()
{
    Desk desk;
    desk.asksReturns(desk.session.serverNow() - 180 * dayMs).answer(200, answerOf(QJsonArray()));
    const auto read = readReturns(desk.session, 0);
    QVERIFY(read);
    QVERIFY(read->returns.isEmpty());
}

void TestEmagReturns::stopsAtAServerThatIgnoresPaging()
{
    Desk desk;
    const UtcMs since = parseIsoUtc(u"2026-11-10T00:00:00Z"_s);
    QJsonArray rows;
    for (int i = 0; i < 100; ++i)
        rows.append(exampleReturn(i + 1));
    desk.asksReturns(since).answer(200, answerOf(rows));
    desk.asksReturns(since, 2).answer(200, answerOf(rows));
    const auto read = readReturns(desk.session, since);
    QVERIFY(!read);
    QVERIFY(read.error().detail.contains(u"repeats"_s));
}

void TestEmagReturns::writesNothing()
{
    Desk desk;
    const UtcMs since = parseIsoUtc(u"2026-11-10T00:00:00Z"_s);
    desk.asksReturns(since).answer(200, answerOf(QJsonArray{exampleReturn(1)}));
    const auto connector = make();
    const auto *reader = extraOf<ReturnsReader>(*connector);
    QVERIFY(reader);
    QVERIFY(reader->fetchReturns(desk.session, since));
    for (const HttpRequest &request : desk.http.requests())
        QVERIFY(!request.isWrite);
    desk.asksReturns(since).answer(403, R"({"message":"You are not allowed to use this API."})");
    QVERIFY(!reader->fetchReturns(desk.session, since));
}

QTEST_GUILESS_MAIN(TestEmagReturns)
#include "tst_emag_returns.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/bolibana/bolibana_sales.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/replay_http_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace evenstock;
using namespace evenstock::bolibana;
using namespace Qt::StringLiterals;

namespace {

const QString path = u"/api/v1/b2c/sales/"_s;
const QString number = u"EV-0a1b2c3d-CMD-7"_s;

ReplicaOrder order()
{
    return {.placedAt = 1'795'533'845'000,
            .code = u"CMD/7"_s,
            .reseller = u"Card shop"_s,
            .resellerId = u"0a1b2c3d-aaaa-bbbb-cccc-000000000000"_s,
            .lines = {{.listingExternalId = u"48"_s, .quantity = Quantity::pieces(2), .price = {34000, u"XOF"_s}},
                      {.listingExternalId = u"10"_s,
                       .quantity = Quantity{250},
                       .price = {11500, u"XOF"_s},
                       .raw = {{u"unit"_s, u"kg"_s}}}}};
}

QByteArray page(const QByteArrayList &rows, int count, const QByteArray &next = "null")
{
    return R"({"count":)" + QByteArray::number(count) + R"(,"next":)" + next + R"(,"results":[)" + rows.join(',') +
           "]}";
}

QByteArray saleRow(int id, const QString &orderNumber)
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"order_number":")" + orderNumber.toLatin1() + R"("})";
}

} // namespace

// A sale is told once: the handle is stored before it is sent, and what is not known is never sent again.
class TestBolibanaSales : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_handles.clear(); }
    void tellsWhatWasSoldAndNothingOfTheBuyer();
    void roundsWeighedGoodsInTheCurrency();
    void refusesWhatCannotBeSoldThere_data();
    void refusesWhatCannotBeSoldThere();
    void storesTheHandleBeforeItSends();
    void keepsTheHandleWhereTheOutcomeIsUnknown_data();
    void keepsTheHandleWhereTheOutcomeIsUnknown();
    void forgetsTheHandleOfWhatWasNotSent_data();
    void forgetsTheHandleOfWhatWasNotSent();
    void findsALostSaleAmongAllOfThem();
    void passesOverTheCancelledSaleOfBefore();
    void sendsAgainOnlyWhatIsCertainlyNotThere();
    void neverSendsBlindly_data();
    void neverSendsBlindly();
    void waitsForWhatMayStillArrive();
    void looksWhetherTheOwnerCancelledIt_data();
    void looksWhetherTheOwnerCancelledIt();

private:
    Session session(HttpClient &http) const
    {
        return {.http = http,
                .clock = m_clock,
                .stop = {},
                .baseUrl = QUrl(u"https://stock.example/api/v1"_s),
                .secrets = {{u"key"_s, u"b2c_5_secret"_s}},
                .settings = {{u"site_number"_s, u"5"_s}}};
    }
    Result<PlacedReplica> place(HttpClient &http, const ReplicaOrder &what)
    {
        Session here = session(http);
        return placeSale(here, what, [this](const QString &handle) {
            m_handles.append(handle);
            return Status();
        });
    }
    ReplicaOrder lost(std::chrono::minutes ago = std::chrono::minutes(10)) const
    {
        ReplicaOrder again = order();
        again.handle = number;
        again.sentAt = m_clock.now() - std::chrono::milliseconds(ago).count();
        return again;
    }

    FixedClock m_clock;
    QStringList m_handles;
};

void TestBolibanaSales::tellsWhatWasSoldAndNothingOfTheBuyer()
{
    const auto body = saleBody(order(), number, u"5"_s, 0);
    QVERIFY(body.ok());
    const QJsonObject sale = QJsonDocument::fromJson(*body).object();
    const QJsonArray items{QJsonObject{{u"product_id"_s, 48},
                                       {u"quantity"_s, 2},
                                       {u"price"_s, 34000},
                                       {u"site_id"_s, 5},
                                       {u"sale_unit_type"_s, u"unit"_s}},
                           QJsonObject{{u"product_id"_s, 10},
                                       {u"quantity"_s, 0.25},
                                       {u"price"_s, 11500},
                                       {u"site_id"_s, 5},
                                       {u"sale_unit_type"_s, u"weight"_s},
                                       {u"weight_unit"_s, u"kg"_s}}};
    QCOMPARE(sale.value("items"_L1).toArray(), items);
    QCOMPARE(sale.value("total"_L1).toInt(), 70875);
    QCOMPARE(sale.value("order_number"_L1).toString(), number);
    QVERIFY(sale.value("is_paid"_L1).toBool());
    for (const char *name : {"customer_email", "customer_phone", "customer_full_name"})
        QCOMPARE(sale.value(QLatin1String(name)), QJsonValue(QString()));
    QVERIFY(!sale.contains("customer"_L1) && !sale.contains("shipping_address"_L1));
}

void TestBolibanaSales::roundsWeighedGoodsInTheCurrency()
{
    ReplicaOrder one = order();
    one.lines = {{.listingExternalId = u"10"_s, .quantity = Quantity{333}, .price = {1000, u"EUR"_s}}};
    const auto body = saleBody(one, number, {}, 0);
    QVERIFY(body.ok());
    QVERIFY2(body->contains("\"total\":3.33,"), body->constData());
    QVERIFY(body->contains("\"quantity\":0.333,\"price\":10.00"));
    QVERIFY(!body->contains("site_id"));
}

void TestBolibanaSales::refusesWhatCannotBeSoldThere_data()
{
    QTest::addColumn<ReplicaOrder>("what");
    ReplicaOrder noPrice = order();
    noPrice.lines.last().price = {};
    QTest::newRow("no price") << noPrice;
    ReplicaOrder noId = order();
    noId.lines.last().listingExternalId = u"4,\"x\":1"_s;
    QTest::newRow("no id") << noId;
    ReplicaOrder nothing = order();
    nothing.lines.clear();
    QTest::newRow("nothing") << nothing;
}

void TestBolibanaSales::refusesWhatCannotBeSoldThere()
{
    QFETCH(const ReplicaOrder, what);
    ReplayHttp http;
    const auto refused = place(http, what);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidRequest);
    QVERIFY(m_handles.isEmpty());
}

void TestBolibanaSales::storesTheHandleBeforeItSends()
{
    ReplayHttp http;
    http.expect("POST", path).header("X-API-Key", "b2c_5_secret").answer(201, R"({"id":12,"status":"draft"})");
    Session here = session(http);
    bool wasFirst = false;
    const auto placed = placeSale(here, order(), [&](const QString &handle) {
        wasFirst = http.requests().isEmpty() && handle == number;
        return Status();
    });
    QVERIFY(placed.ok());
    QCOMPARE(placed->externalId, u"12"_s);
    QVERIFY(wasFirst);
    QVERIFY(http.requests().first().isWrite);
    ReplayHttp other;
    other.expect("POST", path).answer(200, R"({"sale_id":13})");
    QCOMPARE(place(other, order())->externalId, u"13"_s);
    ReplayHttp none; // where the handle cannot be stored, nothing is sent
    Session there = session(none);
    QVERIFY(!placeSale(there, order(), [](const QString &) { return makeError(ErrorCode::Storage, u"full"_s); }));
}

void TestBolibanaSales::keepsTheHandleWhereTheOutcomeIsUnknown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a time-out") << 0 << QByteArray();
    QTest::newRow("a crash there") << 500 << QByteArray("<html>Erreur</html>");
    QTest::newRow("a web page") << 200 << QByteArray("<html>Bonjour</html>");
    QTest::newRow("no number in the answer") << 201 << QByteArray("{}");
}

void TestBolibanaSales::keepsTheHandleWhereTheOutcomeIsUnknown()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, answer);
    ReplayHttp http;
    ReplayExchange &post = http.expect("POST", path);
    if (status == 0)
        post.fail(makeError(ErrorCode::Timeout, u"no answer"_s));
    else
        post.answer(status, answer);
    const auto unknown = place(http, order());
    QVERIFY(!unknown);
    const ErrorCode code = unknown.error().code;
    QVERIFY2(code == ErrorCode::InDoubt || code == ErrorCode::InvalidResponse, qPrintable(errorCodeName(code)));
    QCOMPARE(m_handles, QStringList{number});
}

void TestBolibanaSales::forgetsTheHandleOfWhatWasNotSent_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("offline") << 0 << ErrorCode::Offline;
    QTest::newRow("a revoked key") << 403 << ErrorCode::Unauthorized;
    QTest::newRow("too many requests") << 429 << ErrorCode::RateLimited;
}

void TestBolibanaSales::forgetsTheHandleOfWhatWasNotSent()
{
    QFETCH(const int, status);
    QFETCH(const ErrorCode, code);
    ReplayHttp http;
    ReplayExchange &post = http.expect("POST", path);
    if (status == 0)
        post.fail(makeError(ErrorCode::Offline, u"no network"_s));
    else
        post.answer(status, R"({"detail":"non"})");
    const auto refused = place(http, order());
    QCOMPARE(refused.error().code, code);
    QCOMPARE(m_handles, (QStringList{number, QString()}));
}

void TestBolibanaSales::findsALostSaleAmongAllOfThem()
{
    ReplayHttp http;
    http.expect("GET", path)
        .query(u"order_number"_s, number)
        .answer(200, page({saleRow(1, u"CMD-1"_s)}, 2, R"("http://inner/?page=2")"));
    http.expect("GET", path).anyQuery().answer(200, page({saleRow(2, number)}, 2));
    const auto known = place(http, lost());
    QVERIFY2(known.ok(), known.ok() ? "" : qPrintable(known.error().detail));
    QCOMPARE(known->externalId, u"2"_s);
    QVERIFY(m_handles.isEmpty());
}

// The order was cancelled and taken up again: both sales have its number.
void TestBolibanaSales::passesOverTheCancelledSaleOfBefore()
{
    QByteArray cancelled = saleRow(1, number);
    cancelled.replace("}", R"(,"status":"cancelled"})");
    {
        ReplayHttp http;
        http.expect("GET", path).anyQuery().answer(200, page({cancelled, saleRow(2, number)}, 2));
        const auto known = place(http, lost());
        QVERIFY(known.ok());
        QCOMPARE(known->externalId, u"2"_s);
    }
    ReplayHttp http; // was it the one that is looked for? The owner knows
    http.expect("GET", path).anyQuery().answer(200, page({cancelled}, 1));
    QCOMPARE(place(http, lost()).error().code, ErrorCode::InDoubt);
    QVERIFY(m_handles.isEmpty());
}

void TestBolibanaSales::sendsAgainOnlyWhatIsCertainlyNotThere()
{
    ReplayHttp http;
    http.expect("GET", path).anyQuery().answer(200, page({saleRow(1, u"CMD-1"_s)}, 1));
    http.expect("POST", path).answer(201, R"({"id":2})");
    const auto placed = place(http, lost());
    QVERIFY(placed.ok());
    QCOMPARE(placed->externalId, u"2"_s);
    QCOMPARE(m_handles, QStringList{number}); // under the same number
}

void TestBolibanaSales::neverSendsBlindly_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("sales cannot be read") << 405 << QByteArray(R"({"detail":"Méthode non autorisée."})");
    QTest::newRow("this key may not read them") << 403 << QByteArray(R"({"detail":"Interdit"})");
    QTest::newRow("no such address") << 404 << QByteArray("<html>404</html>");
    QTest::newRow("a web page") << 200 << QByteArray("<html></html>");
    QTest::newRow("no list") << 200 << QByteArray("{}");
    QTest::newRow("a list of unknown length") << 200 << QByteArray("[]");
    QTest::newRow("a part of the list") << 200 << page({saleRow(1, u"CMD-1"_s)}, 9);
    QTest::newRow("the same page for ever") << 200 << page({saleRow(1, u"CMD-1"_s)}, 9, R"("http://x/?page=1")");
    QTest::newRow("a crash there") << 500 << QByteArray("{}");
}

void TestBolibanaSales::neverSendsBlindly()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, answer);
    ReplayHttp http;
    http.expect("GET", path).anyQuery().answer(status, answer);
    const auto unknown = place(http, lost());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::InDoubt); // no refusal, and the key is not to blame
    QVERIFY2(unknown.error().detail.contains(number), qPrintable(unknown.error().detail));
    QVERIFY(m_handles.isEmpty());
}

void TestBolibanaSales::waitsForWhatMayStillArrive()
{
    ReplayHttp http; // nothing is asked either: it would prove nothing
    const auto early = place(http, lost(std::chrono::minutes(1)));
    QCOMPARE(early.error().code, ErrorCode::InDoubt);
}

void TestBolibanaSales::looksWhetherTheOwnerCancelledIt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isOver");
    QTest::newRow("it stands") << 200 << QByteArray(R"({"id":12,"status":"confirmed"})") << false;
    QTest::newRow("cancelled") << 200 << QByteArray(R"({"id":12,"status":"cancelled"})") << true;
    QTest::newRow("not to be seen") << 404 << QByteArray(R"({"detail":"Pas trouvé."})") << false;
    QTest::newRow("no such address") << 404 << QByteArray("<html>404</html>") << false;
    QTest::newRow("not readable") << 405 << QByteArray(R"({"detail":"Non"})") << false;
    QTest::newRow("not with this key") << 403 << QByteArray(R"({"detail":"Non"})") << false;
}

void TestBolibanaSales::looksWhetherTheOwnerCancelledIt()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, isOver);
    ReplayHttp http;
    http.expect("GET", path + u"12/"_s).answer(status, answer);
    Session here = session(http);
    const Status over = lookForWithdrawal(here, u"12"_s);
    QCOMPARE(over.ok(), isOver);
    if (!isOver)
        QCOMPARE(over.error().code, ErrorCode::InDoubt);
}

QTEST_GUILESS_MAIN(TestBolibanaSales)
#include "tst_bolibana_sales.moc"

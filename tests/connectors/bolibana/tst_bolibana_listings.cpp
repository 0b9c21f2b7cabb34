// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/bolibana/bolibana.h"
#include "connectors/bolibana/bolibana_listings.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/replay_http_client.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace evenstock;
using namespace evenstock::bolibana;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs day = 24LL * 3600 * 1000;
const QString list = u"/api/v1/b2c/products/"_s;

QByteArray row(int id, const QByteArray &price = "100.00", const QByteArray &stock = "5.000")
{
    return QByteArray(
               R"({"id":%1,"name":"P%1","cug":"%1","selling_price":"%2","quantity":"%3","purchase_price":"60.00"})")
        .replace("%1", QByteArray::number(id))
        .replace("%2", price)
        .replace("%3", stock);
}

QByteArray detail(int id, const QByteArray &price = "100.00", const QByteArray &stock = "5.000")
{
    return row(id, price, stock).chopped(1) +
           R"(,"description":"D","category":{"id":9,"name":"N"},"barcodes":[],"updated_at":"2026-11-20T08:00:00Z"})";
}

QByteArray page(const QList<QByteArray> &rows, int count, const QByteArray &next = "null")
{
    return R"({"count":)" + QByteArray::number(count) + R"(,"next":)" + next + R"(,"results":[)" + rows.join(',') +
           "]}";
}

} // namespace

// A source of scripted answers and what the store would hold of them.
class TestBolibanaListings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsDetailsOfNewAndChangedProductsOnly();
    void readsEveryDetailOnceAWeek();
    void readsNoDetailWhereTheListTellsAll();
    void goesOnWithoutADetail();
    void leavesBrokenDetailsAlone();
    void stopsWhereItIsNotLetIn();
    void neverFollowsTheAddressOfTheNextPage();
    void doesNotCountPagesByTheirSize();
    void stopsAtAListThatRepeatsItself();
    void asksForTheOwnSite();
    void doesNotTakeAWrongPathForGoneProducts();
    void refusesPathsThatAreNone_data();
    void refusesPathsThatAreNone();
    void sendsTheKeyInItsHeader();
    void cannotBeFilteredByEverything();

private:
    struct Read {
        ListingEnd end = {};
        QList<RemoteListing> listings = {};
        QList<ItemError> errors = {};
        int skipped = 0;
        Status status = {};
    };
    // Reads everything; what came is what the store holds afterwards.
    Read read(ReplayHttp &http, ListingQuery query = {});
    Session session(HttpClient &http) const
    {
        return {.http = http,
                .clock = m_clock,
                .stop = {},
                .baseUrl = QUrl(u"https://stock.example/api/v1"_s),
                .secrets = {{u"key"_s, u"b2c_5_secret"_s}},
                .settings = m_settings};
    }

    FixedClock m_clock;
    QJsonObject m_settings;
    QHash<QString, QJsonObject> m_stored;
    UtcMs m_lastReadAt = 0;
};

void TestBolibanaListings::init()
{
    m_clock.set(FixedClock().now());
    m_settings = {};
    m_stored.clear();
    m_lastReadAt = 0;
}

TestBolibanaListings::Read TestBolibanaListings::read(ReplayHttp &http, ListingQuery query)
{
    Session here = session(http);
    query.lastReadAt = m_lastReadAt;
    query.stored = [this](const QStringList &ids) -> Result<QHash<QString, QJsonObject>> {
        QHash<QString, QJsonObject> found;
        for (const QString &id : ids) {
            if (m_stored.contains(id))
                found.insert(id, m_stored.value(id));
        }
        return found;
    };
    Read result;
    const auto end = readListings(here, query, [&](const ListingPage &one) {
        result.listings += one.listings;
        result.errors += one.errors;
        result.skipped += one.skipped;
        return Status();
    });
    for (const RemoteListing &listing : result.listings)
        m_stored.insert(listing.externalId, listing.raw);
    if (!end) {
        result.status = end.error();
        return result;
    }
    result.end = *end;
    if (end->complete)
        m_lastReadAt = m_clock.now();
    return result;
}

void TestBolibanaListings::readsDetailsOfNewAndChangedProductsOnly()
{
    {
        ReplayHttp http;
        http.expect("GET", list).anyQuery().answer(200, page({row(1), row(2)}, 2));
        http.expect("GET", list + u"1/"_s).answer(200, detail(1));
        http.expect("GET", list + u"2/"_s).answer(200, detail(2));
        const Read first = read(http);
        QVERIFY(first.end.complete);
        QCOMPARE(first.listings.size(), 2);
        QCOMPARE(first.listings.at(0).fields.value(Field::Description), u"D"_s);
    }
    m_clock.advance(std::chrono::minutes(5));
    {
        ReplayHttp http; // nothing changed: no detail
        http.expect("GET", list).anyQuery().answer(200, page({row(1), row(2)}, 2));
        const Read second = read(http);
        QVERIFY(second.end.complete);
        QCOMPARE(second.listings.size(), 2);
        QCOMPARE(second.listings.at(0).fields.value(Field::Description), u"D"_s);
        QCOMPARE(second.listings.at(0).fields.value(Field::Category), u"9"_s);
        QVERIFY(second.listings.at(0).modifiedAt > 0);
    }
    {
        ReplayHttp http; // a sale of one, another price of the other, and a new one
        http.expect("GET", list).anyQuery().answer(200, page({row(1, "100.00", "4.000"), row(2, "120.00"), row(3)}, 3));
        http.expect("GET", list + u"2/"_s).answer(200, detail(2, "120.00"));
        http.expect("GET", list + u"3/"_s).answer(200, detail(3));
        const Read third = read(http);
        QCOMPARE(third.listings.size(), 3);
        QCOMPARE(third.listings.at(0).quantity, Quantity::pieces(4));
        QCOMPARE(third.listings.at(1).fields.value(Field::Price), u"120 XOF"_s);
    }
}

void TestBolibanaListings::readsEveryDetailOnceAWeek()
{
    constexpr int products = 40;
    QList<QByteArray> rows;
    QMap<QString, int> asked;
    for (int id = 1; id <= products; ++id)
        rows.append(row(id));
    const auto sync = [&] {
        ReplayHttp http;
        http.setOrdered(false);
        http.expect("GET", list).anyQuery().answer(200, page(rows, products));
        for (int id = 1; id <= products; ++id)
            http.expect("GET", list + u"%1/"_s.arg(id)).times(-1).answer(200, detail(id));
        QVERIFY(read(http).end.complete);
        for (const HttpRequest &request : http.requests()) {
            if (request.url.path() != list)
                ++asked[request.url.path()];
        }
    };
    sync();
    QCOMPARE(asked.size(), products);
    asked.clear();
    int most = 0;
    for (int hour = 0; hour < 7 * 24; ++hour) {
        const int before = std::accumulate(asked.begin(), asked.end(), 0);
        m_clock.advance(std::chrono::hours(1));
        sync();
        most = std::max(most, std::accumulate(asked.begin(), asked.end(), 0) - before);
    }
    QCOMPARE(asked.size(), products);
    for (const int times : std::as_const(asked))
        QCOMPARE(times, 1);
    QVERIFY(most < products / 4);
    asked.clear();
    m_clock.advance(std::chrono::hours(24 * 30)); // after a long pause not all at once
    sync();
    QVERIFY2(asked.size() < products / 2, qPrintable(QString::number(asked.size())));
}

void TestBolibanaListings::readsNoDetailWhereTheListTellsAll()
{
    ReplayHttp http;
    http.expect("GET", list).anyQuery().answer(200, page({detail(1), detail(2)}, 2));
    QCOMPARE(read(http).listings.size(), 2);
}

void TestBolibanaListings::goesOnWithoutADetail()
{
    {
        ReplayHttp http;
        http.expect("GET", list).anyQuery().answer(200, page({row(1), row(2)}, 2));
        http.expect("GET", list + u"1/"_s).answer(500, "<html><title>Erreur</title></html>");
        http.expect("GET", list + u"2/"_s).answer(200, detail(2));
        const Read first = read(http);
        QVERIFY(first.end.complete);
        QCOMPARE(first.listings.size(), 2);
        QCOMPARE(first.errors.size(), 1);
        QCOMPARE(first.errors.first().item, u"1"_s);
        QVERIFY(first.errors.first().isPartial);
        QVERIFY(!first.listings.at(0).fields.contains(Field::Category)); // nothing is known of it
    }
    ReplayHttp http; // asked again although the list says the same
    http.expect("GET", list).anyQuery().answer(200, page({row(1), row(2)}, 2));
    http.expect("GET", list + u"1/"_s).answer(200, detail(1));
    const Read second = read(http);
    QVERIFY(second.errors.isEmpty());
    QCOMPARE(second.listings.at(0).fields.value(Field::Category), u"9"_s);
}

void TestBolibanaListings::leavesBrokenDetailsAlone()
{
    ReplayHttp http;
    QList<QByteArray> rows;
    for (int id = 1; id <= 20; ++id)
        rows.append(row(id));
    http.expect("GET", list).anyQuery().answer(200, page(rows, 20));
    for (int id = 1; id <= 5; ++id)
        http.expect("GET", list + u"%1/"_s.arg(id)).answer(500, "down");
    const Read all = read(http);
    QCOMPARE(all.listings.size(), 20);
    QCOMPARE(all.errors.size(), 5);
}

void TestBolibanaListings::stopsWhereItIsNotLetIn()
{
    ReplayHttp http;
    http.expect("GET", list).anyQuery().answer(200, page({row(1), row(2)}, 2));
    http.expect("GET", list + u"1/"_s).answer(403, R"({"detail":"Clé révoquée"})");
    const Read refused = read(http);
    QVERIFY(!refused.status);
    QCOMPARE(refused.status.error().code, ErrorCode::Unauthorized);
    QVERIFY(refused.listings.isEmpty());
}

void TestBolibanaListings::neverFollowsTheAddressOfTheNextPage()
{
    ReplayHttp http;
    http.expect("GET", list)
        .query(u"page"_s, u"1"_s)
        .query(u"page_size"_s, u"100"_s)
        .answer(200, page({detail(1)}, 2, R"("http://elsewhere.example/x?page=2&token=1")"));
    http.expect("GET", list).query(u"page"_s, u"2"_s).query(u"page_size"_s, u"100"_s).answer(200, page({detail(2)}, 2));
    QVERIFY(read(http).end.complete);
    for (const HttpRequest &request : http.requests()) {
        QCOMPARE(request.url.host(), u"stock.example"_s);
        QCOMPARE(request.url.scheme(), u"https"_s);
    }
}

void TestBolibanaListings::doesNotCountPagesByTheirSize()
{
    ReplayHttp http; // asked for 100, granted 1
    for (int number = 1; number <= 3; ++number)
        http.expect("GET", list)
            .anyQuery()
            .answer(200, page({detail(number)}, 3,
                              number < 3 ? QByteArray(R"("http://x/?page_size=100&page=%1")")
                                               .replace("%1", QByteArray::number(number + 1))
                                         : QByteArray("null")));
    const Read all = read(http);
    QVERIFY(all.end.complete);
    QCOMPARE(all.listings.size(), 3);
}

void TestBolibanaListings::stopsAtAListThatRepeatsItself()
{
    ReplayHttp http;
    http.expect("GET", list).anyQuery().times(2).answer(200, page({detail(1)}, 9, R"("https://x/?page=2")"));
    const Read looped = read(http);
    QVERIFY(!looped.status);
    QCOMPARE(looped.status.error().code, ErrorCode::InvalidResponse);
    QCOMPARE(looped.listings.size(), 1);
}

void TestBolibanaListings::asksForTheOwnSite()
{
    m_settings.insert(u"site_id"_s, u"6"_s);
    ReplayHttp http;
    http.expect("GET", list)
        .query(u"page"_s, u"1"_s)
        .query(u"page_size"_s, u"100"_s)
        .query(u"site_id"_s, u"6"_s)
        .answer(200, page({detail(1)}, 1));
    QVERIFY(read(http).end.complete);
}

void TestBolibanaListings::doesNotTakeAWrongPathForGoneProducts()
{
    ReplayHttp http;
    http.expect("GET", list + u"1/"_s).answer(404, "<!DOCTYPE html><html><title>Page non trouvée</title></html>");
    Session here = session(http);
    const auto some = readSome(here, {{.externalId = u"1"_s, .quantity = Quantity::pieces(4)}});
    QVERIFY(!some);
    QCOMPARE(some.error().code, ErrorCode::NotFound);
}

void TestBolibanaListings::refusesPathsThatAreNone_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"https://elsewhere.example/", "../admin", "b2c/products?x=1", "b2c//products", "a b"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestBolibanaListings::refusesPathsThatAreNone()
{
    QFETCH(QString, path);
    m_settings.insert(u"products_path"_s, path);
    ReplayHttp http;
    const Read refused = read(http);
    QVERIFY(!refused.status);
    QCOMPARE(refused.status.error().code, ErrorCode::InvalidRequest);
}

void TestBolibanaListings::sendsTheKeyInItsHeader()
{
    ReplayHttp http;
    http.expect("GET", list).anyQuery().header("X-API-Key", "b2c_5_secret").answer(200, page({detail(1)}, 1));
    QVERIFY(read(http).end.complete);
    m_settings.insert(u"key_header"_s, u"Authorization"_s);
    ReplayHttp other;
    other.expect("GET", list)
        .anyQuery()
        .header("Authorization", "Bearer b2c_5_secret")
        .answer(200, page({detail(1)}, 1));
    QVERIFY(read(other).end.complete);
}

void TestBolibanaListings::cannotBeFilteredByEverything()
{
    ReplayHttp http;
    const Read refused = read(http, {.filter = {{{u"blueprint_id"_s, {u"1"_s}}}}});
    QVERIFY(!refused.status);
    QCOMPARE(refused.status.error().code, ErrorCode::InvalidRequest);
}

QTEST_GUILESS_MAIN(TestBolibanaListings)
#include "tst_bolibana_listings.moc"

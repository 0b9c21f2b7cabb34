// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/bolibana/bolibana_listings.h"
#include "tests/support/fixed_clock.h"

#include <QSet>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

using namespace evenstock;
using namespace evenstock::bolibana;
using namespace Qt::StringLiterals;

namespace {

constexpr int products = 10'000;
constexpr int pageSize = 100;

// A source of ten thousand products that counts what it is asked for.
class LargeSource final : public HttpClient
{
public:
    Result<HttpResponse> send(const HttpRequest &request, std::stop_token) override
    {
        ++m_statistics.requests;
        const QString id = request.url.path().section(u'/', -2, -2);
        const bool isList = id == "products"_L1;
        isList ? ++lists : ++details;
        HttpResponse answer{.status = 200, .headers = {{"Content-Type", "application/json"}}};
        answer.body = isList ? page(QUrlQuery(request.url).queryItemValue(u"page"_s).toInt()) : detail(id.toInt());
        return answer;
    }
    HttpStatistics statistics() const override { return m_statistics; }

    QSet<int> changed; // their list row says another price
    int more = 0;      // products that came
    int lists = 0;
    int details = 0;

private:
    QByteArray row(int id) const
    {
        const QByteArray number = QByteArray::number(id);
        return R"({"id":)" + number + R"(,"name":"P)" + number + R"(","cug":")" + number + R"(","selling_price":")" +
               (changed.contains(id) ? "120.00" : "100.00") + R"(","quantity":"5.000"})";
    }
    QByteArray page(int number) const
    {
        QByteArrayList rows;
        const int count = products + more;
        for (int id = (number - 1) * pageSize + 1; id <= std::min(count, number * pageSize); ++id)
            rows.append(row(id));
        const QByteArray next = number * pageSize < count
                                    ? "\"http://inner/?page=" + QByteArray::number(number + 1) + '"'
                                    : QByteArray("null");
        return R"({"count":)" + QByteArray::number(count) + R"(,"next":)" + next + R"(,"results":[)" + rows.join(',') +
               "]}";
    }
    QByteArray detail(int id) const
    {
        return row(id).chopped(1) + R"(,"description":"D","category":{"id":9,"name":"N"},"barcodes":[]})";
    }

    HttpStatistics m_statistics;
};

} // namespace

// The goals for a large site, counted in requests.
class TestBolibanaGoals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTenThousandInAHundredPages();

private:
    void sync(LargeSource &source);

    FixedClock m_clock;
    QHash<QString, QJsonObject> m_stored;
    UtcMs m_lastReadAt = 0;
    qsizetype m_listings = 0;
};

void TestBolibanaGoals::sync(LargeSource &source)
{
    source.lists = source.details = 0;
    m_listings = 0;
    Session session{.http = source,
                    .clock = m_clock,
                    .stop = {},
                    .baseUrl = QUrl(u"https://stock.example/api/v1"_s),
                    .secrets = {{u"key"_s, u"b2c_5_secret"_s}},
                    .settings = {}};
    const ListingQuery query{.lastReadAt = m_lastReadAt,
                             .stored = [this](const QStringList &ids) -> Result<QHash<QString, QJsonObject>> {
                                 QHash<QString, QJsonObject> found;
                                 for (const QString &id : ids) {
                                     if (m_stored.contains(id))
                                         found.insert(id, m_stored.value(id));
                                 }
                                 return found;
                             }};
    const auto end = readListings(session, query, [this](const ListingPage &page) {
        m_listings += page.listings.size();
        for (const RemoteListing &listing : page.listings)
            m_stored.insert(listing.externalId, listing.raw);
        return Status();
    });
    QVERIFY2(end.ok(), end.ok() ? "" : qPrintable(end.error().detail));
    QVERIFY(end->complete);
    m_lastReadAt = m_clock.now();
}

void TestBolibanaGoals::readsTenThousandInAHundredPages()
{
    LargeSource source;
    sync(source);
    QCOMPARE(m_listings, products);
    QCOMPARE(source.lists, 100);
    QCOMPARE(source.details, products); // all of them are new

    m_clock.advance(std::chrono::milliseconds(1)); // the rotating pass has hardly anything due yet
    sync(source);
    QCOMPARE(m_listings, products);
    QCOMPARE(source.lists, 100);
    QCOMPARE(source.details, 0);

    source.changed = {17, 5000, 9999};
    source.more = 2;
    sync(source);
    QCOMPARE(source.lists, 101);
    QCOMPARE(source.details, 5);

    m_clock.advance(std::chrono::hours(1)); // what is due of a week in an hour
    sync(source);
    QVERIFY2(source.details > 0 && source.details <= products / 100, qPrintable(QString::number(source.details)));
}

QTEST_GUILESS_MAIN(TestBolibanaGoals)
#include "tst_bolibana_goals.moc"

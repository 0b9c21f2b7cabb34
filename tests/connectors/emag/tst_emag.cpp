// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/connector_extras.h"
#include "connectors/api/rate_limiter.h"
#include "connectors/emag/emag.h"
#include "connectors/emag/emag_lookups.h"
#include "connectors/emag/emag_requests.h"
#include "tests/connectors/emag/emag_examples.h"
#include "tests/support/memory_limiter_store.h"
#include "tests/support/simulated_time.h"

#include <QTest>

#include <algorithm>
#include <deque>
#include <functional>

using namespace evenstock;
using namespace evenstock::emag;
using namespace Qt::StringLiterals;

class TestEmag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheSheetsLimits();
    void usesItsAllowanceAndNoMore_data();
    void usesItsAllowanceAndNoMore();
    void knowsItsPlatforms();
    void testsTheConnection();
    void asksOnceWhatARunMayRemember();
    void findsOutWhereFiltersGo();
    void saysWhichAddressIsRefused();
    void wantsUserAndPassword();
    void cleansCredentials();
    void readsVatInEitherShape();
    void readsHandlingTimesInEitherShape();
    void readsCategories();
    void takesResultsAsListOrObject();
};

void TestEmag::keepsTheSheetsLimits()
{
    QStringList limits;
    const ConnectorInfo info = make()->info();
    for (const RateLimit &limit : info.limits)
        limits.append(u"%1 %2/%3"_s.arg(limit.bucket).arg(limit.permits).arg(limit.windowMs / 1000));
    QCOMPARE(limits, (QStringList{u"orders 12/1"_s, u"orders 720/60"_s, u"other 3/1"_s, u"other 180/60"_s, u"ean 5/1"_s,
                                  u"ean 200/60"_s, u"ean 5000/86400"_s}));
    QCOMPARE(info.limitedBy, QStringList{u"username"_s}); // two accounts of one user share them
    QCOMPARE(info.directions.value(Field::Price), Direction::In);
    QCOMPARE(info.directions.value(Field::Quantity), Direction::Both);
}

void TestEmag::usesItsAllowanceAndNoMore_data()
{
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<int>("perMinute");
    QTest::newRow("orders") << u"orders"_s << 12 << 720;
    QTest::newRow("everything else") << u"other"_s << 3 << 180;
}

// An hour of calls one after the other, 40 ms each, at a server that counts when they arrive.
void TestEmag::usesItsAllowanceAndNoMore()
{
    QFETCH(QString, bucket);
    QFETCH(int, perSecond);
    QFETCH(int, perMinute);
    SimulatedTime time;
    FixedClock clock;
    MemoryLimiterStore store;
    RateLimiter limiter(u"emag"_s, rateLimits(), store, clock, time);
    std::deque<std::int64_t> minute;
    const std::int64_t end = time.nowMs() + 3'600'000;
    int calls = 0;
    while (time.nowMs() < end) {
        auto permit = limiter.acquire(bucket, {});
        QVERIFY(permit);
        time.advance(20);
        minute.push_back(time.nowMs());
        while (minute.front() <= time.nowMs() - 60'000)
            minute.pop_front();
        QVERIFY(int(minute.size()) <= perMinute);
        const auto second =
            std::count_if(minute.begin(), minute.end(), [&](std::int64_t at) { return at > time.nowMs() - 1000; });
        QVERIFY(second <= perSecond);
        time.advance(20);
        permit->settle();
        ++calls;
    }
    QVERIFY2(calls * 100 >= perMinute * 60 * 95, qPrintable(QString::number(calls)));
}

void TestEmag::knowsItsPlatforms()
{
    const ConnectorInfo info = make()->info();
    QCOMPARE(info.urlSetting, u"platform"_s);
    QCOMPARE(info.urls.keys(), (QStringList{u"bg"_s, u"fd-bg"_s, u"fd-ro"_s, u"hu"_s, u"ro"_s}));
    QCOMPARE(info.urls.value(u"ro"_s), info.defaultUrl);
    for (const QString &url : info.urls)
        QVERIFY(QUrl(url).scheme() == "https"_L1 && url.endsWith(u"/api-3"_s));
}

void TestEmag::testsTheConnection()
{
    EmagSession s;
    s.session.settings = {{u"account_type"_s, u"fbe"_s}, {u"platform"_s, u"hu"_s}};
    s.asks(u"/vat/read"_s, {})
        .answer(200, answerOf(exampleVat()))
        .answerHeader("Date", "Tue, 24 Nov 2026 15:00:00 GMT");
    s.asksPage(1, 1).answer(200, answerOf(exampleOffers(1)));
    const auto identity = make()->checkCredentials(s.session);
    QVERIFY2(identity, qPrintable(identity ? QString() : identity.error().detail));
    QCOMPARE(identity->currency, u"HUF"_s);
    QVERIFY(identity->stockIsTheirs);
    QCOMPARE(identity->settings.value("read_dialect"_L1).toString(), u"top"_s);
    for (const char *word : {"eMAG Hungary", "FBE", "21 %", "0 % (5)", "sh…@example.test"})
        QVERIFY2(identity->summary.contains(QString::fromUtf8(word)), qPrintable(identity->summary));
    QVERIFY(!identity->summary.contains(u"shop@"_s));
    QVERIFY(identity->shop.contains(u" fbe "_s) &&
            !identity->shop.contains(u'@')); // the user name is no one's business
}

// A run goes on with what an earlier one asked for; a test of the connection, another user or a later day asks again.
void TestEmag::asksOnceWhatARunMayRemember()
{
    QJsonObject remembered;
    {
        EmagSession s;
        s.asks(u"/vat/read"_s, {}).answer(200, answerOf(exampleVat()));
        s.asksPage(1, 1).answer(200, answerOf(exampleOffers(1)));
        const auto identity = make()->checkCredentials(s.session);
        QVERIFY(identity);
        remembered = identity->settings;
        remembered.insert(trustsForMsKey, 3'600'000);
    }
    {
        EmagSession s; // asks nothing
        s.session.lookedUp.clear();
        s.session.settings = remembered;
        const auto identity = make()->checkCredentials(s.session);
        QVERIFY(identity && identity->summary.contains(u"21 %"_s));
        const auto vat = vatForReading(s.session);
        QVERIFY(vat && vat->rateOf(u"1"_s) == 2100);
        s.asks(u"/vat/read"_s, {}).answer(200, answerOf(exampleVat()));
        QVERIFY(vatTable(s.session)); // what a price is sent with
    }
    const auto asksAgain = [&](const std::function<void(EmagSession &)> &change) {
        EmagSession s;
        s.session.lookedUp.clear();
        s.session.settings = remembered;
        change(s);
        s.asks(u"/vat/read"_s, {}).answer(200, answerOf(exampleVat()));
        s.asksPage(1, 1).answer(200, answerOf(exampleOffers(1)));
        QVERIFY(make()->checkCredentials(s.session));
    };
    asksAgain([](EmagSession &s) { s.session.settings.remove(trustsForMsKey); });
    asksAgain([](EmagSession &s) { s.session.settings.insert(trustsForMsKey, 0); });
    asksAgain([](EmagSession &s) { s.session.secrets[u"username"_s] = u"other@example.test"_s; });
}

void TestEmag::findsOutWhereFiltersGo()
{
    EmagSession s;
    s.asks(u"/vat/read"_s, {}).answer(200, answerOf(exampleVat()));
    s.asksPage(1, 1).answer(200, answerOf(exampleOffers(100))); // the filter was not seen
    s.asks(u"/product_offer/read"_s, {{u"data"_s, QJsonObject{{u"currentPage"_s, 1}, {u"itemsPerPage"_s, 1}}}})
        .answer(200, answerOf(exampleOffers(1)));
    const auto identity = make()->checkCredentials(s.session);
    QVERIFY(identity);
    QCOMPARE(identity->settings.value("read_dialect"_L1).toString(), u"data"_s);
}

void TestEmag::saysWhichAddressIsRefused()
{
    EmagSession s;
    s.asks(u"/vat/read"_s, {}).answer(200, answerOf(QJsonArray(), true, {u"ERROR: Invalid vendor ip [203.0.113.7]"_s}));
    const auto identity = make()->checkCredentials(s.session);
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, ErrorCode::Unauthorized);
    QVERIFY(identity.error().detail.contains(u"203.0.113.7"_s));
}

void TestEmag::wantsUserAndPassword()
{
    EmagSession s;
    s.session.secrets.remove(u"password"_s);
    const auto identity = make()->checkCredentials(s.session);
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, ErrorCode::Unauthorized);
    QCOMPARE(s.http.requests().size(), 0);
}

void TestEmag::cleansCredentials()
{
    const auto connector = make();
    QCOMPARE(connector->cleanCredential(u"username"_s, u" shop@example.test\n"_s).valueOr({}), u"shop@example.test"_s);
    QVERIFY(!connector->cleanCredential(u"username"_s, u"a:b"_s));
    QCOMPARE(connector->cleanCredential(u"password"_s, u"p:w"_s).valueOr({}), u"p:w"_s);
    QVERIFY(!connector->cleanCredential(u"password"_s, u"  "_s));
}

void TestEmag::readsVatInEitherShape()
{
    const VatTable now = parseVat(exampleVat());
    QCOMPARE(now.rateOf(u"1"_s).value_or(-1), 2100);
    QCOMPARE(now.rateOf({}).value_or(-1), 2100); // the usual one
    QVERIFY(!now.rateOf(u"9"_s));
    const VatTable before =
        parseVat({QJsonObject{{u"id"_s, u"1002"_s}, {u"name"_s, u"x"_s}, {u"value"_s, u"20"_s}}, QJsonValue(), 3});
    QCOMPARE(before.rateOf(u"1002"_s).value_or(-1), 2000);
}

void TestEmag::readsHandlingTimesInEitherShape()
{
    for (const QString &key : {u"id"_s, u"value"_s}) {
        EmagSession s;
        s.asks(u"/handling_time/read"_s, {})
            .answer(200, answerOf(QJsonArray{QJsonObject{{key, 30}}, QJsonObject{{key, u"1"_s}}}));
        const auto days = handlingTimes(s.session);
        QVERIFY(days);
        QCOMPARE(*days, (QList<std::int64_t>{1, 30}));
    }
}

void TestEmag::readsCategories()
{
    EmagSession s;
    QJsonArray first;
    for (int i = 1; i <= 100; ++i)
        first.append(QJsonObject{{u"id"_s, i}, {u"name"_s, u"C%1"_s.arg(i)}, {u"parent_id"_s, i == 1 ? 0 : 1}});
    s.asks(u"/category/read"_s, {{u"currentPage"_s, 1}, {u"itemsPerPage"_s, 100}}).answer(200, answerOf(first));
    s.asks(u"/category/read"_s, {{u"currentPage"_s, 2}, {u"itemsPerPage"_s, 100}}).answer(200, answerOf(QJsonArray()));
    const auto categories = make()->fetchCategories(s.session);
    QVERIFY(categories);
    QCOMPARE(categories->size(), 100);
    QCOMPARE(categories->at(0).toObject().value("parent"_L1).toString(), QString());
    QCOMPARE(categories->at(1).toObject().value("parent"_L1).toString(), u"1"_s);
}

void TestEmag::takesResultsAsListOrObject()
{
    Envelope envelope{.results = QJsonObject{{u"0"_s, exampleOffer(1)}, {u"1"_s, exampleOffer(2)}}};
    QCOMPARE(rowsOf(envelope)->size(), 2);
    envelope.results = exampleOffer(1);
    QCOMPARE(rowsOf(envelope)->size(), 1);
    envelope.results = QJsonValue();
    QCOMPARE(rowsOf(envelope)->size(), 0);
    envelope.results = u"none"_s;
    QVERIFY(!rowsOf(envelope));
}

QTEST_GUILESS_MAIN(TestEmag)
#include "tst_emag.moc"

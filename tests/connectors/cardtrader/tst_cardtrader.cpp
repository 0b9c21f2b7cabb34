// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader.h"
#include "tests/connectors/cardtrader/product_examples.h"
#include "tests/support/connector_session.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::cardtrader;
using namespace Qt::StringLiterals;

namespace {

struct Account : ConnectorSession {
    Account()
        : ConnectorSession(u"https://api.test/api/v2"_s)
    {
        session.secrets.insert(u"token"_s, u"secret-token"_s);
    }
    Result<Identity> check() { return connector->checkCredentials(session); }

    std::unique_ptr<Connector> connector = make();
};

const QString infoPath = u"/api/v2/info"_s;
const QByteArray info = R"({"id":10001,"name":"Example App 2026","shared_secret":"0011aabb","user_id":20001})";

} // namespace

class TestCardtrader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesItself();
    void tellsWhoAnswered();
    void remembersTheCurrency();
    void findsTheCurrencyAgainForAnotherApp();
    void connectsWithoutACurrency_data();
    void connectsWithoutACurrency();
    void knowsTheOneDayReadyProgramme();
    void saysWhyItCannotConnect_data();
    void saysWhyItCannotConnect();
    void fetchesCategories();
    void cleansPastedTokens();
};

void TestCardtrader::describesItself()
{
    const ConnectorInfo described = make()->info();
    QCOMPARE(described.id, u"cardtrader"_s);
    QCOMPARE(described.defaultUrl, u"https://api.cardtrader.com/api/v2"_s);
    QCOMPARE(described.credentials.size(), 1);
    QCOMPARE(described.credentials.first().name, u"token"_s);
    for (const Field field : allFields)
        QCOMPARE(described.directions.value(field), Direction::Both);
    QCOMPARE(described.readOnlyFields, (QList{Field::Title, Field::Category, Field::Images}));
    QVERIFY(described.capabilities.relativeQuantity);
    QVERIFY(described.capabilities.goneAtZero);
    QVERIFY(described.capabilities.canCreate);
    QVERIFY(!described.capabilities.canFilterByTime);
    QVERIFY(described.capabilities.filters.contains(u"blueprint_id"_s));
    const RateLimit &all = described.limits.first();
    QCOMPARE(all.bucket, u"all"_s);
    QCOMPARE(all.permits, 200);
    QCOMPARE(all.windowMs, 10'000);
    QVERIFY(all.burst <= all.permits);
    for (const RateLimit &limit : described.limits.mid(1)) {
        QCOMPARE(limit.permits, 1);
        QCOMPARE(limit.windowMs, 1000);
    }
}

void TestCardtrader::tellsWhoAnswered()
{
    Account account;
    account.clock.set(1795532400000); // 2026-11-24T15:00:00Z
    account.http.expect("GET", infoPath)
        .header("Authorization", "Bearer secret-token")
        .answer(200, info)
        .answerHeader("Date", "Tue, 24 Nov 2026 14:57:00 GMT");
    account.http.expect("GET", u"/api/v2/expansions/export"_s).answer(200, R"([{"id":7},{"id":3}])");
    account.http.expect("GET", u"/api/v2/products/export"_s)
        .query(u"expansion_id"_s, u"7"_s)
        .answer(200, listBytes(exampleShop(2)));
    const auto identity = account.check();
    QVERIFY2(identity, qPrintable(identity ? QString() : identity.error().detail));
    QCOMPARE(identity->account, u"Example App 2026"_s);
    QCOMPARE(identity->currency, u"EUR"_s);
    QVERIFY(!identity->stockIsTheirs);
    QCOMPARE(*identity->clockSkewMs, 180'000);
    QCOMPARE(identity->summary, u"Connected to CardTrader as \"Example App 2026\" (user 20001); prices in EUR."_s);
    QCOMPARE(identity->secrets.value(u"shared_secret"_s), u"0011aabb"_s);
    QVERIFY(!bytes(identity->settings).contains("0011aabb"));
    QCOMPARE(identity->settings.value("user_id"_L1).toString(), u"20001"_s);
    QCOMPARE(identity->settings.value("one_day_ready"_L1).toString(), u"false"_s);
}

void TestCardtrader::remembersTheCurrency()
{
    Account account;
    account.session.settings = {{u"app_id"_s, u"10001"_s}, {u"currency"_s, u"USD"_s}};
    account.http.expect("GET", infoPath).answer(200, info); // and nothing more: every run checks its credentials
    const auto identity = account.check();
    QVERIFY(identity);
    QCOMPARE(identity->currency, u"USD"_s);
    QVERIFY(!identity->clockSkewMs);
}

void TestCardtrader::findsTheCurrencyAgainForAnotherApp()
{
    Account account;
    account.session.settings = {{u"app_id"_s, u"9"_s}, {u"currency"_s, u"USD"_s}};
    account.http.expect("GET", infoPath).answer(200, info);
    account.http.expect("GET", u"/api/v2/expansions/export"_s).answer(200, R"([{"id":7}])");
    account.http.expect("GET", u"/api/v2/products/export"_s).anyQuery().answer(200, listBytes(exampleShop(1)));
    QCOMPARE(account.check()->currency, u"EUR"_s);
}

void TestCardtrader::connectsWithoutACurrency_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("expansions");
    QTest::newRow("an empty shop") << 200 << QByteArray("[]");
    QTest::newRow("a list that cannot be read") << 200 << QByteArray("{}");
    QTest::newRow("a server in trouble") << 500 << QByteArray("<p>Oops</p>");
    QTest::newRow("no such list") << 404 << QByteArray(R"({"error_code":"not_found"})");
}

void TestCardtrader::connectsWithoutACurrency()
{
    QFETCH(int, status);
    QFETCH(QByteArray, expansions);
    Account account;
    account.http.expect("GET", infoPath).answer(200, info);
    account.http.expect("GET", u"/api/v2/expansions/export"_s).answer(status, expansions);
    const auto identity = account.check();
    QVERIFY(identity);
    QVERIFY(identity->currency.isEmpty());
    QCOMPARE(identity->summary, u"Connected to CardTrader as \"Example App 2026\" (user 20001)."_s);
}

void TestCardtrader::knowsTheOneDayReadyProgramme()
{
    Account account;
    account.session.settings = {{u"app_id"_s, u"5"_s}, {u"currency"_s, u"EUR"_s}};
    account.http.expect("GET", infoPath)
        .answer(200, R"({"id":5,"name":"mario 1-Day Ready App 2026","shared_secret":"00","user_id":1})");
    const auto identity = account.check();
    QVERIFY(identity);
    QVERIFY(identity->stockIsTheirs);
    QCOMPARE(identity->settings.value("one_day_ready"_L1).toString(), u"true"_s);
    QVERIFY(identity->summary.contains(u"shown and never changed"_s));
}

void TestCardtrader::saysWhyItCannotConnect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("a wrong token") << 401 << QByteArray(R"({"error_code":"unauthorized","errors":[]})")
                                   << ErrorCode::Unauthorized << u"does not accept the token"_s;
    QTest::newRow("a gate in front") << 403 << QByteArray("<html><p>Access denied</p></html>") << ErrorCode::Offline
                                     << u"the token is not the reason"_s;
    QTest::newRow("a server in trouble") << 503 << QByteArray() << ErrorCode::InvalidResponse
                                         << u"a problem of its own"_s;
    QTest::newRow("another server") << 200 << QByteArray("<html>Welcome</html>") << ErrorCode::InvalidResponse
                                    << u"no valid JSON"_s;
    QTest::newRow("JSON of something else") << 200 << QByteArray("{}") << ErrorCode::InvalidResponse << u"id: "_s;
}

void TestCardtrader::saysWhyItCannotConnect()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    QFETCH(QString, words);
    Account account;
    account.http.expect("GET", infoPath).answer(status, body);
    const auto identity = account.check();
    QVERIFY(!identity);
    QCOMPARE(errorCodeName(identity.error().code), errorCodeName(code));
    QVERIFY2(identity.error().detail.contains(words), qPrintable(identity.error().detail));
    QVERIFY(!identity.error().detail.contains(u"secret-token"_s));

    account.session.secrets.clear();
    QCOMPARE(account.check().error().code, ErrorCode::Unauthorized); // without a request
}

void TestCardtrader::fetchesCategories()
{
    Account account;
    account.http.expect("GET", u"/api/v2/games"_s).answer(200, R"({"array":[{"id":1,"name":"Magic"}]})");
    account.http.expect("GET", u"/api/v2/categories"_s)
        .answer(200, R"([{"id":1,"name":"Magic Single Card","game_id":1,"properties":[]}])");
    const auto categories = account.connector->fetchCategories(account.session);
    QVERIFY(categories);
    QCOMPARE(QJsonDocument(*categories).toJson(QJsonDocument::Compact),
             QByteArray(R"([{"id":"game:1","name":"Magic","parent":""},)"
                        R"({"id":"1","name":"Magic Single Card","parent":"game:1"}])"));
}

void TestCardtrader::cleansPastedTokens()
{
    const auto connector = make();
    QCOMPARE(*connector->cleanCredential(u"token"_s, u" Bearer demo \n"_s), u"demo"_s);
    QVERIFY(!connector->cleanCredential(u"token"_s, u"eyJhbGciOi"_s));
    QCOMPARE(*connector->cleanCredential(u"other"_s, u" a b "_s), u"a b"_s);
}

QTEST_GUILESS_MAIN(TestCardtrader)
#include "tst_cardtrader.moc"

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
    void knowsCategories() { session.settings.insert(u"category_names_at"_s, qint64(clock.now())); }

    std::unique_ptr<Connector> connector = make();
};

const QString infoPath = u"/api/v2/info"_s;
const QString categoriesPath = u"/api/v2/categories"_s;
const QByteArray categories = R"([{"id":1,"name":"Magic Single Card","game_id":1,"properties":[]}])";
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
    void asksAgainWhereTheAnswerWasCut();
    void findsTheUsualPathByItself_data();
    void findsTheUsualPathByItself();
    void remembersTheNamesOfCategories();
    void goesOnWithoutTheNamesOfCategories_data();
    void goesOnWithoutTheNamesOfCategories();
    void fetchesCategories();
    void fetchesCategoriesGameByGame();
    void saysBeforehandWhatCannotBeMade_data();
    void saysBeforehandWhatCannotBeMade();
    void namesABlueprint_data();
    void namesABlueprint();
    void namesABlueprintOfAKnownExpansion();
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
    account.http.expect("GET", categoriesPath).answer(200, categories);
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
    QVERIFY2(identity->shop.endsWith(u" 20001"_s), qPrintable(identity->shop)); // whatever app asks
}

void TestCardtrader::remembersTheCurrency()
{
    Account account;
    account.session.settings = {{u"app_id"_s, u"10001"_s}, {u"currency"_s, u"USD"_s}};
    account.knowsCategories();
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
    account.knowsCategories();
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
    account.knowsCategories();
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
    account.knowsCategories();
    account.http.expect("GET", infoPath)
        .answer(200, R"({"id":5,"name":"mario 1-Day Ready App 2026","shared_secret":"00","user_id":1})");
    const auto identity = account.check();
    QVERIFY(identity);
    QVERIFY(identity->stockIsTheirs);
    QVERIFY(identity->isReadOnly);
    QCOMPARE(identity->settings.value("one_day_ready"_L1).toString(), u"true"_s);
    QVERIFY2(identity->shop.endsWith(u" 1-day-ready"_s), qPrintable(identity->shop)); // a stock of its own
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
                                    << u"a web page"_s;
    QTest::newRow("JSON of something else") << 200 << QByteArray("{}") << ErrorCode::InvalidResponse << u"id: "_s;
}

void TestCardtrader::saysWhyItCannotConnect()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    QFETCH(QString, words);
    Account account;
    account.http.expect("GET", infoPath).answer(status, body).times(body.startsWith("<html>W") ? 3 : 1);
    const auto identity = account.check();
    QVERIFY(!identity);
    QCOMPARE(errorCodeName(identity.error().code), errorCodeName(code));
    QVERIFY2(identity.error().detail.contains(words), qPrintable(identity.error().detail));
    QVERIFY(!identity.error().detail.contains(u"secret-token"_s));

    account.session.secrets.clear();
    QCOMPARE(account.check().error().code, ErrorCode::Unauthorized); // without a request
}

void TestCardtrader::asksAgainWhereTheAnswerWasCut()
{
    Account account;
    account.session.settings = {{u"app_id"_s, u"10001"_s}, {u"currency"_s, u"USD"_s}};
    account.knowsCategories();
    account.http.expect("GET", infoPath).answer(200, info.left(30));
    account.http.expect("GET", infoPath).answer(200, "<html>Busy</html>");
    account.http.expect("GET", infoPath).answer(200, info);
    QVERIFY(account.check());
    QCOMPARE(account.pauses, (QList<std::int64_t>{1000, 2000}));
}

void TestCardtrader::findsTheUsualPathByItself_data()
{
    QTest::addColumn<QString>("remembered");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QString>("path");
    QTest::newRow("the usual path, the first time")
        << QString() << QStringList{u"/info"_s, u"/api/v2/info"_s} << u"/api/v2"_s;
    QTest::newRow("the usual path, from then on") << u"/api/v2"_s << QStringList{u"/api/v2/info"_s} << u"/api/v2"_s;
    QTest::newRow("everything at the bare address") << QString() << QStringList{u"/info"_s} << QString();
    QTest::newRow("moved to the bare address")
        << u"/api/v2"_s << QStringList{u"/api/v2/info"_s, u"/info"_s} << QString();
}

void TestCardtrader::findsTheUsualPathByItself()
{
    QFETCH(const QString, remembered);
    QFETCH(const QStringList, asked);
    QFETCH(const QString, path);
    Account account;
    account.session.baseUrl = QUrl(u"https://api.test"_s);
    account.session.settings = {{u"app_id"_s, u"10001"_s}, {u"currency"_s, u"USD"_s}, {u"base_path"_s, remembered}};
    account.knowsCategories();
    for (const QString &one : asked.first(asked.size() - 1))
        account.http.expect("GET", one).answer(404, "<html>Not here</html>");
    account.http.expect("GET", asked.last()).answer(200, info);
    const auto identity = account.check();
    QVERIFY(identity);
    QCOMPARE(identity->settings.value("base_path"_L1).toString(), path);
}

void TestCardtrader::remembersTheNamesOfCategories()
{
    Account account;
    account.session.settings = {{u"app_id"_s, u"10001"_s}, {u"currency"_s, u"USD"_s}};
    account.http.expect("GET", infoPath).answer(200, info).times(-1);
    account.http.expect("GET", categoriesPath).answer(200, categories).times(2);
    account.http.setOrdered(false);
    const auto take = [&account] {
        const auto identity = account.check();
        if (identity) {
            for (auto it = identity->settings.begin(); it != identity->settings.end(); ++it)
                account.session.settings.insert(it.key(), it.value());
        }
    };
    take();
    QCOMPARE(account.session.settings.value("category_names"_L1).toObject(),
             (QJsonObject{{u"1"_s, u"Magic Single Card"_s}}));
    account.clock.advance(std::chrono::hours(23));
    take(); // as remembered
    account.clock.advance(std::chrono::hours(2));
    take();
    const auto asked = std::count_if(account.http.requests().begin(), account.http.requests().end(),
                                     [](const HttpRequest &one) { return one.url.path() == categoriesPath; });
    QCOMPARE(asked, 2);
}

void TestCardtrader::goesOnWithoutTheNamesOfCategories_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("a server in trouble") << 500 << true;
    QTest::newRow("no such list") << 404 << true;
    QTest::newRow("a wrong token") << 401 << false;
}

void TestCardtrader::goesOnWithoutTheNamesOfCategories()
{
    QFETCH(const int, status);
    QFETCH(const bool, goesOn);
    Account account;
    account.session.settings = {{u"app_id"_s, u"10001"_s}, {u"currency"_s, u"USD"_s}};
    account.http.expect("GET", infoPath).answer(200, info);
    account.http.expect("GET", categoriesPath).answer(status, "{}");
    const auto identity = account.check();
    QCOMPARE(identity.ok(), goesOn);
    if (goesOn)
        QVERIFY(!identity->settings.contains("category_names"_L1)); // those of before stay
}

void TestCardtrader::fetchesCategoriesGameByGame()
{
    Account account;
    account.http.expect("GET", u"/api/v2/games"_s).answer(200, R"([{"id":1,"name":"Magic"},{"id":5,"name":"Go"}])");
    account.http.expect("GET", categoriesPath).answer(422, R"({"error_code":"missing_parameter","errors":[]})");
    account.http.expect("GET", u"/api/v2/games"_s).answer(200, R"([{"id":1,"name":"Magic"},{"id":5,"name":"Go"}])");
    account.http.expect("GET", categoriesPath).query(u"game_id"_s, u"1"_s).answer(200, categories);
    account.http.expect("GET", categoriesPath)
        .query(u"game_id"_s, u"5"_s)
        .answer(200, R"([{"id":7,"name":"Boards","game_id":5}])");
    const auto tree = account.connector->fetchCategories(account.session);
    QVERIFY(tree);
    QCOMPARE(tree->size(), 4);
}

void TestCardtrader::saysBeforehandWhatCannotBeMade_data()
{
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("why");
    QTest::newRow("a card that is named") << uR"({"blueprint_id":"16"})"_s << u"150 EUR"_s << QString();
    QTest::newRow("no blueprint") << u"{}"_s << u"150 EUR"_s << u"blueprint_id"_s;
    QTest::newRow("no price") << uR"({"blueprint_id":"16"})"_s << u"0 EUR"_s << u"price"_s;
}

void TestCardtrader::saysBeforehandWhatCannotBeMade()
{
    QFETCH(const QString, attributes);
    QFETCH(const QString, price);
    QFETCH(const QString, why);
    Change change{.kind = ChangeKind::Create, .sku = u"A"_s};
    change.fields = {{Field::Attributes, attributes}, {Field::Price, price}};
    change.quantity = Quantity::pieces(1);
    const Status status = make()->checkCreate(change);
    QCOMPARE(status.ok(), why.isEmpty());
    if (!why.isEmpty())
        QVERIFY2(status.error().detail.contains(why), qPrintable(status.error().detail));
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

void TestCardtrader::namesABlueprint_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("set");
    QTest::newRow("what is offered of it")
        << 200
        << QByteArray(R"({"16":[{"id":9,"blueprint_id":16,"name_en":"Ash drake",)"
                      R"("expansion":{"id":7,"code":"em","name_en":"Ember dawn"}}]})")
        << u"Ash drake"_s << u"Ember dawn"_s;
    QTest::newRow("of no expansion") << 200 << QByteArray(R"({"16":[{"id":9,"name_en":"Sleeves"}]})") << u"Sleeves"_s
                                     << QString();
    QTest::newRow("nobody offers it") << 200 << QByteArray(R"({"16":[]})") << QString() << QString();
    QTest::newRow("an empty answer") << 200 << QByteArray("{}") << QString() << QString();
    QTest::newRow("there is none") << 404 << QByteArray(R"({"error_code":"not_found","errors":[]})") << QString()
                                   << QString();
}

void TestCardtrader::namesABlueprint()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, name);
    QFETCH(const QString, set);
    Account account;
    account.http.expect("GET", u"/api/v2/marketplace/products"_s)
        .query(u"blueprint_id"_s, u"16"_s)
        .answer(status, body);
    const auto item = account.connector->findItem(account.session, {{u"blueprint_id"_s, u" 16 "_s}});
    QVERIFY(item);
    QCOMPARE(item->has_value(), !name.isEmpty());
    QCOMPARE(item->value_or(CatalogueItem{}).name, name);
    QCOMPARE(item->value_or(CatalogueItem{}).set, set);
    const auto word = account.connector->findItem(account.session, {{u"blueprint_id"_s, u"drake"_s}});
    QVERIFY(word && !*word); // no number: nothing is asked
}

void TestCardtrader::namesABlueprintOfAKnownExpansion()
{
    Account account;
    account.http.expect("GET", u"/api/v2/blueprints/export"_s)
        .query(u"expansion_id"_s, u"7"_s)
        .answer(200, R"([{"id":15,"name":"Owl","expansion_id":7},{"id":16,"name":"Ash drake","expansion_id":7}])");
    account.http.expect("GET", u"/api/v2/expansions"_s)
        .answer(200, R"([{"id":6,"code":"a","name":"Another"},{"id":7,"code":"em","name":"Ember dawn"}])");
    const auto item =
        account.connector->findItem(account.session, {{u"blueprint_id"_s, 16}, {u"expansion_id"_s, u"7"_s}});
    QVERIFY(item && *item);
    QCOMPARE((*item)->name, u"Ash drake"_s);
    QCOMPARE((*item)->set, u"Ember dawn"_s);
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

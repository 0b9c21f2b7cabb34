// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/http_errors.h"
#include "connectors/bolibana/bolibana_errors.h"
#include "connectors/bolibana/bolibana_key.h"
#include "connectors/bolibana/bolibana_webhook.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::bolibana;
using namespace Qt::StringLiterals;

// Keys, errors and notifications of this source.
class TestBolibanaWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleansKeys_data();
    void cleansKeys();
    void hintsAtTheSite_data();
    void hintsAtTheSite();
    void speaksClearly_data();
    void speaksClearly();
    void tellsWhyThereWasNoAnswer();
    void letsInOnlyTheOwnKey_data();
    void letsInOnlyTheOwnKey();
    void readsTheStateOfASale_data();
    void readsTheStateOfASale();
};

void TestBolibanaWords::cleansKeys_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("key"); // empty = refused
    const auto row = [](const char *words, const QString &pasted, const char *key) {
        QTest::newRow(words) << pasted << QString::fromLatin1(key);
    };
    row("as it is", u"b2c_12_aB-c_d"_s, "b2c_12_aB-c_d");
    row("with blanks and a line break", u"  b2c_1_x \n"_s, "b2c_1_x");
    row("with the header", u"X-API-Key: b2c_1_x"_s, "b2c_1_x");
    row("with the variable and quotes", u"B2B_API_KEY=\"b2c_1_x\""_s, "b2c_1_x");
    row("with Bearer", u"Bearer b2c_1_x"_s, "b2c_1_x");
    row("with something invisible", u"b2c_1\u200b_x"_s, "b2c_1_x");
    row("of another form", u"abcdef0123"_s, "abcdef0123");
    row("nothing", u"   "_s, "");
    row("only the header", u"X-API-Key:"_s, "");
    row("a sentence", u"la clé est ici"_s, "");
    row("with a letter that no header may hold", u"b2c_1_é"_s, "");
}

void TestBolibanaWords::cleansKeys()
{
    QFETCH(QString, pasted);
    QFETCH(QString, key);
    const auto clean = cleanKey(pasted);
    QCOMPARE(clean.ok(), !key.isEmpty());
    if (clean)
        QCOMPARE(*clean, key);
    else
        QVERIFY(!clean.error().detail.contains(u"b2c_1"_s));
}

void TestBolibanaWords::hintsAtTheSite_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("site");
    QTest::newRow("the usual form") << u"b2c_12_a_b"_s << u"12"_s;
    QTest::newRow("a token with underscores") << u"b2c_3__x_y_"_s << u"3"_s;
    QTest::newRow("another form") << u"xyz_12_a"_s << QString();
}

void TestBolibanaWords::hintsAtTheSite()
{
    QFETCH(QString, key);
    QFETCH(QString, site);
    QCOMPARE(siteOfKey(key), site);
}

void TestBolibanaWords::speaksClearly_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorCode code, const char *words) {
        QTest::newRow(name) << status << body << code << QString::fromUtf8(words);
    };
    row("no key", 401, R"({"detail":"Informations manquantes."})", ErrorCode::Unauthorized,
        "does not accept the key; it may be mistyped, switched off, revoked or expired, or the plan of this site no "
        "longer includes it. Ask for a new key: Informations manquantes. (HTTP 401)");
    row("a key that was switched off", 403, R"({"detail":"Clé inactive"})", ErrorCode::Unauthorized,
        "Ask for a new key: Clé inactive (HTTP 403)");
    row("a token of the wrong kind", 401,
        R"({"detail":"Jeton non valide","code":"token_not_valid","messages":[{"message":"x"}]})",
        ErrorCode::Unauthorized, "Jeton non valide");
    row("a web page for a path that does not exist", 404, "<!DOCTYPE html><title>Page non trouvée</title>",
        ErrorCode::NotFound,
        "no such address; check the address of the account and its paths for categories and "
        "products: Page non trouvée (HTTP 404)");
    row("a product that does not exist", 404, R"({"detail":"Pas trouvé."})", ErrorCode::NotFound,
        "BoliBana does not have this: Pas trouvé. (HTTP 404)");
    row("a field that is wrong", 400, R"({"selling_price":["Un nombre valide est requis."]})", ErrorCode::Rejected,
        "BoliBana refuses this: selling_price: Un nombre valide est requis. (HTTP 400)");
    row("words of a hand-written view", 400, R"({"success":false,"error":"Quantité invalide"})", ErrorCode::Rejected,
        "BoliBana refuses this: Quantité invalide (HTTP 400)");
    row("a method that is not offered", 405, R"({"detail":"Méthode non autorisée."})", ErrorCode::Rejected,
        "does not offer this at this address");
    row("too fast", 429, "", ErrorCode::RateLimited, "asks to slow down (HTTP 429)");
    row("a crash page", 500, "<html><title>Erreur serveur</title></html>", ErrorCode::InvalidResponse,
        "a problem of its own: Erreur serveur (HTTP 500)");
    row("its front without a server behind", 502, "<html><title>Bad Gateway</title></html>", ErrorCode::InvalidResponse,
        "behind its own front");
    row("elsewhere", 301, "", ErrorCode::InvalidResponse, "sends this request elsewhere");
}

void TestBolibanaWords::speaksClearly()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    QFETCH(QString, words);
    const Error error = clarified(*errorOfAnswer({}, {.status = status, .body = body}, 0));
    QCOMPARE(error.code, code);
    QVERIFY2(error.detail.contains(words), qPrintable(error.detail));
}

void TestBolibanaWords::tellsWhyThereWasNoAnswer()
{
    const QString late = clarified(makeError(ErrorCode::Timeout, u"30 s"_s)).detail;
    const QString away = clarified(makeError(ErrorCode::Offline, u"refused"_s)).detail;
    QVERIFY2(late.contains("did not answer in time"_L1) && late.contains("30 s"_L1), qPrintable(late));
    QVERIFY2(away.contains("cannot be reached"_L1) && away.contains("refused"_L1), qPrintable(away));
    QCOMPARE(clarified(makeError(ErrorCode::Cancelled, u"stopped"_s)).detail, u"stopped"_s);
}

void TestBolibanaWords::letsInOnlyTheOwnKey_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isIn");
    QTest::newRow("the key") << QByteArray("X-API-Key") << QByteArray("b2c_1_x") << true;
    QTest::newRow("in lower case") << QByteArray("x-api-key") << QByteArray(" b2c_1_x ") << true;
    QTest::newRow("another key") << QByteArray("X-API-Key") << QByteArray("b2c_1_y") << false;
    QTest::newRow("its beginning") << QByteArray("X-API-Key") << QByteArray("b2c_1_") << false;
    QTest::newRow("none") << QByteArray("X-API-Key") << QByteArray() << false;
    QTest::newRow("another header") << QByteArray("Authorization") << QByteArray("b2c_1_x") << false;
}

void TestBolibanaWords::letsInOnlyTheOwnKey()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(bool, isIn);
    WebhookRequest request;
    request.headers.append({name, value});
    QCOMPARE(isFromSource(request, {"", "b2c_0_z", "b2c_1_x"}), isIn);
}

void TestBolibanaWords::readsTheStateOfASale_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected"); // "!" = an error, "-" = not understood
    const auto row = [](const char *words, const QByteArray &body, const char *expected) {
        QTest::newRow(words) << body << QString::fromLatin1(expected);
    };
    row("on its way", R"({"external_sale_id":456,"status":"shipped","order_number":"CMD-1"})", "456 shipped open");
    row("arrived", R"({"external_sale_id":"456","status":"Delivered","order_number":"CMD-1"})", "456 delivered final");
    row("cancelled", R"({"external_sale_id":1,"status":"cancelled"})", "1 cancelled final");
    row("fallen back to a draft", R"({"external_sale_id":456,"status":"draft"})", "-");
    row("a state nobody knows", R"({"external_sale_id":456,"status":"lost"})", "!");
    row("no sale", R"({"status":"shipped"})", "!");
    row("no state", R"({"external_sale_id":456})", "!");
    row("a list", R"([{"external_sale_id":456,"status":"shipped"}])", "!");
}

void TestBolibanaWords::readsTheStateOfASale()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const auto events = parseEvent({.body = body, .headers = {}, .receivedAt = 7});
    QString found = u"!"_s;
    if (events && !events->first().understood)
        found = u"-"_s;
    if (events && events->first().order) {
        const RemoteOrder &order = *events->first().order;
        QVERIFY(order.isStoreless && order.lines.isEmpty()); // its stock was taken where it was sold
        found = u"%1 %2 %3"_s.arg(order.externalId, order.state, order.isFinal ? u"final"_s : u"open"_s);
    }
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestBolibanaWords)
#include "tst_bolibana_words.moc"

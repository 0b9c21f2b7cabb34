// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/http_errors.h"
#include "connectors/prestashop/prestashop_errors.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::prestashop;
using namespace Qt::StringLiterals;

class TestPrestashopErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesByCode_data();
    void judgesByCode();
    void saysNothingOfTheServersPaths();
    void knowsAWriteByItsEntity_data();
    void knowsAWriteByItsEntity();
};

void TestPrestashopErrors::judgesByCode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isWrite");
    QTest::addColumn<QString>("code");
    const QByteArray noise = R"({"code":3,"message":"[PHP Warning #2] Odd in \/srv\/www\/x.php"
})";
    const auto json = [](const QByteArray &errors) { return R"({"errors":[)" + errors + "]}"; };
    QTest::newRow("a missing right is no bad key")
        << 401 << json(R"({"code":26,"message":"Resource of type orders is not allowed"})") << false << u"rejected"_s;
    QTest::newRow("an unknown key, in XML")
        << 401
        << QByteArray("<prestashop>\n<errors>\n<error>\n<code><![CDATA[20]]></code>\n"
                      "<message><![CDATA[Key is not active]]></message>\n</error>\n"
                      "</errors>\n</prestashop>")
        << false << u"unauthorized"_s;
    QTest::newRow("no credentials arrived") << 401 << QByteArray("401 Unauthorized") << false << u"unauthorized"_s;
    QTest::newRow("a wrong filter answered as a server error")
        << 500 << json(R"({"code":32,"message":"This filter does not exist"},)" + noise) << false
        << u"invalid_request"_s;
    QTest::newRow("a missing parameter") << 400 << json(R"({"code":41,"message":"parameter required"})") << true
                                         << u"rejected"_s;
    QTest::newRow("a read-only parameter")
        << 400 << json(R"({"code":93,"message":"not writable"})") << true << u"rejected"_s;
    QTest::newRow("a PHP warning over a write that may be done") << 500 << json(noise) << true << u"in_doubt"_s;
    QTest::newRow("a PHP warning over a read") << 500 << json(noise) << false << u"invalid_response"_s;
    QTest::newRow("saving failed somewhere within")
        << 500 << json(R"({"code":46,"message":"Unable to save"})") << true << u"in_doubt"_s;
    QTest::newRow("no such id") << 404 << QByteArray() << false << u"not_found"_s;
    QTest::newRow("not of this shop") << 404 << json(R"({"code":131,"message":"not in this shop"})") << false
                                      << u"not_found"_s;
    QTest::newRow("the Webservice is off")
        << 503 << json(R"({"code":22,"message":"disabled"})") << false << u"unauthorized"_s;
    QTest::newRow("a cart that has its order, as text")
        << 500 << QByteArray("already been placed using this cart") << true << u"in_doubt"_s;
}

void TestPrestashopErrors::judgesByCode()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isWrite);
    HttpRequest request;
    request.isWrite = isWrite;
    const auto error = errorOfAnswer(request, {.status = status, .headers = {}, .body = body}, 0);
    QVERIFY(error);
    const Error judged = clarified(request, *error);
    QTEST(errorCodeName(judged.code), "code");
    QVERIFY(!judged.detail.isEmpty());
}

void TestPrestashopErrors::saysNothingOfTheServersPaths()
{
    const QByteArray body =
        R"({"errors":[{"code":3,"message":"Odd in \/srv\/www\/x.php"},{"code":85,"message":"Product-&gt;price"}]})";
    const auto error = errorOfAnswer({}, {.status = 500, .headers = {}, .body = body}, 0);
    const Error judged = clarified({}, *error);
    QVERIFY(!judged.detail.contains("srv"_L1) && !judged.payload.contains("srv"_L1));
    QVERIFY2(judged.detail.contains("Product->price"_L1), qPrintable(judged.detail));
}

void TestPrestashopErrors::knowsAWriteByItsEntity_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    const QByteArray noise = R"("errors":[{"code":3,"message":"[PHP Warning #2] Odd"}]})";
    QTest::newRow("a cart with a warning behind it")
        << 500 << R"({"cart":{"id":"17","id_lang":"1"},)" + noise << u"17"_s;
    QTest::newRow("so long that the warning is not in the excerpt")
        << 500 << R"({"cart":{"id":"17","gift_message":")" + QByteArray(9000, 'x') + R"("},)" + noise << u"17"_s;
    QTest::newRow("an error of the Webservice's own")
        << 500 << QByteArray(R"({"cart":{"id":"17"},"errors":[{"code":46,"message":"Unable to save"}]})") << QString();
    QTest::newRow("warnings alone") << 500 << '{' + noise << QString();
    QTest::newRow("another entity") << 500 << R"({"order":{"id":"17"},)" + noise << QString();
    QTest::newRow("no id") << 500 << R"({"cart":{"id":"0"},)" + noise << QString();
    QTest::newRow("a refusal") << 400 << R"({"cart":{"id":"17"},)" + noise << QString();
    QTest::newRow("PHP died") << 500 << QByteArray("Cart cannot be loaded") << QString();
}

// What a warning of PHP makes of a write that was done.
void TestPrestashopErrors::knowsAWriteByItsEntity()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    HttpRequest request;
    request.isWrite = true;
    const auto error = errorOfAnswer(request, {.status = status, .headers = {}, .body = body}, 0);
    QVERIFY(error);
    QTEST(writtenDespite(*error, u"cart"_s), "id");
}

QTEST_GUILESS_MAIN(TestPrestashopErrors)
#include "tst_prestashop_errors.moc"

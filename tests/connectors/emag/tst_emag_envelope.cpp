// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_envelope.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace evenstock;
using namespace evenstock::emag;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(evenstock::emag::Route)

class TestEmagEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAnAnswer_data();
    void judgesAnAnswer();
    void judgesWhatProductSaveSays_data();
    void judgesWhatProductSaveSays();
    void collectsMessages_data();
    void collectsMessages();
    void judgesAFailedAnswer_data();
    void judgesAFailedAnswer();
    void namesTheRefusedAddress();
    void findsTheKeyToLinkTo();
};

void TestEmagEnvelope::judgesAnAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Route>("route");
    QTest::addColumn<QString>("verdict"); // "ok", "remarks" or an error code
    const auto row = [](const char *name, const char *body, const char *verdict, Route route = Route::Read) {
        QTest::newRow(name) << QByteArray(body) << route << QString::fromLatin1(verdict);
    };
    row("done", R"({"isError":false,"messages":[],"results":[]})", "ok");
    row("done, with an empty message", R"({"isError":false,"messages":[""],"results":{}})", "ok");
    row("the flag as number", R"({"isError":0,"messages":[]})", "ok");
    row("refused", R"({"isError":true,"messages":["no"],"results":[]})", "rejected");
    row("a save is refused as a whole", R"({"isError":true,"messages":["no"]})", "rejected", Route::Save);
    row("not interpreted", R"({"results":[]})", "invalid_response");
    row("the flag is null", R"({"isError":null})", "invalid_response");
    row("a gateway's message", R"({"message":"no Route matched"})", "invalid_response");
    row("a web page", "<html><h1>502</h1></html>", "invalid_response");
    row("nothing", "", "invalid_response");
    row("a list", "[]", "invalid_response");
    row("the address is refused", R"({"isError":true,"messages":["ERROR: Invalid vendor ip [203.0.113.7]"]})",
        "unauthorized");
    row("no rights", R"({"isError":true,"messages":["You are not allowed to use this API."]})", "unauthorized");
    row("no rights, in a message without flag", R"({"message":"You are not allowed to use this API."})",
        "unauthorized");
    row("product_offer/save: saved with remarks", R"({"isError":true,"messages":["WARNING: draft"]})", "remarks",
        Route::ProductSave);
}

void TestEmagEnvelope::judgesAnAnswer()
{
    QFETCH(QByteArray, body);
    QFETCH(Route, route);
    QFETCH(QString, verdict);
    const auto answer = judge(body, route);
    if (answer)
        QCOMPARE(answer->hasRemarks ? u"remarks"_s : u"ok"_s, verdict);
    else
        QCOMPARE(errorCodeName(answer.error().code), verdict);
}

void TestEmagEnvelope::judgesWhatProductSaveSays_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("isSaved");
    QTest::newRow("too many values") << u"Maximum input vars of 4000 exceeded"_s << false;
    QTest::newRow("part number in use") << u"You already hold a Product associated with this PN:EX-1."_s << false;
    QTest::newRow("key in use") << u"You already hold an offer associated with this PNK: DX00001BBM."_s << false;
    QTest::newRow("duplicated product") << u"This is a DUPLICATED PRODUCT, see PNK DX00001BBM"_s << false;
    QTest::newRow("wrong EAN") << u"5901234123450 is not a valid EAN."_s << false;
    QTest::newRow("saved as a draft") << u"WARNING: The product was saved as a draft, you need: EAN"_s << true;
    QTest::newRow("associated by EAN") << u"WARNING: associated via EAN to an existing product."_s << true;
    QTest::newRow("texts are not ours") << u"WARNING: You are not eligible to edit the product documentation."_s
                                        << true;
    QTest::newRow("part number and name at once") << u"You are trying to change both part_number and name"_s << true;
}

void TestEmagEnvelope::judgesWhatProductSaveSays()
{
    QFETCH(QString, message);
    QFETCH(bool, isSaved);
    const QByteArray body = R"({"isError":true,"messages":[")" + message.toUtf8() + R"("],"results":[]})";
    const auto answer = judge(body, Route::ProductSave);
    QCOMPARE(answer.ok(), isSaved);
    if (isSaved)
        QCOMPARE(answer->messages, QStringList{message});
    else
        QVERIFY(answer.error().detail.contains(message));
    QVERIFY(!judge(body, Route::Save)); // everywhere else an error is an error
}

void TestEmagEnvelope::collectsMessages_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("texts") << QJsonValue(QJsonArray{u"a"_s, u""_s, u"b"_s}) << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("one text") << QJsonValue(u"a"_s) << QStringList{u"a"_s};
    QTest::newRow("objects with their field")
        << QJsonValue(QJsonArray{QJsonObject{{u"text"_s, u"a"_s}},
                                 QJsonObject{{u"message"_s, u"b"_s}, {u"field"_s, u"stock"_s}}})
        << QStringList{u"a"_s, u"stock: b"_s};
    QTest::newRow("a list whose keys were kept")
        << QJsonValue(QJsonObject{{u"0"_s, u"a"_s}, {u"3"_s, u"b"_s}}) << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("the same text once") << QJsonValue(QJsonArray{u"a"_s, u"a"_s}) << QStringList{u"a"_s};
    QTest::newRow("numbers and nulls") << QJsonValue(QJsonArray{1, QJsonValue(), true}) << QStringList();
}

void TestEmagEnvelope::collectsMessages()
{
    QFETCH(QJsonValue, value);
    QFETCH(QStringList, expected);
    QCOMPARE(messagesOf(value), expected);
}

void TestEmagEnvelope::judgesAFailedAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("401") << 401 << u"{}"_s << u"unauthorized"_s << u"unauthorized"_s;
    QTest::newRow("403") << 403 << u"{}"_s << u"rejected"_s << u"unauthorized"_s;
    QTest::newRow("408 while reading") << 408 << u""_s << u"rejected"_s << u"timeout"_s;
    QTest::newRow("408 of a write in doubt") << 408 << u""_s << u"in_doubt"_s << u"in_doubt"_s;
    QTest::newRow("400 that names the address")
        << 400 << QString::fromUtf8(R"({"messages":["Invalid vendor ip [203.0.113.7]"]})") << u"rejected"_s
        << u"unauthorized"_s;
    QTest::newRow("400") << 400 << QString::fromUtf8(R"({"message":"Invalid content"})") << u"rejected"_s
                         << u"rejected"_s;
    QTest::newRow("404") << 404 << QString::fromUtf8(R"({"message":"no Route matched"})") << u"not_found"_s
                         << u"not_found"_s;
    QTest::newRow("429") << 429 << QString::fromUtf8(R"({"message":"API rate limit exceeded"})") << u"rate_limited"_s
                         << u"rate_limited"_s;
    QTest::newRow("502") << 502 << u"<html>"_s << u"invalid_response"_s << u"invalid_response"_s;
}

void TestEmagEnvelope::judgesAFailedAnswer()
{
    QFETCH(int, status);
    QFETCH(QString, payload);
    QFETCH(QString, before);
    QFETCH(QString, after);
    Error error = makeError(*errorCodeFromName(before), u"HTTP"_s);
    error.httpStatus = status;
    error.payload = payload;
    const Error said = clarified(error);
    QCOMPARE(errorCodeName(said.code), after);
    QVERIFY(!said.detail.isEmpty());
}

void TestEmagEnvelope::namesTheRefusedAddress()
{
    const auto answer = judge(R"({"isError":true,"messages":["ERROR: Invalid vendor ip [203.0.113.7]"]})", Route::Read);
    QVERIFY(!answer);
    QVERIFY2(answer.error().detail.contains(u"203.0.113.7"_s), qPrintable(answer.error().detail));
}

void TestEmagEnvelope::findsTheKeyToLinkTo()
{
    QCOMPARE(keyInText(u"associate the offer to product with PNK DTXY01BBM - Product id: 1"_s), u"DTXY01BBM"_s);
    QCOMPARE(keyInText(u"associated with this PNK: DTXY02BBM."_s), u"DTXY02BBM"_s);
    QCOMPARE(keyInText(u"no key here"_s), QString());
}

QTEST_GUILESS_MAIN(TestEmagEnvelope)
#include "tst_emag_envelope.moc"

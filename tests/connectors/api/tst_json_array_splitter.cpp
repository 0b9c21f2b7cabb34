// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/json_array_splitter.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

struct Split {
    QList<QByteArray> elements;
    Status status;
};

Split split(const QList<QByteArray> &chunks, const JsonArraySplitter::Options &options = {})
{
    Split result;
    JsonArraySplitter splitter(
        [&](const QByteArray &element) {
            result.elements.append(QByteArray(element.constData(), element.size()));
            return Status();
        },
        options);
    for (const QByteArray &chunk : chunks)
        (void)splitter.feed(chunk);
    result.status = splitter.finish();
    return result;
}

JsonArraySplitter::Options wrapped()
{
    JsonArraySplitter::Options options;
    options.member = "array";
    return options;
}

// Raw strings with backslashes would confuse moc, which then sees no class at all.
const QByteArray bare =
    " [ {\"a\":\"x]}\\\"{,\",\"b\":[1,{\"c\":null}]} , [], \"te,x]t\\\\\" ,-1.5e+3,true,null,{}] \n";
const QList<QByteArray> bareElements = {
    "{\"a\":\"x]}\\\"{,\",\"b\":[1,{\"c\":null}]}", "[]", "\"te,x]t\\\\\"", "-1.5e+3", "true", "null", "{}"};
const QByteArray inObject =
    R"({"total":3,"links":{"next":["array"]},"ok":true,"array":[{"id":1},{"id":2}],"page":[7]})";

} // namespace

class TestJsonArraySplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsAtEveryByte();
    void splitsByteByByte();
    void splitsAListInsideAnObject();
    void refusesEveryTruncation();
    void refuses_data();
    void refuses();
    void boundsAnElement();
    void stopsAtAnErrorOfTheSink();
    void keepsItsFirstFailure();
    void masksThePayload();
};

void TestJsonArraySplitter::splitsAtEveryByte()
{
    for (qsizetype cut = 0; cut <= bare.size(); ++cut) {
        const Split result = split({bare.left(cut), bare.mid(cut)});
        QVERIFY2(result.status.ok(), QByteArray::number(cut).constData());
        QCOMPARE(result.elements, bareElements);
    }
}

void TestJsonArraySplitter::splitsByteByByte()
{
    for (const QByteArray &document : {bare, "\xef\xbb\xbf" + bare}) {
        QList<QByteArray> bytes;
        for (const char c : document)
            bytes.append(QByteArray(1, c));
        const Split result = split(bytes);
        QVERIFY(result.status.ok());
        QCOMPARE(result.elements, bareElements);
    }
    const Split empty = split({"[", "]"});
    QVERIFY(empty.status.ok());
    QVERIFY(empty.elements.isEmpty());
}

void TestJsonArraySplitter::splitsAListInsideAnObject()
{
    const QList<QByteArray> expected = {R"({"id":1})", R"({"id":2})"};
    for (qsizetype cut = 0; cut <= inObject.size(); ++cut) {
        const Split result = split({inObject.left(cut), inObject.mid(cut)}, wrapped());
        QVERIFY2(result.status.ok(), QByteArray::number(cut).constData());
        QCOMPARE(result.elements, expected);
    }
    QCOMPARE(split({"[1]"}, wrapped()).elements, QList<QByteArray>{"1"});
}

void TestJsonArraySplitter::refusesEveryTruncation()
{
    const QByteArray trimmed = bare.trimmed();
    for (qsizetype length = 0; length < trimmed.size(); ++length) {
        const Split result = split({trimmed.left(length)});
        QVERIFY2(!result.status.ok(), QByteArray::number(length).constData());
        QCOMPARE(result.status.error().code, ErrorCode::InvalidResponse);
        QCOMPARE(result.elements, bareElements.first(result.elements.size()));
    }
    for (qsizetype length = 0; length < inObject.size(); ++length)
        QVERIFY2(!split({inObject.left(length)}, wrapped()).status.ok(), QByteArray::number(length).constData());
}

void TestJsonArraySplitter::refuses_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &document, const QString &reason,
                        const QByteArray &member = {}) { QTest::newRow(name) << document << member << reason; };
    row("an empty answer", "", u"empty"_s);
    row("only spaces", " \r\n\t", u"empty"_s);
    row("an object", R"({"error":"x"})", u"an object, not a list"_s);
    row("a web page", "<!DOCTYPE html><p>Busy</p>", u"a web page"_s);
    row("a number", "12", u"no list"_s);
    row("a null", "null", u"no list"_s);
    row("a NUL byte", QByteArray("\0[]", 3), u"no list"_s);
    row("half a byte order mark", "\xef\xbb[]", u"no list"_s);
    row("text after the end", "[1] x", u"after the end"_s);
    row("a second list", "[1][2]", u"after the end"_s);
    row("two commas", "[1,,2]", u"unexpected"_s);
    row("a comma first", "[,1]", u"unexpected"_s);
    row("a comma last", "[1,]", u"unexpected"_s);
    row("no comma", "[{}{}]", u"unexpected"_s);
    row("a colon", "[1:2]", u"unexpected"_s);
    row("mixed brackets", R"([{"a":1]])", u"brackets"_s);
    row("mixed brackets, the other way", "[[1}]", u"brackets"_s);
    row("a list closed as an object", "[1}", u"unexpected"_s);
    row("too deep", '[' + QByteArray(100, '[') + QByteArray(100, ']') + ']', u"deeply"_s);
    row("a bomb of brackets", QByteArray(1000000, '['), u"deeply"_s);
    row("an object without the list", R"({"error":"x"})", u"without the list"_s, "array");
    row("an empty object", "{}", u"without the list"_s, "array");
    row("the member is null", R"({"array":null})", u"is no list"_s, "array");
    row("the list twice", R"({"array":[],"array":[]})", u"twice"_s, "array");
    row("no colon", R"({"array" []})", u"unexpected"_s, "array");
    row("no member name", "{1:2}", u"unexpected"_s, "array");
    row("a comma last in the object", R"({"array":[],})", u"unexpected"_s, "array");
    row("no comma in the object", R"({"array":[] "b":1})", u"unexpected"_s, "array");
}

void TestJsonArraySplitter::refuses()
{
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, member);
    QFETCH(QString, reason);
    JsonArraySplitter::Options options;
    options.member = member;
    const Split whole = split({document}, options);
    QVERIFY(!whole.status.ok());
    QCOMPARE(whole.status.error().code, ErrorCode::InvalidResponse);
    QVERIFY2(whole.status.error().detail.contains(reason), qPrintable(whole.status.error().detail));
}

void TestJsonArraySplitter::boundsAnElement()
{
    JsonArraySplitter::Options options;
    options.maxElementBytes = 10;
    const QByteArray fits = "[\"12345678\"]";
    const QByteArray tooLarge = "[\"123456789\"]";
    for (qsizetype cut = 0; cut <= fits.size(); ++cut) {
        QVERIFY(split({fits.left(cut), fits.mid(cut)}, options).status.ok());
        QVERIFY(!split({tooLarge.left(cut), tooLarge.mid(cut)}, options).status.ok());
    }
    // What is skipped is not kept, so it has no bound.
    options.member = "array";
    QVERIFY(split({"{\"x\":\"0123456789", "0123456789\",\"array\":[1]}"}, options).status.ok());
}

void TestJsonArraySplitter::stopsAtAnErrorOfTheSink()
{
    int calls = 0;
    JsonArraySplitter splitter([&](const QByteArray &) -> Status {
        if (++calls == 2)
            return makeError(ErrorCode::Storage, u"full"_s);
        return {};
    });
    const Status status = splitter.feed("[1,2,3,4]");
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, ErrorCode::Storage);
    QCOMPARE(calls, 2);
    QCOMPARE(splitter.count(), 1);
    QCOMPARE(splitter.finish().error().code, ErrorCode::Storage);
}

void TestJsonArraySplitter::keepsItsFirstFailure()
{
    JsonArraySplitter splitter([](const QByteArray &) { return Status(); });
    QVERIFY(!splitter.feed("<").ok());
    QVERIFY(!splitter.feed("[1]").ok());
    QVERIFY(!splitter.finish().ok());
    QCOMPARE(splitter.count(), 0);
    QVERIFY(!splitter.isComplete());
}

void TestJsonArraySplitter::masksThePayload()
{
    const Split result = split({"{\"email\":\"mario.rossi@example.com\",\"error\":\"no list\"}"});
    QVERIFY(result.status.error().payload.contains(u"error"_s));
    QVERIFY(!result.status.error().payload.contains(u"rossi"_s));
}

QTEST_GUILESS_MAIN(TestJsonArraySplitter)
#include "tst_json_array_splitter.moc"

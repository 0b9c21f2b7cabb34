// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/request_framing.h"

#include <QTest>

using namespace evenstock;
using Phase = RequestFraming::Phase;

namespace {

const FramingLimits limits{.headerBytes = 1024, .headers = 10, .bodyBytes = 100};

} // namespace

class TestRequestFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatHttpSays_data();
    void acceptsWhatHttpSays();
    void refusesOddities_data();
    void refusesOddities();
    void readsTheHead();
    void takesOneRequestAfterTheOther();
};

void TestRequestFraming::acceptsWhatHttpSays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("body");

    QTest::newRow("no body") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n") << 0;
    QTest::newRow("a body") << QByteArray("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc") << 3;
    QTest::newRow("a body of nothing") << QByteArray("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n") << 0;
    QTest::newRow("the largest body") << "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n" +
                                             QByteArray(100, 'x')
                                      << 100;
    QTest::newRow("chunks") << QByteArray("POST /x HTTP/1.1\r\nHost: a\r\ntransfer-encoding: Chunked\r\n\r\n"
                                          "3\r\nabc\r\n0A\r\n0123456789\r\n0\r\n\r\n")
                            << 13;
    QTest::newRow("blanks around a value") << QByteArray("GET / HTTP/1.1\r\nHost: \t a \r\n\r\n") << 0;
    QTest::newRow("a header without a value") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX-Empty:\r\n\r\n") << 0;
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\nHost: a\r\n\r\n") << 0;
}

void TestRequestFraming::acceptsWhatHttpSays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, body);
    for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(7)}) {
        RequestFraming framing(limits);
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            QVERIFY2(framing.phase() != Phase::Complete, "complete before its last byte");
            const auto refusal = framing.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
            QVERIFY2(!refusal, refusal ? refusal->detail.constData() : "");
        }
        QCOMPARE(framing.phase(), Phase::Complete);
        QCOMPARE(framing.bodyBytes(), qsizetype(body));
    }
}

void TestRequestFraming::refusesOddities_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    const auto with = [](const QByteArray &header, const QByteArray &body = {}) {
        return "POST /x HTTP/1.1\r\nHost: a\r\n" + header + "\r\n\r\n" + body;
    };
    QTest::newRow("a negative length") << with("Content-Length: -5", "hello") << 400;
    QTest::newRow("a length with a plus") << with("Content-Length: +5", "hello") << 400;
    QTest::newRow("a length of words") << with("Content-Length: five") << 400;
    QTest::newRow("an empty length") << with("Content-Length:") << 400;
    QTest::newRow("a list of lengths") << with("Content-Length: 5, 5", "hello") << 400;
    QTest::newRow("two equal lengths") << with("Content-Length: 5\r\nContent-Length: 5", "hello") << 400;
    QTest::newRow("two lengths") << with("Content-Length: 5\r\ncontent-length: 6", "hello") << 400;
    QTest::newRow("a huge length") << with("Content-Length: 99999999999999") << 413;
    QTest::newRow("a length beyond numbers") << with("Content-Length: 99999999999999999999999999") << 413;
    QTest::newRow("one byte too many") << with("Content-Length: 101") << 413;
    QTest::newRow("length and chunks") << with("Content-Length: 5\r\nTransfer-Encoding: chunked") << 400;
    QTest::newRow("chunks and length") << with("Transfer-Encoding: chunked\r\nContent-Length: 5") << 400;
    QTest::newRow("another encoding") << with("Transfer-Encoding: gzip, chunked") << 400;
    QTest::newRow("an encoding twice") << with("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked") << 400;
    QTest::newRow("an encoding that looks like it") << with("Transfer-Encoding: xchunked") << 400;
    const QByteArray chunked = "Transfer-Encoding: chunked";
    QTest::newRow("a negative chunk") << with(chunked, "-3\r\nabc\r\n") << 400;
    QTest::newRow("a huge chunk") << with(chunked, "7fffffffffffffff\r\n") << 413;
    QTest::newRow("a chunk too many") << with(chunked, "60\r\n" + QByteArray(0x60, 'x') + "\r\n5\r\n") << 413;
    QTest::newRow("a chunk of 0x") << with(chunked, "0x3\r\nabc\r\n") << 400;
    QTest::newRow("a chunk longer than it says") << with(chunked, "3\r\nabcd\r\n") << 400;
    QTest::newRow("a chunk with an extension") << with(chunked, "3;a=b\r\nabc\r\n") << 400;
    QTest::newRow("fields behind the chunks") << with(chunked, "0\r\nX-More: 1\r\n\r\n") << 400;
    QTest::newRow("a chunk with bare line ends") << with(chunked, "3\nabc\n0\n\n") << 400;
    QTest::newRow("a chunk line without end") << with(chunked, QByteArray(300, '0')) << 400;
    QTest::newRow("a blank before the colon") << with("Content-Length : 5", "hello") << 400;
    QTest::newRow("a folded line") << with("X-A: b\r\n c") << 400;
    QTest::newRow("a header without a colon") << with("X-A") << 400;
    QTest::newRow("a NUL in a value") << with(QByteArray("X-A: b\0c", 8)) << 400;
    QTest::newRow("a bare carriage return") << with("X-A: b\rContent-Length: 5") << 400;
    QTest::newRow("bare line ends") << QByteArray("GET / HTTP/1.1\nHost: a\r\n\r\n") << 400;
    QTest::newRow("too many headers") << with(QByteArray("X: y\r\n").repeated(11).chopped(2)) << 431;
    QTest::newRow("a header without end") << "GET / HTTP/1.1\r\nHost: " + QByteArray(2000, 'a') << 431;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("an empty host") << QByteArray("GET / HTTP/1.1\r\nHost:\r\n\r\n") << 400;
    QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n") << 400;
    QTest::newRow("two tokens") << with("Authorization: a\r\nAuthorization: b") << 400;
    QTest::newRow("a whole address") << QByteArray("GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("a star") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("a blank in the address") << QByteArray("GET /a b HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("a letter that is not encoded") << QByteArray("GET /\xc3\xa9 HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("two blanks") << QByteArray("GET  / HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("HTTP/0.9") << QByteArray("GET /\r\n\r\n") << 400;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
    QTest::newRow("an unknown method") << QByteArray("BREW / HTTP/1.1\r\nHost: a\r\n\r\n") << 405;
    QTest::newRow("a tunnel") << QByteArray("CONNECT /a HTTP/1.1\r\nHost: a\r\n\r\n") << 405;
    QTest::newRow("an empty line first") << QByteArray("\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("a secure greeting") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15) << 400;
    QTest::newRow("an unknown expectation") << with("Expect: money") << 400;
    QTest::newRow("a web socket") << with("Connection: Upgrade\r\nUpgrade: websocket") << 400;
    QTest::newRow("the next request too early") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n").repeated(2) << 400;
    QTest::newRow("a longer body than said") << with("Content-Length: 2", "abc") << 400;
}

void TestRequestFraming::refusesOddities()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    for (const qsizetype piece : {bytes.size(), qsizetype(1)}) {
        RequestFraming framing(limits);
        std::optional<Refusal> refusal;
        for (qsizetype at = 0; at < bytes.size() && !refusal; at += piece)
            refusal = framing.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
        QVERIFY2(refusal, "was let through");
        QCOMPARE(refusal->status, status);
        QVERIFY(!refusal->detail.isEmpty());
    }
}

void TestRequestFraming::readsTheHead()
{
    RequestFraming framing(limits);
    QVERIFY(!framing.feed("POST /a?b=c HTTP/1.1\r\nHost: shop\r\nsignature: x=\r\nX: 1\r\nX: 2\r\n"
                          "Connection: keep-alive, Close\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n"));
    QCOMPARE(framing.phase(), Phase::Body);
    QCOMPARE(framing.head().method, QByteArray("POST"));
    QCOMPARE(framing.head().target, QByteArray("/a?b=c"));
    QCOMPARE(framing.head().header("Signature"), QByteArray("x="));
    QCOMPARE(framing.head().header("x"), QByteArray("1"));
    QCOMPARE(framing.head().headers.at(3), qMakePair(QByteArray("X"), QByteArray("2")));
    QVERIFY(framing.head().wantsClose);
    QVERIFY(framing.head().wantsContinue);
    QVERIFY(!framing.head().has("cookie"));
}

void TestRequestFraming::takesOneRequestAfterTheOther()
{
    RequestFraming framing(limits);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!framing.feed("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nab"));
        QCOMPARE(framing.phase(), Phase::Complete);
        QCOMPARE(framing.bodyBytes(), 2);
        framing.answered();
        QCOMPARE(framing.phase(), Phase::Idle);
    }
}

QTEST_GUILESS_MAIN(TestRequestFraming)
#include "tst_request_framing.moc"

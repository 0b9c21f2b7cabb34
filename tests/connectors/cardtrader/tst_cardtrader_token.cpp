// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_token.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::cardtrader;
using namespace Qt::StringLiterals;

namespace {

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

// Shaped like a token of CardTrader, signed by nobody.
QString token(int signatureBytes = 256, const QByteArray &algorithm = "RS256")
{
    return base64("{\"typ\":\"JWT\",\"alg\":\"" + algorithm + "\"}") + u'.' + base64("{\"iss\":\"example\"}") + u'.' +
           base64(QByteArray(signatureBytes, 'k'));
}

} // namespace

class TestCardtraderToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheToken_data();
    void findsTheToken();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TestCardtraderToken::findsTheToken_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("clean");
    const QString good = token();
    const auto row = [&](const char *words, const QString &pasted) { QTest::newRow(words) << pasted << good; };
    row("as it is", good);
    row("with spaces and a line end", u"  "_s + good + u" \r\n"_s);
    row("with Bearer", u"Bearer "_s + good);
    row("with the whole header", u"authorization: bearer "_s + good);
    row("in straight quotes", u"\""_s + good + u'"');
    row("in typographic quotes", u"\u201c"_s + good + u"\u201d"_s);
    row("with invisible characters",
        u"\ufeff\u200b"_s + good.left(40) + u"\u00ad\u200d"_s + good.mid(40) + u"\u2060"_s);
    row("in a sentence", u"my token is "_s + good + u" , thank you"_s);
    row("in JSON", u"{\"token\":\""_s + good + u"\"}"_s);
    row("broken into lines", good.left(76) + u"\r\n"_s + good.mid(76, 76) + u"\n "_s + good.mid(152));
    QTest::newRow("a longer key") << token(512) << token(512);
    QTest::newRow("another algorithm has shorter signatures") << token(32, "HS256") << token(32, "HS256");
    QTest::newRow("a test server's word") << u" demo-token "_s << u"demo-token"_s;
}

void TestCardtraderToken::findsTheToken()
{
    QFETCH(QString, pasted);
    QFETCH(QString, clean);
    const auto found = cleanToken(pasted);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    QCOMPARE(*found, clean);
}

void TestCardtraderToken::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("words");
    const QString cut = u"cut off"_s;
    const QString good = token();
    QTest::newRow("nothing") << QString() << u"empty"_s;
    QTest::newRow("invisible characters only") << u"\u200b \ufeff"_s << u"empty"_s;
    QTest::newRow("Bearer alone") << u"Bearer "_s << u"empty"_s;
    QTest::newRow("a sentence without a token") << u"please send me one"_s << u"no token"_s;
    QTest::newRow("the last character is missing") << good.chopped(1) << cut;
    QTest::newRow("half of the signature is missing") << good.chopped(150) << cut;
    QTest::newRow("the signature is missing") << good.section(u'.', 0, 1) << cut;
    QTest::newRow("only the first part") << good.section(u'.', 0, 0) << cut;
    QTest::newRow("three letters") << u"eyJ"_s << cut;
}

void TestCardtraderToken::saysWhatIsWrong()
{
    QFETCH(QString, pasted);
    QFETCH(QString, words);
    const auto found = cleanToken(pasted);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::InvalidRequest);
    QVERIFY2(found.error().detail.contains(words), qPrintable(found.error().detail));
    if (pasted.size() > 20)
        QVERIFY(!found.error().detail.contains(pasted.left(20)));
}

QTEST_APPLESS_MAIN(TestCardtraderToken)
#include "tst_cardtrader_token.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/secret_pieces.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestSecretPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeTogetherAgain_data();
    void comeTogetherAgain();
    void mixedChunksAreNoSecret();
    void headsThatAreNone_data();
    void headsThatAreNone();
};

void TestSecretPieces::comeTogetherAgain_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<int>("chunks");
    const QString fourBytes = u"\U0001f375"_s;
    QTest::newRow("one letter") << u"x"_s << 0;
    QTest::newRow("exactly one entry") << QString(2400, u'x') << 0;
    QTest::newRow("one byte more") << QString(2401, u'x') << 2;
    QTest::newRow("exactly two chunks") << QString(4800, u'x') << 2;
    QTest::newRow("one entry of letters of three bytes") << QString(800, u'茶') << 0;
    QTest::newRow("letters of three bytes across the edge") << u"x"_s + QString(1600, u'茶') << 3;
    QTest::newRow("letters of four bytes across the edge") << u"xy"_s + fourBytes.repeated(1000) << 2;
    QTest::newRow("200 KiB") << QString(200 * 1024, u'k') << 86;
    QTest::newRow("256 KiB of letters of three bytes") << u"x"_s + QString(87381, u'茶') << 110;
    QTest::newRow("a short secret that looks like a head") << u"evenstock-chunks 2 00"_s << 1;
}

void TestSecretPieces::comeTogetherAgain()
{
    QFETCH(QString, secret);
    QFETCH(int, chunks);
    const SecretPieces pieces = piecesOf(secret);
    QCOMPARE(pieces.chunks.size(), chunks);
    QVERIFY(pieces.head.toUtf8().size() <= mostEntryBytes);
    for (const QString &chunk : pieces.chunks) {
        QVERIFY(chunk.toUtf8().size() <= mostEntryBytes);
        QVERIFY(chunk.isValidUtf16());
    }
    const auto head = parsePiecesHead(pieces.head);
    QCOMPARE(head.has_value(), chunks > 0);
    if (!head) {
        QCOMPARE(pieces.head, secret);
        return;
    }
    QCOMPARE(head->count, chunks);
    QCOMPARE(joinedPieces(*head, pieces.chunks), std::optional(secret));
}

void TestSecretPieces::mixedChunksAreNoSecret()
{
    const SecretPieces one = piecesOf(QString(6000, u'a'));
    const SecretPieces other = piecesOf(QString(6000, u'b'));
    const PiecesHead head = *parsePiecesHead(one.head);
    QVERIFY(joinedPieces(head, one.chunks));
    QVERIFY(!joinedPieces(head, other.chunks));
    QVERIFY(!joinedPieces(head, {other.chunks[0], one.chunks[1], one.chunks[2]}));
    QVERIFY(!joinedPieces(head, one.chunks.first(2)));
    QVERIFY(!joinedPieces(head, one.chunks + QStringList{QString()}));
}

void TestSecretPieces::headsThatAreNone_data()
{
    QTest::addColumn<QString>("entry");
    QTest::newRow("without a sum") << u"evenstock-chunks 1"_s;
    QTest::newRow("without anything") << u"evenstock-chunks "_s;
    QTest::newRow("with a count that is none") << u"evenstock-chunks many ab"_s;
    QTest::newRow("with a count that is too large for an int") << u"evenstock-chunks 99999999999 ab"_s;
}

void TestSecretPieces::headsThatAreNone()
{
    QFETCH(QString, entry);
    const auto head = parsePiecesHead(entry);
    QVERIFY(head.has_value());
    QVERIFY(!joinedPieces(*head, {}));
    QVERIFY(!joinedPieces(*head, {u"a"_s}));
}

QTEST_GUILESS_MAIN(TestSecretPieces)
#include "tst_secret_pieces.moc"

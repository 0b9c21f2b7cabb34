// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/session_store.h"
#include "app/accounts/wipe.h"
#include "tests/accounts/asked.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestSessionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsUntilItEnds();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void keysHaveFourParts_data();
    void keysHaveFourParts();
    void namesGoBothWays();
    void situationsSayWhatTheEngineDoes();
    void answersInTheThreadOfTheContext();
    void answersNobodyWhoIsGone();
    void wipesItsBytes();
};

void TestSessionStore::keepsUntilItEnds()
{
    const QString key = secretKey(u"p"_s, u"a"_s, u"token"_s);
    {
        SessionStore store;
        QCOMPARE(situationOf(check(store)), u"fine"_s);
        QCOMPARE(situationOf(readFrom(store, key)), u"missing"_s);
        QVERIFY(writeTo(store, key, u"first-wörth"_s).ok());
        QVERIFY(writeTo(store, key, u"second 茶"_s).ok());
        QCOMPARE(textOr(readFrom(store, key)), u"second 茶"_s);
        QVERIFY(removeFrom(store, key).ok());
        QVERIFY(removeFrom(store, key).ok());
        QCOMPARE(situationOf(readFrom(store, key)), u"missing"_s);
        QVERIFY(writeTo(store, key, u"again"_s).ok());
    }
    SessionStore next;
    QCOMPARE(situationOf(readFrom(next, key)), u"missing"_s);
}

void TestSessionStore::refusesWhatIsNoText_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("one letter") << u"x"_s << true;
    QTest::newRow("several lines") << u"a\nb\r\n"_s << true;
    QTest::newRow("exactly 256 KiB") << QString(mostSecretBytes, u'x') << true;
    QTest::newRow("one byte too much") << QString(mostSecretBytes + 1, u'x') << false;
    QTest::newRow("too much in UTF-8 only") << QString(mostSecretBytes / 2, u'茶') << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a NUL inside") << u"ab"_s + QChar(0) + u"c"_s << false;
    QTest::newRow("half of a surrogate pair") << u"ab"_s + QChar(0xd83c) << false;
}

void TestSessionStore::refusesWhatIsNoText()
{
    QFETCH(QString, secret);
    QFETCH(bool, accepted);
    SessionStore store;
    const SecretStatus written = writeTo(store, u"k"_s, secret);
    QCOMPARE(written.ok(), accepted);
    if (accepted) {
        QCOMPARE(textOr(readFrom(store, u"k"_s)), secret);
    } else {
        QCOMPARE(situationOf(written), u"failed"_s);
        QCOMPARE(written.error().code, ErrorCode::InvalidRequest);
        QCOMPARE(situationOf(readFrom(store, u"k"_s)), u"missing"_s);
    }
}

void TestSessionStore::keysHaveFourParts_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("key");
    QTest::newRow("an account") << u"11f0-22"_s << u"hook_key"_s << u"org.evenstock.evenstock/p/11f0-22/hook_key"_s;
    QTest::newRow("a part of the program")
        << u"local-api"_s << u"token"_s << u"org.evenstock.evenstock/p/local-api/token"_s;
    QTest::newRow("an owner with a slash") << u"a/b"_s << u"token"_s << QString();
    QTest::newRow("an empty field") << u"a"_s << QString() << QString();
    QTest::newRow("a field with a line end") << u"a"_s << u"token\n"_s << QString();
    QTest::newRow("a field of 101 letters") << u"a"_s << QString(101, u'x') << QString();
}

void TestSessionStore::keysHaveFourParts()
{
    QFETCH(QString, owner);
    QFETCH(QString, field);
    QTEST(secretKey(u"p"_s, owner, field), "key");
}

void TestSessionStore::namesGoBothWays()
{
    for (const auto kind : {SecretStoreKind::Keychain, SecretStoreKind::Vault, SecretStoreKind::Session})
        QCOMPARE(secretStoreKindFromName(secretStoreKindName(kind)), std::optional(kind));
    QCOMPARE(secretStoreKindFromName(u"plaintext"_s), std::nullopt);
    QCOMPARE(secretSituationName(SecretSituation::Failed), u"failed"_s);
}

void TestSessionStore::situationsSayWhatTheEngineDoes()
{
    QCOMPARE(secretError(SecretSituation::Missing, u"d"_s, u"token"_s).code, ErrorCode::Unauthorized);
    QCOMPARE(secretError(SecretSituation::LockedOrMissing, u"d"_s).code, ErrorCode::Unauthorized);
    QCOMPARE(secretError(SecretSituation::TimedOut, u"d"_s).code, ErrorCode::Timeout);
    QCOMPARE(secretError(SecretSituation::Locked, u"d"_s).code, ErrorCode::SecretsUnavailable);
    QCOMPARE(secretError(SecretSituation::Absent, u"d"_s, u"token"_s).item, u"token"_s);
}

void TestSessionStore::answersInTheThreadOfTheContext()
{
    SessionStore store;
    QThread thread;
    QObject there;
    there.moveToThread(&thread);
    thread.start();
    QSemaphore answered;
    QThread *answeredIn = nullptr;
    QMetaObject::invokeMethod(&there, [&] {
        store.read(u"k"_s, Attention::Background, &there, [&](const SecretResult<QString> &) {
            answeredIn = QThread::currentThread();
            answered.release();
        });
    });
    QVERIFY(answered.tryAcquire(1, 20'000));
    QCOMPARE(answeredIn, &thread);
    thread.quit();
    QVERIFY(thread.wait(20'000));
}

void TestSessionStore::answersNobodyWhoIsGone()
{
    SessionStore store;
    int answers = 0;
    {
        QObject shortLived;
        store.read(u"k"_s, Attention::Background, &shortLived, [&](const SecretResult<QString> &) { ++answers; });
    }
    QCOMPARE(situationOf(readFrom(store, u"k"_s)), u"missing"_s); // asked later, so answered later
    QCOMPARE(answers, 0);
}

void TestSessionStore::wipesItsBytes()
{
    QByteArray alone("only mine");
    alone.detach();
    const char *const place = alone.constData();
    const SecretBytes bytes(std::move(alone));
    QVERIFY(alone.isEmpty());
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(bytes.bytes().data()), 9), QByteArray("only mine"));
    QVERIFY(place != reinterpret_cast<const char *>(bytes.bytes().data()));

    QString shared = u"somebody else's too"_s;
    const QString other = shared;
    wipe(shared);
    QVERIFY(shared.isEmpty());
    QCOMPARE(other, u"somebody else's too"_s);
}

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_session_store.moc"

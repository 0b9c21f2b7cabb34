// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/secret_move.h"
#include "app/accounts/session_store.h"
#include "app/accounts/vault_store.h"
#include "tests/accounts/asked.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Secrets go from where they are to where the owner wants them.
class TestSecretMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allGoAndNoneStays();
    void whatWasNeverStoredIsPassedOver();
    void aVaultIsMadeForNothingToo();
    void refusedPassphraseLeavesAllWhereItWas();

private:
    VaultOptions vault(const PassphraseSource &source) const
    {
        return {.path = m_folder.filePath(u"vault.evenstock"_s),
                .passphrase = source,
                .scrypt = {.log2N = leastLog2N, .r = 1, .p = 1}};
    }
    static SecretStatus move(SecretStore &from, SecretStore &to, const QStringList &keys)
    {
        return asked<void>([&](QObject *context, auto done) { moveSecrets(from, to, keys, context, done); });
    }
    static Result<SecretBytes> give(const PassphraseQuestion &) { return SecretBytes(QByteArray("correct horse")); }
    static Result<SecretBytes> refuse(const PassphraseQuestion &)
    {
        return makeError(ErrorCode::InvalidRequest, u"The owner closed the question."_s);
    }

    QTemporaryDir m_folder;
};

void TestSecretMove::allGoAndNoneStays()
{
    SessionStore from;
    VaultStore to(vault(give));
    QVERIFY(writeTo(from, u"a/token"_s, u"one"_s).ok());
    QVERIFY(writeTo(from, u"b/key"_s, u"two"_s).ok());
    QVERIFY(move(from, to, {u"a/token"_s, u"b/key"_s}).ok());
    QCOMPARE(textOr(readFrom(to, u"a/token"_s)), u"one"_s);
    QCOMPARE(textOr(readFrom(to, u"b/key"_s)), u"two"_s);
    QCOMPARE(situationOf(readFrom(from, u"a/token"_s)), u"missing"_s);
    QCOMPARE(situationOf(readFrom(from, u"b/key"_s)), u"missing"_s);
}

void TestSecretMove::whatWasNeverStoredIsPassedOver()
{
    SessionStore from;
    SessionStore to;
    QVERIFY(writeTo(from, u"b/key"_s, u"two"_s).ok());
    QVERIFY(move(from, to, {u"a/token"_s, u"b/key"_s}).ok());
    QCOMPARE(textOr(readFrom(to, u"b/key"_s)), u"two"_s);
}

void TestSecretMove::aVaultIsMadeForNothingToo()
{
    QFile::remove(m_folder.filePath(u"vault.evenstock"_s));
    SessionStore from;
    VaultStore to(vault(give));
    QVERIFY(move(from, to, {}).ok());
    QVERIFY(QFile::exists(m_folder.filePath(u"vault.evenstock"_s)));
}

void TestSecretMove::refusedPassphraseLeavesAllWhereItWas()
{
    QFile::remove(m_folder.filePath(u"vault.evenstock"_s));
    SessionStore from;
    VaultStore to(vault(refuse));
    QVERIFY(writeTo(from, u"a/token"_s, u"one"_s).ok());
    QCOMPARE(situationOf(move(from, to, {u"a/token"_s})), u"locked"_s);
    QCOMPARE(textOr(readFrom(from, u"a/token"_s)), u"one"_s);
    QVERIFY(!QFile::exists(m_folder.filePath(u"vault.evenstock"_s)));
}

QTEST_GUILESS_MAIN(TestSecretMove)
#include "tst_secret_move.moc"

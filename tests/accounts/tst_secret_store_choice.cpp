// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/secret_store_choice.h"
#include "models/store/account_repository.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "tests/accounts/asked.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestSecretStoreChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKept_data();
    void isKept();
    void makesWhatWasChosen();
    void neverTakesAnother();
};

void TestSecretStoreChoice::isKept_data()
{
    QTest::addColumn<QStringList>("asked"); // one a start
    QTest::addColumn<QStringList>("kinds"); // "refused" = an error
    QTest::newRow("the keychain unless told otherwise") << QStringList{QString()} << QStringList{u"keychain"_s};
    QTest::newRow("once chosen, kept") << QStringList{u"vault"_s, QString(), QString()}
                                       << QStringList{u"vault"_s, u"vault"_s, u"vault"_s};
    QTest::newRow("chosen anew") << QStringList{u"vault"_s, u"session"_s, QString(), u"keychain"_s, QString()}
                                 << QStringList{u"vault"_s, u"session"_s, u"session"_s, u"keychain"_s, u"keychain"_s};
    QTest::newRow("an unknown one changes nothing")
        << QStringList{u"vault"_s, u"plaintext"_s, QString()} << QStringList{u"vault"_s, u"refused"_s, u"vault"_s};
}

void TestSecretStoreChoice::isKept()
{
    QFETCH(QStringList, asked);
    auto database = Database::open({});
    QVERIFY(database && migrate(*database, Schema::Shop, 1, {}).ok());
    AccountRepository repository(*database);
    QStringList kinds;
    for (const QString &name : asked) {
        const auto kind = chooseSecretStore(repository, name);
        kinds.append(kind ? secretStoreKindName(*kind) : u"refused"_s);
        if (!kind)
            QCOMPARE(kind.error().code, ErrorCode::InvalidRequest);
    }
    QTEST(kinds, "kinds");

    QVERIFY(repository.setProgramSetting(u"secret_store"_s, u"of a newer version"_s).ok());
    QVERIFY(!chooseSecretStore(repository, QString()));
}

void TestSecretStoreChoice::makesWhatWasChosen()
{
    const QTemporaryDir folder;
    for (const auto kind : {SecretStoreKind::Keychain, SecretStoreKind::Vault, SecretStoreKind::Session})
        QCOMPARE(makeSecretStore(kind, {.dataDir = folder.path()})->kind(), kind);
    const auto store =
        makeSecretStore(SecretStoreKind::Vault,
                        {.dataDir = folder.path(), .passphrase = [](const PassphraseQuestion &) -> Result<SecretBytes> {
                             return SecretBytes("correct horse"_ba);
                         }});
    QVERIFY(writeTo(*store, u"a"_s, u"1"_s).ok());
    QVERIFY(QFile::exists(folder.filePath(u"vault.evenstock"_s)));
}

void TestSecretStoreChoice::neverTakesAnother()
{
    const QTemporaryDir folder;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    const auto store = makeSecretStore(SecretStoreKind::Keychain, {.dataDir = folder.path()});
    QCOMPARE(situationOf(writeTo(*store, u"a"_s, u"canary-1"_s)), u"absent"_s);
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(situationOf(readFrom(*store, u"a"_s)), u"absent"_s);
}

QTEST_GUILESS_MAIN(TestSecretStoreChoice)
#include "tst_secret_store_choice.moc"

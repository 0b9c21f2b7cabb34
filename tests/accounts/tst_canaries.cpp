// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/credentials.h"
#include "app/accounts/secret_store_choice.h"
#include "models/store/account_repository.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/verified_copy.h"
#include "tests/accounts/asked.h"
#include "tests/accounts/scripted_store.h"
#include "tests/support/canaries.h"
#include "tests/support/fixed_clock.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

QString logFile;

void writeLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    QFile file(logFile);
    if (file.open(QIODevice::Append))
        file.write(text.toUtf8() + '\n');
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

constexpr auto interactive = Attention::Interactive;

} // namespace

class TestCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDisguises_data();
    void findsDisguises();
    void findsInFolders();
    void findsInDatabases();
    void credentialsLeaveNoTrace_data();
    void credentialsLeaveNoTrace();
};

void TestCanaries::findsDisguises_data()
{
    QTest::addColumn<QString>("disguise"); // empty = not to be found
    QTest::newRow("nothing") << QString();
    QTest::newRow("as it is") << u"as it is"_s;
    QTest::newRow("in capitals") << u"in capitals"_s;
    QTest::newRow("as UTF-16") << u"as UTF-16"_s;
    QTest::newRow("as hexadecimal") << u"as hexadecimal"_s;
    QTest::newRow("in base64 behind u:") << u"in base64"_s;
    QTest::newRow("in base64 behind us:") << u"in base64"_s;
    QTest::newRow("in base64 behind user:") << u"in base64"_s;
    QTest::newRow("backwards") << u"backwards"_s;
}

void TestCanaries::findsDisguises()
{
    QFETCH(QString, disguise);
    Canaries canaries;
    const QByteArray secret = canaries.plant(u"token"_s).toUtf8();
    QCOMPARE(secret.size(), 40);
    const QByteArray row = QTest::currentDataTag();
    QByteArray bytes = "another text, canary-0, canary-0123";
    if (row == "as it is")
        bytes += secret;
    else if (row == "in capitals")
        bytes += secret.toUpper();
    else if (row == "as UTF-16")
        bytes += QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(secret).utf16()), 80);
    else if (row == "as hexadecimal")
        bytes += secret.toHex();
    else if (row == "backwards")
        std::reverse_copy(secret.cbegin(), secret.cend(), std::back_inserter(bytes));
    else if (row.startsWith("in base64 behind "))
        bytes += (row.sliced(17) + secret).toBase64();
    const QStringList expected = disguise.isEmpty() ? QStringList() : QStringList{u"log: token "_s + disguise};
    QCOMPARE(canaries.findIn(u"log"_s, bytes), expected);
}

void TestCanaries::findsInFolders()
{
    Canaries canaries;
    const QByteArray secret = canaries.plant(u"password"_s).toUtf8();
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"logs/.old"_s));
    put(folder.filePath(u"logs/.old/.hidden.log"_s), QByteArray(100'000, 'x') + secret);
    put(folder.filePath(u"vault.evenstock"_s), secret);
    put(folder.filePath(u"bundle.zip"_s), "PK\x03\x04...");
    put(folder.filePath(u"clean.txt"_s), "canary");
    QStringList found = canaries.findBelow(folder.path(), {u"vault.evenstock"_s});
    found.sort();
    QCOMPARE(found,
             (QStringList{u".hidden.log: password as it is"_s, u"bundle.zip: is compressed, unpack it first"_s}));
}

void TestCanaries::findsInDatabases()
{
    Canaries canaries;
    const QString secret = canaries.plant(u"token"_s);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.db"_s);
    auto database = Database::open({.path = path});
    QVERIFY(database && database->execute("CREATE TABLE t (a)").ok());
    QCOMPARE(canaries.findBelow(folder.path()).join(u'\n'), QString());

    // Around the place where a value of this size goes on to its next page, wherever exactly that is.
    for (int before = 4000; before < 4120; before += 20) {
        QVERIFY(database->run("DELETE FROM t").ok());
        QVERIFY(database->run("INSERT INTO t VALUES (?)", QString(before, u'x') + secret + QString(5000, u'y')).ok());
        QVERIFY2(canaries.findIn(path).contains(u"shop.db/t: token as it is"_s), qPrintable(QString::number(before)));
    }
    QVERIFY(canaries.findBelow(folder.path()).contains(u"shop.db-wal: token as it is"_s)); // not yet in the database
}

void TestCanaries::credentialsLeaveNoTrace_data()
{
    QTest::addColumn<SecretStoreKind>("kind");
    QTest::addColumn<bool>("fails");
    QTest::newRow("the vault") << SecretStoreKind::Vault << false;
    QTest::newRow("the session") << SecretStoreKind::Session << false;
    QTest::newRow("a keychain that fails at everything") << SecretStoreKind::Keychain << true;
}

void TestCanaries::credentialsLeaveNoTrace()
{
    QFETCH(SecretStoreKind, kind);
    QFETCH(bool, fails);
    Canaries canaries;
    QTemporaryDir folder;
    logFile = folder.filePath(u"evenstock.log"_s);
    const auto before = qInstallMessageHandler(writeLog);
    QLoggingCategory::setFilterRules(u"*.debug=true"_s);
    QStringList answers;
    {
        auto database = Database::open({.path = folder.filePath(u"shop.db"_s)});
        QVERIFY(database && migrate(*database, Schema::Shop, 1, {}).ok());
        AccountRepository repository(*database);
        const FixedClock clock;
        QVERIFY(chooseSecretStore(repository, secretStoreKindName(kind)).ok());
        std::unique_ptr<SecretStore> store;
        if (fails) {
            auto scripted = std::make_unique<ScriptedStore>(kind);
            const QString profile = openCredentialProfile(repository, folder.path())->uuid;
            for (const QString &field : {u"token"_s, u"password"_s})
                scripted->failures.insert(secretKey(profile, u"shop"_s, field), SecretSituation::Failed);
            store = std::move(scripted);
        } else {
            store = makeSecretStore(
                kind, {.dataDir = folder.path(), .passphrase = [&](const PassphraseQuestion &) -> Result<SecretBytes> {
                           return SecretBytes(canaries.plant(u"passphrase"_s).toUtf8());
                       }});
        }
        Credentials credentials(*store, repository, clock, *openCredentialProfile(repository, folder.path()));
        const QMap<QString, QString> secrets{{u"token"_s, canaries.plant(u"token"_s)},
                                             {u"password"_s, canaries.plant(u"password"_s)}};
        const CredentialNames names{.required = secrets.keys()};
        const auto note = [&](const SecretStatus &status) {
            answers.append(status ? u"fine"_s : status.error().detail + status.error().item);
        };
        note(asked<void>(
            [&](QObject *context, auto done) { credentials.save(u"shop"_s, secrets, interactive, context, done); }));
        const auto loaded = asked<LoadedCredentials>(
            [&](QObject *context, auto done) { credentials.load(u"shop"_s, names, interactive, context, done); });
        QCOMPARE(loaded.ok(), !fails);
        if (loaded)
            QCOMPARE(loaded->secrets, secrets);
        QVERIFY(writeVerifiedCopy(*database, folder.filePath(u"backup.db"_s)).ok());
        QCOMPARE(canaries.findBelow(folder.path()).join(u'\n'), QString());
        note(asked<void>(
            [&](QObject *context, auto done) { credentials.removeAll(u"shop"_s, names, interactive, context, done); }));
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules(QString());
    QCOMPARE(answers.contains(u"fine"_s), !fails);
    QCOMPARE(canaries.findBelow(folder.path()).join(u'\n'), QString());
    QCOMPARE(canaries.findIn(u"answers"_s, answers.join(u'\n').toUtf8()).join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestCanaries)
#include "tst_canaries.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/credentials.h"
#include "models/store/account_repository.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "tests/accounts/asked.h"
#include "tests/accounts/scripted_store.h"
#include "tests/support/fixed_clock.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {
const QString account = u"6f0e51a4-6f0b-4c0e-9d43-6b7f8a1f5a01"_s;
const CredentialNames emag{.required = {u"username"_s, u"password"_s}, .optional = {u"hook_key"_s}};
} // namespace

// One data directory: its database, its salt, and a store that answers as told.
struct Shop {
    explicit Shop(SecretStoreKind kind = SecretStoreKind::Keychain)
        : store(kind)
        , database(open(folder.filePath(u"shop.db"_s)))
        , repository(database)
        , profile(openCredentialProfile(repository, folder.path()).valueOr({}))
        , credentials(store, repository, clock, profile)
    {
    }

    static Database open(const QString &path)
    {
        auto opened = Database::open({.path = path});
        if (!opened || !migrate(*opened, Schema::Shop, 1, {}))
            qFatal("no database at %s", qPrintable(path));
        return std::move(opened).value();
    }

    SecretStatus save(const QMap<QString, QString> &secrets, const QString &owner = account)
    {
        return asked<void>([&](QObject *context, auto done) {
            credentials.save(owner, secrets, Attention::Interactive, context, done);
        });
    }
    SecretResult<LoadedCredentials> load(const QString &owner = account)
    {
        return asked<LoadedCredentials>(
            [&](QObject *context, auto done) { credentials.load(owner, emag, Attention::Background, context, done); });
    }
    SecretStatus removeAll()
    {
        return asked<void>([&](QObject *context, auto done) {
            credentials.removeAll(account, emag, Attention::Interactive, context, done);
        });
    }
    QStringList remembered()
    {
        QStringList result;
        for (const CredentialFact &fact : repository.credentialFacts(account + u'/').valueOr({}))
            result.append(fact.key.section(u'/', 1));
        return result;
    }
    QString key(const QString &field) const { return secretKey(profile.uuid, account, field); }

    QTemporaryDir folder;
    ScriptedStore store;
    FixedClock clock;
    Database database;
    AccountRepository repository;
    CredentialProfile profile;
    Credentials credentials;
};

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatANewSecretReplaces();
    void comeBackAsSaved();
    void emptyOnesAreRemoved();
    void othersOfTheOwnerComeToo();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void lockedIsPassedOn();
    void oldFieldsDoNotStandInTheWay();
    void changesAreRecognisedWithoutTheSecret();
    void badNamesAreRefused();
    void stopAtTheFirstFailure();
    void removalThatFailsIsRemembered();
    void requestsWaitForEachOther();
    void profileStays();
    void saltIsForTheOwnerOnly();
};

void TestCredentials::keepsWhatANewSecretReplaces()
{
    Shop shop;
    shop.credentials.keepPreviousOf([](const QString &owner) { return owner == account ? u"hook_key"_s : QString(); });
    QVERIFY(shop.save({{u"username"_s, u"shop"_s}, {u"password"_s, u"first"_s}, {u"hook_key"_s, u"one"_s}}));
    QVERIFY(!shop.load()->secrets.contains(u"hook_key.previous"_s));
    QVERIFY(shop.save({{u"hook_key"_s, u"one"_s}})); // the same again replaces nothing
    QVERIFY(!shop.load()->secrets.contains(u"hook_key.previous"_s));
    QVERIFY(shop.save({{u"password"_s, u"second"_s}, {u"hook_key"_s, u"two"_s}}));
    QCOMPARE(shop.load()->secrets.value(u"hook_key"_s), u"two"_s);
    QCOMPARE(shop.load()->secrets.value(u"hook_key.previous"_s), u"one"_s);
    QVERIFY(!shop.load()->secrets.contains(u"password.previous"_s));
    QVERIFY(shop.save({{u"hook_key"_s, u"three"_s}}));
    QCOMPARE(shop.load()->secrets.value(u"hook_key.previous"_s), u"two"_s);
    QCOMPARE(shop.load()->savedAt.value(u"hook_key.previous"_s), shop.clock.now()); // since when it is none any more
    QVERIFY(shop.removeAll());
    QCOMPARE(shop.remembered(), QStringList());
}

void TestCredentials::comeBackAsSaved()
{
    Shop shop;
    QVERIFY(shop.save({{u"username"_s, u"shop@example.test"_s}, {u"password"_s, u"pä55 = \"x\""_s}}).ok());
    const auto loaded = shop.load();
    QVERIFY2(loaded.ok(), qPrintable(loaded.ok() ? QString() : loaded.error().detail));
    QCOMPARE(loaded->secrets,
             (QMap<QString, QString>{{u"username"_s, u"shop@example.test"_s}, {u"password"_s, u"pä55 = \"x\""_s}}));
    QCOMPARE(loaded->changed, QStringList());
    QCOMPARE(shop.remembered(), (QStringList{u"password"_s, u"username"_s}));
    QCOMPARE(*shop.repository.credentialSavedAt(account + u"/password"_s), shop.clock.now());
    QVERIFY(shop.store.secrets.contains(shop.key(u"password"_s)));

    QVERIFY(shop.removeAll().ok());
    QVERIFY(shop.store.secrets.isEmpty());
    QVERIFY(shop.remembered().isEmpty());
    QCOMPARE(situationOf(shop.load()), u"missing"_s);
}

void TestCredentials::emptyOnesAreRemoved()
{
    Shop shop;
    QVERIFY(shop.save({{u"username"_s, u"u"_s}, {u"password"_s, u"p"_s}, {u"hook_key"_s, u"h"_s}}).ok());
    QVERIFY(shop.save({{u"hook_key"_s, QString()}}).ok());
    QCOMPARE(shop.load()->secrets.keys(), (QStringList{u"password"_s, u"username"_s}));
    QCOMPARE(shop.remembered(), (QStringList{u"password"_s, u"username"_s}));
}

void TestCredentials::othersOfTheOwnerComeToo()
{
    Shop shop;
    QVERIFY(shop.save({{u"username"_s, u"u"_s}, {u"password"_s, u"p"_s}, {u"shared_secret"_s, u"s"_s}}).ok());
    QVERIFY(shop.save({{u"token"_s, u"of another account"_s}}, u"other"_s).ok());
    QCOMPARE(shop.load()->secrets.keys(), (QStringList{u"password"_s, u"shared_secret"_s, u"username"_s}));
}

void TestCredentials::whatIsMissingIsNamed_data()
{
    QTest::addColumn<SecretStoreKind>("kind");
    QTest::addColumn<QStringList>("saved");
    QTest::addColumn<QStringList>("lost");
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("field");
    const QStringList all{u"username"_s, u"password"_s, u"hook_key"_s};
    QTest::newRow("nothing was ever saved")
        << SecretStoreKind::Keychain << QStringList() << QStringList() << u"missing"_s << u"username"_s;
    QTest::newRow("a required one was never saved")
        << SecretStoreKind::Keychain << QStringList{u"username"_s} << QStringList() << u"missing"_s << u"password"_s;
    QTest::newRow("an optional one was never saved")
        << SecretStoreKind::Keychain << QStringList{u"username"_s, u"password"_s} << QStringList() << u"fine"_s
        << QString();
    QTest::newRow("the keychain does not show a required one that was saved")
        << SecretStoreKind::Keychain << all << QStringList{u"password"_s} << u"locked_or_missing"_s << u"password"_s;
    QTest::newRow("the keychain does not show an optional one that was saved")
        << SecretStoreKind::Keychain << all << QStringList{u"hook_key"_s} << u"locked_or_missing"_s << u"hook_key"_s;
    QTest::newRow("the vault has lost one")
        << SecretStoreKind::Vault << all << QStringList{u"password"_s} << u"missing"_s << u"password"_s;
    QTest::newRow("the session has ended") << SecretStoreKind::Session << all << all << u"missing"_s << u"username"_s;
}

void TestCredentials::whatIsMissingIsNamed()
{
    QFETCH(SecretStoreKind, kind);
    QFETCH(QStringList, saved);
    QFETCH(QStringList, lost);
    QFETCH(QString, situation);
    Shop shop(kind);
    for (const QString &field : saved)
        QVERIFY(shop.save({{field, u"value of "_s + field}}).ok());
    for (const QString &field : lost)
        shop.store.secrets.remove(shop.key(field));
    const auto loaded = shop.load();
    QCOMPARE(situationOf(loaded), situation);
    if (!loaded) {
        QTEST(loaded.error().item, "field");
        QCOMPARE(loaded.error().code, ErrorCode::Unauthorized);
        QVERIFY2(loaded.error().detail.contains(loaded.error().item), qPrintable(loaded.error().detail));
    }
    QCOMPARE(shop.remembered().size(), saved.size());
}

void TestCredentials::lockedIsPassedOn()
{
    Shop shop;
    QVERIFY(shop.save({{u"username"_s, u"u"_s}, {u"password"_s, u"p"_s}}).ok());
    shop.store.failures.insert(shop.key(u"username"_s), SecretSituation::Locked);
    shop.store.asked.clear();
    const auto loaded = shop.load();
    QCOMPARE(situationOf(loaded), u"locked"_s);
    QCOMPARE(loaded.error().item, u"username"_s);
    QCOMPARE(shop.store.asked.size(), 1); // one question to the owner, not one a field
    shop.store.failures.clear();
    QCOMPARE(situationOf(shop.load()), u"fine"_s);
}

void TestCredentials::oldFieldsDoNotStandInTheWay()
{
    Shop shop;
    QVERIFY(shop.save({{u"username"_s, u"u"_s}, {u"password"_s, u"p"_s}, {u"once_used"_s, u"o"_s}}).ok());
    shop.store.secrets.remove(shop.key(u"once_used"_s));
    QCOMPARE(shop.load()->secrets.keys(), (QStringList{u"password"_s, u"username"_s}));
}

void TestCredentials::changesAreRecognisedWithoutTheSecret()
{
    Shop shop;
    QVERIFY(shop.save({{u"username"_s, u"same"_s}, {u"password"_s, u"same"_s}}).ok());
    shop.store.secrets.insert(shop.key(u"password"_s), u"edited in the keyring"_s);
    QCOMPARE(shop.load()->changed, QStringList{u"password"_s});
    QCOMPARE(shop.load()->changed, QStringList());

    const auto facts = shop.repository.credentialFacts(account + u'/');
    QCOMPARE(facts->size(), 2);
    for (const CredentialFact &fact : *facts) {
        QCOMPARE(fact.hash.size(), 64);
        QVERIFY(!fact.hash.contains(u"same"_s));
    }
    QVERIFY(facts->at(0).hash != facts->at(1).hash);

    QVERIFY(QFile::remove(shop.folder.filePath(u"credential.salt"_s)));
    const CredentialProfile other = *openCredentialProfile(shop.repository, shop.folder.path());
    Credentials elsewhere(shop.store, shop.repository, shop.clock, other);
    const auto loaded = asked<LoadedCredentials>(
        [&](QObject *context, auto done) { elsewhere.load(account, emag, Attention::Background, context, done); });
    QCOMPARE(loaded->changed, (QStringList{u"username"_s, u"password"_s}));
}

void TestCredentials::badNamesAreRefused()
{
    Shop shop;
    const SecretStatus saved = shop.save({{u"to/ken"_s, u"x"_s}});
    QCOMPARE(situationOf(saved), u"failed"_s);
    QCOMPARE(saved.error().code, ErrorCode::InvalidRequest);
    QCOMPARE(shop.save({{u"token"_s, u"x"_s}}, u"a/b"_s).error().code, ErrorCode::InvalidRequest);
    QCOMPARE(shop.load(QString()).error().code, ErrorCode::InvalidRequest);
    QVERIFY(shop.store.asked.isEmpty());
}

void TestCredentials::stopAtTheFirstFailure()
{
    Shop shop;
    shop.store.failAt = 2;
    const SecretStatus saved = shop.save({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"c"_s, u"3"_s}});
    QCOMPARE(situationOf(saved), u"failed"_s);
    QCOMPARE(saved.error().item, u"b"_s);
    QCOMPARE(shop.store.secrets.keys(), QStringList{shop.key(u"a"_s)});
    QCOMPARE(shop.remembered(), QStringList{u"a"_s});
}

void TestCredentials::removalThatFailsIsRemembered()
{
    Shop shop;
    QVERIFY(shop.save({{u"username"_s, u"u"_s}, {u"password"_s, u"p"_s}}).ok());
    shop.store.failures.insert(shop.key(u"username"_s), SecretSituation::Locked);
    QCOMPARE(situationOf(shop.removeAll()), u"locked"_s);
    QCOMPARE(shop.remembered(), QStringList{u"username"_s});
    shop.store.failures.clear();
    QVERIFY(shop.removeAll().ok());
    QVERIFY(shop.store.secrets.isEmpty());
    QVERIFY(shop.remembered().isEmpty());
}

void TestCredentials::requestsWaitForEachOther()
{
    Shop shop;
    QObject context;
    QStringList order;
    const auto note = [&order](const QString &what) { return [&order, what](const SecretStatus &) { order += what; }; };
    shop.credentials.save(account, {{u"username"_s, u"1"_s}, {u"password"_s, u"1"_s}}, Attention::Interactive, &context,
                          note(u"first"_s));
    shop.credentials.removeAll(account, emag, Attention::Interactive, &context, note(u"removed"_s));
    shop.credentials.save(account, {{u"username"_s, u"2"_s}, {u"password"_s, u"2"_s}}, Attention::Interactive, &context,
                          note(u"second"_s));
    const auto loaded = shop.load();
    QCOMPARE(order, (QStringList{u"first"_s, u"removed"_s, u"second"_s}));
    QCOMPARE(loaded->secrets, (QMap<QString, QString>{{u"username"_s, u"2"_s}, {u"password"_s, u"2"_s}}));
    QStringList verbs;
    for (const QString &request : shop.store.asked)
        verbs.append(request.section(u' ', 0, 0));
    QCOMPARE(verbs.join(u' '), u"write write remove remove remove write write read read read"_s);
}

void TestCredentials::profileStays()
{
    Shop shop;
    const auto again = openCredentialProfile(shop.repository, shop.folder.path());
    QCOMPARE(again->uuid, shop.profile.uuid);
    QCOMPARE(again->salt, shop.profile.salt);
    Shop other;
    QVERIFY(other.profile.uuid != shop.profile.uuid);
    QVERIFY(other.profile.salt != shop.profile.salt);
}

void TestCredentials::saltIsForTheOwnerOnly()
{
    Shop shop;
    const QString path = shop.folder.filePath(u"credential.salt"_s);
    QCOMPARE(QFileInfo(path).size(), 32);
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close();
    QCOMPARE(openCredentialProfile(shop.repository, shop.folder.path())->salt.size(), 32);
    QCOMPARE(QFileInfo(path).size(), 32);
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"

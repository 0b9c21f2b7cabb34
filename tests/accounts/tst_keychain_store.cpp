// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/keychain_store.h"
#include "tests/accounts/asked.h"
#include "tests/accounts/fake_keyring.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {
const QString key = u"org.evenstock.evenstock/p/a/token"_s;
constexpr auto interactive = Attention::Interactive;
constexpr auto background = Attention::Background;
} // namespace

// What an answer of QtKeychain means, by how the secret service was found.
class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void situations_data();
    void situations();
    void checks_data();
    void checks();
    void keepsAndForgets();
    void longSecretsLieInChunks();
    void shorterSecretsLeaveNothingBehind();
    void removalTakesTheChunks();
    void lostChunksAreSaid();
    void readsBackWhatItWrote_data();
    void readsBackWhatItWrote();
    void removalIsConfirmed();
    void lockedHidesWhatIsThere();
    void backgroundOpensNoWindow();
    void saysThatItWaits();
    void givesUpAfterTheHardLimit_data();
    void givesUpAfterTheHardLimit();
    void nobodysJobStartsBesideAnOverdueOne();
    void lateAnswersGoToNobody();
    void waitsForALateKeychain();
    void aKeychainThatComesUpBehindAJob();
    void absentOnceItHasBeenUp();
    void jobsComeOneAtATime();
    void outlivedByItsJobs();
};

void TestKeychainStore::situations_data()
{
    QTest::addColumn<KeyringOutcome>("outcome");
    QTest::addColumn<KeyringState>("state");
    QTest::addColumn<QString>("situation");
    using enum KeyringOutcome;
    using State = KeyringState;
    QTest::newRow("done") << Done << State::Unlocked << u"fine"_s;
    QTest::newRow("no entry in an open keyring") << NotFound << State::Unlocked << u"missing"_s;
    QTest::newRow("no entry in a locked keyring") << NotFound << State::Locked << u"locked"_s;
    QTest::newRow("no entry, and no keyring yet") << NotFound << State::NotSetUp << u"missing"_s;
    QTest::newRow("no entry, and it cannot be asked why") << NotFound << State::Silent << u"locked_or_missing"_s;
    QTest::newRow("no entry in KWallet") << NotFound << State::NoService << u"missing"_s;
    QTest::newRow("refused, locked") << Denied << State::Locked << u"locked"_s;
    QTest::newRow("refused, open") << Denied << State::Unlocked << u"failed"_s;
    QTest::newRow("the owner closed the window") << DeniedByOwner << State::Locked << u"locked"_s;
    QTest::newRow("not removed, locked") << NotRemoved << State::Locked << u"locked"_s;
    QTest::newRow("not removed, open") << NotRemoved << State::Unlocked << u"failed"_s;
    QTest::newRow("no backend") << NoBackend << State::NoService << u"absent"_s;
    QTest::newRow("no backend beside a secret service") << NoBackend << State::Unlocked << u"absent"_s;
    QTest::newRow("no session's bus") << Other << State::NoBus << u"absent"_s;
    QTest::newRow("no service on the bus") << Other << State::NoService << u"absent"_s;
    QTest::newRow("no keyring yet") << Other << State::NotSetUp << u"absent"_s;
    QTest::newRow("the service died and came back locked") << Other << State::Locked << u"locked"_s;
    QTest::newRow("a failure of an open keyring") << Other << State::Unlocked << u"failed"_s;
    QTest::newRow("a service that hangs") << Other << State::Silent << u"timed_out"_s;
}

void TestKeychainStore::situations()
{
    QFETCH(KeyringOutcome, outcome);
    QFETCH(KeyringState, state);
    const SecretStatus meaning = keyringSituation({.outcome = outcome, .detail = u"its words"_s}, state);
    QTEST(situationOf(meaning), "situation");
    if (!meaning)
        QVERIFY(!meaning.error().detail.isEmpty());
    if (meaning.situation() == SecretSituation::Failed)
        QVERIFY(meaning.error().detail.contains(u"its words"_s));
}

void TestKeychainStore::checks_data()
{
    QTest::addColumn<KeyringState>("state");
    QTest::addColumn<bool>("kwallet");
    QTest::addColumn<QString>("situation");
    QTest::newRow("open") << KeyringState::Unlocked << false << u"fine"_s;
    QTest::newRow("locked") << KeyringState::Locked << false << u"locked"_s;
    QTest::newRow("no keyring yet") << KeyringState::NotSetUp << false << u"absent"_s;
    QTest::newRow("no service") << KeyringState::NoService << false << u"absent"_s;
    QTest::newRow("no secret service, but KWallet") << KeyringState::NoService << true << u"fine"_s;
    QTest::newRow("no bus") << KeyringState::NoBus << false << u"absent"_s;
    QTest::newRow("no answer") << KeyringState::Silent << false << u"timed_out"_s;
}

void TestKeychainStore::checks()
{
    QFETCH(KeyringState, state);
    QFETCH(bool, kwallet);
    auto *keyring = new FakeKeyring;
    keyring->state = state;
    if (kwallet)
        keyring->bend = [](KeyringAnswer &answer, const KeyringJob &) { answer.outcome = KeyringOutcome::NotFound; };
    KeychainStore store{std::unique_ptr<Keyring>(keyring)};
    QTEST(situationOf(check(store)), "situation");
}

void TestKeychainStore::keepsAndForgets()
{
    auto *keyring = new FakeKeyring;
    KeychainStore store{std::unique_ptr<Keyring>(keyring)};
    QCOMPARE(situationOf(readFrom(store, key)), u"missing"_s);
    QVERIFY(writeTo(store, key, u"pä55 茶"_s).ok());
    QCOMPARE(keyring->entries, (QMap<QString, QString>{{key, u"pä55 茶"_s}}));
    QCOMPARE(textOr(readFrom(store, key)), u"pä55 茶"_s);
    QVERIFY(removeFrom(store, key).ok());
    QVERIFY(removeFrom(store, key).ok());
    QVERIFY(keyring->entries.isEmpty());
    QCOMPARE(writeTo(store, key, QString()).error().code, ErrorCode::InvalidRequest);
}

void TestKeychainStore::longSecretsLieInChunks()
{
    auto *keyring = new FakeKeyring;
    KeychainStore store{std::unique_ptr<Keyring>(keyring)};
    const QString secret = QString(5000, u'茶');
    QVERIFY(writeTo(store, key, secret).ok());
    QCOMPARE(keyring->entries.size(), 8);
    for (const QString &entry : keyring->entries)
        QVERIFY(entry.toUtf8().size() <= 2400);
    QVERIFY(keyring->entries.contains(key + u"/0"_s) && keyring->entries.contains(key + u"/6"_s));
    QCOMPARE(textOr(readFrom(store, key)), secret);
}

void TestKeychainStore::shorterSecretsLeaveNothingBehind()
{
    auto *keyring = new FakeKeyring;
    KeychainStore store{std::unique_ptr<Keyring>(keyring)};
    QVERIFY(writeTo(store, key, QString(20'000, u'a')).ok());
    QVERIFY(writeTo(store, key, QString(5'000, u'b')).ok());
    QCOMPARE(keyring->entries.size(), 4);
    QCOMPARE(textOr(readFrom(store, key)), QString(5'000, u'b'));
    QVERIFY(writeTo(store, key, u"short"_s).ok());
    QCOMPARE(keyring->entries, (QMap<QString, QString>{{key, u"short"_s}}));
}

void TestKeychainStore::removalTakesTheChunks()
{
    auto *keyring = new FakeKeyring;
    KeychainStore store{std::unique_ptr<Keyring>(keyring)};
    keyring->entries.insert(key + u"-other"_s, u"stays"_s);
    QVERIFY(writeTo(store, key, QString(20'000, u'a')).ok());
    keyring->entries.remove(key); // as after a crash
    QVERIFY(removeFrom(store, key).ok());
    QCOMPARE(keyring->entries.keys(), QStringList{key + u"-other"_s});
}

void TestKeychainStore::lostChunksAreSaid()
{
    auto *keyring = new FakeKeyring;
    KeychainStore store{std::unique_ptr<Keyring>(keyring)};
    QVERIFY(writeTo(store, key, QString(5'000, u'a')).ok());
    const auto whole = keyring->entries;
    keyring->entries.remove(key + u"/1"_s);
    QCOMPARE(situationOf(readFrom(store, key)), u"damaged"_s);
    keyring->entries = whole;
    keyring->entries[key + u"/1"_s] = QString(2400, u'b');
    QCOMPARE(situationOf(readFrom(store, key)), u"damaged"_s);
    keyring->entries[key] = u"evenstock-chunks 999999 ab"_s;
    keyring->jobs.clear();
    QCOMPARE(situationOf(readFrom(store, key)), u"damaged"_s);
    QCOMPARE(keyring->jobs.size(), 1);
    QVERIFY(writeTo(store, key, u"entered again"_s).ok());
    QCOMPARE(textOr(readFrom(store, key)), u"entered again"_s);
}

void TestKeychainStore::readsBackWhatItWrote_data()
{
    QTest::addColumn<QString>("kept"); // null = nothing
    QTest::newRow("the old text") << u"old"_s;
    QTest::newRow("nothing") << QString();
}

void TestKeychainStore::readsBackWhatItWrote()
{
    QFETCH(QString, kept);
    auto *keyring = new FakeKeyring;
    KeychainStore store{std::unique_ptr<Keyring>(keyring)};
    keyring->bend = [&](KeyringAnswer &, const KeyringJob &job) {
        if (job.kind != KeyringJob::Kind::Write)
            return;
        keyring->entries.remove(job.key);
        if (!kept.isNull())
            keyring->entries.insert(job.key, kept);
    };
    const SecretStatus written = writeTo(store, key, u"new"_s);
    QCOMPARE(situationOf(written), u"failed"_s);
    QCOMPARE(written.error().code, ErrorCode::Storage);
}

void TestKeychainStore::removalIsConfirmed()
{
    auto *keyring = new FakeKeyring;
    KeychainStore store{std::unique_ptr<Keyring>(keyring)};
    QVERIFY(writeTo(store, key, u"secret"_s).ok());
    keyring->before = [&](const KeyringJob &job) {
        keyring->state = job.kind == KeyringJob::Kind::Remove ? KeyringState::Locked : KeyringState::Unlocked;
    };
    QCOMPARE(situationOf(removeFrom(store, key)), u"failed"_s); // "done", and still there
    keyring->before = {};
    keyring->state = KeyringState::Locked;
    QCOMPARE(situationOf(removeFrom(store, key)), u"locked"_s);
    QVERIFY(keyring->entries.contains(key));
    keyring->state = KeyringState::Unlocked;
    QVERIFY(removeFrom(store, key).ok());
    QVERIFY(keyring->entries.isEmpty());
}

void TestKeychainStore::lockedHidesWhatIsThere()
{
    auto *keyring = new FakeKeyring;
    KeychainStore store{std::unique_ptr<Keyring>(keyring)};
    QVERIFY(writeTo(store, key, u"secret"_s).ok());
    keyring->state = KeyringState::Locked;
    QCOMPARE(situationOf(readFrom(store, key)), u"locked"_s);
    QCOMPARE(situationOf(writeTo(store, key, u"other"_s)), u"locked"_s);
    keyring->state = KeyringState::Unlocked;
    QCOMPARE(textOr(readFrom(store, key)), u"secret"_s);
}

void TestKeychainStore::backgroundOpensNoWindow()
{
    auto *keyring = new FakeKeyring;
    KeychainStore store{std::unique_ptr<Keyring>(keyring)};
    keyring->state = KeyringState::Locked;
    QCOMPARE(situationOf(readFrom(store, key, background)), u"locked"_s);
    QCOMPARE(situationOf(writeTo(store, key, u"x"_s, background)), u"locked"_s);
    QCOMPARE(situationOf(removeFrom(store, key, background)), u"locked"_s);
    QCOMPARE(keyring->jobs, (QStringList{u"look"_s, u"look"_s, u"look"_s}));
}

void TestKeychainStore::saysThatItWaits()
{
    auto *keyring = new FakeKeyring;
    KeychainStore store(std::unique_ptr<Keyring>(keyring), {.softMs = 1});
    QList<SecretStoreState> states;
    connect(&store, &SecretStore::stateChanged, this, [&](SecretStoreState state) {
        states.append(state);
        keyring->release(); // the owner has seen it
    });
    keyring->hold = true;
    keyring->entries.insert(key, u"secret"_s);
    QCOMPARE(textOr(readFrom(store, key)), u"secret"_s);
    QCOMPARE(states, (QList{SecretStoreState::Waiting, SecretStoreState::Ready}));
}

void TestKeychainStore::givesUpAfterTheHardLimit_data()
{
    QTest::addColumn<Attention>("attention");
    QTest::addColumn<KeychainTimes>("times");
    QTest::addColumn<bool>("holdLooks");
    const KeychainTimes quickBackground{.interactiveMs = 1'000'000, .backgroundMs = 1};
    const KeychainTimes quickInteractive{.interactiveMs = 1, .backgroundMs = 1'000'000};
    QTest::newRow("a job of the background") << background << quickBackground << false;
    QTest::newRow("a job somebody waits for") << interactive << quickInteractive << false;
    QTest::newRow("a look that hangs") << background << quickBackground << true;
}

void TestKeychainStore::givesUpAfterTheHardLimit()
{
    QFETCH(Attention, attention);
    QFETCH(KeychainTimes, times);
    auto *keyring = new FakeKeyring;
    QFETCH(bool, holdLooks);
    keyring->holdLooks = holdLooks;
    keyring->hold = true;
    KeychainStore store(std::unique_ptr<Keyring>(keyring), times);
    const auto answer = readFrom(store, key, attention);
    QCOMPARE(situationOf(answer), u"timed_out"_s);
    QCOMPARE(answer.error().code, ErrorCode::Timeout);
}

void TestKeychainStore::nobodysJobStartsBesideAnOverdueOne()
{
    auto *keyring = new FakeKeyring;
    keyring->entries.insert(key, u"secret"_s);
    KeychainStore store(std::unique_ptr<Keyring>(keyring), {.backgroundMs = 1});
    keyring->hold = true;
    QCOMPARE(situationOf(readFrom(store, key, background)), u"timed_out"_s);
    QCOMPARE(situationOf(readFrom(store, key, background)), u"timed_out"_s); // at once, without a job
    QCOMPARE(keyring->open(), 1);
    QCOMPARE(keyring->jobs.filter(u"read"_s).size(), 1);

    int answers = 0;
    store.read(key, interactive, this, [&](const SecretResult<QString> &answer) {
        QCOMPARE(answer.valueOr({}), u"secret"_s);
        ++answers;
    });
    QCoreApplication::processEvents();
    QCOMPARE(keyring->open(), 1);
    keyring->hold = false;
    keyring->release(); // the overdue one ends, and the next begins
    QTRY_COMPARE(answers, 1);
    QCOMPARE(keyring->jobs.filter(u"read"_s).size(), 2);
}

void TestKeychainStore::lateAnswersGoToNobody()
{
    auto *keyring = new FakeKeyring;
    KeychainStore store(std::unique_ptr<Keyring>(keyring), {.interactiveMs = 1});
    keyring->hold = true;
    QCOMPARE(situationOf(writeTo(store, key, u"late"_s)), u"timed_out"_s);
    keyring->hold = false;
    keyring->release();
    QCOMPARE(keyring->entries.value(key), u"late"_s);
    QCOMPARE(keyring->jobs.size(), 1); // no reading back for somebody who has been answered
    KeychainStore patient(std::make_unique<FakeKeyring>());
    QVERIFY(writeTo(patient, key, u"next"_s).ok());
}

void TestKeychainStore::waitsForALateKeychain()
{
    auto *keyring = new FakeKeyring;
    keyring->entries.insert(key, u"secret"_s);
    keyring->state = KeyringState::NoService;
    KeychainStore store(std::unique_ptr<Keyring>(keyring), {.absentRetryMs = {1, 1, 1, 1}});
    keyring->before = [&, reads = 0](const KeyringJob &) mutable {
        if (++reads == 3)
            keyring->state = KeyringState::Unlocked;
    };
    QCOMPARE(textOr(readFrom(store, key)), u"secret"_s);
    QCOMPARE(keyring->jobs.filter(u"read"_s).size(), 3);
    QCOMPARE(KeychainTimes::atLogin(), (QList<int>{2'000, 5'000, 15'000, 60'000}));
}

// Nobody was there when the job began, and somebody is when it is asked why it failed.
void TestKeychainStore::aKeychainThatComesUpBehindAJob()
{
    auto *keyring = new FakeKeyring;
    keyring->state = KeyringState::NoService;
    KeychainStore store(std::unique_ptr<Keyring>(keyring), {.absentRetryMs = {1, 1, 1, 1}});
    keyring->bend = [&, jobs = 0](KeyringAnswer &, const KeyringJob &) mutable {
        if (++jobs == 2)
            keyring->state = KeyringState::Unlocked;
    };
    const SecretStatus written = writeTo(store, key, u"secret"_s);
    QVERIFY2(written.ok(), qPrintable(situationOf(written)));
    QCOMPARE(keyring->entries.value(key), u"secret"_s);

    auto *broken = new FakeKeyring; // one that fails goes on failing, and is not asked for ever
    broken->bend = [](KeyringAnswer &answer, const KeyringJob &) { answer.outcome = KeyringOutcome::Other; };
    KeychainStore other(std::unique_ptr<Keyring>(broken), {.absentRetryMs = {1, 1, 1, 1}});
    QCOMPARE(situationOf(readFrom(other, key)), u"failed"_s);
    QCOMPARE(broken->jobs.filter(u"read"_s).size(), 2);
}

void TestKeychainStore::absentOnceItHasBeenUp()
{
    auto *keyring = new FakeKeyring;
    keyring->state = KeyringState::NoBus;
    KeychainStore store(std::unique_ptr<Keyring>(keyring), {.absentRetryMs = {1, 1}});
    QCOMPARE(situationOf(readFrom(store, key)), u"absent"_s);
    QCOMPARE(keyring->jobs.filter(u"read"_s).size(), 3);
    QCOMPARE(situationOf(readFrom(store, key)), u"absent"_s); // the waiting is over for this run
    QCOMPARE(keyring->jobs.filter(u"read"_s).size(), 4);

    auto *other = new FakeKeyring;
    KeychainStore up(std::unique_ptr<Keyring>(other), {.absentRetryMs = {1, 1}});
    QVERIFY(writeTo(up, key, u"secret"_s).ok());
    other->state = KeyringState::NoService;
    other->jobs.clear();
    QCOMPARE(situationOf(readFrom(up, key)), u"absent"_s);
    QCOMPARE(other->jobs.filter(u"read"_s).size(), 1);
}

void TestKeychainStore::jobsComeOneAtATime()
{
    auto *keyring = new FakeKeyring;
    int most = 0;
    keyring->before = [&](const KeyringJob &) { most = qMax(most, keyring->open() + 1); };
    KeychainStore store{std::unique_ptr<Keyring>(keyring)};
    QStringList order;
    for (int i = 0; i < 20; ++i) {
        const QString name = u"k%1"_s.arg(i);
        store.write(name, name, interactive, this, [&order, name](const SecretStatus &) { order.append(name); });
    }
    QCOMPARE(textOr(readFrom(store, u"k19"_s)), u"k19"_s);
    QCOMPARE(order.size(), 20);
    QCOMPARE(order.first(), u"k0"_s);
    QCOMPARE(order.last(), u"k19"_s);
    QCOMPARE(most, 1);
}

// A job may finish after the store has gone: the window was closed while the system's own stood open.
void TestKeychainStore::outlivedByItsJobs()
{
    struct Borrowed final : Keyring {
        explicit Borrowed(FakeKeyring &keyring)
            : real(keyring)
        {
        }
        void start(const KeyringJob &job, std::function<void(const KeyringAnswer &)> done) override
        {
            real.start(job, std::move(done));
        }
        void look(std::function<void(KeyringState)> done) override { real.look(std::move(done)); }
        FakeKeyring &real;
    };
    FakeKeyring keyring;
    keyring.hold = true;
    int answers = 0;
    {
        KeychainStore store(std::make_unique<Borrowed>(keyring));
        store.read(key, interactive, this, [&](const SecretResult<QString> &) { ++answers; });
        QTRY_COMPARE(keyring.open(), 1);
    }
    keyring.release();
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychain_store.moc"

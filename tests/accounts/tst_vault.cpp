// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/vault.h"
#include "app/accounts/vault_store.h"
#include "tests/accounts/asked.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr ScryptParameters quick{.log2N = leastLog2N, .r = 1, .p = 1};

// An owner who answers with a list of passphrases, one a question, and counts the questions.
struct Owner {
    QList<QByteArray> answers = {};
    int opens = 0;
    int creates = 0;

    PassphraseSource source()
    {
        return [this](const PassphraseQuestion &question) -> Result<SecretBytes> {
            (question.purpose == PassphraseQuestion::Purpose::Open ? opens : creates)++;
            if (answers.isEmpty())
                return makeError(ErrorCode::InvalidRequest, u"The owner is away."_s);
            return SecretBytes(answers.size() > 1 ? answers.takeFirst() : answers.first());
        };
    }
};

PassphraseSource always(const QByteArray &passphrase)
{
    return [passphrase](const PassphraseQuestion &) -> Result<SecretBytes> { return SecretBytes(passphrase); };
}

constexpr Attention interactive = Attention::Interactive;

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAndForgets();
    void asksOnce();
    void nobodyIsAskedForNothing();
    void isMadeBeforeTheFirstSecret();
    void staysClosedWhereNobodyCanBeAsked();
    void wrongPassphrase_data();
    void wrongPassphrase();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void isForTheOwnerOnly();
    void passphraseChanges();
    void seesWhatOthersWrote();
    void otherPassphraseOfAnotherProcess();
    void concurrentWritersLoseNothing();
    void processesShareOneVault();
    void lockOfAnotherIsWaitedFor();
    void lockOfADeadProcessIsNoLock();
    void fullDiskLeavesTheOldOne_data();
    void fullDiskLeavesTheOldOne();
    void folderThatIsNotThere();
    void storeAnswersFromItsOwnThread();

private:
    Vault vault(const QByteArray &passphrase = "correct horse") const
    {
        return Vault({.path = m_path, .passphrase = always(passphrase), .scrypt = quick});
    }
    QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void putBytes(const QByteArray &contents) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestVault::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"vault.evenstock"_s);
}

void TestVault::keepsAndForgets()
{
    {
        Vault first = vault();
        QCOMPARE(situationOf(first.read(u"a/token"_s, interactive)), u"missing"_s);
        QVERIFY(first.remove(u"a/token"_s, interactive).ok());
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(first.write(u"a/token"_s, u"päss 茶 \U0001f375\nsecond line"_s, interactive).ok());
        QVERIFY(first.write(u"a/key"_s, QString(200 * 1024, u'k'), interactive).ok());
    }
    Vault second = vault();
    QCOMPARE(textOr(second.read(u"a/token"_s, interactive)), u"päss 茶 \U0001f375\nsecond line"_s);
    QCOMPARE(second.read(u"a/key"_s, interactive)->size(), 200 * 1024);
    QVERIFY(second.remove(u"a/key"_s, interactive).ok());
    QVERIFY(second.remove(u"a/key"_s, interactive).ok());
    QCOMPARE(situationOf(vault().read(u"a/key"_s, interactive)), u"missing"_s);
    QCOMPARE(textOr(vault().read(u"a/token"_s, interactive)), u"päss 茶 \U0001f375\nsecond line"_s);
    const SecretStatus refused = second.write(u"a/token"_s, QString(), interactive);
    QCOMPARE(refused.error().code, ErrorCode::InvalidRequest);
}

void TestVault::asksOnce()
{
    Owner owner{.answers = {"correct horse"}};
    Vault vault({.path = m_path, .passphrase = owner.source(), .scrypt = quick});
    QVERIFY(vault.write(u"a"_s, u"1"_s, interactive).ok());
    QVERIFY(vault.write(u"b"_s, u"2"_s, interactive).ok());
    QCOMPARE(textOr(vault.read(u"a"_s, interactive)), u"1"_s);
    QCOMPARE(owner.creates, 1);
    QCOMPARE(owner.opens, 0);
    Vault other({.path = m_path, .passphrase = owner.source(), .scrypt = quick});
    QVERIFY(other.check(interactive).ok());
    QCOMPARE(textOr(other.read(u"b"_s, interactive)), u"2"_s);
    QCOMPARE(owner.creates, 1);
    QCOMPARE(owner.opens, 1);
}

void TestVault::nobodyIsAskedForNothing()
{
    Owner away;
    Vault vault({.path = m_path, .passphrase = away.source(), .scrypt = quick});
    QVERIFY(vault.check(interactive).ok());
    QCOMPARE(situationOf(vault.read(u"a"_s, interactive)), u"missing"_s);
    QCOMPARE(situationOf(vault.changePassphrase(SecretBytes("next one"_ba))), u"missing"_s);
    QCOMPARE(away.opens + away.creates, 0);
    const SecretStatus written = vault.write(u"a"_s, u"1"_s, interactive);
    QCOMPARE(situationOf(written), u"locked"_s);
    QCOMPARE(written.error().detail, u"The owner is away."_s);
    QVERIFY(!QFile::exists(m_path));
}

void TestVault::isMadeBeforeTheFirstSecret()
{
    Owner owner{.answers = {"correct horse"}};
    Vault made({.path = m_path, .passphrase = owner.source(), .scrypt = quick});
    QVERIFY(made.prepare(interactive).ok());
    QVERIFY(QFile::exists(m_path));
    QCOMPARE(owner.creates, 1);
    QCOMPARE(situationOf(made.read(u"a/token"_s, interactive)), u"missing"_s);
    Vault again({.path = m_path, .passphrase = owner.source(), .scrypt = quick});
    const QByteArray before = bytes();
    QVERIFY(again.prepare(interactive).ok()); // opens it, and leaves it as it is
    QCOMPARE(owner.creates, 1);
    QCOMPARE(owner.opens, 1);
    QCOMPARE(bytes(), before);
}

void TestVault::staysClosedWhereNobodyCanBeAsked()
{
    Vault silent({.path = m_path, .scrypt = quick});
    QCOMPARE(situationOf(silent.write(u"a"_s, u"1"_s, interactive)), u"locked"_s);
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(vault().write(u"a"_s, u"1"_s, interactive).ok());
    QCOMPARE(situationOf(silent.read(u"a"_s, interactive)), u"locked"_s);
}

void TestVault::wrongPassphrase_data()
{
    QTest::addColumn<QList<QByteArray>>("answers");
    QTest::addColumn<QString>("situation");
    QTest::addColumn<int>("questions");
    QTest::newRow("right at once") << QList<QByteArray>{"correct horse"} << u"fine"_s << 1;
    QTest::newRow("right the third time") << QList<QByteArray>{"wrong", "", "correct horse"} << u"fine"_s << 3;
    QTest::newRow("wrong three times") << QList<QByteArray>{"wrong"} << u"wrong_passphrase"_s << 3;
    QTest::newRow("nobody there") << QList<QByteArray>{} << u"locked"_s << 1;
}

void TestVault::wrongPassphrase()
{
    QFETCH(QList<QByteArray>, answers);
    QFETCH(QString, situation);
    QVERIFY(vault().write(u"a"_s, u"1"_s, interactive).ok());
    const QByteArray before = bytes();
    Owner owner{.answers = answers};
    Vault vault({.path = m_path, .passphrase = owner.source(), .scrypt = quick});
    QCOMPARE(situationOf(vault.read(u"a"_s, interactive)), situation);
    QTEST(owner.opens, "questions");
    if (situation != u"fine"_s) {
        QVERIFY(!vault.write(u"a"_s, u"2"_s, interactive).ok());
        QVERIFY(!vault.remove(u"a"_s, interactive).ok());
        QCOMPARE(bytes(), before);
    }
}

void TestVault::refusesBadFiles_data()
{
    QTest::addColumn<int>("cutAt");
    QTest::addColumn<int>("flipAt");
    QTest::newRow("empty") << 0 << -1;
    QTest::newRow("cut in the header") << 50 << -1;
    QTest::newRow("cut by one byte") << -1 << -1;
    QTest::newRow("changed in the salt") << 100'000 << 30;
    QTest::newRow("changed in the secrets") << 100'000 << 140;
}

void TestVault::refusesBadFiles()
{
    QFETCH(int, cutAt);
    QFETCH(int, flipAt);
    QVERIFY(vault().write(u"a"_s, u"1"_s, interactive).ok());
    QByteArray broken = bytes();
    broken = cutAt < 0 ? broken.chopped(-cutAt) : broken.first(qMin<qsizetype>(cutAt, broken.size()));
    if (flipAt >= 0)
        broken[flipAt] = static_cast<char>(broken[flipAt] ^ 4);
    putBytes(broken);
    QCOMPARE(situationOf(vault().read(u"a"_s, interactive)), u"damaged"_s);
    QCOMPARE(situationOf(vault().write(u"a"_s, u"2"_s, interactive)), u"damaged"_s);
    QCOMPARE(situationOf(vault().remove(u"a"_s, interactive)), u"damaged"_s);
    QCOMPARE(bytes(), broken);
}

void TestVault::isForTheOwnerOnly()
{
    const mode_t before = umask(0);
    QVERIFY(vault().write(u"a"_s, u"1"_s, interactive).ok());
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    const auto owners = ownerOnly | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(m_path) | QFile::ReadUser | QFile::WriteUser, owners);
    QVERIFY(QFile::setPermissions(m_path, ownerOnly | QFile::ReadOther));
    QVERIFY(vault().write(u"a"_s, u"2"_s, interactive).ok());
    QCOMPARE(QFile::permissions(m_path) | QFile::ReadUser | QFile::WriteUser, owners);
    umask(before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"vault.evenstock"_s}); // nothing left behind
}

void TestVault::passphraseChanges()
{
    Vault changing = vault();
    QVERIFY(changing.write(u"a"_s, u"1"_s, interactive).ok());
    QVERIFY(changing.changePassphrase(SecretBytes("battery staple"_ba)).ok());
    QCOMPARE(textOr(changing.read(u"a"_s, interactive)), u"1"_s);
    QCOMPARE(situationOf(vault().read(u"a"_s, interactive)), u"wrong_passphrase"_s);
    QCOMPARE(textOr(vault("battery staple").read(u"a"_s, interactive)), u"1"_s);
    QCOMPARE(situationOf(vault().changePassphrase(SecretBytes("third one"_ba))), u"wrong_passphrase"_s);
    QCOMPARE(textOr(vault("battery staple").read(u"a"_s, interactive)), u"1"_s);
}

void TestVault::seesWhatOthersWrote()
{
    Vault one = vault();
    Vault other = vault();
    QVERIFY(one.write(u"a"_s, u"1"_s, interactive).ok());
    QVERIFY(other.write(u"b"_s, u"2"_s, interactive).ok());
    QVERIFY(one.write(u"c"_s, u"3"_s, interactive).ok());
    QCOMPARE(textOr(one.read(u"b"_s, interactive)), u"2"_s);
    QVERIFY(other.remove(u"a"_s, interactive).ok());
    QCOMPARE(situationOf(one.read(u"a"_s, interactive)), u"missing"_s);
    QCOMPARE(textOr(other.read(u"c"_s, interactive)), u"3"_s);
}

void TestVault::otherPassphraseOfAnotherProcess()
{
    Owner owner{.answers = {"correct horse", "battery staple"}};
    Vault running({.path = m_path, .passphrase = owner.source(), .scrypt = quick});
    QVERIFY(running.write(u"a"_s, u"1"_s, interactive).ok());
    QVERIFY(vault().changePassphrase(SecretBytes("battery staple"_ba)).ok());
    QVERIFY(running.write(u"b"_s, u"2"_s, interactive).ok());
    QCOMPARE(owner.opens, 1);
    QCOMPARE(textOr(vault("battery staple").read(u"b"_s, interactive)), u"2"_s);
}

void TestVault::concurrentWritersLoseNothing()
{
    QVERIFY(vault().write(u"first"_s, u"1"_s, interactive).ok());
    constexpr int writers = 4;
    constexpr int each = 10;
    std::vector<int> failures(writers);
    {
        std::vector<std::jthread> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&, writer] {
                Vault mine = vault();
                for (int i = 0; i < each; ++i) {
                    const QString name = u"%1-%2"_s.arg(writer).arg(i);
                    failures[static_cast<size_t>(writer)] += mine.write(name, name, interactive).ok() ? 0 : 1;
                }
            });
        }
    }
    Vault reader = vault();
    for (int writer = 0; writer < writers; ++writer) {
        QCOMPARE(failures[static_cast<size_t>(writer)], 0);
        for (int i = 0; i < each; ++i) {
            const QString name = u"%1-%2"_s.arg(writer).arg(i);
            QCOMPARE(reader.read(name, interactive).valueOr({}), name);
        }
    }
    QCOMPARE(textOr(reader.read(u"first"_s, interactive)), u"1"_s);
}

void TestVault::processesShareOneVault()
{
    QVERIFY(vault().write(u"first"_s, u"1"_s, interactive).ok());
    QList<QProcess *> writers;
    QObject owner;
    for (int i = 0; i < 2; ++i) {
        auto *process = new QProcess(&owner);
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->start(QCoreApplication::applicationFilePath(), {u"--writer"_s, m_path, u"writer%1"_s.arg(i), u"15"_s});
        writers.append(process);
    }
    for (QProcess *process : writers) {
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(process->exitCode(), 0);
    }
    Vault reader = vault();
    for (int i = 0; i < 2; ++i) {
        for (int n = 0; n < 15; ++n)
            QVERIFY(reader.read(u"writer%1-%2"_s.arg(i).arg(n), interactive).ok());
    }
}

void TestVault::lockOfAnotherIsWaitedFor()
{
    Vault impatient({.path = m_path, .passphrase = always("correct horse"), .scrypt = quick, .lockTimeoutMs = 50});
    QVERIFY(impatient.write(u"a"_s, u"1"_s, interactive).ok());
    QLockFile held(m_path + u".lock"_s);
    QVERIFY(held.tryLock());
    const SecretStatus written = impatient.write(u"a"_s, u"2"_s, interactive);
    QCOMPARE(situationOf(written), u"timed_out"_s);
    QCOMPARE(written.error().code, ErrorCode::Timeout);
    QCOMPARE(textOr(impatient.read(u"a"_s, interactive)), u"1"_s); // reading needs no lock
    held.unlock();
    QVERIFY(impatient.write(u"a"_s, u"2"_s, interactive).ok());
}

void TestVault::lockOfADeadProcessIsNoLock()
{
    QVERIFY(vault().write(u"a"_s, u"1"_s, interactive).ok());
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--locker"_s, m_path});
    QVERIFY(process.waitForReadyRead(20'000));
    QVERIFY(QFile::exists(m_path + u".lock"_s));
    process.kill();
    QVERIFY(process.waitForFinished(20'000));
    QVERIFY(vault().write(u"a"_s, u"2"_s, interactive).ok());
}

void TestVault::fullDiskLeavesTheOldOne_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("length");
    QTest::newRow("as vaults are") << 500 << 1000;
    QTest::newRow("larger than a buffer") << 4096 << 100'000;
}

void TestVault::fullDiskLeavesTheOldOne()
{
    QFETCH(int, limit);
    QFETCH(int, length);
    Vault vault = this->vault();
    QVERIFY(vault.write(u"a"_s, u"1"_s, interactive).ok());
    const QByteArray before = bytes();
    struct rlimit unlimited = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit small = unlimited;
    small.rlim_cur = rlim_t(limit);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const SecretStatus written = vault.write(u"b"_s, QString(length, u'x'), interactive);
    setrlimit(RLIMIT_FSIZE, &unlimited);
    std::signal(SIGXFSZ, handler);

    QCOMPARE(situationOf(written), u"failed"_s);
    QCOMPARE(written.error().code, ErrorCode::Storage);
    QVERIFY2(written.error().detail.contains(m_path), qPrintable(written.error().detail));
    QCOMPARE(bytes(), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"vault.evenstock"_s});
    QVERIFY(vault.write(u"b"_s, u"2"_s, interactive).ok());
}

void TestVault::folderThatIsNotThere()
{
    Vault vault({.path = m_folder->filePath(u"gone/vault.evenstock"_s),
                 .passphrase = always("correct horse"),
                 .scrypt = quick});
    const SecretStatus written = vault.write(u"a"_s, u"1"_s, interactive);
    QCOMPARE(situationOf(written), u"failed"_s);
    QVERIFY2(written.error().detail.contains(u"gone"_s), qPrintable(written.error().detail));
}

void TestVault::storeAnswersFromItsOwnThread()
{
    QThread *asking = nullptr;
    VaultStore store({.path = m_path,
                      .passphrase = [&](const PassphraseQuestion &) -> Result<SecretBytes> {
                          asking = QThread::currentThread();
                          return SecretBytes("correct horse"_ba);
                      },
                      .scrypt = quick});
    QCOMPARE(situationOf(check(store)), u"fine"_s);
    QVERIFY(writeTo(store, u"a"_s, u"1"_s).ok());
    QVERIFY(asking && asking != QThread::currentThread());
    QCOMPARE(textOr(readFrom(store, u"a"_s)), u"1"_s);
    const auto changed = asked<void>(
        [&](QObject *context, auto done) { store.changePassphrase(SecretBytes("battery staple"_ba), context, done); });
    QVERIFY(changed.ok());
    QVERIFY(removeFrom(store, u"a"_s).ok());
    QCOMPARE(situationOf(readFrom(store, u"a"_s)), u"missing"_s);
    QCOMPARE(vault("battery staple").check(interactive).situation(), SecretSituation::Fine);
}

// The other process of two rows.
static int runAsOther(const QStringList &arguments)
{
    Vault vault({.path = arguments[2], .passphrase = always("correct horse"), .scrypt = quick});
    if (arguments[1] == u"--writer"_s) {
        for (int i = 0; i < arguments[4].toInt(); ++i) {
            if (!vault.write(u"%1-%2"_s.arg(arguments[3]).arg(i), u"x"_s, interactive))
                return 1;
        }
        return 0;
    }
    QLockFile lock(arguments[2] + u".lock"_s);
    lock.tryLock();
    puts("locked");
    fflush(stdout);
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc > 2 && QCoreApplication::arguments()[1].startsWith(u"--"_s))
        return runAsOther(QCoreApplication::arguments());
    TestVault test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_vault.moc"

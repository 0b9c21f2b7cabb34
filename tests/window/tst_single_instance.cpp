// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/single_instance.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000; // a deadline that only a hang reaches
const QString holding = u"--hold"_s;

// What another process does, from a thread of its own, while this one goes on answering. True: it was the first.
bool claimElsewhere(const QString &folder, const QStringList &arguments)
{
    std::atomic<bool> isDone = false;
    bool isFirst = false;
    std::jthread other([&] {
        SingleInstance second(folder);
        isFirst = second.claim(arguments);
        isDone = true;
    });
    const bool inTime = QTest::qWaitFor([&] { return isDone.load(); }, patienceMs);
    Q_ASSERT(inTime);
    Q_UNUSED(inTime)
    return isFirst;
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartHandsOverItsArguments();
    void twoFoldersHaveAWindowEach();
    void theNextOneIsTheFirstAgain();
    void aKilledOneIsNoHindrance();
};

void TestSingleInstance::aSecondStartHandsOverItsArguments()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.claim({}));
    QSignalSpy raised(&first, &SingleInstance::raised);
    const QStringList arguments{u"--data-dir"_s, u"/caffè"_s, u"--hidden"_s};
    QVERIFY(!claimElsewhere(folder.path(), arguments));
    QTRY_COMPARE(raised.size(), 1);
    QCOMPARE(raised[0][0].toStringList(), arguments);
}

void TestSingleInstance::twoFoldersHaveAWindowEach()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    SingleInstance first(one.path());
    QVERIFY(first.claim({}));
    QVERIFY(claimElsewhere(other.path(), {}));
}

void TestSingleInstance::theNextOneIsTheFirstAgain()
{
    const QTemporaryDir folder;
    {
        SingleInstance first(folder.path());
        QVERIFY(first.claim({}));
    }
    SingleInstance next(folder.path());
    QVERIFY(next.claim({}));
}

// Its lock and its socket are still there.
void TestSingleInstance::aKilledOneIsNoHindrance()
{
    const QTemporaryDir folder;
    QProcess killed;
    killed.start(QCoreApplication::applicationFilePath(), {holding, folder.path()});
    QVERIFY(killed.waitForReadyRead(patienceMs));
    QCOMPARE(killed.readAll(), QByteArray("first"));
    QCOMPARE(::kill(static_cast<pid_t>(killed.processId()), SIGKILL), 0);
    QVERIFY(killed.waitForFinished(patienceMs));
    QVERIFY(QFile::exists(folder.filePath(u"window.lock"_s)));
    SingleInstance next(folder.path());
    QVERIFY(next.claim({}));
    QSignalSpy raised(&next, &SingleInstance::raised);
    QVERIFY(!claimElsewhere(folder.path(), {}));
    QTRY_COMPARE(raised.size(), 1); // and it is listened to
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words[1] == holding) { // another process that holds the folder until it is killed
        SingleInstance instance(words[2]);
        std::fputs(instance.claim({}) ? "first" : "second", stdout);
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_single_instance.moc"

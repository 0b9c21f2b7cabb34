// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/secret_input.h"
#include "app/accounts/vault_passphrase.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <poll.h>
#include <pty.h>
#include <termios.h>
#include <thread>
#include <unistd.h>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

using Fields = QMap<QString, QString>;
const QStringList emag = {u"username"_s, u"password"_s};

QByteArray textOf(const SecretBytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.bytes().data()),
                      static_cast<qsizetype>(bytes.bytes().size()));
}

// A terminal with a keyboard at our end of the line.
struct Terminal {
    Terminal() { opened = openpty(&keyboard, &terminal, nullptr, nullptr, nullptr) == 0; }
    ~Terminal()
    {
        close(keyboard);
        close(terminal);
    }
    tcflag_t localFlags() const
    {
        termios settings = {};
        tcgetattr(terminal, &settings);
        return settings.c_lflag;
    }
    // What the screen shows until `end` is there.
    QByteArray shownUntil(const QByteArray &end) const
    {
        QByteArray shown;
        while (!shown.contains(end)) {
            char letter = 0;
            pollfd waiting{.fd = keyboard, .events = POLLIN, .revents = 0};
            if (poll(&waiting, 1, 20'000) != 1 || read(keyboard, &letter, 1) != 1)
                break;
            shown += letter;
        }
        return shown;
    }

    int keyboard = -1;
    int terminal = -1;
    bool opened = false;
};

} // namespace

class TestSecretInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretFile_data();
    void secretFile();
    void secretFileFromStandardInput();
    void filesThatAreNone_data();
    void filesThatAreNone();
    void warnsAboutOpenFiles();
    void environmentFile_data();
    void environmentFile();
    void asksWithoutEcho_data();
    void asksWithoutEcho();
    void noTerminalIsSaid();
    void passphraseFromAFile_data();
    void passphraseFromAFile();
    void passphraseFromTheTerminal_data();
    void passphraseFromTheTerminal();

private:
    QString file(const QByteArray &contents)
    {
        QFile file(m_folder.filePath(u"secrets.txt"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size() ||
            !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            qFatal("no file");
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void TestSecretInput::secretFile_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QString>("refusal"); // a part of it; empty = accepted
    const Fields both{{u"username"_s, u"shop"_s}, {u"password"_s, u"p"_s}};
    QTest::newRow("two fields") << "username=shop\npassword=p\n"_ba << both << QString();
    QTest::newRow("no line end at the end") << "username=shop\npassword=p"_ba << both << QString();
    QTest::newRow("line ends of Windows") << "username=shop\r\npassword=p\r\n"_ba << both << QString();
    QTest::newRow("empty lines and comments") << "\n# mine\nusername=shop\n  \npassword=p\n"_ba << both << QString();
    QTest::newRow("spaces around the name") << " username =shop\npassword=p\n"_ba << both << QString();
    QTest::newRow("the value as it is") << "password= a=b \"c\" # d \n"_ba
                                        << Fields{{u"password"_s, u" a=b \"c\" # d "_s}} << QString();
    QTest::newRow("letters of all kinds")
        << "password=pä55 茶\n"_ba << Fields{{u"password"_s, u"pä55 茶"_s}} << QString();
    QTest::newRow("an empty value") << "password=\n"_ba << Fields{{u"password"_s, QString()}} << QString();
    QTest::newRow("an empty file") << ""_ba << Fields() << QString();
    QTest::newRow("a line without =") << "username=shop\nhunter2\n"_ba << Fields() << u"line 2 is not field=value"_s;
    QTest::newRow("an unknown field") << "token=hunter2\n"_ba << Fields() << u"one of: username, password"_s;
    QTest::newRow("the same field twice")
        << "password=hunter2\npassword=hunter3\n"_ba << Fields() << u"\"password\" a second time"_s;
    QTest::newRow("not UTF-8") << "password=\xff\xfehunter2\n"_ba << Fields() << u"not UTF-8"_s;
    QTest::newRow("a NUL") << QByteArray("password=hunter2\0x\n", 19) << Fields() << u"not UTF-8"_s;
}

void TestSecretInput::secretFile()
{
    QFETCH(QByteArray, contents);
    QFETCH(QString, refusal);
    const auto read = readSecretFile(file(contents), emag);
    QCOMPARE(read.ok(), refusal.isEmpty());
    if (read) {
        QTEST(read->fields, "fields");
        QVERIFY(read->warnings.isEmpty());
    } else {
        QVERIFY2(read.error().detail.contains(refusal), qPrintable(read.error().detail));
        QVERIFY2(!read.error().detail.contains(u"hunter"_s), qPrintable(read.error().detail));
        QCOMPARE(read.error().code, ErrorCode::InvalidRequest);
    }
}

void TestSecretInput::secretFileFromStandardInput()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QCoreApplication::applicationFilePath(), {u"--from-standard-input"_s});
    QVERIFY(process.waitForStarted(20'000));
    process.write("username=shop\n");
    process.waitForBytesWritten(20'000);
    process.write("password=pä55\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.readAllStandardOutput(), QByteArray("shop/pä55\n"));
}

void TestSecretInput::filesThatAreNone_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such file") << m_folder.filePath(u"none"_s);
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("no end in sight") << u"/dev/zero"_s;
}

void TestSecretInput::filesThatAreNone()
{
    QFETCH(QString, path);
    const auto read = readSecretFile(path, emag);
    QVERIFY(!read);
    QVERIFY2(read.error().detail.contains(path), qPrintable(read.error().detail));
    QVERIFY(!readEnvironmentFile(path, emag, {}));
}

void TestSecretInput::warnsAboutOpenFiles()
{
    const QString path = file("password=p\n");
    for (const auto extra : {QFile::ReadGroup, QFile::ReadOther}) {
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | extra));
        const auto read = readSecretFile(path, emag);
        QCOMPARE(read->fields, (Fields{{u"password"_s, u"p"_s}}));
        QCOMPARE(read->warnings.size(), 1);
        QVERIFY(read->warnings.first().contains(u"chmod 600 "_s + path));
    }
}

void TestSecretInput::environmentFile_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QStringList>("hints");
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QString>("refusal");
    const QByteArray two = "# shop\nEMAG_MAIN_USERNAME=main\nEMAG_MAIN_PASSWORD=m1\n"
                           "export EMAG_FBE_USERNAME='fbe'\nEMAG_FBE_PASSWORD=\"f1\"\nDB_PASSWORD=db\n";
    const Fields mainFields{{u"username"_s, u"main"_s}, {u"password"_s, u"m1"_s}};
    QTest::newRow("the main account") << two << QStringList{u"emag"_s, u"main"_s} << mainFields << QString();
    QTest::newRow("the FBE account") << two << QStringList{u"emag"_s, u"fbe"_s}
                                     << Fields{{u"username"_s, u"fbe"_s}, {u"password"_s, u"f1"_s}} << QString();
    QTest::newRow("both accounts fit") << two << QStringList{u"emag"_s} << Fields()
                                       << u"EMAG_FBE_USERNAME or EMAG_MAIN_USERNAME"_s;
    QTest::newRow("a password of something else")
        << "DB_PASSWORD=db\nPASSWORD_DB=x\n"_ba << QStringList{u"emag"_s} << Fields() << QString();
    QTest::newRow("the plain name counts most")
        << "USERNAME=u\npassword=p\nEMAG_PASSWORD=other\n"_ba << QStringList{u"emag"_s}
        << Fields{{u"username"_s, u"u"_s}, {u"password"_s, u"p"_s}} << QString();
    QTest::newRow("quotes, escapes and comments")
        << "EMAG_USERNAME= a b  # who\nEMAG_PASSWORD=\"p \\\"q\\\" \\\\ #1\" # note\n"_ba << QStringList{u"emag"_s}
        << Fields{{u"username"_s, u"a b"_s}, {u"password"_s, u"p \"q\" \\ #1"_s}} << QString();
    QTest::newRow("the last one counts") << "EMAG_PASSWORD=1\nEMAG_PASSWORD=2\n"_ba << QStringList{u"emag"_s}
                                         << Fields{{u"password"_s, u"2"_s}} << QString();
    QTest::newRow("an empty one is absent")
        << "EMAG_PASSWORD=\nEMAG_USERNAME=''\n"_ba << QStringList{u"emag"_s} << Fields() << QString();
    QTest::newRow("quotes that do not end")
        << "A=1\nEMAG_PASSWORD=\"hunter2\n"_ba << QStringList{u"emag"_s} << Fields() << u"line 2 is not NAME=value"_s;
    QTest::newRow("no assignment") << "hunter2\n"_ba << QStringList{u"emag"_s} << Fields()
                                   << u"line 1 is not NAME=value"_s;
}

void TestSecretInput::environmentFile()
{
    QFETCH(QByteArray, contents);
    QFETCH(QStringList, hints);
    QFETCH(QString, refusal);
    const auto read = readEnvironmentFile(file(contents), emag, hints);
    QCOMPARE(read.ok(), refusal.isEmpty());
    if (read) {
        QTEST(read->fields, "fields");
    } else {
        QVERIFY2(read.error().detail.contains(refusal), qPrintable(read.error().detail));
        QVERIFY2(!read.error().detail.contains(u"hunter"_s), qPrintable(read.error().detail));
    }
}

void TestSecretInput::asksWithoutEcho_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("answer"); // null = given up
    QTest::newRow("a word") << "hunter2\n"_ba
                            << "hunter2"_ba;
    QTest::newRow("Enter sends a carriage return") << "hunter2\r"_ba
                                                   << "hunter2"_ba;
    QTest::newRow("nothing but Enter") << "\n"_ba
                                       << ""_ba;
    QTest::newRow("letters taken back") << "hunterx\x7f\b\x7fr2\n"_ba
                                        << "huntr2"_ba;
    QTest::newRow("a letter of three bytes taken back") << "a茶\x7f"
                                                           "b\n"_ba
                                                        << "ab"_ba;
    QTest::newRow("more taken back than typed") << "a\x7f\x7f\x7f"
                                                   "b\n"_ba
                                                << "b"_ba;
    QTest::newRow("the line wiped") << "hunter\x15"
                                       "2\n"_ba
                                    << "2"_ba;
    QTest::newRow("the end of input after a word") << "hunter2\x04"_ba
                                                   << "hunter2"_ba;
    QTest::newRow("the end of input at once") << "\x04"_ba << QByteArray();
    QTest::newRow("Ctrl+C") << "hunt\x03"_ba << QByteArray();
    QTest::newRow("a pasted key of 3,000 letters") << QByteArray(3000, 'k') + '\n' << QByteArray(3000, 'k');
}

void TestSecretInput::asksWithoutEcho()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, answer);
    const Terminal line;
    QVERIFY(line.opened);
    const tcflag_t before = line.localFlags();
    QVERIFY(before & ECHO);
    Result<SecretBytes> answered = makeError(ErrorCode::Internal, u"not asked"_s);
    QByteArray shown;
    {
        const std::jthread asking([&] { answered = askWithoutEcho(line.terminal, line.terminal, u"Password: "_s); });
        shown = line.shownUntil("Password: ");
        QCOMPARE(write(line.keyboard, typed.constData(), static_cast<size_t>(typed.size())), typed.size());
        shown += line.shownUntil("\n");
    }
    QCOMPARE(shown, QByteArray("Password: \r\n"));
    QCOMPARE(line.localFlags(), before);
    QCOMPARE(answered.ok(), !answer.isNull());
    if (answered)
        QCOMPARE(textOf(*answered), answer);
    else
        QCOMPARE(answered.error().code, ErrorCode::Cancelled);
}

void TestSecretInput::noTerminalIsSaid()
{
    QFile none(u"/dev/null"_s);
    QVERIFY(none.open(QIODevice::ReadWrite));
    const auto answer = askWithoutEcho(none.handle(), none.handle(), u"Password: "_s);
    QCOMPARE(answer.error().code, ErrorCode::InvalidRequest);
}

void TestSecretInput::passphraseFromAFile_data()
{
    using Purpose = PassphraseQuestion::Purpose;
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<QByteArray>("answer"); // null = refused
    QTest::newRow("the first line") << "correct horse\nsecond\n"_ba << Purpose::Open << 1 << "correct horse"_ba;
    QTest::newRow("without a line end") << "correct horse"_ba << Purpose::Create << 1 << "correct horse"_ba;
    QTest::newRow("with a line end of Windows") << "correct horse\r\n"_ba << Purpose::Open << 1 << "correct horse"_ba;
    QTest::newRow("a short one opens") << "short\n"_ba << Purpose::Open << 1 << "short"_ba;
    QTest::newRow("a short one makes no vault") << "short\n"_ba << Purpose::Create << 1 << QByteArray();
    QTest::newRow("an empty file") << ""_ba << Purpose::Open << 1 << QByteArray();
    QTest::newRow("is not tried twice") << "correct horse"_ba << Purpose::Open << 2 << QByteArray();
    QTest::newRow("5,000 letters") << QByteArray(5000, 'x') << Purpose::Open << 1 << QByteArray();
}

void TestSecretInput::passphraseFromAFile()
{
    QFETCH(QByteArray, contents);
    QFETCH(PassphraseQuestion::Purpose, purpose);
    QFETCH(int, attempt);
    QFETCH(QByteArray, answer);
    qputenv("EVENSTOCK_VAULT_PASSPHRASE_FILE", QFile::encodeName(file(contents)));
    const PassphraseSource source = passphraseFromFileOrTerminal({});
    const auto given = source({.purpose = purpose, .attention = Attention::Background, .attempt = attempt});
    qputenv("EVENSTOCK_VAULT_PASSPHRASE_FILE", "/nowhere/at/all");
    QVERIFY(!source({}));
    qunsetenv("EVENSTOCK_VAULT_PASSPHRASE_FILE");
    const auto without = source({});
    QVERIFY(!without && without.error().detail.contains("EVENSTOCK_VAULT_PASSPHRASE_FILE"_L1));
    QCOMPARE(given.ok(), !answer.isNull());
    if (given)
        QCOMPARE(textOf(*given), answer);
}

void TestSecretInput::passphraseFromTheTerminal_data()
{
    using Purpose = PassphraseQuestion::Purpose;
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<Attention>("attention");
    QTest::addColumn<QByteArrayList>("typed");
    QTest::addColumn<QByteArray>("answer");
    const auto interactive = Attention::Interactive;
    QTest::newRow("opens") << Purpose::Open << interactive << QByteArrayList{"short"} << "short"_ba;
    QTest::newRow("made twice the same") << Purpose::Create << interactive
                                         << QByteArrayList{"correct horse", "correct horse"} << "correct horse"_ba;
    QTest::newRow("made with a slip") << Purpose::Create << interactive
                                      << QByteArrayList{"correct horse", "correct house"} << QByteArray();
    QTest::newRow("made too short") << Purpose::Create << interactive << QByteArrayList{"short"} << QByteArray();
    QTest::newRow("nobody there") << Purpose::Open << Attention::Background << QByteArrayList() << QByteArray();
}

void TestSecretInput::passphraseFromTheTerminal()
{
    QFETCH(PassphraseQuestion::Purpose, purpose);
    QFETCH(Attention, attention);
    QFETCH(QByteArrayList, typed);
    QFETCH(QByteArray, answer);
    qunsetenv("EVENSTOCK_VAULT_PASSPHRASE_FILE");
    const auto source = passphraseFromFileOrTerminal([&](const QString &) -> Result<SecretBytes> {
        if (typed.isEmpty())
            return makeError(ErrorCode::Cancelled, u"asked too often"_s);
        return SecretBytes(typed.takeFirst());
    });
    const auto given = source({.purpose = purpose, .attention = attention});
    QCOMPARE(given.ok(), !answer.isNull());
    if (given)
        QCOMPARE(textOf(*given), answer);
    else
        QVERIFY2(given.error().code == ErrorCode::InvalidRequest, qPrintable(given.error().detail));
    QVERIFY(typed.isEmpty());
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(u"--from-standard-input"_s)) {
        const auto read = readSecretFile(u"-"_s, emag);
        const QString said =
            read ? read->fields.value(u"username"_s) + u'/' + read->fields.value(u"password"_s) : read.error().detail;
        puts(qUtf8Printable(said));
        return 0;
    }
    TestSecretInput test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secret_input.moc"

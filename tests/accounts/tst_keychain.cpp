// SPDX-License-Identifier: GPL-3.0-or-later
// KeychainStore on a real gnome-keyring. Each row runs a scene, this program again, in a session bus and a home of its
// own, because QtKeychain and the keyring take bus, home and environment from their process.
#include "app/accounts/credentials.h"
#include "app/accounts/keychain_store.h"
#include "app/accounts/qt_keyring.h"
#include "models/store/account_repository.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "tests/accounts/asked.h"
#include "tests/support/canaries.h"
#include "tests/support/fixed_clock.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

const QString key = secretKey(u"profile"_s, u"account"_s, u"token"_s);
constexpr int skipped = 77; // CTest shows such a run as skipped

// Starts the keyring of this session; with a password it opens (or makes) the login keyring, else it stays locked.
bool startKeyring(const QByteArray &password, const QStringList &more = {})
{
    const QStringList verbs = more + QStringList{password.isEmpty() ? u"--start"_s : u"--unlock"_s};
    QProcess daemon;
    daemon.setStandardOutputFile(QProcess::nullDevice());
    daemon.setStandardErrorFile(QProcess::nullDevice());
    daemon.start(u"gnome-keyring-daemon"_s, verbs + QStringList{u"--components=secrets"_s});
    if (!daemon.waitForStarted(20'000))
        return false;
    daemon.write(password);
    daemon.closeWriteChannel();
    return daemon.waitForFinished(20'000) && daemon.exitCode() == 0;
}

// What the owner does with the system's window, by the interface that gnome-keyring keeps for its tests.
bool unlockKeyring(const QByteArray &password)
{
    const auto call = [](const QString &interface, const QString &method, const QVariantList &arguments) {
        auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                      interface, method);
        message.setArguments(arguments);
        return QDBusConnection::sessionBus().call(message);
    };
    const QDBusMessage opened = call(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                                     {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    if (opened.arguments().size() != 2)
        return false;
    QDBusArgument secret;
    secret.beginStructure();
    secret << opened.arguments().at(1).value<QDBusObjectPath>() << QByteArray() << password << u"text/plain"_s;
    secret.endStructure();
    const QDBusMessage unlocked =
        call(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
             {QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)),
              QVariant::fromValue(secret)});
    return unlocked.type() == QDBusMessage::ReplyMessage;
}

// Kills the process that owns a name on the session's bus.
bool endProgram(const QString &name)
{
    const auto pid = QDBusConnection::sessionBus().interface()->servicePid(name);
    return pid.isValid() && kill(static_cast<pid_t>(pid.value()), SIGKILL) == 0;
}

// What another program sees under a key.
QByteArray seenByOthers(const QString &entry)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"lookup"_s, u"user"_s, entry, u"server"_s, u"org.evenstock.evenstock"_s});
    return tool.waitForFinished(20'000) ? tool.readAllStandardOutput() : QByteArray("no answer");
}

KeychainStore realStore(const KeychainTimes &times = {})
{
    return KeychainStore(std::make_unique<QtKeyring>(), times);
}

} // namespace

// Each function runs in its own session, as TestKeychain says.
class Scene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unlocked();
    void saved();
    void locked();
    void asksTheOwner();
    void wrongPassword();
    void noKeyringYet();
    void noService();
    void noBus();
    void lateService();
    void killed();
    void replaced();
    void withoutGlib();
    void credentialsOfAnAccount();
};

void Scene::unlocked()
{
    QVERIFY(startKeyring("test-pass"));
    KeychainStore store = realStore();
    QCOMPARE(situationOf(check(store)), u"fine"_s);
    QCOMPARE(situationOf(readFrom(store, key)), u"missing"_s);
    QVERIFY(removeFrom(store, key).ok());

    const QString text = u"pä55 = \"茶\" \U0001f375\nsecond line"_s;
    QVERIFY(writeTo(store, key, text).ok());
    QCOMPARE(textOr(readFrom(store, key)), text);
    QCOMPARE(textOr(readFrom(store, key, Attention::Background)), text);
    QCOMPARE(seenByOthers(key), text.toUtf8());

    const QString large = u"x"_s + QString(200 * 1024 / 3, u'茶');
    QVERIFY(writeTo(store, key, large).ok());
    QCOMPARE(textOr(readFrom(store, key)), large);
    QVERIFY(seenByOthers(key).size() < 200);
    QVERIFY(!seenByOthers(key + u"/85"_s).isEmpty());

    QVERIFY(writeTo(store, key, u"short"_s).ok());
    QCOMPARE(seenByOthers(key), QByteArray("short"));
    QCOMPARE(seenByOthers(key + u"/0"_s), QByteArray());
    QCOMPARE(seenByOthers(key + u"/85"_s), QByteArray());
    QVERIFY(removeFrom(store, key).ok());
    QCOMPARE(seenByOthers(key), QByteArray());
    QCOMPARE(situationOf(readFrom(store, key)), u"missing"_s);
}

void Scene::saved()
{
    QVERIFY(startKeyring("test-pass"));
    KeychainStore store = realStore();
    QVERIFY(writeTo(store, key, u"saved before"_s).ok());
}

void Scene::locked()
{
    QVERIFY(startKeyring({}));
    KeychainStore store = realStore();
    QCOMPARE(situationOf(check(store)), u"locked"_s);
    for (const auto attention : {Attention::Interactive, Attention::Background}) {
        QCOMPARE(situationOf(readFrom(store, key, attention)), u"locked"_s);
        QCOMPARE(situationOf(writeTo(store, key, u"new"_s, attention)), u"locked"_s);
        QCOMPARE(situationOf(removeFrom(store, key, attention)), u"locked"_s);
    }
    QVERIFY(unlockKeyring("test-pass")); // nothing was lost or overwritten
    QCOMPARE(textOr(readFrom(store, key)), u"saved before"_s);
}

// With a display the keyring asks for its password, and the job waits for the owner without limit.
void Scene::asksTheOwner()
{
    QVERIFY(startKeyring({}));
    KeychainStore store = realStore({.softMs = 200, .interactiveMs = 2'000});
    QList<SecretStoreState> states;
    connect(&store, &SecretStore::stateChanged, this, [&](SecretStoreState state) { states.append(state); });
    QCOMPARE(situationOf(readFrom(store, key, Attention::Background)), u"locked"_s); // opens no window
    QCOMPARE(states, QList<SecretStoreState>());
    QCOMPARE(situationOf(readFrom(store, key)), u"timed_out"_s);
    QCOMPARE(states, (QList{SecretStoreState::Waiting, SecretStoreState::Ready}));
    QCOMPARE(situationOf(readFrom(store, key, Attention::Background)), u"timed_out"_s);
    QVERIFY(endProgram(u"org.gnome.keyring.SystemPrompter"_s)); // the owner closes the window
    QVERIFY(unlockKeyring("test-pass"));
    QCOMPARE(textOr(readFrom(store, key)), u"saved before"_s); // by the same store, once its overdue job has ended
}

void Scene::wrongPassword()
{
    QVERIFY(startKeyring("no such password"));
    KeychainStore store = realStore();
    QCOMPARE(situationOf(readFrom(store, key)), u"locked"_s);
    QCOMPARE(situationOf(writeTo(store, key, u"new"_s)), u"locked"_s);
}

void Scene::noKeyringYet()
{
    QVERIFY(startKeyring({}));
    KeychainStore store = realStore();
    QCOMPARE(situationOf(check(store)), u"absent"_s);
    QCOMPARE(situationOf(readFrom(store, key)), u"missing"_s);
    QCOMPARE(situationOf(writeTo(store, key, u"new"_s)), u"absent"_s);
}

void Scene::noService()
{
    KeychainStore store = realStore();
    QCOMPARE(situationOf(check(store)), u"absent"_s);
    QCOMPARE(situationOf(readFrom(store, key)), u"absent"_s);
    QCOMPARE(situationOf(writeTo(store, key, u"new"_s)), u"absent"_s);
    const SecretStatus removed = removeFrom(store, key);
    QCOMPARE(situationOf(removed), u"absent"_s);
    QVERIFY2(removed.error().detail.contains(u"--secret-store vault"_s), qPrintable(removed.error().detail));
}

void Scene::noBus()
{
    noService();
}

void Scene::lateService()
{
    KeychainStore store = realStore({.absentRetryMs = {50, 100, 200, 400, 800, 1600, 3200}});
    QCOMPARE(situationOf(check(*std::make_unique<KeychainStore>(std::make_unique<QtKeyring>()))), u"absent"_s);
    bool started = false;
    QTimer::singleShot(300, this, [&] { started = startKeyring("test-pass"); });
    const SecretStatus written = writeTo(store, key, u"at login"_s);
    QVERIFY2(written.ok(), qPrintable(situationOf(written) + u": "_s + written.error().detail));
    QVERIFY(started);
    QCOMPARE(textOr(readFrom(store, key)), u"at login"_s);
}

void Scene::killed()
{
    QVERIFY(startKeyring("test-pass"));
    KeychainStore store = realStore();
    QVERIFY(writeTo(store, key, u"before"_s).ok());
    QVERIFY(endProgram(u"org.freedesktop.secrets"_s));
    QTRY_VERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s));
    // The bus starts it again, locked.
    QCOMPARE(situationOf(readFrom(store, key)), u"locked"_s);
    QCOMPARE(situationOf(writeTo(store, key, u"after"_s)), u"locked"_s);
    QVERIFY(unlockKeyring("test-pass"));
    QCOMPARE(textOr(readFrom(store, key)), u"before"_s);
    QVERIFY(writeTo(store, key, u"after"_s).ok());
}

void Scene::replaced()
{
    QVERIFY(startKeyring("test-pass"));
    KeychainStore store = realStore();
    QVERIFY(writeTo(store, key, u"before"_s).ok());
    QVERIFY(startKeyring("test-pass", {u"--replace"_s}));
    QCOMPARE(textOr(readFrom(store, key)), u"before"_s);
    QVERIFY(writeTo(store, key, u"after"_s).ok());
    QCOMPARE(textOr(readFrom(store, key)), u"after"_s);
}

void Scene::withoutGlib()
{
    QVERIFY(!qEnvironmentVariableIsSet("QT_NO_GLIB")); // it was set for this process: main() has taken it out
    unlocked();
}

void Scene::credentialsOfAnAccount()
{
    QVERIFY(startKeyring("test-pass"));
    QTemporaryDir folder;
    auto database = Database::open({.path = folder.filePath(u"shop.db"_s)});
    QVERIFY(database && migrate(*database, Schema::Shop, 1, {}).ok());
    AccountRepository repository(*database);
    const FixedClock clock;
    KeychainStore store = realStore();
    Credentials credentials(store, repository, clock, *openCredentialProfile(repository, folder.path()));
    const auto load = [&] {
        return asked<LoadedCredentials>([&](QObject *context, auto done) {
            credentials.load(u"shop"_s, {.required = {u"token"_s}}, Attention::Background, context, done);
        });
    };
    Canaries canaries;
    const QString token = canaries.plant(u"token"_s);
    QCOMPARE(situationOf(load()), u"missing"_s);
    QVERIFY(asked<void>([&](QObject *context, auto done) {
                credentials.save(u"shop"_s, {{u"token"_s, token}}, Attention::Interactive, context, done);
            }).ok());
    QCOMPARE(load()->secrets, (QMap<QString, QString>{{u"token"_s, token}}));
    const QString entry = secretKey(*repository.programSettings()->constFind(u"profile"_s), u"shop"_s, u"token"_s);
    QCOMPARE(seenByOthers(entry), token.toUtf8());
    QCOMPARE(canaries.findBelow(folder.path()).join(u'\n'), QString());
    QCOMPARE(canaries.findBelow(QDir::homePath()).join(u'\n'), QString()); // the keyring's own file is encrypted

    QProcess tool; // somebody removes it in "Passwords and Keys"
    tool.start(u"secret-tool"_s, {u"clear"_s, u"user"_s, entry});
    QVERIFY(tool.waitForFinished(20'000));
    QCOMPARE(situationOf(load()), u"locked_or_missing"_s);
}

enum class Session {
    Usual,
    Display, // with windows: the keyring can ask
    Bare,    // a bus that has no service to start
    None,    // no bus
};

class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scenes_data();
    void scenes();

private:
    static QStringList commandFor(Session session, const QString &home);
};

// What the scene's program is started by.
QStringList TestKeychain::commandFor(Session session, const QString &home)
{
    switch (session) {
    case Session::Usual:
        return {u"dbus-run-session"_s, u"--"_s};
    case Session::Display:
        return {u"xvfb-run"_s, u"-a"_s, u"dbus-run-session"_s, u"--"_s};
    case Session::None:
        return {};
    case Session::Bare:
        break;
    }
    QFile file(home + u"/bus.conf"_s);
    const QByteArray configuration =
        "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
        "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
        "<busconfig><type>session</type><keep_umask/><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
        "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
        "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration) != configuration.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return {u"dbus-run-session"_s, u"--config-file="_s + file.fileName(), u"--"_s};
}

void TestKeychain::scenes_data()
{
    QTest::addColumn<QStringList>("scenes"); // one after the other, in one home
    QTest::addColumn<Session>("session");
    QTest::newRow("an unlocked keyring keeps texts of all sizes") << QStringList{u"unlocked"_s} << Session::Usual;
    QTest::newRow("a locked keyring is called locked") << QStringList{u"saved"_s, u"locked"_s} << Session::Usual;
    QTest::newRow("a locked keyring asks the owner") << QStringList{u"saved"_s, u"asksTheOwner"_s} << Session::Display;
    QTest::newRow("a keyring unlocked with a wrong password is called locked")
        << QStringList{u"saved"_s, u"wrongPassword"_s} << Session::Usual;
    QTest::newRow("a keychain that has no keyring yet") << QStringList{u"noKeyringYet"_s} << Session::Usual;
    QTest::newRow("no service on the bus") << QStringList{u"noService"_s} << Session::Bare;
    QTest::newRow("no session's bus") << QStringList{u"noBus"_s} << Session::None;
    QTest::newRow("the keychain starts after us") << QStringList{u"lateService"_s} << Session::Bare;
    QTest::newRow("the keychain is killed") << QStringList{u"killed"_s} << Session::Usual;
    QTest::newRow("the keychain is replaced by another process of its kind")
        << QStringList{u"replaced"_s} << Session::Usual;
    QTest::newRow("QT_NO_GLIB is set") << QStringList{u"withoutGlib"_s} << Session::Usual;
    QTest::newRow("the credentials of an account") << QStringList{u"credentialsOfAnAccount"_s} << Session::Usual;
}

void TestKeychain::scenes()
{
    QFETCH(QStringList, scenes);
    QFETCH(Session, session);
    QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkpath(u".local/share"_s));
    QVERIFY(QDir(home.path()).mkdir(u"run"_s));
    QVERIFY(QFile::setPermissions(home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s,
                                u"XDG_CURRENT_DESKTOP"_s, u"KDE_SESSION_VERSION"_s, u"GNOME_KEYRING_CONTROL"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.filePath(u"run"_s));
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u".local/share"_s));
    if (scenes.contains(u"withoutGlib"_s))
        environment.insert(u"QT_NO_GLIB"_s, u"1"_s);
    for (const QString &scene : scenes) {
        QStringList command = commandFor(session, home.path());
        command += {QCoreApplication::applicationFilePath(), u"--scene"_s, scene};
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(command.takeFirst(), command);
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray output = process.readAll();
        if (process.exitCode() != 0)
            qWarning("%s", output.constData()); // Qt Test cuts longer messages
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, qPrintable(scene));
        QVERIFY2(output.contains("Totals: 3 passed"), qPrintable(scene)); // the scene, and Qt Test's own two
        if (scene == u"withoutGlib"_s)
            QVERIFY2(output.contains("QT_NO_GLIB is ignored"), qPrintable(scene));
    }
}

int main(int argc, char **argv)
{
    unsetQtNoGlib();
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--scene"_s) {
        Scene scene;
        return QTest::qExec(&scene, {arguments[0], arguments.value(2)});
    }
    for (const QString &program : {u"gnome-keyring-daemon"_s, u"dbus-run-session"_s, u"secret-tool"_s, u"xvfb-run"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            qWarning("SKIPPED: %s is not installed (./installer/test installs it)", qPrintable(program));
            return skipped;
        }
    }
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain.moc"

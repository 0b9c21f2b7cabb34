// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/shop_setup.h"
#include "app/window/autostart.h"
#include "app/window/sample_folder.h"
#include "app/window/start_options.h"
#include "tests/accounts/asked.h"
#include "ui/channels/connector_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What stands before the first window: options, the folder of the sample shop, the entry of the desktop.
class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsAreRead();
    void unknownOptionsAreRefused_data();
    void unknownOptionsAreRefused();
    void helpAndVersionAreAnswered();
    void sampleFolderIsMadeEmptiedAndRemoved();
    void folderOfSomebodyElseIsLeftAlone();
    void autostartComesAndGoes();
    void autostartStartsWhatWasStarted();
    void autostartThatCannotBeWrittenIsSaid();
    void vaultOfTheWindowOpensByItsFile();
    void whatAMarketplaceSaysCanBeTranslated();

private:
    static bool write(const QString &file)
    {
        QFile out(file);
        return out.open(QIODevice::WriteOnly) && out.write("x") == 1;
    }
};

void TestStart::optionsAreRead()
{
    const auto options = parsedStartOptions(
        {u"--data-dir"_s, u"/shop"_s, u"--secret-store"_s, u"vault"_s, u"--sample-shop"_s, u"--hidden"_s});
    QVERIFY(options.ok());
    QCOMPARE(options->dataDir, u"/shop"_s);
    QCOMPARE(options->secretStore, u"vault"_s);
    QCOMPARE(options->given.size(), 6); // to be handed to a window that is open already
    QVERIFY(options->isSampleShop && options->isHidden && options->pictureFolder.isEmpty());
    const auto pictures = parsedStartOptions({u"--screenshots"_s, u"/pictures"_s});
    QVERIFY(pictures.ok() && pictures->isSampleShop);
    QCOMPARE(pictures->pictureFolder, u"/pictures"_s);
    QVERIFY(!parsedStartOptions({})->isSampleShop);
}

void TestStart::unknownOptionsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an option") << QStringList{u"--nonsense"_s};
    QTest::newRow("a word") << QStringList{u"sync"_s};
    QTest::newRow("no value") << QStringList{u"--data-dir"_s};
}

void TestStart::unknownOptionsAreRefused()
{
    QFETCH(QStringList, arguments);
    const auto options = parsedStartOptions(arguments);
    QVERIFY(!options.ok());
    QCOMPARE(options.error().code, ErrorCode::InvalidRequest);
    QVERIFY(!options.error().detail.isEmpty());
}

void TestStart::helpAndVersionAreAnswered()
{
    QVERIFY(parsedStartOptions({u"--help"_s})->shortAnswers.join(u' ').contains("--sample-shop"_L1));
    QVERIFY(parsedStartOptions({u"--version"_s})->shortAnswers.first().startsWith("evenstock "_L1));
}

void TestStart::sampleFolderIsMadeEmptiedAndRemoved()
{
    const QTemporaryDir place;
    const SampleFolder folder(place.filePath(u"shop"_s));
    QCOMPARE(folder.path(), place.filePath(u"shop-sample"_s));
    QVERIFY(folder.make().ok());
    QVERIFY(folder.make().ok()); // again, as a second start does
    QVERIFY(QDir().mkpath(folder.dataPath()));
    QVERIFY(write(folder.dataPath() + "/shop.db"_L1));
    QVERIFY(write(folder.path() + "/window.lock"_L1));
    QVERIFY(folder.empty().ok());
    QVERIFY(!QFile::exists(folder.dataPath()));
    QVERIFY(QFile::exists(folder.path() + "/window.lock"_L1));
    folder.remove();
    QVERIFY(!QFile::exists(folder.path()));
}

void TestStart::folderOfSomebodyElseIsLeftAlone()
{
    const QTemporaryDir place;
    const SampleFolder folder(place.filePath(u"shop"_s));
    QVERIFY(QDir().mkpath(folder.dataPath()));
    QVERIFY(write(folder.dataPath() + "/letters.txt"_L1));
    const Status made = folder.make();
    QVERIFY(!made.ok());
    QCOMPARE(made.error().code, ErrorCode::Conflict);
    QVERIFY(folder.empty().ok());
    folder.remove();
    QVERIFY(QFile::exists(folder.dataPath() + "/letters.txt"_L1));
}

void TestStart::autostartComesAndGoes()
{
    const QTemporaryDir place;
    const QString file = place.filePath(u"autostart/org.evenstock.evenstock.desktop"_s);
    QVERIFY(setAutostart(Autostart::Off, file)); // nothing there, nothing to do
    QVERIFY(setAutostart(Autostart::On, file));
    QFile entry(file);
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QByteArray text = entry.readAll();
    QVERIFY(text.startsWith("[Desktop Entry]\n"));
    QVERIFY(text.contains("\nTerminal=false\n"));
    QVERIFY(text.contains("Exec=\"" + QCoreApplication::applicationFilePath().toUtf8() + "\" --hidden\n"));
    QVERIFY(setAutostart(Autostart::Off, file));
    QVERIFY(!QFile::exists(file));
}

void TestStart::autostartStartsWhatWasStarted()
{
    const QTemporaryDir place;
    const QString file = place.filePath(u"evenstock.desktop"_s);
    QVERIFY(setAutostart(Autostart::On, file, u"/shops/50% \"off\" $1"_s));
    QFile entry(file);
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QByteArray text = entry.readAll();
    QVERIFY2(text.contains(R"( --data-dir "/shops/50%% \\"off\\" \\$1")"), text.constData());
}

void TestStart::autostartThatCannotBeWrittenIsSaid()
{
    const QTemporaryDir place;
    const QString inTheWay = place.filePath(u"autostart"_s);
    QVERIFY(write(inTheWay)); // a file where the folder should be
    QVERIFY(!setAutostart(Autostart::On, inTheWay + "/org.evenstock.evenstock.desktop"_L1));
}

// The window has no terminal to ask on: what it has is the file.
void TestStart::vaultOfTheWindowOpensByItsFile()
{
    const QTemporaryDir place;
    const auto options =
        engineOptions({.dataDir = place.filePath(u"shop"_s), .secretStore = u"vault"_s, .role = EngineRole::Window});
    QVERIFY(options.ok());
    const SecretStatus closed = writeTo(*options->secrets, u"a/token"_s, u"one"_s);
    QCOMPARE(situationOf(closed), u"locked"_s);
    QVERIFY(closed.error().detail.contains("EVENSTOCK_VAULT_PASSPHRASE_FILE"_L1));
    QFile file(place.filePath(u"passphrase"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("correct horse\n") > 0);
    file.close();
    qputenv("EVENSTOCK_VAULT_PASSPHRASE_FILE", QFile::encodeName(file.fileName()));
    const SecretStatus written = writeTo(*options->secrets, u"a/token"_s, u"one"_s);
    const QString kept = textOr(readFrom(*options->secrets, u"a/token"_s));
    qunsetenv("EVENSTOCK_VAULT_PASSPHRASE_FILE");
    QVERIFY(written.ok());
    QCOMPARE(kept, u"one"_s);
}

void TestStart::whatAMarketplaceSaysCanBeTranslated()
{
    QStringList unknown;
    for (const auto &connector : connectors()) {
        const ConnectorInfo info = connector->info();
        QStringList texts{info.help};
        texts += info.hookSteps;
        for (const CredentialField &field : info.credentials)
            texts += {field.label, field.hint};
        for (const SettingField &field : info.settings) {
            texts.append(field.label);
            for (const QString &choice : field.choices) {
                if (choiceText(field.name, choice) == choice && choice != "one"_L1 && choice != "several"_L1 &&
                    choice != "all"_L1 && choice != "confirmed"_L1)
                    unknown.append(info.name + u": "_s + field.name + u'=' + choice);
            }
        }
        for (const QString &text : texts) {
            if (!isConnectorTextKnown(text))
                unknown.append(info.name + u": "_s + text);
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestStart)
#include "tst_start.moc"

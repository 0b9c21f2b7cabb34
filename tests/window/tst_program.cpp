// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/program.h"
#include "app/window/sample_folder.h"
#include "app/window/sample_practice.h"
#include "ui/catalogue/product_detail.h"
#include "ui/channels/channels_page.h"
#include "ui/onboarding/first_start_page.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/tray.h"
#include "ui/theme/theme.h"
#include "ui/widgets/state_label.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;      // a deadline that only a hang reaches
constexpr QSize usualWindow(1360, 822); // the screen of the tests is a small one

qint64 number(Program &program, const char *sql)
{
    const auto found = program.shopWindow()->store().database().value<qint64>(sql);
    return found && *found ? **found : -1;
}

template <typename Widget>
Widget *shown(Program &program, const QString &name)
{
    for (Widget *widget : program.shopWindow()->window().findChildren<Widget *>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QPushButton *buttonSaying(Program &program, const QString &words)
{
    for (QPushButton *button : program.shopWindow()->window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == words)
            return button;
    }
    return nullptr;
}

void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
}

} // namespace

// The whole program over its real engine, store and sandbox process, by the mouse.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void sampleShopFillsItself();
    void conflictOfTheSampleShopIsResolved();
    void stockOfTheSampleShopIsExplained();
    void sampleShopIsLeftWithOneClick();
    void leavingWhileItIsFilledSaysNothing();
    void firstStartLeadsToTheSampleShop();
    void firstStartLeadsToAMarketplace();
    void firstStartChangesTheLanguage();
    void folderThatCannotBeOpenedIsSaid();
    void aDamagedShopIsRestoredFromABackup();
    void aDamagedInboxIsSaid();
    void folderOfSomebodyElseIsSaid();
    void secondStartRaisesTheFirst();
    void secondStartThatIsHiddenRaisesNothing();
    void theWindowIsNotHiddenWhereThereIsNoTray();
    void endsCleanlyWhenAsked();
    void takesPicturesOfEveryView();

private:
    StartOptions options(bool isSampleShop) const
    {
        return {.dataDir = m_place->filePath(u"shop"_s), .secretStore = u"session"_s, .isSampleShop = isSampleShop};
    }
    QString sampleFolder() const { return SampleFolder(m_place->filePath(u"shop"_s)).path(); }
    std::unique_ptr<QProcess> startProcess(const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_place;
    Theme m_theme{*qApp, Scheme::Light};
};

void TestProgram::initTestCase()
{
    qputenv("PATH", QByteArray(EVENSTOCK_BIN_DIR ":") + qgetenv("PATH"));
    QApplication::setQuitOnLastWindowClosed(false);
}

std::unique_ptr<QProcess> TestProgram::startProcess(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start(QStringLiteral(EVENSTOCK_BIN_DIR "/evenstock"),
                   QStringList{u"--data-dir"_s, m_place->filePath(u"shop"_s)} + arguments);
    return process;
}

void TestProgram::sampleShopFillsItself()
{
    Program program(options(true), m_theme);
    QSignalSpy filled(&program, &Program::filled);
    QVERIFY(program.start());
    QVERIFY(filled.wait(patienceMs));
    QVERIFY(number(program, "SELECT COUNT(*) FROM products") > 200);
    QVERIFY(number(program, "SELECT COUNT(*) FROM accounts") >= 1);
    QCOMPARE(number(program, "SELECT COUNT(*) FROM conflicts WHERE state = 'open'"), 3);
    QVERIFY(number(program, "SELECT COUNT(*) FROM problems") > 0);
    QVERIFY(QDir(sampleFolder()).exists());
    QVERIFY(!QDir(m_place->filePath(u"shop"_s)).exists()); // the owner's own data is not touched
}

void TestProgram::conflictOfTheSampleShopIsResolved()
{
    Program program(options(true), m_theme);
    QSignalSpy filled(&program, &Program::filled);
    QVERIFY(program.start());
    QVERIFY(filled.wait(patienceMs));
    program.shopWindow()->window().resize(usualWindow);
    program.shopWindow()->window().open({.view = View::Conflicts});
    QTRY_VERIFY(shown<QRadioButton>(program, u"takeRemote"_s));
    click(shown<QRadioButton>(program, u"takeRemote"_s));
    QTRY_VERIFY(shown<QPushButton>(program, u"saveDecisions"_s) &&
                shown<QPushButton>(program, u"saveDecisions"_s)->isEnabled());
    click(shown<QPushButton>(program, u"saveDecisions"_s));
    QTRY_COMPARE(number(program, "SELECT COUNT(*) FROM conflicts WHERE state = 'open'"), 2);
}

void TestProgram::stockOfTheSampleShopIsExplained()
{
    Program program(options(true), m_theme);
    QSignalSpy filled(&program, &Program::filled);
    QVERIFY(program.start());
    QVERIFY(filled.wait(patienceMs));
    program.shopWindow()->window().resize(usualWindow);
    program.shopWindow()->window().open(
        {.view = View::Catalogue,
         .id = number(program, "SELECT product_id FROM listings WHERE product_id IS NOT NULL")});
    QTRY_VERIFY(shown<ProductDetail>(program, {}));
    shown<ProductDetail>(program, {})->tabs()->setCurrentIndex(2);
    QTRY_VERIFY(shown<QPushButton>(program, u"explainStock"_s));
    click(shown<QPushButton>(program, u"explainStock"_s));
    QTRY_VERIFY(shown<QDialog>(program, u"stockExplanation"_s));
    QDialog *dialog = shown<QDialog>(program, u"stockExplanation"_s);
    QTRY_VERIFY(dialog->findChild<StateLabel *>()); // a channel with its reason
    const QPointer<QDialog> gone(dialog);
    dialog->close();
    QTRY_VERIFY(!gone);
}

void TestProgram::sampleShopIsLeftWithOneClick()
{
    Program program(options(true), m_theme);
    QSignalSpy filled(&program, &Program::filled);
    QVERIFY(program.start());
    QVERIFY(filled.wait(patienceMs));
    click(buttonSaying(program, u"Leave the sample shop"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.shopWindow() && program.shopWindow()->window().findChild<FirstStartPage *>(),
                             patienceMs);
    QVERIFY(!QDir(sampleFolder()).exists());
    QCOMPARE(number(program, "SELECT COUNT(*) FROM accounts"), 0);
}

// The engine's end answers what is still asked: no failure of which anybody needs to know.
void TestProgram::leavingWhileItIsFilledSaysNothing()
{
    Program program(options(true), m_theme);
    QVERIFY(program.start());
    QTRY_VERIFY_WITH_TIMEOUT(program.shopWindow() && program.shopWindow()->findChild<SamplePractice *>(), patienceMs);
    int dialogs = 0;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&dialogs] {
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            ++dialogs;
            dialog->close();
        }
    });
    watch.start(0);
    program.quit();
    QCoreApplication::processEvents();
    QCOMPARE(dialogs, 0);
}

void TestProgram::firstStartLeadsToTheSampleShop()
{
    Program program(options(false), m_theme);
    QVERIFY(program.start());
    QTRY_VERIFY(shown<QPushButton>(program, u"startSample"_s));
    QSignalSpy filled(&program, &Program::filled);
    click(shown<QPushButton>(program, u"startSample"_s));
    QVERIFY(filled.wait(patienceMs));
    QVERIFY(number(program, "SELECT COUNT(*) FROM accounts") >= 1);
    QVERIFY(!program.shopWindow()->window().findChild<FirstStartPage *>());
}

void TestProgram::firstStartLeadsToAMarketplace()
{
    Program program(options(false), m_theme);
    QVERIFY(program.start());
    QTRY_VERIFY(buttonSaying(program, u"CardTrader"_s));
    click(buttonSaying(program, u"CardTrader"_s));
    QTRY_VERIFY(qobject_cast<ChannelsPage *>(program.shopWindow()->window().currentPage()));
    QTRY_VERIFY(QApplication::activeModalWidget());
    QApplication::activeModalWidget()->close();
}

void TestProgram::firstStartChangesTheLanguage()
{
    Program program(options(false), m_theme);
    QVERIFY(program.start());
    QTRY_VERIFY(program.shopWindow()->window().findChild<FirstStartPage *>());
    auto *choice = program.shopWindow()->window().findChild<FirstStartPage *>()->findChild<QComboBox *>();
    QVERIFY(choice);
    choice->setCurrentIndex(choice->findData(u"it"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    QTRY_VERIFY(buttonSaying(program, u"Avvia il negozio di prova"_s));
    QCOMPARE(number(program, "SELECT COUNT(*) FROM settings WHERE key = 'language' AND value = 'it'"), 1);
    QSignalSpy filled(&program, &Program::filled);
    click(buttonSaying(program, u"Avvia il negozio di prova"_s));
    QVERIFY(filled.wait(patienceMs));
    QVERIFY(buttonSaying(program, u"Lascia il negozio di prova"_s)); // the sample shop speaks it too
    QCOMPARE(program.shopWindow()->settings().text(u"language"_s), u"it"_s);
}

void TestProgram::folderThatCannotBeOpenedIsSaid()
{
    QFile file(m_place->filePath(u"shop"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Program program(options(false), m_theme);
    QString said;
    QTimer::singleShot(0, this, [&said] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        said = box ? box->text() + box->informativeText() + box->detailedText() : QString();
        if (box)
            box->close();
    });
    QVERIFY(!program.start());
    QCOMPARE(program.exitCode(), 1);
    QVERIFY2(said.contains("is a file, not a folder"_L1), qPrintable(said));
    QVERIFY(!program.shopWindow());
}

void TestProgram::aDamagedShopIsRestoredFromABackup()
{
    const QString folder = m_place->filePath(u"shop"_s);
    const QString backup = m_place->filePath(u"backup"_s);
    const auto cli = [&](const QStringList &words) {
        return QProcess::execute(QStringLiteral(EVENSTOCK_BIN_DIR "/evenstock-cli"),
                                 QStringList{u"--data-dir"_s, folder} + words);
    };
    QCOMPARE(cli({u"product"_s, u"add"_s, u"A"_s, u"title=Lamp"_s}), 0);
    QCOMPARE(cli({u"backup"_s, backup}), 0);
    const QStringList daily{u"evenstock-20260301-080000.db"_s, u"evenstock-20260302-080000.db"_s};
    for (const QString &name : daily) // as the program makes them
        QVERIFY(QFile::copy(backup, folder + "/backups/"_L1 + name));
    QFile shop(folder + "/shop.db"_L1);
    QVERIFY(shop.open(QIODevice::ReadWrite));
    shop.seek(100); // behind the header
    QVERIFY(shop.write(QByteArray(int(shop.size()) - 100, '\xa5')) > 0);
    shop.close();

    Program program(options(false), m_theme);
    QVERIFY(program.start());
    QTRY_VERIFY(buttonSaying(program, u"Restore a backup…"_s));
    click(buttonSaying(program, u"Restore a backup…"_s));
    QTRY_VERIFY(program.shopWindow()->window().findChild<QFileDialog *>());
    auto *dialog = program.shopWindow()->window().findChild<QFileDialog *>();
    QCOMPARE(dialog->directory().canonicalPath(), QDir(folder + "/backups"_L1).canonicalPath());
    QCOMPARE(dialog->selectedFiles().size(), 1);
    QCOMPARE(QFileInfo(dialog->selectedFiles().first()).fileName(), daily.last()); // the newest
    Q_EMIT dialog->fileSelected(dialog->selectedFiles().first());
    QTRY_VERIFY(program.shopWindow() && program.shopWindow()->isReady());
    QCOMPARE(number(program, "SELECT COUNT(*) FROM products WHERE sku = 'A'"), 1);
    QVERIFY(!buttonSaying(program, u"Restore a backup…"_s) ||
            program.shopWindow()->window().findChild<FirstStartPage *>()); // no longer above the views
}

void TestProgram::aDamagedInboxIsSaid()
{
    const QString folder = m_place->filePath(u"shop"_s);
    const QStringList added{u"--data-dir"_s, folder, u"product"_s, u"add"_s, u"A"_s, u"title=Lamp"_s};
    QCOMPARE(QProcess::execute(QStringLiteral(EVENSTOCK_BIN_DIR "/evenstock-cli"), added), 0);
    QFile inbox(folder + "/inbox.db"_L1);
    QVERIFY(inbox.resize(inbox.size() / 2));

    Program program(options(false), m_theme);
    QVERIFY(program.start());
    QTRY_VERIFY(buttonSaying(program, u"Understood"_s));
    QCOMPARE(number(program, "SELECT COUNT(*) FROM products WHERE sku = 'A'"), 1);
    click(buttonSaying(program, u"Understood"_s));
    QVERIFY(!buttonSaying(program, u"Understood"_s));
    QTRY_COMPARE(number(program, "SELECT COUNT(*) FROM problems WHERE kind = 'inbox' AND state = 'open'"), 0);
}

void TestProgram::folderOfSomebodyElseIsSaid()
{
    QVERIFY(QDir().mkpath(sampleFolder() + "/letters"_L1));
    Program program(options(true), m_theme);
    QString said;
    QTimer::singleShot(0, this, [&said] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        said = box ? box->detailedText() : QString();
        if (box)
            box->close();
    });
    QVERIFY(!program.start());
    QVERIFY2(said.contains("not the sample shop's"_L1), qPrintable(said));
    QVERIFY(QDir(sampleFolder() + "/letters"_L1).exists());
}

void TestProgram::secondStartRaisesTheFirst()
{
    const auto first = startProcess({});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_place->filePath(u"shop/window.lock"_s)), patienceMs);
    const auto second = startProcess({});
    QVERIFY(second->waitForFinished(patienceMs));
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(first->state(), QProcess::Running);
    first->terminate();
    QVERIFY(first->waitForFinished(patienceMs));
}

void TestProgram::secondStartThatIsHiddenRaisesNothing()
{
    Program program(options(false), m_theme);
    QVERIFY(program.start());
    QWidget &window = program.shopWindow()->window();
    const auto startAgain = [this](const QStringList &arguments) {
        const auto again = startProcess(arguments);
        return QTest::qWaitFor([&] { return again->state() == QProcess::NotRunning; }, patienceMs);
    };
    window.hide();
    QVERIFY(startAgain({u"--hidden"_s})); // as the desktop does at login
    QCoreApplication::processEvents();
    QVERIFY(!window.isVisible());
    QVERIFY(startAgain({}));
    QTRY_VERIFY(window.isVisible());
}

void TestProgram::theWindowIsNotHiddenWhereThereIsNoTray()
{
    StartOptions hidden = options(false);
    hidden.isHidden = true;
    Program program(hidden, m_theme);
    QVERIFY(program.start());
    QVERIFY(!program.shopWindow()->window().isVisible());       // a tray may still come up
    Q_EMIT program.shopWindow()->findChild<Tray *>()->absent(); // none did
    QVERIFY(program.shopWindow()->window().isVisible());
}

void TestProgram::endsCleanlyWhenAsked()
{
    const auto process = startProcess({u"--sample-shop"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(sampleFolder() + "/data/shop.db"_L1), patienceMs);
    process->terminate();
    QVERIFY(process->waitForFinished(patienceMs));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 0);
    QVERIFY(!QDir(sampleFolder()).exists());
}

void TestProgram::takesPicturesOfEveryView()
{
    const QString folder = m_place->filePath(u"pictures"_s);
    const auto process = startProcess({u"--screenshots"_s, folder});
    QVERIFY(process->waitForFinished(patienceMs));
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(QDir(folder).entryList({u"*.png"_s}).size(), qsizetype(2 * allViews.size()));
    const QImage picture(folder + "/dashboard-dark.png"_L1);
    QCOMPARE(picture.size(), QSize(1360, 822));
}

QTEST_MAIN(TestProgram)
#include "tst_program.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/data_directory.h"
#include "models/store/account_repository.h"
#include "models/store/backup.h"
#include "tests/ui/support/fit_check.h"
#include "tests/ui/support/window_stage.h"
#include "ui/preferences/settings_form.h"
#include "ui/preferences/settings_page.h"
#include "ui/widgets/state_label.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aChoiceIsSentAtOnce();
    void whatIsStoredIsShown();
    void aRefusedValueGoesBack();
    void readingSendsNothing();
    void everyFieldIsASettingOfTheProgram();
    void aRuleIsRemoved();
    void aRuleIsTurnedRound();
    void backupsAreListedWithTheirWayBack();
    void theServerPageSaysHowItIs();
    void whoReachesTheServerIsWarnedAbout();
    void aCertificateIsPicked();
    void whatKeepsTheServerFromStartingIsSaid_data();
    void whatKeepsTheServerFromStartingIsSaid();
    void aMissingTunnelProgramIsNamedWithHowToGetIt();
    void aTunnelCommandIsSentWhenItsFieldIsLeft();
    void theKeyOfTheInterfaceIsShownWhenAskedFor();
    void theSupportBundleHasNoNames();
    void aTrayIsOfferedOnlyWhereThereIsOne();
    void noPageScrollsSideways();
    void theWheelChoosesNothing();

private:
    void openPage(int row);
    std::unique_ptr<SmallShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
};

void TestSettingsPage::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_stage->open<SettingsPage>({.view = View::Settings});
}

void TestSettingsPage::aTrayIsOfferedOnlyWhereThereIsOne()
{
    QCOMPARE(m_stage->window->findChild<QCheckBox *>(u"setting.close_to_tray"_s)->isEnabled(),
             QSystemTrayIcon::isSystemTrayAvailable());
}

// It scrolls the page: a language, a strategy or a number of days is not changed in passing.
void TestSettingsPage::theWheelChoosesNothing()
{
    const auto turn = [](QWidget *widget, int angle) {
        const QPointF at = widget->rect().center();
        QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QSpontaneKeyEvent::setSpontaneous(&event); // as of a mouse: it may give the focus
        qApp->notify(widget, &event);
    };
    auto *language = m_stage->find<QComboBox>(u"setting.language"_s);
    auto *stock = m_stage->find<QSpinBox>(u"setting.low_stock"_s);
    stock->setFocus();
    const int before = stock->value();
    turn(stock, 240);
    QVERIFY(stock->value() > before); // who is at it may turn it
    language->setFocus();
    m_stage->engine.forget();
    turn(language, -240);
    const int after = stock->value();
    turn(stock, 240);
    QCOMPARE(stock->value(), after);
    QVERIFY(language->hasFocus());
    QCOMPARE(language->currentIndex(), 0);
    QVERIFY(m_stage->engine.callsOf(u"settings.set"_s).isEmpty());
}

// On a usual laptop, with letters half as large again as usual.
void TestSettingsPage::noPageScrollsSideways()
{
    cleanup();
    {
        const UsedLook look(150, Qt::LeftToRight);
        init();
        m_stage->window->resize(usualScreen);
        for (int row = 0; row < m_stage->window->findChild<QListWidget *>(u"settingsPages"_s)->count(); ++row) {
            openPage(row);
            const auto *stack = m_stage->window->currentPage()->findChild<QStackedWidget *>();
            const auto *scroll = qobject_cast<QScrollArea *>(stack->currentWidget());
            QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        }
        cleanup();
    }
    init();
}

void TestSettingsPage::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

void TestSettingsPage::openPage(int row)
{
    auto *pages = m_stage->find<QListWidget>(u"settingsPages"_s);
    clickRow(pages, pages->model()->index(row, 0));
}

void TestSettingsPage::aChoiceIsSentAtOnce()
{
    auto *theme = m_stage->find<QComboBox>(u"setting.theme"_s);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    QCOMPARE(m_stage->onlyCall(u"settings.set"_s), (QJsonObject{{u"key"_s, u"theme"_s}, {u"value"_s, u"dark"_s}}));
}

void TestSettingsPage::whatIsStoredIsShown()
{
    m_shop->write([&] {
        SmallShop::must(AccountRepository(m_shop->db).setProgramSetting(u"keep.log_days"_s, u"45"_s));
        SmallShop::must(AccountRepository(m_shop->db).setProgramSetting(u"close_to_tray"_s, u"true"_s));
    });
    m_stage->announce({u"settings"_s});
    QVERIFY(m_stage->window->findChild<QCheckBox *>(u"setting.close_to_tray"_s)->isChecked());
    QCOMPARE(m_stage->window->findChild<QSpinBox *>(u"setting.keep.log_days"_s)->value(), 45);
}

void TestSettingsPage::aRefusedValueGoesBack()
{
    m_stage->engine.refuse(u"settings.set"_s, makeError(ErrorCode::InvalidRequest, u"no"_s));
    auto *days = m_stage->window->findChild<QSpinBox *>(u"setting.keep.log_days"_s);
    QCOMPARE(days->value(), 30);
    days->setValue(0);
    QTRY_COMPARE(days->value(), 30);
}

void TestSettingsPage::readingSendsNothing()
{
    m_stage->announce({u"settings"_s});
    QVERIFY(m_stage->engine.callsOf(u"settings.set"_s).isEmpty());
}

void TestSettingsPage::everyFieldIsASettingOfTheProgram()
{
    QStringList keys;
    for (const SettingsForm *form : m_stage->window->currentPage()->findChildren<SettingsForm *>())
        keys += form->keys();
    QVERIFY(keys.size() > 15);
    for (const QString &key : std::as_const(keys))
        QVERIFY2(programSettingNames().contains(key), qPrintable(key));
}

void TestSettingsPage::aRuleIsRemoved()
{
    const AccountId account = m_shop->account(u"Attic"_s);
    m_shop->write([&] {
        SmallShop::must(AccountRepository(m_shop->db).setConflictRule(account, u"price"_s, u"local"_s, SmallShop::now));
    });
    m_stage->announce({u"accounts"_s, u"settings"_s});
    auto *pages = m_stage->find<QListWidget>(u"settingsPages"_s);
    clickRow(pages, pages->model()->index(4, 0));
    for (QPushButton *button : m_stage->window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == "Remove"_L1)
            clickOn(button);
    }
    QCOMPARE(m_stage->onlyCall(u"conflict.rule"_s),
             (QJsonObject{{u"account"_s, u"Attic"_s}, {u"field"_s, u"price"_s}}));
}

void TestSettingsPage::aRuleIsTurnedRound()
{
    const AccountId account = m_shop->account(u"Attic"_s);
    m_shop->write([&] {
        SmallShop::must(AccountRepository(m_shop->db).setConflictRule(account, u"price"_s, u"local"_s, SmallShop::now));
    });
    m_stage->announce({u"accounts"_s, u"settings"_s});
    openPage(4);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    auto *change = m_stage->find<QPushButton>(u"changeRule"_s);
    QCOMPARE(change->text(), u"Take theirs instead"_s);
    change->setFocus();
    QTest::keyClick(change, Qt::Key_Return);
    QCOMPARE(m_stage->onlyCall(u"conflict.rule"_s),
             (QJsonObject{{u"account"_s, u"Attic"_s}, {u"field"_s, u"price"_s}, {u"take"_s, u"remote"_s}}));
    const QPointer<QPushButton> before = change;
    m_stage->announce({u"accounts"_s}); // news about others leave the button where it is
    QCoreApplication::processEvents();
    QVERIFY(before && before->isVisible());
    // The lines are made anew, and who works by keyboard stands where the button was.
    m_shop->write([&] {
        SmallShop::must(
            AccountRepository(m_shop->db).setConflictRule(account, u"price"_s, u"remote"_s, SmallShop::now));
    });
    m_stage->announce({u"settings"_s});
    QTRY_VERIFY(!before);
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == "changeRule"_L1);
}

void TestSettingsPage::backupsAreListedWithTheirWayBack()
{
    const QTemporaryDir folder;
    const QString backups = DataDirectory::at(folder.path()).backupFolder();
    QVERIFY(QDir().mkpath(backups));
    const auto made = writeDailyBackup({.shop = m_shop->folder.filePath(u"shop.db"_s)}, backups, SmallShop::now);
    OK(made);
    m_stage->engine.answer(u"engine.status"_s, {{u"data_dir"_s, folder.path()}});
    m_stage->window->open({.view = View::Settings});
    m_stage->announce({u"settings"_s});
    openPage(2);
    QSignalSpy chosen(m_stage->window.get(), &MainWindow::backupChosen);
    QTRY_VERIFY(m_stage->window->findChild<QPushButton *>(u"restoreBackup"_s));
    auto *restore = m_stage->find<QPushButton>(u"restoreBackup"_s);
    QTest::mousePress(restore, Qt::LeftButton);
    m_stage->announce({u"accounts"_s}); // news about others leave the button where it is
    QTest::mouseRelease(restore, Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), made->path);
}

void TestSettingsPage::theServerPageSaysHowItIs()
{
    openPage(3);
    Q_EMIT m_stage->engine.happened(
        u"receiver"_s, {{u"hooks"_s, u"http://127.0.0.1:8787"_s},
                        {u"public_url"_s, u"https://attic.tunnel.example"_s},
                        {u"tunnel"_s, QJsonObject{{u"state"_s, u"missing"_s}, {u"problem"_s, u"no ngrok"_s}}},
                        {u"self_test"_s, QJsonObject{{u"link"_s, u"certificate"_s}}}});
    QCoreApplication::processEvents();
    QStringList words;
    for (const StateLabel *label : m_stage->window->currentPage()->findChildren<StateLabel *>()) {
        if (label->isVisible())
            words.append(label->words());
    }
    QVERIFY(words.contains(u"Webhook server on: http://127.0.0.1:8787"_s));
    QVERIFY(words.contains(u"Tunnel program missing"_s));
    QVERIFY(words.join(u' ').contains(u"certificate of the address is not trusted"_s));
    clickOn(m_stage->find<QPushButton>(u"testPublicAddress"_s));
    QCOMPARE(m_stage->engine.callsOf(u"receiver.test"_s).size(), 1);
}

void TestSettingsPage::whoReachesTheServerIsWarnedAbout()
{
    openPage(3);
    auto *who = m_stage->find<QComboBox>(u"setting.hooks.reach"_s);
    auto *warning = m_stage->window->findChild<StateLabel *>(u"reachWarning"_s);
    QVERIFY(!warning->isVisible());
    who->setCurrentIndex(who->findData(u"anywhere"_s));
    QCOMPARE(m_stage->onlyCall(u"settings.set"_s),
             (QJsonObject{{u"key"_s, u"hooks.reach"_s}, {u"value"_s, u"anywhere"_s}}));
    QVERIFY(warning->isVisible());
    QCOMPARE(warning->state(), ItemState::Warning);
    who->setCurrentIndex(who->findData(u"loopback"_s));
    QVERIFY(!warning->isVisible());
}

void TestSettingsPage::aCertificateIsPicked()
{
    openPage(3);
    auto *key = m_stage->find<QLineEdit>(u"setting.hooks.key"_s);
    typeInto(key, u"/keys/key.pem"_s);
    QTest::keyClick(key, Qt::Key_Tab);
    QCOMPARE(m_stage->onlyCall(u"settings.set"_s),
             (QJsonObject{{u"key"_s, u"hooks.key"_s}, {u"value"_s, u"/keys/key.pem"_s}}));
    m_stage->engine.forget();
    auto *pick = m_stage->find<QToolButton>(u"pick.hooks.certificate"_s);
    QVERIFY(pick->focusPolicy() & Qt::TabFocus);
    pick->setFocus(Qt::TabFocusReason);
    QTest::keyClick(pick, Qt::Key_Space);
    auto *dialog = m_stage->window->findChild<QFileDialog *>(u"pickFile"_s);
    QVERIFY(dialog);
    const QString file = m_shop->folder.filePath(u"certificate.pem"_s);
    Q_EMIT dialog->fileSelected(file);
    dialog->reject();
    QCOMPARE(m_stage->onlyCall(u"settings.set"_s),
             (QJsonObject{{u"key"_s, u"hooks.certificate"_s}, {u"value"_s, file}}));
}

void TestSettingsPage::whatKeepsTheServerFromStartingIsSaid_data()
{
    QTest::addColumn<QString>("hooks");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("advice");
    const QString off;
    const QString on = u"http://127.0.0.1:8787"_s;
    QTest::newRow("fine") << on << QString() << u"Webhook server on"_s << QString();
    QTest::newRow("switched off") << off << QString() << u"Webhook server off"_s << QString();
    QTest::newRow("certificate") << off << u"hooks.certificate"_s << u"cannot start"_s << u"certificate"_s;
    QTest::newRow("key") << off << u"hooks.key"_s << u"cannot start"_s << u"without a password"_s;
    QTest::newRow("reach") << off << u"hooks.reach"_s << u"cannot start"_s << u"allow it"_s;
    QTest::newRow("port") << off << u"hooks.address"_s << u"cannot start"_s << u"another program"_s;
    QTest::newRow("another port") << on << u"hooks.address"_s << u"not as set"_s << u"another program"_s;
}

void TestSettingsPage::whatKeepsTheServerFromStartingIsSaid()
{
    QFETCH(QString, hooks);
    QFETCH(QString, setting);
    QFETCH(QString, words);
    QFETCH(QString, advice);
    openPage(3);
    QJsonObject problems;
    if (!setting.isEmpty())
        problems.insert(u"hooks"_s, QJsonObject{{u"setting"_s, setting}, {u"detail"_s, u"in English"_s}});
    Q_EMIT m_stage->engine.happened(u"receiver"_s, {{u"hooks"_s, hooks}, {u"problems"_s, problems}});
    QCoreApplication::processEvents();
    QStringList said;
    for (const StateLabel *label : m_stage->window->currentPage()->findChildren<StateLabel *>()) {
        if (label->isVisible())
            said.append(label->words());
    }
    QVERIFY2(said.join(u'|').contains(words), qPrintable(said.join(u'|')));
    const auto *why = m_stage->window->findChild<QLabel *>(u"serverAdvice"_s);
    QCOMPARE(why->isVisible(), !advice.isEmpty());
    QVERIFY2(why->text().contains(advice), qPrintable(why->text()));
}

void TestSettingsPage::aMissingTunnelProgramIsNamedWithHowToGetIt()
{
    openPage(3);
    const auto *problem = m_stage->window->findChild<QLabel *>(u"tunnelProblem"_s);
    for (const auto &[program, place] : {std::pair{u"cloudflared"_s, u"developers.cloudflare.com"_s},
                                         {u"ngrok"_s, u"ngrok.com/download"_s},
                                         {u"ssh"_s, u"openssh-client"_s},
                                         {u"bore"_s, u"where programs are looked for"_s}}) {
        Q_EMIT m_stage->engine.happened(
            u"receiver"_s, {{u"hooks"_s, u"http://127.0.0.1:8787"_s},
                            {u"tunnel"_s, QJsonObject{{u"state"_s, u"missing"_s}, {u"missing"_s, program}}}});
        QCoreApplication::processEvents();
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(program) && problem->text().contains(place), qPrintable(problem->text()));
    }
}

void TestSettingsPage::aTunnelCommandIsSentWhenItsFieldIsLeft()
{
    openPage(3);
    auto *kind = m_stage->find<QComboBox>(u"setting.tunnel.kind"_s);
    auto *command = m_stage->find<QLineEdit>(u"setting.tunnel.command"_s);
    QVERIFY(!command->isEnabled());
    kind->setCurrentIndex(kind->findData(u"ssh"_s));
    QCOMPARE(m_stage->onlyCall(u"settings.set"_s), (QJsonObject{{u"key"_s, u"tunnel.kind"_s}, {u"value"_s, u"ssh"_s}}));
    m_stage->engine.forget();
    QVERIFY(command->isEnabled());
    typeInto(command, u"me@server.example"_s);
    QVERIFY(m_stage->engine.callsOf(u"settings.set"_s).isEmpty());
    QTest::keyClick(command, Qt::Key_Tab);
    QCOMPARE(m_stage->onlyCall(u"settings.set"_s),
             (QJsonObject{{u"key"_s, u"tunnel.command"_s}, {u"value"_s, u"me@server.example"_s}}));
}

void TestSettingsPage::theKeyOfTheInterfaceIsShownWhenAskedFor()
{
    openPage(3);
    QVERIFY(m_stage->engine.callsOf(u"token.show"_s).isEmpty());
    m_stage->engine.answer(u"token.show"_s, {{u"token"_s, u"k-1"_s}});
    clickOn(m_stage->find<QPushButton>(u"showToken"_s));
    const auto isShown = [this] {
        for (const QLineEdit *edit : m_stage->window->currentPage()->findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->text() == u"k-1"_s)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isShown());
}

void TestSettingsPage::theSupportBundleHasNoNames()
{
    m_shop->account(u"Attic"_s);
    m_shop->product(u"SKU-77"_s, u"Walnut box"_s, 3);
    m_stage->announce({u"accounts"_s});
    openPage(5);
    clickOn(m_stage->find<QPushButton>(u"supportBundle"_s));
    auto *dialog = m_stage->window->findChild<QFileDialog *>(u"bundleFile"_s);
    QVERIFY(dialog);
    const QString file = m_shop->folder.filePath(u"bundle.json"_s);
    m_stage->reader.hold();
    Q_EMIT dialog->fileSelected(file);
    QCoreApplication::processEvents();
    QFile written(file);
    QVERIFY(!written.exists()); // it is counted beside the window
    m_stage->reader.release();
    QTRY_VERIFY(written.exists());
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QCOMPARE(QJsonDocument::fromJson(text).object()[u"channels"].toArray().size(), 1);
    QVERIFY(!text.contains("Attic") && !text.contains("SKU-77") && !text.contains("Walnut"));
    dialog->reject();
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"

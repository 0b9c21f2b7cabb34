// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/vault_store.h"
#include "app/window/program.h"
#include "app/window/vault_question.h"
#include "models/store/account_repository.h"
#include "tests/accounts/asked.h"
#include "ui/onboarding/passphrase_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice_line.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// The window asks for the passphrase of the vault.
class TestVaultQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewVaultAsksTwice();
    void aWrongPassphraseIsSaid();
    void closingTheQuestionLeavesItClosed();
    void nobodyIsAskedInTheBackground();
    void aWindowThatGoesAnswers();
    void theProgramAsksWhenItStarts();
    void choosingTheVaultMakesOneAndMovesTheSignIns();
    void refusingTheVaultKeepsTheOldPlace();

private:
    VaultOptions vault(VaultQuestion &question) const
    {
        return {.path = m_place->filePath(u"shop/vault.evenstock"_s),
                .passphrase = question.source(),
                .scrypt = {.log2N = leastLog2N, .r = 1, .p = 1}};
    }
    StartOptions options(const QString &store) const
    {
        return {.dataDir = m_place->filePath(u"shop"_s), .secretStore = store};
    }
    // The question now on the screen.
    static PassphraseDialog *dialog()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *one = qobject_cast<PassphraseDialog *>(widget); one && one->isVisible())
                return one;
        }
        return nullptr;
    }
    static void type(const QString &passphrase, const QString &again = {})
    {
        QTRY_VERIFY(dialog());
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"passphrase"_s), passphrase);
        if (!again.isEmpty())
            QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"passphraseAgain"_s), again);
    }
    static QPushButton *accept() { return dialog()->findChild<QPushButton *>(u"acceptPassphrase"_s); }
    static bool isNoticed(const Program &program, const QString &words)
    {
        for (const NoticeLine *line : program.shopWindow()->window().findChildren<NoticeLine *>()) {
            if (line->isVisible() && line->text().contains(words))
                return true;
        }
        return false;
    }
    QString kept(Program &program) const
    {
        return AccountRepository(program.shopWindow()->store().database())
            .programSettings()
            .valueOr({})
            .value(u"secret_store"_s);
    }

    std::unique_ptr<QTemporaryDir> m_place;
    Theme m_theme{*qApp, Scheme::Light};
};

void TestVaultQuestion::init()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_place = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(m_place->filePath(u"shop"_s)));
}

void TestVaultQuestion::aNewVaultAsksTwice()
{
    QWidget window;
    VaultQuestion question;
    question.setWindow(&window);
    VaultStore store(vault(question));
    std::optional<bool> written;
    store.write(u"a/token"_s, u"one"_s, Attention::Interactive, this,
                [&](const SecretStatus &status) { written = status.ok(); });
    type(u"short"_s, u"short"_s);
    QVERIFY(!accept()->isEnabled());
    dialog()->findChild<QLineEdit *>(u"passphrase"_s)->clear();
    dialog()->findChild<QLineEdit *>(u"passphraseAgain"_s)->clear();
    type(u"correct horse"_s, u"correct house"_s);
    QVERIFY(!accept()->isEnabled());
    QVERIFY(dialog()->findChild<QLabel *>(u"passphraseHint"_s)->text().contains("not the same"_L1));
    dialog()->findChild<QLineEdit *>(u"passphraseAgain"_s)->clear();
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"passphraseAgain"_s), u"correct horse"_s);
    QTest::mouseClick(accept(), Qt::LeftButton);
    QTRY_VERIFY(written.has_value());
    QVERIFY(*written);
    QCOMPARE(textOr(readFrom(store, u"a/token"_s)), u"one"_s); // and is not asked again
}

void TestVaultQuestion::aWrongPassphraseIsSaid()
{
    {
        VaultOptions made{.path = m_place->filePath(u"shop/vault.evenstock"_s),
                          .passphrase = [](const PassphraseQuestion &) -> Result<SecretBytes> {
                              return SecretBytes(QByteArray("correct horse"));
                          },
                          .scrypt = {.log2N = leastLog2N, .r = 1, .p = 1}};
        QVERIFY(Vault(made).write(u"a/token"_s, u"one"_s, Attention::Interactive).ok());
    }
    QWidget window;
    VaultQuestion question;
    question.setWindow(&window);
    VaultStore store(vault(question));
    QString read;
    store.read(u"a/token"_s, Attention::Interactive, this,
               [&](const SecretResult<QString> &secret) { read = textOr(secret); });
    type(u"wrong one"_s);
    const QPointer<PassphraseDialog> first(dialog());
    QTest::mouseClick(accept(), Qt::LeftButton);
    QTRY_VERIFY(dialog() && dialog() != first);
    QVERIFY(dialog()->findChild<NoticeLine *>()->text().contains("That was not the passphrase"_L1));
    type(u"correct horse"_s);
    QTest::mouseClick(accept(), Qt::LeftButton);
    QTRY_COMPARE(read, u"one"_s);
}

void TestVaultQuestion::closingTheQuestionLeavesItClosed()
{
    QWidget window;
    VaultQuestion question;
    question.setWindow(&window);
    VaultStore store(vault(question));
    QString situation;
    store.write(u"a/token"_s, u"one"_s, Attention::Interactive, this,
                [&](const SecretStatus &status) { situation = situationOf(status); });
    QTRY_VERIFY(dialog());
    dialog()->reject();
    QTRY_COMPARE(situation, u"locked"_s);
    QVERIFY(!QFile::exists(m_place->filePath(u"shop/vault.evenstock"_s)));
}

void TestVaultQuestion::nobodyIsAskedInTheBackground()
{
    QWidget window;
    VaultQuestion question;
    question.setWindow(&window);
    VaultStore store(vault(question));
    QCOMPARE(situationOf(writeTo(store, u"a/token"_s, u"one"_s, Attention::Background)), u"locked"_s);
    QVERIFY(!dialog());
}

void TestVaultQuestion::aWindowThatGoesAnswers()
{
    auto window = std::make_unique<QWidget>();
    VaultQuestion question;
    question.setWindow(window.get());
    VaultStore store(vault(question));
    QString situation;
    store.write(u"a/token"_s, u"one"_s, Attention::Interactive, this,
                [&](const SecretStatus &status) { situation = situationOf(status); });
    QTRY_VERIFY(dialog());
    window.reset();
    QTRY_COMPARE(situation, u"locked"_s);
    question.setWindow(nullptr);
    QCOMPARE(situationOf(writeTo(store, u"a/token"_s, u"one"_s)), u"locked"_s); // nobody to ask
}

void TestVaultQuestion::theProgramAsksWhenItStarts()
{
    {
        VaultQuestion question;
        QWidget window;
        question.setWindow(&window);
        VaultStore store(vault(question));
        store.prepare(Attention::Interactive, this, [](const SecretStatus &) {});
        type(u"correct horse"_s, u"correct horse"_s);
        QTest::mouseClick(accept(), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(m_place->filePath(u"shop/vault.evenstock"_s)));
    }
    Program program(options(u"vault"_s), m_theme);
    QVERIFY(program.start());
    QTRY_VERIFY(dialog() && program.shopWindow()->isReady());
    dialog()->reject();
    QTRY_VERIFY(isNoticed(program, u"The vault is closed"_s));
    const auto speaks = [&program](const QString &language, const QString &words) {
        program.shopWindow()->send(u"settings.set"_s, {{u"key"_s, u"language"_s}, {u"value"_s, language}});
        QTRY_VERIFY(isNoticed(program, words)); // the window is made anew, the notice stands in it
    };
    speaks(u"it"_s, u"La cassaforte è chiusa"_s);
    speaks(u"en"_s, u"The vault is closed"_s);
    for (QPushButton *button : program.shopWindow()->window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == "Open the vault"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    type(u"correct horse"_s);
    QTest::mouseClick(accept(), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(!isNoticed(program, u"The vault is closed"_s));
}

void TestVaultQuestion::choosingTheVaultMakesOneAndMovesTheSignIns()
{
    Program program(options(u"session"_s), m_theme);
    QVERIFY(program.start());
    QTRY_VERIFY(program.shopWindow()->isReady());
    QTRY_COMPARE(kept(program), u"session"_s);
    program.shopWindow()->send(u"settings.set"_s, {{u"key"_s, u"secret_store"_s}, {u"value"_s, u"vault"_s}});
    type(u"correct horse"_s, u"correct horse"_s);
    QTest::mouseClick(accept(), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(m_place->filePath(u"shop/vault.evenstock"_s)));
    QTRY_VERIFY(program.shopWindow() && program.shopWindow()->isReady());
    QTRY_COMPARE(kept(program), u"vault"_s);
    QVERIFY(!dialog()); // it is open already
}

void TestVaultQuestion::refusingTheVaultKeepsTheOldPlace()
{
    Program program(options(u"session"_s), m_theme);
    QVERIFY(program.start());
    QTRY_VERIFY(program.shopWindow()->isReady());
    QTRY_COMPARE(kept(program), u"session"_s);
    program.shopWindow()->send(u"settings.set"_s, {{u"key"_s, u"secret_store"_s}, {u"value"_s, u"vault"_s}});
    QTRY_VERIFY(dialog());
    QCOMPARE(kept(program), u"vault"_s);
    dialog()->reject();
    QTRY_COMPARE(kept(program), u"session"_s);
    QVERIFY(isNoticed(program, u"The sign-ins stay where they were"_s));
    QVERIFY(!QFile::exists(m_place->filePath(u"shop/vault.evenstock"_s)));
}

QTEST_MAIN(TestVaultQuestion)
#include "tst_vault_question.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/account_repository.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/preferences/notifications_page.h"
#include "ui/preferences/settings_page.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/state_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestNotificationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void eachChangeIsKeptAtOnce();
    void mailsThatCannotBeSentAreNotSwitchedOn_data();
    void mailsThatCannotBeSentAreNotSwitchedOn();
    void aChangeThatWouldStopTheMailsIsNotKept();
    void whatWasTypedWrongIsSaidAtItsField();
    void aTestMailThatLacksSomethingSaysWhere();
    void thePasswordGoesAndIsNotShownAgain();
    void theTestMailSaysHowItWent();

private:
    NoticeLine *notice() const
    {
        return m_stage->window->currentPage()->findChild<NotificationsPage *>()->findChild<NoticeLine *>();
    }
    QString problemOf(const QString &key) const
    {
        const auto *label = m_stage->window->findChild<StateLabel *>(u"problem."_s + key);
        return label && label->isVisible() ? label->words() : QString();
    }
    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
};

void TestNotificationsPage::init()
{
    m_shop = std::make_unique<StockedShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_stage->open<SettingsPage>({.view = View::Settings});
    m_stage->find<QListWidget>(u"settingsPages"_s)->setCurrentRow(1);
}

void TestNotificationsPage::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

void TestNotificationsPage::eachChangeIsKeptAtOnce()
{
    auto *server = m_stage->find<QLineEdit>(u"setting.mail.server"_s);
    typeInto(server, u"smtp.example:465"_s);
    QTest::keyClick(server, Qt::Key_Return);
    QCOMPARE(m_stage->onlyCall(u"settings.set"_s),
             (QJsonObject{{u"key"_s, u"mail.server"_s}, {u"value"_s, u"smtp.example:465"_s}}));
    m_stage->engine.forget();
    auto *security = m_stage->find<QComboBox>(u"setting.mail.security"_s);
    security->setCurrentIndex(security->findData(u"tls"_s));
    QCOMPARE(m_stage->onlyCall(u"settings.set"_s),
             (QJsonObject{{u"key"_s, u"mail.security"_s}, {u"value"_s, u"tls"_s}}));
    m_stage->engine.forget();
    m_stage->find<QCheckBox>(u"setting.mail.enabled"_s)->click();
    QTRY_COMPARE(m_stage->onlyCall(u"settings.set"_s),
                 (QJsonObject{{u"key"_s, u"mail.enabled"_s}, {u"value"_s, u"true"_s}}));
}

void TestNotificationsPage::mailsThatCannotBeSentAreNotSwitchedOn_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words");
    QTest::newRow("no server") << u"mail.server"_s << u"name of the mail server"_s;
    QTest::newRow("no encryption on the way") << u"mail.security"_s << u"on this computer"_s;
    QTest::newRow("no sender") << u"mail.from"_s << u"one e-mail address"_s;
    QTest::newRow("no receiver") << u"mail.to"_s << u"e-mail address"_s;
    QTest::newRow("no password") << u"mail.user"_s << u"no password"_s;
}

void TestNotificationsPage::mailsThatCannotBeSentAreNotSwitchedOn()
{
    QFETCH(QString, key);
    QFETCH(QString, words);
    m_stage->engine.refuse(u"mail.check"_s, makeError(ErrorCode::InvalidRequest, u"no"_s, key));
    auto *box = m_stage->find<QCheckBox>(u"setting.mail.enabled"_s);
    box->click();
    QTRY_VERIFY2(problemOf(key).contains(words), qPrintable(problemOf(key)));
    QVERIFY(!box->isChecked());
    QVERIFY(m_stage->engine.callsOf(u"settings.set"_s).isEmpty());
    QVERIFY(m_stage->find<QWidget>(u"setting."_s + key)->hasFocus());
}

void TestNotificationsPage::aChangeThatWouldStopTheMailsIsNotKept()
{
    m_shop->write([&] {
        AccountRepository settings(m_shop->db);
        SmallShop::must(settings.setProgramSetting(u"mail.enabled"_s, u"true"_s));
        SmallShop::must(settings.setProgramSetting(u"mail.to"_s, u"me@shop.example"_s));
    });
    m_stage->announce({u"settings"_s});
    m_stage->engine.refuse(u"mail.check"_s, makeError(ErrorCode::InvalidRequest, u"no"_s, u"mail.to"_s));
    auto *to = m_stage->find<QLineEdit>(u"setting.mail.to"_s);
    to->clear();
    typeInto(to, u"nobody"_s);
    QTest::keyClick(to, Qt::Key_Return);
    QTRY_VERIFY2(problemOf(u"mail.to"_s).contains(u"“nobody” was not kept"_s), qPrintable(problemOf(u"mail.to"_s)));
    QCOMPARE(m_stage->onlyCall(u"mail.check"_s), (QJsonObject{{u"settings"_s, QJsonObject{{u"to"_s, u"nobody"_s}}}}));
    QCOMPARE(to->text(), u"me@shop.example"_s); // what is in force
    QVERIFY(m_stage->engine.callsOf(u"settings.set"_s).isEmpty());
}

void TestNotificationsPage::whatWasTypedWrongIsSaidAtItsField()
{
    auto *server = m_stage->find<QLineEdit>(u"setting.mail.server"_s);
    m_stage->engine.refuse(u"settings.set"_s, makeError(ErrorCode::InvalidRequest, u"no"_s, u"mail.server"_s));
    typeInto(server, u"smtp.example"_s);
    QTest::keyClick(server, Qt::Key_Return);
    QTRY_VERIFY(problemOf(u"mail.server"_s).contains(u"“smtp.example” was not kept"_s));
    QCOMPARE(server->text(), QString());
    typeInto(server, u"smtp.example:587"_s);
    QTest::keyClick(server, Qt::Key_Return);
    QTRY_COMPARE(problemOf(u"mail.server"_s), QString()); // that one was taken
}

void TestNotificationsPage::aTestMailThatLacksSomethingSaysWhere()
{
    m_stage->engine.refuse(u"mail.test"_s, makeError(ErrorCode::InvalidRequest, u"no"_s, u"mail.from"_s));
    clickOn(m_stage->find<QPushButton>(u"testMail"_s));
    QTRY_VERIFY(problemOf(u"mail.from"_s).contains(u"one e-mail address"_s));
    QVERIFY(!notice()->isVisible());
}

void TestNotificationsPage::thePasswordGoesAndIsNotShownAgain()
{
    auto *password = m_stage->find<QLineEdit>(u"mailPassword"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    typeInto(password, u"not-a-real-one"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(m_stage->onlyCall(u"mail.password"_s),
             (QJsonObject{{u"secrets"_s, QJsonObject{{u"password"_s, u"not-a-real-one"_s}}}}));
    QCOMPARE(password->text(), QString());
    QVERIFY(m_stage->engine.callsOf(u"settings.set"_s).isEmpty()); // never among the settings
}

void TestNotificationsPage::theTestMailSaysHowItWent()
{
    m_stage->engine.answer(u"mail.test"_s, {{u"to"_s, u"me@shop.example"_s}});
    auto *test = m_stage->find<QPushButton>(u"testMail"_s);
    clickOn(test);
    QVERIFY(!test->isEnabled()); // one at a time
    QTRY_VERIFY(notice()->text().contains(u"me@shop.example"_s));
    QVERIFY(test->isEnabled());
    m_stage->engine.refuse(u"mail.test"_s, makeError(ErrorCode::Unauthorized, u"no"_s));
    clickOn(test);
    QTRY_VERIFY(notice()->text().contains(u"user name or password"_s));
    m_stage->engine.refuse(u"mail.test"_s, makeError(ErrorCode::InvalidResponse, u"no"_s));
    clickOn(test);
    QTRY_VERIFY(notice()->text().contains(u"could not prove who it is"_s));
    m_stage->engine.refuse(u"mail.test"_s, makeError(ErrorCode::InvalidResponse, u"no"_s, u"mail.security"_s));
    clickOn(test);
    QTRY_VERIFY(notice()->text().contains(u"offers no encryption"_s));
}

QTEST_MAIN(TestNotificationsPage)
#include "tst_notifications_page.moc"

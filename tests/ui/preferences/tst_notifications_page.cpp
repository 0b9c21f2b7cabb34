// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/preferences/notifications_page.h"
#include "ui/preferences/settings_page.h"
#include "ui/widgets/notice_line.h"

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
    void thePasswordGoesAndIsNotShownAgain();
    void theTestMailSaysHowItWent();

private:
    NoticeLine *notice() const
    {
        return m_stage->window->currentPage()->findChild<NotificationsPage *>()->findChild<NoticeLine *>();
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
    QCOMPARE(m_stage->onlyCall(u"settings.set"_s),
             (QJsonObject{{u"key"_s, u"mail.enabled"_s}, {u"value"_s, u"true"_s}}));
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

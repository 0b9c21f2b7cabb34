// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/account_repository.h"
#include "tests/ui/support/window_stage.h"
#include "ui/preferences/settings_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

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
    void aRuleIsRemoved();

private:
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

void TestSettingsPage::cleanup()
{
    m_stage.reset();
    m_shop.reset();
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

void TestSettingsPage::aRuleIsRemoved()
{
    const AccountId account = m_shop->account(u"Attic"_s);
    m_shop->write([&] {
        SmallShop::must(AccountRepository(m_shop->db).setConflictRule(account, u"price"_s, u"local"_s, SmallShop::now));
    });
    m_stage->announce({u"accounts"_s, u"settings"_s});
    auto *pages = m_stage->find<QListWidget>(u"settingsPages"_s);
    clickRow(pages, pages->model()->index(3, 0));
    for (QPushButton *button : m_stage->window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == "Remove"_L1)
            clickOn(button);
    }
    QCOMPARE(m_stage->onlyCall(u"conflict.rule"_s),
             (QJsonObject{{u"account"_s, u"Attic"_s}, {u"field"_s, u"price"_s}}));
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/channels/account_dialog.h"
#include "ui/channels/channel_card.h"
#include "ui/channels/channels_page.h"
#include "ui/channels/settings_effect.h"
#include "ui/channels/stock_rule_fields.h"
#include "ui/sync/sync_page.h"
#include "ui/widgets/notice_line.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Nothing of a channel changes through its settings before its owner has seen what.
class TestChannelSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theEffectIsShownBeforeAnythingIsSaved();
    void sayingYesSaves();
    void thePreviewComesBeforeTheFirstChange();
    void settingsThatChangeNothingThereAreSavedAtOnce();
    void whatWasTypedMeanwhileIsNotSavedUnseen();
    void whatCannotBeLookedUpIsNotSaved();
    void aZeroIsNotTakenForNone();
    void switchingOffSaysWhatStaysOnSale();
    void itBeginsAtTheName();
    void aRemovalThatKeepsListingsIsAnsweredByKeys();

private:
    void saveRule();
    SettingsEffect *effect() { return m_stage->find<SettingsEffect>(u"settingsEffect"_s); }
    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    QPointer<AccountDialog> m_dialog;
    QString m_channel;
    const QJsonObject m_effect{{u"changed"_s, 238},
                               {u"to_zero"_s, 23},
                               {u"ends"_s, 23},
                               {u"for_good"_s, 5},
                               {u"examples"_s, QJsonArray{QJsonObject{{u"sku"_s, u"CS-1"_s},
                                                                      {u"title"_s, u"Four lamps"_s},
                                                                      {u"field"_s, u"quantity"_s},
                                                                      {u"from"_s, u"2"_s},
                                                                      {u"to"_s, u"0"_s},
                                                                      {u"ends"_s, true},
                                                                      {u"for_good"_s, true}},
                                                          QJsonObject{{u"sku"_s, u"CS-2"_s},
                                                                      {u"title"_s, u"Lamp"_s},
                                                                      {u"field"_s, u"price"_s},
                                                                      {u"from"_s, u"1000 EUR"_s},
                                                                      {u"to"_s, u"1100 EUR"_s}}}}};
};

void TestChannelSettings::init()
{
    m_shop = std::make_unique<StockedShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    auto *page = m_stage->open<ChannelsPage>({.view = View::Channels});
    m_channel = m_stage->accounts.cards().first().account.name;
    clickOn(page->findChildren<ChannelCard *>().first()->findChild<QPushButton *>(u"channelSettings"_s));
    m_dialog = m_stage->window->findChild<AccountDialog *>();
    QVERIFY(m_dialog);
}

void TestChannelSettings::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

void TestChannelSettings::saveRule()
{
    typeInto(m_stage->find<QLineEdit>(u"priceRule"_s, m_dialog), u"markup 10%"_s);
    clickOn(m_stage->find<QPushButton>(u"saveAccount"_s, m_dialog));
    QCOMPARE(
        m_stage->onlyCall(u"account.foresee"_s),
        (QJsonObject{{u"account"_s, m_channel}, {u"settings"_s, QJsonObject{{u"price_rule"_s, u"markup 10%"_s}}}}));
    QCoreApplication::processEvents();
}

void TestChannelSettings::theEffectIsShownBeforeAnythingIsSaved()
{
    m_stage->engine.answer(u"account.foresee"_s, m_effect);
    saveRule();
    auto *question = effect();
    const auto said = [&](const QString &name) { return question->findChild<NoticeLine *>(name)->text(); };
    QVERIFY(m_stage->find<QLabel>(u"effectTitle"_s, question)->text().startsWith(u"238 "_s));
    QVERIFY2(said(u"effectZero"_s).startsWith(u"23 of them would go to 0"_s), qPrintable(said(u"effectZero"_s)));
    QVERIFY2(said(u"effectForGood"_s).startsWith(u"5 of them would end for good"_s),
             qPrintable(said(u"effectForGood"_s)));
    const auto *model = m_stage->find<QTableView>(u"effectExamples"_s, question)->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 0).data().toString(), u"Four lamps"_s);
    QCOMPARE(model->index(0, 3).data().toString(), u"ends for good"_s);
    QCOMPARE(model->index(1, 2).data().toString(), u"10.00\u00A0EUR"_s);
    QCOMPARE(model->index(1, 3).data().toString(), u"11.00\u00A0EUR"_s);
    QTest::keyClick(question, Qt::Key_Return); // nothing is sent by a key that was still under the finger
    QVERIFY(question->isVisible());
    clickOn(m_stage->find<QPushButton>(u"effectCancel"_s, question));
    QTRY_VERIFY(!m_stage->window->findChild<SettingsEffect *>());
    for (const QString &command : {u"account.set"_s, u"sync.pause"_s, u"sync.start"_s})
        QVERIFY2(m_stage->engine.callsOf(command).isEmpty(), qPrintable(command));
    QVERIFY(m_dialog && m_dialog->isVisible()); // what was typed is still there
    QCOMPARE(m_stage->find<QLineEdit>(u"priceRule"_s, m_dialog)->text(), u"markup 10%"_s);
}

void TestChannelSettings::sayingYesSaves()
{
    m_stage->engine.answer(u"account.foresee"_s, m_effect);
    saveRule();
    clickOn(m_stage->find<QPushButton>(u"effectSend"_s, effect()));
    QCOMPARE(m_stage->onlyCall(u"account.set"_s)[u"settings"].toObject()[u"price_rule"].toString(), u"markup 10%"_s);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(!m_stage->onlyCall(u"account.set"_s)[u"hold"].toBool());
}

void TestChannelSettings::thePreviewComesBeforeTheFirstChange()
{
    m_stage->engine.answer(u"account.foresee"_s, m_effect);
    saveRule();
    clickOn(m_stage->find<QPushButton>(u"effectPreview"_s, effect()));
    QTRY_COMPARE(m_stage->engine.callsOf(u"sync.start"_s).size(), 1);
    QStringList order;
    for (const FakeEngine::Call &call : m_stage->engine.calls()) {
        if (call.command == "sync.pause"_L1 || call.command == "account.set"_L1 || call.command == "sync.start"_L1)
            order.append(call.command);
    }
    QCOMPARE(order, QStringList({u"account.set"_s, u"sync.start"_s})); // the other channels go on
    QVERIFY(m_stage->onlyCall(u"account.set"_s)[u"hold"].toBool());
    const QJsonObject run = m_stage->onlyCall(u"sync.start"_s);
    QVERIFY(!run[u"dry_run"].toBool()); // what it would send waits as a plan
    QCOMPARE(run[u"accounts"].toArray(), QJsonArray{m_channel});
    QTRY_COMPARE(m_stage->window->currentView(), View::Sync); // where the preview appears
}

void TestChannelSettings::settingsThatChangeNothingThereAreSavedAtOnce()
{
    m_stage->engine.answer(u"account.foresee"_s, {{u"changed"_s, 0}});
    saveRule();
    QCOMPARE(m_stage->engine.callsOf(u"account.set"_s).size(), 1);
    QVERIFY(!m_stage->window->findChild<SettingsEffect *>());
}

// The look takes its time, and its owner goes on typing: half a price rule must not reach the channel.
void TestChannelSettings::whatWasTypedMeanwhileIsNotSavedUnseen()
{
    m_stage->engine.answer(u"account.foresee"_s, {{u"changed"_s, 0}});
    auto *rule = m_stage->find<QLineEdit>(u"priceRule"_s, m_dialog);
    auto *save = m_stage->find<QPushButton>(u"saveAccount"_s, m_dialog);
    typeInto(rule, u"markup 10%"_s);
    clickOn(save);
    rule->selectAll();
    typeInto(rule, u"markup 1%"_s);
    QVERIFY(!save->isEnabled()); // it is asked once
    QTRY_VERIFY(save->isEnabled());
    QVERIFY(m_stage->engine.callsOf(u"account.set"_s).isEmpty());
    QVERIFY(m_dialog->findChild<NoticeLine *>()->text().startsWith("Nothing is saved yet"_L1));
    m_stage->engine.forget();
    m_stage->engine.answer(u"account.foresee"_s, m_effect);
    clickOn(save);
    QCOMPARE(m_stage->onlyCall(u"account.foresee"_s)[u"settings"].toObject()[u"price_rule"].toString(), u"markup 1%"_s);
    clickOn(m_stage->find<QPushButton>(u"effectSend"_s, effect()));
    QCOMPARE(m_stage->onlyCall(u"account.set"_s)[u"settings"].toObject()[u"price_rule"].toString(), u"markup 1%"_s);
}

void TestChannelSettings::whatCannotBeLookedUpIsNotSaved()
{
    m_stage->engine.refuse(u"account.foresee"_s, makeError(ErrorCode::Storage, u"busy"_s));
    saveRule();
    QVERIFY(m_stage->engine.callsOf(u"account.set"_s).isEmpty());
    QTRY_VERIFY(m_stage->find<QPushButton>(u"saveAccount"_s, m_dialog)->isEnabled());
}

// "Show at most 0" hides a channel's stock; saving something else beside it must not offer all of it.
void TestChannelSettings::aZeroIsNotTakenForNone()
{
    StockRuleFields fields;
    const auto kept = [&fields](const QString &name) {
        QJsonObject settings;
        fields.addTo(settings);
        return settings[name].toString();
    };
    fields.setSettings({{u"max_shown"_s, u"0"_s}, {u"buffer"_s, u"0.5"_s}});
    QCOMPARE(kept(u"max_shown"_s), u"0"_s);
    QCOMPARE(kept(u"buffer"_s), u"0.5"_s);
    QCOMPARE(kept(u"stop_at"_s), QString());
    const auto *result = fields.findChild<QLabel *>(u"stockResult"_s);
    QVERIFY2(result->text().endsWith("7 on hand show as 0."_L1), qPrintable(result->text()));
    auto *most = fields.findChild<QSpinBox *>(u"max_shown"_s);
    most->setValue(3);
    QCOMPARE(kept(u"max_shown"_s), u"3"_s);
    most->setValue(0); // as it is called there: as many as there are
    QCOMPARE(kept(u"max_shown"_s), QString());
}

void TestChannelSettings::switchingOffSaysWhatStaysOnSale()
{
    auto *page = m_stage->open<ChannelsPage>({.view = View::Channels});
    auto *card = page->findChild<ChannelCard *>();
    Q_EMIT card->switchRequested(false);
    QVERIFY(m_stage->engine.callsOf(u"account.disable"_s).isEmpty()); // asked first
    auto *question = page->findChild<QMessageBox *>(u"switchOff"_s);
    QVERIFY(question);
    QVERIFY(question->informativeText().contains(u"stay on sale"_s));
    clickOn(m_stage->find<QPushButton>(u"switchOffYes"_s));
    QCOMPARE(m_stage->onlyCall(u"account.disable"_s).size(), 1);
    Q_EMIT card->switchRequested(true); // which can lose nothing
    QCOMPARE(m_stage->engine.callsOf(u"account.enable"_s).size(), 1);
}

void TestChannelSettings::itBeginsAtTheName()
{
    QTRY_COMPARE(QApplication::activeWindow(), m_dialog.data());
    const auto *focused = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(focused);
    QCOMPARE(focused->text(), m_channel);
}

void TestChannelSettings::aRemovalThatKeepsListingsIsAnsweredByKeys()
{
    m_dialog->reject();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    auto *card = m_stage->window->currentPage()->findChildren<ChannelCard *>().first();
    Q_EMIT card->removeRequested();
    auto *box = m_stage->window->findChild<QMessageBox *>();
    QVERIFY(box);
    QTRY_COMPARE(QApplication::focusWidget(), box->button(QMessageBox::Cancel)); // Enter alone takes nothing away
    const auto tabTo = [box](const QAbstractButton *wanted) {
        for (int i = 0; i < 4 && QApplication::focusWidget() != wanted; ++i)
            QTest::keyClick(box->windowHandle(), Qt::Key_Tab);
        return QApplication::focusWidget() == wanted;
    };
    QVERIFY(tabTo(box->checkBox()));
    QTest::keyClick(box->windowHandle(), Qt::Key_Space);
    QVERIFY(box->checkBox()->isChecked());
    for (QAbstractButton *button : box->buttons()) {
        if (button != box->button(QMessageBox::Cancel))
            QVERIFY(tabTo(button));
    }
    QTest::keyClick(box->windowHandle(), Qt::Key_Return);
    QCOMPARE(m_stage->onlyCall(u"account.remove"_s),
             (QJsonObject{{u"account"_s, m_channel}, {u"keep_listings"_s, true}}));
}

QTEST_MAIN(TestChannelSettings)
#include "tst_channel_settings.moc"

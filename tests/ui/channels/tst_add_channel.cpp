// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/account_repository.h"
#include "models/store/bridge_repository.h"
#include "tests/ui/support/window_stage.h"
#include "ui/channels/add_channel_dialog.h"
#include "ui/channels/channels_page.h"
#include "ui/channels/match_dialog.h"
#include "ui/channels/pairs_table.h"
#include "ui/channels/sign_in_dialog.h"
#include "ui/shell/receiver_watch.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/qr_code.h"
#include "ui/widgets/state_label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestAddChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theWholeWayEndsInConsent();
    void enterGoesOneStep();
    void waitingForTheKeychainIsSaid();
    void aWrongTokenIsSaidAndNothingIsKept();
    void nothingIsTriedAgainByItself();
    void theTokenIsNeverShownAndIsWiped();
    void aTestAnswersOnItsCard();
    void readOnlyFieldsAreNeverSent();
    void vintedIsAgreedToBeforeItIsAdded();
    void theTermsOfOneAccountAreNotThoseOfTheNext();
    void aPaceOutOfBoundsIsSaidAtOnce();
    void aBrowserIsPairedByItsCode();
    void pairingCanWaitAndTheInterfaceIsSwitchedOn();
    void aMarketplaceWithoutSecretsIsNoCrash();
    void theRoleOfTheShopChangesWhatIsUsual();
    void tabGoesFromFieldToField();
    void listsOfStatesAreLines();
    void nobodyWinsBeforeItIsChosen();
    void aPriceRuleIsReadBeforeItIsKept();
    void aPriceRuleIsMadeInFields();
    void theStockRulesAreMadeInFields();
    void theScheduleIsChosenInTheWizard();
    void theAddressForEventsIsShownAndCopied();
    void onlyAnAddressFromOutsideIsOffered_data();
    void onlyAnAddressFromOutsideIsOffered();
    void theWayToTheTunnelIsLed();
    void aTestWithoutResultEnds();
    void listeningIsSwitchedOnFromTheWizard();
    void theFirstEventTurnsTheWaitGreen();
    void anEventThatNothingProvesDoesNot();
    void anOlderEventThatWasProvedCounts();
    void theLastEventIsShown();
    void aRefusedEventIsShownWithWhatToDo();
    void unprovedEventsAreLetInByASwitch();
    void aMarketplaceWithoutEventsIsNotAskedForThem();
    void decidingLaterKeepsTheChannel();
    void anExpiredSignInIsReplaced();
    void aProbableFitIsDecidedByHand();
    void everyRowOfTheReportCanBeAnswered();
    void manyRowsOfTheReportAreDecidedAtOnce();

private:
    void next() { clickOn(m_stage->find<QPushButton>(u"next"_s, m_dialog)); }
    void goToSignIn();
    void goToVinted();
    void pairVinted();
    void signIn(const QString &token);
    void goToEvents();
    QJsonObject receiver(const QString &hooks, const QString &publicUrl);
    std::unique_ptr<SmallShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    AddChannelDialog *m_dialog = nullptr;
};

void TestAddChannel::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_stage->open<ChannelsPage>({.view = View::Channels});
    clickOn(m_stage->find<QPushButton>(u"addChannel"_s));
    m_dialog = m_stage->window->findChild<AddChannelDialog *>();
    QVERIFY(m_dialog);
}

void TestAddChannel::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

void TestAddChannel::goToSignIn()
{
    auto *list = m_stage->find<QListWidget>(u"marketplaces"_s, m_dialog);
    QCOMPARE(list->count(), 5);
    clickRow(list, list->model()->index(0, 0));
    next();
    next();
    QCOMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::SignIn));
}

void TestAddChannel::signIn(const QString &token)
{
    QVERIFY(!m_stage->find<QPushButton>(u"next"_s, m_dialog)->isEnabled());
    typeInto(m_stage->find<QLineEdit>(u"credential.token"_s, m_dialog), token);
    next();
}

void TestAddChannel::goToEvents()
{
    goToSignIn();
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"Attic"_s}}}});
    signIn(u"t"_s);
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    m_stage->engine.answer(u"account.webhook"_s, {{u"path"_s, u"/hook/abc"_s}});
    next();
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::Events));
}

// As the engine tells of it.
QJsonObject TestAddChannel::receiver(const QString &hooks, const QString &publicUrl)
{
    return {{u"hooks"_s, hooks},
            {u"public_url"_s, publicUrl},
            {u"self_test"_s, QJsonObject{{u"link"_s, u"good"_s}, {u"took_ms"_s, 212}, {u"runs"_s, 1}}}};
}

void TestAddChannel::theWholeWayEndsInConsent()
{
    goToSignIn();
    m_stage->engine.answer(u"account.add"_s,
                           {{u"account"_s, QJsonObject{{u"name"_s, u"CardTrader"_s},
                                                       {u"currency"_s, u"EUR"_s},
                                                       {u"identity"_s, QJsonObject{{u"account"_s, u"attic"_s}}}}}});
    signIn(u"secret-token-1"_s);
    const QJsonObject added = m_stage->onlyCall(u"account.add"_s);
    QCOMPARE(added[u"marketplace"].toString(), u"cardtrader"_s);
    QCOMPARE(added[u"name"].toString(), u"CardTrader"_s);
    QCOMPARE(added[u"secrets"].toObject(), (QJsonObject{{u"token"_s, u"secret-token-1"_s}}));
    QVERIFY(added[u"test"].toBool());
    QVERIFY(!added.contains(u"url"_s)); // the usual address

    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    auto *strategy = m_stage->find<QComboBox>(u"strategy"_s, m_dialog);
    QSet<QString> explained;
    for (int choice = 0; choice < strategy->count(); ++choice) {
        strategy->setCurrentIndex(choice);
        explained.insert(m_stage->find<QLabel>(u"strategyHint"_s, m_dialog)->text());
    }
    QCOMPARE(explained.size(), 4); // what becomes of both changes, for each choice
    QVERIFY(!explained.contains(QString()));
    strategy->setCurrentIndex(3);
    m_stage->engine.answer(u"sync.start"_s,
                           {{u"runs"_s, QJsonArray{QJsonObject{{u"run"_s, 12}, {u"account"_s, u"CardTrader"_s}}}}});
    next();
    QCOMPARE(m_stage->onlyCall(u"account.set"_s)[u"settings"].toObject(), (QJsonObject{{u"strategy"_s, u"manual"_s}}));
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::Events));
    QVERIFY(m_stage->engine.callsOf(u"sync.start"_s).isEmpty());
    next();
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::FirstLook));
    QTRY_COMPARE(m_stage->onlyCall(u"sync.start"_s)[u"accounts"].toArray(), QJsonArray{u"CardTrader"_s});

    m_stage->engine.answer(
        u"account.match"_s,
        {{u"counts"_s, QJsonObject{{u"exact"_s, 2}, {u"none"_s, 3}}},
         {u"rows"_s,
          QJsonArray{QJsonObject{{u"external_id"_s, u"1"_s}, {u"match"_s, u"exact"_s}, {u"sku"_s, u"A"_s}}}}});
    QCoreApplication::processEvents();
    m_stage->runs.apply({{u"run"_s, 12}, {u"status"_s, u"partial"_s}}, SmallShop::now);
    auto *agree = m_stage->find<QPushButton>(u"next"_s, m_dialog);
    QTRY_COMPARE(agree->text(), u"Agree: link 2, make 3"_s);
    m_stage->engine.forget();
    clickOn(agree);
    QCOMPARE(m_stage->onlyCall(u"account.match"_s),
             (QJsonObject{{u"account"_s, u"CardTrader"_s}, {u"accept"_s, true}}));
    QTRY_COMPARE(m_stage->engine.callsOf(u"sync.start"_s).size(), 1);
    // Last it says what happens next, and only one thing is left to press.
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::End));
    QCOMPARE(m_stage->find<QLabel>(u"endTitle"_s, m_dialog)->text(), u"CardTrader is connected"_s);
    QStringList next;
    for (const QLabel *line : m_dialog->findChildren<QLabel *>(u"whatIsNext"_s))
        next.append(line->text());
    QVERIFY2(next.size() >= 3 && next.first().contains(u"products are linked and made"_s),
             qPrintable(next.join(u'\n')));
    QVERIFY(!m_stage->find<QPushButton>(u"cancel"_s, m_dialog)->isVisible());
    QVERIFY(agree->hasFocus());
    const QPointer<AddChannelDialog> dialog(m_dialog);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

// Enter presses one button, not two.
void TestAddChannel::enterGoesOneStep()
{
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    auto *list = m_stage->find<QListWidget>(u"marketplaces"_s, m_dialog);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::Needs));
}

// While it waits no key leaves; what waits, and for how long already, is said.
void TestAddChannel::waitingForTheKeychainIsSaid()
{
    goToSignIn();
    m_stage->engine.refuse(u"account.add"_s, makeError(ErrorCode::Timeout, u"The system keyring did not answer in "
                                                                           "time. Look for its window and unlock it, "
                                                                           "then retry."_s));
    signIn(u"secret-token-1"_s);
    const auto *notice = m_dialog->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->text().contains(u"The keychain of this computer did not answer in time"_s));
    QCOMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::SignIn));
}

void TestAddChannel::aWrongTokenIsSaidAndNothingIsKept()
{
    goToSignIn();
    m_stage->engine.refuse(u"account.add"_s, makeError(ErrorCode::Unauthorized, u"401"_s));
    signIn(u"wrong"_s);
    auto *notice = m_dialog->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(u"did not accept"_s));
    QVERIFY(!notice->text().contains(u"401"_s));
    QCOMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::SignIn));
    QVERIFY(m_stage->find<QPushButton>(u"next"_s, m_dialog)->isEnabled()); // to try another one
    QVERIFY(qobject_cast<QLineEdit *>(m_dialog->focusWidget()));           // and the keyboard is where it is written
}

void TestAddChannel::nothingIsTriedAgainByItself()
{
    goToSignIn();
    m_stage->engine.refuse(u"account.add"_s, makeError(ErrorCode::Offline, u"refused"_s));
    signIn(u"t"_s);
    auto *notice = m_dialog->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains("Nothing was kept"_L1) && !notice->text().contains("by itself"_L1),
             qPrintable(notice->text()));
}

void TestAddChannel::aTestAnswersOnItsCard()
{
    m_dialog->reject();
    m_shop->account(u"Attic cards"_s);
    m_stage->announce({});
    auto *test = m_stage->find<QPushButton>(u"channelTest"_s);
    m_stage->engine.answer(u"account.test"_s, {{u"identity"_s, QJsonObject{{u"account"_s, u"attic"_s}}}});
    const QPoint before = test->mapToGlobal(QPoint());
    clickOn(test);
    const auto says = [this] {
        for (const QLabel *label : m_stage->window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith("Tested: answers as attic"_L1))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says());
    QCOMPARE(test->mapToGlobal(QPoint()), before);
}

void TestAddChannel::theTokenIsNeverShownAndIsWiped()
{
    goToSignIn();
    auto *field = m_stage->find<QLineEdit>(u"credential.token"_s, m_dialog);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"CardTrader"_s}}}});
    signIn(u"secret-token-2"_s);
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    QVERIFY(field->text().isEmpty());
}

void TestAddChannel::readOnlyFieldsAreNeverSent()
{
    goToSignIn();
    const auto *category = m_dialog->findChild<QComboBox *>(u"direction.category"_s);
    QCOMPARE(category->count(), 2);
    QVERIFY(category->findData(u"out"_s) < 0);
    QVERIFY(m_dialog->findChild<QComboBox *>(u"direction.price"_s)->findData(u"out"_s) >= 0);
}

void TestAddChannel::goToVinted()
{
    auto *list = m_stage->find<QListWidget>(u"marketplaces"_s, m_dialog);
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text() == "Vinted"_L1)
            clickRow(list, list->model()->index(row, 0));
    }
    next();
    QCOMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::Needs));
}

// To the pairing, with the account in the store as the engine made it.
void TestAddChannel::pairVinted()
{
    goToVinted();
    QTest::keyClick(m_stage->find<QCheckBox>(u"vintedTerms"_s, m_dialog), Qt::Key_Space);
    next();
    m_shop->account(u"Vinted"_s, u"vinted"_s);
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"Vinted"_s}}}});
    next();
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    next();
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::Events));
}

void TestAddChannel::vintedIsAgreedToBeforeItIsAdded()
{
    goToVinted();
    auto *go = m_stage->find<QPushButton>(u"next"_s, m_dialog);
    QVERIFY(!go->isEnabled());
    auto *tick = m_stage->find<QCheckBox>(u"vintedTerms"_s, m_dialog);
    QVERIFY(tick->accessibleDescription().contains(u"may limit or close your account"_s));
    QTest::keyClick(tick, Qt::Key_Space);
    QVERIFY(go->isEnabled());
    next();
    QVERIFY(!m_dialog->findChild<QLineEdit *>(u"channelUrl"_s)->isVisible()); // it is where the browser is
    QVERIFY(m_stage->find<QLineEdit>(u"channelName"_s, m_dialog)->hasFocus());
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"Vinted"_s}}}});
    next();
    const QJsonObject added = m_stage->onlyCall(u"account.add"_s);
    QCOMPARE(added[u"secrets"].toObject(), QJsonObject());
    QCOMPARE(added[u"settings"].toObject()[u"terms_accepted"].toString(),
             QDateTime::fromMSecsSinceEpoch(SmallShop::now).date().toString(Qt::ISODate) + u" 1"_s);
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    QVERIFY(!m_stage->find<QLabel>(u"paceWarning"_s, m_dialog)->text().isEmpty());
    QVERIFY(!m_dialog->findChild<QWidget *>(u"own.terms_accepted"_s)); // nobody types that
}

void TestAddChannel::theTermsOfOneAccountAreNotThoseOfTheNext()
{
    goToVinted();
    QTest::keyClick(m_stage->find<QCheckBox>(u"vintedTerms"_s, m_dialog), Qt::Key_Space);
    clickOn(m_stage->find<QPushButton>(u"back"_s, m_dialog));
    next();
    QVERIFY(!m_stage->find<QCheckBox>(u"vintedTerms"_s, m_dialog)->isChecked());
    QVERIFY(!m_stage->find<QPushButton>(u"next"_s, m_dialog)->isEnabled());
}

void TestAddChannel::aPaceOutOfBoundsIsSaidAtOnce()
{
    goToVinted();
    QTest::keyClick(m_stage->find<QCheckBox>(u"vintedTerms"_s, m_dialog), Qt::Key_Space);
    next();
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"Vinted"_s}}}});
    next();
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    auto *field = m_dialog->findChild<QLineEdit *>(u"own.listings_per_hour"_s);
    typeInto(field, u"0"_s);
    m_stage->engine.refuse(u"account.set"_s,
                           makeError(ErrorCode::InvalidRequest, u"must be from 1 to 3600"_s, u"listings_per_hour"_s));
    next();
    auto *notice = m_dialog->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(u"cannot be kept"_s), qPrintable(notice->text()));
    QTRY_VERIFY(field->hasFocus());
    QCOMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
}

void TestAddChannel::aBrowserIsPairedByItsCode()
{
    pairVinted();
    QCOMPARE(m_stage->find<QPushButton>(u"next"_s, m_dialog)->text(), u"Pair later"_s);
    m_stage->engine.answer(u"bridge.pair.begin"_s,
                           {{u"code"_s, u"ABCDEFGH"_s}, {u"expires_at"_s, isoUtc(SmallShop::now + 120'000)}});
    clickOn(m_stage->find<QPushButton>(u"showCode"_s, m_dialog));
    QCOMPARE(m_stage->onlyCall(u"bridge.pair.begin"_s),
             (QJsonObject{{u"account"_s, u"Vinted"_s}, {u"confirm"_s, true}}));
    QTRY_COMPARE(m_dialog->findChild<QLabel *>(u"pairingCode"_s)->text(), u"ABCD-EFGH"_s);
    auto *state = m_stage->find<StateLabel>(u"pairingState"_s, m_dialog);
    QVERIFY(state->words().startsWith(u"Waiting for the browser"_s));
    // It asks; the question stands in the wizard, which lies over the window.
    const QJsonObject request{{u"request"_s, 7}, {u"code"_s, u"ABCDEFGH"_s}, {u"account"_s, u"Vinted"_s}};
    for (int asked = 0; asked < 2; ++asked)
        m_stage->engine.answer(u"bridge.pair.waiting"_s, {{u"requests"_s, QJsonArray{request}}});
    m_stage->announce({u"pairing"_s});
    auto *question = m_dialog->findChild<NoticeLine *>(u"pairingQuestion"_s);
    QTRY_VERIFY(question->isVisible());
    QVERIFY(question->text().contains(u"ABCD-EFGH"_s));
    clickOn(m_stage->find<QPushButton>(u"noticeAction"_s, question));
    QCOMPARE(m_stage->onlyCall(u"bridge.pair.confirm"_s), (QJsonObject{{u"request"_s, 7}}));
    m_shop->write([&] {
        const AccountId account = SmallShop::must(AccountRepository(m_shop->db).findByName(u"Vinted"_s))->id;
        SmallShop::must(
            BridgeRepository(m_shop->db)
                .insertBrowser(
                    {.uuid = u"b-1"_s, .account = account, .name = u"Chromium 156"_s, .createdAt = SmallShop::now}));
    });
    m_stage->announce({u"settings"_s});
    QTRY_COMPARE(state->words(), u"Paired: Chromium 156"_s);
    QVERIFY(!m_dialog->findChild<QLabel *>(u"pairingCode"_s)->isVisible());
    QCOMPARE(m_stage->find<QPushButton>(u"next"_s, m_dialog)->text(), u"Next"_s);
    next();
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::FirstLook));
    QCOMPARE(m_stage->onlyCall(u"sync.start"_s)[u"accounts"].toArray(), QJsonArray{u"Vinted"_s});
}

void TestAddChannel::pairingCanWaitAndTheInterfaceIsSwitchedOn()
{
    pairVinted();
    Q_EMIT m_stage->engine.happened(u"receiver"_s, {{u"hooks"_s, QString()}, {u"local"_s, QString()}});
    QVERIFY(!m_stage->find<QPushButton>(u"showCode"_s, m_dialog)->isEnabled());
    for (auto *button : m_dialog->findChildren<QPushButton *>(u"noticeAction"_s)) {
        if (button->isVisible())
            clickOn(button);
    }
    QCOMPARE(m_stage->onlyCall(u"settings.set"_s),
             (QJsonObject{{u"key"_s, u"local.enabled"_s}, {u"value"_s, u"true"_s}}));
    Q_EMIT m_stage->engine.happened(u"receiver"_s, {{u"hooks"_s, QString()}, {u"local"_s, u"http://127.0.0.1:8788"_s}});
    QTRY_VERIFY(m_stage->find<QPushButton>(u"showCode"_s, m_dialog)->isEnabled());
    QCOMPARE(m_stage->find<QLabel>(u"pairingPort"_s, m_dialog)->text(), u"Port 8788"_s);
    const QPointer<AddChannelDialog> dialog(m_dialog);
    next(); // later
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::End));
    QVERIFY(m_dialog->findChildren<QLabel *>(u"whatIsNext"_s).first()->text().contains(u"Pair your browser"_s));
    next(); // done
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QVERIFY(m_stage->engine.callsOf(u"sync.start"_s).isEmpty()); // nobody could look
}

void TestAddChannel::aMarketplaceWithoutSecretsIsNoCrash()
{
    m_stage->marketplaces.first().credentials.clear();
    auto *list = m_stage->find<QListWidget>(u"marketplaces"_s, m_dialog);
    clickRow(list, list->model()->index(0, 0));
    next();
    next();
    QCOMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::SignIn));
    QTRY_VERIFY(m_stage->find<QLineEdit>(u"channelName"_s, m_dialog)->hasFocus());
    next();
    QCOMPARE(m_stage->onlyCall(u"account.add"_s)[u"secrets"].toObject(), QJsonObject());
}

void TestAddChannel::theRoleOfTheShopChangesWhatIsUsual()
{
    auto *list = m_stage->find<QListWidget>(u"marketplaces"_s, m_dialog);
    clickRow(list, list->model()->index(list->count() - 1, 0)); // the one with roles
    next();
    next();
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"PrestaShop"_s}}}});
    signIn(u"t"_s);
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    auto *title = m_stage->find<QComboBox>(u"direction.title"_s, m_dialog);
    auto *price = m_stage->find<QComboBox>(u"direction.price"_s, m_dialog);
    QCOMPARE(title->currentData().toString(), u"both"_s);
    price->setCurrentIndex(price->findData(u"out"_s)); // chosen by the owner: stays
    auto *role = m_stage->find<QComboBox>(u"own.role"_s, m_dialog);
    const auto *passesOn = m_dialog->findChild<QComboBox *>(u"own.replicate"_s);
    QVERIFY(!passesOn->isVisible()); // it has no wholesaler
    role->setCurrentIndex(role->findData(u"client"_s));
    QVERIFY(passesOn->isVisible());
    QCOMPARE(title->currentData().toString(), u"off"_s);
    QCOMPARE(price->currentData().toString(), u"out"_s);
    QCOMPARE(m_stage->find<QComboBox>(u"direction.quantity"_s, m_dialog)->currentData().toString(), u"both"_s);
    next();
    QCOMPARE(m_stage->onlyCall(u"account.set"_s)[u"settings"].toObject(),
             (QJsonObject{{u"direction.price"_s, u"out"_s}, {u"role"_s, u"client"_s}, {u"strategy"_s, u"manual"_s}}));
}

// From the address by Tab to the secret, not to the buttons.
void TestAddChannel::tabGoesFromFieldToField()
{
    goToSignIn();
    auto *address = m_stage->find<QLineEdit>(u"channelUrl"_s, m_dialog);
    auto *token = m_stage->find<QLineEdit>(u"credential.token"_s, m_dialog);
    QTRY_VERIFY(token->hasFocus()); // the address is known
    address->setFocus();
    QTest::keyClick(address, Qt::Key_Tab);
    QVERIFY(token->hasFocus());
}

// A list that a program writes "17=release,21=keep" is lines to fill in.
void TestAddChannel::listsOfStatesAreLines()
{
    PairsTable table(PairsTable::Sides::One, {{u"=release"_s, u"gives back"_s}, {u"=keep"_s, u"leaves"_s}},
                     {.left = u"State"_s, .right = {}, .add = u"Add"_s});
    table.setText(u"17=release, 21=keep,odd"_s);
    QCOMPARE(table.findChildren<QComboBox *>().size(), 2);
    QCOMPARE(table.text(), u"odd,17=release,21=keep"_s); // what cannot be read is kept
    QSignalSpy edits(&table, &PairsTable::edited);
    clickOn(table.findChild<QToolButton *>(u"addPair"_s));
    const QList<QLineEdit *> fields = table.findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 3);
    QTest::keyClicks(fields.last(), u"30"_s);
    QVERIFY(!edits.isEmpty());
    QCOMPARE(table.text(), u"odd,17=release,21=keep,30=release"_s);

    PairsTable both(PairsTable::Sides::Both, {{u">"_s, u"to"_s}, {u"="_s, u"both"_s}}, {});
    both.setText(u"shipped>shipped,refunded=7"_s);
    QCOMPARE(both.text(), u"shipped>shipped,refunded=7"_s);
}

void TestAddChannel::nobodyWinsBeforeItIsChosen()
{
    goToSignIn();
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"Attic"_s}}}});
    signIn(u"t"_s);
    // Also where the wizard is left before the question.
    QCOMPARE(m_stage->onlyCall(u"account.add"_s)[u"settings"].toObject(), (QJsonObject{{u"strategy"_s, u"manual"_s}}));
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    auto *strategy = m_stage->find<QComboBox>(u"strategy"_s, m_dialog);
    QCOMPARE(strategy->currentData().toString(), u"manual"_s);
    QTest::keyClick(strategy, Qt::Key_Home); // the first: the marketplace wins
    QCOMPARE(strategy->currentData().toString(), u"remote"_s);
    next();
    const QJsonObject kept = m_stage->onlyCall(u"account.set"_s)[u"settings"].toObject();
    QCOMPARE(kept, (QJsonObject{{u"strategy"_s, QString()}})); // the engine's usual one
}

void TestAddChannel::aPriceRuleIsReadBeforeItIsKept()
{
    goToSignIn();
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"CardTrader"_s}}}});
    signIn(u"t"_s);
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    auto *rule = m_dialog->findChild<QLineEdit *>(u"priceRule"_s);
    typeInto(rule, u"markup lots"_s);
    QVERIFY(!m_stage->find<QPushButton>(u"next"_s, m_dialog)->isEnabled());
    rule->clear();
    typeInto(rule, u"markup 10%; round .99"_s);
    QVERIFY(m_stage->find<QPushButton>(u"next"_s, m_dialog)->isEnabled());
    next();
    QCOMPARE(m_stage->onlyCall(u"account.set"_s)[u"settings"].toObject()[u"price_rule"].toString(),
             u"markup 10%; round .99"_s);
}

// Fields and text are the same rule, and each step says what it makes of an example.
void TestAddChannel::aPriceRuleIsMadeInFields()
{
    goToSignIn();
    m_stage->engine.answer(u"account.add"_s,
                           {{u"account"_s, QJsonObject{{u"name"_s, u"CardTrader"_s}, {u"currency"_s, u"EUR"_s}}}});
    signIn(u"t"_s);
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    const auto *text = m_dialog->findChild<QLineEdit *>(u"priceRule"_s);
    typeInto(m_dialog->findChild<QLineEdit *>(u"price.markup"_s), u"12,5"_s); // as an Italian writes it
    QCOMPARE(text->text(), u"markup 12.5%"_s);
    typeInto(m_dialog->findChild<QLineEdit *>(u"price.add"_s), u"0.50"_s);
    auto *ending = m_dialog->findChild<QComboBox *>(u"price.ending"_s);
    ending->setCurrentIndex(ending->findData(99));
    QCOMPARE(text->text(), u"markup 12.5%; add 0.50; round .99"_s);
    const auto example = [this](int step) { return m_dialog->findChild<QLabel *>(u"example.%1"_s.arg(step))->text(); };
    QVERIFY2(example(1).contains("12.40"_L1) && example(1).contains("13.95"_L1), qPrintable(example(1)));
    QVERIFY2(example(2).contains("14.45"_L1), qPrintable(example(2)));
    QVERIFY2(example(5).contains("13.99"_L1) || example(5).contains("14.99"_L1), qPrintable(example(5)));
    QVERIFY(example(3).isEmpty()); // no floor
    auto *floor = m_dialog->findChild<QLineEdit *>(u"price.floor"_s);
    typeInto(floor, u"cheap"_s);
    QVERIFY(!m_stage->find<QPushButton>(u"next"_s, m_dialog)->isEnabled());
    floor->clear();
    auto *start = m_dialog->findChild<QComboBox *>(u"price.start"_s);
    start->setCurrentIndex(1);
    QVERIFY(!m_stage->find<QPushButton>(u"next"_s, m_dialog)->isEnabled()); // which one?
    start->setCurrentIndex(0);
    next();
    QCOMPARE(m_stage->onlyCall(u"account.set"_s)[u"settings"].toObject()[u"price_rule"].toString(),
             u"markup 12.5%; add 0.50; round .99"_s);
}

void TestAddChannel::theStockRulesAreMadeInFields()
{
    goToSignIn();
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"CardTrader"_s}}}});
    signIn(u"t"_s);
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    m_dialog->findChild<QSpinBox *>(u"buffer"_s)->setValue(2);
    m_dialog->findChild<QSpinBox *>(u"stop_at"_s)->setValue(1);
    const auto *last = m_dialog->findChild<QSpinBox *>(u"last_pieces"_s);
    QVERIFY(!last->isEnabled());
    auto *promise = m_dialog->findChild<QComboBox *>(u"promise"_s);
    promise->setCurrentIndex(promise->findData(u"last"_s));
    QVERIFY(last->isEnabled());
    const QString result = m_dialog->findChild<QLabel *>(u"stockResult"_s)->text();
    QVERIFY2(result.contains("7 on hand show as 5"_L1), qPrintable(result));
    next();
    QCOMPARE(
        m_stage->onlyCall(u"account.set"_s)[u"settings"].toObject(),
        (QJsonObject{
            {u"buffer"_s, u"2"_s}, {u"promise"_s, u"last"_s}, {u"stop_at"_s, u"1"_s}, {u"strategy"_s, u"manual"_s}}));
}

void TestAddChannel::theScheduleIsChosenInTheWizard()
{
    goToSignIn();
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"Attic"_s}}}});
    signIn(u"t"_s);
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    m_dialog->findChild<QSpinBox *>(u"scheduleMinutes"_s)->setValue(30);
    m_dialog->findChild<QCheckBox *>(u"scheduleQuiet"_s)->setChecked(true);
    next();
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::Events));
    QCOMPARE(m_stage->onlyCall(u"schedule.set"_s), (QJsonObject{{u"account"_s, u"Attic"_s},
                                                                {u"enabled"_s, true},
                                                                {u"kind"_s, u"every"_s},
                                                                {u"minutes"_s, 30},
                                                                {u"mode"_s, u"incremental"_s},
                                                                {u"quiet"_s, u"23:00-06:00"_s}}));
}

void TestAddChannel::theAddressForEventsIsShownAndCopied()
{
    goToEvents();
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"copyAddress"_s)->isVisible()); // there is none yet
    Q_EMIT m_stage->engine.happened(u"receiver"_s,
                                    receiver(u"http://127.0.0.1:8787"_s, u"https://attic.tunnel.example"_s));
    auto *address = m_stage->find<QLineEdit>(u"hookAddress"_s, m_dialog);
    QTRY_COMPARE(address->text(), u"https://attic.tunnel.example/hook/abc"_s);
    QCOMPARE(address->selectedText(), address->text());
    clickOn(m_stage->find<QPushButton>(u"copyAddress"_s, m_dialog));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://attic.tunnel.example/hook/abc"_s);
    clickOn(m_stage->find<QPushButton>(u"testAddress"_s, m_dialog));
    QCOMPARE(m_stage->engine.callsOf(u"receiver.test"_s).size(), 1);
    QVERIFY(!m_dialog->findChild<QrCode *>()->toolTip().isEmpty());
}

void TestAddChannel::onlyAnAddressFromOutsideIsOffered_data()
{
    QTest::addColumn<QString>("publicUrl");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("there is none") << QString() << false;
    QTest::newRow("this computer") << u"https://127.0.0.1:8787"_s << false;
    QTest::newRow("the own network") << u"https://192.168.1.20"_s << false;
    QTest::newRow("a name of the own network") << u"https://till.local"_s << false;
    QTest::newRow("without encryption") << u"http://attic.tunnel.example"_s << false;
    QTest::newRow("from outside") << u"https://attic.tunnel.example"_s << true;
}

void TestAddChannel::onlyAnAddressFromOutsideIsOffered()
{
    QFETCH(QString, publicUrl);
    QFETCH(bool, isOffered);
    goToEvents();
    Q_EMIT m_stage->engine.happened(u"receiver"_s, receiver(u"http://127.0.0.1:8787"_s, publicUrl));
    QCoreApplication::processEvents();
    for (const QString &name : {u"copyAddress"_s, u"hookAddress"_s})
        QCOMPARE(m_dialog->findChild<QWidget *>(name)->isVisible(), isOffered);
    QCOMPARE(m_dialog->findChild<QrCode *>()->isVisible(), isOffered);
    QCOMPARE(m_stage->find<StateLabel>(u"firstEvent"_s, m_dialog)->state(),
             isOffered ? ItemState::Waiting : ItemState::Paused);
    for (const QLineEdit *edit : m_dialog->findChildren<QLineEdit *>())
        QVERIFY(!edit->text().contains(u"127.0.0.1"_s));
}

void TestAddChannel::theWayToTheTunnelIsLed()
{
    goToEvents();
    Q_EMIT m_stage->engine.happened(u"receiver"_s, receiver(u"http://127.0.0.1:8787"_s, {}));
    QPushButton *tunnel = nullptr;
    for (auto *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Set up the tunnel…"_s)
            tunnel = button;
    }
    QVERIFY(tunnel);
    clickOn(tunnel);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_stage->window->currentView(), View::Settings);
    QVERIFY(m_stage->find<QComboBox>(u"setting.tunnel.kind"_s)->isVisible());
}

void TestAddChannel::aTestWithoutResultEnds()
{
    goToEvents();
    QJsonObject told = receiver(u"http://127.0.0.1:8787"_s, u"https://attic.tunnel.example"_s);
    told[u"self_test"_s] = QJsonObject{{u"link"_s, u"untested"_s}};
    Q_EMIT m_stage->engine.happened(u"receiver"_s, told);
    auto *reach = m_stage->find<StateLabel>(u"addressReach"_s, m_dialog);
    QVERIFY2(reach->words().contains(u"being tested"_s), qPrintable(reach->words()));
    auto *patience = m_dialog->findChild<QTimer *>(u"testPatience"_s);
    QVERIFY(patience->isActive());
    QCOMPARE(patience->interval(), ReceiverWatch::testPatienceMs);
    patience->start(0); // the time is over
    QTRY_VERIFY(reach->words().contains(u"within 30 seconds"_s));
    QCOMPARE(reach->state(), ItemState::Warning);
    patience->setInterval(ReceiverWatch::testPatienceMs);
    Q_EMIT m_stage->engine.happened(u"receiver"_s, told); // other news
    QVERIFY(reach->words().contains(u"within 30 seconds"_s));
    clickOn(m_stage->find<QPushButton>(u"testAddress"_s, m_dialog));
    QVERIFY(reach->words().contains(u"being tested"_s));
    Q_EMIT m_stage->engine.happened(u"receiver"_s,
                                    receiver(u"http://127.0.0.1:8787"_s, u"https://attic.tunnel.example"_s));
    QVERIFY(reach->words().contains(u"212 ms"_s));
    QVERIFY(!patience->isActive());
}

void TestAddChannel::listeningIsSwitchedOnFromTheWizard()
{
    goToEvents();
    Q_EMIT m_stage->engine.happened(u"receiver"_s, receiver({}, {}));
    QPushButton *listen = nullptr;
    for (auto *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Listen for events"_s)
            listen = button;
    }
    QVERIFY(listen);
    auto *state = m_stage->find<StateLabel>(u"firstEvent"_s, m_dialog);
    QCOMPARE(state->state(), ItemState::Paused); // nothing is waited for
    QVERIFY2(state->words().startsWith(u"Switched off"_s), qPrintable(state->words()));
    clickOn(listen);
    QCOMPARE(m_stage->onlyCall(u"settings.set"_s),
             (QJsonObject{{u"key"_s, u"hooks.enabled"_s}, {u"value"_s, u"true"_s}}));
}

void TestAddChannel::theFirstEventTurnsTheWaitGreen()
{
    const AccountId account = m_shop->account(u"Attic"_s);
    m_stage->announce({u"accounts"_s});
    goToEvents();
    auto *state = m_stage->find<StateLabel>(u"firstEvent"_s, m_dialog);
    QCOMPARE(state->state(), ItemState::Waiting);
    auto *go = m_stage->find<QPushButton>(u"next"_s, m_dialog);
    QCOMPARE(go->text(), u"Go on without waiting"_s);
    m_stage->receive({.account = AccountId{account.value + 1}, .eventId = u"of another"_s, .receivedAt = 1});
    QCOMPARE(state->state(), ItemState::Waiting);
    m_stage->receive({.account = account, .eventId = u"e1"_s, .receivedAt = SmallShop::now, .verified = true});
    QCOMPARE(state->state(), ItemState::Agreed);
    QCOMPARE(go->text(), u"Next"_s);
}

void TestAddChannel::anEventThatNothingProvesDoesNot()
{
    const AccountId account = m_shop->account(u"Attic"_s);
    m_stage->announce({u"accounts"_s});
    goToEvents();
    auto *state = m_stage->find<StateLabel>(u"firstEvent"_s, m_dialog);
    const EventId forged = m_stage->receive({.account = account,
                                             .eventId = u"forged"_s,
                                             .receivedAt = SmallShop::now - 60'000,
                                             .state = EventState::Quarantined});
    QCOMPARE(state->state(), ItemState::Warning);
    m_stage->settleEvent(forged, EventState::Discarded); // which proves nothing either
    QCOMPARE(state->state(), ItemState::Warning);
    QCOMPARE(m_stage->find<QPushButton>(u"next"_s, m_dialog)->text(), u"Go on without waiting"_s);
    m_stage->receive({.account = account, .eventId = u"e1"_s, .receivedAt = SmallShop::now, .verified = true});
    QCOMPARE(state->state(), ItemState::Agreed);
}

void TestAddChannel::anOlderEventThatWasProvedCounts()
{
    const AccountId account = m_shop->account(u"Attic"_s);
    m_stage->receive(
        {.account = account, .eventId = u"e1"_s, .receivedAt = SmallShop::now - 600'000, .verified = true});
    m_stage->receive({.account = account, .receivedAt = SmallShop::now, .state = EventState::Quarantined});
    m_stage->announce({u"accounts"_s});
    goToEvents();
    auto *state = m_stage->find<StateLabel>(u"firstEvent"_s, m_dialog);
    QCOMPARE(state->state(), ItemState::Agreed); // though the newest one is none
    QCOMPARE(m_stage->find<QPushButton>(u"next"_s, m_dialog)->text(), u"Next"_s);
    QCOMPARE(m_stage->find<StateLabel>(u"refusedEvent"_s, m_dialog)->state(), ItemState::Warning);
}

void TestAddChannel::theLastEventIsShown()
{
    const AccountId account = m_shop->account(u"Attic"_s);
    m_stage->announce({u"accounts"_s});
    goToEvents();
    EventId last;
    for (const QString &order : {u"4711"_s, u"4712"_s}) {
        last = m_stage->receive({.account = account,
                                 .eventId = u"e"_s + order,
                                 .receivedAt = SmallShop::now,
                                 .verified = true,
                                 .cause = u"order.create"_s,
                                 .orderId = order});
    }
    const auto *line = m_stage->find<QLabel>(u"lastEvent"_s, m_dialog);
    QVERIFY2(line->text().contains(u"order.create, order 4712"_s), qPrintable(line->text()));
    QVERIFY2(line->text().endsWith(u"Waits"_s), qPrintable(line->text()));
    m_stage->settleEvent(last, EventState::Done);
    QVERIFY2(line->text().endsWith(u"Done"_s), qPrintable(line->text()));
}

void TestAddChannel::aRefusedEventIsShownWithWhatToDo()
{
    const AccountId account = m_shop->account(u"Attic"_s);
    m_stage->announce({u"accounts"_s});
    goToEvents();
    const auto *advice = m_dialog->findChild<QLabel *>(u"refusedAdvice"_s);
    QVERIFY(!advice->isVisible());
    const EventId refused = m_stage->receive({.account = account,
                                              .eventId = u"r1"_s,
                                              .receivedAt = SmallShop::now - 60'000,
                                              .state = EventState::Quarantined,
                                              .cause = u"order.update"_s});
    QVERIFY(advice->isVisible());
    QVERIFY2(advice->text().contains(u"order.update"_s) && advice->text().contains(u"signature"_s) &&
                 advice->text().contains(u"Errors"_s),
             qPrintable(advice->text()));
    m_stage->receive({.account = account, .eventId = u"e1"_s, .receivedAt = SmallShop::now, .verified = true});
    QVERIFY(advice->isVisible()); // it still is to be decided
    m_stage->settleEvent(refused, EventState::Discarded);
    QVERIFY(!advice->isVisible());
    QVERIFY(!m_dialog->findChild<StateLabel *>(u"refusedEvent"_s)->isVisible());
}

void TestAddChannel::unprovedEventsAreLetInByASwitch()
{
    const AccountId account = m_shop->account(u"Attic"_s);
    m_stage->announce({u"accounts"_s});
    goToEvents();
    auto *trust = m_dialog->findChild<QCheckBox *>(u"trustUnproved"_s);
    QVERIFY(!trust->isVisible()); // nobody needs it before
    m_stage->receive({.account = account, .receivedAt = SmallShop::now, .state = EventState::Quarantined});
    QVERIFY(trust->isVisible() && !trust->isChecked());
    m_stage->engine.forget(); // what the steps before this one set
    trust->click();
    QCOMPARE(
        m_stage->onlyCall(u"account.set"_s),
        (QJsonObject{{u"account"_s, u"Attic"_s}, {u"settings"_s, QJsonObject{{u"process_unverified"_s, u"true"_s}}}}));
    m_shop->write([&] {
        SmallShop::must(AccountRepository(m_shop->db).setSetting(account, u"process_unverified"_s, u"true"_s));
    });
    m_stage->engine.forget();
    m_stage->announce({u"accounts"_s});
    QVERIFY(trust->isChecked());
    QVERIFY(m_stage->engine.callsOf(u"account.set"_s).isEmpty());
}

void TestAddChannel::aMarketplaceWithoutEventsIsNotAskedForThem()
{
    goToSignIn();
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"Attic"_s}}}});
    signIn(u"t"_s);
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    m_stage->engine.refuse(u"account.webhook"_s, makeError(ErrorCode::InvalidRequest, u"sends no webhooks"_s));
    next();
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::FirstLook));
    QTRY_COMPARE(m_stage->engine.callsOf(u"sync.start"_s).size(), 1);
}

void TestAddChannel::decidingLaterKeepsTheChannel()
{
    goToSignIn();
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"CardTrader"_s}}}});
    signIn(u"t"_s);
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    auto *later = m_stage->find<QPushButton>(u"cancel"_s, m_dialog);
    QCOMPARE(later->text(), u"Decide later"_s);
    clickOn(later);
    QVERIFY(m_stage->engine.callsOf(u"account.remove"_s).isEmpty());
}

void TestAddChannel::anExpiredSignInIsReplaced()
{
    m_dialog->reject();
    const AccountId account = m_shop->account(u"Attic"_s);
    m_stage->announce({u"accounts"_s});
    m_stage->window->open({.view = View::Channels, .id = account.value, .filter = u"sign_in"_s});
    auto *dialog = m_stage->window->findChild<SignInDialog *>();
    QVERIFY(dialog);
    typeInto(m_stage->find<QLineEdit>(u"credential.token"_s, dialog), u"fresh-token"_s);
    clickOn(m_stage->find<QPushButton>(u"saveSignIn"_s, dialog));
    QCOMPARE(m_stage->onlyCall(u"account.set"_s)[u"secrets"].toObject(), (QJsonObject{{u"token"_s, u"fresh-token"_s}}));
    QTRY_COMPARE(m_stage->onlyCall(u"account.test"_s)[u"account"].toString(), u"Attic"_s);
    QTRY_COMPARE(m_stage->engine.callsOf(u"sync.start"_s).size(), 1);
}

void TestAddChannel::aProbableFitIsDecidedByHand()
{
    m_dialog->reject();
    const AccountId account = m_shop->account(u"Attic"_s);
    m_stage->announce({u"accounts"_s});
    const auto row = [](const QString &id, const QString &match, const QString &sku) {
        return QJsonObject{{u"external_id"_s, id}, {u"title"_s, id}, {u"match"_s, match}, {u"sku"_s, sku}};
    };
    m_stage->engine.answer(u"account.match"_s, {{u"counts"_s, QJsonObject{{u"probable"_s, 1}, {u"none"_s, 1}}},
                                                {u"rows"_s, QJsonArray{row(u"11"_s, u"none"_s, {}),
                                                                       row(u"12"_s, u"probable"_s, u"LAMP-1"_s)}}});
    m_stage->window->open({.view = View::Channels, .id = account.value, .filter = u"match"_s});
    auto *dialog = m_stage->window->findChild<MatchDialog *>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    auto *link = m_stage->find<QPushButton>(u"linkProbable"_s, dialog);
    clickRow(table, table->model()->index(0, 0));
    QVERIFY(!link->isEnabled());
    clickRow(table, table->model()->index(1, 0));
    QCOMPARE(link->text(), u"Link to LAMP-1"_s);
    clickOn(link);
    QCOMPARE(m_stage->onlyCall(u"account.link"_s),
             (QJsonObject{{u"account"_s, u"Attic"_s}, {u"external_id"_s, u"12"_s}, {u"sku"_s, u"LAMP-1"_s}}));
    QTRY_COMPARE(m_stage->engine.callsOf(u"account.match"_s).size(), 2); // the report again
    dialog->reject();
}

void TestAddChannel::everyRowOfTheReportCanBeAnswered()
{
    const AccountId account = m_shop->account(u"Attic"_s);
    m_stage->announce({u"accounts"_s});
    const auto report = [](const QString &id, const QString &next) {
        const QJsonObject row{
            {u"external_id"_s, id}, {u"title"_s, id}, {u"match"_s, u"probable"_s}, {u"sku"_s, u"LAMP-1"_s}};
        return QJsonObject{
            {u"counts"_s, QJsonObject{{u"probable"_s, 2}}}, {u"rows"_s, QJsonArray{row}}, {u"next"_s, next}};
    };
    m_stage->engine.answer(u"account.match"_s, report(u"11"_s, u"7"_s));
    m_stage->window->open({.view = View::Channels, .id = account.value, .filter = u"match"_s});
    auto *dialog = m_stage->window->findChild<MatchDialog *>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    auto *more = m_stage->find<QPushButton>(u"moreMatches"_s, dialog);
    m_stage->engine.answer(u"account.match"_s, report(u"12"_s, {}));
    m_stage->engine.forget();
    clickOn(more);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(m_stage->onlyCall(u"account.match"_s)[u"after"].toString(), u"7"_s);
    QVERIFY(!more->isVisible());
    clickRow(table, table->model()->index(1, 0));
    m_stage->engine.answer(u"account.match"_s, report(u"12"_s, {}));
    clickOn(m_stage->find<QPushButton>(u"ignoreListing"_s, dialog));
    QCOMPARE(m_stage->onlyCall(u"account.ignore"_s),
             (QJsonObject{{u"account"_s, u"Attic"_s}, {u"external_id"_s, u"12"_s}}));
    QTRY_COMPARE(table->model()->rowCount(), 1); // the report again
    auto *notice = dialog->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible() && notice->text().contains(u"left out"_s));
    clickRow(table, table->model()->index(0, 0));
    clickOn(m_stage->find<QPushButton>(u"takeAsNew"_s, dialog));
    QCOMPARE(m_stage->onlyCall(u"account.take"_s),
             (QJsonObject{{u"account"_s, u"Attic"_s}, {u"external_id"_s, u"12"_s}}));
    QCoreApplication::processEvents();
    dialog->reject();
}

// What is alike is decided at once, and the list stays as far read as it was.
void TestAddChannel::manyRowsOfTheReportAreDecidedAtOnce()
{
    const AccountId account = m_shop->account(u"Attic"_s);
    m_stage->announce({u"accounts"_s});
    const auto row = [](const QString &id, const QString &kind, const QString &sku) {
        return QJsonObject{{u"external_id"_s, id},
                           {u"title"_s, u"Drake"_s},
                           {u"condition"_s, u"Near Mint"_s},
                           {u"attributes"_s, u"{\"mtg_language\":\"en\",\"mtg_foil\":true}"_s},
                           {u"match"_s, kind},
                           {u"sku"_s, sku}};
    };
    const QJsonObject counts{{u"probable"_s, 2}, {u"none"_s, 1}, {u"exact"_s, 0}, {u"duplicate"_s, 0}};
    const QJsonObject report{
        {u"counts"_s, counts},
        {u"rows"_s, QJsonArray{row(u"11"_s, u"probable"_s, u"LAMP-1"_s), row(u"12"_s, u"probable"_s, u"LAMP-2"_s),
                               row(u"13"_s, u"none"_s, {})}}};
    m_stage->engine.answer(u"account.match"_s, report);
    m_stage->window->open({.view = View::Channels, .id = account.value, .filter = u"match"_s});
    auto *dialog = m_stage->window->findChild<MatchDialog *>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"NM · EN · Foil"_s);
    auto *kind = m_stage->find<QComboBox>(u"matchKind"_s, dialog);
    QCOMPARE(kind->itemText(0), u"All (3)"_s);
    QCOMPARE(kind->itemText(2), u"Probably fits (2)"_s);

    table->selectAll();
    m_stage->engine.forget();
    const QJsonObject refused{{u"external_id"_s, u"12"_s},
                              {u"message"_s, u"listing 99 is linked already: unlink it first"_s}};
    m_stage->engine.answer(u"account.link"_s, {{u"done"_s, 1}, {u"refused"_s, QJsonArray{refused}}});
    m_stage->engine.answer(u"account.match"_s, report);
    clickOn(m_stage->find<QPushButton>(u"linkProbable"_s, dialog));
    QCOMPARE(
        m_stage->onlyCall(u"account.link"_s),
        (QJsonObject{{u"account"_s, u"Attic"_s},
                     {u"listings"_s, QJsonArray{QJsonObject{{u"external_id"_s, u"11"_s}, {u"sku"_s, u"LAMP-1"_s}},
                                                QJsonObject{{u"external_id"_s, u"12"_s}, {u"sku"_s, u"LAMP-2"_s}}}}}));
    auto *notice = dialog->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(u"Listing 99 is linked already"_s), qPrintable(notice->text()));

    QTRY_COMPARE(table->model()->rowCount(), 3);
    table->selectAll();
    m_stage->engine.forget();
    m_stage->engine.answer(u"account.match"_s, report);
    clickOn(m_stage->find<QPushButton>(u"ignoreListing"_s, dialog));
    QCOMPARE(m_stage->onlyCall(u"account.ignore"_s)[u"listings"].toArray().size(), 3);
    QTRY_VERIFY(notice->isVisible() && notice->text().contains(u"left out"_s));
    m_stage->engine.forget();
    clickOn(m_stage->find<QPushButton>(u"noticeAction"_s, notice));
    const QJsonObject back = m_stage->onlyCall(u"account.ignore"_s);
    QVERIFY(back[u"undo"].toBool());
    QCOMPARE(back[u"listings"].toArray().size(), 3);

    QTRY_VERIFY(!m_stage->engine.callsOf(u"account.match"_s).isEmpty());
    m_stage->engine.forget();
    kind->setCurrentIndex(2);
    Q_EMIT kind->activated(2);
    QCOMPARE(m_stage->onlyCall(u"account.match"_s)[u"only"].toString(), u"probable"_s);
    QCoreApplication::processEvents();
    dialog->reject();
}

QTEST_MAIN(TestAddChannel)
#include "tst_add_channel.moc"

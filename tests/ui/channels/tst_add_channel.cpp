// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/account_repository.h"
#include "models/store/bridge_repository.h"
#include "models/store/run_repository.h"
#include "models/store/schedule_jobs.h"
#include "tests/ui/channels/wizard_bench.h"
#include "tests/ui/support/window_stage.h"
#include "ui/channels/add_channel_dialog.h"
#include "ui/channels/sign_in_dialog.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/state_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestAddChannel : public QObject, private WizardBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void theWholeWayEndsInConsent();
    void enterGoesOneStep();
    void waitingForTheKeychainIsSaid();
    void aWrongTokenIsSaidAndNothingIsKept();
    void nothingIsTriedAgainByItself();
    void aTestAnswersOnItsCard();
    void theTokenIsNeverShownAndIsWiped();
    void whereTheSignInGoesIsTrue_data();
    void whereTheSignInGoesIsTrue();
    void vintedIsAgreedToBeforeItIsAdded();
    void theTermsOfOneAccountAreNotThoseOfTheNext();
    void ordersAreAskedForInBetween_data();
    void ordersAreAskedForInBetween();
    void whatIsUsualThereStays();
    void aBrowserIsPairedByItsCode();
    void pairingCanWaitAndTheInterfaceIsSwitchedOn();
    void aMarketplaceWithoutSecretsIsNoCrash();
    void tabGoesFromFieldToField();
    void aFirstLookThatFailedIsSaid_data();
    void aFirstLookThatFailedIsSaid();
    void whatIsCancelledWhileItIsAddedIsNotKept();
    void decidingLaterKeepsTheChannel();
    void anExpiredSignInIsReplaced();
};

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
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"cancel"_s)->isVisible());
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

void TestAddChannel::whereTheSignInGoesIsTrue_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("words");
    QTest::newRow("keychain") << u"keychain"_s << u"keychain of this computer"_s;
    QTest::newRow("vault") << u"vault"_s << u"encrypted file"_s;
    QTest::newRow("session") << u"session"_s << u"in memory until Evenstock ends"_s;
}

void TestAddChannel::whereTheSignInGoesIsTrue()
{
    QFETCH(QString, kept);
    QFETCH(QString, words);
    m_dialog->reject();
    m_shop->write([&] { SmallShop::must(AccountRepository(m_shop->db).setProgramSetting(u"secret_store"_s, kept)); });
    clickOn(m_stage->find<QPushButton>(u"addChannel"_s));
    const auto *promise = m_stage->window->findChildren<QLabel *>(u"signInPromise"_s).last();
    QVERIFY2(promise->text().contains(words), qPrintable(promise->text()));
    QVERIFY(promise->text().contains(u"before you have agreed"_s));
}

void TestAddChannel::vintedIsAgreedToBeforeItIsAdded()
{
    goToVinted();
    auto *go = m_stage->find<QPushButton>(u"next"_s, m_dialog);
    QVERIFY(!go->isEnabled());
    auto *tick = m_stage->find<QCheckBox>(u"vintedTerms"_s, m_dialog);
    QVERIFY(tick->hasFocus());
    QVERIFY(m_dialog->testAttribute(Qt::WA_KeyboardFocusChange)); // so that it is seen
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

void TestAddChannel::ordersAreAskedForInBetween_data()
{
    QTest::addColumn<bool>("isWanted");
    QTest::addColumn<int>("minutes");
    QTest::newRow("as it is offered") << true << 5;
    QTest::newRow("less often") << true << 8;
    QTest::newRow("not at all") << false << 5;
}

// A last piece sold there is not on sale elsewhere until the next sync: offered, and ticked, for every channel.
void TestAddChannel::ordersAreAskedForInBetween()
{
    QFETCH(const bool, isWanted);
    QFETCH(const int, minutes);
    goToSignIn();
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"Attic"_s}}}});
    signIn(u"t"_s);
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    auto *orders = m_stage->find<QCheckBox>(u"ordersBetween"_s, m_dialog);
    auto *every = m_stage->find<QSpinBox>(u"ordersEvery"_s, m_dialog);
    QVERIFY(orders->isVisibleTo(m_dialog) && orders->isChecked());
    QCOMPARE(every->value(), 5);
    every->setValue(minutes);
    if (!isWanted)
        orders->click();
    QCOMPARE(every->isEnabled(), isWanted);
    next();
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::Events));
    if (!isWanted) {
        QVERIFY(m_stage->engine.callsOf(u"schedule.set"_s).isEmpty());
        return;
    }
    QCOMPARE(m_stage->onlyCall(u"schedule.set"_s), (QJsonObject{{u"account"_s, u"Attic"_s},
                                                                {u"job"_s, u"orders"_s},
                                                                {u"enabled"_s, true},
                                                                {u"kind"_s, u"every"_s},
                                                                {u"minutes"_s, minutes}}));
}

// eMAG is read every hour, its orders every 5 minutes: the page says so, and a page left as it is changes nothing.
void TestAddChannel::whatIsUsualThereStays()
{
    goToSignIn();
    const AccountId id = m_shop->account(u"Attic"_s);
    QVERIFY(AccountRepository(m_shop->db).saveSchedule({.account = id, .minutes = 60}));
    QVERIFY(ScheduleJobs(m_shop->db).save({.name = u"orders"_s, .row = {.account = id, .minutes = 4}}));
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"Attic"_s}}}});
    signIn(u"t"_s);
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync));
    QCOMPARE(m_stage->find<QSpinBox>(u"scheduleMinutes"_s, m_dialog)->value(), 60);
    QCOMPARE(m_stage->find<QSpinBox>(u"ordersEvery"_s, m_dialog)->value(), 4);
    next();
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::Events));
    QVERIFY(m_stage->engine.callsOf(u"schedule.set"_s).isEmpty());
}

void TestAddChannel::aBrowserIsPairedByItsCode()
{
    pairVinted();
    QVERIFY(m_stage->engine.callsOf(u"schedule.set"_s).isEmpty()); // its browser is asked at a pace of its own
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

void TestAddChannel::aFirstLookThatFailedIsSaid_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("why");
    QTest::newRow("no connection") << u"failed"_s << u"internet connection"_s;
    QTest::newRow("stopped") << u"cancelled"_s << u"cancelled"_s;
}

// A shop that could not be read is not one in which nothing waits.
void TestAddChannel::aFirstLookThatFailedIsSaid()
{
    QFETCH(QString, status);
    QFETCH(QString, why);
    goToEvents();
    RunRow run{.account = m_shop->account(u"Attic"_s, u"cardtrader"_s), .mode = u"full"_s, .status = status};
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        run.id = SmallShop::must(runs.insertRun(run));
        run.errorCode = status == "failed"_L1 ? errorCodeName(ErrorCode::Offline) : QString();
        SmallShop::must(runs.updateRun(run));
    });
    const QJsonObject begun{{u"runs"_s, QJsonArray{QJsonObject{{u"run"_s, qint64(run.id.value)}}}}};
    m_stage->engine.answer(u"sync.start"_s, begun);
    next();
    QTRY_COMPARE(m_stage->engine.callsOf(u"sync.start"_s).size(), 1);
    QCoreApplication::processEvents();
    m_stage->runs.apply({{u"run"_s, qint64(run.id.value)}, {u"status"_s, status}}, SmallShop::now);
    auto *notice = m_dialog->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains("not read"_L1) && notice->text().contains(why), qPrintable(notice->text()));
    QVERIFY(m_stage->engine.callsOf(u"account.match"_s).isEmpty());

    m_stage->engine.answer(u"sync.start"_s, begun);
    clickOn(m_stage->find<QPushButton>(u"noticeAction"_s, notice));
    QTRY_COMPARE(m_stage->engine.callsOf(u"sync.start"_s).size(), 2);
    QVERIFY(!notice->isVisible());
    QCoreApplication::processEvents();
    m_stage->runs.apply({{u"run"_s, qint64(run.id.value)}, {u"status"_s, status}}, SmallShop::now);
    next(); // without it
    QTRY_COMPARE(m_dialog->step(), static_cast<int>(AddChannelDialog::End));
    QStringList said;
    for (const QLabel *line : m_dialog->findChildren<QLabel *>(u"whatIsNext"_s))
        said.append(line->text());
    QVERIFY2(said.first().contains("not read yet"_L1), qPrintable(said.join(u'\n')));
}

// The engine goes on with what it was asked; "Cancel" means that there is no new channel all the same.
void TestAddChannel::whatIsCancelledWhileItIsAddedIsNotKept()
{
    goToSignIn();
    m_stage->engine.answer(u"account.add"_s, {{u"account"_s, QJsonObject{{u"name"_s, u"CardTrader"_s}}}});
    auto *cancel = m_stage->find<QPushButton>(u"cancel"_s, m_dialog);
    signIn(u"t"_s);
    QCOMPARE(m_stage->engine.callsOf(u"account.add"_s).size(), 1);
    QVERIFY(m_stage->engine.callsOf(u"account.remove"_s).isEmpty());
    QCOMPARE(cancel->text(), u"Cancel"_s);
    clickOn(cancel);
    QTRY_COMPARE(m_stage->engine.callsOf(u"account.remove"_s).size(), 1);
    QCOMPARE(m_stage->onlyCall(u"account.remove"_s)[u"account"].toString(), u"CardTrader"_s);
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

QTEST_MAIN(TestAddChannel)
#include "tst_add_channel.moc"

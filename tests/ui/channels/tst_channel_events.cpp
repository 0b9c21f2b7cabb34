// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/account_repository.h"
#include "tests/ui/channels/wizard_bench.h"
#include "tests/ui/support/window_stage.h"
#include "ui/channels/add_channel_dialog.h"
#include "ui/shell/receiver_watch.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/qr_code.h"
#include "ui/widgets/state_label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace evenstock;
using namespace Qt::StringLiterals;

// The address for events in the wizard, and the first one that arrives.
class TestChannelEvents : public QObject, private WizardBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void theAddressForEventsIsShownAndCopied();
    void onlyAnAddressFromOutsideIsOffered_data();
    void onlyAnAddressFromOutsideIsOffered();
    void theWayToTheTunnelIsLed();
    void aTestWithoutResultEnds();
    void listeningIsSwitchedOnFromTheWizard();
    void aTakenPortIsSaidWhereItWasPressed();
    void theFirstEventTurnsTheWaitGreen();
    void anEventThatNothingProvesDoesNot();
    void anOlderEventThatWasProvedCounts();
    void theLastEventIsShown();
    void aRefusedEventIsShownWithWhatToDo();
    void unprovedEventsAreLetInByASwitch();
    void aMarketplaceWithoutEventsIsNotAskedForThem();
};

void TestChannelEvents::theAddressForEventsIsShownAndCopied()
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

void TestChannelEvents::onlyAnAddressFromOutsideIsOffered_data()
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

void TestChannelEvents::onlyAnAddressFromOutsideIsOffered()
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

void TestChannelEvents::theWayToTheTunnelIsLed()
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

void TestChannelEvents::aTestWithoutResultEnds()
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

void TestChannelEvents::listeningIsSwitchedOnFromTheWizard()
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

void TestChannelEvents::aTakenPortIsSaidWhereItWasPressed()
{
    goToEvents();
    QJsonObject told = receiver({}, {});
    told[u"problems"_s] =
        QJsonObject{{u"hooks"_s, QJsonObject{{u"setting"_s, u"hooks.address"_s}, {u"address"_s, u"127.0.0.1:8787"_s}}}};
    Q_EMIT m_stage->engine.happened(u"receiver"_s, told);
    const NoticeLine *notice = nullptr;
    for (const NoticeLine *line : m_dialog->findChildren<NoticeLine *>()) {
        if (line->isVisible() && line->text().startsWith(u"Listening for events could not begin."_s))
            notice = line;
    }
    QVERIFY(notice);
    QVERIFY2(notice->text().contains(u"Choose another port"_s), qPrintable(notice->text()));
    QVERIFY2(notice->text().contains(u"may have port 8787"_s), qPrintable(notice->text()));
    QCOMPARE(m_stage->find<StateLabel>(u"firstEvent"_s, m_dialog)->words(), u"No event can arrive yet"_s);
    auto *settings = notice->findChild<QPushButton *>(u"noticeAction"_s);
    QVERIFY(settings && settings->isVisible());
    clickOn(settings);
    QCOMPARE(m_stage->window->currentView(), View::Settings);
    QVERIFY(m_stage->find<QLineEdit>(u"setting.hooks.address"_s)->isVisible());
    QVERIFY(!m_dialog->isVisible());
}

void TestChannelEvents::theFirstEventTurnsTheWaitGreen()
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

void TestChannelEvents::anEventThatNothingProvesDoesNot()
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

void TestChannelEvents::anOlderEventThatWasProvedCounts()
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

void TestChannelEvents::theLastEventIsShown()
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

void TestChannelEvents::aRefusedEventIsShownWithWhatToDo()
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

void TestChannelEvents::unprovedEventsAreLetInByASwitch()
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

void TestChannelEvents::aMarketplaceWithoutEventsIsNotAskedForThem()
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

QTEST_MAIN(TestChannelEvents)
#include "tst_channel_events.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/channels/account_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/pages.h"
#include "ui/shell/receiver_watch.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/state_label.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestShellStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatusBarSaysHowEventsGetHere_data();
    void theStatusBarSaysHowEventsGetHere();
    void aBrokenWayIsSaidInTheStatusBar();
    void theLastEventIsKnownFromTheInbox();
    void theStatusBarLeadsToTheTunnel();
    void aNewWindowKnowsOfThePause();
    void noMarketplaceIsSaidOnceThatIsKnown();
    void agesAreNamedByTheMinute();
    void agesStandStillWhileNobodyLooks();
    void thePaletteGoesToTheQueue();
    void everyBrokenLinkOfTheWayHasItsSentence();
    void thePaletteGoesToAnOrderByItsNumber();
    void thePaletteOpensTheSettingsOfAnAccount();
    void thePaletteMakesAndPublishesProducts();
};

void TestShellStatus::theStatusBarSaysHowEventsGetHere_data()
{
    QTest::addColumn<QString>("hooks");
    QTest::addColumn<QString>("tunnel");
    QTest::addColumn<QString>("lastEvent");
    QTest::addColumn<QStringList>("words");
    const QString address = u"http://127.0.0.1:8787"_s;
    QTest::newRow("nothing listens") << QString() << u"off"_s << QString() << QStringList{u"Webhook server off"_s};
    QTest::newRow("server alone") << address << u"off"_s << QString() << QStringList{u"Webhook server on"_s};
    QTest::newRow("server, tunnel and an event")
        << address << u"running"_s << isoUtc(SmallShop::now - 14'000)
        << QStringList{u"Last event 14 s ago"_s, u"Webhook server on"_s, u"Tunnel connected"_s};
    QTest::newRow("tunnel broken") << address << u"waiting"_s << QString()
                                   << QStringList{u"Webhook server on"_s, u"Tunnel broken, tried again"_s};
    QTest::newRow("no such program") << address << u"missing"_s << QString()
                                     << QStringList{u"Webhook server on"_s, u"Tunnel program missing"_s};
}

void TestShellStatus::theStatusBarSaysHowEventsGetHere()
{
    QFETCH(QString, hooks);
    QFETCH(QString, tunnel);
    QFETCH(QString, lastEvent);
    QFETCH(QStringList, words);
    SmallShop shop;
    shop.account(u"Attic"_s);
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QCOMPARE(stage.engine.callsOf(u"receiver.status"_s).size(), 1);
    Q_EMIT stage.engine.happened(
        u"receiver"_s,
        {{u"hooks"_s, hooks}, {u"tunnel"_s, QJsonObject{{u"state"_s, tunnel}}}, {u"last_event_at"_s, lastEvent}});
    QCoreApplication::processEvents();
    QStringList shown;
    for (const StateLabel *label : stage.window->statusLine().findChildren<StateLabel *>()) {
        if (label->isVisible() && label->words() != stage.window->statusLine().work())
            shown.append(label->words());
    }
    QCOMPARE(shown, words);
}

void TestShellStatus::aBrokenWayIsSaidInTheStatusBar()
{
    SmallShop shop;
    shop.account(u"Attic"_s);
    WindowStage stage(shop);
    Q_EMIT stage.engine.happened(u"receiver"_s, {{u"hooks"_s, u"http://127.0.0.1:8787"_s},
                                                 {u"public_url"_s, u"https://attic.tunnel.example"_s},
                                                 {u"tunnel"_s, QJsonObject{{u"state"_s, u"running"_s}}},
                                                 {u"self_test"_s, QJsonObject{{u"link"_s, u"certificate"_s}}}});
    auto *tunnel = stage.find<StateLabel>(u"tunnelState"_s);
    QCOMPARE(tunnel->state(), ItemState::Warning);
    QCOMPARE(tunnel->words(), u"Marketplaces cannot reach the receiver"_s);
    QVERIFY(tunnel->toolTip().contains(u"certificate"_s));
}

// A change of the language makes the window anew; the engine does not tell it again.
void TestShellStatus::aNewWindowKnowsOfThePause()
{
    SmallShop shop;
    shop.account(u"Attic"_s);
    WindowStage stage(shop);
    Q_EMIT stage.engine.happened(u"engine"_s, {{u"paused"_s, true}});
    const ViewServices services{stage.requests, stage.store, stage.reader, stage.runs,        stage.accounts,
                                stage.memory,   stage.ages,  stage.clock,  stage.marketplaces};
    stage.window = std::make_unique<MainWindow>(
        services, [services](View view, QWidget *parent) { return makePage(view, services, parent); });
    new ShellStatus(*stage.window, services);
    stage.window->show();
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QVERIFY2(stage.window->statusLine().work().contains("Paused"_L1), qPrintable(stage.window->statusLine().work()));
    auto *button = stage.find<QPushButton>(u"pauseButton"_s);
    QCOMPARE(button->text(), u"Resume"_s);
    clickOn(button);
    QCOMPARE(stage.engine.callsOf(u"sync.resume"_s).size(), 1);
    QVERIFY(stage.engine.callsOf(u"sync.pause"_s).isEmpty());
}

void TestShellStatus::theLastEventIsKnownFromTheInbox()
{
    SmallShop shop;
    const AccountId account = shop.account(u"Attic"_s);
    WindowStage stage(shop);
    QCOMPARE(stage.window->statusLine().lastEvent(), QString());
    stage.receive({.account = account,
                   .eventId = u"e1"_s,
                   .receivedAt = SmallShop::now - 4 * 60'000,
                   .verified = true,
                   .state = EventState::Done});
    QCOMPARE(stage.window->statusLine().lastEvent(), u"Last event 4 min ago: Attic"_s); // and from whom
    clickOn(stage.find<QWidget>(u"lastEvent"_s));
    QCOMPARE(stage.window->currentView(), View::Sync);
    QCOMPARE(stage.find<QTabBar>(u"syncParts"_s)->tabText(stage.find<QTabBar>(u"syncParts"_s)->currentIndex()),
             u"Received"_s);
}

void TestShellStatus::theStatusBarLeadsToTheTunnel()
{
    SmallShop shop;
    shop.account(u"Attic"_s);
    WindowStage stage(shop);
    const QJsonObject tunnel{{u"state"_s, u"waiting"_s}, {u"lines"_s, QJsonArray{u"first"_s, u"second"_s}}};
    const QJsonObject told{{u"hooks"_s, u"http://127.0.0.1:8787"_s}, {u"tunnel"_s, tunnel}};
    Q_EMIT stage.engine.happened(u"receiver"_s, told);
    clickOn(stage.find<QWidget>(u"tunnelState"_s));
    QCOMPARE(stage.window->currentView(), View::Settings);
    QVERIFY(stage.find<QWidget>(u"setting.tunnel.kind"_s)->isVisible());
    Q_EMIT stage.engine.happened(u"receiver"_s, told);
    QCOMPARE(stage.find<QPlainTextEdit>(u"tunnelLines"_s)->toPlainText(), u"first\nsecond"_s);
}

// While the shop cannot be opened yet, another program has it say, nobody knows which there are.
void TestShellStatus::noMarketplaceIsSaidOnceThatIsKnown()
{
    SmallShop shop;
    WindowStage stage(shop);
    QVERIFY(stage.find<QLabel>(u"noMarketplace"_s)->isVisible());
    ReadStore closed;
    const ViewServices services{stage.requests, closed,     stage.reader, stage.runs,        stage.accounts,
                                stage.memory,   stage.ages, stage.clock,  stage.marketplaces};
    MainWindow window(services, [services](View view, QWidget *parent) { return makePage(view, services, parent); });
    new ShellStatus(window, services);
    window.show();
    QVERIFY(!window.findChild<QLabel *>(u"noMarketplace"_s)->isVisible());
    for (const StateLabel *label : window.statusLine().findChildren<StateLabel *>())
        QVERIFY2(!label->words().contains(u"first channel"_s), qPrintable(label->words()));
}

// A screen reader says each name that changes.
void TestShellStatus::agesAreNamedByTheMinute()
{
    StockedShop shop;
    WindowStage stage(shop);
    stage.receive({.account = shop.accounts.first(),
                   .eventId = u"e1"_s,
                   .receivedAt = SmallShop::now - 14'000,
                   .verified = true,
                   .state = EventState::Done});
    const QString last = stage.window->statusLine().lastEvent();
    QVERIFY2(last.startsWith("Last event 14 s ago"_L1), qPrintable(last));
    const QList<QWidget *> widgets = stage.window->findChildren<QWidget *>();
    QHash<QWidget *, QSet<QString>> names;
    for (int second = 0; second < 59; ++second) {
        for (QWidget *widget : widgets)
            names[widget].insert(widget->accessibleName());
        stage.clock.advance(std::chrono::seconds(1));
        Q_EMIT stage.ages.ticked();
    }
    QVERIFY(stage.window->statusLine().lastEvent() != last); // the words go on
    for (QWidget *widget : widgets)
        QVERIFY2(names[widget].size() <= 2, qPrintable(QStringList(names[widget].values()).join(u'|')));
}

void TestShellStatus::agesStandStillWhileNobodyLooks()
{
    AgeTicker ages;
    QWidget window;
    ages.follow(&window);
    QVERIFY(!ages.isRunning());
    QSignalSpy ticked(&ages, &AgeTicker::ticked);
    window.show();
    QTRY_COMPARE(ticked.size(), 1); // at once, what is seen is old
    QVERIFY(ages.isRunning());
    window.hide();
    QVERIFY(!ages.isRunning());
    window.show();
    QVERIFY(ages.isRunning());
    window.showMinimized();
    QTRY_VERIFY(!ages.isRunning());
}

void TestShellStatus::thePaletteGoesToTheQueue()
{
    StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = stage.find<QLineEdit>(u"search"_s);
    QTest::keyClicks(field, u"queue"_s);
    auto *list = stage.window->commandPalette().findChild<QListView *>();
    QTRY_VERIFY(list->model()->rowCount() > 0 && list->model()->index(0, 0).data().toString() == "Queue: to send"_L1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(stage.window->currentView(), View::Sync);
    QVERIFY(stage.find<QWidget>(u"writes"_s)->isVisible());
}

void TestShellStatus::everyBrokenLinkOfTheWayHasItsSentence()
{
    QSet<QString> sentences;
    const QStringList links{u"untested"_s,    u"good"_s,      u"name"_s,     u"connection"_s,
                            u"certificate"_s, u"elsewhere"_s, u"way_back"_s, u"silent"_s};
    for (const QString &link : links)
        sentences.insert(reachWords({.publicUrl = u"https://a.example"_s, .test = link}).words);
    QCOMPARE(sentences.size(), links.size());
}

void TestShellStatus::thePaletteGoesToAnOrderByItsNumber()
{
    StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = stage.find<QLineEdit>(u"search"_s);
    QTest::keyClicks(field, u"7714093"_s);
    auto *list = stage.window->commandPalette().findChild<QListView *>();
    const auto row = [list](const QString &words) {
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            if (list->model()->index(i, 0).data().toString() == words)
                return list->model()->index(i, 0);
        }
        return QModelIndex();
    };
    QTRY_VERIFY(row(u"Order 7714093"_s).isValid());
    clickRow(list, row(u"Order 7714093"_s));
    QCOMPARE(stage.window->currentView(), View::Orders);
}

void TestShellStatus::thePaletteOpensTheSettingsOfAnAccount()
{
    StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = stage.find<QLineEdit>(u"search"_s);
    QTest::keyClicks(field, u"settings of own"_s);
    auto *list = stage.window->commandPalette().findChild<QListView *>();
    QTRY_VERIFY(list->model()->rowCount() > 0 &&
                list->model()->index(0, 0).data().toString() == "Settings of Own shop"_L1);
    QTest::keyClick(field, Qt::Key_Return);
    auto *dialog = stage.window->findChild<AccountDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Settings of Own shop"_s);
    dialog->reject();
}

void TestShellStatus::thePaletteMakesAndPublishesProducts()
{
    StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = stage.find<QLineEdit>(u"search"_s);
    auto *list = stage.window->commandPalette().findChild<QListView *>();
    QTRY_VERIFY(list->model()->rowCount() > 3);
    QVERIFY(!list->verticalScrollBar()->isVisible()); // as high as its rows
    QTest::keyClicks(field, u"publish"_s);
    QTRY_COMPARE(list->model()->index(0, 0).data().toString(), u"Publish the chosen product…"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(stage.window->currentView(), View::Catalogue);
}

QTEST_MAIN(TestShellStatus)
#include "tst_shell_status.moc"

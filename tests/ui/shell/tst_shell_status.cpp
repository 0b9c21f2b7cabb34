// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/channels/account_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/receiver_watch.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/state_label.h"

#include <QLineEdit>
#include <QListView>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestShellStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatusBarSaysHowEventsGetHere_data();
    void theStatusBarSaysHowEventsGetHere();
    void everyBrokenLinkOfTheWayHasItsSentence();
    void thePaletteGoesToAnOrderByItsNumber();
    void thePaletteOpensTheSettingsOfAnAccount();
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

void TestShellStatus::everyBrokenLinkOfTheWayHasItsSentence()
{
    QSet<QString> sentences;
    const QStringList links{u"untested"_s,    u"good"_s,      u"name"_s,    u"connection"_s,
                            u"certificate"_s, u"elsewhere"_s, u"way_back"_s};
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

QTEST_MAIN(TestShellStatus)
#include "tst_shell_status.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/shell/alert_target.h"
#include "ui/shell/tray.h"

#include <QJsonObject>
#include <QMenu>
#include <QSignalSpy>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Without a tray, as these tests run; what it says is the same.
class TestTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutATrayItIsSaidOnce();
    void theMenuLeadsToWhatNeedsTheOwner();
    void theMenuBeginsWithTheLastProblems();
    void aNotificationLeadsToWhatItTold_data();
    void aNotificationLeadsToWhatItTold();
    void pausingIsAskedForAndShown();

private:
    static ViewServices servicesOf(WindowStage &stage)
    {
        return {stage.requests, stage.store, stage.reader, stage.runs,        stage.accounts,
                stage.memory,   stage.ages,  stage.clock,  stage.marketplaces};
    }
};

void TestTray::withoutATrayItIsSaidOnce()
{
    const StockedShop shop;
    WindowStage stage(shop);
    Tray tray(servicesOf(stage), std::chrono::milliseconds(0));
    QSignalSpy absent(&tray, &Tray::absent);
    QVERIFY(!tray.isThere());
    QTRY_COMPARE(absent.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(absent.size(), 1);
}

void TestTray::theMenuLeadsToWhatNeedsTheOwner()
{
    const StockedShop shop;
    WindowStage stage(shop);
    Tray tray(servicesOf(stage));
    QSignalSpy asked(&tray, &Tray::showRequested);
    const AccountId vinted = shop.accounts[u"Vinted"_s];
    for (QAction *action : tray.menu()->actions()) {
        if (action->text() == u"Vinted: Sign in"_s)
            action->trigger();
    }
    QCOMPARE(asked.size(), 1);
    const Target target = asked[0][0].value<Target>();
    QCOMPARE(target.view, View::Channels);
    QCOMPARE(target.id, vinted.value);
    QVERIFY2(tray.words().contains(u"Vinted: Sign in"_s), qPrintable(tray.words()));
}

void TestTray::theMenuBeginsWithTheLastProblems()
{
    const StockedShop shop;
    WindowStage stage(shop);
    Tray tray(servicesOf(stage));
    QSignalSpy asked(&tray, &Tray::showRequested);
    const auto oversold = [&tray]() -> QAction * {
        Q_EMIT tray.menu()->aboutToShow(); // filled as it opens
        const QList<QAction *> actions = tray.menu()->actions();
        for (QAction *action : actions) {
            if (action->text().startsWith(u"Urgent: "_s) && action->text().contains(u"versold"_s))
                return action;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(oversold(), 10'000); // read a moment after the start
    oversold()->trigger();
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked[0][0].value<Target>().view != View::Dashboard); // to where it is solved
}

void TestTray::aNotificationLeadsToWhatItTold_data()
{
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<View>("view");
    QTest::addColumn<QString>("filter");
    QTest::newRow("conflicts") << QStringList{u"conflicts"_s} << View::Conflicts << QString();
    QTest::newRow("oversells") << QStringList{u"oversells"_s} << View::Errors << u"oversells"_s;
    QTest::newRow("events") << QStringList{u"events"_s} << View::Errors << QString();
    QTest::newRow("accounts") << QStringList{u"accounts"_s} << View::Errors << QString();
    QTest::newRow("held changes") << QStringList{u"plans"_s} << View::Sync << u"plans"_s;
    QTest::newRow("several") << QStringList{u"plans"_s, u"events"_s} << View::Dashboard << QString();
    QTest::newRow("of a newer engine") << QStringList{u"later"_s} << View::Dashboard << QString();
}

void TestTray::aNotificationLeadsToWhatItTold()
{
    QFETCH(QStringList, kinds);
    QJsonArray groups;
    for (const QString &kind : kinds)
        groups.append(QJsonObject{{u"kind"_s, kind}, {u"count"_s, 1}});
    const Target target = alertTarget(groups);
    QTEST(target.view, "view");
    QTEST(target.filter, "filter");
}

void TestTray::pausingIsAskedForAndShown()
{
    const StockedShop shop;
    WindowStage stage(shop);
    Tray tray(servicesOf(stage));
    QSignalSpy asked(&tray, &Tray::pauseRequested);
    const auto press = [&tray](const QString &words) {
        Q_EMIT tray.menu()->aboutToShow(); // filled as it opens
        for (QAction *action : tray.menu()->actions()) {
            if (action->text() == words)
                return action->trigger();
        }
    };
    press(u"Pause all"_s);
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked[0][0].toBool());
    tray.setPaused(true);
    QVERIFY2(tray.words().contains(u"Paused"_s), qPrintable(tray.words()));
    press(u"Resume"_s);
    QCOMPARE(asked.size(), 2);
    QVERIFY(!asked[1][0].toBool());
    press(u"Sync now"_s);
    QCOMPARE(stage.engine.callsOf(u"sync.start"_s).size(), 1);
}

QTEST_MAIN(TestTray)
#include "tst_tray.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/shell/tray.h"

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

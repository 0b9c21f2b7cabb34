// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixed_clock.h"
#include "ui/shell/tray.h"

#include <QTest>

using namespace evenstock;

class TestNewsGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newsComeTogether();
    void neverMoreThanOneAMinute();
    void nothingIsNoNews();
};

void TestNewsGate::newsComeTogether()
{
    const FixedClock clock;
    NewsGate gate(clock);
    gate.add(News::Conflicts, 2);
    gate.add(News::Conflicts, 3);
    gate.add(News::Oversells, 1);
    QVERIFY(gate.mayOpen());
    QCOMPARE(gate.take(), (QMap<News, int>{{News::Conflicts, 5}, {News::Oversells, 1}}));
    QVERIFY(gate.isEmpty());
}

void TestNewsGate::neverMoreThanOneAMinute()
{
    FixedClock clock;
    NewsGate gate(clock);
    gate.add(News::Events, 1);
    gate.take();
    gate.add(News::Events, 1);
    QVERIFY(!gate.mayOpen());
    clock.advance(std::chrono::milliseconds(NewsGate::pauseMs - 1));
    QVERIFY(!gate.mayOpen());
    clock.advance(std::chrono::milliseconds(1));
    QVERIFY(gate.mayOpen());
}

void TestNewsGate::nothingIsNoNews()
{
    const FixedClock clock;
    NewsGate gate(clock);
    gate.add(News::Accounts, 0);
    gate.add(News::Accounts, -3); // solved ones
    QVERIFY(!gate.mayOpen());
}

QTEST_GUILESS_MAIN(TestNewsGate)
#include "tst_news_gate.moc"

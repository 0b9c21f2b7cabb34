// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/accounts_model.h"
#include "models/views/events_model.h"
#include "models/views/live_runs.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "tests/support/fixed_clock.h"
#include "tests/ui/support/stocked_shop.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestEventsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatBecameOfEach_data();
    void saysWhatBecameOfEach();
    void growsByPages();
};

namespace {

EventView eventRow(qint64 id, const QString &state)
{
    return {.id = {id},
            .account = {1},
            .receivedAt = SmallShop::now - 60'000,
            .state = state,
            .cause = u"order.create"_s,
            .orderId = u"77"_s,
            .attempts = 2,
            .nextTryAt = state == "failed"_L1 ? SmallShop::now + 300'000 : 0,
            .error = state == "dead"_L1 ? u"nothing answered"_s : QString()};
}

struct Stage {
    Stage()
        : clock(SmallShop::now)
        , accounts(store, runs, clock)
        , model(accounts, clock)
    {
        store.open(shop.reader());
    }
    StockedShop shop;
    FixedClock clock;
    ReadStore store;
    LiveRuns runs;
    AccountsModel accounts;
    EventsModel model;
};

} // namespace

void TestEventsModel::saysWhatBecameOfEach_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("actions");
    QTest::newRow("waits") << u"received"_s << u"Waits"_s << 0;
    QTest::newRow("worked on") << u"done"_s << u"Done"_s << 0;
    QTest::newRow("is tried again") << u"failed"_s << u"Failed, is tried again"_s << 2;
    QTest::newRow("given up") << u"dead"_s << u"Failed for good"_s << 2;
    QTest::newRow("not proved") << u"quarantined"_s << u"Held back: not proved"_s << 2;
    QTest::newRow("put away") << u"discarded"_s << u"Discarded"_s << 1;
    QTest::newRow("for nothing") << u"ignored"_s << u"Nothing to do"_s << 0;
}

void TestEventsModel::saysWhatBecameOfEach()
{
    QFETCH(QString, state);
    QFETCH(QString, words);
    QFETCH(int, actions);
    Stage stage;
    const EventView row = eventRow(4, state);
    stage.model.setSource([&row](const PageRequest &) { return Page<EventView>{.rows = {row}, .next = {}}; });
    const QAbstractItemModelTester tester(&stage.model);
    QCOMPARE(stage.model.rowCount(), 1);
    const auto text = [&stage](int column) { return stage.model.index(0, column).data().toString(); };
    QCOMPARE(text(EventsModel::State), words);
    QCOMPARE(text(EventsModel::Event), u"New order, order 77"_s);
    QCOMPARE(text(EventsModel::NextTry), state == "failed"_L1 ? u"in 5 min"_s : QString());
    const QString why = stage.model.index(0, EventsModel::Event).data(SubtitleRole).toString();
    QVERIFY2(!why.contains("nothing answered"_L1), qPrintable(why)); // the engine's note is no sentence for the owner
    QCOMPARE(why.isEmpty(), !QStringList({u"failed"_s, u"dead"_s, u"quarantined"_s}).contains(state));
    QCOMPARE(stage.model.index(0, 0).data(IdRole).toLongLong(), 4);
    QCOMPARE(EventsModel::actionsOf(row).size(), actions);
}

void TestEventsModel::growsByPages()
{
    Stage stage;
    stage.model.setSource([](const PageRequest &request) {
        Page<EventView> page;
        const qint64 from = request.after.isEmpty() ? 450 : request.after.toLongLong();
        for (qint64 id = from; id > 0 && page.rows.size() < request.rows(); --id)
            page.rows.append(eventRow(id, u"done"_s));
        const qint64 left = from - page.rows.size();
        page.next = left > 0 ? QString::number(left) : QString();
        return page;
    });
    QCOMPARE(stage.model.rowCount(), EventsModel::pageRows);
    while (stage.model.canFetchMore({}))
        stage.model.fetchMore({});
    const QAbstractItemModelTester tester(&stage.model);
    QCOMPARE(stage.model.rowCount(), 450);
}

QTEST_MAIN(TestEventsModel)
#include "tst_events_model.moc"

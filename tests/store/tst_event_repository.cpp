// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/event_repository.h"
#include "models/store/migrations.h"

#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

const AccountId cards{1};
const AccountId others{2};

Database openInbox(const QString &path)
{
    auto database = Database::open({.path = path, .durability = Durability::Full});
    if (!database || !migrate(*database, Schema::Inbox, 1, {}))
        qFatal("no inbox");
    return std::move(database).value();
}

EventRow genuine(const QString &id, AccountId account = cards, UtcMs at = 1000)
{
    return {.account = account,
            .route = u"cardtrader.webhook"_s,
            .eventId = id,
            .receivedAt = at,
            .headers = u"{}"_s,
            .body = "{}",
            .verified = true};
}

EventRow forgery(const QString &id, AccountId account = cards, UtcMs at = 1000)
{
    EventRow row = genuine(id, account, at);
    row.verified = false;
    row.state = EventState::Quarantined;
    return row;
}

} // namespace

// An inbox in a file, as the receiver and the engine see it.
struct Inbox {
    Inbox()
        : database(openInbox(folder.filePath(u"inbox.db"_s)))
        , events(database)
    {
    }
    QList<bool> insert(const QList<EventRow> &rows)
    {
        const auto inserted = events.insert(rows);
        if (!inserted)
            qFatal("%s", qPrintable(inserted.error().detail));
        return *inserted;
    }
    QStringList due(UtcMs now = 1000, AccountId account = cards)
    {
        QStringList ids;
        for (const EventRow &row : events.due(account, now, 100).valueOr({}))
            ids.append(row.eventId);
        return ids;
    }
    void settle(const QString &eventId, EventState state, UtcMs nextTryAt = 0, AccountId account = cards)
    {
        for (EventRow row : events.due(account, 1'000'000, 1000).valueOr({})) {
            if (row.eventId != eventId)
                continue;
            row.state = state;
            row.nextTryAt = nextTryAt;
            ++row.attempts;
            QVERIFY(events.settle(std::span(&row, 1)).ok());
        }
    }

    QTemporaryDir folder;
    Database database;
    EventRepository events;
};

class TestEventRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatCame();
    void keepsAVerifiedEventOnce();
    void letsNoForgeryUseUpAnId();
    void keepsTheOrderOfArrival();
    void boundsTheQuarantine();
    void findsOutThatAnEventIsGenuine();
    void discardsWhatIsNobodys();
    void counts();
};

void TestEventRepository::keepsWhatCame()
{
    Inbox inbox;
    EventRow row = genuine(u"a"_s);
    row.query = u"order_id=7"_s;
    row.body = QByteArray("\x00\xff{", 3);
    row.headers = u"{\"Signature\":\"x\"}"_s;
    row.cause = u"order.create"_s;
    row.orderId = u"77"_s;
    QCOMPARE(inbox.insert({row}), QList<bool>{true});
    const EventRow kept = inbox.events.due(cards, 1000, 1)->first();
    QCOMPARE(kept.query, row.query);
    QCOMPARE(kept.body, row.body);
    QCOMPARE(kept.headers, row.headers);
    QCOMPARE(kept.route, row.route);
    QCOMPARE(kept.receivedAt, row.receivedAt);
    QCOMPARE(kept.cause, row.cause);
    QCOMPARE(kept.orderId, row.orderId);
    QVERIFY(kept.verified);
    QCOMPARE(kept.state, EventState::Received);
}

void TestEventRepository::keepsAVerifiedEventOnce()
{
    Inbox inbox;
    QCOMPARE(inbox.insert({genuine(u"a"_s), genuine(u"a"_s), genuine(u"b"_s)}), QList<bool>({true, false, true}));
    QCOMPARE(inbox.insert({genuine(u"b"_s), genuine(u"b"_s, others)}),
             QList<bool>({false, true})); // of another account
    QCOMPARE(inbox.insert({genuine(QString()), genuine(QString())}),
             QList<bool>({true, true})); // no id to know them by
    inbox.settle(u"a"_s, EventState::Done);
    QCOMPARE(inbox.insert({genuine(u"a"_s)}), QList<bool>{false}); // for ever, not only while it waits
}

void TestEventRepository::letsNoForgeryUseUpAnId()
{
    Inbox inbox;
    QCOMPARE(inbox.insert({forgery(u"a"_s), forgery(u"a"_s)}), QList<bool>({true, true}));
    QCOMPARE(inbox.insert({genuine(u"a"_s)}), QList<bool>{true});
    QCOMPARE(inbox.due(), QStringList{u"a"_s});
    QVERIFY(inbox.events.due(cards, 1000, 10)->first().verified);
}

void TestEventRepository::keepsTheOrderOfArrival()
{
    Inbox inbox;
    inbox.insert({genuine(u"a"_s), genuine(u"b"_s), genuine(u"x"_s, others), genuine(u"c"_s)});
    QCOMPARE(inbox.due(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    inbox.settle(u"a"_s, EventState::Failed, 5000);
    QCOMPARE(inbox.due(4999), QStringList({u"b"_s, u"c"_s}));
    QCOMPARE(inbox.due(5000), QStringList({u"a"_s, u"b"_s, u"c"_s})); // its turn again, before the younger ones
    QCOMPARE(*inbox.events.nextTryAt(cards), 5000);
    QCOMPARE(*inbox.events.nextTryAt(others), 0);
    inbox.settle(u"b"_s, EventState::Ignored);
    QCOMPARE(inbox.due(4999), QStringList{u"c"_s});
    QCOMPARE(inbox.events.due(cards, 5000, 1)->first().eventId, u"a"_s);
}

void TestEventRepository::boundsTheQuarantine()
{
    Inbox inbox;
    inbox.insert({genuine(u"genuine"_s, cards, 1)});
    for (int i = 0; i < 30; ++i) {
        QList<EventRow> rows;
        for (int j = 0; j < 10; ++j)
            rows.append(forgery(QString::number(i * 10 + j), cards, 1000 + i));
        inbox.insert(rows);
    }
    const auto left = inbox.events.quarantined(cards, 0, 1000);
    QCOMPARE(left->size(), qsizetype(EventRepository::mostQuarantined));
    QCOMPARE(left->first().eventId, u"100"_s);
    QCOMPARE(left->last().eventId, u"299"_s);
    QCOMPARE(inbox.due(), QStringList{u"genuine"_s});
}

void TestEventRepository::findsOutThatAnEventIsGenuine()
{
    Inbox inbox;
    inbox.insert({forgery(QString()), forgery(QString()), genuine(u"b"_s)});
    const auto held = *inbox.events.quarantined(cards, 0, 10);
    QVERIFY(*inbox.events.verify(held.at(0).id, u"a"_s));
    QCOMPARE(inbox.due(), QStringList({u"a"_s, u"b"_s}));  // where it came
    QVERIFY(!*inbox.events.verify(held.at(1).id, u"b"_s)); // came again since, and was let in
    QCOMPARE((*inbox.events.find(held.at(1).id))->state, EventState::Discarded);
    QCOMPARE(inbox.insert({genuine(u"a"_s)}), QList<bool>{false});
}

void TestEventRepository::discardsWhatIsNobodys()
{
    Inbox inbox;
    inbox.insert({genuine(u"a"_s), genuine(u"x"_s, others), genuine(u"y"_s, others), forgery(u"z"_s, others)});
    inbox.settle(u"y"_s, EventState::Failed, 5, others);
    QVERIFY(inbox.events.discardOthers({cards}).ok());
    QCOMPARE(inbox.due(), QStringList{u"a"_s});
    QCOMPARE(inbox.due(1000, others), QStringList());
    QCOMPARE(inbox.events.counts()->quarantined, 0);
    QVERIFY(inbox.events.discardOthers({}).ok());
    QCOMPARE(inbox.due(), QStringList());
}

void TestEventRepository::counts()
{
    Inbox inbox;
    inbox.insert({genuine(u"a"_s, cards, 30), genuine(u"b"_s, cards, 20), genuine(u"c"_s, cards, 10), genuine(u"d"_s),
                  forgery(u"e"_s), genuine(u"x"_s, others, 5)});
    inbox.settle(u"c"_s, EventState::Failed, 9);
    inbox.settle(u"d"_s, EventState::Dead);
    const auto counts = *inbox.events.counts(cards);
    QCOMPARE(counts.waiting, 2);
    QCOMPARE(counts.failed, 1);
    QCOMPARE(counts.dead, 1);
    QCOMPARE(counts.quarantined, 1);
    QCOMPARE(counts.oldestWaiting, 20);
    QCOMPARE(inbox.events.counts()->waiting, 3);
    QCOMPARE(inbox.events.counts()->oldestWaiting, 5);
}

QTEST_GUILESS_MAIN(TestEventRepository)
#include "tst_event_repository.moc"

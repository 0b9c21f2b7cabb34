// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/listing_repository.h"
#include "models/views/events_model.h"
#include "models/views/roles.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/receiver/event_detail.h"
#include "ui/receiver/events_list.h"
#include "ui/receiver/writes_list.h"
#include "ui/shell/status_line.h"
#include "ui/sync/sync_page.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/passing_notice.h"
#include "ui/widgets/thin_bar.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(evenstock::DeliveryRow)

class TestQueueLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsNotSettledIsShownFirst();
    void receivedEventsAreSorted_data();
    void receivedEventsAreSorted();
    void theFilterShowsOthers_data();
    void theFilterShowsOthers();
    void eachStateHasItsActions_data();
    void eachStateHasItsActions();
    void allAlikeIsOneRequest();
    void aFailureIsSaidWhereItWasAsked();
    void theBodyIsForTheOwnerToRead();
    void aSettledEventLeavesTheList();
    void aDiscardedEventStaysInViewAndComesBack();
    void whatComesInLeavesTheChoiceAlone();
    void whatWasScrolledToStays();
    void whatWasIgnoredIsNotCalledUsed();
    void anEmptyInboxIsSaid();
    void writesComeWithWhatNeedsTheOwnerFirst();
    void aRefusedWriteIsTriedAgain();
    void aWriteInDoubtIsLookedUp();
    void writesThatComeAndGoLeaveTheChoiceAlone();
    void aWriteSaysWhatIsSent_data();
    void aWriteSaysWhatIsSent();
    void aWriteThatWasSentSaysFromAndTo();
    void aWriteThatWaitsSaysFromAndTo();
    void aLongReadingShowsABar();
    void theTabsSayHowManyWait();
    void theStatusBarLeadsHere();

private:
    QTableView *events() const { return m_page->events()->table(); }
    QTableView *writes() const { return m_page->writes()->table(); }
    DeliveryId sendFor(const QString &externalId, DeliveryRow delivery);
    qint64 chosenEvent() const { return events()->currentIndex().data(IdRole).toLongLong(); }
    QModelIndex writeOf(const QString &externalId) const;
    void showWrites();
    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    SyncPage *m_page = nullptr;
};

void TestQueueLists::init()
{
    m_shop = std::make_unique<StockedShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    const AccountId cards = m_shop->accounts[u"CardTrader"_s];
    const auto add = [&](EventState state, const QString &order, const QString &error = {}) {
        m_stage->receive({.account = cards,
                          .eventId = order,
                          .receivedAt = SmallShop::now - 60'000,
                          .body = "{\"data\":{\"id\":\"" + order.toUtf8() + "\"}}",
                          .verified = state != EventState::Quarantined,
                          .state = state,
                          .cause = u"order.create"_s,
                          .orderId = order,
                          .attempts = state == EventState::Received ? 0 : 2,
                          .error = error});
    };
    add(EventState::Received, u"11"_s);
    add(EventState::Failed, u"12"_s, u"no answer"_s);
    add(EventState::Dead, u"13"_s, u"cannot be read"_s);
    add(EventState::Quarantined, u"14"_s, u"its signature does not fit"_s);
    add(EventState::Done, u"15"_s);
    add(EventState::Discarded, u"16"_s);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_page = m_stage->open<SyncPage>({.view = View::Sync, .filter = u"events"_s});
}

void TestQueueLists::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

void TestQueueLists::whatIsNotSettledIsShownFirst()
{
    QStringList orders;
    for (int row = 0; row < events()->model()->rowCount(); ++row)
        orders.append(events()->model()->index(row, 1).data().toString().section(u' ', -1));
    QCOMPARE(orders, QStringList({u"14"_s, u"13"_s, u"12"_s, u"11"_s}));
}

void TestQueueLists::receivedEventsAreSorted_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("presses");
    QTest::addColumn<QStringList>("orders");
    const QStringList rising{u"11"_s, u"12"_s, u"13"_s, u"14"_s, u"15"_s, u"16"_s};
    QStringList falling = rising;
    std::reverse(falling.begin(), falling.end());
    QTest::newRow("as they came") << int(EventsModel::Received) << 1 << rising;
    QTest::newRow("newest first") << int(EventsModel::Received) << 2 << falling;
    QTest::newRow("by state") << int(EventsModel::State) << 1
                              << QStringList{u"13"_s, u"16"_s, u"15"_s, u"12"_s, u"14"_s, u"11"_s};
    QTest::newRow("by state, back") << int(EventsModel::State) << 2
                                    << QStringList{u"11"_s, u"14"_s, u"12"_s, u"15"_s, u"16"_s, u"13"_s};
    QTest::newRow("by tries") << int(EventsModel::Attempts) << 1 << rising;
    QTest::newRow("most tries") << int(EventsModel::Attempts) << 2
                                << QStringList{u"16"_s, u"15"_s, u"14"_s, u"13"_s, u"12"_s, u"11"_s};
}

void TestQueueLists::receivedEventsAreSorted()
{
    QFETCH(int, column);
    QFETCH(int, presses);
    auto *which = m_stage->find<QComboBox>(u"whichEvents"_s);
    which->setCurrentIndex(which->findData(u"*"_s));
    QHeaderView *header = events()->horizontalHeader();
    for (int n = 0; n < presses; ++n)
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    const auto shown = [this] {
        QStringList orders;
        for (int row = 0; row < events()->model()->rowCount(); ++row)
            orders.append(events()->model()->index(row, 1).data().toString().section(u' ', -1));
        return orders;
    };
    QTEST(shown(), "orders");
    m_stage->announce({u"events"_s}); // news keep the order
    QTEST(shown(), "orders");
}

void TestQueueLists::theFilterShowsOthers_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("rows");
    QTest::newRow("only waiting ones") << u"received"_s << 1;
    QTest::newRow("only dead ones") << u"dead"_s << 1;
    QTest::newRow("the quarantine") << u"quarantined"_s << 1;
    QTest::newRow("what is done") << u"done"_s << 1;
    QTest::newRow("what was put away") << u"discarded"_s << 1;
    QTest::newRow("everything") << u"*"_s << 6;
}

void TestQueueLists::theFilterShowsOthers()
{
    QFETCH(QString, state);
    auto *which = m_stage->find<QComboBox>(u"whichEvents"_s);
    which->setCurrentIndex(which->findData(state));
    QTEST(events()->model()->rowCount(), "rows");
}

void TestQueueLists::eachStateHasItsActions_data()
{
    QTest::addColumn<qint64>("event");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("command");
    QTest::newRow("a failed one is tried again") << 2LL << u"retryEvent"_s << u"event.retry"_s;
    QTest::newRow("a dead one is tried again") << 3LL << u"retryEvent"_s << u"event.retry"_s;
    QTest::newRow("a dead one is discarded") << 3LL << u"discardEvent"_s << u"event.discard"_s;
    QTest::newRow("a held one is applied") << 4LL << u"applyEvent"_s << u"event.apply"_s;
    QTest::newRow("a held one is discarded") << 4LL << u"discardEvent"_s << u"event.discard"_s;
    QTest::newRow("a discarded one is applied") << 6LL << u"applyEvent"_s << u"event.apply"_s;
}

void TestQueueLists::eachStateHasItsActions()
{
    QFETCH(qint64, event);
    QFETCH(QString, button);
    QFETCH(QString, command);
    auto *which = m_stage->find<QComboBox>(u"whichEvents"_s);
    which->setCurrentIndex(which->findData(u"*"_s));
    m_page->events()->choose(event);
    clickOn(m_stage->find<QPushButton>(button));
    QCOMPARE(m_stage->onlyCall(command), (QJsonObject{{u"event"_s, event}}));
    m_page->events()->choose(1); // it waits for its turn: nothing to press
    for (const char *name : {"retryEvent", "retryAlikeEvents", "applyEvent", "discardEvent"})
        QVERIFY(!m_page->findChild<QPushButton *>(QString::fromLatin1(name))->isVisible());
}

void TestQueueLists::allAlikeIsOneRequest()
{
    m_page->events()->choose(3);
    m_stage->engine.answer(u"event.retry"_s, {{u"retried"_s, 12}});
    clickOn(m_stage->find<QPushButton>(u"retryAlikeEvents"_s));
    QCOMPARE(m_stage->onlyCall(u"event.retry"_s), (QJsonObject{{u"like"_s, 3}}));
    auto *notice = m_page->events()->detail()->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->text().contains(u"12"_s));
}

void TestQueueLists::aFailureIsSaidWhereItWasAsked()
{
    m_page->events()->choose(4);
    m_stage->engine.refuse(u"event.apply"_s, makeError(ErrorCode::Rejected, u"not an order"_s));
    clickOn(m_stage->find<QPushButton>(u"applyEvent"_s));
    auto *notice = m_page->events()->detail()->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    m_page->events()->choose(3);
    QVERIFY(!notice->isVisible()); // and not of this one

    m_page->events()->choose(4); // nor when its answer comes later
    m_stage->engine.refuse(u"event.apply"_s, makeError(ErrorCode::Rejected, u"not an order"_s));
    clickOn(m_stage->find<QPushButton>(u"applyEvent"_s));
    m_page->events()->choose(3);
    QTRY_VERIFY(m_stage->window->findChild<PassingNotice *>());
    QVERIFY2(m_stage->window->findChild<PassingNotice *>()->text().contains(u"14: "_s),
             qPrintable(m_stage->window->findChild<PassingNotice *>()->text()));
    QVERIFY(!notice->isVisible());
}

void TestQueueLists::theBodyIsForTheOwnerToRead()
{
    m_page->events()->choose(4);
    auto *body = m_stage->find<QPlainTextEdit>(u"eventBody"_s);
    QVERIFY(body->isReadOnly());
    QVERIFY(body->toPlainText().contains(u"\"id\": \"14\""_s));
}

void TestQueueLists::aSettledEventLeavesTheList()
{
    m_page->events()->choose(3);
    m_stage->settleEvent({3}, EventState::Done);
    QCOMPARE(events()->model()->rowCount(), 3);
}

void TestQueueLists::aDiscardedEventStaysInViewAndComesBack()
{
    m_page->events()->choose(3);
    m_stage->engine.answer(u"event.discard"_s, {{u"state"_s, u"discarded"_s}});
    clickOn(m_stage->find<QPushButton>(u"discardEvent"_s));
    m_stage->settleEvent({3}, EventState::Discarded);
    QCOMPARE(events()->model()->rowCount(), 3);
    QCOMPARE(m_page->events()->detail()->event(), EventId{3});
    QVERIFY(!m_page->findChild<QPushButton *>(u"discardEvent"_s)->isVisible()); // a second click reaches no other
    QTRY_VERIFY(m_page->events()->detail()->findChild<NoticeLine *>()->isVisible());
    m_stage->announce({u"events"_s}); // and again nothing takes its place
    clickOn(m_stage->find<QPushButton>(u"applyEvent"_s));
    QCOMPARE(m_stage->onlyCall(u"event.apply"_s), (QJsonObject{{u"event"_s, 3}}));
}

void TestQueueLists::whatComesInLeavesTheChoiceAlone()
{
    m_page->events()->choose(2);
    m_stage->receive({.account = m_shop->accounts[u"CardTrader"_s],
                      .eventId = u"new"_s,
                      .receivedAt = SmallShop::now,
                      .verified = true,
                      .cause = u"order.create"_s});
    QCOMPARE(events()->model()->rowCount(), 5);
    QCOMPARE(chosenEvent(), 2);
    QCOMPARE(m_page->events()->detail()->event(), EventId{2});
}

void TestQueueLists::whatWasScrolledToStays()
{
    const AccountId cards = m_shop->accounts[u"CardTrader"_s];
    for (int i = 0; i < 250; ++i)
        m_stage->receive({.account = cards,
                          .eventId = u"n%1"_s.arg(i),
                          .receivedAt = SmallShop::now,
                          .verified = true,
                          .cause = u"order.create"_s});
    while (events()->model()->canFetchMore({}))
        events()->model()->fetchMore({});
    const int rows = events()->model()->rowCount();
    QVERIFY(rows > EventsModel::pageRows);
    m_page->events()->choose(2); // below the first page
    QCOMPARE(chosenEvent(), 2);
    m_stage->announce({u"events"_s});
    QCOMPARE(events()->model()->rowCount(), rows);
    QCOMPARE(chosenEvent(), 2);
}

void TestQueueLists::whatWasIgnoredIsNotCalledUsed()
{
    m_page->events()->choose(4);
    m_stage->engine.answer(u"event.apply"_s, {{u"state"_s, u"ignored"_s}});
    clickOn(m_stage->find<QPushButton>(u"applyEvent"_s));
    auto *notice = m_page->events()->detail()->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(u"nothing to do"_s), qPrintable(notice->text()));
}

void TestQueueLists::anEmptyInboxIsSaid()
{
    for (qint64 id = 1; id <= 4; ++id)
        m_stage->settleEvent({id}, EventState::Done);
    QStringList words;
    for (const QLabel *label : m_page->events()->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    QVERIFY(words.contains(u"Nothing waits"_s));
}

void TestQueueLists::showWrites()
{
    clickOn(m_page->findChild<QTabBar *>(u"syncParts"_s)); // gets focus; the tab by its key
    m_page->open({.view = View::Sync, .filter = u"writes"_s});
    m_stage->announce({u"deliveries"_s});
    QTRY_VERIFY(writes()->model()->rowCount() > 0);
    QCoreApplication::processEvents(); // what was new while the first answer was on its way
}

QModelIndex TestQueueLists::writeOf(const QString &externalId) const
{
    const auto *model = dynamic_cast<const WritesModel *>(writes()->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->at(model->index(row, 0))->externalId == externalId)
            return model->index(row, 0);
    }
    return {};
}

void TestQueueLists::writesComeWithWhatNeedsTheOwnerFirst()
{
    showWrites();
    const auto *model = dynamic_cast<const WritesModel *>(writes()->model());
    QVERIFY(model->count(WriteRow::State::Refused) > 0);
    for (int row = 1; row < model->rowCount(); ++row)
        QVERIFY(model->at(model->index(row - 1, 0))->state <= model->at(model->index(row, 0))->state);
}

void TestQueueLists::aRefusedWriteIsTriedAgain()
{
    showWrites();
    writes()->selectRow(0);
    const auto *model = dynamic_cast<const WritesModel *>(writes()->model());
    const qint64 problem = model->at(model->index(0, 0))->problem.value;
    QVERIFY(problem > 0);
    clickOn(m_stage->find<QPushButton>(u"retryWrite"_s));
    QCOMPARE(m_stage->onlyCall(u"error.retry"_s), (QJsonObject{{u"error"_s, problem}}));
    m_stage->engine.forget();
    clickOn(m_stage->find<QPushButton>(u"retryAlikeWrites"_s));
    QCOMPARE(m_stage->onlyCall(u"error.retry"_s), (QJsonObject{{u"like"_s, problem}}));
}

DeliveryId TestQueueLists::sendFor(const QString &externalId, DeliveryRow delivery)
{
    delivery.account = m_shop->accounts[u"CardTrader"_s];
    delivery.listing = m_shop->listing(delivery.account, externalId);
    delivery.recordedAt = SmallShop::now;
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        delivery.id = SmallShop::must(runs.insertDelivery(delivery));
        SmallShop::must(runs.updateDelivery(delivery));
    });
    return delivery.id;
}

void TestQueueLists::writesThatComeAndGoLeaveTheChoiceAlone()
{
    const DeliveryId chosen = sendFor(u"777"_s, {.kind = u"update"_s, .state = DeliveryState::InDoubt});
    showWrites();
    clickRow(writes(), writeOf(u"777"_s));
    const int before = writes()->currentIndex().row();
    sendFor(u"778"_s, {.kind = u"update"_s, .state = DeliveryState::InDoubt});
    m_stage->announce({u"deliveries"_s});
    QTRY_VERIFY(writeOf(u"778"_s).isValid());
    QCOMPARE(writes()->currentIndex().row(), writeOf(u"777"_s).row());
    QVERIFY(before >= 0);
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        DeliveryRow row = *SmallShop::must(runs.findDelivery(chosen));
        row.state = DeliveryState::Confirmed;
        row.settledAt = SmallShop::now;
        SmallShop::must(runs.updateDelivery(row));
    });
    m_stage->announce({u"deliveries"_s});
    QTRY_VERIFY(!writeOf(u"777"_s).isValid());
    QVERIFY(!writes()->currentIndex().isValid()); // no other takes its place under the buttons
    for (const char *name : {"retryWrite", "retryAlikeWrites", "openProduct"})
        QVERIFY(!m_page->findChild<QPushButton *>(QString::fromLatin1(name))->isVisible());
}

void TestQueueLists::aWriteSaysWhatIsSent_data()
{
    QTest::addColumn<DeliveryRow>("delivery");
    QTest::addColumn<QString>("words");
    const auto row = [](std::optional<int> quantity, int base, const FieldValues &fields) {
        return DeliveryRow{.kind = u"update"_s,
                           .fields = fields,
                           .quantity = quantity ? std::optional(Quantity::pieces(*quantity)) : std::nullopt,
                           .baseQuantity = Quantity::pieces(base),
                           .state = DeliveryState::InDoubt};
    };
    QTest::newRow("nothing is left") << row(0, 3, {}) << u"Quantity to 0"_s;
    QTest::newRow("fewer") << row(2, 3, {}) << u"Lower quantity"_s;
    QTest::newRow("more, with a price") << row(4, 3, {{Field::Price, u"1"_s}}) << u"Higher quantity"_s;
    QTest::newRow("a price") << row({}, 3, {{Field::Price, u"1"_s}, {Field::Title, u"t"_s}}) << u"Price"_s;
    QTest::newRow("a text") << row({}, 3, {{Field::Title, u"t"_s}}) << u"Text"_s;
    QTest::newRow("pictures") << row({}, 3, {{Field::Images, u"[]"_s}}) << u"Pictures"_s;
}

void TestQueueLists::aWriteSaysWhatIsSent()
{
    QFETCH(DeliveryRow, delivery);
    sendFor(u"777"_s, delivery);
    showWrites();
    QTEST(writeOf(u"777"_s).siblingAtColumn(WritesModel::What).data().toString(), "words");
}

void TestQueueLists::aWriteInDoubtIsLookedUp()
{
    sendFor(u"777"_s, {.kind = u"update"_s, .state = DeliveryState::InDoubt});
    showWrites();
    const QModelIndex doubtful = writeOf(u"777"_s);
    QVERIFY(doubtful.isValid());
    clickRow(writes(), doubtful);
    auto *button = m_stage->find<QPushButton>(u"retryWrite"_s);
    QCOMPARE(button->text(), u"Look it up now"_s);
    clickOn(button);
    const QJsonObject call = m_stage->onlyCall(u"sync.start"_s);
    QCOMPARE(call[u"mode"].toString(), u"selective"_s);
    QCOMPARE(call[u"filter"].toObject()[u"external_id"].toArray(), QJsonArray({u"777"_s}));
}

void TestQueueLists::aWriteThatWasSentSaysFromAndTo()
{
    sendFor(u"777"_s, {.kind = u"update"_s,
                       .fields = {{Field::Price, u"1290 EUR"_s}},
                       .quantity = Quantity::pieces(2),
                       .baseQuantity = Quantity::pieces(3),
                       .state = DeliveryState::InDoubt});
    showWrites();
    const QModelIndex row = writeOf(u"777"_s);
    QCOMPARE(row.siblingAtColumn(WritesModel::From).data().toString(), u"3"_s);
    QCOMPARE(row.siblingAtColumn(WritesModel::To).data().toString(), u"2, and 1 more"_s);
    const QString all = row.siblingAtColumn(WritesModel::To).data(Qt::ToolTipRole).toString();
    QVERIFY2(all.contains(u"Price: from"_s) && all.contains(u"12.90"_s), qPrintable(all));
}

void TestQueueLists::aWriteThatWaitsSaysFromAndTo()
{
    const ListingId listing = m_shop->listing(m_shop->accounts[u"CardTrader"_s], u"waits"_s);
    m_shop->write([&] {
        ListingRepository listings(m_shop->db);
        ListingRow row = *SmallShop::must(listings.find(listing));
        row.dirty = Dirt::Lower;
        row.dirtySince = SmallShop::now - 60'000;
        SmallShop::must(listings.update(row));
    });
    const QJsonObject change{{u"field"_s, u"quantity"_s}, {u"from"_s, QJsonArray{u"5"_s, u"6"_s}}, {u"to"_s, u"4"_s}};
    m_stage->engine.answer(u"listing.pending"_s,
                           {{u"listings"_s, QJsonArray{QJsonObject{{u"listing"_s, qint64(listing.value)},
                                                                   {u"changes"_s, QJsonArray{change}}}}}});
    showWrites();
    QTRY_COMPARE(writeOf(u"waits"_s).siblingAtColumn(WritesModel::To).data().toString(), u"4"_s);
    QCOMPARE(writeOf(u"waits"_s).siblingAtColumn(WritesModel::From).data().toString(), u"5 / 6"_s);
    QVERIFY(
        m_stage->engine.callsOf(u"listing.pending"_s).last()[u"listings"_s].toArray().contains(qint64(listing.value)));
}

void TestQueueLists::aLongReadingShowsABar()
{
    showWrites();
    const auto *bar = m_page->writes()->findChild<ThinBar *>();
    QVERIFY(bar && !bar->isVisible());
    m_stage->reader.hold();
    m_stage->announce({u"deliveries"_s});
    QVERIFY(!bar->isVisible()); // it may be over before it is seen
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(writes()->model()->rowCount() > 0); // what was read stays
    m_stage->reader.release();
    QTRY_VERIFY(!bar->isVisible());
    // News that come faster than the answer do not put it off.
    m_stage->reader.hold();
    m_stage->announce({u"deliveries"_s});
    m_stage->announce({u"deliveries"_s});
    QCOMPARE(m_stage->reader.held(), 1);
    QSignalSpy answered(m_page->writes(), &WritesList::changed);
    m_stage->reader.release();
    QTRY_COMPARE(answered.size(), 2); // and then the newest is read
}

void TestQueueLists::theTabsSayHowManyWait()
{
    const auto *parts = m_page->findChild<QTabBar *>(u"syncParts"_s);
    QCOMPARE(parts->tabText(2), u"Received (4)"_s); // one waits, one failed, one died, one is held
    m_stage->settleEvent({1}, EventState::Done);
    QCOMPARE(parts->tabText(2), u"Received (3)"_s);
    showWrites();
    QCOMPARE(parts->tabText(1), u"To send (%1)"_s.arg(writes()->model()->rowCount()));
}

void TestQueueLists::theStatusBarLeadsHere()
{
    m_stage->window->open({.view = View::Orders});
    Q_EMIT m_stage->engine.happened(u"receiver"_s, {{u"hooks"_s, u"http://127.0.0.1:8787"_s}});
    clickOn(m_stage->find<QWidget>(u"receiverState"_s));
    QCOMPARE(m_stage->window->currentView(), View::Sync);
    QCOMPARE(m_stage->window->currentPage(), m_page);
    m_stage->window->open({.view = View::Orders});
    auto *state = m_stage->find<QWidget>(u"receiverState"_s);
    state->setFocus();
    QTest::keyClick(state, Qt::Key_Return);
    QCOMPARE(m_stage->window->currentView(), View::Sync);
    QVERIFY(m_page->isAncestorOf(QApplication::focusWidget())); // the keyboard goes along
}

QTEST_MAIN(TestQueueLists)
#include "tst_queue_lists.moc"

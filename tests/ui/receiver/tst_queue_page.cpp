// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/receiver/event_detail.h"
#include "ui/receiver/events_list.h"
#include "ui/receiver/queue_page.h"
#include "ui/receiver/writes_list.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/notice_line.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestQueuePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsNotSettledIsShownFirst();
    void theFilterShowsOthers_data();
    void theFilterShowsOthers();
    void eachStateHasItsActions_data();
    void eachStateHasItsActions();
    void allAlikeIsOneRequest();
    void aFailureIsSaidWhereItWasAsked();
    void theBodyIsForTheOwnerToRead();
    void aSettledEventLeavesTheList();
    void anEmptyInboxIsSaid();
    void writesComeWithWhatNeedsTheOwnerFirst();
    void aRefusedWriteIsTriedAgain();
    void aWriteInDoubtIsLookedUp();
    void theStatusBarLeadsHere();

private:
    QTableView *events() const { return m_page->events()->table(); }
    QTableView *writes() const { return m_page->writes()->table(); }
    QModelIndex writeOf(const QString &externalId) const;
    void showWrites();
    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    QueuePage *m_page = nullptr;
};

void TestQueuePage::init()
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
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_page = m_stage->open<QueuePage>({.view = View::Queue});
}

void TestQueuePage::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

void TestQueuePage::whatIsNotSettledIsShownFirst()
{
    QStringList orders;
    for (int row = 0; row < events()->model()->rowCount(); ++row)
        orders.append(events()->model()->index(row, 1).data().toString().section(u' ', -1));
    QCOMPARE(orders, QStringList({u"14"_s, u"13"_s, u"12"_s, u"11"_s}));
}

void TestQueuePage::theFilterShowsOthers_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("rows");
    QTest::newRow("only waiting ones") << u"received"_s << 1;
    QTest::newRow("only dead ones") << u"dead"_s << 1;
    QTest::newRow("the quarantine") << u"quarantined"_s << 1;
    QTest::newRow("what is done") << u"done"_s << 1;
    QTest::newRow("everything") << u"*"_s << 5;
}

void TestQueuePage::theFilterShowsOthers()
{
    QFETCH(QString, state);
    auto *which = m_stage->find<QComboBox>(u"whichEvents"_s);
    which->setCurrentIndex(which->findData(state));
    QTEST(events()->model()->rowCount(), "rows");
}

void TestQueuePage::eachStateHasItsActions_data()
{
    QTest::addColumn<qint64>("event");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("command");
    QTest::newRow("a failed one is tried again") << 2LL << u"retryEvent"_s << u"event.retry"_s;
    QTest::newRow("a dead one is tried again") << 3LL << u"retryEvent"_s << u"event.retry"_s;
    QTest::newRow("a dead one is discarded") << 3LL << u"discardEvent"_s << u"event.discard"_s;
    QTest::newRow("a held one is applied") << 4LL << u"applyEvent"_s << u"event.apply"_s;
    QTest::newRow("a held one is discarded") << 4LL << u"discardEvent"_s << u"event.discard"_s;
}

void TestQueuePage::eachStateHasItsActions()
{
    QFETCH(qint64, event);
    QFETCH(QString, button);
    QFETCH(QString, command);
    m_page->events()->choose(event);
    clickOn(m_stage->find<QPushButton>(button));
    QCOMPARE(m_stage->onlyCall(command), (QJsonObject{{u"event"_s, event}}));
    m_page->events()->choose(1); // it waits for its turn: nothing to press
    for (const char *name : {"retryEvent", "retryAlikeEvents", "applyEvent", "discardEvent"})
        QVERIFY(!m_page->findChild<QPushButton *>(QString::fromLatin1(name))->isVisible());
}

void TestQueuePage::allAlikeIsOneRequest()
{
    m_page->events()->choose(3);
    m_stage->engine.answer(u"event.retry"_s, {{u"retried"_s, 12}});
    clickOn(m_stage->find<QPushButton>(u"retryAlikeEvents"_s));
    QCOMPARE(m_stage->onlyCall(u"event.retry"_s), (QJsonObject{{u"like"_s, 3}}));
    auto *notice = m_page->events()->detail()->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->text().contains(u"12"_s));
}

void TestQueuePage::aFailureIsSaidWhereItWasAsked()
{
    m_page->events()->choose(4);
    m_stage->engine.refuse(u"event.apply"_s, makeError(ErrorCode::Rejected, u"not an order"_s));
    clickOn(m_stage->find<QPushButton>(u"applyEvent"_s));
    auto *notice = m_page->events()->detail()->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    m_page->events()->choose(3);
    QVERIFY(!notice->isVisible()); // and not of this one
}

void TestQueuePage::theBodyIsForTheOwnerToRead()
{
    m_page->events()->choose(4);
    auto *body = m_stage->find<QPlainTextEdit>(u"eventBody"_s);
    QVERIFY(body->isReadOnly());
    QVERIFY(body->toPlainText().contains(u"\"id\": \"14\""_s));
}

void TestQueuePage::aSettledEventLeavesTheList()
{
    m_page->events()->choose(3);
    m_stage->settleEvent({3}, EventState::Done);
    QCOMPARE(events()->model()->rowCount(), 3);
}

void TestQueuePage::anEmptyInboxIsSaid()
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

void TestQueuePage::showWrites()
{
    clickOn(m_page->findChild<QTabBar *>(u"queueOf"_s)); // gets focus; the tab by its key
    m_page->open({.view = View::Queue, .filter = u"writes"_s});
    m_stage->announce({u"deliveries"_s});
    QTRY_VERIFY(writes()->model()->rowCount() > 0);
}

QModelIndex TestQueuePage::writeOf(const QString &externalId) const
{
    const auto *model = dynamic_cast<const WritesModel *>(writes()->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->at(model->index(row, 0))->externalId == externalId)
            return model->index(row, 0);
    }
    return {};
}

void TestQueuePage::writesComeWithWhatNeedsTheOwnerFirst()
{
    showWrites();
    const auto *model = dynamic_cast<const WritesModel *>(writes()->model());
    QVERIFY(model->count(WriteRow::State::Refused) > 0);
    for (int row = 1; row < model->rowCount(); ++row)
        QVERIFY(model->at(model->index(row - 1, 0))->state <= model->at(model->index(row, 0))->state);
}

void TestQueuePage::aRefusedWriteIsTriedAgain()
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

void TestQueuePage::aWriteInDoubtIsLookedUp()
{
    const AccountId cards = m_shop->accounts[u"CardTrader"_s];
    const ProductId product = m_shop->products.first();
    const ListingId listing = m_shop->listing(cards, u"777"_s, product);
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        const DeliveryId id = SmallShop::must(runs.insertDelivery(
            {.account = cards, .listing = listing, .kind = u"update"_s, .recordedAt = SmallShop::now}));
        DeliveryRow row = *SmallShop::must(runs.findDelivery(id));
        row.state = DeliveryState::InDoubt;
        SmallShop::must(runs.updateDelivery(row));
    });
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

void TestQueuePage::theStatusBarLeadsHere()
{
    m_stage->window->open({.view = View::Orders});
    Q_EMIT m_stage->engine.happened(u"receiver"_s, {{u"hooks"_s, u"http://127.0.0.1:8787"_s}});
    clickOn(m_stage->find<QWidget>(u"receiverState"_s));
    QCOMPARE(m_stage->window->currentView(), View::Queue);
    QCOMPARE(m_stage->window->currentPage(), m_page);
}

QTEST_MAIN(TestQueuePage)
#include "tst_queue_page.moc"

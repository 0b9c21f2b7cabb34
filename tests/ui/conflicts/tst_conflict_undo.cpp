// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/run_repository.h"
#include "models/views/roles.h"
#include "tests/ui/conflicts/conflicts_stage.h"
#include "ui/widgets/notice_line.h"

#include <QLabel>
#include <QListView>
#include <QMouseEvent>

using namespace evenstock;
using namespace Qt::StringLiterals;

// How decisions are taken back, and what is said where they are not.
class TestConflictUndo : public QObject, ConflictsStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void theLastDecisionIsUndone();
    void aDoubleClickUndoesOneDecision();
    void anUndoThatTookNothingBackSaysSo();
    void aFailedUndoCanBeTriedAgain();
    void aDecisionOfTheStoreIsUndoneAfterANewStart();
    void aDecisionOfTodayIsUndoneAlone();
    void whatWasSentLeadsToWhereItIsMended();
    void whatIsOpenAgainIsLedTo();
};

void TestConflictUndo::theLastDecisionIsUndone()
{
    m_stage->engine.answer(u"conflict.resolve"_s, {{u"resolved"_s, 1}, {u"batch"_s, 9}});
    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    clickOn(m_stage->find<QPushButton>(u"saveDecisions"_s));
    auto *undo = m_stage->find<QPushButton>(u"undoDecision"_s);
    QTRY_VERIFY(undo->isEnabled());
    clickOn(undo);
    QCOMPARE(m_stage->onlyCall(u"conflict.undo"_s), (QJsonObject{{u"batch"_s, 9}, {u"keep_sent"_s, true}}));
}

void TestConflictUndo::aDoubleClickUndoesOneDecision()
{
    const ListingId listing =
        m_shop->listing(m_shop->accounts[u"eMAG FBE"_s], u"997"_s, m_shop->product(u"X-3"_s, u"Third"_s));
    const ConflictId older = m_shop->conflict(listing, Field::Price);
    const ConflictId newer = m_shop->conflict(listing, Field::Title);
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        SmallShop::must(runs.settleConflict(older, u"resolved"_s, u"local"_s, {}, SmallShop::now - 2, 31));
        SmallShop::must(runs.settleConflict(newer, u"resolved"_s, u"local"_s, {}, SmallShop::now - 1, 32));
    });
    m_stage->announce({u"conflicts"_s});
    auto *undo = m_stage->find<QPushButton>(u"undoDecision"_s);
    QTRY_VERIFY(undo->isEnabled());
    clickOn(undo);
    QVERIFY(!undo->isEnabled());
    QTRY_VERIFY(undo->isEnabled()); // answered already: it is about another decision now
    const QPointF middle = QRectF(undo->rect()).center();
    for (const QEvent::Type second : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
        QMouseEvent event(second, middle, undo->mapToGlobal(middle), Qt::LeftButton,
                          second == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(undo, &event);
    }
    QCOMPARE(m_stage->engine.callsOf(u"conflict.undo"_s).size(), 1);
    clickOn(undo); // once more, by its own
    QCOMPARE(m_stage->engine.callsOf(u"conflict.undo"_s).size(), 2);
}

void TestConflictUndo::anUndoThatTookNothingBackSaysSo()
{
    m_stage->engine.answer(u"conflict.resolve"_s, {{u"resolved"_s, 3}, {u"batch"_s, 9}});
    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    clickOn(m_stage->find<QPushButton>(u"applyAlike"_s));
    clickOn(m_stage->find<QPushButton>(u"alikeQuestionYes"_s));
    auto *undo = m_stage->find<QPushButton>(u"undoDecision"_s);
    QTRY_VERIFY(undo->isEnabled());
    const QJsonObject left{{u"title"_s, u"River Ferries"_s}, {u"field"_s, u"price"_s}, {u"reason"_s, u"sent_since"_s}};
    m_stage->engine.answer(
        u"conflict.undo"_s,
        {{u"returned"_s, 0}, {u"reopened"_s, 0}, {u"left_count"_s, 3}, {u"left"_s, QJsonArray{left, left, left}}});
    clickOn(undo);
    const auto *notice = m_page->detail()->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().startsWith("Nothing was taken back. 3 decision(s) were sent"_L1),
             qPrintable(notice->text()));
    bool isNamed = false;
    for (const QLabel *label : notice->findChildren<QLabel *>())
        isNamed = isNamed || label->text().contains("River Ferries"_L1);
    QVERIFY(isNamed);
}

void TestConflictUndo::aFailedUndoCanBeTriedAgain()
{
    m_stage->engine.answer(u"conflict.resolve"_s, {{u"resolved"_s, 1}, {u"batch"_s, 9}});
    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    clickOn(m_stage->find<QPushButton>(u"saveDecisions"_s));
    auto *undo = m_stage->find<QPushButton>(u"undoDecision"_s);
    QTRY_VERIFY(undo->isEnabled());
    m_stage->engine.refuse(u"conflict.undo"_s, makeError(ErrorCode::Storage, u"disk"_s));
    clickOn(undo);
    QTRY_COMPARE(m_stage->engine.callsOf(u"conflict.undo"_s).size(), 1);
    QTRY_VERIFY(undo->isEnabled());
}

void TestConflictUndo::aDecisionOfTheStoreIsUndoneAfterANewStart()
{
    auto *undo = m_stage->find<QPushButton>(u"undoDecision"_s);
    QVERIFY(!undo->isEnabled());
    const ListingId listing =
        m_shop->listing(m_shop->accounts[u"eMAG FBE"_s], u"997"_s, m_shop->product(u"X-3"_s, u"Third"_s));
    const ConflictId decided = m_shop->conflict(listing, Field::Price);
    m_shop->write([&] {
        SmallShop::must(
            RunRepository(m_shop->db).settleConflict(decided, u"resolved"_s, u"local"_s, {}, SmallShop::now - 1, 31));
    });
    m_stage->announce({u"conflicts"_s});
    QVERIFY(undo->isEnabled());
    clickOn(undo);
    QCOMPARE(m_stage->onlyCall(u"conflict.undo"_s), (QJsonObject{{u"batch"_s, 31}, {u"keep_sent"_s, true}}));
}

void TestConflictUndo::aDecisionOfTodayIsUndoneAlone()
{
    const ListingId listing =
        m_shop->listing(m_shop->accounts[u"eMAG FBE"_s], u"997"_s, m_shop->product(u"X-3"_s, u"Third"_s));
    const ConflictId older = m_shop->conflict(listing, Field::Price);
    const ConflictId newer = m_shop->conflict(listing, Field::Title);
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        SmallShop::must(runs.settleConflict(older, u"resolved"_s, u"local"_s, {}, SmallShop::now - 2, 31));
        SmallShop::must(runs.settleConflict(newer, u"resolved"_s, u"local"_s, {}, SmallShop::now - 1, 31));
    });
    m_stage->announce({u"conflicts"_s});
    auto *decided = m_stage->find<QListView>(u"decidedToday"_s);
    QModelIndex wanted;
    for (int row = 0; row < decided->model()->rowCount(); ++row) {
        if (decided->model()->index(row, 0).data(IdRole).toLongLong() == older.value)
            wanted = decided->model()->index(row, 0);
    }
    QVERIFY(wanted.isValid());
    clickRow(decided, wanted);
    clickOn(m_stage->find<QPushButton>(u"undoDecision"_s));
    QCOMPARE(m_stage->onlyCall(u"conflict.undo"_s),
             (QJsonObject{{u"conflict"_s, qint64(older.value)}, {u"keep_sent"_s, true}}));
}

void TestConflictUndo::whatWasSentLeadsToWhereItIsMended()
{
    m_stage->engine.answer(u"conflict.resolve"_s, {{u"resolved"_s, 1}, {u"batch"_s, 9}});
    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    clickOn(m_stage->find<QPushButton>(u"saveDecisions"_s));
    auto *undo = m_stage->find<QPushButton>(u"undoDecision"_s);
    QTRY_VERIFY(undo->isEnabled());
    const QJsonObject left{{u"title"_s, u"River Ferries"_s},
                           {u"field"_s, u"price"_s},
                           {u"reason"_s, u"sent_since"_s},
                           {u"to"_s, u"4200 RON"_s}};
    m_stage->engine.answer(
        u"conflict.undo"_s,
        {{u"returned"_s, 0}, {u"reopened"_s, 0}, {u"left_count"_s, 1}, {u"left"_s, QJsonArray{left}}});
    clickOn(undo);
    const auto *notice = m_page->detail()->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    QPushButton *leads = nullptr;
    for (QPushButton *button : notice->findChildren<QPushButton *>()) {
        if (button->text() == u"Your changes"_s)
            leads = button;
    }
    QVERIFY(leads);
    clickOn(leads);
    QVERIFY(m_stage->window->currentPage() != m_page);
}

// By the keys alone: the decision comes back, and with it its product.
void TestConflictUndo::whatIsOpenAgainIsLedTo()
{
    const ListingId decided = m_page->detail()->listing();
    QList<ConflictId> conflicts;
    for (const ConflictCard *card : m_page->findChildren<ConflictCard *>())
        conflicts.append(card->conflict().conflict.id);
    m_stage->engine.answer(u"conflict.resolve"_s, {{u"resolved"_s, 3}, {u"batch"_s, 9}});
    for (int key = 0; key < 3; ++key)
        QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    for (int held = 0; held < 2; ++held) // a key that is held sends nothing twice
        QTest::keyClick(m_stage->window.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->engine.callsOf(u"conflict.resolve"_s).size(), 1);
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        for (const ConflictId conflict : conflicts)
            SmallShop::must(runs.settleConflict(conflict, u"resolved"_s, u"local"_s, {}, SmallShop::now - 2, 9));
    });
    m_stage->announce({u"conflicts"_s});
    QTRY_VERIFY(m_page->detail()->listing() != decided);
    QTRY_VERIFY(m_stage->find<QPushButton>(u"undoDecision"_s)->isEnabled());
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        for (const ConflictId conflict : conflicts)
            SmallShop::must(runs.reopenConflict(conflict, SmallShop::now));
    });
    m_stage->engine.answer(u"conflict.undo"_s, {{u"reopened"_s, 3}, {u"returned"_s, 0}});
    QTest::keyClick(m_stage->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_stage->onlyCall(u"conflict.undo"_s)[u"batch"].toInteger(), 9);
    QTRY_COMPARE(m_page->detail()->listing(), decided);
}

QTEST_MAIN(TestConflictUndo)
#include "tst_conflict_undo.moc"

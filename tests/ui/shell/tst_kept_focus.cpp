// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/conflict_queries.h"
#include "models/store/run_repository.h"
#include "models/views/roles.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/conflicts/conflicts_page.h"
#include "ui/errors/errors_page.h"
#include "ui/shell/kept_focus.h"

#include <QBoxLayout>
#include <QDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What was done by keyboard leaves the keyboard where it was done.
class TestKeptFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fromAButtonThatIsSwitchedOffToTheList();
    void backToAButtonThatIsSwitchedOnAgain();
    void fromAButtonThatIsGoneToTheList();
    void fromAButtonThatIsHiddenToTheList();
    void fromABarOfActionsToTheListAboveIt();
    void fromAButtonThatWentWhileADialogWasOpen();
    void whatTookItIsNotDisturbed();
    void aDismissedErrorLeavesItInTheList();
    void aConflictIsDecidedByKeysAlone();
    void anUndoneDecisionLeavesItInTheQueue();
    void escLeavesItInTheList();
    void whatIsTypedAfterADecisionIsNotLost();

private:
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_menu = nullptr;
    QListWidget *m_list = nullptr;
    QPointer<QPushButton> m_action;
    QPushButton *m_danger = nullptr;
};

// A menu at the top, a list with its actions below, and what must not be pressed unawares.
void TestKeptFocus::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_menu = new QPushButton(u"Menu"_s);
    column->addWidget(m_menu);
    auto *pages = new QWidget;
    column->addWidget(pages);
    auto *inner = new QVBoxLayout(pages);
    m_list = new QListWidget;
    m_list->addItems({u"one"_s, u"two"_s});
    m_action = new QPushButton(u"Dismiss"_s);
    m_danger = new QPushButton(u"Dismiss all"_s);
    inner->addWidget(m_list);
    inner->addWidget(m_action);
    inner->addWidget(m_danger);
    new KeptFocus(pages, [] {});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_action->setFocus();
    QCOMPARE(QApplication::focusWidget(), m_action.data());
}

void TestKeptFocus::cleanup()
{
    m_window.reset();
}

void TestKeptFocus::fromAButtonThatIsSwitchedOffToTheList()
{
    connect(m_action, &QPushButton::clicked, this, [this] { m_action->setEnabled(false); });
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Space);
    QVERIFY(!m_action->isEnabled());
    QTRY_COMPARE(QApplication::focusWidget(), m_list);
}

void TestKeptFocus::backToAButtonThatIsSwitchedOnAgain()
{
    m_action->setEnabled(false);
    QVERIFY(QApplication::focusWidget() != m_action);
    m_action->setEnabled(true);
    QTRY_COMPARE(QApplication::focusWidget(), m_action.data());
}

void TestKeptFocus::fromAButtonThatIsGoneToTheList()
{
    delete m_action;
    QTRY_COMPARE(QApplication::focusWidget(), m_list);
}

void TestKeptFocus::fromAButtonThatIsHiddenToTheList()
{
    m_action->hide();
    QTRY_COMPARE(QApplication::focusWidget(), m_list);
}

// And not to the button beside it.
void TestKeptFocus::fromABarOfActionsToTheListAboveIt()
{
    auto *bar = new QWidget(m_list->parentWidget());
    auto *row = new QHBoxLayout(bar);
    auto *apply = new QPushButton(u"Apply"_s);
    row->addWidget(new QPushButton(u"Discard"_s));
    row->addWidget(apply);
    m_list->parentWidget()->layout()->addWidget(bar);
    bar->show();
    apply->setFocus();
    apply->setEnabled(false);
    QTRY_COMPARE(QApplication::focusWidget(), m_list);
}

void TestKeptFocus::fromAButtonThatWentWhileADialogWasOpen()
{
    QDialog dialog(m_window.get());
    dialog.open();
    QTRY_COMPARE(QApplication::activeWindow(), &dialog);
    delete m_action;
    dialog.accept();
    m_window->activateWindow(); // what a window manager does
    QTRY_COMPARE(QApplication::focusWidget(), m_list);
}

void TestKeptFocus::whatTookItIsNotDisturbed()
{
    m_action->setEnabled(false);
    m_menu->setFocus(); // whoever did it knows better
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(QApplication::focusWidget(), m_menu);
}

void TestKeptFocus::aDismissedErrorLeavesItInTheList()
{
    m_window.reset();
    StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTest::keyClick(stage.window.get(), Qt::Key_6, Qt::ControlModifier);
    auto *page = dynamic_cast<ErrorsPage *>(stage.window->currentPage());
    QVERIFY(page);
    QTreeView *tree = page->tree();
    QCOMPARE(QApplication::focusWidget(), tree);
    QTest::keyClick(tree, Qt::Key_Down);
    auto *dismiss = stage.find<QToolButton>(u"dismissProblem"_s);
    for (int i = 0; i < 40 && QApplication::focusWidget() != dismiss; ++i)
        QTest::keyClick(stage.window->windowHandle(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), dismiss);
    QTest::keyClick(dismiss, Qt::Key_Return);
    const ProblemId id{stage.onlyCall(u"error.dismiss"_s)[u"error"_s].toInteger()};
    QVERIFY(id);
    shop.write([&] { SmallShop::must(RunRepository(shop.db).settleProblem(id, u"dismissed"_s, SmallShop::now)); });
    stage.announce({u"problems"_s});
    QTRY_COMPARE(QApplication::focusWidget(), tree);
    QVERIFY(tree->currentIndex().isValid());
}

void TestKeptFocus::aConflictIsDecidedByKeysAlone()
{
    m_window.reset();
    const StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTest::keyClick(stage.window.get(), Qt::Key_5, Qt::ControlModifier);
    auto *queue = stage.find<QListView>(u"conflictQueue"_s);
    QCOMPARE(QApplication::focusWidget(), queue);
    QTest::keyClick(queue, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"takeLocal"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    stage.engine.answer(u"conflict.resolve"_s, {{u"resolved"_s, 1}, {u"batch"_s, 9}});
    QTest::keyClick(stage.window.get(), Qt::Key_Return, Qt::ControlModifier);
    const QJsonArray made = stage.onlyCall(u"conflict.resolve"_s)[u"decisions"_s].toArray();
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first()[u"take"_s].toString(), u"local"_s);
    QTRY_COMPARE(QApplication::focusWidget(), queue);
}

void TestKeptFocus::anUndoneDecisionLeavesItInTheQueue()
{
    m_window.reset();
    const StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    auto *page = stage.open<ConflictsPage>({.view = View::Conflicts, .id = shop.mainConflict.value});
    stage.window->focusPage();
    stage.engine.answer(u"conflict.resolve"_s, {{u"resolved"_s, 1}, {u"batch"_s, 9}});
    QTest::keyClick(stage.window.get(), Qt::Key_L);
    QTest::keyClick(stage.window.get(), Qt::Key_Return, Qt::ControlModifier);
    auto *undo = stage.find<QPushButton>(u"undoDecision"_s);
    QTRY_VERIFY(undo->isEnabled());
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Return);
    QCOMPARE(stage.onlyCall(u"conflict.undo"_s)[u"batch"_s].toInteger(), 9);
    QTRY_COMPARE(QApplication::focusWidget(), page->findChild<QListView *>(u"conflictQueue"_s));
}

void TestKeptFocus::escLeavesItInTheList()
{
    m_window.reset();
    const StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTest::keyClick(stage.window.get(), Qt::Key_6, Qt::ControlModifier);
    auto *page = dynamic_cast<ErrorsPage *>(stage.window->currentPage());
    QVERIFY(page);
    page->setNarrow(true);
    QTest::keyClick(page->tree(), Qt::Key_Down);
    QTest::keyClick(page->tree(), Qt::Key_Return);
    QVERIFY(!page->tree()->isVisible());
    QTRY_VERIFY(page->isAncestorOf(QApplication::focusWidget())); // in the detail
    QTest::keyClick(stage.window.get(), Qt::Key_Escape);
    QVERIFY(page->tree()->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), page->tree());
}

// Where the queue is out of sight the next conflict has the keyboard, and a click into a field is no accident: what is
// typed then stands there.
void TestKeptFocus::whatIsTypedAfterADecisionIsNotLost()
{
    m_window.reset();
    StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    auto *page = stage.open<ConflictsPage>({.view = View::Conflicts, .id = shop.mainConflict.value});
    page->setNarrow(true);
    QVERIFY(!page->findChild<QListView *>(u"conflictQueue"_s)->isVisible());
    stage.engine.answer(u"conflict.resolve"_s, {{u"resolved"_s, 1}, {u"batch"_s, 9}});
    QTest::keyClick(stage.window.get(), Qt::Key_R);
    shop.write([&] {
        for (const ConflictView &view : SmallShop::must(ConflictQueries(shop.db).ofListing(shop.mainConflict)))
            SmallShop::must(RunRepository(shop.db).settleConflict(view.conflict.id, u"resolved"_s, u"remote"_s, {},
                                                                  SmallShop::now));
    });
    QTest::keyClick(stage.window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == "takeLocal"_L1);
    QLineEdit *typed = nullptr;
    for (auto *line : page->findChildren<QLineEdit *>(u"typedValue"_s))
        typed = typed || !line->isVisible() ? typed : line;
    QVERIFY(typed);
    const QPoint place = typed->mapTo(stage.window.get(), typed->rect().center());
    QCursor::setPos(stage.window->mapToGlobal(place));
    QTest::mouseClick(stage.window->windowHandle(), Qt::LeftButton, {}, place);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(QApplication::focusWidget(), typed);
    QTest::keyClicks(typed, u"17"_s);
    QCOMPARE(typed->text(), u"17"_s);
}

QTEST_MAIN(TestKeptFocus)
#include "tst_kept_focus.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/window_memory.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;

class TestDetailSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabGoesFromTheListToItsDetail();
    void tabGoesThroughTheTabsOfTheDetail();
    void enterGoesIntoTheDetailAndBackFromIt_data();
    void enterGoesIntoTheDetailAndBackFromIt();
    void aClickOnARowTypesIntoNoField();

private:
    Theme m_theme{*qApp, Scheme::Light}; // which leads Tab
};

void TestDetailSplit::tabGoesFromTheListToItsDetail()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *head = new QPushButton(QStringLiteral("Sync now"), &window);
    // As the pages do it: the detail is made before the list.
    auto *detail = new QWidget(&window);
    auto *fields = new QVBoxLayout(detail);
    auto *title = new QLineEdit;
    auto *save = new QPushButton(QStringLiteral("Save"));
    fields->addWidget(title);
    fields->addWidget(save);
    auto *content = new QWidget(&window);
    auto *lists = new QVBoxLayout(content);
    auto *filter = new QLineEdit;
    auto *list = new QLineEdit;
    lists->addWidget(filter);
    lists->addWidget(list);
    const QTemporaryDir folder;
    WindowMemory memory(folder.filePath(QStringLiteral("window.ini")));
    row->addWidget(head);
    row->addWidget(new DetailSplit(content, detail, QStringLiteral("test"), memory, &window));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    filter->setFocus();
    for (QWidget *next : {static_cast<QWidget *>(list), static_cast<QWidget *>(title), static_cast<QWidget *>(save),
                          static_cast<QWidget *>(head), static_cast<QWidget *>(filter)}) {
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
    }
}

// The pages are made before their tabs, and something stands behind both.
void TestDetailSplit::tabGoesThroughTheTabsOfTheDetail()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *detail = new QWidget(&window);
    auto *page = new QWidget;
    auto *inPage = new QVBoxLayout(page);
    auto *title = new QLineEdit;
    inPage->addWidget(title);
    auto *tabs = new QTabWidget(detail);
    tabs->addTab(page, QStringLiteral("Product"));
    auto *more = new QPushButton(QStringLiteral("More"));
    auto *parts = new QVBoxLayout(detail);
    parts->addWidget(tabs);
    parts->addWidget(more);
    auto *list = new QLineEdit(&window);
    const QTemporaryDir folder;
    WindowMemory memory(folder.filePath(QStringLiteral("window.ini")));
    auto *content = new QWidget(&window);
    (new QVBoxLayout(content))->addWidget(list);
    row->addWidget(new DetailSplit(content, detail, QStringLiteral("test"), memory, &window));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    list->setFocus();
    const QList<QWidget *> way{tabs->tabBar(), title, more, list};
    for (QWidget *next : way) {
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
    }
    QTest::keyClick(window.windowHandle(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), more);
    QTest::keyClick(window.windowHandle(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), title);
}

void TestDetailSplit::enterGoesIntoTheDetailAndBackFromIt_data()
{
    QTest::addColumn<bool>("narrow");
    QTest::newRow("beside the list") << false;
    QTest::newRow("in the place of the list") << true;
}

void TestDetailSplit::enterGoesIntoTheDetailAndBackFromIt()
{
    QFETCH(const bool, narrow);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *detail = new QWidget(&window);
    auto *save = new QPushButton(QStringLiteral("Save"));
    (new QVBoxLayout(detail))->addWidget(save);
    auto *content = new QWidget(&window);
    auto *list = new QListWidget;
    list->addItems({QStringLiteral("one"), QStringLiteral("two")});
    (new QVBoxLayout(content))->addWidget(list);
    const QTemporaryDir folder;
    WindowMemory memory(folder.filePath(QStringLiteral("window.ini")));
    auto *split = new DetailSplit(content, detail, QStringLiteral("test"), memory, &window);
    split->opensFrom(list);
    split->setNarrow(narrow);
    row->addWidget(split);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    list->setFocus();
    QVERIFY(!split->leaveDetail()); // it is in the list
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), save);
    QVERIFY(split->leaveDetail());
    QCOMPARE(QApplication::focusWidget(), list);
    QVERIFY(!split->leaveDetail());
}

// Where the detail takes the place of the list, the list gives the keyboard away: not to the field that lies next,
// which would take what is typed for the list.
void TestDetailSplit::aClickOnARowTypesIntoNoField()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *detail = new QWidget(&window);
    auto *category = new QLineEdit(QStringLiteral("Cards"));
    (new QVBoxLayout(detail))->addWidget(category);
    auto *content = new QWidget(&window);
    auto *list = new QListWidget;
    list->addItems({QStringLiteral("one"), QStringLiteral("two")});
    (new QVBoxLayout(content))->addWidget(list);
    const QTemporaryDir folder;
    WindowMemory memory(folder.filePath(QStringLiteral("window.ini")));
    auto *split = new DetailSplit(content, detail, QStringLiteral("test"), memory, &window);
    split->opensFrom(list);
    split->setNarrow(true);
    row->addWidget(split);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    list->setFocus();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
    QVERIFY(category->isVisible());
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("backToList"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("jk"));
    QCOMPARE(category->text(), QStringLiteral("Cards"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(list->isVisible());
    QCOMPARE(QApplication::focusWidget(), list);
}

QTEST_MAIN(TestDetailSplit)
#include "tst_detail_split.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_area_access.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestScrollAreaAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installScrollAreaAccess(); }
    void aBarThatHidBetweenTwoQuestionsIsNoCrash();
    void whatIsScrolledIsFound();
};

void TestScrollAreaAccess::aBarThatHidBetweenTwoQuestionsIsNoCrash()
{
    QScrollArea area;
    auto *tall = new QLabel(u"tall"_s);
    tall->setMinimumSize(50, 2000);
    area.setWidget(tall);
    area.resize(200, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QVERIFY(area.verticalScrollBar()->isVisible());
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(access);
    const int before = access->childCount();
    QCOMPARE_GE(before, 2); // the view port and the bar

    tall->setFixedSize(50, 50);
    QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
    for (int index = 0; index < before; ++index)
        if (QAccessibleInterface *child = access->child(index)) {
            QVERIFY(child->isValid());
            QCOMPARE(access->indexOfChild(child), index); // nothing moved
        }
    QVERIFY(!access->child(access->childCount()));
    QVERIFY(!access->child(-1));
}

void TestScrollAreaAccess::whatIsScrolledIsFound()
{
    QScrollArea area;
    auto *label = new QLabel(u"What a screen reader says"_s);
    area.setWidget(label);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(access);
    bool isFound = false;
    for (int index = 0; index < access->childCount(); ++index) {
        QAccessibleInterface *child = access->child(index);
        QVERIFY(child);
        QCOMPARE(child->parent(), access);
        for (int below = 0; below < child->childCount(); ++below)
            isFound = isFound || child->child(below)->text(QAccessible::Name) == label->text();
    }
    QVERIFY(isFound);
}

QTEST_MAIN(TestScrollAreaAccess)
#include "tst_scroll_area_access.moc"

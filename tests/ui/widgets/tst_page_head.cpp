// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/page_head.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace evenstock;

class TestPageHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabGoesFromTheTitleDown();

private:
    Theme m_theme{*qApp, Scheme::Light}; // which leads Tab
};

void TestPageHead::tabGoesFromTheTitleDown()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *head = new PageHead(QStringLiteral("Orders"));
    auto *filter = new QLineEdit;
    auto *list = new QLineEdit;
    column->addWidget(head);
    column->addWidget(filter);
    column->addWidget(list);
    // As the pages do it: what acts on the list is made after it.
    QWidget *columns = head->addQuietButton(QStringLiteral("Columns"), {});
    QWidget *made = head->addButton(QStringLiteral("New product"));
    auto *own = new QPushButton(QStringLiteral("Export"));
    head->addAction(own);
    auto *detail = new QLineEdit;
    column->addWidget(detail);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    columns->setFocus();
    for (QWidget *next : {made, static_cast<QWidget *>(own), static_cast<QWidget *>(filter),
                          static_cast<QWidget *>(list), static_cast<QWidget *>(detail), columns}) {
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
    }
}

QTEST_MAIN(TestPageHead)
#include "tst_page_head.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace evenstock;

class TestEnterPresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterPressesTheFocusedButton();
    void disabledAndTickedStayAsTheyAre();
    void aDialogKeepsItsUsualAnswer();

private:
    Theme m_theme{*qApp, Scheme::Light};
};

void TestEnterPresses::enterPressesTheFocusedButton()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *push = new QPushButton(QStringLiteral("Save"));
    auto *tool = new QToolButton;
    row->addWidget(push);
    row->addWidget(tool);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(push), static_cast<QAbstractButton *>(tool)}) {
        const QSignalSpy clicked(button, &QAbstractButton::clicked);
        button->setFocus();
        QTest::keyClick(window.windowHandle(), Qt::Key_Return);
        QTest::keyClick(window.windowHandle(), Qt::Key_Enter);
        QCOMPARE(clicked.size(), 2);
        QTest::keyClick(window.windowHandle(), Qt::Key_Return, Qt::ControlModifier); // a key of its own
        QCOMPARE(clicked.size(), 2);
    }
}

void TestEnterPresses::disabledAndTickedStayAsTheyAre()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *box = new QCheckBox(QStringLiteral("Follow"));
    row->addWidget(box);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    box->setFocus();
    QTest::keyClick(window.windowHandle(), Qt::Key_Return);
    QVERIFY(!box->isChecked());
}

void TestEnterPresses::aDialogKeepsItsUsualAnswer()
{
    QDialog dialog;
    auto *row = new QHBoxLayout(&dialog);
    auto *usual = new QPushButton(QStringLiteral("Save"));
    auto *tool = new QToolButton;
    row->addWidget(usual);
    row->addWidget(tool);
    usual->setDefault(true);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const QSignalSpy saved(usual, &QAbstractButton::clicked);
    const QSignalSpy pressed(tool, &QAbstractButton::clicked);
    tool->setFocus();
    QTest::keyClick(dialog.windowHandle(), Qt::Key_Return);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(pressed.size(), 0);
    auto *other = new QPushButton(QStringLiteral("Leave all out"));
    other->setAutoDefault(false);
    row->addWidget(other);
    other->show();
    const QSignalSpy left(other, &QAbstractButton::clicked);
    other->setFocus();
    QTest::keyClick(dialog.windowHandle(), Qt::Key_Return);
    QCOMPARE(left.size(), 1);
    QCOMPARE(saved.size(), 1);
}

QTEST_MAIN(TestEnterPresses)
#include "tst_enter_presses.moc"

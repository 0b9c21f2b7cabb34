// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QImage>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QTest>

using namespace evenstock;

class TestFocusFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionShowsWhatEnterPresses();
    void aDialogOpenedByKeyShowsWhatHasTheKeyboard_data();
    void aDialogOpenedByKeyShowsWhatHasTheKeyboard();

private:
    Theme m_theme{*qApp, Scheme::Light};
};

namespace {

// A point of the frame around a button that has the keyboard.
bool isFramed(QPushButton *button)
{
    button->clearFocus();
    const QImage without = button->grab().toImage();
    button->setFocus();
    return button->grab().toImage() != without;
}

} // namespace

void TestFocusFrame::aQuestionShowsWhatEnterPresses()
{
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(&window, Qt::LeftButton); // whoever uses the mouse sees it too
    QMessageBox box(QMessageBox::Question, QString(), QStringLiteral("Undo?"), QMessageBox::Cancel | QMessageBox::Yes,
                    &window);
    box.setDefaultButton(QMessageBox::Cancel);
    box.open();
    auto *cancel = static_cast<QPushButton *>(box.button(QMessageBox::Cancel));
    QTRY_COMPARE(QApplication::focusWidget(), cancel);
    QVERIFY(isFramed(cancel));
}

void TestFocusFrame::aDialogOpenedByKeyShowsWhatHasTheKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("framed");
    QTest::newRow("by key") << Qt::Key_Space << true;
    QTest::newRow("by shortcut, after the mouse") << Qt::Key_I << true;
    QTest::newRow("by mouse") << Qt::Key_unknown << false;
}

void TestFocusFrame::aDialogOpenedByKeyShowsWhatHasTheKeyboard()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const bool, framed);
    QWidget window;
    auto *row = new QVBoxLayout(&window);
    auto *opens = new QPushButton(QStringLiteral("Settings"));
    row->addWidget(opens);
    QDialog dialog(&window);
    auto *column = new QVBoxLayout(&dialog);
    auto *colour = new QPushButton(QStringLiteral("Colour"));
    column->addWidget(colour);
    connect(opens, &QPushButton::clicked, &dialog, &QDialog::open);
    QShortcut shortcut(Qt::CTRL | Qt::Key_I, &window);
    connect(&shortcut, &QShortcut::activated, &dialog, &QDialog::open);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    opens->setFocus();
    if (key == Qt::Key_Space)
        QTest::keyClick(opens, key);
    else if (key == Qt::Key_unknown)
        QTest::mouseClick(opens, Qt::LeftButton);
    else {
        QTest::mouseClick(&window, Qt::LeftButton, {}, {1, 1});
        QTest::keyClick(&window, key, Qt::ControlModifier);
    }
    QTRY_COMPARE(QApplication::activeWindow(), &dialog);
    QCOMPARE(isFramed(colour), framed);
}

QTEST_MAIN(TestFocusFrame)
#include "tst_focus_frame.moc"

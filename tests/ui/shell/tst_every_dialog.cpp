// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/every_dialog.h"
#include "tests/ui/support/fit_check.h"
#include "tests/ui/support/spoken_names.h"
#include "tests/ui/support/stocked_shop.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QWindow>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 300; // of a walk through a dialog

// What a person fills in or presses. A radio button stands for its group, and a part of a field for the field.
bool isControl(const QWidget *widget)
{
    const bool isField = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                         qobject_cast<const QAbstractSpinBox *>(widget);
    const bool isButton = qobject_cast<const QAbstractButton *>(widget) && !widget->inherits("QRadioButton") &&
                          !widget->inherits("QTableCornerButton");
    const QWidget *in = widget->parentWidget();
    const bool isPart = qobject_cast<const QLineEdit *>(in) || qobject_cast<const QComboBox *>(in) ||
                        qobject_cast<const QAbstractSpinBox *>(in);
    return (isField || isButton) && !isPart && widget->isVisible() && widget->isEnabled();
}

QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                            button ? button->text() : widget->objectName());
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

// As text is read: never up, except to the top of the next column, and never back in a line.
bool isBackwards(const QWidget *from, const QWidget *to)
{
    const QRect a = placeOf(from);
    const QRect b = placeOf(to);
    if (a.contains(b) || b.contains(a))
        return false;
    if (b.bottom() < a.top())
        return b.left() <= a.right();
    const bool isSameLine = b.top() <= a.bottom();
    return isSameLine && b.right() < a.left();
}

void addDialogs()
{
    QTest::addColumn<NamedDialog>("named");
    for (const NamedDialog &named : everyDialog())
        QTest::newRow(named.name) << named;
}

} // namespace
Q_DECLARE_METATYPE(NamedDialog)

class TestEveryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDialogIsReachedByKeyboardAndSpoken_data();
    void everyDialogIsReachedByKeyboardAndSpoken();
    void everyDialogHasRoomForItsWords_data();
    void everyDialogHasRoomForItsWords();
};

void TestEveryDialog::everyDialogIsReachedByKeyboardAndSpoken_data()
{
    addDialogs();
}

void TestEveryDialog::everyDialogIsReachedByKeyboardAndSpoken()
{
    QFETCH(const NamedDialog, named);
    const StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    const QPointer<QDialog> dialog = named.make(stage);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    int checked = 0;
    const QStringList nameless = namelessWidgets(*dialog, &checked);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QVERIFY(checked >= 1); // one that only tells has its Close
    QVERIFY(!dialog->windowTitle().isEmpty());
    // Enter while typing never presses what throws the typed away.
    for (const QDialogButtonBox *box : dialog->findChildren<QDialogButtonBox *>()) {
        for (QAbstractButton *button : box->buttons()) {
            const auto *push = qobject_cast<QPushButton *>(button);
            QVERIFY(!push || !push->isDefault() || box->buttonRole(button) != QDialogButtonBox::RejectRole);
        }
    }
    // The keyboard walks once around, stays inside, leaves nothing out, and goes as the eye does.
    QList<const QWidget *> reached;
    QStringList back;
    for (int i = 0; i < mostSteps; ++i) {
        const QWidget *from = QApplication::focusWidget();
        QTest::keyClick(dialog->windowHandle(), Qt::Key_Tab);
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus && dialog->isAncestorOf(focus));
        if (reached.contains(focus))
            break;
        if (from && isBackwards(from, focus)) // where both are now: what they lie in may scroll
            back.append(nameOf(from) + u" to "_s + nameOf(focus));
        reached.append(focus);
    }
    QVERIFY(!reached.isEmpty());
    QStringList leftOut;
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (isControl(widget) && !reached.contains(widget))
            leftOut.append(nameOf(widget));
    }
    QVERIFY2(leftOut.isEmpty(), qPrintable(u"Tab leaves out "_s + leftOut.join(u", "_s)));
    QVERIFY2(back.size() <= 1, qPrintable(u"Tab goes back from "_s + back.join(u", from "_s))); // once around
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

void TestEveryDialog::everyDialogHasRoomForItsWords_data()
{
    QTest::addColumn<NamedDialog>("named");
    QTest::addColumn<int>("fontPercent");
    QTest::addColumn<int>("direction");
    struct Way {
        const char *name;
        int fontPercent;
        Qt::LayoutDirection direction;
    };
    static constexpr Way ways[] = {{"as drawn", 100, Qt::LeftToRight},
                                   {"letters half as large again", 150, Qt::LeftToRight},
                                   {"from right to left", 100, Qt::RightToLeft},
                                   {"large letters from right to left", 150, Qt::RightToLeft}};
    for (const NamedDialog &named : everyDialog()) {
        for (const Way &way : ways)
            QTest::addRow("%s, %s", named.name, way.name) << named << way.fontPercent << int(way.direction);
    }
}

void TestEveryDialog::everyDialogHasRoomForItsWords()
{
    QFETCH(const NamedDialog, named);
    QFETCH(const int, fontPercent);
    QFETCH(const int, direction);
    const UsedLook look(fontPercent, static_cast<Qt::LayoutDirection>(direction));
    const StockedShop shop;
    WindowStage stage(shop);
    const QPointer<QDialog> dialog = named.make(stage);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QCoreApplication::processEvents();
    const QStringList faults = whatDoesNotFit(*dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE(crookedHeads(*dialog), QStringList());
    QVERIFY2(dialog->width() <= usualScreen.width() && dialog->height() <= usualScreen.height(),
             qPrintable(u"%1 × %2"_s.arg(dialog->width()).arg(dialog->height())));
    delete dialog;
}

QTEST_MAIN(TestEveryDialog)
#include "tst_every_dialog.moc"

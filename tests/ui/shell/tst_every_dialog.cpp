// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/every_dialog.h"
#include "tests/ui/support/fit_check.h"
#include "tests/ui/support/spoken_names.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/tab_walk.h"
#include "ui/theme/reading_order.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QWindow>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 300; // of a walk through a dialog

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
    // Who is asked for something begins there, and not at a button that ends the asking.
    QTRY_COMPARE(QApplication::activeWindow(), dialog.data());
    const QWidget *start = QApplication::focusWidget();
    QVERIFY(start && dialog->isAncestorOf(start));
    const QList<QWidget *> stops = stopsAsRead(*dialog);
    const auto asked = std::find_if(stops.begin(), stops.end(), [](const QWidget *one) {
        return isControl(one) && !qobject_cast<const QAbstractButton *>(one);
    });
    QVERIFY2(asked == stops.end() || stops.indexOf(start) <= asked - stops.begin() ||
                 !qobject_cast<const QAbstractButton *>(start),
             qPrintable(u"it begins at "_s + walkName(start)));
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
            back.append(walkName(from) + u" to "_s + walkName(focus));
        reached.append(focus);
    }
    QVERIFY(!reached.isEmpty());
    QStringList leftOut;
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (isControl(widget) && !reached.contains(widget))
            leftOut.append(walkName(widget));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fit_check.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/tab_walk.h"
#include "tests/ui/support/window_stage.h"
#include "ui/theme/reading_order.h"

#include <QAbstractItemView>
#include <QDateTimeEdit>
#include <QTabBar>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Tab goes through every view as one reads it, and leaves nothing out.
class TestTabOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyViewIsReadByTab_data();
    void everyViewIsReadByTab();
    void everyPageOfTheSettingsIsReadByTab_data();
    void everyPageOfTheSettingsIsReadByTab();
    void everyTabOfADetailIsReadByTab_data();
    void everyTabOfADetailIsReadByTab();

private:
    QStringList walk(WindowStage &stage);
};

namespace {

constexpr int mostSteps = 200;

QWidget *firstStop(QWidget &page)
{
    const QList<QWidget *> stops = stopsAsRead(page);
    const auto first = std::find_if(stops.begin(), stops.end(),
                                    [](const QWidget *one) { return one->isVisible() && one->isEnabled(); });
    return first != stops.end() ? *first : nullptr;
}

// A button in a row of a table is reached in the chosen row only.
bool isInRow(const QWidget *widget)
{
    const QWidget *in = widget->parentWidget();
    return in && qobject_cast<const QAbstractItemView *>(in->parentWidget()) && widget->focusPolicy() == Qt::ClickFocus;
}

void addDirections()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<int>("direction");
    for (const View view : allViews) {
        QTest::addRow("%s", qPrintable(viewName(view))) << static_cast<int>(view) << int(Qt::LeftToRight);
        QTest::addRow("%s, from right to left", qPrintable(viewName(view)))
            << static_cast<int>(view) << int(Qt::RightToLeft);
    }
}

} // namespace

// Where Tab goes back or leaves out something, from the first of the page until it leaves it.
QStringList TestTabOrder::walk(WindowStage &stage)
{
    QWidget *page = stage.window->currentPage();
    QWidget *first = firstStop(*page);
    if (!first)
        return {u"nothing to stop at"_s};
    first->setFocus();
    QStringList faults;
    QList<const QWidget *> reached{first};
    for (int i = 0; i < mostSteps; ++i) {
        const QWidget *from = QApplication::focusWidget();
        QTest::keyClick(stage.window->windowHandle(), Qt::Key_Tab);
        const QWidget *now = QApplication::focusWidget();
        if (!now || !page->isAncestorOf(now))
            break;
        if (now == from && qobject_cast<const QDateTimeEdit *>(now))
            continue; // from the day to the month
        if (reached.contains(now)) {
            faults.append(u"round and round at "_s + walkName(now));
            break;
        }
        if (isBackwards(from, now))
            faults.append(u"back from "_s + walkName(from) + u" to "_s + walkName(now));
        reached.append(now);
    }
    for (const QWidget *one : page->findChildren<QWidget *>()) {
        if (isControl(one) && one->focusPolicy() != Qt::NoFocus && !isInRow(one) && !reached.contains(one))
            faults.append(u"leaves out "_s + walkName(one));
    }
    return faults;
}

void TestTabOrder::everyViewIsReadByTab_data()
{
    addDirections();
}

void TestTabOrder::everyViewIsReadByTab()
{
    QFETCH(const int, view);
    QFETCH(const int, direction);
    const UsedLook look(100, static_cast<Qt::LayoutDirection>(direction));
    const StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    if (static_cast<View>(view) == View::Conflicts)
        stage.window->open({.view = View::Conflicts, .id = shop.mainConflict.value});
    QTest::keyClick(stage.window.get(), static_cast<Qt::Key>(Qt::Key_1 + view), Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // with a row chosen, and its detail
    QStringList faults = walk(stage);
    if (static_cast<View>(view) ==
        View::Dashboard) // the charts are read last, also where the accounts stand beside them
        faults.removeIf([](const QString &fault) { return fault.endsWith(u"to QToolButton “Show as a table”"_s); });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTabOrder::everyPageOfTheSettingsIsReadByTab_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"general", "notifications", "data", "server", "rules", "advanced"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void TestTabOrder::everyPageOfTheSettingsIsReadByTab()
{
    QFETCH(const QString, part);
    const StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    stage.window->open({.view = View::Settings, .filter = part});
    const QStringList faults = walk(stage);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTabOrder::everyTabOfADetailIsReadByTab_data()
{
    QTest::addColumn<int>("view");
    for (const View view : {View::Catalogue, View::Sync, View::History})
        QTest::addRow("%s", qPrintable(viewName(view))) << static_cast<int>(view);
}

void TestTabOrder::everyTabOfADetailIsReadByTab()
{
    QFETCH(const int, view);
    const StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTest::keyClick(stage.window.get(), static_cast<Qt::Key>(Qt::Key_1 + view), Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QStringList faults;
    int shown = 0;
    for (QTabBar *bar : stage.window->currentPage()->findChildren<QTabBar *>()) {
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab) {
            bar->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            for (const QString &fault : walk(stage))
                faults.append(bar->tabText(tab) + u": "_s + fault);
            ++shown;
        }
    }
    QVERIFY(shown > 1);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestTabOrder)
#include "tst_tab_order.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fit_check.h"
#include "tests/ui/support/spoken_names.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice_line.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestEveryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFocusableWidgetHasAName_data();
    void everyFocusableWidgetHasAName();
    void anEmptyShopIsSaidInEveryView_data();
    void anEmptyShopIsSaidInEveryView();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void theWindowStartsWhereItWasLeft_data();
    void theWindowStartsWhereItWasLeft();
    void everyViewSurvivesNews_data();
    void everyViewSurvivesNews();
    void everyViewFollowsLightAndDark();
    void everyViewCanBeNarrow();
    void everyViewFitsWithLargerLetters();
    void noViewForcesAWindowThatIsTooLarge_data();
    void noViewForcesAWindowThatIsTooLarge();
    void everyViewWorksFromRightToLeft();
    void everyViewHasRoomForItsWords_data();
    void everyViewHasRoomForItsWords();
    void tabReachesEverySidebarAndPage();
    void theKeyboardGoesAlongIntoAView();
};

namespace {

void addViews()
{
    QTest::addColumn<int>("view");
    for (const View view : allViews)
        QTest::newRow(qPrintable(viewName(view))) << static_cast<int>(view);
}

// As if a disk had lost them.
void loseTables(StockedShop &shop)
{
    SmallShop::must(shop.db.execute("PRAGMA legacy_alter_table = ON; PRAGMA foreign_keys = OFF"));
    for (const char *table : {"products", "orders", "conflicts", "problems", "runs", "accounts", "settings"})
        SmallShop::must(shop.db.execute(QByteArray("ALTER TABLE ") + table + " RENAME TO lost_" + table));
}

} // namespace

void TestEveryView::everyFocusableWidgetHasAName_data()
{
    addViews();
}

void TestEveryView::everyFocusableWidgetHasAName()
{
    QFETCH(int, view);
    const StockedShop shop;
    WindowStage stage(shop);
    stage.window->open({.view = static_cast<View>(view)});
    QCoreApplication::processEvents();
    int checked = 0;
    const QStringList nameless = namelessWidgets(*stage.window, &checked);
    QVERIFY(checked > 8);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestEveryView::anEmptyShopIsSaidInEveryView_data()
{
    addViews();
}

// Never an empty frame: words say what is not there yet and what to do.
void TestEveryView::anEmptyShopIsSaidInEveryView()
{
    QFETCH(int, view);
    SmallShop shop;
    shop.account(u"Attic"_s); // without one most views do not open yet
    WindowStage stage(shop);
    stage.window->open({.view = static_cast<View>(view)});
    QTRY_VERIFY(stage.window->currentPage() != nullptr);
    QCoreApplication::processEvents();
    int words = 0;
    for (const QLabel *label : stage.window->currentPage()->findChildren<QLabel *>())
        words += label->isVisible() && !label->text().trimmed().isEmpty() ? 1 : 0;
    QVERIFY(words >= 2);
}

void TestEveryView::whatCannotBeReadIsSaid_data()
{
    addViews();
}

// A line says so, and what was known stays: no list is emptied, and nothing is counted as none.
void TestEveryView::whatCannotBeReadIsSaid()
{
    QFETCH(int, view);
    StockedShop shop;
    WindowStage stage(shop);
    stage.window->open({.view = static_cast<View>(view)});
    QCoreApplication::processEvents();
    const int conflicts = stage.window->sidebar().badge(View::Conflicts);
    const int errors = stage.window->sidebar().badge(View::Errors);
    const auto shownRows = [&stage] {
        int rows = 0;
        for (const QAbstractItemView *list : stage.window->currentPage()->findChildren<QAbstractItemView *>()) {
            if (list->isVisible() && list->model())
                rows += list->model()->rowCount();
        }
        return rows;
    };
    const int rows = shownRows();
    loseTables(shop);
    stage.announce({});
    const auto isSaid = [&stage] {
        for (const NoticeLine *line : stage.window->findChildren<NoticeLine *>()) {
            if (line->isVisible() && line->text().contains("could not be"_L1))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isSaid());
    QSet<int> edges; // all notices begin where the heading of the page does
    QWidget *window = stage.window.get();
    const int pageAt = stage.window->currentPage()->mapTo(window, QPoint()).x();
    for (const NoticeLine *line : stage.window->findChildren<NoticeLine *>()) {
        const int edge = line->mapTo(window, line->contentsRect().topLeft()).x();
        if (line->isVisible() && edge < pageAt + 100) // not of what is beside the list
            edges.insert(edge);
    }
    QCOMPARE(edges.size(), 1);
    QCOMPARE(stage.window->sidebar().badge(View::Conflicts), conflicts);
    QCOMPARE(stage.window->sidebar().badge(View::Errors), errors);
    QCOMPARE(shownRows(), rows);
}

void TestEveryView::theWindowStartsWhereItWasLeft_data()
{
    addViews();
}

// The view is made again before the store is open.
void TestEveryView::theWindowStartsWhereItWasLeft()
{
    QFETCH(int, view);
    const StockedShop shop;
    WindowMemory(shop.folder.filePath(u"window.ini"_s)).remember(u"window/view"_s, viewName(static_cast<View>(view)));
    WindowStage stage(shop);
    QCOMPARE(stage.window->currentView(), static_cast<View>(view));
    QVERIFY(stage.window->currentPage());
}

void TestEveryView::everyViewSurvivesNews_data()
{
    addViews();
}

void TestEveryView::everyViewSurvivesNews()
{
    QFETCH(int, view);
    StockedShop shop;
    WindowStage stage(shop);
    stage.window->open({.view = static_cast<View>(view)});
    for (int round = 0; round < 3; ++round) {
        shop.product(u"NEWS-"_s + QString::number(round), u"News"_s, 1);
        shop.problem({.kind = u"item"_s, .account = shop.accounts[u"CardTrader"_s], .detail = u"odd"_s});
        for (const char *kind : {"products", "listings", "orders", "conflicts", "problems", "plans", "accounts",
                                 "schedule", "runs", "deliveries", "settings"})
            stage.announce({QString::fromLatin1(kind)});
        stage.announce({});
        QCoreApplication::processEvents();
    }
    QCOMPARE(stage.window->currentView(), static_cast<View>(view));
}

void TestEveryView::everyViewFollowsLightAndDark()
{
    Theme theme(*qApp, Scheme::Light);
    const StockedShop shop;
    WindowStage stage(shop);
    for (const View view : allViews) {
        stage.window->open({.view = view});
        theme.setScheme(Scheme::Light);
        QCoreApplication::processEvents();
        const QImage lightPicture = stage.window->grab().toImage();
        theme.setScheme(Scheme::Dark);
        QCoreApplication::processEvents();
        const QImage darkPicture = stage.window->grab().toImage();
        for (const QPoint &place : {QPoint(700, 700), QPoint(60, 700)}) { // content and sidebar
            const QColor light = lightPicture.pixelColor(place);
            const QColor dark = darkPicture.pixelColor(place);
            QVERIFY2(light.lightnessF() > 0.6F && dark.lightnessF() < 0.4F,
                     qPrintable(viewName(view) + u' ' + light.name() + u' ' + dark.name()));
        }
    }
    theme.setScheme(Scheme::Light);
}

void TestEveryView::everyViewCanBeNarrow()
{
    const StockedShop shop;
    WindowStage stage(shop);
    for (const View view : allViews) {
        stage.window->open({.view = view});
        for (int width = 1340; width >= 880; width -= 20) { // as a hand drags it
            stage.window->resize(width, 620);
            QCoreApplication::processEvents();
        }
        QVERIFY2(stage.window->width() <= 900, qPrintable(viewName(view)));
        stage.window->resize(1360, 822);
    }
}

// A usual laptop with letters half as large again as the mock-ups'.
void TestEveryView::everyViewFitsWithLargerLetters()
{
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPixelSize(13 * 3 / 2);
    QApplication::setFont(larger);
    {
        const StockedShop shop;
        WindowStage stage(shop);
        for (const View view : allViews) {
            stage.window->open({.view = view});
            for (int width = 1900; width > 1366; width -= 20) {
                stage.window->resize(width, 740);
                QCoreApplication::processEvents();
            }
            stage.window->resize(1366, 740);
            QVERIFY2(stage.window->width() <= 1366, qPrintable(viewName(view)));
        }
    }
    QApplication::setFont(before);
}

void TestEveryView::noViewForcesAWindowThatIsTooLarge_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 150, 200})
        QTest::newRow(qPrintable(QString::number(percent))) << percent;
}

// In units of the usual letters; what a page wants beyond them scrolls in it. The window never grows by itself.
void TestEveryView::noViewForcesAWindowThatIsTooLarge()
{
    QFETCH(int, percent);
    const UsedLook look(percent, Qt::LeftToRight);
    const StockedShop shop;
    WindowStage stage(shop);
    const QSize small(640 * percent / 100, 560 * percent / 100);
    stage.window->showNotice({.state = ItemState::Error, .text = u"Something long to say. "_s.repeated(12)});
    for (const View view : allViews) {
        stage.window->open({.view = view});
        QCoreApplication::processEvents();
        const QSize least = stage.window->minimumSizeHint();
        QVERIFY2(least.width() <= small.width() && least.height() <= small.height(),
                 qPrintable(u"%1: %2 x %3"_s.arg(viewName(view)).arg(least.width()).arg(least.height())));
        stage.window->resize(small);
        QCoreApplication::processEvents();
        QCOMPARE(stage.window->size(), small);
    }
}

void TestEveryView::everyViewWorksFromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    {
        const StockedShop shop;
        WindowStage stage(shop);
        for (const View view : allViews) {
            stage.window->open({.view = view});
            QCoreApplication::processEvents();
            QVERIFY(!stage.window->grab().isNull());
        }
        const QWidget *sidebar = stage.window->findChild<QAbstractItemView *>();
        QVERIFY(sidebar->mapTo(stage.window.get(), QPoint()).x() > 600);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestEveryView::everyViewHasRoomForItsWords_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<int>("fontPercent");
    QTest::addColumn<int>("direction");
    for (const View view : allViews) {
        for (const int percent : {100, 150}) {
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                const bool isMirrored = direction == Qt::RightToLeft;
                QTest::addRow("%s, letters at %d %%, %s", qPrintable(viewName(view)), percent,
                              isMirrored ? "from right to left" : "from left to right")
                    << static_cast<int>(view) << percent << int(direction);
            }
        }
    }
}

void TestEveryView::everyViewHasRoomForItsWords()
{
    QFETCH(const int, view);
    QFETCH(const int, fontPercent);
    QFETCH(const int, direction);
    const UsedLook look(fontPercent, static_cast<Qt::LayoutDirection>(direction));
    const StockedShop shop;
    WindowStage stage(shop);
    stage.window->resize(usualScreen);
    stage.window->open({.view = static_cast<View>(view)});
    QVERIFY(QTest::qWaitForWindowExposed(stage.window.get()));
    QTRY_COMPARE(whatDoesNotFit(*stage.window).join(u'\n'), QString()); // rows are laid out a little later
    QCOMPARE(crookedHeads(*stage.window), QStringList());
}

void TestEveryView::tabReachesEverySidebarAndPage()
{
    const StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    stage.window->open({.view = View::Errors});
    QSet<const QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(stage.window.get(), Qt::Key_Tab);
        if (QApplication::focusWidget())
            reached.insert(QApplication::focusWidget());
    }
    bool inPage = false;
    bool inSidebar = false;
    for (const QWidget *widget : reached) {
        inPage = inPage || stage.window->currentPage()->isAncestorOf(widget);
        inSidebar = inSidebar || widget->accessibleName() == "Views"_L1;
    }
    QVERIFY(inPage && inSidebar);
    QVERIFY(reached.size() > 10);
}

// By Ctrl and a digit into the list, the first time, and later to where one was; however one came.
void TestEveryView::theKeyboardGoesAlongIntoAView()
{
    const StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    for (const View view : {View::Catalogue, View::Orders, View::Sync, View::Conflicts, View::Errors, View::History}) {
        QTest::keyClick(stage.window.get(), static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(view)),
                        Qt::ControlModifier);
        QVERIFY2(qobject_cast<QAbstractItemView *>(QApplication::focusWidget()), qPrintable(viewName(view)));
        QVERIFY2(stage.window->currentPage()->isAncestorOf(QApplication::focusWidget()), qPrintable(viewName(view)));
    }
    QTest::keyClick(stage.window.get(), Qt::Key_6, Qt::ControlModifier);
    QTest::keyClick(stage.window.get(), Qt::Key_F, Qt::ControlModifier);
    const QWidget *field = stage.window->currentPage()->filterField();
    QCOMPARE(QApplication::focusWidget(), field);
    QTest::keyClick(stage.window.get(), Qt::Key_7, Qt::ControlModifier);
    QTest::keyClick(stage.window.get(), Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), field);
}

QTEST_MAIN(TestEveryView)
#include "tst_every_view.moc"

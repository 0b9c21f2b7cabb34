// SPDX-License-Identifier: GPL-3.0-or-later
// What opens over the window: its menus, questions and dialogs, in the states that the pages bring them into.
#include "models/core/result.h"
#include "tests/ui/screenshots/studio.h"
#include "ui/shell/program_menu.h"

#include <QAbstractButton>
#include <QDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int openMs = 300;

QString plain(QString words)
{
    return words.remove(u'&');
}

// Menus that are shown only on demand are filled by then.
QAction *actionOf(const QMenu &menu, const QString &words)
{
    for (QAction *action : menu.actions()) {
        if (plain(action->text()).startsWith(words))
            return action;
    }
    return nullptr;
}

void press(WindowStage &stage, const QString &words)
{
    for (QAbstractButton *button : stage.window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && plain(button->text()) == words)
            return button->click();
    }
    qFatal("no visible button %s", qPrintable(words));
}

QMenu *menuOf(WindowStage &stage, const QString &name)
{
    QMenu *menu = stage.find<QToolButton>(name)->menu();
    Q_EMIT menu->aboutToShow();
    return menu;
}

// The menu of a channel's card; each card has its own.
void chooseOnCard(WindowStage &stage, const QString &words)
{
    for (QMenu *menu : stage.window->currentPage()->findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow();
        if (QAction *action = actionOf(*menu, words))
            return action->trigger();
    }
    qFatal("no card offers %s", qPrintable(words));
}

QJsonObject explained()
{
    const auto one = [](const QString &channel, int shown, int wanted, const QString &reason) {
        return QJsonObject{{u"channel"_s, channel},
                           {u"shown"_s, QJsonArray{QString::number(shown)}},
                           {u"wanted"_s, QString::number(wanted)},
                           {u"reason"_s, reason},
                           {u"held_by_orders"_s, u"1"_s},
                           {u"rule"_s, QJsonObject{{u"buffer"_s, u"1"_s}, {u"max_shown"_s, u"5"_s}}},
                           {u"delivery"_s, QJsonObject{{u"quantity"_s, QString::number(shown)},
                                                       {u"state"_s, u"confirmed"_s},
                                                       {u"at"_s, isoUtc(SmallShop::now - 840'000)}}}};
    };
    return {{u"on_hand"_s, u"4"_s},
            {u"available"_s, u"3"_s},
            {u"channels"_s, QJsonArray{one(u"eMAG MAIN"_s, 3, 3, u"rule"_s), one(u"eMAG FBE"_s, 3, 2, u"held"_s),
                                       one(u"BoliBana"_s, 3, 2, u"refused"_s)}}};
}

QJsonObject undone()
{
    const auto row = [](const QString &sku, const QString &from, const QString &to) {
        return QJsonObject{{u"sku"_s, sku},
                           {u"title"_s, u"Ashwing Sentinel 61, NM EN"_s},
                           {u"field"_s, u"price"_s},
                           {u"from"_s, from},
                           {u"to"_s, to},
                           {u"reason"_s, u"changed_since"_s}};
    };
    return {{u"returned"_s, 22},
            {u"products"_s, 22},
            {u"left_count"_s, 2},
            {u"rows"_s, QJsonArray{row(u"CS-ASH-061"_s, u"62.40"_s, u"60.40"_s)}},
            {u"left"_s, QJsonArray{row(u"CS-ASH-004"_s, u"11.80"_s, u"11.20"_s)}}};
}

QJsonObject manyFound()
{
    QJsonArray rows;
    const QString kinds[] = {u"exact"_s, u"probable"_s, u"none"_s, u"duplicate"_s};
    for (int i = 0; i < 100; ++i)
        rows.append(QJsonObject{{u"external_id"_s, QString::number(70'000 + i)},
                                {u"external_sku"_s, u"TIDECALLER-%1-FOIL"_s.arg(i)},
                                {u"title"_s, u"Tidecaller of the Northern Lighthouse %1"_s.arg(i)},
                                {u"condition"_s, u"NM"_s},
                                {u"number"_s, QString::number(i)},
                                {u"match"_s, kinds[i % 4]},
                                {u"sku"_s, i % 4 == 2 ? QString() : u"CS-TID-%1"_s.arg(i, 3, 10, QChar(u'0'))},
                                {u"by"_s, u"ean"_s}});
    return {{u"counts"_s, QJsonObject{{u"exact"_s, 1250}, {u"probable"_s, 38}, {u"none"_s, 714}, {u"duplicate"_s, 12}}},
            {u"rows"_s, rows},
            {u"next"_s, u"100"_s}};
}

} // namespace

// Whatever is opened by `open`: a popup, a question or a dialog. It is pictured and closed.
void Studio::takeOpened(const QString &name, const std::function<void()> &open)
{
    if (!isWanted(name))
        return;
    open();
    settle(openMs);
    QWidget *top = QApplication::activePopupWidget();
    if (!top)
        top = QApplication::activeModalWidget();
    if (!top)
        qFatal("nothing opened for %s", qPrintable(name));
    save(*top, name);
    top->close();
    settle();
}

void Studio::takeMenus(WindowStage &stage)
{
    const auto pop = [](QMenu *menu) { menu->popup({40, 40}); };
    takeOpened(u"menu_sync"_s, [&] { pop(menuOf(stage, u"syncButton"_s)); });
    new ProgramMenu(stage.find<QToolButton>(u"menuButton"_s)->menu(), ShopKind::Own, {}, stage.window.get());
    takeOpened(u"menu_program"_s, [&] { pop(menuOf(stage, u"menuButton"_s)); });
    takeOpened(u"menu_keys"_s, [&] { actionOf(*menuOf(stage, u"menuButton"_s), u"Keys"_s)->trigger(); });
    takeOpened(u"menu_about"_s, [&] { actionOf(*menuOf(stage, u"menuButton"_s), u"About"_s)->trigger(); });
    takeOpened(u"menu_columns"_s, [&] {
        stage.window->open({.view = View::Catalogue});
        settle();
        press(stage, u"Columns"_s);
    });
    take(stage, u"palette"_s, [&] {
        QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(stage.find<QLineEdit>(u"search"_s), u"ca"_s);
        settle();
    });
    if (isWanted(u"palette"_s))
        QTest::keyClick(stage.find<QLineEdit>(u"search"_s), Qt::Key_Escape);
    take(stage, u"paused"_s, [&] {
        stage.window->open({.view = View::Dashboard});
        Q_EMIT stage.engine.happened(u"engine"_s, {{u"paused"_s, true}});
    });
    Q_EMIT stage.engine.happened(u"engine"_s, {{u"paused"_s, false}});
}

void Studio::takeCatalogueDialogs(WindowStage &stage, const StockedShop &shop)
{
    const auto open = [&] {
        stage.window->open({.view = View::Catalogue, .id = shop.products[u"CS-ASH-061"_s].value});
        settle();
    };
    const auto choose = [&] {
        open();
        auto *table = stage.window->currentPage()->findChild<QTableView *>(u"catalogue"_s); // may lie under the pane
        table->selectionModel()->select(QItemSelection(table->model()->index(2, 0), table->model()->index(40, 0)),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        settle();
    };
    take(stage, u"catalogue_chosen"_s, choose);
    take(stage, u"catalogue_categories"_s, [&] {
        open();
        stage.window->currentPage()->findChild<QToolButton *>(u"showCategories"_s)->click();
    });
    if (isWanted(u"catalogue_categories"_s))
        stage.window->currentPage()->findChild<QToolButton *>(u"showCategories"_s)->click();
    takeOpened(u"opened_bulk_edit"_s, [&] {
        choose();
        stage.window->currentPage()->findChild<QAbstractButton *>(u"bulkEditButton"_s)->click();
        settle();
        if (QWidget *dialog = QApplication::activeModalWidget())
            typeInto(stage.find<QLineEdit>(u"bulkText"_s, dialog), u"-12.5"_s);
    });
    const auto tab = [&](int place) {
        open();
        for (QTabBar *bar : stage.window->currentPage()->findChildren<QTabBar *>()) {
            if (bar->isVisible() && bar->count() == 4)
                bar->setCurrentIndex(place);
        }
        settle();
    };
    takeOpened(u"opened_why_this_number"_s, [&] {
        tab(2);
        stage.engine.answer(u"stock.explain"_s, explained());
        stage.find<QAbstractButton>(u"explainStock"_s)->click();
    });
    takeOpened(u"opened_correct_stock"_s, [&] {
        tab(2);
        stage.find<QAbstractButton>(u"correctStock"_s)->click();
        settle();
        if (QWidget *dialog = QApplication::activeModalWidget())
            typeInto(stage.find<QWidget>(u"stockCount"_s, dialog), u"7"_s);
    });
    takeOpened(u"opened_publish"_s, [&] {
        tab(1);
        stage.find<QAbstractButton>(u"publishProduct"_s)->click();
    });
    takeOpened(u"opened_unsaved"_s, [&] {
        tab(0);
        typeInto(stage.find<QLineEdit>(u"productTitle"_s), u"A "_s);
        stage.window->open({.view = View::Catalogue, .id = shop.products[u"CS-ASH-004"_s].value});
    });
    if (isWanted(u"opened_unsaved"_s))
        stage.window->open({.view = View::Dashboard});
    if (QWidget *question = QApplication::activeModalWidget()) // leaving asks again
        clickOn(stage.find<QAbstractButton>(u"dropEdits"_s, question));
}

void Studio::takeQuestions(WindowStage &stage, const StockedShop &shop)
{
    const auto cards = [&] {
        stage.window->open({.view = View::Channels});
        settle();
    };
    takeOpened(u"question_remove"_s, [&] {
        cards();
        chooseOnCard(stage, u"Remove"_s);
    });
    takeOpened(u"question_off"_s, [&] {
        cards();
        chooseOnCard(stage, u"Switch off"_s);
    });
    takeOpened(u"opened_first_link"_s, [&] {
        cards();
        stage.engine.answer(u"account.match"_s, manyFound());
        chooseOnCard(stage, u"What was found"_s);
    });
    takeOpened(u"opened_sign_in_refused"_s, [&] {
        cards();
        stage.engine.refuse(u"account.set"_s, {.code = ErrorCode::Unauthorized, .detail = u"HTTP 401"_s, .item = {}});
        chooseOnCard(stage, u"Sign in again"_s);
        settle();
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        typeInto(stage.find<QLineEdit>(u"credential.token"_s, dialog), u"an-invented-token"_s);
        clickOn(stage.find<QAbstractButton>(u"saveSignIn"_s, dialog));
    });
    const auto run = [&] {
        stage.engine.answer(u"run.undo"_s, undone()); // asked by itself: nothing to return could not be pressed
        stage.window->open({.view = View::History, .id = shop.undoableRun.value});
        settle();
        stage.engine.answer(u"run.undo"_s, undone());
    };
    take(stage, u"history_undo"_s, [&] {
        run();
        clickOn(stage.find<QAbstractButton>(u"showUndo"_s));
    });
    takeOpened(u"question_undo"_s, [&] {
        run();
        clickOn(stage.find<QAbstractButton>(u"undoNow"_s));
    });
    take(stage, u"history_batches"_s, [&] {
        stage.window->open({.view = View::History});
        settle();
        stage.window->currentPage()->goBack(); // in a narrow window the run lies over the list
        stage.window->currentPage()->findChild<QTabBar *>(u"historyOf"_s)->setCurrentIndex(1);
    });
    takeOpened(u"question_order"_s, [&] {
        stage.window->open({.view = View::Orders});
        settle();
        auto *list = stage.find<QTableView>(u"orders"_s);
        Q_EMIT list->activated(list->currentIndex()); // in a narrow window its pane comes then
        settle();
        press(stage, u"Mark as shipped"_s);
    });
    take(stage, u"errors_group"_s, [&] {
        stage.window->open({.view = View::Errors});
        settle();
        stage.find<QTreeView>(u"problems"_s)->expandAll();
    });
    take(stage, u"conflicts_decided"_s, [&] {
        stage.window->open({.view = View::Conflicts, .id = shop.mainConflict.value});
        settle();
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : stage.window.get(), Qt::Key_L);
        clickOn(stage.find<QAbstractButton>(u"writeMyOwn"_s));
    });
    if (isWanted(u"conflicts_decided"_s)) { // what is picked and not saved would ask at each step
        stage.window->open({.view = View::Dashboard});
        settle();
        if (QWidget *question = QApplication::activeModalWidget())
            clickOn(stage.find<QAbstractButton>(u"leaveAnyway"_s, question));
    }
    take(stage, u"sync_cell"_s, [&] {
        stage.window->open({.view = View::Sync});
        settle();
        for (QTableView *table : stage.window->currentPage()->findChildren<QTableView *>()) {
            if (table->accessibleName() == "Schedule"_L1)
                table->edit(table->model()->index(1, 2));
        }
    });
}

void Studio::takeAllOpened()
{
    StockedShop shop;
    WindowStage stage(shop);
    prepare(stage);
    takeMenus(stage);
    takeCatalogueDialogs(stage, shop);
    takeQuestions(stage, shop);
}

} // namespace evenstock

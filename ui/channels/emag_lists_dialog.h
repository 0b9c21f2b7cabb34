// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QPushButton;
class QTabWidget;
class QTableView;

namespace evenstock {

class ContentFrame;
class EmagComparisonModel;
class EmagOffersModel;
class EmagRejectionsModel;
class PagedTable;
class ReturnsModel;
class TextLabel;

// eMAG's own lists of an account: MAIN against FBE, competition, refused documentation, what runs low, returns. A
// worker reads what the last sync stored. Deletes itself when closed.
class EmagListsDialog : public QDialog
{
    Q_OBJECT

public:
    enum Tab { Comparison, Competition, Rejections, LowStock, Returns };
    EmagListsDialog(const ViewServices &services, AccountId account, const QString &name, QWidget *parent = nullptr);

    void showTab(Tab tab);

Q_SIGNALS:
    void productRequested(qint64 product); // closed for it

private:
    struct List {
        QTableView *table = nullptr;
        ContentFrame *frame = nullptr;
        QString nothing = {}; // what stands in the place of an empty one
        QString reason = {};
        PagedTable *model = nullptr;
        std::function<void()> read = {};
    };
    QWidget *page(List &list, const QString &name, const QString &title, QComboBox *choice = nullptr);
    QTableView *tableOf(PagedTable *model);
    QComboBox *choiceOf(const QStringList &words, const QString &name, const QString &accessibleName);
    void readShown();
    void readComparison();
    void showState(const List &list);
    QModelIndex chosenOffer() const; // of the list that is shown; invalid where none is chosen
    void showDetails();

    ViewServices m_services;
    AccountId m_account;
    QTabWidget *m_tabs = nullptr;
    TextLabel *m_pair = nullptr; // which accounts are compared, or why none
    QComboBox *m_shown = nullptr;
    QComboBox *m_place = nullptr;
    EmagComparisonModel *m_comparison = nullptr;
    EmagOffersModel *m_competition = nullptr;
    EmagRejectionsModel *m_rejections = nullptr;
    EmagOffersModel *m_low = nullptr;
    ReturnsModel *m_returns = nullptr;
    QPushButton *m_details = nullptr;
    List m_lists[5];
};

} // namespace evenstock

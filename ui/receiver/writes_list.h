// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/writes_model.h"
#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QTableView;

namespace evenstock {

class ContentFrame;
class TableTools;

// What goes out to marketplaces and is not settled: refused, in doubt, under way, held and waiting.
class WritesList : public QWidget
{
    Q_OBJECT

public:
    explicit WritesList(const ViewServices &services, QWidget *parent = nullptr);

    void refresh();
    QString note() const;
    int count() const; // of what is listed
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void changed();
    void openRequested(const evenstock::Target &target);

private:
    void buildTable();
    QWidget *buttons();
    void take(const WriteRows &writes);
    void setRows(const QList<WriteRow> &rows);
    void askChanges(const QList<WriteRow> &rows);
    void showButtons();
    void fillMenu(QMenu &menu, const QModelIndex &index);
    void retry(const WriteRow &row);
    void retryAlike(const WriteRow &row);
    void look(const WriteRow &row);

    ViewServices m_services;
    WritesModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    TableTools *m_tools = nullptr;
    ContentFrame *m_frame = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_retryAlike = nullptr;
    QPushButton *m_open = nullptr;
    bool m_isReading = false;
    bool m_isOld = false;   // something was new since
    QList<WriteRow> m_read; // as they come: what needs the owner first
    bool m_isCut = false;
    bool m_hasChosen = false; // once: later nothing is chosen but by the owner
};

} // namespace evenstock

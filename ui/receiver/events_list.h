// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/event_queries.h"
#include "ui/shell/view_services.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QTableView;

namespace evenstock {

class ContentFrame;
class DetailSplit;
class EventDetail;
class EventsModel;
class TableTools;

// The inbox: events that wait, failed, died or are held back, with what the owner can do about each; and the others.
class EventsList : public QWidget
{
    Q_OBJECT

public:
    explicit EventsList(const ViewServices &services, QWidget *parent = nullptr);

    void refresh();
    void choose(qint64 event);
    QString note() const; // how many are shown
    bool leaveDetail();
    void setNarrow(bool isNarrow);
    QTableView *table() const { return m_table; }
    EventDetail *detail() const { return m_detail; }

Q_SIGNALS:
    void changed();

private:
    QWidget *list();
    QWidget *filters();
    void buildTable();
    void fillMenu(QMenu &menu, const QModelIndex &index);
    void filter();
    void showState();
    void showContent();
    void followChosen(EventId event);
    void chosen();

    ViewServices m_services;
    EventsModel *m_model = nullptr;
    QComboBox *m_account = nullptr;
    QComboBox *m_which = nullptr;
    QTableView *m_table = nullptr;
    TableTools *m_tools = nullptr;
    ContentFrame *m_frame = nullptr;
    EventDetail *m_detail = nullptr;
    DetailSplit *m_split = nullptr;
    bool m_isListed = false;
    bool m_isReading = false; // rows come and go, and the choice with them
};

} // namespace evenstock

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"
#include "ui/widgets/panel.h"

#include <QSet>

class QPushButton;
class QTableView;

namespace evenstock {

class EventsModel;

// Events that could not be proved to come from their marketplace: nothing was changed by them, and the owner says what
// becomes of each. Not there while there are none.
class EventsPanel : public Panel
{
    Q_OBJECT

public:
    explicit EventsPanel(const ViewServices &services, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void failed(const evenstock::Error &error);
    void filled(bool hasEvents); // an empty one hides itself

private:
    void buildTable();
    QWidget *foot();
    void choose();
    struct Settled {
        int events = 0;
        int ignored = 0; // read, with nothing to do
    };
    void settle(const QString &command);
    void say(const QString &command, const Settled &done);
    QSet<qint64> selected() const;

    ViewServices m_services;
    EventsModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_discard = nullptr;
    bool m_hasChosen = false; // once: later nothing is chosen but by the owner
};

} // namespace evenstock
